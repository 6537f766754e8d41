"""Compact demosaicers of our own design: a residual network in whitened samples, at cell resolution, and one that refines it.

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
    """A convolution over 3x3 cells of planes: (N, inputs, H, W) -> (N, channels, H/cell, W/cell).

    Its weight (channels, inputs, 3 cell, 3 cell) is that of a convolution of stride ``cell``, and so it runs in eval and
    in an export. Training takes the equal form of space-to-depth and a 3x3 convolution, which is much faster in torch.
    """

    def __init__(self, channels: int, cell: int, inputs: int) -> None:
        super().__init__()
        self.cell = cell
        self.weight = nn.Parameter(torch.empty(channels, inputs, 3 * cell, 3 * cell))
        self.bias = nn.Parameter(torch.zeros(channels))
        nn.init.kaiming_normal_(self.weight, nonlinearity="relu")

    def forward(self, planes: Tensor) -> Tensor:
        if not self.training:
            return F.conv2d(planes, self.weight, self.bias, self.cell, self.cell)
        return F.conv2d(F.pixel_unshuffle(planes, self.cell), by_cell(self.weight, self.cell), self.bias, padding=1)


def by_cell(weight: Tensor, cell: int) -> Tensor:
    """A cell convolution's weight (O, I, 3 cell, 3 cell) as that of 3x3 cells after space-to-depth, (O, I cell^2, 3, 3)."""
    o, i = map(int, weight.shape[:2])
    return weight.view(o, i, 3, cell, 3, cell).permute(0, 1, 3, 5, 2, 4).reshape(o, i * cell * cell, 3, 3)


class Residual(nn.Module):
    """x + conv3x3(relu(conv3x3(x))), no normalisation; hidden: channels between the two."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, hidden, 3, padding=1)
        self.second = nn.Conv2d(hidden, width, 3, padding=1)
        nn.init.kaiming_normal_(self.first.weight, nonlinearity="relu")
        nn.init.kaiming_normal_(self.second.weight, nonlinearity="relu")
        with torch.no_grad():
            self.second.weight.mul_(0.02)  # starts near the identity, so depth costs no warm-up
            cast(Tensor, self.second.bias).zero_()

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(F.relu(self.first(x)))


def depth_to_space(x: Tensor, cell: int, colours: int = 3) -> Tensor:
    """(N, cell^2 * colours, h, w) with channels in (row, column, colour) order -> (N, colours, h cell, w cell)."""
    n, _, h, w = map(int, x.shape)  # plain numbers: an export shall have no operator that asks for a shape
    return x.view(n, cell, cell, colours, h, w).permute(0, 3, 4, 1, 5, 2).reshape(n, colours, h * cell, w * cell)


class CellNetwork(nn.Module):
    """Planes (N, inputs, H, W), H and W multiples of the cell -> colours (N, 3, H, W), by a residual network at cell resolution:
    a stem without activation, ``blocks`` residual pairs and a head, all 3x3. hidden: channels inside a residual pair, as wide as
    the rest without."""

    def __init__(self, inputs: int, cell: int, width: int, blocks: int, hidden: int | None = None) -> None:
        super().__init__()
        self.cell, self.blocks = cell, blocks
        self.stem = CellConv(width, cell, inputs)
        self.body = nn.Sequential(*(Residual(width, hidden or width) for _ in range(blocks)))
        self.head = nn.Conv2d(width, 3 * cell**2, 3, padding=1)

    @property
    def margin(self) -> int:
        """Photosites beyond which a pixel cannot depend on the planes: every 3x3 convolution reaches one cell further."""
        return self.cell * (2 * self.blocks + 2)

    def forward(self, planes: Tensor) -> Tensor:
        return depth_to_space(self.head(self.body(self.stem(planes))), self.cell)


class CompactDemosaicer(CellNetwork):
    """Mosaic (N, 1, H, W) float32, companded, H and W multiples of the cell -> picture (N, 3, H, W), companded.

    The mosaic must begin at ``cfa``'s phase. The stem starts as a whitening of each cell's own samples (and, in the channels
    beyond cell^2, of random contrasts of its neighbourhood), the head as the best linear demosaicer of what was whitened:
    ``start`` sets both. So the untrained network is the linear demosaicer, every sample passes to the head, and the body has
    only to correct them, in features of unit variance. (A random body beside a linear estimate meets a saddle instead: its error
    has no linear relation to the mosaic.) width must be at least cell^2.
    """

    def __init__(self, cfa: str = "qxq", width: int = 80, blocks: int = 7, cell: int | None = None,
                 hidden: int | None = None) -> None:
        mosaic = CFA.parse(cfa)
        cell = cell or mosaic.period
        if cell % mosaic.period:
            raise ValueError(f"the cell {cell} must be a multiple of the period {mosaic.period} of {mosaic}")
        if width < cell**2:
            raise ValueError(f"a width of {width} cannot carry the {cell**2} samples of a cell: give as many or more")
        super().__init__(1, cell, width, blocks, hidden)
        self.cfa = mosaic

    @torch.no_grad()
    def start(self, gram: np.ndarray, linear: np.ndarray, seed: int = 0) -> None:
        """Set stem and head. gram: covariance (9 cell^2, 9 cell^2) of windows of 3x3 cells; linear: the best linear
        demosaicer, (3 cell^2, 1, 3 cell, 3 cell); seed: of the random contrasts."""
        c, width = self.cell, self.stem.weight.shape[0]
        inner = np.arange(9 * c * c).reshape(3 * c, 3 * c)[c:2 * c, c:2 * c].reshape(-1)
        whiten, colour = whitening(gram[np.ix_(inner, inner)])
        stem = np.zeros((width, 9 * c * c))
        stem[:c * c, inner] = whiten
        more = np.random.default_rng(seed).standard_normal((width - c * c, 9 * c * c)) @ whitening(gram)[0]
        more -= more.mean(1, keepdims=True)
        stem[c * c:] = more / np.sqrt(np.einsum("ij,jk,ik->i", more, gram, more))[:, None]
        cells = linear.reshape(3 * c * c, 3, c, 3, c).transpose(0, 1, 3, 2, 4).reshape(3 * c * c, 3, 3, c * c)
        head = np.zeros((3 * c * c, width, 3, 3))
        head[:, :c * c] = np.einsum("oyxs,sf->ofyx", cells, colour)
        self.stem.weight.copy_(torch.from_numpy(stem.reshape(width, 1, 3 * c, 3 * c)))
        self.stem.bias.copy_(torch.from_numpy(-0.5 * stem.sum(1)))  # mid-grey is zero
        self.head.weight.copy_(torch.from_numpy(head))
        cast(Tensor, self.head.bias).fill_(0.5)


class RefinedDemosaicer(nn.Module):
    """Mosaic (N, 1, H, W) float32, companded -> picture (N, 3, H, W): a ``CompactDemosaicer`` of few layers, and a second
    ``CellNetwork`` that reads its picture beside the mosaic and corrects it.

    In cells of a whole period each place within a cell has weights of its own, and everything is learned once a place. What is
    wrong with a picture is much the same everywhere: the second network looks at cells of ``fine`` x ``fine`` pixels and shares
    its weights among them. It begins with next to no correction, and its picture in grey at zero. What it reads is clamped to
    0..1, as codes are: else the first network puts part of the picture outside, which no 8-bit code holds.
    """

    def __init__(self, cfa: str = "qxq", width: int = 80, blocks: int = 2, fine: int = 2, fine_width: int = 32,
                 fine_blocks: int = 4) -> None:
        super().__init__()
        self.coarse = CompactDemosaicer(cfa, width, blocks)
        if self.coarse.cell % fine:
            raise ValueError(f"the fine cell {fine} must divide the coarse one, {self.coarse.cell}")
        self.fine = CellNetwork(4, fine, fine_width, fine_blocks)
        self.cfa, self.cell = self.coarse.cfa, self.coarse.cell
        with torch.no_grad():
            stem = self.fine.stem
            stem.bias.copy_(-0.5 * stem.weight.sum((1, 2, 3)))  # mid-grey is zero
            self.fine.head.weight.mul_(0.05)
            cast(Tensor, self.fine.head.bias).zero_()

    def start(self, gram: np.ndarray, linear: np.ndarray, seed: int = 0) -> None:
        """Set the coarse network's stem and head, see ``CompactDemosaicer.start``."""
        self.coarse.start(gram, linear, seed)

    @property
    def margin(self) -> int:
        """Photosites beyond which a pixel cannot depend on the mosaic, in whole cells."""
        return self.coarse.margin + -(-self.fine.margin // self.cell) * self.cell

    def forward(self, mosaic: Tensor) -> Tensor:
        picture = self.coarse(mosaic).clamp(0, 1)
        return picture + self.fine(torch.cat([picture, mosaic], 1))


@torch.no_grad()
def active_features(net: nn.Module, mosaics: Tensor) -> list[tuple[int, int]]:
    """Of each residual pair, in order: how many of its hidden features are above zero anywhere in ``mosaics`` (N, 1, H, W), and
    how many there are. What is never above zero after its ReLU does nothing and is no longer trained. Evaluation mode is left on.
    """
    found: list[tuple[int, int]] = []

    def count(_: nn.Module, __: object, out: Tensor) -> None:
        found.append((int((out.amax((0, 2, 3)) > 0).sum()), int(out.shape[1])))

    hooks = [m.first.register_forward_hook(count) for m in net.modules() if isinstance(m, Residual)]
    try:
        net.eval()(mosaics)
    finally:
        for hook in hooks:
            hook.remove()
    return found


def whitening(covariance: np.ndarray, floor: float = 0.01) -> tuple[np.ndarray, np.ndarray]:
    """(n, n) matrix to unit variance along the principal axes, and its inverse; floor: variance added, of the mean one."""
    variance, axes = np.linalg.eigh(covariance)
    deviation = np.sqrt(np.maximum(variance, 0) + floor * np.trace(covariance) / len(covariance))
    return (axes / deviation).T, axes * deviation
