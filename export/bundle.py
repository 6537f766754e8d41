"""Export: a model becomes a checked bundle directory, or nothing."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from export import CheckFailed
from export.backends import backends
from export.capture import capture
from export.gates.promises import check_promises
from export.golden import make_golden, save
from export.graph import Weighted
from export.integer.rounding import RULES
from export.lower import Lowered, lower
from export.model import Model
from export.passes import Change, run_passes
from export.schema import validated
from export.verify import verify
from export.verify.runtimes import core
from export.verify.tally import lsb_difference
from runtime.bundle import GOLDEN, MANIFEST, Bundle, Golden, digest
from runtime.manifest import ArtefactFacts, Manifest

TOOLS = ("photosite", "numpy", "torch", "brevitas", "onnx", "onnxruntime", "ai-edge-litert", "litert-torch")
CARD = "card.md"


def export_model(model: Model, targets: Sequence[str], out_dir: str | Path,
                 progress: Callable[[str], None] = lambda stage: None) -> Bundle:
    """Export a model to a bundle directory.

    targets: names of ``export.backends``. out_dir: new, empty, or a bundle to replace. progress: called with each stage.
    Everything is made in a temporary directory beside ``out_dir`` and renamed at the end. Raises ValueError for an
    unknown target, a model that cannot be taken or an ``out_dir`` that holds something else, CheckFailed when an
    artefact is over its bound; then nothing is left behind.
    """
    known = backends()
    unknown = [t for t in targets if t not in known]
    if unknown or not targets:
        raise ValueError(f"export target {', '.join(unknown) or '(none)'} is unknown; allowed are {', '.join(known)}")
    with replacing(Path(out_dir)) as folder:
        progress("capture")
        captured, changes = run_passes(capture(model), model.graph.inputs)
        lowered = lower(model, captured)
        progress("convert")
        artefacts = [known[target](lowered, folder / "model") for target in dict.fromkeys(targets)]
        check_promises(model.numbers, artefacts)
        progress("golden vectors")
        golden = make_golden(lowered)
        save(golden, folder / GOLDEN)
        if model.card is not None:
            shutil.copyfile(model.card, folder / CARD)
        manifest = describe(lowered, artefacts, changes, golden, folder)
        write_manifest(manifest, folder)
        progress("verify")
        rows = verify(folder, runtimes=core(artefact.kind for artefact in artefacts))
        refuse_failures(model.name, rows)
        write_manifest(replace(manifest, verify=tuple(rows)), folder)
    return Bundle.open(out_dir)


def describe(lowered: Lowered, artefacts: list[ArtefactFacts], changes: list[Change], golden: Golden, folder: Path) -> Manifest:
    """The manifest of what lies in ``folder``."""
    model = lowered.model
    files = {f.name: {"sha256": digest(f), "bytes": f.stat().st_size} for f in sorted(folder.iterdir())}
    return Manifest(
        model.name, model.loop, model.numbers, lowered.inputs, lowered.outputs, tuple(artefacts), files, model.sensor,
        model.tile, model.boxes, rounding(lowered, golden), versions(), dict(model.licence),
        tuple(c.to_dict() for c in changes), (), model.title, model.task)


def rounding(lowered: Lowered, golden: Golden) -> dict[str, Any]:
    """The rule of each runtime, the fewest stored numbers that an activation takes, and how far the two rules are apart on
    this model's golden vectors; {} for float."""
    if lowered.graph is None or lowered.model.numbers != "integer":
        return {}
    kinds = sorted({op.kind for op in lowered.graph.ops})
    levels = min((op.high - op.low + 1 for op in lowered.graph.ops if isinstance(op, Weighted)), default=256)
    each = [[golden.expected(rule, i) for i in range(golden.vectors)] for rule in ("xnnpack", "reference")]
    return {"rules": {kind: RULES[kind] for kind in kinds}, "levels": levels, "apart": lsb_difference(*each)}


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
    if row["max_lsb"] is None:
        return f"{row['share_of_range']:.2g} of range"
    return f"{row['max_lsb']} LSB, {row['share_differing']:.2%} of values differ"


def write_manifest(manifest: Manifest, folder: Path) -> None:
    """Validate and write manifest.json."""
    (folder / MANIFEST).write_text(json.dumps(validated(manifest), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


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
    """A temporary directory beside ``out_dir`` that takes its place when the block ends well, and vanishes when not."""
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
