"""What a RawImage says in a DNG's tags, and the private copy that keeps it to the last bit.

Tags hold rationals, whole ISO numbers and a 16-bit container; a round trip through them alone would round.
So DNGPrivateData (tag 50740, meant for this: it begins with the maker's name and a NUL) carries the same
facts as JSON, with those that no tag knows: true bit depth, binning, origin. A reader trusts a fact of
the copy only while the tags beside it are still what we would write for it: a tag edited since then wins.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, replace
from fractions import Fraction
from typing import Any

import numpy as np

from sensor_sim import dng_colour
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.tiff import Directory, read_directory

MAKER = "photosite"
PRIVATE, EXIF = 50740, 34665
_PREFIX = MAKER.encode() + b"\0"
MAX_PRIVATE_BYTES = 65536
D65 = 21
# TIFF field types
BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, SRATIONAL, DOUBLE = 1, 2, 3, 4, 5, 7, 10, 12
_NUMPY = {SHORT: "<u2", RATIONAL: "<u4", UNDEFINED: "u1"}

Tags = dict[int, tuple[int, Any]]

# The tags that each fact of the private copy is written to: it holds only while they are unchanged.
_CODES = {
    "black_level": (50713, 50714), "white_level": (50717,), "white_balance": (50728,), "colour_matrix": (50721, 50728),
    "noise_profile": (51041,), "gain": (34855,), "exposure_s": (33434,), "sensor": (50708,),
}


def standard_tags(raw: RawImage) -> Tags:
    """{code: (TIFF type, value)} of DNG 1.4 that describe ``raw``; rationals as (numerator, denominator) pairs.

    Raises ValueError for white balance or colour matrix that a DNG cannot say, or facts that are not finite.
    """
    meta, pattern = raw.metadata, raw.cfa.pattern()
    matrix, neutral = dng_colour.to_tags(meta.white_balance, meta.colour_matrix)
    # Rounded down, as white is rounded up: black stays below white for every reader.
    black = Fraction(math.floor(Fraction(float(raw.black_level)) * 65536), 65536)
    tags: Tags = {
        271: (ASCII, MAKER), 272: (ASCII, _ascii(meta.sensor)), 274: (SHORT, (1,)),
        33421: (SHORT, pattern.shape), 33422: (BYTE, tuple(pattern.ravel().tolist())),
        50706: (BYTE, (1, 4, 0, 0)),
        50707: (BYTE, (1, 1, 0, 0)),  # nothing that is needed to develop the file is younger than DNG 1.1
        50708: (ASCII, _ascii(meta.sensor)), 50710: (BYTE, (0, 1, 2)), 50711: (SHORT, (1,)),
        50713: (SHORT, (1, 1)), 50714: (RATIONAL, ((black.numerator, black.denominator),)),
        50717: (LONG, (math.ceil(raw.white_level),)),  # whole by the standard
        50721: (SRATIONAL, _rationals(matrix.ravel(), signed=True)), 50728: (RATIONAL, _rationals(neutral)),
        50778: (SHORT, (D65,)),
    }
    if meta.noise_profile is not None:
        tags[51041] = (DOUBLE, tuple(_finite("noise_profile", v) for v in meta.noise_profile))
    return tags


def exif_tags(raw: RawImage) -> Tags:
    """{code: (TIFF type, value)} of the Exif directory: version, ISO speed, exposure time. Raises as ``standard_tags``."""
    tags: Tags = {34855: (SHORT, (_iso(raw.metadata.gain),)), 36864: (UNDEFINED, tuple(b"0230"))}
    if raw.metadata.exposure_s is not None:
        tags[33434] = (RATIONAL, _rationals([_finite("exposure_s", raw.metadata.exposure_s)]))
    return tags


def packed(kind: int, value: Any) -> bytes:
    """A tag's value as little-endian bytes."""
    numbers = np.array(value, dtype=object).ravel().tolist()
    return np.array(numbers, _NUMPY[kind]).tobytes()


def private_data(raw: RawImage) -> bytes:
    """The value of DNGPrivateData: ``photosite``, NUL, JSON. Python's JSON keeps every bit of a float."""
    facts = {"format": 1, "cfa": str(raw.cfa), "black_level": float(raw.black_level), "white_level": float(raw.white_level),
             "bit_depth": int(raw.bit_depth), **asdict(raw.metadata)}
    return _PREFIX + json.dumps(facts, allow_nan=False, default=float).encode("ascii")


def restore(raw: RawImage, page: Directory) -> RawImage:
    """``raw``, read from the tags alone, with each fact of our private copy whose tags are unchanged.

    A DNG without our copy comes back as it is. Raises ValueError when the copy is there and damaged.
    """
    stored = _stored(page)
    if stored is None:
        return raw
    facts, exact = stored
    try:
        told = replace(raw, black_level=facts["black_level"], white_level=facts["white_level"],
                       bit_depth=facts["bit_depth"], metadata=exact)
        written = standard_tags(told) | exif_tags(told)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"its private data (DNG tag {PRIVATE}) contradicts itself: {error}") from None
    exif = read_directory(page, EXIF)
    kept = {name for name, codes in _CODES.items() if all(_unchanged(page, exif, code, written) for code in codes)}
    black = facts["black_level"] if "black_level" in kept else raw.black_level
    white = facts["white_level"] if "white_level" in kept else raw.white_level
    fits = max(white, float(raw.mosaic.max())) <= 2 ** facts["bit_depth"] - 1
    fields = {name: getattr(exact, name) for name in ("binning", "origin", *kept) if name in RawMetadata.__dataclass_fields__}
    return RawImage(raw.mosaic, raw.cfa, black, white, facts["bit_depth"] if fits else raw.bit_depth,
                    replace(raw.metadata, **fields))


def _stored(page: Directory) -> tuple[dict[str, Any], RawMetadata] | None:
    data = page.array(PRIVATE)
    if data is None or data[:len(_PREFIX)].tobytes() != _PREFIX:
        return None
    try:
        if len(data) > MAX_PRIVATE_BYTES:
            raise ValueError("too long")
        facts = json.loads(data[len(_PREFIX):].tobytes().rstrip(b"\0"))
        levels = {"black_level": float(facts["black_level"]), "white_level": float(facts["white_level"]),
                  "bit_depth": int(facts["bit_depth"])}
        return levels, _metadata(facts)
    except (ValueError, KeyError, TypeError, IndexError, OverflowError, RecursionError):
        raise ValueError(f"its private data (DNG tag {PRIVATE}) is damaged; remove the tag to read "
                         "the file by its other tags") from None


def _metadata(facts: dict[str, Any]) -> RawMetadata:
    def floats(values: list[float], count: int) -> tuple[float, ...]:
        numbers = tuple(float(v) for v in values)
        if len(numbers) != count or not all(math.isfinite(v) for v in numbers):
            raise ValueError("numbers")
        return numbers

    noise, exposure = facts["noise_profile"], facts["exposure_s"]
    y, x = (int(v) for v in facts["origin"])
    rows = facts["colour_matrix"]
    return RawMetadata(
        white_balance=floats(facts["white_balance"], 3),  # type: ignore[arg-type]
        colour_matrix=tuple(floats(rows[i], 3) for i in range(3)),  # type: ignore[misc]
        noise_profile=None if noise is None else floats(noise, 2),  # type: ignore[arg-type]
        gain=floats([facts["gain"]], 1)[0], exposure_s=None if exposure is None else floats([exposure], 1)[0],
        binning=int(facts["binning"]), origin=(y, x), sensor=str(facts["sensor"]))


def _unchanged(page: Directory, exif: Directory | None, code: int, written: Tags) -> bool:
    """Whether a tag of the file is what we write, value for value; absent in both counts too."""
    holder = exif if exif is not None and code in exif else page
    found = holder.array(code)
    if code not in written or found is None:
        return code not in written and found is None
    kind, value = written[code]
    if kind == ASCII:
        return holder.text(code) == value
    if kind in (RATIONAL, SRATIONAL):
        return np.array_equal(found, [a / b for a, b in value])
    return np.array_equal(found, value)


def _rationals(values: Iterable[float], signed: bool = False) -> tuple[tuple[int, int], ...]:
    """Each number as (numerator, denominator) within 32 bits, about nine digits, reduced so that 1/60 reads 1/60."""
    limit = 2**31 - 1 if signed else 2**32 - 1
    pairs = []
    for value in values:
        number = Fraction(float(value))
        bound = min(10**9, int(limit / max(1.0, abs(float(value)))))
        if bound < 1 or (number < 0 and not signed):
            raise ValueError(f"{float(value):g} does not fit a DNG's rational number")
        close = number.limit_denominator(min(10**6, bound))
        if abs(close - number) > abs(number) * Fraction(1, 10**9):
            close = number.limit_denominator(bound)
        pairs.append((close.numerator, close.denominator))
    return tuple(pairs)


def _finite(name: str, value: float) -> float:
    if not (math.isfinite(value) and value >= 0):
        raise ValueError(f"{name} {value} must be finite and not negative to be written to a DNG")
    return float(value)


def _iso(gain: float) -> int:
    """ISO speed of a gain (1 = ISO 100), within the SHORT that EXIF gives it."""
    if not (math.isfinite(gain) and gain > 0):
        raise ValueError(f"gain {gain} must be positive and finite to be a DNG's ISO speed (tag 34855)")
    return min(max(round(gain * 100), 1), 65535)


def _ascii(text: str) -> str:
    """A sensor's name as a TIFF tag can hold it: printable ASCII, not empty, at most 200 characters."""
    kept = "".join(c if " " <= c <= "~" else "?" for c in text).strip()[:200].strip()
    return kept or MAKER
