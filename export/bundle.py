"""Export: a model becomes a checked bundle, a directory or a zip, or nothing."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from export import CheckFailed
from export.backends import backends
from export.capture import capture, torch_outputs
from export.embed import embed
from export.gates.promises import check_promises
from export.golden import make_golden, save
from export.graph import Weighted
from export.integer.rounding import RULES
from export.loops import torch_runs
from export.lower import Lowered, lower
from export.model import Arrays, Model
from export.passes import run_passes
from export.schema import validated
from export.verify import verify
from export.verify.bounds import bound_of, score_passes
from export.verify.runtimes import at_export, core
from export.verify.tally import lsb_difference
from runtime import archive
from runtime.bundle import GOLDEN, MANIFEST, SUM, Bundle, digest, manifest_sum
from runtime.engines import real
from runtime.golden import Golden
from runtime.manifest import ArtefactFacts, GraphFacts, Manifest
from sensor_sim.atomic import atomic_path

TOOLS = ("photosite", "numpy", "torch", "brevitas", "onnx", "onnxruntime", "ai-edge-litert", "litert-torch")
CARD = "card.md"


def export_model(model: Model, targets: Sequence[str], out_dir: str | Path,
                 progress: Callable[[str], None] = lambda stage: None) -> Bundle:
    """Export a model to a bundle.

    targets: names of ``export.backends``. out_dir: new, empty, or a bundle to replace; one that ends in .zip becomes one file.
    progress: called with each stage. Everything is made in a temporary place and renamed at the end. Raises ValueError for an
    unknown target, a model that cannot be taken or an ``out_dir`` that holds something else, CheckFailed when an
    artefact is over its bound; then nothing is left behind.
    """
    known = backends()
    unknown = [t for t in targets if t not in known]
    if unknown or not targets:
        raise ValueError(f"export target {', '.join(unknown) or '(none)'} is unknown; allowed are {', '.join(known)}")
    with replacing(Path(out_dir)) as folder:
        made = make_graph(model, targets, folder / "model", folder / GOLDEN, progress)
        parts = {name: make_graph(part, targets, folder / name, folder / f"{name}.npz",
                                  lambda stage, name=name: progress(f"{name}: {stage}"))  # type: ignore[misc]
                 for name, part in model.parts().items()}
        if model.card is not None:
            shutil.copyfile(model.card, folder / CARD)
        manifest = describe(made, parts)
        embed(manifest, folder)
        for name in parts:
            embed(manifest.part(name), folder)
        manifest = replace(manifest, files=checksums(folder))
        write_manifest(manifest, folder)
        progress("verify")
        rows = verify(folder, runtimes=at_export(artefact.kind for artefact in made.artefacts))
        rows = judge(model, Bundle.open(folder), rows)
        refuse_failures(model.name, rows)
        write_manifest(replace(manifest, verify=tuple(rows)), folder)
    return Bundle.open(out_dir)


@dataclass(frozen=True)
class Made:
    """One graph, converted: what its files are, what the passes changed, what it must give."""

    lowered: Lowered
    artefacts: tuple[ArtefactFacts, ...]
    changes: tuple[dict[str, Any], ...]
    golden: Golden


def make_graph(model: Model, targets: Sequence[str], stem: Path, vectors: Path, progress: Callable[[str], None]) -> Made:
    """Capture, passes, lowering, every backend and the golden vectors of a model's main graph; writes ``stem``.* and
    ``vectors``."""
    progress("capture")
    captured, changes = run_passes(capture(model), model.graph.inputs)
    lowered = lower(model, captured)
    progress("convert")
    known = backends()
    artefacts = [known[target](lowered, stem) for target in dict.fromkeys(targets)]
    check_promises(model.numbers, artefacts)
    progress("golden vectors")
    golden = make_golden(lowered)
    save(golden, vectors)
    return Made(lowered, tuple(artefacts), tuple(change.to_dict() for change in changes), golden)


def describe(made: Made, parts: Mapping[str, Made]) -> Manifest:
    """The manifest, before there are files to sum and rows to show."""
    lowered, model = made.lowered, made.lowered.model
    boxes = model.boxes and model.boxes.on_grids(lowered.outputs)
    return Manifest(
        model.name, model.loop, model.numbers, lowered.inputs, lowered.outputs, made.artefacts, {}, model.sensor,
        model.tile, boxes, rounding(lowered, made.golden), versions(), dict(model.licence), made.changes, (), model.title,
        model.task, model.unmask, model.denoise, torch_runs(model), model.gates,
        tuple(GraphFacts(name, part.lowered.inputs, part.lowered.outputs, part.artefacts, part.changes)
              for name, part in parts.items()))


def checksums(folder: Path) -> dict[str, dict[str, Any]]:
    """sha256 and size in bytes of every file."""
    return {f.name: {"sha256": digest(f), "bytes": f.stat().st_size} for f in sorted(folder.iterdir())}


def rounding(lowered: Lowered, golden: Golden) -> dict[str, Any]:
    """The rule of each runtime, the fewest stored numbers that an activation takes, and how far the two rules are apart on
    this model's golden vectors; {} for float."""
    if lowered.graph is None or lowered.model.numbers != "integer":
        return {}
    kinds = sorted({op.kind for op in lowered.graph.ops})
    levels = min((op.high - op.low + 1 for op in lowered.graph.ops if isinstance(op, Weighted)), default=256)
    each = [[golden.expected(rule, i) for i in range(golden.vectors)] for rule in ("xnnpack", "reference")]
    return {"rules": {kind: RULES[kind] for kind in kinds}, "levels": levels, "apart": lsb_difference(*each)}


def judge(model: Model, bundle: Bundle, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with the task score of every artefact in its first runtime beside the torch model's, where the model has one.
    It decides where vectors do not. Raises ValueError when nothing would."""
    undecided = bound_of(model.numbers, "").by_score
    if model.score is None:
        if undecided:
            raise ValueError(f"{model.name} has {model.numbers} numbers, which are judged by task score, and no score")
        return rows
    truth, judged = model.score(partial(_torch, model, bundle.manifest)), []
    first = {artefact.kind: core([artefact.kind])[0] for artefact in bundle.manifest.artefacts if core([artefact.kind])}
    own = [artefact.file for artefact in bundle.manifest.artefacts]
    for row in rows:
        kind = next((kind for kind, runtime in first.items() if runtime == row["runtime"]), None)
        if kind is not None and "solved" not in row and row["artefact"] in own:
            score = model.score(bundle.engine(kind, row["runtime"]).run)
            row = row | {"score": score, "torch_score": truth} | ({"passed": score_passes(score, truth)} if undecided else {})
        judged.append(row)
    return judged


def _torch(model: Model, manifest: Manifest, inputs: Arrays) -> Arrays:
    """The torch module as a runner: canonical arrays in, real arrays out."""
    return torch_outputs(model.graph, {facts.name: real(facts, inputs[facts.name]) for facts in manifest.inputs})


def refuse_failures(name: str, rows: list[dict[str, Any]]) -> None:
    """Raise CheckFailed naming the rows over their bound."""
    failed = [row for row in rows if row["passed"] is False]
    if failed:
        said = "; ".join(f"{r['artefact']} in {r['runtime']}: {measured(r)}, allowed {r['bound']}" for r in failed)
        raise CheckFailed(f"{name} was not bundled: {said}")


def measured(row: dict[str, Any]) -> str:
    """What a row of ``verify`` measured, in words."""
    if "reason" in row:
        return f"not run: {row['reason']}"
    if "solved" in row:
        return f"{row['solved']:.1%} solved of {row['rule']}"
    if "torch_score" in row and row["bound"] == "task score":
        return f"score {row['score']}, torch {row['torch_score']}"
    if row["max_lsb"] is None:
        return f"{row['share_of_range']:.2g} of range"
    return f"{row['max_lsb']} {row.get('unit', 'LSB')}, {row['share_differing']:.2%} of values differ"


def write_manifest(manifest: Manifest, folder: Path) -> None:
    """Validate and write manifest.json, and its own checksum."""
    text = (json.dumps(validated(manifest), indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()
    (folder / MANIFEST).write_bytes(text)
    (folder / SUM).write_bytes(manifest_sum(text))


def versions() -> dict[str, str]:
    """The installed version of each tool that had a hand in it."""
    found = {}
    for tool in TOOLS:
        try:
            found[tool] = version(tool)
        except PackageNotFoundError:
            continue
    return found


@contextmanager
def replacing(out_dir: Path) -> Iterator[Path]:
    """A temporary directory that takes the place of ``out_dir`` when the block ends well, and vanishes when not.

    An ``out_dir`` that ends in .zip becomes one file. Raises ValueError when it cannot be written or is something else.
    """
    with _packed(out_dir) if out_dir.suffix == ".zip" else _placed(out_dir) as folder:
        yield folder


@contextmanager
def _packed(path: Path) -> Iterator[Path]:
    """A temporary directory that is packed into ``path``, new or a bundle to replace."""
    if path.exists():
        with archive.opened(path):
            pass
    path.parent.mkdir(parents=True, exist_ok=True)
    with atomic_path(path) as temporary, tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
        archive.pack(Path(folder), temporary)


def pack_bundle(bundle: Bundle, path: Path) -> None:
    """Write a bundle as one zip, whole or not at all. Raises ValueError when ``path`` is something else or cannot be written."""
    with _packed(path) as folder:
        for name in (MANIFEST, SUM, *bundle.manifest.files):
            shutil.copyfile(bundle.path / name, folder / name)


@contextmanager
def _placed(out_dir: Path) -> Iterator[Path]:
    """A temporary directory beside ``out_dir`` that is renamed to it."""
    if out_dir.exists() and (not out_dir.is_dir() or (any(out_dir.iterdir()) and not (out_dir / MANIFEST).is_file())):
        raise ValueError(f"{out_dir} exists and is no bundle: give a new directory or remove it")
    try:
        out_dir.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{out_dir.name}-", dir=out_dir.parent))
    except OSError as error:
        raise ValueError(f"{out_dir} cannot be written: {error.strerror}") from None
    try:
        yield folder
        folder.chmod(0o755)  # mkdtemp makes it private
        if out_dir.exists():
            aside = Path(tempfile.mkdtemp(prefix=f".{out_dir.name}-old-", dir=out_dir.parent))
            os.replace(out_dir, aside / "old")
            os.replace(folder, out_dir)
            shutil.rmtree(aside)
        else:
            os.replace(folder, out_dir)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


__all__ = ["CheckFailed", "export_model", "measured", "refuse_failures", "replacing"]
