"""Classifier-free guidance: further in the direction that the label makes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from runtime.guidance import Moment, term


@term("classifier-free")
@dataclass(frozen=True)
class ClassifierFree:
    """weight times the difference that the label makes (Ho and Salimans, arXiv 2207.12598, equation 6).

    Nothing for a label that asks for nothing in particular, and no run of the network at weight 0.
    """

    weight: float

    def __call__(self, moment: Moment) -> np.ndarray:
        none = np.full_like(moment.labels, len(moment.facts.classes))
        if self.weight == 0 or (moment.labels == none).all():
            return np.zeros_like(moment.noise)
        return np.float32(self.weight) * (moment.noise - moment.predict(none))
