"""Further inputs for an integer model, from a seed: like real ones, edges, and noise that saturates."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from runtime.engines import Arrays
from runtime.golden import Golden
from runtime.manifest import TensorFacts


def further(inputs: tuple[TensorFacts, ...], golden: Golden, count: int, seed: int) -> Iterator[Arrays]:
    """``count`` inputs by name, canonical stored numbers: by turns like real ones (a golden input moved, mirrored, brighter or
    darker, noisier), edges (flat, split, checkered, a single point) and noise (uniform, and of the extremes alone)."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        make = KINDS[index % len(KINDS)]
        yield {facts.name: make(rng, facts, golden) for facts in inputs}


def like_real(rng: np.random.Generator, facts: TensorFacts, golden: Golden) -> np.ndarray:
    """A golden input rolled by whole blocks of 8, so that a CFA keeps its phase, with another light and more noise."""
    array = golden.inputs(int(rng.integers(golden.vectors)))[facts.name].astype(np.float64)
    if array.ndim == 4:
        moves = [8 * int(rng.integers(n // 8 + 1)) for n in array.shape[2:]]
        array = np.roll(array, moves, (2, 3))
    zero = facts.zero_point or 0
    array = (array - zero) * 2 ** rng.uniform(-4, 1.5) + zero + rng.normal(0, rng.uniform(0, 12), array.shape)
    return _stored(facts, array)


def edge(rng: np.random.Generator, facts: TensorFacts, golden: Golden) -> np.ndarray:
    """Two levels, each an extreme, a neighbour of the zero point or any other, in one of four patterns."""
    limits, zero, shape = np.iinfo(np.dtype(facts.dtype)), facts.zero_point or 0, _shape(facts)
    levels = [limits.min, limits.max, zero - 1, zero, zero + 1, int(rng.integers(limits.min, limits.max))]
    low, high = rng.choice(levels, 2)
    places = np.indices(shape[-2:]) if len(shape) > 1 else np.indices((1, *shape))
    rows, columns = places
    period = int(rng.integers(1, 9))
    pattern = (np.zeros_like(rows, bool), rows < rng.integers(rows.max() + 1), (rows // period + columns // period) % 2 == 0,
               (rows == rng.integers(rows.max() + 1)) & (columns == rng.integers(columns.max() + 1)))[rng.integers(4)]
    return _stored(facts, np.broadcast_to(np.where(pattern, high, low).reshape(shape[-2:]), shape))


def uniform(rng: np.random.Generator, facts: TensorFacts, golden: Golden) -> np.ndarray:
    """Every stored number equally often."""
    limits = np.iinfo(np.dtype(facts.dtype))
    return rng.integers(limits.min, limits.max, _shape(facts), endpoint=True).astype(facts.dtype)


def extremes(rng: np.random.Generator, facts: TensorFacts, golden: Golden) -> np.ndarray:
    """The least and the greatest number alone, in any proportion: what saturates accumulators first."""
    limits = np.iinfo(np.dtype(facts.dtype))
    return np.where(rng.random(_shape(facts)) < rng.random(), limits.max, limits.min).astype(facts.dtype)


# Half are like real ones: there the scales were learned, and the most values lie inside their grids.
KINDS: tuple[Callable[[np.random.Generator, TensorFacts, Golden], np.ndarray], ...] = (
    like_real, edge, like_real, uniform, like_real, extremes)


def _shape(facts: TensorFacts) -> tuple[int, ...]:
    return tuple(n or 1 for n in facts.shape)


def _stored(facts: TensorFacts, array: np.ndarray) -> np.ndarray:
    limits = np.iinfo(np.dtype(facts.dtype))
    return np.rint(array).clip(limits.min, limits.max).astype(facts.dtype)
