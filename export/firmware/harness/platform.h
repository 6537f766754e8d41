/* What a target gives the harness. */
#include <stdint.h>

void platform_start(void);                                /* opens in.bin and out.bin of the working directory */
int platform_read(void *into, uint32_t size);             /* 0 at the end of in.bin */
void platform_write(const void *from, uint32_t size);
uint64_t platform_clock(void);                            /* nanoseconds, or ticks of a timer */
void platform_million_turns(void);                        /* a loop whose instructions are known: two a turn */
uint64_t platform_stack_used(void);                       /* bytes so far, 0 where that is not known */
void platform_end(void);
