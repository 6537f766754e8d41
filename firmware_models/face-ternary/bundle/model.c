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
    -607, -312, -949, -741, -937, -509, -509, -698, -486, -755, -965, -514, -741, -731, -478, -758};
static const uint16_t op0_offset[16] = {
    510, 255, 1020, 765, 1020, 510, 510, 765, 510, 765, 1020, 510, 765, 765, 510, 765};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op0_multiplier[16] = {
    1543026176, 2104496640, 1646039040, 2002594304, 1342017920, 1607088128, 1787250688, 1640360192, 1317733376, 1482535808, 1852770432, 1140350336, 2110685696, 1936943232, 1892426496, 1470252416};
static const uint8_t op0_shift[16] = {
    1, 1, 33, 33, 33, 33, 33, 33, 65, 65, 33, 65, 33, 65, 33, 65};
#else
static const int32_t op0_multiplier[16] = {
    1543026130, 2104496627, 1646039049, 2002594288, 1342017813, 1607088135, 1787250593, 1640360142, 1317733454, 1482535774, 1852770454, 1140350290, 2110685614, 1936943095, 1892426450, 1470252336};
static const uint8_t op0_shift[16] = {
    34, 34, 33, 33, 33, 33, 33, 33, 32, 32, 33, 32, 33, 32, 33, 32};
#endif
static const model_layer op0 = {
    .rows = 240, .columns = 320, .channels = 1, .out_rows = 120, .out_columns = 160, .out_channels = 16, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 9, .offset = op0_offset, .bits = 2, .zero = -112, .out_zero = -128, .low = -128, .high = 127, .weights = op0_weights, .bias = op0_bias, .multiplier = op0_multiplier, .shift = op0_shift};

static const uint8_t op1_weights[1152] = {
    65, 204, 0, 117, 112, 204, 245, 53, 124, 12, 196, 53, 113, 208, 192, 69, 112, 252, 241, 53, 112, 48, 197, 5,
    240, 20, 48, 7, 79, 53, 49, 4, 63, 52, 60, 1, 95, 209, 51, 64, 31, 193, 60, 112, 15, 1, 0, 68,
    31, 53, 51, 112, 95, 1, 15, 112, 31, 1, 3, 115, 31, 53, 15, 4, 79, 53, 3, 116, 15, 1, 0, 67,
    0, 48, 31, 0, 209, 119, 76, 31, 196, 112, 60, 15, 64, 52, 211, 12, 199, 115, 79, 79, 192, 115, 60, 15,
    64, 49, 192, 48, 195, 192, 28, 79, 208, 0, 12, 3, 207, 0, 76, 240, 5, 48, 212, 69, 83, 0, 124, 220,
    255, 65, 77, 240, 69, 243, 215, 85, 15, 17, 124, 207, 240, 65, 12, 48, 5, 243, 196, 4, 16, 52, 60, 12,
    67, 207, 60, 76, 192, 5, 64, 244, 52, 0, 211, 19, 52, 243, 215, 83, 95, 83, 125, 51, 192, 0, 0, 7,
    208, 117, 211, 212, 71, 207, 0, 31, 28, 64, 48, 48, 208, 112, 16, 64, 212, 67, 208, 64, 0, 4, 3, 68,
    124, 255, 51, 215, 127, 252, 51, 211, 63, 252, 48, 192, 0, 0, 28, 124, 212, 3, 29, 124, 17, 112, 29, 64,
    192, 117, 208, 117, 92, 207, 115, 19, 240, 1, 12, 60, 209, 115, 212, 69, 67, 204, 127, 223, 0, 51, 16, 112,
    0, 51, 199, 68, 0, 76, 124, 207, 192, 0, 1, 68, 19, 79, 48, 19, 192, 3, 60, 19, 0, 4, 12, 3,
    223, 15, 60, 19, 0, 195, 60, 95, 68, 51, 12, 3, 19, 15, 48, 19, 0, 12, 60, 19, 65, 51, 16, 67,
    0, 48, 0, 64, 255, 69, 92, 243, 80, 207, 244, 81, 0, 63, 3, 80, 195, 69, 93, 243, 64, 207, 247, 84,
    0, 195, 0, 1, 192, 85, 28, 244, 0, 207, 48, 16, 0, 16, 3, 0, 192, 192, 3, 208, 0, 16, 3, 192,
    68, 60, 13, 124, 67, 79, 61, 124, 80, 64, 13, 127, 192, 0, 3, 196, 240, 52, 199, 215, 192, 241, 7, 212,
    116, 240, 204, 49, 12, 53, 12, 1, 208, 0, 92, 12, 124, 255, 223, 49, 15, 68, 12, 241, 213, 68, 76, 17,
    76, 240, 204, 15, 208, 68, 76, 207, 212, 68, 113, 20, 247, 52, 16, 3, 240, 51, 28, 199, 64, 5, 223, 4,
    244, 48, 12, 15, 243, 115, 12, 3, 64, 49, 28, 7, 240, 60, 60, 63, 192, 60, 60, 127, 12, 240, 207, 115,
    112, 15, 61, 48, 79, 12, 61, 60, 0, 240, 76, 51, 212, 52, 23, 68, 213, 68, 215, 84, 208, 20, 211, 23,
    60, 16, 0, 195, 60, 60, 112, 240, 48, 0, 48, 192, 192, 7, 67, 15, 192, 67, 64, 79, 208, 85, 16, 79,
    192, 211, 68, 15, 220, 67, 3, 79, 208, 64, 0, 3, 48, 19, 7, 51, 192, 211, 0, 3, 208, 0, 49, 3,
    195, 48, 60, 48, 0, 60, 204, 53, 83, 48, 0, 117, 204, 49, 16, 64, 12, 4, 211, 68, 77, 21, 211, 5,
    240, 243, 115, 211, 255, 245, 115, 195, 192, 244, 3, 195, 243, 84, 87, 51, 196, 68, 16, 195, 80, 243, 60, 17,
    195, 0, 83, 15, 208, 64, 0, 51, 81, 207, 204, 21, 204, 3, 0, 79, 16, 113, 0, 71, 68, 192, 193, 197,
    92, 112, 196, 5, 28, 49, 247, 20, 16, 49, 3, 7, 220, 55, 55, 23, 209, 240, 119, 211, 49, 53, 51, 195,
    12, 243, 119, 19, 49, 240, 119, 207, 53, 193, 49, 0, 12, 68, 16, 204, 4, 87, 21, 204, 67, 71, 16, 196,
    49, 83, 5, 195, 52, 83, 69, 223, 67, 67, 0, 207, 240, 15, 241, 255, 244, 15, 48, 207, 247, 3, 240, 207,
    204, 5, 23, 240, 245, 4, 215, 196, 64, 16, 49, 67, 12, 192, 124, 193, 240, 53, 19, 192, 244, 48, 215, 199,
    64, 51, 49, 76, 28, 28, 125, 63, 0, 0, 3, 199, 199, 117, 4, 3, 95, 211, 125, 12, 49, 49, 208, 52,
    211, 69, 3, 195, 64, 207, 61, 95, 1, 4, 223, 244, 208, 65, 64, 195, 112, 195, 192, 92, 12, 208, 60, 193,
    223, 12, 69, 67, 31, 12, 116, 76, 31, 76, 116, 15, 15, 207, 48, 69, 79, 204, 244, 117, 76, 49, 52, 117,
    76, 48, 192, 48, 76, 252, 195, 53, 12, 48, 192, 53, 67, 60, 204, 5, 127, 252, 204, 117, 51, 241, 76, 80,
    115, 255, 204, 5, 127, 255, 207, 53, 3, 48, 51, 69, 3, 48, 245, 4, 79, 49, 197, 4, 12, 113, 0, 68,
    48, 0, 12, 0, 51, 192, 3, 240, 48, 61, 19, 16, 67, 79, 61, 124, 67, 12, 61, 63, 0, 0, 63, 51,
    212, 84, 208, 20, 20, 84, 209, 71, 19, 80, 61, 115, 117, 3, 12, 124, 112, 12, 61, 127, 64, 3, 61, 60,
    192, 0, 28, 51, 196, 80, 28, 127, 0, 83, 13, 115, 16, 12, 12, 193, 208, 1, 16, 196, 195, 1, 208, 23,
    48, 0, 196, 16, 83, 207, 61, 76, 220, 48, 124, 0, 192, 113, 23, 244, 244, 4, 215, 80, 80, 3, 125, 124,
    76, 28, 12, 243, 192, 117, 215, 199, 52, 12, 0, 12, 48, 65, 192, 53, 53, 12, 204, 5, 116, 51, 252, 113,
    196, 29, 196, 196, 0, 1, 213, 197, 16, 196, 197, 5, 15, 193, 4, 196, 16, 17, 0, 196, 20, 197, 4, 21,
    48, 15, 61, 255, 3, 112, 29, 124, 208, 52, 192, 64, 3, 64, 93, 125, 209, 87, 211, 85, 0, 192, 51, 215,
    209, 64, 16, 116, 64, 243, 243, 215, 48, 192, 48, 192, 5, 195, 247, 20, 48, 241, 124, 223, 3, 64, 12, 48,
    51, 252, 60, 204, 3, 112, 29, 63, 209, 67, 208, 68, 0, 65, 92, 60, 213, 7, 208, 68, 76, 192, 51, 215,
    64, 60, 195, 5, 95, 0, 247, 69, 80, 0, 0, 77, 124, 51, 211, 244, 12, 240, 195, 197, 205, 240, 3, 16,
    0, 51, 195, 244, 16, 48, 15, 211, 205, 48, 115, 19, 13, 113, 127, 60, 205, 252, 207, 53, 0, 60, 0, 1,
    1, 49, 127, 207, 1, 240, 195, 53, 1, 240, 15, 0, 85, 5, 67, 204, 1, 53, 211, 245, 1, 52, 0, 0,
    64, 211, 124, 12, 240, 0, 31, 243, 192, 113, 208, 52, 64, 207, 124, 92, 204, 49, 95, 243, 192, 116, 212, 52,
    64, 195, 51, 17, 0, 48, 92, 240, 193, 116, 212, 4, 15, 211, 197, 212, 112, 195, 4, 17, 52, 208, 16, 211,
    68, 208, 4, 84, 4, 16, 85, 85, 4, 16, 81, 1, 247, 16, 64, 69, 7, 16, 29, 69, 215, 95, 17, 84};
static const int32_t op1_bias[32] = {
    -10400, -10810, -11519, -11170, -11177, -11175, -10928, -10519, -10169, -9588, -10923, -13990, -10628, -9200, -12081, -9432, -12387, -12561, -10846, -11410, -12217, -13233, -10171, -9860,
    -10922, -7249, -11146, -11631, -11560, -10804, -11376, -6206};
static const uint16_t op1_offset[32] = {
    10455, 10710, 11730, 11220, 11220, 11220, 10965, 10710, 10200, 9690, 10965, 14280, 10710, 9435, 12240, 9435, 12495, 12750, 10965, 11475, 12240, 13260, 10200, 9945,
    10965, 7140, 11220, 11730, 11730, 10965, 11475, 5865};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op1_multiplier[32] = {
    1212213632, 2066699136, 1766620544, 1097708160, 1932660992, 1103718016, 1592868224, 1311868544, 1872160768, 1743468032, 1791284096, 1866840320, 1101255808, 1175331584, 1698226816, 1900389376, 1111078144, 1234373632, 1666281600, 1802048384, 1148428288, 2132108672, 1778960128, 1957255552,
    2144820096, 1433618304, 1790996608, 2063727744, 1844978176, 1084024704, 1074802688, 1486827136};
static const uint8_t op1_shift[32] = {
    1, 1, 1, 33, 1, 33, 1, 1, 1, 1, 1, 1, 33, 1, 1, 1, 1, 1, 1, 1, 33, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 2};
#else
static const int32_t op1_multiplier[32] = {
    1212213645, 2066699215, 1766620673, 1097708103, 1932660945, 1103718028, 1592868157, 1311868529, 1872160631, 1743468001, 1791284089, 1866840249, 1101255771, 1175331639, 1698226841, 1900389358, 1111078111, 1234373694, 1666281620, 1802048270, 1148428261, 2132108639, 1778960083, 1957255577,
    2144820093, 1433618259, 1790996592, 2063727704, 1844978176, 1084024715, 1074802714, 1486827185};
static const uint8_t op1_shift[32] = {
    34, 34, 34, 33, 34, 33, 34, 34, 34, 34, 34, 34, 33, 34, 34, 34, 34, 34, 34, 34, 33, 34, 34, 35,
    34, 34, 34, 34, 34, 34, 34, 35};
#endif
static const model_layer op1 = {
    .rows = 120, .columns = 160, .channels = 16, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 36, .offset = op1_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op1_weights, .bias = op1_bias, .multiplier = op1_multiplier, .shift = op1_shift};

static const uint8_t op2_weights[2304] = {
    64, 13, 29, 3, 115, 240, 1, 0, 19, 12, 77, 51, 55, 49, 255, 0, 112, 31, 12, 67, 48, 64, 80, 1,
    0, 12, 28, 195, 49, 240, 240, 0, 16, 79, 77, 67, 55, 247, 255, 212, 48, 76, 28, 3, 76, 60, 64, 193,
    64, 16, 13, 3, 64, 0, 0, 16, 0, 28, 12, 3, 116, 195, 51, 0, 64, 12, 13, 51, 112, 48, 0, 16,
    5, 252, 28, 223, 15, 245, 192, 193, 92, 16, 208, 48, 0, 3, 0, 1, 15, 68, 116, 5, 16, 15, 12, 12,
    53, 255, 16, 223, 12, 245, 196, 197, 19, 12, 12, 51, 0, 207, 12, 208, 15, 64, 112, 116, 15, 79, 12, 15,
    53, 199, 16, 28, 60, 197, 71, 241, 3, 0, 208, 0, 84, 16, 17, 16, 195, 49, 48, 4, 16, 1, 13, 15,
    192, 3, 95, 195, 241, 48, 19, 49, 192, 51, 115, 192, 192, 3, 243, 241, 192, 60, 79, 3, 16, 16, 245, 1,
    208, 67, 3, 240, 240, 80, 31, 51, 211, 55, 7, 48, 243, 80, 79, 51, 0, 48, 68, 1, 19, 192, 12, 15,
    112, 196, 1, 80, 12, 76, 0, 208, 112, 209, 205, 0, 64, 0, 4, 209, 48, 4, 244, 1, 0, 0, 12, 1,
    19, 16, 48, 196, 205, 63, 12, 204, 211, 64, 112, 4, 12, 15, 60, 207, 3, 65, 112, 84, 80, 255, 61, 207,
    63, 0, 0, 48, 13, 29, 16, 195, 48, 199, 196, 205, 1, 81, 192, 195, 3, 0, 240, 208, 17, 17, 0, 192,
    61, 0, 64, 15, 0, 5, 4, 196, 241, 252, 223, 207, 15, 5, 4, 5, 12, 192, 208, 252, 204, 196, 84, 193,
    240, 4, 7, 80, 208, 16, 83, 243, 192, 243, 247, 17, 196, 80, 192, 240, 192, 53, 199, 193, 16, 16, 61, 240,
    192, 52, 199, 209, 192, 0, 0, 48, 192, 247, 55, 197, 192, 64, 255, 60, 192, 55, 55, 17, 208, 0, 241, 61,
    0, 64, 3, 0, 204, 0, 0, 4, 196, 52, 51, 193, 192, 192, 52, 48, 192, 48, 0, 0, 192, 192, 48, 48,
    53, 3, 220, 207, 240, 5, 16, 0, 196, 68, 199, 12, 204, 16, 0, 12, 240, 49, 3, 112, 80, 5, 5, 253,
    68, 3, 76, 12, 64, 243, 204, 5, 207, 4, 117, 193, 28, 255, 60, 253, 60, 196, 124, 16, 83, 255, 0, 0,
    83, 12, 192, 48, 115, 0, 0, 19, 220, 77, 64, 55, 255, 115, 60, 207, 80, 79, 65, 7, 63, 68, 19, 31,
    115, 16, 1, 80, 12, 240, 68, 208, 124, 21, 212, 77, 80, 21, 21, 16, 76, 80, 208, 64, 0, 192, 84, 192,
    1, 192, 67, 0, 16, 195, 252, 193, 49, 244, 7, 209, 17, 1, 244, 241, 240, 0, 16, 204, 1, 1, 28, 61,
    208, 60, 63, 199, 199, 207, 252, 240, 215, 63, 127, 199, 245, 207, 255, 243, 211, 63, 127, 199, 245, 51, 63, 240,
    20, 76, 79, 51, 63, 64, 243, 48, 1, 0, 12, 51, 3, 1, 0, 0, 124, 21, 212, 113, 0, 0, 65, 0,
    212, 61, 63, 15, 127, 19, 241, 247, 0, 127, 92, 51, 255, 196, 243, 240, 48, 4, 196, 17, 21, 65, 80, 1,
    3, 204, 127, 83, 192, 63, 243, 193, 195, 124, 55, 193, 204, 80, 241, 252, 0, 84, 4, 1, 19, 16, 16, 92,
    92, 69, 0, 53, 7, 63, 76, 67, 76, 16, 1, 48, 115, 255, 76, 3, 0, 81, 112, 48, 23, 3, 13, 0,
    16, 13, 12, 195, 19, 16, 241, 23, 223, 51, 55, 85, 192, 240, 243, 205, 0, 67, 12, 83, 48, 48, 83, 12,
    245, 241, 3, 204, 29, 85, 197, 49, 247, 240, 55, 205, 204, 80, 240, 240, 244, 247, 3, 209, 204, 21, 19, 48,
    48, 3, 28, 63, 253, 53, 87, 204, 112, 31, 204, 19, 253, 241, 83, 205, 192, 127, 15, 0, 0, 67, 240, 0,
    112, 31, 205, 3, 61, 253, 83, 209, 211, 83, 15, 195, 241, 243, 79, 16, 0, 115, 0, 7, 7, 19, 12, 4,
    83, 31, 0, 195, 65, 255, 60, 192, 192, 247, 68, 193, 244, 80, 19, 48, 1, 196, 0, 192, 5, 81, 16, 48,
    192, 3, 3, 64, 245, 80, 15, 240, 192, 51, 19, 0, 245, 64, 15, 48, 192, 67, 16, 0, 245, 64, 19, 48,
    192, 51, 3, 0, 204, 52, 83, 51, 208, 55, 3, 192, 241, 48, 31, 48, 192, 115, 16, 0, 240, 64, 83, 48,
    1, 3, 67, 1, 192, 81, 7, 52, 195, 3, 0, 0, 240, 0, 83, 48, 68, 19, 12, 16, 0, 81, 83, 16,
    0, 3, 3, 12, 205, 3, 83, 253, 207, 115, 119, 204, 204, 83, 195, 253, 49, 113, 12, 48, 31, 80, 245, 12,
    19, 28, 51, 16, 28, 3, 61, 208, 207, 116, 4, 209, 252, 15, 12, 204, 64, 92, 29, 3, 125, 1, 12, 220,
    204, 241, 51, 208, 28, 28, 240, 195, 243, 119, 71, 12, 241, 209, 92, 252, 48, 0, 240, 192, 0, 64, 16, 0,
    67, 16, 1, 0, 12, 48, 80, 29, 255, 4, 244, 1, 204, 92, 93, 207, 15, 197, 52, 17, 83, 28, 1, 204,
    3, 13, 12, 3, 76, 192, 13, 19, 204, 4, 116, 193, 207, 0, 15, 63, 127, 0, 1, 49, 15, 252, 48, 12,
    48, 193, 0, 64, 80, 196, 5, 16, 204, 61, 3, 4, 207, 19, 241, 63, 12, 23, 20, 16, 253, 197, 83, 15,
    76, 65, 193, 48, 67, 0, 12, 0, 220, 0, 3, 53, 51, 3, 63, 31, 79, 28, 29, 67, 61, 124, 87, 19,
    204, 13, 3, 208, 16, 4, 241, 112, 192, 67, 85, 68, 240, 17, 83, 15, 113, 208, 12, 223, 64, 1, 20, 28,
    196, 247, 7, 193, 240, 80, 3, 240, 199, 51, 63, 208, 240, 49, 19, 240, 196, 48, 195, 15, 197, 0, 55, 241,
    1, 20, 212, 0, 0, 0, 0, 7, 0, 0, 15, 208, 192, 64, 80, 16, 3, 63, 76, 67, 15, 240, 0, 0,
    65, 4, 4, 21, 55, 51, 0, 16, 16, 12, 79, 243, 243, 55, 51, 0, 3, 207, 92, 51, 255, 0, 67, 192,
    192, 5, 199, 0, 211, 19, 49, 64, 195, 247, 83, 64, 255, 55, 83, 240, 3, 31, 28, 3, 60, 48, 87, 204,
    240, 3, 15, 51, 60, 49, 67, 51, 241, 247, 7, 221, 252, 1, 87, 52, 241, 247, 247, 220, 205, 20, 196, 253,
    68, 28, 29, 15, 115, 244, 87, 208, 80, 19, 204, 243, 253, 48, 83, 245, 195, 112, 68, 69, 0, 15, 240, 12,
    64, 0, 1, 0, 52, 192, 207, 204, 19, 20, 212, 197, 64, 12, 204, 192, 12, 116, 5, 197, 0, 12, 12, 15,
    12, 1, 3, 192, 16, 0, 241, 0, 192, 125, 63, 19, 20, 80, 241, 220, 16, 61, 60, 192, 16, 16, 245, 240,
    0, 61, 63, 3, 67, 0, 245, 196, 208, 61, 124, 243, 83, 0, 241, 193, 0, 125, 13, 3, 87, 0, 241, 16,
    48, 1, 0, 16, 0, 0, 240, 192, 192, 61, 240, 195, 28, 16, 245, 48, 0, 0, 0, 3, 76, 192, 240, 16,
    0, 12, 112, 4, 55, 243, 255, 240, 84, 28, 93, 115, 55, 240, 63, 208, 84, 95, 76, 3, 55, 48, 31, 197,
    195, 116, 64, 116, 252, 192, 51, 48, 48, 12, 243, 16, 61, 209, 84, 3, 16, 48, 16, 16, 16, 195, 240, 196,
    112, 16, 17, 28, 12, 0, 80, 16, 12, 1, 196, 204, 16, 80, 5, 124, 61, 193, 16, 0, 81, 0, 5, 12,
    220, 51, 83, 52, 195, 67, 79, 3, 48, 240, 68, 80, 19, 17, 5, 207, 68, 12, 12, 95, 65, 240, 244, 17,
    48, 209, 48, 212, 31, 83, 80, 211, 60, 196, 252, 209, 17, 240, 0, 61, 19, 95, 12, 127, 240, 243, 51, 21,
    16, 0, 3, 0, 16, 80, 0, 0, 192, 60, 15, 115, 192, 0, 0, 67, 0, 0, 0, 64, 52, 1, 0, 17,
    15, 84, 212, 1, 1, 0, 80, 204, 60, 4, 4, 5, 5, 28, 80, 15, 112, 29, 1, 68, 80, 28, 1, 19,
    196, 3, 0, 240, 60, 112, 83, 0, 20, 3, 0, 49, 243, 116, 3, 49, 0, 4, 0, 240, 3, 64, 0, 192,
    80, 15, 93, 31, 63, 243, 51, 196, 64, 31, 124, 15, 255, 55, 247, 241, 0, 15, 64, 223, 115, 244, 243, 192,
    240, 247, 67, 0, 193, 92, 19, 192, 252, 240, 112, 92, 208, 3, 245, 193, 53, 205, 204, 63, 79, 5, 5, 241,
    80, 80, 4, 197, 0, 0, 12, 0, 195, 48, 116, 84, 192, 255, 15, 195, 67, 205, 92, 95, 76, 240, 244, 193,
    13, 192, 192, 192, 83, 84, 0, 7, 220, 116, 92, 4, 192, 192, 12, 79, 64, 208, 0, 19, 12, 204, 4, 199,
    192, 112, 243, 255, 0, 81, 28, 67, 209, 115, 67, 196, 240, 48, 255, 255, 240, 51, 3, 16, 192, 0, 252, 64,
    67, 220, 209, 12, 12, 65, 81, 17, 208, 125, 243, 243, 15, 19, 252, 223, 192, 115, 80, 0, 192, 7, 15, 51,
    63, 192, 0, 83, 1, 192, 87, 13, 79, 212, 60, 64, 80, 124, 49, 29, 3, 4, 244, 17, 80, 64, 192, 17,
    199, 243, 3, 16, 240, 0, 3, 240, 196, 243, 247, 209, 240, 16, 243, 252, 215, 51, 243, 196, 193, 81, 195, 255,
    192, 67, 3, 49, 192, 48, 19, 112, 240, 48, 4, 115, 16, 80, 1, 15, 0, 13, 28, 124, 67, 240, 193, 4,
    76, 16, 68, 1, 4, 0, 0, 16, 76, 4, 1, 65, 115, 192, 0, 28, 64, 209, 64, 31, 4, 192, 48, 212,
    3, 1, 12, 7, 81, 61, 195, 19, 51, 195, 240, 20, 5, 1, 243, 0, 19, 76, 252, 7, 1, 252, 48, 80,
    1, 65, 3, 204, 79, 16, 49, 199, 197, 243, 19, 255, 255, 69, 63, 48, 64, 3, 16, 252, 12, 192, 15, 193,
    241, 49, 51, 192, 31, 83, 253, 240, 241, 240, 19, 204, 252, 4, 12, 240, 12, 7, 83, 15, 205, 0, 95, 15,
    31, 0, 52, 53, 7, 15, 12, 207, 112, 64, 113, 112, 64, 63, 0, 12, 53, 195, 16, 220, 12, 197, 0, 197,
    31, 76, 64, 52, 51, 255, 252, 207, 63, 79, 124, 67, 124, 12, 3, 211, 245, 199, 195, 220, 0, 85, 4, 245,
    211, 0, 195, 69, 192, 205, 92, 3, 64, 0, 48, 28, 12, 4, 0, 16, 53, 192, 16, 204, 16, 20, 197, 193,
    115, 93, 93, 95, 95, 247, 5, 221, 3, 83, 247, 240, 253, 48, 95, 245, 240, 52, 52, 5, 0, 80, 0, 79,
    55, 48, 12, 95, 20, 204, 245, 220, 209, 92, 63, 195, 60, 0, 240, 244, 1, 48, 17, 49, 51, 197, 48, 124,
    3, 16, 28, 67, 48, 252, 68, 1, 0, 13, 255, 15, 80, 83, 245, 7, 205, 112, 0, 212, 1, 20, 83, 15,
    192, 255, 79, 19, 240, 241, 195, 48, 192, 63, 127, 19, 240, 240, 243, 240, 192, 252, 127, 19, 16, 48, 244, 240,
    192, 195, 3, 4, 193, 192, 243, 48, 192, 63, 51, 195, 192, 240, 243, 192, 204, 48, 51, 19, 16, 192, 244, 0,
    64, 85, 208, 4, 64, 80, 81, 19, 192, 1, 223, 0, 1, 112, 4, 16, 64, 52, 193, 0, 16, 0, 0, 67,
    16, 76, 79, 3, 49, 48, 15, 16, 0, 247, 20, 65, 243, 0, 80, 0, 204, 196, 244, 1, 19, 16, 1, 192,
    84, 92, 12, 51, 12, 3, 255, 20, 48, 243, 0, 16, 7, 112, 4, 193, 244, 4, 196, 193, 241, 192, 13, 252,
    80, 77, 12, 3, 3, 68, 241, 20, 192, 253, 51, 195, 20, 195, 241, 0, 204, 7, 3, 1, 193, 192, 67, 0,
    49, 193, 1, 223, 79, 1, 241, 243, 117, 204, 29, 207, 63, 53, 3, 241, 5, 220, 28, 207, 207, 5, 95, 241,
    252, 241, 207, 0, 13, 83, 4, 48, 204, 51, 23, 209, 209, 83, 7, 241, 12, 240, 12, 204, 13, 92, 84, 60,
    67, 93, 1, 4, 1, 15, 12, 220, 211, 64, 52, 69, 0, 63, 12, 207, 3, 65, 61, 87, 64, 63, 1, 19,
    48, 0, 28, 252, 125, 16, 80, 60, 49, 196, 208, 252, 204, 17, 92, 19, 0, 240, 0, 204, 28, 16, 52, 49,
    19, 204, 28, 67, 7, 127, 4, 207, 64, 93, 93, 115, 71, 83, 13, 212, 1, 12, 28, 207, 3, 64, 15, 192,
    19, 12, 220, 71, 199, 244, 0, 240, 19, 76, 76, 71, 68, 112, 241, 212, 195, 124, 3, 64, 0, 64, 192, 252,
    60, 5, 197, 77, 80, 16, 5, 12, 0, 13, 63, 195, 16, 16, 204, 20, 212, 127, 127, 195, 243, 48, 255, 60,
    60, 4, 197, 77, 17, 81, 85, 12, 80, 28, 15, 243, 64, 243, 204, 196, 212, 127, 76, 195, 243, 48, 255, 192,
    63, 4, 4, 65, 65, 17, 84, 220, 0, 0, 192, 48, 1, 192, 12, 1, 20, 63, 76, 3, 51, 48, 255, 0,
    192, 71, 195, 253, 241, 0, 83, 63, 208, 115, 115, 192, 196, 28, 243, 60, 192, 240, 67, 64, 17, 64, 245, 60,
    115, 220, 193, 16, 29, 112, 0, 193, 55, 192, 244, 17, 60, 65, 81, 208, 48, 205, 241, 19, 12, 52, 17, 208,
    28, 64, 12, 3, 65, 240, 48, 0, 13, 64, 77, 51, 69, 195, 55, 1, 76, 92, 77, 7, 68, 204, 51, 20};
static const int32_t op2_bias[32] = {
    -18279, -19608, -19343, -21103, -19535, -22625, -24712, -21911, -22601, -23661, -17060, -24491, -20752, -21911, -20077, -23922, -18826, -18894, -18352, -19879, -21143, -22860, -19547, -25171,
    -21354, -23441, -22589, -18851, -24406, -21125, -21892, -20633};
static const uint16_t op2_offset[32] = {
    18360, 19635, 19380, 21165, 19635, 22695, 24735, 21930, 22695, 23715, 17085, 24735, 20910, 21930, 20145, 23970, 18870, 18870, 18360, 19890, 21165, 22950, 19635, 25245,
    21420, 23460, 22695, 18870, 24480, 21165, 21930, 20655};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op2_multiplier[32] = {
    1115185792, 1144099584, 1163343232, 1190497152, 1781858432, 1093958656, 1844148096, 2142644352, 1738282624, 2090729344, 1876639360, 1578434816, 1807329536, 1933521536, 1102982272, 1087419904, 1229638400, 2048716160, 1149460608, 1799562240, 1183623040, 1790336128, 1221144960, 1648397824,
    1084373632, 1111316096, 2092181760, 1182124928, 1190583168, 2000961536, 1894128128, 1666227200};
static const uint8_t op2_shift[32] = {
    33, 33, 33, 33, 1, 33, 1, 1, 1, 1, 1, 1, 1, 1, 33, 33, 33, 1, 33, 1, 33, 1, 33, 1,
    33, 33, 1, 33, 33, 1, 1, 1};
#else
static const int32_t op2_multiplier[32] = {
    1115185805, 1144099535, 1163343200, 1190497069, 1781858499, 1093958596, 1844148078, 2142644427, 1738282592, 2090729357, 1876639252, 1578434869, 1807329494, 1933521460, 1102982297, 1087419962, 1229638398, 2048716170, 1149460600, 1799562276, 1183623088, 1790336083, 1221144974, 1648397769,
    1084373580, 1111316109, 2092181625, 1182124941, 1190583189, 2000961549, 1894128122, 1666227267};
static const uint8_t op2_shift[32] = {
    33, 33, 33, 33, 34, 33, 34, 34, 34, 34, 34, 34, 34, 34, 33, 33, 33, 34, 33, 34, 33, 34, 33, 34,
    33, 33, 34, 33, 33, 34, 34, 34};
#endif
static const model_layer op2 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op2_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op2_weights, .bias = op2_bias, .multiplier = op2_multiplier, .shift = op2_shift};

static const uint8_t op3_weights[2304] = {
    193, 63, 19, 192, 220, 1, 49, 31, 244, 3, 3, 0, 92, 125, 1, 67, 244, 3, 4, 3, 16, 61, 65, 19,
    244, 48, 23, 204, 17, 124, 193, 195, 241, 124, 7, 28, 13, 112, 0, 211, 196, 48, 4, 12, 193, 60, 64, 195,
    240, 125, 0, 29, 209, 193, 68, 211, 192, 112, 64, 16, 192, 240, 64, 12, 4, 125, 51, 80, 195, 192, 1, 31,
    197, 127, 207, 51, 12, 207, 69, 215, 115, 7, 64, 93, 48, 0, 196, 48, 67, 197, 64, 21, 63, 80, 240, 113,
    241, 60, 195, 207, 0, 0, 12, 211, 4, 4, 13, 113, 61, 244, 20, 52, 15, 64, 65, 192, 247, 16, 193, 12,
    193, 16, 4, 243, 4, 95, 80, 195, 71, 211, 12, 243, 64, 196, 195, 64, 3, 20, 1, 245, 0, 51, 67, 49,
    95, 196, 84, 29, 67, 64, 19, 12, 95, 20, 80, 204, 76, 64, 31, 0, 83, 212, 67, 192, 13, 5, 220, 112,
    3, 0, 84, 221, 192, 7, 0, 3, 31, 124, 93, 208, 3, 3, 3, 12, 16, 48, 79, 16, 1, 0, 16, 115,
    60, 29, 61, 192, 17, 83, 112, 31, 60, 13, 193, 83, 48, 67, 115, 195, 0, 17, 68, 81, 0, 115, 112, 15,
    0, 207, 116, 65, 223, 244, 67, 95, 80, 199, 112, 77, 223, 193, 67, 124, 28, 3, 124, 204, 220, 241, 67, 15,
    15, 252, 48, 208, 116, 240, 0, 7, 64, 60, 64, 240, 76, 240, 23, 55, 3, 12, 64, 48, 63, 12, 15, 51,
    15, 61, 196, 28, 64, 1, 204, 0, 76, 65, 192, 207, 65, 64, 67, 197, 4, 65, 16, 76, 124, 15, 195, 48,
    12, 192, 68, 61, 16, 211, 255, 64, 13, 192, 0, 63, 49, 7, 255, 48, 0, 19, 0, 112, 48, 211, 15, 48,
    31, 208, 125, 53, 3, 60, 207, 49, 12, 192, 1, 196, 51, 60, 207, 240, 12, 208, 0, 244, 48, 48, 3, 240,
    15, 192, 0, 192, 3, 3, 207, 113, 15, 13, 20, 243, 51, 195, 223, 48, 79, 64, 5, 48, 51, 195, 207, 49,
    211, 28, 4, 15, 3, 215, 76, 48, 16, 13, 64, 31, 4, 1, 3, 49, 28, 12, 12, 15, 0, 17, 0, 0,
    61, 7, 63, 60, 31, 255, 4, 79, 124, 199, 83, 61, 31, 13, 0, 48, 48, 55, 15, 243, 19, 204, 3, 79,
    199, 243, 252, 29, 255, 55, 4, 195, 55, 51, 67, 209, 252, 69, 209, 192, 0, 63, 124, 12, 243, 76, 13, 220,
    244, 12, 13, 199, 4, 240, 205, 192, 52, 83, 240, 4, 3, 245, 53, 196, 119, 7, 61, 5, 3, 113, 245, 4,
    0, 17, 19, 240, 13, 12, 16, 48, 0, 208, 48, 195, 64, 12, 63, 112, 7, 208, 49, 7, 28, 48, 52, 197,
    13, 13, 80, 252, 124, 31, 223, 51, 205, 80, 28, 60, 113, 204, 240, 119, 92, 209, 192, 60, 124, 195, 63, 52,
    48, 7, 61, 13, 253, 51, 5, 195, 124, 244, 79, 220, 127, 61, 252, 15, 60, 48, 0, 0, 83, 60, 63, 195,
    52, 79, 60, 60, 204, 244, 68, 196, 241, 124, 93, 221, 205, 79, 65, 252, 12, 13, 7, 83, 0, 12, 113, 31,
    67, 211, 51, 207, 240, 5, 204, 20, 7, 79, 112, 243, 195, 197, 192, 69, 0, 116, 81, 0, 16, 204, 208, 60,
    245, 60, 252, 213, 241, 255, 53, 215, 241, 48, 240, 29, 60, 127, 5, 195, 53, 51, 192, 0, 51, 63, 245, 195,
    48, 28, 49, 3, 192, 196, 12, 196, 193, 12, 1, 0, 193, 243, 19, 52, 124, 12, 0, 16, 196, 63, 0, 240,
    31, 208, 1, 52, 16, 1, 192, 0, 3, 48, 12, 0, 79, 192, 204, 65, 19, 19, 5, 48, 67, 208, 3, 49,
    127, 48, 192, 51, 71, 0, 60, 20, 48, 68, 21, 0, 55, 19, 192, 193, 67, 4, 208, 15, 48, 83, 211, 48,
    0, 19, 51, 0, 51, 52, 192, 3, 192, 16, 87, 196, 253, 213, 16, 127, 0, 0, 76, 192, 0, 193, 192, 3,
    192, 199, 51, 204, 243, 243, 192, 15, 240, 196, 63, 205, 220, 243, 12, 63, 204, 243, 63, 204, 208, 204, 204, 15,
    196, 211, 71, 12, 204, 55, 7, 15, 80, 244, 84, 212, 12, 55, 7, 127, 28, 51, 77, 208, 28, 1, 29, 63,
    240, 16, 112, 240, 61, 51, 3, 207, 12, 48, 16, 204, 64, 67, 15, 207, 15, 48, 0, 197, 15, 67, 12, 207,
    12, 28, 1, 204, 1, 3, 3, 67, 12, 60, 81, 31, 12, 95, 0, 0, 76, 204, 4, 7, 52, 79, 4, 49,
    3, 15, 127, 12, 3, 3, 63, 48, 127, 67, 79, 204, 195, 0, 255, 60, 15, 67, 115, 204, 207, 0, 252, 12,
    51, 3, 60, 12, 195, 243, 12, 12, 15, 115, 76, 204, 195, 244, 240, 60, 3, 80, 112, 204, 195, 244, 48, 49,
    31, 195, 60, 192, 207, 119, 204, 4, 3, 51, 112, 252, 207, 48, 195, 204, 3, 83, 124, 192, 192, 52, 112, 0,
    192, 3, 7, 64, 15, 51, 12, 51, 79, 241, 64, 63, 4, 0, 255, 61, 19, 48, 63, 60, 12, 17, 15, 0,
    241, 48, 252, 60, 0, 63, 64, 3, 64, 53, 0, 205, 12, 124, 3, 15, 60, 12, 79, 220, 31, 12, 60, 79,
    52, 64, 252, 12, 192, 4, 84, 195, 199, 112, 93, 221, 207, 71, 67, 193, 192, 115, 92, 16, 199, 12, 253, 204,
    115, 196, 15, 205, 15, 115, 244, 115, 115, 52, 76, 197, 95, 124, 240, 63, 240, 211, 240, 192, 19, 252, 241, 220,
    55, 76, 13, 12, 253, 119, 115, 192, 3, 60, 12, 212, 60, 79, 13, 0, 0, 208, 4, 15, 212, 3, 124, 0,
    15, 28, 81, 4, 0, 7, 15, 1, 0, 0, 1, 0, 4, 192, 12, 0, 1, 16, 4, 243, 0, 0, 83, 0,
    240, 52, 240, 192, 12, 63, 252, 31, 205, 245, 15, 12, 28, 127, 3, 31, 52, 92, 64, 0, 223, 12, 0, 204,
    240, 125, 76, 221, 60, 207, 67, 223, 252, 252, 76, 92, 60, 207, 67, 223, 52, 67, 31, 20, 12, 12, 193, 0,
    3, 113, 13, 28, 207, 196, 0, 12, 0, 48, 80, 20, 207, 223, 193, 13, 0, 3, 7, 3, 196, 12, 192, 0,
    13, 51, 215, 3, 115, 223, 12, 55, 12, 16, 85, 64, 7, 207, 223, 61, 31, 21, 80, 115, 52, 195, 207, 124,
    1, 15, 243, 3, 63, 192, 48, 211, 80, 245, 64, 65, 51, 0, 192, 48, 92, 196, 3, 60, 124, 205, 195, 48,
    241, 63, 243, 243, 195, 195, 49, 195, 52, 240, 243, 61, 240, 247, 71, 240, 3, 51, 48, 1, 240, 0, 204, 60,
    12, 193, 13, 208, 60, 68, 3, 4, 76, 29, 13, 192, 48, 0, 31, 53, 15, 16, 76, 60, 65, 28, 15, 52,
    48, 16, 253, 204, 253, 4, 64, 3, 60, 16, 13, 252, 13, 4, 67, 48, 12, 48, 76, 204, 204, 64, 15, 115,
    0, 80, 60, 252, 53, 5, 223, 52, 76, 64, 60, 252, 61, 5, 19, 48, 12, 64, 76, 7, 255, 17, 19, 48,
    92, 49, 29, 195, 68, 93, 223, 53, 192, 95, 204, 199, 196, 252, 13, 4, 48, 20, 245, 116, 55, 195, 0, 17,
    92, 51, 80, 84, 79, 64, 29, 48, 240, 12, 3, 115, 199, 208, 12, 196, 48, 48, 52, 49, 60, 215, 115, 4,
    16, 247, 83, 87, 7, 12, 193, 65, 244, 52, 7, 0, 16, 241, 5, 83, 48, 0, 51, 49, 17, 245, 65, 79,
    95, 209, 76, 241, 12, 21, 124, 80, 31, 220, 124, 60, 29, 4, 60, 80, 240, 51, 51, 207, 28, 49, 208, 31,
    79, 85, 77, 61, 28, 63, 127, 3, 205, 195, 20, 19, 19, 15, 12, 12, 1, 51, 7, 20, 55, 60, 192, 252,
    63, 17, 29, 211, 205, 3, 223, 48, 64, 0, 83, 80, 48, 28, 220, 240, 0, 115, 4, 68, 0, 192, 0, 48,
    51, 196, 64, 48, 15, 51, 49, 67, 80, 48, 76, 192, 95, 53, 125, 115, 3, 192, 63, 80, 80, 13, 116, 48,
    0, 240, 199, 204, 64, 15, 245, 243, 61, 244, 199, 12, 77, 63, 240, 243, 48, 244, 207, 113, 125, 12, 196, 15,
    241, 61, 0, 92, 48, 15, 4, 211, 1, 61, 65, 92, 12, 12, 3, 211, 49, 49, 3, 92, 49, 28, 208, 3,
    95, 1, 80, 127, 52, 196, 223, 113, 28, 0, 60, 192, 13, 1, 223, 0, 241, 67, 60, 204, 205, 1, 196, 211,
    76, 245, 0, 253, 252, 64, 195, 79, 12, 48, 48, 204, 13, 48, 19, 67, 241, 15, 0, 192, 195, 240, 0, 204,
    207, 113, 65, 29, 204, 67, 64, 252, 192, 51, 31, 16, 192, 79, 1, 28, 245, 63, 195, 16, 195, 195, 65, 13,
    0, 12, 20, 215, 53, 0, 208, 192, 0, 0, 16, 23, 193, 112, 208, 192, 0, 5, 17, 19, 48, 12, 16, 241,
    31, 208, 64, 76, 240, 212, 63, 77, 207, 12, 28, 207, 240, 23, 79, 17, 208, 76, 12, 12, 0, 212, 83, 48,
    68, 199, 119, 125, 207, 196, 116, 95, 0, 199, 63, 60, 211, 4, 125, 83, 0, 195, 63, 61, 223, 192, 113, 64,
    12, 193, 221, 15, 4, 207, 223, 253, 12, 21, 13, 255, 53, 195, 223, 60, 12, 0, 12, 255, 49, 4, 223, 3,
    28, 240, 4, 127, 52, 209, 12, 112, 31, 112, 68, 124, 48, 17, 204, 5, 0, 63, 52, 12, 48, 20, 207, 192,
    16, 244, 255, 13, 3, 193, 193, 12, 84, 52, 63, 77, 12, 193, 245, 3, 21, 52, 60, 255, 0, 193, 241, 16,
    220, 199, 0, 12, 192, 51, 51, 124, 204, 240, 3, 63, 192, 7, 15, 63, 192, 4, 63, 0, 208, 48, 67, 124,
    220, 48, 64, 252, 16, 252, 207, 243, 204, 252, 195, 63, 48, 3, 207, 208, 204, 196, 79, 193, 204, 64, 15, 195,
    192, 65, 12, 125, 253, 220, 115, 48, 255, 65, 65, 29, 12, 220, 127, 15, 204, 240, 67, 16, 204, 195, 12, 3,
    79, 245, 76, 77, 79, 221, 195, 113, 63, 207, 51, 207, 3, 29, 252, 195, 241, 12, 4, 3, 0, 240, 12, 196,
    116, 55, 64, 17, 252, 116, 196, 255, 48, 79, 3, 243, 199, 12, 1, 204, 1, 77, 12, 12, 0, 244, 0, 0,
    79, 211, 77, 215, 255, 195, 204, 113, 3, 0, 0, 51, 199, 207, 12, 192, 192, 49, 60, 0, 13, 68, 28, 23,
    245, 79, 252, 195, 211, 252, 116, 223, 244, 223, 119, 64, 51, 255, 4, 0, 87, 1, 87, 77, 15, 84, 55, 112,
    253, 28, 63, 195, 1, 192, 204, 220, 51, 0, 124, 13, 253, 192, 20, 204, 115, 196, 16, 193, 204, 3, 195, 127,
    1, 240, 63, 19, 0, 1, 204, 19, 0, 1, 0, 79, 241, 0, 209, 4, 3, 65, 65, 240, 0, 64, 19, 241,
    28, 28, 7, 31, 204, 69, 209, 116, 12, 204, 12, 12, 204, 29, 0, 52, 255, 67, 51, 15, 13, 16, 243, 4,
    220, 196, 0, 220, 5, 243, 223, 63, 252, 196, 0, 240, 76, 48, 208, 255, 252, 15, 55, 255, 3, 12, 0, 204,
    207, 12, 77, 29, 220, 195, 79, 12, 252, 204, 0, 0, 243, 205, 16, 127, 241, 79, 3, 60, 3, 0, 12, 12,
    245, 67, 0, 208, 192, 51, 69, 31, 220, 67, 0, 255, 220, 7, 115, 127, 211, 64, 19, 241, 223, 52, 127, 127,
    193, 51, 0, 208, 48, 48, 5, 67, 208, 80, 0, 252, 220, 15, 79, 15, 207, 20, 15, 0, 220, 51, 127, 15,
    5, 115, 48, 12, 240, 196, 16, 3, 192, 80, 13, 12, 204, 192, 19, 204, 207, 81, 93, 20, 192, 192, 76, 12,
    205, 3, 196, 83, 20, 195, 3, 48, 221, 20, 7, 76, 48, 115, 3, 112, 28, 68, 115, 0, 253, 12, 243, 53,
    240, 64, 0, 0, 0, 7, 211, 53, 12, 64, 28, 12, 51, 51, 211, 113, 79, 4, 80, 17, 12, 76, 211, 49,
    3, 0, 80, 0, 61, 87, 192, 53, 12, 77, 17, 12, 12, 71, 211, 53, 3, 0, 80, 20, 12, 76, 223, 113,
    243, 19, 243, 76, 51, 15, 52, 17, 64, 196, 0, 253, 51, 16, 31, 68, 12, 13, 80, 204, 48, 63, 223, 48,
    119, 7, 51, 64, 67, 209, 53, 212, 53, 48, 48, 205, 60, 64, 0, 199, 60, 61, 28, 28, 13, 115, 220, 195,
    48, 223, 247, 243, 21, 53, 65, 7, 1, 60, 61, 63, 192, 244, 208, 20, 16, 13, 65, 12, 205, 208, 19, 196,
    119, 197, 60, 193, 223, 81, 244, 16, 243, 79, 60, 208, 0, 52, 241, 211, 245, 60, 17, 7, 244, 247, 29, 212,
    3, 19, 112, 197, 12, 5, 205, 1, 192, 207, 52, 51, 20, 243, 241, 17, 0, 193, 16, 16, 65, 12, 16, 52,
    79, 208, 16, 196, 67, 205, 240, 113, 193, 192, 196, 12, 80, 195, 243, 211, 1, 193, 17, 95, 77, 3, 16, 3,
    195, 92, 87, 92, 12, 20, 243, 208, 20, 28, 87, 92, 253, 64, 192, 205, 15, 0, 119, 60, 49, 29, 0, 28,
    12, 212, 112, 252, 204, 243, 51, 79, 13, 16, 67, 63, 220, 240, 127, 79, 212, 211, 115, 3, 211, 240, 112, 79,
    112, 192, 55, 13, 16, 63, 16, 192, 125, 195, 7, 0, 253, 79, 15, 192, 4, 199, 3, 60, 51, 60, 28, 79};
static const int32_t op3_bias[32] = {
    -19992, -20903, -17831, -23109, -24873, -25926, -23044, -26443, -21979, -24774, -22528, -27457, -25374, -21780, -25573, -27919, -20957, -20444, -23446, -24249, -24324, -21405, -25076, -28982,
    -25637, -24309, -27488, -24602, -18674, -23729, -21605, -26375};
static const uint16_t op3_offset[32] = {
    20145, 20910, 17595, 23205, 25245, 26010, 23205, 26520, 22440, 24990, 22695, 30090, 25500, 21930, 25755, 28305, 21165, 20655, 23460, 24480, 24480, 21420, 25245, 29325,
    25755, 24480, 27795, 24735, 18615, 23970, 21675, 26520};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op3_multiplier[32] = {
    2111447552, 1592212608, 1110817280, 1646301952, 1484911232, 1555333760, 1480492800, 1696211328, 1295415296, 1689020544, 1228707328, 1937440896, 1727124352, 1666906368, 1626713472, 1178749952, 1075617536, 2038015616, 1429166208, 1181642240, 1606951424, 1279052288, 1499417344, 1634088704,
    2008925312, 1438040832, 1509115008, 1266740864, 1135905792, 2031282048, 1242592896, 1238062080};
static const uint8_t op3_shift[32] = {
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1};
#else
static const int32_t op3_multiplier[32] = {
    2111447624, 1592212559, 1110817345, 1646301952, 1484911243, 1555333784, 1480492750, 1696211402, 1295415235, 1689020607, 1228707281, 1937440877, 1727124325, 1666906391, 1626713485, 1178749981, 1075617558, 2038015623, 1429166176, 1181642255, 1606951368, 1279052247, 1499417417, 1634088718,
    2008925324, 1438040833, 1509114995, 1266740965, 1135905874, 2031282092, 1242592892, 1238062084};
static const uint8_t op3_shift[32] = {
    35, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 36, 34, 34, 34, 34, 34, 35, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 35, 34, 34};
#endif
static const model_layer op3 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op3_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op3_weights, .bias = op3_bias, .multiplier = op3_multiplier, .shift = op3_shift};

static const uint8_t op4_weights[2304] = {
    205, 51, 19, 208, 125, 124, 87, 7, 253, 240, 95, 19, 76, 60, 80, 51, 253, 0, 76, 0, 67, 60, 48, 15,
    193, 60, 204, 80, 124, 124, 19, 240, 204, 61, 12, 0, 76, 125, 28, 196, 12, 48, 204, 0, 240, 124, 192, 192,
    1, 12, 0, 16, 195, 76, 0, 204, 0, 28, 0, 49, 192, 1, 1, 192, 205, 127, 240, 192, 7, 13, 0, 3,
    245, 95, 61, 16, 51, 255, 55, 192, 244, 67, 68, 84, 51, 252, 52, 0, 53, 115, 84, 85, 55, 55, 84, 85,
    0, 207, 195, 255, 3, 255, 15, 15, 0, 12, 68, 51, 211, 243, 4, 79, 192, 12, 16, 192, 64, 51, 48, 64,
    240, 207, 207, 3, 48, 67, 67, 7, 68, 252, 64, 119, 0, 0, 211, 3, 52, 29, 13, 51, 0, 55, 3, 0,
    28, 243, 23, 79, 243, 5, 223, 48, 17, 204, 95, 76, 51, 0, 220, 241, 16, 243, 115, 124, 192, 1, 220, 48,
    0, 252, 81, 76, 243, 52, 63, 51, 17, 12, 64, 12, 192, 4, 15, 60, 21, 3, 64, 12, 192, 192, 16, 127,
    64, 192, 52, 0, 0, 247, 55, 79, 83, 193, 48, 60, 1, 55, 51, 67, 83, 20, 67, 252, 65, 245, 67, 127,
    76, 193, 29, 12, 3, 195, 199, 12, 80, 208, 220, 61, 15, 252, 240, 28, 67, 192, 13, 60, 28, 204, 52, 16,
    95, 49, 80, 60, 4, 207, 243, 0, 79, 113, 67, 112, 5, 192, 240, 113, 71, 1, 64, 124, 1, 192, 244, 112,
    83, 71, 68, 125, 0, 252, 243, 3, 67, 119, 0, 1, 64, 205, 193, 0, 79, 48, 3, 241, 4, 193, 193, 3,
    207, 241, 240, 12, 76, 3, 15, 48, 28, 205, 240, 12, 112, 67, 255, 48, 28, 205, 192, 15, 125, 67, 51, 243,
    12, 193, 112, 68, 76, 0, 207, 48, 29, 193, 112, 3, 60, 0, 207, 0, 92, 29, 48, 67, 112, 67, 51, 48,
    12, 13, 197, 3, 61, 23, 31, 240, 28, 205, 240, 3, 60, 19, 15, 60, 12, 221, 193, 3, 60, 83, 3, 61,
    207, 255, 64, 60, 0, 31, 252, 243, 211, 192, 112, 60, 245, 0, 252, 60, 199, 252, 48, 252, 193, 3, 204, 195,
    241, 193, 64, 76, 51, 51, 67, 52, 49, 69, 87, 87, 1, 112, 23, 0, 253, 0, 71, 83, 3, 64, 17, 76,
    48, 3, 204, 60, 243, 51, 51, 243, 0, 3, 220, 208, 252, 112, 15, 3, 204, 51, 204, 208, 63, 48, 220, 15,
    192, 204, 127, 31, 76, 63, 95, 12, 63, 199, 127, 124, 240, 3, 243, 243, 207, 209, 63, 255, 195, 4, 48, 195,
    112, 204, 60, 15, 0, 60, 83, 60, 64, 0, 64, 4, 60, 63, 0, 51, 0, 60, 51, 255, 19, 60, 193, 7,
    48, 204, 0, 207, 4, 64, 83, 12, 12, 204, 80, 195, 0, 115, 3, 49, 255, 12, 12, 51, 64, 15, 195, 12,
    115, 115, 80, 65, 52, 79, 55, 244, 79, 48, 71, 192, 13, 85, 220, 60, 252, 220, 76, 211, 3, 0, 76, 196,
    49, 3, 65, 0, 253, 243, 3, 244, 12, 48, 64, 208, 76, 48, 204, 192, 12, 12, 64, 207, 3, 240, 0, 193,
    63, 207, 64, 243, 240, 247, 223, 76, 19, 204, 64, 51, 63, 247, 3, 76, 243, 207, 80, 15, 64, 3, 192, 48,
    192, 113, 93, 23, 60, 127, 67, 244, 253, 1, 31, 80, 77, 124, 95, 49, 13, 208, 95, 215, 112, 124, 28, 204,
    0, 76, 208, 64, 253, 63, 15, 240, 0, 60, 0, 12, 13, 124, 15, 244, 204, 12, 195, 0, 48, 60, 15, 204,
    3, 76, 17, 247, 13, 243, 195, 213, 3, 12, 16, 192, 12, 195, 0, 192, 3, 28, 0, 55, 192, 15, 0, 192,
    240, 195, 52, 76, 119, 31, 63, 116, 0, 209, 20, 0, 3, 49, 76, 52, 223, 209, 243, 63, 240, 3, 204, 4,
    48, 51, 85, 28, 51, 63, 119, 4, 0, 241, 20, 204, 243, 48, 51, 48, 12, 193, 5, 240, 192, 196, 195, 113,
    48, 247, 68, 12, 51, 199, 119, 67, 204, 240, 51, 204, 79, 71, 3, 0, 13, 192, 3, 195, 64, 68, 15, 124,
    3, 241, 3, 12, 51, 0, 195, 112, 15, 241, 195, 60, 48, 0, 207, 49, 15, 192, 3, 12, 0, 0, 0, 0,
    12, 48, 0, 48, 60, 112, 3, 52, 12, 240, 31, 204, 12, 0, 79, 61, 15, 192, 0, 0, 192, 12, 0, 12,
    0, 51, 85, 81, 13, 116, 3, 53, 13, 52, 92, 17, 28, 65, 95, 49, 15, 48, 12, 0, 196, 29, 28, 204,
    205, 252, 60, 31, 60, 15, 195, 48, 252, 255, 12, 60, 252, 12, 195, 243, 252, 252, 79, 207, 240, 13, 220, 255,
    204, 205, 69, 79, 60, 48, 3, 112, 12, 240, 64, 76, 60, 63, 3, 112, 192, 13, 64, 67, 192, 60, 3, 12,
    63, 253, 240, 15, 207, 55, 199, 60, 60, 52, 207, 252, 12, 243, 63, 48, 255, 60, 252, 243, 208, 243, 204, 51,
    3, 63, 87, 60, 51, 63, 51, 48, 3, 192, 23, 60, 52, 64, 207, 60, 7, 192, 55, 240, 0, 12, 223, 63,
    240, 51, 64, 48, 243, 243, 115, 48, 241, 48, 67, 16, 77, 64, 67, 48, 241, 195, 71, 196, 0, 0, 28, 79,
    49, 3, 112, 51, 240, 247, 51, 55, 52, 0, 113, 0, 204, 243, 116, 0, 195, 64, 112, 208, 211, 247, 64, 76,
    67, 243, 83, 125, 67, 51, 55, 116, 67, 48, 87, 5, 93, 0, 3, 112, 79, 68, 67, 197, 83, 192, 205, 79,
    49, 0, 15, 12, 192, 63, 51, 52, 0, 0, 12, 208, 60, 124, 0, 0, 207, 80, 15, 212, 7, 60, 12, 204,
    3, 204, 16, 255, 208, 195, 51, 12, 3, 12, 64, 3, 196, 195, 240, 80, 3, 12, 0, 51, 195, 195, 240, 3,
    29, 205, 15, 196, 76, 127, 15, 211, 0, 240, 15, 79, 76, 67, 63, 192, 0, 192, 80, 7, 208, 48, 60, 12,
    204, 60, 60, 28, 221, 12, 195, 28, 192, 252, 0, 28, 204, 48, 12, 12, 63, 252, 17, 0, 23, 60, 12, 76,
    195, 124, 65, 192, 220, 241, 0, 29, 243, 252, 0, 209, 211, 241, 192, 92, 252, 252, 17, 209, 23, 252, 220, 12,
    252, 221, 252, 15, 241, 127, 207, 192, 204, 220, 60, 31, 60, 15, 15, 240, 240, 209, 241, 67, 52, 3, 247, 204,
    252, 253, 252, 15, 61, 124, 15, 244, 192, 204, 79, 12, 12, 76, 3, 240, 240, 4, 0, 64, 52, 0, 240, 60,
    241, 12, 204, 207, 48, 12, 51, 240, 241, 204, 204, 67, 60, 60, 7, 240, 0, 0, 0, 65, 48, 0, 243, 192,
    15, 17, 64, 60, 61, 7, 207, 53, 28, 0, 64, 240, 77, 0, 223, 49, 12, 3, 115, 244, 69, 221, 223, 60,
    12, 1, 49, 0, 60, 51, 3, 116, 12, 0, 64, 19, 253, 115, 207, 61, 13, 80, 64, 0, 192, 12, 204, 60,
    12, 76, 240, 48, 60, 67, 3, 52, 12, 61, 205, 204, 13, 64, 15, 252, 12, 3, 60, 0, 0, 1, 12, 15,
    13, 1, 0, 23, 17, 17, 21, 12, 240, 220, 61, 23, 67, 3, 60, 207, 55, 20, 1, 64, 244, 3, 52, 240,
    1, 52, 61, 211, 192, 212, 17, 12, 211, 204, 60, 255, 115, 3, 112, 0, 4, 223, 12, 115, 192, 3, 195, 49,
    67, 196, 112, 67, 71, 21, 241, 113, 3, 196, 63, 64, 7, 16, 52, 48, 68, 208, 20, 116, 192, 212, 255, 64,
    31, 253, 51, 243, 209, 5, 223, 79, 12, 204, 0, 48, 16, 0, 223, 60, 252, 95, 112, 240, 4, 253, 208, 3,
    28, 241, 115, 211, 16, 52, 15, 77, 12, 240, 0, 48, 64, 3, 12, 60, 252, 3, 13, 192, 19, 60, 0, 3,
    28, 241, 7, 208, 28, 68, 15, 93, 12, 240, 0, 195, 0, 4, 76, 65, 61, 67, 0, 196, 20, 209, 0, 16,
    3, 193, 79, 124, 112, 63, 195, 125, 67, 49, 7, 112, 112, 12, 205, 243, 12, 192, 115, 63, 0, 192, 208, 7,
    1, 220, 0, 207, 48, 63, 3, 240, 0, 12, 1, 208, 60, 124, 204, 0, 60, 12, 12, 195, 0, 60, 193, 207,
    12, 204, 20, 3, 64, 16, 195, 12, 12, 13, 192, 3, 77, 3, 3, 0, 60, 12, 17, 79, 0, 60, 3, 51,
    83, 240, 87, 60, 0, 241, 196, 125, 79, 204, 115, 63, 17, 12, 192, 124, 255, 28, 112, 255, 204, 12, 208, 7,
    0, 48, 83, 16, 124, 48, 67, 115, 61, 48, 95, 192, 60, 124, 19, 63, 48, 28, 61, 195, 195, 60, 7, 3,
    16, 124, 77, 209, 12, 48, 4, 192, 48, 49, 77, 192, 243, 192, 208, 207, 52, 15, 63, 3, 3, 212, 0, 195,
    204, 1, 17, 195, 253, 112, 255, 195, 205, 12, 13, 207, 192, 116, 63, 207, 5, 204, 209, 95, 49, 115, 67, 243,
    195, 49, 79, 12, 12, 4, 63, 67, 207, 240, 60, 207, 12, 52, 63, 207, 0, 4, 12, 79, 60, 116, 51, 252,
    67, 48, 124, 51, 92, 0, 0, 68, 192, 241, 60, 15, 16, 4, 13, 195, 68, 0, 60, 76, 48, 4, 67, 192,
    207, 241, 253, 76, 240, 67, 255, 252, 31, 1, 252, 207, 240, 64, 255, 240, 207, 49, 192, 15, 252, 65, 195, 48,
    7, 240, 52, 60, 247, 19, 243, 240, 64, 112, 112, 240, 252, 12, 205, 23, 208, 12, 124, 255, 192, 76, 12, 199,
    0, 4, 68, 64, 63, 21, 12, 64, 12, 48, 116, 55, 12, 0, 221, 83, 193, 12, 52, 15, 3, 192, 64, 3,
    67, 245, 19, 48, 29, 55, 115, 3, 63, 192, 127, 255, 93, 243, 63, 51, 76, 212, 67, 52, 80, 0, 79, 63,
    0, 48, 60, 3, 15, 63, 3, 212, 29, 204, 127, 192, 63, 127, 255, 243, 76, 0, 12, 3, 48, 60, 12, 204,
    81, 15, 76, 1, 252, 76, 64, 255, 0, 60, 64, 192, 192, 76, 3, 192, 0, 12, 0, 17, 3, 0, 0, 15,
    127, 48, 119, 5, 85, 65, 29, 64, 61, 240, 51, 195, 0, 0, 220, 7, 253, 223, 52, 207, 195, 13, 12, 23,
    48, 116, 68, 212, 77, 49, 17, 0, 253, 48, 60, 192, 3, 192, 220, 15, 60, 15, 48, 195, 48, 3, 0, 199,
    3, 13, 77, 215, 207, 243, 28, 221, 51, 12, 76, 243, 195, 195, 205, 12, 240, 63, 3, 207, 0, 3, 0, 71,
    252, 12, 61, 223, 15, 15, 0, 7, 63, 243, 64, 12, 51, 28, 199, 61, 79, 240, 87, 60, 49, 84, 192, 60,
    252, 13, 48, 31, 195, 48, 28, 79, 112, 0, 84, 80, 61, 48, 7, 48, 48, 49, 67, 16, 76, 112, 65, 16,
    240, 255, 255, 211, 3, 192, 28, 7, 60, 207, 0, 243, 252, 195, 3, 51, 3, 12, 13, 240, 204, 51, 60, 205,
    79, 240, 80, 204, 1, 4, 3, 124, 12, 240, 16, 204, 192, 0, 3, 49, 252, 240, 1, 207, 240, 0, 16, 0,
    12, 244, 67, 15, 124, 124, 3, 48, 60, 4, 0, 71, 76, 15, 0, 53, 60, 48, 20, 67, 0, 12, 64, 1,
    204, 60, 12, 208, 124, 124, 31, 240, 60, 252, 204, 211, 48, 124, 28, 243, 60, 60, 192, 3, 48, 0, 16, 192,
    112, 3, 7, 12, 252, 255, 71, 116, 0, 0, 195, 255, 204, 55, 87, 51, 87, 192, 19, 252, 77, 119, 67, 124,
    0, 67, 1, 12, 49, 3, 7, 51, 60, 0, 60, 63, 12, 63, 3, 55, 208, 12, 12, 204, 12, 127, 115, 60,
    65, 79, 12, 65, 49, 3, 3, 244, 0, 79, 60, 13, 204, 3, 19, 240, 0, 77, 29, 17, 220, 48, 67, 205,
    243, 92, 49, 5, 253, 127, 3, 52, 204, 77, 1, 20, 253, 127, 15, 53, 207, 93, 77, 212, 193, 124, 3, 61,
    255, 76, 48, 205, 1, 0, 19, 113, 0, 0, 0, 205, 29, 48, 199, 65, 243, 204, 76, 209, 209, 195, 3, 1,
    3, 12, 116, 55, 52, 23, 19, 64, 12, 12, 4, 243, 48, 7, 16, 1, 3, 28, 68, 51, 48, 199, 211, 65,
    63, 243, 55, 125, 240, 3, 243, 12, 63, 241, 51, 60, 193, 0, 195, 55, 207, 221, 48, 207, 0, 0, 0, 240,
    112, 115, 67, 125, 252, 63, 113, 199, 65, 60, 15, 192, 12, 0, 193, 7, 13, 12, 207, 15, 192, 0, 12, 192,
    55, 31, 1, 243, 243, 243, 125, 23, 3, 60, 1, 195, 204, 243, 240, 3, 12, 15, 0, 79, 4, 51, 192, 192,
    52, 68, 115, 197, 3, 192, 1, 215, 48, 80, 112, 195, 195, 192, 241, 215, 52, 12, 64, 15, 3, 63, 48, 195,
    3, 28, 1, 243, 63, 63, 12, 195, 12, 205, 0, 255, 0, 63, 240, 3, 0, 12, 196, 15, 1, 127, 3, 195,
    15, 205, 4, 115, 12, 15, 195, 117, 15, 205, 16, 3, 92, 79, 199, 49, 12, 60, 192, 83, 81, 92, 23, 80,
    28, 205, 3, 207, 1, 192, 79, 83, 16, 204, 87, 204, 13, 196, 67, 52, 31, 13, 15, 15, 1, 195, 3, 0,
    0, 253, 195, 207, 65, 195, 3, 80, 192, 60, 0, 28, 17, 240, 7, 112, 204, 60, 3, 15, 65, 240, 195, 112,
    93, 205, 196, 15, 68, 28, 208, 67, 12, 60, 196, 15, 64, 12, 195, 71, 221, 0, 240, 115, 65, 12, 3, 67};
static const int32_t op4_bias[32] = {
    -21838, -23676, -24152, -21706, -24638, -27702, -28322, -26703, -23782, -24783, -18959, -34740, -25991, -22688, -26321, -28582, -22640, -20669, -21837, -22753, -26707, -25801, -27002, -25993,
    -25588, -27322, -22539, -24614, -22669, -27954, -24150, -21657};
static const uint16_t op4_offset[32] = {
    22440, 23970, 23715, 21675, 25755, 27795, 28560, 26010, 24480, 24990, 19380, 35955, 25755, 22950, 26520, 30090, 22695, 20910, 22185, 23205, 26265, 26520, 27540, 26010,
    25755, 27540, 22695, 25245, 22440, 28815, 24735, 22695};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op4_multiplier[32] = {
    1229286272, 1642615552, 1359334784, 1121817600, 1210632064, 1850400256, 1470320640, 1661667456, 1696756480, 1369534848, 1190637312, 1709542144, 1142076032, 1885020928, 1427106944, 2124739456, 1240651392, 1655262848, 2082876032, 2015893632, 1675866240, 1238858496, 1114847488, 1847664896,
    1521928064, 1876486272, 1206961408, 1380262656, 1995816192, 1872968576, 2069663104, 1809528704};
static const uint8_t op4_shift[32] = {
    2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 3, 2, 3, 2, 3, 3, 3, 2, 2, 2, 2,
    3, 2, 1, 2, 3, 3, 3, 3};
#else
static const int32_t op4_multiplier[32] = {
    1229286306, 1642615603, 1359334797, 1121817538, 1210632008, 1850400333, 1470320695, 1661667407, 1696756413, 1369534862, 1190637369, 1709542210, 1142076030, 1885020907, 1427106913, 2124739483, 1240651410, 1655262855, 2082876042, 2015893615, 1675866270, 1238858533, 1114847515, 1847664979,
    1521928141, 1876486252, 1206961372, 1380262633, 1995816180, 1872968547, 2069663103, 1809528714};
static const uint8_t op4_shift[32] = {
    35, 36, 35, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 36, 35, 36, 35, 36, 36, 36, 35, 35, 35, 35,
    36, 35, 34, 35, 36, 36, 36, 36};
#endif
static const model_layer op4 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op4_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op4_weights, .bias = op4_bias, .multiplier = op4_multiplier, .shift = op4_shift};

static const uint8_t op5_weights[360] = {
    83, 87, 211, 53, 116, 17, 7, 55, 79, 87, 195, 245, 64, 21, 5, 4, 76, 71, 19, 245, 69, 17, 245, 7,
    116, 71, 192, 53, 52, 193, 55, 196, 0, 71, 192, 5, 0, 209, 5, 208, 48, 71, 220, 196, 5, 209, 193, 23,
    4, 87, 205, 53, 116, 5, 55, 196, 52, 23, 205, 5, 64, 197, 5, 212, 52, 71, 12, 5, 68, 1, 193, 20,
    65, 112, 17, 212, 93, 93, 17, 4, 12, 240, 1, 208, 209, 64, 13, 16, 0, 240, 0, 3, 192, 0, 0, 12,
    65, 112, 209, 212, 29, 77, 17, 5, 12, 49, 192, 208, 212, 68, 12, 0, 0, 60, 0, 67, 208, 48, 4, 77,
    49, 51, 17, 16, 61, 65, 17, 4, 0, 48, 16, 192, 16, 0, 13, 0, 16, 60, 0, 3, 0, 48, 0, 64,
    5, 112, 197, 21, 77, 77, 81, 4, 5, 0, 193, 213, 92, 77, 69, 16, 13, 4, 193, 197, 65, 76, 77, 19,
    197, 48, 193, 208, 0, 112, 1, 17, 197, 48, 5, 192, 4, 124, 80, 1, 197, 247, 1, 4, 0, 60, 16, 13,
    241, 49, 1, 0, 208, 112, 12, 76, 0, 48, 1, 0, 0, 52, 12, 76, 0, 48, 65, 0, 0, 48, 64, 12,
    0, 241, 0, 16, 192, 112, 67, 28, 4, 48, 1, 84, 0, 124, 71, 112, 92, 20, 21, 197, 65, 64, 76, 240,
    0, 49, 0, 16, 196, 52, 3, 77, 16, 51, 16, 68, 13, 124, 67, 113, 80, 7, 21, 197, 65, 124, 76, 241,
    0, 60, 0, 0, 208, 48, 3, 12, 0, 0, 16, 1, 0, 124, 67, 112, 0, 4, 17, 5, 65, 64, 12, 192,
    16, 241, 4, 0, 208, 64, 0, 28, 0, 240, 0, 12, 197, 64, 76, 125, 16, 240, 68, 0, 0, 1, 64, 60,
    64, 48, 20, 64, 221, 1, 16, 112, 92, 48, 20, 64, 208, 68, 48, 112, 76, 48, 20, 1, 193, 0, 64, 112,
    1, 55, 16, 209, 48, 65, 17, 196, 1, 52, 16, 193, 0, 77, 85, 196, 17, 7, 28, 197, 0, 65, 0, 196};
static const int32_t op5_bias[5] = {
    -17574, -10241, -10329, -10897, -9319};
static const uint16_t op5_offset[5] = {
    16065, 11220, 11475, 11985, 10455};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op5_multiplier[5] = {
    1395428736, 1810654976, 1763582336, 1678685312, 1907905536};
static const uint8_t op5_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op5_multiplier[5] = {
    1395428637, 1810654959, 1763582390, 1678685227, 1907905555};
static const uint8_t op5_shift[5] = {
    36, 37, 37, 37, 37};
#endif
static const model_layer op5 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op5_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op5_weights, .bias = op5_bias, .multiplier = op5_multiplier, .shift = op5_shift};

static const uint8_t op6_weights[3456] = {
    112, 1, 17, 4, 76, 65, 31, 48, 64, 49, 29, 192, 125, 116, 19, 4, 125, 112, 29, 212, 125, 112, 12, 48,
    49, 17, 29, 0, 60, 68, 31, 192, 112, 49, 12, 1, 60, 64, 28, 193, 49, 115, 28, 20, 12, 76, 28, 252,
    240, 92, 28, 81, 15, 124, 220, 204, 52, 76, 15, 85, 15, 207, 65, 204, 240, 127, 28, 20, 7, 255, 77, 31,
    205, 0, 71, 1, 243, 29, 67, 1, 193, 17, 115, 1, 0, 204, 52, 77, 244, 64, 79, 0, 16, 209, 4, 92,
    60, 21, 115, 113, 193, 61, 20, 21, 67, 213, 119, 69, 220, 240, 84, 80, 67, 69, 115, 84, 220, 60, 20, 92,
    12, 223, 60, 204, 205, 253, 79, 4, 3, 204, 252, 195, 207, 253, 64, 1, 0, 79, 0, 199, 207, 252, 0, 208,
    15, 209, 51, 245, 16, 23, 243, 65, 63, 1, 60, 0, 16, 20, 195, 67, 205, 51, 1, 207, 17, 4, 220, 7,
    127, 197, 115, 209, 220, 21, 52, 76, 252, 0, 51, 28, 28, 3, 192, 95, 241, 119, 69, 3, 12, 199, 208, 7,
    255, 0, 207, 209, 223, 49, 1, 13, 240, 252, 19, 211, 3, 195, 193, 223, 13, 51, 64, 211, 67, 3, 220, 3,
    5, 116, 17, 213, 0, 113, 17, 61, 240, 119, 17, 5, 196, 13, 209, 193, 253, 124, 77, 240, 12, 204, 209, 212,
    48, 117, 28, 16, 55, 113, 17, 0, 244, 0, 29, 0, 48, 1, 29, 0, 240, 12, 81, 60, 48, 192, 29, 215,
    48, 76, 15, 16, 119, 48, 21, 67, 112, 12, 12, 16, 112, 49, 17, 19, 48, 13, 12, 60, 112, 15, 16, 7,
    4, 48, 84, 192, 115, 4, 243, 7, 20, 3, 85, 13, 0, 196, 243, 7, 211, 3, 60, 253, 12, 196, 51, 12,
    240, 0, 68, 17, 220, 247, 48, 67, 195, 16, 64, 29, 220, 199, 3, 79, 211, 19, 124, 1, 204, 196, 51, 76,
    255, 16, 52, 197, 195, 52, 3, 0, 207, 208, 51, 193, 223, 247, 3, 95, 223, 211, 63, 193, 211, 244, 195, 12,
    81, 192, 87, 60, 68, 223, 64, 60, 28, 209, 112, 60, 12, 209, 0, 12, 221, 0, 112, 63, 1, 209, 16, 0,
    80, 245, 68, 7, 68, 16, 4, 60, 80, 245, 124, 67, 65, 16, 20, 65, 92, 53, 124, 60, 13, 0, 20, 68,
    83, 116, 199, 240, 3, 80, 60, 60, 83, 48, 195, 255, 192, 17, 61, 13, 28, 63, 255, 255, 204, 81, 253, 12,
    241, 252, 52, 67, 51, 255, 3, 211, 240, 252, 0, 83, 63, 243, 195, 223, 240, 60, 65, 3, 255, 243, 192, 204,
    48, 0, 69, 67, 51, 51, 211, 195, 51, 252, 80, 19, 3, 3, 204, 207, 240, 252, 65, 195, 195, 51, 192, 204,
    51, 17, 64, 52, 3, 3, 195, 207, 15, 205, 64, 196, 215, 3, 195, 205, 3, 204, 64, 196, 212, 3, 195, 205,
    209, 7, 4, 92, 115, 195, 211, 252, 28, 199, 20, 4, 115, 220, 199, 60, 95, 192, 23, 48, 69, 209, 195, 112,
    20, 4, 69, 95, 124, 243, 215, 207, 80, 52, 68, 68, 12, 240, 7, 192, 95, 52, 64, 113, 77, 1, 7, 112,
    52, 12, 60, 243, 60, 247, 3, 207, 20, 244, 253, 60, 61, 240, 71, 204, 23, 116, 13, 61, 60, 48, 67, 252,
    204, 192, 60, 3, 0, 19, 15, 61, 252, 192, 112, 3, 0, 3, 207, 61, 204, 204, 68, 15, 12, 71, 19, 1,
    12, 65, 124, 64, 221, 51, 19, 61, 12, 69, 64, 3, 12, 115, 23, 112, 15, 117, 69, 3, 60, 115, 23, 68,
    204, 28, 15, 51, 48, 63, 223, 60, 255, 204, 3, 7, 15, 51, 223, 51, 255, 205, 0, 243, 60, 51, 31, 0,
    220, 0, 92, 208, 220, 196, 95, 127, 28, 19, 92, 209, 12, 197, 31, 51, 220, 15, 92, 221, 13, 1, 83, 63,
    12, 60, 76, 192, 3, 199, 31, 67, 92, 12, 124, 1, 12, 51, 15, 19, 28, 28, 76, 193, 0, 240, 67, 3,
    79, 205, 252, 15, 119, 3, 195, 16, 79, 77, 252, 113, 119, 0, 15, 16, 19, 13, 60, 49, 52, 3, 55, 83,
    195, 0, 76, 48, 223, 3, 51, 196, 15, 65, 77, 113, 255, 19, 63, 192, 79, 81, 76, 0, 243, 23, 3, 221,
    195, 0, 13, 52, 205, 243, 115, 192, 67, 1, 76, 52, 252, 199, 119, 49, 83, 64, 28, 52, 195, 208, 51, 193,
    207, 76, 61, 48, 205, 196, 119, 209, 15, 64, 60, 52, 60, 7, 51, 12, 3, 64, 12, 52, 255, 16, 240, 17,
    127, 243, 15, 212, 83, 113, 64, 83, 79, 192, 79, 197, 92, 112, 64, 67, 15, 195, 63, 197, 31, 116, 115, 71,
    125, 245, 207, 16, 64, 113, 196, 23, 125, 53, 207, 20, 112, 113, 1, 23, 124, 17, 204, 0, 112, 112, 127, 7,
    65, 12, 12, 12, 112, 0, 48, 0, 113, 28, 17, 76, 49, 12, 48, 16, 48, 79, 4, 64, 48, 192, 48, 3,
    4, 71, 71, 71, 67, 31, 0, 199, 7, 5, 87, 0, 112, 205, 192, 48, 95, 5, 68, 252, 115, 212, 0, 117,
    4, 52, 68, 116, 0, 255, 5, 199, 64, 116, 87, 0, 61, 53, 20, 112, 76, 48, 65, 252, 61, 0, 0, 15,
    48, 51, 48, 241, 252, 243, 52, 240, 60, 112, 220, 193, 252, 117, 84, 204, 60, 80, 205, 204, 195, 119, 15, 211,
    1, 84, 197, 5, 51, 125, 71, 61, 92, 69, 4, 21, 63, 117, 79, 69, 93, 4, 4, 21, 76, 76, 67, 69,
    5, 84, 213, 5, 124, 65, 3, 49, 0, 81, 212, 17, 115, 116, 12, 1, 65, 77, 16, 20, 125, 124, 76, 69,
    52, 69, 17, 69, 0, 125, 19, 49, 48, 69, 17, 64, 76, 48, 28, 5, 48, 69, 81, 0, 13, 60, 92, 81,
    76, 1, 1, 13, 64, 215, 199, 4, 12, 65, 77, 81, 12, 243, 207, 53, 63, 68, 76, 68, 199, 247, 207, 1,
    79, 20, 51, 79, 64, 223, 255, 197, 3, 116, 7, 71, 3, 192, 204, 197, 7, 68, 3, 48, 1, 208, 195, 5,
    196, 199, 55, 125, 1, 223, 244, 5, 244, 55, 7, 241, 253, 205, 5, 244, 113, 115, 23, 241, 205, 241, 5, 0,
    83, 196, 23, 116, 20, 0, 20, 60, 79, 243, 67, 240, 20, 17, 252, 61, 252, 220, 64, 255, 0, 17, 192, 208,
    116, 53, 51, 16, 125, 112, 21, 195, 112, 116, 3, 1, 61, 125, 212, 0, 112, 116, 112, 113, 193, 49, 212, 55,
    48, 76, 13, 28, 252, 52, 48, 192, 55, 115, 13, 213, 244, 112, 205, 61, 48, 115, 124, 3, 243, 195, 205, 67,
    60, 71, 48, 117, 124, 48, 52, 23, 115, 68, 16, 196, 60, 117, 55, 71, 15, 3, 3, 244, 13, 112, 3, 55,
    1, 71, 48, 112, 60, 244, 244, 199, 60, 4, 51, 1, 60, 5, 244, 199, 60, 80, 63, 192, 13, 64, 207, 199,
    60, 23, 51, 61, 15, 196, 243, 255, 243, 7, 115, 13, 252, 213, 244, 195, 204, 3, 115, 223, 207, 16, 195, 207,
    116, 23, 255, 244, 19, 253, 65, 3, 244, 87, 63, 240, 195, 252, 116, 20, 241, 64, 60, 209, 3, 60, 48, 209,
    245, 20, 63, 71, 76, 60, 80, 7, 240, 23, 124, 115, 12, 240, 7, 71, 243, 0, 124, 0, 207, 243, 51, 0,
    204, 208, 76, 3, 112, 12, 16, 5, 252, 208, 125, 115, 1, 12, 7, 71, 60, 12, 60, 51, 12, 192, 195, 64,
    7, 67, 255, 195, 17, 205, 253, 93, 247, 95, 252, 15, 209, 205, 253, 81, 243, 19, 255, 207, 17, 193, 253, 20,
    63, 48, 76, 3, 84, 252, 13, 29, 255, 196, 1, 3, 76, 204, 48, 81, 252, 209, 53, 0, 93, 192, 252, 71,
    60, 0, 76, 3, 68, 243, 208, 77, 48, 204, 64, 67, 64, 51, 3, 0, 61, 13, 68, 64, 64, 51, 60, 7,
    31, 31, 67, 60, 93, 193, 192, 52, 255, 19, 115, 124, 93, 209, 199, 196, 60, 16, 48, 12, 65, 205, 192, 7,
    95, 3, 67, 48, 12, 49, 64, 115, 79, 23, 67, 60, 0, 193, 196, 63, 48, 208, 112, 124, 195, 240, 4, 195,
    49, 52, 211, 208, 0, 112, 20, 55, 48, 71, 19, 52, 51, 112, 196, 243, 48, 3, 3, 113, 51, 55, 240, 51,
    241, 87, 92, 21, 7, 49, 193, 195, 7, 3, 247, 51, 199, 255, 53, 223, 64, 49, 20, 204, 60, 51, 68, 21,
    241, 4, 127, 20, 71, 192, 240, 211, 7, 199, 7, 60, 0, 243, 53, 19, 28, 49, 21, 192, 13, 17, 21, 113,
    48, 192, 48, 71, 71, 195, 247, 215, 0, 199, 48, 48, 13, 196, 7, 4, 204, 113, 221, 253, 61, 65, 80, 1,
    115, 208, 48, 51, 197, 192, 49, 20, 52, 48, 64, 112, 192, 3, 52, 7, 115, 48, 28, 21, 48, 68, 51, 252,
    112, 208, 207, 51, 196, 17, 252, 71, 53, 0, 207, 51, 192, 196, 244, 7, 55, 112, 205, 53, 192, 196, 196, 241,
    64, 55, 116, 68, 64, 28, 60, 23, 48, 208, 51, 115, 196, 208, 240, 84, 87, 0, 240, 48, 240, 192, 244, 117,
    92, 0, 64, 64, 28, 116, 15, 60, 28, 19, 112, 60, 93, 13, 12, 51, 253, 19, 124, 241, 17, 13, 197, 199,
    12, 193, 48, 15, 115, 71, 15, 15, 28, 4, 12, 60, 93, 116, 15, 63, 192, 3, 76, 192, 29, 113, 243, 207,
    12, 209, 192, 28, 76, 55, 15, 31, 60, 193, 12, 16, 76, 48, 76, 63, 240, 51, 12, 17, 0, 1, 204, 63,
    28, 20, 4, 71, 64, 208, 204, 244, 16, 0, 4, 19, 113, 213, 48, 48, 28, 19, 4, 48, 65, 221, 52, 5,
    64, 52, 116, 116, 208, 51, 20, 15, 67, 244, 116, 53, 221, 116, 20, 95, 83, 55, 87, 49, 205, 113, 212, 127,
    116, 245, 195, 240, 192, 115, 4, 192, 113, 53, 207, 193, 0, 116, 16, 209, 61, 55, 207, 1, 193, 113, 29, 204,
    52, 79, 253, 223, 192, 16, 1, 17, 245, 95, 13, 31, 193, 247, 1, 208, 245, 95, 13, 16, 199, 247, 13, 220,
    240, 31, 204, 15, 196, 209, 193, 20, 245, 15, 1, 28, 13, 243, 0, 7, 240, 28, 20, 13, 16, 255, 12, 19,
    0, 28, 15, 3, 64, 193, 1, 92, 192, 28, 0, 0, 64, 55, 49, 68, 253, 12, 0, 76, 64, 51, 13, 23,
    193, 220, 0, 76, 48, 195, 55, 215, 199, 215, 71, 76, 3, 195, 55, 12, 87, 240, 23, 52, 51, 192, 55, 77,
    193, 17, 61, 76, 77, 15, 119, 199, 4, 20, 112, 76, 12, 241, 4, 15, 23, 4, 4, 48, 55, 0, 7, 12,
    253, 28, 60, 115, 13, 4, 55, 3, 4, 199, 60, 48, 12, 240, 196, 12, 19, 52, 192, 49, 51, 48, 4, 12,
    76, 52, 192, 17, 28, 69, 220, 240, 124, 7, 0, 193, 80, 29, 193, 195, 60, 28, 48, 63, 195, 28, 49, 23,
    244, 119, 29, 213, 192, 53, 209, 193, 240, 119, 64, 196, 7, 61, 209, 28, 60, 16, 51, 63, 12, 16, 0, 7,
    243, 4, 13, 4, 7, 117, 221, 28, 192, 5, 77, 3, 7, 53, 221, 3, 204, 29, 124, 60, 13, 84, 204, 71,
    55, 195, 48, 48, 255, 243, 116, 212, 0, 240, 84, 192, 60, 112, 83, 0, 12, 193, 16, 195, 12, 0, 19, 12,
    52, 247, 63, 0, 243, 240, 52, 23, 61, 49, 16, 205, 60, 65, 0, 195, 252, 197, 0, 95, 12, 64, 31, 0,
    244, 243, 51, 53, 7, 212, 245, 23, 240, 125, 12, 49, 241, 48, 0, 53, 255, 13, 64, 64, 12, 28, 83, 64,
    92, 68, 51, 192, 116, 209, 193, 29, 60, 68, 64, 60, 52, 29, 0, 69, 204, 12, 76, 12, 19, 16, 12, 112,
    113, 117, 55, 1, 53, 17, 213, 80, 117, 69, 112, 65, 49, 192, 20, 87, 112, 5, 112, 79, 204, 0, 16, 67,
    243, 71, 253, 193, 244, 13, 193, 208, 52, 64, 61, 240, 243, 192, 193, 212, 60, 76, 48, 207, 223, 51, 253, 3,
    243, 199, 84, 64, 48, 223, 55, 71, 15, 192, 80, 64, 95, 207, 63, 3, 12, 204, 16, 212, 23, 3, 252, 1,
    48, 196, 67, 95, 76, 195, 196, 23, 124, 192, 67, 83, 12, 15, 193, 3, 76, 240, 67, 84, 3, 195, 243, 16,
    240, 255, 67, 15, 79, 195, 240, 243, 240, 255, 15, 28, 76, 207, 253, 207, 12, 51, 15, 95, 71, 220, 240, 195,
    23, 64, 68, 245, 255, 48, 115, 64, 19, 64, 7, 213, 31, 4, 115, 113, 12, 3, 15, 213, 16, 12, 124, 3,
    7, 67, 60, 53, 252, 51, 119, 1, 3, 64, 12, 197, 207, 48, 115, 64, 63, 67, 3, 196, 83, 112, 60, 23,
    60, 68, 29, 51, 49, 48, 0, 20, 124, 69, 12, 68, 3, 48, 0, 4, 60, 20, 28, 7, 67, 60, 207, 7,
    252, 205, 125, 124, 221, 16, 28, 124, 252, 204, 12, 48, 29, 4, 207, 255, 244, 211, 63, 49, 247, 0, 244, 195,
    15, 253, 81, 92, 93, 1, 95, 61, 204, 252, 17, 16, 60, 92, 12, 252, 48, 223, 63, 48, 199, 16, 241, 199,
    31, 61, 80, 83, 28, 193, 208, 125, 0, 63, 19, 20, 196, 12, 241, 60, 240, 19, 63, 52, 199, 1, 53, 7,
    240, 60, 12, 1, 60, 53, 51, 55, 253, 12, 12, 0, 28, 65, 207, 55, 252, 211, 60, 112, 0, 197, 193, 87,
    240, 1, 13, 53, 253, 112, 3, 199, 252, 12, 13, 76, 61, 0, 0, 55, 60, 28, 125, 124, 61, 0, 0, 23,
    243, 92, 13, 61, 253, 112, 115, 245, 243, 15, 13, 60, 61, 48, 71, 244, 252, 12, 28, 60, 61, 0, 7, 247,
    193, 7, 69, 20, 51, 48, 3, 195, 204, 196, 67, 55, 3, 7, 207, 51, 204, 196, 51, 52, 31, 112, 15, 48,
    208, 0, 65, 49, 60, 0, 83, 3, 204, 197, 0, 1, 51, 67, 15, 3, 204, 197, 51, 17, 60, 116, 79, 12,
    208, 95, 221, 61, 253, 49, 71, 52, 215, 64, 29, 77, 252, 3, 67, 240, 195, 116, 0, 81, 252, 207, 76, 253,
    95, 196, 12, 51, 64, 213, 204, 48, 15, 16, 205, 0, 48, 16, 244, 208, 60, 221, 13, 15, 48, 87, 195, 71,
    83, 116, 68, 112, 12, 193, 17, 48, 80, 55, 68, 113, 49, 221, 5, 16, 13, 192, 116, 12, 1, 28, 196, 199,
    4, 119, 19, 21, 195, 53, 21, 60, 7, 119, 192, 241, 192, 49, 17, 207, 193, 119, 4, 61, 192, 197, 193, 3,
    215, 87, 87, 193, 195, 244, 119, 4, 211, 67, 71, 253, 208, 244, 51, 76, 211, 7, 67, 241, 209, 196, 48, 12,
    252, 4, 67, 7, 208, 116, 7, 4, 252, 197, 3, 4, 208, 116, 16, 20, 204, 20, 67, 48, 208, 116, 208, 4,
    241, 52, 211, 15, 252, 51, 207, 199, 253, 20, 12, 15, 252, 64, 12, 192, 253, 84, 0, 63, 60, 76, 28, 252,
    124, 4, 195, 252, 3, 209, 221, 0, 252, 220, 63, 127, 240, 209, 192, 23, 48, 29, 68, 67, 223, 192, 0, 196,
    60, 119, 12, 241, 112, 209, 221, 252, 252, 16, 60, 63, 195, 209, 1, 3, 112, 13, 0, 51, 12, 195, 204, 0,
    124, 68, 12, 213, 23, 213, 221, 220, 60, 80, 124, 243, 195, 16, 193, 3, 60, 13, 48, 48, 15, 51, 60, 60,
    244, 67, 253, 65, 244, 243, 53, 193, 52, 67, 205, 197, 52, 240, 5, 209, 52, 67, 204, 21, 116, 48, 17, 208,
    52, 80, 16, 51, 49, 243, 192, 4, 243, 84, 28, 55, 192, 52, 192, 0, 240, 84, 28, 4, 19, 51, 196, 17,
    60, 208, 93, 55, 76, 243, 3, 19, 252, 213, 76, 55, 76, 0, 207, 64, 255, 17, 77, 51, 15, 51, 207, 13,
    252, 213, 252, 213, 79, 71, 52, 199, 252, 213, 255, 17, 92, 116, 15, 19, 252, 211, 60, 5, 13, 65, 204, 207,
    192, 76, 205, 29, 12, 71, 64, 192, 240, 112, 12, 29, 60, 0, 64, 205, 240, 79, 64, 21, 195, 0, 12, 12,
    195, 79, 29, 81, 207, 240, 113, 192, 243, 67, 92, 20, 19, 192, 49, 240, 240, 67, 80, 20, 23, 195, 253, 3,
    244, 211, 48, 64, 60, 243, 55, 195, 68, 55, 0, 1, 124, 5, 7, 252, 76, 55, 199, 197, 124, 17, 64, 61,
    5, 0, 63, 115, 1, 243, 244, 7, 52, 116, 205, 49, 60, 244, 21, 193, 48, 119, 220, 5, 64, 13, 85, 209,
    205, 209, 112, 119, 65, 0, 3, 71, 51, 16, 60, 51, 49, 244, 196, 4, 247, 64, 77, 52, 0, 51, 212, 197,
    31, 245, 20, 116, 112, 0, 211, 63, 79, 48, 81, 0, 124, 1, 211, 60, 252, 127, 77, 204, 13, 21, 220, 48,
    67, 119, 29, 193, 60, 53, 5, 240, 115, 119, 29, 212, 112, 0, 193, 205, 192, 76, 77, 7, 199, 192, 204, 20,
    3, 115, 124, 199, 240, 197, 241, 192, 3, 64, 124, 199, 7, 195, 253, 20, 192, 16, 124, 48, 55, 48, 252, 87,
    204, 68, 0, 60, 16, 221, 223, 52, 12, 84, 252, 63, 81, 13, 16, 117, 12, 67, 77, 63, 125, 209, 212, 117,
    220, 85, 64, 12, 80, 93, 215, 53, 204, 4, 67, 15, 93, 13, 212, 48, 60, 64, 64, 0, 77, 28, 212, 87,
    223, 28, 67, 207, 255, 211, 223, 51, 207, 223, 15, 207, 223, 208, 192, 60, 204, 3, 64, 207, 195, 195, 192, 247,
    196, 223, 119, 48, 15, 252, 64, 83, 244, 192, 7, 240, 31, 241, 68, 71, 204, 192, 7, 240, 28, 48, 0, 7,
    245, 4, 4, 0, 51, 48, 4, 3, 241, 212, 4, 0, 60, 49, 5, 207, 205, 208, 4, 193, 204, 53, 92, 240,
    245, 192, 71, 1, 60, 12, 4, 55, 241, 0, 23, 13, 48, 48, 17, 15, 193, 208, 7, 1, 192, 17, 29, 0,
    241, 127, 61, 209, 252, 243, 4, 4, 252, 12, 76, 16, 60, 67, 15, 31, 252, 205, 63, 12, 76, 0, 63, 3,
    52, 79, 12, 61, 252, 244, 4, 5, 243, 112, 93, 13, 204, 3, 80, 4, 255, 124, 64, 80, 0, 195, 64, 0,
    51, 83, 63, 51, 193, 197, 192, 4, 51, 64, 12, 51, 252, 192, 196, 5, 51, 115, 64, 243, 0, 19, 196, 0,
    15, 21, 197, 3, 112, 209, 243, 244, 15, 20, 221, 0, 112, 29, 192, 196, 63, 21, 1, 124, 113, 92, 192, 4,
    19, 4, 68, 125, 213, 245, 199, 0, 16, 52, 116, 15, 209, 245, 4, 1, 12, 199, 112, 12, 29, 193, 20, 68,
    16, 7, 7, 252, 207, 113, 16, 15, 12, 199, 7, 252, 220, 116, 29, 15, 13, 211, 3, 252, 204, 0, 220, 15,
    61, 112, 13, 81, 15, 49, 4, 49, 53, 67, 64, 84, 243, 1, 252, 207, 244, 83, 63, 112, 199, 255, 240, 223,
    48, 112, 12, 20, 244, 49, 21, 13, 240, 95, 79, 71, 247, 3, 193, 12, 4, 215, 63, 112, 7, 51, 52, 3,
    51, 0, 127, 23, 7, 207, 193, 77, 48, 16, 115, 55, 23, 3, 51, 71, 3, 4, 49, 55, 28, 67, 243, 71,
    12, 69, 21, 79, 52, 204, 223, 196, 3, 4, 1, 67, 124, 13, 223, 196, 12, 0, 13, 67, 112, 17, 208, 196,
    211, 68, 84, 76, 60, 193, 204, 53, 211, 4, 69, 12, 12, 0, 192, 240, 192, 0, 0, 13, 69, 1, 244, 192,
    223, 31, 119, 205, 195, 199, 48, 125, 207, 31, 119, 253, 211, 199, 51, 77, 211, 223, 119, 1, 208, 192, 48, 125,
    31, 196, 76, 17, 67, 83, 195, 124, 31, 197, 12, 17, 127, 16, 207, 125, 95, 197, 0, 49, 127, 23, 55, 124,
    28, 53, 76, 1, 0, 7, 199, 67, 79, 5, 112, 1, 112, 115, 3, 67, 79, 53, 112, 60, 49, 0, 7, 127,
    240, 16, 63, 48, 60, 51, 199, 255, 13, 0, 255, 48, 60, 243, 247, 207, 192, 119, 255, 60, 49, 48, 252, 243};
static const int32_t op6_bias[48] = {
    -21263, -21799, -25234, -18151, -25332, -21105, -29283, -25112, -26852, -24979, -24882, -20930, -22419, -13313, -23662, -23774, -27512, -25366, -25550, -23803, -22640, -22170, -24065, -20432,
    -21898, -22336, -21763, -23374, -20594, -28740, -20812, -28387, -26897, -24306, -20011, -24740, -26191, -23306, -24695, -22302, -24624, -25919, -20236, -24766, -21883, -25447, -23076, -27532};
static const uint16_t op6_offset[48] = {
    21165, 21675, 25245, 17850, 25500, 20910, 29835, 25245, 27030, 24990, 25245, 20910, 22440, 12495, 23715, 23715, 28305, 25755, 25755, 24225, 22695, 22185, 24225, 20145,
    21930, 22440, 21675, 23460, 20400, 29070, 20910, 28560, 27285, 24480, 19890, 24735, 26520, 23205, 24735, 22185, 24735, 26265, 20400, 24990, 21930, 25500, 23205, 28050};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op6_multiplier[48] = {
    1682027392, 2031550336, 1394327424, 1083176832, 1349517184, 2029113344, 1600098432, 1090716928, 1171397504, 1390196480, 1557534208, 1237655808, 1372166528, 1333093504, 1200032256, 1533240960, 1979681664, 2141369984, 1546311808, 1323356800, 2005549184, 1886305536, 1412892160, 1500074624,
    1949172096, 1228963072, 1389359488, 1305474048, 2084401152, 1996378240, 1167993600, 1836226944, 2103135488, 1666704512, 1454361472, 1228833152, 1601449856, 1818338944, 1383280512, 1734702208, 1198859136, 1593939456, 1755773696, 2000389120, 1264845056, 2068307200, 1326341248, 1632613760};
static const uint8_t op6_shift[48] = {
    3, 3, 2, 2, 2, 3, 3, 2, 2, 2, 3, 2, 2, 3, 2, 2, 3, 3, 3, 2, 3, 3, 2, 2,
    3, 2, 2, 2, 3, 3, 2, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 2, 2, 3, 2, 3};
#else
static const int32_t op6_multiplier[48] = {
    1682027293, 2031550246, 1394327398, 1083176804, 1349517198, 2029113345, 1600098431, 1090716911, 1171397534, 1390196509, 1557534182, 1237655768, 1372166593, 1333093449, 1200032256, 1533240881, 1979681766, 2141370085, 1546311783, 1323356761, 2005549191, 1886305495, 1412892188, 1500074618,
    1949172075, 1228963076, 1389359484, 1305474004, 2084401130, 1996378352, 1167993539, 1836227011, 2103135390, 1666704505, 1454361409, 1228833244, 1601449799, 1818339032, 1383280522, 1734702298, 1198859140, 1593939480, 1755773653, 2000389140, 1264845130, 2068307183, 1326341235, 1632613753};
static const uint8_t op6_shift[48] = {
    36, 36, 35, 35, 35, 36, 36, 35, 35, 35, 36, 35, 35, 36, 35, 35, 36, 36, 36, 35, 36, 36, 35, 35,
    36, 35, 35, 35, 36, 36, 35, 36, 36, 35, 35, 35, 35, 35, 35, 35, 35, 36, 36, 35, 35, 36, 35, 36};
#endif
static const model_layer op6 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 72, .offset = op6_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op6_weights, .bias = op6_bias, .multiplier = op6_multiplier, .shift = op6_shift};

static const uint8_t op7_weights[5184] = {
    247, 0, 252, 209, 48, 48, 115, 3, 3, 15, 0, 16, 240, 0, 1, 193, 28, 0, 51, 220, 211, 255, 192, 0,
    240, 124, 4, 192, 12, 16, 243, 208, 207, 255, 48, 64, 52, 12, 220, 209, 53, 12, 112, 3, 60, 15, 3, 16,
    1, 192, 0, 192, 1, 28, 243, 195, 19, 255, 195, 17, 48, 1, 4, 16, 1, 67, 0, 195, 76, 204, 3, 28,
    60, 12, 51, 252, 241, 193, 112, 15, 241, 63, 15, 199, 204, 220, 3, 252, 252, 192, 112, 207, 53, 31, 0, 223,
    13, 205, 119, 243, 60, 223, 12, 79, 116, 16, 81, 211, 223, 243, 68, 12, 76, 221, 79, 15, 15, 255, 52, 12,
    3, 192, 204, 205, 1, 196, 76, 244, 48, 252, 192, 60, 29, 19, 221, 1, 49, 193, 12, 116, 48, 113, 192, 48,
    204, 255, 67, 15, 112, 204, 95, 15, 13, 15, 17, 240, 223, 207, 15, 243, 1, 192, 124, 255, 48, 204, 192, 243,
    12, 0, 17, 192, 204, 192, 48, 3, 252, 51, 0, 67, 15, 204, 243, 207, 252, 240, 93, 63, 255, 208, 204, 199,
    63, 12, 3, 243, 241, 192, 51, 204, 252, 192, 15, 51, 12, 52, 1, 193, 204, 192, 0, 12, 240, 12, 0, 95,
    244, 48, 71, 193, 241, 60, 63, 223, 51, 255, 240, 93, 195, 240, 116, 60, 60, 79, 207, 211, 207, 255, 240, 28,
    199, 48, 124, 15, 80, 16, 15, 20, 204, 220, 49, 28, 48, 60, 0, 240, 241, 60, 127, 207, 117, 63, 95, 255,
    0, 192, 60, 51, 192, 15, 207, 3, 48, 207, 0, 51, 15, 207, 60, 15, 0, 208, 0, 3, 204, 204, 192, 243,
    60, 63, 19, 195, 245, 244, 124, 79, 245, 0, 76, 243, 12, 207, 192, 223, 204, 240, 12, 3, 240, 195, 48, 195,
    12, 15, 51, 195, 192, 193, 16, 67, 243, 192, 1, 247, 252, 252, 223, 243, 197, 245, 117, 112, 240, 19, 79, 247,
    223, 252, 19, 243, 240, 240, 64, 119, 48, 19, 79, 243, 205, 204, 60, 243, 1, 240, 113, 7, 116, 211, 76, 247,
    60, 252, 15, 195, 192, 192, 0, 19, 240, 16, 76, 55, 31, 12, 3, 192, 204, 208, 12, 3, 52, 0, 28, 195,
    204, 252, 67, 195, 192, 192, 195, 79, 240, 0, 12, 243, 52, 16, 0, 243, 211, 193, 124, 1, 60, 0, 1, 3,
    244, 0, 0, 192, 195, 208, 0, 0, 63, 16, 16, 0, 4, 208, 20, 195, 0, 208, 0, 0, 48, 3, 0, 3,
    255, 207, 207, 255, 192, 192, 48, 51, 255, 195, 127, 195, 243, 195, 79, 192, 241, 253, 67, 52, 204, 3, 13, 207,
    204, 195, 79, 253, 13, 48, 63, 64, 48, 220, 60, 196, 195, 255, 255, 12, 16, 63, 252, 52, 63, 204, 252, 63,
    195, 3, 15, 0, 192, 48, 0, 240, 0, 3, 63, 4, 192, 3, 19, 28, 1, 0, 48, 0, 4, 0, 124, 208,
    195, 255, 51, 207, 4, 204, 207, 48, 255, 205, 207, 243, 243, 112, 3, 205, 0, 193, 3, 4, 63, 240, 79, 28,
    243, 245, 71, 192, 3, 4, 240, 12, 240, 3, 124, 20, 5, 196, 80, 192, 3, 15, 252, 192, 48, 247, 113, 0,
    196, 195, 12, 79, 223, 15, 252, 48, 12, 243, 12, 0, 0, 196, 0, 79, 15, 64, 195, 124, 0, 204, 64, 193,
    193, 4, 16, 17, 192, 15, 60, 195, 113, 3, 112, 60, 0, 192, 0, 115, 15, 207, 223, 3, 0, 195, 48, 15,
    64, 192, 48, 3, 3, 0, 195, 1, 80, 220, 64, 17, 61, 240, 84, 196, 192, 243, 61, 207, 53, 7, 125, 207,
    13, 192, 4, 195, 207, 31, 204, 207, 48, 195, 48, 211, 13, 208, 4, 195, 16, 192, 192, 12, 52, 204, 0, 19,
    52, 19, 192, 193, 31, 243, 255, 49, 207, 243, 5, 64, 52, 15, 0, 193, 31, 195, 240, 241, 193, 208, 65, 240,
    55, 19, 204, 17, 80, 195, 15, 253, 205, 244, 68, 13, 13, 204, 204, 196, 13, 192, 240, 48, 192, 240, 0, 3,
    1, 12, 192, 244, 0, 192, 16, 255, 192, 192, 64, 3, 240, 12, 3, 192, 0, 199, 28, 63, 193, 1, 64, 15,
    211, 197, 195, 192, 60, 192, 4, 223, 51, 252, 193, 209, 195, 13, 195, 207, 253, 204, 0, 31, 247, 252, 208, 220,
    195, 113, 255, 252, 1, 83, 193, 15, 7, 60, 4, 221, 192, 205, 80, 243, 68, 3, 207, 12, 125, 252, 61, 60,
    20, 13, 76, 51, 64, 204, 3, 0, 13, 252, 12, 207, 20, 29, 48, 48, 68, 207, 193, 95, 49, 204, 124, 243,
    31, 12, 220, 60, 1, 204, 196, 112, 48, 205, 195, 207, 64, 1, 13, 52, 205, 205, 68, 3, 241, 205, 208, 204,
    77, 221, 240, 243, 49, 204, 1, 64, 48, 0, 49, 199, 220, 208, 204, 252, 28, 223, 197, 71, 244, 93, 53, 204,
    28, 220, 63, 207, 12, 220, 1, 71, 51, 28, 192, 196, 17, 207, 63, 207, 51, 205, 13, 71, 51, 220, 241, 215,
    215, 13, 67, 240, 20, 240, 116, 212, 240, 63, 31, 255, 212, 12, 83, 241, 195, 243, 51, 199, 63, 63, 16, 15,
    212, 49, 84, 240, 192, 255, 243, 215, 119, 51, 60, 79, 5, 48, 0, 52, 4, 0, 0, 20, 193, 3, 19, 51,
    20, 64, 0, 48, 208, 0, 220, 4, 12, 15, 195, 12, 4, 0, 4, 0, 209, 55, 195, 196, 48, 195, 48, 64,
    113, 207, 0, 243, 192, 195, 12, 3, 241, 63, 15, 63, 12, 3, 4, 243, 192, 195, 13, 3, 252, 48, 0, 63,
    12, 211, 4, 195, 28, 244, 12, 243, 240, 243, 0, 63, 244, 192, 12, 13, 28, 252, 255, 240, 48, 207, 208, 77,
    52, 0, 252, 1, 207, 255, 255, 243, 192, 255, 0, 76, 52, 4, 240, 1, 204, 255, 255, 243, 192, 243, 64, 76,
    48, 204, 0, 193, 252, 12, 63, 247, 60, 0, 208, 76, 13, 192, 0, 192, 204, 255, 252, 195, 240, 7, 0, 12,
    61, 0, 4, 211, 13, 195, 255, 243, 0, 192, 1, 0, 48, 209, 208, 223, 193, 240, 112, 199, 252, 192, 208, 195,
    48, 208, 20, 207, 208, 243, 204, 243, 252, 48, 208, 195, 60, 4, 20, 211, 193, 247, 243, 207, 193, 52, 1, 3,
    28, 209, 4, 207, 207, 243, 252, 240, 244, 255, 52, 79, 12, 1, 64, 207, 207, 243, 252, 48, 4, 255, 52, 13,
    0, 65, 196, 51, 112, 195, 48, 1, 48, 240, 48, 0, 16, 52, 192, 28, 76, 243, 204, 241, 28, 253, 1, 60,
    16, 0, 192, 195, 15, 51, 60, 52, 197, 252, 1, 64, 0, 60, 0, 192, 48, 240, 0, 240, 48, 48, 192, 12,
    92, 204, 196, 63, 16, 252, 220, 49, 205, 49, 1, 204, 204, 12, 0, 243, 208, 240, 48, 60, 252, 252, 31, 3,
    63, 12, 4, 195, 192, 240, 64, 195, 240, 48, 12, 3, 0, 48, 65, 60, 61, 60, 51, 204, 113, 207, 192, 12,
    12, 13, 113, 63, 61, 63, 63, 192, 79, 255, 243, 124, 0, 204, 60, 15, 69, 204, 192, 5, 0, 204, 192, 192,
    3, 63, 1, 192, 245, 255, 63, 207, 245, 63, 19, 255, 15, 204, 13, 211, 193, 207, 252, 51, 48, 207, 20, 223,
    12, 220, 51, 15, 0, 192, 192, 84, 207, 240, 208, 215, 60, 76, 29, 211, 247, 247, 48, 15, 240, 51, 69, 195,
    0, 204, 48, 28, 48, 240, 12, 15, 243, 64, 48, 199, 240, 204, 243, 204, 195, 240, 12, 0, 255, 0, 13, 199,
    55, 79, 192, 204, 60, 12, 243, 115, 192, 255, 195, 79, 207, 51, 244, 12, 124, 12, 195, 0, 195, 252, 196, 12,
    207, 244, 240, 204, 92, 196, 60, 52, 204, 60, 4, 60, 60, 15, 3, 243, 240, 240, 51, 15, 240, 51, 31, 243,
    61, 63, 63, 51, 241, 192, 223, 15, 241, 67, 13, 247, 207, 255, 63, 243, 192, 241, 0, 63, 252, 204, 12, 243,
    52, 17, 0, 0, 196, 0, 55, 52, 12, 243, 240, 12, 48, 12, 4, 195, 192, 192, 48, 4, 61, 243, 51, 15,
    4, 65, 1, 0, 0, 192, 4, 53, 76, 3, 3, 64, 0, 12, 0, 195, 209, 1, 48, 95, 49, 115, 207, 240,
    205, 124, 112, 116, 13, 64, 115, 15, 17, 95, 193, 247, 17, 124, 84, 69, 12, 29, 79, 31, 71, 93, 0, 63,
    15, 204, 244, 243, 211, 192, 252, 51, 252, 207, 60, 51, 63, 204, 192, 207, 193, 195, 60, 79, 241, 192, 112, 195,
    12, 220, 211, 255, 197, 244, 60, 3, 243, 119, 60, 195, 12, 207, 48, 243, 3, 204, 48, 244, 60, 241, 192, 67,
    60, 204, 16, 195, 0, 192, 48, 55, 253, 252, 3, 63, 60, 252, 0, 207, 195, 195, 48, 7, 252, 255, 3, 3,
    215, 241, 71, 240, 7, 51, 31, 215, 51, 255, 29, 0, 215, 61, 71, 243, 3, 3, 207, 204, 7, 255, 61, 76,
    215, 125, 71, 247, 119, 207, 23, 28, 3, 252, 60, 76, 13, 192, 51, 252, 193, 241, 204, 0, 48, 252, 220, 51,
    48, 15, 0, 48, 0, 49, 31, 48, 60, 192, 195, 63, 119, 243, 3, 7, 4, 240, 4, 28, 12, 61, 204, 51,
    12, 64, 83, 240, 48, 205, 68, 15, 245, 28, 204, 63, 12, 15, 3, 204, 253, 204, 76, 51, 243, 12, 193, 63,
    12, 15, 67, 195, 49, 221, 13, 84, 255, 0, 3, 55, 52, 68, 192, 240, 204, 241, 48, 52, 240, 255, 3, 195,
    52, 64, 196, 192, 0, 204, 240, 52, 192, 241, 0, 64, 4, 0, 192, 195, 16, 215, 48, 127, 1, 252, 0, 204,
    48, 19, 20, 196, 252, 0, 240, 15, 252, 255, 48, 51, 0, 4, 196, 192, 12, 12, 255, 7, 252, 255, 51, 0,
    0, 4, 0, 192, 13, 16, 0, 67, 204, 252, 15, 4, 49, 64, 52, 209, 60, 221, 51, 3, 192, 15, 195, 0,
    193, 48, 112, 17, 60, 92, 252, 3, 3, 255, 195, 0, 28, 244, 48, 15, 124, 220, 3, 115, 28, 253, 48, 245,
    13, 63, 221, 199, 241, 68, 115, 79, 53, 87, 80, 127, 205, 3, 1, 81, 61, 76, 28, 71, 17, 28, 1, 52,
    220, 207, 60, 60, 212, 197, 17, 116, 211, 221, 252, 196, 60, 220, 205, 195, 192, 240, 1, 15, 255, 243, 48, 3,
    63, 204, 204, 223, 192, 252, 204, 15, 63, 48, 55, 211, 255, 220, 12, 207, 193, 192, 0, 79, 252, 240, 0, 19,
    48, 0, 5, 12, 65, 193, 115, 4, 220, 240, 241, 124, 16, 48, 64, 211, 53, 197, 115, 0, 205, 253, 193, 76,
    4, 80, 0, 16, 5, 252, 48, 0, 13, 0, 49, 3, 4, 61, 76, 240, 113, 60, 51, 212, 124, 255, 211, 0,
    20, 61, 64, 240, 76, 12, 255, 192, 48, 255, 192, 92, 196, 49, 124, 247, 5, 0, 0, 12, 76, 204, 48, 28,
    48, 28, 192, 255, 241, 240, 48, 3, 48, 63, 195, 243, 0, 204, 60, 60, 205, 204, 63, 55, 49, 204, 215, 255,
    15, 204, 60, 51, 5, 192, 0, 0, 112, 204, 196, 255, 60, 79, 192, 243, 240, 192, 48, 19, 245, 0, 0, 207,
    28, 76, 208, 195, 252, 195, 65, 3, 244, 64, 112, 195, 28, 12, 0, 243, 204, 220, 12, 3, 244, 16, 48, 195,
    215, 253, 48, 255, 20, 244, 240, 241, 240, 240, 243, 115, 195, 127, 192, 19, 197, 240, 19, 205, 221, 67, 193, 127,
    199, 255, 48, 243, 21, 244, 208, 213, 204, 113, 192, 243, 252, 252, 4, 243, 208, 192, 240, 51, 240, 240, 204, 243,
    63, 220, 196, 243, 192, 252, 48, 3, 240, 243, 220, 195, 195, 223, 240, 243, 192, 192, 0, 51, 252, 240, 3, 195,
    0, 1, 0, 3, 1, 240, 48, 49, 192, 48, 192, 192, 0, 64, 0, 208, 65, 192, 48, 0, 0, 49, 208, 76,
    0, 7, 0, 208, 64, 4, 48, 0, 220, 240, 0, 0, 244, 48, 119, 12, 29, 12, 255, 240, 15, 255, 48, 12,
    244, 0, 48, 207, 204, 207, 255, 204, 48, 252, 0, 12, 52, 3, 60, 0, 0, 15, 63, 204, 13, 252, 0, 252,
    244, 4, 20, 212, 12, 60, 255, 243, 12, 63, 192, 76, 1, 208, 0, 208, 208, 63, 204, 192, 205, 192, 3, 12,
    48, 16, 17, 0, 17, 207, 0, 4, 1, 205, 3, 12, 13, 220, 0, 116, 49, 207, 204, 195, 124, 255, 208, 207,
    76, 221, 0, 243, 193, 207, 205, 7, 252, 253, 208, 255, 13, 220, 240, 243, 193, 223, 48, 119, 241, 255, 19, 63,
    125, 3, 193, 243, 0, 193, 16, 48, 61, 211, 0, 115, 60, 211, 193, 243, 195, 243, 240, 48, 193, 252, 0, 55,
    12, 15, 192, 3, 241, 195, 247, 5, 220, 52, 205, 115, 61, 199, 1, 243, 192, 192, 80, 51, 241, 195, 208, 51,
    12, 195, 4, 243, 192, 192, 208, 115, 241, 192, 192, 3, 12, 195, 0, 207, 192, 192, 204, 48, 241, 3, 0, 51,
    60, 199, 0, 211, 192, 192, 64, 52, 240, 195, 196, 55, 12, 196, 16, 243, 196, 192, 0, 116, 240, 193, 195, 115,
    15, 192, 0, 195, 195, 192, 0, 52, 252, 0, 15, 3, 252, 76, 0, 51, 1, 195, 0, 48, 196, 240, 0, 3,
    199, 0, 208, 220, 61, 48, 243, 116, 196, 243, 60, 76, 195, 3, 204, 207, 63, 244, 240, 48, 15, 240, 48, 3,
    207, 220, 192, 207, 15, 195, 240, 51, 240, 252, 19, 195, 51, 124, 31, 92, 125, 48, 23, 17, 211, 71, 205, 115,
    192, 127, 15, 92, 124, 69, 19, 205, 19, 77, 29, 48, 207, 192, 3, 207, 48, 192, 48, 63, 240, 48, 60, 3,
    127, 28, 207, 207, 244, 247, 243, 15, 255, 51, 252, 243, 125, 15, 3, 12, 193, 241, 0, 31, 48, 69, 29, 243,
    0, 13, 1, 63, 0, 195, 48, 52, 48, 252, 48, 0, 55, 193, 192, 195, 60, 240, 255, 241, 48, 252, 48, 0,
    7, 1, 240, 243, 204, 240, 48, 52, 48, 255, 52, 0, 51, 76, 208, 15, 48, 196, 243, 60, 192, 51, 0, 3,
    0, 127, 28, 92, 61, 193, 195, 221, 212, 112, 205, 115, 211, 48, 112, 255, 0, 247, 65, 52, 204, 253, 0, 51,
    63, 204, 3, 207, 240, 192, 48, 207, 255, 51, 207, 195, 127, 28, 55, 51, 212, 240, 204, 207, 252, 3, 60, 195,
    243, 220, 3, 195, 192, 192, 0, 207, 252, 192, 15, 243, 211, 65, 195, 253, 63, 209, 51, 0, 255, 252, 53, 244,
    195, 112, 199, 252, 124, 28, 192, 127, 207, 253, 53, 15, 199, 124, 199, 255, 48, 220, 65, 127, 48, 60, 0, 195,
    192, 0, 23, 17, 192, 52, 7, 223, 255, 48, 253, 240, 252, 48, 23, 61, 16, 192, 79, 15, 207, 12, 253, 51,
    3, 63, 23, 12, 3, 208, 0, 67, 207, 0, 125, 48, 204, 51, 71, 0, 192, 245, 16, 15, 240, 0, 125, 51,
    204, 243, 51, 3, 1, 240, 12, 3, 195, 0, 60, 51, 13, 51, 3, 204, 0, 240, 3, 87, 240, 64, 60, 7,
    209, 15, 28, 245, 13, 117, 76, 83, 221, 17, 127, 193, 205, 7, 16, 1, 61, 0, 79, 19, 252, 15, 253, 48,
    253, 199, 12, 48, 64, 5, 15, 87, 192, 204, 49, 196, 243, 255, 195, 215, 16, 240, 28, 127, 63, 12, 112, 211,
    255, 63, 195, 195, 209, 240, 255, 15, 252, 63, 252, 211, 192, 252, 199, 195, 209, 240, 3, 195, 48, 52, 49, 19,
    195, 49, 115, 221, 112, 92, 193, 3, 28, 60, 28, 193, 195, 252, 243, 255, 64, 220, 20, 67, 205, 61, 16, 192,
    12, 60, 48, 255, 0, 192, 84, 7, 253, 0, 0, 3, 247, 4, 16, 17, 60, 240, 243, 192, 255, 63, 241, 60,
    243, 51, 52, 12, 63, 15, 207, 204, 207, 255, 49, 76, 199, 48, 240, 15, 0, 16, 207, 29, 204, 252, 241, 192,
    48, 51, 19, 240, 253, 48, 51, 195, 49, 3, 15, 255, 205, 243, 51, 51, 253, 15, 207, 195, 48, 207, 196, 195,
    207, 255, 51, 255, 68, 192, 207, 20, 12, 204, 193, 255, 0, 12, 215, 195, 244, 243, 48, 15, 49, 0, 113, 243,
    28, 204, 196, 31, 192, 255, 253, 195, 63, 243, 0, 211, 204, 12, 55, 255, 192, 241, 0, 7, 12, 0, 13, 55,
    65, 13, 113, 240, 3, 12, 240, 19, 113, 204, 215, 124, 69, 81, 112, 243, 3, 63, 255, 192, 1, 0, 199, 76,
    4, 29, 113, 51, 12, 207, 243, 211, 117, 252, 215, 76, 64, 29, 64, 240, 192, 207, 60, 19, 113, 12, 211, 255,
    0, 29, 68, 243, 196, 63, 204, 223, 60, 52, 192, 3, 0, 220, 64, 51, 0, 204, 12, 208, 60, 192, 192, 207,
    127, 0, 60, 243, 192, 207, 60, 243, 53, 60, 195, 63, 15, 204, 13, 255, 193, 255, 252, 192, 5, 192, 195, 63,
    220, 205, 12, 255, 241, 220, 252, 4, 60, 223, 211, 63, 12, 192, 192, 255, 21, 195, 61, 48, 240, 252, 48, 207,
    19, 193, 240, 243, 204, 240, 51, 51, 240, 252, 51, 208, 4, 204, 193, 243, 49, 195, 52, 63, 240, 252, 60, 0,
    215, 192, 192, 255, 12, 247, 48, 49, 240, 61, 192, 16, 3, 0, 220, 3, 125, 205, 3, 5, 240, 63, 193, 76,
    3, 244, 252, 192, 76, 199, 60, 53, 252, 252, 0, 12, 207, 15, 16, 207, 3, 243, 51, 63, 208, 48, 15, 195,
    76, 3, 28, 3, 241, 192, 63, 208, 196, 48, 193, 207, 205, 204, 48, 3, 17, 192, 12, 7, 252, 240, 4, 195,
    125, 93, 196, 243, 240, 207, 192, 19, 240, 3, 192, 3, 60, 0, 19, 243, 1, 16, 192, 192, 48, 240, 252, 0,
    255, 0, 211, 63, 48, 207, 192, 60, 19, 240, 207, 127, 124, 77, 240, 51, 243, 207, 193, 51, 193, 63, 64, 204,
    115, 12, 192, 204, 244, 204, 192, 252, 195, 252, 240, 64, 243, 0, 192, 192, 207, 207, 16, 192, 199, 243, 255, 12,
    48, 76, 195, 60, 51, 3, 4, 252, 69, 80, 68, 28, 244, 0, 208, 7, 199, 63, 199, 204, 5, 4, 112, 12,
    244, 4, 209, 199, 195, 255, 247, 208, 247, 211, 252, 220, 243, 3, 204, 204, 60, 48, 243, 61, 195, 255, 52, 0,
    195, 15, 204, 204, 12, 60, 195, 52, 207, 252, 113, 48, 195, 204, 204, 207, 253, 240, 64, 48, 204, 252, 49, 64,
    243, 48, 15, 16, 61, 48, 51, 12, 3, 79, 15, 17, 193, 51, 67, 77, 79, 12, 79, 12, 0, 204, 0, 60,
    3, 252, 15, 15, 0, 52, 64, 49, 15, 252, 0, 1, 252, 12, 15, 0, 48, 5, 127, 223, 116, 0, 28, 252,
    13, 252, 127, 60, 60, 223, 28, 79, 48, 17, 65, 199, 15, 252, 243, 63, 3, 244, 12, 195, 15, 241, 76, 243,
    243, 12, 12, 240, 241, 193, 115, 7, 112, 63, 31, 3, 193, 61, 112, 112, 240, 76, 51, 211, 112, 15, 223, 12,
    1, 253, 116, 112, 67, 220, 31, 31, 71, 16, 208, 192, 60, 12, 1, 240, 48, 196, 115, 3, 48, 51, 67, 15,
    12, 12, 197, 195, 192, 195, 240, 3, 48, 3, 48, 207, 13, 255, 12, 243, 204, 204, 192, 67, 60, 23, 1, 243,
    60, 12, 192, 195, 199, 208, 48, 3, 240, 51, 4, 15, 12, 12, 0, 207, 3, 192, 0, 3, 252, 3, 52, 3,
    60, 12, 4, 243, 195, 192, 0, 31, 255, 3, 192, 199, 1, 4, 81, 204, 1, 15, 255, 192, 112, 252, 195, 12,
    0, 0, 12, 63, 193, 51, 255, 245, 12, 255, 60, 127, 64, 0, 0, 3, 1, 51, 243, 16, 1, 204, 16, 12,
    16, 0, 17, 240, 245, 207, 48, 3, 49, 60, 3, 63, 19, 192, 204, 195, 193, 207, 240, 199, 252, 252, 192, 15,
    92, 16, 48, 195, 13, 192, 0, 7, 52, 204, 212, 0, 28, 12, 208, 199, 195, 199, 240, 223, 245, 67, 112, 223,
    220, 204, 16, 207, 204, 255, 240, 195, 243, 3, 61, 195, 29, 220, 48, 195, 220, 204, 204, 7, 243, 211, 209, 199,
    60, 124, 112, 17, 61, 49, 115, 31, 208, 3, 31, 0, 15, 60, 116, 93, 124, 28, 31, 204, 81, 204, 212, 13,
    3, 192, 48, 63, 67, 196, 15, 52, 192, 253, 4, 252, 60, 15, 195, 240, 243, 52, 127, 31, 53, 71, 124, 243,
    12, 255, 240, 60, 253, 207, 31, 207, 49, 64, 221, 243, 63, 252, 60, 243, 192, 240, 16, 51, 253, 253, 0, 243,
    199, 17, 20, 51, 196, 52, 49, 0, 60, 243, 48, 0, 71, 16, 4, 3, 196, 240, 192, 196, 60, 3, 48, 0,
    71, 17, 1, 48, 192, 48, 0, 197, 60, 243, 51, 64, 17, 241, 84, 247, 204, 223, 223, 195, 117, 211, 61, 79,
    3, 240, 116, 63, 19, 15, 220, 195, 112, 204, 195, 192, 7, 192, 51, 15, 71, 193, 17, 1, 0, 204, 0, 196,
    1, 205, 4, 243, 220, 63, 204, 195, 48, 211, 60, 71, 0, 193, 0, 243, 0, 12, 204, 19, 48, 252, 196, 16,
    0, 204, 51, 243, 67, 192, 0, 16, 48, 240, 0, 196, 0, 204, 20, 195, 208, 192, 252, 195, 63, 199, 28, 23,
    64, 220, 0, 3, 195, 192, 12, 3, 48, 240, 0, 3, 0, 12, 3, 192, 7, 192, 3, 0, 252, 192, 17, 7,
    199, 125, 69, 192, 64, 23, 207, 29, 12, 205, 4, 28, 247, 51, 12, 207, 4, 23, 16, 13, 28, 220, 68, 0,
    195, 195, 255, 28, 16, 192, 0, 117, 12, 252, 4, 1, 12, 1, 68, 60, 112, 15, 252, 51, 112, 207, 7, 28,
    51, 192, 63, 15, 53, 0, 0, 12, 0, 204, 7, 0, 15, 207, 255, 207, 0, 192, 4, 51, 195, 60, 0, 240,
    12, 205, 67, 243, 60, 223, 204, 67, 116, 220, 208, 19, 12, 252, 63, 255, 113, 193, 0, 67, 127, 204, 3, 195,
    15, 252, 15, 195, 48, 240, 0, 63, 247, 61, 28, 247, 255, 243, 195, 60, 12, 207, 51, 52, 205, 255, 204, 67,
    192, 60, 223, 204, 125, 252, 3, 4, 241, 61, 0, 79, 195, 3, 15, 12, 0, 4, 5, 49, 192, 60, 64, 63,
    255, 253, 195, 255, 253, 255, 51, 255, 252, 255, 28, 63, 240, 63, 63, 240, 49, 207, 3, 192, 12, 48, 0, 51,
    204, 252, 63, 255, 0, 16, 12, 112, 12, 60, 0, 243, 243, 204, 211, 207, 252, 255, 115, 255, 255, 60, 13, 255,
    252, 220, 195, 207, 192, 204, 64, 3, 252, 48, 12, 195, 63, 204, 3, 207, 192, 192, 0, 60, 60, 60, 12, 195,
    255, 15, 204, 12, 197, 240, 197, 12, 221, 71, 61, 51, 255, 204, 252, 207, 213, 240, 1, 48, 207, 241, 255, 195,
    255, 124, 12, 205, 193, 245, 55, 12, 51, 51, 15, 15, 252, 204, 0, 243, 192, 211, 48, 51, 240, 48, 15, 15,
    207, 204, 3, 255, 192, 195, 252, 67, 252, 192, 15, 3, 15, 12, 80, 207, 192, 193, 0, 3, 240, 67, 60, 243,
    0, 4, 5, 0, 1, 15, 60, 48, 0, 48, 212, 0, 1, 0, 1, 12, 21, 12, 0, 48, 49, 0, 0, 12,
    48, 0, 4, 0, 192, 0, 52, 48, 52, 51, 0, 16, 85, 16, 205, 55, 253, 253, 112, 3, 253, 60, 223, 115,
    212, 60, 255, 192, 13, 243, 204, 71, 60, 252, 207, 63, 199, 253, 124, 252, 0, 241, 68, 64, 79, 204, 12, 55,
    60, 3, 0, 52, 253, 205, 51, 15, 241, 255, 211, 63, 204, 63, 3, 243, 13, 220, 31, 127, 252, 253, 204, 195,
    195, 204, 127, 63, 64, 192, 84, 60, 15, 205, 28, 195, 63, 4, 193, 0, 193, 193, 52, 60, 245, 60, 211, 63,
    15, 124, 223, 240, 0, 221, 0, 124, 52, 60, 3, 204, 211, 220, 19, 252, 1, 193, 68, 76, 51, 240, 220, 192,
    48, 4, 68, 80, 125, 255, 51, 208, 48, 15, 21, 31, 52, 1, 68, 13, 60, 63, 255, 204, 12, 255, 213, 31,
    60, 1, 68, 0, 127, 15, 255, 205, 12, 207, 245, 92, 0, 51, 124, 64, 49, 52, 48, 209, 13, 63, 195, 17,
    4, 48, 76, 92, 60, 63, 51, 192, 0, 207, 23, 29, 4, 48, 65, 64, 60, 31, 243, 0, 12, 207, 23, 77,
    48, 0, 204, 0, 245, 48, 112, 192, 5, 31, 79, 48, 48, 192, 28, 0, 241, 63, 63, 204, 5, 67, 81, 12,
    17, 211, 112, 12, 60, 15, 220, 64, 0, 220, 17, 0, 255, 60, 115, 253, 61, 13, 3, 220, 3, 255, 195, 29,
    207, 60, 115, 60, 16, 204, 15, 220, 3, 252, 192, 13, 195, 240, 243, 12, 65, 192, 0, 4, 252, 204, 1, 192,
    15, 63, 63, 48, 241, 12, 67, 255, 49, 15, 19, 255, 15, 207, 63, 63, 5, 207, 204, 0, 49, 204, 192, 240,
    207, 195, 63, 252, 0, 240, 0, 19, 12, 48, 12, 243, 3, 220, 211, 195, 243, 244, 12, 15, 241, 80, 61, 195,
    195, 220, 115, 207, 207, 241, 12, 0, 60, 65, 61, 195, 195, 0, 127, 60, 0, 0, 0, 0, 204, 0, 12, 48,
    255, 60, 204, 204, 49, 1, 55, 3, 3, 51, 223, 3, 252, 61, 124, 16, 113, 77, 7, 205, 68, 15, 220, 60,
    12, 252, 60, 79, 65, 209, 195, 0, 125, 252, 212, 240, 255, 220, 195, 255, 244, 192, 51, 223, 255, 51, 28, 243,
    60, 207, 195, 207, 255, 240, 15, 207, 245, 84, 77, 243, 15, 204, 255, 255, 192, 192, 205, 79, 255, 208, 13, 247,
    196, 17, 28, 48, 193, 1, 51, 208, 76, 240, 241, 0, 48, 16, 64, 0, 192, 5, 0, 0, 60, 195, 240, 48,
    7, 17, 0, 0, 0, 16, 16, 193, 12, 0, 112, 48, 195, 252, 28, 79, 84, 208, 16, 51, 243, 13, 63, 243,
    51, 192, 16, 3, 60, 1, 119, 3, 51, 207, 19, 95, 64, 221, 5, 15, 124, 17, 195, 48, 64, 220, 67, 13,
    63, 252, 3, 255, 64, 192, 28, 51, 243, 205, 255, 247, 63, 15, 0, 195, 240, 240, 67, 243, 240, 3, 28, 79,
    76, 207, 49, 48, 204, 13, 204, 15, 125, 223, 208, 7, 255, 205, 3, 255, 195, 193, 64, 3, 243, 243, 3, 243,
    60, 204, 16, 211, 192, 240, 124, 195, 240, 48, 192, 7, 124, 208, 0, 195, 252, 241, 60, 15, 252, 0, 1, 71,
    60, 13, 16, 243, 241, 193, 117, 195, 241, 15, 95, 207, 12, 1, 193, 195, 192, 255, 60, 247, 241, 255, 195, 31,
    12, 209, 20, 243, 205, 240, 204, 52, 240, 223, 252, 195, 60, 13, 195, 244, 252, 196, 117, 223, 52, 3, 79, 207,
    28, 49, 0, 195, 204, 207, 205, 3, 48, 63, 64, 223, 28, 208, 0, 195, 204, 255, 48, 3, 48, 208, 61, 195,
    192, 49, 252, 4, 193, 48, 116, 20, 53, 48, 95, 16, 0, 52, 0, 0, 192, 247, 48, 196, 4, 115, 3, 16,
    3, 21, 20, 20, 192, 48, 243, 192, 4, 55, 112, 16, 92, 63, 64, 93, 76, 29, 223, 221, 76, 64, 193, 244,
    199, 243, 60, 29, 85, 241, 205, 48, 195, 253, 208, 51, 195, 28, 220, 60, 0, 240, 48, 48, 60, 119, 0, 195,
    64, 63, 48, 77, 197, 49, 92, 192, 61, 87, 1, 116, 195, 221, 63, 48, 5, 205, 12, 4, 204, 49, 13, 48,
    23, 112, 28, 16, 49, 48, 4, 193, 0, 3, 0, 64, 60, 220, 3, 207, 195, 196, 61, 3, 252, 51, 60, 243,
    255, 220, 51, 255, 192, 208, 48, 3, 252, 192, 15, 195, 204, 48, 51, 192, 204, 208, 12, 3, 240, 68, 60, 3,
    247, 15, 252, 207, 1, 192, 192, 48, 240, 253, 3, 15, 247, 112, 12, 76, 63, 29, 55, 19, 15, 63, 211, 12,
    204, 12, 116, 1, 61, 7, 63, 28, 15, 252, 192, 76, 3, 28, 252, 207, 20, 192, 192, 51, 240, 0, 243, 15,
    48, 12, 0, 64, 240, 80, 79, 195, 51, 67, 16, 12, 13, 252, 48, 63, 52, 204, 207, 12, 64, 221, 80, 197,
    12, 252, 51, 207, 48, 220, 204, 15, 255, 49, 204, 195, 63, 204, 3, 223, 199, 240, 60, 15, 252, 48, 60, 243,
    60, 252, 211, 223, 240, 244, 192, 207, 52, 19, 125, 195, 255, 3, 220, 60, 193, 241, 112, 243, 255, 243, 252, 0,
    223, 243, 204, 12, 13, 240, 63, 112, 207, 252, 253, 15, 207, 252, 204, 124, 0, 240, 0, 52, 252, 240, 12, 192,
    60, 63, 220, 196, 61, 192, 51, 192, 240, 51, 204, 112, 204, 243, 12, 241, 13, 207, 15, 0, 252, 60, 204, 60,
    31, 204, 12, 243, 0, 192, 0, 55, 252, 204, 12, 48, 60, 207, 195, 247, 209, 243, 112, 243, 252, 60, 28, 195,
    252, 207, 196, 243, 212, 192, 204, 255, 252, 243, 0, 207, 15, 195, 4, 195, 220, 240, 63, 55, 252, 243, 0, 195,
    48, 0, 204, 205, 192, 193, 48, 53, 252, 53, 16, 68, 4, 0, 0, 193, 48, 252, 48, 49, 241, 52, 20, 4,
    240, 4, 240, 192, 15, 192, 55, 48, 192, 51, 5, 0, 204, 12, 207, 192, 205, 209, 48, 3, 243, 244, 16, 7,
    204, 12, 192, 204, 0, 193, 0, 55, 240, 240, 0, 7, 195, 76, 196, 220, 192, 209, 196, 51, 196, 63, 4, 19,
    195, 52, 195, 211, 12, 204, 112, 31, 255, 63, 243, 208, 211, 192, 3, 195, 79, 195, 48, 79, 252, 76, 192, 211,
    195, 65, 71, 207, 0, 193, 244, 15, 247, 127, 12, 19, 15, 0, 207, 207, 5, 196, 117, 53, 241, 252, 83, 255,
    64, 17, 197, 195, 64, 192, 4, 48, 192, 253, 199, 64, 68, 1, 13, 192, 255, 192, 48, 49, 204, 252, 16, 15,
    60, 204, 195, 243, 193, 199, 117, 65, 241, 76, 67, 243, 60, 13, 48, 195, 1, 0, 0, 23, 252, 13, 3, 115,
    0, 13, 241, 192, 76, 204, 52, 51, 252, 60, 195, 15, 51, 252, 207, 195, 212, 196, 112, 0, 240, 64, 67, 3,
    127, 60, 192, 199, 253, 196, 64, 195, 49, 125, 64, 215, 15, 64, 0, 192, 63, 240, 7, 51, 49, 125, 23, 223};
static const int32_t op7_bias[48] = {
    -38054, -43915, -47410, -37373, -46686, -34379, -39644, -41033, -38334, -44059, -38950, -45969, -44392, -46120, -44453, -36351, -38448, -41328, -40021, -44033, -38571, -45964, -45448, -43508,
    -43467, -50562, -45430, -44248, -44736, -44582, -39922, -41904, -41053, -35520, -40653, -53573, -38459, -48824, -36159, -46065, -42869, -45640, -40217, -39157, -46837, -53388, -37522, -39505};
static const uint16_t op7_offset[96] = {
    16575, 21420, 24990, 23715, 27540, 17085, 18615, 19635, 18870, 23715, 20400, 23970, 26010, 21420, 23205, 17340, 21675, 20910, 26265, 22185, 20910, 22695, 19635, 23970,
    21930, 26265, 19890, 23205, 22950, 23205, 19890, 18870, 22950, 19890, 17595, 28305, 26775, 26265, 19890, 25500, 26520, 22695, 24990, 19635, 21420, 27030, 15810, 18870,
    21675, 22695, 22695, 13770, 19380, 17595, 21165, 21420, 19635, 20655, 18870, 22185, 18615, 24735, 21420, 19380, 16830, 20655, 14025, 22185, 17850, 23460, 26010, 19635,
    21675, 24480, 25500, 21420, 21930, 21675, 20400, 23205, 18360, 15810, 23205, 25755, 11985, 22695, 15810, 20655, 16320, 23205, 15300, 19635, 25755, 26775, 21930, 20655};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op7_multiplier[48] = {
    2091911680, 1293528832, 1114147456, 1291388544, 1971999744, 1992275328, 2052920192, 1477495552, 1151905280, 1460182400, 1886500352, 1214170880, 1854592128, 2089287424, 1226561920, 1412171136, 1188731648, 1109685888, 1631076864, 1095442176, 1164598784, 1791275648, 1947549440, 1440040064,
    1740384384, 1112714496, 1555189888, 1777556608, 1361639424, 2044344832, 1692412672, 1441799808, 1734616576, 1223840128, 1981781248, 1075529856, 1291582592, 1994036480, 1785941760, 1509052288, 1810898944, 1205568256, 1958469504, 1728212608, 1776550272, 1984942592, 2064001408, 1597180800};
static const uint8_t op7_shift[48] = {
    3, 2, 2, 2, 2, 3, 2, 2, 2, 2, 3, 2, 3, 3, 2, 3, 3, 2, 3, 2, 2, 3, 3, 2,
    3, 2, 2, 3, 1, 3, 3, 2, 3, 2, 3, 2, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2};
#else
static const int32_t op7_multiplier[48] = {
    2091911703, 1293528795, 1114147422, 1291388506, 1971999764, 1992275425, 2052920253, 1477495571, 1151905224, 1460182369, 1886500480, 1214170867, 1854592091, 2089287343, 1226561910, 1412171124, 1188731739, 1109685809, 1631076863, 1095442164, 1164598853, 1791275740, 1947549503, 1440040021,
    1740384376, 1112714476, 1555189888, 1777556609, 1361639481, 2044344760, 1692412677, 1441799863, 1734616632, 1223840198, 1981781346, 1075529808, 1291582650, 1994036500, 1785941767, 1509052306, 1810898952, 1205568264, 1958469511, 1728212571, 1776550264, 1984942543, 2064001356, 1597180767};
static const uint8_t op7_shift[48] = {
    36, 35, 35, 35, 35, 36, 35, 35, 35, 35, 36, 35, 36, 36, 35, 36, 36, 35, 36, 35, 35, 36, 36, 35,
    36, 35, 35, 36, 34, 36, 36, 35, 36, 35, 36, 35, 36, 35, 35, 35, 36, 36, 36, 36, 36, 36, 36, 35};
#endif
static const model_layer op7 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 2, .per_segment = 54, .offset = op7_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op7_weights, .bias = op7_bias, .multiplier = op7_multiplier, .shift = op7_shift};

static const uint8_t op8_weights[540] = {
    209, 192, 76, 65, 3, 87, 244, 7, 253, 76, 51, 253, 212, 0, 60, 77, 3, 87, 53, 196, 209, 76, 119, 205,
    212, 0, 95, 65, 0, 63, 5, 7, 193, 124, 116, 204, 21, 240, 124, 197, 193, 84, 49, 23, 253, 124, 193, 13,
    1, 48, 15, 4, 1, 84, 61, 20, 209, 12, 69, 253, 192, 5, 95, 5, 1, 63, 5, 4, 193, 124, 116, 204,
    23, 192, 76, 5, 197, 4, 52, 20, 253, 76, 5, 1, 0, 0, 76, 1, 193, 244, 53, 16, 241, 77, 69, 205,
    23, 0, 76, 1, 1, 48, 53, 3, 241, 77, 115, 0, 16, 68, 113, 80, 67, 15, 53, 84, 213, 67, 0, 52,
    20, 71, 16, 3, 48, 61, 192, 64, 212, 192, 79, 19, 64, 0, 1, 7, 16, 48, 0, 0, 71, 0, 7, 12,
    80, 68, 48, 80, 117, 127, 49, 68, 21, 67, 208, 52, 4, 7, 16, 64, 112, 61, 196, 1, 212, 0, 12, 51,
    3, 1, 0, 15, 19, 48, 4, 12, 67, 16, 19, 0, 16, 68, 112, 16, 197, 76, 21, 71, 197, 64, 0, 0,
    20, 0, 16, 19, 48, 12, 64, 64, 208, 0, 12, 67, 0, 0, 0, 15, 0, 64, 12, 12, 0, 0, 3, 0,
    92, 64, 65, 212, 55, 240, 253, 80, 21, 64, 5, 1, 85, 67, 1, 212, 55, 48, 240, 16, 21, 115, 117, 49,
    17, 0, 65, 13, 7, 204, 12, 80, 21, 64, 117, 48, 64, 0, 48, 204, 5, 252, 240, 28, 21, 80, 212, 12,
    64, 1, 48, 12, 213, 253, 240, 29, 20, 1, 16, 28, 64, 3, 60, 0, 197, 240, 0, 29, 64, 16, 17, 12,
    1, 4, 64, 3, 4, 252, 79, 12, 16, 0, 1, 0, 12, 0, 16, 19, 64, 253, 76, 76, 192, 0, 193, 3,
    1, 0, 64, 3, 1, 192, 12, 12, 64, 0, 1, 0, 68, 0, 17, 7, 0, 49, 192, 92, 3, 1, 3, 28,
    77, 1, 53, 23, 3, 51, 4, 81, 0, 51, 215, 253, 209, 4, 125, 77, 52, 28, 20, 80, 5, 16, 13, 192,
    4, 0, 17, 3, 115, 48, 196, 12, 3, 1, 0, 92, 77, 5, 53, 80, 192, 48, 113, 81, 0, 51, 208, 193,
    17, 55, 60, 69, 53, 64, 213, 84, 0, 0, 17, 48, 1, 0, 0, 3, 3, 112, 64, 12, 19, 192, 0, 64,
    13, 0, 5, 0, 4, 48, 16, 80, 192, 3, 192, 193, 17, 0, 76, 1, 197, 0, 20, 84, 0, 192, 1, 0,
    4, 64, 0, 79, 64, 60, 1, 0, 23, 7, 0, 31, 13, 17, 0, 83, 19, 60, 0, 1, 211, 65, 223, 31,
    1, 0, 0, 67, 4, 48, 0, 0, 67, 0, 223, 28, 1, 68, 0, 87, 119, 51, 115, 4, 20, 116, 0, 64,
    1, 3, 64, 80, 119, 48, 115, 4, 16, 51, 196, 112, 1, 1, 64, 64, 71, 48, 19, 4, 64, 51, 0, 12,
    17, 64, 64, 208, 244, 16, 212, 68, 1, 67, 196, 13, 21, 64, 0, 208, 244, 16, 208, 68, 16, 67, 4, 13,
    17, 0, 67, 17, 196, 0, 212, 68, 16, 67, 0, 0};
static const int32_t op8_bias[5] = {
    -28488, -16449, -19226, -16699, -16887};
static const uint16_t op8_offset[5] = {
    28050, 16830, 19635, 17085, 17340};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op8_multiplier[5] = {
    2104808832, 1119151232, 1217303424, 1080602496, 1183870976};
static const uint8_t op8_shift[5] = {
    2, 2, 2, 2, 2};
#else
static const int32_t op8_multiplier[5] = {
    2104808785, 1119151291, 1217303438, 1080602474, 1183871004};
static const uint8_t op8_shift[5] = {
    35, 35, 35, 35, 35};
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
    12, 205, 253, 243, 247, 63, 61, 199, 12, 208, 12, 125, 79, 192, 65, 211, 244, 3, 49, 1, 12, 215, 28, 204,
    15, 195, 113, 207, 192, 67, 65, 81, 243, 7, 220, 223, 192, 60, 0, 64, 245, 193, 211, 240, 28, 84, 220, 53,
    52, 125, 115, 76, 196, 212, 67, 197, 192, 117, 83, 116, 195, 255, 243, 15, 241, 204, 67, 197, 16, 55, 195, 55,
    48, 192, 17, 124, 49, 52, 223, 79, 28, 4, 193, 117, 53, 1, 48, 124, 5, 4, 195, 1, 208, 5, 64, 116,
    247, 51, 240, 15, 193, 204, 0, 204, 0, 247, 195, 247, 60, 240, 197, 112, 49, 197, 223, 64, 31, 7, 192, 0,
    240, 1, 48, 76, 0, 5, 3, 1, 208, 192, 115, 64, 199, 63, 243, 79, 61, 223, 68, 204, 208, 7, 243, 7,
    65, 240, 125, 48, 241, 240, 0, 209, 60, 209, 209, 113, 76, 252, 124, 55, 245, 240, 193, 29, 192, 113, 13, 61,
    0, 60, 79, 196, 49, 243, 0, 28, 192, 67, 197, 60, 127, 244, 0, 60, 240, 192, 12, 220, 60, 208, 0, 113,
    127, 240, 76, 48, 241, 247, 12, 13, 48, 20, 81, 125, 63, 48, 64, 252, 49, 243, 61, 93, 241, 64, 1, 252,
    28, 240, 208, 1, 212, 192, 71, 220, 60, 208, 31, 116, 76, 245, 0, 49, 1, 192, 3, 13, 65, 212, 28, 116,
    60, 196, 68, 252, 13, 243, 51, 77, 49, 193, 209, 4, 204, 69, 212, 67, 67, 92, 195, 116, 15, 92, 255, 0,
    208, 64, 4, 64, 83, 64, 23, 69, 3, 92, 192, 67, 195, 4, 67, 64, 3, 80, 84, 0, 1, 79, 3, 68,
    12, 69, 80, 71, 15, 81, 7, 117, 48, 93, 205, 240, 16, 71, 67, 71, 12, 80, 4, 69, 4, 76, 193, 3,
    247, 67, 79, 76, 0, 81, 68, 64, 4, 79, 71, 7, 79, 4, 80, 195, 253, 67, 5, 76, 52, 124, 193, 207,
    67, 0, 67, 204, 205, 28, 5, 80, 48, 92, 61, 211, 71, 207, 76, 13, 205, 64, 197, 12, 52, 76, 67, 12,
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
    13, 3, 192, 4, 3, 76, 7, 4, 63, 0, 252, 48, 205, 115, 192, 20, 19, 64, 7, 68, 60, 79, 243, 15,
    15, 53, 12, 220, 0, 20, 19, 93, 240, 196, 12, 48, 77, 116, 79, 208, 4, 0, 71, 69, 252, 81, 205, 49,
    12, 119, 60, 16, 67, 12, 68, 85, 240, 76, 196, 0, 205, 220, 213, 17, 83, 76, 195, 195, 48, 255, 252, 221,
    221, 16, 213, 21, 83, 92, 199, 243, 16, 207, 255, 220, 208, 16, 193, 17, 83, 80, 215, 0, 17, 207, 115, 13,
    221, 31, 5, 16, 84, 92, 31, 15, 48, 240, 63, 1, 221, 83, 64, 19, 23, 92, 7, 7, 0, 0, 195, 28,
    0, 23, 1, 81, 83, 93, 7, 20, 16, 125, 7, 19, 0, 64, 0, 192, 80, 16, 79, 76, 51, 213, 204, 49,
    16, 67, 0, 16, 4, 28, 71, 15, 55, 16, 208, 0, 7, 67, 0, 93, 0, 17, 71, 31, 23, 76, 67, 0};
static const int32_t op9_bias[48] = {
    -33856, -47104, -40236, -38471, -35160, -30437, -42323, -41471, -23953, -35207, -36811, -29948, -39994, -38981, -35674, -36299, -36387, -26296, -33665, -34467, -28836, -31344, -34406, -37494,
    -38960, -36172, -34925, -27005, -35419, -44080, -32128, -37351, -35905, -35896, -35423, -32925, -33327, -37942, -34858, -35415, -27102, -32133, -34890, -28629, -37199, -30860, -29413, -28642};
static const uint16_t op9_offset[48] = {
    33915, 47430, 40290, 38505, 35190, 30345, 42330, 41565, 23715, 35190, 36975, 29835, 40035, 39015, 35700, 36210, 36465, 26265, 33660, 34425, 28815, 31365, 34425, 37485,
    39015, 36210, 34935, 27030, 35445, 44115, 32130, 37485, 35955, 35955, 35445, 32895, 33405, 37995, 34935, 35445, 27030, 31875, 34935, 28560, 37230, 30855, 29325, 28560};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op9_multiplier[48] = {
    1223366016, 1236529408, 1802342144, 1253712768, 1205801088, 1349339648, 1728657664, 1721031168, 1794475264, 1464473600, 1118567808, 1151252480, 1520923264, 1312578560, 1138890880, 1453120128, 1272464896, 1719880064, 1604974208, 1172851968, 1237554048, 1167518336, 1992838528, 1171049088,
    1425888000, 1746862336, 1434793088, 1148425600, 1473900288, 1739943936, 1144915968, 1361790208, 1683757568, 1194869888, 1564295552, 1089495808, 1915354112, 1551403776, 1191302144, 1819506560, 1570080768, 1462249728, 1618058752, 1144430592, 1532713344, 1995121024, 1383107456, 1723014656};
static const uint8_t op9_shift[48] = {
    33, 33, 33, 33, 65, 33, 33, 33, 1, 33, 33, 65, 33, 33, 33, 33, 33, 1, 33, 33, 33, 65, 33, 33,
    33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 65, 33, 33, 33, 33, 33, 33, 33, 65, 33, 33, 33, 1};
#else
static const int32_t op9_multiplier[48] = {
    1223365964, 1236529441, 1802342056, 1253712785, 1205800990, 1349339690, 1728657718, 1721031152, 1794475272, 1464473606, 1118567854, 1151252517, 1520923184, 1312578544, 1138890883, 1453120147, 1272464923, 1719880054, 1604974278, 1172851953, 1237554055, 1167518271, 1992838476, 1171049064,
    1425888016, 1746862406, 1434793002, 1148425518, 1473900293, 1739943910, 1144915945, 1361790147, 1683757531, 1194869924, 1564295508, 1089495846, 1915354107, 1551403785, 1191302142, 1819506528, 1570080856, 1462249750, 1618058745, 1144430645, 1532713295, 1995121045, 1383107428, 1723014623};
static const uint8_t op9_shift[48] = {
    33, 33, 33, 33, 32, 33, 33, 33, 34, 33, 33, 32, 33, 33, 33, 33, 33, 34, 33, 33, 33, 32, 33, 33,
    33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 32, 33, 33, 33, 33, 33, 33, 33, 32, 33, 33, 33, 34};
#endif
static const model_layer op9 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op9_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op9_weights, .bias = op9_bias, .multiplier = op9_multiplier, .shift = op9_shift};

static const uint8_t op10_weights[5184] = {
    252, 112, 95, 15, 253, 48, 60, 63, 5, 60, 255, 252, 240, 49, 79, 127, 205, 117, 15, 255, 53, 64, 204, 243,
    255, 112, 95, 60, 240, 116, 63, 15, 20, 64, 252, 252, 240, 15, 195, 15, 60, 48, 12, 63, 1, 192, 252, 255,
    48, 0, 7, 15, 124, 0, 12, 3, 49, 64, 240, 60, 48, 12, 0, 15, 48, 0, 60, 115, 0, 0, 240, 48,
    112, 12, 16, 15, 48, 51, 12, 243, 4, 0, 243, 60, 0, 16, 0, 12, 64, 0, 1, 48, 0, 0, 192, 15,
    4, 0, 0, 63, 4, 55, 0, 48, 0, 0, 195, 243, 115, 211, 240, 192, 3, 0, 192, 196, 15, 16, 4, 12,
    16, 195, 255, 207, 51, 51, 192, 196, 207, 192, 199, 208, 16, 3, 195, 204, 3, 243, 196, 196, 15, 220, 4, 16,
    48, 3, 51, 240, 115, 3, 0, 199, 243, 196, 69, 12, 196, 3, 60, 255, 7, 52, 192, 196, 252, 195, 199, 13,
    20, 19, 195, 192, 3, 55, 192, 196, 255, 211, 196, 12, 4, 207, 241, 204, 127, 31, 68, 192, 243, 196, 79, 12,
    7, 15, 192, 252, 15, 7, 196, 196, 207, 195, 3, 12, 84, 223, 197, 64, 3, 53, 196, 208, 195, 195, 192, 68,
    244, 255, 207, 204, 60, 119, 0, 243, 3, 113, 204, 15, 60, 195, 255, 192, 51, 52, 48, 240, 192, 192, 3, 60,
    12, 223, 205, 220, 124, 255, 48, 241, 0, 48, 243, 12, 196, 3, 204, 207, 77, 3, 16, 208, 241, 55, 207, 63,
    192, 3, 12, 220, 113, 3, 0, 0, 240, 240, 15, 60, 0, 3, 192, 204, 60, 195, 48, 0, 192, 15, 255, 60,
    4, 3, 204, 207, 125, 3, 0, 20, 48, 0, 243, 63, 0, 195, 204, 204, 49, 3, 192, 3, 241, 0, 243, 60,
    12, 195, 220, 253, 60, 243, 192, 243, 244, 15, 243, 60, 199, 255, 240, 12, 15, 195, 12, 240, 255, 208, 16, 15,
    0, 223, 240, 60, 199, 63, 195, 243, 255, 195, 192, 13, 51, 60, 3, 48, 51, 1, 223, 15, 15, 3, 220, 48,
    192, 3, 16, 16, 12, 0, 60, 192, 60, 16, 15, 207, 193, 3, 0, 48, 0, 112, 204, 255, 252, 19, 195, 1,
    240, 64, 0, 48, 51, 1, 204, 15, 0, 83, 252, 48, 68, 3, 16, 63, 60, 48, 196, 48, 0, 208, 252, 255,
    48, 12, 16, 15, 60, 51, 0, 51, 0, 0, 207, 252, 112, 0, 0, 207, 0, 51, 1, 4, 0, 0, 207, 252,
    0, 211, 207, 240, 195, 51, 240, 243, 205, 49, 19, 13, 4, 195, 252, 240, 196, 192, 240, 240, 204, 204, 31, 0,
    16, 211, 220, 12, 4, 51, 240, 192, 12, 28, 192, 28, 195, 3, 204, 252, 195, 240, 48, 243, 207, 51, 55, 13,
    16, 199, 60, 240, 0, 252, 247, 244, 255, 51, 243, 12, 20, 3, 12, 51, 240, 247, 240, 193, 79, 115, 192, 3,
    52, 19, 16, 255, 0, 52, 245, 240, 13, 0, 243, 61, 68, 64, 1, 204, 16, 55, 245, 192, 0, 64, 0, 255,
    80, 68, 28, 204, 48, 55, 245, 197, 92, 76, 199, 255, 252, 49, 31, 95, 252, 252, 124, 124, 1, 124, 243, 255,
    240, 51, 83, 76, 61, 205, 113, 240, 113, 60, 195, 207, 48, 68, 84, 92, 49, 13, 64, 193, 52, 208, 64, 31,
    3, 0, 3, 127, 60, 240, 60, 0, 13, 48, 240, 240, 51, 51, 0, 79, 60, 204, 64, 0, 48, 5, 195, 13,
    192, 7, 17, 92, 60, 31, 49, 53, 0, 0, 195, 31, 115, 12, 3, 63, 63, 48, 0, 63, 16, 0, 195, 244,
    0, 3, 0, 79, 51, 51, 65, 51, 1, 4, 223, 60, 13, 23, 17, 95, 61, 223, 48, 53, 0, 3, 255, 15,
    247, 207, 255, 127, 60, 63, 15, 240, 63, 208, 243, 195, 247, 195, 252, 15, 127, 15, 207, 240, 255, 211, 3, 15,
    195, 204, 61, 15, 3, 3, 207, 240, 60, 223, 199, 19, 199, 12, 199, 79, 240, 112, 12, 247, 240, 208, 245, 15,
    192, 3, 195, 80, 3, 60, 15, 244, 0, 16, 196, 3, 3, 0, 192, 0, 192, 48, 12, 244, 0, 0, 4, 15,
    195, 207, 243, 127, 195, 243, 63, 243, 247, 12, 244, 15, 3, 192, 243, 63, 15, 243, 15, 247, 199, 0, 244, 15,
    15, 0, 240, 127, 15, 243, 204, 247, 0, 67, 196, 12, 208, 220, 205, 193, 3, 83, 195, 204, 211, 247, 63, 77,
    16, 3, 1, 192, 95, 119, 196, 220, 211, 48, 207, 12, 20, 207, 241, 48, 112, 116, 192, 205, 51, 71, 240, 0,
    204, 12, 240, 243, 0, 12, 193, 16, 247, 51, 48, 0, 16, 0, 64, 192, 81, 71, 192, 15, 0, 125, 48, 12,
    23, 48, 243, 0, 64, 68, 16, 0, 12, 48, 252, 0, 221, 243, 255, 241, 192, 215, 196, 208, 255, 127, 55, 207,
    196, 252, 63, 49, 223, 192, 193, 195, 244, 63, 243, 204, 247, 252, 255, 53, 3, 61, 195, 195, 195, 51, 243, 77,
    52, 3, 207, 124, 195, 244, 240, 243, 0, 124, 243, 207, 0, 0, 204, 12, 243, 244, 240, 241, 192, 12, 243, 252,
    192, 0, 15, 0, 199, 0, 48, 52, 48, 76, 211, 12, 16, 195, 255, 12, 223, 252, 0, 192, 63, 60, 0, 15,
    48, 204, 51, 0, 211, 195, 3, 1, 207, 15, 0, 55, 3, 48, 207, 48, 255, 192, 51, 48, 195, 60, 192, 61,
    212, 243, 15, 80, 61, 204, 12, 240, 127, 253, 60, 15, 199, 4, 3, 20, 4, 93, 207, 3, 204, 0, 125, 4,
    192, 12, 3, 20, 4, 196, 0, 48, 1, 192, 0, 0, 52, 247, 119, 52, 195, 124, 207, 207, 63, 199, 243, 192,
    243, 48, 15, 127, 240, 16, 63, 31, 52, 112, 220, 243, 252, 243, 207, 192, 252, 252, 48, 3, 0, 124, 207, 252,
    4, 55, 76, 48, 196, 12, 12, 3, 192, 0, 215, 52, 195, 255, 15, 124, 252, 208, 63, 19, 0, 124, 196, 252,
    4, 240, 63, 192, 220, 243, 13, 241, 255, 112, 23, 192, 52, 3, 19, 63, 3, 60, 12, 115, 0, 196, 195, 244,
    7, 15, 15, 112, 60, 195, 12, 51, 1, 0, 195, 253, 48, 0, 193, 223, 12, 31, 0, 49, 0, 4, 65, 3,
    209, 195, 255, 17, 125, 4, 63, 220, 49, 244, 60, 12, 208, 192, 252, 64, 63, 5, 255, 92, 243, 55, 61, 1,
    192, 4, 51, 0, 63, 13, 63, 95, 112, 55, 253, 192, 212, 243, 51, 0, 48, 192, 15, 28, 51, 48, 255, 12,
    192, 240, 51, 64, 240, 192, 15, 19, 243, 51, 253, 1, 247, 48, 63, 116, 51, 28, 63, 15, 0, 51, 253, 1,
    193, 51, 15, 5, 48, 0, 0, 16, 49, 1, 255, 204, 16, 12, 15, 68, 49, 0, 13, 0, 48, 48, 252, 1,
    1, 192, 12, 4, 52, 0, 221, 3, 13, 3, 252, 1, 255, 255, 255, 127, 255, 252, 255, 243, 204, 63, 63, 255,
    207, 51, 60, 115, 255, 207, 63, 243, 0, 61, 240, 255, 255, 243, 255, 63, 255, 255, 255, 243, 252, 252, 243, 255,
    195, 195, 4, 92, 51, 77, 0, 212, 63, 240, 116, 12, 12, 7, 64, 28, 63, 77, 0, 212, 192, 1, 52, 0,
    207, 212, 0, 0, 48, 92, 0, 4, 240, 204, 245, 0, 243, 15, 0, 65, 52, 0, 0, 195, 0, 48, 240, 61,
    12, 19, 4, 65, 64, 12, 52, 196, 197, 48, 244, 12, 0, 16, 48, 81, 48, 0, 244, 4, 0, 0, 240, 15,
    21, 23, 92, 192, 113, 199, 223, 207, 253, 196, 243, 13, 193, 211, 12, 240, 51, 112, 207, 255, 255, 199, 195, 12,
    0, 12, 3, 49, 115, 0, 207, 15, 247, 23, 195, 0, 193, 19, 17, 192, 49, 0, 195, 192, 252, 16, 243, 12,
    16, 19, 65, 192, 48, 0, 195, 195, 204, 195, 195, 0, 4, 0, 65, 65, 51, 112, 195, 3, 48, 7, 243, 0,
    196, 3, 17, 207, 116, 0, 192, 252, 52, 0, 243, 15, 4, 16, 17, 204, 48, 0, 192, 3, 0, 192, 243, 3,
    4, 0, 1, 0, 48, 0, 0, 3, 52, 3, 240, 15, 195, 195, 204, 63, 220, 3, 124, 55, 76, 61, 208, 207,
    192, 204, 255, 76, 195, 68, 63, 55, 15, 124, 195, 195, 51, 204, 15, 60, 215, 4, 63, 48, 192, 28, 16, 243,
    211, 195, 252, 79, 51, 252, 124, 243, 252, 252, 192, 127, 195, 192, 60, 67, 7, 240, 3, 52, 207, 48, 243, 0,
    243, 48, 127, 51, 195, 196, 63, 67, 208, 51, 192, 48, 4, 19, 204, 79, 3, 116, 112, 48, 16, 29, 243, 255,
    51, 204, 205, 76, 3, 55, 55, 51, 0, 1, 243, 243, 4, 0, 29, 3, 195, 116, 0, 12, 16, 5, 192, 240,
    0, 220, 220, 60, 195, 51, 61, 240, 240, 240, 199, 12, 48, 207, 252, 49, 51, 28, 255, 51, 192, 67, 192, 205,
    255, 195, 252, 48, 3, 196, 255, 48, 51, 3, 243, 28, 52, 240, 255, 48, 195, 244, 127, 240, 223, 64, 19, 48,
    51, 207, 255, 112, 243, 192, 243, 63, 192, 51, 48, 49, 255, 192, 253, 48, 51, 193, 255, 48, 240, 55, 252, 1,
    247, 60, 12, 48, 55, 4, 193, 55, 0, 65, 48, 48, 243, 252, 63, 112, 51, 192, 255, 51, 197, 48, 48, 61,
    195, 252, 60, 49, 3, 193, 63, 240, 3, 48, 192, 1, 0, 213, 116, 68, 115, 28, 223, 31, 195, 199, 240, 20,
    48, 240, 48, 115, 243, 0, 15, 15, 240, 55, 204, 4, 60, 61, 15, 51, 255, 1, 60, 71, 5, 51, 192, 245,
    208, 7, 64, 64, 252, 13, 207, 3, 240, 55, 252, 0, 195, 240, 48, 115, 48, 208, 12, 15, 240, 115, 240, 48,
    243, 48, 124, 115, 252, 0, 60, 3, 48, 51, 252, 244, 53, 3, 80, 0, 52, 49, 0, 119, 4, 192, 255, 1,
    112, 12, 0, 67, 119, 0, 0, 3, 0, 4, 240, 48, 4, 13, 1, 79, 60, 3, 204, 48, 12, 0, 195, 52,
    193, 15, 17, 31, 95, 3, 28, 252, 63, 209, 19, 19, 49, 195, 113, 192, 23, 79, 223, 63, 255, 208, 19, 7,
    19, 48, 83, 195, 51, 0, 15, 15, 0, 199, 223, 244, 195, 0, 12, 15, 48, 115, 31, 48, 115, 0, 15, 243,
    240, 4, 61, 204, 52, 115, 31, 243, 48, 204, 60, 247, 192, 192, 0, 0, 112, 68, 12, 3, 0, 192, 255, 253,
    71, 63, 63, 63, 204, 244, 71, 51, 7, 112, 240, 243, 51, 60, 255, 60, 255, 252, 71, 63, 3, 48, 195, 240,
    3, 55, 63, 60, 51, 193, 71, 48, 64, 51, 192, 1, 255, 243, 255, 79, 192, 205, 115, 243, 7, 241, 53, 223,
    48, 243, 255, 77, 4, 221, 67, 0, 71, 112, 245, 195, 243, 192, 255, 127, 52, 207, 15, 3, 23, 0, 244, 208,
    252, 207, 240, 95, 0, 76, 112, 207, 0, 65, 49, 31, 3, 208, 244, 67, 65, 28, 67, 0, 71, 65, 13, 0,
    240, 12, 243, 67, 0, 67, 51, 3, 68, 13, 253, 0, 63, 223, 196, 95, 48, 63, 79, 207, 0, 1, 240, 223,
    15, 208, 244, 67, 112, 28, 67, 64, 4, 65, 241, 3, 15, 220, 240, 51, 12, 3, 48, 20, 0, 29, 49, 19,
    12, 64, 220, 67, 243, 240, 112, 7, 208, 60, 0, 4, 0, 0, 205, 77, 243, 192, 48, 51, 192, 76, 196, 192,
    48, 192, 204, 61, 211, 48, 240, 51, 64, 13, 244, 193, 79, 1, 252, 119, 243, 208, 112, 7, 208, 0, 20, 244,
    16, 4, 205, 76, 195, 240, 48, 51, 192, 115, 192, 0, 51, 4, 12, 48, 207, 196, 60, 48, 16, 112, 212, 0,
    115, 61, 3, 7, 243, 252, 116, 84, 208, 71, 208, 53, 112, 52, 205, 79, 51, 240, 119, 3, 213, 127, 195, 240,
    112, 4, 204, 3, 60, 247, 52, 48, 20, 64, 211, 244, 60, 51, 193, 0, 195, 55, 48, 53, 16, 124, 195, 48,
    252, 52, 28, 48, 207, 193, 252, 60, 195, 61, 243, 243, 215, 240, 207, 60, 223, 204, 124, 192, 115, 13, 80, 211,
    68, 195, 243, 127, 199, 243, 68, 52, 195, 76, 199, 112, 211, 240, 15, 48, 255, 240, 63, 55, 195, 63, 247, 192,
    247, 240, 15, 0, 13, 49, 15, 240, 124, 49, 23, 192, 113, 211, 196, 64, 55, 49, 84, 243, 0, 4, 199, 84,
    68, 12, 195, 15, 48, 0, 55, 0, 192, 1, 252, 244, 4, 67, 28, 15, 12, 252, 1, 48, 53, 0, 207, 243,
    4, 255, 243, 12, 124, 211, 64, 192, 63, 204, 15, 15, 4, 215, 243, 193, 67, 0, 19, 192, 63, 192, 1, 76,
    5, 196, 84, 208, 117, 77, 208, 16, 63, 199, 204, 64, 192, 195, 192, 12, 60, 12, 3, 196, 48, 65, 51, 63,
    193, 19, 28, 193, 48, 1, 192, 196, 255, 192, 243, 12, 196, 192, 0, 192, 116, 113, 192, 19, 51, 7, 240, 64,
    48, 3, 0, 207, 48, 15, 7, 48, 51, 1, 243, 51, 48, 19, 80, 193, 48, 0, 4, 243, 12, 192, 243, 3,
    52, 0, 0, 192, 52, 49, 64, 4, 48, 192, 243, 0, 7, 207, 243, 208, 0, 79, 31, 212, 255, 212, 77, 1,
    3, 221, 48, 243, 3, 79, 195, 195, 207, 195, 12, 1, 51, 60, 15, 243, 243, 195, 79, 15, 192, 3, 204, 240,
    208, 19, 12, 192, 48, 12, 12, 192, 60, 208, 48, 12, 192, 0, 3, 240, 240, 12, 207, 195, 207, 195, 243, 0,
    195, 0, 28, 195, 48, 112, 12, 48, 0, 16, 195, 192, 0, 16, 0, 204, 0, 240, 192, 3, 60, 192, 243, 252,
    48, 28, 12, 252, 52, 48, 192, 51, 204, 192, 243, 0, 48, 0, 15, 252, 0, 51, 0, 240, 0, 0, 195, 204,
    48, 19, 220, 240, 195, 0, 192, 199, 255, 208, 21, 12, 0, 7, 252, 255, 211, 48, 192, 243, 252, 204, 3, 12,
    68, 15, 208, 0, 3, 64, 192, 196, 207, 3, 211, 0, 0, 199, 1, 192, 0, 195, 192, 199, 252, 0, 3, 12,
    0, 7, 112, 48, 7, 64, 195, 199, 192, 3, 195, 12, 116, 48, 64, 48, 51, 12, 192, 7, 195, 3, 192, 0,
    1, 19, 17, 0, 48, 0, 196, 199, 252, 16, 195, 15, 1, 19, 64, 252, 48, 116, 192, 195, 240, 19, 207, 12,
    4, 0, 0, 1, 7, 113, 192, 3, 240, 3, 252, 1, 196, 207, 240, 12, 79, 195, 31, 208, 255, 23, 13, 76,
    19, 204, 240, 15, 3, 3, 19, 220, 243, 83, 49, 1, 51, 240, 192, 51, 195, 64, 15, 31, 0, 0, 252, 48,
    196, 240, 255, 0, 12, 195, 15, 12, 192, 67, 60, 207, 199, 207, 255, 112, 3, 4, 79, 63, 48, 115, 240, 240,
    199, 192, 60, 63, 252, 1, 63, 15, 4, 48, 252, 240, 209, 247, 15, 16, 1, 192, 12, 0, 12, 61, 255, 204,
    5, 192, 15, 76, 212, 1, 64, 15, 7, 124, 243, 61, 4, 204, 15, 63, 240, 241, 48, 15, 0, 48, 207, 240,
    204, 240, 207, 79, 255, 247, 48, 204, 204, 124, 204, 207, 28, 243, 195, 12, 195, 253, 113, 196, 79, 127, 16, 15,
    51, 31, 193, 12, 243, 255, 48, 0, 67, 12, 3, 0, 15, 51, 63, 127, 255, 240, 252, 48, 211, 63, 240, 255,
    71, 252, 243, 3, 28, 196, 64, 0, 79, 13, 17, 7, 7, 0, 51, 52, 223, 192, 115, 48, 207, 0, 0, 7,
    15, 12, 15, 127, 252, 48, 63, 63, 16, 79, 253, 240, 208, 64, 19, 15, 221, 12, 77, 13, 64, 13, 77, 195,
    192, 0, 0, 68, 16, 12, 76, 0, 64, 0, 77, 0, 48, 55, 220, 12, 195, 48, 48, 112, 192, 124, 3, 255,
    61, 195, 195, 12, 195, 243, 112, 48, 207, 63, 15, 252, 12, 208, 204, 60, 208, 243, 49, 52, 0, 124, 195, 192,
    4, 15, 208, 207, 28, 0, 81, 68, 127, 205, 84, 3, 112, 192, 52, 3, 23, 28, 19, 52, 207, 220, 83, 71,
    64, 20, 17, 63, 247, 195, 192, 52, 16, 3, 192, 3, 71, 115, 19, 223, 60, 31, 68, 69, 95, 205, 76, 0,
    115, 0, 80, 16, 48, 29, 67, 4, 207, 192, 12, 68, 112, 0, 17, 3, 60, 211, 52, 116, 16, 195, 208, 23,
    3, 195, 207, 12, 243, 52, 48, 196, 3, 12, 195, 12, 80, 207, 255, 49, 211, 243, 243, 193, 207, 12, 0, 192,
    51, 196, 207, 112, 255, 255, 63, 51, 3, 12, 3, 12, 3, 243, 207, 63, 192, 240, 48, 4, 51, 60, 195, 252,
    5, 252, 124, 48, 212, 119, 64, 192, 127, 29, 5, 23, 255, 48, 63, 52, 243, 195, 127, 115, 195, 79, 55, 192,
    125, 15, 1, 12, 16, 52, 20, 240, 0, 19, 215, 4, 48, 79, 12, 12, 193, 48, 208, 51, 12, 192, 199, 3,
    64, 12, 16, 13, 0, 207, 48, 16, 0, 0, 199, 12, 220, 23, 205, 60, 208, 195, 60, 195, 245, 124, 195, 207,
    48, 19, 252, 60, 16, 244, 252, 63, 197, 12, 3, 207, 205, 7, 29, 253, 195, 112, 61, 240, 69, 28, 199, 207,
    208, 199, 205, 13, 12, 207, 15, 195, 48, 124, 199, 15, 192, 195, 60, 60, 48, 252, 207, 243, 195, 63, 247, 60,
    205, 0, 13, 49, 247, 196, 252, 3, 7, 51, 196, 13, 213, 247, 29, 3, 48, 28, 76, 240, 204, 77, 243, 15,
    0, 192, 29, 3, 0, 0, 204, 243, 192, 12, 243, 3, 13, 4, 93, 60, 52, 0, 253, 51, 4, 3, 244, 3,
    195, 0, 192, 124, 195, 48, 240, 247, 48, 125, 199, 207, 0, 67, 196, 12, 195, 241, 60, 4, 192, 60, 83, 12,
    60, 3, 193, 255, 195, 243, 48, 52, 0, 63, 16, 0, 195, 52, 12, 12, 3, 245, 112, 55, 0, 125, 20, 15,
    60, 115, 192, 7, 3, 192, 0, 4, 48, 12, 4, 12, 12, 23, 192, 192, 243, 240, 5, 4, 15, 31, 20, 3,
    115, 112, 204, 81, 255, 240, 68, 68, 19, 60, 220, 252, 116, 207, 240, 16, 51, 252, 84, 212, 19, 3, 204, 60,
    64, 207, 196, 220, 255, 255, 68, 21, 15, 199, 16, 12, 208, 207, 192, 192, 15, 243, 28, 65, 15, 19, 12, 0,
    48, 204, 243, 241, 207, 215, 3, 240, 207, 207, 12, 1, 3, 0, 207, 192, 255, 240, 127, 63, 195, 192, 207, 241,
    195, 243, 255, 207, 60, 204, 12, 48, 63, 48, 63, 12, 247, 247, 60, 7, 48, 16, 15, 195, 207, 0, 13, 48,
    15, 255, 255, 63, 255, 240, 63, 51, 192, 60, 252, 252, 240, 51, 12, 252, 48, 252, 192, 51, 48, 0, 243, 60,
    51, 51, 15, 255, 48, 51, 0, 3, 240, 0, 243, 12, 48, 195, 207, 0, 48, 192, 52, 3, 0, 192, 243, 60,
    199, 240, 243, 12, 124, 199, 79, 76, 49, 197, 0, 15, 199, 207, 255, 12, 63, 195, 15, 204, 255, 195, 12, 12,
    212, 220, 240, 60, 115, 52, 15, 15, 63, 19, 252, 1, 199, 243, 63, 5, 252, 199, 12, 28, 52, 240, 243, 15,
    212, 243, 252, 0, 252, 196, 15, 208, 240, 60, 243, 61, 196, 240, 63, 49, 51, 196, 15, 15, 55, 51, 243, 1,
    193, 52, 12, 12, 48, 192, 28, 60, 0, 60, 255, 195, 192, 0, 12, 0, 48, 52, 28, 0, 0, 12, 243, 192,
    17, 4, 28, 16, 53, 48, 64, 0, 0, 15, 243, 0, 13, 195, 207, 193, 215, 240, 49, 196, 204, 204, 3, 12,
    13, 31, 195, 192, 215, 52, 241, 204, 207, 207, 51, 1, 28, 92, 192, 0, 215, 112, 244, 0, 3, 76, 252, 48,
    13, 207, 192, 205, 52, 79, 4, 192, 252, 192, 0, 60, 1, 15, 0, 205, 20, 52, 192, 252, 252, 195, 3, 252,
    81, 28, 16, 193, 7, 49, 212, 13, 204, 3, 192, 240, 64, 207, 192, 220, 124, 3, 16, 192, 252, 212, 3, 61,
    64, 31, 192, 204, 0, 51, 215, 243, 252, 195, 195, 60, 80, 31, 195, 192, 112, 48, 212, 3, 204, 195, 195, 0,
    16, 3, 207, 127, 207, 240, 240, 48, 192, 60, 192, 207, 0, 16, 207, 65, 195, 244, 48, 48, 195, 77, 192, 243,
    3, 12, 15, 48, 195, 240, 48, 48, 64, 0, 192, 193, 212, 3, 207, 63, 204, 119, 12, 192, 3, 13, 1, 195,
    21, 13, 63, 116, 208, 71, 67, 48, 67, 93, 17, 195, 0, 0, 15, 48, 12, 52, 60, 48, 64, 16, 195, 253,
    49, 31, 195, 79, 252, 240, 192, 55, 1, 192, 240, 252, 240, 28, 3, 115, 60, 112, 12, 211, 48, 64, 253, 243,
    112, 12, 3, 60, 12, 3, 0, 0, 48, 0, 240, 252, 196, 5, 79, 116, 5, 65, 12, 7, 208, 213, 81, 199,
    255, 205, 127, 112, 240, 244, 63, 119, 4, 76, 240, 192, 48, 0, 207, 48, 196, 48, 61, 244, 69, 13, 195, 112,
    192, 77, 12, 79, 241, 51, 5, 7, 21, 28, 15, 255, 0, 67, 192, 76, 52, 63, 192, 55, 193, 0, 252, 60,
    240, 0, 208, 0, 4, 0, 244, 117, 52, 12, 240, 12, 112, 223, 192, 15, 112, 51, 52, 0, 208, 12, 195, 48,
    85, 204, 51, 76, 80, 55, 4, 193, 76, 65, 28, 7, 112, 12, 51, 48, 19, 51, 55, 0, 16, 92, 92, 241,
    199, 52, 79, 63, 61, 127, 125, 60, 113, 253, 205, 243, 7, 55, 67, 192, 93, 28, 79, 80, 48, 29, 93, 3,
    195, 4, 20, 192, 48, 220, 124, 29, 0, 199, 65, 19, 192, 12, 195, 63, 60, 51, 12, 252, 48, 15, 252, 255,
    199, 64, 3, 223, 125, 76, 76, 12, 60, 1, 61, 3, 192, 21, 0, 5, 52, 76, 252, 28, 12, 19, 240, 195,
    0, 12, 3, 255, 48, 55, 12, 243, 16, 0, 240, 0, 0, 12, 16, 207, 48, 55, 0, 51, 49, 0, 240, 3,
    0, 0, 29, 15, 1, 7, 13, 0, 61, 4, 192, 195, 16, 12, 15, 243, 240, 244, 240, 204, 207, 63, 15, 195,
    17, 255, 195, 207, 207, 243, 0, 192, 255, 252, 15, 15, 13, 204, 4, 252, 199, 51, 211, 64, 207, 207, 195, 0,
    195, 12, 63, 255, 252, 244, 204, 208, 208, 12, 0, 240, 196, 3, 12, 207, 48, 55, 16, 196, 63, 252, 3, 15,
    192, 16, 65, 195, 116, 0, 220, 64, 252, 195, 195, 3, 12, 205, 0, 204, 48, 48, 192, 212, 12, 0, 192, 7,
    0, 31, 195, 207, 60, 55, 192, 195, 48, 192, 243, 63, 16, 12, 3, 207, 12, 55, 192, 55, 48, 192, 195, 204,
    7, 207, 195, 79, 15, 204, 0, 92, 3, 19, 76, 4, 68, 255, 199, 112, 211, 220, 83, 13, 3, 7, 29, 69,
    63, 76, 223, 48, 255, 208, 51, 127, 3, 12, 13, 241, 215, 7, 195, 79, 60, 0, 112, 77, 0, 1, 60, 199,
    244, 196, 3, 69, 49, 93, 67, 12, 115, 1, 13, 55, 60, 12, 28, 51, 253, 28, 243, 79, 0, 80, 12, 240,
    49, 0, 0, 79, 17, 49, 76, 79, 0, 0, 60, 244, 240, 12, 19, 115, 12, 61, 28, 79, 48, 4, 255, 243,
    48, 204, 243, 12, 60, 3, 12, 12, 125, 0, 223, 241, 0, 255, 195, 204, 48, 192, 64, 0, 63, 12, 64, 15,
    4, 207, 255, 204, 3, 192, 0, 192, 207, 192, 64, 12, 21, 223, 192, 220, 83, 247, 17, 193, 207, 211, 0, 12,
    196, 243, 240, 12, 60, 196, 0, 0, 48, 48, 4, 15, 199, 207, 252, 204, 16, 192, 0, 192, 192, 192, 4, 13,
    20, 223, 240, 1, 79, 199, 0, 193, 51, 211, 192, 12, 196, 243, 204, 76, 60, 211, 64, 29, 48, 60, 115, 15,
    208, 195, 255, 205, 60, 199, 3, 193, 49, 48, 51, 204, 213, 199, 243, 17, 28, 213, 7, 209, 240, 51, 51, 29,
    4, 212, 76, 53, 20, 76, 0, 220, 0, 212, 17, 4, 12, 125, 255, 112, 204, 195, 243, 127, 192, 76, 28, 252,
    21, 207, 207, 220, 76, 243, 192, 205, 79, 253, 0, 204, 52, 64, 93, 53, 4, 93, 192, 211, 240, 213, 77, 5,
    15, 12, 207, 115, 253, 223, 240, 67, 192, 127, 240, 253, 209, 220, 240, 220, 16, 55, 15, 193, 79, 193, 16, 16,
    0, 64, 67, 52, 20, 112, 192, 223, 192, 208, 17, 0, 12, 12, 3, 112, 252, 192, 48, 67, 193, 67, 192, 61,
    208, 16, 0, 12, 60, 63, 195, 192, 124, 0, 55, 12, 81, 31, 192, 48, 7, 247, 208, 0, 207, 3, 193, 65,
    29, 16, 193, 0, 3, 55, 195, 0, 207, 0, 193, 7, 60, 48, 212, 3, 12, 0, 3, 71, 3, 0, 192, 4,
    20, 223, 252, 60, 3, 247, 211, 4, 207, 3, 244, 5, 192, 0, 240, 0, 7, 196, 195, 19, 207, 67, 192, 192,
    0, 240, 51, 0, 0, 1, 19, 3, 195, 0, 244, 0, 84, 207, 243, 53, 243, 197, 199, 7, 211, 55, 244, 69,
    7, 252, 252, 48, 51, 245, 199, 19, 199, 51, 240, 49, 7, 241, 60, 48, 243, 241, 7, 92, 4, 52, 192, 5,
    4, 255, 255, 76, 12, 192, 64, 192, 63, 95, 13, 63, 3, 223, 240, 0, 15, 207, 23, 4, 207, 19, 13, 112,
    51, 48, 195, 51, 195, 83, 3, 31, 207, 1, 252, 49, 211, 255, 243, 15, 60, 195, 63, 192, 48, 112, 63, 255,
    192, 199, 243, 48, 51, 204, 63, 0, 243, 51, 240, 49, 243, 12, 63, 51, 207, 196, 63, 15, 199, 51, 240, 240,
    0, 3, 15, 15, 204, 244, 192, 124, 12, 112, 255, 243, 241, 48, 16, 13, 4, 0, 0, 3, 60, 12, 255, 3,
    48, 0, 12, 48, 244, 208, 76, 3, 1, 0, 195, 241, 49, 207, 208, 223, 207, 243, 0, 76, 51, 12, 12, 207,
    113, 255, 195, 192, 199, 51, 192, 204, 255, 207, 15, 192, 4, 0, 31, 49, 207, 0, 115, 60, 3, 28, 12, 240,
    192, 195, 0, 223, 12, 7, 16, 60, 63, 13, 28, 63, 53, 3, 0, 211, 4, 64, 208, 255, 255, 192, 207, 3,
    48, 0, 16, 240, 243, 0, 0, 63, 0, 0, 223, 240, 0, 12, 3, 205, 12, 51, 4, 0, 48, 0, 220, 243,
    192, 76, 3, 207, 60, 55, 204, 63, 48, 196, 207, 252, 64, 12, 3, 204, 12, 0, 1, 4, 64, 192, 220, 252,
    220, 241, 207, 60, 204, 240, 60, 76, 16, 60, 204, 243, 212, 247, 31, 3, 17, 64, 79, 195, 115, 29, 29, 199,
    247, 240, 63, 52, 1, 49, 63, 127, 67, 17, 16, 243, 209, 193, 63, 12, 241, 52, 15, 31, 192, 80, 252, 240,
    192, 15, 207, 127, 252, 252, 12, 19, 244, 67, 252, 255, 192, 48, 15, 63, 48, 60, 60, 19, 48, 51, 252, 192,
    20, 252, 60, 63, 16, 196, 0, 48, 3, 48, 195, 0, 83, 192, 63, 125, 19, 240, 71, 49, 19, 51, 196, 5,
    3, 0, 63, 61, 23, 241, 67, 60, 3, 55, 19, 1, 0, 253, 15, 28, 207, 192, 63, 60, 196, 79, 192, 255,
    3, 51, 207, 60, 240, 196, 48, 60, 4, 124, 204, 240, 0, 51, 207, 252, 252, 240, 125, 193, 65, 125, 220, 252,
    3, 52, 15, 15, 192, 199, 63, 240, 0, 76, 207, 51, 3, 48, 255, 13, 204, 196, 127, 0, 0, 112, 12, 241,
    3, 51, 207, 255, 255, 199, 61, 209, 112, 48, 220, 60, 48, 4, 3, 3, 0, 4, 0, 51, 0, 64, 243, 243,
    48, 0, 19, 0, 61, 197, 0, 51, 4, 5, 240, 241, 64, 3, 204, 207, 12, 55, 49, 241, 65, 0, 195, 243,
    48, 207, 244, 208, 3, 195, 16, 192, 255, 211, 16, 76, 48, 207, 240, 0, 3, 195, 195, 0, 207, 195, 0, 84,
    0, 0, 211, 48, 51, 7, 3, 15, 207, 192, 204, 4, 195, 243, 240, 0, 60, 220, 3, 192, 63, 52, 3, 92,
    0, 196, 240, 0, 55, 221, 195, 195, 255, 243, 48, 68, 7, 48, 12, 51, 243, 196, 3, 19, 0, 51, 192, 0,
    192, 7, 16, 212, 112, 28, 67, 0, 12, 244, 243, 15, 192, 4, 17, 4, 116, 1, 208, 3, 204, 199, 240, 0,
    48, 0, 0, 0, 48, 0, 64, 0, 12, 0, 192, 0, 255, 243, 63, 124, 204, 61, 60, 255, 240, 124, 252, 255,
    7, 195, 244, 65, 15, 12, 15, 51, 0, 63, 31, 3, 0, 192, 240, 49, 199, 61, 63, 48, 0, 3, 240, 16,
    255, 255, 63, 115, 204, 252, 63, 255, 243, 112, 252, 252, 195, 240, 116, 112, 51, 1, 15, 0, 51, 55, 204, 69,
    195, 204, 1, 48, 195, 49, 15, 15, 0, 51, 240, 0, 60, 207, 207, 127, 195, 60, 240, 240, 195, 243, 243, 15,
    112, 0, 16, 15, 52, 13, 113, 16, 196, 0, 252, 67, 77, 12, 17, 3, 55, 64, 241, 4, 1, 0, 243, 48,
    0, 223, 243, 12, 4, 48, 208, 204, 204, 196, 192, 60, 0, 207, 255, 16, 3, 51, 215, 204, 255, 195, 192, 240,
    0, 0, 195, 7, 3, 63, 19, 79, 207, 199, 205, 240, 0, 207, 252, 63, 48, 247, 12, 192, 48, 0, 192, 252,
    4, 207, 252, 12, 15, 240, 15, 193, 243, 3, 192, 12, 4, 204, 243, 3, 0, 197, 19, 0, 3, 51, 192, 48,
    71, 63, 252, 63, 15, 247, 124, 240, 55, 112, 195, 15, 7, 255, 252, 60, 15, 196, 15, 60, 0, 63, 195, 12,
    55, 240, 252, 51, 63, 193, 204, 112, 87, 48, 244, 68, 68, 207, 255, 0, 63, 199, 4, 192, 15, 195, 13, 15,
    0, 60, 255, 28, 63, 7, 192, 16, 207, 3, 77, 0, 48, 12, 207, 0, 195, 115, 195, 15, 255, 211, 28, 48,
    195, 243, 255, 12, 60, 199, 255, 192, 255, 115, 0, 60, 215, 204, 255, 48, 207, 196, 207, 204, 255, 51, 241, 192,
    3, 240, 63, 48, 195, 0, 15, 15, 51, 51, 244, 0, 197, 243, 3, 208, 13, 208, 51, 192, 60, 48, 63, 223,
    197, 240, 115, 48, 208, 196, 207, 51, 252, 51, 240, 0, 244, 60, 115, 48, 195, 193, 15, 15, 192, 51, 192, 68};
static const int32_t op10_bias[48] = {
    -38178, -39309, -44051, -39019, -41145, -37869, -50054, -42124, -38799, -44482, -38350, -45785, -33528, -44527, -48107, -36795, -44333, -40442, -35547, -42792, -32793, -38673, -31956, -43262,
    -41735, -35246, -40650, -44240, -37606, -49607, -42312, -38927, -36905, -33305, -35874, -44024, -38474, -37997, -35533, -34615, -45345, -40362, -43035, -42035, -32084, -46453, -45046, -47316};
static const uint16_t op10_offset[48] = {
    38760, 39525, 45390, 39525, 42075, 38505, 51000, 42585, 39780, 45135, 38760, 46410, 33915, 45645, 49470, 37230, 45135, 40545, 35955, 43350, 33405, 39270, 32385, 43860,
    42840, 35700, 41565, 44880, 37995, 50745, 43095, 39270, 37740, 33915, 36465, 45135, 38505, 38760, 36720, 34935, 46155, 40545, 43860, 42585, 32895, 46920, 46155, 48195};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op10_multiplier[48] = {
    2061468928, 1609712768, 1529422080, 1839037056, 1274748544, 1578917248, 1102776576, 1110967040, 1717864832, 1141924992, 1337939968, 1996242688, 1493426944, 1449433088, 1457064192, 1500034560, 1138097152, 1573358848, 2039931392, 1402066816, 1724221824, 1879920000, 1486797312, 1465397376,
    1239385216, 1990461824, 1191192192, 1184930816, 2025949440, 1532032384, 1110017664, 1222032128, 1646502784, 1130146688, 1171674112, 1760023296, 1621777152, 1380594688, 2034996736, 1414721536, 1550997504, 1252969088, 1472983808, 1493974528, 1911573376, 1102762240, 2141437696, 1477461504};
static const uint8_t op10_shift[48] = {
    4, 3, 4, 3, 3, 4, 2, 2, 4, 3, 3, 2, 3, 3, 4, 4, 4, 2, 4, 4, 4, 3, 3, 3,
    4, 5, 4, 3, 3, 4, 3, 3, 4, 4, 4, 4, 4, 3, 5, 3, 3, 3, 4, 3, 4, 2, 4, 3};
#else
static const int32_t op10_multiplier[48] = {
    2061468959, 1609712788, 1529422011, 1839037101, 1274748473, 1578917209, 1102776588, 1110967025, 1717864774, 1141925014, 1337939992, 1996242647, 1493426943, 1449433141, 1457064295, 1500034618, 1138097093, 1573358881, 2039931354, 1402066757, 1724221806, 1879920068, 1486797298, 1465397417,
    1239385328, 1990461788, 1191192247, 1184930771, 2025949428, 1532032269, 1110017722, 1222032119, 1646502781, 1130146788, 1171674198, 1760023282, 1621777093, 1380594707, 2034996682, 1414721526, 1550997532, 1252969084, 1472983806, 1493974649, 1911573291, 1102762178, 2141437632, 1477461485};
static const uint8_t op10_shift[48] = {
    37, 36, 37, 36, 36, 37, 35, 35, 37, 36, 36, 35, 36, 36, 37, 37, 37, 35, 37, 37, 37, 36, 36, 36,
    37, 38, 37, 36, 36, 37, 36, 36, 37, 37, 37, 37, 37, 36, 38, 36, 36, 36, 37, 36, 37, 35, 37, 36};
#endif
static const model_layer op10 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op10_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op10_weights, .bias = op10_bias, .multiplier = op10_multiplier, .shift = op10_shift};

static const uint8_t op11_weights[540] = {
    67, 199, 48, 255, 113, 68, 213, 4, 71, 209, 197, 61, 51, 207, 49, 15, 124, 68, 197, 4, 81, 17, 245, 1,
    124, 3, 48, 63, 16, 84, 244, 4, 0, 29, 197, 1, 71, 195, 5, 252, 113, 1, 213, 195, 223, 209, 213, 77,
    51, 207, 53, 76, 49, 5, 21, 15, 21, 17, 212, 1, 115, 3, 1, 76, 17, 4, 244, 204, 71, 28, 5, 65,
    76, 196, 0, 204, 77, 1, 0, 196, 83, 193, 21, 124, 60, 243, 0, 12, 49, 5, 12, 4, 80, 209, 20, 48,
    124, 196, 0, 64, 13, 4, 48, 0, 4, 221, 5, 0, 80, 115, 20, 65, 193, 85, 116, 84, 0, 112, 196, 13,
    64, 12, 4, 65, 81, 20, 3, 0, 255, 83, 0, 13, 17, 0, 3, 65, 0, 0, 12, 28, 19, 3, 15, 0,
    84, 3, 29, 81, 241, 84, 71, 84, 12, 112, 244, 77, 3, 13, 4, 80, 80, 16, 115, 64, 247, 80, 48, 12,
    1, 0, 3, 0, 3, 0, 61, 1, 3, 4, 3, 16, 64, 3, 0, 113, 209, 84, 48, 16, 0, 0, 4, 125,
    4, 0, 0, 80, 0, 0, 51, 12, 240, 64, 48, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 3, 0,
    83, 64, 208, 113, 113, 69, 240, 20, 28, 65, 49, 69, 3, 3, 212, 65, 197, 69, 48, 20, 92, 5, 49, 5,
    64, 64, 16, 65, 1, 69, 240, 208, 0, 5, 13, 69, 17, 0, 223, 81, 0, 1, 127, 208, 23, 48, 12, 112,
    1, 4, 215, 112, 240, 0, 63, 0, 215, 16, 220, 64, 0, 0, 211, 49, 192, 1, 63, 16, 16, 0, 0, 68,
    16, 0, 21, 80, 3, 0, 60, 76, 192, 3, 12, 64, 12, 4, 17, 0, 83, 0, 63, 76, 195, 52, 76, 0,
    0, 0, 17, 0, 3, 0, 16, 64, 0, 0, 12, 0, 16, 4, 3, 16, 67, 77, 48, 12, 15, 19, 79, 0,
    80, 4, 12, 49, 49, 1, 0, 28, 87, 52, 192, 0, 119, 115, 21, 1, 1, 81, 19, 84, 48, 4, 5, 21,
    19, 5, 7, 208, 3, 12, 112, 93, 7, 19, 112, 0, 64, 20, 76, 48, 240, 17, 64, 92, 79, 52, 192, 16,
    119, 127, 1, 49, 49, 17, 87, 83, 204, 4, 5, 21, 0, 0, 5, 16, 0, 12, 48, 76, 0, 71, 0, 0,
    0, 4, 0, 48, 64, 1, 49, 16, 79, 52, 4, 1, 124, 67, 192, 0, 1, 17, 48, 0, 0, 12, 5, 113,
    220, 0, 0, 16, 211, 92, 48, 76, 243, 67, 12, 0, 28, 20, 12, 0, 87, 64, 48, 13, 247, 71, 220, 0,
    208, 0, 0, 0, 3, 65, 0, 76, 3, 4, 12, 16, 7, 48, 5, 80, 3, 64, 68, 65, 204, 64, 49, 81,
    51, 48, 1, 0, 87, 64, 68, 17, 255, 116, 113, 17, 55, 115, 1, 0, 67, 0, 64, 64, 60, 68, 1, 81,
    12, 48, 31, 48, 0, 84, 20, 215, 12, 5, 1, 113, 15, 48, 199, 48, 252, 65, 21, 212, 0, 69, 193, 113,
    12, 48, 3, 0, 0, 65, 48, 192, 0, 65, 1, 113};
static const int32_t op11_bias[5] = {
    -26828, -15068, -16863, -17096, -19390};
static const uint16_t op11_offset[5] = {
    26265, 15555, 17340, 17595, 19890};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op11_multiplier[5] = {
    1648218496, 1705252736, 1846096256, 1579987072, 1878450944};
static const uint8_t op11_shift[5] = {
    2, 3, 3, 3, 3};
#else
static const int32_t op11_multiplier[5] = {
    1648218383, 1705252693, 1846096305, 1579987140, 1878450957};
static const uint8_t op11_shift[5] = {
    35, 36, 36, 36, 36};
#endif
static const model_layer op11 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op11_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op11_weights, .bias = op11_bias, .multiplier = op11_multiplier, .shift = op11_shift};

static const uint8_t op12_weights[5184] = {
    223, 93, 60, 192, 253, 4, 4, 68, 52, 19, 245, 28, 211, 77, 252, 221, 252, 5, 223, 7, 112, 16, 192, 28,
    223, 12, 61, 220, 49, 1, 207, 23, 112, 16, 197, 220, 211, 76, 60, 192, 241, 84, 12, 3, 61, 7, 244, 92,
    211, 12, 192, 15, 243, 67, 15, 3, 113, 3, 196, 92, 195, 76, 12, 31, 245, 0, 207, 199, 61, 16, 196, 208,
    19, 76, 204, 192, 243, 17, 79, 23, 93, 215, 52, 76, 83, 63, 0, 83, 255, 92, 67, 3, 125, 240, 196, 0,
    207, 127, 64, 28, 255, 80, 15, 3, 13, 192, 212, 4, 207, 29, 60, 193, 240, 4, 220, 52, 63, 3, 240, 13,
    3, 12, 31, 192, 1, 0, 204, 0, 51, 1, 245, 28, 15, 12, 15, 48, 1, 1, 192, 3, 48, 0, 241, 28,
    195, 13, 12, 192, 245, 52, 28, 7, 60, 15, 196, 0, 195, 12, 28, 192, 244, 0, 12, 55, 60, 3, 213, 208,
    255, 12, 0, 0, 49, 1, 12, 3, 60, 0, 212, 12, 215, 79, 12, 196, 244, 48, 92, 199, 49, 19, 196, 0,
    215, 76, 77, 19, 52, 112, 28, 192, 48, 0, 208, 192, 199, 15, 1, 19, 113, 64, 12, 0, 60, 12, 212, 196,
    31, 93, 15, 221, 253, 0, 204, 215, 115, 16, 240, 16, 79, 76, 204, 205, 253, 49, 204, 199, 127, 212, 196, 220,
    3, 79, 12, 28, 241, 49, 255, 19, 79, 212, 195, 16, 83, 29, 240, 215, 253, 3, 28, 199, 112, 28, 196, 240,
    0, 204, 60, 192, 253, 196, 28, 51, 112, 3, 208, 240, 20, 60, 48, 16, 245, 241, 204, 7, 64, 192, 212, 3,
    17, 77, 1, 212, 240, 0, 92, 3, 113, 211, 20, 16, 209, 12, 60, 3, 252, 0, 29, 51, 49, 195, 0, 192,
    196, 15, 124, 80, 61, 84, 15, 15, 125, 16, 80, 192, 243, 13, 60, 220, 15, 16, 255, 48, 51, 67, 243, 204,
    67, 12, 12, 192, 76, 0, 0, 48, 127, 7, 241, 77, 3, 12, 13, 48, 16, 0, 4, 3, 51, 60, 240, 12,
    243, 13, 0, 209, 60, 0, 223, 52, 48, 95, 244, 220, 195, 12, 77, 192, 0, 1, 12, 0, 112, 0, 193, 92,
    3, 12, 13, 3, 5, 0, 12, 3, 112, 1, 240, 12, 195, 77, 12, 192, 204, 195, 223, 55, 116, 92, 208, 220,
    207, 12, 76, 16, 241, 64, 12, 199, 48, 0, 208, 192, 195, 12, 12, 16, 69, 64, 15, 67, 49, 64, 16, 0,
    28, 7, 49, 215, 193, 192, 65, 204, 3, 16, 5, 23, 220, 243, 13, 23, 16, 247, 68, 199, 16, 255, 19, 195,
    28, 208, 16, 215, 1, 243, 15, 243, 48, 220, 16, 243, 12, 243, 204, 199, 4, 240, 12, 199, 31, 204, 0, 199,
    28, 243, 192, 19, 192, 48, 48, 195, 192, 204, 196, 199, 29, 252, 211, 7, 0, 243, 60, 195, 192, 205, 68, 243,
    12, 4, 0, 196, 16, 12, 76, 243, 16, 220, 3, 211, 76, 240, 0, 64, 193, 244, 13, 195, 17, 204, 3, 211,
    28, 204, 51, 1, 49, 240, 12, 7, 1, 209, 71, 195, 192, 28, 243, 221, 241, 240, 15, 55, 113, 16, 241, 28,
    223, 28, 12, 192, 240, 52, 204, 67, 48, 17, 240, 28, 195, 15, 1, 64, 49, 4, 60, 7, 113, 3, 208, 92,
    16, 93, 207, 220, 241, 19, 207, 247, 112, 208, 240, 204, 207, 15, 204, 0, 245, 48, 255, 67, 48, 0, 212, 240,
    192, 255, 204, 3, 241, 0, 255, 3, 204, 51, 16, 196, 0, 12, 193, 196, 240, 16, 28, 195, 113, 12, 64, 60,
    195, 15, 69, 4, 49, 0, 204, 195, 112, 48, 208, 196, 0, 15, 192, 64, 124, 48, 63, 199, 13, 63, 92, 16,
    3, 29, 76, 208, 48, 64, 29, 4, 49, 83, 192, 20, 15, 204, 252, 240, 252, 0, 29, 0, 48, 19, 196, 15,
    3, 15, 12, 204, 13, 17, 204, 16, 112, 20, 192, 28, 19, 29, 12, 192, 240, 64, 28, 55, 48, 51, 16, 0,
    71, 13, 60, 243, 240, 195, 12, 0, 48, 195, 192, 205, 243, 63, 12, 28, 241, 19, 204, 64, 48, 0, 212, 12,
    19, 12, 13, 240, 240, 64, 92, 7, 113, 215, 20, 16, 3, 76, 13, 195, 241, 0, 28, 0, 48, 211, 209, 12,
    247, 127, 77, 19, 5, 17, 204, 115, 252, 4, 21, 16, 31, 213, 116, 199, 255, 195, 28, 3, 53, 207, 195, 195,
    83, 205, 252, 195, 15, 207, 19, 48, 48, 51, 243, 15, 19, 252, 60, 215, 83, 3, 16, 52, 53, 60, 212, 223,
    3, 4, 113, 208, 241, 0, 1, 243, 48, 211, 196, 12, 67, 12, 125, 16, 240, 4, 53, 3, 51, 48, 204, 17,
    15, 12, 61, 19, 12, 195, 19, 7, 52, 12, 212, 12, 95, 193, 61, 12, 253, 241, 60, 199, 28, 192, 241, 60,
    79, 12, 49, 76, 253, 1, 115, 199, 223, 252, 240, 48, 67, 204, 5, 84, 241, 4, 79, 215, 204, 204, 4, 240,
    208, 1, 113, 220, 196, 204, 17, 71, 5, 195, 28, 196, 0, 252, 253, 196, 60, 193, 3, 0, 51, 15, 204, 3,
    4, 204, 1, 21, 64, 195, 64, 55, 241, 28, 80, 7, 31, 92, 113, 195, 241, 252, 17, 0, 12, 195, 28, 23,
    31, 204, 60, 199, 15, 204, 197, 63, 63, 3, 240, 207, 19, 29, 16, 196, 19, 0, 16, 51, 48, 28, 79, 192,
    15, 209, 117, 195, 244, 60, 221, 192, 12, 205, 1, 215, 207, 204, 205, 199, 240, 48, 5, 195, 207, 241, 240, 211,
    19, 204, 205, 23, 0, 55, 68, 247, 60, 223, 197, 208, 3, 77, 76, 209, 63, 21, 16, 116, 61, 83, 240, 1,
    67, 13, 252, 208, 241, 193, 16, 48, 112, 67, 245, 205, 83, 12, 13, 17, 240, 12, 0, 67, 49, 68, 241, 12,
    211, 77, 60, 192, 60, 208, 31, 52, 113, 31, 196, 212, 208, 12, 204, 192, 204, 192, 31, 0, 48, 243, 192, 196,
    20, 252, 12, 208, 204, 197, 3, 19, 113, 247, 204, 4, 12, 13, 127, 192, 255, 192, 223, 60, 117, 207, 55, 243,
    0, 253, 60, 252, 60, 192, 3, 192, 112, 255, 199, 195, 64, 193, 63, 240, 124, 196, 19, 15, 117, 204, 55, 204,
    93, 240, 16, 253, 253, 209, 112, 255, 15, 207, 29, 61, 124, 252, 204, 113, 253, 192, 63, 247, 207, 60, 192, 116,
    13, 252, 192, 84, 1, 255, 15, 247, 244, 15, 68, 4, 93, 192, 204, 240, 253, 196, 55, 55, 64, 204, 16, 195,
    15, 1, 204, 4, 61, 244, 255, 55, 64, 207, 12, 240, 208, 192, 192, 4, 12, 247, 195, 115, 117, 207, 23, 212,
    220, 196, 12, 196, 60, 212, 16, 55, 64, 207, 4, 204, 31, 192, 12, 51, 204, 192, 3, 68, 76, 207, 243, 208,
    19, 0, 28, 16, 67, 196, 13, 4, 64, 204, 0, 193, 0, 221, 13, 1, 240, 0, 83, 3, 124, 207, 192, 0,
    211, 12, 0, 20, 48, 20, 208, 51, 5, 205, 0, 48, 63, 252, 207, 240, 243, 252, 17, 113, 12, 240, 64, 252,
    3, 29, 12, 196, 247, 1, 76, 76, 60, 3, 1, 16, 3, 76, 0, 16, 192, 68, 204, 51, 241, 13, 220, 80,
    12, 255, 207, 243, 247, 255, 252, 115, 205, 252, 64, 63, 195, 29, 205, 196, 247, 76, 28, 7, 60, 243, 241, 31,
    19, 28, 76, 192, 51, 55, 220, 55, 60, 13, 196, 0, 255, 207, 207, 247, 55, 255, 63, 255, 252, 252, 12, 207,
    12, 243, 113, 199, 15, 208, 193, 4, 49, 76, 1, 48, 0, 48, 13, 243, 15, 192, 0, 196, 240, 3, 49, 240,
    28, 240, 13, 7, 79, 192, 4, 0, 197, 12, 81, 124, 211, 60, 60, 195, 63, 209, 211, 52, 48, 15, 20, 60,
    195, 60, 60, 240, 63, 208, 15, 49, 240, 63, 247, 204, 204, 60, 12, 244, 76, 192, 192, 52, 52, 15, 209, 12,
    215, 252, 76, 204, 253, 208, 215, 117, 124, 19, 196, 207, 215, 63, 12, 240, 252, 16, 247, 117, 127, 115, 199, 220,
    207, 127, 12, 5, 124, 16, 211, 117, 48, 15, 212, 193, 19, 220, 252, 63, 245, 52, 205, 60, 60, 0, 49, 80,
    243, 207, 240, 60, 53, 68, 252, 49, 60, 0, 197, 28, 63, 207, 0, 48, 65, 7, 208, 247, 196, 12, 21, 12,
    19, 19, 193, 0, 244, 64, 61, 19, 60, 196, 245, 68, 51, 31, 5, 76, 48, 68, 60, 19, 204, 49, 205, 64,
    124, 195, 5, 80, 0, 67, 63, 247, 15, 60, 17, 65, 127, 255, 221, 51, 51, 64, 77, 211, 204, 240, 240, 48,
    127, 127, 4, 67, 127, 16, 13, 211, 252, 61, 193, 48, 61, 195, 4, 0, 79, 51, 13, 247, 204, 12, 84, 1,
    115, 220, 60, 204, 15, 192, 195, 60, 243, 0, 243, 60, 243, 221, 60, 252, 255, 192, 3, 60, 63, 3, 247, 61,
    115, 12, 12, 240, 12, 193, 4, 60, 119, 5, 244, 0, 67, 76, 13, 209, 255, 196, 3, 4, 63, 19, 244, 76,
    3, 13, 12, 193, 252, 192, 15, 4, 63, 3, 244, 4, 3, 12, 28, 0, 60, 0, 12, 68, 124, 0, 240, 84,
    19, 12, 12, 193, 243, 0, 3, 215, 55, 51, 243, 124, 3, 12, 76, 208, 252, 28, 15, 207, 51, 199, 204, 64,
    195, 12, 76, 16, 48, 92, 12, 0, 124, 1, 208, 5, 195, 205, 61, 192, 255, 211, 213, 48, 51, 192, 240, 48,
    199, 12, 60, 192, 60, 195, 21, 55, 63, 1, 244, 60, 207, 13, 117, 193, 67, 192, 244, 64, 51, 192, 199, 12,
    19, 92, 125, 196, 48, 192, 29, 52, 63, 12, 215, 64, 211, 79, 125, 193, 241, 212, 16, 55, 124, 60, 199, 3,
    195, 15, 49, 204, 193, 55, 196, 119, 60, 192, 4, 215, 204, 207, 255, 20, 68, 192, 12, 247, 124, 252, 23, 243,
    204, 207, 60, 195, 240, 243, 31, 247, 112, 253, 87, 199, 205, 3, 3, 196, 1, 243, 12, 247, 5, 192, 21, 199,
    195, 13, 28, 212, 60, 0, 12, 4, 53, 19, 3, 16, 16, 12, 13, 3, 253, 0, 76, 20, 52, 16, 212, 20,
    28, 0, 85, 113, 1, 48, 0, 80, 65, 0, 20, 84, 3, 125, 220, 204, 255, 76, 127, 7, 48, 3, 55, 60,
    15, 124, 205, 12, 252, 64, 63, 51, 48, 0, 196, 52, 12, 63, 205, 15, 252, 0, 255, 115, 244, 49, 16, 196,
    28, 124, 204, 12, 255, 16, 15, 71, 112, 3, 52, 76, 12, 124, 12, 12, 63, 0, 15, 7, 112, 12, 196, 48,
    13, 124, 65, 12, 63, 0, 63, 3, 80, 13, 77, 0, 193, 5, 61, 199, 240, 252, 77, 245, 65, 195, 23, 7,
    48, 252, 61, 243, 60, 192, 5, 124, 3, 243, 0, 240, 68, 240, 48, 63, 92, 68, 195, 115, 55, 1, 13, 65,
    76, 192, 48, 215, 60, 60, 77, 241, 125, 243, 16, 215, 15, 192, 49, 243, 60, 240, 1, 209, 19, 240, 48, 12,
    115, 0, 4, 60, 79, 5, 196, 93, 55, 1, 13, 113, 12, 192, 112, 213, 12, 60, 5, 193, 48, 195, 4, 215,
    0, 192, 49, 240, 60, 0, 53, 13, 31, 247, 13, 252, 116, 3, 69, 60, 61, 64, 52, 13, 51, 197, 13, 13,
    28, 60, 125, 23, 71, 243, 0, 253, 77, 208, 0, 208, 192, 243, 125, 195, 16, 15, 49, 16, 112, 205, 17, 208,
    60, 240, 241, 19, 80, 3, 21, 5, 240, 93, 17, 0, 204, 243, 244, 211, 48, 48, 252, 255, 0, 0, 12, 195,
    76, 243, 253, 15, 192, 240, 252, 199, 0, 205, 17, 240, 124, 207, 212, 79, 192, 4, 247, 199, 195, 205, 13, 12,
    220, 3, 7, 87, 240, 240, 60, 199, 80, 204, 1, 3, 12, 207, 64, 0, 241, 49, 252, 247, 28, 205, 28, 199,
    61, 207, 196, 64, 49, 55, 240, 199, 4, 205, 4, 192, 3, 192, 60, 195, 243, 213, 212, 48, 127, 195, 244, 48,
    3, 220, 125, 192, 0, 4, 208, 244, 127, 51, 244, 0, 3, 204, 113, 196, 0, 195, 208, 247, 49, 28, 212, 48,
    67, 12, 1, 204, 241, 196, 192, 0, 15, 196, 241, 65, 79, 12, 65, 16, 49, 1, 15, 19, 63, 0, 193, 16,
    3, 204, 53, 0, 12, 195, 28, 55, 124, 28, 192, 16, 95, 3, 12, 49, 240, 4, 12, 195, 15, 240, 252, 112,
    127, 12, 64, 0, 252, 16, 15, 223, 15, 252, 204, 48, 12, 220, 0, 16, 13, 55, 15, 199, 124, 204, 16, 12,
    31, 60, 76, 220, 241, 4, 243, 20, 243, 19, 241, 220, 211, 13, 60, 220, 192, 52, 15, 4, 51, 3, 241, 81,
    211, 204, 125, 208, 60, 0, 12, 3, 48, 211, 1, 208, 15, 12, 192, 16, 244, 3, 255, 7, 51, 12, 4, 192,
    223, 12, 61, 211, 244, 243, 12, 247, 48, 195, 193, 192, 28, 220, 60, 19, 48, 124, 12, 207, 112, 192, 16, 211,
    28, 76, 16, 208, 240, 124, 76, 3, 81, 195, 64, 204, 28, 12, 77, 199, 244, 51, 28, 195, 117, 207, 197, 211,
    29, 28, 125, 7, 112, 112, 63, 3, 113, 204, 20, 211, 7, 209, 255, 192, 60, 220, 83, 252, 64, 207, 15, 243,
    16, 192, 255, 196, 61, 192, 16, 252, 64, 207, 195, 243, 16, 192, 240, 23, 48, 207, 4, 255, 48, 195, 195, 255,
    211, 29, 12, 221, 255, 208, 12, 195, 124, 31, 207, 79, 3, 28, 60, 220, 252, 16, 207, 3, 124, 3, 252, 0,
    208, 12, 12, 16, 1, 0, 0, 12, 112, 197, 204, 64, 211, 13, 252, 208, 252, 16, 95, 199, 61, 31, 192, 192,
    19, 12, 204, 204, 243, 16, 79, 3, 61, 243, 204, 20, 16, 12, 193, 4, 241, 12, 31, 3, 61, 15, 16, 4,
    80, 61, 255, 195, 223, 255, 55, 60, 52, 207, 195, 255, 80, 192, 253, 240, 253, 220, 124, 52, 48, 255, 0, 16,
    196, 13, 196, 0, 60, 220, 71, 0, 51, 64, 240, 28, 207, 252, 125, 208, 31, 19, 16, 48, 49, 95, 244, 76,
    195, 196, 125, 192, 205, 3, 17, 55, 60, 15, 49, 0, 16, 204, 48, 12, 205, 208, 28, 4, 12, 1, 4, 28,
    51, 63, 205, 83, 93, 67, 255, 243, 255, 125, 243, 76, 207, 243, 48, 23, 221, 63, 13, 247, 112, 12, 0, 192,
    221, 221, 4, 3, 241, 48, 80, 196, 81, 197, 5, 199, 15, 76, 93, 208, 52, 255, 29, 67, 125, 28, 193, 67,
    195, 77, 125, 23, 199, 3, 29, 52, 52, 16, 197, 3, 211, 13, 124, 211, 247, 243, 77, 64, 55, 215, 48, 255,
    255, 12, 12, 19, 245, 0, 220, 119, 240, 80, 208, 51, 255, 13, 60, 211, 241, 195, 204, 55, 12, 16, 192, 195,
    195, 29, 63, 207, 247, 55, 207, 48, 48, 23, 52, 211, 211, 63, 0, 208, 240, 3, 204, 119, 12, 95, 12, 16,
    208, 12, 12, 208, 240, 195, 207, 68, 204, 31, 193, 211, 207, 29, 12, 195, 243, 55, 63, 48, 60, 215, 64, 215,
    29, 0, 124, 199, 192, 252, 117, 192, 125, 208, 16, 51, 83, 16, 204, 55, 244, 16, 52, 195, 31, 244, 61, 0,
    71, 15, 77, 19, 241, 193, 15, 215, 31, 112, 12, 17, 29, 204, 48, 192, 13, 60, 60, 195, 49, 195, 81, 243,
    28, 240, 223, 244, 253, 252, 48, 67, 64, 207, 0, 247, 15, 253, 207, 4, 252, 53, 63, 55, 112, 253, 20, 244,
    79, 12, 3, 68, 81, 192, 196, 195, 52, 204, 196, 209, 29, 193, 192, 199, 252, 204, 48, 67, 49, 223, 20, 211,
    205, 245, 48, 7, 1, 244, 52, 115, 117, 207, 23, 211, 60, 204, 193, 71, 51, 208, 31, 199, 240, 12, 4, 28,
    204, 243, 12, 199, 0, 51, 12, 247, 69, 220, 16, 60, 223, 212, 49, 243, 0, 51, 68, 192, 31, 212, 193, 3,
    112, 204, 193, 20, 48, 212, 15, 199, 243, 28, 192, 17, 205, 215, 60, 199, 1, 55, 12, 195, 0, 204, 3, 195,
    15, 213, 4, 195, 51, 252, 69, 220, 31, 196, 252, 0, 13, 240, 244, 20, 124, 15, 15, 195, 4, 28, 4, 208,
    204, 208, 124, 196, 60, 51, 12, 243, 64, 204, 71, 211, 15, 209, 21, 204, 63, 0, 20, 19, 223, 213, 240, 0,
    31, 204, 12, 209, 252, 220, 79, 51, 113, 31, 209, 16, 211, 15, 13, 208, 253, 220, 76, 3, 113, 15, 12, 19,
    16, 60, 65, 208, 205, 220, 12, 3, 48, 0, 0, 20, 31, 12, 204, 220, 252, 204, 15, 7, 61, 252, 192, 7,
    12, 255, 204, 29, 253, 204, 60, 243, 60, 255, 244, 7, 12, 255, 205, 16, 252, 12, 12, 211, 60, 60, 53, 0,
    28, 252, 192, 253, 252, 0, 63, 243, 60, 207, 12, 196, 77, 255, 204, 12, 252, 192, 12, 199, 61, 243, 4, 0,
    12, 51, 192, 16, 253, 12, 63, 199, 17, 204, 64, 0, 3, 0, 49, 196, 195, 204, 209, 196, 12, 205, 48, 7,
    3, 220, 124, 192, 63, 196, 193, 52, 116, 3, 244, 0, 15, 252, 125, 195, 15, 3, 204, 48, 48, 60, 244, 204,
    15, 7, 49, 195, 240, 60, 193, 4, 12, 193, 1, 196, 195, 3, 1, 12, 48, 4, 241, 0, 15, 3, 241, 0,
    51, 12, 48, 12, 48, 12, 204, 51, 51, 67, 241, 12, 63, 211, 0, 247, 245, 60, 253, 199, 28, 192, 193, 196,
    3, 3, 5, 12, 240, 112, 49, 215, 223, 0, 253, 124, 15, 15, 65, 12, 240, 0, 207, 195, 63, 0, 205, 65,
    213, 241, 125, 208, 204, 205, 65, 115, 69, 15, 16, 0, 1, 1, 48, 16, 52, 0, 76, 240, 12, 15, 16, 0,
    243, 20, 53, 17, 245, 0, 113, 16, 15, 195, 3, 117, 207, 60, 252, 243, 127, 196, 212, 124, 48, 15, 193, 192,
    76, 255, 252, 7, 0, 63, 240, 243, 48, 205, 192, 192, 12, 243, 255, 192, 244, 60, 252, 199, 207, 204, 68, 192,
    255, 63, 241, 192, 124, 1, 212, 83, 63, 60, 253, 21, 127, 255, 193, 215, 80, 51, 220, 247, 112, 204, 192, 204,
    76, 192, 55, 192, 193, 240, 64, 213, 67, 195, 1, 67, 211, 221, 192, 208, 245, 204, 28, 195, 51, 23, 193, 192,
    208, 221, 125, 55, 48, 12, 77, 192, 116, 212, 16, 196, 19, 204, 5, 195, 3, 220, 92, 48, 48, 211, 48, 212,
    223, 205, 12, 212, 196, 12, 12, 7, 48, 19, 192, 192, 220, 220, 205, 7, 48, 61, 77, 195, 48, 195, 199, 212,
    63, 192, 240, 255, 255, 252, 13, 195, 207, 211, 116, 192, 207, 12, 15, 20, 240, 1, 28, 195, 112, 19, 3, 192,
    223, 221, 12, 3, 51, 127, 77, 195, 76, 192, 3, 212, 31, 193, 5, 243, 61, 241, 13, 196, 19, 208, 20, 195,
    7, 12, 252, 0, 240, 19, 212, 55, 64, 112, 244, 221, 71, 28, 124, 196, 240, 192, 211, 55, 60, 51, 196, 12,
    243, 0, 48, 192, 244, 64, 192, 67, 48, 4, 5, 92, 67, 12, 61, 0, 240, 16, 0, 23, 12, 51, 244, 77,
    67, 12, 113, 16, 49, 17, 3, 19, 63, 0, 252, 4, 67, 15, 0, 1, 60, 1, 12, 19, 0, 60, 192, 5,
    79, 252, 207, 61, 253, 192, 51, 243, 63, 255, 196, 252, 127, 252, 67, 48, 253, 192, 3, 195, 48, 255, 244, 244,
    60, 240, 67, 48, 60, 196, 12, 223, 55, 204, 240, 52, 76, 64, 17, 16, 245, 252, 1, 195, 77, 220, 220, 199,
    3, 76, 0, 80, 245, 49, 3, 87, 67, 4, 192, 0, 3, 13, 20, 65, 245, 1, 16, 23, 127, 0, 13, 0,
    204, 79, 241, 16, 244, 0, 13, 3, 12, 19, 196, 244, 195, 15, 253, 80, 240, 67, 207, 15, 63, 5, 192, 52,
    243, 15, 196, 92, 241, 80, 63, 15, 63, 48, 12, 52, 207, 28, 65, 80, 244, 23, 204, 115, 60, 83, 192, 197,
    243, 15, 4, 80, 51, 67, 207, 51, 255, 92, 244, 4, 243, 15, 0, 80, 51, 3, 15, 243, 255, 76, 68, 1,
    3, 0, 245, 240, 255, 240, 193, 48, 63, 193, 49, 4, 51, 204, 253, 195, 76, 215, 245, 48, 63, 0, 240, 1,
    63, 204, 253, 192, 80, 3, 215, 51, 48, 12, 212, 12, 3, 16, 77, 195, 241, 240, 1, 7, 15, 192, 49, 4,
    79, 95, 69, 16, 49, 4, 49, 195, 31, 205, 253, 4, 64, 3, 53, 16, 4, 196, 63, 7, 195, 252, 1, 12,
    28, 209, 60, 199, 48, 196, 207, 195, 76, 252, 1, 243, 12, 223, 0, 80, 240, 4, 252, 247, 92, 252, 192, 240,
    77, 195, 207, 16, 244, 51, 15, 199, 0, 207, 5, 247, 112, 255, 208, 115, 48, 7, 255, 65, 243, 93, 193, 1,
    29, 240, 0, 3, 16, 195, 0, 247, 52, 28, 28, 0, 192, 192, 61, 199, 0, 63, 80, 192, 68, 12, 68, 3,
    60, 255, 208, 64, 51, 64, 51, 195, 195, 29, 204, 48, 29, 243, 195, 215, 208, 51, 252, 199, 240, 207, 16, 244,
    92, 241, 195, 196, 4, 255, 0, 193, 64, 255, 0, 199, 61, 241, 199, 64, 252, 0, 63, 195, 192, 221, 196, 204,
    221, 240, 67, 16, 192, 55, 252, 23, 81, 204, 20, 215, 12, 193, 12, 1, 240, 48, 0, 0, 0, 243, 0, 208,
    0, 192, 60, 211, 15, 220, 81, 52, 53, 195, 0, 240, 16, 60, 48, 192, 207, 192, 84, 52, 48, 15, 240, 0,
    28, 92, 77, 16, 0, 4, 77, 7, 49, 0, 0, 112, 195, 255, 60, 255, 79, 208, 213, 253, 51, 3, 243, 76,
    207, 207, 49, 12, 79, 7, 212, 63, 51, 15, 240, 60, 12, 64, 1, 20, 67, 3, 1, 48, 117, 15, 0, 12,
    51, 115, 205, 60, 127, 64, 240, 79, 255, 4, 253, 61, 63, 63, 193, 12, 76, 64, 255, 243, 255, 76, 253, 77,
    204, 240, 17, 64, 16, 51, 220, 240, 0, 15, 0, 252, 84, 119, 48, 61, 48, 21, 113, 12, 28, 196, 204, 81,
    116, 243, 196, 93, 3, 20, 52, 3, 192, 64, 12, 16, 76, 60, 0, 7, 80, 16, 16, 3, 48, 76, 0, 16,
    92, 243, 207, 61, 252, 16, 63, 3, 240, 192, 13, 60, 79, 51, 195, 12, 252, 48, 255, 23, 240, 204, 0, 240,
    28, 51, 243, 0, 193, 51, 252, 3, 240, 204, 80, 252, 93, 240, 204, 244, 77, 240, 5, 116, 53, 204, 84, 211,
    223, 244, 196, 16, 12, 48, 247, 7, 65, 223, 23, 195, 223, 0, 64, 208, 76, 4, 0, 213, 77, 255, 0, 211,
    65, 192, 116, 208, 17, 12, 51, 211, 192, 207, 0, 240, 16, 16, 60, 195, 252, 220, 80, 240, 48, 3, 240, 52,
    209, 192, 49, 196, 28, 207, 16, 240, 53, 207, 0, 195, 0, 196, 53, 199, 192, 204, 76, 199, 1, 192, 4, 0,
    211, 12, 61, 195, 60, 196, 16, 5, 60, 195, 197, 0, 195, 204, 124, 195, 252, 64, 20, 0, 51, 199, 196, 16,
    204, 199, 244, 199, 241, 252, 61, 212, 13, 208, 16, 207, 31, 7, 49, 192, 241, 205, 113, 192, 60, 199, 245, 16,
    3, 12, 253, 208, 241, 12, 48, 124, 63, 4, 192, 28, 83, 60, 61, 208, 255, 192, 4, 49, 115, 0, 240, 52,
    0, 205, 61, 204, 207, 208, 48, 61, 63, 195, 192, 51, 64, 253, 61, 244, 252, 196, 0, 12, 127, 196, 240, 192,
    19, 92, 76, 220, 253, 4, 15, 52, 60, 15, 199, 28, 3, 76, 124, 204, 252, 196, 15, 48, 52, 3, 207, 12,
    67, 13, 60, 252, 252, 192, 63, 0, 67, 199, 192, 204, 212, 12, 76, 220, 253, 208, 207, 71, 60, 195, 196, 192,
    16, 253, 92, 192, 240, 20, 15, 20, 112, 15, 196, 240, 87, 205, 207, 244, 52, 247, 207, 71, 116, 211, 212, 255,
    95, 221, 125, 215, 60, 51, 28, 192, 117, 28, 5, 208, 211, 204, 125, 195, 1, 112, 28, 3, 113, 192, 192, 0,
    211, 207, 77, 92, 12, 12, 29, 0, 53, 1, 196, 212, 31, 13, 60, 211, 255, 79, 95, 247, 112, 207, 4, 195,
    207, 60, 60, 195, 253, 0, 15, 55, 60, 243, 20, 192, 195, 63, 12, 83, 252, 64, 12, 115, 48, 0, 20, 196,
    31, 124, 61, 195, 252, 28, 95, 0, 117, 31, 17, 204, 220, 60, 124, 67, 252, 0, 79, 4, 48, 15, 4, 192,
    195, 79, 65, 83, 61, 16, 15, 19, 244, 64, 0, 208, 199, 60, 253, 240, 64, 208, 193, 113, 112, 67, 196, 28,
    15, 51, 1, 7, 16, 7, 197, 52, 112, 28, 17, 13, 220, 192, 13, 20, 0, 12, 80, 192, 4, 12, 0, 195,
    7, 127, 204, 60, 244, 116, 252, 3, 207, 92, 241, 29, 115, 243, 193, 28, 240, 68, 252, 7, 192, 12, 1, 76,
    28, 243, 204, 195, 192, 240, 252, 7, 48, 15, 0, 243, 63, 127, 212, 12, 243, 64, 63, 211, 207, 205, 193, 113,
    15, 199, 16, 0, 240, 119, 252, 215, 12, 13, 76, 13, 93, 192, 0, 243, 193, 240, 12, 199, 64, 195, 68, 83,
    19, 253, 252, 252, 195, 252, 0, 52, 48, 209, 71, 63, 31, 252, 60, 243, 207, 223, 192, 49, 124, 193, 55, 207,
    19, 252, 252, 255, 31, 52, 195, 124, 51, 0, 48, 12, 208, 223, 49, 195, 192, 253, 16, 19, 112, 193, 16, 15,
    12, 19, 125, 240, 61, 192, 5, 211, 80, 243, 193, 19, 7, 207, 65, 12, 60, 193, 255, 19, 51, 0, 241, 28,
    28, 220, 192, 211, 0, 48, 207, 199, 124, 221, 20, 15, 28, 208, 60, 243, 49, 252, 204, 199, 28, 192, 4, 51,
    15, 252, 221, 48, 252, 48, 79, 220, 192, 240, 193, 48, 16, 209, 65, 215, 3, 220, 81, 64, 125, 23, 20, 20,
    16, 240, 69, 23, 0, 17, 81, 119, 113, 211, 4, 0, 21, 209, 21, 23, 19, 195, 85, 48, 69, 193, 84, 12,
    16, 13, 255, 208, 243, 16, 15, 0, 127, 87, 0, 212, 12, 28, 207, 4, 252, 16, 76, 195, 112, 15, 0, 17,
    192, 220, 205, 7, 7, 243, 95, 207, 60, 21, 29, 28, 80, 29, 48, 17, 51, 196, 12, 116, 117, 19, 1, 212,
    92, 81, 3, 17, 243, 5, 28, 71, 84, 15, 240, 220, 80, 29, 93, 53, 4, 247, 84, 23, 77, 4, 81, 92,
    80, 0, 112, 196, 241, 212, 245, 48, 124, 205, 112, 252, 64, 13, 49, 207, 1, 244, 4, 51, 15, 253, 3, 192,
    68, 76, 49, 51, 5, 244, 4, 48, 67, 205, 215, 204, 80, 1, 61, 195, 253, 196, 52, 63, 64, 205, 87, 240,
    76, 12, 112, 207, 205, 243, 4, 51, 0, 204, 199, 243, 76, 61, 48, 60, 1, 247, 0, 51, 48, 220, 4, 60,
    80, 205, 252, 207, 253, 244, 76, 243, 13, 220, 7, 255, 60, 12, 252, 15, 252, 192, 95, 247, 12, 204, 7, 255,
    12, 204, 240, 28, 193, 243, 60, 247, 0, 220, 71, 243, 13, 215, 0, 199, 244, 252, 53, 208, 28, 192, 17, 71,
    83, 20, 221, 48, 240, 1, 48, 19, 31, 0, 60, 81, 19, 28, 208, 13, 49, 241, 207, 31, 12, 69, 0, 81,
    12, 199, 252, 243, 240, 252, 61, 7, 16, 192, 21, 247, 64, 3, 220, 243, 240, 0, 61, 19, 31, 196, 253, 60,
    76, 64, 220, 12, 243, 1, 63, 223, 67, 1, 29, 48, 16, 192, 69, 212, 124, 240, 12, 199, 77, 208, 1, 208,
    12, 192, 12, 52, 61, 240, 12, 7, 92, 207, 52, 240, 76, 241, 0, 0, 48, 192, 31, 7, 81, 204, 20, 247,
    3, 60, 255, 252, 255, 20, 247, 64, 60, 51, 247, 220, 3, 252, 255, 60, 63, 4, 243, 52, 124, 48, 244, 28,
    3, 63, 243, 60, 63, 48, 255, 51, 125, 60, 84, 220, 71, 220, 51, 13, 253, 0, 7, 3, 60, 0, 240, 28,
    67, 204, 112, 12, 61, 0, 3, 3, 60, 3, 192, 28, 0, 15, 48, 0, 125, 1, 12, 3, 5, 192, 16, 209,
    76, 0, 240, 0, 241, 0, 112, 215, 1, 3, 204, 12, 64, 208, 240, 4, 253, 28, 76, 195, 49, 240, 192, 64,
    1, 48, 240, 84, 13, 12, 60, 223, 21, 205, 84, 4, 253, 247, 243, 255, 252, 252, 63, 255, 31, 255, 31, 243,
    253, 243, 255, 252, 253, 255, 63, 255, 223, 255, 207, 255, 13, 255, 0, 17, 204, 243, 243, 247, 3, 207, 15, 195,
    0, 13, 68, 4, 209, 0, 93, 64, 49, 127, 0, 80, 16, 12, 64, 0, 29, 3, 12, 7, 60, 3, 1, 0,
    16, 0, 0, 48, 220, 64, 28, 16, 116, 208, 17, 208, 223, 76, 0, 20, 244, 28, 12, 3, 61, 0, 0, 3,
    211, 92, 0, 1, 4, 64, 60, 7, 1, 19, 192, 0, 16, 77, 16, 196, 244, 12, 12, 3, 0, 0, 64, 4,
    19, 60, 12, 204, 252, 240, 3, 87, 12, 16, 48, 76, 211, 12, 204, 205, 252, 192, 195, 3, 48, 19, 243, 28,
    3, 12, 12, 29, 253, 48, 192, 51, 64, 16, 195, 220, 19, 15, 207, 204, 240, 192, 63, 71, 12, 195, 52, 12,
    3, 13, 207, 204, 252, 12, 63, 7, 60, 3, 244, 76, 3, 15, 204, 16, 240, 192, 204, 55, 60, 4, 215, 0,
    28, 3, 204, 247, 240, 0, 13, 23, 0, 199, 12, 12, 195, 12, 12, 192, 255, 0, 28, 7, 52, 3, 243, 60,
    0, 12, 13, 20, 48, 0, 220, 15, 61, 4, 20, 48, 83, 12, 15, 21, 49, 64, 95, 211, 48, 3, 48, 1,
    83, 220, 61, 3, 241, 48, 81, 195, 48, 15, 0, 49, 95, 220, 60, 215, 49, 252, 93, 192, 65, 211, 0, 192,
    208, 12, 13, 196, 243, 12, 76, 215, 0, 3, 116, 13, 208, 12, 60, 195, 48, 0, 92, 195, 65, 192, 196, 48,
    92, 12, 77, 17, 240, 48, 93, 199, 65, 195, 4, 192, 23, 12, 29, 192, 247, 76, 76, 211, 28, 55, 125, 124,
    16, 15, 205, 204, 240, 205, 79, 207, 61, 247, 19, 115, 80, 207, 64, 16, 48, 13, 76, 223, 13, 243, 20, 52};
static const int32_t op12_bias[48] = {
    -38684, -31500, -36697, -31871, -36598, -37572, -31818, -40934, -38413, -39590, -41089, -44453, -41869, -38802, -39415, -43671, -32818, -35924, -39391, -36149, -39146, -41892, -41968, -44179,
    -40762, -38456, -44141, -38069, -41126, -40226, -39219, -36241, -39571, -37551, -39853, -35989, -36338, -43752, -38884, -37913, -45227, -27865, -43153, -35074, -38406, -38450, -38289, -35266};
static const uint16_t op12_offset[48] = {
    38250, 31620, 36720, 31875, 36720, 37740, 31875, 41055, 38505, 39525, 41310, 44625, 42075, 39015, 39525, 43860, 32895, 36210, 39525, 36210, 39270, 42075, 42075, 44115,
    40800, 38505, 44370, 38250, 41310, 40290, 39270, 36210, 39780, 37740, 40035, 35955, 36465, 43860, 39015, 37995, 45390, 27030, 43350, 35190, 38505, 38505, 38505, 35190};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op12_multiplier[48] = {
    1450731776, 1880093440, 1119332992, 2018768384, 1099514496, 1086416768, 1251198336, 1234677888, 1159272064, 1569537792, 1800156928, 1134384768, 1859244800, 1166601600, 1264146560, 2073003136, 1246008192, 1384262016, 1804831104, 1842060800, 1273190656, 1390878976, 1302503936, 1224490496,
    1452201984, 1307274880, 1353330688, 1732122240, 1991084160, 1360792320, 1280919680, 1496153472, 1589988992, 1914346880, 1877187712, 1102033408, 1141053824, 1929343232, 1103376512, 1957233408, 1164988928, 1448730880, 1190631808, 1954601600, 1411824128, 1170996608, 1399627904, 1853250432};
static const uint8_t op12_shift[48] = {
    33, 33, 65, 33, 33, 65, 65, 33, 33, 33, 1, 65, 1, 33, 33, 33, 33, 1, 1, 33, 65, 33, 33, 65,
    33, 33, 33, 33, 1, 33, 33, 33, 33, 1, 1, 33, 33, 33, 65, 1, 33, 33, 65, 1, 33, 33, 33, 33};
#else
static const int32_t op12_multiplier[48] = {
    1450731711, 1880093363, 1119332946, 2018768428, 1099514468, 1086416684, 1251198288, 1234677877, 1159272124, 1569537808, 1800156922, 1134384833, 1859244851, 1166601533, 1264146583, 2073003111, 1246008160, 1384262143, 1804831163, 1842060807, 1273190630, 1390879012, 1302503914, 1224490475,
    1452201898, 1307274859, 1353330609, 1732122204, 1991084157, 1360792333, 1280919755, 1496153503, 1589989058, 1914346864, 1877187809, 1102033442, 1141053852, 1929343276, 1103376537, 1957233458, 1164988981, 1448730839, 1190631783, 1954601715, 1411824070, 1170996662, 1399627961, 1853250465};
static const uint8_t op12_shift[48] = {
    33, 33, 32, 33, 33, 32, 32, 33, 33, 33, 34, 32, 34, 33, 33, 33, 33, 34, 34, 33, 32, 33, 33, 32,
    33, 33, 33, 33, 34, 33, 33, 33, 33, 34, 34, 33, 33, 33, 32, 34, 33, 33, 32, 34, 33, 33, 33, 33};
#endif
static const model_layer op12 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 8, .out_columns = 10, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 1, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op12_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op12_weights, .bias = op12_bias, .multiplier = op12_multiplier, .shift = op12_shift};

static const uint8_t op13_weights[540] = {
    4, 3, 243, 21, 116, 124, 116, 208, 28, 0, 61, 29, 7, 3, 243, 20, 68, 77, 76, 193, 20, 64, 48, 1,
    4, 196, 192, 21, 64, 192, 240, 192, 16, 76, 60, 1, 5, 15, 195, 213, 69, 112, 117, 211, 80, 193, 113, 29,
    4, 3, 243, 212, 69, 80, 117, 1, 84, 65, 115, 13, 7, 4, 195, 4, 65, 16, 244, 16, 87, 65, 61, 193,
    193, 0, 31, 215, 65, 64, 68, 208, 65, 0, 125, 84, 0, 195, 19, 199, 69, 64, 112, 28, 69, 64, 112, 87,
    1, 4, 208, 7, 65, 0, 193, 16, 71, 77, 12, 192, 87, 7, 192, 17, 49, 69, 16, 95, 64, 80, 4, 81,
    16, 0, 3, 64, 12, 4, 213, 68, 7, 3, 195, 65, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0,
    71, 7, 215, 17, 61, 117, 16, 95, 92, 84, 4, 81, 0, 0, 7, 64, 12, 20, 215, 4, 7, 19, 199, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 71, 20, 4, 208, 113, 65, 0, 92, 64, 80, 0, 0,
    64, 0, 0, 0, 12, 16, 195, 4, 3, 16, 199, 12, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0,
    85, 196, 60, 20, 1, 13, 23, 92, 124, 64, 124, 92, 20, 199, 0, 4, 1, 1, 19, 67, 68, 64, 64, 92,
    20, 20, 0, 4, 1, 12, 0, 67, 64, 64, 0, 16, 0, 193, 23, 3, 13, 49, 16, 65, 115, 19, 64, 31,
    0, 193, 19, 3, 13, 48, 17, 71, 51, 19, 68, 95, 3, 208, 68, 3, 13, 64, 16, 3, 0, 0, 0, 95,
    0, 192, 21, 76, 241, 192, 208, 112, 51, 192, 0, 3, 0, 192, 1, 0, 253, 192, 192, 4, 51, 193, 7, 3,
    0, 0, 4, 0, 193, 0, 0, 48, 48, 0, 0, 3, 0, 193, 0, 76, 192, 0, 0, 1, 51, 192, 0, 64,
    23, 3, 192, 0, 48, 117, 31, 87, 12, 193, 69, 81, 23, 16, 0, 21, 0, 64, 16, 80, 0, 4, 0, 17,
    0, 193, 112, 79, 240, 0, 0, 1, 247, 192, 0, 0, 4, 3, 244, 17, 52, 116, 29, 7, 63, 213, 69, 69,
    23, 16, 199, 17, 13, 68, 16, 28, 12, 20, 0, 93, 0, 192, 48, 76, 240, 64, 0, 0, 51, 192, 0, 13,
    3, 0, 192, 0, 48, 64, 13, 4, 63, 212, 69, 80, 87, 16, 4, 208, 65, 64, 0, 16, 0, 16, 12, 80,
    64, 192, 0, 76, 240, 1, 13, 48, 3, 0, 212, 192, 0, 193, 0, 92, 240, 0, 209, 52, 207, 192, 199, 0,
    0, 0, 0, 29, 192, 0, 0, 48, 192, 4, 0, 0, 71, 196, 49, 65, 48, 5, 3, 51, 211, 21, 192, 0,
    71, 195, 113, 65, 49, 4, 15, 53, 207, 21, 240, 4, 7, 16, 112, 1, 192, 64, 0, 48, 192, 4, 0, 16,
    71, 20, 255, 212, 113, 125, 68, 112, 31, 80, 12, 28, 71, 19, 255, 212, 13, 92, 64, 55, 19, 80, 5, 92,
    68, 16, 204, 20, 13, 64, 0, 48, 19, 92, 1, 92};
static const int32_t op13_bias[5] = {
    -23186, -10014, -16943, -15169, -20549};
static const uint16_t op13_offset[5] = {
    21675, 11220, 18360, 16575, 22185};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op13_multiplier[5] = {
    1644320000, 1842396800, 1781593856, 1519741184, 1649516928};
static const uint8_t op13_shift[5] = {
    3, 4, 4, 4, 4};
#else
static const int32_t op13_multiplier[5] = {
    1644319981, 1842396875, 1781593791, 1519741199, 1649516933};
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
