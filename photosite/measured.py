"""What the demonstration measures on this machine: sizes, latencies, and how far two runtimes are apart."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any

import numpy as np

from export.bench.host import timed
from export.bench.machine import machine, processor
from export.verify import at_hand, check_engine
from runtime.bundle import Bundle
from runtime.engines import RUNTIMES, Engine

Run = Callable[[np.ndarray], np.ndarray]
PRINTED = {"litert-xnnpack": "LiteRT (XNNPACK)", "onnxruntime": "ONNX Runtime"}
PACKAGES = ("ai-edge-litert", "onnxruntime", "numpy", "opencv-python-headless", "scikit-image", "rawpy", "tifffile")


def host() -> dict[str, Any]:
    """This machine: machine, processor, load (mean of the last minute, None where unknown), python, packages (versions)."""
    return {"machine": machine(), "processor": processor(), "python": platform.python_version(),
            "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
            "packages": {name: version(name) for name in PACKAGES}}


def artefact_rows(bundle: Bundle, threads: int, runs: int) -> Iterator[dict[str, Any]]:
    """One row an artefact that a runtime here takes (firmware C is for a compiler), in the first runtime for its kind: bytes,
    load_ms, first_ms, p50_ms, p90_ms, threads, runs, input (its shape), and how far the golden vectors are from their rule
    today: passed, difference, bound."""
    golden = bundle.golden()
    for artefact in (a for a in bundle.manifest.artefacts if a.kind in RUNTIMES):
        runtime = at_hand(artefact.kind)[0]
        begin = time.perf_counter()
        engine = bundle.engine(artefact.kind, runtime, threads)
        loaded = time.perf_counter()
        engine.run(golden.inputs(0))
        first = time.perf_counter()
        found = check_engine(bundle, engine)
        yield {"model": bundle.manifest.name, "artefact": artefact.file, "kind": artefact.kind, "runtime": PRINTED[runtime],
               "bytes": bundle.manifest.files[artefact.file]["bytes"], "numbers": bundle.manifest.numbers,
               "input": [int(n or 0) for n in bundle.manifest.inputs[0].shape], "threads": threads, "runs": runs,
               "load_ms": (loaded - begin) * 1e3, "first_ms": (first - loaded) * 1e3,
               **timed(engine, golden.inputs(0), runs, warm_up=2), "passed": found["passed"], "vectors": found["vectors"],
               "rule": found["rule"], "difference": difference(found), "bound": found["bound"]}


def difference(row: dict[str, Any]) -> str:
    """The largest difference of a row of ``verify``, with its unit."""
    if row["max_lsb"] == 0:
        return "none"
    if row["max_lsb"] is not None:
        return f"{row['max_lsb']} LSB on {100 * row['share_differing']:.2g} % of values"
    return f"{row['share_of_range']:.1e} of range"


def picture_run(engine: Engine, kept: list[np.ndarray]) -> Run:
    """A demosaicer's engine as (1, 1, h, w) -> (1, 3, h, w); every output is appended to ``kept``."""
    def run(x: np.ndarray) -> np.ndarray:
        kept.append(engine.run_one(x))
        return kept[-1]
    return run


def largest(a: list[np.ndarray], b: list[np.ndarray]) -> float:
    """The largest absolute difference between two equally long lists of arrays."""
    return max(float(np.abs(x - y).max()) for x, y in zip(a, b, strict=True))
