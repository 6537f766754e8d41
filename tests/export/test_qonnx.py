"""The QONNX form says the true bits, holds the same weights to the bit, and gives what the QDQ file gives in qonnx's executor."""

import numpy as np
import onnx
import pytest
from onnx import numpy_helper
from small_networks import BLACK, WHITE, demosaicer_model, detector_model, frames

from export.backends.qonnx import write_qonnx
from export.bundle import export_model
from export.capture import capture
from export.lower import lower
from export.onnx_view import View
from export.passes import run_passes
from export.verify import verify

pytest.importorskip("qonnx", reason="of the extras dev and conformance")


@pytest.fixture(scope="module")
def written(detector, tmp_path_factory):
    model = detector_model(detector)
    lowered = lower(model, run_passes(capture(model), model.graph.inputs)[0])
    folder = tmp_path_factory.mktemp("qonnx")
    return lowered, write_qonnx(lowered, folder / "model"), folder / "model.qonnx.onnx"


def test_every_quantizer_says_its_bits(written):
    _, facts, path = written
    assert facts.inspection["quant_bits"] == {"2": 7, "8": 8}
    assert not {"QuantizeLinear", "DequantizeLinear", "Clip"} & set(facts.inspection["operators"])
    assert all(face.dtype == "float32" and face.scale is None for face in (*facts.inputs, *facts.outputs))
    assert {o.domain for o in onnx.load(path).opset_import} == {"", "qonnx.custom_op.general"}


def test_the_weights_are_the_same_floats_to_the_bit_and_ternary(written):
    from qonnx.custom_op.general.intquant import int_quant

    lowered, _, path = written
    view, given = View(onnx.load(path)), View(lowered.onnx)
    quants = [n for n in view.graph.node if n.op_type == "Quant" and n.input[0] in view.constants]
    assert len(quants) == 7
    for node in quants:
        options = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        x, scale, zero, bits = (view.constants[name] for name in node.input)
        floats = int_quant(x, scale, zero, bits, options["signed"], options["narrow"], options["rounding_mode"].decode())
        qdq = given.producers[node.output[0]]
        integers, expected = given.constants[qdq.input[0]], given.constants[qdq.input[1]].reshape(-1, 1, 1, 1)
        np.testing.assert_array_equal(floats, integers * expected)
        assert set(np.unique(np.rint(floats / scale))) <= {-1, 0, 1}
        assert options["narrow"] == 1


def test_qonnx_s_executor_gives_what_it_gives_for_the_qdq_file(written):
    from qonnx.core.modelwrapper import ModelWrapper
    from qonnx.core.onnx_exec import execute_onnx
    from qonnx.transformation.infer_shapes import InferShapes

    lowered, _, path = written
    new, old = (ModelWrapper(model).transform(InferShapes()) for model in (onnx.load(path), lowered.onnx))
    off, count = 0, 0
    for frame in frames(2, 3):
        x = {"mosaic": (frame.astype(np.float32) - BLACK) / np.float32(WHITE - BLACK)}
        one, other = execute_onnx(new, x), execute_onnx(old, x)
        for facts in lowered.outputs:
            apart = np.abs(np.rint((one[facts.name] - other[facts.name]) / facts.scale))
            assert apart.max() <= 1
            off, count = off + int(np.sum(apart > 0)), count + apart.size
            assert len(np.unique(one[facts.name])) > 10
    assert off / count < 0.001  # the input's zero point, 16, is even: ties go where the QDQ file sends them


def test_biases_are_floats_and_zero_points_stay(written):
    _, _, path = written
    view = View(onnx.load(path))
    bias = [name for node in view.graph.node if node.op_type == "Conv" for name in node.input[2:]]
    assert bias
    assert all(view.constants[name].dtype == np.float32 for name in bias)
    numbers = {int(numpy_helper.to_array(t)) for t in view.graph.initializer if t.name.endswith("/zero")}
    assert numbers == {0, BLACK}


def test_a_float_model_is_refused(tmp_path):
    model = demosaicer_model()
    lowered = lower(model, run_passes(capture(model), model.graph.inputs)[0])
    with pytest.raises(ValueError, match="qonnx takes integer models"):
        write_qonnx(lowered, tmp_path / "model")
    assert list(tmp_path.iterdir()) == []


def test_verify_runs_it(detector, tmp_path):
    bundle = export_model(detector_model(detector), ["onnx", "qonnx"], tmp_path / "bundle")
    row = next(r for r in verify(bundle.path, runtimes=["onnxruntime", "qonnx-quant"]) if r["runtime"] == "qonnx-quant")
    assert (row["artefact"], row["passed"]) == ("model.qonnx.onnx", True)
    assert row["max_lsb"] <= 1
