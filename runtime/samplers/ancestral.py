"""Ancestral sampling: Ho et al., arXiv 2006.11239, algorithm 2, on the moments that are visited."""

from __future__ import annotations

import numpy as np

from runtime.samplers import Step, sampler


@sampler("ancestral", stochastic=True)
def ancestral(step: Step) -> np.ndarray:
    """A draw from the posterior of the next image: its mean and the variance of the forward process between the two moments.

    Song et al., arXiv 2010.02502, equations 12 and 16 with eta = 1.
    """
    if step.then >= 1:
        return step.picture
    variance = (1 - step.then) / (1 - step.now) * (1 - step.now / step.then)
    kept = np.float32(np.sqrt(max(1 - step.then - variance, 0.0)))
    return np.float32(np.sqrt(step.then)) * step.picture + kept * step.direction + np.float32(np.sqrt(variance)) * step.draw()
