"""Equal pixels with the start among them: what it reads, what is left for the steps, and that it begins as it says."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from benchmarks.equal_pixels import ARMS, COMPACT, COUNTED, begun, counted, recipes, start_pixels, trained
from firmware_models.samples import sample_picture
from isp.train import Recipe, compact_network, start

STUDENT = {"steps": 1000, "batch": 4, "crop": 96, "noisy": 0.2}


def test_the_start_reads_every_picture_and_each_fourth_again() -> None:
    pictures = [np.zeros((height, 10, 3), np.uint8) for height in (1, 2, 3, 4, 5)]
    assert start_pixels(pictures) == 10 * (1 + 2 + 3 + 4 + 5) + 10 * (1 + 5)


def test_its_pixels_are_taken_off_the_steps() -> None:
    pictures = [np.zeros((1024, 512, 3), np.uint8)] * 2
    plan, every = counted(COMPACT[0], STUDENT, pictures), recipes(COMPACT[0], STUDENT)["same pixels"]
    a_step = plan.batch * plan.crop**2
    assert abs((every.steps - plan.steps) * a_step - 3 * 1024 * 512) <= a_step / 2
    assert plan.noisy == every.noisy == 0.2
    assert {arm.partition(", ")[2] for arm in ARMS} == {*recipes(COMPACT[0], STUDENT), COUNTED}


def test_it_begins_with_the_statistics_of_those_pictures_alone(tmp_path: Path) -> None:
    plan, pictures = Recipe(COMPACT[0]), [sample_picture("chelsea.png")[:160, :160]]
    path = begun(plan, pictures, tmp_path / "arm" / "begun.safetensors")
    made, wanted = trained(compact_network(plan.network), path), compact_network(plan.network)
    start(wanted, pictures, plan)
    for part in ("coarse.stem.weight", "coarse.head.weight"):
        np.testing.assert_allclose(made.state_dict()[part], wanted.state_dict()[part], rtol=1e-4, atol=1e-4)
    before = path.read_bytes()
    assert begun(plan, [], path).read_bytes() == before, "a training goes on from the file it began with"
