"""The detector: one layout, three twins (float, int8, ternary), anchor-free heads at strides 4 to 32."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from itertools import pairwise
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

from facedet.quant import ACTIVATION_BITS, BIAS_QUANT, FLOAT_BITS, TERNARY, WEIGHT_QUANT, Activation, Output, RawInput, raw_levels
from sensor_sim.atomic import atomic_path

HEIGHT, WIDTH = 240, 320  # the locate size, pixels of the always-on mosaic
WAKE = (120, 160)         # the wake size: the same weights, a quarter of the work
PRECISIONS = ("float", "int8", "ternary")


@dataclass(frozen=True)
class Layer:
    """A 3x3 convolution, batch norm and ReLU; ``head`` true: a 3x3 convolution to 5 maps follows as a branch."""

    channels: int
    stride: int = 1
    head: bool = False


# The first stride of 2 lands on whole Bayer cells, so every weight of the stem keeps its colour.
LAYOUT = (
    Layer(16, 2), Layer(32, 2), Layer(32), Layer(32), Layer(32, head=True),
    Layer(48, 2), Layer(48, head=True),
    Layer(48, 2), Layer(48, head=True),
    Layer(48, 2, head=True),
)
# What was trained before: as many weights, more of them where there are fewer cells, and no head for the smallest faces.
COARSE = (
    Layer(16, 2), Layer(32, 2), Layer(32),
    Layer(48, 2), Layer(48), Layer(48, head=True),
    Layer(48, 2), Layer(48, head=True),
    Layer(48, 2, head=True),
)
LAYOUTS = (LAYOUT, COARSE)  # those of which weights exist; a file's is known by the shapes in it
LEVEL = 0.1  # mean magnitude of a channel's weights that are not zero, of a network that is unfolded to be trained on
MAPS = 5  # score logit, left, top, right, bottom


def strides(layout: tuple[Layer, ...] = LAYOUT) -> tuple[int, ...]:
    """Pixels per cell of each head, e.g. (4, 8, 16, 32)."""
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


@dataclass(frozen=True)
class Numbers:
    """What a network computes in.

    precision: of the weights, "float", "int8" or "ternary"; with "float" everything is. activation_bits: 8, 4 or 2, between
    the layers, or 32: floats there and in the heads, which no device runs, but whose step of training costs less.
    input_bits: 8, 6 or 4, of the always-on frame. ternary: how thresholds and scales are had in training, "statistics" or
    "learned" (``facedet.quant.TernaryQuant``); a folded network is of the first kind whichever it was.
    Raises ValueError for anything else.
    """

    precision: str = "ternary"
    activation_bits: int = 8
    input_bits: int = 8
    ternary: str = "statistics"

    def __post_init__(self) -> None:
        if self.precision not in PRECISIONS:
            raise ValueError(f"unknown precision {self.precision!r}; known are {', '.join(PRECISIONS)}")
        if self.activation_bits not in ACTIVATION_BITS:
            raise ValueError(f"activations of {self.activation_bits} bits are not foreseen; {ACTIVATION_BITS} are")
        if self.ternary not in TERNARY:
            raise ValueError(f"unknown ternary variant {self.ternary!r}; known are {', '.join(TERNARY)}")
        raw_levels(self.input_bits)

    @property
    def float_activations(self) -> bool:
        """Whether nothing but the weights, or not even they, is rounded."""
        return self.bits_between == FLOAT_BITS

    @property
    def bits_between(self) -> int:
        """Bits of an activation between two layers: a float network has floats there, whatever is asked of its twins."""
        return FLOAT_BITS if self.precision == "float" else self.activation_bits


def convolution(inputs: int, outputs: int, stride: int, bias: bool, numbers: Numbers) -> Any:
    """A 3x3 convolution of one precision; strided ones are padded outside (see ``Block``)."""
    geometry: dict[str, Any] = {"stride": stride, "padding": 1 if stride == 1 else 0, "bias": bias}
    if numbers.precision == "float":
        return nn.Conv2d(inputs, outputs, 3, **geometry)
    return qnn.QuantConv2d(inputs, outputs, 3, weight_quant=WEIGHT_QUANT[numbers.precision][numbers.ternary],
                           bias_quant=BIAS_QUANT if bias and not numbers.float_activations else None,
                           return_quant_tensor=False, **geometry)


class Block(nn.Module):
    """Convolution, batch norm (gone when folded: its scale in the weights, its shift in an int32 bias), ReLU."""

    def __init__(self, inputs: int, layer: Layer, size: tuple[int, int], numbers: Numbers, folded: bool) -> None:
        super().__init__()
        vertical, horizontal = same_padding(size[0], layer.stride), same_padding(size[1], layer.stride)
        self.pad = Pad((*horizontal, *vertical)) if layer.stride > 1 else nn.Identity()
        self.conv = convolution(inputs, layer.channels, layer.stride, folded, numbers)
        self.bn: Any = nn.Identity() if folded else nn.BatchNorm2d(layer.channels, momentum=0.03)
        self.act = nn.ReLU() if numbers.float_activations else qnn.QuantReLU(
            act_quant=Activation, bit_width=numbers.activation_bits, return_quant_tensor=True)

    def forward(self, x: Tensor) -> Tensor:
        return self.act(self.bn(self.conv(self.pad(x))))


class Head(nn.Module):
    """One convolution to the 5 maps, on an 8-bit signed grid in the integer twins."""

    def __init__(self, inputs: int, numbers: Numbers) -> None:
        super().__init__()
        self.conv = convolution(inputs, MAPS, 1, True, numbers)
        self.out = nn.Identity() if numbers.float_activations else qnn.QuantIdentity(
            act_quant=Output, return_quant_tensor=False)

    @torch.no_grad()
    def begin(self) -> None:
        """What is a good guess before training: few cells hold a face, and a box is three strides a side."""
        nn.init.normal_(self.conv.weight, std=0.01)
        self.conv.bias.copy_(torch.tensor([-4.0, 1.5, 1.5, 1.5, 1.5]))

    def forward(self, x: Tensor) -> Tensor:
        return self.out(self.conv(x))


class Detector(nn.Module):
    """Frame (N, 1, H, W) float32, (DN - black) / (white - black) of a GRBG frame -> per head (N, 5, ceil(H/s), ceil(W/s)).

    Channel 0 is the score's logit; 1 to 4 the distances left, top, right, bottom from the cell's centre
    ((x + 0.5) s, (y + 0.5) s) in units of the stride s; a negative distance reads as 0 (``runtime.boxes``).
    numbers: what it computes in; the name of a precision means 8 bits elsewhere. folded: without batch norm, the form that is
    exported. height, width: of the frame, pixels; the padding of strided layers depends on them.
    Raises ValueError for numbers that are not foreseen.
    """

    def __init__(self, numbers: Numbers | str = "ternary", folded: bool = False, height: int = HEIGHT, width: int = WIDTH,
                 layout: tuple[Layer, ...] = LAYOUT) -> None:
        super().__init__()
        numbers = Numbers(numbers) if isinstance(numbers, str) else numbers
        if folded:
            numbers = replace(numbers, ternary="statistics")
        self.numbers, self.folded, self.layout, self.size = numbers, folded, layout, (height, width)
        black, white = raw_levels(numbers.input_bits)
        self.input = nn.Identity() if numbers.float_activations else qnn.QuantIdentity(
            act_quant=RawInput, scaling_init=255.0 / (white - black), black=black, return_quant_tensor=True)
        self.blocks, self.heads = nn.ModuleList(), nn.ModuleList()
        channels, size = 1, (height, width)
        for layer in layout:
            self.blocks.append(Block(channels, layer, size, numbers, folded))
            channels, size = layer.channels, (-(-size[0] // layer.stride), -(-size[1] // layer.stride))
            if layer.head:
                self.heads.append(Head(channels, numbers))

    @property
    def precision(self) -> str:
        return self.numbers.precision

    def forward(self, frame: Tensor) -> tuple[Tensor, ...]:
        x, heads, maps = self.input(frame), iter(self.heads), []
        for layer, block in zip(self.layout, self.blocks, strict=True):
            x = block(x)
            if layer.head:
                maps.append(next(heads)(x))
        return tuple(maps)


def encode(frames: np.ndarray, bits: int = 8) -> Tensor:
    """Stored DN (N, H, W) of any integer type, frames of so many bits -> the network's input (N, 1, H, W) float32."""
    black, white = raw_levels(bits)
    return (torch.from_numpy(frames.astype(np.float32))[:, None] - black) / (white - black)


@torch.no_grad()
def fold(net: Detector) -> Detector:
    """The same function without batch norm: scale into the weights of each channel, shift into the bias.

    A quantized network's integers survive (up to the sign of a channel whose batch norm is negative); its outputs
    change by the rounding of the biases to the accumulator's grid. Running statistics are used: re-estimate them first.
    """
    folded = Detector(net.numbers, True, *net.size, net.layout)
    state = {k: v for k, v in net.state_dict().items() if ".bn." not in k and "weight_quant" not in k}
    for i, block in enumerate(cast("list[Block]", net.blocks)):
        factor = block.bn.weight / torch.sqrt(block.bn.running_var + block.bn.eps)
        # A channel that batch norm switched off would leave its bias no grid to lie on.
        factor = torch.where(factor.abs() < 1e-4, torch.full_like(factor, 1e-4), factor)
        state[f"blocks.{i}.conv.weight"] = values(block.conv) * factor[:, None, None, None]
        state[f"blocks.{i}.conv.bias"] = block.bn.bias - block.bn.running_mean * factor
    for i, head in enumerate(cast("list[Head]", net.heads)):
        state[f"heads.{i}.conv.weight"] = values(head.conv)
    missing, unexpected = folded.load_state_dict(state, strict=False)
    if unexpected or any("weight_quant" not in name for name in missing):
        raise ValueError(f"a {net.precision} network cannot be folded: {', '.join([*missing, *unexpected])}")
    return folded.eval()


def values(conv: Any) -> Tensor:
    """The weights that a convolution computes with: of a quantized one those of its grid."""
    return conv.quant_weight().value if hasattr(conv, "quant_weight") else conv.weight


@torch.no_grad()
def unfold(folded: Detector) -> Detector:
    """A network with batch norm that starts as the folded one: its bias as shift, and as scale what makes the weights of every
    channel ``LEVEL`` in the mean. For training on: an optimiser's steps are of one size, and folded weights are a thousand times
    as large in one layer as in another, so that in the one no weight would change its sign and in the other all at once.

    Batch norm's statistics are those of no data (mean 0, variance 1), which makes it the same function in evaluation;
    ``facedet.averages.re_normalise`` gives it those of frames without changing the function.
    """
    net = Detector(folded.numbers, False, *folded.size, folded.layout)
    state = {k: v for k, v in folded.state_dict().items() if not (k.startswith("blocks") and k.endswith("conv.bias"))}
    for i, block in enumerate(cast("list[Block]", net.blocks)):
        state.update({f"blocks.{i}.bn.{k}": v for k, v in block.bn.state_dict().items()})
        weight = state[f"blocks.{i}.conv.weight"]
        count = (weight != 0).sum((1, 2, 3)).clamp(min=1)
        factor = (weight.abs().sum((1, 2, 3)) / count / LEVEL).clamp(min=1e-12)
        state[f"blocks.{i}.conv.weight"] = weight / factor[:, None, None, None]
        state[f"blocks.{i}.bn.weight"] = factor * (1 + block.bn.eps) ** 0.5
        state[f"blocks.{i}.bn.bias"] = folded.state_dict()[f"blocks.{i}.conv.bias"]
    net.load_state_dict(state)
    return net.eval()


def layout_of(tensors: dict[str, Tensor]) -> tuple[Layer, ...]:
    """The layout that weights are of, by their shapes; ours of today when they are of none."""
    names = [f"blocks.{i}.conv.weight" for i in range(len(tensors))]
    given = [(tensors[name].shape[1], tensors[name].shape[0]) for name in names if name in tensors]
    for layout in LAYOUTS:
        if given == list(pairwise([1, *(layer.channels for layer in layout)])):
            return layout
    return LAYOUT


def save(net: Detector, path: Path) -> None:
    """A network, folded or not, as safetensors; written whole or not at all."""
    tensors = {k: v.detach().contiguous().clone() for k, v in net.state_dict().items()}
    facts = {**asdict(net.numbers), "height": net.size[0], "width": net.size[1], "folded": int(net.folded)}
    with atomic_path(path) as temporary:
        save_file(tensors, str(temporary), {k: str(v) for k, v in facts.items()})


def load(path: Path, size: tuple[int, int] | None = None) -> Detector:
    """The network of a safetensors file, in evaluation mode. Raises ValueError when it is not one of ours.

    size: (height, width) of its frames in place of the file's: the weights are those of any size.
    """
    try:
        with safe_open(str(path), "pt") as file:
            facts, tensors = file.metadata() or {}, {k: file.get_tensor(k).float() for k in file.keys()}  # noqa: SIM118 (no dict)
        numbers = Numbers(facts["precision"], int(facts.get("activation_bits", 8)), int(facts.get("input_bits", 8)),
                          facts.get("ternary", "statistics"))
        net = Detector(numbers, facts.get("folded", "1") == "1", *(size or (int(facts["height"]), int(facts["width"]))),
                       layout_of(tensors))
        net.load_state_dict(tensors)
    except (OSError, SafetensorError, KeyError, RuntimeError) as error:
        raise ValueError(f"{path} does not hold a detector's weights: {str(error).splitlines()[0]}") from None
    return net.eval()
