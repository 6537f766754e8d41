"""Average precision of any part of the pictures from one matching, its curve, and what chance leaves of a difference.

pycocotools matches boxes with faces; what is counted from its matches here equals its own figures
(tests/facedet/test_precision.py), but can be had for every source, size and resample without matching again.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from facedet.data import Picture
from facedet.evaluate import Scales, coco_records

# Longer side at the network's input, pixels, from and to. Faces under 10 never count; "all" counts false boxes of any size.
BUCKETS = {"all": (0.0, 1e5), "10-16": (10.0, 16.0), "16-32": (16.0, 32.0), "32-64": (32.0, 64.0), "64-": (64.0, 1e5)}
IOUS = np.linspace(0.5, 0.95, 10)
RECALLS = np.linspace(0, 1, 101)
MOST = 300  # boxes a picture
DRAWS = 2000


@dataclass(frozen=True)
class Matches:
    """The boxes of many pictures after matching, best score first.

    scores (D,), picture (D,) index of each box's picture; hit, counted (10, D) bool, by the IoUs 0.5 to 0.95: whether it found
    a face, and whether it counts at all (boxes on ignored or smaller faces do not). faces (N,): faces to find, a picture.
    """

    scores: np.ndarray
    picture: np.ndarray
    hit: np.ndarray
    counted: np.ndarray
    faces: np.ndarray

    def ap(self, weight: np.ndarray | None = None) -> np.ndarray:
        """COCO's AP at each of ``IOUS``; pictures counted ``weight`` (N,) times, once unless given. nan without a face."""
        weight = np.ones(len(self.faces)) if weight is None else weight
        faces = float((self.faces * weight).sum())
        if faces == 0:
            return np.full(len(IOUS), np.nan)
        return np.array([_area(*self._curve(i, weight, faces)) for i in range(len(IOUS))])

    def curve(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(recall, precision, score) after each box that counts, at the least of ``IOUS``, 0.5."""
        counts = self.counted[0]
        recall, precision = self._curve(0, np.ones(len(self.faces)), max(float(self.faces.sum()), 1.0))
        return recall[counts], precision[counts], self.scores[counts]

    def _curve(self, iou: int, weight: np.ndarray, faces: float) -> tuple[np.ndarray, np.ndarray]:
        each = weight[self.picture] * self.counted[iou]
        hits, total = np.cumsum(each * self.hit[iou]), np.cumsum(each)
        return hits / faces, hits / np.maximum(total, 1e-9)


def _area(recall: np.ndarray, precision: np.ndarray) -> float:
    """Mean over 101 recalls of the best precision at that recall or above."""
    best = np.maximum.accumulate(precision[::-1])[::-1]
    index = np.searchsorted(recall, RECALLS, side="left")
    return float(np.append(best, 0.0)[np.minimum(index, len(best))].mean())


def matches(pictures: Sequence[Picture], scales: Scales, found: Sequence[np.ndarray]) -> dict[str, Matches]:
    """Boxes (n, 5) in frame pixels, one array a picture, matched with the faces: for each bucket of ``BUCKETS``."""
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    truth, results = coco_records(pictures, scales), records(found)
    with contextlib.redirect_stdout(io.StringIO()):  # pycocotools reports its every step
        coco = COCO()
        coco.dataset = truth
        coco.createIndex()
        given = coco.loadRes(results) if results else COCO()
        for record in [*coco.anns.values(), *given.anns.values()]:  # so that its area ranges are of longer sides
            record["area"] = max(record["bbox"][2:]) ** 2
        evaluation = COCOeval(coco, given, "bbox")
        evaluation.params.maxDets = [MOST]
        # Half-open: a side that is exactly a border belongs to the larger bucket alone.
        evaluation.params.areaRng = [[low**2, high**2 - 1e-6] for low, high in BUCKETS.values()]
        evaluation.params.areaRngLbl = list(BUCKETS)
        evaluation.evaluate()
    rows = evaluation.evalImgs  # category, then area range, then picture
    return {bucket: _gathered(rows[i * len(pictures):(i + 1) * len(pictures)]) for i, bucket in enumerate(BUCKETS)}


def records(found: Sequence[np.ndarray]) -> list[dict[str, Any]]:
    """Boxes (n, 5), x0, y0, x1, y1 and score, one array a picture, as COCO results."""
    return [{"image_id": i, "category_id": 1, "bbox": [float(b[0]), float(b[1]), float(b[2] - b[0]), float(b[3] - b[1])],
             "score": float(b[4])} for i, boxes in enumerate(found) for b in boxes]


def _gathered(rows: Sequence[dict[str, Any] | None]) -> Matches:
    """COCOeval's rows, one a picture (None where there is neither face nor box), put together."""
    kept = [(i, row) for i, row in enumerate(rows) if row is not None and len(row["dtScores"])]
    scores = np.concatenate([np.asarray(row["dtScores"], float) for _, row in kept]) if kept else np.zeros(0)
    picture = np.concatenate([np.full(len(row["dtScores"]), i) for i, row in kept]) if kept else np.zeros(0, int)
    hit = np.concatenate([row["dtMatches"] > 0 for _, row in kept], 1) if kept else np.zeros((len(IOUS), 0), bool)
    counted = np.concatenate([~row["dtIgnore"].astype(bool) for _, row in kept], 1) if kept else hit
    order = np.argsort(-scores, kind="mergesort")
    faces = np.array([0 if row is None else int((~np.asarray(row["gtIgnore"], bool)).sum()) for row in rows])
    return Matches(scores[order], picture[order], hit[:, order], counted[:, order], faces)


def figures(found: Matches, weight: np.ndarray | None = None) -> dict[str, float | int | None]:
    """AP at IoU 0.5 and over 0.5 to 0.95, None where there is no face, and the faces counted."""
    each = found.ap(weight)
    faces = int((found.faces if weight is None else found.faces * weight).sum())
    return {"ap50": round(float(each[0]), 4) if faces else None, "ap": round(float(each.mean()), 4) if faces else None,
            "faces": faces}


def table(pictures: Sequence[Picture], buckets: dict[str, Matches]) -> dict[str, dict]:
    """``figures`` of all pictures, of each source that has faces, and of each size of face."""
    found = buckets["all"]
    rows = {"all": figures(found)}
    for source in sorted({p.source for p in pictures if len(p.faces)}):
        rows[source] = figures(found, np.array([float(p.source == source) for p in pictures]))
    return {"sources": rows, "sizes": {name: figures(part) for name, part in buckets.items() if name != "all"}}


def resamples(pictures: int, draws: int = DRAWS, seed: int = 0) -> np.ndarray:
    """(draws, pictures) how often each picture is drawn, with replacement."""
    rng = np.random.default_rng(seed)
    return rng.multinomial(pictures, np.full(pictures, 1 / pictures), size=draws)


def bootstrap(found: Matches, draws: int = DRAWS, seed: int = 0) -> dict[str, np.ndarray]:
    """(draws,) AP at IoU 0.5, "ap50", and over 0.5 to 0.95, "ap", of resamples of the pictures, which every detector shares."""
    each = np.array([found.ap(weight) for weight in resamples(len(found.faces), draws, seed)])
    return {"ap50": each[:, 0], "ap": each.mean(1)}


def interval(values: np.ndarray) -> list[float]:
    """95 % bootstrap interval of the values (draws,) of resamples."""
    return [round(float(v), 4) for v in np.nanpercentile(values, [2.5, 97.5])]


def difference(a: Matches, b: Matches, of_a: dict[str, np.ndarray], of_b: dict[str, np.ndarray]) -> dict[str, dict[str, float]]:
    """Both APs of a minus those of b on the same pictures, with 95 % intervals: both see every resample of the pictures.

    of_a, of_b: what ``bootstrap`` gives with the same draws and seed. Raises ValueError when they are not of the same pictures.
    """
    if not np.array_equal(a.faces, b.faces):
        raise ValueError("a paired comparison needs the boxes of two detectors on the same pictures at the same size")
    whole, other = figures(a), figures(b)
    made = {}
    for name in ("ap50", "ap"):
        low, high = interval(of_a[name] - of_b[name])
        made[name] = {"difference": round((whole[name] or 0.0) - (other[name] or 0.0), 4), "low": low, "high": high}
    return made
