"""From an anchor-free detector's outputs to boxes in photosites of the full array.

Source of the encoding: FCOS, arXiv 1904.01355 (distances to four sides, in strides), one output a stride; of the averaging of
boxes that agree: box voting, arXiv 1505.01749, section 4.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

AGREE = 0.6  # IoU with the best box from which on another cell's box says something about the same face's place


def decode(outputs: Sequence[np.ndarray], strides: Sequence[int], score_threshold: float = 0.5,
           iou_threshold: float = 0.5, limit: int = 300) -> np.ndarray:
    """Boxes of one picture.

    outputs: one (1, 5, h, w) real-valued array a stride: score logit, then left, top, right, bottom distances from
    the cell's centre ((x + 0.5) * stride, (y + 0.5) * stride), in strides; a negative distance counts as 0.
    Returns (n, 5) float32, best score first: x0, y0, x1, y1 in input pixels and score 0..1, n <= limit.
    """
    if len(outputs) != len(strides):
        raise ValueError(f"{len(outputs)} outputs for {len(strides)} strides: one output a stride is needed")
    boxes = np.concatenate([candidates(o, s, score_threshold) for o, s in zip(outputs, strides, strict=True)])
    return voted(boxes, suppress(boxes, iou_threshold, limit))


def candidates(output: np.ndarray, stride: int, score_threshold: float) -> np.ndarray:
    """(n, 5) float32 boxes of the cells of one (1, 5, h, w) output whose score reaches the threshold."""
    if output.ndim != 4 or output.shape[:2] != (1, 5):
        raise ValueError(f"a box output must be (1, 5, h, w), not {output.shape}")
    score = sigmoid(output[0, 0])
    y, x = np.nonzero(score >= score_threshold)
    left, top, right, bottom = np.maximum(output[0, 1:, y, x], 0).T * np.float32(stride)
    cx, cy = (x + np.float32(0.5)) * np.float32(stride), (y + np.float32(0.5)) * np.float32(stride)
    return np.stack([cx - left, cy - top, cx + right, cy + bottom, score[y, x]], 1).astype(np.float32)


def sigmoid(logit: np.ndarray) -> np.ndarray:
    """The logistic function without overflow, float32."""
    return (0.5 * (1 + np.tanh(0.5 * np.asarray(logit, np.float32)))).astype(np.float32)


def least_stored(threshold: float, scale: float, zero_point: int) -> int:
    """The least stored number of a logit, real value (stored - zero_point) * scale, whose score reaches the threshold:
    ceil(logit(threshold) / scale) + zero_point, with which firmware decides without a float.

    It may lie outside of the stored type: then every number reaches the threshold, or none does.
    Raises ValueError unless the threshold lies between 0 and 1.

    >>> least_stored(0.5, 0.05, 3), least_stored(0.6, 0.05, 0)  # logit(0.6) is 0.405, 8.1 steps
    (3, 9)
    """
    if not 0 < threshold < 1:
        raise ValueError(f"threshold {threshold} of a score must lie between 0 and 1")
    return math.ceil(math.log(threshold / (1 - threshold)) / scale) + zero_point


def suppress(boxes: np.ndarray, iou_threshold: float, limit: int = 300) -> np.ndarray:
    """Greedy non-maximum suppression: indices of the boxes kept, best score first.

    boxes: (n, 5). A box is dropped when its IoU with a better kept one exceeds the threshold.
    """
    left = np.argsort(-boxes[:, 4], kind="stable")
    kept: list[int] = []
    while left.size and len(kept) < limit:
        best, left = left[0], left[1:]
        kept.append(int(best))
        left = left[iou(boxes[best:best + 1], boxes[left])[0] <= iou_threshold]
    return np.array(kept, np.intp)


def voted(boxes: np.ndarray, kept: np.ndarray, agree: float = AGREE) -> np.ndarray:
    """The kept boxes, each placed where those that agree with it say: their mean, weighted by the squared score.

    boxes: (n, 5), of all cells. kept: (k,) indices, as ``suppress`` gives them. Returns (k, 5) float32; scores are as they
    were. A cell's own box is a rough guess where weights have three values; cells around the face have independent ones.
    """
    agreed = iou(boxes[kept], boxes) >= agree
    several = agreed.sum(1) > 1  # a box that stands alone keeps its last bit
    weight = agreed[several] * np.square(boxes[:, 4])
    total = weight.sum(1, keepdims=True)
    placed = boxes[kept].astype(np.float32, copy=True)
    own = placed[several, :4]
    placed[several, :4] = np.divide(weight @ boxes[:, :4], total, out=own.copy(), where=total > 0)
    return placed


def iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Intersection over union of every box of a with every box of b: (n, >=4), (m, >=4) to (n, m); 0 for empty boxes."""
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:4], b[None, :, 2:4])
    shared = np.prod(np.maximum(high - low, 0), -1)
    total = area(a)[:, None] + area(b)[None] - shared
    return np.divide(shared, total, out=np.zeros_like(shared), where=total > 0)


def area(boxes: np.ndarray) -> np.ndarray:
    """Areas (n,) of (n, >=4) boxes; 0 for one whose sides are reversed."""
    return np.prod(np.maximum(boxes[:, 2:4] - boxes[:, :2], 0), -1)


def to_photosites(boxes: np.ndarray, binning: int = 1, origin: tuple[int, int] = (0, 0),
                  offset: tuple[int, int] = (0, 0), size: tuple[int, int] | None = None) -> np.ndarray:
    """Boxes of a network's input as boxes in photosites of the full array.

    boxes: (n, 5) in input pixels. offset: (row, column) of the frame's first pixel in that input (what ``align`` put
    before it). binning: photosites per frame pixel. origin: (row, column) of the frame in the full array, photosites.
    size: (height, width) of the frame in its pixels, to clip to; boxes that nothing remains of are dropped.
    """
    if binning < 1:
        raise ValueError(f"binning {binning} must be at least 1")
    moved = boxes.astype(np.float32, copy=True)
    moved[:, 0:4:2] -= offset[1]
    moved[:, 1:4:2] -= offset[0]
    if size is not None:
        moved[:, 0:4:2] = np.clip(moved[:, 0:4:2], 0, size[1])
        moved[:, 1:4:2] = np.clip(moved[:, 1:4:2], 0, size[0])
        moved = moved[area(moved) > 0]
    moved[:, :4] *= binning
    moved[:, 0:4:2] += origin[1]
    moved[:, 1:4:2] += origin[0]
    return moved
