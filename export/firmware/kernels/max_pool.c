static void model_max_pool(const model_window *w, const int8_t *in, int8_t *out)
{
    for (int32_t y = 0; y < w->out_rows; ++y)
        for (int32_t x = 0; x < w->out_columns; ++x, out += w->channels) {
            memset(out, INT8_MIN, w->channels);
            for (int32_t row = y * w->stride_rows - w->top, i = 0; i < w->window_rows; ++i, ++row)
                for (int32_t column = x * w->stride_columns - w->left, j = 0; j < w->window_columns; ++j, ++column) {
                    if (row < 0 || row >= w->rows || column < 0 || column >= w->columns)
                        continue;
                    const int8_t *pixel = in + ((size_t)row * w->columns + (size_t)column) * w->channels;
                    for (uint32_t c = 0; c < w->channels; ++c)
                        out[c] = pixel[c] > out[c] ? pixel[c] : out[c];
                }
        }
}
