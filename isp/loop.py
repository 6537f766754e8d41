"""The training loop of this package: any network, objective and batches; averaged weights, exact resume, several processes.

An objective says what is lost on a batch; a schedule says how long and how fast; everything else is here, once.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple, Protocol, cast

import torch
from lightning_fabric import Fabric
from safetensors.torch import save_file
from torch import Tensor, nn

from isp.data import loader
from isp.muon import Muon
from sensor_sim.atomic import atomic_path
from sensor_sim.recipes import check_hopeful, differences

WARM_STEPS = 200  # of rising learning rate
LAST_RATE = 0.01  # of the full one, where the cosine ends


class Loss(NamedTuple):
    """What an objective found. total: what is minimised, (); squared: errors of each picture of the batch, (N,)."""

    total: Tensor
    squared: Tensor


Objective = Callable[[nn.Module, Tensor, Tensor, int], Loss]  # network, inputs, targets, step
Progress = Callable[[dict[str, Any]], None]


class Schedule(Protocol):
    """What the loop reads of a recipe, a frozen dataclass. precision: Fabric's; ema: decay of the averaged weights."""

    @property
    def network(self) -> str: ...
    @property
    def steps(self) -> int: ...
    @property
    def rate(self) -> float: ...
    @property
    def ema(self) -> float: ...
    @property
    def precision(self) -> str: ...
    @property
    def seed(self) -> int: ...


class Batches(Protocol):
    """Makes the endless batches from a step on, for one process of several."""

    def __call__(self, *, start: int, rank: int, world: int) -> torch.utils.data.IterableDataset: ...


class Devices(NamedTuple):
    """Where a run goes: processes on each machine, and machines. Under torchrun, torchrun's own numbers count."""

    each: int = 1
    nodes: int = 1

    def fabric(self, precision: str, some_idle: bool = False) -> Fabric:
        """Launched: with several processes this starts the others, which run the same command from its beginning.

        some_idle: whether a step may leave parameters without a gradient, as hints do that have not begun: the processes
        then look for them in every step, and would otherwise wait for them.
        """
        accelerator = "auto" if torch.cuda.is_available() else "cpu"
        several = "ddp_find_unused_parameters_true" if some_idle else "ddp"
        fabric = Fabric(accelerator=accelerator, devices=self.each, num_nodes=self.nodes, precision=precision,  # type: ignore[arg-type]
                        strategy=several if self.each * self.nodes > 1 else "auto")
        fabric.launch()
        return fabric


def rate_at(step: int, schedule: Schedule) -> float:
    """Learning rate: a short warm-up, then a cosine to a hundredth."""
    warm = min(1.0, (step + 1) / WARM_STEPS)
    falling = 0.5 * (1 + math.cos(math.pi * step / schedule.steps))
    return schedule.rate * warm * (LAST_RATE + (1 - LAST_RATE) * falling)


def fit(fabric: Fabric, raw_net: nn.Module, objective: Objective, batches: Batches, recipe: Schedule, out: Path, *,
        progress: Progress = lambda row: None, groups: Iterable[dict[str, Any]] | None = None,
        save_every_s: float = 180.0, ships: str = "") -> Path:
    """Train until ``recipe.steps``; return the checkpoint's path ``out/checkpoint.pt``; the averaged weights, which are
    what ships, stand beside it as ``out/weights.safetensors``.

    A checkpoint of the same recipe in ``out`` is resumed exactly. groups: ``isp.muon.Muon``'s, each with a "scale" of
    the rate; all parameters by AdamW at 1 without. ships: prefix of the weights that ship, when the network has others.
    ``progress`` gets {"step", "psnr_mean", "psnr_pooled", "seconds", "passed_over"} every 50 steps (the batch's mean PSNR, and
    that of its mean error; steps so far whose gradient was not finite), which also go to ``out/log.jsonl``; of several
    processes, from the first.
    Raises ValueError when ``out`` holds another recipe's checkpoint or is not the same for all processes, or after too many
    such steps in a row.
    """
    groups = groups or [{"params": list(raw_net.parameters()), "scale": 1.0}]
    net, optimiser = fabric.setup(raw_net, Muon(groups, recipe.rate, weight_decay=1e-4))
    # In float32 also where the network is not: a thousandth of a step is below bfloat16's resolution.
    average = {k: v.detach().to(torch.float32 if v.is_floating_point() else v.dtype, copy=True)
               for k, v in raw_net.state_dict().items()}
    state: dict[str, Any] = {"step": 0, "seconds": 0.0, "passed_over": 0, "in_a_row": 0}
    resume(out, recipe, raw_net, optimiser, average, state)
    check_one_folder(fabric, out, state["step"])
    data = batches(start=state["step"], rank=fabric.global_rank, world=fabric.world_size)
    began = saved = time.monotonic()
    before = state["seconds"]
    for step, (inputs, targets) in zip(range(state["step"], recipe.steps), loader(data), strict=False):
        batch = fabric.to_device((inputs, targets))
        squared, made = update(fabric, net, optimiser, objective, batch, rate_at(step, recipe), step)
        count_passed_over(state, made, recipe)
        follow(average, raw_net, min(recipe.ema, (step + 1) / (step + 10)))
        now, last = time.monotonic(), step + 1 == recipe.steps
        state.update(step=step + 1, seconds=before + now - began)
        if not fabric.is_global_zero:
            continue
        if (step + 1) % 50 == 0 or last:
            report(out, state, squared, progress)
        if now - saved > save_every_s or last:
            save(out, recipe, raw_net, optimiser, average, state, ships)
            saved = now
    fabric.barrier()
    return out / "checkpoint.pt"


def update(fabric: Fabric, net: Any, optimiser: Any, objective: Objective, batch: tuple[Tensor, Tensor], rate: float,
           step: int) -> tuple[Tensor, bool]:
    """One step; the squared errors of the batch's pictures, (N,), and whether it was made: a gradient that is not finite is
    passed over. (An InstanceNorm multiplies that of a flat crop by three hundred, and PyNET has dozens of them.)"""
    for group in optimiser.param_groups:
        group["lr"] = rate * group["scale"]
    net.train()
    loss = objective(net, *batch, step)
    optimiser.zero_grad(set_to_none=True)
    fabric.backward(loss.total)
    norm = fabric.clip_gradients(net, optimiser, max_norm=1.0, error_if_nonfinite=False)
    if finite := bool(torch.isfinite(cast(Tensor, norm))):
        optimiser.step()
    return loss.squared.detach(), finite


def count_passed_over(state: dict[str, Any], made: bool, recipe: Schedule) -> None:
    """Note in a run's state whether a step was made. Raises ValueError after too many in a row that were not."""
    state["passed_over"], state["in_a_row"] = state["passed_over"] + (not made), 0 if made else state["in_a_row"] + 1
    check_hopeful(state["in_a_row"], recipe.rate)


@torch.no_grad()
def follow(average: dict[str, Tensor], net: nn.Module, decay: float) -> None:
    """Exponential moving average of the weights: what is evaluated and shipped. Counters (of a batch norm) are as they stand."""
    for key, value in net.state_dict().items():
        average[key].lerp_(value.to(average[key].dtype), 1 - decay) if value.is_floating_point() else average[key].copy_(value)


def report(out: Path, state: dict[str, Any], squared: Tensor, progress: Progress) -> None:
    """One row of the log and of the progress."""
    row = {"step": state["step"], "psnr_mean": float(-10 * torch.log10(squared + 1e-7).mean()),
           "psnr_pooled": -10 * math.log10(squared.mean().item()), "seconds": round(state["seconds"], 1),
           "passed_over": state["passed_over"]}
    with (out / "log.jsonl").open("a") as log:
        log.write(json.dumps(row) + "\n")
    progress(row)


def save(out: Path, recipe: Any, net: nn.Module, optimiser: Any, average: dict[str, Tensor], state: dict,
         ships: str = "") -> None:
    """Everything an exact resume needs, and the averaged weights as they ship, each renamed into place."""
    with atomic_path(out / "checkpoint.pt") as path:
        torch.save({"recipe": asdict(recipe), "net": net.state_dict(), "optimiser": optimiser.state_dict(),
                    "average": average, "state": dict(state)}, path)
    with atomic_path(out / "weights.safetensors") as path:
        shipped = {key.removeprefix(ships): value for key, value in average.items() if key.startswith(ships)}
        save_file({key: value.float().contiguous() for key, value in shipped.items()}, path,
                  {"network": recipe.network, "steps": str(state["step"]), "seed": str(recipe.seed)})


def resume(out: Path, recipe: Any, net: nn.Module, optimiser: Any, average: dict[str, Tensor], state: dict) -> None:
    """Load ``out/checkpoint.pt`` into the arguments if it is there; refuse one of another recipe."""
    path = out / "checkpoint.pt"
    if not path.exists():
        return
    try:
        found = torch.load(path, weights_only=True)
        given = found["recipe"]
    except Exception as error:  # what torch raises for a file that is not its own has no common base
        said = (str(error).splitlines() or [type(error).__name__])[0]
        raise ValueError(f"{path} is not a checkpoint of this trainer ({said}); remove it, or choose another folder") from None
    if other := differences(given, recipe):
        raise ValueError(f"{path} was trained with another recipe ({other}); choose another folder or remove it")
    net.load_state_dict(found["net"])
    try:
        optimiser.load_state_dict(found["optimiser"])
    except ValueError as error:  # the recipe is the same, and which weights are whose is not: an earlier version's
        raise ValueError(f"{path} has the state of another optimiser ({error}); choose another folder, or train with "
                         "optimiser=adamw if it was trained so") from None
    for key, value in found["average"].items():
        average[key].copy_(value)
    state.update(found["state"])


def check_one_folder(fabric: Fabric, out: Path, step: int) -> None:
    """Raise ValueError when the processes begin at different steps: each would train weights of its own, without a word."""
    found = sorted({int(one) for one in cast(Tensor, fabric.all_gather(torch.tensor(step))).flatten()})
    if len(found) > 1:
        raise ValueError(f"some processes found a checkpoint of step {found[-1]} in {out} and others of step {found[0]}; give a "
                         "folder that all machines share")
