"""docs/firmware.md does what it says: its C, taken out of the page, compiles against printed models and decides as runtime."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from export.bundle import export_model
from export.firmware.run import STRICT, TARGETS
from firmware_models.catalogue import build, bundle_path
from runtime.boxes import decode
from runtime.bundle import Bundle
from runtime.engines import real

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "firmware.md").read_text(encoding="utf-8")
LOOK, ALERTS = re.findall(r"```c\n(.*?)```", PAGE, re.DOTALL)
NAMES = ("stride4", "stride8", "stride16", "stride32")
MAIN = f"""
#include <stdio.h>

int main(void)
{{
    if (fread(frame, 1, sizeof frame, stdin) != sizeof frame)
        return 2;
    look();
    {" ".join(f"fwrite({name}, 1, sizeof {name}, stdout);" for name in NAMES)}
    return alerts();
}}
"""


def test_the_example_gives_the_shipped_model_all_it_asks_for():
    header = (bundle_path("face-ternary") / "model.h").read_text()
    outputs = re.findall(r"#define PHOTOSITE_FACE_TERNARY_OUTPUT_(\d)_BYTES \d+  /\* (\w+) \*/", header)
    assert f"OUTPUT_COUNT {len(outputs)}\n" in header
    declared = re.findall(r"(\w+)\[PHOTOSITE_FACE_TERNARY_OUTPUT_(\d)_BYTES\]", LOOK)
    assert declared == [(name, place) for place, name in outputs]
    assert f"outputs[] = {{{', '.join(name for _, name in outputs)}}}" in LOOK
    assert set(re.findall(r"PHOTOSITE_\w+", LOOK)) <= set(re.findall(r"PHOTOSITE_\w+", header))


def test_the_page_states_the_manifests_integers():
    boxes = Bundle.open(bundle_path("face-ternary")).manifest.boxes
    assert re.findall(r"reaches\((\w+), sizeof \1, (-?\d+)\)", ALERTS) == [
        (name, str(least)) for name, least in zip(boxes.outputs, boxes.wake.least_stored, strict=True)]
    assert f"Of face-ternary, {boxes.wake.threshold}:" in PAGE


def test_the_arenas_are_the_measured_ones():
    rows = json.loads((ROOT / "benchmarks" / "firmware.json").read_text())["rows"]
    arena = {(row["size"], row["weights"]): row["arena_bytes"] for row in rows}
    ternary, plain = arena["wake", "packed"], arena["wake", "int8"]
    text = " ".join(PAGE.split())
    assert f"is {100 * (ternary / plain - 1):.0f} % larger than that of the int8 C, {ternary:,} bytes for {plain:,}." in text
    assert f"its arena is {arena['locate', 'packed']:,} bytes (int8: {arena['locate', 'int8']:,})" in text


@pytest.fixture(scope="module")
def wake_bundle(tool, tmp_path_factory):
    tool(TARGETS["native"])
    return export_model(build("face-ternary", size=(120, 160)), ["c"], tmp_path_factory.mktemp("page") / "wake")


@pytest.fixture(params=["shipped", "wake"])
def bundle(request, tool):
    tool(TARGETS["native"])
    return Bundle.open(bundle_path("face-ternary")) if request.param == "shipped" else request.getfixturevalue("wake_bundle")


def test_the_example_compiles_runs_and_decides_as_runtime_does(bundle, tmp_path):
    """At both sizes: golden outputs to the bit, and an alert where a box reaches the wake threshold; some golden frames do."""
    facts, golden = bundle.manifest, bundle.golden()
    code, prefix = LOOK + ALERTS + MAIN, facts.name.replace("-", "_")
    for case in (str.lower, str.upper):
        code = code.replace(case("photosite_face_ternary_"), case(f"photosite_{prefix}_"))
    (tmp_path / "program.c").write_text(code)
    subprocess.run(["gcc", *STRICT, "-O2", f"-I{bundle.path}", str(tmp_path / "program.c"), str(bundle.path / "model.c"), "-o",
                    str(tmp_path / "program")], check=True)
    decided = []
    for vector in range(golden.vectors):
        done = subprocess.run([tmp_path / "program"], input=golden.inputs(vector)["frame"].tobytes(), capture_output=True,
                              check=False)
        stored, data = [], np.frombuffer(done.stdout, np.int8)
        for grid in facts.outputs:
            _, channels, rows, columns = grid.shape
            flat, data = np.split(data, [channels * rows * columns])
            stored.append(flat.reshape(1, rows, columns, channels).transpose(0, 3, 1, 2))
            assert np.array_equal(golden.sample(grid.name, stored[-1]), golden.expected("reference", vector)[grid.name])
        maps = [real(grid, numbers) for grid, numbers in zip(facts.outputs, stored, strict=True)]
        assert done.returncode == bool(len(decode(maps, facts.boxes.strides, facts.boxes.wake.threshold)))
        decided.append(done.returncode)
    assert set(decided) == {0, 1}


def test_two_sizes_are_one_program(wake_bundle, tmp_path):
    """The small look and the large one name nothing alike."""
    names = []
    for place, folder in enumerate((bundle_path("face-ternary"), wake_bundle.path)):
        subprocess.run(["gcc", "-c", str(folder / "model.c"), "-o", str(tmp_path / f"{place}.o")], check=True)
        command = ["nm", "-g", "--defined-only", str(tmp_path / f"{place}.o")]
        listed = subprocess.run(command, check=True, capture_output=True, text=True)
        names.append([line.split()[-1] for line in listed.stdout.splitlines()])
    assert names == [["photosite_face_ternary_run"], ["photosite_face_ternary_160x120_run"]]
