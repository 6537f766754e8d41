"""Every operator of the table of rounding rules, on every runtime of its row, by a QDQ file made by hand."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, numpy_helper
from onnx.helper import make_graph, make_model, make_node, make_opsetid, make_tensor_value_info

from export.backends.tflite import inspect, print_graph
from export.integer.extract import extract
from export.integer.interpret import interpret, stored_inputs
from export.integer.rounding import EXACT, RULES
from export.lower import integer_faces
from export.onnx_view import Refused
from runtime.engines import Engine
from runtime.manifest import ArtefactFacts, TensorFacts

SCALES = {"x": np.float32(0.011), "y": np.float32(0.037)}


def quantizer(name, source, scale, zero):
    return [make_node("QuantizeLinear", [source, scale, zero], [f"{name}_q"], f"{name}/quantize"),
            make_node("DequantizeLinear", [f"{name}_q", scale, zero], [name], f"{name}/dequantize")]


def network(bias_scale=1.0):
    """pad, max pool, convolution with pads that are not SAME and one scale for all channels, ReLU, depth to space."""
    rng = np.random.default_rng(4)
    s_w = np.float32(0.0131)
    constants = {"sx": SCALES["x"], "zx": np.uint8(37), "sy": SCALES["y"], "zy": np.uint8(0),
                 "pads": np.array([0, 0, 1, 2, 0, 0, 0, 1]),
                 "w": rng.integers(-127, 128, (12, 3, 3, 2)).astype(np.int8), "sw": s_w, "zw": np.int8(0),
                 "b": rng.integers(-4000, 4000, 12).astype(np.int32),
                 "sb": np.full(12, SCALES["x"] * s_w * bias_scale, np.float32),
                 "zb": np.zeros(12, np.int32)}
    nodes = [*quantizer("a", "mosaic", "sx", "zx"),
             make_node("Pad", ["a", "pads"], ["p"], "pad"),
             make_node("MaxPool", ["p"], ["m"], "pool", kernel_shape=[2, 2], strides=[2, 1]),
             make_node("DequantizeLinear", ["w", "sw", "zw"], ["wf"], "weight"),
             make_node("DequantizeLinear", ["b", "sb", "zb"], ["bf"], "bias", axis=0),
             make_node("Conv", ["m", "wf", "bf"], ["c"], "conv", pads=[2, 0, 1, 1], strides=[1, 2]),
             make_node("Relu", ["c"], ["r"], "relu"),
             *quantizer("d", "r", "sy", "zy"),
             make_node("DepthToSpace", ["d"], ["maps"], "shuffle", blocksize=2, mode="DCR")]
    graph = make_graph(nodes, "g", [make_tensor_value_info("mosaic", TensorProto.FLOAT, [1, 3, 21, 18])],
                       [make_tensor_value_info("maps", TensorProto.FLOAT, None)],
                       [numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items()])
    return onnx.shape_inference.infer_shapes(make_model(graph, opset_imports=[make_opsetid("", 17)], ir_version=8))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("table")
    model = network()
    graph = extract(model)
    onnx.save(model, folder / "model.onnx")
    faces = print_graph(graph, folder / "model.tflite", "table")
    inputs, outputs = integer_faces(graph)
    floats = tuple(tuple(TensorFacts(f.name, f.shape, "float32") for f in fs) for fs in (inputs, outputs))
    artefacts = {"tflite": ArtefactFacts("model.tflite", "tflite", *faces), "onnx": ArtefactFacts("model.onnx", "onnx", *floats)}

    def engine(runtime):
        facts = artefacts["onnx" if runtime == "onnxruntime" else "tflite"]
        return Engine(folder / facts.file, facts, inputs, outputs, runtime)

    return graph, engine, folder


def test_the_network_holds_every_operator_of_the_table(made):
    graph, _, folder = made
    assert {op.kind for op in graph.ops} == set(RULES)
    assert inspect(folder / "model.tflite")["operators"] == {"PAD": 2, "MAX_POOL_2D": 1, "CONV_2D": 1, "DEPTH_TO_SPACE": 1}


@pytest.mark.parametrize("runtime", sorted(RULES["conv2d"]))
def test_each_runtime_follows_its_column(made, runtime):
    graph, engine, _ = made
    assert all(rules[runtime] == EXACT for kind, rules in RULES.items() if kind != "conv2d")
    rng, session, off, count = np.random.default_rng(0), engine(runtime), 0, 0
    for _ in range(30):
        x = rng.integers(0, 256, (1, 3, 21, 18)).astype(np.uint8)
        wanted = interpret(graph, stored_inputs(graph, {"mosaic": x}), RULES["conv2d"][runtime])["maps"]
        apart = np.abs(session.run_stored({"mosaic": x})["maps"] - wanted)
        off, count = off + int(np.sum(apart > 0)), count + apart.size
        assert apart.max() <= (1 if runtime == "onnxruntime" else 0)
    assert len(np.unique(wanted)) > 50  # the outputs are neither saturated nor all zero
    assert off / count < 0.01


def test_the_two_rules_are_apart_here(made):
    graph, _, _ = made
    x = np.random.default_rng(0).integers(0, 256, (1, 3, 21, 18)).astype(np.uint8)
    one, other = (interpret(graph, stored_inputs(graph, {"mosaic": x}), rule)["maps"] for rule in ("xnnpack", "reference"))
    assert np.any(one != other)
    with pytest.raises(ValueError, match="known are xnnpack, reference"):
        interpret(graph, {}, "bankers")


def change(model, op, **attributes):
    node = next(n for n in model.graph.node if n.op_type == op)
    for name, value in attributes.items():
        for old in [a for a in node.attribute if a.name == name]:
            node.attribute.remove(old)
        node.attribute.append(onnx.helper.make_attribute(name, value))
    return model


@pytest.mark.parametrize(("model", "said"), [
    (change(network(), "Conv", group=3), r"node conv \(Conv\) cannot be taken: group 3"),
    (change(network(), "Conv", dilations=[2, 2]), "dilations"),
    (change(network(), "Conv", auto_pad="SAME_UPPER"), "auto_pad"),
    (change(network(), "MaxPool", pads=[1, 1, 1, 1]), r"node pool \(MaxPool\)"),
    (change(network(), "DepthToSpace", mode="CRD"), "row, column, colour"),
    (change(network(), "Pad", mode="reflect"), "constant padding"),
    (network(bias_scale=1.5), r"node bias \(DequantizeLinear\) .* scale s_in\*s_w"),
])
def test_refusals_name_node_op_and_reason(model, said):
    with pytest.raises(Refused, match=said):
        extract(model)
