"""Networks quantized by ONNX Runtime's and by PyTorch's own tools go through, exact to the integer."""

from collections import Counter

import numpy as np
import onnx
import pytest
from foreign_networks import by_onnxruntime, by_pytorch, pictures, plain, zoo

from export.backends.tflite import print_graph
from export.integer.extract import extract
from export.integer.interpret import interpret, stored_inputs
from export.integer.rounding import RULES, rule_of
from export.lower import integer_faces
from export.onnx_view import Refused
from export.passes import run_passes
from export.tflite.inspection import inspect
from runtime.engines import Engine, OnnxRuntime, stored
from runtime.manifest import ArtefactFacts

EXAMPLE = {"x": pictures(1)[0]}
MADE = {"onnxruntime, uint8, per tensor": lambda folder: by_onnxruntime(folder, False, "QUInt8", plain()),
        "onnxruntime, int8, per channel": lambda folder: by_onnxruntime(folder, True, "QInt8", plain()),
        "onnxruntime, every operator": lambda folder: by_onnxruntime(folder, True, "QUInt8", zoo()),
        "pytorch, per channel": lambda folder: by_pytorch(folder, True, plain())}


@pytest.fixture(scope="module", params=MADE)
def made(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("foreign")
    model, changes = run_passes(MADE[request.param](folder), EXAMPLE)
    graph = extract(model)
    faces = print_graph(graph, folder / "m.tflite", "foreign")
    facts = ArtefactFacts("m.tflite", "tflite", *faces)

    def engine(column):
        return Engine(folder / "m.tflite", facts, *integer_faces(graph), column)
    return request.param, model, changes, graph, engine, folder / "m.tflite"


def test_litert_gives_what_the_interpreter_gives(made):
    _, _, _, graph, engine, _ = made
    kinds, (face,) = {op.kind for op in graph.ops}, integer_faces(graph)[0]
    for column in ("litert-xnnpack", "litert-reference"):
        session = engine(column)
        for x in pictures(6, 5):
            inputs = {face.name: stored(face, x)}
            wanted = interpret(graph, stored_inputs(graph, inputs), rule_of(kinds, column))
            for name, given in session.run_stored(inputs).items():
                np.testing.assert_array_equal(given, wanted[name])
            assert all(len(np.unique(values)) > 3 for values in wanted.values())


def test_onnx_runtime_is_within_its_bound(made, tmp_path):
    which, model, _, graph, _, _ = made
    onnx.save(model, tmp_path / "m.onnx")
    run = OnnxRuntime(tmp_path / "m.onnx")
    (face,), outputs = integer_faces(graph)
    off, count = 0, 0
    for x in pictures(6, 5):
        wanted = interpret(graph, stored_inputs(graph, {face.name: stored(face, x)}), "xnnpack")
        for facts, given in zip(outputs, run([x]), strict=True):
            apart = np.abs(stored(facts, given) - wanted[facts.name])
            assert apart.max() <= 1
            off, count = off + int(np.sum(apart > 0)), count + apart.size
    # XNNPACK's LeakyReLU has 8 bits of multiplier, its bilinear rounds halves up: a network with both is further from float.
    assert off / count < (0.05 if which.endswith("every operator") else 0.01)


def test_the_tflite_holds_no_transpose_and_no_float(made):
    *_, path = made
    found = inspect(path)
    assert found["transposes"] == found["float_operators"] == 0
    assert found["operators"]["DEPTH_TO_SPACE"] == 1
    assert set(found["undelegated"]) <= {"AVERAGE_POOL_2D", "RESIZE_NEAREST_NEIGHBOR"}


def test_the_zoo_holds_nearly_every_operator_of_the_table(made):
    which, _, _, graph, _, _ = made
    if which.endswith("every operator"):
        assert set(RULES) - {op.kind for op in graph.ops} == {"clamp", "pad", "space_to_depth"}


def test_passes_report_each_bias_they_rounded(made):
    which, _, changes, _, _, _ = made
    by_name = {c.name: c for c in changes}
    assert all(c.moved == 0 for c in changes if c.name != "quantize_biases")
    if not which.startswith("pytorch"):
        assert "quantize_biases" not in by_name  # ONNX Runtime's are int32 already
        return
    moves = by_name["quantize_biases"].by_node
    assert len(moves) == by_name["quantize_biases"].changed == 6
    assert all(0 < lsb <= 0.5 for lsb in moves.values())


def test_nothing_but_a_sigmoid_s_own_grid_is_taken(tmp_path):
    model, _ = run_passes(by_onnxruntime(tmp_path, True, "QInt8", zoo()), EXAMPLE)
    sigmoid = next(n for n in model.graph.node if n.op_type == "Sigmoid")
    quantizer = next(n for n in model.graph.node if sigmoid.output[0] in n.input)
    scale = next(t for t in model.graph.initializer if t.name == quantizer.input[1])
    scale.CopyFrom(onnx.numpy_helper.from_array(np.array(0.0023, np.float32), scale.name))
    with pytest.raises(Refused, match="scale 1/256"):
        extract(model)


def test_the_operators_are_those_of_the_network(made):
    which, _, _, graph, _, _ = made
    found = Counter(op.kind for op in graph.ops)
    assert found["fully_connected"] == found["flatten"] == 2
    assert found["concat"] == found["depth_to_space"] == 1
    # PyTorch gives the average pool a grid of its own: a convolution with ones, for that is rounded once.
    assert (found["depthwise_conv2d"], found["average_pool"]) == ((2, 0) if which.startswith("pytorch") else (1, 1))
    assert found["conv2d"] == (6 if which.endswith("every operator") else 3)
