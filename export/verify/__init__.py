"""Verify: golden vectors through every artefact in every runtime at hand, each against its own rule.

Needs a bundle and its runtimes; torch is not among them. The interpreter runs too where onnx is installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from export.verify.check import BrevitasCheck, Check, EngineCheck, InterpreterCheck, start_check
from export.verify.gates import GateCheck
from export.verify.loops import LoopCheck
from export.verify.parts import PartCheck
from export.verify.runtimes import RUNTIMES, at_hand, chosen
from export.verify.truth import TORCH, Truth
from runtime.bundle import Bundle
from runtime.engines import Engine

Progress = Callable[[int, int], None]
Score = Callable[[Engine], dict[str, float]]


def verify(directory: str | Path, threads: int = 1, runtimes: Iterable[str] | None = None, vectors: int = 0, seed: int = 0,
           score: Score | None = None, progress: Progress = lambda done, total: None,
           golden: bool = True) -> list[dict[str, Any]]:
    """One row a pair of artefact and runtime, for a bundle.

    runtimes: names of ``runtimes.RUNTIMES``; None, every one that is installed. vectors: how many further inputs from ``seed``
    beside the golden ones, each checked against the interpreter. score: task quality of an engine as named numbers, asked for
    once an artefact, and once under the other rule of an integer one. progress: called with vectors done and in all. golden:
    False leaves the golden vectors away, for a run in several parts.
    A row: artefact, runtime, rule, vectors, max_lsb (integer) or max_abs and share_of_range (float), share_differing (integer;
    else None), bound, passed (None where vectors do not decide or it was not run), the reason where it was not run, and score
    where one was asked for.
    Raises ValueError for a damaged bundle, an unknown runtime, when none is installed, or for further vectors of a model
    whose integers cannot be read here.
    """
    truth = Truth(Bundle.open(directory))
    if vectors and truth.onnx is None:
        raise ValueError(f"further vectors are checked against the integer interpreter; {truth.manifest.name} has "
                         f"{truth.manifest.numbers} numbers, and an integer model needs its .onnx and the package onnx for it")
    checks = list(_checks(truth, runtimes, threads))
    total = truth.golden.vectors * golden + vectors
    try:
        for done, vector in enumerate(truth.vectors(vectors, seed, golden), 1):
            for check in checks:
                check.feed(vector)
            progress(done, total)
        return [check.row(score if _scored(truth, check) else None) for check in checks]
    finally:
        for check in checks:
            check.end()


def _scored(truth: Truth, check: Check) -> bool:
    """Whether a row shows the task score: the first runtime of each artefact, and for integers the other rule too."""
    first = [name for artefact in truth.manifest.artefacts for name in at_hand(artefact.kind)[:1]]
    return check.runtime in (*first, "litert-reference" if truth.integer else None)


def check_engine(bundle: Bundle, engine: Engine) -> dict[str, Any]:
    """The row of one engine of a bundle on its golden vectors, as ``verify`` gives it."""
    truth = Truth(bundle)
    check = EngineCheck(truth, engine, RUNTIMES[engine.runtime].column)
    for vector in truth.vectors(0, 0):
        check.feed(vector)
    return check.row()


def _checks(truth: Truth, names: Iterable[str] | None, threads: int) -> Iterator[Check]:
    """Every artefact in every runtime; the interpreter under each rule that the bundle stores; and what Brevitas gave."""
    artefacts = truth.manifest.artefacts
    pairs = [(artefact, runtime) for artefact in artefacts for runtime in chosen([a.kind for a in artefacts], names)
             if runtime.kind == artefact.kind and runtime.installed]
    if not pairs:
        raise ValueError("no runtime for these artefacts is installed: install ai-edge-litert or onnxruntime, for C gcc")
    for artefact, runtime in pairs:
        check = start_check(truth, artefact, runtime, threads)
        yield check
        graphs = {name: PartCheck(name, truth, runtime, threads) for name in truth.parts()}
        yield from graphs.values()
        if truth.manifest.runs and check.engine is not None:
            yield LoopCheck(truth, check.engine, graphs)
        if check.engine is not None and runtime.name in at_hand(artefact.kind)[:1]:
            yield from (GateCheck(gate, truth, check.engine) for gate in truth.manifest.gates)
    if truth.onnx is not None:
        for rule in (rule for rule in truth.golden.rules() if rule != TORCH):
            yield InterpreterCheck(truth, truth.onnx, rule)
    if truth.integer:
        yield BrevitasCheck(truth)


__all__ = ["Progress", "Score", "at_hand", "check_engine", "verify"]
