"""The samples of a DNG's mosaic: uncompressed strips and tiles of 8 to 16 bits, and Deflate ones, without a library."""

from __future__ import annotations

import zlib
from typing import BinaryIO

import numpy as np

from sensor_sim.tiff import Directory

MAX_PIXELS = 400_000_000
UNCOMPRESSED, LOSSLESS_JPEG, DEFLATE = 1, 7, 8
# No codec of a mosaic reaches this; a header that needs more was made to exhaust the memory.
_MAX_RATIO = 200


def frame_size(page: Directory) -> tuple[int, int]:
    """(height, width) that a directory claims, checked before anything of that size is allocated.

    Raises ValueError for an empty frame, more than ``MAX_PIXELS``, or more pixels than the file can hold.
    """
    width, height = page.integer(256), page.integer(257)
    if width < 1 or height < 1:
        raise ValueError(f"the DNG claims {width}x{height} pixels (tags 256, 257): it is damaged")
    if width * height > MAX_PIXELS:
        raise ValueError(f"the DNG claims {width}x{height} pixels (tags 256, 257), of which {MAX_PIXELS} at most are read")
    plain = page.integer(259, UNCOMPRESSED) == UNCOMPRESSED
    needed = width * height * bits_per_sample(page) // 8
    if needed > page.file_size * (1 if plain else _MAX_RATIO):
        raise ValueError(f"the DNG claims {width}x{height} pixels, more than its {page.file_size} bytes can hold: "
                         "it is truncated or damaged")
    return height, width


def bits_per_sample(page: Directory) -> int:
    """BitsPerSample of a one-plane integer image. Raises ValueError for anything else."""
    bits = page.integer(258, 1)
    if page.integer(277, 1) != 1 or page.integer(339, 1) != 1 or not 8 <= bits <= 16:
        raise ValueError(f"only one plane of unsigned 8 to 16-bit samples is read, this DNG has {page.integer(277, 1)} of "
                         f"{bits} bits, format {page.integer(339, 1)} (tags 277, 258, 339)")
    return bits


def read_samples(file: BinaryIO, page: Directory) -> np.ndarray:
    """(H, W) uint16 samples as stored, before linearization.

    Compression must be none or Deflate without predictor. Raises ValueError when samples are missing,
    or strips and tiles do not add up to the frame.
    """
    height, width = frame_size(page)
    if page.integer(266, 1) != 1 or page.integer(317, 1) != 1:
        raise ValueError("FillOrder and Predictor (TIFF tags 266, 317) other than 1 are not read; save the DNG uncompressed")
    rows, columns, offsets, counts = _pieces(page, height, width)
    across, down = -(-width // columns), -(-height // rows)
    if len(offsets) != across * down or len(counts) != len(offsets):
        raise ValueError(f"the DNG names {len(offsets)} strips or tiles with {len(counts)} sizes where {across * down} "
                         "are needed: it is damaged")
    out = np.empty((height, width), np.uint16)
    for i, (offset, count) in enumerate(zip(offsets.tolist(), counts.tolist(), strict=True)):
        y, x = i // across * rows, i % across * columns
        # The last strip is short; a tile is always whole.
        tall = rows if 324 in page else min(rows, height - y)
        piece = _read_piece(file, page, offset, count, (tall, columns))
        part = out[y:y + rows, x:x + columns]
        part[:] = piece[:part.shape[0], :part.shape[1]]
    return out


def unpack_bits(data: np.ndarray, width: int, bits: int) -> np.ndarray:
    """Samples packed most significant bit first, each row starting at a whole byte.

    data: (rows, ceil(width * bits / 8)) uint8; bits: 1 to 16. Returns (rows, width) uint16.
    """
    out = np.empty((len(data), width), np.uint16)
    padded = np.pad(data, ((0, 0), (0, 2)))
    for i in range(min(8, width)):  # samples i, i + 8, ... begin at the same bit of a byte, ``bits`` bytes apart
        first, shift = divmod(i * bits, 8)
        n = len(range(i, width, 8))
        word = np.zeros((len(data), n), np.uint32)
        for j in range(3):
            word = word << 8 | padded[:, first + j::bits][:, :n]
        out[:, i::8] = word >> (24 - shift - bits) & (1 << bits) - 1
    return out


def _pieces(page: Directory, height: int, width: int) -> tuple[int, int, np.ndarray, np.ndarray]:
    """Rows and columns of a strip or tile, their offsets and sizes in bytes."""
    if 324 in page:
        rows, columns = page.integer(323), page.integer(322)
        offsets, counts = page.array(324), page.array(325)
        # A tile may overhang the frame, but one far larger than it would only cost memory.
        if not (1 <= rows < height + 4096 and 1 <= columns < width + 4096):
            raise ValueError(f"the DNG claims tiles of {columns}x{rows} pixels (tags 322, 323): it is damaged")
    else:
        rows, columns = min(page.integer(278, height), height), width
        offsets, counts = page.array(273), page.array(279)
    if offsets is None or counts is None or rows < 1 or offsets.dtype.kind != "u" or counts.dtype.kind != "u":
        raise ValueError("the DNG does not say where its samples are (TIFF tags 273 and 279, or 324 and 325)")
    return rows, columns, offsets, counts


def _read_piece(file: BinaryIO, page: Directory, offset: int, count: int, shape: tuple[int, int]) -> np.ndarray:
    rows, columns = shape
    bits = bits_per_sample(page)
    stride = -(-columns * bits // 8)
    wanted = rows * stride
    if offset + min(count, wanted) > page.file_size:
        raise ValueError(f"the DNG's samples reach to byte {offset + count} of a file of {page.file_size}: it is truncated")
    compression = page.integer(259, UNCOMPRESSED)  # before seeking: reading a tag moves the file's position
    file.seek(offset)
    data = file.read(min(count, wanted) if compression == UNCOMPRESSED else count)
    if compression == DEFLATE:
        try:
            data = zlib.decompressobj().decompress(data, wanted)
        except zlib.error as error:
            raise ValueError(f"the DNG's Deflate samples are damaged ({error})") from None
    elif compression != UNCOMPRESSED:
        raise ValueError(f"TIFF compression {compression} is not decoded here")
    if len(data) < wanted:
        raise ValueError(f"a strip or tile of the DNG holds {len(data)} bytes where {wanted} are needed: "
                         "it is truncated or damaged")
    if bits == 16:
        return np.frombuffer(data, page.order + "u2").reshape(rows, columns)
    packed = np.frombuffer(data, np.uint8).reshape(rows, stride)
    return packed if bits == 8 else unpack_bits(packed, columns, bits)
