"""Read-out modes: same-colour binning and the low-power always-on frame."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sensor_sim.cfa import CFA
from sensor_sim.draws import Array
from sensor_sim.raw import RawImage

READOUTS = ("full", "always-on", "binned", "binned-digital")


def whole_blocks(height: int, width: int, cfa: CFA, cells: int = 1) -> tuple[slice, slice]:
    """The largest region that starts at a whole block and holds whole groups of ``cells`` periods.

    Raises ValueError when not one group fits.
    """
    slices = []
    for size, period, phase in zip((height, width), cfa.period_yx, cfa.phase, strict=True):
        start = -phase % cfa.block
        length = (size - start) // (period * cells) * (period * cells)
        if length <= 0:
            raise ValueError(f"{height}x{width} photosites hold no {cells} whole period(s) of {cfa} "
                             f"({cfa.period_yx[0]}x{cfa.period_yx[1]}) to bin")
        slices.append(slice(start, start + length))
    return slices[0], slices[1]


def bin_blocks(values: Array, block: int) -> Array:
    """Sum of each block x block square: (..., H, W) -> (..., H/block, W/block). H and W must be multiples."""
    *lead, h, w = values.shape
    return values.reshape(*lead, h // block, block, w // block, block).sum((-3, -1))


def bin_bayer(values: np.ndarray, factor: int) -> np.ndarray:
    """Mean of factor x factor same-colour neighbours, colour order kept: (H, W) -> (H/factor, W/factor).

    H and W must be multiples of 2 factor.
    """
    h, w = values.shape
    cells = values.reshape(h // (2 * factor), factor, 2, w // (2 * factor), factor, 2)
    return cells.mean((1, 4)).reshape(h // factor, w // factor)


def always_on(raw: RawImage, bit_depth: int = 8, black_level: int = 16, factor: int = 1) -> RawImage:
    """The low-power frame of a full read-out: blocks averaged, further binned by ``factor``, fewer bits.

    raw: any CFA whose binned form is known; rows and columns before the first whole block and after the
    last whole period are dropped, and ``metadata.origin`` says so. bit_depth: 1 to 8. black_level: DN of
    the result, whose white level is 2^bit_depth - 1. Digital binning: each photosite was read, so its read
    noise and quantization are averaged, not avoided (``Sensor.expose`` bins charge).
    Raises ValueError when the frame holds no whole period.
    """
    if not 1 <= bit_depth <= 8 or factor < 1:
        raise ValueError(f"an always-on frame has 1 to 8 bits and a binning factor of 1 or more, not {bit_depth} and {factor}")
    rows, columns = whole_blocks(*raw.shape, raw.cfa, factor)
    part = raw.crop(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
    block = part.cfa.block
    signal = bin_bayer(bin_blocks(part.normalised().astype(np.float64), block) / block**2, factor)
    return quantize_frame(signal, part, bit_depth, black_level, block * factor)


def quantize_frame(signal: np.ndarray, like: RawImage, bit_depth: int, black_level: int, binning: int) -> RawImage:
    """A binned signal (black 0, white 1) as a frame of ``bit_depth`` bits with the metadata of ``like``."""
    white = 2**bit_depth - 1
    dn = np.clip(np.rint(black_level + signal * (white - black_level)), 0, white).astype(np.uint16)
    meta = replace(like.metadata, binning=like.metadata.binning * binning, noise_profile=None)
    return RawImage(dn, like.cfa.binned(), black_level, white, bit_depth, meta)
