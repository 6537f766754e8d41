"""Verify: golden vectors through every artefact in every runtime at hand, each against its own rule.

Needs a bundle and its runtimes; torch is not among them. The interpreter runs too where onnx is installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from export.integer.rounding import RULES
from runtime.bundle import Bundle, Golden
from runtime.engines import RUNTIMES, Arrays
from runtime.manifest import ArtefactFacts

Run = Callable[[Arrays], Arrays]
PACKAGES = {"litert-xnnpack": "ai_edge_litert", "litert-reference": "ai_edge_litert", "onnxruntime": "onnxruntime"}


@dataclass(frozen=True)
class Bound:
    """What is allowed: at most ``lsb`` on less than ``share`` of the values, or ``of_range`` of the output's range."""

    lsb: int = 0
    share: float = 0.0
    of_range: float | None = None

    def __str__(self) -> str:
        if self.of_range is not None:
            return f"{self.of_range:g} of range"
        return f"{self.lsb} LSB on under {self.share:.0%}" if self.lsb else "0"


# DESIGN, "The integer truth". ONNX Runtime and Brevitas compute in float between the quantizers.
FLOAT, EXACT, IN_FLOAT = Bound(of_range=1e-4), Bound(), Bound(1, 0.01)
BOUNDS = {"litert-xnnpack": EXACT, "litert-reference": EXACT, "interpreter": EXACT, "onnxruntime": IN_FLOAT, "brevitas": IN_FLOAT}


def verify(directory: str | Path, threads: int = 1) -> list[dict[str, Any]]:
    """One row a pair of artefact and runtime, for a bundle directory.

    A row: artefact, runtime, rule, vectors, max_lsb (integer) or max_abs and share_of_range (float), share_differing
    (integer; else None), bound, passed. Raises ValueError for a damaged bundle, or when no runtime is installed.
    """
    bundle = Bundle.open(directory)
    golden = bundle.golden()
    integer = bundle.manifest.numbers == "integer"
    rows = []
    for artefact in bundle.manifest.artefacts:
        for runtime in at_hand(artefact.kind):
            engine = bundle.engine(artefact.kind, runtime, threads)
            rule = RULES["conv2d"][runtime] if integer else "torch"
            rows.append(check(golden, artefact.file, runtime, rule, engine.run_stored, BOUNDS[runtime] if integer else FLOAT))
    if not rows:
        raise ValueError("no runtime for these artefacts is installed: install ai-edge-litert or onnxruntime")
    if integer:
        rows += [row for artefact in bundle.manifest.artefacts if artefact.kind == "onnx"
                 for row in check_interpreter(bundle, golden, artefact)]
        rows.append(_row(golden, "torch", "brevitas", "xnnpack", [golden.expected("torch", i) for i in range(golden.vectors)],
                         BOUNDS["brevitas"]))
    return rows


def at_hand(kind: str) -> list[str]:
    """The installed runtimes of a kind of artefact."""
    return [r for r in RUNTIMES.get(kind, ()) if find_spec(PACKAGES[r])]


def check(golden: Golden, artefact: str, runtime: str, rule: str, run: Run, bound: Bound) -> dict[str, Any]:
    """Run every golden vector and compare: one row."""
    results = []
    for index in range(golden.vectors):
        outputs = run(golden.inputs(index))
        results.append({name: golden.sample(name, array) for name, array in outputs.items()})
    return _row(golden, artefact, runtime, rule, results, bound)


def check_interpreter(bundle: Bundle, golden: Golden, artefact: ArtefactFacts) -> Iterator[dict[str, Any]]:
    """The integer graph extracted anew from the QDQ file, interpreted under both rules."""
    if not find_spec("onnx"):
        return
    import onnx

    from export.integer.extract import extract
    from export.integer.interpret import interpret, stored_inputs
    from export.integer.rounding import REQUANTIZE

    graph = extract(onnx.load(bundle.path / artefact.file))
    for rule in REQUANTIZE:
        def run(inputs: Arrays, rule: str = rule) -> Arrays:
            return interpret(graph, stored_inputs(graph, inputs), rule)
        yield check(golden, artefact.file, "interpreter", rule, run, BOUNDS["interpreter"])


def _row(golden: Golden, artefact: str, runtime: str, rule: str, results: list[Arrays], bound: Bound) -> dict[str, Any]:
    wanted = [golden.expected(rule, index) for index in range(len(results))]
    row: dict[str, Any] = {"artefact": artefact, "runtime": runtime, "rule": rule, "vectors": len(results)}
    row |= float_difference(results, wanted) if bound.of_range is not None else lsb_difference(results, wanted)
    return row | {"bound": str(bound), "passed": passes(row, bound)}


def lsb_difference(given: list[Arrays], wanted: list[Arrays]) -> dict[str, Any]:
    """Largest difference and share of values that differ, of stored numbers over all vectors and outputs."""
    parts = [np.abs(g[name].astype(np.int64) - w[name].astype(np.int64)) for g, w in zip(given, wanted, strict=True)
             for name in w]
    off = np.concatenate(parts)
    return {"max_lsb": int(off.max()), "share_differing": float(np.mean(off > 0))}


def float_difference(given: list[Arrays], wanted: list[Arrays]) -> dict[str, Any]:
    """Largest absolute difference, and the largest as a share of its output's range over the vectors."""
    worst, share = 0.0, 0.0
    for name in wanted[0]:
        truth, got = np.stack([w[name] for w in wanted]), np.stack([g[name] for g in given])
        off = float(np.max(np.abs(got.astype(np.float64) - truth)))
        spread = float(truth.max() - truth.min())
        # np.maximum keeps a NaN, Python's max may lose it.
        worst = float(np.maximum(worst, off))
        share = float(np.maximum(share, off / spread if spread else (0.0 if off == 0 else np.inf)))
    return {"max_lsb": None, "max_abs": worst, "share_of_range": share, "share_differing": None}


def passes(row: dict[str, Any], bound: Bound) -> bool:
    """Whether a row is within its bound; NaN is not."""
    if bound.of_range is not None:
        return bool(row["share_of_range"] <= bound.of_range)
    if row["max_lsb"] == 0:
        return True
    return bool(row["max_lsb"] <= bound.lsb and row["share_differing"] < bound.share)
