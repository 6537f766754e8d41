"""The noise-prediction U-Net: residual blocks at two sizes, attention at the smaller, told the moment and the class.

Shapes: N pictures, C channels, H x W pixels, E width of the embedding.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import safe_open
from torch import Tensor, nn

FREQUENCIES = 16


@dataclass(frozen=True)
class Size:
    """What decides the network's shape. classes: without the one for "none in particular"."""

    channels: int = 1
    side: int = 8
    classes: int = 10
    width: int = 32
    heads: int = 4


class Residual(nn.Module):
    """Two convolutions round a shift by the embedding."""

    def __init__(self, inputs: int, outputs: int, embedding: int) -> None:
        super().__init__()
        self.before, self.between = nn.GroupNorm(8, inputs), nn.GroupNorm(8, outputs)
        self.first, self.second = nn.Conv2d(inputs, outputs, 3, padding=1), nn.Conv2d(outputs, outputs, 3, padding=1)
        self.shift = nn.Linear(embedding, outputs)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        y = self.first(nn.functional.silu(self.before(x))) + self.shift(embedding)[:, :, None, None]
        return self.skip(x) + self.second(nn.functional.silu(self.between(y)))


class Attention(nn.Module):
    """Every pixel looks at every other."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads, self.norm = heads, nn.GroupNorm(8, width)
        self.qkv, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        nn.init.zeros_(self.proj.weight)

    def forward(self, x: Tensor) -> Tensor:
        n, channels, height, width = x.shape
        tokens = self.norm(x).reshape(n, channels, height * width).transpose(1, 2)
        query, key, value = (part.reshape(n, height * width, self.heads, channels // self.heads).transpose(1, 2)
                             for part in self.qkv(tokens).chunk(3, -1))
        weights = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(channels // self.heads), -1)
        seen = (weights @ value).transpose(1, 2).reshape(n, height * width, channels)
        return x + self.proj(seen).transpose(1, 2).reshape(n, channels, height, width)


class UNet(nn.Module):
    """image (N, C, H, W), time (N,) from 0 (clean) to 1, label (N,) int32 -> the noise in the image, (N, C, H, W)."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        width, embedding = size.width, 4 * size.width
        self.frequencies: Tensor
        self.register_buffer("frequencies", math.pi * 0.5 * 2 ** torch.linspace(0, 7, FREQUENCIES), persistent=False)
        self.moment = nn.Sequential(nn.Linear(2 * FREQUENCIES, embedding), nn.SiLU(), nn.Linear(embedding, embedding))
        self.label = nn.Embedding(size.classes + 1, embedding)
        self.stem = nn.Conv2d(size.channels, width, 3, padding=1)
        self.down = Residual(width, width, embedding)
        self.shrink = nn.Conv2d(width, 2 * width, 3, stride=2, padding=1)
        self.deep, self.look = Residual(2 * width, 2 * width, embedding), Attention(2 * width, size.heads)
        self.deeper = Residual(2 * width, 2 * width, embedding)
        self.up = Residual(3 * width, width, embedding)
        self.norm, self.head = nn.GroupNorm(8, width), nn.Conv2d(width, size.channels, 3, padding=1)

    def forward(self, image: Tensor, time: Tensor, label: Tensor) -> Tensor:
        angle = time[:, None] * self.frequencies
        embedding = self.moment(torch.cat([torch.cos(angle), torch.sin(angle)], 1)) + self.label(label)
        embedding = nn.functional.silu(embedding)
        fine = self.down(self.stem(image), embedding)
        coarse = self.deeper(self.look(self.deep(self.shrink(fine), embedding)), embedding)
        grown = nn.functional.interpolate(coarse, scale_factor=2, mode="nearest")
        joined = self.up(torch.cat([fine, grown], 1), embedding)
        return self.head(nn.functional.silu(self.norm(joined)))


def load(path: Path) -> UNet:
    """A trained network in evaluation mode. Raises ValueError when the file is no such network's."""
    with safe_open(path, "pt") as file:
        found = file.metadata() or {}
        if "size" not in found:
            raise ValueError(f"{path} holds no noise-prediction network's weights: it does not say the size")
        net = UNet(Size(**json.loads(found["size"])))
        net.load_state_dict({key: file.get_tensor(key).float() for key in file.keys()})  # noqa: SIM118 (it is no dict)
    return net.eval()
