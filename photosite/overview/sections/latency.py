"""Latencies with their intervals and verdicts, everything that was measured."""

from __future__ import annotations

from photosite.overview.blocks import Block, Cell, Lead, Made, Plots, Table, missing, num, span, text
from photosite.overview.gathered import Gathered
from photosite.overview.plots import Bar, latencies
from photosite.overview.results import Result
from photosite.overview.sections import outputs
from photosite.report import SPACE

TITLE = "Latency"
ORDER = 50
HEAD = ("Model", "p50", "Verdict", "Target", "Runtime", "Outputs", "p90", "p99", "Load", "First run", "Memory", "Runs", "Machine",
        "When")
MOST_BARS = 24


def blocks(found: Gathered) -> list[Block]:
    timed = [result for result in found.results if result.p50]
    if not timed:
        return [Lead("Not measured. On this machine: photosite bench NAME --json out/bench/NAME.json; in a phone's browser: "
                     "photosite serve NAME --lan; then photosite report out/bench.")]
    doubted = [result for result in timed if not result.trustworthy]
    old = [result for result in timed if not found.current(result)]
    lead = (f"{len(timed)} measurement{'' if len(timed) == 1 else 's'}, of which {len(timed) - len(doubted)} are trustworthy by "
            "their own verdict. Below each value stands its 95 % interval by the block bootstrap. Outputs are those of the "
            "measured engine in the same run, by the bound of photosite verify.")
    if old:
        lead += f" {len(old)} are of files that the catalogue does not have, or no longer; they stand in the table alone."
    made = [Made(result.source, result.command, result.machine, str(result.row.get("time", ""))) for result in timed]
    return [Lead(lead), *plots(found), Table("Every measurement", HEAD, [line(result, found) for result in timed], made)]


def plots(found: Gathered) -> list[Block]:
    """A plot a model."""
    drawn = []
    for model in found.models:
        bars = [Bar(f"{result.target}: {result.way}", **result.p50, trusted=result.trustworthy)
                for result in found.timed() if result.model == model.name and result.p50]
        bars = sorted(bars, key=lambda bar: bar.value)[:MOST_BARS]
        if bars:
            drawn.append((latencies(bars), f"{model.name}: median and 95 % interval",
                          "hollow and orange: doubted by its verdict; one inference of the file's own input"))
    return [Plots(drawn)] if drawn else []


def line(result: Result, found: Gathered) -> list[Cell]:
    """A measurement's cells."""
    row = result.row
    file = row["artefact"] + ("" if found.current(result) else ", another file than the catalogue's")
    return [Cell(result.model, kind="code", note=file), spread(row, "p50_ms"), believed(result), text(result.target),
            text(result.way), outputs(result), spread(row, "p90_ms"), spread(row, "p99_ms"),
            ms(row.get("load_ms")), ms(row.get("first_run_ms")), memory(row), num(count(row)), Cell(result.machine, kind="wrap"),
            text(row.get("time", ""))]


def spread(row: dict, key: str) -> Cell:
    """A percentile with its interval."""
    found = row.get(key)
    if not isinstance(found, dict):
        return missing()
    return num(found.get("value"), "three", "ms", span(found))


def ms(value: float | None) -> Cell:
    return num(value, "three", "ms")


def count(row: dict) -> int | None:
    """Runs measured."""
    return row.get("runs") if isinstance(row.get("runs"), int) else len(row.get("runs_ms", [])) or None


def memory(row: dict) -> Cell:
    """What it took above what the process had, or its static memory."""
    told = row.get("memory") or {}
    taken = told.get("above_start_bytes") or told.get("static_bytes")
    return missing() if not taken else Cell(f"{taken / 2**20:.1f}{SPACE}MiB", taken, "n")


def believed(result: Result) -> Cell:
    """The verdict with its reasons."""
    reasons = "; ".join(str(reason) for reason in result.row["verdict"]["reasons"])
    return Cell("trustworthy", 0.0, "yes wrap") if result.trustworthy else Cell("doubted", 1.0, "doubt wrap", reasons)
