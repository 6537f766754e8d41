"""docs/adding.md does what it says: its examples, taken out of the page, add a model, a backend and an operator."""

import importlib.util
import re
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from integer_graphs import graph_of, numbers, run, tensor
from onnx import TensorProto, numpy_helper
from onnx.helper import make_graph, make_model, make_node, make_opsetid, make_tensor_value_info
from safetensors.torch import save_file

import export.backends
from export.bundle import export_model
from export.firmware import operators, source
from export.firmware.run import ROUNDINGS, TARGETS
from export.firmware.run import build as compiled
from export.integer import extract, interpret, rounding
from export.integer.extract import extract as extracted
from export.onnx_view import Refused
from export.tflite import ops
from firmware_models.catalogue import build, list_models

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "adding.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"<!-- example: (\S+) -->\n```\w+\n(.*?)```", PAGE, re.DOTALL))


def write(name, folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(EXAMPLES[name], encoding="utf-8")
    return folder / name


def load(name, folder):
    """An example as a module."""
    spec = importlib.util.spec_from_file_location(name.removesuffix(".py"), write(name, folder))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_the_page_has_every_example():
    assert set(EXAMPLES) == {"model.toml", "entry.py", "weights.py", "test_weights.py", "maximum.py", "maximum.c", "weather.py"}
    assert all(len(line) <= 130 for text in EXAMPLES.values() for line in text.splitlines())


def test_a_model_is_one_folder(tmp_path):
    folder = tmp_path / "models" / "one-convolution"
    write("model.toml", folder)
    write("entry.py", folder)
    (folder / "card.md").write_text("# One convolution\n")
    torch.manual_seed(0)
    save_file({"weight": torch.randn(3, 1, 5, 5)}, folder / "weights.safetensors")
    assert list_models(folder.parent) == ["one-convolution"]
    bundle = export_model(build("one-convolution", folder.parent), ["tflite", "onnx"], folder / "bundle")
    assert {row["runtime"] for row in bundle.manifest.verify if row["passed"]} >= {"litert-xnnpack", "onnxruntime"}
    assert (folder / "bundle" / "card.md").is_file()


def test_a_backend_is_two_files(tmp_path, monkeypatch):
    write("weights.py", tmp_path / "backends")
    monkeypatch.setattr(export.backends, "_REGISTRY", dict(export.backends._REGISTRY))
    monkeypatch.setattr(export.backends, "__path__", [*export.backends.__path__, str(tmp_path / "backends")])
    try:
        assert "weights" in export.backends.backends()
        load("test_weights.py", tmp_path).test_every_integer_is_there(tmp_path)
    finally:
        sys.modules.pop("export.backends.weights", None)


@pytest.fixture
def maximum(tmp_path, monkeypatch):
    for module, table in ((extract, "HANDLERS"), (interpret, "KERNELS"), (rounding, "RULES"), (ops, "PRINTERS"),
                          (operators, "PRINTERS")):
        rows = getattr(module, table)
        monkeypatch.setattr(module, table, dict(rows))
    kernels = tmp_path / "kernels"
    shutil.copytree(source.KERNELS, kernels)
    write("maximum.c", kernels)
    monkeypatch.setattr(source, "KERNELS", kernels)
    return load("maximum.py", tmp_path)


def qdq(second_scale):
    """max(x, max pooled x) of one input, the second side on a grid of its own."""
    constants = {"s": np.float32(0.02), "t": np.float32(second_scale), "z": np.int8(4)}
    nodes = [make_node("QuantizeLinear", ["x", "s", "z"], ["q"]), make_node("DequantizeLinear", ["q", "s", "z"], ["a"]),
             make_node("MaxPool", ["a"], ["p"], kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
             make_node("QuantizeLinear", ["p", "t", "z"], ["r"]), make_node("DequantizeLinear", ["r", "t", "z"], ["b"]),
             make_node("Max", ["a", "b"], ["y"], "greater")]
    graph = make_graph(nodes, "g", [make_tensor_value_info("x", TensorProto.FLOAT, [1, 2, 6, 6])],
                       [make_tensor_value_info("y", TensorProto.FLOAT, None)],
                       [numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items()])
    return make_model(graph, opset_imports=[make_opsetid("", 17)], ir_version=8)


def test_an_operator_is_six_rows(maximum, tmp_path, tool):
    rng = np.random.default_rng(1)
    a, b, y = (tensor(rng, name, (1, 3, 5, 7), 0.03, -11) for name in "aby")
    graph = graph_of(maximum.Maximum("op", ("a", "b"), "y"), [a, b], y)
    inputs = numbers(rng, graph)
    wanted = interpret.interpret(graph, inputs, "xnnpack")["y"]
    for column in ("litert-xnnpack", "litert-reference", "litert-builtin"):
        np.testing.assert_array_equal(run(graph, tmp_path / "m.tflite", inputs, column), wanted)
    tool(TARGETS["native"])
    printed = source.write_source(graph, "m", "m")
    (tmp_path / "m.c").write_text(printed.code)
    (tmp_path / "m.h").write_text(printed.header)
    for way in ROUNDINGS:
        program = compiled(tmp_path / "m.c", TARGETS["native"], way, tmp_path / way)
        ((found,),) = program.run([[x.transpose(0, 2, 3, 1) for x in inputs.values()]]).outputs
        np.testing.assert_array_equal(found.reshape(1, 5, 7, 3).transpose(0, 3, 1, 2), wanted)


def test_a_new_operator_is_found_and_refused(maximum):
    assert [op.kind for op in extracted(qdq(0.02)).ops] == ["max_pool", "maximum"]
    with pytest.raises(Refused, match=r"node greater \(Max\) cannot be taken: its inputs must share"):
        extracted(qdq(0.03))


def test_without_it_the_operator_is_refused():
    with pytest.raises(Refused, match=r"node greater \(Max\) cannot be taken: there is no exact integer rule"):
        extracted(qdq(0.02))
