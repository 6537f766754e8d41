"""Building and running C: bad input, failing programs, executed instructions, and what two checkers say of the source."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import c_graphs
import numpy as np
import pytest
import small_networks
from test_c_operators import convolution, written

from export.bundle import export_model
from export.firmware.run import ROUNDINGS, TARGETS, build, read_header
from export.firmware.source import write_source
from export.verify import verify
from export.verify.runtimes import RUNTIMES

HEADER = """#include <stdint.h>
#define PHOTOSITE_LOOP_ARENA_BYTES 8
#define PHOTOSITE_LOOP_INPUT_COUNT 1
#define PHOTOSITE_LOOP_OUTPUT_COUNT 1
#define PHOTOSITE_LOOP_INPUT_0_BYTES 4
#define PHOTOSITE_LOOP_OUTPUT_0_BYTES 4
void photosite_loop_run(void *arena, const void *const inputs[], void *const outputs[]);
"""
LOOP = """#include "loop.h"
void photosite_loop_run(void *arena, const void *const inputs[], void *const outputs[])
{
    uint32_t turns = *(const uint32_t *)inputs[0];
    (void)arena;
    *(uint32_t *)outputs[0] = turns;
    __asm__ volatile("1: subs %0, %0, #1\\n nop\\n nop\\n bne 1b" : "+r"(turns) : : "cc");
}
"""


def loop(folder: Path, code: str = LOOP) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "loop.h").write_text(HEADER)
    (folder / "loop.c").write_text(code)
    return folder / "loop.c"


@pytest.mark.parametrize("target", ["cortex-m3", "cortex-m7"])
def test_the_count_is_of_instructions(target, tmp_path, tool):
    """A loop of four instructions a turn, counted by a timer that ticks every forty."""
    tool(TARGETS[target])
    program = build(loop(tmp_path), TARGETS[target], "xnnpack", tmp_path / "build")
    turns = (1000, 250_000)
    ran = program.run([[np.array([n], np.uint32)] for n in turns])
    assert [int(out[0].view(np.uint32)[0]) for out in ran.outputs] == list(turns)
    for n, took in zip(turns, ran.took, strict=True):
        assert abs(took - 4 * n) < 200
    assert ran.took[1] - ran.took[0] == pytest.approx(4 * (turns[1] - turns[0]), abs=100)
    assert 0 < ran.stack < 2000


def test_missing_tools_are_named_with_their_packages(tmp_path):
    target = replace(TARGETS["aarch64"], compiler="no-such-gcc", packages={"no-such-gcc": "gcc-none"})
    with pytest.raises(ValueError, match=r"no-such-gcc.* not found: apt-get install gcc-none"):
        build(loop(tmp_path), target, "xnnpack", tmp_path / "build")


def test_what_does_not_fit_is_refused(tmp_path, tool):
    tool(TARGETS["native"])
    source = loop(tmp_path, PLAIN)
    program = build(source, TARGETS["native"], "xnnpack", tmp_path / "build")
    with pytest.raises(ValueError, match=r"takes inputs of \(4,\) bytes, not \(3,\)"):
        program.run([[np.zeros(3, np.int8)]])
    with pytest.raises(ValueError, match="rounding 'up' is unknown; allowed are xnnpack, fixed_point"):
        build(source, TARGETS["native"], "up", tmp_path / "build")
    (tmp_path / "loop.h").write_text("/* empty */")
    with pytest.raises(ValueError, match="no header that photosite printed"):
        read_header(tmp_path / "loop.h")


PLAIN = LOOP.replace("__asm__", "// ")
ASSIGNMENT = "*(uint32_t *)outputs[0] = turns;"


@pytest.mark.parametrize(("statement", "said"), [
    ("*(uint32_t *)outputs[0] = turns; __builtin_trap();", "ended with"),
    ("for (;;) { *(volatile uint32_t *)outputs[0] = turns; }", "no result within 2 s"),
])
def test_a_program_that_fails_says_so(statement, said, tmp_path, tool):
    tool(TARGETS["native"])
    program = build(loop(tmp_path, PLAIN.replace(ASSIGNMENT, statement)), TARGETS["native"], "xnnpack", tmp_path / "build")
    with pytest.raises(RuntimeError, match=said):
        program.run([[np.zeros(4, np.int8)]], timeout_s=2)


def test_the_compiler_is_quoted(tmp_path, tool):
    tool(TARGETS["native"])
    with pytest.raises(RuntimeError, match=r"(?s)gcc refuses loop\.c.*nonsense"):
        build(loop(tmp_path, '#include "loop.h"\nnonsense\n'), TARGETS["native"], "xnnpack", tmp_path / "build")


def test_the_sanitizer_would_see_a_fault(tmp_path, tool):
    """So that its silence elsewhere means something."""
    tool(TARGETS["native-sanitized"])
    code = PLAIN.replace(ASSIGNMENT, "int last = INT32_MAX; last += (int)turns; *(int *)outputs[0] = last;")
    program = build(loop(tmp_path, code), TARGETS["native-sanitized"], "xnnpack", tmp_path / "build")
    with pytest.raises(RuntimeError, match="signed integer overflow"):
        program.run([[np.ones(1, np.int32)]])


@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_cppcheck_finds_nothing(rounding, tmp_path, tool):
    tool(replace(TARGETS["native"], compiler="cppcheck", packages={}))
    path = written(write_source(c_graphs.everything(), "model", "model"), tmp_path)
    command = ["cppcheck", "--enable=warning,performance,portability", "--error-exitcode=1", "--std=c99", "-q",
               f"-DPHOTOSITE_ROUNDING_{rounding.upper()}", "-DPHOTOSITE_PLAIN", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("compiler", ["gcc", "arm-none-eabi-gcc", "aarch64-linux-gnu-gcc"])
def test_only_memcpy_and_memset_are_asked_of_a_library(compiler, tmp_path, tool):
    target = next(t for t in TARGETS.values() if t.compiler == compiler)
    tool(target)
    path = written(write_source(c_graphs.everything(), "model", "model"), tmp_path)
    subprocess.run([compiler, "-std=c99", "-Os", "-ffreestanding", "-c", str(path), "-o", str(tmp_path / "m.o")], check=True)
    nm = compiler.replace("gcc", "nm")
    asked = {line.split()[-1] for line in subprocess.run([nm, "-u", str(tmp_path / "m.o")], capture_output=True, text=True,
                                                         check=True).stdout.splitlines()}
    # The compiler's own helpers for 64-bit numbers on 32-bit processors are no library's functions.
    assert {name for name in asked if not name.startswith("__aeabi")} <= {"memcpy", "memset"}


def test_ternary_needs_fewer_instructions_than_int8(tmp_path, tool):
    """The short form of benchmarks/firmware.py: one layer of 32 channels."""
    tool(TARGETS["cortex-m7"])
    graph = convolution(20, 24, 32, 32, 3, 1, 1, 0, 0.55)
    count = {}
    for weights in ("packed", "int8"):
        path = written(write_source(graph, "model", "model", weights), tmp_path / weights)
        program = build(path, TARGETS["cortex-m7"], "fixed_point", tmp_path / weights / "build")
        count[weights] = program.run([[c_graphs.last(x) for x in c_graphs.numbers(graph).values()]]).took[0]
    products = 20 * 24 * 32 * 32 * 9
    assert count["int8"] / products < 4
    assert count["int8"] / count["packed"] > 1.5


def test_an_exported_detector_is_verified_in_c(detector, tmp_path, tool):
    tool(TARGETS["native"])
    bundle = export_model(small_networks.detector_model(detector), ["onnx", "c"], tmp_path / "bundle")
    facts = next(a for a in bundle.manifest.artefacts if a.kind == "c")
    assert facts.inspection["header"] in bundle.manifest.files
    assert {row["runtime"] for row in bundle.manifest.verify} >= {"c-native-xnnpack", "c-native-fixed-point"}
    names = [name for name, runtime in RUNTIMES.items() if runtime.kind == "c" and runtime.installed]
    rows = [row for row in verify(tmp_path / "bundle", runtimes=names) if row["artefact"] == facts.file]
    assert len(rows) == len(names)
    assert all(row["max_lsb"] == 0 and row["passed"] and row["vectors"] for row in rows)


def test_a_float_model_is_not_taken(tmp_path):
    with pytest.raises(ValueError, match="has float numbers; c takes integer models"):
        export_model(small_networks.demosaicer_model(), ["c"], tmp_path / "bundle")
    assert not (tmp_path / "bundle").exists()
