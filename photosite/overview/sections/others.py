"""Every other measurement of benchmarks/ that has rows: shown as it is, until it has a section of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from photosite.overview.blocks import Block, Cell, Lead, Made, Table, missing, num, text
from photosite.overview.gathered import Gathered

TITLE = "Other measurements"
ORDER = 900  # after every section that tells of a measurement
MOST_ROWS, MOST_COLUMNS = 200, 14


def blocks(found: Gathered) -> list[Block]:
    told: list[Block] = []
    for name in sorted(set(found.measurements) - found.told):
        measured = found.measurement(name)
        assert measured is not None
        told += [as_it_is(name if key == "rows" else f"{name}, {words(key)}", rows, measured.made)
                 for key, rows in tables(measured.data)]
    return [Lead("As their files have them; a column's name is the key in the file."), *told] if told else []


def as_it_is(caption: str, rows: list[dict[str, Any]], made: Made) -> Table:
    """Rows of JSON as a table, folded: a column a key."""
    flat = [dict(flattened(row)) for row in rows[:MOST_ROWS]]
    columns = list(dict.fromkeys(column for row in flat for column in row))[:MOST_COLUMNS]
    more = f", the first {MOST_ROWS} of {len(rows)} rows" if len(rows) > MOST_ROWS else ""
    return Table(caption + more, [words(column) for column in columns],
                 [[cell(row.get(column)) for column in columns] for row in flat], [made], folded=True)


def tables(data: Any, before: str = "") -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The lists of objects in a measurement, by their key or keys."""
    for key, value in data.items() if isinstance(data, dict) else [("rows", data)]:
        if isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
            yield f"{before}{key}", value
        elif isinstance(value, dict):
            yield from tables(value, f"{before}{key}, ")


def flattened(row: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """A row's values with the keys of what they stand in; lists of numbers are left to the file."""
    for key, value in row.items():
        if isinstance(value, dict):
            yield from flattened(value, f"{before}{key} ")
        elif not isinstance(value, list) or len(value) <= 3:
            yield f"{before}{key}", value


def words(key: str) -> str:
    return key.replace("_", " ")


def cell(value: Any) -> Cell:
    """A value of JSON as a cell."""
    if value is None:
        return missing()
    if isinstance(value, bool):
        return text("yes" if value else "no")
    if isinstance(value, list):
        return text(", ".join(str(item) if not isinstance(item, float) else f"{item:.4g}" for item in value))
    return num(value) if isinstance(value, int | float) else Cell(str(value), kind="wrap" if len(str(value)) > 40 else "")
