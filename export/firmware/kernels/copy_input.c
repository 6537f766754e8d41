/* Stored numbers of an input, on the model's own grid, become int8: an addition modulo 256. */
static void model_copy_input(const uint8_t *in, uint32_t size, uint8_t offset, int8_t *out)
{
    for (const uint8_t *const end = in + size; in != end; ++in, ++out)
        *out = (int8_t)(uint8_t)(*in + offset);
}
