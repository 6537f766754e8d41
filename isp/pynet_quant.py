"""PyNET-QxQ in 8-bit integers, its statistics folded: calibrated, not trained further (``isp.quant`` says how)."""

from __future__ import annotations

from typing import Any, cast

from brevitas.core.scaling import ConstScaling
from brevitas.inject.enum import RestrictValueType, ScalingImplType
from brevitas.quant import Int8ActPerTensorFloat, Uint8ActPerTensorFloat
from torch import Tensor, nn

from isp.calibration import calibrate
from isp.grids import Codes, EndWeights, Weights, conv, quantizer
from isp.pynet import PyNetQxQ
from isp.pynet_fixed import FixedPyNet, Kit, Statistics, fixed


class Signed(Int8ActPerTensorFloat):
    """Signed features: a power of two is one step."""

    scaling_impl_type = ScalingImplType.PARAMETER
    restrict_scaling_type = RestrictValueType.POWER_OF_TWO
    scaling_init = 1.0


class Sigmoid(Uint8ActPerTensorFloat):
    """What TFLite's sigmoid gives: integer q means q / 256."""

    scaling_impl = ConstScaling
    scaling_init = 255 / 256  # the value of the greatest integer, 255


GRIDS: dict[str, Any] = {"codes": Codes, "signed": Signed, "sigmoid": Sigmoid}


def convolution(inputs: int, outputs: int, kernel: int, stride: int, codes: bool = False) -> nn.Module:
    """With one weight scale an output channel and an int32 bias."""
    return cast(nn.Module, conv(inputs, outputs, kernel, weights=EndWeights if codes else Weights, stride=stride))


# XNNPACK multiplies by 256ths in its LeakyReLU: a slope that is one of them is the same number in every runtime. A little less,
# because -128 of them lie just between two numbers, and not all runtimes go to the same.
INTEGER = Kit(convolution, lambda kind: quantizer(GRIDS[kind]), 51 / 256 - 2**-20)


def quantized_pynet(net: PyNetQxQ, stats: Statistics, batch: Tensor) -> FixedPyNet:
    """The integer form, in evaluation mode. batch: mosaics (N, 1, H, W) such as it will see, to set scales and weights on."""
    made = fixed(net, stats, INTEGER)
    calibrate(made, batch)
    return made.eval()
