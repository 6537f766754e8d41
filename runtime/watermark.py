"""Finds the watermark that ``policies.dgmark`` leaves: how much more often than by chance a token has its position's parity."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from runtime.policies.dgmark import parity

WINDOW = 12  # tokens; an inserted or deleted token turns the parity of all behind it, but of few windows


@dataclass(frozen=True)
class Detected:
    """tokens: how many were looked at. matches: the share with their position's parity, 0.5 by chance. z: global, in standard
    deviations of chance. windowed: the same of the windows' squared sums, which a shift of all positions leaves as they are."""

    tokens: int
    matches: float
    z: float
    windowed: float


def detect(tokens: np.ndarray, key: int, window: int = WINDOW) -> Detected:
    """Look for a key's watermark in the tokens (n,) of a text, prompt, end and padding left out; position 0 has parity 0.

    z = (matches - n/2) / sqrt(n/4). An insertion or deletion exchanges even and odd behind it, and turns matches into
    misses; so with s = 1 for a match and -1 for a miss, ``windowed`` is the standardised mean over all windows of the squared
    sum of s, to which misses in a row count as much as matches. Without a mark s is fair coins: the mean and the variance are
    exact (``chance``), the distribution is skewed to the right. Raises ValueError for fewer than two tokens or a window below 2.
    """
    tokens = np.asarray(tokens)
    if tokens.ndim != 1 or len(tokens) < 2 or window < 2:
        raise ValueError(f"a watermark is looked for in at least two tokens and windows of at least 2, not in "
                         f"{tokens.shape} and {window}")
    signs = np.where(parity(tokens, key) == np.arange(len(tokens)) % 2, 1, -1)
    z, windowed = statistics(signs, window)
    return Detected(len(tokens), float((signs > 0).mean()), float(z), float(windowed))


def statistics(signs: np.ndarray, window: int = WINDOW) -> tuple[np.ndarray, np.ndarray]:
    """z and windowed (...) of signs (..., n), 1 for a match and -1 for a miss."""
    count, window = signs.shape[-1], min(window, signs.shape[-1])
    upto = np.concatenate([np.zeros_like(signs[..., :1]), np.cumsum(signs, -1)], -1)
    sums = (upto[..., window:] - upto[..., :-window]).astype(np.float64)
    middle, spread = chance(count, window)
    return upto[..., -1] / np.sqrt(count), ((sums ** 2).mean(-1) - middle) / spread


def chance(count: int, window: int) -> tuple[float, float]:
    """Mean and standard deviation, over fair signs, of the mean squared sum of all windows: of the quadratic form s'As the
    trace of A, and the root of twice the sum of its squares off the diagonal."""
    starts = np.arange(count - window + 1)[:, None]
    inside = ((np.arange(count) >= starts) & (np.arange(count) < starts + window)).astype(np.float64)
    form = inside.T @ inside / len(inside)
    beside = form - np.diag(np.diag(form))
    return float(np.trace(form)), float(np.sqrt(2 * (beside ** 2).sum()))
