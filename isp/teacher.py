"""Train PyNET, the teacher, as its authors do: level by level from the coarsest, each with its published loss."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from isp.loop import Devices, Loss, Progress, fit
from isp.losses import SSIM_SIDE, Distance, Vgg, at_level, gradients, level_loss
from isp.pynet import PyNet
from isp.shards import training_data
from runtime.bundle import digest
from sensor_sim import CFA
from sensor_sim.recipes import PRECISIONS, best_precision, check_choice, check_ranges
from sensor_sim.sensor import Sensor


@dataclass(frozen=True)
class TeacherRecipe:
    """Everything that decides a teacher, apart from the pictures.

    steps: of each level, the coarsest first. perceptual: SHA-256 of VGG's weights, "" where gradients stand in for it.
    """

    network: str = "pynet"
    levels: int = 5
    width: int = 32
    each: tuple[int, ...] = (2000, 2000, 4000, 8000, 8000, 16000)
    batch: int = 4
    crop: int = 192
    rate: float = 5e-5
    seed: int = 0
    sensor: str = "qxq-phone"
    noisy: float = 0.4
    ema: float = 0.999
    precision: str = field(default_factory=best_precision)
    level: int = 0
    steps: int = 0
    perceptual: str = ""

    def check(self) -> None:
        """Raise ValueError, naming the field, its value and what is allowed, when no teacher can have this recipe."""
        check_ranges(self, {"levels": (2, 5), "width": (1, math.inf), "batch": (1, math.inf), "crop": (1, math.inf),
                            "noisy": (0, 1), "ema": (0, 1)})
        check_choice(self, "precision", PRECISIONS)
        Sensor.preset(self.sensor)
        if self.crop % (halved := 2 ** max(self.levels, 3)):
            raise ValueError(f"the recipe's crop is {self.crop}; it must be a multiple of {halved} photosites, as "
                             f"{self.levels} levels halve it")

    def fitted(self) -> TeacherRecipe:
        """The same with numbers of steps for its levels alone, the finest of these."""
        return replace(self, each=self.each[-(self.levels + 1):])

    def shared(self, steps: int) -> TeacherRecipe:
        """The same levels with ``steps`` in all, in this recipe's proportions and at least one each."""
        return replace(self, each=tuple(max(1, round(steps * one / sum(self.each))) for one in self.each))

    def at(self, level: int) -> TeacherRecipe:
        """The recipe of one level's training. The last level's crops are at least as large as its loss needs (MS-SSIM), and as
        they can be halved, and then so many fewer. Raises ValueError when there are not as many numbers of steps as levels."""
        if len(self.each) != self.levels + 1:
            raise ValueError(f"a teacher of {self.levels} levels needs {self.levels + 1} numbers of steps, from the coarsest "
                             f"level to full resolution, not {len(self.each)}")
        halved = 2 ** max(self.levels, 3)
        crop = self.crop if level else max(self.crop, -(-SSIM_SIDE // halved) * halved)
        batch = max(1, self.batch * self.crop**2 // crop**2)
        return replace(self, level=level, steps=self.each[self.levels - level], crop=crop, batch=batch)


@dataclass(frozen=True)
class LevelObjective:
    """A level's published loss, of its picture against the truth at its resolution."""

    level: int
    perceptual: Distance = gradients

    def __call__(self, net: nn.Module, inputs: Tensor, targets: Tensor, step: int) -> Loss:
        truth = at_level(targets, self.level)
        picture = net(inputs, self.level).float()
        return Loss(level_loss(self.level, picture, truth, self.perceptual), (picture - truth).square().mean((1, 2, 3)))


def train_teacher(recipe: TeacherRecipe, folders: Sequence[Path], out: Path, progress: Progress = lambda row: None,
                  vgg: Path | None = None, devices: Devices | None = None) -> Path:
    """Every level into ``out/level-K``, each from the averaged weights of the one before; the path of the last's weights.

    folders, devices, resuming and refusals as in ``isp.train.train``. vgg: weights for ``isp.losses.Vgg``, where they are at
    hand; their checksum enters the recipe. A level moves all that its picture depends on, as the authors' code does.
    """
    network = None if vgg is None else Vgg(vgg)
    recipe = recipe if vgg is None else replace(recipe, perceptual=digest(vgg))
    data = training_data(folders)
    fabric = (devices or Devices()).fabric(recipe.precision)
    perceptual = gradients if network is None else network.to(fabric.device)
    before: Path | None = None
    for level in range(recipe.levels, -1, -1):
        stage, folder = recipe.at(level), out / f"level-{level}"
        folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(recipe.seed)
        net = PyNet(recipe.levels, recipe.width).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        if before is not None:
            net.load_state_dict(load_file(before))
        moved = used_at(net, level)
        net.requires_grad_(False)  # several processes wait for the gradient of everything that wants one
        for parameter in moved:
            parameter.requires_grad_(True)
        batches = partial(data.crops, CFA.parse("qxq"), Sensor.preset(recipe.sensor), size=stage.crop, batch=stage.batch,
                          seed=recipe.seed + level, noisy=recipe.noisy)
        fit(fabric, net, LevelObjective(level, perceptual), batches, stage, folder, groups=[{"params": moved, "scale": 1.0}],
            progress=lambda row, level=level: progress({**row, "level": level}))  # type: ignore[misc]
        before = folder / "weights.safetensors"
    assert before is not None
    return before


def used_at(net: PyNet, level: int) -> list[nn.Parameter]:
    """The parameters that the picture of ``level`` depends on: those trained there and at every coarser level but its head."""
    heads = {id(p) for coarser in range(level + 1, net.levels + 1) for p in net.heads[coarser].parameters()}
    return [p for k in range(net.levels, level - 1, -1) for p in net.trained_at(k) if id(p) not in heads]
