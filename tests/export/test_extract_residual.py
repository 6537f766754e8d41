"""A demosaicer as Brevitas trains it, in integers: strided stem, residual sums with shared quantizers, a U-Net's pooling, resize
and concatenation, space to depth, depth to space."""

from collections import Counter

import brevitas.nn as qnn
import numpy as np
import pytest
import torch
from brevitas.quant import Int8ActPerTensorFloat, Int8WeightPerChannelFloat, Int32Bias, Uint8ActPerTensorFloat
from small_networks import LICENCE, SIDE, frames
from torch import nn
from torch.nn import functional as F

from export.bundle import export_model
from export.capture import capture
from export.integer.extract import extract
from export.integer.interpret import interpret, stored_inputs
from export.model import Model, TorchGraph
from export.passes import run_passes
from runtime.contract import SensorContract
from runtime.engines import stored
from runtime.manifest import TileFacts

CELL, WIDTH = 4, 12


def conv(inputs, outputs, kernel=3, **geometry):
    return qnn.QuantConv2d(inputs, outputs, kernel, bias=True, weight_quant=Int8WeightPerChannelFloat, bias_quant=Int32Bias,
                           return_quant_tensor=False, **geometry)


def signed(bits=8):
    return qnn.QuantIdentity(act_quant=Int8ActPerTensorFloat, bit_width=bits, return_quant_tensor=True)


def relu(bits=8):
    return qnn.QuantReLU(act_quant=Uint8ActPerTensorFloat, bit_width=bits, return_quant_tensor=True)


class Demosaicer(nn.Module):
    """Mosaic (N, 1, H, W) -> picture (N, 3, H, W). ``shared`` quantizes both sides of every sum and concatenation."""

    def __init__(self, bits=8):
        super().__init__()
        self.input, self.shared, self.out = signed(), signed(bits), signed()
        self.stem = conv(1, WIDTH, 3 * CELL, stride=CELL, padding=CELL)
        self.linear = conv(CELL * CELL, 3 * CELL * CELL, 3, padding=1)
        self.first, self.second = conv(WIDTH, WIDTH, padding=1), conv(WIDTH, WIDTH, padding=1)
        self.low, self.act = conv(WIDTH, WIDTH, padding=1, groups=WIDTH), relu(bits)
        self.stem_act, self.low_act = relu(bits), relu(bits)
        self.head, self.head_out = conv(2 * WIDTH, 3 * CELL * CELL, padding=1), signed()

    def forward(self, x):
        x = self.input(x)
        a = self.shared(self.stem_act(self.stem(x)))
        b = self.shared(a + self.shared(self.second(self.act(self.first(a)))))
        c = self.low_act(self.low(F.max_pool2d(b, 2)))
        up = self.shared(F.interpolate(c.value, scale_factor=2, mode="nearest"))
        y = self.head_out(self.head(torch.cat([up, b], 1)))
        n, _, h, w = b.shape
        cells = self.input(F.pixel_unshuffle(x.value, CELL))
        y = self.out(y + self.head_out(self.linear(cells)))
        y = y.value.view(n, CELL, CELL, 3, h, w).permute(0, 3, 4, 1, 5, 2)
        return y.reshape(n, 3, CELL * h, CELL * w)


def trained(bits=8):
    torch.manual_seed(5)
    net = Demosaicer(bits).train()
    optimiser = torch.optim.Adam(net.parameters(), 2e-3)
    batch = torch.from_numpy(np.concatenate(frames(3))).float() / 255
    for _ in range(4):
        loss = (net(batch) - batch).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return net.eval()


def model_of(net):
    example = {"mosaic": np.zeros((1, 1, SIDE, SIDE), np.float32)}
    return Model("tiny-residual", {"main": TorchGraph(net, example, ("picture",))}, "tiled", "integer",
                 tile=TileFacts(SIDE, 16, 4), licence=LICENCE, sensor=SensorContract("bayer", (0, 0), 2, "companded"),
                 golden=lambda: [{"mosaic": f.astype(np.float32) / 255} for f in frames(2, 9)])


@pytest.fixture(scope="module")
def net():
    return trained()


@pytest.fixture(scope="module")
def bundle(net, tmp_path_factory):
    return export_model(model_of(net), ["tflite", "onnx"], tmp_path_factory.mktemp("residual") / "bundle")


def test_no_transpose_no_float_and_every_sum_is_one_operator(bundle):
    found = bundle.manifest.artefact("tflite").inspection
    assert found["transposes"] == found["float_operators"] == 0
    assert {found["operators"][name] for name in ("DEPTH_TO_SPACE", "SPACE_TO_DEPTH", "CONCATENATION")} == {1}
    assert found["undelegated"] == {"RESIZE_NEAREST_NEIGHBOR": 1}
    assert found["operators"]["CONV_2D"] == 5
    assert found["operators"]["DEPTHWISE_CONV_2D"] == 1


def test_every_runtime_follows_its_rule(bundle):
    rows = {row["runtime"]: row for row in bundle.manifest.verify if row["passed"] is not None}
    assert {"litert-xnnpack", "litert-reference", "onnxruntime", "brevitas"} <= set(rows)
    assert all(row["passed"] for row in rows.values()), rows
    assert rows["litert-xnnpack"]["max_lsb"] == rows["litert-reference"]["max_lsb"] == 0


def test_shared_quantizers_cost_no_requantize_where_the_grids_agree(net):
    model = model_of(net)
    graph = extract(run_passes(capture(model), model.graph.inputs)[0])
    kinds = Counter(op.kind for op in graph.ops)
    # Into the shared grid come the stem's and the pooled branch's unsigned activations, each by one requantize.
    assert kinds["requantize"] == 2
    assert kinds["add"] == 2
    concat = next(op for op in graph.ops if op.kind == "concat")
    assert len({graph.tensors[name].grid for name in (*concat.inputs, concat.output)}) == 1


def test_signed_activations_of_four_bits_are_clamped_on_both_sides(tmp_path):
    from export.backends.tflite import write_tflite
    from export.lower import lower
    from runtime.engines import Engine

    model = model_of(trained(bits=4))
    lowered = lower(model, run_passes(capture(model), model.graph.inputs)[0])
    low = next(op for op in lowered.graph.ops if op.kind == "add")
    assert (low.low, low.high, lowered.graph.tensors[low.output].zero_point) == (127 - 15, 127, 127 - 7)
    facts = write_tflite(lowered, tmp_path / "model")
    assert facts.inspection["undelegated"]["MAXIMUM"] >= 2
    for column, rule in (("litert-xnnpack", "xnnpack"), ("litert-reference", "reference")):
        engine = Engine(tmp_path / facts.file, facts, lowered.inputs, lowered.outputs, column)
        for frame in frames(3, 4):
            inputs = {"mosaic": stored(lowered.inputs[0], frame.astype(np.float32) / 255)}
            wanted = interpret(lowered.graph, stored_inputs(lowered.graph, inputs), rule)["picture"]
            np.testing.assert_array_equal(engine.run_stored(inputs)["picture"], wanted)
            assert len(np.unique(wanted)) > 3
