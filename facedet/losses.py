"""Which cell answers for which face, and what it costs to be wrong."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

SMALLEST = 8.0  # longer side in pixels; smaller faces are neither wanted nor punished
RADIUS = 1.25   # centre sampling: how far from a face's centre its cells may lie, strides (FCOS, arXiv 1904.01355, has 1.5)
# Longer sides, in strides, that a head answers for; neighbours overlap so that a size on the border has two chances.
# The first head also takes everything below and the last everything above.
RANGE = (1.75, 6.0)
SURE = 0.1     # score from which on a teacher's box is worth imitating


def cells(height: int, width: int, strides: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """All cells of all heads: centres (C, 2) as x, y in pixels and strides (C,), float32, in the order of the outputs."""
    centres, sides = [], []
    for s in strides:
        y, x = np.mgrid[0:-(-height // s), 0:-(-width // s)]
        centres.append((np.stack([x.ravel(), y.ravel()], 1) + 0.5) * s)
        sides.append(np.full(x.size, s))
    return np.concatenate(centres).astype(np.float32), np.concatenate(sides).astype(np.float32)


def assign(faces: np.ndarray, ignore: np.ndarray, centres: np.ndarray, sides: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Targets of one frame's cells: label (C,) int8, 1 face, 0 none, -1 no matter; box (C, 4) float32 in pixels.

    faces, ignore: (n, 4) in pixels. A cell answers for a face of its head's sizes when its centre lies in the face and
    within ``RADIUS`` strides of its centre; the nearest cell always does. Smaller faces win over larger.
    """
    label, box = np.zeros(len(centres), np.int8), np.zeros((len(centres), 4), np.float32)
    longer = (faces[:, 2:] - faces[:, :2]).max(1) if len(faces) else np.zeros(0)
    for b in np.concatenate([ignore, faces[longer < SMALLEST]]):
        label[((centres > b[:2]) & (centres < b[2:])).all(1)] = -1
    first, last = sides.min(), sides.max()
    for i in np.argsort(-longer):
        if longer[i] < SMALLEST:
            continue
        face, size = faces[i], longer[i] / sides
        head = ((size >= RANGE[0]) | (sides == first)) & ((size <= RANGE[1]) | (sides == last))
        away = np.abs(centres - (face[:2] + face[2:]) / 2).max(1) / sides
        inside = ((centres > face[:2]) & (centres < face[2:])).all(1)
        chosen = head & inside & (away <= RADIUS)
        chosen[np.argmin(np.where(head, away, np.inf))] = True
        label[chosen], box[chosen] = 1, face
    return label, box


def flatten(maps: Sequence[Tensor]) -> Tensor:
    """The heads' (N, 5, h, w) as one (N, C, 5), cells in the order of ``cells``."""
    return torch.cat([m.flatten(2).transpose(1, 2) for m in maps], 1)


def giou(distances: Tensor, wanted: Tensor) -> tuple[Tensor, Tensor]:
    """(IoU, generalised IoU (arXiv 1902.09630)) of boxes around the same point; (n, 4) distances l, t, r, b each."""
    low, high = torch.minimum(distances, wanted), torch.maximum(distances, wanted)

    def product(d: Tensor) -> Tensor:
        return (d[:, 0] + d[:, 2]).clamp(min=0) * (d[:, 1] + d[:, 3]).clamp(min=0)

    shared, hull = product(low), product(high).clamp(min=1e-6)
    union = (product(distances) + product(wanted) - shared).clamp(min=1e-6)
    iou = shared / union
    return iou, iou - (hull - union) / hull


def detection_loss(maps: Sequence[Tensor], label: Tensor, box: Tensor, centres: Tensor, sides: Tensor) -> tuple[Tensor, Tensor]:
    """(score loss, box loss) of a batch, each per face cell.

    label (N, C), box (N, C, 4) from ``assign``. Score: quality focal loss (arXiv 2006.04388), whose target is the IoU
    that the cell's own box reaches, so that the best placed cell wins the suppression. Box: 1 - GIoU.
    """
    out = flatten(maps)
    face = label == 1
    count = face.sum().clamp(min=1)
    n, c = face.nonzero(as_tuple=True)
    # Leaky below 0, where the box itself stops, so that a distance that fell there can return.
    distances = F.leaky_relu(out[n, c, 1:], 0.1)
    corner = torch.cat([centres[c] - box[n, c, :2], box[n, c, 2:] - centres[c]], 1) / sides[c, None]
    iou, generalised = giou(distances, corner)
    target = torch.zeros_like(out[..., 0])
    target[n, c] = iou.detach().clamp(0, 1)
    logit = out[..., 0]
    weight = (torch.sigmoid(logit.detach()) - target).abs() ** 2 * (label >= 0)
    score = (weight * F.binary_cross_entropy_with_logits(logit, target, reduction="none")).sum() / count
    return score, (1 - generalised).sum() / count


def distillation_loss(maps: Sequence[Tensor], taught: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """(score loss, box loss) of a student's outputs against those of its teacher on the same frames.

    Score: quality focal loss with the teacher's score as target, a unit of it counted as a face. Box: smooth L1 of the
    distances, in strides, weighted by the teacher's score where that exceeds ``SURE``; elsewhere its boxes mean nothing.
    """
    out, wanted = flatten(maps), flatten(taught)
    sure, logit = torch.sigmoid(wanted[..., 0]), out[..., 0]
    weight = (torch.sigmoid(logit.detach()) - sure).abs() ** 2
    count = sure.sum().clamp(min=1)
    score = (weight * F.binary_cross_entropy_with_logits(logit, sure, reduction="none")).sum() / count
    trusted = sure * (sure > SURE)
    apart = F.smooth_l1_loss(F.leaky_relu(out[..., 1:], 0.1), wanted[..., 1:].clamp(min=0), reduction="none").mean(-1)
    return score, (trusted * apart).sum() / trusted.sum().clamp(min=1)
