"""Training frames: pictures cropped, scaled, flipped and composed, then seen by the sensor in its always-on mode."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from facedet.data import NONE, OWN, SCENES, SQUARES, Picture, read_rgb
from facedet.pipeline import framed
from runtime.boxes import area
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

SHARES = {"mask853": 0.36, "coco256": 0.1, "caltech101_faces": 0.05, "composed": 0.37, "background": 0.12, OWN: 0.36}
SIZES = (10.0, 190.0)  # longer side of a pasted face, pixels of the frame
CROWD, CROWD_SIZES = 0.4, (9.0, 40.0)  # share of composed scenes with many small faces, and their sizes
TILT = 10.0            # degrees, standard deviation of a pasted face's rotation in the plane
SHARP = 100.0          # above this a face of an 80-pixel square would be mush: take the 150-pixel ones


class Scenes:
    """Random training frames of one size from labelled pictures and face-free backgrounds.

    Shares of kinds as in ``SHARES``; a kind without pictures is left out. height, width: of the frame, pixels.
    sensor: the full sensor, whose always-on mode is used. bits: of the frames. exposing: "raw" or "rgb", see ``Recipe``.
    Raises ValueError when there is nothing to draw from.
    """

    def __init__(self, pictures: list[Picture], free: list[Picture], sensor: Sensor, height: int, width: int, bits: int = 8,
                 exposing: str = "raw") -> None:
        self.sensor, self.size = sensor.binned(sensor.always_on.with_bits(bits)), (height, width)
        self.see = expose if exposing == "raw" else sampled
        self.scenes = {kind: [p for p in pictures if p.kind == kind] for kind in (*SCENES, OWN)}
        squares = [p for p in pictures if p.kind in SQUARES and len(p.faces) == 1]
        self.small, self.large = ([p for p in squares if p.kind == kind] or squares for kind in SQUARES)
        self.free = free
        usable = {**{s: bool(v) for s, v in self.scenes.items()}, "composed": bool(squares and free), "background": bool(free)}
        self.kinds = [k for k in SHARES if usable[k]]
        if not self.kinds:
            raise ValueError("there is no picture to train on: give scenes with faces, or squares of one face (source lm80 or "
                             "lfw150) and pictures without any to place them in")
        shares = np.array([SHARES[k] for k in self.kinds])
        self.shares = shares / shares.sum()

    def sample(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(mosaic (height, width) uint8 DN, faces (n, 4), ignore (m, 4) float32 in frame pixels). Same state, same bytes."""
        kind = self.kinds[rng.choice(len(self.kinds), p=self.shares)]
        if kind == "composed":
            picture, faces, ignore = self._composed(rng)
        else:
            chosen = _pick(self.free if kind == "background" else self.scenes[kind], rng)
            picture, faces, ignore = place(cached(chosen), chosen.faces, chosen.ignore, self.size, rng,
                                           zoom=(0.9, 2.5) if kind == "background" else (0.6, 2.6))
        return self.see(picture, self.sensor, self.size, rng), faces, ignore

    def _composed(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """A background that fills the frame, with a few pasted faces or a crowd of small ones, and pasted patches without."""
        ground = _pick(self.free, rng)
        canvas = place(cached(ground), NONE, NONE, self.size, rng, zoom=(1.0, 1.8), cover=True)[0].copy()
        taken: list[tuple[float, float, float, float]] = []
        faces = []
        crowd = rng.random() < CROWD
        count, sizes = (rng.integers(8, 21), CROWD_SIZES) if crowd else (rng.integers(1, 7), SIZES)
        for _ in range(count):
            target = float(np.exp(rng.uniform(*np.log(sizes))))
            square = _pick(self.large if target > SHARP else self.small, rng)
            box = square.faces[0]
            scale = target / float((box[2:] - box[:2]).max())
            image, box = flipped(cached(square), box, rng)
            corner = paste(canvas, worn(resize(tilted(image, box, rng), scale), rng), taken, rng)
            if corner:
                faces.append(box * scale + np.tile(corner, 2))
            if rng.random() < (0.2 if crowd else 0.4):  # so that a feathered edge alone does not say face
                patch = cached(_pick(self.free, rng))
                paste(canvas, worn(resize(patch, target * 1.5 / max(patch.shape[:2])), rng), taken, rng)
        boxes = np.array(faces, np.float32).reshape(-1, 4)
        inside = clip(boxes, self.size)
        return canvas, inside, NONE


def _pick(pictures: list[Picture], rng: np.random.Generator) -> Picture:
    return pictures[int(rng.integers(len(pictures)))]


_decoded = cache(read_rgb)  # all training pictures together are about 1.5 GB


def cached(picture: Picture) -> np.ndarray:
    """The picture's pixels (H, W, 3) uint8, decoded once a process."""
    return _decoded(picture.path)


def flipped(image: np.ndarray, box: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Left and right exchanged half of the time, the box (4,) with it."""
    if rng.random() < 0.5:
        return image, box
    w = image.shape[1]
    return image[:, ::-1], np.array([w - box[2], box[1], w - box[0], box[3]], np.float32)


def tilted(image: np.ndarray, box: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A square (H, W, 3) turned around the middle of its face, at most 30 degrees; a face is round enough to keep its box."""
    angle = float(np.clip(rng.normal(0, TILT), -30, 30))
    middle = float(box[0] + box[2]) / 2, float(box[1] + box[3]) / 2
    return cv2.warpAffine(np.ascontiguousarray(image), cv2.getRotationMatrix2D(middle, angle, 1), image.shape[1::-1],
                          flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def worn(patch: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A patch (H, W, 3) uint8 in another light, and half of the time out of focus: a crowd is not all sharp and lit alike."""
    image = cv2.GaussianBlur(patch, (0, 0), float(rng.uniform(0.2, 1.2))) if rng.random() < 0.5 else patch
    return cv2.convertScaleAbs(image, alpha=float(np.exp(rng.normal(0, 0.25))), beta=float(rng.normal(0, 10)))


def resize(image: np.ndarray, scale: float) -> np.ndarray:
    """Area average when it shrinks (as binning would), linear when it grows."""
    h, w = (max(1, round(s * scale)) for s in image.shape[:2])
    return cv2.resize(image, (w, h), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)


def place(image: np.ndarray, faces: np.ndarray, ignore: np.ndarray, size: tuple[int, int], rng: np.random.Generator,
          zoom: tuple[float, float], cover: bool = False) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A picture scaled, flipped and cropped into a frame.

    zoom: range of the scale (log-uniform) against the one that fits the picture into the frame, or with ``cover`` fills it.
    Returns (part (h, w, 3) uint8 of at most the frame's size, faces, ignore in its pixels). Where the scaled picture is
    larger, the crop is around a face half of the time. Faces that keep less than 60 % of their area become ignored.
    """
    ratios = [size[i] / image.shape[i] for i in (0, 1)]
    scale = (max(ratios) if cover else min(ratios)) * float(np.exp(rng.uniform(*np.log(zoom)))) * (1.001 if cover else 1)
    boxes = np.concatenate([faces, ignore]) * scale
    part = resize(image, scale)
    if rng.random() < 0.5:
        part = part[:, ::-1]
        boxes = np.stack([part.shape[1] - boxes[:, 2], boxes[:, 1], part.shape[1] - boxes[:, 0], boxes[:, 3]], 1)
    corner = []
    around = boxes[rng.integers(len(faces))] if len(faces) and rng.random() < 0.5 else None
    for axis in (0, 1):
        spare = part.shape[axis] - size[axis]
        offset = rng.integers(0, max(spare, 0) + 1)
        if around is not None:
            offset = round(float(around[1 - axis] + around[3 - axis]) / 2 - rng.uniform(0.1, 0.9) * size[axis])
        corner.append(int(np.clip(offset, 0, max(spare, 0))))
    y, x = corner
    part = part[y:y + size[0], x:x + size[1]]
    boxes = (boxes - np.array([x, y, x, y])).astype(np.float32)
    return part, *visible(boxes, len(faces), (part.shape[0], part.shape[1]))


def visible(boxes: np.ndarray, faces: int, size: tuple[int, int], whole: float = 0.6) -> tuple[np.ndarray, np.ndarray]:
    """The first ``faces`` boxes of which a share of the area or more is in the frame, clipped to it; cut ones and the rest
    are to be ignored."""
    inside = clip(boxes, size)
    share = area(inside) / np.maximum(area(boxes), 1e-6)
    is_face = (np.arange(len(boxes)) < faces) & (share >= whole)
    return inside[is_face], inside[~is_face & (area(inside) > 0)]


def clip(boxes: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Boxes (n, 4) cut to a (height, width) frame."""
    return np.clip(boxes, 0, np.array([size[1], size[0], size[1], size[0]], np.float32)).astype(np.float32)


def paste(canvas: np.ndarray, patch: np.ndarray, taken: list[tuple[float, float, float, float]],
          rng: np.random.Generator) -> tuple[int, int] | None:
    """Blend a patch with feathered edges into the canvas where nothing was pasted yet.

    Returns (x, y) of its top left corner, or None when five tries found no room. The canvas is changed.
    """
    h, w = patch.shape[:2]
    if h > canvas.shape[0] * 1.3 or w > canvas.shape[1] * 1.3 or min(h, w) < 3:
        return None
    for _ in range(5):  # up to 10 % of the patch may leave the frame
        y = int(rng.integers(-h // 10, max(canvas.shape[0] - h + h // 10, -h // 10 + 1)))
        x = int(rng.integers(-w // 10, max(canvas.shape[1] - w + w // 10, -w // 10 + 1)))
        if all(x >= b[2] or x + w <= b[0] or y >= b[3] or y + h <= b[1] for b in taken):
            break
    else:
        return None
    taken.append((x, y, x + w, y + h))
    top, left = max(y, 0), max(x, 0)
    view = canvas[top:y + h, left:x + w]
    alpha = feather(h, w)[top - y:top - y + view.shape[0], left - x:left - x + view.shape[1], None]
    view[:] = view + alpha * (patch[top - y:top - y + view.shape[0], left - x:left - x + view.shape[1]].astype(np.float32) - view)
    return x, y


def feather(height: int, width: int, margin: float = 0.12) -> np.ndarray:
    """(height, width) float32: 1 inside, falling to 0 over ``margin`` of the size at the edges."""
    y, x = (np.minimum(1, (0.5 + np.minimum(np.arange(n), np.arange(n)[::-1])) / max(margin * n, 0.5)) for n in (height, width))
    return np.outer(y, x).astype(np.float32)


def expose(picture: np.ndarray, sensor: Sensor, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """A picture as a frame (height, width) uint8 DN: random development undone, random light and gain, black around it.

    sensor: in its always-on mode (``Sensor.binned``). Exposure x1 to x1/32, the gain that of an auto exposure with an
    error of a third of a stop and more. The picture lies top left as in use, black level around it.
    """
    exposure = 1.0 if rng.random() < 0.25 else float(2 ** -rng.uniform(0, 5))
    gain = float(np.clip(np.exp(rng.normal(-0.05, 0.35)) / exposure, 1, sensor.max_gain))
    scene = unprocess(picture, Illumination.random(rng))
    return framed(sensor.expose(scene, exposure, gain, rng=rng).mosaic, size, sensor.black_level_dn)


def sampled(picture: np.ndarray, sensor: Sensor, size: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """As ``expose``, but the developed picture itself under the sensor's mosaic, 0..255 from its black to its white level."""
    colours = sensor.cfa.colours(*picture.shape[:2])
    chosen = np.take_along_axis(picture, colours[..., None].astype(np.intp), 2)[..., 0].astype(np.float32) / 255
    dn = np.rint(sensor.black_level_dn + chosen * (sensor.white_level_dn - sensor.black_level_dn))
    return framed(dn, size, sensor.black_level_dn)
