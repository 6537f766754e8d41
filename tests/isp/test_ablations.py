"""The arms of the ablation: what they see, what they cost, and that a run resumes and is compared in pairs."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from benchmarks import ablations
from firmware_models.samples import sample_picture
from isp.classical import colour_difference
from sensor_sim import CFA, FAMILIES
from sensor_sim.images import write_png

pytestmark = pytest.mark.usefixtures("batches_here")


def test_planes_are_the_mosaic_its_colours_and_the_classical_estimate() -> None:
    codes = np.random.default_rng(0).random((48, 72)).astype(np.float32)
    for family in FAMILIES:
        cfa = CFA.parse(family)
        made = ablations.planes(codes, cfa).numpy()
        assert made.shape == (7, 48, 72)
        assert np.array_equal(made[0], codes)
        assert np.array_equal(made[1:4].argmax(0), cfa.colours(48, 72))
        assert np.array_equal(np.moveaxis(made[4:], 0, -1), colour_difference(codes, cfa))


@pytest.mark.parametrize("arm", ablations.ARMS)
def test_every_arm_is_of_the_phone_tiers_size(arm: str) -> None:
    net = ablations.ARMS[arm][0]()
    assert net.train()(torch.rand(2, 7, 48, 48)).shape == (2, 3, 48, 48)
    assert 3000 < ablations.cost(arm) < 5500


def test_arms_are_trained_resumed_and_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("train", "test"):
        (tmp_path / name).mkdir()
        write_png(tmp_path / name / "a.png", sample_picture("chelsea.png")[:168, :168])
    kept = {arm: ablations.ARMS[arm] for arm in (ablations.BASE, "batch norm", "qxq alone", "all four, same steps")}
    monkeypatch.setattr(ablations, "ARMS", kept)
    folders = ["--train", str(tmp_path / "train"), "--test", str(tmp_path / "test"), "--work", str(tmp_path / "work")]
    monkeypatch.setattr(sys, "argv", ["ablations", *folders, "--steps", "2", "--seeds", "2", "-o", str(tmp_path / "found.json")])
    ablations.main()
    found = json.loads((tmp_path / "found.json").read_text())
    assert {(one["arm"], one["cfa"]) for one in found["arms"]} >= {(ablations.BASE, "qxq"), ("all four, same steps", "nona")}
    assert [one["arm"] for one in found["differences"]] == ["batch norm"]
    assert [(one["cfa"], one["arm"]) for one in found["unified"]] == [("qxq", "all four, same steps")]
    base = next(one for one in found["arms"] if one["arm"] == ablations.BASE)
    assert base["psnr"] > 25, "it starts as the best linear demosaicer"
    monkeypatch.setattr(ablations, "run_arm", None)
    ablations.main()
    assert json.loads((tmp_path / "found.json").read_text()) == found, "what is done is not done again"
