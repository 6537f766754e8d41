"""Learned smartphone ISPs of the Mobile AI challenge, as published descriptions give them: references for what a network costs.

Each takes a mosaic packed to 4 colour planes at half resolution, (N, 4, h, w) float32, companded 0..1, and gives a picture
(N, 3, 2h, 2w). Source: Ignatov et al., "Learned Smartphone ISP on Mobile GPUs with Deep Learning, Mobile AI & AIM 2022 Challenge:
Report" (arXiv 2211.03885) for dh_isp and JMU-CVLab; Ignatov et al., "MicroISP" (arXiv 2211.06770).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from isp.pynet import pack


class DhIsp(nn.Module):
    """dh_isp: three 3x3 convolutions 4 -> 16 (tanh) -> 16 (ReLU) -> 12 (ReLU), depth to space. 4,652 parameters."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.last = conv(4, 16), conv(16, 16), conv(16, 12)

    def forward(self, planes: Tensor) -> Tensor:
        x = F.relu(self.second(torch.tanh(self.first(planes))))
        return F.pixel_shuffle(F.relu(self.last(x)), 2)


class JmuIsp(nn.Module):
    """JMU-CVLab: three convolutions 4 -> 16 -> 16 -> 12, depth to space, and at full resolution a residual refinement
    3 -> 32 -> 3 with attention over channels (32 - 4 - 32) and over space (7x7 of mean and maximum). 6,805 parameters.

    Where the description is silent (activations, the place of the attention) it is ours: ReLU, between the two convolutions.
    """

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.last = conv(4, 16), conv(16, 16), conv(16, 12)
        self.wide, self.narrow = conv(3, 32), conv(32, 3)
        self.squeeze, self.excite = nn.Linear(32, 4), nn.Linear(4, 32)
        self.space = nn.Conv2d(2, 1, 7, padding=3, bias=False)

    def forward(self, planes: Tensor) -> Tensor:
        x = F.relu(self.second(F.relu(self.first(planes))))
        picture = F.pixel_shuffle(self.last(x), 2)
        y = F.relu(self.wide(picture))
        weight = torch.sigmoid(self.excite(F.relu(self.squeeze(y.mean((2, 3))))))
        y = y * weight[:, :, None, None]
        seen = torch.cat([y.mean(1, keepdim=True), y.amax(1, keepdim=True)], 1)
        return picture + cast(Tensor, self.narrow(y * torch.sigmoid(self.space(seen))))


class Attention(nn.Module):
    """Attention over channels from an ever coarser view: a 1x1 and three 3x3 convolutions, each of stride 3, the mean, two
    dense layers (n - 4n - n)."""

    def __init__(self, n: int) -> None:
        super().__init__()
        self.view = nn.ModuleList([nn.Conv2d(n, n, 1, 3), *(nn.Conv2d(n, n, 3, 3, padding=1) for _ in range(3))])
        self.wide, self.narrow = nn.Linear(n, 4 * n), nn.Linear(4 * n, n)

    def forward(self, x: Tensor) -> Tensor:
        y = x
        for layer in self.view:
            y = F.leaky_relu(layer(y), 0.2)
        weight = torch.sigmoid(self.narrow(F.leaky_relu(self.wide(y.mean((2, 3))), 0.2)))
        return x * weight[:, :, None, None]


class Stage(nn.Module):
    """Seven 3x3 convolutions of n features, an attention after the fourth and after the last, and the input added."""

    def __init__(self, n: int) -> None:
        super().__init__()
        self.convs = nn.ModuleList(conv(n, n) for _ in range(7))
        self.attentions = nn.ModuleList(Attention(n) for _ in range(2))

    def forward(self, x: Tensor) -> Tensor:
        y = x
        for k, layer in enumerate(self.convs):
            y = layer(y) if k == 6 else F.leaky_relu(layer(y), 0.2)
            if k in (3, 6):
                y = self.attentions[k == 6](y)
        return x + y


class MicroIsp(nn.Module):
    """MicroISP: a branch a colour, each of two stages of seven 3x3 convolutions of 4 features with attention, depth to space.

    Branches, stages, convolutions and features are the published ones; the inside of the attention and its place are ours,
    chosen so that the size is the published one, about 13.6 thousand parameters (13,560 here).
    """

    def __init__(self) -> None:
        super().__init__()
        self.branches = nn.ModuleList(nn.Sequential(Stage(4), Stage(4)) for _ in range(3))

    def forward(self, planes: Tensor) -> Tensor:
        return torch.cat([F.pixel_shuffle(branch(planes), 2) for branch in self.branches], 1)


class Packed(nn.Module):
    """A phone ISP behind a QxQ mosaic (N, 1, H, W), packed as PyNET-QxQ's authors pack it (``isp.pynet.pack``)."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, mosaic: Tensor) -> Tensor:
        return cast(Tensor, self.network(pack(mosaic)))


PHONE_ISPS: dict[str, Callable[[], nn.Module]] = {"dh_isp": DhIsp, "jmu-cvlab": JmuIsp, "microisp": MicroIsp}


def conv(inputs: int, outputs: int) -> nn.Conv2d:
    """A 3x3 convolution that keeps the size."""
    return nn.Conv2d(inputs, outputs, 3, padding=1)


def macs(network: nn.Module, *inputs: Tensor) -> int:
    """Multiply-accumulates of every convolution and dense layer for these inputs."""
    counted = 0

    def count(module: nn.Module, given: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal counted
        weight = cast(Tensor, module.weight)
        counted += weight[0].numel() * output.numel()

    layers = [m for m in network.modules() if isinstance(m, nn.Conv2d | nn.Linear)]
    hooks = [layer.register_forward_hook(count) for layer in layers]
    try:
        with torch.no_grad():
            network(*inputs)
    finally:
        for hook in hooks:
            hook.remove()
    return counted
