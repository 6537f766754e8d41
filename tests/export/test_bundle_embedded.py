"""A file that strays from its bundle still says what it is, and computes what it computed."""

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest

from export.embed import embed
from export.flatbuffer import read
from export.schema import json_schema
from runtime.embedded import KEY, read_embedded
from runtime.engines import Engine

SCHEMA = Path(__file__).resolve().parents[2] / "runtime" / "manifest.schema.json"


@pytest.mark.parametrize("kind", ["tflite", "onnx"])
def test_a_stray_file_says_all_but_its_own_checksum(kind, detector_bundle, demosaicer_bundle, tmp_path):
    for bundle in (detector_bundle, demosaicer_bundle):
        stray = tmp_path / f"found.{kind}"
        shutil.copy(bundle.path / f"model.{kind}", stray)
        given, whole = read_embedded(stray), json.loads((bundle.path / "manifest.json").read_text())
        assert given == {key: value for key, value in whole.items() if key not in ("files", "verify")}


@pytest.mark.parametrize("kind", ["tflite", "onnx"])
def test_embedding_changes_no_output_and_no_alignment(kind, detector_bundle, demosaicer_bundle, tmp_path):
    for bundle in (detector_bundle, demosaicer_bundle):
        bare, manifest = tmp_path / f"model.{kind}", bundle.manifest
        facts = manifest.artefact(kind)
        shutil.copy(bundle.path / facts.file, bare)
        strip(bare)
        before = run(bare, facts, manifest, bundle)
        others = [a.file for a in manifest.artefacts if a.kind != kind]
        for name in others:
            shutil.copy(bundle.path / name, tmp_path / name)
        embed(manifest, tmp_path)
        assert read_embedded(bare)["name"] == manifest.name
        for one, other in zip(before, run(bare, facts, manifest, bundle), strict=True):
            np.testing.assert_array_equal(one, other)


def strip(path: Path) -> None:
    """The file as the backend wrote it."""
    if path.suffix == ".onnx":
        model = onnx.load(path)
        del model.metadata_props[:]
        onnx.save(model, path)
        return
    from export.flatbuffer import write
    model = read(path)
    assert [bytes(m.name).decode() for m in model.metadata if bytes(m.name) == KEY.encode()] == [KEY]
    model.metadata = [m for m in model.metadata if bytes(m.name) != KEY.encode()]
    write(model, path)
    with pytest.raises(ValueError, match="was not made by photosite export"):
        read_embedded(path)


def run(path, facts, manifest, bundle):
    engine = Engine(path, facts, manifest.inputs, manifest.outputs)
    outputs = engine.run(bundle.golden().inputs(0))
    return [outputs[name] for name in sorted(outputs)]


def test_every_constant_of_a_tflite_lies_at_a_multiple_of_16(detector_bundle):
    data = (detector_bundle.path / "model.tflite").read_bytes()
    found = [data.find(bytes(bytearray(b.data))) for b in read(detector_bundle.path / "model.tflite").buffers
             if b.data is not None and len(b.data) > 32]
    assert found
    assert not [place for place in found if place % 16]


@pytest.mark.parametrize(("name", "data", "said"), [
    ("x.tflite", b"x" * 100, "no TFLite file"), ("x.tflite", b"\xff\xff\xff\x7fTFL3" + b"\xff" * 60, "damaged TFLite"),
    ("x.onnx", b"x" * 100, "cannot load"), ("x.bin", b"x" * 100, "must be one of"), ("x.onnx", b"", "no file of 8")])
def test_other_files_are_refused(name, data, said, tmp_path):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ValueError, match=said):
        read_embedded(tmp_path / name)


def test_a_cut_or_changed_tflite_is_read_or_refused(detector_bundle, tmp_path):
    whole, rng = (detector_bundle.path / "model.tflite").read_bytes(), np.random.default_rng(0)
    file = tmp_path / "x.tflite"
    for _ in range(200):
        data = bytearray(whole)
        data[rng.integers(len(data) if rng.random() < 0.5 else 64)] = rng.integers(256)
        file.write_bytes(data[:rng.integers(8, len(data))] if rng.random() < 0.5 else data)
        try:
            assert read_embedded(file)["name"] == "tiny-detector"
        except ValueError as error:
            assert "x.tflite" in str(error)  # noqa: PT017


def test_the_published_schema_is_current():
    assert json.loads(SCHEMA.read_text()) == json_schema(), "python -m export.schema > runtime/manifest.schema.json"
