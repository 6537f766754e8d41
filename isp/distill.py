"""Distil PyNET into PyNET-QxQ. The paper names its way "progressive distillation" and does not describe it: this one is ours.

The student is PyNET's level 1 alone, so everything that the teacher's coarser levels know must come to live in its trunk.
Three places of the trunk are compared with three levels of the teacher: the features behind its 9x9 opening with level 3, those
behind the residual blocks with level 2, and its last ones with level 1. A student's feature is averaged down to the level's
resolution and projected by one 1x1 convolution, which training drops afterwards; the teacher's is normalised by channel.

Progressive: the hints come in the order in which the teacher itself was trained, coarse to fine, one level at a time, and the
second half of the training sees the pictures alone. The truth is a target from the first step to the last. A level costs the
teacher's pass down to it, and the coarse ones cost little: with three levels 1.6, 24 and 100 % of the whole. So the finest has
the shortest window, and the teacher's picture, which needs all of it at every step, is an arm of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from isp.loop import Batches, Loss, Objective
from isp.losses import read_state
from isp.pynet import PyNet, PyNetQxQ
from isp.train import InnerError, Lesson, Recipe
from runtime.bundle import digest

TAPPED = (1, 2, 3)  # levels of the teacher that the student's trunk is held to
CALIBRATED = 4  # batches that the teacher's features are normalised on


@dataclass(frozen=True)
class Plan:
    """Weights of the hints over a training's course. output: of the teacher's picture; features: of the levels' features.

    windows: for each level the part of the training, 0..1, in which it is a hint.
    """

    output: float = 0.0
    features: float = 0.0
    windows: Mapping[int, tuple[float, float]] = field(default_factory=dict)

    def levels(self, done: float) -> list[int]:
        """The levels that are hints after ``done`` of the training, 0..1."""
        return [level for level, (begin, end) in self.windows.items() if self.features and begin <= done < end]


ALWAYS = (0.0, 1.0)
PLANS = {
    "scratch": Plan(),
    "output": Plan(output=0.5),
    "one-shot": Plan(features=0.05, windows={3: ALWAYS, 2: ALWAYS, 1: ALWAYS}),
    "progressive": Plan(features=0.05, windows={3: (0.0, 0.2), 2: (0.2, 0.4), 1: (0.4, 0.5)}),
}


class Apprentice(nn.Module):
    """A student with a projection for each of the teacher's levels. Mosaic, levels -> (picture, {level: projected features})."""

    def __init__(self, student: PyNetQxQ, teacher: PyNet) -> None:
        super().__init__()
        self.student = student
        channels = {level: teacher.heads[level].in_channels for level in TAPPED}
        self.projections = nn.ModuleDict({str(level): nn.Conv2d(student.tap_channels[level], int(n), 1)  # type: ignore[arg-type]
                                          for level, n in channels.items()})

    def forward(self, mosaic: Tensor, levels: Iterable[int] = TAPPED) -> tuple[Tensor, dict[int, Tensor]]:
        picture, taps = self.student.tapped(mosaic)
        return picture, {level: self.projections[str(level)](F.avg_pool2d(taps[level], 2**(level - 1))) for level in levels}


class Distillation:
    """The objective: the truth, the teacher's picture and its features, as a plan says.

    error: of a picture against the truth and the teacher's. mosaics: some batches (N, 1, H, W) from which the teacher's features'
    mean and deviation by channel are taken, on the teacher's device, where the student's batches have to be too.
    """

    def __init__(self, teacher: PyNet, plan: Plan, steps: int, mosaics: Iterable[Tensor], error: InnerError) -> None:
        self.teacher, self.plan, self.steps, self.error = teacher.eval().requires_grad_(False), plan, steps, error
        self.scales: dict[int, tuple[Tensor, Tensor]] = {}
        if plan.windows:
            seen = [teacher_features(teacher, mosaic, TAPPED) for mosaic in mosaics]
            for level in plan.windows:
                values = torch.cat([one[level] for one in seen])
                self.scales[level] = (values.mean((0, 2, 3), keepdim=True),
                                      values.std((0, 2, 3), keepdim=True).clamp_min(1e-3))

    def __call__(self, net: nn.Module, inputs: Tensor, targets: Tensor, step: int) -> Loss:
        levels = self.plan.levels(step / self.steps)
        picture, projected = net(inputs, levels)
        total, squared = self.error.between(picture, targets)
        if self.plan.output or levels:
            known = teacher_features(self.teacher, inputs, (*([0] if self.plan.output else []), *levels))
            if self.plan.output:
                taught = torch.sigmoid(self.teacher.heads[0](known[0]))
                total = total + self.plan.output * self.error.between(picture, taught).total
            for level in levels:
                mean, deviation = self.scales[level]
                total = total + self.plan.features / len(levels) * F.mse_loss(projected[level].float(),
                                                                             (known[level] - mean) / deviation)
        return Loss(total, squared.detach())


@torch.no_grad()
def teacher_features(teacher: PyNet, mosaic: Tensor, levels: Iterable[int]) -> dict[int, Tensor]:
    """What the heads of several levels see, in one pass over the teacher."""
    return {level: value.float() for level, value in teacher.features_of(mosaic, tuple(levels)).items()}


def apprentice(weights: Path) -> Lesson:
    """The lesson of ``isp.train.train`` that distils a PyNet, level by level. Raises ValueError, at once, for another file."""
    teacher = read_teacher(weights)

    def give(student: nn.Module, recipe: Recipe, batches: Batches, device: torch.device) -> tuple[nn.Module, Objective, str]:
        first = iter(batches(start=0, rank=0, world=1))
        mosaics = [next(first)[0].to(device) for _ in range(CALIBRATED)]
        net = Apprentice(cast(PyNetQxQ, student), teacher)
        error = InnerError.of(recipe)
        return net, Distillation(teacher.to(device), PLANS["progressive"], recipe.steps, mosaics, error), "student."

    return Lesson(give, digest(weights))


def read_teacher(weights: Path) -> PyNet:
    """A PyNet of the levels and width that its file holds. Raises ValueError when the file is no PyNet of at least 3 levels."""
    if not weights.is_file():
        raise ValueError(f"{weights} is not there: give the weights that photosite train pynet made")
    state = read_state(weights)
    try:
        levels = 1 + max(int(key.split(".")[1]) for key in state if key.startswith("entries."))
        teacher = PyNet(levels, len(state["heads.0.weight"][0]))
        teacher.load_state_dict(state)
    except (KeyError, ValueError, RuntimeError, IndexError) as error:
        said = str(error).splitlines()[0][:160]
        raise ValueError(f"{weights} holds no weights of pynet: {said}; give those that photosite train pynet made") from None
    if levels < max(TAPPED):
        raise ValueError(f"{weights} is a pynet of {levels} levels; distillation takes hints from levels 1 to {max(TAPPED)}")
    return teacher
