"""Folders whose every file adds something: importing a package's modules is what fills its registry."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import TypeVar

Entry = TypeVar("Entry")


def modules_of(package: str, path: Iterable[str]) -> list[ModuleType]:
    """Every module of a package's folder, imported; give its ``__name__`` and ``__path__``."""
    return [importlib.import_module(f"{package}.{found.name}") for found in pkgutil.iter_modules(path)]


def filled(registry: Mapping[str, Entry], package: str, path: Iterable[str]) -> dict[str, Entry]:
    """What the package's modules registered, by name: whatever its folder holds."""
    modules_of(package, path)
    return dict(sorted(registry.items()))
