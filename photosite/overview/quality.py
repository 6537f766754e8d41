"""How good a model is, in one number a test: what its metrics.json says, never a guess.

A further task is one function and one line at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from photosite.overview.gathered import Model

DEFAULT_GUIDANCE = "guidance 1"  # of runtime.denoise, in the words of benchmarks/generation.py


@dataclass(frozen=True)
class Score:
    """One number of quality, more is better. test: on what; unit: of value; low, high: its 95 % interval where there is one."""

    value: float
    test: str
    unit: str
    low: float | None = None
    high: float | None = None


def demosaic(name: str, metrics: dict[str, Any]) -> list[Score]:
    """PSNR by pictures and condition."""
    return [Score(row["psnr"], f"PSNR, {row['data']}, {row['condition']}", "dB") for row in metrics["rows"]
            if row["method"] == name]


def detect(name: str, metrics: dict[str, Any]) -> list[Score]:
    """Average precision on all test pictures by light."""
    return [Score(part["all"]["ap50"], f"AP at IoU 0.5, all test pictures, light {light}", "") for light, part in
            metrics["test"].items()]


def text(name: str, metrics: dict[str, Any]) -> list[Score]:
    """The share of problems solved, by policy and problems."""
    return [Score(row["share"], f"solved, {row['problems']}, policy {row['policy']}", "", *row["interval"])
            for row in metrics["rows"] if "policy" in row]


def draw(name: str, metrics: dict[str, Any]) -> list[Score]:
    """The share of drawings recognised as what was asked for, the default guidance first."""
    rows = sorted((row for row in metrics["rows"] if "interval" in row), key=lambda row: row["what"] != DEFAULT_GUIDANCE)
    return [Score(row["recognised"], f"recognised, {row['what']}", "", *row["interval"]) for row in rows]


TASKS: dict[str, Callable[[str, dict[str, Any]], list[Score]]] = {"demosaic": demosaic, "detect": detect, "text": text,
                                                                  "draw": draw}


def scores(model: Model) -> list[Score]:
    """The numbers of a model, its most telling first; none for a task that is not known or before anything was measured."""
    try:
        return TASKS[model.facts.task](model.name, model.metrics) if model.facts.task in TASKS else []
    except (KeyError, TypeError, AttributeError):  # measured, but not in these terms: the model's own tables still show it
        return []
