"""Whole runs of a generating loop: the tokens and pictures that torch gave at export, in each runtime again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from export.verify.bounds import loop_bound_of, passes
from export.verify.check import Check
from export.verify.tally import OfRange
from export.verify.truth import Truth, Vector
from runtime.engines import Engine
from runtime.generate import generate


class LoopCheck(Check):
    """The row of one artefact in one runtime under the rule "loop": every run of the manifest, from its settings. graphs: the
    checks of the further graphs in that runtime.

    Of a text the row's ``max_lsb`` is the most tokens that differ in one canvas, ``unit`` says so; of a picture it has
    ``max_abs`` and ``share_of_range`` as any float.
    """

    def __init__(self, truth: Truth, engine: Engine, graphs: Mapping[str, Check] | None = None) -> None:
        self.manifest = truth.manifest
        text = self.manifest.unmask is not None
        super().__init__(engine.facts.file, engine.runtime, "loop", loop_bound_of(self.manifest.numbers, text), engine.run)
        self.runner = engine
        self.graphs = {name: check.engine.run for name, check in (graphs or {}).items() if check.engine is not None}

    def feed(self, vector: Vector) -> None:
        """Golden vectors are of the graph, not of the loop."""

    def row(self, score: Callable[[Engine], dict[str, float]] | None = None) -> dict[str, Any]:
        """Run and compare."""
        pairs = [(generate(self.runner.run, self.manifest.unmask, self.manifest.denoise, self.graphs,
                           **run["settings"]).values.reshape(-1),
                  np.array(run["result"])) for run in self.manifest.runs]
        row: dict[str, Any] = {"artefact": self.artefact, "runtime": self.runtime, "rule": self.rule, "vectors": len(pairs)}
        row |= tokens_apart(pairs) if self.manifest.unmask else pictures_apart(pairs)
        return row | {"bound": str(self.bound), "passed": passes(row, self.bound)}


def tokens_apart(pairs: list[tuple[np.ndarray, np.ndarray]]) -> dict[str, Any]:
    """How many tokens differ at most in a canvas, and the share of all."""
    off = [given != wanted for given, wanted in pairs]
    return {"max_lsb": max(int(o.sum()) for o in off), "unit": "tokens", "share_differing": float(np.mean(np.concatenate(off)))}


def pictures_apart(pairs: list[tuple[np.ndarray, np.ndarray]]) -> dict[str, Any]:
    """The largest difference of a value, and as a share of the pictures' range."""
    tally = OfRange()
    for given, wanted in pairs:
        tally.add({"picture": given}, {"picture": wanted})
    return tally.result()
