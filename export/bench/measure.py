"""Runs timed by the monotonic clock, as many as the interval of their median asks for; several subjects in turn."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from export.bench.machine import Watch
from export.bench.statistics import half_width, resampled
from export.bench.verdict import FEWEST_RUNS, Evidence

GROWTH = 1.25  # the interval is looked at whenever the series has grown by this: each look is one more chance to stop too early
WARM_S = 0.2  # of warm-up at least: a clock needs some time to rise


@dataclass(frozen=True)
class Stop:
    """When it is enough. interval: half of the 95 % interval of the median (of the ratios, of several subjects) as a share of it.
    most: runs of each subject. seconds: of all measured runs. warm_up: runs of each that are not measured.

    Raises ValueError for counts below 1 and durations that are none.
    """

    interval: float = 0.01
    most: int = 1000
    seconds: float = 10.0
    warm_up: int = 3

    def __post_init__(self) -> None:
        if min(self.most, self.warm_up) < 1:
            raise ValueError(f"runs {self.most} and warm_up {self.warm_up} must each be at least 1")
        if not (0 < self.interval < 1 and self.seconds > 0):
            raise ValueError(f"the interval {self.interval:g} must be between 0 and 1, and seconds {self.seconds:g} above 0")


class Measured(NamedTuple):
    """runs_ms: (subjects, n), run k of every subject beside the others'. warm_up: runs of each before them. evidence: what was
    seen meanwhile."""

    runs_ms: np.ndarray
    warm_up: int
    evidence: Evidence


def measure(subjects: Sequence[Callable[[int], object]], stop: Stop) -> Measured:
    """Time subjects, each called with the number of the run; two or more take turns, forwards and backwards, so that whatever
    changes meanwhile changes for all."""
    warm_up = warm(subjects, stop)
    watch, rows = Watch(), list[list[float]]()
    due, begun = min(FEWEST_RUNS, stop.most), time.perf_counter()
    collecting = gc.isenabled()
    gc.disable()
    try:
        while True:
            order = range(len(subjects)) if len(rows) % 2 == 0 else reversed(range(len(subjects)))
            row = [0.0] * len(subjects)
            for k in order:
                began = time.perf_counter_ns()
                subjects[k](len(rows))
                row[k] = (time.perf_counter_ns() - began) / 1e6
            rows.append(row)
            watch.look()
            if len(rows) >= stop.most or time.perf_counter() - begun > stop.seconds:
                break
            if len(rows) >= due:
                if narrow(np.array(rows).T, stop.interval):
                    break
                due = int(len(rows) * GROWTH) + 1
    finally:
        if collecting:
            gc.enable()
    return Measured(np.array(rows).T, warm_up, watch.evidence())


def warm(subjects: Sequence[Callable[[int], object]], stop: Stop) -> int:
    """Run everything without measuring; how often."""
    begun, done = time.perf_counter(), 0
    while done < stop.warm_up or (time.perf_counter() - begun < min(WARM_S, stop.seconds / 10) and done < stop.most):
        for subject in subjects:
            subject(done)
        done += 1
    return done


def narrow(runs_ms: np.ndarray, interval: float) -> bool:
    """Whether a series (1, n), or of several (subjects, n) the ratio of each to the first, is known as well as was asked for."""
    if len(runs_ms) == 1:
        return half_width(runs_ms[0]) <= interval
    ratios = [ratio(np.stack([runs_ms[0], other])) for other in runs_ms[1:]]
    return all((found["high"] - found["low"]) / 2 <= interval * found["value"] for found in ratios)


def ratio(runs_ms: np.ndarray) -> dict[str, float]:
    """The second subject's median over the first's, runs paired: value, low, high (95 %, block bootstrap of the pairs)."""
    first, second = runs_ms[0], runs_ms[1]
    index = resampled(np.arange(first.size))
    draws = np.median(second[index], 1) / np.median(first[index], 1)
    low, high = np.percentile(draws, [2.5, 97.5])
    return {"value": float(np.median(second) / np.median(first)), "low": float(low), "high": float(high)}
