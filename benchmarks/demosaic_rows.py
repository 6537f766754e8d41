"""Rows of ``benchmarks.demosaic``: what is measured of a method's pictures, and which rows an earlier run has made."""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.intervals import over_pictures
from benchmarks.demosaicers import Demosaicer, Pair
from isp.metrics import measure

ROOT = Path(__file__).parents[1]
DIGITS = {"psnr": 3, "psnr_r": 3, "psnr_g": 3, "psnr_b": 3, "ssim": 4, "ms_ssim": 4, "false_colour": 3, "zipper": 4}
# What decides a row beside the method's own file or strength: its pictures' way into the sensor and out again, and the measures.
DECIDING = ("benchmarks/demosaicers.py", *(f"isp/{name}.py" for name in ("classical", "metrics", "pipeline")),
            *(f"runtime/{name}.py" for name in ("companding", "contract", "engines", "tiling")),
            *(f"sensor_sim/{name}.py" for name in ("camera", "capture", "cfa", "dng", "draws", "fixed_pattern", "headerless",
                                                   "levels", "libraw", "physics", "raw", "read", "readout", "sensor", "terms",
                                                   "unprocess")),
            "sensor_sim/presets/qxq-phone.toml")


def fingerprint(files: tuple[str, ...] = DECIDING, root: Path = ROOT) -> str:
    """Ten hexadecimal digits of what those files do: of Python without its comments and docstrings, of others every byte."""
    said = hashlib.sha256()
    for name in files:
        text = (root / name).read_text()
        said.update(f"{name}\n{meaning(text) if name.endswith('.py') else text}\n".encode())
    return said.hexdigest()[:10]


def meaning(source: str) -> str:
    """A module's syntax tree, as text, without docstrings."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False) is not None:
            del node.body[0]
    return ast.dump(tree)


def row(method: str, cfa: str, data: str, condition: str, pairs: list[Pair]) -> dict[str, Any]:
    """One line of a table, with every picture's PSNR for paired comparisons."""
    found = [measure(a, b) for a, b in pairs]
    means = {name: round(float(np.nanmean([one[name] for one in found])), digits) for name, digits in DIGITS.items()}
    each = np.array([one["psnr"] for one in found])
    return {"method": method, "cfa": cfa, "data": data, "condition": condition, "pictures": len(pairs), **means,
            "psnr_interval": [round(v, 2) for v in over_pictures(each)],
            "psnr_each": [round(float(v), 2) for v in each]}


class Kept:
    """Rows that an earlier run made, by what they were made of, and those of this one."""

    def __init__(self, file: Path) -> None:
        self.file, self.rows, self.code = file, dict[str, dict[str, Any]](), fingerprint()
        for line in file.read_text().splitlines() if file.is_file() else ():
            found = json.loads(line)
            self.rows[found["key"]] = found["row"]

    def row(self, method: Demosaicer, cfa: str, data: str, condition: str, pairs: Callable[[], list[Pair]]) -> dict[str, Any]:
        """The row, measured unless it was."""
        key = f"{self.code} {method.name} {method.version} {cfa} {data} {condition}"
        if key not in self.rows:
            self.rows[key] = row(method.name, cfa, data, condition, pairs())
            self.file.parent.mkdir(exist_ok=True)
            with self.file.open("a") as log:
                log.write(json.dumps({"key": key, "row": self.rows[key]}) + "\n")
        return self.rows[key]
