"""Synthetic series of latencies whose truth is known, in milliseconds; ``n`` runs from a generator."""

import numpy as np


def clean(rng, n=200):
    """What a quiet machine gives: a floor, a narrow right skew."""
    return 7 + rng.gamma(3.0, 0.05, n)


def normal(rng, n=200):
    return rng.normal(7, 0.2, n)


def correlated(rng, n=200):
    """Neighbours alike, correlation 0.6, deviation 1 %."""
    x = rng.normal(0, 1, n)
    for k in range(1, n):
        x[k] = 0.6 * x[k - 1] + 0.8 * x[k]
    return 7 * (1 + 0.01 * x)


def heavy_tailed(rng, n=200):
    """A clean body, now and then a pause of a Pareto's length: the p50 is as good as ever."""
    return clean(rng, n) + np.where(rng.random(n) < 0.03, 7 * rng.pareto(1.5, n), 0)


def ticking(rng, n=200):
    """A clean series by a clock that steps by 0.1 ms."""
    return np.round(normal(rng, n), 1)


def drifting(rng, n=200):
    return normal(rng, n) * np.linspace(1, 1.15, n)


def falling(rng, n=200):
    return normal(rng, n) * np.linspace(1.15, 1, n)


def throttled(rng, n=200):
    """Full speed, until two thirds of the way the clock falls to 70 %."""
    return normal(rng, n) / np.where(np.arange(n) < 2 * n // 3, 1, 0.7)


def bimodal(rng, n=200):
    """A third of the runs, at random, on a slower core."""
    return normal(rng, n) * np.where(rng.random(n) < 0.35, 1.3, 1)


def sawtooth(rng, n=200):
    """A clock that goes up and down as the processor heats and cools."""
    return normal(rng, n) * (1 + 0.25 * (np.arange(n) // 12 % 2))


def busy(rng, n=200):
    """A neighbour: one run in five takes half again to three times."""
    return clean(rng, n) * np.where(rng.random(n) < 0.2, rng.uniform(1.5, 3, n), 1)


BELIEVED = (clean, normal, correlated, heavy_tailed, ticking)
DOUBTED = (drifting, falling, throttled, bimodal, sawtooth, busy)
