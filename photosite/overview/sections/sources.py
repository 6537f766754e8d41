"""Where every number is from: the files that were read, the commands that wrote them, the machines."""

from __future__ import annotations

from photosite.overview.blocks import Block, Cell, Lead, Table, code, text
from photosite.overview.gathered import Gathered

TITLE = "How the numbers were made"
ORDER = 1000
HEAD = ("File", "Command that wrote it", "Machine", "When")


def blocks(found: Gathered) -> list[Block]:
    rows: dict[tuple[str, str], list[Cell]] = {}
    made = [model.made for model in found.models if model.metrics] + [m.made for m in found.measurements.values()]
    for one in made:
        rows[one.source, one.machine] = [code(one.source), command(one.command), machine(one.machine), text("not stated", "none")]
    for result in found.results:
        rows[result.source, result.machine] = [code(result.source), command(result.command), machine(result.machine),
                                               text(result.row.get("time", ""))]
    return [Lead("Every number on this page was read from one of these files, and below each table stands from which; but "
                 "for the PSNR beside before-and-after pictures, which were drawn for the page. What none has is not measured."),
            Table("Files", HEAD, list(rows.values()))]


def command(words: str) -> Cell:
    return Cell(words, kind="code wrap") if words else Cell("not stated", kind="none")


def machine(words: str) -> Cell:
    return Cell(words, kind="wrap") if words else Cell("not stated", kind="none")
