"""A camera's own RAW (NEF, CR2, KDC, ...) through LibRaw, in a child process with bounded memory and time.

LibRaw parses hundreds of undocumented formats in C++: a damaged file may crash it, hang it or make it ask for
all memory. In a child, each of these is one ValueError here.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from sensor_sim import dng_colour, tiff
from sensor_sim.atomic import input_file
from sensor_sim.cfa import CFA, COLOURS
from sensor_sim.levels import bits_for, level_to_common_black
from sensor_sim.raw import IDENTITY, RawImage, RawMetadata

MEMORY_BYTES = 4 * 2**30
SECONDS = 30.0
_CHILD = Path(__file__).with_name("libraw_child.py")

# First bytes of the camera formats that LibRaw knows by a signature, beside TIFF. Without one LibRaw falls back
# on the file's size, and reads any dump of a known size as that camera's, silently wrong.
_SIGNATURES = ((0, b"IIRO"), (0, b"IIRS"), (0, b"MMOR"), (0, b"IIU\0"), (0, b"FUJIFILM"), (4, b"ftypcrx "), (0, b"\0MRM"),
               (0, b"FOVb"), (6, b"HEAPCCDR"), (0, b"IIII"), (0, b"MMMM"), (0, b"qktk"), (0, b"qktn"))


def read_camera_raw(path: str | Path, memory_bytes: int = MEMORY_BYTES, seconds: float = SECONDS) -> RawImage:
    """The Bayer mosaic of a camera's RAW file: the visible area, as stored (not turned by its orientation).

    Channels whose black levels differ are put on a common one (``levels.level_to_common_black``). bit_depth is
    the least that holds the white level and every sample; white balance is the camera's with G = 1, or
    daylight's when the camera says none.
    Raises ValueError when the file is missing or headerless, is no plain 2x2 Bayer mosaic (X-Trans, four
    colours), cannot be decoded, or LibRaw crashes, hangs or needs more than the limits.
    """
    path, _ = input_file(path)
    try:
        check_signature(path)
        return _read(path, memory_bytes, seconds)
    except (ValueError, OSError, struct.error, OverflowError) as error:
        raise ValueError(str(error) if str(path) in str(error) else f"{path}: {error}") from None


def _read(path: Path, memory_bytes: int, seconds: float) -> RawImage:
    arrays, facts = _run(path, memory_bytes, seconds, full_frame=False)
    letters = [facts["colours"][i:i + 1] for row in facts["pattern"] for i in row]
    if not facts["plain_bayer"] or any(c not in tuple(COLOURS) for c in letters):
        raise ValueError(f"{path} is not a plain 2x2 Bayer mosaic (LibRaw calls its filters {facts['colours']}); "
                         "convert it to a DNG with its CFAPattern, or use another camera's RAW")
    cfa = CFA.from_pattern(np.array([COLOURS.index(c) for c in letters]).reshape(2, 2))
    black = np.array([facts["black"][i] for row in facts["pattern"] for i in row]).reshape(2, 2)
    mosaic, level = level_to_common_black(arrays["visible"], black, facts["white"])
    return RawImage(mosaic, cfa, level, facts["white"], bits_for(mosaic, facts["white"]), _metadata(path, facts))


def read_full_frame(path: Path, memory_bytes: int = MEMORY_BYTES, seconds: float = SECONDS) -> np.ndarray:
    """(H, W) uint16: LibRaw's samples of a DNG, masked borders included, linearization applied."""
    return _run(path, memory_bytes, seconds, full_frame=True)[0]["full"]


def check_signature(path: Path) -> None:
    """Raise ValueError unless a file begins as a camera's RAW does; the file's name is not asked."""
    with path.open("rb") as file:
        head = file.read(32)
        if tiff.is_tiff(head):
            # A TIFF without a camera's make would send LibRaw to its table of file sizes too.
            first = tiff.read_directories(file)[0]
            if not first.text(271) and 50706 not in first:
                raise ValueError(f"{path} is a TIFF that names no camera (tags 271 Make, 50706 DNGVersion), so it is no "
                                 "camera's RAW")
            return
    if any(head[at:at + len(mark)] == mark for at, mark in _SIGNATURES):
        return
    raise ValueError(f"{path} begins with no camera RAW's signature; a headerless RAW needs --raw-format "
                     "(WIDTHxHEIGHT:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520)")


def _metadata(path: Path, facts: dict[str, Any]) -> RawMetadata:
    return RawMetadata(white_balance=_gains(facts), colour_matrix=_colour_matrix(facts),
                       gain=facts["iso"] / 100 if facts["iso"] > 0 else 1.0,
                       exposure_s=facts["exposure_s"] if facts["exposure_s"] > 0 else None,
                       sensor=_sensor(path))


def _gains(facts: dict[str, Any]) -> tuple[float, float, float]:
    for source in ("camera_gains", "daylight_gains"):
        r, g, b = facts[source][:3]
        if min(r, g, b) > 0 and np.isfinite([r, g, b]).all():
            return (r / g, 1.0, b / g)
    return (1.0, 1.0, 1.0)


def _colour_matrix(facts: dict[str, Any]) -> dng_colour.Matrix:
    xyz, srgb = np.array(facts["xyz_to_camera"]), np.array(facts["camera_to_srgb"])
    if xyz.any():
        return dng_colour.from_xyz_to_camera(xyz)
    sums = srgb.sum(1, keepdims=True)
    return dng_colour.as_rows(srgb / sums) if np.isfinite(srgb).all() and np.abs(sums).min() > 1e-3 else IDENTITY


def _sensor(path: Path) -> str:
    with path.open("rb") as file:
        if not tiff.is_tiff(file.read(4)):
            return ""
        first = tiff.read_directories(file)[0]
        make, model = first.text(271), first.text(272)
        return model if model.lower().startswith(make.lower().split(" ")[0]) else f"{make} {model}".strip()


def _run(path: Path, memory_bytes: int, seconds: float, full_frame: bool) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """LibRaw's arrays and facts of a file, from a child process. Raises ValueError when it fails in any way."""
    # One thread: each of a pool's stacks counts against the child's address space.
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    environment.pop("PHOTOSITE_FULL_FRAME", None)
    if full_frame:
        environment["PHOTOSITE_FULL_FRAME"] = "1"
    with tempfile.TemporaryDirectory(prefix="photosite-") as folder:
        out = Path(folder, "raw.npz")
        command = [sys.executable, "-I", str(_CHILD), str(path.resolve()), str(out), str(memory_bytes), str(int(seconds))]
        try:
            done = subprocess.run(command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, timeout=seconds)
        except subprocess.TimeoutExpired:
            raise ValueError(f"{path}: LibRaw did not finish within {seconds:g} s; the file is damaged or too large") from None
        if done.returncode:
            raise ValueError(f"{path}: LibRaw cannot read it ({_reason(done, memory_bytes)})")
        try:
            with np.load(out, allow_pickle=False) as loaded:
                arrays = {name: loaded[name] for name in ("visible", "full")}
                facts = json.loads(str(loaded["facts"]))
        except (OSError, ValueError, KeyError, zipfile.BadZipFile):
            raise ValueError(f"{path}: LibRaw's result could not be read back; is the temporary folder full?") from None
    return arrays, facts


def _reason(done: subprocess.CompletedProcess[bytes], memory_bytes: int) -> str:
    said = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if line.startswith("REASON ")]
    if said:
        return said[-1].removeprefix("REASON ")
    if b"bad_alloc" in done.stderr or b"emory" in done.stderr:
        return f"it needs more than the {memory_bytes / 2**30:.3g} GiB allowed"
    return f"it stopped with signal {-done.returncode}" if done.returncode < 0 else "it stopped before the file was read"
