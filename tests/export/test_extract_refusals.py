"""What the integer graph cannot take is refused by node name, operator and reason; by QDQ files made by hand."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, numpy_helper
from onnx.helper import make_graph, make_model, make_node, make_opsetid, make_tensor_value_info

from export.integer.extract import extract
from export.integer.interpret import interpret
from export.onnx_view import Refused
from export.passes import run_onnx

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


def change(model, op, **attributes):
    node = next(n for n in model.graph.node if n.op_type == op)
    for name, value in attributes.items():
        for old in [a for a in node.attribute if a.name == name]:
            node.attribute.remove(old)
        node.attribute.append(onnx.helper.make_attribute(name, value))
    return model


def test_the_unchanged_network_is_taken():
    graph = extract(network())
    assert [op.kind for op in graph.ops] == ["pad", "max_pool", "conv2d", "depth_to_space"]
    assert graph.tensors["mosaic"].grid == (pytest.approx(0.011), 37 - 128)
    assert graph.ops[2].low == graph.tensors["d_q"].zero_point == -128


@pytest.mark.parametrize(("model", "said"), [
    (change(network(), "Conv", dilations=[2, 2]), r"node conv \(Conv\) cannot be taken: dilations"),
    (change(network(), "Conv", auto_pad="SAME_UPPER"), "auto_pad"),
    (change(network(), "MaxPool", ceil_mode=1), r"node pool \(MaxPool\)"),
    (change(network(), "DepthToSpace", mode="CRD"), "row, column, colour"),
    (change(network(), "Pad", mode="edge"), "constant padding"),
    (network(bias_scale=1.5), r"node bias \(DequantizeLinear\) .* scale s_in\*s_w"),
])
def test_a_form_that_is_not_supported(model, said):
    with pytest.raises(Refused, match=said):
        extract(model)


GRID = {"s": np.float32(0.02), "z": np.int8(3), "t": np.float32(0.0437), "u": np.int8(-9)}


def small(nodes, shape=(1, 4, 6, 8), **constants):
    """x, quantized as a; the given nodes; y as they leave it."""
    graph = make_graph([*quantizer("a", "x", "s", "z"), *nodes], "g", [make_tensor_value_info("x", TensorProto.FLOAT, shape)],
                       [make_tensor_value_info("y", TensorProto.FLOAT, None)],
                       [numpy_helper.from_array(np.asarray(v), k) for k, v in (GRID | constants).items()])
    return make_model(graph, opset_imports=[make_opsetid("", 17)], ir_version=8)


@pytest.mark.parametrize(("model", "said"), [
    (small([make_node("Tanh", ["a"], ["y"], "tanh")]), r"node tanh \(Tanh\) cannot be taken: there is no exact integer rule"),
    (small([make_node("Conv", ["a", "w"], ["y"], "c")], w=np.ones((2, 4, 1, 1), np.float32)), "its weight is not quantized"),
    (small([make_node("Add", ["a", "k"], ["y"], "sum")], k=np.float32(1)), r"node sum \(Add\) .* is a constant"),
    (small([make_node("MaxPool", ["a"], ["b"], "p", kernel_shape=[2, 2]), make_node("Add", ["a", "b"], ["y"], "sum")]),
     r"node sum \(Add\) .* one shape"),
    (small([make_node("Add", ["a", "a"], ["y"], "sum")]), r"node sum \(Add\) .* exactly one quantizer"),
    (small([make_node("Transpose", ["a"], ["y"], "turn", perm=[0, 2, 3, 1])]), r"node turn \(Transpose\)"),
    (small([make_node("Reshape", ["a", "k"], ["y"], "view")], k=np.array([1, 8, 24])), r"node view .* would cost a transpose"),
    (small([make_node("Flatten", ["a"], ["y"], "flat")]), r"reads a?.*flattened from \(4, 6, 8\); only a Gemm may"),
    (small([make_node("Resize", ["a", "", "k"], ["y"], "up", mode="nearest")], k=np.array([1, 1, 1.5, 2], np.float32)),
     "only whole multiples"),
    (small([make_node("Resize", ["a", "", "k"], ["y"], "up", mode="cubic")], k=np.array([1, 1, 2, 2], np.float32)), "mode cubic"),
    (small([make_node("Clip", ["a", "", "k"], ["y"], "cut")], k=np.float32(0.513)), "0.513 does not lie on its input's grid"),
    (small([make_node("LeakyRelu", ["a"], ["y"], "leaky")]), r"node leaky \(LeakyRelu\) .* exactly one quantizer"),
    (small([make_node("LeakyRelu", ["a"], ["b"], "leaky", alpha=1.5), *quantizer("y", "b", "t", "u")]), "alpha must lie"),
    (small([make_node("Sigmoid", ["a"], ["b"], "gate"), *quantizer("y", "b", "t", "u")]), r"node gate .* scale 1/256"),
    (small([make_node("Concat", ["a", "a"], ["y"], "cat", axis=2)]), "along channels"),
    (small([make_node("AveragePool", ["a"], ["y"], "mean", kernel_shape=[2, 2], pads=[1, 1, 0, 0])]), "padding is not supported"),
    (small([make_node("Relu", ["x"], ["y"], "early")]), r"node early \(Relu\)"),
])
def test_an_operator_that_is_not_supported(model, said):
    with pytest.raises(Refused, match=said):
        extract(model)


@pytest.mark.parametrize(("weight", "zero", "scale", "axis", "said"), [
    (np.ones((2, 4, 1, 1), np.uint8), np.uint8(0), np.float32(1), 0, "int8, int4 or int2 with zero point 0"),
    (np.ones((2, 4, 1, 1), np.int8), np.int8(1), np.float32(1), 0, "zero point 0"),
    (np.ones((2, 4, 1, 1), np.int8), np.zeros(4, np.int8), np.ones(4, np.float32), 1, "one per output channel on axis 0"),
])
def test_weights_that_no_kernel_has(weight, zero, scale, axis, said):
    nodes = [make_node("DequantizeLinear", ["w", "ws", "wz"], ["wf"], "weight", axis=axis), make_node("Conv", ["a", "wf"], ["y"])]
    with pytest.raises(Refused, match=rf"node weight \(DequantizeLinear\) .*{said}"):
        extract(small(nodes, w=weight, wz=zero, ws=scale))


def test_an_output_must_be_on_a_grid_and_an_input_on_one():
    with pytest.raises(Refused, match="quantized twice"):
        extract(small([*quantizer("b", "x", "t", "u"), make_node("Add", ["a", "b"], ["c"]), *quantizer("y", "c", "t", "u")]))
    graph = make_graph([make_node("Relu", ["x"], ["y"], "r")], "g", [make_tensor_value_info("x", TensorProto.FLOAT, [1, "n"])],
                       [make_tensor_value_info("y", TensorProto.FLOAT, None)])
    with pytest.raises(ValueError, match="x must have a fixed shape"):
        extract(make_model(graph))


def test_quantized_values_are_clamped_and_moved():
    """Two grids side by side, a clamp on the grid, one off it before a quantizer, and padding by reflection."""
    model = small([
        make_node("Clip", ["a", "k", "l"], ["b"]), *quantizer("c", "b", "t", "u"),
        make_node("Relu", ["a"], ["d"]), make_node("Concat", ["c", "d"], ["e"], axis=1), *quantizer("f", "e", "s", "z"),
        make_node("Pad", ["f", "p"], ["y"], mode="reflect")],
        k=np.float32(-0.513), l=np.float32(1.0171), p=np.array([0, 0, 1, 2, 0, 0, 2, 1]))
    graph = extract(model)
    assert [op.kind for op in graph.ops] == ["requantize", "clamp", "requantize", "concat", "pad"]
    rng = np.random.default_rng(0)
    x = rng.integers(-128, 128, (1, 4, 6, 8)).astype(np.int8)
    real = (x.astype(np.float32) - 3) * np.float32(0.02)
    given = np.rint(run_onnx(model, {"x": real})[0] / np.float32(0.02)) + 3
    for rule in ("xnnpack", "reference"):
        apart = np.abs(interpret(graph, {"x": x}, rule)["y"] - given)
        assert apart.max() <= 1
        assert np.mean(apart > 0) < 0.01


def test_a_clamp_that_cuts_nothing_costs_nothing():
    """Four bits through a pool and the same quantizer again; only the input, which may be anything, is clamped."""
    def four_bits(name, source):
        return [make_node("QuantizeLinear", [source, "s", "z"], [f"{name}_q"]),
                make_node("Clip", [f"{name}_q", "k", "l"], [f"{name}_c"]),
                make_node("DequantizeLinear", [f"{name}_c", "s", "z"], [name])]
    model = small([*four_bits("b", "a"), make_node("MaxPool", ["b"], ["c"], kernel_shape=[2, 2]), *four_bits("d", "c"),
                   make_node("Concat", ["d", "d"], ["e"], axis=1), *four_bits("y", "e")], k=np.int8(-8), l=np.int8(7))
    graph = extract(model)
    assert [op.kind for op in graph.ops] == ["requantize", "max_pool", "concat"]
    assert (graph.ops[0].low, graph.ops[0].high) == (127 - 15, 127)
    assert graph.tensors["b_c"].grid == (pytest.approx(0.02), 3 + 120)
