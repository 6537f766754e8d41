"""The digit diffusion network as the export path takes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from diffusion.data import SUBJECTS, digits
from diffusion.net import load
from export.model import Arrays, Model, TorchGraph

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

FACTS = SUBJECTS["digits"].facts
MOMENTS = (0.05, 0.3, 0.6, 1.0)  # of the golden vectors, 0 clean to 1 noise


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model of trained weights; ``facts.extra`` may give ``runs``, settings of whole runs of the loop."""
    net = load(weights)
    example = {"image": np.zeros((1, *FACTS.size), np.float32), "time": np.ones(1, np.float32), "label": np.zeros(1, np.int32)}

    def golden() -> list[Arrays]:
        """Held-out digits with noise, one of them with no label."""
        rng, signal = np.random.default_rng(0), FACTS.signal()
        pictures, labels = digits("test")
        made = []
        for index, moment in enumerate(MOMENTS):
            left = np.float32(signal[round(moment * FACTS.moments)])
            noise = rng.standard_normal((1, *FACTS.size), np.float32)
            label = len(FACTS.classes) if index == 0 else labels[index]
            made.append({"image": np.sqrt(left) * pictures[index][None] + np.sqrt(1 - left) * noise,
                         "time": np.array([moment], np.float32), "label": np.array([label], np.int32)})
        return made

    return Model(facts.name, {"main": TorchGraph(net, example, ("noise",))}, facts.loop, "float", golden, denoise=FACTS,
                 runs=tuple(facts.extra.get("runs", ())), licence=facts.licence, card=facts.card, title=facts.title,
                 task=facts.task)
