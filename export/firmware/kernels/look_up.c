/* Whatever depends on one stored number alone: the table begins with the result of -128. */
static void model_look_up(const int8_t *in, uint32_t size, const int8_t table[256], int8_t *out)
{
    for (const int8_t *const end = in + size; in != end; ++in, ++out)
        *out = table[(uint8_t)*in ^ 0x80U];
}
