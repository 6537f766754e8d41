"""The further graphs of a bundle: each held to golden vectors of its own, in the runtime that runs the main one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from export.verify.check import Check, start_check
from export.verify.runtimes import Runtime
from export.verify.truth import Truth, Vector
from runtime.engines import Engine


class PartCheck(Check):
    """The row of one further graph in one runtime, as its main graph's."""

    def __init__(self, name: str, truth: Truth, runtime: Runtime, threads: int) -> None:
        self.truth = Truth(truth.bundle.part(name))
        self.check = start_check(self.truth, self.truth.manifest.artefact(runtime.kind), runtime, threads)
        super().__init__(self.check.artefact, self.check.runtime, self.check.rule, self.check.bound, None,
                         engine=self.check.engine)

    def feed(self, vector: Vector) -> None:
        """Vectors of the main graph are not of this one."""

    def row(self, score: Callable[[Engine], dict[str, float]] | None = None) -> dict[str, Any]:
        """Run its own and compare. The task's score is the main graph's."""
        for vector in self.truth.vectors(0, 0):
            self.check.feed(vector)
        return self.check.row()

    def end(self) -> None:
        self.check.end()
