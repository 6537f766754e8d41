"""What is equal in the comparison of compact networks with PyNET-QxQ, against numbers worked out by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks import equal_pixels
from benchmarks.equal_pixels import ARMS, COMPACT, COUNTED, STUDENT, counted, recipes, start_pixels
from firmware_models.catalogue import ModelFacts, load_facts

# 1024 steps of 4 crops of 96 x 96 are 37,748,736 pixels; a compact network's step, 8 crops of 128 x 128, has 131,072: 288 steps.
STUDENTS = {"steps": 1024, "batch": 4, "crop": 96, "noisy": 0.2}


@pytest.fixture
def costs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A student of 250 thousand multiply-accumulates a pixel, and compact networks of 25: ten times the steps."""
    def facts(name: str) -> ModelFacts:
        return replace(load_facts(name), kmac_per_pixel=250.0 if name == STUDENT else 25.0)

    monkeypatch.setattr(equal_pixels, "load_facts", facts)


@pytest.mark.usefixtures("costs")
@pytest.mark.parametrize("compact", COMPACT)
def test_pixels_or_multiply_accumulates_are_equal(compact: str) -> None:
    plans = recipes(compact, STUDENTS)
    assert {name: plan.steps for name, plan in plans.items()} == {"same pixels": 288, "same compute": 2880}
    assert {(plan.network, plan.batch, plan.crop, plan.noisy) for plan in plans.values()} == {(compact, 8, 128, 0.2)}
    twice = recipes(compact, {**STUDENTS, "batch": 8, "noisy": 0.5})["same pixels"]
    assert (twice.steps, twice.noisy) == (576, 0.5)


def test_a_start_reads_all_pictures_and_every_fourth_again() -> None:
    pictures = [np.zeros((*size, 3)) for size in ((2, 3), (10, 10), (1, 1), (1, 7), (4, 5), (3, 3))]
    assert start_pixels(pictures) == (6 + 100 + 1 + 7 + 20 + 9) + (6 + 20)


@pytest.mark.usefixtures("costs")
def test_a_counted_start_is_taken_off_the_steps() -> None:
    picture = np.zeros((1024, 1280, 3), np.uint8)  # ten steps' pixels, read twice, as it is the first
    assert counted("qxq-compact", STUDENTS, [picture]).steps == 288 - 20


@pytest.mark.parametrize(("file", "kinds"), [("equal_pixels", ("same pixels", "same compute")),
                                             ("equal_pixels_long", ("same pixels",))])
def test_the_committed_rows_are_those_of_the_recipes(file: str, kinds: tuple[str, ...]) -> None:
    found = json.loads((Path(__file__).parents[2] / f"benchmarks/{file}.json").read_text())
    wanted = {f"{compact}, {name}": plan.steps for compact in COMPACT
              for name, plan in recipes(compact, found["student"]).items()}
    start = found["start"]["counted_pixels"] / (8 * 128**2)
    wanted |= {f"{compact}, {COUNTED}": wanted[f"{compact}, same pixels"] - round(start) for compact in COMPACT}
    rows = {row["arm"]: row["steps"] for row in found["rows"][1:]}
    assert rows == {arm: wanted[arm] for arm in ARMS if arm in rows}
    assert {f"{compact}, {name}" for compact in COMPACT for name in kinds} <= set(rows)
