"""The digit diffusion network with LoRA conditioning as the export path takes it, and the steps of one schedule folded.

Without a label the maps of the attention depend on the moment alone, so that of a schedule that is fixed every step is a plain
network of its own; the loop runs those where it visits their moments, and the whole network everywhere else.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from diffusion.data import SUBJECTS, digits
from diffusion.fold import Folded
from diffusion.graphs import example, noised, only
from diffusion.net import load
from export.model import Arrays, Model, TorchGraph
from runtime.denoise import folded_name, visited

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

FACTS = SUBJECTS["digits"].facts


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model of trained weights; ``facts.extra`` gives ``folded``, the number of steps of the schedule, and may give ``runs``,
    settings of whole runs of the loop."""
    net, inputs = load(weights), example(FACTS)

    def golden() -> list[Arrays]:
        """Held-out digits with noise, one of them with no label."""
        return noised(*digits("test"), FACTS)

    graphs = {"main": TorchGraph(net, inputs, (FACTS.noise,))}
    for moment in visited(FACTS, facts.extra["folded"]):
        folded = Folded(net, moment / FACTS.moments, len(FACTS.classes))
        graphs[folded_name(moment)] = TorchGraph(folded.eval(), {FACTS.image: inputs[FACTS.image]}, (FACTS.noise,),
                                                 lambda: only(golden(), (FACTS.image,)))
    return Model(facts.name, graphs, facts.loop, "float", golden, denoise=FACTS, runs=tuple(facts.extra.get("runs", ())),
                 licence=facts.licence, card=facts.card, title=facts.title, task=facts.task)
