"""Guidance: terms that bend the predicted noise, each a function of the moment that gives what to add. One file each,
registered by one decorator.

To add one: a file here with ``@term("NAME")`` on a dataclass of one number, ``weight``, and its test.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from runtime.loops import DenoiseFacts
from runtime.registry import filled

Run = Callable[[dict[str, np.ndarray]], Mapping[str, np.ndarray]]


@dataclass(frozen=True)
class Moment:
    """Where the loop is.

    image (N, C, H, W) float32, time (N,) float32, signal: alpha bar of this moment, labels (N,) int32, noise (N, C, H, W): what
    the network predicts for them; ``predict``: the noise for other labels at this very image and time. graphs: the bundle's
    further graphs by name. facts: of the loop, names of inputs among them.
    """

    image: np.ndarray
    time: np.ndarray
    signal: float
    labels: np.ndarray
    noise: np.ndarray
    predict: Callable[[np.ndarray], np.ndarray]
    graphs: Mapping[str, Run]
    facts: DenoiseFacts


Term = Callable[[Moment], np.ndarray]
_REGISTRY: dict[str, Callable[[float], Term]] = {}
NEEDS: dict[str, str] = {}
Class = TypeVar("Class", bound=Callable[[float], Term])


def term(name: str, graph: str | None = None) -> Callable[[Class], Class]:
    """Register a term; ``graph`` is the further graph of a bundle that it cannot do without."""
    def register(made: Class) -> Class:
        _REGISTRY[name] = made
        if graph is not None:
            NEEDS[name] = graph
        return made
    return register


def terms() -> dict[str, Callable[[float], Term]]:
    """Every term by name, each made by its weight: whatever this folder holds."""
    return filled(_REGISTRY, __name__, __path__)
