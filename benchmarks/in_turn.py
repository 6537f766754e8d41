"""Networks timed in turn in one process, so that whatever slows one slows all; what the benchmarks against peers share."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from export.bench.machine import facts
from export.bench.measure import Stop, measure, ratio
from export.bench.result import now
from export.bench.statistics import percentile
from export.bench.verdict import judge_series
from runtime.bundle import Bundle
from runtime.engines import LiteRT, OnnxRuntime, feed


@dataclass(frozen=True)
class Subject:
    """run: one inference. megapixels: of the picture that it makes or looks at. bytes: of its file. right: whether its outputs
    were compared and found right, None when there is nothing to compare with. more: what else its row says."""

    name: str
    run: Callable[[], Any]
    megapixels: float
    bytes: int
    right: bool | None = None
    more: dict[str, Any] | None = None


def onnx_file(path: Path, inputs: dict[str, np.ndarray], threads: int = 1) -> Callable[[], Any]:
    """An .onnx in ONNX Runtime on fixed inputs."""
    run, given = OnnxRuntime(path, threads), list(inputs.values())
    return lambda: run(given)


def bundled(bundle: Bundle, kind: str, threads: int = 1) -> Callable[[], Any]:
    """A bundle's artefact in its first runtime, on its first golden input in the artefact's own face."""
    artefact = bundle.manifest.artefact(kind)
    given = bundle.golden().inputs(0)
    grids = {tensor.name: tensor for tensor in bundle.manifest.inputs}
    fed = [feed(grids[face.name], face, given[face.name]) for face in artefact.inputs]
    path = bundle.path / artefact.file
    run: Callable[[list[np.ndarray]], Any] = LiteRT(path, threads) if kind == "tflite" else OnnxRuntime(path, threads)
    return lambda: run(fed)


def export_onnx(network: torch.nn.Module, example: torch.Tensor, path: Path) -> float:
    """Write an .onnx and run it; the largest difference from torch's output as a share of that output's range."""
    from export.forms.tflite import silent

    with silent(), torch.no_grad():
        torch.onnx.export(network, (example,), str(path), input_names=["x"], opset_version=17, dynamo=False)
        return off(OnnxRuntime(path)([example.numpy()]), network(example))


def export_tflite(network: torch.nn.Module, example: torch.Tensor, path: Path) -> float:
    """As ``export_onnx``, a .tflite in LiteRT."""
    import litert_torch

    from export.forms.tflite import silent

    with silent(), torch.no_grad():
        litert_torch.convert(network, (example,)).export(str(path))
        return off(LiteRT(path)([example.numpy()]), network(example))


def off(found: Sequence[np.ndarray], truth: Any) -> float:
    """The largest difference of outputs as a share of the truth's range."""
    wanted = [t.numpy() for t in (truth if isinstance(truth, tuple | list) else (truth,))]
    pairs = [(a.reshape(b.shape), b) for a, b in zip(found, wanted, strict=True)]
    return max(float(np.abs(a - b).max() / max(float(np.ptp(b)), 1e-9)) for a, b in pairs)


def timed(subjects: Sequence[Subject], stop: Stop) -> list[dict[str, Any]]:
    """A row a subject: p50_ms (with its interval), least_ms, ratio (to the first subject, with its interval), verdict, runs, and
    what the subject says; and of the processor time of the same runs cpu_p50_ms, cpu_ratio and cpu_ms_per_megapixel, which other
    processes' turns do not lengthen (their use of the caches does)."""
    cpu_ms: list[list[float]] = [[] for _ in subjects]

    def run(k: int) -> None:
        began = time.process_time_ns()
        subjects[k].run()
        cpu_ms[k].append((time.process_time_ns() - began) / 1e6)

    found = measure([lambda number, k=k: run(k) for k in range(len(subjects))], stop)  # type: ignore[misc]
    cpu = np.array([series[-found.runs_ms.shape[1]:] for series in cpu_ms])  # of the measured runs, which are the last
    rows = []
    for k, subject in enumerate(subjects):
        times = found.runs_ms[k]
        p50 = percentile(cpu[k], 50)
        rows.append({"name": subject.name, "p50_ms": rounded(percentile(times, 50)), "least_ms": round(float(times.min()), 3),
                     "ratio": rounded(ratio(found.runs_ms[[0, k]]), 4), "cpu_p50_ms": rounded(p50),
                     "cpu_ratio": rounded(ratio(cpu[[0, k]]), 4),
                     "ms_per_megapixel": round(float(np.median(times)) / subject.megapixels, 2),
                     "cpu_ms_per_megapixel": round(p50["value"] / subject.megapixels, 2),
                     "megapixels": round(subject.megapixels, 5), "bytes": subject.bytes, "outputs_right": subject.right,
                     "runs": int(times.size), "verdict": judge_series(times, found.evidence, subject.right).to_dict(),
                     **(subject.more or {})})
    return rows


def rounded(interval: dict[str, float], digits: int = 3) -> dict[str, float]:
    return {key: round(value, digits) for key, value in interval.items()}


def told(command: str, threads: int) -> dict[str, Any]:
    """What every result says of how it was made."""
    return {"command": command, "threads": threads, "machine": facts(), "time": now()}
