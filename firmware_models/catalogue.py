"""The catalogue: every folder here with a ``model.toml`` is a model. Listing needs no torch.

A folder holds model.toml, card.md, weights.safetensors, metrics.json (measured) and bundle/ (exported). model.toml says:

    title = "..."              task = "demosaic", "detect", "text" or "draw"
    loop = "tiled"             entry = "entry.py:build"          parameters = 1
    family = the CFA it was made for and kmac_per_pixel = 1.0, of a network that looks at a mosaic
    least_gain = the analog gain from which on it is the one to take, 0 without
    reference = true of a model that is here to be compared with, and taken only when it is named
    weights_of = the model whose weights file it takes, in place of one of its own
    [licence] weights = "..."  data = "..."

The entry, a file of the folder (or an importable module) and a function, is called with (weights: Path, facts: ModelFacts)
and gives the ``export.model.Model``: the one place that knows both a family of networks and the export path. An entry that can
build it for frames of several sizes takes a third, size: (height, width) in pixels, or None for the model's own.
"""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sensor_sim.atomic import write_bytes

if TYPE_CHECKING:  # at run time this would bring torch into a listing
    from export.model import Model

ROOT = Path(__file__).parent
FACTS, CARD, WEIGHTS, METRICS, BUNDLE = "model.toml", "card.md", "weights.safetensors", "metrics.json", "bundle"


@dataclass(frozen=True)
class ModelFacts:
    """What a model.toml says. parameters: count; family, kmac_per_pixel: CFA, and thousand multiply-accumulates per
    input pixel; "" and None of a model that looks at no mosaic. least_gain: the analog gain of a RAW from which on it is the one
    to take. reference: whether it is taken only when it is named. weights_of: whose weights it takes, "" of its own."""

    name: str
    folder: Path
    title: str
    task: str
    loop: str
    entry: str
    parameters: int
    licence: dict[str, str]
    family: str = ""
    kmac_per_pixel: float | None = None
    least_gain: float = 0.0
    reference: bool = False
    weights_of: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def weights(self) -> Path:
        folder = self.folder.parent / self.weights_of if self.weights_of else self.folder
        return folder / WEIGHTS

    @property
    def card(self) -> Path:
        return self.folder / CARD

    def metrics(self) -> dict[str, Any]:
        """The measured numbers, {} before any were."""
        file = self.folder / METRICS
        return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}

    def record(self, command: str, rows: list[dict[str, Any]], protocol: str = "") -> None:
        """Write the measured numbers. command: what measured them; rows: one a condition. Raises ValueError without rows, which
        would take a card's numbers away."""
        if not rows:
            raise ValueError(f"nothing was measured of {self.name}: its {METRICS} stays as it is")
        head = {"command": command} | ({"protocol": protocol} if protocol else {})
        text = json.dumps({**head, "rows": rows}, indent=1, ensure_ascii=False)
        write_bytes(self.folder / METRICS, (text + "\n").encode())


def list_models(root: Path = ROOT) -> list[str]:
    """Names of all models, sorted."""
    return sorted(file.parent.name for file in root.glob(f"*/{FACTS}"))


def list_exported(root: Path = ROOT) -> list[str]:
    """Names of the models whose bundle is there; the others' ``extra.bundle`` says why it is not."""
    return [name for name in list_models(root) if (root / name / BUNDLE).is_dir()]


def load_facts(name: str, root: Path = ROOT) -> ModelFacts:
    """A model's facts. Raises ValueError for an unknown name (listing the known) or a model.toml with a wrong key."""
    known = list_models(root)
    if name not in known:
        raise ValueError(f"unknown model {name!r}; known are {', '.join(known) or 'none'}")
    file = root / name / FACTS
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        facts = ModelFacts(name=name, folder=root / name, **data)
    except (tomllib.TOMLDecodeError, TypeError) as error:
        raise ValueError(f"{file} is not a model's facts: {error}") from None
    if not {"weights", "data"} <= set(facts.licence):
        raise ValueError(f"{file} must give the licence of both weights and data")
    return facts


def bundle_path(name: str, root: Path = ROOT) -> Path:
    """The directory of a model's exported bundle. Raises ValueError when the model is unknown or was not exported."""
    path = load_facts(name, root).folder / BUNDLE
    if not path.is_dir():
        raise ValueError(f"{name} has no exported bundle at {path}: run photosite export {name}")
    return path


def build(name: str, root: Path = ROOT, size: tuple[int, int] | None = None) -> Model:
    """The export.Model of a catalogued model, weights loaded; needs torch. size: (height, width) of its frames, pixels, in place
    of its own. Raises ValueError without weights or entry, and for a size that it cannot be built for."""
    facts = load_facts(name, root)
    if not facts.weights.is_file():
        raise ValueError(f"{name} has no weights at {facts.weights}: run photosite train {name}")
    entry = load_entry(facts)
    if size is not None and "size" not in inspect.signature(entry).parameters:
        raise ValueError(f"{name} is built for inputs of one size, which cannot be chosen")
    model = entry(facts.weights, facts) if size is None else entry(facts.weights, facts, size=size)
    return replace(model, card=facts.card) if model.card is None and facts.card.is_file() else model


def load_entry(facts: ModelFacts) -> Callable[..., Model]:
    """The function that builds a model. Raises ValueError when its file, module or name is not there."""
    module, _, function = facts.entry.partition(":")
    try:
        if module.endswith(".py"):
            spec = importlib.util.spec_from_file_location(f"firmware_models.{facts.name}.{module[:-3]}", facts.folder / module)
            if spec is None or spec.loader is None:
                raise ImportError(f"no loader for {module}")
            loaded = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(loaded)
        else:
            loaded = importlib.import_module(module)
        return getattr(loaded, function)
    except (ImportError, AttributeError, ValueError, OSError) as error:
        raise ValueError(f"the entry {facts.entry!r} of {facts.name} cannot be loaded: {error}") from None
