/* XNNPACK: multipliers of 21 bits on a common scale, one shift, half up. TFLite: both on a common scale with 20 bits to spare,
   and their sum to the output's, each rounded. */
static void model_add(const model_pair *p, const int8_t *a, const int8_t *b, uint32_t size, int8_t *out)
{
    for (const int8_t *const end = a + size; a != end; ++a, ++b, ++out) {
        const int32_t x = *a - p->zero_a, y = *b - p->zero_b;
#if defined PHOTOSITE_ROUNDING_XNNPACK
        const int32_t sum = x * p->multiplier[0] + y * p->multiplier[1] + (int32_t)(UINT32_C(1) << (p->shift[2] - 1));
        const int32_t result = sum >> p->shift[2];
#else
        const int32_t u = model_scaled(x * (1 << 20), p->multiplier[0], p->shift[0]);
        const int32_t v = model_scaled(y * (1 << 20), p->multiplier[1], p->shift[1]);
        const int32_t result = model_scaled(u + v, p->multiplier[2], p->shift[2]);
#endif
        *out = model_clamp(result + p->out_zero, p->low, p->high);
    }
}
