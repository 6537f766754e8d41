"""Golden inputs from the pictures that ship: real photographs through the simulated sensor, seeded."""

from __future__ import annotations

import cv2
import numpy as np

from runtime.contract import SensorContract
from sensor_sim import CFA, RawImage
from sensor_sim.images import read_picture
from sensor_sim.samples import SAMPLES
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess


def sample_picture(name: str) -> np.ndarray:
    """A shipped photograph, (H, W, 3) uint8 sRGB."""
    return read_picture(SAMPLES / name)


def sample_raws(name: str, contract: SensorContract, side: int, gains: tuple[float, ...]) -> list[RawImage]:
    """One side x side QxQ (or other, as the contract says) RAW of a shipped photograph at each analog gain, exposure 1/gain."""
    picture = sample_picture(name)
    scale = max(side / min(picture.shape[:2]), 1.0)
    size = (max(side, round(picture.shape[1] * scale)), max(side, round(picture.shape[0] * scale)))
    picture = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC)[:side, :side] if scale > 1 else picture[:side, :side]
    light = Illumination.average()
    sensor = Sensor.preset("qxq-phone").with_cfa(CFA(contract.family, contract.phase))
    scene = unprocess(picture, light)
    return [sensor.expose(scene, 1 / g, g, rng=np.random.default_rng(i), light=light) for i, g in enumerate(gains)]
