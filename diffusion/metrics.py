"""How good drawn pictures are: recognised, varied, near the real ones. Pictures (n, C, H, W), compared by their pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np


def flat(pictures: np.ndarray) -> np.ndarray:
    """(n, C H W) float64."""
    return pictures.reshape(len(pictures), -1).astype(np.float64)


def judge(pictures: np.ndarray, labels: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """A classifier of real pictures, a support vector machine on their pixels: pictures to labels (n,)."""
    from sklearn.svm import SVC

    pixels = flat(pictures)
    # 0.08 is what suits 64 pixels from -1 to 1; more pixels are farther apart.
    learned = SVC(C=10, gamma=0.08 * 64 / pixels.shape[1]).fit(pixels, labels)
    return lambda given: learned.predict(flat(given))


def coverage(real: np.ndarray, made: np.ndarray, neighbours: int = 5) -> float:
    """The share of real pictures that have a made one no farther than their own ``neighbours``-th real neighbour.

    Naeem et al., arXiv 2002.09797, equation 4. What it can reach depends on how many are made: give it as many for
    everything that is compared.
    """
    truth, drawn = flat(real), flat(made)
    radius = np.sort(squared_distances(truth, truth), 1)[:, neighbours]  # the 0th is the picture itself
    return float((squared_distances(truth, drawn).min(1) <= radius).mean())


def squared_distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(len(a), len(b)), never below 0."""
    return np.maximum((a ** 2).sum(1)[:, None] + (b ** 2).sum(1)[None] - 2 * a @ b.T, 0)


def frechet(real: np.ndarray, made: np.ndarray) -> float:
    """The squared Fréchet distance between Gaussians of the two sets' pixels: FID without a network (Heusel et al.,
    arXiv 1706.08500, equation 6, on pixels)."""
    truth, drawn = flat(real), flat(made)
    first, second = np.cov(truth, rowvar=False), np.cov(drawn, rowvar=False)
    # The eigenvalues of a product of two covariances are real and not negative, but for rounding.
    shared = np.sqrt(np.maximum(np.linalg.eigvals(first @ second).real, 0)).sum()
    return float(((truth.mean(0) - drawn.mean(0)) ** 2).sum() + np.trace(first) + np.trace(second) - 2 * shared)
