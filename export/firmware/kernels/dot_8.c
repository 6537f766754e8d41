#ifdef MODEL_BITS_8
/* Sums of products of int8 numbers: of every processor some at once, the rest one by one. Each has MODEL_STEP numbers in a
   model_numbers, sums of their products in a model_sums. */
#if defined PHOTOSITE_AVX2
#define MODEL_STEP 16
typedef __m256i model_numbers, model_sums;

static inline model_numbers model_load(const void *from)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)from));
}

static inline model_sums model_multiply(model_numbers x, model_numbers y, model_sums sum)
{
    return _mm256_add_epi32(sum, _mm256_madd_epi16(x, y));
}

static inline model_sums model_nothing(void)
{
    return _mm256_setzero_si256();
}

static inline int32_t model_total(model_sums sums)
{
    const __m128i four = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    const __m128i two = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4E));
    return _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 0xB1)));
}
#elif defined PHOTOSITE_NEON
#define MODEL_STEP 16
typedef int8x16_t model_numbers;
typedef int32x4_t model_sums;

static inline model_numbers model_load(const void *from)
{
    return vld1q_s8((const int8_t *)from);
}

static inline model_sums model_multiply(model_numbers x, model_numbers y, model_sums sum)
{
    sum = vpadalq_s16(sum, vmull_s8(vget_low_s8(x), vget_low_s8(y)));
    return vpadalq_s16(sum, vmull_s8(vget_high_s8(x), vget_high_s8(y)));
}

static inline model_sums model_nothing(void)
{
    return vdupq_n_s32(0);
}

static inline int32_t model_total(model_sums sums)
{
    const int32x2_t two = vadd_s32(vget_low_s32(sums), vget_high_s32(sums));
    return vget_lane_s32(vpadd_s32(two, two), 0);
}
#elif defined PHOTOSITE_DSP
#define MODEL_STEP 4
typedef struct {
    uint32_t even, odd; /* bytes 0 and 2, and bytes 1 and 3, as two signed halves each */
} model_numbers;
typedef int32_t model_sums;

static inline model_numbers model_load(const void *from)
{
    model_numbers x;
    uint32_t bytes;
    memcpy(&bytes, from, 4);
    __asm__("sxtb16 %0, %1" : "=r"(x.even) : "r"(bytes));
    __asm__("sxtb16 %0, %1, ror #8" : "=r"(x.odd) : "r"(bytes));
    return x;
}

static inline model_sums model_multiply(model_numbers x, model_numbers y, model_sums sum)
{
    __asm__("smlad %0, %1, %2, %0" : "+r"(sum) : "r"(x.even), "r"(y.even));
    __asm__("smlad %0, %1, %2, %0" : "+r"(sum) : "r"(x.odd), "r"(y.odd));
    return sum;
}

static inline model_sums model_nothing(void)
{
    return 0;
}

static inline int32_t model_total(model_sums sums)
{
    return sums;
}
#endif

/* sum[2 * pixel + channel] += patch of the pixel times weights of the channel, of ``size`` bytes. */
static void model_dot_8(const int8_t *patch, const int8_t *next, const uint8_t *weights, const uint8_t *others, uint32_t size,
                        int32_t sum[4])
{
    int32_t a = sum[0], b = sum[1], c = sum[2], d = sum[3];
    const int8_t *const end = patch + size;
#ifdef MODEL_STEP
    model_sums p = model_nothing(), q = p, r = p, s = p;
    for (const int8_t *const last = end - size % MODEL_STEP; patch != last; patch += MODEL_STEP, next += MODEL_STEP,
         weights += MODEL_STEP, others += MODEL_STEP) {
        const model_numbers x = model_load(patch), y = model_load(next), u = model_load(weights), v = model_load(others);
        p = model_multiply(x, u, p);
        q = model_multiply(x, v, q);
        r = model_multiply(y, u, r);
        s = model_multiply(y, v, s);
    }
    a += model_total(p);
    b += model_total(q);
    c += model_total(r);
    d += model_total(s);
#endif
    for (; patch != end; ++patch, ++next, ++weights, ++others) {
        const int32_t x = *patch, y = *next, u = (int8_t)*weights, v = (int8_t)*others;
        a += x * u;
        b += x * v;
        c += y * u;
        d += y * v;
    }
    sum[0] = a;
    sum[1] = b;
    sum[2] = c;
    sum[3] = d;
}
#endif
