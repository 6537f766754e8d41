"""Which picture's samples go into which shard, decided before a picture is opened.

Sample i of a data set is sample ``i % per_image`` of picture ``i // per_image``. A picture that turns out to be
unreadable leaves its numbers empty, so that no other sample moves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sensor_sim.shards.licences import licence_of
from sensor_sim.shards.recipe import ShardRecipe, tools

SUFFIXES = {".png", ".jpg", ".jpeg", ".tif", ".tiff"}


@dataclass(frozen=True)
class Source:
    """A picture. name: its folder's name and the path below, unique; path: where it is; bytes, mtime_ns: as it was listed."""

    name: str
    path: str
    bytes: int
    mtime_ns: int
    licence: str

    def check(self) -> None:
        """Raise ValueError when the file is not there as it was listed: shards would not be of one set of pictures."""
        try:
            now = Path(self.path).stat()
        except OSError as error:
            raise ValueError(f"{self.path} was listed and cannot be found now ({error.strerror}); put it back, or on a "
                             "cluster let every node see it under this path") from None
        if (now.st_size, now.st_mtime_ns) != (self.bytes, self.mtime_ns):
            raise ValueError(f"{self.path} has changed since it was listed; put the old one back or start a new data set")


@dataclass(frozen=True)
class ShardTask:
    """What one worker makes: a shard's number, and of each picture the planned numbers of its samples."""

    index: int
    recipe: ShardRecipe
    parts: tuple[tuple[Source, range], ...]

    @property
    def file(self) -> str:
        """The shard's file name."""
        return f"shard-{self.index:06d}.tar"


@dataclass(frozen=True)
class Plan:
    """A recipe and its pictures, in the order in which they are taken."""

    recipe: ShardRecipe
    sources: tuple[Source, ...]

    @classmethod
    def make(cls, recipe: ShardRecipe, folders: Sequence[Path], licence: str | None = None) -> Plan:
        """List the pictures below the folders. licence: of pictures without an entry in a licences.toml.

        Raises ValueError for a folder without pictures, two folders of one name, or a picture without a licence.
        """
        sources = [source for folder in folders for source in list_sources(Path(folder), licence)]
        names = [Path(folder).resolve().name for folder in folders]
        if len(set(names)) < len(names):
            raise ValueError(f"two of the folders {', '.join(map(str, folders))} have one name, by which their pictures are told "
                             "apart; rename one, or give the folder above them")
        # By a hash: every shard is a mix of all folders, and a picture that is added moves as few as it can.
        sources.sort(key=lambda source: name_hash(f"{recipe.seed}/{source.name}"))
        return cls(recipe, tuple(sources))

    @property
    def samples(self) -> int:
        """Planned samples; unreadable pictures give none of theirs."""
        return len(self.sources) * self.recipe.per_image

    @property
    def shards(self) -> int:
        """How many shards there will be."""
        return -(-self.samples // self.recipe.shard_size)

    def task(self, index: int) -> ShardTask:
        """The task of one shard."""
        per, size = self.recipe.per_image, self.recipe.shard_size
        first, last = index * size, min((index + 1) * size, self.samples)
        parts = tuple((self.sources[s], range(max(first, s * per), min(last, (s + 1) * per)))
                      for s in range(first // per, -(-last // per)))
        return ShardTask(index, self.recipe, parts)

    def to_dict(self) -> dict[str, Any]:
        """Equal dictionaries, equal shards."""
        return {"recipe": self.recipe.to_dict(), "made_with": tools(), "sources": [asdict(source) for source in self.sources]}


def list_sources(folder: Path, licence: str | None) -> Iterator[Source]:
    """The pictures below a folder, by name. Raises ValueError when there is none, or one has no licence."""
    root = folder.resolve()
    paths = sorted(p for p in root.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file()) if root.is_dir() else []
    if not paths:
        raise ValueError(f"{folder} is no folder with pictures ({', '.join(sorted(SUFFIXES))})")
    licences = [licence_of(path, root, licence) for path in paths]
    if None in licences:
        first = paths[licences.index(None)]
        raise ValueError(f"no licence is known of {licences.count(None)} of {len(paths)} pictures, the first {first}: name it in "
                         "a licences.toml beside or above it, or give --licence for all that are in none ('unknown' is allowed)")
    for path, found in zip(paths, licences, strict=True):
        status = path.stat()
        name = f"{root.name}/{path.relative_to(root).as_posix()}"
        yield Source(name, str(path), status.st_size, status.st_mtime_ns, found or "")


def name_hash(name: str) -> bytes:
    """32 bytes of a name, whatever its characters."""
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest()
