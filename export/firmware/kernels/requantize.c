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
