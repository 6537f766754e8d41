"""A bundle as a device reads it: manifest, checksums, golden vectors, engines. NumPy and one runtime, nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from runtime import archive
from runtime.archive import LARGEST
from runtime.engines import Engine
from runtime.golden import Golden, read_golden
from runtime.manifest import Manifest

MANIFEST = "manifest.json"
SUM = "manifest.sha256"  # of manifest.json, as sha256sum writes and checks it; the manifest has those of the other files
GOLDEN = "golden.npz"
LARGEST_MANIFEST = 16 << 20  # bytes


@dataclass(frozen=True)
class Bundle:
    """A checked bundle directory; of a zip, unpacked into a temporary one that goes when the bundle does."""

    path: Path
    manifest: Manifest
    unpacked: TemporaryDirectory | None = field(default=None, repr=False, compare=False)
    vectors: str = GOLDEN  # the file of golden vectors

    @classmethod
    def open(cls, path: str | Path) -> Bundle:
        """Read and check a bundle, a directory or a zip: format, contract, size and sha256 of every file.

        Raises ValueError with one sentence for what is none, a tampered or truncated file, or another format. A zip is
        checked before anything of it is unpacked: its seal, names, kinds and sizes (bounds in ``runtime.archive``).
        """
        path = Path(path)
        try:
            if path.is_file():
                return cls._unpack(path)
            manifest = read_manifest(path, _small(path / MANIFEST), _small(path / SUM))
            for name, entry in manifest.files.items():
                check_file(path, name, entry["sha256"], entry["bytes"])
        except OSError as error:
            raise ValueError(f"{error.filename or path} cannot be read: {error.strerror or error}") from None
        return cls(path, manifest)

    @classmethod
    def _unpack(cls, path: Path) -> Bundle:
        """A zip's bundle. What its manifest says is in it must be all that is in it."""
        with archive.opened(path) as zipped:
            sizes = {member.filename: member.file_size for member in zipped.infolist()}
            if max(sizes.get(name, 0) for name in (MANIFEST, SUM)) > LARGEST_MANIFEST:
                raise ValueError(f"{path} has a {MANIFEST} or {SUM} of more than the {LARGEST_MANIFEST} bytes that are allowed")
            manifest = read_manifest(path, *(zipped.read(name) if name in sizes else None for name in (MANIFEST, SUM)))
            wanted = {name: entry["bytes"] for name, entry in manifest.files.items()}
            if {name: size for name, size in sizes.items() if name not in (MANIFEST, SUM)} != wanted:
                raise ValueError(f"{path} does not hold the files of its {MANIFEST}, of the sizes given there, and no others")
            folder = TemporaryDirectory(prefix="photosite-")
            for name, size in sizes.items():
                with Path(folder.name, name).open("wb") as target:
                    archive.extract(zipped, name, size, target)
        return cls(Path(folder.name), cls.open(folder.name).manifest, folder)

    def engine(self, kind: str | None = None, runtime: str | None = None, threads: int = 1) -> Engine:
        """An engine for the artefact of a kind (default: the first), in a runtime of ``engines.RUNTIMES``."""
        facts = self.manifest.artefact(kind)
        return Engine(self.path / facts.file, facts, self.manifest.inputs, self.manifest.outputs, runtime, threads)

    def golden(self) -> Golden:
        """The golden vectors. Raises ValueError when the bundle has none, or they are not of its inputs and outputs."""
        if self.vectors not in self.manifest.files:
            raise ValueError(f"the bundle {self.path} has no golden vectors ({self.vectors})")
        return read_golden(self.path / self.vectors, self.manifest)

    def part(self, name: str) -> Bundle:
        """One of the manifest's further graphs as a bundle of its own. Raises ValueError naming what there is."""
        return Bundle(self.path, self.manifest.part(name), self.unpacked, f"{name}.npz")


def read_manifest(path: Path, text: bytes | None, checksum: bytes | None) -> Manifest:
    """The manifest of the bundle ``path`` from the bytes of manifest.json and manifest.sha256, None where there is none.
    Raises ValueError."""
    if text is None:
        raise ValueError(f"{path} is not a bundle: it has no {MANIFEST}")
    try:
        data = json.loads(text.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path}: {MANIFEST} cannot be read as JSON: {error}") from None
    try:
        manifest = Manifest.from_dict(data)
    except ValueError as error:  # a fact's own sentence does not know where it stands
        said = str(error)
        raise ValueError(said if MANIFEST in said else f"{MANIFEST} of {path}: {said}") from None
    if checksum != manifest_sum(text):
        raise ValueError(f"{path}: {MANIFEST} does not have the sha256 of {SUM}: the bundle was changed, export it again")
    return manifest


def manifest_sum(text: bytes) -> bytes:
    """What manifest.sha256 holds for a manifest.json."""
    return f"{hashlib.sha256(text).hexdigest()}  {MANIFEST}\n".encode()


def _small(file: Path) -> bytes | None:
    """The bytes of a file that must be small, None when there is none."""
    if not file.is_file():
        return None
    if file.stat().st_size > LARGEST_MANIFEST:
        raise ValueError(f"{file} has {file.stat().st_size} bytes; at most {LARGEST_MANIFEST} are allowed")
    return file.read_bytes()


def check_file(directory: Path, name: str, sha256: str, size: int) -> None:
    """Raise ValueError unless ``name`` is a file of ``directory`` with this size in bytes and sha256."""
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
