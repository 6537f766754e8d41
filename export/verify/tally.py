"""Differences counted vector by vector, so that ten thousand need no more memory than one."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from runtime.engines import Arrays


class Tally(Protocol):
    """Counts differences between what was given and what was wanted; both by output name, of equal shapes."""

    vectors: int

    def add(self, given: Arrays, wanted: Arrays) -> None: ...
    def result(self) -> dict[str, Any]: ...


class Lsb:
    """Of stored integers: the largest difference and the share of values that differ, over all vectors and outputs."""

    def __init__(self) -> None:
        self.vectors = self._largest = self._off = self._count = 0

    def add(self, given: Arrays, wanted: Arrays) -> None:
        self.vectors += 1
        for name, truth in wanted.items():
            apart = np.abs(given[name].astype(np.int64) - truth.astype(np.int64))
            self._largest = max(self._largest, int(apart.max()))
            self._off += int(np.count_nonzero(apart))
            self._count += apart.size

    def result(self) -> dict[str, Any]:
        return {"max_lsb": self._largest, "share_differing": self._off / self._count}


class OfRange:
    """Of floats: the largest absolute difference, and the largest as a share of its output's range over the vectors."""

    def __init__(self) -> None:
        self.vectors = 0
        self._off: dict[str, float] = {}
        self._low: dict[str, float] = {}
        self._high: dict[str, float] = {}

    def add(self, given: Arrays, wanted: Arrays) -> None:
        self.vectors += 1
        for name, truth in wanted.items():
            apart = float(np.max(np.abs(given[name].astype(np.float64) - truth)))
            # np.maximum keeps a NaN, Python's max may lose it.
            self._off[name] = float(np.maximum(self._off.get(name, 0.0), apart))
            self._low[name] = min(self._low.get(name, np.inf), float(truth.min()))
            self._high[name] = max(self._high.get(name, -np.inf), float(truth.max()))

    def result(self) -> dict[str, Any]:
        worst = share = 0.0
        for name, off in self._off.items():
            spread = self._high[name] - self._low[name]
            worst = float(np.maximum(worst, off))
            share = float(np.maximum(share, off / spread if spread else (0.0 if off == 0 else np.inf)))
        return {"max_lsb": None, "max_abs": worst, "share_of_range": share, "share_differing": None}


def lsb_difference(given: list[Arrays], wanted: list[Arrays]) -> dict[str, Any]:
    """Largest difference and share of values that differ, of stored numbers over all vectors and outputs."""
    tally = Lsb()
    for one, other in zip(given, wanted, strict=True):
        tally.add(one, other)
    return tally.result()
