"""Files that appear whole or not at all, and inputs that are files at all."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def atomic_path(path: str | Path) -> Iterator[Path]:
    """A temporary name beside ``path``, renamed to it when the block ends well.

    Write to the name that is yielded. On any exception, KeyboardInterrupt included, it is removed and a
    file that stood at ``path`` is untouched. A link is followed: the file that it names is replaced.
    Raises ValueError when ``path`` cannot be written (no such folder, no permission, full disk, or
    something that is no regular file stands there); an OSError of the block counts as that.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".part-{secrets.token_hex(6)}{target.suffix[:16]}")
    try:
        _check_target(target)
        # Created here and not by the caller: permission is known before any work is done.
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield temporary
        os.replace(temporary, target)
    except OSError as error:
        raise ValueError(f"cannot write {path}: {_reason(error, target)}; "
                         "name a file in an existing folder that you may write to") from error
    finally:
        with suppress(OSError):
            temporary.unlink()


def write_bytes(path: str | Path, data: bytes) -> None:
    """Write ``data`` to ``path`` by ``atomic_path``; raises its ValueError."""
    with atomic_path(path) as temporary:
        temporary.write_bytes(data)


def input_file(path: str | Path) -> tuple[Path, int]:
    """The path and size in bytes of a readable regular file that is not empty.

    Raises ValueError otherwise: a pipe or device would be read for ever, so neither is an input.
    """
    path = Path(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ValueError(f"{path} is {'a folder' if stat.S_ISDIR(status.st_mode) else 'no regular file'}; name one file")
        with path.open("rb"):
            pass
    except FileNotFoundError:
        raise ValueError(f"{path} does not exist; name a file that does") from None
    except OSError as error:
        raise ValueError(f"cannot read {path}: {error.strerror or error}") from error
    if status.st_size == 0:
        raise ValueError(f"{path} is empty (0 bytes)")
    return path, status.st_size


def _check_target(target: Path) -> None:
    if not target.name:
        raise IsADirectoryError(None, "it names a folder, not a file")
    if target.is_dir():
        raise IsADirectoryError(None, "it is a folder")
    # Renaming onto /dev/null or a pipe would put a file in its place.
    if target.exists() and not target.is_file():
        raise OSError(None, "it is no regular file")


def _reason(error: OSError, target: Path) -> str:
    if not target.parent.is_dir():
        return f"the folder {target.parent} does not exist"
    return error.strerror or str(error)
