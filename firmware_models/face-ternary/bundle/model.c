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
    0, 3, 0, 0, 3, 1, 3, 0, 1, 0, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 3, 3, 0, 3,
    3, 0, 1, 0, 3, 0, 0, 1, 0, 3, 3, 0, 0, 3, 0, 3, 1, 3, 1, 3, 3, 1, 3, 0,
    3, 0, 3, 0, 1, 3, 1, 1, 0, 3, 1, 0, 3, 1, 0, 1, 0, 0, 1, 0, 3, 0, 1, 3,
    1, 0, 1, 0, 0, 1, 3, 0, 3, 3, 0, 3, 1, 3, 3, 1, 0, 1, 0, 3, 0, 1, 3, 3,
    1, 0, 3, 0, 1, 0, 0, 0, 3, 3, 1, 0, 1, 3, 0, 1, 0, 0, 0, 3, 0, 1, 3, 3,
    0, 0, 1, 0, 0, 0, 3, 0, 0, 1, 3, 0, 1, 1, 1, 1, 1, 1, 3, 3, 0, 0, 3, 0};
static const int32_t op0_bias[16] = {
    -717, -388, -979, -669, -1178, -952, -608, -548, -538, -958, -923, -472, -530, -514, -581, -780};
static const uint16_t op0_offset[16] = {
    765, 255, 1020, 765, 1275, 1020, 510, 510, 510, 1020, 1020, 510, 510, 510, 510, 765};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op0_multiplier[16] = {
    1651693312, 1828362752, 2125803520, 1403494528, 1992128640, 1145194112, 1572726528, 1218977024, 1986797696, 1870530560, 1347166592, 1105863936, 1733449728, 1136911360, 2032678912, 1739273856};
static const uint8_t op0_shift[16] = {
    33, 1, 33, 33, 1, 33, 1, 65, 33, 33, 33, 65, 33, 97, 1, 65};
#else
static const int32_t op0_multiplier[16] = {
    1651693268, 1828362748, 2125803502, 1403494529, 1992128557, 1145194112, 1572726548, 1218976940, 1986797741, 1870530635, 1347166630, 1105863852, 1733449705, 1136911328, 2032678853, 1739273891};
static const uint8_t op0_shift[16] = {
    33, 34, 33, 33, 34, 33, 34, 32, 33, 33, 33, 32, 33, 64, 34, 32};
#endif
static const model_layer op0 = {
    .rows = 240, .columns = 320, .channels = 1, .out_rows = 120, .out_columns = 160, .out_channels = 16, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 9, .offset = op0_offset, .bits = 2, .zero = -112, .out_zero = -128, .low = -128, .high = 127, .weights = op0_weights, .bias = op0_bias, .multiplier = op0_multiplier, .shift = op0_shift};

static const uint8_t op1_weights[1152] = {
    112, 220, 125, 209, 112, 204, 192, 81, 124, 28, 244, 17, 76, 204, 253, 17, 125, 220, 196, 77, 113, 193, 193, 1,
    115, 31, 125, 13, 60, 0, 240, 1, 48, 64, 193, 13, 51, 193, 63, 65, 31, 21, 3, 1, 28, 16, 5, 125,
    15, 193, 255, 5, 15, 65, 15, 112, 207, 5, 0, 113, 127, 53, 255, 117, 15, 5, 15, 4, 207, 17, 15, 48,
    196, 116, 23, 4, 192, 87, 64, 243, 215, 3, 124, 243, 7, 7, 15, 55, 212, 65, 15, 255, 199, 196, 127, 252,
    116, 5, 208, 55, 195, 52, 60, 52, 211, 3, 127, 243, 63, 64, 28, 240, 17, 4, 196, 71, 0, 223, 48, 29,
    243, 117, 93, 240, 85, 7, 215, 68, 15, 220, 112, 220, 195, 69, 80, 196, 69, 243, 196, 64, 192, 0, 60, 204,
    64, 204, 60, 127, 17, 65, 64, 204, 244, 4, 20, 4, 116, 243, 208, 64, 95, 0, 125, 60, 192, 64, 23, 195,
    53, 116, 196, 4, 4, 223, 12, 64, 28, 4, 60, 1, 17, 116, 199, 71, 21, 116, 23, 87, 16, 4, 23, 23,
    255, 195, 51, 195, 51, 240, 55, 192, 51, 211, 112, 211, 3, 0, 13, 16, 3, 247, 61, 76, 0, 64, 205, 76,
    220, 116, 215, 55, 48, 204, 115, 223, 0, 65, 17, 28, 209, 52, 223, 16, 49, 204, 124, 221, 0, 76, 197, 81,
    17, 55, 195, 53, 0, 19, 76, 221, 112, 17, 28, 0, 196, 67, 51, 16, 247, 3, 115, 204, 3, 5, 63, 192,
    196, 4, 115, 23, 52, 215, 127, 193, 4, 84, 12, 64, 199, 192, 60, 221, 3, 208, 125, 204, 64, 81, 221, 80,
    19, 7, 124, 15, 252, 65, 16, 240, 85, 51, 196, 65, 15, 193, 124, 0, 196, 81, 20, 244, 65, 207, 240, 84,
    255, 0, 64, 204, 17, 69, 16, 69, 116, 195, 244, 15, 76, 28, 124, 0, 63, 207, 61, 192, 192, 15, 48, 195,
    23, 48, 205, 76, 84, 68, 1, 115, 81, 69, 13, 64, 192, 5, 23, 199, 245, 4, 215, 192, 192, 196, 23, 0,
    112, 240, 52, 64, 60, 1, 252, 192, 208, 77, 92, 0, 115, 204, 220, 12, 92, 64, 207, 245, 21, 64, 92, 68,
    124, 48, 60, 195, 0, 117, 207, 53, 209, 116, 64, 4, 204, 116, 17, 244, 212, 68, 80, 243, 65, 67, 199, 7,
    192, 52, 0, 63, 76, 112, 3, 247, 65, 52, 212, 55, 212, 1, 76, 60, 204, 52, 252, 51, 64, 240, 51, 247,
    71, 124, 13, 67, 16, 68, 13, 64, 80, 116, 13, 64, 17, 5, 23, 68, 21, 48, 215, 19, 192, 197, 23, 211,
    60, 207, 115, 193, 255, 220, 60, 209, 48, 207, 51, 241, 223, 220, 1, 207, 223, 3, 76, 63, 208, 117, 16, 115,
    223, 16, 87, 95, 211, 112, 7, 79, 192, 4, 4, 87, 7, 16, 23, 79, 48, 12, 48, 19, 65, 207, 197, 0,
    63, 48, 4, 55, 19, 113, 193, 55, 80, 1, 199, 83, 15, 116, 192, 119, 31, 52, 195, 55, 29, 209, 199, 0,
    211, 245, 71, 52, 252, 52, 51, 243, 192, 197, 16, 192, 223, 112, 80, 63, 192, 112, 64, 252, 5, 255, 205, 68,
    204, 0, 0, 252, 23, 116, 124, 51, 69, 119, 19, 119, 215, 49, 0, 63, 21, 53, 83, 68, 69, 65, 212, 4,
    69, 71, 3, 7, 0, 244, 51, 3, 255, 52, 195, 204, 21, 247, 51, 20, 243, 240, 63, 205, 48, 29, 3, 16,
    4, 195, 119, 208, 244, 192, 115, 220, 0, 16, 64, 16, 193, 17, 17, 48, 199, 68, 69, 3, 196, 53, 221, 124,
    71, 77, 69, 15, 52, 115, 69, 124, 4, 112, 112, 0, 20, 15, 68, 63, 196, 51, 52, 195, 192, 255, 55, 196,
    204, 4, 212, 192, 52, 69, 215, 0, 116, 3, 193, 67, 207, 209, 119, 193, 240, 52, 215, 196, 52, 1, 23, 1,
    76, 28, 113, 28, 207, 16, 115, 220, 192, 64, 3, 208, 4, 7, 64, 119, 79, 19, 60, 3, 220, 1, 211, 193,
    4, 4, 71, 71, 112, 195, 61, 49, 17, 17, 204, 197, 192, 117, 87, 7, 115, 195, 12, 3, 12, 209, 253, 1,
    28, 1, 69, 19, 3, 53, 244, 4, 223, 48, 196, 52, 79, 192, 197, 80, 124, 252, 196, 68, 64, 60, 211, 87,
    124, 192, 204, 193, 125, 240, 241, 4, 245, 48, 240, 4, 55, 63, 12, 116, 52, 252, 17, 4, 116, 13, 64, 4,
    124, 204, 205, 53, 112, 255, 204, 245, 49, 48, 205, 1, 67, 67, 20, 5, 116, 60, 209, 196, 48, 247, 0, 53,
    60, 197, 67, 253, 204, 208, 3, 193, 192, 0, 7, 252, 3, 28, 61, 3, 3, 12, 125, 48, 48, 76, 60, 240,
    4, 116, 21, 68, 85, 68, 209, 71, 85, 0, 0, 55, 243, 19, 127, 63, 195, 223, 13, 76, 79, 19, 125, 60,
    196, 5, 19, 207, 247, 212, 20, 79, 3, 215, 13, 63, 12, 28, 15, 211, 240, 68, 19, 192, 247, 196, 215, 64,
    55, 52, 196, 52, 84, 192, 12, 95, 28, 12, 125, 221, 196, 4, 215, 244, 53, 4, 212, 64, 92, 208, 125, 65,
    192, 48, 51, 247, 192, 68, 20, 199, 0, 0, 76, 76, 15, 0, 204, 55, 115, 243, 223, 55, 65, 127, 223, 71,
    192, 52, 197, 55, 76, 65, 212, 199, 17, 0, 199, 68, 192, 0, 85, 7, 197, 69, 20, 7, 65, 208, 84, 5,
    67, 112, 13, 60, 0, 112, 93, 48, 209, 240, 76, 3, 84, 116, 29, 55, 21, 68, 220, 116, 80, 192, 52, 243,
    21, 69, 213, 119, 85, 192, 199, 4, 51, 204, 71, 5, 252, 204, 48, 252, 115, 12, 12, 204, 3, 64, 29, 49,
    51, 240, 13, 204, 64, 117, 93, 115, 21, 116, 80, 68, 12, 69, 28, 0, 213, 68, 28, 71, 20, 192, 247, 52,
    1, 49, 209, 119, 31, 112, 19, 52, 80, 1, 215, 116, 12, 0, 223, 55, 17, 53, 19, 55, 16, 220, 215, 20,
    192, 51, 223, 240, 69, 7, 115, 51, 13, 208, 3, 19, 60, 192, 79, 4, 61, 1, 204, 53, 64, 3, 31, 53,
    252, 209, 127, 240, 49, 240, 207, 196, 12, 240, 31, 53, 0, 64, 1, 5, 125, 52, 211, 245, 49, 4, 223, 55,
    67, 252, 79, 17, 207, 20, 28, 192, 49, 68, 20, 67, 64, 48, 255, 12, 255, 67, 92, 196, 245, 69, 20, 83,
    1, 252, 204, 12, 63, 1, 80, 192, 16, 65, 212, 69, 53, 192, 240, 29, 49, 28, 12, 21, 69, 1, 64, 209,
    5, 208, 199, 21, 61, 80, 3, 77, 193, 23, 51, 17, 4, 84, 85, 81, 64, 85, 17, 77, 1, 20, 0, 113};
static const int32_t op1_bias[32] = {
    -11143, -11879, -14343, -10705, -9196, -11408, -10440, -11087, -10214, -9930, -10418, -11927, -10966, -11707, -12417, -11008, -11819, -10521, -10172, -10176, -11177, -11418, -9672, -14626,
    -9703, -10010, -9314, -10220, -10936, -12331, -10201, -5838};
static const uint16_t op1_offset[32] = {
    11220, 11985, 14535, 10710, 9180, 11475, 10455, 11220, 10200, 9945, 10455, 11985, 10965, 11730, 12495, 10965, 11985, 10455, 10200, 10200, 11220, 11475, 9690, 14790,
    9690, 9945, 9180, 10200, 10965, 12495, 10200, 5610};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op1_multiplier[32] = {
    1973884032, 1166956544, 1251012736, 1360395648, 1654127744, 1884851072, 1809559808, 1127811072, 1489602176, 1077668352, 1094668416, 1425181184, 2011296768, 1523651328, 1410630400, 1586690816, 1368319872, 1262613120, 2109100928, 1326481792, 1711960448, 1329050368, 1200014464, 1252288256,
    1435363328, 1610041600, 1676039296, 1250441856, 1572743552, 1658161280, 1342533632, 1159057792};
static const uint8_t op1_shift[32] = {
    2, 1, 1, 33, 33, 1, 1, 1, 33, 33, 33, 2, 1, 1, 2, 1, 1, 1, 1, 33, 1, 1, 33, 1,
    33, 1, 1, 33, 2, 2, 33, 2};
#else
static const int32_t op1_multiplier[32] = {
    1973884044, 1166956587, 1251012769, 1360395704, 1654127767, 1884851096, 1809559952, 1127811041, 1489602225, 1077668297, 1094668361, 1425181249, 2011296809, 1523651433, 1410630432, 1586690802, 1368319813, 1262613196, 2109100890, 1326481786, 1711960369, 1329050365, 1200014420, 1252288357,
    1435363340, 1610041622, 1676039240, 1250441858, 1572743537, 1658161276, 1342533620, 1159057820};
static const uint8_t op1_shift[32] = {
    35, 34, 34, 33, 33, 34, 34, 34, 33, 33, 33, 35, 34, 34, 35, 34, 34, 34, 34, 33, 34, 34, 33, 34,
    33, 34, 34, 33, 35, 35, 33, 35};
#endif
static const model_layer op1 = {
    .rows = 120, .columns = 160, .channels = 16, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 36, .offset = op1_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op1_weights, .bias = op1_bias, .multiplier = op1_multiplier, .shift = op1_shift};

static const uint8_t op2_weights[2304] = {
    20, 13, 12, 195, 115, 5, 13, 3, 208, 12, 13, 67, 48, 112, 255, 0, 67, 192, 92, 19, 15, 60, 220, 28,
    80, 13, 125, 207, 112, 0, 241, 4, 4, 12, 76, 79, 49, 51, 63, 197, 116, 79, 13, 95, 65, 63, 12, 209,
    112, 13, 29, 243, 52, 52, 240, 80, 112, 76, 29, 79, 5, 3, 124, 20, 112, 0, 13, 3, 0, 48, 80, 15,
    53, 204, 93, 12, 63, 245, 7, 193, 76, 19, 29, 13, 240, 255, 67, 0, 15, 7, 52, 69, 0, 95, 0, 15,
    85, 12, 28, 223, 63, 245, 196, 213, 83, 1, 1, 115, 253, 127, 60, 207, 15, 112, 52, 117, 240, 31, 63, 207,
    196, 1, 28, 31, 60, 197, 197, 197, 16, 5, 193, 52, 19, 76, 61, 28, 12, 64, 4, 4, 4, 1, 3, 207,
    208, 71, 95, 208, 205, 192, 95, 53, 208, 87, 79, 3, 209, 12, 204, 1, 192, 240, 79, 31, 92, 48, 197, 16,
    192, 67, 19, 63, 240, 19, 95, 243, 195, 67, 199, 51, 48, 211, 3, 63, 196, 64, 55, 3, 16, 0, 252, 51,
    112, 207, 1, 81, 51, 64, 0, 20, 113, 252, 244, 49, 127, 64, 84, 64, 192, 240, 244, 81, 3, 4, 213, 0,
    19, 67, 60, 212, 193, 127, 255, 192, 3, 51, 48, 84, 193, 79, 63, 204, 3, 52, 0, 20, 17, 76, 252, 195,
    127, 4, 197, 4, 1, 220, 0, 0, 241, 208, 3, 193, 17, 21, 84, 195, 48, 4, 215, 205, 17, 17, 20, 3,
    61, 3, 16, 13, 127, 240, 69, 20, 53, 220, 31, 15, 51, 52, 84, 65, 68, 12, 28, 252, 207, 244, 20, 0,
    255, 52, 71, 17, 209, 31, 127, 247, 207, 51, 71, 65, 208, 0, 15, 243, 192, 247, 55, 1, 193, 211, 0, 48,
    195, 243, 7, 81, 208, 80, 0, 51, 192, 247, 119, 113, 192, 243, 3, 243, 205, 7, 55, 65, 192, 204, 19, 255,
    7, 0, 115, 4, 3, 1, 16, 52, 208, 7, 51, 13, 15, 196, 196, 116, 197, 19, 7, 77, 63, 192, 244, 52,
    49, 207, 16, 28, 60, 245, 20, 5, 49, 207, 20, 29, 51, 208, 84, 1, 240, 252, 112, 28, 79, 4, 69, 1,
    83, 87, 77, 192, 13, 255, 205, 209, 15, 4, 48, 193, 193, 63, 252, 204, 207, 4, 124, 84, 17, 15, 253, 204,
    19, 12, 0, 51, 0, 16, 60, 12, 221, 1, 3, 52, 240, 69, 15, 255, 13, 79, 20, 112, 51, 1, 63, 15,
    4, 195, 77, 0, 29, 112, 1, 209, 124, 205, 85, 112, 95, 48, 21, 204, 124, 205, 208, 51, 55, 208, 84, 15,
    4, 68, 127, 207, 16, 64, 240, 193, 1, 192, 79, 81, 208, 53, 5, 5, 204, 192, 3, 65, 55, 112, 85, 3,
    209, 64, 115, 247, 52, 68, 124, 245, 208, 112, 127, 3, 5, 16, 207, 52, 208, 67, 12, 55, 209, 255, 247, 4,
    197, 0, 95, 207, 127, 68, 255, 52, 17, 3, 28, 12, 255, 49, 127, 213, 83, 16, 205, 67, 16, 60, 65, 29,
    205, 252, 63, 15, 112, 4, 20, 51, 192, 76, 223, 223, 240, 197, 15, 49, 3, 64, 220, 4, 209, 207, 19, 221,
    204, 240, 48, 124, 16, 77, 0, 15, 15, 48, 243, 3, 12, 28, 17, 63, 0, 69, 12, 112, 117, 31, 209, 76,
    4, 64, 16, 7, 247, 95, 127, 115, 16, 0, 112, 52, 52, 3, 255, 112, 208, 124, 55, 52, 51, 12, 63, 67,
    208, 61, 243, 199, 48, 76, 220, 63, 208, 3, 79, 119, 243, 63, 63, 48, 0, 127, 76, 80, 48, 240, 95, 48,
    192, 192, 7, 12, 31, 29, 204, 212, 192, 196, 55, 220, 31, 1, 196, 240, 240, 247, 19, 29, 63, 193, 84, 192,
    15, 243, 28, 64, 15, 241, 87, 241, 28, 3, 31, 29, 49, 240, 23, 241, 1, 7, 192, 48, 64, 1, 0, 0,
    80, 3, 61, 209, 13, 240, 19, 193, 208, 71, 28, 7, 193, 240, 127, 4, 52, 3, 28, 67, 247, 0, 79, 48,
    3, 84, 15, 244, 65, 51, 127, 3, 115, 67, 21, 0, 244, 13, 67, 7, 5, 0, 48, 48, 244, 4, 67, 0,
    195, 71, 55, 52, 241, 3, 15, 51, 207, 71, 3, 48, 245, 79, 79, 63, 207, 67, 195, 1, 241, 19, 67, 76,
    207, 19, 199, 192, 192, 127, 63, 3, 255, 3, 55, 49, 241, 3, 63, 63, 255, 87, 3, 5, 241, 255, 79, 195,
    5, 207, 15, 208, 209, 65, 204, 0, 241, 83, 55, 113, 204, 5, 12, 51, 49, 3, 16, 1, 48, 1, 15, 55,
    15, 7, 115, 1, 240, 15, 19, 60, 207, 55, 67, 204, 192, 223, 3, 0, 223, 48, 115, 0, 3, 15, 193, 204,
    31, 3, 51, 12, 48, 79, 48, 31, 15, 51, 7, 16, 255, 31, 3, 204, 79, 51, 65, 212, 79, 63, 241, 29,
    207, 244, 117, 1, 92, 12, 49, 28, 12, 23, 52, 17, 193, 1, 63, 13, 124, 4, 193, 221, 1, 48, 4, 16,
    115, 80, 1, 1, 77, 63, 76, 213, 63, 244, 53, 245, 243, 31, 60, 207, 79, 241, 117, 1, 95, 31, 245, 220,
    64, 209, 1, 51, 0, 0, 253, 1, 253, 196, 116, 53, 195, 213, 0, 15, 95, 196, 64, 1, 195, 204, 192, 12,
    20, 61, 48, 51, 83, 71, 205, 3, 192, 240, 71, 55, 0, 4, 240, 60, 28, 115, 28, 64, 48, 192, 87, 13,
    124, 213, 65, 241, 71, 49, 48, 68, 0, 16, 208, 48, 0, 1, 60, 211, 115, 28, 17, 64, 241, 15, 80, 223,
    193, 48, 3, 240, 240, 4, 51, 48, 52, 195, 212, 65, 247, 209, 87, 192, 12, 3, 3, 1, 208, 12, 83, 204,
    199, 243, 7, 29, 240, 3, 67, 241, 199, 7, 67, 21, 253, 48, 19, 52, 212, 80, 51, 117, 85, 64, 240, 52,
    69, 4, 64, 240, 17, 76, 124, 20, 16, 71, 115, 241, 221, 196, 51, 12, 196, 67, 15, 0, 13, 3, 51, 0,
    16, 0, 127, 13, 119, 4, 0, 3, 209, 12, 95, 79, 51, 193, 115, 0, 0, 207, 92, 95, 255, 4, 119, 0,
    240, 252, 243, 124, 19, 95, 52, 3, 207, 255, 31, 83, 255, 243, 71, 253, 67, 243, 28, 80, 49, 255, 83, 220,
    112, 243, 80, 221, 12, 240, 87, 0, 65, 199, 64, 209, 31, 245, 83, 240, 197, 244, 51, 192, 197, 60, 209, 252,
    119, 207, 76, 223, 12, 241, 67, 193, 4, 207, 28, 220, 0, 245, 7, 241, 211, 83, 255, 192, 192, 51, 255, 49,
    115, 15, 205, 192, 65, 0, 243, 13, 64, 67, 192, 199, 5, 67, 51, 77, 67, 119, 240, 244, 21, 95, 255, 0,
    193, 204, 3, 0, 95, 80, 209, 193, 208, 61, 3, 7, 19, 83, 193, 208, 211, 252, 63, 51, 80, 64, 241, 12,
    192, 48, 3, 12, 31, 83, 193, 196, 212, 253, 67, 207, 83, 68, 241, 0, 211, 61, 67, 51, 95, 68, 245, 0,
    240, 0, 7, 1, 19, 28, 244, 68, 240, 252, 247, 240, 28, 192, 241, 51, 192, 252, 247, 195, 92, 5, 241, 16,
    20, 12, 60, 87, 48, 55, 16, 245, 84, 76, 29, 83, 61, 192, 87, 1, 84, 31, 124, 92, 241, 48, 87, 213,
    31, 116, 1, 119, 48, 205, 87, 192, 79, 63, 113, 85, 4, 192, 87, 17, 208, 0, 51, 61, 29, 4, 197, 48,
    60, 213, 197, 5, 64, 192, 21, 0, 76, 21, 240, 13, 83, 5, 5, 92, 61, 193, 52, 252, 211, 21, 20, 15,
    252, 252, 64, 71, 51, 212, 19, 209, 125, 252, 65, 80, 3, 245, 84, 221, 65, 12, 77, 28, 29, 49, 208, 21,
    60, 243, 85, 21, 3, 13, 84, 204, 31, 4, 127, 208, 81, 252, 253, 29, 17, 80, 12, 15, 205, 48, 60, 0,
    12, 71, 63, 192, 93, 0, 205, 255, 195, 85, 192, 51, 49, 95, 12, 15, 192, 64, 240, 4, 245, 80, 12, 68,
    63, 16, 16, 1, 245, 221, 83, 3, 60, 4, 192, 52, 247, 221, 76, 124, 60, 5, 245, 241, 199, 209, 0, 95,
    20, 15, 19, 113, 243, 195, 51, 115, 208, 63, 79, 65, 243, 87, 15, 124, 193, 0, 64, 13, 243, 64, 192, 83,
    80, 15, 76, 127, 48, 240, 3, 196, 209, 51, 60, 12, 241, 244, 243, 53, 4, 12, 12, 15, 252, 52, 247, 5,
    244, 4, 19, 29, 1, 28, 19, 240, 255, 240, 112, 31, 31, 13, 245, 192, 49, 253, 76, 31, 31, 245, 197, 5,
    0, 69, 247, 244, 199, 16, 63, 115, 243, 245, 112, 0, 208, 0, 240, 211, 15, 204, 76, 67, 79, 255, 240, 0,
    1, 17, 199, 244, 51, 84, 60, 127, 29, 112, 16, 4, 0, 0, 63, 79, 79, 0, 61, 115, 76, 207, 240, 0,
    28, 60, 243, 63, 71, 209, 21, 3, 212, 71, 79, 196, 13, 215, 207, 55, 197, 68, 64, 21, 205, 53, 240, 68,
    48, 204, 16, 93, 215, 13, 21, 64, 16, 205, 247, 255, 115, 83, 13, 255, 209, 64, 92, 7, 204, 80, 255, 243,
    127, 197, 28, 1, 17, 205, 84, 65, 127, 241, 113, 49, 19, 63, 13, 17, 207, 193, 52, 16, 16, 92, 196, 204,
    193, 7, 3, 29, 197, 5, 23, 53, 197, 207, 67, 15, 192, 1, 196, 48, 240, 252, 3, 63, 60, 4, 213, 48,
    215, 119, 67, 48, 193, 83, 207, 195, 240, 60, 3, 15, 16, 76, 196, 192, 52, 205, 0, 64, 19, 53, 21, 195,
    67, 64, 5, 5, 243, 95, 112, 212, 16, 241, 241, 85, 67, 76, 61, 16, 76, 193, 13, 80, 68, 63, 49, 80,
    196, 3, 71, 221, 192, 252, 20, 61, 192, 48, 55, 208, 209, 0, 196, 60, 211, 252, 48, 208, 92, 68, 0, 252,
    241, 51, 83, 220, 204, 197, 247, 240, 244, 195, 115, 220, 12, 245, 196, 245, 193, 252, 212, 207, 64, 245, 5, 1,
    241, 192, 3, 207, 95, 20, 196, 64, 241, 192, 19, 207, 31, 197, 53, 113, 53, 240, 0, 220, 3, 192, 68, 0,
    95, 1, 61, 119, 212, 79, 77, 15, 67, 76, 124, 3, 112, 60, 3, 192, 53, 195, 16, 220, 76, 5, 7, 196,
    31, 65, 124, 119, 192, 15, 16, 204, 12, 31, 125, 71, 112, 0, 15, 0, 53, 195, 16, 220, 76, 5, 0, 5,
    19, 119, 48, 55, 4, 31, 12, 207, 48, 16, 65, 192, 113, 4, 0, 192, 53, 192, 7, 220, 16, 5, 4, 53,
    51, 61, 125, 31, 95, 63, 197, 209, 76, 20, 3, 223, 204, 255, 199, 244, 193, 84, 199, 197, 240, 64, 48, 63,
    195, 252, 76, 31, 92, 63, 197, 208, 61, 209, 12, 207, 92, 192, 244, 240, 205, 20, 223, 244, 240, 17, 3, 52,
    3, 68, 12, 83, 16, 15, 240, 12, 60, 192, 52, 207, 16, 79, 197, 3, 192, 0, 212, 3, 244, 16, 7, 51,
    192, 3, 79, 23, 204, 60, 3, 48, 196, 3, 127, 83, 193, 49, 195, 53, 196, 63, 79, 83, 220, 48, 240, 0,
    0, 67, 63, 195, 193, 193, 195, 51, 197, 67, 63, 7, 209, 60, 255, 0, 204, 67, 127, 3, 209, 48, 244, 48,
    192, 68, 195, 55, 7, 5, 51, 79, 212, 64, 31, 55, 196, 17, 51, 23, 0, 71, 76, 3, 17, 1, 71, 0,
    28, 65, 20, 192, 0, 79, 61, 16, 60, 199, 7, 13, 53, 80, 61, 12, 204, 4, 247, 1, 112, 80, 15, 127,
    0, 0, 71, 209, 16, 67, 253, 20, 245, 4, 55, 205, 4, 192, 253, 55, 241, 5, 20, 193, 7, 213, 204, 79,
    192, 0, 115, 192, 67, 19, 253, 53, 192, 69, 3, 193, 16, 240, 252, 55, 213, 68, 19, 205, 63, 197, 252, 52,
    241, 204, 17, 60, 51, 4, 3, 116, 193, 204, 83, 253, 48, 244, 240, 53, 193, 207, 19, 13, 52, 197, 0, 53,
    193, 196, 55, 5, 16, 20, 192, 243, 241, 7, 7, 193, 208, 53, 7, 51, 252, 3, 19, 1, 192, 0, 84, 63,
    23, 64, 71, 87, 16, 79, 15, 12, 199, 64, 115, 81, 192, 95, 76, 60, 19, 55, 76, 84, 84, 15, 76, 223,
    49, 253, 1, 31, 127, 204, 29, 15, 64, 192, 205, 207, 83, 16, 0, 64, 53, 3, 28, 192, 16, 1, 1, 68,
    23, 204, 49, 79, 48, 63, 21, 192, 1, 13, 12, 79, 23, 19, 93, 207, 193, 28, 12, 195, 115, 193, 0, 192,
    19, 15, 31, 67, 197, 112, 4, 193, 215, 61, 15, 67, 84, 79, 193, 192, 204, 124, 55, 71, 7, 67, 245, 240,
    127, 240, 69, 65, 211, 193, 21, 28, 76, 205, 13, 204, 76, 247, 21, 204, 212, 83, 192, 199, 61, 64, 252, 48,
    63, 195, 112, 81, 212, 204, 21, 192, 64, 12, 220, 207, 112, 243, 4, 12, 213, 67, 15, 195, 241, 64, 63, 51,
    127, 7, 1, 85, 195, 53, 84, 28, 12, 17, 15, 51, 112, 64, 1, 64, 212, 92, 12, 195, 244, 71, 255, 48,
    3, 112, 211, 69, 192, 28, 87, 207, 255, 52, 247, 0, 208, 95, 192, 255, 207, 241, 55, 68, 3, 83, 1, 207,
    127, 192, 1, 49, 0, 60, 81, 12, 51, 204, 52, 5, 0, 29, 1, 195, 63, 205, 244, 1, 64, 124, 1, 220,
    0, 80, 76, 204, 81, 244, 240, 5, 213, 68, 28, 252, 193, 245, 247, 5, 69, 65, 93, 204, 17, 244, 60, 5};
static const int32_t op2_bias[32] = {
    -21267, -23611, -22895, -20895, -25334, -23606, -21488, -25090, -26989, -20355, -28729, -25220, -23599, -20855, -26093, -26829, -24341, -19065, -22464, -25811, -25810, -24203, -21137, -25191,
    -19868, -26556, -23906, -21889, -22152, -22347, -23621, -22864};
static const uint16_t op2_offset[32] = {
    21420, 23715, 22950, 20910, 25500, 23715, 21420, 25245, 27285, 20400, 29070, 25500, 23715, 20910, 26265, 27030, 24480, 18870, 22440, 26010, 26010, 24225, 21165, 25245,
    19890, 26775, 23970, 21930, 22185, 22440, 23715, 22950};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op2_multiplier[32] = {
    1245581312, 1309418624, 1261356416, 1488689408, 1867022464, 1254447744, 1181234560, 1219783296, 1075549440, 1413745408, 1428994048, 1389669760, 1251003008, 1447871872, 1137383168, 1977949184, 1214014720, 1792117632, 1252988672, 1870235008, 1420098176, 1365032832, 1533968256, 1402412288,
    1633530240, 1805635968, 1624265344, 1315860224, 1495488896, 1294453632, 1224457728, 1176534016};
static const uint8_t op2_shift[32] = {
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 2, 1, 2, 1, 1, 1, 2,
    1, 2, 2, 2, 1, 1, 1, 1};
#else
static const int32_t op2_multiplier[32] = {
    1245581245, 1309418638, 1261356384, 1488689426, 1867022507, 1254447835, 1181234494, 1219783243, 1075549434, 1413745354, 1428994004, 1389669810, 1251003004, 1447871923, 1137383240, 1977949234, 1214014754, 1792117546, 1252988706, 1870235098, 1420098164, 1365032844, 1533968220, 1402412285,
    1633530287, 1805635967, 1624265403, 1315860199, 1495488833, 1294453624, 1224457721, 1176534026};
static const uint8_t op2_shift[32] = {
    34, 34, 34, 34, 35, 34, 34, 34, 34, 34, 35, 35, 34, 34, 34, 35, 34, 35, 34, 35, 34, 34, 34, 35,
    34, 35, 35, 35, 34, 34, 34, 34};
#endif
static const model_layer op2 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op2_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op2_weights, .bias = op2_bias, .multiplier = op2_multiplier, .shift = op2_shift};

static const uint8_t op3_weights[3456] = {
    31, 205, 240, 3, 113, 28, 19, 1, 12, 49, 92, 16, 125, 28, 0, 49, 12, 124, 16, 195, 243, 28, 0, 204,
    13, 253, 192, 3, 49, 79, 95, 220, 240, 253, 255, 28, 48, 12, 4, 240, 196, 112, 15, 199, 51, 31, 5, 192,
    252, 61, 61, 87, 60, 79, 63, 205, 4, 243, 0, 87, 211, 31, 240, 12, 7, 52, 7, 20, 19, 223, 52, 0,
    243, 211, 119, 124, 223, 253, 4, 31, 7, 5, 119, 124, 208, 1, 240, 124, 192, 20, 79, 63, 204, 209, 53, 79,
    7, 16, 119, 64, 17, 48, 20, 211, 67, 212, 7, 77, 221, 49, 4, 0, 83, 20, 71, 48, 220, 60, 196, 12,
    13, 1, 1, 192, 29, 5, 84, 3, 76, 69, 213, 193, 0, 48, 83, 197, 76, 69, 20, 67, 19, 124, 19, 0,
    83, 197, 67, 61, 1, 21, 51, 112, 207, 48, 127, 192, 13, 17, 15, 79, 241, 15, 240, 15, 28, 240, 0, 195,
    115, 244, 3, 29, 12, 65, 51, 76, 60, 255, 12, 16, 31, 113, 0, 31, 241, 67, 0, 15, 15, 195, 0, 195,
    51, 5, 1, 21, 195, 65, 64, 77, 243, 112, 0, 23, 19, 19, 245, 220, 20, 115, 65, 3, 7, 195, 221, 215,
    4, 77, 192, 17, 20, 68, 3, 245, 245, 12, 193, 65, 52, 21, 223, 223, 196, 240, 69, 51, 48, 223, 209, 220,
    193, 12, 0, 211, 116, 4, 28, 195, 245, 124, 13, 64, 119, 49, 20, 192, 245, 12, 1, 113, 240, 207, 13, 255,
    61, 15, 240, 3, 193, 69, 255, 48, 241, 12, 48, 16, 240, 1, 211, 243, 244, 205, 193, 65, 60, 63, 16, 195,
    20, 1, 85, 31, 3, 7, 240, 3, 208, 20, 81, 31, 28, 212, 19, 1, 220, 80, 80, 207, 76, 80, 28, 77,
    240, 3, 64, 220, 221, 247, 51, 19, 211, 23, 80, 220, 221, 199, 63, 76, 208, 19, 93, 208, 220, 220, 1, 13,
    204, 16, 3, 241, 209, 119, 0, 67, 3, 16, 48, 241, 204, 119, 63, 79, 28, 208, 64, 192, 211, 48, 192, 15,
    29, 65, 69, 76, 193, 80, 28, 49, 17, 69, 80, 64, 1, 4, 31, 48, 209, 116, 64, 76, 29, 193, 220, 252,
    80, 21, 84, 53, 64, 0, 220, 113, 80, 5, 80, 112, 65, 21, 16, 117, 92, 69, 64, 60, 253, 17, 23, 52,
    80, 1, 4, 53, 4, 7, 79, 68, 80, 1, 211, 116, 113, 21, 12, 69, 17, 0, 195, 61, 61, 17, 15, 84,
    48, 252, 0, 80, 51, 255, 252, 31, 48, 241, 17, 83, 112, 63, 1, 204, 60, 63, 77, 51, 15, 207, 65, 60,
    48, 252, 0, 23, 7, 63, 220, 12, 60, 61, 80, 83, 20, 15, 193, 207, 112, 124, 69, 3, 211, 15, 241, 204,
    115, 49, 80, 7, 19, 63, 195, 252, 112, 49, 4, 23, 19, 15, 240, 60, 67, 112, 52, 3, 215, 60, 197, 205,
    252, 7, 87, 92, 192, 204, 209, 207, 0, 69, 4, 67, 208, 61, 16, 192, 19, 52, 64, 68, 17, 124, 21, 192,
    13, 69, 85, 95, 49, 61, 208, 192, 0, 4, 84, 80, 52, 13, 92, 208, 31, 21, 21, 124, 0, 1, 28, 196,
    1, 76, 12, 195, 244, 15, 31, 195, 192, 65, 29, 255, 113, 115, 31, 196, 208, 113, 81, 61, 60, 68, 80, 29,
    15, 197, 76, 1, 252, 0, 207, 48, 31, 196, 76, 4, 13, 51, 207, 113, 31, 196, 81, 1, 13, 48, 3, 117,
    255, 241, 0, 0, 48, 63, 207, 49, 15, 197, 84, 83, 61, 127, 7, 113, 31, 245, 4, 83, 60, 63, 7, 113,
    204, 193, 4, 83, 0, 51, 3, 112, 28, 53, 4, 67, 240, 51, 19, 112, 16, 4, 80, 71, 60, 252, 7, 61,
    80, 245, 93, 12, 205, 245, 79, 76, 92, 0, 92, 220, 13, 197, 3, 124, 80, 49, 80, 12, 13, 209, 80, 115,
    28, 253, 92, 60, 205, 3, 15, 79, 93, 28, 79, 252, 12, 52, 15, 79, 3, 16, 83, 61, 28, 52, 95, 79,
    92, 0, 0, 204, 12, 63, 15, 15, 81, 12, 223, 1, 16, 127, 95, 31, 81, 1, 16, 48, 0, 117, 68, 15,
    195, 1, 65, 192, 4, 247, 60, 241, 3, 245, 77, 13, 61, 20, 119, 125, 12, 5, 124, 195, 253, 16, 7, 12,
    3, 245, 60, 253, 207, 212, 247, 1, 3, 245, 76, 253, 255, 20, 51, 125, 223, 60, 63, 196, 207, 209, 48, 76,
    79, 60, 255, 48, 199, 4, 52, 48, 15, 197, 204, 253, 255, 4, 51, 65, 195, 55, 95, 7, 211, 0, 112, 76,
    115, 192, 71, 53, 192, 204, 193, 83, 79, 193, 7, 49, 0, 60, 213, 115, 79, 240, 51, 49, 15, 60, 199, 83,
    79, 1, 4, 5, 64, 60, 20, 7, 76, 49, 192, 21, 112, 48, 19, 199, 92, 13, 221, 16, 113, 63, 7, 209,
    13, 77, 192, 29, 65, 16, 64, 196, 253, 93, 253, 0, 113, 0, 64, 195, 0, 92, 193, 83, 113, 19, 196, 28,
    84, 52, 71, 71, 23, 12, 213, 19, 20, 197, 71, 79, 16, 221, 209, 0, 16, 5, 55, 3, 29, 81, 196, 193,
    52, 197, 84, 76, 215, 51, 4, 195, 68, 244, 68, 76, 1, 17, 64, 113, 12, 28, 17, 207, 1, 17, 127, 192,
    52, 0, 20, 1, 15, 51, 4, 243, 64, 124, 77, 193, 55, 3, 15, 60, 28, 60, 205, 207, 51, 51, 60, 192,
    192, 1, 240, 48, 53, 69, 28, 245, 204, 5, 192, 116, 113, 112, 83, 245, 61, 64, 199, 16, 63, 113, 19, 4,
    208, 17, 192, 64, 49, 55, 84, 117, 221, 17, 208, 64, 49, 63, 95, 112, 209, 76, 220, 68, 125, 63, 79, 48,
    31, 1, 213, 69, 1, 115, 80, 113, 28, 21, 21, 87, 53, 12, 95, 125, 220, 0, 4, 23, 48, 19, 28, 124,
    77, 60, 192, 92, 113, 64, 192, 52, 13, 76, 49, 84, 60, 31, 15, 241, 124, 68, 3, 83, 64, 15, 3, 241,
    63, 67, 192, 67, 15, 16, 207, 5, 195, 84, 247, 71, 19, 192, 255, 241, 199, 116, 80, 0, 16, 196, 199, 53,
    244, 7, 115, 124, 208, 245, 193, 20, 247, 199, 67, 60, 211, 245, 195, 20, 0, 240, 81, 61, 204, 245, 193, 3,
    67, 247, 3, 83, 243, 51, 12, 61, 92, 244, 83, 127, 12, 17, 255, 112, 223, 0, 67, 127, 13, 0, 195, 3,
    119, 53, 255, 208, 63, 127, 85, 192, 115, 244, 12, 29, 51, 125, 3, 0, 112, 52, 3, 48, 3, 205, 12, 19,
    52, 124, 61, 220, 252, 68, 52, 196, 247, 112, 13, 213, 240, 67, 65, 241, 253, 115, 12, 0, 3, 207, 65, 195,
    3, 247, 207, 112, 67, 243, 1, 255, 95, 196, 4, 0, 115, 4, 55, 115, 79, 20, 51, 204, 0, 85, 3, 115,
    52, 247, 255, 16, 247, 243, 1, 208, 112, 244, 207, 221, 61, 65, 199, 192, 12, 67, 255, 209, 76, 29, 195, 195,
    244, 204, 204, 241, 192, 192, 192, 211, 244, 48, 12, 29, 240, 193, 192, 243, 252, 115, 124, 220, 193, 12, 241, 192,
    119, 67, 255, 49, 15, 49, 192, 15, 55, 19, 15, 241, 223, 245, 247, 205, 3, 63, 0, 240, 243, 195, 241, 1,
    53, 67, 255, 116, 15, 60, 207, 12, 7, 3, 207, 241, 207, 244, 243, 3, 15, 192, 64, 61, 195, 192, 49, 13,
    81, 83, 60, 7, 112, 124, 220, 28, 0, 0, 252, 61, 17, 12, 12, 67, 71, 193, 13, 49, 204, 193, 192, 80,
    240, 16, 247, 221, 209, 28, 1, 64, 51, 95, 255, 16, 60, 84, 245, 84, 52, 83, 240, 213, 241, 199, 51, 21,
    207, 20, 20, 85, 16, 221, 4, 5, 252, 20, 240, 5, 16, 28, 192, 69, 255, 0, 240, 192, 93, 64, 63, 68,
    192, 0, 85, 115, 81, 252, 20, 60, 192, 192, 21, 112, 64, 63, 220, 253, 240, 192, 21, 52, 95, 63, 13, 15,
    211, 0, 68, 16, 20, 209, 208, 4, 204, 19, 115, 12, 220, 29, 215, 223, 255, 20, 243, 15, 252, 17, 196, 199,
    64, 19, 81, 64, 208, 1, 16, 0, 208, 4, 79, 79, 223, 29, 196, 195, 240, 196, 247, 63, 211, 12, 244, 211,
    69, 71, 84, 211, 19, 51, 0, 48, 112, 71, 7, 55, 211, 252, 195, 255, 192, 51, 71, 55, 195, 63, 192, 252,
    204, 79, 76, 20, 199, 220, 253, 205, 3, 247, 199, 119, 23, 243, 117, 211, 80, 48, 5, 93, 76, 67, 21, 81,
    207, 115, 67, 51, 23, 204, 49, 192, 55, 244, 7, 255, 19, 247, 53, 87, 80, 48, 0, 13, 77, 65, 16, 65,
    3, 192, 0, 51, 19, 207, 244, 31, 7, 243, 3, 12, 193, 52, 48, 83, 12, 77, 253, 76, 61, 49, 76, 1,
    3, 15, 204, 7, 204, 196, 52, 197, 117, 124, 205, 29, 124, 55, 20, 244, 48, 52, 81, 17, 124, 124, 19, 124,
    63, 223, 243, 51, 192, 213, 252, 19, 49, 12, 204, 31, 240, 199, 196, 213, 4, 113, 17, 85, 48, 48, 20, 241,
    79, 244, 51, 53, 211, 13, 252, 15, 60, 204, 51, 127, 192, 212, 240, 4, 23, 1, 193, 60, 0, 196, 193, 241,
    93, 77, 93, 28, 61, 116, 15, 124, 12, 29, 80, 253, 253, 209, 29, 255, 240, 31, 112, 193, 221, 221, 213, 207,
    93, 1, 49, 0, 49, 119, 31, 79, 81, 0, 7, 193, 16, 65, 15, 79, 215, 80, 48, 192, 211, 29, 192, 15,
    0, 241, 244, 83, 12, 127, 195, 12, 17, 4, 192, 20, 3, 76, 16, 76, 196, 20, 65, 52, 19, 221, 15, 125,
    192, 112, 69, 3, 15, 215, 252, 12, 16, 113, 69, 223, 60, 215, 252, 112, 211, 76, 77, 255, 1, 209, 51, 64,
    48, 55, 67, 48, 211, 63, 49, 79, 71, 199, 63, 252, 195, 112, 0, 95, 124, 199, 51, 253, 3, 13, 196, 67,
    0, 212, 55, 212, 0, 64, 16, 212, 65, 196, 243, 209, 64, 125, 196, 212, 112, 64, 255, 20, 64, 48, 211, 208,
    244, 0, 13, 205, 205, 5, 5, 215, 241, 0, 13, 92, 125, 0, 21, 215, 241, 64, 29, 16, 116, 12, 21, 212,
    240, 51, 92, 49, 209, 49, 5, 215, 241, 63, 12, 208, 112, 52, 213, 215, 193, 48, 16, 3, 1, 12, 21, 215,
    204, 0, 3, 240, 3, 192, 5, 211, 208, 1, 19, 19, 196, 21, 5, 215, 209, 127, 49, 115, 1, 65, 21, 199,
    245, 19, 63, 79, 195, 124, 117, 223, 244, 7, 67, 113, 195, 244, 52, 28, 7, 3, 71, 0, 195, 20, 243, 16,
    245, 3, 220, 79, 252, 48, 116, 223, 244, 7, 76, 1, 243, 51, 117, 28, 55, 196, 67, 241, 51, 52, 3, 64,
    193, 15, 204, 63, 253, 69, 0, 195, 7, 3, 29, 192, 240, 192, 85, 208, 195, 52, 80, 1, 7, 64, 21, 48,
    80, 247, 93, 205, 76, 197, 80, 48, 60, 3, 64, 205, 15, 29, 1, 63, 207, 28, 243, 19, 7, 81, 241, 211,
    5, 243, 93, 209, 252, 240, 21, 195, 60, 79, 64, 197, 215, 29, 17, 204, 3, 16, 55, 195, 19, 80, 49, 192,
    3, 207, 81, 16, 0, 16, 0, 48, 15, 3, 5, 195, 23, 223, 241, 112, 31, 16, 243, 95, 21, 21, 69, 23,
    55, 199, 63, 253, 220, 244, 53, 16, 48, 240, 0, 220, 60, 195, 1, 192, 76, 49, 65, 67, 113, 127, 80, 60,
    195, 243, 243, 253, 212, 196, 53, 23, 48, 49, 60, 0, 112, 192, 29, 211, 253, 49, 1, 80, 125, 79, 80, 221,
    112, 240, 7, 241, 215, 196, 49, 87, 7, 13, 61, 15, 192, 196, 65, 244, 207, 1, 29, 95, 61, 124, 17, 205,
    71, 4, 199, 245, 20, 17, 48, 65, 52, 240, 52, 113, 23, 29, 13, 80, 244, 220, 244, 79, 19, 64, 252, 192,
    116, 199, 247, 5, 0, 21, 48, 84, 48, 15, 48, 85, 68, 13, 205, 211, 243, 51, 244, 23, 0, 124, 205, 207,
    48, 31, 4, 4, 116, 69, 13, 0, 212, 19, 49, 64, 52, 16, 205, 209, 205, 63, 244, 223, 68, 192, 204, 208,
    241, 12, 21, 95, 112, 127, 69, 208, 252, 76, 17, 64, 112, 63, 0, 253, 3, 7, 192, 0, 19, 76, 51, 207,
    49, 60, 69, 31, 116, 64, 21, 211, 112, 76, 67, 19, 48, 13, 208, 252, 64, 28, 15, 3, 3, 204, 211, 223,
    65, 112, 0, 80, 64, 48, 20, 195, 65, 60, 79, 19, 64, 29, 204, 255, 48, 3, 255, 67, 80, 1, 212, 31,
    4, 4, 87, 117, 63, 243, 112, 79, 7, 245, 83, 1, 12, 4, 63, 76, 204, 252, 95, 211, 93, 221, 60, 28,
    3, 0, 127, 53, 63, 247, 119, 12, 71, 245, 83, 1, 255, 4, 48, 79, 63, 255, 3, 3, 83, 12, 60, 31,
    3, 5, 220, 64, 49, 15, 21, 4, 79, 197, 0, 85, 51, 124, 68, 76, 60, 0, 4, 23, 83, 63, 193, 3,
    240, 49, 117, 77, 221, 49, 80, 192, 240, 48, 81, 17, 60, 63, 83, 252, 64, 243, 127, 244, 55, 204, 204, 253,
    240, 241, 81, 77, 13, 1, 80, 29, 205, 60, 5, 4, 252, 28, 16, 204, 124, 19, 79, 192, 3, 15, 253, 196,
    1, 49, 85, 4, 76, 13, 80, 252, 113, 124, 67, 23, 199, 28, 48, 252, 112, 80, 63, 4, 7, 28, 240, 195,
    0, 48, 1, 13, 60, 49, 199, 196, 204, 113, 204, 204, 124, 65, 3, 196, 240, 19, 192, 12, 49, 17, 196, 244,
    240, 64, 61, 205, 61, 112, 19, 199, 255, 60, 205, 61, 49, 48, 87, 199, 193, 76, 13, 15, 49, 76, 4, 215,
    63, 92, 204, 252, 253, 5, 7, 244, 252, 15, 0, 12, 61, 49, 7, 244, 252, 12, 13, 204, 48, 48, 7, 195,
    204, 51, 80, 212, 3, 207, 0, 15, 3, 52, 67, 192, 67, 19, 63, 48, 15, 52, 63, 192, 63, 5, 15, 76,
    240, 60, 12, 208, 53, 192, 69, 4, 243, 53, 80, 205, 252, 51, 71, 241, 252, 53, 31, 209, 63, 64, 127, 13,
    199, 95, 13, 204, 196, 196, 48, 53, 199, 49, 29, 29, 240, 3, 119, 241, 243, 64, 65, 212, 51, 3, 115, 61,
    92, 85, 0, 67, 65, 29, 221, 53, 15, 16, 240, 51, 241, 85, 196, 113, 49, 28, 252, 207, 1, 81, 4, 16,
    87, 68, 81, 124, 60, 209, 12, 53, 192, 87, 48, 63, 13, 17, 20, 48, 204, 195, 48, 15, 64, 29, 196, 195,
    20, 52, 80, 205, 115, 52, 252, 64, 52, 3, 12, 252, 3, 241, 31, 63, 244, 3, 3, 63, 15, 1, 193, 192,
    199, 199, 67, 125, 223, 240, 48, 83, 19, 199, 67, 253, 204, 208, 48, 95, 67, 196, 79, 61, 208, 0, 241, 3,
    3, 244, 95, 205, 204, 245, 0, 51, 79, 1, 92, 209, 207, 240, 193, 95, 60, 4, 4, 204, 211, 51, 1, 31,
    79, 241, 13, 208, 241, 65, 28, 7, 28, 1, 80, 195, 48, 112, 192, 252, 0, 17, 92, 51, 55, 67, 0, 240,
    60, 199, 76, 253, 204, 221, 205, 12, 240, 3, 63, 253, 204, 197, 245, 211, 244, 3, 60, 20, 60, 195, 49, 212,
    48, 63, 13, 253, 63, 13, 16, 255, 241, 15, 204, 252, 15, 197, 49, 211, 244, 208, 60, 0, 253, 195, 245, 208,
    245, 67, 92, 209, 51, 1, 76, 205, 240, 15, 204, 192, 207, 212, 1, 12, 12, 196, 12, 49, 12, 196, 48, 13,
    113, 60, 253, 1, 247, 7, 5, 7, 117, 51, 252, 5, 52, 3, 21, 23, 49, 31, 204, 85, 244, 48, 193, 0,
    115, 17, 205, 196, 213, 4, 52, 53, 15, 80, 192, 20, 208, 3, 5, 117, 204, 85, 197, 20, 211, 211, 193, 65,
    15, 20, 17, 4, 12, 197, 255, 116, 15, 20, 17, 53, 3, 209, 207, 113, 15, 20, 81, 55, 3, 0, 199, 112,
    48, 240, 63, 192, 252, 115, 119, 240, 55, 244, 15, 29, 60, 48, 15, 13, 243, 67, 12, 209, 63, 240, 192, 12,
    247, 49, 12, 29, 252, 55, 7, 0, 244, 48, 77, 21, 252, 12, 0, 29, 245, 79, 67, 215, 211, 207, 13, 31,
    195, 64, 28, 0, 192, 196, 51, 125, 255, 0, 81, 23, 195, 223, 60, 125, 124, 3, 68, 7, 23, 223, 61, 223,
    52, 0, 255, 208, 124, 51, 116, 199, 116, 48, 92, 17, 124, 1, 64, 76, 48, 199, 83, 48, 19, 29, 252, 127,
    1, 76, 255, 3, 0, 119, 48, 7, 116, 112, 13, 17, 124, 52, 4, 4, 48, 60, 93, 5, 16, 61, 93, 12,
    12, 92, 247, 79, 113, 7, 199, 71, 3, 92, 192, 3, 49, 68, 3, 69, 83, 64, 17, 21, 1, 112, 84, 196,
    71, 244, 1, 13, 112, 64, 83, 15, 3, 244, 17, 29, 60, 49, 95, 124, 61, 61, 77, 28, 253, 12, 29, 204,
    64, 48, 93, 221, 63, 1, 23, 64, 112, 124, 29, 17, 60, 3, 60, 12, 76, 12, 13, 211, 240, 195, 48, 208,
    31, 63, 13, 1, 255, 208, 255, 61, 124, 63, 60, 215, 199, 195, 253, 49, 0, 3, 48, 199, 211, 3, 241, 4,
    31, 5, 20, 80, 17, 29, 28, 60, 192, 17, 196, 16, 1, 93, 95, 0, 207, 92, 1, 223, 60, 80, 195, 192,
    223, 21, 85, 220, 1, 93, 19, 13, 223, 17, 84, 31, 1, 12, 207, 253, 207, 15, 20, 211, 48, 28, 192, 204,
    223, 205, 84, 207, 195, 0, 211, 76, 207, 195, 84, 31, 208, 208, 0, 125, 252, 79, 68, 195, 215, 207, 53, 60,
    52, 252, 51, 48, 0, 125, 48, 20, 52, 48, 112, 69, 15, 125, 0, 16, 53, 64, 4, 92, 192, 124, 1, 211,
    244, 51, 0, 64, 31, 63, 5, 19, 245, 51, 4, 67, 79, 60, 197, 212, 53, 3, 5, 124, 76, 48, 17, 212,
    244, 115, 0, 112, 3, 60, 4, 215, 245, 51, 7, 115, 223, 60, 193, 31, 4, 192, 20, 12, 20, 60, 17, 195,
    241, 61, 65, 29, 60, 240, 197, 240, 51, 49, 64, 125, 60, 124, 12, 60, 241, 240, 195, 253, 60, 49, 60, 63,
    244, 13, 29, 220, 253, 247, 20, 196, 243, 125, 77, 29, 61, 3, 85, 48, 240, 51, 4, 68, 241, 63, 0, 12,
    55, 28, 240, 63, 192, 196, 195, 4, 3, 77, 12, 12, 241, 199, 199, 53, 3, 65, 65, 195, 212, 207, 4, 61,
    223, 213, 5, 83, 68, 20, 211, 49, 31, 84, 17, 83, 112, 80, 3, 53, 31, 16, 1, 31, 112, 83, 0, 52,
    211, 244, 68, 95, 208, 196, 192, 112, 211, 199, 64, 15, 204, 212, 195, 113, 19, 3, 116, 63, 207, 193, 0, 67,
    19, 196, 67, 221, 195, 124, 220, 15, 3, 196, 67, 252, 204, 16, 220, 63, 7, 196, 0, 61, 207, 1, 20, 15,
    112, 241, 204, 17, 12, 112, 69, 83, 113, 0, 255, 21, 60, 77, 1, 31, 116, 240, 207, 52, 63, 252, 247, 3,
    61, 76, 12, 20, 48, 65, 69, 208, 197, 95, 240, 87, 240, 223, 193, 205, 20, 7, 60, 67, 192, 195, 4, 0,
    60, 64, 65, 215, 196, 28, 197, 65, 3, 71, 7, 199, 208, 207, 240, 13, 23, 4, 20, 193, 31, 7, 51, 113,
    31, 20, 21, 29, 19, 125, 31, 207, 95, 20, 17, 16, 77, 112, 31, 208, 28, 193, 28, 208, 61, 81, 16, 211,
    208, 124, 17, 223, 252, 23, 51, 193, 208, 124, 77, 220, 51, 87, 60, 193, 208, 12, 112, 223, 0, 23, 48, 12,
    207, 195, 112, 252, 204, 199, 252, 77, 207, 7, 67, 48, 208, 195, 48, 1, 195, 3, 119, 49, 208, 51, 49, 13,
    95, 241, 65, 64, 67, 28, 15, 124, 79, 241, 16, 17, 0, 0, 15, 60, 95, 241, 1, 4, 60, 51, 79, 113,
    76, 253, 192, 21, 51, 48, 255, 60, 95, 241, 0, 68, 48, 7, 255, 113, 95, 241, 241, 193, 112, 67, 255, 113,
    48, 192, 63, 64, 53, 15, 255, 79, 49, 193, 52, 3, 49, 15, 195, 3, 60, 209, 240, 67, 49, 223, 55, 112};
static const int32_t op3_bias[48] = {
    -25735, -19735, -23527, -24133, -22150, -13028, -27420, -18587, -23240, -22665, -28657, -20165, -19472, -19633, -24124, -27258, -28641, -27767, -21951, -25556, -24337, -25804, -22715, -24580,
    -19285, -24501, -22422, -25602, -21410, -22085, -24815, -24384, -25884, -26254, -21658, -25011, -29096, -19804, -28734, -19681, -26285, -23902, -21041, -27023, -22635, -22633, -24842, -26468};
static const uint16_t op3_offset[48] = {
    26010, 19635, 23715, 24225, 22185, 12495, 27795, 18360, 23460, 22695, 29070, 20145, 19380, 19380, 24225, 27540, 29070, 28305, 21930, 25755, 24480, 26010, 22695, 24735,
    19125, 24735, 22440, 25755, 21420, 22185, 24990, 24480, 26265, 26520, 21675, 25245, 29580, 19635, 29070, 19635, 26520, 23970, 21165, 27285, 22695, 22695, 24990, 26775};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op3_multiplier[48] = {
    1896228864, 1848663680, 1492154880, 1642668160, 1148515968, 2054128128, 1779261824, 1629256832, 1820468224, 1585848064, 1731763200, 1080991360, 1127392000, 1179164928, 1165797120, 1417697152, 1948473472, 1908488704, 1158442112, 1593402240, 2113639424, 1226299904, 2059806592, 1100798336,
    1521970304, 1138856704, 2066740224, 2077478784, 1548633984, 1619308288, 1259888896, 2078994560, 1739676288, 1099800320, 1292183936, 1753135488, 1673189760, 1944846464, 1247962368, 1296262656, 1972656256, 1662273664, 1497569536, 1099761536, 1949116032, 1995457280, 1938496640, 1658582016};
static const uint8_t op3_shift[48] = {
    2, 2, 1, 2, 1, 2, 2, 2, 2, 2, 2, 1, 1, 2, 1, 1, 2, 2, 1, 2, 2, 1, 2, 1,
    2, 1, 2, 2, 2, 2, 1, 2, 2, 1, 1, 2, 2, 2, 1, 1, 2, 2, 2, 1, 2, 2, 2, 2};
#else
static const int32_t op3_multiplier[48] = {
    1896228849, 1848663689, 1492154924, 1642668194, 1148515906, 2054128094, 1779261755, 1629256805, 1820468268, 1585848036, 1731763103, 1080991393, 1127391972, 1179165034, 1165797104, 1417697147, 1948473436, 1908488639, 1158442161, 1593402156, 2113639388, 1226299906, 2059806667, 1100798292,
    1521970276, 1138856654, 2066740279, 2077478859, 1548633935, 1619308265, 1259888846, 2078994515, 1739676282, 1099800328, 1292184008, 1753135434, 1673189722, 1944846470, 1247962428, 1296262645, 1972656174, 1662273695, 1497569548, 1099761520, 1949116021, 1995457242, 1938496571, 1658582026};
static const uint8_t op3_shift[48] = {
    35, 35, 34, 35, 34, 35, 35, 35, 35, 35, 35, 34, 34, 35, 34, 34, 35, 35, 34, 35, 35, 34, 35, 34,
    35, 34, 35, 35, 35, 35, 34, 35, 35, 34, 34, 35, 35, 35, 34, 34, 35, 35, 35, 34, 35, 35, 35, 35};
#endif
static const model_layer op3 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 72, .offset = op3_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op3_weights, .bias = op3_bias, .multiplier = op3_multiplier, .shift = op3_shift};

static const uint8_t op4_weights[5184] = {
    3, 0, 48, 12, 63, 124, 252, 5, 192, 252, 220, 64, 52, 5, 1, 193, 15, 240, 253, 192, 204, 243, 244, 92,
    64, 4, 212, 52, 60, 29, 204, 0, 209, 255, 48, 17, 48, 15, 193, 247, 244, 15, 196, 69, 240, 204, 220, 192,
    196, 241, 16, 65, 113, 93, 247, 31, 52, 207, 255, 93, 29, 252, 0, 51, 115, 21, 65, 64, 31, 221, 0, 193,
    61, 116, 197, 12, 115, 192, 5, 65, 53, 192, 67, 3, 64, 28, 12, 16, 1, 244, 83, 67, 116, 21, 117, 199,
    1, 223, 63, 92, 4, 193, 81, 116, 51, 221, 13, 7, 215, 0, 212, 29, 83, 7, 207, 207, 19, 240, 244, 93,
    12, 255, 207, 255, 16, 244, 124, 48, 243, 243, 127, 255, 125, 80, 1, 55, 252, 199, 125, 52, 197, 0, 1, 119,
    215, 1, 23, 125, 117, 93, 215, 221, 87, 92, 193, 213, 28, 63, 255, 243, 3, 245, 112, 112, 48, 49, 19, 63,
    113, 4, 65, 213, 207, 204, 1, 196, 245, 197, 0, 67, 20, 16, 3, 19, 1, 65, 223, 76, 83, 16, 193, 213,
    12, 240, 51, 192, 55, 52, 0, 53, 195, 113, 0, 243, 79, 52, 13, 1, 253, 48, 1, 20, 1, 61, 19, 64,
    199, 61, 64, 205, 113, 125, 55, 223, 127, 3, 240, 28, 208, 61, 20, 60, 80, 95, 220, 205, 95, 240, 245, 29,
    23, 60, 3, 60, 65, 16, 16, 204, 221, 64, 3, 195, 4, 115, 0, 51, 213, 127, 53, 192, 115, 51, 255, 12,
    1, 12, 65, 63, 240, 92, 207, 240, 51, 243, 207, 12, 69, 64, 63, 0, 0, 192, 0, 64, 48, 16, 192, 51,
    124, 113, 49, 117, 51, 195, 65, 243, 53, 0, 115, 51, 77, 83, 193, 193, 207, 255, 193, 0, 52, 208, 5, 15,
    93, 85, 48, 1, 243, 192, 64, 85, 48, 209, 21, 51, 31, 243, 12, 71, 197, 5, 85, 83, 84, 85, 124, 240,
    16, 15, 16, 80, 53, 196, 83, 0, 69, 81, 93, 197, 0, 79, 48, 19, 7, 192, 84, 68, 51, 20, 49, 3,
    211, 252, 223, 28, 23, 53, 31, 60, 3, 85, 113, 20, 63, 13, 195, 220, 95, 5, 95, 12, 63, 68, 65, 19,
    55, 16, 48, 15, 1, 113, 0, 0, 208, 48, 15, 12, 60, 92, 113, 244, 0, 12, 255, 241, 13, 127, 211, 69,
    60, 12, 49, 244, 13, 28, 240, 4, 205, 12, 215, 115, 4, 80, 1, 192, 17, 195, 199, 7, 1, 51, 3, 115,
    12, 15, 255, 199, 243, 192, 1, 116, 252, 208, 19, 255, 7, 1, 76, 93, 1, 113, 7, 80, 0, 71, 113, 5,
    0, 125, 80, 0, 0, 116, 60, 192, 115, 67, 113, 85, 204, 243, 252, 195, 51, 208, 193, 116, 205, 207, 207, 51,
    119, 48, 0, 77, 21, 5, 23, 208, 0, 20, 80, 5, 208, 15, 3, 65, 0, 65, 0, 51, 80, 4, 53, 21,
    28, 199, 255, 247, 241, 16, 241, 4, 252, 63, 192, 127, 115, 125, 3, 92, 192, 84, 115, 4, 16, 48, 112, 193,
    192, 125, 16, 92, 5, 68, 195, 204, 71, 7, 112, 213, 49, 20, 69, 4, 255, 31, 252, 16, 49, 63, 84, 84,
    192, 1, 195, 13, 83, 223, 204, 0, 79, 61, 52, 197, 195, 60, 207, 221, 15, 48, 21, 255, 67, 197, 192, 221,
    113, 23, 113, 84, 253, 31, 125, 49, 241, 15, 68, 69, 13, 5, 192, 65, 3, 95, 252, 80, 0, 48, 204, 65,
    3, 49, 209, 29, 64, 52, 20, 28, 67, 16, 60, 28, 113, 31, 124, 71, 245, 247, 113, 244, 245, 67, 127, 51,
    48, 29, 193, 3, 211, 15, 244, 16, 5, 3, 79, 196, 28, 16, 21, 51, 15, 80, 48, 81, 127, 7, 204, 51,
    13, 23, 1, 71, 204, 3, 255, 48, 245, 51, 113, 76, 113, 23, 193, 23, 195, 207, 252, 52, 241, 195, 13, 4,
    116, 87, 12, 17, 192, 51, 243, 112, 245, 7, 13, 49, 252, 252, 60, 17, 12, 245, 51, 255, 211, 192, 193, 7,
    48, 1, 196, 209, 80, 240, 7, 3, 211, 192, 209, 28, 67, 64, 119, 48, 113, 28, 0, 195, 17, 252, 16, 29,
    23, 241, 223, 208, 48, 49, 68, 31, 15, 29, 211, 193, 215, 125, 3, 127, 49, 81, 85, 92, 3, 1, 192, 193,
    3, 49, 3, 124, 197, 68, 81, 195, 3, 65, 3, 213, 79, 5, 193, 51, 84, 199, 5, 15, 21, 65, 71, 63,
    55, 5, 209, 51, 16, 0, 20, 195, 16, 80, 116, 15, 212, 48, 0, 240, 215, 192, 60, 0, 192, 243, 48, 15,
    92, 12, 243, 15, 77, 215, 85, 52, 213, 29, 87, 192, 48, 92, 51, 51, 124, 196, 192, 247, 193, 29, 16, 204,
    245, 19, 252, 52, 17, 211, 192, 244, 0, 60, 7, 12, 63, 52, 195, 247, 68, 212, 85, 60, 211, 13, 87, 192,
    15, 0, 255, 243, 60, 196, 69, 243, 0, 61, 64, 204, 112, 67, 255, 48, 51, 195, 197, 55, 5, 12, 195, 243,
    199, 0, 15, 205, 84, 49, 52, 16, 127, 17, 223, 247, 3, 1, 68, 255, 195, 115, 195, 220, 63, 3, 192, 28,
    196, 13, 85, 211, 240, 80, 207, 223, 119, 83, 241, 92, 21, 64, 48, 240, 92, 195, 0, 112, 1, 208, 83, 252,
    5, 64, 60, 241, 220, 15, 204, 48, 240, 31, 196, 17, 197, 20, 1, 67, 193, 76, 3, 240, 71, 15, 220, 4,
    112, 112, 243, 60, 127, 199, 81, 112, 1, 13, 113, 252, 113, 67, 48, 112, 95, 207, 197, 115, 1, 193, 68, 240,
    12, 4, 1, 53, 31, 204, 1, 4, 116, 192, 0, 7, 240, 19, 60, 193, 79, 60, 63, 117, 204, 192, 205, 124,
    48, 23, 61, 193, 92, 51, 243, 240, 241, 192, 17, 76, 48, 67, 0, 69, 29, 247, 255, 255, 193, 15, 65, 77,
    3, 5, 204, 193, 116, 13, 68, 19, 207, 193, 208, 197, 16, 0, 197, 192, 67, 211, 63, 207, 31, 252, 21, 81,
    3, 48, 199, 0, 52, 67, 240, 207, 16, 49, 1, 16, 19, 65, 80, 67, 245, 69, 85, 92, 119, 17, 208, 196,
    16, 48, 80, 64, 245, 15, 69, 221, 65, 221, 19, 213, 92, 48, 16, 112, 52, 16, 1, 192, 20, 29, 15, 21,
    12, 69, 4, 28, 207, 4, 60, 255, 240, 15, 49, 29, 48, 12, 52, 64, 220, 15, 255, 63, 241, 31, 53, 93,
    48, 5, 5, 13, 204, 92, 220, 64, 7, 207, 241, 93, 31, 49, 195, 240, 13, 112, 63, 16, 252, 204, 204, 92,
    60, 221, 15, 3, 0, 71, 48, 0, 52, 55, 13, 83, 48, 4, 19, 0, 241, 83, 220, 208, 23, 55, 48, 7,
    19, 31, 252, 240, 83, 0, 253, 53, 204, 61, 223, 60, 51, 208, 252, 243, 5, 0, 5, 240, 204, 240, 223, 48,
    247, 52, 12, 48, 1, 79, 116, 245, 204, 48, 31, 124, 1, 241, 85, 55, 245, 67, 116, 208, 116, 68, 252, 80,
    0, 1, 20, 67, 48, 28, 208, 193, 76, 0, 252, 16, 21, 76, 255, 0, 71, 1, 4, 68, 61, 205, 80, 240,
    12, 49, 17, 247, 196, 199, 117, 192, 53, 68, 3, 15, 65, 12, 49, 81, 12, 204, 48, 5, 61, 16, 212, 199,
    64, 12, 243, 204, 115, 0, 16, 119, 61, 204, 1, 220, 197, 124, 21, 196, 15, 195, 243, 31, 196, 7, 68, 16,
    197, 92, 49, 209, 12, 204, 204, 79, 51, 211, 197, 204, 197, 220, 63, 1, 92, 12, 220, 71, 60, 19, 17, 243,
    76, 13, 48, 15, 252, 64, 243, 51, 240, 95, 221, 95, 4, 113, 197, 77, 125, 95, 215, 15, 16, 12, 4, 29,
    208, 60, 199, 124, 64, 17, 209, 112, 31, 253, 196, 220, 1, 211, 79, 3, 199, 48, 49, 7, 241, 0, 204, 195,
    112, 1, 212, 60, 247, 115, 7, 95, 49, 127, 65, 28, 19, 16, 15, 252, 67, 29, 223, 80, 3, 192, 4, 220,
    48, 199, 48, 68, 211, 192, 61, 5, 205, 0, 12, 115, 117, 23, 68, 55, 212, 3, 127, 116, 5, 19, 93, 48,
    0, 69, 193, 0, 195, 207, 195, 68, 49, 3, 19, 1, 60, 253, 207, 19, 213, 197, 85, 0, 4, 85, 76, 199,
    28, 220, 15, 80, 21, 241, 84, 1, 116, 85, 93, 199, 221, 220, 12, 16, 197, 52, 119, 208, 3, 17, 13, 7,
    243, 204, 76, 15, 211, 31, 243, 193, 0, 244, 48, 12, 252, 220, 16, 223, 19, 3, 7, 29, 115, 4, 115, 3,
    193, 223, 76, 31, 208, 207, 255, 0, 119, 212, 5, 195, 112, 68, 49, 240, 31, 3, 12, 52, 193, 195, 84, 29,
    0, 67, 49, 48, 64, 207, 207, 116, 13, 60, 0, 29, 52, 115, 69, 208, 192, 15, 255, 3, 64, 3, 53, 77,
    23, 241, 208, 0, 51, 1, 243, 223, 79, 247, 255, 55, 23, 243, 20, 76, 64, 65, 195, 19, 67, 51, 255, 124,
    16, 243, 15, 3, 5, 211, 16, 65, 115, 52, 252, 243, 81, 3, 76, 124, 61, 197, 76, 197, 64, 64, 124, 3,
    13, 12, 77, 60, 60, 240, 28, 5, 48, 1, 69, 7, 48, 207, 12, 0, 1, 49, 20, 116, 243, 0, 49, 195,
    28, 244, 195, 207, 48, 113, 12, 241, 193, 247, 255, 207, 12, 211, 207, 223, 48, 0, 199, 64, 195, 195, 240, 243,
    28, 0, 31, 13, 49, 67, 211, 21, 19, 20, 245, 195, 76, 5, 21, 51, 252, 199, 113, 19, 1, 0, 115, 12,
    13, 19, 60, 52, 63, 221, 17, 87, 255, 208, 85, 244, 243, 195, 79, 221, 197, 49, 71, 81, 115, 7, 28, 240,
    16, 0, 16, 116, 12, 15, 12, 80, 64, 211, 69, 20, 193, 3, 255, 223, 207, 93, 29, 119, 255, 15, 252, 52,
    51, 5, 76, 1, 48, 52, 51, 220, 23, 119, 15, 60, 221, 23, 0, 28, 113, 28, 204, 113, 12, 1, 197, 85,
    7, 3, 15, 76, 5, 117, 68, 3, 0, 125, 15, 63, 19, 5, 192, 52, 81, 7, 19, 0, 85, 113, 79, 48,
    124, 0, 13, 55, 28, 223, 12, 112, 205, 195, 119, 115, 205, 16, 205, 199, 12, 209, 199, 68, 220, 193, 3, 243,
    3, 255, 60, 3, 195, 5, 117, 28, 63, 92, 31, 51, 125, 84, 213, 192, 124, 7, 252, 112, 209, 7, 52, 113,
    12, 4, 208, 19, 3, 16, 12, 15, 208, 205, 112, 208, 31, 207, 31, 195, 0, 5, 64, 71, 223, 17, 92, 48,
    192, 7, 5, 64, 125, 83, 204, 0, 21, 63, 49, 65, 79, 245, 19, 112, 48, 23, 48, 3, 64, 1, 252, 13,
    15, 240, 28, 15, 68, 5, 81, 211, 23, 13, 207, 207, 116, 3, 63, 17, 49, 48, 195, 53, 51, 204, 204, 0,
    212, 48, 48, 12, 76, 77, 243, 255, 0, 63, 193, 1, 196, 49, 64, 93, 81, 67, 199, 255, 95, 76, 247, 193,
    76, 1, 0, 243, 112, 207, 4, 0, 244, 193, 211, 3, 48, 13, 220, 240, 49, 51, 245, 240, 0, 49, 55, 12,
    68, 61, 7, 124, 113, 31, 80, 0, 80, 92, 68, 12, 60, 16, 213, 51, 195, 3, 1, 4, 53, 1, 3, 15,
    124, 80, 21, 243, 195, 247, 49, 19, 53, 16, 115, 63, 77, 80, 204, 51, 255, 211, 0, 68, 196, 92, 69, 3,
    19, 3, 223, 55, 20, 247, 3, 207, 4, 85, 63, 247, 60, 3, 223, 195, 3, 240, 20, 253, 0, 80, 15, 247,
    240, 15, 0, 7, 208, 52, 68, 60, 0, 7, 15, 3, 31, 243, 193, 243, 0, 55, 48, 193, 192, 253, 15, 51,
    60, 211, 193, 247, 245, 195, 243, 199, 49, 12, 195, 79, 12, 3, 209, 55, 197, 192, 48, 0, 16, 51, 0, 67,
    92, 15, 3, 207, 53, 52, 116, 53, 16, 253, 31, 116, 223, 23, 207, 12, 245, 64, 5, 7, 208, 205, 211, 4,
    16, 7, 19, 64, 245, 68, 5, 5, 17, 49, 223, 113, 215, 252, 255, 223, 68, 53, 71, 0, 31, 125, 223, 243,
    87, 113, 212, 13, 115, 0, 71, 28, 83, 13, 53, 1, 112, 93, 5, 19, 79, 3, 252, 15, 4, 243, 20, 28,
    196, 244, 31, 255, 212, 16, 84, 48, 79, 116, 255, 243, 0, 16, 81, 115, 12, 3, 12, 13, 112, 212, 68, 84,
    113, 20, 48, 0, 243, 15, 125, 52, 193, 15, 16, 65, 65, 240, 240, 240, 1, 19, 49, 5, 61, 0, 207, 51,
    124, 0, 5, 252, 0, 207, 252, 192, 53, 204, 0, 0, 64, 23, 49, 48, 13, 51, 253, 48, 245, 220, 20, 67,
    7, 3, 64, 49, 193, 60, 60, 192, 48, 192, 0, 115, 192, 79, 65, 55, 212, 255, 255, 16, 48, 196, 51, 64,
    12, 15, 193, 119, 192, 0, 244, 68, 51, 192, 19, 127, 124, 215, 1, 48, 125, 31, 117, 68, 240, 205, 199, 48,
    79, 23, 209, 112, 48, 31, 220, 7, 241, 220, 0, 197, 76, 7, 205, 124, 244, 192, 52, 116, 252, 221, 80, 241,
    60, 23, 93, 116, 241, 60, 69, 19, 244, 31, 15, 3, 29, 67, 21, 52, 53, 3, 195, 4, 4, 204, 204, 115,
    29, 55, 16, 55, 240, 23, 48, 68, 15, 207, 220, 48, 252, 51, 255, 243, 83, 215, 77, 112, 207, 240, 3, 207,
    119, 61, 28, 28, 245, 53, 52, 23, 52, 95, 124, 247, 80, 0, 199, 76, 1, 71, 112, 0, 112, 12, 52, 1,
    17, 195, 48, 5, 83, 31, 207, 68, 31, 252, 196, 0, 55, 252, 31, 64, 49, 4, 3, 17, 23, 71, 124, 196,
    208, 223, 53, 15, 48, 20, 28, 3, 48, 17, 49, 3, 17, 23, 64, 1, 13, 28, 220, 69, 252, 31, 193, 16,
    79, 48, 63, 207, 23, 52, 79, 4, 223, 61, 211, 240, 240, 204, 93, 19, 0, 0, 51, 204, 48, 0, 64, 80,
    252, 19, 193, 67, 63, 207, 255, 48, 196, 240, 69, 76, 60, 19, 252, 212, 204, 192, 241, 117, 195, 243, 5, 48,
    124, 52, 192, 192, 15, 240, 255, 241, 223, 255, 244, 61, 192, 4, 4, 7, 112, 67, 4, 64, 67, 209, 193, 68,
    3, 199, 85, 92, 117, 84, 85, 213, 23, 65, 76, 241, 19, 48, 20, 92, 48, 87, 5, 205, 95, 253, 207, 49,
    76, 0, 16, 115, 245, 12, 64, 87, 68, 208, 60, 21, 15, 252, 211, 31, 5, 1, 84, 1, 16, 5, 77, 23,
    76, 61, 195, 15, 52, 4, 84, 0, 51, 193, 76, 3, 199, 69, 69, 13, 53, 17, 3, 31, 127, 95, 1, 64,
    211, 4, 84, 60, 116, 84, 220, 223, 79, 77, 64, 76, 215, 53, 84, 12, 112, 28, 0, 223, 92, 125, 79, 48,
    196, 23, 69, 65, 28, 64, 60, 83, 81, 52, 60, 116, 244, 23, 64, 81, 16, 1, 60, 255, 240, 52, 76, 115,
    240, 87, 69, 4, 13, 211, 51, 4, 48, 4, 76, 112, 60, 211, 1, 64, 12, 52, 12, 113, 209, 1, 0, 67,
    61, 223, 204, 197, 12, 207, 124, 48, 209, 192, 16, 52, 12, 15, 15, 16, 76, 0, 52, 112, 193, 31, 76, 0,
    48, 79, 204, 0, 12, 245, 124, 63, 53, 16, 64, 63, 69, 19, 93, 85, 13, 52, 93, 124, 52, 4, 65, 71,
    77, 0, 1, 4, 243, 195, 208, 112, 212, 208, 53, 12, 215, 253, 195, 204, 87, 12, 195, 67, 207, 252, 223, 252,
    3, 252, 207, 211, 23, 69, 63, 60, 195, 252, 243, 220, 52, 205, 215, 211, 0, 64, 243, 204, 15, 3, 243, 28,
    84, 65, 4, 112, 48, 16, 212, 69, 125, 76, 48, 0, 23, 116, 4, 124, 7, 16, 21, 69, 92, 13, 64, 52,
    7, 112, 48, 13, 16, 64, 19, 1, 95, 113, 243, 13, 52, 80, 116, 93, 79, 205, 0, 119, 48, 207, 213, 16,
    247, 64, 48, 65, 92, 207, 253, 244, 209, 192, 19, 77, 199, 112, 195, 12, 95, 211, 49, 243, 209, 61, 23, 204,
    119, 64, 4, 252, 48, 125, 48, 65, 112, 60, 1, 28, 71, 68, 69, 53, 60, 79, 13, 3, 64, 207, 12, 76,
    28, 4, 247, 240, 115, 211, 65, 112, 16, 0, 195, 192, 199, 113, 68, 51, 213, 68, 112, 31, 52, 0, 112, 92,
    16, 193, 85, 20, 220, 12, 252, 16, 60, 23, 13, 7, 221, 208, 64, 80, 192, 1, 240, 64, 255, 60, 205, 55,
    0, 49, 60, 12, 60, 60, 116, 29, 252, 204, 220, 12, 1, 17, 112, 192, 60, 95, 15, 195, 13, 255, 197, 28,
    48, 49, 4, 80, 64, 95, 204, 207, 0, 60, 244, 92, 65, 64, 60, 243, 48, 60, 5, 17, 4, 204, 19, 48,
    69, 16, 64, 240, 49, 124, 240, 192, 48, 255, 15, 93, 85, 240, 67, 19, 113, 12, 207, 204, 64, 13, 12, 65,
    112, 48, 252, 112, 53, 196, 85, 48, 196, 77, 79, 51, 92, 12, 17, 53, 48, 240, 116, 31, 117, 16, 112, 12,
    29, 220, 192, 71, 12, 253, 93, 64, 116, 208, 241, 244, 16, 212, 220, 81, 0, 16, 195, 4, 199, 87, 76, 4,
    223, 208, 195, 192, 195, 53, 60, 125, 204, 244, 61, 240, 119, 84, 193, 63, 63, 207, 243, 244, 253, 255, 95, 207,
    4, 213, 29, 16, 209, 85, 211, 221, 4, 68, 29, 4, 23, 7, 0, 93, 20, 69, 63, 205, 92, 5, 29, 208,
    52, 5, 81, 12, 208, 4, 124, 240, 81, 7, 65, 28, 243, 71, 17, 0, 80, 12, 255, 220, 12, 247, 1, 61,
    7, 4, 61, 64, 0, 76, 12, 220, 12, 253, 12, 125, 3, 116, 49, 76, 65, 0, 60, 195, 28, 253, 207, 61,
    4, 80, 113, 117, 95, 204, 204, 69, 53, 13, 21, 0, 65, 16, 61, 68, 112, 192, 68, 53, 1, 1, 80, 0,
    247, 67, 0, 5, 93, 205, 52, 49, 65, 65, 28, 48, 124, 83, 48, 49, 127, 207, 193, 119, 17, 204, 69, 19,
    64, 28, 252, 0, 243, 205, 69, 116, 193, 1, 84, 67, 240, 4, 205, 53, 48, 252, 68, 0, 71, 245, 16, 31,
    115, 29, 192, 7, 60, 207, 192, 119, 197, 204, 117, 19, 244, 0, 17, 195, 247, 252, 52, 28, 53, 0, 127, 195,
    252, 53, 17, 112, 252, 31, 12, 29, 196, 87, 49, 81, 113, 84, 48, 197, 15, 197, 85, 117, 28, 49, 20, 55,
    117, 20, 241, 197, 79, 208, 69, 69, 213, 112, 84, 0, 125, 87, 5, 5, 31, 3, 49, 68, 209, 215, 21, 5,
    5, 68, 48, 21, 93, 5, 113, 212, 65, 53, 215, 52, 69, 21, 65, 69, 93, 81, 85, 17, 81, 64, 215, 4,
    77, 5, 68, 116, 12, 20, 13, 213, 209, 204, 4, 16, 80, 3, 112, 116, 65, 52, 65, 1, 65, 61, 208, 48,
    65, 20, 112, 68, 125, 0, 5, 4, 17, 80, 16, 83, 65, 196, 112, 117, 1, 21, 65, 0, 1, 1, 204, 0,
    60, 77, 252, 55, 69, 240, 20, 52, 0, 19, 79, 244, 28, 13, 28, 247, 5, 12, 199, 64, 79, 240, 243, 28,
    63, 205, 192, 55, 245, 12, 115, 241, 67, 3, 255, 195, 124, 124, 192, 195, 195, 196, 0, 52, 204, 60, 64, 192,
    79, 60, 193, 51, 116, 207, 21, 21, 0, 13, 79, 3, 28, 28, 205, 247, 48, 204, 85, 16, 51, 221, 3, 63,
    244, 12, 112, 68, 83, 55, 16, 241, 253, 55, 127, 244, 51, 112, 19, 3, 7, 20, 195, 28, 3, 51, 116, 12,
    195, 76, 196, 63, 207, 31, 195, 31, 115, 7, 53, 0, 0, 17, 68, 12, 12, 79, 60, 195, 127, 252, 199, 81,
    112, 0, 0, 3, 48, 15, 60, 196, 29, 48, 195, 28, 0, 64, 48, 4, 67, 211, 17, 196, 209, 60, 87, 13,
    28, 0, 21, 113, 1, 12, 49, 19, 5, 221, 63, 81, 81, 5, 192, 243, 49, 31, 65, 241, 12, 253, 3, 48,
    81, 0, 48, 243, 68, 220, 65, 112, 204, 253, 64, 192, 211, 61, 213, 83, 63, 71, 87, 31, 68, 84, 117, 208,
    21, 223, 0, 16, 63, 13, 208, 77, 119, 212, 49, 247, 209, 220, 252, 4, 127, 220, 93, 115, 207, 28, 29, 240,
    112, 3, 4, 0, 208, 79, 204, 196, 65, 197, 195, 69, 55, 64, 65, 80, 197, 119, 240, 252, 65, 119, 207, 0,
    68, 65, 28, 116, 19, 247, 0, 193, 117, 84, 68, 19, 12, 0, 1, 51, 252, 195, 48, 192, 53, 4, 67, 12,
    81, 12, 61, 52, 12, 207, 192, 4, 1, 223, 3, 64, 93, 13, 252, 16, 28, 212, 1, 116, 193, 19, 52, 23,
    48, 113, 21, 196, 15, 7, 252, 19, 69, 23, 68, 13, 49, 95, 52, 208, 204, 15, 204, 211, 52, 215, 17, 204,
    53, 28, 60, 208, 12, 77, 207, 115, 53, 211, 81, 51, 69, 81, 112, 221, 76, 192, 15, 255, 17, 204, 17, 29,
    113, 83, 49, 13, 92, 19, 220, 48, 5, 1, 64, 16, 252, 247, 16, 12, 77, 64, 220, 255, 213, 253, 52, 76,
    83, 1, 23, 240, 243, 64, 60, 15, 255, 207, 209, 28, 48, 193, 208, 193, 119, 29, 3, 31, 223, 252, 199, 31,
    0, 192, 211, 252, 119, 209, 21, 83, 208, 60, 19, 15, 4, 71, 0, 204, 209, 0, 112, 64, 127, 243, 207, 61,
    7, 64, 124, 67, 197, 60, 52, 68, 76, 252, 19, 252, 215, 1, 192, 16, 23, 12, 244, 80, 19, 80, 19, 240,
    12, 0, 85, 119, 253, 19, 92, 84, 20, 83, 65, 20, 81, 207, 125, 31, 247, 221, 5, 81, 240, 221, 16, 247,
    199, 16, 12, 48, 68, 205, 85, 64, 76, 49, 223, 51, 48, 64, 193, 55, 209, 207, 80, 0, 193, 31, 115, 28,
    83, 49, 241, 51, 68, 208, 69, 85, 29, 205, 87, 195, 7, 0, 125, 240, 67, 80, 212, 16, 16, 241, 207, 51,
    31, 4, 209, 244, 3, 207, 13, 64, 213, 192, 112, 193, 17, 52, 207, 52, 48, 209, 81, 65, 29, 193, 204, 192,
    12, 244, 93, 48, 48, 196, 68, 0, 19, 0, 223, 3, 63, 61, 15, 220, 127, 196, 95, 127, 221, 204, 61, 207,
    192, 252, 81, 81, 65, 245, 192, 12, 212, 80, 69, 193, 204, 207, 195, 221, 64, 49, 79, 63, 204, 31, 0, 196,
    196, 60, 67, 51, 240, 28, 71, 0, 127, 252, 207, 51, 199, 61, 67, 124, 0, 95, 243, 31, 127, 79, 255, 61,
    199, 207, 127, 12, 64, 0, 71, 15, 15, 124, 195, 60, 60, 4, 196, 61, 192, 204, 65, 48, 0, 13, 255, 243,
    64, 1, 4, 1, 255, 208, 5, 68, 1, 1, 4, 7, 64, 17, 51, 13, 48, 64, 192, 85, 1, 60, 192, 3,
    212, 204, 31, 80, 193, 93, 212, 80, 51, 81, 13, 243, 215, 205, 15, 28, 4, 197, 84, 48, 79, 65, 204, 247,
    0, 65, 68, 192, 195, 64, 20, 76, 0, 84, 0, 209, 240, 215, 221, 195, 19, 12, 195, 0, 240, 195, 196, 67,
    195, 192, 15, 252, 16, 5, 195, 60, 252, 60, 207, 127, 4, 1, 20, 64, 17, 19, 1, 252, 21, 1, 51, 220,
    0, 19, 49, 196, 125, 207, 204, 117, 209, 253, 23, 60, 60, 19, 241, 0, 12, 215, 193, 52, 193, 252, 20, 13,
    48, 49, 192, 252, 1, 3, 52, 48, 21, 61, 71, 1, 124, 68, 49, 247, 63, 211, 13, 116, 241, 4, 68, 7,
    61, 51, 255, 192, 51, 12, 7, 116, 0, 0, 1, 252, 215, 240, 29, 93, 53, 113, 195, 31, 3, 3, 253, 65,
    112, 84, 5, 245, 127, 28, 65, 116, 193, 0, 84, 65, 253, 51, 243, 195, 16, 208, 16, 119, 31, 192, 192, 244,
    215, 252, 31, 92, 21, 113, 23, 220, 87, 21, 76, 7, 77, 87, 65, 193, 205, 76, 81, 68, 196, 252, 213, 69,
    28, 3, 0, 192, 112, 15, 208, 0, 16, 241, 68, 68, 247, 48, 3, 207, 20, 0, 3, 223, 48, 0, 12, 3,
    20, 28, 51, 0, 48, 0, 85, 68, 1, 28, 20, 51, 1, 92, 77, 192, 31, 76, 204, 68, 112, 204, 196, 80,
    0, 196, 21, 240, 207, 76, 204, 20, 0, 51, 192, 93, 112, 60, 51, 67, 116, 87, 5, 51, 209, 29, 64, 211,
    113, 208, 192, 52, 0, 79, 240, 68, 0, 48, 0, 29, 21, 1, 209, 52, 220, 12, 240, 20, 51, 195, 195, 0,
    51, 13, 51, 79, 23, 215, 65, 55, 209, 125, 127, 60, 52, 48, 196, 71, 0, 199, 52, 243, 21, 112, 115, 1,
    5, 64, 17, 117, 204, 207, 208, 16, 69, 23, 68, 5, 124, 0, 5, 16, 53, 76, 55, 19, 7, 255, 247, 21,
    29, 63, 3, 64, 84, 209, 211, 12, 83, 204, 52, 241, 0, 95, 60, 197, 7, 241, 64, 116, 52, 5, 28, 51,
    113, 60, 0, 67, 253, 53, 55, 195, 117, 80, 76, 240, 223, 12, 60, 28, 87, 13, 19, 124, 63, 209, 5, 196,
    51, 5, 29, 68, 12, 112, 12, 19, 48, 119, 15, 79, 12, 13, 208, 223, 3, 63, 207, 83, 3, 211, 69, 31,
    243, 3, 115, 220, 17, 1, 195, 48, 255, 63, 255, 0, 115, 5, 0, 52, 64, 3, 12, 240, 17, 112, 95, 0,
    7, 241, 21, 0, 197, 85, 84, 221, 71, 80, 52, 28, 81, 193, 116, 67, 49, 92, 64, 29, 67, 253, 204, 0,
    211, 31, 127, 252, 119, 205, 16, 68, 48, 209, 15, 243, 64, 0, 12, 255, 0, 196, 65, 0, 1, 17, 112, 63,
    77, 80, 195, 64, 60, 253, 28, 119, 53, 208, 69, 196, 3, 215, 243, 221, 0, 61, 92, 243, 63, 252, 12, 48,
    49, 80, 192, 223, 15, 12, 0, 0, 49, 7, 5, 124, 244, 19, 115, 220, 77, 220, 220, 115, 15, 207, 4, 76,
    247, 196, 116, 48, 124, 252, 13, 255, 1, 48, 31, 63, 204, 211, 252, 195, 52, 220, 85, 116, 204, 241, 211, 55,
    0, 16, 13, 3, 193, 193, 117, 244, 52, 204, 223, 243, 77, 77, 197, 196, 241, 51, 247, 207, 53, 19, 84, 17,
    21, 211, 124, 195, 0, 16, 113, 49, 207, 252, 220, 119, 84, 112, 204, 208, 212, 20, 51, 195, 197, 0, 48, 3,
    31, 13, 193, 12, 195, 243, 208, 19, 4, 28, 69, 221, 21, 223, 207, 0, 20, 204, 21, 117, 252, 1, 223, 119,
    64, 1, 60, 1, 212, 71, 115, 211, 48, 3, 60, 65, 51, 113, 213, 255, 211, 1, 243, 223, 7, 0, 115, 29,
    124, 31, 243, 0, 48, 204, 65, 71, 49, 13, 95, 255, 76, 87, 245, 48, 252, 15, 253, 52, 61, 241, 19, 124,
    77, 31, 49, 52, 49, 223, 53, 69, 245, 17, 20, 51, 199, 7, 0, 81, 76, 4, 192, 252, 0, 117, 92, 0,
    208, 4, 20, 1, 124, 55, 252, 253, 84, 68, 116, 84, 205, 19, 52, 212, 15, 223, 19, 64, 112, 215, 1, 16,
    196, 241, 28, 220, 16, 49, 7, 195, 115, 192, 208, 1, 223, 49, 21, 28, 95, 81, 3, 205, 95, 193, 192, 81,
    252, 241, 213, 208, 0, 16, 115, 0, 67, 0, 3, 77, 17, 3, 65, 92, 17, 68, 207, 51, 20, 12, 117, 69,
    208, 192, 83, 113, 81, 84, 0, 220, 84, 85, 112, 197, 12, 60, 255, 199, 19, 196, 64, 116, 204, 1, 15, 247,
    7, 252, 23, 28, 16, 117, 3, 15, 87, 193, 117, 17, 211, 12, 19, 93, 65, 17, 208, 29, 83, 17, 81, 4,
    252, 15, 15, 240, 1, 244, 52, 119, 60, 51, 207, 63, 4, 81, 65, 195, 196, 64, 255, 243, 60, 211, 4, 16,
    12, 95, 112, 204, 60, 28, 12, 5, 204, 220, 16, 4, 48, 23, 204, 52, 192, 61, 195, 3, 49, 63, 0, 79,
    64, 31, 63, 16, 52, 49, 48, 117, 205, 208, 28, 243, 53, 16, 124, 209, 76, 252, 63, 55, 252, 207, 197, 12,
    52, 19, 1, 193, 92, 52, 252, 255, 220, 255, 196, 17, 69, 12, 255, 19, 119, 192, 68, 116, 204, 17, 0, 243,
    117, 64, 65, 48, 241, 76, 52, 4, 52, 60, 3, 79, 208, 0, 85, 124, 112, 92, 192, 204, 64, 28, 16, 65,
    23, 1, 3, 207, 3, 4, 13, 0, 12, 19, 60, 207, 51, 112, 87, 15, 20, 199, 64, 255, 0, 68, 112, 192,
    192, 60, 17, 19, 192, 0, 211, 223, 119, 23, 113, 215, 3, 79, 125, 16, 245, 61, 3, 1, 247, 3, 0, 51,
    208, 48, 92, 116, 29, 79, 207, 205, 67, 243, 241, 77, 67, 253, 12, 247, 1, 23, 195, 240, 204, 51, 255, 13,
    115, 124, 255, 15, 4, 49, 0, 244, 192, 241, 0, 195, 193, 64, 213, 113, 0, 63, 0, 221, 52, 211, 112, 21,
    193, 244, 192, 255, 211, 0, 13, 192, 51, 208, 192, 207, 7, 112, 115, 196, 4, 4, 16, 245, 205, 112, 127, 3,
    243, 112, 208, 3, 7, 7, 195, 28, 67, 3, 115, 13, 211, 252, 0, 205, 95, 51, 16, 28, 79, 20, 244, 12,
    52, 87, 125, 193, 12, 253, 3, 4, 55, 223, 208, 49, 213, 19, 125, 77, 76, 253, 252, 65, 4, 223, 5, 76,
    196, 3, 60, 21, 93, 192, 3, 63, 1, 220, 20, 48, 112, 19, 63, 49, 60, 253, 0, 116, 252, 204, 220, 243,
    211, 83, 255, 220, 79, 252, 17, 112, 192, 221, 20, 48, 192, 16, 255, 192, 12, 205, 0, 51, 17, 208, 20, 199,
    28, 115, 207, 1, 53, 252, 68, 3, 192, 241, 12, 3, 19, 48, 209, 4, 64, 205, 0, 64, 215, 209, 212, 0,
    208, 48, 21, 51, 195, 0, 3, 16, 243, 199, 1, 3, 23, 253, 255, 195, 69, 241, 85, 192, 12, 49, 63, 255,
    112, 1, 84, 241, 79, 16, 12, 19, 76, 63, 199, 93, 12, 28, 85, 4, 63, 64, 12, 19, 3, 3, 0, 16,
    3, 240, 211, 63, 64, 196, 84, 252, 21, 65, 79, 204, 21, 83, 65, 48, 61, 207, 49, 244, 68, 207, 67, 1,
    1, 16, 49, 5, 51, 13, 1, 4, 48, 28, 211, 119, 83, 241, 243, 63, 84, 20, 92, 240, 29, 125, 15, 252,
    63, 113, 208, 83, 124, 244, 76, 15, 20, 19, 116, 208, 13, 16, 1, 208, 15, 252, 204, 0, 52, 19, 4, 48};
static const int32_t op4_bias[48] = {
    -34548, -37504, -36127, -31137, -32037, -34844, -34765, -36259, -34413, -31902, -39461, -31949, -34775, -34779, -38239, -33547, -35528, -34177, -37641, -34691, -36745, -35149, -33842, -29962,
    -34272, -33386, -33713, -34588, -30857, -18015, -39781, -32831, -30680, -36038, -30883, -38967, -32743, -32663, -28260, -35745, -35998, -37316, -33168, -32055, -34466, -38472, -35185, -33793};
static const uint16_t op4_offset[96] = {
    18360, 23460, 19890, 14535, 17595, 18105, 19635, 16065, 18870, 18870, 20145, 13515, 19380, 17340, 19890, 17595, 19125, 18615, 21675, 19125, 18360, 19380, 19890, 13770,
    18870, 17850, 16830, 18105, 13260, 9945, 21165, 14280, 14280, 17850, 15810, 22185, 15555, 17850, 13260, 17340, 15300, 19380, 17595, 13770, 19380, 20655, 20910, 17340,
    16320, 14280, 16575, 16575, 14535, 16830, 15300, 20400, 15810, 13005, 19890, 18360, 15555, 17595, 18870, 16065, 16575, 15810, 16320, 15810, 18615, 16065, 14025, 16065,
    15555, 15555, 17085, 16575, 17340, 6885, 19125, 18615, 16320, 18360, 14790, 17340, 17340, 14790, 14790, 18615, 20910, 18105, 15555, 18360, 15300, 18360, 14535, 16575};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op4_multiplier[48] = {
    1461414016, 1653722496, 1373793024, 1949922944, 1771215872, 1271588608, 1738081024, 1877249152, 1429600384, 1608598528, 1417985920, 1420529920, 1343113728, 1504502912, 2100811904, 1395201664, 1952051968, 1331796224, 1991413760, 1756399744, 1157378944, 1402328960, 1229837440, 1246569344,
    1337054976, 1131389440, 1430969856, 2097579008, 1949966336, 1837306496, 1599078144, 1706910848, 1096205440, 1617752192, 1076892800, 1259699072, 1631770880, 1647588608, 1280244992, 1853506048, 1286473728, 1170205312, 1309154304, 1588965120, 1472533632, 1311321088, 1110104064, 1360891136};
static const uint8_t op4_shift[48] = {
    2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 3, 2, 3, 2, 2, 2, 2, 2,
    2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
#else
static const int32_t op4_multiplier[48] = {
    1461414003, 1653722486, 1373792971, 1949923012, 1771215817, 1271588649, 1738080976, 1877249144, 1429600386, 1608598548, 1417985915, 1420529888, 1343113723, 1504502999, 2100811862, 1395201623, 1952051971, 1331796253, 1991413715, 1756399779, 1157378971, 1402328967, 1229837399, 1246569317,
    1337055055, 1131389439, 1430969864, 2097579086, 1949966414, 1837306513, 1599078158, 1706910925, 1096205495, 1617752180, 1076892758, 1259699077, 1631770974, 1647588682, 1280244921, 1853506060, 1286473660, 1170205306, 1309154232, 1588965078, 1472533604, 1311321086, 1110104046, 1360891108};
static const uint8_t op4_shift[48] = {
    35, 35, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 35, 35, 36, 35, 36, 35, 36, 35, 35, 35, 35, 35,
    35, 35, 35, 36, 36, 36, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35};
#endif
static const model_layer op4 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 2, .per_segment = 54, .offset = op4_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op4_weights, .bias = op4_bias, .multiplier = op4_multiplier, .shift = op4_shift};

static const uint8_t op5_weights[5184] = {
    61, 208, 192, 51, 48, 211, 31, 192, 19, 192, 247, 21, 60, 19, 209, 244, 67, 12, 204, 255, 48, 205, 211, 16,
    207, 208, 209, 244, 3, 127, 1, 255, 52, 195, 4, 193, 12, 204, 0, 3, 81, 1, 60, 195, 12, 49, 240, 64,
    243, 28, 192, 16, 64, 1, 241, 48, 0, 205, 192, 21, 255, 67, 212, 192, 16, 79, 209, 1, 65, 192, 243, 204,
    204, 60, 79, 127, 0, 49, 60, 192, 205, 0, 240, 240, 243, 48, 245, 192, 12, 1, 195, 48, 16, 192, 240, 3,
    207, 51, 193, 3, 197, 65, 212, 5, 13, 207, 195, 0, 207, 119, 31, 28, 209, 240, 192, 17, 4, 192, 51, 243,
    195, 116, 63, 13, 28, 240, 19, 29, 4, 215, 52, 64, 243, 48, 127, 64, 221, 244, 243, 12, 19, 119, 53, 127,
    204, 48, 31, 61, 192, 241, 15, 1, 208, 240, 48, 48, 192, 48, 51, 12, 0, 241, 83, 0, 208, 7, 20, 4,
    48, 112, 60, 79, 13, 255, 51, 63, 119, 55, 241, 115, 28, 63, 127, 115, 48, 207, 3, 64, 209, 55, 52, 192,
    213, 49, 4, 68, 61, 243, 67, 1, 199, 68, 53, 12, 241, 192, 13, 115, 204, 195, 112, 15, 23, 119, 1, 28,
    29, 48, 17, 12, 83, 20, 119, 65, 61, 17, 208, 69, 220, 115, 1, 29, 87, 76, 7, 13, 53, 28, 16, 65,
    215, 51, 17, 93, 5, 64, 23, 205, 241, 17, 48, 0, 63, 12, 220, 0, 15, 112, 245, 240, 0, 244, 223, 3,
    63, 63, 223, 15, 28, 60, 241, 240, 253, 204, 64, 199, 252, 51, 28, 67, 205, 48, 51, 192, 240, 17, 0, 28,
    197, 76, 211, 3, 193, 61, 207, 0, 0, 60, 61, 4, 240, 124, 195, 207, 193, 240, 220, 195, 79, 252, 195, 67,
    240, 124, 197, 16, 16, 0, 204, 252, 124, 196, 4, 83, 115, 117, 195, 253, 95, 52, 48, 207, 255, 197, 196, 67,
    255, 112, 192, 252, 204, 241, 48, 192, 48, 196, 195, 64, 207, 48, 221, 3, 0, 252, 64, 213, 205, 195, 207, 15,
    19, 64, 220, 61, 65, 48, 13, 207, 195, 209, 195, 64, 12, 52, 204, 204, 3, 48, 19, 3, 240, 204, 195, 3,
    204, 55, 12, 48, 16, 240, 51, 4, 192, 199, 211, 0, 3, 3, 208, 193, 52, 48, 125, 207, 51, 253, 195, 60,
    60, 16, 192, 241, 51, 52, 49, 243, 48, 204, 195, 0, 79, 0, 212, 197, 0, 0, 61, 220, 240, 207, 211, 12,
    220, 195, 5, 192, 51, 79, 65, 60, 112, 255, 207, 21, 204, 3, 255, 243, 244, 15, 0, 51, 52, 15, 15, 207,
    208, 211, 51, 76, 252, 3, 60, 63, 112, 48, 12, 207, 12, 115, 1, 193, 3, 113, 1, 80, 0, 220, 208, 0,
    252, 51, 12, 15, 192, 61, 0, 49, 0, 15, 252, 220, 3, 3, 52, 28, 252, 0, 117, 240, 64, 1, 0, 207,
    67, 119, 17, 240, 3, 48, 17, 28, 61, 223, 211, 3, 60, 211, 48, 0, 0, 252, 51, 64, 192, 207, 12, 15,
    3, 195, 3, 12, 240, 13, 52, 48, 4, 13, 21, 207, 51, 83, 255, 240, 255, 240, 63, 15, 240, 207, 204, 115,
    252, 63, 195, 252, 192, 205, 255, 48, 195, 255, 252, 48, 252, 115, 12, 63, 0, 205, 127, 240, 0, 0, 255, 12,
    7, 3, 112, 197, 12, 4, 76, 31, 51, 0, 205, 112, 48, 67, 192, 197, 192, 241, 195, 0, 60, 223, 205, 5,
    193, 51, 245, 76, 49, 13, 195, 64, 64, 192, 204, 80, 7, 3, 76, 0, 49, 55, 1, 199, 3, 17, 16, 127,
    55, 15, 49, 48, 61, 68, 193, 4, 13, 207, 208, 16, 3, 31, 192, 112, 192, 241, 241, 85, 16, 19, 220, 17,
    204, 223, 196, 7, 7, 12, 212, 1, 1, 48, 195, 209, 28, 79, 199, 199, 4, 64, 0, 192, 12, 63, 220, 220,
    19, 71, 247, 199, 20, 16, 116, 0, 0, 204, 255, 208, 207, 223, 48, 71, 52, 207, 208, 77, 29, 63, 80, 209,
    63, 0, 52, 196, 4, 12, 48, 92, 17, 204, 3, 197, 63, 64, 0, 196, 192, 28, 117, 61, 7, 252, 3, 192,
    195, 223, 4, 48, 12, 51, 245, 49, 197, 255, 215, 21, 15, 19, 197, 244, 29, 63, 5, 1, 7, 204, 83, 192,
    211, 16, 209, 193, 193, 19, 53, 252, 71, 192, 19, 193, 192, 67, 208, 220, 16, 77, 77, 255, 48, 252, 207, 48,
    60, 127, 220, 205, 3, 0, 48, 244, 48, 223, 12, 12, 3, 3, 115, 204, 17, 192, 207, 1, 1, 19, 31, 0,
    240, 115, 28, 195, 28, 61, 67, 16, 1, 252, 255, 0, 60, 127, 3, 204, 0, 252, 51, 51, 204, 60, 12, 195,
    0, 3, 0, 13, 115, 199, 240, 49, 0, 0, 28, 15, 21, 255, 115, 243, 192, 255, 67, 92, 197, 255, 31, 3,
    221, 223, 51, 67, 48, 255, 243, 116, 192, 63, 65, 255, 80, 28, 112, 0, 51, 247, 243, 112, 240, 112, 49, 15,
    55, 51, 195, 67, 193, 192, 207, 192, 205, 12, 247, 81, 116, 7, 7, 115, 209, 240, 60, 16, 220, 0, 4, 116,
    116, 0, 67, 71, 205, 71, 63, 16, 221, 117, 85, 68, 243, 112, 240, 60, 196, 0, 64, 241, 192, 15, 211, 192,
    247, 55, 16, 252, 5, 49, 0, 51, 64, 255, 15, 243, 48, 4, 220, 4, 193, 0, 68, 199, 68, 116, 80, 195,
    207, 115, 240, 49, 196, 1, 7, 197, 192, 204, 207, 29, 204, 115, 209, 253, 197, 12, 196, 4, 193, 255, 255, 15,
    195, 51, 204, 53, 245, 19, 49, 192, 0, 52, 60, 207, 205, 255, 209, 195, 0, 77, 3, 207, 240, 207, 220, 204,
    205, 7, 1, 127, 197, 93, 60, 31, 92, 243, 204, 196, 207, 19, 213, 115, 48, 81, 95, 192, 208, 240, 207, 252,
    205, 51, 208, 207, 244, 93, 195, 192, 61, 255, 207, 208, 192, 7, 204, 64, 197, 12, 204, 76, 220, 199, 252, 112,
    211, 64, 16, 3, 197, 16, 15, 0, 209, 192, 3, 48, 15, 115, 212, 196, 4, 13, 7, 1, 204, 255, 243, 207,
    16, 115, 208, 197, 196, 12, 77, 193, 220, 207, 195, 63, 207, 112, 0, 5, 5, 28, 0, 17, 208, 192, 215, 12,
    63, 64, 223, 63, 223, 252, 240, 15, 48, 255, 211, 195, 63, 15, 208, 243, 205, 192, 52, 67, 240, 195, 15, 195,
    61, 12, 195, 12, 255, 13, 16, 65, 193, 0, 19, 192, 0, 48, 3, 211, 51, 20, 48, 19, 60, 61, 15, 55,
    243, 51, 204, 31, 205, 60, 243, 19, 240, 195, 252, 207, 12, 0, 192, 16, 55, 209, 29, 65, 0, 20, 76, 193,
    87, 0, 80, 208, 31, 51, 61, 15, 49, 124, 12, 199, 207, 195, 209, 0, 208, 61, 255, 0, 192, 208, 192, 204,
    0, 12, 193, 4, 7, 84, 17, 212, 48, 5, 12, 196, 7, 7, 243, 244, 204, 195, 240, 207, 247, 52, 116, 243,
    61, 252, 245, 3, 76, 211, 63, 23, 255, 60, 204, 112, 197, 221, 197, 204, 116, 113, 16, 52, 1, 15, 195, 13,
    196, 4, 48, 205, 204, 29, 48, 95, 67, 55, 48, 243, 63, 3, 204, 208, 67, 19, 15, 19, 15, 196, 17, 1,
    21, 192, 241, 0, 52, 124, 28, 85, 49, 13, 13, 17, 52, 0, 79, 12, 12, 12, 252, 127, 67, 116, 112, 255,
    240, 21, 196, 77, 0, 0, 204, 207, 31, 16, 4, 65, 67, 193, 197, 5, 196, 51, 209, 209, 125, 28, 19, 5,
    124, 4, 195, 199, 207, 60, 28, 244, 3, 3, 207, 223, 253, 199, 204, 255, 196, 195, 15, 243, 20, 240, 195, 220,
    208, 0, 212, 13, 51, 68, 5, 192, 1, 51, 3, 204, 51, 243, 195, 243, 220, 204, 12, 196, 243, 243, 243, 223,
    253, 28, 192, 204, 0, 196, 195, 211, 71, 195, 15, 17, 16, 19, 52, 29, 3, 16, 48, 1, 17, 116, 48, 19,
    51, 15, 244, 3, 220, 112, 127, 199, 211, 52, 192, 207, 252, 16, 204, 60, 1, 51, 204, 204, 0, 211, 23, 4,
    12, 23, 16, 1, 252, 0, 17, 28, 3, 5, 20, 4, 241, 204, 199, 48, 55, 243, 7, 252, 51, 15, 15, 213,
    192, 204, 199, 61, 55, 51, 196, 252, 243, 195, 3, 197, 243, 208, 215, 253, 195, 51, 53, 240, 55, 7, 63, 5,
    12, 192, 52, 28, 76, 115, 116, 255, 7, 68, 240, 61, 240, 212, 244, 93, 124, 115, 68, 63, 119, 68, 0, 49,
    199, 196, 0, 93, 0, 87, 117, 63, 55, 119, 0, 48, 3, 209, 199, 92, 15, 4, 213, 51, 7, 192, 0, 117,
    13, 244, 0, 16, 51, 79, 209, 79, 64, 64, 0, 52, 65, 196, 64, 12, 15, 20, 241, 63, 67, 64, 15, 252,
    208, 207, 17, 12, 79, 124, 5, 15, 53, 204, 48, 0, 192, 31, 29, 205, 207, 127, 1, 223, 52, 204, 48, 192,
    196, 51, 29, 61, 0, 64, 192, 31, 247, 20, 61, 5, 20, 112, 241, 211, 15, 65, 0, 195, 124, 193, 61, 0,
    193, 51, 204, 31, 28, 29, 12, 3, 60, 193, 252, 243, 0, 51, 220, 28, 19, 17, 12, 211, 95, 69, 48, 3,
    3, 116, 204, 212, 5, 1, 223, 208, 204, 12, 240, 69, 253, 55, 51, 3, 116, 12, 15, 0, 223, 3, 255, 48,
    1, 3, 0, 0, 112, 65, 195, 0, 204, 48, 48, 3, 220, 208, 208, 127, 19, 92, 28, 240, 116, 204, 199, 208,
    204, 3, 16, 252, 15, 60, 0, 51, 48, 192, 195, 195, 192, 67, 0, 253, 0, 64, 0, 1, 116, 208, 76, 199,
    207, 0, 20, 223, 28, 76, 252, 240, 3, 252, 244, 19, 255, 127, 192, 207, 192, 12, 48, 192, 3, 207, 12, 207,
    193, 51, 60, 204, 16, 49, 204, 0, 4, 0, 0, 15, 240, 116, 241, 192, 53, 61, 19, 1, 220, 223, 255, 20,
    204, 55, 112, 255, 244, 60, 195, 48, 195, 243, 63, 207, 1, 51, 112, 12, 244, 240, 195, 49, 204, 119, 65, 207,
    125, 241, 51, 7, 3, 199, 15, 211, 60, 69, 193, 124, 205, 193, 48, 64, 0, 23, 0, 31, 76, 64, 215, 116,
    16, 1, 0, 0, 48, 23, 28, 31, 124, 116, 0, 116, 48, 192, 204, 60, 64, 23, 253, 204, 15, 244, 244, 252,
    0, 193, 204, 193, 12, 23, 112, 223, 79, 48, 16, 5, 67, 64, 92, 87, 63, 67, 12, 31, 76, 60, 1, 112,
    243, 247, 205, 0, 0, 115, 60, 252, 67, 241, 63, 207, 7, 247, 221, 245, 76, 115, 61, 255, 67, 253, 12, 243,
    15, 29, 0, 196, 4, 3, 1, 255, 3, 240, 87, 49, 205, 12, 49, 252, 64, 64, 205, 207, 12, 53, 244, 83,
    220, 48, 29, 205, 51, 64, 253, 12, 68, 205, 252, 3, 208, 243, 49, 205, 51, 83, 13, 12, 64, 4, 252, 15,
    48, 112, 252, 192, 0, 52, 7, 212, 204, 240, 241, 0, 255, 116, 204, 220, 243, 48, 211, 5, 223, 207, 253, 19,
    243, 51, 60, 13, 55, 77, 243, 69, 223, 15, 63, 3, 247, 52, 15, 61, 193, 48, 55, 16, 0, 0, 61, 4,
    1, 0, 15, 64, 48, 55, 48, 19, 192, 7, 1, 64, 67, 16, 16, 1, 48, 87, 51, 64, 252, 3, 52, 65,
    209, 204, 81, 124, 95, 124, 0, 15, 247, 208, 192, 196, 1, 63, 92, 61, 207, 127, 52, 63, 52, 23, 63, 199,
    208, 255, 92, 61, 192, 3, 4, 124, 4, 212, 48, 247, 1, 51, 12, 3, 92, 64, 116, 240, 16, 49, 12, 204,
    195, 115, 76, 3, 95, 12, 0, 243, 204, 1, 204, 207, 207, 0, 79, 65, 83, 60, 0, 211, 12, 213, 192, 71,
    205, 51, 0, 19, 17, 77, 247, 241, 211, 243, 240, 223, 255, 67, 192, 195, 21, 65, 195, 244, 207, 252, 3, 3,
    60, 67, 192, 195, 84, 77, 195, 212, 204, 252, 19, 15, 220, 115, 208, 195, 215, 76, 53, 77, 68, 253, 255, 195,
    15, 67, 211, 199, 213, 12, 244, 15, 52, 252, 15, 0, 19, 71, 192, 240, 20, 48, 3, 3, 65, 205, 51, 12,
    4, 67, 211, 192, 193, 80, 53, 221, 69, 60, 207, 192, 64, 71, 208, 192, 21, 13, 48, 16, 48, 12, 0, 196,
    12, 67, 20, 205, 4, 49, 3, 19, 0, 12, 16, 0, 93, 71, 13, 244, 204, 76, 1, 93, 5, 204, 252, 15,
    76, 51, 76, 247, 3, 61, 60, 20, 48, 204, 241, 211, 209, 115, 76, 207, 3, 49, 211, 4, 17, 12, 13, 15,
    119, 71, 195, 95, 204, 192, 127, 241, 240, 4, 243, 252, 252, 49, 205, 208, 115, 23, 51, 192, 60, 0, 51, 1,
    68, 51, 76, 28, 63, 207, 51, 60, 60, 124, 13, 51, 51, 0, 197, 16, 195, 61, 15, 197, 192, 15, 19, 207,
    207, 115, 223, 204, 211, 252, 252, 241, 65, 192, 3, 195, 31, 51, 19, 240, 19, 60, 60, 252, 1, 193, 63, 195,
    17, 85, 5, 4, 0, 1, 19, 68, 1, 76, 0, 208, 4, 80, 197, 71, 197, 1, 79, 192, 197, 15, 60, 1,
    192, 1, 4, 12, 49, 65, 15, 197, 192, 0, 0, 0, 48, 65, 12, 48, 221, 193, 193, 240, 77, 12, 13, 76,
    195, 48, 208, 16, 221, 192, 51, 192, 3, 12, 208, 208, 255, 55, 208, 76, 220, 252, 48, 241, 211, 196, 195, 199,
    51, 64, 13, 48, 208, 209, 205, 240, 77, 208, 48, 29, 51, 68, 209, 48, 208, 28, 241, 209, 199, 192, 243, 20,
    193, 199, 205, 63, 12, 252, 67, 221, 243, 19, 15, 0, 51, 68, 193, 49, 192, 253, 205, 221, 64, 16, 240, 13,
    255, 52, 205, 48, 192, 243, 13, 205, 3, 215, 243, 1, 76, 244, 1, 244, 255, 51, 112, 220, 247, 19, 16, 117,
    48, 112, 209, 15, 220, 60, 192, 52, 240, 211, 195, 220, 253, 3, 207, 63, 220, 211, 209, 63, 48, 255, 211, 223,
    243, 28, 212, 15, 192, 0, 244, 52, 192, 199, 211, 15, 51, 7, 208, 48, 196, 12, 12, 205, 240, 199, 195, 205,
    1, 0, 12, 192, 115, 4, 112, 208, 112, 113, 79, 51, 55, 12, 16, 195, 19, 12, 115, 16, 240, 13, 221, 255,
    207, 48, 240, 0, 212, 48, 240, 241, 192, 195, 3, 207, 31, 48, 48, 196, 0, 60, 113, 253, 65, 253, 12, 215,
    207, 12, 0, 247, 80, 49, 51, 196, 192, 192, 204, 193, 255, 243, 223, 7, 205, 204, 0, 245, 205, 223, 211, 211,
    60, 3, 207, 115, 220, 12, 48, 68, 221, 207, 207, 212, 124, 12, 204, 3, 192, 12, 51, 85, 29, 255, 195, 0,
    253, 204, 192, 252, 199, 192, 207, 204, 63, 195, 211, 209, 192, 19, 192, 255, 240, 13, 192, 15, 63, 63, 19, 3,
    51, 64, 220, 68, 195, 1, 195, 16, 12, 199, 67, 16, 205, 205, 244, 204, 124, 199, 208, 204, 51, 55, 0, 1,
    84, 195, 51, 192, 0, 15, 48, 77, 195, 125, 1, 51, 192, 16, 192, 12, 29, 195, 193, 0, 211, 19, 19, 0,
    212, 3, 115, 28, 252, 31, 196, 112, 48, 127, 113, 4, 55, 7, 55, 3, 253, 51, 124, 3, 192, 63, 60, 243,
    115, 13, 195, 119, 13, 252, 60, 51, 207, 197, 0, 15, 80, 220, 127, 4, 12, 7, 49, 79, 0, 63, 13, 199,
    3, 199, 252, 3, 205, 3, 60, 12, 199, 49, 3, 207, 240, 204, 0, 255, 76, 0, 0, 195, 3, 192, 0, 220,
    87, 208, 76, 0, 12, 83, 117, 79, 69, 51, 77, 243, 199, 19, 1, 4, 12, 19, 48, 15, 0, 53, 240, 255,
    60, 204, 0, 63, 79, 52, 207, 4, 240, 4, 1, 205, 252, 0, 0, 252, 80, 1, 28, 252, 15, 240, 240, 53,
    204, 7, 199, 29, 64, 76, 212, 241, 71, 245, 243, 195, 212, 247, 51, 61, 0, 192, 15, 204, 119, 16, 112, 49,
    255, 116, 12, 215, 16, 49, 15, 92, 204, 204, 240, 68, 204, 55, 61, 67, 197, 252, 211, 77, 252, 247, 12, 68,
    49, 208, 12, 3, 252, 241, 63, 67, 0, 81, 49, 192, 51, 223, 15, 112, 253, 243, 60, 223, 48, 199, 212, 21,
    3, 31, 207, 64, 253, 63, 253, 28, 48, 0, 16, 1, 60, 211, 1, 79, 60, 115, 211, 195, 60, 16, 1, 77,
    60, 79, 195, 211, 220, 240, 0, 192, 112, 252, 243, 205, 61, 51, 195, 255, 255, 205, 207, 12, 252, 15, 243, 220,
    252, 3, 211, 79, 252, 192, 48, 12, 204, 247, 252, 13, 7, 60, 192, 211, 211, 252, 15, 240, 63, 60, 211, 211,
    63, 240, 207, 55, 195, 240, 208, 255, 243, 244, 3, 212, 0, 240, 255, 51, 12, 48, 15, 15, 204, 112, 76, 192,
    23, 12, 197, 7, 12, 0, 60, 15, 241, 124, 0, 0, 209, 0, 240, 12, 51, 209, 127, 204, 48, 115, 3, 0,
    23, 208, 3, 19, 204, 64, 60, 3, 15, 52, 1, 212, 112, 15, 28, 0, 221, 240, 60, 3, 5, 204, 31, 240,
    60, 124, 31, 5, 207, 195, 193, 13, 64, 208, 211, 196, 252, 51, 31, 48, 205, 204, 0, 61, 68, 215, 211, 7,
    7, 15, 92, 15, 204, 240, 61, 12, 52, 15, 252, 28, 253, 12, 16, 60, 192, 243, 193, 204, 116, 195, 252, 29,
    192, 127, 80, 220, 55, 195, 192, 205, 48, 3, 204, 64, 3, 195, 19, 67, 204, 255, 119, 13, 244, 49, 207, 193,
    63, 255, 95, 12, 55, 243, 4, 77, 193, 192, 12, 204, 31, 12, 76, 12, 4, 255, 52, 60, 48, 0, 12, 48,
    15, 64, 1, 252, 3, 1, 1, 31, 16, 1, 240, 68, 220, 115, 12, 207, 195, 12, 0, 115, 64, 204, 252, 0,
    208, 51, 125, 13, 199, 0, 196, 119, 80, 67, 60, 223, 48, 48, 220, 5, 0, 112, 112, 208, 208, 221, 215, 4,
    15, 63, 31, 204, 244, 60, 195, 69, 252, 207, 16, 197, 12, 243, 63, 12, 240, 12, 3, 48, 192, 16, 15, 208,
    51, 12, 220, 205, 76, 63, 49, 243, 3, 245, 16, 63, 127, 28, 220, 1, 92, 115, 252, 207, 64, 51, 23, 63,
    3, 196, 31, 12, 12, 51, 49, 220, 51, 192, 84, 1, 207, 208, 207, 61, 20, 204, 244, 252, 240, 253, 19, 208,
    7, 0, 255, 253, 208, 12, 63, 48, 245, 240, 67, 193, 63, 15, 207, 63, 95, 204, 0, 4, 48, 196, 192, 196,
    208, 12, 0, 12, 51, 255, 193, 243, 64, 252, 243, 48, 192, 60, 16, 28, 204, 15, 13, 195, 7, 207, 48, 0,
    192, 3, 204, 12, 0, 199, 12, 243, 71, 19, 199, 113, 199, 49, 241, 15, 117, 49, 223, 28, 204, 15, 244, 68,
    192, 52, 49, 76, 49, 252, 195, 77, 207, 95, 240, 83, 199, 0, 112, 12, 48, 13, 3, 13, 15, 80, 4, 16,
    207, 12, 192, 195, 3, 0, 0, 192, 60, 255, 195, 81, 207, 3, 208, 240, 48, 12, 209, 60, 49, 243, 207, 207,
    193, 243, 51, 29, 244, 76, 196, 60, 116, 116, 124, 207, 204, 116, 29, 196, 16, 5, 51, 4, 60, 204, 207, 0,
    204, 51, 208, 223, 0, 12, 240, 0, 0, 243, 205, 3, 13, 195, 63, 28, 192, 15, 4, 48, 52, 49, 12, 207,
    15, 119, 92, 195, 12, 49, 0, 4, 253, 196, 192, 48, 60, 3, 207, 115, 64, 76, 192, 48, 1, 63, 28, 0,
    1, 211, 79, 80, 240, 0, 243, 51, 48, 52, 1, 223, 204, 63, 13, 223, 16, 253, 192, 1, 0, 204, 195, 7,
    207, 51, 28, 15, 29, 29, 51, 240, 192, 255, 240, 211, 253, 51, 17, 31, 3, 76, 1, 244, 12, 195, 223, 31,
    207, 112, 60, 221, 192, 49, 195, 19, 15, 223, 252, 17, 252, 51, 127, 15, 28, 220, 243, 0, 31, 255, 252, 199,
    61, 51, 60, 212, 67, 48, 3, 0, 204, 3, 1, 4, 0, 113, 12, 241, 192, 55, 1, 92, 243, 220, 192, 117,
    192, 63, 12, 212, 60, 207, 252, 28, 205, 223, 12, 117, 17, 204, 127, 20, 243, 15, 255, 80, 61, 31, 17, 81,
    16, 252, 193, 193, 127, 247, 13, 223, 115, 240, 195, 113, 19, 51, 12, 223, 51, 61, 3, 240, 52, 79, 13, 0,
    243, 3, 255, 15, 253, 61, 63, 240, 192, 196, 63, 223, 7, 207, 209, 204, 115, 51, 0, 243, 127, 204, 204, 252,
    3, 3, 51, 207, 3, 124, 49, 48, 193, 207, 60, 207, 192, 195, 31, 195, 204, 61, 55, 0, 192, 241, 55, 220,
    64, 60, 209, 192, 0, 64, 0, 207, 115, 12, 220, 48, 240, 3, 3, 15, 0, 3, 52, 52, 208, 63, 204, 211,
    252, 64, 3, 51, 16, 240, 12, 52, 0, 192, 196, 221, 31, 115, 93, 215, 192, 241, 76, 95, 61, 220, 193, 68,
    205, 255, 79, 67, 195, 253, 15, 4, 29, 83, 13, 207, 0, 3, 115, 67, 204, 193, 55, 53, 20, 117, 49, 31,
    124, 60, 95, 51, 208, 60, 31, 16, 60, 223, 223, 208, 221, 223, 195, 112, 204, 60, 23, 48, 244, 0, 12, 12,
    4, 3, 16, 63, 60, 63, 195, 3, 240, 113, 49, 207, 79, 31, 12, 68, 12, 15, 60, 19, 125, 15, 29, 31,
    15, 19, 0, 64, 204, 60, 3, 240, 192, 12, 12, 220, 255, 7, 16, 51, 124, 48, 252, 243, 0, 55, 1, 28,
    55, 71, 240, 247, 196, 199, 244, 12, 53, 243, 112, 3, 196, 119, 244, 55, 212, 28, 0, 83, 51, 243, 3, 0,
    241, 211, 215, 255, 13, 0, 255, 67, 255, 255, 95, 243, 215, 67, 0, 1, 193, 192, 244, 241, 69, 255, 112, 207,
    196, 119, 49, 55, 0, 1, 192, 93, 64, 247, 0, 80, 205, 243, 192, 195, 1, 1, 195, 83, 207, 48, 3, 243,
    197, 15, 20, 61, 253, 23, 244, 113, 84, 55, 83, 207, 196, 119, 52, 12, 13, 3, 193, 208, 83, 7, 223, 76,
    241, 63, 192, 48, 29, 241, 195, 3, 207, 0, 60, 204, 255, 3, 212, 255, 208, 192, 247, 209, 112, 255, 255, 223,
    255, 243, 208, 207, 192, 192, 240, 67, 48, 255, 255, 204, 51, 3, 212, 252, 0, 16, 5, 51, 68, 48, 63, 223,
    76, 60, 16, 195, 195, 60, 192, 1, 0, 255, 208, 208, 60, 63, 204, 240, 243, 60, 195, 240, 240, 223, 192, 192,
    76, 51, 15, 253, 241, 12, 52, 1, 16, 193, 0, 192, 51, 12, 207, 247, 12, 51, 48, 192, 7, 60, 17, 195,
    63, 31, 220, 49, 60, 255, 48, 204, 243, 195, 20, 60, 207, 16, 195, 244, 204, 31, 1, 0, 67, 53, 16, 241,
    55, 115, 51, 55, 92, 204, 63, 243, 204, 244, 195, 207, 252, 60, 241, 220, 116, 0, 77, 12, 65, 77, 83, 69,
    193, 243, 16, 92, 243, 0, 192, 63, 116, 243, 3, 51, 51, 87, 51, 63, 92, 12, 115, 240, 204, 196, 240, 255,
    12, 49, 205, 208, 4, 240, 0, 28, 77, 76, 81, 68, 1, 247, 28, 76, 240, 192, 192, 13, 112, 52, 60, 195,
    243, 3, 3, 12, 115, 205, 60, 60, 192, 3, 63, 255, 15, 240, 221, 77, 197, 240, 193, 205, 64, 220, 3, 0,
    15, 199, 204, 0, 196, 51, 195, 29, 252, 4, 4, 209, 208, 113, 1, 204, 76, 49, 253, 7, 0, 65, 212, 67,
    196, 252, 16, 12, 253, 205, 205, 241, 0, 192, 12, 60, 209, 63, 28, 12, 192, 17, 13, 240, 71, 212, 3, 12,
    193, 116, 12, 197, 240, 244, 207, 48, 124, 65, 192, 3, 195, 55, 207, 208, 49, 252, 243, 220, 211, 60, 13, 192,
    255, 115, 63, 207, 0, 255, 51, 48, 207, 48, 0, 67, 195, 117, 193, 241, 192, 240, 193, 205, 204, 28, 243, 21,
    243, 52, 195, 48, 193, 240, 3, 29, 223, 223, 51, 212, 195, 55, 55, 243, 116, 255, 3, 48, 207, 15, 247, 5,
    115, 51, 127, 220, 79, 199, 255, 223, 15, 64, 117, 112, 51, 116, 60, 67, 77, 207, 255, 28, 28, 92, 125, 64,
    51, 13, 29, 68, 7, 3, 207, 16, 12, 64, 52, 1, 71, 60, 205, 205, 15, 51, 252, 207, 63, 13, 195, 15,
    207, 3, 12, 252, 13, 255, 61, 255, 211, 204, 195, 207, 195, 12, 17, 48, 3, 48, 205, 208, 0, 3, 0, 64,
    207, 3, 17, 0, 64, 0, 124, 192, 247, 53, 255, 204, 205, 0, 4, 204, 119, 209, 15, 0, 52, 63, 48, 193,
    193, 255, 3, 197, 7, 17, 4, 245, 53, 3, 60, 60, 204, 28, 209, 204, 115, 0, 207, 252, 64, 60, 204, 13,
    221, 28, 208, 205, 51, 76, 204, 240, 64, 255, 51, 192, 199, 67, 192, 60, 255, 20, 48, 0, 48, 195, 255, 195,
    207, 124, 192, 3, 4, 240, 0, 16, 204, 204, 245, 4, 28, 63, 12, 204, 52, 253, 211, 17, 220, 79, 61, 7,
    52, 55, 63, 252, 252, 209, 51, 69, 83, 48, 240, 15, 195, 52, 252, 49, 240, 243, 48, 208, 255, 204, 244, 4,
    76, 255, 79, 117, 253, 240, 195, 16, 4, 60, 252, 207, 15, 15, 92, 51, 253, 12, 48, 7, 192, 0, 48, 252,
    253, 7, 211, 127, 253, 192, 28, 196, 204, 247, 195, 3, 61, 7, 63, 115, 205, 195, 76, 204, 208, 52, 207, 195,
    63, 17, 49, 7, 48, 7, 60, 31, 16, 196, 199, 81, 192, 4, 220, 223, 4, 29, 19, 195, 0, 247, 195, 16,
    211, 199, 67, 60, 192, 12, 51, 207, 1, 240, 12, 223, 51, 208, 196, 52, 64, 255, 12, 220, 84, 49, 215, 81,
    204, 16, 3, 12, 0, 209, 19, 196, 92, 244, 196, 17, 211, 28, 247, 48, 209, 49, 19, 255, 0, 240, 192, 0,
    207, 197, 245, 49, 52, 243, 1, 193, 116, 29, 199, 29, 221, 208, 19, 77, 116, 76, 192, 255, 116, 255, 48, 52,
    215, 23, 119, 205, 48, 1, 252, 12, 71, 67, 112, 3, 195, 247, 63, 240, 76, 192, 255, 49, 204, 71, 252, 15,
    220, 60, 15, 16, 243, 193, 223, 83, 15, 195, 245, 116, 23, 48, 127, 13, 63, 240, 243, 17, 15, 127, 49, 199,
    243, 48, 12, 12, 124, 241, 255, 1, 28, 19, 195, 12, 64, 255, 124, 68, 60, 247, 240, 79, 205, 112, 0, 243,
    3, 4, 13, 48, 12, 244, 241, 5, 240, 19, 195, 207, 240, 195, 208, 48, 64, 252, 196, 192, 48, 211, 192, 252,
    204, 77, 240, 12, 65, 252, 223, 243, 79, 64, 211, 83, 253, 16, 113, 12, 67, 253, 192, 244, 65, 28, 196, 16,
    205, 12, 21, 15, 124, 204, 192, 245, 1, 195, 0, 12, 1, 124, 115, 207, 76, 192, 207, 199, 12, 29, 213, 64,
    205, 113, 52, 28, 49, 241, 192, 252, 16, 12, 192, 192, 207, 48, 221, 12, 64, 253, 12, 49, 208, 192, 247, 16,
    0, 93, 64, 0, 76, 240, 13, 223, 3, 81, 0, 68, 208, 5, 240, 64, 193, 245, 28, 208, 195, 16, 48, 21,
    207, 48, 49, 0, 4, 253, 95, 81, 211, 208, 247, 68, 113, 1, 243, 12, 207, 19, 60, 240, 79, 124, 79, 240,
    244, 195, 247, 63, 221, 220, 112, 3, 207, 244, 19, 207, 51, 12, 223, 63, 253, 48, 48, 7, 207, 240, 31, 15,
    124, 112, 28, 220, 76, 87, 63, 192, 31, 116, 60, 52, 3, 52, 12, 220, 76, 71, 63, 31, 31, 60, 76, 7,
    51, 63, 204, 12, 76, 192, 60, 51, 3, 241, 76, 67, 71, 28, 192, 208, 12, 247, 60, 243, 95, 48, 60, 51,
    3, 92, 1, 0, 1, 0, 60, 195, 19, 48, 63, 15, 12, 28, 244, 0, 0, 13, 51, 55, 195, 197, 0, 0,
    51, 0, 253, 63, 195, 31, 12, 243, 4, 52, 243, 28, 252, 28, 205, 252, 7, 0, 192, 255, 127, 53, 51, 69,
    21, 16, 205, 12, 119, 71, 205, 63, 115, 117, 60, 115, 3, 112, 51, 3, 195, 240, 207, 193, 208, 112, 240, 31,
    15, 112, 60, 192, 3, 240, 207, 192, 80, 4, 49, 19, 3, 124, 60, 12, 3, 63, 51, 20, 79, 49, 60, 3,
    0, 64, 241, 19, 4, 241, 199, 4, 208, 124, 196, 31, 0, 67, 48, 127, 1, 241, 244, 244, 17, 3, 243, 95,
    195, 12, 3, 68, 0, 48, 207, 4, 92, 0, 195, 28, 252, 52, 28, 112, 204, 31, 48, 255, 51, 240, 192, 12,
    255, 192, 55, 15, 48, 1, 76, 119, 12, 51, 208, 204, 252, 192, 192, 15, 112, 12, 12, 240, 12, 255, 16, 220,
    207, 48, 209, 193, 3, 15, 195, 240, 48, 240, 60, 243, 192, 240, 0, 240, 127, 76, 63, 207, 12, 61, 61, 199,
    204, 255, 1, 207, 15, 93, 51, 3, 12, 63, 125, 207, 204, 63, 193, 207, 15, 207, 252, 199, 195, 255, 204, 223,
    204, 51, 0, 255, 204, 12, 51, 207, 204, 255, 253, 223, 252, 48, 252, 240, 255, 12, 15, 192, 196, 15, 207, 220,
    48, 67, 16, 55, 204, 195, 13, 212, 12, 192, 15, 80, 49, 67, 240, 55, 220, 15, 12, 211, 124, 193, 195, 0,
    255, 16, 208, 55, 192, 4, 76, 3, 51, 209, 215, 205, 51, 115, 1, 55, 4, 204, 61, 0, 65, 196, 0, 19,
    48, 67, 13, 55, 192, 0, 13, 3, 48, 199, 15, 7, 255, 16, 220, 51, 192, 67, 63, 0, 3, 197, 0, 13,
    243, 67, 196, 48, 240, 207, 244, 12, 5, 252, 240, 223, 247, 23, 49, 255, 241, 243, 49, 195, 212, 243, 17, 15,
    7, 80, 220, 63, 205, 199, 253, 51, 199, 4, 4, 12, 60, 112, 15, 223, 12, 197, 255, 192, 79, 1, 195, 196,
    243, 124, 195, 64, 221, 193, 240, 124, 92, 247, 243, 23, 192, 112, 192, 95, 1, 193, 15, 205, 16, 197, 48, 81,
    204, 48, 204, 12, 12, 193, 255, 192, 223, 240, 247, 196, 3, 63, 220, 223, 13, 253, 3, 28, 211, 63, 243, 19,
    207, 124, 204, 95, 79, 193, 255, 240, 3, 52, 49, 17, 192, 49, 240, 31, 81, 197, 207, 208, 12, 51, 55, 19,
    16, 1, 63, 3, 13, 252, 252, 16, 211, 48, 240, 3, 192, 80, 240, 31, 12, 196, 223, 4, 195, 199, 48, 81};
static const int32_t op5_bias[48] = {
    -35920, -38721, -36404, -40230, -37952, -40068, -35166, -42209, -37306, -40452, -39044, -36960, -38998, -38552, -35302, -41176, -37790, -37181, -40459, -33650, -36202, -38995, -41242, -41716,
    -39555, -41020, -46224, -41759, -38150, -40576, -38215, -44060, -44083, -41410, -41566, -45695, -40966, -42535, -41336, -44496, -38784, -44380, -33938, -42428, -38580, -51670, -38651, -42512};
static const uint16_t op5_offset[48] = {
    36465, 39270, 36720, 41055, 38760, 40800, 35445, 43095, 37740, 41055, 39780, 37230, 39780, 39015, 35700, 42075, 38250, 37740, 41055, 33915, 36720, 39525, 42075, 42585,
    40290, 41565, 47430, 42585, 38760, 41310, 39015, 44880, 45135, 42075, 42075, 46920, 41565, 43350, 42075, 45390, 39270, 45135, 34170, 43350, 39270, 53295, 39270, 43350};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op5_multiplier[48] = {
    1954163200, 1112278272, 1845835520, 2039230080, 1688602368, 1101608704, 1292148224, 1187033984, 1078653440, 1904264576, 1110567936, 1874379136, 2007171328, 1616877184, 2013445248, 1903739392, 1394730624, 1129492224, 1296029312, 1164064384, 1234251008, 1277838080, 1225502080, 1180796800,
    1349539456, 2123226496, 1751144704, 2003247488, 1957175040, 1234289024, 1816693248, 1795998720, 1904925056, 1936775424, 1222806784, 1181116160, 1177174016, 1313940608, 1772324224, 1887918592, 2018665600, 2067129472, 2079588480, 1438478336, 1848742272, 2095638528, 1083076352, 1660567552};
static const uint8_t op5_shift[48] = {
    2, 1, 2, 2, 2, 1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1,
    2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2};
#else
static const int32_t op5_multiplier[48] = {
    1954163265, 1112278241, 1845835555, 2039230117, 1688602480, 1101608637, 1292148223, 1187033982, 1078653437, 1904264576, 1110567999, 1874379090, 2007171374, 1616877177, 2013445211, 1903739336, 1394730579, 1129492276, 1296029357, 1164064459, 1234250929, 1277838079, 1225502095, 1180796764,
    1349539464, 2123226488, 1751144649, 2003247540, 1957174988, 1234289035, 1816693270, 1795998620, 1904925080, 1936775456, 1222806706, 1181116205, 1177174129, 1313940515, 1772324272, 1887918601, 2018665594, 2067129498, 2079588394, 1438478261, 1848742284, 2095638575, 1083076365, 1660567565};
static const uint8_t op5_shift[48] = {
    35, 34, 35, 35, 35, 34, 34, 34, 34, 35, 34, 35, 35, 35, 35, 35, 35, 34, 34, 34, 34, 34, 34, 34,
    35, 35, 35, 35, 35, 34, 35, 35, 35, 35, 34, 34, 34, 34, 35, 35, 35, 35, 35, 35, 35, 35, 34, 35};
#endif
static const model_layer op5 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op5_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op5_weights, .bias = op5_bias, .multiplier = op5_multiplier, .shift = op5_shift};

static const uint8_t op6_weights[540] = {
    221, 205, 76, 5, 197, 80, 244, 212, 253, 76, 4, 252, 220, 13, 204, 5, 5, 80, 53, 192, 204, 65, 116, 204,
    223, 49, 76, 4, 0, 64, 5, 193, 204, 64, 119, 204, 28, 240, 79, 4, 241, 21, 52, 5, 193, 92, 4, 205,
    211, 48, 15, 5, 193, 81, 53, 5, 196, 93, 71, 253, 208, 53, 92, 68, 1, 112, 53, 193, 192, 92, 71, 204,
    28, 240, 76, 196, 193, 1, 52, 65, 205, 92, 4, 205, 195, 13, 13, 192, 1, 1, 53, 1, 192, 93, 52, 192,
    193, 0, 12, 5, 1, 48, 5, 16, 240, 76, 116, 12, 28, 85, 61, 80, 84, 48, 55, 85, 197, 4, 4, 240,
    0, 5, 16, 3, 19, 60, 241, 80, 68, 55, 0, 211, 64, 0, 0, 0, 4, 240, 0, 0, 4, 208, 0, 4,
    80, 85, 63, 80, 64, 60, 51, 21, 53, 4, 7, 252, 0, 65, 16, 67, 3, 51, 241, 0, 16, 16, 0, 3,
    0, 0, 1, 77, 3, 192, 0, 0, 0, 193, 0, 0, 16, 69, 12, 16, 192, 52, 0, 93, 5, 64, 4, 192,
    0, 65, 0, 3, 67, 51, 1, 0, 0, 0, 0, 15, 0, 0, 0, 64, 3, 0, 0, 12, 0, 193, 48, 192,
    28, 77, 51, 16, 21, 195, 55, 69, 5, 117, 4, 17, 80, 77, 67, 17, 212, 207, 53, 1, 69, 117, 87, 241,
    192, 1, 15, 3, 20, 192, 52, 81, 5, 87, 68, 193, 116, 76, 61, 76, 0, 252, 240, 1, 53, 84, 212, 0,
    116, 12, 61, 79, 0, 241, 192, 1, 4, 80, 211, 208, 4, 12, 241, 64, 4, 240, 48, 13, 4, 76, 16, 0,
    52, 0, 0, 15, 0, 52, 65, 0, 4, 0, 208, 4, 69, 0, 16, 76, 80, 116, 0, 0, 64, 0, 193, 31,
    5, 12, 0, 76, 0, 0, 0, 0, 4, 0, 193, 192, 64, 4, 3, 0, 0, 240, 0, 16, 5, 196, 204, 84,
    81, 0, 49, 1, 4, 244, 3, 81, 64, 16, 204, 253, 192, 1, 1, 7, 20, 28, 4, 81, 196, 127, 48, 192,
    65, 4, 0, 0, 0, 243, 1, 0, 3, 192, 205, 84, 81, 4, 49, 65, 0, 241, 83, 80, 4, 51, 195, 205,
    211, 12, 195, 67, 196, 3, 244, 85, 0, 67, 0, 60, 0, 0, 4, 0, 0, 0, 0, 0, 0, 192, 28, 16,
    64, 12, 0, 64, 0, 48, 3, 92, 64, 0, 208, 204, 16, 13, 0, 64, 196, 0, 4, 93, 192, 67, 0, 3,
    0, 80, 61, 64, 87, 49, 0, 3, 5, 196, 204, 67, 1, 20, 117, 3, 211, 53, 19, 3, 80, 19, 205, 211,
    64, 80, 49, 0, 211, 0, 0, 0, 0, 1, 193, 20, 53, 65, 3, 80, 68, 115, 112, 4, 3, 52, 196, 15,
    65, 64, 16, 84, 7, 115, 115, 4, 19, 48, 17, 63, 195, 12, 0, 67, 7, 64, 4, 84, 19, 112, 16, 204,
    0, 117, 64, 16, 196, 192, 7, 77, 1, 64, 20, 204, 7, 65, 0, 69, 244, 192, 5, 76, 0, 65, 23, 204,
    4, 0, 12, 67, 196, 192, 4, 92, 0, 76, 4, 192};
static const int32_t op6_bias[5] = {
    -29587, -14101, -17245, -16108, -17733};
static const uint16_t op6_offset[5] = {
    27030, 15555, 18870, 17595, 19380};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op6_multiplier[5] = {
    1100422912, 1438889216, 1370009728, 1396805504, 1337203712};
static const uint8_t op6_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op6_multiplier[5] = {
    1100422879, 1438889138, 1370009705, 1396805514, 1337203700};
static const uint8_t op6_shift[5] = {
    36, 37, 37, 37, 37};
#endif
static const model_layer op6 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op6_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op6_weights, .bias = op6_bias, .multiplier = op6_multiplier, .shift = op6_shift};

static const uint8_t op7_weights[5184] = {
    79, 64, 60, 3, 48, 20, 207, 64, 60, 4, 31, 68, 3, 0, 192, 51, 63, 20, 3, 68, 63, 240, 12, 68,
    3, 112, 192, 55, 51, 5, 195, 68, 15, 48, 0, 64, 92, 199, 13, 244, 61, 84, 199, 124, 61, 0, 12, 3,
    28, 7, 5, 52, 61, 117, 199, 117, 28, 28, 241, 211, 223, 68, 53, 116, 60, 116, 20, 69, 208, 12, 247, 19,
    92, 199, 1, 240, 13, 5, 199, 13, 16, 211, 60, 16, 29, 196, 1, 241, 205, 51, 7, 113, 0, 28, 241, 211,
    29, 192, 69, 244, 253, 115, 4, 1, 1, 92, 244, 211, 12, 252, 215, 16, 199, 208, 115, 4, 240, 244, 207, 119,
    16, 60, 243, 81, 199, 209, 55, 208, 52, 55, 243, 48, 7, 49, 63, 17, 0, 241, 55, 20, 5, 3, 116, 124,
    3, 112, 196, 15, 116, 212, 19, 3, 240, 52, 255, 116, 0, 112, 195, 80, 55, 28, 7, 3, 245, 112, 48, 48,
    7, 124, 0, 65, 49, 221, 67, 20, 213, 125, 116, 55, 48, 48, 215, 63, 127, 16, 195, 64, 60, 244, 3, 4,
    196, 115, 223, 115, 124, 204, 0, 12, 48, 63, 48, 83, 199, 124, 12, 76, 53, 192, 68, 211, 192, 12, 1, 1,
    77, 115, 223, 21, 247, 67, 79, 48, 49, 85, 223, 113, 12, 48, 211, 17, 195, 19, 79, 112, 60, 7, 207, 5,
    28, 0, 211, 16, 23, 4, 67, 0, 127, 51, 255, 64, 12, 119, 15, 0, 192, 124, 79, 244, 241, 4, 31, 240,
    76, 115, 211, 116, 199, 67, 79, 116, 48, 7, 15, 12, 207, 0, 211, 193, 7, 4, 67, 4, 255, 192, 255, 252,
    192, 116, 15, 84, 3, 76, 124, 7, 192, 80, 19, 53, 48, 112, 23, 65, 48, 1, 79, 51, 240, 64, 15, 12,
    17, 119, 223, 197, 51, 20, 64, 7, 243, 16, 195, 0, 205, 16, 19, 49, 207, 76, 81, 208, 87, 127, 207, 12,
    240, 0, 192, 68, 31, 79, 93, 16, 80, 127, 15, 204, 55, 4, 211, 60, 15, 211, 93, 17, 95, 115, 63, 16,
    12, 211, 15, 20, 31, 124, 76, 192, 81, 255, 60, 29, 0, 196, 195, 17, 223, 112, 124, 16, 92, 253, 0, 0,
    71, 196, 48, 4, 211, 116, 207, 193, 92, 252, 64, 13, 195, 195, 67, 20, 215, 124, 67, 247, 221, 204, 1, 80,
    207, 212, 67, 85, 31, 125, 0, 215, 12, 77, 20, 17, 7, 212, 76, 85, 223, 65, 192, 199, 28, 63, 69, 28,
    199, 60, 51, 192, 20, 60, 245, 209, 215, 0, 52, 220, 116, 4, 79, 15, 0, 192, 53, 244, 212, 16, 119, 247,
    71, 55, 64, 63, 48, 15, 13, 48, 197, 220, 20, 112, 49, 13, 64, 0, 113, 76, 245, 197, 215, 77, 52, 19,
    113, 64, 95, 12, 0, 204, 49, 192, 209, 17, 116, 52, 16, 116, 208, 60, 60, 28, 204, 15, 0, 196, 4, 116,
    253, 13, 76, 48, 1, 204, 117, 193, 223, 93, 55, 15, 81, 64, 19, 253, 15, 204, 68, 192, 29, 12, 71, 52,
    68, 68, 208, 255, 79, 28, 76, 3, 64, 7, 15, 112, 12, 112, 29, 243, 245, 48, 240, 60, 193, 21, 79, 51,
    29, 112, 3, 48, 51, 68, 192, 1, 196, 117, 67, 116, 0, 115, 223, 3, 243, 65, 4, 0, 196, 49, 199, 4,
    28, 244, 49, 253, 253, 247, 195, 124, 220, 220, 12, 31, 28, 116, 0, 255, 117, 244, 245, 65, 212, 0, 247, 4,
    16, 127, 0, 243, 240, 244, 197, 112, 196, 125, 199, 13, 92, 244, 17, 48, 12, 3, 115, 112, 29, 0, 124, 92,
    28, 52, 29, 252, 205, 195, 69, 68, 29, 12, 247, 83, 0, 49, 0, 252, 13, 51, 69, 49, 49, 205, 195, 64,
    255, 64, 209, 3, 80, 12, 124, 48, 67, 211, 60, 215, 15, 19, 209, 192, 16, 0, 67, 61, 67, 211, 255, 192,
    31, 192, 220, 16, 81, 23, 64, 12, 67, 16, 12, 211, 223, 76, 209, 19, 83, 31, 83, 253, 71, 19, 60, 21,
    252, 28, 192, 211, 19, 240, 67, 240, 71, 84, 63, 212, 76, 192, 192, 80, 208, 208, 67, 12, 115, 17, 48, 21,
    207, 12, 211, 3, 83, 15, 95, 241, 112, 15, 60, 55, 204, 204, 215, 15, 0, 115, 3, 60, 63, 0, 255, 7,
    76, 196, 199, 3, 3, 3, 3, 80, 115, 16, 204, 4, 31, 240, 65, 252, 253, 60, 53, 241, 197, 28, 52, 207,
    31, 1, 17, 60, 205, 13, 5, 193, 196, 28, 115, 52, 76, 52, 21, 61, 125, 124, 53, 55, 49, 16, 12, 4,
    12, 212, 81, 48, 60, 124, 65, 252, 16, 28, 119, 208, 12, 208, 21, 252, 13, 29, 16, 252, 48, 16, 127, 5,
    12, 196, 193, 60, 60, 205, 207, 243, 12, 3, 31, 4, 29, 212, 64, 51, 0, 124, 13, 204, 95, 15, 64, 209,
    64, 208, 20, 63, 0, 12, 211, 193, 80, 52, 15, 1, 64, 212, 245, 60, 207, 253, 207, 252, 69, 7, 12, 0,
    28, 65, 245, 80, 68, 255, 211, 77, 7, 55, 207, 16, 12, 220, 245, 76, 68, 12, 195, 77, 67, 243, 207, 17,
    16, 28, 241, 80, 0, 253, 7, 17, 71, 51, 60, 1, 83, 213, 245, 80, 71, 76, 211, 64, 119, 116, 223, 193,
    29, 195, 193, 16, 69, 92, 3, 125, 67, 87, 15, 81, 13, 28, 193, 87, 5, 1, 3, 81, 76, 84, 0, 1,
    76, 196, 20, 255, 112, 212, 195, 61, 63, 51, 19, 4, 77, 196, 21, 207, 48, 213, 195, 124, 60, 3, 19, 55,
    64, 193, 240, 220, 115, 20, 199, 77, 63, 20, 207, 243, 204, 12, 211, 20, 23, 3, 64, 16, 48, 52, 207, 1,
    220, 12, 211, 84, 215, 4, 79, 16, 51, 67, 255, 13, 196, 124, 243, 21, 215, 247, 51, 21, 67, 63, 247, 61,
    12, 60, 211, 196, 211, 20, 76, 115, 51, 52, 207, 16, 12, 79, 211, 19, 23, 4, 64, 199, 63, 4, 51, 1,
    117, 48, 207, 16, 211, 196, 67, 192, 55, 51, 51, 112, 124, 243, 0, 3, 83, 20, 95, 116, 51, 5, 3, 245,
    12, 15, 212, 19, 3, 20, 83, 1, 243, 199, 15, 4, 49, 79, 195, 67, 71, 17, 64, 3, 52, 4, 51, 48,
    52, 52, 113, 252, 61, 197, 5, 212, 215, 29, 53, 192, 119, 244, 125, 252, 61, 241, 213, 77, 197, 17, 117, 12,
    196, 52, 77, 204, 241, 124, 213, 80, 245, 28, 21, 0, 196, 0, 205, 48, 0, 12, 69, 0, 23, 28, 52, 208,
    192, 252, 65, 240, 193, 13, 1, 192, 12, 205, 64, 208, 209, 252, 65, 204, 21, 15, 52, 61, 53, 17, 1, 17,
    1, 204, 3, 49, 212, 28, 125, 19, 20, 240, 112, 193, 12, 241, 116, 49, 16, 77, 51, 221, 16, 208, 77, 1,
    221, 197, 85, 192, 197, 92, 63, 52, 0, 245, 77, 192, 84, 52, 124, 28, 193, 52, 244, 0, 245, 17, 196, 0,
    84, 52, 124, 67, 48, 244, 53, 16, 197, 81, 197, 207, 116, 112, 113, 255, 49, 245, 244, 13, 196, 17, 5, 3,
    4, 52, 60, 204, 241, 240, 52, 192, 197, 81, 52, 15, 196, 252, 13, 255, 193, 243, 117, 193, 192, 93, 52, 4,
    12, 60, 1, 255, 13, 63, 68, 5, 1, 28, 1, 4, 5, 255, 223, 240, 220, 223, 77, 204, 113, 15, 52, 199,
    193, 253, 192, 60, 204, 220, 112, 208, 77, 17, 51, 5, 28, 241, 209, 204, 1, 28, 76, 63, 76, 7, 12, 0,
    0, 81, 204, 199, 52, 60, 223, 76, 125, 116, 31, 244, 195, 64, 192, 208, 115, 95, 15, 48, 124, 115, 207, 52,
    63, 23, 212, 255, 119, 81, 95, 60, 76, 12, 3, 52, 115, 85, 204, 208, 244, 4, 0, 76, 61, 52, 31, 124,
    31, 64, 195, 3, 64, 17, 63, 112, 252, 243, 3, 48, 12, 64, 211, 195, 67, 0, 80, 7, 49, 192, 51, 116,
    64, 21, 12, 23, 1, 68, 199, 119, 204, 5, 31, 51, 63, 65, 220, 83, 76, 68, 64, 64, 204, 215, 255, 4,
    3, 84, 211, 63, 67, 21, 80, 28, 193, 205, 199, 53, 220, 28, 211, 211, 19, 3, 255, 4, 76, 52, 195, 29,
    196, 12, 195, 17, 23, 3, 60, 193, 93, 243, 7, 0, 7, 199, 211, 208, 195, 28, 220, 204, 92, 243, 51, 13,
    127, 113, 207, 19, 3, 4, 192, 116, 252, 244, 199, 60, 204, 64, 211, 3, 15, 4, 64, 52, 13, 48, 7, 53,
    3, 4, 211, 60, 51, 0, 13, 208, 77, 60, 55, 48, 115, 117, 208, 95, 124, 4, 245, 116, 240, 69, 199, 195,
    52, 64, 195, 3, 51, 5, 69, 4, 193, 4, 7, 4, 52, 64, 223, 63, 124, 196, 4, 0, 1, 241, 55, 4,
    13, 199, 125, 48, 241, 240, 195, 240, 61, 17, 28, 29, 29, 5, 1, 4, 1, 0, 192, 69, 52, 1, 83, 16,
    12, 0, 240, 3, 64, 16, 7, 85, 196, 0, 195, 83, 65, 4, 93, 61, 245, 51, 51, 255, 12, 1, 12, 15,
    0, 212, 21, 12, 21, 55, 83, 49, 76, 29, 115, 211, 207, 208, 208, 31, 49, 53, 80, 69, 67, 12, 243, 31,
    12, 196, 76, 48, 196, 60, 115, 209, 81, 16, 124, 48, 21, 215, 65, 241, 193, 116, 77, 53, 80, 1, 64, 211,
    31, 220, 1, 204, 204, 119, 81, 49, 95, 193, 51, 220, 63, 60, 79, 12, 240, 196, 3, 243, 253, 85, 28, 52,
    65, 63, 19, 3, 247, 196, 51, 199, 49, 117, 211, 53, 7, 112, 255, 31, 247, 192, 67, 16, 241, 116, 199, 115,
    124, 52, 29, 63, 60, 4, 211, 67, 204, 5, 0, 68, 113, 64, 204, 63, 112, 20, 68, 115, 240, 69, 211, 4,
    52, 127, 252, 63, 3, 1, 68, 31, 192, 52, 3, 55, 60, 197, 193, 48, 77, 55, 195, 68, 204, 19, 0, 7,
    48, 64, 211, 48, 76, 55, 0, 67, 193, 220, 196, 199, 244, 93, 255, 48, 1, 204, 17, 31, 192, 12, 244, 195,
    77, 48, 125, 252, 245, 240, 63, 204, 16, 213, 77, 241, 13, 253, 125, 240, 245, 252, 244, 4, 245, 17, 13, 12,
    28, 112, 124, 0, 245, 243, 112, 0, 244, 29, 197, 195, 64, 52, 76, 60, 197, 193, 12, 207, 93, 1, 124, 5,
    29, 240, 13, 253, 245, 244, 63, 124, 49, 17, 92, 1, 204, 51, 53, 60, 49, 52, 48, 113, 244, 49, 16, 211,
    64, 244, 16, 1, 209, 209, 67, 16, 29, 3, 76, 69, 76, 244, 17, 205, 209, 196, 15, 52, 0, 1, 0, 65,
    12, 192, 21, 204, 65, 4, 195, 125, 204, 5, 17, 0, 193, 85, 215, 16, 115, 69, 211, 64, 60, 60, 16, 112,
    52, 84, 195, 71, 119, 68, 16, 80, 31, 55, 192, 119, 3, 16, 68, 84, 51, 68, 211, 83, 77, 3, 192, 243,
    4, 65, 16, 80, 125, 4, 4, 69, 55, 255, 192, 3, 207, 84, 3, 71, 0, 68, 21, 64, 199, 3, 197, 67,
    48, 28, 15, 84, 15, 4, 5, 67, 115, 19, 52, 3, 68, 119, 80, 253, 253, 243, 69, 13, 119, 76, 196, 207,
    0, 119, 12, 195, 16, 55, 5, 77, 7, 28, 245, 31, 12, 195, 63, 213, 221, 52, 21, 81, 51, 28, 48, 15,
    223, 12, 220, 207, 12, 12, 77, 245, 119, 223, 63, 3, 16, 15, 221, 240, 255, 29, 12, 53, 64, 207, 240, 112,
    204, 1, 195, 223, 0, 93, 80, 52, 117, 193, 243, 5, 207, 15, 28, 1, 15, 80, 83, 247, 127, 240, 61, 7,
    63, 16, 220, 3, 51, 1, 95, 55, 60, 48, 243, 48, 240, 4, 193, 0, 48, 29, 4, 199, 76, 52, 51, 64,
    253, 13, 244, 19, 19, 84, 83, 199, 255, 20, 49, 115, 193, 77, 241, 115, 51, 4, 4, 199, 48, 83, 255, 51,
    204, 81, 247, 3, 51, 48, 4, 211, 204, 16, 115, 1, 28, 60, 60, 16, 213, 243, 193, 13, 245, 84, 12, 252,
    93, 77, 48, 21, 213, 243, 5, 17, 52, 196, 207, 205, 16, 125, 51, 80, 21, 252, 52, 21, 55, 192, 243, 241,
    79, 48, 241, 49, 17, 15, 195, 1, 5, 84, 125, 52, 92, 240, 1, 17, 20, 0, 0, 52, 244, 5, 60, 5,
    92, 252, 212, 16, 85, 17, 48, 81, 7, 20, 60, 21, 3, 240, 193, 12, 13, 223, 195, 192, 64, 119, 79, 53,
    12, 243, 193, 63, 124, 223, 15, 67, 115, 4, 127, 5, 0, 243, 240, 255, 115, 220, 0, 67, 55, 48, 67, 117,
    64, 196, 83, 65, 1, 79, 213, 16, 4, 252, 81, 64, 116, 5, 79, 16, 7, 196, 193, 80, 81, 244, 80, 49,
    116, 16, 51, 208, 240, 23, 4, 92, 17, 117, 85, 119, 112, 116, 76, 76, 52, 244, 5, 16, 28, 0, 81, 95,
    116, 112, 115, 28, 244, 4, 197, 80, 208, 125, 84, 67, 116, 64, 67, 81, 3, 192, 4, 1, 192, 1, 21, 7,
    52, 112, 76, 12, 245, 199, 5, 76, 4, 12, 69, 16, 119, 124, 0, 12, 48, 51, 213, 65, 247, 13, 85, 19,
    116, 51, 79, 13, 253, 112, 197, 193, 52, 113, 84, 23, 0, 12, 207, 193, 223, 7, 13, 5, 65, 76, 247, 204,
    223, 16, 15, 48, 223, 7, 124, 197, 12, 15, 247, 220, 240, 52, 31, 240, 204, 0, 13, 49, 1, 115, 48, 220,
    16, 252, 207, 20, 215, 68, 112, 196, 241, 1, 199, 16, 195, 253, 64, 4, 192, 16, 112, 197, 253, 49, 55, 204,
    192, 240, 64, 60, 204, 7, 112, 53, 241, 4, 244, 1, 243, 60, 240, 64, 196, 1, 67, 199, 241, 113, 7, 49,
    240, 60, 76, 0, 193, 253, 119, 4, 253, 65, 247, 60, 125, 51, 5, 49, 199, 241, 127, 240, 252, 68, 5, 48,
    80, 49, 60, 21, 196, 60, 195, 3, 245, 65, 28, 13, 0, 13, 192, 87, 23, 113, 16, 215, 13, 7, 51, 4,
    28, 240, 199, 23, 215, 16, 0, 240, 76, 51, 115, 20, 92, 48, 77, 19, 53, 240, 192, 4, 241, 69, 31, 12,
    16, 49, 192, 67, 7, 193, 71, 69, 28, 52, 3, 52, 204, 240, 195, 79, 51, 220, 67, 52, 192, 119, 51, 51,
    16, 245, 77, 208, 241, 247, 192, 113, 207, 65, 80, 63, 16, 240, 16, 195, 125, 23, 20, 125, 31, 53, 67, 52,
    12, 63, 215, 3, 63, 84, 16, 12, 63, 67, 15, 71, 209, 124, 192, 193, 117, 4, 4, 0, 240, 68, 196, 116,
    220, 0, 3, 48, 5, 252, 245, 17, 245, 28, 196, 255, 7, 64, 12, 0, 49, 61, 1, 209, 17, 29, 244, 48,
    29, 116, 221, 240, 113, 208, 49, 76, 117, 17, 53, 4, 209, 64, 205, 48, 1, 12, 117, 1, 52, 93, 117, 7,
    193, 65, 204, 252, 0, 16, 116, 208, 5, 92, 112, 84, 208, 76, 195, 252, 76, 204, 125, 252, 116, 220, 243, 196,
    208, 60, 255, 253, 12, 204, 64, 195, 48, 28, 192, 69, 192, 61, 252, 204, 115, 192, 48, 207, 67, 3, 220, 196,
    68, 52, 5, 253, 61, 4, 113, 4, 244, 13, 192, 71, 21, 124, 53, 48, 253, 68, 196, 16, 52, 29, 1, 7,
    193, 60, 68, 240, 49, 60, 52, 63, 245, 29, 193, 48, 0, 252, 5, 253, 48, 13, 64, 13, 115, 29, 13, 52,
    193, 204, 197, 127, 53, 12, 207, 208, 112, 31, 205, 20, 221, 221, 65, 241, 53, 60, 204, 252, 48, 221, 13, 65,
    1, 240, 64, 253, 0, 208, 79, 16, 92, 1, 13, 244, 1, 193, 197, 245, 192, 77, 15, 20, 124, 0, 61, 19,
    12, 209, 1, 197, 5, 60, 51, 195, 0, 0, 13, 80, 12, 3, 3, 124, 61, 112, 223, 192, 125, 76, 29, 116,
    12, 80, 212, 60, 49, 0, 12, 0, 113, 64, 60, 240, 63, 19, 209, 240, 61, 68, 67, 48, 115, 31, 60, 19,
    192, 16, 3, 245, 0, 48, 19, 13, 124, 7, 13, 204, 51, 16, 240, 192, 220, 112, 3, 49, 76, 28, 61, 13,
    79, 208, 221, 244, 208, 48, 76, 48, 79, 19, 49, 28, 0, 17, 79, 48, 16, 116, 3, 51, 81, 244, 93, 28,
    65, 212, 204, 23, 208, 116, 4, 244, 80, 197, 13, 28, 31, 213, 204, 199, 195, 68, 1, 244, 79, 16, 60, 223,
    112, 241, 61, 196, 209, 71, 215, 19, 252, 29, 205, 205, 92, 1, 60, 68, 31, 119, 0, 20, 205, 77, 53, 205,
    95, 5, 76, 68, 17, 4, 52, 5, 0, 16, 196, 205, 5, 252, 113, 199, 197, 204, 247, 209, 244, 5, 113, 4,
    28, 60, 61, 4, 20, 192, 244, 212, 193, 1, 244, 208, 93, 61, 127, 68, 212, 193, 116, 197, 240, 204, 55, 0,
    67, 240, 52, 255, 4, 221, 195, 204, 240, 204, 51, 244, 80, 240, 112, 192, 20, 252, 243, 205, 195, 61, 63, 243,
    15, 244, 192, 207, 67, 193, 51, 77, 252, 60, 60, 243, 244, 60, 117, 52, 63, 16, 21, 212, 76, 60, 53, 1,
    61, 51, 124, 49, 240, 63, 221, 192, 93, 1, 21, 81, 77, 80, 64, 5, 244, 115, 0, 68, 12, 81, 93, 12,
    244, 48, 115, 61, 124, 1, 247, 197, 0, 13, 53, 112, 0, 240, 112, 241, 245, 243, 197, 212, 1, 65, 69, 0,
    16, 64, 76, 20, 5, 7, 4, 5, 0, 65, 1, 204, 196, 112, 67, 253, 192, 76, 192, 195, 21, 13, 69, 93,
    209, 247, 113, 193, 196, 48, 204, 0, 1, 65, 85, 48, 28, 20, 77, 17, 52, 52, 3, 119, 252, 65, 81, 3,
    53, 63, 1, 241, 247, 116, 207, 211, 113, 65, 221, 65, 241, 28, 3, 4, 211, 64, 92, 0, 113, 61, 221, 61,
    205, 28, 3, 212, 20, 20, 92, 192, 76, 51, 28, 12, 53, 67, 65, 253, 243, 87, 223, 16, 117, 69, 29, 60,
    0, 80, 0, 20, 195, 68, 220, 55, 48, 53, 12, 28, 13, 28, 115, 196, 71, 7, 77, 0, 112, 52, 208, 12,
    116, 67, 65, 253, 240, 68, 207, 208, 12, 5, 28, 13, 48, 12, 67, 17, 240, 52, 195, 116, 252, 5, 221, 28,
    12, 220, 67, 17, 16, 4, 4, 4, 207, 53, 209, 204, 207, 92, 212, 83, 7, 19, 76, 112, 76, 51, 255, 0,
    207, 12, 208, 16, 71, 63, 15, 115, 79, 51, 255, 16, 29, 15, 195, 17, 7, 19, 0, 80, 79, 3, 15, 81,
    0, 16, 193, 23, 19, 20, 3, 112, 124, 55, 207, 64, 252, 192, 205, 16, 80, 20, 67, 12, 63, 51, 255, 112,
    112, 20, 195, 16, 83, 55, 3, 76, 112, 0, 3, 0, 127, 213, 195, 87, 12, 4, 55, 112, 127, 199, 3, 4,
    252, 64, 195, 3, 67, 196, 3, 64, 60, 212, 255, 245, 13, 64, 207, 67, 67, 4, 16, 3, 51, 87, 243, 65,
    1, 12, 13, 17, 17, 69, 196, 93, 241, 1, 0, 220, 208, 93, 207, 19, 211, 68, 5, 81, 7, 115, 244, 12,
    244, 92, 207, 20, 215, 23, 65, 4, 80, 55, 7, 13, 77, 61, 0, 212, 29, 7, 48, 5, 4, 212, 71, 208,
    12, 13, 207, 23, 19, 23, 117, 5, 52, 193, 0, 16, 52, 77, 255, 20, 211, 212, 65, 197, 68, 196, 247, 69,
    124, 252, 1, 63, 0, 55, 51, 49, 252, 21, 16, 223, 15, 12, 192, 3, 12, 199, 55, 49, 240, 196, 51, 0,
    51, 61, 207, 31, 12, 212, 116, 20, 48, 195, 247, 48, 71, 16, 64, 115, 79, 192, 5, 245, 19, 15, 119, 223,
    127, 244, 64, 63, 60, 3, 28, 243, 29, 20, 64, 208, 48, 112, 4, 61, 61, 0, 3, 51, 125, 85, 95, 4,
    19, 212, 112, 3, 7, 252, 113, 193, 16, 77, 119, 223, 51, 196, 71, 60, 127, 0, 192, 208, 221, 192, 64, 17,
    80, 48, 68, 252, 49, 0, 207, 3, 17, 65, 3, 69, 19, 16, 79, 4, 192, 60, 113, 208, 211, 63, 55, 12,
    7, 199, 119, 252, 12, 1, 204, 208, 93, 240, 68, 85, 16, 192, 71, 221, 240, 3, 204, 255, 17, 68, 12, 69,
    116, 243, 125, 252, 241, 240, 245, 204, 215, 209, 69, 192, 124, 253, 113, 15, 1, 241, 241, 49, 245, 21, 20, 192,
    127, 60, 0, 79, 65, 193, 124, 76, 197, 21, 67, 199, 116, 245, 13, 252, 193, 199, 245, 252, 64, 208, 92, 20,
    125, 1, 209, 76, 0, 208, 12, 12, 124, 16, 3, 20, 127, 60, 20, 255, 76, 208, 67, 113, 5, 195, 15, 196,
    112, 241, 76, 60, 192, 195, 7, 221, 1, 13, 12, 5, 124, 245, 204, 76, 16, 223, 255, 0, 113, 64, 67, 245,
    76, 192, 208, 15, 92, 208, 3, 64, 113, 0, 3, 196, 119, 60, 53, 253, 241, 204, 193, 15, 244, 20, 85, 113,
    199, 15, 49, 252, 113, 240, 125, 255, 244, 208, 69, 112, 197, 63, 252, 252, 61, 252, 193, 255, 244, 17, 5, 1,
    68, 0, 5, 13, 48, 211, 0, 76, 117, 68, 65, 117, 55, 76, 48, 61, 12, 208, 64, 15, 68, 1, 81, 116,
    16, 61, 48, 12, 60, 204, 0, 15, 197, 5, 69, 116, 87, 48, 112, 63, 192, 207, 0, 12, 208, 12, 76, 112,
    4, 252, 60, 60, 207, 192, 23, 12, 208, 1, 209, 64, 196, 60, 252, 204, 252, 204, 208, 255, 196, 192, 195, 113,
    67, 84, 16, 0, 71, 16, 76, 16, 28, 63, 55, 208, 119, 4, 81, 51, 79, 64, 208, 247, 220, 48, 55, 4,
    51, 48, 193, 51, 63, 87, 220, 195, 76, 55, 195, 55, 7, 80, 67, 117, 79, 124, 68, 192, 31, 60, 244, 220,
    7, 215, 87, 3, 15, 64, 192, 243, 19, 48, 3, 0, 119, 255, 196, 51, 207, 80, 243, 207, 81, 3, 207, 196,
    212, 92, 83, 5, 192, 124, 65, 196, 87, 60, 52, 223, 4, 211, 115, 192, 255, 64, 205, 240, 19, 60, 4, 221,
    4, 211, 127, 20, 255, 115, 192, 207, 28, 52, 1, 1, 52, 49, 241, 60, 255, 28, 195, 211, 52, 209, 61, 84,
    48, 124, 53, 241, 241, 0, 204, 223, 49, 209, 29, 0, 13, 19, 68, 245, 245, 240, 255, 124, 253, 81, 93, 4,
    115, 48, 244, 255, 112, 205, 83, 220, 64, 7, 12, 87, 48, 113, 117, 13, 49, 192, 3, 243, 49, 13, 29, 48,
    0, 3, 64, 193, 245, 51, 240, 67, 207, 5, 13, 16, 79, 244, 213, 51, 0, 221, 67, 208, 65, 0, 63, 68,
    64, 52, 49, 253, 193, 192, 3, 192, 53, 220, 13, 64, 80, 199, 65, 241, 5, 68, 4, 65, 12, 1, 17, 0,
    119, 63, 65, 60, 49, 208, 15, 204, 80, 208, 49, 65, 69, 192, 240, 245, 241, 113, 192, 243, 48, 81, 196, 193,
    65, 79, 0, 71, 196, 65, 4, 0, 204, 1, 1, 196, 196, 48, 53, 125, 77, 21, 15, 211, 1, 16, 13, 117,
    212, 244, 53, 245, 53, 68, 244, 48, 205, 81, 252, 3, 3, 48, 193, 3, 53, 48, 4, 84, 48, 69, 5, 4,
    211, 240, 197, 28, 92, 16, 15, 3, 13, 51, 252, 52, 192, 243, 5, 193, 1, 243, 51, 204, 13, 29, 240, 3,
    220, 243, 5, 193, 13, 49, 5, 13, 77, 93, 53, 0, 29, 76, 19, 19, 20, 255, 113, 240, 245, 49, 211, 61,
    16, 13, 215, 87, 215, 247, 113, 245, 245, 199, 199, 13, 199, 243, 195, 95, 211, 196, 112, 196, 199, 55, 7, 0,
    221, 124, 80, 16, 215, 207, 93, 52, 244, 53, 195, 48, 0, 3, 211, 81, 196, 208, 65, 244, 244, 4, 3, 48,
    68, 51, 211, 211, 195, 13, 84, 4, 208, 71, 51, 53, 12, 80, 0, 204, 80, 199, 12, 60, 240, 5, 19, 48,
    5, 79, 196, 51, 0, 20, 64, 63, 112, 4, 7, 53, 4, 15, 240, 79, 3, 5, 16, 19, 207, 68, 3, 49,
    240, 16, 5, 117, 51, 92, 3, 192, 113, 125, 220, 52, 223, 204, 7, 197, 16, 64, 48, 1, 124, 127, 195, 0,
    23, 205, 19, 4, 84, 67, 16, 192, 95, 60, 240, 7, 208, 243, 68, 197, 12, 80, 19, 199, 117, 85, 17, 5,
    223, 0, 20, 85, 0, 80, 1, 196, 113, 65, 192, 68, 195, 20, 20, 85, 29, 16, 77, 212, 64, 93, 4, 23,
    195, 247, 64, 241, 245, 207, 204, 243, 252, 69, 21, 13, 255, 199, 28, 29, 241, 252, 204, 127, 243, 69, 16, 48,
    207, 48, 196, 28, 240, 204, 0, 240, 240, 65, 4, 12, 255, 76, 211, 4, 3, 7, 124, 0, 16, 127, 247, 61,
    243, 0, 31, 245, 211, 67, 60, 252, 28, 115, 243, 0, 48, 195, 211, 48, 195, 7, 124, 240, 92, 4, 63, 221,
    51, 0, 192, 55, 223, 5, 63, 48, 113, 83, 243, 245, 48, 240, 3, 240, 19, 68, 76, 51, 0, 212, 55, 49,
    48, 51, 208, 241, 192, 20, 64, 52, 1, 16, 51, 212, 63, 208, 197, 52, 13, 84, 3, 52, 112, 20, 255, 48,
    60, 220, 192, 55, 76, 85, 16, 244, 0, 7, 51, 52, 124, 208, 204, 48, 15, 85, 31, 245, 124, 243, 60, 52,
    0, 1, 199, 80, 23, 20, 115, 0, 127, 247, 240, 69, 196, 12, 51, 16, 193, 7, 51, 3, 0, 116, 212, 29,
    49, 255, 63, 252, 244, 247, 192, 255, 16, 68, 68, 93, 113, 113, 199, 92, 119, 213, 67, 84, 63, 117, 193, 48,
    119, 48, 0, 12, 48, 1, 68, 23, 0, 116, 52, 125, 244, 240, 124, 63, 12, 193, 3, 19, 17, 80, 117, 1,
    244, 80, 3, 76, 116, 21, 67, 84, 63, 69, 244, 4, 55, 64, 49, 124, 55, 63, 48, 20, 12, 76, 52, 13,
    52, 48, 124, 125, 1, 17, 76, 23, 220, 80, 119, 49, 204, 60, 211, 20, 19, 15, 12, 240, 12, 255, 63, 4,
    63, 244, 195, 16, 19, 212, 64, 49, 15, 255, 63, 192, 192, 52, 19, 20, 23, 3, 28, 76, 28, 243, 3, 196,
    207, 48, 211, 87, 19, 204, 92, 247, 61, 51, 3, 3, 195, 51, 247, 87, 31, 12, 64, 7, 112, 240, 7, 0,
    3, 55, 71, 64, 67, 12, 68, 3, 13, 240, 23, 240, 245, 125, 209, 83, 71, 221, 16, 87, 192, 7, 28, 243,
    112, 112, 240, 83, 3, 93, 67, 67, 192, 3, 192, 48, 117, 112, 3, 65, 19, 28, 12, 7, 197, 0, 119, 4,
    240, 7, 4, 49, 207, 77, 16, 51, 244, 31, 5, 52, 253, 195, 20, 112, 63, 77, 16, 60, 241, 92, 113, 245,
    253, 20, 213, 48, 63, 93, 12, 51, 61, 19, 12, 4, 240, 15, 48, 53, 255, 79, 4, 195, 193, 92, 244, 51,
    207, 207, 0, 53, 60, 124, 215, 192, 13, 76, 244, 192, 28, 19, 196, 55, 115, 76, 3, 1, 77, 79, 3, 3,
    204, 221, 48, 240, 12, 3, 244, 204, 209, 92, 195, 204, 220, 208, 0, 196, 13, 124, 16, 4, 17, 77, 199, 208,
    220, 0, 19, 3, 71, 76, 5, 1, 65, 115, 195, 204, 240, 3, 68, 253, 252, 76, 211, 211, 124, 76, 29, 113,
    221, 208, 51, 5, 255, 127, 28, 192, 125, 61, 16, 12, 28, 212, 208, 4, 15, 83, 76, 48, 92, 60, 63, 31,
    196, 195, 67, 241, 253, 64, 208, 23, 53, 77, 0, 116, 29, 13, 76, 21, 196, 127, 209, 20, 49, 113, 213, 0,
    208, 213, 3, 215, 215, 16, 84, 4, 15, 65, 243, 31, 192, 195, 65, 241, 241, 112, 195, 3, 1, 69, 221, 112,
    221, 1, 127, 17, 4, 124, 20, 52, 52, 117, 21, 48, 28, 23, 15, 83, 52, 28, 68, 7, 3, 5, 4, 79,
    208, 65, 31, 7, 95, 0, 5, 4, 1, 243, 243, 55, 52, 71, 31, 4, 31, 12, 1, 195, 5, 63, 0, 12,
    55, 68, 208, 63, 3, 196, 17, 199, 84, 19, 116, 77, 207, 68, 223, 79, 31, 207, 65, 55, 49, 255, 240, 76,
    195, 68, 15, 204, 19, 60, 1, 195, 64, 207, 48, 112, 7, 68, 223, 48, 192, 196, 20, 3, 80, 7, 113, 125,
    208, 125, 19, 51, 16, 207, 65, 192, 53, 223, 55, 211, 7, 124, 31, 65, 20, 195, 85, 195, 53, 223, 49, 240,
    53, 71, 15, 48, 4, 5, 84, 207, 4, 19, 1, 61, 209, 68, 0, 21, 80, 81, 84, 68, 92, 0, 53, 208,
    69, 52, 93, 68, 67, 92, 17, 4, 28, 112, 52, 192, 115, 199, 84, 63, 60, 80, 209, 55, 29, 84, 119, 247,
    192, 29, 204, 21, 84, 0, 5, 21, 212, 124, 245, 12, 4, 0, 124, 87, 115, 49, 197, 197, 31, 112, 55, 192,
    48, 240, 71, 7, 255, 17, 192, 252, 209, 0, 119, 7, 196, 28, 60, 4, 65, 51, 69, 4, 16, 93, 244, 15,
    199, 12, 63, 5, 241, 76, 53, 16, 23, 77, 55, 92, 64, 207, 3, 61, 192, 76, 0, 240, 17, 207, 84, 4,
    204, 16, 211, 20, 199, 64, 15, 3, 125, 112, 29, 48, 204, 208, 196, 20, 19, 80, 19, 255, 124, 243, 76, 1,
    221, 208, 192, 23, 83, 16, 16, 192, 79, 243, 60, 16, 208, 12, 3, 16, 213, 64, 211, 67, 244, 52, 13, 252,
    13, 80, 211, 7, 20, 64, 4, 4, 55, 192, 205, 0, 1, 0, 195, 84, 83, 64, 87, 4, 243, 3, 247, 28,
    60, 4, 65, 208, 245, 4, 3, 115, 252, 5, 28, 63, 28, 84, 0, 16, 193, 52, 87, 68, 243, 81, 253, 3,
    60, 64, 255, 87, 55, 16, 84, 85, 244, 64, 247, 19, 221, 220, 16, 21, 20, 77, 31, 0, 15, 207, 13, 65,
    221, 28, 1, 5, 81, 76, 192, 204, 31, 207, 60, 29, 193, 21, 12, 84, 80, 61, 208, 221, 31, 19, 7, 93,
    221, 28, 52, 20, 21, 76, 3, 12, 112, 48, 12, 77, 29, 81, 12, 21, 16, 60, 68, 209, 64, 12, 0, 29,
    1, 21, 204, 84, 85, 60, 5, 1, 80, 13, 87, 29, 208, 93, 193, 0, 64, 12, 115, 20, 4, 197, 205, 76,
    213, 93, 60, 80, 112, 12, 71, 16, 4, 16, 195, 29, 4, 64, 15, 83, 116, 240, 117, 80, 7, 81, 67, 12};
static const int32_t op7_bias[48] = {
    -31877, -35684, -35552, -35294, -32405, -35343, -35944, -34696, -33972, -35286, -30286, -34589, -35757, -34725, -29902, -37386, -32724, -30507, -39336, -34072, -25092, -37423, -33477, -32838,
    -31709, -32719, -38091, -27025, -31169, -34803, -31797, -33087, -35353, -36062, -37201, -32956, -30082, -33862, -31606, -37993, -31896, -35447, -36052, -33034, -34373, -28534, -30640, -25058};
static const uint16_t op7_offset[96] = {
    15555, 18870, 19125, 19125, 16575, 19125, 18105, 17340, 16575, 19125, 16065, 17085, 19380, 20145, 13260, 20145, 20145, 13260, 21420, 16065, 11475, 18615, 14535, 13770,
    16065, 17085, 15555, 16320, 15810, 17340, 13515, 18105, 18870, 19380, 17595, 19635, 14280, 19890, 14025, 21675, 17085, 21420, 20400, 19125, 18360, 11730, 15810, 14025,
    16575, 17340, 17085, 16575, 16065, 16830, 18360, 17850, 17085, 16575, 14280, 17850, 16575, 15045, 16575, 17850, 13005, 16830, 18615, 18105, 12750, 19635, 19125, 19125,
    15810, 16065, 22950, 10455, 15300, 17850, 18105, 15300, 16830, 17340, 20145, 13515, 15810, 14280, 17340, 17085, 14790, 14535, 16320, 13770, 16320, 16320, 14790, 10200};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op7_multiplier[48] = {
    1268306304, 1236071680, 2111126016, 1185302912, 1454630272, 1103357696, 1160447360, 1340799872, 1695727744, 1289269504, 1145548032, 1243446912, 2141433472, 1438451968, 1180472192, 1359819136, 1220350208, 1111980288, 1815863424, 1204170624, 1115061760, 1153815936, 1294686720, 1260391936,
    1309281152, 2070800000, 2062758784, 1192427520, 1322640768, 1147993216, 1254081664, 1514719232, 1261465856, 1530389760, 1144136192, 1355093888, 1441933312, 1171740160, 1897107200, 2134249088, 1984955776, 1117289728, 1195061376, 1232999552, 1182916224, 1354798848, 1386982400, 1164198784};
static const uint8_t op7_shift[48] = {
    2, 2, 3, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2,
    2, 3, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2};
#else
static const int32_t op7_multiplier[48] = {
    1268306295, 1236071667, 2111126047, 1185302931, 1454630281, 1103357708, 1160447282, 1340799896, 1695727626, 1289269449, 1145547959, 1243446958, 2141433436, 1438451987, 1180472237, 1359819129, 1220350312, 1111980272, 1815863307, 1204170612, 1115061710, 1153815878, 1294686682, 1260391968,
    1309281145, 2070800077, 2062758696, 1192427537, 1322640803, 1147993248, 1254081755, 1514719194, 1261465914, 1530389799, 1144136226, 1355093802, 1441933289, 1171740180, 1897107229, 2134249035, 1984955862, 1117289681, 1195061432, 1232999625, 1182916208, 1354798776, 1386982388, 1164198762};
static const uint8_t op7_shift[48] = {
    35, 35, 36, 35, 35, 35, 35, 35, 36, 35, 35, 35, 36, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 35,
    35, 36, 36, 35, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 36, 36, 36, 35, 35, 35, 35, 35, 35, 35};
#endif
static const model_layer op7 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 2, .per_segment = 54, .offset = op7_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op7_weights, .bias = op7_bias, .multiplier = op7_multiplier, .shift = op7_shift};

static const uint8_t op8_weights[5184] = {
    252, 117, 95, 31, 253, 48, 12, 79, 1, 252, 255, 255, 204, 1, 92, 76, 0, 71, 12, 31, 253, 192, 28, 241,
    243, 67, 92, 76, 0, 48, 113, 15, 117, 13, 196, 252, 15, 60, 0, 255, 60, 195, 0, 63, 204, 51, 195, 63,
    208, 207, 52, 112, 31, 244, 207, 243, 255, 7, 17, 3, 53, 204, 193, 208, 220, 3, 3, 51, 243, 0, 196, 207,
    15, 64, 3, 15, 79, 63, 192, 255, 48, 51, 3, 63, 28, 15, 4, 48, 67, 13, 252, 243, 48, 7, 76, 115,
    204, 3, 0, 192, 19, 3, 49, 51, 55, 116, 0, 3, 16, 15, 244, 192, 55, 192, 4, 192, 15, 31, 4, 204,
    16, 15, 243, 240, 3, 204, 195, 252, 207, 15, 16, 192, 64, 23, 247, 220, 79, 7, 195, 0, 207, 31, 51, 48,
    4, 207, 240, 0, 3, 208, 52, 240, 7, 195, 20, 0, 205, 7, 252, 252, 7, 192, 195, 255, 0, 0, 1, 204,
    69, 3, 240, 208, 80, 196, 195, 16, 115, 67, 51, 12, 19, 243, 241, 48, 0, 220, 4, 213, 52, 71, 80, 31,
    31, 31, 240, 61, 31, 211, 197, 212, 244, 112, 16, 15, 71, 51, 240, 117, 31, 52, 247, 193, 51, 4, 5, 80,
    5, 207, 12, 51, 192, 208, 4, 195, 0, 16, 16, 255, 61, 204, 207, 0, 211, 19, 207, 243, 207, 28, 80, 192,
    1, 211, 252, 204, 215, 255, 52, 252, 3, 28, 15, 240, 199, 243, 49, 12, 252, 208, 192, 207, 252, 204, 63, 63,
    240, 207, 204, 243, 63, 243, 192, 195, 207, 80, 204, 252, 252, 0, 31, 207, 15, 0, 0, 63, 1, 12, 255, 252,
    12, 199, 241, 207, 15, 204, 0, 204, 48, 3, 51, 207, 12, 207, 252, 195, 15, 192, 195, 195, 192, 51, 207, 255,
    127, 223, 15, 207, 207, 207, 205, 207, 48, 51, 15, 255, 208, 243, 3, 17, 113, 31, 19, 204, 63, 0, 80, 31,
    0, 223, 51, 240, 19, 23, 211, 215, 255, 3, 244, 4, 55, 113, 95, 71, 0, 4, 12, 3, 12, 112, 196, 48,
    205, 192, 0, 16, 48, 0, 15, 207, 253, 204, 252, 15, 241, 16, 48, 192, 3, 76, 223, 215, 195, 63, 240, 0,
    243, 64, 3, 48, 4, 125, 12, 3, 20, 76, 195, 48, 64, 15, 208, 207, 12, 51, 0, 15, 55, 3, 252, 63,
    124, 63, 49, 207, 12, 55, 52, 3, 255, 28, 255, 255, 60, 84, 192, 207, 12, 3, 192, 3, 0, 0, 243, 243,
    16, 31, 240, 12, 215, 51, 243, 243, 255, 19, 28, 124, 212, 223, 240, 113, 15, 243, 243, 243, 255, 51, 13, 207,
    28, 223, 245, 49, 16, 211, 192, 244, 195, 64, 65, 3, 7, 79, 3, 15, 199, 52, 243, 243, 207, 31, 16, 15,
    211, 255, 112, 80, 51, 51, 243, 243, 255, 51, 49, 15, 204, 192, 48, 0, 3, 3, 15, 51, 15, 61, 48, 3,
    115, 92, 16, 15, 67, 48, 52, 15, 195, 29, 223, 60, 65, 31, 16, 15, 112, 63, 195, 0, 208, 31, 63, 195,
    60, 92, 193, 192, 16, 19, 7, 68, 16, 29, 15, 195, 252, 125, 95, 207, 241, 119, 1, 60, 209, 252, 77, 245,
    12, 63, 31, 0, 13, 207, 1, 252, 113, 205, 12, 204, 28, 20, 80, 81, 65, 16, 221, 1, 112, 7, 3, 12,
    196, 252, 112, 255, 0, 116, 28, 63, 208, 12, 204, 244, 5, 195, 255, 67, 28, 12, 15, 255, 60, 0, 0, 204,
    0, 20, 23, 0, 3, 16, 12, 0, 0, 3, 63, 195, 71, 205, 0, 255, 76, 112, 12, 63, 213, 209, 204, 244,
    55, 223, 255, 3, 28, 13, 115, 205, 48, 212, 127, 63, 13, 87, 5, 208, 16, 19, 69, 1, 64, 3, 79, 207,
    196, 211, 255, 49, 64, 3, 207, 252, 207, 207, 23, 112, 3, 243, 252, 48, 55, 13, 207, 243, 255, 195, 16, 3,
    193, 195, 205, 48, 199, 19, 207, 48, 195, 19, 19, 3, 195, 223, 51, 115, 63, 0, 124, 192, 48, 208, 20, 12,
    195, 243, 253, 64, 3, 0, 76, 195, 240, 49, 1, 207, 195, 13, 65, 12, 247, 19, 63, 115, 192, 0, 192, 207,
    211, 207, 240, 48, 63, 15, 252, 240, 52, 21, 13, 51, 3, 204, 48, 124, 63, 207, 255, 195, 48, 49, 205, 243,
    195, 253, 49, 61, 15, 204, 63, 51, 48, 124, 12, 255, 1, 223, 252, 220, 76, 7, 192, 192, 207, 71, 193, 205,
    17, 31, 241, 195, 112, 20, 195, 240, 207, 68, 192, 12, 119, 205, 197, 0, 0, 52, 31, 208, 60, 20, 193, 205,
    240, 19, 60, 51, 4, 4, 195, 16, 55, 64, 253, 255, 15, 13, 252, 48, 0, 51, 207, 204, 48, 28, 31, 15,
    3, 204, 125, 49, 12, 112, 15, 0, 48, 16, 3, 76, 253, 247, 51, 0, 192, 204, 243, 208, 115, 124, 192, 207,
    252, 192, 63, 49, 211, 63, 207, 192, 51, 60, 195, 60, 195, 13, 207, 113, 19, 124, 252, 243, 55, 243, 211, 125,
    253, 255, 255, 223, 211, 255, 51, 204, 63, 207, 12, 207, 12, 79, 192, 207, 195, 255, 195, 7, 207, 15, 207, 60,
    61, 0, 0, 28, 240, 204, 48, 207, 15, 15, 195, 192, 0, 243, 243, 60, 204, 252, 64, 204, 115, 205, 29, 207,
    7, 220, 244, 48, 31, 5, 223, 195, 195, 3, 4, 0, 15, 204, 29, 19, 0, 192, 7, 0, 205, 12, 64, 51,
    192, 243, 207, 223, 61, 207, 12, 63, 63, 253, 60, 63, 197, 53, 3, 119, 240, 1, 204, 208, 255, 55, 60, 192,
    212, 48, 4, 1, 0, 49, 0, 48, 15, 48, 64, 16, 196, 220, 71, 116, 23, 68, 193, 208, 243, 7, 244, 13,
    48, 60, 95, 255, 207, 119, 60, 63, 48, 124, 209, 244, 61, 115, 207, 64, 220, 252, 65, 252, 65, 13, 16, 240,
    20, 16, 0, 64, 7, 15, 204, 195, 253, 192, 28, 51, 51, 15, 60, 255, 243, 52, 211, 63, 19, 12, 192, 240,
    48, 7, 243, 0, 124, 192, 19, 253, 207, 17, 84, 15, 79, 16, 19, 207, 68, 1, 215, 79, 223, 12, 199, 49,
    60, 67, 0, 207, 243, 12, 4, 51, 48, 16, 192, 51, 1, 20, 60, 211, 76, 204, 192, 60, 3, 61, 3, 3,
    21, 247, 245, 85, 13, 212, 55, 5, 49, 71, 51, 255, 20, 252, 245, 117, 195, 7, 247, 240, 199, 71, 49, 253,
    55, 192, 4, 48, 19, 80, 63, 83, 7, 68, 61, 253, 221, 4, 52, 68, 205, 52, 51, 21, 49, 112, 255, 255,
    220, 204, 48, 3, 223, 48, 255, 204, 195, 116, 252, 204, 240, 0, 12, 48, 195, 0, 0, 12, 192, 193, 252, 1,
    204, 17, 65, 69, 0, 0, 195, 20, 12, 115, 204, 252, 204, 28, 48, 7, 0, 51, 208, 0, 207, 64, 252, 48,
    253, 0, 63, 64, 195, 64, 20, 192, 204, 48, 192, 49, 51, 3, 255, 255, 207, 252, 51, 51, 48, 12, 92, 207,
    211, 48, 51, 124, 55, 13, 255, 51, 196, 195, 12, 192, 211, 244, 113, 1, 52, 28, 60, 119, 213, 55, 195, 195,
    255, 243, 255, 204, 220, 60, 252, 255, 255, 252, 207, 76, 192, 192, 112, 0, 23, 29, 63, 243, 15, 51, 67, 204,
    211, 240, 113, 52, 199, 77, 255, 247, 4, 3, 51, 12, 15, 207, 240, 48, 207, 204, 51, 0, 51, 60, 3, 7,
    19, 205, 3, 112, 195, 0, 51, 0, 195, 64, 83, 245, 4, 49, 64, 112, 215, 65, 63, 51, 23, 0, 83, 253,
    93, 223, 240, 212, 55, 19, 211, 199, 255, 115, 199, 29, 16, 223, 240, 48, 51, 12, 207, 195, 255, 127, 247, 60,
    0, 252, 244, 4, 3, 4, 19, 3, 207, 76, 241, 48, 17, 3, 17, 192, 69, 1, 211, 243, 243, 51, 196, 125,
    1, 23, 61, 48, 71, 48, 195, 195, 207, 15, 243, 48, 215, 13, 5, 1, 16, 0, 208, 196, 48, 76, 192, 192,
    55, 83, 0, 15, 67, 64, 241, 255, 84, 192, 5, 60, 0, 87, 49, 12, 67, 192, 204, 195, 245, 220, 192, 195,
    0, 16, 5, 12, 80, 51, 0, 0, 112, 0, 0, 207, 12, 3, 204, 13, 192, 252, 64, 243, 64, 252, 207, 243,
    207, 223, 252, 60, 211, 255, 243, 243, 204, 255, 192, 240, 240, 192, 31, 243, 196, 240, 65, 61, 68, 13, 1, 240,
    195, 255, 240, 12, 240, 204, 15, 48, 48, 252, 60, 15, 192, 255, 48, 1, 48, 252, 255, 255, 204, 63, 48, 252,
    195, 204, 0, 244, 199, 192, 12, 112, 115, 48, 193, 204, 0, 51, 196, 15, 252, 204, 0, 124, 1, 220, 12, 255,
    0, 204, 48, 12, 28, 0, 243, 255, 12, 76, 28, 195, 49, 1, 207, 195, 195, 4, 0, 124, 4, 13, 13, 240,
    60, 93, 80, 243, 247, 3, 240, 3, 196, 51, 252, 48, 60, 243, 255, 48, 195, 195, 240, 243, 255, 64, 211, 255,
    204, 3, 241, 253, 195, 255, 243, 247, 207, 51, 207, 252, 48, 207, 243, 243, 0, 7, 124, 243, 20, 48, 0, 51,
    3, 240, 48, 48, 63, 208, 207, 243, 207, 51, 0, 51, 3, 207, 117, 52, 63, 48, 255, 247, 255, 51, 204, 252,
    3, 252, 0, 7, 52, 68, 79, 207, 208, 52, 1, 196, 199, 112, 79, 116, 63, 80, 204, 15, 3, 48, 195, 240,
    23, 204, 0, 243, 63, 0, 204, 255, 52, 115, 199, 204, 0, 28, 5, 240, 16, 7, 63, 19, 207, 68, 0, 207,
    51, 193, 48, 55, 195, 4, 255, 63, 195, 64, 253, 52, 243, 244, 15, 243, 207, 4, 124, 127, 71, 241, 241, 241,
    192, 209, 192, 48, 192, 0, 255, 115, 244, 112, 240, 255, 240, 204, 60, 3, 80, 15, 255, 51, 244, 49, 243, 255,
    243, 3, 63, 55, 252, 51, 60, 31, 48, 52, 241, 252, 197, 17, 95, 3, 207, 51, 0, 3, 16, 243, 192, 49,
    112, 64, 0, 3, 3, 92, 0, 51, 211, 48, 192, 49, 241, 0, 76, 15, 51, 1, 192, 207, 13, 48, 192, 244,
    205, 243, 48, 193, 1, 31, 31, 192, 63, 192, 3, 28, 53, 241, 115, 116, 195, 67, 95, 3, 243, 240, 16, 68,
    195, 60, 31, 64, 204, 0, 60, 63, 67, 55, 220, 253, 240, 51, 63, 252, 93, 48, 15, 223, 48, 195, 252, 51,
    3, 63, 15, 51, 12, 64, 63, 31, 48, 195, 255, 252, 0, 55, 192, 28, 60, 193, 0, 243, 60, 52, 243, 252,
    192, 243, 48, 252, 204, 208, 15, 195, 116, 48, 1, 252, 212, 244, 195, 0, 204, 192, 15, 127, 68, 112, 1, 252,
    20, 240, 204, 1, 204, 0, 12, 60, 20, 244, 1, 16, 199, 243, 252, 253, 192, 209, 127, 63, 5, 204, 48, 255,
    211, 255, 193, 48, 255, 208, 79, 124, 0, 5, 53, 195, 211, 244, 240, 1, 193, 208, 115, 48, 48, 55, 3, 252,
    195, 240, 247, 15, 61, 220, 63, 12, 52, 195, 63, 255, 199, 252, 64, 4, 48, 16, 79, 3, 4, 115, 48, 204,
    243, 240, 240, 49, 204, 211, 63, 112, 20, 67, 48, 255, 240, 60, 243, 15, 205, 205, 124, 112, 192, 205, 127, 207,
    0, 48, 0, 16, 12, 193, 112, 112, 19, 204, 48, 195, 207, 0, 240, 213, 204, 223, 64, 117, 64, 12, 0, 207,
    61, 87, 204, 124, 212, 252, 240, 255, 252, 12, 3, 195, 19, 19, 124, 77, 211, 208, 245, 247, 116, 3, 20, 48,
    3, 19, 60, 13, 19, 0, 192, 51, 20, 3, 17, 192, 76, 0, 255, 243, 204, 244, 55, 51, 207, 195, 15, 3,
    223, 207, 125, 125, 207, 207, 243, 52, 0, 3, 192, 12, 193, 16, 252, 240, 3, 204, 204, 243, 48, 192, 0, 3,
    15, 117, 67, 20, 0, 20, 71, 64, 223, 196, 93, 84, 12, 49, 13, 0, 252, 193, 112, 124, 17, 51, 17, 0,
    125, 48, 205, 204, 204, 204, 52, 112, 20, 240, 76, 0, 252, 3, 204, 12, 199, 12, 49, 48, 209, 207, 28, 12,
    223, 23, 207, 204, 208, 204, 244, 51, 192, 15, 244, 207, 0, 3, 67, 12, 13, 192, 61, 255, 65, 12, 3, 0,
    76, 195, 193, 192, 243, 48, 247, 244, 195, 15, 207, 112, 252, 48, 12, 63, 243, 48, 255, 63, 192, 63, 204, 240,
    0, 204, 15, 19, 204, 193, 69, 252, 113, 193, 193, 255, 95, 31, 245, 196, 19, 199, 244, 199, 19, 51, 4, 76,
    63, 252, 192, 3, 15, 55, 7, 15, 211, 76, 15, 243, 64, 64, 95, 31, 12, 1, 5, 12, 116, 240, 31, 243,
    17, 255, 255, 0, 60, 215, 19, 204, 60, 0, 4, 15, 1, 223, 240, 252, 3, 195, 208, 243, 255, 79, 63, 12,
    55, 195, 212, 211, 67, 4, 211, 19, 3, 4, 240, 1, 204, 7, 192, 1, 49, 211, 3, 240, 49, 205, 196, 207,
    193, 211, 240, 48, 19, 0, 255, 195, 255, 15, 243, 207, 7, 207, 4, 240, 87, 112, 13, 211, 19, 0, 240, 64,
    1, 16, 0, 192, 64, 192, 207, 195, 49, 16, 192, 15, 204, 84, 13, 0, 15, 48, 192, 199, 255, 16, 243, 195,
    7, 64, 80, 115, 71, 113, 16, 208, 4, 1, 0, 16, 77, 0, 247, 212, 67, 215, 23, 192, 255, 79, 67, 92,
    12, 1, 51, 196, 3, 23, 207, 3, 207, 115, 195, 49, 4, 252, 240, 112, 48, 192, 243, 3, 207, 48, 241, 252,
    7, 208, 51, 5, 92, 20, 195, 0, 255, 80, 48, 29, 55, 29, 63, 51, 19, 0, 255, 15, 196, 15, 192, 48,
    195, 192, 252, 60, 28, 252, 252, 192, 48, 19, 48, 252, 193, 240, 0, 20, 205, 215, 207, 63, 255, 51, 240, 19,
    204, 3, 12, 243, 195, 0, 252, 51, 195, 79, 208, 204, 16, 3, 192, 252, 51, 253, 207, 244, 60, 243, 195, 255,
    1, 87, 3, 51, 215, 20, 240, 195, 211, 71, 196, 199, 16, 71, 252, 12, 195, 204, 195, 243, 252, 207, 3, 195,
    4, 71, 192, 0, 196, 199, 240, 199, 3, 23, 19, 112, 49, 23, 244, 48, 208, 1, 192, 199, 195, 112, 195, 15,
    0, 51, 240, 51, 67, 12, 199, 195, 243, 255, 195, 0, 19, 51, 1, 1, 7, 0, 48, 211, 19, 3, 195, 64,
    253, 71, 52, 17, 28, 15, 196, 196, 240, 115, 220, 15, 192, 12, 63, 48, 67, 127, 196, 195, 195, 51, 252, 13,
    7, 113, 3, 112, 207, 76, 60, 115, 23, 244, 192, 69, 16, 207, 244, 15, 115, 212, 20, 195, 255, 71, 4, 12,
    79, 255, 245, 51, 51, 212, 207, 204, 252, 64, 48, 205, 52, 252, 1, 3, 3, 0, 223, 15, 0, 196, 49, 240,
    207, 60, 243, 51, 12, 211, 60, 115, 55, 112, 220, 51, 195, 240, 255, 255, 204, 195, 255, 252, 77, 65, 12, 63,
    51, 240, 13, 252, 207, 204, 76, 207, 51, 192, 12, 60, 253, 52, 63, 69, 193, 205, 195, 196, 119, 76, 211, 15,
    195, 193, 255, 52, 195, 113, 60, 60, 243, 61, 19, 49, 195, 51, 76, 49, 199, 113, 60, 252, 3, 192, 208, 49,
    204, 112, 63, 127, 195, 240, 252, 240, 195, 15, 63, 255, 29, 255, 255, 60, 195, 252, 1, 204, 15, 12, 28, 3,
    124, 20, 192, 192, 196, 240, 1, 48, 79, 204, 79, 0, 195, 112, 252, 63, 243, 240, 252, 60, 0, 252, 252, 240,
    16, 243, 48, 0, 48, 196, 0, 204, 115, 221, 93, 19, 7, 205, 23, 48, 195, 0, 77, 48, 15, 0, 80, 16,
    71, 48, 60, 255, 192, 48, 240, 63, 23, 12, 252, 48, 209, 48, 19, 28, 1, 16, 1, 13, 68, 221, 127, 207,
    4, 0, 83, 64, 0, 4, 81, 193, 63, 193, 76, 16, 61, 65, 95, 207, 204, 51, 49, 124, 67, 204, 15, 48,
    12, 3, 255, 253, 215, 196, 240, 207, 127, 204, 3, 19, 76, 16, 204, 252, 195, 193, 29, 240, 112, 1, 15, 15,
    60, 69, 31, 207, 12, 243, 16, 124, 15, 205, 15, 3, 12, 5, 77, 208, 87, 23, 80, 12, 207, 0, 19, 4,
    12, 3, 1, 48, 115, 192, 5, 48, 3, 51, 3, 71, 79, 0, 31, 204, 13, 247, 68, 113, 31, 255, 95, 127,
    76, 64, 92, 16, 64, 23, 67, 64, 28, 12, 95, 19, 77, 4, 1, 208, 20, 16, 0, 85, 19, 51, 76, 83,
    17, 255, 255, 255, 240, 252, 255, 240, 207, 12, 192, 207, 77, 207, 252, 252, 207, 243, 243, 48, 207, 76, 3, 195,
    15, 12, 252, 192, 204, 207, 255, 243, 195, 3, 240, 204, 209, 243, 207, 207, 244, 63, 0, 241, 55, 12, 60, 252,
    12, 245, 79, 193, 52, 67, 204, 204, 192, 205, 28, 4, 207, 124, 15, 240, 243, 0, 12, 51, 220, 48, 15, 48,
    1, 3, 192, 204, 3, 207, 196, 240, 52, 65, 31, 0, 52, 28, 244, 0, 0, 15, 211, 7, 52, 0, 220, 112,
    48, 60, 192, 0, 16, 64, 255, 3, 4, 0, 31, 60, 240, 199, 49, 60, 192, 12, 241, 243, 196, 67, 192, 255,
    60, 207, 252, 252, 195, 255, 240, 243, 207, 28, 12, 195, 211, 19, 12, 124, 3, 207, 243, 243, 244, 28, 12, 207,
    213, 247, 112, 1, 12, 205, 195, 247, 48, 61, 1, 15, 192, 215, 60, 12, 3, 221, 255, 247, 240, 255, 240, 204,
    204, 243, 0, 48, 195, 79, 63, 195, 195, 127, 195, 0, 193, 7, 49, 28, 67, 220, 243, 55, 61, 192, 0, 207,
    193, 3, 1, 204, 117, 28, 192, 243, 48, 195, 240, 12, 205, 3, 67, 196, 195, 95, 208, 3, 52, 115, 19, 208,
    3, 3, 223, 252, 192, 28, 49, 60, 4, 204, 19, 28, 195, 19, 204, 252, 211, 61, 112, 244, 0, 207, 0, 51,
    243, 3, 205, 12, 19, 3, 48, 60, 79, 207, 19, 67, 195, 115, 207, 76, 192, 204, 48, 60, 1, 204, 28, 207,
    196, 15, 192, 117, 247, 60, 13, 193, 60, 3, 4, 12, 12, 207, 252, 12, 3, 252, 0, 243, 79, 51, 0, 15,
    79, 127, 15, 77, 205, 204, 68, 125, 20, 193, 92, 63, 71, 223, 243, 0, 3, 207, 68, 52, 28, 71, 67, 60,
    92, 223, 196, 221, 15, 207, 196, 199, 63, 55, 15, 79, 20, 207, 193, 255, 0, 204, 1, 204, 19, 195, 3, 243,
    80, 204, 252, 197, 211, 212, 51, 192, 195, 81, 81, 196, 195, 71, 61, 0, 204, 208, 63, 48, 112, 223, 192, 252,
    211, 199, 192, 15, 12, 204, 124, 61, 116, 49, 60, 255, 196, 245, 127, 68, 0, 20, 207, 195, 243, 21, 85, 199,
    223, 60, 204, 240, 204, 192, 63, 63, 0, 55, 255, 252, 192, 15, 1, 1, 12, 192, 193, 244, 193, 255, 192, 3,
    51, 28, 76, 192, 3, 12, 197, 243, 193, 52, 48, 252, 28, 4, 60, 240, 28, 192, 240, 243, 240, 55, 247, 207,
    23, 255, 207, 16, 124, 215, 83, 12, 48, 195, 1, 207, 3, 207, 243, 192, 76, 215, 23, 192, 60, 87, 115, 0,
    7, 207, 196, 52, 76, 7, 31, 19, 15, 68, 49, 0, 204, 243, 12, 1, 48, 204, 15, 48, 52, 49, 255, 207,
    199, 199, 243, 127, 204, 204, 255, 244, 244, 48, 252, 255, 212, 204, 64, 49, 15, 63, 12, 52, 7, 240, 240, 0,
    193, 0, 76, 221, 52, 1, 208, 63, 51, 240, 204, 195, 205, 241, 64, 192, 55, 0, 192, 3, 15, 192, 240, 192,
    205, 52, 0, 64, 244, 49, 13, 192, 12, 241, 220, 193, 0, 15, 240, 193, 83, 7, 5, 197, 207, 3, 23, 29,
    16, 79, 240, 192, 7, 67, 243, 192, 255, 67, 16, 12, 29, 67, 196, 0, 7, 3, 7, 84, 207, 15, 192, 3,
    3, 15, 240, 52, 3, 4, 192, 192, 192, 51, 4, 13, 12, 3, 240, 255, 7, 12, 207, 207, 252, 0, 192, 205,
    65, 192, 48, 192, 7, 208, 3, 0, 64, 12, 51, 0, 31, 255, 241, 5, 13, 215, 199, 244, 240, 116, 23, 31,
    51, 15, 240, 252, 15, 207, 196, 243, 252, 127, 211, 63, 3, 192, 240, 48, 19, 243, 195, 4, 52, 112, 0, 0,
    29, 65, 15, 255, 244, 247, 7, 124, 4, 29, 28, 240, 12, 204, 252, 204, 195, 244, 0, 60, 23, 12, 211, 241,
    79, 16, 15, 15, 192, 192, 255, 61, 68, 13, 0, 253, 192, 0, 207, 255, 49, 51, 48, 124, 16, 29, 223, 255,
    92, 197, 63, 243, 195, 7, 0, 12, 244, 29, 83, 244, 48, 0, 63, 51, 204, 1, 12, 60, 1, 21, 79, 253,
    253, 80, 60, 207, 12, 243, 4, 60, 0, 28, 15, 51, 240, 92, 12, 63, 12, 115, 192, 207, 4, 204, 252, 255,
    240, 16, 207, 15, 15, 0, 48, 15, 4, 16, 15, 252, 67, 0, 205, 16, 196, 240, 48, 67, 220, 112, 16, 241,
    55, 195, 76, 1, 0, 12, 80, 55, 48, 48, 1, 7, 55, 196, 13, 117, 220, 64, 92, 7, 76, 205, 12, 52,
    12, 240, 68, 12, 245, 49, 255, 115, 192, 112, 3, 12, 31, 255, 245, 17, 204, 244, 12, 244, 60, 76, 240, 207,
    0, 48, 253, 1, 195, 204, 192, 55, 127, 12, 240, 240, 64, 48, 15, 207, 245, 241, 1, 124, 19, 252, 204, 196,
    81, 255, 252, 63, 212, 247, 68, 253, 0, 205, 16, 215, 64, 240, 13, 193, 252, 195, 115, 119, 207, 76, 3, 196,
    48, 52, 31, 79, 253, 60, 51, 60, 1, 253, 255, 252, 19, 241, 55, 84, 61, 212, 79, 12, 61, 21, 65, 240,
    215, 204, 23, 0, 65, 21, 79, 67, 0, 7, 0, 3, 60, 76, 15, 255, 252, 48, 48, 63, 0, 252, 243, 252,
    195, 241, 67, 76, 49, 48, 115, 192, 241, 1, 60, 204, 196, 240, 67, 116, 207, 52, 76, 0, 0, 0, 53, 240,
    240, 28, 15, 255, 127, 48, 17, 60, 4, 12, 207, 48, 92, 220, 0, 15, 240, 240, 0, 12, 252, 12, 243, 255,
    253, 1, 64, 76, 253, 0, 0, 17, 61, 65, 60, 252, 17, 51, 12, 63, 244, 55, 252, 48, 211, 195, 205, 252,
    81, 255, 240, 243, 192, 247, 19, 240, 207, 76, 81, 7, 0, 204, 192, 208, 195, 247, 15, 7, 207, 124, 7, 12,
    195, 76, 240, 255, 195, 52, 12, 48, 192, 19, 241, 252, 193, 199, 113, 79, 48, 115, 31, 207, 48, 204, 204, 63,
    243, 192, 1, 51, 51, 67, 95, 15, 204, 79, 207, 240, 1, 12, 5, 252, 64, 67, 4, 52, 0, 64, 193, 48,
    192, 204, 241, 60, 15, 243, 243, 243, 240, 243, 252, 63, 0, 28, 205, 252, 76, 3, 3, 3, 115, 3, 207, 63,
    7, 15, 3, 192, 0, 4, 0, 12, 207, 20, 52, 16, 60, 12, 208, 4, 195, 212, 83, 12, 3, 211, 0, 3,
    60, 48, 15, 7, 252, 196, 51, 127, 220, 60, 1, 241, 192, 53, 92, 84, 1, 68, 61, 77, 0, 196, 252, 240,
    240, 245, 83, 83, 48, 0, 95, 12, 7, 1, 1, 7, 255, 113, 15, 243, 243, 19, 76, 124, 0, 115, 192, 244,
    112, 13, 67, 3, 204, 52, 0, 15, 17, 63, 204, 245, 63, 77, 67, 67, 0, 115, 192, 31, 193, 113, 255, 52,
    15, 48, 207, 255, 63, 192, 195, 255, 113, 112, 195, 252, 28, 255, 252, 64, 243, 192, 19, 205, 60, 19, 5, 255,
    12, 15, 243, 243, 55, 3, 0, 192, 15, 3, 4, 13, 31, 223, 244, 204, 69, 3, 19, 193, 127, 64, 0, 12,
    204, 240, 0, 0, 60, 192, 3, 0, 116, 79, 193, 204, 7, 207, 255, 60, 7, 0, 192, 220, 0, 48, 208, 253,
    31, 209, 241, 253, 0, 3, 3, 197, 124, 0, 15, 63, 205, 247, 241, 0, 49, 211, 52, 1, 116, 113, 1, 15,
    204, 7, 252, 0, 193, 195, 192, 193, 112, 112, 16, 60, 212, 244, 244, 65, 209, 240, 247, 197, 124, 52, 20, 93,
    247, 84, 193, 112, 20, 64, 76, 51, 61, 68, 197, 253, 17, 0, 12, 64, 211, 12, 244, 195, 192, 64, 1, 252,
    5, 195, 1, 0, 68, 112, 20, 1, 3, 65, 93, 207, 252, 67, 195, 3, 212, 55, 60, 51, 15, 48, 243, 253,
    204, 255, 204, 12, 195, 255, 243, 192, 255, 3, 204, 252, 0, 240, 28, 253, 65, 51, 16, 193, 55, 29, 12, 12,
    12, 207, 243, 192, 204, 247, 87, 21, 7, 52, 84, 0, 28, 240, 243, 196, 223, 199, 19, 80, 207, 63, 20, 0,
    15, 253, 195, 193, 12, 243, 207, 12, 192, 48, 49, 0, 15, 31, 241, 255, 119, 195, 195, 71, 207, 3, 211, 85,
    0, 192, 197, 208, 51, 192, 51, 3, 207, 63, 207, 4, 0, 204, 1, 192, 192, 240, 115, 67, 192, 60, 192, 116,
    7, 95, 240, 243, 15, 192, 199, 7, 195, 119, 196, 77, 0, 240, 0, 12, 115, 240, 195, 3, 199, 60, 193, 4,
    7, 48, 1, 1, 51, 4, 15, 7, 53, 48, 192, 240, 21, 23, 53, 69, 212, 5, 243, 199, 211, 119, 245, 5,
    87, 48, 4, 48, 7, 5, 3, 67, 23, 243, 193, 1, 69, 112, 4, 52, 60, 52, 0, 64, 0, 51, 1, 192,
    15, 15, 240, 12, 115, 211, 16, 192, 240, 211, 31, 15, 3, 223, 241, 195, 19, 195, 195, 195, 243, 3, 51, 48,
    252, 48, 28, 195, 195, 215, 15, 31, 3, 1, 193, 52, 220, 3, 240, 76, 192, 208, 207, 193, 244, 64, 127, 207,
    199, 223, 240, 63, 211, 49, 255, 199, 243, 51, 240, 195, 243, 60, 13, 51, 195, 3, 12, 15, 55, 0, 192, 51,
    28, 0, 64, 17, 204, 195, 195, 0, 192, 60, 63, 207, 0, 0, 0, 60, 51, 51, 240, 195, 3, 60, 12, 252,
    3, 76, 12, 255, 3, 0, 0, 12, 12, 65, 19, 240, 13, 31, 3, 207, 195, 243, 193, 0, 79, 12, 19, 3,
    77, 223, 255, 192, 211, 195, 23, 192, 255, 12, 19, 16, 204, 15, 204, 193, 255, 255, 115, 115, 15, 79, 207, 252,
    204, 0, 28, 223, 80, 80, 80, 95, 195, 0, 60, 84, 240, 84, 67, 3, 16, 80, 28, 211, 243, 209, 28, 68,
    207, 16, 12, 255, 240, 0, 52, 12, 12, 51, 255, 252, 48, 15, 12, 15, 92, 7, 1, 51, 0, 0, 0, 16,
    51, 0, 15, 255, 28, 7, 0, 207, 240, 195, 15, 252, 19, 0, 193, 12, 12, 192, 52, 55, 48, 196, 195, 12,
    195, 63, 207, 63, 240, 252, 61, 252, 115, 253, 61, 255, 197, 244, 112, 68, 77, 87, 95, 19, 115, 193, 76, 23,
    199, 245, 71, 64, 1, 83, 79, 67, 204, 112, 48, 4, 20, 3, 240, 63, 3, 60, 195, 52, 16, 112, 193, 63,
    195, 76, 212, 207, 205, 51, 241, 115, 245, 51, 252, 255, 244, 64, 3, 252, 204, 51, 52, 3, 112, 52, 207, 60,
    16, 76, 52, 17, 65, 3, 192, 48, 48, 48, 0, 23, 21, 244, 0, 1, 79, 67, 0, 1, 4, 3, 65, 0,
    68, 192, 192, 1, 28, 19, 0, 21, 4, 196, 64, 92, 1, 112, 223, 15, 241, 243, 60, 76, 208, 0, 207, 48,
    77, 0, 252, 223, 195, 240, 196, 252, 252, 220, 12, 252, 77, 23, 204, 12, 1, 252, 68, 243, 125, 193, 12, 243,
    16, 244, 15, 192, 0, 192, 127, 60, 85, 193, 16, 195, 16, 60, 60, 60, 240, 247, 0, 252, 193, 12, 15, 243,
    4, 195, 253, 204, 205, 60, 69, 240, 125, 193, 64, 255, 192, 117, 28, 80, 240, 193, 5, 124, 212, 196, 61, 53,
    208, 13, 12, 12, 60, 1, 197, 127, 21, 60, 208, 243, 119, 195, 252, 204, 60, 252, 4, 252, 0, 193, 16, 63,
    51, 255, 243, 192, 51, 255, 16, 204, 63, 211, 31, 12, 63, 207, 243, 195, 207, 247, 223, 16, 255, 207, 51, 64,
    60, 240, 15, 195, 252, 247, 63, 95, 12, 13, 12, 48, 31, 195, 195, 49, 0, 208, 3, 0, 48, 48, 51, 12,
    195, 208, 48, 113, 23, 17, 223, 192, 240, 240, 49, 16, 255, 252, 3, 195, 192, 52, 92, 15, 64, 112, 193, 240,
    193, 192, 0, 16, 48, 28, 195, 195, 207, 252, 243, 223, 5, 199, 79, 112, 196, 48, 193, 195, 12, 243, 192, 1,
    115, 48, 64, 192, 4, 192, 16, 12, 76, 52, 84, 16, 199, 223, 240, 51, 220, 48, 49, 243, 240, 51, 193, 255,
    7, 204, 49, 63, 192, 16, 195, 193, 48, 12, 4, 207, 55, 60, 31, 48, 208, 112, 77, 49, 68, 65, 81, 241,
    243, 207, 243, 51, 195, 124, 60, 252, 55, 204, 204, 255, 223, 204, 116, 48, 7, 15, 243, 243, 196, 51, 243, 192,
    247, 252, 16, 52, 12, 51, 13, 3, 12, 49, 0, 49, 243, 211, 15, 3, 3, 124, 245, 220, 51, 207, 3, 241,
    3, 76, 76, 79, 195, 1, 253, 255, 7, 63, 199, 241, 52, 63, 16, 3, 243, 49, 1, 252, 192, 240, 209, 48,
    65, 207, 247, 208, 67, 55, 67, 205, 255, 3, 3, 253, 13, 207, 244, 0, 112, 67, 195, 208, 207, 71, 51, 61,
    63, 192, 196, 195, 76, 68, 31, 95, 220, 48, 252, 48, 207, 31, 255, 63, 207, 196, 195, 207, 241, 3, 48, 61,
    15, 195, 255, 252, 192, 192, 255, 204, 48, 0, 51, 204, 115, 240, 12, 51, 16, 196, 15, 19, 0, 193, 49, 1,
    3, 3, 252, 255, 192, 15, 192, 252, 241, 69, 12, 255, 192, 0, 48, 48, 211, 207, 192, 240, 192, 28, 12, 207,
    55, 240, 0, 211, 12, 247, 95, 49, 0, 192, 48, 0, 7, 255, 243, 204, 63, 196, 23, 204, 55, 207, 64, 15,
    15, 207, 240, 3, 195, 215, 195, 15, 207, 83, 0, 192, 60, 255, 240, 17, 211, 196, 15, 3, 12, 207, 48, 3,
    207, 51, 240, 48, 12, 195, 3, 17, 52, 80, 127, 195, 195, 208, 243, 63, 211, 192, 243, 204, 0, 51, 255, 243,
    243, 240, 60, 252, 211, 51, 51, 0, 0, 0, 207, 0, 205, 244, 1, 21, 245, 212, 240, 68, 124, 49, 255, 207,
    193, 245, 3, 116, 199, 48, 252, 205, 243, 61, 192, 220, 192, 60, 15, 51, 211, 117, 12, 243, 12, 51, 215, 48};
static const int32_t op8_bias[48] = {
    -42568, -36919, -50961, -39806, -43737, -37451, -46704, -42595, -45576, -40009, -36961, -46177, -36227, -45588, -49819, -42428, -42437, -44201, -38118, -43657, -36928, -44555, -38576, -47219,
    -39203, -35361, -45577, -46421, -42718, -42960, -40765, -37320, -42493, -38788, -39875, -45225, -37741, -37673, -38029, -33974, -42318, -39455, -35476, -41331, -41554, -45248, -43815, -46136};
static const uint16_t op8_offset[48] = {
    44115, 37740, 53550, 41055, 45390, 38250, 48705, 44115, 47430, 41055, 37740, 47940, 36975, 47685, 52020, 43860, 43860, 45645, 39015, 45135, 37995, 46155, 39525, 48960,
    40545, 35955, 47430, 48195, 44115, 44115, 42075, 38505, 43860, 39780, 41055, 46920, 38505, 38760, 39270, 34425, 44115, 40545, 35955, 42330, 43095, 46920, 45645, 47940};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op8_multiplier[48] = {
    1179039488, 1079377920, 1092735360, 1130100224, 1188759936, 1146970880, 1142765184, 1383178752, 1112617472, 2010014464, 1088764800, 1132641664, 1111870720, 1184858368, 1962365696, 1839471872, 1096987392, 2043186432, 1192765440, 1998962176, 1098355328, 1813716224, 1233590016, 1162284544,
    2113524736, 1654175872, 1159848064, 1218783488, 1246803200, 1167927552, 1157159808, 2119299072, 1315298048, 1160434432, 1979726720, 1368023168, 1634450688, 1310363264, 1380933376, 2092514176, 1125518464, 1097272448, 1308971264, 1698770304, 1170940416, 1206732544, 1378978304, 1249776256};
static const uint8_t op8_shift[48] = {
    2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 3, 3, 2, 3, 2, 3, 2, 3, 2, 2,
    3, 3, 2, 2, 2, 2, 2, 3, 3, 2, 3, 2, 3, 2, 2, 3, 2, 2, 2, 3, 2, 2, 2, 2};
#else
static const int32_t op8_multiplier[48] = {
    1179039464, 1079377873, 1092735310, 1130100242, 1188759917, 1146970847, 1142765134, 1383178660, 1112617546, 2010014363, 1088764775, 1132641696, 1111870708, 1184858369, 1962365623, 1839471864, 1096987342, 2043186484, 1192765482, 1998962126, 1098355320, 1813716340, 1233590006, 1162284612,
    2113524733, 1654175907, 1159847981, 1218783510, 1246803290, 1167927559, 1157159776, 2119299111, 1315298006, 1160434450, 1979726743, 1368023113, 1634450636, 1310363194, 1380933487, 2092514176, 1125518423, 1097272513, 1308971205, 1698770280, 1170940356, 1206732502, 1378978322, 1249776308};
static const uint8_t op8_shift[48] = {
    35, 35, 35, 35, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 36, 36, 35, 36, 35, 36, 35, 36, 35, 35,
    36, 36, 35, 35, 35, 35, 35, 36, 36, 35, 36, 35, 36, 35, 35, 36, 35, 35, 35, 36, 35, 35, 35, 35};
#endif
static const model_layer op8 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op8_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op8_weights, .bias = op8_bias, .multiplier = op8_multiplier, .shift = op8_shift};

static const uint8_t op9_weights[540] = {
    115, 3, 245, 252, 12, 52, 245, 20, 67, 209, 197, 77, 115, 15, 53, 61, 92, 4, 245, 20, 80, 81, 197, 13,
    112, 55, 48, 12, 28, 5, 240, 19, 3, 93, 5, 93, 115, 55, 197, 204, 49, 196, 197, 20, 19, 17, 213, 77,
    115, 243, 197, 12, 253, 196, 21, 19, 83, 65, 20, 1, 112, 52, 5, 12, 13, 192, 192, 0, 3, 93, 5, 65,
    125, 243, 192, 204, 13, 1, 0, 212, 19, 193, 21, 125, 77, 243, 4, 12, 13, 5, 5, 20, 83, 17, 20, 65,
    112, 4, 4, 12, 13, 0, 240, 16, 0, 29, 1, 1, 80, 67, 28, 81, 192, 85, 0, 80, 195, 65, 197, 13,
    67, 76, 4, 81, 13, 1, 15, 12, 255, 67, 0, 4, 209, 0, 3, 0, 0, 0, 64, 13, 16, 0, 0, 16,
    116, 51, 220, 85, 241, 84, 67, 64, 0, 112, 245, 125, 0, 12, 196, 65, 80, 92, 127, 64, 243, 64, 49, 0,
    192, 0, 67, 0, 0, 0, 48, 13, 0, 16, 48, 16, 12, 51, 0, 113, 64, 84, 48, 195, 0, 0, 5, 77,
    0, 0, 195, 17, 0, 0, 51, 64, 240, 64, 49, 12, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
    64, 112, 208, 125, 52, 69, 240, 20, 28, 65, 1, 65, 64, 71, 212, 76, 197, 69, 240, 16, 92, 49, 1, 21,
    64, 112, 212, 12, 1, 65, 255, 16, 3, 1, 49, 21, 21, 0, 31, 124, 64, 12, 63, 16, 7, 0, 12, 68,
    5, 1, 23, 60, 247, 0, 63, 17, 215, 16, 204, 68, 0, 64, 19, 0, 52, 1, 240, 17, 0, 0, 16, 0,
    16, 0, 208, 71, 0, 64, 60, 0, 1, 3, 12, 67, 0, 1, 16, 0, 0, 12, 51, 16, 192, 0, 12, 67,
    0, 0, 16, 0, 16, 48, 0, 0, 0, 0, 12, 64, 208, 16, 208, 193, 64, 77, 0, 12, 207, 3, 76, 0,
    64, 4, 204, 49, 60, 1, 1, 29, 83, 7, 192, 0, 71, 115, 1, 1, 1, 17, 64, 16, 243, 4, 1, 17,
    208, 16, 68, 241, 67, 12, 48, 13, 195, 3, 76, 3, 48, 5, 0, 52, 240, 12, 64, 93, 3, 23, 192, 0,
    119, 79, 197, 1, 49, 17, 95, 95, 51, 48, 16, 21, 16, 16, 0, 20, 3, 0, 48, 12, 0, 3, 12, 3,
    0, 0, 0, 48, 0, 1, 0, 15, 3, 4, 0, 0, 124, 115, 208, 1, 192, 1, 192, 28, 3, 12, 16, 65,
    208, 67, 64, 0, 0, 64, 0, 76, 243, 67, 12, 4, 208, 65, 28, 0, 67, 0, 3, 77, 247, 3, 220, 0,
    196, 67, 0, 0, 71, 0, 0, 1, 0, 0, 12, 16, 55, 51, 17, 4, 3, 80, 48, 65, 204, 64, 61, 80,
    55, 48, 65, 4, 83, 64, 49, 81, 207, 116, 125, 16, 55, 51, 1, 0, 19, 64, 12, 80, 0, 112, 48, 17,
    0, 48, 1, 63, 0, 68, 192, 211, 0, 69, 5, 113, 12, 60, 193, 63, 244, 64, 1, 211, 3, 69, 193, 113,
    12, 48, 16, 12, 48, 65, 0, 20, 3, 64, 1, 65};
static const int32_t op9_bias[5] = {
    -27820, -15440, -15737, -18707, -18750};
static const uint16_t op9_offset[5] = {
    25755, 16830, 17085, 20145, 20145};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op9_multiplier[5] = {
    1152937728, 1300144256, 1386102016, 1248262656, 1343280896};
static const uint8_t op9_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op9_multiplier[5] = {
    1152937697, 1300144260, 1386102015, 1248262572, 1343280938};
static const uint8_t op9_shift[5] = {
    36, 37, 37, 37, 37};
#endif
static const model_layer op9 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op9_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op9_weights, .bias = op9_bias, .multiplier = op9_multiplier, .shift = op9_shift};

static const uint8_t op10_weights[5184] = {
    87, 192, 112, 241, 48, 53, 5, 81, 253, 199, 193, 17, 16, 13, 192, 241, 113, 55, 195, 52, 3, 15, 195, 93,
    15, 204, 215, 124, 125, 48, 95, 240, 48, 15, 244, 220, 20, 80, 1, 51, 29, 0, 13, 87, 12, 195, 53, 81,
    16, 76, 3, 19, 1, 71, 48, 23, 112, 64, 81, 92, 29, 204, 195, 65, 48, 19, 63, 245, 124, 124, 12, 220,
    20, 48, 223, 247, 0, 28, 92, 83, 205, 199, 193, 124, 17, 76, 83, 31, 0, 83, 79, 16, 15, 241, 12, 48,
    221, 192, 71, 92, 192, 83, 76, 252, 0, 60, 28, 243, 223, 29, 77, 193, 51, 112, 29, 4, 60, 3, 241, 220,
    195, 221, 204, 49, 51, 52, 28, 67, 51, 0, 52, 220, 243, 60, 252, 49, 64, 53, 220, 3, 115, 0, 53, 221,
    207, 13, 12, 192, 244, 243, 76, 52, 112, 3, 1, 208, 243, 28, 12, 49, 52, 48, 76, 51, 119, 3, 1, 221,
    195, 13, 12, 48, 240, 112, 61, 195, 3, 15, 4, 221, 199, 95, 77, 195, 196, 80, 92, 115, 51, 23, 21, 79,
    211, 79, 92, 71, 5, 67, 28, 49, 51, 23, 5, 48, 195, 95, 95, 71, 193, 64, 12, 52, 7, 0, 1, 244,
    16, 93, 0, 193, 61, 67, 31, 63, 124, 3, 195, 211, 68, 76, 241, 12, 61, 112, 12, 83, 60, 19, 16, 208,
    52, 76, 192, 48, 253, 53, 255, 31, 63, 212, 23, 208, 28, 93, 127, 212, 241, 3, 12, 55, 125, 15, 192, 244,
    16, 28, 12, 12, 240, 0, 15, 48, 124, 55, 192, 243, 16, 76, 64, 4, 241, 48, 207, 3, 48, 4, 19, 52,
    16, 93, 64, 4, 240, 16, 95, 51, 112, 12, 3, 48, 0, 12, 77, 3, 252, 63, 95, 51, 252, 48, 3, 55,
    3, 15, 64, 16, 253, 16, 79, 67, 13, 0, 3, 52, 211, 77, 48, 221, 28, 71, 31, 115, 60, 28, 240, 207,
    195, 28, 0, 192, 7, 0, 79, 4, 52, 16, 244, 28, 192, 12, 61, 195, 115, 48, 80, 60, 48, 0, 196, 204,
    199, 29, 12, 209, 0, 19, 15, 115, 49, 95, 67, 28, 192, 220, 12, 1, 199, 0, 31, 63, 48, 192, 0, 12,
    195, 12, 92, 16, 3, 112, 15, 192, 48, 64, 192, 16, 243, 92, 3, 221, 205, 16, 223, 115, 125, 80, 64, 92,
    220, 15, 0, 3, 240, 51, 31, 51, 112, 19, 244, 192, 208, 79, 64, 84, 241, 64, 15, 3, 1, 61, 193, 0,
    240, 16, 124, 199, 197, 60, 21, 52, 124, 243, 55, 19, 192, 16, 60, 52, 53, 51, 20, 192, 16, 208, 1, 195,
    65, 92, 0, 195, 13, 48, 79, 208, 116, 192, 4, 68, 124, 12, 112, 199, 197, 48, 51, 4, 80, 207, 20, 7,
    0, 207, 113, 199, 192, 51, 76, 196, 64, 252, 20, 7, 31, 15, 48, 243, 0, 51, 12, 3, 64, 205, 5, 3,
    92, 28, 67, 197, 1, 60, 20, 247, 21, 252, 4, 51, 93, 13, 55, 247, 63, 255, 19, 243, 112, 252, 196, 15,
    93, 204, 48, 243, 60, 63, 67, 196, 117, 240, 7, 51, 0, 29, 19, 221, 241, 64, 15, 115, 52, 19, 243, 92,
    19, 28, 0, 240, 245, 112, 79, 48, 115, 192, 197, 220, 3, 60, 212, 115, 49, 53, 31, 0, 116, 0, 4, 193,
    16, 93, 195, 221, 240, 80, 207, 51, 124, 28, 48, 76, 220, 31, 60, 63, 197, 3, 15, 4, 48, 13, 244, 0,
    195, 15, 5, 0, 245, 48, 15, 64, 112, 48, 193, 52, 0, 77, 67, 0, 252, 31, 95, 7, 48, 208, 67, 124,
    16, 223, 113, 51, 241, 60, 15, 199, 112, 241, 195, 244, 0, 31, 0, 84, 245, 3, 15, 3, 64, 252, 4, 52,
    19, 29, 77, 193, 67, 51, 92, 51, 55, 23, 192, 16, 3, 13, 13, 193, 0, 243, 92, 51, 51, 192, 208, 28,
    115, 124, 12, 1, 61, 1, 12, 3, 0, 196, 16, 208, 31, 29, 125, 192, 60, 4, 92, 7, 124, 195, 207, 83,
    3, 93, 12, 3, 252, 51, 28, 3, 60, 192, 215, 192, 243, 60, 12, 16, 241, 83, 255, 0, 15, 196, 208, 196,
    16, 12, 124, 247, 252, 48, 92, 7, 112, 199, 209, 16, 48, 76, 124, 243, 252, 3, 28, 3, 60, 196, 212, 48,
    243, 79, 80, 80, 253, 83, 204, 15, 207, 197, 255, 244, 1, 245, 51, 195, 3, 207, 31, 55, 4, 207, 192, 192,
    68, 253, 255, 51, 63, 207, 79, 115, 53, 204, 208, 3, 16, 241, 112, 244, 3, 207, 19, 51, 53, 204, 1, 15,
    213, 208, 125, 7, 48, 76, 93, 48, 67, 195, 17, 80, 196, 28, 49, 3, 1, 28, 69, 65, 192, 3, 193, 69,
    5, 28, 61, 3, 67, 31, 80, 60, 48, 16, 204, 4, 3, 211, 125, 4, 241, 252, 65, 243, 60, 244, 0, 212,
    115, 195, 49, 192, 204, 19, 197, 51, 207, 241, 192, 4, 67, 255, 245, 12, 76, 208, 63, 51, 12, 12, 196, 49,
    205, 53, 125, 195, 199, 252, 17, 240, 64, 204, 3, 220, 205, 253, 12, 0, 13, 240, 193, 112, 7, 205, 197, 208,
    220, 205, 241, 4, 16, 192, 29, 127, 4, 205, 69, 195, 240, 81, 124, 196, 196, 241, 17, 60, 7, 244, 212, 16,
    207, 92, 15, 5, 192, 245, 209, 115, 55, 60, 197, 19, 204, 29, 28, 196, 16, 4, 12, 51, 116, 204, 116, 212,
    240, 80, 125, 215, 196, 243, 93, 195, 20, 245, 20, 220, 63, 31, 60, 7, 192, 52, 17, 48, 199, 204, 197, 208,
    15, 28, 124, 212, 29, 55, 0, 243, 5, 207, 116, 195, 23, 221, 77, 29, 115, 28, 93, 48, 255, 31, 195, 31,
    71, 13, 61, 204, 12, 28, 84, 0, 63, 0, 244, 48, 51, 29, 12, 211, 60, 12, 28, 0, 252, 69, 52, 115,
    23, 93, 77, 17, 241, 16, 95, 124, 124, 64, 212, 16, 0, 93, 1, 80, 192, 0, 79, 65, 48, 51, 29, 0,
    15, 29, 13, 0, 48, 1, 67, 68, 95, 0, 12, 0, 17, 205, 127, 241, 252, 255, 223, 48, 63, 207, 243, 243,
    29, 205, 253, 192, 192, 204, 15, 192, 119, 255, 204, 243, 81, 253, 255, 244, 240, 255, 15, 116, 0, 220, 208, 63,
    80, 0, 193, 193, 52, 28, 64, 3, 195, 255, 64, 28, 83, 192, 93, 13, 192, 208, 76, 79, 195, 204, 12, 84,
    93, 205, 71, 5, 205, 15, 15, 243, 195, 12, 52, 4, 93, 29, 48, 192, 65, 208, 15, 3, 69, 220, 0, 220,
    92, 204, 60, 113, 1, 195, 15, 51, 113, 220, 17, 68, 29, 12, 55, 52, 1, 243, 63, 243, 65, 204, 5, 3,
    204, 0, 13, 51, 28, 220, 16, 3, 84, 220, 68, 204, 204, 3, 252, 243, 12, 192, 19, 243, 5, 204, 49, 220,
    12, 63, 31, 48, 207, 243, 51, 60, 0, 221, 52, 204, 0, 221, 13, 240, 48, 12, 112, 53, 60, 15, 241, 204,
    19, 205, 0, 7, 51, 192, 28, 48, 60, 207, 240, 67, 15, 240, 252, 243, 199, 255, 29, 255, 12, 243, 20, 252,
    7, 93, 92, 65, 244, 29, 79, 116, 127, 3, 205, 4, 87, 16, 65, 68, 52, 1, 12, 0, 76, 195, 29, 67,
    0, 204, 60, 244, 196, 31, 112, 63, 12, 243, 1, 76, 195, 221, 79, 196, 52, 15, 92, 117, 15, 63, 205, 31,
    16, 209, 12, 52, 243, 0, 28, 7, 0, 207, 205, 67, 76, 252, 60, 55, 52, 255, 12, 195, 255, 255, 192, 252,
    61, 241, 48, 195, 127, 240, 0, 60, 49, 204, 29, 13, 13, 205, 60, 240, 79, 204, 64, 241, 49, 207, 208, 204,
    13, 12, 64, 23, 71, 192, 0, 243, 113, 205, 92, 28, 195, 209, 243, 205, 76, 192, 0, 125, 48, 31, 0, 205,
    204, 29, 12, 241, 127, 0, 207, 61, 48, 19, 193, 220, 205, 92, 65, 81, 112, 193, 79, 51, 112, 196, 1, 209,
    243, 3, 252, 205, 4, 0, 243, 77, 51, 79, 196, 28, 243, 15, 192, 253, 60, 28, 15, 125, 115, 67, 241, 220,
    220, 12, 71, 67, 1, 0, 95, 15, 117, 28, 5, 196, 0, 240, 205, 240, 0, 52, 192, 5, 92, 192, 5, 80,
    83, 3, 241, 124, 64, 4, 195, 196, 76, 16, 1, 81, 95, 244, 244, 112, 68, 3, 12, 193, 5, 15, 85, 29,
    3, 119, 193, 115, 48, 64, 5, 215, 17, 1, 1, 81, 19, 7, 197, 79, 0, 84, 5, 212, 28, 17, 125, 65,
    223, 51, 196, 127, 28, 67, 15, 208, 4, 13, 49, 65, 12, 51, 65, 51, 48, 204, 17, 223, 16, 241, 67, 13,
    28, 63, 5, 67, 12, 0, 52, 211, 209, 253, 61, 112, 28, 51, 213, 79, 255, 0, 204, 223, 49, 205, 61, 117,
    255, 223, 241, 205, 63, 4, 192, 61, 63, 51, 244, 125, 243, 204, 252, 253, 63, 0, 195, 76, 63, 3, 196, 220,
    51, 193, 252, 205, 15, 241, 208, 15, 55, 23, 3, 205, 3, 12, 13, 13, 255, 4, 79, 64, 63, 71, 240, 76,
    7, 12, 0, 241, 60, 93, 95, 67, 63, 83, 240, 64, 55, 64, 193, 13, 61, 1, 12, 80, 51, 80, 16, 17,
    3, 15, 12, 5, 243, 16, 76, 71, 0, 196, 240, 112, 112, 12, 13, 241, 252, 81, 79, 83, 48, 4, 252, 113,
    7, 64, 0, 208, 61, 80, 207, 12, 115, 68, 192, 113, 16, 193, 48, 204, 16, 207, 12, 252, 49, 223, 52, 19,
    12, 253, 61, 244, 0, 207, 1, 252, 240, 205, 119, 207, 0, 253, 205, 1, 87, 243, 4, 51, 48, 253, 55, 207,
    0, 80, 61, 17, 19, 28, 76, 48, 61, 195, 48, 64, 192, 92, 125, 1, 60, 195, 80, 119, 65, 253, 0, 16,
    0, 28, 49, 193, 64, 196, 28, 115, 12, 252, 4, 80, 77, 28, 64, 20, 48, 15, 124, 243, 77, 252, 16, 247,
    77, 29, 115, 245, 252, 63, 79, 63, 112, 252, 212, 7, 77, 12, 55, 17, 48, 51, 15, 51, 77, 192, 84, 55,
    15, 77, 28, 241, 115, 69, 64, 76, 124, 19, 240, 28, 195, 77, 20, 13, 112, 112, 15, 0, 115, 20, 192, 20,
    7, 125, 4, 112, 124, 1, 223, 63, 116, 204, 69, 213, 3, 76, 31, 252, 240, 64, 15, 95, 77, 20, 244, 83,
    211, 76, 3, 63, 243, 83, 15, 15, 112, 16, 192, 64, 255, 79, 0, 63, 252, 64, 255, 243, 64, 209, 1, 4,
    3, 124, 223, 243, 255, 16, 79, 3, 60, 23, 192, 124, 195, 76, 19, 63, 255, 92, 95, 15, 51, 192, 195, 112,
    240, 60, 67, 15, 255, 16, 223, 207, 51, 1, 12, 5, 1, 65, 125, 247, 195, 60, 29, 240, 117, 215, 192, 195,
    193, 60, 61, 243, 127, 207, 245, 193, 192, 195, 220, 49, 65, 252, 48, 124, 31, 192, 63, 5, 48, 16, 0, 0,
    204, 0, 61, 247, 204, 60, 29, 240, 116, 243, 80, 212, 12, 1, 241, 243, 115, 252, 53, 193, 3, 192, 17, 13,
    64, 252, 245, 112, 12, 221, 16, 1, 51, 17, 208, 65, 204, 21, 113, 199, 204, 252, 193, 192, 4, 247, 16, 212,
    64, 0, 253, 49, 3, 240, 245, 193, 192, 192, 221, 205, 3, 15, 5, 12, 12, 16, 207, 20, 0, 16, 193, 65,
    13, 243, 49, 83, 64, 247, 193, 240, 51, 193, 0, 63, 63, 241, 253, 243, 83, 255, 193, 207, 208, 208, 80, 61,
    127, 1, 253, 60, 80, 48, 192, 3, 0, 204, 1, 0, 29, 204, 1, 83, 20, 247, 1, 243, 0, 209, 4, 252,
    12, 193, 13, 19, 4, 51, 205, 195, 80, 192, 213, 68, 12, 0, 49, 15, 0, 48, 60, 192, 3, 12, 1, 81,
    92, 12, 4, 83, 241, 55, 252, 199, 64, 205, 68, 55, 76, 51, 16, 199, 193, 255, 13, 199, 17, 205, 20, 244,
    12, 60, 20, 115, 48, 51, 60, 240, 13, 205, 1, 196, 55, 204, 60, 240, 71, 240, 208, 48, 252, 55, 247, 48,
    3, 204, 60, 49, 64, 243, 28, 48, 63, 15, 49, 29, 79, 255, 60, 7, 77, 199, 95, 252, 113, 60, 48, 51,
    23, 19, 49, 115, 80, 196, 1, 67, 193, 4, 49, 77, 3, 3, 193, 17, 29, 20, 95, 192, 12, 13, 65, 81,
    12, 220, 0, 84, 13, 4, 92, 240, 93, 60, 4, 64, 3, 115, 4, 115, 3, 5, 12, 211, 205, 49, 13, 113,
    12, 3, 192, 28, 0, 68, 15, 208, 196, 13, 77, 113, 77, 204, 199, 69, 253, 247, 15, 241, 0, 205, 65, 48,
    207, 29, 12, 221, 193, 7, 3, 51, 51, 31, 240, 220, 15, 205, 60, 61, 65, 52, 95, 48, 51, 195, 252, 16,
    19, 221, 48, 23, 113, 12, 95, 3, 119, 192, 192, 220, 3, 28, 195, 208, 53, 3, 15, 52, 127, 31, 0, 31,
    15, 29, 0, 0, 240, 51, 95, 3, 115, 195, 208, 16, 15, 15, 60, 7, 52, 112, 31, 0, 115, 211, 0, 192,
    31, 76, 67, 199, 240, 63, 95, 51, 68, 195, 64, 31, 80, 31, 67, 52, 240, 63, 79, 195, 112, 243, 0, 4,
    64, 12, 79, 4, 241, 48, 31, 3, 76, 192, 220, 0, 29, 209, 68, 204, 0, 220, 95, 240, 67, 252, 193, 255,
    29, 192, 0, 15, 1, 207, 67, 244, 112, 207, 21, 243, 29, 220, 4, 195, 3, 207, 64, 240, 125, 204, 208, 243,
    192, 220, 60, 221, 48, 12, 12, 199, 127, 0, 192, 64, 196, 29, 113, 17, 240, 17, 95, 3, 48, 192, 1, 112,
    192, 220, 241, 192, 193, 28, 67, 51, 51, 197, 223, 115, 0, 95, 124, 208, 241, 208, 79, 3, 115, 67, 213, 3,
    67, 31, 64, 208, 193, 28, 79, 20, 116, 0, 49, 7, 64, 28, 113, 16, 240, 195, 15, 67, 60, 3, 193, 3,
    93, 252, 240, 192, 28, 240, 7, 48, 64, 28, 55, 207, 31, 196, 195, 253, 195, 207, 5, 252, 53, 252, 20, 1,
    81, 193, 49, 1, 0, 199, 80, 48, 0, 12, 243, 127, 221, 221, 60, 4, 92, 244, 16, 244, 112, 77, 55, 207,
    17, 17, 124, 196, 209, 207, 17, 60, 4, 253, 48, 84, 220, 220, 49, 17, 53, 7, 95, 116, 0, 204, 192, 64,
    13, 28, 51, 92, 92, 247, 15, 247, 60, 125, 4, 31, 12, 3, 63, 241, 193, 15, 3, 55, 84, 253, 48, 0,
    29, 223, 115, 61, 193, 196, 76, 244, 5, 252, 0, 83, 211, 220, 76, 221, 4, 55, 21, 53, 125, 51, 244, 0,
    211, 28, 124, 209, 253, 55, 81, 192, 124, 83, 244, 3, 12, 29, 124, 192, 1, 15, 28, 52, 116, 31, 244, 195,
    67, 208, 124, 3, 5, 7, 1, 116, 204, 64, 1, 79, 3, 29, 125, 5, 192, 7, 92, 7, 124, 208, 244, 16,
    243, 205, 12, 4, 241, 204, 31, 55, 49, 31, 4, 4, 23, 67, 252, 3, 192, 4, 245, 67, 0, 23, 49, 125,
    3, 28, 0, 16, 77, 213, 76, 83, 28, 21, 205, 124, 19, 92, 15, 83, 13, 84, 79, 0, 112, 17, 21, 0,
    13, 196, 125, 243, 240, 255, 4, 241, 0, 243, 83, 207, 80, 195, 61, 252, 240, 51, 113, 212, 223, 240, 221, 0,
    71, 28, 12, 13, 253, 1, 127, 19, 63, 49, 240, 16, 221, 221, 125, 199, 0, 252, 68, 247, 68, 207, 95, 223,
    95, 209, 12, 244, 240, 252, 124, 4, 3, 204, 28, 211, 76, 61, 0, 65, 253, 0, 79, 19, 12, 252, 208, 0,
    209, 92, 64, 212, 64, 204, 92, 1, 65, 208, 52, 211, 13, 17, 0, 48, 48, 12, 64, 48, 113, 204, 65, 215,
    1, 1, 0, 48, 49, 240, 3, 0, 65, 204, 85, 195, 13, 221, 68, 16, 12, 0, 67, 243, 112, 28, 245, 19,
    28, 215, 124, 7, 1, 63, 15, 247, 116, 195, 4, 192, 28, 193, 112, 243, 12, 255, 48, 193, 3, 212, 253, 60,
    12, 220, 71, 23, 60, 60, 79, 55, 119, 13, 197, 4, 76, 193, 60, 55, 196, 63, 12, 247, 68, 207, 55, 195,
    15, 240, 1, 255, 15, 252, 116, 208, 3, 213, 193, 12, 77, 29, 71, 20, 12, 63, 79, 243, 64, 204, 53, 0,
    29, 212, 64, 55, 1, 127, 4, 196, 68, 207, 196, 4, 15, 240, 85, 15, 115, 243, 112, 211, 15, 212, 205, 28,
    83, 223, 28, 193, 240, 0, 92, 7, 15, 243, 208, 12, 80, 220, 92, 16, 192, 16, 92, 79, 51, 252, 247, 52,
    93, 207, 84, 0, 209, 211, 31, 243, 60, 12, 196, 4, 31, 28, 12, 49, 244, 220, 64, 240, 0, 255, 93, 15,
    67, 29, 204, 1, 48, 19, 125, 51, 64, 255, 192, 67, 92, 204, 55, 48, 49, 208, 31, 15, 240, 207, 241, 63,
    92, 205, 0, 253, 241, 252, 15, 192, 12, 252, 53, 192, 12, 193, 28, 49, 48, 48, 12, 240, 0, 207, 4, 83,
    76, 241, 28, 61, 12, 4, 83, 255, 60, 204, 196, 195, 15, 240, 48, 55, 243, 60, 21, 245, 12, 247, 240, 4,
    15, 12, 64, 12, 15, 60, 17, 49, 125, 19, 247, 0, 207, 221, 60, 208, 63, 204, 208, 48, 113, 207, 55, 204,
    15, 195, 125, 195, 204, 240, 5, 241, 64, 243, 208, 17, 19, 92, 13, 220, 63, 4, 0, 113, 60, 19, 192, 28,
    3, 29, 61, 205, 0, 3, 207, 52, 48, 19, 0, 16, 127, 243, 1, 51, 241, 240, 245, 208, 211, 240, 12, 1,
    195, 51, 193, 12, 243, 4, 240, 19, 207, 192, 252, 124, 247, 79, 252, 12, 60, 84, 255, 12, 60, 4, 12, 112,
    81, 205, 79, 247, 1, 204, 20, 51, 49, 220, 3, 15, 17, 193, 12, 240, 241, 211, 64, 51, 207, 223, 220, 48,
    28, 205, 0, 209, 241, 64, 12, 51, 195, 207, 204, 195, 192, 204, 124, 208, 80, 196, 28, 51, 192, 15, 240, 83,
    220, 208, 13, 4, 84, 67, 12, 55, 3, 204, 61, 23, 204, 192, 0, 20, 244, 112, 12, 192, 12, 207, 205, 16,
    51, 255, 65, 51, 81, 199, 12, 15, 207, 60, 244, 13, 15, 195, 3, 7, 213, 51, 0, 243, 4, 252, 49, 115,
    13, 208, 7, 199, 245, 55, 112, 193, 192, 204, 252, 243, 197, 29, 117, 208, 7, 0, 76, 60, 112, 23, 240, 195,
    17, 13, 69, 71, 3, 60, 31, 55, 76, 212, 245, 215, 16, 13, 64, 199, 71, 207, 79, 3, 117, 195, 4, 84,
    192, 13, 124, 28, 244, 15, 60, 67, 117, 7, 192, 51, 19, 204, 48, 7, 60, 15, 63, 16, 68, 3, 192, 20,
    3, 193, 252, 195, 15, 204, 252, 3, 116, 195, 48, 211, 204, 29, 3, 17, 0, 127, 3, 199, 1, 223, 53, 211,
    12, 193, 241, 55, 49, 63, 76, 244, 52, 243, 16, 208, 127, 240, 241, 243, 244, 255, 53, 204, 240, 196, 207, 60,
    199, 17, 61, 13, 4, 16, 1, 68, 15, 16, 244, 28, 196, 205, 253, 17, 16, 3, 220, 112, 127, 80, 53, 17,
    195, 13, 252, 196, 87, 64, 220, 51, 68, 64, 71, 28, 79, 16, 113, 213, 212, 5, 67, 7, 195, 13, 4, 93,
    67, 92, 125, 17, 245, 5, 79, 0, 68, 17, 4, 1, 115, 92, 49, 21, 197, 1, 79, 3, 16, 0, 4, 69,
    77, 13, 199, 205, 253, 240, 64, 195, 204, 205, 223, 207, 76, 61, 52, 205, 61, 255, 31, 243, 112, 205, 3, 243,
    76, 60, 207, 208, 253, 240, 15, 31, 61, 252, 51, 255, 192, 93, 85, 124, 245, 68, 13, 196, 95, 241, 28, 212,
    20, 4, 84, 80, 193, 4, 63, 4, 0, 60, 77, 64, 29, 241, 95, 4, 53, 255, 115, 244, 69, 207, 69, 209,
    208, 31, 69, 92, 247, 28, 61, 55, 28, 48, 196, 196, 19, 20, 3, 16, 197, 64, 255, 0, 48, 60, 48, 55,
    28, 195, 0, 5, 244, 12, 252, 51, 196, 12, 49, 48, 209, 220, 80, 81, 247, 3, 77, 67, 15, 60, 12, 4,
    23, 16, 115, 81, 51, 243, 15, 119, 12, 76, 48, 20, 28, 207, 15, 65, 244, 51, 64, 55, 223, 124, 240, 0,
    67, 204, 125, 241, 192, 196, 213, 0, 63, 196, 212, 16, 95, 192, 61, 0, 81, 244, 193, 247, 63, 61, 5, 29,
    79, 192, 252, 241, 16, 4, 0, 19, 16, 77, 5, 13, 95, 12, 49, 1, 197, 199, 13, 7, 0, 204, 212, 197,
    76, 79, 49, 16, 197, 196, 61, 196, 76, 29, 213, 17, 92, 15, 49, 192, 21, 196, 12, 240, 64, 28, 4, 0,
    79, 79, 48, 199, 241, 243, 31, 199, 77, 205, 16, 207, 79, 67, 51, 0, 193, 247, 204, 247, 12, 207, 20, 240,
    12, 204, 3, 1, 193, 243, 12, 243, 48, 252, 3, 243, 112, 204, 5, 80, 13, 55, 51, 3, 3, 29, 197, 28,
    13, 192, 243, 19, 209, 7, 207, 243, 48, 12, 64, 64, 221, 212, 125, 215, 48, 3, 64, 196, 0, 3, 16, 115,
    60, 207, 7, 79, 28, 4, 3, 195, 207, 29, 240, 48, 205, 240, 195, 16, 28, 115, 243, 243, 5, 28, 51, 63,
    205, 193, 79, 3, 195, 127, 48, 0, 7, 0, 0, 51, 125, 28, 4, 28, 28, 196, 51, 243, 0, 13, 0, 60,
    28, 192, 16, 17, 16, 115, 51, 243, 69, 204, 68, 3, 28, 221, 12, 17, 0, 67, 68, 85, 0, 195, 20, 3,
    1, 253, 124, 199, 3, 223, 84, 48, 52, 211, 208, 207, 17, 205, 76, 196, 195, 28, 76, 51, 112, 28, 1, 67,
    21, 29, 65, 4, 192, 28, 76, 115, 0, 220, 60, 80, 240, 253, 60, 192, 95, 196, 208, 60, 51, 19, 0, 195,
    204, 204, 51, 247, 83, 207, 20, 60, 48, 28, 53, 3, 12, 12, 0, 195, 80, 15, 1, 63, 64, 204, 53, 64,
    63, 51, 193, 60, 115, 7, 193, 204, 207, 112, 240, 17, 255, 243, 193, 3, 92, 48, 193, 243, 255, 76, 48, 240,
    207, 195, 208, 3, 84, 243, 192, 240, 1, 12, 115, 112, 69, 52, 5, 60, 240, 193, 49, 19, 220, 192, 221, 0,
    65, 7, 212, 12, 60, 1, 252, 31, 223, 13, 29, 1, 77, 208, 196, 13, 205, 4, 255, 195, 0, 28, 13, 240,
    93, 48, 197, 3, 13, 192, 252, 0, 13, 204, 19, 204, 76, 0, 199, 13, 13, 196, 255, 12, 65, 205, 28, 252,
    76, 1, 4, 192, 29, 196, 255, 60, 0, 12, 5, 207, 93, 49, 3, 192, 125, 252, 208, 252, 65, 207, 64, 207,
    29, 77, 192, 204, 60, 252, 207, 48, 5, 223, 20, 223, 220, 29, 0, 0, 112, 243, 196, 112, 116, 204, 52, 223,
    1, 192, 61, 215, 208, 252, 67, 243, 4, 223, 71, 243, 28, 16, 125, 192, 0, 3, 0, 48, 3, 223, 1, 7,
    220, 221, 113, 240, 64, 240, 4, 193, 60, 3, 16, 84, 0, 16, 125, 211, 212, 255, 16, 4, 20, 204, 84, 211,
    211, 208, 12, 0, 244, 240, 5, 1, 3, 195, 193, 19, 192, 207, 12, 195, 3, 0, 3, 29, 255, 199, 192, 92,
    204, 213, 63, 204, 193, 255, 28, 243, 7, 255, 67, 207, 223, 211, 13, 247, 48, 60, 69, 192, 207, 215, 252, 28,
    7, 255, 13, 48, 252, 64, 63, 64, 79, 196, 207, 81, 3, 220, 125, 240, 48, 12, 17, 49, 63, 243, 197, 48,
    12, 29, 252, 240, 243, 12, 17, 1, 48, 195, 1, 115, 0, 13, 252, 193, 125, 204, 193, 60, 51, 7, 4, 0,
    199, 92, 77, 193, 48, 0, 15, 71, 60, 7, 204, 3, 3, 93, 60, 193, 243, 192, 92, 112, 49, 211, 204, 199,
    208, 13, 255, 193, 48, 255, 76, 67, 115, 199, 19, 211, 83, 31, 0, 213, 241, 68, 15, 76, 60, 195, 204, 4,
    29, 28, 61, 244, 48, 3, 79, 16, 124, 207, 220, 240, 0, 205, 252, 213, 240, 255, 204, 112, 65, 215, 195, 223,
    211, 29, 124, 209, 67, 15, 79, 52, 116, 31, 7, 204, 212, 28, 61, 240, 23, 48, 79, 20, 48, 195, 240, 16,
    195, 204, 125, 16, 0, 0, 16, 4, 115, 0, 52, 17, 195, 77, 112, 212, 0, 15, 95, 48, 112, 28, 83, 192,
    207, 28, 124, 196, 4, 15, 95, 196, 60, 199, 3, 0, 247, 28, 76, 19, 3, 0, 79, 0, 51, 48, 0, 20,
    19, 77, 127, 212, 252, 31, 31, 112, 61, 81, 83, 192, 12, 15, 124, 0, 192, 19, 31, 48, 60, 4, 192, 196,
    51, 76, 83, 64, 60, 64, 79, 3, 48, 49, 48, 212, 255, 205, 49, 205, 115, 215, 1, 48, 60, 79, 195, 93,
    12, 208, 12, 19, 81, 243, 16, 244, 4, 12, 53, 76, 12, 209, 15, 208, 64, 12, 64, 240, 16, 12, 112, 127,
    3, 12, 197, 60, 0, 68, 204, 196, 3, 92, 197, 93, 80, 3, 195, 16, 0, 199, 15, 55, 7, 12, 53, 0,
    31, 16, 60, 208, 197, 15, 63, 1, 69, 255, 112, 67, 63, 15, 85, 31, 253, 4, 13, 215, 223, 125, 61, 69,
    79, 195, 199, 80, 241, 55, 12, 247, 71, 13, 52, 0, 12, 208, 0, 195, 241, 252, 64, 0, 52, 207, 127, 51,
    81, 193, 124, 252, 253, 252, 95, 195, 112, 195, 48, 127, 28, 253, 49, 244, 79, 207, 17, 0, 48, 243, 197, 0,
    212, 61, 253, 252, 95, 243, 211, 1, 255, 7, 211, 204, 17, 220, 61, 211, 205, 63, 79, 3, 53, 207, 117, 16,
    28, 16, 48, 4, 115, 64, 1, 196, 196, 195, 209, 0, 208, 220, 1, 193, 12, 48, 192, 208, 60, 212, 240, 16,
    92, 221, 51, 212, 193, 255, 127, 199, 5, 252, 116, 15, 95, 208, 49, 244, 240, 63, 49, 208, 223, 247, 244, 16,
    0, 12, 193, 252, 252, 240, 12, 0, 31, 244, 199, 21, 20, 221, 112, 5, 117, 223, 95, 240, 252, 199, 221, 20,
    215, 28, 64, 16, 5, 23, 92, 51, 48, 252, 211, 79, 21, 221, 64, 208, 5, 15, 95, 51, 12, 207, 21, 31,
    209, 221, 0, 49, 4, 220, 79, 67, 60, 55, 113, 20, 16, 76, 0, 64, 52, 20, 13, 21, 112, 48, 64, 16,
    81, 29, 49, 240, 243, 207, 83, 68, 124, 207, 112, 95, 4, 13, 67, 4, 68, 220, 127, 0, 244, 19, 193, 0,
    81, 1, 127, 4, 53, 63, 124, 7, 53, 192, 204, 63, 76, 253, 48, 52, 116, 195, 127, 7, 252, 223, 64, 243,
    80, 13, 61, 211, 1, 199, 85, 48, 112, 253, 244, 192, 16, 205, 253, 4, 213, 3, 208, 247, 76, 204, 199, 0,
    12, 13, 61, 64, 71, 243, 205, 243, 76, 221, 4, 244, 80, 93, 49, 207, 241, 215, 0, 119, 93, 205, 215, 17,
    76, 93, 253, 63, 197, 215, 13, 52, 5, 252, 7, 20, 0, 49, 113, 13, 1, 196, 204, 51, 7, 207, 49, 4,
    93, 209, 51, 51, 192, 243, 127, 51, 1, 252, 23, 79, 92, 61, 63, 240, 252, 195, 67, 15, 193, 207, 4, 207,
    17, 253, 247, 76, 52, 204, 12, 195, 48, 192, 51, 3, 13, 197, 124, 247, 196, 255, 209, 192, 80, 192, 19, 48,
    67, 0, 0, 63, 48, 244, 48, 16, 28, 192, 193, 28, 115, 17, 0, 29, 79, 0, 15, 3, 51, 16, 241, 19,
    29, 1, 124, 243, 196, 252, 204, 192, 81, 243, 19, 211, 12, 124, 209, 51, 53, 245, 252, 19, 220, 244, 13, 28,
    67, 76, 208, 127, 207, 48, 255, 211, 12, 212, 252, 0, 13, 29, 124, 247, 16, 60, 28, 207, 116, 240, 23, 208,
    12, 252, 195, 240, 116, 252, 61, 211, 16, 204, 192, 252, 17, 49, 192, 63, 252, 60, 3, 195, 52, 192, 48, 15,
    3, 208, 60, 64, 112, 52, 247, 84, 125, 243, 240, 193, 51, 13, 60, 49, 243, 4, 211, 81, 112, 12, 192, 213,
    55, 63, 240, 61, 60, 197, 207, 16, 115, 48, 196, 17, 83, 28, 49, 17, 49, 244, 87, 71, 112, 255, 49, 64,
    79, 0, 49, 193, 240, 0, 16, 16, 48, 3, 0, 208, 112, 15, 240, 1, 253, 1, 12, 29, 0, 0, 16, 17,
    76, 220, 245, 0, 245, 48, 80, 19, 53, 207, 0, 76, 77, 211, 60, 208, 49, 0, 95, 211, 240, 60, 20, 52,
    13, 3, 48, 208, 253, 49, 15, 220, 77, 61, 7, 53, 81, 193, 115, 192, 115, 15, 80, 247, 65, 205, 16, 0,
    93, 192, 115, 16, 65, 63, 80, 52, 1, 221, 83, 4, 81, 192, 64, 199, 5, 255, 64, 193, 241, 252, 19, 52,
    1, 29, 113, 213, 76, 0, 64, 61, 112, 207, 20, 80, 29, 28, 113, 20, 1, 28, 76, 48, 112, 204, 21, 3,
    1, 28, 125, 213, 5, 28, 67, 252, 48, 252, 15, 23, 192, 209, 124, 0, 205, 12, 16, 61, 115, 3, 220, 195,
    67, 209, 124, 17, 0, 76, 87, 49, 124, 16, 17, 3, 28, 213, 51, 193, 85, 240, 4, 49, 51, 28, 7, 243,
    19, 115, 209, 204, 60, 52, 240, 67, 13, 211, 3, 15, 71, 69, 17, 205, 124, 53, 192, 19, 3, 19, 207, 28,
    55, 125, 213, 61, 240, 69, 204, 12, 67, 23, 192, 209, 19, 3, 192, 204, 49, 4, 51, 87, 15, 199, 192, 60,
    16, 67, 0, 204, 61, 84, 252, 95, 76, 192, 240, 76, 16, 79, 240, 12, 252, 64, 255, 19, 124, 48, 192, 21,
    92, 15, 204, 199, 244, 0, 79, 23, 80, 240, 51, 15, 28, 79, 76, 195, 240, 28, 95, 31, 1, 240, 51, 48,
    0, 79, 79, 19, 252, 28, 15, 211, 112, 241, 195, 4, 93, 221, 93, 212, 5, 240, 95, 243, 53, 15, 0, 199,
    220, 29, 77, 197, 1, 93, 95, 51, 113, 3, 193, 0, 29, 221, 5, 17, 13, 12, 92, 244, 113, 31, 64, 4,
    220, 29, 13, 20, 199, 204, 95, 211, 51, 207, 3, 0, 221, 205, 205, 192, 247, 15, 79, 0, 65, 52, 28, 15,
    209, 220, 61, 213, 241, 48, 92, 48, 48, 199, 92, 0, 83, 0, 112, 4, 196, 12, 64, 195, 0, 195, 12, 207,
    81, 13, 0, 244, 52, 13, 79, 16, 76, 192, 240, 20, 21, 12, 48, 3, 112, 21, 79, 87, 51, 196, 0, 7};
static const int32_t op10_bias[48] = {
    -34391, -35997, -34848, -32954, -35649, -34821, -37541, -37068, -37128, -39785, -35817, -41697, -38524, -30627, -38729, -37747, -40065, -35708, -35034, -34314, -37766, -35655, -37390, -32086,
    -36109, -38928, -39282, -41041, -39242, -38839, -35622, -33479, -35393, -32493, -37935, -36459, -38926, -39894, -32708, -35802, -41697, -34940, -39619, -39831, -33179, -30187, -37618, -32213};
static const uint16_t op10_offset[96] = {
    16320, 19380, 18870, 17085, 15810, 18360, 17085, 19635, 18615, 16320, 16065, 20145, 19890, 11985, 24225, 20145, 17850, 21420, 19125, 19635, 20145, 19380, 19125, 17085,
    23460, 19890, 18615, 21420, 19125, 17340, 14025, 14790, 15810, 17850, 18870, 16575, 16575, 18615, 16575, 16065, 22440, 16320, 19380, 17850, 18105, 13515, 17595, 18105,
    17850, 17085, 16575, 16575, 20400, 17085, 21165, 17850, 18870, 23715, 20145, 22185, 19380, 18360, 15045, 18105, 22950, 14790, 16575, 14790, 18615, 16830, 18615, 14790,
    13005, 19635, 21420, 20400, 20910, 22185, 21420, 18615, 19890, 15555, 19890, 20400, 22950, 21930, 16575, 20145, 19890, 18360, 20655, 22695, 15300, 16065, 20655, 14025};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op10_multiplier[48] = {
    1227716992, 1537323520, 1686383744, 1726916480, 1139726208, 1504787200, 1594206592, 1186502528, 1401339520, 1147826176, 1802246528, 1415091840, 1098273024, 1762821760, 1665096960, 1075244160, 1942433920, 1192511488, 1593618560, 1227633792, 1744845440, 1374009984, 2033378816, 1147121536,
    1608745472, 1073893504, 2136676608, 2034947200, 1192923776, 1539061632, 1105254400, 1199840384, 1950300544, 1271044352, 2065928576, 1945182208, 1437810432, 1619822464, 1756109440, 1228582016, 1282897664, 1168922496, 1906988672, 2001283584, 1604133504, 1106990720, 1135132928, 1270992512};
static const uint8_t op10_shift[48] = {
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 3, 3, 2, 3, 2, 3, 2, 2, 2, 3, 2,
    2, 2, 3, 3, 2, 2, 2, 2, 3, 2, 3, 3, 2, 2, 2, 2, 2, 2, 3, 3, 2, 2, 2, 2};
#else
static const int32_t op10_multiplier[48] = {
    1227717079, 1537323510, 1686383679, 1726916375, 1139726176, 1504787204, 1594206603, 1186502582, 1401339595, 1147826113, 1802246621, 1415091868, 1098272985, 1762821764, 1665096887, 1075244164, 1942433920, 1192511407, 1593618473, 1227633847, 1744845370, 1374009979, 2033378731, 1147121529,
    1608745494, 1073893469, 2136676522, 2034947312, 1192923902, 1539061659, 1105254432, 1199840385, 1950300523, 1271044272, 2065928580, 1945182145, 1437810402, 1619822475, 1756109554, 1228581992, 1282897714, 1168922459, 1906988566, 2001283699, 1604133565, 1106990747, 1135132939, 1270992499};
static const uint8_t op10_shift[48] = {
    35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 36, 35, 35, 36, 36, 35, 36, 35, 36, 35, 35, 35, 36, 35,
    35, 35, 36, 36, 35, 35, 35, 35, 36, 35, 36, 36, 35, 35, 35, 35, 35, 35, 36, 36, 35, 35, 35, 35};
#endif
static const model_layer op10 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 8, .out_columns = 10, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 1, .left = 0, .groups = 1, .segments = 2, .per_segment = 54, .offset = op10_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op10_weights, .bias = op10_bias, .multiplier = op10_multiplier, .shift = op10_shift};

static const uint8_t op11_weights[540] = {
    1, 192, 195, 213, 68, 124, 116, 192, 195, 192, 49, 213, 5, 195, 195, 212, 116, 13, 124, 192, 215, 65, 51, 21,
    5, 0, 192, 17, 65, 204, 192, 192, 20, 77, 12, 1, 1, 64, 207, 213, 69, 112, 68, 12, 64, 193, 112, 29,
    5, 67, 243, 213, 117, 48, 113, 64, 84, 65, 115, 29, 5, 4, 252, 213, 81, 15, 240, 0, 87, 93, 60, 13,
    1, 3, 31, 212, 81, 0, 20, 192, 68, 60, 112, 20, 1, 3, 195, 196, 69, 4, 113, 64, 68, 64, 112, 20,
    1, 4, 204, 20, 69, 195, 5, 0, 71, 17, 60, 0, 80, 4, 240, 17, 113, 5, 0, 220, 0, 16, 0, 17,
    16, 0, 3, 12, 12, 17, 196, 64, 0, 3, 223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    80, 4, 212, 17, 125, 5, 28, 28, 60, 16, 195, 12, 0, 195, 7, 64, 60, 21, 199, 4, 4, 7, 199, 76,
    0, 192, 0, 112, 0, 0, 0, 0, 192, 0, 0, 0, 68, 4, 196, 211, 65, 12, 0, 12, 0, 16, 0, 196,
    0, 0, 0, 76, 60, 16, 195, 0, 0, 16, 192, 0, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0,
    85, 23, 48, 23, 1, 253, 1, 12, 192, 12, 76, 212, 21, 215, 48, 196, 1, 13, 12, 79, 0, 112, 125, 208,
    21, 20, 192, 20, 1, 12, 240, 64, 0, 64, 12, 16, 16, 196, 208, 3, 205, 49, 16, 125, 115, 0, 4, 19,
    0, 193, 3, 195, 13, 49, 213, 71, 115, 3, 71, 95, 20, 208, 0, 3, 1, 0, 16, 51, 48, 4, 0, 31,
    0, 64, 5, 112, 205, 193, 192, 52, 3, 16, 0, 3, 0, 0, 68, 76, 253, 0, 192, 49, 15, 208, 0, 15,
    0, 1, 4, 0, 193, 0, 16, 48, 0, 7, 4, 3, 0, 1, 0, 3, 192, 0, 0, 0, 3, 0, 64, 0,
    16, 3, 192, 0, 48, 53, 12, 195, 63, 193, 65, 81, 16, 80, 0, 16, 1, 12, 0, 0, 0, 4, 192, 17,
    0, 204, 52, 67, 192, 1, 48, 117, 243, 0, 4, 64, 0, 1, 199, 1, 244, 53, 77, 211, 255, 197, 117, 80,
    23, 80, 196, 16, 61, 0, 195, 0, 76, 4, 207, 221, 3, 0, 0, 76, 192, 0, 0, 0, 192, 0, 0, 12,
    0, 0, 3, 19, 240, 12, 12, 1, 15, 196, 13, 0, 20, 16, 0, 16, 1, 67, 192, 0, 0, 0, 12, 16,
    0, 1, 0, 77, 192, 1, 0, 0, 3, 0, 16, 48, 0, 1, 64, 12, 48, 1, 0, 48, 3, 192, 208, 48,
    0, 0, 0, 0, 0, 0, 0, 48, 0, 4, 0, 0, 68, 196, 53, 1, 48, 1, 51, 48, 211, 16, 12, 4,
    4, 3, 117, 1, 48, 17, 127, 53, 223, 5, 240, 68, 4, 16, 68, 1, 1, 12, 60, 48, 192, 4, 3, 12,
    69, 4, 207, 19, 65, 76, 64, 60, 243, 16, 12, 196, 68, 208, 207, 19, 113, 92, 64, 51, 195, 80, 0, 0,
    69, 16, 204, 16, 65, 79, 0, 48, 0, 92, 204, 16};
static const int32_t op11_bias[5] = {
    -24414, -11527, -19659, -16369, -16749};
static const uint16_t op11_offset[5] = {
    22440, 12750, 21165, 17850, 18105};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op11_multiplier[5] = {
    1695687552, 2036657152, 1740723200, 1713230336, 1951613184};
static const uint8_t op11_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op11_multiplier[5] = {
    1695687519, 2036657101, 1740723146, 1713230415, 1951613259};
static const uint8_t op11_shift[5] = {
    36, 37, 37, 37, 37};
#endif
static const model_layer op11 = {
    .rows = 8, .columns = 10, .channels = 48, .out_rows = 8, .out_columns = 10, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op11_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op11_weights, .bias = op11_bias, .multiplier = op11_multiplier, .shift = op11_shift};

void photosite_face_ternary_run(void *arena, const void *const inputs[], void *const outputs[])
{
    int8_t *const memory = (int8_t *)arena;
    model_copy_input((const uint8_t *)inputs[0], 76800U, 128U, (memory + 307200));
    model_conv_ternary(&op0, (memory + 307200), (memory + 0), (uint64_t *)(void *)(memory + 384000));  /* /blocks.0/conv/Conv */
    model_conv_ternary(&op1, (memory + 0), (memory + 307200), (uint64_t *)(void *)(memory + 460800));  /* /blocks.1/conv/Conv */
    model_conv_ternary(&op2, (memory + 307200), (memory + 0), (uint64_t *)(void *)(memory + 153600));  /* /blocks.2/conv/Conv */
    model_conv_ternary(&op3, (memory + 0), (memory + 230480), (uint64_t *)(void *)(memory + 153600));  /* /blocks.3/conv/Conv */
    model_conv_ternary(&op4, (memory + 230480), (memory + 69168), (uint64_t *)(void *)(memory + 0));  /* /blocks.4/conv/Conv */
    model_conv_ternary(&op5, (memory + 69168), (memory + 126768), (uint64_t *)(void *)(memory + 0));  /* /blocks.5/conv/Conv */
    model_conv_ternary(&op6, (memory + 126768), ((int8_t *)outputs[0]), (uint64_t *)(void *)(memory + 0));  /* /heads.0/conv/Conv */
    model_conv_ternary(&op7, (memory + 126768), (memory + 184368), (uint64_t *)(void *)(memory + 0));  /* /blocks.6/conv/Conv */
    model_conv_ternary(&op8, (memory + 184368), (memory + 115280), (uint64_t *)(void *)(memory + 0));  /* /blocks.7/conv/Conv */
    model_conv_ternary(&op9, (memory + 115280), ((int8_t *)outputs[1]), (uint64_t *)(void *)(memory + 0));  /* /heads.1/conv/Conv */
    model_conv_ternary(&op10, (memory + 115280), (memory + 129680), (uint64_t *)(void *)(memory + 0));  /* /blocks.8/conv/Conv */
    model_conv_ternary(&op11, (memory + 129680), ((int8_t *)outputs[2]), (uint64_t *)(void *)(memory + 0));  /* /heads.2/conv/Conv */
}
