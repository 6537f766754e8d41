"""The compact demosaicers in integers: Brevitas twins and their fine-tuning. 8-bit activations; 8- or 4-bit weights.

What the grids are made for:
- the mosaic and the picture are 8-bit codes (scale 1/255), so an 8-bit picture enters and leaves without any rounding;
- the residual stream carries the picture's samples and may be rounded but once: what the residuals add is summed beside it, on a
  grid three times as fine, and only for the next convolution brought together with it (``QuantCells``);
- ``isp.basis`` turns the stream, without changing the function, to where a step of 8 bits does least harm;
- every scale within is a power of two or three times one, and the stream's grid an odd multiple of the sum's: float arithmetic,
  TFLite's, and C's are then the same, no sum of the two lies between two numbers, and no runtime differs from another but where
  the picture itself is rounded (``fill_grids`` makes these scales cost nothing);
- nine tenths of a mosaic's variance is its brightness, and a weight that is rounded alone is wrong about it by a share: the
  weights of a row are rounded one after the other, each taking over what those before it got wrong (``isp.rounding``).
So the twin is near the float network before any training, and fine-tuning (``fine_tune``) of the weights mends what is left.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any, cast

import brevitas.nn as qnn
import numpy as np
import torch
from brevitas.quant_tensor import IntQuantTensor
from torch import Tensor, nn

from isp.basis import calmest_basis, rebased, stream_statistics
from isp.calibration import calibrate, load_integers
from isp.compact import CellNetwork, RefinedDemosaicer, depth_to_space
from isp.grids import (
    CODE_STEP,
    STREAM_STEP,
    Carried,
    Codes,
    EndWeights,
    Positive,
    QuantCellConv,
    SignedCodes,
    Stream,
    conv,
    quantizer,
)
from isp.loop import Batches, Objective
from isp.rounding import best_end
from isp.train import Compact, InnerError, Lesson, Recipe

WEIGHT_BITS = (8, 4)
CALIBRATED = 4  # batches


class QuantResidual(nn.Module):
    """``isp.compact.Residual``, but for the sum: what it adds to the stream, on the grid of such sums."""

    def __init__(self, width: int, hidden: int, bits: int, carried: nn.Module) -> None:
        super().__init__()
        self.first, self.second = conv(width, hidden, 3, bits, padding=1), conv(hidden, width, 3, bits, padding=1)
        self.hidden, self.carried = qnn.QuantReLU(act_quant=Positive, return_quant_tensor=True), carried

    def forward(self, x: IntQuantTensor) -> IntQuantTensor:
        return cast(IntQuantTensor, self.carried(self.second(self.hidden(self.first(x)))))


class QuantCells(nn.Module):
    """A ``CellNetwork`` in integers, of its layout. Planes (N, inputs, H, W) of codes, 0..1 -> colours (N, 3, H, W).

    The float network's stream x_k = x_0 + r_1 + ... + r_k is rounded as x_0 and as the sum of the r, which has the finer grid
    and is added to without a further rounding; x_k itself, on the stream's grid, is only what the next convolution reads. Were
    each x_k the sum that goes on, its coarser rounding would be in the picture once for every residual.

    weight_bits: 8, or 4 of the body; stem and head, which carry the picture itself, keep 8. made: the quantizer of the colours,
    whose step is that of the codes. Parameters have the float network's names. The weights are not taken: ``quantized`` does.
    Raises ValueError for other bits.
    """

    def __init__(self, like: CellNetwork, weight_bits: int = 8, made: Any = Codes) -> None:
        super().__init__()
        if weight_bits not in WEIGHT_BITS:
            raise ValueError(f"weights of {weight_bits} bits are not made; allowed are {', '.join(map(str, WEIGHT_BITS))}")
        self.cell, self.weight_bits = like.cell, weight_bits
        width, layers = like.head.in_channels, [cast(Any, block).first for block in like.body]
        self.input, self.out, self.stream, self.carried = (quantizer(kind) for kind in (Codes, made, Stream, Carried))
        self.stem = conv(like.stem.weight.shape[1], width, 3 * like.cell, kind=QuantCellConv, weights=EndWeights,
                         onto=STREAM_STEP, stride=like.cell, padding=like.cell)
        self.body = nn.Sequential(*(QuantResidual(width, first.out_channels, weight_bits, self.carried) for first in layers))
        self.head = conv(width, like.head.out_channels, 3, weights=EndWeights, onto=CODE_STEP, padding=1)

    def forward(self, planes: Tensor) -> Tensor:
        x = start = self.stream(self.stem(self.input(planes)))
        carried = None
        for block in self.body:
            change = block(x)
            carried = change if carried is None else self.carried(carried.value + change.value)
            x = self.stream(start.value + carried.value)
        return depth_to_space(self.out(self.head(x)).value, self.cell)

    def take(self, net: CellNetwork, batch: Tensor) -> None:
        """The float network's weights, with its stream turned, rounded, and scales, on a batch of planes. It is left as it is."""
        turned = copy.deepcopy(net)
        turned.load_state_dict(rebased(detached(net), calmest_basis(*stream_statistics(net, batch))))
        fill_grids(turned, batch)
        take_float(self, detached(turned))
        calibrate(self, batch)


class QuantRefined(nn.Module):
    """A ``RefinedDemosaicer`` in integers: picture, mosaic, and what is added to the picture are codes, and so is their sum."""

    def __init__(self, like: RefinedDemosaicer, weight_bits: int = 8) -> None:
        super().__init__()
        self.coarse, self.fine = QuantCells(like.coarse, weight_bits), QuantCells(like.fine, weight_bits, SignedCodes)
        self.out = quantizer(Codes)

    def forward(self, mosaic: Tensor) -> Tensor:
        codes = self.coarse.input(mosaic).value
        picture = self.coarse(codes)
        return cast(Tensor, self.out(picture + self.fine(torch.cat([picture, codes], 1))).value)

    def take(self, net: RefinedDemosaicer, batch: Tensor) -> None:
        """As ``QuantCells.take``; the fine network's grids are set on what the coarse one gives in integers."""
        self.coarse.take(net.coarse, batch)
        with torch.no_grad():
            planes = torch.cat([self.coarse.eval()(batch), batch], 1)
        self.fine.take(net.fine, planes)


Twin = QuantCells | QuantRefined


def twin_of(net: Compact, weight_bits: int = 8) -> Twin:
    """The integer twin of a float network's layout, without its weights. Raises ValueError for bits that are not made."""
    return QuantRefined(net, weight_bits) if isinstance(net, RefinedDemosaicer) else QuantCells(net, weight_bits)


def quantized(net: Compact, batch: Tensor, weight_bits: int = 8) -> Twin:
    """The integer twin of a float network, in evaluation mode: streams turned, weights rounded, scales set on a batch.

    batch: mosaics (N, 1, H, W) such as it will see; a few dozen crops. The float network is left as it is.
    """
    twin = twin_of(net, weight_bits)
    cast(Any, twin).take(net, batch)
    return twin.eval()


def detached(net: nn.Module) -> dict[str, Tensor]:
    return {key: value.detach() for key, value in net.state_dict().items()}


@torch.no_grad()
def fill_grids(net: CellNetwork, batch: Tensor) -> None:
    """Scale the stream, and what is inside each residual, until their grids' steps are just those they need: the same function,
    for whatever writes is multiplied by what whatever reads is divided by, and a ReLU does not mind."""
    seen: dict[nn.Module, float] = {}

    def stream(module: nn.Module, _: Any, output: Tensor) -> None:
        seen[module] = best_end(output, signed=True)

    def inside(module: nn.Module, _: Any, output: Tensor) -> None:
        seen[module] = best_end(output.relu(), signed=False)

    blocks = [cast(Any, block) for block in net.body]
    hooks = [m.register_forward_hook(stream) for m in (net.stem, *blocks)]
    hooks += [block.first.register_forward_hook(inside) for block in blocks]
    net.eval()(batch)
    for hook in hooks:
        hook.remove()
    end = max(seen[module] for module in (net.stem, *blocks))
    net.load_state_dict(rebased(net.state_dict(), np.eye(net.head.in_channels) * (127 * STREAM_STEP / end)))
    for block in blocks:
        factor = 255 / 256 / seen[block.first]  # rebasing left what first gives as it was
        block.first.weight.mul_(factor)
        block.first.bias.mul_(factor)
        block.second.weight.div_(factor)


def take_float(net: nn.Module, weights: dict[str, Tensor]) -> None:
    """Copy a float network's parameters into its integer twin. Raises ValueError when they are another network's."""
    wanted = {name: p.shape for name, p in net.named_parameters() if name.rsplit(".", 1)[-1] in ("weight", "bias")}
    given = {name: t.shape for name, t in weights.items()}
    if wanted != given:
        odd = sorted({*wanted.items()} ^ {*given.items()})[0]
        raise ValueError(f"these are not the float weights of this network: {odd[0]} {tuple(odd[1])} is in only one of the two")
    net.load_state_dict(weights, strict=False)


def fine_tune(weight_bits: int = 8) -> Lesson:
    """The lesson of ``isp.train.train`` that makes a float network its integer twin and trains that on."""
    def give(net: nn.Module, recipe: Recipe, batches: Batches, _: torch.device) -> tuple[nn.Module, Objective, str]:
        if not isinstance(net, Compact):
            raise ValueError(f"{recipe.network} has no integer form; compact demosaicers have")
        first = iter(batches(start=0, rank=0, world=1))
        mosaics = torch.cat([next(first)[0] for _ in range(CALIBRATED)])
        twin = quantized(net, mosaics, weight_bits)
        for name, parameter in twin.named_parameters():  # a power of two is not half right
            parameter.requires_grad_(not name.endswith("scaling_impl.value"))
        return twin.to(memory_format=torch.channels_last), InnerError.of(recipe), ""  # type: ignore[call-overload]

    return Lesson(give)


def load(weights: Path, like: Compact, weight_bits: int = 8) -> Twin:
    """The integer network of a file that ``photosite train`` made, in evaluation mode. Raises ValueError for another's."""
    net = twin_of(like, weight_bits)
    load_integers(net, weights)
    return net
