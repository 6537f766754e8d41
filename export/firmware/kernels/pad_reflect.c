/* The mirror image without its edge, around rows and columns. */
static void model_pad_reflect(const int8_t *in, int32_t rows, int32_t columns, uint32_t channels, int32_t top, int32_t left,
                              int32_t out_rows, int32_t out_columns, int8_t *out)
{
    for (int32_t y = -top; y < out_rows - top; ++y) {
        const int32_t from = y < 0 ? -y : y, row = from < rows ? from : 2 * (rows - 1) - from;
        for (int32_t x = -left; x < out_columns - left; ++x, out += channels) {
            const int32_t beside = x < 0 ? -x : x, column = beside < columns ? beside : 2 * (columns - 1) - beside;
            memcpy(out, in + ((size_t)row * (size_t)columns + (size_t)column) * channels, channels);
        }
    }
}
