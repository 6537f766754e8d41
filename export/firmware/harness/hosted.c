/* A process with files: Linux, native or emulated. */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "platform.h"

static FILE *in, *out;

static void fail(const char *what)
{
    perror(what);
    exit(3);
}

void platform_start(void)
{
    in = fopen("in.bin", "rb");
    out = fopen("out.bin", "wb");
    if (in == NULL || out == NULL)
        fail("in.bin, out.bin");
}

int platform_read(void *into, uint32_t size)
{
    const size_t got = fread(into, 1, size, in);
    if (got != size && (got != 0 || ferror(in)))
        fail("in.bin ends within a vector");
    return got == size;
}

void platform_write(const void *from, uint32_t size)
{
    if (fwrite(from, 1, size, out) != size)
        fail("out.bin");
}

uint64_t platform_clock(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000U + (uint64_t)now.tv_nsec;
}

void platform_million_turns(void)
{
}

uint64_t platform_stack_used(void)
{
    return 0;
}

void platform_end(void)
{
    if (fclose(out) != 0)
        fail("out.bin");
    fclose(in);
}
