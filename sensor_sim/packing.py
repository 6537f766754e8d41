"""Mosaics as stacks of planes: by the whole period (exact neighbours), or by colour as PyNET-QxQ packs them."""

from __future__ import annotations

import numpy as np

from sensor_sim.cfa import CFA


def space_to_depth(mosaic: np.ndarray, period: int) -> np.ndarray:
    """(..., H, W) -> (..., H/period, W/period, period^2); channel i*period+j is row i, column j of a cell.

    Raises ValueError unless H and W are multiples of ``period``.
    """
    *lead, h, w = mosaic.shape
    if h % period or w % period:
        raise ValueError(f"{h}x{w} is no multiple of the period {period}; pad or crop it to whole periods first")
    cells = mosaic.reshape(*lead, h // period, period, w // period, period)
    return np.moveaxis(cells, -3, -2).reshape(*lead, h // period, w // period, period * period)


def depth_to_space(planes: np.ndarray, period: int) -> np.ndarray:
    """Inverse of ``space_to_depth``: (..., h, w, period^2) -> (..., h*period, w*period)."""
    *lead, h, w, c = planes.shape
    if c != period * period:
        raise ValueError(f"{c} channels are not period^2 = {period * period}")
    cells = planes.reshape(*lead, h, w, period, period)
    return np.moveaxis(cells, -2, -3).reshape(*lead, h * period, w * period)


def pack_colours(mosaic: np.ndarray, cfa: CFA) -> np.ndarray:
    """(H, W) -> (H/2, W/2, 4): one plane for each of the tile's four places, compacted in raster order.

    For QxQ (G1 R / B G2) and the authors' order of channels take ``[..., [2, 0, 1, 3]]`` (B, G1, R, G2).
    Packed row i holds mosaic rows 0-3, 8-11, ... (block 4), so channels end up to ``block`` photosites
    apart (arXiv 2203.04314, as its released code does it). Raises ValueError for another phase than
    whole blocks or for a size that is no multiple of the period.
    """
    cfa.binned()  # raises unless the array starts at a whole block
    b, (rows, columns) = cfa.block, cfa.period_yx
    h, w = mosaic.shape
    if h % rows or w % columns or (rows, columns) != (2 * b, 2 * b):
        raise ValueError(f"{h}x{w} cannot be packed by colour: {cfa} needs whole periods of {rows}x{columns} with a 2x2 tile")
    blocks = mosaic.reshape(h // rows, 2, b, w // columns, 2, b)
    return blocks.transpose(0, 2, 3, 5, 1, 4).reshape(h // 2, w // 2, 4)


def unpack_colours(planes: np.ndarray, cfa: CFA) -> np.ndarray:
    """Inverse of ``pack_colours``: (h, w, 4) -> (2h, 2w)."""
    b = cfa.block
    h, w, c = planes.shape
    if c != 4 or h % b or w % b:
        raise ValueError(f"{planes.shape} is not (h, w, 4) with h and w multiples of the block {b}")
    blocks = planes.reshape(h // b, b, w // b, b, 2, 2)
    return blocks.transpose(0, 4, 1, 2, 5, 3).reshape(2 * h, 2 * w)
