"""Latency on this machine, by the monotonic clock, on the bundle's golden inputs."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path
from typing import Any

import numpy as np

from export.verify import at_hand, check_engine
from runtime.bundle import Bundle
from runtime.engines import Arrays, Engine

SKIPPED = ("litert-reference", "litert-builtin")  # written to be read; and what runs where XNNPACK has no kernel


def bench(directory: str | Path, threads: int = 1, runs: int = 20, warm_up: int = 3) -> list[dict[str, Any]]:
    """One row an artefact and runtime: load_ms, p50_ms, p90_ms, least_ms of one inference, threads, runs, and
    ``matches``: whether the outputs of this run were within the bound of ``verify``, as far as vectors decide it.

    Raises ValueError for a damaged bundle or counts below 1.
    """
    if min(runs, warm_up, threads) < 1:
        raise ValueError(f"runs {runs}, warm_up {warm_up} and threads {threads} must each be at least 1")
    bundle = Bundle.open(directory)
    golden, rows = bundle.golden(), []
    for artefact in bundle.manifest.artefacts:
        for runtime in (r for r in at_hand(artefact.kind) if r not in SKIPPED):
            begin = time.perf_counter()
            engine = bundle.engine(artefact.kind, runtime, threads)
            load = time.perf_counter() - begin
            matches = check_engine(bundle, engine)["passed"] is not False
            rows.append({"artefact": artefact.file, "runtime": runtime, "threads": threads, "runs": runs, "load_ms": load * 1e3,
                         **timed(engine, golden.inputs(0), runs, warm_up), "matches": matches,
                         "bytes": bundle.manifest.files[artefact.file]["bytes"], "machine": machine()})
    return rows


def timed(engine: Engine, inputs: Arrays, runs: int, warm_up: int) -> dict[str, float]:
    """Percentiles in milliseconds of ``runs`` inferences after ``warm_up`` unmeasured ones."""
    for _ in range(warm_up):
        engine.run(inputs)
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        engine.run(inputs)
        times.append((time.perf_counter() - begin) * 1e3)
    p50, p90 = np.percentile(times, [50, 90])
    return {"p50_ms": float(p50), "p90_ms": float(p90), "least_ms": min(times)}


def machine() -> str:
    """Architecture, cores and system of this host."""
    return f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}"
