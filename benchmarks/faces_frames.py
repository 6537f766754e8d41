"""The pictures of the face benchmark: the labelled test set, and what holds no face, checked and enlarged by views."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from facedet.data import Picture, face_free, is_clear, read_coco, read_rgb, yunet
from facedet.scenes import visible
from sensor_sim.atomic import write_bytes

LEAST_CROP = 96  # pixels of the picture, the shorter side
MARGIN = 0.5     # of a face's size, kept free around it
WHOLE = 0.9      # of a face's area, that a view must show of it


def test_pictures(folder: Path) -> list[tuple[Picture, np.ndarray]]:
    """The labelled test set with its pixels."""
    return [(p, p.pixels()) for p in read_coco(folder)]


@dataclass(frozen=True)
class Clear:
    """A part of a picture without a face: file, x, y, width, height (0: to the end), and where it is from."""

    file: str
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    source: str = ""

    def pixels(self) -> np.ndarray:
        whole = read_rgb(Path(self.file))
        return np.ascontiguousarray(whole[self.y:self.y + self.height or None, self.x:self.x + self.width or None])


def face_free_pictures(data: Path, note: Path) -> list[tuple[Picture, np.ndarray]]:
    """What holds no face: the test set's negatives, test photographs that YuNet clears, and crops beside the labelled faces.

    data: the folder that holds faces_test, images_test and peers. note: a JSON file that keeps which, so that it is asked once.
    A crop keeps half a face's size away from every box, wanted or ignored, and YuNet finds nothing in it either. None of it was
    trained on. The pictures are independent; read-outs of one picture are not, so results name both counts.
    """
    if not note.exists():
        write_bytes(note, json.dumps([asdict(part) for part in clear_parts(data)]).encode())
    parts = [Clear(**part) for part in json.loads(note.read_text())]
    return [(Picture(Path(part.file), part.source), part.pixels()) for part in parts]


def clear_parts(data: Path) -> Iterator[Clear]:
    """The parts themselves; only the set's own negatives where YuNet's weights are absent."""
    labelled, model = read_coco(data / "faces_test"), data / "peers" / "yunet" / "yunet_n_dynamic.onnx"
    yield from (Clear(str(p.path), source=p.source) for p in labelled if not len(p.faces) and not len(p.ignore))
    if not model.is_file():
        return
    others = [f for folder in ("kodak", "urban100_c512") for f in sorted((data / "images_test" / folder).glob("*.png"))]
    yield from (Clear(str(p.path), source=p.source) for p in face_free(others, model))
    session = yunet(model)
    for picture in (p for p in labelled if len(p.faces)):
        pixels = picture.pixels()
        rng = np.random.default_rng(int.from_bytes(hashlib.sha256(picture.path.name.encode()).digest()[:4], "big"))
        box = beside(np.concatenate([picture.faces, picture.ignore]), pixels.shape[:2], rng)
        if box is not None:
            part = Clear(str(picture.path), *box, f"beside faces of {picture.source}")
            if is_clear(session, part.pixels()[..., ::-1]):
                yield part


def beside(boxes: np.ndarray, size: tuple[int, int], rng: np.random.Generator,
           tries: int = 200) -> tuple[int, int, int, int] | None:
    """The largest of ``tries`` random 4:3 crops (x, y, w, h) that keeps its distance from all boxes (n, 4); None without."""
    margin = MARGIN * np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])[:, None]
    grown = np.concatenate([boxes[:, :2] - margin, boxes[:, 2:] + margin], 1)
    best = None
    for _ in range(tries):
        h = int(rng.integers(LEAST_CROP, max(LEAST_CROP + 1, min(size[0], int(size[1] * 3 / 4)) + 1)))
        w = round(h * 4 / 3)
        if h > size[0] or w > size[1]:
            continue
        y, x = int(rng.integers(0, size[0] - h + 1)), int(rng.integers(0, size[1] - w + 1))
        apart = (grown[:, 0] >= x + w) | (grown[:, 2] <= x) | (grown[:, 1] >= y + h) | (grown[:, 3] <= y)
        if apart.all() and (best is None or h > best[3]):
            best = (x, y, w, h)
    return best


def read_outs(pictures: Sequence[tuple[Picture, np.ndarray]], each: int, seed: int = 1) -> list[tuple[Picture, np.ndarray]]:
    """``each`` views of every picture without a face: as it is, then flipped, cropped (3/5 of the sides and more) ones."""
    return [(picture, view.of(pixels)) for i, (picture, pixels) in enumerate(pictures)
            for view in views(pixels.shape[:2], each, 0.6, np.random.default_rng((seed, i)))]


def labelled_views(pictures: Sequence[Picture], each: int, seed: int = 2) -> list[tuple[Picture, np.ndarray]]:
    """``each`` views of every labelled picture: as it is, then flipped, cropped (half of the sides and more) ones, whose faces
    are larger. A face that is cut off by more than a tenth of its area is to be ignored."""
    made = []
    for i, picture in enumerate(pictures):
        pixels = picture.pixels()
        for view in views(pixels.shape[:2], each, 0.5, np.random.default_rng((seed, i))):
            boxes = view.boxes(np.concatenate([picture.faces, picture.ignore]))
            faces, ignore = visible(boxes, len(picture.faces), (view.height, view.width), WHOLE)
            made.append((replace(picture, faces=faces, ignore=ignore), view.of(pixels)))
    return made


class View(NamedTuple):
    """A part of a picture: rows from y, columns from x, flipped or not."""

    y: int
    x: int
    height: int
    width: int
    flipped: bool = False

    def of(self, pixels: np.ndarray) -> np.ndarray:
        part = pixels[self.y:self.y + self.height, self.x:self.x + self.width]
        return np.ascontiguousarray(part[:, ::-1] if self.flipped else part)

    def boxes(self, boxes: np.ndarray) -> np.ndarray:
        """(n, 4) in the view's pixels; what lies outside is beyond its sides."""
        x, y = boxes[:, ::2] - self.x, boxes[:, 1::2] - self.y
        if self.flipped:
            x = self.width - x[:, ::-1]
        return np.stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1]], 1)


def views(size: tuple[int, int], each: int, least: float, rng: np.random.Generator) -> Iterator[View]:
    """``each`` of a picture of (height, width): the whole of it, then parts whose sides are ``least`` of its own or more."""
    yield View(0, 0, *size)
    for _ in range(each - 1):
        h, w = (max(16, round(n * float(rng.uniform(least, 1)))) for n in size)
        y, x = int(rng.integers(0, size[0] - h + 1)), int(rng.integers(0, size[1] - w + 1))
        yield View(y, x, h, w, rng.random() < 0.5)
