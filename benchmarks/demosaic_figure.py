"""The figure of ``benchmarks.demosaic``: quality on Kodak against arithmetic and against time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

KMAC = ("kmac_per_pixel", "kMAC per pixel")
# A row of panels a condition: its axes, each a number of a cost row and its title. A time is of what made those pictures.
CONDITIONS = {
    "noise-free": (KMAC, ("ms_per_megapixel", "ms per megapixel, one thread: mosaic to picture")),
    "gain 4": (KMAC, ("developed_ms_per_megapixel", "ms per megapixel, one thread: RAW to denoised picture"))}
LINE, WIDE = 10.0, 90.0  # points that a name takes
MARKS = {"classical": "s", "float": "o", "integer": "D"}


def draw(result: dict[str, Any], path: Path) -> None:
    """Write an SVG: a row of panels a condition, a point a method; a classical method, which has no kMAC, as a line, and so one
    whose time was not measured."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt
    from matplotlib.ticker import LogLocator, NullLocator, ScalarFormatter

    plt.rcParams["svg.hashsalt"] = "photosite"
    figure, panels = plt.subplots(len(CONDITIONS), 2, figsize=(10, 7), sharey="row", squeeze=False)
    named = []  # what is labelled once the panels have their final limits
    for (condition, axes), line in zip(CONDITIONS.items(), panels, strict=True):
        psnr = {r["method"]: r["psnr"] for r in result["rows"] if (r["data"], r["condition"]) == ("kodak", condition)}
        for (key, title), panel in zip(axes, line, strict=True):
            panel.set_xscale("log")
            rows = [row for row in result["cost"] if row["method"] in psnr]
            for row in rows:
                point(panel, row, row.get(key), psnr[row["method"]])
            named.append((panel, [(row["method"], row[key], psnr[row["method"]]) for row in rows if row.get(key) is not None]))
            panel.margins(x=0.25, y=0.08)
            panel.xaxis.set_major_locator(LogLocator(10, (1, 3)))
            panel.xaxis.set_major_formatter(ScalarFormatter())
            panel.xaxis.set_minor_locator(NullLocator())
            panel.set_xlabel(title)
            panel.grid(alpha=0.3)
        line[0].set_ylabel(f"Kodak, QxQ, {condition}: PSNR, dB")
    figure.tight_layout()
    for panel, points in named:
        label(panel, points)
    figure.savefig(path, format="svg", metadata={"Date": None})
    plt.close(figure)


def point(panel: Any, row: dict[str, Any], x: float | None, y: float) -> None:
    """One method in one panel; a line, with its name, where it has no place along the axis."""
    if x is None:
        panel.axhline(y, color="0.6", linestyle=":")
        panel.annotate(row["method"], (0.99, y), xycoords=("axes fraction", "data"), ha="right", va="bottom", fontsize=7)
        return
    panel.plot(x, y, MARKS.get(row["numbers"], "o"), color="0.5" if row["numbers"] == "classical" else "C0")


def label(panel: Any, points: list[tuple[str, float, float]]) -> None:
    """Every point's name to its right, from above down, each under those that it would cover. Needs the panel's final limits."""
    scale = 72 / panel.figure.dpi
    placed: list[tuple[float, float]] = []
    for name, x, y in sorted(points, key=lambda one: -one[2]):
        across, up = panel.transData.transform((x, y)) * scale
        low = min((height - LINE for beside, height in placed if abs(beside - across) < WIDE), default=up)
        height = min(up, low)
        placed.append((across, height))
        panel.annotate(name, (x, y), textcoords="offset points", xytext=(6, height - up - 3), fontsize=8)
