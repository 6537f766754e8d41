"""Picture quality by scikit-image, in 8-bit sRGB with the border off."""

from __future__ import annotations

import numpy as np


def inner(picture: np.ndarray, border: int) -> np.ndarray:
    """The picture (H, W, 3) without ``border`` pixels at each side. Raises ValueError when nothing is left."""
    if min(picture.shape[:2]) <= 2 * border:
        raise ValueError(f"a picture of {picture.shape[0]}x{picture.shape[1]} has nothing inside a border of {border}")
    return picture[border:picture.shape[0] - border, border:picture.shape[1] - border]


def psnr(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """Peak signal-to-noise ratio over all channels, dB, of (H, W, 3) uint8 pictures."""
    from skimage.metrics import peak_signal_noise_ratio

    return float(peak_signal_noise_ratio(inner(truth, border), inner(picture, border), data_range=255))


def ssim(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """Structural similarity (Wang 2004: Gaussian window of sigma 1.5), mean of channels, of (H, W, 3) uint8 pictures."""
    from skimage.metrics import structural_similarity

    return float(structural_similarity(inner(truth, border), inner(picture, border), channel_axis=2, data_range=255,
                                       gaussian_weights=True, sigma=1.5, use_sample_covariance=False))
