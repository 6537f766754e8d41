"""The grids and the convolutions that integer demosaicers are made of: Brevitas quantizers, and layers that count in integers.

Why these grids, says ``isp.quant``, whose compact network they were made for; ``isp.pynet_quant`` takes some of them.
"""

from __future__ import annotations

from typing import Any, cast

import brevitas.nn as qnn
import torch
from brevitas.core.scaling import ConstScaling
from brevitas.inject.enum import RestrictValueType, ScalingImplType
from brevitas.quant import Int8ActPerTensorFloat, Int8WeightPerChannelFloat, Int32Bias, Uint8ActPerTensorFloat
from torch import Tensor
from torch.nn import functional as F

from isp.basis import FINER
from isp.compact import by_cell

CODE_STEP = 1 / 255
STREAM_STEP = 3 / 512  # FINER times a power of two, so that the step of the residuals' sum is one


class Codes(Uint8ActPerTensorFloat):
    """8-bit code values: integer q means q / 255. What lies outside 0..1 saturates."""

    scaling_impl = ConstScaling
    scaling_init = 1.0  # the value of the greatest integer, 255


class SignedCodes(Int8ActPerTensorFloat):
    """What is added to codes: integer q means q / 255, from -128 to 127."""

    scaling_impl = ConstScaling
    scaling_init = 128 * CODE_STEP


class Stream(Int8ActPerTensorFloat):
    """The residual stream's grid, of STREAM_STEP; ``fill_grids`` fits the stream to it."""

    scaling_impl = ConstScaling
    scaling_init = 128 * STREAM_STEP


class Carried(Stream):
    """The grid of the residuals' sum."""

    scaling_init = 128 * STREAM_STEP / FINER


class Positive(Uint8ActPerTensorFloat):
    """Features after a ReLU."""

    scaling_impl_type = ScalingImplType.PARAMETER
    restrict_scaling_type = RestrictValueType.POWER_OF_TWO
    scaling_init = 1.0


class Weights(Int8WeightPerChannelFloat):
    """Weights, one power of two an output channel; kept apart from them, or a grid would move with the weights that lie on it."""

    scaling_impl_type = ScalingImplType.PARAMETER_FROM_STATS
    restrict_scaling_type = RestrictValueType.POWER_OF_TWO


class EndWeights(Int8WeightPerChannelFloat):
    """Those of a convolution that reads or writes codes, in 255ths: any scale. (A power of two would make ties of whatever is
    wholly white, which every runtime then rounds by the last bit of its own 1/255.)"""

    scaling_impl_type = ScalingImplType.PARAMETER_FROM_STATS
    restrict_scaling_type = RestrictValueType.LOG_FP


def quantizer(kind: Any) -> Any:
    """A quantizer of activations that hands its scale on, for the int32 bias of what reads it."""
    return qnn.QuantIdentity(act_quant=kind, return_quant_tensor=True)


class ExactConv2d(qnn.QuantConv2d):
    """A quantized convolution that in eval is one of integers, rescaled once in float32, as every runtime has it. In floats the
    last bit of a scale or a sum turns one rounding in some thousands, and layers further on that is two numbers off.

    onto: the step of the grid that its result is rounded to, where sum and step differ by more than a power of two: the result
    then lies on that grid already, rounded as a runtime does it, by the one factor that it makes of the three scales."""

    onto: float | None = None

    def inner_forward_impl(self, x: Any, quant_weight: Any, quant_bias: Any) -> Tensor:
        if self.training or torch.onnx.is_in_onnx_export() or not hasattr(x, "scale"):
            return cast(Tensor, super().inner_forward_impl(x, quant_weight, quant_bias))
        scale = x.scale * quant_weight.scale.flatten()
        features, weight, bias = ((t.value.double() / s).round() for t, s in (
            (x, x.scale), (quant_weight, quant_weight.scale), (quant_bias, scale)))
        acc = F.conv2d(features, weight, bias, self.stride, self.padding)  # type: ignore[arg-type]
        if self.onto is None:
            return acc.float() * scale[:, None, None]
        return (acc.float() * (scale / self.onto)[:, None, None]).round() * self.onto


class QuantCellConv(ExactConv2d):
    """``isp.compact.CellConv`` with quantized weights: strided in eval and export, space-to-depth in training."""

    def inner_forward_impl(self, x: Any, quant_weight: Any, quant_bias: Any) -> Tensor:
        if not self.training:
            return super().inner_forward_impl(x, quant_weight, quant_bias)
        planes, weight, bias = (getattr(t, "value", t) for t in (x, quant_weight, quant_bias))
        c = cast(int, self.stride[0])
        return F.conv2d(F.pixel_unshuffle(planes, c), by_cell(weight, c), bias, padding=1)


def conv(inputs: int, outputs: int, kernel: int, bits: int = 8, kind: Any = ExactConv2d, weights: Any = Weights,
         onto: float | None = None, **geometry: Any) -> Any:
    """A convolution with one weight scale an output channel and an int32 bias. onto: see ``ExactConv2d``."""
    made = kind(inputs, outputs, kernel, bias=True, weight_quant=weights, weight_bit_width=bits,
                bias_quant=Int32Bias, return_quant_tensor=False, **geometry)
    made.octaves, made.onto = weights is Weights, onto
    return made
