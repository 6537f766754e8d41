"""Ours against others, timed in turn in one process so that whatever slows one slows all."""

from __future__ import annotations

from typing import Any

from photosite.overview.blocks import Block, Cell, Lead, Made, Plots, Table, code, missing, num, span, text, verdict
from photosite.overview.gathered import Gathered
from photosite.overview.plots import Bar, latencies
from photosite.overview.sections.others import as_it_is, tables, words
from photosite.report import size

TITLE = "Beside others, in one run"
ORDER = 55
HEAD = ("Network", "p50", "Ratio to the first", "Verdict", "p50 a megapixel", "File", "Numbers", "Input", "Outputs right", "Runs")


def blocks(found: Gathered) -> list[Block]:
    groups: dict[str, tuple[list[dict[str, Any]], Made]] = {}
    more: list[Block] = []
    for name in ("peers", "phone_isps"):  # benchmarks/in_turn.py wrote their rows
        measured = found.measurement(name)
        if measured is None or not isinstance(measured.data, dict):
            continue
        parts = measured.data.get("groups") or {f"learned phone ISPs in {runtime}": measured.data.get(runtime)
                                                for runtime in ("onnxruntime", "litert-xnnpack")}
        groups |= {group: (rows, measured.made) for group, rows in parts.items() if rows}
        more += [as_it_is(f"{name}, {words(key)}", rows, measured.made) for key, rows in tables(measured.data)
                 if key.partition("_")[0] in ("costs", "scores")]
    if not groups:
        return [Lead("Not measured: python -m benchmarks.peers, on an idle machine")]
    told: list[Block] = [Lead("Networks of a group take turns, an inference each, so that a ratio holds where a time does not.")]
    timed = {group: [bar(row) for row in rows if isinstance(row.get("p50_ms"), dict)] for group, (rows, _) in groups.items()}
    drawn = [(latencies(bars), group, "hollow: doubted by its verdict") for group, bars in timed.items() if bars]
    told += [Plots(drawn)] if drawn else []
    return told + [Table(group, HEAD, [line(row) for row in rows], [made]) for group, (rows, made) in groups.items()] + more


def bar(row: dict[str, Any]) -> Bar:
    return Bar(str(row["name"]), **{key: row["p50_ms"][key] for key in ("value", "low", "high")},
               trusted=bool(row.get("verdict", {}).get("trustworthy")))


def line(row: dict[str, Any]) -> list[Cell]:
    """A network's cells."""
    judged = row.get("verdict", {})
    reasons = "; ".join(judged.get("reasons", []))
    believed = Cell("trustworthy", 0.0, "yes wrap") if judged.get("trustworthy") else Cell("doubted", 1.0, "doubt wrap", reasons)
    count = row.get("bytes")
    return [code(row.get("name", "")), spread(row.get("p50_ms"), "ms"), spread(row.get("ratio"), ""),
            believed if judged else missing(), num(row.get("ms_per_megapixel"), "three", "ms"),
            Cell(size(count), count, "n") if isinstance(count, int) else missing(), text(row.get("numbers", "")),
            text(row.get("input", "")), verdict(row.get("outputs_right")), num(row.get("runs"))]


def spread(found: Any, unit: str) -> Cell:
    """A value with its interval."""
    if not isinstance(found, dict):
        return missing()
    return num(found.get("value"), "three", unit, span(found))
