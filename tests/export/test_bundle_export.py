"""Nothing is bundled that was not checked, and a bundle says all that a device needs."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from small_networks import demosaicer_model, detector_model

import export.bundle
from export import CheckFailed
from export.backends import backend, backends
from export.bench.host import bench
from export.bench.measure import Stop
from export.bundle import export_model
from export.gates.promises import check_promises
from export.integer.rounding import RULES
from export.schema import json_schema
from export.verify import verify
from export.verify.bounds import OF_RANGE, passes
from export.verify.runtimes import core
from runtime.manifest import ArtefactFacts

ROOT = Path(__file__).resolve().parents[2]


def test_the_manifest_says_all_a_device_needs(detector_bundle):
    data = json.loads((detector_bundle.path / "manifest.json").read_text())
    assert data["inputs"] == [{"name": "mosaic", "shape": [1, 1, 64, 64], "dtype": "uint8", "layout": "NCHW",
                               "scale": pytest.approx(1 / 239), "zero_point": 16}]
    face = next(a for a in data["artefacts"] if a["kind"] == "tflite")["inputs"][0]
    assert (face["dtype"], face["layout"], face["zero_point"], face["shape"]) == ("int8", "NHWC", 16 - 128, [1, 64, 64, 1])
    assert data["boxes"]["strides"] == [4, 4, 8]
    assert data["sensor"]["black_level"] == 16
    assert data["rounding"]["rules"]["conv2d"] == RULES["conv2d"]
    assert set(data["files"]) == {"model.tflite", "model.onnx", "golden.npz"}
    assert {"torch", "brevitas", "ai-edge-litert"} <= set(data["versions"])
    assert data["licence"]["data"]
    assert "sensor" in json_schema()["properties"]


def test_verify_again_gives_the_rows_of_the_manifest(detector_bundle, demosaicer_bundle):
    for bundle in (detector_bundle, demosaicer_bundle):
        assert verify(bundle.path, runtimes=core(["tflite", "onnx"])) == list(bundle.manifest.verify)


def test_the_fully_integer_tflite_holds_no_float(detector_bundle):
    assert detector_bundle.manifest.artefact("tflite").inspection["float_operators"] == 0
    with pytest.raises(CheckFailed, match="fully integer"):
        check_promises("integer", [ArtefactFacts("m.tflite", "tflite", (), (), {"float_operators": 1, "operators": {}})])


def test_a_damaged_conversion_is_not_bundled(detector, tmp_path, monkeypatch):
    made = backends()["onnx"]

    def damaged(lowered, stem):
        facts = made(lowered, stem)
        model = onnx.load(stem.with_suffix(".onnx"))
        weight = next(t for t in model.graph.initializer if t.data_type == onnx.TensorProto.INT8 and len(t.dims) == 4)
        values = onnx.numpy_helper.to_array(weight).copy()
        values.flat[0] = values.flat[0] - 1 if values.flat[0] > -1 else 1
        weight.CopyFrom(onnx.numpy_helper.from_array(values, weight.name))
        onnx.save(model, stem.with_suffix(".onnx"))
        return facts

    monkeypatch.setattr(export.bundle, "backends", lambda: {"onnx": damaged})
    with pytest.raises(CheckFailed, match=r"not bundled: model\.onnx in onnxruntime"):
        export_model(detector_model(detector), ["onnx"], tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_replacing_a_bundle_and_refusing_anything_else(demosaicer_bundle, tmp_path):
    out = tmp_path / "bundle"
    shutil.copytree(demosaicer_bundle.path, out)
    (out / "stale.txt").write_text("of the last export")
    stages = []
    card = tmp_path / "card.md"
    card.write_text("# A card")
    bundle = export_model(demosaicer_model(card=card), ["tflite"], out, stages.append)
    assert sorted(p.name for p in out.iterdir()) == ["card.md", "golden.npz", "manifest.json", "manifest.sha256",
                                                     "model.tflite"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bundle", "card.md"]
    assert stages == ["capture", "convert", "golden vectors", "verify"]
    assert [a.kind for a in bundle.manifest.artefacts] == ["tflite"]
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("keep")
    with pytest.raises(ValueError, match="exists and is no bundle"):
        export_model(demosaicer_model(), ["tflite"], tmp_path / "mine")


@pytest.mark.parametrize("targets", [[], ["coreml"]])
def test_unknown_targets_name_the_known(targets, tmp_path):
    with pytest.raises(ValueError, match=r"allowed are .*onnx, .*tflite"):
        export_model(demosaicer_model(), targets, tmp_path / "out")


def test_the_same_model_gives_the_same_bytes(demosaicer_bundle, tmp_path):
    again = export_model(demosaicer_model(), ["tflite", "onnx"], tmp_path / "again")
    assert again.manifest.files == demosaicer_bundle.manifest.files


def test_a_nan_never_passes():
    assert not passes({"share_of_range": float("nan")}, OF_RANGE["float"])


def test_bench_measures_and_checks_in_the_same_run(detector_bundle):
    rows = bench(detector_bundle.path, stop=Stop(most=3, warm_up=1))
    assert [r["runtime"] for r in rows] == ["litert-xnnpack", "onnxruntime"]
    assert all(r["output"]["passed"] and 0 < r["least_ms"] <= r["p50_ms"]["value"] <= r["p90_ms"]["value"] for r in rows)


def test_verify_and_bench_need_no_torch(detector_bundle):
    code = ("import sys\n"
            "for name in ('torch', 'brevitas', 'pydantic', 'onnx', 'litert_torch'): sys.modules[name] = None\n"
            "from importlib.machinery import PathFinder\n"
            "from export.verify import verify\nfrom export.bench.host import bench\n"
            "import export.verify.truth as t; find = t.find_spec\n"
            "t.find_spec = lambda name: None if name == 'onnx' else find(name)\n"
            "names = ['litert-xnnpack', 'litert-reference', 'onnxruntime']\n"
            f"rows, bundle = verify({(path := str(detector_bundle.path))!r}, runtimes=names), {path!r}\n"
            "from export.bench.measure import Stop\nbench(bundle, stop=Stop(most=1, warm_up=1))\n"
            "print(all(r['passed'] for r in rows), len(rows))")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "4"]


def test_a_new_backend_is_one_function(demosaicer_bundle, tmp_path):
    @backend("listing")
    def write_listing(lowered, stem):
        path = stem.with_suffix(".txt")
        path.write_text("\n".join(op.kind for op in lowered.graph.ops))
        return ArtefactFacts(path.name, "listing", (), ())

    try:
        bundle = export_model(demosaicer_model(), ["tflite", "listing"], tmp_path / "out")
        assert "depth_to_space" in (bundle.path / "model.txt").read_text()
    finally:
        from export.backends import _REGISTRY
        del _REGISTRY["listing"]


def test_golden_vectors_are_real_inputs_and_edges(detector_bundle):
    golden = detector_bundle.golden()
    assert golden.vectors == 6
    assert golden.rules() == ["reference", "torch", "xnnpack"]
    assert golden.inputs(3)["mosaic"].max() == 0
    assert golden.inputs(4)["mosaic"].min() == 255
    np.testing.assert_array_equal(golden.expected("torch", 0)["s8"].shape, (5 * 8 * 8,))
