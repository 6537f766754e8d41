"""Photograph -> scene: the inverse of a camera's development, after Brooks et al. 2019 (arXiv 1811.11127).

Tone curve, gamma, colour matrix and white balance are undone in that order, so that
``isp.pipeline.finish`` with the returned ``Illumination`` gives the photograph back (but for highlights,
which the safe inverse gain brings to full scale).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

# XYZ -> camera at D65 of the four cameras of the Darmstadt Noise Dataset, as released with the paper.
XYZ_TO_CAMERA = np.array([
    [[1.0234, -0.2969, -0.2266], [-0.5625, 1.6328, -0.0469], [-0.0703, 0.2188, 0.6406]],
    [[0.4913, -0.0541, -0.0202], [-0.6130, 1.3513, 0.2906], [-0.1564, 0.2151, 0.7183]],
    [[0.8380, -0.2630, -0.0639], [-0.2887, 1.0725, 0.2496], [-0.0627, 0.1427, 0.5438]],
    [[0.6596, -0.2079, -0.0562], [-0.4782, 1.3016, 0.1933], [-0.0970, 0.1581, 0.5181]],
])
SRGB_TO_XYZ = np.array([  # IEC 61966-2-1, D65
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
])
GAMMA = 2.2
INFLECTION = 0.9  # above this grey the inverse gain fades to 1, so that white stays clipped white


@dataclass(frozen=True)
class Illumination:
    """How a scene is to be developed: white-balance gains (R, G, B) and the matrix (3, 3) camera RGB -> sRGB."""

    white_balance: tuple[float, float, float]
    colour_matrix: tuple[tuple[float, float, float], ...]

    @classmethod
    def average(cls) -> Illumination:
        """The mean of the paper's distributions: no randomness."""
        return cls._of(np.full(4, 0.25), 1 / 0.8, 2.15, 1.7)

    @classmethod
    def random(cls, rng: np.random.Generator) -> Illumination:
        """A draw: convex mix of four cameras, brightness 1/N(0.8, 0.1), red U(1.9, 2.4), blue U(1.5, 1.9)."""
        weights = rng.uniform(1e-8, 1e8, 4)
        brightness = 1 / max(rng.normal(0.8, 0.1), 0.3)
        return cls._of(weights / weights.sum(), brightness, rng.uniform(1.9, 2.4), rng.uniform(1.5, 1.9))

    @classmethod
    def given(cls, white_balance: Sequence[float] | None = None, colour_matrix: Sequence[float] | None = None) -> Illumination:
        """``average`` with gains (R, G, B) or a matrix (nine numbers, row by row, camera RGB -> sRGB) replaced.

        The matrix's rows are scaled to sum to 1, so that white stays white. Raises ValueError for numbers that cannot be.
        """
        mean = cls.average()
        gains = np.array(mean.white_balance if white_balance is None else white_balance, np.float64)
        if gains.shape != (3,) or not np.isfinite(gains).all() or gains.min() <= 0 or gains.max() > 1000:
            raise ValueError(f"white balance {gains.tolist()} must be three gains above 0 and at most 1000: R, G, B")
        matrix = np.array(mean.colour_matrix if colour_matrix is None else colour_matrix, np.float64).ravel()
        if matrix.shape != (9,) or not np.isfinite(matrix).all():
            raise ValueError(f"colour matrix {matrix.tolist()} must be nine finite numbers, row by row")
        matrix = matrix.reshape(3, 3)
        if np.abs(matrix.sum(1)).min() < 1e-6 or np.linalg.cond(matrix) > 1e4:
            raise ValueError(f"colour matrix {matrix.tolist()} cannot be undone: no row may sum to 0 nor hang on the others")
        matrix = matrix / matrix.sum(1, keepdims=True)
        red, green, blue = (float(gain) for gain in gains)
        return cls((red, green, blue), tuple((float(r), float(g), float(b)) for r, g, b in matrix))

    @classmethod
    def _of(cls, weights: np.ndarray, brightness: float, red: float, blue: float) -> Illumination:
        srgb_to_camera = np.tensordot(weights, XYZ_TO_CAMERA, 1) @ SRGB_TO_XYZ
        srgb_to_camera /= srgb_to_camera.sum(-1, keepdims=True)  # white stays white
        matrix = np.linalg.inv(srgb_to_camera)
        rows = tuple((float(r), float(g), float(b)) for r, g, b in matrix)
        return cls((red * brightness, brightness, blue * brightness), rows)


def tone_encode(linear: np.ndarray) -> np.ndarray:
    """Linear sRGB 0..1 -> picture 0..1: gamma 1/2.2, then the smoothstep tone curve 3x^2 - 2x^3. float32."""
    x = np.clip(linear, 0, 1).astype(np.float32) ** np.float32(1 / GAMMA)
    return x * x * (3 - 2 * x)


def tone_decode(picture: np.ndarray) -> np.ndarray:
    """Picture 0..1 -> linear sRGB 0..1, the inverse of ``tone_encode``. float32."""
    x = np.clip(picture, 0, 1).astype(np.float32)
    x = np.float32(0.5) - np.sin(np.arcsin(1 - 2 * x) / np.float32(3))
    return np.maximum(x, 0) ** np.float32(GAMMA)


TONE_OF_BYTE = tone_decode(np.arange(256, dtype=np.float32) / 255)  # the usual input has 256 values: no sine per pixel


def unprocess(picture: np.ndarray, light: Illumination | None = None) -> np.ndarray:
    """A photograph as the linear camera RGB a sensor saw.

    picture: (..., 3) uint8, or float 0..1, sRGB. light: how it was developed, ``Illumination.average()``
    unless given. Returns (..., 3) float32, 0..1, white at 1. Raises ValueError on another shape or dtype.
    """
    if picture.shape[-1:] != (3,) or (picture.dtype != np.uint8 and picture.dtype.kind != "f"):
        raise ValueError(f"a picture must be (..., 3) uint8 or float 0..1, not {picture.shape} {picture.dtype}")
    light = light or Illumination.average()
    linear = TONE_OF_BYTE[picture] if picture.dtype == np.uint8 else tone_decode(picture.astype(np.float32))
    camera = linear.reshape(-1, 3) @ _to_camera(light)  # one product of a tall matrix; of many small ones it is slow
    np.clip(camera, 0, 1, out=camera)
    gains = (1 / np.array(light.white_balance)).astype(np.float32)
    grey = camera @ np.full(3, 1 / 3, np.float32)
    scene = camera * gains
    bright = np.flatnonzero(grey > np.float32(INFLECTION))  # few are, and elsewhere the safe gain is the gain
    mask = ((grey[bright, None] - np.float32(INFLECTION)) / np.float32(1 - INFLECTION)) ** 2
    scene[bright] = camera[bright] * np.maximum(mask + (1 - mask) * gains, gains)
    return np.clip(scene, 0, 1, out=scene).reshape(picture.shape)


def camera_rgb(linear: np.ndarray, light: Illumination | None = None) -> np.ndarray:
    """Light that was never developed as the linear camera RGB a sensor sees: colour matrix and white balance undone.

    linear: (..., 3) float, linear sRGB, from 0 with no upper bound. light: as for ``unprocess``. Returns (..., 3) float32;
    brighter than 1 stays so, since it is not clipped, and what lies outside the camera's colours becomes 0.
    """
    light = light or Illumination.average()
    return np.maximum(linear.astype(np.float32) @ _to_camera(light), 0) / np.array(light.white_balance, np.float32)


def _to_camera(light: Illumination) -> np.ndarray:
    """The matrix M of camera = linear @ M, float32."""
    return np.linalg.inv(np.array(light.colour_matrix)).astype(np.float32).T
