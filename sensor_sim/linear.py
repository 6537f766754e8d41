"""Linear light from files: OpenEXR, and TIFF of floating point, as renderers and HDR tools write them."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
import tifffile

from sensor_sim.atomic import input_file
from sensor_sim.images import MAX_BYTES, MAX_PIXELS

EXR_MAGIC = b"v/1\x01"
_WINDOW = b"dataWindow\0box2i\0" + struct.pack("<I", 16)
_HEADER_BYTES = 65536  # the header of an EXR lies in its first bytes


def is_linear(path: str | Path) -> bool:
    """Whether a file is an OpenEXR, or a TIFF whose samples are floating point; False for anything unreadable."""
    try:
        with Path(path).open("rb") as file:
            if file.read(4) == EXR_MAGIC:
                return True
        with tifffile.TiffFile(path) as tiff:
            kind = _first(tiff).dtype
            return kind is not None and kind.kind == "f"
    except (OSError, ValueError, TypeError, IndexError, AttributeError, struct.error, tifffile.TiffFileError):
        return False


def read_linear(path: str | Path, max_pixels: int = MAX_PIXELS) -> np.ndarray:
    """An OpenEXR or floating-point TIFF as (H, W, 3) float32 linear RGB, R first; not scaled: 1 is what the file calls 1.

    Grey is repeated in three channels, alpha dropped, negative values (colours out of gamut) set to 0. Of a TIFF the
    first page is read, uncompressed or Deflate. Raises ValueError, one sentence, when the file is neither, damaged,
    holds values that are not finite, or claims more than ``max_pixels`` pixels, before they are allocated.
    """
    path, size = input_file(path)
    if size > MAX_BYTES:
        raise ValueError(f"{path} has {size} bytes; pictures of at most {MAX_BYTES} are read")
    try:
        with path.open("rb") as file:
            start = file.read(_HEADER_BYTES)
        pixels = _exr(path, start, max_pixels) if start[:4] == EXR_MAGIC else _tiff(path, max_pixels)
        pixels = pixels if pixels.ndim == 3 else pixels[..., None]
        if pixels.ndim != 3 or pixels.shape[2] not in (1, 2, 3, 4):
            raise ValueError(f"a picture has 1 to 4 channels, not {pixels.shape}")
        rgb = np.repeat(pixels[..., :1], 3, 2) if pixels.shape[2] < 3 else pixels[..., :3]
        rgb = np.ascontiguousarray(rgb, np.float32)
        if not np.isfinite(rgb).all():
            raise ValueError("it holds values that are not finite")
    except (ValueError, struct.error) as error:
        raise ValueError(f"{path} is no picture in linear light that can be read: {error}") from None
    return np.maximum(rgb, 0, out=rgb)


def _exr(path: Path, start: bytes, max_pixels: int) -> np.ndarray:
    """OpenCV's pixels of an EXR, R first, after its header's window was found small enough."""
    import cv2

    at = start.find(_WINDOW)
    if at < 0:
        raise ValueError("the EXR names no data window")
    x0, y0, x1, y1 = struct.unpack_from("<4i", start, at + len(_WINDOW))
    _check_size(x1 - x0 + 1, y1 - y0 + 1, max_pixels)
    os.environ.setdefault("OPENCV_IO_ENABLE_OPENEXR", "1")  # OpenCV asks at the first EXR, not when it is imported
    level = cv2.getLogLevel()
    cv2.setLogLevel(0)  # or it prints beside our sentence
    try:
        pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        pixels = None
    finally:
        cv2.setLogLevel(level)
    if pixels is None or pixels.dtype.kind != "f" or pixels.shape[:2] != (y1 - y0 + 1, x1 - x0 + 1):
        raise ValueError("the EXR is truncated, damaged, or of a kind that OpenCV does not decode")
    return pixels[..., 2::-1] if pixels.ndim == 3 and pixels.shape[2] >= 3 else pixels


def _tiff(path: Path, max_pixels: int) -> np.ndarray:
    try:
        with tifffile.TiffFile(path) as tiff:
            page = _first(tiff)
            if page.dtype is None or page.dtype.kind != "f":
                raise ValueError("it is neither an OpenEXR nor a TIFF of floating point")
            _check_size(page.imagewidth, page.imagelength, max_pixels)
            if page.planarconfig == 2 and page.samplesperpixel > 1:
                raise ValueError("its channels are stored as planes; save them interleaved")
            return page.asarray().reshape(page.imagelength, page.imagewidth, -1)
    except ValueError:
        raise
    except MemoryError:
        raise
    except Exception as error:  # tifffile and its codecs raise whatever the bytes lead them to
        raise ValueError(f"the TIFF is truncated, damaged or not readable ({' '.join(str(error).split())[:200]})") from None


def _first(tiff: tifffile.TiffFile) -> tifffile.TiffPage:
    return tiff.pages[0]  # type: ignore[return-value]


def _check_size(width: int, height: int, max_pixels: int) -> None:
    if width < 1 or height < 1 or width * height > max_pixels:
        raise ValueError(f"its header claims {width}x{height} pixels; 1 to {max_pixels} are allowed, reduce it first")
