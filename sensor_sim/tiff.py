"""TIFF directories, read within stated bounds: what a hostile header can cost is known beforehand.

tifffile writes our files and is an independent reader in the tests. Input is read here instead, because a
general reader loads every tag that a header names: one that names a large file's bytes thousands of times
would fill the memory before a single check could run. (TIFF 6.0, section 2; BigTIFF; DNG 1.4, SubIFDs.)
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

MAX_TAG_BYTES = 16 * 2**20  # the largest tags of honest files are strip tables and linearization tables, under 1 MB
MAX_DIRECTORIES = 32
MAX_ENTRIES = 4096

# NumPy type of a TIFF field type; rationals are read as pairs
_TYPES = {1: "u1", 2: "u1", 3: "u2", 4: "u4", 5: "u4", 6: "i1", 7: "u1", 8: "i2", 9: "i4", 10: "i4",
          11: "f4", 12: "f8", 13: "u4", 16: "u8", 17: "i8", 18: "u8"}
_ASCII, _RATIONALS = 2, (5, 10)


@dataclass(frozen=True)
class _Entry:
    kind: int
    count: int
    offset: int  # of the value in the file

    @property
    def size(self) -> int:
        return self.count * np.dtype(_TYPES[self.kind]).itemsize * (2 if self.kind in _RATIONALS else 1)


class Directory:
    """One image file directory: tags by their number, values read when asked for."""

    def __init__(self, file: BinaryIO, order: str, entries: dict[int, _Entry], size: int):
        self._file, self.order, self._entries, self.file_size = file, order, entries, size

    def __contains__(self, code: int) -> bool:
        return code in self._entries

    def offset(self, code: int) -> int:
        """Where in the file the value of a tag begins, bytes."""
        return self._entries[code].offset

    def array(self, code: int) -> np.ndarray | None:
        """A tag's numbers, 1-D; rationals as float64 (0/0 is nan). None when the tag is missing.

        Raises ValueError when the value lies outside the file or is larger than ``MAX_TAG_BYTES``.
        """
        entry = self._entries.get(code)
        if entry is None:
            return None
        if entry.size > MAX_TAG_BYTES:
            raise ValueError(f"TIFF tag {code} claims {entry.size} bytes; at most {MAX_TAG_BYTES} are read")
        if entry.offset + entry.size > self.file_size:
            raise ValueError(f"TIFF tag {code} lies outside the file: it is truncated or damaged")
        self._file.seek(entry.offset)
        values = np.frombuffer(self._file.read(entry.size), self.order + _TYPES[entry.kind])
        if entry.kind not in _RATIONALS:
            return values.astype(values.dtype.newbyteorder("="))
        with np.errstate(divide="ignore", invalid="ignore"):
            return values[0::2].astype(np.float64) / values[1::2]

    def numbers(self, code: int, count: int) -> np.ndarray | None:
        """``array`` of exactly ``count`` finite numbers. Raises ValueError otherwise; None when missing."""
        values = self.array(code)
        if values is not None and (len(values) != count or not np.isfinite(values).all()):
            raise ValueError(f"TIFF tag {code} must hold {count} finite numbers, not {values[:8].tolist()}")
        return values

    def integer(self, code: int, default: int | None = None) -> int:
        """A tag's one integer, or ``default`` when it is missing. Raises ValueError without either."""
        values = self.array(code)
        if values is None:
            if default is None:
                raise ValueError(f"TIFF tag {code} is missing")
            return default
        if not len(values) or values.dtype.kind not in "ui":
            raise ValueError(f"TIFF tag {code} must hold an integer")
        return int(values[0])

    def text(self, code: int) -> str:
        """A tag's ASCII text up to its first NUL; empty when missing."""
        values = self.array(code)
        return "" if values is None else values.tobytes().split(b"\0")[0].decode("ascii", "replace").strip()


def read_directories(file: BinaryIO) -> list[Directory]:
    """Every directory of a TIFF: the chain and its SubIFDs, in order, at most ``MAX_DIRECTORIES``.

    Raises ValueError when the file is no TIFF, or its first directory lies outside it.
    """
    size = file.seek(0, 2)
    order, big, first = _header(file)
    found: list[Directory] = []
    seen: set[int] = set()
    waiting = [first]
    while waiting and len(found) < MAX_DIRECTORIES:
        offset = waiting.pop(0)
        if offset in seen or not 8 <= offset < size:
            continue  # a loop, or a pointer that leads nowhere
        seen.add(offset)
        directory, following = _read_directory(file, order, big, offset, size)
        found.append(directory)
        below = directory.array(330)  # SubIFDs
        waiting += ([] if below is None else [int(v) for v in below[:MAX_DIRECTORIES]]) + [following]
    if not found:
        raise ValueError("the TIFF's first directory lies outside the file: it is truncated or damaged")
    return found


def read_directory(parent: Directory, code: int) -> Directory | None:
    """The directory that a pointer tag such as Exif (34665) names; None when there is none to read."""
    if code not in parent:
        return None
    offset = parent.integer(code)
    if not 8 <= offset < parent.file_size:
        return None
    big = _header(parent._file)[1]
    return _read_directory(parent._file, parent.order, big, offset, parent.file_size)[0]


def is_tiff(head: bytes) -> bool:
    """Whether a file's first four bytes are a TIFF's or BigTIFF's."""
    return head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def _header(file: BinaryIO) -> tuple[str, bool, int]:
    """Byte order for NumPy and struct, whether it is BigTIFF, offset of the first directory."""
    file.seek(0)
    head = file.read(16)
    if len(head) < 8 or not is_tiff(head):
        raise ValueError("not a TIFF: a DNG begins with II*, MM* or their BigTIFF forms")
    order = "<" if head[:2] == b"II" else ">"
    big = b"+" in head[2:4]
    if big and len(head) < 16:
        raise ValueError("the BigTIFF header is truncated")
    return order, big, struct.unpack_from(order + ("Q" if big else "I"), head, 8 if big else 4)[0]


def _read_directory(file: BinaryIO, order: str, big: bool, start: int, size: int) -> tuple[Directory, int]:
    """The directory at a file offset, and the offset of the one that follows (0 for none)."""
    count_format, entry_format = (order + "Q", order + "HHQ") if big else (order + "H", order + "HHI")
    word = 8 if big else 4
    head, step = struct.calcsize(count_format), struct.calcsize(entry_format) + word
    file.seek(start)
    raw = file.read(head)
    count = struct.unpack(count_format, raw)[0] if len(raw) == head else 0
    if not 1 <= count <= MAX_ENTRIES:
        raise ValueError(f"a TIFF directory of {count} entries is truncated or damaged; 1 to {MAX_ENTRIES} are read")
    table = file.read(count * step + word)
    if len(table) < count * step:
        raise ValueError("a TIFF directory reaches beyond the end of the file: it is truncated or damaged")
    entries: dict[int, _Entry] = {}
    for at in range(0, count * step, step):
        code, kind, number = struct.unpack_from(entry_format, table, at)
        if kind not in _TYPES:
            continue  # TIFF 6.0: a reader skips types that it does not know
        entry = _Entry(kind, number, start + head + at + step - word)
        if entry.size > word:
            where = struct.unpack_from(order + ("Q" if big else "I"), table, at + step - word)[0]
            entry = _Entry(kind, number, where)
        entries.setdefault(code, entry)
    tail = table[count * step:]
    following = struct.unpack(order + ("Q" if big else "I"), tail)[0] if len(tail) == word else 0
    return Directory(file, order, entries, size), following
