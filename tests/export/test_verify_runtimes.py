"""Verify in every runtime at hand, and what happens when one refuses, hangs or dies."""

import json
import os
import signal
import time

import numpy as np
import pytest

from export.integer.rounding import RULES
from export.verify import child, verify
from export.verify.bounds import BY_SCORE, EXACT, IN_FLOAT, bound_of, passes, score_passes
from export.verify.runtimes import RUNTIMES, chosen, missing
from export.verify.tally import Lsb, OfRange
from export.verify.vectors import KINDS, further
from runtime.manifest import ArtefactFacts

CORE = ["litert-xnnpack", "litert-reference", "litert-builtin", "onnxruntime"]
# TensorFlow takes seconds to import: one of its three kinds of kernels here, all of them in `make nightly`.
INSTALLED = [name for name, runtime in RUNTIMES.items() if runtime.foreign and runtime.installed
             and runtime.kind in ("tflite", "onnx") and name not in ("tensorflow-reference", "tensorflow-builtin")]


def test_every_runtime_follows_a_column_of_the_table():
    columns = {column for row in RULES.values() for column in row}
    assert {runtime.column for runtime in RUNTIMES.values()} <= columns


def test_a_hundred_further_inputs_in_the_core_runtimes(detector_bundle):
    begin = time.monotonic()
    rows = {(r["runtime"], r["rule"]): r for r in verify(detector_bundle.path, runtimes=CORE, vectors=100, seed=1)}
    assert time.monotonic() - begin < 30
    for key in (("litert-xnnpack", "xnnpack"), ("litert-reference", "reference"), ("litert-builtin", "builtin")):
        assert (rows[key]["max_lsb"], rows[key]["vectors"], rows[key]["passed"]) == (0, 106, True)
    assert rows["onnxruntime", "xnnpack"]["passed"]
    assert rows["interpreter", "reference"]["vectors"] == 6


@pytest.mark.parametrize("name", INSTALLED)
def test_a_foreign_runtime_is_exact_or_within_its_bound(name, detector_bundle):
    """Where the conformance extra is installed."""
    row = next(r for r in verify(detector_bundle.path, runtimes=[name]) if r["runtime"] == name)
    assert row["passed"] is True, row
    assert row["max_lsb"] == 0 or name == "qonnx"


def test_a_wrong_integer_is_found(detector_bundle, monkeypatch):
    """One output number off by one in one vector of six is a failed row."""
    from runtime.engines import LiteRT

    calls, run = [], LiteRT.__call__

    def off(self, arrays):
        outputs = run(self, arrays)
        calls.append(1)
        if len(calls) == 4:
            outputs[0].flat[0] += 1 if outputs[0].flat[0] < 127 else -1
        return outputs

    monkeypatch.setattr(LiteRT, "__call__", off)
    row = verify(detector_bundle.path, runtimes=["litert-xnnpack"])[0]
    assert (row["max_lsb"], row["passed"]) == (1, False)
    assert row["share_differing"] > 0


def dies(arrays):
    os.kill(os.getpid(), signal.SIGSEGV)


def hangs(arrays):
    time.sleep(60)


def refuses(arrays):
    raise RuntimeError("Didn't find op for builtin opcode 'CONV_2D' version '9'\nand more")


class Served:
    """A child that serves ``run`` in place of a runtime."""

    def __init__(self, run):
        self.run = run

    def __call__(self, pipe, log, runtime, path, facts, threads):
        from export.verify import foreign
        foreign.FOREIGN[runtime] = lambda *_: self.run
        serve(pipe, log, runtime, path, facts, threads)


serve = child._serve


@pytest.mark.parametrize(("run", "error", "said"), [
    (dies, child.Crashed, "crashed with SIGSEGV"), (hangs, child.Crashed, "gave no answer in 3 s"),
    (refuses, ValueError, "refuses: Didn't find op for builtin opcode 'CONV_2D' version '9'$")])
def test_a_native_crash_stays_in_its_process(run, error, said, tmp_path, monkeypatch):
    monkeypatch.setattr(child, "_serve", Served(run))
    isolated = child.Isolated("qonnx", tmp_path / "m", ArtefactFacts("m", "onnx", (), ()))
    isolated._timeout = 3
    try:
        with pytest.raises(error, match=said):
            isolated([np.zeros(1)])
    finally:
        isolated.close()
    assert not isolated._process.is_alive()


@pytest.mark.parametrize(("error", "passed"), [(ValueError("too old for version 9"), None), (child.Crashed("SIGSEGV"), False)])
def test_what_does_not_run_is_a_row_with_its_reason(error, passed, detector_bundle, monkeypatch):
    monkeypatch.setattr(child.Isolated, "__init__", lambda self, *_: (_ for _ in ()).throw(error))
    monkeypatch.setattr("export.verify.runtimes.find_spec", lambda name: object())
    row = next(r for r in verify(detector_bundle.path, runtimes=["tflite-runtime"]) if r["runtime"] == "tflite-runtime")
    assert (row["passed"], row["vectors"], row["max_lsb"], row["reason"]) == (passed, 0, None, str(error))


def test_what_is_not_installed_is_named(detector_bundle, monkeypatch):
    monkeypatch.setattr("export.verify.runtimes.find_spec", lambda name: None)
    assert {r.name for r in missing(["onnx"])} >= {"onnxruntime", "qonnx"}
    with pytest.raises(ValueError, match="no runtime for these artefacts is installed"):
        verify(detector_bundle.path)
    with pytest.raises(ValueError, match="runtime 'abacus' runs no file of this bundle; allowed are litert-xnnpack"):
        chosen(["tflite"], ["abacus"])


def test_further_vectors_need_integers(demosaicer_bundle):
    with pytest.raises(ValueError, match="checked against the integer interpreter; tiny-demosaicer has float numbers"):
        verify(demosaicer_bundle.path, vectors=1)


def test_further_inputs_are_of_the_seed_and_reach_the_ends(detector_bundle):
    manifest, golden = detector_bundle.manifest, detector_bundle.golden()
    first, again, other = (list(further(manifest.inputs, golden, 24, seed)) for seed in (3, 3, 4))
    assert all(np.array_equal(a["mosaic"], b["mosaic"]) for a, b in zip(first, again, strict=True))
    assert not all(np.array_equal(a["mosaic"], b["mosaic"]) for a, b in zip(first, other, strict=True))
    assert all(x["mosaic"].shape == (1, 1, 64, 64) and x["mosaic"].dtype == np.uint8 for x in first)
    noise = [x["mosaic"] for x in first[5::len(KINDS)]]
    assert all(set(np.unique(x)) <= {0, 255} for x in noise)
    assert len({int(x["mosaic"].mean()) for x in first}) > 12


def test_counts_by_hand():
    tally = Lsb()
    tally.add({"a": np.array([1, 2, 3], np.int8)}, {"a": np.array([1, 2, 3], np.int8)})
    tally.add({"a": np.array([-128, 2, 3], np.int8)}, {"a": np.array([127, 2, 4], np.int8)})
    assert tally.result() == {"max_lsb": 255, "share_differing": 2 / 6}
    floats = OfRange()
    floats.add({"a": np.array([0, 1.5], np.float32)}, {"a": np.array([0, 1], np.float32)})
    floats.add({"a": np.array([4, 1], np.float32)}, {"a": np.array([4, 1], np.float32)})
    assert floats.result()["share_of_range"] == 0.5 / 4


def test_bounds_are_those_of_the_design():
    assert bound_of("integer", "litert-xnnpack") == bound_of("integer", "tflite-micro", 16) == EXACT
    assert bound_of("integer", "onnxruntime") == IN_FLOAT
    assert bound_of("integer", "onnxruntime", levels=16) == bound_of("dynamic-int8", "litert-xnnpack") == BY_SCORE
    assert (bound_of("float", "qonnx").of_range, bound_of("float16", "onnxruntime").of_range) == (1e-4, 2e-3)
    assert passes({"max_lsb": 1, "share_differing": 0.0099}, IN_FLOAT)
    assert not passes({"max_lsb": 1, "share_differing": 0.01}, IN_FLOAT)
    assert not passes({"max_lsb": 2, "share_differing": 1e-6}, IN_FLOAT)
    assert passes({"max_lsb": 1, "share_differing": 1.0}, BY_SCORE) is None
    assert score_passes({"psnr": 33.0}, {"psnr": 33.2})
    assert not score_passes({"psnr": 32.0}, {"psnr": 33.0})
    assert not score_passes({"psnr": float("nan")}, {"psnr": 33.0})


def test_the_nightly_record_holds_ten_thousand_without_a_mismatch():
    from test_bundle_export import ROOT

    record = json.loads((ROOT / "benchmarks" / "verify_nightly.json").read_text())
    rows = {row["runtime"]: row for row in record["rows"]}
    assert record["further_vectors"] == 10_000
    for name in ("litert-xnnpack", "litert-reference", "litert-builtin", "tensorflow-xnnpack", "tflite-runtime"):
        assert (rows[name]["max_lsb"], rows[name]["share_differing"], rows[name]["vectors"]) == (0, 0, 10_007)
    assert rows["onnxruntime"]["passed"]
