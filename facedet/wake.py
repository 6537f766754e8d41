"""How well a detector wakes something: misses against false wakes, with what so many pictures can support.

A small look wakes on its own when its best score reaches the threshold. With both looks (``runtime.watch``) it only alerts, and
the frame wakes when the mean of both looks' best scores reaches a threshold: their mistakes are seldom the same.

Frames are taken to be independent when a share of frames becomes wakes an hour; on a real scene they are not (a picture on a wall
wakes at every frame or at none), so the pictures are counted beside the frames.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from facedet.data import Picture
from facedet.evaluate import Scales

WAKING = 20.0  # longer side at the network's input, pixels, of a face that ought to wake
RATES = (1.0, 10.0)  # frames a second
WANTED = 0.9  # of the pictures with such a face
ALERTED = 0.98  # of them, wanted of the small look where the large one decides: what it misses is lost, what it mistakes is not
WOKEN = 0.93   # of them, wanted of both looks together by default: with every further one in a hundred false wakes multiply
CONFIDENCE = 0.95


def best_scores(found: Sequence[np.ndarray]) -> np.ndarray:
    """(n,) the best score of each frame's boxes (m, 5), 0 where none is listed."""
    return np.array([boxes[:, 4].max() if len(boxes) else 0.0 for boxes in found])


def both_scores(small: np.ndarray, large: np.ndarray, alert: float, decide: float = 0.0) -> np.ndarray:
    """(n,) what each frame wakes by when both looks are taken: the mean of their best scores (n,) where the small one's reaches
    ``alert`` and the large one's ``decide``, and -1 elsewhere, which no threshold reaches."""
    return np.where((small >= alert) & (large >= decide), (small + large) / 2, -1.0)


def waking(pictures: Sequence[Picture], scales: Scales, least: float = WAKING) -> np.ndarray:
    """(n,) bool: pictures with a face whose longer side is at least ``least`` pixels of the frame."""
    sides = [(p.faces * s).reshape(-1, 4) for p, s in zip(pictures, scales, strict=True)]
    return np.array([bool(len(b)) and float((b[:, 2:] - b[:, :2]).max()) >= least for b in sides])


def face_free(pictures: Sequence[Picture]) -> np.ndarray:
    """(n,) bool: pictures without any face, ignored ones included."""
    return np.array([not len(p.faces) and not len(p.ignore) for p in pictures])


def clopper_pearson(events: int, trials: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Two-sided exact interval of a share. (0, 1) without a trial."""
    from scipy.stats import beta

    tail = (1 - confidence) / 2
    low = float(beta.ppf(tail, events, trials - events + 1)) if events else 0.0
    high = float(beta.ppf(1 - tail, events + 1, trials - events)) if events < trials else 1.0
    return low, high


def upper_bound(events: int, trials: int, confidence: float = CONFIDENCE) -> float:
    """One-sided exact upper bound of a share: with no event 1 - (1 - confidence)^(1 / trials). 1 without a trial."""
    from scipy.stats import beta

    return float(beta.ppf(confidence, events + 1, trials - events)) if events < trials else 1.0


def per_hour(share: float, fps: float) -> float:
    """Wakes an hour of a share of the frames, at ``fps`` frames a second."""
    return 3600 * fps * share


def threshold_for(scores: np.ndarray, wanted: float = WANTED) -> float:
    """The greatest threshold at which at least a share ``wanted`` of these scores (n,) wakes. Raises ValueError without any."""
    if not len(scores):
        raise ValueError(f"no picture has a face of {WAKING:g} pixels or more to choose a wake threshold by")
    ordered = np.sort(scores)[::-1]
    return float(ordered[int(np.ceil(wanted * len(ordered))) - 1])


def at(threshold: float, positive: np.ndarray, negative: np.ndarray, of_picture: np.ndarray | None = None) -> dict[str, Any]:
    """Misses and false wakes at a threshold, with intervals.

    positive (n,): best scores of frames that ought to wake; negative (m,): of frames without a face. of_picture (m,): which
    picture each of the latter is of (frames of one picture are no independent evidence), each its own unless given.
    """
    missed, woken = int((positive < threshold).sum()), negative >= threshold
    false, frames = int(woken.sum()), len(negative)
    owner = np.arange(frames) if of_picture is None else of_picture
    pictures, alarmed = len(np.unique(owner)), len(np.unique(owner[woken]))
    rate, bound = false / max(frames, 1), upper_bound(false, frames)
    return {
        "threshold": round(threshold, 4), "positives": len(positive), "missed": missed,
        "miss_rate": round(missed / max(len(positive), 1), 4),
        "miss_rate_interval": [round(v, 4) for v in clopper_pearson(missed, len(positive))],
        "face_free_frames": frames, "false_wakes": false, "share_upper": bound,
        "face_free_pictures": pictures, "pictures_alarmed": alarmed, "picture_share_upper": upper_bound(alarmed, pictures),
        "per_hour": {f"{fps:g} fps": {"estimate": round(per_hour(rate, fps), 2), "upper": round(per_hour(bound, fps), 2)}
                     for fps in RATES},
        "confidence": CONFIDENCE}


def trade_off(positive: np.ndarray, negative: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(threshold, miss rate, share of face-free frames that wake) at every score that occurs, thresholds rising."""
    thresholds = np.unique(np.concatenate([positive, negative, [0.0, 1.0]]))
    missed = np.searchsorted(np.sort(positive), thresholds, side="left") / max(len(positive), 1)
    woken = 1 - np.searchsorted(np.sort(negative), thresholds, side="left") / max(len(negative), 1)
    return thresholds, missed, woken


def frames_needed(per_hour: float = 1.0, fps: float = 1.0, confidence: float = CONFIDENCE) -> int:
    """Independent clean frames that support fewer than ``per_hour`` false wakes an hour at ``fps`` (10,784 for one at 1 fps)."""
    share = per_hour / (3600 * fps)
    return int(np.ceil(np.log(1 - confidence) / np.log1p(-share)))
