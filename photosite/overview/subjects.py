"""What demosaicers are looked at on: text, fabric, skin, fur, foliage and night, as parts of the pictures that ship."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from isp.pipeline import develop_scene
from sensor_sim.camera import scene_from_bayer
from sensor_sim.headerless import read_headerless
from sensor_sim.images import read_picture
from sensor_sim.raw import RawImage
from sensor_sim.samples import SAMPLES
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

SENSOR, SEED = "qxq-phone", 0
SIDE, MARGIN = 128, 24  # photosites shown; around them, so that no network meets its border; whole periods
CAMERA_RAW = "768x512:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520:wb=1.949,1,1.344"


@dataclass(frozen=True)
class Subject:
    """A part of a shipped picture. row, column: of what is shown, pixels; gain: analog, the exposure is its inverse."""

    title: str
    sample: str
    row: int
    column: int
    gain: float

    def scene(self) -> tuple[np.ndarray, Illumination]:
        """What is shown with its margin, (H, W, 3) float32 linear, and its light."""
        file = SAMPLES / self.sample
        if file.suffix == ".raw":
            scene, metadata = scene_from_bayer(read_headerless(file, CAMERA_RAW))
            light = Illumination(metadata.white_balance, metadata.colour_matrix)
        else:
            light = Illumination.average()
            scene = unprocess(read_picture(file), light)
        side = SIDE + 2 * MARGIN
        top, left = (min(max(0, start - MARGIN), length - side) for start, length in
                     zip((self.row, self.column), scene.shape[:2], strict=True))
        return scene[top:top + side, left:left + side], light

    def taken(self) -> tuple[RawImage, np.ndarray]:
        """The RAW of the simulated sensor, and the picture of a perfect camera (SIDE, SIDE, 3) uint8."""
        scene, light = self.scene()
        raw = Sensor.preset(SENSOR).expose(scene, 1 / self.gain, self.gain, rng=np.random.default_rng(SEED), light=light)
        return raw, inner(develop_scene(scene, light))


SUBJECTS = (
    Subject("Text on a patch", "astronaut.png", 322, 106, 1.0),
    Subject("Fabric, flag and suit", "astronaut.png", 200, 0, 4.0),
    Subject("Skin and hair", "astronaut.png", 56, 170, 4.0),
    Subject("Fur", "chelsea.png", 90, 130, 4.0),
    Subject("Foliage and petals, a camera's RAW", "DSC_1339_768x512_rggb.raw", 24, 24, 4.0),
    Subject("Night, lamps and lattice", "rocket.jpg", 290, 80, 16.0),
)


def inner(pixels: np.ndarray) -> np.ndarray:
    """Without the margin."""
    return np.ascontiguousarray(pixels[MARGIN:-MARGIN, MARGIN:-MARGIN])
