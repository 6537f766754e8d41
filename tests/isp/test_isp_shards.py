"""Training from shards: the pairs are those of the on-the-fly crops, an epoch has every sample once, a run resumes."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from firmware_models.samples import sample_picture
from isp import loop
from isp import train as training
from isp.compact import CompactDemosaicer
from isp.data import clean_target
from isp.shards import ShardCrops, training_data
from isp.train import Recipe, train
from sensor_sim import CFA, mosaic
from sensor_sim.images import write_png
from sensor_sim.sensor import Sensor
from sensor_sim.shards import ShardRecipe, ShardSet, make_shards
from sensor_sim.unprocess import unprocess

QXQ, PHONE = CFA.parse("qxq"), Sensor.preset("qxq-phone")


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Two data sets of a photograph each, and the photographs."""
    place = tmp_path_factory.mktemp("shards")
    for name in ("coffee", "chelsea"):
        (place / name).mkdir()
        write_png(place / name / "a.png", sample_picture(f"{name}.png")[:160, :200])
        make_shards([place / name], place / f"{name}-shards", ShardRecipe(crop=64, per_image=7, shard_size=3), licence="CC0-1.0")
    return place


def crops(folders, **settings):
    return ShardCrops([ShardSet(folders / "coffee-shards"), ShardSet(folders / "chelsea-shards")], QXQ, PHONE,
                      **{"size": 64, **settings})


def test_a_stored_raw_and_its_target_are_what_crops_would_make(folders):
    data = crops(folders, batch=2, noisy=1.0)
    inputs, targets = data.at(3)
    for place in range(2):
        sample = data.sample(6 + place)
        scene = unprocess(sample.target, sample.light) * np.float32(sample.facts["exposure"])
        np.testing.assert_array_equal(inputs[place, 0], data.contract.encode(sample.raw))
        np.testing.assert_array_equal(targets[place].permute(1, 2, 0), clean_target(scene, sample.light, data.contract))
        bright = mosaic(targets[place].permute(1, 2, 0).numpy(), QXQ)
        assert np.corrcoef(inputs[place, 0].ravel(), bright.ravel())[0, 1] > 0.7


def test_the_noise_free_share(folders):
    inputs, targets = crops(folders, batch=3, noisy=0.0).at(0)
    np.testing.assert_array_equal(inputs[:, 0], mosaic(targets.permute(0, 2, 3, 1).numpy(), QXQ))
    np.testing.assert_allclose(targets * 255, torch.round(targets * 255), atol=1e-4)


def test_shards_of_other_gains_are_refused_where_they_would_be_seen(folders):
    assert crops(folders, gains=(1.0, 16.0)).at(0)
    assert crops(folders, gains=(2.0, 16.0), noisy=0.0).at(0)
    with pytest.raises(ValueError, match="has gains of 1 to 16 and those of 2 to 16 are trained on; make shards"):
        crops(folders, gains=(2.0, 16.0))


def test_an_epoch_has_every_sample_once_and_the_next_another_order(folders):
    data = crops(folders, seed=4)
    names = [[(s.facts["source"], s.facts["number"]) for s in map(data.sample, range(epoch * 14, epoch * 14 + 14))]
             for epoch in range(2)]
    assert len(set(names[0])) == len(names[0]) == 14
    assert set(names[0]) == set(names[1])
    assert names[0] != names[1]


def test_parts_of_larger_samples_keep_their_phase(folders):
    data = crops(folders, size=24, batch=8, noisy=0.0)
    inputs, targets = data.at(0)
    np.testing.assert_array_equal(inputs[:, 0], mosaic(targets.permute(0, 2, 3, 1).numpy(), QXQ))
    assert torch.equal(data.at(5)[0], crops(folders, size=24, batch=8, noisy=0.0).at(5)[0])
    assert not torch.equal(data.at(5)[0], data.at(6)[0])
    one = crops(folders, size=24, batch=1, noisy=1.0)
    sample, part = one.sample(0), one.at(0)[0][0, 0].numpy()
    whole = one.contract.encode(sample.raw)
    found = [(y, x) for y in range(0, 41, 8) for x in range(0, 41, 8) if np.array_equal(whole[y:y + 24, x:x + 24], part)]
    assert len(found) == 1


def test_a_training_from_shards_resumes_to_the_same_weights(folders, tmp_path, monkeypatch):
    monkeypatch.setitem(training.NETWORKS, "tiny", lambda: CompactDemosaicer("qxq", width=64, blocks=1))
    recipe = Recipe("tiny", steps=4, batch=2, crop=64, precision="32-true")
    data = [folders / "coffee-shards", folders / "chelsea-shards"]
    whole = train(recipe, data, tmp_path / "whole")

    class Killed(Exception):
        pass

    calls, update = [], loop.update

    def stop(*args, **kwargs):
        calls.append(1)
        if len(calls) == 3:
            raise Killed
        return update(*args, **kwargs)
    with monkeypatch.context() as patch:
        patch.setattr(loop, "update", stop)
        with pytest.raises(Killed):
            train(recipe, data, tmp_path / "parts", save_every_s=0)
    parts = train(recipe, data, tmp_path / "parts")
    a, b = (torch.load(path, weights_only=True)["average"] for path in (whole, parts))
    assert all(torch.equal(a[key], b[key]) for key in a)


def test_what_does_not_fit_is_refused(folders):
    shards = [ShardSet(folders / "coffee-shards")]
    with pytest.raises(ValueError, match="--crop 128"):
        ShardCrops(shards, QXQ, PHONE, size=128)
    with pytest.raises(ValueError, match="--cfa quad-rggb"):
        ShardCrops(shards, CFA.parse("quad"), PHONE, size=64)
    with pytest.raises(ValueError, match="--sensor bayer-camera"):
        ShardCrops(shards, QXQ, Sensor.preset("bayer-camera"), size=64)
    with pytest.raises(ValueError, match="one kind"):
        training_data([folders / "coffee-shards", folders / "coffee"])
    with pytest.raises(ValueError, match="no folder with pictures"):
        training_data([folders / "coffee", folders / "nothing"])
    assert len(training_data([folders / "coffee-shards", folders / "chelsea-shards"]).pictures) == 14
    assert len(training_data([folders / "coffee"]).pictures) == 1
