"""The tables of docs/diffusion.md from the claims' committed JSON; ``benchmarks.tables`` puts them between their markers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.claims.intervals import over_seeds, wilson

CLAIMS = Path(__file__).parent


def cell(found: dict[str, Any], percent: bool = False) -> str:
    """A mean over seeds with its interval."""
    mean, (low, high) = found["mean"], found["interval"]
    if percent:
        return f"{mean:.1%} ({max(low, 0):.1%} to {min(high, 1):.1%})"  # a share is not below 0, whatever Student's t says
    return f"{mean:.3f} ({low:.3f} to {high:.3f})"


def left(found: dict[str, Any], drawn: int) -> str:
    """The share that is left of so many pictures a seed. Of none at all Student's t knows no interval; Wilson's score does."""
    if found["mean"]:
        return cell(found, percent=True)
    return f"0 ({0:.1%} to {wilson(0, drawn * len(found['by_seed']))[1]:.1%})"


def censored_table() -> str:
    """By unwanted digit and reward: the unwanted share, and what is covered of the wanted."""
    found = json.loads((CLAIMS / "censored_sampling.json").read_text())
    lines = ["| unwanted | reward models | drawn all the same | coverage of the real wanted digits | wanted class drawn least |",
             "|---|---|---|---|---|"]
    for row in found["rows"]:
        if row["unwanted_share"] is None:
            lines.append(f"| {row['unwanted']} | {row['reward']} | | {row['coverage']['mean']:.3f} | |")
        else:
            lines.append(f"| {row['unwanted']} | {row['reward']} | {left(row['unwanted_share'], found['drawn'])} | "
                         f"{cell(row['coverage'])} | {cell(row['least_wanted_class'], True)} |")
    return "\n".join(lines)


# What is compared with what, seed by seed.
PAIRS = (("one, weight 1", "none"), ("one, weight 5", "none"), ("five, weight 1", "none"), ("five, weight 5", "none"),
         ("five, weight 1", "one, weight 5"))


def differences_table() -> str:
    """Coverage and least wanted class of two settings, the first less the second, seed by seed."""
    rows = json.loads((CLAIMS / "censored_sampling.json").read_text())["rows"]
    found = {(row["unwanted"], row["reward"]): row for row in rows}
    lines = ["| unwanted | first less second | coverage | wanted class drawn least |", "|---|---|---|---|"]
    for digit in dict.fromkeys(row["unwanted"] for row in rows):
        for first, second in PAIRS:
            cells = []
            for what in ("coverage", "least_wanted_class"):
                one, other = (found[digit, name][what]["by_seed"] for name in (first, second))
                cells.append(cell(over_seeds([a - b for a, b in zip(one, other, strict=True)])))
            lines.append(f"| {digit} | {first} less {second} | {cells[0]} | {cells[1]} |")
    return "\n".join(lines)


def ring_table() -> str:
    """By reward: the unwanted share, and the wanted clusters that are kept."""
    found = json.loads((CLAIMS / "censored_ring.json").read_text())
    lines = ["| reward models | unwanted points | wanted clusters kept, of six |", "|---|---|---|"]
    for row in found["rows"]:
        lines.append(f"| {row['reward']} | {left(row['unwanted_share'], found['drawn'])} | "
                     f"{', '.join(f'{kept:.0f}' for kept in row['wanted_clusters_kept']['by_seed'])} |")
    return "\n".join(lines)


def lora_table() -> str:
    """Every measure of both networks, and the difference seed by seed."""
    found = json.loads((CLAIMS / "lora_conditioning.json").read_text())
    names = list(found["parameters"])
    head = [f"{name}, {found['parameters'][name]:,} parameters" for name in names]
    lines = ["| | " + " | ".join([*head, "difference"]) + " |", "|---|---|---|---|"]
    for row in found["rows"]:
        lines.append(f"| {row['measure']} | " + " | ".join(cell(row[name]) for name in (*names, "difference")) + " |")
    return "\n".join(lines)


TABLES: dict[str, Callable[[], str]] = {"censored": censored_table, "censored-differences": differences_table, "ring": ring_table,
                                        "lora": lora_table}
