"""The masked-diffusion language models as the export path takes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from export.model import Arrays, Model, TorchGraph
from language.net import about, load
from language.tasks import TASKS

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

CANVASES = 4  # golden vectors: from nothing known to nearly all


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model of trained weights; ``facts.extra`` may give ``runs``, settings of whole runs of the loop."""
    net, recipe = load(weights), about(weights)["recipe"]
    task = TASKS[recipe["task"]]()
    example = np.full((1, task.length), task.facts.mask, np.int32)

    def golden() -> list[Arrays]:
        rng = np.random.default_rng(0)
        drawn = task.draw(CANVASES, rng)
        hidden = task.answer & (rng.random(drawn.shape) < np.linspace(1, 0.1, CANVASES)[:, None])
        return [{"tokens": row[None]} for row in np.where(hidden, task.facts.mask, drawn).astype(np.int32)]

    runs: tuple[dict[str, Any], ...] = tuple(facts.extra.get("runs", ()))
    return Model(facts.name, {"main": TorchGraph(net, {"tokens": example}, ("logits", "attention"))}, facts.loop,
                 "ternary" if recipe["ternary"] else "float", golden, unmask=task.facts, runs=runs, licence=facts.licence,
                 card=facts.card, title=facts.title, task=facts.task)
