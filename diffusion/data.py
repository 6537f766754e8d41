"""Pictures to learn from: the 1,797 handwritten digits of 8x8 pixels that come with scikit-learn.

Optical Recognition of Handwritten Digits, E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0.
"""

from __future__ import annotations

import numpy as np

LEVELS = 17  # gray levels, 0 (paper) to 16 (ink)
HELD_OUT = 300  # the last pictures, by other writers than the first; never trained on


def digits(part: str = "train") -> tuple[np.ndarray, np.ndarray]:
    """Pictures (n, 1, 8, 8) float32 from -1 (paper) to 1 (ink) and labels (n,) int32 of the part train or test.

    Raises ValueError for another part, or when scikit-learn is not installed.
    """
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise ValueError("the digits come with scikit-learn: pip install 'photosite[train]'") from None
    if part not in ("train", "test"):
        raise ValueError(f"part {part!r} must be train or test")
    found = load_digits()
    pictures = (found.images[:, None] / 8 - 1).astype(np.float32)
    chosen = slice(None, -HELD_OUT) if part == "train" else slice(-HELD_OUT, None)
    return pictures[chosen], found.target[chosen].astype(np.int32)
