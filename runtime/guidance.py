"""Guidance: terms that bend the predicted noise, each a function of the moment that gives what to add."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Moment:
    """Where the loop is: image (1, C, H, W) float32, signal (alpha bar) of this moment, label, the noise (1, C, H, W) that the
    network predicts for them, and ``predict``: a label's noise at this very image and time."""

    image: np.ndarray
    signal: float
    label: int
    noise: np.ndarray
    predict: Callable[[int], np.ndarray]
    none: int


Term = Callable[[Moment], np.ndarray]


@dataclass(frozen=True)
class ClassifierFree:
    """weight times the difference that the label makes (Ho and Salimans, arXiv 2207.12598, equation 6).

    Nothing for a label that asks for nothing in particular, and no run of the network at weight 0.
    """

    weight: float

    def __call__(self, moment: Moment) -> np.ndarray:
        if self.weight == 0 or moment.label == moment.none:
            return np.zeros_like(moment.noise)
        return np.float32(self.weight) * (moment.noise - moment.predict(moment.none))
