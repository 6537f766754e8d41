"""The shipped integers are the trained ones, and each runtime follows its rule to the last bit."""

import numpy as np
import onnx
import pytest
import torch
from checkpoint_integers import assert_same_integers, tflite_constants
from onnx_runtime_kinds import kinds_run
from small_networks import BLACK, WHITE, detector_model, frames, trained_detector

from export.capture import capture, torch_outputs
from export.integer.extract import extract
from export.integer.interpret import interpret, stored_inputs
from export.lower import lower
from export.model import TorchGraph
from export.onnx_view import Refused
from export.passes import run_passes
from export.tflite.legal import same_pads
from firmware_models.catalogue import bundle_path
from runtime.bundle import Bundle
from runtime.contract import SensorContract
from runtime.engines import Engine


def test_every_weight_and_bias_of_the_tflite_is_brevitas_s(detector, detector_bundle):
    path = detector_bundle.path / "model.tflite"
    assert_same_integers(detector, torch.rand(1, 1, 64, 64), path)
    constants = tflite_constants(path)
    assert len(constants) == 7
    assert all(set(np.unique(weight)) <= {-1, 0, 1} for weight, _, _ in constants)


def test_runtimes_follow_their_own_rule_exactly(detector_bundle):
    rows = {(r["artefact"], r["runtime"], r["rule"]): r for r in detector_bundle.manifest.verify}
    for key in [("model.tflite", "litert-xnnpack", "xnnpack"), ("model.tflite", "litert-reference", "reference"),
                ("model.onnx", "interpreter", "xnnpack"), ("model.onnx", "interpreter", "reference")]:
        assert (rows[key]["max_lsb"], rows[key]["share_differing"]) == (0, 0), rows[key]
        assert rows[key]["vectors"] == 6
    # Whatever it is allowed where it computes in floats: here it does not.
    assert rows["model.onnx", "onnxruntime", "xnnpack"]["max_lsb"] == 0, rows["model.onnx", "onnxruntime", "xnnpack"]
    brevitas = rows["torch", "brevitas", "xnnpack"]
    assert brevitas["max_lsb"] <= 1, brevitas
    assert brevitas["share_differing"] < 0.01, brevitas
    # The two rules are not the same on this network: testing one against the other would have failed.
    assert detector_bundle.manifest.rounding["apart"]["share_differing"] > 0.01


def test_every_convolution_of_what_ships_is_an_integer_one_in_onnx_runtime(tmp_path):
    shipped = Bundle.open(bundle_path("face-ternary"))
    kinds = kinds_run(str(shipped.path / shipped.manifest.artefact("onnx").file), tmp_path)
    assert kinds.count("QLinearConv") == 14
    assert "Conv" not in kinds


def test_a_hundred_frames_in_three_runtimes(detector, detector_bundle):
    bundle = detector_bundle
    graph = extract(onnx.load(bundle.path / "model.onnx"))
    engines = {"xnnpack": bundle.engine("tflite"), "reference": bundle.engine("tflite", "litert-reference")}
    session, off, count = bundle.engine("onnx"), 0, 0
    for frame in frames(100, 11):
        for rule, engine in engines.items():
            wanted = interpret(graph, stored_inputs(graph, {"mosaic": frame}), rule)
            given = engine.run_stored({"mosaic": frame})
            for name, values in wanted.items():
                np.testing.assert_array_equal(given[name], values)
                if rule == "xnnpack":
                    apart = np.abs(session.run_stored({"mosaic": frame})[name] - values)
                    assert apart.max() <= 1
                    off, count = off + int((apart > 0).sum()), count + apart.size
    assert off / count < 0.01


def test_exact_sums_are_those_of_the_integers():
    """Products of grid points whose sum needs more than float32's 24 bits: added in float32 some bits are gone."""
    torch.manual_seed(0)
    layers = torch.nn.Sequential(torch.nn.Conv2d(64, 8, 3), torch.nn.Flatten(), torch.nn.Linear(8 * 6 * 6, 4))
    for layer in (layers[0], layers[2]):
        layer.weight.data = torch.randint(-127, 128, layer.weight.shape).float()
        layer.bias.data = torch.randint(-2**30, 2**30, layer.bias.shape).float()
    x = np.random.default_rng(0).integers(0, 256, (1, 64, 8, 8)).astype(np.float32)
    graph = TorchGraph(layers.eval(), {"x": x}, ("y",))
    with torch.no_grad():
        hidden = layers[0].double()(torch.from_numpy(x).double()).float()
        wanted = layers[2].double()(layers[1](hidden).double()).float().numpy()
    layers.float()
    assert np.array_equal(torch_outputs(graph, {"x": x}, exact_sums=True)["y"], wanted)
    assert not np.array_equal(torch_outputs(graph, {"x": x})["y"], wanted)


def test_brevitas_evaluation_is_the_interpreter_within_one_lsb(detector, detector_bundle):
    graph = extract(onnx.load(detector_bundle.path / "model.onnx"))
    for frame in frames(5, 23):
        values = (frame.astype(np.float32) - BLACK) / np.float32(WHITE - BLACK)
        truth = torch_outputs(detector_model(detector).graph, {"mosaic": values})
        for name, numbers in interpret(graph, stored_inputs(graph, {"mosaic": frame}), "xnnpack").items():
            apart = np.abs(np.rint(truth[name] / graph.tensors[graph.outputs[name]].scale) - numbers)
            assert apart.max() <= 1
            assert np.mean(apart > 0) < 0.01


def test_four_bit_activations_saturate_exactly(tmp_path):
    from export.backends.tflite import write_tflite
    model = detector_model(trained_detector(bits=4))
    lowered = lower(model, run_passes(capture(model), model.graph.inputs)[0])
    inner = [t.zero_point for t in lowered.graph.tensors.values() if t.name not in lowered.graph.outputs.values()]
    assert 127 - 15 in inner
    facts = write_tflite(lowered, tmp_path / "model")
    for runtime, rule in (("litert-xnnpack", "xnnpack"), ("litert-reference", "reference")):
        engine = Engine(tmp_path / facts.file, facts, lowered.inputs, lowered.outputs, runtime)
        for frame in frames(3, 2):
            wanted = interpret(lowered.graph, stored_inputs(lowered.graph, {"mosaic": frame}), rule)
            given = engine.run_stored({"mosaic": frame})
            for name in wanted:
                np.testing.assert_array_equal(given[name], wanted[name])


@pytest.mark.parametrize(("size", "stride", "pads"), [(8, 2, (0, 0, 1, 1)), (7, 2, (1, 1, 1, 1)), (8, 1, (1, 1, 1, 1))])
def test_same_padding_puts_the_odd_pixel_last(size, stride, pads):
    assert same_pads((1, 1, size, size), (3, 3), (stride, stride)) == pads


def test_what_cannot_be_taken_is_refused_by_name_op_and_reason(detector):
    model = detector_model(detector)
    captured, _ = run_passes(capture(model), model.graph.inputs)
    relu = next(n for n in captured.graph.node if n.op_type == "Relu")
    relu.op_type = "Sigmoid"
    with pytest.raises(Refused, match=rf"{relu.name} \(Sigmoid\)|exactly one quantizer"):
        extract(captured)


def test_a_float_bias_is_rounded_and_the_move_reported():
    import brevitas.nn as qnn
    from small_networks import Raw, Ternary

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.input = qnn.QuantIdentity(act_quant=Raw, return_quant_tensor=True)
            self.conv = qnn.QuantConv2d(1, 5, 3, padding=1, bias=True, weight_quant=Ternary)
            self.out = qnn.QuantReLU()

        def forward(self, x):
            return self.out(self.conv(self.input(x)))

    net = Net().train()
    net(torch.rand(1, 1, 64, 64))
    from export.model import TorchGraph
    graph = TorchGraph(net.eval(), {"mosaic": np.zeros((1, 1, 64, 64), np.float32)}, ("maps",))
    model = detector_model(net, graphs={"main": graph}, boxes=None)
    captured, changes = run_passes(capture(model), model.graph.inputs)
    (lsb,) = next(c for c in changes if c.name == "quantize_biases").by_node.values()
    assert 0 < lsb <= 0.5
    op = lower(model, captured).graph.ops[0]
    exact = net.conv.bias.detach().double().numpy() / (np.float64(op.weight_scale) / (WHITE - BLACK))
    np.testing.assert_allclose(op.bias, exact, atol=0.5 + 1e-3)
    assert np.abs(op.bias - exact).max() == pytest.approx(lsb, abs=1e-3)


def test_an_input_quantizer_off_the_sensor_s_grid_is_refused(detector):
    model = detector_model(detector, sensor=SensorContract("bayer", (0, 1), 2, "dn", "linear", BLACK, 250, 8, 4))
    with pytest.raises(ValueError, match="its sensor contract"):
        lower(model, run_passes(capture(model), model.graph.inputs)[0])
