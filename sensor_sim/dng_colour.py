"""Colour in a DNG: white balance and camera -> sRGB on our side, ColorMatrix and AsShotNeutral on the file's.

DNG 1.4, chapter 6 "Mapping Camera Color Space to CIE XYZ Space". With A the ColorMatrix (XYZ to camera) and
n the AsShotNeutral, the file says: camera n is the scene's white, and inv(A) takes camera to XYZ. We hold
gains g and a matrix M from white-balanced camera RGB to linear sRGB, M (1, 1, 1) = (1, 1, 1). Both say the
same picture when n = 1/g and A = diag(n) inv(M) inv(X), X from linear sRGB to XYZ under D65; the scene's
white is then D65 by definition, which is why our one matrix is tagged as calibrated under D65.
"""

from __future__ import annotations

import numpy as np

Matrix = tuple[tuple[float, float, float], ...]

# IEC 61966-2-1, computed from the primaries and D65 at (0.3127, 0.3290)
SRGB_TO_XYZ = np.array([[0.4123907993, 0.3575843394, 0.1804807884],
                        [0.2126390059, 0.7151686788, 0.0721923154],
                        [0.0193308187, 0.1191947798, 0.9505321522]])
_D65 = SRGB_TO_XYZ.sum(1)
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
# Kelvin of the CalibrationIlluminant codes that cameras use (EXIF LightSource)
_KELVIN = {1: 5500, 2: 3750, 3: 2850, 4: 5500, 9: 5500, 10: 6500, 11: 7500, 12: 6430, 13: 5000, 14: 4230, 15: 3450,
           17: 2856, 18: 4874, 19: 6774, 20: 5503, 21: 6504, 22: 7504, 23: 5003, 24: 3200}
MAX_GAIN_RATIO = 1e4  # beyond it a neutral no longer fits a rational with useful digits


def to_tags(white_balance: tuple[float, ...], colour_matrix: Matrix) -> tuple[np.ndarray, np.ndarray]:
    """(ColorMatrix1 (3, 3), AsShotNeutral (3,)) that say ``white_balance`` and ``colour_matrix``.

    The rows of ``colour_matrix`` are scaled to sum to 1, since a DNG has no way to say otherwise.
    Raises ValueError for gains that are not positive, or a matrix that cannot be inverted.
    """
    gains, matrix = np.asarray(white_balance, float), np.asarray(colour_matrix, float)
    if gains.shape != (3,) or not (np.isfinite(gains).all() and gains.min() > 0 and gains.max() / gains.min() <= MAX_GAIN_RATIO):
        raise ValueError(f"white_balance {tuple(white_balance)} must be three positive gains within a factor of "
                         f"{MAX_GAIN_RATIO:g} of one another to be a DNG's AsShotNeutral (tag 50728)")
    neutral = gains.min() / gains
    if matrix.shape != (3, 3) or not np.isfinite(matrix).all() or np.abs(matrix.sum(1)).min() < 1e-3:
        raise ValueError(f"colour_matrix {matrix.tolist()} must be 3x3 with rows that sum to 1 to be a DNG's "
                         "ColorMatrix1 (tag 50721)")
    matrix = matrix / matrix.sum(1, keepdims=True)
    if np.linalg.cond(matrix) > 1e4:
        raise ValueError(f"colour_matrix {matrix.tolist()} cannot be inverted, so a DNG cannot hold it (ColorMatrix1, tag 50721)")
    return neutral[:, None] * np.linalg.inv(SRGB_TO_XYZ @ matrix), neutral


def from_tags(matrices: list[tuple[np.ndarray, int]], neutral: np.ndarray | None = None,
              white_xy: np.ndarray | None = None) -> tuple[tuple[float, float, float], Matrix]:
    """(white_balance with G = 1, colour_matrix) from one or two (ColorMatrix, CalibrationIlluminant).

    matrices: (3, 3) each, XYZ to camera, AnalogBalance and CameraCalibration already multiplied in.
    neutral: AsShotNeutral, or white_xy: AsShotWhiteXY; without either the scene's white is D65. Two
    matrices are mixed by the reciprocal of the white's colour temperature, as the standard asks; the
    profile's ForwardMatrix, if any, is not used. Raises ValueError when they describe no camera.
    """
    white = _D65 if white_xy is None else _xyz_of_xy(white_xy)
    mixed = _mix(matrices, white)
    if neutral is not None:
        for _ in range(8):  # the white depends on the mixture and the mixture on the white; it settles at once
            white = _solve(mixed, neutral)
            white = white / white[1] if white[1] > 0 else _D65
            mixed = _mix(matrices, white)
    seen = mixed @ white if neutral is None else np.asarray(neutral, float)
    if not np.isfinite(seen).all() or seen.min() <= 0 or white.min() <= 0:
        raise ValueError("ColorMatrix and AsShotNeutral (DNG tags 50721, 50728) describe no possible white")
    to_srgb = np.linalg.inv(SRGB_TO_XYZ) @ _adaptation(white) @ np.linalg.inv(mixed) @ np.diag(seen)
    sums = to_srgb.sum(1, keepdims=True)
    if not np.isfinite(to_srgb).all() or np.abs(sums).min() < 1e-9:
        raise ValueError("ColorMatrix1 (DNG tag 50721) gives no usable camera to sRGB matrix")
    gains = seen[1] / seen
    return (float(gains[0]), 1.0, float(gains[2])), as_rows(to_srgb / sums)


def from_xyz_to_camera(matrix: np.ndarray) -> Matrix:
    """colour_matrix from LibRaw's XYZ -> camera: the camera's answer to D65 white is made (1, 1, 1).

    matrix: (3, 3). Raises ValueError when it cannot be inverted.
    """
    camera = np.asarray(matrix, float) @ SRGB_TO_XYZ
    sums = camera.sum(1, keepdims=True)
    if not np.isfinite(camera).all() or sums.min() <= 0 or np.linalg.cond(camera / sums) > 1e6:
        raise ValueError(f"the camera's colour matrix {matrix.tolist()} cannot be inverted")
    return as_rows(np.linalg.inv(camera / sums))


def as_rows(matrix: np.ndarray) -> Matrix:
    """A 3x3 array as the tuple of rows of Python floats that ``RawMetadata`` holds."""
    return tuple((float(a), float(b), float(c)) for a, b, c in matrix)


def _solve(matrix: np.ndarray, vector: np.ndarray) -> np.ndarray:
    try:
        return np.linalg.solve(matrix, vector)
    except np.linalg.LinAlgError:
        raise ValueError("ColorMatrix1 (DNG tag 50721) cannot be inverted") from None


def _xyz_of_xy(xy: np.ndarray) -> np.ndarray:
    x, y = (float(v) for v in xy)
    if not (x > 0 and y > 0 and x + y < 1):
        raise ValueError(f"AsShotWhiteXY {x:g}, {y:g} (DNG tag 50729) is no chromaticity")
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _kelvin(white: np.ndarray) -> float:
    """Correlated colour temperature by McCamy's cubic (1992), good to a few kelvin where daylight and lamps lie."""
    x, y, _ = white / white.sum()
    n = (x - 0.3320) / (0.1858 - y) if abs(0.1858 - y) > 1e-9 else 0.0
    return float(np.clip(449 * n**3 + 3525 * n**2 + 6823.3 * n + 5520.33, 1500, 25000))


def _mix(matrices: list[tuple[np.ndarray, int]], white: np.ndarray) -> np.ndarray:
    known = [(np.asarray(m, float), _KELVIN[i]) for m, i in matrices if i in _KELVIN]
    if len(known) < 2 or known[0][1] == known[1][1]:
        return np.asarray(matrices[0][0], float)
    (at_low, low), (at_high, high) = sorted(known[:2], key=lambda pair: pair[1])
    weight = np.clip((1 / _kelvin(white) - 1 / high) / (1 / low - 1 / high), 0, 1)
    return weight * at_low + (1 - weight) * at_high


def _adaptation(white: np.ndarray) -> np.ndarray:
    """(3, 3) XYZ under ``white`` to XYZ under D65, linear Bradford."""
    scale = (_BRADFORD @ _D65) / (_BRADFORD @ white)
    return np.linalg.inv(_BRADFORD) @ np.diag(scale) @ _BRADFORD
