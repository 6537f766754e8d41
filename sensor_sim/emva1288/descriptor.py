"""The series as files for other software: ``descriptor.txt`` and its images, as the standard's reference implementation
(package ``emva1288``, release 1.0, ``process/parser.py``) reads them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from sensor_sim.atomic import write_bytes
from sensor_sim.emva1288.photon_transfer import FlatFieldSeries

NAME = "descriptor.txt"


def write_descriptor(folder: Path, series: FlatFieldSeries, dark: np.ndarray, bright: np.ndarray, stack_photons: float,
                     stack_exposure_s: float, bit_depth: int) -> Path:
    """Write ``folder``/descriptor.txt and the images below ``folder``/images, 16-bit PNG; returns the descriptor's path.

    dark, bright: (L, H, W) uint16, the spatial stacks, more than 2 frames each (the format knows a stack by that).
    Lines: ``v`` version, ``n`` bits width height, ``b`` exposure in ns and photons, ``d`` exposure in ns, ``i`` image.
    Raises ValueError for shorter stacks, for exposure times that repeat (a dark pair belongs to one), or where it cannot
    be written.
    """
    if len(dark) < 3 or len(bright) < 3:
        raise ValueError(f"the descriptor tells a stack from a pair by its third frame; {len(dark)} dark and {len(bright)} "
                         "bright frames are too few")
    if len(set(series.exposure_s)) < len(series.exposure_s):
        raise ValueError("the exposure times must differ: the descriptor holds one dark pair for each")
    (folder / "images").mkdir(parents=True, exist_ok=True)
    height, width = dark.shape[1:]
    lines = ["v 4.0", f"n {bit_depth} {width} {height}"]
    for index, (photons, seconds) in enumerate(zip(series.photons, series.exposure_s, strict=True)):
        lines += [f"b {1e9 * seconds:.3f} {photons:.6f}", *images(folder, f"bright{index:03d}", series.bright[index]),
                  f"d {1e9 * seconds:.3f}", *images(folder, f"dark{index:03d}", series.dark[index])]
    lines += [f"b {1e9 * stack_exposure_s:.3f} {stack_photons:.6f}", *images(folder, "stack_bright", bright),
              f"d {1e9 * stack_exposure_s:.3f}", *images(folder, "stack_dark", dark)]
    write_bytes(folder / NAME, ("\n".join(lines) + "\n").encode("ascii"))
    return folder / NAME


def images(folder: Path, name: str, frames: np.ndarray) -> list[str]:
    """Write frames as 16-bit PNG; their ``i`` lines, in which a backslash parts folders."""
    lines = []
    for index, frame in enumerate(frames):
        # Noise does not compress: the fastest level is as small as the best.
        done, data = cv2.imencode(".png", np.ascontiguousarray(frame, np.uint16), [cv2.IMWRITE_PNG_COMPRESSION, 1])
        if not done:
            raise ValueError(f"a frame of {frame.shape} could not be encoded as PNG")
        file = f"{name}_{index:03d}.png"
        (folder / "images" / file).write_bytes(data.tobytes())
        lines.append(f"i images\\{file}")
    return lines
