"""RAW dumps without a header: everything that a header would say comes from one line of text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from sensor_sim.atomic import input_file
from sensor_sim.cfa import CFA
from sensor_sim.dng_pixels import MAX_PIXELS
from sensor_sim.raw import RawImage, RawMetadata

RAW_FORMAT_HELP = """WIDTHxHEIGHT:ENCODING:cfa=CFA[:KEY=VALUE...], for example
768x512:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520:wb=1.949,1,1.344
ENCODING uint8, uint16le, uint16be, mipi10 or mipi12 (packed as MIPI CSI-2).
cfa      bayer, quad, nona or qxq, with an order and an offset: quad-bggr@0,1.
bits     bit depth, needed for uint16le and uint16be.
black    black level, DN (0). white: white level, DN (2^bits - 1).
wb       gains of R,G,B (1,1,1). matrix: nine numbers, white-balanced camera RGB to linear sRGB, row by row (identity).
iso      ISO speed (100). exposure: seconds (unknown).
offset   bytes before the first row (0). stride: bytes from row to row (no padding)."""


@dataclass(frozen=True)
class Encoding:
    """How samples lie in bytes: ``group`` samples in ``size`` bytes, and rows of groups -> (rows, samples) uint16."""

    group: int
    size: int
    bits: int | None  # fixed by the encoding, or None when the text must say
    decode: Callable[[np.ndarray], np.ndarray]


def _mipi(rows: np.ndarray, bits: int) -> np.ndarray:
    """MIPI CSI-2 RAW10 and RAW12: a group's high bytes, then one byte with their low bits, first sample lowest."""
    low = bits - 8
    group = 8 // low
    packed = rows.reshape(len(rows), -1, group + 1)
    out = packed[..., :group].astype(np.uint16) << low
    out |= packed[..., group:] >> (low * np.arange(group, dtype=np.uint8)) & (1 << low) - 1
    return out.reshape(len(rows), -1)


# A further encoding is one line here.
ENCODINGS = {
    "uint8": Encoding(1, 1, 8, lambda rows: rows.astype(np.uint16)),
    "uint16le": Encoding(1, 2, None, lambda rows: rows.view("<u2").astype(np.uint16)),
    "uint16be": Encoding(1, 2, None, lambda rows: rows.view(">u2").astype(np.uint16)),
    "mipi10": Encoding(4, 5, 10, lambda rows: _mipi(rows, 10)),
    "mipi12": Encoding(2, 3, 12, lambda rows: _mipi(rows, 12)),
}


@dataclass(frozen=True)
class RawFormat:
    """A headerless RAW's layout and levels, as ``RAW_FORMAT_HELP`` explains; offset and stride in bytes."""

    width: int
    height: int
    encoding: str
    bits: int
    cfa: CFA
    black: float
    white: float
    offset: int
    stride: int
    metadata: RawMetadata = field(default_factory=RawMetadata)

    @property
    def file_size(self) -> int:
        """Bytes that a file of this format has, no more and no fewer."""
        return self.offset + self.stride * self.height


def parse_raw_format(text: str) -> RawFormat:
    """The format that a line such as ``768x512:uint16le:bits=14:cfa=bayer-rggb`` describes.

    See ``RAW_FORMAT_HELP``. Raises ValueError that names the part which is wrong.
    """
    size, _, rest = text.strip().partition(":")
    encoding, *pairs = rest.split(":")
    width, height = _size(size, text)
    if encoding not in ENCODINGS:
        raise ValueError(f"RAW format {text!r}: encoding {encoding!r} must be one of {', '.join(ENCODINGS)}")
    keys = _pairs(pairs, text)
    if "cfa" not in keys:
        raise ValueError(f"RAW format {text!r} must name the CFA, e.g. cfa=bayer-rggb")
    kind = ENCODINGS[encoding]
    bits = _bits(keys, kind, text)
    offset, row = int(_number(keys, "offset", 0, text)), -(-width // kind.group) * kind.size
    stride = int(_number(keys, "stride", row, text))
    black, white = _number(keys, "black", 0, text), _number(keys, "white", 2**bits - 1, text)
    if offset < 0 or stride < row or stride > row + 2**20 or offset > 2**31:
        raise ValueError(f"RAW format {text!r}: offset must be 0 or more, and stride at least the row's {row} bytes")
    if not 0 <= black < white <= 2**bits - 1:
        raise ValueError(f"RAW format {text!r}: white {white:g} must exceed black {black:g} and fit in {bits} bits "
                         f"(at most {2**bits - 1})")
    return RawFormat(width, height, encoding, bits, CFA.parse(keys["cfa"]), black, white, offset, stride, _metadata(keys, text))


def read_headerless(path: str | Path, raw_format: RawFormat | str) -> RawImage:
    """Read a headerless RAW of a stated format.

    Samples above the white level are kept: saturated photosites of many cameras lie there. Raises
    ValueError when the file's size is not exactly the format's or a sample does not fit the bit
    depth, the two signs of a wrong width, byte order or depth.
    """
    fmt = parse_raw_format(raw_format) if isinstance(raw_format, str) else raw_format
    path, size = input_file(path)
    if size != fmt.file_size:
        raise ValueError(f"{path} has {size} bytes where {fmt.width}x{fmt.height} {fmt.encoding} needs {fmt.file_size}; "
                         "correct width, height, encoding, offset or stride of --raw-format")
    kind = ENCODINGS[fmt.encoding]
    rows = np.fromfile(path, np.uint8, offset=fmt.offset).reshape(fmt.height, fmt.stride)
    rows = np.ascontiguousarray(rows[:, :-(-fmt.width // kind.group) * kind.size])
    mosaic = np.ascontiguousarray(kind.decode(rows)[:, :fmt.width])
    most = int(mosaic.max())
    if most > 2**fmt.bits - 1:
        raise ValueError(f"{path} holds a sample of {most} DN, which {fmt.bits} bits cannot (at most {2**fmt.bits - 1}); "
                         "correct bits or the byte order (uint16le, uint16be) of --raw-format")
    return RawImage(mosaic, fmt.cfa, fmt.black, fmt.white, fmt.bits, fmt.metadata)


_KEYS = ("bits", "cfa", "black", "white", "wb", "matrix", "iso", "exposure", "offset", "stride")


def _size(size: str, text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in size.lower().split("x"))
    except ValueError:
        raise ValueError(f"RAW format {text!r} must begin with WIDTHxHEIGHT in photosites, e.g. "
                         "768x512:uint16le:bits=14:cfa=bayer-rggb") from None
    if width < 1 or height < 1 or width * height > MAX_PIXELS:
        raise ValueError(f"RAW format {text!r}: {width}x{height} must be 1 to {MAX_PIXELS} pixels")
    return width, height


def _pairs(pairs: list[str], text: str) -> dict[str, str]:
    keys: dict[str, str] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if key not in _KEYS or not equals or key in keys:
            raise ValueError(f"RAW format {text!r}: {pair!r} must be KEY=VALUE, each of {', '.join(_KEYS)} at most once")
        keys[key] = value
    return keys


def _bits(keys: dict[str, str], kind: Encoding, text: str) -> int:
    if kind.bits is None and "bits" not in keys:
        raise ValueError(f"RAW format {text!r} must give the bit depth, e.g. bits=14")
    bits = _number(keys, "bits", kind.bits or 0, text)
    if bits != int(bits) or not 1 <= bits <= (kind.bits or 16):
        raise ValueError(f"RAW format {text!r}: bits must be a whole number from 1 to {kind.bits or 16}")
    return int(bits)


def _numbers(keys: dict[str, str], key: str, count: int, text: str) -> list[float]:
    try:
        values = [float(part) for part in keys[key].split(",")]
    except ValueError:
        values = []
    if len(values) != count or not np.isfinite(values).all():
        raise ValueError(f"RAW format {text!r}: {key} must be {'a number' if count == 1 else f'{count} numbers with commas'}")
    return values


def _number(keys: dict[str, str], key: str, default: float, text: str) -> float:
    return _numbers(keys, key, 1, text)[0] if key in keys else float(default)


def _metadata(keys: dict[str, str], text: str) -> RawMetadata:
    meta: dict[str, object] = {}
    for key in set(keys) & {"wb", "iso", "exposure"}:
        if min(_numbers(keys, key, 3 if key == "wb" else 1, text)) <= 0:
            raise ValueError(f"RAW format {text!r}: {key} must be positive")
    if "wb" in keys:
        meta["white_balance"] = tuple(_numbers(keys, "wb", 3, text))
    if "matrix" in keys:
        m = _numbers(keys, "matrix", 9, text)
        meta["colour_matrix"] = (tuple(m[:3]), tuple(m[3:6]), tuple(m[6:]))
    if "exposure" in keys:
        meta["exposure_s"] = _number(keys, "exposure", 0, text)
    return RawMetadata(gain=_number(keys, "iso", 100, text) / 100, **meta)  # type: ignore[arg-type]
