"""Average precision of a detector on labelled pictures seen through the sensor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

import cv2
import numpy as np

from facedet.data import Picture
from facedet.pipeline import framed
from runtime import boxes as box_ops
from sensor_sim.raw import RawImage
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import unprocess

SMALLEST = 10.0   # longer side at the network's input, pixels; smaller faces count neither way
LOWEST = 0.02     # boxes below this score are not listed for the precision-recall curve
Scales = Sequence[np.ndarray | float]  # frame pixels per picture pixel of each picture, one number or (4,)
Run = Callable[[np.ndarray], Sequence[np.ndarray]]


def expose_picture(picture: np.ndarray, sensor: Sensor, size: tuple[int, int], seed: int | tuple[int, int],
                   exposure: float = 1.0, gain: float = 1.0) -> tuple[RawImage, np.ndarray]:
    """A picture (H, W, 3) uint8 through the whole sensor, read out always-on, and frame pixels per picture pixel.

    The latter as (4,) x, y, x, y, a box's factors: whole Bayer cells make the two sides' differ by a trace.
    The picture is fitted into ``size`` pixels of the binned mosaic: the scene has ``block`` times as many photosites a side.
    """
    block = sensor.cfa.block
    scale = min(size[0] / picture.shape[0], size[1] / picture.shape[1])
    h, w = (min(most, max(2, 2 * round(s * scale / 2))) for s, most in zip(picture.shape[:2], size, strict=True))
    interpolation = cv2.INTER_AREA if block * scale < 1 else cv2.INTER_LINEAR
    scene = unprocess(cv2.resize(picture, (w * block, h * block), interpolation=interpolation))
    raw = sensor.expose(scene, exposure, gain, rng=np.random.default_rng(seed), readout="always-on")
    return raw, np.tile([w / picture.shape[1], h / picture.shape[0]], 2)


def frames(pictures: Sequence[Picture], sensor: Sensor, size: tuple[int, int], seed: int = 0,
           exposure: float = 1.0, gain: float = 1.0, workers: int = 0, bits: int = 8) -> tuple[np.ndarray, list[np.ndarray]]:
    """Frames (n, height, width) uint8 DN of pictures, the i-th exposed with seed (seed, i), and their scales.

    bits: of the always-on mode. workers: processes that expose; the bytes are the same with any number.
    """
    sensor = sensor.replace(always_on=sensor.always_on.with_bits(bits))
    make = partial(_frame, sensor=sensor, size=size, exposure=exposure, gain=gain)
    seeds = [(seed, i) for i in range(len(pictures))]
    if workers:
        with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
            made = list(pool.map(make, pictures, seeds, chunksize=8))
    else:
        made = list(map(make, pictures, seeds))
    return np.stack([frame for frame, _ in made]), [scale for _, scale in made]


def _frame(picture: Picture, seed: tuple[int, int], sensor: Sensor, size: tuple[int, int], exposure: float,
           gain: float) -> tuple[np.ndarray, np.ndarray]:
    raw, scale = expose_picture(picture.pixels(), sensor, size, seed, exposure, gain)
    return framed(raw.mosaic, size, int(raw.black_level)), scale


def detect_all(run: Run, dn: np.ndarray, strides: Sequence[int], threshold: float = LOWEST) -> list[np.ndarray]:
    """Boxes (n, 5) in frame pixels of every frame (N, H, W); ``run`` maps one (1, H, W) frame to its outputs."""
    return [box_ops.decode(run(frame[None]), strides, threshold) for frame in dn]


def coco_records(pictures: Sequence[Picture], scales: Scales) -> dict:
    """The truth as COCO data in frame pixels: small faces and ignored regions are iscrowd, so they count neither way."""
    annotations: list[dict] = []
    for i, (picture, scale) in enumerate(zip(pictures, scales, strict=True)):
        for boxes, ignored in ((picture.faces, False), (picture.ignore, True)):
            for x0, y0, x1, y1 in (boxes * scale).tolist():
                w, h = x1 - x0, y1 - y0
                annotations.append({"id": len(annotations) + 1, "image_id": i, "category_id": 1, "bbox": [x0, y0, w, h],
                                    "area": w * h, "iscrowd": int(ignored or max(w, h) < SMALLEST)})
    return {"images": [{"id": i} for i in range(len(pictures))], "annotations": annotations, "categories": [{"id": 1}]}


def average_precision(pictures: Sequence[Picture], scales: Scales, found: Sequence[np.ndarray]) -> dict[str, float]:
    """COCO's AP at IoU 0.5 and over 0.5 to 0.95 (``facedet.precision``), and how many faces were counted.

    found: (n, 5) in frame pixels, one a picture. AP is nan where no face is counted.
    """
    from facedet.precision import matches

    all_sizes = matches(pictures, scales, found)["all"]
    each = all_sizes.ap()
    return {"ap50": float(each[0]), "ap": float(each.mean()), "faces": int(all_sizes.faces.sum())}


def at_threshold(pictures: Sequence[Picture], scales: Scales, found: Sequence[np.ndarray], threshold: float) -> dict:
    """Precision, recall and false boxes at one score threshold and IoU 0.5, and pictures without a face that got a box.

    Ignored regions and small faces excuse a box that overlaps them (intersection over the box's own area, as COCO does).
    """
    hits = misses = false = alarmed = empty = 0
    for picture, scale, boxes in zip(pictures, scales, found, strict=True):
        boxes = boxes[boxes[:, 4] >= threshold]
        faces = picture.faces * scale
        small = (faces[:, 2:] - faces[:, :2]).max(1) < SMALLEST if len(faces) else np.zeros(0, bool)
        used = match(boxes, faces[~small])
        hits, misses = hits + int((used >= 0).sum()), misses + int((~small).sum() - (used >= 0).sum())
        excused = covered(boxes, np.concatenate([faces[small], picture.ignore * scale]))
        false += int(((used < 0) & ~excused).sum())
        if not len(picture.faces) and not len(picture.ignore):
            empty, alarmed = empty + 1, alarmed + bool(len(boxes))
    return {"threshold": threshold, "precision": hits / max(hits + false, 1), "recall": hits / max(hits + misses, 1),
            "hits": hits, "false_boxes": false, "face_free_pictures": empty, "face_free_alarmed": alarmed}


def match(boxes: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """For every box, best first, the index of the free face it overlaps most at IoU 0.5 or more; -1 without one."""
    used = np.full(len(boxes), -1)
    overlap = box_ops.iou(boxes, faces) if len(boxes) and len(faces) else np.zeros((len(boxes), len(faces)))
    for i in range(len(boxes)):
        free = [j for j in range(len(faces)) if j not in used and overlap[i, j] >= 0.5]
        if free:
            used[i] = max(free, key=lambda j: overlap[i, j])
    return used


def covered(boxes: np.ndarray, regions: np.ndarray) -> np.ndarray:
    """Whether at least half of each box lies in one of the regions, (n,) bool."""
    if not len(boxes) or not len(regions):
        return np.zeros(len(boxes), bool)
    low, high = np.maximum(boxes[:, None, :2], regions[None, :, :2]), np.minimum(boxes[:, None, 2:4], regions[None, :, 2:])
    shared = np.prod(np.maximum(high - low, 0), -1)
    return (shared / np.maximum(box_ops.area(boxes), 1e-6)[:, None]).max(1) >= 0.5
