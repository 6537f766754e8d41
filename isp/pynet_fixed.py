"""PyNET-QxQ as it ships: its InstanceNorm's statistics fixed and folded into the convolutions, packing and unpacking without
a transpose.

An InstanceNorm takes mean and variance of each channel over the whole picture, so a network that has it cannot run tile by
tile: every tile would be normalised by itself. Here the statistics come from elsewhere, and are then constants:
- ``statistics`` of many training pictures, once: what an artefact can hold;
- ``statistics`` of the picture itself, from a small one made of it (``reduced``) or from some of its tiles (``sampled``).
``benchmarks/pynet_norm.py`` measures what each costs.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple, cast

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

from isp.compact import depth_to_space
from isp.pynet import COLOUR_ORDER, MultiKernel, Pair, PyNetQxQ
from sensor_sim.atomic import atomic_path
from sensor_sim.cfa import CFA, mosaic

Statistics = dict[str, tuple[Tensor, Tensor]]  # mean and variance, (C,), of every norm by its name
PERIOD, BLOCK = 8, 4
KEPT = ("running_mean", "running_var")  # of a norm, in a file
MARGIN = 128  # photosites that a pixel sees at each side, in whole periods: 114 by the kernels, 4 by the packing


@torch.no_grad()
def statistics(net: PyNetQxQ, batches: Iterable[Tensor]) -> Statistics:
    """What every norm sees, each batch (N, 1, H, W) normalised as one picture; the mean of several batches' statistics."""
    pooled = copy.deepcopy(net)
    norms = {name: m for name, m in pooled.named_modules() if isinstance(m, nn.InstanceNorm2d)}
    found = {}
    for name, norm in norms.items():
        # BatchNorm in training is InstanceNorm over the whole batch; without momentum it keeps the plain mean.
        found[name] = nn.BatchNorm2d(norm.num_features, norm.eps, momentum=None)
        found[name].load_state_dict(norm.state_dict(), strict=False)
        parent, _, key = name.rpartition(".")
        cast(Any, pooled.get_submodule(parent))[int(key)] = found[name]
    pooled.train()
    for batch in batches:
        pooled(batch)
    return {name: (cast(Tensor, norm.running_mean), cast(Tensor, norm.running_var)) for name, norm in found.items()}


def reduced(codes: np.ndarray) -> np.ndarray:
    """A mosaic (H, W) of phase 0, an eighth as wide and high, of the same picture: each period's mean colours are a pixel.

    Sides are cut to whole periods of both. Raises ValueError for a mosaic below 128, of which less than 16 would be left.
    """
    h, w = (side // PERIOD**2 * PERIOD for side in codes.shape)
    if min(h, w) < 16:
        raise ValueError(f"a mosaic of {codes.shape[0]}x{codes.shape[1]} is too small to be reduced; give at least 128x128")
    quarters = codes[:h * PERIOD, :w * PERIOD].reshape(h, 2, BLOCK, w, 2, BLOCK).mean((2, 5))
    picture = np.stack([quarters[:, 0, :, 1], (quarters[:, 0, :, 0] + quarters[:, 1, :, 1]) / 2, quarters[:, 1, :, 0]], -1)
    return mosaic(picture.astype(np.float32), CFA.parse("qxq"))


def sampled(codes: np.ndarray, side: int = 64, count: int = 16) -> np.ndarray:
    """Parts (n, side, side) of a mosaic of phase 0 on a regular lattice, ``count`` or what there are."""
    rows, columns = (max(1, length // side) for length in codes.shape)
    across = min(columns, max(1, round(np.sqrt(count * columns / rows))))
    down = min(rows, max(1, count // across))
    places = [(int(y) // PERIOD * PERIOD, int(x) // PERIOD * PERIOD) for y in np.linspace(0, codes.shape[0] - side, down)
              for x in np.linspace(0, codes.shape[1] - side, across)]
    return np.stack([codes[y:y + side, x:x + side] for y, x in places])


class Kit(NamedTuple):
    """What the network is built of, in floats or in integers (``isp.pynet_quant``).

    conv: inputs, outputs, kernel, stride, and whether it reads codes, to a convolution without padding. grid: of a kind to what
    rounds there: "codes" 0..1, "signed", or "sigmoid", which ends at 255/256. slope: of LeakyReLU below zero.
    """

    conv: Callable[..., nn.Module]
    grid: Callable[[str], nn.Module]
    slope: float


def plain(inputs: int, outputs: int, kernel: int, stride: int, codes: bool = False) -> nn.Module:
    return nn.Conv2d(inputs, outputs, kernel, stride)


FLOAT = Kit(plain, lambda kind: nn.Identity(), 0.2)


def value(x: Any) -> Tensor:
    """The real values of a plain or Brevitas tensor."""
    return cast(Tensor, getattr(x, "value", x))


def moved(x: Any, change: Callable[[Tensor], Tensor]) -> Any:
    """A plain or Brevitas tensor whose values only changed places."""
    return x.set(value=change(x.value)) if hasattr(x, "value") else change(x)


def framed(x: Any, by: int) -> Any:
    """Reflection padding."""
    return moved(x, lambda t: F.pad(t, (by, by, by, by), mode="reflect"))


class FixedPair(nn.Module):
    """``isp.pynet.Pair`` without norms. grid: of the result, which it shares with its sisters.

    A LeakyReLU gives what it takes on one grid: its positive half is then exact in every runtime, whatever it rounds by.
    """

    def __init__(self, inputs: int, outputs: int, kernel: int, kit: Kit, codes: bool = False) -> None:
        super().__init__()
        self.frame, self.slope = kernel // 2, kit.slope
        self.first, self.second = kit.conv(inputs, outputs, kernel, 1, codes), kit.conv(outputs, outputs, kernel, 1)
        self.between = kit.grid("signed")

    def forward(self, x: Any, grid: nn.Module) -> Any:
        for layer, own in ((self.first, self.between), (self.second, grid)):
            x = own(F.leaky_relu(value(own(layer(framed(x, self.frame)))), self.slope))
        return x


class FixedMulti(nn.Module):
    """``isp.pynet.MultiKernel``; all its branches, and the sum, on one grid, its own unless one is given."""

    def __init__(self, like: MultiKernel, kit: Kit, grid: nn.Module | None = None, codes: bool = False) -> None:
        super().__init__()
        shapes = [convolutions(cast(Pair, pair))[0].weight.shape for pair in like.branches]
        self.branches = nn.ModuleList(FixedPair(inputs, outputs, kernel, kit, codes) for outputs, inputs, kernel, _ in shapes)
        self.grid, self.residual = grid or kit.grid("signed"), like.residual

    def forward(self, x: Any) -> Any:
        y = joined([branch(x, self.grid) for branch in self.branches], self.grid)
        return self.grid(value(y) + value(x)) if self.residual else y


def joined(parts: list[Any], grid: nn.Module) -> Any:
    """Side by side along channels, on one grid."""
    return grid(torch.cat([value(part) for part in parts], 1))


class FixedPyNet(nn.Module):
    """PyNET-QxQ with constant statistics: the same arguments and result as ``isp.pynet.PyNetQxQ`` has in evaluation.

    Sides must be multiples of 8, at least 16. ``fixed`` makes one; new ones have no weights of use.
    """

    PARTS = ("d3", "d5", "d6", "d7", "d8", "d9", "d10", "d12", "d14")
    JOINED = ("d3", "d10", "d12")
    SUMMED = ("d6", "d7", "d8", "d9")
    margin = MARGIN

    def __init__(self, like: PyNetQxQ, kit: Kit = FLOAT) -> None:
        super().__init__()
        trunk, width = like.finest, like.tap_channels[1]
        self.width = width
        blocks = [trunk.d3, trunk.d5, trunk.d6, *trunk.residual, trunk.d10, trunk.d12, trunk.d14]
        self.input, self.packed = kit.grid("codes"), kit.grid("codes")
        # Packing is a choice of samples: a convolution of ones and zeros over periods, then depth to space.
        self.pack = kit.conv(1, PERIOD**2, PERIOD, PERIOD)
        # What is laid side by side, or summed, shares a grid: moving it there would round once more, and every runtime in its
        # own way.
        self.wide, self.trunk = kit.grid("signed"), kit.grid("signed")
        grids = dict.fromkeys(self.JOINED, self.wide) | dict.fromkeys(self.SUMMED, self.trunk)
        self.entry = FixedMulti(like.entry, kit, self.wide, codes=True)
        self.parts = nn.ModuleDict({name: FixedMulti(cast(MultiKernel, block), kit, grids.get(name))
                                    for name, block in zip(self.PARTS, blocks, strict=True)})
        self.up, self.upped = kit.conv(width, 4 * width, 3, 1), kit.grid("signed")
        # The fusion with the mosaic as two convolutions and a sum: its samples keep a grid of their own.
        self.out, self.tone = kit.conv(width, 3, 3, 1), kit.conv(1, 3, 3, 1, True)
        self.logits, self.picture = kit.grid("signed"), kit.grid("sigmoid")

    def forward(self, mosaic: Tensor) -> Tensor:
        seen, p = self.input(mosaic), self.parts
        d1 = self.entry(moved(self.packed(self.pack(seen)), lambda t: depth_to_space(t, BLOCK, len(COLOUR_ORDER))))
        x = p["d6"](p["d5"](joined([p["d3"](d1), d1], self.wide)))
        x = p["d12"](joined([p["d10"](p["d9"](p["d8"](p["d7"](x)))), d1], self.wide))
        x = p["d14"](joined([x, d1], self.wide))
        fine = moved(self.upped(self.up(framed(x, 1))), lambda t: depth_to_space(t, 2, self.width))
        terms = [self.logits(layer(framed(part, 1))) for layer, part in ((self.out, fine), (self.tone, seen))]
        return value(self.picture(torch.sigmoid(value(self.logits(value(terms[0]) + value(terms[1]))))))


def convolutions(pair: Pair) -> list[nn.Conv2d]:
    return [m for m in pair.layers if isinstance(m, nn.Conv2d)]


@torch.no_grad()
def fixed(net: PyNetQxQ, stats: Statistics, kit: Kit = FLOAT) -> FixedPyNet:
    """The network with those statistics in its convolutions, in evaluation mode. Raises ValueError when a norm has none."""
    made = FixedPyNet(net, kit)
    targets = {"entry": made.entry, **{f"finest.{name}": made.parts[name] for name in ("d3", "d5", "d6", "d10", "d12", "d14")},
               **{f"finest.residual.{i}": made.parts[f"d{7 + i}"] for i in range(3)}}
    for name, target in targets.items():
        for number, pair in enumerate(cast(Any, net.get_submodule(name)).branches):
            take(cast(Any, target).branches[number], pair, f"{name}.branches.{number}", stats)
    places = torch.arange(PERIOD**2).view(2, BLOCK, 2, BLOCK).permute(1, 3, 0, 2)[..., :, :].reshape(BLOCK**2, 4)
    chosen = places[:, list(COLOUR_ORDER)].flatten()  # the photosite of a period that each packed channel takes
    weights = {"pack": torch.eye(PERIOD**2)[chosen].view(-1, 1, PERIOD, PERIOD)}
    up, out = cast(nn.Conv2d, net.up[0]), net.out
    order = torch.arange(up.out_channels).view(-1, 4).T.flatten()  # colour, row, column -> row, column, colour
    weights |= {"up": up.weight[order], "out": out.weight[:, :-1], "tone": out.weight[:, -1:]}
    biases = {"up": cast(Tensor, up.bias)[order], "out": cast(Tensor, out.bias)}
    for name, weight in weights.items():
        layer = cast(Any, made.get_submodule(name))
        layer.weight.copy_(weight)
        layer.bias.copy_(biases.get(name, torch.zeros(len(weight))))
    return made.eval()


def take(target: FixedPair, pair: Pair, name: str, stats: Statistics) -> None:
    """A pair's weights, scaled and moved by its norms where it has them."""
    layers = list(pair.layers)
    for goal, source in zip((target.first, target.second), convolutions(pair), strict=True):
        index = layers.index(source) + 1
        weight, bias = source.weight, cast(Tensor, source.bias)
        norm = layers[index]
        if isinstance(norm, nn.InstanceNorm2d):
            key = f"{name}.layers.{index}"
            if key not in stats:
                raise ValueError(f"no statistics are given for the norm {key}; take them from this network")
            mean, variance = stats[key]
            factor = norm.weight / torch.sqrt(variance + norm.eps)
            weight, bias = weight * factor[:, None, None, None], (bias - mean) * factor + norm.bias
        cast(Any, goal).weight.copy_(weight)
        cast(Any, goal).bias.copy_(bias)


def save_student(net: PyNetQxQ, stats: Statistics, path: Path) -> None:
    """The student's own weights, norms and all, and the statistics that it ships with, as safetensors in float16."""
    state = {key: tensor.detach().half().contiguous() for key, tensor in net.state_dict().items()}
    for name, pair in stats.items():
        state |= {f"{name}.{kind}": tensor.float().clone() for kind, tensor in zip(KEPT, pair, strict=True)}
    with atomic_path(path) as made:
        save_file(state, made, {"network": "pynet-qxq"})


def load_student(path: Path) -> tuple[PyNetQxQ, Statistics]:
    """Of ``save_student``. Raises ValueError, naming the file, for another, one without statistics among them."""
    try:
        state = {key: tensor.float() for key, tensor in load_file(path).items()}
        norms = [key.removesuffix(f".{KEPT[0]}") for key in state if key.endswith(KEPT[0])]
        stats = {name: (state.pop(f"{name}.{KEPT[0]}"), state.pop(f"{name}.{KEPT[1]}")) for name in norms}
        net = PyNetQxQ(state["entry.branches.0.layers.1.weight"].shape[0])
        net.load_state_dict(state)
    except (SafetensorError, OSError, RuntimeError, KeyError) as error:
        raise ValueError(f"{path} does not hold a pynet-qxq: {str(error).splitlines()[0]}") from None
    if not stats:
        raise ValueError(f"{path} holds a pynet-qxq without statistics of its norms: python -m benchmarks.pynet_norm adds them")
    return net.eval(), stats
