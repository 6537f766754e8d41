"""TFLite's benchmark_model on a device: blocks of runs, each a process of its own, on a golden input, with its output kept."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np

from export.bench.adb.sensors import SEEN, evidence, watched
from export.bench.adb.session import Session
from export.bench.measure import Stop
from export.bench.outputs import own_inputs
from export.bench.result import result
from export.bench.statistics import half_width
from export.bench.verdict import FEWEST_RUNS
from runtime.bundle import Bundle
from runtime.manifest import ArtefactFacts

BLOCK = 10  # runs of a block: the tool tells their mean alone
TOOL = "benchmark_model"
TIMEOUT_S = 120.0
ELF_ARM64 = 183
TIMINGS = re.compile(r"Inference timings in us: Init: ([\d.e+]+), First inference: ([\d.e+]+), Warmup \(avg\): [\d.e+]+, "
                     r"Inference \(avg\): ([\d.e+]+)")
PEAK = re.compile(r"peak memory footprint \(MB\) via periodic monitoring: ([\d.]+)")


def check_tool(path: Path) -> None:
    """Raise ValueError unless a file is a program for 64-bit Arm."""
    try:
        with path.open("rb") as stream:
            head = stream.read(20)
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from None
    if head[:4] != b"\x7fELF" or head[4:5] != b"\x02" or int.from_bytes(head[18:20], "little") != ELF_ARM64:
        raise ValueError(f"{path} is no program for 64-bit Arm: take TFLite's benchmark_model for android_aarch64")


def measure_tflite(session: Session, bundle: Bundle, artefact: ArtefactFacts, name: str, threads: int, stop: Stop,
                   machine: dict[str, Any], tool: Path) -> dict[str, Any]:
    """A .tflite in benchmark_model. Each duration is the mean of a block's runs; there are no percentiles but the p50."""
    session.push(tool, TOOL, 0o755)
    session.check_runs(TOOL)
    session.push(bundle.path / artefact.file, "model.tflite")
    vectors = own_inputs(bundle, artefact)
    for k, arrays in enumerate(vectors):
        for i, one in enumerate(arrays):
            session.push(one.tobytes(), f"in.{k}.{i}")
    blocks: list[tuple[float, float, float]] = []
    seen, outputs, spent_s, peaks = "", dict[int, bytes](), 0.0, list[float]()
    while len(blocks) < max(1, stop.most // BLOCK):
        vector = len(blocks) % len(vectors)
        said = run_block(session, artefact, vector, threads, stop)
        found = TIMINGS.search(said)
        if found is None:
            raise ValueError(f"{TOOL} on {session.named} told no timings; it ended: {' '.join(said.split())[-200:]}")
        init, first, mean = (float(word) / 1e3 for word in found.groups())
        blocks.append((init, first, mean))
        peaks += [float(word) for word in PEAK.findall(said)]
        spent_s += (BLOCK + stop.warm_up) * mean / 1e3
        seen += session.pull(SEEN).decode("utf-8", "replace")
        given = session.pull("out.bin")
        if outputs.setdefault(vector, given) != given:
            outputs[vector] = given  # another answer to the same question: one of the two is wrong, and this is the later
        times = np.array([block[2] for block in blocks])
        enough = len(blocks) >= max(FEWEST_RUNS, len(vectors))
        if (enough and half_width(times) <= stop.interval) or (spent_s > stop.seconds and len(outputs) == len(vectors)):
            break
    return result(bundle, artefact, "adb", name, threads, times, b"".join(outputs[k] for k in sorted(outputs)),
                  evidence(seen, spent_s * threads, session.cores), machine=machine, percentiles=(50,), load_ms=blocks[0][0],
                  first_run_ms=blocks[0][1], warm_up=stop.warm_up, interval_wanted=stop.interval, block=BLOCK,
                  memory={"peak_bytes": round(max(peaks) * 2**20)} if peaks else None,
                  runner=f"{TOOL}: each duration is the mean of {BLOCK} runs of a process of its own")


def run_block(session: Session, artefact: ArtefactFacts, vector: int, threads: int, stop: Stop) -> str:
    """One process on one vector; what it said. Its output is in out.bin."""
    names = [face.name for face in artefact.inputs]
    shapes = [",".join(str(n or 1) for n in face.shape) for face in artefact.inputs]
    files = [f"{name}:in.{vector}.{i}" for i, name in enumerate(names)]
    command = [f"./{TOOL}", "--graph=model.tflite", f"--input_layer={','.join(names)}", f"--input_layer_shape={':'.join(shapes)}",
               f"--input_layer_value_files={','.join(files)}", f"--num_threads={threads}", f"--num_runs={BLOCK}", "--min_secs=0",
               f"--warmup_runs={stop.warm_up}", "--warmup_min_secs=0", "--output_filepath=out.bin",
               "--report_peak_memory_footprint=false"]
    session.sh("rm -f out.bin")
    code, said = session.sh(watched(command), TIMEOUT_S + 60 * stop.seconds, "measured")
    if code:
        raise ValueError(f"{TOOL} on {session.named} ended with exit code {code}: {' '.join(said.split())[-200:]}")
    if session.ask("test -f out.bin && echo there") != "there":
        raise ValueError(f"this {TOOL} writes no outputs (--output_filepath), so nothing tells whether they are right: take a "
                         "newer one")
    return said
