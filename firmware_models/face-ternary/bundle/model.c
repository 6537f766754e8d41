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
    3, 0, 1, 0, 3, 1, 0, 1, 1, 3, 3, 0, 0, 3, 0, 3, 1, 3, 1, 0, 3, 1, 3, 0,
    0, 0, 3, 0, 1, 0, 1, 1, 0, 3, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 3, 3, 1, 3,
    1, 0, 0, 0, 0, 1, 3, 0, 3, 3, 0, 0, 1, 3, 3, 1, 0, 1, 1, 3, 0, 1, 3, 3,
    1, 0, 3, 0, 1, 0, 0, 1, 3, 3, 1, 0, 1, 3, 0, 1, 0, 3, 0, 3, 0, 1, 3, 3,
    3, 0, 1, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 1, 1, 1, 1, 0, 3, 3, 0, 0, 3, 1};
static const int32_t op0_bias[16] = {
    -604, -324, -942, -739, -916, -524, -518, -695, -484, -755, -960, -512, -740, -728, -465, -757};
static const uint16_t op0_offset[16] = {
    510, 255, 1020, 765, 1020, 510, 510, 765, 510, 765, 1020, 510, 765, 765, 510, 765};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op0_multiplier[16] = {
    1639563776, 1110000000, 1613927680, 2053301632, 1809565824, 1962749312, 1799630336, 1561482368, 1268879872, 1665382016, 1796223104, 1654214656, 2035316864, 2049368576, 1578549888, 1575774592};
static const uint8_t op0_shift[16] = {
    1, 33, 33, 33, 1, 33, 33, 33, 65, 65, 33, 33, 33, 65, 33, 65};
#else
static const int32_t op0_multiplier[16] = {
    1639563787, 1110000068, 1613927574, 2053301710, 1809565897, 1962749298, 1799630285, 1561482352, 1268879843, 1665381919, 1796223044, 1654214642, 2035316913, 2049368457, 1578549950, 1575774557};
static const uint8_t op0_shift[16] = {
    34, 33, 33, 33, 34, 33, 33, 33, 32, 32, 33, 33, 33, 32, 33, 32};
#endif
static const model_layer op0 = {
    .rows = 240, .columns = 320, .channels = 1, .out_rows = 120, .out_columns = 160, .out_channels = 16, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 9, .offset = op0_offset, .bits = 2, .zero = -112, .out_zero = -128, .low = -128, .high = 127, .weights = op0_weights, .bias = op0_bias, .multiplier = op0_multiplier, .shift = op0_shift};

static const uint8_t op1_weights[1152] = {
    65, 204, 0, 69, 112, 204, 196, 5, 112, 12, 196, 5, 113, 192, 0, 69, 113, 252, 193, 5, 112, 48, 196, 5,
    240, 7, 64, 4, 124, 48, 49, 5, 60, 48, 60, 1, 15, 192, 51, 64, 31, 193, 60, 64, 31, 0, 0, 68,
    31, 52, 51, 64, 95, 1, 15, 112, 31, 1, 0, 67, 15, 52, 15, 4, 79, 53, 3, 68, 15, 1, 16, 67,
    0, 48, 31, 0, 209, 116, 12, 15, 196, 112, 60, 3, 64, 4, 211, 12, 199, 115, 79, 15, 196, 115, 60, 15,
    64, 1, 192, 0, 195, 192, 12, 79, 192, 0, 12, 3, 207, 0, 12, 240, 5, 48, 215, 69, 83, 0, 124, 28,
    255, 65, 77, 240, 69, 195, 215, 85, 15, 17, 124, 220, 240, 65, 12, 48, 5, 195, 196, 5, 0, 48, 60, 12,
    67, 207, 60, 79, 192, 5, 64, 240, 52, 1, 215, 19, 52, 243, 215, 83, 95, 64, 125, 48, 192, 0, 0, 199,
    192, 65, 211, 196, 71, 207, 48, 31, 28, 64, 48, 0, 208, 112, 20, 64, 212, 71, 19, 64, 0, 4, 3, 68,
    124, 204, 51, 215, 127, 252, 51, 211, 63, 252, 48, 192, 0, 0, 29, 76, 212, 0, 29, 127, 16, 112, 13, 112,
    192, 113, 208, 117, 92, 207, 112, 19, 240, 1, 12, 12, 209, 115, 212, 68, 67, 204, 124, 223, 0, 0, 16, 48,
    0, 51, 199, 68, 0, 12, 124, 204, 0, 0, 0, 68, 19, 67, 48, 3, 192, 3, 48, 3, 0, 4, 12, 3,
    211, 15, 51, 3, 0, 192, 60, 15, 4, 1, 12, 3, 19, 15, 48, 3, 0, 0, 60, 19, 65, 0, 16, 67,
    0, 48, 0, 64, 255, 69, 92, 243, 80, 207, 244, 85, 0, 60, 15, 80, 195, 69, 81, 243, 64, 207, 243, 84,
    0, 195, 0, 13, 192, 85, 28, 244, 0, 207, 48, 16, 0, 0, 3, 0, 192, 192, 3, 208, 0, 16, 3, 192,
    68, 60, 13, 124, 67, 124, 61, 127, 80, 112, 13, 115, 192, 16, 3, 196, 240, 4, 199, 215, 192, 192, 7, 212,
    112, 240, 204, 1, 12, 0, 12, 1, 208, 0, 76, 12, 124, 252, 223, 49, 15, 64, 12, 241, 213, 68, 76, 1,
    124, 240, 204, 12, 208, 116, 76, 204, 213, 68, 113, 85, 247, 0, 16, 3, 48, 0, 28, 199, 64, 1, 223, 4,
    244, 48, 12, 15, 243, 115, 12, 195, 64, 49, 28, 7, 240, 48, 60, 15, 192, 48, 60, 63, 76, 240, 207, 3,
    112, 12, 61, 48, 67, 12, 61, 63, 64, 48, 76, 51, 212, 4, 23, 68, 213, 4, 215, 84, 192, 20, 211, 23,
    60, 16, 12, 195, 60, 12, 112, 192, 48, 0, 48, 192, 192, 0, 64, 15, 192, 64, 0, 15, 208, 65, 16, 79,
    192, 208, 68, 15, 192, 3, 0, 79, 208, 64, 192, 15, 52, 16, 4, 15, 192, 208, 48, 79, 1, 0, 48, 3,
    195, 48, 12, 48, 0, 60, 192, 53, 83, 48, 0, 69, 204, 49, 20, 64, 12, 52, 211, 68, 76, 4, 211, 5,
    240, 195, 115, 211, 255, 244, 115, 195, 252, 240, 3, 195, 243, 84, 87, 15, 196, 68, 0, 195, 80, 192, 60, 5,
    195, 0, 83, 15, 208, 64, 12, 51, 81, 207, 204, 21, 204, 0, 0, 79, 16, 113, 0, 71, 68, 192, 193, 197,
    92, 112, 196, 52, 28, 48, 247, 7, 16, 48, 3, 195, 220, 55, 7, 7, 209, 240, 55, 195, 49, 1, 4, 195,
    16, 243, 119, 3, 49, 192, 116, 223, 53, 193, 1, 31, 12, 65, 16, 204, 4, 84, 21, 204, 67, 68, 16, 192,
    49, 92, 5, 207, 52, 67, 69, 220, 119, 67, 0, 204, 240, 15, 48, 255, 247, 15, 48, 255, 247, 3, 243, 207,
    204, 5, 23, 192, 244, 4, 215, 192, 64, 16, 49, 67, 12, 192, 124, 193, 240, 53, 19, 192, 244, 0, 215, 199,
    64, 51, 61, 76, 12, 12, 125, 63, 0, 0, 3, 199, 199, 116, 4, 3, 95, 195, 125, 12, 49, 49, 208, 52,
    211, 69, 4, 195, 67, 207, 60, 92, 1, 0, 223, 244, 208, 65, 64, 195, 112, 195, 192, 92, 12, 208, 60, 193,
    223, 0, 69, 0, 31, 0, 116, 64, 31, 0, 116, 15, 15, 255, 48, 69, 79, 252, 244, 117, 76, 48, 4, 69,
    124, 48, 192, 4, 124, 252, 195, 5, 12, 48, 192, 53, 67, 60, 12, 5, 115, 252, 12, 5, 51, 240, 76, 81,
    115, 255, 204, 5, 127, 255, 207, 53, 3, 60, 60, 5, 3, 48, 5, 4, 79, 60, 197, 4, 12, 113, 0, 4,
    48, 0, 12, 12, 51, 208, 3, 192, 48, 13, 19, 16, 67, 79, 13, 60, 67, 12, 61, 63, 0, 0, 63, 51,
    212, 68, 16, 4, 20, 68, 17, 71, 19, 64, 61, 115, 116, 3, 12, 76, 115, 12, 61, 127, 115, 0, 61, 63,
    192, 4, 28, 3, 196, 20, 28, 79, 0, 83, 29, 115, 16, 12, 12, 192, 192, 1, 16, 212, 195, 16, 215, 7,
    48, 0, 196, 0, 83, 207, 61, 76, 220, 48, 124, 0, 192, 65, 23, 196, 52, 4, 215, 80, 83, 3, 125, 124,
    12, 12, 12, 247, 192, 69, 215, 199, 52, 12, 0, 12, 60, 76, 192, 197, 112, 12, 207, 5, 112, 51, 204, 113,
    192, 12, 4, 196, 0, 64, 213, 196, 80, 199, 196, 4, 15, 241, 68, 196, 208, 17, 68, 196, 16, 208, 4, 197,
    48, 12, 61, 204, 3, 113, 29, 124, 208, 52, 0, 64, 0, 64, 93, 125, 209, 71, 208, 69, 0, 192, 51, 215,
    209, 112, 0, 116, 64, 243, 243, 215, 48, 192, 51, 192, 5, 211, 247, 20, 51, 193, 124, 223, 3, 64, 12, 48,
    51, 204, 60, 220, 3, 113, 29, 63, 17, 67, 16, 116, 0, 65, 92, 12, 213, 4, 208, 116, 76, 192, 55, 215,
    76, 60, 195, 5, 95, 0, 51, 5, 80, 0, 0, 77, 124, 51, 211, 244, 12, 240, 3, 196, 12, 240, 3, 16,
    0, 51, 3, 244, 16, 48, 15, 195, 205, 48, 115, 19, 13, 48, 127, 13, 205, 252, 207, 53, 0, 60, 12, 1,
    49, 240, 127, 220, 1, 240, 223, 53, 1, 240, 15, 0, 65, 5, 64, 221, 1, 53, 211, 5, 49, 0, 0, 0,
    112, 195, 124, 76, 240, 0, 28, 195, 192, 65, 212, 55, 64, 207, 60, 92, 204, 49, 95, 240, 197, 116, 212, 55,
    112, 192, 48, 29, 0, 0, 92, 192, 193, 0, 212, 52, 60, 243, 196, 212, 48, 243, 7, 28, 52, 0, 16, 19,
    52, 192, 4, 80, 52, 16, 85, 81, 4, 81, 81, 65, 247, 0, 12, 117, 7, 16, 29, 117, 215, 83, 21, 68};
static const int32_t op1_bias[32] = {
    -7945, -9534, -10209, -10405, -10910, -10715, -9183, -8212, -10187, -9339, -10141, -12229, -9635, -7662, -11825, -8923, -11596, -12528, -10559, -11140, -11005, -12251, -9161, -10112,
    -10166, -8492, -10162, -10936, -10839, -10567, -10620, -7669};
static const uint16_t op1_offset[32] = {
    7905, 9435, 10455, 10455, 10965, 10710, 9180, 8415, 10200, 9435, 10200, 12495, 9690, 7905, 11985, 8925, 11730, 12750, 10710, 11220, 10965, 12240, 9180, 10200,
    10200, 8415, 10200, 10965, 10965, 10710, 10710, 7395};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op1_multiplier[32] = {
    1793135488, 1617469952, 1901552256, 1211178240, 2048920960, 2079943808, 1802353792, 1653684608, 1890515328, 1880732800, 2097501312, 1957735680, 1186757248, 1172155264, 1630992640, 1854188288, 1261080576, 1107854080, 1800881792, 2007929856, 1808562176, 1953604992, 1085374592, 2133381120,
    1097932800, 1213712384, 2093693824, 1131113344, 1936364928, 1104046848, 1284683648, 1526006656};
static const uint8_t op1_shift[32] = {
    2, 1, 1, 33, 1, 1, 1, 1, 1, 1, 1, 1, 33, 1, 1, 1, 1, 1, 1, 1, 1, 1, 33, 2,
    33, 1, 1, 33, 1, 1, 1, 2};
#else
static const int32_t op1_multiplier[32] = {
    1793135387, 1617469992, 1901552134, 1211178222, 2048921039, 2079943707, 1802353824, 1653684698, 1890515261, 1880732823, 2097501280, 1957735639, 1186757160, 1172155217, 1630992667, 1854188345, 1261080536, 1107854135, 1800881732, 2007929840, 1808562173, 1953605006, 1085374559, 2133381089,
    1097932778, 1213712412, 2093693752, 1131113375, 1936364814, 1104046867, 1284683692, 1526006581};
static const uint8_t op1_shift[32] = {
    35, 34, 34, 33, 34, 34, 34, 34, 34, 34, 34, 34, 33, 34, 34, 34, 34, 34, 34, 34, 34, 34, 33, 35,
    33, 34, 34, 33, 34, 34, 34, 35};
#endif
static const model_layer op1 = {
    .rows = 120, .columns = 160, .channels = 16, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 36, .offset = op1_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op1_weights, .bias = op1_bias, .multiplier = op1_multiplier, .shift = op1_shift};

static const uint8_t op2_weights[2304] = {
    64, 13, 29, 3, 67, 0, 1, 0, 19, 12, 76, 51, 55, 49, 243, 0, 112, 19, 13, 67, 48, 64, 64, 1,
    0, 12, 28, 195, 48, 240, 240, 0, 16, 79, 77, 67, 55, 247, 255, 212, 112, 76, 12, 3, 64, 60, 0, 193,
    64, 28, 13, 3, 124, 48, 0, 16, 0, 28, 12, 3, 116, 195, 51, 0, 64, 0, 13, 3, 112, 48, 0, 16,
    5, 252, 28, 223, 127, 245, 244, 193, 92, 16, 16, 48, 192, 15, 16, 1, 15, 80, 112, 5, 0, 15, 12, 12,
    53, 255, 28, 223, 12, 245, 196, 197, 19, 12, 0, 51, 0, 15, 12, 208, 15, 64, 112, 116, 3, 79, 12, 31,
    53, 195, 19, 28, 60, 197, 71, 53, 3, 1, 192, 48, 84, 0, 17, 16, 207, 1, 48, 4, 0, 1, 12, 15,
    192, 51, 79, 195, 241, 240, 19, 49, 192, 51, 127, 192, 192, 3, 243, 241, 192, 60, 79, 15, 16, 0, 245, 1,
    208, 67, 19, 48, 244, 80, 15, 51, 211, 55, 7, 49, 243, 19, 79, 51, 192, 48, 68, 0, 19, 0, 12, 3,
    112, 212, 1, 81, 0, 64, 0, 16, 112, 208, 193, 0, 64, 0, 5, 193, 51, 4, 244, 1, 0, 0, 12, 1,
    19, 16, 0, 4, 205, 63, 12, 204, 211, 67, 112, 4, 12, 15, 60, 207, 3, 65, 48, 84, 80, 63, 61, 207,
    63, 0, 192, 0, 13, 29, 16, 3, 60, 195, 196, 208, 1, 17, 195, 195, 3, 0, 192, 208, 17, 17, 0, 192,
    61, 0, 64, 12, 79, 4, 196, 196, 49, 252, 31, 252, 63, 5, 4, 5, 48, 192, 208, 252, 15, 244, 20, 1,
    0, 20, 7, 16, 192, 16, 80, 243, 192, 243, 199, 17, 192, 16, 12, 240, 192, 52, 199, 193, 16, 16, 13, 240,
    192, 244, 199, 209, 192, 0, 192, 48, 192, 247, 55, 197, 192, 64, 243, 60, 192, 55, 55, 17, 192, 0, 0, 60,
    0, 64, 3, 0, 192, 0, 0, 52, 192, 52, 55, 1, 208, 192, 4, 48, 192, 48, 0, 0, 192, 192, 240, 48,
    53, 3, 220, 15, 240, 5, 80, 0, 192, 68, 199, 204, 204, 16, 0, 48, 244, 48, 0, 64, 16, 84, 5, 13,
    64, 3, 76, 12, 64, 240, 12, 5, 207, 4, 116, 193, 220, 255, 60, 241, 127, 196, 112, 16, 95, 255, 48, 0,
    83, 12, 192, 48, 115, 0, 0, 19, 220, 77, 64, 55, 255, 71, 63, 15, 92, 76, 65, 55, 127, 4, 3, 31,
    115, 16, 13, 80, 12, 48, 4, 16, 124, 209, 213, 77, 64, 213, 21, 16, 76, 16, 208, 64, 0, 193, 80, 192,
    1, 192, 115, 0, 16, 3, 252, 193, 49, 244, 4, 209, 17, 1, 244, 241, 240, 0, 16, 192, 1, 1, 28, 60,
    208, 60, 63, 199, 199, 207, 252, 243, 215, 63, 127, 199, 197, 207, 255, 243, 211, 63, 127, 199, 245, 51, 63, 240,
    20, 76, 79, 51, 63, 0, 207, 240, 1, 0, 76, 51, 51, 1, 12, 1, 124, 20, 212, 113, 16, 0, 81, 0,
    212, 61, 63, 15, 127, 19, 241, 244, 192, 127, 92, 51, 255, 196, 195, 240, 0, 4, 196, 17, 21, 48, 80, 1,
    3, 204, 124, 83, 208, 63, 247, 193, 195, 124, 55, 0, 12, 80, 1, 252, 64, 68, 196, 49, 3, 16, 80, 76,
    28, 69, 0, 53, 7, 63, 76, 67, 76, 16, 1, 48, 51, 63, 92, 3, 0, 85, 116, 48, 23, 3, 13, 0,
    208, 61, 12, 195, 19, 16, 193, 19, 211, 51, 55, 85, 192, 48, 243, 13, 0, 67, 0, 67, 48, 48, 0, 12,
    245, 241, 3, 204, 28, 85, 197, 49, 247, 48, 55, 205, 220, 17, 192, 240, 240, 55, 3, 16, 204, 197, 83, 240,
    48, 207, 12, 63, 253, 5, 87, 253, 112, 19, 204, 19, 61, 241, 83, 205, 192, 15, 15, 0, 0, 80, 243, 0,
    64, 31, 205, 19, 61, 253, 83, 1, 211, 87, 15, 243, 241, 243, 127, 16, 0, 127, 64, 55, 199, 19, 12, 7,
    83, 95, 0, 195, 69, 252, 63, 0, 0, 55, 68, 1, 247, 80, 83, 3, 1, 212, 0, 192, 4, 81, 16, 0,
    192, 51, 3, 0, 245, 80, 31, 48, 192, 51, 19, 0, 245, 64, 15, 48, 192, 67, 3, 0, 245, 64, 19, 48,
    192, 51, 3, 0, 204, 4, 3, 48, 208, 55, 3, 192, 241, 48, 31, 48, 192, 115, 16, 0, 240, 64, 83, 51,
    0, 3, 83, 0, 193, 65, 7, 52, 192, 3, 3, 0, 240, 0, 83, 0, 64, 16, 1, 0, 0, 80, 80, 16,
    0, 3, 3, 12, 205, 0, 83, 253, 207, 51, 71, 204, 208, 19, 195, 253, 49, 113, 0, 48, 19, 80, 197, 60,
    19, 16, 51, 0, 204, 67, 61, 208, 207, 52, 4, 209, 252, 15, 12, 204, 64, 76, 29, 3, 125, 193, 60, 16,
    207, 241, 48, 208, 28, 28, 204, 195, 255, 119, 119, 12, 193, 208, 92, 252, 48, 0, 240, 192, 0, 0, 16, 0,
    79, 17, 5, 0, 12, 0, 80, 17, 255, 4, 52, 1, 204, 28, 92, 207, 15, 5, 53, 16, 95, 12, 1, 204,
    3, 13, 0, 0, 76, 195, 13, 16, 204, 4, 116, 193, 207, 0, 15, 60, 79, 0, 1, 48, 79, 252, 48, 13,
    0, 193, 0, 76, 16, 196, 5, 80, 204, 61, 67, 68, 207, 23, 241, 207, 12, 87, 20, 81, 61, 192, 83, 15,
    64, 17, 1, 48, 64, 0, 12, 0, 220, 0, 3, 53, 51, 3, 63, 28, 79, 31, 29, 67, 76, 60, 83, 19,
    192, 0, 67, 192, 16, 7, 49, 112, 192, 67, 81, 68, 240, 16, 83, 15, 113, 16, 12, 223, 64, 1, 20, 0,
    196, 247, 7, 205, 192, 80, 3, 240, 199, 51, 63, 16, 240, 61, 19, 240, 196, 48, 243, 28, 213, 0, 52, 49,
    1, 16, 212, 1, 0, 0, 12, 7, 0, 0, 15, 192, 208, 16, 16, 0, 3, 63, 76, 67, 192, 48, 0, 16,
    1, 4, 0, 5, 55, 51, 0, 0, 208, 12, 79, 243, 51, 55, 51, 0, 3, 207, 92, 51, 255, 0, 67, 192,
    192, 5, 7, 1, 211, 3, 113, 64, 195, 247, 83, 64, 255, 7, 83, 240, 67, 31, 28, 19, 61, 48, 83, 204,
    240, 3, 15, 63, 252, 49, 23, 51, 49, 247, 7, 221, 255, 1, 87, 48, 241, 247, 247, 221, 193, 16, 196, 241,
    68, 28, 29, 15, 67, 244, 71, 209, 80, 19, 204, 195, 253, 48, 83, 245, 195, 115, 116, 68, 0, 15, 240, 12,
    64, 0, 1, 0, 52, 192, 207, 220, 80, 20, 212, 197, 64, 12, 204, 0, 0, 116, 5, 5, 64, 12, 12, 15,
    12, 1, 15, 192, 16, 0, 193, 192, 192, 125, 63, 19, 20, 80, 241, 220, 16, 61, 60, 0, 16, 80, 245, 240,
    0, 61, 63, 3, 67, 16, 245, 196, 192, 61, 60, 243, 31, 0, 241, 192, 0, 125, 13, 3, 83, 64, 241, 16,
    48, 1, 0, 16, 3, 16, 240, 192, 192, 61, 240, 195, 12, 16, 245, 48, 0, 13, 0, 3, 12, 192, 240, 208,
    16, 12, 112, 4, 55, 243, 255, 240, 84, 31, 93, 115, 55, 240, 63, 208, 84, 95, 76, 3, 55, 48, 15, 197,
    192, 116, 0, 116, 252, 192, 51, 48, 112, 12, 243, 16, 61, 209, 84, 3, 16, 48, 0, 0, 0, 192, 240, 196,
    112, 208, 17, 28, 12, 0, 80, 16, 204, 1, 192, 204, 16, 80, 5, 124, 61, 192, 0, 0, 81, 16, 5, 12,
    204, 55, 83, 52, 195, 67, 127, 3, 48, 240, 84, 80, 19, 17, 5, 207, 68, 76, 61, 95, 65, 240, 244, 17,
    48, 209, 48, 20, 31, 64, 20, 208, 60, 196, 252, 209, 17, 240, 192, 61, 19, 95, 12, 63, 48, 243, 51, 21,
    16, 0, 3, 195, 16, 19, 16, 0, 192, 124, 15, 115, 193, 0, 0, 79, 0, 0, 12, 67, 52, 1, 0, 1,
    12, 68, 20, 1, 1, 0, 80, 12, 192, 4, 4, 4, 5, 28, 80, 15, 112, 1, 5, 4, 80, 28, 17, 31,
    4, 3, 0, 252, 60, 48, 83, 0, 20, 3, 3, 49, 243, 68, 19, 49, 0, 0, 0, 192, 3, 64, 192, 192,
    64, 15, 77, 31, 63, 243, 51, 196, 64, 31, 124, 15, 255, 52, 247, 241, 0, 15, 12, 223, 60, 240, 243, 193,
    240, 55, 3, 192, 193, 92, 19, 0, 240, 240, 112, 92, 208, 3, 245, 193, 117, 205, 204, 15, 79, 197, 197, 241,
    16, 80, 4, 197, 0, 64, 12, 0, 195, 48, 116, 20, 192, 252, 63, 207, 67, 205, 12, 95, 76, 240, 244, 193,
    29, 192, 192, 192, 71, 84, 12, 7, 220, 112, 80, 4, 0, 192, 12, 15, 67, 209, 205, 19, 12, 204, 0, 199,
    196, 112, 243, 252, 0, 16, 16, 51, 209, 115, 3, 196, 240, 0, 255, 240, 241, 51, 7, 16, 193, 64, 192, 64,
    67, 211, 209, 12, 12, 1, 81, 17, 208, 125, 195, 243, 15, 19, 252, 223, 192, 115, 83, 48, 195, 199, 15, 3,
    63, 192, 0, 83, 1, 240, 87, 13, 127, 208, 61, 64, 80, 124, 53, 29, 67, 4, 244, 17, 80, 64, 0, 17,
    199, 243, 3, 16, 240, 0, 3, 240, 196, 51, 199, 208, 240, 16, 247, 240, 215, 51, 243, 196, 193, 80, 195, 243,
    192, 67, 3, 49, 192, 48, 19, 112, 240, 48, 0, 112, 16, 80, 1, 12, 0, 61, 28, 124, 67, 48, 1, 0,
    76, 17, 69, 1, 4, 0, 0, 16, 12, 4, 1, 81, 115, 192, 0, 28, 64, 192, 16, 31, 4, 192, 48, 212,
    3, 64, 63, 87, 81, 61, 207, 19, 51, 3, 243, 212, 5, 193, 243, 0, 19, 76, 240, 71, 17, 252, 48, 80,
    1, 4, 7, 204, 79, 20, 49, 4, 197, 243, 19, 252, 255, 5, 63, 0, 0, 3, 17, 60, 12, 192, 15, 193,
    193, 49, 51, 192, 31, 83, 241, 48, 197, 240, 19, 204, 255, 196, 15, 241, 1, 3, 19, 12, 205, 4, 95, 15,
    31, 0, 52, 53, 7, 15, 76, 15, 64, 64, 113, 64, 64, 60, 0, 12, 53, 207, 16, 220, 60, 197, 0, 197,
    31, 76, 0, 52, 51, 63, 252, 15, 63, 79, 124, 67, 60, 12, 3, 211, 245, 199, 195, 220, 204, 21, 196, 197,
    19, 64, 192, 68, 192, 13, 92, 3, 0, 0, 48, 28, 12, 4, 0, 16, 53, 240, 16, 207, 16, 196, 197, 193,
    115, 13, 93, 95, 83, 243, 5, 221, 3, 83, 247, 240, 205, 61, 79, 245, 48, 52, 4, 5, 4, 80, 0, 79,
    51, 48, 60, 79, 68, 204, 197, 220, 209, 92, 63, 195, 12, 0, 240, 240, 1, 48, 17, 49, 51, 197, 48, 124,
    3, 16, 28, 67, 0, 252, 68, 1, 0, 13, 255, 15, 80, 83, 53, 4, 193, 112, 4, 20, 193, 20, 83, 15,
    192, 255, 79, 19, 240, 241, 195, 48, 192, 63, 127, 19, 192, 240, 243, 49, 192, 252, 127, 3, 0, 48, 244, 240,
    192, 3, 15, 4, 193, 192, 243, 48, 192, 63, 63, 3, 192, 240, 243, 0, 204, 48, 51, 19, 192, 192, 244, 0,
    64, 85, 208, 52, 64, 80, 85, 83, 192, 1, 223, 0, 192, 65, 4, 0, 0, 52, 192, 4, 16, 0, 1, 83,
    16, 76, 79, 3, 49, 48, 15, 16, 48, 247, 4, 65, 243, 0, 80, 0, 204, 197, 244, 1, 3, 16, 1, 0,
    84, 92, 12, 51, 15, 3, 243, 20, 48, 252, 48, 16, 215, 112, 4, 193, 240, 4, 244, 193, 49, 193, 13, 252,
    16, 77, 12, 3, 3, 68, 241, 20, 192, 241, 51, 195, 212, 195, 240, 0, 204, 119, 3, 1, 193, 192, 64, 0,
    49, 193, 0, 207, 3, 21, 241, 244, 117, 204, 16, 207, 63, 245, 0, 245, 5, 220, 220, 207, 255, 5, 79, 241,
    252, 241, 15, 0, 205, 80, 20, 48, 204, 51, 23, 17, 209, 83, 7, 240, 12, 48, 15, 204, 13, 80, 21, 60,
    83, 81, 0, 68, 1, 15, 12, 220, 19, 64, 52, 69, 0, 15, 12, 207, 19, 65, 61, 87, 64, 63, 1, 31,
    48, 0, 28, 252, 125, 16, 65, 60, 49, 196, 16, 252, 28, 17, 16, 3, 0, 192, 16, 204, 220, 0, 52, 48,
    19, 204, 28, 67, 55, 127, 4, 204, 64, 93, 93, 112, 71, 83, 13, 212, 1, 12, 28, 207, 3, 16, 12, 192,
    19, 12, 220, 71, 196, 244, 0, 240, 19, 76, 76, 71, 116, 112, 241, 212, 195, 124, 3, 64, 0, 64, 240, 252,
    60, 4, 197, 77, 81, 16, 5, 12, 0, 13, 63, 192, 16, 16, 204, 20, 212, 127, 127, 195, 243, 48, 255, 48,
    60, 196, 197, 64, 17, 17, 85, 12, 64, 28, 12, 243, 64, 195, 204, 4, 212, 127, 79, 195, 243, 48, 255, 192,
    63, 4, 4, 65, 1, 1, 84, 204, 0, 16, 192, 48, 1, 192, 12, 0, 212, 63, 79, 3, 51, 48, 255, 48,
    192, 71, 207, 253, 241, 0, 83, 60, 211, 115, 51, 240, 192, 28, 243, 60, 192, 240, 67, 64, 16, 64, 245, 63,
    115, 220, 193, 0, 13, 48, 0, 193, 55, 192, 244, 17, 60, 81, 81, 208, 48, 253, 241, 16, 12, 0, 16, 208,
    28, 64, 12, 7, 65, 240, 48, 0, 13, 83, 77, 3, 5, 192, 247, 65, 76, 28, 77, 7, 5, 204, 51, 20};
static const int32_t op2_bias[32] = {
    -17272, -20111, -19342, -20573, -17749, -21635, -24439, -21669, -20839, -23434, -16014, -23478, -19082, -19366, -19338, -22904, -19827, -19143, -19646, -18854, -21635, -22124, -17788, -24249,
    -20864, -21395, -22356, -19357, -22946, -20136, -21623, -21109};
static const uint16_t op2_offset[32] = {
    17340, 20145, 19380, 20655, 17850, 21675, 24480, 21675, 20910, 23460, 16065, 23715, 19125, 19380, 19380, 22950, 19890, 19125, 19635, 18870, 21675, 22185, 17850, 24225,
    20910, 21420, 22440, 19380, 22950, 20145, 21675, 21165};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op2_multiplier[32] = {
    1981219456, 1204992896, 2107808768, 1203464448, 1862349824, 2035832192, 2041865472, 1999875328, 1821382272, 2060408192, 1688047232, 1667643776, 1672021888, 2129444352, 2136341376, 2078322560, 2039362304, 2119341312, 2059406208, 1681049344, 1181652224, 2041253632, 1268406016, 1395700480,
    1113755392, 1077643008, 1821130112, 2101454976, 1168490240, 1916148992, 1875798912, 1593006080};
static const uint8_t op2_shift[32] = {
    1, 33, 1, 33, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 33, 1, 33, 1,
    33, 33, 1, 1, 33, 1, 1, 1};
#else
static const int32_t op2_multiplier[32] = {
    1981219499, 1204992939, 2107808683, 1203464467, 1862349930, 2035832128, 2041865399, 1999875291, 1821382296, 2060408194, 1688047200, 1667643797, 1672021896, 2129444295, 2136341362, 2078322456, 2039362419, 2119341281, 2059406276, 1681049364, 1181652173, 2041253661, 1268405969, 1395700404,
    1113755438, 1077643013, 1821130104, 2101454965, 1168490200, 1916148879, 1875799029, 1593006121};
static const uint8_t op2_shift[32] = {
    34, 33, 34, 33, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 33, 34, 33, 34,
    33, 33, 34, 34, 33, 34, 34, 34};
#endif
static const model_layer op2 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op2_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op2_weights, .bias = op2_bias, .multiplier = op2_multiplier, .shift = op2_shift};

static const uint8_t op3_weights[2304] = {
    193, 60, 16, 192, 221, 12, 1, 31, 244, 3, 3, 0, 92, 124, 65, 67, 244, 3, 4, 15, 16, 61, 1, 19,
    240, 240, 23, 192, 17, 112, 1, 195, 241, 60, 199, 12, 13, 112, 0, 211, 196, 48, 0, 12, 0, 60, 69, 195,
    240, 124, 0, 28, 197, 193, 64, 208, 192, 115, 0, 16, 208, 240, 64, 0, 4, 112, 51, 92, 0, 204, 65, 31,
    245, 127, 207, 51, 60, 207, 69, 211, 51, 7, 64, 77, 51, 0, 4, 48, 83, 197, 16, 21, 63, 80, 252, 113,
    241, 12, 195, 207, 192, 192, 12, 211, 4, 4, 12, 113, 48, 55, 4, 52, 15, 64, 65, 192, 247, 0, 193, 12,
    1, 28, 7, 243, 0, 95, 80, 211, 71, 208, 0, 51, 65, 196, 195, 68, 19, 20, 1, 240, 0, 48, 67, 49,
    83, 196, 84, 28, 67, 64, 19, 0, 95, 20, 84, 204, 76, 112, 31, 0, 83, 215, 67, 192, 13, 5, 220, 112,
    51, 48, 85, 221, 0, 7, 0, 67, 28, 125, 93, 208, 3, 3, 67, 12, 28, 48, 79, 16, 1, 64, 12, 127,
    60, 29, 125, 192, 209, 83, 112, 95, 60, 13, 1, 83, 48, 67, 115, 195, 192, 1, 4, 81, 16, 115, 112, 15,
    0, 195, 116, 65, 195, 240, 67, 95, 84, 199, 112, 77, 223, 241, 67, 124, 28, 3, 124, 192, 220, 241, 79, 79,
    79, 204, 48, 208, 112, 240, 0, 3, 64, 12, 64, 192, 76, 240, 23, 55, 3, 76, 64, 240, 127, 0, 15, 48,
    15, 49, 192, 220, 65, 17, 192, 5, 76, 65, 192, 207, 65, 80, 67, 197, 52, 65, 28, 67, 60, 95, 3, 48,
    15, 208, 69, 49, 19, 19, 255, 112, 13, 192, 0, 63, 48, 19, 207, 48, 0, 19, 0, 115, 48, 19, 15, 48,
    31, 212, 13, 197, 3, 48, 207, 49, 12, 209, 1, 196, 115, 60, 207, 240, 12, 211, 0, 52, 48, 0, 195, 48,
    15, 205, 0, 0, 51, 3, 207, 125, 15, 12, 16, 51, 51, 195, 223, 48, 79, 64, 20, 0, 115, 195, 207, 49,
    211, 28, 4, 79, 48, 215, 76, 48, 19, 13, 80, 31, 4, 0, 79, 48, 12, 12, 0, 15, 16, 1, 3, 48,
    13, 55, 63, 48, 207, 207, 4, 76, 112, 199, 83, 61, 31, 13, 3, 60, 0, 55, 15, 243, 31, 192, 15, 76,
    7, 243, 255, 77, 243, 51, 244, 195, 199, 51, 112, 17, 252, 65, 197, 192, 192, 115, 127, 12, 243, 64, 61, 223,
    244, 124, 13, 199, 5, 240, 205, 192, 52, 83, 240, 4, 3, 197, 53, 197, 116, 71, 60, 5, 3, 49, 53, 196,
    0, 17, 16, 247, 13, 12, 16, 60, 0, 208, 51, 243, 64, 12, 63, 48, 7, 208, 49, 7, 12, 48, 48, 245,
    13, 1, 80, 12, 124, 95, 223, 51, 205, 80, 28, 60, 113, 208, 240, 55, 64, 209, 204, 60, 124, 195, 63, 52,
    51, 71, 61, 13, 253, 51, 53, 15, 124, 240, 76, 221, 127, 125, 60, 15, 48, 48, 3, 0, 83, 60, 60, 199,
    52, 79, 60, 61, 204, 244, 68, 197, 240, 124, 93, 209, 241, 67, 65, 204, 12, 49, 7, 23, 0, 12, 65, 31,
    115, 208, 48, 51, 192, 197, 220, 20, 7, 76, 64, 243, 199, 196, 192, 65, 0, 116, 17, 3, 0, 192, 195, 60,
    245, 60, 252, 197, 240, 252, 53, 215, 245, 48, 240, 17, 60, 63, 197, 195, 53, 48, 192, 5, 48, 63, 245, 243,
    48, 31, 61, 3, 192, 196, 0, 212, 197, 12, 1, 0, 193, 240, 19, 4, 240, 12, 1, 16, 196, 15, 0, 240,
    31, 208, 0, 52, 64, 193, 195, 64, 0, 192, 0, 48, 79, 192, 204, 65, 19, 0, 5, 48, 3, 208, 3, 49,
    127, 64, 0, 115, 71, 3, 12, 20, 48, 64, 212, 16, 52, 19, 196, 193, 79, 1, 208, 15, 48, 83, 211, 0,
    0, 16, 51, 67, 3, 244, 192, 3, 192, 16, 84, 192, 253, 193, 16, 127, 208, 0, 76, 204, 208, 193, 0, 15,
    240, 199, 51, 204, 252, 243, 196, 79, 192, 196, 3, 205, 220, 243, 15, 63, 204, 243, 63, 204, 208, 240, 204, 15,
    196, 211, 68, 12, 12, 247, 7, 15, 80, 240, 68, 212, 12, 55, 199, 127, 28, 51, 76, 208, 28, 1, 28, 63,
    48, 16, 48, 240, 61, 255, 3, 15, 12, 48, 16, 220, 76, 67, 15, 207, 15, 48, 13, 212, 3, 3, 12, 63,
    76, 76, 1, 204, 1, 19, 0, 67, 12, 60, 81, 19, 76, 95, 192, 4, 76, 12, 4, 7, 52, 3, 4, 48,
    3, 67, 3, 12, 3, 3, 63, 48, 127, 115, 67, 204, 207, 64, 255, 12, 15, 115, 115, 192, 255, 0, 255, 12,
    3, 3, 60, 12, 207, 243, 60, 12, 3, 3, 76, 204, 207, 240, 240, 12, 3, 80, 115, 12, 195, 240, 48, 13,
    31, 195, 61, 192, 207, 55, 12, 0, 3, 51, 124, 252, 207, 240, 192, 12, 195, 83, 124, 240, 195, 240, 124, 64,
    208, 3, 4, 64, 15, 243, 0, 51, 79, 241, 64, 63, 0, 0, 255, 61, 19, 240, 124, 60, 12, 17, 207, 12,
    241, 48, 252, 124, 192, 63, 64, 51, 64, 52, 0, 205, 12, 124, 3, 15, 60, 12, 79, 220, 31, 12, 60, 79,
    4, 127, 252, 12, 240, 4, 84, 195, 199, 112, 93, 209, 204, 68, 64, 241, 207, 115, 80, 20, 247, 12, 61, 204,
    115, 196, 207, 253, 15, 115, 52, 115, 115, 52, 76, 197, 95, 60, 240, 60, 240, 207, 240, 192, 19, 252, 241, 220,
    7, 12, 13, 12, 61, 119, 115, 195, 48, 60, 12, 20, 60, 67, 13, 48, 0, 208, 52, 3, 212, 3, 49, 12,
    15, 28, 81, 4, 0, 7, 15, 1, 0, 16, 17, 0, 52, 195, 12, 0, 65, 208, 4, 243, 1, 48, 83, 48,
    240, 244, 48, 192, 0, 63, 243, 31, 205, 244, 15, 12, 29, 63, 3, 95, 52, 92, 0, 0, 211, 12, 0, 204,
    240, 125, 13, 221, 60, 207, 67, 223, 252, 252, 64, 92, 60, 207, 67, 223, 244, 3, 19, 20, 12, 204, 193, 1,
    195, 113, 13, 28, 207, 212, 1, 12, 0, 48, 80, 20, 195, 220, 193, 13, 0, 3, 7, 3, 4, 192, 196, 0,
    13, 63, 212, 3, 115, 223, 12, 55, 15, 16, 85, 67, 7, 207, 223, 60, 95, 21, 80, 115, 116, 3, 207, 125,
    193, 15, 243, 3, 3, 204, 60, 211, 80, 245, 64, 65, 55, 193, 192, 48, 92, 196, 3, 49, 112, 221, 195, 48,
    241, 63, 243, 243, 195, 243, 241, 195, 52, 240, 243, 49, 240, 247, 71, 252, 51, 51, 48, 193, 240, 0, 204, 60,
    12, 1, 13, 204, 48, 69, 195, 5, 92, 17, 77, 192, 48, 0, 31, 53, 15, 80, 76, 12, 113, 29, 12, 48,
    48, 16, 253, 255, 253, 4, 0, 3, 12, 16, 13, 252, 13, 4, 67, 48, 12, 64, 76, 204, 204, 0, 3, 115,
    0, 67, 60, 252, 49, 5, 223, 4, 12, 64, 12, 252, 61, 4, 19, 48, 12, 64, 76, 0, 255, 17, 19, 60,
    92, 112, 29, 208, 69, 93, 220, 49, 192, 95, 204, 195, 196, 252, 13, 4, 67, 20, 241, 116, 55, 199, 0, 1,
    92, 51, 80, 84, 79, 17, 28, 49, 244, 12, 3, 115, 199, 208, 13, 212, 48, 0, 52, 49, 0, 208, 48, 4,
    0, 55, 83, 87, 67, 12, 193, 65, 196, 244, 55, 0, 16, 241, 196, 19, 0, 0, 48, 48, 17, 197, 65, 79,
    95, 221, 77, 241, 12, 21, 124, 80, 15, 220, 124, 252, 29, 4, 124, 80, 240, 63, 51, 207, 28, 49, 193, 31,
    79, 85, 13, 48, 16, 63, 115, 0, 193, 195, 20, 19, 19, 15, 12, 12, 192, 51, 7, 20, 55, 15, 4, 253,
    12, 1, 29, 192, 13, 67, 223, 49, 0, 0, 83, 20, 48, 12, 208, 240, 0, 115, 4, 68, 64, 204, 16, 48,
    115, 196, 64, 1, 15, 51, 113, 67, 80, 48, 64, 0, 95, 53, 61, 115, 3, 240, 63, 65, 80, 13, 116, 48,
    0, 240, 199, 192, 67, 15, 244, 243, 61, 245, 199, 204, 76, 15, 240, 243, 48, 52, 207, 113, 113, 12, 192, 15,
    241, 61, 0, 92, 48, 3, 68, 223, 241, 125, 65, 92, 12, 12, 19, 195, 241, 48, 3, 92, 241, 28, 208, 207,
    95, 1, 80, 127, 52, 4, 223, 113, 220, 0, 124, 192, 1, 1, 223, 0, 241, 67, 60, 204, 13, 1, 199, 195,
    76, 245, 0, 61, 60, 83, 195, 79, 12, 48, 0, 204, 13, 1, 208, 67, 241, 15, 192, 204, 195, 240, 0, 204,
    3, 113, 65, 29, 204, 67, 64, 252, 0, 112, 28, 16, 192, 76, 193, 12, 245, 127, 195, 80, 195, 195, 69, 13,
    192, 1, 20, 7, 245, 0, 220, 208, 193, 1, 16, 23, 241, 124, 208, 192, 0, 5, 17, 23, 48, 12, 208, 253,
    31, 16, 0, 76, 48, 212, 63, 93, 12, 63, 12, 207, 240, 20, 63, 1, 208, 76, 12, 12, 0, 208, 83, 48,
    51, 215, 119, 125, 223, 196, 117, 95, 0, 199, 51, 60, 211, 4, 125, 83, 0, 243, 63, 61, 223, 196, 64, 64,
    12, 197, 28, 15, 4, 207, 223, 61, 12, 5, 13, 255, 53, 195, 223, 61, 12, 0, 12, 255, 49, 4, 223, 3,
    28, 240, 4, 76, 52, 209, 12, 112, 19, 48, 68, 64, 0, 17, 207, 5, 1, 63, 4, 15, 49, 16, 255, 212,
    16, 244, 243, 0, 3, 193, 53, 60, 85, 52, 63, 13, 0, 197, 245, 3, 5, 52, 60, 60, 0, 193, 241, 16,
    220, 196, 0, 12, 192, 51, 51, 124, 205, 240, 12, 63, 192, 55, 15, 63, 192, 4, 51, 0, 19, 48, 67, 127,
    220, 240, 64, 252, 208, 252, 15, 243, 204, 253, 195, 63, 48, 67, 207, 212, 204, 52, 12, 1, 205, 0, 15, 195,
    192, 65, 12, 125, 252, 204, 115, 48, 252, 1, 65, 13, 204, 204, 127, 15, 204, 240, 3, 16, 204, 195, 204, 207,
    79, 244, 76, 77, 67, 29, 207, 113, 63, 223, 51, 207, 3, 29, 60, 211, 241, 60, 0, 3, 0, 240, 0, 215,
    116, 55, 65, 17, 252, 116, 196, 252, 48, 15, 3, 51, 199, 28, 65, 204, 1, 113, 0, 12, 0, 244, 0, 0,
    79, 211, 81, 212, 255, 195, 204, 61, 3, 0, 0, 51, 199, 207, 0, 208, 253, 49, 60, 12, 13, 4, 16, 23,
    245, 95, 255, 195, 211, 252, 116, 223, 247, 223, 52, 64, 3, 243, 4, 0, 87, 1, 87, 13, 63, 84, 55, 112,
    253, 28, 255, 195, 17, 192, 204, 220, 3, 0, 124, 13, 253, 192, 212, 12, 115, 52, 80, 209, 12, 3, 3, 63,
    17, 240, 15, 211, 64, 13, 204, 19, 0, 205, 3, 127, 241, 0, 209, 4, 3, 77, 65, 48, 0, 64, 19, 241,
    220, 12, 3, 31, 204, 5, 209, 116, 12, 12, 12, 12, 12, 29, 16, 52, 252, 67, 51, 15, 77, 16, 195, 4,
    220, 199, 3, 220, 4, 255, 223, 63, 252, 196, 0, 48, 12, 60, 208, 255, 252, 15, 3, 255, 0, 12, 0, 204,
    207, 125, 77, 29, 220, 211, 79, 28, 204, 204, 0, 0, 51, 209, 16, 51, 253, 79, 7, 63, 3, 64, 12, 12,
    245, 83, 3, 16, 204, 243, 5, 31, 16, 67, 0, 243, 12, 3, 115, 79, 19, 112, 92, 245, 220, 52, 127, 127,
    197, 51, 48, 192, 48, 48, 4, 3, 208, 80, 0, 252, 204, 79, 79, 15, 207, 17, 0, 16, 204, 115, 127, 15,
    5, 115, 51, 12, 240, 193, 16, 3, 192, 80, 13, 12, 220, 192, 83, 0, 223, 81, 81, 20, 192, 192, 76, 15,
    205, 3, 196, 83, 23, 195, 3, 52, 221, 4, 55, 76, 0, 115, 3, 112, 28, 4, 115, 64, 61, 13, 255, 53,
    240, 0, 0, 28, 192, 7, 211, 53, 12, 64, 28, 12, 51, 115, 211, 113, 79, 0, 80, 16, 12, 76, 195, 53,
    3, 28, 76, 12, 61, 20, 208, 53, 64, 76, 81, 12, 12, 87, 211, 53, 3, 0, 80, 20, 12, 64, 223, 113,
    243, 19, 255, 76, 51, 207, 52, 17, 64, 196, 4, 205, 51, 16, 31, 4, 60, 205, 80, 15, 12, 51, 223, 48,
    119, 195, 51, 12, 67, 209, 53, 212, 53, 48, 48, 205, 60, 68, 0, 199, 12, 61, 29, 12, 13, 67, 220, 192,
    48, 223, 247, 51, 21, 241, 65, 7, 196, 60, 61, 63, 192, 192, 16, 20, 0, 61, 93, 0, 204, 195, 19, 4,
    119, 4, 60, 193, 223, 81, 245, 16, 243, 15, 60, 208, 243, 52, 241, 211, 245, 60, 16, 71, 244, 247, 29, 212,
    3, 16, 124, 197, 31, 5, 252, 5, 0, 195, 52, 3, 20, 243, 241, 16, 0, 193, 16, 31, 65, 12, 16, 196,
    79, 209, 16, 199, 83, 205, 240, 113, 193, 192, 196, 3, 92, 195, 51, 211, 13, 193, 17, 79, 77, 79, 16, 3,
    195, 92, 87, 92, 0, 20, 243, 208, 19, 16, 84, 76, 253, 16, 240, 205, 3, 16, 67, 60, 61, 29, 0, 28,
    12, 208, 124, 252, 220, 243, 48, 79, 13, 16, 64, 63, 220, 240, 124, 67, 196, 211, 115, 15, 211, 240, 112, 79,
    48, 192, 55, 12, 209, 63, 16, 192, 125, 192, 7, 12, 205, 127, 19, 192, 65, 196, 195, 48, 243, 60, 28, 60};
static const int32_t op3_bias[32] = {
    -18644, -20846, -18888, -21886, -24134, -26620, -22821, -24403, -20975, -24563, -21998, -28536, -26379, -22796, -24571, -29180, -19965, -18216, -21893, -24743, -22610, -22618, -22625, -29450,
    -24650, -25064, -26745, -23114, -19404, -23952, -23079, -25361};
static const uint16_t op3_offset[32] = {
    18870, 20910, 18615, 21930, 24480, 26775, 22950, 24480, 21420, 24735, 22185, 30600, 26520, 22950, 24735, 29580, 20145, 18360, 21930, 24990, 22695, 22695, 22695, 29835,
    24735, 25245, 27030, 23205, 19380, 24225, 23205, 25500};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op3_multiplier[32] = {
    1187758080, 1676168064, 1211320064, 1689761280, 1440338176, 1732630528, 1663098368, 1790408320, 1338506112, 1771810688, 1390159616, 1085020672, 1657508480, 1685317632, 1807622144, 1377764352, 2086686336, 1187773952, 1566674304, 1247365888, 1777768448, 1341736448, 1556904448, 1830054016,
    1118319104, 1713766400, 1581646080, 1268643840, 1210382208, 1196042368, 1449291008, 1228149632};
static const uint8_t op3_shift[32] = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    33, 1, 1, 1, 1, 1, 1, 1};
#else
static const int32_t op3_multiplier[32] = {
    1187758108, 1676168075, 1211320064, 1689761268, 1440338215, 1732630589, 1663098268, 1790408264, 1338506091, 1771810691, 1390159680, 1085020645, 1657508427, 1685317555, 1807622085, 1377764375, 2086686297, 1187773943, 1566674373, 1247365823, 1777768458, 1341736442, 1556904503, 1830054020,
    1118319080, 1713766437, 1581646069, 1268643848, 1210382241, 1196042427, 1449290973, 1228149671};
static const uint8_t op3_shift[32] = {
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 35, 34, 34, 34, 34, 35, 34, 34, 34, 34, 34, 34, 34,
    33, 34, 34, 34, 34, 34, 34, 34};
#endif
static const model_layer op3 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op3_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op3_weights, .bias = op3_bias, .multiplier = op3_multiplier, .shift = op3_shift};

static const uint8_t op4_weights[2304] = {
    240, 48, 19, 208, 125, 112, 80, 71, 253, 240, 95, 16, 76, 60, 80, 51, 205, 3, 79, 0, 67, 60, 240, 15,
    193, 49, 204, 16, 76, 124, 16, 240, 205, 48, 12, 16, 12, 125, 16, 245, 12, 48, 204, 3, 48, 124, 240, 192,
    1, 12, 0, 0, 195, 12, 0, 192, 0, 12, 0, 1, 192, 65, 65, 0, 205, 63, 240, 0, 4, 77, 0, 3,
    245, 95, 61, 20, 51, 255, 52, 192, 244, 67, 68, 23, 51, 255, 4, 0, 4, 115, 84, 21, 55, 48, 69, 85,
    192, 207, 207, 255, 7, 243, 63, 3, 4, 204, 68, 3, 211, 243, 48, 64, 192, 0, 16, 0, 64, 51, 64, 0,
    48, 207, 223, 3, 51, 3, 67, 7, 0, 60, 64, 115, 16, 0, 199, 7, 52, 28, 13, 51, 12, 51, 115, 4,
    220, 243, 87, 79, 243, 1, 223, 48, 28, 252, 95, 76, 48, 1, 223, 241, 16, 243, 115, 124, 245, 1, 220, 240,
    1, 204, 81, 92, 195, 4, 63, 51, 16, 204, 64, 12, 192, 4, 63, 12, 20, 15, 64, 12, 197, 192, 0, 124,
    64, 192, 52, 48, 3, 55, 55, 67, 83, 4, 240, 60, 64, 55, 51, 67, 83, 20, 115, 49, 65, 52, 67, 127,
    76, 192, 29, 204, 3, 192, 244, 77, 79, 192, 221, 61, 15, 204, 241, 80, 67, 192, 13, 124, 28, 192, 52, 0,
    79, 49, 80, 124, 4, 204, 240, 64, 79, 113, 3, 112, 1, 192, 240, 113, 67, 1, 64, 112, 0, 192, 240, 112,
    67, 71, 4, 125, 65, 252, 240, 195, 79, 119, 3, 193, 64, 253, 193, 0, 79, 0, 3, 49, 4, 193, 193, 3,
    15, 241, 240, 13, 76, 3, 15, 0, 12, 193, 48, 15, 112, 67, 255, 48, 31, 205, 192, 63, 124, 67, 115, 127,
    12, 241, 48, 4, 76, 0, 207, 52, 12, 1, 112, 51, 60, 0, 207, 0, 76, 17, 49, 51, 112, 67, 3, 60,
    28, 61, 196, 48, 61, 19, 31, 240, 28, 205, 241, 51, 60, 83, 15, 48, 12, 221, 193, 19, 61, 80, 15, 13,
    195, 255, 67, 60, 0, 31, 252, 243, 195, 204, 112, 60, 245, 0, 252, 60, 199, 252, 48, 252, 192, 3, 192, 195,
    241, 193, 67, 92, 3, 15, 3, 52, 49, 5, 87, 87, 1, 112, 23, 0, 61, 0, 71, 80, 0, 64, 17, 12,
    192, 207, 204, 12, 243, 240, 51, 195, 3, 3, 220, 208, 252, 48, 3, 3, 204, 3, 204, 208, 63, 48, 12, 15,
    240, 204, 63, 31, 77, 63, 28, 12, 12, 7, 127, 76, 240, 16, 255, 243, 255, 208, 63, 60, 195, 4, 243, 195,
    48, 204, 60, 15, 0, 60, 83, 60, 64, 16, 64, 52, 60, 63, 0, 51, 0, 60, 48, 243, 19, 60, 193, 3,
    48, 204, 0, 207, 0, 80, 19, 13, 12, 204, 81, 243, 13, 115, 3, 49, 60, 12, 12, 63, 16, 3, 195, 0,
    115, 115, 80, 65, 52, 67, 51, 240, 79, 48, 71, 192, 13, 85, 220, 60, 252, 220, 76, 211, 19, 0, 64, 196,
    48, 15, 65, 112, 252, 243, 3, 52, 12, 112, 64, 208, 12, 48, 193, 192, 0, 204, 0, 15, 3, 243, 0, 193,
    63, 207, 64, 243, 240, 243, 211, 12, 3, 204, 64, 243, 60, 55, 195, 0, 243, 207, 16, 15, 0, 3, 199, 0,
    240, 77, 29, 23, 61, 115, 67, 244, 253, 1, 12, 16, 125, 124, 95, 241, 253, 17, 28, 211, 112, 124, 16, 205,
    0, 76, 215, 64, 61, 60, 3, 240, 0, 61, 1, 12, 13, 13, 12, 252, 12, 12, 195, 0, 49, 60, 15, 15,
    3, 76, 17, 247, 253, 243, 195, 209, 16, 12, 28, 240, 13, 3, 0, 192, 3, 92, 0, 55, 192, 3, 12, 193,
    240, 195, 52, 124, 119, 223, 243, 52, 0, 193, 16, 0, 3, 48, 12, 4, 15, 193, 240, 124, 240, 0, 192, 4,
    60, 51, 85, 28, 51, 255, 119, 0, 0, 241, 20, 192, 195, 240, 51, 0, 0, 193, 4, 207, 192, 4, 207, 113,
    192, 247, 68, 28, 51, 247, 119, 67, 204, 240, 55, 207, 12, 116, 67, 12, 13, 240, 195, 192, 0, 68, 12, 76,
    12, 240, 7, 60, 51, 3, 195, 48, 15, 241, 195, 60, 48, 0, 207, 49, 15, 192, 3, 76, 0, 0, 0, 12,
    12, 60, 0, 0, 60, 115, 3, 48, 12, 241, 223, 204, 12, 112, 15, 60, 60, 240, 16, 0, 12, 12, 12, 12,
    64, 51, 85, 93, 13, 0, 3, 245, 13, 49, 76, 17, 28, 65, 95, 241, 12, 48, 12, 0, 196, 17, 220, 204,
    205, 255, 0, 31, 252, 15, 195, 48, 252, 255, 12, 12, 60, 12, 195, 243, 252, 252, 12, 207, 192, 13, 28, 255,
    204, 241, 68, 79, 60, 48, 3, 76, 12, 241, 64, 76, 60, 63, 3, 112, 192, 205, 64, 64, 192, 12, 3, 12,
    63, 241, 240, 15, 207, 55, 199, 60, 12, 48, 204, 252, 204, 243, 51, 48, 255, 60, 252, 51, 211, 243, 60, 63,
    3, 51, 83, 60, 51, 207, 51, 48, 67, 192, 87, 60, 52, 64, 63, 60, 0, 192, 55, 240, 192, 12, 204, 15,
    241, 63, 112, 48, 48, 243, 115, 48, 241, 48, 64, 17, 77, 64, 67, 112, 192, 3, 67, 196, 4, 0, 12, 76,
    48, 3, 48, 48, 240, 247, 51, 55, 4, 0, 64, 0, 192, 243, 52, 0, 195, 64, 76, 192, 211, 243, 76, 76,
    115, 3, 3, 125, 115, 51, 119, 116, 67, 48, 87, 4, 93, 0, 3, 112, 76, 64, 83, 197, 83, 204, 0, 79,
    49, 0, 12, 12, 192, 63, 51, 4, 0, 4, 15, 196, 12, 124, 12, 48, 205, 16, 15, 208, 3, 60, 0, 204,
    3, 204, 80, 243, 208, 211, 195, 13, 3, 205, 64, 3, 196, 195, 240, 64, 3, 12, 0, 115, 19, 195, 240, 64,
    13, 241, 15, 196, 76, 127, 79, 211, 12, 240, 15, 67, 76, 115, 15, 192, 12, 0, 80, 4, 12, 48, 60, 12,
    220, 60, 60, 28, 221, 60, 195, 31, 12, 252, 0, 28, 204, 60, 12, 76, 63, 252, 20, 0, 7, 61, 204, 92,
    3, 124, 64, 192, 220, 241, 0, 29, 243, 252, 4, 209, 211, 240, 192, 92, 252, 252, 21, 208, 23, 240, 192, 12,
    252, 221, 252, 15, 253, 79, 207, 192, 192, 208, 61, 31, 60, 79, 15, 240, 204, 209, 240, 64, 48, 3, 247, 204,
    205, 253, 252, 15, 49, 127, 15, 52, 0, 192, 15, 76, 12, 76, 3, 60, 48, 5, 52, 64, 52, 0, 240, 60,
    253, 12, 204, 207, 0, 0, 0, 240, 241, 15, 192, 3, 48, 255, 3, 240, 0, 0, 196, 65, 48, 0, 243, 0,
    15, 1, 64, 60, 61, 7, 207, 53, 92, 0, 64, 252, 29, 0, 223, 49, 12, 19, 115, 52, 81, 209, 220, 60,
    12, 1, 5, 0, 252, 51, 195, 48, 12, 1, 64, 31, 253, 115, 207, 49, 13, 83, 64, 0, 192, 12, 220, 60,
    12, 0, 240, 60, 124, 3, 3, 52, 12, 60, 205, 204, 13, 115, 15, 60, 204, 3, 12, 192, 0, 17, 12, 12,
    49, 113, 65, 23, 17, 81, 17, 12, 240, 220, 61, 23, 67, 3, 60, 12, 55, 23, 1, 69, 52, 19, 240, 48,
    0, 48, 60, 211, 19, 212, 17, 12, 3, 204, 252, 255, 119, 51, 63, 12, 7, 31, 28, 52, 192, 3, 195, 48,
    115, 196, 76, 83, 71, 21, 241, 13, 3, 192, 60, 112, 23, 16, 53, 240, 68, 208, 20, 112, 192, 16, 204, 0,
    31, 253, 79, 240, 209, 5, 204, 76, 204, 204, 0, 240, 16, 4, 220, 60, 252, 95, 112, 240, 20, 61, 208, 67,
    28, 241, 63, 3, 17, 119, 15, 76, 12, 48, 0, 48, 16, 195, 15, 61, 252, 3, 1, 192, 19, 60, 20, 3,
    28, 241, 15, 211, 28, 71, 15, 93, 12, 240, 12, 195, 0, 4, 0, 65, 61, 67, 0, 0, 0, 193, 192, 0,
    3, 193, 7, 124, 64, 255, 195, 48, 83, 49, 119, 116, 112, 12, 204, 51, 31, 192, 55, 252, 0, 12, 208, 7,
    1, 220, 12, 207, 48, 63, 3, 192, 0, 12, 0, 208, 124, 124, 204, 3, 60, 12, 0, 3, 4, 60, 209, 207,
    12, 204, 20, 79, 0, 16, 3, 3, 28, 13, 208, 67, 76, 15, 15, 12, 12, 31, 21, 67, 64, 12, 51, 3,
    83, 240, 87, 124, 0, 193, 193, 125, 79, 204, 119, 63, 17, 12, 208, 60, 255, 16, 112, 255, 192, 12, 208, 7,
    0, 48, 87, 0, 60, 48, 67, 55, 61, 48, 67, 196, 60, 125, 19, 63, 48, 28, 60, 195, 195, 12, 7, 3,
    0, 112, 77, 209, 60, 116, 3, 192, 0, 48, 13, 208, 195, 240, 208, 207, 55, 15, 63, 51, 3, 212, 0, 195,
    204, 1, 1, 195, 252, 116, 255, 195, 205, 12, 13, 207, 204, 116, 15, 195, 5, 12, 209, 95, 49, 115, 83, 255,
    211, 53, 79, 252, 220, 68, 255, 3, 204, 240, 60, 207, 12, 116, 15, 195, 0, 3, 0, 76, 61, 116, 3, 252,
    67, 48, 64, 48, 28, 0, 48, 84, 192, 12, 60, 15, 23, 0, 61, 195, 68, 7, 60, 76, 49, 4, 67, 0,
    207, 241, 253, 28, 240, 67, 207, 252, 15, 49, 252, 12, 252, 64, 207, 252, 207, 0, 192, 15, 252, 65, 223, 240,
    7, 240, 51, 60, 243, 19, 244, 240, 64, 113, 112, 240, 252, 28, 193, 7, 204, 12, 48, 207, 192, 76, 12, 4,
    0, 4, 68, 112, 63, 213, 13, 80, 12, 48, 68, 7, 12, 0, 205, 83, 1, 12, 117, 79, 0, 196, 52, 3,
    67, 53, 19, 240, 28, 51, 51, 3, 60, 196, 15, 255, 29, 51, 63, 63, 124, 212, 79, 52, 80, 12, 12, 63,
    0, 48, 60, 48, 79, 63, 3, 212, 13, 204, 63, 12, 63, 127, 207, 243, 76, 0, 12, 3, 48, 60, 12, 204,
    16, 15, 76, 1, 252, 12, 0, 195, 0, 60, 12, 0, 192, 76, 0, 195, 12, 12, 0, 16, 0, 0, 0, 204,
    63, 52, 71, 4, 85, 65, 29, 64, 60, 204, 51, 195, 16, 0, 220, 3, 253, 31, 48, 207, 195, 12, 12, 7,
    0, 112, 69, 20, 76, 48, 81, 0, 253, 0, 60, 195, 3, 208, 221, 48, 252, 63, 60, 195, 51, 0, 48, 7,
    3, 1, 77, 215, 207, 240, 221, 29, 0, 12, 124, 243, 195, 195, 204, 12, 241, 127, 60, 207, 3, 19, 48, 71,
    252, 15, 61, 223, 15, 15, 0, 215, 63, 243, 64, 76, 51, 28, 199, 61, 79, 240, 83, 60, 49, 84, 192, 48,
    60, 13, 60, 223, 195, 52, 28, 67, 112, 48, 84, 80, 253, 12, 7, 48, 48, 49, 67, 16, 76, 76, 81, 16,
    240, 255, 255, 195, 3, 192, 12, 7, 60, 15, 0, 243, 192, 195, 15, 0, 195, 12, 13, 240, 204, 51, 48, 205,
    79, 240, 16, 204, 0, 4, 19, 124, 60, 240, 16, 12, 192, 0, 3, 49, 60, 240, 65, 204, 240, 0, 0, 0,
    12, 244, 83, 3, 124, 124, 19, 48, 60, 52, 0, 71, 76, 127, 16, 53, 60, 48, 20, 0, 0, 12, 64, 0,
    204, 63, 0, 17, 60, 124, 15, 240, 60, 240, 204, 192, 60, 124, 28, 240, 252, 60, 195, 3, 48, 12, 16, 192,
    64, 3, 7, 12, 60, 255, 71, 4, 64, 192, 3, 255, 204, 55, 71, 51, 84, 192, 19, 60, 77, 55, 67, 112,
    0, 67, 48, 0, 49, 63, 7, 240, 60, 0, 60, 63, 12, 63, 67, 55, 204, 0, 15, 28, 12, 127, 67, 12,
    0, 79, 0, 65, 49, 192, 64, 244, 64, 79, 48, 13, 204, 0, 211, 240, 0, 125, 28, 17, 220, 60, 67, 13,
    192, 92, 49, 5, 241, 127, 3, 68, 205, 77, 49, 17, 205, 127, 3, 53, 207, 93, 13, 212, 193, 124, 3, 13,
    15, 64, 48, 205, 13, 0, 19, 112, 0, 53, 0, 205, 28, 51, 3, 113, 51, 0, 77, 209, 197, 195, 7, 1,
    31, 12, 116, 3, 5, 215, 19, 65, 0, 0, 71, 243, 240, 7, 16, 13, 3, 0, 68, 243, 240, 199, 211, 65,
    51, 243, 51, 125, 240, 3, 240, 28, 63, 240, 51, 12, 205, 21, 195, 51, 207, 221, 0, 15, 0, 64, 3, 48,
    112, 63, 3, 61, 48, 195, 49, 199, 65, 48, 51, 196, 204, 0, 1, 7, 13, 61, 204, 15, 0, 60, 12, 192,
    51, 31, 5, 243, 243, 243, 124, 7, 67, 60, 4, 243, 204, 243, 195, 7, 12, 12, 0, 79, 52, 3, 192, 192,
    116, 71, 115, 197, 3, 204, 193, 215, 48, 0, 124, 195, 195, 192, 240, 215, 48, 12, 64, 15, 51, 63, 48, 199,
    0, 12, 1, 243, 60, 255, 48, 3, 15, 12, 0, 255, 64, 63, 240, 31, 0, 12, 196, 79, 1, 127, 0, 240,
    15, 205, 4, 51, 0, 15, 195, 113, 15, 13, 20, 3, 64, 79, 3, 49, 12, 60, 0, 83, 81, 92, 16, 80,
    28, 205, 71, 255, 1, 196, 127, 83, 16, 204, 87, 207, 205, 192, 79, 52, 28, 29, 15, 15, 1, 192, 15, 64,
    0, 253, 192, 207, 85, 199, 3, 80, 0, 60, 0, 12, 13, 240, 3, 116, 192, 12, 15, 15, 65, 240, 3, 119,
    93, 205, 196, 15, 68, 28, 208, 67, 13, 0, 196, 51, 64, 63, 195, 71, 205, 0, 195, 63, 65, 12, 3, 71};
static const int32_t op4_bias[32] = {
    -19279, -22661, -24219, -20958, -24630, -26231, -26825, -25233, -23239, -23833, -21084, -32517, -23228, -21141, -26156, -25900, -22736, -20833, -22085, -22386, -25597, -25021, -25712, -24723,
    -24968, -26987, -21929, -22602, -20857, -26295, -23486, -22622};
static const uint16_t op4_offset[32] = {
    19890, 22950, 23970, 21165, 25755, 26520, 27285, 24990, 23970, 24225, 21675, 33915, 23205, 21420, 26520, 27540, 22950, 21165, 22440, 22950, 25500, 25755, 26265, 25245,
    25245, 27285, 22185, 23205, 20655, 27285, 23970, 23460};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op4_multiplier[32] = {
    1255537792, 1866443264, 1470185088, 1202456448, 1385708800, 1789979008, 1582229888, 1942686080, 1904953856, 1633789824, 1195343744, 1872461696, 1432318720, 1116680192, 1529941120, 2071832576, 1117774464, 1784943744, 1155879168, 1756665344, 1721385856, 1149363840, 2118740224, 2146009984,
    1642490240, 1930108032, 1136682496, 1291506304, 1216689408, 1653488512, 1183092352, 2015389056};
static const uint8_t op4_shift[32] = {
    2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 3, 2, 3, 2, 2, 3, 2,
    3, 2, 1, 2, 2, 3, 2, 3};
#else
static const int32_t op4_multiplier[32] = {
    1255537845, 1866443356, 1470185079, 1202456450, 1385708858, 1789979116, 1582229857, 1942686095, 1904953812, 1633789790, 1195343738, 1872461693, 1432318701, 1116680135, 1529941091, 2071832499, 1117774511, 1784943741, 1155879235, 1756665319, 1721385864, 1149363780, 2118740241, 2146009838,
    1642490150, 1930108137, 1136682499, 1291506209, 1216689301, 1653488552, 1183092461, 2015389058};
static const uint8_t op4_shift[32] = {
    35, 36, 35, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 35, 35, 36, 35, 36, 35, 36, 35, 35, 36, 35,
    36, 35, 34, 35, 35, 36, 35, 36};
#endif
static const model_layer op4 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op4_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op4_weights, .bias = op4_bias, .multiplier = op4_multiplier, .shift = op4_shift};

static const uint8_t op5_weights[360] = {
    83, 87, 215, 53, 116, 17, 7, 55, 79, 87, 195, 53, 64, 21, 5, 4, 76, 71, 19, 245, 69, 17, 197, 7,
    68, 71, 192, 53, 52, 1, 7, 196, 0, 71, 192, 5, 0, 209, 5, 208, 48, 71, 220, 197, 5, 17, 193, 23,
    4, 87, 205, 53, 116, 5, 52, 196, 4, 87, 205, 5, 64, 5, 5, 212, 52, 71, 12, 5, 68, 1, 193, 20,
    65, 112, 17, 212, 93, 93, 17, 4, 12, 48, 0, 208, 209, 64, 13, 16, 4, 240, 0, 19, 192, 0, 0, 12,
    65, 112, 209, 212, 29, 93, 17, 5, 12, 49, 192, 192, 212, 4, 12, 0, 0, 60, 0, 67, 208, 48, 4, 77,
    49, 51, 17, 16, 61, 65, 17, 4, 0, 48, 16, 192, 16, 0, 29, 0, 0, 60, 0, 0, 0, 48, 0, 0,
    5, 64, 197, 21, 77, 77, 81, 7, 5, 0, 193, 213, 93, 77, 69, 16, 13, 20, 192, 213, 65, 76, 65, 19,
    197, 48, 193, 208, 0, 112, 17, 17, 197, 48, 1, 192, 4, 124, 64, 1, 197, 3, 1, 4, 0, 124, 16, 13,
    240, 49, 1, 0, 208, 112, 12, 76, 0, 60, 1, 0, 0, 52, 12, 76, 0, 48, 65, 0, 0, 48, 64, 12,
    4, 240, 0, 16, 192, 112, 67, 28, 4, 48, 1, 84, 0, 124, 71, 48, 92, 20, 21, 197, 65, 64, 76, 240,
    0, 241, 0, 0, 196, 52, 3, 77, 16, 0, 16, 68, 13, 124, 67, 113, 80, 7, 21, 197, 65, 124, 76, 241,
    0, 48, 0, 0, 208, 48, 3, 12, 0, 0, 16, 1, 0, 124, 67, 48, 0, 4, 17, 5, 65, 64, 12, 192,
    16, 241, 4, 0, 208, 64, 0, 92, 0, 240, 0, 12, 197, 64, 76, 125, 16, 240, 4, 12, 0, 0, 64, 60,
    64, 48, 20, 64, 221, 1, 16, 112, 92, 48, 20, 64, 208, 68, 48, 112, 76, 48, 20, 1, 193, 0, 64, 112,
    1, 55, 16, 209, 48, 65, 21, 196, 1, 4, 28, 193, 0, 77, 85, 196, 17, 7, 28, 197, 1, 65, 28, 196};
static const int32_t op5_bias[5] = {
    -15666, -9585, -9640, -10265, -9680};
static const uint16_t op5_offset[5] = {
    13770, 10710, 10965, 11475, 10965};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op5_multiplier[5] = {
    1251079936, 1763922560, 1659342336, 1643609600, 1782991360};
static const uint8_t op5_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op5_multiplier[5] = {
    1251079919, 1763922576, 1659342355, 1643609550, 1782991378};
static const uint8_t op5_shift[5] = {
    36, 37, 37, 37, 37};
#endif
static const model_layer op5 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op5_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op5_weights, .bias = op5_bias, .multiplier = op5_multiplier, .shift = op5_shift};

static const uint8_t op6_weights[3456] = {
    112, 1, 17, 4, 76, 65, 19, 48, 64, 49, 29, 192, 125, 116, 19, 0, 125, 112, 29, 212, 125, 112, 12, 48,
    49, 17, 29, 0, 60, 68, 31, 192, 112, 49, 12, 1, 60, 64, 28, 193, 49, 115, 28, 20, 12, 76, 28, 252,
    240, 28, 28, 81, 15, 124, 220, 204, 52, 76, 15, 85, 15, 207, 65, 204, 240, 127, 28, 20, 7, 255, 77, 31,
    205, 0, 71, 1, 243, 29, 67, 1, 193, 17, 115, 1, 0, 204, 52, 77, 244, 64, 79, 0, 16, 209, 4, 92,
    60, 21, 115, 65, 193, 61, 20, 21, 67, 213, 119, 69, 220, 240, 84, 80, 67, 69, 115, 84, 220, 60, 20, 92,
    60, 223, 60, 204, 205, 253, 79, 4, 51, 204, 252, 195, 207, 253, 64, 1, 48, 79, 0, 199, 207, 252, 0, 208,
    15, 193, 51, 245, 16, 23, 243, 65, 63, 1, 60, 0, 16, 20, 195, 67, 205, 51, 1, 207, 17, 4, 220, 7,
    127, 197, 115, 209, 220, 21, 52, 76, 252, 0, 51, 28, 28, 3, 192, 95, 241, 119, 69, 3, 12, 199, 208, 7,
    255, 0, 207, 209, 223, 49, 1, 13, 240, 252, 19, 211, 3, 195, 193, 223, 13, 51, 64, 211, 67, 3, 220, 3,
    5, 116, 17, 213, 0, 113, 17, 61, 240, 119, 17, 5, 196, 13, 209, 193, 253, 124, 77, 240, 12, 204, 209, 212,
    48, 117, 28, 16, 55, 113, 17, 0, 244, 0, 29, 0, 48, 1, 17, 0, 240, 12, 81, 60, 48, 192, 17, 215,
    48, 76, 15, 16, 119, 48, 21, 67, 112, 12, 12, 16, 112, 49, 17, 19, 48, 13, 12, 60, 112, 15, 16, 7,
    4, 48, 84, 192, 115, 4, 243, 7, 20, 3, 85, 13, 0, 196, 243, 7, 211, 3, 60, 253, 12, 196, 51, 12,
    240, 0, 68, 17, 220, 247, 48, 67, 195, 16, 64, 29, 220, 199, 3, 79, 211, 19, 124, 1, 204, 196, 51, 76,
    255, 16, 52, 197, 195, 52, 3, 0, 207, 208, 51, 193, 223, 247, 3, 95, 223, 211, 63, 193, 211, 244, 195, 12,
    81, 192, 71, 60, 68, 220, 0, 60, 16, 209, 112, 60, 0, 209, 0, 12, 221, 0, 112, 63, 1, 209, 16, 0,
    80, 245, 68, 7, 68, 16, 4, 60, 80, 245, 124, 67, 65, 16, 20, 65, 92, 53, 124, 60, 13, 0, 20, 68,
    83, 116, 199, 240, 3, 80, 60, 60, 83, 48, 195, 255, 192, 17, 61, 13, 28, 63, 255, 255, 204, 81, 253, 12,
    241, 252, 52, 67, 51, 255, 3, 211, 240, 252, 0, 83, 63, 243, 195, 223, 240, 60, 65, 3, 255, 243, 192, 204,
    48, 0, 69, 67, 51, 51, 211, 195, 51, 252, 80, 19, 3, 3, 204, 207, 240, 252, 65, 195, 195, 51, 192, 204,
    51, 17, 64, 52, 3, 3, 195, 207, 15, 205, 64, 196, 215, 3, 195, 205, 3, 204, 64, 196, 212, 3, 195, 205,
    209, 7, 4, 92, 51, 195, 211, 252, 28, 199, 20, 4, 115, 220, 199, 60, 95, 192, 23, 48, 69, 209, 195, 112,
    20, 4, 69, 95, 124, 243, 215, 207, 80, 52, 68, 68, 12, 240, 7, 192, 95, 52, 64, 113, 77, 1, 7, 112,
    52, 12, 60, 243, 60, 247, 3, 207, 20, 244, 253, 60, 61, 240, 71, 204, 23, 116, 13, 61, 60, 48, 67, 252,
    204, 192, 60, 3, 0, 19, 15, 61, 252, 192, 112, 3, 0, 3, 207, 61, 204, 204, 68, 15, 12, 71, 19, 1,
    12, 65, 124, 64, 205, 51, 19, 61, 12, 69, 64, 3, 12, 115, 23, 112, 15, 117, 69, 3, 60, 115, 23, 68,
    204, 28, 15, 51, 48, 63, 223, 60, 255, 204, 3, 7, 15, 51, 223, 51, 255, 205, 0, 243, 60, 51, 31, 0,
    220, 0, 92, 208, 220, 196, 95, 127, 28, 19, 92, 209, 12, 197, 31, 51, 220, 15, 92, 221, 13, 1, 83, 63,
    12, 60, 76, 192, 3, 199, 31, 67, 92, 12, 124, 1, 12, 51, 15, 19, 28, 28, 76, 193, 0, 240, 67, 3,
    79, 205, 252, 15, 119, 3, 195, 16, 79, 77, 252, 113, 119, 0, 15, 16, 19, 13, 60, 49, 52, 3, 55, 83,
    195, 0, 76, 48, 207, 3, 51, 196, 15, 65, 77, 113, 255, 19, 63, 192, 79, 81, 76, 0, 243, 23, 3, 221,
    195, 0, 13, 52, 205, 243, 115, 192, 67, 1, 76, 52, 252, 199, 119, 49, 83, 64, 28, 52, 195, 208, 51, 193,
    207, 76, 61, 48, 205, 196, 119, 209, 15, 64, 60, 52, 60, 7, 51, 12, 3, 64, 12, 52, 255, 16, 240, 17,
    127, 243, 15, 212, 83, 113, 64, 83, 79, 192, 79, 197, 92, 112, 64, 67, 15, 195, 63, 197, 31, 112, 115, 71,
    125, 245, 207, 16, 64, 113, 196, 23, 125, 53, 207, 20, 112, 113, 1, 23, 124, 17, 204, 0, 112, 112, 127, 7,
    65, 12, 12, 12, 112, 0, 48, 0, 113, 28, 17, 76, 49, 12, 48, 16, 48, 79, 0, 64, 48, 192, 48, 3,
    4, 71, 71, 71, 67, 31, 0, 199, 7, 5, 87, 0, 112, 205, 192, 48, 95, 5, 68, 252, 112, 212, 0, 117,
    4, 52, 68, 116, 0, 255, 5, 199, 64, 116, 87, 0, 61, 53, 20, 64, 76, 48, 65, 204, 61, 0, 0, 3,
    48, 51, 48, 241, 252, 243, 52, 240, 60, 112, 220, 193, 252, 117, 84, 204, 60, 80, 205, 204, 195, 119, 15, 211,
    1, 84, 197, 5, 51, 125, 71, 49, 92, 69, 4, 21, 63, 117, 79, 69, 93, 4, 4, 21, 76, 76, 67, 69,
    5, 84, 213, 5, 124, 65, 3, 49, 0, 81, 212, 17, 115, 116, 12, 1, 65, 77, 16, 20, 125, 124, 76, 69,
    52, 69, 17, 69, 0, 125, 19, 49, 48, 69, 17, 64, 64, 48, 28, 5, 48, 69, 81, 0, 1, 60, 92, 81,
    76, 1, 1, 13, 64, 215, 199, 4, 12, 65, 77, 81, 12, 243, 207, 53, 63, 68, 76, 68, 199, 247, 207, 1,
    79, 20, 51, 79, 64, 223, 255, 197, 3, 116, 7, 71, 3, 192, 204, 197, 7, 68, 3, 48, 1, 208, 195, 5,
    196, 199, 55, 125, 1, 220, 244, 5, 244, 55, 7, 241, 253, 205, 5, 244, 113, 115, 23, 241, 193, 241, 5, 0,
    83, 196, 23, 116, 20, 0, 20, 60, 79, 243, 67, 240, 20, 17, 252, 61, 252, 220, 64, 255, 0, 17, 192, 208,
    116, 53, 51, 16, 125, 112, 21, 195, 112, 116, 3, 1, 61, 125, 212, 0, 112, 68, 112, 113, 193, 49, 212, 7,
    48, 76, 13, 28, 252, 52, 48, 192, 55, 115, 13, 213, 244, 112, 205, 13, 48, 115, 124, 3, 243, 195, 205, 67,
    60, 71, 48, 117, 124, 48, 52, 23, 115, 68, 16, 196, 60, 117, 55, 71, 15, 3, 15, 244, 13, 112, 3, 55,
    1, 71, 48, 112, 60, 244, 244, 199, 60, 4, 51, 1, 60, 5, 244, 199, 60, 80, 63, 192, 13, 64, 207, 199,
    60, 23, 51, 61, 15, 196, 243, 255, 243, 7, 115, 13, 252, 213, 244, 195, 204, 3, 115, 223, 207, 16, 195, 207,
    116, 23, 255, 244, 19, 253, 65, 3, 244, 87, 63, 240, 195, 252, 116, 20, 241, 64, 60, 209, 3, 60, 48, 209,
    245, 20, 63, 71, 76, 60, 80, 7, 240, 23, 124, 115, 12, 240, 7, 71, 243, 0, 124, 0, 207, 243, 51, 0,
    204, 208, 76, 3, 112, 12, 16, 5, 252, 16, 125, 115, 1, 12, 7, 71, 60, 12, 60, 51, 12, 192, 195, 64,
    7, 83, 255, 195, 17, 205, 253, 93, 247, 95, 252, 15, 209, 205, 253, 81, 243, 19, 255, 207, 17, 193, 253, 20,
    63, 0, 76, 3, 84, 252, 13, 29, 252, 212, 1, 3, 76, 204, 48, 81, 252, 209, 53, 0, 93, 192, 252, 71,
    60, 0, 76, 3, 68, 243, 208, 77, 48, 204, 64, 67, 64, 51, 3, 0, 61, 13, 68, 64, 64, 51, 60, 3,
    31, 19, 67, 60, 93, 193, 192, 52, 255, 19, 115, 124, 93, 209, 199, 196, 60, 16, 48, 12, 65, 205, 192, 7,
    95, 3, 67, 48, 12, 49, 64, 115, 79, 23, 67, 60, 0, 193, 196, 63, 48, 208, 112, 124, 195, 240, 4, 195,
    49, 48, 211, 208, 0, 112, 20, 51, 48, 71, 19, 52, 51, 112, 196, 243, 48, 3, 3, 113, 51, 55, 240, 51,
    241, 71, 92, 21, 7, 49, 193, 195, 7, 3, 247, 51, 199, 255, 53, 223, 64, 49, 20, 204, 60, 51, 68, 21,
    241, 4, 127, 20, 7, 192, 240, 211, 7, 199, 7, 60, 0, 243, 53, 19, 28, 49, 21, 192, 13, 17, 21, 113,
    48, 192, 48, 67, 71, 195, 247, 215, 0, 199, 48, 48, 13, 196, 7, 4, 204, 113, 221, 253, 61, 65, 80, 1,
    112, 208, 48, 51, 197, 192, 49, 20, 52, 48, 64, 112, 192, 3, 52, 7, 115, 48, 16, 21, 48, 68, 3, 252,
    112, 208, 207, 51, 196, 17, 252, 71, 53, 0, 207, 51, 192, 196, 244, 4, 55, 112, 205, 53, 192, 196, 196, 241,
    64, 55, 116, 68, 64, 28, 60, 23, 48, 208, 51, 115, 196, 208, 240, 84, 87, 0, 240, 48, 240, 192, 244, 53,
    92, 0, 64, 64, 28, 116, 15, 60, 28, 19, 112, 60, 93, 13, 12, 51, 253, 19, 124, 241, 17, 13, 197, 199,
    12, 193, 48, 15, 115, 71, 15, 15, 28, 4, 12, 60, 93, 116, 15, 63, 192, 3, 76, 192, 29, 113, 243, 207,
    12, 209, 192, 12, 76, 55, 15, 31, 60, 193, 12, 16, 76, 48, 76, 63, 240, 51, 12, 17, 0, 1, 204, 63,
    28, 20, 4, 71, 64, 208, 204, 244, 16, 0, 4, 19, 113, 213, 48, 48, 28, 19, 4, 48, 65, 221, 52, 5,
    64, 52, 116, 116, 208, 51, 20, 15, 67, 244, 116, 53, 221, 116, 20, 95, 83, 55, 71, 49, 205, 113, 212, 127,
    116, 245, 195, 240, 192, 115, 4, 192, 113, 53, 207, 193, 0, 116, 16, 209, 61, 55, 207, 1, 193, 112, 29, 204,
    52, 79, 253, 220, 192, 16, 1, 17, 245, 95, 13, 31, 193, 247, 1, 208, 245, 95, 13, 16, 199, 247, 13, 220,
    240, 31, 204, 15, 196, 209, 193, 16, 245, 15, 1, 28, 13, 51, 0, 7, 240, 28, 20, 13, 16, 255, 12, 19,
    0, 28, 15, 3, 64, 193, 1, 92, 192, 28, 0, 0, 64, 55, 49, 68, 253, 12, 0, 76, 64, 51, 13, 23,
    193, 220, 0, 76, 48, 195, 55, 215, 199, 215, 71, 76, 3, 195, 55, 12, 87, 240, 23, 52, 51, 192, 55, 77,
    193, 17, 61, 76, 77, 15, 119, 199, 4, 20, 112, 76, 12, 241, 4, 15, 23, 4, 4, 48, 51, 0, 7, 12,
    253, 28, 60, 115, 13, 4, 55, 3, 4, 199, 60, 48, 12, 240, 196, 12, 19, 52, 192, 49, 51, 48, 4, 12,
    76, 52, 192, 17, 28, 69, 220, 240, 124, 7, 0, 193, 80, 29, 193, 195, 60, 28, 48, 63, 195, 28, 49, 23,
    244, 119, 29, 213, 192, 53, 209, 193, 240, 119, 64, 196, 7, 61, 209, 28, 60, 16, 51, 63, 12, 16, 0, 7,
    243, 4, 13, 4, 7, 117, 221, 28, 192, 5, 77, 3, 7, 53, 221, 3, 204, 29, 124, 60, 13, 84, 204, 71,
    55, 195, 48, 48, 255, 243, 116, 212, 0, 240, 84, 192, 60, 112, 83, 0, 12, 193, 16, 195, 12, 0, 19, 12,
    52, 247, 63, 0, 243, 240, 52, 23, 61, 49, 16, 205, 60, 65, 0, 195, 252, 197, 0, 95, 12, 64, 31, 0,
    244, 243, 51, 53, 7, 196, 244, 23, 240, 125, 12, 49, 241, 48, 0, 53, 255, 13, 64, 64, 12, 12, 83, 64,
    92, 68, 51, 192, 116, 209, 193, 29, 60, 68, 64, 60, 52, 29, 0, 69, 204, 12, 64, 12, 19, 16, 12, 112,
    113, 117, 55, 1, 53, 17, 213, 80, 116, 69, 112, 65, 49, 192, 20, 87, 112, 5, 112, 79, 204, 0, 16, 67,
    243, 71, 253, 193, 244, 13, 193, 208, 52, 64, 61, 240, 243, 192, 193, 212, 60, 76, 48, 207, 223, 51, 253, 3,
    243, 199, 84, 64, 48, 223, 55, 71, 15, 192, 80, 64, 95, 207, 63, 3, 12, 204, 0, 212, 23, 3, 252, 1,
    48, 196, 67, 95, 76, 195, 196, 23, 124, 192, 67, 83, 12, 15, 193, 3, 76, 240, 67, 80, 3, 195, 243, 16,
    240, 255, 67, 15, 79, 195, 240, 243, 240, 255, 15, 28, 76, 207, 253, 207, 12, 51, 15, 95, 71, 220, 240, 195,
    23, 64, 68, 245, 255, 60, 115, 64, 19, 64, 7, 213, 31, 0, 115, 65, 12, 3, 15, 213, 16, 12, 124, 3,
    7, 67, 60, 53, 252, 51, 119, 1, 3, 64, 12, 197, 207, 48, 115, 64, 63, 67, 3, 196, 83, 112, 60, 23,
    60, 64, 13, 51, 49, 48, 0, 20, 124, 69, 12, 68, 3, 48, 0, 4, 60, 20, 28, 7, 67, 60, 207, 7,
    252, 205, 125, 124, 221, 16, 28, 124, 252, 204, 12, 48, 29, 0, 207, 255, 244, 211, 63, 49, 247, 0, 240, 195,
    15, 253, 81, 92, 93, 1, 95, 61, 204, 252, 17, 16, 60, 92, 12, 252, 48, 223, 63, 48, 199, 16, 241, 199,
    31, 61, 80, 83, 28, 193, 208, 125, 0, 63, 19, 20, 196, 12, 241, 60, 240, 19, 63, 52, 199, 1, 53, 7,
    240, 60, 12, 1, 60, 53, 51, 55, 253, 12, 12, 0, 28, 65, 207, 55, 252, 211, 60, 112, 0, 197, 193, 87,
    240, 1, 13, 53, 253, 112, 3, 199, 252, 12, 13, 76, 61, 0, 0, 55, 60, 28, 125, 124, 61, 0, 0, 7,
    243, 92, 13, 61, 253, 112, 115, 245, 243, 15, 13, 60, 61, 48, 71, 244, 252, 12, 28, 60, 61, 0, 7, 247,
    193, 7, 69, 20, 51, 48, 3, 195, 204, 196, 67, 55, 3, 3, 207, 51, 204, 196, 51, 52, 31, 112, 15, 48,
    208, 0, 65, 49, 60, 0, 83, 3, 204, 197, 0, 1, 51, 67, 15, 3, 204, 197, 51, 17, 60, 112, 79, 12,
    208, 95, 221, 61, 253, 49, 71, 52, 215, 64, 29, 77, 252, 3, 67, 240, 195, 116, 0, 81, 252, 207, 76, 253,
    95, 196, 12, 51, 64, 213, 204, 48, 15, 16, 205, 0, 48, 16, 244, 208, 60, 221, 13, 12, 48, 87, 195, 71,
    83, 116, 68, 112, 12, 193, 17, 48, 80, 55, 68, 113, 49, 221, 5, 16, 13, 192, 116, 12, 1, 28, 196, 199,
    4, 119, 19, 21, 195, 53, 21, 60, 7, 119, 192, 241, 192, 49, 17, 207, 193, 119, 4, 61, 192, 197, 193, 3,
    215, 87, 87, 193, 195, 244, 119, 0, 211, 67, 71, 253, 208, 244, 51, 76, 211, 7, 67, 241, 209, 196, 48, 12,
    252, 4, 67, 4, 208, 116, 7, 4, 252, 197, 3, 4, 208, 116, 16, 20, 204, 20, 67, 48, 208, 116, 208, 4,
    241, 52, 211, 15, 252, 51, 207, 199, 253, 4, 12, 15, 252, 64, 12, 192, 253, 84, 0, 63, 60, 76, 28, 252,
    124, 4, 195, 252, 3, 209, 221, 0, 252, 220, 63, 127, 240, 209, 192, 23, 48, 29, 68, 67, 223, 192, 0, 196,
    60, 119, 12, 241, 112, 209, 221, 252, 252, 16, 60, 63, 195, 209, 1, 3, 112, 13, 0, 51, 12, 195, 204, 0,
    124, 68, 12, 213, 23, 213, 221, 220, 60, 80, 124, 243, 195, 16, 193, 3, 60, 13, 48, 48, 15, 51, 60, 60,
    244, 67, 253, 65, 244, 243, 53, 193, 52, 67, 205, 197, 52, 240, 5, 209, 52, 67, 204, 21, 116, 48, 17, 208,
    52, 80, 16, 51, 49, 243, 192, 4, 243, 84, 28, 55, 192, 52, 192, 0, 240, 84, 28, 4, 19, 51, 196, 17,
    60, 208, 93, 55, 76, 243, 3, 19, 252, 213, 76, 55, 76, 0, 207, 64, 255, 17, 77, 51, 15, 51, 207, 13,
    252, 197, 252, 213, 79, 71, 52, 199, 252, 197, 255, 17, 92, 116, 15, 19, 252, 211, 60, 5, 13, 65, 204, 207,
    192, 76, 205, 29, 12, 71, 64, 192, 240, 112, 12, 29, 60, 0, 64, 205, 240, 79, 64, 21, 195, 0, 12, 12,
    195, 79, 29, 81, 207, 240, 113, 192, 243, 67, 92, 20, 19, 192, 49, 240, 240, 67, 80, 20, 23, 195, 253, 3,
    244, 211, 48, 64, 60, 243, 55, 195, 68, 55, 0, 1, 124, 5, 7, 252, 76, 55, 199, 196, 124, 17, 64, 61,
    5, 0, 63, 115, 1, 243, 244, 7, 52, 116, 205, 49, 60, 244, 21, 193, 48, 119, 220, 5, 64, 13, 85, 209,
    205, 209, 112, 119, 65, 0, 3, 71, 51, 16, 60, 51, 49, 244, 196, 4, 247, 64, 77, 52, 0, 51, 212, 197,
    31, 245, 20, 116, 112, 0, 211, 63, 79, 48, 81, 0, 60, 1, 211, 60, 252, 127, 77, 204, 13, 21, 220, 48,
    67, 119, 29, 193, 60, 53, 5, 240, 115, 119, 29, 212, 112, 0, 193, 205, 192, 76, 77, 7, 199, 192, 204, 20,
    3, 115, 124, 199, 240, 197, 241, 192, 3, 64, 124, 199, 7, 195, 253, 20, 192, 16, 124, 48, 7, 48, 252, 87,
    204, 68, 0, 60, 16, 221, 223, 48, 204, 68, 252, 63, 17, 13, 16, 117, 204, 67, 77, 63, 125, 209, 212, 117,
    220, 85, 64, 12, 80, 93, 215, 49, 204, 4, 67, 15, 93, 13, 212, 48, 60, 64, 64, 0, 77, 28, 212, 87,
    223, 28, 67, 207, 255, 211, 223, 63, 207, 207, 15, 207, 223, 208, 192, 60, 204, 15, 64, 207, 195, 195, 192, 243,
    196, 223, 119, 48, 15, 252, 64, 83, 244, 192, 7, 240, 31, 240, 68, 67, 204, 192, 7, 240, 28, 48, 0, 7,
    245, 4, 4, 0, 51, 48, 4, 3, 241, 212, 4, 0, 60, 48, 5, 207, 205, 208, 4, 193, 204, 53, 92, 240,
    245, 192, 68, 1, 60, 12, 4, 55, 241, 0, 23, 13, 48, 48, 17, 15, 193, 208, 7, 1, 192, 1, 29, 0,
    241, 127, 61, 209, 252, 243, 4, 4, 252, 12, 76, 16, 60, 67, 15, 31, 252, 205, 63, 12, 76, 0, 63, 3,
    52, 79, 12, 61, 252, 244, 4, 5, 243, 112, 93, 13, 204, 3, 80, 4, 255, 124, 64, 80, 0, 195, 64, 0,
    51, 83, 63, 51, 193, 197, 192, 4, 51, 64, 12, 51, 252, 192, 196, 5, 51, 115, 64, 243, 0, 19, 196, 0,
    15, 21, 197, 3, 112, 209, 243, 244, 15, 20, 221, 0, 112, 29, 192, 196, 63, 21, 1, 124, 113, 92, 192, 4,
    19, 4, 68, 125, 213, 245, 199, 0, 16, 52, 116, 15, 209, 245, 4, 1, 12, 199, 112, 12, 29, 193, 20, 68,
    16, 7, 7, 252, 207, 113, 16, 15, 12, 199, 7, 252, 220, 116, 29, 15, 13, 211, 3, 252, 204, 0, 220, 15,
    61, 112, 13, 81, 15, 49, 4, 61, 53, 67, 64, 84, 243, 1, 252, 207, 244, 83, 63, 112, 199, 255, 240, 223,
    48, 112, 12, 20, 244, 49, 21, 13, 240, 95, 79, 71, 247, 3, 193, 12, 4, 215, 63, 112, 7, 51, 52, 3,
    51, 0, 127, 23, 7, 207, 193, 77, 48, 16, 115, 55, 23, 3, 51, 71, 3, 4, 49, 55, 28, 67, 243, 71,
    12, 69, 21, 79, 52, 204, 223, 196, 3, 4, 1, 67, 124, 13, 223, 196, 12, 0, 13, 67, 112, 17, 208, 196,
    211, 68, 84, 76, 60, 193, 204, 53, 211, 4, 69, 12, 12, 0, 192, 240, 192, 0, 0, 13, 69, 1, 244, 192,
    223, 31, 119, 205, 195, 199, 48, 125, 207, 31, 119, 253, 211, 199, 51, 77, 211, 223, 119, 1, 208, 192, 48, 125,
    31, 196, 76, 17, 67, 19, 195, 124, 31, 197, 0, 17, 127, 16, 207, 125, 95, 197, 0, 49, 127, 23, 55, 124,
    28, 5, 76, 1, 0, 199, 199, 67, 79, 5, 112, 1, 112, 51, 3, 67, 79, 53, 112, 60, 49, 0, 7, 127,
    240, 16, 63, 48, 60, 51, 195, 255, 13, 0, 255, 48, 60, 243, 243, 207, 192, 115, 255, 60, 49, 48, 255, 255};
static const int32_t op6_bias[48] = {
    -21098, -22400, -25183, -17735, -25268, -20449, -29263, -25117, -26888, -24972, -24797, -20882, -21508, -12751, -23155, -23139, -27665, -25077, -25026, -23525, -22615, -21101, -24092, -20515,
    -21388, -22304, -21784, -23337, -20379, -28615, -20768, -28369, -26892, -24261, -19821, -24456, -26162, -23302, -24689, -22288, -24371, -26913, -19987, -24712, -21906, -25666, -23122, -27773};
static const uint16_t op6_offset[48] = {
    20910, 22185, 25245, 17340, 25500, 20145, 29835, 25245, 27030, 24990, 25245, 20910, 21420, 11730, 23205, 22950, 28560, 25500, 25245, 23970, 22695, 21165, 24225, 20145,
    21420, 22440, 21675, 23460, 20145, 29070, 20910, 28560, 27285, 24480, 19635, 24480, 26520, 23205, 24735, 22185, 24480, 27285, 20145, 24990, 21930, 25755, 23205, 28305};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op6_multiplier[48] = {
    1579041664, 1713614976, 1358723072, 2103645312, 1174342272, 1681978496, 1852073600, 1761860864, 2018334592, 1306692736, 1533972736, 1081776896, 1114668928, 1231455360, 2075723520, 1297775872, 1772399488, 2060367872, 1621920768, 2082968448, 1704782464, 1820061824, 1229259264, 1212718080,
    1709568256, 1134737024, 1349467776, 1181207808, 1801633408, 1589739520, 1908975744, 1780824960, 1980944384, 1753258240, 1198090240, 1117296384, 1473699968, 1712804224, 1198948608, 1572430976, 1110623232, 1436154368, 1613947136, 1743685376, 1102023680, 1771393536, 1111361152, 1420387200};
static const uint8_t op6_shift[48] = {
    3, 3, 2, 3, 2, 3, 3, 3, 3, 2, 3, 2, 2, 3, 3, 2, 3, 3, 3, 3, 3, 3, 2, 2,
    3, 2, 2, 2, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 2, 2, 3, 2, 3};
#else
static const int32_t op6_multiplier[48] = {
    1579041712, 1713615044, 1358723166, 2103645355, 1174342180, 1681978508, 1852073558, 1761860769, 2018334549, 1306692756, 1533972717, 1081776877, 1114669011, 1231455250, 2075723547, 1297775902, 1772399554, 2060367938, 1621920776, 2082968424, 1704782542, 1820061809, 1229259267, 1212718017,
    1709568154, 1134736978, 1349467826, 1181207808, 1801633329, 1589739515, 1908975681, 1780824959, 1980944435, 1753258318, 1198090233, 1117296376, 1473700002, 1712804213, 1198948554, 1572431024, 1110623197, 1436154368, 1613947134, 1743685346, 1102023706, 1771393515, 1111361178, 1420387223};
static const uint8_t op6_shift[48] = {
    36, 36, 35, 36, 35, 36, 36, 36, 36, 35, 36, 35, 35, 36, 36, 35, 36, 36, 36, 36, 36, 36, 35, 35,
    36, 35, 35, 35, 36, 36, 36, 36, 36, 35, 35, 35, 35, 35, 35, 35, 35, 36, 36, 35, 35, 36, 35, 36};
#endif
static const model_layer op6 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 72, .offset = op6_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op6_weights, .bias = op6_bias, .multiplier = op6_multiplier, .shift = op6_shift};

static const uint8_t op7_weights[5184] = {
    55, 76, 252, 209, 60, 49, 115, 0, 16, 15, 195, 16, 244, 0, 0, 193, 28, 0, 55, 220, 3, 255, 192, 0,
    240, 124, 4, 193, 12, 0, 243, 192, 19, 255, 49, 64, 52, 12, 204, 208, 53, 48, 48, 0, 60, 15, 3, 0,
    0, 192, 0, 195, 193, 12, 51, 199, 0, 207, 195, 93, 48, 1, 4, 0, 1, 3, 192, 3, 0, 204, 195, 28,
    60, 12, 51, 204, 241, 240, 112, 15, 241, 48, 31, 199, 12, 205, 0, 240, 240, 192, 48, 15, 52, 31, 12, 207,
    13, 205, 71, 195, 12, 223, 12, 79, 52, 28, 81, 211, 223, 243, 7, 12, 79, 221, 79, 15, 15, 63, 48, 60,
    15, 192, 204, 204, 17, 192, 124, 244, 52, 204, 192, 60, 1, 23, 209, 64, 0, 192, 12, 116, 192, 112, 0, 3,
    204, 255, 67, 124, 112, 204, 83, 12, 1, 76, 205, 240, 207, 204, 63, 243, 0, 240, 48, 243, 52, 204, 220, 255,
    12, 0, 17, 196, 192, 192, 0, 195, 240, 48, 0, 67, 15, 204, 3, 207, 48, 245, 93, 63, 63, 208, 12, 199,
    255, 204, 15, 243, 48, 192, 48, 240, 243, 192, 15, 51, 12, 52, 1, 209, 192, 208, 0, 12, 240, 61, 0, 80,
    199, 48, 67, 193, 48, 60, 63, 223, 3, 255, 204, 12, 192, 240, 68, 15, 15, 15, 207, 211, 207, 255, 240, 28,
    199, 51, 127, 15, 76, 16, 31, 16, 204, 12, 4, 0, 240, 60, 0, 240, 241, 48, 63, 207, 48, 51, 15, 63,
    0, 192, 60, 51, 192, 15, 207, 3, 112, 207, 0, 51, 0, 204, 60, 51, 0, 192, 0, 0, 12, 192, 208, 48,
    60, 63, 3, 195, 196, 196, 0, 15, 245, 0, 124, 243, 12, 207, 192, 223, 204, 240, 12, 3, 240, 192, 48, 195,
    60, 207, 51, 195, 0, 193, 0, 3, 240, 0, 1, 51, 252, 252, 223, 243, 197, 193, 65, 48, 240, 16, 79, 243,
    207, 252, 19, 240, 192, 193, 64, 71, 48, 31, 79, 247, 204, 204, 63, 51, 1, 192, 0, 7, 116, 220, 79, 247,
    255, 252, 15, 243, 208, 192, 64, 19, 243, 16, 76, 247, 207, 12, 51, 192, 207, 192, 0, 15, 52, 0, 12, 195,
    204, 204, 3, 195, 0, 192, 3, 15, 240, 0, 12, 195, 199, 208, 0, 48, 19, 192, 112, 5, 60, 0, 1, 64,
    244, 4, 0, 192, 192, 208, 64, 5, 60, 16, 12, 0, 4, 16, 16, 0, 0, 192, 0, 1, 48, 3, 64, 0,
    255, 207, 207, 63, 192, 192, 48, 115, 252, 243, 127, 19, 243, 3, 15, 12, 253, 252, 67, 3, 60, 3, 61, 207,
    204, 240, 79, 252, 1, 51, 51, 7, 48, 204, 60, 196, 195, 255, 255, 207, 16, 207, 252, 48, 15, 205, 252, 63,
    243, 15, 15, 28, 193, 240, 0, 240, 60, 19, 127, 192, 192, 0, 79, 12, 1, 192, 48, 3, 244, 0, 124, 208,
    195, 255, 51, 255, 4, 205, 195, 49, 207, 205, 12, 51, 247, 112, 15, 13, 0, 192, 51, 16, 51, 240, 127, 17,
    243, 245, 64, 1, 192, 71, 240, 204, 48, 7, 124, 21, 1, 199, 20, 195, 12, 63, 252, 252, 48, 199, 112, 0,
    244, 3, 12, 79, 31, 15, 207, 51, 12, 195, 112, 0, 0, 192, 0, 79, 15, 0, 0, 127, 0, 220, 112, 192,
    197, 4, 16, 17, 192, 15, 60, 195, 48, 195, 112, 12, 0, 197, 0, 3, 15, 15, 207, 3, 4, 192, 112, 12,
    64, 192, 0, 3, 0, 16, 192, 1, 0, 220, 0, 17, 61, 240, 84, 196, 192, 243, 61, 207, 53, 23, 124, 207,
    13, 192, 4, 195, 204, 223, 204, 195, 240, 195, 48, 211, 12, 192, 0, 195, 64, 192, 12, 0, 52, 192, 1, 19,
    52, 19, 209, 193, 223, 63, 255, 49, 252, 243, 53, 64, 53, 15, 0, 1, 3, 195, 253, 49, 193, 209, 64, 240,
    48, 19, 12, 0, 16, 199, 63, 253, 205, 196, 65, 49, 12, 0, 60, 193, 13, 192, 243, 48, 195, 192, 208, 3,
    13, 204, 192, 240, 0, 192, 16, 255, 192, 192, 0, 195, 60, 12, 3, 192, 1, 208, 28, 63, 193, 192, 0, 15,
    211, 197, 195, 204, 48, 0, 53, 207, 51, 204, 208, 209, 211, 205, 192, 15, 252, 12, 0, 15, 51, 48, 16, 209,
    195, 113, 195, 63, 0, 83, 193, 15, 71, 61, 7, 209, 204, 253, 64, 63, 64, 3, 63, 15, 125, 252, 61, 63,
    4, 13, 76, 51, 124, 192, 3, 195, 49, 252, 12, 207, 20, 205, 48, 240, 4, 195, 193, 3, 49, 205, 76, 199,
    31, 12, 220, 127, 193, 192, 196, 112, 252, 253, 192, 207, 64, 1, 48, 52, 205, 193, 64, 3, 241, 12, 208, 204,
    16, 16, 240, 243, 241, 204, 1, 67, 48, 0, 1, 199, 28, 192, 204, 255, 220, 223, 197, 67, 52, 29, 53, 204,
    28, 208, 255, 195, 12, 220, 1, 71, 51, 12, 193, 212, 17, 207, 255, 207, 3, 221, 13, 71, 63, 220, 193, 199,
    215, 12, 67, 240, 20, 240, 52, 212, 52, 63, 31, 255, 215, 0, 19, 241, 192, 240, 51, 195, 51, 63, 3, 15,
    212, 49, 84, 240, 204, 63, 243, 211, 55, 51, 113, 79, 4, 64, 4, 52, 4, 240, 0, 20, 193, 3, 19, 51,
    20, 64, 0, 48, 208, 60, 221, 4, 60, 3, 7, 12, 5, 0, 0, 0, 193, 52, 3, 196, 60, 195, 0, 64,
    113, 207, 3, 243, 192, 195, 0, 3, 241, 63, 3, 63, 60, 3, 0, 243, 16, 211, 12, 3, 252, 60, 0, 15,
    15, 211, 68, 195, 12, 240, 12, 243, 240, 48, 0, 3, 240, 240, 204, 13, 12, 252, 255, 241, 48, 207, 204, 77,
    48, 0, 204, 1, 12, 255, 255, 240, 240, 255, 0, 76, 53, 68, 192, 16, 204, 63, 255, 243, 0, 243, 0, 76,
    48, 204, 192, 209, 252, 204, 255, 199, 51, 192, 209, 15, 13, 204, 0, 195, 204, 207, 255, 195, 240, 195, 1, 207,
    60, 0, 4, 195, 13, 243, 207, 243, 48, 192, 1, 7, 52, 208, 208, 204, 193, 192, 48, 196, 60, 192, 208, 195,
    48, 16, 16, 3, 209, 243, 0, 244, 60, 240, 208, 195, 51, 4, 20, 3, 193, 243, 243, 252, 1, 244, 65, 3,
    28, 193, 4, 207, 204, 243, 252, 245, 48, 255, 53, 79, 12, 1, 4, 207, 207, 243, 252, 48, 4, 255, 52, 76,
    4, 65, 0, 243, 60, 195, 48, 0, 64, 240, 48, 3, 16, 240, 4, 28, 12, 51, 204, 241, 28, 61, 193, 60,
    16, 1, 0, 192, 3, 51, 48, 52, 5, 252, 0, 0, 4, 76, 0, 0, 48, 240, 48, 192, 0, 48, 192, 76,
    76, 204, 0, 51, 16, 240, 220, 0, 252, 48, 1, 195, 204, 204, 0, 195, 192, 240, 61, 255, 252, 252, 31, 51,
    51, 12, 4, 195, 0, 240, 0, 207, 252, 48, 12, 3, 16, 49, 77, 60, 61, 60, 51, 204, 112, 15, 192, 124,
    12, 13, 65, 63, 61, 15, 63, 192, 115, 207, 240, 124, 0, 204, 63, 63, 69, 192, 204, 4, 12, 12, 193, 192,
    15, 63, 193, 240, 193, 255, 127, 207, 241, 63, 19, 255, 15, 223, 49, 195, 205, 207, 207, 51, 240, 204, 20, 223,
    12, 204, 51, 15, 1, 204, 192, 84, 15, 60, 209, 215, 60, 76, 209, 211, 243, 247, 0, 15, 240, 51, 68, 195,
    48, 204, 48, 19, 51, 252, 12, 15, 51, 1, 48, 192, 244, 221, 51, 12, 3, 240, 204, 0, 63, 0, 12, 4,
    51, 76, 204, 204, 60, 252, 243, 119, 192, 255, 195, 67, 207, 51, 192, 92, 124, 29, 199, 12, 211, 63, 196, 12,
    207, 252, 48, 220, 92, 196, 12, 52, 204, 253, 4, 60, 63, 12, 192, 255, 240, 240, 112, 15, 252, 51, 223, 243,
    125, 15, 48, 51, 241, 48, 223, 207, 49, 64, 29, 247, 15, 207, 48, 255, 0, 241, 12, 63, 253, 204, 0, 243,
    4, 17, 1, 16, 4, 192, 48, 196, 12, 240, 240, 76, 52, 12, 0, 195, 192, 192, 240, 4, 61, 243, 48, 15,
    68, 65, 1, 192, 192, 192, 4, 53, 124, 3, 3, 64, 195, 60, 12, 60, 193, 49, 64, 19, 0, 67, 207, 51,
    193, 60, 64, 112, 13, 16, 67, 28, 81, 92, 205, 51, 21, 124, 80, 69, 0, 1, 79, 19, 0, 92, 204, 115,
    63, 204, 240, 255, 211, 195, 204, 51, 252, 207, 12, 51, 255, 204, 192, 207, 192, 192, 204, 15, 241, 192, 124, 195,
    252, 220, 12, 207, 192, 240, 12, 3, 243, 71, 12, 195, 12, 192, 0, 243, 67, 192, 48, 52, 60, 252, 0, 67,
    60, 204, 0, 195, 68, 211, 240, 7, 253, 252, 3, 63, 12, 252, 0, 195, 208, 195, 48, 7, 48, 51, 67, 3,
    215, 241, 71, 240, 0, 51, 31, 212, 51, 255, 205, 0, 215, 61, 71, 51, 3, 3, 15, 208, 23, 255, 60, 76,
    199, 61, 71, 243, 55, 3, 20, 28, 7, 252, 63, 12, 204, 3, 51, 252, 193, 252, 28, 49, 48, 12, 223, 247,
    48, 15, 15, 48, 192, 193, 95, 48, 60, 12, 208, 51, 119, 240, 3, 7, 4, 240, 0, 28, 12, 60, 204, 51,
    76, 64, 83, 253, 48, 221, 7, 15, 245, 28, 0, 63, 12, 3, 19, 204, 253, 204, 76, 115, 240, 12, 240, 3,
    12, 3, 127, 240, 193, 221, 76, 68, 252, 192, 3, 51, 48, 68, 193, 240, 204, 241, 48, 55, 240, 243, 3, 0,
    0, 64, 196, 192, 0, 204, 252, 52, 192, 252, 0, 0, 4, 192, 192, 195, 0, 212, 52, 112, 192, 252, 0, 192,
    48, 16, 21, 196, 204, 0, 240, 3, 255, 207, 48, 48, 60, 4, 196, 240, 12, 204, 252, 3, 252, 252, 51, 0,
    0, 196, 0, 195, 12, 208, 0, 3, 192, 204, 15, 0, 49, 64, 0, 209, 60, 28, 48, 3, 195, 207, 199, 0,
    1, 52, 48, 0, 124, 28, 252, 67, 220, 255, 195, 0, 28, 55, 48, 195, 112, 208, 0, 67, 220, 253, 0, 244,
    28, 15, 221, 196, 241, 116, 115, 67, 53, 87, 83, 127, 13, 63, 5, 64, 13, 15, 95, 87, 1, 92, 1, 240,
    12, 204, 60, 63, 192, 193, 17, 116, 192, 221, 252, 247, 60, 220, 193, 195, 192, 192, 49, 79, 255, 51, 0, 3,
    124, 204, 192, 207, 195, 240, 204, 15, 60, 48, 51, 211, 255, 204, 15, 207, 0, 192, 0, 3, 63, 240, 12, 211,
    48, 0, 5, 12, 65, 192, 51, 0, 204, 240, 0, 64, 192, 0, 64, 16, 69, 197, 51, 1, 12, 61, 193, 76,
    3, 16, 0, 28, 4, 192, 64, 0, 13, 52, 241, 15, 52, 13, 12, 240, 113, 60, 51, 212, 124, 63, 19, 0,
    20, 13, 64, 240, 12, 12, 255, 192, 112, 255, 192, 28, 4, 125, 112, 51, 5, 0, 195, 12, 76, 204, 0, 28,
    48, 12, 192, 243, 241, 192, 48, 3, 240, 60, 195, 243, 76, 204, 60, 255, 193, 204, 63, 55, 48, 204, 199, 207,
    12, 12, 48, 51, 5, 195, 0, 3, 112, 204, 196, 243, 60, 76, 208, 255, 240, 192, 112, 67, 245, 0, 0, 207,
    28, 76, 208, 195, 252, 192, 65, 7, 244, 0, 48, 195, 28, 12, 192, 255, 204, 205, 64, 3, 244, 16, 0, 195,
    215, 253, 112, 255, 16, 244, 240, 241, 252, 253, 195, 115, 199, 124, 0, 0, 5, 243, 211, 204, 220, 71, 192, 127,
    199, 240, 60, 243, 21, 244, 208, 209, 220, 1, 192, 51, 12, 204, 4, 195, 208, 192, 240, 51, 252, 240, 204, 195,
    60, 221, 196, 243, 192, 192, 48, 3, 240, 243, 204, 195, 252, 204, 196, 243, 192, 192, 64, 3, 252, 240, 204, 195,
    12, 192, 0, 3, 17, 240, 48, 49, 208, 49, 192, 0, 0, 64, 16, 208, 77, 240, 52, 0, 0, 49, 208, 76,
    12, 4, 48, 208, 64, 3, 48, 0, 28, 49, 192, 0, 247, 240, 51, 220, 28, 60, 255, 192, 15, 243, 240, 12,
    244, 0, 4, 192, 0, 255, 63, 204, 0, 255, 244, 12, 48, 3, 12, 48, 0, 195, 15, 15, 205, 252, 0, 252,
    244, 4, 20, 212, 207, 0, 255, 55, 15, 12, 192, 76, 49, 208, 16, 192, 0, 15, 252, 192, 193, 192, 3, 0,
    49, 0, 1, 195, 0, 15, 0, 52, 209, 204, 3, 60, 13, 220, 4, 243, 0, 223, 204, 3, 112, 252, 208, 207,
    76, 221, 0, 243, 193, 207, 205, 199, 252, 253, 19, 255, 12, 204, 0, 243, 192, 207, 48, 119, 241, 252, 19, 63,
    124, 215, 1, 195, 192, 204, 12, 119, 253, 195, 0, 127, 61, 211, 193, 243, 48, 255, 240, 116, 241, 252, 192, 119,
    48, 3, 192, 3, 241, 243, 199, 5, 220, 67, 193, 127, 60, 215, 0, 244, 193, 208, 64, 55, 240, 243, 208, 115,
    60, 195, 0, 243, 1, 195, 192, 55, 240, 192, 192, 51, 12, 195, 0, 255, 196, 192, 192, 119, 253, 3, 0, 3,
    60, 215, 0, 199, 193, 192, 64, 52, 252, 195, 192, 116, 60, 199, 16, 243, 192, 192, 192, 116, 240, 0, 252, 119,
    12, 199, 3, 195, 195, 192, 48, 55, 240, 3, 15, 51, 252, 12, 192, 255, 1, 195, 48, 52, 196, 48, 0, 3,
    247, 3, 223, 28, 61, 0, 51, 116, 195, 240, 60, 64, 195, 3, 195, 204, 63, 49, 244, 0, 207, 252, 60, 0,
    3, 252, 204, 63, 207, 195, 192, 48, 240, 60, 3, 3, 243, 124, 31, 92, 113, 48, 211, 17, 208, 67, 205, 115,
    243, 115, 79, 28, 48, 65, 16, 13, 19, 65, 29, 48, 255, 192, 3, 195, 48, 192, 192, 51, 240, 60, 60, 3,
    63, 12, 31, 207, 196, 243, 240, 79, 255, 51, 252, 195, 60, 79, 3, 28, 193, 49, 0, 31, 0, 64, 13, 195,
    48, 1, 1, 63, 12, 243, 60, 48, 244, 252, 48, 0, 55, 16, 192, 207, 61, 240, 252, 241, 0, 255, 48, 76,
    3, 192, 241, 195, 204, 240, 112, 52, 60, 63, 52, 0, 51, 77, 192, 15, 60, 244, 243, 48, 192, 60, 0, 3,
    7, 63, 16, 92, 61, 1, 3, 221, 208, 112, 205, 51, 3, 252, 124, 207, 5, 244, 64, 48, 204, 253, 0, 48,
    63, 204, 4, 207, 243, 192, 240, 15, 252, 48, 195, 195, 127, 204, 3, 3, 212, 240, 204, 207, 252, 3, 60, 195,
    3, 220, 0, 207, 192, 192, 192, 255, 255, 240, 3, 195, 215, 65, 195, 205, 63, 209, 119, 0, 63, 252, 53, 240,
    195, 112, 199, 253, 76, 28, 4, 79, 207, 253, 49, 15, 199, 124, 199, 252, 0, 208, 65, 127, 0, 60, 4, 243,
    240, 48, 23, 13, 15, 52, 51, 15, 207, 51, 61, 4, 240, 48, 23, 61, 0, 0, 3, 79, 207, 60, 61, 0,
    195, 60, 23, 12, 3, 208, 0, 67, 204, 0, 125, 0, 204, 51, 67, 0, 204, 245, 76, 3, 48, 0, 124, 51,
    204, 243, 51, 3, 1, 240, 12, 3, 192, 64, 124, 51, 61, 51, 3, 192, 0, 244, 3, 87, 240, 64, 60, 3,
    209, 79, 28, 197, 13, 117, 76, 83, 240, 21, 112, 195, 253, 71, 80, 1, 13, 64, 79, 31, 12, 79, 252, 195,
    205, 195, 12, 48, 64, 1, 15, 87, 220, 28, 49, 4, 243, 255, 192, 195, 16, 240, 207, 3, 63, 1, 113, 211,
    255, 252, 195, 195, 209, 240, 15, 79, 255, 15, 240, 211, 195, 204, 4, 207, 16, 241, 3, 195, 60, 0, 240, 19,
    195, 48, 51, 29, 115, 92, 17, 3, 28, 60, 12, 241, 211, 255, 243, 255, 64, 204, 69, 64, 29, 77, 16, 241,
    192, 60, 48, 204, 64, 240, 68, 7, 241, 12, 0, 3, 247, 0, 12, 17, 60, 252, 243, 192, 255, 255, 241, 12,
    243, 48, 52, 12, 63, 15, 255, 207, 207, 255, 49, 76, 199, 51, 240, 95, 76, 0, 207, 12, 204, 60, 49, 192,
    48, 51, 16, 192, 241, 48, 115, 195, 48, 15, 15, 12, 204, 243, 48, 51, 252, 15, 63, 195, 48, 207, 192, 12,
    207, 255, 48, 255, 4, 192, 207, 0, 12, 252, 192, 192, 0, 12, 16, 207, 196, 243, 48, 3, 49, 0, 112, 195,
    28, 220, 4, 31, 192, 252, 205, 195, 51, 195, 48, 195, 12, 12, 48, 207, 192, 241, 0, 7, 15, 0, 0, 55,
    65, 29, 113, 240, 15, 15, 255, 215, 113, 255, 211, 76, 69, 29, 112, 192, 3, 63, 255, 196, 1, 207, 215, 76,
    4, 13, 117, 51, 0, 15, 255, 196, 1, 207, 19, 79, 64, 29, 0, 240, 192, 207, 63, 23, 112, 12, 215, 207,
    0, 221, 64, 195, 196, 63, 252, 211, 60, 240, 0, 19, 0, 204, 64, 51, 48, 204, 60, 208, 60, 204, 0, 31,
    127, 0, 48, 243, 195, 223, 112, 7, 53, 63, 195, 63, 15, 192, 1, 255, 4, 255, 240, 192, 5, 195, 195, 63,
    220, 192, 12, 255, 192, 204, 253, 4, 48, 223, 211, 63, 0, 192, 240, 255, 212, 207, 253, 60, 240, 240, 112, 207,
    207, 192, 192, 243, 204, 240, 51, 115, 240, 255, 51, 211, 4, 204, 241, 243, 48, 240, 53, 51, 240, 240, 51, 19,
    195, 192, 0, 255, 48, 192, 63, 49, 240, 60, 63, 0, 195, 0, 220, 0, 61, 204, 3, 197, 192, 63, 192, 76,
    7, 48, 252, 192, 76, 199, 60, 52, 252, 253, 0, 16, 255, 12, 192, 207, 3, 240, 240, 63, 195, 48, 3, 7,
    0, 15, 16, 3, 241, 252, 12, 195, 196, 51, 193, 195, 13, 204, 48, 3, 1, 192, 204, 3, 252, 240, 4, 195,
    113, 93, 193, 243, 0, 207, 208, 7, 240, 0, 0, 19, 60, 0, 3, 51, 0, 208, 192, 192, 48, 193, 204, 0,
    255, 16, 211, 63, 60, 12, 208, 12, 3, 204, 204, 127, 124, 77, 240, 51, 240, 207, 193, 51, 1, 60, 64, 204,
    115, 12, 192, 204, 196, 204, 192, 48, 195, 252, 243, 64, 243, 0, 208, 192, 243, 207, 0, 208, 195, 51, 207, 12,
    124, 64, 3, 51, 243, 51, 197, 240, 69, 68, 64, 28, 240, 64, 16, 55, 199, 255, 247, 204, 5, 4, 64, 28,
    244, 0, 209, 247, 195, 255, 247, 220, 243, 195, 192, 28, 247, 3, 204, 204, 60, 48, 243, 61, 195, 243, 48, 0,
    195, 15, 204, 204, 13, 60, 207, 49, 207, 252, 49, 0, 195, 0, 204, 12, 205, 240, 112, 48, 204, 240, 49, 64,
    243, 48, 31, 16, 60, 48, 115, 204, 3, 127, 207, 0, 1, 48, 3, 65, 79, 12, 15, 12, 0, 204, 193, 60,
    3, 252, 15, 15, 0, 48, 64, 48, 15, 252, 64, 1, 252, 12, 3, 192, 49, 53, 112, 223, 52, 48, 31, 240,
    13, 204, 51, 0, 61, 223, 28, 15, 4, 4, 65, 199, 15, 252, 63, 15, 0, 197, 204, 64, 15, 193, 0, 243,
    48, 12, 12, 192, 240, 0, 115, 71, 112, 63, 19, 3, 197, 13, 64, 48, 240, 76, 51, 211, 112, 3, 19, 15,
    0, 253, 112, 112, 0, 28, 31, 95, 71, 83, 28, 196, 60, 12, 0, 192, 48, 208, 112, 3, 241, 3, 3, 3,
    13, 204, 193, 192, 192, 195, 240, 3, 240, 3, 0, 15, 12, 207, 0, 243, 192, 204, 192, 3, 48, 19, 1, 195,
    48, 28, 0, 195, 199, 192, 240, 3, 240, 3, 0, 3, 60, 12, 0, 195, 3, 192, 0, 3, 252, 0, 52, 3,
    60, 207, 48, 195, 195, 240, 0, 31, 63, 3, 1, 199, 0, 20, 65, 12, 1, 63, 255, 195, 112, 204, 195, 12,
    48, 0, 13, 115, 193, 51, 255, 244, 12, 255, 12, 127, 64, 1, 0, 3, 0, 51, 195, 16, 1, 12, 80, 12,
    16, 0, 17, 244, 53, 207, 49, 0, 49, 60, 3, 12, 3, 0, 192, 3, 193, 207, 240, 196, 252, 252, 0, 63,
    80, 16, 48, 3, 1, 3, 0, 4, 0, 204, 1, 0, 28, 60, 208, 199, 195, 199, 51, 223, 245, 67, 112, 223,
    220, 207, 16, 207, 204, 207, 240, 195, 243, 192, 48, 195, 29, 220, 51, 195, 207, 204, 204, 23, 243, 223, 209, 199,
    252, 61, 64, 65, 125, 61, 67, 223, 7, 15, 220, 221, 12, 124, 116, 13, 76, 31, 31, 204, 64, 207, 208, 29,
    3, 192, 48, 63, 67, 196, 15, 49, 0, 253, 4, 252, 63, 12, 3, 240, 240, 244, 12, 207, 53, 67, 12, 255,
    76, 207, 240, 255, 205, 207, 95, 15, 61, 12, 17, 243, 79, 207, 60, 255, 0, 240, 0, 63, 252, 253, 0, 243,
    199, 1, 16, 51, 199, 244, 49, 0, 124, 3, 48, 16, 4, 16, 196, 195, 197, 240, 0, 192, 60, 3, 48, 64,
    71, 85, 1, 48, 208, 240, 4, 197, 60, 243, 51, 64, 17, 241, 84, 243, 28, 223, 207, 192, 116, 223, 61, 92,
    0, 241, 116, 207, 0, 207, 220, 195, 15, 207, 195, 3, 7, 192, 51, 207, 71, 209, 17, 0, 12, 204, 0, 196,
    1, 205, 4, 243, 192, 63, 204, 195, 48, 211, 61, 3, 12, 205, 51, 243, 0, 12, 207, 19, 48, 255, 192, 195,
    28, 204, 51, 255, 67, 204, 0, 31, 12, 192, 0, 196, 4, 28, 16, 195, 193, 240, 204, 3, 63, 195, 0, 23,
    68, 0, 0, 3, 192, 241, 204, 3, 60, 240, 192, 7, 68, 204, 0, 192, 4, 192, 3, 64, 60, 192, 0, 4,
    196, 125, 69, 195, 80, 23, 207, 13, 28, 252, 55, 28, 55, 51, 15, 207, 68, 20, 16, 49, 28, 204, 68, 0,
    207, 192, 207, 12, 16, 192, 0, 113, 28, 252, 4, 1, 63, 13, 5, 63, 112, 15, 252, 51, 112, 204, 7, 28,
    51, 192, 51, 63, 53, 0, 196, 12, 0, 204, 0, 192, 3, 204, 255, 207, 0, 192, 4, 112, 192, 192, 12, 192,
    93, 205, 7, 243, 60, 223, 204, 67, 119, 220, 195, 16, 12, 252, 63, 255, 113, 192, 0, 80, 12, 12, 3, 192,
    15, 255, 15, 207, 116, 240, 0, 12, 51, 60, 12, 247, 243, 243, 195, 15, 0, 207, 51, 49, 204, 255, 204, 127,
    195, 48, 31, 204, 76, 204, 67, 49, 193, 61, 0, 127, 243, 51, 15, 12, 48, 240, 0, 48, 205, 240, 64, 0,
    255, 204, 195, 243, 240, 255, 51, 252, 252, 255, 15, 15, 240, 204, 63, 240, 49, 28, 19, 0, 241, 48, 12, 243,
    207, 204, 63, 255, 0, 16, 0, 112, 12, 204, 12, 51, 243, 192, 199, 207, 252, 243, 115, 255, 255, 60, 204, 195,
    252, 220, 199, 195, 240, 192, 64, 0, 60, 60, 204, 195, 243, 204, 195, 15, 1, 192, 0, 124, 60, 60, 12, 195,
    255, 15, 204, 13, 245, 48, 5, 3, 205, 87, 60, 51, 207, 204, 255, 60, 213, 241, 1, 48, 207, 245, 252, 244,
    195, 124, 80, 205, 192, 245, 52, 240, 51, 51, 15, 15, 252, 204, 192, 243, 192, 211, 51, 51, 240, 240, 15, 15,
    207, 204, 3, 195, 193, 220, 240, 3, 252, 192, 15, 207, 12, 12, 64, 207, 192, 193, 0, 3, 48, 67, 63, 3,
    0, 7, 5, 0, 0, 192, 48, 52, 48, 255, 199, 0, 0, 0, 1, 0, 1, 12, 48, 0, 1, 0, 4, 0,
    48, 64, 4, 60, 16, 0, 48, 51, 52, 51, 64, 16, 85, 19, 205, 55, 1, 205, 112, 3, 253, 60, 223, 63,
    16, 48, 207, 192, 205, 195, 204, 71, 63, 252, 207, 255, 199, 253, 124, 60, 48, 241, 68, 124, 115, 60, 61, 55,
    60, 3, 1, 52, 253, 192, 51, 15, 240, 63, 211, 63, 12, 63, 15, 255, 1, 204, 220, 115, 252, 205, 195, 195,
    195, 252, 79, 15, 65, 192, 84, 60, 15, 205, 12, 195, 63, 4, 193, 48, 241, 192, 52, 48, 244, 60, 19, 15,
    207, 124, 223, 241, 193, 220, 0, 76, 244, 48, 0, 207, 3, 19, 28, 204, 1, 192, 68, 112, 3, 60, 15, 195,
    48, 16, 4, 208, 61, 63, 51, 195, 1, 207, 68, 12, 48, 17, 4, 17, 63, 63, 255, 3, 12, 255, 5, 92,
    48, 1, 5, 195, 127, 15, 255, 208, 0, 255, 196, 92, 0, 0, 124, 65, 49, 112, 48, 193, 13, 63, 0, 13,
    4, 0, 113, 76, 60, 63, 51, 192, 0, 255, 20, 93, 4, 0, 65, 64, 60, 31, 243, 192, 0, 207, 215, 77,
    48, 0, 0, 0, 245, 48, 115, 192, 197, 67, 67, 12, 48, 240, 1, 0, 252, 63, 63, 204, 5, 3, 80, 12,
    21, 195, 1, 64, 207, 15, 220, 4, 48, 220, 1, 0, 255, 60, 115, 1, 124, 13, 67, 220, 3, 255, 255, 29,
    207, 63, 51, 124, 65, 0, 15, 220, 3, 252, 195, 13, 195, 243, 255, 29, 81, 241, 80, 48, 252, 12, 1, 240,
    15, 63, 63, 48, 241, 12, 64, 51, 116, 15, 83, 255, 15, 207, 63, 63, 4, 204, 192, 64, 49, 204, 0, 192,
    207, 192, 15, 204, 0, 240, 0, 3, 0, 240, 12, 195, 195, 220, 211, 223, 51, 244, 28, 95, 48, 16, 125, 195,
    3, 204, 51, 223, 3, 240, 76, 0, 63, 65, 61, 195, 195, 49, 15, 12, 0, 0, 0, 0, 12, 0, 124, 48,
    255, 61, 204, 204, 53, 193, 119, 3, 3, 51, 223, 51, 204, 61, 112, 80, 113, 77, 7, 0, 68, 12, 223, 60,
    220, 255, 60, 127, 113, 208, 195, 48, 124, 221, 208, 48, 63, 13, 195, 255, 244, 196, 51, 15, 252, 51, 28, 243,
    63, 207, 0, 207, 252, 247, 15, 15, 245, 16, 77, 195, 207, 204, 63, 255, 195, 204, 204, 79, 252, 192, 12, 247,
    244, 17, 16, 241, 0, 1, 51, 197, 76, 243, 241, 64, 52, 208, 64, 192, 0, 241, 0, 1, 252, 3, 241, 112,
    7, 17, 192, 0, 3, 192, 211, 17, 12, 192, 48, 48, 207, 255, 3, 15, 68, 215, 16, 51, 195, 205, 63, 243,
    63, 1, 17, 76, 48, 205, 119, 199, 48, 243, 16, 15, 76, 220, 17, 79, 124, 17, 204, 48, 124, 204, 64, 77,
    255, 252, 51, 207, 64, 192, 28, 240, 255, 204, 207, 247, 63, 3, 4, 192, 240, 205, 51, 195, 240, 3, 0, 15,
    76, 195, 1, 51, 204, 205, 204, 3, 49, 223, 208, 3, 207, 205, 207, 207, 48, 205, 79, 3, 255, 195, 15, 243,
    60, 1, 0, 208, 195, 240, 51, 211, 240, 3, 192, 3, 124, 212, 21, 195, 192, 241, 0, 63, 252, 199, 48, 71,
    48, 29, 0, 240, 241, 192, 117, 195, 241, 15, 95, 223, 12, 1, 193, 195, 204, 255, 60, 55, 193, 255, 192, 12,
    12, 0, 208, 195, 253, 240, 240, 52, 240, 223, 205, 3, 60, 1, 3, 240, 255, 196, 113, 223, 53, 20, 79, 207,
    28, 1, 0, 195, 207, 207, 205, 19, 48, 12, 0, 223, 220, 193, 192, 195, 207, 255, 240, 3, 48, 204, 61, 195,
    0, 49, 252, 0, 192, 52, 116, 196, 117, 0, 92, 16, 0, 52, 0, 0, 195, 247, 48, 192, 4, 115, 3, 29,
    195, 4, 16, 16, 195, 48, 243, 192, 48, 55, 64, 16, 83, 63, 67, 92, 92, 17, 28, 13, 15, 13, 241, 244,
    195, 240, 15, 13, 85, 53, 13, 48, 15, 253, 12, 52, 195, 16, 207, 12, 0, 240, 3, 51, 63, 68, 204, 247,
    64, 63, 51, 77, 197, 49, 92, 204, 13, 23, 1, 52, 211, 205, 51, 49, 5, 252, 0, 1, 12, 1, 13, 48,
    7, 112, 28, 16, 48, 0, 0, 197, 12, 0, 64, 124, 63, 204, 195, 243, 207, 244, 205, 3, 253, 3, 60, 195,
    63, 204, 51, 255, 192, 192, 192, 3, 240, 192, 15, 195, 12, 252, 63, 195, 61, 208, 0, 3, 252, 48, 60, 207,
    247, 15, 252, 207, 0, 0, 195, 48, 192, 205, 63, 15, 247, 48, 13, 1, 60, 28, 55, 15, 3, 63, 195, 12,
    204, 61, 116, 0, 61, 55, 207, 28, 3, 252, 0, 76, 3, 12, 252, 207, 0, 192, 192, 48, 240, 4, 63, 195,
    48, 12, 48, 112, 240, 80, 115, 3, 112, 67, 16, 12, 13, 252, 48, 51, 48, 12, 207, 12, 64, 205, 16, 5,
    15, 204, 51, 207, 48, 208, 208, 63, 255, 49, 204, 195, 127, 204, 3, 207, 195, 240, 12, 15, 252, 48, 12, 195,
    60, 204, 195, 223, 252, 192, 192, 15, 52, 19, 124, 195, 255, 0, 220, 12, 49, 240, 115, 240, 255, 51, 255, 115,
    220, 195, 204, 60, 12, 240, 63, 48, 255, 252, 253, 63, 192, 195, 204, 63, 4, 240, 48, 55, 252, 240, 12, 192,
    240, 63, 223, 208, 61, 192, 51, 192, 240, 51, 204, 115, 220, 51, 0, 192, 13, 204, 207, 0, 240, 60, 192, 63,
    12, 204, 12, 243, 16, 192, 0, 55, 252, 204, 28, 48, 60, 207, 195, 199, 209, 243, 48, 243, 252, 243, 28, 195,
    252, 207, 196, 243, 212, 204, 204, 63, 252, 243, 0, 207, 15, 223, 0, 195, 204, 196, 51, 51, 252, 240, 0, 195,
    244, 67, 192, 193, 192, 241, 48, 53, 240, 240, 16, 68, 0, 3, 192, 193, 0, 204, 60, 48, 192, 52, 21, 48,
    240, 68, 192, 192, 15, 208, 247, 48, 192, 51, 21, 0, 240, 28, 204, 205, 13, 209, 48, 48, 243, 240, 0, 7,
    192, 28, 192, 220, 0, 205, 49, 51, 240, 192, 0, 7, 195, 12, 196, 220, 0, 209, 196, 51, 196, 51, 4, 19,
    211, 245, 3, 223, 12, 192, 112, 31, 255, 60, 243, 208, 211, 192, 3, 195, 3, 240, 48, 67, 207, 13, 51, 211,
    211, 1, 71, 207, 0, 193, 244, 15, 243, 60, 15, 28, 15, 205, 255, 255, 53, 196, 117, 53, 241, 252, 31, 255,
    65, 29, 197, 195, 64, 1, 53, 52, 3, 253, 199, 64, 68, 17, 13, 192, 63, 241, 51, 53, 204, 255, 208, 15,
    63, 253, 195, 243, 48, 196, 116, 64, 241, 0, 67, 255, 48, 77, 49, 51, 65, 12, 192, 0, 240, 13, 7, 51,
    12, 13, 49, 240, 60, 205, 48, 48, 252, 60, 195, 63, 243, 252, 207, 15, 197, 196, 112, 60, 240, 68, 67, 243,
    127, 124, 0, 3, 61, 196, 65, 0, 49, 49, 83, 195, 63, 76, 205, 243, 48, 240, 7, 243, 49, 60, 23, 207};
static const int32_t op7_bias[48] = {
    -35264, -40910, -42277, -34593, -48244, -32869, -37368, -41748, -36272, -43236, -36623, -45471, -43189, -41289, -42915, -34017, -35858, -39307, -38036, -42984, -42663, -43132, -44896, -39758,
    -40459, -45914, -44872, -45176, -40703, -40601, -34351, -38346, -41283, -37252, -39383, -51026, -37465, -46767, -33969, -43300, -43940, -46139, -39134, -39876, -43716, -52367, -36783, -43809};
static const uint16_t op7_offset[48] = {
    35445, 41055, 42585, 34680, 48450, 33150, 37485, 41820, 36465, 43605, 36975, 45645, 43350, 41310, 43095, 34425, 35955, 39525, 38250, 43350, 42840, 43350, 45135, 39780,
    40545, 46155, 44880, 45645, 40800, 40800, 34680, 38505, 41565, 37485, 39525, 51510, 37740, 46920, 33405, 43350, 43860, 46410, 39270, 40035, 44115, 52785, 36975, 43860};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op7_multiplier[48] = {
    1123503744, 1454350336, 1235755136, 1394895744, 1820356224, 1074708096, 1155727872, 1490276096, 1278132864, 1614100224, 1892075904, 1264775168, 1108157696, 2086002304, 1277300992, 1372351360, 1323374720, 1143244800, 1664775936, 1220272768, 1241241216, 2050839680, 1116136448, 1513463552,
    2046511616, 1391546112, 1790591360, 1947532416, 1348660608, 1128566656, 1825346432, 1627058816, 1779451648, 1228638464, 1215134592, 1175429120, 1681805440, 1075074688, 1608270336, 1610223232, 1903919232, 1548056064, 1160343168, 1680056064, 1984333440, 2027992448, 1364187648, 1714487168};
static const uint8_t op7_shift[48] = {
    2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 3, 2, 2, 3, 2, 3, 3, 2, 3, 2, 2, 3, 2, 2,
    3, 2, 2, 3, 1, 2, 3, 2, 3, 2, 2, 2, 3, 1, 2, 2, 3, 3, 2, 3, 3, 3, 2, 2};
#else
static const int32_t op7_multiplier[48] = {
    1123503808, 1454350255, 1235755082, 1394895760, 1820356263, 1074708117, 1155727887, 1490276051, 1278132775, 1614100242, 1892075872, 1264775193, 1108157652, 2086002398, 1277300950, 1372351388, 1323374827, 1143244883, 1664775862, 1220272820, 1241241161, 2050839619, 1116136389, 1513463531,
    2046511596, 1391546028, 1790591442, 1947532398, 1348660629, 1128566682, 1825346406, 1627058862, 1779451691, 1228638448, 1215134600, 1175429127, 1681805384, 1075074687, 1608270326, 1610223188, 1903919190, 1548056032, 1160343112, 1680056027, 1984333476, 2027992555, 1364187656, 1714487274};
static const uint8_t op7_shift[48] = {
    35, 35, 35, 35, 35, 35, 34, 35, 35, 35, 36, 35, 35, 36, 35, 36, 36, 35, 36, 35, 35, 36, 35, 35,
    36, 35, 35, 36, 34, 35, 36, 35, 36, 35, 35, 35, 36, 34, 35, 35, 36, 36, 35, 36, 36, 36, 35, 35};
#endif
static const model_layer op7 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op7_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op7_weights, .bias = op7_bias, .multiplier = op7_multiplier, .shift = op7_shift};

static const uint8_t op8_weights[540] = {
    209, 192, 76, 65, 3, 23, 244, 7, 253, 76, 51, 253, 212, 0, 60, 77, 0, 87, 53, 196, 209, 76, 112, 205,
    212, 0, 95, 65, 0, 51, 53, 7, 193, 124, 116, 204, 17, 240, 76, 197, 193, 84, 53, 23, 253, 12, 1, 13,
    1, 48, 15, 5, 1, 84, 49, 20, 209, 76, 69, 253, 4, 5, 95, 4, 1, 51, 5, 4, 209, 124, 116, 204,
    16, 192, 76, 5, 197, 4, 52, 20, 253, 76, 5, 1, 0, 0, 76, 1, 193, 196, 53, 16, 241, 77, 69, 205,
    23, 0, 76, 1, 1, 48, 53, 4, 193, 77, 115, 192, 16, 68, 113, 80, 67, 63, 5, 87, 21, 67, 0, 52,
    20, 71, 16, 3, 48, 61, 192, 64, 212, 0, 79, 19, 64, 0, 1, 7, 0, 48, 0, 0, 71, 0, 7, 12,
    80, 68, 48, 80, 117, 127, 49, 68, 21, 67, 208, 52, 4, 7, 16, 64, 112, 61, 244, 65, 212, 0, 12, 51,
    0, 16, 0, 15, 19, 48, 64, 12, 67, 0, 19, 0, 16, 4, 124, 16, 197, 79, 21, 68, 197, 64, 16, 0,
    20, 0, 16, 19, 48, 60, 64, 64, 208, 0, 12, 67, 0, 0, 0, 3, 0, 0, 12, 12, 0, 0, 3, 0,
    92, 64, 65, 213, 55, 240, 240, 80, 21, 64, 5, 1, 85, 64, 1, 212, 55, 48, 240, 80, 21, 115, 69, 49,
    17, 0, 65, 1, 7, 12, 0, 80, 21, 64, 117, 48, 64, 64, 48, 204, 5, 252, 192, 28, 5, 80, 212, 12,
    64, 1, 48, 12, 21, 253, 192, 29, 20, 1, 16, 28, 64, 3, 60, 0, 197, 240, 0, 28, 64, 16, 17, 12,
    0, 4, 64, 19, 0, 252, 79, 12, 16, 0, 1, 0, 13, 0, 16, 3, 0, 253, 76, 76, 0, 0, 193, 3,
    1, 0, 64, 3, 1, 192, 12, 12, 0, 0, 1, 0, 68, 0, 17, 7, 64, 49, 192, 92, 7, 193, 3, 28,
    77, 1, 53, 20, 3, 3, 0, 81, 0, 48, 212, 205, 209, 4, 125, 65, 52, 12, 20, 80, 5, 16, 13, 192,
    4, 0, 17, 3, 115, 48, 192, 12, 3, 197, 0, 92, 77, 5, 53, 80, 196, 48, 117, 80, 0, 51, 208, 193,
    17, 55, 124, 69, 53, 64, 213, 84, 0, 16, 17, 240, 1, 0, 16, 3, 3, 112, 64, 12, 3, 192, 0, 64,
    13, 0, 5, 0, 4, 48, 16, 80, 0, 3, 192, 193, 17, 0, 124, 1, 197, 0, 20, 84, 0, 0, 17, 0,
    4, 0, 0, 79, 64, 60, 1, 0, 23, 0, 195, 31, 13, 81, 0, 83, 19, 60, 0, 1, 19, 1, 223, 31,
    1, 0, 0, 67, 4, 0, 0, 0, 67, 1, 223, 28, 1, 68, 0, 87, 119, 51, 115, 4, 20, 116, 0, 64,
    1, 19, 0, 80, 119, 48, 115, 4, 16, 51, 192, 112, 1, 1, 0, 64, 71, 48, 16, 4, 80, 51, 0, 0,
    17, 64, 64, 208, 244, 80, 212, 68, 1, 67, 196, 13, 21, 112, 0, 208, 244, 16, 212, 68, 16, 67, 4, 13,
    17, 0, 67, 17, 196, 0, 212, 84, 16, 67, 1, 0};
static const int32_t op8_bias[5] = {
    -25791, -16404, -16618, -15628, -16333};
static const uint16_t op8_offset[5] = {
    25245, 16830, 17085, 16065, 16830};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op8_multiplier[5] = {
    1864529024, 2141290112, 1149412736, 2012545920, 1107878016};
static const uint8_t op8_shift[5] = {
    2, 3, 2, 3, 2};
#else
static const int32_t op8_multiplier[5] = {
    1864529086, 2141290104, 1149412638, 2012545962, 1107878022};
static const uint8_t op8_shift[5] = {
    35, 36, 35, 36, 35};
#endif
static const model_layer op8 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op8_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op8_weights, .bias = op8_bias, .multiplier = op8_multiplier, .shift = op8_shift};

static const uint8_t op9_weights[5184] = {
    51, 64, 255, 115, 51, 212, 19, 13, 124, 240, 15, 67, 63, 64, 195, 51, 15, 4, 7, 1, 124, 252, 15, 71,
    67, 67, 192, 52, 19, 12, 19, 0, 76, 240, 0, 68, 76, 4, 1, 48, 252, 20, 7, 65, 48, 223, 204, 3,
    28, 4, 65, 48, 253, 68, 7, 65, 1, 204, 252, 195, 0, 71, 0, 112, 28, 65, 4, 65, 0, 16, 243, 19,
    124, 244, 113, 247, 205, 71, 240, 65, 49, 220, 220, 12, 28, 244, 117, 245, 253, 115, 53, 65, 1, 12, 192, 204,
    28, 192, 116, 55, 253, 127, 49, 17, 48, 76, 195, 208, 204, 255, 1, 204, 247, 3, 127, 207, 252, 240, 3, 240,
    220, 255, 241, 28, 247, 63, 115, 199, 253, 63, 243, 61, 211, 252, 60, 205, 247, 51, 240, 195, 53, 63, 63, 63,
    12, 48, 193, 28, 51, 19, 115, 220, 60, 245, 7, 53, 12, 48, 253, 209, 55, 15, 55, 16, 61, 112, 240, 49,
    3, 115, 60, 29, 51, 207, 55, 192, 1, 76, 49, 48, 0, 51, 195, 0, 63, 19, 119, 63, 60, 240, 51, 196,
    204, 76, 223, 0, 48, 0, 0, 195, 49, 63, 240, 3, 0, 127, 207, 80, 0, 67, 4, 195, 0, 63, 61, 0,
    13, 67, 208, 0, 195, 204, 60, 53, 60, 76, 223, 52, 252, 55, 211, 28, 207, 220, 127, 49, 60, 15, 207, 4,
    205, 195, 215, 67, 195, 192, 127, 49, 60, 0, 207, 4, 12, 76, 208, 208, 7, 192, 127, 28, 60, 192, 223, 112,
    13, 3, 199, 17, 215, 220, 15, 12, 60, 244, 207, 49, 204, 252, 192, 3, 195, 195, 51, 5, 255, 1, 255, 1,
    195, 48, 209, 213, 7, 16, 12, 193, 60, 213, 3, 112, 52, 67, 196, 197, 4, 16, 0, 205, 252, 53, 204, 1,
    28, 51, 241, 197, 23, 211, 119, 213, 60, 65, 240, 1, 240, 192, 215, 125, 0, 60, 196, 67, 64, 252, 204, 208,
    240, 5, 211, 125, 80, 204, 64, 76, 64, 51, 255, 193, 7, 244, 208, 124, 80, 205, 68, 64, 76, 116, 3, 7,
    255, 208, 192, 76, 204, 79, 1, 3, 65, 255, 255, 221, 240, 208, 204, 113, 223, 76, 48, 4, 85, 255, 243, 220,
    3, 212, 193, 113, 215, 76, 112, 1, 80, 63, 195, 28, 16, 220, 12, 19, 195, 79, 48, 247, 17, 61, 192, 29,
    209, 208, 204, 84, 223, 127, 244, 247, 16, 15, 192, 28, 196, 208, 240, 80, 223, 67, 52, 244, 83, 12, 192, 76,
    0, 19, 127, 211, 65, 63, 241, 199, 213, 92, 53, 255, 55, 0, 15, 255, 65, 199, 125, 55, 208, 79, 116, 195,
    119, 51, 196, 127, 76, 220, 76, 48, 64, 0, 71, 7, 116, 48, 115, 215, 69, 60, 245, 196, 212, 92, 53, 255,
    7, 48, 3, 60, 12, 204, 12, 192, 28, 76, 119, 0, 7, 0, 192, 124, 3, 205, 79, 12, 64, 0, 68, 71,
    51, 48, 71, 0, 1, 252, 53, 211, 209, 76, 53, 252, 4, 243, 16, 253, 0, 205, 64, 207, 0, 112, 68, 4,
    199, 15, 208, 0, 64, 220, 67, 12, 112, 48, 16, 3, 4, 116, 221, 241, 7, 209, 3, 29, 13, 241, 15, 68,
    29, 113, 31, 17, 87, 213, 7, 92, 13, 53, 3, 68, 192, 116, 3, 16, 23, 209, 67, 0, 29, 117, 199, 68,
    0, 52, 252, 252, 240, 199, 195, 93, 28, 204, 31, 68, 12, 117, 95, 207, 52, 247, 247, 81, 0, 112, 199, 69,
    0, 115, 67, 252, 0, 244, 4, 65, 0, 125, 4, 5, 79, 247, 49, 240, 192, 7, 116, 65, 92, 195, 64, 64,
    0, 245, 64, 252, 205, 195, 53, 64, 93, 0, 3, 80, 0, 0, 68, 252, 205, 255, 49, 64, 112, 12, 20, 5,
    207, 71, 212, 23, 95, 60, 79, 51, 49, 31, 63, 255, 207, 7, 208, 23, 19, 61, 15, 253, 48, 31, 204, 204,
    221, 199, 209, 19, 204, 12, 3, 241, 48, 19, 220, 204, 223, 67, 208, 23, 95, 76, 79, 240, 48, 195, 60, 192,
    12, 67, 208, 20, 19, 0, 15, 49, 60, 17, 204, 192, 13, 199, 20, 20, 15, 0, 63, 0, 124, 84, 192, 196,
    195, 12, 211, 23, 95, 124, 79, 240, 119, 240, 240, 243, 15, 12, 215, 196, 3, 124, 204, 192, 127, 1, 252, 63,
    13, 240, 213, 192, 0, 83, 15, 252, 112, 192, 252, 0, 71, 240, 127, 247, 253, 255, 113, 211, 208, 92, 117, 204,
    71, 192, 80, 247, 13, 240, 117, 220, 48, 92, 69, 51, 71, 1, 64, 60, 77, 240, 61, 55, 4, 80, 5, 51,
    115, 215, 204, 51, 13, 60, 61, 207, 223, 28, 116, 211, 7, 192, 208, 63, 93, 192, 77, 207, 51, 192, 115, 196,
    3, 0, 208, 60, 64, 204, 60, 255, 15, 1, 60, 243, 0, 211, 48, 51, 19, 124, 61, 211, 28, 124, 71, 192,
    55, 192, 16, 255, 20, 12, 207, 220, 80, 244, 67, 52, 3, 204, 192, 12, 19, 204, 195, 207, 68, 244, 124, 3,
    205, 215, 244, 83, 112, 117, 211, 48, 23, 3, 252, 0, 193, 208, 245, 83, 71, 124, 196, 52, 95, 16, 124, 19,
    84, 15, 193, 19, 87, 77, 215, 52, 95, 64, 0, 67, 93, 212, 0, 23, 1, 64, 195, 68, 21, 83, 220, 64,
    21, 196, 5, 3, 1, 64, 196, 69, 92, 92, 76, 0, 21, 23, 64, 19, 17, 80, 4, 21, 92, 77, 17, 64,
    92, 196, 0, 212, 193, 68, 205, 255, 20, 77, 28, 1, 80, 196, 68, 208, 193, 64, 197, 12, 92, 93, 92, 64,
    84, 199, 241, 220, 209, 64, 197, 0, 0, 93, 80, 115, 221, 12, 213, 208, 15, 79, 247, 3, 61, 0, 12, 28,
    223, 28, 212, 17, 195, 83, 3, 192, 0, 195, 207, 28, 208, 12, 192, 81, 199, 67, 3, 17, 23, 195, 243, 252,
    208, 127, 20, 209, 3, 83, 3, 0, 48, 208, 192, 16, 223, 12, 208, 17, 215, 80, 51, 0, 63, 212, 51, 3,
    192, 112, 204, 17, 199, 80, 67, 205, 4, 3, 243, 48, 12, 51, 12, 28, 80, 84, 15, 77, 127, 196, 0, 52,
    204, 115, 204, 28, 3, 17, 67, 64, 63, 196, 63, 55, 204, 115, 12, 80, 71, 17, 67, 76, 192, 197, 255, 243,
    119, 117, 125, 48, 49, 53, 69, 0, 48, 29, 213, 116, 68, 53, 124, 48, 49, 53, 21, 93, 52, 81, 21, 48,
    64, 48, 112, 115, 61, 4, 80, 92, 240, 16, 213, 52, 51, 193, 12, 112, 61, 195, 125, 207, 68, 220, 4, 195,
    63, 197, 64, 112, 253, 195, 77, 15, 48, 223, 21, 204, 13, 193, 68, 51, 205, 3, 13, 3, 48, 28, 17, 193,
    255, 252, 204, 113, 0, 3, 49, 195, 83, 240, 48, 243, 252, 193, 195, 48, 0, 63, 61, 255, 220, 195, 48, 192,
    192, 205, 4, 51, 205, 127, 252, 243, 12, 240, 208, 193, 77, 117, 127, 3, 49, 116, 245, 84, 197, 65, 197, 49,
    84, 49, 127, 3, 49, 52, 5, 84, 196, 93, 21, 12, 68, 112, 127, 127, 49, 4, 4, 80, 196, 92, 0, 7,
    64, 53, 127, 243, 241, 240, 53, 17, 53, 93, 53, 3, 4, 240, 76, 48, 61, 3, 53, 16, 0, 76, 117, 48,
    51, 49, 67, 60, 77, 192, 69, 0, 112, 76, 1, 7, 48, 244, 16, 53, 17, 192, 77, 207, 116, 1, 115, 199,
    48, 252, 209, 1, 65, 207, 77, 223, 113, 12, 79, 4, 15, 240, 213, 13, 65, 221, 76, 255, 112, 5, 12, 0,
    192, 204, 195, 196, 192, 192, 67, 0, 112, 48, 19, 208, 48, 15, 208, 192, 19, 12, 12, 243, 124, 252, 3, 5,
    15, 67, 212, 0, 71, 28, 31, 15, 60, 51, 211, 4, 220, 83, 195, 16, 204, 192, 51, 65, 49, 240, 223, 199,
    207, 3, 211, 3, 12, 192, 60, 115, 124, 204, 15, 4, 31, 79, 211, 208, 67, 220, 0, 79, 49, 0, 15, 199,
    221, 23, 12, 0, 195, 195, 55, 69, 240, 244, 31, 195, 15, 87, 223, 87, 12, 255, 68, 71, 48, 243, 63, 199,
    15, 83, 31, 67, 67, 204, 16, 67, 48, 240, 63, 196, 220, 28, 211, 19, 23, 3, 243, 3, 29, 55, 195, 207,
    207, 1, 195, 12, 23, 12, 60, 195, 81, 51, 3, 12, 195, 67, 3, 12, 7, 28, 15, 207, 81, 51, 3, 7,
    204, 64, 3, 211, 7, 195, 7, 69, 221, 115, 195, 255, 199, 84, 67, 204, 3, 192, 3, 68, 209, 127, 55, 1,
    7, 67, 79, 60, 3, 192, 76, 12, 1, 51, 51, 4, 76, 71, 28, 207, 113, 195, 68, 65, 245, 115, 192, 195,
    3, 84, 79, 15, 127, 192, 71, 64, 193, 79, 115, 199, 51, 79, 79, 127, 115, 240, 3, 76, 192, 60, 51, 3,
    61, 61, 49, 49, 240, 1, 195, 196, 60, 208, 31, 21, 205, 0, 20, 0, 4, 0, 192, 69, 112, 195, 15, 215,
    204, 3, 211, 0, 23, 208, 7, 64, 15, 51, 195, 19, 77, 193, 65, 244, 244, 3, 12, 192, 253, 221, 31, 65,
    92, 208, 81, 3, 196, 3, 4, 81, 60, 208, 31, 195, 204, 20, 29, 223, 0, 16, 68, 81, 240, 12, 195, 211,
    12, 205, 253, 243, 247, 63, 61, 199, 12, 208, 12, 125, 67, 192, 65, 211, 244, 3, 49, 1, 12, 215, 28, 204,
    15, 195, 113, 207, 192, 67, 65, 81, 243, 7, 220, 223, 192, 60, 0, 64, 245, 193, 211, 240, 28, 84, 220, 53,
    52, 125, 115, 76, 196, 212, 67, 197, 192, 117, 83, 116, 195, 255, 243, 15, 241, 204, 67, 197, 16, 55, 195, 55,
    48, 192, 17, 124, 49, 52, 223, 79, 28, 4, 193, 117, 53, 1, 48, 124, 5, 4, 195, 1, 208, 5, 64, 116,
    247, 51, 240, 15, 193, 204, 0, 204, 0, 247, 195, 247, 60, 240, 197, 112, 49, 197, 223, 64, 31, 7, 192, 0,
    240, 1, 48, 76, 0, 5, 3, 1, 208, 192, 115, 64, 199, 63, 243, 79, 61, 223, 68, 204, 208, 7, 243, 7,
    65, 240, 125, 48, 241, 240, 0, 209, 60, 209, 209, 113, 76, 252, 124, 55, 245, 240, 193, 29, 192, 113, 13, 61,
    0, 60, 79, 196, 49, 243, 0, 28, 192, 67, 197, 60, 127, 244, 0, 60, 240, 192, 12, 220, 60, 208, 0, 113,
    127, 240, 76, 48, 241, 247, 12, 13, 48, 20, 81, 125, 63, 48, 64, 252, 49, 243, 61, 93, 241, 64, 1, 252,
    28, 240, 208, 1, 212, 192, 71, 220, 60, 208, 31, 116, 76, 245, 0, 49, 1, 192, 3, 13, 65, 212, 28, 116,
    60, 196, 68, 252, 13, 243, 51, 77, 49, 193, 209, 4, 204, 69, 212, 67, 67, 92, 195, 116, 15, 76, 255, 0,
    208, 64, 4, 64, 83, 64, 23, 69, 3, 92, 192, 67, 195, 4, 67, 64, 3, 80, 84, 0, 1, 79, 3, 68,
    12, 69, 80, 71, 15, 81, 7, 69, 48, 93, 205, 240, 16, 71, 67, 71, 12, 80, 4, 69, 4, 76, 193, 3,
    247, 67, 79, 76, 0, 81, 68, 64, 4, 79, 71, 7, 79, 4, 80, 195, 253, 67, 5, 76, 52, 124, 193, 207,
    67, 0, 67, 204, 205, 12, 5, 80, 48, 92, 61, 211, 71, 207, 76, 13, 205, 64, 197, 12, 52, 76, 67, 12,
    195, 65, 4, 124, 16, 193, 7, 5, 124, 192, 0, 4, 0, 13, 192, 124, 28, 204, 7, 53, 64, 4, 195, 48,
    199, 211, 192, 127, 12, 220, 71, 196, 1, 196, 48, 115, 197, 64, 7, 124, 0, 4, 3, 55, 124, 1, 240, 4,
    13, 5, 195, 112, 60, 124, 247, 247, 112, 64, 192, 61, 3, 4, 243, 112, 12, 112, 68, 247, 77, 67, 3, 60,
    1, 205, 64, 60, 51, 68, 7, 196, 252, 85, 241, 49, 29, 1, 63, 52, 52, 127, 7, 7, 241, 83, 241, 61,
    19, 4, 63, 127, 243, 124, 7, 7, 17, 67, 116, 60, 29, 252, 49, 211, 20, 252, 255, 221, 241, 223, 221, 253,
    29, 76, 113, 23, 20, 63, 252, 16, 244, 223, 220, 253, 221, 124, 65, 83, 23, 204, 252, 16, 199, 15, 207, 252,
    92, 240, 49, 48, 3, 0, 15, 0, 60, 212, 93, 117, 80, 240, 65, 3, 4, 220, 63, 0, 112, 212, 60, 53,
    16, 112, 80, 31, 85, 208, 48, 28, 48, 80, 3, 1, 16, 245, 240, 204, 64, 16, 3, 15, 124, 20, 76, 116,
    3, 52, 4, 240, 124, 16, 0, 0, 112, 4, 63, 117, 4, 51, 196, 252, 65, 208, 92, 64, 112, 0, 67, 4,
    0, 53, 83, 4, 16, 213, 15, 16, 92, 1, 17, 117, 76, 116, 67, 16, 17, 213, 3, 16, 1, 117, 209, 4,
    0, 112, 115, 76, 209, 196, 115, 29, 212, 113, 1, 4, 12, 64, 92, 0, 55, 208, 13, 65, 28, 16, 1, 7,
    64, 127, 79, 95, 52, 208, 0, 81, 208, 124, 0, 199, 51, 127, 127, 76, 192, 192, 52, 16, 192, 125, 61, 199,
    51, 64, 67, 60, 0, 195, 5, 92, 84, 79, 113, 208, 51, 79, 64, 76, 48, 195, 193, 95, 7, 124, 65, 215,
    7, 127, 76, 64, 252, 0, 240, 223, 55, 112, 112, 211, 192, 12, 195, 49, 12, 68, 212, 196, 60, 13, 208, 192,
    211, 15, 211, 113, 15, 64, 196, 245, 60, 79, 16, 204, 196, 0, 211, 0, 12, 77, 192, 5, 12, 67, 64, 208,
    192, 28, 195, 53, 204, 84, 5, 196, 252, 0, 0, 1, 199, 204, 199, 117, 60, 64, 117, 197, 255, 124, 65, 253,
    199, 0, 4, 49, 12, 12, 69, 245, 252, 64, 69, 1, 51, 60, 192, 49, 76, 68, 69, 212, 255, 5, 76, 49,
    71, 243, 0, 53, 29, 12, 65, 197, 252, 67, 68, 252, 55, 243, 5, 49, 92, 12, 77, 240, 48, 68, 69, 48,
    93, 205, 61, 0, 196, 64, 252, 199, 193, 208, 208, 1, 17, 193, 208, 19, 19, 80, 12, 199, 17, 207, 51, 3,
    208, 243, 208, 209, 7, 28, 67, 3, 60, 79, 51, 23, 81, 49, 63, 223, 244, 240, 195, 4, 209, 21, 208, 113,
    17, 49, 79, 19, 215, 209, 67, 5, 28, 65, 83, 51, 192, 51, 3, 220, 3, 221, 71, 0, 12, 115, 243, 55,
    1, 245, 124, 223, 244, 195, 4, 1, 192, 84, 16, 125, 64, 240, 12, 207, 244, 208, 68, 65, 31, 67, 80, 119,
    195, 51, 3, 204, 48, 28, 87, 77, 12, 67, 63, 7, 221, 60, 67, 197, 52, 48, 199, 79, 252, 119, 209, 60,
    220, 48, 115, 4, 5, 63, 196, 20, 245, 79, 209, 255, 211, 64, 3, 0, 1, 60, 240, 199, 21, 79, 0, 63,
    12, 0, 17, 240, 61, 64, 49, 64, 53, 208, 49, 64, 208, 64, 17, 245, 13, 13, 5, 16, 53, 92, 241, 0,
    193, 0, 207, 60, 49, 28, 5, 192, 53, 92, 116, 3, 63, 3, 215, 240, 125, 195, 77, 207, 116, 208, 255, 199,
    3, 12, 195, 252, 13, 204, 13, 207, 52, 204, 207, 7, 195, 0, 195, 252, 76, 204, 12, 15, 52, 193, 31, 244,
    115, 53, 0, 124, 61, 212, 115, 208, 124, 193, 193, 84, 13, 192, 112, 48, 13, 0, 48, 208, 52, 49, 193, 208,
    61, 192, 0, 240, 253, 3, 49, 240, 244, 93, 193, 193, 0, 240, 199, 60, 13, 208, 119, 220, 112, 193, 253, 4,
    253, 192, 244, 51, 29, 195, 51, 207, 48, 192, 61, 16, 13, 208, 53, 244, 1, 51, 243, 243, 60, 221, 61, 209,
    12, 49, 23, 48, 84, 192, 0, 28, 77, 241, 252, 196, 60, 209, 245, 52, 0, 12, 51, 195, 60, 60, 252, 208,
    13, 208, 49, 52, 5, 60, 255, 247, 48, 220, 253, 220, 60, 192, 243, 124, 0, 241, 0, 0, 127, 113, 252, 21,
    48, 192, 195, 60, 65, 252, 0, 51, 127, 0, 192, 0, 247, 0, 243, 241, 67, 13, 0, 51, 79, 12, 0, 67,
    204, 28, 247, 124, 48, 60, 3, 92, 125, 51, 204, 208, 63, 16, 196, 48, 48, 76, 0, 76, 65, 253, 192, 220,
    255, 20, 192, 60, 4, 76, 4, 64, 81, 0, 4, 19, 253, 16, 192, 124, 207, 71, 192, 53, 17, 195, 220, 220,
    204, 211, 192, 12, 207, 79, 240, 5, 17, 204, 204, 28, 243, 20, 192, 112, 195, 79, 49, 5, 21, 211, 192, 221,
    16, 193, 29, 4, 204, 79, 7, 21, 241, 208, 205, 204, 220, 196, 13, 68, 31, 95, 119, 69, 197, 207, 253, 204,
    220, 7, 77, 64, 28, 95, 119, 85, 213, 15, 252, 207, 28, 253, 13, 7, 192, 76, 247, 17, 240, 208, 48, 48,
    28, 240, 13, 84, 16, 79, 244, 20, 240, 204, 243, 255, 28, 243, 124, 0, 16, 0, 55, 20, 192, 15, 51, 195,
    3, 244, 192, 3, 195, 29, 3, 28, 112, 208, 48, 52, 80, 240, 48, 16, 16, 29, 12, 12, 255, 1, 240, 55,
    17, 51, 112, 12, 16, 16, 0, 12, 12, 0, 65, 55, 116, 125, 63, 48, 15, 196, 116, 199, 76, 117, 117, 17,
    5, 12, 112, 63, 51, 0, 16, 195, 29, 61, 84, 65, 77, 28, 5, 16, 51, 76, 20, 71, 204, 124, 196, 31,
    52, 125, 127, 49, 112, 52, 53, 199, 12, 113, 69, 65, 65, 205, 113, 240, 240, 48, 193, 199, 1, 113, 5, 113,
    17, 16, 20, 16, 112, 76, 1, 5, 196, 67, 212, 12, 52, 125, 67, 253, 0, 48, 53, 195, 92, 1, 53, 81,
    5, 204, 49, 192, 196, 48, 197, 196, 0, 80, 84, 113, 0, 212, 21, 223, 48, 0, 0, 113, 0, 7, 23, 79,
    241, 12, 4, 61, 0, 197, 7, 28, 127, 241, 208, 5, 241, 221, 245, 113, 0, 84, 95, 192, 115, 240, 220, 1,
    205, 221, 5, 16, 20, 64, 29, 240, 192, 195, 28, 16, 253, 76, 16, 61, 63, 212, 15, 19, 61, 197, 19, 1,
    13, 221, 193, 0, 240, 84, 211, 55, 60, 197, 220, 29, 13, 221, 76, 16, 55, 68, 12, 5, 204, 0, 209, 205,
    252, 12, 16, 252, 192, 213, 15, 207, 51, 197, 95, 1, 77, 204, 12, 208, 244, 4, 199, 48, 255, 5, 221, 13,
    13, 213, 124, 208, 247, 52, 4, 1, 255, 64, 209, 253, 193, 208, 247, 0, 67, 211, 117, 247, 127, 61, 63, 244,
    1, 192, 244, 253, 71, 255, 117, 244, 127, 113, 127, 196, 61, 220, 244, 61, 67, 23, 112, 240, 79, 241, 63, 4,
    49, 28, 241, 0, 67, 12, 195, 119, 127, 63, 207, 204, 60, 195, 193, 48, 71, 204, 3, 48, 127, 48, 15, 0,
    125, 195, 192, 240, 71, 3, 3, 60, 12, 4, 15, 192, 76, 12, 196, 195, 7, 192, 199, 65, 48, 199, 211, 220,
    255, 208, 244, 48, 7, 60, 199, 77, 52, 195, 207, 31, 63, 0, 208, 60, 71, 192, 3, 13, 52, 196, 255, 28,
    49, 92, 80, 0, 192, 208, 211, 17, 241, 3, 1, 220, 204, 80, 15, 211, 196, 196, 195, 5, 20, 67, 196, 223,
    243, 20, 255, 192, 195, 192, 48, 53, 19, 3, 71, 204, 61, 12, 80, 15, 241, 196, 15, 5, 240, 199, 16, 16,
    1, 93, 19, 31, 192, 212, 7, 5, 196, 1, 16, 0, 1, 17, 252, 16, 204, 208, 112, 53, 212, 76, 23, 212,
    12, 243, 65, 195, 4, 192, 15, 1, 240, 212, 28, 60, 12, 51, 77, 211, 212, 195, 71, 13, 247, 85, 13, 192,
    13, 48, 61, 223, 3, 195, 119, 1, 195, 83, 3, 196, 3, 196, 63, 48, 12, 51, 65, 245, 20, 115, 117, 255,
    51, 49, 63, 63, 124, 7, 63, 60, 81, 16, 115, 196, 48, 60, 241, 240, 15, 48, 67, 60, 76, 197, 0, 52,
    3, 5, 127, 67, 16, 61, 5, 243, 21, 127, 116, 204, 55, 49, 63, 60, 124, 4, 12, 13, 17, 240, 112, 4,
    77, 61, 53, 48, 61, 0, 60, 207, 0, 53, 28, 5, 3, 20, 15, 80, 252, 253, 5, 247, 20, 127, 52, 221,
    247, 60, 12, 252, 204, 21, 12, 220, 80, 192, 116, 69, 13, 252, 20, 0, 0, 3, 63, 252, 0, 1, 207, 69,
    115, 240, 63, 243, 241, 240, 241, 205, 199, 17, 69, 124, 115, 240, 60, 63, 49, 243, 13, 13, 240, 213, 64, 112,
    67, 60, 3, 63, 1, 196, 12, 1, 240, 193, 64, 116, 112, 240, 0, 252, 193, 243, 48, 192, 48, 209, 67, 0,
    124, 4, 192, 15, 3, 240, 3, 12, 49, 209, 3, 4, 115, 48, 4, 15, 64, 192, 12, 65, 1, 196, 3, 55,
    0, 243, 64, 65, 240, 243, 71, 204, 48, 253, 3, 197, 12, 52, 16, 76, 64, 63, 15, 12, 116, 207, 31, 52,
    79, 240, 208, 12, 65, 204, 3, 13, 112, 192, 19, 55, 71, 115, 115, 60, 205, 240, 12, 3, 3, 53, 117, 112,
    119, 115, 243, 63, 205, 244, 124, 204, 247, 197, 68, 112, 52, 112, 240, 247, 253, 244, 12, 204, 199, 192, 5, 124,
    5, 112, 7, 124, 16, 240, 67, 15, 64, 245, 112, 5, 4, 115, 48, 79, 28, 193, 67, 204, 68, 245, 71, 68,
    48, 0, 244, 112, 28, 245, 3, 12, 5, 197, 4, 4, 7, 124, 20, 60, 0, 240, 67, 15, 31, 244, 112, 4,
    0, 127, 0, 67, 28, 244, 15, 223, 4, 244, 19, 68, 192, 60, 192, 0, 28, 240, 15, 195, 192, 240, 19, 52,
    192, 84, 195, 79, 79, 124, 60, 4, 31, 51, 51, 192, 52, 0, 208, 127, 67, 197, 95, 4, 12, 51, 7, 4,
    3, 240, 212, 64, 95, 197, 83, 48, 76, 52, 199, 7, 7, 80, 51, 115, 79, 60, 49, 247, 223, 127, 52, 255,
    7, 0, 208, 63, 112, 0, 48, 0, 31, 48, 51, 51, 71, 3, 196, 67, 0, 0, 64, 12, 17, 52, 49, 67,
    4, 80, 3, 64, 207, 127, 53, 199, 20, 127, 117, 220, 4, 19, 19, 51, 211, 67, 253, 196, 31, 115, 69, 92,
    5, 223, 3, 52, 223, 7, 241, 192, 81, 247, 1, 76, 48, 53, 240, 112, 12, 212, 23, 15, 51, 197, 241, 4,
    125, 13, 49, 53, 48, 52, 241, 211, 60, 5, 1, 49, 93, 221, 125, 52, 244, 55, 196, 4, 252, 77, 221, 61,
    48, 48, 192, 124, 12, 213, 7, 29, 48, 197, 63, 7, 61, 48, 1, 49, 60, 196, 192, 211, 125, 5, 1, 53,
    29, 193, 64, 196, 245, 55, 197, 20, 192, 81, 1, 61, 195, 63, 209, 112, 1, 205, 67, 220, 112, 240, 63, 7,
    15, 49, 0, 61, 12, 245, 64, 207, 52, 1, 49, 5, 0, 192, 80, 241, 197, 55, 4, 220, 12, 17, 17, 49,
    116, 3, 240, 240, 48, 240, 55, 207, 60, 0, 197, 117, 65, 208, 243, 244, 52, 124, 193, 4, 61, 77, 197, 49,
    4, 63, 211, 71, 7, 65, 20, 4, 12, 12, 3, 64, 52, 1, 1, 48, 112, 247, 51, 207, 13, 192, 193, 5,
    1, 240, 112, 244, 49, 51, 196, 4, 125, 93, 197, 49, 19, 48, 195, 4, 4, 127, 197, 84, 76, 65, 4, 48,
    195, 193, 209, 60, 112, 195, 124, 207, 12, 192, 243, 240, 3, 240, 21, 245, 61, 63, 52, 195, 49, 92, 196, 49,
    3, 240, 192, 240, 13, 48, 5, 13, 112, 92, 52, 0, 223, 79, 81, 211, 20, 207, 60, 15, 245, 255, 19, 207,
    223, 12, 16, 16, 212, 195, 127, 193, 197, 207, 15, 252, 19, 15, 64, 204, 192, 0, 51, 193, 20, 199, 67, 252,
    208, 127, 81, 31, 4, 207, 76, 3, 244, 192, 51, 243, 204, 51, 16, 28, 7, 209, 127, 12, 244, 7, 51, 240,
    67, 51, 1, 12, 211, 0, 67, 204, 0, 3, 115, 240, 204, 51, 0, 28, 71, 16, 31, 28, 60, 244, 195, 199,
    48, 115, 0, 76, 119, 93, 15, 12, 112, 48, 0, 196, 196, 3, 204, 76, 16, 29, 64, 12, 12, 4, 52, 20,
    193, 208, 65, 4, 243, 124, 199, 7, 241, 124, 193, 13, 192, 192, 80, 85, 48, 124, 244, 20, 0, 76, 193, 207,
    195, 61, 19, 16, 0, 95, 0, 192, 3, 76, 199, 60, 28, 195, 65, 196, 13, 113, 244, 7, 240, 93, 197, 240,
    16, 196, 17, 21, 77, 124, 49, 199, 48, 76, 5, 253, 208, 240, 17, 80, 92, 69, 12, 243, 3, 93, 51, 195,
    19, 247, 60, 240, 61, 61, 240, 63, 60, 64, 5, 48, 71, 243, 16, 0, 60, 61, 193, 63, 60, 76, 5, 240,
    195, 112, 192, 192, 12, 12, 12, 255, 127, 4, 0, 51, 252, 13, 51, 5, 0, 5, 15, 0, 61, 71, 53, 124,
    247, 92, 223, 53, 207, 69, 0, 52, 221, 55, 55, 76, 15, 15, 207, 53, 255, 68, 3, 240, 28, 3, 48, 12,
    63, 205, 243, 53, 77, 197, 0, 0, 49, 68, 197, 48, 7, 240, 195, 245, 29, 85, 0, 245, 220, 68, 116, 124,
    63, 115, 195, 245, 12, 64, 0, 240, 204, 68, 48, 15, 12, 196, 244, 245, 77, 69, 23, 0, 61, 20, 193, 4,
    15, 196, 240, 52, 93, 69, 76, 53, 192, 84, 113, 4, 15, 67, 240, 245, 124, 0, 209, 60, 252, 80, 125, 15,
    193, 29, 3, 28, 7, 208, 199, 199, 80, 0, 53, 1, 197, 209, 51, 12, 211, 192, 247, 247, 93, 112, 116, 13,
    64, 220, 3, 252, 3, 240, 196, 244, 28, 64, 15, 93, 1, 76, 3, 29, 247, 240, 3, 215, 16, 84, 5, 1,
    68, 0, 112, 0, 52, 240, 51, 212, 16, 77, 53, 113, 3, 60, 64, 252, 29, 240, 7, 199, 17, 76, 113, 125,
    112, 83, 19, 92, 4, 196, 67, 0, 80, 68, 53, 0, 5, 64, 48, 0, 5, 244, 67, 208, 29, 64, 53, 64,
    20, 240, 0, 60, 17, 241, 16, 247, 17, 64, 112, 0, 208, 52, 212, 21, 83, 77, 119, 52, 117, 48, 60, 7,
    29, 244, 212, 21, 83, 64, 119, 193, 13, 61, 51, 5, 81, 244, 20, 17, 83, 80, 119, 29, 93, 49, 15, 5,
    204, 51, 212, 84, 20, 80, 15, 195, 52, 207, 15, 3, 12, 51, 199, 20, 16, 0, 255, 0, 48, 79, 7, 52,
    0, 55, 85, 16, 3, 80, 243, 193, 12, 15, 115, 244, 192, 127, 209, 16, 87, 93, 19, 76, 51, 23, 15, 55,
    3, 115, 207, 19, 3, 29, 3, 12, 243, 19, 15, 51, 4, 115, 0, 19, 3, 28, 0, 204, 4, 16, 79, 3,
    241, 5, 3, 112, 60, 12, 68, 3, 48, 197, 0, 20, 252, 1, 195, 48, 124, 112, 116, 3, 124, 1, 193, 212,
    241, 5, 213, 125, 76, 64, 68, 51, 76, 0, 51, 196, 241, 220, 48, 252, 63, 127, 245, 247, 28, 116, 244, 205,
    205, 192, 48, 48, 60, 127, 244, 199, 1, 124, 240, 253, 209, 193, 213, 0, 63, 79, 52, 247, 79, 76, 51, 207,
    17, 29, 48, 0, 60, 112, 196, 7, 209, 113, 213, 220, 21, 208, 51, 21, 124, 124, 244, 7, 16, 124, 197, 205,
    21, 0, 3, 29, 65, 76, 196, 1, 83, 67, 4, 28, 253, 28, 116, 48, 63, 4, 215, 211, 127, 81, 12, 5,
    13, 28, 48, 49, 48, 76, 196, 199, 76, 77, 1, 29, 205, 192, 215, 80, 15, 79, 5, 244, 76, 76, 243, 28,
    193, 220, 116, 240, 49, 69, 199, 215, 1, 65, 16, 49, 1, 13, 76, 19, 7, 124, 55, 212, 208, 77, 197, 13,
    208, 213, 67, 16, 19, 95, 68, 4, 211, 77, 7, 31, 29, 204, 112, 240, 241, 4, 4, 199, 12, 85, 1, 5,
    77, 192, 112, 212, 245, 124, 4, 4, 195, 81, 21, 112, 20, 3, 31, 19, 53, 16, 64, 0, 3, 64, 64, 67,
    240, 19, 211, 253, 15, 215, 113, 49, 112, 51, 3, 208, 195, 16, 223, 61, 15, 19, 0, 48, 113, 15, 3, 65,
    55, 0, 211, 60, 3, 1, 0, 0, 65, 207, 71, 0, 255, 19, 223, 193, 31, 195, 125, 60, 196, 255, 63, 208,
    195, 16, 223, 12, 15, 211, 113, 60, 0, 207, 48, 1, 7, 87, 220, 0, 0, 0, 80, 65, 69, 195, 115, 48,
    207, 67, 28, 23, 95, 255, 113, 51, 196, 127, 115, 195, 7, 79, 28, 65, 67, 243, 4, 255, 4, 204, 48, 247,
    7, 67, 16, 80, 67, 1, 4, 0, 4, 208, 127, 192, 204, 20, 195, 81, 83, 80, 23, 55, 80, 13, 244, 192,
    23, 196, 63, 13, 84, 76, 4, 245, 17, 124, 7, 192, 51, 192, 243, 252, 124, 208, 64, 51, 92, 64, 71, 196,
    221, 80, 28, 20, 23, 64, 199, 4, 212, 77, 197, 252, 20, 4, 127, 1, 7, 124, 52, 197, 212, 127, 4, 204,
    71, 240, 240, 255, 64, 1, 12, 192, 1, 64, 7, 4, 0, 77, 12, 17, 48, 0, 69, 71, 0, 77, 245, 204,
    71, 124, 127, 1, 0, 60, 68, 20, 212, 127, 52, 204, 55, 204, 192, 253, 28, 16, 3, 252, 13, 115, 23, 69,
    207, 93, 208, 84, 7, 16, 19, 4, 49, 240, 204, 4, 220, 208, 212, 84, 19, 28, 83, 7, 49, 63, 204, 0,
    220, 195, 212, 80, 19, 92, 80, 4, 13, 63, 3, 16, 204, 112, 16, 0, 4, 84, 31, 0, 240, 244, 60, 48,
    13, 3, 192, 4, 3, 76, 7, 4, 63, 0, 252, 48, 205, 115, 192, 20, 19, 64, 7, 68, 12, 79, 243, 15,
    15, 53, 12, 220, 0, 20, 19, 93, 240, 196, 12, 48, 77, 116, 79, 208, 4, 0, 71, 69, 252, 81, 205, 49,
    12, 119, 60, 16, 67, 12, 68, 85, 240, 76, 196, 0, 205, 220, 213, 17, 83, 76, 195, 195, 48, 255, 252, 221,
    221, 16, 213, 21, 83, 76, 199, 243, 16, 207, 255, 220, 208, 16, 193, 17, 83, 80, 215, 0, 17, 207, 115, 13,
    221, 31, 5, 16, 84, 92, 31, 15, 48, 240, 63, 1, 221, 83, 64, 19, 23, 76, 7, 7, 0, 0, 195, 28,
    0, 23, 1, 81, 83, 77, 7, 20, 16, 125, 7, 19, 0, 64, 0, 192, 80, 16, 79, 76, 51, 213, 204, 49,
    16, 67, 0, 16, 4, 12, 71, 15, 55, 16, 208, 0, 7, 67, 0, 92, 0, 17, 71, 31, 23, 76, 67, 0};
static const int32_t op9_bias[48] = {
    -33869, -47110, -40229, -38467, -35159, -30447, -42339, -41469, -23972, -35222, -36831, -29952, -39979, -38979, -35431, -36405, -36400, -26041, -33671, -34484, -28836, -31362, -34413, -37498,
    -38951, -36194, -34898, -27019, -35429, -44091, -32126, -37335, -35923, -35901, -35427, -32929, -33341, -37945, -34854, -35432, -27127, -32159, -34896, -28639, -37197, -30844, -29174, -28662};
static const uint16_t op9_offset[48] = {
    33915, 47430, 40290, 38505, 35190, 30345, 42330, 41565, 23715, 35190, 36975, 29835, 40035, 39015, 35445, 36210, 36465, 26010, 33660, 34425, 28815, 31365, 34425, 37485,
    39015, 36210, 34935, 27030, 35445, 44115, 32130, 37485, 35955, 35955, 35445, 32895, 33405, 37995, 34935, 35445, 27030, 31875, 34935, 28560, 37230, 30855, 29070, 28560};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op9_multiplier[48] = {
    1076404864, 1969641856, 1528018432, 1081576832, 1968966272, 1205075200, 1262730368, 1266754816, 1477292800, 1182267776, 1914275968, 1961514880, 1432255744, 1242663168, 1838393472, 2031518336, 1127606656, 1336002304, 1388556288, 1958653952, 2126179200, 1978395904, 1529737984, 1956816768,
    1141977472, 1349065856, 1294814976, 1891136000, 1261531136, 1365019520, 1890293888, 1117786112, 1444178304, 1946800128, 1434034816, 1899498240, 1574273152, 1301700864, 1805721344, 1516039936, 1232316544, 1223909248, 1361225472, 1989374976, 1286224128, 1778851200, 1245008896, 1351648512};
static const uint8_t op9_shift[48] = {
    33, 1, 33, 33, 33, 33, 33, 33, 1, 33, 1, 33, 33, 33, 1, 1, 33, 1, 33, 1, 1, 33, 33, 1,
    33, 33, 33, 1, 33, 33, 1, 33, 33, 1, 33, 33, 33, 33, 1, 33, 33, 33, 33, 33, 33, 33, 33, 1};
#else
static const int32_t op9_multiplier[48] = {
    1076404911, 1969641911, 1528018450, 1081576813, 1968966163, 1205075261, 1262730324, 1266754873, 1477292853, 1182267858, 1914275975, 1961514876, 1432255666, 1242663196, 1838393536, 2031518402, 1127606631, 1336002412, 1388556247, 1958654064, 2126179177, 1978395983, 1529738019, 1956816705,
    1141977465, 1349065945, 1294815037, 1891136013, 1261531160, 1365019516, 1890293942, 1117786153, 1444178222, 1946800057, 1434034839, 1899498276, 1574273221, 1301700840, 1805721374, 1516039921, 1232316469, 1223909304, 1361225500, 1989374972, 1286224101, 1778851252, 1245008828, 1351648487};
static const uint8_t op9_shift[48] = {
    33, 34, 33, 33, 33, 33, 33, 33, 34, 33, 34, 33, 33, 33, 34, 34, 33, 34, 33, 34, 34, 33, 33, 34,
    33, 33, 33, 34, 33, 33, 34, 33, 33, 34, 33, 33, 33, 33, 34, 33, 33, 33, 33, 33, 33, 33, 33, 34};
#endif
static const model_layer op9 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op9_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op9_weights, .bias = op9_bias, .multiplier = op9_multiplier, .shift = op9_shift};

static const uint8_t op10_weights[5184] = {
    252, 112, 31, 79, 252, 48, 60, 15, 21, 60, 252, 252, 192, 240, 15, 79, 192, 53, 63, 63, 48, 65, 252, 243,
    252, 240, 31, 127, 252, 48, 63, 63, 4, 3, 252, 252, 240, 12, 3, 79, 60, 52, 12, 3, 0, 0, 240, 252,
    48, 0, 7, 12, 124, 0, 12, 15, 48, 68, 243, 60, 48, 16, 0, 112, 60, 0, 12, 64, 0, 0, 241, 48,
    115, 15, 208, 63, 12, 51, 12, 51, 0, 192, 195, 60, 64, 0, 0, 12, 64, 48, 0, 48, 0, 0, 195, 0,
    4, 0, 12, 63, 0, 119, 0, 48, 0, 1, 208, 3, 64, 195, 243, 240, 3, 3, 0, 199, 207, 16, 5, 12,
    19, 195, 255, 255, 51, 55, 195, 244, 255, 195, 7, 192, 20, 7, 195, 204, 19, 195, 192, 244, 207, 15, 4, 16,
    0, 207, 51, 240, 3, 15, 0, 199, 243, 212, 69, 12, 212, 3, 12, 255, 0, 51, 192, 196, 255, 207, 7, 13,
    20, 3, 195, 0, 3, 7, 212, 196, 63, 3, 196, 0, 4, 211, 241, 204, 112, 31, 85, 192, 195, 192, 64, 12,
    7, 31, 208, 192, 28, 71, 197, 196, 207, 3, 3, 12, 20, 3, 193, 5, 15, 53, 196, 192, 195, 7, 204, 84,
    5, 243, 252, 12, 51, 7, 3, 192, 7, 48, 204, 60, 60, 207, 252, 204, 243, 3, 48, 240, 207, 192, 3, 61,
    28, 211, 205, 204, 51, 195, 49, 240, 0, 195, 243, 12, 195, 3, 192, 207, 124, 3, 0, 208, 52, 48, 207, 63,
    0, 0, 12, 223, 61, 7, 192, 19, 240, 192, 207, 60, 12, 3, 193, 12, 60, 3, 48, 4, 0, 15, 255, 60,
    16, 195, 192, 207, 60, 195, 0, 196, 0, 0, 255, 63, 60, 208, 204, 204, 61, 55, 196, 199, 240, 67, 243, 252,
    61, 195, 192, 204, 60, 243, 240, 247, 192, 12, 243, 60, 192, 255, 192, 193, 12, 195, 15, 240, 255, 208, 19, 15,
    0, 223, 240, 252, 23, 15, 207, 243, 255, 195, 195, 1, 52, 60, 16, 51, 51, 4, 15, 15, 3, 3, 223, 4,
    192, 67, 16, 208, 60, 0, 12, 192, 60, 29, 15, 15, 193, 19, 0, 193, 48, 64, 204, 195, 255, 195, 195, 0,
    240, 0, 0, 48, 55, 69, 13, 3, 0, 19, 240, 48, 48, 76, 16, 207, 60, 51, 4, 48, 0, 0, 207, 243,
    112, 28, 0, 207, 60, 55, 0, 3, 60, 0, 195, 240, 112, 12, 0, 207, 48, 3, 1, 4, 0, 0, 211, 252,
    0, 19, 207, 240, 195, 51, 241, 243, 204, 49, 0, 13, 16, 195, 252, 240, 192, 207, 243, 240, 252, 192, 195, 29,
    92, 195, 220, 12, 192, 55, 241, 193, 12, 220, 195, 31, 3, 3, 204, 252, 240, 240, 48, 243, 252, 240, 244, 13,
    23, 195, 60, 240, 240, 12, 243, 196, 255, 243, 199, 12, 16, 7, 13, 243, 240, 199, 240, 197, 79, 67, 199, 15,
    48, 95, 16, 252, 20, 52, 241, 240, 193, 192, 243, 61, 68, 3, 1, 204, 16, 55, 244, 240, 0, 64, 3, 255,
    80, 84, 16, 204, 12, 55, 245, 1, 92, 64, 199, 255, 252, 49, 31, 79, 204, 252, 124, 64, 5, 60, 240, 255,
    252, 243, 19, 76, 48, 193, 124, 192, 49, 124, 195, 204, 48, 7, 84, 92, 49, 29, 76, 245, 4, 19, 23, 31,
    3, 0, 3, 127, 252, 240, 60, 15, 28, 48, 240, 240, 0, 3, 3, 79, 60, 220, 0, 4, 48, 4, 4, 13,
    48, 7, 17, 28, 60, 31, 60, 52, 0, 0, 199, 15, 115, 13, 0, 63, 63, 48, 60, 51, 16, 192, 193, 55,
    64, 3, 0, 79, 51, 15, 64, 48, 0, 4, 211, 15, 77, 23, 209, 31, 13, 31, 112, 49, 0, 3, 83, 207,
    199, 255, 252, 63, 15, 60, 60, 243, 48, 204, 195, 0, 247, 255, 252, 48, 127, 63, 15, 243, 255, 208, 195, 67,
    243, 192, 61, 60, 83, 12, 207, 52, 63, 211, 199, 19, 195, 12, 199, 79, 48, 125, 12, 196, 240, 208, 240, 12,
    208, 16, 247, 64, 3, 60, 15, 192, 48, 20, 4, 195, 211, 0, 192, 1, 220, 3, 13, 52, 0, 0, 4, 31,
    211, 204, 243, 127, 223, 240, 15, 243, 243, 112, 193, 15, 195, 195, 240, 124, 15, 255, 15, 3, 199, 64, 244, 3,
    3, 0, 48, 124, 28, 247, 252, 52, 12, 0, 212, 28, 0, 12, 241, 192, 3, 67, 195, 204, 207, 247, 63, 13,
    0, 195, 193, 192, 16, 67, 192, 221, 208, 48, 252, 12, 20, 195, 241, 0, 76, 64, 0, 205, 60, 51, 240, 0,
    60, 15, 240, 195, 208, 3, 193, 28, 243, 51, 241, 0, 0, 0, 0, 192, 80, 67, 0, 0, 16, 13, 48, 15,
    7, 12, 243, 1, 67, 64, 80, 192, 12, 0, 252, 0, 205, 243, 255, 240, 204, 199, 197, 208, 255, 127, 240, 207,
    244, 240, 63, 49, 3, 192, 193, 243, 196, 60, 243, 204, 247, 252, 255, 53, 7, 1, 243, 243, 195, 51, 243, 77,
    4, 3, 204, 12, 195, 245, 252, 243, 0, 124, 243, 255, 0, 0, 205, 12, 243, 243, 240, 48, 192, 60, 63, 63,
    0, 0, 12, 1, 215, 48, 48, 55, 49, 76, 243, 63, 3, 195, 255, 12, 220, 252, 64, 192, 127, 60, 0, 15,
    0, 204, 51, 48, 211, 192, 3, 192, 207, 15, 4, 4, 15, 48, 252, 48, 243, 192, 51, 48, 192, 60, 3, 0,
    211, 243, 204, 64, 61, 204, 15, 192, 127, 240, 60, 31, 199, 48, 0, 4, 52, 29, 15, 19, 255, 0, 61, 4,
    195, 252, 12, 5, 240, 192, 51, 48, 0, 48, 240, 0, 208, 243, 55, 48, 211, 13, 207, 207, 243, 55, 243, 192,
    243, 60, 79, 115, 255, 196, 63, 95, 244, 51, 220, 240, 240, 48, 223, 240, 252, 243, 60, 12, 0, 60, 207, 241,
    0, 3, 76, 49, 212, 12, 12, 7, 240, 3, 199, 52, 195, 3, 15, 124, 252, 212, 12, 3, 0, 112, 196, 252,
    0, 48, 63, 192, 204, 195, 77, 245, 60, 12, 23, 252, 48, 3, 19, 48, 0, 61, 12, 51, 1, 192, 195, 244,
    51, 3, 3, 112, 60, 196, 13, 51, 0, 1, 195, 48, 3, 0, 192, 223, 60, 19, 12, 49, 12, 17, 67, 0,
    208, 195, 255, 21, 61, 192, 63, 220, 49, 244, 60, 205, 208, 204, 255, 65, 12, 17, 255, 28, 243, 55, 61, 1,
    20, 0, 51, 0, 12, 1, 63, 95, 52, 55, 253, 193, 212, 243, 51, 0, 0, 192, 15, 220, 48, 48, 255, 12,
    192, 240, 63, 64, 192, 196, 204, 3, 243, 115, 253, 1, 196, 48, 63, 116, 3, 0, 63, 31, 0, 51, 253, 0,
    17, 48, 15, 1, 48, 0, 0, 204, 0, 13, 255, 15, 1, 13, 15, 68, 241, 192, 1, 0, 0, 64, 252, 1,
    205, 192, 12, 4, 240, 12, 209, 0, 252, 0, 252, 192, 255, 255, 252, 127, 255, 252, 243, 243, 207, 63, 63, 255,
    255, 243, 60, 127, 255, 243, 63, 243, 192, 13, 240, 255, 255, 243, 252, 63, 255, 51, 255, 243, 252, 204, 243, 255,
    207, 199, 4, 92, 243, 64, 0, 208, 255, 12, 52, 0, 204, 7, 65, 28, 48, 76, 16, 196, 192, 12, 52, 0,
    207, 212, 0, 0, 48, 92, 0, 196, 0, 12, 244, 16, 204, 15, 0, 65, 52, 12, 52, 192, 240, 48, 240, 60,
    12, 3, 0, 65, 64, 12, 4, 196, 197, 48, 240, 12, 0, 16, 244, 81, 48, 12, 244, 4, 0, 3, 244, 12,
    21, 19, 92, 192, 113, 195, 223, 207, 253, 196, 195, 12, 209, 195, 124, 240, 7, 48, 207, 207, 255, 195, 195, 12,
    4, 12, 3, 112, 51, 0, 223, 15, 247, 7, 195, 0, 197, 19, 17, 192, 48, 0, 195, 192, 252, 16, 195, 12,
    0, 3, 1, 192, 0, 0, 192, 195, 204, 195, 195, 0, 52, 12, 64, 65, 51, 12, 3, 3, 0, 3, 240, 0,
    192, 3, 16, 207, 48, 4, 192, 240, 48, 0, 243, 15, 0, 16, 0, 204, 0, 0, 192, 3, 0, 192, 243, 3,
    240, 0, 1, 64, 48, 64, 0, 0, 48, 3, 243, 15, 195, 195, 207, 124, 208, 195, 124, 247, 0, 61, 192, 207,
    243, 204, 252, 124, 195, 0, 63, 52, 204, 60, 192, 195, 51, 192, 63, 60, 215, 4, 63, 51, 192, 28, 208, 192,
    211, 195, 60, 76, 48, 252, 63, 247, 255, 255, 192, 51, 195, 192, 60, 67, 3, 252, 3, 51, 207, 243, 240, 3,
    51, 240, 124, 51, 195, 192, 15, 67, 195, 51, 241, 48, 4, 83, 204, 79, 3, 116, 116, 60, 4, 93, 192, 63,
    51, 204, 205, 76, 0, 116, 3, 60, 0, 1, 243, 243, 0, 0, 13, 15, 204, 116, 48, 77, 16, 64, 241, 240,
    48, 208, 12, 49, 3, 63, 61, 255, 244, 12, 247, 60, 51, 195, 205, 49, 3, 20, 240, 243, 192, 95, 192, 193,
    195, 195, 252, 112, 48, 192, 255, 240, 60, 3, 243, 12, 7, 195, 51, 61, 192, 196, 12, 240, 15, 1, 195, 113,
    51, 252, 255, 112, 195, 213, 63, 51, 195, 67, 52, 61, 207, 240, 48, 48, 195, 204, 252, 15, 48, 55, 252, 193,
    247, 51, 12, 48, 48, 5, 205, 247, 3, 0, 48, 113, 3, 60, 51, 112, 240, 221, 252, 51, 240, 112, 243, 60,
    3, 252, 51, 49, 19, 193, 252, 243, 0, 48, 3, 13, 3, 21, 53, 68, 51, 220, 223, 67, 192, 199, 53, 20,
    48, 49, 255, 115, 51, 0, 15, 15, 241, 55, 204, 52, 60, 48, 63, 55, 255, 1, 252, 67, 5, 3, 204, 245,
    208, 4, 64, 68, 252, 13, 207, 19, 240, 68, 252, 28, 240, 240, 48, 112, 48, 192, 12, 3, 240, 115, 240, 48,
    243, 48, 79, 112, 252, 192, 61, 3, 48, 48, 252, 240, 53, 0, 16, 0, 55, 113, 13, 3, 4, 1, 255, 1,
    52, 48, 3, 64, 3, 1, 12, 3, 0, 68, 240, 116, 0, 1, 0, 15, 124, 0, 204, 0, 12, 16, 195, 240,
    205, 255, 1, 95, 31, 67, 95, 252, 63, 193, 31, 31, 49, 220, 112, 0, 87, 115, 223, 255, 207, 208, 19, 7,
    3, 48, 83, 3, 112, 192, 15, 63, 0, 4, 207, 240, 199, 0, 12, 15, 60, 55, 31, 255, 112, 205, 252, 255,
    240, 52, 124, 15, 52, 112, 31, 15, 255, 221, 15, 244, 195, 48, 0, 0, 112, 68, 15, 3, 64, 16, 207, 241,
    23, 51, 12, 60, 204, 240, 71, 63, 7, 112, 240, 51, 51, 60, 252, 63, 252, 240, 64, 51, 23, 48, 240, 48,
    3, 48, 60, 48, 0, 193, 7, 48, 64, 48, 192, 65, 192, 243, 253, 76, 3, 204, 79, 247, 4, 193, 245, 19,
    240, 243, 253, 77, 0, 220, 67, 48, 7, 64, 245, 3, 243, 244, 253, 124, 71, 207, 127, 51, 4, 48, 245, 19,
    252, 211, 240, 76, 64, 79, 67, 240, 0, 0, 49, 15, 199, 208, 240, 64, 113, 28, 79, 0, 7, 65, 49, 7,
    252, 0, 240, 67, 48, 79, 51, 3, 68, 0, 241, 3, 63, 223, 243, 76, 12, 3, 79, 252, 0, 1, 245, 204,
    211, 208, 247, 64, 65, 28, 79, 29, 4, 93, 245, 3, 207, 28, 240, 63, 60, 3, 0, 16, 4, 28, 245, 23,
    12, 68, 204, 79, 243, 240, 112, 55, 192, 252, 192, 192, 60, 1, 205, 64, 192, 196, 48, 247, 0, 79, 196, 192,
    48, 48, 204, 61, 211, 195, 240, 51, 64, 12, 244, 193, 15, 49, 252, 119, 195, 192, 112, 55, 211, 60, 21, 4,
    0, 244, 60, 112, 0, 192, 48, 52, 195, 127, 192, 0, 3, 4, 60, 48, 19, 192, 48, 48, 16, 115, 193, 1,
    115, 61, 195, 67, 243, 253, 116, 20, 208, 52, 220, 53, 112, 52, 204, 76, 240, 196, 116, 116, 213, 60, 223, 48,
    64, 0, 205, 60, 60, 247, 116, 112, 20, 112, 16, 48, 12, 67, 193, 0, 195, 247, 48, 52, 209, 79, 195, 51,
    13, 21, 13, 4, 204, 192, 252, 51, 0, 61, 243, 243, 4, 243, 207, 60, 220, 204, 60, 252, 67, 12, 64, 192,
    64, 195, 243, 48, 199, 247, 20, 52, 195, 79, 199, 0, 195, 244, 12, 51, 207, 196, 60, 7, 243, 51, 247, 240,
    199, 244, 15, 243, 13, 193, 15, 240, 127, 253, 20, 192, 117, 211, 196, 0, 247, 49, 23, 247, 3, 196, 199, 65,
    68, 205, 0, 15, 60, 240, 7, 3, 220, 0, 192, 244, 52, 64, 28, 207, 29, 48, 0, 48, 65, 0, 223, 243,
    4, 243, 243, 220, 124, 211, 0, 192, 63, 253, 0, 15, 4, 211, 192, 192, 67, 12, 16, 192, 63, 192, 0, 12,
    5, 196, 84, 208, 116, 93, 208, 16, 63, 215, 13, 80, 192, 195, 196, 192, 60, 192, 3, 196, 60, 65, 55, 63,
    192, 19, 0, 192, 48, 65, 192, 196, 255, 192, 243, 12, 0, 208, 16, 192, 112, 49, 192, 19, 51, 195, 240, 64,
    51, 195, 64, 207, 48, 0, 3, 48, 51, 1, 195, 63, 48, 16, 16, 193, 48, 0, 0, 247, 60, 204, 243, 15,
    4, 0, 0, 192, 52, 113, 0, 4, 48, 195, 243, 0, 7, 207, 243, 212, 12, 31, 19, 208, 255, 213, 77, 68,
    3, 204, 48, 247, 195, 79, 195, 3, 207, 3, 12, 1, 0, 48, 15, 195, 195, 243, 15, 15, 192, 3, 204, 240,
    192, 3, 12, 193, 49, 12, 12, 192, 60, 208, 48, 12, 199, 0, 12, 240, 240, 0, 204, 207, 255, 3, 240, 0,
    195, 0, 207, 195, 12, 55, 12, 243, 0, 0, 192, 243, 0, 0, 12, 207, 192, 244, 192, 195, 60, 192, 195, 48,
    48, 12, 12, 252, 0, 48, 192, 55, 204, 3, 199, 12, 0, 28, 12, 204, 0, 243, 48, 240, 0, 0, 195, 0,
    48, 71, 204, 240, 195, 3, 193, 195, 204, 19, 7, 28, 0, 71, 252, 204, 19, 48, 192, 243, 204, 204, 195, 28,
    67, 3, 16, 192, 15, 63, 192, 196, 15, 3, 211, 0, 53, 19, 16, 192, 48, 0, 192, 199, 255, 16, 23, 12,
    0, 3, 64, 240, 7, 64, 192, 199, 204, 211, 195, 0, 116, 0, 64, 48, 51, 76, 192, 19, 195, 3, 195, 0,
    1, 19, 17, 192, 48, 0, 196, 215, 252, 16, 3, 12, 1, 19, 0, 252, 3, 48, 192, 195, 240, 195, 255, 12,
    68, 0, 1, 197, 55, 113, 192, 19, 192, 195, 255, 1, 196, 207, 240, 12, 115, 195, 31, 220, 255, 215, 13, 12,
    0, 204, 241, 79, 3, 79, 31, 28, 243, 68, 252, 0, 55, 192, 252, 51, 252, 0, 15, 31, 0, 0, 252, 240,
    196, 243, 255, 48, 12, 195, 15, 12, 243, 64, 60, 255, 199, 252, 252, 112, 16, 0, 127, 63, 55, 112, 252, 240,
    195, 240, 60, 51, 60, 1, 63, 15, 64, 48, 252, 240, 221, 247, 15, 80, 1, 1, 28, 0, 0, 61, 243, 192,
    17, 240, 15, 64, 212, 1, 0, 3, 7, 124, 243, 241, 4, 252, 15, 63, 243, 241, 51, 28, 4, 252, 207, 240,
    220, 243, 207, 127, 204, 247, 240, 204, 15, 127, 0, 207, 0, 243, 192, 76, 195, 253, 48, 4, 3, 127, 12, 3,
    48, 195, 192, 76, 195, 252, 48, 0, 3, 12, 195, 3, 207, 112, 255, 127, 252, 240, 252, 192, 211, 63, 244, 204,
    68, 240, 243, 115, 12, 192, 0, 196, 15, 13, 5, 7, 3, 0, 3, 119, 243, 192, 7, 49, 207, 0, 196, 0,
    3, 12, 15, 127, 252, 48, 63, 60, 20, 60, 252, 243, 208, 48, 19, 79, 220, 0, 76, 28, 48, 13, 77, 3,
    192, 16, 16, 68, 208, 204, 76, 13, 76, 0, 93, 19, 60, 51, 29, 204, 207, 48, 48, 64, 48, 124, 67, 255,
    60, 51, 192, 204, 195, 240, 112, 48, 204, 204, 3, 48, 28, 208, 192, 63, 208, 247, 61, 52, 64, 76, 195, 204,
    0, 51, 16, 207, 31, 243, 64, 68, 79, 205, 80, 3, 113, 192, 49, 196, 23, 28, 95, 52, 207, 220, 83, 68,
    80, 20, 17, 207, 243, 195, 1, 52, 192, 3, 199, 0, 71, 127, 16, 15, 12, 31, 84, 68, 83, 204, 92, 48,
    115, 0, 65, 196, 0, 29, 67, 4, 204, 208, 12, 68, 0, 16, 21, 207, 63, 19, 5, 68, 208, 195, 204, 16,
    3, 3, 207, 63, 240, 240, 60, 196, 3, 15, 195, 3, 16, 195, 252, 113, 195, 243, 48, 192, 207, 76, 0, 195,
    15, 196, 255, 48, 243, 192, 63, 55, 15, 12, 51, 12, 15, 243, 252, 60, 192, 240, 48, 0, 51, 63, 4, 3,
    4, 240, 124, 112, 212, 55, 0, 240, 127, 13, 5, 23, 63, 48, 63, 48, 195, 195, 127, 119, 195, 79, 7, 192,
    65, 31, 13, 12, 16, 52, 4, 48, 0, 80, 215, 7, 112, 80, 0, 124, 208, 52, 212, 243, 12, 0, 196, 3,
    80, 28, 12, 113, 16, 3, 0, 48, 0, 1, 7, 12, 204, 87, 252, 124, 192, 243, 252, 243, 53, 124, 240, 255,
    240, 19, 252, 48, 220, 252, 252, 252, 245, 12, 195, 252, 205, 3, 29, 60, 192, 48, 253, 243, 117, 92, 195, 204,
    209, 199, 12, 49, 60, 192, 12, 243, 48, 124, 195, 15, 192, 195, 60, 48, 48, 204, 207, 243, 243, 51, 247, 12,
    204, 0, 13, 48, 247, 0, 204, 0, 7, 115, 247, 13, 213, 7, 29, 0, 48, 208, 15, 240, 48, 77, 195, 207,
    0, 195, 13, 192, 0, 0, 204, 243, 192, 13, 247, 3, 1, 5, 93, 3, 48, 0, 205, 48, 4, 67, 244, 3,
    3, 67, 204, 124, 195, 240, 48, 196, 48, 60, 64, 15, 0, 115, 204, 252, 211, 240, 60, 244, 0, 60, 0, 15,
    60, 7, 204, 243, 207, 243, 49, 52, 16, 63, 19, 0, 207, 116, 204, 64, 240, 197, 112, 7, 0, 124, 4, 15,
    12, 51, 204, 195, 195, 192, 48, 4, 0, 60, 5, 12, 12, 23, 192, 192, 243, 240, 1, 4, 3, 15, 20, 0,
    119, 124, 204, 81, 240, 48, 71, 68, 20, 60, 28, 255, 116, 223, 244, 221, 51, 63, 68, 196, 195, 16, 0, 60,
    64, 223, 199, 205, 243, 207, 68, 21, 15, 7, 0, 12, 0, 207, 192, 0, 15, 48, 0, 65, 3, 19, 3, 12,
    0, 207, 255, 197, 211, 3, 3, 196, 207, 195, 0, 1, 15, 3, 207, 49, 255, 48, 127, 63, 3, 196, 192, 253,
    199, 243, 12, 15, 60, 204, 12, 76, 51, 48, 192, 15, 244, 247, 63, 7, 0, 0, 15, 195, 255, 0, 0, 51,
    255, 252, 255, 51, 255, 252, 63, 63, 0, 51, 252, 252, 240, 51, 12, 60, 60, 204, 192, 52, 48, 52, 243, 12,
    52, 51, 12, 51, 60, 255, 192, 3, 48, 63, 243, 63, 1, 243, 12, 0, 60, 196, 4, 192, 0, 0, 195, 60,
    199, 252, 51, 12, 60, 199, 76, 67, 48, 213, 0, 15, 196, 207, 243, 12, 63, 195, 15, 204, 255, 3, 76, 12,
    4, 192, 243, 192, 3, 4, 15, 31, 51, 3, 204, 0, 196, 243, 60, 53, 252, 199, 12, 28, 48, 60, 48, 15,
    208, 243, 60, 0, 192, 196, 15, 195, 240, 60, 247, 61, 192, 240, 48, 49, 51, 196, 15, 51, 55, 63, 244, 0,
    1, 52, 28, 15, 48, 192, 28, 60, 0, 60, 243, 195, 0, 0, 12, 0, 48, 52, 0, 0, 0, 0, 247, 192,
    1, 0, 12, 16, 52, 48, 65, 0, 0, 0, 243, 0, 29, 3, 223, 193, 199, 48, 48, 192, 204, 204, 15, 12,
    28, 31, 192, 192, 211, 52, 240, 204, 207, 243, 51, 0, 13, 0, 16, 4, 195, 48, 48, 65, 0, 60, 252, 0,
    13, 207, 192, 209, 51, 79, 0, 192, 252, 211, 19, 60, 13, 31, 192, 193, 23, 51, 192, 204, 207, 195, 15, 204,
    17, 16, 81, 208, 7, 48, 20, 1, 192, 15, 204, 0, 0, 31, 193, 204, 112, 3, 20, 196, 252, 208, 19, 60,
    76, 31, 192, 204, 3, 3, 192, 243, 252, 195, 207, 12, 80, 0, 0, 192, 67, 48, 196, 0, 0, 3, 192, 48,
    16, 80, 207, 124, 195, 52, 240, 48, 196, 204, 192, 207, 0, 220, 207, 125, 195, 244, 48, 60, 195, 77, 192, 240,
    51, 15, 12, 124, 243, 48, 48, 51, 0, 12, 240, 192, 212, 19, 207, 63, 204, 119, 60, 196, 51, 13, 1, 195,
    4, 13, 63, 116, 208, 71, 67, 52, 79, 93, 21, 195, 240, 16, 15, 48, 60, 119, 63, 48, 0, 16, 192, 253,
    240, 31, 204, 15, 252, 48, 0, 51, 1, 51, 240, 255, 240, 28, 15, 127, 252, 116, 192, 195, 48, 80, 49, 243,
    13, 0, 12, 60, 60, 48, 0, 0, 0, 0, 240, 60, 196, 1, 79, 52, 197, 65, 60, 23, 204, 21, 17, 199,
    204, 1, 60, 112, 240, 48, 60, 67, 5, 76, 193, 15, 52, 4, 252, 61, 193, 244, 49, 240, 64, 13, 196, 51,
    1, 77, 12, 79, 193, 51, 0, 7, 1, 80, 15, 252, 48, 19, 205, 92, 240, 240, 240, 195, 49, 3, 252, 60,
    60, 16, 29, 192, 7, 0, 240, 52, 4, 64, 252, 63, 124, 16, 208, 76, 0, 115, 52, 1, 19, 3, 195, 240,
    81, 204, 243, 64, 16, 55, 71, 193, 76, 64, 16, 7, 112, 77, 243, 192, 19, 55, 55, 113, 208, 28, 80, 240,
    199, 55, 79, 63, 253, 49, 125, 60, 113, 252, 13, 255, 7, 52, 83, 192, 77, 29, 64, 12, 64, 13, 13, 3,
    3, 68, 87, 192, 77, 220, 12, 29, 0, 199, 0, 0, 240, 12, 195, 63, 60, 51, 12, 12, 48, 3, 252, 255,
    199, 52, 3, 223, 124, 12, 15, 192, 60, 193, 61, 3, 192, 20, 0, 197, 49, 76, 60, 28, 12, 195, 252, 3,
    192, 12, 55, 255, 60, 52, 12, 48, 0, 0, 192, 48, 195, 12, 16, 207, 12, 7, 0, 240, 48, 0, 240, 51,
    205, 0, 28, 15, 49, 7, 0, 0, 60, 64, 243, 195, 16, 12, 63, 63, 240, 52, 48, 204, 207, 63, 60, 199,
    29, 255, 192, 195, 207, 51, 0, 192, 63, 252, 15, 15, 0, 12, 4, 192, 199, 51, 211, 67, 207, 207, 3, 0,
    240, 60, 63, 63, 240, 244, 240, 16, 192, 12, 0, 243, 196, 195, 15, 207, 0, 112, 0, 192, 63, 204, 0, 3,
    192, 0, 0, 192, 116, 48, 204, 67, 204, 3, 7, 3, 12, 1, 0, 0, 0, 52, 192, 208, 12, 0, 192, 4,
    0, 28, 192, 207, 60, 51, 192, 192, 48, 195, 243, 63, 0, 12, 0, 204, 76, 48, 192, 52, 48, 192, 195, 12,
    3, 63, 195, 79, 15, 192, 0, 77, 15, 208, 12, 4, 68, 255, 195, 112, 223, 204, 3, 13, 195, 0, 28, 4,
    63, 124, 223, 48, 204, 212, 51, 127, 0, 12, 28, 241, 212, 55, 3, 67, 60, 1, 124, 76, 48, 244, 61, 247,
    244, 247, 3, 64, 49, 81, 79, 12, 112, 1, 13, 7, 63, 253, 12, 51, 253, 16, 63, 79, 0, 80, 13, 240,
    113, 48, 3, 19, 208, 48, 0, 12, 0, 1, 252, 245, 48, 48, 19, 115, 61, 13, 28, 31, 48, 0, 252, 240,
    3, 12, 3, 0, 60, 3, 12, 93, 13, 4, 223, 240, 0, 255, 195, 12, 112, 196, 64, 28, 60, 204, 64, 15,
    0, 207, 255, 204, 71, 192, 0, 208, 207, 192, 0, 12, 20, 223, 196, 220, 67, 199, 208, 193, 207, 211, 3, 13,
    196, 243, 243, 79, 60, 4, 12, 0, 48, 12, 52, 15, 199, 207, 255, 60, 0, 192, 0, 0, 240, 192, 4, 13,
    208, 211, 240, 13, 3, 199, 0, 193, 51, 19, 204, 12, 195, 243, 207, 79, 61, 211, 67, 13, 48, 60, 48, 15,
    208, 243, 207, 1, 12, 195, 4, 0, 52, 48, 51, 60, 213, 199, 243, 17, 13, 192, 4, 209, 240, 51, 243, 29,
    4, 20, 76, 53, 5, 77, 16, 223, 60, 213, 65, 4, 12, 125, 63, 116, 252, 195, 247, 127, 192, 79, 0, 240,
    17, 207, 204, 12, 83, 243, 0, 205, 79, 252, 15, 12, 48, 64, 29, 49, 4, 12, 192, 195, 5, 208, 61, 1,
    28, 12, 207, 112, 252, 207, 241, 23, 1, 127, 241, 252, 209, 28, 243, 16, 80, 55, 3, 213, 79, 205, 0, 28,
    64, 16, 64, 52, 16, 124, 0, 19, 48, 92, 81, 68, 28, 12, 51, 124, 252, 243, 0, 12, 192, 67, 192, 61,
    208, 16, 0, 13, 61, 63, 195, 192, 124, 49, 240, 12, 80, 31, 192, 0, 3, 243, 208, 0, 207, 19, 199, 5,
    16, 68, 193, 64, 3, 0, 195, 0, 207, 80, 193, 0, 0, 48, 192, 0, 12, 0, 3, 67, 0, 16, 192, 52,
    16, 223, 252, 60, 3, 195, 192, 192, 207, 3, 48, 1, 208, 0, 241, 64, 3, 4, 195, 19, 207, 83, 193, 192,
    0, 48, 51, 4, 0, 192, 3, 3, 0, 0, 196, 1, 20, 207, 243, 53, 207, 196, 199, 215, 207, 55, 244, 69,
    23, 252, 252, 113, 51, 245, 199, 31, 195, 51, 240, 0, 4, 61, 60, 48, 243, 193, 3, 79, 0, 51, 240, 5,
    7, 255, 243, 12, 15, 243, 64, 192, 51, 31, 13, 63, 51, 223, 240, 0, 63, 195, 23, 212, 207, 19, 13, 112,
    48, 48, 204, 51, 195, 67, 3, 19, 207, 1, 12, 49, 211, 243, 255, 15, 60, 195, 63, 192, 48, 124, 48, 255,
    199, 199, 243, 48, 51, 204, 255, 192, 243, 55, 240, 0, 243, 252, 60, 51, 255, 192, 63, 15, 7, 51, 252, 240,
    192, 51, 12, 15, 204, 240, 0, 0, 12, 1, 255, 243, 241, 48, 16, 1, 52, 48, 64, 3, 12, 13, 255, 204,
    0, 60, 15, 51, 240, 0, 12, 0, 48, 0, 207, 240, 1, 207, 211, 15, 195, 51, 0, 12, 3, 76, 12, 204,
    65, 207, 195, 192, 199, 51, 0, 204, 207, 207, 3, 192, 0, 0, 31, 192, 195, 12, 115, 60, 0, 12, 12, 240,
    192, 195, 0, 31, 12, 3, 16, 12, 63, 12, 12, 204, 5, 0, 0, 211, 4, 76, 195, 204, 63, 208, 15, 7,
    0, 0, 15, 240, 255, 12, 0, 63, 0, 0, 207, 240, 0, 12, 3, 12, 28, 48, 0, 16, 48, 3, 223, 240,
    16, 76, 3, 207, 12, 55, 204, 15, 48, 195, 207, 252, 5, 12, 3, 193, 12, 3, 0, 5, 64, 0, 204, 252,
    195, 48, 15, 127, 220, 240, 61, 12, 0, 60, 252, 240, 196, 244, 51, 67, 17, 81, 79, 207, 112, 29, 29, 199,
    243, 240, 51, 52, 12, 240, 63, 79, 3, 0, 12, 240, 193, 253, 63, 127, 204, 244, 12, 3, 192, 3, 255, 245,
    243, 48, 15, 127, 252, 252, 12, 79, 244, 115, 252, 255, 192, 60, 255, 60, 252, 195, 12, 3, 52, 51, 252, 240,
    0, 192, 0, 12, 16, 48, 4, 240, 0, 0, 3, 0, 12, 0, 3, 64, 19, 49, 80, 48, 16, 0, 0, 65,
    0, 0, 0, 0, 16, 0, 0, 48, 0, 0, 80, 69, 192, 60, 15, 15, 207, 244, 60, 48, 5, 63, 240, 255,
    48, 0, 223, 63, 244, 244, 48, 48, 5, 60, 12, 243, 0, 51, 15, 255, 241, 244, 113, 193, 65, 12, 220, 255,
    16, 3, 3, 15, 16, 4, 3, 48, 0, 76, 207, 48, 0, 240, 63, 61, 204, 244, 124, 60, 0, 68, 204, 240,
    211, 51, 207, 255, 60, 244, 61, 205, 112, 48, 220, 252, 240, 0, 0, 15, 64, 52, 0, 48, 0, 12, 243, 255,
    0, 192, 19, 1, 61, 244, 0, 3, 4, 1, 241, 240, 0, 19, 223, 255, 60, 55, 48, 241, 113, 240, 207, 255,
    119, 255, 244, 192, 79, 195, 4, 196, 255, 211, 0, 76, 48, 204, 247, 0, 3, 195, 195, 192, 207, 195, 0, 20,
    48, 48, 211, 3, 51, 64, 67, 3, 207, 192, 220, 4, 195, 243, 240, 192, 48, 220, 3, 196, 60, 240, 7, 92,
    48, 244, 240, 0, 51, 221, 195, 196, 255, 243, 52, 64, 51, 48, 12, 51, 243, 192, 67, 3, 0, 51, 196, 0,
    192, 7, 16, 20, 112, 17, 3, 0, 60, 48, 243, 15, 0, 0, 0, 20, 48, 1, 48, 3, 204, 199, 240, 0,
    48, 0, 0, 0, 48, 0, 4, 12, 0, 0, 195, 3, 255, 51, 63, 127, 204, 61, 60, 255, 244, 124, 240, 255,
    7, 243, 247, 64, 48, 0, 0, 0, 193, 51, 12, 67, 0, 192, 0, 65, 199, 61, 12, 0, 4, 0, 51, 0,
    255, 255, 255, 115, 243, 252, 63, 255, 243, 127, 240, 252, 195, 240, 52, 112, 51, 5, 15, 19, 243, 55, 204, 68,
    0, 192, 1, 48, 3, 49, 12, 15, 240, 51, 247, 1, 60, 207, 207, 127, 243, 124, 240, 255, 243, 51, 243, 60,
    48, 0, 20, 3, 52, 93, 1, 0, 196, 0, 252, 64, 112, 28, 17, 204, 51, 49, 1, 0, 1, 192, 195, 48,
    28, 223, 243, 12, 0, 55, 195, 204, 207, 215, 195, 61, 12, 207, 255, 16, 0, 51, 215, 12, 207, 3, 0, 240,
    0, 0, 195, 199, 19, 51, 19, 79, 207, 7, 253, 240, 3, 207, 252, 63, 0, 247, 79, 192, 240, 0, 195, 12,
    192, 204, 253, 15, 28, 244, 207, 192, 63, 67, 0, 12, 4, 192, 243, 48, 67, 192, 28, 0, 3, 51, 192, 48,
    83, 207, 252, 63, 223, 199, 125, 240, 7, 112, 195, 63, 7, 15, 253, 63, 15, 196, 12, 51, 3, 124, 243, 15,
    19, 48, 241, 51, 63, 197, 31, 60, 7, 48, 240, 68, 68, 207, 240, 193, 15, 199, 0, 192, 255, 211, 1, 63,
    0, 15, 252, 31, 3, 3, 192, 204, 207, 3, 77, 192, 48, 60, 12, 0, 195, 71, 7, 15, 255, 3, 16, 48,
    199, 207, 255, 12, 60, 195, 204, 192, 243, 64, 48, 60, 211, 192, 255, 60, 15, 196, 207, 207, 255, 51, 192, 193,
    3, 240, 60, 60, 195, 0, 63, 15, 3, 115, 196, 0, 213, 247, 0, 16, 29, 208, 3, 0, 60, 49, 63, 211,
    197, 240, 115, 49, 192, 192, 207, 51, 204, 115, 243, 1, 196, 60, 124, 49, 243, 197, 60, 3, 192, 51, 192, 4};
static const int32_t op10_bias[48] = {
    -36103, -37494, -44239, -37397, -43333, -36125, -45929, -40263, -41064, -41966, -37400, -45458, -31935, -44804, -45891, -35112, -43259, -39207, -36099, -41304, -32286, -38112, -33051, -45641,
    -40883, -34057, -37191, -43472, -37645, -45362, -36568, -34932, -39909, -32539, -36647, -37453, -37716, -38846, -34436, -32044, -46398, -35448, -36994, -42951, -33397, -43997, -45371, -43442};
static const uint16_t op10_offset[48] = {
    36720, 37740, 45645, 37740, 44115, 36720, 46665, 40800, 42075, 42330, 37740, 46155, 32385, 45900, 46920, 35445, 43860, 39270, 36465, 41820, 32895, 38760, 33405, 46155,
    41820, 34425, 37995, 44115, 37995, 46155, 37230, 35190, 40800, 33150, 37230, 38250, 37740, 39525, 35445, 32385, 47175, 35700, 37485, 43350, 34170, 44370, 46410, 44115};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op10_multiplier[48] = {
    1890301824, 1241460736, 1271976832, 1237302528, 1187866880, 1307026432, 1562196096, 1764605056, 1192551936, 1991869824, 1083144320, 1274172672, 1358290688, 1082137856, 1270514816, 1480960256, 1164013312, 1844290304, 1224990464, 1222456960, 1554094720, 1513966848, 1094916096, 1947008512,
    1142746880, 1807213184, 1711939456, 2132458880, 1479504896, 1393938432, 1943258240, 1121715072, 1391188608, 1642768000, 1098822912, 1775672960, 1448828032, 2100728832, 1686263936, 1135449728, 1084351104, 1278239616, 1332561024, 1398346880, 1644392064, 1693616512, 1691149568, 1169591040};
static const uint8_t op10_shift[48] = {
    3, 2, 3, 2, 2, 3, 2, 2, 3, 3, 2, 1, 2, 2, 3, 3, 3, 2, 3, 3, 3, 2, 2, 3,
    3, 4, 4, 3, 2, 3, 3, 2, 3, 4, 3, 3, 3, 3, 4, 2, 2, 2, 3, 2, 3, 2, 3, 2};
#else
static const int32_t op10_multiplier[48] = {
    1890301835, 1241460713, 1271976756, 1237302531, 1187866918, 1307026500, 1562196121, 1764605043, 1192551853, 1991869826, 1083144288, 1274172680, 1358290635, 1082137841, 1270514743, 1480960195, 1164013333, 1844290344, 1224990465, 1222456925, 1554094808, 1513966813, 1094916048, 1947008495,
    1142746902, 1807213113, 1711939507, 2132458988, 1479504883, 1393938468, 1943258224, 1121715030, 1391188686, 1642767983, 1098822916, 1775672975, 1448828074, 2100728820, 1686263953, 1135449793, 1084351115, 1278239718, 1332561020, 1398346846, 1644392028, 1693616612, 1691149493, 1169591009};
static const uint8_t op10_shift[48] = {
    36, 35, 36, 35, 35, 36, 35, 35, 36, 36, 35, 34, 35, 35, 36, 36, 36, 35, 36, 36, 36, 35, 35, 36,
    36, 37, 37, 36, 35, 36, 36, 35, 36, 37, 36, 36, 36, 36, 37, 35, 35, 35, 36, 35, 36, 35, 36, 35};
#endif
static const model_layer op10 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op10_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op10_weights, .bias = op10_bias, .multiplier = op10_multiplier, .shift = op10_shift};

static const uint8_t op11_weights[540] = {
    67, 199, 48, 255, 112, 68, 213, 4, 71, 209, 197, 61, 51, 207, 49, 15, 124, 68, 197, 4, 81, 17, 245, 1,
    124, 3, 48, 63, 16, 84, 244, 4, 0, 29, 197, 1, 71, 195, 5, 252, 113, 1, 213, 192, 19, 209, 213, 77,
    51, 207, 5, 76, 49, 5, 21, 3, 17, 17, 212, 1, 115, 3, 1, 76, 17, 4, 244, 204, 71, 29, 5, 65,
    76, 199, 0, 204, 77, 1, 0, 196, 83, 193, 21, 124, 60, 243, 0, 12, 1, 5, 0, 4, 80, 209, 20, 48,
    124, 4, 0, 64, 13, 4, 48, 0, 4, 221, 5, 0, 83, 115, 20, 65, 193, 85, 68, 84, 0, 112, 196, 13,
    64, 0, 4, 65, 80, 16, 3, 0, 255, 83, 0, 13, 17, 0, 3, 65, 3, 0, 12, 28, 19, 3, 15, 16,
    84, 3, 29, 81, 241, 84, 71, 80, 12, 112, 244, 77, 3, 13, 4, 65, 80, 16, 115, 64, 247, 80, 48, 12,
    1, 0, 7, 4, 3, 0, 125, 28, 3, 0, 3, 16, 64, 3, 0, 113, 209, 84, 48, 16, 0, 0, 4, 125,
    68, 0, 0, 64, 0, 0, 51, 12, 240, 64, 48, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    83, 64, 208, 113, 113, 69, 240, 20, 28, 65, 1, 69, 67, 3, 212, 65, 197, 69, 48, 20, 92, 53, 49, 5,
    64, 64, 16, 65, 1, 69, 240, 208, 0, 5, 1, 69, 21, 0, 223, 81, 0, 1, 63, 208, 23, 112, 12, 0,
    5, 4, 215, 112, 240, 0, 63, 16, 215, 16, 220, 64, 0, 0, 211, 49, 192, 1, 63, 208, 16, 0, 0, 4,
    16, 0, 20, 80, 3, 0, 60, 76, 192, 3, 12, 64, 0, 4, 17, 0, 83, 0, 63, 76, 195, 67, 12, 0,
    0, 0, 16, 0, 3, 0, 16, 64, 0, 0, 12, 0, 16, 4, 3, 17, 67, 77, 48, 12, 15, 19, 79, 0,
    80, 4, 12, 49, 48, 1, 0, 29, 83, 52, 192, 0, 71, 115, 17, 1, 1, 81, 19, 84, 48, 4, 5, 17,
    19, 5, 7, 208, 3, 12, 124, 29, 7, 19, 124, 0, 0, 20, 76, 48, 240, 17, 64, 81, 79, 52, 192, 16,
    119, 127, 193, 49, 49, 17, 87, 83, 204, 4, 5, 21, 0, 192, 5, 16, 0, 12, 48, 12, 3, 71, 12, 0,
    0, 4, 0, 48, 64, 1, 48, 16, 79, 52, 0, 0, 112, 0, 192, 0, 1, 17, 48, 0, 0, 12, 5, 65,
    208, 0, 0, 16, 211, 92, 48, 76, 243, 67, 12, 0, 17, 20, 12, 0, 87, 76, 48, 13, 247, 71, 220, 0,
    208, 0, 0, 0, 3, 76, 0, 64, 3, 4, 12, 16, 7, 48, 5, 16, 3, 64, 68, 65, 204, 68, 49, 81,
    51, 51, 1, 0, 87, 64, 68, 81, 255, 116, 113, 17, 52, 112, 1, 0, 67, 0, 0, 64, 60, 68, 1, 81,
    0, 48, 3, 48, 48, 68, 20, 215, 12, 5, 5, 113, 3, 48, 199, 0, 240, 65, 213, 23, 0, 69, 197, 113,
    12, 48, 3, 0, 12, 65, 48, 192, 0, 65, 5, 113};
static const int32_t op11_bias[5] = {
    -25354, -14881, -16141, -17147, -18154};
static const uint16_t op11_offset[5] = {
    24480, 15555, 16830, 17850, 18870};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op11_multiplier[5] = {
    1091909760, 1224608128, 1320368000, 1132627328, 1330971264};
static const uint8_t op11_shift[5] = {
    2, 3, 3, 3, 3};
#else
static const int32_t op11_multiplier[5] = {
    1091909771, 1224608152, 1320368003, 1132627288, 1330971235};
static const uint8_t op11_shift[5] = {
    35, 36, 36, 36, 36};
#endif
static const model_layer op11 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op11_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op11_weights, .bias = op11_bias, .multiplier = op11_multiplier, .shift = op11_shift};

static const uint8_t op12_weights[5184] = {
    211, 77, 60, 240, 252, 4, 196, 68, 55, 19, 245, 28, 211, 77, 60, 205, 60, 4, 211, 4, 112, 16, 192, 28,
    207, 76, 60, 204, 49, 1, 207, 23, 112, 16, 245, 220, 19, 76, 60, 192, 241, 84, 12, 3, 48, 7, 244, 92,
    211, 15, 0, 15, 240, 67, 15, 3, 113, 0, 196, 80, 195, 79, 12, 31, 245, 0, 207, 199, 60, 16, 196, 16,
    19, 76, 12, 0, 240, 81, 79, 23, 92, 195, 245, 76, 19, 15, 64, 83, 252, 80, 79, 7, 125, 240, 196, 64,
    195, 127, 64, 28, 240, 80, 15, 3, 60, 192, 192, 4, 207, 29, 60, 193, 240, 4, 220, 4, 63, 3, 240, 13,
    195, 12, 15, 192, 1, 0, 204, 0, 51, 0, 245, 28, 207, 12, 15, 48, 1, 1, 192, 0, 48, 0, 241, 28,
    195, 13, 12, 192, 245, 4, 28, 7, 60, 3, 196, 0, 195, 12, 12, 192, 244, 0, 12, 55, 60, 3, 196, 208,
    255, 12, 0, 0, 49, 1, 12, 3, 60, 0, 196, 12, 215, 79, 12, 196, 244, 0, 92, 7, 49, 7, 196, 0,
    215, 76, 77, 3, 52, 64, 28, 0, 48, 0, 208, 192, 195, 15, 0, 19, 49, 64, 12, 0, 60, 0, 20, 196,
    31, 93, 15, 221, 253, 0, 204, 215, 115, 16, 240, 16, 79, 76, 204, 205, 253, 49, 204, 195, 63, 212, 196, 220,
    3, 79, 12, 28, 241, 1, 255, 19, 15, 212, 195, 16, 19, 29, 240, 215, 253, 3, 28, 199, 112, 28, 196, 240,
    0, 204, 60, 192, 253, 196, 28, 51, 48, 3, 208, 240, 16, 60, 48, 16, 241, 193, 204, 7, 64, 3, 212, 0,
    17, 77, 1, 212, 240, 0, 92, 3, 113, 211, 20, 16, 209, 12, 60, 3, 252, 0, 28, 51, 49, 195, 192, 192,
    192, 15, 124, 80, 61, 84, 15, 3, 125, 0, 80, 192, 195, 13, 60, 220, 15, 16, 207, 48, 51, 79, 243, 204,
    3, 12, 12, 192, 0, 0, 0, 0, 127, 3, 240, 13, 3, 12, 13, 48, 16, 0, 0, 3, 51, 48, 240, 12,
    195, 13, 0, 209, 60, 0, 223, 52, 48, 95, 244, 220, 195, 12, 76, 192, 0, 1, 12, 0, 112, 0, 193, 28,
    3, 12, 13, 0, 5, 0, 12, 3, 112, 0, 240, 12, 195, 77, 12, 192, 204, 3, 223, 55, 116, 92, 192, 220,
    207, 12, 76, 16, 193, 64, 12, 192, 48, 0, 208, 192, 195, 12, 12, 16, 5, 64, 15, 3, 49, 64, 16, 0,
    16, 7, 61, 215, 245, 192, 4, 195, 19, 208, 1, 7, 220, 243, 205, 23, 0, 247, 68, 199, 20, 204, 215, 243,
    220, 208, 0, 215, 0, 51, 77, 195, 1, 223, 68, 207, 12, 243, 220, 199, 244, 192, 12, 199, 31, 204, 0, 199,
    29, 243, 192, 19, 1, 51, 48, 195, 192, 204, 196, 243, 29, 252, 204, 7, 3, 51, 60, 195, 192, 220, 68, 255,
    12, 199, 12, 196, 1, 12, 12, 243, 16, 204, 3, 211, 12, 243, 192, 67, 1, 247, 13, 199, 21, 204, 7, 211,
    28, 192, 243, 16, 49, 243, 12, 55, 1, 208, 68, 255, 192, 28, 243, 221, 241, 192, 15, 55, 113, 16, 240, 28,
    223, 28, 12, 192, 240, 192, 12, 3, 48, 16, 240, 28, 195, 207, 1, 64, 49, 0, 60, 7, 113, 3, 208, 80,
    16, 93, 207, 220, 241, 19, 207, 247, 112, 208, 240, 12, 207, 15, 204, 0, 241, 48, 255, 3, 48, 0, 196, 240,
    192, 255, 204, 3, 241, 0, 255, 3, 204, 48, 16, 196, 12, 12, 193, 196, 240, 16, 28, 195, 113, 12, 64, 60,
    195, 15, 65, 4, 49, 0, 204, 195, 112, 48, 192, 196, 0, 15, 0, 64, 112, 48, 63, 199, 13, 60, 92, 0,
    19, 29, 12, 208, 48, 64, 29, 4, 49, 83, 192, 20, 3, 204, 252, 240, 252, 0, 29, 0, 48, 19, 196, 15,
    3, 15, 60, 204, 13, 17, 204, 16, 64, 20, 192, 28, 19, 29, 12, 192, 240, 64, 28, 55, 48, 3, 16, 0,
    7, 13, 60, 243, 240, 195, 12, 0, 48, 195, 192, 204, 243, 63, 12, 28, 241, 16, 204, 64, 48, 4, 212, 12,
    19, 12, 13, 240, 240, 64, 92, 7, 113, 215, 20, 16, 3, 76, 13, 195, 241, 0, 28, 0, 48, 211, 209, 12,
    247, 127, 77, 19, 1, 17, 204, 67, 252, 4, 21, 16, 31, 193, 115, 243, 255, 207, 220, 63, 52, 255, 243, 195,
    3, 253, 252, 243, 15, 223, 211, 51, 48, 252, 243, 15, 195, 252, 60, 215, 95, 243, 211, 48, 52, 255, 195, 207,
    195, 0, 125, 208, 241, 0, 13, 192, 48, 211, 196, 64, 67, 12, 125, 16, 241, 20, 1, 3, 51, 60, 204, 65,
    207, 12, 61, 19, 12, 195, 19, 7, 52, 0, 196, 76, 83, 193, 48, 12, 253, 253, 12, 195, 28, 192, 241, 240,
    79, 204, 49, 12, 253, 1, 12, 3, 223, 252, 241, 48, 67, 204, 197, 64, 241, 192, 15, 7, 192, 204, 4, 48,
    208, 1, 113, 208, 244, 204, 17, 7, 69, 195, 28, 196, 0, 252, 61, 196, 60, 192, 3, 0, 0, 195, 192, 195,
    196, 12, 49, 21, 0, 207, 64, 243, 48, 31, 83, 3, 31, 80, 112, 195, 241, 252, 17, 15, 1, 195, 19, 215,
    31, 12, 60, 199, 15, 252, 197, 63, 48, 195, 240, 207, 19, 29, 0, 196, 19, 0, 16, 51, 48, 28, 64, 192,
    15, 17, 113, 195, 244, 252, 221, 243, 12, 193, 0, 215, 15, 204, 253, 199, 240, 240, 197, 195, 207, 241, 244, 211,
    19, 12, 205, 23, 0, 55, 20, 247, 60, 204, 245, 208, 3, 93, 124, 209, 48, 21, 16, 116, 61, 83, 240, 1,
    67, 13, 252, 208, 241, 193, 16, 48, 48, 67, 245, 205, 83, 12, 13, 17, 240, 0, 0, 71, 49, 68, 245, 0,
    16, 77, 60, 192, 252, 16, 31, 48, 113, 31, 192, 212, 16, 12, 204, 240, 252, 192, 15, 0, 48, 243, 192, 196,
    16, 60, 12, 192, 252, 197, 3, 19, 49, 247, 192, 4, 12, 13, 127, 192, 255, 192, 223, 60, 117, 15, 55, 243,
    0, 253, 60, 252, 252, 192, 3, 12, 112, 255, 199, 195, 64, 61, 63, 252, 60, 192, 19, 15, 116, 195, 52, 12,
    93, 240, 221, 193, 253, 193, 115, 207, 3, 223, 29, 61, 124, 252, 204, 69, 252, 192, 63, 195, 195, 12, 192, 52,
    13, 252, 192, 20, 5, 195, 15, 199, 244, 12, 68, 192, 29, 192, 207, 240, 253, 192, 51, 3, 64, 207, 16, 195,
    15, 0, 204, 4, 61, 244, 255, 55, 64, 207, 16, 240, 220, 195, 192, 4, 0, 247, 51, 67, 49, 207, 20, 196,
    220, 193, 76, 196, 60, 192, 0, 3, 64, 207, 1, 220, 31, 0, 12, 48, 12, 192, 195, 67, 76, 207, 51, 208,
    19, 0, 28, 16, 3, 196, 193, 67, 64, 204, 192, 192, 0, 29, 13, 0, 240, 12, 83, 3, 112, 207, 192, 0,
    223, 204, 0, 20, 48, 0, 16, 51, 5, 204, 0, 48, 63, 240, 207, 240, 247, 252, 17, 112, 12, 240, 64, 252,
    19, 93, 12, 196, 247, 1, 92, 76, 60, 3, 1, 16, 19, 76, 0, 16, 0, 68, 12, 51, 49, 12, 28, 80,
    12, 255, 207, 243, 247, 243, 252, 115, 205, 252, 64, 63, 195, 29, 205, 196, 247, 12, 28, 7, 124, 243, 241, 31,
    19, 12, 76, 192, 48, 55, 220, 55, 48, 12, 196, 0, 255, 207, 207, 247, 55, 255, 63, 255, 240, 252, 12, 207,
    28, 51, 49, 199, 15, 208, 1, 4, 49, 15, 5, 60, 28, 48, 13, 243, 15, 192, 64, 196, 241, 3, 1, 240,
    28, 240, 13, 247, 79, 204, 0, 192, 193, 12, 81, 60, 211, 12, 60, 195, 63, 209, 211, 53, 0, 15, 20, 60,
    195, 12, 15, 240, 63, 212, 15, 52, 48, 15, 196, 204, 204, 60, 12, 244, 76, 192, 192, 52, 52, 15, 196, 12,
    215, 204, 76, 192, 253, 208, 215, 69, 60, 19, 192, 207, 211, 15, 12, 240, 252, 16, 195, 117, 127, 3, 199, 220,
    207, 15, 12, 4, 124, 16, 211, 52, 112, 15, 212, 192, 19, 223, 252, 51, 245, 52, 205, 49, 60, 0, 49, 16,
    51, 223, 240, 60, 53, 68, 252, 5, 60, 0, 197, 28, 63, 195, 0, 48, 65, 71, 192, 243, 192, 12, 21, 12,
    195, 19, 205, 0, 244, 64, 61, 19, 204, 196, 193, 68, 51, 31, 5, 12, 48, 64, 60, 19, 204, 48, 205, 64,
    60, 195, 5, 64, 0, 67, 63, 199, 15, 60, 13, 65, 127, 15, 209, 51, 51, 64, 77, 211, 204, 240, 204, 112,
    127, 127, 4, 3, 63, 16, 13, 211, 204, 61, 192, 112, 60, 195, 4, 0, 63, 51, 60, 199, 204, 12, 0, 49,
    67, 28, 60, 204, 15, 192, 195, 60, 243, 3, 240, 60, 3, 221, 60, 252, 255, 192, 3, 48, 63, 3, 244, 61,
    115, 12, 12, 48, 12, 1, 4, 0, 115, 4, 244, 0, 3, 12, 13, 208, 255, 196, 3, 4, 63, 3, 244, 76,
    3, 13, 12, 193, 252, 192, 15, 4, 63, 3, 244, 0, 3, 12, 28, 0, 60, 0, 12, 4, 124, 0, 240, 0,
    19, 12, 12, 192, 243, 0, 3, 23, 51, 51, 240, 60, 3, 12, 12, 192, 252, 28, 15, 3, 51, 195, 204, 0,
    195, 12, 12, 16, 48, 92, 12, 0, 60, 0, 208, 1, 195, 205, 61, 192, 255, 211, 213, 48, 48, 192, 240, 48,
    195, 12, 60, 192, 60, 195, 21, 55, 51, 13, 244, 252, 207, 13, 117, 193, 71, 192, 244, 64, 51, 204, 195, 0,
    19, 92, 125, 4, 240, 192, 29, 52, 60, 12, 215, 0, 211, 79, 61, 192, 241, 7, 28, 55, 65, 60, 215, 3,
    195, 15, 240, 204, 197, 55, 192, 119, 0, 192, 4, 215, 204, 207, 63, 4, 4, 240, 12, 247, 124, 252, 23, 243,
    204, 207, 60, 195, 240, 51, 15, 247, 112, 252, 87, 199, 205, 3, 3, 196, 197, 243, 12, 247, 5, 204, 21, 199,
    195, 13, 28, 212, 48, 0, 76, 4, 53, 19, 3, 16, 16, 12, 13, 0, 49, 0, 64, 4, 52, 16, 212, 20,
    28, 0, 85, 64, 1, 48, 0, 68, 65, 0, 20, 84, 3, 124, 223, 204, 255, 76, 127, 7, 48, 3, 52, 60,
    15, 124, 204, 12, 252, 64, 63, 55, 48, 0, 196, 48, 12, 63, 192, 15, 252, 0, 255, 115, 244, 0, 16, 196,
    28, 124, 204, 12, 255, 16, 79, 7, 112, 3, 52, 76, 15, 124, 64, 12, 63, 0, 15, 7, 112, 12, 196, 0,
    60, 127, 64, 12, 63, 0, 63, 3, 0, 12, 65, 0, 1, 1, 60, 199, 252, 253, 77, 244, 113, 195, 16, 7,
    241, 253, 253, 243, 63, 192, 5, 124, 3, 243, 1, 240, 64, 240, 48, 63, 79, 4, 195, 115, 52, 17, 77, 64,
    76, 0, 48, 215, 204, 61, 65, 193, 113, 195, 16, 212, 12, 192, 49, 243, 15, 240, 5, 29, 3, 240, 1, 12,
    67, 0, 4, 12, 79, 4, 196, 77, 55, 1, 13, 0, 76, 193, 112, 197, 12, 60, 1, 193, 48, 211, 3, 215,
    51, 192, 49, 240, 61, 192, 245, 13, 207, 243, 13, 60, 112, 195, 5, 60, 60, 0, 196, 1, 51, 0, 13, 13,
    28, 252, 61, 19, 68, 247, 48, 253, 12, 16, 0, 208, 12, 243, 61, 195, 208, 15, 241, 192, 48, 205, 17, 0,
    60, 240, 193, 0, 80, 195, 1, 48, 48, 29, 17, 48, 204, 195, 199, 19, 53, 52, 252, 255, 12, 192, 0, 195,
    76, 195, 253, 15, 192, 48, 252, 195, 0, 205, 17, 240, 76, 223, 196, 15, 192, 4, 51, 195, 195, 205, 1, 0,
    220, 3, 7, 23, 244, 240, 60, 199, 92, 204, 1, 195, 12, 207, 76, 0, 241, 53, 60, 199, 28, 253, 16, 199,
    60, 207, 4, 80, 49, 52, 60, 199, 0, 205, 20, 192, 3, 0, 60, 195, 243, 213, 208, 48, 115, 195, 244, 48,
    3, 220, 125, 192, 0, 4, 208, 244, 127, 51, 244, 0, 3, 204, 49, 196, 0, 195, 208, 247, 49, 12, 196, 48,
    3, 12, 1, 204, 241, 196, 192, 0, 15, 196, 241, 65, 79, 12, 65, 16, 48, 1, 15, 3, 63, 0, 193, 16,
    3, 12, 49, 0, 12, 195, 28, 55, 124, 12, 192, 0, 95, 3, 12, 49, 240, 4, 0, 195, 15, 240, 252, 112,
    127, 12, 0, 0, 252, 16, 15, 223, 15, 252, 204, 48, 12, 220, 0, 0, 12, 55, 15, 199, 124, 204, 16, 60,
    15, 60, 76, 220, 241, 4, 255, 20, 243, 83, 241, 28, 211, 13, 12, 221, 192, 4, 15, 4, 51, 3, 241, 81,
    211, 204, 125, 208, 60, 0, 12, 3, 48, 211, 1, 208, 15, 12, 192, 16, 244, 67, 255, 7, 51, 12, 4, 192,
    223, 12, 12, 208, 244, 243, 12, 247, 48, 195, 192, 192, 28, 220, 60, 19, 48, 60, 12, 207, 112, 195, 16, 211,
    28, 76, 16, 208, 240, 112, 76, 3, 81, 195, 64, 204, 28, 12, 76, 199, 244, 51, 28, 195, 117, 207, 197, 211,
    29, 28, 125, 7, 48, 112, 15, 3, 113, 204, 20, 211, 3, 221, 252, 192, 60, 220, 83, 240, 64, 207, 15, 243,
    16, 192, 204, 196, 61, 192, 16, 240, 64, 207, 195, 243, 16, 192, 244, 23, 48, 207, 4, 252, 48, 195, 192, 243,
    215, 29, 12, 221, 255, 220, 28, 195, 124, 31, 195, 76, 195, 28, 60, 204, 252, 16, 207, 3, 124, 3, 192, 0,
    208, 12, 12, 0, 0, 0, 0, 12, 112, 213, 192, 0, 19, 29, 204, 208, 253, 16, 95, 199, 61, 31, 192, 192,
    19, 12, 204, 192, 240, 16, 79, 3, 61, 243, 204, 20, 16, 12, 193, 4, 49, 12, 31, 3, 61, 3, 16, 4,
    16, 60, 255, 195, 31, 255, 55, 252, 52, 207, 195, 255, 80, 0, 0, 240, 253, 208, 124, 52, 48, 207, 0, 16,
    16, 13, 196, 0, 60, 208, 67, 0, 51, 67, 240, 28, 207, 60, 125, 208, 95, 19, 16, 240, 48, 92, 244, 76,
    195, 7, 113, 0, 221, 3, 17, 55, 48, 15, 0, 0, 16, 204, 48, 12, 13, 0, 28, 4, 12, 1, 4, 16,
    51, 63, 205, 83, 93, 67, 255, 243, 255, 125, 243, 76, 207, 243, 112, 23, 209, 63, 13, 243, 112, 12, 0, 0,
    221, 221, 0, 3, 241, 48, 80, 196, 81, 192, 4, 199, 15, 76, 77, 208, 52, 255, 29, 67, 125, 16, 193, 67,
    195, 77, 125, 23, 199, 3, 29, 52, 52, 16, 197, 3, 195, 13, 124, 211, 199, 243, 77, 112, 55, 23, 48, 207,
    207, 12, 12, 211, 245, 0, 220, 119, 48, 80, 208, 3, 207, 13, 60, 211, 241, 195, 204, 55, 12, 16, 192, 195,
    195, 29, 63, 211, 247, 55, 207, 48, 48, 23, 52, 211, 211, 127, 0, 208, 240, 3, 204, 119, 12, 67, 13, 16,
    208, 76, 12, 208, 240, 3, 207, 68, 204, 31, 193, 211, 207, 29, 12, 211, 247, 119, 15, 48, 252, 23, 64, 215,
    29, 4, 124, 199, 240, 252, 117, 192, 77, 192, 16, 51, 19, 0, 12, 55, 240, 192, 52, 211, 223, 244, 61, 48,
    67, 15, 77, 16, 241, 193, 15, 211, 223, 112, 12, 1, 29, 0, 48, 243, 0, 252, 112, 195, 49, 195, 80, 243,
    28, 240, 223, 240, 253, 252, 112, 3, 0, 207, 12, 243, 15, 240, 195, 48, 253, 53, 127, 55, 60, 253, 20, 240,
    76, 12, 3, 55, 80, 204, 4, 192, 52, 192, 196, 208, 29, 0, 192, 247, 60, 204, 48, 3, 49, 223, 4, 211,
    221, 244, 0, 51, 1, 244, 48, 51, 113, 207, 23, 211, 60, 207, 197, 68, 51, 7, 15, 199, 240, 13, 0, 28,
    204, 243, 12, 199, 0, 51, 12, 247, 5, 220, 16, 60, 31, 196, 13, 51, 0, 51, 68, 192, 28, 197, 1, 3,
    112, 204, 197, 20, 48, 4, 15, 199, 243, 220, 192, 17, 204, 211, 60, 199, 1, 55, 204, 195, 0, 204, 3, 195,
    15, 209, 0, 3, 51, 60, 64, 208, 31, 197, 192, 0, 13, 240, 196, 20, 127, 3, 15, 195, 0, 220, 4, 208,
    204, 208, 76, 196, 60, 51, 12, 7, 76, 204, 64, 211, 15, 209, 17, 204, 63, 0, 16, 31, 223, 192, 240, 16,
    31, 28, 12, 208, 255, 220, 95, 51, 113, 31, 193, 16, 19, 31, 13, 208, 252, 221, 92, 51, 113, 15, 3, 19,
    20, 12, 77, 16, 12, 220, 16, 51, 48, 0, 0, 20, 3, 12, 204, 220, 255, 204, 15, 55, 61, 252, 192, 55,
    0, 255, 204, 29, 253, 204, 60, 51, 60, 255, 244, 3, 0, 252, 205, 16, 252, 12, 12, 3, 60, 0, 53, 0,
    31, 204, 192, 205, 252, 0, 255, 51, 60, 207, 0, 196, 76, 255, 204, 12, 252, 192, 12, 199, 61, 243, 4, 0,
    12, 0, 0, 17, 253, 0, 15, 199, 1, 192, 64, 0, 3, 0, 49, 199, 243, 252, 1, 196, 12, 192, 48, 7,
    3, 220, 124, 192, 63, 196, 193, 53, 48, 3, 244, 0, 207, 204, 125, 195, 15, 3, 192, 48, 48, 48, 240, 204,
    15, 7, 49, 195, 240, 60, 193, 4, 12, 193, 1, 196, 195, 3, 1, 12, 48, 4, 241, 0, 15, 3, 241, 0,
    51, 12, 48, 12, 48, 0, 192, 48, 51, 67, 240, 0, 63, 215, 0, 247, 245, 60, 253, 199, 28, 192, 1, 196,
    3, 3, 1, 12, 240, 48, 49, 211, 223, 0, 253, 124, 3, 15, 65, 12, 240, 0, 207, 195, 60, 4, 205, 65,
    213, 49, 125, 192, 15, 205, 80, 115, 69, 31, 0, 0, 1, 1, 48, 16, 52, 48, 76, 240, 76, 31, 16, 192,
    48, 20, 53, 17, 245, 1, 49, 16, 79, 195, 3, 53, 207, 60, 252, 243, 79, 196, 212, 124, 112, 15, 192, 192,
    12, 51, 240, 7, 0, 63, 240, 243, 48, 204, 195, 192, 12, 195, 255, 192, 244, 60, 252, 195, 207, 204, 0, 192,
    255, 15, 241, 192, 112, 4, 212, 67, 63, 60, 253, 81, 63, 195, 241, 199, 16, 51, 220, 243, 112, 204, 240, 12,
    76, 193, 247, 195, 193, 255, 0, 209, 64, 207, 1, 3, 211, 29, 0, 208, 244, 204, 28, 195, 48, 23, 192, 192,
    209, 221, 125, 55, 48, 12, 77, 192, 116, 212, 16, 196, 23, 204, 53, 243, 15, 204, 12, 112, 0, 211, 48, 212,
    223, 13, 12, 212, 240, 12, 12, 199, 48, 19, 196, 192, 28, 220, 205, 55, 48, 60, 77, 195, 48, 195, 199, 212,
    51, 192, 240, 255, 255, 252, 253, 195, 207, 211, 68, 0, 31, 28, 15, 20, 253, 1, 28, 199, 113, 211, 0, 192,
    28, 221, 48, 55, 48, 127, 77, 192, 64, 195, 20, 212, 28, 193, 5, 243, 61, 241, 61, 196, 19, 208, 20, 195,
    195, 12, 252, 192, 243, 19, 212, 55, 112, 48, 244, 29, 7, 28, 124, 192, 240, 208, 211, 55, 60, 51, 192, 12,
    243, 12, 60, 192, 240, 64, 192, 67, 48, 0, 197, 92, 67, 12, 13, 0, 240, 16, 0, 19, 12, 48, 244, 77,
    67, 12, 113, 16, 49, 17, 3, 19, 63, 192, 252, 4, 67, 15, 0, 1, 60, 0, 12, 19, 12, 60, 192, 5,
    79, 252, 207, 61, 253, 192, 51, 51, 127, 255, 199, 252, 127, 252, 67, 0, 253, 192, 3, 195, 60, 255, 244, 244,
    60, 240, 3, 48, 252, 196, 15, 3, 51, 204, 240, 52, 12, 64, 17, 16, 245, 60, 1, 195, 77, 220, 220, 199,
    3, 76, 0, 80, 245, 49, 3, 23, 67, 0, 192, 0, 3, 13, 20, 81, 245, 13, 16, 23, 127, 0, 13, 0,
    12, 76, 49, 16, 244, 0, 13, 3, 12, 19, 192, 244, 195, 15, 253, 80, 240, 67, 207, 3, 63, 5, 192, 52,
    195, 15, 196, 80, 245, 80, 63, 79, 63, 48, 12, 52, 207, 29, 65, 80, 244, 215, 204, 115, 12, 83, 192, 5,
    243, 12, 4, 80, 51, 3, 207, 51, 63, 80, 244, 0, 195, 12, 0, 80, 3, 3, 15, 51, 60, 76, 68, 0,
    3, 192, 49, 240, 255, 252, 193, 60, 127, 192, 49, 4, 51, 204, 253, 0, 76, 215, 197, 48, 255, 0, 240, 0,
    60, 204, 253, 192, 84, 3, 199, 115, 48, 12, 20, 12, 3, 16, 77, 195, 241, 240, 13, 3, 15, 192, 1, 4,
    79, 95, 69, 16, 49, 4, 49, 195, 31, 205, 253, 4, 64, 3, 49, 16, 4, 196, 63, 7, 195, 252, 5, 12,
    28, 208, 60, 199, 48, 244, 204, 195, 76, 252, 1, 243, 60, 223, 0, 16, 240, 52, 252, 247, 12, 252, 192, 240,
    125, 195, 207, 208, 244, 243, 255, 247, 192, 207, 4, 243, 112, 255, 197, 67, 48, 7, 51, 1, 195, 12, 193, 0,
    29, 240, 0, 211, 16, 3, 0, 244, 48, 12, 12, 0, 28, 192, 61, 199, 195, 63, 0, 192, 64, 12, 64, 3,
    60, 255, 196, 64, 64, 0, 51, 195, 195, 12, 205, 0, 221, 243, 19, 215, 16, 115, 252, 199, 240, 207, 16, 244,
    92, 240, 207, 192, 192, 63, 48, 192, 0, 255, 0, 199, 61, 240, 199, 64, 12, 0, 63, 195, 192, 13, 192, 204,
    28, 240, 67, 16, 192, 55, 48, 199, 1, 204, 192, 199, 92, 193, 31, 1, 240, 48, 0, 0, 0, 243, 0, 211,
    1, 240, 60, 195, 207, 220, 81, 52, 53, 208, 64, 240, 17, 48, 112, 192, 255, 204, 80, 55, 240, 15, 0, 0,
    16, 80, 77, 16, 0, 0, 76, 3, 49, 19, 64, 64, 195, 255, 60, 243, 79, 208, 208, 125, 51, 3, 243, 60,
    207, 195, 49, 0, 79, 19, 16, 63, 48, 15, 243, 60, 12, 64, 0, 20, 79, 3, 0, 48, 49, 15, 0, 12,
    51, 51, 193, 60, 127, 64, 240, 79, 255, 0, 253, 61, 63, 255, 193, 12, 79, 68, 255, 3, 255, 12, 253, 76,
    28, 240, 209, 7, 16, 51, 204, 192, 1, 15, 0, 63, 68, 55, 192, 61, 49, 21, 113, 12, 220, 192, 204, 65,
    116, 243, 196, 77, 0, 4, 48, 15, 192, 76, 12, 16, 124, 48, 4, 4, 80, 16, 3, 3, 48, 92, 0, 16,
    76, 51, 195, 61, 252, 0, 63, 3, 192, 192, 12, 252, 76, 51, 195, 60, 252, 48, 255, 3, 240, 204, 0, 252,
    28, 55, 195, 0, 193, 51, 243, 51, 240, 204, 80, 240, 29, 240, 204, 196, 13, 240, 48, 64, 5, 223, 20, 211,
    220, 240, 0, 16, 12, 48, 243, 7, 65, 223, 20, 211, 220, 0, 64, 208, 12, 7, 48, 4, 65, 207, 0, 211,
    65, 192, 52, 192, 221, 252, 51, 195, 0, 207, 48, 240, 81, 20, 60, 243, 60, 204, 80, 240, 0, 195, 48, 52,
    29, 208, 113, 196, 12, 192, 80, 240, 53, 207, 0, 196, 16, 196, 53, 199, 192, 252, 0, 199, 1, 192, 5, 0,
    211, 12, 61, 195, 60, 196, 1, 5, 48, 195, 196, 0, 195, 12, 124, 195, 60, 0, 20, 0, 51, 3, 192, 16,
    204, 199, 244, 199, 240, 252, 253, 212, 13, 208, 17, 3, 19, 3, 125, 192, 241, 193, 49, 0, 12, 199, 241, 16,
    3, 12, 61, 0, 241, 0, 48, 112, 63, 4, 192, 16, 83, 12, 61, 208, 252, 192, 0, 49, 127, 3, 240, 4,
    0, 205, 61, 204, 204, 192, 49, 61, 63, 195, 192, 3, 64, 253, 61, 240, 252, 192, 0, 12, 127, 199, 192, 195,
    19, 92, 77, 220, 253, 4, 15, 52, 60, 3, 199, 28, 3, 76, 124, 204, 252, 196, 12, 48, 48, 3, 207, 12,
    67, 205, 60, 252, 252, 192, 63, 0, 67, 199, 192, 204, 212, 28, 76, 208, 241, 192, 207, 7, 60, 195, 196, 208,
    16, 205, 76, 192, 240, 20, 15, 4, 112, 15, 196, 192, 87, 221, 255, 240, 52, 247, 207, 71, 112, 211, 196, 207,
    95, 221, 125, 215, 12, 51, 92, 192, 117, 28, 21, 208, 211, 204, 125, 195, 1, 112, 28, 3, 113, 192, 192, 0,
    211, 207, 77, 80, 0, 12, 29, 0, 53, 1, 196, 212, 31, 13, 124, 211, 255, 79, 95, 247, 112, 207, 4, 195,
    207, 60, 124, 195, 253, 0, 15, 55, 60, 243, 20, 192, 195, 63, 76, 83, 192, 64, 12, 115, 48, 0, 4, 196,
    31, 124, 61, 195, 255, 28, 95, 0, 117, 31, 17, 204, 220, 60, 124, 67, 252, 0, 79, 4, 48, 15, 4, 192,
    195, 79, 64, 83, 12, 16, 15, 19, 244, 64, 0, 208, 243, 60, 253, 243, 67, 192, 193, 113, 112, 67, 196, 28,
    127, 3, 13, 7, 80, 7, 4, 52, 112, 12, 209, 29, 28, 192, 13, 20, 0, 0, 80, 192, 0, 12, 0, 3,
    51, 127, 205, 124, 52, 116, 252, 15, 15, 76, 253, 29, 115, 3, 193, 28, 0, 68, 252, 7, 192, 12, 193, 76,
    28, 195, 192, 195, 192, 240, 252, 7, 48, 15, 0, 195, 63, 79, 197, 76, 240, 64, 63, 211, 207, 13, 193, 113,
    63, 199, 0, 0, 192, 119, 252, 215, 0, 13, 12, 13, 29, 192, 0, 243, 192, 243, 12, 196, 0, 195, 68, 31,
    19, 253, 252, 243, 195, 252, 12, 52, 48, 208, 68, 63, 19, 252, 60, 243, 255, 207, 193, 49, 124, 192, 55, 207,
    211, 252, 252, 255, 15, 196, 195, 60, 51, 3, 48, 12, 192, 3, 48, 195, 192, 252, 28, 3, 48, 192, 16, 15,
    204, 3, 125, 240, 61, 192, 1, 208, 80, 243, 193, 3, 7, 207, 1, 12, 61, 193, 255, 19, 51, 0, 241, 12,
    220, 220, 243, 211, 0, 48, 204, 199, 124, 221, 23, 207, 28, 209, 60, 243, 49, 252, 205, 196, 28, 192, 0, 51,
    15, 204, 221, 48, 252, 48, 79, 208, 0, 240, 193, 48, 16, 209, 65, 215, 4, 208, 81, 64, 125, 23, 20, 4,
    16, 192, 1, 23, 4, 17, 81, 55, 113, 211, 4, 48, 21, 209, 21, 7, 23, 195, 81, 60, 69, 193, 87, 60,
    16, 13, 255, 208, 244, 16, 12, 0, 127, 23, 0, 4, 12, 28, 207, 4, 240, 16, 12, 195, 112, 15, 0, 5,
    192, 220, 205, 7, 7, 243, 95, 207, 60, 21, 16, 28, 16, 29, 60, 209, 51, 196, 0, 112, 117, 19, 0, 196,
    80, 81, 0, 17, 247, 5, 28, 71, 68, 3, 240, 12, 80, 29, 77, 245, 71, 247, 80, 3, 77, 4, 80, 92,
    80, 0, 112, 196, 240, 208, 4, 48, 64, 205, 116, 240, 12, 13, 49, 207, 0, 244, 4, 51, 3, 205, 23, 192,
    64, 76, 113, 3, 5, 247, 4, 48, 71, 205, 215, 204, 80, 1, 61, 195, 253, 196, 4, 63, 64, 205, 87, 240,
    76, 76, 48, 207, 205, 243, 4, 51, 0, 220, 199, 243, 76, 61, 48, 12, 1, 247, 0, 51, 48, 220, 4, 60,
    80, 205, 252, 207, 253, 196, 92, 51, 1, 220, 7, 255, 12, 12, 252, 15, 252, 192, 95, 247, 0, 204, 7, 255,
    12, 12, 48, 28, 193, 243, 12, 247, 0, 220, 71, 243, 13, 23, 12, 199, 244, 252, 49, 208, 28, 192, 17, 7,
    83, 16, 221, 48, 240, 5, 48, 19, 31, 192, 60, 64, 19, 28, 192, 1, 48, 193, 207, 3, 12, 68, 0, 16,
    12, 7, 255, 243, 240, 252, 252, 3, 0, 192, 20, 247, 64, 3, 220, 240, 240, 48, 60, 19, 223, 196, 253, 60,
    64, 64, 211, 12, 240, 1, 63, 211, 67, 1, 29, 48, 16, 28, 68, 196, 60, 240, 60, 195, 77, 208, 0, 211,
    12, 1, 12, 52, 253, 240, 60, 7, 92, 195, 52, 192, 12, 241, 0, 0, 63, 192, 31, 23, 65, 204, 4, 244,
    3, 48, 255, 204, 255, 20, 244, 64, 60, 51, 243, 28, 3, 252, 255, 60, 60, 68, 243, 4, 124, 48, 240, 28,
    3, 63, 243, 60, 60, 112, 255, 51, 125, 60, 16, 220, 71, 208, 48, 13, 253, 4, 4, 3, 60, 0, 240, 28,
    67, 204, 112, 12, 61, 0, 3, 3, 60, 3, 192, 28, 3, 15, 49, 0, 125, 1, 12, 3, 1, 192, 16, 17,
    64, 0, 240, 0, 241, 0, 64, 215, 1, 3, 204, 12, 64, 208, 240, 4, 253, 12, 76, 195, 1, 240, 195, 64,
    0, 0, 48, 84, 1, 13, 60, 211, 17, 204, 80, 4, 253, 247, 243, 255, 63, 252, 63, 255, 31, 255, 15, 243,
    253, 243, 255, 252, 253, 255, 63, 255, 223, 255, 207, 255, 61, 243, 0, 17, 204, 243, 255, 247, 3, 207, 15, 195,
    0, 12, 68, 4, 209, 0, 93, 0, 49, 15, 0, 16, 16, 12, 64, 0, 1, 3, 12, 3, 60, 15, 0, 192,
    16, 0, 0, 48, 208, 112, 28, 19, 68, 208, 17, 208, 211, 93, 0, 20, 245, 12, 12, 3, 61, 0, 0, 211,
    211, 92, 0, 1, 245, 64, 60, 7, 1, 3, 192, 192, 208, 77, 16, 196, 244, 12, 12, 3, 48, 0, 64, 196,
    19, 48, 12, 204, 252, 240, 3, 87, 12, 19, 48, 76, 211, 12, 204, 205, 252, 192, 195, 3, 48, 19, 243, 28,
    195, 12, 12, 29, 253, 48, 192, 3, 64, 19, 192, 28, 19, 15, 207, 204, 240, 192, 63, 71, 12, 195, 52, 12,
    3, 12, 207, 204, 252, 12, 63, 7, 60, 3, 240, 76, 3, 15, 204, 16, 240, 0, 204, 7, 60, 4, 195, 0,
    31, 3, 204, 247, 240, 0, 12, 23, 0, 195, 0, 12, 195, 12, 12, 192, 255, 0, 28, 7, 48, 3, 243, 60,
    0, 12, 13, 20, 48, 0, 28, 3, 61, 4, 4, 48, 83, 204, 12, 20, 49, 64, 95, 215, 48, 67, 49, 65,
    83, 220, 61, 3, 49, 48, 92, 195, 0, 15, 0, 49, 95, 220, 60, 215, 48, 252, 93, 192, 81, 211, 0, 192,
    16, 12, 13, 196, 244, 0, 76, 215, 0, 3, 117, 77, 208, 12, 60, 195, 48, 0, 92, 247, 65, 192, 196, 48,
    92, 12, 77, 17, 240, 48, 93, 199, 65, 195, 20, 192, 23, 12, 29, 192, 247, 76, 76, 211, 28, 55, 65, 124,
    16, 15, 205, 204, 240, 205, 79, 207, 60, 247, 208, 115, 80, 15, 65, 16, 48, 13, 76, 211, 13, 243, 21, 52};
static const int32_t op12_bias[48] = {
    -35866, -29437, -35952, -29557, -39914, -35977, -30839, -45316, -38641, -38374, -38555, -42166, -39281, -37462, -35756, -43097, -30738, -34886, -37734, -35384, -37834, -37846, -37628, -41746,
    -40689, -35798, -40282, -35943, -40018, -38984, -40666, -32326, -41270, -35634, -38814, -34413, -33045, -41961, -37631, -36015, -45352, -26954, -39159, -34737, -34365, -40161, -36964, -33611};
static const uint16_t op12_offset[48] = {
    35190, 29580, 35955, 29580, 40035, 36210, 30855, 45645, 38760, 38250, 38760, 42330, 39525, 37740, 35955, 43350, 30855, 35190, 37995, 35445, 37995, 37995, 37740, 41565,
    40800, 35955, 40545, 36210, 40290, 39015, 40800, 32130, 41565, 35955, 39015, 34425, 33150, 42075, 37740, 36210, 45645, 25755, 39270, 34935, 34425, 40290, 37230, 33405};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op12_multiplier[48] = {
    1827349632, 1499980032, 1480566016, 1629125504, 1427209472, 1424810752, 1708005248, 1482280320, 1901309184, 1089969664, 1380417536, 1728038656, 1709776512, 1631563392, 1894797824, 1336651264, 1830614528, 1112062464, 1304672896, 1220705664, 1625168768, 2140969344, 1140267776, 1613746176,
    1850042112, 1771263616, 1996071680, 1394248320, 1659067136, 1876909184, 1786897024, 1187486592, 2005973504, 1361052416, 1528354944, 1530246656, 1659760000, 1400142848, 1709120256, 1672015488, 1653373952, 1975662464, 1624759424, 1457347328, 1125339136, 2019249792, 1982633728, 1270063488};
static const uint8_t op12_shift[48] = {
    1, 33, 33, 33, 1, 33, 33, 1, 1, 33, 1, 33, 1, 1, 1, 33, 1, 1, 1, 33, 33, 1, 33, 33,
    1, 1, 1, 33, 1, 1, 1, 33, 1, 1, 1, 1, 1, 33, 33, 1, 1, 1, 33, 1, 33, 1, 1, 33};
#else
static const int32_t op12_multiplier[48] = {
    1827349740, 1499979984, 1480566067, 1629125412, 1427209446, 1424810753, 1708005288, 1482280273, 1901309224, 1089969619, 1380417490, 1728038542, 1709776514, 1631563314, 1894797872, 1336651216, 1830614620, 1112062549, 1304672794, 1220705648, 1625168753, 2140969391, 1140267806, 1613746214,
    1850042044, 1771263658, 1996071681, 1394248284, 1659067109, 1876909169, 1786896998, 1187486520, 2005973429, 1361052466, 1528354987, 1530246710, 1659759963, 1400142809, 1709120239, 1672015458, 1653374010, 1975662473, 1624759447, 1457347427, 1125339155, 2019249796, 1982633695, 1270063533};
static const uint8_t op12_shift[48] = {
    34, 33, 33, 33, 34, 33, 33, 34, 34, 33, 34, 33, 34, 34, 34, 33, 34, 34, 34, 33, 33, 34, 33, 33,
    34, 34, 34, 33, 34, 34, 34, 33, 34, 34, 34, 34, 34, 33, 33, 34, 34, 34, 33, 34, 33, 34, 34, 33};
#endif
static const model_layer op12 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 8, .out_columns = 10, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 1, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op12_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op12_weights, .bias = op12_bias, .multiplier = op12_multiplier, .shift = op12_shift};

static const uint8_t op13_weights[540] = {
    4, 3, 243, 21, 116, 124, 116, 192, 16, 0, 61, 17, 7, 3, 243, 20, 68, 77, 64, 193, 20, 64, 48, 1,
    4, 4, 192, 21, 64, 192, 192, 192, 16, 76, 60, 1, 5, 15, 195, 213, 69, 48, 117, 208, 80, 193, 113, 17,
    4, 3, 243, 212, 69, 16, 117, 1, 84, 65, 115, 13, 7, 4, 195, 4, 65, 16, 244, 16, 87, 65, 61, 193,
    193, 0, 31, 215, 65, 64, 68, 208, 64, 0, 125, 84, 0, 195, 19, 199, 69, 64, 64, 16, 68, 64, 112, 84,
    1, 4, 208, 4, 65, 0, 197, 16, 71, 77, 12, 192, 87, 7, 192, 17, 49, 69, 16, 95, 0, 80, 4, 81,
    16, 0, 3, 64, 12, 4, 212, 68, 7, 3, 195, 65, 0, 0, 0, 0, 192, 0, 192, 64, 0, 0, 0, 0,
    71, 7, 215, 17, 61, 5, 16, 95, 92, 84, 7, 80, 0, 0, 7, 64, 12, 20, 215, 4, 7, 19, 195, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 71, 20, 4, 208, 113, 65, 0, 92, 64, 80, 0, 0,
    64, 0, 0, 0, 12, 16, 195, 0, 3, 16, 195, 12, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0,
    84, 196, 0, 4, 1, 13, 20, 92, 60, 64, 124, 92, 20, 199, 0, 4, 1, 1, 19, 83, 64, 64, 64, 92,
    20, 20, 0, 4, 1, 12, 0, 67, 64, 64, 0, 16, 0, 193, 23, 3, 13, 49, 16, 65, 115, 19, 64, 31,
    0, 193, 19, 3, 13, 48, 209, 71, 51, 19, 68, 15, 3, 208, 68, 0, 13, 0, 16, 3, 0, 0, 0, 31,
    0, 192, 20, 76, 241, 192, 208, 64, 3, 208, 0, 3, 0, 192, 1, 0, 253, 192, 192, 0, 51, 192, 7, 3,
    0, 0, 4, 0, 193, 0, 0, 48, 48, 0, 0, 3, 0, 193, 0, 76, 192, 1, 0, 1, 55, 192, 0, 64,
    16, 3, 192, 0, 48, 53, 31, 23, 12, 193, 69, 81, 23, 16, 0, 21, 0, 64, 16, 80, 0, 7, 0, 17,
    0, 193, 112, 79, 240, 0, 16, 1, 247, 192, 0, 0, 0, 3, 244, 17, 52, 116, 29, 7, 63, 209, 65, 68,
    23, 16, 196, 17, 13, 68, 16, 16, 12, 4, 0, 93, 0, 192, 48, 76, 240, 64, 0, 0, 243, 192, 0, 12,
    3, 3, 196, 0, 48, 64, 13, 68, 63, 212, 65, 80, 23, 16, 4, 208, 65, 64, 0, 16, 0, 0, 12, 16,
    64, 192, 0, 76, 240, 21, 12, 48, 3, 0, 208, 0, 0, 193, 0, 76, 240, 4, 208, 52, 15, 192, 211, 0,
    4, 0, 0, 29, 192, 0, 0, 48, 192, 4, 0, 0, 71, 196, 49, 65, 48, 5, 3, 51, 211, 21, 192, 0,
    7, 195, 113, 65, 49, 4, 15, 53, 207, 21, 240, 4, 7, 16, 116, 1, 192, 64, 0, 48, 192, 4, 0, 16,
    71, 20, 255, 212, 113, 77, 68, 112, 15, 80, 12, 92, 71, 19, 255, 212, 13, 92, 64, 51, 19, 80, 5, 92,
    68, 16, 204, 212, 13, 76, 0, 48, 19, 80, 0, 28};
static const int32_t op13_bias[5] = {
    -20545, -10490, -15659, -15157, -20030};
static const uint16_t op13_offset[5] = {
    18870, 11730, 17085, 16575, 21675};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op13_multiplier[5] = {
    1713438592, 1955142272, 2013460096, 1737283328, 1783817728};
static const uint8_t op13_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op13_multiplier[5] = {
    1713438592, 1955142131, 2013460012, 1737283282, 1783817785};
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
