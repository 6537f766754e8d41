/* One input's channels into their place among ``total`` of each pixel. */
static void model_interleave(const int8_t *in, uint32_t pixels, uint32_t channels, uint32_t total, int8_t *out)
{
    for (uint32_t i = 0; i < pixels; ++i, in += channels, out += total)
        memcpy(out, in, channels);
}
