"""Exported once for all tests: a trained ternary detector and a demosaicer."""

from __future__ import annotations

import pytest
from small_networks import demosaicer_model, detector_model, trained_detector


@pytest.fixture(scope="session")
def detector():
    return trained_detector()


@pytest.fixture(scope="session")
def detector_bundle(detector, tmp_path_factory):
    from export.bundle import export_model
    return export_model(detector_model(detector), ["tflite", "onnx"], tmp_path_factory.mktemp("export") / "detector")


@pytest.fixture(scope="session")
def demosaicer_bundle(tmp_path_factory):
    from export.bundle import export_model
    return export_model(demosaicer_model(), ["tflite", "onnx"], tmp_path_factory.mktemp("export") / "demosaicer")


@pytest.fixture(scope="session")
def tool(skip_or_fail_in_ci):
    """``tool(target)``: where C may run (``export.firmware.run``); one whose tools are missing skips the test, in CI fails it."""
    return lambda target: skip_or_fail_in_ci(target.missing())


@pytest.fixture(scope="session")
def c_bundle(detector, tmp_path_factory):
    """With its firmware C."""
    from export.bundle import export_model
    return export_model(detector_model(detector), ["tflite", "onnx", "c"], tmp_path_factory.mktemp("bench") / "detector")
