"""The catalogue's measured numbers as tables for people: one function a task, metrics.json in, cells of text out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Table = dict[str, Any]  # caption: text, head: texts, rows: lists of texts, texts: how many first columns are no numbers


def demosaic_tables(metrics: dict[str, Any]) -> list[Table]:
    """PSNR and SSIM by pictures and condition, a column a method in the order of the file."""
    rows = metrics.get("rows", [])
    methods = list(dict.fromkeys(row["method"] for row in rows))
    cells: dict[tuple[str, str], dict[str, str]] = {}
    for row in rows:
        found = cells.setdefault((f"{row['data']} ({row['pictures']})", row["condition"]), {})
        found[row["method"]] = f"{row['psnr']:.2f} dB" + (f", {row['ssim']:.3f}" if "ssim" in row else "")
    table = [[*place, *(found.get(method, "–") for method in methods)] for place, found in cells.items()]
    caption = metrics.get("protocol", "PSNR and SSIM, mean of the pictures")
    return [{"caption": caption, "texts": 2, "head": ["Pictures", "Condition", *methods], "rows": table}] if table else []


def detect_tables(metrics: dict[str, Any]) -> list[Table]:
    """Average precision by source and light, and what the default threshold gives."""
    test: dict[str, Any] = metrics.get("test", {})
    if not test:
        return []
    sources = [name for name in next(iter(test.values())) if name != "at_threshold"]
    precision = [[name, str(next(iter(test.values()))[name]["faces"]),
                  *(f"{part[name][key]:.3f}" for part in test.values() for key in ("ap50", "ap"))] for name in sources]
    head = ["Pictures", "Faces", *(f"{name}, light {light}" for light in test for name in ("AP at IoU 0.5", "AP 0.5:0.95"))]
    chosen = {light: part["at_threshold"] for light, part in test.items()}
    rows = [[light, f"{row['precision']:.3f}", f"{row['recall']:.3f}",
             f"{row['face_free_alarmed']} of {row['face_free_pictures']}"] for light, row in chosen.items()]
    threshold = next(iter(chosen.values()))["threshold"]
    return [{"caption": "Average precision on the test pictures", "texts": 1, "head": head, "rows": precision},
            {"caption": f"At the score threshold {threshold:g}", "texts": 1, "rows": rows,
             "head": ["Light", "Precision", "Recall", "Face-free pictures with a box"]}]


# A further task is one function and one line here.
TASKS: dict[str, Callable[[dict[str, Any]], list[Table]]] = {"demosaic": demosaic_tables, "detect": detect_tables}


def tables(task: str, metrics: dict[str, Any]) -> list[Table]:
    """The tables of a metrics.json for a task; none for another task or before anything was measured."""
    return TASKS[task](metrics) if task in TASKS else []
