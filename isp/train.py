"""Train a demosaicer: data, model, loss, loop, in one page."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from lightning_fabric import Fabric
from safetensors.torch import save_file
from torch import nn

from isp.compact import CompactDemosaicer
from isp.data import loader
from isp.linear import covariance, least_squares
from isp.pynet import PyNetQxQ
from isp.shards import training_data
from sensor_sim import CFA, mosaic
from sensor_sim.atomic import atomic_path
from sensor_sim.sensor import Sensor

# Of the squared errors of each crop, (N,). The logarithm is minus the mean PSNR but for a factor: a noisy crop counts as much
# as a clean one, and a nearly perfect one, whose error is bfloat16's rounding, far more. The root lies between it and the mean.
LOSSES: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "log-mse": lambda squared: torch.log(squared + 1e-7).mean(),
    "rmse": lambda squared: torch.sqrt(squared + 1e-7).mean(),
}

NETWORKS: dict[str, Callable[[], nn.Module]] = {
    "qxq-compact": lambda: CompactDemosaicer("qxq"),
    "pynet-qxq": PyNetQxQ,
}


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the weights, apart from the pictures. Gains are analog, crop in photosites."""

    network: str
    steps: int = 14000
    batch: int = 8
    crop: int = 128
    rate: float = 2e-3
    seed: int = 0
    sensor: str = "qxq-phone"
    noisy: float = 0.4
    ema: float = 0.999
    border: int = 8
    precision: str = "bf16-mixed"
    loss: str = "rmse"


def rate_at(step: int, recipe: Recipe) -> float:
    """Learning rate: 200 steps of warm-up, then a cosine to a hundredth."""
    warm = min(1.0, (step + 1) / 200)
    return recipe.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / recipe.steps)))


def train(recipe: Recipe, folders: Sequence[Path], out: Path, progress: Callable[[dict[str, Any]], None] = lambda row: None,
          save_every_s: float = 180.0) -> Path:
    """Train until ``recipe.steps``; return the checkpoint's path ``out/checkpoint.pt``; the averaged weights, which are
    what ships, stand beside it as ``out/weights.safetensors``.

    A checkpoint of the same recipe in ``out`` is resumed exactly: batch k depends on (seed, k) alone. ``progress`` gets
    {"step", "psnr_mean", "psnr_pooled", "seconds"} every 50 steps (the batch's mean PSNR, and that of its mean error),
    which also go to ``out/log.jsonl``.
    folders: of photographs, or of shards that photosite dataset made.
    Raises ValueError when the folders hold neither or when ``out`` holds another recipe's checkpoint.
    """
    data = training_data(folders)
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed)
    fabric = Fabric(accelerator="cpu", devices=1, precision=recipe.precision)  # type: ignore[arg-type]
    raw_net = NETWORKS[recipe.network]().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if not (out / "checkpoint.pt").exists():
        start(raw_net, data.pictures, recipe)
    net, optimiser = fabric.setup(raw_net, torch.optim.AdamW(parameter_groups(raw_net), recipe.rate, weight_decay=1e-4))
    average = {k: v.detach().clone() for k, v in raw_net.state_dict().items()}
    state: dict[str, Any] = {"step": 0, "seconds": 0.0}
    resume(out, recipe, raw_net, optimiser, average, state)
    crops = data.crops(CFA.parse("qxq"), Sensor.preset(recipe.sensor), size=recipe.crop, batch=recipe.batch,
                       seed=recipe.seed, start=state["step"], noisy=recipe.noisy)
    began = saved = time.monotonic()
    before = state["seconds"]
    for step, (inputs, targets) in zip(range(state["step"], recipe.steps), loader(crops), strict=False):
        quality, error = update(fabric, net, optimiser, inputs, targets, rate_at(step, recipe), recipe.border,
                             LOSSES[recipe.loss])
        follow(average, raw_net, min(recipe.ema, (step + 1) / (step + 10)))
        now = time.monotonic()
        seconds = before + now - began
        state.update(step=step + 1, seconds=seconds)
        if (step + 1) % 50 == 0 or step + 1 == recipe.steps:
            row = {"step": step + 1, "psnr_mean": quality, "psnr_pooled": -10 * math.log10(error),
                   "seconds": round(seconds, 1)}
            with (out / "log.jsonl").open("a") as log:
                log.write(json.dumps(row) + "\n")
            progress(row)
        if now - saved > save_every_s or step + 1 == recipe.steps:
            save(out, recipe, raw_net, optimiser, average, state)
            saved = now
    return out / "checkpoint.pt"


def start(net: nn.Module, pictures: list[np.ndarray], recipe: Recipe) -> None:
    """Set a cell network's linear parts from statistics of the pictures; other networks stay as they are."""
    if isinstance(net, CompactDemosaicer):
        net.start(covariance(clean_pairs(pictures[::4], net.cfa), net.cell),
                  least_squares(clean_pairs(pictures, net.cfa), net.cell), recipe.seed)


def clean_pairs(pictures: list[np.ndarray], cfa: CFA) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Mosaic and picture, 0..1, of every picture without noise."""
    return ((mosaic(p / np.float32(255), cfa), p / np.float32(255)) for p in pictures)


def parameter_groups(net: nn.Module) -> list[dict[str, Any]]:
    """Parts that start from statistics learn slower: their weights are near right, and Adam's steps do not know it."""
    slow = {"stem.": 0.1, "head.": 0.1} if isinstance(net, CompactDemosaicer) else {}
    groups: dict[float, list[nn.Parameter]] = {}
    for name, parameter in net.named_parameters():
        scale = next((s for prefix, s in slow.items() if name.startswith(prefix)), 1.0)
        groups.setdefault(scale, []).append(parameter)
    return [{"params": params, "scale": scale} for scale, params in sorted(groups.items(), reverse=True)]


def update(fabric: Fabric, net: Any, optimiser: Any, inputs: torch.Tensor, targets: torch.Tensor, rate: float,
           border: int, criterion: Callable[[torch.Tensor], torch.Tensor]) -> tuple[float, float]:
    """One step away from the crop's border (where the zero padding stands in for the scene): mean PSNR of the crops, MSE."""
    for group in optimiser.param_groups:
        group["lr"] = rate * group["scale"]
    net.train()
    inner = (..., slice(border, -border), slice(border, -border))
    difference = net(inputs)[inner].float() - targets[inner]
    squared = difference.square().mean((1, 2, 3))
    loss = criterion(squared)
    optimiser.zero_grad(set_to_none=True)
    fabric.backward(loss)
    fabric.clip_gradients(net, optimiser, max_norm=1.0)
    optimiser.step()
    return float(-10 * torch.log10(squared.detach() + 1e-7).mean()), squared.mean().item()


@torch.no_grad()
def follow(average: dict[str, torch.Tensor], net: nn.Module, decay: float) -> None:
    """Exponential moving average of the weights: what is evaluated and shipped."""
    for key, value in net.state_dict().items():
        average[key].lerp_(value, 1 - decay)


def save(out: Path, recipe: Recipe, net: nn.Module, optimiser: Any, average: dict[str, torch.Tensor], state: dict) -> None:
    """Everything an exact resume needs, and the averaged weights as they ship, each renamed into place."""
    with atomic_path(out / "checkpoint.pt") as path:
        torch.save({"recipe": asdict(recipe), "net": net.state_dict(), "optimiser": optimiser.state_dict(),
                    "average": average, "state": dict(state)}, path)
    with atomic_path(out / "weights.safetensors") as path:
        save_file({key: value.float().contiguous() for key, value in average.items()}, path,
                  {"network": recipe.network, "steps": str(state["step"]), "seed": str(recipe.seed)})


def resume(out: Path, recipe: Recipe, net: nn.Module, optimiser: Any, average: dict[str, torch.Tensor], state: dict) -> None:
    """Load ``out/checkpoint.pt`` into the arguments if it is there; refuse one of another recipe."""
    path = out / "checkpoint.pt"
    if not path.exists():
        return
    found = torch.load(path, weights_only=True)
    if found["recipe"] != asdict(recipe):
        raise ValueError(f"{path} was trained with another recipe ({found['recipe']}); choose another --out or remove it")
    net.load_state_dict(found["net"])
    optimiser.load_state_dict(found["optimiser"])
    for key, value in found["average"].items():
        average[key].copy_(value)
    state.update(found["state"])
