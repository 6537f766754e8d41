"""What a series of latencies says: percentiles with their intervals, a trend, two modes. NumPy alone, every seed fixed.

A series is the durations of runs one after another, (n,) float64, in any unit. Neighbouring runs are not independent (a
scheduler, a clock and a cache last longer than one), so the bootstrap draws stretches and the trend test looks at medians of
stretches.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

BOOTSTRAPS, FEWER, LONG = 1000, 200, 5000  # resamples; so many of a series longer than LONG, whose interval is narrow anyway
SEED = 0
BLOCKS = 40  # stretches whose medians are tried for a trend
TREND_Z = 2.576  # two-sided 1 %
LARGEST = 1000  # order statistics that the test of two modes looks at; a longer series is thinned to them
SLOPES = np.geomspace(0.02, 60.0, 70)  # densities tried as the level between peaks and valley, in 1 / interquartile range
# Excess mass of two intervals over one of a uniform series, its 99th percentile, times the root of n: 1.04 to 1.08 for 30 to 300
# runs (benchmarks/verdict_rates.py). Uniform is the one mode that looks most like two (Hartigan 1985).
CRITICAL, FEWEST = 1.1, 30


def percentile(times: np.ndarray, q: float) -> dict[str, float]:
    """A percentile with its 95 % interval by the circular block bootstrap: value, low, high (Politis and Romano 1992)."""
    draws = np.percentile(resampled(times), q, axis=1)
    low, high = np.percentile(draws, [2.5, 97.5])
    return {"value": float(np.percentile(times, q)), "low": float(low), "high": float(high)}


def resampled(times: np.ndarray) -> np.ndarray:
    """(resamples, n) series made of random stretches of this one, of a length that grows as the cube root of n."""
    n = times.size
    count, length = BOOTSTRAPS if n <= LONG else FEWER, max(1, round(n ** (1 / 3)))
    starts = np.random.default_rng(SEED).integers(0, n, (count, -(-n // length)))
    index = (starts[..., None] + np.arange(length)).reshape(count, -1)[:, :n] % n
    return times[index]


def half_width(times: np.ndarray) -> float:
    """Half of the interval of the median as a share of the median; infinite where the median is 0."""
    p50 = percentile(times, 50)
    return (p50["high"] - p50["low"]) / 2 / p50["value"] if p50["value"] else math.inf


def trend(times: np.ndarray) -> float:
    """How much slower the end is than the beginning as a share of the median; 0 where a trend is not significant at 1 %.

    Mann-Kendall on the medians of ``BLOCKS`` stretches, with the correction for ties; the size by Theil and Sen (Mann 1945,
    Sen 1968).
    """
    blocks = np.array([np.median(part) for part in np.array_split(times, min(BLOCKS, times.size))])
    n, middle = blocks.size, float(np.median(times))
    if n < 10 or middle == 0:
        return 0.0
    first, second = np.triu_indices(n, 1)
    rises = blocks[second] - blocks[first]
    ties = np.unique(blocks, return_counts=True)[1]
    variance = (n * (n - 1) * (2 * n + 5) - np.sum(ties * (ties - 1) * (2 * ties + 5))) / 18
    score = np.sign(rises).sum()
    if variance <= 0 or (abs(score) - 1) / math.sqrt(variance) < TREND_Z:
        return 0.0
    return float(np.median(rises / (second - first)) * (n - 1) / middle)


class Modes(NamedTuple):
    """Two modes of a series. apart: their distance as a share of the median; share: of the runs in the smaller one."""

    low: float
    high: float
    apart: float
    share: float


def modes(times: np.ndarray, step: float = 0.0) -> Modes | None:
    """The two modes of a series, or None where one mode explains it at 1 %.

    step: of the clock; durations are spread over it first, or its ticks would be modes. The statistic is the excess mass of
    two intervals over one (Mueller and Sawitzki 1991), which is twice Hartigan's dip (1985).
    """
    if times.size < FEWEST:
        return None
    x = np.sort(times + np.random.default_rng(SEED).uniform(-0.5, 0.5, times.size) * step)
    if x.size > LARGEST:
        x = x[np.linspace(0, x.size - 1, LARGEST).round().astype(int)]
    found = excess_mass(x)
    if found.statistic <= CRITICAL / math.sqrt(x.size):
        return None
    parts = [x[first:last + 1] for first, last in found.intervals]
    low, high = (float(np.median(part)) for part in parts)
    middle = float(np.median(times))
    share = min(part.size for part in parts) / x.size
    return Modes(low, high, (high - low) / middle if middle else 0.0, share)


class ExcessMass(NamedTuple):
    """statistic: what two intervals hold beyond what one does, a share of all; intervals: the two, first and last indices."""

    statistic: float
    intervals: tuple[tuple[int, int], tuple[int, int]]


def excess_mass(x: np.ndarray) -> ExcessMass:
    """The excess mass of two intervals over one, for sorted x, at the density where it is largest.

    Of an interval from x_i to x_j at density L the excess mass is (j - i + 1) / n - L (x_j - x_i), with u_k = k / n - L x_k
    therefore u_j - u_i + 1 / n: the best interval is a largest rise, found for every L in one sweep.
    """
    n = x.size
    spread = float(np.subtract(*np.percentile(x, [75, 25]))) or float(x[-1] - x[0])
    if spread == 0:
        return ExcessMass(0.0, ((0, n - 1), (n - 1, n - 1)))
    u = np.arange(n) / n - SLOPES[:, None] / spread * (x - x[0])
    before = np.maximum.accumulate(u - np.minimum.accumulate(u, 1), 1)  # best rise within x_0 .. x_k
    after = np.maximum.accumulate((np.maximum.accumulate(u[:, ::-1], 1) - u[:, ::-1]), 1)[:, ::-1]  # within x_k .. x_n-1
    gains = before[:, :-1] + after[:, 1:] + 1 / n - before[:, -1:]
    row, cut = np.unravel_index(int(gains.argmax()), gains.shape)
    left, right = largest_rise(u[row, :cut + 1]), largest_rise(u[row, cut + 1:])
    return ExcessMass(float(gains[row, cut]), (left, (right[0] + int(cut) + 1, right[1] + int(cut) + 1)))


def largest_rise(u: np.ndarray) -> tuple[int, int]:
    """Indices i <= j of the largest u_j - u_i."""
    last = int((u - np.minimum.accumulate(u)).argmax())
    return int(u[:last + 1].argmin()), last
