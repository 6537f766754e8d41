"""A data set from folders: plan, resume, make what is missing, and the manifest last."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sensor_sim.atomic import write_bytes
from sensor_sim.shards.engines import ENGINES, UNFINISHED, Facts, check_engine, facts_path, full_disk_in_words
from sensor_sim.shards.plan import Plan
from sensor_sim.shards.read import FORMAT, MANIFEST, VERSION, digest, read_manifest
from sensor_sim.shards.recipe import ShardRecipe
from sensor_sim.shards.sample import CONTENTS

PLAN = "plan.json"
Progress = Callable[[int, int, str], None]


def make_shards(folders: Sequence[Path], out: Path, recipe: ShardRecipe, *, licence: str | None = None, workers: int | None = 1,
                engine: str = "local", progress: Progress = lambda done, total, note: None) -> dict[str, Any]:
    """Make the shards of all pictures below the folders in ``out``; return the manifest.

    An unfinished data set of the same recipe and pictures in ``out`` is gone on with; a finished one is checked by its
    checksums. ``progress`` gets samples done, samples in all and a note. The bytes depend on the recipe and the pictures
    alone, whatever the engine, the workers and the number of times that it was broken off.
    Raises ValueError when ``out`` holds something else, no picture can be used, or a file cannot be read or written.
    """
    check_engine(engine)
    plan = Plan.make(recipe, folders, licence)
    out = Path(out)
    with alone(out):
        if (out / MANIFEST).is_file():
            return check_finished(out, plan)
        done = begin(out, plan)
        missing = [index for index in range(plan.shards) if index not in done]
        made = ENGINES[engine]((plan.task(index) for index in missing), out, workers) if missing else iter(())
        report(done, plan, progress)
        for facts in made:
            done[facts["shard"]] = facts
            report(done, plan, progress)
        return finish(out, plan, [done[index] for index in range(plan.shards)])


def report(done: dict[int, Facts], plan: Plan, progress: Progress) -> None:
    """Tell how many of the planned samples are settled: made, or known to be impossible."""
    size = plan.recipe.shard_size
    settled = sum(min(size, plan.samples - index * size) for index in done)
    bad = len({name for facts in done.values() for name, source in facts["sources"].items() if source["reason"]})
    progress(settled, plan.samples, f"{bad} pictures left out" if bad else "")


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Make the folder, and hold it against another run. Raises ValueError when that is not possible."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        held = os.open(out, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise ValueError(f"cannot write to {out}: {error.strerror}; name a folder that you may write to") from None
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise ValueError(f"another run is making shards in {out}; wait for it, or give another folder") from None
    finally:
        os.close(held)


def begin(out: Path, plan: Plan) -> dict[int, Facts]:
    """Put the plan there, or find it there; the facts of the shards that are finished, by number.

    Raises ValueError when the folder holds another plan's shards or anything else; nothing is touched then.
    """
    unfinished, planned = out / UNFINISHED, plan.to_dict()
    if (unfinished / PLAN).is_file():
        compare(out, read_json(unfinished / PLAN), planned)
    else:
        foreign = [e for e in (*out.iterdir(), *unfinished.glob("*")) if e != unfinished and not e.name.startswith(".part-")]
        if foreign:
            raise ValueError(f"{out} holds {foreign[0].name}, which is no data set of ours: give a new or an empty folder")
        with full_disk_in_words(out):
            unfinished.mkdir(exist_ok=True)
            write_bytes(unfinished / PLAN, json.dumps(planned).encode("utf-8", "surrogateescape"))
    for left in (*out.glob(".part-*"), *unfinished.glob(".part-*")):  # of a run that was killed
        left.unlink()
    found = (facts_path(out, index) for index in range(plan.shards))
    kept = [read_json(path) for path in found if path.is_file()]
    return {facts["shard"]: facts for facts in kept if whole(out / plan.task(facts["shard"]).file, facts)}


def compare(out: Path, there: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Raise ValueError naming the first thing in which two plans differ."""
    for part in ("recipe", "made_with"):
        for key, value in wanted[part].items():
            if there[part].get(key) != value:
                raise ValueError(f"{out} holds a data set with {key} {there[part].get(key)}, not {value}: give another "
                                 "folder, or the old options to go on with it")
    old, new = ({s["name"]: s for s in side["sources"]} for side in (there, wanted))
    for name in sorted(old.keys() | new.keys()):
        # A manifest has no paths and times; a plan has.
        if name not in old or name not in new or any(new[name].get(key, value) != value for key, value in old[name].items()):
            state = "is new" if name not in old else "is gone" if name not in new else "has changed"
            raise ValueError(f"{out} was begun with other pictures: {name} {state}; put them back as they were, or give another "
                             "folder")


def read_json(path: Path) -> Any:
    """A file of our own. Raises ValueError when it has been damaged."""
    try:
        return json.loads(path.read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, json.JSONDecodeError) as error:
        raise ValueError(f"{path} cannot be read ({error}); remove the folder and start again") from None


def whole(path: Path, facts: Facts) -> bool:
    """Whether a shard is on the disk as its facts say."""
    return path.is_file() and path.stat().st_size == facts["bytes"] and digest(path) == facts["sha256"]


def finish(out: Path, plan: Plan, shards: list[Facts]) -> dict[str, Any]:
    """Write the manifest, and only then remove what an unfinished data set needs. Raises ValueError when nothing is in it."""
    manifest = manifest_of(plan, shards)
    if manifest["samples"] == 0:
        for facts in shards:
            (out / plan.task(facts["shard"]).file).unlink()
        shutil.rmtree(out / UNFINISHED)
        with suppress(OSError):
            out.rmdir()
        first = manifest["left_out"][0]["reason"]
        raise ValueError(f"none of the {len(plan.sources)} pictures can be used, so no data set was made; the first: {first}")
    with full_disk_in_words(out):
        text = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
        write_bytes(out / MANIFEST, text.encode("utf-8", "surrogateescape"))
    shutil.rmtree(out / UNFINISHED)
    return manifest


def manifest_of(plan: Plan, shards: list[Facts]) -> dict[str, Any]:
    """What is in a data set, from whom, on what terms. Raises ValueError when a picture changed while it was made."""
    sources: dict[str, dict[str, Any]] = {s.name: {"name": s.name, "licence": s.licence, "bytes": s.bytes, "sha256": None,
                                                   "samples": 0} for s in sorted(plan.sources, key=lambda s: s.name)}
    reasons: dict[str, str] = {}
    for facts in shards:
        for name, made in facts["sources"].items():
            entry = sources[name]
            if entry["sha256"] not in (None, made["sha256"]):
                raise ValueError(f"{name} changed while shards were made of it; remove the data set and make it again")
            entry["sha256"] = made["sha256"]
            entry["samples"] += made["samples"]
            if made["reason"]:
                reasons[name] = made["reason"]
    licences: dict[str, dict[str, int]] = {}
    for entry in sources.values():
        if entry["samples"]:
            sums = licences.setdefault(entry["licence"], {"pictures": 0, "samples": 0})
            sums["pictures"] += 1
            sums["samples"] += entry["samples"]
    planned = plan.to_dict()
    return {"format": FORMAT, "version": VERSION, "samples": sum(f["samples"] for f in shards), "recipe": planned["recipe"],
            "made_with": planned["made_with"], "contents": CONTENTS, "licences": dict(sorted(licences.items())),
            "shards": [{"file": plan.task(f["shard"]).file, **{k: f[k] for k in ("samples", "bytes", "sha256")}} for f in shards],
            "sources": list(sources.values()), "left_out": [{"name": n, "reason": reasons[n]} for n in sorted(reasons)]}


def check_finished(out: Path, plan: Plan) -> dict[str, Any]:
    """The manifest of a finished data set that is what was asked for, with every checksum right. Raises ValueError else."""
    manifest = read_manifest(out)
    there = [{k: v for k, v in source.items() if k in ("name", "licence", "bytes")} for source in manifest["sources"]]
    compare(out, {**manifest, "sources": there}, plan.to_dict())
    for shard in manifest["shards"]:
        if not whole(out / shard["file"], shard):
            raise ValueError(f"{out / shard['file']} is not as the manifest says: remove the folder {out} and make it again")
    shutil.rmtree(out / UNFINISHED, ignore_errors=True)  # of a run that was killed after its manifest
    return manifest
