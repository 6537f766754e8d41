"""Train a noise-prediction network: data, model, loss, loop, in one page.

    python -m diffusion.train digit-unet -o out/digit-unet       # minutes on one core

Denoising diffusion (Ho et al., arXiv 2006.11239, algorithm 1): a random moment, the picture mixed with noise as the schedule
says, squared error of the predicted noise. One label in ten is hidden, so that the same network also knows "none in
particular", which classifier-free guidance needs (Ho and Salimans, arXiv 2207.12598).
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from torch import nn

from diffusion.data import SUBJECTS
from diffusion.net import Size, UNet
from sensor_sim.atomic import atomic_path


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the weights. data: of ``SUBJECTS``. unlabelled: share of the labels that are hidden. width,
    embedding, patch, bases, velocity: see ``Size``."""

    steps: int
    data: str = "digits"
    batch: int = 64
    rate: float = 2e-3
    width: int = 32
    embedding: int = 0
    patch: int = 1
    bases: int = 0
    velocity: bool = False
    unlabelled: float = 0.1
    ema: float = 0.999
    seed: int = 0

    def size(self) -> Size:
        """The network's shape."""
        facts = SUBJECTS[self.data].facts
        return Size(facts.size[0], facts.size[1], len(facts.classes), self.width, embedding=self.embedding, patch=self.patch,
                    bases=self.bases, velocity=self.velocity)


# digit-plain is what LoRA conditioning is compared with: as many parameters (within 0.2 %), the difference in the embedding.
RECIPES = {
    "digit-unet": Recipe(3000),
    "photo-crops": Recipe(1000, "crops", batch=16, width=16, patch=2, velocity=True),
    "digit-lora": Recipe(250, batch=32, width=16, bases=18),
    "digit-plain": Recipe(250, batch=32, width=16, embedding=116),
}


def train(recipe: Recipe, out: Path, progress: Callable[[dict[str, Any]], None] = lambda row: None) -> Path:
    """Train and write ``out``/weights.safetensors (the moving average) and log.jsonl; returns the weights.

    progress: gets {"step", "loss", "seconds"} every 100 steps. The same recipe on the same machine gives the same weights.
    """
    subject = SUBJECTS[recipe.data]
    facts = subject.facts
    pictures, labels = (torch.from_numpy(a) for a in subject.load("train"))
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    net = UNet(recipe.size())
    average = {key: value.detach().clone() for key, value in net.state_dict().items()}
    optimiser = torch.optim.AdamW(net.parameters(), recipe.rate, weight_decay=1e-3)
    signal = torch.from_numpy(facts.signal()).float()
    out.mkdir(parents=True, exist_ok=True)
    began, losses = time.monotonic(), []
    for step in range(recipe.steps):
        chosen = rng.integers(0, len(pictures), recipe.batch)
        label = torch.where(torch.from_numpy(rng.random(recipe.batch) < recipe.unlabelled), len(facts.classes), labels[chosen])
        moment = torch.from_numpy(rng.integers(1, facts.moments + 1, recipe.batch))
        noise = torch.from_numpy(rng.standard_normal((recipe.batch, *facts.size), np.float32))
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, recipe)
        left = signal[moment][:, None, None, None]
        noisy = left.sqrt() * pictures[chosen] + (1 - left).sqrt() * noise
        loss = nn.functional.mse_loss(net(noisy, moment.float() / facts.moments, label), noise)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        follow(average, net, min(recipe.ema, (step + 1) / (step + 10)))
        losses.append(loss.item())
        if (step + 1) % 100 == 0 or step + 1 == recipe.steps:
            row = {"step": step + 1, "loss": float(np.mean(losses[-100:])), "seconds": round(time.monotonic() - began, 1)}
            with (out / "log.jsonl").open("a") as log:
                log.write(json.dumps(row) + "\n")
            progress(row)
    net.load_state_dict(average)
    return save(net, recipe, out / "weights.safetensors")


def rate_at(step: int, recipe: Recipe) -> float:
    """Learning rate: 100 steps of warm-up, then a cosine to a hundredth."""
    warm = min(1.0, (step + 1) / 100)
    return recipe.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / recipe.steps)))


@torch.no_grad()
def follow(average: dict[str, torch.Tensor], net: nn.Module, decay: float) -> None:
    """Exponential moving average of the weights: what ships."""
    for key, value in net.state_dict().items():
        average[key].lerp_(value, 1 - decay)


def save(net: UNet, recipe: Recipe, path: Path) -> Path:
    """Write the weights with what built the network, rounded to float16: half the file, and these *are* the weights now."""
    about = {"recipe": json.dumps(asdict(recipe)), "size": json.dumps(asdict(net.size))}
    with atomic_path(path) as temporary:
        save_file({key: value.half().contiguous() for key, value in net.state_dict().items()}, temporary, about)
    return path


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train a noise-prediction network.")
    parser.add_argument("model", choices=RECIPES)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--steps", type=int, help="default: the recipe's")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    recipe = replace(RECIPES[given.model], seed=given.seed)
    recipe = recipe if given.steps is None else replace(recipe, steps=given.steps)
    print(train(recipe, given.output, lambda row: print(row, flush=True)))


if __name__ == "__main__":
    main()
