"""One door to the generating loops, whichever a model has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from runtime.denoise import denoise
from runtime.loops import DenoiseFacts, UnmaskFacts
from runtime.unmask import unmask

Run = Callable[[dict[str, np.ndarray]], Mapping[str, np.ndarray]]


@dataclass(frozen=True)
class Generated:
    """values: tokens (L,) int32 with their ``text``, or a picture (C, H, W) float32. steps: runs of the loop. slack: of a
    text, how far scores may differ before another token is taken (``policies.nearly_best``); None of a picture."""

    values: np.ndarray
    text: str
    steps: int
    slack: float | None


def generate(run: Run, text: UnmaskFacts | None, picture: DenoiseFacts | None, graphs: Mapping[str, Run] | None = None,
             **settings: Any) -> Generated:
    """Run the loop of a model that has one, with the keywords of ``unmask`` or ``denoise``; raises their ValueErrors.

    graphs: a bundle's graphs beside the main one, by name, which guidance and folded steps of pictures may run.
    """
    if text is not None:
        filled = unmask(run, text, **settings)
        return Generated(filled.tokens, filled.text, filled.steps, filled.slack)
    if picture is not None:
        steps = settings.get("steps")
        return Generated(denoise(run, picture, graphs=graphs, **settings), "", picture.steps if steps is None else steps, None)
    raise ValueError("this model generates nothing: it has neither the loop unmask nor denoise")
