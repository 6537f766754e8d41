"""Set an integer twin's grids and round its weights on a batch; its integers in a file. Of any network of ``isp.grids``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import brevitas.nn as qnn
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

from isp.losses import read_state
from isp.rounding import best_end, best_steps, compensated
from sensor_sim.atomic import atomic_path

PART = 4  # pictures whose patches are in memory at a time: a wide 9x9 convolution has 0.2 GB of them
WEIGHT_SCALE = "weight_quant.tensor_quant.scaling_impl.value"  # Brevitas's parameter: log2 of ``reach`` steps


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


def save_integers(net: nn.Module, path: Path) -> None:
    """An integer twin's weights as int8 numbers, beside their scales and all that is not rounded: a quarter of the size."""
    state = {key: tensor.detach().clone().contiguous() for key, tensor in net.state_dict().items()}
    for name, layer in convolutions(net):
        state[f"{name}.weight"] = layer.quant_weight().int(float_datatype=False).to(torch.int8).contiguous()
    with atomic_path(path) as made:
        save_file(state, made)


def integer_state(weights: Path) -> bool:
    """Whether a file holds an integer twin's weights, as int8 numbers or as a training leaves them. Raises ValueError for a file
    that holds no weights at all (``isp.losses.read_state``)."""
    return any(key.endswith(WEIGHT_SCALE) for key in read_state(weights))


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
