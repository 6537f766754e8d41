"""Brevitas quantizers of the detector: ternary weights, the RAW input's fixed grid, activations of 8, 4 or 2 bits."""

from __future__ import annotations

from typing import Any

import torch
from brevitas.core.scaling import ConstScaling
from brevitas.core.utils import StatelessBuffer
from brevitas.inject import ExtendedInjector, value
from brevitas.proxy import WeightQuantProxyFromInjector
from brevitas.quant import Int8ActPerTensorFloat, Int8WeightPerChannelFloat, Int32Bias, Uint8ActPerTensorFloat
from torch import Tensor, nn

# Black level and white level of the always-on frame at each bit depth (sensor_sim.terms.AlwaysOn.with_bits of 8 bits, black 16).
LEVELS = {8: (16, 255), 6: (4, 63), 4: (1, 15)}
BLACK_DN, WHITE_DN = LEVELS[8]
FLOAT_BITS = 32  # of activations that are not rounded: while ternary weights find their places
ACTIVATION_BITS = (8, 4, 2, FLOAT_BITS)
THRESHOLD = 0.7  # of the mean magnitude, Ternary Weight Networks (arXiv 1605.04711), equation 6
TERNARY = ("statistics", "learned")
COLLECT = 15  # batches whose statistics set an activation's first scale


class TernaryQuant(nn.Module):
    """Ternary weights, one threshold and one scale per output channel.

    weight (O, I, kh, kw): -> (values in {-scale, 0, scale}, scale (O, 1, 1, 1), zero point 0, bit width 2), as Brevitas's
    weight proxy wants; the gradient passes straight through to the weight. How threshold and scale are had is ``variant``:
    "statistics": 0.7 mean |w| and mean |w| above it (Ternary Weight Networks). Applied to its own result it changes nothing,
    which is what lets a folded network keep its integers.
    "learned": the same two numbers times factors that are trained, from 1 on; needs ``channels``. Scale: as in Trained
    Ternary Quantization (arXiv 1612.01064), one for both signs. Threshold: ``Above``.
    Raises ValueError for another variant.
    """

    def __init__(self, variant: str = "statistics", channels: int = 1) -> None:
        super().__init__()
        if variant not in TERNARY:
            raise ValueError(f"unknown ternary variant {variant!r}; known are {', '.join(TERNARY)}")
        self.zero_point = StatelessBuffer(torch.tensor(0.0))
        self.bit_width = StatelessBuffer(torch.tensor(2.0))
        self.input_view_impl = nn.Identity()
        self.int_quant = _View(self.input_view_impl)
        self.learned = variant == "learned"
        if self.learned:
            self.threshold_log = nn.Parameter(torch.zeros(channels))  # factors as logarithms: they stay positive
            self.scale_log = nn.Parameter(torch.zeros(channels))

    def forward(self, weight: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        magnitude = weight.detach().abs()
        threshold = THRESHOLD * magnitude.mean((1, 2, 3), keepdim=True)
        kept = (magnitude > threshold).float()
        # A channel of zeros keeps none: any positive scale serves it.
        count = kept.sum((1, 2, 3), keepdim=True).clamp(min=1)
        scale = ((magnitude.double() * kept).sum((1, 2, 3), keepdim=True) / count).float().clamp(min=1e-8)
        if self.learned:
            kept = Above.apply(magnitude, threshold * self.threshold_log.exp().reshape(-1, 1, 1, 1))
            scale = scale * self.scale_log.exp().reshape(-1, 1, 1, 1)
        ternary = torch.sign(weight.detach()) * kept * scale
        straight = weight - weight.detach()  # zero, with the weight's gradient: the value stays exactly ternary
        return ternary + straight, scale, self.zero_point(), self.bit_width()


class Above(torch.autograd.Function):
    """1 where a magnitude exceeds its threshold, else 0; for the gradient a ramp from half the threshold to one and a half.

    magnitude (O, ...), threshold (O, 1, ...). The magnitude gets no gradient: the weight's own passes straight through.
    """

    @staticmethod
    def forward(ctx: Any, magnitude: Tensor, threshold: Tensor) -> Tensor:  # type: ignore[override]
        ctx.save_for_backward(magnitude, threshold)
        return (magnitude > threshold).float()

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[None, Tensor]:  # type: ignore[override]
        magnitude, threshold = ctx.saved_tensors
        near = (magnitude - threshold).abs() < threshold / 2
        dims = tuple(range(1, grad.ndim))
        return None, -(grad * near).sum(dims, keepdim=True) / threshold.clamp(min=1e-8)


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


class LearnedTernaryWeight(TernaryWeight):
    """``TernaryWeight`` with trained thresholds and scales."""

    variant = "learned"

    @value
    def channels(module: Any) -> int:
        return module.out_channels


class FixedZeroPoint(nn.Module):
    """A zero point that is known, not learned: the black level."""

    def __init__(self, black: int = BLACK_DN) -> None:
        super().__init__()
        self.zero_point = StatelessBuffer(torch.tensor(float(black)))

    def forward(self, x: Tensor, scale: Tensor, bit_width: Tensor) -> Tensor:
        return self.zero_point()


class RawInput(Uint8ActPerTensorFloat):
    """The stored DN as the integers of the network's input: scale 1 / (white - black), zero point = black.

    Frames of 6 and 4 bits lie in bytes too, so the grid has 8 bits at any depth and only its two numbers change.
    """

    scaling_impl = ConstScaling
    scaling_init = 255.0 / (WHITE_DN - BLACK_DN)  # the value of the greatest integer, 255: Brevitas divides by that
    black = BLACK_DN
    zero_point_impl = FixedZeroPoint


class Clamp(nn.Module):
    """Brevitas's clamp between two numbers, in one pass over the tensor where its own takes two and two for the gradient."""

    def __init__(self) -> None:  # Brevitas's injection needs a signature of its own
        super().__init__()

    def forward(self, x: Tensor, min_val: Tensor, max_val: Tensor) -> Tensor:
        return torch.clamp(x, float(min_val), float(max_val))


class Activation(Uint8ActPerTensorFloat):
    """After a ReLU: unsigned, 8 bits unless told otherwise, scale learned from where the first batches lie."""

    collect_stats_steps = COLLECT
    tensor_clamp_impl = Clamp


class Output(Int8ActPerTensorFloat):
    """A head's map: 8 bits signed, scale learned from where the first batches lie."""

    collect_stats_steps = COLLECT


WEIGHT_QUANT = {"ternary": {"statistics": TernaryWeight, "learned": LearnedTernaryWeight},
                "int8": dict.fromkeys(TERNARY, Int8WeightPerChannelFloat)}
BIAS_QUANT = Int32Bias


def raw_levels(bits: int) -> tuple[int, int]:
    """(black level, white level), DN, of the always-on frame of so many bits. Raises ValueError for a depth it has not."""
    if bits not in LEVELS:
        raise ValueError(f"input of {bits} bits is not a mode of the detector; known are {', '.join(map(str, LEVELS))}")
    return LEVELS[bits]
