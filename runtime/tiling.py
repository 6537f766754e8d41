"""Running a fixed-size network over a picture of any size, so that the seams cannot be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np


@dataclass(frozen=True)
class Window:
    """Where the original picture lies in an aligned one, pixels."""

    top: int
    left: int
    height: int
    width: int

    def crop(self, array: np.ndarray, scale: int = 1) -> np.ndarray:
        """The window of the last two axes, ``scale`` output pixels an input pixel (a view)."""
        rows = slice(self.top * scale, (self.top + self.height) * scale)
        return array[..., rows, self.left * scale:(self.left + self.width) * scale]


def align(mosaic: np.ndarray, phase: tuple[int, int], wanted_phase: tuple[int, int], period: int,
          multiple: int, ring: int = 0) -> tuple[np.ndarray, Window]:
    """Pad a mosaic until its CFA phase is the network's and its sides are multiples of ``multiple``.

    mosaic: (..., H, W). phase, wanted_phase: (dy, dx) in photosites. ring: photosites to pad at every side at least, a
    multiple of the period, for a network that is weak where its own zero padding begins. Every padded
    sample copies the nearest real sample a whole number of periods away, so that it carries the colour of its place.
    Returns the padded array and the window of the original in it. Raises ValueError for a mosaic under one period.
    """
    height, width = mosaic.shape[-2:]
    if period < 1 or multiple < 1 or multiple % period:
        raise ValueError(f"multiple {multiple} must be a positive multiple of the CFA period {period}")
    if ring < 0 or ring % period:
        raise ValueError(f"ring {ring} must be a multiple of the CFA period {period}, or 0")
    if min(height, width) < period:
        raise ValueError(f"a mosaic of {height}x{width} is smaller than one CFA period of {period}x{period}")
    top, left = ((phase[i] - wanted_phase[i]) % period + ring for i in (0, 1))
    rows = periodic_indices(-top, height + ring + -(top + height + ring) % multiple, height, period)
    columns = periodic_indices(-left, width + ring + -(left + width + ring) % multiple, width, period)
    if len(rows) == height and len(columns) == width:
        return mosaic, Window(0, 0, height, width)
    return mosaic[..., rows[:, None], columns[None, :]], Window(top, left, height, width)


def periodic_indices(start: int, stop: int, length: int, period: int) -> np.ndarray:
    """Indices start..stop-1, those outside 0..length-1 moved inside by the fewest whole periods (length >= period)."""
    i = np.arange(start, stop)
    i = np.where(i < 0, i % period, i)
    last = length - period
    return np.where(i >= length, last + (i - last) % period, i)


def tiled(run: Callable[[np.ndarray], np.ndarray], x: np.ndarray, tile: int, margin: int, period: int,
          scale: int = 1, progress: Callable[[int, int], None] | None = None,
          after: Callable[[np.ndarray], np.ndarray] | None = None) -> np.ndarray:
    """Run a network of a fixed tile size over a whole picture.

    run: (1, C, tile, tile) to (1, K, tile * scale, tile * scale), channels first. x: (1, C, H, W), H and W
    multiples of ``period`` (``align`` first). margin: how far, in input pixels, a tile's inner edge is felt.
    progress: called with tiles done and tiles in all. after: what becomes of each part that is taken, (1, K, h, w) to
    (1, J, h, w), so that a large picture need not be held in floats.

    Tiles lie at multiples of the period and flush with the picture's borders, and every output pixel comes from a
    tile whose inner edges are at least ``margin`` away: the result is the whole picture's. A side shorter than the
    tile is continued by whole periods and cropped again; within ``margin`` of that right or bottom border the result is
    the continued picture's. Memory: the output, (1, K, H, W) of the network's dtype, and one tile
    (with ``after``, what it gives).
    Raises ValueError for sides that are no multiple of the period or a tile that the margins use up.
    """
    _check(x, tile, margin, period)
    height, width = x.shape[-2:]
    rows = periodic_indices(0, max(height, tile), height, period)
    columns = periodic_indices(0, max(width, tile), width, period)
    if len(rows) > height or len(columns) > width:
        x = x[..., rows[:, None], columns[None, :]]
    down, across = cover(len(rows), tile, margin, period), cover(len(columns), tile, margin, period)
    out: np.ndarray | None = None
    done, count = 0, len(down) * len(across)
    for y, y0, y1 in down:
        for left, x0, x1 in across:
            piece = run(np.ascontiguousarray(x[..., y:y + tile, left:left + tile]))
            part = _taken(piece, tile, scale, (y0 - y, y1 - y, x0 - left, x1 - left))
            part = after(part) if after else part
            if out is None:
                out = np.empty((*part.shape[:-2], len(rows) * scale, len(columns) * scale), part.dtype)
            out[..., y0 * scale:y1 * scale, x0 * scale:x1 * scale] = part
            done += 1
            if progress:
                progress(done, count)
    assert out is not None  # cover() never returns an empty list
    return out[..., :height * scale, :width * scale]


def cover(length: int, tile: int, margin: int, period: int) -> list[tuple[int, int, int]]:
    """Tiles along one axis: (position, first pixel taken, one past the last), each pixel taken once."""
    step = (tile - 2 * margin) // period * period
    starts = [*range(0, length - tile, step), length - tile]
    # The seam lies in the middle of what two neighbours share: at least a margin from either's edge.
    seams = [0, *((a + tile + b) // 2 for a, b in pairwise(starts)), length]
    return [(start, *ends) for start, ends in zip(starts, pairwise(seams), strict=True)]


def _check(x: np.ndarray, tile: int, margin: int, period: int) -> None:
    if x.ndim != 4 or x.shape[0] != 1:
        raise ValueError(f"a picture to tile must be (1, C, H, W), not {x.shape}")
    if any(n % period or n < period for n in x.shape[-2:]):
        raise ValueError(f"a picture of {x.shape[-2]}x{x.shape[-1]} must have sides that are multiples of {period}: "
                         "align it first")
    if tile % period or tile - 2 * margin < period:
        raise ValueError(f"a tile of {tile} must be a multiple of {period} and exceed two margins of {margin} by a period")


def _taken(piece: np.ndarray, tile: int, scale: int, inside: tuple[int, int, int, int]) -> np.ndarray:
    """The part of what a network gave between (top, bottom, left, right), input pixels (a view)."""
    if piece.shape[-2:] != (tile * scale, tile * scale):
        raise ValueError(f"the network gave {piece.shape[-2]}x{piece.shape[-1]} for a tile of {tile} at scale {scale}")
    top, bottom, left, right = (place * scale for place in inside)
    return piece[..., top:bottom, left:right]
