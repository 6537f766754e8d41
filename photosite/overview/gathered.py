"""What there is to report: the catalogue, the measurements of benchmarks/, and saved results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firmware_models import catalogue
from firmware_models.catalogue import ModelFacts
from photosite.overview.blocks import Made
from photosite.overview.results import Result, is_results, machine, read_json, read_results
from runtime.bundle import Bundle

CHECKOUT = Path(__file__).parents[2]
SAVED = Path("out/bench")  # where photosite serve saves


@dataclass(frozen=True)
class Model:
    """A model of the catalogue. bundle: None when it was not exported or is damaged, then problem says which."""

    facts: ModelFacts
    metrics: dict[str, Any]
    bundle: Bundle | None
    problem: str = ""

    @property
    def name(self) -> str:
        return self.facts.name

    @property
    def made(self) -> Made:
        """How its metrics were made."""
        return Made(f"firmware_models/{self.name}/metrics.json", str(self.metrics.get("command", "")),
                    machine(self.metrics.get("machine")))

    def sha256(self, artefact: str) -> str | None:
        """The checksum of a file as the catalogue has it."""
        return None if self.bundle is None else self.bundle.manifest.files.get(artefact, {}).get("sha256")


@dataclass(frozen=True)
class Measurement:
    """One committed JSON of benchmarks/."""

    name: str
    data: Any

    @property
    def made(self) -> Made:
        told = self.data if isinstance(self.data, dict) else {}
        note = told.get("note") or told.get("protocol") or told.get("emulator") or ""
        return Made(f"benchmarks/{self.name}.json", str(told.get("command", "")), machine(told.get("machine")), note=str(note))


@dataclass
class Gathered:
    """models, results and measurements (by file name without .json); told: the measurements that a section has asked for.

    draws: whether sections may run models to draw pictures, which takes seconds.
    """

    models: Sequence[Model]
    results: Sequence[Result] = ()
    measurements: dict[str, Measurement] = field(default_factory=dict)
    draws: bool = True
    told: set[str] = field(default_factory=set)

    def measurement(self, name: str) -> Measurement | None:
        """A measurement of benchmarks/ by its name, which is thereby told; None when it was not made."""
        self.told.add(name)
        return self.measurements.get(name)

    def model(self, name: str) -> Model | None:
        return next((model for model in self.models if model.name == name), None)

    def current(self, result: Result) -> bool:
        """Whether a result is of the very file that the catalogue has now."""
        model = self.model(result.model)
        return model is not None and model.sha256(result.row["artefact"]) == result.row["sha256"]

    def timed(self) -> list[Result]:
        """Results with a time, of the catalogue's present files, the latest of each way on each machine."""
        latest: dict[tuple[object, ...], Result] = {}
        for result in sorted(self.results, key=lambda r: str(r.row.get("time", ""))):
            if result.p50 and self.current(result):
                latest[result.identity] = result
        return list(latest.values())


def gather(folders: Sequence[Path], models: Path = catalogue.ROOT, benchmarks: Path | None = None,
           draws: bool = True) -> Gathered:
    """Everything there is. folders: files or folders of results, searched through; benchmarks: the folder of committed
    measurements, None for that of this checkout.

    Raises ValueError for a folder that does not exist, a file there that is no JSON, or a result that is none; JSON that is
    something else is passed over.
    """
    benchmarks = benchmarks or CHECKOUT / "benchmarks"
    results, measurements = [], {}
    for file in files(folders):
        data = read_json(file)
        if is_results(data):
            results += read_results(file, data)
    for file in sorted(benchmarks.rglob("*.json")) if benchmarks.is_dir() else []:
        data, name = read_json(file), file.relative_to(benchmarks).with_suffix("").as_posix()
        if is_results(data):
            results += read_results(Path("benchmarks", f"{name}.json"), data)
        else:
            measurements[name] = Measurement(name, data)
    found = [model(name, models) for name in catalogue.list_models(models)]
    return Gathered(found, results, measurements, draws)


def files(places: Sequence[Path]) -> list[Path]:
    """The JSON files of some places, in order, each once. Raises ValueError for a place that is not there."""
    found: dict[Path, None] = {}
    for place in places:
        if not place.exists():
            raise ValueError(f"{place} does not exist; name folders of results, such as {SAVED}")
        for file in sorted(place.rglob("*.json")) if place.is_dir() else [place]:
            found[file.resolve()] = None
    return list(found)


def model(name: str, root: Path) -> Model:
    """A model with its bundle, or why there is none."""
    facts = catalogue.load_facts(name, root)
    if not (facts.folder / catalogue.BUNDLE).is_dir():
        return Model(facts, facts.metrics(), None, "not exported")
    try:
        return Model(facts, facts.metrics(), Bundle.open(facts.folder / catalogue.BUNDLE))
    except ValueError as error:
        return Model(facts, facts.metrics(), None, f"damaged: {error}")
