"""What a rounding rule consists of: one function for each operator that rounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

Rescale = Callable[[np.ndarray, float, np.ndarray, float], np.ndarray]
OfTwo = Callable[[np.ndarray, np.ndarray, float, float, float], np.ndarray]


@dataclass(frozen=True)
class Arithmetic:
    """Functions of int32 numbers from which the zero point is taken off ("centred"), and of scales. Each gives int64 centred
    on the output's grid, not yet clamped; ``sigmoid`` gives 0..256 and ``bilinear`` takes and gives stored numbers.

    accumulator, fully_connected: (sums of products (N, O, ...), input scale, weight scales (O,) or (1,), output scale).
    add, mul: (a, b, their scales, output scale). leaky_relu: (x, its scale, output scale, alpha).
    sigmoid: (x, its scale). mean: (sums, how many were summed, their scale, output scale). bilinear: ((N, C, H, W), size).
    """

    accumulator: Rescale
    fully_connected: Rescale
    add: OfTwo
    mul: OfTwo
    leaky_relu: Callable[[np.ndarray, float, float, float], np.ndarray]
    sigmoid: Callable[[np.ndarray, float], np.ndarray]
    mean: Callable[[np.ndarray, int, float, float], np.ndarray]
    bilinear: Callable[[np.ndarray, tuple[int, int]], np.ndarray]
