"""Language models that the claims are shown on: trained when they are first asked for, kept under out/claims."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch

from language.net import MaskedLM, load
from language.tasks import Task, task_of
from language.train import Recipe, train

OUT = Path("out/claims")
Run = Callable[[dict[str, np.ndarray]], dict[str, np.ndarray]]


def seeds(recipe: Recipe, count: int) -> list[Recipe]:
    """A recipe with the seeds 0, 1, ..."""
    return [replace(recipe, seed=seed) for seed in range(count)]


def weights(recipe: Recipe, out: Path = OUT) -> Path:
    """The weights of a recipe: those kept, or trained now."""
    name = hashlib.sha256(json.dumps(asdict(recipe), sort_keys=True).encode()).hexdigest()[:12]
    kept = out / f"{recipe.task}-{name}" / "weights.safetensors"
    return kept if kept.is_file() else train(recipe, kept.parent)


def task(recipe: Recipe) -> Task:
    """What a recipe learns."""
    return task_of(recipe.task, recipe.options)


def runner(recipe: Recipe, out: Path = OUT) -> Run:
    """A recipe's network as the loop runs it: arrays by name to arrays by name."""
    return run_of(load(weights(recipe, out)))


def run_of(net: MaskedLM) -> Run:
    """A network as the loop runs it."""
    @torch.inference_mode()
    def run(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        logits, attention = net(torch.from_numpy(np.ascontiguousarray(arrays["tokens"])))
        return {"logits": logits.numpy(), "attention": attention.numpy()}
    return run
