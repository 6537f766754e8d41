"""Every operator in C gives what the specification gives, to the bit, under both roundings, wherever it runs."""

from __future__ import annotations

import re
from pathlib import Path

import c_graphs
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export import graph as g
from export.firmware.plan import Buffer, plan
from export.firmware.run import ROUNDINGS, TARGETS, build
from export.firmware.source import Source, buffers, write_source


def written(source: Source, folder: Path, name: str = "model") -> Path:
    """Both files in a folder; the path of the .c."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.c").write_text(source.code)
    (folder / f"{name}.h").write_text(source.header)
    return folder / f"{name}.c"


@pytest.fixture(scope="module")
def every() -> g.Graph:
    return c_graphs.everything()


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("target", TARGETS)
def test_every_operator_is_the_specifications(every, target, rounding, tmp_path, tool):
    tool(TARGETS[target])
    path = written(write_source(every, "model", "model"), tmp_path)
    vectors = [c_graphs.numbers(every, seed) for seed in range(2)]
    program = build(path, TARGETS[target], rounding, tmp_path / "build")
    ran = program.run([[c_graphs.last(x) for x in vector.values()] for vector in vectors])
    for vector, outputs in zip(vectors, ran.outputs, strict=True):
        wanted = c_graphs.expected(every, vector, rounding).values()
        wrong = [op.kind for op, a, b in zip(every.ops, wanted, outputs, strict=True) if not np.array_equal(a, b)]
        assert not wrong


def test_the_two_roundings_differ_somewhere(every):
    inputs = c_graphs.numbers(every)
    a, b = (c_graphs.expected(every, inputs, rounding) for rounding in ROUNDINGS)
    assert any(not np.array_equal(a[name], b[name]) for name in a)


def convolution(rows, columns, channels, out, kernel, stride, pad, seed, share=0.6):
    """A ternary convolution with some share of weights that differ from zero."""
    rng = np.random.default_rng(seed)
    weight = (rng.integers(0, 2, (out, channels, kernel, kernel)) * 2 - 1) * (rng.random((out, channels, kernel, kernel)) < share)
    x = g.Tensor("x", (1, channels, rows, columns), "int8", 0.02, int(rng.integers(-128, 128)))
    shape = g.window_shape(x.shape, out, (kernel, kernel), (stride, stride), (pad,) * 4)
    y = g.Tensor("y", shape, "int8", float(0.02 * 0.03 * np.sqrt(channels * kernel**2) / 2), int(rng.integers(-128, 128)))
    op = g.Conv("op", ("x",), "y", weight.astype(np.int8), rng.integers(-500, 500, out).astype(np.int32), (stride, stride),
                (pad,) * 4, 1, weight_scale=np.full(1, 0.03, np.float32))
    return g.Graph({"x": x, "y": y}, (op,), ("x",), {"y": "y"}, {"x": 0})


# All weights at work make sums that one 16-bit lane does not hold; large pictures cross tiles; 1x1 kernels have no lines to keep.
SHAPES = [(17, 13, 48, 6, 3, 1, 1, 1.0), (16, 20, 16, 8, 3, 2, 1, 0.5), (9, 31, 3, 5, 3, 1, 0, 0.6), (12, 12, 5, 4, 1, 1, 0, 0.9),
          (20, 9, 33, 7, 5, 2, 2, 1.0), (40, 11, 1, 16, 3, 1, 1, 0.7), (5, 5, 130, 3, 3, 1, 1, 1.0), (8, 8, 4, 2, 3, 3, 1, 0.0)]


@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_ternary_convolutions_of_every_shape(rounding, tmp_path, tool):
    tool(TARGETS["native-sanitized"])
    graph = c_graphs.joined([convolution(*shape[:7], seed=k, share=shape[7]) for k, shape in enumerate(SHAPES)])
    path = written(write_source(graph, "model", "model"), tmp_path)
    assert "model_conv_ternary(&op0" in path.read_text()
    inputs = c_graphs.numbers(graph)
    for target in ("native", "native-plain", "native-sanitized"):
        program = build(path, TARGETS[target], rounding, tmp_path / target)
        (outputs,) = program.run([[c_graphs.last(x) for x in inputs.values()]]).outputs
        for (name, wanted), found in zip(c_graphs.expected(graph, inputs, rounding).items(), outputs, strict=True):
            assert np.array_equal(wanted, found), (target, name)


@pytest.mark.parametrize("target", ["native", "native-plain", "aarch64", "cortex-m7"])
def test_the_loops_of_each_processor_give_what_the_plain_one_gives(target, tmp_path, tool):
    """Of 8-bit weights: whole steps of 16 and of 4 numbers, and what remains of them."""
    tool(TARGETS[target])
    graph = c_graphs.joined([convolution(*shape[:7], seed=k, share=shape[7]) for k, shape in enumerate(SHAPES)])
    inputs = c_graphs.numbers(graph)
    path = written(write_source(graph, "model", "model", "int8"), tmp_path)
    program = build(path, TARGETS[target], "fixed_point", tmp_path / "build")
    (outputs,) = program.run([[c_graphs.last(x) for x in inputs.values()]]).outputs
    for wanted, found in zip(c_graphs.expected(graph, inputs, "fixed_point").values(), outputs, strict=True):
        assert np.array_equal(wanted, found)


FUNCTION = re.compile(r"^[^\n#/ }][^\n;={]*?(\w+)\([^;{}]*?\)\n\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)


def test_no_function_calls_itself_or_one_that_comes_later(every):
    """So there is no recursion: each function calls only what was defined before it."""
    code = re.sub(r"/\*.*?\*/", "", write_source(every, "model", "model").code, flags=re.DOTALL)
    known = set()
    for name, body in FUNCTION.findall(code):
        called = set(re.findall(r"\b(\w+)\(", body)) & {found[0] for found in FUNCTION.findall(code)}
        assert name not in called
        assert called <= known
        known.add(name)
    assert len(known) > 40
    assert "photosite_model_run" in known


def test_weights_stay_packed_and_nothing_multiplies(tmp_path):
    graph = convolution(17, 13, 48, 6, 3, 1, 1, 0)
    packed, plain = (write_source(graph, "model", "model", weights) for weights in ("packed", "int8"))
    assert packed.flash < plain.flash / 2
    weights = packed.code.split("op0_weights[")[1].split("]")[0]
    assert int(weights) == 6 * 9 * 48 // 4
    kernel = packed.code.split("static void model_accumulate")[1].split("\n}\n")[0]
    assert "+=" in kernel
    assert " * " not in kernel.split("{", 1)[1]


def test_what_is_read_twice_and_handed_out_keeps_its_place(tmp_path, tool):
    """One tensor under two output names, one that is an output and read on, and a picture that is flattened."""
    tool(TARGETS["native"])
    x = g.Tensor("x", (1, 3, 4, 4), "int8", 0.02, 3)
    y, z = (g.Tensor(name, x.shape, "int8", 0.02, 3) for name in "yz")
    flat = g.Tensor("flat", (1, 48), "int8", 0.02, 3)
    graph = g.Graph({"x": x, "y": y, "z": z, "flat": flat}, (g.Clamp("a", ("x",), "y", -50, 60), g.Clamp("b", ("y",), "z", -9, 9),
                                                            g.Flatten("c", ("y",), "flat")),
                    ("x",), {"one": "y", "two": "y", "three": "z", "four": "flat", "five": "x"}, {"x": 0})
    path = written(write_source(graph, "m-2", "model"), tmp_path)
    inputs = c_graphs.numbers(graph)
    (outputs,) = build(path, TARGETS["native"], "xnnpack", tmp_path).run([[c_graphs.last(inputs["x"])]]).outputs
    for wanted, found in zip(c_graphs.expected(graph, inputs, "xnnpack").values(), outputs, strict=True):
        assert np.array_equal(wanted, found)


def test_refusals_name_the_operator():
    x, y = g.Tensor("x", (1, 1, 2, 2), "int8", 0.02, 0), g.Tensor("y", (1, 1, 2, 2), "int8", 0.02, 0)

    class Odd(g.Op):
        kind = "odd"

    def graph(op, source=x):
        return g.Graph({"x": source, "y": y}, (op,), ("x",), {"y": "y"}, {"x": 0})

    with pytest.raises(ValueError, match="strange: firmware C has no operator odd; it has add"):
        write_source(graph(Odd("strange", ("x",), "y")), "m", "m")
    with pytest.raises(ValueError, match="float tensors"):
        write_source(graph(g.Relu("r", ("x",), "y"), g.Tensor("x", (1, 1, 2, 2))), "m", "m")
    with pytest.raises(ValueError, match="one picture or vector at a time"):
        write_source(graph(g.Clamp("c", ("x",), "y"), g.Tensor("x", (2, 1, 2, 2), "int8", 0.02, 0)), "m", "m")
    weight = np.ones((1, 1, 1, 1), np.int8)
    huge = g.Conv("huge", ("x",), "y", weight, np.full(1, 2**31 - 1, np.int32), weight_scale=np.ones(1, np.float32))
    with pytest.raises(ValueError, match=r"huge: .*int32"):
        write_source(graph(huge), "m", "m")


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 12), st.integers(0, 6)), max_size=20))
@settings(max_examples=200, deadline=None)
def test_buffers_that_live_together_never_overlap(given_buffers):
    made = [Buffer(str(k), size, first, first + length) for k, (size, first, length) in enumerate(given_buffers)]
    found = plan(made)
    assert found.size >= found.bound
    for a in made:
        assert found.offsets[a.name] % 8 == 0
        assert found.offsets[a.name] + a.size <= found.size
        for b in made:
            if a is not b and a.meets(b) and a.size and b.size:
                begin_a, begin_b = found.offsets[a.name], found.offsets[b.name]
                assert begin_a + a.size <= begin_b or begin_b + b.size <= begin_a


def test_a_tensor_lives_until_it_was_last_read(every):
    """Of the plan of a real graph: what an operator reads, makes and needs is there at once."""
    source = write_source(every, "model", "model")
    found = buffers(every, [None] * len(every.ops))
    assert {b.name for b in found} <= set(source.plan.offsets)
    for buffer in found:
        readers = [k for k, op in enumerate(every.ops) if buffer.name in op.inputs]
        assert all(buffer.first <= k <= buffer.last for k in readers)


def test_a_memory_plan_refuses_two_of_one_name():
    with pytest.raises(ValueError, match="same name"):
        plan([Buffer("a", 1, 0, 0), Buffer("a", 1, 0, 0)])
    with pytest.raises(ValueError, match="cannot live"):
        Buffer("a", 1, 2, 1)
