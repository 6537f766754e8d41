/* Convolution of any groups and bits: the patches of two pixels side by side, two output channels at once. Ternary weights
   come here when their layer is too small, or its table of sums too large, for model_conv_ternary. */
static void model_gather(const model_layer *c, const int8_t *in, int32_t y, int32_t x, uint32_t first, int8_t *patch)
{
    const uint32_t channels = (uint32_t)c->channels / c->groups;
    for (int32_t row = y; row < y + c->kernel_rows; ++row)
        for (int32_t column = x; column < x + c->kernel_columns; ++column, patch += channels) {
            if (row >= 0 && row < c->rows && column >= 0 && column < c->columns)
                memcpy(patch, in + ((size_t)row * c->columns + (size_t)column) * c->channels + first, channels);
            else
                memset(patch, c->zero, channels);
        }
}

#ifdef MODEL_BITS_4
static void model_dot_4(const int8_t *patch, const int8_t *next, const uint8_t *weights, const uint8_t *others, uint32_t size,
                        int32_t sum[4])
{
    int32_t a = sum[0], b = sum[1], c = sum[2], d = sum[3];
    for (const uint8_t *const end = weights + size; weights != end; ++weights, ++others, patch += 2, next += 2) {
        const int32_t u = (*weights & 15) - (*weights << 1 & 16), v = (*others & 15) - (*others << 1 & 16);
        const int32_t s = (int8_t)*weights >> 4, t = (int8_t)*others >> 4;
        a += patch[0] * u + patch[1] * s;
        b += patch[0] * v + patch[1] * t;
        c += next[0] * u + next[1] * s;
        d += next[0] * v + next[1] * t;
    }
    sum[0] = a;
    sum[1] = b;
    sum[2] = c;
    sum[3] = d;
}
#endif

#ifdef MODEL_BITS_2
static int32_t model_signed_sum(const int8_t *patch, const uint8_t *weights, uint32_t size)
{
    int32_t sum = 0;
    for (const uint8_t *const end = weights + size; weights != end; ++weights, patch += 4)
        for (uint32_t codes = *weights, i = 0; codes != 0; codes >>= 2, ++i) {
            if ((codes & 3U) == 1)
                sum += patch[i];
            else if ((codes & 3U) == 3)
                sum -= patch[i];
        }
    return sum;
}

static void model_dot_2(const int8_t *patch, const int8_t *next, const uint8_t *weights, const uint8_t *others, uint32_t size,
                        int32_t sum[4])
{
    sum[0] += model_signed_sum(patch, weights, size);
    sum[1] += model_signed_sum(patch, others, size);
    sum[2] += model_signed_sum(next, weights, size);
    sum[3] += model_signed_sum(next, others, size);
}
#endif

static void model_dot(const model_layer *c, const int8_t *patch, const int8_t *next, const uint8_t *weights,
                      const uint8_t *others, uint32_t size, int32_t sum[4])
{
    switch (c->bits) {
#ifdef MODEL_BITS_2
    case 2:
        model_dot_2(patch, next, weights, others, size, sum);
        break;
#endif
#ifdef MODEL_BITS_4
    case 4:
        model_dot_4(patch, next, weights, others, size, sum);
        break;
#endif
#ifdef MODEL_BITS_8
    case 8:
        model_dot_8(patch, next, weights, others, size, sum);
        break;
#endif
    default:
        break;
    }
}

/* Output channels from ``first`` of two pixels; the last channel of an odd count is made twice and stored once. */
MODEL_APART static void model_dense_pair(const model_layer *c, const int8_t *patch, const int8_t *next, uint32_t first, uint32_t size,
                             int8_t *out, int8_t *beside)
{
    const uint32_t end = first + (uint32_t)c->out_channels / c->groups;
    for (uint32_t o = first; o < end; o += 2) {
        const uint32_t other = o + 1 < end ? o + 1 : o;
        int32_t sum[4] = {c->bias[o], c->bias[other], c->bias[o], c->bias[other]};
        model_dot(c, patch, next, c->weights + o * size, c->weights + other * size, size, sum);
        for (uint32_t i = 0; i < 4; ++i) {
            const uint32_t channel = (i & 1U) != 0 ? other : o;
            const int32_t result = model_scaled(sum[i], c->multiplier[channel], c->shift[channel]) + c->out_zero;
            (i < 2 ? out : beside)[channel] = model_clamp(result, c->low, c->high);
        }
    }
}

static void model_conv_dense(const model_layer *c, const int8_t *in, int8_t *out, uint64_t *scratch)
{
    const uint32_t channels = (uint32_t)c->channels / c->groups, numbers = (uint32_t)c->kernel_rows * c->kernel_columns * channels;
    const uint32_t size = (numbers * c->bits + 7U) / 8U, room = numbers + 3U;
    int8_t *const patch = (int8_t *)scratch, *const next = patch + room;
    memset(scratch, 0, 2 * room);
    for (uint32_t y = 0; y < c->out_rows; ++y)
        for (uint32_t x = 0; x < c->out_columns; x += 2) {
            const uint32_t beside = x + 1 < c->out_columns ? x + 1 : x;
            int8_t *const line = out + (size_t)y * c->out_columns * c->out_channels;
            const int32_t row = (int32_t)(y * c->stride_rows) - c->top;
            for (uint32_t g = 0; g < c->groups; ++g) {
                model_gather(c, in, row, (int32_t)(x * c->stride_columns) - c->left, g * channels, patch);
                model_gather(c, in, row, (int32_t)(beside * c->stride_columns) - c->left, g * channels, next);
                model_dense_pair(c, patch, next, g * ((uint32_t)c->out_channels / c->groups), size,
                                 line + (size_t)x * c->out_channels, line + (size_t)beside * c->out_channels);
            }
        }
}
