"""DSNU and PRNU split into pixel, row and column parts, and their spectrograms, from stacks of frames."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sensor_sim.emva1288.statistics import Estimate, root

PARTS = ("total", "pixel", "row", "column")


@dataclass(frozen=True)
class SpatialStack:
    """A stack's mean image and its spatial variance in parts (section 8.2).

    image: (H, W) mean of the frames, DN. temporal_variance: its mean over pixels, DN^2. frames: how many. parts: of total,
    pixel, row and column the variance, DN^2, what temporal noise leaves in it taken off; one without any may come out
    below 0 by chance. The standard errors hold for the parameter of which the array's fixed pattern is one sample.
    """

    image: np.ndarray
    temporal_variance: float
    frames: int
    parts: dict[str, Estimate]

    @property
    def mean(self) -> float:
        """DN."""
        return float(self.image.mean())


def spatial_stack(frames: np.ndarray) -> SpatialStack:
    """Analyse frames of one condition, (L, H, W) DN. Raises ValueError under 2 frames or 4x4 pixels.

    The mean of L frames still holds 1/L of the temporal variance. The standard takes that off row and column means as if
    the noise were white, but noise that a whole row shares averages less over a row. Taken off here is what the row
    means and column means themselves vary in time: the same for white noise, and right for the other kinds.
    """
    if frames.ndim != 3 or len(frames) < 2 or min(frames.shape[1:]) < 4:
        raise ValueError(f"a spatial stack is (L, H, W) of at least 2 frames and 4x4 pixels, not {frames.shape}")
    count, height, width = frames.shape
    image, temporal = mean_and_variance(frames)
    left = [temporal / count, *(float(frames.mean(axis).var(0, ddof=1).mean()) / count for axis in (2, 1))]
    seen = [float(image.var(ddof=1)), float(image.mean(1).var()), float(image.mean(0).var())]
    total, rows, columns = (s - residual for s, residual in zip(seen, left, strict=True))
    parts = split(total, rows, columns, height, width)
    # A variance of n Gaussian numbers has a relative standard error of sqrt(2 / n); so has the one that was taken off.
    sizes = {"pixel": height * width, "row": height, "column": width}
    there = {"pixel": abs(parts["pixel"]) + left[0], "row": max(seen[1], left[1]), "column": max(seen[2], left[2])}
    errors = {part: np.sqrt(2 / n) * np.hypot(there[part], residual / np.sqrt(count - 1))
              for (part, n), residual in zip(sizes.items(), left, strict=True)}
    errors["total"] = np.linalg.norm(list(errors.values()))
    return SpatialStack(image, temporal, count, {p: Estimate(parts[p], float(errors[p])) for p in PARTS})


def mean_and_variance(frames: np.ndarray) -> tuple[np.ndarray, float]:
    """Mean image (H, W) of (L, H, W) unsigned DN and the mean over pixels of their variance in time, from whole numbers."""
    count = len(frames)
    total, squares = np.zeros(frames.shape[1:], np.int64), np.zeros(frames.shape[1:], np.int64)
    for frame in frames:
        total += frame
        squares += frame.astype(np.int64) ** 2
    return total / count, float((count * squares - total**2).mean() / (count * (count - 1)))


def split(total: float, row_means: float, column_means: float, height: int, width: int) -> dict[str, float]:
    """Spatial variance in parts from that of the pixels, of the row means and of the column means (section 8.2).

    The variance of row means holds 1/width of the pixel and column parts: three equations, three parts.
    """
    pixels, free = height * width, height * width - height - width
    return {"total": total,
            "pixel": pixels / free * (total - row_means - column_means),
            "row": (pixels - width) / free * row_means - height / free * (total - column_means),
            "column": (pixels - height) / free * column_means - width / free * (total - row_means)}


def temporal_parts(frames: np.ndarray) -> dict[str, Estimate]:
    """Variance in time, DN^2, in parts: of pixels, and of what whole rows and whole columns share. frames: (L, H, W) DN."""
    count, height, width = frames.shape
    image, _ = mean_and_variance(frames)
    sums = dict.fromkeys(PARTS, 0.0)
    for frame in frames:
        change = frame - image
        parts = split(float(change.var(ddof=1)), float(change.mean(1).var()), float(change.mean(0).var()), height, width)
        sums = {p: sums[p] + parts[p] for p in PARTS}
    free = count - 1  # one frame's worth went into the mean
    found = {p: v / free for p, v in sums.items()}
    errors = {"pixel": found["pixel"] * np.sqrt(2 / (free * height * width)),
              "row": (abs(found["row"]) + found["pixel"] / width) * np.sqrt(2 / (free * height)),
              "column": (abs(found["column"]) + found["pixel"] / height) * np.sqrt(2 / (free * width))}
    errors["total"] = np.linalg.norm(list(errors.values()))
    return {p: Estimate(found[p], float(errors[p])) for p in PARTS}


@dataclass(frozen=True)
class Nonuniformity:
    """DSNU in e- and PRNU in per cent of the mean signal, by part: total, pixel, row, column."""

    dsnu_e: dict[str, Estimate]
    prnu_percent: dict[str, Estimate]


def nonuniformity(dark: SpatialStack, bright: SpatialStack, gain: Estimate) -> Nonuniformity:
    """DSNU and PRNU (section 8.3) from a dark stack and one at half saturation; ``gain``: DN/e-."""
    signal = bright.mean - dark.mean
    dsnu, prnu = {}, {}
    for part in PARTS:
        low, high = dark.parts[part], bright.parts[part]
        dsnu[part] = root(*low) / gain
        spread = root(high.value - low.value, float(np.hypot(high.error, low.error)))
        prnu[part] = Estimate(100 * spread.value / signal, 100 * spread.error / signal)
    return Nonuniformity(dsnu, prnu)


def spectrogram(image: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Power spectrum of an image along rows (axis 1, horizontal) or columns (axis 0, vertical) (section 8.4).

    image: (H, W), any unit. Returns frequencies in cycles a pixel, 0 to 0.5, and the mean power of all lines, unit
    squared: white noise of standard deviation s is flat at s^2.
    """
    spectrum = np.fft.rfft(image - image.mean(), axis=axis)
    power = (np.abs(spectrum) ** 2).mean(1 - axis) / image.shape[axis]
    return np.fft.rfftfreq(image.shape[axis]), power
