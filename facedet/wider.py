"""WIDER FACE's easy, medium and hard AP, for those who have the data set.

The protocol of the set's own evaluation (``eval_tools``: wider_eval.m, norm_score.m, image_pr.m, dataset_pr.m, VOCap.m):
scores are stretched to 0..1 over all pictures, a box matches at IoU 0.5 with sides counted in whole pixels (+1), faces
outside of a setting's list excuse the boxes on them, and precision and recall are taken at 1000 thresholds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

SETTINGS = ("easy", "medium", "hard")
THRESHOLDS = 1000
IOU = 0.5


@dataclass(frozen=True)
class Truth:
    """One picture's faces (n, 4), x0, y0, x1, y1, and which of them each setting wants, (n,) bool by name."""

    faces: np.ndarray
    wanted: Mapping[str, np.ndarray]


def read_truth(folder: Path) -> dict[str, Truth]:
    """The official ground truth, ``wider_face_val.mat`` and ``wider_{easy,medium,hard}_val.mat``: Truth by ``event/file``.

    Raises ValueError when a file is missing or is not what it should be.
    """
    from scipy.io import loadmat
    from scipy.io.matlab import MatReadError

    try:
        base = loadmat(str(Path(folder) / "wider_face_val.mat"))
        lists = {s: loadmat(str(Path(folder) / f"wider_{s}_val.mat"))["gt_list"] for s in SETTINGS}
        found = {}
        for e, event in enumerate(base["event_list"][:, 0]):
            for i, name in enumerate(base["file_list"][e, 0][:, 0]):
                x, y, w, h = np.asarray(base["face_bbx_list"][e, 0][i, 0], float).reshape(-1, 4).T
                wanted = {}
                for setting, rows in lists.items():
                    chosen = np.zeros(len(x), bool)
                    chosen[np.asarray(rows[e, 0][i, 0], int).reshape(-1) - 1] = True  # MATLAB counts from 1
                    wanted[setting] = chosen
                found[f"{event[0]}/{name[0]}"] = Truth(np.stack([x, y, x + w, y + h], 1), wanted)
    except (OSError, KeyError, IndexError, ValueError, NotImplementedError, MatReadError) as error:
        raise ValueError(f"{folder} does not hold WIDER FACE's ground truth (wider_face_val.mat and wider_easy_val.mat, "
                         f"wider_medium_val.mat, wider_hard_val.mat): {error}") from None
    return found


def wider_ap(truth: Sequence[Truth], found: Sequence[np.ndarray]) -> dict[str, float]:
    """AP of each setting. found: (n, 5) per picture of ``truth``, x0, y0, x1, y1 and score, in the picture's pixels.

    Raises ValueError when the two are not equally long. nan for a setting without a face.
    """
    if len(truth) != len(found):
        raise ValueError(f"{len(found)} lists of boxes were given for {len(truth)} pictures")
    return {setting: _average_precision(truth, normalised(found), setting) for setting in SETTINGS}


def normalised(found: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The boxes best first, scores stretched so that over all pictures the least is 0 and the best 1."""
    scores = np.concatenate([np.asarray(b, float)[:, 4] for b in found]) if found else np.zeros(0)
    low, high = (float(scores.min()), float(scores.max())) if len(scores) else (0.0, 1.0)
    result = []
    for boxes in found:
        boxes = np.asarray(boxes, float)
        boxes = boxes[np.argsort(-boxes[:, 4], kind="stable")]
        result.append(np.concatenate([boxes[:, :4], (boxes[:, 4:] - low) / max(high - low, 1e-12)], 1))
    return result


def _average_precision(truth: Sequence[Truth], found: Sequence[np.ndarray], setting: str) -> float:
    faces = sum(int(t.wanted[setting].sum()) for t in truth)
    if faces == 0:
        return float("nan")
    counts = np.zeros((THRESHOLDS, 2))  # boxes that count, faces found, at each threshold
    for one, boxes in zip(truth, found, strict=True):
        if len(one.faces) and len(boxes):
            counts += _picture_counts(boxes, one.faces, one.wanted[setting])
    precision = counts[:, 1] / np.maximum(counts[:, 0], 1)
    return _voc_ap(counts[:, 1] / faces, precision)


def _picture_counts(boxes: np.ndarray, faces: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """(THRESHOLDS, 2): boxes that count and faces found among those that reach each threshold, falling from 1 to 0."""
    overlap = _iou(boxes, faces)
    best = overlap.argmax(1)
    seen, counts, hits = np.zeros(len(faces), bool), np.ones(len(boxes), bool), np.zeros(len(boxes), int)
    for i, face in enumerate(best):
        if overlap[i, face] >= IOU:
            if wanted[face]:
                seen[face] = True  # a second box on it goes on counting, as a false one
            else:
                counts[i] = False
        hits[i] = seen.sum()
    limits = 1 - (np.arange(THRESHOLDS) + 1) / THRESHOLDS
    reached = np.searchsorted(-boxes[:, 4], -limits, side="right")
    total = np.concatenate([[0], np.cumsum(counts)])
    return np.stack([total[reached], np.concatenate([[0], hits])[reached]], 1)


def _iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """IoU with sides in whole pixels, both ends included, as the set's evaluation has it: (n, >=4), (m, 4) to (n, m)."""
    low, high = np.maximum(a[:, None, :2], b[None, :, :2]), np.minimum(a[:, None, 2:4], b[None, :, 2:4])
    shared = np.prod(np.maximum(high - low + 1, 0), -1)
    areas = [np.prod(x[:, 2:4] - x[:, :2] + 1, -1) for x in (a, b)]
    return shared / (areas[0][:, None] + areas[1][None] - shared)


def _voc_ap(recall: np.ndarray, precision: np.ndarray) -> float:
    """Area under the precision's envelope (PASCAL VOC 2010 and later)."""
    recall = np.concatenate([[0.0], recall, [1.0]])
    envelope = np.maximum.accumulate(np.concatenate([[0.0], precision, [0.0]])[::-1])[::-1]
    steps = np.nonzero(recall[1:] != recall[:-1])[0]
    return float(((recall[steps + 1] - recall[steps]) * envelope[steps + 1]).sum())
