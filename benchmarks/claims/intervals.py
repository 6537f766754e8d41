"""Intervals of 95 %: of a share, of a mean over seeds, and of a mean over pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

# Two-sided 95 % quantiles of Student's t with 1, 2, ... degrees of freedom.
STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262)


def wilson(right: int, count: int) -> tuple[float, float]:
    """The interval of a share by Wilson's score.

    >>> [round(x, 3) for x in wilson(0, 10)]
    [0.0, 0.278]
    """
    z, p = 1.96, right / count
    middle, half = p + z * z / (2 * count), z * np.sqrt(p * (1 - p) / count + (z / (2 * count)) ** 2)
    low, high = (middle - half) / (1 + z * z / count), (middle + half) / (1 + z * z / count)
    return max(0.0, float(low)), min(1.0, float(high))


def over_seeds(values: Sequence[float]) -> dict[str, Any]:
    """Mean, interval of the mean by Student's t, and each seed's value; no interval of one seed.

    >>> over_seeds([1.0, 3.0])["mean"]
    2.0
    """
    each = np.asarray(values, np.float64)
    found: dict[str, Any] = {"mean": round(float(each.mean()), 4), "by_seed": [round(float(v), 4) for v in each]}
    if len(each) > 1:
        half = STUDENT[min(len(each) - 1, len(STUDENT)) - 1] * each.std(ddof=1) / np.sqrt(len(each))
        found["interval"] = [round(float(each.mean() - half), 4), round(float(each.mean() + half), 4)]
    return found


def over_pictures(values: np.ndarray) -> tuple[float, float]:
    """The interval of the mean of one number a picture, (n,), by 2,000 bootstrap draws of seed 0.

    >>> over_pictures(np.ones(5))
    (1.0, 1.0)
    """
    low, high = np.percentile(np.random.default_rng(0).choice(values, (2000, len(values))).mean(1), (2.5, 97.5))
    return float(low), float(high)


def share(right: int, count: int) -> dict[str, Any]:
    """A share with its interval and count."""
    return {"share": round(right / count, 4), "interval": [round(v, 4) for v in wilson(right, count)], "count": count}
