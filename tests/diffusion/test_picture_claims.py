"""The claims' scripts in a short form: they run, and the numbers mean what the text says; what is committed is theirs."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("sklearn")

from benchmarks.claims import censored_ring, censored_sampling, lora_conditioning
from diffusion.data import SUBJECTS
from diffusion.metrics import coverage, frechet, judge
from diffusion.train import RECIPES, Recipe

CLAIMS = Path(censored_sampling.__file__).parent


def test_lora_conditioning_in_a_few_steps(tmp_path):
    recipes = {"digit-lora": Recipe(2, batch=4, width=8, bases=2), "digit-plain": Recipe(2, batch=4, width=8, embedding=40)}
    found = lora_conditioning.measure(recipes, seeds=(0, 1), count=40, steps=2, out=tmp_path)
    rows = {row["measure"]: row for row in found["rows"]}
    assert {"error", "error, little noise", "error, some noise", "error, much noise", "frechet", "recognised"} == set(rows)
    for row in rows.values():
        a, b, apart = (row[name]["by_seed"] for name in ("digit-lora", "digit-plain", "difference"))
        np.testing.assert_allclose(apart, np.subtract(a, b), atol=2e-4)
    kept = (tmp_path / "digit-lora-1" / "weights.safetensors").stat().st_mtime_ns
    lora_conditioning.weights("digit-lora", Recipe(2, batch=4, width=8, bases=2, seed=1), tmp_path)
    assert (tmp_path / "digit-lora-1" / "weights.safetensors").stat().st_mtime_ns == kept
    lora_conditioning.weights("digit-lora", Recipe(1, batch=4, width=8, bases=2, seed=1), tmp_path)
    assert (tmp_path / "digit-lora-1" / "weights.safetensors").stat().st_mtime_ns > kept, "another recipe is trained anew"


def test_both_networks_of_the_claim_have_as_many_parameters():
    from diffusion.net import UNet

    sizes = [sum(p.numel() for p in UNet(RECIPES[name].size()).parameters()) for name in lora_conditioning.NAMES]
    assert abs(sizes[0] / sizes[1] - 1) < 0.002
    assert json.loads((CLAIMS / "lora_conditioning.json").read_text())["parameters"] == dict(
        zip(lora_conditioning.NAMES, sizes, strict=True))


def test_censored_sampling_in_a_few_steps():
    found = censored_sampling.measure(unwanted=(0,), seeds=(0,), count=30, steps=4, training=60)
    rows = {row["reward"]: row for row in found["rows"]}
    assert set(censored_sampling.SETTINGS) | {"none"} < set(rows)
    assert all(0 <= row["coverage"]["mean"] <= 1 for row in rows.values())
    assert rows["five, weight 5"]["unwanted_share"]["mean"] <= rows["none"]["unwanted_share"]["mean"]


def test_what_is_committed_of_censored_sampling_is_what_the_document_says():
    rows = json.loads((CLAIMS / "censored_sampling.json").read_text())["rows"]
    assert {row["unwanted"] for row in rows} == set(censored_sampling.UNWANTED)
    for digit in censored_sampling.UNWANTED:
        of = {row["reward"]: row for row in rows if row["unwanted"] == digit}
        assert len(of["none"]["unwanted_share"]["by_seed"]) == censored_sampling.SEEDS
        for name in censored_sampling.SETTINGS:
            assert of[name]["unwanted_share"]["mean"] < of["none"]["unwanted_share"]["mean"] / 4


def test_the_ring_is_exact_and_censoring_takes_the_unwanted_away():
    found = {row["reward"]: row for row in censored_ring.measure(seeds=(0,), count=400, training=200)["rows"]}
    assert found["none"]["unwanted_share"]["mean"] == pytest.approx(2 / 8, abs=0.08)
    assert found["none"]["wanted_clusters_kept"]["mean"] == 6
    assert found["one, weight 5"]["unwanted_share"]["mean"] < 0.05


def test_measures_of_pictures_know_the_same_from_other():
    pictures, labels = SUBJECTS["digits"].load("train")
    held, _ = SUBJECTS["digits"].load("test")
    assert coverage(pictures[:200], pictures[:200]) == 1
    assert coverage(pictures[:200], np.zeros_like(held)) < 0.05
    assert coverage(pictures[:200], held) > coverage(pictures[:200], held[labels[-300:] == 0])
    assert frechet(pictures, pictures) == pytest.approx(0, abs=1e-4)
    assert frechet(pictures, held) < frechet(pictures, held * 0.5) < frechet(pictures, -held)
    assert (judge(pictures, labels)(pictures) == labels).mean() > 0.99


def test_crops_are_of_pictures_that_ship_and_held_out_ones_share_no_pixel():
    from diffusion.data import CROP, crops

    train, labels = crops("train")
    held, held_labels = crops("test")
    assert train.shape[1:] == held.shape[1:] == (3, CROP, CROP)
    assert -1 <= train.min() < train.max() <= 1
    assert set(labels) == set(held_labels) == set(range(4))
    known = {crop.tobytes() for crop in train}
    assert not [crop for crop in held if crop.tobytes() in known]
    with pytest.raises(ValueError, match="train or test"):
        crops("all")
