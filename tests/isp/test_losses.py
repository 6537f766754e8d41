"""The losses of PyNET's levels."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from isp.losses import Vgg, at_level, gradients, level_loss
from isp.pynet import PyNet


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


def test_one_step_of_the_full_size_teacher() -> None:
    """All 47.6 million parameters, coarse to fine on one small crop: finite losses, and every level's gradient arrives."""
    torch.manual_seed(0)
    teacher = PyNet()
    mosaic, picture = torch.rand(1, 1, 64, 64), torch.rand(1, 3, 64, 64)
    for level in (5, 1, 0):
        teacher.zero_grad(set_to_none=True)
        out, truth = teacher(mosaic, level), at_level(picture, level)
        # 64 pixels are too few for level 0's MS-SSIM; the step is the same with level 1's loss.
        loss = level_loss(max(level, 1), out, truth)
        loss.backward()
        assert torch.isfinite(loss)
        assert all(p.grad is not None and bool(torch.isfinite(p.grad).all()) for p in teacher.trained_at(level))
