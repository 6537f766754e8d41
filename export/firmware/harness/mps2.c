/* An Arm MPS2 board without an operating system, in an emulator: files by semihosting, time by CMSDK timer 0. */
#include <stdint.h>

#include "platform.h"

enum { OPEN = 0x01, CLOSE = 0x02, WRITE = 0x05, READ = 0x06, EXIT = 0x18, READ_BINARY = 1, WRITE_BINARY = 5 };

#define TIMER ((volatile uint32_t *)0x40000000U) /* control, value, reload; counts down at the board's 25 MHz */
#define CPACR (*(volatile uint32_t *)0xE000ED88U)
#define PAINT 0xA5A5A5A5U

extern uint32_t data_from[], data_begin[], data_end[], bss_begin[], bss_end[], stack_begin[], stack_end[];
extern int main(void);

static int32_t in, out;

static int32_t host(uint32_t operation, const void *arguments)
{
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = arguments;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return (int32_t)r0;
}

static void leave(uint32_t reason)
{
    host(EXIT, (const void *)(uintptr_t)reason);
    for (;;) {
    }
}

static void fail(void)
{
    leave(0x20023U); /* ADP_Stopped_RunTimeErrorUnknown: the emulator exits with 1 */
}

void platform_start(void)
{
    const struct { const char *name; uint32_t mode, length; } files[2] = {{"in.bin", READ_BINARY, 6}, {"out.bin", WRITE_BINARY, 7}};
    in = host(OPEN, &files[0]);
    out = host(OPEN, &files[1]);
    if (in < 0 || out < 0)
        fail();
    TIMER[1] = TIMER[2] = UINT32_MAX;
    TIMER[0] = 1;
}

int platform_read(void *into, uint32_t size)
{
    const struct { int32_t file; void *into; uint32_t size; } request = {in, into, size};
    const int32_t left = host(READ, &request);
    if (left != 0 && left != (int32_t)size)
        fail();
    return left == 0;
}

void platform_write(const void *from, uint32_t size)
{
    const struct { int32_t file; const void *from; uint32_t size; } request = {out, from, size};
    if (host(WRITE, &request) != 0)
        fail();
}

uint64_t platform_clock(void)
{
    return UINT32_MAX - TIMER[1];
}

void platform_million_turns(void)
{
    __asm__ volatile("ldr r3, =1000000\n1: subs r3, r3, #1\n bne 1b" : : : "r3", "cc");
}

uint64_t platform_stack_used(void)
{
    const uint32_t *untouched = stack_begin;
    while (untouched < stack_end && *untouched == PAINT)
        ++untouched;
    return (uint64_t)((uintptr_t)stack_end - (uintptr_t)untouched);
}

void platform_end(void)
{
    host(CLOSE, &out);
    leave(0x20026U); /* ADP_Stopped_ApplicationExit */
}

/* The vector table's entries: what runs at reset, and what every fault does. */
void reset(void);
void reset(void)
{
    for (uint32_t *to = data_begin, *from = data_from; to < data_end; ++to, ++from)
        *to = *from;
    for (uint32_t *to = bss_begin; to < bss_end; ++to)
        *to = 0;
    uint32_t *top;
    __asm__ volatile("mov %0, sp" : "=r"(top));
    for (uint32_t *to = stack_begin; to < top - 16; ++to)
        *to = PAINT;
    CPACR |= 0xF00000U; /* the floating-point unit, where there is one */
    main();
    fail();
}

__attribute__((section(".vectors"), used)) static void *const vectors[] = {stack_end, (void *)reset, (void *)fail, (void *)fail,
                                                                           (void *)fail, (void *)fail, (void *)fail};
