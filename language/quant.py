"""Ternary weights by Brevitas, and the same weights as plain numbers for the export path."""

from __future__ import annotations

import brevitas.nn as qnn
import torch
from brevitas.inject.enum import BitWidthImplType, QuantType, RestrictValueType, ScalingImplType, StatsOp
from brevitas.quant.solver import WeightQuantSolver
from torch import nn

from language.net import MaskedLM


class TernaryWeight(WeightQuantSolver):
    """-1, 0 or 1 times one scale per output: the mean magnitude of its row; what is under half of that becomes 0.

    The rule of BitNet b1.58 (arXiv 2402.17764, equations 1 to 3), here per output; the gradient passes straight through.
    """

    quant_type = QuantType.TERNARY
    bit_width_impl_type = BitWidthImplType.CONST
    scaling_impl_type = ScalingImplType.STATS
    scaling_stats_op = StatsOp.AVE
    restrict_scaling_type = RestrictValueType.FP
    scaling_per_output_channel = True
    threshold = 0.5
    signed = True
    narrow_range = True


def ternary_linear(inputs: int, outputs: int) -> nn.Module:
    """A projection that is trained with ternary weights."""
    return qnn.QuantLinear(inputs, outputs, bias=False, weight_quant=TernaryWeight)


def folded(net: MaskedLM) -> MaskedLM:
    """The same network of plain layers, whose weights are the ternary numbers times their scales."""
    plain = MaskedLM(net.size)
    values = {f"{name}.weight": layer.quant_weight().value.detach() for name, layer in net.named_modules()
              if isinstance(layer, qnn.QuantLinear)}
    known = {key: value for key, value in net.state_dict().items() if key in plain.state_dict()}
    plain.load_state_dict(known | values)
    return plain.eval()


@torch.no_grad()
def is_ternary(weight: torch.Tensor) -> bool:
    """Whether every row of (O, I) holds at most -s, 0 and s."""
    scale = weight.abs().amax(1, keepdim=True)
    return bool(((weight == 0) | (weight.abs() == scale)).all())
