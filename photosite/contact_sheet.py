"""A contact sheet of a detector: hits, misses and false boxes on one page, a row a light.

    python -m photosite.contact_sheet face-ternary -o sheet.webp [--test DIR]
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from facedet.data import Picture, read_coco
from facedet.evaluate import SMALLEST, covered, match
from facedet.looks import LIGHT, LOCATE, Seen, seen
from isp.pipeline import develop
from runtime.boxes import decode
from runtime.bundle import Bundle
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture
from sensor_sim.samples import SAMPLES
from sensor_sim.sensor import Sensor

HIT, MISSED, FALSE, QUIET = (64, 200, 96), (236, 64, 52), (255, 190, 0), (150, 150, 150)  # RGB
WIDTH, HEIGHT, GAP, CAPTION = 320, 240, 6, 20  # of a tile and around it, pixels
SENSOR = "qxq-phone"
# Views of the shipped pictures: file, crop (x0, y0, x1, y1), and the face in the whole picture; none of them was trained on.
FACE = (175.0, 72.0, 280.0, 190.0)
VIEWS = (("astronaut.png", (0, 0, 512, 384), FACE), ("astronaut.png", (80, 10, 400, 250), FACE), ("coffee.png", None, None),
         ("chelsea.png", None, None), ("rocket.jpg", None, None))


@dataclass(frozen=True)
class Verdict:
    """What a detector made of one frame, in its pixels: boxes (n, 5) that found a face, false ones, and faces (m, 4) missed."""

    hits: np.ndarray
    false: np.ndarray
    missed: np.ndarray

    @property
    def words(self) -> str:
        parts = [f"{len(part)} {name}" for part, name in ((self.hits, "hit"), (self.missed, "missed"), (self.false, "false"))
                 if len(part)]
        return ", ".join(parts) or "quiet, rightly"


def judge(look: Seen, found: np.ndarray, threshold: float) -> Verdict:
    """Boxes (n, 5) of the locate frame against the picture's faces: IoU 0.5, small faces and ignored regions excused."""
    found = found[found[:, 4] >= threshold]
    faces, ignored = look.picture.faces * look.scale, look.picture.ignore * look.scale
    small = (faces[:, 2:] - faces[:, :2]).max(1, initial=0) < SMALLEST
    used = match(found, faces[~small])
    excused = covered(found, np.concatenate([faces[small], ignored]).reshape(-1, 4))
    missed = np.setdiff1d(np.arange(int((~small).sum())), used)
    return Verdict(found[used >= 0], found[(used < 0) & ~excused], faces[~small][missed])


def tile(look: Seen, verdict: Verdict, title: str) -> np.ndarray:
    """One frame, developed, with the verdict drawn on it and said below: (HEIGHT + CAPTION, WIDTH, 3) uint8."""
    shown = np.full((HEIGHT + CAPTION, WIDTH, 3), 255, np.uint8)
    picture = develop(look.raw)
    top, left = (HEIGHT - picture.shape[0]) // 2, (WIDTH - picture.shape[1]) // 2
    shown[:HEIGHT] = 24
    shown[top:top + picture.shape[0], left:left + picture.shape[1]] = picture
    for boxes, colour in ((verdict.missed, MISSED), (verdict.false, FALSE), (verdict.hits, HIT)):
        for box in boxes:
            low = round(float(box[0])) + left, round(float(box[1])) + top
            high = round(float(box[2])) + left, round(float(box[3])) + top
            cv2.rectangle(shown, low, high, (0, 0, 0), 3)
            cv2.rectangle(shown, low, high, colour, 1)
            if len(box) > 4:
                place = max(low[0], 2), max(low[1] - 4, 12)
                for ink, thick in (((0, 0, 0), 3), (colour, 1)):
                    cv2.putText(shown, f"{box[4]:.2f}", place, cv2.FONT_HERSHEY_SIMPLEX, 0.42, ink, thick, cv2.LINE_AA)
    shown[HEIGHT:] = 255
    colour = MISSED if len(verdict.missed) else FALSE if len(verdict.false) else HIT if len(verdict.hits) else QUIET
    cv2.circle(shown, (10, HEIGHT + CAPTION // 2), 5, colour, -1, cv2.LINE_AA)
    said = f"{title}: {verdict.words}"
    cv2.putText(shown, said, (20, HEIGHT + 14), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (40, 40, 40), 1, cv2.LINE_AA)
    return shown


def sheet(rows: Sequence[Sequence[np.ndarray]]) -> np.ndarray:
    """Rows of tiles of one size as one picture (H, W, 3) uint8 on white. Raises ValueError when there is none."""
    if not rows or not all(rows):
        raise ValueError("a contact sheet needs at least one tile in every row")
    height, width = rows[0][0].shape[:2]
    columns = max(map(len, rows))
    page = np.full((len(rows) * (height + GAP) - GAP, columns * (width + GAP) - GAP, 3), 255, np.uint8)
    for i, row in enumerate(rows):
        for j, shown in enumerate(row):
            page[i * (height + GAP):i * (height + GAP) + height, j * (width + GAP):j * (width + GAP) + width] = shown
    return page


def sample_views() -> list[tuple[Picture, np.ndarray]]:
    """The shipped pictures of ``VIEWS`` with their faces."""
    views = []
    for file, crop, face in VIEWS:
        pixels = read_picture(SAMPLES / file)
        x0, y0, x1, y1 = crop or (0, 0, pixels.shape[1], pixels.shape[0])
        boxes = np.zeros((0, 4), np.float32) if face is None else np.array([face], np.float32) - np.array([x0, y0, x0, y0])
        views.append((Picture(SAMPLES / file, "samples", boxes.astype(np.float32)), np.ascontiguousarray(pixels[y0:y1, x0:x1])))
    return views


def by_light(bundle: Bundle, pictures: Sequence[tuple[Picture, np.ndarray]], threshold: float | None = None,
             seed: int = 0) -> dict[str, tuple[np.ndarray, list[Verdict]]]:
    """For each light: a sheet of one row with a tile a picture, and the verdicts. threshold: the bundle's unless given."""
    facts = bundle.manifest
    if facts.boxes is None or facts.sensor is None or tuple(facts.inputs[0].shape[2:]) != LOCATE:
        raise ValueError(f"{facts.name} is not a detector for frames of {LOCATE[1]}x{LOCATE[0]} pixels")
    engine, least = bundle.engine(), facts.boxes.score_threshold if threshold is None else threshold
    sheets = {}
    for light in LIGHT:
        tiles, verdicts = [], []
        for look in seen(pictures, Sensor.preset(SENSOR), facts.sensor, light, seed):
            outputs = engine.run({facts.inputs[0].name: look.locate[None, None]})
            found = decode([outputs[name] for name in facts.boxes.outputs], facts.boxes.strides, least, facts.boxes.iou_threshold)
            verdicts.append(judge(look, found, least))
            tiles.append(tile(look, verdicts[-1], f"{light} {look.picture.path.stem}"))
        sheets[light] = sheet([tiles]), verdicts
    return sheets


def chosen(folder: Path, each: int = 5, seed: int = 0) -> list[tuple[Picture, np.ndarray]]:
    """Some pictures of a labelled set, ``each`` of those with faces and of those without, drawn by the seed."""
    rng, pictures = np.random.default_rng(seed), read_coco(folder)
    parts = [[p for p in pictures if len(p.faces)], [p for p in pictures if not len(p.faces) and not len(p.ignore)]]
    return [(p, p.pixels()) for part in parts if part
            for p in (part[i] for i in sorted(rng.choice(len(part), min(each, len(part)), replace=False)))]


def main() -> None:
    """The command of the module's docstring."""
    from firmware_models.catalogue import bundle_path

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("-o", "--out", type=Path, required=True, help="a picture")
    parser.add_argument("--test", type=Path, help="a labelled test set in place of the shipped pictures")
    given = parser.parse_args()
    pictures = chosen(given.test) if given.test else sample_views()
    rows = by_light(Bundle.open(bundle_path(given.model)), pictures)
    page = np.concatenate([np.pad(row, ((0, GAP), (0, 0), (0, 0)), constant_values=255) for row, _ in rows.values()])
    write_bytes(given.out, coded(page, given.out.suffix))


def coded(page: np.ndarray, suffix: str) -> bytes:
    """A picture's file, by its suffix. Raises ValueError for one that OpenCV does not write."""
    try:
        done, data = cv2.imencode(suffix, cv2.cvtColor(page, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_WEBP_QUALITY, 80])
    except cv2.error:
        done = False
    if not done:
        raise ValueError(f"a picture cannot be written as {suffix or 'a file without suffix'}; give .png, .webp or .jpg")
    return data.tobytes()


if __name__ == "__main__":
    main()
