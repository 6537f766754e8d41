"""Convolution weights stored in 4 bits: half the bytes, the same integers, exact where there is a rule."""

from importlib.util import find_spec

import numpy as np
import pytest
from small_networks import demosaicer_model, detector_model

from export.backends.tflite_int4 import write_tflite_int4
from export.bundle import export_model
from export.capture import capture
from export.flatbuffer import TYPES, read
from export.lower import lower
from export.passes import run_passes
from export.verify import verify


@pytest.fixture(scope="module")
def bundle(detector, tmp_path_factory):
    return export_model(detector_model(detector), ["onnx", "tflite", "tflite-int4"], tmp_path_factory.mktemp("int4") / "bundle")


def test_the_same_integers_in_half_the_bytes(bundle):
    plain, packed = (read(bundle.path / bundle.manifest.artefact(kind).file) for kind in ("tflite", "tflite-int4"))
    seen = 0
    for one, other in zip(plain.subgraphs[0].tensors, packed.subgraphs[0].tensors, strict=True):
        if not one.name.endswith(b"/weight"):
            continue
        stored = np.array(plain.buffers[one.buffer].data, np.uint8).view(np.int8)
        bytes_ = np.array(packed.buffers[other.buffer].data, np.uint8)
        nibbles = np.stack([bytes_ & 15, bytes_ >> 4], 1).reshape(-1)[:stored.size].astype(np.int8)
        np.testing.assert_array_equal(np.where(nibbles > 7, nibbles - 16, nibbles), stored)
        assert other.type == TYPES["int4"]
        assert len(bytes_) == -(-stored.size // 2)
        seen += 1
    assert seen == 7


def test_xnnpack_leaves_every_such_convolution_and_it_is_listed(bundle):
    assert bundle.manifest.artefact("tflite-int4").inspection["undelegated"] == {"CONV_2D": 7}
    assert bundle.manifest.artefact("tflite").inspection["undelegated"] == {}


def test_verify_holds_it_to_the_reference_rule(bundle):
    names = ["litert-reference-int4"] + ["tflite-micro-int4"] * bool(find_spec("tflite_micro"))
    rows = verify(bundle.path, runtimes=names)
    assert [(r["runtime"], r["rule"], r["max_lsb"], r["passed"]) for r in rows if r["runtime"] in names] == [
        (name, "reference", 0, True) for name in names]


def test_a_float_model_is_refused(tmp_path):
    model = demosaicer_model()
    lowered = lower(model, run_passes(capture(model), model.graph.inputs)[0])
    with pytest.raises(ValueError, match="tflite-int4 takes integer models"):
        write_tflite_int4(lowered, tmp_path / "model")
