"""A photograph or a camera's RAW as the scene that a simulated sensor sees."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photosite import memory
from photosite.inputs import load_picture, load_raw

if TYPE_CHECKING:
    from sensor_sim.cfa import CFA
    from sensor_sim.unprocess import Illumination


def load_scene(path: Path, raw_format: str | None = None, light: Illumination | None = None) -> tuple[np.ndarray, Illumination]:
    """Scene (H, W, 3) float32, linear camera RGB, and how it is to be developed.

    A photograph is unprocessed, an OpenEXR or floating-point TIFF taken as linear sRGB, under ``light``, the average
    illumination unless given; a RAW is binned to full-colour pixels and brings its own white balance and matrix, unless
    ``light`` is given. Raises ValueError for a file that is none of these.
    """
    from sensor_sim.camera import scene_from_bayer
    from sensor_sim.linear import is_linear, read_linear
    from sensor_sim.read import is_raw
    from sensor_sim.unprocess import Illumination, camera_rgb, unprocess

    if raw_format is not None or (path.is_file() and is_raw(path)):
        scene, meta = scene_from_bayer(load_raw(path, raw_format))
        return scene, light or Illumination(meta.white_balance, meta.colour_matrix)
    light = light or Illumination.average()
    if path.is_file() and is_linear(path):
        return camera_rgb(read_linear(path, memory.available_bytes() // memory.SCENE), light), light
    picture = load_picture(path)
    memory.require(f"{path}: a scene", picture.shape[0], picture.shape[1], memory.SCENE)
    return unprocess(picture, light), light


def chart_scene(name: str, height: int, width: int, light: Illumination | None = None) -> tuple[np.ndarray, Illumination]:
    """A test chart as ``load_scene`` would give it. Raises ValueError naming the charts there are."""
    from sensor_sim.charts import chart
    from sensor_sim.unprocess import Illumination, camera_rgb

    memory.require("a chart", height, width, memory.SCENE)
    light = light or Illumination.average()
    return camera_rgb(chart(name, height, width), light), light


def fit(scene: np.ndarray, height: int, width: int) -> np.ndarray:
    """The scene resampled to (height, width, 3): the centre that has that shape, area-averaged when it shrinks, cubic
    when it grows. In linear light, where averaging is what a larger photosite does."""
    import cv2

    memory.require("a fitted scene", height, width, memory.SCENE)
    h, w = scene.shape[:2]
    rows, columns = min(h, max(1, round(w * height / width))), min(w, max(1, round(h * width / height)))
    top, left = (h - rows) // 2, (w - columns) // 2
    part = np.ascontiguousarray(scene[top:top + rows, left:left + columns])
    way = cv2.INTER_AREA if rows >= height else cv2.INTER_CUBIC
    try:
        return np.clip(cv2.resize(part, (width, height), interpolation=way), 0, 1)
    except cv2.error as error:
        raise ValueError(f"a scene of {w}x{h} pixels cannot be resampled to {width}x{height}: {error.err}") from None


def whole_periods(scene: np.ndarray, cfa: CFA) -> np.ndarray:
    """The scene cropped at right and bottom to whole CFA periods. Raises ValueError when it holds none."""
    h, w = scene.shape[:2]
    rows, columns = cfa.period_yx
    if h < rows or w < columns:
        raise ValueError(f"a scene of {w}x{h} pixels holds no whole {columns}x{rows} period of {cfa}; "
                         "give a larger picture or --fit")
    return scene[:h // rows * rows, :w // columns * columns]
