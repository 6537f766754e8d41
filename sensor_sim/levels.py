"""Levels of a foreign mosaic: several black levels made one, and the bit depth that samples need."""

from __future__ import annotations

import numpy as np


def level_to_common_black(mosaic: np.ndarray, black: np.ndarray, white: float) -> tuple[np.ndarray, float]:
    """Put a mosaic whose black levels differ from photosite to photosite on one of them.

    mosaic: (H, W) uint16 DN. black: DN, any shape that repeats down and across the mosaic, e.g. (2, 2).
    Each photosite is raised by the highest black level less its own, rounded to whole DN, and clipped at
    0..white: nothing is lost in the shadows, and full wells, which would now differ, end at ``white``.
    A mosaic with one black level is returned as it is. Returns (mosaic, black level).
    Raises ValueError for a black level that is not finite or is negative.
    """
    black = np.asarray(black, np.float64)
    if not np.isfinite(black).all() or black.min() < 0:
        raise ValueError(f"black levels {black.ravel()[:8].tolist()} must be finite and not negative (DNG tags 50714 to 50716)")
    highest = float(black.max())
    if black.min() == highest:
        return mosaic, highest
    h, w = mosaic.shape
    rise = np.rint(highest - black).astype(np.int32)
    rise = rise[np.arange(h)[:, None] % rise.shape[0], np.arange(w)[None, :] % rise.shape[1]]
    return np.clip(mosaic + rise, 0, int(white)).astype(np.uint16), highest


def bits_for(mosaic: np.ndarray, white: float) -> int:
    """The least bit depth that holds the white level and every sample, 1 to 16 (17 for an impossible white)."""
    return max(1, int(np.ceil(white)).bit_length(), int(mosaic.max()).bit_length())
