"""The masked-diffusion language models as the export path takes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from export.model import Arrays, Model, TorchGraph
from language.net import about, load
from language.sums import Sums
from language.tasks import Task, task_of
from runtime.likelihood import of_hidden
from runtime.loops import Gate
from runtime.unmask import text_of

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

CANVASES = 4  # golden vectors: from nothing known to nearly all
SCORED = 48  # canvases of the task score


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model of trained weights; ``facts.extra`` may give ``runs``, settings of whole runs of the loop, and ``gates``, strata
    of sums (see ``gate_of``). Raises ValueError for gates of a model that does no sums."""
    net, recipe = load(weights), about(weights)["recipe"]
    task = task_of(recipe["task"], recipe.get("options", {}))
    example = np.full((1, task.length), task.facts.mask, np.int32)

    def golden() -> list[Arrays]:
        return [{"tokens": np.where(hidden, task.facts.mask, row)[None].astype(np.int32)}
                for row, hidden in hidden_canvases(task, CANVASES)]

    runs: tuple[dict[str, Any], ...] = tuple(facts.extra.get("runs", ()))
    gates = tuple(gate_of(task, **given) for given in facts.extra.get("gates", ()))
    graph = TorchGraph(net, {"tokens": example}, ("logits", "attention"))
    return Model(facts.name, {"main": graph}, facts.loop, "ternary" if recipe["ternary"] else "float", golden, unmask=task.facts,
                 runs=runs, gates=gates, score=score_of(task), licence=facts.licence, card=facts.card, title=facts.title,
                 task=facts.task)


def hidden_canvases(task: Task, count: int, seed: int = 0) -> list[tuple[np.ndarray, np.ndarray]]:
    """Canvases (L,) and what is hidden of them (L,) bool: all of the answer in the first, a tenth in the last."""
    rng = np.random.default_rng(seed)
    drawn = task.draw(count, rng)
    hidden = task.answer & (rng.random(drawn.shape) < np.linspace(1, 0.1, count)[:, None])
    return list(zip(drawn, hidden, strict=True))


def score_of(task: Task) -> Callable[[Callable[[Arrays], Arrays]], dict[str, float]]:
    """The task score: mean over canvases of the probability, a hidden token, that a runner gives to the true ones; 1 is best."""
    canvases = hidden_canvases(task, SCORED, seed=1)

    def score(run: Callable[[Arrays], Arrays]) -> dict[str, float]:
        each = [np.exp(of_hidden(run, task.facts, row, hidden) / max(1, int(hidden.sum()))) for row, hidden in canvases]
        return {"probability": round(float(np.mean(each)), 4)}
    return score


def gate_of(task: Task, stratum: str, least: float, chain: int | None = None, count: int = 40, **settings: Any) -> Gate:
    """A gate of ``count`` sums: uniform ones, or with a carry that runs through ``chain`` digits; settings are the loop's."""
    if not isinstance(task, Sums) or task.sums > 1:
        raise ValueError(f"the gate {stratum!r} is of sums, which this model does not do")
    rng = np.random.default_rng(2)
    drawn = task.draw(count, rng) if chain is None else task.with_carries(count, chain, rng)
    texts = [text_of(row, task.facts) for row in drawn]
    return Gate(stratum, tuple((text[:text.index("=") + 1], text) for text in texts), least, settings)
