"""What demosaicers are looked at on: text, fabric, skin, fur, foliage and night, as parts of the pictures that ship."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from isp.pipeline import develop_scene
from photosite.demo_inputs import sample_scene
from sensor_sim.raw import RawImage
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination

SENSOR, SEED = "qxq-phone", 0
SIDE, PERIOD = 128, 8  # photosites shown; of the CFA
MARGIN = 128  # photosites developed around them, or as many as the picture has: no network of the catalogue sees farther
Shown = tuple[slice, slice]  # rows, columns


@dataclass(frozen=True)
class Subject:
    """A part of a shipped picture. row, column: where what is shown begins, pixels; gain: analog, the exposure is its inverse."""

    title: str
    sample: str
    row: int
    column: int
    gain: float

    def scene(self) -> tuple[np.ndarray, Illumination]:
        """The whole picture, (H, W, 3) float32 linear, and its light."""
        return sample_scene(self.sample)

    def taken(self) -> tuple[RawImage, np.ndarray, Shown]:
        """The RAW of the simulated sensor, margin and all, the picture of a perfect camera (SIDE, SIDE, 3) uint8, and which part
        of the RAW that is."""
        scene, light = self.scene()
        part, shown = surroundings((self.row, self.column), scene.shape)
        raw = Sensor.preset(SENSOR).expose(scene[part], 1 / self.gain, self.gain, rng=np.random.default_rng(SEED), light=light)
        return raw, inner(develop_scene(scene[part], light), shown), shown


SUBJECTS = (
    Subject("Text on a patch", "astronaut.png", 322, 106, 1.0),
    Subject("Fabric, flag and suit", "astronaut.png", 200, 24, 4.0),
    Subject("Skin and hair", "astronaut.png", 56, 170, 4.0),
    Subject("Fur", "chelsea.png", 90, 130, 4.0),
    Subject("Foliage and petals, a camera's RAW", "DSC_1339_768x512_rggb.raw", 24, 24, 4.0),
    Subject("Night, lamps and lattice", "rocket.jpg", 275, 80, 16.0),
)


def surroundings(start: tuple[int, int], shape: tuple[int, ...]) -> tuple[Shown, Shown]:
    """Of a picture (H, W, ...): what is to be developed, whole periods, so that what begins at ``start`` is as it would be in the
    whole picture; and within that, what is shown."""
    def along(first: int, length: int) -> tuple[slice, slice]:
        before, behind = (min(MARGIN, room // PERIOD * PERIOD) for room in (first, length - first - SIDE))
        return slice(first - before, first + SIDE + behind), slice(before, before + SIDE)
    rows, columns = along(start[0], shape[0]), along(start[1], shape[1])
    return (rows[0], columns[0]), (rows[1], columns[1])


def inner(pixels: np.ndarray, shown: Shown) -> np.ndarray:
    """Without the margin."""
    return np.ascontiguousarray(pixels[shown])
