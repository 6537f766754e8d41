"""Imports run downwards only (the house), and what runs on a device or lists models needs no torch."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FAMILIES = {"isp", "facedet", "language", "diffusion"}
ALLOWED = {
    "sensor_sim": set(), "runtime": set(),
    **{name: {"runtime", "sensor_sim"} for name in (*FAMILIES, "export")},
    "firmware_models": {"runtime", "sensor_sim", "export", *FAMILIES},
    "photosite": {"runtime", "sensor_sim", "export", "firmware_models", *FAMILIES},
}
TORCH_FREE = ["sensor_sim", "runtime", "isp.classical", "isp.metrics", "firmware_models.catalogue", "export.verify",
              "export.bench.host"]


def sources(package):
    return sorted((ROOT / package).rglob("*.py"))


def imported(file):
    """Top-level package names that a file imports, wherever in it, and the line."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module]
        yield from ((name.split(".")[0], node.lineno) for name in names)


@pytest.mark.parametrize("package", sorted(ALLOWED))
def test_imports_run_downwards_only(package):
    wrong = [f"{file.relative_to(ROOT)}:{line} imports {name}" for file in sources(package) for name, line in imported(file)
             if name in ALLOWED and name != package and name not in ALLOWED[package]]
    assert not wrong


def test_no_package_imports_tests_or_benchmarks():
    assert not [file for package in ALLOWED for file in sources(package) for name, _ in imported(file)
                if name in ("tests", "benchmarks")]


def modules(name):
    """A module, and for the packages that are torch-free as a whole every module in them."""
    if name not in ("sensor_sim", "runtime"):
        return [name]
    return [".".join(f.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for f in sources(name)]


@pytest.mark.parametrize("name", TORCH_FREE)
def test_imports_without_torch(name):
    blocked = ("torch", "brevitas", "onnx", "litert_torch", "tensorflow", "pydantic")
    code = (f"import sys\nfor m in {blocked}: sys.modules[m] = None\n"
            + "".join(f"import {m}\n" for m in modules(name)))
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
