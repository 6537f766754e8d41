"""The float demosaicer: no transposes, within 1e-4 of torch in every runtime, and tiled equals whole."""

from dataclasses import replace
from typing import ClassVar

import numpy as np
import pytest
import torch
from ai_edge_litert import schema_py_generated as schema
from small_networks import Demosaicer, demosaicer_model
from torch import nn

from export.backends import backends
from export.backends.tflite import write_tflite
from export.bundle import export_model
from export.capture import capture, torch_outputs
from export.flatbuffer import read
from export.lower import lower
from export.model import TorchGraph
from export.passes import run_passes
from runtime.engines import Engine
from runtime.tiling import tiled


def test_the_registry_holds_both_backends():
    assert {"onnx", "tflite"} <= set(backends())


def test_no_transpose_and_only_known_operators(demosaicer_bundle):
    tflite, onnx = (demosaicer_bundle.manifest.artefact(kind) for kind in ("tflite", "onnx"))
    assert tflite.inspection["transposes"] == onnx.inspection["transposes"] == 0
    assert tflite.inspection["operators"] == {"RESHAPE": 3, "CONV_2D": 6, "ADD": 3, "MUL": 1, "LOGISTIC": 1,
                                              "DEPTH_TO_SPACE": 1}
    assert onnx.inspection["operators"]["DepthToSpace"] == 1
    assert tflite.inputs[0].layout == "NHWC"
    assert tflite.inputs[0].shape == (1, 64, 64, 1)
    assert onnx.inputs[0].shape == (1, 1, None, None)


def test_every_runtime_within_the_bound(demosaicer_bundle):
    rows = demosaicer_bundle.manifest.verify
    assert {r["runtime"] for r in rows} == {"litert-xnnpack", "litert-reference", "litert-builtin", "onnxruntime"}
    assert all(r["share_of_range"] <= 1e-4 and r["passed"] for r in rows), rows


def test_passes_move_nothing(demosaicer_bundle):
    changes = {c["name"]: c for c in demosaicer_bundle.manifest.passes}
    assert changes["recognise_depth_to_space"]["changed"] == 1
    assert all(c["moved"] == 0 for c in changes.values())


def test_tiled_tflite_equals_the_whole_picture_in_onnx_and_torch(demosaicer_bundle):
    """The receptive field: 8 (stem) + two 3x3 at stride 8 (16) beyond the block, so 24 is an exact margin."""
    rng = np.random.default_rng(0)
    x = rng.random((1, 1, 136, 200), np.float32)
    tile = demosaicer_bundle.manifest.tile
    engine = demosaicer_bundle.engine("tflite")
    steps = []
    out = tiled(lambda t: engine.run({"mosaic": t})["picture"], x, tile.size, tile.margin, tile.period,
                progress=lambda done, of: steps.append((done, of)))
    torch.manual_seed(1)
    with torch.no_grad():
        whole = Demosaicer().eval()(torch.from_numpy(x)).numpy()
    assert np.abs(out - whole).max() <= 1e-4 * np.ptp(whole)
    assert np.abs(demosaicer_bundle.engine("onnx").run({"mosaic": x})["picture"] - whole).max() <= 1e-4 * np.ptp(whole)
    assert steps[-1][0] == steps[-1][1] == len(steps) > 1


class Odd(nn.Module):
    """Padding that SAME does not give, a pad of its own, a convolution without bias."""

    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(1, 4, 3, padding=2, bias=False)
        self.b = nn.Conv2d(4, 4, 3, padding=(0, 1))

    def forward(self, x):
        y = nn.functional.relu(nn.functional.pad(self.a(x), (0, 3, 1, 0)))
        return nn.functional.relu(self.b(y))


class Other(nn.Module):
    """An operator that the direct printer does not have."""

    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(1, 4, 3, padding=1)

    def forward(self, x):
        y = self.a(x)
        return y * torch.tanh(y)


class Limited(nn.Module):
    """Values kept between two limits."""

    limits: ClassVar = {"min": -0.3, "max": 0.7}

    def __init__(self):
        super().__init__()
        self.a = nn.Conv2d(1, 4, 3, padding=1)

    def forward(self, x):
        return torch.clamp(self.a(x), **self.limits)


class LimitedAbove(Limited):
    """One limit alone is another operator's business."""

    limits: ClassVar = {"max": 0.7}


@pytest.mark.parametrize(("net", "converter"), [(Odd, "direct flatbuffer"), (Limited, "direct flatbuffer"),
                                                (Other, "litert-torch"), (LimitedAbove, "litert-torch")])
def test_other_networks(net, converter, tmp_path):
    torch.manual_seed(0)
    example = {"x": np.random.default_rng(0).normal(size=(1, 1, 32, 40)).astype(np.float32)}
    model = demosaicer_model(graphs={"main": TorchGraph(net().eval(), example, ("y",))})
    lowered = lower(model, run_passes(capture(model), example)[0])
    facts = write_tflite(lowered, tmp_path / "model")
    assert facts.inspection["converter"].startswith(converter)
    truth = torch_outputs(model.graph, example)["y"]
    for runtime in ("litert-xnnpack", "litert-reference"):
        engine = Engine(tmp_path / facts.file, facts, lowered.inputs, lowered.outputs, runtime)
        assert np.abs(engine.run(example)["y"] - truth).max() <= 1e-4 * np.ptp(truth)


def test_pixel_shuffle_is_refused_with_what_to_do_and_goes_through_litert_torch():
    class Shuffle(nn.Module):
        def __init__(self):
            super().__init__()
            self.a = nn.Conv2d(1, 12, 3, padding=1)

        def forward(self, x):
            return nn.functional.pixel_shuffle(self.a(x), 2)

    model = demosaicer_model(graphs={"main": TorchGraph(Shuffle().eval(), {"x": np.zeros((1, 1, 32, 32), np.float32)}, ("y",))})
    lowered = lower(model, run_passes(capture(model), model.graph.inputs)[0])
    assert lowered.graph is None
    assert "row, column, colour" in lowered.refusal


def test_one_input_one_output_needs_no_names(demosaicer_bundle, detector_bundle):
    engine = demosaicer_bundle.engine("tflite")
    x = np.random.default_rng(2).random((1, 1, 64, 64), np.float32)
    np.testing.assert_array_equal(engine.run_one(x), engine.run({engine.inputs[0].name: x})[engine.outputs[0].name])
    with pytest.raises(ValueError, match="name them in run"):
        detector_bundle.engine("tflite").run_one(x)


def test_half_precision_weights_are_still_there_when_the_file_is_written_again(demosaicer_bundle, tmp_path):
    """ai-edge-quantizer puts a buffer's data behind the tree, by offset; embedding the manifest rewrites the file."""
    whole, bundle = demosaicer_bundle, export_model(replace(demosaicer_model(), numbers="float16"), ["tflite"], tmp_path / "half")
    model = read(bundle.path / "model.tflite")
    halves = [t for t in model.subgraphs[0].tensors if t.type == schema.TensorType.FLOAT16]
    assert halves
    assert all(len(model.buffers[t.buffer].data) == 2 * np.prod(t.shape) for t in halves)
    vector = whole.golden().inputs(0)
    found, truth = (b.engine("tflite", "litert-xnnpack").run(vector)["picture"] for b in (bundle, whole))
    assert 0 < np.abs(found - truth).max() <= 2e-3 * np.ptp(truth)
