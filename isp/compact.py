"""A compact demosaicer of our own design: a residual network over gated linear estimates, at cell resolution.

A cell is a whole number of CFA periods (8x8 photosites for QxQ), so every channel always carries the same colour and
place. Both packing and unpacking belong to the convolutions: the first is strided over the mosaic itself, the last
ends in depth-to-space in (row, column, colour) order, which costs no transpose in TFLite's layout.
"""

from __future__ import annotations

from typing import cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from sensor_sim import CFA


class CellConv(nn.Module):
    """A convolution over 3x3 cells of a mosaic: (N, 1, H, W) -> (N, channels, H/cell, W/cell).

    Its weight (channels, 1, 3 cell, 3 cell) is that of a convolution of stride ``cell``, and so it runs in eval and
    in an export. Training takes the equal form of space-to-depth and a 3x3 convolution, which is much faster in torch.
    """

    def __init__(self, channels: int, cell: int, bias: bool = True) -> None:
        super().__init__()
        self.cell = cell
        self.weight = nn.Parameter(torch.empty(channels, 1, 3 * cell, 3 * cell))
        self.bias = nn.Parameter(torch.zeros(channels)) if bias else None
        nn.init.kaiming_normal_(self.weight, nonlinearity="relu")

    def forward(self, mosaic: Tensor) -> Tensor:
        if not self.training:
            return F.conv2d(mosaic, self.weight, self.bias, self.cell, self.cell)
        c = self.cell
        weight = self.weight.view(-1, 3, c, 3, c).permute(0, 2, 4, 1, 3).reshape(-1, c * c, 3, 3)
        return F.conv2d(F.pixel_unshuffle(mosaic, c), weight, self.bias, padding=1)


class Residual(nn.Module):
    """x + conv3x3(relu(conv3x3(x))), no normalisation."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        nn.init.kaiming_normal_(self.first.weight, nonlinearity="relu")
        nn.init.kaiming_normal_(self.second.weight, nonlinearity="relu")
        with torch.no_grad():
            self.second.weight.mul_(0.1)  # starts near the identity, so depth costs no warm-up

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(F.relu(self.first(x)))


def depth_to_space(x: Tensor, cell: int) -> Tensor:
    """(N, cell^2 * 3, h, w) with channels in (row, column, colour) order -> (N, 3, h cell, w cell)."""
    n, _, h, w = x.shape
    return x.view(n, cell, cell, 3, h, w).permute(0, 3, 4, 1, 5, 2).reshape(n, 3, h * cell, w * cell)


class CompactDemosaicer(nn.Module):
    """Mosaic (N, 1, H, W) float32, companded, H and W multiples of the cell -> picture (N, 3, H, W), companded.

    The mosaic must begin at ``cfa``'s phase. 3x3 convolutions at cell resolution: a stem, ``blocks`` residual pairs and
    a head, over linear estimates: ``linear`` for clean mosaics, and for each of ``smooth`` what a noisier one needs
    instead, let in pixel by pixel through a gate. A network this narrow cannot carry all 64 noisy samples of a cell to
    its head in order to subtract their noise there; the gates let it choose how much of them to believe.
    The linear estimates start as the normalised Gaussian and should be set by ``set_linear`` before training.
    """

    def __init__(self, cfa: str = "qxq", width: int = 88, blocks: int = 4, cell: int | None = None, smooth: int = 2) -> None:
        super().__init__()
        self.cfa = CFA.parse(cfa)
        self.cell = cell or self.cfa.period
        if self.cell % self.cfa.period:
            raise ValueError(f"the cell {self.cell} must be a multiple of the period {self.cfa.period} of {self.cfa}")
        self.blocks = blocks
        self.stem = CellConv(width, self.cell)
        self.body = nn.Sequential(*(Residual(width) for _ in range(blocks)))
        self.head = nn.Conv2d(width, 3 * self.cell**2, 3, padding=1)
        self.linear = CellConv(3 * self.cell**2, self.cell, bias=False)
        self.smooth = nn.ModuleList(CellConv(3 * self.cell**2, self.cell, bias=False) for _ in range(smooth))
        self.gates = nn.ModuleList(nn.Conv2d(width, 3 * self.cell**2, 1) for _ in range(smooth))
        gaussian = gaussian_estimate(self.cfa, self.cell)
        self.set_linear(gaussian, *[gaussian] * smooth)
        with torch.no_grad():
            # Contrast rather than brightness, at about unit variance: what is to be found first is the direction of edges.
            self.stem.weight.sub_(self.stem.weight.mean((1, 2, 3), keepdim=True)).mul_(3)
            self.head.weight.mul_(0.1)  # starts near the linear estimate
            for gate in self.gates:
                nn.init.constant_(cast(nn.Conv2d, gate).bias, -1.0)  # type: ignore[arg-type]  # and nearer the sharp one

    def set_linear(self, clean: np.ndarray, *noisier: np.ndarray) -> None:
        """Start from linear estimates, (3 cell^2, 1, 3 cell, 3 cell) float32: for clean mosaics, and one each for noisier."""
        with torch.no_grad():
            self.linear.weight.copy_(torch.from_numpy(clean))
            for layer, weight in zip(self.smooth, noisier, strict=True):
                cast(CellConv, layer).weight.copy_(torch.from_numpy(weight - clean))

    @property
    def margin(self) -> int:
        """Photosites beyond which a pixel cannot depend on the mosaic: every 3x3 convolution reaches one cell further."""
        return self.cell * (2 * self.blocks + 3)

    def forward(self, mosaic: Tensor) -> Tensor:
        features = self.body(F.relu(self.stem(mosaic)))
        cells = self.head(features) + self.linear(mosaic)
        for gate, smooth in zip(self.gates, self.smooth, strict=True):
            cells = cells + torch.sigmoid(gate(features)) * smooth(mosaic)
        return depth_to_space(cells, self.cell)


def gaussian_estimate(cfa: CFA, cell: int, sigma: float | None = None) -> np.ndarray:
    """The normalised Gaussian as weights of a ``CellConv``: (3 cell^2, 1, 3 cell, 3 cell) float32.

    sigma: photosites, three quarters of the CFA's block unless given (3 for QxQ).
    """
    sigma = sigma or max(0.75 * cfa.block, 0.6)
    side = 3 * cell
    place = np.arange(side)
    masks = np.moveaxis(cfa.shifted(-cell, -cell).masks(side, side), -1, 0)
    weight = np.zeros((cell, cell, 3, side, side))
    for i in range(cell):
        for j in range(cell):
            bell = np.exp(-((place[:, None] - cell - i) ** 2 + (place[None] - cell - j) ** 2) / (2 * sigma**2))
            weight[i, j] = masks * bell
    weight /= weight.sum((-2, -1), keepdims=True)
    return weight.reshape(3 * cell * cell, 1, side, side).astype(np.float32)
