"""DNG 1.4 in and out, for every CFA: our own CFA tags are read first, since other readers know 2x2 only.

LibRaw takes a valid 4x4 pattern for a 2x2 one and an 8x8 for a 4x4, without an error; only the samples of
compressed Bayer DNGs come from it. Tags: DNG Specification 1.4 (Adobe, 2012); TIFF/EP (ISO 12234-2).
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np
import tifffile

from sensor_sim import dng_colour, dng_tags, libraw
from sensor_sim.atomic import atomic_path, input_file
from sensor_sim.cfa import CFA
from sensor_sim.dng_pixels import DEFLATE, LOSSLESS_JPEG, UNCOMPRESSED, bits_per_sample, frame_size, read_samples
from sensor_sim.levels import bits_for, level_to_common_black
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.tiff import Directory, read_directories, read_directory

CFA_IMAGE, LINEAR_RAW = 32803, 34892  # PhotometricInterpretation
EXIF = dng_tags.EXIF
_PLACE = EXIF - 1  # tifffile refuses to write an Exif pointer, so an entry that sorts into its place is turned into it


def write_dng(path: str | Path, raw: RawImage) -> None:
    """Write a RAW frame as an uncompressed 16-bit DNG 1.4, whole or not at all.

    Standard tags carry CFA, levels, colour, noise, ISO and exposure for other software; DNGPrivateData (50740)
    carries the true bit depth, binning, origin and every float's last bit, so that ``read_dng`` gives back an
    equal RawImage. Raises ValueError when a sample does not fit the bit depth, metadata does not fit a DNG,
    or the file cannot be written.
    """
    most = int(raw.mosaic.max())
    if most > 2**raw.bit_depth - 1:
        raise ValueError(f"the mosaic holds {most} DN, more than its bit_depth {raw.bit_depth} allows ({2**raw.bit_depth - 1}); "
                         "give the bit depth of the samples")
    tags, exif = dng_tags.standard_tags(raw), dng_tags.exif_tags(raw)  # each refuses what it cannot say before a file exists
    tags |= {dng_tags.PRIVATE: (dng_tags.BYTE, dng_tags.private_data(raw)), _PLACE: (dng_tags.LONG, (0,))}
    with atomic_path(path) as temporary:
        tifffile.imwrite(temporary, raw.mosaic, byteorder="<", photometric=CFA_IMAGE, metadata=None, software=dng_tags.MAKER,
                         subfiletype=0, extratags=[_extratag(code, *tags[code]) for code in sorted(tags)])
        _append_exif(temporary, exif)


def read_dng(path: str | Path) -> RawImage:
    """Read a DNG of any CFA: ours exactly, others by DNG 1.4's tags.

    The mosaic is the active area, linearized, not turned by Orientation and not cropped to DefaultCrop. Black
    levels that differ between photosites (BlackLevel by repeat dimensions, BlackLevelDeltaH and V) are put on a
    common one and the mosaic clipped at 0..white (``levels.level_to_common_black``). White level defaults
    to 2^BitsPerSample - 1. bit_depth is BitsPerSample below 16, else the least that holds white level and
    samples. Samples: uncompressed or Deflate of any CFA; lossless JPEG of a 2x2 Bayer pattern by LibRaw in a
    child process. Opcode lists, profiles and masked areas are not used.
    Raises ValueError, one sentence: no DNG, truncated or damaged, no CFA image, LinearRaw, unknown
    pattern, white not above black, or a size that the file cannot hold.
    """
    path, _ = input_file(path)
    try:
        with path.open("rb") as file:
            return _read(file, path)
    except ValueError as error:
        # The child process names the file already.
        raise ValueError(str(error) if str(path) in str(error) else f"{path}: {error}") from None
    except (OSError, struct.error, OverflowError, MemoryError, np.linalg.LinAlgError) as error:
        raise ValueError(f"{path}: the DNG cannot be read, it is truncated or damaged ({error})") from error


def is_dng(path: str | Path) -> bool:
    """Whether a file is a TIFF whose first directory has a DNGVersion (tag 50706); False for anything unreadable."""
    try:
        with Path(path).open("rb") as file:
            return 50706 in read_directories(file)[0]
    except (OSError, ValueError):
        return False


def _extratag(code: int, kind: int, value: object) -> tuple[int, int, int, object, bool]:
    """A tag as tifffile's ``extratags`` wants it: rationals flat, their count in pairs."""
    if isinstance(value, str):
        return code, kind, len(value) + 1, value, True
    if kind in (dng_tags.RATIONAL, dng_tags.SRATIONAL):
        pairs = np.array(value, dtype=object)
        return code, kind, len(pairs), tuple(pairs.ravel().tolist()), True
    return code, kind, len(value), value, True  # type: ignore[arg-type]


def _append_exif(path: Path, tags: dng_tags.Tags) -> None:
    """Append an Exif directory and turn the placeholder into its pointer: LibRaw finds the ISO speed nowhere else."""
    with path.open("r+b") as file:
        pointer = read_directories(file)[0].offset(_PLACE) - 8  # the entry begins 8 bytes before its value
        start = file.seek(0, 2)
        start += file.write(b"\0" * (start % 2))  # a directory begins on a word
        values = start + 2 + 12 * len(tags) + 4
        table, tail = struct.pack("<H", len(tags)), b""
        for code, (kind, value) in sorted(tags.items()):
            data = dng_tags.packed(kind, value)
            table += struct.pack("<HHI", code, kind, len(value))
            table += data.ljust(4, b"\0") if len(data) <= 4 else struct.pack("<I", values + len(tail))
            tail += data if len(data) > 4 else b""
        file.write(table + bytes(4) + tail)
        file.seek(pointer)
        file.write(struct.pack("<HHII", EXIF, dng_tags.LONG, 1, start))


def _read(file: BinaryIO, path: Path) -> RawImage:
    directories = read_directories(file)
    first = directories[0]
    if 50706 not in first:
        raise ValueError("it is a TIFF and not a DNG (DNGVersion, tag 50706, is missing)")
    page = _cfa_page(directories)
    cfa = _cfa(page)
    bits, samples = bits_per_sample(page), _samples(file, path, page, cfa)
    top, left, bottom, right = _active_area(page, samples.shape)
    mosaic = np.ascontiguousarray(samples[top:bottom, left:right])
    white = _white_level(page, bits)
    mosaic, black = _level(page, mosaic, white)
    # A linearized mosaic's depth is the table's, not that of the stored indices.
    stored = bits if bits < 16 and 50712 not in page and white < 2**bits else 0
    raw = RawImage(mosaic, cfa, black, white, stored or bits_for(mosaic, white), _metadata(first, page))
    return dng_tags.restore(raw, first)


def _cfa_page(directories: list[Directory]) -> Directory:
    """The full-resolution CFA image among a DNG's directories."""
    kinds = [d.integer(262, 0) for d in directories]
    found = [d for d, kind in zip(directories, kinds, strict=True) if kind == CFA_IMAGE]
    if not found and LINEAR_RAW in kinds:
        raise ValueError("it is a LinearRaw DNG, demosaiced already; only CFA mosaics are read "
                         "(PhotometricInterpretation, tag 262, 32803)")
    if not found:
        raise ValueError("the DNG holds no CFA image (PhotometricInterpretation, tag 262, 32803)")
    # NewSubfileType 0 is the main image; previews and masks have bits set.
    return min(found, key=lambda d: (d.integer(254, 0) != 0, -d.integer(256, 0) * d.integer(257, 0)))


def _cfa(page: Directory) -> CFA:
    shape, pattern = page.numbers(33421, 2), page.array(33422)
    if shape is None or pattern is None:
        raise ValueError("the DNG does not say its pattern (CFARepeatPatternDim and CFAPattern, tags 33421, 33422)")
    rows, columns = int(shape[0]), int(shape[1])
    if not (1 <= rows <= 64 and 1 <= columns <= 64) or len(pattern) != rows * columns:
        raise ValueError(f"a CFAPattern of {len(pattern)} colours (tag 33422) does not fill CFARepeatPatternDim "
                         f"{rows}x{columns} (tag 33421, at most 64x64)")
    planes = page.array(50710)
    if page.integer(50711, 1) != 1 or (planes is not None and planes.tolist() != [0, 1, 2]):
        raise ValueError("only rectangular CFAs of red, green and blue are read "
                         "(CFALayout 1, CFAPlaneColor 0 1 2; tags 50711, 50710)")
    return CFA.from_pattern(pattern.reshape(rows, columns))


def _samples(file: BinaryIO, path: Path, page: Directory, cfa: CFA) -> np.ndarray:
    """The linearized full frame, (H, W) uint16."""
    height, width = frame_size(page)
    compression = page.integer(259, UNCOMPRESSED)
    if compression in (UNCOMPRESSED, DEFLATE):
        samples, table = read_samples(file, page), page.array(50712)
        if table is None:
            return samples
        if table.dtype != np.uint16 or not len(table):
            raise ValueError("LinearizationTable (DNG tag 50712) must be 16-bit numbers")
        return table[np.minimum(samples, len(table) - 1)]
    if compression != LOSSLESS_JPEG or cfa.family != "bayer":
        raise ValueError(f"compression {compression} (tag 259) of a {cfa.family} mosaic is not read; save the DNG uncompressed")
    samples = libraw.read_full_frame(path)
    if samples.shape != (height, width):
        raise ValueError(f"LibRaw finds {samples.shape[1]}x{samples.shape[0]} samples where the DNG's tags claim "
                         f"{width}x{height}: it is damaged")
    return samples


def _active_area(page: Directory, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    area = page.numbers(50829, 4)
    if area is None:
        return 0, 0, shape[0], shape[1]
    top, left, bottom, right = (int(v) for v in area)
    if not (0 <= top < bottom <= shape[0] and 0 <= left < right <= shape[1]):
        raise ValueError(f"ActiveArea {top} {left} {bottom} {right} (DNG tag 50829) is not inside the frame of "
                         f"{shape[0]} rows and {shape[1]} columns")
    return top, left, bottom, right


def _white_level(page: Directory, bits: int) -> float:
    values = page.array(50717)
    white = 2.0**bits - 1 if values is None or not len(values) else float(values[0])
    if not 0 < white <= 65535:
        raise ValueError(f"WhiteLevel {white:g} (DNG tag 50717) must be 1 to 65535")
    return white


def _level(page: Directory, mosaic: np.ndarray, white: float) -> tuple[np.ndarray, float]:
    """The mosaic on one black level, and that level."""
    repeat, values = page.numbers(50713, 2), page.array(50714)
    rows, columns = (1, 1) if repeat is None else (int(repeat[0]), int(repeat[1]))
    if values is None:
        values = np.zeros(max(rows * columns, 1))
    if rows < 1 or columns < 1 or len(values) != rows * columns:
        raise ValueError(f"BlackLevel holds {len(values)} numbers (DNG tag 50714) where BlackLevelRepeatDim (50713) "
                         f"wants {rows}x{columns}")
    black = values.astype(np.float64).reshape(rows, columns)
    for code, axis in ((50715, 1), (50716, 0)):
        delta = page.numbers(code, mosaic.shape[axis]) if code in page else None
        if delta is not None and delta.any():
            line = np.arange(mosaic.shape[axis])
            black = np.take(black, line % black.shape[axis], axis) + np.expand_dims(delta, 1 - axis)
    return level_to_common_black(mosaic, black, white)


def _metadata(first: Directory, page: Directory) -> RawMetadata:
    """What a DNG's standard tags say: colour, noise, ISO, exposure and camera."""
    gains, matrix = _colour(first)
    exif = read_directory(first, EXIF)
    holders = [d for d in (exif, first, page) if d is not None]
    exposure, iso = _positive(holders, 33434), _positive(holders, 34855)
    noise = next((n for d in (page, first) if (n := d.array(51041)) is not None), None)
    profile = None
    if noise is not None and len(noise) in (2, 6) and np.isfinite(noise).all():
        s, o = noise[:2] if len(noise) == 2 else noise[2:4]  # of three planes, green's
        profile = (float(s), float(o))
    return RawMetadata(gains, matrix, profile, gain=iso / 100 if iso else 1.0, exposure_s=exposure,
                       sensor=first.text(50708) or f"{first.text(271)} {first.text(272)}".strip())


def _positive(holders: list[Directory], code: int) -> float | None:
    for holder in holders:
        values = holder.array(code)
        if values is not None and len(values) and np.isfinite(values[0]) and values[0] > 0:
            return float(values[0])
    return None


def _colour(first: Directory) -> tuple[tuple[float, float, float], dng_colour.Matrix]:
    neutral, white_xy = first.numbers(50728, 3), first.numbers(50729, 2)
    if neutral is not None and neutral.min() <= 0:
        raise ValueError(f"AsShotNeutral {neutral.tolist()} (DNG tag 50728) must be positive")
    balance = first.numbers(50727, 3)
    matrices = []
    for colour, calibration, illuminant in ((50721, 50723, 50778), (50722, 50724, 50779)):
        matrix, camera = first.numbers(colour, 9), first.numbers(calibration, 9)
        if matrix is None:
            continue
        matrix = matrix.reshape(3, 3) if camera is None else camera.reshape(3, 3) @ matrix.reshape(3, 3)
        matrix = matrix if balance is None else np.diag(balance) @ matrix
        matrices.append((matrix, first.integer(illuminant, 0)))
    if matrices:
        return dng_colour.from_tags(matrices, neutral, white_xy)
    gains = (1.0, 1.0, 1.0) if neutral is None else (float(neutral[1] / neutral[0]), 1.0, float(neutral[1] / neutral[2]))
    return gains, RawMetadata().colour_matrix
