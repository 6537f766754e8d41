"""Deterministic DDIM: Song et al., arXiv 2010.02502, equation 12 with sigma = 0."""

from __future__ import annotations

import numpy as np

from runtime.samplers import Step, sampler


@sampler("ddim")
def ddim(step: Step) -> np.ndarray:
    """The picture with as much of the very same noise as the next moment has."""
    return np.float32(np.sqrt(step.then)) * step.picture + np.float32(np.sqrt(1 - step.then)) * step.direction
