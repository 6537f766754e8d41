"""The tables of docs/firmware.md from benchmarks/firmware.json (``benchmarks.tables``)."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

MEASURED = Path(__file__).parent / "firmware.json"
HEAD = ("emulated processor", "loops", "rounding", "weights", "instructions", "a product", "int8 / ternary", "flash, bytes",
        "RAM, bytes")
PROCESSORS = {"cortex-m3": "Cortex-M3", "cortex-m7": "Cortex-M7"}


def firmware_table() -> str:
    """At the wake size: what each program needs, and ternary beside int8."""
    return table("wake")


def table(size: str) -> str:
    found = json.loads(MEASURED.read_text())
    lines = [f"| {' | '.join(HEAD)} |", "|" + "---|" * len(HEAD)]
    ratios = {place(row): row["int8_over_ternary"] for row in found["ratios"]}
    for row in (row for row in found["rows"] if row["size"] == size):
        packed = row["weights"] == "packed"
        cells = [PROCESSORS[row["target"]], row["loops"], row["rounding"].replace("_", " "), "ternary" if packed else "int8",
                 f"{row['instructions']:,}", f"{row['instructions_per_product']:.2f}",
                 f"{ratios[place(row)]:.2f}" if packed else "", f"{row['flash_bytes']:,}", f"{row['ram_bytes']:,}"]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def place(row: dict[str, Any]) -> tuple[str, ...]:
    return tuple(row[key] for key in ("size", "target", "loops", "rounding"))


TABLES: dict[str, Callable[[], str]] = {"firmware": firmware_table}
