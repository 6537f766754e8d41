"""Every operator of the table of rounding rules, in every runtime of its row: random shapes, windows, pads, grids and limits."""

from importlib.util import find_spec

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from integer_graphs import MAKERS, conv, graph_of, numbers, output_scale, packing, run, tensor

from export import graph as g
from export.backends.tflite import print_graph
from export.flatbuffer import TYPES, read
from export.integer.fixed_point import doubling_high_multiply, logistic, quantize_multiplier, rounding_right_shift
from export.integer.interpret import KERNELS, interpret
from export.integer.ranges import RANGES, check_ranges
from export.integer.rounding import ARITHMETIC, COLUMNS, RULES, rule_of
from export.tflite.inspection import inspect, undelegated
from export.tflite.ops import CONVOLUTIONS_INT4, PRINTERS

HERE = [c for c in COLUMNS if c != "onnxruntime"]  # which computes in float: test_extract_foreign.py has its bound
CASES = [(kind, column) for kind in RULES for column in HERE if column in RULES[kind]]


def test_every_operator_has_a_row_a_kernel_a_printer_and_a_test():
    assert set(RULES) == set(KERNELS) == set(MAKERS) <= set(PRINTERS)
    assert len(CASES) > 60


@pytest.mark.parametrize(("kind", "column"), CASES)
def test_a_runtime_gives_what_its_rule_gives(kind, column, tmp_path_factory):
    if column == "tflite-micro" and not find_spec("tflite_micro"):
        pytest.skip("tflite-micro is not installed: it is of the extras dev and conformance")
    path = tmp_path_factory.mktemp("one") / "model.tflite"

    @settings(max_examples=8, deadline=None, database=None, derandomize=True)
    @given(st.integers(0, 2**32 - 1))
    def no_mismatch(seed):
        rng = np.random.default_rng(seed)
        graph = MAKERS[kind](rng)
        inputs = numbers(rng, graph)
        wanted = interpret(graph, inputs, rule_of([kind], column))["y"]
        np.testing.assert_array_equal(run(graph, path, inputs, column), wanted)

    no_mismatch()


# Ties are where rules part, and random scales have none: powers of two make many.
def tied(rng, kind):
    weight = rng.integers(-127, 128, (32, 16)).astype(np.int8)
    common = (weight if kind is g.FullyConnected else weight[:, :, None, None], rng.integers(-3000, 3000, 32).astype(np.int32))
    scale = np.full(32 if rng.integers(2) else 1, 2.0 ** -int(rng.integers(4, 10)), np.float32)
    shapes = [(20, 16), (20, 32)] if kind is g.FullyConnected else [(1, 16, 4, 5), (1, 32, 4, 5)]
    x, y = tensor(rng, "x", shapes[0], 0.5), tensor(rng, "y", shapes[1], 0.5 if rng.integers(2) else 0.75)
    return graph_of(kind("op", ("x",), "y", *common, weight_scale=scale), [x], y)


@pytest.mark.parametrize("column", HERE)
@pytest.mark.parametrize("kind", [g.Conv, g.FullyConnected])
def test_ties_go_where_the_runtime_s_go(kind, column, tmp_path):
    if column == "tflite-micro" and not find_spec("tflite_micro"):
        pytest.skip("tflite-micro is not installed: it is of the extras dev and conformance")
    wrong = dict.fromkeys(ARITHMETIC, 0)
    for seed in range(12):
        rng = np.random.default_rng(seed)
        graph = tied(rng, kind)
        inputs = numbers(rng, graph)
        given = run(graph, tmp_path / "m.tflite", inputs, column)
        for rule in ARITHMETIC:
            wrong[rule] += int(np.sum(given != interpret(graph, inputs, rule)["y"]))
    own = rule_of([kind.kind], column)
    same = {"reference", "micro"} if kind is g.Conv and own in ("reference", "micro") else {own}
    assert {rule for rule, count in wrong.items() if count == 0} == same, wrong


@pytest.mark.parametrize("column", HERE)
def test_a_packing_convolution_reads_wider_pixels_and_gives_the_same_integers(column, tmp_path):
    if column == "tflite-micro" and not find_spec("tflite_micro"):
        pytest.skip("tflite-micro is not installed: it is of the extras dev and conformance")
    for seed in range(12):
        rng = np.random.default_rng(seed)
        graph = packing(rng)
        inputs = numbers(rng, graph)
        wanted = interpret(graph, inputs, rule_of(["conv2d"], column))["y"]
        np.testing.assert_array_equal(run(graph, tmp_path / "m.tflite", inputs, column), wanted)
        assert inspect(tmp_path / "m.tflite")["operators"]["RESHAPE"] == 1


def test_the_rule_of_a_graph_is_the_finest_of_its_operators():
    assert rule_of(["conv2d", "average_pool", "pad"], "litert-xnnpack") == "xnnpack"
    assert rule_of(["conv2d", "fully_connected"], "tflite-micro") == "micro"
    assert rule_of(["conv2d", "add"], "litert-builtin") == "builtin"
    assert rule_of(["conv2d", "depthwise_conv2d"], "litert-builtin") is None
    assert rule_of(["pad"], "tflite-micro") == "reference"


@pytest.mark.parametrize(("kind", "outside"), [
    ("average_pool", {"AVERAGE_POOL_2D": 1}), ("resize_nearest", {"RESIZE_NEAREST_NEIGHBOR": 1}),
    *((kind, {}) for kind in ("mul", "sigmoid", "leaky_relu", "mean", "resize_bilinear", "concat", "depth_to_space",
                              "space_to_depth", "flatten"))])
def test_what_no_delegate_takes_is_listed(kind, outside, tmp_path):
    print_graph(MAKERS[kind](np.random.default_rng(1)), tmp_path / "m.tflite", "one")
    found = inspect(tmp_path / "m.tflite")
    assert found["undelegated"] == outside
    assert found["delegated_parts"] == (0 if outside else 1)
    assert found["float_operators"] == found["transposes"] == 0


@pytest.mark.parametrize("bits", [2, 4])
@pytest.mark.parametrize("features", [12, 7])
def test_packed_weights_stay_exact_and_with_xnnpack(bits, features, tmp_path):
    rng, path = np.random.default_rng(bits), tmp_path / "m.tflite"
    half = 1 << bits - 1
    weight, bias = rng.integers(-half, half, (33, features)).astype(np.int8), rng.integers(-300, 300, 33).astype(np.int32)
    scale = np.full(1, 0.011, np.float32)
    x = tensor(rng, "x", (9, features))
    y = tensor(rng, "y", (9, 33), output_scale(x, weight, scale))
    graph = graph_of(g.FullyConnected("op", ("x",), "y", weight, bias, weight_scale=scale), [x], y)
    assert graph.ops[0].weight_bits == bits
    inputs = numbers(rng, graph)
    for column in ("litert-xnnpack", "litert-reference", "litert-builtin"):
        wanted = interpret(graph, inputs, rule_of(["fully_connected"], column))["y"]
        np.testing.assert_array_equal(run(graph, path, inputs, column), wanted)
    stored = {t.name.decode(): t.type for t in read(path).subgraphs[0].tensors}["y/weight"]
    assert stored == (TYPES[f"int{bits}"] if features == 12 else TYPES["int8"])  # 7 of 2 or 4 bits fill no whole bytes
    assert undelegated(path) == ({}, 1)


@pytest.mark.parametrize("kind", [g.Conv, g.DepthwiseConv])
@pytest.mark.parametrize("column", ["litert-reference", "tflite-micro"])
def test_four_bit_convolutions_are_exact_where_they_have_a_rule(kind, column, tmp_path):
    if column == "tflite-micro" and not find_spec("tflite_micro"):
        pytest.skip("tflite-micro is not installed: it is of the extras dev and conformance")
    for seed in range(6):
        rng, path = np.random.default_rng(seed), tmp_path / "m.tflite"
        graph = conv(rng, kind, bits=4)
        inputs = numbers(rng, graph)
        wanted = interpret(graph, inputs, "reference")["y"]
        np.testing.assert_array_equal(run(graph, path, inputs, column, storage=CONVOLUTIONS_INT4), wanted)
    assert set(undelegated(path)[0]) & {"CONV_2D", "DEPTHWISE_CONV_2D"}  # XNNPACK leaves it


def at_ratio(kind, ratio):
    """One operator whose input scale is ``ratio`` times its output's."""
    rng, shape = np.random.default_rng(0), (1, 4, 3, 5)
    y = tensor(rng, "y", shape, 0.02, 1)
    scales = {"add": (ratio * 0.02, 0.02), "mul": (ratio, 0.02), "conv2d": (0.02,)}.get(kind, (ratio * 0.02,))
    inputs = [tensor(rng, name, shape, s, 3) for name, s in zip("ab", scales, strict=False)]
    names = tuple(t.name for t in inputs)
    weight = rng.integers(-127, 128, (4, 4, 1, 1)).astype(np.int8)
    op = {"add": lambda: g.Add("op", names, "y"), "mul": lambda: g.Mul("op", names, "y"),
          "requantize": lambda: g.Requantize("op", names, "y"), "leaky_relu": lambda: g.LeakyRelu("op", names, "y", 0.5),
          "conv2d": lambda: g.Conv("op", names, "y", weight, np.zeros(4, np.int32), weight_scale=np.full(1, ratio, np.float32))}
    return graph_of(op[kind](), inputs, y)


@pytest.mark.parametrize("kind", ["add", "requantize", "mul", "leaky_relu", "conv2d"])
def test_scales_too_far_apart_are_refused_where_xnnpack_leaves_them(kind, tmp_path):
    path, (low, high) = tmp_path / "m.tflite", RANGES[kind]
    low = 2 * low if kind == "leaky_relu" else low  # alpha is a half
    for ratio in (low * 1.01 or 1e-9, high * 0.99):
        graph = at_ratio(kind, ratio)
        check_ranges(graph)
        inputs = numbers(np.random.default_rng(1), graph)
        np.testing.assert_array_equal(run(graph, path, inputs, "litert-xnnpack"), interpret(graph, inputs, "xnnpack")["y"])
        assert undelegated(path) == ({}, 1)
    for ratio in ([low * 0.98] if low else []) + [high * 1.01]:
        graph = at_ratio(kind, ratio)
        with pytest.raises(ValueError, match=rf"node op \({kind}\) cannot be taken: its input's scale is"):
            check_ranges(graph)
        print_graph(graph, path, "one")
        if kind != "conv2d":
            assert undelegated(path)[1] == 0
        else:
            with pytest.raises(RuntimeError, match="XNNPACK"):
                undelegated(path)


def test_an_unknown_rule_names_the_known():
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="known are xnnpack, micro, builtin, reference"):
        interpret(MAKERS["add"](rng), {}, "bankers")
    with pytest.raises(ValueError, match="float tensors"):
        interpret(g.Graph({"x": g.Tensor("x", (1, 1))}, (), ("x",), {}), {}, "xnnpack")


def test_fixed_point_by_hand():
    mantissa, exponent = quantize_multiplier(np.array([0.5, 0.75, 3.0, 1 - 2**-40]))
    assert (mantissa / 2.0**31 * 2.0**exponent).tolist() == pytest.approx([0.5, 0.75, 3.0, 1.0])
    assert rounding_right_shift(np.array([5, -5, 6, -6, 7]), np.array(2)).tolist() == [1, -1, 2, -2, 2]
    assert doubling_high_multiply(np.array([3, -3]), np.array([1 << 30, 1 << 30])).tolist() == [2, -1]


def test_the_fixed_point_logistic_is_one():
    x = np.linspace(-15.9, 15.9, 1001)
    found = logistic(np.rint(x * (1 << 27)).astype(np.int64)) / 2.0**31
    np.testing.assert_allclose(found, 1 / (1 + np.exp(-x)), atol=1e-7)
