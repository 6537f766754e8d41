"""PyNET-QxQ, the student network of arXiv 2203.04314, written from its description: 1,074,126 parameters.

PyNET's level 1 alone, base width 16, at half resolution on the colour-packed mosaic (4 channels B, G1, R, G2), then one
sub-pixel convolution and a fusion with the mosaic at full resolution.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn

from sensor_sim import CFA

COLOUR_ORDER = (2, 0, 1, 3)  # blocks in reading order are G1, R, B, G2; the authors stack B, G1, R, G2


class Pair(nn.Module):
    """Two convolutions of one kernel size, reflection padding, LeakyReLU 0.2, affine InstanceNorm after both or none."""

    def __init__(self, inputs: int, outputs: int, kernel: int, norm: bool) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for channels in (inputs, outputs):
            layers += [nn.ReflectionPad2d(kernel // 2), nn.Conv2d(channels, outputs, kernel)]
            layers += [nn.InstanceNorm2d(outputs, affine=True)] if norm else []
            layers += [nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.layers(x))


class MultiKernel(nn.Module):
    """Parallel ``Pair``s of 3, 5, ... up to ``largest``, concatenated; residual adds the input."""

    def __init__(self, inputs: int, width: int, largest: int, norm: bool, residual: bool = False) -> None:
        super().__init__()
        self.branches = nn.ModuleList(Pair(inputs, width, k, norm) for k in range(3, largest + 1, 2))
        self.residual = residual

    def forward(self, x: Tensor) -> Tensor:
        y = torch.cat([branch(x) for branch in self.branches], 1)
        return y + x if self.residual else y


class PyNetQxQ(nn.Module):
    """Mosaic (N, 1, H, W) float32, companded, QxQ G1 R / B G2 at phase 0 -> picture (N, 3, H, W), 0..1.

    H and W must be multiples of 8 and, for the 9x9 reflection, at least 16. Raises ValueError otherwise.
    """

    def __init__(self, width: int = 16) -> None:
        super().__init__()
        w = width
        self.block = CFA.parse("qxq").block
        self.d1 = MultiKernel(4, w, 3, False)
        self.d3 = MultiKernel(w, w, 5, False)
        self.d5 = MultiKernel(3 * w, w, 7, True)
        self.d6 = MultiKernel(3 * w, w, 9, True)
        self.d7, self.d8, self.d9 = (MultiKernel(4 * w, w, 9, True, residual=True) for _ in range(3))
        self.d10 = MultiKernel(4 * w, w, 7, True)
        self.d12 = MultiKernel(4 * w, w, 5, True)
        self.d14 = MultiKernel(3 * w, w, 3, False)
        self.up = nn.Sequential(nn.Conv2d(w, 4 * w, 3, padding=1, padding_mode="reflect"), nn.PixelShuffle(2))
        self.out = nn.Conv2d(w + 1, 3, 3, padding=1, padding_mode="reflect")

    def forward(self, mosaic: Tensor) -> Tensor:
        d1 = self.d1(self.pack(mosaic))
        x = torch.cat([self.d3(d1), d1], 1)
        x = self.d6(self.d5(x))
        x = self.d10(self.d9(self.d8(self.d7(x))))
        x = self.d12(torch.cat([x, d1], 1))
        x = self.up(self.d14(torch.cat([x, d1], 1)))
        return torch.sigmoid(self.out(torch.cat([x, mosaic], 1)))

    def pack(self, mosaic: Tensor) -> Tensor:
        """(N, 1, H, W) -> (N, 4, H/2, W/2), B, G1, R, G2 in raster order (``sensor_sim.packing.pack_colours``)."""
        n, _, h, w = mosaic.shape
        b = self.block
        if h % (2 * b) or w % (2 * b) or min(h, w) < 16:
            raise ValueError(f"PyNET-QxQ takes mosaics of multiples of {2 * b}, at least 16, not {h}x{w}: pad them first")
        blocks = mosaic.view(n, h // (2 * b), 2, b, w // (2 * b), 2, b).permute(0, 2, 5, 1, 3, 4, 6)
        return blocks.reshape(n, 4, h // 2, w // 2)[:, COLOUR_ORDER]
