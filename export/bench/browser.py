"""What a browser measured, judged: its outputs against the golden vectors, its runs summed up, and whether to believe them.

The page (``photosite.serve``) sends raw runs and raw outputs; everything that decides is here, in one place for every device.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from export.verify import check_engine
from runtime.bundle import Bundle
from runtime.engines import Engine, from_canonical
from runtime.manifest import ArtefactFacts
from sensor_sim.atomic import write_bytes

NATIVE = {"litert-web": "litert-xnnpack", "onnxruntime-web": "onnxruntime"}  # the same kernels here, whose rule and bound hold
ACCELERATORS = ("wasm", "webgpu")
MOST_RUNS, FEWEST_RUNS = 100_000, 30
BOOTSTRAPS, SEED = 1000, 0
BLOCKS = 40  # medians of so many stretches are tried for a trend: single runs are not independent
DRIFT = 0.03  # of the p50: a trend smaller than this is no reason to doubt
WIDEST = 0.05  # of the p50: its interval
COARSE = 0.05  # of the p50: the clock's step
FACTS = ("user_agent", "cores", "memory_gb", "secure", "isolated", "webgpu", "camera")


def judge(bundles: Sequence[Bundle], data: Any, outputs: bytes, versions: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The result of one measurement as JSON.

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
    row = check_outputs(bundle, artefact, NATIVE[runtime], outputs)
    summed = {f"p{q}_ms": percentile(times, q) for q in (50, 90)}
    step = milliseconds(data, "clock_step_ms")
    reasons = doubts(times, summed["p50_ms"], step, data.get("hidden") is not False)
    if row["passed"] is False:
        reasons.insert(0, "the outputs are not the model's")
    return {
        "bundle": bundle.manifest.name, "artefact": artefact.file, "sha256": bundle.manifest.files[artefact.file]["sha256"],
        "target": "browser", "runtime": runtime, "accelerator": one_of(data, "accelerator", ACCELERATORS),
        "threads": whole(data, "threads", 1, 256), "load_ms": milliseconds(data, "load_ms"),
        "first_run_ms": milliseconds(data, "first_run_ms"), "warm_up": whole(data, "warm_up", 1, MOST_RUNS), **summed,
        "clock_step_ms": step, "output": row | {"said": said(row)}, "verdict": {"trustworthy": not reasons, "reasons": reasons},
        "machine": facts(data.get("browser")), "versions": dict(versions or {}),
        "time": datetime.now(timezone.utc).isoformat(timespec="seconds"), "runs_ms": runs,
    }


def check_outputs(bundle: Bundle, artefact: ArtefactFacts, native: str, outputs: bytes) -> dict[str, Any]:
    """The row of ``verify`` for outputs that were computed elsewhere, by the rule and bound of the same runtime here."""
    shapes = own_shapes(bundle, artefact)
    vectors = bundle.golden().vectors
    dtypes = [np.dtype(face.dtype) for face in artefact.outputs]
    wanted = vectors * sum(math.prod(shape) * dtype.itemsize for shape, dtype in zip(shapes, dtypes, strict=True))
    if len(outputs) != wanted:
        raise ValueError(f"the outputs of {vectors} golden vectors are {wanted} bytes, not {len(outputs)}")
    at = 0

    def replay(inputs: list[np.ndarray]) -> list[np.ndarray]:
        nonlocal at
        arrays = []
        for shape, dtype in zip(shapes, dtypes, strict=True):
            arrays.append(np.frombuffer(outputs, dtype, math.prod(shape), at).reshape(shape))
            at += arrays[-1].nbytes
        return arrays

    facts = bundle.manifest
    engine = Engine(bundle.path / artefact.file, artefact, facts.inputs, facts.outputs, native, runner=replay)
    row = check_engine(bundle, engine)
    return {k: str(v) if isinstance(v, float) and not math.isfinite(v) else v for k, v in row.items()}


def own_shapes(bundle: Bundle, artefact: ArtefactFacts) -> list[tuple[int, ...]]:
    """The shapes of an artefact's outputs, in its own layout, for the golden inputs."""
    canonical = {tensor.name: tensor.shape for tensor in bundle.manifest.outputs}
    shapes = []
    for face in artefact.outputs:
        if None in canonical[face.name]:
            raise ValueError(f"the output {face.name} has no fixed shape, so a browser's outputs cannot be told apart")
        shapes.append(from_canonical(face, np.broadcast_to(np.int8(0), canonical[face.name])).shape)
    return shapes


def percentile(times: np.ndarray, q: int) -> dict[str, float]:
    """A percentile in milliseconds with its 95 % bootstrap interval: value, low, high. The seed is fixed."""
    rng = np.random.default_rng(SEED)
    draws = [np.percentile(rng.choice(times, times.size), q) for _ in range(BOOTSTRAPS if times.size <= 2000 else 200)]
    low, high = np.percentile(draws, [2.5, 97.5])
    return {"value": float(np.percentile(times, q)), "low": float(low), "high": float(high)}


def doubts(times: np.ndarray, p50: Mapping[str, float], step: float, hidden: bool) -> list[str]:
    """Why a series is not to be believed, each reason in words; none when it is."""
    reasons, middle = [], p50["value"]
    if times.size < FEWEST_RUNS:
        reasons.append(f"{times.size} runs are too few, {FEWEST_RUNS} are needed: give it more seconds")
    if middle and (p50["high"] - p50["low"]) / middle > WIDEST:
        reasons.append(f"the p50 is uncertain by more than {WIDEST:.0%}: the device is busy")
    drift = trend(times)
    if abs(drift) > DRIFT:
        reasons.append(f"it became {abs(drift):.0%} {'slower' if drift > 0 else 'faster'} while it was measured")
    if step > COARSE * middle:
        reasons.append(f"the browser's clock steps by {step:g} ms")
    if hidden:
        reasons.append("the page was in the background")
    return reasons


def trend(times: np.ndarray) -> float:
    """How much slower the end is than the beginning as a share of the median; 0 where a trend is not significant at 1 %.

    Mann-Kendall on the medians of ``BLOCKS`` stretches, with the correction for ties; the size by Theil and Sen (Mann 1945,
    Sen 1968).
    """
    blocks = np.array([np.median(part) for part in np.array_split(times, min(BLOCKS, times.size))])
    n, middle = blocks.size, float(np.median(times))
    if n < 10 or middle == 0:
        return 0.0
    first, second = np.triu_indices(n, 1)
    rises = blocks[second] - blocks[first]
    ties = np.unique(blocks, return_counts=True)[1]
    variance = (n * (n - 1) * (2 * n + 5) - np.sum(ties * (ties - 1) * (2 * ties + 5))) / 18
    score = np.sign(rises).sum()
    if variance <= 0 or (abs(score) - 1) / math.sqrt(variance) < 2.576:
        return 0.0
    return float(np.median(rises / (second - first)) * (n - 1) / middle)


def said(row: Mapping[str, Any]) -> str:
    """The check of the outputs in words."""
    judged = {True: "outputs right", False: "outputs WRONG", None: "outputs not decided by vectors"}[row["passed"]]
    if row.get("share_of_range") is not None:
        return f"{judged}: at most {row['share_of_range']} of the range off in {row['vectors']} golden vectors ({row['bound']} allowed)"
    return f"{judged}: at most {row['max_lsb']} LSB off in {row['vectors']} golden vectors ({row['bound']} allowed)"


def save(result: Mapping[str, Any], folder: Path) -> Path:
    """Write a result into the folder under a name of its own, whole or not at all. Raises ValueError."""
    way = f"{result['runtime']}-{result['accelerator']}-{result['threads']}"
    stamp = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%S%f")
    name = re.sub(r"[^A-Za-z0-9._-]", "_", f"browser-{result['bundle']}-{way}-{stamp}.json")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ValueError(f"cannot write to {folder}: {error.strerror}; name another folder with --results") from None
    text = json.dumps(result, indent=1, ensure_ascii=False, allow_nan=False)
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
