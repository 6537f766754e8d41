"""Latency on this machine: every artefact of a bundle in each runtime that we ship for, or two bundles in turn."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from export.bench.child import Found, Subject, run_child
from export.bench.machine import machine
from export.bench.measure import Stop, ratio
from export.bench.native import build_library
from export.bench.result import result
from export.bench.verdict import judge_series
from export.verify.runtimes import RUNTIMES, Compiled, at_hand
from runtime.bundle import Bundle
from runtime.engines import Arrays, Engine
from runtime.manifest import ArtefactFacts

SKIPPED = ("litert-reference", "litert-builtin")  # written to be read; and what runs where XNNPACK has no kernel
C_RUNTIMES = ("c-native-xnnpack", "c-native-fixed-point")  # the first is measured when none is named
Say = Callable[[str], None]


def runtimes(kind: str, only: str | None = None) -> list[str]:
    """The runtimes that a kind of artefact is measured in here."""
    if kind == "c":
        here = [name for name in C_RUNTIMES if RUNTIMES[name].installed]
        return [name for name in here if name == only] if only else here[:1]
    return [name for name in at_hand(kind) if name not in SKIPPED and only in (None, name)]


def bench(directory: str | Path, threads: int | Sequence[int] = 1, stop: Stop = Stop(), runtime: str | None = None,  # noqa: B008
          say: Say = lambda stage: None) -> list[dict[str, Any]]:
    """One result an artefact, runtime and number of threads, each measured in a process of its own (``export.bench.result``).

    threads: counts to measure with; C has one thread. runtime: that one alone. say: told what is measured.
    Raises ValueError for a damaged bundle, threads below 1, or when nothing here runs the bundle.
    """
    counts = [threads] if isinstance(threads, int) else list(dict.fromkeys(threads))
    if not counts or min(counts) < 1:
        raise ValueError(f"threads {', '.join(map(str, counts)) or 'of none'} must each be at least 1")
    bundle, rows = Bundle.open(directory), []
    with tempfile.TemporaryDirectory(prefix="photosite-c-") as built:
        for artefact, name in pairs(bundle, runtime):
            for count in counts if artefact.kind != "c" else [1]:
                say(f"{artefact.file} in {name}, {count} thread{'s' * (count > 1)}")
                subject = subject_of(bundle, artefact, name, count, Path(built))
                rows.append(row(bundle, artefact, name, count, run_child([subject], stop)[0], stop))
    return rows


def pairs(bundle: Bundle, runtime: str | None) -> list[tuple[ArtefactFacts, str]]:
    """Artefacts with the runtimes that they are measured in. Raises ValueError when there are none."""
    found = [(a, name) for a in bundle.manifest.artefacts for name in runtimes(a.kind, runtime)]
    if not found:
        kinds = ", ".join(dict.fromkeys(a.kind for a in bundle.manifest.artefacts))
        raise ValueError(f"nothing here measures {bundle.manifest.name}, whose files are of kind {kinds or 'none'}"
                         + (f", in {runtime}" if runtime else "; install ai-edge-litert or onnxruntime, for C gcc"))
    return found


def subject_of(bundle: Bundle, artefact: ArtefactFacts, runtime: str, threads: int, built: Path) -> Subject:
    """A subject of the child; C is compiled first, so that the compiler's memory is not the child's."""
    chosen, library = RUNTIMES[runtime], None
    if isinstance(chosen, Compiled):
        folder = built / bundle.manifest.files[artefact.file]["sha256"][:16]
        folder.mkdir(exist_ok=True)
        try:
            library = str(build_library(bundle.path / artefact.file, chosen.rounding, folder))
        except RuntimeError as error:
            raise ValueError(str(error)) from None
    return Subject(str(bundle.path), artefact.file, runtime, threads, library)


def row(bundle: Bundle, artefact: ArtefactFacts, runtime: str, threads: int, found: Found, stop: Stop) -> dict[str, Any]:
    """A result of this machine. C's memory is its arena and constants: it takes no other, and both are less than what the system
    counts a process's memory to."""
    memory = found.memory
    if artefact.kind == "c":
        memory = {"static_bytes": artefact.inspection["arena_bytes"] + artefact.inspection["constant_bytes"]}
    return result(bundle, artefact, "host", runtime, threads, found.runs_ms, found.outputs, found.evidence,
                  load_ms=found.load_ms, first_run_ms=found.first_run_ms, warm_up=found.warm_up, memory=memory,
                  interval_wanted=stop.interval)


def compare(first: str | Path, second: str | Path, threads: int = 1, stop: Stop = Stop(), runtime: str | None = None,  # noqa: B008
            say: Say = lambda stage: None) -> list[dict[str, Any]]:
    """Two bundles, run in turn in one process: one row a runtime that both have a file for.

    A row: runtime, threads, ratio (the second's p50 over the first's: value, low, high, 95 % by the block bootstrap of the
    pairs), verdict (of the series of ratios: whatever slows both cancels), first and second (results). Raises ValueError when
    no runtime takes both.
    """
    bundles = [Bundle.open(first), Bundle.open(second)]
    found = [{name: artefact for artefact, name in pairs(bundle, runtime)} for bundle in bundles]
    shared, rows = [name for name in found[0] if name in found[1]], []
    if not shared:
        raise ValueError(f"{bundles[0].manifest.name} and {bundles[1].manifest.name} have no runtime in common: the one is "
                         f"measured in {', '.join(found[0])}, the other in {', '.join(found[1])}")
    with tempfile.TemporaryDirectory(prefix="photosite-c-") as built:
        for name in shared:
            say(f"both in {name}")
            subjects = [subject_of(bundle, files[name], name, threads, Path(built))
                        for bundle, files in zip(bundles, found, strict=True)]
            both = run_child(subjects, stop)
            results = [row(bundle, files[name], name, threads, one, stop)
                       for bundle, files, one in zip(bundles, found, both, strict=True)]
            rows.append(compared(results, both) | {"runtime": name, "threads": threads})
    return rows


def compared(results: list[dict[str, Any]], both: list[Found]) -> dict[str, Any]:
    """The ratio of two results measured in turn, and whether to believe it."""
    outputs = all(one["output"]["passed"] is not False for one in results)
    series = both[1].runs_ms / both[0].runs_ms
    verdict = judge_series(series, both[0].evidence, outputs, unit="times")
    return {"ratio": ratio(np.stack([one.runs_ms for one in both])), "verdict": verdict.to_dict(), "first": results[0],
            "second": results[1]}


def timed(engine: Engine, inputs: Arrays, runs: int, warm_up: int) -> dict[str, float]:
    """Percentiles in milliseconds of ``runs`` inferences after ``warm_up`` unmeasured ones, conversions of the inputs and outputs
    among them: what a program that develops a picture waits for."""
    for _ in range(warm_up):
        engine.run(inputs)
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        engine.run(inputs)
        times.append((time.perf_counter() - begin) * 1e3)
    p50, p90 = np.percentile(times, [50, 90])
    return {"p50_ms": float(p50), "p90_ms": float(p90), "least_ms": min(times)}


__all__ = ["SKIPPED", "bench", "compare", "machine", "runtimes", "timed"]
