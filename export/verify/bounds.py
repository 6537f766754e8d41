"""What is allowed, by kind of numbers and by runtime. Tolerances stand here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Bound:
    """What is allowed: at most ``lsb`` on less than ``share`` of the values; or ``of_range`` of the output's range; or at least
    the share ``solved`` of a gate's problems; or, when ``by_score``, nothing by vector: the differences are shown, and the
    task score decides."""

    lsb: int = 0
    share: float = 0.0
    of_range: float | None = None
    by_score: bool = False
    solved: float | None = None

    def __str__(self) -> str:
        if self.by_score:
            return "task score"
        if self.solved is not None:
            return f"at least {self.solved:g} solved"
        if self.of_range is not None:
            return f"{self.of_range:g} of range"
        return f"{self.lsb} LSB on under {self.share:.0%}" if self.lsb else "0"


EXACT, IN_FLOAT, BY_SCORE = Bound(), Bound(1, 0.01), Bound(by_score=True)
OF_RANGE = {"float": Bound(of_range=1e-4), "ternary": Bound(of_range=1e-4), "float16": Bound(of_range=2e-3)}
PICTURE = Bound(of_range=1e-3)  # a loop runs the network tens of times on what it gave before
# These compute in float between the quantizers; every other runtime is held to its rule of rounding exactly.
FLOAT_BETWEEN = ("onnxruntime", "qonnx", "qonnx-quant", "brevitas")
EIGHT_BITS = 128  # levels: a signed 8-bit activation behind a ReLU keeps half of its 256
SCORE_LOSS = 0.01  # of the torch model's score; every score is such that more is better


def bound_of(numbers: str, runtime: str, levels: int = 256) -> Bound:
    """The bound of a runtime on a model. levels: the fewest stored numbers that any activation of an integer model takes."""
    if numbers == "integer":
        if runtime not in FLOAT_BETWEEN:
            return EXACT
        return IN_FLOAT if levels >= EIGHT_BITS else BY_SCORE
    return OF_RANGE.get(numbers, BY_SCORE)


def loop_bound_of(numbers: str, text: bool) -> Bound:
    """The bound of a whole run of a generating loop: a float network's tokens are the same, its pictures nearly."""
    if numbers not in ("float", "ternary"):
        return BY_SCORE
    return EXACT if text else PICTURE


def passes(row: dict[str, Any], bound: Bound) -> bool | None:
    """Whether a row is within its bound; NaN is not. None when vectors do not decide."""
    if bound.by_score:
        return None
    if bound.solved is not None:
        return bool(row["solved"] >= bound.solved)
    if bound.of_range is not None:
        return bool(row["share_of_range"] <= bound.of_range)
    if row["max_lsb"] == 0:
        return True
    return bool(row["max_lsb"] <= bound.lsb and row["share_differing"] < bound.share)


def score_passes(score: dict[str, float], truth: dict[str, float]) -> bool:
    """Whether no named score is below the torch model's by more than ``SCORE_LOSS`` of it; NaN is."""
    return all(bool(np.float64(score[name]) >= value - SCORE_LOSS * abs(value)) for name, value in truth.items())
