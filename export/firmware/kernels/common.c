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
