"""Outputs that can be written, found out before the work and not after it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any


class _Tried(Exception):
    """Ends a trial: nothing was to be written."""


def check_output(path: Path, suffixes: Iterable[str] = (), inputs: Iterable[Path] = ()) -> Path:
    """The path of a file that can be written, by trying; nothing is left behind and a file there is untouched.

    Raises ValueError when its suffix is none of ``suffixes``, it is one of ``inputs``, or it cannot be written.
    """
    from sensor_sim.atomic import atomic_path

    allowed = tuple(suffixes)
    if allowed and path.suffix.lower() not in allowed:
        raise ValueError(f"the output {path} must end in {' or '.join(allowed)}")
    if any(path.exists() and source.exists() and path.samefile(source) for source in inputs):
        raise ValueError(f"the output {path} is the input; name another file")
    try:
        with atomic_path(path):
            raise _Tried
    except _Tried:
        return path


def check_folder(path: Path) -> Path:
    """The path of a folder that exists or can be made, and written to. Raises ValueError when not; nothing is left behind."""
    place = path
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        with tempfile.TemporaryFile(dir=place):
            return path
    except OSError as error:
        said = "it is no folder" if not place.is_dir() else error.strerror
        raise ValueError(f"cannot write to {path}: {place}: {said}; name a folder that you may write to") from None


def write_json(path: Path, data: Any, indent: int | None = 1) -> None:
    """Write JSON, whole or not at all; a number that JSON does not have (NaN) is refused with ValueError."""
    from sensor_sim.atomic import write_bytes

    text = json.dumps(data, indent=indent, ensure_ascii=False, allow_nan=False)
    write_bytes(path, (text + "\n").encode("utf-8", "surrogateescape"))
