"""Train a demosaicer: data, model, loss, loop, in one page."""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from isp.compact import CompactDemosaicer, RefinedDemosaicer
from isp.linear import covariance, least_squares
from isp.loop import Batches, Devices, Loss, Objective, Progress, fit
from isp.losses import developed
from isp.pynet import PyNetQxQ
from isp.shards import training_data
from runtime.bundle import digest
from sensor_sim import CFA, mosaic
from sensor_sim.recipes import PRECISIONS, best_precision, check_choice, check_ranges
from sensor_sim.sensor import Sensor

# Of the squared errors of each crop, (N,). The logarithm is minus the mean PSNR but for a factor: a noisy crop counts as much
# as a clean one, and a nearly perfect one, whose error is bfloat16's rounding, far more. The root lies between it and the mean.
LOSSES: dict[str, Callable[[Tensor], Tensor]] = {
    "log-mse": lambda squared: torch.log(squared + 1e-7).mean(),
    "rmse": lambda squared: torch.sqrt(squared + 1e-7).mean(),
}

# What of a picture is compared with the truth: its codes, or what a camera makes of them, which is what people look at.
LOOKS: dict[str, Callable[[Tensor], Tensor]] = {"companded": lambda codes: codes, "developed": developed}

NETWORKS: dict[str, Callable[[], nn.Module]] = {
    "qxq-compact": lambda: RefinedDemosaicer("qxq"),
    "qxq-lite": lambda: CompactDemosaicer("qxq", width=64, blocks=2, hidden=40),
    "pynet-qxq": PyNetQxQ,
}

# Forms of a compact demosaicer in integers (``isp.quant``), which train from its float weights; bits of their weights.
INTEGER_FORMS = {"int8": 8, "w4a8": 4}
NETWORKS |= {f"{name}-{form}": NETWORKS[name] for name in ("qxq-compact", "qxq-lite") for form in INTEGER_FORMS}
# Of a recipe, for them. (Rounded numbers have no exact form in bfloat16.)
FINE_TUNING: dict[str, Any] = {"steps": 2000, "rate": 2e-4, "ema": 0.99, "precision": "32-true", "optimiser": "adamw"}

CROP_STEP = 8  # photosites: QxQ's period, and what PyNET's halvings need
OPTIMISERS = ("muon", "adamw")
COMPILERS = ("none", "inductor")


def integer_bits(name: str) -> int | None:
    """Bits of the weights of a network's integer form, None where the name is not of one."""
    return INTEGER_FORMS.get(name.rpartition("-")[2]) if name in NETWORKS else None


Compact = CompactDemosaicer | RefinedDemosaicer


def compact_network(name: str) -> Compact:
    """A compact demosaicer, untrained, by its name in ``NETWORKS``. Raises ValueError for another network."""
    net = NETWORKS[name]() if name in NETWORKS else None
    if not isinstance(net, Compact):
        raise ValueError(f"{name!r} is no compact demosaicer; networks are {', '.join(NETWORKS)}")
    return net


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the weights, apart from the pictures. crop in photosites.

    optimiser: of the convolutions that begin at random, see ``parameter_groups``, "muon" (``isp.muon``) or "adamw"; all else is
    AdamW's either way. What each does at which rate: ``benchmarks.optimisers``.
    noisy: share of the crops that go through the sensor, at analog gains from low_gain to high_gain, log-uniform.
    look: at what the error is taken, "companded" codes or the picture "developed" from them, which needs noisy=1.
    begun_from: SHA-256 of the weights that the training begins with; "" of one that begins anew. taught_by: that of its
    teacher's weights; "" without.
    compiler: "inductor" has torch.compile make kernels of the network (a minute at the beginning, then shorter steps; other
    roundings, hence part of the recipe); "none" runs it as it stands.
    """

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
    precision: str = field(default_factory=best_precision)
    loss: str = "rmse"
    optimiser: str = "muon"
    begun_from: str = ""
    taught_by: str = ""
    low_gain: float = 1.0
    high_gain: float = 16.0
    compiler: str = "none"
    look: str = "companded"

    def check(self) -> None:
        """Raise ValueError, naming the field, its value and what is allowed, when no training can have this recipe."""
        check_ranges(self, {"batch": (1, math.inf), "crop": (2 * self.border + 1, math.inf), "border": (1, math.inf),
                            "noisy": (0, 1), "ema": (0, 1)})
        sensor = Sensor.preset(self.sensor)
        if not sensor.min_gain <= self.low_gain <= self.high_gain <= sensor.max_gain:
            raise ValueError(f"the recipe's low_gain and high_gain are {self.low_gain:g} and {self.high_gain:g}; allowed are "
                             f"numbers of {sensor.min_gain:g} to {sensor.max_gain:g}, what {self.sensor} has, the lower first")
        if self.crop % CROP_STEP:
            raise ValueError(f"the recipe's crop is {self.crop}; it must be a multiple of {CROP_STEP} photosites, so that every "
                             "crop begins and ends with a whole cell")
        for name, allowed in (("loss", LOSSES), ("look", LOOKS), ("optimiser", OPTIMISERS), ("precision", PRECISIONS),
                              ("compiler", COMPILERS)):
            check_choice(self, name, allowed)
        if self.look == "developed" and self.noisy < 1:
            raise ValueError(f"the recipe's look is 'developed' and its noisy {self.noisy:g}; a crop without noise is of a "
                             "picture that was developed before: train with noisy=1, or with look=companded")
        if self.compiler == "inductor" and integer_bits(self.network):
            raise ValueError(f"the recipe's compiler is 'inductor', unfit for {self.network}'s rounding; train it "
                             "with compiler=none")
        if self.compiler == "inductor" and not (torch.cuda.is_available() or shutil.which(os.environ.get("CXX", "g++"))):
            raise ValueError("the recipe's compiler 'inductor' needs a C++ compiler, and there is no g++, nor is CXX set to one: "
                             "install one, or train with compiler=none")


@dataclass(frozen=True)
class Lesson:
    """What else a network learns from than the truth.

    give: of the network, the recipe, its batches and the device makes what is trained instead, what it is lost on, and the
    prefix of what ships. taught_by: SHA-256 of the teacher's weights, "" without one.
    """

    give: Callable[[nn.Module, Recipe, Batches, torch.device], tuple[nn.Module, Objective, str]]
    taught_by: str = ""


def train(recipe: Recipe, folders: Sequence[Path], out: Path, progress: Progress = lambda row: None,
          save_every_s: float = 180.0, devices: Devices | None = None, lesson: Lesson | None = None,
          begin: Path | None = None) -> Path:
    """Train until ``recipe.steps``; return the checkpoint's path, as ``isp.loop.fit`` says.

    folders: of photographs, or of shards that photosite dataset made. devices: one process without; of several each draws
    recipe.batch crops of its own, and so the weights depend on their number. lesson: what else the network learns from than
    the truth (``isp.distill.apprentice``), which may wrap it; its teacher's checksum enters the recipe. begin: weights
    (safetensors) to go on from, under a schedule of their own; their checksum enters the recipe.
    Raises ValueError when the folders hold neither, when ``out`` holds another recipe's checkpoint, or when ``begin`` is not of
    this network.
    """
    data = training_data(folders)
    fabric = (devices or Devices()).fabric(recipe.precision, some_idle=lesson is not None)
    torch.manual_seed(recipe.seed)
    net = NETWORKS[recipe.network]().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if begin is not None:
        recipe = replace(recipe, begun_from=take(net, begin))
    elif not (out / "checkpoint.pt").exists():
        start(net, data.pictures, recipe)
    out.mkdir(parents=True, exist_ok=True)
    batches = partial(data.crops, CFA.parse("qxq"), Sensor.preset(recipe.sensor), size=recipe.crop, batch=recipe.batch,
                      seed=recipe.seed, noisy=recipe.noisy, gains=(recipe.low_gain, recipe.high_gain))
    objective: Objective = InnerError.of(recipe)
    ships = ""
    if lesson is not None:
        recipe = replace(recipe, taught_by=lesson.taught_by)
        net, objective, ships = lesson.give(net, recipe, batches, fabric.device)
    if recipe.compiler == "inductor":
        net.compile(dynamic=False)  # in place: its weights keep their names
    return fit(fabric, net, objective, batches, recipe, out, progress=progress, groups=parameter_groups(net, recipe.optimiser),
               save_every_s=save_every_s, ships=ships)


@dataclass(frozen=True)
class InnerError:
    """The error away from the crop's border, where the zero padding stands in for the scene."""

    border: int
    criterion: Callable[[Tensor], Tensor]
    look: Callable[[Tensor], Tensor] = LOOKS["companded"]

    @classmethod
    def of(cls, recipe: Recipe) -> InnerError:
        """As a recipe has it."""
        return cls(recipe.border, LOSSES[recipe.loss], LOOKS[recipe.look])

    def __call__(self, net: nn.Module, inputs: Tensor, targets: Tensor, step: int) -> Loss:
        return self.between(net(inputs), targets)

    def between(self, pictures: Tensor, wanted: Tensor) -> Loss:
        """Of pictures (N, 3, H, W) against others."""
        squared = inner_squares(self.look(pictures), self.look(wanted), self.border)
        return Loss(self.criterion(squared), squared)


def inner_squares(picture: Tensor, truth: Tensor, border: int) -> Tensor:
    """Mean squared error of each picture of (N, 3, H, W) without its border, (N,)."""
    inner = (..., slice(border, -border), slice(border, -border))
    return (picture[inner].float() - truth[inner]).square().mean((1, 2, 3))


def take(net: nn.Module, weights: Path) -> str:
    """Load a network's weights; their SHA-256. Raises ValueError, naming the file, when they cannot be read or are another's."""
    try:
        net.load_state_dict(load_file(weights))
        return digest(weights)
    except (SafetensorError, OSError) as error:
        raise ValueError(f"{weights} cannot be read as weights (.safetensors): {error}") from None
    except RuntimeError as error:
        said = str(error).splitlines()[-1].strip()
        said = said if len(said) <= 160 else f"{said[:160]}..."  # it names every weight that is too many
        raise ValueError(f"{weights} holds another network's weights: {said}") from None


def start(net: nn.Module, pictures: list[np.ndarray], recipe: Recipe) -> None:
    """Set a cell network's linear parts from statistics of the pictures, PyNET-QxQ's to a picture in colour."""
    if isinstance(net, Compact):
        net.start(covariance(clean_pairs(pictures[::4], net.cfa), net.cell),
                  least_squares(clean_pairs(pictures, net.cfa), net.cell), recipe.seed)
    if isinstance(net, PyNetQxQ):
        net.start()


def clean_pairs(pictures: list[np.ndarray], cfa: CFA) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Mosaic and picture, 0..1, of every picture without noise."""
    return ((mosaic(p / np.float32(255), cfa), p / np.float32(255)) for p in pictures)


def parameter_groups(net: nn.Module, optimiser: str = "muon") -> list[dict[str, Any]]:
    """A network's parameters for ``isp.muon.Muon``. A compact network's stem and head start from statistics and learn slower:
    their weights are near right, and the optimiser's steps do not know it. What they make has another size in each channel,
    which Muon would not see: they are AdamW's. So are a PyNET-QxQ's first and last convolutions, and all of a network that
    learns from a teacher."""
    within = "coarse." if isinstance(net, RefinedDemosaicer) else ""
    compact = isinstance(net, Compact)
    started = (f"{within}stem.", f"{within}head.") if compact else ()
    hidden = ("",) if compact else ("finest.",) if isinstance(net, PyNetQxQ) else ()
    groups: dict[tuple[float, bool], list[nn.Parameter]] = {}
    for name, parameter in net.named_parameters():
        scale = 0.1 if name.startswith(started) else 0.3 if name.startswith("coarse.body.") else 1.0
        muon = optimiser == "muon" and name.startswith(hidden) and scale > 0.1 and parameter.ndim == 4
        groups.setdefault((scale, muon), []).append(parameter)
    return [{"params": params, "scale": scale, "muon": muon} for (scale, muon), params in sorted(groups.items(), reverse=True)]
