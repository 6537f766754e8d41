"""Censored sampling: away from what a reward model, trained on a few labels, holds to be unwanted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from runtime.guidance import Moment, term

GRAPH, GRADIENT = "reward", "gradient"


@term("censor", graph=GRAPH)
@dataclass(frozen=True)
class Censor:
    """-weight sqrt(1 - alpha bar) grad_x sum_k log r_k(x, t) (Yoon et al., arXiv 2307.02770, section 3).

    The gradient is the output ``gradient`` of the graph ``reward``, which takes image and time; r_k, the chance that reward
    model k gives x to become something wanted, may be one model or several.
    """

    weight: float

    def __call__(self, moment: Moment) -> np.ndarray:
        if self.weight == 0:
            return np.zeros_like(moment.noise)
        given = moment.graphs[GRAPH]({moment.facts.image: moment.image, moment.facts.time: moment.time})
        gradient = np.asarray(given[GRADIENT], np.float32)
        return np.float32(-self.weight * np.sqrt(1 - moment.signal)) * gradient
