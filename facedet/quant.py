"""Brevitas quantizers of the detector: ternary weights, the RAW input's fixed grid, 8-bit activations."""

from __future__ import annotations

import torch
from brevitas.core.scaling import ConstScaling
from brevitas.core.utils import StatelessBuffer
from brevitas.inject import ExtendedInjector
from brevitas.proxy import WeightQuantProxyFromInjector
from brevitas.quant import Int8ActPerTensorFloat, Int8WeightPerChannelFloat, Int32Bias, Uint8ActPerTensorFloat
from torch import Tensor, nn

BLACK_DN, WHITE_DN = 16, 255  # the always-on frame of every preset: 8 bits, sensor_sim.sensor.AlwaysOn
THRESHOLD = 0.7  # of the mean magnitude, Ternary Weight Networks (arXiv 1605.04711), equation 6
COLLECT = 15  # batches whose statistics set an activation's first scale


class TernaryQuant(nn.Module):
    """Ternary Weight Networks, one threshold and one scale per output channel.

    weight (O, I, kh, kw): -> (values in {-scale, 0, scale}, scale (O, 1, 1, 1), zero point 0, bit width 2), as Brevitas's
    weight proxy wants. threshold = 0.7 mean |w|, scale = mean |w| above it; the gradient passes straight through.
    Applied to its own result it changes nothing, which is what lets a folded network keep its integers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.zero_point = StatelessBuffer(torch.tensor(0.0))
        self.bit_width = StatelessBuffer(torch.tensor(2.0))
        self.input_view_impl = nn.Identity()
        self.int_quant = _View(self.input_view_impl)

    def forward(self, weight: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        magnitude = weight.detach().abs()
        kept = magnitude > THRESHOLD * magnitude.mean((1, 2, 3), keepdim=True)
        # A channel of zeros keeps none: any positive scale serves it.
        count = kept.sum((1, 2, 3), keepdim=True).clamp(min=1)
        scale = ((magnitude.double() * kept).sum((1, 2, 3), keepdim=True) / count).float().clamp(min=1e-8)
        ternary = torch.sign(weight.detach()) * kept * scale
        value = ternary + (weight - weight.detach())  # exactly ternary, with the weight's gradient
        return value, scale, self.zero_point(), self.bit_width()


class _View(nn.Module):
    """What Brevitas asks of a quantizer before export: how it views the weight (here as it is)."""

    def __init__(self, input_view_impl: nn.Module) -> None:
        super().__init__()
        self.input_view_impl = input_view_impl


class TernaryWeight(ExtendedInjector):
    """``weight_quant`` of a Brevitas layer: two bits, narrow range, so the integers are -1, 0 and 1."""

    proxy_class = WeightQuantProxyFromInjector
    tensor_quant = TernaryQuant
    signed = True
    narrow_range = True
    bit_width = 2
    rounding_mode = "ROUND"


class FixedZeroPoint(nn.Module):
    """A zero point that is known, not learned: the black level."""

    def __init__(self) -> None:
        super().__init__()
        self.zero_point = StatelessBuffer(torch.tensor(float(BLACK_DN)))

    def forward(self, x: Tensor, scale: Tensor, bit_width: Tensor) -> Tensor:
        return self.zero_point()


class RawInput(Uint8ActPerTensorFloat):
    """The stored DN as the integers of the network's input: scale 1 / (white - black), zero point = black."""

    scaling_impl = ConstScaling
    scaling_init = 255.0 / (WHITE_DN - BLACK_DN)  # the value of the greatest integer, 255: Brevitas divides by that
    zero_point_impl = FixedZeroPoint


class Activation(Uint8ActPerTensorFloat):
    """After a ReLU: 8 bits unsigned, scale learned from where the first batches lie."""

    collect_stats_steps = COLLECT


class Output(Int8ActPerTensorFloat):
    """A head's map: 8 bits signed, scale learned from where the first batches lie."""

    collect_stats_steps = COLLECT


WEIGHT_QUANT = {"ternary": TernaryWeight, "int8": Int8WeightPerChannelFloat}
BIAS_QUANT = Int32Bias
