"""Printed C in this process: compiled to a shared library, called like any runtime."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from export.firmware.run import ROUNDINGS, STRICT, TARGETS, compiled, read_header
from runtime.manifest import ArtefactFacts

TARGET = "native"


def build_library(source: Path, rounding: str, folder: Path) -> Path:
    """Compile a printed .c for this machine's processor. Raises ValueError when the compiler is missing, RuntimeError with the
    compiler's words."""
    target = TARGETS[TARGET]
    if missing := target.missing():
        raise ValueError(f"C on this machine: {missing}")
    library = folder / f"{source.stem}-{rounding}.so"
    compiled(target, [*target.flags, *STRICT, f"-D{ROUNDINGS[rounding]}", "-shared", "-fPIC", str(source), "-o", str(library)])
    return library


class Library:
    """A ``runtime.engines.Runner`` for a built library. header: of the printed source, which has the sizes."""

    def __init__(self, library: Path, header: Path, facts: ArtefactFacts) -> None:
        macro, self._inputs, self._outputs, arena = read_header(header)
        self._run = getattr(ctypes.CDLL(str(library)), f"{macro.lower()}_run")
        self._run.restype = None
        self._arena = np.zeros(arena + 16, np.uint8)
        self._aligned = self._arena.ctypes.data + -self._arena.ctypes.data % 16
        self._shapes = [tuple(n or 1 for n in face.shape) for face in facts.outputs]

    def __call__(self, arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
        outputs = [np.empty(shape, np.int8) for shape in self._shapes]
        self._run(ctypes.c_void_p(self._aligned), addresses(arrays), addresses(outputs))
        return outputs


def addresses(arrays: Sequence[np.ndarray]) -> ctypes.Array[ctypes.c_void_p]:
    """Where arrays lie, as C takes them."""
    return (ctypes.c_void_p * len(arrays))(*(array.ctypes.data for array in arrays))
