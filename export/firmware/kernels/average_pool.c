/* Of the stored numbers, zero point and all, half away from zero. */
static void model_average_pool(const model_window *w, const int8_t *in, int8_t *out)
{
    const int32_t count = w->window_rows * w->window_columns, half = count / 2;
    for (uint32_t y = 0; y < w->out_rows; ++y)
        for (uint32_t x = 0; x < w->out_columns; ++x)
            for (uint32_t c = 0; c < w->channels; ++c, ++out) {
                const int8_t *line = in + ((size_t)y * w->stride_rows * w->columns + (size_t)x * w->stride_columns) * w->channels + c;
                int32_t sum = 0;
                for (uint32_t i = 0; i < w->window_rows; ++i, line += (size_t)w->columns * w->channels)
                    for (uint32_t j = 0; j < w->window_columns; ++j)
                        sum += line[(size_t)j * w->channels];
                *out = (int8_t)((sum + (sum < 0 ? -half : half)) / count);
            }
}
