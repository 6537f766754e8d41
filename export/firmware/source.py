"""An integer graph as one C file and one header: kernels, constants, the memory plan, and one function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from export.firmware.operators import printed
from export.firmware.plan import Buffer, Plan, plan
from export.firmware.printed import Printed, size
from export.graph import Flatten, Graph, Op

KERNELS = Path(__file__).parent / "kernels"
PREAMBLE = """\
#include <stdint.h>
#include <string.h>

#include "{header}"

/* Inner loops beside the plain ones, with equal results. PHOTOSITE_PLAIN leaves them away. */
#if defined PHOTOSITE_PLAIN
#elif defined __AVX2__
#define PHOTOSITE_AVX2
#include <immintrin.h>
#elif defined __ARM_NEON
#define PHOTOSITE_NEON
#include <arm_neon.h>
#elif defined __ARM_FEATURE_DSP && !defined __aarch64__
#define PHOTOSITE_DSP
#endif
"""


@dataclass(frozen=True)
class Source:
    """code, header: the two files' text. plan: where the arena's buffers lie. flash: bytes of constants, as printed."""

    code: str
    header: str
    plan: Plan
    flash: int


def write_source(graph: Graph, name: str, file: str, weights: str = "packed") -> Source:
    """A graph as C.

    name: of the model, for its functions and macros. file: name of both files without suffix. weights: ``packed`` in as few
    bits as hold them, or ``int8`` throughout. Raises ValueError for a float graph, a batch, or an operator that firmware does
    not have.
    """
    if not graph.integer:
        raise ValueError(f"{name} has float tensors; firmware C takes integer models")
    ops = [printed(graph, op, f"op{k}", weights) if not isinstance(op, Flatten) else None for k, op in enumerate(graph.ops)]
    known = [op for op in ops if op is not None]
    memory = plan(buffers(graph, ops))
    prefix = name.replace("-", "_")
    copied = [k for k, tensor in enumerate(graph.inputs) if graph.stored_offset.get(tensor, 0)]
    needed = dict.fromkeys([*(("copy_input",) if copied else ()), *(kernel for op in known for kernel in op.kernels)])
    macros = sorted({macro for op in known for macro in op.macros})
    taps = max((op.taps for op in known), default=0)
    parts = [f"/* {name}, printed by photosite. The kernels follow, then the model's constants, then the model. */\n",
             PREAMBLE.format(header=f"{file}.h"), "".join(f"#define {macro}\n" for macro in macros),
             f"#define MODEL_TAPS {taps}\n" if taps else "",
             *((KERNELS / f"{kernel}.c").read_text(encoding="utf-8") for kernel in needed),
             *(op.constants for op in known), body(graph, ops, memory, prefix)]
    return Source("\n".join(part for part in parts if part), header_text(graph, memory, name, prefix, weights), memory,
                  sum(op.flash for op in known))


def buffers(graph: Graph, ops: Sequence[Printed | None]) -> list[Buffer]:
    """What the arena must hold: every tensor but those that lie with the caller, and each operator's scratch."""
    roots, lent = aliases(graph), outside(graph)
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for name in graph.inputs:
        first[name] = last[name] = 0
    for step, op in enumerate(graph.ops):
        for source in op.inputs:
            last[roots[source]] = step
        root = roots[op.output]
        first.setdefault(root, step)
        last[root] = max(last.get(root, step), step)
    for tensor in graph.outputs.values():
        last[roots[tensor]] = len(graph.ops)
    found = [Buffer(root, size(graph, root), first[root], last[root]) for root in first if root not in lent]
    return found + [Buffer(f"scratch of {graph.ops[k].name}", op.scratch, k, k) for k, op in enumerate(ops)
                    if op is not None and op.scratch]


def aliases(graph: Graph) -> dict[str, str]:
    """Of each tensor the one whose memory it is: a flattened picture is the picture, channels being last."""
    roots = {name: name for name in graph.inputs}
    for op in graph.ops:
        roots[op.output] = roots[op.inputs[0]] if isinstance(op, Flatten) else op.output
    return roots


def outside(graph: Graph) -> dict[str, str]:
    """C expressions of the tensors that lie with the caller: outputs, and inputs whose stored numbers need no change."""
    roots = aliases(graph)
    lent = {name: f"((const int8_t *)inputs[{k}])" for k, name in enumerate(graph.inputs) if not graph.stored_offset.get(name, 0)}
    for k, tensor in enumerate(graph.outputs.values()):
        root = roots[tensor]
        if root not in lent and root not in graph.inputs:
            lent[root] = f"((int8_t *)outputs[{k}])"
    return lent


def body(graph: Graph, ops: Sequence[Printed | None], memory: Plan, prefix: str) -> str:
    """The model's function."""
    roots, lent = aliases(graph), outside(graph)

    def address(tensor: str) -> str:
        root = roots[tensor]
        return lent.get(root) or f"(memory + {memory.offsets[root]})"

    lines = ["    int8_t *const memory = (int8_t *)arena;"]
    for k, name in enumerate(graph.inputs):
        offset = graph.stored_offset.get(name, 0) % 256
        if offset:
            lines.append(f"    model_copy_input((const uint8_t *)inputs[{k}], {size(graph, name)}U, {offset}U, {address(name)});")
    for op, text in zip(graph.ops, ops, strict=True):
        if text is not None:
            lines.append(call(op, text, memory, address))
    for k, tensor in enumerate(graph.outputs.values()):
        place = f"((int8_t *)outputs[{k}])"
        if address(tensor) != place:  # one tensor under two names, or an input handed on
            lines.append(f"    memcpy({place}, {address(tensor)}, {size(graph, tensor)}U);")
    if "memory +" not in "".join(lines):
        lines.insert(1, "    (void)memory;")
    unused = "" if graph.inputs else "    (void)inputs;\n"
    return (f"void photosite_{prefix}_run(void *arena, const void *const inputs[], void *const outputs[])\n{{\n{unused}"
            + "\n".join(lines) + "\n}\n")


def call(op: Op, text: Printed, memory: Plan, address) -> str:  # type: ignore[no-untyped-def]
    """An operator's statement with its addresses."""
    scratch = memory.offsets.get(f"scratch of {op.name}")
    room = "NULL" if scratch is None else f"(uint64_t *)(void *)(memory + {scratch})"
    filled = text.call.format(*(address(name) for name in op.inputs), out=address(op.output), scratch=room)
    return f"    {filled}  /* {op.name.replace('*/', '')} */"


def header_text(graph: Graph, memory: Plan, name: str, prefix: str, weights: str) -> str:
    """The header: sizes, the function, and the memory plan for people."""
    macro = f"PHOTOSITE_{prefix.upper()}"
    rows = [f"   {offset:8d}  {buffer}" for buffer, offset in sorted(memory.offsets.items(), key=lambda item: item[1])]
    sizes = [f"#define {macro}_INPUT_{k}_BYTES {size(graph, tensor)}  /* {tensor} */" for k, tensor in enumerate(graph.inputs)]
    sizes += [f"#define {macro}_OUTPUT_{k}_BYTES {size(graph, tensor)}  /* {output} */"
              for k, (output, tensor) in enumerate(graph.outputs.items())]
    return "\n".join([
        f"/* {name}, printed by photosite: weights {weights}. One picture a call; no heap, no recursion, of libc string.h alone.",
        "   Define PHOTOSITE_ROUNDING_XNNPACK for LiteRT's results to the bit, PHOTOSITE_ROUNDING_FIXED_POINT (or neither) for",
        "   TensorFlow Lite Micro's. PHOTOSITE_PLAIN leaves away the vector loops, whose results are equal.", "",
        f"   The arena's {memory.size} bytes (no plan needs fewer than {memory.bound}), offset and what lies there at its time:",
        *(row.replace("*/", "") for row in rows), "*/", f"#ifndef {macro}_H", f"#define {macro}_H", "",
        f"#define {macro}_ARENA_BYTES {max(memory.size, 1)}", f"#define {macro}_INPUT_COUNT {len(graph.inputs)}",
        f"#define {macro}_OUTPUT_COUNT {len(graph.outputs)}", *sizes, "",
        "#ifdef __cplusplus", 'extern "C" {', "#endif",
        "/* arena: of the size above, on a boundary of 16 bytes. inputs, outputs: stored numbers, channels last. */",
        f"void photosite_{prefix}_run(void *arena, const void *const inputs[], void *const outputs[]);",
        "#ifdef __cplusplus", "}", "#endif", "#endif", ""])
