"""More range than one exposure has: brackets of frames, and zones of different exposure within a same-colour block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from sensor_sim.cfa import CFA
from sensor_sim.raw import RawImage
from sensor_sim.readout import whole_blocks
from sensor_sim.sensor import Sensor

SATURATED = 0.98  # of the span: above it a sample may have been clipped
HDR_BITS, HDR_BLACK = 16, 1024


def bracket(sensor: Sensor, scene: np.ndarray, factors: Sequence[float], exposure: float = 1.0, gain: float = 1.0, *,
            rng: np.random.Generator, exposure_s: float | None = None, **how: Any) -> list[RawImage]:
    """A frame for each factor of ``exposure``, e.g. (1, 1/4, 1/16), its time (seconds) shortened along.

    ``how`` goes to ``Sensor.expose``. Raises ValueError for factors that are not 0 to 1.
    """
    _check_factors(factors)
    return [sensor.expose(scene, exposure * factor, gain, rng=rng,
                          exposure_s=None if exposure_s is None else exposure_s * factor, **how) for factor in factors]


def merge_bracket(frames: Sequence[RawImage], factors: Sequence[float]) -> np.ndarray:
    """(H, W) float32 of one scene, 1 being white of an exposure of factor 1; above it up to 1 / the least factor.

    What was counted in samples that are not saturated, over the time it was counted in: the maximum likelihood of a
    Poisson rate, and unbiased. Where even the shortest is saturated, that one counts.
    """
    _check_factors(factors)
    if len(frames) != len(factors) or len({(frame.shape, frame.cfa) for frame in frames}) != 1:
        raise ValueError(f"{len(frames)} frames and {len(factors)} factors must be as many, all of one size and CFA")
    counted, times = _counted(np.stack([frame.normalised() for frame in frames]), np.array(factors).reshape(-1, 1, 1))
    return (counted.sum(0) / times.sum(0)).astype(np.float32)


def zone_factors(cfa: CFA, factors: Sequence[Sequence[float]], height: int, width: int) -> np.ndarray:
    """(height, width) exposure factor of every photosite: a table of zones laid over each same-colour block.

    factors: rows of factors 0 to 1, e.g. ((1, 1/4), (1/4, 1/16)); as many rows and columns as divide the block's side.
    Raises ValueError when they do not.
    """
    table = np.array(factors, np.float64)
    if table.ndim != 2 or cfa.block % table.shape[0] or cfa.block % table.shape[1] or cfa.block == 1:
        raise ValueError(f"zones of {table.shape} do not divide the {cfa.block}x{cfa.block} blocks of {cfa}")
    _check_factors(table.ravel())
    y, x = ((np.arange(size) + phase) % cfa.block * zones // cfa.block
            for size, phase, zones in zip((height, width), cfa.phase, table.shape, strict=True))
    return table[y[:, None], x]


def expose_zones(sensor: Sensor, scene: np.ndarray, factors: Sequence[Sequence[float]], exposure: float = 1.0, gain: float = 1.0,
                 *, rng: np.random.Generator, exposure_s: float | None = None, temperature_c: float | None = None) -> RawImage:
    """One full frame whose photosites are exposed by ``zone_factors``: ``exposure`` and ``exposure_s`` are the longest.

    Its noise profile holds in every zone, since noise depends on the signal that was counted.
    """
    zones = zone_factors(sensor.cfa, factors, *scene.shape[:2])
    dn = sensor.capture(scene, exposure * zones, gain, rng=rng, temperature_c=temperature_c,
                        exposure_s=None if exposure_s is None else exposure_s * zones)
    # Light levels and metadata are those of a frame of the longest exposure, so one is described, not exposed.
    like = sensor.expose(scene[:1, :1], exposure, gain, rng=np.random.default_rng(0), exposure_s=exposure_s)
    return replace(like, mosaic=dn)


def merge_zones(raw: RawImage, factors: Sequence[Sequence[float]]) -> RawImage:
    """A frame of zones as a Bayer frame of (H/block, W/block): 16 bits, white at 1 / the least factor of the longest's.

    Each block is merged as ``merge_bracket`` does. Rows and columns beyond whole periods are dropped.
    Raises ValueError when there is no whole period, or the zones do not fit the blocks.
    """
    rows, columns = whole_blocks(*raw.shape, raw.cfa)
    part = raw.crop(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
    zones, block = zone_factors(part.cfa, factors, *part.shape), part.cfa.block
    counted, times = _counted(*(_blocks(values, block) for values in (part.normalised(), zones)))
    light = counted.sum(0) / times.sum(0) * zones.min()
    white = 2**HDR_BITS - 1
    dn = np.clip(np.rint(HDR_BLACK + light * (white - HDR_BLACK)), 0, white).astype(np.uint16)
    meta = replace(part.metadata, binning=part.metadata.binning * block, noise_profile=None)
    return RawImage(dn, part.cfa.binned(), HDR_BLACK, white, HDR_BITS, meta)


def _blocks(values: np.ndarray, block: int) -> np.ndarray:
    """(H, W) -> (block^2, H/block, W/block)."""
    h, w = values.shape
    return values.reshape(h // block, block, w // block, block).transpose(1, 3, 0, 2).reshape(-1, h // block, w // block)


def _counted(samples: np.ndarray, factors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Samples (n, ...) and their factors, both 0 where saturated; where all are, those of the least factor stay."""
    factors = np.broadcast_to(factors, samples.shape)
    good = samples < SATURATED
    good |= ~good.any(0) & (factors == factors.min(0))
    return np.where(good, samples, 0), np.where(good, factors, 0)


def _check_factors(factors: Sequence[float] | np.ndarray) -> None:
    if not len(factors) or not all(0 < factor <= 1 for factor in factors):
        raise ValueError(f"exposure factors {list(map(float, factors))} must be above 0 and at most 1, the longest exposure")
