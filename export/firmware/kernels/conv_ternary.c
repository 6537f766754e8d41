/* Ternary convolution without multiplications.

   A byte of four 2-bit weights picks one of 81 signed sums of four channels. Up to sign these are 40, numbered by the
   balanced ternary number 1..40 that the weights spell; zero is skipped. The 40 sums of every pixel are made once, a
   line at a time, and each output channel then adds or subtracts one sum for four weights.

   Four lanes are four pixels, a quarter of the picture's rows apart; two words hold their 16-bit sums, and whole words are
   added. Stored numbers enter as 0..255 and an offset keeps every lane's end result within 0..65535, so what carries from
   lane to lane on the way is gone at the end: arithmetic modulo 2**32 is exact. */
enum { MODEL_TILE = 4, MODEL_LANES = 4, MODEL_WORDS = MODEL_TILE * MODEL_LANES / 2, MODEL_OUTPUTS = MODEL_TILE * MODEL_LANES };

/* What stays the same for a layer: of lines of sums, in words; rows of the picture between two lanes. */
typedef struct {
    uint32_t groups, sums, span, width, quarter;
} model_tiling;

static model_tiling model_tile_up(const model_layer *c)
{
    model_tiling t;
    static const uint8_t sums[4] = {1, 4, 13, 40};
    t.groups = (c->channels + 3U) / 4U;
    t.sums = sums[c->channels < 4 ? c->channels - 1 : 3];
    t.span = 2U * (MODEL_TILE + (c->kernel_columns - 1U) / c->stride_columns); /* words of one phase of the columns */
    t.width = t.span * c->stride_columns;
    t.quarter = (c->out_rows + MODEL_LANES - 1U) / MODEL_LANES;
    return t;
}

/* Where the sum of each byte lies, in words after that of the number 0 (which is not kept): an even number; odd: subtract. */
static void model_find_sums(uint32_t width, uint16_t place[256])
{
    static const int8_t weight[4] = {0, 1, 0, -1};
    for (uint32_t code = 0; code < 256; ++code) {
        const int32_t number = weight[code & 3] + 3 * weight[code >> 2 & 3] + 9 * weight[code >> 4 & 3] + 27 * weight[code >> 6];
        const uint32_t size = (uint32_t)(number < 0 ? -number : number);
        place[code] = (uint16_t)(width * size + (number < 0));
    }
}

/* All sums of up to four channels of two words; the number n goes to line[(n - 1) * width]. */
static void model_make_sums(const uint32_t *channel, uint32_t channels, uint32_t width, uint32_t *line)
{
    uint32_t known = 0; /* numbers 1..known are made */
    for (uint32_t c = 0; c < channels; ++c) {
        const uint32_t low = channel[2 * c], high = channel[2 * c + 1];
        uint32_t *middle = line + 2 * known * width, *up = middle, *down = middle;
        middle[0] = low;
        middle[1] = high;
        for (const uint32_t *lesser = line; lesser < line + known * width; lesser += width) {
            const uint32_t a = lesser[0], b = lesser[1];
            up += width;
            down -= width;
            down[0] = low - a;
            down[1] = high - b;
            up[0] = low + a;
            up[1] = high + b;
        }
        known = 3 * known + 1;
    }
}

/* The sums of one line of pixels: row ``row`` of the padded picture in the first lane, columns from ``column``. */
MODEL_APART static void model_fill_line(const model_layer *c, const model_tiling *t, const int8_t *in, int32_t row, int32_t column,
                            uint32_t *line)
{
    const uint8_t pad = (uint8_t)((uint8_t)c->zero ^ 0x80U);
    for (uint32_t x = 0; x < t->width / 2; ++x, ++column) {
        const int8_t *pixel[MODEL_LANES];
        int32_t y = row;
        for (uint32_t lane = 0; lane < MODEL_LANES; ++lane, y += (int32_t)(t->quarter * c->stride_rows)) {
            const int inside = y >= 0 && y < c->rows && column >= 0 && column < c->columns;
            pixel[lane] = inside ? in + ((size_t)y * c->columns + (size_t)column) * c->channels : NULL;
        }
        uint32_t *sums = line + x % c->stride_columns * t->span + x / c->stride_columns * 2U;
        for (uint32_t first = 0; first < c->channels; first += 4, sums += t->sums * t->width) {
            const uint32_t channels = c->channels - first < 4U ? c->channels - first : 4U;
            uint32_t word[8] = {0, 0, 0, 0, 0, 0, 0, 0};
            for (uint32_t i = 0; i < channels; ++i) {
                uint32_t value[MODEL_LANES];
                for (uint32_t lane = 0; lane < MODEL_LANES; ++lane)
                    value[lane] = pixel[lane] != NULL ? (uint8_t)pixel[lane][first + i] ^ 0x80U : pad;
                word[2 * i] = value[0] | value[1] << 16;
                word[2 * i + 1] = value[2] | value[3] << 16;
            }
            model_make_sums(word, channels, t->width, sums);
        }
    }
}

/* Where each byte of an output channel's weights finds its first word, were the number 0 kept before 1. */
static void model_aim(const model_layer *c, const model_tiling *t, uint32_t slot, const uint32_t *table,
                      const uint32_t *taps[MODEL_TAPS])
{
    const uint32_t group = t->sums * t->width, line = t->groups * group;
    for (uint32_t ky = 0; ky < c->kernel_rows; ++ky, slot = slot + 1 == c->kernel_rows ? 0 : slot + 1)
        for (uint32_t kx = 0; kx < c->kernel_columns; ++kx) {
            const uint32_t *tap = table + slot * line + kx % c->stride_columns * t->span + kx / c->stride_columns * 2U;
            for (uint32_t g = 0; g < t->groups; ++g, tap += group)
                *taps++ = tap;
        }
}

/* Add what ``count`` bytes of weights pick to the words of a tile. */
static void model_accumulate(const uint8_t *codes, const uint16_t place[256], const uint32_t *const *taps, uint32_t count,
                             uint32_t sum[MODEL_WORDS])
{
#if defined PHOTOSITE_AVX2
    __m256i total = _mm256_loadu_si256((const __m256i *)(const void *)sum);
#elif defined PHOTOSITE_NEON
    uint32x4_t left = vld1q_u32(sum), right = vld1q_u32(sum + 4);
#else
    uint32_t a = sum[0], b = sum[1], c = sum[2], d = sum[3], e = sum[4], f = sum[5], g = sum[6], h = sum[7];
#endif
    for (const uint8_t *end = codes + count; codes != end; ++codes, ++taps) {
        const uint32_t at = place[*codes];
        if (at == 0)
            continue;
        const uint32_t *word = *taps + (at & ~UINT32_C(1));
#if defined PHOTOSITE_AVX2
        const __m256i words = _mm256_loadu_si256((const __m256i *)(const void *)word);
        total = (at & 1) != 0 ? _mm256_sub_epi32(total, words) : _mm256_add_epi32(total, words);
#elif defined PHOTOSITE_NEON
        const uint32x4_t first = vld1q_u32(word), last = vld1q_u32(word + 4);
        left = (at & 1) != 0 ? vsubq_u32(left, first) : vaddq_u32(left, first);
        right = (at & 1) != 0 ? vsubq_u32(right, last) : vaddq_u32(right, last);
#else
        if ((at & 1) != 0) {
            a -= word[0];
            b -= word[1];
            c -= word[2];
            d -= word[3];
            e -= word[4];
            f -= word[5];
            g -= word[6];
            h -= word[7];
        } else {
            a += word[0];
            b += word[1];
            c += word[2];
            d += word[3];
            e += word[4];
            f += word[5];
            g += word[6];
            h += word[7];
        }
#endif
    }
#if defined PHOTOSITE_AVX2
    _mm256_storeu_si256((__m256i *)(void *)sum, total);
#elif defined PHOTOSITE_NEON
    vst1q_u32(sum, left);
    vst1q_u32(sum + 4, right);
#else
    sum[0] = a;
    sum[1] = b;
    sum[2] = c;
    sum[3] = d;
    sum[4] = e;
    sum[5] = f;
    sum[6] = g;
    sum[7] = h;
#endif
}

/* The 16 sums of an output channel, number tile * 4 + lane. */
static void model_sum_up(const model_layer *c, uint32_t o, const uint16_t place[256], const uint32_t *const *taps, uint32_t count,
                         int32_t total[MODEL_OUTPUTS])
{
    const uint8_t *codes = c->weights + o * count;
    for (uint32_t i = 0; i < MODEL_OUTPUTS; ++i)
        total[i] = c->bias[o];
    for (uint32_t segment = 0, done = 0; segment < c->segments; ++segment) {
        const uint32_t part = count - done < c->per_segment ? count - done : c->per_segment;
        const uint32_t start = c->offset[segment * c->out_channels + o] * UINT32_C(0x00010001);
        uint32_t sum[MODEL_WORDS] = {start, start, start, start, start, start, start, start};
        model_accumulate(codes + done, place, taps + done, part, sum);
        done += part;
        for (uint32_t i = 0; i < MODEL_WORDS; ++i) {
            total[2 * i] += (int32_t)(sum[i] & 0xffffU);
            total[2 * i + 1] += (int32_t)(sum[i] >> 16);
        }
    }
}

/* Requantize and store those of the 16 sums that lie inside the picture. */
static void model_store(const model_layer *c, const model_tiling *t, uint32_t o, uint32_t y, uint32_t x,
                        const int32_t total[MODEL_OUTPUTS], int8_t *out)
{
    const int32_t multiplier = c->multiplier[o], zero = c->out_zero, low = c->low, high = c->high;
    const uint32_t shift = c->shift[o], pixels = c->out_columns - x < MODEL_TILE ? c->out_columns - x : MODEL_TILE;
    const size_t step = c->out_channels;
    for (uint32_t lane = 0; lane < MODEL_LANES && y < c->out_rows; ++lane, y += t->quarter) {
        int8_t *pixel = out + ((size_t)y * c->out_columns + x) * step + o;
        const int32_t *from = total + lane;
        for (const int32_t *const end = from + pixels * MODEL_LANES; from != end; from += MODEL_LANES, pixel += step)
            *pixel = model_clamp(model_scaled(*from, multiplier, shift) + zero, low, high);
    }
}

static void model_conv_ternary(const model_layer *c, const int8_t *in, int8_t *out, uint64_t *scratch)
{
    uint16_t place[256];
    const uint32_t *taps[MODEL_TAPS];
    uint32_t *const table = (uint32_t *)(void *)scratch;
    const model_tiling t = model_tile_up(c);
    const uint32_t count = (uint32_t)c->kernel_rows * c->kernel_columns * t.groups, line = t.groups * t.sums * t.width;
    model_find_sums(t.width, place);
    for (uint32_t x = 0; x < c->out_columns; x += MODEL_TILE) {
        uint32_t made = 0; /* lines, each in the slot of its number modulo the kernel's rows */
        for (uint32_t y = 0; y < t.quarter; ++y) {
            const uint32_t top = y * c->stride_rows;
            for (made = made < top ? top : made; made < top + c->kernel_rows; ++made)
                model_fill_line(c, &t, in, (int32_t)made - c->top, (int32_t)(x * c->stride_columns) - c->left,
                                table + t.width + made % c->kernel_rows * line);
            model_aim(c, &t, top % c->kernel_rows, table, taps);
            for (uint32_t o = 0; o < c->out_channels; ++o) {
                int32_t total[MODEL_OUTPUTS];
                model_sum_up(c, o, place, taps, count, total);
                model_store(c, &t, o, y, x, total, out);
            }
        }
    }
}
