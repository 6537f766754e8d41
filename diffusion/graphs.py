"""The graphs that a diffusion model brings beside its main one, with real inputs for the golden vectors of each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from runtime.loops import DenoiseFacts

Arrays = dict[str, np.ndarray]
MOMENTS = (0.05, 0.3, 0.6, 1.0)  # of golden vectors, 0 clean to 1 noise


def example(facts: DenoiseFacts) -> Arrays:
    """Inputs of the main graph, in order."""
    return {facts.image: np.zeros((1, *facts.size), np.float32), facts.time: np.ones(1, np.float32),
            facts.label: np.zeros(1, np.int32)}


def noised(pictures: np.ndarray, labels: np.ndarray, facts: DenoiseFacts, moments: Sequence[float] = MOMENTS) -> list[Arrays]:
    """Inputs of the main graph: pictures (n, C, H, W), one a moment, with as much noise as it has; the first with no label."""
    rng, signal, made = np.random.default_rng(0), facts.signal(), []
    for index, moment in enumerate(moments):
        left = np.float32(signal[round(moment * facts.moments)])
        noise = rng.standard_normal((1, *facts.size), np.float32)
        label = len(facts.classes) if index == 0 else labels[index]
        made.append({facts.image: np.sqrt(left) * pictures[index][None] + np.sqrt(1 - left) * noise,
                     facts.time: np.array([moment], np.float32), facts.label: np.array([label], np.int32)})
    return made


def only(vectors: Sequence[Arrays], names: Sequence[str]) -> list[Arrays]:
    """Vectors with some of their inputs."""
    return [{name: vector[name] for name in names} for vector in vectors]
