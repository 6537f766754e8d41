"""Views of the pictures that ship, with the faces in them: those of the report's contact sheet, and all that were tried for it.

None of the pictures was trained on. One holds a face, that of the astronaut; no other holds a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from facedet.data import Picture
from isp.pipeline import develop_scene
from photosite.demo_inputs import sample_scene
from sensor_sim.images import read_picture
from sensor_sim.samples import SAMPLES

FILES = ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "DSC_1339_768x512_rggb.raw")
FACES = {"astronaut.png": (175.0, 72.0, 280.0, 190.0)}  # by eye: x0, y0, x1, y1 in pixels of the file
SHARES, PLACES = (0.75, 0.5, 0.35, 0.25), 4  # of the tried views: parts of a picture's height, and places along either side
SEEN = 0.5  # the least share of a face's box that must be in a view for it to count as one


@dataclass(frozen=True)
class View:
    """A part of a shipped picture. crop: x0, y0, x1, y1 pixels; turns: quarter turns anticlockwise, as of a phone held so."""

    file: str
    crop: tuple[int, int, int, int]
    turns: int = 0

    @property
    def face(self) -> np.ndarray:
        """(n, 4) float32: the part of the face that is in view, in pixels of the view; none is (0, 4)."""
        x0, y0, x1, y1 = self.crop
        if self.file not in FACES:
            return np.zeros((0, 4), np.float32)
        left, top, right, bottom = np.clip(FACES[self.file], (x0, y0, x0, y0), (x1, y1, x1, y1)) - np.array([x0, y0, x0, y0])
        if left >= right or top >= bottom:
            return np.zeros((0, 4), np.float32)
        width, height = x1 - x0, y1 - y0
        for _ in range(self.turns):
            left, top, right, bottom = top, width - right, bottom, width - left
            width, height = height, width
        return np.array([[left, top, right, bottom]], np.float32)

    @property
    def share(self) -> float:
        """How much of the picture's face is in view, 0 to 1."""
        if self.file not in FACES:
            return 0.0
        x0, y0, x1, y1 = FACES[self.file]
        return float(sum((right - left) * (bottom - top) for left, top, right, bottom in self.face)) / ((x1 - x0) * (y1 - y0))

    def taken(self, whole: np.ndarray) -> tuple[Picture, np.ndarray]:
        """The view of the file's pixels (H, W, 3), labelled."""
        x0, y0, x1, y1 = self.crop
        return Picture(SAMPLES / self.file, "samples", self.face), np.ascontiguousarray(np.rot90(whole[y0:y1, x0:x1], self.turns))


def whole(file: str) -> np.ndarray:
    """A shipped picture, (H, W, 3) uint8 sRGB; the camera's RAW is developed."""
    if not file.endswith(".raw"):
        return read_picture(SAMPLES / file)
    return develop_scene(*sample_scene(file))


def tried() -> Iterator[View]:
    """Every picture whole and in 4:3 parts of ``SHARES`` of its height at ``PLACES`` x ``PLACES`` places, each in four turns,
    but for those that hold a part of a face under ``SEEN``."""
    for file in FILES:
        rows, columns = whole(file).shape[:2]
        crops = [(0, 0, columns, rows)]
        for part in SHARES:
            height = round(min(rows, columns * 3 / 4) * part)
            width = round(height * 4 / 3)
            crops += [(x, y, x + width, y + height) for y in np.linspace(0, rows - height, PLACES).round().astype(int).tolist()
                      for x in np.linspace(0, columns - width, PLACES).round().astype(int).tolist()]
        for crop in crops:
            views = [View(file, crop, turns) for turns in range(4)]
            yield from (view for view in views if not 0 < view.share < SEEN)
