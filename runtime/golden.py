"""Golden vectors as a bundle carries them: real inputs, and what must come of them."""

from __future__ import annotations

import math
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from runtime.manifest import Manifest

Arrays = dict[str, np.ndarray]
LARGEST = 1 << 30  # bytes of all arrays unpacked
OWN = ("in", "grid", "step")  # prefixes that name no rule


@dataclass(frozen=True)
class Golden:
    """Real inputs and what they must give.

    arrays: ``in/NAME`` (vectors, ...) stored numbers, for float inputs with ``grid/NAME`` (scale, offset) so that the
    input is exactly ``float32(stored) * scale + offset``; ``RULE/NAME`` (vectors, values) expected outputs flattened
    and sampled at ``step/NAME``, RULE being ``torch`` and, for an integer model, ``xnnpack`` and ``reference``.
    """

    arrays: Arrays

    @property
    def vectors(self) -> int:
        """How many inputs there are."""
        return next(len(v) for k, v in self.arrays.items() if k.startswith("in/"))

    def inputs(self, vector: int) -> Arrays:
        """The inputs of one vector by name, canonical, batch axis kept."""
        return {key[3:]: self._input(key[3:], value[vector]) for key, value in self.arrays.items() if key.startswith("in/")}

    def _input(self, name: str, numbers: np.ndarray) -> np.ndarray:
        grid = self.arrays.get(f"grid/{name}")
        return numbers if grid is None else numbers.astype(np.float32) * np.float32(grid[0]) + np.float32(grid[1])

    def rules(self) -> list[str]:
        """Which rules there are outputs for."""
        return sorted({k.split("/")[0] for k in self.arrays} - set(OWN))

    def expected(self, rule: str, vector: int) -> Arrays:
        """The expected outputs by name, flat and sampled. Raises ValueError for a rule without outputs."""
        found = {k.split("/", 1)[1]: v[vector] for k, v in self.arrays.items() if k.startswith(f"{rule}/")}
        if not found:
            raise ValueError(f"no golden outputs for the rule {rule!r}; there are {', '.join(self.rules())}")
        return found

    def sample(self, name: str, output: np.ndarray) -> np.ndarray:
        """A canonical output, flattened and sampled as the stored ones are."""
        return np.ascontiguousarray(output).reshape(-1)[::int(self.arrays[f"step/{name}"])]


def read_golden(path: Path, manifest: Manifest) -> Golden:
    """Read an .npz of golden vectors. Raises ValueError when it is none, is too large, or does not fit the manifest."""
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(member.file_size for member in archive.infolist()) > LARGEST:
                raise ValueError(f"it unpacks to more than {LARGEST} bytes")
            arrays = {}
            for member in archive.infolist():
                with archive.open(member) as stream:
                    arrays[member.filename.removesuffix(".npy")] = _array(stream, member.file_size)
        _check(arrays, manifest)
    except Exception as error:  # a file made to mislead can raise nearly anything in zipfile, zlib, tokenize and NumPy
        raise ValueError(f"{path} holds no golden vectors of {manifest.name}: {error}") from None
    return Golden(arrays)


def _array(stream: IO[bytes], size: int) -> np.ndarray:
    """One array of an .npz; what its header claims must be what there is, before memory is taken for it."""
    start = np.lib.format.read_magic(stream)
    if start != (1, 0):
        raise ValueError(f"an array is of .npy version {start}, and 1.0 is read")
    shape, fortran, dtype = np.lib.format.read_array_header_1_0(stream)
    data = stream.read()
    if dtype.hasobject or fortran or math.prod(shape) * dtype.itemsize != len(data):
        raise ValueError(f"an array of shape {shape} and type {dtype} does not have {len(data)} bytes")
    return np.frombuffer(data, dtype).reshape(shape)


def _check(arrays: Arrays, manifest: Manifest) -> None:
    """Raise ValueError unless there is every input, and under every rule every output, for one number of vectors."""
    rules = {key.split("/")[0] for key in arrays} - set(OWN)
    names = [f"in/{facts.name}" for facts in manifest.inputs]
    names += [f"{rule}/{facts.name}" for rule in rules for facts in manifest.outputs]
    steps = [f"step/{facts.name}" for facts in manifest.outputs]
    absent = [name for name in (*names, *steps) if name not in arrays]
    if absent or not names or not rules:
        raise ValueError(f"there is no {(absent or ['vector'])[0]}")
    if len({arrays[name].shape[:1] for name in names}) != 1 or not len(arrays[names[0]]):
        raise ValueError("inputs and outputs are not of the same number of vectors")
    if any(arrays[name].shape != () or arrays[name].dtype.kind != "i" or arrays[name] < 1 for name in steps):
        raise ValueError("a step is no positive whole number")
    for facts in manifest.inputs:
        grid = arrays.get(f"grid/{facts.name}")
        given = arrays[f"in/{facts.name}"].shape[1:]
        if (grid is not None and grid.shape != (2,)) or given != facts.shape:
            raise ValueError(f"inputs of shape {given} do not fit {facts.name}, which takes {facts.shape}")
