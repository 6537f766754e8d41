"""What the models learn. NumPy only.

A task draws canvases, (N, L) int32 tokens, and says which positions are the answer: what is masked in training and
filled in later. The rest is the prompt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Protocol

import numpy as np

from language.requests import Requests
from language.sentences import Sentences
from language.sums import Sums
from runtime.loops import UnmaskFacts


class Task(Protocol):
    """A task. answer (L,) bool; places (L,) int: positions that begin alike (``MaskedLM.begin_alike``)."""

    @property
    def vocabulary(self) -> tuple[str, ...]: ...
    @property
    def length(self) -> int: ...
    @property
    def answer(self) -> np.ndarray: ...
    @property
    def places(self) -> np.ndarray: ...
    @property
    def facts(self) -> UnmaskFacts: ...

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """(N, L) int32: whole canvases."""

    def targets(self, tokens: np.ndarray) -> np.ndarray:
        """(N, L): what hidden tokens of such canvases are to become in training."""


TASKS: dict[str, Any] = {"sums": Sums, "sentences": Sentences, "requests": Requests}


def task_of(name: str, options: Mapping[str, Any]) -> Task:
    """The task of a name. Raises ValueError for an unknown name or option."""
    if name not in TASKS:
        raise ValueError(f"unknown task {name!r}; known are {', '.join(TASKS)}")
    try:
        return TASKS[name](**options)
    except TypeError:
        known = ", ".join(field.name for field in fields(TASKS[name]))
        raise ValueError(f"the task {name!r} takes {known}, not {', '.join(options)}") from None
