"""The digit diffusion network's data, network and training, without a training."""

import json

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from diffusion.data import SUBJECTS, digits
from diffusion.net import Size, UNet, load
from diffusion.train import Recipe, train
from runtime.denoise import gray

pytest.importorskip("sklearn")
FACTS = SUBJECTS["digits"].facts


def test_digits_are_the_levels_that_the_facts_name():
    pictures, labels = digits("train")
    held, _ = digits("test")
    assert (pictures.shape, held.shape) == ((1497, 1, 8, 8), (300, 1, 8, 8))
    assert (pictures.dtype, labels.dtype) == (np.float32, np.int32)
    assert (pictures.min(), pictures.max()) == (-1, 1)
    np.testing.assert_array_equal(gray(pictures, FACTS), (pictures + 1) * 8)
    assert set(labels.tolist()) == set(range(10))
    with pytest.raises(ValueError, match="train or test"):
        digits("all")


def test_the_network_heeds_image_time_and_label():
    torch.manual_seed(0)
    net = UNet(Size(width=16)).eval()
    torch.nn.init.normal_(net.up.second.weight, std=0.1)  # it begins at zero
    image, time, label = torch.randn(2, 1, 8, 8), torch.tensor([0.2, 0.7]), torch.tensor([3, 10], dtype=torch.int32)
    out = net(image, time, label)
    assert out.shape == image.shape
    assert (net(image, time + 0.1, label) - out).abs().max() > 1e-5
    assert (net(image, time, label - 1) - out).abs().max() > 1e-5
    moved = image.clone()
    moved[:, :, 7, 7] += 5
    assert (net(moved, time, label)[:, :, 0, 0] - out[:, :, 0, 0]).abs().max() > 1e-7  # the far corner is seen


def test_a_few_training_steps_the_same_each_time(tmp_path):
    recipe, rows = Recipe(steps=2, batch=4, width=16, seed=5), []
    first, again = (train(recipe, tmp_path / name, rows.append) for name in "ab")
    weights, others = load_file(first), load_file(again)  # the file's header is in no fixed order
    assert weights.keys() == others.keys()
    assert all(torch.equal(weights[key], others[key]) for key in weights)
    assert rows[0]["loss"] == rows[1]["loss"]
    assert json.loads((tmp_path / "a" / "log.jsonl").read_text())["step"] == 2
    assert load(first).size.width == 16
    save_file({"x": torch.zeros(1)}, tmp_path / "w.safetensors")
    with pytest.raises(ValueError, match="no noise-prediction network"):
        load(tmp_path / "w.safetensors")
