"""Folding: a network for one moment and one label, all that depends on them computed beforehand.

Of a schedule that is fixed every step is such a graph: image (N, C, H, W) -> noise, without embedding, mixture or low-rank
products. What it gives is what the whole network gives there, but for the order of float additions.
"""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn

from diffusion.lora import Conditioned
from diffusion.net import Attention, Residual, UNet


class Folded(nn.Module):
    """A network at ``time`` (0 clean to 1 noise) for the number of a label."""

    def __init__(self, net: UNet, time: float, label: int) -> None:
        super().__init__()
        with torch.no_grad():
            embedding = net.embed(torch.tensor([time]), torch.tensor([label], dtype=torch.int32))
            self.net = copy.deepcopy(net).eval()
            for block in self.net.modules():
                if isinstance(block, Residual):
                    fold_shift(block, embedding)
                if isinstance(block, Attention):
                    fold_maps(block, embedding)
        del self.net.moment, self.net.label, self.net.frequencies
        self.time: Tensor
        self.register_buffer("time", torch.tensor([time]), persistent=False)

    def forward(self, image: Tensor) -> Tensor:
        return self.net.noise(image, self.net.predict(image, None), self.time)


def fold_shift(block: Residual, embedding: Tensor) -> None:
    """The shift by the embedding into the bias of the convolution before it, in place."""
    assert block.shift is not None, "it is folded already"
    block.first.bias += block.shift(embedding)[0]  # type: ignore[operator]  # its bias is never None
    block.shift = None


def fold_maps(attention: Attention, embedding: Tensor) -> None:
    """W(t, c) of both maps as one matrix each, in place; plain ones stay."""
    for name in ("qkv", "proj"):
        layer = getattr(attention, name)
        if isinstance(layer, Conditioned):
            setattr(attention, name, layer.folded(embedding))
