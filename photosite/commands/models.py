"""photosite models: the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from photosite.commands import MODELS

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

PANEL = MODELS


def command(name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="A model, for all its facts and measured "
                                                       "numbers; or a bundle, .tflite or .onnx, for what it says it is. "
                                                       "Default: a table of all.", show_default=False)] = None) -> None:
    """List the models, or show the facts and measured numbers of one, or what a file says it is."""
    from pathlib import Path

    from firmware_models.catalogue import list_models
    from photosite.console import table
    from photosite.identity import facts_of, is_file_of_ours

    if name is not None and is_file_of_ours(name):
        table(("fact", "value"), facts_of(Path(name)), name)
        return
    if name is not None:
        show(name)
        return
    columns = ("model", "task", "CFA", "parameters", "kMAC per pixel", "exported", "what it is")
    table(columns, [row(model) for model in list_models()])


def row(name: str) -> tuple[str, ...]:
    """A model as a line of the table; exported: the artefacts and the bytes of the largest."""
    from firmware_models.catalogue import BUNDLE, load_facts
    from runtime.bundle import Bundle

    facts, exported = load_facts(name), "no"
    if (facts.folder / BUNDLE).is_dir():
        manifest = Bundle.open(facts.folder / BUNDLE).manifest
        exported = ", ".join(f"{a.kind} {manifest.files[a.file]['bytes'] / 1024:.0f} KiB" for a in manifest.artefacts)
    return name, facts.task, facts.family or "-", f"{facts.parameters:,}", cost(facts), exported, facts.title


def cost(facts: ModelFacts) -> str:
    """Thousand multiply-accumulates a pixel, where there are pixels of a mosaic."""
    return "-" if facts.kmac_per_pixel is None else f"{facts.kmac_per_pixel:g}"


def show(name: str) -> None:
    """Print the facts and measured numbers of a model."""
    from firmware_models.catalogue import load_facts
    from photosite.console import table

    facts = load_facts(name)
    known = [("title", facts.title), ("task", facts.task), ("CFA", facts.family or "-"), ("loop", facts.loop),
             ("parameters", f"{facts.parameters:,}"), ("kMAC per pixel", cost(facts)),
             ("weights' licence", facts.licence["weights"]), ("data's licence", facts.licence["data"]),
             ("exported", row(name)[5]), ("folder", str(facts.folder))]
    table(("fact", "value"), known, name)
    measured = list(flat(facts.metrics()))
    if measured:
        table(("measured", "value"), measured)
    else:
        print("nothing was measured yet")


def flat(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """The leaves of parsed JSON with their paths."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from flat(value, f"{path}.{key}" if path else str(key))
    elif isinstance(data, list) and any(isinstance(item, (dict, list)) for item in data):
        for index, value in enumerate(data):
            yield from flat(value, f"{path}[{index}]")
    else:
        yield path, f"{data:.6g}" if isinstance(data, float) else str(data)
