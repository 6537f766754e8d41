/* Runs a model on every vector of in.bin and writes out.bin: of each vector the outputs and what its run took (uint64, in the
   clock's units), at the end what a loop of a million turns took and how many bytes of stack were used. */
#include <stdint.h>

#include "platform.h"
#include "subject.h"

static uint64_t arena[(SUBJECT_ARENA_BYTES + 7U) / 8U + 2U];
static uint64_t inputs_room[SUBJECT_INPUT_BYTES / 8U + 1U + SUBJECT_INPUTS];
static uint64_t outputs_room[SUBJECT_OUTPUT_BYTES / 8U + 1U + SUBJECT_OUTPUTS];

int main(void)
{
    const void *inputs[SUBJECT_INPUTS];
    void *outputs[SUBJECT_OUTPUTS];
    uint64_t *const aligned = arena + ((uintptr_t)arena % 16U != 0U);
    uint64_t *place = inputs_room;
    for (uint32_t i = 0; i < SUBJECT_INPUTS; ++i, place += subject_inputs[i - 1U] / 8U + 1U)
        inputs[i] = place;
    place = outputs_room;
    for (uint32_t i = 0; i < SUBJECT_OUTPUTS; ++i, place += subject_outputs[i - 1U] / 8U + 1U)
        outputs[i] = place;
    platform_start();
    for (;;) {
        for (uint32_t i = 0; i < SUBJECT_INPUTS; ++i)
            if (!platform_read((void *)(uintptr_t)inputs[i], subject_inputs[i]))
                goto done;
        const uint64_t began = platform_clock();
        SUBJECT_RUN(aligned, inputs, outputs);
        const uint64_t took = platform_clock() - began;
        for (uint32_t i = 0; i < SUBJECT_OUTPUTS; ++i)
            platform_write(outputs[i], subject_outputs[i]);
        platform_write(&took, sizeof took);
    }
done:;
    const uint64_t began = platform_clock();
    platform_million_turns();
    const uint64_t tail[2] = {platform_clock() - began, platform_stack_used()};
    platform_write(tail, sizeof tail);
    platform_end();
    return 0;
}
