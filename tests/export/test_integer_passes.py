"""The passes that make others' quantized ONNX fit for extraction: what they change, what they leave, by how much they move."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, numpy_helper
from onnx.helper import make_graph, make_model, make_node, make_opsetid, make_tensor, make_tensor_value_info
from onnx_runtime_kinds import kinds_run

from export.integer.extract import extract
from export.onnx_view import Refused
from export.passes import run_onnx, run_passes
from export.passes.biases import quantize_biases
from export.passes.depth_to_space import recognise_depth_to_space
from export.passes.idle_quantizers import drop_idle_quantizers
from export.passes.merged_pads import merged_pads
from export.passes.own_zero_points import own_zero_points
from export.passes.stored_reflections import stored_reflections
from export.passes.unsigned_activations import unsigned_activations
from runtime.engines import OnnxRuntime

X = np.random.default_rng(0).normal(0, 1, (1, 2, 4, 6)).astype(np.float32)


def pair(name, source, scale="s", zero="z"):
    return [make_node("QuantizeLinear", [source, scale, zero], [f"{name}_q"]),
            make_node("DequantizeLinear", [f"{name}_q", scale, zero], [name])]


def made(nodes, opset=17, tensors=(), **constants):
    """x, quantized as a; the given nodes; y."""
    grid = {"s": np.float32(0.03), "z": np.int8(2), "t": np.float32(0.07)}
    graph = make_graph([*pair("a", "x"), *nodes], "g", [make_tensor_value_info("x", TensorProto.FLOAT, X.shape)],
                       [make_tensor_value_info("y", TensorProto.FLOAT, None)],
                       [*(numpy_helper.from_array(np.asarray(v), k) for k, v in (grid | constants).items()), *tensors])
    model = make_model(graph, opset_imports=[make_opsetid("", opset)], ir_version=10)
    return onnx.shape_inference.infer_shapes(model)


def kinds(model):
    return [node.op_type for node in model.graph.node]


def test_float_weights_that_are_quantized_on_the_way_become_integers():
    rng = np.random.default_rng(1)
    weight, scale = rng.normal(0, 0.1, (3, 2, 1, 1)).astype(np.float32), np.array([0.001, 0.002, 0.003], np.float32)
    nodes = [make_node("QuantizeLinear", ["w", "ws", "wz"], ["wq"], axis=0),
             make_node("DequantizeLinear", ["wq", "ws", "wz"], ["wf"], axis=0), make_node("Conv", ["a", "wf"], ["c"], "conv"),
             *pair("y", "c", "t")]
    model, changes = run_passes(made(nodes, w=weight, ws=scale, wz=np.zeros(3, np.int8)), {"x": X})
    assert [(c.name, c.moved) for c in changes] == [("fold_constants", 0)]
    (op,) = extract(model).ops
    np.testing.assert_array_equal(op.weight, np.clip(np.rint(weight / scale.reshape(3, 1, 1, 1)), -128, 127))
    np.testing.assert_array_equal(op.weight_scale, scale)


def test_four_bit_weights_of_onnx_are_taken():
    weight = make_tensor("w", TensorProto.INT4, [2, 2, 1, 1], [-8, 7, 3, -1])
    nodes = [make_node("DequantizeLinear", ["w", "ws"], ["wf"]), make_node("Conv", ["a", "wf"], ["c"]), *pair("y", "c", "t")]
    (op,) = extract(run_passes(made(nodes, 21, [weight], ws=np.float32(0.01)), {"x": X})[0]).ops
    assert op.weight.reshape(-1).tolist() == [-8, 7, 3, -1]
    assert (op.weight.dtype, op.weight_bits) == (np.int8, 4)


def convolution(bias):
    weight = np.random.default_rng(2).integers(-127, 128, (3, 2, 1, 1)).astype(np.int8)
    nodes = [make_node("DequantizeLinear", ["w", "ws"], ["wf"]), make_node("MaxPool", ["a"], ["m"], kernel_shape=[2, 2]),
             make_node("Conv", ["m", "wf", "b"], ["c"], "conv"), *pair("y", "c", "t")]
    return made(nodes, w=weight, ws=np.float32(0.004), b=np.array(bias, np.float32))


def test_a_float_bias_is_rounded_to_the_grid_of_its_sums():
    grid = np.float32(0.03) * np.float32(0.004)
    model, moves = quantize_biases(convolution([grid * 10.25, -grid * 3, 0.5]))
    assert moves == {"conv": pytest.approx(1 / 3, abs=0.01)}  # of the third; the first moves by a quarter
    (conv,) = (op for op in extract(model).ops if op.kind == "conv2d")
    assert conv.bias.tolist() == [10, -3, round(0.5 / float(grid))]
    apart = np.abs(run_onnx(model, {"x": X})[0] - run_onnx(convolution([grid * 10.25, -grid * 3, 0.5]), {"x": X})[0])
    assert apart.max() <= 0.07 + 1e-6  # one step of the output's grid


def test_a_bias_that_int32_does_not_hold_stays_and_is_refused():
    model, moves = quantize_biases(convolution([1.0, 1e9, 0.0]))
    assert moves == {}
    with pytest.raises(Refused, match=r"node conv \(Conv\) cannot be taken: its bias is a float"):
        extract(model)


def test_idle_quantizers_go_and_working_ones_stay():
    shape = np.array([1, 48])
    idle = made([make_node("Reshape", ["a", "k"], ["r"]), *pair("y", "r"), ], k=shape)
    assert kinds(drop_idle_quantizers(idle)[0]) == kinds(idle)  # its dequantizer gives a graph output
    idle = made([make_node("Reshape", ["a", "k"], ["r"]), *pair("b", "r"), make_node("Relu", ["b"], ["y"])], k=shape)
    model, dropped = drop_idle_quantizers(idle)
    assert dropped == 1
    assert kinds(model) == ["QuantizeLinear", "DequantizeLinear", "Reshape", "Relu"]
    np.testing.assert_array_equal(run_onnx(model, {"x": X})[0], run_onnx(idle, {"x": X})[0])
    working = made([make_node("Reshape", ["a", "k"], ["r"]), *pair("b", "r", "t"), make_node("Relu", ["b"], ["y"])], k=shape)
    assert drop_idle_quantizers(working)[1] == 0
    assert drop_idle_quantizers(made([make_node("Relu", ["a"], ["r"]), *pair("b", "r"), make_node("Relu", ["b"], ["y"])]))[1] == 0


def saturating():
    """Two convolutions of the greatest weights, whose zero points are one tensor: a pair of products exceeds 16 bits."""
    nodes = [make_node("DequantizeLinear", ["w", "ws", "wz"], ["wf"]), make_node("DequantizeLinear", ["v", "ws", "wz"], ["vf"]),
             make_node("Conv", ["a", "wf"], ["c"], "first", kernel_shape=[3, 3]), *pair("d", "c", "t"),
             make_node("Conv", ["d", "vf"], ["e"], "second"), *pair("y", "e", "t")]
    weights = {"w": np.full((4, 2, 3, 3), 127, np.int8), "v": np.full((4, 4, 1, 1), 127, np.int8)}
    return made(nodes, ws=np.float32(0.0005), wz=np.int8(0), **weights)


def test_every_weight_gets_a_zero_point_of_its_own_and_onnx_runtime_does_not_saturate(tmp_path):
    shared = saturating()
    model, copies = own_zero_points(shared)
    assert copies == 1
    assert own_zero_points(model)[1] == 0
    x = np.full_like(X, 100)
    np.testing.assert_array_equal(run_onnx(model, {"x": x})[0], run_onnx(shared, {"x": x})[0])
    onnx.save(model, tmp_path / "m.onnx")
    wanted = run_onnx(model, {"x": x})[0]
    np.testing.assert_allclose(OnnxRuntime(tmp_path / "m.onnx")([x])[0], wanted, atol=1e-6)
    onnx.save(shared, tmp_path / "shared.onnx")
    assert OnnxRuntime(tmp_path / "shared.onnx")([x])[0].shape == wanted.shape  # loads, whatever it gives


@pytest.mark.parametrize("step", [2 / 32, 3 / 64])
def test_activations_inside_become_unsigned_and_mean_the_same(step):
    rng = np.random.default_rng(4)
    nodes = [make_node("DequantizeLinear", [name, "ws", f"{name}z"], [f"{name}f"]) for name in "wv"]
    nodes += [make_node("Conv", ["a", "wf"], ["c"], "first"), *pair("d", "c", "t"),
              make_node("Conv", ["d", "vf"], ["e"], "second"), *pair("f", "e", "t"), make_node("Clip", ["f"], ["y"])]
    weights = {name: rng.integers(-127, 128, (2, 2, 1, 1)).astype(np.int8) for name in "wv"}
    given = {"ws": np.float32(0.004), "wz": np.int8(0), "vz": np.int8(0), **weights}
    assert unsigned_activations(made(nodes, **given))[1] == 0, "0.07 is neither 2^n nor 3 2^n"
    signed = made(nodes, **given, t=np.float32(step))
    model, count = unsigned_activations(signed)
    assert count == 2, "the quantizer of the input keeps its numbers"
    assert unsigned_activations(model)[1] == 0
    np.testing.assert_array_equal(run_onnx(model, {"x": X})[0], run_onnx(signed, {"x": X})[0])
    grids = [{t.name: (t.scale, t.zero_point) for t in extract(one).tensors.values()} for one in (signed, model)]
    assert grids[0] == grids[1], "in the integer graph all is int8 in any case"


def test_a_pad_of_zeros_becomes_the_convolutions_own_so_that_it_is_an_integer_one(tmp_path):
    rng = np.random.default_rng(7)

    def padding(*, value="", read=(), **given):  # without a value as torch writes it, which ONNX Runtime does not merge
        nodes = [make_node("DequantizeLinear", ["w", "ws", "wz"], ["wf"]), make_node("Pad", ["a", "pads", value], ["p"], "frame"),
                 make_node("Conv", ["p", "wf"], ["c"], "conv", pads=[1, 0, 0, 1]), *read, *pair("y", "c", "t")]
        pads = np.array([0, 0, 0, 1, 0, 0, 1, 0])
        return made(nodes, w=weight, ws=np.float32(0.004), wz=np.int8(0), pads=pads, **given)

    weight = rng.integers(-127, 128, (2, 2, 3, 3)).astype(np.int8)
    model, count = merged_pads(padding())
    assert count == 1
    assert "pads" not in [tensor.name for tensor in model.graph.initializer]
    assert merged_pads(model)[1] == 0
    np.testing.assert_array_equal(run_onnx(model, {"x": X})[0], run_onnx(padding(), {"x": X})[0])
    both = [extract(one).ops for one in (padding(), model)]
    assert [[op.kind for op in ops] for ops in both] == [["conv2d"], ["conv2d"]]
    assert [ops[0].pads for ops in both] == [(1, 1, 1, 1)] * 2
    assert ["QLinearConv" in kinds_run(one.SerializeToString(), tmp_path) for one in (padding(), model)] == [False, True]
    assert merged_pads(padding(value="one", one=np.float32(1)))[1] == 0, "the zero point stands for real zeros alone"
    assert merged_pads(padding(read=[make_node("Relu", ["p"], ["r"])]))[1] == 0, "another reads it too"


def test_reflections_become_ones_of_stored_numbers_so_that_the_convolution_is_an_integer_one(tmp_path):
    rng = np.random.default_rng(6)
    frame = make_node("Pad", ["a", "pads"], ["p"], "frame", mode="reflect")
    nodes = [make_node("DequantizeLinear", ["w", "ws", "wz"], ["wf"]), frame, make_node("Conv", ["p", "wf"], ["c"], "conv"),
             *pair("y", "c", "t")]
    given = {"w": rng.integers(-127, 128, (2, 2, 3, 3)).astype(np.int8), "ws": np.float32(0.004), "wz": np.int8(0),
             "pads": np.array([0, 0, 1, 1, 0, 0, 1, 1])}
    grids = {"s": np.float32(1 / 32), "z": np.uint8(128), "t": np.float32(0.07)}
    real = made(nodes, **given, **grids)
    model, count = stored_reflections(real)
    assert count == 1
    assert stored_reflections(model)[1] == 0, "once is enough"
    np.testing.assert_array_equal(run_onnx(model, {"x": X})[0], run_onnx(real, {"x": X})[0])
    assert [op.kind for op in extract(model).ops] == [op.kind for op in extract(real).ops] == ["pad", "conv2d"]
    assert ["QLinearConv" in kinds_run(one.SerializeToString(), tmp_path) for one in (real, model)] == [False, True]
    flat = made([make_node("Pad", ["a", "pads"], ["y"], mode="reflect")], pads=given["pads"])
    assert stored_reflections(flat)[1] == 0, "what is an output stays one"


@pytest.mark.parametrize(("channels", "perm", "found"), [
    (1, [0, 1, 3, 5, 2, 4], 1), (2, [0, 1, 3, 5, 2, 4], 0), (2, [0, 3, 5, 1, 2, 4], 1), (2, [0, 5, 3, 1, 2, 4], 0)])
def test_space_to_depth_is_seen_where_no_channel_moves(channels, perm, found):
    x = np.random.default_rng(3).normal(0, 1, (1, channels, 6, 8)).astype(np.float32)
    nodes = [make_node("Reshape", ["x", "k"], ["r"], "pixels"), make_node("Transpose", ["r"], ["t"], perm=perm),
             make_node("Reshape", ["t", "l"], ["y"])]
    graph = make_graph(nodes, "g", [make_tensor_value_info("x", TensorProto.FLOAT, x.shape)],
                       [make_tensor_value_info("y", TensorProto.FLOAT, [1, channels * 4, 3, 4])],
                       [numpy_helper.from_array(np.array([1, channels, 3, 2, 4, 2]), "k"),
                        numpy_helper.from_array(np.array([1, channels * 4, 3, 4]), "l")])
    model = make_model(graph, opset_imports=[make_opsetid("", 17)], ir_version=8)
    changed, count = recognise_depth_to_space(model)
    assert count == found
    assert ("SpaceToDepth" in kinds(changed)) == bool(found)
    np.testing.assert_array_equal(run_onnx(changed, {"x": x})[0], run_onnx(model, {"x": x})[0])
