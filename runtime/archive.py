"""A bundle as one file: a zip that says of itself whether it is whole.

The zip's comment is a seal, the sha256 of every byte before it: no byte of it can change unseen. That finds damage; whoever
forges an archive can seal it too, so what it claims is checked before anything of it is written.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from runtime.manifest import NAME

MEMBERS = 64  # files in one bundle
LARGEST = 1 << 30  # bytes of one file, and
LARGEST_BUNDLE = 2 << 30  # of all of them unpacked: larger is no network of ours and is not read
SEAL, DIGITS = b"photosite bundle, sha256 of all before: ", 64
EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever it is packed
# What zipfile raises for an archive that is none, lies about itself, or uses what we never write.
BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, OverflowError, LookupError, MemoryError)


def pack(folder: Path, path: Path) -> None:
    """Write the files of ``folder`` as a sealed zip, the same bytes for the same files."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.iterdir()):
            info = zipfile.ZipInfo(file.name, EPOCH)
            info.external_attr, info.create_system, info.compress_type = (stat.S_IFREG | 0o644) << 16, 3, zipfile.ZIP_DEFLATED
            with file.open("rb") as source, archive.open(info, "w", force_zip64=False) as target:
                shutil.copyfileobj(source, target, 1 << 20)
        archive.comment = SEAL + b"0" * DIGITS
    seal(path)


def seal(path: Path) -> None:
    """Put the sha256 of all bytes before it into the comment of a zip that ends with one of the seal's length."""
    with path.open("r+b") as stream:
        digest = _digest(stream, path.stat().st_size - DIGITS - len(SEAL))
        stream.seek(-DIGITS, 2)
        stream.write(digest)


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """A sealed zip for reading, its seal checked and what it claims to hold within bounds.

    Raises ValueError for a zip without a whole seal, and for members that are no plain files of unlike names, too many or too
    large; also for whatever zipfile raises inside of the block.
    """
    try:
        with path.open("rb") as stream:
            _check_seal(path, stream)
            with zipfile.ZipFile(stream) as archive:
                _check_members(path, archive.infolist())
                yield archive
    except BROKEN as error:
        raise ValueError(f"{path} cannot be read as a bundle's zip: {error or type(error).__name__}") from None


def extract(archive: zipfile.ZipFile, name: str, size: int, target: IO[bytes]) -> None:
    """Write one member, exactly ``size`` bytes. Raises ValueError when it holds more or fewer."""
    with archive.open(name) as source:
        left = size
        while chunk := source.read(min(left, 1 << 20) or 1):
            left -= len(chunk)
            if left < 0:
                break
            target.write(chunk)
    if left:
        raise ValueError(f"{name} does not have the {size} bytes that it was said to have")


def _check_seal(path: Path, stream: IO[bytes]) -> None:
    size = path.stat().st_size - len(SEAL) - DIGITS
    if size > LARGEST_BUNDLE:
        raise ValueError(f"{path} has {size} bytes; a bundle has at most {LARGEST_BUNDLE}")
    stream.seek(max(size, 0))
    given = stream.read()
    if size < 0 or not given.startswith(SEAL):
        raise ValueError(f"{path} is not a bundle: no photosite seal at its end, so it was cut off, or packed by something "
                         "else; export it again, or unpack it and give the folder")
    if _digest(stream, size) != given[len(SEAL):]:
        raise ValueError(f"{path} does not have the sha256 of its seal: the file was changed, export it again")


def _check_members(path: Path, members: list[zipfile.ZipInfo]) -> None:
    names = [member.filename for member in members]
    if len(names) > MEMBERS or len({name.lower() for name in names}) < len(names):
        raise ValueError(f"{path} holds {len(names)} files, two of them of one name or more than the {MEMBERS} allowed")
    for member in members:
        kind = stat.S_IFMT(member.external_attr >> 16)  # 0 where the packer did not say
        if not NAME.fullmatch(member.filename) or kind not in (0, stat.S_IFREG):
            raise ValueError(f"{path} holds {member.filename[:100]!r}, which is no plain file inside the bundle")
        if member.file_size > LARGEST:
            raise ValueError(f"{path} holds {member.filename} with {member.file_size} bytes; at most {LARGEST} are allowed")
    total = sum(member.file_size for member in members)
    if total > LARGEST_BUNDLE:
        raise ValueError(f"{path} unpacks to {total} bytes; at most {LARGEST_BUNDLE} are allowed")


def _digest(stream: IO[bytes], size: int) -> bytes:
    """Hexadecimal sha256 of the first ``size`` bytes."""
    stream.seek(0)
    found, left = hashlib.sha256(), size
    while left and (chunk := stream.read(min(left, 1 << 20))):
        found.update(chunk)
        left -= len(chunk)
    return found.hexdigest().encode()
