static void model_pad(const int8_t *in, uint32_t rows, uint32_t row_bytes, uint32_t top, uint32_t left_bytes, uint32_t right_bytes,
                      uint32_t bottom, int8_t zero, int8_t *out)
{
    const size_t line = (size_t)left_bytes + row_bytes + right_bytes;
    memset(out, zero, top * line);
    out += top * line;
    for (uint32_t y = 0; y < rows; ++y, in += row_bytes, out += line) {
        memset(out, zero, left_bytes);
        memcpy(out + left_bytes, in, row_bytes);
        memset(out + left_bytes + row_bytes, zero, right_bytes);
    }
    memset(out, zero, bottom * line);
}
