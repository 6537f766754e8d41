"""Samplers: from the noise that a network saw at one moment to the image of the next. One file each, registered by one decorator.

A sampler is a function of ``Step`` that gives the next image, (N, C, H, W) float32. To add one: a file here with
``@sampler("NAME")``, and its test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from runtime.registry import filled


@dataclass
class Step:
    """One step of the loop.

    image, noise (N, C, H, W) float32: where the loop is, and what is predicted, with all guidance, to be noise in it.
    now, then: the share of signal power (alpha bar) here and at the next moment, now <= then, 1 at the end.
    low, high: the range that the predicted picture is kept within. rng: the seeded generator, for what is drawn.
    memory: a sampler's own, from step to step.
    """

    image: np.ndarray
    noise: np.ndarray
    now: float
    then: float
    low: float
    high: float
    rng: np.random.Generator
    memory: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def picture(self) -> np.ndarray:
        """The clean picture that the noise implies, within its range."""
        picture = (self.image - np.float32(np.sqrt(1 - self.now)) * self.noise) / np.float32(np.sqrt(self.now))
        return picture.clip(self.low, self.high)

    @cached_property
    def direction(self) -> np.ndarray:
        """The noise that leads from the picture, as it was kept, to where the image is."""
        return (self.image - np.float32(np.sqrt(self.now)) * self.picture) / np.float32(np.sqrt(1 - self.now))

    def draw(self) -> np.ndarray:
        """Fresh noise of the image's shape."""
        return self.rng.standard_normal(self.image.shape, np.float32)


Sampler = Callable[[Step], np.ndarray]
_REGISTRY: dict[str, Sampler] = {}
STOCHASTIC: set[str] = set()


def sampler(name: str, stochastic: bool = False) -> Callable[[Sampler], Sampler]:
    """Register a sampler; ``stochastic`` when it draws noise on its way."""
    def register(function: Sampler) -> Sampler:
        _REGISTRY[name] = function
        if stochastic:
            STOCHASTIC.add(name)
        return function
    return register


def samplers() -> dict[str, Sampler]:
    """Every sampler by name: whatever this folder holds."""
    return filled(_REGISTRY, __name__, __path__)


def half_log_snr(signal: float) -> float:
    """lambda, half of the logarithm of the ratio of signal to noise power; infinite for a clean picture."""
    return np.inf if signal >= 1 else 0.5 * float(np.log(signal / (1 - signal)))
