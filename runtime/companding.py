"""Companding curves: linear light to the code values that networks see, and back.

Noise falls below black, so every curve continues its linear foot to negative values: a network can average
what a clip would bias.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np


def srgb_encode(linear: np.ndarray) -> np.ndarray:
    """Linear to sRGB code values (IEC 61966-2-1), any shape, float32; below 0.0031308 (and 0) linear."""
    x = np.asarray(linear, np.float32)
    curve = np.float32(1.055) * np.maximum(x, np.float32(0.0031308)) ** np.float32(1 / 2.4) - np.float32(0.055)
    return np.where(x <= 0.0031308, np.float32(12.92) * x, curve).astype(np.float32)


def srgb_decode(code: np.ndarray) -> np.ndarray:
    """Inverse of ``srgb_encode``."""
    x = np.asarray(code, np.float32)
    curve = ((np.maximum(x, np.float32(0.04045)) + np.float32(0.055)) / np.float32(1.055)) ** np.float32(2.4)
    return np.where(x <= 0.04045, x / np.float32(12.92), curve).astype(np.float32)


Curve = Callable[[np.ndarray], np.ndarray]

CURVES: dict[str, tuple[Curve, Curve]] = {
    "linear": (lambda x: np.asarray(x, np.float32), lambda x: np.asarray(x, np.float32)),
    "srgb": (srgb_encode, srgb_decode),
}
