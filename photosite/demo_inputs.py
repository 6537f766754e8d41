"""What the demonstration starts from: a photograph, and a camera's RAW by way of our own DNG."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sensor_sim.camera import scene_from_bayer
from sensor_sim.dng import read_dng, write_dng
from sensor_sim.images import read_picture
from sensor_sim.raw import RawImage
from sensor_sim.read import read_raw
from sensor_sim.samples import SAMPLES
from sensor_sim.unprocess import Illumination, unprocess

ROSE_FORMAT = "768x512:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520:wb=1.949,1,1.344"

Start = tuple[np.ndarray, Illumination, dict[str, Any]]


@dataclass(frozen=True)
class Input:
    """One input of the demonstration: its file in the samples, and how a scene comes of it.

    scene: folder for what it writes -> linear camera RGB (H, W, 3), its light, and facts for the report.
    """

    name: str
    title: str
    sample: str
    kind: str
    faces: tuple[tuple[float, ...], ...]  # boxes by eye, x0, y0, x1, y1 in pixels of the scene
    scene: Callable[[Path], Start]


def sample_scene(file: str) -> tuple[np.ndarray, Illumination]:
    """A shipped picture as linear camera RGB (H, W, 3) float32, and its light: the rose binned to full-colour pixels, any other
    unprocessed to the average light."""
    if file.endswith(".raw"):
        scene, metadata = scene_from_bayer(read_raw(SAMPLES / file, ROSE_FORMAT))
        return scene, Illumination(metadata.white_balance, metadata.colour_matrix)
    light = Illumination.average()
    return unprocess(read_picture(SAMPLES / file), light), light


def photograph(_: Path) -> Start:
    """The astronaut, unprocessed to the light that a sensor would have seen."""
    light = Illumination.average()
    picture = read_picture(SAMPLES / "astronaut.png")
    return unprocess(picture, light), light, {"source_size": picture.shape[1::-1]}


def camera_raw(out: Path) -> Start:
    """The rose: the headerless RAW written as a DNG by our writer, read back, binned to full-colour pixels.

    Raises ValueError when the DNG does not give back what was written.
    """
    raw = read_raw(SAMPLES / "DSC_1339_768x512_rggb.raw", ROSE_FORMAT)
    again, facts = round_trip(out / "rose.dng", raw)
    scene, meta = scene_from_bayer(again)
    light = Illumination(meta.white_balance, meta.colour_matrix)
    return scene, light, {"source_size": raw.shape[::-1], "source_cfa": str(raw.cfa), "source_levels": levels(raw),
                          "raw_format": ROSE_FORMAT, "source_dng": facts}


def levels(raw: RawImage) -> dict[str, float]:
    """Black and white level in DN, and bit depth."""
    return {"black": raw.black_level, "white": raw.white_level, "bits": raw.bit_depth}


def round_trip(path: Path, raw: RawImage) -> tuple[RawImage, dict[str, Any]]:
    """Write a DNG and read it back; the frame as read, and facts. Raises ValueError when a pixel or a level changed."""
    write_dng(path, raw)
    again = read_dng(path)
    same = np.array_equal(again.mosaic, raw.mosaic) and (again.cfa, again.black_level, again.white_level) == \
        (raw.cfa, raw.black_level, raw.white_level)
    if not same:
        raise ValueError(f"{path} does not give back the RAW that was written to it")
    return again, {"file": path.name, "bytes": path.stat().st_size, "equal_after_reading": same}


# A further input is one line here.
INPUTS = (
    Input("astronaut", "A photograph with a face", "astronaut.png", "photograph", ((178, 66, 268, 177),), photograph),
    Input("rose", "A camera’s RAW without one", "DSC_1339_768x512_rggb.raw", "camera RAW", (), camera_raw),
)
