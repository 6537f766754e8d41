"""A demosaicer in integers goes the same way: a convolution strided over the mosaic, residual sums on grids of their own, codes
of 0..255 out by depth to space; in TFLite, ONNX and C, with weights of 8 and of 4 bits."""

from __future__ import annotations

import brevitas.nn as qnn
import numpy as np
import pytest
import torch
from brevitas.core.scaling import ConstScaling
from brevitas.quant import Int8ActPerTensorFloat, Int8WeightPerChannelFloat, Int32Bias, Uint8ActPerTensorFloat
from torch import nn

from export.bundle import export_model
from export.firmware.run import TARGETS
from export.model import Model, TorchGraph
from runtime.contract import SensorContract
from runtime.manifest import TileFacts

CELL, SIDE, WIDTH = 8, 48, 12
EXACT = ("litert-xnnpack", "litert-reference", "litert-builtin", "c-native-xnnpack", "c-native-fixed-point")


class Codes(Uint8ActPerTensorFloat):
    """0..255 are 0..1."""

    scaling_impl = ConstScaling
    scaling_init = 1.0


def conv(inputs, outputs, kernel, bits, **geometry):
    return qnn.QuantConv2d(inputs, outputs, kernel, bias=True, weight_quant=Int8WeightPerChannelFloat, weight_bit_width=bits,
                           bias_quant=Int32Bias, return_quant_tensor=False, **geometry)


def on_grid(kind):
    return qnn.QuantIdentity(act_quant=kind, return_quant_tensor=True)


class Residual(nn.Module):
    def __init__(self, bits):
        super().__init__()
        self.first, self.second = (conv(WIDTH, WIDTH, 3, bits, padding=1) for _ in range(2))
        self.hidden = qnn.QuantReLU(act_quant=Uint8ActPerTensorFloat, return_quant_tensor=True)
        self.change, self.sum = on_grid(Int8ActPerTensorFloat), on_grid(Int8ActPerTensorFloat)

    def forward(self, x):
        return self.sum(x.value + self.change(self.second(self.hidden(self.first(x)))).value)


class Demosaicer(nn.Module):
    def __init__(self, bits):
        super().__init__()
        self.input, self.stream, self.out = on_grid(Codes), on_grid(Int8ActPerTensorFloat), on_grid(Codes)
        self.stem = conv(1, WIDTH, 3 * CELL, 8, stride=CELL, padding=CELL)
        self.body = nn.Sequential(Residual(bits), Residual(bits))
        self.head = conv(WIDTH, 3 * CELL**2, 3, 8, padding=1)
        nn.init.constant_(self.head.bias, 0.5)

    def forward(self, mosaic):
        x = self.out(self.head(self.body(self.stream(self.stem(self.input(mosaic)))))).value
        n, _, h, w = x.shape
        return x.view(n, CELL, CELL, 3, h, w).permute(0, 3, 4, 1, 5, 2).reshape(n, 3, CELL * h, CELL * w)


def model(bits):
    torch.manual_seed(bits)
    rng = np.random.default_rng(bits)
    net = Demosaicer(bits).train()
    for _ in range(3):  # the scales of activations are statistics of what was seen
        net(torch.from_numpy(rng.random((4, 1, SIDE, SIDE), np.float32)))
    mosaics = [{"mosaic": rng.integers(0, 256, (1, 1, SIDE, SIDE)).astype(np.uint8)} for _ in range(2)]
    graph = TorchGraph(net.eval(), {"mosaic": np.zeros((1, 1, SIDE, SIDE), np.float32)}, ("picture",))
    return Model(f"demosaicer-w{bits}", {"main": graph}, "tiled", "integer", lambda: mosaics, tile=TileFacts(SIDE, 8, 8),
                 sensor=SensorContract("qxq", (0, 0), 8, "companded"), licence={"weights": "Apache-2.0", "data": "none"})


@pytest.mark.parametrize(("bits", "targets"), [(8, ("tflite", "onnx", "c")), (4, ("tflite", "tflite-int4", "onnx", "c"))])
def test_a_demosaicer_in_integers_is_exact_everywhere(bits, targets, tmp_path, tool):
    tool(TARGETS["native"])
    bundle = export_model(model(bits), targets, tmp_path / "bundle")
    (face,), (picture,) = bundle.manifest.inputs, bundle.manifest.outputs
    assert (face.dtype, face.zero_point, picture.shape) == ("uint8", 0, (1, 3, SIDE, SIDE))
    tflite = bundle.manifest.artefact("tflite").inspection
    assert tflite["operators"] == {"CONV_2D": 6, "ADD": 2, "DEPTH_TO_SPACE": 1, "RESHAPE": 1}
    assert (tflite["transposes"], tflite["float_operators"], tflite["undelegated"]) == (0, 0, {})
    rows, golden = {r["runtime"]: r for r in bundle.manifest.verify}, bundle.golden()
    assert golden.vectors > 4  # edges and saturating noise beside the two given
    assert all((rows[name]["max_lsb"], rows[name]["vectors"]) == (0, golden.vectors) for name in EXACT)
    assert rows["onnxruntime"]["passed"]
    numbers = [golden.expected("xnnpack", k)["picture"] for k in range(golden.vectors)]
    assert all(len(np.unique(values)) > 3 for values in numbers[:2])
