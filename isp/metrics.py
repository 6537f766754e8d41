"""Picture quality, in 8-bit sRGB with the border off: fidelity, and the artefacts that demosaicing makes. No torch.

Every measure takes a result and its truth, (H, W, 3) uint8 sRGB, and raises ValueError when the border leaves nothing of them.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

SCALES = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)  # exponents of MS-SSIM's five scales, fine to coarse (Wang 2003, table 1)
WINDOW, SIGMA = 11, 1.5  # SSIM's Gaussian window, pixels
JUST_NOTICEABLE = 2.3  # CIELAB units (Mahy 1994), the threshold of Lu and Tan
EDGE = 20.0  # Sobel magnitude of L*: an L* that changes by 2.5 a pixel, one just noticeable difference


def inner(picture: np.ndarray, border: int) -> np.ndarray:
    """The picture (H, W, 3) without ``border`` pixels at each side. Raises ValueError when nothing is left."""
    if min(picture.shape[:2]) <= 2 * border:
        raise ValueError(f"a picture of {picture.shape[0]}x{picture.shape[1]} has nothing inside a border of {border}")
    return picture[border:picture.shape[0] - border, border:picture.shape[1] - border]


def psnr(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """Peak signal-to-noise ratio over all channels, dB; inf of the truth itself."""
    from skimage.metrics import peak_signal_noise_ratio

    with np.errstate(divide="ignore"):
        return float(peak_signal_noise_ratio(inner(truth, border), inner(picture, border), data_range=255))


def psnr_channels(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> tuple[float, float, float]:
    """Peak signal-to-noise ratio of red, green and blue, dB."""
    red, green, blue = (psnr(picture[..., c:c + 1], truth[..., c:c + 1], border) for c in range(3))
    return red, green, blue


def ssim(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """Structural similarity (Wang 2004: Gaussian window of sigma 1.5), mean of channels and of the places where the window lies
    wholly inside, 1 at best. scikit-image's number, to six digits, in a fifth of its time."""
    a, b = (inner(p, border).astype(np.float32) for p in (truth, picture))
    if min(a.shape[:2]) < WINDOW:
        raise ValueError(f"SSIM needs at least {WINDOW}x{WINDOW} pixels inside the border of {border}, not "
                         f"{a.shape[0]}x{a.shape[1]}; give a larger picture")
    return float((_luminance(a, b) * _structure(a, b)).mean(dtype=np.float64))


def ms_ssim(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """Multi-scale structural similarity (Wang, Simoncelli and Bovik 2003), mean of channels, 1 at best.

    Contrast and structure at five scales, luminance at the coarsest; a scale is the mean of 2x2 pixels of the one before.
    A negative structure counts as 0. Raises ValueError when the inner picture is under 176 pixels a side: the window then
    does not fit the coarsest scale.
    """
    a, b = (inner(p, border).astype(np.float32) for p in (truth, picture))
    least = WINDOW << (len(SCALES) - 1)
    if min(a.shape[:2]) < least:
        raise ValueError(f"MS-SSIM needs at least {least}x{least} pixels inside the border of {border}, not "
                         f"{a.shape[0]}x{a.shape[1]}; give a larger picture")
    value = np.ones(a.shape[2])
    for weight in SCALES[:-1]:
        value *= np.maximum(_structure(a, b).mean((0, 1)), 0) ** weight
        a, b = _halved(a), _halved(b)
    return float((value * np.maximum((_luminance(a, b) * _structure(a, b)).mean((0, 1)), 0) ** SCALES[-1]).mean())


def false_colour(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """Mean chroma error at the edges of the truth, CIELAB units: sqrt(da*^2 + db*^2); 0 at best, nan without an edge.

    Demosaicers invent colours where brightness changes, which is why Maschal 2010 looks for them at edges. The definition
    is ours: an edge is where the Sobel magnitude of the truth's L* exceeds EDGE, grown by two pixels.
    """
    return chroma_error(lab(inner(picture, border)), lab(inner(truth, border)))


def chroma_error(b: np.ndarray, a: np.ndarray) -> float:
    """``false_colour`` of a result and a truth in CIELAB, their borders off."""
    steep = np.hypot(cv2.Sobel(a[..., 0], cv2.CV_32F, 1, 0), cv2.Sobel(a[..., 0], cv2.CV_32F, 0, 1)) > EDGE
    near = cv2.dilate(steep.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    return float(np.hypot(*np.moveaxis(b - a, -1, 0)[1:])[near].mean()) if near.any() else float("nan")


def zipper(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """Share of pixels with a zipper effect, 0..1 (after Lu and Tan, IEEE Trans. Image Processing 12(10), 2003).

    Of its eight neighbours, each pixel's nearest in CIELAB is found in the truth. The pixel zips where the result shows the two
    further apart than the truth does by more than JUST_NOTICEABLE. Of several equally near, the one that the result keeps nearest
    counts: the paper leaves it open, and any order of going round would make the measure depend on which way the picture lies.
    """
    return zipped(lab(inner(picture, border)), lab(inner(truth, border)))


def zipped(b: np.ndarray, a: np.ndarray) -> float:
    """``zipper`` of a result and a truth in CIELAB, their borders off."""
    nearest, grown = np.full(a.shape[:2], np.inf, np.float32), np.zeros(a.shape[:2], np.float32)
    for here, there in _neighbours():
        true = _apart(a[here], a[there])
        more = _apart(b[here], b[there]) - true
        for end in (here, there):
            closer = (true < nearest[end]) | ((true == nearest[end]) & (more < grown[end]))
            nearest[end] = np.where(closer, true, nearest[end])
            grown[end] = np.where(closer, more, grown[end])
    return float((grown > JUST_NOTICEABLE).mean())


def lab(picture: np.ndarray) -> np.ndarray:
    """CIELAB (D65) of 8-bit sRGB, (H, W, 3) float32. scikit-image's: OpenCV's own is off by up to 0.4."""
    from skimage.color import rgb2lab

    return rgb2lab(picture.astype(np.float32) / 255).astype(np.float32)


MEASURES: dict[str, Callable[[np.ndarray, np.ndarray, int], float]] = {
    "psnr": psnr, "ssim": ssim, "ms_ssim": ms_ssim, "false_colour": false_colour, "zipper": zipper}


def measure(picture: np.ndarray, truth: np.ndarray, border: int = 8) -> dict[str, float]:
    """Every measure by name, with PSNR of each channel as psnr_r, psnr_g and psnr_b."""
    red, green, blue = psnr_channels(picture, truth, border)
    seen, true = (lab(inner(p, border)) for p in (picture, truth))  # once for both that want it
    return {"psnr": psnr(picture, truth, border), "psnr_r": red, "psnr_g": green, "psnr_b": blue,
            "ssim": ssim(picture, truth, border), "ms_ssim": ms_ssim(picture, truth, border),
            "false_colour": chroma_error(seen, true), "zipper": zipped(seen, true)}


def _apart(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Distance of colours."""
    red, green, blue = np.moveaxis(a - b, -1, 0)
    return np.sqrt(red * red + green * green + blue * blue)


def _blurred(x: np.ndarray) -> np.ndarray:
    """The Gaussian mean where the window lies wholly inside."""
    half = WINDOW // 2
    return cv2.GaussianBlur(x, (WINDOW, WINDOW), SIGMA)[half:-half, half:-half]


def _luminance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    x, y, stable = _blurred(a), _blurred(b), np.float32((0.01 * 255) ** 2)
    return (2 * x * y + stable) / (x * x + y * y + stable)


def _structure(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """SSIM's contrast and structure in one factor."""
    # Less the mean of all first: float32 would lose what variance is left of squares near 255^2.
    a, b = a - a.mean((0, 1)), b - b.mean((0, 1))
    x, y, stable = _blurred(a), _blurred(b), np.float32((0.03 * 255) ** 2)
    variances = _blurred(a * a) - x * x + _blurred(b * b) - y * y
    return (2 * (_blurred(a * b) - x * y) + stable) / (variances + stable)


def _halved(x: np.ndarray) -> np.ndarray:
    """The mean of every 2x2 pixels; an odd last row or column is left out."""
    h, w = x.shape[0] // 2, x.shape[1] // 2
    return x[:2 * h, :2 * w].reshape(h, 2, w, 2, -1).mean((1, 3))


def _neighbours() -> list[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    """The two ends of every pair of neighbouring pixels: right, below, and both diagonals below."""
    all_, first, last = slice(None), slice(None, -1), slice(1, None)
    return [((all_, first), (all_, last)), ((first, all_), (last, all_)),
            ((first, first), (last, last)), ((first, last), (last, first))]
