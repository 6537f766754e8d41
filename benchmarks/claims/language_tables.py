"""The tables of docs/language.md, from the JSON beside the claims' scripts; ``benchmarks.tables`` writes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def rows_of(claim: str) -> list[dict[str, Any]]:
    """What a claim's script measured."""
    return json.loads((HERE / f"{claim}.json").read_text(encoding="utf-8"))["rows"]


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [f"| {' | '.join(cells)} |" for cells in (head, *rows)]
    return "\n".join([lines[0], "|" + "---|" * len(head), *lines[1:]])


def mean(found: dict[str, Any], digits: int = 2) -> str:
    """A mean over seeds with its interval."""
    low, high = found["interval"]
    return f"{found['mean']:.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


def share(found: dict[str, Any]) -> str:
    """A share with its interval."""
    low, high = found["interval"]
    return f"{found['share']:.3f} ({low + 0.0:.3f} to {high:.3f})"


def carry_tail() -> str:
    """Training masks and policies down, strata across."""
    rows = rows_of("carry_tail")
    strata = list(dict.fromkeys(row["problems"] for row in rows))
    kinds = dict.fromkeys((row["masks"], row["policy"]) for row in rows)
    found = {(row["masks"], row["policy"], row["problems"]): share(row) for row in rows}
    return table(["masks in training", "policy", *strata], [[*kind, *(found[(*kind, s)] for s in strata)] for kind in kinds])


def rainbow() -> str:
    """Padding and policy down."""
    head = ["text", "padding tokens", "policy", "mean tokens of a text", "true mean", "of the first four filled, behind the text"]
    return table(head, [[row["text"], str(row["pads"]), row["policy"], mean(row["tokens"], 1), f"{row['true_tokens']:.1f}",
                         mean(row["first_filled_behind_the_text"])] for row in rows_of("rainbow_padding")])


def dapd() -> str:
    """Policies down."""
    return table(["policy", "steps", "sums that hold"], [[row["policy"], f"{row['steps']['mean']:.1f}", share(row["sums"])]
                                                         for row in rows_of("dapd")])


def dgmark() -> str:
    """Marked and unmarked, then edits of the marked."""
    head = ["text", "policy", "edit", "matches", "z", "windowed", "found by z", "found by windows", "log-likelihood a token"]
    rows = []
    for row in rows_of("dgmark"):
        likely = f"{row['log_likelihood_a_token']['mean']:.2f}" if "log_likelihood_a_token" in row else "-"
        rows.append([f"{row['text']}, {'marked' if row['marked'] else 'unmarked'}", row["policy"], row["edit"],
                     f"{row['matches']['mean']:.3f}", mean(row["z"]), mean(row["windowed"]), share(row["found_by_z"]),
                     share(row["found_by_windows"]), likely])
    return table(head, rows)


def a2d() -> str:
    """Training, stop, order and template down."""
    return table(["training", "stop", "order", "canvas", "leak", "any word leaked", "refused wrongly", "steps when forbidden"],
                 [["aligned" if row["aligned"] else "plain", "-" if row["stop"] is None else f"{row['stop']:g}", row["order"],
                   row["canvas"], mean(row["leak"], 3), share(row["leaked_any"]), share(row["refused_wrongly"]),
                   f"{row['steps_when_forbidden']['mean']:.1f}"] for row in rows_of("a2d")])


def likelihood() -> str:
    """Estimators down."""
    return table(["estimate, nats a text", "mean", "standard deviation of a draw"],
                 [[row["what"], mean(row["mean"], 1), mean(row["deviation_of_a_draw"], 1)] for row in rows_of("likelihood")])


TABLES: dict[str, Callable[[], str]] = {"carry tail": carry_tail, "rainbow": rainbow, "dapd": dapd, "dgmark": dgmark, "a2d": a2d,
                                        "likelihood": likelihood}
