"""Which network a measurement of the face detector is of: the one that ships, or one that shipped before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from firmware_models.catalogue import load_facts
from photosite.overview.gathered import CHECKOUT
from runtime.bundle import digest

MODEL = "face-ternary"
ROW = "ternary (shipped)"  # the key, in files of benchmarks/faces.py, of what shipped on that day; the name of what ships now
LOOKS = ("small look", "both looks")  # and of what wakes: by which looks, and
REACHED, DEFAULT = "where 90 % wake", "default"  # by which threshold
CHECKPOINTS = CHECKOUT / "benchmarks" / "face_checkpoints"


def name_today(measured: Mapping[str, Any], weights: Path | None = None, checkpoints: Path = CHECKPOINTS) -> str:
    """What the row ``ROW`` of a measurement is called today: ``ROW`` only where it is of the weights that ship.

    measured: a file of benchmarks/faces.py. weights: what ships, the catalogue's file unless given. checkpoints: folder of
    weights that are kept, one of which may be it and then gives it its name. The weights tell, not the exported file: that
    holds its manifest, and its checksum changes when the same integers are exported anew.
    """
    network = measured.get("networks", {}).get(ROW)
    if network is None:
        return "ternary (shipped when measured)"
    sha256 = network["weights_sha256"]
    if sha256 == digest(weights or load_facts(MODEL).weights):
        return ROW
    known = {digest(file): file.stem for file in sorted(checkpoints.glob("*.safetensors"))}
    return f"{known.get(sha256, f'ternary {sha256[:8]}')} (shipped before)"


def short(name: str) -> str:
    """A name of ``name_today`` for a column's head: without its brackets, "shipped" of what ships."""
    return "shipped" if name == ROW else name.partition(" (")[0]


def renamed(name: str, today: str) -> str:
    """A row's name, today's for ``ROW``."""
    return today if name == ROW else name
