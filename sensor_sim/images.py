"""Photographs in and out: 8-bit sRGB, whole or refused."""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np

from sensor_sim import tiff
from sensor_sim.atomic import input_file, write_bytes

SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")  # of what ``read_picture`` reads
MAX_PIXELS = 200_000_000
MAX_BYTES = 2 * 2**30
_PNG = b"\x89PNG\r\n\x1a\n"
# In entropy-coded data FF is followed by 00 or a restart marker; FF FF is filling.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_NO_LENGTH = {0x01, *range(0xD0, 0xD8)}
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


def read_picture(path: str | Path, max_pixels: int = MAX_PIXELS) -> np.ndarray:
    """A PNG, JPEG or TIFF as (H, W, 3) uint8 sRGB, R first.

    Turned upright by its EXIF or TIFF orientation. Grey is repeated in three channels; an alpha channel
    is composited over white, as a viewer on paper shows it; 16 bits become 8, rounded to nearest. Values are
    taken as sRGB: an embedded colour profile is not applied. Of a TIFF the first page is read.
    Raises ValueError when the file is missing, empty, none of these, truncated or damaged (never a
    half-grey picture), or its header claims more than ``max_pixels`` pixels, before they are allocated.
    """
    path, size = input_file(path)
    if size > MAX_BYTES:
        raise ValueError(f"{path} has {size} bytes; pictures of at most {MAX_BYTES} are read")
    data = path.read_bytes()
    try:
        if data[:8] == _PNG:
            width, height, orientation, data = _check_png(data)
        elif data[:3] == b"\xff\xd8\xff":
            width, height, orientation = _check_jpeg(data)
        elif tiff.is_tiff(data[:4]):
            width, height, orientation, data = _check_tiff(path, data)
        else:
            raise ValueError("it is no PNG, JPEG or TIFF; convert it to one of them")
        if width < 1 or height < 1 or width * height > max_pixels:
            raise ValueError(f"its header claims {width}x{height} pixels; 1 to {max_pixels} are allowed, reduce it first")
        rgb = _eight_bit_rgb(_decode(data, width, height))
    except (ValueError, struct.error, IndexError) as error:
        raise ValueError(f"{path} is not a picture that can be read: {error}") from None
    return _upright(rgb, orientation)


def write_png(path: str | Path, rgb: np.ndarray) -> None:
    """Write (H, W, 3) or (H, W) uint8 sRGB as a PNG, whole or not at all.

    Raises ValueError for another array, a name that does not end in .png, or an output that cannot be written.
    """
    if Path(path).suffix.lower() != ".png":
        raise ValueError(f"{path} must end in .png, the one format that pictures are written in")
    if rgb.dtype != np.uint8 or rgb.ndim not in (2, 3) or 0 in rgb.shape or (rgb.ndim == 3 and rgb.shape[2] != 3):
        raise ValueError(f"a picture to write must be (H, W, 3) or (H, W) uint8, not {rgb.shape} {rgb.dtype}")
    done, data = cv2.imencode(".png", rgb if rgb.ndim == 2 else cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
    if not done:
        raise ValueError(f"{path}: a picture of {rgb.shape} could not be encoded as PNG")
    write_bytes(path, data.tobytes())


def _check_png(data: bytes) -> tuple[int, int, int, bytes]:
    """Width, height, orientation, and the chunks that hold pixels, of a PNG that is whole.

    Every chunk must be there to IEND with the right checksum. The rest (profiles, text) is left out: no part
    of it is applied, and libpng warns of profiles on the error stream.
    """
    at, orientation, kept = 8, 1, [_PNG]
    width, height = struct.unpack(">II", data[16:24])
    while True:
        if at + 12 > len(data):
            raise ValueError("the PNG is truncated")
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        end = at + 12 + length
        if end > len(data):
            raise ValueError("the PNG is truncated")
        if (at == 8) != (kind == b"IHDR") or zlib.crc32(data[at + 4:end - 4]) != struct.unpack(">I", data[end - 4:end])[0]:
            raise ValueError("the PNG is damaged, a checksum is wrong")
        if kind == b"eXIf":
            orientation = _exif_orientation(data[at + 8:end - 4])
        if kind in (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"):
            kept.append(data[at:end])
        if kind == b"IEND":
            return width, height, orientation, b"".join(kept)
        at = end


def _check_jpeg(data: bytes) -> tuple[int, int, int]:
    """Width, height and orientation of a JPEG whose segments lead to its end marker: a cut one is half grey to libjpeg."""
    at, width, height, orientation = 2, 0, 0, 1
    while True:
        found = _MARKER.search(data, at)
        if found is None:
            raise ValueError("the JPEG is truncated")
        marker, at = data[found.start() + 1], found.end()
        if marker == 0xD9:
            return width, height, orientation
        if marker in _NO_LENGTH:
            continue
        length = struct.unpack(">H", data[at:at + 2])[0]
        segment = data[at + 2:at + length]
        if length < 2 or at + length > len(data):
            raise ValueError("the JPEG is truncated or damaged")
        if marker in _FRAMES and not width:
            height, width = struct.unpack(">HH", segment[1:5])
        if marker == 0xE1 and segment[:6] == b"Exif\0\0":
            orientation = _exif_orientation(segment[6:])
        at += length


def _check_tiff(path: Path, data: bytes) -> tuple[int, int, int, bytes]:
    """Width, height, orientation, and the bytes with orientation 1: OpenCV fails on a TIFF that is turned."""
    with path.open("rb") as file:
        page = tiff.read_directories(file)[0]
        orientation = page.integer(274, 1)
        if orientation != 1:
            at = page.offset(274)
            data = data[:at] + struct.pack(page.order + "H", 1) + data[at + 2:]
        if page.integer(262, 0) in (32803, 34892):
            raise ValueError("it is a RAW and not a photograph; use photosite develop")
        return page.integer(256), page.integer(257), orientation if 1 <= orientation <= 8 else 1, data


def _exif_orientation(exif: bytes) -> int:
    """Orientation (tag 274) of an EXIF block, 1 when it has none or is damaged: a picture is worth more than its label."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    try:
        start = struct.unpack_from(order + "I", exif, 4)[0] if order else 0
        for at in range(start + 2, start + 2 + 12 * struct.unpack_from(f"{order}H", exif, start)[0], 12):
            code, _, _, value = struct.unpack_from(f"{order}HHIH", exif, at)
            if code == 274:
                return value if 1 <= value <= 8 else 1
    except (struct.error, TypeError):
        pass
    return 1


def _decode(data: bytes, width: int, height: int) -> np.ndarray:
    """OpenCV's pixels as stored: any channels, BGR order, not turned."""
    try:
        # UNCHANGED keeps alpha and 16 bits and turns nothing; four-ink JPEGs come as BGR all the same.
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        pixels = None
    if pixels is None or pixels.shape[:2] != (height, width):
        raise ValueError("it is truncated, damaged, or of a kind that OpenCV does not decode")
    return pixels


def _eight_bit_rgb(pixels: np.ndarray) -> np.ndarray:
    """(H, W[, 1 to 4]) uint8 or uint16 in OpenCV's order -> (H, W, 3) uint8 RGB, alpha over white."""
    if pixels.dtype not in (np.uint8, np.uint16):
        raise ValueError(f"pictures of {pixels.dtype} samples are not read; save it with 8 or 16 bits")
    if pixels.dtype == np.uint16:
        pixels = ((pixels.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    if pixels.shape[2] in (2, 4):
        alpha = pixels[..., -1:].astype(np.uint32)
        pixels = ((pixels[..., :-1] * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)
    rgb = np.repeat(pixels, 3, 2) if pixels.shape[2] == 1 else pixels[..., ::-1]
    return np.ascontiguousarray(rgb)


def _upright(rgb: np.ndarray, orientation: int) -> np.ndarray:
    """Undo an EXIF orientation 1 to 8 (EXIF 2.3, table 5)."""
    if orientation in (5, 6, 7, 8):
        rgb = rgb.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        rgb = rgb[::-1]
    if orientation in (2, 3, 6, 7):
        rgb = rgb[:, ::-1]
    return np.ascontiguousarray(rgb)
