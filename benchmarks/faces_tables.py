"""The tables of docs/faces.md from benchmarks/faces.json."""

from __future__ import annotations

from typing import Any

PRECISION = ("light", "detector", "AP50, all", "10-16 px", "16-32 px", "32-64 px", "64 px and more", "shipped minus it")
WAKES = ("light", "detector", "threshold", "missed", "false, the set's own", "false, enlarged set", "pictures alarmed",
         "at most an hour at 1 fps")
THRESHOLDS = ("where 90 % wake", "default")


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def head(names: tuple[str, ...]) -> list[str]:
    return [row(*names), "|" + "---|" * len(names)]


def lines(result: dict[str, Any]) -> list[str]:
    """Average precision with the paired differences, and wakes at both thresholds; intervals in brackets."""
    made = head(PRECISION)
    for light, part in result["light"].items():
        made += [precision_row(light, name, given, part["shipped minus"].get(name)) for name, given in part["detectors"].items()]
    made += ["", *head(WAKES)]
    for light, part in result["light"].items():
        made += [wake_row(light, name, at, woke[at]) for name, woke in part["wake"].items() for at in THRESHOLDS]
    return made


def precision_row(light: str, name: str, given: dict[str, Any], apart: dict[str, Any] | None) -> str:
    """One detector in one light."""
    low, high = given["interval"]
    sizes = ["-" if size["ap50"] is None else f"{size['ap50']:.3f}" for size in given["sizes"].values()]
    minus = "" if apart is None else f"{apart['difference']:+.3f} ({apart['low']:+.3f} to {apart['high']:+.3f})"
    return row(light, name, f"{given['sources']['all']['ap50']:.3f} ({low:.3f} to {high:.3f})", *sizes, minus)


def wake_row(light: str, name: str, at: str, woke: dict[str, Any]) -> str:
    """One detector at one threshold in one light."""
    own, more = woke["test pictures"], woke["enlarged set"]
    low, high = own["miss_rate_interval"]
    return row(light, name, f"{own['threshold']:.3f}, {at}", f"{own['missed']} of {own['positives']} ({low:.3f} to {high:.3f})",
               f"{own['false_wakes']} of {own['face_free_frames']}", f"{more['false_wakes']} of {more['face_free_frames']}",
               f"{more['pictures_alarmed']} of {more['face_free_pictures']}", f"{more['per_hour']['1 fps']['upper']:,.0f}")
