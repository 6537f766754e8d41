"""A ternary detector exported with its C, once for this folder."""

from __future__ import annotations

import pytest
from small_networks import detector_model


@pytest.fixture(scope="session")
def c_bundle(detector, tmp_path_factory):
    from export.bundle import export_model
    return export_model(detector_model(detector), ["tflite", "onnx", "c"], tmp_path_factory.mktemp("bench") / "detector")
