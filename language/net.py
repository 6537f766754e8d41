"""The step network: tokens with some of them masked -> logits at every position, and where it looked.

Shapes: N canvases, L positions, V tokens, D width, H heads.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import torch
from safetensors import safe_open
from torch import Tensor, nn

LOOK = 3.0  # how much likelier, as a logarithm, a usual distance is looked at in the beginning
LOOKED_AT = 0.3  # the last share of the layers whose attention is averaged (DAPD)

MakeLinear = Callable[[int, int], nn.Module]


def plain_linear(inputs: int, outputs: int) -> nn.Module:
    """A projection of a block. Without bias, so that a ternary one is its integers and a scale and nothing else."""
    return nn.Linear(inputs, outputs, bias=False)


@dataclass(frozen=True)
class Size:
    """What decides the network's shape."""

    vocabulary: int
    length: int
    width: int = 96
    layers: int = 3
    heads: int = 4


class Block(nn.Module):
    """Attention to every position and a feed-forward layer, each on the normalised sum so far (pre-norm).

    Each head has a learned bias for every distance (T5, arXiv 1910.10683): the digits of a sum lie at fixed distances.
    """

    def __init__(self, width: int, heads: int, length: int, linear: MakeLinear) -> None:
        super().__init__()
        self.heads = heads
        self.distance = nn.Parameter(torch.zeros(heads, 2 * length - 1))
        place = torch.arange(length)
        self.index: Tensor
        self.register_buffer("index", place[None] - place[:, None] + length - 1, persistent=False)
        self.before, self.between = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = linear(width, 3 * width), linear(width, width)
        self.up, self.down = linear(width, 4 * width), linear(4 * width, width)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, L, D) -> (N, L, D) and the attention, mean of the heads, (N, L, L): row i is what position i looks at."""
        n, length, width = x.shape
        query, key, value = (part.reshape(n, length, self.heads, width // self.heads).transpose(1, 2)
                             for part in self.qkv(self.before(x)).chunk(3, -1))
        scores = query @ key.transpose(-1, -2) / math.sqrt(width // self.heads) + self.distance[:, self.index]
        attention = torch.softmax(scores, -1)
        x = x + self.out((attention @ value).transpose(1, 2).reshape(n, length, width))
        return x + self.down(nn.functional.gelu(self.up(self.between(x)), approximate="tanh")), attention.mean(1)


class MaskedLM(nn.Module):
    """A transformer that sees the whole canvas; positions and tokens are learned vectors."""

    def __init__(self, size: Size, linear: MakeLinear = plain_linear) -> None:
        super().__init__()
        self.size = size
        self.token = nn.Embedding(size.vocabulary, size.width)
        self.position = nn.Parameter(0.7 * torch.randn(size.length, size.width))
        self.blocks = nn.ModuleList(Block(size.width, size.heads, size.length, linear) for _ in range(size.layers))
        self.norm, self.head = nn.LayerNorm(size.width), nn.Linear(size.width, size.vocabulary)
        nn.init.normal_(self.token.weight, std=0.7)

    @torch.no_grad()
    def begin_alike(self, places: Tensor) -> None:
        """Let positions of the same place (L,) begin alike, and let every other head begin by looking at the distances where its
        own place lies, the heads between at those of the place below, where a carry comes from. 0 is no place.

        A sum is learned several times sooner so (places as in abacus embeddings, arXiv 2405.17399).
        """
        shared = 0.7 * torch.randn(int(places.max()) + 1, self.size.width)
        self.position.copy_(shared[places] + 0.3 * self.position)
        for block in self.blocks:
            for head, bias in enumerate(cast(Block, block).distance):
                bias.copy_(LOOK * usual_distances(places, head % 2))

    def forward(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """tokens (N, L) int32 -> logits (N, L, V), attention (N, L, L): the mean over heads and the last layers."""
        x, seen = self.token(tokens) + self.position, []
        for block in self.blocks:
            x, attention = block(x)
            seen.append(attention)
        last = seen[-math.ceil(LOOKED_AT * len(seen)):]
        return self.head(self.norm(x)), torch.stack(last).mean(0)


def usual_distances(places: Tensor, below: int) -> Tensor:
    """(2 L - 1,) how often another position, ``below`` places under one's own, lies at each distance, 1 at the most usual."""
    length, at = len(places), torch.arange(len(places))
    pairs = (places[:, None] - below == places[None]) & (places[:, None] > below) & (at[:, None] != at[None])
    counts = torch.bincount((at[None] - at[:, None] + length - 1)[pairs], minlength=2 * length - 1)
    return counts / max(1, int(counts.max()))


def about(path: Path) -> dict[str, dict]:
    """What a weights file says of itself: the ``recipe`` it was trained by and the network's ``size``.

    Raises ValueError when it is no language model's.
    """
    with safe_open(path, "pt") as file:
        found = file.metadata() or {}
    if not {"recipe", "size"} <= set(found):
        raise ValueError(f"{path} holds no language model's weights: it does not say the recipe and the size")
    return {key: json.loads(found[key]) for key in ("recipe", "size")}


def load(path: Path) -> MaskedLM:
    """A trained network in evaluation mode. Raises ValueError for a file of another kind."""
    net = MaskedLM(Size(**about(path)["size"]))
    with safe_open(path, "pt") as file:
        net.load_state_dict({key: file.get_tensor(key).float() for key in file.keys()})  # noqa: SIM118 (it is no dict)
    return net.eval()
