static void model_resize_nearest(const int8_t *in, uint32_t rows, uint32_t columns, uint32_t channels, uint32_t down, uint32_t across,
                                 int8_t *out)
{
    for (uint32_t y = 0; y < rows * down; ++y)
        for (uint32_t x = 0; x < columns; ++x) {
            const int8_t *pixel = in + ((size_t)(y / down) * columns + x) * channels;
            for (uint32_t i = 0; i < across; ++i, out += channels)
                memcpy(out, pixel, channels);
        }
}
