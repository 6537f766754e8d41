"""Two small real networks: a Brevitas-trained ternary detector and a float demosaicer of the compact recipe."""

from __future__ import annotations

import brevitas.nn as qnn
import numpy as np
import torch
from brevitas.core.scaling import ConstScaling
from brevitas.core.utils import StatelessBuffer
from brevitas.quant import Int8ActPerTensorFloat, Int8WeightPerChannelFloat, Int32Bias, Uint8ActPerTensorFloat
from torch import nn

from export.model import Model, TorchGraph
from runtime.contract import SensorContract
from runtime.manifest import BoxFacts, TileFacts

BLACK, WHITE = 16, 255
SIDE = 64
LICENCE = {"weights": "Apache-2.0", "data": "random numbers, no licence"}


class Ternary(Int8WeightPerChannelFloat):
    bit_width = 2
    narrow_range = True


class BlackLevel(nn.Module):
    def __init__(self):
        super().__init__()
        self.zero_point = StatelessBuffer(torch.tensor(float(BLACK)))

    def forward(self, x, scale, bit_width):
        return self.zero_point()


class Raw(Uint8ActPerTensorFloat):
    scaling_impl = ConstScaling
    scaling_init = 255.0 / (WHITE - BLACK)  # Brevitas divides it by the 255 steps of 8 bits
    zero_point_impl = BlackLevel


def conv(inputs, outputs, stride=1, padding=1):
    return qnn.QuantConv2d(inputs, outputs, 3, stride=stride, padding=padding, bias=True, weight_quant=Ternary,
                           bias_quant=Int32Bias, return_quant_tensor=False)


def relu(bits=8):
    return qnn.QuantReLU(act_quant=Uint8ActPerTensorFloat, bit_width=bits, return_quant_tensor=True)


class Detector(nn.Module):
    """Strides 2, 4, 8 to three heads; asymmetric padding at stride 2, as the shipped detector."""

    def __init__(self, bits=8):
        super().__init__()
        self.input = qnn.QuantIdentity(act_quant=Raw, return_quant_tensor=True)
        self.pad = nn.ZeroPad2d((0, 1, 0, 1))
        self.convs = nn.ModuleList([conv(1, 8, 2, 0), conv(8, 12, 2, 0), conv(12, 12), conv(12, 16, 2, 0)])
        self.acts = nn.ModuleList([relu(bits) for _ in self.convs])
        self.heads = nn.ModuleList([conv(12, 5), conv(12, 5), conv(16, 5)])
        self.outs = nn.ModuleList([qnn.QuantIdentity(act_quant=Int8ActPerTensorFloat) for _ in self.heads])

    def forward(self, x):
        x, found = self.input(x), []
        for i, (layer, act) in enumerate(zip(self.convs, self.acts, strict=True)):
            x = act(layer(self.pad(x) if layer.stride[0] == 2 else x))
            if i:
                found.append(self.outs[i - 1](self.heads[i - 1](x)))
        return tuple(found)


class Demosaicer(nn.Module):
    """Packing as a strided convolution, one residual block, two linear paths, one through a gate, and depth to space in
    (row, column, colour) order."""

    def __init__(self, width=8):
        super().__init__()
        self.stem = nn.Conv2d(1, width, 24, stride=8, padding=8)
        self.body = nn.Conv2d(width, width, 3, padding=1)
        self.head = nn.Conv2d(width, 192, 3, padding=1)
        self.linear = nn.Conv2d(1, 192, 24, stride=8, padding=8)
        self.smooth = nn.Conv2d(1, 192, 24, stride=8, padding=8)
        self.gate = nn.Conv2d(width, 192, 1)

    def forward(self, x):
        y = torch.relu(self.stem(x))
        y = y + torch.relu(self.body(y))
        y = self.head(y) + self.linear(x) + torch.sigmoid(self.gate(y)) * self.smooth(x)
        n, _, h, w = y.shape
        return y.view(n, 8, 8, 3, h, w).permute(0, 3, 4, 1, 5, 2).reshape(n, 3, 8 * h, 8 * w)


def frames(count, seed=0):
    """Smooth DN frames with noise, (1, 1, SIDE, SIDE) uint8."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:SIDE, :SIDE] / SIDE
    waves = (np.sin(9 * x + rng.uniform(0, 6)) * np.cos(7 * y + rng.uniform(0, 6)) for _ in range(count))
    return [np.clip(110 + 80 * w + rng.normal(0, 20, w.shape), 0, 255).astype(np.uint8)[None, None] for w in waves]


def trained_detector(bits=8):
    """A few steps of real quantization-aware training on DN frames, so that every scale and bias is learned."""
    torch.manual_seed(3)
    net = Detector(bits).train()
    optimiser = torch.optim.Adam(net.parameters(), 3e-3)
    batch = (torch.from_numpy(np.concatenate(frames(8))).float() - BLACK) / (WHITE - BLACK)
    for _ in range(12):
        loss = sum((out[:, :1].mean((2, 3)) - batch.mean((2, 3))).square().mean() + out.square().mean() for out in net(batch))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return net.eval()


def detector_model(net, **changes):
    example = {"mosaic": np.zeros((1, 1, SIDE, SIDE), np.float32)}
    names = ("s4", "s4b", "s8")
    facts = {"name": "tiny-detector", "graphs": {"main": TorchGraph(net, example, names)}, "loop": "once", "numbers": "integer",
             "golden": lambda: [{"mosaic": f} for f in frames(3, 7)], "licence": LICENCE,
             "sensor": SensorContract("bayer", (0, 1), 2, "dn", "linear", BLACK, WHITE, 8, 4),
             "boxes": BoxFacts(names, (4, 4, 8))}
    return Model(**(facts | changes))


def demosaicer_model(side=SIDE, **changes):
    torch.manual_seed(1)
    example = {"mosaic": np.zeros((1, 1, side, side), np.float32)}
    facts = {"name": "tiny-demosaicer", "graphs": {"main": TorchGraph(Demosaicer().eval(), example, ("picture",))},
             "loop": "tiled", "numbers": "float", "tile": TileFacts(side, 24, 8), "licence": LICENCE,
             "sensor": SensorContract("qxq", (4, 0), 8, "companded"),
             "golden": lambda: [{"mosaic": f.astype(np.float32) / 255} for f in frames(2, 5)]}
    return Model(**(facts | changes))
