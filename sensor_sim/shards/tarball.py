"""One shard: a tar that webdataset reads, whose bytes depend on its samples alone."""

from __future__ import annotations

import hashlib
import io
import tarfile
from collections.abc import Iterator
from typing import IO, Any

from sensor_sim.images import read_picture
from sensor_sim.shards.plan import ShardTask, Source
from sensor_sim.shards.recipe import ShardRecipe
from sensor_sim.shards.sample import make_sample


def write_shard(task: ShardTask, stream: IO[bytes]) -> dict[str, Any]:
    """Write a task's samples as a tar; the key of a sample is its planned number.

    Returns {"shard": number, "samples": how many, "sources": {name: {"sha256", "samples", "reason"}}}; ``reason`` says why
    a picture that cannot be read, or is smaller than a crop, was left out, and is None for the others.
    Raises ValueError when a picture is not there as it was planned.
    """
    sources: dict[str, dict[str, Any]] = {}
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for source, numbers in task.parts:
            facts = sources[source.name] = {"sha256": None, "samples": 0, "reason": None}
            for key, files in samples_of(task.recipe, source, numbers, facts):
                facts["samples"] += 1
                for extension, data in files.items():
                    add(tar, f"{key:09d}.{extension}", data)
    return {"shard": task.index, "samples": sum(facts["samples"] for facts in sources.values()), "sources": sources}


def samples_of(recipe: ShardRecipe, source: Source, numbers: range,
               facts: dict[str, Any]) -> Iterator[tuple[int, dict[str, bytes]]]:
    """The samples of one picture by planned number; its sha256, or why it has none, goes into ``facts``."""
    source.check()
    try:
        with open(source.path, "rb") as file:
            facts["sha256"] = hashlib.file_digest(file, "sha256").hexdigest()
        picture = read_picture(source.path)
    except (OSError, ValueError) as error:
        facts["reason"] = str(error).replace(source.path, source.name)
        return
    if min(picture.shape[:2]) < recipe.crop:
        facts["reason"] = f"{source.name} has {picture.shape[1]}x{picture.shape[0]} pixels, less than a crop of {recipe.crop}"
        return
    for planned in numbers:
        yield planned, make_sample(recipe, source, picture, planned % recipe.per_image)


def add(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    """A file without owner or time."""
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(data), 0o644
    tar.addfile(entry, io.BytesIO(data))
