"""Backends: one file each, registered by one decorator.

A backend is a function of a lowered model and a path without suffix that writes its file and says what it wrote.
To add one: a file here with ``@backend("NAME")``, and its test.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from export.lower import Lowered
from runtime.manifest import ArtefactFacts
from runtime.registry import filled

Backend = Callable[[Lowered, Path], ArtefactFacts]
_REGISTRY: dict[str, Backend] = {}


def backend(name: str) -> Callable[[Backend], Backend]:
    """Register a backend under the name that ``export --to`` takes."""
    def register(function: Backend) -> Backend:
        _REGISTRY[name] = function
        return function
    return register


def backends() -> dict[str, Backend]:
    """Every backend by name: whatever this folder holds."""
    return filled(_REGISTRY, __name__, __path__)
