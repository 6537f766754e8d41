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
    0, 0, 3, 0, 1, 0, 1, 1, 0, 3, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 3, 3, 1, 3,
    1, 0, 0, 0, 0, 1, 3, 0, 3, 3, 0, 0, 1, 3, 3, 1, 0, 1, 1, 3, 0, 1, 3, 3,
    1, 0, 3, 0, 1, 0, 0, 1, 3, 3, 1, 0, 1, 3, 0, 1, 0, 3, 0, 0, 0, 1, 3, 3,
    3, 0, 1, 0, 0, 0, 3, 0, 0, 1, 3, 0, 1, 1, 1, 1, 1, 0, 3, 3, 0, 0, 3, 1};
static const int32_t op0_bias[16] = {
    -611, -335, -939, -748, -993, -532, -509, -707, -482, -756, -978, -514, -535, -726, -577, -766};
static const uint16_t op0_offset[16] = {
    510, 255, 1020, 765, 1020, 510, 510, 765, 510, 765, 1020, 510, 510, 765, 510, 765};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op0_multiplier[16] = {
    1234826752, 1435835392, 2140162688, 1565107712, 1339297920, 1664573824, 1583820800, 1333901184, 2050696064, 1629184000, 1089500672, 1194550400, 2030990848, 1296640896, 1169790976, 1148420992};
static const uint8_t op0_shift[16] = {
    1, 1, 1, 33, 33, 33, 33, 33, 33, 65, 65, 33, 1, 65, 1, 65};
#else
static const int32_t op0_multiplier[16] = {
    1234826680, 1435835385, 2140162722, 1565107647, 1339297865, 1664573785, 1583820741, 1333901203, 2050695976, 1629183991, 1089500699, 1194550403, 2030990723, 1296640820, 1169791009, 1148421010};
static const uint8_t op0_shift[16] = {
    34, 34, 34, 33, 33, 33, 33, 33, 33, 32, 32, 33, 34, 32, 34, 32};
#endif
static const model_layer op0 = {
    .rows = 240, .columns = 320, .channels = 1, .out_rows = 120, .out_columns = 160, .out_channels = 16, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 9, .offset = op0_offset, .bits = 2, .zero = -112, .out_zero = -128, .low = -128, .high = 127, .weights = op0_weights, .bias = op0_bias, .multiplier = op0_multiplier, .shift = op0_shift};

static const uint8_t op1_weights[1152] = {
    112, 220, 48, 4, 112, 252, 196, 69, 112, 252, 196, 53, 113, 192, 193, 5, 125, 252, 192, 53, 112, 253, 197, 53,
    48, 4, 65, 4, 124, 48, 192, 53, 76, 49, 193, 52, 15, 193, 3, 116, 95, 209, 0, 64, 28, 193, 116, 64,
    95, 241, 51, 116, 31, 65, 15, 119, 223, 1, 48, 67, 79, 53, 195, 55, 31, 49, 15, 119, 223, 1, 0, 3,
    52, 48, 204, 0, 192, 71, 64, 3, 196, 67, 60, 3, 48, 7, 207, 0, 196, 71, 60, 15, 211, 7, 124, 255,
    116, 197, 207, 12, 192, 199, 60, 60, 195, 3, 63, 63, 255, 64, 12, 240, 17, 0, 212, 68, 16, 192, 60, 29,
    255, 69, 93, 243, 85, 51, 215, 84, 15, 221, 112, 220, 195, 65, 28, 0, 117, 243, 199, 64, 0, 1, 60, 204,
    67, 223, 60, 79, 16, 65, 64, 240, 244, 0, 215, 3, 116, 243, 208, 80, 95, 0, 125, 60, 192, 64, 3, 195,
    196, 116, 196, 196, 71, 223, 0, 80, 28, 64, 124, 0, 208, 64, 215, 68, 213, 71, 23, 87, 3, 0, 19, 7,
    60, 207, 51, 195, 63, 255, 51, 195, 112, 12, 48, 192, 51, 0, 13, 28, 7, 0, 13, 76, 20, 68, 13, 76,
    220, 117, 212, 116, 16, 207, 115, 220, 48, 49, 28, 12, 209, 55, 215, 71, 115, 204, 124, 220, 0, 12, 17, 65,
    0, 51, 199, 55, 0, 0, 124, 221, 1, 16, 0, 0, 195, 119, 51, 195, 196, 119, 63, 0, 0, 116, 60, 192,
    192, 55, 51, 3, 196, 4, 124, 12, 4, 69, 61, 0, 195, 195, 60, 12, 0, 208, 60, 92, 17, 81, 205, 84,
    19, 0, 112, 12, 255, 65, 16, 243, 81, 63, 196, 69, 3, 0, 124, 0, 195, 69, 16, 244, 65, 207, 240, 84,
    48, 192, 12, 204, 192, 69, 16, 5, 116, 195, 48, 28, 12, 192, 60, 1, 60, 192, 48, 192, 48, 192, 51, 192,
    7, 49, 13, 76, 87, 64, 13, 127, 84, 64, 13, 112, 192, 0, 7, 199, 193, 7, 23, 196, 192, 196, 7, 196,
    113, 252, 0, 64, 76, 1, 51, 0, 195, 1, 76, 12, 112, 252, 223, 0, 79, 112, 204, 240, 17, 113, 92, 112,
    124, 48, 12, 195, 28, 113, 12, 244, 208, 116, 65, 7, 243, 68, 16, 243, 243, 0, 16, 199, 65, 64, 211, 4,
    192, 52, 80, 63, 240, 112, 15, 247, 112, 52, 208, 247, 244, 196, 124, 15, 240, 55, 255, 15, 0, 240, 63, 51,
    71, 76, 61, 63, 67, 64, 13, 127, 16, 112, 13, 67, 209, 68, 23, 68, 213, 4, 215, 20, 192, 196, 23, 196,
    60, 192, 51, 192, 63, 0, 63, 220, 48, 192, 48, 204, 208, 28, 64, 79, 211, 67, 64, 63, 192, 116, 16, 127,
    211, 80, 71, 95, 208, 64, 4, 79, 193, 64, 4, 67, 244, 20, 7, 76, 240, 31, 244, 28, 0, 15, 197, 0,
    255, 12, 48, 55, 79, 61, 192, 119, 92, 1, 0, 64, 31, 117, 0, 119, 95, 49, 195, 119, 92, 1, 3, 4,
    207, 48, 67, 3, 252, 244, 51, 243, 192, 241, 67, 192, 195, 64, 84, 63, 196, 68, 64, 252, 5, 15, 204, 0,
    192, 16, 0, 60, 192, 68, 76, 255, 85, 67, 195, 68, 211, 13, 0, 127, 209, 113, 0, 67, 69, 13, 208, 4,
    92, 115, 195, 7, 28, 48, 51, 3, 223, 116, 51, 192, 17, 247, 55, 4, 204, 240, 51, 192, 0, 1, 3, 208,
    16, 243, 55, 195, 241, 192, 119, 220, 53, 0, 49, 17, 0, 80, 21, 253, 7, 68, 5, 0, 55, 68, 208, 253,
    119, 80, 117, 204, 52, 71, 69, 13, 52, 67, 48, 205, 3, 79, 52, 60, 199, 115, 48, 252, 247, 3, 243, 49,
    207, 5, 23, 240, 244, 5, 215, 199, 68, 0, 193, 67, 204, 193, 115, 192, 240, 53, 23, 199, 244, 1, 215, 244,
    64, 204, 113, 28, 12, 16, 112, 207, 192, 0, 51, 192, 7, 55, 64, 3, 79, 207, 61, 79, 220, 1, 208, 192,
    212, 68, 71, 7, 64, 195, 60, 124, 80, 1, 220, 196, 211, 117, 68, 55, 64, 243, 60, 95, 12, 208, 252, 1,
    28, 1, 69, 0, 15, 13, 69, 68, 15, 60, 68, 112, 79, 204, 5, 68, 127, 252, 196, 116, 79, 60, 7, 4,
    79, 252, 0, 196, 76, 60, 192, 52, 77, 48, 240, 52, 71, 60, 12, 116, 115, 252, 28, 52, 119, 49, 79, 3,
    112, 0, 204, 53, 115, 255, 207, 244, 48, 48, 12, 244, 67, 0, 4, 52, 64, 60, 197, 196, 79, 48, 68, 55,
    48, 0, 67, 61, 0, 208, 3, 49, 0, 0, 3, 240, 115, 28, 61, 48, 3, 12, 61, 63, 48, 64, 63, 51,
    20, 68, 212, 116, 84, 68, 221, 71, 68, 80, 12, 119, 243, 0, 79, 63, 3, 28, 61, 124, 3, 23, 61, 48,
    192, 5, 31, 207, 196, 20, 16, 79, 4, 23, 1, 115, 64, 16, 3, 192, 196, 5, 211, 195, 247, 208, 208, 55,
    55, 112, 196, 55, 87, 211, 60, 92, 28, 0, 124, 204, 192, 65, 23, 247, 52, 4, 212, 64, 95, 211, 125, 13,
    204, 48, 48, 243, 196, 68, 23, 199, 68, 3, 12, 64, 0, 60, 220, 52, 112, 63, 220, 7, 112, 127, 220, 68,
    0, 0, 196, 4, 112, 64, 209, 199, 16, 195, 196, 4, 192, 13, 68, 199, 16, 69, 84, 199, 81, 220, 23, 197,
    115, 1, 61, 12, 3, 113, 77, 124, 208, 48, 12, 64, 7, 64, 13, 112, 213, 71, 12, 116, 83, 0, 55, 3,
    21, 64, 209, 119, 17, 51, 195, 4, 51, 207, 67, 196, 49, 207, 55, 193, 51, 0, 60, 220, 195, 64, 28, 48,
    51, 205, 60, 220, 0, 64, 29, 115, 21, 64, 16, 68, 48, 65, 28, 0, 209, 4, 208, 68, 0, 195, 55, 4,
    113, 60, 223, 7, 92, 60, 31, 52, 80, 205, 20, 112, 60, 255, 223, 247, 77, 49, 19, 247, 28, 204, 19, 212,
    48, 51, 195, 240, 1, 51, 79, 243, 13, 192, 67, 19, 0, 192, 127, 192, 48, 253, 207, 53, 0, 60, 31, 52,
    1, 193, 127, 192, 49, 252, 207, 244, 1, 252, 15, 48, 81, 1, 65, 213, 113, 49, 220, 197, 49, 241, 0, 7,
    67, 252, 79, 81, 204, 20, 28, 195, 240, 69, 20, 55, 64, 48, 60, 12, 255, 112, 92, 192, 245, 69, 213, 3,
    49, 204, 252, 28, 63, 197, 92, 204, 241, 64, 212, 5, 117, 207, 4, 19, 49, 13, 20, 20, 52, 205, 80, 209,
    116, 223, 4, 23, 117, 17, 21, 85, 193, 16, 20, 69, 7, 16, 81, 116, 0, 81, 85, 68, 0, 207, 17, 112};
static const int32_t op1_bias[32] = {
    -10503, -12059, -13443, -11195, -10444, -10909, -10430, -10747, -9424, -9382, -10723, -14088, -10921, -9866, -12982, -9177, -12063, -11431, -11400, -11720, -10846, -12500, -9451, -11350,
    -11207, -9319, -9734, -9142, -14454, -12132, -11935, -6438};
static const uint16_t op1_offset[32] = {
    10455, 11985, 13770, 11220, 10455, 10965, 10455, 10965, 9435, 9435, 10710, 14280, 10965, 9945, 13005, 9180, 12240, 11475, 11475, 11730, 10710, 12495, 9435, 11475,
    11220, 9180, 9690, 9180, 14535, 12240, 11985, 6120};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op1_multiplier[32] = {
    1155846016, 1242623616, 1635166848, 1307113984, 1377367936, 1975459200, 2084985344, 1677040384, 2135713920, 1101608320, 2015856128, 1458734208, 2137743104, 1299147520, 1477702784, 1922236800, 1381271296, 1428518272, 1793830016, 2019965568, 1819915648, 1709425024, 2041206656, 1304170368,
    1187176320, 1334941952, 2093897472, 1242496000, 1671564800, 1689581824, 1549361152, 1359220992};
static const uint8_t op1_shift[32] = {
    1, 1, 1, 33, 33, 1, 1, 1, 1, 33, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    33, 1, 1, 33, 1, 1, 1, 2};
#else
static const int32_t op1_multiplier[32] = {
    1155846070, 1242623592, 1635166897, 1307113998, 1377367930, 1975459261, 2084985261, 1677040392, 2135713920, 1101608268, 2015856084, 1458734136, 2137743175, 1299147547, 1477702831, 1922236866, 1381271289, 1428518383, 1793830078, 2019965662, 1819915688, 1709425056, 2041206671, 1304170398,
    1187176247, 1334941949, 2093897535, 1242496020, 1671564852, 1689581780, 1549361220, 1359220994};
static const uint8_t op1_shift[32] = {
    34, 34, 34, 33, 33, 34, 34, 34, 34, 33, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    33, 34, 34, 33, 34, 34, 34, 35};
#endif
static const model_layer op1 = {
    .rows = 120, .columns = 160, .channels = 16, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 36, .offset = op1_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op1_weights, .bias = op1_bias, .multiplier = op1_multiplier, .shift = op1_shift};

static const uint8_t op2_weights[2304] = {
    0, 13, 12, 195, 64, 1, 1, 0, 16, 15, 12, 67, 52, 112, 255, 0, 64, 15, 76, 3, 15, 60, 16, 16,
    16, 13, 13, 207, 112, 0, 193, 16, 20, 15, 77, 67, 52, 51, 243, 20, 64, 79, 13, 3, 64, 51, 0, 209,
    64, 28, 13, 195, 64, 48, 48, 16, 64, 92, 13, 67, 49, 3, 48, 16, 60, 0, 12, 3, 0, 0, 1, 16,
    5, 204, 92, 31, 63, 245, 196, 213, 67, 16, 1, 13, 240, 51, 67, 1, 15, 68, 52, 69, 0, 31, 1, 15,
    5, 252, 28, 223, 12, 245, 196, 213, 19, 28, 193, 51, 60, 127, 12, 204, 15, 64, 48, 117, 48, 79, 124, 31,
    49, 195, 16, 220, 12, 197, 4, 245, 20, 1, 192, 48, 16, 64, 13, 0, 15, 116, 0, 4, 0, 76, 3, 15,
    16, 67, 95, 208, 193, 192, 67, 1, 208, 115, 127, 3, 209, 51, 243, 1, 192, 240, 79, 31, 81, 0, 241, 17,
    192, 67, 211, 60, 240, 16, 15, 51, 211, 115, 199, 48, 243, 19, 31, 51, 192, 48, 7, 0, 7, 208, 12, 51,
    48, 211, 193, 80, 3, 64, 4, 16, 112, 192, 193, 1, 79, 64, 21, 17, 240, 196, 244, 1, 3, 0, 1, 12,
    19, 16, 60, 20, 193, 15, 63, 195, 23, 64, 112, 84, 204, 79, 63, 207, 19, 113, 48, 20, 0, 79, 252, 207,
    51, 196, 4, 0, 13, 29, 28, 12, 253, 192, 211, 193, 209, 17, 16, 243, 51, 196, 212, 204, 17, 17, 80, 15,
    61, 0, 64, 12, 127, 196, 53, 5, 61, 192, 28, 207, 127, 245, 20, 65, 0, 204, 16, 252, 15, 244, 4, 5,
    192, 0, 71, 17, 208, 92, 79, 240, 195, 55, 67, 17, 192, 0, 207, 240, 192, 52, 55, 0, 193, 19, 204, 240,
    240, 244, 7, 1, 192, 80, 3, 51, 192, 247, 55, 1, 192, 204, 207, 240, 204, 55, 247, 1, 192, 28, 208, 252,
    0, 0, 79, 64, 0, 1, 16, 112, 192, 52, 55, 65, 192, 192, 196, 116, 192, 3, 19, 64, 0, 193, 0, 52,
    53, 195, 208, 31, 48, 197, 20, 5, 240, 240, 215, 29, 3, 16, 21, 49, 245, 241, 0, 12, 31, 20, 5, 49,
    83, 80, 77, 221, 1, 255, 49, 17, 31, 71, 116, 193, 1, 207, 60, 205, 31, 4, 125, 81, 64, 207, 240, 29,
    3, 12, 204, 51, 51, 64, 12, 19, 220, 60, 243, 52, 63, 64, 63, 207, 76, 76, 1, 119, 63, 0, 15, 15,
    3, 195, 125, 80, 93, 124, 48, 21, 124, 209, 5, 64, 83, 0, 21, 28, 60, 208, 208, 48, 64, 209, 85, 15,
    5, 0, 127, 15, 16, 48, 255, 0, 49, 240, 79, 17, 208, 117, 244, 193, 48, 4, 215, 1, 196, 49, 20, 207,
    20, 124, 115, 195, 196, 3, 252, 0, 208, 124, 115, 195, 5, 252, 255, 48, 16, 115, 76, 199, 197, 252, 51, 196,
    21, 12, 79, 15, 127, 0, 255, 244, 209, 0, 28, 0, 51, 192, 15, 17, 124, 17, 193, 67, 16, 15, 69, 28,
    205, 61, 15, 15, 124, 87, 197, 244, 208, 124, 28, 15, 240, 199, 3, 48, 67, 68, 220, 4, 208, 60, 83, 17,
    3, 192, 51, 83, 16, 13, 4, 240, 3, 0, 48, 80, 12, 15, 16, 60, 60, 84, 192, 48, 116, 16, 81, 67,
    20, 80, 16, 112, 247, 79, 15, 115, 0, 16, 48, 0, 55, 3, 12, 64, 80, 16, 48, 112, 115, 67, 12, 67,
    208, 61, 243, 247, 3, 0, 205, 51, 211, 48, 7, 4, 243, 60, 255, 48, 0, 67, 16, 80, 243, 240, 15, 48,
    196, 241, 3, 12, 28, 81, 193, 4, 195, 244, 7, 204, 223, 21, 196, 48, 192, 247, 19, 17, 204, 213, 83, 49,
    12, 199, 15, 16, 12, 245, 87, 253, 76, 3, 15, 208, 49, 245, 83, 252, 1, 0, 28, 0, 53, 16, 64, 204,
    80, 211, 61, 212, 13, 240, 67, 241, 192, 87, 220, 55, 241, 243, 127, 20, 48, 3, 15, 51, 244, 0, 83, 3,
    0, 83, 12, 199, 49, 48, 127, 0, 48, 51, 68, 0, 192, 12, 67, 7, 0, 3, 64, 48, 244, 17, 64, 0,
    195, 51, 51, 241, 245, 3, 207, 60, 223, 51, 19, 240, 245, 15, 79, 60, 220, 67, 3, 0, 192, 64, 83, 13,
    195, 3, 19, 192, 204, 115, 243, 52, 195, 51, 3, 193, 253, 0, 79, 48, 192, 71, 31, 0, 240, 48, 79, 0,
    196, 51, 83, 16, 193, 69, 0, 53, 192, 19, 71, 12, 252, 5, 19, 48, 65, 3, 28, 17, 125, 21, 83, 52,
    15, 3, 15, 12, 252, 0, 83, 253, 207, 55, 67, 204, 192, 31, 211, 252, 192, 48, 3, 0, 67, 0, 193, 252,
    31, 19, 112, 204, 252, 31, 79, 220, 207, 55, 55, 204, 252, 15, 79, 220, 76, 48, 65, 0, 124, 0, 48, 205,
    15, 241, 52, 193, 28, 28, 253, 220, 15, 7, 48, 17, 253, 221, 76, 204, 61, 16, 240, 192, 13, 0, 80, 16,
    79, 80, 65, 17, 12, 0, 92, 209, 63, 4, 52, 49, 204, 31, 76, 207, 15, 245, 117, 16, 95, 31, 1, 220,
    67, 209, 61, 67, 64, 0, 253, 5, 252, 196, 52, 53, 195, 0, 48, 204, 79, 196, 64, 1, 12, 252, 0, 12,
    0, 253, 0, 63, 80, 68, 193, 16, 220, 48, 71, 55, 15, 4, 244, 255, 92, 67, 80, 64, 253, 192, 83, 0,
    124, 213, 1, 193, 67, 0, 61, 0, 0, 0, 208, 48, 0, 5, 124, 3, 115, 28, 29, 112, 61, 15, 80, 19,
    193, 49, 71, 192, 196, 7, 240, 49, 192, 3, 16, 64, 247, 1, 83, 192, 76, 19, 0, 0, 0, 0, 80, 204,
    199, 247, 7, 16, 240, 92, 3, 240, 199, 55, 63, 21, 241, 60, 83, 240, 212, 3, 195, 0, 21, 64, 192, 244,
    69, 16, 0, 0, 0, 0, 76, 84, 16, 53, 67, 193, 208, 0, 3, 1, 192, 63, 76, 3, 204, 0, 3, 0,
    0, 0, 52, 49, 3, 0, 0, 4, 209, 76, 31, 15, 63, 4, 115, 0, 64, 255, 92, 79, 255, 0, 67, 192,
    240, 52, 7, 49, 19, 80, 48, 64, 195, 63, 31, 87, 255, 3, 83, 192, 67, 3, 28, 83, 253, 51, 83, 220,
    48, 199, 0, 13, 77, 241, 87, 0, 113, 196, 84, 208, 204, 193, 87, 48, 240, 247, 55, 192, 193, 0, 192, 252,
    112, 220, 13, 207, 12, 241, 7, 0, 71, 223, 28, 211, 252, 241, 67, 241, 195, 55, 243, 192, 192, 51, 243, 60,
    3, 12, 61, 3, 116, 195, 243, 13, 64, 19, 53, 196, 1, 12, 63, 1, 19, 116, 52, 197, 65, 95, 252, 63,
    193, 0, 51, 0, 16, 16, 209, 192, 208, 61, 51, 3, 19, 80, 193, 204, 211, 49, 60, 67, 80, 64, 197, 48,
    192, 61, 15, 207, 31, 80, 193, 192, 196, 253, 63, 195, 95, 64, 241, 192, 195, 61, 112, 3, 95, 4, 241, 0,
    240, 0, 7, 16, 16, 16, 193, 193, 240, 241, 243, 195, 95, 16, 193, 240, 0, 61, 0, 0, 12, 192, 241, 0,
    20, 15, 61, 7, 55, 63, 15, 240, 84, 95, 93, 67, 48, 252, 115, 209, 84, 31, 60, 31, 48, 51, 83, 213,
    0, 64, 0, 119, 240, 0, 71, 192, 112, 15, 61, 84, 49, 192, 87, 1, 4, 0, 0, 12, 1, 4, 244, 52,
    60, 0, 17, 1, 76, 1, 84, 192, 0, 20, 196, 205, 80, 20, 69, 12, 61, 193, 0, 240, 16, 80, 20, 207,
    240, 243, 83, 112, 195, 87, 67, 208, 113, 252, 65, 64, 3, 21, 21, 220, 64, 12, 124, 16, 13, 241, 192, 21,
    60, 240, 69, 21, 19, 81, 85, 204, 12, 4, 127, 208, 1, 240, 204, 29, 16, 83, 61, 3, 193, 255, 48, 85,
    12, 0, 63, 195, 17, 192, 193, 63, 195, 64, 192, 63, 5, 28, 12, 67, 0, 124, 48, 115, 52, 16, 60, 64,
    115, 23, 212, 0, 241, 12, 67, 63, 48, 20, 212, 53, 48, 29, 95, 79, 112, 1, 245, 241, 83, 80, 1, 95,
    20, 19, 208, 12, 243, 0, 67, 52, 212, 63, 3, 64, 240, 64, 19, 48, 192, 51, 3, 13, 48, 64, 195, 0,
    81, 31, 80, 15, 252, 48, 67, 5, 16, 15, 12, 15, 252, 240, 51, 53, 16, 15, 0, 31, 60, 244, 247, 5,
    240, 55, 71, 13, 193, 16, 19, 240, 252, 240, 64, 28, 208, 12, 245, 193, 113, 205, 28, 31, 95, 245, 21, 197,
    80, 80, 244, 245, 0, 0, 63, 3, 255, 48, 112, 68, 211, 0, 240, 204, 79, 220, 77, 95, 79, 252, 240, 197,
    29, 16, 244, 241, 19, 84, 240, 67, 220, 112, 17, 4, 12, 12, 63, 31, 51, 208, 12, 0, 12, 12, 51, 208,
    16, 60, 195, 51, 68, 209, 16, 3, 212, 67, 3, 196, 241, 3, 207, 244, 193, 55, 71, 1, 0, 48, 195, 65,
    48, 220, 208, 93, 196, 1, 85, 64, 211, 13, 243, 255, 127, 19, 205, 207, 192, 112, 67, 243, 207, 7, 15, 195,
    127, 212, 80, 81, 1, 193, 84, 65, 127, 197, 113, 0, 92, 127, 49, 209, 15, 193, 52, 197, 92, 95, 193, 0,
    192, 51, 67, 17, 193, 0, 199, 49, 196, 63, 7, 208, 204, 4, 199, 241, 244, 240, 199, 195, 205, 16, 211, 51,
    208, 119, 3, 49, 193, 67, 3, 48, 240, 48, 3, 127, 19, 76, 5, 192, 113, 205, 12, 124, 79, 113, 17, 0,
    67, 80, 5, 5, 51, 31, 64, 16, 80, 240, 49, 20, 67, 12, 49, 28, 76, 205, 65, 83, 71, 51, 240, 1,
    240, 0, 3, 16, 0, 193, 192, 60, 240, 199, 247, 209, 17, 1, 213, 48, 243, 193, 196, 0, 29, 12, 0, 0,
    245, 48, 71, 220, 252, 192, 196, 49, 244, 243, 51, 28, 255, 192, 212, 49, 52, 193, 209, 76, 79, 193, 5, 1,
    241, 244, 3, 204, 15, 196, 212, 53, 241, 243, 19, 16, 207, 197, 244, 49, 117, 241, 208, 17, 15, 192, 16, 12,
    31, 1, 48, 116, 199, 79, 13, 207, 79, 3, 125, 3, 112, 60, 48, 28, 53, 211, 16, 221, 12, 197, 0, 196,
    31, 76, 60, 119, 244, 127, 12, 207, 63, 79, 124, 67, 112, 0, 3, 0, 53, 196, 7, 220, 12, 21, 4, 5,
    19, 68, 48, 68, 192, 12, 28, 15, 48, 0, 64, 208, 64, 5, 0, 4, 241, 241, 16, 220, 28, 197, 196, 53,
    115, 205, 125, 83, 95, 243, 245, 221, 64, 83, 3, 195, 253, 241, 3, 244, 205, 4, 244, 241, 240, 81, 13, 127,
    195, 253, 76, 19, 80, 15, 193, 192, 13, 12, 127, 195, 12, 16, 244, 244, 13, 4, 16, 53, 124, 197, 0, 0,
    3, 0, 12, 80, 4, 63, 52, 12, 255, 13, 48, 3, 80, 83, 197, 3, 204, 112, 16, 3, 240, 208, 23, 63,
    196, 15, 15, 19, 192, 60, 195, 60, 196, 63, 127, 19, 209, 48, 195, 48, 240, 204, 79, 83, 0, 48, 240, 240,
    192, 127, 255, 3, 193, 240, 195, 48, 192, 63, 63, 7, 209, 60, 243, 48, 192, 63, 127, 3, 209, 48, 243, 48,
    1, 0, 195, 55, 17, 5, 1, 67, 193, 0, 223, 7, 193, 1, 195, 3, 192, 0, 0, 51, 196, 49, 4, 0,
    16, 64, 85, 12, 76, 79, 61, 16, 12, 244, 4, 65, 192, 80, 76, 192, 204, 4, 247, 17, 51, 80, 12, 63,
    208, 12, 67, 0, 95, 67, 253, 21, 240, 49, 55, 193, 211, 192, 61, 48, 204, 4, 199, 193, 48, 193, 253, 124,
    192, 61, 115, 15, 67, 23, 253, 52, 192, 53, 7, 193, 208, 195, 240, 49, 193, 71, 211, 1, 205, 196, 124, 52,
    49, 205, 16, 255, 127, 196, 192, 53, 48, 220, 16, 204, 60, 197, 192, 245, 1, 208, 208, 204, 48, 197, 67, 245,
    252, 240, 3, 0, 208, 80, 16, 240, 253, 55, 215, 193, 208, 0, 199, 51, 252, 48, 19, 1, 193, 0, 20, 60,
    83, 80, 64, 71, 192, 79, 204, 15, 23, 112, 68, 69, 0, 79, 12, 15, 19, 113, 65, 84, 80, 15, 12, 223,
    113, 28, 205, 15, 76, 208, 29, 12, 0, 192, 13, 255, 67, 81, 16, 80, 53, 192, 0, 204, 31, 17, 0, 4,
    19, 12, 13, 79, 52, 115, 85, 192, 17, 13, 12, 79, 87, 19, 13, 195, 1, 12, 28, 207, 67, 0, 204, 192,
    19, 12, 31, 71, 196, 48, 192, 193, 211, 61, 76, 87, 84, 127, 193, 240, 207, 124, 7, 71, 20, 19, 240, 240,
    60, 196, 69, 65, 19, 209, 21, 12, 0, 29, 252, 207, 1, 243, 209, 204, 212, 127, 204, 195, 49, 64, 255, 4,
    63, 196, 68, 69, 212, 17, 20, 205, 64, 29, 204, 207, 113, 243, 196, 4, 212, 127, 15, 195, 48, 112, 255, 0,
    124, 196, 1, 85, 0, 1, 85, 12, 0, 17, 204, 63, 116, 0, 1, 0, 212, 124, 112, 19, 192, 115, 255, 4,
    15, 115, 195, 64, 240, 192, 83, 207, 207, 119, 7, 48, 211, 95, 192, 207, 207, 49, 71, 68, 16, 80, 1, 15,
    112, 220, 193, 0, 1, 49, 0, 193, 48, 193, 244, 21, 0, 80, 17, 195, 63, 205, 240, 16, 0, 64, 0, 192,
    0, 80, 124, 195, 81, 240, 240, 5, 1, 0, 76, 240, 5, 245, 247, 1, 80, 64, 76, 15, 17, 240, 48, 21};
static const int32_t op2_bias[32] = {
    -15759, -20628, -20610, -22617, -20535, -23912, -22440, -20858, -22288, -21148, -23873, -27250, -21356, -19093, -19355, -25821, -21305, -17908, -20670, -21857, -24140, -23150, -21120, -23159,
    -20880, -24368, -25609, -22647, -22153, -21143, -21924, -19629};
static const uint16_t op2_offset[32] = {
    15810, 20655, 20655, 22695, 20655, 23970, 22440, 20910, 22440, 21165, 23970, 27540, 21420, 19125, 19380, 26010, 21420, 17850, 20655, 21930, 24225, 23205, 21165, 23205,
    20910, 24480, 25755, 22695, 22185, 21165, 21930, 19635};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op2_multiplier[32] = {
    1099371392, 1498827136, 1075139712, 1335889280, 1830819072, 1124785024, 2096842752, 2040160384, 2028785024, 1092052608, 1363672320, 1780403840, 2093232896, 1166967296, 1210528256, 1859216512, 1078863360, 2141552384, 2068375424, 1918180736, 1322418048, 1174413696, 1292622336, 1141993344,
    1430574208, 1097394688, 1570195200, 1596551424, 1299571712, 2107319936, 1078862336, 1824400512};
static const uint8_t op2_shift[32] = {
    33, 33, 33, 33, 1, 33, 1, 1, 1, 33, 1, 1, 1, 33, 33, 1, 33, 1, 1, 1, 33, 33, 33, 1,
    33, 33, 1, 1, 33, 1, 33, 1};
#else
static const int32_t op2_multiplier[32] = {
    1099371445, 1498827022, 1075139673, 1335889214, 1830819130, 1124784986, 2096842651, 2040160379, 2028785003, 1092052596, 1363672266, 1780403903, 2093232839, 1166967350, 1210528285, 1859216603, 1078863394, 2141552282, 2068375461, 1918180758, 1322418053, 1174413694, 1292622384, 1141993318,
    1430574220, 1097394783, 1570195163, 1596551335, 1299571646, 2107319931, 1078862296, 1824400573};
static const uint8_t op2_shift[32] = {
    33, 33, 33, 33, 34, 33, 34, 34, 34, 33, 34, 34, 34, 33, 33, 34, 33, 34, 34, 34, 33, 33, 33, 34,
    33, 33, 34, 34, 33, 34, 33, 34};
#endif
static const model_layer op2 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 60, .out_columns = 80, .out_channels = 32, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 72, .offset = op2_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op2_weights, .bias = op2_bias, .multiplier = op2_multiplier, .shift = op2_shift};

static const uint8_t op3_weights[3456] = {
    12, 253, 13, 67, 49, 15, 95, 240, 76, 60, 1, 0, 49, 28, 3, 49, 76, 124, 17, 192, 243, 28, 3, 204,
    205, 253, 192, 3, 49, 79, 79, 0, 49, 60, 12, 17, 49, 76, 64, 253, 48, 115, 0, 20, 51, 15, 52, 253,
    253, 125, 13, 84, 1, 127, 3, 253, 52, 48, 23, 87, 3, 79, 52, 252, 55, 116, 7, 87, 87, 207, 240, 255,
    240, 223, 119, 124, 207, 204, 7, 31, 212, 209, 119, 125, 220, 193, 7, 76, 208, 17, 67, 124, 205, 208, 196, 15,
    48, 208, 115, 65, 209, 252, 20, 16, 76, 212, 71, 125, 221, 252, 4, 15, 67, 16, 67, 64, 220, 252, 4, 15,
    124, 13, 12, 196, 13, 193, 80, 4, 79, 17, 16, 208, 13, 49, 16, 5, 112, 65, 215, 7, 19, 12, 16, 49,
    67, 241, 124, 48, 0, 20, 63, 65, 207, 0, 124, 192, 13, 1, 243, 15, 253, 15, 193, 207, 13, 48, 220, 195,
    115, 245, 115, 13, 12, 1, 51, 76, 252, 195, 51, 28, 12, 1, 0, 31, 241, 3, 0, 3, 3, 195, 208, 195,
    51, 5, 65, 209, 207, 69, 4, 13, 255, 60, 20, 23, 199, 195, 193, 220, 1, 115, 68, 3, 7, 195, 208, 0,
    245, 113, 17, 21, 4, 69, 212, 244, 245, 52, 16, 85, 52, 12, 208, 208, 197, 51, 4, 0, 51, 15, 209, 208,
    253, 60, 12, 19, 245, 5, 208, 195, 241, 124, 13, 81, 48, 49, 208, 195, 196, 3, 5, 65, 52, 255, 1, 195,
    60, 60, 48, 0, 241, 69, 240, 3, 240, 112, 60, 16, 243, 49, 193, 195, 244, 0, 193, 65, 51, 63, 112, 195,
    1, 0, 20, 15, 15, 199, 48, 67, 208, 0, 85, 223, 28, 199, 0, 16, 16, 16, 0, 220, 12, 16, 12, 80,
    244, 19, 68, 12, 220, 247, 48, 83, 208, 23, 80, 220, 221, 247, 51, 79, 208, 19, 77, 220, 220, 209, 0, 76,
    192, 4, 240, 240, 220, 55, 3, 12, 204, 0, 48, 193, 220, 247, 51, 67, 223, 208, 124, 193, 223, 192, 192, 3,
    29, 209, 80, 15, 1, 15, 28, 253, 29, 85, 64, 112, 49, 48, 31, 48, 221, 80, 76, 63, 193, 193, 208, 240,
    31, 245, 68, 112, 119, 0, 220, 49, 95, 21, 64, 115, 53, 21, 31, 117, 92, 85, 12, 252, 241, 21, 211, 113,
    67, 53, 4, 64, 119, 196, 60, 48, 87, 53, 16, 49, 113, 21, 15, 117, 1, 4, 63, 252, 61, 21, 60, 4,
    241, 243, 3, 80, 51, 255, 61, 211, 49, 240, 0, 80, 0, 63, 1, 195, 60, 252, 1, 51, 15, 63, 125, 15,
    48, 240, 64, 0, 87, 63, 0, 15, 60, 240, 84, 23, 23, 63, 0, 207, 12, 63, 68, 0, 19, 15, 0, 192,
    64, 241, 79, 0, 3, 15, 192, 252, 63, 241, 68, 4, 23, 79, 3, 61, 0, 112, 68, 0, 211, 12, 192, 61,
    0, 5, 84, 92, 192, 253, 212, 192, 16, 20, 23, 23, 208, 13, 212, 0, 31, 192, 19, 52, 21, 64, 208, 1,
    0, 117, 85, 31, 1, 48, 211, 215, 16, 68, 21, 16, 52, 16, 28, 212, 19, 20, 21, 13, 0, 13, 28, 52,
    193, 124, 13, 208, 241, 199, 192, 199, 192, 124, 13, 204, 113, 51, 83, 199, 208, 64, 77, 13, 60, 0, 83, 1,
    15, 208, 60, 1, 12, 16, 63, 48, 207, 192, 124, 4, 13, 51, 207, 113, 15, 3, 0, 1, 12, 3, 3, 48,
    15, 1, 76, 4, 13, 51, 207, 53, 31, 245, 81, 0, 60, 63, 3, 49, 15, 4, 1, 23, 60, 51, 3, 113,
    15, 0, 0, 79, 12, 3, 211, 112, 15, 49, 80, 67, 240, 243, 19, 48, 12, 0, 16, 3, 12, 195, 19, 49,
    92, 197, 84, 221, 12, 196, 31, 67, 92, 3, 92, 220, 13, 212, 12, 79, 15, 0, 64, 13, 13, 209, 84, 67,
    92, 205, 80, 12, 60, 7, 15, 79, 28, 28, 79, 252, 28, 48, 3, 67, 16, 19, 67, 61, 28, 241, 87, 67,
    77, 193, 240, 204, 0, 124, 15, 3, 77, 1, 0, 192, 64, 124, 83, 15, 64, 1, 0, 112, 64, 112, 80, 67,
    243, 1, 13, 55, 192, 243, 48, 241, 51, 53, 77, 241, 13, 67, 119, 49, 79, 1, 60, 244, 192, 68, 83, 12,
    3, 205, 61, 48, 204, 196, 243, 49, 67, 241, 77, 241, 255, 21, 115, 125, 15, 63, 15, 196, 195, 16, 0, 12,
    31, 48, 48, 48, 211, 196, 244, 48, 15, 5, 12, 241, 207, 4, 60, 48, 3, 3, 19, 247, 211, 192, 48, 76,
    115, 207, 67, 117, 51, 255, 4, 95, 67, 204, 115, 113, 15, 252, 1, 67, 79, 207, 51, 61, 19, 61, 0, 71,
    76, 241, 192, 197, 64, 48, 212, 7, 76, 1, 195, 21, 112, 112, 19, 199, 76, 1, 205, 0, 112, 76, 3, 48,
    13, 125, 29, 28, 112, 0, 112, 0, 205, 76, 1, 19, 49, 83, 68, 0, 0, 67, 13, 83, 53, 0, 48, 0,
    80, 52, 7, 71, 87, 0, 208, 3, 20, 53, 71, 80, 84, 204, 211, 1, 28, 1, 48, 15, 1, 84, 195, 1,
    4, 244, 71, 67, 7, 243, 21, 211, 68, 244, 68, 77, 48, 213, 0, 49, 16, 12, 77, 223, 61, 17, 48, 207,
    48, 195, 0, 13, 195, 51, 4, 192, 79, 79, 12, 193, 243, 51, 48, 63, 31, 60, 61, 192, 195, 51, 60, 60,
    192, 16, 193, 5, 4, 113, 80, 53, 221, 4, 208, 69, 65, 65, 67, 53, 1, 116, 212, 21, 3, 0, 3, 21,
    208, 17, 208, 64, 5, 64, 67, 117, 221, 17, 212, 80, 113, 67, 95, 112, 209, 64, 208, 68, 113, 0, 79, 116,
    31, 1, 84, 80, 5, 67, 19, 112, 92, 21, 84, 83, 53, 64, 95, 112, 28, 65, 23, 23, 5, 87, 31, 112,
    76, 60, 209, 12, 65, 67, 3, 244, 12, 124, 13, 83, 48, 3, 15, 245, 15, 68, 0, 71, 0, 51, 19, 49,
    92, 67, 240, 67, 15, 0, 204, 245, 3, 68, 55, 71, 3, 192, 207, 245, 3, 68, 71, 0, 3, 213, 195, 53,
    245, 7, 63, 112, 0, 193, 240, 209, 244, 55, 3, 49, 192, 245, 196, 192, 64, 240, 64, 241, 193, 245, 197, 15,
    67, 244, 83, 76, 3, 51, 15, 124, 95, 240, 64, 63, 0, 1, 255, 113, 0, 195, 67, 48, 28, 1, 0, 3,
    115, 244, 255, 221, 51, 63, 20, 207, 127, 52, 15, 193, 63, 77, 16, 12, 112, 195, 195, 48, 207, 13, 192, 31,
    52, 127, 77, 12, 252, 55, 4, 197, 247, 112, 77, 213, 240, 64, 17, 205, 48, 127, 64, 3, 195, 195, 65, 16,
    15, 3, 243, 64, 3, 243, 48, 252, 67, 196, 16, 1, 60, 7, 7, 112, 79, 0, 12, 240, 0, 85, 3, 116,
    240, 247, 63, 16, 195, 243, 197, 195, 112, 244, 15, 209, 60, 112, 199, 243, 12, 119, 127, 196, 12, 0, 192, 207,
    243, 207, 207, 60, 255, 192, 240, 15, 243, 52, 76, 221, 252, 240, 195, 252, 255, 115, 124, 204, 192, 204, 204, 204,
    55, 67, 255, 0, 15, 13, 192, 63, 55, 211, 255, 252, 223, 245, 244, 192, 15, 51, 64, 208, 195, 195, 241, 193,
    52, 67, 255, 16, 79, 60, 220, 207, 244, 31, 255, 60, 207, 244, 240, 15, 207, 204, 64, 205, 195, 244, 48, 13,
    5, 95, 0, 20, 112, 79, 16, 207, 0, 16, 252, 49, 209, 3, 0, 19, 51, 209, 77, 49, 204, 240, 0, 92,
    244, 20, 51, 208, 0, 12, 49, 0, 55, 87, 255, 192, 60, 4, 241, 84, 116, 87, 252, 240, 253, 212, 240, 20,
    195, 84, 80, 5, 48, 13, 0, 49, 252, 20, 48, 53, 12, 28, 240, 5, 255, 19, 240, 193, 13, 64, 60, 4,
    60, 213, 85, 67, 113, 60, 215, 48, 12, 17, 85, 67, 112, 60, 211, 49, 61, 192, 85, 0, 79, 63, 195, 60,
    19, 16, 116, 92, 81, 221, 208, 53, 207, 19, 115, 12, 13, 29, 199, 204, 63, 19, 51, 0, 60, 80, 195, 215,
    80, 0, 80, 64, 16, 53, 16, 63, 16, 19, 127, 60, 220, 205, 196, 255, 241, 51, 52, 51, 3, 60, 52, 195,
    60, 244, 7, 23, 192, 115, 208, 124, 63, 7, 7, 48, 3, 63, 208, 60, 243, 243, 4, 51, 3, 255, 240, 252,
    204, 67, 65, 5, 3, 221, 253, 252, 15, 240, 243, 119, 19, 243, 117, 211, 64, 245, 20, 13, 112, 67, 21, 85,
    195, 76, 67, 7, 7, 207, 61, 0, 55, 244, 243, 60, 19, 247, 53, 23, 64, 241, 17, 29, 125, 1, 16, 5,
    0, 192, 7, 67, 84, 195, 244, 31, 4, 195, 7, 60, 13, 52, 4, 7, 195, 65, 13, 0, 61, 65, 92, 48,
    0, 15, 204, 3, 204, 196, 240, 197, 53, 124, 61, 13, 240, 51, 20, 196, 255, 52, 81, 17, 124, 124, 31, 63,
    124, 208, 243, 51, 0, 17, 252, 4, 52, 76, 204, 15, 240, 199, 196, 197, 3, 125, 65, 1, 48, 60, 20, 241,
    64, 4, 119, 69, 83, 61, 252, 211, 124, 192, 255, 63, 195, 196, 252, 20, 7, 0, 0, 255, 252, 196, 192, 49,
    92, 76, 81, 31, 61, 52, 12, 124, 28, 79, 76, 204, 13, 29, 29, 51, 240, 83, 127, 204, 29, 221, 196, 223,
    28, 241, 208, 192, 12, 119, 76, 127, 28, 7, 3, 1, 28, 49, 15, 63, 192, 67, 15, 193, 208, 205, 192, 15,
    12, 241, 192, 16, 64, 127, 3, 12, 192, 4, 3, 208, 12, 112, 76, 60, 0, 20, 0, 48, 195, 28, 204, 124,
    192, 64, 85, 83, 12, 16, 12, 48, 19, 13, 84, 95, 12, 20, 63, 49, 211, 76, 93, 31, 12, 221, 12, 1,
    49, 7, 115, 48, 195, 51, 0, 15, 67, 247, 127, 61, 207, 48, 52, 79, 79, 199, 127, 253, 19, 241, 244, 115,
    0, 247, 243, 196, 4, 48, 209, 192, 112, 244, 255, 193, 115, 115, 208, 215, 60, 4, 255, 195, 48, 63, 208, 192,
    244, 12, 60, 209, 17, 193, 5, 211, 245, 92, 205, 221, 13, 48, 21, 211, 241, 83, 28, 192, 4, 63, 5, 208,
    240, 15, 64, 208, 209, 1, 197, 19, 245, 63, 0, 28, 49, 51, 213, 215, 208, 0, 0, 3, 48, 28, 17, 215,
    196, 12, 3, 211, 0, 208, 213, 207, 196, 127, 3, 31, 4, 4, 5, 215, 192, 79, 52, 15, 64, 0, 81, 211,
    244, 31, 12, 83, 51, 12, 53, 211, 51, 7, 71, 64, 195, 195, 4, 12, 67, 0, 87, 19, 199, 212, 3, 13,
    241, 3, 12, 67, 240, 60, 4, 223, 247, 7, 76, 13, 240, 48, 4, 15, 7, 196, 64, 241, 255, 48, 3, 79,
    241, 207, 204, 15, 60, 0, 0, 195, 247, 7, 220, 252, 253, 243, 21, 12, 195, 68, 80, 241, 0, 67, 20, 0,
    3, 51, 93, 29, 12, 192, 16, 252, 60, 195, 64, 209, 15, 29, 193, 60, 60, 221, 243, 3, 3, 17, 193, 211,
    244, 243, 93, 208, 204, 244, 0, 207, 63, 67, 64, 212, 215, 221, 209, 207, 0, 17, 51, 63, 0, 16, 49, 192,
    3, 223, 93, 196, 0, 195, 76, 12, 207, 16, 80, 195, 16, 204, 13, 60, 12, 16, 51, 79, 1, 81, 4, 68,
    55, 199, 63, 1, 207, 240, 53, 0, 124, 240, 0, 28, 60, 3, 1, 16, 76, 245, 16, 3, 124, 76, 31, 60,
    55, 243, 255, 193, 195, 196, 245, 23, 48, 240, 60, 28, 60, 0, 13, 208, 252, 49, 5, 83, 124, 15, 16, 204,
    116, 240, 51, 48, 215, 199, 48, 23, 55, 13, 61, 12, 192, 196, 64, 212, 207, 61, 81, 80, 12, 76, 80, 253,
    7, 196, 55, 113, 7, 17, 113, 65, 112, 240, 1, 113, 83, 29, 60, 81, 240, 204, 4, 3, 12, 76, 60, 12,
    53, 199, 247, 49, 64, 17, 193, 1, 53, 7, 48, 49, 119, 13, 205, 215, 241, 244, 195, 3, 0, 60, 204, 196,
    240, 15, 195, 52, 52, 1, 205, 0, 53, 3, 192, 3, 247, 204, 252, 196, 204, 255, 207, 15, 243, 60, 252, 192,
    245, 240, 5, 92, 48, 15, 64, 199, 255, 127, 17, 76, 124, 15, 64, 255, 3, 7, 21, 1, 3, 60, 112, 252,
    241, 60, 68, 31, 48, 79, 16, 195, 49, 127, 64, 31, 60, 12, 208, 255, 112, 12, 0, 1, 15, 252, 208, 195,
    53, 63, 3, 16, 112, 63, 16, 243, 53, 63, 79, 0, 60, 13, 12, 207, 240, 51, 15, 64, 64, 13, 208, 223,
    3, 208, 71, 65, 3, 247, 112, 79, 19, 245, 84, 193, 12, 193, 63, 93, 16, 63, 79, 208, 93, 221, 252, 16,
    199, 16, 60, 113, 63, 243, 116, 79, 67, 241, 80, 1, 3, 52, 48, 127, 15, 255, 3, 3, 83, 12, 60, 31,
    19, 1, 204, 64, 13, 0, 21, 3, 15, 5, 16, 17, 64, 124, 4, 0, 60, 196, 23, 20, 83, 15, 1, 15,
    243, 49, 69, 65, 13, 48, 80, 0, 240, 49, 17, 0, 12, 255, 31, 255, 4, 3, 51, 240, 243, 204, 252, 204,
    243, 241, 85, 65, 13, 60, 92, 12, 192, 60, 1, 4, 255, 28, 12, 255, 64, 31, 60, 192, 195, 12, 240, 247,
    0, 253, 81, 71, 12, 12, 16, 60, 68, 124, 3, 215, 195, 28, 241, 252, 64, 83, 63, 196, 199, 21, 240, 4,
    60, 241, 12, 12, 60, 113, 3, 48, 61, 0, 204, 60, 60, 65, 3, 247, 48, 3, 0, 60, 61, 1, 192, 55,
    253, 12, 61, 252, 61, 68, 3, 244, 252, 76, 193, 60, 49, 0, 87, 244, 49, 12, 12, 252, 60, 1, 3, 192,
    12, 93, 60, 252, 241, 1, 71, 244, 252, 12, 13, 60, 60, 49, 71, 240, 252, 252, 12, 204, 48, 48, 71, 243,
    208, 55, 68, 20, 3, 12, 0, 15, 31, 244, 3, 240, 7, 67, 63, 60, 31, 244, 51, 192, 192, 48, 63, 60,
    196, 60, 13, 192, 192, 220, 64, 3, 243, 245, 0, 205, 252, 63, 127, 15, 204, 244, 15, 209, 63, 112, 127, 204,
    240, 79, 205, 13, 193, 196, 68, 4, 247, 124, 93, 77, 252, 4, 71, 241, 195, 112, 81, 20, 51, 63, 124, 60,
    92, 69, 17, 3, 116, 13, 220, 49, 15, 16, 253, 195, 53, 81, 212, 1, 76, 13, 252, 207, 52, 80, 3, 0,
    87, 52, 65, 124, 60, 209, 207, 117, 84, 7, 64, 60, 61, 221, 208, 0, 13, 207, 63, 15, 60, 17, 4, 211,
    20, 51, 79, 205, 207, 52, 3, 15, 7, 7, 79, 253, 15, 245, 16, 15, 197, 207, 51, 63, 3, 193, 193, 220,
    215, 199, 71, 77, 223, 240, 52, 95, 31, 199, 67, 205, 220, 196, 112, 95, 28, 7, 127, 204, 220, 193, 48, 79,
    83, 52, 79, 193, 204, 52, 192, 7, 15, 4, 67, 209, 211, 60, 205, 15, 12, 7, 7, 192, 211, 48, 0, 67,
    64, 1, 12, 208, 48, 0, 16, 7, 3, 1, 17, 195, 0, 64, 12, 207, 3, 29, 16, 12, 51, 67, 12, 0,
    79, 52, 63, 253, 124, 29, 204, 48, 244, 207, 255, 63, 204, 1, 241, 211, 245, 240, 51, 16, 252, 240, 48, 199,
    48, 115, 77, 241, 60, 205, 13, 48, 245, 255, 252, 63, 252, 193, 49, 223, 52, 192, 12, 16, 252, 51, 240, 208,
    3, 3, 76, 193, 195, 193, 12, 13, 48, 207, 12, 15, 207, 209, 113, 28, 0, 193, 0, 0, 207, 48, 48, 12,
    53, 3, 61, 1, 192, 48, 53, 7, 117, 3, 252, 21, 55, 0, 5, 16, 53, 15, 255, 20, 7, 0, 241, 16,
    51, 19, 205, 7, 193, 247, 55, 53, 63, 19, 13, 7, 4, 51, 49, 117, 3, 84, 17, 87, 23, 15, 0, 65,
    15, 212, 16, 51, 12, 51, 15, 52, 15, 213, 17, 52, 76, 12, 223, 113, 15, 4, 81, 7, 0, 60, 211, 49,
    0, 240, 240, 240, 12, 67, 119, 0, 15, 244, 207, 221, 12, 60, 63, 15, 240, 3, 12, 17, 15, 49, 207, 12,
    247, 125, 13, 205, 204, 7, 67, 192, 244, 48, 93, 17, 60, 60, 64, 221, 244, 79, 80, 215, 195, 15, 193, 12,
    243, 76, 29, 192, 204, 4, 115, 125, 51, 64, 81, 20, 195, 207, 112, 77, 0, 3, 71, 23, 23, 207, 241, 19,
    52, 15, 252, 12, 60, 243, 53, 207, 119, 52, 81, 13, 63, 1, 3, 124, 63, 208, 71, 0, 15, 29, 255, 76,
    5, 15, 243, 15, 241, 7, 196, 4, 116, 68, 29, 13, 61, 52, 21, 244, 51, 0, 93, 1, 195, 204, 13, 12,
    12, 223, 195, 67, 1, 20, 195, 71, 7, 92, 205, 55, 193, 52, 19, 53, 3, 64, 93, 4, 4, 0, 20, 240,
    83, 244, 4, 12, 112, 16, 19, 12, 92, 241, 81, 221, 60, 1, 223, 124, 204, 252, 77, 220, 61, 0, 208, 192,
    64, 243, 81, 205, 63, 49, 7, 0, 64, 60, 29, 208, 48, 3, 0, 1, 64, 60, 12, 215, 192, 195, 49, 20,
    79, 51, 13, 196, 243, 215, 252, 253, 124, 127, 12, 211, 7, 195, 253, 0, 1, 67, 60, 240, 195, 195, 252, 4,
    223, 5, 196, 68, 16, 12, 223, 0, 207, 4, 243, 1, 1, 65, 31, 71, 204, 3, 60, 207, 49, 84, 196, 0,
    223, 17, 84, 28, 12, 28, 223, 49, 223, 12, 80, 31, 13, 92, 211, 253, 204, 79, 16, 195, 48, 92, 192, 192,
    223, 29, 81, 12, 220, 23, 215, 125, 223, 0, 84, 16, 28, 192, 215, 61, 195, 83, 68, 4, 23, 15, 197, 240,
    52, 252, 55, 0, 12, 127, 244, 19, 244, 60, 51, 16, 12, 124, 1, 19, 244, 113, 51, 16, 17, 12, 13, 23,
    240, 60, 51, 64, 0, 60, 212, 19, 245, 79, 7, 95, 12, 124, 193, 211, 245, 204, 64, 64, 205, 48, 17, 215,
    241, 63, 3, 124, 3, 12, 212, 195, 241, 79, 7, 76, 220, 60, 193, 31, 192, 221, 68, 16, 221, 253, 17, 95,
    49, 48, 77, 13, 252, 243, 4, 252, 252, 240, 64, 205, 124, 124, 15, 63, 253, 192, 255, 204, 60, 60, 60, 195,
    244, 76, 13, 60, 252, 196, 20, 4, 243, 125, 77, 13, 253, 0, 84, 48, 240, 48, 64, 20, 52, 15, 64, 204,
    112, 19, 255, 63, 193, 212, 192, 69, 3, 77, 28, 243, 240, 196, 196, 49, 3, 0, 80, 195, 199, 220, 195, 60,
    31, 1, 21, 83, 0, 16, 223, 53, 28, 16, 17, 95, 52, 16, 3, 53, 76, 208, 1, 92, 48, 83, 12, 53,
    192, 196, 68, 92, 208, 196, 192, 127, 16, 55, 64, 207, 220, 196, 195, 112, 208, 3, 112, 255, 220, 193, 3, 3,
    3, 199, 51, 205, 207, 48, 212, 15, 51, 247, 63, 252, 207, 0, 192, 63, 48, 199, 255, 240, 207, 0, 0, 15,
    112, 241, 29, 29, 127, 77, 20, 80, 117, 3, 255, 69, 63, 13, 1, 207, 4, 199, 195, 112, 195, 240, 48, 192,
    241, 124, 93, 209, 252, 113, 85, 205, 4, 79, 255, 87, 55, 31, 193, 204, 71, 87, 63, 113, 196, 247, 1, 192,
    51, 76, 16, 215, 199, 204, 17, 61, 67, 87, 199, 7, 23, 255, 240, 17, 19, 23, 3, 240, 28, 199, 51, 112,
    3, 69, 213, 76, 15, 125, 211, 208, 95, 4, 16, 19, 76, 64, 223, 204, 16, 0, 0, 211, 61, 92, 208, 192,
    208, 76, 85, 31, 252, 7, 115, 49, 220, 124, 65, 211, 207, 83, 60, 60, 208, 12, 0, 204, 16, 16, 113, 12,
    220, 3, 112, 252, 220, 199, 241, 76, 207, 19, 67, 60, 211, 199, 48, 76, 192, 3, 115, 49, 208, 196, 112, 124,
    31, 240, 80, 16, 67, 207, 207, 60, 15, 193, 85, 64, 0, 195, 15, 112, 95, 192, 81, 48, 60, 195, 63, 112,
    12, 192, 7, 17, 3, 195, 255, 51, 79, 241, 69, 68, 52, 3, 255, 52, 79, 48, 49, 241, 112, 0, 255, 112,
    48, 223, 51, 0, 4, 220, 255, 15, 60, 192, 55, 64, 53, 3, 255, 48, 48, 192, 240, 48, 49, 0, 51, 48};
static const int32_t op3_bias[48] = {
    -25872, -22086, -24261, -22006, -22299, -20993, -24560, -16746, -21750, -19708, -25973, -20656, -21431, -13190, -22315, -26307, -30960, -29130, -22116, -26995, -22363, -26212, -23785, -27048,
    -20916, -24694, -23350, -25257, -24951, -26760, -22107, -25494, -26752, -28171, -24909, -22270, -29702, -20876, -26282, -23183, -25024, -22881, -24987, -27714, -24752, -26372, -23850, -25816};
static const uint16_t op3_offset[48] = {
    26010, 21930, 24480, 21930, 22440, 20655, 24990, 16320, 22185, 19635, 26520, 20655, 21420, 12495, 22440, 26520, 31620, 29835, 22185, 27285, 22440, 26520, 23970, 27285,
    20910, 24990, 23460, 25500, 25245, 27030, 22185, 25755, 27285, 28560, 24990, 22440, 30345, 20910, 26520, 23205, 25245, 22950, 25245, 28050, 24990, 26520, 23970, 26265};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op3_multiplier[48] = {
    1704141696, 1636504832, 1223440640, 1357174016, 1961080064, 1548268672, 1657097856, 1576355968, 1835070976, 1621642624, 1435607808, 2089124736, 1107330048, 1218833152, 1317758592, 1233008128, 1983048448, 1386436992, 1876334848, 1900385920, 1923947136, 1100995712, 2025687808, 2067395072,
    1310285440, 1081411456, 1851567744, 1891709056, 1152171776, 1228702592, 2040055168, 1870947200, 1700084096, 1144435712, 1156797312, 1826920832, 1549174528, 2070261504, 1189038592, 1086582016, 1863378048, 1536523904, 1211341568, 2110581888, 1888587648, 1608131456, 1957318400, 1783824768};
static const uint8_t op3_shift[48] = {
    2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 1, 1, 2, 2, 2, 2, 2, 1, 2, 2,
    2, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2};
#else
static const int32_t op3_multiplier[48] = {
    1704141790, 1636504816, 1223440547, 1357174107, 1961080097, 1548268734, 1657097776, 1576355894, 1835070936, 1621642618, 1435607726, 2089124794, 1107330067, 1218833180, 1317758648, 1233008043, 1983048481, 1386436975, 1876334886, 1900385849, 1923947184, 1100995644, 2025687854, 2067395140,
    1310285399, 1081411419, 1851567735, 1891709041, 1152171698, 1228702632, 2040055280, 1870947227, 1700084015, 1144435633, 1156797380, 1826920764, 1549174476, 2070261525, 1189038659, 1086582052, 1863378008, 1536523819, 1211341615, 2110581848, 1888587744, 1608131506, 1957318383, 1783824756};
static const uint8_t op3_shift[48] = {
    35, 35, 34, 35, 35, 35, 35, 35, 35, 35, 35, 35, 34, 35, 34, 34, 35, 35, 35, 35, 35, 34, 35, 35,
    35, 34, 35, 35, 35, 35, 35, 35, 35, 34, 34, 35, 35, 35, 34, 34, 35, 35, 35, 35, 35, 35, 35, 35};
#endif
static const model_layer op3 = {
    .rows = 60, .columns = 80, .channels = 32, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 72, .offset = op3_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op3_weights, .bias = op3_bias, .multiplier = op3_multiplier, .shift = op3_shift};

static const uint8_t op4_weights[5184] = {
    51, 3, 1, 1, 51, 48, 252, 1, 193, 207, 192, 76, 48, 1, 5, 193, 28, 240, 240, 192, 13, 243, 52, 64,
    60, 55, 20, 0, 12, 28, 48, 240, 29, 252, 52, 65, 48, 204, 0, 247, 240, 63, 4, 4, 60, 204, 19, 195,
    196, 205, 84, 64, 61, 92, 7, 211, 4, 63, 204, 93, 29, 204, 3, 51, 116, 80, 49, 64, 3, 204, 0, 209,
    124, 67, 192, 48, 116, 207, 5, 49, 68, 192, 67, 19, 65, 28, 204, 0, 245, 199, 0, 115, 117, 23, 69, 195,
    1, 223, 255, 93, 0, 13, 28, 115, 115, 17, 49, 199, 215, 7, 212, 0, 92, 4, 252, 255, 223, 247, 52, 65,
    76, 12, 192, 243, 208, 240, 124, 241, 244, 243, 79, 12, 13, 80, 193, 55, 0, 247, 64, 116, 196, 1, 0, 51,
    199, 192, 87, 93, 113, 65, 23, 205, 83, 92, 193, 197, 15, 255, 255, 243, 7, 244, 112, 49, 48, 61, 28, 243,
    124, 84, 65, 196, 0, 0, 0, 196, 241, 1, 0, 115, 211, 208, 64, 16, 29, 64, 223, 127, 79, 19, 49, 213,
    124, 240, 63, 192, 67, 112, 51, 245, 195, 112, 15, 240, 124, 116, 197, 4, 252, 12, 68, 7, 193, 61, 195, 64,
    215, 61, 64, 221, 69, 125, 7, 223, 79, 207, 209, 28, 195, 61, 84, 252, 67, 31, 220, 204, 95, 61, 196, 29,
    208, 60, 67, 195, 64, 83, 12, 192, 29, 60, 23, 204, 52, 112, 64, 119, 209, 115, 52, 16, 112, 115, 3, 63,
    0, 208, 125, 115, 240, 79, 207, 193, 112, 195, 207, 51, 1, 0, 63, 48, 51, 240, 48, 80, 49, 204, 23, 48,
    125, 112, 52, 112, 51, 215, 68, 199, 5, 0, 115, 79, 76, 67, 192, 0, 51, 204, 192, 19, 4, 16, 64, 3,
    1, 4, 252, 49, 48, 240, 0, 64, 48, 208, 4, 48, 220, 243, 95, 83, 53, 69, 85, 31, 87, 84, 124, 240,
    28, 204, 16, 64, 197, 196, 80, 64, 68, 80, 93, 196, 0, 12, 204, 7, 199, 240, 84, 64, 55, 20, 1, 243,
    207, 12, 207, 13, 211, 245, 31, 77, 204, 85, 65, 199, 255, 0, 195, 220, 19, 5, 28, 3, 63, 48, 1, 211,
    48, 12, 51, 48, 1, 16, 0, 0, 12, 60, 3, 3, 48, 19, 5, 244, 93, 12, 204, 245, 13, 48, 192, 77,
    12, 0, 49, 244, 1, 31, 48, 5, 205, 204, 16, 112, 48, 80, 49, 0, 17, 15, 244, 1, 13, 48, 0, 64,
    124, 15, 255, 243, 243, 204, 1, 119, 252, 204, 223, 207, 71, 68, 13, 81, 13, 117, 244, 80, 0, 116, 48, 49,
    0, 112, 64, 64, 204, 116, 48, 48, 115, 3, 49, 81, 205, 255, 252, 195, 51, 220, 0, 116, 252, 252, 207, 51,
    71, 112, 12, 93, 69, 64, 19, 209, 80, 69, 13, 53, 195, 60, 3, 93, 0, 65, 0, 252, 3, 4, 49, 17,
    28, 243, 255, 247, 49, 17, 53, 52, 207, 255, 207, 127, 115, 113, 12, 64, 209, 69, 112, 5, 0, 0, 76, 1,
    207, 1, 80, 81, 1, 85, 195, 204, 71, 16, 48, 21, 49, 4, 69, 4, 252, 12, 0, 207, 49, 19, 116, 19,
    195, 252, 207, 13, 67, 252, 220, 13, 79, 193, 116, 212, 3, 255, 207, 205, 76, 52, 81, 252, 15, 1, 23, 16,
    49, 4, 81, 20, 1, 79, 48, 241, 48, 195, 1, 93, 49, 5, 17, 1, 69, 95, 192, 65, 0, 64, 204, 81,
    55, 53, 17, 29, 65, 112, 20, 13, 67, 192, 204, 17, 124, 67, 49, 3, 48, 55, 113, 243, 245, 79, 79, 76,
    61, 208, 193, 51, 207, 60, 240, 67, 245, 31, 79, 60, 13, 195, 17, 51, 240, 76, 240, 16, 55, 207, 255, 51,
    63, 19, 5, 3, 204, 63, 252, 124, 245, 51, 113, 92, 113, 7, 193, 3, 3, 51, 253, 113, 241, 1, 76, 4,
    52, 87, 13, 207, 192, 51, 243, 48, 240, 247, 29, 113, 204, 3, 60, 17, 240, 241, 3, 112, 211, 192, 20, 51,
    61, 12, 193, 193, 0, 192, 3, 15, 208, 3, 197, 12, 0, 76, 192, 196, 0, 16, 31, 51, 221, 61, 197, 28,
    215, 205, 223, 192, 5, 81, 4, 16, 31, 13, 223, 197, 19, 13, 0, 127, 1, 80, 85, 13, 67, 81, 15, 209,
    3, 113, 3, 124, 1, 80, 21, 0, 3, 61, 3, 209, 48, 5, 4, 51, 84, 199, 68, 252, 213, 93, 3, 255,
    244, 5, 1, 51, 16, 195, 83, 195, 204, 67, 64, 63, 197, 209, 192, 243, 195, 196, 63, 67, 204, 15, 49, 63,
    124, 13, 243, 63, 3, 215, 64, 240, 197, 93, 83, 243, 49, 0, 240, 51, 64, 195, 16, 243, 193, 12, 64, 63,
    53, 4, 240, 48, 1, 223, 15, 55, 12, 48, 52, 124, 124, 52, 243, 51, 0, 215, 68, 48, 212, 13, 67, 252,
    124, 0, 255, 51, 48, 247, 5, 247, 1, 0, 64, 207, 76, 64, 195, 0, 49, 220, 48, 199, 16, 60, 3, 115,
    199, 29, 63, 252, 68, 48, 53, 208, 127, 13, 223, 243, 215, 1, 68, 255, 195, 48, 55, 31, 63, 67, 204, 28,
    215, 49, 84, 17, 252, 79, 195, 31, 119, 83, 241, 80, 196, 68, 240, 243, 92, 195, 13, 4, 49, 19, 83, 63,
    21, 3, 60, 53, 0, 15, 12, 116, 60, 15, 7, 63, 197, 0, 0, 64, 193, 49, 199, 0, 0, 83, 204, 51,
    112, 115, 240, 60, 77, 3, 1, 240, 193, 0, 67, 63, 113, 67, 0, 48, 16, 195, 193, 7, 53, 0, 64, 115,
    16, 19, 1, 240, 28, 0, 48, 0, 112, 0, 76, 112, 51, 199, 204, 29, 28, 52, 63, 49, 240, 193, 12, 124,
    48, 23, 205, 192, 28, 51, 240, 49, 241, 192, 19, 124, 48, 83, 0, 0, 29, 247, 51, 255, 193, 195, 0, 124,
    48, 193, 195, 209, 115, 124, 3, 19, 220, 193, 197, 29, 0, 0, 213, 196, 67, 19, 252, 195, 16, 192, 5, 92,
    51, 76, 192, 192, 4, 0, 0, 207, 0, 5, 4, 3, 84, 1, 95, 81, 117, 69, 69, 0, 71, 29, 12, 197,
    16, 5, 64, 64, 5, 124, 5, 193, 81, 205, 220, 21, 83, 53, 84, 64, 49, 80, 196, 1, 19, 1, 63, 17,
    211, 65, 4, 92, 207, 112, 255, 255, 240, 15, 113, 93, 48, 77, 4, 76, 204, 51, 255, 63, 48, 223, 52, 13,
    241, 69, 5, 12, 207, 95, 207, 15, 51, 207, 49, 93, 19, 192, 12, 252, 81, 52, 63, 1, 204, 220, 208, 77,
    12, 204, 3, 0, 52, 71, 48, 49, 192, 3, 13, 77, 52, 64, 0, 1, 49, 64, 195, 193, 16, 112, 48, 1,
    3, 223, 60, 252, 76, 28, 205, 53, 12, 252, 223, 12, 51, 211, 204, 240, 0, 12, 1, 240, 204, 240, 31, 113,
    55, 240, 12, 51, 28, 3, 240, 244, 13, 51, 15, 60, 215, 253, 85, 51, 193, 64, 112, 220, 116, 83, 60, 28,
    208, 193, 5, 3, 51, 28, 221, 208, 76, 0, 252, 16, 16, 76, 255, 12, 71, 16, 5, 68, 125, 13, 16, 192,
    28, 113, 17, 243, 212, 247, 112, 192, 5, 64, 67, 15, 4, 17, 240, 16, 28, 204, 192, 0, 60, 19, 4, 196,
    1, 92, 63, 13, 65, 64, 20, 116, 60, 12, 221, 193, 20, 124, 17, 212, 79, 243, 247, 204, 240, 3, 68, 12,
    1, 31, 48, 209, 12, 12, 207, 64, 63, 3, 197, 1, 49, 28, 51, 205, 76, 125, 223, 71, 63, 211, 209, 240,
    28, 13, 192, 28, 240, 0, 247, 4, 240, 31, 29, 16, 195, 113, 197, 13, 125, 28, 215, 0, 20, 31, 85, 28,
    223, 61, 195, 124, 84, 208, 209, 48, 92, 205, 4, 204, 0, 15, 79, 255, 247, 48, 196, 55, 204, 192, 12, 3,
    64, 13, 20, 60, 243, 119, 3, 83, 112, 15, 113, 28, 3, 28, 3, 207, 119, 17, 195, 3, 63, 192, 115, 209,
    52, 23, 0, 4, 12, 192, 12, 196, 193, 7, 12, 67, 113, 87, 64, 0, 193, 3, 51, 52, 193, 15, 0, 64,
    48, 112, 1, 0, 215, 3, 247, 52, 48, 55, 112, 112, 63, 12, 223, 195, 21, 197, 85, 0, 196, 85, 92, 247,
    204, 220, 28, 64, 213, 49, 84, 65, 4, 85, 81, 55, 204, 223, 77, 84, 197, 52, 64, 1, 4, 21, 16, 55,
    243, 243, 77, 255, 16, 207, 243, 205, 252, 244, 240, 60, 243, 12, 17, 195, 211, 195, 195, 204, 63, 7, 116, 15,
    192, 223, 0, 211, 208, 252, 3, 76, 119, 212, 5, 195, 116, 68, 1, 192, 92, 51, 192, 53, 192, 48, 17, 13,
    0, 64, 1, 0, 65, 15, 192, 52, 1, 204, 0, 77, 55, 116, 69, 208, 0, 3, 243, 240, 0, 68, 68, 29,
    23, 252, 0, 213, 115, 49, 243, 28, 15, 243, 255, 0, 215, 255, 20, 240, 67, 0, 195, 223, 95, 63, 243, 60,
    19, 252, 79, 3, 81, 0, 15, 12, 115, 52, 255, 51, 68, 195, 76, 112, 49, 245, 77, 197, 112, 65, 76, 55,
    48, 3, 61, 124, 193, 204, 12, 116, 61, 12, 0, 115, 115, 51, 252, 195, 1, 0, 4, 4, 48, 0, 48, 51,
    95, 112, 12, 205, 53, 48, 48, 252, 193, 49, 204, 63, 76, 3, 207, 192, 12, 20, 7, 67, 195, 255, 0, 51,
    92, 0, 31, 13, 49, 64, 0, 17, 19, 20, 49, 4, 83, 113, 21, 51, 207, 195, 113, 195, 49, 204, 3, 0,
    13, 64, 255, 52, 12, 220, 1, 71, 241, 208, 80, 192, 243, 208, 15, 221, 5, 61, 23, 84, 51, 71, 220, 4,
    19, 7, 16, 112, 12, 3, 60, 79, 12, 195, 65, 0, 12, 195, 243, 223, 207, 12, 12, 119, 255, 195, 60, 84,
    51, 53, 0, 0, 197, 55, 3, 0, 7, 67, 15, 48, 16, 211, 12, 29, 125, 80, 211, 65, 15, 1, 193, 85,
    195, 240, 207, 1, 65, 112, 4, 84, 211, 61, 220, 60, 67, 68, 197, 52, 85, 68, 20, 192, 17, 116, 124, 53,
    61, 83, 193, 247, 28, 207, 76, 55, 245, 208, 71, 127, 12, 71, 193, 7, 28, 208, 48, 67, 205, 12, 16, 15,
    79, 204, 63, 199, 16, 5, 69, 79, 204, 65, 223, 243, 48, 87, 21, 0, 60, 15, 60, 48, 12, 195, 55, 112,
    207, 52, 20, 195, 15, 3, 12, 79, 192, 252, 64, 16, 19, 255, 63, 195, 3, 21, 64, 67, 207, 0, 15, 196,
    0, 7, 69, 64, 113, 64, 208, 117, 16, 60, 193, 69, 19, 52, 80, 64, 116, 64, 7, 1, 0, 125, 12, 65,
    3, 241, 31, 12, 65, 68, 84, 252, 211, 0, 207, 193, 52, 12, 252, 0, 48, 60, 51, 49, 48, 204, 208, 64,
    197, 48, 65, 0, 12, 124, 247, 192, 12, 15, 196, 0, 196, 48, 64, 93, 81, 67, 243, 204, 92, 76, 247, 61,
    113, 16, 192, 51, 48, 207, 5, 52, 0, 192, 215, 51, 112, 205, 0, 48, 245, 60, 52, 243, 49, 197, 199, 0,
    1, 125, 67, 112, 113, 95, 28, 192, 69, 17, 117, 209, 124, 64, 208, 51, 3, 195, 49, 20, 5, 12, 3, 15,
    92, 13, 213, 240, 211, 199, 49, 23, 117, 0, 51, 63, 93, 29, 0, 63, 207, 19, 28, 68, 52, 83, 53, 7,
    31, 240, 223, 63, 85, 52, 64, 252, 220, 1, 207, 244, 63, 71, 208, 3, 4, 0, 83, 192, 192, 84, 77, 55,
    52, 3, 193, 20, 192, 48, 16, 0, 240, 0, 76, 119, 95, 195, 221, 52, 80, 243, 48, 49, 0, 253, 207, 64,
    15, 23, 16, 247, 192, 207, 60, 1, 49, 252, 12, 95, 48, 87, 21, 64, 5, 51, 48, 48, 197, 240, 61, 64,
    95, 195, 207, 31, 113, 64, 4, 53, 208, 253, 220, 69, 31, 199, 223, 65, 241, 112, 5, 17, 211, 253, 220, 65,
    15, 0, 208, 4, 245, 67, 117, 53, 209, 61, 12, 113, 247, 252, 255, 221, 116, 49, 71, 204, 3, 113, 223, 243,
    4, 113, 20, 77, 112, 51, 71, 28, 83, 124, 5, 29, 0, 76, 5, 207, 12, 195, 12, 3, 192, 255, 4, 28,
    247, 252, 31, 255, 21, 4, 64, 3, 79, 53, 207, 243, 60, 16, 81, 51, 252, 83, 12, 48, 48, 20, 64, 16,
    65, 80, 1, 3, 243, 3, 1, 244, 192, 15, 3, 76, 0, 192, 192, 192, 0, 0, 49, 244, 49, 51, 192, 0,
    125, 16, 197, 240, 0, 15, 60, 5, 5, 204, 0, 127, 77, 71, 193, 12, 81, 3, 240, 52, 49, 208, 0, 76,
    52, 211, 68, 48, 13, 205, 124, 0, 65, 243, 67, 112, 4, 3, 112, 48, 19, 207, 243, 16, 1, 199, 3, 51,
    12, 3, 49, 55, 192, 207, 243, 67, 48, 199, 23, 112, 61, 215, 0, 48, 60, 12, 116, 71, 52, 205, 7, 55,
    12, 199, 208, 115, 51, 195, 60, 19, 12, 12, 112, 48, 63, 195, 192, 51, 252, 12, 112, 64, 13, 204, 67, 48,
    124, 195, 0, 48, 241, 61, 116, 16, 245, 3, 79, 51, 77, 3, 0, 117, 12, 63, 240, 21, 17, 15, 48, 127,
    13, 3, 240, 51, 252, 19, 48, 68, 0, 207, 3, 51, 255, 243, 255, 247, 23, 211, 29, 115, 204, 4, 19, 243,
    55, 240, 31, 80, 245, 113, 68, 211, 7, 67, 60, 240, 77, 204, 0, 115, 48, 112, 0, 53, 116, 28, 48, 1,
    208, 3, 192, 53, 83, 31, 12, 68, 15, 255, 196, 1, 55, 252, 31, 76, 1, 52, 19, 205, 0, 67, 12, 48,
    12, 31, 53, 67, 0, 64, 12, 199, 112, 209, 1, 55, 209, 80, 243, 49, 125, 15, 223, 4, 252, 79, 193, 76,
    51, 48, 12, 204, 80, 48, 12, 4, 204, 60, 223, 48, 63, 3, 17, 208, 0, 52, 51, 204, 4, 51, 64, 76,
    60, 19, 241, 15, 12, 63, 252, 60, 196, 240, 64, 79, 115, 67, 252, 76, 204, 240, 61, 49, 240, 243, 68, 124,
    124, 68, 193, 0, 204, 255, 243, 240, 223, 243, 52, 60, 4, 208, 49, 4, 117, 80, 196, 65, 16, 208, 204, 113,
    23, 247, 16, 80, 113, 85, 20, 213, 16, 65, 61, 1, 80, 12, 4, 64, 113, 87, 68, 241, 92, 241, 12, 1,
    76, 192, 192, 60, 240, 0, 64, 67, 51, 193, 240, 1, 63, 252, 0, 76, 197, 16, 83, 15, 3, 5, 49, 0,
    65, 48, 3, 3, 7, 0, 64, 55, 51, 209, 64, 12, 23, 65, 71, 253, 0, 4, 199, 31, 64, 28, 68, 67,
    215, 48, 7, 60, 115, 16, 208, 95, 79, 76, 64, 79, 7, 49, 4, 60, 115, 16, 4, 31, 71, 48, 115, 63,
    196, 199, 69, 0, 76, 65, 15, 95, 92, 0, 60, 65, 244, 195, 116, 1, 0, 5, 127, 15, 195, 112, 124, 112,
    52, 212, 69, 17, 1, 48, 115, 0, 0, 3, 124, 112, 253, 195, 112, 12, 77, 49, 125, 48, 193, 220, 51, 60,
    61, 195, 12, 0, 76, 16, 124, 48, 193, 12, 0, 52, 13, 15, 48, 12, 76, 64, 116, 55, 192, 15, 204, 55,
    113, 76, 204, 207, 0, 245, 112, 51, 244, 80, 83, 60, 17, 87, 65, 81, 61, 208, 77, 0, 244, 16, 17, 7,
    13, 112, 0, 1, 243, 195, 209, 124, 208, 192, 245, 64, 199, 61, 243, 204, 87, 204, 195, 15, 204, 204, 19, 15,
    195, 252, 195, 207, 211, 4, 15, 60, 207, 195, 48, 220, 195, 205, 67, 195, 211, 68, 15, 28, 15, 67, 119, 220,
    20, 69, 52, 68, 125, 84, 0, 49, 76, 79, 28, 125, 23, 64, 48, 125, 68, 64, 20, 49, 76, 65, 13, 117,
    7, 1, 61, 209, 81, 64, 23, 13, 76, 48, 48, 77, 116, 64, 51, 221, 127, 253, 195, 52, 112, 255, 21, 1,
    247, 48, 240, 221, 76, 243, 192, 243, 0, 207, 20, 124, 215, 112, 51, 12, 92, 215, 197, 243, 221, 12, 87, 204,
    116, 64, 4, 204, 48, 76, 0, 192, 112, 204, 241, 77, 68, 71, 85, 65, 124, 79, 0, 195, 64, 207, 192, 77,
    208, 67, 192, 60, 67, 3, 1, 4, 0, 92, 3, 49, 7, 112, 84, 48, 209, 20, 76, 31, 5, 13, 124, 79,
    20, 204, 19, 19, 255, 20, 12, 3, 48, 19, 125, 7, 29, 192, 0, 0, 199, 193, 192, 64, 243, 3, 12, 119,
    0, 17, 48, 193, 60, 60, 55, 0, 60, 207, 209, 12, 1, 29, 5, 192, 63, 3, 255, 0, 61, 255, 4, 29,
    4, 61, 69, 3, 79, 83, 207, 195, 13, 60, 52, 28, 1, 28, 3, 192, 240, 12, 4, 20, 0, 204, 20, 195,
    49, 0, 64, 243, 244, 127, 252, 192, 112, 255, 195, 77, 64, 49, 83, 51, 48, 0, 204, 0, 76, 12, 3, 29,
    124, 60, 15, 115, 52, 20, 69, 64, 4, 76, 79, 51, 29, 12, 221, 113, 241, 195, 116, 19, 5, 80, 64, 63,
    17, 29, 15, 64, 48, 204, 17, 64, 116, 221, 241, 247, 28, 23, 204, 80, 60, 12, 223, 53, 196, 20, 125, 112,
    19, 211, 195, 195, 195, 244, 252, 48, 204, 240, 13, 1, 115, 93, 192, 60, 0, 3, 243, 244, 193, 60, 76, 124,
    243, 196, 93, 21, 21, 65, 195, 204, 19, 68, 253, 69, 211, 3, 28, 17, 71, 1, 79, 205, 92, 245, 29, 0,
    115, 0, 29, 1, 1, 0, 60, 0, 0, 48, 1, 64, 243, 7, 29, 192, 17, 124, 115, 204, 63, 195, 193, 77,
    195, 20, 1, 7, 76, 79, 207, 205, 63, 192, 0, 13, 71, 69, 5, 12, 64, 64, 252, 243, 220, 192, 0, 29,
    4, 87, 113, 48, 79, 204, 192, 85, 48, 205, 212, 55, 193, 16, 48, 48, 125, 208, 68, 116, 13, 13, 20, 51,
    240, 16, 192, 0, 113, 220, 4, 48, 13, 253, 23, 255, 125, 64, 124, 125, 124, 204, 192, 71, 49, 0, 5, 3,
    125, 28, 243, 205, 51, 221, 68, 52, 1, 1, 4, 7, 252, 20, 13, 193, 240, 240, 4, 243, 68, 241, 4, 79,
    124, 77, 0, 51, 204, 208, 193, 247, 245, 252, 113, 19, 60, 13, 208, 243, 244, 204, 55, 3, 53, 79, 112, 195,
    204, 193, 209, 48, 243, 79, 0, 19, 52, 7, 48, 92, 61, 19, 48, 213, 15, 209, 69, 52, 193, 48, 20, 19,
    49, 20, 0, 193, 15, 195, 49, 4, 17, 51, 84, 76, 125, 83, 5, 197, 31, 195, 240, 55, 5, 195, 21, 65,
    53, 20, 4, 209, 204, 65, 117, 84, 65, 61, 212, 51, 65, 4, 69, 85, 13, 80, 16, 5, 81, 76, 20, 0,
    65, 64, 116, 119, 76, 16, 60, 196, 17, 60, 55, 12, 113, 19, 112, 116, 193, 68, 117, 68, 117, 13, 16, 51,
    65, 20, 116, 71, 1, 68, 1, 5, 113, 84, 16, 71, 13, 196, 112, 71, 60, 16, 1, 68, 49, 0, 1, 3,
    60, 29, 255, 51, 53, 192, 20, 3, 68, 20, 15, 247, 220, 205, 204, 0, 1, 12, 243, 1, 67, 253, 240, 1,
    76, 253, 0, 55, 192, 28, 3, 192, 127, 15, 195, 192, 60, 125, 243, 192, 3, 196, 0, 52, 204, 112, 76, 240,
    76, 28, 193, 240, 116, 195, 21, 85, 53, 1, 67, 15, 92, 29, 205, 247, 49, 252, 69, 7, 52, 221, 211, 243,
    240, 76, 48, 0, 19, 48, 12, 13, 252, 55, 112, 48, 255, 112, 16, 15, 211, 71, 255, 61, 12, 63, 116, 12,
    195, 28, 192, 15, 15, 15, 195, 15, 51, 7, 52, 205, 23, 1, 69, 0, 12, 71, 255, 192, 76, 255, 244, 93,
    48, 1, 0, 3, 48, 3, 252, 193, 221, 63, 48, 12, 0, 12, 240, 51, 67, 211, 1, 4, 193, 253, 68, 192,
    28, 0, 17, 112, 1, 63, 49, 192, 5, 221, 3, 93, 81, 0, 192, 243, 52, 3, 49, 245, 12, 204, 211, 48,
    13, 0, 252, 51, 3, 207, 49, 68, 204, 192, 3, 243, 19, 77, 209, 0, 3, 7, 23, 31, 116, 84, 113, 223,
    209, 223, 195, 31, 15, 253, 208, 76, 55, 208, 48, 195, 1, 220, 255, 3, 48, 0, 65, 119, 195, 223, 28, 240,
    112, 48, 84, 1, 208, 127, 240, 196, 65, 52, 204, 112, 48, 64, 64, 76, 241, 52, 240, 195, 65, 116, 207, 63,
    113, 65, 0, 0, 207, 247, 48, 4, 68, 67, 112, 3, 67, 0, 17, 48, 12, 243, 49, 199, 5, 115, 67, 12,
    17, 28, 1, 48, 12, 255, 240, 7, 69, 223, 4, 48, 29, 29, 60, 208, 12, 208, 204, 116, 0, 211, 241, 7,
    240, 16, 21, 7, 83, 23, 255, 3, 64, 23, 84, 81, 241, 28, 52, 31, 13, 60, 240, 195, 48, 195, 84, 17,
    245, 220, 112, 220, 28, 205, 207, 48, 48, 195, 21, 12, 117, 64, 49, 205, 76, 196, 15, 252, 193, 195, 213, 12,
    113, 67, 0, 12, 79, 23, 208, 60, 1, 193, 0, 3, 204, 247, 19, 76, 77, 4, 12, 255, 213, 60, 112, 64,
    83, 13, 199, 240, 195, 64, 3, 83, 63, 255, 193, 220, 64, 13, 211, 193, 51, 28, 211, 19, 207, 60, 240, 28,
    0, 192, 211, 205, 119, 16, 4, 83, 208, 49, 7, 195, 20, 4, 64, 192, 1, 0, 48, 64, 127, 255, 207, 49,
    7, 0, 60, 64, 193, 124, 112, 65, 65, 204, 211, 124, 215, 0, 0, 80, 4, 16, 4, 81, 223, 67, 79, 5,
    205, 13, 1, 119, 0, 31, 95, 67, 16, 28, 49, 81, 80, 204, 63, 51, 4, 209, 85, 65, 205, 221, 208, 196,
    55, 208, 207, 0, 5, 61, 21, 64, 255, 112, 31, 243, 49, 20, 193, 55, 17, 223, 15, 1, 53, 220, 3, 124,
    64, 241, 196, 51, 85, 23, 68, 81, 13, 17, 19, 4, 71, 3, 77, 52, 0, 204, 199, 0, 12, 0, 31, 115,
    28, 84, 209, 52, 48, 195, 221, 64, 17, 205, 0, 60, 80, 240, 195, 51, 112, 16, 69, 113, 16, 193, 12, 0,
    67, 55, 205, 48, 48, 48, 4, 15, 207, 252, 15, 48, 255, 60, 49, 16, 127, 192, 31, 112, 221, 207, 241, 15,
    244, 63, 93, 81, 77, 244, 207, 255, 208, 84, 53, 244, 193, 63, 63, 12, 1, 49, 127, 252, 204, 31, 241, 48,
    247, 205, 48, 51, 193, 76, 7, 49, 63, 252, 223, 196, 199, 205, 65, 127, 49, 95, 19, 12, 115, 79, 15, 13,
    199, 204, 51, 0, 64, 64, 4, 60, 12, 60, 31, 28, 76, 65, 247, 61, 196, 207, 64, 199, 4, 205, 255, 195,
    64, 81, 4, 252, 192, 192, 0, 67, 49, 16, 0, 3, 3, 0, 51, 13, 0, 0, 208, 1, 0, 12, 220, 51,
    208, 204, 95, 92, 241, 65, 19, 81, 195, 92, 13, 247, 211, 252, 63, 13, 52, 245, 87, 12, 15, 113, 204, 247,
    4, 113, 5, 193, 195, 49, 64, 12, 3, 68, 112, 0, 243, 208, 204, 204, 16, 207, 195, 0, 48, 243, 195, 51,
    195, 208, 15, 51, 29, 16, 243, 220, 0, 192, 195, 63, 0, 0, 68, 48, 16, 80, 49, 60, 1, 60, 3, 0,
    13, 211, 241, 3, 125, 15, 241, 117, 13, 204, 23, 124, 112, 19, 241, 12, 1, 23, 197, 52, 193, 204, 20, 76,
    51, 68, 208, 61, 253, 3, 240, 48, 21, 12, 71, 12, 76, 84, 193, 247, 15, 208, 1, 116, 241, 1, 68, 51,
    60, 51, 207, 195, 247, 16, 4, 119, 207, 51, 192, 192, 215, 243, 92, 93, 49, 113, 199, 31, 3, 4, 253, 113,
    124, 84, 21, 197, 48, 28, 1, 112, 193, 204, 20, 64, 204, 63, 243, 255, 23, 208, 220, 116, 204, 192, 195, 52,
    211, 252, 31, 93, 5, 112, 19, 205, 83, 85, 77, 52, 77, 23, 13, 245, 61, 77, 204, 68, 1, 204, 20, 113,
    16, 0, 64, 192, 0, 15, 192, 68, 1, 244, 64, 65, 51, 252, 1, 195, 20, 0, 51, 192, 63, 112, 12, 63,
    49, 93, 51, 192, 0, 0, 20, 4, 113, 0, 17, 204, 49, 28, 64, 193, 0, 12, 204, 68, 76, 255, 244, 92,
    240, 196, 85, 240, 3, 31, 223, 4, 64, 48, 243, 76, 112, 12, 127, 12, 48, 68, 4, 55, 1, 12, 65, 12,
    113, 192, 48, 3, 4, 79, 192, 5, 48, 60, 3, 29, 21, 1, 17, 4, 28, 12, 195, 212, 4, 195, 195, 12,
    127, 113, 55, 127, 212, 4, 65, 247, 213, 125, 79, 252, 55, 112, 193, 115, 3, 7, 55, 192, 5, 71, 115, 205,
    197, 16, 17, 16, 15, 63, 212, 19, 112, 215, 53, 212, 49, 192, 5, 16, 49, 92, 3, 195, 71, 255, 247, 81,
    28, 255, 195, 76, 84, 192, 195, 12, 80, 205, 247, 241, 0, 19, 252, 197, 51, 61, 12, 4, 240, 5, 29, 51,
    61, 204, 28, 127, 241, 69, 119, 247, 52, 95, 95, 243, 223, 207, 63, 92, 7, 193, 28, 68, 76, 17, 49, 196,
    51, 52, 17, 4, 240, 51, 12, 19, 0, 115, 28, 12, 192, 204, 209, 223, 0, 12, 207, 79, 3, 208, 117, 12,
    243, 195, 51, 204, 16, 0, 3, 49, 207, 243, 252, 240, 0, 69, 192, 55, 64, 112, 16, 240, 5, 112, 92, 0,
    215, 253, 64, 0, 5, 69, 84, 28, 67, 93, 63, 196, 212, 205, 69, 115, 112, 95, 76, 28, 119, 204, 204, 76,
    220, 223, 63, 48, 116, 205, 81, 68, 60, 209, 223, 240, 60, 64, 240, 252, 7, 197, 76, 0, 4, 64, 64, 3,
    1, 16, 192, 1, 60, 252, 80, 119, 53, 16, 69, 7, 0, 7, 243, 205, 19, 61, 64, 51, 60, 12, 12, 0,
    241, 12, 1, 195, 15, 220, 192, 4, 48, 7, 0, 0, 240, 207, 64, 204, 64, 0, 80, 48, 255, 19, 192, 12,
    247, 0, 52, 48, 67, 240, 12, 207, 241, 63, 19, 60, 12, 215, 255, 255, 199, 209, 85, 48, 252, 1, 19, 247,
    60, 20, 205, 48, 1, 17, 53, 3, 192, 63, 19, 0, 61, 77, 1, 20, 193, 15, 52, 207, 53, 19, 64, 29,
    17, 207, 60, 255, 3, 220, 77, 65, 207, 204, 220, 115, 0, 116, 252, 211, 193, 196, 48, 243, 197, 15, 3, 51,
    223, 13, 193, 12, 209, 243, 220, 76, 5, 208, 68, 13, 193, 223, 255, 205, 52, 12, 85, 4, 255, 1, 223, 55,
    52, 53, 48, 49, 16, 68, 60, 31, 60, 3, 1, 116, 60, 49, 212, 240, 211, 65, 19, 28, 71, 4, 115, 77,
    113, 16, 252, 0, 48, 192, 5, 68, 49, 60, 19, 63, 124, 19, 196, 48, 197, 15, 241, 4, 49, 253, 211, 124,
    64, 28, 5, 51, 65, 211, 1, 68, 5, 76, 83, 63, 3, 4, 195, 0, 207, 4, 61, 255, 240, 112, 64, 16,
    19, 23, 19, 64, 252, 51, 0, 12, 4, 80, 64, 48, 192, 211, 52, 0, 3, 195, 16, 112, 3, 195, 52, 199,
    199, 241, 12, 221, 65, 125, 7, 204, 3, 7, 205, 81, 211, 49, 193, 81, 64, 64, 87, 13, 95, 5, 205, 93,
    199, 48, 17, 212, 81, 83, 7, 12, 15, 199, 204, 29, 193, 55, 65, 92, 61, 64, 15, 63, 4, 19, 117, 69,
    208, 243, 19, 77, 93, 84, 28, 204, 81, 80, 112, 53, 76, 207, 207, 243, 20, 195, 64, 116, 192, 52, 12, 247,
    51, 60, 0, 221, 5, 117, 3, 15, 3, 21, 69, 209, 208, 31, 3, 92, 64, 221, 220, 13, 95, 21, 65, 212,
    48, 28, 204, 255, 197, 240, 0, 7, 48, 207, 3, 63, 0, 0, 65, 19, 192, 127, 255, 3, 48, 208, 4, 28,
    61, 83, 112, 204, 12, 28, 192, 68, 60, 207, 192, 16, 48, 83, 204, 240, 61, 60, 208, 67, 49, 255, 64, 28,
    76, 31, 255, 220, 48, 48, 51, 117, 192, 211, 13, 51, 53, 16, 253, 209, 124, 252, 255, 48, 240, 255, 21, 112,
    48, 64, 192, 204, 92, 51, 253, 255, 12, 240, 4, 0, 84, 12, 204, 195, 4, 3, 112, 53, 12, 208, 124, 243,
    52, 15, 65, 0, 49, 124, 52, 215, 52, 63, 3, 77, 208, 0, 85, 76, 116, 95, 240, 195, 64, 204, 204, 93,
    23, 252, 63, 207, 0, 0, 0, 12, 15, 19, 0, 48, 51, 124, 83, 204, 196, 244, 64, 255, 240, 51, 112, 252,
    192, 12, 20, 28, 195, 204, 211, 207, 55, 23, 113, 215, 112, 223, 60, 208, 49, 125, 3, 196, 243, 51, 204, 115,
    223, 240, 65, 116, 93, 127, 255, 252, 67, 243, 241, 77, 15, 0, 204, 55, 0, 19, 15, 240, 205, 51, 240, 12,
    115, 60, 63, 192, 5, 53, 68, 244, 204, 49, 15, 243, 208, 0, 209, 113, 64, 207, 3, 193, 68, 3, 117, 16,
    0, 0, 204, 195, 16, 4, 13, 0, 48, 220, 192, 207, 243, 48, 51, 52, 20, 67, 28, 240, 221, 60, 255, 60,
    243, 48, 17, 12, 0, 3, 195, 220, 15, 3, 127, 13, 223, 204, 204, 192, 28, 51, 195, 28, 63, 192, 244, 28,
    52, 223, 13, 205, 12, 253, 51, 241, 243, 223, 208, 60, 196, 207, 61, 1, 79, 253, 3, 117, 240, 220, 208, 115,
    245, 3, 49, 192, 29, 60, 51, 51, 240, 208, 17, 60, 67, 223, 255, 13, 60, 252, 48, 113, 243, 204, 220, 192,
    48, 0, 0, 192, 48, 252, 0, 116, 240, 221, 16, 64, 52, 64, 192, 0, 61, 192, 243, 51, 193, 208, 0, 3,
    15, 193, 223, 28, 52, 195, 4, 51, 196, 205, 204, 192, 19, 193, 212, 192, 192, 204, 16, 64, 19, 221, 205, 5,
    19, 1, 17, 240, 196, 0, 3, 0, 60, 192, 13, 23, 7, 204, 255, 211, 53, 240, 68, 195, 48, 13, 15, 255,
    113, 1, 17, 241, 76, 64, 252, 3, 79, 63, 196, 29, 1, 12, 16, 3, 63, 5, 63, 19, 115, 127, 4, 28,
    19, 240, 208, 255, 65, 5, 84, 63, 16, 125, 64, 252, 17, 83, 49, 115, 61, 15, 61, 0, 117, 204, 87, 60,
    1, 3, 49, 4, 48, 193, 12, 4, 48, 12, 192, 119, 195, 253, 243, 63, 87, 4, 92, 255, 28, 124, 60, 240,
    115, 124, 208, 223, 63, 244, 80, 15, 0, 20, 64, 12, 0, 19, 0, 204, 12, 0, 0, 3, 48, 208, 4, 0};
static const int32_t op4_bias[48] = {
    -33100, -37232, -35195, -29574, -34699, -35369, -33615, -38185, -34106, -28504, -39182, -32692, -33258, -32728, -37423, -32599, -33290, -32837, -35123, -33215, -37171, -36289, -32064, -31846,
    -33799, -33913, -33549, -33466, -35610, -22062, -39502, -35443, -32445, -32728, -31045, -39675, -35127, -34708, -31029, -37525, -33443, -37759, -30865, -34201, -39841, -40814, -37562, -35754};
static const uint16_t op4_offset[48] = {
    33150, 37485, 35445, 29580, 34935, 35445, 33660, 38505, 34425, 28305, 39780, 32640, 33405, 32640, 37995, 32895, 33405, 32895, 35190, 33405, 37485, 36720, 32130, 31875,
    33915, 33915, 33660, 33660, 35445, 20910, 40035, 35700, 32385, 32895, 30855, 40290, 35445, 34680, 30855, 37740, 33660, 37995, 30855, 34425, 40290, 41565, 37995, 35955};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op4_multiplier[48] = {
    1245266304, 1858743040, 1279491456, 1747425536, 1335533184, 1704909824, 1557167872, 1864363904, 1240509568, 1186825216, 1266502400, 1360461312, 1213495680, 1244814208, 2089364352, 2117095040, 1826587904, 1150236672, 1966365184, 1423531008, 2115500416, 1374188416, 1087542272, 1165486336,
    1839490688, 2124340864, 1422916864, 2065509632, 1860009600, 1804406912, 1371003008, 1449657472, 1080659200, 1476640000, 1150355840, 1253419776, 1521339648, 1926740352, 1284235392, 1701252736, 1233591552, 1104313216, 1820331392, 1558544384, 1303424640, 1208217088, 1199503744, 1323275520};
static const uint8_t op4_shift[48] = {
    2, 2, 2, 2, 2, 3, 2, 3, 2, 2, 2, 2, 2, 2, 3, 3, 3, 2, 3, 2, 3, 2, 2, 2,
    3, 3, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2};
#else
static const int32_t op4_multiplier[48] = {
    1245266277, 1858743035, 1279491418, 1747425499, 1335533248, 1704909746, 1557167825, 1864363927, 1240509480, 1186825220, 1266502401, 1360461397, 1213495639, 1244814265, 2089364300, 2117094990, 1826587892, 1150236739, 1966365199, 1423531044, 2115500429, 1374188381, 1087542249, 1165486392,
    1839490708, 2124340794, 1422916784, 2065509578, 1860009521, 1804407010, 1371002950, 1449657480, 1080659255, 1476639933, 1150355829, 1253419796, 1521339698, 1926740267, 1284235406, 1701252686, 1233591521, 1104313301, 1820331391, 1558544400, 1303424611, 1208217015, 1199503702, 1323275504};
static const uint8_t op4_shift[48] = {
    35, 35, 35, 35, 35, 36, 35, 36, 35, 35, 35, 35, 35, 35, 36, 36, 36, 35, 36, 35, 36, 35, 35, 35,
    36, 36, 35, 36, 36, 36, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 36, 35, 35, 35, 35, 35};
#endif
static const model_layer op4 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op4_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op4_weights, .bias = op4_bias, .multiplier = op4_multiplier, .shift = op4_shift};

static const uint8_t op5_weights[5184] = {
    48, 220, 247, 15, 49, 195, 12, 192, 15, 0, 211, 21, 207, 3, 209, 4, 65, 195, 196, 240, 48, 253, 211, 21,
    207, 0, 209, 197, 0, 79, 4, 252, 53, 192, 3, 209, 16, 0, 195, 16, 64, 192, 115, 223, 76, 193, 205, 4,
    252, 64, 208, 205, 15, 0, 244, 12, 124, 252, 208, 21, 255, 7, 208, 16, 0, 95, 192, 205, 112, 193, 192, 192,
    252, 124, 252, 115, 0, 192, 240, 240, 13, 240, 240, 0, 207, 112, 49, 192, 255, 48, 192, 196, 60, 255, 240, 16,
    204, 51, 205, 3, 245, 124, 208, 1, 253, 207, 207, 3, 0, 116, 28, 92, 208, 245, 204, 49, 16, 208, 51, 15,
    195, 112, 60, 221, 3, 245, 12, 5, 16, 20, 55, 0, 243, 115, 127, 60, 193, 244, 243, 13, 19, 55, 53, 63,
    252, 124, 31, 12, 192, 240, 15, 241, 208, 192, 48, 3, 0, 124, 61, 12, 3, 244, 3, 1, 208, 3, 0, 16,
    0, 63, 60, 60, 204, 255, 243, 63, 7, 55, 1, 51, 12, 63, 124, 48, 53, 243, 3, 4, 208, 3, 64, 208,
    17, 12, 60, 112, 48, 243, 3, 113, 196, 68, 5, 19, 192, 207, 124, 115, 204, 243, 48, 15, 67, 48, 1, 12,
    204, 48, 13, 28, 127, 4, 71, 60, 13, 81, 204, 113, 208, 52, 48, 29, 115, 12, 7, 61, 53, 15, 12, 49,
    192, 55, 12, 77, 52, 4, 7, 204, 241, 64, 60, 76, 51, 60, 28, 15, 79, 48, 48, 252, 48, 196, 12, 112,
    12, 60, 12, 223, 63, 51, 241, 252, 253, 12, 76, 4, 51, 51, 12, 92, 243, 243, 255, 48, 240, 65, 76, 7,
    0, 64, 212, 19, 192, 48, 0, 0, 48, 48, 243, 7, 240, 64, 0, 207, 192, 240, 204, 240, 67, 255, 55, 67,
    12, 0, 16, 28, 4, 0, 204, 48, 112, 197, 52, 0, 63, 116, 252, 48, 31, 244, 204, 207, 195, 209, 192, 115,
    255, 113, 192, 252, 15, 49, 3, 4, 48, 195, 195, 64, 63, 51, 13, 7, 48, 52, 76, 193, 253, 192, 243, 3,
    3, 60, 204, 48, 76, 48, 221, 223, 240, 208, 192, 112, 12, 124, 220, 192, 15, 48, 192, 0, 253, 207, 192, 0,
    204, 119, 12, 192, 0, 48, 63, 21, 193, 195, 195, 0, 7, 12, 193, 241, 1, 240, 65, 211, 240, 192, 192, 64,
    0, 12, 209, 241, 12, 52, 17, 195, 48, 252, 208, 67, 15, 12, 209, 196, 1, 4, 60, 208, 205, 195, 208, 0,
    220, 12, 0, 204, 3, 76, 65, 48, 48, 204, 195, 0, 204, 3, 192, 204, 48, 12, 0, 48, 48, 255, 15, 195,
    208, 3, 51, 0, 240, 4, 0, 48, 112, 48, 12, 243, 204, 112, 193, 208, 51, 48, 193, 1, 60, 207, 192, 0,
    204, 51, 12, 204, 244, 253, 195, 52, 0, 15, 60, 204, 0, 55, 48, 13, 240, 0, 4, 48, 0, 0, 48, 207,
    3, 64, 0, 192, 19, 48, 196, 0, 252, 223, 192, 0, 60, 19, 12, 112, 49, 60, 0, 0, 204, 15, 12, 12,
    3, 19, 48, 0, 240, 0, 0, 0, 4, 1, 0, 12, 51, 115, 255, 252, 207, 252, 255, 15, 252, 255, 255, 51,
    252, 63, 207, 255, 252, 252, 255, 1, 252, 207, 255, 0, 252, 119, 207, 63, 253, 253, 63, 1, 205, 199, 243, 192,
    3, 3, 15, 199, 95, 4, 0, 19, 48, 13, 240, 116, 204, 51, 0, 192, 48, 49, 211, 0, 60, 207, 192, 5,
    240, 115, 240, 28, 1, 193, 3, 1, 112, 196, 207, 16, 195, 92, 80, 48, 0, 55, 193, 247, 192, 0, 213, 83,
    0, 12, 49, 48, 60, 52, 209, 0, 192, 3, 1, 0, 0, 28, 0, 64, 241, 192, 0, 1, 192, 16, 0, 76,
    252, 207, 196, 67, 4, 204, 4, 5, 64, 60, 195, 209, 192, 15, 243, 195, 68, 12, 17, 0, 12, 63, 16, 208,
    3, 67, 199, 199, 20, 192, 4, 4, 71, 252, 3, 1, 204, 204, 3, 7, 48, 204, 7, 1, 0, 207, 19, 213,
    60, 48, 207, 196, 0, 204, 115, 17, 0, 15, 67, 208, 51, 71, 223, 196, 196, 192, 116, 1, 71, 207, 3, 193,
    207, 220, 4, 63, 204, 63, 244, 49, 53, 207, 215, 212, 207, 211, 0, 241, 60, 63, 52, 241, 52, 204, 19, 208,
    195, 211, 16, 241, 253, 3, 48, 61, 71, 212, 3, 193, 192, 67, 28, 223, 211, 12, 77, 60, 52, 252, 207, 0,
    192, 79, 12, 220, 0, 12, 64, 240, 48, 223, 63, 12, 4, 51, 115, 13, 48, 192, 204, 1, 1, 19, 0, 76,
    195, 115, 28, 207, 16, 253, 79, 12, 205, 204, 255, 3, 60, 127, 12, 220, 0, 252, 115, 51, 240, 252, 60, 28,
    0, 67, 12, 76, 67, 243, 195, 49, 192, 3, 48, 15, 16, 252, 112, 243, 0, 252, 127, 92, 193, 255, 15, 192,
    17, 207, 55, 112, 112, 255, 115, 112, 240, 63, 76, 207, 0, 28, 115, 115, 51, 247, 243, 112, 241, 113, 113, 223,
    51, 48, 195, 15, 16, 195, 7, 192, 221, 0, 244, 85, 52, 0, 3, 51, 209, 52, 48, 64, 1, 192, 199, 0,
    119, 4, 15, 55, 205, 55, 48, 83, 209, 4, 68, 113, 255, 52, 195, 76, 0, 204, 64, 240, 193, 204, 199, 212,
    247, 52, 16, 243, 197, 61, 4, 63, 192, 252, 7, 199, 51, 7, 220, 4, 220, 7, 52, 51, 16, 52, 16, 3,
    207, 64, 240, 60, 12, 1, 199, 245, 192, 240, 255, 29, 204, 116, 193, 253, 49, 12, 199, 247, 0, 63, 51, 19,
    192, 51, 17, 124, 193, 4, 241, 247, 192, 52, 51, 223, 253, 243, 204, 207, 243, 77, 3, 195, 253, 204, 252, 207,
    253, 247, 1, 3, 241, 13, 63, 195, 13, 207, 255, 192, 12, 3, 193, 7, 48, 1, 127, 192, 13, 240, 63, 3,
    205, 63, 220, 192, 55, 60, 195, 196, 252, 207, 204, 208, 204, 51, 204, 204, 55, 60, 207, 0, 76, 192, 63, 12,
    16, 127, 16, 31, 51, 16, 51, 0, 220, 253, 63, 15, 15, 124, 196, 197, 20, 60, 3, 5, 255, 255, 192, 223,
    15, 124, 193, 193, 5, 240, 64, 192, 31, 195, 15, 12, 0, 112, 196, 5, 20, 208, 65, 13, 220, 192, 19, 208,
    243, 0, 195, 63, 220, 192, 0, 51, 253, 255, 199, 195, 243, 15, 208, 15, 205, 0, 4, 7, 193, 195, 15, 192,
    48, 0, 192, 3, 3, 209, 0, 0, 1, 64, 19, 0, 4, 49, 19, 223, 63, 0, 115, 83, 60, 63, 63, 55,
    51, 51, 220, 31, 63, 12, 51, 0, 252, 207, 60, 12, 12, 64, 12, 1, 55, 1, 0, 0, 1, 48, 60, 16,
    3, 12, 12, 0, 31, 48, 60, 15, 204, 61, 12, 243, 3, 15, 241, 192, 3, 60, 63, 0, 192, 204, 0, 207,
    0, 12, 52, 0, 0, 52, 197, 4, 1, 4, 0, 4, 51, 196, 243, 195, 221, 207, 49, 207, 51, 48, 3, 0,
    252, 192, 245, 3, 64, 3, 252, 207, 15, 241, 195, 64, 221, 208, 197, 204, 119, 79, 17, 243, 52, 204, 195, 13,
    51, 197, 64, 1, 13, 3, 125, 79, 3, 48, 0, 255, 63, 252, 204, 208, 112, 7, 204, 223, 15, 192, 192, 0,
    29, 192, 1, 0, 55, 67, 208, 31, 49, 31, 192, 0, 51, 4, 1, 1, 192, 19, 61, 63, 19, 48, 52, 243,
    51, 192, 196, 76, 48, 3, 60, 207, 3, 0, 53, 65, 19, 240, 0, 68, 247, 51, 220, 223, 252, 211, 20, 68,
    112, 68, 195, 223, 204, 204, 28, 245, 192, 3, 195, 207, 252, 0, 195, 60, 209, 192, 192, 48, 19, 195, 211, 208,
    240, 64, 195, 60, 204, 0, 0, 53, 195, 55, 3, 17, 55, 192, 0, 51, 208, 15, 125, 241, 192, 240, 195, 207,
    61, 204, 204, 12, 3, 7, 67, 208, 67, 3, 83, 16, 4, 0, 3, 76, 0, 3, 0, 0, 192, 51, 4, 12,
    55, 196, 196, 19, 204, 67, 63, 243, 195, 48, 19, 255, 63, 192, 192, 48, 12, 51, 60, 207, 64, 0, 16, 195,
    12, 4, 0, 0, 205, 23, 0, 195, 192, 48, 0, 1, 240, 204, 195, 49, 193, 255, 7, 252, 51, 3, 3, 193,
    192, 192, 195, 49, 204, 15, 4, 255, 195, 63, 19, 196, 243, 192, 211, 60, 207, 3, 48, 63, 243, 243, 31, 68,
    252, 192, 196, 64, 0, 67, 4, 255, 51, 0, 195, 49, 192, 212, 3, 28, 60, 67, 64, 63, 115, 67, 0, 112,
    3, 196, 3, 12, 12, 19, 53, 63, 3, 52, 0, 48, 12, 192, 51, 80, 3, 71, 193, 207, 51, 195, 196, 117,
    77, 195, 48, 0, 60, 79, 193, 15, 0, 76, 12, 116, 0, 192, 0, 76, 12, 87, 53, 63, 3, 48, 48, 60,
    209, 204, 65, 76, 79, 125, 1, 15, 49, 13, 209, 212, 192, 207, 208, 13, 255, 76, 1, 15, 244, 221, 12, 192,
    192, 195, 17, 13, 48, 64, 192, 12, 52, 16, 12, 245, 20, 52, 13, 31, 31, 81, 60, 207, 61, 253, 240, 3,
    252, 243, 207, 95, 223, 77, 63, 3, 60, 204, 204, 207, 240, 243, 204, 92, 60, 17, 252, 192, 95, 80, 0, 192,
    4, 116, 60, 208, 192, 1, 223, 221, 252, 12, 243, 68, 240, 247, 0, 3, 65, 13, 3, 1, 207, 195, 48, 199,
    193, 51, 12, 15, 112, 77, 215, 0, 207, 67, 0, 19, 192, 0, 192, 0, 31, 0, 16, 0, 48, 204, 211, 192,
    253, 3, 195, 192, 192, 12, 0, 48, 48, 207, 207, 192, 193, 3, 48, 1, 196, 0, 0, 48, 0, 3, 31, 55,
    211, 0, 16, 220, 15, 12, 0, 193, 48, 204, 240, 16, 204, 3, 0, 204, 240, 12, 0, 48, 0, 255, 252, 195,
    193, 3, 0, 29, 244, 0, 0, 48, 0, 0, 12, 204, 192, 112, 240, 196, 51, 49, 211, 193, 48, 223, 243, 84,
    204, 51, 60, 207, 55, 60, 211, 48, 192, 255, 60, 15, 1, 15, 60, 12, 240, 0, 195, 48, 3, 3, 112, 15,
    61, 192, 252, 7, 208, 195, 204, 195, 48, 197, 195, 252, 241, 208, 244, 64, 0, 7, 0, 223, 64, 0, 16, 52,
    0, 0, 3, 4, 12, 71, 0, 19, 1, 67, 0, 112, 60, 196, 204, 60, 0, 19, 253, 207, 79, 4, 199, 205,
    4, 208, 15, 16, 12, 83, 113, 207, 127, 124, 16, 0, 3, 196, 31, 84, 12, 71, 240, 15, 12, 48, 0, 0,
    51, 52, 193, 0, 0, 51, 60, 255, 0, 192, 3, 255, 3, 196, 13, 52, 13, 63, 60, 207, 64, 61, 12, 243,
    3, 4, 16, 0, 12, 3, 60, 207, 0, 240, 0, 12, 205, 60, 193, 13, 79, 0, 205, 60, 0, 48, 244, 64,
    204, 60, 13, 204, 63, 76, 204, 12, 68, 252, 243, 48, 195, 51, 13, 29, 51, 64, 204, 12, 80, 0, 60, 63,
    48, 124, 252, 192, 3, 48, 199, 197, 204, 0, 240, 3, 252, 52, 60, 223, 199, 60, 195, 5, 207, 255, 60, 3,
    243, 51, 60, 12, 55, 60, 247, 1, 223, 3, 51, 3, 51, 48, 0, 48, 1, 48, 240, 0, 0, 0, 49, 65,
    0, 0, 3, 64, 1, 52, 0, 16, 208, 3, 4, 5, 0, 0, 0, 0, 0, 112, 0, 65, 192, 16, 4, 69,
    208, 15, 81, 124, 15, 127, 113, 124, 244, 208, 207, 212, 193, 15, 80, 125, 223, 63, 0, 124, 244, 212, 15, 199,
    208, 15, 93, 61, 192, 63, 193, 76, 196, 213, 15, 196, 3, 51, 76, 79, 31, 80, 52, 240, 48, 241, 48, 204,
    48, 67, 76, 112, 19, 16, 48, 195, 0, 213, 0, 0, 204, 7, 76, 76, 3, 0, 0, 207, 0, 213, 192, 7,
    204, 51, 192, 15, 204, 81, 243, 245, 15, 240, 48, 211, 60, 63, 192, 192, 17, 80, 3, 196, 207, 252, 3, 3,
    204, 67, 204, 207, 64, 1, 243, 243, 220, 240, 192, 15, 204, 3, 208, 7, 199, 76, 52, 13, 116, 253, 204, 195,
    223, 71, 0, 196, 193, 12, 67, 12, 52, 253, 15, 211, 208, 71, 52, 192, 4, 60, 0, 0, 4, 253, 3, 16,
    0, 3, 208, 20, 195, 28, 71, 221, 117, 252, 220, 208, 60, 119, 0, 212, 192, 29, 3, 16, 112, 12, 220, 4,
    12, 115, 76, 208, 48, 28, 3, 0, 0, 12, 0, 0, 1, 7, 17, 196, 243, 92, 64, 65, 49, 204, 12, 207,
    0, 51, 0, 195, 51, 60, 3, 4, 60, 204, 48, 192, 204, 51, 12, 207, 240, 60, 195, 7, 220, 0, 0, 16,
    51, 55, 207, 3, 223, 12, 127, 193, 192, 0, 243, 204, 204, 48, 204, 193, 115, 20, 255, 192, 60, 3, 48, 0,
    7, 48, 15, 28, 63, 0, 63, 48, 12, 48, 61, 0, 7, 12, 52, 16, 192, 48, 60, 192, 192, 64, 19, 207,
    207, 60, 60, 61, 16, 240, 252, 240, 1, 192, 15, 195, 3, 51, 60, 52, 3, 60, 60, 204, 197, 197, 12, 195,
    1, 81, 240, 0, 0, 3, 212, 68, 48, 48, 64, 16, 4, 0, 244, 67, 48, 16, 83, 12, 204, 0, 48, 80,
    192, 65, 4, 12, 4, 48, 192, 48, 0, 0, 4, 64, 0, 64, 0, 1, 16, 193, 193, 0, 64, 0, 13, 76,
    195, 64, 192, 17, 205, 192, 12, 205, 3, 12, 204, 208, 255, 247, 211, 0, 204, 252, 112, 205, 195, 199, 195, 195,
    48, 64, 220, 1, 195, 193, 193, 192, 64, 208, 48, 12, 63, 52, 209, 48, 195, 207, 48, 193, 195, 20, 243, 208,
    240, 244, 220, 207, 255, 240, 67, 209, 243, 19, 3, 193, 15, 80, 208, 49, 195, 240, 221, 221, 0, 28, 48, 69,
    63, 4, 193, 48, 204, 240, 205, 204, 3, 208, 3, 0, 12, 244, 49, 244, 195, 240, 124, 220, 243, 28, 208, 48,
    253, 64, 209, 31, 192, 253, 192, 48, 240, 12, 243, 220, 241, 15, 195, 60, 220, 204, 208, 0, 48, 255, 211, 211,
    243, 15, 192, 15, 192, 0, 199, 0, 204, 195, 243, 12, 255, 55, 221, 253, 243, 13, 252, 193, 240, 199, 243, 204,
    4, 60, 15, 192, 51, 0, 115, 208, 124, 125, 79, 195, 3, 60, 28, 220, 3, 253, 51, 16, 192, 60, 48, 13,
    0, 0, 240, 16, 208, 49, 60, 193, 0, 12, 3, 15, 31, 48, 48, 192, 0, 61, 60, 193, 49, 205, 12, 195,
    204, 0, 53, 0, 20, 49, 12, 1, 193, 192, 192, 0, 63, 63, 207, 7, 205, 192, 192, 5, 253, 204, 195, 195,
    63, 67, 207, 55, 204, 1, 192, 20, 205, 252, 207, 208, 124, 0, 192, 7, 48, 28, 7, 5, 1, 252, 195, 195,
    253, 204, 211, 252, 199, 193, 223, 192, 51, 3, 195, 16, 192, 3, 195, 255, 240, 1, 15, 0, 60, 63, 15, 3,
    48, 12, 204, 207, 0, 49, 195, 65, 0, 243, 51, 16, 12, 204, 244, 240, 64, 243, 192, 204, 51, 0, 4, 17,
    67, 15, 55, 0, 12, 63, 48, 76, 204, 61, 0, 3, 0, 12, 195, 12, 1, 240, 12, 12, 212, 3, 16, 0,
    209, 192, 51, 28, 255, 15, 3, 125, 65, 63, 113, 48, 199, 195, 247, 15, 205, 7, 61, 60, 31, 51, 15, 195,
    51, 204, 195, 55, 28, 240, 48, 51, 3, 196, 0, 0, 92, 192, 79, 16, 63, 7, 244, 76, 0, 115, 29, 55,
    3, 199, 51, 15, 253, 3, 60, 28, 211, 112, 15, 207, 51, 192, 4, 51, 92, 0, 13, 3, 7, 192, 16, 1,
    67, 199, 67, 0, 28, 51, 48, 15, 64, 112, 29, 51, 3, 199, 1, 51, 12, 31, 60, 207, 3, 245, 3, 252,
    0, 204, 64, 48, 12, 0, 48, 51, 48, 48, 0, 48, 204, 0, 192, 204, 127, 12, 204, 60, 48, 252, 252, 5,
    204, 195, 208, 221, 112, 76, 208, 252, 119, 240, 255, 195, 196, 243, 51, 13, 12, 0, 48, 60, 67, 0, 48, 252,
    255, 52, 12, 195, 15, 49, 207, 81, 204, 204, 240, 4, 204, 51, 60, 15, 240, 60, 211, 77, 204, 195, 12, 0,
    48, 48, 60, 12, 204, 1, 63, 0, 0, 0, 48, 204, 51, 220, 12, 48, 61, 51, 60, 220, 240, 4, 208, 5,
    0, 223, 15, 112, 60, 51, 240, 204, 240, 48, 16, 17, 3, 208, 1, 48, 60, 48, 60, 195, 48, 48, 0, 65,
    60, 112, 220, 195, 223, 243, 15, 245, 16, 240, 243, 220, 252, 48, 207, 63, 13, 192, 15, 243, 204, 240, 51, 208,
    51, 3, 211, 15, 204, 192, 48, 60, 204, 52, 51, 204, 48, 60, 209, 211, 212, 63, 60, 252, 192, 252, 211, 211,
    63, 240, 205, 3, 192, 51, 252, 255, 4, 192, 15, 195, 3, 240, 15, 3, 207, 51, 124, 15, 0, 49, 12, 195,
    51, 16, 1, 67, 12, 0, 124, 252, 253, 112, 0, 192, 208, 20, 0, 3, 61, 16, 127, 207, 0, 48, 48, 12,
    3, 212, 64, 67, 252, 0, 60, 15, 0, 52, 205, 0, 112, 0, 92, 0, 204, 60, 60, 48, 193, 28, 19, 255,
    63, 48, 19, 112, 204, 255, 13, 49, 240, 220, 211, 196, 243, 63, 223, 112, 204, 241, 0, 48, 0, 215, 3, 192,
    7, 192, 76, 15, 204, 243, 49, 1, 48, 0, 243, 204, 252, 0, 28, 253, 3, 195, 192, 241, 52, 220, 243, 209,
    192, 3, 16, 204, 63, 192, 7, 60, 1, 3, 60, 64, 3, 204, 0, 7, 192, 255, 112, 13, 244, 64, 223, 207,
    60, 12, 28, 192, 7, 243, 240, 61, 241, 195, 204, 220, 15, 79, 60, 92, 115, 255, 49, 60, 48, 48, 12, 3,
    204, 0, 240, 204, 115, 0, 193, 0, 60, 13, 243, 4, 204, 112, 1, 207, 243, 12, 0, 0, 113, 220, 255, 0,
    192, 51, 64, 12, 244, 0, 0, 52, 64, 0, 60, 255, 0, 60, 204, 192, 3, 48, 192, 192, 204, 192, 195, 1,
    12, 63, 12, 192, 48, 252, 195, 1, 252, 207, 16, 0, 0, 255, 63, 12, 240, 12, 3, 0, 193, 0, 15, 15,
    51, 0, 208, 240, 67, 48, 112, 195, 112, 48, 0, 243, 3, 0, 16, 48, 28, 48, 48, 204, 0, 0, 4, 48,
    19, 196, 19, 48, 252, 4, 48, 204, 0, 0, 16, 1, 247, 208, 207, 5, 196, 204, 48, 240, 48, 48, 15, 208,
    247, 193, 15, 49, 19, 204, 63, 0, 49, 240, 67, 192, 51, 15, 195, 195, 19, 0, 48, 4, 48, 199, 3, 68,
    204, 12, 195, 207, 15, 12, 13, 63, 51, 205, 243, 20, 204, 60, 0, 204, 243, 12, 12, 243, 16, 207, 63, 0,
    192, 51, 3, 12, 0, 0, 12, 240, 67, 0, 7, 48, 207, 52, 61, 220, 48, 241, 223, 13, 207, 207, 244, 4,
    204, 51, 60, 15, 52, 252, 211, 77, 204, 15, 48, 19, 192, 3, 63, 12, 240, 192, 195, 61, 79, 3, 52, 15,
    204, 48, 16, 207, 15, 0, 0, 192, 60, 204, 240, 0, 204, 63, 29, 195, 60, 12, 192, 0, 60, 243, 252, 15,
    17, 255, 124, 29, 244, 12, 0, 60, 116, 48, 125, 255, 204, 116, 28, 192, 19, 53, 195, 196, 252, 192, 240, 0,
    252, 63, 12, 204, 51, 60, 195, 0, 204, 255, 204, 195, 13, 51, 12, 16, 243, 60, 7, 0, 48, 0, 60, 255,
    0, 48, 0, 192, 29, 49, 48, 4, 193, 196, 192, 0, 12, 83, 0, 64, 5, 112, 48, 0, 192, 3, 12, 192,
    17, 19, 12, 64, 240, 52, 3, 48, 192, 0, 48, 3, 204, 51, 204, 31, 15, 205, 0, 17, 0, 204, 192, 0,
    252, 51, 15, 31, 209, 29, 115, 4, 252, 255, 243, 19, 252, 127, 16, 223, 3, 0, 16, 0, 252, 208, 192, 3,
    204, 116, 12, 204, 195, 61, 195, 92, 240, 223, 255, 1, 255, 115, 79, 192, 93, 60, 243, 0, 192, 255, 255, 212,
    60, 48, 76, 208, 3, 48, 67, 0, 252, 212, 112, 212, 31, 112, 13, 244, 48, 55, 193, 28, 252, 211, 207, 117,
    0, 63, 12, 3, 60, 252, 252, 28, 77, 223, 28, 53, 29, 220, 127, 7, 195, 63, 204, 28, 61, 211, 81, 81,
    205, 12, 193, 205, 115, 7, 205, 207, 124, 252, 192, 21, 204, 51, 0, 220, 127, 60, 207, 48, 115, 63, 124, 199,
    195, 51, 207, 15, 252, 12, 63, 48, 3, 241, 60, 207, 19, 124, 205, 192, 51, 48, 240, 211, 48, 204, 192, 0,
    12, 51, 12, 192, 48, 60, 192, 1, 192, 15, 60, 195, 195, 51, 207, 195, 252, 61, 51, 1, 192, 245, 48, 223,
    3, 12, 17, 192, 15, 48, 0, 63, 52, 204, 204, 3, 48, 15, 192, 0, 1, 124, 48, 240, 208, 252, 211, 16,
    3, 64, 16, 0, 48, 48, 0, 0, 0, 197, 4, 17, 15, 119, 93, 211, 51, 61, 12, 80, 253, 220, 204, 0,
    252, 51, 12, 79, 243, 253, 243, 0, 13, 12, 60, 207, 0, 51, 127, 76, 204, 0, 51, 48, 80, 117, 49, 207,
    12, 48, 28, 195, 19, 48, 0, 0, 252, 207, 204, 0, 13, 255, 15, 64, 252, 60, 3, 0, 240, 19, 12, 16,
    16, 3, 15, 48, 204, 51, 51, 3, 49, 49, 0, 207, 48, 0, 12, 64, 12, 51, 0, 0, 125, 63, 17, 28,
    12, 3, 16, 0, 252, 48, 0, 0, 0, 12, 12, 17, 3, 7, 92, 51, 60, 3, 52, 195, 0, 52, 1, 16,
    196, 71, 211, 199, 197, 3, 244, 60, 52, 243, 79, 115, 240, 71, 196, 3, 0, 0, 0, 80, 3, 51, 3, 64,
    193, 195, 196, 195, 1, 192, 48, 67, 63, 48, 83, 3, 192, 67, 15, 253, 193, 67, 240, 253, 71, 255, 127, 252,
    192, 71, 17, 63, 0, 0, 192, 93, 3, 51, 52, 64, 0, 243, 204, 195, 77, 193, 3, 16, 207, 0, 48, 192,
    196, 63, 3, 60, 252, 3, 244, 125, 84, 115, 127, 207, 215, 112, 48, 76, 13, 0, 208, 192, 23, 3, 199, 80,
    192, 60, 0, 60, 13, 240, 207, 48, 19, 0, 52, 16, 255, 3, 211, 204, 223, 193, 192, 5, 60, 252, 255, 220,
    252, 51, 192, 207, 240, 204, 3, 0, 12, 207, 255, 207, 48, 115, 208, 12, 0, 16, 0, 48, 80, 48, 63, 207,
    13, 60, 28, 192, 19, 240, 195, 48, 60, 255, 220, 211, 60, 127, 204, 252, 243, 252, 195, 240, 193, 223, 15, 204,
    12, 51, 12, 253, 240, 192, 0, 1, 1, 1, 3, 192, 7, 12, 16, 3, 28, 51, 112, 240, 48, 60, 192, 23,
    31, 31, 204, 48, 240, 60, 48, 204, 208, 207, 0, 0, 3, 20, 207, 49, 204, 19, 64, 12, 3, 4, 16, 49,
    51, 115, 255, 51, 76, 192, 255, 207, 204, 48, 243, 15, 252, 0, 193, 220, 115, 12, 0, 204, 124, 13, 195, 4,
    209, 51, 16, 13, 48, 0, 0, 60, 112, 51, 60, 240, 243, 67, 255, 63, 76, 12, 127, 252, 192, 240, 243, 12,
    12, 49, 204, 209, 243, 52, 0, 29, 60, 76, 0, 4, 12, 51, 12, 28, 240, 60, 195, 205, 60, 112, 60, 192,
    51, 3, 243, 12, 51, 13, 60, 192, 192, 12, 51, 15, 3, 204, 192, 1, 195, 48, 193, 193, 48, 208, 0, 1,
    12, 196, 12, 69, 0, 112, 0, 209, 60, 16, 0, 193, 208, 125, 125, 204, 15, 241, 253, 0, 0, 192, 215, 64,
    192, 252, 16, 28, 204, 241, 13, 240, 20, 192, 15, 207, 208, 127, 31, 93, 204, 192, 29, 240, 7, 208, 51, 65,
    221, 48, 61, 208, 48, 240, 195, 1, 252, 0, 192, 3, 211, 48, 15, 220, 48, 252, 195, 17, 223, 252, 12, 3,
    51, 115, 207, 207, 3, 243, 67, 49, 207, 240, 0, 64, 3, 117, 192, 192, 4, 240, 208, 193, 207, 220, 240, 16,
    243, 52, 243, 240, 49, 252, 0, 13, 211, 211, 48, 212, 195, 55, 51, 243, 68, 243, 67, 1, 223, 19, 55, 4,
    127, 252, 127, 209, 127, 51, 252, 223, 12, 64, 65, 55, 67, 51, 127, 15, 60, 15, 63, 31, 220, 61, 61, 3,
    51, 12, 193, 3, 63, 0, 15, 0, 13, 192, 4, 80, 51, 48, 12, 48, 29, 51, 60, 255, 67, 253, 12, 255,
    223, 7, 16, 240, 28, 63, 61, 207, 211, 252, 0, 223, 19, 12, 16, 60, 0, 240, 0, 0, 0, 192, 0, 0,
    19, 4, 16, 0, 80, 0, 60, 192, 252, 244, 192, 12, 0, 81, 0, 192, 3, 20, 16, 0, 0, 48, 1, 0,
    0, 3, 0, 0, 0, 192, 64, 1, 0, 48, 0, 12, 252, 12, 211, 12, 7, 192, 207, 252, 48, 49, 255, 212,
    204, 16, 208, 253, 55, 13, 12, 48, 48, 252, 51, 192, 244, 79, 211, 63, 3, 0, 60, 48, 48, 4, 63, 7,
    252, 48, 204, 204, 115, 240, 207, 208, 204, 192, 244, 0, 204, 51, 13, 220, 51, 253, 195, 1, 12, 15, 49, 0,
    195, 55, 63, 12, 61, 193, 195, 5, 80, 15, 48, 76, 0, 60, 252, 240, 51, 240, 195, 208, 240, 0, 240, 192,
    12, 60, 15, 112, 48, 240, 192, 0, 243, 0, 0, 0, 12, 63, 12, 48, 60, 204, 3, 84, 243, 0, 0, 12,
    253, 4, 195, 63, 205, 204, 28, 244, 207, 3, 243, 12, 60, 7, 63, 51, 205, 243, 12, 243, 0, 55, 207, 195,
    63, 0, 48, 7, 252, 195, 60, 207, 208, 53, 195, 17, 204, 68, 17, 223, 7, 193, 211, 20, 1, 0, 7, 16,
    195, 7, 15, 12, 196, 252, 15, 15, 65, 51, 252, 204, 195, 16, 193, 195, 119, 243, 0, 204, 0, 245, 195, 17,
    204, 64, 220, 28, 17, 253, 31, 5, 29, 48, 196, 208, 204, 28, 195, 12, 193, 61, 31, 255, 1, 240, 195, 196,
    204, 193, 197, 204, 52, 115, 29, 192, 4, 1, 247, 17, 221, 220, 16, 29, 119, 76, 220, 63, 119, 252, 63, 48,
    208, 7, 51, 205, 51, 76, 240, 253, 71, 51, 48, 51, 3, 55, 243, 15, 77, 196, 15, 1, 15, 0, 48, 12,
    220, 48, 60, 208, 51, 240, 211, 80, 15, 195, 245, 68, 3, 63, 60, 12, 60, 240, 199, 1, 19, 127, 48, 3,
    51, 112, 60, 12, 76, 193, 63, 0, 204, 16, 240, 12, 0, 252, 60, 113, 48, 51, 240, 64, 241, 64, 28, 51,
    3, 0, 60, 112, 12, 52, 48, 4, 48, 64, 3, 12, 19, 204, 0, 48, 0, 49, 0, 0, 48, 16, 0, 12,
    192, 77, 240, 15, 71, 252, 204, 195, 67, 65, 192, 80, 241, 28, 1, 28, 71, 205, 192, 240, 0, 76, 240, 20,
    205, 28, 209, 12, 51, 60, 204, 241, 53, 192, 48, 17, 1, 60, 48, 60, 12, 192, 192, 243, 12, 0, 213, 64,
    205, 61, 48, 13, 63, 241, 192, 48, 16, 12, 240, 3, 204, 51, 13, 28, 115, 253, 205, 49, 0, 240, 243, 19,
    0, 92, 0, 12, 4, 240, 205, 255, 15, 17, 240, 64, 195, 1, 48, 64, 244, 244, 223, 204, 211, 31, 240, 4,
    207, 48, 12, 60, 55, 252, 15, 17, 211, 223, 243, 4, 117, 68, 195, 0, 207, 192, 0, 243, 15, 0, 195, 48,
    247, 12, 243, 51, 220, 211, 65, 3, 3, 48, 31, 215, 51, 63, 195, 3, 204, 48, 0, 51, 195, 244, 31, 28,
    60, 52, 28, 29, 51, 3, 243, 192, 15, 4, 48, 0, 3, 53, 15, 211, 124, 87, 48, 31, 79, 61, 60, 7,
    51, 60, 220, 15, 63, 0, 127, 51, 3, 49, 0, 0, 7, 76, 240, 0, 0, 48, 60, 240, 23, 240, 12, 207,
    3, 64, 48, 192, 13, 48, 124, 207, 0, 240, 15, 195, 0, 77, 0, 3, 0, 48, 63, 192, 196, 244, 0, 0,
    55, 64, 12, 15, 199, 13, 12, 240, 48, 64, 243, 28, 252, 16, 220, 60, 247, 0, 195, 255, 115, 48, 243, 1,
    197, 16, 192, 205, 52, 92, 0, 63, 51, 49, 63, 48, 51, 112, 12, 0, 195, 48, 51, 1, 192, 112, 48, 223,
    253, 124, 12, 192, 51, 48, 195, 197, 0, 199, 49, 1, 0, 63, 60, 221, 55, 48, 55, 0, 15, 112, 48, 3,
    51, 64, 192, 16, 4, 48, 3, 0, 16, 48, 0, 31, 3, 76, 48, 48, 5, 241, 252, 240, 0, 240, 0, 31,
    15, 64, 48, 49, 0, 48, 60, 192, 0, 48, 0, 192, 240, 52, 195, 63, 208, 223, 28, 241, 48, 60, 208, 60,
    240, 0, 243, 15, 1, 13, 92, 0, 13, 63, 211, 12, 253, 3, 240, 15, 49, 0, 12, 48, 13, 195, 195, 12,
    255, 52, 223, 204, 83, 12, 63, 244, 48, 240, 252, 199, 207, 52, 31, 204, 115, 93, 127, 0, 13, 60, 60, 192,
    252, 119, 16, 204, 207, 29, 3, 0, 12, 240, 124, 204, 253, 63, 204, 207, 3, 252, 207, 244, 12, 255, 192, 220,
    204, 127, 192, 207, 48, 204, 255, 192, 204, 255, 240, 208, 252, 127, 63, 255, 207, 192, 15, 193, 192, 243, 51, 204,
    48, 71, 16, 7, 195, 195, 13, 192, 12, 240, 193, 0, 240, 64, 192, 7, 221, 67, 60, 19, 64, 4, 192, 4,
    255, 16, 208, 7, 196, 7, 60, 15, 48, 192, 215, 13, 51, 51, 28, 7, 196, 3, 48, 204, 64, 240, 199, 15,
    51, 7, 207, 3, 204, 67, 48, 220, 0, 240, 195, 19, 252, 7, 220, 195, 192, 83, 243, 12, 60, 192, 199, 13,
    243, 223, 244, 63, 240, 207, 244, 252, 71, 240, 7, 204, 247, 192, 0, 15, 253, 63, 49, 204, 87, 48, 0, 31,
    51, 28, 221, 51, 204, 7, 252, 63, 7, 199, 20, 12, 63, 112, 207, 19, 220, 197, 15, 196, 15, 49, 247, 199,
    63, 48, 60, 63, 13, 1, 243, 0, 19, 245, 51, 3, 51, 112, 13, 67, 1, 5, 15, 17, 16, 4, 52, 93,
    252, 48, 204, 220, 12, 245, 207, 199, 207, 240, 55, 196, 243, 48, 12, 207, 60, 253, 3, 0, 223, 48, 63, 195,
    204, 124, 60, 31, 51, 193, 207, 0, 0, 240, 52, 17, 240, 48, 252, 28, 85, 245, 207, 192, 192, 48, 51, 7,
    16, 0, 0, 67, 13, 252, 15, 17, 208, 61, 48, 0, 0, 15, 192, 0, 13, 241, 223, 0, 208, 244, 4, 17};
static const int32_t op5_bias[48] = {
    -38923, -38185, -36256, -37853, -30832, -42238, -37260, -43905, -37530, -45037, -34687, -39071, -34770, -37874, -39521, -34191, -33158, -32828, -39040, -31911, -31960, -36957, -40012, -39215,
    -38095, -39872, -43405, -41944, -31978, -41859, -35444, -44215, -39969, -34854, -36487, -41745, -38650, -41409, -33019, -40642, -40728, -36431, -37767, -37503, -33862, -49945, -40813, -38998};
static const uint16_t op5_offset[48] = {
    39270, 38505, 36465, 38250, 31365, 42840, 37485, 44370, 37740, 45645, 35190, 39270, 35190, 38250, 39780, 34680, 33405, 33150, 39270, 32130, 32385, 37230, 40545, 39780,
    38505, 40290, 44115, 42585, 32385, 42330, 35955, 44625, 40545, 35190, 36720, 42585, 39015, 41820, 33405, 41055, 41055, 36720, 37995, 37995, 34425, 51000, 41310, 39525};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op5_multiplier[48] = {
    1089869440, 1079138816, 2061565824, 1076000384, 1299806976, 1243038080, 1098108288, 1227054464, 1475156608, 1138086400, 1794223488, 1743941248, 1727562368, 1512753408, 1352096256, 1082162304, 1687633408, 2083053056, 1074014976, 1565933696, 1774193664, 1809776640, 1212276224, 2075533952,
    1450957568, 1097313280, 1830052480, 2146051328, 1211278720, 1227264512, 1077526400, 1138352128, 1898963456, 1177726464, 1502228480, 1314515328, 1168571904, 1379473408, 1835732096, 1942726400, 1381253120, 1105234304, 1131522816, 1558116224, 1409869952, 1952704384, 2019773056, 1487420544};
static const uint8_t op5_shift[48] = {
    2, 2, 3, 2, 2, 2, 1, 2, 2, 2, 3, 3, 3, 3, 2, 2, 3, 3, 1, 2, 3, 2, 2, 3,
    3, 2, 3, 3, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3};
#else
static const int32_t op5_multiplier[48] = {
    1089869448, 1079138816, 2061565810, 1076000415, 1299806937, 1243038103, 1098108334, 1227054455, 1475156573, 1138086403, 1794223509, 1743941208, 1727562429, 1512753329, 1352096241, 1082162362, 1687633474, 2083053157, 1074015071, 1565933719, 1774193596, 1809776637, 1212276185, 2075533989,
    1450957530, 1097313342, 1830052583, 2146051358, 1211278708, 1227264567, 1077526411, 1138352189, 1898963495, 1177726541, 1502228385, 1314515349, 1168571859, 1379473420, 1835732075, 1942726316, 1381253152, 1105234353, 1131522842, 1558116200, 1409869950, 1952704437, 2019773079, 1487420523};
static const uint8_t op5_shift[48] = {
    35, 35, 36, 35, 35, 35, 34, 35, 35, 35, 36, 36, 36, 36, 35, 35, 36, 36, 34, 35, 36, 35, 35, 36,
    36, 35, 36, 36, 35, 35, 35, 35, 36, 35, 35, 35, 35, 35, 36, 36, 35, 35, 35, 36, 36, 36, 36, 36};
#endif
static const model_layer op5 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op5_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op5_weights, .bias = op5_bias, .multiplier = op5_multiplier, .shift = op5_shift};

static const uint8_t op6_weights[540] = {
    29, 253, 76, 69, 193, 16, 52, 197, 253, 76, 5, 205, 220, 61, 12, 5, 1, 93, 53, 192, 253, 77, 68, 205,
    223, 49, 92, 68, 1, 77, 69, 193, 220, 124, 52, 204, 28, 240, 79, 5, 241, 69, 52, 5, 193, 76, 16, 13,
    208, 0, 15, 5, 1, 93, 113, 197, 240, 77, 71, 253, 208, 49, 92, 68, 0, 64, 117, 197, 212, 76, 52, 204,
    28, 192, 64, 0, 193, 13, 52, 1, 193, 77, 52, 13, 211, 0, 12, 0, 1, 17, 53, 1, 244, 93, 116, 13,
    16, 1, 12, 0, 0, 12, 5, 0, 240, 92, 116, 0, 80, 81, 61, 87, 68, 60, 7, 85, 197, 0, 4, 48,
    1, 1, 208, 3, 3, 48, 241, 16, 84, 51, 192, 195, 0, 0, 0, 12, 3, 240, 0, 3, 7, 209, 0, 0,
    16, 69, 60, 87, 64, 76, 51, 85, 5, 20, 7, 240, 0, 65, 220, 67, 67, 51, 241, 0, 84, 16, 193, 15,
    0, 0, 1, 12, 3, 240, 16, 0, 19, 193, 0, 208, 16, 69, 60, 80, 4, 0, 4, 77, 5, 16, 4, 195,
    0, 65, 220, 67, 3, 51, 65, 0, 0, 3, 0, 3, 0, 0, 4, 12, 3, 48, 0, 3, 16, 193, 0, 0,
    80, 77, 67, 16, 4, 3, 55, 21, 5, 69, 20, 1, 68, 13, 67, 0, 4, 51, 53, 21, 5, 53, 20, 241,
    212, 1, 15, 3, 4, 192, 5, 81, 197, 71, 4, 193, 116, 12, 61, 15, 4, 204, 240, 5, 5, 80, 215, 64,
    116, 12, 48, 15, 4, 241, 192, 1, 4, 16, 211, 208, 52, 0, 48, 15, 0, 240, 0, 17, 4, 16, 19, 16,
    48, 4, 0, 15, 0, 48, 0, 0, 4, 208, 0, 7, 49, 4, 48, 79, 0, 48, 64, 0, 0, 192, 193, 3,
    48, 0, 48, 12, 0, 48, 0, 0, 0, 0, 192, 0, 64, 0, 64, 12, 3, 240, 48, 0, 7, 196, 204, 84,
    81, 1, 112, 0, 20, 240, 67, 81, 4, 1, 192, 241, 208, 1, 49, 71, 4, 0, 4, 81, 197, 115, 0, 0,
    1, 0, 0, 15, 0, 243, 48, 0, 3, 192, 205, 80, 65, 4, 112, 64, 0, 240, 67, 17, 0, 48, 211, 193,
    211, 13, 48, 71, 1, 0, 196, 85, 4, 3, 16, 60, 0, 4, 64, 0, 192, 52, 0, 0, 0, 192, 220, 4,
    1, 0, 64, 64, 0, 0, 3, 92, 0, 48, 208, 1, 3, 13, 60, 64, 1, 0, 4, 93, 0, 67, 0, 0,
    48, 80, 49, 3, 67, 49, 0, 3, 0, 4, 204, 7, 49, 0, 49, 3, 23, 48, 3, 3, 80, 3, 193, 211,
    0, 16, 49, 0, 7, 48, 3, 3, 0, 1, 192, 20, 1, 69, 51, 84, 68, 67, 48, 4, 3, 52, 21, 0,
    1, 49, 64, 84, 7, 51, 116, 4, 16, 48, 209, 60, 3, 13, 0, 68, 4, 0, 4, 20, 16, 48, 17, 60,
    0, 65, 76, 69, 196, 196, 7, 77, 0, 64, 23, 192, 3, 65, 92, 69, 196, 195, 53, 77, 64, 64, 23, 240,
    192, 1, 28, 68, 196, 192, 53, 81, 16, 67, 4, 192};
static const int32_t op6_bias[5] = {
    -26224, -17565, -17309, -15810, -17257};
static const uint16_t op6_offset[5] = {
    25500, 18105, 17850, 16320, 17850};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op6_multiplier[5] = {
    1929310720, 2121476224, 1218521344, 1115819392, 1101753088};
static const uint8_t op6_shift[5] = {
    2, 3, 2, 2, 2};
#else
static const int32_t op6_multiplier[5] = {
    1929310728, 2121476090, 1218521384, 1115819449, 1101753068};
static const uint8_t op6_shift[5] = {
    35, 36, 35, 35, 35};
#endif
static const model_layer op6 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 30, .out_columns = 40, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op6_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op6_weights, .bias = op6_bias, .multiplier = op6_multiplier, .shift = op6_shift};

static const uint8_t op7_weights[5184] = {
    115, 64, 48, 48, 51, 20, 19, 64, 60, 52, 76, 3, 0, 64, 193, 52, 63, 20, 7, 112, 60, 243, 63, 68,
    3, 64, 209, 52, 3, 4, 19, 0, 60, 243, 48, 64, 76, 4, 1, 52, 252, 20, 7, 112, 48, 12, 204, 192,
    28, 52, 5, 52, 12, 116, 199, 64, 0, 15, 240, 192, 28, 0, 213, 116, 124, 117, 4, 65, 192, 12, 247, 195,
    76, 247, 49, 49, 13, 212, 199, 65, 112, 207, 204, 220, 29, 240, 5, 245, 13, 51, 55, 113, 76, 92, 244, 208,
    28, 204, 0, 244, 253, 51, 52, 1, 0, 77, 247, 204, 28, 252, 3, 0, 52, 16, 115, 16, 240, 52, 207, 112,
    220, 60, 243, 16, 247, 192, 71, 211, 52, 55, 195, 51, 211, 60, 240, 0, 52, 252, 53, 212, 49, 84, 55, 115,
    12, 116, 196, 15, 51, 212, 7, 12, 240, 53, 63, 116, 0, 112, 207, 0, 51, 28, 7, 28, 244, 117, 252, 116,
    19, 112, 204, 64, 48, 28, 20, 208, 241, 65, 48, 55, 0, 48, 193, 60, 124, 20, 19, 3, 60, 52, 63, 68,
    193, 112, 223, 48, 124, 220, 16, 31, 48, 63, 60, 64, 196, 112, 207, 76, 4, 12, 16, 223, 240, 12, 48, 0,
    76, 67, 211, 0, 240, 83, 127, 115, 60, 69, 207, 117, 76, 3, 215, 0, 195, 31, 79, 48, 60, 0, 15, 68,
    13, 48, 215, 84, 7, 20, 79, 0, 60, 51, 255, 4, 253, 115, 19, 60, 0, 15, 79, 51, 60, 69, 31, 52,
    12, 127, 3, 4, 195, 208, 127, 51, 252, 116, 63, 113, 195, 60, 211, 4, 19, 4, 127, 4, 255, 48, 255, 12,
    192, 68, 16, 4, 19, 28, 12, 7, 60, 84, 31, 52, 243, 64, 3, 69, 196, 19, 76, 48, 252, 117, 3, 0,
    208, 115, 15, 5, 0, 3, 64, 193, 255, 65, 243, 1, 192, 16, 16, 49, 15, 64, 0, 16, 80, 127, 204, 204,
    192, 5, 1, 117, 95, 0, 76, 12, 80, 115, 63, 0, 116, 53, 192, 48, 127, 208, 92, 16, 92, 116, 115, 0,
    13, 211, 3, 21, 28, 112, 0, 192, 81, 255, 125, 220, 0, 212, 192, 85, 31, 116, 127, 0, 17, 255, 124, 209,
    0, 212, 193, 68, 16, 52, 12, 0, 95, 252, 67, 16, 223, 211, 67, 84, 211, 12, 51, 195, 221, 60, 209, 28,
    223, 212, 79, 85, 223, 13, 48, 215, 29, 76, 16, 28, 7, 212, 0, 20, 223, 0, 48, 195, 28, 60, 21, 28,
    7, 15, 48, 196, 1, 60, 245, 192, 212, 13, 244, 220, 119, 52, 195, 63, 60, 63, 53, 244, 212, 16, 71, 199,
    119, 247, 192, 60, 240, 12, 77, 204, 20, 220, 68, 49, 51, 0, 240, 4, 65, 60, 197, 197, 208, 76, 244, 192,
    48, 4, 3, 49, 0, 60, 1, 192, 221, 92, 71, 4, 119, 0, 196, 60, 48, 13, 28, 31, 76, 3, 64, 52,
    252, 60, 49, 48, 65, 60, 5, 192, 16, 93, 55, 0, 17, 48, 211, 252, 4, 12, 65, 204, 17, 1, 71, 116,
    3, 192, 212, 204, 68, 28, 64, 12, 112, 7, 12, 116, 0, 112, 93, 48, 241, 0, 212, 77, 208, 5, 95, 67,
    28, 113, 95, 4, 247, 68, 196, 0, 212, 113, 64, 116, 28, 112, 19, 7, 51, 76, 192, 3, 196, 113, 23, 112,
    16, 244, 1, 252, 253, 55, 208, 125, 220, 13, 28, 92, 28, 116, 31, 60, 113, 55, 197, 65, 196, 125, 199, 85,
    16, 112, 31, 243, 48, 244, 5, 64, 196, 125, 199, 0, 76, 244, 1, 252, 204, 3, 71, 125, 92, 0, 60, 92,
    0, 244, 31, 252, 13, 3, 112, 113, 80, 13, 51, 80, 0, 52, 12, 252, 205, 48, 116, 117, 48, 1, 0, 64,
    63, 64, 211, 195, 80, 204, 76, 60, 76, 19, 63, 195, 12, 199, 211, 192, 20, 192, 71, 48, 64, 23, 252, 209,
    15, 195, 255, 192, 17, 244, 67, 60, 64, 16, 60, 220, 221, 64, 213, 20, 81, 0, 67, 192, 80, 67, 124, 21,
    13, 28, 196, 20, 81, 241, 115, 1, 64, 64, 48, 212, 93, 208, 247, 20, 17, 196, 67, 0, 64, 208, 1, 212,
    195, 63, 195, 3, 95, 15, 95, 240, 0, 15, 252, 51, 15, 255, 247, 51, 16, 124, 3, 61, 124, 0, 252, 67,
    76, 243, 199, 243, 0, 12, 31, 0, 112, 0, 205, 48, 83, 240, 77, 52, 253, 60, 5, 197, 213, 29, 52, 204,
    19, 245, 209, 48, 61, 60, 5, 241, 7, 28, 48, 48, 67, 52, 21, 60, 125, 0, 1, 52, 4, 16, 0, 51,
    28, 208, 193, 60, 60, 60, 65, 255, 19, 223, 119, 211, 28, 195, 213, 252, 77, 1, 92, 252, 19, 208, 127, 192,
    0, 5, 192, 60, 12, 12, 12, 243, 12, 19, 12, 196, 28, 220, 240, 51, 12, 125, 205, 204, 31, 207, 51, 192,
    64, 208, 196, 60, 0, 12, 223, 204, 80, 196, 76, 0, 64, 16, 244, 252, 0, 12, 208, 12, 4, 195, 92, 48,
    192, 13, 52, 20, 119, 63, 199, 77, 119, 115, 15, 16, 204, 204, 245, 71, 71, 60, 195, 113, 83, 51, 63, 16,
    12, 204, 193, 84, 3, 60, 195, 1, 87, 48, 127, 1, 80, 209, 0, 84, 69, 95, 4, 69, 87, 112, 76, 212,
    29, 209, 212, 84, 69, 80, 55, 69, 95, 68, 113, 20, 93, 209, 17, 84, 17, 0, 55, 21, 80, 80, 112, 212,
    79, 240, 65, 192, 49, 15, 195, 61, 63, 60, 95, 192, 92, 192, 20, 208, 245, 192, 199, 77, 12, 0, 67, 51,
    28, 253, 192, 16, 0, 195, 195, 64, 60, 84, 207, 243, 13, 76, 3, 20, 23, 3, 48, 12, 60, 113, 223, 0,
    223, 12, 211, 20, 215, 4, 63, 209, 63, 63, 207, 12, 215, 77, 195, 21, 23, 196, 55, 21, 15, 63, 199, 60,
    28, 12, 20, 195, 16, 23, 76, 69, 60, 117, 207, 16, 15, 60, 211, 19, 19, 20, 115, 16, 63, 4, 15, 3,
    52, 65, 207, 16, 23, 4, 119, 16, 52, 51, 195, 0, 15, 48, 5, 3, 80, 20, 79, 112, 60, 5, 15, 52,
    63, 3, 199, 195, 3, 23, 79, 13, 252, 199, 127, 52, 193, 51, 195, 3, 64, 4, 67, 12, 52, 52, 51, 115,
    68, 55, 125, 252, 241, 49, 21, 5, 20, 221, 5, 196, 71, 244, 125, 255, 241, 48, 213, 65, 53, 29, 5, 3,
    16, 52, 124, 15, 241, 124, 212, 69, 245, 29, 1, 3, 4, 55, 252, 61, 193, 12, 0, 192, 23, 221, 52, 0,
    3, 247, 112, 12, 241, 61, 1, 192, 0, 204, 0, 192, 29, 192, 13, 252, 193, 60, 199, 61, 48, 13, 17, 0,
    192, 252, 247, 49, 4, 12, 0, 223, 16, 252, 49, 196, 13, 240, 52, 48, 0, 60, 51, 204, 29, 192, 65, 1,
    13, 208, 5, 0, 192, 79, 243, 192, 0, 49, 13, 1, 68, 48, 124, 0, 49, 52, 244, 68, 244, 1, 196, 0,
    87, 52, 124, 3, 241, 52, 5, 81, 196, 29, 196, 207, 64, 60, 13, 60, 48, 244, 196, 1, 199, 12, 0, 67,
    68, 52, 64, 252, 5, 243, 5, 4, 52, 93, 244, 0, 16, 0, 205, 60, 241, 48, 5, 5, 4, 93, 52, 7,
    76, 0, 193, 252, 49, 60, 68, 1, 4, 28, 0, 4, 1, 192, 199, 60, 28, 220, 64, 204, 117, 15, 55, 4,
    205, 252, 240, 15, 13, 204, 67, 208, 112, 28, 3, 53, 28, 204, 193, 204, 1, 220, 15, 48, 124, 71, 76, 48,
    0, 208, 255, 4, 52, 60, 211, 0, 61, 55, 95, 241, 220, 0, 193, 196, 71, 92, 19, 55, 124, 51, 31, 52,
    60, 7, 197, 244, 116, 67, 31, 0, 125, 12, 95, 52, 124, 80, 12, 4, 240, 68, 31, 68, 61, 52, 31, 48,
    204, 76, 212, 3, 48, 85, 15, 119, 60, 207, 15, 52, 12, 76, 215, 243, 3, 16, 28, 71, 61, 0, 79, 55,
    124, 20, 12, 87, 240, 116, 195, 116, 60, 52, 223, 255, 12, 80, 220, 87, 12, 20, 81, 68, 15, 211, 207, 195,
    243, 80, 211, 51, 79, 20, 80, 0, 220, 12, 51, 192, 220, 28, 195, 23, 87, 0, 255, 3, 76, 51, 195, 13,
    195, 12, 195, 192, 23, 64, 60, 192, 29, 243, 7, 16, 3, 0, 195, 192, 3, 12, 223, 192, 29, 51, 51, 17,
    15, 113, 195, 23, 19, 4, 7, 119, 252, 52, 215, 60, 1, 64, 3, 3, 3, 21, 64, 52, 28, 48, 199, 49,
    4, 71, 195, 192, 51, 5, 0, 19, 13, 51, 7, 52, 115, 116, 211, 15, 60, 196, 4, 116, 243, 116, 196, 195,
    48, 68, 195, 63, 115, 197, 69, 64, 240, 51, 199, 52, 52, 67, 192, 60, 48, 4, 65, 0, 1, 192, 55, 68,
    13, 199, 124, 48, 241, 48, 195, 240, 60, 1, 92, 209, 93, 0, 92, 23, 197, 0, 215, 69, 49, 65, 31, 0,
    29, 0, 195, 3, 16, 16, 3, 85, 55, 51, 3, 0, 65, 196, 77, 252, 245, 63, 243, 192, 205, 1, 92, 192,
    12, 196, 17, 15, 197, 51, 19, 117, 0, 65, 79, 211, 28, 192, 208, 31, 0, 4, 87, 69, 3, 12, 51, 208,
    12, 215, 125, 51, 196, 63, 60, 197, 93, 193, 79, 204, 12, 199, 69, 15, 197, 48, 51, 53, 28, 5, 79, 223,
    15, 208, 1, 207, 192, 0, 67, 65, 83, 195, 51, 220, 60, 60, 76, 63, 244, 195, 211, 240, 61, 69, 31, 117,
    48, 124, 15, 12, 244, 208, 67, 196, 48, 117, 19, 48, 51, 124, 243, 15, 247, 208, 64, 212, 244, 116, 215, 51,
    127, 52, 12, 63, 48, 71, 211, 67, 252, 5, 204, 69, 49, 64, 207, 124, 52, 20, 4, 76, 244, 69, 3, 116,
    244, 115, 243, 63, 7, 1, 4, 28, 244, 7, 3, 51, 60, 240, 4, 48, 49, 7, 16, 64, 60, 16, 3, 67,
    240, 0, 195, 48, 76, 7, 0, 112, 192, 29, 195, 4, 244, 76, 195, 51, 48, 15, 1, 95, 243, 28, 243, 243,
    64, 240, 77, 252, 241, 244, 204, 204, 4, 209, 77, 49, 80, 252, 125, 255, 245, 247, 240, 1, 245, 17, 28, 12,
    28, 60, 124, 0, 241, 51, 0, 69, 244, 29, 197, 0, 112, 52, 64, 60, 5, 48, 15, 223, 76, 17, 76, 5,
    64, 244, 65, 252, 241, 244, 15, 48, 48, 5, 80, 1, 60, 192, 68, 204, 1, 244, 3, 65, 48, 65, 17, 12,
    67, 245, 0, 13, 5, 192, 79, 223, 93, 28, 92, 69, 64, 245, 64, 205, 17, 196, 15, 51, 113, 1, 0, 69,
    12, 240, 21, 204, 1, 4, 195, 77, 60, 1, 17, 0, 253, 64, 19, 4, 115, 16, 211, 115, 60, 112, 4, 76,
    193, 0, 240, 71, 119, 4, 20, 67, 16, 52, 4, 64, 63, 212, 193, 20, 51, 71, 196, 83, 12, 119, 4, 0,
    69, 85, 83, 85, 65, 5, 7, 69, 7, 204, 5, 19, 65, 87, 16, 68, 16, 84, 5, 68, 215, 15, 197, 23,
    125, 16, 28, 85, 16, 5, 5, 64, 20, 19, 116, 19, 71, 112, 76, 252, 241, 195, 5, 13, 119, 12, 244, 15,
    12, 60, 51, 195, 1, 240, 5, 93, 247, 92, 52, 3, 29, 207, 63, 208, 29, 240, 196, 92, 55, 31, 51, 12,
    223, 0, 223, 3, 12, 12, 64, 245, 116, 207, 127, 3, 19, 204, 209, 252, 255, 31, 67, 245, 117, 207, 48, 48,
    211, 252, 212, 60, 241, 29, 93, 5, 117, 197, 63, 48, 205, 12, 208, 80, 0, 83, 79, 247, 48, 192, 125, 7,
    60, 13, 208, 80, 48, 64, 83, 247, 48, 240, 48, 243, 0, 64, 197, 67, 49, 92, 64, 199, 49, 52, 112, 64,
    252, 13, 207, 15, 19, 0, 79, 196, 255, 52, 12, 15, 192, 93, 252, 51, 51, 51, 71, 212, 252, 64, 243, 60,
    211, 65, 243, 51, 243, 60, 4, 199, 253, 116, 119, 61, 13, 252, 51, 220, 21, 243, 240, 205, 53, 3, 204, 253,
    29, 76, 112, 16, 21, 243, 240, 29, 53, 0, 223, 253, 208, 61, 51, 80, 20, 240, 240, 209, 55, 13, 195, 253,
    12, 60, 241, 115, 77, 3, 60, 0, 53, 84, 125, 4, 17, 12, 65, 4, 84, 0, 12, 52, 20, 5, 124, 5,
    1, 60, 5, 195, 84, 0, 0, 17, 19, 21, 67, 21, 199, 244, 240, 255, 13, 15, 207, 15, 112, 71, 79, 68,
    3, 247, 193, 252, 60, 31, 223, 67, 112, 3, 67, 117, 64, 247, 193, 252, 112, 31, 28, 48, 112, 240, 67, 68,
    65, 52, 83, 65, 0, 81, 192, 71, 29, 49, 93, 65, 69, 117, 67, 17, 7, 212, 193, 87, 85, 52, 17, 116,
    117, 116, 67, 16, 243, 212, 4, 80, 4, 117, 21, 119, 0, 116, 76, 76, 52, 52, 4, 64, 28, 113, 81, 83,
    116, 112, 3, 64, 55, 4, 196, 64, 211, 124, 20, 67, 117, 124, 115, 81, 48, 192, 196, 0, 4, 125, 21, 71,
    52, 116, 92, 61, 49, 7, 5, 77, 7, 12, 116, 3, 119, 113, 0, 60, 48, 51, 5, 65, 7, 61, 68, 3,
    52, 48, 76, 12, 241, 48, 197, 13, 55, 125, 7, 3, 192, 221, 207, 196, 223, 4, 0, 197, 77, 60, 215, 204,
    211, 12, 207, 3, 223, 7, 48, 53, 13, 60, 199, 220, 247, 0, 15, 240, 252, 51, 13, 49, 13, 0, 51, 220,
    16, 0, 195, 23, 215, 20, 115, 212, 49, 0, 199, 208, 195, 241, 3, 19, 192, 196, 116, 197, 253, 53, 55, 195,
    240, 196, 64, 60, 252, 215, 64, 245, 241, 192, 48, 192, 240, 124, 192, 95, 196, 48, 71, 212, 241, 53, 195, 193,
    240, 60, 3, 0, 208, 241, 71, 196, 253, 116, 247, 252, 61, 243, 49, 49, 192, 193, 127, 244, 252, 52, 1, 48,
    92, 61, 127, 20, 196, 60, 195, 16, 241, 68, 16, 60, 12, 12, 243, 23, 23, 76, 0, 7, 205, 19, 71, 196,
    12, 240, 199, 20, 211, 28, 16, 51, 12, 15, 115, 20, 76, 49, 127, 83, 240, 243, 211, 5, 241, 69, 211, 12,
    76, 49, 195, 83, 7, 209, 7, 5, 208, 68, 19, 4, 12, 240, 199, 0, 51, 220, 87, 4, 0, 115, 51, 3,
    12, 245, 76, 195, 240, 247, 196, 1, 195, 65, 87, 204, 3, 240, 19, 15, 112, 20, 192, 1, 19, 65, 67, 7,
    12, 240, 192, 1, 51, 80, 16, 12, 67, 3, 63, 71, 221, 112, 19, 192, 49, 244, 4, 12, 244, 52, 196, 1,
    220, 124, 223, 7, 0, 255, 5, 17, 52, 76, 199, 240, 211, 65, 15, 0, 48, 240, 1, 208, 53, 12, 196, 240,
    17, 64, 220, 48, 65, 23, 116, 64, 52, 209, 49, 21, 213, 76, 220, 0, 1, 12, 117, 69, 4, 29, 112, 4,
    209, 65, 207, 0, 1, 16, 116, 196, 0, 31, 65, 21, 0, 76, 211, 255, 76, 223, 0, 60, 112, 223, 255, 7,
    208, 64, 195, 252, 76, 204, 64, 207, 115, 204, 15, 52, 195, 64, 255, 207, 112, 192, 12, 63, 48, 195, 207, 244,
    84, 52, 112, 61, 61, 4, 64, 5, 244, 221, 193, 7, 193, 67, 1, 49, 61, 115, 64, 68, 52, 220, 193, 3,
    193, 0, 65, 49, 253, 60, 4, 48, 245, 28, 1, 48, 48, 240, 247, 61, 60, 12, 67, 1, 116, 221, 61, 52,
    241, 0, 240, 60, 12, 12, 192, 204, 112, 223, 13, 0, 13, 220, 65, 241, 49, 60, 192, 241, 113, 220, 13, 1,
    1, 204, 3, 253, 0, 205, 79, 221, 77, 17, 61, 4, 49, 221, 49, 241, 12, 13, 3, 192, 113, 192, 61, 28,
    13, 221, 113, 1, 5, 60, 243, 192, 116, 12, 253, 28, 241, 207, 243, 124, 113, 48, 223, 0, 60, 124, 12, 117,
    240, 15, 195, 60, 113, 12, 12, 67, 112, 81, 3, 69, 48, 223, 240, 49, 113, 1, 16, 48, 127, 80, 0, 0,
    64, 20, 199, 241, 60, 77, 7, 12, 124, 67, 12, 221, 115, 20, 192, 241, 252, 124, 199, 1, 76, 15, 12, 221,
    79, 212, 192, 241, 192, 65, 4, 0, 76, 31, 60, 221, 252, 16, 19, 119, 195, 69, 63, 0, 81, 195, 220, 220,
    3, 16, 199, 71, 192, 112, 243, 20, 93, 1, 221, 223, 3, 16, 3, 23, 215, 4, 48, 195, 16, 208, 204, 220,
    77, 196, 124, 52, 221, 3, 7, 20, 205, 12, 61, 252, 93, 196, 61, 68, 220, 83, 0, 69, 209, 13, 244, 252,
    28, 4, 13, 68, 208, 208, 48, 80, 16, 15, 243, 205, 17, 60, 124, 7, 193, 204, 247, 213, 241, 193, 48, 4,
    29, 253, 252, 87, 208, 195, 247, 213, 192, 13, 247, 211, 221, 205, 12, 84, 211, 192, 52, 21, 192, 223, 51, 0,
    215, 240, 4, 63, 4, 221, 195, 220, 48, 28, 124, 52, 16, 240, 243, 19, 0, 221, 195, 12, 243, 61, 51, 4,
    29, 244, 195, 220, 3, 221, 3, 12, 60, 15, 77, 71, 240, 48, 48, 52, 63, 0, 21, 244, 15, 79, 117, 0,
    60, 3, 127, 241, 255, 124, 209, 240, 29, 77, 69, 65, 77, 93, 64, 5, 196, 64, 7, 52, 12, 65, 17, 15,
    196, 61, 124, 1, 124, 1, 52, 197, 15, 76, 5, 68, 16, 240, 77, 240, 241, 48, 193, 197, 1, 77, 5, 65,
    16, 13, 92, 84, 192, 0, 196, 197, 0, 65, 213, 3, 196, 48, 68, 253, 0, 12, 4, 204, 0, 77, 53, 68,
    192, 247, 69, 253, 240, 124, 193, 205, 64, 81, 85, 112, 204, 192, 68, 16, 4, 52, 4, 52, 51, 69, 17, 3,
    49, 3, 92, 245, 240, 116, 19, 208, 124, 113, 29, 5, 241, 19, 67, 197, 192, 80, 79, 240, 60, 49, 29, 60,
    13, 16, 64, 197, 23, 84, 93, 192, 76, 243, 29, 0, 49, 76, 64, 240, 240, 68, 223, 16, 113, 5, 29, 48,
    13, 92, 79, 4, 195, 20, 223, 55, 48, 53, 29, 12, 13, 28, 127, 212, 23, 4, 76, 52, 12, 52, 29, 204,
    1, 55, 80, 253, 240, 4, 15, 28, 60, 197, 93, 12, 77, 64, 92, 0, 244, 52, 195, 112, 252, 5, 29, 204,
    60, 16, 79, 20, 196, 4, 71, 4, 255, 52, 213, 204, 207, 28, 196, 87, 67, 16, 12, 55, 76, 51, 207, 252,
    207, 204, 197, 0, 67, 15, 64, 48, 31, 115, 15, 0, 12, 204, 195, 0, 23, 16, 15, 67, 15, 3, 15, 65,
    60, 16, 213, 87, 83, 84, 7, 119, 115, 55, 207, 0, 60, 192, 193, 7, 80, 16, 0, 76, 28, 51, 51, 48,
    124, 196, 195, 4, 19, 0, 3, 92, 13, 68, 79, 0, 127, 1, 240, 87, 31, 21, 7, 112, 63, 7, 199, 195,
    63, 60, 243, 207, 19, 196, 0, 79, 12, 195, 243, 240, 12, 64, 195, 0, 67, 193, 192, 83, 60, 20, 243, 48,
    193, 76, 28, 16, 16, 84, 195, 81, 241, 244, 1, 12, 192, 76, 15, 23, 23, 20, 4, 5, 55, 51, 196, 15,
    247, 64, 207, 20, 215, 20, 69, 196, 16, 115, 55, 12, 13, 77, 80, 23, 65, 7, 0, 69, 208, 196, 83, 16,
    193, 77, 223, 87, 80, 20, 116, 5, 196, 196, 16, 19, 1, 77, 207, 84, 16, 212, 69, 196, 7, 19, 7, 4,
    124, 240, 52, 207, 1, 7, 243, 113, 240, 21, 12, 12, 51, 12, 192, 15, 0, 199, 7, 1, 240, 5, 15, 3,
    51, 112, 207, 15, 19, 212, 116, 208, 247, 3, 244, 115, 71, 192, 60, 112, 60, 63, 1, 245, 20, 195, 55, 223,
    115, 244, 124, 115, 60, 4, 205, 51, 29, 23, 76, 0, 60, 112, 0, 49, 124, 0, 3, 51, 61, 5, 12, 7,
    211, 4, 48, 71, 19, 252, 65, 244, 17, 15, 52, 204, 115, 247, 3, 61, 115, 0, 204, 0, 29, 195, 64, 20,
    92, 112, 68, 60, 49, 67, 195, 51, 1, 49, 15, 4, 199, 17, 60, 84, 195, 253, 1, 196, 19, 63, 52, 13,
    7, 199, 51, 253, 204, 0, 220, 204, 28, 195, 64, 85, 76, 192, 68, 205, 0, 15, 204, 207, 65, 1, 12, 69,
    119, 243, 125, 252, 245, 240, 53, 205, 215, 209, 52, 76, 115, 252, 61, 63, 49, 243, 241, 113, 244, 213, 0, 64,
    115, 63, 0, 15, 49, 196, 124, 0, 245, 21, 15, 119, 117, 244, 12, 252, 193, 243, 52, 16, 0, 208, 76, 4,
    124, 48, 193, 63, 0, 195, 12, 12, 112, 20, 79, 68, 124, 48, 212, 255, 1, 215, 76, 65, 65, 196, 79, 87,
    48, 240, 48, 15, 192, 207, 3, 221, 48, 29, 15, 112, 112, 241, 209, 12, 0, 207, 207, 205, 112, 12, 31, 52,
    127, 240, 192, 15, 48, 195, 16, 124, 113, 3, 15, 55, 55, 63, 21, 253, 241, 195, 1, 76, 199, 212, 117, 112,
    4, 115, 253, 252, 61, 252, 125, 15, 199, 209, 68, 113, 23, 51, 61, 255, 253, 252, 0, 204, 244, 17, 197, 113,
    68, 64, 5, 61, 48, 15, 64, 12, 21, 16, 76, 68, 116, 64, 192, 60, 12, 12, 80, 195, 69, 196, 80, 68,
    83, 52, 241, 12, 204, 204, 7, 223, 196, 3, 209, 116, 68, 112, 69, 61, 193, 207, 16, 193, 16, 192, 95, 64,
    68, 60, 192, 60, 15, 199, 16, 204, 20, 240, 80, 64, 192, 12, 252, 204, 15, 195, 16, 204, 196, 240, 208, 112,
    15, 80, 208, 4, 87, 65, 76, 0, 28, 243, 55, 208, 55, 0, 16, 52, 115, 112, 16, 48, 28, 48, 55, 4,
    51, 245, 192, 4, 67, 16, 16, 247, 12, 52, 7, 4, 19, 84, 3, 49, 67, 61, 5, 252, 92, 60, 244, 223,
    7, 212, 23, 48, 51, 112, 0, 204, 83, 63, 48, 192, 115, 199, 199, 0, 243, 64, 7, 207, 16, 7, 61, 16,
    196, 92, 79, 5, 211, 124, 1, 240, 80, 124, 197, 223, 199, 211, 67, 244, 207, 124, 252, 240, 16, 79, 5, 12,
    20, 195, 3, 5, 207, 48, 240, 207, 92, 196, 29, 48, 55, 48, 49, 125, 252, 0, 19, 211, 119, 17, 13, 68,
    113, 112, 113, 241, 241, 51, 252, 195, 60, 213, 29, 12, 93, 28, 64, 5, 245, 48, 255, 77, 253, 85, 29, 60,
    52, 240, 1, 48, 113, 0, 80, 221, 112, 4, 124, 71, 81, 112, 69, 1, 113, 192, 15, 195, 49, 61, 93, 0,
    81, 16, 81, 213, 5, 51, 241, 5, 220, 65, 29, 20, 51, 252, 17, 48, 1, 13, 15, 220, 64, 192, 63, 68,
    67, 48, 64, 253, 49, 192, 207, 207, 48, 204, 13, 60, 65, 195, 65, 240, 53, 243, 193, 13, 63, 17, 209, 60,
    52, 51, 69, 240, 61, 1, 192, 204, 60, 92, 53, 1, 69, 243, 115, 245, 240, 48, 196, 243, 49, 81, 4, 1,
    16, 76, 3, 71, 247, 77, 199, 0, 204, 113, 7, 0, 4, 52, 5, 61, 125, 4, 3, 207, 13, 16, 13, 5,
    20, 247, 116, 245, 49, 51, 244, 0, 49, 93, 196, 17, 16, 48, 15, 119, 52, 112, 245, 69, 48, 65, 196, 1,
    23, 196, 212, 12, 0, 16, 15, 15, 12, 195, 204, 4, 211, 243, 5, 253, 49, 51, 51, 204, 61, 93, 48, 1,
    211, 240, 192, 240, 29, 240, 53, 205, 48, 93, 52, 240, 28, 76, 23, 211, 20, 243, 77, 193, 245, 49, 211, 204,
    19, 125, 199, 19, 215, 247, 65, 4, 244, 199, 3, 60, 7, 207, 195, 31, 211, 244, 64, 196, 7, 7, 7, 64,
    204, 112, 16, 31, 199, 207, 93, 48, 244, 69, 19, 48, 48, 112, 199, 28, 247, 16, 64, 4, 245, 4, 3, 48,
    68, 51, 215, 28, 195, 1, 80, 0, 0, 23, 51, 113, 60, 64, 4, 15, 68, 0, 15, 64, 48, 53, 79, 48,
    49, 64, 196, 15, 7, 84, 64, 67, 48, 7, 64, 52, 5, 0, 192, 95, 3, 68, 16, 3, 12, 7, 68, 85,
    243, 19, 64, 53, 243, 65, 195, 28, 61, 113, 205, 49, 211, 192, 71, 5, 12, 48, 4, 0, 16, 112, 196, 49,
    3, 5, 19, 5, 19, 16, 20, 252, 95, 112, 196, 51, 29, 207, 84, 21, 93, 69, 48, 3, 16, 65, 21, 21,
    17, 12, 84, 85, 93, 113, 49, 4, 16, 65, 5, 20, 16, 19, 16, 84, 93, 21, 113, 196, 16, 81, 4, 20,
    31, 195, 64, 241, 241, 3, 252, 60, 60, 65, 20, 61, 211, 199, 80, 16, 241, 63, 193, 60, 51, 65, 196, 60,
    7, 196, 195, 204, 204, 204, 1, 252, 48, 81, 4, 48, 255, 13, 196, 20, 19, 7, 115, 192, 125, 51, 244, 12,
    243, 204, 15, 53, 211, 71, 76, 243, 92, 3, 51, 17, 116, 192, 204, 245, 208, 116, 64, 48, 28, 192, 63, 221,
    63, 204, 247, 212, 223, 4, 12, 0, 112, 87, 244, 49, 112, 195, 3, 245, 220, 68, 76, 255, 92, 215, 55, 49,
    124, 3, 3, 244, 205, 67, 77, 48, 13, 192, 51, 192, 127, 211, 244, 244, 1, 20, 7, 52, 112, 20, 49, 52,
    64, 223, 195, 244, 1, 69, 0, 247, 112, 23, 116, 68, 76, 208, 192, 247, 60, 68, 204, 241, 60, 207, 61, 52,
    240, 12, 7, 17, 23, 208, 79, 196, 79, 52, 211, 69, 244, 12, 51, 0, 215, 0, 48, 199, 92, 116, 23, 16,
    116, 240, 51, 252, 240, 49, 196, 243, 28, 115, 7, 93, 53, 64, 7, 28, 7, 211, 67, 7, 63, 117, 196, 112,
    52, 48, 243, 48, 196, 0, 68, 196, 0, 113, 52, 112, 244, 240, 60, 240, 192, 205, 4, 205, 21, 64, 52, 65,
    247, 64, 7, 76, 112, 16, 67, 71, 51, 113, 240, 4, 52, 64, 252, 124, 241, 12, 4, 208, 0, 125, 52, 112,
    52, 240, 60, 252, 192, 240, 240, 192, 16, 192, 116, 64, 223, 60, 195, 21, 83, 16, 0, 244, 124, 255, 60, 0,
    252, 192, 195, 21, 83, 87, 48, 4, 76, 63, 51, 16, 243, 52, 192, 84, 19, 3, 0, 95, 28, 48, 67, 212,
    204, 48, 195, 87, 19, 28, 19, 247, 60, 51, 19, 3, 192, 48, 247, 87, 31, 16, 3, 7, 0, 51, 7, 3,
    51, 7, 3, 71, 0, 28, 3, 4, 13, 51, 7, 240, 244, 125, 204, 19, 83, 17, 19, 3, 243, 68, 16, 51,
    48, 124, 207, 83, 3, 29, 87, 19, 243, 67, 4, 55, 52, 116, 204, 67, 0, 12, 0, 199, 240, 0, 55, 55,
    252, 7, 4, 49, 60, 65, 16, 115, 241, 29, 49, 4, 252, 199, 212, 116, 127, 77, 4, 51, 61, 80, 49, 197,
    60, 4, 213, 112, 15, 93, 95, 51, 60, 19, 112, 4, 205, 15, 51, 52, 60, 76, 244, 243, 205, 76, 197, 193,
    205, 12, 55, 52, 60, 124, 244, 196, 28, 77, 244, 193, 29, 28, 196, 55, 63, 76, 52, 244, 16, 76, 51, 208,
    221, 28, 51, 0, 49, 0, 51, 244, 1, 77, 212, 205, 221, 220, 0, 196, 13, 63, 49, 53, 16, 77, 215, 205,
    16, 0, 4, 83, 64, 0, 53, 1, 83, 80, 195, 29, 240, 3, 4, 241, 255, 76, 195, 212, 60, 77, 13, 49,
    205, 12, 51, 4, 255, 79, 207, 196, 125, 125, 16, 13, 12, 196, 196, 20, 31, 95, 63, 0, 76, 60, 12, 31,
    193, 207, 80, 48, 240, 64, 244, 212, 1, 65, 17, 68, 209, 13, 76, 20, 20, 76, 48, 196, 1, 77, 208, 16,
    220, 221, 195, 20, 23, 16, 116, 196, 31, 65, 20, 19, 240, 195, 80, 252, 241, 3, 199, 196, 48, 85, 29, 64,
    193, 1, 79, 16, 196, 67, 0, 244, 247, 117, 21, 255, 192, 4, 15, 95, 7, 28, 113, 4, 3, 53, 4, 15,
    195, 68, 220, 0, 31, 4, 65, 7, 0, 243, 52, 0, 196, 71, 223, 0, 15, 64, 13, 3, 5, 195, 0, 0,
    7, 116, 220, 115, 240, 4, 17, 199, 76, 19, 67, 65, 243, 84, 223, 3, 31, 199, 65, 115, 0, 195, 243, 204,
    195, 64, 223, 204, 19, 3, 65, 15, 64, 195, 112, 48, 7, 68, 223, 112, 192, 196, 4, 19, 64, 3, 64, 112,
    195, 65, 223, 51, 83, 207, 77, 255, 52, 223, 55, 192, 247, 64, 223, 76, 19, 196, 81, 207, 5, 223, 61, 192,
    53, 64, 207, 112, 19, 197, 68, 223, 5, 211, 48, 243, 204, 68, 193, 5, 83, 93, 215, 7, 28, 65, 53, 195,
    3, 52, 61, 116, 67, 16, 21, 4, 29, 112, 71, 192, 115, 247, 7, 48, 48, 80, 16, 55, 29, 68, 119, 247,
    221, 93, 15, 5, 4, 0, 196, 213, 212, 125, 196, 28, 215, 240, 60, 71, 51, 49, 196, 197, 19, 127, 7, 16,
    0, 240, 192, 51, 252, 20, 192, 51, 220, 15, 71, 7, 196, 92, 67, 0, 49, 60, 69, 4, 192, 77, 244, 76,
    199, 60, 255, 4, 240, 60, 69, 213, 208, 76, 7, 92, 64, 240, 240, 253, 243, 12, 209, 252, 0, 15, 20, 5,
    205, 92, 23, 23, 4, 79, 223, 3, 125, 112, 28, 49, 221, 220, 20, 84, 23, 28, 19, 243, 124, 48, 15, 1,
    205, 208, 192, 84, 19, 16, 64, 4, 76, 51, 3, 17, 0, 12, 64, 3, 192, 80, 223, 68, 49, 52, 12, 60,
    13, 12, 19, 7, 215, 64, 7, 68, 63, 0, 204, 3, 1, 64, 195, 68, 19, 83, 23, 71, 63, 51, 55, 220,
    3, 52, 67, 223, 1, 4, 3, 64, 60, 4, 28, 60, 28, 64, 67, 19, 1, 7, 71, 68, 243, 69, 204, 195,
    195, 64, 255, 7, 3, 20, 68, 85, 243, 0, 247, 3, 205, 208, 7, 85, 16, 76, 195, 51, 60, 63, 13, 125,
    221, 16, 5, 4, 83, 12, 192, 0, 31, 252, 64, 13, 12, 209, 205, 68, 83, 60, 208, 0, 31, 115, 7, 93,
    17, 16, 64, 21, 85, 76, 196, 28, 4, 63, 64, 81, 17, 80, 1, 20, 16, 64, 52, 197, 83, 92, 4, 28,
    65, 21, 252, 84, 85, 0, 5, 197, 19, 76, 71, 16, 215, 64, 0, 204, 64, 207, 67, 19, 55, 197, 15, 77,
    20, 81, 60, 7, 0, 207, 68, 4, 247, 0, 195, 76, 23, 64, 255, 83, 48, 240, 53, 16, 199, 80, 71, 12};
static const int32_t op7_bias[48] = {
    -32014, -36539, -36741, -31113, -31599, -31339, -35098, -35049, -31121, -35877, -32202, -29571, -37137, -33032, -32751, -38110, -30083, -27813, -41405, -35428, -24306, -40471, -32535, -33666,
    -33333, -35349, -38097, -26795, -31625, -35871, -29231, -34829, -39931, -34405, -34334, -33247, -32618, -29778, -26489, -38910, -32851, -34836, -34334, -32161, -34861, -32891, -30074, -26045};
static const uint16_t op7_offset[48] = {
    32130, 36720, 36975, 31110, 31620, 31365, 35190, 35190, 30855, 35955, 32385, 29580, 37230, 33150, 32895, 38250, 30090, 27540, 41565, 35445, 23970, 40800, 32640, 33660,
    33405, 35445, 38250, 26775, 31620, 35955, 29070, 34935, 40035, 34425, 34425, 33150, 32640, 29835, 26265, 39015, 32895, 34935, 34425, 32130, 34935, 32895, 30090, 25755};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op7_multiplier[48] = {
    1748697088, 2084395648, 1112199168, 2016637056, 1959240192, 1285731328, 1685651968, 1464903936, 1300828672, 1327724032, 1178518784, 1976605312, 1196662656, 1563885568, 1078538624, 1291082368, 1664514560, 1609513216, 1862088192, 1168475264, 1800544896, 1133887744, 1297360128, 2094300160,
    1339192320, 2085599488, 1252254080, 1558288640, 1471504128, 1128160384, 1899089920, 1821686016, 1597457280, 1285966848, 1342549248, 1516094208, 1747281792, 1906147200, 1747820928, 2115688960, 2089206784, 1329017216, 1383490304, 1686053120, 1340136704, 1873362176, 1672738944, 1775838080};
static const uint8_t op7_shift[48] = {
    1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 2,
    1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2};
#else
static const int32_t op7_multiplier[48] = {
    1748697128, 2084395606, 1112199260, 2016636997, 1959240270, 1285731275, 1685652078, 1464903972, 1300828752, 1327724074, 1178518722, 1976605432, 1196662620, 1563885533, 1078538712, 1291082318, 1664514617, 1609513200, 1862088116, 1168475263, 1800544879, 1133887721, 1297360229, 2094300232,
    1339192287, 2085599501, 1252254140, 1558288667, 1471504127, 1128160428, 1899089945, 1821686034, 1597457304, 1285966909, 1342549235, 1516094242, 1747281799, 1906147229, 1747820826, 2115688993, 2089206857, 1329017256, 1383490217, 1686053037, 1340136731, 1873362218, 1672738987, 1775838145};
static const uint8_t op7_shift[48] = {
    34, 35, 34, 35, 34, 34, 35, 34, 35, 34, 34, 34, 34, 34, 34, 34, 34, 35, 35, 34, 35, 34, 34, 35,
    34, 35, 34, 34, 34, 34, 35, 34, 34, 34, 34, 34, 34, 35, 35, 35, 35, 34, 34, 34, 34, 34, 34, 35};
#endif
static const model_layer op7 = {
    .rows = 30, .columns = 40, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 0, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op7_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op7_weights, .bias = op7_bias, .multiplier = op7_multiplier, .shift = op7_shift};

static const uint8_t op8_weights[5184] = {
    252, 117, 95, 31, 252, 116, 12, 79, 197, 204, 255, 253, 241, 5, 76, 12, 204, 48, 60, 15, 53, 208, 204, 240,
    244, 48, 28, 77, 220, 49, 60, 63, 117, 49, 192, 252, 207, 13, 3, 255, 252, 243, 12, 63, 193, 48, 255, 60,
    211, 192, 0, 15, 204, 192, 252, 51, 48, 115, 240, 252, 0, 204, 13, 16, 220, 16, 0, 55, 0, 48, 240, 60,
    64, 76, 4, 15, 0, 63, 192, 63, 0, 51, 63, 127, 16, 12, 4, 64, 0, 0, 0, 243, 0, 0, 0, 79,
    0, 16, 13, 252, 48, 0, 52, 51, 0, 64, 0, 63, 16, 207, 240, 192, 3, 208, 0, 193, 15, 15, 7, 204,
    28, 3, 243, 243, 3, 28, 192, 204, 207, 0, 23, 204, 16, 195, 243, 204, 3, 0, 195, 204, 207, 92, 7, 48,
    16, 207, 240, 48, 64, 209, 192, 192, 240, 64, 192, 204, 0, 3, 60, 60, 4, 193, 192, 207, 192, 12, 192, 204,
    65, 195, 240, 192, 83, 0, 192, 192, 115, 64, 195, 204, 28, 243, 240, 5, 61, 208, 4, 193, 244, 119, 64, 207,
    3, 79, 240, 48, 12, 211, 196, 192, 240, 112, 211, 15, 4, 51, 243, 112, 31, 52, 192, 192, 115, 48, 197, 0,
    48, 195, 204, 12, 195, 208, 0, 204, 12, 3, 1, 255, 60, 207, 252, 208, 195, 195, 240, 48, 195, 15, 65, 12,
    12, 211, 253, 223, 16, 252, 244, 252, 76, 1, 204, 63, 7, 15, 193, 204, 12, 209, 192, 12, 48, 80, 240, 15,
    255, 15, 204, 195, 3, 51, 240, 195, 195, 83, 204, 252, 60, 19, 12, 207, 19, 48, 252, 60, 60, 220, 63, 255,
    12, 195, 196, 207, 60, 199, 193, 12, 49, 68, 195, 255, 204, 220, 255, 195, 204, 195, 252, 247, 192, 112, 195, 255,
    255, 19, 127, 255, 223, 252, 252, 51, 60, 60, 243, 255, 208, 243, 19, 13, 48, 19, 16, 192, 63, 193, 31, 15,
    0, 223, 240, 240, 19, 7, 211, 196, 255, 195, 7, 0, 52, 124, 19, 3, 243, 0, 12, 3, 0, 112, 193, 48,
    204, 195, 0, 16, 0, 64, 3, 204, 61, 205, 63, 15, 241, 16, 48, 0, 7, 64, 211, 195, 255, 207, 240, 0,
    240, 16, 0, 243, 7, 112, 0, 3, 64, 28, 204, 112, 112, 28, 0, 207, 12, 51, 4, 15, 243, 28, 12, 63,
    124, 12, 0, 207, 12, 55, 244, 15, 204, 208, 207, 63, 124, 16, 12, 207, 16, 3, 0, 12, 0, 0, 15, 60,
    84, 16, 252, 48, 195, 243, 243, 243, 207, 19, 16, 252, 21, 207, 252, 113, 19, 252, 243, 243, 255, 3, 49, 255,
    16, 223, 193, 0, 84, 15, 48, 244, 15, 13, 16, 207, 16, 92, 240, 15, 199, 48, 243, 247, 207, 0, 192, 13,
    208, 207, 241, 64, 55, 240, 247, 243, 204, 243, 241, 15, 1, 192, 193, 3, 64, 3, 67, 52, 95, 1, 12, 3,
    0, 92, 192, 63, 4, 48, 5, 15, 16, 28, 31, 124, 65, 220, 60, 15, 49, 51, 192, 192, 208, 16, 63, 204,
    60, 16, 13, 204, 53, 3, 4, 1, 16, 28, 207, 51, 253, 61, 95, 207, 241, 49, 60, 124, 193, 252, 125, 240,
    17, 243, 15, 28, 208, 204, 12, 204, 53, 240, 12, 207, 16, 7, 68, 93, 12, 13, 204, 192, 117, 247, 243, 220,
    199, 0, 3, 63, 63, 112, 12, 63, 204, 12, 252, 243, 208, 195, 3, 12, 31, 0, 15, 255, 49, 0, 1, 207,
    192, 19, 0, 0, 19, 16, 60, 0, 69, 3, 51, 207, 7, 204, 0, 63, 112, 48, 15, 63, 16, 204, 193, 51,
    4, 28, 0, 15, 0, 0, 0, 0, 0, 192, 112, 15, 12, 19, 64, 16, 16, 195, 52, 5, 65, 3, 124, 207,
    212, 223, 252, 3, 4, 205, 192, 243, 208, 207, 19, 51, 192, 243, 253, 192, 52, 205, 195, 243, 207, 252, 16, 3,
    192, 223, 253, 1, 7, 223, 51, 55, 192, 112, 19, 3, 19, 19, 192, 112, 3, 61, 15, 195, 48, 16, 53, 15,
    199, 195, 240, 48, 3, 13, 15, 195, 48, 195, 241, 207, 208, 220, 49, 0, 63, 28, 15, 51, 240, 16, 48, 15,
    211, 207, 240, 51, 15, 243, 252, 243, 240, 4, 0, 243, 207, 255, 240, 60, 63, 255, 255, 243, 48, 48, 240, 207,
    211, 243, 252, 61, 12, 204, 60, 51, 55, 112, 19, 207, 192, 207, 240, 31, 16, 7, 0, 204, 223, 116, 49, 205,
    29, 3, 240, 195, 0, 4, 199, 204, 223, 68, 205, 12, 3, 192, 245, 192, 81, 20, 3, 1, 12, 68, 241, 1,
    252, 0, 240, 51, 196, 55, 48, 16, 247, 65, 253, 15, 15, 0, 60, 48, 0, 51, 12, 195, 48, 92, 252, 12,
    3, 192, 49, 1, 28, 12, 15, 195, 60, 211, 51, 76, 253, 247, 243, 0, 204, 252, 196, 192, 243, 124, 253, 207,
    252, 49, 63, 48, 207, 60, 240, 195, 55, 60, 195, 13, 195, 49, 255, 49, 31, 124, 255, 243, 195, 243, 215, 61,
    60, 63, 204, 223, 199, 243, 48, 252, 15, 12, 12, 15, 13, 15, 240, 204, 195, 255, 195, 4, 207, 15, 15, 0,
    12, 48, 204, 192, 195, 204, 0, 0, 64, 12, 195, 240, 0, 243, 195, 12, 0, 204, 19, 204, 51, 205, 16, 223,
    7, 220, 240, 52, 19, 1, 223, 0, 255, 207, 4, 4, 3, 0, 0, 192, 0, 240, 0, 0, 12, 3, 0, 0,
    192, 243, 16, 19, 60, 209, 76, 60, 60, 240, 60, 207, 196, 52, 80, 68, 51, 1, 204, 195, 252, 51, 60, 196,
    192, 60, 19, 0, 192, 1, 52, 113, 16, 48, 0, 0, 4, 223, 119, 55, 195, 0, 204, 211, 243, 55, 52, 13,
    243, 60, 79, 255, 255, 55, 15, 63, 244, 76, 220, 240, 252, 48, 31, 12, 204, 252, 49, 63, 0, 60, 15, 240,
    0, 19, 12, 0, 4, 0, 208, 195, 240, 192, 16, 64, 63, 15, 15, 255, 195, 55, 12, 255, 192, 76, 192, 51,
    0, 192, 60, 12, 64, 60, 16, 253, 12, 192, 67, 12, 67, 80, 16, 207, 4, 0, 0, 15, 195, 192, 240, 124,
    51, 3, 192, 207, 0, 15, 0, 51, 0, 0, 211, 63, 76, 0, 48, 28, 76, 204, 0, 204, 64, 48, 115, 12,
    213, 195, 244, 85, 13, 212, 51, 0, 61, 119, 51, 255, 212, 255, 240, 64, 19, 4, 243, 192, 243, 71, 253, 205,
    199, 48, 4, 48, 31, 64, 63, 19, 55, 4, 241, 193, 193, 55, 3, 0, 252, 0, 63, 64, 49, 48, 243, 255,
    192, 240, 0, 0, 252, 4, 255, 192, 240, 116, 240, 192, 192, 52, 3, 48, 63, 0, 12, 12, 192, 49, 241, 0,
    48, 1, 64, 5, 12, 64, 196, 20, 60, 48, 255, 12, 192, 12, 0, 20, 0, 0, 192, 1, 192, 0, 192, 1,
    241, 0, 12, 64, 7, 65, 0, 192, 13, 64, 193, 48, 255, 243, 255, 15, 255, 252, 255, 255, 192, 255, 253, 255,
    19, 244, 48, 13, 3, 205, 255, 192, 1, 223, 51, 15, 195, 240, 1, 49, 0, 12, 252, 55, 53, 3, 240, 3,
    207, 207, 252, 255, 211, 61, 243, 255, 195, 255, 207, 60, 192, 192, 112, 204, 195, 193, 240, 195, 0, 51, 112, 31,
    208, 192, 77, 1, 195, 13, 51, 243, 48, 252, 3, 76, 51, 207, 240, 48, 31, 60, 243, 192, 51, 63, 243, 48,
    0, 205, 0, 76, 19, 49, 240, 192, 192, 67, 0, 192, 16, 12, 0, 65, 195, 48, 243, 243, 23, 3, 0, 61,
    29, 223, 240, 192, 7, 19, 211, 199, 255, 119, 247, 205, 0, 223, 240, 48, 7, 12, 195, 195, 255, 127, 243, 0,
    3, 60, 52, 55, 115, 4, 15, 3, 207, 64, 240, 196, 17, 19, 64, 0, 84, 4, 211, 243, 252, 48, 196, 13,
    16, 3, 60, 48, 87, 0, 195, 195, 207, 3, 195, 0, 16, 0, 64, 48, 64, 1, 192, 196, 0, 0, 192, 0,
    0, 31, 0, 207, 4, 7, 192, 51, 212, 20, 197, 124, 0, 0, 49, 12, 0, 3, 192, 195, 192, 16, 195, 15,
    16, 0, 5, 12, 4, 3, 192, 0, 116, 3, 204, 15, 12, 195, 204, 204, 205, 240, 12, 63, 240, 207, 204, 195,
    195, 204, 252, 12, 211, 204, 63, 63, 255, 255, 204, 243, 0, 28, 204, 252, 220, 192, 124, 124, 64, 12, 212, 51,
    195, 51, 192, 12, 204, 204, 63, 63, 52, 255, 12, 15, 195, 255, 241, 48, 15, 204, 255, 240, 192, 243, 241, 255,
    192, 240, 12, 240, 207, 192, 60, 115, 64, 48, 193, 192, 0, 12, 192, 15, 12, 15, 52, 60, 20, 252, 12, 255,
    0, 252, 0, 12, 15, 63, 51, 63, 16, 61, 252, 243, 1, 20, 12, 195, 207, 0, 48, 48, 80, 0, 204, 244,
    3, 92, 81, 195, 195, 60, 48, 51, 192, 3, 204, 60, 12, 204, 255, 240, 195, 195, 243, 243, 192, 64, 192, 252,
    195, 204, 60, 252, 195, 205, 252, 243, 3, 243, 243, 252, 0, 3, 3, 255, 31, 60, 60, 63, 192, 79, 20, 0,
    208, 240, 255, 53, 15, 220, 207, 243, 195, 51, 196, 0, 211, 204, 64, 49, 15, 12, 255, 243, 255, 243, 244, 193,
    0, 51, 15, 63, 192, 52, 4, 255, 211, 49, 208, 48, 211, 48, 15, 48, 63, 19, 15, 51, 195, 48, 192, 241,
    215, 252, 12, 48, 15, 193, 253, 255, 0, 48, 240, 240, 55, 209, 116, 244, 71, 20, 15, 84, 195, 71, 5, 4,
    55, 253, 60, 51, 31, 0, 15, 15, 196, 67, 1, 52, 243, 48, 15, 240, 207, 208, 60, 127, 67, 51, 193, 240,
    196, 52, 67, 68, 208, 4, 207, 4, 245, 55, 240, 205, 195, 240, 63, 51, 0, 0, 63, 51, 240, 48, 244, 240,
    243, 48, 15, 55, 252, 208, 60, 15, 0, 51, 244, 240, 1, 16, 80, 3, 4, 124, 192, 67, 20, 204, 192, 49,
    3, 0, 1, 3, 3, 16, 0, 3, 16, 0, 196, 48, 240, 0, 28, 15, 4, 0, 0, 0, 12, 0, 204, 240,
    197, 243, 64, 208, 112, 95, 31, 12, 63, 240, 15, 31, 53, 244, 48, 53, 19, 83, 31, 195, 255, 255, 67, 68,
    192, 48, 31, 23, 252, 0, 15, 63, 76, 51, 208, 240, 196, 55, 3, 15, 93, 48, 92, 63, 48, 243, 252, 255,
    199, 52, 0, 63, 76, 67, 223, 207, 51, 48, 207, 244, 211, 7, 0, 28, 77, 7, 60, 55, 112, 48, 195, 252,
    195, 48, 4, 76, 12, 192, 0, 48, 84, 52, 49, 195, 192, 49, 192, 0, 12, 195, 3, 63, 20, 48, 192, 252,
    212, 48, 0, 17, 12, 3, 16, 60, 20, 240, 5, 49, 211, 247, 252, 60, 207, 220, 124, 63, 53, 204, 48, 255,
    215, 240, 240, 64, 255, 209, 15, 48, 68, 64, 49, 199, 211, 247, 193, 1, 252, 221, 127, 48, 68, 48, 0, 195,
    207, 51, 240, 12, 252, 220, 63, 15, 52, 252, 63, 207, 211, 240, 48, 68, 252, 212, 127, 4, 52, 68, 113, 3,
    195, 240, 241, 192, 12, 223, 60, 112, 69, 64, 48, 243, 204, 0, 240, 28, 12, 208, 127, 12, 0, 220, 60, 207,
    192, 0, 192, 17, 60, 208, 60, 1, 4, 3, 241, 243, 12, 12, 241, 193, 252, 207, 48, 117, 80, 0, 240, 207,
    12, 80, 220, 15, 199, 253, 48, 255, 252, 207, 207, 15, 16, 19, 252, 1, 208, 193, 240, 243, 49, 12, 199, 192,
    64, 19, 12, 13, 16, 0, 61, 51, 0, 221, 7, 192, 12, 244, 204, 51, 207, 240, 51, 124, 207, 255, 16, 0,
    192, 63, 63, 112, 207, 204, 252, 52, 195, 51, 192, 12, 193, 64, 204, 0, 204, 204, 241, 52, 0, 48, 212, 3,
    115, 113, 16, 21, 223, 4, 52, 115, 223, 240, 1, 5, 12, 60, 13, 0, 204, 207, 52, 112, 17, 51, 221, 48,
    113, 48, 193, 49, 60, 223, 244, 116, 20, 116, 29, 51, 1, 0, 205, 0, 208, 60, 61, 112, 197, 15, 15, 3,
    196, 0, 204, 4, 192, 240, 240, 55, 192, 12, 244, 48, 0, 48, 31, 64, 28, 193, 12, 48, 64, 252, 3, 192,
    124, 207, 240, 192, 207, 240, 192, 4, 243, 63, 195, 112, 252, 48, 15, 207, 243, 243, 63, 51, 195, 127, 204, 243,
    0, 48, 15, 3, 12, 192, 16, 252, 12, 252, 12, 195, 119, 207, 240, 192, 19, 0, 196, 196, 199, 243, 244, 76,
    124, 60, 12, 255, 3, 119, 23, 3, 195, 115, 220, 240, 124, 68, 15, 31, 12, 196, 0, 60, 68, 192, 31, 255,
    0, 195, 252, 16, 48, 196, 211, 192, 252, 0, 3, 207, 1, 223, 252, 204, 7, 211, 195, 243, 255, 67, 243, 12,
    53, 207, 0, 3, 71, 68, 211, 211, 255, 4, 192, 192, 192, 195, 1, 0, 0, 196, 195, 195, 60, 16, 192, 15,
    192, 211, 61, 48, 3, 0, 195, 195, 255, 31, 240, 12, 7, 12, 1, 48, 71, 64, 29, 195, 3, 16, 192, 0,
    0, 67, 0, 0, 0, 0, 195, 3, 60, 208, 243, 63, 0, 0, 1, 0, 0, 51, 192, 195, 192, 16, 192, 48,
    0, 0, 16, 112, 71, 48, 1, 3, 48, 192, 204, 12, 15, 195, 247, 20, 67, 215, 23, 197, 207, 15, 83, 4,
    12, 13, 48, 196, 3, 23, 211, 3, 207, 67, 0, 48, 204, 48, 252, 0, 3, 195, 51, 51, 12, 0, 240, 240,
    211, 212, 63, 85, 16, 20, 195, 192, 252, 192, 49, 192, 3, 16, 12, 115, 83, 0, 207, 3, 244, 0, 240, 48,
    17, 0, 253, 13, 93, 240, 252, 48, 60, 211, 195, 255, 193, 48, 3, 0, 204, 195, 195, 243, 204, 48, 240, 204,
    192, 52, 12, 240, 63, 3, 12, 51, 192, 61, 199, 240, 12, 240, 0, 192, 60, 192, 204, 48, 12, 48, 195, 252,
    0, 19, 12, 0, 7, 4, 192, 247, 207, 76, 195, 3, 1, 7, 252, 0, 3, 0, 195, 243, 207, 0, 195, 192,
    0, 3, 240, 204, 195, 0, 196, 195, 67, 195, 211, 64, 53, 87, 240, 48, 20, 0, 197, 247, 252, 0, 0, 15,
    0, 3, 48, 60, 7, 1, 195, 195, 255, 3, 243, 12, 3, 0, 0, 0, 3, 112, 4, 0, 3, 19, 208, 64,
    49, 71, 64, 16, 16, 211, 196, 199, 252, 112, 207, 15, 48, 3, 51, 48, 3, 60, 196, 195, 255, 51, 243, 64,
    7, 124, 67, 112, 195, 65, 241, 3, 195, 51, 208, 65, 17, 207, 244, 243, 67, 215, 31, 192, 255, 116, 52, 204,
    0, 204, 241, 243, 79, 212, 15, 204, 48, 67, 48, 192, 52, 205, 1, 51, 92, 4, 15, 28, 64, 4, 241, 192,
    192, 243, 243, 60, 60, 199, 12, 0, 51, 112, 252, 195, 195, 252, 240, 15, 252, 192, 63, 63, 48, 112, 252, 3,
    247, 240, 61, 3, 15, 0, 63, 63, 64, 48, 204, 48, 197, 244, 15, 69, 193, 1, 199, 1, 48, 124, 207, 13,
    192, 244, 63, 112, 195, 65, 48, 60, 7, 61, 195, 1, 195, 116, 15, 0, 192, 53, 48, 63, 64, 241, 28, 49,
    0, 49, 15, 63, 240, 240, 240, 60, 0, 28, 12, 243, 28, 63, 255, 207, 195, 253, 0, 204, 0, 12, 0, 3,
    12, 0, 204, 240, 196, 192, 49, 115, 67, 61, 195, 0, 195, 48, 15, 63, 252, 241, 252, 60, 0, 12, 252, 240,
    16, 243, 55, 67, 60, 0, 12, 204, 48, 209, 29, 7, 3, 192, 3, 240, 3, 0, 76, 0, 15, 48, 80, 0,
    215, 61, 51, 255, 252, 241, 240, 60, 16, 48, 192, 240, 208, 48, 3, 31, 60, 0, 4, 12, 0, 49, 12, 207,
    208, 48, 3, 64, 28, 0, 64, 49, 0, 49, 64, 192, 252, 64, 12, 255, 195, 241, 48, 60, 3, 204, 63, 204,
    12, 207, 252, 252, 215, 240, 12, 48, 67, 255, 15, 0, 12, 208, 204, 204, 240, 240, 1, 52, 68, 15, 15, 64,
    60, 67, 207, 207, 208, 240, 48, 124, 19, 253, 12, 67, 13, 196, 12, 208, 19, 19, 80, 3, 207, 49, 19, 7,
    60, 4, 1, 195, 7, 197, 81, 48, 15, 51, 19, 84, 127, 0, 12, 204, 28, 51, 4, 112, 20, 207, 12, 112,
    76, 68, 28, 28, 0, 19, 64, 77, 16, 192, 79, 19, 76, 4, 16, 16, 84, 20, 16, 1, 208, 51, 64, 19,
    16, 243, 204, 63, 192, 240, 252, 252, 3, 12, 192, 207, 13, 255, 252, 240, 207, 243, 51, 240, 207, 76, 0, 195,
    15, 0, 252, 192, 207, 252, 63, 55, 3, 223, 51, 252, 208, 243, 207, 207, 252, 245, 0, 60, 55, 124, 60, 255,
    192, 53, 15, 0, 240, 67, 15, 207, 255, 13, 28, 3, 207, 48, 15, 240, 255, 193, 12, 51, 204, 112, 195, 240,
    21, 208, 0, 13, 64, 3, 196, 48, 4, 80, 208, 52, 68, 28, 196, 60, 0, 51, 192, 7, 0, 0, 223, 60,
    0, 0, 0, 0, 12, 3, 48, 0, 4, 20, 19, 12, 252, 3, 205, 60, 212, 204, 252, 243, 240, 92, 192, 255,
    204, 15, 253, 240, 195, 204, 240, 255, 255, 220, 12, 255, 192, 19, 12, 125, 12, 12, 241, 243, 53, 28, 195, 207,
    209, 247, 64, 1, 12, 205, 204, 243, 240, 60, 0, 15, 192, 199, 124, 204, 3, 221, 255, 243, 252, 51, 193, 12,
    195, 0, 79, 48, 195, 13, 60, 3, 243, 115, 192, 192, 209, 7, 13, 80, 64, 220, 240, 55, 49, 48, 48, 207,
    193, 3, 1, 12, 48, 204, 192, 243, 252, 244, 241, 204, 221, 16, 60, 3, 0, 12, 49, 51, 4, 116, 208, 211,
    3, 23, 207, 63, 211, 61, 48, 124, 4, 204, 28, 79, 199, 3, 204, 76, 195, 61, 48, 48, 3, 255, 3, 15,
    0, 83, 205, 60, 195, 12, 49, 48, 76, 204, 3, 3, 195, 51, 220, 76, 51, 205, 48, 60, 0, 255, 28, 15,
    196, 63, 193, 4, 3, 240, 0, 240, 255, 252, 0, 15, 204, 3, 193, 0, 51, 240, 1, 52, 127, 243, 192, 12,
    67, 63, 211, 77, 192, 255, 4, 76, 20, 255, 12, 63, 83, 207, 240, 1, 0, 195, 4, 192, 16, 55, 13, 13,
    67, 207, 197, 205, 15, 195, 53, 197, 67, 51, 204, 12, 16, 207, 193, 252, 12, 192, 0, 60, 3, 15, 0, 195,
    80, 15, 204, 192, 207, 192, 51, 0, 195, 28, 16, 192, 211, 7, 205, 1, 221, 208, 127, 51, 0, 208, 192, 252,
    208, 247, 195, 15, 61, 212, 60, 252, 51, 193, 13, 195, 240, 245, 63, 71, 252, 20, 15, 3, 243, 5, 69, 196,
    223, 60, 15, 60, 252, 192, 60, 48, 3, 55, 243, 252, 192, 13, 5, 0, 12, 196, 196, 55, 1, 51, 195, 207,
    195, 0, 0, 12, 12, 0, 197, 3, 53, 48, 199, 252, 64, 4, 0, 192, 76, 4, 4, 247, 48, 240, 196, 252,
    199, 255, 195, 28, 124, 215, 92, 12, 49, 48, 112, 207, 3, 207, 243, 192, 63, 199, 223, 192, 48, 67, 51, 12,
    71, 192, 244, 240, 76, 4, 31, 3, 3, 0, 49, 16, 192, 240, 12, 65, 60, 215, 15, 60, 243, 113, 240, 207,
    192, 243, 51, 51, 252, 12, 255, 48, 244, 51, 240, 204, 196, 240, 48, 49, 204, 0, 60, 244, 4, 252, 240, 0,
    1, 52, 76, 220, 48, 197, 192, 127, 0, 240, 204, 192, 12, 53, 16, 192, 240, 52, 192, 0, 3, 240, 204, 192,
    13, 52, 0, 16, 4, 53, 0, 0, 1, 51, 207, 193, 16, 15, 252, 1, 67, 51, 192, 197, 207, 15, 23, 12,
    17, 79, 240, 0, 3, 0, 243, 240, 207, 3, 3, 12, 29, 83, 196, 192, 16, 192, 243, 49, 0, 12, 195, 28,
    16, 15, 240, 193, 67, 3, 193, 196, 207, 67, 23, 13, 17, 76, 240, 192, 7, 64, 243, 195, 207, 0, 212, 0,
    1, 0, 193, 208, 4, 204, 0, 85, 71, 15, 243, 16, 64, 207, 240, 49, 15, 195, 196, 196, 255, 67, 19, 12,
    112, 31, 240, 60, 3, 255, 199, 199, 255, 67, 195, 63, 64, 65, 244, 49, 67, 3, 199, 0, 3, 3, 207, 0,
    29, 64, 204, 207, 244, 240, 48, 124, 4, 12, 12, 192, 12, 16, 204, 192, 195, 243, 0, 48, 23, 93, 15, 192,
    12, 0, 204, 204, 192, 0, 48, 60, 0, 29, 207, 241, 209, 3, 207, 255, 0, 51, 63, 60, 0, 29, 12, 207,
    77, 5, 63, 243, 192, 71, 12, 60, 0, 93, 28, 48, 76, 16, 252, 0, 60, 76, 60, 15, 0, 17, 15, 240,
    60, 19, 204, 15, 12, 51, 52, 63, 16, 28, 207, 255, 243, 16, 15, 15, 60, 51, 4, 207, 5, 16, 204, 240,
    0, 0, 12, 63, 12, 0, 0, 63, 0, 16, 204, 252, 52, 192, 12, 5, 4, 4, 16, 51, 12, 0, 1, 52,
    4, 240, 92, 13, 12, 3, 64, 48, 0, 12, 0, 4, 4, 4, 92, 65, 93, 84, 92, 48, 12, 65, 192, 240,
    0, 0, 12, 208, 197, 116, 3, 48, 4, 76, 79, 0, 15, 15, 205, 221, 208, 247, 240, 240, 76, 76, 63, 51,
    13, 80, 205, 204, 208, 195, 48, 48, 64, 12, 240, 49, 76, 48, 15, 255, 240, 240, 48, 124, 23, 252, 28, 196,
    77, 240, 255, 240, 204, 243, 3, 252, 79, 253, 16, 215, 124, 60, 207, 240, 252, 192, 51, 119, 223, 63, 3, 48,
    243, 112, 15, 15, 253, 63, 48, 60, 53, 252, 60, 243, 19, 63, 19, 80, 77, 212, 76, 205, 49, 192, 65, 195,
    215, 192, 23, 80, 81, 4, 76, 16, 1, 55, 68, 16, 192, 60, 3, 255, 252, 243, 12, 60, 195, 60, 252, 255,
    208, 240, 3, 76, 252, 0, 63, 192, 240, 49, 252, 195, 215, 244, 71, 112, 192, 0, 63, 0, 48, 51, 241, 192,
    7, 0, 0, 15, 124, 64, 0, 48, 16, 0, 204, 60, 16, 28, 1, 15, 0, 240, 192, 0, 48, 0, 243, 63,
    241, 16, 80, 19, 1, 3, 192, 5, 48, 48, 252, 255, 0, 67, 204, 255, 240, 52, 0, 60, 211, 15, 252, 252,
    13, 207, 255, 195, 192, 247, 23, 204, 15, 13, 17, 3, 12, 12, 16, 192, 243, 3, 3, 64, 207, 60, 243, 12,
    195, 76, 12, 255, 0, 52, 12, 124, 240, 83, 252, 63, 192, 196, 4, 15, 60, 119, 31, 207, 48, 220, 12, 15,
    243, 16, 0, 51, 67, 51, 79, 83, 48, 83, 255, 48, 20, 12, 12, 64, 12, 0, 4, 49, 48, 52, 192, 241,
    204, 12, 240, 12, 207, 243, 240, 51, 0, 51, 252, 255, 243, 12, 12, 204, 12, 3, 3, 51, 0, 240, 192, 252,
    3, 15, 3, 243, 28, 212, 0, 76, 3, 3, 68, 195, 3, 204, 195, 0, 223, 196, 112, 76, 3, 3, 5, 3,
    60, 48, 15, 196, 252, 215, 51, 124, 0, 76, 16, 240, 199, 247, 67, 64, 252, 16, 60, 76, 12, 52, 61, 192,
    196, 244, 67, 83, 205, 16, 79, 12, 3, 241, 1, 195, 255, 49, 15, 7, 243, 212, 76, 63, 192, 112, 17, 244,
    113, 16, 15, 3, 4, 53, 0, 12, 16, 12, 204, 49, 127, 64, 19, 3, 0, 51, 0, 31, 16, 48, 12, 240,
    79, 12, 15, 195, 0, 0, 20, 12, 77, 112, 195, 241, 16, 255, 204, 92, 12, 192, 116, 205, 60, 16, 1, 207,
    16, 15, 192, 3, 3, 0, 48, 192, 207, 0, 0, 204, 28, 223, 197, 208, 64, 3, 16, 197, 79, 3, 3, 28,
    195, 240, 192, 12, 76, 192, 12, 12, 48, 76, 49, 207, 3, 195, 240, 48, 0, 48, 195, 12, 240, 12, 1, 60,
    31, 211, 241, 241, 64, 0, 0, 197, 124, 64, 3, 12, 193, 247, 204, 16, 253, 211, 4, 64, 48, 112, 48, 207,
    204, 51, 240, 0, 205, 195, 199, 241, 3, 112, 0, 204, 209, 247, 244, 65, 220, 240, 247, 197, 124, 51, 7, 29,
    197, 81, 1, 112, 28, 68, 15, 243, 240, 20, 5, 253, 212, 76, 204, 0, 1, 1, 240, 255, 192, 1, 241, 252,
    1, 223, 241, 1, 81, 0, 0, 241, 15, 49, 13, 207, 192, 51, 195, 12, 193, 243, 252, 243, 0, 48, 243, 253,
    204, 51, 204, 0, 255, 240, 240, 240, 252, 51, 252, 252, 16, 240, 0, 12, 77, 195, 3, 241, 48, 49, 12, 220,
    12, 255, 243, 192, 220, 247, 4, 4, 51, 48, 5, 12, 12, 253, 243, 245, 207, 199, 31, 5, 255, 243, 0, 212,
    13, 241, 3, 4, 12, 199, 31, 0, 192, 49, 48, 16, 12, 31, 240, 240, 63, 192, 195, 4, 207, 79, 7, 64,
    0, 0, 193, 192, 63, 0, 3, 67, 207, 79, 192, 0, 0, 48, 1, 192, 3, 192, 51, 79, 204, 12, 193, 71,
    0, 31, 240, 255, 15, 241, 199, 192, 207, 115, 240, 1, 0, 240, 193, 49, 51, 193, 195, 3, 243, 48, 192, 0,
    0, 48, 0, 48, 0, 193, 60, 3, 0, 48, 192, 4, 16, 220, 240, 5, 211, 196, 247, 55, 211, 119, 197, 1,
    19, 60, 48, 48, 3, 4, 7, 67, 215, 48, 193, 0, 5, 60, 0, 64, 204, 4, 52, 48, 0, 48, 241, 245,
    3, 255, 240, 220, 51, 192, 84, 193, 60, 195, 15, 15, 51, 223, 245, 192, 79, 7, 195, 192, 195, 67, 48, 12,
    48, 48, 12, 3, 3, 4, 15, 67, 195, 65, 193, 52, 207, 195, 240, 12, 12, 192, 243, 192, 241, 64, 63, 207,
    211, 211, 240, 115, 19, 192, 255, 243, 240, 3, 240, 204, 243, 0, 12, 51, 31, 3, 12, 63, 4, 17, 192, 240,
    12, 51, 3, 12, 252, 196, 4, 124, 48, 240, 204, 207, 12, 48, 0, 48, 48, 252, 192, 195, 0, 61, 207, 240,
    255, 52, 15, 255, 252, 0, 0, 252, 13, 48, 204, 240, 12, 15, 204, 204, 196, 55, 16, 60, 3, 12, 31, 0,
    13, 15, 252, 192, 215, 195, 4, 192, 255, 204, 3, 0, 12, 0, 220, 193, 243, 243, 51, 51, 207, 15, 195, 48,
    12, 3, 0, 207, 4, 80, 16, 15, 3, 12, 207, 0, 240, 71, 64, 0, 16, 64, 16, 208, 255, 192, 15, 4,
    63, 28, 12, 240, 3, 3, 0, 3, 12, 0, 207, 48, 3, 12, 0, 204, 92, 51, 12, 4, 48, 64, 7, 0,
    51, 12, 0, 204, 12, 3, 204, 3, 240, 19, 19, 252, 19, 28, 1, 205, 12, 3, 48, 55, 48, 17, 215, 60,
    211, 243, 207, 255, 204, 240, 61, 60, 51, 205, 12, 243, 213, 245, 51, 67, 13, 23, 95, 207, 51, 193, 93, 23,
    211, 241, 51, 55, 60, 3, 79, 115, 0, 127, 3, 240, 212, 1, 3, 15, 12, 60, 204, 52, 0, 112, 192, 244,
    195, 113, 3, 79, 252, 3, 1, 51, 244, 55, 252, 255, 211, 112, 3, 63, 204, 3, 113, 51, 112, 49, 195, 241,
    5, 0, 1, 5, 12, 31, 0, 48, 1, 0, 0, 4, 20, 0, 4, 0, 79, 80, 64, 0, 64, 64, 0, 23,
    0, 192, 0, 0, 12, 83, 0, 1, 64, 0, 80, 20, 208, 60, 29, 12, 192, 240, 48, 63, 196, 12, 252, 252,
    28, 3, 207, 204, 244, 241, 52, 60, 0, 15, 60, 252, 60, 195, 204, 204, 1, 253, 113, 240, 77, 241, 12, 243,
    21, 243, 1, 48, 192, 244, 48, 60, 0, 12, 0, 195, 28, 0, 252, 63, 252, 48, 48, 252, 192, 92, 12, 243,
    7, 3, 205, 204, 221, 253, 112, 253, 77, 193, 12, 255, 196, 65, 16, 3, 48, 0, 1, 115, 16, 0, 12, 52,
    16, 64, 0, 60, 60, 49, 4, 48, 5, 61, 192, 252, 51, 3, 12, 204, 13, 252, 116, 241, 77, 240, 12, 255,
    51, 255, 243, 208, 3, 192, 20, 192, 15, 195, 3, 12, 63, 207, 244, 195, 3, 48, 195, 0, 207, 15, 0, 0,
    60, 48, 79, 195, 240, 244, 71, 15, 12, 124, 16, 48, 195, 211, 192, 0, 0, 209, 15, 0, 61, 192, 48, 12,
    195, 211, 48, 60, 7, 17, 207, 192, 247, 195, 48, 28, 51, 48, 3, 51, 0, 4, 28, 15, 65, 48, 209, 48,
    193, 48, 0, 20, 0, 192, 195, 3, 192, 48, 243, 220, 192, 48, 19, 48, 192, 48, 192, 3, 211, 243, 196, 1,
    195, 48, 15, 195, 48, 196, 16, 61, 12, 48, 4, 4, 215, 223, 204, 60, 205, 60, 253, 243, 244, 63, 253, 255,
    23, 207, 241, 124, 223, 16, 204, 240, 52, 15, 0, 3, 7, 192, 16, 48, 220, 113, 125, 48, 119, 1, 5, 253,
    195, 207, 255, 63, 3, 60, 60, 243, 52, 255, 252, 252, 19, 204, 52, 124, 3, 0, 255, 243, 52, 243, 48, 19,
    199, 60, 19, 48, 12, 53, 61, 51, 64, 52, 244, 61, 51, 31, 12, 15, 195, 124, 244, 207, 199, 223, 3, 61,
    3, 12, 81, 79, 7, 49, 241, 195, 0, 0, 245, 64, 52, 76, 16, 15, 4, 49, 5, 63, 16, 192, 209, 49,
    77, 207, 243, 207, 67, 51, 3, 205, 255, 3, 243, 61, 60, 207, 240, 208, 67, 51, 199, 192, 207, 67, 51, 61,
    60, 204, 244, 195, 0, 52, 211, 95, 207, 60, 241, 241, 211, 223, 255, 207, 12, 192, 207, 255, 48, 243, 240, 60,
    12, 207, 240, 204, 12, 197, 243, 204, 48, 48, 51, 204, 48, 240, 240, 192, 16, 196, 3, 13, 3, 240, 241, 192,
    19, 207, 240, 63, 60, 207, 60, 60, 52, 48, 192, 255, 3, 3, 241, 61, 15, 195, 0, 240, 112, 0, 12, 15,
    55, 240, 196, 0, 12, 195, 12, 1, 67, 240, 193, 16, 3, 255, 243, 0, 31, 215, 84, 204, 63, 15, 79, 207,
    15, 223, 240, 16, 15, 7, 199, 12, 207, 3, 0, 195, 51, 4, 252, 1, 211, 7, 7, 3, 15, 0, 0, 0,
    195, 195, 243, 64, 12, 199, 243, 0, 240, 80, 63, 207, 211, 223, 240, 48, 31, 48, 255, 12, 243, 16, 252, 240,
    192, 192, 253, 48, 19, 51, 63, 19, 0, 208, 252, 0, 205, 247, 3, 21, 241, 208, 195, 65, 60, 49, 255, 223,
    193, 241, 3, 52, 195, 48, 240, 12, 244, 48, 192, 193, 192, 48, 3, 52, 195, 48, 0, 48, 12, 48, 192, 48};
static const int32_t op8_bias[48] = {
    -39047, -36751, -51607, -36698, -40376, -36968, -49072, -43311, -36454, -39700, -32373, -48527, -32026, -48195, -48623, -34288, -39508, -43567, -39810, -42191, -32553, -38914, -33760, -41807,
    -36545, -34370, -42347, -45340, -41340, -38752, -38813, -35902, -37712, -35406, -37243, -42669, -34374, -35443, -40216, -32793, -43253, -34329, -33950, -39795, -35155, -45005, -46999, -41705};
static const uint16_t op8_offset[48] = {
    39780, 37230, 53040, 37230, 41055, 37485, 50235, 44115, 37230, 40290, 32640, 49725, 32385, 49470, 49980, 34680, 39780, 44115, 40290, 42840, 33150, 39525, 34170, 42330,
    37230, 34680, 43095, 46155, 42075, 39015, 39270, 36210, 38250, 35700, 37740, 43350, 34425, 35955, 41055, 33150, 44115, 34680, 33915, 40290, 35700, 45645, 48195, 42330};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op8_multiplier[48] = {
    1385912832, 1254709248, 1702447104, 1134816128, 1275898240, 1960882304, 1955055104, 2082884096, 1801948672, 1147483264, 1699797376, 1134830336, 1411252992, 1716675840, 2026021504, 1280232064, 1419652608, 1866772736, 1517969792, 1696337664, 1411450368, 1441023104, 1195456896, 1555661952,
    1488699136, 1515679616, 1466544640, 1999803392, 1414129408, 1476612608, 1536035840, 1915270016, 1478846976, 1541840512, 1328077440, 1612011648, 1420727424, 1873319680, 2110377984, 1080601984, 1641089408, 1092392832, 1501424512, 2029694592, 1875672320, 1139014656, 1886471936, 1728980224};
static const uint8_t op8_shift[48] = {
    3, 2, 3, 2, 2, 3, 3, 3, 3, 2, 3, 2, 2, 3, 4, 3, 3, 3, 3, 3, 2, 3, 2, 3,
    3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 2, 3, 3, 3, 2, 3, 3};
#else
static const int32_t op8_multiplier[48] = {
    1385912775, 1254709247, 1702447057, 1134816094, 1275898252, 1960882225, 1955055078, 2082884074, 1801948621, 1147483193, 1699797339, 1134830346, 1411252888, 1716675780, 2026021485, 1280232076, 1419652580, 1866772599, 1517969919, 1696337701, 1411450394, 1441023091, 1195456964, 1555661983,
    1488699058, 1515679717, 1466544576, 1999803421, 1414129421, 1476612644, 1536035811, 1915269914, 1478847050, 1541840506, 1328077449, 1612011649, 1420727499, 1873319585, 2110378058, 1080601946, 1641089306, 1092392775, 1501424508, 2029694628, 1875672306, 1139014663, 1886471910, 1728980270};
static const uint8_t op8_shift[48] = {
    36, 35, 36, 35, 35, 36, 36, 36, 36, 35, 36, 35, 35, 36, 37, 36, 36, 36, 36, 36, 35, 36, 35, 36,
    36, 36, 36, 36, 35, 36, 36, 36, 36, 36, 36, 36, 36, 36, 37, 35, 36, 35, 36, 36, 36, 35, 36, 36};
#endif
static const model_layer op8 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op8_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op8_weights, .bias = op8_bias, .multiplier = op8_multiplier, .shift = op8_shift};

static const uint8_t op9_weights[540] = {
    67, 195, 49, 252, 49, 4, 197, 20, 87, 209, 197, 125, 67, 15, 53, 124, 76, 4, 197, 20, 84, 17, 197, 13,
    112, 0, 49, 12, 29, 4, 240, 20, 3, 93, 5, 77, 115, 0, 1, 252, 65, 192, 21, 16, 23, 209, 213, 77,
    115, 51, 5, 76, 13, 196, 5, 7, 80, 1, 20, 1, 112, 48, 5, 76, 29, 212, 240, 192, 7, 29, 1, 1,
    77, 192, 0, 204, 13, 0, 0, 20, 87, 193, 21, 13, 77, 240, 0, 76, 13, 4, 1, 4, 80, 209, 20, 1,
    125, 0, 0, 92, 1, 4, 48, 0, 4, 29, 1, 1, 80, 115, 17, 81, 193, 85, 64, 80, 3, 64, 197, 13,
    3, 12, 212, 65, 64, 1, 63, 12, 255, 67, 48, 1, 193, 0, 3, 0, 3, 16, 0, 12, 64, 0, 0, 4,
    116, 51, 221, 81, 193, 85, 67, 64, 12, 112, 192, 77, 16, 12, 196, 77, 80, 0, 127, 64, 243, 83, 48, 1,
    192, 0, 67, 4, 7, 64, 48, 13, 64, 0, 48, 16, 64, 51, 17, 65, 1, 84, 192, 0, 0, 48, 0, 65,
    0, 48, 192, 65, 0, 1, 51, 0, 243, 64, 48, 64, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
    67, 112, 208, 65, 53, 69, 192, 212, 28, 65, 1, 69, 67, 71, 212, 112, 197, 69, 0, 16, 92, 53, 1, 5,
    64, 112, 208, 65, 13, 69, 240, 16, 0, 49, 49, 85, 17, 0, 31, 112, 0, 0, 63, 0, 23, 0, 12, 64,
    1, 5, 23, 112, 240, 0, 63, 0, 215, 16, 192, 0, 0, 0, 211, 0, 244, 0, 48, 16, 67, 80, 0, 68,
    0, 0, 23, 16, 3, 0, 63, 76, 192, 51, 12, 64, 0, 0, 19, 16, 0, 0, 63, 12, 195, 64, 76, 64,
    0, 0, 16, 0, 0, 0, 0, 12, 64, 0, 12, 64, 208, 0, 3, 192, 64, 77, 48, 28, 207, 3, 76, 0,
    0, 68, 28, 49, 60, 13, 0, 29, 83, 4, 192, 1, 71, 115, 17, 1, 125, 81, 67, 80, 240, 20, 5, 21,
    208, 4, 7, 192, 67, 12, 48, 12, 195, 19, 124, 0, 51, 5, 0, 52, 252, 77, 64, 81, 31, 4, 192, 17,
    119, 115, 209, 49, 49, 17, 83, 83, 192, 112, 1, 21, 16, 0, 3, 0, 3, 12, 48, 12, 0, 7, 60, 0,
    0, 4, 0, 48, 12, 12, 0, 16, 0, 4, 0, 1, 64, 0, 17, 1, 13, 17, 0, 208, 192, 0, 1, 65,
    208, 64, 0, 0, 23, 64, 48, 76, 247, 67, 12, 0, 209, 0, 12, 0, 71, 12, 51, 77, 243, 87, 12, 0,
    192, 0, 0, 0, 71, 64, 0, 76, 64, 4, 12, 16, 55, 48, 21, 20, 51, 64, 48, 65, 204, 68, 49, 64,
    55, 48, 1, 16, 87, 64, 48, 81, 207, 68, 49, 17, 7, 48, 1, 0, 67, 0, 0, 16, 192, 112, 48, 81,
    0, 48, 29, 60, 0, 84, 4, 212, 0, 69, 1, 65, 0, 48, 1, 60, 48, 64, 1, 215, 0, 117, 193, 113,
    0, 48, 17, 0, 0, 65, 0, 212, 0, 65, 1, 65};
static const int32_t op9_bias[5] = {
    -21158, -15743, -15967, -18270, -15995};
static const uint16_t op9_offset[5] = {
    20400, 16320, 16575, 18870, 16575};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op9_multiplier[5] = {
    1911268864, 2121099264, 1103439616, 1995724800, 1130183936};
static const uint8_t op9_shift[5] = {
    2, 3, 2, 3, 2};
#else
static const int32_t op9_multiplier[5] = {
    1911268958, 2121099231, 1103439691, 1995724917, 1130184007};
static const uint8_t op9_shift[5] = {
    35, 36, 35, 36, 35};
#endif
static const model_layer op9 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 15, .out_columns = 20, .out_channels = 5, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 1, .stride_columns = 1, .top = 1, .left = 1, .groups = 1, .segments = 1, .per_segment = 108, .offset = op9_offset, .bits = 2, .zero = -128, .out_zero = 0, .low = -128, .high = 127, .weights = op9_weights, .bias = op9_bias, .multiplier = op9_multiplier, .shift = op9_shift};

static const uint8_t op10_weights[5184] = {
    19, 193, 112, 240, 240, 244, 17, 17, 220, 199, 192, 16, 211, 13, 204, 205, 112, 244, 207, 7, 112, 67, 196, 92,
    3, 12, 207, 76, 124, 240, 31, 199, 48, 31, 196, 16, 16, 20, 1, 243, 1, 4, 13, 87, 92, 215, 197, 64,
    16, 76, 0, 16, 48, 68, 204, 71, 124, 12, 17, 92, 19, 220, 12, 80, 252, 3, 15, 55, 124, 12, 208, 208,
    208, 67, 12, 247, 4, 16, 92, 84, 92, 199, 192, 124, 20, 79, 80, 19, 48, 84, 95, 4, 60, 241, 196, 60,
    208, 31, 64, 92, 204, 3, 79, 48, 127, 60, 208, 247, 195, 12, 60, 193, 48, 116, 220, 4, 60, 3, 241, 28,
    195, 12, 12, 49, 48, 52, 220, 7, 115, 0, 193, 28, 243, 60, 12, 48, 48, 113, 220, 23, 112, 12, 241, 29,
    195, 12, 12, 192, 245, 0, 28, 7, 48, 3, 209, 12, 195, 28, 12, 192, 244, 48, 28, 55, 48, 3, 208, 28,
    243, 204, 12, 0, 241, 60, 12, 195, 0, 12, 16, 221, 215, 95, 76, 199, 196, 0, 92, 64, 48, 23, 21, 64,
    211, 79, 76, 7, 196, 64, 28, 52, 112, 3, 17, 0, 195, 3, 76, 67, 0, 64, 12, 4, 64, 12, 81, 196,
    211, 92, 195, 221, 253, 68, 15, 3, 124, 19, 204, 3, 3, 76, 240, 204, 253, 112, 12, 3, 63, 208, 192, 208,
    7, 76, 0, 12, 253, 65, 207, 3, 79, 196, 212, 196, 31, 29, 63, 208, 240, 0, 15, 7, 60, 19, 209, 240,
    31, 28, 12, 204, 241, 192, 15, 7, 60, 3, 193, 243, 3, 12, 64, 0, 253, 1, 63, 3, 12, 51, 209, 52,
    16, 28, 12, 20, 240, 0, 95, 199, 124, 3, 20, 0, 16, 12, 76, 0, 253, 0, 95, 7, 60, 192, 196, 240,
    192, 12, 76, 17, 240, 0, 15, 3, 13, 51, 20, 244, 195, 13, 48, 221, 207, 192, 195, 55, 60, 80, 244, 204,
    195, 12, 204, 192, 19, 4, 3, 4, 48, 0, 245, 13, 3, 12, 12, 7, 3, 0, 64, 4, 48, 64, 241, 12,
    195, 13, 64, 221, 204, 192, 31, 55, 60, 95, 240, 220, 192, 12, 12, 192, 192, 192, 31, 52, 48, 31, 240, 12,
    195, 12, 12, 0, 4, 1, 31, 4, 48, 112, 0, 192, 207, 76, 67, 209, 205, 19, 223, 119, 112, 92, 192, 28,
    192, 12, 12, 20, 193, 51, 15, 7, 124, 16, 196, 192, 208, 12, 64, 20, 245, 64, 15, 3, 125, 12, 80, 0,
    51, 80, 125, 211, 245, 204, 65, 196, 77, 212, 20, 20, 15, 12, 113, 4, 52, 51, 81, 196, 16, 208, 212, 23,
    28, 28, 12, 215, 4, 247, 76, 4, 4, 220, 4, 71, 60, 0, 76, 243, 197, 243, 48, 3, 29, 240, 23, 199,
    12, 204, 49, 247, 192, 243, 48, 244, 0, 205, 212, 243, 12, 252, 12, 3, 0, 243, 77, 55, 64, 205, 68, 240,
    28, 64, 127, 192, 240, 255, 0, 243, 81, 204, 3, 195, 29, 241, 3, 243, 240, 243, 76, 247, 1, 204, 215, 195,
    92, 1, 48, 195, 60, 243, 76, 51, 65, 220, 87, 195, 3, 13, 196, 221, 252, 0, 31, 63, 48, 28, 193, 28,
    195, 13, 0, 240, 240, 0, 31, 51, 115, 19, 241, 28, 19, 60, 5, 67, 48, 4, 12, 3, 113, 16, 209, 192,
    16, 92, 195, 220, 240, 16, 15, 55, 112, 16, 241, 12, 220, 31, 0, 3, 244, 64, 15, 55, 60, 0, 245, 0,
    4, 31, 192, 3, 245, 0, 15, 67, 124, 12, 209, 192, 12, 79, 64, 212, 240, 28, 95, 7, 48, 208, 0, 60,
    0, 15, 64, 71, 244, 48, 15, 199, 112, 49, 192, 244, 192, 207, 4, 84, 241, 48, 15, 51, 76, 60, 17, 0,
    19, 29, 12, 192, 48, 64, 92, 7, 48, 19, 193, 16, 3, 13, 60, 240, 252, 3, 29, 7, 115, 16, 192, 220,
    51, 124, 12, 193, 60, 1, 204, 19, 0, 4, 192, 208, 211, 28, 12, 192, 244, 0, 92, 7, 124, 211, 208, 15,
    3, 28, 60, 195, 240, 240, 29, 67, 48, 211, 208, 204, 55, 15, 76, 16, 253, 28, 12, 15, 12, 196, 192, 208,
    208, 15, 12, 247, 244, 0, 92, 3, 125, 211, 208, 16, 0, 79, 76, 195, 241, 195, 220, 3, 124, 199, 196, 63,
    240, 79, 76, 80, 61, 16, 204, 12, 15, 7, 16, 196, 0, 241, 51, 243, 3, 207, 31, 63, 4, 207, 67, 211,
    3, 253, 51, 243, 63, 207, 19, 63, 52, 204, 3, 195, 192, 253, 51, 244, 15, 207, 3, 63, 117, 207, 48, 195,
    196, 16, 113, 19, 240, 12, 93, 48, 48, 0, 16, 92, 192, 31, 125, 19, 240, 76, 81, 0, 55, 16, 12, 76,
    192, 31, 61, 19, 3, 76, 64, 115, 12, 28, 0, 124, 64, 223, 60, 3, 48, 204, 77, 195, 12, 192, 0, 195,
    79, 211, 1, 48, 252, 12, 49, 195, 207, 192, 240, 48, 67, 207, 245, 67, 1, 212, 63, 195, 15, 61, 1, 48,
    192, 17, 124, 192, 247, 204, 81, 240, 64, 209, 3, 208, 195, 204, 124, 192, 60, 192, 4, 52, 0, 193, 213, 195,
    199, 12, 252, 197, 0, 192, 29, 51, 49, 12, 80, 243, 192, 80, 124, 195, 196, 240, 1, 51, 4, 208, 212, 16,
    195, 31, 60, 195, 192, 244, 1, 112, 52, 192, 196, 31, 220, 28, 12, 196, 19, 244, 0, 115, 52, 207, 116, 3,
    48, 83, 125, 211, 245, 255, 1, 247, 192, 241, 7, 211, 15, 223, 60, 199, 245, 52, 4, 244, 195, 204, 196, 195,
    31, 31, 48, 23, 1, 55, 67, 247, 4, 220, 68, 195, 19, 29, 76, 221, 255, 0, 92, 52, 124, 95, 244, 192,
    3, 220, 12, 220, 255, 0, 19, 0, 48, 83, 245, 192, 3, 12, 13, 208, 255, 0, 16, 3, 252, 21, 244, 3,
    19, 29, 65, 193, 252, 196, 95, 48, 60, 19, 196, 16, 3, 29, 13, 192, 255, 196, 31, 0, 48, 3, 193, 16,
    3, 13, 13, 208, 252, 196, 31, 4, 76, 195, 193, 0, 28, 205, 64, 192, 12, 207, 223, 112, 112, 28, 244, 195,
    220, 204, 15, 252, 207, 204, 19, 16, 112, 15, 244, 243, 17, 204, 12, 192, 204, 192, 19, 64, 48, 15, 1, 63,
    124, 48, 16, 49, 245, 221, 64, 195, 240, 207, 29, 48, 76, 60, 92, 81, 240, 208, 64, 207, 243, 12, 1, 20,
    76, 204, 4, 20, 53, 15, 76, 247, 48, 28, 65, 4, 77, 204, 207, 244, 253, 205, 63, 207, 1, 204, 64, 243,
    12, 60, 243, 5, 61, 240, 255, 3, 49, 220, 17, 199, 205, 61, 0, 7, 1, 243, 255, 243, 13, 220, 64, 199,
    204, 243, 207, 196, 12, 240, 0, 255, 64, 204, 0, 195, 15, 112, 60, 4, 0, 241, 16, 255, 68, 204, 1, 208,
    31, 127, 76, 20, 204, 4, 64, 3, 64, 205, 117, 208, 19, 205, 223, 240, 247, 12, 92, 4, 60, 207, 193, 207,
    211, 204, 48, 20, 112, 3, 93, 51, 125, 204, 16, 55, 207, 240, 204, 247, 55, 255, 17, 51, 252, 240, 84, 252,
    195, 92, 12, 240, 247, 221, 28, 116, 63, 3, 17, 0, 19, 28, 1, 20, 52, 4, 12, 4, 0, 12, 29, 0,
    12, 12, 252, 247, 244, 195, 64, 48, 15, 243, 64, 12, 3, 221, 15, 245, 244, 0, 28, 119, 13, 195, 1, 207,
    19, 221, 1, 4, 48, 52, 29, 51, 1, 12, 193, 3, 15, 204, 204, 247, 244, 63, 12, 243, 12, 255, 13, 60,
    13, 48, 112, 243, 15, 192, 208, 48, 48, 207, 12, 0, 49, 204, 64, 243, 79, 204, 3, 252, 48, 195, 192, 252,
    12, 0, 64, 20, 67, 192, 0, 243, 48, 205, 76, 192, 31, 13, 12, 204, 15, 208, 192, 113, 48, 31, 192, 204,
    3, 13, 12, 240, 127, 196, 207, 60, 51, 3, 193, 204, 12, 12, 65, 20, 127, 193, 12, 51, 48, 16, 193, 12,
    195, 204, 12, 204, 12, 208, 195, 65, 127, 19, 244, 220, 199, 204, 12, 252, 60, 17, 15, 60, 127, 83, 240, 28,
    207, 12, 0, 48, 76, 0, 31, 51, 60, 31, 192, 204, 211, 240, 253, 243, 0, 4, 193, 5, 125, 240, 5, 64,
    19, 243, 245, 112, 48, 4, 192, 4, 124, 67, 5, 28, 31, 240, 240, 64, 0, 7, 220, 244, 69, 12, 85, 13,
    3, 115, 205, 115, 48, 85, 193, 19, 65, 196, 1, 80, 19, 3, 193, 31, 240, 68, 1, 19, 80, 0, 49, 65,
    28, 55, 245, 67, 240, 3, 12, 199, 64, 60, 1, 65, 76, 51, 67, 51, 115, 192, 92, 211, 28, 241, 12, 60,
    31, 63, 65, 3, 51, 204, 13, 211, 1, 253, 12, 112, 15, 243, 0, 67, 252, 3, 12, 207, 125, 13, 13, 49,
    3, 204, 60, 204, 63, 196, 195, 1, 63, 51, 244, 60, 3, 205, 252, 253, 207, 192, 207, 13, 51, 3, 240, 13,
    51, 12, 12, 12, 12, 0, 19, 208, 115, 7, 192, 13, 3, 12, 12, 205, 252, 5, 79, 68, 63, 3, 240, 76,
    195, 204, 12, 193, 204, 0, 79, 0, 48, 19, 240, 76, 7, 12, 16, 16, 61, 0, 12, 3, 115, 16, 192, 17,
    19, 12, 12, 192, 240, 4, 79, 23, 79, 195, 192, 15, 7, 12, 12, 192, 241, 28, 79, 3, 115, 23, 192, 12,
    199, 12, 0, 16, 48, 12, 15, 0, 127, 0, 208, 5, 15, 241, 252, 48, 48, 207, 212, 255, 124, 204, 4, 192,
    15, 253, 253, 252, 61, 243, 213, 243, 48, 253, 55, 204, 15, 253, 252, 253, 12, 243, 197, 243, 48, 253, 247, 255,
    4, 28, 61, 28, 192, 16, 12, 112, 76, 0, 23, 64, 4, 95, 125, 193, 193, 20, 92, 119, 124, 48, 23, 80,
    16, 31, 49, 192, 13, 20, 28, 119, 12, 252, 7, 80, 16, 28, 60, 19, 240, 195, 79, 51, 113, 243, 28, 51,
    65, 208, 51, 240, 241, 195, 15, 55, 113, 243, 212, 19, 21, 28, 240, 211, 253, 195, 28, 55, 64, 243, 16, 3,
    16, 77, 16, 1, 48, 4, 64, 0, 112, 19, 192, 16, 208, 13, 64, 0, 49, 48, 28, 4, 116, 16, 196, 20,
    0, 12, 4, 4, 49, 0, 16, 0, 117, 0, 1, 20, 3, 76, 223, 252, 243, 64, 63, 15, 60, 3, 247, 127,
    3, 76, 15, 60, 243, 64, 255, 3, 124, 0, 192, 3, 3, 76, 195, 63, 252, 0, 255, 63, 0, 13, 192, 52,
    3, 76, 223, 204, 255, 28, 79, 15, 60, 3, 195, 79, 3, 76, 67, 12, 255, 12, 31, 3, 124, 0, 192, 4,
    48, 60, 64, 12, 255, 12, 220, 15, 76, 1, 0, 5, 77, 48, 124, 195, 223, 255, 204, 252, 116, 195, 0, 215,
    0, 252, 49, 243, 15, 207, 193, 12, 192, 195, 0, 196, 64, 63, 112, 51, 95, 208, 15, 0, 48, 1, 65, 16,
    204, 49, 60, 215, 28, 255, 65, 240, 4, 192, 16, 16, 12, 240, 49, 243, 15, 255, 5, 193, 195, 192, 93, 16,
    64, 240, 1, 0, 12, 192, 0, 5, 48, 17, 1, 80, 204, 4, 112, 199, 12, 255, 193, 193, 64, 192, 67, 212,
    0, 0, 253, 240, 240, 252, 53, 193, 192, 192, 29, 220, 3, 12, 1, 1, 0, 17, 0, 17, 76, 0, 1, 13,
    12, 252, 241, 3, 112, 243, 0, 244, 63, 16, 0, 204, 63, 241, 253, 195, 28, 255, 193, 255, 204, 209, 80, 240,
    60, 253, 252, 0, 80, 195, 192, 51, 48, 12, 0, 48, 28, 15, 48, 83, 49, 196, 61, 243, 12, 193, 20, 192,
    12, 3, 61, 3, 193, 195, 13, 195, 0, 204, 21, 4, 13, 3, 4, 12, 48, 196, 60, 51, 12, 204, 5, 0,
    12, 207, 7, 7, 244, 247, 127, 199, 31, 204, 0, 243, 77, 207, 0, 199, 240, 252, 60, 199, 192, 204, 1, 244,
    12, 15, 20, 67, 241, 247, 63, 244, 204, 204, 1, 48, 3, 252, 60, 252, 79, 192, 208, 60, 124, 195, 244, 252,
    3, 252, 48, 1, 28, 195, 211, 48, 112, 15, 244, 12, 15, 252, 0, 7, 76, 195, 16, 243, 53, 12, 52, 63,
    7, 207, 5, 192, 13, 196, 4, 64, 0, 7, 241, 77, 0, 15, 1, 17, 13, 0, 12, 0, 48, 12, 1, 93,
    12, 28, 0, 20, 12, 4, 80, 55, 113, 12, 4, 64, 3, 127, 212, 124, 207, 5, 12, 211, 0, 241, 252, 125,
    15, 15, 192, 17, 15, 68, 79, 211, 0, 205, 1, 65, 12, 204, 0, 20, 204, 195, 95, 244, 64, 220, 68, 51,
    15, 76, 12, 209, 1, 240, 207, 51, 60, 31, 197, 19, 19, 13, 60, 192, 1, 52, 95, 3, 51, 3, 48, 16,
    19, 13, 252, 212, 49, 12, 76, 3, 119, 211, 17, 16, 15, 28, 195, 208, 244, 52, 15, 247, 60, 223, 1, 223,
    31, 28, 3, 192, 240, 52, 95, 247, 48, 211, 192, 211, 15, 28, 63, 192, 240, 48, 12, 195, 124, 208, 16, 211,
    31, 15, 3, 199, 240, 252, 79, 195, 77, 223, 209, 220, 17, 15, 79, 55, 244, 63, 95, 199, 112, 192, 212, 19,
    16, 28, 124, 196, 245, 60, 15, 195, 125, 220, 20, 195, 220, 209, 0, 192, 0, 204, 95, 247, 64, 207, 212, 243,
    29, 204, 4, 3, 12, 204, 76, 243, 64, 204, 4, 247, 28, 205, 0, 195, 12, 255, 64, 240, 112, 207, 23, 243,
    195, 28, 60, 221, 240, 208, 76, 7, 15, 0, 212, 76, 208, 28, 124, 208, 241, 16, 95, 3, 49, 195, 208, 76,
    192, 220, 52, 16, 240, 16, 83, 51, 48, 192, 17, 76, 211, 31, 60, 208, 241, 208, 95, 19, 124, 3, 209, 16,
    0, 31, 0, 211, 241, 0, 31, 23, 65, 3, 193, 3, 84, 31, 1, 4, 192, 192, 95, 83, 61, 3, 21, 0,
    13, 252, 60, 211, 28, 207, 195, 240, 112, 28, 199, 211, 12, 240, 124, 48, 204, 207, 192, 61, 0, 204, 3, 192,
    64, 49, 4, 80, 64, 3, 12, 48, 48, 77, 52, 196, 204, 60, 112, 20, 92, 51, 16, 243, 60, 13, 4, 19,
    220, 4, 124, 4, 209, 15, 1, 244, 4, 204, 0, 3, 192, 13, 113, 16, 4, 247, 16, 52, 0, 1, 16, 19,
    28, 12, 241, 80, 92, 247, 12, 247, 125, 13, 197, 195, 204, 244, 255, 48, 192, 15, 1, 247, 1, 252, 4, 243,
    29, 205, 4, 3, 245, 243, 15, 196, 0, 204, 4, 243, 211, 28, 12, 0, 48, 71, 31, 55, 125, 12, 245, 204,
    223, 12, 124, 208, 192, 195, 220, 52, 124, 31, 196, 195, 243, 13, 124, 195, 240, 207, 28, 52, 112, 215, 196, 223,
    199, 12, 13, 3, 49, 0, 16, 55, 48, 16, 192, 12, 195, 12, 60, 0, 240, 195, 28, 7, 124, 208, 0, 12,
    243, 12, 60, 192, 52, 204, 28, 119, 124, 19, 0, 223, 215, 127, 204, 243, 204, 4, 1, 67, 192, 23, 0, 76,
    195, 79, 12, 3, 12, 16, 31, 71, 12, 21, 192, 12, 192, 79, 15, 83, 193, 80, 15, 0, 64, 20, 192, 208,
    12, 4, 124, 243, 244, 252, 68, 243, 65, 195, 19, 207, 67, 55, 60, 243, 240, 252, 49, 211, 223, 196, 205, 0,
    115, 12, 76, 13, 252, 1, 63, 211, 15, 0, 204, 1, 28, 16, 124, 199, 49, 252, 112, 199, 1, 208, 64, 223,
    12, 195, 64, 196, 49, 252, 112, 195, 0, 204, 28, 0, 76, 63, 0, 64, 253, 192, 76, 195, 16, 205, 17, 0,
    208, 31, 64, 23, 80, 60, 68, 192, 52, 220, 52, 208, 29, 211, 0, 199, 48, 252, 64, 240, 49, 220, 69, 195,
    29, 4, 12, 4, 61, 244, 48, 243, 69, 204, 80, 208, 127, 204, 53, 3, 64, 0, 79, 55, 63, 28, 197, 112,
    223, 4, 127, 211, 1, 127, 204, 243, 113, 220, 0, 240, 31, 193, 49, 243, 0, 255, 5, 209, 79, 212, 241, 240,
    12, 28, 4, 16, 112, 243, 15, 247, 115, 12, 192, 0, 12, 0, 60, 7, 0, 127, 204, 247, 65, 204, 68, 51,
    15, 192, 1, 243, 3, 255, 52, 16, 15, 197, 192, 192, 12, 13, 4, 4, 76, 51, 12, 243, 112, 28, 1, 192,
    221, 208, 115, 247, 48, 63, 208, 247, 0, 204, 0, 243, 31, 192, 16, 243, 63, 243, 0, 20, 223, 196, 193, 12,
    92, 28, 28, 213, 252, 220, 76, 51, 124, 31, 17, 3, 80, 28, 77, 16, 204, 220, 79, 115, 48, 211, 7, 7,
    12, 12, 67, 16, 192, 220, 79, 51, 1, 28, 17, 7, 15, 205, 220, 1, 241, 204, 76, 243, 240, 255, 193, 55,
    15, 205, 204, 193, 253, 204, 60, 243, 240, 207, 192, 7, 15, 253, 16, 0, 192, 3, 12, 255, 240, 204, 193, 243,
    28, 204, 192, 253, 252, 253, 15, 243, 13, 204, 196, 244, 12, 48, 195, 48, 252, 240, 204, 243, 13, 255, 197, 211,
    92, 60, 28, 0, 12, 48, 3, 243, 16, 204, 21, 195, 3, 0, 112, 199, 243, 252, 85, 244, 76, 192, 241, 4,
    3, 28, 112, 192, 15, 0, 1, 49, 112, 0, 192, 0, 207, 221, 61, 192, 15, 192, 0, 52, 112, 0, 49, 204,
    15, 7, 125, 195, 240, 0, 1, 192, 80, 193, 193, 208, 3, 3, 13, 12, 240, 4, 245, 0, 12, 19, 192, 12,
    3, 204, 253, 61, 255, 192, 255, 4, 124, 16, 240, 12, 63, 243, 64, 243, 241, 252, 245, 195, 208, 192, 13, 208,
    3, 51, 1, 12, 240, 0, 49, 23, 223, 192, 205, 124, 51, 15, 13, 12, 252, 1, 255, 195, 63, 4, 252, 125,
    17, 205, 12, 192, 1, 204, 68, 112, 68, 223, 16, 211, 17, 209, 0, 1, 49, 192, 0, 48, 15, 31, 29, 4,
    12, 196, 5, 209, 245, 64, 60, 5, 79, 211, 16, 192, 3, 204, 252, 195, 67, 195, 0, 127, 55, 31, 241, 3,
    207, 0, 192, 3, 19, 3, 195, 51, 60, 15, 12, 243, 12, 196, 243, 193, 247, 51, 252, 208, 12, 243, 0, 243,
    115, 255, 49, 51, 64, 196, 204, 19, 15, 61, 241, 12, 15, 195, 0, 3, 17, 51, 204, 247, 0, 255, 252, 51,
    12, 193, 4, 195, 5, 51, 243, 213, 12, 243, 48, 243, 212, 29, 64, 208, 244, 12, 124, 3, 112, 23, 192, 195,
    209, 221, 53, 4, 53, 252, 64, 7, 64, 212, 196, 212, 16, 220, 1, 240, 0, 204, 124, 0, 64, 212, 113, 85,
    204, 28, 15, 16, 247, 204, 63, 63, 112, 211, 192, 243, 207, 28, 240, 55, 48, 60, 63, 192, 112, 192, 208, 196,
    63, 192, 255, 255, 207, 252, 240, 207, 19, 192, 12, 207, 204, 28, 15, 17, 3, 28, 51, 7, 68, 195, 5, 192,
    31, 221, 48, 55, 112, 60, 65, 192, 55, 195, 0, 212, 60, 243, 252, 255, 60, 255, 240, 204, 7, 195, 204, 204,
    199, 29, 61, 193, 243, 12, 20, 68, 63, 16, 244, 12, 199, 221, 61, 208, 48, 16, 19, 119, 60, 19, 243, 12,
    195, 13, 60, 208, 79, 64, 211, 3, 48, 71, 243, 13, 79, 0, 1, 1, 192, 17, 68, 67, 0, 192, 213, 29,
    67, 12, 65, 17, 1, 1, 80, 23, 1, 16, 4, 13, 3, 12, 65, 17, 125, 0, 92, 23, 60, 0, 4, 113,
    79, 192, 192, 61, 252, 204, 79, 195, 12, 255, 208, 255, 92, 252, 3, 1, 61, 204, 95, 195, 60, 207, 196, 243,
    76, 252, 195, 204, 61, 192, 15, 195, 60, 252, 243, 243, 209, 65, 64, 124, 244, 76, 209, 4, 80, 212, 16, 215,
    16, 65, 20, 81, 48, 65, 31, 196, 0, 0, 192, 4, 221, 205, 19, 84, 53, 76, 95, 51, 252, 204, 5, 4,
    208, 83, 77, 19, 247, 220, 61, 55, 12, 4, 196, 196, 208, 31, 76, 95, 244, 68, 255, 7, 60, 0, 244, 48,
    208, 223, 207, 84, 240, 80, 63, 115, 60, 13, 49, 48, 208, 16, 77, 81, 247, 0, 221, 7, 76, 68, 192, 4,
    23, 31, 68, 80, 243, 52, 15, 7, 60, 64, 241, 16, 211, 223, 12, 64, 244, 0, 79, 7, 60, 124, 192, 0,
    3, 220, 125, 240, 3, 243, 5, 240, 255, 208, 0, 0, 83, 12, 125, 16, 80, 244, 197, 64, 15, 13, 197, 0,
    79, 220, 252, 196, 84, 192, 3, 7, 12, 12, 5, 12, 79, 83, 61, 3, 244, 199, 49, 51, 12, 192, 212, 192,
    79, 95, 49, 16, 241, 196, 61, 7, 0, 205, 17, 1, 76, 19, 1, 16, 53, 196, 63, 55, 60, 12, 69, 60,
    12, 19, 64, 247, 240, 52, 76, 199, 76, 253, 209, 240, 76, 19, 51, 16, 48, 52, 12, 247, 12, 204, 21, 240,
    76, 211, 3, 4, 241, 244, 60, 247, 60, 204, 116, 243, 48, 207, 5, 67, 0, 23, 48, 4, 3, 12, 193, 16,
    221, 211, 48, 211, 21, 51, 28, 247, 113, 12, 12, 0, 208, 211, 124, 199, 0, 19, 76, 197, 64, 3, 0, 51,
    61, 252, 4, 80, 80, 55, 3, 195, 195, 29, 205, 0, 204, 240, 67, 20, 16, 51, 0, 199, 193, 28, 12, 0,
    252, 241, 12, 0, 48, 63, 64, 196, 195, 192, 12, 3, 61, 16, 4, 81, 16, 4, 3, 195, 0, 29, 21, 48,
    221, 16, 71, 17, 16, 55, 28, 7, 1, 204, 4, 211, 28, 17, 0, 1, 192, 0, 64, 5, 64, 199, 4, 211,
    0, 205, 60, 208, 15, 204, 84, 52, 116, 208, 0, 3, 0, 205, 112, 208, 15, 220, 64, 51, 112, 28, 1, 48,
    28, 17, 1, 16, 51, 3, 76, 55, 112, 28, 12, 84, 3, 252, 60, 207, 95, 192, 192, 60, 51, 19, 240, 60,
    15, 12, 48, 3, 28, 195, 192, 60, 48, 28, 48, 60, 12, 12, 48, 3, 28, 195, 0, 63, 0, 28, 52, 51,
    115, 63, 205, 124, 127, 4, 253, 12, 255, 64, 241, 77, 255, 243, 193, 12, 92, 64, 252, 255, 255, 92, 49, 13,
    204, 247, 4, 3, 0, 51, 204, 240, 16, 12, 52, 63, 68, 0, 5, 61, 48, 5, 49, 3, 207, 4, 220, 81,
    64, 0, 5, 29, 0, 48, 0, 3, 195, 12, 205, 13, 76, 16, 52, 16, 85, 4, 0, 192, 0, 92, 1, 48,
    76, 48, 199, 60, 252, 212, 252, 15, 0, 253, 193, 48, 76, 12, 195, 60, 60, 192, 255, 15, 0, 205, 0, 252,
    12, 16, 195, 60, 192, 199, 255, 63, 0, 12, 53, 243, 29, 240, 19, 240, 61, 252, 192, 207, 64, 207, 4, 207,
    12, 49, 19, 12, 60, 255, 195, 15, 1, 204, 4, 223, 220, 0, 83, 3, 48, 51, 192, 67, 4, 220, 112, 211,
    65, 208, 116, 215, 209, 252, 115, 195, 0, 207, 4, 51, 0, 208, 115, 192, 12, 195, 64, 240, 0, 223, 196, 199,
    208, 28, 112, 195, 3, 195, 0, 0, 112, 207, 3, 199, 192, 16, 53, 211, 213, 255, 67, 247, 5, 204, 64, 15,
    211, 28, 124, 192, 240, 192, 4, 52, 55, 208, 192, 79, 195, 204, 125, 195, 15, 20, 3, 65, 63, 195, 196, 76,
    207, 208, 51, 195, 193, 255, 0, 247, 64, 192, 16, 207, 195, 19, 125, 195, 240, 48, 117, 192, 15, 215, 192, 28,
    7, 15, 13, 60, 252, 69, 15, 64, 127, 212, 192, 28, 211, 220, 12, 192, 240, 208, 0, 1, 63, 243, 196, 48,
    19, 221, 12, 252, 255, 204, 17, 193, 60, 195, 0, 115, 3, 253, 61, 240, 15, 204, 192, 12, 115, 7, 212, 64,
    19, 31, 92, 204, 255, 20, 15, 112, 60, 7, 192, 15, 3, 28, 12, 204, 255, 0, 28, 48, 60, 3, 207, 79,
    0, 13, 252, 193, 63, 195, 28, 64, 64, 215, 192, 15, 208, 31, 15, 212, 252, 4, 95, 7, 124, 3, 1, 51,
    220, 28, 192, 240, 252, 48, 28, 4, 124, 223, 213, 255, 0, 205, 252, 196, 240, 255, 204, 64, 68, 215, 215, 207,
    223, 13, 124, 211, 207, 207, 31, 48, 113, 31, 4, 195, 211, 12, 60, 199, 3, 204, 28, 4, 49, 240, 244, 4,
    215, 12, 61, 83, 15, 192, 16, 0, 52, 1, 244, 196, 207, 13, 112, 208, 207, 207, 95, 48, 61, 28, 3, 204,
    195, 12, 112, 192, 192, 0, 95, 4, 60, 0, 3, 192, 199, 15, 0, 3, 0, 0, 31, 0, 48, 48, 0, 213,
    92, 76, 79, 208, 252, 19, 95, 115, 125, 92, 212, 207, 205, 79, 79, 0, 192, 31, 31, 52, 60, 60, 197, 199,
    193, 79, 64, 83, 0, 80, 31, 195, 60, 76, 3, 212, 243, 204, 48, 49, 67, 196, 193, 49, 48, 76, 193, 92,
    15, 204, 12, 7, 80, 3, 28, 55, 68, 12, 1, 76, 12, 209, 76, 23, 0, 195, 64, 192, 17, 12, 0, 63,
    51, 79, 197, 76, 51, 68, 252, 3, 3, 93, 192, 81, 15, 3, 192, 28, 192, 55, 252, 55, 4, 12, 53, 48,
    12, 19, 192, 195, 199, 255, 240, 0, 0, 207, 3, 243, 63, 63, 85, 76, 243, 68, 12, 199, 31, 61, 12, 68,
    15, 199, 7, 16, 240, 119, 204, 199, 7, 13, 12, 116, 28, 196, 19, 192, 240, 252, 0, 192, 48, 207, 48, 207,
    0, 240, 252, 247, 193, 255, 195, 243, 113, 211, 0, 255, 28, 241, 48, 240, 112, 255, 1, 192, 80, 211, 192, 195,
    7, 252, 49, 252, 76, 240, 195, 0, 60, 196, 1, 0, 16, 31, 252, 199, 240, 207, 15, 51, 65, 208, 68, 12,
    204, 3, 241, 247, 52, 3, 1, 16, 20, 199, 192, 223, 195, 15, 17, 12, 48, 49, 255, 211, 15, 199, 192, 28,
    204, 207, 243, 199, 240, 255, 207, 195, 69, 204, 64, 63, 12, 51, 0, 247, 48, 255, 205, 212, 211, 196, 192, 204,
    0, 63, 221, 63, 51, 52, 15, 220, 31, 196, 192, 12, 83, 221, 0, 17, 116, 16, 80, 52, 125, 3, 212, 0,
    211, 221, 69, 28, 69, 19, 16, 55, 112, 252, 212, 0, 17, 221, 52, 4, 84, 207, 83, 115, 48, 207, 20, 252,
    48, 93, 204, 60, 192, 16, 31, 71, 60, 51, 4, 0, 16, 95, 204, 79, 244, 20, 12, 71, 48, 0, 5, 4,
    0, 28, 240, 48, 4, 195, 79, 115, 63, 207, 69, 28, 3, 29, 15, 48, 52, 207, 12, 3, 49, 3, 28, 252,
    0, 220, 15, 48, 53, 252, 76, 7, 49, 252, 49, 207, 124, 220, 207, 52, 4, 51, 76, 7, 253, 207, 65, 252,
    68, 29, 125, 208, 245, 240, 4, 52, 79, 204, 215, 244, 67, 205, 252, 60, 21, 51, 0, 240, 3, 220, 215, 196,
    0, 204, 48, 193, 4, 240, 193, 244, 64, 208, 0, 0, 0, 29, 61, 207, 240, 199, 48, 55, 12, 221, 211, 192,
    13, 92, 252, 204, 193, 199, 204, 55, 64, 204, 215, 192, 12, 0, 60, 205, 17, 244, 192, 55, 52, 207, 16, 243,
    12, 204, 252, 192, 253, 199, 76, 55, 13, 204, 199, 255, 12, 192, 60, 195, 253, 199, 76, 247, 13, 255, 196, 243,
    12, 220, 48, 3, 253, 243, 12, 247, 1, 204, 3, 243, 1, 20, 76, 195, 245, 252, 1, 196, 80, 192, 28, 4,
    83, 16, 16, 48, 240, 197, 113, 16, 31, 192, 221, 64, 64, 16, 20, 29, 12, 240, 15, 3, 3, 16, 0, 16,
    13, 4, 63, 255, 243, 252, 252, 207, 17, 192, 220, 195, 60, 3, 192, 252, 240, 49, 252, 31, 223, 240, 205, 124,
    48, 64, 192, 60, 252, 0, 255, 3, 48, 240, 253, 64, 204, 29, 67, 192, 252, 252, 12, 195, 76, 192, 0, 211,
    12, 0, 211, 48, 48, 240, 112, 195, 12, 204, 192, 207, 29, 48, 0, 12, 252, 240, 79, 3, 64, 204, 49, 240,
    3, 204, 252, 204, 63, 4, 243, 64, 124, 51, 240, 205, 51, 253, 252, 48, 63, 0, 207, 12, 124, 48, 240, 209,
    51, 60, 252, 60, 60, 5, 207, 3, 124, 48, 240, 17, 83, 211, 245, 17, 253, 4, 83, 23, 48, 51, 0, 28,
    3, 12, 49, 1, 61, 13, 16, 19, 48, 3, 0, 208, 0, 15, 49, 1, 61, 1, 12, 19, 12, 48, 16, 209,
    81, 195, 240, 20, 241, 0, 95, 211, 49, 12, 0, 12, 65, 195, 61, 0, 241, 12, 92, 211, 64, 252, 0, 52,
    0, 3, 48, 0, 253, 29, 15, 211, 65, 192, 0, 0, 29, 247, 124, 255, 112, 255, 15, 243, 80, 255, 19, 255,
    61, 243, 3, 15, 61, 63, 63, 255, 15, 255, 223, 195, 61, 243, 55, 15, 253, 255, 255, 255, 255, 255, 207, 243,
    17, 16, 48, 20, 81, 48, 65, 192, 0, 0, 16, 64, 192, 28, 112, 20, 1, 76, 0, 0, 61, 0, 80, 7,
    193, 16, 48, 196, 209, 12, 64, 192, 0, 49, 79, 3, 15, 28, 0, 16, 5, 12, 12, 0, 48, 0, 208, 0,
    3, 28, 0, 64, 4, 76, 0, 0, 49, 16, 64, 16, 3, 16, 15, 0, 244, 12, 16, 1, 64, 0, 19, 195,
    211, 60, 193, 204, 252, 244, 208, 4, 12, 211, 199, 31, 211, 64, 0, 205, 60, 4, 208, 3, 112, 19, 192, 28,
    195, 77, 28, 13, 252, 48, 204, 3, 64, 3, 192, 208, 19, 3, 204, 255, 240, 196, 63, 19, 12, 195, 196, 63,
    19, 79, 207, 204, 240, 80, 63, 19, 0, 3, 240, 12, 195, 15, 12, 28, 240, 64, 255, 3, 76, 48, 192, 0,
    19, 63, 207, 247, 244, 0, 95, 19, 12, 243, 192, 63, 211, 79, 12, 7, 244, 0, 95, 19, 65, 52, 0, 60,
    0, 15, 76, 19, 240, 31, 79, 3, 76, 1, 3, 240, 28, 204, 76, 23, 5, 48, 95, 199, 1, 207, 5, 55,
    208, 29, 65, 199, 5, 12, 95, 195, 76, 195, 213, 16, 16, 221, 5, 20, 1, 252, 77, 192, 64, 208, 192, 212,
    192, 15, 204, 23, 244, 243, 95, 211, 0, 195, 0, 252, 16, 28, 113, 195, 244, 240, 79, 208, 64, 199, 204, 195,
    16, 28, 125, 16, 240, 48, 28, 192, 0, 199, 16, 196, 31, 51, 48, 23, 245, 127, 79, 195, 12, 195, 1, 63,
    16, 76, 76, 3, 244, 12, 79, 211, 12, 247, 196, 119, 17, 79, 65, 19, 49, 221, 79, 215, 76, 199, 20, 55};
static const int32_t op10_bias[48] = {
    -33414, -30685, -35734, -31994, -37668, -33267, -35528, -40888, -37621, -37192, -39150, -40974, -38986, -33204, -35764, -43235, -32907, -32269, -40733, -33674, -41540, -34593, -35364, -36666,
    -36443, -39578, -43637, -37816, -39047, -41864, -36924, -32012, -35876, -26930, -38532, -35046, -38915, -42631, -37072, -36013, -44999, -35108, -42855, -37477, -34594, -35176, -39224, -35514};
static const uint16_t op10_offset[48] = {
    33150, 30855, 35955, 32130, 37740, 33405, 35700, 41055, 37740, 37230, 39270, 41055, 39270, 33150, 35955, 43350, 33150, 32385, 41055, 33660, 41820, 34680, 35445, 36720,
    36465, 39780, 43860, 37995, 39270, 42075, 36720, 31620, 35955, 27030, 38760, 35190, 39015, 42840, 37230, 36210, 45135, 34935, 43095, 37740, 34680, 35190, 39525, 35445};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op10_multiplier[48] = {
    2002003712, 1313241856, 1720299904, 1674916480, 2020698368, 2135487872, 1231956480, 1673642496, 1119511680, 1320420224, 1619126272, 1827397248, 1866439424, 1559211776, 1079392384, 1709018880, 1116117760, 1874836992, 1304410880, 1079873792, 1234220032, 2067487872, 2008551424, 1853623296,
    1902551168, 1944123648, 1913479424, 1258464128, 1941409664, 1112693376, 1744967424, 1828358016, 2022074112, 1970128000, 1689498752, 1701052544, 1088435712, 1410500352, 1636482176, 1128220032, 1223326848, 2118017536, 1217387776, 1094046336, 1086653312, 1689789568, 1923853440, 2018317824};
static const uint8_t op10_shift[48] = {
    2, 1, 1, 1, 2, 2, 1, 2, 1, 1, 2, 1, 2, 2, 1, 2, 1, 2, 2, 1, 1, 2, 2, 2,
    2, 2, 2, 1, 2, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 2, 2};
#else
static const int32_t op10_multiplier[48] = {
    2002003735, 1313241869, 1720299901, 1674916510, 2020698242, 2135487925, 1231956478, 1673642548, 1119511764, 1320420234, 1619126276, 1827397347, 1866439513, 1559211706, 1079392456, 1709018948, 1116117692, 1874837004, 1304410974, 1079873784, 1234220126, 2067487791, 2008551410, 1853623312,
    1902551147, 1944123682, 1913479318, 1258464079, 1941409698, 1112693483, 1744967472, 1828357984, 2022074108, 1970128129, 1689498797, 1701052532, 1088435704, 1410500248, 1636482199, 1128220095, 1223326906, 2118017515, 1217387784, 1094046355, 1086653230, 1689789598, 1923853384, 2018317777};
static const uint8_t op10_shift[48] = {
    35, 34, 34, 34, 35, 35, 34, 35, 34, 34, 35, 34, 35, 35, 34, 35, 34, 35, 35, 34, 34, 35, 35, 35,
    35, 35, 35, 34, 35, 34, 35, 35, 35, 35, 35, 35, 34, 34, 34, 34, 35, 35, 34, 34, 34, 35, 35, 35};
#endif
static const model_layer op10 = {
    .rows = 15, .columns = 20, .channels = 48, .out_rows = 8, .out_columns = 10, .out_channels = 48, .kernel_rows = 3, .kernel_columns = 3, .stride_rows = 2, .stride_columns = 2, .top = 1, .left = 0, .groups = 1, .segments = 1, .per_segment = 108, .offset = op10_offset, .bits = 2, .zero = -128, .out_zero = -128, .low = -128, .high = 127, .weights = op10_weights, .bias = op10_bias, .multiplier = op10_multiplier, .shift = op10_shift};

static const uint8_t op11_weights[540] = {
    5, 3, 243, 21, 68, 60, 119, 196, 16, 48, 61, 17, 69, 195, 195, 212, 68, 60, 115, 193, 212, 64, 48, 1,
    5, 4, 192, 21, 65, 204, 48, 192, 20, 77, 48, 1, 5, 79, 207, 213, 69, 112, 117, 195, 83, 193, 113, 29,
    5, 67, 243, 213, 69, 48, 113, 0, 84, 65, 115, 93, 4, 4, 192, 213, 69, 31, 240, 0, 87, 77, 60, 1,
    193, 0, 31, 212, 65, 0, 68, 208, 64, 0, 113, 20, 1, 195, 3, 196, 69, 4, 65, 0, 68, 64, 112, 20,
    1, 4, 192, 4, 69, 0, 192, 0, 71, 76, 12, 0, 87, 4, 240, 209, 113, 5, 15, 28, 64, 16, 0, 17,
    16, 3, 3, 64, 13, 17, 196, 0, 3, 3, 195, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 48,
    87, 7, 215, 17, 125, 53, 16, 28, 92, 16, 7, 77, 0, 195, 7, 64, 12, 20, 215, 20, 7, 19, 195, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 240, 0, 0, 0, 71, 4, 196, 208, 125, 76, 16, 28, 0, 16, 12, 64,
    64, 3, 0, 0, 12, 0, 195, 0, 3, 16, 195, 13, 0, 0, 0, 0, 192, 192, 0, 0, 0, 0, 0, 0,
    85, 215, 60, 212, 1, 13, 5, 64, 0, 0, 124, 16, 20, 215, 51, 196, 1, 193, 3, 79, 64, 64, 77, 92,
    21, 20, 0, 20, 1, 12, 0, 67, 64, 64, 12, 16, 0, 196, 211, 195, 13, 113, 16, 77, 115, 3, 80, 15,
    0, 193, 19, 195, 13, 112, 209, 71, 51, 3, 68, 95, 0, 208, 5, 3, 1, 64, 16, 3, 48, 0, 0, 31,
    0, 0, 5, 12, 193, 0, 208, 112, 3, 16, 0, 3, 1, 0, 5, 64, 253, 0, 192, 48, 63, 208, 0, 15,
    0, 0, 4, 0, 193, 0, 16, 0, 48, 0, 0, 3, 0, 13, 64, 79, 192, 0, 1, 1, 51, 0, 0, 64,
    16, 0, 192, 64, 48, 49, 12, 3, 15, 193, 65, 81, 16, 16, 192, 209, 1, 64, 0, 0, 0, 7, 0, 29,
    0, 204, 48, 15, 192, 4, 0, 1, 247, 0, 16, 0, 0, 16, 196, 80, 52, 53, 13, 71, 255, 197, 113, 76,
    23, 16, 196, 17, 61, 64, 16, 16, 12, 4, 12, 29, 0, 0, 1, 12, 192, 0, 0, 0, 195, 4, 0, 13,
    0, 0, 4, 0, 48, 64, 12, 0, 63, 212, 1, 64, 20, 16, 4, 211, 1, 67, 0, 16, 0, 0, 12, 16,
    64, 204, 0, 76, 240, 1, 16, 48, 3, 16, 208, 0, 0, 193, 16, 76, 240, 1, 213, 240, 195, 192, 195, 0,
    0, 0, 0, 12, 192, 0, 16, 48, 192, 4, 0, 0, 68, 192, 53, 17, 0, 193, 51, 124, 211, 20, 192, 64,
    4, 195, 53, 17, 52, 209, 63, 53, 207, 5, 240, 68, 4, 16, 52, 17, 1, 12, 48, 48, 192, 4, 0, 0,
    69, 20, 63, 211, 113, 124, 68, 48, 204, 16, 13, 12, 68, 208, 63, 211, 125, 76, 67, 115, 208, 80, 1, 76,
    69, 16, 12, 16, 65, 79, 0, 48, 16, 92, 0, 16};
static const int32_t op11_bias[5] = {
    -21655, -14325, -18045, -14790, -20785};
static const uint16_t op11_offset[5] = {
    20655, 15045, 18870, 15555, 21675};
#if defined PHOTOSITE_ROUNDING_XNNPACK
static const int32_t op11_multiplier[5] = {
    1705578496, 1870314752, 1824465024, 1821092864, 1762701952};
static const uint8_t op11_shift[5] = {
    2, 3, 3, 3, 3};
#else
static const int32_t op11_multiplier[5] = {
    1705578465, 1870314782, 1824465018, 1821092896, 1762702028};
static const uint8_t op11_shift[5] = {
    35, 36, 36, 36, 36};
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
