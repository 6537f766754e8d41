/* A pooling window over a picture, channels last. */
typedef struct {
    uint16_t rows, columns, channels, out_rows, out_columns;
    uint8_t window_rows, window_columns, stride_rows, stride_columns, top, left;
} model_window;
