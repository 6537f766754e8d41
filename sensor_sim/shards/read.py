"""Reading shards, any sample at any time: tar headers are read once, samples when they are asked for.

As a stream they are webdataset's: ``webdataset.WebDataset(paths).decode()`` gives the same arrays.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from sensor_sim.cfa import CFA
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.shards.recipe import ShardRecipe
from sensor_sim.unprocess import Illumination

FORMAT, VERSION, MANIFEST = "photosite-shards", 1, "manifest.json"
Members = dict[str, tuple[int, int]]  # of one sample by extension: offset in the shard, bytes


def is_shard_set(folder: Path) -> bool:
    """Whether a folder holds shards of ours rather than pictures."""
    try:
        return read_manifest(Path(folder))["format"] == FORMAT
    except ValueError:
        return False


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a finished data set. Raises ValueError for a folder that holds none."""
    path = folder / MANIFEST
    try:
        manifest = json.loads(path.read_text(encoding="utf-8", errors="surrogateescape"))
    except FileNotFoundError:
        raise ValueError(f"{folder} holds no finished data set (no {MANIFEST}); photosite dataset makes one") from None
    except (OSError, json.JSONDecodeError) as error:
        raise ValueError(f"{path} cannot be read: {error}") from None
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT or manifest.get("version") != VERSION:
        raise ValueError(f"{path} is no manifest of {FORMAT} version {VERSION}")
    return manifest


def digest(path: Path) -> str:
    """Hexadecimal sha256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@dataclass(frozen=True)
class ShardSample:
    """One sample. mosaic: (S, S) uint16 DN. target: (S, S, 3) uint8 sRGB. facts: the JSON beside them (``sample.CONTENTS``)."""

    mosaic: np.ndarray
    target: np.ndarray
    facts: dict[str, Any]

    @cached_property
    def light(self) -> Illumination:
        """What the scene was lit by; ``unprocess(target, light) * facts["exposure"]`` is the clean scene."""
        matrix = tuple(tuple(row) for row in self.facts["colour_matrix"])
        return Illumination(tuple(self.facts["white_balance"]), matrix)

    @cached_property
    def raw(self) -> RawImage:
        """The frame, with all that it takes to develop it."""
        facts = self.facts
        profile = tuple(facts["noise_profile"]) or None
        meta = RawMetadata(self.light.white_balance, self.light.colour_matrix, profile, facts["gain"], sensor=facts["sensor"])
        return RawImage(self.mosaic, CFA(facts["family"], tuple(facts["phase"])), facts["black_level"], facts["white_level"],
                        facts["bit_depth"], meta)


class ShardSet:
    """The samples of a finished data set by number, 0 to ``len`` - 1, in the order of the shards.

    Raises ValueError for a folder that holds none, or a shard whose size is not the manifest's; its checksums are read by
    ``photosite dataset`` and not here.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self.manifest = read_manifest(self.folder)
        self.recipe = ShardRecipe.from_dict(self.manifest["recipe"])
        self._samples = [(shard["file"], members) for shard in self.manifest["shards"]
                         for members in index(self.folder / shard["file"], shard["bytes"])]
        if len(self._samples) != self.manifest["samples"]:
            raise ValueError(f"{folder} has {len(self._samples)} samples and its manifest says {self.manifest['samples']}")

    def __len__(self) -> int:
        return len(self._samples)

    def __iter__(self) -> Iterator[ShardSample]:
        return (self[number] for number in range(len(self)))

    def __getitem__(self, number: int) -> ShardSample:
        file, members = self._samples[number]
        with (self.folder / file).open("rb") as stream:
            def read(extension: str) -> bytes:
                offset, size = members[extension]
                stream.seek(offset)
                return stream.read(size)
            mosaic, target = (np.lib.format.read_array(io.BytesIO(read(name)), allow_pickle=False)
                              for name in ("mosaic.npy", "target.npy"))
            return ShardSample(mosaic, target, json.loads(read("json")))


def index(path: Path, size: int) -> list[Members]:
    """Where the files of each sample are in a shard of ``size`` bytes. Raises ValueError for another size or no tar."""
    try:
        if path.stat().st_size != size:
            raise ValueError(f"{path} has {path.stat().st_size} bytes and the manifest says {size}; make it again")
        with tarfile.open(path, "r:") as tar:
            found: dict[str, Members] = {}
            for entry in tar:
                key, _, extension = entry.name.partition(".")
                found.setdefault(key, {})[extension] = (entry.offset_data, entry.size)
    except (OSError, tarfile.TarError) as error:
        raise ValueError(f"{path} cannot be read as a shard: {error}") from None
    return list(found.values())
