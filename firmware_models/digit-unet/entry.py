"""The digit diffusion network as the export path takes it, with the gradient of its reward models."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from diffusion import reward
from diffusion.data import SUBJECTS, digits
from diffusion.graphs import example, noised, only
from diffusion.net import load
from export.model import Arrays, Model, TorchGraph
from runtime.guidance.censor import GRADIENT, GRAPH

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

FACTS = SUBJECTS["digits"].facts
REWARD = "reward.safetensors"  # beside the network's weights


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model of trained weights; ``facts.extra`` may give ``runs``, settings of whole runs of the loop."""
    inputs = example(FACTS)
    seen = {name: inputs[name] for name in (FACTS.image, FACTS.time)}  # by the reward, which knows no label

    def golden() -> list[Arrays]:
        """Held-out digits with noise, one of them with no label."""
        return noised(*digits("test"), FACTS)

    graphs = {"main": TorchGraph(load(weights), inputs, (FACTS.noise,)),
              GRAPH: TorchGraph(reward.Gradient(reward.load(weights.with_name(REWARD))).eval(), seen, (GRADIENT,),
                                lambda: only(golden(), tuple(seen)))}
    return Model(facts.name, graphs, facts.loop, "float", golden, denoise=FACTS, runs=tuple(facts.extra.get("runs", ())),
                 licence=facts.licence, card=facts.card, title=facts.title, task=facts.task)
