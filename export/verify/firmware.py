"""Printed C as one more runtime: built for a target when it is started, run there vector by vector."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from export.firmware.run import TARGETS, build
from export.verify.child import Crashed
from runtime.manifest import ArtefactFacts


class Firmware:
    """A ``runtime.engines.Runner`` for a .c of a bundle.

    Raises ValueError when the target's tools are missing, Crashed when the compiler or the program fails.
    """

    def __init__(self, target: str, rounding: str, path: Path, facts: ArtefactFacts) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="photosite-")
        self._shapes = [[n or 1 for n in face.shape] for face in facts.outputs]
        try:
            self._program = build(path, TARGETS[target], rounding, Path(self._folder.name))
        except RuntimeError as error:
            self.close()
            raise Crashed(str(error)) from None

    def __call__(self, arrays: list[np.ndarray]) -> list[np.ndarray]:
        try:
            outputs = self._program.run([arrays]).outputs[0]
        except RuntimeError as error:
            raise Crashed(str(error)) from None
        return [output.reshape(shape) for output, shape in zip(outputs, self._shapes, strict=True)]

    def close(self) -> None:
        """Remove what was built."""
        self._folder.cleanup()
