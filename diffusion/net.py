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

from diffusion.lora import linear

FREQUENCIES = 16


def waves() -> Tensor:
    """(FREQUENCIES,) angular frequencies for a time from 0 to 1, a quarter of a turn and its doublings over seven octaves."""
    return math.pi * 0.5 * 2 ** torch.linspace(0, 7, FREQUENCIES)


def features(time: Tensor, frequencies: Tensor) -> Tensor:
    """(N, 2 FREQUENCIES) of time (N,)."""
    angle = time[:, None] * frequencies
    return torch.cat([torch.cos(angle), torch.sin(angle)], 1)


@dataclass(frozen=True)
class Size:
    """What decides the network's shape. classes: without the one for "none in particular". embedding: width of what tells
    moment and class, 0 for four times ``width``. patch: side of the squares of pixels that the network takes as one, a deeper
    pixel each. bases, rank: of the attention's LoRA conditioning, 0 bases for none. velocity: whether the layers predict the
    velocity, of which the noise is made (Salimans and Ho, arXiv 2202.00512): what of the noise is the image itself need not pass
    through them, and larger pictures are learned in far fewer steps."""

    channels: int = 1
    side: int = 8
    classes: int = 10
    width: int = 32
    heads: int = 4
    embedding: int = 0
    patch: int = 1
    bases: int = 0
    rank: int = 4
    velocity: bool = False


class Residual(nn.Module):
    """Two convolutions round a shift by the embedding."""

    def __init__(self, inputs: int, outputs: int, embedding: int) -> None:
        super().__init__()
        self.before, self.between = nn.GroupNorm(8, inputs), nn.GroupNorm(8, outputs)
        self.first, self.second = nn.Conv2d(inputs, outputs, 3, padding=1), nn.Conv2d(outputs, outputs, 3, padding=1)
        self.shift: nn.Linear | None = nn.Linear(embedding, outputs)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor, embedding: Tensor | None) -> Tensor:
        y = self.first(nn.functional.silu(self.before(x)))
        if self.shift is not None:  # else it is in the bias (``fold``)
            y = y + self.shift(embedding)[:, :, None, None]
        return self.skip(x) + self.second(nn.functional.silu(self.between(y)))


class Attention(nn.Module):
    """Every pixel looks at every other; by maps that the embedding changes, where the size has bases."""

    def __init__(self, width: int, embedding: int, size: Size) -> None:
        super().__init__()
        self.heads, self.norm = size.heads, nn.GroupNorm(8, width)
        self.qkv, self.proj = (linear(width, n * width, embedding, size.bases, size.rank) for n in (3, 1))
        self.proj.zero()

    def forward(self, x: Tensor, embedding: Tensor | None) -> Tensor:
        n, channels, height, width = x.shape
        tokens = self.norm(x).reshape(n, channels, height * width).transpose(1, 2)
        query, key, value = (part.reshape(n, height * width, self.heads, channels // self.heads).transpose(1, 2)
                             for part in self.qkv(tokens, embedding).chunk(3, -1))
        weights = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(channels // self.heads), -1)
        seen = (weights @ value).transpose(1, 2).reshape(n, height * width, channels)
        return x + self.proj(seen, embedding).transpose(1, 2).reshape(n, channels, height, width)


class UNet(nn.Module):
    """image (N, C, H, W), time (N,) from 0 (clean) to 1, label (N,) int32 -> the noise in the image, (N, C, H, W)."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        width, embedding = size.width, size.embedding or 4 * size.width
        depth = size.channels * size.patch ** 2
        self.frequencies: Tensor
        self.register_buffer("frequencies", waves(), persistent=False)
        self.moment = nn.Sequential(nn.Linear(2 * FREQUENCIES, embedding), nn.SiLU(), nn.Linear(embedding, embedding))
        self.label = nn.Embedding(size.classes + 1, embedding)
        self.stem = nn.Conv2d(depth, width, 3, padding=1)
        self.down = Residual(width, width, embedding)
        self.shrink = nn.Conv2d(width, 2 * width, 3, stride=2, padding=1)
        self.deep, self.look = Residual(2 * width, 2 * width, embedding), Attention(2 * width, embedding, size)
        self.deeper = Residual(2 * width, 2 * width, embedding)
        self.up = Residual(3 * width, width, embedding)
        self.norm, self.head = nn.GroupNorm(8, width), nn.Conv2d(width, depth, 3, padding=1)

    def embed(self, time: Tensor, label: Tensor) -> Tensor:
        """(N, E): moment and class as the blocks are told of them."""
        return nn.functional.silu(self.moment(features(time, self.frequencies)) + self.label(label))

    def forward(self, image: Tensor, time: Tensor, label: Tensor) -> Tensor:
        return self.noise(image, self.predict(image, self.embed(time, label)), time)

    def noise(self, image: Tensor, predicted: Tensor, time: Tensor) -> Tensor:
        """The noise, from what the layers predict: noise = sigma image + alpha velocity, alpha^2 and sigma^2 the shares of signal
        and noise on the cosine schedule (``DenoiseFacts.signal``)."""
        if not self.size.velocity:
            return predicted
        angle, start = (time + 0.008) / 1.008 * math.pi / 2, 0.008 / 1.008 * math.pi / 2
        alpha = (torch.cos(angle) / math.cos(start)).clamp(0.01, 1)[:, None, None, None]
        return torch.sqrt(1 - alpha * alpha) * image + alpha * predicted

    def predict(self, image: Tensor, embedding: Tensor | None) -> Tensor:
        """What the layers predict, told moment and class by ``embed``; None where they are folded in."""
        patch = self.size.patch
        fine = self.down(self.stem(nn.functional.pixel_unshuffle(image, patch) if patch > 1 else image), embedding)
        coarse = self.deeper(self.look(self.deep(self.shrink(fine), embedding), embedding), embedding)
        grown = nn.functional.interpolate(coarse, scale_factor=2, mode="nearest")
        joined = self.up(torch.cat([fine, grown], 1), embedding)
        noise = self.head(nn.functional.silu(self.norm(joined)))
        return nn.functional.pixel_shuffle(noise, patch) if patch > 1 else noise


def load(path: Path) -> UNet:
    """A trained network in evaluation mode. Raises ValueError when the file is no such network's."""
    with safe_open(path, "pt") as file:
        found = file.metadata() or {}
        if "size" not in found:
            raise ValueError(f"{path} holds no noise-prediction network's weights: it does not say the size")
        net = UNet(Size(**json.loads(found["size"])))
        net.load_state_dict({key: file.get_tensor(key).float() for key in file.keys()})  # noqa: SIM118 (it is no dict)
    return net.eval()
