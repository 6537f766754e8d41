"""Pictures to learn from, and how those of each kind are drawn.

digits: the 1,797 handwritten digits of 8x8 pixels that come with scikit-learn (Optical Recognition of Handwritten Digits,
E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0). crops: 32x32 pixels of the four photographs that ship
(sensor_sim/samples/SOURCES.md: public domain and CC0).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from runtime.loops import DenoiseFacts
from sensor_sim.images import read_picture
from sensor_sim.samples import SAMPLES

LEVELS = 17  # gray levels of a digit, 0 (paper) to 16 (ink)
HELD_OUT = 300  # the last digits, by other writers than the first; never trained on
PHOTOGRAPHS = {"astronaut": "astronaut.png", "chelsea": "chelsea.png", "coffee": "coffee.png", "rocket": "rocket.jpg"}
CROP, SHORT, STRIDE = 32, 96, 4  # pixels: side of a crop, shorter side of the shrunken photograph, from crop to crop
TRAINED = 0.75  # share of a photograph's width, from the left, that is trained on; the rest is held out

Pictures = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Subject:
    """A kind of pictures. load: ``train`` or ``test`` to pictures (n, C, H, W) float32 and labels (n,) int32."""

    load: Callable[[str], Pictures]
    facts: DenoiseFacts


def digits(part: str = "train") -> Pictures:
    """Pictures (n, 1, 8, 8) float32 from -1 (paper) to 1 (ink) and labels (n,) int32 of the part train or test.

    Raises ValueError for another part, or when scikit-learn is not installed.
    """
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise ValueError("the digits come with scikit-learn: pip install 'photosite[train]'") from None
    check_part(part)
    found = load_digits()
    pictures = (found.images[:, None] / 8 - 1).astype(np.float32)
    chosen = slice(None, -HELD_OUT) if part == "train" else slice(-HELD_OUT, None)
    return pictures[chosen], found.target[chosen].astype(np.int32)


def crops(part: str = "train") -> Pictures:
    """Crops (n, 3, 32, 32) float32 sRGB from -1 to 1 and which photograph each is of, (n,) int32; of the part train (the left
    three quarters, each crop also mirrored) or test (the right quarter; no pixel of it is in a crop of train).

    Raises ValueError for another part.
    """
    check_part(part)
    made, labels = [], []
    for label, file in enumerate(PHOTOGRAPHS.values()):
        picture = read_picture(SAMPLES / file)
        shrink = SHORT / min(picture.shape[:2])
        small = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        edge = round(small.shape[1] * TRAINED)
        # A quarter of a square photograph is narrower than a crop: what is held out begins where one still fits.
        edge = min(edge, small.shape[1] - CROP)
        half = small[:, :edge] if part == "train" else small[:, edge:]
        found = [half[y:y + CROP, x:x + CROP] for y in range(0, half.shape[0] - CROP + 1, STRIDE)
                 for x in range(0, half.shape[1] - CROP + 1, STRIDE)]
        found += [crop[:, ::-1] for crop in found] if part == "train" else []
        made += found
        labels += [label] * len(found)
    pictures = np.stack(made).transpose(0, 3, 1, 2).astype(np.float32) / np.float32(127.5) - 1
    return np.ascontiguousarray(pictures), np.array(labels, np.int32)


def check_part(part: str) -> None:
    """Raise ValueError unless ``part`` is one that there is."""
    if part not in ("train", "test"):
        raise ValueError(f"part {part!r} must be train or test")


SUBJECTS = {
    "digits": Subject(digits, DenoiseFacts((1, 8, 8), tuple("0123456789"), "cosine", 1000, steps=50, guidance=1.0,
                                           levels=LEVELS)),
    "crops": Subject(crops, DenoiseFacts((3, CROP, CROP), tuple(PHOTOGRAPHS), "cosine", 1000, steps=50, guidance=1.0)),
}
