"""Whether the shipped files compute what was trained: every file in every runtime that was tried."""

from __future__ import annotations

from typing import Any

from photosite.overview.blocks import Block, Cell, Lead, Made, Table, code, missing, num, text, verdict
from photosite.overview.gathered import Gathered
from photosite.overview.sections import rows_of

TITLE = "Exactness"
ORDER = 70
HEAD = ("Model", "File", "Runtime", "Rule", "Vectors", "Largest difference", "Values that differ", "Allowed", "Within", "Where")


def blocks(found: Gathered) -> list[Block]:
    rows: list[list[Cell]] = []
    made: list[Made] = []
    for model in found.models:
        if model.bundle is not None and model.bundle.manifest.verify:
            rows += [line(model.name, row, "at export") for row in model.bundle.manifest.verify]
            made.append(Made(f"firmware_models/{model.name}/bundle/manifest.json", f"photosite export {model.name}"))
    for name in sorted(name for name in found.measurements if name.startswith("verify")):
        measured = found.measurement(name)
        if measured is None or not isinstance(measured.data, dict):
            continue
        parts = measured.data.get("models") or {str(measured.data.get("bundle")): measured.data}
        before = len(rows)
        rows += [line(model, row, name) for model, part in parts.items() for row in part.get("rows", [])]
        if len(rows) > before or rows_of(measured):
            made.append(measured.made)
    if not rows:
        return [Lead("Not measured: photosite verify NAME --record benchmarks/verify-NAME.json")]
    return [Lead("Integer files are held to the rounding rule of their own runtime with a bound of 0; float ones to a share of "
                 "the output's range. A row that is not decided has a runtime without a measured rule, or a task score decides."),
            Table("Every file in every runtime", HEAD, rows, made)]


def line(model: str, row: dict[str, Any], where: str) -> list[Cell]:
    """A row of photosite verify."""
    passed = row.get("passed")
    return [code(model), code(row.get("artefact", "")), text(row.get("runtime", "")), text(row.get("rule", "")),
            num(row.get("vectors")), difference(row), share(row.get("share_differing")), text(row.get("bound", "")),
            verdict(passed if passed in (True, False) else None, str(row.get("reason", ""))), text(where)]


def difference(row: dict[str, Any]) -> Cell:
    """The largest difference, in steps of the output or as a share of its range."""
    if row.get("max_lsb") is not None:
        return num(row["max_lsb"], "", "LSB")
    if isinstance(row.get("share_of_range"), int | float):
        return num(row["share_of_range"], ".1e", "of the range")
    return missing()


def share(value: Any) -> Cell:
    return num(100 * value, ".3g", "%") if isinstance(value, int | float) else missing()
