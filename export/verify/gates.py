"""Gates of a language model: problems of one stratum, each filled in by the loop, and the share that comes out right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from export.verify.bounds import Bound, passes
from export.verify.check import Check
from export.verify.truth import Truth, Vector
from runtime.engines import Engine
from runtime.loops import Gate
from runtime.unmask import unmask


class GateCheck(Check):
    """The row of one gate of one artefact, in its first runtime: ``solved`` is the share of its problems that are right to
    the token."""

    def __init__(self, gate: Gate, truth: Truth, engine: Engine) -> None:
        super().__init__(engine.facts.file, engine.runtime, f"gate {gate.name}", Bound(solved=gate.least), engine.run)
        self.gate, self.manifest, self.runner = gate, truth.manifest, engine

    def feed(self, vector: Vector) -> None:
        """Golden vectors are of the graph, not of the loop."""

    def row(self, score: Callable[[Engine], dict[str, float]] | None = None) -> dict[str, Any]:
        """Fill in every problem and count."""
        facts = self.manifest.unmask
        if facts is None:
            raise ValueError(f"the manifest of {self.manifest.name} has gates and no loop unmask to try them by")
        right = [unmask(self.runner.run, facts, prompt, **self.gate.settings).text == text for prompt, text in self.gate.problems]
        row: dict[str, Any] = {"artefact": self.artefact, "runtime": self.runtime, "rule": self.rule, "vectors": len(right),
                               "max_lsb": None, "share_differing": None, "solved": sum(right) / len(right)}
        return row | {"bound": str(self.bound), "passed": passes(row, self.bound)}
