"""A measurement as JSON, the same for every target but that an emulator has no milliseconds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np

from export.bench.machine import facts
from export.bench.outputs import check_outputs, said
from export.bench.statistics import percentile
from export.bench.verdict import Evidence, judge_series
from export.verify.runtimes import RUNTIMES, versions
from runtime.bundle import Bundle
from runtime.manifest import ArtefactFacts

PERCENTILES = (50, 90, 99)


def result(bundle: Bundle, artefact: ArtefactFacts, target: str, runtime: str, threads: int, runs_ms: np.ndarray, outputs: bytes,
           evidence: Evidence, *, machine: dict[str, Any] | None = None, percentiles: Sequence[int] = PERCENTILES,
           **more: Any) -> dict[str, Any]:
    """A result: bundle, artefact, sha256, bytes, target, runtime, threads, p50_ms, p90_ms and p99_ms (value, low, high),
    least_ms, runs, output (the row of verify, with ``said``), verdict, evidence, machine, versions, time, runs_ms, and ``more``.

    outputs: of every golden vector, from the same runs. machine: facts of a device; this machine's without.
    percentiles: those that the series can give; the others are None.
    """
    times = np.asarray(runs_ms, float)
    checked = check_outputs(bundle, artefact, runtime, outputs)
    summed = {f"p{q}_ms": percentile(times, q) if q in percentiles else None for q in PERCENTILES}
    return {**described(bundle, artefact, target, runtime, threads), **summed, "least_ms": float(times.min()), "runs": times.size,
            **more, "output": checked | {"said": said(checked)},
            "verdict": judge_series(times, evidence, checked["passed"]).to_dict(), "evidence": evidence.to_dict(),
            "machine": facts() if machine is None else machine, "versions": versions([RUNTIMES[runtime]]), "time": now(),
            "runs_ms": [round(float(v), 6) for v in times]}


def described(bundle: Bundle, artefact: ArtefactFacts, target: str, runtime: str, threads: int) -> dict[str, Any]:
    """What was measured."""
    file = bundle.manifest.files[artefact.file]
    return {"bundle": bundle.manifest.name, "artefact": artefact.file, "sha256": file["sha256"], "bytes": file["bytes"],
            "target": target, "runtime": runtime, "threads": threads}


def now() -> str:
    """The time, UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")
