static void model_mul(const model_pair *p, const int8_t *a, const int8_t *b, uint32_t size, int8_t *out)
{
    for (const int8_t *const end = a + size; a != end; ++a, ++b, ++out) {
        const int32_t product = (*a - p->zero_a) * (*b - p->zero_b);
        *out = model_clamp(model_scaled(product, p->multiplier[0], p->shift[0]) + p->out_zero, p->low, p->high);
    }
}
