"""What is equal in the comparison of compact networks with PyNET-QxQ."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.equal_pixels import COMPACT, STUDENT, recipes
from firmware_models.catalogue import load_facts

STUDENTS = {"steps": 1000, "batch": 4, "crop": 96, "noisy": 0.2}


@pytest.mark.parametrize("compact", COMPACT)
def test_pixels_or_multiply_accumulates_are_equal(compact: str) -> None:
    plans = recipes(compact, STUDENTS)
    pixels = {name: plan.steps * plan.batch * plan.crop**2 for name, plan in plans.items()}
    theirs = STUDENTS["steps"] * STUDENTS["batch"] * STUDENTS["crop"] ** 2
    cost = {name: load_facts(name).kmac_per_pixel for name in (compact, STUDENT)}
    assert pixels["same pixels"] == pytest.approx(theirs, rel=0.01)
    assert pixels["same compute"] * cost[compact] == pytest.approx(theirs * cost[STUDENT], rel=0.01)
    assert {plan.noisy for plan in plans.values()} == {0.2}


def test_the_committed_rows_are_those_of_the_recipes() -> None:
    found = json.loads((Path(__file__).parents[2] / "benchmarks/equal_pixels.json").read_text())
    wanted = {f"{compact}, {name}": plan.steps for compact in COMPACT
              for name, plan in recipes(compact, found["student"]).items()}
    assert {row["arm"]: row["steps"] for row in found["rows"][1:]} == wanted
