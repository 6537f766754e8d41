"""A contact sheet of a detector: wakes, misses, false wakes and false alerts on one page, light by light.

    python -m photosite.contact_sheet face-ternary -o sheet.webp [--test DIR]

Frames are judged by both looks, as ``photosite watch`` takes them: a small one alerts, and with a large one it decides.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from facedet.data import Picture, read_coco
from facedet.evaluate import SMALLEST, covered, match
from facedet.looks import LIGHT, LOCATE, Seen, seen
from isp.pipeline import develop
from photosite.sample_views import View, whole
from runtime.boxes import decode
from runtime.bundle import Bundle
from runtime.manifest import BoxFacts
from runtime.watch import Moment, at_size, watch
from sensor_sim.atomic import write_bytes
from sensor_sim.sensor import Sensor

HIT, MISSED, FALSE, ALERT, QUIET = (64, 200, 96), (236, 64, 52), (255, 190, 0), (80, 140, 255), (150, 150, 150)  # RGB
COLOURS = {"woke": HIT, "woke elsewhere": MISSED, "missed": MISSED, "false wake": FALSE, "false alert": ALERT, "quiet": QUIET,
           "neither way": QUIET}  # by outcome
WIDTH, HEIGHT, GAP, CAPTION, COLUMNS = 320, 240, 6, 20, 4  # of a tile and around it, pixels; tiles in a row
SENSOR = "qxq-phone"
# Chosen from benchmarks/face_views.json to show every outcome that its views have, not in proportion.
VIEWS = (View("astronaut.png", (85, 0, 341, 192)), View("astronaut.png", (0, 0, 512, 512)),
         View("astronaut.png", (111, 0, 290, 134)), View("astronaut.png", (0, 0, 512, 512), turns=1),
         View("coffee.png", (275, 260, 462, 400)), View("astronaut.png", (256, 320, 512, 512)),
         View("chelsea.png", (0, 0, 451, 300)), View("rocket.jpg", (0, 0, 640, 427)))


@dataclass(frozen=True)
class Glance:
    """A frame as a ``runtime.watch.Look``. find: boxes (n, 5) of the small or the large look, by its name in ``Seen``."""

    find: Callable[[str], np.ndarray]
    time_s: float = 0.0

    def small(self) -> np.ndarray:
        return self.find("wake")

    def large(self) -> np.ndarray:
        return self.find("locate")


@dataclass(frozen=True)
class Verdict:
    """What a detector made of one frame, in pixels of the large look: boxes (n, 5) that found a face, false ones, and faces
    (m, 4) missed. alerted: whether the small look had the large one taken, without which nothing is found. woke: whether both
    looks together woke. empty: whether the picture has no face at all, not even one that counts neither way."""

    alerted: bool
    woke: bool
    hits: np.ndarray
    false: np.ndarray
    missed: np.ndarray
    empty: bool

    @property
    def outcome(self) -> str:
        """One of ``COLOURS``: "woke" with a face found; "woke elsewhere", by a box that is on none of the faces; "missed";
        without a face "false wake", "false alert" (both looks together woke nobody) or "quiet"; "neither way" where all that
        there is are faces too small to count and regions to ignore."""
        if len(self.hits) and self.woke:
            return "woke"
        if len(self.hits) or len(self.missed):
            return "woke elsewhere" if self.woke else "missed"
        if len(self.false) and self.woke:
            return "false wake"
        if not self.empty:
            return "neither way"
        return "false alert" if self.alerted else "quiet"

    @property
    def words(self) -> str:
        """The outcome as a caption."""
        parts = ", ".join(f"{len(part)} {name}" for part, name in
                          ((self.hits, "hit"), (self.missed, "missed"), (self.false, "false")) if len(part))
        said = {"woke": f"woke, {parts}", "woke elsewhere": f"woke, {parts}", "quiet": "quiet, rightly",
                "missed": f"missed, {self._asleep}",
                "false alert": f"false alert, {self._asleep}", "neither way": "counts neither way"}
        return said.get(self.outcome, self.outcome)

    @property
    def _asleep(self) -> str:
        """Why nobody woke."""
        if not self.alerted:
            return "no alert"
        return "not sure enough" if len(self.hits) or len(self.false) else "alert but no face" if self.missed.size else "no face"


def judge(look: Seen, moment: Moment) -> Verdict:
    """What both looks made of a frame, against the picture's faces: IoU 0.5, small faces and ignored regions excused."""
    found = moment.boxes
    faces, ignored = look.picture.faces * look.scale, look.picture.ignore * look.scale
    small = (faces[:, 2:] - faces[:, :2]).max(1, initial=0) < SMALLEST
    used = match(found, faces[~small])
    excused = covered(found, np.concatenate([faces[small], ignored]).reshape(-1, 4))
    missed = np.setdiff1d(np.arange(int((~small).sum())), used)
    return Verdict(moment.alerted, moment.woke, found[used >= 0], found[(used < 0) & ~excused], faces[~small][missed],
                   not len(faces) and not len(ignored))


class Thresholds(NamedTuple):
    """Least scores: of a face in the large look, of the small look to alert, and of the mean of both to wake (0: every face)."""

    decide: float
    alert: float
    both: float


def thresholds(boxes: BoxFacts) -> Thresholds:
    """Those of a detector; the small look alerts at the large one's, and every face wakes, where nothing else was measured."""
    wake = boxes.wake_at(LOCATE[0] // 2, LOCATE[1] // 2)
    return Thresholds(boxes.score_threshold, wake.threshold if wake else boxes.score_threshold, wake.both if wake else 0.0)


def watcher(bundle: Bundle, threshold: float | None = None, alert: float | None = None,
            both: float | None = None) -> Callable[[Seen], Moment]:
    """A detector's two looks at single frames, each as if it had been asleep (``runtime.watch.watch``).

    threshold: the least score of a face in the large look; alert: of the small one, which has the large one taken; both: of the
    mean of their best, which wakes; the bundle's own unless given. Raises ValueError when the bundle is no detector for frames
    of ``LOCATE``.
    """
    facts = bundle.manifest
    if facts.boxes is None or facts.sensor is None or tuple(facts.inputs[0].shape[2:]) != LOCATE:
        raise ValueError(f"{facts.name} is not a detector for frames of {LOCATE[1]}x{LOCATE[0]} pixels")
    own = thresholds(facts.boxes)
    height, width = LOCATE
    stages = {"wake": (at_size(bundle, height // 2, width // 2), own.alert if alert is None else alert),
              "locate": (at_size(bundle, height, width), own.decide if threshold is None else threshold)}

    def look_at(look: Seen) -> Moment:
        def find(size: str) -> np.ndarray:
            (engine, sized), score = stages[size]
            assert sized.boxes is not None
            outputs = engine.run({sized.inputs[0].name: getattr(look, size)[None, None]})
            return decode([outputs[name] for name in sized.boxes.outputs], sized.boxes.strides, score, sized.boxes.iou_threshold)
        return next(watch([Glance(find)], both=own.both if both is None else both))
    return look_at


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
    cv2.circle(shown, (10, HEIGHT + CAPTION // 2), 5, COLOURS[verdict.outcome], -1, cv2.LINE_AA)
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
    """The shipped pictures' ``VIEWS`` with their faces."""
    return [view.taken(whole(view.file)) for view in VIEWS]


def by_light(bundle: Bundle, pictures: Sequence[tuple[Picture, np.ndarray]], threshold: float | None = None,
             alert: float | None = None, seed: int = 0) -> dict[str, tuple[np.ndarray, list[Verdict]]]:
    """For each light: a sheet with a tile a picture, ``COLUMNS`` in a row, and the verdicts. threshold, alert: of ``watcher``."""
    look_at, sheets = watcher(bundle, threshold, alert), {}
    contract = bundle.manifest.sensor
    assert contract is not None
    for light in LIGHT:
        looks = list(seen(pictures, Sensor.preset(SENSOR), contract, light, seed))
        verdicts = [judge(look, look_at(look)) for look in looks]
        tiles = [tile(look, verdict, f"{light} {look.picture.path.stem}") for look, verdict in zip(looks, verdicts, strict=True)]
        sheets[light] = sheet([tiles[i:i + COLUMNS] for i in range(0, len(tiles), COLUMNS)]), verdicts
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
