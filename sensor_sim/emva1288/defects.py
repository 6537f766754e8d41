"""Logarithmic and accumulated histograms of deviations, in which defect pixels show."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

BINS = 256
HIGH_PASS = 5  # side of the box mean that is taken off a bright image (section 8.1)
SHOWN = 24.0  # robust standard deviations that the histogram reaches; its end bins hold all beyond
OUTLIER = 6.0  # robust standard deviations beyond which a pixel is counted as an outlier: 2 in a thousand million by chance


@dataclass(frozen=True)
class DefectHistogram:
    """Deviations of the pixels of a mean image (section 8.5), in ``unit``.

    centres, counts, normal: (256,) bin centres, pixels, and the pixels of a normal distribution of the robust spread; the
    end bins hold all beyond 24 of it, or one hot pixel would press the others into a line.
    beyond, percent: (256,) the accumulated histogram: per cent of pixels that deviate by at least so much.
    outliers: pixels beyond six robust standard deviations.
    """

    unit: str
    centres: np.ndarray
    counts: np.ndarray
    normal: np.ndarray
    beyond: np.ndarray
    percent: np.ndarray
    outliers: int


def defect_histogram(deviation: np.ndarray, unit: str) -> DefectHistogram:
    """Histogram of (H, W) deviations from the mean."""
    values = deviation.ravel() - deviation.mean()
    spread = robust_spread(values)
    reach = SHOWN * spread if spread > 0 else np.inf
    shown = np.clip(values, -reach, reach)
    low, high = float(shown.min()), float(shown.max())
    counts, edges = np.histogram(shown, BINS, range=(low, high if high > low else low + 1.0))
    centres = (edges[1:] + edges[:-1]) / 2
    normal = np.zeros(BINS)
    if spread > 0:
        middle = np.median(values)
        normal = values.size * np.diff(edges) * np.exp(-(((centres - middle) / spread) ** 2) / 2) / (spread * np.sqrt(2 * np.pi))
    size = np.sort(np.abs(values))
    beyond = np.concatenate([[0.0], np.geomspace(max(size[-1], 1e-12) / 1e4, max(size[-1], 1e-12), BINS - 1)])
    percent = 100 * (1 - np.searchsorted(size, beyond, side="left") / size.size)
    return DefectHistogram(unit, centres, counts, normal, beyond, percent, int(outliers(deviation).sum()))


def robust_spread(values: np.ndarray) -> float:
    """Standard deviation from the median of absolute deviations, which a few defects do not move."""
    return 1.4826 * float(np.median(np.abs(values - np.median(values))))


def outliers(deviation: np.ndarray) -> np.ndarray:
    """(H, W) bool: pixels beyond six robust standard deviations from the median."""
    return np.abs(deviation - np.median(deviation)) > OUTLIER * robust_spread(deviation)


def high_pass(image: np.ndarray) -> np.ndarray:
    """(H, W) less its 5x5 box mean, so that shading does not widen the histogram; the border of 2 pixels is cut off."""
    edge = HIGH_PASS // 2
    return (image - cv2.blur(image.astype(np.float64), (HIGH_PASS, HIGH_PASS)))[edge:-edge, edge:-edge]
