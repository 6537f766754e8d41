"""Plots of the report: latencies with their intervals, and quality against latency against size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from photosite.characterization_figures import INK, MARK, SECOND, SOFT, drawing
from photosite.overview.blocks import three
from photosite.report import size

COLOURS = (MARK, SECOND, "#2f5fb3", "#8a3d8f", "#7a6a1e", SOFT)


@dataclass(frozen=True)
class Bar:
    """A latency: label, value, low, high in milliseconds, and whether it is believed."""

    label: str
    value: float
    low: float
    high: float
    trusted: bool


@dataclass(frozen=True)
class Point:
    """A model in a place: x milliseconds, y quality, bytes, and whether x is believed; label at the point, group by colour."""

    label: str
    group: str
    x: float
    y: float
    bytes: int
    trusted: bool


def latencies(bars: Sequence[Bar]) -> str:
    """Medians as dots with their 95 % intervals on a logarithmic axis, doubted ones hollow; a data URI."""
    with drawing("milliseconds, logarithmic", "", (5.0, 0.9 + 0.27 * len(bars))) as plot:
        axes = plot.axes
        for place, bar in enumerate(bars):
            colour = MARK if bar.trusted else SECOND
            axes.plot([bar.low, bar.high], [place, place], color=colour, lw=2.2, alpha=0.6)
            axes.plot([bar.value], [place], "o", ms=6, color=colour, mfc=colour if bar.trusted else "#fff")
            axes.annotate(three(bar.value), (bar.high, place), (6, 0), textcoords="offset points", va="center", color=INK)
        axes.set_xscale("log")
        axes.set_xlim(*around([end for bar in bars for end in (bar.low, bar.high)]))
        axes.set_yticks(range(len(bars)), [bar.label for bar in bars])
        axes.set_ylim(len(bars) - 0.4, -0.6)
        plain_ticks(axes)
    return plot.uri


def plain_ticks(axes: Any) -> None:
    """Numbers on a logarithmic axis as people write them: 1, 2, 5, and finer ones where few of these are in sight."""
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

    low, high = axes.get_xlim()
    powers = [10.0 ** power for power in range(-5, 8)]
    for steps in ((1, 10), (1, 2, 5), (1, 1.5, 2, 3, 4, 6, 8)):
        places = sorted({step * power for power in powers for step in steps if low <= step * power <= high})
        if len(places) >= 3:
            break
    axes.xaxis.set_major_locator(FixedLocator(places))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.xaxis.set_minor_locator(NullLocator())


def around(values: Sequence[float]) -> tuple[float, float]:
    """Limits of a logarithmic axis: a factor of 4 at least, so that a small difference is not drawn as a large one."""
    low, high = max(min(values), 1e-4), max(max(values), 1e-4)
    reach = max((high / low) ** 0.3, 2 / (high / low) ** 0.5, 1.3)
    return low / reach, high * reach


def trade(points: Sequence[Point], x: str, y: str) -> str:
    """Quality over latency, areas in proportion to bytes, doubted ones hollow, a colour a target; a data URI."""
    most = max(point.bytes for point in points)
    with drawing(x, y, (4.8, 3.7)) as plot:
        axes, groups = plot.axes, list(dict.fromkeys(point.group for point in points))
        for point in points:
            colour = COLOURS[groups.index(point.group) % len(COLOURS)]
            axes.scatter([point.x], [point.y], s=30 + 500 * point.bytes / most, edgecolors=colour, linewidths=1.6,
                         facecolors=colour if point.trusted else "none", alpha=0.75)
        for label in dict.fromkeys(point.label for point in points):  # once a model, at its fastest point
            best = min((point for point in points if point.label == label), key=lambda point: point.x)
            axes.annotate(f"{label}, {size(best.bytes)}", (best.x, best.y), xytext=(4, 13), textcoords="offset points", color=INK)
        for index, group in enumerate(groups):
            axes.plot([], [], "o", color=COLOURS[index % len(COLOURS)], label=group)
        axes.set_xscale("log")
        axes.set_xlim(*around([point.x for point in points]))
        reach = max(0.6 * (max(p.y for p in points) - min(p.y for p in points)), 0.05 * max(abs(p.y) for p in points), 1e-3)
        middle = (max(p.y for p in points) + min(p.y for p in points)) / 2
        axes.set_ylim(middle - 1.4 * reach, middle + 1.4 * reach)
        plain_ticks(axes)
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
    return plot.uri
