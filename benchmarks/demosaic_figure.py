"""The figure of ``benchmarks.demosaic``: quality on Kodak against arithmetic and against time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

CONDITIONS = ("noise-free", "gain 4")
AXES = {"kmac_per_pixel": "kMAC per pixel", "ms_per_megapixel": "ms per megapixel, one thread"}
MARKS = {"classical": "s", "float": "o", "integer": "D"}


def draw(result: dict[str, Any], path: Path) -> None:
    """Write an SVG: a row of panels a condition, a point a method; a classical method, which has no kMAC, as a line."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt
    from matplotlib.ticker import LogLocator, NullLocator, ScalarFormatter

    plt.rcParams["svg.hashsalt"] = "photosite"
    figure, panels = plt.subplots(len(CONDITIONS), len(AXES), figsize=(10, 7), sharey="row", squeeze=False)
    for condition, line in zip(CONDITIONS, panels, strict=True):
        psnr = {r["method"]: r["psnr"] for r in result["rows"] if (r["data"], r["condition"]) == ("kodak", condition)}
        for (key, title), panel in zip(AXES.items(), line, strict=True):
            for row in (r for r in result["cost"] if r["method"] in psnr):
                point(panel, row, row[key], psnr[row["method"]])
            panel.set_xscale("log")
            panel.margins(x=0.25, y=0.08)
            panel.xaxis.set_major_locator(LogLocator(10, (1, 3)))
            panel.xaxis.set_major_formatter(ScalarFormatter())
            panel.xaxis.set_minor_locator(NullLocator())
            panel.set_xlabel(title)
            panel.grid(alpha=0.3)
        line[0].set_ylabel(f"Kodak, QxQ, {condition}: PSNR, dB")
    figure.tight_layout()
    figure.savefig(path, format="svg", metadata={"Date": None})
    plt.close(figure)


def point(panel: Any, row: dict[str, Any], x: float | None, y: float) -> None:
    """One method in one panel, with its name."""
    if x is None:
        panel.axhline(y, color="0.6", linestyle=":")
        panel.annotate(row["method"], (0.99, y), xycoords=("axes fraction", "data"), ha="right", va="bottom", fontsize=7)
        return
    panel.plot(x, y, MARKS.get(row["numbers"], "o"), color="0.5" if row["numbers"] == "classical" else "C0")
    beside = (5, -9) if row["numbers"] == "integer" else (5, 4)  # an integer network's float twin is just above it
    panel.annotate(row["method"], (x, y), textcoords="offset points", xytext=beside, fontsize=8)
