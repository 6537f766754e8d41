"""What a bundle's artefacts must give: its golden vectors, and the interpreter on the integers of its own .onnx."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from typing import Any

from export.integer.rounding import RULES, rule_of
from export.verify.bounds import Bound, bound_of
from export.verify.vectors import further
from runtime.bundle import Bundle
from runtime.engines import Arrays
from runtime.manifest import ArtefactFacts

TORCH = "torch"  # the rule of a float model, and what Brevitas gave for an integer one


@dataclass(frozen=True)
class Vector:
    """One input and what must come of it. inputs: canonical, by name. expected: the outputs under a rule. sampled: a run's
    outputs as the expected ones are, which for a golden vector are sampled. golden: whether torch has seen it."""

    inputs: Arrays
    expected: Callable[[str], Arrays]
    sampled: Callable[[Arrays], Arrays]
    golden: bool


class Truth:
    """Rules, bounds and expected outputs for one bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle, self.manifest, self.golden = bundle, bundle.manifest, bundle.golden()
        self.integer = self.manifest.numbers == "integer"

    def parts(self) -> list[str]:
        """The names of the further graphs."""
        return [graph.name for graph in self.manifest.graphs]

    def rule(self, column: str) -> str | None:
        """The rule of a runtime's column, "torch" for floats; None when it has none for an operator of this model."""
        if not self.integer:
            return TORCH
        kinds = list(self.manifest.rounding.get("rules", ()))
        return rule_of(kinds, column) if kinds and all(kind in RULES for kind in kinds) else None

    def bound(self, runtime: str) -> Bound:
        """What is allowed to a runtime on this model."""
        return bound_of(self.manifest.numbers, runtime, self.manifest.rounding.get("levels", 256))

    def knows(self, rule: str) -> bool:
        """Whether there are outputs under a rule: stored, or to be had from the interpreter."""
        return rule in self.golden.rules() or self.onnx is not None

    @cached_property
    def onnx(self) -> ArtefactFacts | None:
        """The QDQ file, when the integers can be read from it here."""
        found = [a for a in self.manifest.artefacts if a.kind == "onnx"]
        return found[0] if self.integer and found and find_spec("onnx") else None

    @cached_property
    def graph(self) -> Any:
        """The integer graph, extracted anew from the QDQ file."""
        import onnx

        from export.integer.extract import extract

        assert self.onnx is not None
        return extract(onnx.load(self.bundle.path / self.onnx.file))

    def interpret(self, inputs: Arrays, rule: str) -> Arrays:
        """The interpreter's outputs for stored inputs."""
        from export.integer.interpret import interpret, stored_inputs

        return interpret(self.graph, stored_inputs(self.graph, inputs), rule)

    def vectors(self, count: int, seed: int, golden: bool = True) -> Iterator[Vector]:
        """The golden vectors, unless they are not wanted, and then ``count`` further ones, whose truth is the interpreter's."""
        for index in range(self.golden.vectors if golden else 0):
            yield self._golden(index)
        for inputs in further(self.manifest.inputs, self.golden, count, seed):
            yield Vector(inputs, self._interpreted(inputs), dict, golden=False)

    def _golden(self, index: int) -> Vector:
        inputs = self.golden.inputs(index)
        interpreted = self._interpreted(inputs)

        def expected(rule: str) -> Arrays:
            stored = rule in self.golden.rules()
            return self.golden.expected(rule, index) if stored else self.sampled(interpreted(rule))
        return Vector(inputs, expected, self.sampled, golden=True)

    def sampled(self, outputs: Arrays) -> Arrays:
        """Whole outputs, sampled as the golden ones are."""
        return {name: self.golden.sample(name, array) for name, array in outputs.items()}

    def _interpreted(self, inputs: Arrays) -> Callable[[str], Arrays]:
        """The interpreter's outputs for one input by rule, each computed once, however many runtimes ask."""
        known: dict[str, Arrays] = {}

        def outputs(rule: str) -> Arrays:
            if rule not in known:
                known[rule] = self.interpret(inputs, rule)
            return known[rule]
        return outputs
