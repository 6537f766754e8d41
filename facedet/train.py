"""Training: the float network, then its int8 and ternary twins from its weights, each a ``facedet.run.Run``.

    python -m facedet.train --data DIR -o OUT [--name RECIPE] [--steps N | --lengths RECIPE=N ...] [--rates RECIPE=R ...]
        [--settle RECIPE=S ...] [--warm RECIPE=FILE ...] [--seed N] [--threads N]
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, cast

import torch

from facedet.data import training_set
from facedet.net import Detector, fold, load, save
from facedet.recipes import SHIPPED, Recipe, chain, changed, check_trained, scaled
from facedet.run import Run, begin, digest, optimiser_for, training_step
from sensor_sim.atomic import write_bytes

T = TypeVar("T")


def train(data: Path, out: Path, *, name: str = SHIPPED, steps: int | None = None, minutes: float | None = None, seed: int = 0,
          workers: int = 1, threads: int | None = None, warm: Mapping[str, Path] | None = None,
          lengths: Mapping[str, int] | None = None, rates: Mapping[str, float] | None = None,
          settles: Mapping[str, float] | None = None) -> Detector:
    """Train the recipes that lead to ``name``; returns its network, folded, which is also ``out/weights.safetensors``.

    data: the folder of the training set (``annotations.json``, ``images``). out: gets a folder a recipe (see ``Run``), so that
    recipes with the same ancestors share them. steps: of all recipes together, theirs unless given. minutes: in place of steps,
    turned into them by the speed of the first ones and noted in ``out/plan.json``. seed: of data and weights. warm: weights
    files that single recipes, by name, begin with in place of random ones or another recipe's. lengths, rates, settles: of
    single recipes, by name, their steps, peak learning rates and shares by which ternary weights settle. Raises
    ValueError on contradictions.
    """
    given = {"steps": steps is not None, "minutes": minutes is not None, "lengths": bool(lengths)}
    if sum(given.values()) > 1:
        raise ValueError(f"{' and '.join(kind for kind, there in given.items() if there)} were given: each decides how long is "
                         "trained; give one of steps, minutes and lengths")
    if steps is not None and steps < 1:
        raise ValueError(f"steps is {steps}; it must be a whole number, 1 or more")
    recipes = [replace(recipe, seed=seed)
               for recipe in changed(chain(name), steps=lengths or {}, rate=rates or {}, settle=settles or {})]
    warm = warm or {}
    check_trained(warm, recipes, "weights were")
    recipes = [replace(r, warm=digest(warm[r.name])) if r.name in warm else r for r in recipes]
    if threads:
        torch.set_num_threads(threads)
    pictures = training_set(data, out / "cleared.json")
    if minutes is not None:
        steps = planned(out, minutes, lambda: steps_for(minutes, recipes, out, pictures, workers))
    net: Detector | None = None
    for recipe in recipes if steps is None else scaled(recipes, steps):
        net = Run(recipe, out, pictures, workers, warm.get(recipe.name))()
    save(fold(cast(Detector, net)), out / "weights.safetensors")
    return load(out / "weights.safetensors")


def planned(out: Path, minutes: float, measure: Callable[[], int]) -> int:
    """The steps that an earlier start of the same run came to, or ``measure()``, noted for a later one.

    Raises ValueError when that run was planned for another number of minutes, or its note cannot be read.
    """
    path = out / "plan.json"
    if not path.exists():
        plan = {"minutes": minutes, "steps": measure()}  # first: what it refuses leaves no folder behind
        out.mkdir(parents=True, exist_ok=True)
        write_bytes(path, json.dumps(plan).encode())
    try:
        plan = json.loads(path.read_text())
        steps, noted = int(plan["steps"]), float(plan["minutes"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path} is no plan of this trainer ({error!r}); remove it, or choose another folder") from None
    if noted != minutes:
        raise ValueError(f"{out} was planned for {noted:g} minutes, {steps} steps, and not for {minutes:g}: give --minutes "
                         f"{noted:g} to go on, --steps for a longer training, or another folder")
    return steps


def steps_for(minutes: float, recipes: list[Recipe], out: Path, pictures: tuple, workers: int) -> int:
    """How many steps of a chain of recipes fit into so many minutes: a few of each are timed, on networks thrown away."""
    seconds = 0.0
    for recipe in recipes:
        run = Run(recipe, out, pictures, workers, None)
        net, teacher = begin(recipe, None).train(), Detector("float") if recipe.teacher else None
        began, count, optimiser = 0.0, 10, optimiser_for(net)
        for i, batch in enumerate(run.batches(0, count)):
            began = time.time() if i == 4 else began
            training_step(net, optimiser, batch, run.grid, teacher, recipe.precision)
        seconds += (time.time() - began) / (count - 4) * recipe.steps
    return max(len(recipes), int(minutes * 60 / seconds * sum(recipe.steps for recipe in recipes)))


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="training set: annotations.json and images")
    parser.add_argument("-o", "--out", type=Path, required=True, help="a folder; the same command goes on where it was stopped")
    parser.add_argument("--name", default=SHIPPED, help=f"recipe whose chain is trained, default {SHIPPED}")
    parser.add_argument("--warm", type=beginning, nargs="*", default=[], metavar="RECIPE=FILE",
                        help="weights that single recipes begin with")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--lengths", nargs="*", type=length, default=[], metavar="RECIPE=N", help="steps of single recipes")
    parser.add_argument("--rates", nargs="*", type=rate, default=[], metavar="RECIPE=R", help="their peak learning rates")
    parser.add_argument("--settle", nargs="*", type=share, default=[], metavar="RECIPE=S",
                        help="by which share their ternary weights settle at each step")
    for option in ("steps", "threads"):
        parser.add_argument(f"--{option}", type=int)
    given = parser.parse_args()
    try:
        train(given.data, given.out, name=given.name, steps=given.steps, seed=given.seed, threads=given.threads,
              warm=dict(given.warm), lengths=dict(given.lengths), rates=dict(given.rates), settles=dict(given.settle))
    except ValueError as error:
        parser.error(str(error))


def length(text: str) -> tuple[str, int]:
    """RECIPE=N of the command line. Raises argparse's error for anything else."""
    def whole(steps: str) -> int:
        if not steps.isdecimal() or int(steps) < 1:
            raise ValueError
        return int(steps)
    return of_recipe(text, whole, "its steps, for instance ternary=4000")


def rate(text: str) -> tuple[str, float]:
    """RECIPE=R of the command line. Raises argparse's error for anything else."""
    return of_recipe(text, float, "its rate, for instance ternary=1e-4")


def share(text: str) -> tuple[str, float]:
    """RECIPE=S of the command line. Raises argparse's error for anything else."""
    return of_recipe(text, float, "its share, for instance ternary=4e-4")


def beginning(text: str) -> tuple[str, Path]:
    """RECIPE=FILE of the command line. Raises argparse's error for anything else."""
    def file(path: str) -> Path:
        if not path:
            raise ValueError
        return Path(path)
    return of_recipe(text, file, "a file, for instance float=twin.safetensors")


def of_recipe(text: str, read: Callable[[str], T], wanted: str) -> tuple[str, T]:
    """RECIPE=VALUE of the command line. Raises argparse's error when ``read`` raises ValueError for the value."""
    name, _, value = text.partition("=")
    try:
        return name, read(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a recipe's name, =, and {wanted}") from None


if __name__ == "__main__":
    main()
