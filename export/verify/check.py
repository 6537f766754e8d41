"""One artefact in one runtime: run, compared, counted; what does not run says why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from export.verify.bounds import Bound, passes
from export.verify.child import Crashed, Isolated
from export.verify.firmware import Firmware
from export.verify.runtimes import Runtime
from export.verify.tally import Lsb, OfRange, Tally
from export.verify.truth import TORCH, Truth, Vector
from runtime.engines import Arrays, Engine
from runtime.manifest import ArtefactFacts

Run = Callable[[Arrays], Arrays]


class Check:
    """The count of one row. run: canonical inputs to canonical stored outputs by name, or None when there is nothing to run.
    reason: why not. failed: whether that is a failure. engine: what a task score is asked of."""

    def __init__(self, artefact: str, runtime: str, rule: str | None, bound: Bound, run: Run | None, reason: str = "",
                 failed: bool = False, engine: Engine | None = None) -> None:
        self.artefact, self.runtime, self.rule, self.bound, self.run = artefact, runtime, rule, bound, run
        self.reason, self.failed, self.engine = reason, failed, engine
        self.tally: Tally = OfRange() if rule == TORCH else Lsb()

    def feed(self, vector: Vector) -> None:
        """Run a vector and compare. A runtime that refuses the first is "not run"; one that fails later, or dies, has failed."""
        if self.run is None or self.rule is None:
            return
        try:
            given = self.run(vector.inputs)
        except (ValueError, Crashed) as error:
            self.run, self.reason = None, str(error)
            self.failed = isinstance(error, Crashed) or self.tally.vectors > 0
            return
        self.tally.add(vector.sampled(given), vector.expected(self.rule))

    def end(self) -> None:
        """Nothing is held open."""

    def row(self, score: Callable[[Engine], dict[str, float]] | None = None) -> dict[str, Any]:
        """What was found, with the engine's score where one is asked for and there is an engine."""
        row: dict[str, Any] = {"artefact": self.artefact, "runtime": self.runtime, "rule": self.rule or "none",
                               "vectors": self.tally.vectors}
        if self.run is None or not self.tally.vectors:
            return row | {"max_lsb": None, "share_differing": None, "bound": str(self.bound),
                          "passed": False if self.failed else None, "reason": self.reason or "no vector was for it"}
        row |= self.tally.result()
        row |= {"bound": str(self.bound), "passed": passes(row, self.bound)}
        return row | ({"score": score(self.engine)} if score and self.engine else {})


class EngineCheck(Check):
    """A check of an artefact in an engine. closing: what is let go at the end. most: vectors after which it has seen enough."""

    def __init__(self, truth: Truth, engine: Engine, column: str, closing: Isolated | Firmware | None = None,
                 most: int | None = None) -> None:
        super().__init__(engine.facts.file, engine.runtime, truth.rule(column), truth.bound(engine.runtime), engine.run_stored,
                         engine=engine)
        self._closing, self._most = closing, most

    def feed(self, vector: Vector) -> None:
        if self._most is None or self.tally.vectors < self._most:
            super().feed(vector)

    def end(self) -> None:
        if self._closing is not None:
            self._closing.close()


class InterpreterCheck(Check):
    """The interpreter on the shipped file's integers, under one rule, against what it gave at export. Of further vectors it is
    the truth itself."""

    def __init__(self, truth: Truth, artefact: ArtefactFacts, rule: str) -> None:
        super().__init__(artefact.file, "interpreter", rule, truth.bound("interpreter"), partial(truth.interpret, rule=rule))

    def feed(self, vector: Vector) -> None:
        if vector.golden:
            super().feed(vector)


class BrevitasCheck(Check):
    """What Brevitas gave at export against the rule that it rounds by: nothing runs, the bundle holds both."""

    def __init__(self, truth: Truth) -> None:
        super().__init__(TORCH, "brevitas", "xnnpack", truth.bound("brevitas"), lambda inputs: {})

    def feed(self, vector: Vector) -> None:
        if vector.golden:
            self.tally.add(vector.expected(TORCH), vector.expected("xnnpack"))


def start_check(truth: Truth, artefact: ArtefactFacts, runtime: Runtime, threads: int) -> Check:
    """The check of an artefact in an installed runtime; one that will not run when the runtime refuses the file. A refusal by
    a runtime that we ship for is a failure."""
    rule, bound, manifest = truth.rule(runtime.column), truth.bound(runtime.name), truth.manifest
    if truth.integer and not runtime.has_rule:
        return Check(artefact.file, runtime.name, None, bound, None, "its kernels have no measured rule on this processor")
    if rule is None:
        return Check(artefact.file, runtime.name, None, bound, None, "an operator of this model has no exact rule there")
    if not truth.knows(rule):
        return Check(artefact.file, runtime.name, rule, bound, None, f"outputs under the rule {rule} need the interpreter (onnx)")
    path = truth.bundle.path / artefact.file
    try:
        runner = runtime.start(path, artefact, threads)
    except (ValueError, Crashed) as error:
        failed = isinstance(error, Crashed) or not runtime.foreign
        return Check(artefact.file, runtime.name, rule, bound, None, str(error), failed)
    engine = Engine(path, artefact, manifest.inputs, manifest.outputs, runtime.name, threads, runner)
    return EngineCheck(truth, engine, runtime.column, runner if isinstance(runner, Isolated | Firmware) else None, runtime.most)
