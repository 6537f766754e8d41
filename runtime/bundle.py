"""A bundle as a device reads it: manifest, checksums, golden vectors, engines. NumPy and one runtime, nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from runtime.engines import Arrays, Engine
from runtime.manifest import Manifest

MANIFEST = "manifest.json"
GOLDEN = "golden.npz"
LARGEST = 1 << 30  # bytes; a file larger than this is no network of ours and is not read


@dataclass(frozen=True)
class Bundle:
    """A checked bundle directory."""

    path: Path
    manifest: Manifest

    @classmethod
    def open(cls, path: str | Path) -> Bundle:
        """Read and check a bundle directory: format, contract, size and sha256 of every file.

        Raises ValueError with one sentence for a directory that is none, a tampered or truncated file, or another format.
        """
        path = Path(path)
        source = path / MANIFEST
        if not source.is_file():
            raise ValueError(f"{path} is not a bundle: it has no {MANIFEST}")
        try:
            data = json.loads(source.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
            raise ValueError(f"{source} cannot be read as JSON: {error}") from None
        manifest = Manifest.from_dict(data)
        for name, entry in manifest.files.items():
            check_file(path, name, entry["sha256"], entry["bytes"])
        return cls(path, manifest)

    def engine(self, kind: str | None = None, runtime: str | None = None, threads: int = 1) -> Engine:
        """An engine for the artefact of a kind (default: the first), in a runtime of ``engines.RUNTIMES``."""
        facts = self.manifest.artefact(kind)
        return Engine(self.path / facts.file, facts, self.manifest.inputs, self.manifest.outputs, runtime, threads)

    def golden(self) -> Golden:
        """The golden vectors. Raises ValueError when the bundle has none."""
        if GOLDEN not in self.manifest.files:
            raise ValueError(f"the bundle {self.path} has no golden vectors ({GOLDEN})")
        with np.load(self.path / GOLDEN, allow_pickle=False) as data:
            return Golden({key: data[key] for key in data.files})


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
        return sorted({k.split("/")[0] for k in self.arrays} - {"in", "grid", "step"})

    def expected(self, rule: str, vector: int) -> Arrays:
        """The expected outputs by name, flat and sampled. Raises ValueError for a rule without outputs."""
        found = {k.split("/", 1)[1]: v[vector] for k, v in self.arrays.items() if k.startswith(f"{rule}/")}
        if not found:
            raise ValueError(f"no golden outputs for the rule {rule!r}; there are {', '.join(self.rules())}")
        return found

    def sample(self, name: str, output: np.ndarray) -> np.ndarray:
        """A canonical output, flattened and sampled as the stored ones are."""
        return np.ascontiguousarray(output).reshape(-1)[::int(self.arrays[f"step/{name}"])]


def check_file(directory: Path, name: str, sha256: str, size: int) -> None:
    """Raise ValueError unless ``name`` is a plain file of ``directory`` with this size in bytes and sha256."""
    if Path(name).name != name or name in ("", ".", ".."):
        raise ValueError(f"{directory / MANIFEST} names the file {name!r}, which is not inside the bundle")
    file = directory / name
    if not file.is_file():
        raise ValueError(f"{file} is missing from the bundle")
    if file.stat().st_size != size or size > LARGEST:
        raise ValueError(f"{file} has {file.stat().st_size} bytes and the manifest says {size}: "
                         "the bundle is damaged, export it again")
    if digest(file) != sha256:
        raise ValueError(f"{file} does not have the sha256 of the manifest: the bundle was changed, export it again")


def digest(file: Path) -> str:
    """Hexadecimal sha256 of a file."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
