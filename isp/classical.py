"""Classical demosaicing: one rule for every CFA, and libraries' methods for Bayer.

Every method takes a mosaic (H, W) float32 of companded, white-balanced values and its CFA at any phase and gives
(H, W, 3) float32 of the same values. No torch.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from sensor_sim.cfa import CFA, mosaic

Method = Callable[[np.ndarray, CFA], np.ndarray]


def normalised_gaussian(mosaic: np.ndarray, cfa: CFA, sigma: float | None = None) -> np.ndarray:
    """Every colour as the Gaussian-weighted mean of its samples.

    sigma: photosites, three quarters of the block unless given (3 for QxQ, 0.75 for Bayer).
    """
    masks = cfa.masks(*mosaic.shape).astype(np.float32)
    return spread(mosaic[..., None] * masks, masks, sigma or 0.75 * cfa.block)


def spread(values: np.ndarray, weights: np.ndarray, sigma: float) -> np.ndarray:
    """Normalised convolution (Knutsson and Westin 1993) of (H, W, C) values with (H, W, C) weights, reflected border."""
    def blur(x: np.ndarray) -> np.ndarray:
        # Four sigma reach the next sample of a colour from anywhere in a period.
        return cv2.GaussianBlur(x, (0, 0), sigma, borderType=cv2.BORDER_REFLECT_101).reshape(x.shape)
    return blur(values) / np.maximum(blur(weights), np.float32(1e-8))


def colour_difference(mosaic: np.ndarray, cfa: CFA, sigma: float | None = None) -> np.ndarray:
    """Smooth colour differences under a luminance that every photosite measures; the samples themselves are kept.

    Red and blue are taken as green plus a difference, which varies less than the colours do (Hibbard 1995), so that its
    large gaps do less harm. A sample less its colour's difference is then a measurement of green: detail comes from
    every photosite, whatever its filter. sigma: photosites, the block's side unless given; the difference spreads over
    1.6 sigma. Both factors were chosen on training pictures (benchmarks/tune_classical.py).
    """
    sigma = sigma or 1.0 * cfa.block
    masks = cfa.masks(*mosaic.shape).astype(np.float32)
    green = spread(mosaic[..., None] * masks[..., 1:2], masks[..., 1:2], sigma)
    difference = spread((mosaic[..., None] - green) * masks, masks, 1.6 * sigma)
    difference -= difference[..., 1:2]  # what the green estimate lacks at its own samples belongs to all three
    luminance = mosaic - (difference * masks).sum(-1)
    return (luminance[..., None] + difference).astype(np.float32)


def opencv_edge_aware(mosaic: np.ndarray, cfa: CFA) -> np.ndarray:
    """OpenCV's edge-aware Bayer demosaicing, in 16 bits over -0.25 to 1.25. Raises ValueError for another CFA."""
    if cfa.family != "bayer":
        raise ValueError(f"OpenCV's edge-aware method takes Bayer mosaics, not {cfa}; choose classical or gaussian")
    order = str(cfa).partition("-")[2].upper()
    code = getattr(cv2, f"COLOR_Bayer{order}2RGB_EA")
    stored = np.clip(np.rint((mosaic + 0.25) * (65535 / 1.5)), 0, 65535).astype(np.uint16)
    if min(mosaic.shape) < 4:  # OpenCV returns memory it never wrote for such pictures
        return normalised_gaussian(mosaic, cfa)
    return cv2.cvtColor(stored, code).astype(np.float32) * np.float32(1.5 / 65535) - np.float32(0.25)


def menon(mosaic: np.ndarray, cfa: CFA) -> np.ndarray:
    """Menon 2007 by the colour-demosaicing package. Raises ValueError for another CFA than Bayer or without the package."""
    if cfa.family != "bayer":
        raise ValueError(f"Menon's method takes Bayer mosaics, not {cfa}; choose colour-difference or gaussian")
    try:
        from colour_demosaicing import demosaicing_CFA_Bayer_Menon2007
    except ImportError:
        raise ValueError("method menon needs the package colour-demosaicing: pip install colour-demosaicing") from None
    return demosaicing_CFA_Bayer_Menon2007(mosaic, str(cfa).partition("-")[2].upper()).astype(np.float32)


def bayer_of(cfa: CFA) -> CFA:
    """The Bayer CFA of the same colour order that a sensor of large blocks is remosaiced to."""
    return CFA("bayer", (cfa.phase[0] // cfa.block, cfa.phase[1] // cfa.block))


def remosaicing(method: Method) -> Method:
    """A Bayer method for every CFA: what a Quad or QxQ sensor's own full-resolution mode followed by an ordinary ISP does.

    The mosaic is first estimated as Bayer by ``colour_difference``, which keeps the samples that Bayer has in the same place.
    """
    def through_bayer(raw: np.ndarray, cfa: CFA) -> np.ndarray:
        bayer = bayer_of(cfa)
        return method(raw if cfa.block == 1 else mosaic(colour_difference(raw, cfa), bayer), bayer)
    return through_bayer


METHODS: dict[str, Method] = {
    "colour-difference": colour_difference,
    "gaussian": normalised_gaussian,
    "edge-aware": opencv_edge_aware,
    "menon": menon,
    "remosaic-edge-aware": remosaicing(opencv_edge_aware),
    "remosaic-menon": remosaicing(menon),
}
