"""photosite train: what --set makes of a recipe."""

from __future__ import annotations

from dataclasses import asdict
from typing import get_type_hints

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from isp.pynet import PyNet
from isp.teacher import TeacherRecipe
from isp.train import LOSSES, Recipe
from photosite.commands.train import changed, command

BASE = Recipe("qxq-compact", precision="32-true")


@given(st.integers(1, 64), st.integers(3, 40), st.floats(0, 1), st.sampled_from(sorted(LOSSES)))
def test_every_change_arrives_with_its_own_type(batch: int, cells: int, noisy: float, loss: str) -> None:
    made = asdict(changed(BASE, [f"batch={batch}", f"crop={8 * cells}", f"noisy={noisy!r}", f"loss={loss}"]))
    assert made == asdict(BASE) | {"batch": batch, "crop": 8 * cells, "noisy": noisy, "loss": loss}


def test_the_help_names_every_field_that_may_be_set() -> None:
    said = next(kind.help for kind in get_type_hints(command, include_extras=True)["changes"].__metadata__)
    for recipe in (BASE, TeacherRecipe()):
        with pytest.raises(ValueError, match="one of ") as refused:
            changed(recipe, ["nothing=1"])
        assert [name for name in str(refused.value).partition("one of ")[2].split(", ") if name not in said] == []


@pytest.mark.parametrize(("change", "said"), [
    ("levels=6", "levels is 6; allowed is 2 to 5"), ("width=0", "width is 0; allowed is at least 1"), ("rate=0", "rate is 0"),
    ("crop=100", "crop is 100; it must be a multiple of 32"), ("noisy=2", "noisy is 2; allowed is 0 to 1"),
    ("each=3", "--set each=3 sets no field"), ("sensor=none", "none"), ("precision=8", "precision is '8'; there are 32-true")])
def test_a_teacher_that_cannot_be_is_refused(change: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        changed(TeacherRecipe(), [change])


@pytest.mark.parametrize(("levels", "width"), [(2, 3), (3, 16), (5, 32)])
def test_a_teacher_of_fewer_levels_keeps_the_steps_of_the_finest(levels: int, width: int) -> None:
    recipe = changed(TeacherRecipe(), [f"levels={levels}", f"width={width}"]).fitted()
    assert recipe.each == (2000, 2000, 4000, 8000, 8000, 16000)[-(levels + 1):]
    assert [recipe.at(level).steps for level in range(levels, -1, -1)] == list(recipe.each)
    picture = PyNet(recipe.levels, recipe.width)(torch.zeros(1, 1, 64, 64), 1)
    assert picture.shape == (1, 3, 32, 32)


def test_no_change_is_the_recipe() -> None:
    assert changed(BASE, ()) == BASE


@pytest.mark.parametrize("change", ["rate", "network=x", "steps=3", "begun_from=x", "=1", "rate=fast", "precision=8"])
def test_what_sets_nothing_is_refused(change: str) -> None:
    with pytest.raises(ValueError, match=change.partition("=")[0] or "--set"):
        changed(BASE, [change])


@pytest.mark.parametrize("changes", [["low_gain=0.5"], ["high_gain=1000"], ["low_gain=8", "high_gain=2"], ["low_gain=nan"]])
def test_gains_that_the_sensor_has_not_are_refused(changes: list[str]) -> None:
    with pytest.raises(ValueError, match=r"low_gain and high_gain are .* what qxq-phone has"):
        changed(BASE, changes)
