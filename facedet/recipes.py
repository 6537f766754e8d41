"""What is trained: one recipe a network, each from the weights of another, and which of them the detector's arms need."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from facedet.net import HEIGHT, WIDTH, Numbers
from facedet.quant import FLOAT_BITS
from sensor_sim.recipes import best_precision

EXPOSING = ("raw", "rgb")
PRECISIONS = ("32-true", "bf16-mixed")


@dataclass(frozen=True)
class Recipe:
    """One network's training.

    name: also of its folder. numbers: what the network computes in. steps: of ``batch`` frames. rate: the peak learning rate.
    start: the recipe whose averaged weights it begins with, None for random ones. teacher: the recipe of the float network
    whose outputs it imitates beside the truth, None without. prune: float weights under the ternary threshold are held at
    zero (so that a ternary network can start from its own pattern of zeros: prune, then distill).
    exposing: "raw", frames of the simulated sensor's always-on mode, or "rgb", the developed picture's values under the same
    mosaic: no inverse development, no noise, no falling light; what a detector trained on photographs knows.
    settle: share of the way to its ternary value that each weight goes after every step (``facedet.run.settle``).
    cool: share of the steps, at the end, over which the rate falls. precision: Lightning's name of that of a training step's
    convolutions, "bf16-mixed" or "32-true". seed: of weights and frames. height, width: of the frames. warm: sha256 of a
    weights file that took the place of ``start``, "" without. Raises ValueError for what contradicts itself.
    """

    name: str
    numbers: Numbers = field(default_factory=lambda: Numbers("float"))
    steps: int = 6000
    rate: float = 2e-3
    start: str | None = None
    teacher: str | None = None
    prune: bool = False
    exposing: str = "raw"
    seed: int = 0
    batch: int = 16
    cool: float = 0.3
    settle: float = 0.0
    precision: str = field(default_factory=best_precision)
    height: int = HEIGHT
    width: int = WIDTH
    warm: str = ""

    def __post_init__(self) -> None:
        if self.exposing not in EXPOSING:
            raise ValueError(f"recipe {self.name}: exposing {self.exposing!r} must be one of {', '.join(EXPOSING)}")
        if not 0 <= self.settle < 1:
            raise ValueError(f"recipe {self.name}: settle {self.settle:g} must be a share, 0 or more and below 1")
        if self.settle and self.numbers.precision != "ternary":
            raise ValueError(f"recipe {self.name}: only ternary weights settle, and its weights are {self.numbers.precision}")
        if self.precision not in PRECISIONS:
            raise ValueError(f"recipe {self.name}: precision {self.precision!r} must be one of {', '.join(PRECISIONS)}")
        if not 0 < self.cool <= 1:
            raise ValueError(f"recipe {self.name}: cool {self.cool:g} must be a share of the steps, above 0 and at most 1")
        if min(self.steps, self.batch, self.height, self.width) < 1 or not 0 < self.rate < math.inf:
            raise ValueError(f"recipe {self.name}: steps {self.steps}, batch {self.batch}, frame {self.height}x{self.width} and "
                             f"rate {self.rate:g} must all be positive, and finite")
        if self.prune and self.numbers.precision != "float":
            raise ValueError(f"recipe {self.name}: only float weights are pruned; ternary ones choose their zeros themselves")

    def facts(self) -> dict[str, Any]:
        """As plain data, for a checkpoint and for the record."""
        return asdict(self)


def _student(name: str, start: str, *, teacher: str = "float", steps: int = 4000, rate: float = 1e-3, exposing: str = "raw",
             cool: float = Recipe.cool, **numbers: Any) -> Recipe:
    made = Numbers(**numbers)
    # An activation on a grid of 8 bits has no exact form in bfloat16, whose own 8 bits are not those.
    precision = best_precision() if made.float_activations else "32-true"
    return Recipe(name, made, steps, rate, start, teacher, exposing=exposing, cool=cool, precision=precision)


_ALL = (
    Recipe("float"),
    _student("int8", "float", steps=600, rate=5e-4, precision="int8"),
    # While the rate stands, weights at a threshold go to and fro and the loss does not fall.
    _student("ternary-weights", "float", steps=8000, cool=0.9, precision="ternary", activation_bits=FLOAT_BITS),
    _student("ternary", "ternary-weights", steps=1200, rate=3e-4, cool=0.9),
    _student("ternary-learned", "ternary", steps=1500, rate=7e-4, ternary="learned"),
    _student("ternary-a4", "ternary", steps=1500, rate=7e-4, activation_bits=4),
    _student("ternary-a2", "ternary-a4", steps=1500, rate=7e-4, activation_bits=2),
    replace(_student("pruned", "float", steps=1500, precision="float"), prune=True),
    _student("ternary-pruned", "pruned"),
    Recipe("float-rgb", exposing="rgb"),
    _student("ternary-rgb", "float-rgb", teacher="float-rgb", exposing="rgb"),
    _student("float-6bit", "float", steps=1500, precision="float", input_bits=6),
    _student("ternary-6bit", "ternary", teacher="float-6bit", steps=1500, rate=7e-4, input_bits=6),
    _student("float-4bit", "float", steps=1500, precision="float", input_bits=4),
    _student("ternary-4bit", "ternary", teacher="float-4bit", steps=1500, rate=7e-4, input_bits=4),
)
RECIPES = {recipe.name: recipe for recipe in _ALL}
SHIPPED = "ternary"


def chain(name: str) -> list[Recipe]:
    """The recipes that lead to one, in the order to train them, each once. Raises ValueError for a name there is not."""
    if name not in RECIPES:
        raise ValueError(f"unknown recipe {name!r}; known are {', '.join(RECIPES)}")
    recipe, before = RECIPES[name], []
    for other in (recipe.teacher, recipe.start):
        before += [] if other is None else chain(other)
    return [*dict.fromkeys(before), recipe]


def changed(recipes: Sequence[Recipe], **values: Mapping[str, Any]) -> list[Recipe]:
    """The same recipes with other values of fields, each field's by recipe name. Raises ValueError for one that is not theirs."""
    check_trained(set().union(*values.values()), recipes, "a value was")
    return [replace(recipe, **{field: by_name[recipe.name] for field, by_name in values.items() if recipe.name in by_name})
            for recipe in recipes]


def check_trained(names: Iterable[str], recipes: Sequence[Recipe], given: str) -> None:
    """Raise ValueError when something, as ``given`` says, was given for a name that is none of the recipes'."""
    trained = [recipe.name for recipe in recipes]
    if unknown := sorted(set(names) - set(trained)):
        raise ValueError(f"{given} given for {unknown[0]!r}, which is not trained; {', '.join(trained)} are")


def scaled(recipes: Sequence[Recipe], total: int) -> list[Recipe]:
    """The same recipes with ``total`` steps in all, shared as theirs are, one each at least."""
    whole = sum(recipe.steps for recipe in recipes)
    return [replace(recipe, steps=max(1, round(total * recipe.steps / whole))) for recipe in recipes]
