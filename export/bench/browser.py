"""What a browser measured, judged as every device is: outputs against the golden vectors, runs, and whether to believe them.

The page (``photosite.serve``) sends raw runs and raw outputs and is not trusted: what it says is checked here, by known names.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from export.bench.result import result
from export.bench.verdict import Evidence
from runtime.bundle import Bundle
from sensor_sim.atomic import write_bytes

NATIVE = {"litert-web": "litert-xnnpack", "onnxruntime-web": "onnxruntime"}  # the same kernels here, whose rule and bound hold
ACCELERATORS = ("wasm", "webgpu")
MOST_RUNS = 100_000
FACTS = ("user_agent", "cores", "memory_gb", "secure", "isolated", "webgpu", "camera")


def judge(bundles: Sequence[Bundle], data: Any, outputs: bytes, versions: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The result of one measurement as JSON: that of ``export.bench.result``, and accelerator, load_ms, first_run_ms, warm_up.

    data: the page's report, not trusted: bundle (its index), artefact (file), runtime, accelerator, threads, load_ms,
    first_run_ms, warm_up, runs_ms, clock_step_ms, hidden (whether the page was in the background), browser (facts).
    outputs: the outputs of every golden vector in the artefact's own face, one after another. versions: of the runtimes.
    Raises ValueError for a report that lacks something or holds what cannot be.
    """
    if not isinstance(data, dict):
        raise ValueError("the report must be one JSON object")
    index = whole(data, "bundle", 0, len(bundles) - 1)
    bundle = bundles[index]
    artefact = next((a for a in bundle.manifest.artefacts if a.file == data.get("artefact")), None)
    runtime = one_of(data, "runtime", NATIVE)
    if artefact is None or artefact.kind != ("tflite" if runtime == "litert-web" else "onnx"):
        raise ValueError(f"{bundle.manifest.name} has no artefact of that name for {runtime}")
    runs = data.get("runs_ms")
    if not isinstance(runs, list) or not 1 <= len(runs) <= MOST_RUNS:
        raise ValueError(f"runs_ms must be a list of 1 to {MOST_RUNS} numbers")
    times = np.array([milliseconds({"a run": value}, "a run") for value in runs])
    evidence = Evidence(milliseconds(data, "clock_step_ms"), data.get("hidden") is not False)
    judged = result(bundle, artefact, "browser", NATIVE[runtime], whole(data, "threads", 1, 256), times, outputs, evidence,
                    machine=facts(data.get("browser")), accelerator=one_of(data, "accelerator", ACCELERATORS),
                    load_ms=milliseconds(data, "load_ms"), first_run_ms=milliseconds(data, "first_run_ms"),
                    warm_up=whole(data, "warm_up", 1, MOST_RUNS))
    return judged | {"runtime": runtime, "versions": dict(versions or {})}


def save(judged: Mapping[str, Any], folder: Path) -> Path:
    """Write a result into the folder under a name of its own, whole or not at all, in the form of ``photosite bench --json``.

    Raises ValueError.
    """
    way = f"{judged['runtime']}-{judged['accelerator']}-{judged['threads']}"
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    name = re.sub(r"[^A-Za-z0-9._-]", "_", f"browser-{judged['bundle']}-{way}-{stamp}.json")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ValueError(f"cannot write to {folder}: {error.strerror}; name another folder with --results") from None
    written = {"bundle": judged["bundle"], "target": "browser", "rows": [judged]}
    text = json.dumps(written, indent=1, ensure_ascii=False, allow_nan=False)
    write_bytes(folder / name, (text + "\n").encode("utf-8", "replace"))
    return folder / name


def facts(given: Any) -> dict[str, Any]:
    """What the browser says of itself: known names alone, short texts, plain numbers."""
    given = given if isinstance(given, dict) else {}
    kept = {name: given.get(name) for name in FACTS}
    return {name: value[:300] if isinstance(value, str) else value for name, value in kept.items()
            if value is None or isinstance(value, str | bool) or (isinstance(value, int | float) and math.isfinite(value))}


def milliseconds(data: Mapping[str, Any], name: str) -> float:
    """A finite duration from 0 to an hour. Raises ValueError."""
    value = data.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 3_600_000:
        raise ValueError(f"{name} must be a number of milliseconds from 0 to 3600000")
    return float(value)


def whole(data: Mapping[str, Any], name: str, low: int, high: int) -> int:
    """A whole number within bounds. Raises ValueError."""
    value = data.get(name)
    if type(value) is not int or not low <= value <= high:
        raise ValueError(f"{name} must be a whole number from {low} to {high}")
    return value


def one_of(data: Mapping[str, Any], name: str, allowed: Sequence[str] | Mapping[str, Any]) -> str:
    """One of the words allowed. Raises ValueError."""
    value = data.get(name)
    if not isinstance(value, str) or value not in allowed:
        raise ValueError(f"{name} must be one of {', '.join(allowed)}")
    return value
