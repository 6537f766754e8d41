"""The sections of the report: every module here is one, and adding one is adding a file.

A section's module has

    TITLE = "What a reader sees above it"
    ORDER = 25                                  # sections stand by this number, then by name

    def blocks(found: Gathered) -> list[Block]:
        ...

and says what it has in the words of ``photosite.overview.blocks``: Lead, Table, Gallery, Slider, Plots, each number with how it
was made (``Made``). ``found.measurement("name")`` is benchmarks/name.json or None; ``found.models`` the catalogue with bundles
and metrics; ``found.timed()`` the latencies of its present files. What is not there is said (``missing()``, ``Lead``), never made
up; no blocks at all leave the section out. The anchor in the page is the module's name.
"""

from __future__ import annotations

from types import ModuleType

from photosite.overview.blocks import Cell, Table, verdict
from photosite.overview.gathered import Measurement, Model
from photosite.overview.results import Result
from photosite.recorded import tables
from runtime.registry import modules_of


def modules() -> list[ModuleType]:
    """The sections' modules in the order of the page."""
    return sorted(modules_of(__name__, __path__), key=lambda module: (module.ORDER, module.__name__))


def recorded_tables(model: Model) -> list[Table]:
    """A model's metrics as the demonstration shows them, sortable."""
    return [Table(f"{model.name}: {table['caption']}", table["head"],
                  [[recorded_cell(cell, place < table["texts"]) for place, cell in enumerate(row)] for row in table["rows"]],
                  [model.made]) for table in tables(model.facts.task, model.metrics)]


def recorded_cell(shown: str, words: bool) -> Cell:
    """A cell of text that begins with a number, or of words; a dash is what was not measured."""
    if shown == "–":
        return Cell("not measured", float("inf"), "none")
    try:
        key = None if words else float(shown.split()[0].replace(",", ""))
    except ValueError:
        key = None
    return Cell(shown, key, "" if words else "n")


def outputs(result: Result) -> Cell:
    """Whether a result's outputs were the model's, and how far off."""
    return verdict(result.right, str(result.row["output"].get("said", "")).partition(": ")[2])


def rows_of(measured: Measurement | None) -> list[dict]:
    """The rows of a measurement, none where it was not made or has none."""
    rows = measured.data.get("rows", []) if measured is not None and isinstance(measured.data, dict) else []
    return [row for row in rows if isinstance(row, dict)]
