"""The diffusion network of photographs' crops as the export path takes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from diffusion.data import SUBJECTS, crops
from diffusion.graphs import example, noised
from diffusion.net import load
from export.model import Arrays, Model, TorchGraph

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

FACTS = SUBJECTS["crops"].facts


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model of trained weights; ``facts.extra`` may give ``runs``, settings of whole runs of the loop."""
    def golden() -> list[Arrays]:
        """Held-out crops with noise, one of each photograph, the first with no label."""
        pictures, labels = crops("test")
        first = [int((labels == label).argmax()) for label in range(len(FACTS.classes))]
        return noised(pictures[first], labels[first], FACTS)

    return Model(facts.name, {"main": TorchGraph(load(weights), example(FACTS), (FACTS.noise,))}, facts.loop, "float", golden,
                 denoise=FACTS, runs=tuple(facts.extra.get("runs", ())), licence=facts.licence, card=facts.card,
                 title=facts.title, task=facts.task)
