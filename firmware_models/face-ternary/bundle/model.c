/* face-ternary, printed by photosite. The kernels follow, then the model's constants, then the model. */

#include <stdint.h>
#include <string.h>

#include "model.h"

/* Inner loops beside the plain ones, with equal results. PHOTOSITE_PLAIN leaves them away. */
#if defined PHOTOSITE_PLAIN
#elif defined __AVX2__
#define PHOTOSITE_AVX2
#include <immintrin.h>
#elif defined __ARM_NEON
#define PHOTOSITE_NEON
#include <arm_neon.h>
#elif defined __ARM_FEATURE_DSP && !defined __aarch64__
#define PHOTOSITE_DSP
#endif

#define MODEL_TAPS 108

/* Stored numbers of an input, on the model's own grid, become int8: an addition modulo 256. */
static void model_copy_input(const uint8_t *in, uint32_t size, uint8_t offset, int8_t *out)
{
    for (const uint8_t *const end = in + size; in != end; ++in, ++out)
        *out = (int8_t)(uint8_t)(*in + offset);
}

#if defined PHOTOSITE_ROUNDING_XNNPACK && defined PHOTOSITE_ROUNDING_FIXED_POINT
#error "define one of PHOTOSITE_ROUNDING_XNNPACK and PHOTOSITE_ROUNDING_FIXED_POINT, or neither (fixed point)"
#endif

/* C99 leaves the right shift of a negative number to the compiler; this code needs the usual, arithmetic one. */
typedef char model_needs_arithmetic_shift[(-3 >> 1) == -2 ? 1 : -1];

/* Functions of their own: inlined into the loops around them they would run short of registers. */
#if defined __GNUC__
#define MODEL_APART __attribute__((noinline))
#else
#define MODEL_APART
#endif

/* A layer with weights, channels last. The constants of rounding are those of the rule that was chosen. */
typedef struct {
    uint16_t rows, columns, channels;
    uint16_t out_rows, out_columns, out_channels;
    uint8_t kernel_rows, kernel_columns, stride_rows, stride_columns, top, left;
    uint16_t groups;           /* of channels, as in a grouped convolution */
    uint16_t segments;         /* ternary: parts of a channel's weights that 16 bits can sum */
    uint16_t per_segment;      /* ternary: bytes of weights in a part, the last may have fewer */
    uint8_t bits;              /* of a weight: 2, 4 or 8 */
    int8_t zero, out_zero, low, high;
    const uint8_t *weights;
    const int32_t *bias;       /* with the zero point and the ternary offsets folded in */
    const int32_t *multiplier;
    const uint8_t *shift;
    const uint16_t *offset;    /* ternary: per segment and output channel, keeps the 16-bit lanes from going below zero */
} model_layer;

/* From an int32 sum to a stored int8. A shift byte holds the right shift beyond 32 bits in its low five bits and the
   left shift of the sum in the high three; the printer has checked that the shifted sum fits. */
static inline int64_t model_product(int32_t sum, int32_t multiplier, uint32_t shift)
{
    return (int64_t)(int32_t)((uint32_t)sum << (shift >> 5)) * multiplier;
}

#if defined PHOTOSITE_ROUNDING_XNNPACK
static uint64_t model_half_even(uint64_t x, uint32_t shift)
{
    if (shift == 0)
        return x;
    const uint64_t kept = x >> shift, rest = x & ((UINT64_C(1) << shift) - 1), half = UINT64_C(1) << (shift - 1);
    return kept + (rest > half || (rest == half && (kept & 1) != 0));
}

/* How many bits beyond the 24 of a float32 a number has. */
static uint32_t model_beyond_float(uint64_t x)
{
    uint32_t bits = 0;
    while (x >> 24 != 0) {
        x >>= 1;
        ++bits;
    }
    return bits;
}

/* rint(float32(product / 2**shift)) in integers: first to the 24 bits of a float32, then to a whole number. */
static int32_t model_round_twice(int64_t product, uint32_t shift)
{
    const uint64_t magnitude = product < 0 ? 0U - (uint64_t)product : (uint64_t)product;
    const uint32_t bits = model_beyond_float(magnitude);
    uint64_t result = model_half_even(magnitude, bits);
    result = bits < shift ? model_half_even(result, shift - bits) : result << (bits - shift);
    return product < 0 ? -(int32_t)result : (int32_t)result;
}

/* float32(sum) as a whole number: sums beyond 2**24 lose their last bits. */
static inline int32_t model_float_sum(int32_t sum)
{
#ifdef MODEL_WIDE_SUMS
    const uint32_t magnitude = sum < 0 ? 0U - (uint32_t)sum : (uint32_t)sum;
    const uint32_t bits = model_beyond_float(magnitude);
    const uint32_t kept = (uint32_t)(model_half_even(magnitude, bits) << bits);
    return sum < 0 ? -(int32_t)kept : (int32_t)kept;
#else
    return sum;
#endif
}

/* XNNPACK: rint(float32(sum) * float32(scale)), half to even. The product of the two 24-bit mantissas is exact here, and
   rounding it to float32 first matters only beside a half: for what does not saturate anyway (below 2**9) a float32 ends
   2**-16 after the point, so beyond that distance one rounding is the same as two. */
static inline int32_t model_scaled(int32_t sum, int32_t multiplier, uint32_t shift)
{
    const int64_t product = model_product(model_float_sum(sum), multiplier, shift);
    const uint32_t right = shift & 31U;
    const int32_t high = (int32_t)(product >> 32) + (int32_t)(UINT32_C(1) << right >> 1);
    const uint32_t after_half = ((uint32_t)high << (32U - right)) | ((uint32_t)product >> right);
    if (after_half + (UINT32_C(1) << 17) < UINT32_C(1) << 18)
        return model_round_twice(product, right + 32U);
    return high >> right;
}
#else
/* TFLite: saturating rounding doubling high multiply, then a rounding right shift, half away from zero. */
static inline int32_t model_scaled(int32_t sum, int32_t multiplier, uint32_t shift)
{
    const uint32_t right = shift & 31U;
    const int32_t half = (int32_t)(UINT32_C(1) << right >> 1);
#if defined PHOTOSITE_DSP
    int32_t x;
    __asm__("smmulr %0, %1, %2" : "=r"(x) : "r"((uint32_t)sum << (shift >> 5)), "r"(multiplier));
#else
    const int32_t x = (int32_t)((model_product(sum, multiplier, shift) + INT64_C(0x80000000)) >> 32);
#endif
    return (x + half - (right != 0 && x < 0)) >> right;
}
#endif

static inline int8_t model_clamp(int32_t x, int32_t low, int32_t high)
{
    x = x < low ? low : x;
    return (int8_t)(x > high ? high : x);
}

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

static const uint8_t op0_weights[144] = {
    1, 3, 0, 0, 3, 1, 0, 1, 1, 0, 1, 1, 1, 3, 0, 0, 0, 0, 1, 0, 3, 3, 0, 3,
    3, 0, 1, 0, 3, 1, 0, 1, 1, 3, 3, 0, 1, 3, 0, 3, 1, 3, 1, 0, 3, 1, 3, 0,
    0, 0, 3, 0, 1, 0, 1, 1, 0, 3, 1, 0, 3, 0, 0, 1, 0, 0, 0, 0, 3, 3, 1, 3,
    1, 0, 0, 0, 0, 1, 3, 0, 3, 3, 0, 0, 1, 3, 3, 1, 0, 1, 1, 3, 0, 1, 3, 3,
    1, 0, 3, 0, 1, 0, 0, 1, 3, 3, 1, 0, 1, 3, 0, 1, 0, 3, 0, 3, 0, 1, 3, 3,
    3, 0, 1, 0, 0, 0, 3, 0, 0, 1, 3, 0, 1, 1, 1, 1, 1, 0, 3, 3, 0, 0, 3, 1};
static const int32_t op0_bias[16] = {
    -600, -332, -943, -744, -990, -527, -586, -697, -483, -757, -975, -514, -744, -727, -539, -763};
static const uint16_t op0_offset[16] = {
    510, 255, 1020, 765, 1020, 510, 510, 765, 510, 765, 1020, 510, 765, 765, 510, 765};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op0_multiplier[16] = {
    1551175552, 1887426816, 1328816896, 1907580160, 1498917376, 1122009472, 1591171840, 1446642048, 1325873024, 1667622144, 1075683200, 1743233536, 1551502080, 1708621952, 1571625600, 1492763264};
static const uint8_t op0_shift[16] = {
    1, 1, 33, 33, 33, 65, 1, 33, 65, 65, 65, 33, 33, 65, 1, 65};
#else
static const int32_t op0_multiplier[16] = {
    1551175599, 1887426875, 1328816880, 1907580174, 1498917269, 1122009510, 1591171787, 1446642022, 1325873020, 1667622044, 1075683158, 1743233509, 1551502068, 1708621913, 1571625576, 1492763274};
static const uint8_t op0_shift[16] = {
    34, 34, 33, 33, 33, 32, 34, 33, 32, 32, 32, 33, 33, 32, 34, 32};
#endif
static const model_layer op0 = {
    .rows = 240, .columns = 320, .channels = 1, .out_rows = 120, .out_columns = 160, .out_channels = 16, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 9, .offset = op0_offset, .bits = 2, .zero = -112, .out_zero = -128, .low = -128, .high = 127, .weights = op0_weights, .bias = op0_bias, .multiplier = op0_multiplier, .shift = op0_shift};

static const uint8_t op1_weights[1152] = {
    65, 220, 48, 69, 112, 204, 196, 5, 112, 205, 196, 5, 113, 192, 192, 5, 112, 252, 197, 53, 64, 204, 197, 53,
    49, 7, 68, 4, 76, 48, 48, 53, 76, 49, 49, 53, 15, 193, 51, 113, 31, 209, 48, 112, 223, 193, 48, 112,
    95, 241, 51, 112, 95, 1, 51, 116, 15, 1, 0, 119, 15, 49, 51, 52, 15, 69, 3, 119, 3, 1, 0, 51,
    0, 52, 19, 0, 192, 119, 0, 15, 193, 67, 60, 15, 64, 55, 211, 12, 199, 115, 63, 15, 192, 115, 124, 15,
    64, 1, 192, 12, 195, 192, 12, 15, 192, 0, 60, 63, 252, 65, 76, 243, 21, 48, 212, 68, 19, 0, 60, 28,
    255, 69, 77, 243, 69, 195, 215, 85, 15, 29, 124, 221, 192, 65, 12, 240, 53, 195, 199, 5, 0, 0, 112, 13,
    67, 195, 60, 76, 16, 117, 64, 240, 244, 192, 215, 3, 52, 243, 212, 80, 95, 0, 125, 60, 192, 64, 3, 199,
    196, 69, 196, 244, 71, 207, 48, 28, 28, 64, 48, 48, 208, 4, 23, 64, 20, 71, 23, 71, 0, 0, 19, 4,
    61, 207, 51, 215, 63, 204, 48, 195, 127, 60, 48, 208, 0, 0, 29, 76, 4, 48, 13, 124, 17, 112, 13, 112,
    208, 113, 212, 117, 80, 207, 124, 223, 240, 1, 0, 12, 209, 115, 215, 68, 67, 204, 124, 220, 0, 0, 208, 49,
    0, 51, 195, 4, 3, 0, 124, 28, 0, 16, 0, 4, 192, 67, 48, 7, 196, 3, 63, 3, 0, 4, 60, 19,
    195, 3, 63, 3, 196, 211, 124, 15, 0, 65, 61, 3, 19, 195, 48, 3, 0, 192, 252, 95, 80, 0, 221, 84,
    16, 51, 48, 65, 255, 69, 92, 243, 81, 255, 244, 69, 0, 48, 12, 28, 195, 69, 80, 247, 64, 207, 244, 85,
    48, 195, 0, 29, 192, 85, 28, 52, 0, 207, 48, 16, 0, 0, 48, 1, 12, 0, 3, 195, 48, 16, 3, 211,
    116, 61, 13, 124, 67, 124, 13, 127, 64, 112, 13, 115, 192, 20, 3, 196, 241, 7, 7, 215, 192, 192, 7, 212,
    112, 252, 204, 65, 60, 1, 204, 193, 208, 0, 76, 12, 112, 192, 220, 1, 79, 112, 15, 241, 213, 69, 76, 0,
    124, 48, 204, 192, 204, 117, 76, 240, 213, 69, 65, 16, 243, 68, 16, 243, 240, 0, 31, 195, 77, 1, 211, 4,
    244, 52, 28, 207, 240, 112, 12, 195, 64, 49, 16, 199, 240, 48, 60, 15, 192, 48, 63, 63, 79, 240, 15, 51,
    112, 61, 61, 48, 67, 60, 13, 63, 64, 112, 76, 51, 213, 68, 23, 68, 213, 4, 215, 84, 193, 4, 215, 7,
    60, 220, 48, 192, 63, 12, 127, 211, 48, 0, 48, 204, 192, 0, 0, 79, 195, 64, 0, 127, 192, 68, 16, 115,
    192, 16, 68, 95, 208, 64, 0, 79, 193, 64, 0, 67, 247, 16, 4, 79, 192, 19, 53, 15, 1, 0, 48, 7,
    195, 13, 0, 48, 67, 61, 192, 52, 80, 1, 0, 69, 195, 49, 0, 0, 31, 49, 215, 4, 76, 1, 19, 5,
    195, 240, 115, 192, 255, 240, 51, 243, 252, 193, 67, 192, 195, 68, 87, 63, 212, 68, 64, 207, 68, 204, 12, 20,
    207, 0, 0, 63, 192, 113, 12, 51, 85, 0, 204, 21, 192, 65, 0, 15, 209, 113, 0, 71, 69, 253, 192, 197,
    92, 115, 199, 5, 28, 51, 247, 7, 28, 0, 51, 192, 28, 55, 7, 20, 220, 240, 55, 211, 0, 1, 48, 211,
    28, 195, 55, 211, 1, 192, 119, 223, 53, 17, 5, 19, 48, 68, 20, 253, 48, 84, 1, 204, 55, 71, 208, 204,
    48, 67, 69, 13, 52, 67, 69, 204, 119, 67, 4, 193, 48, 51, 48, 60, 247, 115, 48, 15, 244, 115, 243, 48,
    204, 53, 23, 196, 244, 53, 215, 199, 64, 0, 241, 67, 15, 193, 48, 192, 240, 5, 23, 199, 52, 0, 215, 199,
    64, 60, 113, 92, 12, 12, 125, 15, 192, 0, 68, 195, 199, 119, 0, 3, 79, 207, 124, 76, 1, 49, 208, 244,
    212, 69, 67, 7, 67, 207, 60, 76, 1, 0, 220, 245, 211, 113, 64, 51, 112, 243, 0, 95, 12, 208, 60, 193,
    220, 1, 117, 0, 31, 61, 116, 64, 31, 252, 116, 112, 15, 252, 52, 69, 79, 253, 244, 117, 76, 60, 0, 5,
    124, 252, 192, 4, 76, 60, 192, 5, 1, 49, 192, 53, 68, 204, 12, 53, 115, 252, 15, 53, 119, 205, 79, 0,
    116, 192, 204, 53, 115, 255, 207, 53, 51, 60, 64, 53, 7, 0, 4, 52, 67, 60, 197, 244, 3, 48, 4, 52,
    112, 0, 12, 12, 48, 211, 3, 48, 48, 0, 3, 192, 119, 76, 61, 124, 51, 15, 125, 127, 0, 48, 60, 51,
    212, 116, 16, 116, 20, 68, 209, 119, 20, 64, 12, 115, 48, 19, 12, 63, 115, 220, 61, 127, 51, 3, 61, 51,
    193, 5, 31, 243, 244, 20, 20, 79, 4, 19, 1, 51, 64, 0, 12, 195, 192, 17, 19, 215, 240, 208, 215, 199,
    52, 112, 199, 4, 87, 195, 61, 76, 220, 48, 124, 0, 192, 65, 23, 199, 52, 4, 212, 64, 95, 195, 125, 76,
    12, 60, 48, 247, 192, 68, 215, 199, 4, 16, 76, 76, 48, 76, 204, 244, 112, 60, 220, 4, 112, 60, 223, 68,
    192, 0, 193, 4, 64, 65, 213, 199, 16, 3, 196, 23, 204, 205, 67, 196, 208, 85, 68, 199, 81, 208, 20, 197,
    112, 13, 61, 12, 0, 113, 77, 124, 209, 51, 12, 68, 4, 112, 29, 113, 209, 71, 204, 117, 0, 192, 51, 7,
    21, 112, 192, 116, 80, 243, 195, 196, 51, 207, 67, 192, 1, 211, 55, 21, 51, 0, 60, 207, 3, 64, 12, 60,
    51, 204, 60, 220, 0, 113, 13, 63, 20, 116, 16, 119, 48, 65, 92, 0, 213, 48, 208, 116, 64, 195, 55, 215,
    112, 252, 223, 4, 76, 12, 3, 5, 92, 29, 0, 65, 124, 255, 211, 244, 77, 48, 19, 244, 28, 204, 3, 0,
    48, 51, 195, 244, 0, 48, 15, 243, 220, 192, 67, 31, 0, 192, 127, 204, 0, 253, 207, 53, 0, 60, 31, 0,
    49, 193, 127, 192, 49, 240, 207, 245, 1, 192, 15, 48, 65, 1, 1, 17, 65, 1, 211, 197, 53, 193, 0, 0,
    51, 195, 125, 13, 243, 80, 28, 207, 196, 69, 212, 55, 112, 12, 60, 93, 252, 112, 95, 192, 245, 69, 212, 55,
    49, 192, 60, 29, 63, 1, 28, 192, 1, 64, 212, 4, 49, 255, 199, 196, 49, 48, 7, 20, 52, 1, 80, 4,
    48, 195, 20, 84, 116, 69, 85, 85, 0, 80, 17, 69, 243, 0, 17, 116, 7, 80, 81, 117, 212, 67, 85, 69};
static const int32_t op1_bias[32] = {
    -8744, -11974, -11940, -10931, -10911, -9953, -9402, -10734, -10447, -9895, -10166, -13512, -11446, -7806, -10859, -9446, -11623, -11625, -10933, -11934, -11535, -12435, -10430, -12320,
    -10708, -9304, -10465, -10922, -12595, -10050, -11661, -6515};
static const uint16_t op1_offset[32] = {
    8670, 11985, 12240, 10965, 10965, 9945, 9435, 10965, 10455, 9945, 10200, 13770, 11475, 7905, 10965, 9435, 11730, 11730, 10965, 11985, 11475, 12495, 10455, 12495,
    10710, 9180, 10455, 10965, 12750, 10200, 11730, 6120};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op1_multiplier[32] = {
    1939757440, 1080706688, 1643235072, 1184979584, 2110500736, 2056672256, 1627784192, 1345516672, 1881732992, 1851289984, 1806026624, 1317680256, 1991673600, 1120173952, 1276746624, 1787139712, 1151487104, 1204240128, 1663912576, 1781426688, 1511750784, 1640379264, 1669008128, 1226325760,
    1122079488, 1086415488, 1630310912, 1110354816, 1500477952, 1263903488, 1305217664, 1384352384};
static const uint8_t op1_shift[32] = {
    2, 1, 1, 33, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    33, 1, 1, 33, 1, 1, 1, 2};
#else
static const int32_t op1_multiplier[32] = {
    1939757496, 1080706666, 1643235062, 1184979599, 2110500720, 2056672293, 1627784317, 1345516706, 1881733063, 1851289988, 1806026656, 1317680271, 1991673562, 1120173925, 1276746677, 1787139660, 1151487144, 1204240152, 1663912569, 1781426675, 1511750788, 1640379243, 1669008212, 1226325766,
    1122079545, 1086415437, 1630310819, 1110354763, 1500478016, 1263903500, 1305217645, 1384352466};
static const uint8_t op1_shift[32] = {
    35, 34, 34, 33, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    33, 34, 34, 33, 34, 34, 34, 35};
#endif
static const model_layer op1 = {
    .rows = 120, .columns = 160, .channels = 16, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 36, .offset = op1_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op1_weights, .bias = op1_bias, .multiplier = op1_multiplier, .shift = op1_shift};

static const uint8_t op2_weights[2304] = {
    0, 13, 28, 195, 0, 17, 1, 0, 19, 76, 77, 3, 55, 49, 255, 0, 115, 15, 13, 67, 112, 12, 0, 16,
    16, 12, 12, 31, 64, 240, 240, 3, 16, 79, 76, 67, 119, 247, 243, 213, 112, 76, 12, 3, 64, 60, 76, 209,
    64, 0, 13, 3, 76, 240, 48, 16, 0, 28, 12, 3, 52, 195, 48, 16, 76, 13, 13, 3, 64, 48, 12, 0,
    5, 252, 92, 31, 127, 245, 4, 193, 28, 16, 192, 61, 192, 63, 64, 1, 15, 68, 52, 1, 0, 31, 0, 15,
    52, 252, 28, 223, 12, 245, 196, 213, 19, 28, 192, 51, 12, 15, 12, 204, 15, 112, 64, 116, 15, 15, 12, 15,
    53, 7, 80, 28, 60, 245, 4, 53, 0, 1, 192, 48, 20, 64, 13, 16, 207, 112, 48, 5, 0, 0, 12, 195,
    208, 51, 79, 19, 193, 240, 19, 1, 208, 51, 127, 208, 193, 195, 255, 1, 192, 48, 79, 15, 16, 0, 245, 21,
    195, 67, 23, 48, 243, 16, 15, 51, 195, 115, 7, 48, 243, 19, 79, 51, 192, 48, 68, 48, 19, 0, 204, 51,
    48, 192, 1, 84, 3, 0, 0, 16, 64, 212, 193, 0, 83, 64, 4, 193, 51, 4, 244, 1, 0, 0, 1, 13,
    19, 16, 48, 20, 205, 63, 76, 207, 19, 64, 112, 84, 204, 79, 60, 207, 19, 113, 112, 84, 92, 15, 60, 207,
    63, 0, 192, 0, 1, 29, 80, 12, 253, 196, 192, 192, 193, 85, 208, 195, 3, 0, 196, 204, 1, 17, 0, 192,
    61, 0, 112, 15, 127, 4, 196, 196, 49, 240, 19, 204, 51, 196, 4, 5, 0, 12, 16, 252, 207, 244, 20, 1,
    204, 4, 7, 16, 208, 16, 3, 199, 195, 195, 7, 17, 196, 64, 207, 240, 192, 4, 7, 192, 193, 16, 205, 240,
    192, 244, 247, 1, 208, 0, 0, 51, 192, 247, 55, 197, 192, 0, 255, 252, 192, 51, 51, 1, 192, 0, 28, 60,
    0, 0, 67, 65, 0, 193, 0, 48, 192, 48, 55, 65, 192, 49, 0, 112, 192, 48, 19, 0, 193, 49, 0, 53,
    53, 192, 223, 15, 48, 197, 84, 53, 240, 7, 247, 12, 252, 16, 16, 241, 53, 240, 3, 79, 28, 65, 5, 61,
    83, 3, 77, 204, 64, 240, 12, 17, 223, 84, 116, 193, 29, 255, 60, 204, 15, 0, 112, 16, 79, 255, 60, 204,
    3, 12, 192, 115, 64, 0, 12, 19, 220, 124, 0, 52, 63, 67, 60, 207, 76, 12, 0, 55, 127, 48, 0, 31,
    127, 0, 13, 80, 12, 48, 68, 20, 124, 213, 212, 65, 80, 213, 5, 16, 76, 16, 209, 112, 64, 193, 80, 15,
    196, 192, 115, 3, 16, 51, 252, 193, 49, 240, 3, 208, 20, 116, 244, 241, 193, 196, 215, 192, 193, 193, 16, 240,
    212, 60, 63, 199, 199, 3, 252, 63, 211, 63, 127, 199, 197, 255, 255, 243, 211, 63, 79, 195, 245, 63, 63, 192,
    21, 76, 79, 15, 63, 192, 207, 244, 4, 0, 64, 3, 51, 193, 204, 0, 124, 212, 197, 0, 20, 3, 81, 28,
    208, 61, 63, 15, 127, 23, 241, 240, 208, 127, 92, 3, 252, 196, 3, 240, 0, 16, 212, 20, 16, 48, 64, 1,
    3, 252, 127, 83, 208, 60, 247, 193, 195, 48, 247, 64, 12, 92, 17, 252, 48, 68, 196, 49, 3, 208, 20, 19,
    28, 68, 0, 117, 243, 79, 79, 67, 12, 0, 1, 48, 115, 207, 92, 0, 0, 16, 0, 48, 3, 3, 12, 0,
    208, 13, 51, 247, 3, 80, 205, 3, 211, 51, 55, 69, 243, 60, 255, 61, 0, 83, 0, 80, 48, 48, 64, 0,
    244, 241, 3, 207, 220, 85, 197, 5, 244, 244, 7, 205, 220, 16, 4, 240, 192, 55, 67, 29, 204, 197, 23, 48,
    60, 195, 204, 15, 253, 245, 87, 253, 64, 19, 28, 16, 61, 241, 83, 204, 193, 51, 28, 0, 0, 16, 3, 0,
    80, 31, 13, 199, 61, 240, 83, 1, 192, 87, 223, 55, 49, 243, 127, 20, 4, 51, 12, 51, 199, 19, 12, 3,
    16, 95, 64, 0, 117, 243, 63, 0, 48, 52, 68, 1, 199, 28, 19, 0, 0, 4, 0, 1, 244, 17, 12, 12,
    192, 3, 3, 0, 197, 0, 19, 63, 195, 51, 19, 192, 245, 31, 15, 60, 192, 67, 3, 192, 244, 80, 19, 60,
    192, 119, 3, 192, 240, 67, 3, 112, 195, 51, 51, 241, 241, 48, 15, 48, 192, 67, 19, 0, 240, 0, 95, 3,
    196, 51, 83, 0, 193, 85, 16, 48, 192, 19, 3, 60, 241, 4, 83, 64, 64, 3, 13, 0, 113, 20, 84, 0,
    192, 3, 63, 12, 204, 0, 83, 240, 195, 51, 71, 12, 204, 31, 211, 252, 1, 49, 16, 48, 15, 64, 193, 252,
    83, 0, 112, 192, 12, 67, 12, 208, 207, 55, 55, 193, 252, 15, 79, 204, 64, 64, 76, 0, 125, 192, 48, 16,
    207, 241, 119, 208, 28, 92, 252, 204, 207, 71, 52, 13, 1, 221, 28, 252, 61, 17, 48, 208, 1, 1, 28, 4,
    79, 16, 4, 0, 205, 124, 92, 221, 15, 4, 52, 1, 204, 28, 76, 207, 15, 197, 117, 17, 95, 28, 1, 220,
    67, 1, 76, 12, 76, 192, 17, 192, 253, 196, 52, 193, 207, 0, 3, 252, 79, 0, 13, 0, 15, 204, 0, 13,
    0, 193, 12, 67, 80, 4, 197, 80, 221, 61, 67, 119, 207, 7, 244, 207, 76, 87, 16, 64, 61, 192, 87, 15,
    76, 1, 1, 0, 64, 0, 61, 0, 220, 48, 212, 53, 51, 0, 63, 31, 127, 28, 93, 67, 60, 255, 80, 19,
    193, 0, 3, 192, 4, 71, 252, 49, 192, 67, 80, 64, 244, 192, 83, 12, 112, 16, 0, 204, 16, 1, 84, 12,
    196, 247, 7, 209, 192, 16, 15, 240, 215, 51, 51, 80, 241, 193, 83, 240, 212, 0, 207, 19, 21, 0, 4, 53,
    65, 16, 16, 0, 0, 0, 64, 20, 0, 4, 51, 208, 208, 80, 0, 0, 3, 51, 76, 3, 204, 48, 48, 0,
    0, 52, 4, 1, 7, 51, 48, 0, 208, 15, 15, 3, 51, 4, 51, 192, 3, 255, 92, 51, 255, 192, 19, 204,
    240, 5, 23, 49, 208, 3, 48, 64, 195, 51, 31, 68, 252, 192, 83, 192, 67, 31, 28, 3, 61, 192, 83, 204,
    48, 19, 15, 63, 61, 240, 23, 51, 49, 243, 64, 28, 252, 193, 87, 48, 241, 247, 55, 209, 193, 17, 196, 252,
    68, 220, 13, 31, 127, 240, 4, 17, 64, 19, 28, 208, 253, 241, 67, 49, 207, 115, 55, 192, 208, 3, 48, 60,
    48, 12, 1, 3, 48, 240, 207, 28, 80, 16, 197, 197, 1, 12, 252, 4, 31, 4, 53, 197, 0, 76, 60, 3,
    192, 240, 63, 211, 16, 1, 209, 192, 192, 61, 15, 3, 19, 80, 193, 220, 208, 61, 60, 3, 80, 80, 245, 240,
    192, 48, 63, 3, 19, 16, 245, 196, 196, 61, 127, 3, 95, 68, 241, 192, 0, 61, 60, 3, 83, 0, 241, 16,
    48, 4, 195, 16, 0, 16, 192, 240, 192, 49, 195, 3, 12, 16, 193, 240, 0, 1, 192, 0, 76, 192, 192, 1,
    20, 204, 124, 7, 55, 51, 255, 48, 84, 95, 93, 115, 55, 252, 63, 208, 23, 95, 76, 31, 55, 240, 31, 197,
    192, 112, 0, 116, 60, 192, 48, 48, 124, 3, 48, 16, 49, 209, 84, 4, 208, 0, 192, 0, 17, 20, 240, 4,
    124, 192, 17, 1, 60, 1, 80, 208, 13, 21, 192, 204, 80, 19, 80, 60, 60, 193, 0, 0, 81, 0, 21, 15,
    192, 247, 83, 116, 195, 83, 51, 211, 60, 240, 84, 64, 15, 209, 5, 207, 0, 12, 60, 28, 13, 240, 193, 209,
    48, 192, 4, 21, 31, 80, 84, 208, 0, 4, 60, 208, 205, 240, 192, 13, 16, 95, 253, 15, 49, 240, 60, 21,
    28, 0, 63, 195, 16, 0, 1, 48, 192, 76, 48, 51, 197, 12, 0, 3, 0, 115, 15, 64, 52, 0, 0, 64,
    48, 20, 1, 5, 5, 192, 80, 207, 48, 68, 196, 53, 4, 28, 83, 15, 60, 1, 245, 4, 83, 28, 1, 31,
    196, 19, 16, 60, 252, 48, 83, 3, 20, 51, 3, 0, 243, 4, 19, 49, 192, 0, 23, 1, 48, 0, 3, 0,
    64, 31, 77, 79, 60, 243, 51, 21, 80, 31, 124, 31, 252, 244, 243, 241, 64, 15, 0, 207, 60, 52, 243, 197,
    244, 55, 67, 0, 193, 16, 19, 4, 240, 240, 112, 28, 208, 12, 245, 192, 53, 205, 28, 15, 76, 245, 213, 241,
    80, 80, 4, 244, 1, 112, 12, 7, 195, 48, 116, 20, 192, 48, 240, 204, 67, 220, 76, 95, 79, 252, 244, 193,
    13, 192, 195, 241, 3, 84, 60, 3, 28, 112, 80, 4, 204, 192, 79, 31, 67, 192, 205, 19, 28, 12, 51, 3,
    196, 60, 195, 243, 116, 17, 16, 51, 209, 115, 3, 196, 241, 192, 207, 240, 193, 51, 87, 0, 193, 64, 195, 112,
    64, 16, 209, 77, 48, 49, 85, 1, 208, 125, 195, 255, 79, 23, 204, 207, 192, 115, 83, 51, 207, 7, 3, 3,
    127, 208, 64, 80, 1, 252, 68, 13, 127, 212, 125, 64, 1, 124, 1, 29, 67, 197, 53, 213, 92, 64, 197, 16,
    192, 247, 3, 17, 240, 0, 7, 244, 196, 51, 7, 208, 240, 16, 199, 241, 196, 48, 247, 196, 193, 16, 195, 255,
    208, 67, 3, 48, 204, 0, 31, 48, 240, 48, 64, 76, 19, 12, 1, 60, 64, 205, 12, 115, 83, 52, 17, 0,
    67, 20, 5, 5, 7, 3, 48, 16, 76, 4, 5, 17, 67, 0, 48, 16, 28, 192, 16, 19, 71, 48, 48, 197,
    0, 112, 3, 215, 81, 205, 207, 19, 192, 3, 12, 211, 209, 193, 243, 3, 208, 64, 195, 19, 1, 204, 60, 4,
    197, 0, 19, 204, 63, 208, 1, 48, 245, 240, 3, 204, 255, 196, 195, 49, 4, 0, 16, 60, 0, 193, 12, 5,
    241, 49, 51, 252, 31, 87, 240, 244, 245, 244, 19, 204, 207, 196, 48, 241, 1, 68, 19, 204, 255, 4, 67, 13,
    31, 5, 53, 53, 7, 15, 12, 207, 12, 0, 112, 3, 67, 51, 0, 12, 53, 195, 80, 220, 60, 197, 0, 197,
    31, 76, 0, 116, 3, 63, 252, 15, 63, 79, 124, 67, 112, 204, 12, 211, 245, 192, 192, 220, 12, 21, 4, 5,
    19, 68, 48, 4, 192, 12, 92, 15, 48, 16, 48, 28, 0, 4, 0, 0, 53, 241, 16, 223, 16, 4, 245, 245,
    67, 13, 77, 83, 80, 243, 245, 209, 3, 83, 243, 240, 253, 49, 79, 244, 240, 52, 196, 49, 0, 17, 1, 127,
    195, 240, 76, 95, 68, 15, 193, 208, 17, 65, 63, 192, 12, 0, 240, 240, 13, 0, 29, 49, 51, 197, 51, 76,
    3, 0, 12, 83, 5, 252, 68, 64, 0, 13, 204, 63, 92, 83, 197, 0, 193, 112, 3, 0, 240, 196, 83, 3,
    192, 15, 79, 19, 240, 48, 195, 48, 192, 255, 79, 83, 192, 48, 195, 49, 192, 252, 79, 19, 0, 48, 243, 240,
    192, 51, 63, 4, 193, 48, 243, 48, 192, 51, 63, 3, 209, 60, 243, 0, 204, 63, 63, 3, 193, 48, 244, 48,
    0, 64, 195, 55, 84, 0, 85, 67, 192, 64, 15, 0, 17, 1, 196, 4, 0, 0, 209, 3, 16, 48, 5, 67,
    19, 76, 95, 3, 113, 115, 63, 16, 48, 247, 68, 65, 3, 0, 65, 0, 12, 5, 244, 1, 3, 16, 12, 60,
    4, 12, 76, 243, 79, 3, 240, 20, 48, 243, 52, 17, 215, 112, 0, 193, 204, 4, 247, 193, 49, 192, 13, 48,
    20, 125, 127, 207, 19, 87, 241, 4, 192, 49, 55, 192, 208, 192, 240, 49, 192, 71, 195, 0, 193, 240, 95, 64,
    48, 193, 12, 207, 67, 5, 240, 244, 5, 204, 17, 207, 127, 197, 0, 245, 4, 208, 220, 207, 255, 197, 67, 245,
    204, 240, 19, 0, 220, 92, 16, 48, 241, 247, 19, 1, 208, 83, 7, 240, 60, 48, 211, 204, 29, 80, 84, 60,
    83, 80, 1, 71, 1, 15, 28, 12, 19, 64, 7, 69, 192, 15, 12, 15, 83, 76, 113, 87, 80, 63, 12, 223,
    48, 0, 192, 252, 76, 208, 81, 60, 49, 196, 12, 252, 19, 17, 16, 19, 244, 0, 0, 204, 31, 1, 48, 52,
    19, 12, 29, 67, 52, 51, 81, 205, 80, 13, 93, 51, 71, 19, 13, 211, 1, 12, 92, 207, 3, 0, 207, 192,
    31, 15, 220, 71, 244, 48, 196, 193, 23, 13, 76, 87, 68, 115, 241, 192, 195, 60, 67, 68, 3, 80, 240, 252,
    60, 196, 244, 1, 80, 208, 21, 12, 0, 29, 204, 255, 16, 192, 204, 192, 212, 127, 79, 3, 243, 64, 255, 48,
    60, 196, 52, 64, 1, 208, 85, 12, 64, 28, 220, 255, 65, 240, 192, 196, 212, 127, 79, 23, 51, 115, 255, 0,
    124, 4, 0, 65, 13, 1, 85, 204, 64, 17, 19, 51, 5, 0, 1, 0, 212, 127, 79, 19, 240, 48, 255, 48,
    211, 71, 195, 61, 241, 204, 83, 12, 211, 119, 51, 60, 192, 15, 207, 207, 255, 48, 119, 64, 19, 76, 197, 15,
    112, 223, 193, 0, 77, 48, 0, 221, 52, 192, 244, 17, 12, 81, 65, 208, 51, 253, 241, 16, 28, 1, 16, 192,
    64, 16, 124, 19, 69, 240, 244, 20, 13, 64, 92, 3, 69, 240, 52, 0, 12, 92, 76, 3, 21, 240, 51, 21};
static const int32_t op2_bias[32] = {
    -18288, -20603, -19869, -20888, -19044, -24625, -26446, -22661, -21574, -21408, -20290, -24055, -21129, -19389, -19059, -24128, -20096, -19653, -19891, -20873, -22403, -22459, -18339, -24265,
    -20598, -21619, -22868, -21132, -23178, -21657, -22407, -22120};
static const uint16_t op2_offset[32] = {
    18360, 20655, 19890, 20910, 19125, 24735, 26520, 22695, 21675, 21420, 20400, 24225, 21165, 19380, 19125, 24225, 20145, 19635, 19890, 20910, 22440, 22440, 18360, 24225,
    20655, 21675, 22950, 21165, 23205, 21675, 22440, 22185};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op2_multiplier[32] = {
    2074478976, 1387039104, 1076955136, 1299455232, 1897015680, 1973282944, 2118512640, 2060296448, 1944756736, 1204096384, 1571178368, 1692926208, 1904002048, 1277960960, 1188332416, 2092075648, 1073906304, 1159928448, 1135693312, 1847709184, 1304064000, 2068609408, 1478487808, 1160653952,
    1323750528, 1120005632, 1708236928, 1859162112, 1280276608, 1792042368, 2101232768, 1752523520};
static const uint8_t op2_shift[32] = {
    1, 33, 33, 33, 1, 1, 1, 1, 1, 33, 1, 1, 1, 33, 33, 1, 33, 33, 33, 1, 33, 1, 33, 1,
    33, 33, 1, 1, 33, 1, 1, 1};
#else
static const int32_t op2_multiplier[32] = {
    2074479032, 1387039241, 1076955093, 1299455240, 1897015725, 1973283036, 2118512597, 2060296355, 1944756773, 1204096437, 1571178425, 1692926149, 1904002178, 1277960946, 1188332375, 2092075617, 1073906309, 1159928468, 1135693354, 1847709088, 1304064058, 2068609309, 1478487751, 1160653900,
    1323750461, 1120005663, 1708236934, 1859162056, 1280276599, 1792042368, 2101232744, 1752523510};
static const uint8_t op2_shift[32] = {
    34, 33, 33, 33, 34, 34, 34, 34, 34, 33, 34, 34, 34, 33, 33, 34, 33, 33, 33, 34, 33, 34, 33, 34,
    33, 33, 34, 34, 33, 34, 34, 34};
#endif
static const model_layer op2 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op2_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op2_weights, .bias = op2_bias, .multiplier = op2_multiplier, .shift = op2_shift};

static const uint8_t op3_weights[2304] = {
    16, 60, 208, 204, 13, 77, 69, 31, 244, 15, 16, 17, 92, 125, 69, 3, 244, 3, 7, 80, 16, 61, 5, 19,
    193, 61, 20, 192, 193, 64, 17, 195, 193, 127, 4, 16, 0, 124, 192, 211, 196, 48, 199, 68, 4, 60, 5, 195,
    241, 77, 20, 19, 196, 193, 65, 208, 193, 127, 4, 16, 16, 192, 64, 0, 52, 12, 243, 83, 16, 205, 5, 211,
    245, 127, 207, 3, 60, 15, 69, 215, 55, 7, 68, 77, 51, 48, 5, 48, 87, 244, 68, 85, 63, 80, 192, 13,
    241, 124, 195, 255, 240, 0, 12, 211, 52, 71, 0, 0, 193, 196, 4, 48, 3, 71, 13, 0, 55, 0, 1, 125,
    1, 28, 199, 195, 0, 83, 64, 3, 16, 208, 3, 51, 64, 196, 0, 64, 71, 84, 1, 48, 3, 51, 67, 49,
    16, 244, 84, 77, 83, 68, 212, 12, 92, 4, 84, 28, 13, 112, 19, 124, 95, 23, 64, 208, 205, 81, 220, 124,
    0, 204, 85, 29, 0, 7, 4, 3, 28, 77, 81, 208, 3, 7, 15, 15, 19, 76, 64, 208, 80, 0, 12, 127,
    48, 209, 65, 192, 13, 71, 68, 67, 124, 17, 193, 0, 64, 67, 67, 3, 0, 16, 0, 85, 64, 116, 64, 124,
    7, 199, 119, 77, 223, 241, 51, 79, 87, 7, 64, 13, 204, 193, 3, 79, 76, 79, 124, 60, 221, 192, 71, 15,
    79, 12, 60, 208, 0, 240, 4, 3, 76, 61, 0, 192, 79, 252, 23, 51, 76, 12, 0, 48, 3, 255, 19, 51,
    79, 12, 192, 220, 65, 192, 12, 4, 76, 13, 192, 28, 64, 15, 19, 52, 64, 64, 208, 64, 61, 15, 19, 48,
    15, 209, 117, 49, 7, 0, 63, 112, 12, 208, 4, 247, 64, 83, 207, 1, 12, 192, 20, 115, 48, 19, 67, 48,
    31, 213, 1, 5, 3, 49, 207, 49, 31, 193, 17, 196, 68, 12, 207, 48, 28, 195, 20, 4, 48, 3, 3, 49,
    63, 1, 1, 48, 0, 16, 207, 113, 15, 13, 21, 115, 0, 19, 207, 60, 15, 1, 20, 3, 49, 15, 207, 61,
    204, 15, 68, 15, 48, 23, 63, 48, 19, 77, 85, 79, 4, 16, 63, 48, 195, 12, 68, 15, 16, 16, 0, 0,
    28, 247, 63, 0, 208, 204, 52, 12, 65, 196, 79, 193, 192, 12, 199, 60, 29, 7, 15, 48, 211, 1, 192, 12,
    199, 243, 243, 28, 243, 119, 192, 195, 247, 55, 64, 208, 252, 112, 196, 192, 192, 51, 127, 204, 243, 64, 12, 223,
    48, 77, 125, 199, 13, 13, 13, 48, 52, 83, 48, 4, 195, 192, 53, 244, 116, 87, 48, 53, 195, 241, 53, 5,
    48, 17, 16, 199, 64, 60, 12, 60, 0, 16, 0, 247, 3, 204, 60, 48, 4, 16, 48, 48, 16, 243, 48, 53,
    60, 17, 80, 0, 125, 15, 223, 48, 205, 80, 3, 0, 124, 192, 207, 52, 12, 193, 192, 12, 76, 204, 204, 116,
    48, 48, 60, 13, 252, 12, 4, 19, 60, 240, 76, 209, 15, 76, 255, 15, 241, 252, 3, 19, 79, 60, 60, 211,
    52, 127, 60, 13, 252, 245, 5, 196, 240, 124, 77, 28, 252, 0, 65, 204, 204, 61, 16, 16, 48, 12, 77, 31,
    3, 19, 192, 195, 196, 245, 204, 20, 3, 76, 12, 243, 192, 244, 192, 1, 3, 112, 76, 12, 211, 192, 3, 12,
    245, 63, 252, 197, 252, 255, 5, 211, 241, 52, 3, 209, 48, 63, 197, 243, 49, 48, 15, 4, 60, 63, 245, 243,
    48, 15, 252, 51, 192, 192, 0, 4, 240, 76, 77, 16, 192, 243, 0, 48, 240, 60, 12, 16, 240, 63, 0, 243,
    15, 211, 192, 52, 16, 192, 240, 64, 15, 192, 1, 48, 64, 0, 207, 65, 3, 16, 5, 7, 0, 223, 199, 49,
    115, 7, 7, 67, 87, 0, 252, 20, 52, 68, 20, 19, 7, 92, 192, 197, 92, 193, 17, 31, 49, 95, 192, 0,
    192, 211, 7, 67, 192, 244, 241, 15, 193, 192, 20, 208, 240, 196, 0, 63, 209, 12, 12, 207, 193, 1, 12, 3,
    244, 247, 63, 13, 207, 243, 196, 76, 204, 244, 3, 253, 220, 3, 12, 63, 220, 240, 63, 253, 208, 0, 252, 79,
    192, 196, 68, 76, 3, 247, 3, 3, 92, 240, 80, 220, 60, 55, 223, 115, 28, 3, 77, 192, 92, 1, 15, 63,
    0, 0, 5, 204, 60, 15, 7, 207, 76, 192, 28, 220, 12, 63, 31, 63, 12, 243, 15, 196, 31, 12, 204, 60,
    192, 60, 0, 13, 253, 3, 0, 55, 13, 124, 81, 16, 60, 95, 0, 1, 64, 79, 20, 87, 52, 19, 193, 1,
    63, 3, 4, 31, 3, 3, 207, 196, 63, 67, 0, 220, 12, 12, 195, 252, 63, 19, 0, 204, 252, 3, 192, 204,
    195, 208, 0, 28, 207, 199, 195, 12, 195, 64, 64, 192, 204, 240, 192, 60, 195, 83, 68, 15, 195, 192, 49, 0,
    3, 192, 15, 207, 223, 247, 195, 28, 15, 240, 76, 240, 207, 240, 192, 12, 3, 7, 115, 51, 195, 240, 48, 79,
    195, 195, 3, 67, 3, 243, 64, 51, 95, 244, 67, 204, 3, 0, 255, 113, 15, 48, 127, 204, 28, 16, 63, 64,
    0, 51, 252, 12, 3, 195, 5, 51, 64, 53, 64, 205, 12, 112, 67, 15, 60, 204, 127, 223, 15, 12, 60, 79,
    7, 51, 240, 60, 196, 4, 64, 196, 7, 69, 65, 220, 252, 68, 64, 240, 3, 64, 65, 208, 199, 77, 77, 12,
    119, 192, 252, 253, 63, 51, 116, 3, 115, 52, 76, 197, 15, 61, 52, 115, 48, 207, 60, 197, 19, 60, 49, 223,
    192, 29, 60, 12, 252, 119, 67, 3, 48, 48, 92, 20, 48, 67, 1, 48, 49, 15, 0, 3, 211, 15, 49, 12,
    15, 16, 29, 7, 12, 52, 79, 0, 12, 16, 17, 3, 0, 195, 204, 13, 64, 20, 4, 199, 64, 63, 19, 52,
    252, 244, 0, 192, 0, 127, 243, 223, 13, 240, 3, 12, 12, 63, 15, 67, 240, 16, 64, 0, 211, 60, 0, 204,
    240, 125, 13, 28, 12, 15, 67, 195, 204, 252, 0, 80, 60, 15, 64, 204, 244, 67, 19, 20, 0, 15, 1, 1,
    243, 124, 1, 16, 207, 208, 53, 13, 48, 48, 84, 20, 215, 207, 197, 13, 53, 67, 7, 23, 215, 195, 192, 60,
    253, 63, 196, 15, 115, 223, 204, 55, 15, 209, 4, 64, 68, 207, 15, 61, 95, 213, 84, 64, 112, 3, 207, 113,
    241, 127, 240, 3, 63, 207, 12, 199, 80, 196, 64, 64, 67, 240, 199, 48, 80, 4, 0, 12, 61, 209, 195, 48,
    241, 255, 243, 243, 243, 195, 241, 195, 52, 192, 51, 252, 60, 243, 7, 60, 48, 51, 0, 241, 192, 192, 195, 252,
    16, 17, 13, 223, 240, 5, 199, 5, 92, 80, 77, 195, 125, 64, 31, 244, 92, 80, 77, 48, 61, 1, 3, 4,
    204, 0, 13, 207, 241, 4, 192, 4, 204, 13, 13, 204, 61, 64, 83, 4, 204, 76, 76, 204, 253, 65, 3, 12,
    0, 80, 12, 12, 49, 4, 0, 68, 12, 92, 13, 60, 61, 20, 71, 4, 192, 79, 28, 0, 63, 17, 64, 124,
    93, 52, 29, 209, 69, 77, 220, 61, 12, 79, 205, 195, 4, 255, 28, 16, 92, 68, 1, 115, 199, 247, 19, 1,
    28, 115, 92, 87, 67, 16, 205, 49, 195, 4, 51, 115, 7, 220, 12, 197, 3, 244, 48, 48, 48, 20, 3, 4,
    68, 119, 19, 71, 19, 195, 193, 77, 4, 247, 7, 48, 0, 193, 196, 19, 0, 3, 48, 49, 17, 5, 5, 3,
    95, 221, 77, 193, 220, 85, 124, 80, 28, 28, 76, 195, 29, 0, 124, 84, 241, 15, 51, 223, 28, 49, 193, 19,
    15, 85, 13, 241, 208, 115, 115, 12, 12, 192, 4, 19, 87, 51, 252, 0, 193, 51, 55, 19, 20, 12, 192, 12,
    28, 13, 29, 16, 17, 67, 3, 49, 12, 48, 80, 16, 0, 0, 204, 49, 0, 115, 71, 71, 64, 204, 208, 0,
    51, 4, 3, 5, 31, 63, 113, 3, 68, 3, 127, 4, 31, 241, 125, 67, 7, 7, 115, 64, 19, 205, 116, 64,
    0, 241, 4, 208, 64, 63, 244, 195, 60, 245, 199, 16, 76, 15, 240, 195, 51, 196, 195, 65, 124, 15, 240, 15,
    241, 125, 12, 92, 0, 0, 83, 211, 241, 124, 81, 80, 1, 12, 80, 16, 241, 48, 79, 92, 53, 12, 0, 3,
    95, 245, 64, 76, 0, 69, 223, 113, 31, 0, 60, 252, 13, 29, 207, 0, 252, 15, 240, 255, 29, 197, 199, 195,
    79, 245, 76, 13, 12, 68, 192, 51, 60, 48, 15, 192, 60, 13, 221, 15, 245, 15, 48, 3, 207, 240, 48, 211,
    3, 112, 93, 209, 204, 119, 64, 252, 48, 112, 16, 16, 196, 12, 193, 12, 245, 63, 243, 0, 195, 192, 65, 12,
    12, 17, 16, 192, 53, 51, 192, 208, 241, 1, 221, 212, 241, 124, 211, 192, 204, 17, 17, 16, 48, 124, 208, 252,
    31, 20, 68, 12, 192, 20, 252, 65, 220, 60, 0, 31, 245, 23, 252, 1, 16, 112, 1, 92, 49, 19, 3, 49,
    68, 215, 115, 113, 223, 196, 48, 83, 192, 195, 51, 12, 211, 245, 253, 80, 20, 243, 127, 61, 15, 193, 48, 64,
    92, 241, 81, 15, 116, 204, 223, 61, 220, 5, 1, 63, 53, 204, 19, 60, 13, 48, 12, 63, 53, 0, 223, 3,
    80, 240, 23, 76, 115, 208, 207, 112, 95, 48, 4, 60, 0, 209, 0, 1, 193, 60, 48, 15, 49, 208, 51, 4,
    16, 244, 3, 17, 63, 0, 49, 253, 16, 52, 63, 1, 0, 193, 241, 192, 21, 48, 63, 60, 3, 197, 241, 16,
    63, 196, 12, 221, 243, 7, 112, 124, 12, 240, 12, 207, 0, 55, 15, 48, 0, 48, 60, 60, 16, 48, 76, 127,
    208, 244, 196, 204, 3, 15, 255, 252, 12, 240, 195, 243, 48, 67, 207, 240, 12, 244, 63, 0, 253, 0, 0, 240,
    192, 77, 60, 125, 48, 223, 67, 243, 12, 61, 65, 13, 60, 15, 79, 12, 12, 253, 67, 16, 240, 0, 12, 195,
    79, 53, 77, 13, 83, 29, 207, 125, 63, 12, 243, 192, 15, 221, 48, 211, 241, 12, 7, 7, 192, 55, 13, 212,
    119, 52, 65, 209, 252, 5, 212, 61, 48, 15, 0, 3, 7, 220, 1, 204, 1, 1, 0, 48, 0, 55, 64, 4,
    15, 195, 80, 212, 48, 192, 220, 125, 0, 3, 0, 51, 215, 220, 192, 192, 0, 65, 60, 0, 13, 116, 64, 23,
    245, 95, 255, 199, 220, 252, 117, 211, 55, 192, 63, 65, 240, 243, 4, 192, 67, 48, 84, 1, 63, 84, 195, 112,
    193, 28, 255, 3, 208, 192, 60, 16, 48, 1, 60, 13, 253, 192, 196, 195, 115, 112, 85, 193, 60, 64, 192, 60,
    17, 48, 195, 19, 83, 13, 204, 19, 4, 192, 15, 127, 48, 4, 193, 20, 19, 93, 65, 48, 1, 67, 31, 49,
    220, 31, 3, 204, 252, 212, 204, 116, 204, 0, 48, 12, 12, 17, 19, 48, 253, 67, 48, 12, 29, 1, 0, 16,
    220, 196, 0, 204, 0, 207, 223, 63, 204, 196, 12, 0, 12, 48, 19, 51, 252, 71, 12, 12, 12, 12, 212, 195,
    204, 61, 65, 13, 204, 204, 79, 192, 204, 252, 64, 16, 252, 193, 193, 48, 253, 79, 3, 15, 48, 16, 1, 0,
    245, 19, 4, 16, 192, 51, 5, 223, 208, 3, 4, 255, 12, 7, 51, 95, 211, 115, 64, 193, 31, 48, 115, 127,
    197, 64, 0, 12, 240, 0, 4, 3, 208, 80, 0, 252, 29, 15, 67, 15, 204, 16, 12, 17, 220, 112, 127, 15,
    193, 115, 0, 76, 240, 192, 87, 19, 195, 81, 12, 12, 204, 208, 67, 15, 207, 17, 80, 20, 192, 0, 64, 60,
    205, 0, 196, 7, 4, 3, 3, 52, 220, 213, 48, 68, 68, 15, 71, 49, 204, 68, 3, 80, 49, 80, 207, 53,
    51, 76, 0, 12, 196, 4, 19, 53, 3, 17, 0, 65, 192, 48, 23, 113, 79, 67, 16, 20, 60, 76, 195, 113,
    3, 64, 16, 28, 61, 4, 211, 53, 67, 0, 92, 29, 60, 4, 211, 49, 31, 67, 80, 20, 15, 17, 192, 113,
    51, 215, 255, 92, 51, 220, 244, 21, 64, 209, 0, 12, 115, 16, 28, 68, 112, 13, 81, 12, 77, 0, 28, 68,
    53, 51, 247, 60, 3, 220, 245, 20, 52, 51, 192, 12, 48, 0, 0, 199, 61, 125, 29, 12, 125, 67, 220, 196,
    53, 67, 244, 255, 5, 241, 0, 23, 192, 60, 60, 63, 197, 52, 16, 20, 4, 61, 77, 95, 253, 3, 20, 192,
    119, 71, 63, 197, 31, 17, 245, 17, 240, 31, 48, 195, 3, 240, 53, 211, 53, 60, 16, 64, 192, 51, 17, 215,
    3, 16, 48, 197, 19, 213, 61, 17, 28, 208, 192, 51, 16, 51, 48, 16, 0, 193, 0, 28, 1, 127, 16, 48,
    15, 213, 16, 4, 83, 220, 241, 0, 1, 193, 196, 15, 76, 195, 51, 3, 204, 241, 1, 80, 65, 83, 16, 3,
    7, 208, 84, 76, 15, 4, 60, 80, 23, 21, 84, 15, 12, 84, 49, 0, 3, 16, 115, 12, 77, 29, 48, 76,
    60, 211, 51, 0, 204, 240, 64, 19, 13, 220, 76, 48, 28, 240, 64, 79, 4, 19, 115, 12, 31, 241, 67, 3,
    61, 196, 55, 48, 1, 60, 19, 3, 61, 192, 7, 255, 1, 60, 31, 199, 49, 196, 3, 124, 0, 61, 31, 51};
static const int32_t op3_bias[32] = {
    -17745, -19591, -15362, -23237, -20682, -25321, -20736, -25689, -25210, -25518, -23761, -27689, -24472, -23276, -23989, -29101, -18568, -19803, -19837, -22202, -26259, -22570, -22810, -28354,
    -21362, -23524, -23708, -21559, -16858, -22512, -19504, -21756};
static const uint16_t op3_offset[32] = {
    17850, 19635, 15045, 23460, 20910, 25500, 20910, 26010, 25755, 25755, 23970, 28560, 24735, 23460, 24225, 29580, 18615, 19890, 19890, 22440, 26520, 22695, 22950, 28815,
    21420, 23715, 23970, 21675, 16830, 22695, 19635, 21930};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op3_multiplier[32] = {
    1903542016, 1420945024, 1793376384, 1150208384, 1737593600, 1383769344, 1155554176, 1320765440, 1101202944, 1245639808, 2104682624, 1445189120, 1335994368, 1274836864, 1267625728, 1110872064, 1814141952, 2086112384, 1153702528, 2027097600, 1241231616, 2073399424, 1159765760, 1315368320,
    1593360640, 1445467776, 1183983232, 1179440384, 1762929408, 1567933568, 1295693824, 1825509888};
static const uint8_t op3_shift[32] = {
    2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 2, 2, 1, 2, 1, 2, 1, 1,
    1, 1, 1, 1, 2, 2, 1, 2};
#else
static const int32_t op3_multiplier[32] = {
    1903541928, 1420945006, 1793376345, 1150208372, 1737593620, 1383769287, 1155554116, 1320765458, 1101202980, 1245639812, 2104682639, 1445189062, 1335994453, 1274836847, 1267625665, 1110872135, 1814141911, 2086112388, 1153702583, 2027097691, 1241231712, 2073399431, 1159765798, 1315368356,
    1593360613, 1445467861, 1183983302, 1179440345, 1762929395, 1567933443, 1295693810, 1825509924};
static const uint8_t op3_shift[32] = {
    35, 34, 35, 34, 35, 34, 34, 34, 34, 34, 35, 35, 34, 34, 34, 34, 35, 35, 34, 35, 34, 35, 34, 34,
    34, 34, 34, 34, 35, 35, 34, 35};
#endif
static const model_layer op3 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op3_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op3_weights, .bias = op3_bias, .multiplier = op3_multiplier, .shift = op3_shift};

static const uint8_t op4_weights[2304] = {
    253, 49, 16, 220, 77, 124, 84, 87, 253, 48, 80, 80, 77, 124, 80, 115, 253, 80, 15, 19, 76, 124, 0, 67,
    205, 49, 192, 28, 12, 124, 16, 51, 193, 60, 1, 80, 60, 124, 16, 51, 13, 15, 204, 12, 112, 77, 204, 7,
    1, 204, 192, 16, 240, 67, 0, 204, 1, 12, 0, 16, 0, 64, 0, 0, 1, 15, 243, 12, 0, 1, 204, 195,
    240, 31, 60, 15, 115, 255, 52, 211, 4, 19, 68, 64, 119, 252, 4, 0, 20, 51, 71, 85, 115, 192, 69, 0,
    61, 223, 15, 15, 51, 243, 112, 3, 4, 0, 1, 16, 60, 255, 55, 48, 4, 112, 84, 16, 0, 60, 64, 0,
    1, 207, 31, 3, 51, 67, 64, 3, 95, 204, 0, 51, 195, 55, 4, 3, 7, 76, 13, 52, 12, 115, 112, 195,
    29, 252, 87, 95, 192, 208, 223, 48, 28, 240, 3, 76, 196, 0, 223, 48, 16, 48, 115, 127, 197, 17, 208, 48,
    1, 12, 68, 95, 195, 247, 15, 63, 20, 76, 0, 64, 244, 55, 63, 63, 20, 15, 116, 0, 212, 4, 60, 79,
    0, 16, 4, 12, 67, 55, 0, 3, 3, 20, 193, 48, 12, 119, 51, 64, 19, 4, 77, 49, 28, 69, 67, 124,
    83, 211, 76, 61, 3, 196, 253, 76, 67, 0, 12, 60, 195, 244, 240, 76, 83, 16, 12, 60, 192, 192, 195, 12,
    67, 0, 19, 1, 4, 196, 241, 29, 79, 49, 211, 0, 0, 192, 240, 241, 67, 17, 3, 124, 48, 0, 240, 49,
    67, 3, 192, 113, 52, 12, 243, 196, 79, 51, 0, 64, 12, 12, 192, 195, 79, 0, 31, 1, 116, 92, 245, 244,
    15, 193, 52, 12, 76, 67, 15, 0, 15, 193, 51, 15, 60, 83, 255, 48, 15, 193, 12, 79, 124, 67, 63, 127,
    12, 241, 48, 0, 76, 79, 223, 53, 12, 1, 48, 3, 63, 3, 207, 0, 15, 1, 1, 79, 124, 79, 15, 0,
    12, 61, 192, 64, 49, 67, 15, 0, 12, 13, 48, 3, 60, 83, 15, 0, 12, 221, 17, 31, 1, 83, 15, 0,
    243, 255, 67, 63, 195, 3, 204, 48, 15, 252, 67, 60, 244, 192, 240, 60, 63, 204, 112, 60, 192, 0, 4, 52,
    49, 196, 64, 80, 64, 79, 87, 48, 1, 5, 83, 84, 65, 124, 20, 204, 125, 68, 71, 0, 0, 64, 21, 0,
    0, 15, 252, 0, 243, 240, 51, 195, 0, 15, 13, 192, 252, 51, 3, 223, 252, 15, 12, 208, 48, 48, 12, 15,
    240, 195, 127, 31, 0, 12, 29, 0, 51, 215, 63, 113, 51, 204, 255, 192, 55, 19, 60, 60, 243, 212, 240, 19,
    49, 204, 12, 15, 12, 60, 0, 12, 64, 28, 112, 48, 60, 60, 3, 48, 48, 12, 48, 243, 19, 60, 205, 3,
    60, 204, 80, 15, 49, 80, 16, 61, 12, 204, 16, 3, 61, 67, 15, 113, 60, 204, 0, 63, 80, 115, 195, 0,
    115, 119, 93, 69, 113, 51, 51, 245, 12, 112, 83, 212, 65, 81, 29, 61, 60, 28, 15, 211, 3, 0, 16, 192,
    51, 31, 13, 112, 252, 247, 3, 0, 0, 124, 68, 207, 0, 48, 0, 0, 48, 204, 0, 15, 115, 195, 0, 12,
    79, 207, 12, 51, 64, 51, 223, 3, 15, 207, 64, 63, 12, 51, 195, 0, 51, 207, 69, 115, 16, 51, 3, 0,
    240, 92, 13, 52, 60, 63, 119, 244, 240, 77, 13, 4, 61, 79, 3, 192, 205, 12, 29, 20, 125, 127, 64, 192,
    3, 12, 211, 112, 253, 63, 15, 52, 0, 13, 17, 0, 205, 13, 0, 48, 12, 28, 12, 12, 253, 12, 15, 195,
    195, 76, 17, 199, 253, 55, 195, 196, 0, 12, 16, 247, 205, 3, 192, 48, 3, 28, 28, 55, 205, 3, 0, 192,
    195, 195, 7, 76, 115, 223, 63, 68, 19, 252, 4, 12, 115, 0, 60, 0, 15, 192, 7, 79, 51, 0, 240, 197,
    0, 252, 4, 28, 51, 255, 52, 16, 0, 253, 84, 195, 211, 240, 48, 12, 208, 205, 68, 255, 208, 243, 240, 125,
    192, 247, 68, 29, 115, 247, 112, 67, 205, 245, 71, 204, 92, 68, 67, 60, 221, 244, 71, 192, 64, 68, 28, 61,
    92, 240, 71, 76, 51, 3, 207, 124, 79, 252, 87, 63, 192, 64, 207, 112, 15, 192, 64, 12, 1, 12, 0, 192,
    0, 48, 208, 12, 48, 63, 3, 0, 13, 252, 19, 192, 12, 76, 15, 60, 12, 48, 12, 192, 192, 0, 12, 60,
    0, 116, 81, 17, 13, 64, 7, 245, 13, 112, 92, 16, 92, 65, 16, 241, 60, 0, 28, 20, 4, 17, 220, 204,
    205, 255, 83, 15, 60, 3, 211, 48, 60, 255, 16, 207, 60, 0, 207, 48, 60, 60, 92, 207, 252, 76, 15, 63,
    12, 52, 64, 79, 204, 0, 3, 76, 0, 53, 64, 15, 12, 0, 15, 60, 0, 5, 64, 64, 192, 12, 67, 12,
    63, 245, 112, 3, 220, 247, 195, 76, 63, 4, 48, 3, 207, 243, 207, 63, 51, 0, 51, 51, 207, 255, 63, 63,
    3, 51, 68, 13, 51, 255, 55, 51, 67, 240, 87, 13, 65, 76, 15, 127, 12, 192, 115, 240, 16, 193, 204, 15,
    240, 15, 61, 252, 60, 247, 115, 3, 240, 48, 76, 17, 77, 112, 80, 60, 240, 3, 3, 196, 7, 4, 29, 28,
    48, 79, 60, 48, 240, 247, 48, 0, 7, 68, 124, 0, 204, 247, 0, 12, 199, 67, 60, 192, 3, 240, 12, 76,
    115, 199, 3, 65, 71, 63, 119, 68, 115, 240, 87, 5, 12, 64, 67, 124, 124, 20, 67, 213, 19, 0, 0, 67,
    240, 12, 204, 12, 12, 255, 51, 0, 252, 49, 19, 196, 60, 124, 0, 0, 252, 28, 28, 195, 3, 12, 252, 192,
    0, 220, 64, 243, 192, 199, 252, 28, 19, 204, 76, 243, 192, 243, 240, 76, 0, 220, 12, 51, 199, 255, 240, 12,
    12, 241, 28, 208, 93, 127, 95, 211, 252, 244, 15, 16, 92, 124, 95, 240, 12, 3, 28, 7, 0, 48, 0, 12,
    0, 125, 60, 16, 220, 48, 3, 16, 12, 252, 4, 16, 60, 0, 28, 64, 3, 15, 20, 19, 4, 192, 12, 0,
    0, 124, 76, 16, 220, 241, 4, 13, 0, 204, 80, 208, 211, 240, 0, 28, 48, 15, 84, 215, 23, 243, 204, 12,
    252, 204, 60, 207, 240, 95, 204, 51, 252, 192, 60, 95, 60, 67, 207, 252, 255, 193, 48, 76, 48, 3, 243, 60,
    240, 12, 60, 15, 192, 79, 15, 4, 0, 192, 60, 92, 63, 15, 195, 60, 64, 1, 0, 68, 52, 0, 192, 61,
    241, 12, 255, 15, 240, 15, 3, 243, 0, 4, 192, 0, 240, 255, 51, 48, 0, 4, 20, 52, 196, 12, 204, 12,
    79, 112, 64, 12, 60, 7, 195, 5, 12, 204, 15, 15, 29, 0, 223, 53, 12, 211, 15, 48, 17, 28, 223, 112,
    112, 112, 1, 12, 252, 55, 3, 4, 12, 61, 13, 204, 205, 3, 31, 53, 12, 3, 76, 0, 13, 13, 31, 48,
    115, 76, 244, 60, 253, 247, 3, 68, 0, 124, 12, 204, 205, 3, 3, 49, 0, 0, 64, 0, 192, 21, 28, 60,
    49, 64, 65, 84, 81, 125, 21, 0, 192, 83, 49, 212, 51, 63, 13, 16, 243, 87, 61, 68, 3, 48, 241, 192,
    4, 28, 64, 211, 19, 196, 192, 15, 23, 220, 61, 255, 55, 243, 63, 76, 3, 207, 240, 115, 3, 51, 244, 0,
    3, 240, 19, 64, 71, 19, 241, 77, 67, 244, 211, 112, 71, 31, 51, 49, 64, 196, 20, 116, 16, 80, 204, 0,
    95, 205, 67, 255, 209, 4, 15, 92, 12, 204, 115, 240, 209, 0, 60, 76, 252, 19, 112, 192, 19, 61, 192, 67,
    204, 241, 112, 3, 220, 115, 15, 76, 60, 240, 0, 0, 16, 12, 79, 113, 252, 3, 1, 196, 19, 60, 0, 3,
    28, 253, 115, 195, 16, 71, 207, 77, 12, 240, 64, 192, 0, 7, 31, 113, 60, 67, 0, 192, 7, 192, 204, 0,
    95, 196, 87, 48, 92, 255, 195, 116, 95, 196, 87, 48, 92, 12, 207, 112, 95, 212, 3, 49, 80, 29, 0, 67,
    76, 13, 204, 192, 1, 63, 51, 199, 12, 0, 204, 211, 125, 124, 207, 243, 28, 92, 12, 0, 49, 60, 12, 0,
    77, 61, 1, 76, 0, 0, 195, 3, 12, 13, 48, 83, 0, 3, 244, 64, 64, 12, 192, 79, 68, 0, 48, 64,
    83, 244, 67, 124, 193, 5, 204, 112, 79, 204, 67, 60, 209, 12, 204, 112, 63, 28, 112, 255, 192, 12, 192, 7,
    0, 52, 68, 1, 60, 64, 3, 51, 60, 0, 67, 192, 13, 61, 28, 60, 252, 28, 112, 195, 207, 207, 20, 0,
    0, 119, 93, 209, 60, 116, 67, 51, 60, 112, 12, 211, 0, 48, 220, 15, 52, 3, 63, 255, 243, 196, 0, 195,
    204, 1, 65, 207, 204, 71, 255, 223, 205, 76, 1, 207, 252, 119, 207, 195, 21, 0, 17, 64, 48, 79, 3, 252,
    195, 49, 67, 253, 12, 64, 60, 3, 204, 240, 243, 207, 204, 71, 60, 207, 20, 247, 0, 76, 13, 55, 3, 252,
    7, 48, 113, 53, 28, 4, 60, 83, 48, 192, 60, 3, 20, 4, 60, 195, 4, 7, 60, 113, 61, 20, 7, 49,
    207, 241, 12, 31, 244, 0, 223, 252, 207, 244, 13, 31, 252, 76, 207, 252, 255, 0, 1, 31, 252, 64, 31, 240,
    64, 240, 67, 12, 52, 212, 193, 240, 64, 76, 112, 252, 192, 16, 241, 195, 60, 76, 60, 207, 0, 0, 12, 199,
    67, 4, 68, 80, 48, 213, 193, 80, 0, 64, 68, 0, 0, 196, 193, 80, 1, 0, 117, 76, 16, 196, 192, 64,
    112, 245, 19, 192, 28, 79, 3, 48, 60, 244, 15, 252, 28, 127, 15, 48, 60, 215, 15, 48, 92, 124, 12, 48,
    0, 49, 252, 48, 79, 124, 207, 199, 12, 240, 204, 252, 79, 79, 15, 243, 60, 0, 63, 64, 60, 204, 12, 243,
    0, 124, 0, 49, 48, 0, 67, 192, 0, 60, 77, 0, 12, 12, 79, 204, 0, 12, 0, 16, 0, 0, 0, 204,
    127, 53, 7, 209, 85, 65, 204, 64, 60, 209, 51, 195, 16, 0, 204, 16, 240, 95, 52, 207, 195, 192, 252, 199,
    48, 116, 84, 213, 80, 117, 28, 0, 252, 204, 0, 195, 48, 192, 221, 0, 240, 15, 48, 15, 51, 0, 48, 55,
    211, 65, 81, 212, 195, 0, 204, 28, 12, 12, 124, 195, 199, 192, 204, 12, 61, 127, 48, 255, 19, 0, 240, 7,
    243, 95, 60, 207, 15, 0, 0, 212, 115, 243, 64, 92, 51, 208, 7, 124, 79, 241, 83, 61, 49, 84, 0, 60,
    60, 0, 60, 207, 12, 240, 16, 28, 65, 52, 64, 80, 60, 252, 23, 60, 112, 117, 20, 0, 76, 77, 17, 12,
    60, 207, 255, 207, 195, 16, 12, 3, 12, 31, 60, 63, 204, 195, 15, 0, 195, 60, 12, 255, 192, 51, 51, 204,
    76, 240, 20, 207, 0, 4, 223, 124, 12, 240, 0, 12, 192, 3, 15, 113, 60, 0, 64, 204, 192, 16, 192, 4,
    76, 245, 64, 64, 124, 124, 31, 244, 13, 244, 0, 3, 124, 124, 31, 48, 124, 116, 64, 51, 12, 76, 16, 0,
    12, 124, 13, 17, 60, 115, 15, 240, 12, 252, 15, 19, 48, 112, 28, 240, 60, 63, 207, 207, 48, 60, 28, 192,
    64, 67, 4, 13, 240, 255, 71, 3, 0, 192, 3, 252, 60, 51, 67, 3, 83, 193, 19, 13, 77, 115, 67, 115,
    0, 67, 0, 12, 49, 60, 199, 51, 48, 1, 243, 60, 60, 63, 67, 48, 255, 193, 204, 16, 12, 127, 79, 113,
    1, 67, 12, 125, 49, 192, 3, 244, 64, 124, 60, 60, 193, 12, 3, 48, 0, 125, 13, 16, 12, 127, 83, 13,
    12, 80, 49, 0, 49, 115, 211, 65, 60, 81, 49, 20, 253, 15, 19, 53, 51, 81, 1, 20, 61, 67, 3, 5,
    63, 81, 12, 192, 65, 48, 16, 49, 51, 69, 76, 205, 28, 51, 4, 49, 51, 1, 76, 208, 0, 7, 7, 113,
    31, 3, 116, 19, 5, 212, 19, 113, 3, 48, 71, 192, 49, 196, 0, 61, 3, 4, 64, 48, 48, 4, 196, 113,
    255, 243, 51, 77, 247, 195, 241, 16, 63, 240, 115, 15, 240, 21, 195, 115, 15, 205, 0, 28, 204, 112, 28, 64,
    112, 15, 243, 49, 51, 195, 49, 7, 48, 124, 55, 0, 12, 0, 193, 55, 13, 13, 0, 15, 48, 112, 28, 0,
    4, 31, 197, 51, 247, 243, 60, 23, 0, 15, 65, 3, 204, 243, 0, 3, 64, 60, 68, 79, 1, 51, 0, 0,
    115, 68, 115, 241, 19, 209, 193, 23, 60, 80, 63, 207, 207, 0, 192, 215, 52, 60, 0, 95, 12, 48, 0, 192,
    64, 76, 48, 192, 79, 240, 252, 19, 12, 12, 240, 207, 3, 51, 243, 19, 0, 252, 0, 76, 13, 51, 0, 51,
    15, 204, 49, 243, 3, 63, 243, 76, 12, 204, 0, 67, 76, 67, 3, 51, 12, 61, 20, 83, 17, 92, 21, 67,
    28, 204, 71, 207, 205, 199, 63, 67, 16, 207, 71, 207, 209, 192, 79, 55, 220, 223, 115, 63, 17, 192, 3, 119,
    16, 253, 3, 207, 1, 52, 7, 64, 0, 60, 0, 12, 13, 240, 71, 112, 1, 12, 63, 124, 64, 192, 3, 119,
    77, 241, 51, 63, 0, 64, 208, 95, 13, 240, 244, 51, 12, 3, 19, 119, 13, 192, 243, 63, 12, 0, 3, 119};
static const int32_t op4_bias[32] = {
    -19461, -22154, -21304, -20981, -23416, -23905, -25527, -23754, -23679, -25856, -19837, -28967, -25175, -25292, -20650, -27075, -22191, -22024, -23332, -21061, -25032, -25548, -21809, -24776,
    -23774, -26377, -23839, -23655, -17210, -24596, -24047, -25648};
static const uint16_t op4_offset[32] = {
    19890, 22440, 21420, 21675, 24225, 24225, 26265, 23970, 24480, 26265, 20145, 30090, 25755, 26010, 20910, 28305, 22695, 22440, 23970, 21420, 25500, 26265, 22185, 25500,
    24225, 27030, 24225, 24225, 17085, 25245, 24735, 26520};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op4_multiplier[32] = {
    1322488448, 2098306688, 1718414336, 1279659520, 1730145408, 1590114944, 1834988544, 1721462272, 1222874112, 1519816960, 1593869568, 1276017152, 1532042880, 1266629248, 1669593216, 1474604288, 1121502464, 1669916672, 1288528000, 1420537728, 1691023360, 1559508992, 1489341440, 1869484928,
    1240136832, 1870635776, 1995800192, 1571479552, 1499123456, 2135311616, 1484763136, 1224896000};
static const uint8_t op4_shift[32] = {
    2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 3, 2, 2};
#else
static const int32_t op4_multiplier[32] = {
    1322488540, 2098306699, 1718414356, 1279659624, 1730145417, 1590114972, 1834988619, 1721462263, 1222874034, 1519816911, 1593869638, 1276017131, 1532042939, 1266629234, 1669593171, 1474604266, 1121502435, 1669916575, 1288528013, 1420537687, 1691023429, 1559509058, 1489341435, 1869484903,
    1240136800, 1870635866, 1995800274, 1571479478, 1499123444, 2135311659, 1484763132, 1224896036};
static const uint8_t op4_shift[32] = {
    35, 36, 35, 35, 35, 35, 35, 35, 35, 35, 35, 34, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 35, 35,
    35, 35, 35, 35, 35, 36, 35, 35};
#endif
static const model_layer op4 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op4_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op4_weights, .bias = op4_bias, .multiplier = op4_multiplier, .shift = op4_shift};

static const uint8_t op5_weights[360] = {
    87, 71, 215, 117, 116, 5, 7, 244, 67, 7, 3, 117, 64, 21, 5, 4, 76, 71, 211, 245, 65, 17, 197, 23,
    68, 71, 208, 5, 52, 1, 3, 196, 68, 71, 192, 5, 4, 193, 1, 208, 112, 71, 211, 197, 4, 21, 209, 212,
    23, 87, 205, 5, 52, 5, 51, 196, 4, 84, 204, 5, 4, 5, 5, 212, 0, 71, 204, 5, 71, 0, 197, 212,
    64, 112, 17, 213, 81, 77, 17, 52, 12, 240, 0, 208, 17, 64, 13, 28, 4, 204, 0, 12, 16, 0, 0, 12,
    64, 112, 213, 212, 93, 77, 17, 240, 60, 49, 0, 192, 16, 68, 12, 16, 0, 12, 3, 76, 0, 0, 0, 77,
    48, 115, 16, 209, 65, 113, 17, 196, 60, 60, 0, 192, 0, 0, 13, 16, 0, 12, 0, 64, 0, 0, 16, 0,
    5, 64, 213, 21, 76, 125, 85, 7, 5, 64, 4, 21, 92, 125, 69, 16, 21, 87, 3, 213, 65, 77, 77, 208,
    193, 112, 241, 212, 4, 112, 0, 208, 197, 0, 1, 208, 4, 60, 92, 1, 213, 3, 1, 21, 4, 124, 16, 205,
    48, 61, 13, 16, 16, 112, 29, 80, 0, 60, 0, 0, 0, 48, 12, 76, 192, 1, 65, 0, 0, 0, 80, 76,
    4, 240, 0, 0, 0, 112, 64, 28, 4, 0, 0, 84, 81, 124, 71, 48, 31, 71, 16, 21, 81, 64, 76, 252,
    0, 241, 0, 12, 0, 55, 0, 93, 20, 0, 16, 80, 76, 60, 67, 49, 16, 7, 21, 197, 65, 76, 76, 255,
    0, 60, 0, 0, 0, 64, 0, 12, 0, 0, 16, 64, 49, 48, 67, 48, 16, 7, 16, 197, 65, 64, 28, 3,
    12, 240, 4, 28, 20, 64, 13, 80, 12, 240, 3, 12, 20, 0, 76, 125, 16, 240, 4, 76, 69, 0, 64, 60,
    64, 240, 20, 0, 28, 65, 17, 112, 64, 48, 20, 80, 28, 68, 112, 112, 0, 240, 23, 0, 13, 0, 64, 112,
    1, 55, 16, 17, 49, 65, 17, 196, 1, 55, 16, 1, 48, 77, 81, 196, 17, 7, 28, 193, 1, 65, 220, 199};
static const int32_t op5_bias[5] = {
    -16292, -9586, -9821, -10008, -10505};
static const uint16_t op5_offset[5] = {
    13770, 10965, 11475, 11475, 11985};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op5_multiplier[5] = {
    1983853568, 1375804544, 1234368768, 1307359104, 1384238336};
static const uint8_t op5_shift[5] = {
    4, 4, 4, 4, 4};
#else
static const int32_t op5_multiplier[5] = {
    1983853637, 1375804566, 1234368768, 1307359141, 1384238361};
static const uint8_t op5_shift[5] = {
    37, 37, 37, 37, 37};
#endif
static const model_layer op5 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op5_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op5_weights, .bias = op5_bias, .multiplier = op5_multiplier, .shift = op5_shift};

static const uint8_t op6_weights[3456] = {
    64, 61, 1, 4, 64, 93, 31, 48, 76, 61, 17, 0, 113, 80, 95, 52, 77, 124, 29, 212, 60, 64, 31, 48,
    48, 65, 16, 0, 0, 65, 28, 65, 48, 125, 0, 80, 125, 92, 92, 1, 49, 115, 16, 84, 12, 76, 80, 193,
    240, 20, 29, 17, 28, 125, 29, 253, 52, 68, 16, 84, 3, 63, 81, 204, 240, 119, 16, 87, 87, 255, 29, 31,
    253, 0, 71, 65, 192, 220, 3, 0, 196, 0, 119, 65, 192, 193, 7, 125, 197, 64, 67, 77, 17, 209, 4, 76,
    60, 5, 115, 69, 193, 252, 20, 21, 115, 4, 115, 69, 220, 241, 68, 92, 68, 68, 115, 68, 220, 252, 4, 12,
    60, 204, 60, 244, 205, 253, 63, 0, 115, 13, 60, 199, 192, 252, 64, 1, 119, 124, 0, 247, 195, 255, 3, 1,
    79, 193, 115, 240, 16, 20, 243, 65, 63, 193, 127, 0, 28, 20, 195, 67, 253, 19, 1, 220, 1, 5, 221, 7,
    127, 245, 115, 13, 28, 5, 52, 79, 60, 0, 51, 28, 28, 0, 192, 95, 253, 7, 65, 19, 0, 51, 16, 3,
    63, 1, 28, 213, 223, 49, 197, 12, 255, 48, 19, 211, 19, 195, 197, 223, 13, 63, 64, 3, 3, 3, 28, 3,
    53, 117, 29, 21, 48, 77, 85, 241, 240, 116, 16, 21, 244, 29, 209, 193, 253, 115, 12, 63, 252, 220, 213, 212,
    48, 125, 12, 212, 52, 113, 17, 192, 244, 124, 13, 1, 52, 13, 17, 199, 240, 124, 77, 60, 48, 252, 16, 192,
    60, 93, 60, 208, 52, 51, 16, 64, 0, 76, 12, 28, 48, 252, 80, 3, 48, 13, 0, 61, 112, 207, 64, 207,
    0, 48, 84, 15, 51, 212, 240, 71, 19, 4, 69, 204, 0, 196, 0, 0, 19, 3, 48, 252, 12, 212, 48, 12,
    240, 192, 68, 29, 204, 244, 51, 79, 211, 23, 64, 221, 220, 199, 51, 79, 211, 3, 77, 205, 204, 196, 119, 76,
    204, 16, 52, 245, 220, 244, 3, 15, 207, 208, 112, 193, 220, 247, 3, 79, 223, 211, 124, 241, 220, 244, 3, 15,
    17, 208, 116, 15, 4, 208, 48, 48, 221, 209, 0, 48, 13, 17, 0, 52, 221, 208, 12, 63, 253, 213, 0, 20,
    92, 245, 68, 115, 71, 213, 196, 61, 80, 5, 12, 51, 117, 205, 20, 13, 29, 4, 60, 255, 13, 1, 20, 68,
    83, 52, 215, 240, 71, 85, 124, 60, 87, 52, 211, 252, 112, 21, 61, 12, 28, 63, 207, 252, 12, 29, 253, 0,
    241, 240, 4, 92, 51, 255, 12, 211, 241, 252, 0, 67, 63, 255, 64, 243, 253, 60, 93, 3, 255, 63, 64, 252,
    48, 192, 81, 68, 3, 63, 0, 207, 252, 252, 80, 7, 3, 63, 0, 207, 204, 124, 81, 3, 211, 51, 0, 204,
    3, 1, 83, 52, 3, 55, 195, 207, 63, 1, 64, 4, 215, 67, 195, 204, 3, 1, 68, 4, 211, 48, 195, 13,
    17, 71, 84, 80, 48, 207, 223, 240, 80, 4, 84, 71, 0, 204, 195, 48, 31, 192, 7, 51, 0, 208, 192, 112,
    20, 116, 69, 19, 61, 243, 211, 195, 80, 52, 68, 64, 48, 192, 19, 196, 83, 4, 84, 124, 13, 205, 3, 113,
    245, 63, 13, 192, 61, 247, 3, 199, 199, 51, 13, 253, 61, 48, 67, 192, 212, 116, 13, 13, 61, 48, 83, 48,
    207, 16, 115, 76, 12, 19, 223, 61, 204, 4, 67, 3, 12, 3, 31, 61, 207, 3, 68, 15, 253, 71, 19, 1,
    15, 85, 76, 0, 12, 112, 31, 49, 15, 68, 64, 3, 12, 115, 23, 112, 15, 116, 65, 19, 60, 115, 87, 64,
    204, 16, 0, 3, 204, 115, 223, 60, 63, 77, 0, 3, 60, 51, 19, 51, 255, 0, 16, 3, 60, 51, 19, 0,
    28, 192, 80, 221, 13, 196, 95, 63, 28, 19, 92, 221, 125, 196, 31, 127, 28, 3, 95, 221, 77, 193, 87, 115,
    64, 13, 76, 0, 0, 3, 31, 79, 92, 76, 76, 1, 12, 48, 95, 31, 19, 12, 79, 1, 13, 48, 87, 3,
    64, 77, 61, 207, 71, 3, 207, 208, 67, 77, 60, 52, 119, 51, 79, 19, 3, 77, 12, 48, 52, 51, 68, 15,
    195, 0, 77, 112, 252, 243, 51, 192, 3, 5, 77, 113, 255, 207, 119, 60, 79, 1, 64, 48, 240, 16, 0, 221,
    19, 0, 61, 117, 205, 243, 55, 240, 67, 5, 124, 49, 60, 192, 119, 61, 15, 64, 76, 52, 192, 16, 48, 0,
    31, 124, 61, 52, 205, 240, 55, 61, 83, 0, 60, 240, 60, 0, 48, 60, 19, 64, 80, 52, 15, 192, 48, 48,
    127, 207, 67, 245, 83, 252, 48, 83, 79, 204, 15, 49, 92, 124, 64, 67, 127, 195, 63, 49, 95, 124, 115, 71,
    124, 241, 195, 212, 64, 125, 0, 16, 125, 49, 207, 5, 112, 125, 16, 199, 124, 17, 204, 0, 113, 64, 67, 196,
    1, 64, 28, 28, 115, 13, 5, 20, 61, 64, 193, 76, 49, 0, 5, 3, 48, 92, 192, 12, 49, 208, 52, 3,
    4, 4, 71, 115, 3, 211, 192, 199, 7, 5, 87, 64, 4, 204, 192, 69, 16, 5, 67, 60, 64, 20, 192, 69,
    52, 52, 71, 117, 48, 255, 21, 199, 68, 53, 84, 12, 112, 197, 20, 112, 80, 12, 77, 207, 113, 0, 0, 15,
    240, 51, 1, 253, 252, 63, 116, 192, 79, 112, 28, 193, 240, 115, 68, 60, 15, 76, 205, 204, 199, 119, 15, 207,
    4, 20, 197, 5, 52, 77, 67, 53, 92, 20, 4, 5, 68, 85, 67, 53, 81, 52, 20, 21, 64, 65, 67, 65,
    5, 84, 212, 69, 116, 65, 67, 53, 17, 69, 212, 16, 116, 80, 79, 117, 29, 48, 212, 20, 113, 64, 79, 69,
    4, 84, 20, 65, 4, 124, 83, 52, 80, 85, 20, 80, 4, 12, 95, 52, 29, 116, 20, 21, 49, 76, 95, 68,
    76, 60, 69, 13, 77, 19, 215, 55, 12, 113, 65, 84, 76, 51, 207, 244, 63, 68, 12, 87, 247, 55, 207, 49,
    76, 84, 48, 79, 15, 19, 207, 197, 3, 68, 51, 71, 3, 195, 207, 197, 3, 68, 71, 48, 0, 208, 195, 1,
    196, 7, 51, 124, 205, 220, 240, 197, 196, 247, 7, 49, 241, 193, 5, 192, 65, 243, 23, 241, 241, 241, 197, 3,
    67, 247, 87, 112, 19, 7, 19, 60, 31, 243, 67, 112, 16, 17, 243, 113, 204, 223, 116, 60, 16, 17, 51, 208,
    112, 245, 63, 16, 113, 112, 20, 195, 124, 116, 79, 17, 124, 125, 212, 12, 60, 4, 112, 48, 48, 49, 212, 195,
    240, 12, 13, 28, 240, 55, 3, 196, 243, 124, 13, 209, 240, 116, 29, 205, 48, 127, 112, 243, 3, 195, 13, 67,
    63, 7, 51, 53, 112, 48, 51, 3, 127, 20, 83, 244, 76, 113, 7, 119, 15, 192, 3, 240, 76, 64, 3, 119,
    49, 55, 60, 0, 60, 244, 244, 199, 48, 52, 67, 29, 61, 49, 196, 195, 60, 68, 127, 192, 13, 48, 195, 243,
    252, 199, 63, 61, 252, 244, 243, 243, 240, 55, 79, 13, 252, 241, 243, 243, 252, 51, 124, 204, 207, 192, 195, 207,
    52, 67, 63, 240, 3, 60, 17, 3, 55, 23, 63, 252, 211, 207, 52, 215, 48, 16, 60, 192, 211, 51, 48, 192,
    53, 87, 124, 0, 12, 127, 80, 3, 48, 19, 127, 63, 220, 195, 3, 71, 63, 4, 124, 207, 204, 240, 51, 12,
    193, 16, 113, 195, 48, 15, 19, 3, 1, 80, 60, 51, 77, 15, 19, 71, 60, 0, 124, 243, 12, 243, 195, 83,
    60, 83, 255, 208, 17, 13, 205, 77, 48, 87, 252, 0, 193, 29, 240, 85, 48, 83, 255, 255, 209, 221, 240, 21,
    255, 84, 76, 16, 20, 253, 17, 13, 252, 20, 48, 0, 0, 12, 192, 21, 252, 17, 49, 204, 93, 13, 240, 68,
    252, 17, 93, 19, 68, 63, 212, 13, 60, 0, 64, 64, 64, 63, 215, 48, 61, 61, 65, 0, 80, 60, 192, 15,
    31, 23, 71, 124, 17, 193, 192, 4, 255, 19, 115, 124, 29, 221, 199, 196, 60, 84, 48, 12, 13, 0, 196, 23,
    92, 0, 83, 12, 12, 49, 83, 127, 3, 3, 67, 124, 0, 205, 196, 63, 252, 211, 116, 12, 211, 240, 4, 195,
    113, 52, 19, 208, 0, 116, 16, 51, 112, 55, 19, 48, 3, 112, 196, 51, 48, 199, 23, 112, 3, 3, 192, 243,
    48, 87, 64, 84, 243, 205, 193, 207, 51, 199, 247, 119, 199, 255, 5, 220, 67, 241, 20, 204, 49, 3, 85, 17,
    240, 71, 127, 84, 7, 207, 1, 195, 55, 196, 7, 60, 0, 247, 5, 3, 76, 53, 21, 204, 61, 1, 17, 65,
    48, 195, 112, 67, 67, 195, 244, 195, 0, 7, 48, 0, 13, 196, 215, 4, 207, 112, 29, 204, 49, 64, 92, 65,
    112, 220, 60, 3, 192, 208, 49, 16, 48, 252, 76, 49, 48, 247, 7, 199, 63, 244, 80, 1, 124, 65, 3, 60,
    112, 212, 243, 48, 211, 17, 252, 87, 52, 13, 207, 60, 192, 199, 196, 5, 7, 117, 13, 49, 240, 48, 212, 241,
    65, 55, 119, 68, 67, 29, 253, 19, 125, 192, 247, 115, 199, 212, 252, 4, 7, 48, 240, 243, 243, 208, 240, 49,
    95, 1, 92, 19, 64, 71, 12, 124, 28, 83, 64, 204, 81, 29, 204, 51, 193, 19, 63, 205, 17, 13, 192, 3,
    12, 197, 48, 3, 51, 119, 15, 79, 28, 4, 76, 61, 93, 116, 3, 127, 192, 71, 124, 1, 220, 61, 199, 15,
    12, 193, 240, 28, 12, 115, 63, 28, 60, 196, 195, 28, 12, 115, 76, 60, 240, 195, 12, 1, 192, 192, 204, 63,
    208, 17, 84, 71, 67, 16, 204, 244, 20, 92, 84, 83, 112, 209, 48, 49, 20, 83, 5, 15, 65, 221, 48, 1,
    48, 7, 116, 48, 192, 243, 20, 15, 67, 247, 112, 49, 28, 52, 20, 95, 79, 247, 67, 49, 28, 113, 20, 79,
    52, 244, 243, 48, 245, 116, 16, 196, 49, 53, 207, 193, 0, 116, 16, 209, 61, 116, 207, 1, 48, 112, 28, 205,
    53, 95, 253, 208, 193, 196, 197, 16, 245, 95, 205, 28, 193, 243, 5, 208, 241, 92, 13, 208, 196, 243, 65, 211,
    240, 31, 252, 195, 192, 192, 197, 28, 197, 31, 196, 16, 193, 243, 1, 7, 205, 29, 5, 15, 208, 204, 13, 19,
    0, 221, 60, 3, 3, 208, 5, 92, 5, 29, 196, 3, 64, 3, 52, 20, 253, 13, 52, 79, 67, 0, 1, 20,
    245, 208, 124, 79, 63, 207, 55, 211, 199, 215, 71, 76, 3, 211, 4, 12, 87, 192, 23, 0, 3, 208, 55, 13,
    241, 16, 61, 76, 13, 48, 71, 195, 196, 4, 124, 76, 60, 241, 4, 12, 87, 196, 71, 60, 51, 4, 4, 77,
    241, 12, 60, 63, 124, 3, 195, 51, 52, 4, 12, 48, 60, 247, 4, 12, 23, 116, 16, 241, 48, 51, 71, 13,
    92, 55, 29, 29, 92, 53, 28, 55, 60, 7, 0, 213, 95, 29, 220, 207, 61, 28, 243, 243, 199, 28, 0, 215,
    197, 52, 29, 213, 252, 52, 17, 195, 243, 71, 92, 20, 23, 13, 221, 223, 48, 80, 51, 51, 3, 16, 0, 7,
    207, 192, 29, 20, 3, 55, 13, 28, 204, 20, 76, 0, 23, 0, 220, 3, 13, 81, 124, 112, 13, 21, 16, 71,
    55, 199, 48, 49, 252, 240, 116, 208, 60, 241, 80, 209, 60, 113, 16, 0, 60, 241, 80, 15, 12, 64, 3, 12,
    55, 243, 60, 5, 240, 244, 53, 23, 61, 49, 28, 205, 60, 113, 13, 195, 252, 241, 0, 95, 76, 79, 19, 28,
    116, 243, 51, 113, 199, 199, 52, 23, 51, 125, 192, 13, 192, 1, 64, 4, 207, 13, 64, 64, 12, 31, 80, 76,
    64, 196, 51, 0, 116, 17, 197, 17, 0, 240, 64, 124, 52, 17, 4, 85, 204, 205, 68, 15, 3, 16, 12, 64,
    48, 55, 51, 65, 52, 17, 21, 16, 49, 4, 64, 60, 1, 1, 20, 23, 60, 197, 124, 63, 28, 12, 208, 67,
    243, 55, 253, 244, 52, 13, 205, 212, 48, 3, 13, 243, 243, 204, 204, 212, 60, 12, 60, 255, 31, 243, 252, 7,
    240, 195, 69, 64, 0, 211, 115, 3, 15, 0, 81, 64, 67, 31, 60, 63, 15, 51, 64, 215, 215, 3, 255, 205,
    49, 4, 68, 95, 15, 3, 4, 195, 76, 4, 64, 95, 15, 31, 196, 207, 76, 7, 67, 20, 195, 192, 195, 204,
    193, 255, 23, 31, 15, 255, 195, 255, 192, 243, 83, 31, 15, 204, 207, 207, 252, 243, 3, 83, 3, 204, 192, 207,
    23, 84, 84, 5, 63, 48, 115, 115, 87, 112, 87, 197, 12, 193, 112, 77, 28, 115, 15, 213, 81, 12, 124, 67,
    55, 64, 13, 53, 60, 51, 116, 76, 67, 53, 16, 197, 3, 48, 112, 76, 3, 115, 3, 196, 87, 112, 60, 19,
    67, 68, 12, 0, 49, 124, 208, 0, 63, 69, 12, 1, 3, 124, 16, 4, 60, 21, 208, 20, 67, 63, 12, 3,
    252, 13, 65, 124, 13, 197, 95, 76, 240, 12, 81, 12, 13, 0, 31, 60, 241, 223, 127, 240, 243, 208, 252, 195,
    207, 253, 17, 92, 29, 1, 28, 61, 192, 204, 16, 4, 60, 29, 15, 60, 48, 31, 63, 243, 247, 28, 240, 7,
    28, 61, 80, 83, 76, 1, 221, 61, 1, 79, 67, 211, 247, 28, 241, 60, 49, 83, 63, 48, 199, 193, 241, 7,
    241, 61, 13, 13, 60, 117, 3, 112, 253, 12, 12, 67, 12, 65, 195, 115, 252, 19, 48, 124, 12, 193, 192, 68,
    60, 1, 61, 61, 253, 112, 3, 196, 61, 12, 60, 124, 61, 49, 19, 247, 49, 28, 12, 60, 61, 49, 0, 7,
    255, 80, 205, 61, 253, 52, 71, 245, 252, 12, 13, 61, 61, 49, 71, 240, 252, 204, 12, 252, 253, 49, 4, 243,
    193, 55, 68, 20, 3, 48, 3, 207, 12, 244, 71, 55, 3, 71, 207, 51, 12, 196, 51, 48, 15, 112, 3, 48,
    192, 48, 65, 1, 60, 16, 83, 51, 252, 245, 4, 13, 195, 67, 79, 19, 205, 245, 51, 17, 12, 116, 127, 15,
    208, 79, 221, 13, 253, 49, 67, 52, 215, 112, 29, 77, 252, 64, 67, 240, 211, 52, 20, 85, 252, 3, 76, 252,
    95, 4, 92, 51, 4, 209, 204, 49, 12, 209, 205, 51, 244, 17, 196, 20, 61, 205, 0, 63, 244, 83, 199, 87,
    87, 52, 80, 124, 67, 209, 16, 116, 68, 7, 64, 125, 49, 221, 21, 0, 13, 192, 52, 76, 1, 29, 196, 211,
    196, 55, 31, 209, 51, 52, 5, 63, 199, 119, 28, 49, 0, 53, 1, 15, 193, 7, 3, 60, 199, 197, 193, 207,
    215, 23, 71, 61, 255, 244, 115, 79, 19, 3, 71, 205, 223, 196, 115, 79, 12, 67, 67, 253, 209, 192, 48, 79,
    60, 4, 67, 21, 221, 116, 19, 7, 60, 197, 67, 196, 223, 112, 16, 0, 255, 212, 71, 52, 16, 64, 16, 48,
    49, 48, 0, 195, 252, 3, 28, 199, 48, 20, 12, 12, 252, 0, 12, 192, 60, 16, 0, 12, 255, 0, 28, 60,
    124, 7, 15, 12, 3, 221, 205, 1, 61, 211, 63, 63, 204, 17, 240, 215, 48, 220, 112, 12, 220, 240, 192, 196,
    48, 55, 12, 240, 115, 209, 209, 48, 241, 31, 204, 255, 204, 17, 5, 215, 48, 1, 13, 0, 192, 243, 204, 1,
    60, 68, 92, 192, 7, 21, 209, 13, 60, 31, 77, 240, 207, 16, 52, 3, 125, 1, 48, 0, 15, 51, 48, 64,
    52, 115, 253, 49, 244, 243, 53, 196, 117, 71, 204, 197, 52, 240, 1, 209, 52, 67, 204, 21, 52, 0, 209, 208,
    51, 84, 13, 55, 193, 51, 199, 7, 51, 84, 28, 55, 192, 51, 196, 4, 195, 84, 12, 4, 215, 15, 208, 64,
    252, 208, 65, 115, 76, 51, 195, 84, 204, 209, 76, 55, 12, 3, 207, 112, 63, 17, 76, 51, 3, 3, 195, 112,
    48, 245, 60, 193, 76, 115, 112, 3, 60, 245, 15, 29, 92, 112, 63, 3, 240, 3, 12, 21, 12, 1, 204, 207,
    240, 125, 13, 29, 12, 52, 64, 192, 244, 49, 13, 81, 252, 48, 64, 205, 240, 79, 83, 20, 195, 208, 29, 12,
    243, 79, 221, 21, 220, 48, 53, 13, 51, 3, 92, 20, 195, 192, 53, 12, 48, 19, 71, 84, 23, 223, 241, 3,
    244, 19, 252, 64, 60, 243, 55, 211, 71, 119, 65, 1, 124, 49, 71, 60, 76, 195, 23, 1, 127, 93, 3, 76,
    1, 28, 252, 3, 252, 51, 196, 7, 52, 116, 77, 49, 61, 52, 20, 197, 48, 119, 29, 17, 0, 61, 17, 208,
    13, 208, 52, 119, 65, 16, 207, 71, 7, 92, 60, 51, 1, 52, 196, 68, 215, 64, 77, 52, 0, 51, 23, 197,
    83, 244, 68, 12, 112, 20, 195, 60, 67, 244, 85, 12, 60, 21, 207, 112, 204, 60, 77, 204, 253, 81, 220, 55,
    71, 119, 93, 193, 124, 5, 5, 48, 64, 116, 29, 208, 51, 0, 193, 0, 28, 12, 125, 199, 195, 192, 241, 20,
    19, 119, 77, 196, 51, 197, 253, 193, 12, 67, 124, 215, 7, 211, 253, 208, 49, 80, 124, 48, 19, 3, 240, 84,
    204, 84, 0, 67, 12, 12, 223, 60, 204, 84, 48, 79, 241, 0, 83, 0, 205, 64, 77, 15, 61, 80, 23, 21,
    204, 85, 64, 15, 80, 28, 19, 253, 207, 64, 64, 15, 1, 3, 23, 241, 60, 76, 84, 195, 48, 92, 212, 208,
    207, 29, 80, 15, 243, 23, 19, 125, 207, 28, 84, 51, 3, 16, 23, 48, 204, 76, 68, 3, 3, 79, 23, 192,
    244, 220, 55, 117, 31, 60, 7, 83, 247, 204, 4, 193, 12, 60, 84, 3, 192, 48, 0, 193, 221, 49, 81, 7,
    244, 0, 68, 65, 15, 63, 19, 71, 245, 3, 4, 12, 204, 48, 80, 195, 241, 208, 4, 1, 205, 48, 81, 192,
    245, 3, 84, 125, 15, 60, 19, 55, 241, 3, 87, 76, 204, 125, 16, 15, 192, 208, 23, 29, 192, 0, 16, 16,
    241, 127, 125, 205, 253, 243, 4, 192, 60, 48, 0, 12, 60, 127, 12, 19, 253, 204, 51, 12, 60, 48, 124, 3,
    52, 79, 13, 13, 204, 244, 20, 4, 243, 125, 93, 13, 205, 64, 20, 4, 255, 60, 80, 80, 0, 31, 64, 12,
    115, 83, 63, 51, 193, 196, 192, 4, 115, 64, 12, 51, 241, 208, 196, 5, 51, 115, 67, 51, 0, 208, 244, 0,
    15, 21, 5, 67, 64, 17, 192, 245, 12, 212, 193, 64, 116, 16, 192, 245, 79, 213, 4, 76, 48, 95, 192, 68,
    211, 4, 68, 124, 208, 245, 4, 112, 192, 48, 116, 15, 17, 241, 23, 13, 220, 7, 112, 60, 17, 241, 212, 67,
    4, 247, 55, 253, 207, 49, 16, 31, 204, 247, 3, 253, 220, 48, 28, 15, 204, 199, 3, 252, 204, 64, 28, 15,
    113, 49, 28, 17, 124, 112, 21, 125, 53, 67, 63, 65, 243, 13, 12, 207, 244, 23, 51, 112, 199, 240, 240, 204,
    49, 112, 92, 16, 240, 113, 85, 205, 4, 83, 63, 71, 247, 31, 13, 207, 7, 23, 51, 124, 199, 247, 0, 3,
    63, 64, 127, 23, 7, 192, 209, 76, 48, 80, 51, 51, 23, 3, 3, 3, 0, 20, 64, 64, 95, 7, 3, 112,
    0, 21, 21, 79, 195, 12, 223, 196, 12, 20, 208, 19, 48, 12, 211, 196, 63, 4, 1, 15, 49, 17, 208, 192,
    192, 0, 20, 79, 1, 20, 12, 53, 16, 0, 5, 204, 16, 84, 0, 193, 204, 0, 4, 205, 85, 16, 4, 0,
    223, 3, 119, 61, 192, 215, 48, 76, 223, 195, 119, 252, 211, 7, 48, 124, 211, 223, 119, 125, 208, 4, 52, 124,
    31, 196, 112, 93, 19, 211, 207, 60, 15, 245, 68, 0, 67, 19, 207, 60, 31, 197, 64, 49, 127, 19, 255, 112,
    15, 209, 64, 5, 19, 199, 195, 3, 79, 1, 113, 0, 119, 195, 255, 48, 79, 5, 65, 48, 124, 0, 247, 60,
    252, 223, 63, 52, 3, 195, 255, 12, 60, 205, 48, 48, 48, 243, 255, 0, 48, 192, 48, 48, 48, 192, 243, 49};
static const int32_t op6_bias[48] = {
    -18209, -22371, -23985, -22594, -25684, -22263, -27277, -21989, -23460, -23739, -23910, -22280, -21624, -11401, -24434, -25531, -30842, -26664, -22367, -22790, -22716, -25833, -24529, -20792,
    -21999, -23955, -22647, -24096, -22168, -28660, -19407, -27890, -27874, -24760, -21972, -23791, -24572, -23235, -24040, -22075, -23326, -21853, -21085, -24663, -22902, -23704, -20230, -27428};
static const uint16_t op6_offset[48] = {
    17340, 22185, 23970, 22440, 26010, 21930, 27795, 21930, 23715, 23460, 24480, 22440, 21420, 9945, 24735, 25500, 32130, 27540, 22440, 23205, 22950, 26265, 24735, 20400,
    21930, 24225, 22440, 24225, 22185, 29325, 19380, 28050, 28305, 24990, 21675, 23970, 24990, 23460, 23970, 21930, 23205, 21420, 21165, 24990, 22950, 23970, 20145, 28050};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op6_multiplier[48] = {
    1266895360, 1706508544, 1239904512, 1536974464, 1976705920, 1733519616, 1956811392, 1492601856, 1798384384, 2005592448, 1571687936, 1782712960, 1976774016, 1129403008, 1097889280, 1133776512, 1691519616, 1616105600, 1778555392, 1914895104, 1886738304, 1635553152, 2098466816, 1201835264,
    1389224064, 1142077056, 2068911488, 1129536384, 1514466048, 1136491648, 1122685312, 1709401728, 1775262464, 1466527232, 1995370240, 1963014528, 1084137856, 1503208832, 1281142784, 1414123776, 1808530688, 1322810112, 1402212608, 1386030336, 2027637376, 1833808512, 2056621952, 1319304320};
static const uint8_t op6_shift[48] = {
    3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2,
    3, 2, 3, 2, 3, 3, 2, 3, 3, 2, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 3};
#else
static const int32_t op6_multiplier[48] = {
    1266895427, 1706508565, 1239904453, 1536974460, 1976705941, 1733519636, 1956811415, 1492601830, 1798384301, 2005592414, 1571688000, 1782713003, 1976773920, 1129402980, 1097889315, 1133776473, 1691519661, 1616105556, 1778555390, 1914895143, 1886738236, 1635553192, 2098466795, 1201835218,
    1389223997, 1142077041, 2068911525, 1129536338, 1514466101, 1136491625, 1122685325, 1709401763, 1775262472, 1466527218, 1995370219, 1963014556, 1084137871, 1503208847, 1281142705, 1414123809, 1808530713, 1322810114, 1402212654, 1386030389, 2027637332, 1833808490, 2056622050, 1319304392};
static const uint8_t op6_shift[48] = {
    36, 36, 35, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 35, 35, 36, 36, 36, 36, 36, 36, 36, 35,
    36, 35, 36, 35, 36, 36, 35, 36, 36, 35, 36, 36, 35, 35, 35, 35, 36, 36, 36, 35, 36, 36, 36, 36};
#endif
static const model_layer op6 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 72, .offset = op6_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op6_weights, .bias = op6_bias, .multiplier = op6_multiplier, .shift = op6_shift};

static const uint8_t op7_weights[5184] = {
    247, 12, 252, 209, 48, 113, 51, 76, 192, 63, 63, 0, 247, 0, 1, 193, 15, 60, 243, 12, 15, 255, 5, 192,
    240, 112, 20, 197, 12, 0, 207, 192, 220, 252, 48, 77, 48, 12, 220, 4, 52, 124, 52, 4, 60, 0, 211, 48,
    196, 204, 64, 15, 60, 76, 55, 195, 3, 255, 207, 93, 48, 61, 4, 16, 12, 80, 204, 3, 4, 252, 195, 17,
    60, 15, 3, 240, 48, 240, 64, 31, 243, 124, 3, 195, 252, 12, 0, 205, 252, 244, 115, 15, 52, 19, 64, 207,
    205, 0, 51, 64, 12, 204, 12, 67, 52, 28, 80, 196, 195, 243, 207, 76, 76, 208, 0, 207, 207, 252, 63, 0,
    67, 12, 207, 252, 1, 48, 112, 245, 240, 204, 63, 51, 3, 19, 205, 51, 0, 192, 48, 116, 192, 48, 0, 51,
    207, 204, 95, 77, 113, 1, 71, 12, 16, 95, 205, 244, 207, 207, 255, 243, 48, 240, 112, 55, 52, 253, 31, 51,
    12, 64, 1, 197, 12, 204, 48, 192, 192, 48, 3, 115, 15, 223, 79, 31, 13, 245, 28, 79, 15, 16, 12, 199,
    255, 207, 15, 243, 52, 240, 115, 240, 243, 48, 15, 51, 15, 55, 1, 204, 192, 193, 0, 3, 252, 61, 3, 64,
    215, 61, 64, 205, 48, 48, 51, 223, 79, 255, 205, 204, 192, 60, 84, 15, 15, 15, 223, 31, 31, 255, 240, 28,
    7, 48, 67, 15, 76, 80, 31, 28, 204, 60, 0, 220, 4, 112, 112, 240, 193, 112, 48, 192, 115, 115, 15, 253,
    0, 209, 61, 115, 204, 79, 207, 48, 112, 207, 207, 48, 71, 3, 60, 51, 64, 0, 0, 0, 12, 192, 192, 48,
    124, 112, 3, 192, 196, 247, 76, 3, 245, 0, 112, 255, 79, 223, 0, 223, 207, 252, 204, 3, 244, 192, 64, 3,
    12, 195, 51, 252, 0, 241, 28, 79, 243, 0, 197, 51, 204, 255, 15, 3, 196, 213, 65, 51, 52, 80, 127, 243,
    223, 252, 16, 76, 244, 193, 64, 51, 52, 80, 79, 244, 204, 207, 12, 243, 244, 204, 4, 67, 55, 16, 28, 243,
    207, 60, 207, 204, 215, 245, 79, 0, 255, 16, 77, 243, 255, 12, 3, 192, 207, 193, 31, 15, 243, 48, 0, 199,
    61, 12, 192, 195, 192, 208, 3, 0, 240, 0, 16, 195, 243, 28, 4, 247, 3, 204, 60, 192, 252, 112, 204, 67,
    48, 193, 1, 247, 0, 208, 49, 4, 241, 0, 80, 67, 48, 16, 1, 240, 192, 196, 192, 0, 253, 112, 1, 67,
    255, 207, 207, 15, 199, 192, 1, 116, 252, 48, 63, 15, 195, 195, 15, 13, 193, 49, 112, 64, 63, 64, 61, 48,
    196, 60, 79, 60, 241, 51, 115, 195, 112, 15, 60, 68, 207, 195, 207, 15, 0, 192, 204, 117, 204, 252, 252, 3,
    195, 255, 15, 92, 5, 48, 28, 192, 12, 0, 124, 48, 195, 252, 127, 13, 5, 60, 0, 204, 48, 64, 125, 0,
    211, 199, 63, 51, 112, 12, 49, 116, 28, 60, 204, 124, 243, 48, 15, 1, 16, 64, 112, 1, 12, 252, 63, 64,
    243, 252, 16, 0, 4, 68, 51, 204, 48, 51, 127, 65, 49, 199, 21, 15, 240, 255, 253, 241, 48, 7, 116, 0,
    192, 195, 204, 12, 207, 207, 204, 3, 15, 192, 115, 48, 195, 192, 12, 63, 3, 192, 0, 51, 76, 204, 64, 199,
    49, 48, 81, 4, 240, 15, 60, 196, 245, 3, 112, 125, 13, 53, 16, 48, 0, 15, 207, 7, 192, 195, 48, 12,
    3, 192, 12, 3, 64, 0, 0, 65, 67, 208, 0, 16, 49, 60, 16, 196, 196, 243, 13, 207, 245, 19, 125, 28,
    12, 192, 20, 195, 204, 223, 207, 15, 240, 255, 124, 223, 12, 220, 1, 195, 211, 192, 204, 15, 199, 211, 1, 3,
    48, 23, 1, 68, 28, 63, 252, 49, 193, 243, 48, 77, 112, 3, 1, 64, 0, 3, 253, 49, 193, 209, 64, 240,
    52, 19, 29, 192, 16, 51, 63, 253, 221, 199, 12, 125, 60, 3, 60, 209, 12, 252, 195, 48, 195, 243, 212, 3,
    61, 12, 196, 192, 1, 192, 208, 255, 192, 192, 197, 207, 60, 124, 0, 244, 68, 208, 28, 255, 205, 60, 4, 204,
    19, 17, 223, 208, 240, 81, 52, 3, 3, 252, 209, 209, 3, 29, 195, 124, 240, 95, 16, 15, 112, 60, 16, 209,
    3, 65, 195, 127, 4, 83, 192, 79, 3, 253, 3, 221, 192, 241, 68, 255, 112, 19, 63, 15, 124, 60, 193, 76,
    4, 65, 76, 243, 0, 3, 3, 0, 13, 60, 1, 207, 84, 13, 60, 240, 20, 211, 5, 71, 61, 12, 65, 247,
    28, 61, 63, 63, 13, 195, 1, 51, 49, 205, 192, 207, 64, 1, 48, 52, 1, 192, 16, 48, 204, 12, 17, 195,
    1, 76, 240, 48, 0, 192, 0, 64, 48, 0, 1, 247, 28, 0, 223, 255, 220, 223, 1, 67, 196, 29, 48, 208,
    220, 204, 255, 192, 12, 192, 1, 71, 48, 16, 193, 215, 17, 15, 243, 195, 3, 205, 13, 119, 60, 16, 204, 119,
    247, 13, 3, 240, 20, 241, 52, 212, 48, 12, 31, 243, 215, 65, 67, 252, 211, 240, 63, 19, 51, 15, 64, 28,
    212, 49, 84, 192, 252, 51, 255, 223, 51, 3, 48, 95, 4, 64, 0, 116, 80, 195, 1, 5, 49, 15, 19, 63,
    20, 64, 0, 53, 28, 64, 205, 69, 60, 79, 4, 60, 196, 1, 0, 64, 1, 48, 63, 192, 0, 3, 48, 48,
    124, 67, 51, 243, 0, 240, 0, 55, 241, 127, 3, 255, 124, 67, 0, 243, 12, 192, 13, 55, 241, 60, 3, 127,
    3, 19, 0, 240, 92, 192, 60, 195, 240, 0, 60, 79, 247, 7, 252, 13, 13, 60, 255, 241, 240, 255, 204, 124,
    52, 0, 61, 193, 28, 63, 255, 244, 241, 195, 19, 76, 52, 64, 0, 1, 221, 63, 255, 243, 193, 195, 12, 125,
    48, 220, 15, 193, 12, 255, 15, 211, 243, 192, 1, 12, 49, 208, 0, 247, 12, 255, 255, 195, 240, 207, 4, 15,
    48, 0, 4, 195, 192, 243, 255, 243, 240, 192, 65, 15, 4, 208, 16, 28, 241, 5, 64, 199, 115, 208, 208, 0,
    64, 16, 16, 76, 193, 63, 13, 196, 0, 193, 16, 4, 3, 0, 20, 92, 240, 51, 48, 240, 0, 55, 64, 92,
    208, 193, 4, 223, 252, 243, 255, 48, 48, 255, 49, 92, 193, 65, 5, 63, 204, 15, 255, 127, 5, 255, 117, 76,
    1, 65, 4, 63, 240, 3, 204, 48, 4, 3, 49, 76, 16, 241, 52, 12, 28, 52, 204, 5, 208, 253, 193, 13,
    28, 13, 48, 0, 4, 119, 60, 52, 197, 252, 64, 12, 4, 64, 16, 0, 0, 4, 0, 196, 16, 65, 195, 12,
    95, 220, 0, 63, 15, 241, 221, 13, 252, 48, 16, 3, 204, 223, 0, 243, 192, 240, 61, 255, 252, 252, 31, 51,
    243, 3, 4, 195, 192, 240, 48, 195, 252, 60, 3, 31, 16, 252, 93, 51, 205, 124, 51, 209, 116, 15, 15, 124,
    195, 12, 65, 63, 60, 15, 207, 192, 64, 207, 192, 79, 16, 207, 63, 63, 68, 220, 192, 84, 60, 208, 192, 199,
    79, 124, 209, 241, 193, 243, 51, 192, 245, 51, 80, 255, 3, 223, 241, 211, 12, 255, 204, 3, 240, 204, 4, 7,
    192, 207, 63, 207, 0, 252, 192, 84, 63, 192, 193, 196, 240, 60, 209, 211, 195, 240, 243, 31, 240, 3, 5, 3,
    204, 220, 48, 16, 51, 252, 204, 15, 63, 4, 197, 4, 244, 220, 51, 220, 0, 241, 220, 0, 63, 196, 193, 244,
    48, 76, 192, 220, 60, 252, 247, 55, 192, 63, 195, 0, 204, 116, 196, 93, 124, 29, 199, 192, 208, 63, 213, 205,
    195, 255, 51, 207, 93, 213, 12, 60, 220, 253, 196, 255, 112, 12, 0, 255, 240, 240, 51, 243, 253, 48, 19, 243,
    124, 12, 65, 63, 240, 51, 28, 31, 49, 83, 193, 51, 60, 204, 48, 255, 48, 193, 64, 51, 192, 48, 0, 195,
    4, 209, 1, 0, 64, 16, 252, 196, 77, 51, 204, 64, 49, 223, 0, 211, 197, 192, 60, 52, 12, 207, 0, 64,
    84, 0, 1, 0, 4, 48, 55, 245, 60, 3, 3, 48, 60, 12, 92, 49, 1, 49, 64, 4, 4, 64, 15, 63,
    205, 207, 124, 112, 253, 0, 19, 16, 64, 12, 205, 51, 221, 12, 76, 85, 1, 112, 67, 208, 4, 93, 204, 51,
    63, 207, 240, 255, 192, 207, 204, 51, 252, 192, 192, 63, 255, 204, 192, 207, 195, 195, 207, 15, 240, 192, 51, 243,
    252, 223, 12, 223, 207, 240, 195, 243, 240, 16, 0, 243, 3, 16, 0, 51, 64, 195, 241, 53, 13, 253, 16, 64,
    51, 3, 0, 192, 64, 207, 197, 52, 241, 253, 16, 12, 51, 3, 49, 192, 48, 243, 52, 247, 0, 48, 64, 29,
    212, 241, 71, 245, 48, 15, 207, 16, 127, 63, 204, 16, 196, 241, 87, 243, 48, 15, 255, 223, 15, 255, 252, 92,
    199, 252, 67, 243, 64, 0, 15, 29, 3, 204, 60, 0, 0, 15, 127, 60, 245, 240, 76, 193, 112, 3, 19, 243,
    243, 15, 60, 60, 193, 204, 15, 119, 60, 204, 4, 51, 55, 207, 52, 243, 0, 240, 4, 16, 12, 48, 220, 51,
    92, 127, 16, 205, 52, 220, 0, 63, 245, 16, 12, 67, 12, 15, 3, 192, 193, 192, 12, 3, 243, 207, 48, 67,
    13, 195, 64, 240, 1, 193, 76, 16, 192, 192, 48, 7, 65, 64, 5, 192, 61, 60, 51, 196, 192, 207, 199, 76,
    49, 68, 197, 199, 15, 31, 207, 71, 193, 207, 20, 77, 196, 196, 48, 15, 0, 208, 7, 64, 0, 192, 80, 196,
    13, 3, 17, 192, 61, 60, 255, 195, 240, 207, 68, 64, 61, 196, 240, 195, 207, 223, 252, 119, 255, 255, 3, 80,
    3, 244, 60, 255, 12, 208, 192, 15, 192, 207, 92, 0, 17, 95, 0, 209, 125, 205, 12, 67, 192, 204, 212, 64,
    17, 0, 51, 16, 12, 204, 207, 71, 208, 252, 211, 0, 19, 55, 48, 192, 79, 213, 16, 67, 205, 205, 12, 52,
    253, 79, 221, 199, 241, 245, 115, 23, 53, 83, 3, 60, 125, 67, 53, 52, 13, 15, 95, 87, 69, 28, 17, 252,
    12, 207, 60, 195, 0, 241, 17, 112, 79, 209, 220, 247, 240, 28, 193, 243, 244, 195, 0, 3, 252, 7, 196, 67,
    124, 204, 192, 195, 255, 207, 76, 19, 252, 0, 68, 223, 51, 204, 63, 207, 212, 252, 16, 3, 255, 192, 15, 211,
    55, 19, 4, 0, 0, 1, 192, 4, 12, 48, 192, 112, 51, 0, 64, 29, 53, 64, 3, 1, 28, 112, 252, 76,
    7, 192, 28, 0, 21, 51, 0, 204, 12, 71, 60, 12, 0, 29, 12, 244, 113, 60, 51, 208, 127, 63, 208, 0,
    208, 13, 125, 243, 13, 76, 63, 3, 124, 255, 208, 92, 4, 49, 112, 51, 17, 3, 192, 207, 64, 12, 16, 12,
    48, 28, 193, 243, 241, 204, 112, 243, 48, 60, 199, 243, 12, 204, 60, 255, 193, 252, 63, 243, 49, 252, 192, 63,
    48, 60, 48, 63, 69, 211, 16, 240, 64, 13, 0, 195, 60, 77, 208, 243, 240, 192, 49, 7, 245, 92, 0, 207,
    31, 76, 208, 252, 207, 240, 1, 19, 244, 1, 0, 195, 28, 76, 192, 255, 204, 192, 65, 71, 244, 28, 48, 7,
    208, 253, 3, 207, 213, 247, 252, 240, 205, 241, 255, 51, 247, 112, 19, 207, 1, 51, 19, 192, 220, 71, 204, 115,
    199, 51, 48, 195, 213, 240, 16, 220, 220, 53, 253, 243, 60, 207, 0, 243, 19, 240, 241, 51, 204, 61, 0, 195,
    252, 223, 192, 243, 199, 195, 60, 15, 240, 51, 3, 3, 255, 207, 192, 243, 196, 208, 1, 3, 205, 240, 12, 3,
    12, 208, 0, 195, 1, 0, 52, 52, 220, 49, 211, 0, 204, 196, 16, 16, 1, 193, 4, 5, 208, 61, 220, 0,
    28, 4, 48, 20, 193, 192, 69, 52, 220, 253, 0, 0, 247, 243, 63, 31, 192, 252, 255, 192, 223, 255, 252, 60,
    244, 63, 192, 12, 64, 255, 255, 207, 204, 255, 197, 60, 240, 15, 0, 51, 192, 255, 207, 195, 192, 243, 4, 12,
    240, 196, 16, 211, 0, 195, 255, 51, 207, 204, 193, 64, 49, 19, 69, 195, 63, 12, 15, 4, 241, 16, 68, 16,
    48, 83, 49, 243, 63, 207, 12, 4, 205, 12, 7, 48, 13, 212, 4, 243, 65, 207, 204, 244, 49, 205, 193, 92,
    125, 16, 0, 243, 193, 207, 12, 55, 240, 204, 16, 63, 124, 3, 240, 243, 1, 195, 13, 119, 241, 204, 19, 67,
    48, 215, 4, 48, 193, 209, 0, 115, 253, 195, 20, 127, 52, 23, 192, 3, 16, 255, 51, 112, 241, 192, 0, 79,
    49, 3, 0, 51, 192, 195, 48, 51, 192, 5, 16, 51, 252, 211, 0, 244, 253, 193, 115, 51, 243, 15, 3, 3,
    63, 196, 208, 243, 204, 207, 12, 3, 240, 195, 76, 3, 63, 192, 0, 243, 252, 204, 0, 3, 205, 205, 76, 192,
    63, 199, 220, 211, 252, 253, 119, 199, 196, 15, 207, 79, 63, 199, 208, 192, 252, 207, 63, 4, 20, 255, 195, 12,
    12, 199, 240, 3, 253, 23, 112, 116, 21, 253, 28, 60, 255, 12, 204, 51, 197, 207, 49, 49, 241, 240, 3, 3,
    247, 48, 223, 31, 53, 48, 244, 71, 195, 48, 60, 80, 195, 243, 31, 31, 48, 53, 55, 192, 3, 124, 60, 0,
    0, 240, 1, 63, 0, 223, 240, 53, 48, 60, 211, 112, 55, 49, 223, 93, 1, 112, 199, 193, 208, 67, 252, 52,
    15, 115, 60, 80, 48, 69, 1, 192, 3, 65, 205, 48, 204, 192, 199, 195, 192, 208, 204, 51, 240, 60, 64, 3,
    51, 60, 223, 207, 208, 243, 243, 19, 252, 115, 255, 199, 60, 79, 15, 208, 192, 241, 0, 223, 199, 4, 124, 0,
    63, 80, 193, 207, 61, 195, 255, 51, 196, 252, 52, 79, 63, 80, 205, 12, 253, 252, 252, 52, 192, 255, 117, 63,
    15, 192, 49, 207, 253, 255, 243, 48, 204, 255, 53, 60, 51, 13, 192, 67, 240, 48, 247, 48, 0, 48, 208, 51,
    67, 240, 16, 80, 49, 52, 19, 209, 208, 117, 205, 52, 67, 60, 0, 15, 4, 48, 69, 48, 12, 61, 204, 49,
    63, 220, 192, 255, 243, 196, 240, 79, 240, 240, 3, 3, 63, 204, 3, 12, 212, 240, 15, 223, 192, 4, 60, 195,
    0, 60, 3, 211, 195, 240, 192, 15, 243, 0, 0, 3, 23, 49, 247, 253, 51, 209, 55, 64, 63, 61, 125, 199,
    195, 48, 199, 61, 115, 209, 5, 71, 15, 61, 61, 3, 199, 48, 199, 60, 112, 211, 1, 67, 15, 60, 51, 195,
    247, 51, 87, 17, 63, 53, 3, 31, 223, 112, 252, 64, 4, 52, 67, 77, 48, 1, 63, 19, 207, 76, 61, 4,
    3, 48, 3, 1, 51, 4, 127, 19, 207, 64, 125, 67, 252, 51, 67, 17, 60, 53, 12, 15, 4, 67, 127, 192,
    12, 243, 63, 0, 65, 192, 12, 3, 211, 64, 124, 196, 12, 255, 3, 195, 64, 245, 63, 67, 195, 3, 60, 7,
    13, 67, 28, 16, 13, 53, 125, 19, 241, 80, 76, 192, 13, 67, 92, 1, 77, 48, 92, 12, 193, 80, 61, 247,
    13, 63, 13, 208, 3, 241, 16, 3, 220, 16, 49, 3, 247, 204, 207, 223, 3, 240, 252, 63, 255, 192, 48, 195,
    243, 255, 207, 207, 195, 240, 63, 15, 255, 255, 52, 220, 195, 204, 67, 195, 19, 240, 3, 12, 255, 112, 240, 211,
    196, 4, 55, 4, 127, 192, 12, 67, 220, 60, 207, 193, 19, 3, 51, 48, 112, 196, 3, 69, 12, 61, 0, 4,
    195, 12, 48, 220, 17, 49, 64, 64, 60, 12, 192, 51, 52, 64, 12, 81, 60, 240, 243, 240, 255, 63, 52, 0,
    243, 48, 52, 192, 124, 15, 255, 243, 204, 255, 113, 60, 199, 243, 252, 79, 92, 211, 204, 51, 204, 252, 68, 208,
    51, 63, 16, 192, 241, 252, 127, 195, 48, 15, 243, 12, 192, 51, 4, 115, 60, 15, 63, 3, 48, 207, 240, 12,
    3, 243, 48, 63, 68, 204, 192, 0, 15, 204, 52, 0, 195, 204, 83, 255, 196, 244, 63, 223, 49, 0, 124, 192,
    208, 204, 4, 223, 252, 255, 12, 207, 63, 7, 61, 215, 12, 204, 48, 15, 195, 241, 0, 3, 207, 208, 0, 71,
    1, 17, 48, 192, 31, 15, 243, 4, 61, 255, 215, 12, 65, 29, 52, 240, 15, 79, 255, 196, 113, 255, 23, 28,
    4, 193, 117, 51, 15, 15, 195, 3, 77, 255, 19, 12, 112, 29, 48, 244, 192, 207, 3, 67, 60, 15, 20, 223,
    112, 221, 64, 243, 240, 63, 252, 15, 124, 243, 0, 92, 0, 192, 80, 63, 60, 192, 15, 195, 60, 240, 3, 31,
    124, 48, 60, 63, 51, 208, 64, 71, 53, 63, 3, 15, 12, 192, 1, 63, 241, 255, 244, 192, 5, 192, 67, 124,
    28, 0, 0, 3, 192, 220, 205, 116, 48, 220, 195, 243, 31, 193, 192, 255, 196, 204, 205, 48, 112, 240, 115, 208,
    207, 29, 204, 255, 255, 252, 255, 51, 60, 243, 48, 0, 215, 13, 204, 255, 52, 195, 48, 55, 60, 252, 3, 195,
    195, 193, 13, 207, 244, 192, 63, 240, 3, 240, 252, 4, 199, 192, 28, 16, 60, 205, 51, 193, 0, 60, 220, 127,
    7, 0, 60, 192, 112, 3, 112, 7, 76, 252, 192, 0, 255, 28, 193, 207, 0, 240, 255, 252, 204, 48, 0, 0,
    240, 31, 16, 3, 205, 252, 15, 3, 252, 55, 197, 195, 192, 15, 51, 15, 0, 192, 12, 119, 252, 240, 1, 195,
    112, 81, 113, 63, 76, 255, 208, 69, 67, 13, 17, 195, 60, 16, 196, 51, 1, 192, 0, 48, 204, 61, 192, 12,
    243, 193, 215, 31, 124, 0, 208, 48, 28, 61, 207, 79, 124, 77, 48, 252, 61, 207, 197, 247, 53, 0, 64, 207,
    124, 28, 192, 252, 0, 204, 195, 51, 208, 252, 3, 79, 243, 0, 209, 192, 240, 252, 0, 195, 195, 112, 207, 79,
    127, 77, 67, 195, 204, 3, 5, 243, 5, 64, 69, 220, 252, 1, 81, 199, 196, 207, 247, 195, 53, 48, 115, 28,
    240, 17, 209, 215, 195, 255, 240, 223, 243, 196, 52, 93, 240, 3, 252, 204, 61, 240, 243, 253, 223, 247, 0, 0,
    192, 15, 204, 12, 12, 240, 15, 245, 208, 240, 5, 60, 48, 67, 1, 0, 205, 48, 255, 48, 220, 247, 53, 124,
    243, 196, 192, 29, 124, 48, 243, 220, 0, 63, 195, 0, 192, 48, 240, 76, 15, 15, 255, 0, 4, 255, 196, 60,
    0, 60, 0, 51, 29, 68, 204, 240, 12, 252, 244, 0, 63, 15, 112, 241, 61, 53, 115, 223, 116, 60, 211, 252,
    12, 204, 60, 115, 13, 223, 95, 64, 68, 0, 0, 243, 12, 192, 48, 63, 1, 1, 205, 48, 12, 253, 0, 247,
    48, 28, 0, 240, 49, 204, 68, 71, 113, 115, 19, 51, 193, 193, 13, 240, 241, 28, 51, 195, 115, 207, 195, 127,
    0, 61, 48, 116, 1, 95, 15, 16, 71, 83, 211, 243, 60, 60, 4, 243, 192, 196, 0, 3, 240, 51, 3, 207,
    28, 28, 241, 243, 240, 255, 196, 3, 241, 28, 3, 15, 31, 207, 192, 247, 192, 204, 13, 67, 240, 208, 211, 195,
    52, 76, 0, 0, 7, 240, 0, 0, 253, 7, 68, 0, 48, 51, 16, 31, 199, 192, 0, 64, 60, 3, 53, 65,
    195, 28, 0, 3, 3, 192, 19, 15, 127, 20, 52, 1, 0, 16, 69, 12, 77, 127, 15, 240, 124, 255, 199, 76,
    112, 0, 13, 115, 241, 51, 255, 244, 205, 207, 12, 127, 0, 0, 1, 51, 60, 3, 240, 215, 1, 60, 80, 12,
    28, 0, 17, 48, 5, 207, 240, 196, 53, 204, 3, 79, 0, 0, 192, 240, 193, 255, 253, 196, 252, 252, 3, 63,
    0, 1, 48, 0, 1, 3, 192, 4, 0, 204, 1, 0, 16, 124, 208, 195, 195, 199, 195, 223, 53, 71, 116, 223,
    220, 223, 16, 223, 207, 255, 204, 31, 243, 192, 48, 195, 221, 220, 255, 199, 195, 204, 13, 7, 243, 220, 208, 199,
    196, 113, 83, 245, 61, 61, 63, 220, 115, 124, 204, 204, 208, 112, 112, 60, 0, 15, 207, 211, 67, 255, 204, 204,
    65, 0, 48, 63, 0, 196, 12, 52, 64, 252, 0, 195, 12, 12, 0, 240, 240, 255, 60, 211, 53, 15, 79, 255,
    0, 12, 52, 255, 205, 207, 204, 51, 48, 207, 4, 15, 13, 12, 252, 207, 208, 192, 0, 55, 240, 204, 192, 3,
    195, 60, 208, 195, 196, 243, 61, 211, 51, 199, 64, 0, 199, 12, 196, 195, 192, 207, 60, 15, 63, 48, 20, 19,
    244, 28, 4, 207, 3, 240, 243, 112, 60, 243, 17, 67, 21, 193, 84, 220, 220, 207, 207, 240, 0, 208, 193, 79,
    1, 1, 4, 204, 15, 223, 221, 247, 76, 207, 192, 7, 0, 240, 3, 15, 64, 208, 221, 243, 29, 204, 112, 68,
    16, 221, 7, 207, 207, 63, 207, 31, 255, 223, 49, 31, 28, 220, 51, 207, 15, 12, 223, 19, 3, 207, 193, 19,
    16, 204, 51, 255, 71, 205, 220, 95, 207, 204, 4, 199, 4, 0, 80, 76, 209, 60, 252, 0, 127, 243, 199, 71,
    7, 0, 48, 124, 193, 61, 204, 68, 124, 255, 212, 112, 7, 1, 0, 12, 7, 12, 4, 81, 12, 192, 16, 4,
    52, 60, 69, 195, 80, 19, 223, 60, 28, 253, 51, 93, 7, 243, 15, 15, 68, 208, 16, 49, 221, 12, 76, 192,
    195, 195, 223, 92, 20, 193, 64, 112, 12, 204, 12, 240, 48, 49, 5, 51, 0, 95, 205, 240, 112, 204, 3, 64,
    51, 240, 3, 63, 113, 0, 55, 1, 29, 12, 127, 192, 3, 240, 31, 12, 0, 0, 4, 112, 12, 208, 15, 48,
    28, 193, 0, 243, 12, 211, 221, 3, 112, 220, 3, 84, 3, 252, 15, 63, 64, 208, 0, 64, 12, 12, 15, 208,
    195, 255, 15, 15, 48, 240, 64, 12, 3, 12, 15, 192, 240, 255, 207, 252, 49, 204, 79, 117, 253, 255, 204, 127,
    211, 60, 28, 13, 65, 240, 12, 112, 192, 252, 204, 243, 240, 63, 63, 12, 112, 48, 67, 48, 204, 255, 12, 51,
    243, 204, 3, 240, 241, 204, 48, 49, 252, 255, 223, 243, 199, 204, 48, 63, 53, 92, 19, 76, 13, 12, 15, 192,
    195, 204, 63, 255, 0, 208, 20, 63, 60, 12, 15, 252, 243, 204, 211, 204, 240, 192, 112, 51, 252, 240, 12, 19,
    63, 204, 215, 15, 192, 213, 64, 63, 49, 49, 0, 3, 51, 204, 207, 12, 49, 0, 19, 112, 12, 13, 12, 3,
    15, 207, 31, 93, 193, 49, 0, 0, 204, 16, 13, 243, 195, 252, 255, 12, 4, 241, 64, 48, 207, 241, 12, 243,
    4, 12, 65, 209, 240, 240, 52, 51, 51, 15, 3, 64, 252, 223, 192, 255, 192, 255, 255, 67, 252, 243, 3, 63,
    204, 204, 0, 207, 12, 195, 255, 195, 252, 240, 3, 63, 51, 1, 64, 192, 193, 241, 1, 51, 240, 76, 51, 0,
    1, 3, 49, 195, 49, 211, 48, 52, 253, 252, 23, 51, 0, 67, 48, 208, 92, 16, 53, 23, 209, 204, 7, 12,
    67, 116, 64, 253, 28, 0, 48, 15, 20, 48, 64, 13, 12, 80, 221, 55, 252, 240, 113, 55, 241, 60, 3, 51,
    12, 0, 240, 240, 240, 192, 192, 116, 243, 252, 192, 63, 215, 240, 0, 13, 53, 49, 4, 12, 115, 48, 60, 116,
    124, 83, 1, 244, 49, 204, 48, 51, 240, 63, 208, 115, 12, 63, 51, 255, 192, 208, 204, 119, 252, 205, 195, 243,
    3, 253, 15, 79, 5, 240, 84, 252, 83, 49, 76, 247, 60, 20, 193, 52, 253, 208, 3, 52, 244, 60, 16, 64,
    207, 64, 208, 192, 192, 223, 192, 0, 53, 244, 0, 64, 51, 1, 17, 204, 196, 196, 68, 60, 15, 112, 15, 79,
    48, 28, 240, 192, 48, 115, 5, 55, 61, 207, 84, 204, 113, 17, 4, 205, 63, 79, 195, 7, 125, 255, 4, 92,
    48, 16, 21, 207, 127, 95, 243, 199, 0, 255, 196, 76, 48, 92, 51, 60, 49, 67, 52, 196, 77, 63, 64, 60,
    68, 193, 0, 0, 0, 79, 243, 4, 77, 63, 4, 13, 5, 193, 17, 67, 60, 95, 199, 192, 0, 207, 195, 76,
    63, 127, 51, 115, 196, 52, 64, 243, 197, 124, 67, 60, 55, 240, 1, 67, 204, 247, 51, 207, 197, 67, 71, 205,
    5, 28, 17, 19, 207, 63, 211, 15, 51, 211, 4, 4, 63, 61, 112, 1, 60, 76, 3, 15, 3, 255, 243, 29,
    15, 63, 51, 124, 65, 0, 207, 207, 12, 252, 243, 205, 3, 243, 255, 61, 5, 49, 0, 48, 255, 240, 205, 243,
    79, 60, 63, 115, 241, 53, 112, 48, 116, 92, 95, 243, 223, 207, 51, 76, 4, 204, 19, 68, 112, 220, 64, 199,
    3, 48, 15, 3, 0, 243, 16, 3, 0, 48, 79, 63, 15, 220, 211, 223, 247, 192, 19, 95, 51, 21, 113, 195,
    243, 204, 51, 207, 0, 240, 67, 0, 63, 48, 60, 195, 3, 49, 3, 15, 0, 0, 16, 192, 1, 0, 76, 55,
    240, 255, 204, 31, 197, 1, 87, 195, 112, 12, 195, 247, 48, 204, 77, 64, 113, 77, 84, 208, 71, 76, 220, 125,
    220, 223, 124, 67, 117, 208, 16, 49, 124, 221, 16, 240, 124, 12, 240, 255, 243, 196, 15, 51, 241, 60, 83, 195,
    124, 220, 213, 252, 60, 247, 28, 51, 245, 16, 68, 199, 192, 195, 240, 255, 199, 240, 12, 51, 252, 192, 12, 247,
    244, 192, 4, 195, 51, 208, 15, 3, 252, 195, 0, 67, 48, 192, 68, 211, 0, 192, 15, 3, 252, 3, 4, 64,
    55, 208, 49, 195, 67, 240, 12, 207, 252, 243, 23, 48, 223, 207, 192, 63, 68, 192, 80, 240, 204, 49, 195, 55,
    63, 0, 221, 0, 60, 13, 48, 215, 0, 63, 215, 13, 76, 1, 1, 115, 124, 19, 3, 0, 65, 3, 4, 77,
    220, 207, 112, 255, 76, 208, 15, 60, 207, 252, 195, 7, 60, 15, 193, 243, 193, 240, 51, 211, 245, 3, 7, 127,
    12, 220, 241, 63, 209, 207, 220, 0, 49, 16, 4, 55, 16, 220, 15, 204, 113, 221, 64, 1, 204, 1, 204, 68,
    112, 193, 16, 204, 192, 192, 51, 195, 252, 3, 0, 112, 124, 193, 213, 252, 192, 241, 67, 3, 48, 196, 4, 67,
    52, 13, 204, 196, 245, 241, 117, 192, 125, 76, 31, 63, 112, 16, 1, 243, 240, 255, 255, 52, 60, 252, 211, 127,
    1, 28, 1, 243, 241, 243, 243, 244, 53, 207, 195, 127, 63, 0, 51, 240, 195, 244, 113, 207, 245, 113, 67, 211,
    204, 16, 64, 240, 255, 243, 3, 15, 53, 127, 69, 12, 221, 220, 0, 195, 195, 255, 243, 19, 52, 207, 193, 3,
    243, 61, 64, 0, 196, 112, 112, 192, 116, 116, 13, 0, 0, 49, 209, 76, 240, 0, 71, 192, 48, 51, 16, 28,
    51, 205, 209, 16, 240, 12, 3, 195, 49, 247, 0, 92, 80, 51, 67, 76, 93, 84, 28, 76, 83, 12, 61, 196,
    19, 243, 95, 77, 81, 53, 12, 253, 223, 61, 60, 196, 3, 207, 207, 252, 0, 48, 48, 52, 255, 241, 204, 51,
    115, 60, 115, 77, 1, 65, 16, 3, 12, 84, 193, 244, 199, 60, 3, 49, 69, 1, 28, 1, 15, 69, 29, 247,
    3, 65, 12, 1, 49, 48, 52, 199, 124, 48, 15, 115, 51, 255, 192, 243, 192, 243, 204, 51, 60, 4, 52, 19,
    60, 204, 51, 207, 192, 192, 12, 4, 252, 240, 3, 19, 3, 16, 12, 195, 0, 192, 192, 0, 61, 60, 51, 31,
    243, 63, 255, 15, 49, 48, 243, 49, 192, 192, 63, 63, 244, 0, 13, 1, 60, 61, 55, 195, 195, 63, 211, 12,
    192, 113, 69, 1, 124, 67, 255, 0, 15, 252, 1, 0, 0, 204, 252, 15, 7, 212, 0, 48, 240, 192, 63, 243,
    48, 79, 0, 112, 253, 76, 51, 195, 0, 115, 16, 60, 65, 12, 113, 124, 1, 28, 204, 193, 64, 29, 208, 4,
    195, 204, 63, 207, 4, 208, 0, 63, 207, 60, 252, 3, 63, 13, 23, 207, 196, 244, 12, 207, 252, 52, 15, 195,
    60, 204, 196, 207, 195, 205, 204, 207, 247, 16, 49, 211, 255, 195, 204, 0, 241, 240, 51, 244, 255, 255, 255, 127,
    223, 243, 29, 12, 13, 60, 255, 252, 207, 60, 253, 124, 195, 240, 204, 63, 48, 243, 60, 48, 204, 255, 255, 3,
    243, 15, 15, 192, 49, 240, 112, 240, 252, 192, 207, 51, 204, 3, 209, 241, 81, 207, 195, 1, 204, 48, 192, 3,
    0, 207, 60, 240, 16, 247, 13, 0, 252, 192, 192, 51, 48, 255, 195, 199, 192, 243, 12, 51, 252, 60, 15, 15,
    255, 243, 196, 243, 0, 192, 207, 51, 255, 63, 3, 15, 15, 223, 192, 195, 29, 240, 3, 63, 255, 240, 55, 15,
    48, 19, 192, 205, 204, 253, 241, 241, 240, 192, 208, 65, 4, 0, 192, 1, 193, 253, 48, 116, 240, 48, 16, 0,
    240, 64, 48, 193, 17, 195, 247, 112, 204, 195, 17, 0, 0, 220, 204, 205, 61, 192, 48, 49, 243, 192, 12, 51,
    192, 28, 192, 193, 49, 204, 61, 115, 196, 192, 28, 67, 243, 64, 195, 220, 0, 208, 196, 63, 192, 3, 60, 19,
    199, 245, 207, 220, 48, 192, 48, 15, 207, 204, 252, 208, 211, 193, 23, 192, 0, 252, 60, 95, 207, 205, 204, 16,
    199, 1, 23, 223, 16, 204, 247, 79, 243, 51, 60, 28, 0, 204, 255, 243, 197, 240, 117, 247, 241, 13, 95, 255,
    125, 13, 209, 240, 1, 204, 5, 51, 15, 60, 212, 195, 17, 29, 193, 243, 240, 241, 64, 52, 124, 12, 212, 19,
    60, 253, 192, 243, 49, 196, 116, 63, 241, 112, 67, 255, 12, 77, 1, 51, 65, 15, 205, 52, 116, 253, 23, 48,
    192, 1, 61, 240, 48, 193, 64, 241, 60, 125, 195, 112, 243, 252, 243, 255, 4, 197, 67, 255, 252, 124, 67, 252,
    127, 124, 0, 63, 76, 196, 81, 15, 1, 61, 67, 240, 15, 76, 12, 240, 60, 192, 69, 204, 49, 61, 19, 48};
static const int32_t op7_bias[48] = {
    -38674, -44354, -42294, -39627, -42192, -38138, -37891, -35114, -36487, -39990, -38662, -45240, -40066, -41201, -42027, -37274, -38111, -41267, -41077, -46393, -44355, -42815, -44843, -40773,
    -41074, -48130, -42451, -46274, -41729, -43099, -36680, -41502, -43823, -40404, -35786, -48441, -40592, -40735, -39498, -43782, -43303, -38817, -42728, -37788, -43643, -55317, -39201, -43824};
static const uint16_t op7_offset[48] = {
    39015, 44625, 42585, 39780, 42330, 38505, 37995, 35190, 36720, 40290, 39015, 45390, 40290, 41310, 42330, 37740, 38250, 41565, 41310, 46920, 44625, 43095, 45135, 40800,
    41310, 48450, 42585, 46920, 41820, 43350, 36975, 41820, 44370, 40545, 35955, 48960, 41055, 40800, 39270, 43860, 43095, 39015, 42840, 37995, 44115, 56100, 39525, 43860};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op7_multiplier[48] = {
    1678865536, 1664600448, 1596247168, 1773295744, 1838411904, 1338591616, 1462966272, 1592476672, 1625089664, 1804479872, 1368790784, 1479400064, 1682677760, 1269470208, 1395379456, 1622112256, 1886353024, 1507783424, 2112561408, 1777169536, 1460558080, 1191441152, 1360753408, 1560598912,
    1185273984, 1507227904, 2035214464, 1351984640, 1900320384, 1804652800, 1362769920, 1979115648, 1262237184, 1542715264, 1650814592, 1553778944, 1356315392, 1330017664, 2113472896, 1880973184, 1105526016, 1158078592, 1225725696, 1231267968, 1451755776, 1218420608, 1804272128, 2101991296};
static const uint8_t op7_shift[48] = {
    2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 2, 3, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
#else
static const int32_t op7_multiplier[48] = {
    1678865468, 1664600427, 1596247213, 1773295711, 1838411931, 1338591610, 1462966334, 1592476710, 1625089706, 1804479930, 1368790799, 1479400089, 1682677742, 1269470190, 1395379480, 1622112277, 1886352904, 1507783484, 2112561324, 1777169574, 1460558066, 1191441158, 1360753393, 1560598989,
    1185274044, 1507227924, 2035214430, 1351984599, 1900320299, 1804652844, 1362769885, 1979115593, 1262237127, 1542715183, 1650814495, 1553778978, 1356315325, 1330017684, 2113472913, 1880973132, 1105526070, 1158078609, 1225725594, 1231267983, 1451755757, 1218420645, 1804272044, 2101991404};
static const uint8_t op7_shift[48] = {
    35, 35, 35, 35, 35, 35, 34, 35, 35, 35, 35, 35, 35, 35, 35, 36, 36, 35, 36, 35, 35, 35, 35, 35,
    35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 34, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35};
#endif
static const model_layer op7 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op7_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op7_weights, .bias = op7_bias, .multiplier = op7_multiplier, .shift = op7_shift};

static const uint8_t op8_weights[540] = {
    221, 220, 0, 65, 192, 84, 244, 196, 253, 77, 3, 253, 208, 0, 204, 81, 0, 80, 53, 199, 205, 77, 119, 205,
    208, 1, 95, 81, 16, 64, 5, 196, 204, 124, 119, 204, 17, 241, 76, 5, 193, 84, 197, 20, 253, 76, 21, 13,
    17, 48, 15, 5, 1, 80, 49, 196, 192, 76, 69, 253, 16, 48, 95, 5, 1, 79, 5, 196, 208, 124, 68, 12,
    16, 192, 76, 193, 197, 16, 53, 16, 253, 112, 5, 61, 16, 0, 12, 1, 209, 16, 53, 12, 192, 77, 69, 205,
    16, 4, 76, 1, 1, 0, 53, 0, 192, 64, 116, 12, 208, 68, 113, 80, 69, 12, 52, 71, 197, 76, 209, 52,
    4, 68, 16, 19, 115, 60, 193, 1, 213, 0, 76, 3, 64, 0, 12, 7, 0, 51, 0, 64, 68, 1, 3, 1,
    28, 69, 112, 84, 113, 76, 49, 68, 5, 79, 3, 48, 20, 7, 16, 67, 48, 60, 192, 65, 16, 1, 12, 63,
    0, 1, 0, 15, 19, 53, 64, 12, 0, 16, 19, 80, 16, 117, 124, 80, 197, 76, 21, 79, 5, 64, 0, 0,
    4, 3, 16, 19, 48, 124, 0, 65, 16, 0, 12, 3, 0, 0, 16, 3, 3, 0, 0, 4, 0, 16, 3, 0,
    92, 65, 76, 209, 52, 195, 243, 83, 5, 112, 21, 60, 84, 83, 65, 17, 52, 51, 243, 17, 21, 115, 85, 49,
    16, 0, 76, 17, 4, 3, 0, 17, 21, 64, 113, 240, 76, 112, 64, 12, 5, 253, 192, 16, 5, 0, 3, 0,
    76, 113, 48, 28, 21, 253, 192, 29, 20, 17, 19, 28, 64, 0, 61, 12, 197, 193, 0, 28, 0, 16, 16, 64,
    0, 4, 0, 3, 0, 240, 76, 0, 84, 0, 1, 3, 76, 0, 17, 3, 0, 252, 64, 64, 0, 0, 1, 3,
    0, 0, 112, 12, 4, 240, 0, 16, 0, 0, 0, 4, 68, 65, 17, 199, 64, 48, 192, 92, 20, 196, 19, 28,
    77, 3, 113, 20, 0, 48, 55, 17, 4, 60, 212, 1, 209, 4, 125, 93, 53, 65, 212, 83, 1, 0, 49, 240,
    4, 0, 0, 3, 115, 48, 192, 12, 64, 193, 192, 76, 77, 5, 49, 84, 16, 48, 116, 83, 0, 51, 211, 17,
    209, 7, 60, 69, 245, 64, 212, 84, 4, 19, 0, 243, 0, 0, 0, 3, 3, 48, 0, 0, 80, 192, 0, 0,
    13, 1, 1, 0, 4, 48, 208, 80, 0, 3, 211, 1, 17, 0, 63, 81, 5, 0, 20, 92, 0, 0, 0, 0,
    4, 64, 192, 67, 3, 60, 1, 0, 20, 192, 195, 19, 77, 65, 1, 71, 83, 60, 1, 1, 16, 1, 207, 31,
    1, 16, 13, 3, 4, 49, 0, 3, 0, 1, 195, 16, 17, 84, 0, 80, 119, 3, 115, 7, 84, 48, 193, 76,
    5, 19, 17, 64, 119, 51, 115, 4, 80, 51, 193, 124, 1, 17, 12, 76, 7, 0, 3, 4, 0, 3, 0, 0,
    17, 112, 76, 16, 244, 67, 212, 64, 192, 64, 0, 13, 21, 112, 0, 16, 244, 0, 212, 77, 16, 67, 20, 1,
    16, 64, 83, 80, 196, 19, 20, 76, 16, 0, 0, 12};
static const int32_t op8_bias[5] = {
    -25236, -15810, -16522, -17050, -16930};
static const uint16_t op8_offset[5] = {
    24225, 16575, 17340, 17850, 17850};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op8_multiplier[5] = {
    2099219840, 1101824640, 1206555264, 2101678848, 1135680896};
static const uint8_t op8_shift[5] = {
    3, 3, 3, 4, 3};
#else
static const int32_t op8_multiplier[5] = {
    2099219802, 1101824642, 1206555267, 2101678714, 1135680917};
static const uint8_t op8_shift[5] = {
    36, 36, 36, 37, 36};
#endif
static const model_layer op8 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op8_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op8_weights, .bias = op8_bias, .multiplier = op8_multiplier, .shift = op8_shift};

static const uint8_t op9_weights[5184] = {
    51, 64, 243, 48, 48, 212, 19, 65, 60, 199, 15, 71, 51, 64, 195, 48, 63, 4, 3, 49, 124, 195, 60, 116,
    7, 115, 192, 52, 15, 0, 19, 0, 64, 240, 0, 68, 76, 199, 49, 244, 252, 20, 23, 77, 49, 223, 204, 7,
    29, 4, 81, 244, 252, 69, 7, 65, 13, 204, 253, 208, 208, 68, 4, 52, 12, 69, 4, 65, 192, 12, 247, 19,
    76, 244, 113, 52, 13, 20, 247, 65, 53, 211, 204, 252, 29, 196, 116, 245, 253, 51, 52, 65, 1, 28, 192, 220,
    16, 192, 116, 247, 253, 127, 53, 17, 0, 76, 4, 195, 28, 252, 196, 208, 199, 195, 115, 211, 241, 240, 195, 48,
    220, 60, 193, 17, 247, 63, 51, 195, 241, 127, 240, 61, 211, 60, 60, 29, 244, 240, 48, 195, 53, 15, 48, 60,
    15, 60, 240, 207, 51, 212, 3, 28, 60, 53, 0, 116, 204, 112, 252, 208, 247, 16, 55, 220, 49, 124, 252, 53,
    196, 127, 252, 80, 48, 12, 7, 204, 13, 124, 48, 244, 244, 15, 192, 60, 15, 19, 7, 64, 48, 243, 63, 4,
    240, 64, 223, 64, 48, 12, 192, 207, 48, 60, 240, 3, 247, 124, 207, 64, 0, 15, 0, 207, 0, 63, 60, 0,
    13, 3, 208, 0, 243, 240, 15, 117, 252, 28, 211, 53, 60, 3, 211, 3, 195, 220, 15, 49, 252, 15, 207, 4,
    205, 0, 215, 83, 199, 196, 127, 5, 252, 3, 255, 23, 12, 112, 220, 253, 195, 204, 15, 1, 252, 16, 223, 52,
    13, 115, 211, 1, 196, 220, 15, 253, 63, 4, 207, 49, 252, 60, 211, 0, 195, 0, 51, 5, 255, 7, 255, 240,
    207, 64, 220, 197, 7, 0, 15, 192, 60, 212, 3, 69, 48, 67, 192, 245, 196, 209, 60, 192, 255, 5, 195, 1,
    205, 48, 255, 244, 0, 211, 119, 17, 255, 65, 243, 49, 241, 208, 195, 113, 12, 60, 4, 68, 84, 124, 204, 209,
    240, 21, 192, 48, 80, 204, 64, 64, 65, 3, 255, 4, 7, 52, 208, 112, 83, 193, 83, 64, 76, 64, 3, 84,
    252, 208, 195, 4, 223, 79, 197, 196, 64, 63, 252, 221, 192, 212, 207, 53, 19, 112, 48, 4, 81, 255, 243, 28,
    3, 212, 193, 116, 23, 48, 0, 5, 92, 15, 195, 28, 16, 208, 31, 20, 195, 76, 196, 247, 17, 125, 5, 29,
    208, 16, 15, 20, 223, 76, 244, 247, 16, 79, 4, 28, 196, 212, 192, 84, 223, 12, 244, 244, 23, 12, 1, 92,
    0, 3, 127, 211, 65, 60, 245, 196, 212, 76, 53, 207, 119, 3, 79, 63, 13, 51, 113, 244, 208, 95, 116, 243,
    119, 247, 192, 127, 60, 220, 76, 63, 80, 207, 71, 52, 0, 63, 51, 20, 65, 60, 197, 196, 208, 93, 117, 255,
    52, 52, 79, 243, 12, 12, 0, 48, 209, 76, 119, 193, 7, 0, 195, 48, 67, 205, 92, 28, 64, 195, 64, 52,
    48, 0, 119, 16, 65, 252, 5, 211, 0, 76, 116, 240, 4, 48, 16, 252, 12, 204, 64, 204, 208, 67, 71, 52,
    199, 16, 208, 48, 80, 220, 79, 15, 112, 244, 19, 52, 192, 116, 221, 240, 52, 17, 195, 93, 29, 197, 15, 116,
    220, 113, 31, 1, 7, 4, 7, 17, 12, 53, 0, 68, 0, 119, 207, 208, 7, 28, 83, 0, 12, 113, 199, 68,
    0, 244, 240, 252, 240, 55, 199, 81, 220, 204, 207, 64, 223, 53, 95, 243, 52, 247, 247, 81, 192, 112, 196, 68,
    0, 112, 67, 243, 52, 240, 4, 93, 28, 125, 196, 4, 76, 247, 53, 240, 192, 199, 52, 65, 28, 15, 15, 65,
    192, 196, 64, 252, 205, 207, 53, 93, 93, 79, 3, 64, 0, 4, 112, 207, 193, 255, 5, 65, 49, 64, 19, 0,
    15, 67, 215, 0, 83, 204, 115, 63, 125, 31, 255, 207, 15, 195, 208, 192, 16, 252, 67, 240, 60, 31, 252, 204,
    29, 244, 192, 16, 205, 0, 64, 1, 112, 19, 207, 211, 220, 67, 212, 83, 95, 76, 79, 51, 48, 207, 255, 208,
    12, 3, 215, 192, 28, 0, 51, 48, 48, 12, 207, 212, 12, 196, 20, 16, 0, 1, 64, 48, 112, 16, 220, 212,
    207, 63, 211, 0, 95, 79, 76, 240, 55, 255, 252, 243, 63, 252, 215, 192, 19, 79, 204, 48, 51, 13, 252, 63,
    76, 240, 208, 192, 83, 19, 12, 65, 112, 192, 252, 67, 67, 196, 64, 243, 61, 124, 117, 208, 212, 92, 117, 204,
    87, 192, 16, 240, 13, 60, 117, 192, 247, 92, 64, 55, 119, 52, 68, 60, 125, 49, 13, 55, 4, 16, 4, 7,
    127, 208, 0, 240, 13, 60, 13, 207, 31, 28, 115, 211, 3, 196, 193, 63, 77, 208, 77, 255, 63, 16, 127, 192,
    3, 1, 208, 63, 112, 204, 13, 243, 63, 19, 12, 55, 92, 211, 240, 127, 16, 60, 13, 211, 92, 60, 115, 193,
    115, 208, 192, 60, 4, 15, 15, 204, 81, 197, 124, 4, 3, 0, 0, 60, 195, 220, 192, 255, 80, 7, 77, 48,
    205, 4, 52, 16, 117, 125, 207, 65, 64, 60, 252, 4, 205, 193, 245, 19, 84, 125, 199, 68, 95, 12, 60, 3,
    29, 12, 241, 19, 87, 125, 195, 5, 95, 112, 207, 115, 93, 213, 4, 80, 65, 76, 3, 85, 64, 60, 220, 196,
    93, 212, 212, 23, 65, 76, 4, 85, 92, 12, 13, 4, 93, 16, 0, 23, 0, 64, 55, 85, 80, 64, 16, 116,
    79, 197, 20, 208, 253, 64, 204, 12, 115, 60, 220, 192, 95, 192, 20, 211, 197, 0, 192, 12, 76, 125, 28, 52,
    80, 0, 197, 208, 1, 240, 199, 17, 64, 67, 28, 48, 205, 76, 208, 209, 3, 15, 51, 0, 61, 252, 223, 220,
    223, 12, 211, 17, 215, 79, 4, 13, 48, 63, 207, 220, 208, 76, 192, 81, 215, 3, 7, 1, 7, 15, 207, 204,
    220, 63, 17, 204, 19, 19, 112, 112, 48, 241, 207, 20, 207, 60, 209, 28, 23, 83, 67, 0, 255, 192, 63, 3,
    192, 112, 204, 29, 211, 64, 115, 1, 52, 15, 243, 192, 3, 48, 13, 207, 83, 20, 79, 112, 127, 209, 0, 52,
    207, 51, 208, 207, 3, 16, 79, 12, 243, 196, 63, 4, 205, 115, 205, 67, 7, 16, 112, 12, 48, 196, 255, 243,
    119, 117, 125, 48, 241, 52, 69, 16, 196, 17, 213, 52, 119, 53, 124, 243, 241, 52, 213, 92, 245, 81, 21, 48,
    64, 0, 124, 7, 61, 48, 21, 92, 245, 81, 213, 4, 48, 197, 204, 112, 13, 208, 125, 195, 20, 221, 4, 199,
    51, 197, 64, 115, 253, 0, 13, 211, 48, 192, 16, 195, 1, 209, 81, 48, 205, 16, 13, 16, 49, 29, 16, 1,
    51, 204, 195, 65, 0, 0, 113, 195, 83, 193, 60, 240, 60, 193, 52, 49, 1, 3, 48, 207, 29, 192, 12, 241,
    48, 209, 5, 48, 13, 115, 60, 243, 12, 241, 12, 193, 77, 113, 127, 0, 241, 119, 244, 23, 196, 81, 197, 240,
    84, 52, 127, 7, 49, 55, 197, 81, 215, 93, 21, 207, 68, 112, 124, 3, 49, 65, 196, 76, 196, 80, 0, 3,
    64, 53, 127, 204, 241, 51, 5, 28, 53, 93, 52, 15, 71, 241, 124, 48, 61, 51, 117, 29, 1, 77, 116, 255,
    115, 0, 115, 240, 125, 192, 68, 17, 0, 13, 0, 4, 112, 240, 16, 49, 204, 192, 77, 207, 117, 17, 119, 199,
    48, 253, 193, 0, 77, 204, 76, 223, 112, 1, 15, 196, 15, 193, 209, 13, 65, 221, 76, 252, 112, 196, 12, 3,
    0, 204, 204, 195, 196, 12, 3, 48, 124, 243, 19, 213, 192, 12, 212, 192, 3, 12, 12, 252, 124, 255, 223, 4,
    12, 3, 212, 244, 71, 92, 28, 60, 60, 15, 211, 68, 192, 80, 15, 208, 252, 1, 15, 68, 61, 247, 223, 208,
    195, 3, 211, 3, 15, 0, 79, 119, 124, 255, 15, 4, 204, 79, 211, 192, 3, 16, 3, 64, 49, 192, 15, 52,
    29, 23, 15, 7, 195, 0, 7, 117, 252, 244, 223, 195, 31, 68, 223, 87, 15, 15, 68, 116, 48, 243, 63, 199,
    243, 67, 223, 112, 79, 12, 12, 64, 48, 48, 51, 192, 220, 28, 211, 16, 23, 19, 243, 4, 28, 51, 211, 207,
    199, 28, 195, 0, 23, 12, 12, 192, 93, 51, 3, 3, 195, 67, 3, 204, 3, 28, 220, 204, 65, 51, 3, 0,
    220, 76, 195, 211, 19, 4, 7, 116, 204, 112, 195, 255, 212, 64, 3, 0, 51, 0, 3, 116, 209, 127, 3, 48,
    7, 115, 3, 60, 3, 0, 76, 3, 65, 51, 3, 51, 76, 119, 3, 31, 113, 196, 68, 64, 240, 119, 192, 243,
    20, 64, 15, 3, 115, 241, 71, 67, 193, 79, 71, 243, 199, 127, 15, 63, 112, 199, 0, 67, 205, 51, 3, 48,
    253, 48, 61, 49, 240, 48, 192, 196, 60, 208, 31, 81, 205, 16, 16, 16, 197, 0, 195, 69, 48, 4, 31, 20,
    204, 0, 211, 19, 23, 209, 7, 85, 0, 51, 207, 23, 13, 85, 1, 240, 241, 51, 192, 192, 13, 29, 31, 65,
    80, 208, 81, 15, 196, 51, 4, 69, 60, 208, 223, 20, 192, 212, 209, 223, 17, 20, 64, 93, 64, 207, 207, 211,
    16, 205, 1, 243, 196, 63, 252, 196, 12, 209, 28, 61, 64, 212, 69, 195, 244, 51, 49, 5, 28, 211, 31, 220,
    12, 211, 65, 207, 193, 67, 64, 65, 0, 3, 220, 220, 51, 63, 76, 49, 240, 192, 223, 243, 60, 85, 28, 116,
    115, 124, 63, 76, 196, 192, 67, 192, 60, 117, 19, 55, 51, 63, 255, 63, 240, 204, 83, 192, 3, 52, 199, 51,
    63, 4, 81, 61, 60, 52, 211, 79, 12, 69, 1, 117, 53, 64, 255, 124, 4, 4, 16, 12, 0, 53, 48, 52,
    244, 127, 255, 127, 4, 12, 0, 204, 55, 53, 51, 51, 13, 244, 197, 117, 65, 197, 19, 64, 15, 7, 0, 71,
    49, 0, 192, 83, 64, 197, 71, 64, 12, 193, 51, 7, 244, 112, 255, 64, 1, 207, 4, 31, 3, 0, 240, 55,
    64, 240, 113, 240, 245, 244, 204, 220, 15, 17, 17, 113, 92, 252, 125, 51, 245, 243, 240, 17, 53, 69, 17, 60,
    31, 60, 79, 4, 1, 51, 0, 1, 243, 64, 5, 60, 115, 245, 48, 60, 241, 192, 12, 220, 124, 17, 0, 117,
    76, 240, 76, 240, 53, 199, 204, 13, 60, 21, 93, 49, 60, 48, 64, 48, 49, 244, 60, 77, 252, 68, 5, 252,
    95, 241, 192, 49, 0, 196, 67, 220, 12, 208, 79, 117, 76, 245, 16, 49, 1, 196, 76, 61, 113, 212, 16, 117,
    60, 196, 20, 240, 13, 240, 0, 77, 61, 197, 17, 48, 221, 68, 20, 83, 67, 80, 211, 112, 13, 60, 192, 0,
    209, 3, 5, 83, 67, 71, 20, 67, 16, 60, 192, 7, 199, 3, 1, 80, 0, 80, 23, 68, 0, 127, 0, 3,
    193, 69, 80, 84, 60, 85, 84, 69, 48, 13, 204, 192, 4, 71, 67, 71, 12, 80, 5, 68, 195, 15, 1, 7,
    52, 83, 76, 81, 16, 85, 68, 64, 4, 76, 116, 215, 3, 69, 92, 208, 253, 7, 69, 93, 116, 124, 0, 207,
    83, 3, 79, 208, 205, 115, 69, 92, 55, 76, 49, 211, 83, 195, 76, 17, 220, 64, 197, 76, 48, 92, 124, 220,
    195, 48, 195, 51, 12, 81, 71, 245, 51, 204, 63, 212, 208, 49, 208, 60, 12, 13, 71, 245, 4, 192, 51, 3,
    199, 193, 195, 63, 204, 77, 81, 197, 69, 196, 48, 7, 209, 0, 195, 0, 15, 80, 19, 52, 127, 0, 240, 192,
    221, 5, 195, 65, 63, 77, 7, 247, 48, 12, 240, 3, 199, 4, 243, 112, 204, 76, 4, 199, 113, 68, 112, 7,
    221, 17, 60, 192, 0, 84, 71, 4, 252, 68, 193, 49, 209, 17, 255, 48, 49, 124, 7, 4, 252, 83, 193, 60,
    23, 65, 243, 3, 240, 64, 4, 199, 192, 119, 119, 60, 221, 60, 49, 220, 21, 243, 255, 204, 245, 15, 220, 49,
    221, 76, 113, 19, 20, 63, 252, 29, 245, 204, 223, 204, 221, 124, 64, 83, 20, 12, 252, 17, 199, 192, 223, 204,
    80, 60, 241, 48, 0, 0, 207, 0, 241, 16, 29, 117, 16, 48, 81, 3, 23, 12, 63, 52, 48, 209, 60, 117,
    16, 60, 17, 31, 84, 208, 48, 13, 3, 20, 3, 20, 0, 49, 192, 252, 76, 223, 207, 15, 60, 7, 31, 116,
    3, 55, 196, 255, 76, 220, 207, 0, 124, 4, 15, 117, 0, 243, 193, 255, 64, 16, 95, 65, 112, 3, 67, 4,
    12, 4, 83, 0, 16, 21, 79, 20, 17, 65, 17, 117, 64, 116, 67, 16, 20, 213, 76, 87, 13, 117, 17, 116,
    4, 112, 115, 64, 192, 199, 112, 28, 0, 117, 81, 7, 0, 64, 92, 76, 55, 196, 1, 80, 28, 80, 64, 0,
    68, 127, 79, 95, 247, 195, 4, 83, 204, 65, 17, 3, 116, 127, 127, 92, 240, 195, 64, 0, 192, 113, 1, 199,
    55, 67, 67, 60, 48, 243, 117, 92, 16, 79, 113, 211, 119, 79, 115, 76, 48, 195, 4, 95, 244, 124, 113, 211,
    55, 79, 64, 76, 240, 51, 193, 31, 48, 113, 48, 211, 192, 12, 31, 241, 207, 68, 197, 5, 113, 28, 211, 204,
    208, 12, 223, 49, 223, 64, 0, 245, 61, 79, 215, 220, 192, 67, 31, 0, 252, 77, 0, 69, 13, 83, 48, 28,
    208, 76, 211, 53, 192, 84, 7, 196, 253, 83, 196, 205, 199, 252, 211, 49, 204, 0, 112, 245, 252, 124, 52, 204,
    192, 0, 64, 61, 252, 64, 112, 245, 252, 64, 48, 1, 51, 60, 208, 60, 193, 12, 64, 196, 252, 52, 127, 61,
    3, 252, 12, 1, 204, 205, 64, 245, 253, 115, 116, 61, 49, 192, 1, 49, 204, 0, 76, 240, 252, 112, 65, 49,
    29, 13, 61, 208, 197, 127, 207, 7, 197, 0, 193, 1, 93, 205, 16, 215, 23, 92, 76, 7, 1, 15, 64, 199,
    28, 240, 208, 209, 23, 28, 67, 52, 60, 79, 115, 4, 93, 113, 127, 31, 244, 240, 223, 4, 193, 69, 28, 49,
    20, 49, 15, 31, 199, 209, 67, 5, 28, 65, 83, 55, 204, 48, 207, 28, 3, 209, 87, 48, 15, 115, 3, 55,
    76, 245, 125, 223, 244, 243, 196, 1, 15, 80, 16, 60, 64, 244, 76, 207, 244, 208, 0, 77, 31, 80, 83, 4,
    12, 51, 3, 12, 0, 28, 23, 77, 12, 67, 63, 7, 221, 76, 23, 213, 5, 0, 196, 124, 244, 52, 208, 48,
    220, 76, 199, 20, 5, 63, 197, 1, 52, 77, 212, 63, 211, 16, 12, 16, 0, 12, 5, 192, 21, 79, 195, 48,
    13, 67, 17, 240, 0, 20, 48, 80, 52, 28, 244, 68, 209, 80, 209, 245, 29, 16, 53, 85, 1, 81, 48, 7,
    197, 80, 12, 48, 0, 19, 116, 208, 1, 92, 0, 212, 115, 95, 215, 252, 61, 207, 1, 15, 119, 28, 63, 55,
    3, 92, 192, 252, 61, 255, 1, 255, 119, 192, 31, 0, 195, 0, 243, 204, 48, 195, 1, 15, 116, 195, 31, 244,
    116, 52, 48, 124, 61, 212, 64, 16, 52, 221, 193, 20, 65, 0, 113, 112, 61, 4, 65, 19, 52, 1, 193, 192,
    65, 192, 65, 240, 253, 0, 49, 195, 244, 81, 1, 193, 1, 243, 196, 60, 60, 209, 67, 220, 112, 17, 253, 4,
    253, 192, 245, 48, 13, 204, 60, 207, 48, 20, 61, 16, 77, 220, 1, 244, 13, 60, 240, 255, 60, 221, 61, 193,
    13, 61, 212, 48, 0, 208, 79, 28, 77, 1, 61, 196, 61, 221, 245, 113, 12, 29, 3, 195, 125, 48, 60, 16,
    13, 221, 49, 53, 1, 60, 51, 199, 1, 205, 61, 17, 49, 195, 243, 124, 116, 241, 19, 52, 127, 124, 255, 5,
    49, 207, 247, 60, 0, 252, 0, 115, 115, 12, 207, 0, 240, 15, 243, 241, 112, 13, 204, 55, 67, 28, 0, 68,
    196, 16, 247, 60, 48, 61, 3, 77, 60, 60, 204, 209, 51, 16, 244, 48, 0, 12, 247, 77, 81, 12, 204, 208,
    51, 20, 192, 240, 208, 12, 52, 13, 80, 28, 192, 208, 241, 16, 192, 48, 195, 68, 243, 53, 16, 192, 220, 28,
    12, 19, 196, 240, 195, 76, 244, 5, 20, 193, 204, 31, 192, 21, 0, 5, 195, 64, 48, 53, 84, 208, 193, 29,
    208, 196, 13, 5, 204, 67, 215, 21, 253, 208, 253, 13, 220, 196, 13, 5, 31, 95, 7, 69, 197, 204, 252, 204,
    220, 52, 93, 0, 19, 83, 55, 64, 212, 15, 252, 204, 17, 252, 13, 4, 192, 76, 247, 209, 60, 209, 252, 52,
    28, 252, 61, 20, 16, 79, 247, 5, 240, 0, 243, 3, 220, 48, 76, 16, 19, 0, 55, 4, 192, 12, 48, 3,
    3, 241, 5, 192, 192, 29, 19, 28, 48, 208, 48, 116, 80, 48, 48, 16, 16, 28, 12, 12, 240, 205, 207, 55,
    28, 55, 112, 220, 0, 16, 67, 76, 252, 12, 77, 55, 53, 125, 51, 192, 15, 212, 4, 55, 95, 69, 117, 17,
    5, 12, 115, 252, 243, 0, 208, 199, 93, 125, 69, 65, 77, 29, 21, 20, 3, 79, 87, 116, 13, 125, 20, 28,
    53, 125, 127, 61, 112, 5, 244, 199, 3, 113, 69, 65, 21, 204, 125, 240, 240, 51, 245, 196, 209, 65, 5, 125,
    17, 16, 80, 80, 0, 67, 196, 5, 208, 76, 212, 12, 244, 125, 127, 253, 1, 3, 1, 207, 19, 13, 52, 65,
    5, 240, 113, 192, 244, 60, 240, 204, 0, 81, 21, 113, 0, 212, 21, 16, 48, 52, 196, 112, 48, 68, 20, 79,
    245, 12, 3, 61, 48, 196, 3, 16, 116, 117, 220, 69, 241, 16, 48, 52, 16, 20, 79, 241, 119, 53, 220, 1,
    241, 221, 196, 20, 16, 84, 13, 192, 0, 247, 29, 0, 241, 76, 16, 61, 255, 23, 207, 192, 113, 5, 19, 1,
    205, 92, 16, 0, 240, 21, 220, 247, 112, 197, 220, 29, 13, 221, 67, 208, 7, 84, 13, 4, 3, 4, 208, 193,
    240, 64, 16, 253, 192, 21, 207, 204, 60, 197, 28, 1, 77, 64, 76, 16, 196, 4, 195, 113, 255, 5, 221, 29,
    13, 213, 127, 208, 243, 244, 4, 1, 255, 0, 209, 204, 193, 208, 244, 208, 115, 211, 125, 55, 127, 60, 255, 244,
    204, 195, 244, 240, 67, 195, 113, 247, 79, 124, 63, 247, 124, 208, 245, 3, 67, 4, 60, 55, 79, 252, 63, 4,
    1, 16, 197, 19, 67, 208, 199, 119, 124, 51, 207, 192, 60, 208, 241, 0, 87, 195, 3, 48, 67, 60, 63, 0,
    125, 212, 195, 243, 83, 3, 0, 48, 76, 0, 15, 195, 15, 1, 196, 3, 3, 196, 199, 65, 124, 199, 195, 220,
    63, 195, 247, 51, 19, 0, 7, 13, 48, 199, 255, 208, 12, 0, 195, 240, 3, 192, 7, 1, 69, 196, 195, 16,
    193, 92, 80, 16, 197, 20, 196, 1, 245, 3, 12, 220, 220, 92, 3, 16, 215, 0, 4, 5, 199, 115, 196, 207,
    192, 68, 255, 208, 195, 64, 5, 196, 19, 3, 71, 204, 13, 77, 81, 19, 192, 199, 15, 21, 240, 20, 19, 0,
    13, 77, 31, 19, 212, 23, 119, 21, 196, 16, 208, 3, 193, 65, 204, 16, 211, 212, 68, 5, 20, 95, 23, 7,
    12, 240, 65, 255, 4, 243, 207, 77, 240, 213, 12, 61, 12, 51, 13, 207, 212, 195, 67, 77, 243, 20, 12, 3,
    204, 112, 60, 31, 3, 192, 68, 28, 243, 19, 51, 243, 19, 0, 63, 64, 12, 63, 1, 197, 20, 115, 117, 207,
    51, 49, 63, 63, 60, 52, 12, 60, 28, 23, 113, 192, 48, 61, 196, 49, 15, 60, 15, 60, 77, 5, 64, 4,
    211, 4, 115, 83, 16, 253, 1, 244, 21, 79, 116, 207, 7, 240, 51, 60, 124, 0, 204, 16, 29, 199, 64, 0,
    13, 61, 69, 48, 49, 16, 207, 15, 1, 53, 12, 69, 19, 80, 63, 84, 63, 252, 69, 247, 19, 127, 116, 221,
    7, 243, 3, 252, 204, 1, 15, 192, 92, 240, 116, 69, 13, 252, 84, 60, 0, 0, 207, 207, 28, 5, 12, 69,
    119, 240, 124, 255, 241, 244, 241, 13, 215, 20, 69, 124, 115, 240, 60, 255, 241, 247, 13, 65, 52, 213, 64, 112,
    67, 48, 124, 63, 49, 244, 61, 65, 240, 213, 67, 112, 115, 244, 12, 252, 192, 243, 241, 192, 63, 208, 67, 48,
    124, 4, 1, 63, 12, 192, 12, 17, 48, 208, 15, 52, 115, 4, 4, 63, 64, 196, 12, 65, 1, 196, 67, 7,
    112, 240, 65, 12, 48, 240, 71, 220, 48, 204, 79, 53, 124, 245, 1, 76, 0, 207, 15, 0, 117, 192, 19, 52,
    127, 48, 208, 79, 65, 208, 15, 76, 116, 48, 67, 7, 119, 115, 119, 60, 205, 48, 12, 15, 195, 213, 113, 112,
    119, 119, 51, 60, 13, 244, 125, 3, 7, 213, 68, 112, 55, 112, 252, 60, 253, 244, 13, 204, 243, 209, 5, 112,
    52, 115, 115, 60, 16, 192, 67, 15, 16, 197, 64, 69, 68, 112, 48, 76, 28, 193, 79, 195, 84, 197, 80, 68,
    7, 116, 240, 124, 28, 193, 67, 204, 5, 5, 1, 68, 116, 64, 64, 124, 16, 195, 67, 15, 19, 245, 67, 69,
    68, 124, 240, 79, 28, 192, 76, 31, 212, 244, 16, 84, 243, 12, 240, 60, 12, 195, 31, 192, 196, 240, 195, 68,
    51, 84, 208, 3, 83, 77, 76, 4, 31, 255, 119, 192, 55, 0, 208, 51, 67, 5, 67, 4, 12, 48, 247, 4,
    51, 240, 212, 68, 79, 21, 92, 115, 76, 52, 199, 52, 7, 80, 15, 64, 79, 60, 49, 244, 223, 127, 116, 207,
    7, 19, 196, 51, 0, 64, 48, 0, 31, 48, 48, 0, 115, 3, 197, 0, 3, 0, 0, 12, 28, 55, 253, 7,
    213, 92, 51, 4, 211, 124, 5, 244, 23, 127, 117, 220, 7, 208, 0, 244, 220, 64, 240, 244, 31, 127, 5, 28,
    5, 207, 0, 53, 207, 52, 240, 240, 92, 195, 1, 64, 116, 245, 240, 112, 60, 20, 192, 211, 55, 17, 193, 64,
    125, 13, 113, 241, 48, 52, 241, 211, 124, 21, 29, 125, 93, 221, 113, 4, 245, 51, 240, 7, 204, 65, 29, 61,
    3, 48, 197, 60, 60, 213, 7, 16, 112, 21, 63, 7, 77, 48, 69, 1, 60, 196, 192, 195, 112, 17, 1, 61,
    93, 208, 65, 196, 197, 55, 241, 196, 192, 81, 1, 61, 207, 252, 213, 124, 76, 221, 71, 28, 64, 1, 63, 7,
    79, 49, 68, 13, 1, 1, 0, 207, 48, 193, 61, 1, 64, 199, 80, 241, 197, 55, 5, 13, 0, 81, 81, 49,
    116, 3, 48, 240, 49, 4, 192, 207, 12, 64, 197, 113, 69, 16, 243, 245, 240, 112, 192, 247, 61, 65, 197, 53,
    16, 79, 211, 71, 7, 64, 20, 4, 76, 13, 7, 68, 52, 53, 49, 60, 112, 244, 63, 207, 17, 192, 193, 53,
    17, 244, 117, 245, 49, 115, 244, 0, 61, 93, 197, 113, 16, 51, 195, 71, 52, 115, 196, 85, 12, 65, 4, 0,
    3, 193, 208, 60, 124, 23, 127, 207, 1, 195, 243, 244, 3, 252, 21, 245, 61, 63, 48, 204, 61, 93, 247, 1,
    211, 243, 192, 240, 13, 48, 69, 29, 0, 92, 55, 192, 223, 79, 81, 211, 4, 63, 13, 192, 245, 60, 211, 255,
    223, 12, 16, 28, 215, 243, 63, 192, 245, 63, 15, 252, 215, 207, 64, 28, 192, 0, 48, 240, 212, 3, 67, 60,
    28, 127, 17, 31, 4, 207, 76, 48, 245, 5, 0, 240, 28, 60, 29, 29, 7, 0, 124, 15, 245, 4, 48, 240,
    7, 243, 17, 13, 3, 4, 76, 207, 204, 67, 48, 48, 12, 112, 0, 31, 68, 192, 31, 13, 63, 52, 3, 7,
    0, 127, 0, 79, 71, 92, 67, 60, 124, 52, 4, 4, 0, 15, 204, 76, 83, 1, 16, 12, 15, 4, 112, 0,
    1, 208, 69, 21, 48, 124, 196, 3, 53, 124, 209, 253, 211, 208, 87, 85, 61, 124, 4, 20, 0, 124, 193, 252,
    3, 204, 19, 16, 64, 79, 192, 192, 19, 112, 199, 63, 29, 211, 17, 213, 77, 64, 48, 7, 48, 65, 197, 244,
    16, 192, 17, 21, 77, 64, 49, 7, 0, 77, 5, 0, 208, 192, 16, 84, 93, 84, 61, 247, 3, 77, 48, 3,
    95, 243, 0, 245, 61, 60, 61, 15, 127, 65, 4, 48, 71, 243, 16, 16, 1, 252, 205, 63, 15, 77, 1, 252,
    55, 51, 192, 192, 28, 204, 13, 63, 127, 68, 64, 51, 255, 253, 195, 5, 28, 68, 63, 193, 61, 67, 53, 76,
    55, 12, 223, 245, 223, 68, 12, 52, 28, 7, 119, 76, 64, 192, 207, 245, 252, 68, 0, 196, 12, 195, 51, 12,
    63, 192, 51, 245, 29, 4, 3, 193, 49, 71, 52, 48, 55, 192, 3, 245, 29, 69, 64, 196, 29, 20, 116, 125,
    127, 243, 195, 244, 204, 112, 0, 240, 205, 67, 0, 0, 15, 199, 245, 245, 13, 21, 71, 5, 113, 84, 193, 4,
    15, 196, 0, 244, 29, 69, 65, 53, 1, 16, 68, 7, 95, 212, 244, 244, 13, 16, 12, 48, 252, 64, 65, 51,
    193, 12, 51, 29, 23, 209, 7, 212, 92, 7, 5, 17, 197, 12, 51, 12, 199, 192, 243, 199, 29, 116, 69, 29,
    20, 220, 67, 252, 240, 241, 196, 247, 28, 64, 67, 29, 49, 76, 3, 13, 55, 193, 67, 23, 12, 84, 5, 49,
    53, 0, 51, 12, 197, 252, 68, 215, 28, 65, 52, 61, 20, 204, 113, 240, 1, 252, 199, 196, 16, 81, 117, 113,
    52, 76, 3, 77, 52, 212, 3, 19, 3, 69, 53, 48, 53, 48, 48, 15, 53, 193, 4, 211, 28, 113, 52, 1,
    213, 252, 49, 60, 21, 241, 16, 199, 16, 84, 119, 1, 192, 244, 215, 84, 95, 13, 67, 244, 60, 63, 252, 199,
    61, 244, 195, 64, 95, 17, 79, 52, 60, 60, 51, 213, 13, 52, 196, 83, 19, 80, 3, 16, 76, 60, 15, 212,
    204, 51, 208, 87, 19, 28, 3, 247, 52, 63, 207, 192, 12, 55, 247, 83, 19, 16, 252, 55, 51, 63, 195, 52,
    0, 68, 3, 83, 3, 28, 12, 7, 12, 255, 3, 240, 193, 127, 209, 83, 71, 17, 19, 67, 243, 4, 15, 243,
    0, 115, 204, 83, 67, 28, 71, 67, 243, 79, 48, 247, 68, 112, 204, 83, 3, 220, 0, 3, 4, 76, 115, 4,
    240, 4, 7, 48, 60, 204, 68, 51, 48, 1, 240, 20, 204, 192, 196, 48, 127, 12, 4, 51, 49, 12, 252, 213,
    240, 4, 213, 49, 63, 80, 68, 55, 0, 0, 255, 4, 193, 223, 55, 48, 63, 79, 244, 247, 220, 112, 240, 205,
    205, 223, 52, 49, 63, 124, 244, 247, 192, 124, 240, 205, 221, 204, 197, 1, 127, 92, 55, 247, 31, 76, 63, 223,
    209, 221, 48, 0, 48, 48, 196, 199, 209, 65, 208, 12, 209, 220, 48, 196, 13, 127, 244, 52, 16, 76, 196, 220,
    20, 0, 0, 17, 80, 76, 196, 49, 19, 79, 64, 28, 241, 28, 55, 61, 255, 16, 199, 211, 124, 65, 12, 5,
    253, 29, 55, 49, 60, 12, 196, 199, 125, 125, 0, 29, 205, 208, 215, 16, 15, 95, 69, 4, 76, 64, 3, 16,
    193, 223, 119, 240, 240, 64, 199, 215, 1, 65, 16, 69, 17, 28, 67, 20, 52, 124, 244, 212, 192, 77, 213, 29,
    208, 208, 3, 212, 211, 95, 116, 196, 215, 77, 23, 31, 209, 204, 68, 240, 241, 4, 212, 199, 0, 85, 1, 64,
    17, 192, 115, 208, 53, 124, 4, 4, 195, 65, 21, 0, 80, 3, 31, 19, 68, 16, 80, 4, 19, 65, 68, 19,
    192, 83, 223, 241, 15, 4, 49, 116, 5, 243, 51, 20, 195, 67, 211, 240, 15, 12, 192, 51, 5, 15, 3, 1,
    247, 64, 208, 63, 0, 241, 1, 0, 77, 31, 67, 0, 255, 83, 223, 192, 31, 199, 113, 115, 244, 255, 51, 204,
    243, 83, 19, 60, 15, 3, 12, 15, 0, 223, 48, 48, 55, 64, 220, 60, 211, 192, 1, 16, 64, 15, 64, 60,
    195, 115, 31, 16, 95, 51, 125, 51, 197, 255, 119, 207, 7, 127, 95, 76, 67, 195, 0, 15, 4, 223, 61, 240,
    4, 64, 92, 64, 19, 209, 69, 16, 53, 211, 60, 195, 204, 20, 192, 21, 83, 93, 199, 55, 28, 13, 244, 195,
    196, 4, 63, 48, 67, 80, 4, 245, 17, 124, 71, 192, 55, 196, 247, 63, 124, 16, 64, 55, 92, 67, 55, 244,
    221, 80, 31, 21, 7, 67, 247, 68, 199, 125, 245, 204, 20, 0, 127, 16, 3, 112, 52, 197, 23, 127, 7, 192,
    87, 240, 240, 255, 48, 16, 204, 243, 208, 64, 7, 4, 16, 92, 243, 20, 49, 63, 69, 68, 192, 77, 245, 252,
    4, 76, 127, 1, 1, 60, 68, 19, 212, 76, 116, 12, 7, 204, 192, 253, 208, 16, 192, 252, 16, 115, 7, 69,
    204, 76, 212, 87, 55, 84, 31, 4, 49, 48, 204, 0, 221, 204, 212, 84, 19, 92, 19, 247, 61, 60, 204, 1,
    221, 211, 193, 84, 19, 92, 16, 4, 12, 115, 51, 16, 208, 12, 16, 0, 0, 84, 223, 67, 48, 244, 60, 48,
    13, 0, 16, 4, 3, 76, 23, 119, 63, 12, 252, 48, 221, 112, 240, 20, 19, 76, 7, 68, 255, 79, 247, 12,
    79, 53, 0, 208, 1, 20, 19, 93, 60, 196, 13, 48, 92, 116, 127, 16, 1, 68, 71, 69, 243, 81, 193, 48,
    28, 119, 252, 19, 64, 12, 4, 85, 240, 92, 247, 3, 221, 220, 21, 17, 67, 76, 195, 63, 12, 252, 252, 193,
    221, 220, 209, 4, 83, 92, 199, 240, 16, 252, 63, 220, 208, 16, 221, 20, 83, 76, 199, 0, 16, 252, 115, 12,
    221, 28, 5, 21, 84, 76, 211, 0, 53, 48, 12, 29, 209, 16, 17, 20, 19, 127, 7, 197, 64, 13, 195, 220,
    16, 20, 1, 85, 87, 76, 52, 21, 20, 77, 7, 208, 208, 29, 17, 0, 80, 16, 79, 12, 55, 212, 204, 48,
    20, 80, 0, 83, 68, 12, 67, 0, 55, 17, 211, 12, 23, 112, 0, 80, 68, 12, 112, 31, 7, 76, 87, 3};
static const int32_t op9_bias[48] = {
    -33232, -44145, -43558, -32125, -36372, -33691, -42181, -38429, -28316, -40903, -30843, -33446, -40604, -36584, -31980, -37911, -34135, -24868, -34663, -37526, -29196, -37364, -34670, -32686,
    -33708, -35611, -34231, -29322, -31652, -41773, -32451, -35780, -37236, -34430, -34032, -31278, -34671, -36307, -31858, -33863, -30269, -38973, -37755, -29243, -39413, -34090, -31464, -27810};
static const uint16_t op9_offset[48] = {
    33405, 44625, 43860, 32130, 36465, 33660, 42330, 38505, 27795, 41055, 30855, 33405, 40800, 36720, 31875, 37485, 34170, 24735, 34680, 37485, 29070, 37485, 34680, 32385,
    33660, 35700, 34425, 29325, 31620, 41820, 32385, 35955, 37230, 34425, 34170, 31110, 34680, 36465, 31875, 33915, 30090, 38760, 37995, 29070, 39525, 34170, 31365, 27540};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op9_multiplier[48] = {
    1286611968, 1730771328, 1195463168, 1431446528, 1663592960, 1202463744, 1371015552, 1166732800, 1855088896, 1924339072, 1116412928, 1703344640, 1244205696, 1444548096, 1928716032, 1684957696, 1307053824, 1158608512, 1614554240, 1838806912, 2029057280, 1172320512, 1309513216, 1711260032,
    1126924032, 1288545024, 1375444352, 1805513728, 1097331968, 1265017856, 1937206400, 1283784064, 1362406784, 1583819520, 1318817920, 1306067200, 1640834304, 1908091392, 2146955904, 1312557824, 1186793216, 1702684032, 1285147264, 1855632640, 1487971456, 1279571840, 1273729664, 1487752064};
static const uint8_t op9_shift[48] = {
    1, 2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 2, 2, 1, 2, 2, 2, 2, 1, 1, 2,
    1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2};
#else
static const int32_t op9_multiplier[48] = {
    1286611913, 1730771398, 1195463147, 1431446603, 1663592983, 1202463793, 1371015477, 1166732717, 1855088835, 1924339094, 1116412941, 1703344624, 1244205737, 1444548083, 1928716044, 1684957724, 1307053730, 1158608501, 1614554293, 1838806859, 2029057256, 1172320574, 1309513263, 1711260078,
    1126924036, 1288545098, 1375444366, 1805513751, 1097331974, 1265017852, 1937206384, 1283784015, 1362406729, 1583819494, 1318817933, 1306067197, 1640834388, 1908091435, 2146955888, 1312557728, 1186793106, 1702683946, 1285147339, 1855632650, 1487971477, 1279571926, 1273729629, 1487752127};
static const uint8_t op9_shift[48] = {
    34, 35, 34, 34, 34, 34, 34, 34, 36, 35, 34, 34, 34, 34, 35, 35, 34, 35, 35, 35, 35, 34, 34, 35,
    34, 34, 34, 35, 34, 34, 35, 34, 34, 35, 34, 34, 34, 35, 35, 34, 34, 35, 34, 34, 34, 34, 34, 35};
#endif
static const model_layer op9 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op9_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op9_weights, .bias = op9_bias, .multiplier = op9_multiplier, .shift = op9_shift};

static const uint8_t op10_weights[5184] = {
    240, 52, 95, 15, 205, 241, 127, 63, 21, 252, 240, 252, 196, 1, 95, 79, 192, 69, 15, 207, 48, 17, 240, 243,
    252, 0, 15, 127, 195, 240, 63, 60, 197, 12, 240, 252, 255, 204, 3, 63, 60, 255, 92, 255, 192, 4, 240, 252,
    51, 204, 7, 12, 124, 255, 15, 115, 48, 0, 240, 12, 48, 0, 0, 64, 60, 15, 60, 115, 192, 0, 244, 0,
    48, 80, 209, 12, 12, 115, 0, 243, 193, 0, 195, 12, 16, 64, 16, 0, 80, 67, 1, 240, 192, 68, 192, 3,
    16, 0, 1, 15, 0, 79, 48, 52, 0, 64, 192, 51, 0, 3, 240, 12, 15, 199, 16, 193, 255, 83, 3, 12,
    20, 3, 240, 63, 195, 244, 196, 192, 207, 64, 3, 12, 16, 3, 196, 12, 3, 247, 192, 48, 207, 83, 3, 16,
    0, 207, 240, 48, 51, 192, 16, 192, 255, 195, 71, 12, 0, 3, 0, 63, 195, 196, 195, 192, 243, 195, 3, 13,
    4, 15, 241, 3, 3, 199, 212, 208, 63, 3, 12, 0, 23, 207, 244, 95, 125, 211, 69, 197, 243, 51, 64, 63,
    67, 15, 245, 61, 28, 7, 197, 212, 243, 115, 67, 15, 84, 3, 244, 68, 19, 113, 196, 209, 207, 55, 16, 84,
    196, 195, 192, 12, 192, 52, 0, 252, 3, 4, 196, 255, 60, 15, 252, 192, 255, 0, 48, 51, 207, 3, 195, 205,
    28, 211, 205, 31, 48, 243, 241, 244, 63, 243, 211, 60, 199, 195, 192, 79, 124, 3, 0, 192, 0, 48, 207, 63,
    0, 112, 12, 3, 48, 3, 204, 4, 0, 64, 15, 60, 207, 19, 193, 12, 60, 63, 240, 196, 12, 195, 255, 255,
    196, 195, 197, 207, 60, 51, 4, 240, 192, 48, 255, 63, 61, 208, 193, 79, 204, 55, 247, 51, 240, 48, 240, 63,
    60, 211, 193, 12, 255, 255, 252, 243, 252, 51, 195, 60, 192, 255, 192, 1, 60, 15, 28, 252, 252, 208, 19, 15,
    0, 223, 243, 48, 23, 124, 207, 255, 255, 195, 7, 0, 55, 61, 19, 51, 195, 0, 31, 15, 0, 67, 192, 192,
    209, 3, 80, 19, 48, 0, 12, 204, 61, 13, 15, 207, 197, 211, 48, 0, 4, 12, 207, 192, 255, 223, 243, 1,
    192, 0, 0, 48, 7, 53, 124, 12, 0, 80, 252, 0, 48, 76, 208, 15, 252, 51, 244, 60, 0, 80, 252, 51,
    112, 92, 204, 207, 60, 115, 4, 63, 15, 0, 255, 51, 64, 28, 0, 207, 0, 67, 53, 63, 12, 16, 207, 60,
    19, 211, 252, 49, 195, 55, 241, 240, 204, 204, 3, 13, 16, 195, 243, 0, 240, 204, 255, 240, 255, 195, 195, 221,
    28, 31, 195, 64, 3, 7, 241, 241, 12, 252, 208, 19, 212, 0, 5, 12, 243, 244, 51, 243, 204, 240, 51, 13,
    208, 243, 49, 67, 192, 48, 243, 243, 252, 243, 255, 12, 20, 243, 1, 52, 196, 247, 192, 51, 127, 112, 192, 3,
    4, 80, 0, 12, 52, 116, 0, 204, 17, 16, 192, 60, 116, 3, 0, 76, 1, 7, 192, 207, 12, 16, 207, 252,
    68, 0, 17, 92, 0, 7, 197, 0, 0, 77, 207, 255, 252, 125, 31, 127, 252, 252, 124, 76, 197, 60, 252, 240,
    240, 243, 207, 76, 204, 192, 124, 60, 53, 60, 192, 255, 195, 23, 80, 81, 13, 220, 12, 48, 5, 195, 16, 28,
    3, 252, 3, 127, 60, 60, 15, 3, 209, 48, 192, 240, 4, 195, 7, 79, 12, 12, 12, 51, 48, 49, 212, 12,
    48, 23, 17, 17, 0, 12, 0, 55, 196, 3, 0, 15, 51, 12, 192, 63, 60, 116, 48, 115, 16, 193, 252, 52,
    7, 3, 0, 15, 51, 112, 112, 1, 0, 1, 209, 63, 12, 23, 17, 31, 16, 19, 68, 1, 0, 0, 80, 3,
    192, 255, 252, 52, 12, 60, 48, 244, 1, 204, 19, 15, 211, 243, 253, 16, 51, 12, 3, 240, 204, 220, 215, 79,
    208, 3, 253, 12, 55, 3, 243, 244, 204, 95, 7, 67, 208, 15, 244, 112, 0, 48, 48, 192, 48, 209, 48, 12,
    208, 31, 244, 49, 55, 64, 63, 208, 60, 196, 48, 192, 199, 19, 1, 64, 0, 3, 12, 3, 60, 16, 192, 207,
    207, 255, 243, 115, 19, 240, 255, 243, 243, 12, 4, 12, 207, 252, 252, 63, 255, 255, 255, 63, 243, 252, 247, 3,
    3, 204, 252, 124, 223, 195, 63, 240, 240, 12, 16, 15, 16, 192, 49, 208, 3, 64, 199, 204, 195, 55, 51, 13,
    84, 195, 240, 16, 67, 67, 196, 220, 195, 3, 51, 12, 4, 207, 241, 0, 67, 0, 208, 13, 63, 0, 240, 12,
    253, 0, 243, 3, 192, 63, 240, 28, 243, 67, 240, 243, 0, 0, 63, 12, 48, 0, 64, 0, 0, 12, 252, 12,
    7, 193, 240, 49, 64, 76, 12, 0, 60, 192, 252, 76, 205, 243, 243, 12, 243, 252, 213, 208, 243, 127, 244, 15,
    240, 193, 240, 49, 15, 252, 195, 243, 244, 63, 243, 13, 199, 252, 240, 117, 3, 49, 247, 247, 195, 243, 243, 77,
    12, 3, 204, 12, 195, 48, 243, 243, 207, 124, 192, 255, 29, 3, 204, 12, 195, 60, 243, 3, 195, 60, 12, 63,
    204, 3, 0, 0, 195, 48, 48, 244, 0, 12, 195, 240, 0, 207, 243, 12, 12, 255, 0, 192, 63, 252, 16, 15,
    48, 192, 240, 48, 3, 193, 15, 0, 207, 195, 0, 4, 15, 12, 12, 0, 60, 244, 15, 48, 192, 60, 192, 48,
    215, 243, 15, 3, 60, 204, 79, 192, 124, 253, 61, 15, 247, 53, 64, 68, 52, 221, 15, 3, 252, 192, 48, 4,
    192, 12, 0, 1, 48, 193, 64, 63, 192, 48, 192, 0, 208, 195, 55, 51, 215, 193, 207, 207, 243, 247, 199, 0,
    63, 252, 79, 63, 204, 3, 63, 79, 247, 112, 204, 243, 240, 48, 207, 112, 204, 252, 60, 60, 48, 60, 192, 240,
    197, 51, 3, 1, 212, 205, 204, 255, 252, 192, 4, 0, 3, 60, 15, 63, 252, 212, 63, 63, 0, 113, 240, 240,
    7, 240, 51, 64, 12, 255, 61, 241, 60, 0, 16, 204, 112, 3, 83, 255, 4, 13, 13, 15, 0, 192, 195, 1,
    55, 31, 195, 63, 204, 3, 61, 63, 12, 81, 192, 252, 7, 0, 241, 76, 92, 223, 12, 241, 67, 0, 64, 12,
    213, 199, 3, 16, 125, 196, 12, 220, 61, 247, 255, 253, 208, 192, 243, 80, 195, 1, 255, 207, 243, 55, 240, 252,
    244, 0, 7, 240, 19, 29, 15, 95, 4, 55, 240, 241, 213, 247, 3, 1, 61, 192, 15, 208, 48, 48, 255, 252,
    208, 240, 51, 65, 1, 0, 204, 16, 243, 51, 241, 49, 240, 48, 3, 48, 48, 204, 12, 15, 0, 51, 240, 48,
    209, 0, 64, 16, 48, 60, 3, 0, 60, 1, 255, 12, 12, 208, 12, 64, 61, 240, 0, 15, 12, 12, 243, 1,
    61, 192, 76, 16, 192, 204, 208, 3, 252, 124, 243, 48, 255, 255, 255, 127, 255, 63, 255, 255, 255, 63, 255, 255,
    207, 12, 12, 15, 255, 12, 240, 240, 49, 124, 252, 255, 243, 15, 60, 124, 207, 127, 243, 243, 204, 255, 207, 207,
    207, 199, 252, 207, 51, 65, 15, 192, 3, 15, 48, 48, 204, 20, 0, 28, 48, 1, 0, 192, 55, 113, 48, 0,
    16, 4, 13, 0, 55, 76, 48, 243, 195, 204, 247, 1, 207, 207, 48, 0, 0, 0, 51, 195, 48, 48, 52, 252,
    192, 0, 52, 21, 112, 1, 113, 212, 53, 52, 3, 12, 0, 192, 1, 81, 4, 13, 244, 52, 112, 243, 195, 1,
    17, 223, 113, 193, 116, 87, 211, 243, 255, 215, 195, 13, 212, 195, 51, 112, 23, 4, 207, 243, 255, 195, 195, 12,
    0, 12, 67, 0, 51, 12, 223, 15, 207, 3, 204, 4, 208, 0, 17, 192, 52, 3, 204, 195, 60, 16, 211, 13,
    192, 12, 60, 64, 0, 0, 204, 195, 252, 223, 195, 0, 192, 0, 1, 49, 3, 4, 204, 3, 0, 7, 192, 0,
    197, 80, 17, 63, 0, 112, 240, 240, 60, 16, 195, 15, 0, 0, 12, 0, 0, 67, 192, 51, 252, 208, 199, 3,
    212, 0, 0, 12, 48, 64, 0, 3, 52, 195, 244, 3, 0, 207, 255, 76, 223, 243, 12, 240, 0, 252, 196, 243,
    192, 220, 252, 15, 195, 196, 63, 244, 255, 252, 196, 195, 255, 28, 204, 60, 215, 192, 63, 51, 0, 28, 196, 243,
    199, 243, 192, 0, 192, 243, 79, 243, 51, 252, 192, 15, 195, 240, 240, 12, 48, 255, 63, 63, 243, 255, 240, 48,
    255, 240, 12, 243, 192, 192, 63, 127, 0, 112, 240, 48, 4, 79, 208, 76, 76, 116, 112, 61, 4, 93, 12, 243,
    48, 243, 193, 64, 95, 55, 51, 3, 0, 65, 255, 243, 64, 0, 205, 15, 208, 71, 48, 12, 16, 64, 12, 240,
    244, 1, 64, 241, 244, 60, 252, 51, 241, 0, 244, 60, 51, 12, 60, 49, 60, 223, 255, 63, 241, 12, 192, 252,
    211, 192, 253, 60, 207, 244, 255, 240, 48, 3, 240, 253, 0, 243, 48, 49, 192, 196, 15, 243, 207, 0, 7, 48,
    7, 195, 60, 48, 3, 220, 207, 255, 243, 15, 196, 60, 211, 240, 48, 49, 3, 252, 255, 48, 255, 51, 240, 16,
    4, 12, 67, 112, 52, 197, 12, 51, 28, 1, 48, 1, 215, 207, 63, 48, 48, 209, 207, 63, 240, 0, 244, 252,
    195, 244, 48, 52, 195, 241, 63, 252, 240, 48, 192, 193, 4, 80, 21, 240, 7, 16, 223, 15, 195, 196, 192, 16,
    51, 252, 63, 51, 51, 0, 207, 255, 243, 3, 240, 244, 51, 61, 15, 243, 211, 205, 63, 79, 196, 51, 241, 244,
    193, 4, 1, 192, 196, 192, 12, 51, 244, 48, 252, 12, 243, 252, 0, 48, 0, 48, 207, 207, 240, 60, 243, 0,
    243, 60, 15, 51, 240, 1, 252, 15, 0, 51, 252, 240, 49, 69, 17, 193, 247, 113, 0, 64, 212, 16, 240, 1,
    48, 60, 0, 48, 115, 65, 48, 3, 0, 0, 243, 48, 240, 12, 15, 63, 112, 64, 49, 16, 64, 68, 252, 244,
    241, 255, 81, 31, 16, 79, 28, 255, 255, 192, 19, 31, 49, 240, 124, 3, 87, 79, 223, 63, 207, 211, 3, 20,
    55, 48, 79, 55, 16, 0, 12, 60, 48, 7, 207, 244, 195, 0, 12, 67, 244, 192, 12, 204, 48, 192, 243, 243,
    243, 48, 15, 79, 48, 4, 15, 15, 3, 220, 255, 240, 211, 3, 15, 12, 1, 196, 28, 192, 64, 20, 195, 252,
    3, 48, 12, 60, 252, 204, 15, 63, 4, 60, 253, 48, 3, 252, 243, 15, 252, 252, 95, 63, 0, 49, 240, 48,
    7, 48, 76, 1, 192, 205, 67, 63, 0, 240, 1, 1, 60, 243, 253, 76, 0, 196, 115, 243, 196, 252, 241, 15,
    199, 240, 253, 64, 83, 220, 79, 112, 196, 240, 49, 3, 204, 252, 253, 115, 84, 13, 127, 127, 0, 245, 53, 19,
    204, 192, 253, 12, 0, 3, 127, 12, 4, 77, 49, 207, 211, 252, 240, 69, 64, 28, 127, 76, 7, 240, 61, 7,
    204, 192, 252, 112, 20, 12, 48, 76, 52, 49, 61, 3, 255, 29, 252, 77, 51, 80, 127, 207, 192, 92, 244, 195,
    207, 0, 252, 68, 112, 92, 127, 12, 55, 60, 244, 0, 220, 208, 252, 112, 64, 76, 48, 80, 4, 0, 245, 64,
    12, 64, 205, 15, 243, 255, 48, 240, 192, 60, 3, 255, 12, 16, 204, 28, 243, 195, 48, 240, 240, 79, 212, 60,
    12, 19, 205, 61, 196, 195, 252, 48, 64, 76, 199, 192, 15, 0, 12, 3, 207, 196, 48, 55, 207, 252, 16, 51,
    19, 48, 15, 76, 16, 193, 48, 244, 195, 127, 196, 0, 7, 64, 204, 240, 19, 220, 60, 52, 0, 112, 196, 0,
    115, 112, 0, 196, 195, 221, 68, 68, 211, 240, 80, 117, 64, 48, 204, 64, 60, 199, 52, 116, 208, 60, 220, 241,
    76, 48, 204, 79, 60, 195, 52, 52, 23, 124, 220, 48, 12, 51, 207, 63, 195, 60, 240, 0, 196, 60, 3, 51,
    12, 196, 223, 3, 207, 252, 240, 63, 192, 12, 199, 240, 195, 55, 19, 60, 204, 204, 76, 252, 64, 252, 16, 204,
    76, 211, 240, 63, 199, 243, 19, 247, 195, 60, 199, 48, 252, 244, 12, 51, 243, 192, 63, 51, 192, 124, 255, 51,
    199, 52, 31, 195, 253, 192, 92, 252, 124, 61, 213, 195, 68, 223, 244, 1, 199, 12, 215, 243, 243, 196, 199, 64,
    68, 60, 60, 195, 51, 7, 3, 79, 195, 0, 204, 244, 4, 0, 28, 15, 13, 51, 0, 61, 64, 0, 223, 243,
    196, 195, 243, 12, 124, 195, 0, 192, 63, 252, 0, 63, 213, 211, 241, 76, 16, 15, 220, 192, 63, 209, 0, 28,
    4, 196, 85, 16, 68, 85, 223, 19, 15, 212, 13, 84, 192, 243, 0, 0, 60, 12, 3, 192, 60, 0, 199, 15,
    192, 211, 0, 0, 192, 64, 204, 199, 252, 195, 247, 12, 244, 0, 80, 0, 53, 113, 205, 3, 12, 23, 193, 16,
    0, 51, 0, 12, 48, 76, 4, 0, 60, 0, 243, 15, 60, 0, 16, 0, 48, 0, 192, 192, 60, 0, 243, 12,
    52, 16, 64, 0, 52, 1, 16, 0, 48, 3, 192, 12, 12, 15, 247, 209, 63, 127, 84, 197, 255, 215, 95, 1,
    12, 12, 51, 240, 195, 115, 211, 3, 207, 3, 12, 48, 0, 49, 60, 4, 63, 51, 63, 63, 204, 3, 252, 240,
    195, 195, 243, 1, 13, 28, 15, 193, 60, 196, 112, 0, 199, 192, 51, 51, 195, 0, 204, 207, 195, 195, 193, 48,
    15, 0, 12, 13, 124, 247, 60, 0, 0, 204, 247, 252, 193, 0, 0, 0, 192, 192, 204, 243, 60, 12, 3, 3,
    48, 60, 12, 240, 192, 240, 252, 243, 252, 76, 212, 0, 15, 0, 60, 12, 12, 243, 3, 255, 48, 63, 199, 51,
    4, 87, 16, 255, 195, 4, 205, 55, 221, 64, 199, 0, 16, 64, 12, 63, 207, 67, 192, 243, 204, 0, 211, 207,
    20, 3, 193, 0, 3, 7, 192, 196, 15, 195, 211, 67, 49, 23, 1, 48, 48, 19, 193, 192, 207, 83, 19, 15,
    4, 67, 115, 48, 19, 0, 240, 195, 252, 223, 211, 223, 71, 0, 52, 112, 3, 61, 192, 192, 207, 3, 220, 0,
    13, 23, 85, 209, 48, 204, 215, 199, 252, 112, 211, 12, 1, 195, 64, 60, 243, 12, 199, 243, 252, 63, 243, 0,
    4, 48, 64, 53, 195, 1, 192, 3, 192, 51, 195, 1, 4, 223, 244, 207, 19, 199, 31, 207, 255, 199, 0, 12,
    0, 195, 240, 51, 0, 7, 31, 15, 243, 4, 12, 0, 52, 48, 19, 51, 0, 0, 76, 31, 71, 240, 253, 244,
    192, 63, 255, 124, 60, 215, 15, 15, 195, 76, 252, 207, 215, 252, 255, 112, 204, 16, 15, 207, 51, 112, 253, 51,
    211, 252, 63, 63, 192, 245, 63, 60, 48, 240, 204, 240, 13, 247, 15, 69, 1, 204, 211, 12, 48, 77, 243, 205,
    204, 240, 15, 48, 192, 5, 51, 3, 7, 125, 196, 205, 211, 60, 79, 51, 240, 245, 60, 12, 0, 252, 220, 241,
    223, 240, 207, 127, 252, 247, 240, 0, 192, 127, 48, 207, 12, 63, 207, 0, 211, 252, 48, 192, 3, 124, 29, 3,
    15, 0, 208, 240, 243, 255, 0, 0, 3, 125, 195, 80, 207, 51, 63, 127, 204, 240, 255, 48, 192, 63, 240, 195,
    68, 240, 243, 4, 0, 196, 0, 0, 63, 221, 29, 71, 19, 192, 0, 48, 243, 240, 64, 48, 3, 124, 0, 16,
    7, 76, 63, 127, 252, 240, 240, 60, 20, 60, 240, 252, 215, 112, 3, 79, 60, 12, 64, 12, 51, 0, 77, 19,
    193, 0, 4, 5, 0, 12, 64, 13, 67, 48, 0, 19, 252, 51, 31, 15, 255, 240, 124, 124, 52, 61, 16, 255,
    60, 255, 255, 205, 243, 252, 115, 48, 207, 253, 95, 0, 28, 211, 192, 15, 195, 255, 124, 48, 4, 124, 207, 0,
    0, 51, 31, 15, 204, 199, 64, 4, 115, 253, 80, 7, 48, 205, 0, 196, 87, 212, 95, 119, 207, 209, 83, 4,
    28, 20, 0, 195, 16, 195, 1, 55, 0, 0, 195, 23, 115, 79, 28, 12, 12, 63, 68, 71, 83, 205, 92, 60,
    112, 64, 80, 208, 21, 28, 71, 3, 204, 211, 19, 51, 81, 64, 4, 16, 16, 3, 68, 64, 16, 192, 211, 7,
    31, 207, 240, 12, 243, 240, 240, 244, 207, 243, 240, 15, 31, 207, 252, 192, 211, 247, 240, 240, 207, 15, 3, 3,
    207, 195, 252, 205, 243, 240, 51, 55, 3, 204, 192, 12, 208, 195, 195, 127, 208, 244, 60, 4, 63, 0, 196, 3,
    16, 53, 60, 48, 192, 199, 79, 243, 127, 93, 80, 23, 207, 0, 60, 48, 240, 192, 63, 51, 192, 76, 240, 0,
    1, 211, 0, 60, 192, 247, 196, 48, 48, 0, 0, 3, 112, 16, 0, 125, 0, 243, 196, 243, 12, 76, 3, 15,
    16, 0, 48, 60, 0, 192, 51, 51, 0, 48, 3, 13, 205, 3, 253, 127, 192, 243, 255, 247, 245, 124, 240, 207,
    252, 195, 252, 124, 195, 240, 60, 247, 240, 13, 240, 207, 204, 211, 29, 125, 240, 192, 252, 244, 52, 12, 240, 223,
    208, 199, 16, 76, 48, 204, 12, 195, 49, 77, 247, 15, 204, 192, 76, 12, 0, 240, 207, 243, 243, 60, 244, 12,
    204, 192, 16, 12, 7, 204, 12, 51, 196, 127, 247, 12, 209, 7, 16, 76, 112, 208, 207, 240, 0, 13, 243, 223,
    0, 1, 12, 0, 16, 196, 195, 247, 60, 48, 199, 12, 13, 0, 76, 0, 64, 12, 1, 48, 196, 48, 196, 12,
    3, 7, 207, 63, 195, 49, 60, 52, 196, 253, 20, 15, 0, 3, 192, 60, 195, 205, 48, 196, 0, 60, 16, 15,
    63, 3, 221, 0, 207, 255, 48, 53, 192, 76, 16, 0, 243, 48, 205, 12, 60, 241, 48, 52, 0, 61, 20, 255,
    192, 119, 193, 68, 3, 192, 48, 52, 192, 113, 4, 207, 12, 67, 192, 64, 195, 7, 117, 5, 195, 51, 1, 0,
    119, 127, 204, 93, 48, 240, 69, 112, 20, 253, 28, 255, 116, 31, 247, 29, 51, 51, 68, 7, 195, 0, 13, 61,
    76, 95, 196, 92, 63, 3, 4, 5, 3, 55, 208, 124, 19, 255, 244, 15, 12, 48, 13, 1, 51, 243, 12, 15,
    76, 15, 243, 53, 195, 195, 207, 209, 207, 215, 0, 4, 31, 0, 207, 113, 255, 192, 127, 63, 0, 0, 204, 253,
    199, 243, 207, 15, 60, 240, 12, 52, 115, 60, 252, 15, 244, 244, 127, 119, 49, 193, 15, 3, 255, 1, 12, 7,
    207, 60, 255, 115, 255, 192, 63, 63, 240, 48, 243, 252, 240, 3, 5, 124, 60, 243, 192, 51, 12, 51, 195, 0,
    48, 15, 12, 63, 60, 51, 192, 3, 48, 48, 243, 12, 5, 3, 1, 0, 60, 7, 52, 240, 64, 48, 195, 48,
    199, 255, 195, 12, 124, 215, 92, 64, 51, 192, 1, 207, 7, 207, 243, 0, 63, 199, 31, 204, 243, 195, 3, 12,
    7, 192, 247, 243, 3, 192, 31, 28, 207, 7, 204, 0, 199, 243, 0, 65, 60, 195, 15, 3, 52, 60, 48, 15,
    208, 195, 240, 64, 0, 204, 15, 243, 247, 60, 243, 60, 208, 240, 48, 241, 240, 192, 15, 51, 247, 51, 240, 0,
    208, 52, 0, 95, 0, 13, 0, 76, 80, 49, 240, 192, 12, 0, 0, 3, 0, 1, 0, 0, 0, 205, 243, 204,
    205, 4, 0, 208, 116, 49, 65, 0, 48, 48, 195, 13, 13, 15, 192, 193, 3, 51, 1, 193, 252, 12, 19, 15,
    28, 19, 240, 253, 195, 52, 240, 207, 207, 3, 195, 193, 28, 68, 17, 4, 195, 112, 49, 64, 4, 60, 255, 0,
    1, 207, 240, 205, 7, 7, 20, 240, 15, 208, 23, 60, 12, 3, 240, 204, 7, 48, 192, 240, 207, 195, 7, 0,
    1, 4, 1, 16, 7, 60, 4, 4, 7, 3, 195, 0, 48, 207, 240, 204, 124, 7, 212, 199, 252, 16, 19, 77,
    77, 31, 252, 207, 71, 3, 196, 243, 255, 3, 195, 51, 16, 64, 4, 12, 119, 0, 196, 16, 3, 3, 192, 51,
    29, 12, 204, 79, 207, 52, 48, 48, 4, 12, 196, 207, 12, 28, 207, 113, 195, 4, 48, 60, 195, 76, 192, 243,
    51, 220, 12, 124, 192, 52, 255, 60, 0, 12, 192, 240, 208, 51, 255, 63, 220, 119, 60, 0, 48, 29, 12, 195,
    1, 125, 15, 116, 208, 71, 79, 48, 67, 93, 81, 243, 192, 0, 15, 3, 12, 116, 60, 60, 0, 16, 252, 253,
    48, 15, 204, 15, 60, 115, 52, 3, 1, 12, 60, 252, 240, 12, 15, 127, 252, 68, 192, 3, 48, 80, 253, 255,
    60, 12, 12, 15, 60, 112, 48, 1, 0, 0, 204, 60, 197, 197, 76, 196, 5, 112, 60, 0, 0, 16, 241, 243,
    244, 1, 124, 64, 193, 116, 51, 68, 48, 92, 197, 195, 52, 245, 12, 64, 17, 68, 79, 48, 124, 29, 5, 52,
    12, 16, 3, 1, 196, 244, 60, 48, 0, 0, 16, 53, 204, 223, 204, 92, 55, 48, 48, 192, 252, 67, 243, 60,
    49, 12, 12, 12, 243, 60, 240, 0, 112, 3, 243, 60, 95, 220, 15, 119, 208, 245, 244, 48, 211, 51, 220, 245,
    85, 252, 243, 0, 16, 247, 5, 240, 15, 241, 23, 3, 92, 252, 60, 49, 211, 240, 7, 51, 223, 3, 16, 49,
    196, 51, 15, 127, 253, 51, 112, 12, 65, 125, 13, 243, 7, 48, 87, 64, 13, 16, 76, 12, 48, 1, 77, 51,
    19, 0, 23, 0, 60, 12, 0, 77, 0, 247, 0, 0, 192, 76, 3, 63, 255, 119, 60, 28, 0, 3, 60, 252,
    212, 0, 7, 79, 124, 76, 79, 0, 48, 5, 61, 255, 212, 4, 7, 0, 48, 76, 63, 12, 3, 4, 252, 192,
    240, 60, 3, 127, 60, 116, 12, 12, 0, 16, 240, 240, 195, 12, 0, 79, 60, 52, 12, 0, 48, 20, 252, 255,
    193, 0, 19, 15, 48, 0, 60, 16, 60, 0, 252, 255, 31, 63, 0, 127, 240, 52, 240, 0, 223, 51, 15, 192,
    17, 255, 243, 195, 207, 51, 0, 204, 255, 252, 19, 3, 13, 12, 4, 192, 195, 51, 211, 79, 207, 195, 199, 0,
    204, 0, 63, 63, 240, 52, 60, 16, 192, 3, 240, 48, 196, 195, 3, 15, 48, 48, 28, 195, 124, 220, 12, 3,
    192, 0, 0, 51, 115, 0, 12, 67, 204, 19, 195, 0, 0, 1, 0, 0, 0, 48, 4, 0, 0, 192, 240, 0,
    48, 28, 193, 60, 60, 51, 196, 247, 240, 63, 243, 60, 48, 12, 1, 252, 12, 63, 196, 51, 0, 0, 243, 12,
    87, 63, 199, 68, 95, 208, 16, 80, 207, 196, 0, 4, 7, 12, 243, 69, 3, 28, 15, 29, 195, 7, 80, 4,
    15, 12, 15, 48, 255, 195, 127, 127, 0, 76, 192, 240, 199, 55, 67, 83, 49, 29, 79, 64, 12, 241, 61, 192,
    55, 244, 79, 69, 192, 221, 95, 12, 51, 193, 77, 7, 15, 60, 15, 51, 252, 208, 15, 63, 193, 15, 205, 240,
    65, 52, 19, 64, 192, 1, 0, 12, 16, 4, 252, 241, 52, 0, 83, 115, 49, 17, 0, 19, 0, 21, 252, 241,
    12, 12, 3, 48, 60, 19, 0, 64, 12, 4, 207, 252, 195, 255, 255, 79, 124, 199, 76, 204, 48, 13, 1, 15,
    0, 195, 255, 12, 55, 195, 0, 195, 255, 240, 51, 13, 20, 223, 244, 205, 115, 7, 17, 245, 63, 19, 195, 28,
    199, 243, 240, 79, 112, 243, 64, 15, 48, 60, 60, 15, 0, 195, 252, 48, 192, 243, 3, 15, 192, 240, 48, 13,
    16, 211, 240, 205, 60, 199, 0, 240, 60, 12, 15, 205, 212, 243, 192, 15, 124, 207, 80, 12, 4, 124, 63, 207,
    17, 243, 204, 0, 60, 79, 7, 0, 48, 48, 51, 252, 209, 7, 240, 17, 12, 64, 7, 193, 253, 63, 243, 29,
    4, 21, 79, 117, 213, 85, 0, 207, 15, 213, 81, 244, 28, 77, 63, 64, 207, 192, 243, 127, 196, 115, 240, 252,
    29, 31, 192, 13, 79, 51, 5, 253, 67, 60, 3, 15, 60, 77, 29, 64, 245, 48, 240, 7, 209, 195, 252, 49,
    220, 60, 204, 76, 63, 192, 240, 4, 0, 127, 255, 252, 29, 0, 193, 92, 67, 48, 64, 193, 124, 49, 31, 31,
    77, 12, 4, 112, 16, 63, 4, 1, 48, 196, 84, 48, 65, 13, 52, 48, 31, 243, 0, 81, 192, 51, 16, 48,
    16, 0, 192, 1, 77, 240, 211, 0, 64, 49, 60, 3, 16, 83, 197, 0, 23, 55, 192, 0, 207, 3, 195, 21,
    17, 4, 193, 0, 67, 7, 195, 4, 207, 0, 192, 4, 48, 48, 192, 243, 15, 0, 3, 19, 195, 192, 192, 4,
    16, 31, 240, 60, 3, 247, 199, 4, 255, 67, 51, 5, 0, 48, 241, 0, 67, 212, 195, 7, 195, 3, 205, 20,
    0, 48, 3, 51, 0, 196, 15, 3, 0, 0, 240, 4, 5, 211, 244, 117, 243, 196, 199, 199, 207, 119, 240, 65,
    0, 253, 240, 64, 15, 196, 199, 15, 195, 51, 240, 0, 68, 48, 60, 115, 16, 193, 3, 127, 196, 240, 240, 5,
    7, 255, 240, 12, 60, 55, 64, 192, 51, 204, 77, 63, 3, 207, 245, 192, 3, 3, 199, 196, 207, 19, 12, 64,
    48, 112, 12, 48, 243, 76, 119, 19, 211, 0, 204, 48, 195, 195, 243, 76, 60, 243, 15, 192, 48, 12, 48, 255,
    215, 215, 243, 0, 48, 204, 207, 204, 243, 51, 240, 0, 247, 252, 51, 51, 12, 192, 60, 15, 7, 0, 240, 240,
    0, 243, 15, 15, 252, 196, 0, 60, 60, 125, 252, 255, 205, 48, 15, 0, 48, 192, 0, 255, 60, 13, 255, 252,
    48, 12, 48, 60, 240, 192, 48, 63, 12, 49, 204, 49, 1, 15, 208, 207, 240, 115, 0, 0, 3, 12, 3, 207,
    12, 207, 243, 192, 195, 115, 192, 192, 255, 255, 3, 0, 15, 12, 223, 48, 255, 243, 115, 63, 15, 12, 195, 240,
    192, 63, 16, 207, 0, 3, 29, 16, 51, 13, 12, 12, 53, 195, 67, 0, 4, 12, 16, 204, 63, 220, 3, 7,
    15, 60, 12, 240, 252, 0, 48, 3, 0, 0, 207, 253, 0, 60, 3, 252, 12, 51, 0, 1, 0, 68, 195, 48,
    48, 12, 3, 63, 60, 51, 204, 7, 60, 3, 195, 252, 16, 12, 7, 125, 28, 7, 49, 5, 64, 0, 195, 61,
    207, 48, 207, 127, 252, 240, 60, 12, 48, 60, 204, 243, 196, 244, 63, 67, 0, 20, 95, 207, 127, 221, 93, 7,
    7, 240, 63, 116, 0, 192, 15, 127, 7, 115, 12, 240, 241, 49, 51, 127, 240, 240, 12, 51, 240, 112, 255, 244,
    243, 48, 15, 63, 252, 240, 204, 51, 52, 51, 253, 255, 204, 60, 63, 63, 60, 207, 60, 3, 48, 112, 255, 252,
    0, 0, 1, 64, 80, 48, 0, 0, 0, 12, 80, 4, 64, 0, 1, 1, 19, 0, 0, 48, 19, 0, 17, 64,
    64, 0, 0, 0, 16, 0, 0, 192, 0, 0, 64, 80, 207, 60, 204, 79, 252, 240, 63, 124, 196, 60, 240, 252,
    12, 12, 207, 127, 252, 244, 244, 0, 52, 124, 192, 252, 0, 31, 31, 15, 48, 240, 49, 241, 64, 12, 205, 240,
    195, 243, 207, 63, 28, 244, 12, 48, 64, 12, 192, 243, 16, 60, 63, 51, 193, 244, 48, 48, 0, 65, 12, 240,
    211, 63, 3, 15, 60, 48, 49, 241, 113, 112, 209, 252, 240, 0, 3, 15, 0, 48, 1, 48, 192, 12, 48, 252,
    204, 48, 3, 48, 241, 1, 0, 12, 5, 5, 253, 245, 5, 31, 15, 255, 124, 63, 48, 245, 65, 112, 192, 255,
    51, 207, 240, 1, 3, 199, 4, 195, 63, 208, 28, 76, 48, 15, 243, 3, 3, 115, 195, 192, 207, 195, 3, 68,
    51, 48, 15, 243, 195, 48, 3, 3, 207, 192, 220, 52, 192, 195, 240, 13, 48, 15, 15, 192, 60, 192, 3, 15,
    244, 192, 241, 0, 3, 29, 207, 195, 255, 243, 48, 0, 51, 48, 12, 51, 240, 240, 15, 15, 192, 60, 192, 0,
    0, 3, 16, 21, 48, 84, 3, 192, 60, 0, 255, 223, 4, 48, 0, 0, 52, 49, 192, 195, 252, 199, 240, 16,
    48, 12, 12, 0, 0, 64, 52, 12, 12, 0, 192, 0, 255, 240, 255, 51, 207, 60, 60, 255, 244, 60, 255, 255,
    23, 192, 240, 65, 15, 1, 0, 64, 192, 48, 0, 0, 192, 208, 196, 48, 199, 61, 60, 48, 52, 68, 5, 193,
    252, 223, 255, 115, 195, 60, 255, 255, 243, 252, 240, 252, 215, 192, 52, 0, 51, 13, 195, 3, 240, 199, 0, 0,
    199, 192, 4, 48, 48, 13, 204, 3, 48, 0, 240, 0, 252, 223, 12, 127, 243, 124, 240, 255, 243, 207, 243, 63,
    0, 28, 85, 7, 71, 77, 5, 3, 243, 4, 192, 0, 1, 12, 16, 195, 51, 77, 53, 15, 0, 0, 208, 48,
    16, 207, 243, 12, 3, 119, 23, 204, 252, 196, 243, 253, 13, 76, 240, 0, 67, 115, 215, 12, 207, 195, 255, 53,
    49, 52, 3, 3, 31, 119, 19, 79, 207, 192, 252, 52, 207, 207, 252, 255, 195, 247, 12, 252, 241, 192, 199, 13,
    0, 192, 240, 15, 16, 247, 207, 0, 63, 48, 195, 0, 48, 192, 48, 51, 16, 244, 15, 3, 3, 240, 196, 49,
    199, 207, 253, 127, 12, 207, 61, 243, 196, 124, 196, 15, 7, 0, 193, 12, 12, 192, 15, 51, 51, 125, 240, 3,
    199, 196, 196, 115, 12, 192, 31, 51, 4, 48, 192, 4, 4, 207, 240, 13, 15, 199, 0, 192, 255, 19, 0, 15,
    15, 207, 240, 19, 211, 215, 195, 207, 207, 15, 67, 0, 48, 3, 12, 193, 211, 211, 195, 0, 255, 3, 12, 192,
    199, 195, 255, 12, 60, 199, 207, 0, 243, 80, 60, 3, 211, 195, 243, 48, 63, 199, 207, 207, 243, 15, 252, 0,
    195, 60, 63, 252, 195, 196, 15, 12, 195, 3, 193, 0, 209, 244, 19, 208, 13, 212, 19, 0, 60, 113, 255, 207,
    193, 240, 3, 5, 192, 197, 195, 3, 252, 60, 195, 1, 192, 61, 15, 53, 195, 193, 76, 63, 192, 115, 240, 4};
static const int32_t op10_bias[48] = {
    -38508, -37447, -47442, -40685, -39676, -35434, -47829, -42264, -39659, -45750, -39921, -46793, -33530, -47104, -47165, -39906, -43323, -41603, -38423, -47041, -29414, -43427, -36631, -47671,
    -39902, -37996, -41650, -43222, -36934, -46819, -37927, -35970, -39979, -35771, -35255, -38621, -35415, -44644, -34042, -32961, -45638, -39155, -37537, -42903, -36419, -42886, -44472, -45070};
static const uint16_t op10_offset[48] = {
    39015, 37995, 48960, 41055, 40290, 35955, 48705, 42840, 40545, 46155, 40290, 47430, 33915, 48195, 48195, 40290, 43860, 41820, 39015, 47685, 29835, 44115, 36975, 48195,
    40800, 38250, 42585, 43860, 37230, 47430, 38505, 36210, 40800, 36465, 35700, 39270, 35445, 45390, 34935, 33150, 46410, 39525, 37995, 43350, 37230, 43350, 45390, 45645};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op10_multiplier[48] = {
    1714468096, 1164565120, 1140586752, 1152130560, 1092711936, 1557483904, 1133566464, 1498359936, 1310367616, 1677220352, 1205829632, 1440605184, 1508960000, 1133432960, 1129622016, 1428760064, 1127064064, 1125707776, 1597100288, 1123084032, 1105358848, 2015616256, 2091040128, 1547824768,
    2057442432, 1103536256, 1120595712, 1988240640, 1434345984, 1398416384, 1715032832, 1098461184, 1490765056, 2017897984, 1283765120, 1806168576, 1234554624, 1101150848, 1920520192, 1215195008, 2057792512, 1289344512, 1411419008, 1109746816, 1964616704, 1547565696, 1915966080, 2028599552};
static const uint8_t op10_shift[48] = {
    2, 1, 2, 1, 1, 2, 1, 1, 2, 2, 1, 1, 1, 1, 2, 2, 2, 1, 2, 2, 1, 2, 2, 2,
    3, 2, 2, 2, 1, 2, 2, 1, 2, 3, 2, 2, 2, 1, 3, 1, 2, 1, 2, 1, 2, 1, 2, 2};
#else
static const int32_t op10_multiplier[48] = {
    1714468112, 1164565093, 1140586827, 1152130633, 1092712039, 1557483913, 1133566471, 1498359890, 1310367599, 1677220383, 1205829715, 1440605199, 1508959911, 1133432967, 1129621959, 1428760090, 1127064138, 1125707851, 1597100306, 1123084067, 1105358801, 2015616268, 2091040046, 1547824729,
    2057442363, 1103536250, 1120595786, 1988240760, 1434345993, 1398416362, 1715032846, 1098461112, 1490765120, 2017897929, 1283765129, 1806168710, 1234554568, 1101150858, 1920520217, 1215195065, 2057792481, 1289344509, 1411419029, 1109746747, 1964616610, 1547565612, 1915965944, 2028599472};
static const uint8_t op10_shift[48] = {
    35, 34, 35, 34, 34, 35, 34, 34, 35, 35, 34, 34, 34, 34, 35, 35, 35, 34, 35, 35, 34, 35, 35, 35,
    36, 35, 35, 35, 34, 35, 35, 34, 35, 36, 35, 35, 35, 34, 36, 34, 35, 34, 35, 34, 35, 34, 35, 35};
#endif
static const model_layer op10 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op10_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op10_weights, .bias = op10_bias, .multiplier = op10_multiplier, .shift = op10_shift};

static const uint8_t op11_weights[540] = {
    67, 199, 49, 252, 112, 4, 197, 84, 83, 209, 197, 61, 51, 207, 53, 60, 76, 68, 197, 20, 81, 17, 196, 193,
    112, 3, 48, 12, 16, 4, 244, 7, 4, 93, 213, 13, 115, 195, 1, 252, 113, 49, 213, 4, 19, 209, 213, 77,
    51, 255, 5, 12, 61, 5, 21, 195, 81, 17, 212, 1, 112, 51, 1, 12, 17, 4, 244, 192, 4, 29, 1, 65,
    76, 244, 0, 204, 77, 1, 48, 20, 80, 193, 21, 124, 13, 51, 0, 28, 1, 5, 0, 4, 84, 209, 20, 48,
    76, 4, 0, 12, 1, 4, 48, 0, 4, 221, 1, 0, 64, 115, 20, 65, 193, 85, 48, 84, 0, 113, 196, 13,
    64, 13, 4, 81, 65, 16, 3, 12, 255, 0, 0, 12, 209, 0, 3, 0, 0, 64, 13, 12, 3, 3, 12, 20,
    69, 3, 29, 81, 241, 84, 71, 80, 12, 112, 196, 77, 0, 13, 196, 81, 80, 16, 115, 64, 243, 80, 48, 76,
    0, 0, 67, 0, 0, 0, 124, 77, 48, 0, 0, 16, 0, 3, 16, 65, 1, 84, 48, 16, 0, 49, 4, 125,
    0, 0, 192, 1, 0, 0, 51, 1, 243, 64, 48, 64, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 12, 0,
    80, 48, 208, 125, 53, 69, 240, 212, 28, 69, 1, 69, 83, 0, 212, 77, 197, 65, 240, 20, 92, 53, 49, 5,
    64, 51, 212, 1, 13, 81, 192, 212, 0, 1, 49, 5, 17, 0, 223, 65, 0, 64, 127, 208, 7, 112, 12, 112,
    1, 197, 211, 112, 244, 0, 63, 192, 7, 16, 205, 48, 1, 0, 211, 0, 240, 1, 63, 209, 3, 64, 0, 4,
    16, 3, 16, 0, 3, 12, 63, 12, 192, 0, 12, 64, 0, 5, 17, 0, 80, 0, 63, 12, 195, 64, 76, 80,
    0, 16, 16, 0, 3, 12, 0, 76, 0, 0, 12, 64, 17, 0, 3, 0, 64, 76, 48, 12, 15, 3, 76, 16,
    64, 5, 12, 113, 48, 81, 0, 17, 87, 52, 192, 0, 71, 115, 17, 49, 1, 17, 0, 20, 240, 0, 5, 17,
    19, 0, 7, 208, 16, 76, 112, 76, 3, 19, 124, 0, 52, 21, 64, 48, 48, 1, 112, 81, 67, 52, 192, 0,
    116, 127, 193, 49, 1, 17, 67, 83, 192, 48, 197, 21, 16, 0, 0, 0, 0, 12, 48, 12, 0, 67, 60, 0,
    0, 0, 0, 48, 76, 1, 0, 16, 67, 52, 0, 1, 64, 48, 0, 0, 0, 1, 240, 16, 192, 0, 5, 77,
    208, 3, 0, 0, 192, 80, 48, 77, 247, 67, 12, 0, 209, 20, 12, 1, 71, 64, 48, 13, 247, 7, 204, 0,
    212, 0, 0, 0, 3, 64, 0, 12, 3, 3, 12, 16, 7, 48, 5, 16, 3, 68, 0, 81, 204, 64, 48, 81,
    55, 48, 5, 16, 87, 64, 48, 81, 252, 116, 112, 17, 55, 48, 5, 0, 67, 0, 0, 64, 48, 112, 1, 81,
    60, 51, 16, 60, 64, 68, 20, 208, 0, 197, 1, 65, 12, 60, 197, 60, 240, 116, 20, 208, 0, 69, 193, 113,
    0, 48, 0, 0, 12, 65, 0, 192, 0, 65, 1, 113};
static const int32_t op11_bias[5] = {
    -25034, -13757, -18696, -14748, -17185};
static const uint16_t op11_offset[5] = {
    23205, 15045, 20145, 16065, 18615};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op11_multiplier[5] = {
    1142105600, 1320320512, 1283718400, 1239289088, 1325298944};
static const uint8_t op11_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op11_multiplier[5] = {
    1142105618, 1320320508, 1283718446, 1239289079, 1325298913};
static const uint8_t op11_shift[5] = {
    36, 37, 37, 37, 37};
#endif
static const model_layer op11 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op11_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op11_weights, .bias = op11_bias, .multiplier = op11_multiplier, .shift = op11_shift};

static const uint8_t op12_weights[5184] = {
    7, 13, 61, 61, 60, 4, 196, 68, 48, 196, 245, 16, 195, 77, 51, 13, 112, 4, 207, 71, 115, 0, 247, 28,
    63, 77, 252, 61, 124, 64, 207, 23, 124, 12, 245, 220, 19, 92, 1, 0, 49, 5, 12, 83, 80, 215, 197, 80,
    223, 92, 0, 0, 48, 84, 15, 7, 116, 4, 213, 92, 31, 95, 0, 79, 49, 87, 15, 51, 124, 12, 197, 16,
    3, 64, 12, 3, 48, 80, 80, 215, 31, 247, 245, 64, 67, 31, 80, 31, 240, 80, 79, 211, 63, 241, 244, 48,
    192, 76, 64, 92, 241, 80, 15, 195, 255, 253, 243, 52, 195, 13, 60, 193, 240, 4, 192, 4, 60, 3, 241, 28,
    195, 13, 60, 241, 48, 52, 204, 0, 112, 0, 241, 28, 243, 127, 12, 0, 13, 0, 192, 19, 116, 0, 240, 221,
    195, 13, 12, 193, 245, 52, 28, 7, 48, 15, 196, 28, 195, 12, 60, 192, 244, 48, 12, 199, 48, 3, 192, 208,
    243, 12, 12, 0, 240, 48, 12, 3, 0, 60, 4, 220, 199, 79, 12, 199, 244, 16, 92, 67, 112, 7, 0, 0,
    199, 79, 76, 3, 52, 67, 28, 0, 48, 0, 208, 196, 195, 79, 77, 83, 49, 64, 12, 1, 4, 76, 81, 196,
    31, 92, 12, 208, 252, 13, 204, 211, 112, 208, 204, 16, 3, 76, 240, 204, 252, 49, 61, 3, 63, 212, 208, 208,
    3, 79, 17, 12, 253, 1, 204, 19, 31, 212, 192, 20, 19, 29, 48, 3, 241, 192, 12, 55, 112, 16, 212, 240,
    15, 204, 48, 195, 252, 240, 28, 51, 51, 211, 192, 195, 0, 15, 0, 208, 241, 193, 12, 7, 67, 243, 208, 1,
    208, 92, 1, 213, 240, 80, 92, 3, 116, 3, 0, 16, 208, 12, 60, 0, 63, 195, 28, 51, 0, 3, 204, 195,
    12, 76, 63, 209, 60, 0, 31, 3, 93, 0, 220, 192, 195, 13, 60, 221, 15, 16, 223, 51, 115, 79, 247, 204,
    199, 12, 12, 192, 0, 4, 3, 0, 63, 3, 240, 77, 3, 28, 12, 0, 4, 0, 64, 31, 51, 0, 240, 76,
    195, 13, 12, 209, 204, 192, 223, 55, 115, 28, 244, 220, 195, 12, 12, 192, 192, 192, 15, 192, 51, 3, 244, 12,
    195, 12, 12, 0, 52, 0, 12, 3, 60, 0, 192, 0, 211, 77, 0, 208, 205, 80, 223, 7, 112, 92, 208, 12,
    195, 76, 12, 19, 192, 48, 207, 240, 52, 0, 208, 192, 195, 28, 1, 20, 53, 76, 15, 3, 49, 49, 17, 0,
    12, 4, 77, 199, 245, 60, 1, 247, 81, 215, 21, 196, 204, 12, 13, 247, 5, 51, 5, 199, 16, 204, 4, 207,
    16, 12, 205, 211, 65, 247, 115, 3, 1, 212, 84, 240, 204, 244, 12, 243, 243, 252, 253, 243, 29, 195, 80, 243,
    12, 252, 204, 51, 192, 240, 204, 243, 16, 252, 23, 252, 12, 13, 243, 3, 0, 247, 64, 199, 13, 208, 4, 252,
    28, 48, 60, 199, 192, 12, 12, 247, 29, 207, 16, 195, 12, 48, 48, 4, 244, 243, 12, 247, 5, 204, 7, 211,
    29, 243, 48, 20, 125, 243, 12, 55, 5, 208, 80, 195, 3, 13, 195, 205, 252, 192, 207, 3, 52, 31, 240, 28,
    195, 12, 207, 60, 240, 48, 207, 3, 51, 195, 240, 28, 51, 255, 5, 76, 49, 64, 207, 7, 112, 48, 192, 20,
    19, 93, 252, 208, 241, 19, 15, 195, 48, 204, 240, 60, 211, 31, 13, 3, 241, 3, 15, 7, 112, 0, 193, 207,
    195, 15, 0, 3, 245, 0, 252, 3, 12, 48, 192, 192, 28, 76, 192, 196, 240, 28, 92, 199, 52, 208, 0, 63,
    0, 15, 65, 71, 48, 51, 223, 7, 116, 192, 0, 244, 0, 15, 49, 20, 53, 48, 63, 3, 1, 12, 29, 0,
    215, 29, 13, 208, 240, 68, 92, 199, 52, 31, 192, 84, 3, 12, 204, 243, 252, 0, 29, 3, 4, 195, 196, 12,
    3, 127, 12, 204, 61, 21, 252, 19, 0, 4, 240, 28, 211, 29, 13, 192, 48, 0, 92, 199, 48, 3, 19, 0,
    3, 12, 204, 195, 253, 0, 28, 3, 12, 195, 208, 15, 195, 79, 12, 16, 241, 20, 204, 19, 12, 4, 193, 12,
    16, 76, 29, 199, 240, 48, 92, 199, 112, 195, 16, 0, 3, 15, 13, 195, 60, 3, 220, 67, 60, 195, 19, 60,
    243, 79, 77, 80, 61, 16, 204, 79, 63, 0, 64, 244, 65, 253, 115, 195, 207, 207, 31, 255, 0, 252, 195, 199,
    0, 253, 51, 195, 207, 207, 223, 63, 52, 207, 243, 255, 19, 253, 51, 4, 15, 207, 223, 63, 117, 207, 3, 207,
    192, 16, 125, 20, 244, 76, 77, 195, 48, 192, 16, 80, 195, 15, 125, 3, 240, 12, 81, 0, 244, 52, 0, 80,
    207, 12, 125, 20, 67, 19, 16, 3, 192, 0, 4, 124, 31, 16, 12, 0, 245, 252, 13, 195, 205, 243, 241, 3,
    15, 31, 1, 3, 241, 220, 77, 3, 220, 240, 241, 4, 95, 28, 193, 15, 240, 19, 15, 67, 195, 60, 244, 192,
    208, 1, 113, 199, 196, 205, 1, 52, 65, 208, 28, 212, 192, 252, 124, 199, 241, 252, 115, 52, 192, 192, 196, 199,
    192, 12, 48, 5, 65, 252, 12, 115, 240, 207, 80, 243, 4, 80, 125, 195, 196, 252, 193, 3, 68, 192, 16, 215,
    3, 28, 60, 7, 20, 240, 1, 51, 48, 192, 244, 192, 223, 93, 205, 21, 211, 7, 3, 115, 52, 220, 116, 192,
    192, 80, 113, 195, 244, 63, 205, 247, 4, 197, 16, 215, 63, 204, 12, 7, 244, 240, 193, 195, 208, 241, 244, 195,
    19, 13, 205, 20, 192, 119, 3, 51, 0, 204, 53, 192, 19, 13, 124, 205, 240, 17, 28, 52, 48, 31, 240, 0,
    23, 60, 252, 204, 240, 192, 16, 48, 48, 3, 197, 29, 199, 12, 204, 17, 51, 192, 31, 7, 49, 80, 241, 0,
    19, 77, 12, 193, 252, 192, 31, 48, 112, 31, 207, 208, 3, 13, 204, 192, 204, 204, 3, 48, 48, 207, 192, 212,
    3, 12, 12, 192, 240, 196, 3, 0, 112, 51, 0, 4, 28, 221, 60, 192, 207, 195, 220, 48, 53, 31, 51, 196,
    3, 205, 252, 240, 207, 192, 16, 0, 113, 207, 196, 192, 64, 252, 60, 240, 205, 240, 31, 64, 53, 207, 0, 207,
    77, 240, 204, 205, 253, 205, 115, 195, 192, 195, 193, 60, 124, 252, 220, 1, 253, 192, 63, 207, 195, 60, 192, 52,
    77, 204, 4, 84, 5, 192, 15, 55, 196, 204, 5, 192, 93, 1, 204, 240, 253, 192, 51, 3, 64, 207, 16, 192,
    28, 13, 204, 49, 253, 240, 63, 3, 124, 207, 208, 192, 221, 13, 192, 0, 13, 199, 15, 51, 65, 207, 84, 196,
    220, 12, 12, 196, 12, 204, 0, 3, 112, 207, 196, 208, 223, 16, 12, 48, 1, 244, 3, 3, 0, 255, 192, 208,
    19, 0, 76, 16, 16, 12, 1, 64, 64, 204, 64, 212, 80, 221, 13, 5, 240, 12, 80, 7, 48, 195, 193, 0,
    208, 252, 48, 20, 113, 4, 31, 55, 124, 204, 192, 119, 207, 240, 15, 52, 244, 252, 12, 51, 76, 252, 85, 60,
    19, 92, 204, 48, 247, 12, 12, 7, 60, 3, 193, 16, 19, 95, 12, 20, 3, 68, 12, 51, 112, 60, 204, 0,
    13, 12, 252, 55, 247, 3, 60, 51, 0, 255, 81, 12, 211, 29, 204, 52, 247, 15, 221, 7, 76, 195, 193, 220,
    19, 28, 15, 17, 48, 52, 220, 51, 112, 12, 192, 3, 15, 220, 12, 52, 247, 63, 15, 247, 63, 255, 1, 12,
    29, 48, 112, 199, 15, 220, 1, 52, 1, 19, 1, 60, 12, 240, 124, 243, 15, 223, 68, 48, 48, 7, 193, 49,
    28, 240, 77, 7, 95, 204, 64, 192, 49, 0, 81, 48, 223, 12, 63, 192, 207, 208, 192, 113, 112, 15, 4, 252,
    207, 13, 12, 253, 63, 208, 15, 48, 48, 3, 197, 204, 207, 12, 12, 0, 76, 16, 16, 240, 53, 3, 1, 1,
    215, 12, 207, 205, 252, 20, 196, 64, 124, 211, 199, 204, 195, 60, 12, 252, 252, 16, 195, 124, 115, 3, 244, 28,
    207, 15, 0, 0, 124, 0, 223, 115, 112, 3, 0, 208, 195, 204, 253, 240, 48, 52, 193, 48, 112, 48, 197, 20,
    3, 207, 241, 61, 48, 116, 192, 5, 112, 64, 213, 17, 63, 195, 52, 112, 1, 119, 192, 244, 1, 60, 21, 29,
    3, 67, 205, 115, 244, 0, 13, 19, 28, 197, 205, 64, 3, 79, 5, 79, 48, 64, 12, 211, 12, 0, 253, 65,
    207, 247, 5, 76, 13, 64, 12, 247, 0, 124, 13, 81, 63, 63, 1, 51, 60, 76, 13, 211, 12, 244, 192, 124,
    127, 127, 69, 3, 63, 80, 12, 223, 12, 253, 193, 125, 127, 196, 5, 64, 60, 68, 12, 195, 13, 13, 12, 49,
    3, 28, 60, 204, 255, 196, 195, 1, 243, 3, 192, 61, 3, 221, 255, 253, 204, 192, 48, 0, 51, 3, 196, 12,
    115, 204, 13, 204, 13, 0, 1, 192, 55, 19, 196, 1, 3, 13, 13, 193, 63, 212, 3, 4, 63, 3, 244, 12,
    7, 13, 12, 192, 252, 16, 15, 48, 51, 23, 240, 0, 3, 12, 12, 0, 61, 16, 12, 3, 51, 16, 192, 17,
    19, 12, 204, 192, 240, 196, 67, 23, 15, 243, 196, 60, 7, 12, 12, 192, 252, 17, 79, 3, 63, 199, 192, 65,
    195, 76, 12, 19, 49, 92, 12, 12, 48, 0, 208, 64, 223, 241, 124, 192, 15, 15, 49, 48, 48, 31, 52, 244,
    15, 205, 124, 193, 3, 252, 21, 60, 63, 1, 247, 255, 207, 253, 61, 197, 64, 243, 197, 48, 48, 252, 247, 15,
    19, 92, 125, 0, 255, 20, 220, 116, 77, 53, 7, 16, 195, 92, 49, 204, 252, 199, 28, 115, 76, 240, 23, 208,
    3, 28, 113, 204, 12, 196, 12, 55, 12, 0, 52, 208, 28, 13, 112, 19, 12, 63, 15, 247, 113, 240, 23, 247,
    0, 204, 117, 195, 243, 15, 15, 119, 65, 255, 212, 195, 16, 12, 240, 212, 48, 195, 127, 55, 16, 223, 208, 195,
    16, 93, 28, 209, 240, 48, 76, 7, 52, 3, 196, 16, 211, 77, 12, 1, 49, 0, 76, 7, 52, 16, 196, 20,
    0, 12, 85, 64, 49, 112, 0, 68, 117, 208, 80, 20, 3, 76, 223, 204, 243, 12, 63, 67, 63, 3, 244, 124,
    15, 76, 204, 60, 252, 64, 15, 51, 112, 0, 192, 51, 195, 12, 192, 63, 252, 0, 255, 63, 4, 12, 0, 244,
    15, 124, 223, 12, 255, 16, 79, 3, 63, 3, 247, 60, 15, 124, 15, 12, 255, 12, 15, 195, 115, 0, 199, 0,
    0, 60, 0, 12, 60, 0, 15, 3, 48, 12, 64, 4, 81, 48, 124, 199, 255, 252, 65, 240, 116, 195, 0, 247,
    1, 252, 60, 243, 63, 255, 5, 12, 7, 243, 204, 244, 68, 48, 51, 63, 95, 4, 195, 51, 51, 12, 13, 1,
    0, 0, 125, 215, 12, 252, 65, 192, 5, 195, 16, 212, 0, 192, 113, 243, 76, 48, 5, 1, 3, 195, 1, 0,
    67, 0, 69, 12, 95, 0, 192, 1, 51, 16, 13, 1, 204, 209, 113, 199, 0, 252, 193, 193, 1, 211, 16, 215,
    3, 192, 13, 240, 60, 240, 245, 13, 207, 192, 220, 60, 64, 204, 5, 12, 76, 0, 4, 65, 3, 0, 0, 77,
    192, 241, 49, 3, 64, 243, 192, 252, 240, 19, 192, 12, 63, 252, 125, 3, 16, 255, 193, 204, 192, 220, 80, 240,
    60, 241, 1, 16, 80, 211, 0, 3, 48, 13, 0, 48, 204, 207, 5, 3, 5, 52, 13, 240, 12, 192, 13, 195,
    76, 3, 61, 3, 192, 48, 49, 243, 12, 205, 17, 4, 60, 15, 197, 0, 68, 244, 63, 63, 252, 13, 1, 0,
    12, 193, 67, 7, 245, 253, 61, 195, 16, 192, 17, 199, 76, 51, 77, 48, 241, 52, 60, 199, 220, 205, 65, 245,
    125, 207, 4, 0, 5, 52, 60, 244, 193, 205, 69, 240, 3, 205, 60, 195, 3, 197, 208, 112, 127, 243, 244, 48,
    63, 221, 48, 240, 28, 196, 208, 52, 119, 12, 244, 16, 15, 12, 192, 23, 64, 211, 28, 243, 53, 60, 244, 12,
    71, 12, 13, 192, 241, 196, 12, 0, 15, 247, 241, 65, 15, 12, 53, 28, 1, 0, 15, 195, 51, 12, 193, 93,
    12, 12, 1, 16, 1, 7, 28, 247, 64, 204, 192, 12, 67, 51, 17, 12, 255, 16, 0, 211, 15, 240, 252, 124,
    15, 12, 1, 16, 252, 0, 79, 223, 48, 205, 193, 112, 12, 209, 0, 17, 13, 51, 31, 247, 64, 204, 16, 204,
    15, 60, 12, 221, 13, 4, 252, 3, 51, 15, 241, 28, 211, 205, 12, 208, 240, 52, 0, 7, 51, 3, 244, 16,
    31, 29, 49, 16, 48, 48, 76, 67, 52, 195, 64, 211, 207, 28, 204, 211, 245, 0, 207, 7, 63, 15, 192, 12,
    207, 28, 124, 211, 244, 55, 15, 199, 63, 195, 193, 19, 31, 28, 48, 215, 48, 243, 12, 195, 119, 192, 20, 208,
    220, 76, 31, 212, 244, 0, 95, 199, 64, 211, 16, 208, 208, 95, 76, 247, 244, 51, 92, 199, 112, 195, 208, 208,
    29, 92, 64, 212, 53, 60, 31, 199, 112, 223, 0, 211, 31, 193, 48, 192, 12, 220, 95, 247, 112, 207, 192, 192,
    28, 253, 192, 195, 60, 204, 16, 240, 67, 255, 199, 243, 28, 193, 240, 195, 76, 255, 17, 252, 60, 207, 192, 243,
    211, 12, 124, 209, 252, 208, 31, 3, 124, 207, 212, 92, 211, 12, 124, 204, 252, 17, 31, 3, 48, 192, 196, 64,
    208, 204, 13, 0, 0, 0, 64, 48, 48, 192, 209, 64, 211, 28, 60, 208, 240, 220, 31, 7, 48, 63, 209, 220,
    67, 15, 12, 220, 240, 28, 31, 15, 48, 51, 193, 16, 19, 28, 192, 21, 48, 12, 31, 3, 49, 0, 1, 208,
    16, 252, 255, 207, 207, 255, 244, 61, 52, 207, 195, 255, 49, 48, 240, 240, 252, 207, 48, 60, 52, 15, 207, 204,
    0, 12, 53, 83, 76, 211, 0, 243, 241, 92, 51, 240, 3, 28, 112, 208, 92, 3, 20, 240, 49, 28, 244, 67,
    16, 16, 113, 0, 29, 67, 17, 48, 69, 195, 1, 16, 3, 192, 113, 193, 64, 195, 81, 55, 1, 28, 0, 208,
    255, 15, 253, 16, 64, 23, 15, 243, 61, 77, 192, 7, 207, 80, 124, 3, 209, 79, 13, 55, 1, 253, 4, 199,
    29, 16, 52, 0, 1, 51, 12, 199, 1, 193, 80, 211, 199, 92, 76, 220, 48, 204, 220, 71, 124, 3, 240, 3,
    3, 93, 77, 16, 196, 7, 28, 71, 64, 80, 53, 3, 199, 221, 76, 192, 196, 55, 77, 119, 60, 16, 245, 195,
    7, 92, 77, 208, 53, 7, 95, 115, 15, 67, 241, 0, 7, 29, 124, 81, 245, 51, 31, 119, 12, 28, 192, 195,
    247, 221, 12, 196, 196, 255, 92, 119, 12, 19, 76, 223, 215, 79, 205, 1, 240, 4, 12, 67, 60, 115, 240, 221,
    20, 92, 12, 209, 1, 199, 63, 119, 124, 83, 12, 220, 196, 93, 204, 197, 196, 12, 60, 48, 48, 23, 12, 208,
    29, 53, 124, 199, 243, 252, 113, 204, 65, 195, 80, 3, 3, 52, 13, 4, 244, 204, 52, 211, 223, 192, 205, 0,
    67, 15, 64, 16, 241, 1, 15, 195, 15, 48, 0, 4, 28, 193, 124, 195, 253, 252, 112, 195, 49, 195, 92, 195,
    12, 193, 12, 244, 253, 252, 112, 3, 60, 207, 16, 51, 12, 13, 0, 0, 61, 245, 127, 51, 64, 204, 4, 244,
    28, 12, 48, 0, 76, 204, 5, 3, 53, 208, 244, 211, 220, 192, 0, 51, 12, 252, 48, 48, 49, 223, 68, 211,
    29, 196, 0, 0, 77, 240, 196, 116, 117, 204, 80, 211, 48, 204, 245, 23, 112, 20, 15, 196, 48, 12, 192, 3,
    12, 7, 60, 199, 192, 127, 205, 243, 1, 223, 80, 247, 15, 192, 241, 3, 48, 127, 69, 213, 95, 192, 192, 48,
    1, 12, 4, 20, 0, 199, 67, 196, 48, 204, 193, 1, 28, 4, 63, 7, 0, 115, 204, 199, 49, 223, 16, 195,
    15, 193, 193, 51, 51, 60, 4, 208, 223, 196, 193, 192, 12, 12, 0, 21, 76, 0, 79, 192, 48, 220, 4, 196,
    29, 20, 124, 55, 125, 127, 0, 247, 28, 223, 64, 212, 15, 208, 209, 63, 63, 240, 0, 19, 31, 244, 192, 16,
    83, 12, 12, 196, 252, 220, 83, 55, 113, 207, 193, 207, 83, 12, 13, 209, 241, 208, 83, 55, 113, 195, 199, 19,
    19, 205, 76, 20, 16, 208, 83, 51, 48, 12, 0, 23, 31, 204, 204, 252, 252, 204, 76, 51, 253, 243, 204, 207,
    12, 253, 205, 12, 252, 0, 12, 243, 252, 255, 195, 7, 12, 252, 204, 16, 3, 12, 60, 255, 60, 204, 240, 199,
    204, 252, 207, 252, 252, 252, 31, 243, 65, 204, 211, 195, 12, 241, 207, 60, 252, 240, 12, 55, 13, 195, 71, 195,
    12, 241, 19, 0, 252, 48, 92, 195, 81, 240, 5, 3, 19, 64, 112, 247, 243, 48, 69, 244, 0, 192, 193, 4,
    15, 28, 124, 192, 15, 196, 5, 48, 112, 3, 240, 48, 207, 221, 124, 192, 15, 195, 196, 52, 48, 3, 192, 192,
    15, 3, 49, 243, 240, 240, 197, 196, 12, 192, 209, 4, 3, 12, 113, 12, 12, 52, 197, 0, 15, 19, 192, 12,
    51, 204, 60, 12, 12, 0, 195, 52, 63, 3, 192, 16, 15, 199, 1, 243, 245, 252, 241, 215, 220, 192, 13, 212,
    3, 7, 1, 12, 255, 4, 241, 19, 223, 192, 253, 124, 51, 79, 1, 12, 252, 48, 255, 195, 63, 52, 253, 13,
    197, 12, 77, 196, 64, 204, 80, 115, 68, 207, 17, 0, 221, 1, 65, 21, 52, 67, 124, 51, 3, 223, 92, 19,
    19, 16, 5, 1, 245, 64, 112, 28, 67, 3, 0, 69, 195, 252, 253, 199, 79, 211, 16, 112, 55, 15, 196, 0,
    207, 0, 48, 7, 21, 55, 208, 55, 48, 207, 0, 204, 204, 240, 240, 12, 244, 255, 240, 195, 252, 243, 0, 252,
    51, 15, 241, 0, 64, 196, 204, 79, 255, 60, 241, 80, 255, 211, 48, 3, 85, 51, 204, 247, 52, 12, 192, 204,
    12, 196, 52, 3, 245, 51, 192, 209, 0, 195, 1, 51, 215, 29, 1, 209, 55, 192, 64, 3, 48, 19, 192, 192,
    20, 221, 61, 199, 65, 60, 64, 244, 3, 212, 197, 199, 20, 220, 13, 247, 12, 205, 124, 12, 20, 211, 1, 4,
    223, 29, 12, 212, 244, 204, 79, 7, 48, 195, 192, 207, 15, 12, 240, 7, 48, 60, 60, 195, 71, 199, 196, 215,
    195, 204, 252, 243, 252, 252, 252, 207, 19, 195, 1, 195, 28, 29, 3, 208, 52, 64, 95, 192, 65, 3, 20, 195,
    92, 209, 60, 55, 53, 124, 77, 192, 4, 243, 20, 215, 76, 240, 193, 243, 60, 252, 49, 204, 15, 211, 3, 207,
    7, 12, 61, 0, 252, 16, 20, 119, 60, 124, 247, 12, 7, 29, 60, 192, 60, 208, 211, 51, 63, 0, 244, 0,
    199, 12, 61, 20, 3, 80, 16, 3, 124, 52, 52, 0, 67, 0, 13, 16, 240, 5, 76, 15, 0, 240, 192, 13,
    67, 28, 113, 16, 49, 1, 31, 195, 0, 0, 240, 65, 67, 15, 49, 12, 49, 193, 12, 211, 12, 240, 0, 112,
    79, 241, 204, 61, 253, 192, 67, 255, 0, 252, 199, 255, 124, 253, 48, 60, 61, 204, 15, 207, 15, 204, 192, 247,
    124, 240, 3, 60, 61, 192, 15, 195, 63, 204, 247, 52, 204, 80, 67, 12, 244, 61, 13, 199, 3, 211, 211, 199,
    3, 76, 0, 80, 241, 117, 67, 19, 199, 3, 192, 0, 0, 205, 84, 85, 245, 112, 79, 3, 204, 12, 193, 4,
    195, 95, 49, 28, 247, 3, 205, 3, 0, 19, 240, 247, 195, 79, 60, 80, 240, 64, 195, 3, 51, 64, 196, 52,
    195, 28, 193, 85, 245, 84, 127, 3, 48, 77, 60, 116, 195, 92, 64, 93, 55, 215, 205, 55, 63, 83, 207, 196,
    199, 79, 65, 80, 51, 192, 15, 3, 63, 64, 240, 4, 199, 28, 65, 84, 20, 3, 95, 247, 48, 112, 48, 64,
    19, 208, 61, 195, 243, 252, 1, 49, 60, 208, 5, 4, 3, 12, 49, 0, 92, 4, 197, 112, 15, 13, 245, 16,
    63, 220, 61, 20, 85, 195, 0, 51, 0, 60, 5, 0, 79, 16, 61, 195, 240, 244, 61, 3, 28, 192, 17, 196,
    67, 79, 49, 0, 241, 4, 253, 195, 15, 205, 193, 1, 76, 31, 193, 16, 5, 244, 15, 7, 0, 252, 69, 0,
    77, 208, 124, 195, 60, 240, 12, 247, 64, 252, 0, 195, 12, 16, 48, 0, 252, 244, 15, 247, 12, 252, 196, 196,
    60, 211, 0, 20, 53, 247, 252, 247, 1, 204, 119, 195, 48, 252, 196, 0, 49, 7, 51, 0, 243, 13, 193, 0,
    221, 240, 112, 215, 16, 3, 15, 55, 52, 15, 0, 3, 29, 192, 61, 215, 0, 63, 112, 192, 0, 12, 0, 63,
    60, 255, 212, 3, 13, 4, 51, 195, 195, 13, 193, 52, 205, 243, 15, 23, 209, 119, 243, 243, 1, 207, 15, 243,
    28, 192, 12, 195, 48, 63, 48, 240, 0, 195, 0, 243, 61, 240, 199, 0, 13, 3, 63, 195, 208, 13, 208, 240,
    221, 240, 67, 20, 193, 51, 252, 7, 1, 207, 3, 199, 95, 205, 12, 0, 48, 60, 51, 1, 0, 195, 0, 211,
    1, 193, 124, 196, 15, 220, 65, 48, 52, 223, 16, 3, 17, 16, 117, 208, 207, 31, 64, 51, 52, 15, 12, 112,
    16, 17, 1, 17, 60, 3, 76, 51, 3, 223, 64, 16, 3, 204, 61, 195, 95, 208, 1, 60, 51, 15, 192, 48,
    207, 0, 116, 3, 95, 19, 16, 51, 112, 12, 192, 48, 12, 76, 60, 23, 12, 195, 0, 15, 112, 12, 192, 3,
    51, 63, 192, 63, 127, 4, 253, 12, 255, 48, 252, 125, 255, 243, 5, 15, 95, 4, 252, 63, 243, 12, 241, 12,
    204, 195, 4, 23, 4, 243, 204, 240, 0, 60, 52, 63, 68, 55, 4, 61, 53, 4, 61, 64, 204, 192, 220, 65,
    64, 51, 69, 17, 65, 0, 48, 19, 192, 76, 193, 1, 76, 192, 69, 20, 69, 48, 64, 4, 4, 92, 17, 16,
    76, 243, 211, 252, 253, 48, 48, 3, 0, 204, 16, 252, 79, 255, 199, 60, 61, 48, 255, 67, 0, 204, 1, 252,
    12, 240, 199, 0, 13, 247, 243, 112, 0, 204, 64, 252, 29, 243, 12, 192, 13, 252, 0, 4, 69, 223, 23, 223,
    28, 240, 0, 16, 125, 255, 243, 71, 1, 223, 23, 195, 220, 192, 79, 192, 12, 51, 192, 68, 65, 204, 3, 211,
    93, 208, 4, 215, 205, 252, 67, 51, 4, 207, 4, 48, 93, 80, 112, 195, 63, 207, 64, 51, 116, 207, 192, 3,
    28, 12, 124, 0, 15, 195, 84, 240, 52, 207, 16, 196, 192, 212, 53, 215, 205, 255, 0, 195, 49, 195, 0, 0,
    19, 0, 49, 196, 60, 195, 17, 0, 48, 195, 197, 0, 195, 204, 61, 0, 112, 0, 16, 1, 51, 195, 196, 0,
    207, 196, 243, 195, 240, 255, 13, 247, 77, 208, 3, 255, 223, 0, 61, 192, 241, 49, 65, 204, 15, 199, 205, 76,
    3, 79, 61, 0, 241, 69, 12, 127, 63, 51, 240, 17, 19, 220, 125, 208, 195, 196, 16, 1, 63, 243, 245, 4,
    3, 221, 13, 192, 243, 192, 1, 60, 63, 3, 193, 112, 3, 205, 13, 192, 255, 192, 193, 0, 115, 199, 5, 192,
    195, 92, 12, 204, 252, 197, 31, 4, 60, 3, 192, 192, 195, 12, 12, 204, 255, 208, 92, 48, 12, 3, 195, 12,
    3, 252, 60, 252, 255, 192, 12, 64, 64, 215, 212, 204, 208, 92, 76, 212, 240, 245, 15, 68, 48, 3, 1, 212,
    211, 28, 63, 240, 240, 0, 15, 64, 60, 15, 220, 192, 20, 204, 255, 192, 240, 255, 15, 69, 68, 215, 215, 255,
    31, 221, 61, 212, 12, 51, 92, 244, 117, 223, 16, 215, 215, 12, 13, 195, 0, 60, 92, 0, 49, 195, 4, 71,
    19, 12, 125, 64, 51, 19, 93, 4, 116, 193, 197, 20, 207, 77, 125, 211, 252, 195, 92, 243, 124, 220, 208, 223,
    195, 15, 125, 195, 48, 0, 92, 199, 48, 195, 208, 208, 199, 15, 76, 95, 48, 12, 15, 3, 4, 48, 0, 212,
    80, 76, 12, 7, 252, 16, 95, 52, 112, 28, 16, 192, 12, 79, 60, 67, 12, 19, 95, 192, 48, 16, 196, 195,
    196, 79, 64, 80, 12, 83, 15, 195, 48, 77, 0, 211, 243, 60, 240, 240, 79, 199, 197, 48, 52, 127, 192, 28,
    15, 0, 12, 196, 92, 7, 0, 52, 112, 12, 193, 92, 28, 192, 77, 23, 0, 79, 4, 196, 0, 0, 1, 3,
    51, 15, 197, 61, 48, 68, 252, 12, 15, 77, 252, 29, 15, 3, 192, 12, 0, 7, 252, 55, 0, 12, 245, 28,
    12, 19, 1, 215, 20, 48, 240, 3, 49, 3, 64, 195, 255, 79, 20, 12, 240, 64, 252, 195, 207, 61, 61, 64,
    63, 23, 0, 16, 241, 119, 252, 199, 7, 13, 0, 64, 93, 192, 0, 196, 193, 243, 60, 196, 68, 211, 5, 19,
    87, 205, 61, 243, 195, 252, 0, 196, 49, 211, 52, 51, 95, 252, 60, 243, 207, 195, 21, 53, 76, 196, 243, 243,
    19, 12, 60, 195, 15, 5, 195, 112, 115, 0, 192, 0, 192, 3, 48, 195, 243, 204, 12, 3, 12, 223, 0, 3,
    12, 3, 61, 247, 60, 195, 17, 199, 16, 195, 209, 12, 195, 15, 61, 12, 60, 1, 15, 223, 63, 196, 205, 12,
    12, 17, 51, 195, 240, 253, 63, 199, 49, 208, 68, 255, 13, 212, 60, 196, 241, 252, 1, 199, 208, 240, 20, 220,
    15, 255, 1, 0, 252, 53, 15, 223, 31, 241, 241, 12, 1, 205, 117, 211, 3, 211, 80, 240, 115, 15, 212, 0,
    17, 0, 124, 23, 4, 84, 80, 240, 115, 204, 212, 7, 17, 209, 12, 55, 20, 243, 67, 52, 3, 204, 84, 192,
    3, 13, 60, 16, 247, 211, 64, 7, 51, 67, 49, 61, 16, 76, 48, 212, 244, 20, 92, 195, 119, 3, 48, 5,
    29, 209, 252, 52, 199, 195, 64, 119, 51, 195, 64, 28, 67, 13, 51, 193, 247, 252, 12, 0, 64, 19, 204, 252,
    87, 93, 195, 197, 245, 1, 28, 19, 71, 208, 61, 92, 80, 17, 204, 53, 20, 3, 92, 84, 3, 0, 65, 93,
    64, 28, 125, 196, 244, 192, 5, 112, 0, 192, 196, 240, 15, 12, 112, 195, 1, 195, 212, 55, 67, 205, 215, 192,
    192, 12, 48, 196, 65, 247, 0, 48, 7, 193, 20, 16, 76, 0, 61, 195, 204, 192, 5, 55, 64, 193, 23, 48,
    12, 77, 48, 207, 205, 192, 208, 243, 0, 204, 215, 196, 13, 13, 48, 192, 0, 247, 0, 243, 0, 204, 196, 192,
    64, 28, 252, 195, 253, 196, 76, 55, 0, 220, 23, 255, 12, 0, 61, 240, 253, 195, 17, 55, 1, 205, 3, 255,
    13, 12, 112, 19, 193, 243, 0, 199, 49, 220, 20, 199, 13, 7, 12, 247, 244, 252, 241, 196, 17, 195, 16, 247,
    67, 15, 220, 48, 240, 240, 60, 208, 223, 240, 193, 12, 71, 28, 20, 12, 48, 241, 207, 195, 15, 64, 1, 16,
    205, 4, 63, 243, 240, 252, 241, 3, 1, 195, 220, 199, 0, 0, 220, 240, 240, 48, 60, 19, 31, 196, 193, 60,
    12, 64, 192, 12, 240, 0, 63, 211, 3, 1, 1, 48, 220, 16, 112, 211, 60, 252, 0, 195, 65, 208, 21, 211,
    220, 1, 192, 52, 48, 252, 48, 7, 28, 195, 0, 220, 93, 192, 1, 20, 48, 240, 16, 7, 64, 192, 0, 196,
    3, 204, 255, 205, 255, 52, 247, 0, 60, 48, 247, 204, 51, 252, 255, 61, 60, 68, 195, 0, 127, 48, 240, 220,
    51, 255, 244, 124, 61, 113, 204, 15, 127, 60, 196, 220, 80, 208, 60, 17, 253, 4, 7, 3, 60, 204, 192, 28,
    67, 207, 60, 1, 241, 0, 0, 3, 112, 3, 240, 28, 3, 15, 48, 28, 61, 1, 12, 31, 64, 192, 16, 209,
    80, 192, 252, 1, 241, 0, 64, 211, 5, 204, 3, 12, 0, 208, 252, 64, 253, 12, 76, 195, 0, 240, 192, 0,
    0, 192, 48, 20, 253, 0, 76, 195, 1, 204, 67, 0, 253, 247, 51, 207, 60, 204, 63, 255, 211, 255, 15, 255,
    253, 247, 195, 207, 61, 207, 63, 207, 195, 255, 255, 51, 61, 243, 60, 95, 16, 15, 243, 255, 247, 204, 63, 243,
    192, 12, 112, 208, 1, 0, 12, 207, 49, 240, 16, 16, 0, 76, 64, 21, 193, 80, 12, 211, 60, 51, 17, 20,
    4, 0, 76, 5, 4, 17, 80, 19, 124, 0, 4, 4, 16, 93, 68, 20, 245, 0, 12, 192, 113, 240, 193, 0,
    208, 93, 80, 4, 245, 76, 92, 0, 65, 3, 193, 240, 209, 16, 0, 241, 52, 208, 15, 48, 13, 0, 28, 204,
    3, 63, 204, 204, 252, 244, 195, 3, 192, 195, 196, 12, 195, 76, 204, 253, 255, 192, 207, 3, 51, 3, 243, 28,
    3, 124, 204, 77, 252, 112, 192, 3, 68, 3, 195, 208, 211, 15, 204, 195, 241, 196, 12, 23, 12, 51, 244, 12,
    3, 28, 12, 204, 252, 0, 204, 3, 124, 3, 244, 12, 195, 12, 60, 80, 253, 0, 12, 3, 64, 4, 192, 0,
    19, 15, 204, 247, 240, 192, 0, 23, 64, 195, 4, 15, 3, 15, 12, 199, 240, 0, 92, 195, 112, 55, 196, 63,
    16, 28, 77, 20, 48, 0, 92, 195, 68, 0, 192, 48, 19, 28, 12, 20, 53, 116, 79, 215, 240, 63, 197, 193,
    223, 28, 77, 196, 245, 12, 28, 211, 0, 195, 193, 0, 31, 220, 13, 208, 241, 48, 65, 192, 68, 195, 193, 0,
    193, 204, 49, 215, 245, 52, 15, 208, 15, 243, 197, 13, 204, 204, 125, 195, 244, 15, 92, 196, 0, 243, 196, 192,
    223, 223, 125, 16, 53, 112, 76, 208, 4, 199, 16, 240, 208, 15, 28, 212, 244, 48, 79, 211, 15, 247, 65, 124,
    211, 31, 76, 192, 240, 204, 79, 223, 79, 199, 196, 51, 16, 79, 77, 80, 48, 0, 76, 215, 0, 7, 0, 52};
static const int32_t op12_bias[48] = {
    -36956, -31427, -35649, -33118, -40719, -37464, -34650, -43309, -36951, -37883, -36490, -39713, -37610, -35410, -34950, -43249, -35142, -32993, -36119, -36394, -39851, -39378, -37395, -38565,
    -36670, -35623, -46478, -38452, -37170, -39857, -39040, -35497, -35559, -38631, -38228, -34364, -37983, -40458, -35391, -33988, -43797, -32720, -34858, -35275, -37855, -38703, -37577, -37697};
static const uint16_t op12_offset[48] = {
    35445, 31875, 35700, 33405, 40800, 37995, 34935, 43860, 36975, 37995, 36975, 40035, 37995, 35700, 35190, 43605, 35700, 33405, 36465, 36465, 40290, 39780, 37230, 37230,
    36720, 35700, 47175, 39015, 37485, 40035, 39270, 34935, 35955, 39525, 38760, 34425, 38250, 40800, 35445, 34425, 44115, 31365, 35190, 35700, 38250, 38760, 38250, 37740};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op12_multiplier[48] = {
    1321234048, 1426403584, 1402037248, 1412825984, 1350001024, 1252457088, 1551275008, 1661093504, 1371419776, 1307731712, 1924043776, 1769817088, 1845693824, 1701735808, 1960229760, 1117151488, 1994665216, 1711321344, 1610912640, 1086050432, 1219962752, 1089862912, 1878185728, 1709078528,
    1214883712, 1736706176, 1962799360, 1433549696, 1926170496, 1100271104, 1729944704, 1764983424, 1097292544, 1461899776, 1932134016, 1693456896, 1896199808, 1632672512, 1745839872, 1788252032, 1654535936, 2140510208, 1930600960, 1813700224, 1103854336, 1620473600, 2132023424, 1091042048};
static const uint8_t op12_shift[48] = {
    2, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 2, 2,
    1, 2, 2, 1, 2, 1, 2, 2, 1, 2, 2, 2, 2, 1, 1, 2, 2, 2, 1, 2, 1, 2, 2, 1};
#else
static const int32_t op12_multiplier[48] = {
    1321234021, 1426403537, 1402037252, 1412825987, 1350001006, 1252457094, 1551274972, 1661093551, 1371419795, 1307731703, 1924043764, 1769817091, 1845693851, 1701735809, 1960229925, 1117151547, 1994665355, 1711321262, 1610912595, 1086050467, 1219962811, 1089862844, 1878185725, 1709078621,
    1214883751, 1736706079, 1962799420, 1433549698, 1926170511, 1100271028, 1729944719, 1764983420, 1097292576, 1461899720, 1932134075, 1693456922, 1896199819, 1632672548, 1745839858, 1788252115, 1654535926, 2140510140, 1930600964, 1813700263, 1103854309, 1620473679, 2132023551, 1091042040};
static const uint8_t op12_shift[48] = {
    35, 34, 34, 34, 35, 34, 34, 35, 34, 34, 35, 34, 35, 35, 35, 34, 35, 35, 35, 34, 34, 34, 35, 35,
    34, 35, 35, 34, 35, 34, 35, 35, 34, 35, 35, 35, 35, 34, 34, 35, 35, 35, 34, 35, 34, 35, 35, 34};
#endif
static const model_layer op12 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 8, .out_columns = 10, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 1, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op12_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op12_weights, .bias = op12_bias, .multiplier = op12_multiplier, .shift = op12_shift};

static const uint8_t op13_weights[540] = {
    5, 51, 195, 21, 68, 60, 116, 192, 0, 0, 49, 17, 4, 195, 195, 20, 68, 13, 124, 193, 212, 64, 48, 17,
    5, 0, 192, 5, 64, 204, 0, 192, 20, 77, 48, 1, 5, 3, 207, 213, 69, 48, 117, 192, 80, 193, 112, 29,
    1, 3, 243, 212, 69, 192, 113, 1, 84, 65, 115, 77, 4, 0, 192, 196, 65, 220, 240, 0, 87, 65, 60, 1,
    193, 3, 31, 212, 65, 0, 4, 208, 64, 12, 113, 16, 1, 19, 3, 196, 69, 0, 113, 16, 68, 64, 112, 23,
    1, 4, 208, 4, 65, 0, 192, 19, 68, 93, 60, 0, 87, 7, 0, 209, 113, 5, 15, 95, 0, 80, 0, 81,
    19, 0, 3, 64, 13, 1, 212, 64, 3, 3, 195, 65, 0, 64, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0,
    71, 4, 20, 17, 125, 53, 16, 95, 12, 80, 7, 1, 0, 195, 7, 64, 12, 20, 199, 4, 199, 19, 199, 5,
    0, 1, 52, 0, 192, 0, 0, 0, 240, 0, 0, 0, 71, 4, 196, 212, 113, 77, 0, 92, 64, 80, 0, 0,
    0, 0, 0, 0, 12, 0, 196, 0, 3, 17, 195, 12, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0,
    85, 212, 12, 4, 65, 13, 4, 76, 12, 64, 76, 80, 20, 215, 0, 4, 1, 13, 3, 67, 64, 67, 64, 92,
    20, 212, 0, 20, 1, 12, 48, 67, 67, 0, 12, 16, 0, 196, 16, 3, 13, 61, 16, 76, 51, 19, 64, 31,
    0, 193, 19, 195, 13, 48, 209, 71, 51, 211, 68, 95, 3, 208, 81, 195, 13, 0, 16, 3, 48, 16, 0, 31,
    1, 64, 4, 12, 241, 208, 192, 112, 3, 0, 16, 3, 0, 64, 4, 64, 253, 16, 192, 48, 3, 208, 3, 3,
    0, 16, 4, 0, 193, 64, 0, 0, 0, 0, 0, 3, 1, 13, 0, 12, 240, 1, 0, 1, 51, 192, 20, 64,
    19, 0, 192, 0, 48, 52, 15, 7, 60, 193, 69, 81, 23, 16, 0, 20, 1, 0, 0, 16, 3, 4, 12, 29,
    0, 192, 112, 15, 240, 0, 0, 1, 247, 192, 20, 0, 0, 0, 196, 0, 240, 52, 29, 7, 252, 213, 5, 68,
    23, 16, 196, 21, 61, 68, 3, 16, 0, 23, 0, 29, 1, 65, 48, 12, 240, 0, 16, 0, 195, 192, 0, 12,
    3, 64, 192, 0, 48, 92, 12, 4, 63, 212, 1, 76, 23, 16, 4, 212, 13, 64, 0, 208, 0, 0, 12, 16,
    65, 0, 0, 12, 240, 1, 12, 48, 3, 0, 192, 0, 1, 1, 16, 76, 240, 4, 208, 52, 3, 192, 199, 0,
    0, 0, 0, 0, 192, 0, 0, 240, 0, 4, 0, 0, 116, 192, 53, 1, 48, 1, 51, 127, 211, 16, 192, 4,
    4, 195, 117, 65, 48, 208, 63, 5, 207, 21, 192, 68, 7, 16, 52, 17, 0, 0, 0, 48, 192, 4, 0, 0,
    71, 196, 255, 212, 65, 124, 68, 112, 63, 80, 12, 92, 119, 195, 255, 212, 13, 76, 64, 112, 3, 83, 1, 76,
    71, 208, 12, 20, 65, 79, 0, 48, 3, 92, 0, 12};
static const int32_t op13_bias[5] = {
    -21069, -12108, -16723, -16548, -20264};
static const uint16_t op13_offset[5] = {
    19125, 13515, 18360, 18105, 21930};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op13_multiplier[5] = {
    1627166976, 1746344704, 1742332288, 1617418112, 1748687744};
static const uint8_t op13_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op13_multiplier[5] = {
    1627166962, 1746344678, 1742332302, 1617418097, 1748687729};
static const uint8_t op13_shift[5] = {
    36, 37, 37, 37, 37};
#endif
static const model_layer op13 = {
    .rows = 8, .columns = 10, .channels = 48, .out_rows = 8, .out_columns = 10, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op13_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op13_weights, .bias = op13_bias, .multiplier = op13_multiplier, .shift = op13_shift};

void photosite_face_ternary_run(void *arena, const void *const inputs[], void *const outputs[])
{
    int8_t *const memory = (int8_t *)arena;
    model_copy_input((const uint8_t *)inputs[0], 76800U, 128U, (memory + 307200));
    model_conv_ternary(&op0, (memory + 307200), (memory + 0), (uint64_t *)(void *)(memory + 384000));  /* /blocks.0/conv/Conv */
    model_conv_ternary(&op1, (memory + 0), (memory + 307200), (uint64_t *)(void *)(memory + 460800));  /* /blocks.1/conv/Conv */
    model_conv_ternary(&op2, (memory + 307200), (memory + 0), (uint64_t *)(void *)(memory + 153600));  /* /blocks.2/conv/Conv */
    model_conv_ternary(&op3, (memory + 0), (memory + 153600), (uint64_t *)(void *)(memory + 307200));  /* /blocks.3/conv/Conv */
    model_conv_ternary(&op4, (memory + 153600), (memory + 0), (uint64_t *)(void *)(memory + 307200));  /* /blocks.4/conv/Conv */
    model_conv_ternary(&op5, (memory + 0), ((int8_t *)outputs[0]), (uint64_t *)(void *)(memory + 153600));  /* /heads.0/conv/Conv */
    model_conv_ternary(&op6, (memory + 0), (memory + 230480), (uint64_t *)(void *)(memory + 153600));  /* /blocks.5/conv/Conv */
    model_conv_ternary(&op7, (memory + 230480), (memory + 115280), (uint64_t *)(void *)(memory + 0));  /* /blocks.6/conv/Conv */
    model_conv_ternary(&op8, (memory + 115280), ((int8_t *)outputs[1]), (uint64_t *)(void *)(memory + 0));  /* /heads.1/conv/Conv */
    model_conv_ternary(&op9, (memory + 115280), (memory + 172880), (uint64_t *)(void *)(memory + 0));  /* /blocks.7/conv/Conv */
    model_conv_ternary(&op10, (memory + 172880), (memory + 115280), (uint64_t *)(void *)(memory + 0));  /* /blocks.8/conv/Conv */
    model_conv_ternary(&op11, (memory + 115280), ((int8_t *)outputs[2]), (uint64_t *)(void *)(memory + 0));  /* /heads.2/conv/Conv */
    model_conv_ternary(&op12, (memory + 115280), (memory + 129680), (uint64_t *)(void *)(memory + 0));  /* /blocks.9/conv/Conv */
    model_conv_ternary(&op13, (memory + 129680), ((int8_t *)outputs[3]), (uint64_t *)(void *)(memory + 0));  /* /heads.3/conv/Conv */
}
