/* Two tensors of one size, number by number, onto a third grid. */
typedef struct {
    int32_t zero_a, zero_b, out_zero, low, high;
    int32_t multiplier[3];
    uint8_t shift[3];
} model_pair;
