"""What is taken from frames and points: mean and temporal variance of pairs, and straight lines, all with standard errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Estimate(NamedTuple):
    """A measured value and its standard error, in the same unit."""

    value: float
    error: float

    def __truediv__(self, divisor: Estimate) -> Estimate:
        """The quotient of two independent estimates."""
        value = self.value / divisor.value
        return Estimate(value, float(np.hypot(self.error, value * divisor.error)) / abs(divisor.value))


@dataclass(frozen=True)
class Points:
    """Pairs of frames, one point a pair. Each (n,): mean DN; temporal variance DN^2; their standard errors."""

    mean: np.ndarray
    variance: np.ndarray
    mean_error: np.ndarray
    variance_error: np.ndarray


def pair_points(pairs: np.ndarray) -> Points:
    """Mean and temporal variance of pairs taken under one condition each (section 6.4 of the standard).

    pairs: (n, 2, H, W) unsigned DN. The variance is half the mean square of the difference of the two frames, less what
    a drift of their means adds, so that no fixed pattern enters. It holds the 1/12 DN^2 of quantization.
    """
    return Points(*np.array([_pair(first, second) for first, second in pairs]).T)


def _pair(first: np.ndarray, second: np.ndarray) -> tuple[float, float, float, float]:
    difference = first.astype(np.int32) - second.astype(np.int32)
    square = (difference - difference.mean()) ** 2 / 2
    mean = float((first.mean() + second.mean()) / 2)
    return mean, float(square.mean()), _error_of_mean(difference) / 2, _error_of_mean(square)


def _error_of_mean(values: np.ndarray) -> float:
    """Standard error of the mean of (H, W), by whole rows and by whole columns, the larger: noise common to a row counts once."""
    return max(float(values.mean(axis).std(ddof=1)) / np.sqrt(values.shape[1 - axis]) for axis in (0, 1))


def through_origin(x: np.ndarray, y: np.ndarray, y_error: np.ndarray) -> Estimate:
    """Slope of the least-squares line through the origin, points weighted alike as the standard has it. All (n,)."""
    squares = float(x @ x)
    return Estimate(float(x @ y) / squares, float(np.linalg.norm(x * y_error)) / squares)


def line(x: np.ndarray, y: np.ndarray, y_error: np.ndarray) -> tuple[Estimate, Estimate]:
    """Intercept and slope of the least-squares line, points weighted alike. All (n,). Raises ValueError under two places."""
    away = x - x.mean()
    squares = float(away @ away)
    if squares == 0:
        raise ValueError("a line needs points at two places at least")
    slope_weights = away / squares
    offset_weights = 1 / len(x) - x.mean() * slope_weights
    offset, slope = (Estimate(float(w @ y), float(np.linalg.norm(w * y_error))) for w in (offset_weights, slope_weights))
    return offset, slope


def root(variance: float, error: float) -> Estimate:
    """Standard deviation from an estimate of a variance, which may fall below 0 by chance where there is none."""
    value = float(np.sqrt(max(variance, 0.0)))
    return Estimate(value, error / (2 * float(np.sqrt(max(variance, error)))) if error > 0 else 0.0)
