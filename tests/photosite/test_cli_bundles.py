"""The commands that make and run bundles, on two small networks that are really trained, exported and run."""

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cli_runs import ROOT, done, noise_raw, picture, run

from sensor_sim.cfa import CFA
from sensor_sim.dng import write_dng
from sensor_sim.images import read_picture
from sensor_sim.raw import RawImage, RawMetadata

pytest.importorskip("torch")
pytest.importorskip("brevitas")
pytest.importorskip("onnx")
sys.path.insert(0, str(ROOT / "tests" / "export"))


@pytest.fixture(scope="module")
def networks():
    """The models of the export path's own tests, by name of a catalogued model."""
    import small_networks

    return {"face-ternary": small_networks.detector_model(small_networks.trained_detector()),
            "tiny": small_networks.demosaicer_model()}


@pytest.fixture(scope="module")
def bundles(networks, tmp_path_factory):
    from export.bundle import export_model

    out = tmp_path_factory.mktemp("bundles")
    export_model(networks["face-ternary"], ["tflite", "onnx"], out / "detector")
    export_model(networks["tiny"], ["onnx"], out / "demosaicer")
    return out


def refused(code, *words):
    result = run(*words)
    assert result.exit_code == code, result.output
    line = [said for said in result.stderr.splitlines() if not said.startswith("INFO: Created")]  # LiteRT's greeting
    assert len(line) == 1, result.stderr
    assert line[0].startswith("error: ")
    return line[0]


def test_export_verify_bench(tmp_path, networks, monkeypatch):
    from firmware_models import catalogue

    monkeypatch.setattr(catalogue, "build", lambda name, size: networks[name])
    out = tmp_path / "bundle"
    said = done("export", "face-ternary", "--to", "tflite", "--to", "onnx", "-o", out).stdout
    assert "model.tflite" in said
    assert "model.onnx" in said
    first = json.loads((out / "manifest.json").read_text())
    done("export", "face-ternary", "--to", "onnx", "-o", out)  # a bundle is replaced
    assert not (out / "model.tflite").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bundle"]
    assert first["sensor"]["family"] == "bayer"

    said = done("verify", out, "--json", tmp_path / "rows.json", "--record", tmp_path / "record.json", "--runtime",
                "onnxruntime", "--vectors", 3).stdout
    rows = json.loads((tmp_path / "rows.json").read_text())
    assert all(row["passed"] for row in rows)
    assert {"artefact", "runtime", "rule", "vectors", "max_lsb", "share_differing"} <= set.intersection(*map(set, rows))
    assert said.count("passed") == len(rows) > 0
    record = json.loads((tmp_path / "record.json").read_text())
    assert (record["rows"], record["further_vectors"], record["seed"]) == (rows, 3, 0)
    assert record["sha256"] == {"model.onnx": hashlib.sha256((out / "model.onnx").read_bytes()).hexdigest()}
    assert {row["vectors"] for row in rows if row["runtime"] == "onnxruntime"} == {9}
    said = done("bench", out, "--runs", 2, "--json", tmp_path / "bench.json", "--runtime", "onnxruntime").stdout
    assert "p50 ms" in said
    assert [row["runtime"] for row in json.loads((tmp_path / "bench.json").read_text())["rows"]] == ["onnxruntime"]
    assert "litert-xnnpack" in refused(2, "bench", out, "--runtime", "litert-xnnpack")


def test_export_over_its_bound_ends_with_1_and_leaves_nothing(tmp_path, networks, monkeypatch):
    from export import CheckFailed
    from export import bundle as exporting
    from firmware_models import catalogue

    def fail(*_):
        raise CheckFailed("tiny was not bundled: model.onnx: 9 LSB, allowed 0")
    monkeypatch.setattr(catalogue, "build", lambda name, size: networks["tiny"])
    monkeypatch.setattr(exporting, "refuse_failures", fail)
    assert "9 LSB" in refused(1, "export", "face-ternary", "--to", "onnx", "-o", tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_export_refuses_an_unknown_target(tmp_path, networks, monkeypatch):
    from firmware_models import catalogue

    monkeypatch.setattr(catalogue, "build", lambda name, size: networks["tiny"])
    assert "allowed are" in refused(2, "export", "face-ternary", "--to", "coreml", "-o", tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_export_builds_a_model_for_the_size_that_is_asked(tmp_path, networks, monkeypatch):
    from firmware_models import catalogue

    asked = []
    monkeypatch.setattr(catalogue, "build", lambda name, size: asked.append(size) or networks[name])
    done("export", "face-ternary", "--to", "onnx", "--size", "160x120", "-o", tmp_path / "small")
    done("export", "face-ternary", "--to", "onnx", "-o", tmp_path / "own")
    assert asked == [(120, 160), None]


@pytest.mark.parametrize(("model", "size", "said"), [
    ("face-ternary", "160", "--size '160' must be WIDTHxHEIGHT"), ("face-ternary", "0x120", "two whole numbers"),
    ("face-ternary", "161x120", "cannot be 161x120"), ("qxq-compact", "160x120", "qxq-compact is built for inputs of one size")])
def test_export_refuses_a_size_that_cannot_be(model, size, said, tmp_path):
    assert said in refused(2, "export", model, "--size", size, "-o", tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_failing_row_ends_with_1(bundles, monkeypatch):
    from export.verify import bounds

    monkeypatch.setitem(bounds.OF_RANGE, "float", bounds.Bound(of_range=-1.0))
    result = run("verify", bundles / "demosaicer", "--runtime", "onnxruntime")
    assert result.exit_code == 1
    assert "FAILED" in result.stdout
    assert result.stderr.startswith("error: 1 of 1 rows failed: model.onnx in onnxruntime")
    assert "over the bound" in refused(1, "bench", bundles / "demosaicer", "--runs", 1)


def test_a_changed_bundle_is_refused(bundles, tmp_path):
    import shutil

    shutil.copytree(bundles / "demosaicer", tmp_path / "changed")
    data = bytearray((tmp_path / "changed" / "model.onnx").read_bytes())
    data[-1] ^= 1
    (tmp_path / "changed" / "model.onnx").write_bytes(data)
    for words in (["verify"], ["bench"]):
        assert "sha256" in refused(2, *words, tmp_path / "changed")
    noise_raw(tmp_path / "raw.dng", 40, 40)
    assert "sha256" in refused(2, "develop", tmp_path / "raw.dng", "-o", tmp_path / "x.png", "--method", tmp_path / "changed")


@pytest.mark.parametrize(("height", "width"), [(128, 96), (131, 77), (17, 200)])
def test_develop_by_a_bundle_of_any_size(bundles, tmp_path, height, width):
    noise_raw(tmp_path / "raw.dng", height, width, "qxq@5,2")
    model = ["--method", bundles / "demosaicer", "--threads", 1]
    said = done("develop", tmp_path / "raw.dng", "-o", tmp_path / "x.png", *model).stdout
    assert "tiny-demosaicer in onnxruntime" in said
    assert read_picture(tmp_path / "x.png").shape == (height, width, 3)


def test_develop_refuses_what_the_model_was_not_made_for(bundles, tmp_path):
    noise_raw(tmp_path / "quad.dng", 48, 48, "quad")
    noise_raw(tmp_path / "qxq.dng", 48, 48)
    out = ["-o", tmp_path / "x.png"]
    said = refused(2, "develop", tmp_path / "quad.dng", *out, "--method", bundles / "demosaicer")
    assert "quad" in said
    assert "qxq" in said
    assert "no demosaicer" in refused(2, "develop", tmp_path / "qxq.dng", *out, "--method", bundles / "detector")
    model = ["develop", tmp_path / "qxq.dng", *out, "--method", bundles / "demosaicer", "--runtime"]
    assert "unknown runtime 'abacus'; known are onnxruntime" in refused(2, *model, "abacus")
    assert "no tflite artefact; it has onnx" in refused(2, *model, "litert-xnnpack")
    assert not (tmp_path / "x.png").exists()


def always_on(path, height=60, width=64, **changes):
    mosaic = np.random.default_rng(0).integers(16, 255, (height, width)).astype(np.uint16)
    raw = RawImage(mosaic, CFA.parse("bayer-grbg"), 16, 255, 8, RawMetadata(binning=4))
    write_dng(path, replace(raw, **changes))


def test_detect_by_a_bundle(bundles, tmp_path):
    always_on(tmp_path / "raw.dng")
    words = ["detect", tmp_path / "raw.dng", "--model", bundles / "detector", "-o", tmp_path / "f.json"]
    assert "no face found" in done(*words, "--threshold", 1).stdout
    assert json.loads((tmp_path / "f.json").read_text()) == {"width": 256, "height": 240, "faces": []}
    said = done(*words, "--threshold", 0, "-o", tmp_path / "f.png").stdout
    found = json.loads((tmp_path / "f.json").read_text())
    assert set(found) == {"width", "height", "faces"}
    assert f"{len(found['faces'])} face(s) by tiny-detector" in said
    for face in found["faces"]:
        assert set(face) == {"box", "score"}
        x0, y0, x1, y1 = face["box"]
        assert 0 <= x0 < x1 <= 256
        assert 0 <= y0 < y1 <= 240
    assert read_picture(tmp_path / "f.png").shape == (60, 64, 3)


def test_detect_takes_a_full_readout(bundles, tmp_path):
    noise_raw(tmp_path / "raw.dng", 251, 243)
    done("detect", tmp_path / "raw.dng", "--model", bundles / "detector", "-o", tmp_path / "f.json")
    found = json.loads((tmp_path / "f.json").read_text())
    assert (found["width"], found["height"]) == (243, 251)


def test_detect_refuses_what_the_model_was_not_made_for(bundles, tmp_path):
    noise_raw(tmp_path / "quad.dng", 48, 48, "quad")
    always_on(tmp_path / "levels.dng", black_level=20)
    noise_raw(tmp_path / "qxq.dng", 48, 48)
    out, model = ["-o", tmp_path / "f.json"], ["--model", bundles / "detector"]
    assert "quad" in refused(2, "detect", tmp_path / "quad.dng", *model, *out)
    assert "black 20" in refused(2, "detect", tmp_path / "levels.dng", *model, *out)
    assert "not a detector" in refused(2, "detect", tmp_path / "qxq.dng", "--model", bundles / "demosaicer", *out)
    assert not (tmp_path / "f.json").exists()


def test_train_a_demosaicer_for_a_step(tmp_path):
    pytest.importorskip("lightning_fabric")
    (tmp_path / "data").mkdir()
    picture(tmp_path / "data" / "a.png", 140, 150)
    said = done("train", "qxq-compact", "--data", tmp_path / "data", "-o", tmp_path / "out", "--steps", 1).stdout
    made = Path(said.split(":")[0])
    assert made.is_file()
    assert made.parent == tmp_path / "out"


def test_train_gives_a_detectors_trainer_what_was_asked(tmp_path, monkeypatch):
    import facedet.train

    given = {}
    monkeypatch.setattr(facedet.train, "train", lambda data, out, **rest: given.update(data=data, out=out, **rest))
    (tmp_path / "annotations.json").write_text('{"images": [], "annotations": []}')
    done("train", "face-ternary", "--data", tmp_path, "-o", tmp_path / "out", "--minutes", 2, "--seed", 3)
    assert given == {"data": tmp_path, "out": tmp_path / "out", "steps": None, "minutes": 2.0, "seed": 3}


def test_demo_calls_the_demonstration(tmp_path, monkeypatch):
    pytest.importorskip("skimage")
    demo = pytest.importorskip("photosite.demo")
    monkeypatch.setattr(demo, "run_demo", lambda out, progress: out / "report.html")
    assert done("demo", "-o", tmp_path / "demo").stdout == f"{tmp_path / 'demo' / 'report.html'}\n"
