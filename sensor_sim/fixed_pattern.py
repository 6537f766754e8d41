"""What belongs to one piece of silicon and its lens: response, dark current and offsets of every photosite.

Every map is made of tiles of 256 photosites that are seeded by the serial number, the kind of map and the
tile's place. So a region has exactly the pattern that the whole array has there, whatever its size, and the same
serial number has it in every frame, on every machine and for both libraries (NumPy's generator makes it).
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from sensor_sim.cfa import CFA
from sensor_sim.terms import Defects, Pattern

TILE = 256
PRNU, DSNU, DEFECTS = 1, 2, 3  # kinds of map, part of the seed
_PIXEL, _ROW, _COLUMN = 0, 1, 2

Window = tuple[int, int, int, int]  # top, left, height, width in photosites of the whole array


@lru_cache(maxsize=4)
def gaussian(serial: int, kind: int, pattern: Pattern, window: Window) -> np.ndarray | None:
    """(height, width) float32 of a fixed pattern in the unit of ``pattern``, or None when it is zero."""
    top, left, height, width = window
    total = None
    if pattern.pixel:
        total = np.float32(pattern.pixel) * _plane(serial, kind, window)
    for sigma, part, start, size, axis in ((pattern.row, _ROW, top, height, 1), (pattern.column, _COLUMN, left, width, 0)):
        if sigma:
            line = np.expand_dims(np.float32(sigma) * _line(serial, kind, part, start, size), axis)
            total = line if total is None else total + line
    return None if total is None else np.ascontiguousarray(np.broadcast_to(total, (height, width)))


@lru_cache(maxsize=4)
def defects(serial: int, what: Defects, window: Window) -> dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Rows, columns (within the window) and values of the photosites that are "hot", "dead" and "stuck".

    Values: of hot ones their dark current, e-/s at the reference temperature, beside the usual; of dead ones 0; of
    stuck ones their charge as a share of the full well.
    """
    top, left, height, width = window
    found: dict[str, list[np.ndarray]] = {"hot": [], "dead": [], "stuck": []}
    for ty in range(top // TILE, (top + height - 1) // TILE + 1):
        for tx in range(left // TILE, (left + width - 1) // TILE + 1):
            for kind, places in _tile_defects(serial, what, ty, tx).items():
                found[kind].append(places)
    result = {}
    for kind, parts in found.items():
        y, x, value = np.concatenate(parts).T
        inside = (y >= top) & (y < top + height) & (x >= left) & (x < left + width)
        result[kind] = (y[inside].astype(np.intp) - top, x[inside].astype(np.intp) - left, value[inside])
    return result


@lru_cache(maxsize=4)
def response(serial: int, prnu_percent: Pattern, shading_percent: tuple[float, ...], what: Defects, cfa: CFA,
             field: tuple[int, int], window: Window) -> np.ndarray | None:
    """(height, width) float32: what a photosite makes of light, 1 being nominal; or None when all are.

    cfa: of the whole array. field: (height, width) that the lens covers. 1 + PRNU, times the relative illumination,
    0 where dead.
    """
    total = None
    pattern = gaussian(serial, PRNU, prnu_percent, window)
    if pattern is not None:
        total = 1 + np.float32(0.01) * pattern
    if any(shading_percent):
        lens = illumination(shading_percent, cfa, field, window)
        total = lens if total is None else total * lens
    rows, columns, _ = defects(serial, what, window)["dead"] if what.any else ((), (), ())
    if len(rows):
        total = np.ones(window[2:], np.float32) if total is None else total
        total[rows, columns] = 0
    return None if total is None else np.maximum(total, 0)


def illumination(shading_percent: tuple[float, ...], cfa: CFA, field: tuple[int, int], window: Window) -> np.ndarray:
    """(height, width) float32, relative illumination (1 + r^2 t)^-2: the cos^4 law, r = 1 at the field's corners.

    t makes the corner lose ``shading_percent`` of its light, in R, G and B.
    """
    top, left, height, width = window
    radius = [(np.arange(start, start + size) - (whole - 1) / 2) / math.hypot(*field) * 2
              for start, size, whole in ((top, height, field[0]), (left, width, field[1]))]
    t = np.array([(1 - percent / 100) ** -0.5 - 1 for percent in shading_percent], np.float32)
    colours = cfa.shifted(top, left).colours(height, width)
    square = np.add.outer(radius[0] ** 2, radius[1] ** 2).astype(np.float32)
    return (1 + square * t[colours]) ** np.float32(-2)


def _plane(serial: int, kind: int, window: Window) -> np.ndarray:
    """A window of the standard normal field of a kind."""
    top, left, height, width = window
    out = np.empty((height, width), np.float32)
    for y0 in range(top - top % TILE, top + height, TILE):
        for x0 in range(left - left % TILE, left + width, TILE):
            tile = _rng(serial, kind, _PIXEL, y0 // TILE, x0 // TILE).standard_normal((TILE, TILE), np.float32)
            ys, xs = slice(max(top - y0, 0), top + height - y0), slice(max(left - x0, 0), left + width - x0)
            part = tile[ys, xs]
            y, x = max(y0 - top, 0), max(x0 - left, 0)
            out[y:y + part.shape[0], x:x + part.shape[1]] = part
    return out


def _line(serial: int, kind: int, part: int, start: int, size: int) -> np.ndarray:
    """Standard normal numbers of rows or columns ``start`` to ``start + size``."""
    first, last = start // TILE, (start + size - 1) // TILE
    tiles = [_rng(serial, kind, part, tile, 0).standard_normal(TILE, np.float32) for tile in range(first, last + 1)]
    return np.concatenate(tiles)[start - first * TILE:][:size]


def _tile_defects(serial: int, what: Defects, ty: int, tx: int) -> dict[str, np.ndarray]:
    """(n, 3) of row, column, value for each kind of defect in a tile; clusters do not reach over its edges."""
    rng = _rng(serial, DEFECTS, _PIXEL, ty, tx)
    corner = np.array([ty * TILE, tx * TILE], np.float64)

    def places(per_million: float, room: int) -> np.ndarray:
        count = rng.poisson(per_million * 1e-6 * TILE * TILE)
        return corner + rng.integers(0, room, (count, 2))

    hot, dead, stuck = (places(rate, TILE) for rate in (what.hot_per_million, what.dead_per_million, what.stuck_per_million))
    side = math.ceil(math.sqrt(what.cluster_photosites))
    square = np.array([(i // side, i % side) for i in range(what.cluster_photosites)])
    clusters = (places(what.clusters_per_million, TILE - side)[:, None] + square).reshape(-1, 2)
    dead = np.concatenate([dead, clusters])
    return {"hot": np.column_stack([hot, rng.exponential(what.hot_dark_current_e_per_s, len(hot))]),
            "dead": np.column_stack([dead, np.zeros(len(dead))]), "stuck": np.column_stack([stuck, rng.random(len(stuck))])}


def _rng(*seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)
