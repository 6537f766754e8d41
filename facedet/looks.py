"""A picture as the always-on sensor gives it at both sizes, in three lights. NumPy, OpenCV and the simulator; no torch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from facedet.data import Picture
from facedet.pipeline import frame_for
from runtime.contract import SensorContract
from sensor_sim.raw import RawImage
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

LIGHT = {"x1": (1.0, 1.0), "x1/8": (0.125, 8.0), "x1/32": (1 / 32, 32.0)}  # exposure and gain
LOCATE = (240, 320)  # height, width; the wake size is half of both


@dataclass(frozen=True)
class Seen:
    """A picture behind the sensor.

    raw: the always-on frame at the locate size. locate, wake: uint8 DN frames, black around the picture; the latter is the
    former binned twice more, two looks at one exposure. scale: locate pixels per picture pixel, (4,) for a box.
    """

    picture: Picture
    raw: RawImage
    locate: np.ndarray
    wake: np.ndarray
    scale: np.ndarray


def contract_of(sensor: Sensor, bits: int = 8) -> SensorContract:
    """What a detector takes of a sensor's always-on frame of so many bits."""
    mode, cfa = sensor.always_on.with_bits(bits), sensor.cfa.binned()
    return SensorContract(cfa.family, cfa.phase, cfa.period, "dn", "linear", mode.black_level_dn, 2**bits - 1, bits,
                          sensor.cfa.block)


def fitted(pixels: np.ndarray, size: tuple[int, int] = LOCATE) -> np.ndarray:
    """A picture (H, W, 3) uint8 scaled to fit ``size``, both sides multiples of 4: whole Bayer cells at the wake size too."""
    fit = min(size[0] / pixels.shape[0], size[1] / pixels.shape[1])
    h, w = (min(most, max(4, 4 * round(n * fit / 4))) for n, most in zip(pixels.shape[:2], size, strict=True))
    return cv2.resize(pixels, (w, h), interpolation=cv2.INTER_AREA if fit < 1 else cv2.INTER_LINEAR)


def scale_of(pixels: np.ndarray, small: np.ndarray) -> np.ndarray:
    """Pixels of a picture as it was ``fitted`` per pixel of its own, (4,) for a box."""
    return np.tile([small.shape[1] / pixels.shape[1], small.shape[0] / pixels.shape[0]], 2)


def seen(pictures: Iterable[tuple[Picture, np.ndarray]], sensor: Sensor, contract: SensorContract, light: str,
         seed: int = 0, size: tuple[int, int] = LOCATE) -> Iterator[Seen]:
    """Pictures with their pixels (H, W, 3) uint8 sRGB, the i-th exposed with seed (seed, i) in a light of ``LIGHT``.

    The sensor is taken as ``Sensor.binned``, one photosite a block, at a sixteenth of the draws: its frames have the
    distribution of the full sensor's binned ones but where single photosites of a block clip. contract: the detector's.
    size: of the locate frame, height and width; the wake frame's are half.
    """
    (exposure, gain), lit = LIGHT[light], Illumination.average()
    binned = sensor.binned(sensor.always_on.with_bits(int(contract.bit_depth or 8)))
    for i, (picture, pixels) in enumerate(pictures):
        small = fitted(pixels, size)
        raw = binned.expose(unprocess(small, lit), exposure, gain, rng=np.random.default_rng((seed, i)), light=lit)
        locate, wake = (frame_for(raw, contract, size[0] // k, size[1] // k).pixels for k in (1, 2))
        yield Seen(picture, raw, locate, wake, scale_of(pixels, small))
