"""The detector: one layout, three twins (float, int8, ternary), anchor-free heads at strides 8, 16 and 32."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import brevitas.nn as qnn
import numpy as np
import torch
from brevitas.quant_tensor import IntQuantTensor
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F

from facedet.quant import BIAS_QUANT, BLACK_DN, WEIGHT_QUANT, WHITE_DN, Activation, Output, RawInput

HEIGHT, WIDTH = 240, 320  # the locate size, pixels of the always-on mosaic
PRECISIONS = ("float", "int8", "ternary")


@dataclass(frozen=True)
class Layer:
    """A 3x3 convolution, batch norm and ReLU; ``head`` true: a 3x3 convolution to 5 maps follows as a branch."""

    channels: int
    stride: int = 1
    head: bool = False


# The first stride of 2 lands on whole Bayer cells, so every weight of the stem keeps its colour.
LAYOUT = (
    Layer(16, 2), Layer(32, 2), Layer(32),
    Layer(48, 2), Layer(48), Layer(48, head=True),
    Layer(48, 2), Layer(48, head=True),
    Layer(48, 2, head=True),
)
MAPS = 5  # score logit, left, top, right, bottom


def strides(layout: tuple[Layer, ...] = LAYOUT) -> tuple[int, ...]:
    """Pixels per cell of each head, e.g. (8, 16, 32)."""
    total = np.cumprod([layer.stride for layer in layout])
    return tuple(int(s) for s, layer in zip(total, layout, strict=True) if layer.head)


def same_padding(size: int, stride: int) -> tuple[int, int]:
    """Zeros (before, after) that make a 3-wide convolution give ceil(size / stride), as TFLite's SAME places them."""
    total = max((-(-size // stride) - 1) * stride + 3 - size, 0)
    return total // 2, total - total // 2


class Pad(nn.Module):
    """Zero padding of a plain or Brevitas tensor, (left, right, top, bottom); zero is black level at the input."""

    def __init__(self, amounts: tuple[int, int, int, int]) -> None:
        super().__init__()
        self.amounts = amounts

    def forward(self, x: Tensor | IntQuantTensor) -> Tensor | IntQuantTensor:
        if isinstance(x, IntQuantTensor):  # F.pad would drop the scale that the int32 bias needs
            return x.set(value=F.pad(x.value, self.amounts))
        return F.pad(x, self.amounts)


def convolution(inputs: int, outputs: int, stride: int, bias: bool, precision: str) -> Any:
    """A 3x3 convolution of one precision; strided ones are padded outside (see ``Block``)."""
    geometry: dict[str, Any] = {"stride": stride, "padding": 1 if stride == 1 else 0, "bias": bias}
    if precision == "float":
        return nn.Conv2d(inputs, outputs, 3, **geometry)
    return qnn.QuantConv2d(inputs, outputs, 3, weight_quant=WEIGHT_QUANT[precision],
                           bias_quant=BIAS_QUANT if bias else None, return_quant_tensor=False, **geometry)


class Block(nn.Module):
    """Convolution, batch norm (gone when folded: its scale in the weights, its shift in an int32 bias), ReLU."""

    def __init__(self, inputs: int, layer: Layer, size: tuple[int, int], precision: str, folded: bool) -> None:
        super().__init__()
        vertical, horizontal = same_padding(size[0], layer.stride), same_padding(size[1], layer.stride)
        self.pad = Pad((*horizontal, *vertical)) if layer.stride > 1 else nn.Identity()
        self.conv = convolution(inputs, layer.channels, layer.stride, folded, precision)
        self.bn: Any = nn.Identity() if folded else nn.BatchNorm2d(layer.channels, momentum=0.03)
        self.act = nn.ReLU() if precision == "float" else qnn.QuantReLU(act_quant=Activation, return_quant_tensor=True)

    def forward(self, x: Tensor) -> Tensor:
        return self.act(self.bn(self.conv(self.pad(x))))


class Head(nn.Module):
    """One convolution to the 5 maps, on an 8-bit signed grid in the integer twins."""

    def __init__(self, inputs: int, precision: str) -> None:
        super().__init__()
        self.conv = convolution(inputs, MAPS, 1, True, precision)
        self.out = nn.Identity() if precision == "float" else qnn.QuantIdentity(act_quant=Output, return_quant_tensor=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.out(self.conv(x))


class Detector(nn.Module):
    """Frame (N, 1, H, W) float32, (DN - 16) / 239 of a GRBG frame -> per head (N, 5, ceil(H/s), ceil(W/s)).

    Channel 0 is the score's logit; 1 to 4 the distances left, top, right, bottom from the cell's centre
    ((x + 0.5) s, (y + 0.5) s) in units of the stride s; a negative distance reads as 0 (``runtime.boxes``).
    precision: "float", "int8" or "ternary". folded: without batch norm, the form that is exported.
    height, width: of the frame, pixels; the padding of strided layers depends on them.
    Raises ValueError on an unknown precision.
    """

    def __init__(self, precision: str = "ternary", folded: bool = False, height: int = HEIGHT, width: int = WIDTH,
                 layout: tuple[Layer, ...] = LAYOUT) -> None:
        super().__init__()
        if precision not in PRECISIONS:
            raise ValueError(f"unknown precision {precision!r}; known are {', '.join(PRECISIONS)}")
        self.precision, self.folded, self.layout, self.size = precision, folded, layout, (height, width)
        self.input = nn.Identity() if precision == "float" else qnn.QuantIdentity(act_quant=RawInput, return_quant_tensor=True)
        self.blocks, self.heads = nn.ModuleList(), nn.ModuleList()
        channels, size = 1, (height, width)
        for layer in layout:
            self.blocks.append(Block(channels, layer, size, precision, folded))
            channels, size = layer.channels, (-(-size[0] // layer.stride), -(-size[1] // layer.stride))
            if layer.head:
                self.heads.append(Head(channels, precision))

    def forward(self, frame: Tensor) -> tuple[Tensor, ...]:
        x, heads, maps = self.input(frame), iter(self.heads), []
        for layer, block in zip(self.layout, self.blocks, strict=True):
            x = block(x)
            if layer.head:
                maps.append(next(heads)(x))
        return tuple(maps)


def encode(frames: np.ndarray) -> Tensor:
    """Stored DN (N, H, W) of any integer type -> the network's input (N, 1, H, W) float32."""
    return (torch.from_numpy(frames.astype(np.float32))[:, None] - BLACK_DN) / (WHITE_DN - BLACK_DN)


@torch.no_grad()
def fold(net: Detector) -> Detector:
    """The same function without batch norm: scale into the weights of each channel, shift into the bias.

    A quantized network's integers survive (up to the sign of a channel whose batch norm is negative); its outputs
    change by the rounding of the biases to the accumulator's grid. Running statistics are used: re-estimate them first.
    """
    folded = Detector(net.precision, True, *net.size, net.layout)
    state = {k: v for k, v in net.state_dict().items() if ".bn." not in k}
    for i, block in enumerate(cast("list[Block]", net.blocks)):
        weight = block.conv.weight if net.precision == "float" else block.conv.quant_weight().value
        factor = block.bn.weight / torch.sqrt(block.bn.running_var + block.bn.eps)
        # A channel that batch norm switched off would leave its bias no grid to lie on.
        factor = torch.where(factor.abs() < 1e-4, torch.full_like(factor, 1e-4), factor)
        state[f"blocks.{i}.conv.weight"] = weight * factor[:, None, None, None]
        state[f"blocks.{i}.conv.bias"] = block.bn.bias - block.bn.running_mean * factor
    folded.load_state_dict(state)
    return folded.eval()


def save(net: Detector, path: Path) -> None:
    """A folded network as safetensors. Raises ValueError for one that still has batch norm."""
    if not net.folded:
        raise ValueError("only a folded network is saved: fold it first")
    tensors = {k: v.detach().contiguous().clone() for k, v in net.state_dict().items()}
    save_file(tensors, str(path), {"precision": net.precision, "height": str(net.size[0]), "width": str(net.size[1])})


def load(path: Path) -> Detector:
    """The folded network of a safetensors file, in evaluation mode. Raises ValueError when it is not one of ours."""
    try:
        with safe_open(str(path), "pt") as file:
            facts, tensors = file.metadata() or {}, {k: file.get_tensor(k) for k in file.keys()}  # noqa: SIM118 (not a dict)
        net = Detector(facts["precision"], True, int(facts["height"]), int(facts["width"]))
        net.load_state_dict(tensors)
    except (OSError, SafetensorError, KeyError, RuntimeError) as error:
        raise ValueError(f"{path} does not hold a detector's weights: {str(error).splitlines()[0]}") from None
    return net.eval()


def weight_count(net: Detector) -> int:
    """Convolution weights; in the ternary twin every one is -1, 0 or 1 times its channel's scale."""
    return sum(m.weight.numel() for m in net.modules() if isinstance(m, nn.Conv2d))


def packed_bytes(net: Detector) -> int:
    """Bytes in firmware: weights at 2, 8 or 32 bits, packed per layer, a float32 scale and an int32 bias a channel."""
    bits = {"ternary": 2, "int8": 8, "float": 32}[net.precision]
    convs = [m for m in net.modules() if isinstance(m, nn.Conv2d)]
    return sum(-(-m.weight.numel() * bits // 8) + 8 * m.out_channels for m in convs)
