/* Mean over all pixels, of each channel. */
static void model_mean(const int8_t *in, uint32_t pixels, uint32_t channels, int32_t zero, int32_t multiplier, uint32_t shift,
                       int32_t out_zero, int8_t *out)
{
    for (uint32_t c = 0; c < channels; ++c) {
        int32_t sum = 0;
        for (uint32_t i = 0; i < pixels; ++i)
            sum += in[(size_t)i * channels + c] - zero;
        out[c] = model_clamp(model_scaled(sum, multiplier, shift) + out_zero, INT8_MIN, INT8_MAX);
    }
}
