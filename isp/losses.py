"""What pictures are lost on: PyNET's published losses, level by level (Ignatov 2020), and the picture that a camera develops.

PyNET's are squared error, a perceptual distance and structural similarity.

The perceptual distance is taken between features of a VGG-19 trained on ImageNet. Its weights (about 80 MB) are not part of
this project: they are an optional file. Without it the distance of ``Gradients`` stands in, and is named so.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchmetrics.functional.image import multiscale_structural_similarity_index_measure as ms_ssim

from sensor_sim.unprocess import GAMMA, Illumination

Distance = Callable[[Tensor, Tensor], Tensor]

# Channels of VGG-19's convolutions up to conv5_4, in order; 0 is a pool.
VGG_LAYERS = (64, 64, 0, 128, 128, 0, 256, 256, 256, 256, 0, 512, 512, 512, 512, 0, 512, 512, 512, 512)
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of ImageNet, per channel
SSIM_SIDE = 176  # five scales and a window of 11 need more than 160 pixels


class Vgg(nn.Module):
    """Mean squared distance of VGG-19's features after conv5_4's ReLU, of pictures (N, 3, H, W) in 0..1, at least 16x16.

    weights: torchvision's state of vgg19 (keys ``features.N.weight``), as .safetensors or .pth. Raises ValueError when the
    file is not there or is no such state.
    """

    def __init__(self, weights: Path) -> None:
        super().__init__()
        if not weights.is_file():
            raise ValueError(f"the perceptual loss needs VGG-19 weights and {weights} is not there: save torchvision's "
                             "vgg19(weights='IMAGENET1K_V1').state_dict() under that name, or train without --vgg")
        layers: list[nn.Module] = []
        channels = 3
        for width in VGG_LAYERS:
            if width:
                layers += [nn.Conv2d(channels, width, 3, padding=1), nn.ReLU()]
                channels = width
            else:
                layers.append(nn.MaxPool2d(2))
        self.features = nn.Sequential(*layers)
        state = {key: value for key, value in read_state(weights).items() if key.startswith("features.")}
        try:
            self.load_state_dict(state)
        except RuntimeError as error:
            raise ValueError(f"{weights} is not the state of torchvision's vgg19: {str(error).splitlines()[0]}") from None
        self.requires_grad_(False).eval()
        self.mean: Tensor
        self.std: Tensor
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(STD).view(1, 3, 1, 1), persistent=False)

    def forward(self, picture: Tensor, truth: Tensor) -> Tensor:
        seen = [self.features((x - self.mean) / self.std) for x in (picture, truth)]
        return F.mse_loss(*seen)


def read_state(path: Path) -> dict[str, Tensor]:
    """A state of tensors from .safetensors or .pth. Raises ValueError naming the file when it cannot be read."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(path) if path.suffix == ".safetensors" else torch.load(path, weights_only=True)
    except Exception as error:  # torch.load raises whatever it meets in the bytes, of no common class
        said = f": {error}" if isinstance(error, (SafetensorError, OSError)) else ""
        raise ValueError(f"{path} cannot be read as weights{said}; it must be a file of tensors that safetensors or torch.save "
                         "wrote") from None


def gradients(picture: Tensor, truth: Tensor) -> Tensor:
    """Mean absolute difference of the gradients of (N, 3, H, W) at three scales: what can be had instead of VGG."""
    total = picture.new_zeros(())
    for scale in range(3):
        a, b = (F.avg_pool2d(x, 2**scale) for x in (picture, truth))
        total = total + (a.diff(dim=-1) - b.diff(dim=-1)).abs().mean() + (a.diff(dim=-2) - b.diff(dim=-2)).abs().mean()
    return total


def level_loss(level: int, picture: Tensor, truth: Tensor, perceptual: Distance = gradients) -> Tensor:
    """The published loss of a PyNET level for pictures (N, 3, H, W) in 0..1 at that level's resolution.

    Levels 5 and 4: squared error. 3, 2, 1: ten times it, and the perceptual distance. 0: both and 0.4 (1 - MS-SSIM).
    Raises ValueError when a picture of level 0 is too small for MS-SSIM's five scales.
    """
    error = F.mse_loss(picture, truth)
    if level >= 4:
        return error
    if level >= 1:
        return 10 * error + perceptual(picture, truth)
    if min(picture.shape[-2:]) < SSIM_SIDE:
        raise ValueError(f"MS-SSIM needs pictures of at least {SSIM_SIDE}x{SSIM_SIDE}, not "
                         f"{picture.shape[-2]}x{picture.shape[-1]}: give larger crops")
    return error + perceptual(picture, truth) + 0.4 * (1 - ms_ssim(picture, truth, data_range=1.0))


def at_level(picture: Tensor, level: int) -> Tensor:
    """The truth at a level: (N, 3, H, W) averaged over squares of 2^level."""
    return F.avg_pool2d(picture, 2**level) if level else picture


def developed(codes: Tensor) -> Tensor:
    """The picture (N, 3, H, W) float32 0..1 that a camera develops from white-balanced, companded codes (N, 3, H, W).

    ``isp.pipeline.finish`` in torch, unrounded, under the average light's colour matrix: what is dark weighs less in it than in
    the codes, what is grey more, and an error of one colour reaches the others.
    """
    x = codes.float()
    linear = torch.where(x <= 0.04045, x / 12.92, ((x.clamp(min=0.04045) + 0.055) / 1.055) ** 2.4)
    matrix = torch.tensor(Illumination.average().colour_matrix, dtype=torch.float32, device=x.device)
    # Not from 0: the root's slope has no end there.
    tone = torch.einsum("oc,nchw->nohw", matrix, linear).clamp(1e-6, 1) ** (1 / GAMMA)
    return tone * tone * (3 - 2 * tone)
