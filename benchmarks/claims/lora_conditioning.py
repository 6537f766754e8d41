"""LoRA conditioning of the attention, or as many parameters more in the embedding: which predicts noise and draws better?

    python -m benchmarks.claims.lora_conditioning      # trains ten networks, seven seconds of one core each
    python -m benchmarks.claims.lora_conditioning --training 1500      # longer

The recipes digit-lora and digit-plain (``diffusion.train``) are equal but for that; seeds 0 to 4, each seed the same pictures,
moments and noise for both. A difference is the conditioned network's less the plain one's, seed by seed: below 0 is better for
the errors and the distance, above 0 for the recognised share.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import safe_open

from benchmarks.claims.intervals import over_seeds
from benchmarks.claims.result import write
from diffusion.batch import draw
from diffusion.data import SUBJECTS
from diffusion.metrics import frechet, judge
from diffusion.net import UNet, load
from diffusion.train import RECIPES, Recipe, train

OUT = Path("out/claims")
NAMES, SEEDS, DRAWN, STEPS = ("digit-lora", "digit-plain"), 5, 200, 15
THIRDS = {"error": (0.0, 1.0), "error, little noise": (0.0, 1 / 3), "error, some noise": (1 / 3, 2 / 3),
          "error, much noise": (2 / 3, 1.0)}
REPEATS = 2  # times that every held-out picture is noised


def weights(name: str, recipe: Recipe, out: Path = OUT) -> Path:
    """The weights of a recipe: those kept, when they are of that very recipe, or trained now."""
    kept = out / f"{name}-{recipe.seed}" / "weights.safetensors"
    if kept.is_file():
        with safe_open(kept, "pt") as file:
            if json.loads((file.metadata() or {}).get("recipe", "null")) == asdict(recipe):
                return kept
    return train(recipe, kept.parent)


def errors(net: UNet) -> dict[str, float]:
    """Mean squared error of the noise predicted in held-out digits, over all moments and over thirds of them."""
    subject = SUBJECTS["digits"]
    facts, (pictures, labels) = subject.facts, subject.load("test")
    rng, signal = np.random.default_rng(0), facts.signal()
    pictures, labels = np.tile(pictures, (REPEATS, 1, 1, 1)), np.tile(labels, REPEATS)
    moments = rng.permutation(np.linspace(1, facts.moments, len(pictures)).round().astype(int))
    noise = rng.standard_normal(pictures.shape, np.float32)
    left = signal[moments].astype(np.float32).reshape(-1, 1, 1, 1)
    time = (moments / facts.moments).astype(np.float32)
    with torch.no_grad():
        given = net(torch.from_numpy(np.sqrt(left) * pictures + np.sqrt(1 - left) * noise), torch.from_numpy(time),
                    torch.from_numpy(labels)).numpy()
    off = ((given - noise) ** 2).mean((1, 2, 3))
    return {name: float(off[(time > low) & (time <= high)].mean()) for name, (low, high) in THIRDS.items()}


def drawn(net: UNet, seed: int, count: int = DRAWN, steps: int = STEPS) -> dict[str, float]:
    """Of pictures drawn without guidance: their Fréchet distance from the real ones, and the share recognised."""
    subject = SUBJECTS["digits"]
    pictures, truth = subject.load("train")
    labels = np.arange(count) % len(subject.facts.classes)
    made = draw(net, subject.facts, labels, steps=steps, seed=seed)
    return {"frechet": frechet(pictures, made), "recognised": float((judge(pictures, truth)(made) == labels).mean())}


def measure(recipes: dict[str, Recipe] | None = None, seeds: Sequence[int] = range(SEEDS), count: int = DRAWN, steps: int = STEPS,
            out: Path = OUT) -> dict[str, Any]:
    """Every measure by network, and the differences seed by seed."""
    recipes = recipes or {name: RECIPES[name] for name in NAMES}
    found: dict[str, list[dict[str, float]]] = {}
    sizes: dict[str, int] = {}
    for name, recipe in recipes.items():
        nets = [load(weights(name, replace(recipe, seed=seed), out)) for seed in seeds]
        sizes[name] = sum(p.numel() for p in nets[0].parameters())
        found[name] = [errors(net) | drawn(net, seed, count, steps) for net, seed in zip(nets, seeds, strict=True)]
    first, second = found.values()
    rows = []
    for what in first[0]:
        row = {"measure": what} | {name: over_seeds([m[what] for m in measures]) for name, measures in found.items()}
        rows.append(row | {"difference": over_seeds([a[what] - b[what] for a, b in zip(first, second, strict=True)])})
    return {"recipes": recipes, "parameters": sizes, "seeds": list(seeds), "drawn": count, "steps": steps, "rows": rows}


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description="LoRA conditioning against as many parameters elsewhere.")
    parser.add_argument("--training", type=int, help="steps of each training; default: the recipes'")
    given = parser.parse_args()
    torch.set_num_threads(1)
    changed = {} if given.training is None else {"steps": given.training}
    write(__file__, measure({name: replace(RECIPES[name], **changed) for name in NAMES}))


if __name__ == "__main__":
    main()
