"""The losses of PyNET's levels."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from isp.loop import Devices, Loss, update
from isp.losses import Vgg, at_level, gradients, level_loss
from isp.muon import Muon
from isp.pynet import PyNet
from isp.teacher import LevelObjective, used_at


@pytest.mark.parametrize("level", range(6))
def test_a_level_loses_nothing_on_the_truth_and_more_the_further_off(level: int) -> None:
    torch.manual_seed(0)
    truth, noise = torch.rand(1, 3, 192, 192), torch.randn(1, 3, 192, 192)
    losses = [float(level_loss(level, truth + s * noise, truth)) for s in (0.0, 0.02, 0.1)]
    assert losses[0] == pytest.approx(0, abs=1e-5)
    assert losses[0] < losses[1] < losses[2]


def test_the_coarse_levels_are_squared_error_alone() -> None:
    a, b = torch.rand(1, 3, 32, 32), torch.rand(1, 3, 32, 32)
    squared = torch.mean((a - b) ** 2)
    assert torch.equal(level_loss(5, a, b), squared)
    torch.testing.assert_close(level_loss(2, a, b), 10 * squared + gradients(a, b))


def test_a_small_picture_at_full_resolution_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 176x176, not 160x160: give larger crops"):
        level_loss(0, torch.zeros(1, 3, 160, 160), torch.zeros(1, 3, 160, 160))


def test_the_truth_of_a_level_is_the_mean_of_its_squares() -> None:
    picture = torch.arange(16.0).view(1, 1, 4, 4).expand(1, 3, 4, 4)
    torch.testing.assert_close(at_level(picture, 1)[0, 0], torch.tensor([[2.5, 4.5], [10.5, 12.5]]))
    assert at_level(picture, 0) is picture


def test_vgg_weights_are_asked_for_by_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"vgg19\.pth is not there: save torchvision's"):
        Vgg(tmp_path / "vgg19.pth")
    (tmp_path / "no.pth").write_bytes(b"no weights")
    with pytest.raises(ValueError, match="cannot be read as weights"):
        Vgg(tmp_path / "no.pth")
    save_file({"features.0.weight": torch.zeros(1)}, tmp_path / "other.safetensors")
    with pytest.raises(ValueError, match="not the state of torchvision's vgg19"):
        Vgg(tmp_path / "other.safetensors")


# torchvision's vgg19.features as its state names them: the places of the convolutions up to conv5_4, and their outputs.
PUBLISHED = {0: 64, 2: 64, 5: 128, 7: 128, 10: 256, 12: 256, 14: 256, 16: 256, 19: 512, 21: 512, 23: 512, 25: 512, 28: 512,
             30: 512, 32: 512, 34: 512}


@pytest.fixture(scope="module")
def vgg(tmp_path_factory: pytest.TempPathFactory) -> Vgg:
    """Of the published layout, with random weights that keep a signal's size; what follows the features is not read."""
    generator, state, inputs = torch.Generator().manual_seed(0), {"classifier.0.weight": torch.zeros(1)}, 3
    for place, outputs in PUBLISHED.items():
        state[f"features.{place}.weight"] = torch.randn(outputs, inputs, 3, 3, generator=generator) * (2 / (9 * inputs)) ** 0.5
        state[f"features.{place}.bias"] = torch.zeros(outputs)
        inputs = outputs
    path = tmp_path_factory.mktemp("vgg") / "vgg19.safetensors"
    save_file(state, path)
    return Vgg(path)


def test_vgg_is_nothing_between_equal_pictures_and_teaches_the_picture_alone(vgg: Vgg) -> None:
    truth, noise = (torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(k)) for k in (1, 2))
    picture = (0.9 * truth + 0.1 * noise).requires_grad_()
    near, far = vgg(picture, truth), vgg(noise, truth)
    assert float(vgg(truth, truth)) == 0
    assert 0 < float(near.detach()) < float(far)
    near.backward()
    assert picture.grad is not None
    assert bool((picture.grad.abs().amax(1) > 0).all()), "a pixel is not seen"
    assert not any(p.requires_grad for p in vgg.parameters())
    features = vgg.features(truth)
    assert features.shape == (2, 512, 2, 2)
    assert float(features.min()) == 0, "the distance is taken after the last ReLU"
    with torch.no_grad():
        assert float(near) == pytest.approx(float((features_of(vgg, picture) - features_of(vgg, truth)).square().mean()))


def features_of(vgg: Vgg, picture: torch.Tensor) -> torch.Tensor:
    """Features of a picture that is normalised as ImageNet's are, by the published numbers."""
    mean, std = (torch.tensor(three)[:, None, None] for three in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)))
    return vgg.features((picture - mean) / std)


@pytest.mark.parametrize("level", [5, 0])
def test_a_step_of_the_full_size_teacher(level: int) -> None:
    """All 47.6 million parameters, a level with its own loss: what it depends on moves and nothing else, and the loss falls."""
    torch.manual_seed(0)
    side = 192  # MS-SSIM takes 176 or more, and PyNet what can be halved five times
    rate = 1e-5  # a training's 5e-5 is too much for a first step on one crop, of which level 5's InstanceNorms have 36 values
    teacher, losses = PyNet(), list[float]()

    def objective(net: nn.Module, inputs: torch.Tensor, targets: torch.Tensor, step: int) -> Loss:
        found = LevelObjective(level)(net, inputs, targets, step)
        losses.append(float(found.total.detach()))
        return found

    fabric, moved = Devices().fabric("32-true"), used_at(teacher, level)
    before = {name: p.detach().clone() for name, p in teacher.named_parameters()}
    net, optimiser = fabric.setup(teacher, Muon([{"params": moved, "scale": 1.0}], rate, weight_decay=1e-4))
    batch = torch.rand(1, 1, side, side), torch.rand(1, 3, side, side)
    _, made = update(fabric, net, optimiser, objective, batch, rate, 0)
    assert made
    with torch.no_grad():
        objective(net, *batch, 1)
    assert losses[1] < losses[0]
    trained = {id(p) for p in moved}
    for name, p in teacher.named_parameters():
        if id(p) not in trained:
            assert torch.equal(p, before[name]), name
        elif p.ndim > 1:  # a bias before an InstanceNorm does nothing, and need not move
            assert not torch.equal(p, before[name]), name
