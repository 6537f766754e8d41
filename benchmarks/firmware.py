"""The detector as firmware: flash, RAM, and instructions executed per inference on emulated Cortex-M, ternary beside int8.

    make firmware

face-ternary's weights at the wake size (160x120) and at the locate size (320x240); the same network printed twice, with packed
ternary weights and as int8 C, with the same compiler and flags; on the M7 once with its optional DSP loops and once without, as
the M3 always is. Instructions are an emulator's count (qemu -icount shift=0), not cycles and not time. Flash is the model's code
and constants; memcpy, memset and the compiler's 64-bit helpers, which any program has, come to it. RAM is the arena, both faces,
and the deepest stack seen. Every output is compared with the specification's in the same run. Ends with 1 when a limit is broken.
Needs gcc-arm-none-eabi, libnewlib-arm-none-eabi and qemu-system-arm.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.integer_graph import integer_graph, products
from export.firmware.run import ROUNDINGS, TARGETS, build
from export.firmware.source import write_source
from export.graph import Graph
from export.integer.interpret import interpret, stored_inputs
from export.integer.rounding import rule_of
from export.verify.runtimes import C_COLUMNS
from firmware_models.catalogue import build as build_model
from sensor_sim.atomic import atomic_path

SIZES = {"wake": (120, 160), "locate": (240, 320)}
VECTORS = 2
LOOPS = {"dsp": (), "plain": ("-DPHOTOSITE_PLAIN",)}  # what the compiler is told, so that optional loops are taken or not
PLACES = (("cortex-m3", "plain"), ("cortex-m7", "dsp"), ("cortex-m7", "plain"))
LIMITS = {"flash": 64 * 1024, "ram": 192 * 1024, "ratio": 1.5, "int8_per_product": 4.0}


def graph_at(name: str, rows: int, columns: int) -> Graph:
    """A catalogued detector's integer graph for frames of a size."""
    return integer_graph(build_model(name, size=(rows, columns)), rows, columns)


def frames_of(graph: Graph) -> list[dict[str, np.ndarray]]:
    """Noise of the whole range: what is executed depends little on the picture."""
    rng = np.random.default_rng(0)
    shapes = {name: graph.tensors[name].shape for name in graph.inputs}
    return [{name: rng.integers(0, 256, shape).astype(np.uint8) for name, shape in shapes.items()} for _ in range(VECTORS)]


def channels_last(array: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(array.transpose(0, 2, 3, 1))


def measure(graph: Graph, name: str, target: str, rounding: str, loops: str, weights: str) -> dict[str, Any]:
    """One program: its sizes, what it executes, and how many values differ from the specification's."""
    frames, rule = frames_of(graph), rule_of({op.kind for op in graph.ops}, C_COLUMNS[rounding]) or ""
    with tempfile.TemporaryDirectory() as folder:
        source = write_source(graph, name, "model", weights)
        path = Path(folder) / "model.c"
        path.write_text(source.code)
        path.with_suffix(".h").write_text(source.header)
        program = build(path, TARGETS[target], rounding, Path(folder) / "build", LOOPS[loops])
        ran = program.run([[channels_last(x) for x in frame.values()] for frame in frames])
    differing = 0
    for frame, outputs in zip(frames, ran.outputs, strict=True):
        wanted = interpret(graph, stored_inputs(graph, frame), rule)
        differing += sum(int((channels_last(a).reshape(-1) != b).sum()) for a, b in zip(wanted.values(), outputs, strict=True))
    faces, instructions = sum(program.inputs) + sum(program.outputs), int(np.mean(ran.took))
    return {"target": target, "loops": loops, "rounding": rounding, "weights": weights, "flash_bytes": program.flash,
            "arena_bytes": program.arena, "input_bytes": sum(program.inputs), "output_bytes": sum(program.outputs),
            "stack_bytes": ran.stack, "ram_bytes": program.ram + program.arena + faces + ran.stack,
            "instructions": instructions, "instructions_per_product": round(instructions / products(graph), 3),
            "vectors": VECTORS, "values_differing": differing}


def broken(report: dict[str, Any]) -> list[str]:
    """The limits that a report breaks, as sentences."""
    limits, found = report["limits"], []
    for row in report["rows"]:
        who = f"{row['size']} {row['target']} {row['loops']} {row['rounding']} {row['weights']}"
        tests = {"values_differing": 0}
        if row["weights"] == "packed" and row["size"] == "wake":
            tests |= {"flash_bytes": limits["flash"], "ram_bytes": limits["ram"]}
        if row["weights"] == "int8":
            tests |= {"instructions_per_product": limits["int8_per_product"]}
        found += [f"{who}: {key} {row[key]} is over {limit}" for key, limit in tests.items() if row[key] > limit]
    return found + [f"{row['size']} {row['target']} {row['loops']} {row['rounding']}: {row['int8_over_ternary']} is under "
                    f"{limits['ratio']}" for row in report["ratios"] if row["int8_over_ternary"] < limits["ratio"]]


def versions() -> dict[str, str]:
    """First lines of what the tools say of themselves."""
    tools = ("arm-none-eabi-gcc", "qemu-system-arm")
    return {tool: subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
            for tool in tools}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="face-ternary")
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/firmware.json"))
    args = parser.parse_args()
    rows, ratios = [], []
    for size, shape in SIZES.items():
        graph = graph_at(args.model, *shape)
        for (target, loops), rounding in product(PLACES, ROUNDINGS):
            place = {"size": size, "target": target, "loops": loops, "rounding": rounding}
            pair = [place | measure(graph, args.model, target, rounding, loops, weights) for weights in ("packed", "int8")]
            rows += pair
            ratio = pair[1]["instructions"] / pair[0]["instructions"]
            ratios.append(place | {"int8_over_ternary": round(ratio, 3)})
            print(*place.values(), *(p["instructions"] for p in pair), ratios[-1]["int8_over_ternary"], flush=True)
    report = {"command": "make firmware", "model": args.model, "versions": versions(),
              "note": "instructions: executed, counted by an emulator (qemu -icount shift=0) at -O2; not cycles, not time",
              "limits": LIMITS, "products": {size: products(graph_at(args.model, *shape)) for size, shape in SIZES.items()},
              "rows": rows, "ratios": ratios}
    with atomic_path(args.output) as path:
        path.write_text(json.dumps(report, indent=1) + "\n")
    if found := broken(report):
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
