/* The inverse of depth to space; rows, columns: of the deep picture. */
static void model_space_to_depth(const int8_t *in, uint32_t rows, uint32_t columns, uint32_t block, uint32_t run, int8_t *out)
{
    for (uint32_t y = 0; y < rows; ++y)
        for (uint32_t x = 0; x < columns; ++x)
            for (uint32_t i = 0; i < block; ++i, out += (size_t)block * run)
                memcpy(out, in + (((size_t)y * block + i) * columns + x) * block * run, (size_t)block * run);
}
