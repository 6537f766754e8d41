"""One door for every RAW: our DNGs and others', headerless dumps, and cameras' own formats."""

from __future__ import annotations

from pathlib import Path

from sensor_sim import dng, tiff
from sensor_sim.atomic import input_file
from sensor_sim.headerless import RawFormat, read_headerless
from sensor_sim.libraw import check_signature, read_camera_raw
from sensor_sim.raw import RawImage


def read_raw(path: str | Path, raw_format: RawFormat | str | None = None) -> RawImage:
    """Read a RAW: headerless when ``raw_format`` is given, a DNG by our own reader, any other by LibRaw.

    What a file is, is told by its first bytes and not by its name. Raises ValueError, one sentence, for
    everything that cannot be read (see ``read_dng``, ``read_headerless``, ``read_camera_raw``).
    """
    path, _ = input_file(path)
    if raw_format is not None:
        return read_headerless(path, raw_format)
    if _picture(path):
        raise ValueError(f"{path} is a picture and not a RAW; give a DNG or a camera's RAW, "
                         "or make one from it with photosite simulate")
    return dng.read_dng(path) if dng.is_dng(path) or path.suffix.lower() == ".dng" else read_camera_raw(path)


def is_raw(path: str | Path) -> bool:
    """Whether a file is a RAW rather than a photograph: a DNG, a camera's RAW by its signature, or a headerless one.

    A TIFF is a RAW when it is a DNG, or names a camera and is not called .tif or .tiff. A headerless file
    is known by the suffixes .raw and .bin alone, and is still a ValueError of ``read_raw`` without a format.
    """
    path = Path(path)
    if path.suffix.lower() in (".raw", ".bin") or dng.is_dng(path):
        return True
    try:
        if _picture(path):
            return False
        check_signature(path)
    except (OSError, ValueError):
        return False
    with path.open("rb") as file:
        return not (tiff.is_tiff(file.read(4)) and path.suffix.lower() in (".tif", ".tiff"))


def _picture(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(8)
    return head == b"\x89PNG\r\n\x1a\n" or head[:3] == b"\xff\xd8\xff"
