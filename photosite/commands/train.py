"""photosite train: a model's weights from pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from photosite.commands import MODELS

if TYPE_CHECKING:  # at run time this would bring torch into every command's help
    from isp.teacher import TeacherRecipe
    from isp.train import Recipe

    AnyRecipe = TypeVar("AnyRecipe", Recipe, TeacherRecipe)

PANEL = MODELS
TEACHER = "pynet"


@dataclass(frozen=True)
class Order:
    """What a person asked a trainer for."""

    model: str
    data: list[Path]
    out: Path
    steps: int | None
    minutes: float | None
    seed: int
    devices: int = 1
    nodes: int = 1
    teacher: Path | None = None
    vgg: Path | None = None
    begin: Path | None = None
    changes: tuple[str, ...] = ()


def command(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A model of the catalogue, or another network that has a "
                                         "trainer: pynet-qxq, and pynet, its teacher.")],
    data: Annotated[list[Path], typer.Option(metavar="DIR", help="A demosaicer: folders of photographs, or of shards that "
                                             "dataset made; may be given several times. A detector: one folder with "
                                             "annotations.json (COCO) and images.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="OUT", help="Folder for checkpoints and the log; a run that "
                                         "was broken off there goes on exactly.")],
    steps: Annotated[int | None, typer.Option(min=1, help="Optimizer steps, a whole number. Default: the recipe's own for "
                                              "a demosaicer; a detector needs --steps or --minutes.")] = None,
    minutes: Annotated[float | None, typer.Option(help="Minutes of training instead of --steps; detectors only, and not "
                                                  "reproducible as steps are. Default: none.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of weights and data, a whole number.")] = 0,
    devices: Annotated[int, typer.Option(min=1, help="Processes (or GPUs) on each machine, a whole number; demosaicers only. "
                                         "Each draws batches of its own. Under torchrun give torchrun's number.")] = 1,
    nodes: Annotated[int, typer.Option(min=1, help="Machines, a whole number; torchrun starts each.")] = 1,
    teacher: Annotated[Path | None, typer.Option(metavar="FILE", help="Weights of pynet to distil pynet-qxq from, level by "
                                                 "level. Default: train on the pictures alone.")] = None,
    vgg: Annotated[Path | None, typer.Option(metavar="FILE", help="VGG-19's ImageNet weights for pynet's perceptual loss. "
                                             "Default: a distance of gradients in its place.")] = None,
    begin: Annotated[Path | None, typer.Option("--from", metavar="FILE", help="A demosaicer's weights (.safetensors) to go on "
                                               "from. Default: begin anew.")] = None,
    changes: Annotated[list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="Change a number or name of a "
                                                      "demosaicer's recipe: batch (crops), crop (photosites), rate, noisy "
                                                      "(share of crops through the sensor, 0 to 1), low_gain and "
                                                      "high_gain (of those, factors), sensor, loss, "
                                                      "look (companded or developed: where the error is taken), "
                                                      "optimiser (muon or adamw, of most convolutions), "
                                                      "ema, border (pixels), precision, compiler (none or inductor: "
                                                      "torch.compile, for long trainings); of pynet's also levels "
                                                      "(2 to 5) and width (channels of level 1). May be given several times. "
                                                      "Default: the recipe's own.")] = None,
) -> None:
    """Train a model through the simulated sensor. Needs the extra: pip install 'photosite\\[train]'."""
    from photosite import numbers
    from photosite.extras import needs
    from photosite.files import check_folder

    if minutes is not None:
        numbers.positive("--minutes", minutes)
        if steps is not None:
            raise ValueError(f"--steps {steps} and --minutes {minutes:g} exclude each other; give one of them")
    for folder in data:
        if not folder.is_dir():
            raise ValueError(f"--data {folder} is no folder; name one with pictures")
    needs("train", "train")
    if teacher is not None and model != "pynet-qxq":
        raise ValueError(f"--teacher {teacher} is for pynet-qxq, which learns from it, not for {model}; leave it away")
    if vgg is not None and model != TEACHER:
        raise ValueError(f"--vgg {vgg} is for pynet's perceptual loss, not for {model}; leave it away")
    task = task_of(model)
    for name, given, tasks in (("--from", begin, ("demosaic",)), ("--set", " ".join(changes or ()), ("demosaic", "teach"))):
        if given and task not in tasks:
            raise ValueError(f"{name} {given} is for demosaicers, not for {model}; leave it away")
    if begin is not None and not begin.is_file():
        raise ValueError(f"--from {begin} is no file; name weights of {model} (.safetensors)")
    trainer = TRAINERS[task]
    check_folder(output)
    made = trainer(Order(model, data, output, steps, minutes, seed, devices, nodes, teacher, vgg,
                         begin, tuple(changes or ())))
    finish(made, model, seed)


def finish(made: Path, model: str, seed: int) -> None:
    """Draw the curve and say what there is now; of several processes, by the first."""
    from lightning_fabric.utilities.rank_zero import rank_zero_only

    from photosite.curve import draw

    if getattr(rank_zero_only, "rank", 0):
        return
    log = made.parent / "log.jsonl"
    curve = f", its curve {draw(log)}" if log.is_file() else ""
    weights = made.with_name("weights.safetensors")  # beside a demosaicer's checkpoint
    print(f"{weights if weights.is_file() else made}: trained weights of {model}, seed {seed}{curve}")


def task_of(model: str) -> str:
    """The task that a model is trained for. Raises ValueError naming the models there are."""
    from firmware_models.catalogue import list_models, load_facts
    from isp.train import NETWORKS

    if model in NETWORKS:
        return "demosaic"
    if model == TEACHER:
        return "teach"
    known = list_models()
    if model not in known:
        raise ValueError(f"unknown model {model!r}; known are {', '.join(sorted({*known, *NETWORKS, TEACHER}))}")
    task = load_facts(model).task
    if task not in TRAINERS:
        raise ValueError(f"{model} is for the task {task!r}, which has no trainer; there are {', '.join(TRAINERS)}")
    return task


def train_demosaicer(order: Order) -> Path:
    """By ``isp.train``; returns the checkpoint."""
    from isp.distill import apprentice
    from isp.loop import Devices
    from isp.train import FINE_TUNING, NETWORKS, Recipe, integer_bits, train
    from photosite.console import progress

    if order.minutes is not None:
        raise ValueError(f"--minutes {order.minutes:g} is for detectors; give a demosaicer --steps")
    if order.model not in NETWORKS:
        raise ValueError(f"{order.model} has no trainer; demosaicers that have are {', '.join(NETWORKS)}")
    bits = integer_bits(order.model)
    recipe = Recipe(order.model, seed=order.seed)
    recipe = recipe if bits is None else replace(recipe, **FINE_TUNING)
    recipe = recipe if order.steps is None else replace(recipe, steps=order.steps)
    recipe = changed(recipe, order.changes)
    lesson = None if order.teacher is None else apprentice(order.teacher)
    if bits is not None:
        from isp.quant import fine_tune

        if order.begin is None:
            raise ValueError(f"{order.model} is trained from float weights; give those of {order.model.rpartition('-')[0]} "
                             "with --from FILE")
        lesson = fine_tune(bits)
    with progress(f"train {order.model}", "steps") as step:
        step(0, recipe.steps, "preparing")
        return train(recipe, order.data, order.out, lambda row: step(row["step"], recipe.steps, measured(row)),
                     devices=Devices(order.devices, order.nodes), lesson=lesson, begin=order.begin)


def changed(recipe: AnyRecipe, changes: Sequence[str]) -> AnyRecipe:
    """A recipe with some of its fields set. changes: "name=value" each, read as the field's own type.

    Raises ValueError naming the fields that may be set, for another one or a value that is not of its type or range.
    """
    own = ("network", "steps", "seed", "begun_from", "taught_by",  # said by arguments of their own
           "each", "level", "perceptual")
    free = {name: type(value) for name, value in asdict(recipe).items() if name not in own}
    for change in changes:
        name, sign, text = change.partition("=")
        if not sign or name not in free:
            raise ValueError(f"--set {change} sets no field of the recipe; write NAME=VALUE with one of {', '.join(free)}")
        try:
            recipe = replace(recipe, **{name: free[name](text)})
        except ValueError:
            kind = {int: "a whole number", float: "a number", str: "a name"}[free[name]]
            raise ValueError(f"--set {change}: {name} is {kind}") from None
    recipe.check()
    return recipe


def train_teacher(order: Order) -> Path:
    """PyNET itself, by ``isp.teacher``; returns the weights of full resolution."""
    from isp.loop import Devices
    from isp.teacher import TeacherRecipe, train_teacher
    from photosite.console import progress

    if order.minutes is not None:
        raise ValueError(f"--minutes {order.minutes:g} is for detectors; give pynet --steps")
    recipe = changed(TeacherRecipe(seed=order.seed), order.changes).fitted()
    if order.steps is not None:
        recipe = recipe.shared(order.steps)
    total = sum(recipe.each)
    with progress(f"train {order.model}", "steps") as step:
        step(0, total, "preparing")

        def show(row: Mapping[str, float]) -> None:
            step(int(sum(recipe.each[:recipe.levels - int(row["level"])]) + row["step"]), total, measured(row))

        return train_teacher(recipe, order.data, order.out, show, order.vgg, Devices(order.devices, order.nodes))


def measured(row: Mapping[str, float]) -> str:
    """A trainer's row of progress in words: all that it measured, but for the counts that the bar shows."""
    return ", ".join(f"{name} {value:.2f}" for name, value in row.items() if name not in ("step", "seconds"))


def train_detector(order: Order) -> Path:
    """By ``facedet.train``, which draws its own progress; returns the folded ternary weights."""
    from facedet.train import train

    if order.devices * order.nodes > 1:
        raise ValueError(f"--devices {order.devices} --nodes {order.nodes} are for demosaicers; a detector trains in one process")
    if len(order.data) != 1:
        raise ValueError(f"a detector is trained on one --data folder, not {len(order.data)}")
    if order.steps is None and order.minutes is None:
        raise ValueError("a detector needs --steps (reproducible) or --minutes")
    train(order.data[0], order.out, steps=order.steps, minutes=order.minutes, seed=order.seed)
    return order.out / "weights.safetensors"


# A further task is one function and one line here.
TRAINERS: dict[str, Callable[[Order], Path]] = {"demosaic": train_demosaicer, "teach": train_teacher,
                                                "detect": train_detector}
