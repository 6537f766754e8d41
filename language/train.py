"""Train a masked-diffusion language model: data, model, loss, loop, in one page.

    python -m language.train masked-lm -o out/masked-lm        # minutes on one core

The loss (PAPERS of the field: LLaDA, arXiv 2502.09992, algorithm 1): draw how much is hidden, lambda ~ U(0, 1), for each
canvas; hide each token of the answer with that probability; cross-entropy of the hidden ones, mean by canvas.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from torch import nn

from language.masks import MASKS
from language.net import MaskedLM, Size, load, plain_linear
from language.quant import folded, ternary_linear
from language.tasks import task_of
from sensor_sim.atomic import atomic_path


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the weights. options: the task's own. masks: a name of ``language.masks``. ternary: projections in
    -1, 0, 1, begun from float weights."""

    task: str
    steps: int
    batch: int = 64
    rate: float = 1.5e-3
    decay: float = 0.01
    width: int = 96
    layers: int = 3
    ema: float = 0.995
    seed: int = 0
    ternary: bool = False
    masks: str = "random"
    options: dict[str, Any] = field(default_factory=dict)


RECIPES = {
    "masked-lm": Recipe("sums", 2000, batch=32, rate=3e-3, width=64),
    "masked-lm-ternary": Recipe("sums", 1500, batch=32, rate=2e-3, width=64, ternary=True),
    "masked-lm-text": Recipe("sentences", 2500, batch=16, rate=2e-3, decay=0.1, width=64),
}


def train(recipe: Recipe, out: Path, begin: Path | None = None, progress: Callable[[dict[str, Any]], None] = lambda row: None
          ) -> Path:
    """Train and write ``out``/weights.safetensors (moving average, ternary ones folded) and log.jsonl; returns the weights.

    begin: weights to start from. progress: gets {"step", "loss", "right", "seconds"} every 50 steps, ``right`` being the
    share of hidden tokens guessed. The same recipe on the same machine gives the same weights.
    """
    task = task_of(recipe.task, recipe.options)
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    size = Size(len(task.vocabulary), task.length, recipe.width, recipe.layers)
    net = MaskedLM(size, ternary_linear if recipe.ternary else plain_linear)
    if begin is None:
        net.begin_alike(torch.from_numpy(task.places))
    else:
        net.load_state_dict(load(begin).state_dict(), strict=False)  # a Brevitas layer has a few keys of its own
    average = {key: value.detach().clone() for key, value in net.state_dict().items()}
    optimiser = torch.optim.AdamW(net.parameters(), recipe.rate, betas=(0.9, 0.98), weight_decay=recipe.decay)
    masks, mask = MASKS[recipe.masks](task, recipe.batch, rng), task.facts.mask
    out.mkdir(parents=True, exist_ok=True)
    (out / "log.jsonl").unlink(missing_ok=True)
    began = time.monotonic()
    for step in range(recipe.steps):
        tokens, hidden = masks.batch()
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, recipe)
        logits, _ = net(torch.where(hidden, mask, tokens))
        targets = torch.from_numpy(task.targets(tokens.numpy()))
        loss, right = masked_loss(logits, targets, hidden, masks.weights(logits, targets, hidden))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        follow(average, net, min(recipe.ema, (step + 1) / (step + 10)))
        if (step + 1) % 50 == 0 or step + 1 == recipe.steps:
            row = {"step": step + 1, "loss": loss.item(), "right": right, "seconds": round(time.monotonic() - began, 1)}
            with (out / "log.jsonl").open("a") as log:
                log.write(json.dumps(row) + "\n")
            progress(row)
    net.load_state_dict(average)
    return save(folded(net) if recipe.ternary else net, recipe, out / "weights.safetensors")


def masked_loss(logits: torch.Tensor, targets: torch.Tensor, hidden: torch.Tensor, weights: torch.Tensor
                ) -> tuple[torch.Tensor, float]:
    """Cross-entropy of the hidden tokens (N, L), each by its weight, mean of the canvases; the share of them that is guessed."""
    each = nn.functional.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    right = ((logits.argmax(-1) == targets) & hidden).sum() / hidden.sum()
    return (each * weights).sum(1).mean(), right.item()


def rate_at(step: int, recipe: Recipe) -> float:
    """Learning rate: 100 steps of warm-up, then a cosine to a hundredth."""
    warm = min(1.0, (step + 1) / 100)
    return recipe.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / recipe.steps)))


@torch.no_grad()
def follow(average: dict[str, torch.Tensor], net: nn.Module, decay: float) -> None:
    """Exponential moving average of the weights: what ships."""
    for key, value in net.state_dict().items():
        if value.is_floating_point():
            average[key].lerp_(value, 1 - decay)
        else:
            average[key].copy_(value)


def save(net: MaskedLM, recipe: Recipe, path: Path) -> Path:
    """Write a network's weights with what built it, rounded to float16: half the file, and these *are* the weights from here on.
    A ternary row stays one, since its values are one number with either sign."""
    about = {"recipe": json.dumps(asdict(recipe)), "size": json.dumps(asdict(net.size))}
    with atomic_path(path) as temporary:
        save_file({key: value.half().contiguous() for key, value in net.state_dict().items()}, temporary, about)
    return path


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train a masked-diffusion language model.")
    parser.add_argument("model", choices=RECIPES)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--begin", type=Path, help="weights to start from; the ternary model starts from the float one's")
    parser.add_argument("--steps", type=int, help="default: the recipe's")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    recipe = replace(RECIPES[given.model], seed=given.seed)
    recipe = recipe if given.steps is None else replace(recipe, steps=given.steps)
    print(train(recipe, given.output, given.begin, lambda row: print(row, flush=True)))


if __name__ == "__main__":
    main()
