"""photosite train: what --set makes of a recipe."""

from __future__ import annotations

from dataclasses import asdict
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isp.train import LOSSES, Recipe
from photosite.commands.train import changed, command

BASE = Recipe("qxq-compact", precision="32-true")


@given(st.integers(1, 64), st.integers(3, 40), st.floats(0, 1), st.sampled_from(sorted(LOSSES)))
def test_every_change_arrives_with_its_own_type(batch: int, cells: int, noisy: float, loss: str) -> None:
    made = asdict(changed(BASE, [f"batch={batch}", f"crop={8 * cells}", f"noisy={noisy!r}", f"loss={loss}"]))
    assert made == asdict(BASE) | {"batch": batch, "crop": 8 * cells, "noisy": noisy, "loss": loss}


def test_the_help_names_every_field_that_may_be_set() -> None:
    said = next(kind.help for kind in get_type_hints(command, include_extras=True)["changes"].__metadata__)
    with pytest.raises(ValueError, match="one of ") as refused:
        changed(BASE, ["nothing=1"])
    assert [name for name in str(refused.value).partition("one of ")[2].split(", ") if name not in said] == []


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
