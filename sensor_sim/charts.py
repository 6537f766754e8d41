"""Test charts made by formula, as linear sRGB light 0..1: each pixel is the mean over its square where the formula allows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

# sRGB values of the 24 patches of the ColorChecker Classic as its maker published them, in reading order.
PATCHES = np.array([
    [115, 82, 68], [194, 150, 130], [98, 122, 157], [87, 108, 67], [133, 128, 177], [103, 189, 170],
    [214, 126, 44], [80, 91, 166], [193, 90, 99], [94, 60, 108], [157, 188, 64], [224, 163, 46],
    [56, 61, 150], [70, 148, 73], [175, 54, 60], [231, 199, 31], [187, 86, 149], [8, 133, 161],
    [243, 243, 242], [200, 200, 200], [160, 160, 160], [122, 122, 121], [85, 85, 85], [52, 52, 52],
], np.uint8)


def flat(height: int, width: int, level: float = 0.18) -> np.ndarray:
    """(height, width, 3) float32 of one grey."""
    return np.full((height, width, 3), level, np.float32)


def slanted_edge(height: int, width: int, degrees: float = 5.0, dark: float = 0.15, bright: float = 0.6) -> np.ndarray:
    """An edge through the middle, ``degrees`` off the vertical, of contrast 4:1: ISO 12233:2017's for the e-SFR.

    Every pixel is the exact share of its square on either side, so that the edge's only blur is that of the pixel.
    """
    a, b = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    y, x = (np.arange(size) - (size - 1) / 2 for size in (height, width))
    return _grey(dark + (bright - dark) * half_plane(a * x[None] + b * y[:, None], a, b))


def half_plane(distance: np.ndarray, a: float, b: float) -> np.ndarray:
    """Share of a unit square on the positive side of a line at a signed ``distance`` from its middle, normal (a, b).

    The twofold integral of a step over the square: a second difference of squared ramps.
    """
    a, b = max(abs(a), 1e-6), max(abs(b), 1e-6)  # less would cancel all digits, and more be seen
    corners = ((1, (a + b) / 2), (-1, (a - b) / 2), (-1, (b - a) / 2), (1, -(a + b) / 2))
    area = sum(sign * np.maximum(distance + shift, 0) ** 2 for sign, shift in corners) / (2 * a * b)
    return np.clip(area, 0, 1)


def zone_plate(height: int, width: int) -> np.ndarray:
    """Circles whose frequency rises from 0 in the middle to a half cycle a pixel at the nearer edges.

    The mean over a pixel's square lowers the contrast by the sinc of the frequency in x and in y.
    """
    reach = min(height, width) / 2
    y, x = (np.arange(size) - (size - 1) / 2 for size in (height, width))
    wave = np.cos(np.pi / (2 * reach) * (y[:, None] ** 2 + x[None] ** 2))
    fade = np.sinc(y / (2 * reach))[:, None] * np.sinc(x / (2 * reach))[None]
    return _grey(0.5 + 0.5 * wave * fade)


def colour_patches(height: int, width: int) -> np.ndarray:
    """The 24 patches of ``PATCHES`` in four rows of six, between borders of a twentieth of a patch of darkest grey."""
    light = srgb_to_linear(PATCHES / 255)
    cell_y, cell_x = (np.arange(height) + 0.5) * 4 / height, (np.arange(width) + 0.5) * 6 / width
    chart = light[np.minimum(cell_y.astype(int), 3)[:, None] * 6 + np.minimum(cell_x.astype(int), 5)[None]]
    inner_y, inner_x = (np.abs(cell % 1 - 0.5) < 0.45 for cell in (cell_y, cell_x))
    return np.where((inner_y[:, None] & inner_x[None])[..., None], chart, light[-1]).astype(np.float32)


CHARTS: dict[str, Callable[[int, int], np.ndarray]] = {
    "flat": flat, "slanted-edge": slanted_edge, "zone-plate": zone_plate, "patches": colour_patches,
}


def chart(name: str, height: int, width: int) -> np.ndarray:
    """A chart of ``CHARTS`` as (height, width, 3) float32. Raises ValueError naming those there are."""
    if name not in CHARTS:
        raise ValueError(f"unknown chart {name!r}; known are {', '.join(CHARTS)}")
    if height < 8 or width < 8:
        raise ValueError(f"a chart of {width}x{height} pixels shows nothing; give at least 8x8")
    return CHARTS[name](height, width)


def srgb_to_linear(encoded: np.ndarray) -> np.ndarray:
    """sRGB values 0..1 to linear light 0..1, by the curve of IEC 61966-2-1."""
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def _grey(values: np.ndarray) -> np.ndarray:
    return np.repeat(values.astype(np.float32)[..., None], 3, 2)
