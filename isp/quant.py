"""The compact demosaicer in integers: Brevitas twin, calibration, fine-tuning. 8-bit activations; 8- or 4-bit weights.

What the grids are made for:
- the mosaic and the picture are 8-bit codes (scale 1/255), so an 8-bit picture enters and leaves without any rounding;
- the residual stream carries the picture's samples and may be rounded but once: what the residuals add is summed beside it, on a
  grid three times as fine, and only for the next convolution brought together with it (``QuantCompact``);
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
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

from isp.basis import calmest_basis, rebased, stream_statistics
from isp.compact import CompactDemosaicer, depth_to_space
from isp.grids import CODE_STEP, STREAM_STEP, Carried, Codes, EndWeights, Positive, QuantCellConv, Stream, conv, quantizer
from isp.loop import Batches, Objective
from isp.rounding import best_end, best_steps, compensated
from isp.train import LOSSES, InnerError, Lesson, Recipe

WEIGHT_BITS = (8, 4)
CALIBRATED = 4  # batches
PART = 4  # pictures whose patches are in memory at a time: a wide 9x9 convolution has 0.2 GB of them
WEIGHT_SCALE = "weight_quant.tensor_quant.scaling_impl.value"  # Brevitas's parameter: log2 of ``reach`` steps


class QuantResidual(nn.Module):
    """``isp.compact.Residual``, but for the sum: what it adds to the stream, on the grid of such sums."""

    def __init__(self, width: int, hidden: int, bits: int, carried: nn.Module) -> None:
        super().__init__()
        self.first, self.second = conv(width, hidden, 3, bits, padding=1), conv(hidden, width, 3, bits, padding=1)
        self.hidden, self.carried = qnn.QuantReLU(act_quant=Positive, return_quant_tensor=True), carried

    def forward(self, x: IntQuantTensor) -> IntQuantTensor:
        return cast(IntQuantTensor, self.carried(self.second(self.hidden(self.first(x)))))


class QuantCompact(nn.Module):
    """A ``CompactDemosaicer`` in integers, of its layout. Mosaic (N, 1, H, W) -> picture (N, 3, H, W), both 0..1.

    The float network's stream x_k = x_0 + r_1 + ... + r_k is rounded as x_0 and as the sum of the r, which has the finer grid
    and is added to without a further rounding; x_k itself, on the stream's grid, is only what the next convolution reads. Were
    each x_k the sum that goes on, its coarser rounding would be in the picture once for every residual.

    weight_bits: 8, or 4 of the body; stem and head, which carry the picture itself, keep 8. Parameters have the float
    network's names. The weights are not taken: ``quantized`` does. Raises ValueError for other bits.
    """

    def __init__(self, like: CompactDemosaicer, weight_bits: int = 8) -> None:
        super().__init__()
        if weight_bits not in WEIGHT_BITS:
            raise ValueError(f"weights of {weight_bits} bits are not made; allowed are {', '.join(map(str, WEIGHT_BITS))}")
        self.cfa, self.cell, self.margin, self.weight_bits = like.cfa, like.cell, like.margin, weight_bits
        width, layers = like.head.in_channels, [cast(Any, block).first for block in like.body]
        self.input, self.out, self.stream, self.carried = (quantizer(kind) for kind in (Codes, Codes, Stream, Carried))
        self.stem = conv(1, width, 3 * like.cell, kind=QuantCellConv, weights=EndWeights, onto=STREAM_STEP,
                         stride=like.cell, padding=like.cell)
        self.body = nn.Sequential(*(QuantResidual(width, first.out_channels, weight_bits, self.carried) for first in layers))
        self.head = conv(width, like.head.out_channels, 3, weights=EndWeights, onto=CODE_STEP, padding=1)

    def forward(self, mosaic: Tensor) -> Tensor:
        x = start = self.stream(self.stem(self.input(mosaic)))
        carried = None
        for block in self.body:
            change = block(x)
            carried = change if carried is None else self.carried(carried.value + change.value)
            x = self.stream(start.value + carried.value)
        return depth_to_space(self.out(self.head(x)).value, self.cell)


def quantized(net: CompactDemosaicer, batch: Tensor, weight_bits: int = 8) -> QuantCompact:
    """The integer twin of a float network, in evaluation mode: stream turned, weights rounded, scales set on a batch.

    batch: mosaics (N, 1, H, W) such as it will see; a few dozen crops. The float network is left as it is.
    """
    turned = copy.deepcopy(net)
    turned.load_state_dict(rebased(detached(net), calmest_basis(*stream_statistics(net, batch))))
    fill_grids(turned, batch)
    twin = QuantCompact(net, weight_bits)
    take_float(twin, detached(turned))
    calibrate(twin, batch)
    return twin


def detached(net: nn.Module) -> dict[str, Tensor]:
    return {key: value.detach() for key, value in net.state_dict().items()}


@torch.no_grad()
def fill_grids(net: CompactDemosaicer, batch: Tensor) -> None:
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


@torch.no_grad()
def calibrate(net: nn.Module, batch: Tensor) -> None:
    """Set every activation's scale to where rounding ``batch`` hurts least, and round every layer's weights on what it then
    sees; in running order, in one pass. A grid that several places share is as wide as the widest needs."""
    ends: dict[Any, float] = {}

    def scale(module: Any, args: tuple[Any, ...]) -> None:
        tensor = getattr(args[0], "value", args[0])
        ends[module] = max(ends.get(module, 0.0), best_end(tensor, signed=bool(module.act_quant.is_signed)))
        set_scale(module, ends[module])

    def weights(module: Any, args: tuple[Any, ...]) -> None:
        round_weights(module, getattr(args[0], "value", args[0]))

    hooks = [m.register_forward_pre_hook(scale) for m in net.modules() if activation_scale(m) is not None]
    hooks += [layer.register_forward_pre_hook(weights) for _, layer in convolutions(net)]
    net.eval()(batch)
    for handle in hooks:
        handle.remove()


def round_weights(layer: Any, x: Tensor) -> None:
    """Put a convolution's weights on a grid, and its bias where it then belongs, by the inputs (N, C, H, W) it sees."""
    rows = layer.weight.flatten(1).double()
    gram = cast(Tensor, sum(second_moments(layer, part) * (len(part) / len(x)) for part in x.split(PART)))
    high = greatest(layer)
    steps = best_steps(rows, gram.diagonal()[:-1], high, layer.octaves)
    made = compensated(torch.cat([rows, layer.bias.double()[:, None]], 1), gram, steps, high)
    layer.weight.copy_(made[:, :-1].reshape(layer.weight.shape))
    layer.bias.copy_(made[:, -1])
    layer.quant_weight()  # its first call makes scales from the weights, and would undo the next line later
    scale = layer.get_parameter(WEIGHT_SCALE)
    scale.copy_(torch.log2(steps * reach(layer)).reshape(scale.shape))


def second_moments(layer: Any, x: Tensor) -> Tensor:
    """Of what a convolution multiplies with its weights and, an input of 1, with its bias: (n + 1, n + 1) float64."""
    patches = F.unfold(x, layer.kernel_size, padding=layer.padding, stride=layer.stride).transpose(1, 2).flatten(0, 1).double()
    patches = torch.cat([patches, patches.new_ones(len(patches), 1)], 1)
    return patches.T @ patches / len(patches)


def activation_scale(module: nn.Module) -> nn.Parameter | None:
    """The learned scale of an activation quantizer, log2 of its greatest value; None of any other module."""
    if not isinstance(module, qnn.QuantIdentity | qnn.QuantReLU):
        return None
    found = [p for name, p in module.named_parameters() if name.endswith("scaling_impl.value")]
    return found[0] if found else None


def set_scale(module: Any, end: float) -> None:
    """Make the grid one of the power of two whose greatest integer is nearest to ``end``, in octaves."""
    parameter, steps = cast(nn.Parameter, activation_scale(module)), 128 if module.act_quant.is_signed else 256
    parameter.fill_(torch.log2(torch.tensor(end * steps / (steps - 1))).round())


def fine_tune(weight_bits: int = 8) -> Lesson:
    """The lesson of ``isp.train.train`` that makes a float network its integer twin and trains that on."""
    def give(net: nn.Module, recipe: Recipe, batches: Batches, _: torch.device) -> tuple[nn.Module, Objective, str]:
        if not isinstance(net, CompactDemosaicer):
            raise ValueError(f"{recipe.network} has no integer form; compact demosaicers have")
        first = iter(batches(start=0, rank=0, world=1))
        mosaics = torch.cat([next(first)[0] for _ in range(CALIBRATED)])
        twin = quantized(net, mosaics, weight_bits)
        for name, parameter in twin.named_parameters():  # a power of two is not half right
            parameter.requires_grad_(not name.endswith("scaling_impl.value"))
        return twin.to(memory_format=torch.channels_last), InnerError(recipe.border, LOSSES[recipe.loss]), ""  # type: ignore[call-overload]

    return Lesson(give)


def load(weights: Path, like: CompactDemosaicer, weight_bits: int = 8) -> QuantCompact:
    """The integer network of a file that ``photosite train`` made, in evaluation mode. Raises ValueError for another's."""
    net = QuantCompact(like, weight_bits)
    load_integers(net, weights)
    return net


def save_integers(net: nn.Module, path: Path) -> None:
    """An integer twin's weights as int8 numbers, beside their scales and all that is not rounded: a quarter of the size."""
    state = {key: tensor.detach().clone().contiguous() for key, tensor in net.state_dict().items()}
    for name, layer in convolutions(net):
        state[f"{name}.weight"] = layer.quant_weight().int(float_datatype=False).to(torch.int8).contiguous()
    save_file(state, path)


def load_integers(net: nn.Module, weights: Path) -> None:
    """Load an integer twin's file, of ``save_integers`` or of a training, and leave it in evaluation mode. Raises ValueError
    when it is another network's."""
    for _, layer in convolutions(net):
        layer.quant_weight()  # scales are made at the first call
    try:
        state = load_file(weights)
        for name, layer in convolutions(net):
            if state[f"{name}.weight"].dtype == torch.int8:
                step = 2 ** state[f"{name}.{WEIGHT_SCALE}"] / reach(layer)
                state[f"{name}.weight"] = state[f"{name}.weight"] * step
        net.load_state_dict(state)
    except (SafetensorError, OSError, RuntimeError, KeyError) as error:
        raise ValueError(f"{weights} does not hold this network's integer weights: {str(error).splitlines()[0]}") from None
    net.eval()


def convolutions(net: nn.Module) -> list[tuple[str, Any]]:
    """The quantized convolutions by name."""
    return [(name, module) for name, module in net.named_modules() if isinstance(module, qnn.QuantConv2d)]


def greatest(layer: Any) -> int:
    """The greatest integer of a convolution's weights, 127 or 7."""
    return int(2 ** (int(layer.weight_quant.bit_width()) - 1)) - 1


def reach(layer: Any) -> int:
    """How many of its steps Brevitas's parameter of a weight's scale means: to the power of two, or to the greatest integer."""
    return greatest(layer) + layer.octaves
