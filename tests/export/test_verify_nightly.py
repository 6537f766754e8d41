"""The nightly run in parts: the same rows as in one go, nothing run twice, and a failure of any part kept."""

import pytest

from benchmarks import verify_nightly as nightly
from benchmarks.verify_aarch64 import checksums
from runtime.bundle import digest

PLACE = {"artefact": "model.tflite", "runtime": "litert-xnnpack", "rule": "xnnpack", "bound": "0"}


def row(**facts):
    return PLACE | {"vectors": 10, "max_lsb": 0, "share_differing": 0.0, "passed": True} | facts


def test_parts_add_up():
    (found,) = nightly.merged([[row()], [row(vectors=30, max_lsb=2, share_differing=0.1, passed=False)], [row()]])
    assert (found["vectors"], found["max_lsb"], found["passed"]) == (50, 2, False)
    assert found["share_differing"] == pytest.approx(0.06)
    (other,) = {r["runtime"] for r in nightly.merged([[row()], [row(runtime="tflite-micro")]])} - {"litert-xnnpack"}
    assert other == "tflite-micro"


def test_a_part_without_vectors_adds_only_its_failure():
    nothing = row(vectors=0, max_lsb=None, share_differing=None, passed=None, reason="no vector was for it")
    (found,) = nightly.merged([[row(max_lsb=1)], [nothing]])
    assert (found["vectors"], found["max_lsb"], found["passed"], found.get("reason")) == (10, 1, True, None)
    (found,) = nightly.merged([[row()], [nothing | {"passed": False, "reason": "ended with signal 11"}]])
    assert (found["passed"], found["reason"], found["vectors"]) == (False, "ended with signal 11", 10)


def test_a_finished_part_is_not_run_again(detector_bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(nightly, "FAST", ("litert-xnnpack",))
    monkeypatch.setattr(nightly, "SLOW", {})
    parts = [nightly.run_part(detector_bundle, k, 3, tmp_path) for k in range(2)]
    (found,) = [r for r in nightly.merged([p["rows"] for p in parts]) if r["runtime"] == "litert-xnnpack"]
    assert (found["vectors"], found["max_lsb"]) == (detector_bundle.golden().vectors + 6, 0)
    monkeypatch.setattr(nightly, "verify", None)
    assert nightly.run_part(detector_bundle, 1, 3, tmp_path) == parts[1]


def test_the_record_of_aarch64_says_which_files_it_is_of(detector_bundle):
    found = checksums(detector_bundle)
    assert set(found) == {artefact.file for artefact in detector_bundle.manifest.artefacts}
    assert all(digest(detector_bundle.path / file) == sha256 for file, sha256 in found.items())
