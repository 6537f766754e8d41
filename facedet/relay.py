"""A network of one layout begun as one of another."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import torch

from facedet.net import LAYOUT, Detector, Head, Layer, strides

NOISE = 0.005  # standard deviation around an identity's weights, or its channels would all be taught alike

Place = tuple[int, int]


def places(layout: tuple[Layer, ...]) -> list[Place]:
    """(pixels per cell, which of the layers of that size) of each layer: what layers of two layouts have in common."""
    totals = [int(total) for total in np.cumprod([layer.stride for layer in layout])]
    return [(total, totals[:i].count(total)) for i, total in enumerate(totals)]


@torch.no_grad()
def relayed(old: Detector) -> Detector:
    """A folded float network of today's layout that begins as near to a folded float one of another as that lets it.

    What stands at the same place with the same shape is copied; a new layer that keeps its input's shape begins as the identity
    (its input comes from a ReLU and passes the next one unchanged), any other as random; so does a new head.
    Raises ValueError when the network is not a folded float one.
    """
    if not old.folded or old.precision != "float":
        raise ValueError("only a folded float network is carried over to another layout")
    torch.manual_seed(0)
    new = Detector(old.numbers, True, *old.size, LAYOUT)
    before = dict(zip(places(old.layout), cast("list[Any]", old.blocks), strict=True))
    for place, block in zip(places(LAYOUT), cast("list[Any]", new.blocks), strict=True):
        conv, known = block.conv, before.get(place)
        if known is not None and known.conv.weight.shape == conv.weight.shape:
            conv.load_state_dict(known.conv.state_dict())
        elif place[1] and conv.in_channels == conv.out_channels:
            conv.weight.normal_(0, NOISE)
            conv.weight[:, :, 1, 1] += torch.eye(conv.out_channels)
            conv.bias.zero_()
    heads = dict(zip(strides(old.layout), cast("list[Head]", old.heads), strict=True))
    for size, head in zip(strides(LAYOUT), cast("list[Head]", new.heads), strict=True):
        kept = heads.get(size)
        if kept is not None and kept.conv.weight.shape == head.conv.weight.shape:
            head.load_state_dict(kept.state_dict())
        else:
            head.begin()
    return new.eval()
