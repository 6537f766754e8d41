"""One recipe's training: begin, step, average, check, save, go on exactly where it was stopped."""

from __future__ import annotations

import copy
import hashlib
import json
import math
import time
from collections.abc import Iterator
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any, NamedTuple, cast

import brevitas.nn as qnn
import numpy as np
import torch
from rich.progress import Progress, TextColumn
from torch import Tensor

from facedet.averages import average_in, re_estimate, re_normalise
from facedet.batches import Batch, batches
from facedet.data import Picture
from facedet.evaluate import average_precision, detect_all
from facedet.looks import contract_of, seen
from facedet.losses import cells, detection_loss, distillation_loss
from facedet.net import LAYOUT, Detector, Head, Numbers, encode, fold, load, save, strides, unfold
from facedet.quant import COLLECT, THRESHOLD
from facedet.recipes import Recipe
from facedet.relay import relayed
from facedet.scenes import Scenes
from sensor_sim.atomic import atomic_path, input_file
from sensor_sim.recipes import check_hopeful, differences
from sensor_sim.sensor import Sensor

SENSOR = "qxq-phone"
WEIGHT_DECAY, BOX_WEIGHT, TEACHER_WEIGHT = 1e-4, 1.5, 1.0
WARM = 60             # steps, over which the learning rate rises
RE_ESTIMATE = 120     # batches
VALIDATE_EVERY = 400  # steps; a checkpoint is written as often
SAVE_SECONDS = 60.0   # and when so much time has passed since the last


class Losses(NamedTuple):
    """Of one step: of the scores, of the boxes, and the distance to the teacher."""

    score_loss: float
    box_loss: float
    teacher_loss: float


def training_step(net: Detector, optimiser: torch.optim.Optimizer, batch: Batch, grid: tuple[Tensor, Tensor],
                  teacher: Detector | None = None, precision: str = "32-true") -> tuple[Losses, bool]:
    """One step; returns its losses, and whether it was made: a gradient that is not finite is passed over. precision: as a
    recipe has it, of the convolutions."""
    x, label, box = batch
    x = x.contiguous(memory_format=torch.channels_last)
    maps = outputs(net, x, precision)
    score, place = detection_loss(maps, label, box, *grid)
    apart = torch.zeros(())
    if teacher is not None:
        with torch.no_grad():
            taught = outputs(teacher, x, precision)
        apart = sum(distillation_loss(maps, taught), apart)
    optimiser.zero_grad(set_to_none=True)
    (score + BOX_WEIGHT * place + TEACHER_WEIGHT * apart).backward()
    if finite := bool(torch.isfinite(torch.nn.utils.clip_grad_norm_(net.parameters(), 10.0))):
        optimiser.step()
    return Losses(float(score.detach()), float(place.detach()), float(apart.detach())), finite


def outputs(net: Detector, frames: Tensor, precision: str) -> tuple[Tensor, ...]:
    """The network's maps, in float32 whatever the precision of its convolutions."""
    with torch.autocast(frames.device.type, torch.bfloat16, enabled=precision == "bf16-mixed"):
        return tuple(m.float() for m in net(frames))


def optimiser_for(net: Detector) -> torch.optim.Optimizer:
    """AdamW; only convolution weights decay, not scales, biases or batch norm."""
    decay = [p for p in net.parameters() if p.ndim == 4]
    rest = [p for p in net.parameters() if p.ndim != 4]
    return torch.optim.AdamW([{"params": decay, "weight_decay": WEIGHT_DECAY}, {"params": rest, "weight_decay": 0.0}], lr=1e-3)


def learning_rate(step: int, recipe: Recipe) -> float:
    """Linear warm-up over ``WARM`` steps, then the peak, then a cosine to 1 % of it over the last ``cool`` of the steps.

    Until it falls nothing depends on how many steps there will be, so a run can be made longer from there.
    """
    fall = plateau_end(recipe)
    cooling = 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * max(0, step - fall) / max(1, recipe.steps - fall)))
    return recipe.rate * min(1.0, (step + 1) / WARM) * cooling


def plateau_end(recipe: Recipe) -> int:
    """The step at which the learning rate begins to fall."""
    return round((1 - recipe.cool) * recipe.steps)


def begin(recipe: Recipe, previous: Detector | None) -> Detector:
    """A fresh network of a recipe, with the weights of the one before. Raises ValueError when the layouts differ."""
    torch.manual_seed(recipe.seed)
    net = Detector(recipe.numbers, False, recipe.height, recipe.width)
    if previous is None:
        for head in cast("list[Head]", net.heads):
            head.begin()
    else:
        state = previous.state_dict()
        same = previous.numbers.activation_bits == recipe.numbers.activation_bits
        if not same:  # a scale that was learned for another number of bits is another grid's
            state = {k: v for k, v in state.items() if "act_quant" not in k}
        unknown = [k for k in net.load_state_dict(state, strict=False).unexpected_keys if "_quant" not in k]
        if unknown:
            raise ValueError(f"the twins' layouts differ: {', '.join(unknown)}")
    return cast(Any, net).to(memory_format=torch.channels_last)


class Validation:
    """AP at IoU 0.5 on the held-out scenes at x1 exposure, all faces of at least 10 pixels."""

    def __init__(self, pictures: list[Picture], sensor: Sensor, recipe: Recipe) -> None:
        self.pictures = pictures
        looks = list(seen([(p, p.pixels()) for p in pictures], sensor, contract_of(sensor, recipe.numbers.input_bits), "x1",
                          size=(recipe.height, recipe.width)))
        self.dn, self.scales = np.stack([look.locate for look in looks]), [look.scale for look in looks]

    def __call__(self, net: Detector) -> float:
        found = detect_all(runner(net), self.dn, strides(net.layout))
        return average_precision(self.pictures, self.scales, found)["ap50"]


def runner(net: Detector):
    """A network as what ``facedet.evaluate`` runs: a (1, H, W) frame of DN to NumPy outputs."""
    net.eval()

    @torch.no_grad()
    def run(dn: np.ndarray) -> list[np.ndarray]:
        return [m.numpy() for m in net(encode(dn, net.numbers.input_bits))]
    return run


def digest(path: Path) -> str:
    """sha256 of a file, in hexadecimal. Raises ValueError when it cannot be read."""
    return hashlib.sha256(input_file(path)[0].read_bytes()).hexdigest()


class Run:
    """One recipe's training in ``out/NAME``.

    There: ``last.pt`` (everything that an exact resume needs), ``plateau.pt`` (the same as the learning rate began to fall,
    from which a run with more steps goes on), ``network.safetensors`` (the averaged network with batch norm, when done),
    ``log.jsonl``. A checkpoint of another recipe is refused with ValueError.
    pictures: labelled, face-free and validation, as ``training_set`` gives them.
    """

    def __init__(self, recipe: Recipe, out: Path, pictures: tuple[list[Picture], list[Picture], list[Picture]], workers: int,
                 warm: Path | None) -> None:
        self.recipe, self.root, self.folder, self.workers, self.warm = recipe, out, out / recipe.name, workers, warm
        self.pictures, sensor = pictures, Sensor.preset(SENSOR)
        self.scenes = Scenes(*pictures[:2], sensor, recipe.height, recipe.width, recipe.numbers.input_bits, recipe.exposing)
        self.grid = cast("tuple[Tensor, Tensor]", tuple(map(torch.from_numpy, cells(recipe.height, recipe.width, strides()))))
        self.sensor = sensor

    def batches(self, first: int, last: int, offset: int = 0) -> Iterator[Batch]:
        return batches(self.scenes, self.recipe.seed + offset, first, last, self.recipe.batch, self.workers)

    def __call__(self) -> Detector:
        """Train, or go on, or read what is done; the averaged network with batch norm re-estimated on frames of its own."""
        done = self.folder / "network.safetensors"
        state = self._read()
        if state.get("done"):
            return load(done)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.origin = self._origin()
        self.check = Validation(self.pictures[2], self.sensor, self.recipe) if self.pictures[2] else None
        self._prepare(state)
        self._loop(int(state.get("step", 0)))
        re_estimate(self.shadow, self.batches(0, RE_ESTIMATE, offset=5))
        scored = {"val_ap50": round(self.check(self.shadow), 4)} if self.check else {}
        self._log({"step": self.recipe.steps, "done": True, **scored})
        save(self.shadow, done)
        self._save("last.pt", self.recipe.steps, done=True)
        return self.shadow

    def _read(self) -> dict[str, Any]:
        """The newest checkpoint that this recipe can go on from; {} without one."""
        for name in ("last.pt", "plateau.pt"):
            path = self.folder / name
            if not path.exists():
                continue
            try:
                state = torch.load(path, weights_only=True)
                given = Recipe(**{**state["recipe"], "numbers": Numbers(**state["recipe"]["numbers"])})
            except Exception as error:  # what torch raises for a file that is not its own has no common base
                said = str(error).splitlines()[0]
                raise ValueError(f"{path} is not a checkpoint of this trainer ({said}); remove it") from None
            if state.get("layout") != layers():
                raise ValueError(f"{path} is of a network of other layers than today's; give another folder, and a network of it "
                                 "as --warm to begin as near to it as these layers can")
            if state["origin"] != self._origin():
                self._log({"step": 0, "anew": "the networks it begins with have been trained further"})
                return {}
            if other := differences(replace(given, steps=self.recipe.steps).facts(), self.recipe):
                raise ValueError(f"{path} was trained with another recipe ({other}); choose another folder or the same recipe")
            if given.steps == self.recipe.steps or state["step"] <= min(map(plateau_end, (given, self.recipe))):
                return state
        if (self.folder / "last.pt").exists():
            raise ValueError(f"{self.folder} was trained for another number of steps and cannot go on from there to "
                             f"{self.recipe.steps}; give its steps, more of them, or another folder")
        return {}

    def _origin(self) -> list[str]:
        """The digests of the networks that this one begins with and learns from."""
        names = [name for name in ("" if self.recipe.warm else self.recipe.start, self.recipe.teacher) if name]
        return [digest(self.root / name / "network.safetensors") for name in names]

    def _prepare(self, state: dict[str, Any]) -> None:
        recipe = self.recipe
        self.teacher = fold(load(self.root / recipe.teacher / "network.safetensors")) if recipe.teacher else None
        if "net" in state:
            self.net = begin(recipe, None)
            self.shadow = copy.deepcopy(self.net)
            self.net.load_state_dict(state["net"])
            self.shadow.load_state_dict(state["shadow"])
            self.optimiser = optimiser_for(self.net)  # after loading: Brevitas makes new parameters of its scales then
            self.optimiser.load_state_dict(state["optimiser"])
            return
        previous = load(self.root / recipe.start / "network.safetensors") if recipe.start and not recipe.warm else None
        if self.warm is not None:
            previous = load(self.warm)
            if previous.layout != LAYOUT:
                previous = relayed(previous if previous.folded else fold(previous))
            if previous.folded:
                previous = unfold(previous)
                re_normalise(previous, list(self.batches(0, 8, offset=5)))
        self.net = begin(recipe, previous)
        if recipe.prune:
            pruned(self.net)
        if recipe.numbers.precision != "float":
            self.net.train()
            with torch.no_grad():  # settle the activations' scales: a copy made before would go on collecting on its own
                for x, _, _ in self.batches(0, COLLECT + 1, offset=5):
                    self.net(x)
        self.shadow = begin(recipe, None)
        self.shadow.load_state_dict(self.net.state_dict())
        self.optimiser = optimiser_for(self.net)

    def _loop(self, start: int) -> None:
        recipe, began, saved = self.recipe, time.time(), time.time()
        losses: list[Losses] = []
        in_a_row = passed_over = 0
        masks = [(w != 0).float() for w in weights(self.net)] if recipe.prune else []
        columns = (*Progress.get_default_columns(), TextColumn("{task.fields[note]}"))
        with Progress(*columns) as progress:
            task = progress.add_task(recipe.name, total=recipe.steps, completed=start, note="")
            for step, batch in enumerate(self.batches(start, recipe.steps), start):
                if step == plateau_end(recipe):
                    self._save("plateau.pt", step)
                for group in self.optimiser.param_groups:
                    group["lr"] = learning_rate(step, recipe)
                self.net.train()
                loss, made = training_step(self.net, self.optimiser, batch, self.grid, self.teacher, recipe.precision)
                in_a_row, passed_over = 0 if made else in_a_row + 1, passed_over + (not made)
                check_hopeful(in_a_row, recipe.rate)
                losses += [loss] if made else []
                settle(self.net, recipe.settle)
                for weight, mask in zip(weights(self.net) if masks else [], masks, strict=True):
                    weight.data.mul_(mask)
                average_in(self.shadow, self.net, step)
                progress.update(task, advance=1, note=" + ".join(f"{v:.2f}" for v in loss))
                if measured := (step + 1) % VALIDATE_EVERY == 0 or step + 1 == recipe.steps:
                    self._measure(step + 1, losses, passed_over, time.time() - began)
                    losses, passed_over = [], 0
                if measured or time.time() - saved > SAVE_SECONDS:
                    self._save("last.pt", step + 1)
                    saved = time.time()

    def _measure(self, step: int, losses: list[Losses], passed_over: int, seconds: float) -> None:
        """A line of the log: means over the steps that were made since the last one."""
        entry = {"step": step, "of": self.recipe.steps, "seconds": round(seconds, 1), "passed_over": passed_over}
        if losses:
            entry.update({k: round(float(v), 4) for k, v in zip(Losses._fields, np.mean(losses, 0), strict=True)})
        if self.check:
            entry["val_ap50"] = round(self.check(copy.deepcopy(self.shadow)), 4)
        self._log(entry)

    def _log(self, entry: dict[str, Any]) -> None:
        line = json.dumps({"recipe": self.recipe.name, **entry})
        print(line, flush=True)
        with open(self.folder / "log.jsonl", "a") as log:
            log.write(line + "\n")

    def _save(self, name: str, step: int, done: bool = False) -> None:
        with atomic_path(self.folder / name) as temporary:
            torch.save({"recipe": self.recipe.facts(), "layout": layers(), "origin": self.origin, "step": step, "done": done,
                        "net": self.net.state_dict(), "shadow": self.shadow.state_dict(),
                        "optimiser": self.optimiser.state_dict()}, temporary)


def layers() -> list[list[int]]:
    """The layout as a checkpoint has it."""
    return [list(astuple(layer)) for layer in LAYOUT]


def weights(net: Detector) -> list[Tensor]:
    """The convolutions' weights, in order."""
    return [p for p in net.parameters() if p.ndim == 4]


@torch.no_grad()
def settle(net: Detector, share: float) -> None:
    """Move every weight a share of the way to what it is rounded to.

    A weight whose best value lies between two of -s, 0, s is driven to the threshold between them and then goes to and fro, and
    with every step more of them do: the longer the training, the worse the network. Drawn back, only those pass that are driven
    all the time; the more so as the rate falls. (The dampening of Nagel et al., "Overcoming oscillations in quantization-aware
    training", arXiv 2203.11086, apart from the loss as AdamW's weight decay is.)
    """
    for layer in net.modules() if share else ():
        if isinstance(layer, qnn.QuantConv2d):
            layer.weight.lerp_(cast(Any, layer.quant_weight()).value, share)


@torch.no_grad()
def pruned(net: Detector) -> None:
    """Zero the weights that Ternary Weight Networks' threshold would."""
    for weight in weights(net):
        weight *= (weight.abs() > THRESHOLD * weight.abs().mean((1, 2, 3), keepdim=True)).float()
