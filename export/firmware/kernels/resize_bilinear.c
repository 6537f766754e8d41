/* Between which two rows (or columns) an output's lies, and the second's weight in 1 / 2**MODEL_WEIGHT_BITS. */
typedef struct {
    uint16_t first, second;
    int16_t weight;
} model_between;

#if defined PHOTOSITE_ROUNDING_XNNPACK
enum { MODEL_WEIGHT_BITS = 11 };
#else
enum { MODEL_WEIGHT_BITS = 10 };
#endif

static inline int32_t model_mix(int32_t a, int32_t b, int32_t weight)
{
    return a * (1 << MODEL_WEIGHT_BITS) + (b - a) * weight;
}

static void model_resize_bilinear(const int8_t *in, uint32_t columns, uint32_t channels, uint32_t out_rows, uint32_t out_columns,
                                  const model_between *down, const model_between *across, int8_t *out)
{
    const int32_t half = INT32_C(1) << (2 * MODEL_WEIGHT_BITS - 1);
    for (uint32_t y = 0; y < out_rows; ++y)
        for (uint32_t x = 0; x < out_columns; ++x) {
            const int8_t *top = in + (size_t)down[y].first * columns * channels, *low = in + (size_t)down[y].second * columns * channels;
            const size_t left = (size_t)across[x].first * channels, right = (size_t)across[x].second * channels;
            for (uint32_t c = 0; c < channels; ++c, ++out) {
                const int32_t a = model_mix(top[left + c], low[left + c], down[y].weight);
                const int32_t b = model_mix(top[right + c], low[right + c], down[y].weight);
                const int32_t sum = model_mix(a, b, across[x].weight);
#if defined PHOTOSITE_ROUNDING_XNNPACK
                *out = (int8_t)((sum + half) >> (2 * MODEL_WEIGHT_BITS)); /* half up */
#else
                *out = (int8_t)((sum + (sum > 0 ? half : -half)) / (half * 2)); /* half away from zero */
#endif
            }
        }
}
