"""The best linear demosaicer of a CFA: least squares over training pictures, one filter a place in the cell."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np


def covariance(pairs: Iterable[tuple[np.ndarray, np.ndarray]], cell: int) -> np.ndarray:
    """Of windows of 3x3 cells less their mean: (9 cell^2, 9 cell^2) float64. Pairs as in ``least_squares``."""
    gram, count = np.zeros((9 * cell * cell, 9 * cell * cell)), 0
    for mosaic, picture in pairs:
        x, _ = windows(mosaic, picture, cell, 3 * cell)
        gram += x.T @ x
        count += len(x)
    return gram / count


def least_squares(pairs: Iterable[tuple[np.ndarray, np.ndarray]], cell: int, ridge: float = 1e-4) -> np.ndarray:
    """Weights of a ``CellConv``, (3 cell^2, 1, 3 cell, 3 cell) float32, each row summing to 1: greys pass unchanged.

    pairs: mosaics (H, W) and their true pictures (H, W, 3), float, companded; noise in the mosaics makes the filters as
    smooth as it asks for. cell: photosites, a multiple of the CFA's period. ridge: added to the diagonal, as a share of the
    mean sample variance. Differences from the mean of the window are regressed, so that the sum holds exactly
    (LMMSE demosaicing, Alleysson and de Lavarene 2008).
    """
    side, inputs, outputs = 3 * cell, 9 * cell * cell, 3 * cell * cell
    gram, cross = np.zeros((inputs, inputs)), np.zeros((inputs, outputs))
    for mosaic, picture in pairs:
        x, y = windows(mosaic, picture, cell, side)
        gram += x.T @ x
        cross += x.T @ y
    gram[np.diag_indices(inputs)] += ridge * np.trace(gram) / inputs
    weight = np.linalg.solve(gram, cross)
    weight += (1 - weight.sum(0)) / inputs  # what the differences leave open goes to the window's mean
    return weight.T.reshape(outputs, 1, side, side).astype(np.float32)


def windows(mosaic: np.ndarray, picture: np.ndarray, cell: int, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Regression rows of one pair: window samples (n, side^2) and true colours (n, 3 cell^2), less the window's mean."""
    h, w = (s // cell * cell for s in mosaic.shape)
    view = np.lib.stride_tricks.sliding_window_view(mosaic[:h, :w], (side, side))[::cell, ::cell]
    rows, columns = view.shape[:2]
    x = view.reshape(rows * columns, side * side)
    inner = picture[cell:cell * (rows + 1), cell:cell * (columns + 1)].reshape(rows, cell, columns, cell, 3)
    y = inner.transpose(0, 2, 1, 3, 4).reshape(rows * columns, 3 * cell * cell)
    mean = x.mean(1, keepdims=True)
    return x - mean, y - mean
