"""A bundle is read with NumPy and one runtime, and a damaged one is refused in one sentence."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from runtime.bundle import Bundle, digest, manifest_sum
from runtime.contract import SensorContract
from runtime.engines import Engine, feed, regrid, stored
from runtime.manifest import FORMAT, ArtefactFacts, BoxFacts, Manifest, TensorFacts, TileFacts, WakeFacts

ROOT = Path(__file__).resolve().parents[2]
FLOAT = TensorFacts("x", (1, 1, 4, 6), "float32")


def write(folder: Path, **changes) -> dict:
    """A bundle of one file that is no network: reading and checking need none."""
    folder.mkdir(exist_ok=True)
    (folder / "model.tflite").write_bytes(bytes(range(256)))
    files = {"model.tflite": {"sha256": digest(folder / "model.tflite"), "bytes": 256}}
    artefact = ArtefactFacts("model.tflite", "tflite", (replace(FLOAT, shape=(1, 4, 6, 1), layout="NHWC"),), ())
    manifest = Manifest("m", "tiled", "float", (FLOAT,), (FLOAT,), (artefact,), files,
                        SensorContract("qxq", (4, 0), 8, "companded"), TileFacts(512, 64, 8), BoxFacts(("a",), (8,)))
    data = manifest.to_dict() | changes
    put(folder, json.dumps(data).encode())
    return data


def put(folder: Path, text: bytes) -> None:
    """manifest.json with its right checksum: what follows it must be refused for what it says."""
    (folder / "manifest.json").write_bytes(text)
    (folder / "manifest.sha256").write_bytes(manifest_sum(text))


def test_written_and_read_are_equal(tmp_path):
    write(tmp_path)
    manifest = Bundle.open(tmp_path).manifest
    assert manifest.sensor.family == "qxq"
    assert manifest.tile == TileFacts(512, 64, 8)
    assert Manifest.from_dict(json.loads(json.dumps(manifest.to_dict()))) == manifest


@pytest.mark.parametrize(("changes", "said"), [
    ({"format": FORMAT + 1}, "reads format"), ({"format": 1}, "export the model again"), ({"loop": "spiral"}, "spiral"),
    ({"tile": {"size": 1}}, "manifest.json.tile lacks the key 'margin'"), ({"inputs": 3}, "inputs must be a list, not 3"),
    ({"inputs": [3]}, r"inputs\[0\] must be an object"), ({"name": None}, "name must be str, not None"),
    ({"inputs": [{"name": "x", "shape": ["1"], "dtype": "int8"}]}, r"inputs\[0\].shape\[0\] must be int, not '1'"),
    ({"inputs": [{"name": "x", "shape": [0], "dtype": "int8"}]}, "whole numbers"),
    ({"inputs": [{"name": "x", "shape": [1], "dtype": "str"}]}, "dtype 'str'"),
    ({"inputs": [{"name": "x", "shape": [True], "dtype": "int8"}]}, "must be int, not True"),
    ({"inputs": [{"name": "x", "shape": [1], "dtype": "int8", "scale": 0, "zero_point": 0}]}, "positive scale"),
    ({"inputs": [{"name": "x", "shape": [1], "dtype": "int8", "scale": float("inf"), "zero_point": 0}]}, "finite"),
    ({"files": {}}, "no checksum"), ({"files": [1]}, "files must be an object"),
    ({"files": {"../secret": {"sha256": "", "bytes": 1}}}, "no plain name"), ({"more": 1}, "unknown key 'more'"),
    ({"files": {"model.tflite": {"sha256": "0", "bytes": "9"}}}, "sha256 and bytes"), ({"sensor": {"a": 1}}, "sensor"),
    ({"tile": {"size": 512, "margin": 300, "period": 8}}, "exceed"),
])
def test_a_wrong_manifest_is_one_sentence(changes, said, tmp_path):
    write(tmp_path, **changes)
    with pytest.raises(ValueError, match=said) as caught:
        Bundle.open(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_wake_threshold_travels_and_a_bundle_without_one_opens(tmp_path):
    boxes = {"outputs": ["a"], "strides": [8]}
    write(tmp_path, boxes=boxes)
    assert Bundle.open(tmp_path).manifest.boxes == BoxFacts(("a",), (8,))
    wake = {"threshold": 0.25, "height": 120, "width": 160, "least_stored": [-21]}
    for more, both in (({}, 0.0), ({"both": 0.6}, 0.6)):
        write(tmp_path, boxes=boxes | {"wake": wake | more})
        found = Bundle.open(tmp_path).manifest.boxes
        assert found.wake == WakeFacts(0.25, 120, 160, (-21,), both)
        assert (found.wake_at(120, 160), found.wake_at(160, 120)) == (found.wake, None)
    assert BoxFacts(("a",), (8,)).wake_at(120, 160) is None


@pytest.mark.parametrize(("changes", "said"), [
    ({"threshold": 1.5}, "between 0 and 1"), ({"both": -0.1}, "between 0 and 1"), ({"both": 1.0}, "between 0 and 1"),
    ({"height": 0}, "a frame's size"),
    ({"least_stored": [1, 2]}, "1 numbers, one an output"), ({"least_stored": [0.5]}, "must be int"),
    ({"more": 1}, "unknown key")])
def test_a_wrong_wake_threshold_is_refused(changes, said, tmp_path):
    wake = {"threshold": 0.25, "height": 120, "width": 160, "least_stored": [-21]}
    write(tmp_path, boxes={"outputs": ["a"], "strides": [8], "wake": wake | changes})
    with pytest.raises(ValueError, match=said):
        Bundle.open(tmp_path)


def test_a_wake_threshold_is_put_on_the_grids_of_integer_outputs():
    boxes = BoxFacts(("a", "b"), (4, 8), wake=WakeFacts(0.5, 120, 160))
    a, b = (TensorFacts(name, (1, 5, 2, 2), "int8", scale=0.05, zero_point=z) for name, z in (("a", 3), ("b", -7)))
    assert boxes.on_grids((b, a)).wake.least_stored == (3, -7)
    floats = tuple(TensorFacts(name, (1, 5, 2, 2), "float32") for name in "ab")
    assert boxes.on_grids(floats) == boxes
    assert BoxFacts(("a",), (4,)).on_grids((a,)) == BoxFacts(("a",), (4,))


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "a/b", "..", "", "C:x", "a\\b", "a\0b"])
def test_a_file_outside_of_the_bundle_is_refused(name, tmp_path):
    data = write(tmp_path)
    data["files"][name] = {"sha256": "", "bytes": 1}
    put(tmp_path, json.dumps(data).encode())
    with pytest.raises(ValueError, match="no plain name inside the bundle"):
        Bundle.open(tmp_path)


def test_truncated_and_tampered_files_are_refused(tmp_path):
    write(tmp_path)
    file = tmp_path / "model.tflite"
    whole = file.read_bytes()
    rng = np.random.default_rng(0)
    for position in rng.integers(0, 256, 8):
        file.write_bytes(whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1:])
        with pytest.raises(ValueError, match="sha256"):
            Bundle.open(tmp_path)
    file.write_bytes(whole[:-1])
    with pytest.raises(ValueError, match="255 bytes and the manifest says 256"):
        Bundle.open(tmp_path)
    file.unlink()
    with pytest.raises(ValueError, match="missing"):
        Bundle.open(tmp_path)


def test_a_fuzzed_manifest_never_raises_anything_else(tmp_path):
    write(tmp_path)
    file = tmp_path / "manifest.json"
    whole = file.read_bytes()
    rng = np.random.default_rng(1)
    for _ in range(300):
        text = bytearray(whole)
        for position in rng.integers(0, len(text), rng.integers(1, 4)):
            text[position] = rng.integers(0, 256)
        put(tmp_path, bytes(text[:rng.integers(1, len(text) + 1)] if rng.random() < 0.3 else text))
        try:
            Bundle.open(tmp_path)
        except ValueError as error:
            assert str(error)  # noqa: PT017


def test_not_a_bundle(tmp_path):
    with pytest.raises(ValueError, match="is not a bundle"):
        Bundle.open(tmp_path)


def test_faces_are_bridged():
    grid = TensorFacts("x", (1, 1, 2, 2), "uint8", "NCHW", 1 / 239, 16)
    face = TensorFacts("x", (1, 2, 2, 1), "int8", "NHWC", 1 / 239, -112)
    dn = np.array([[[[0, 16], [255, 100]]]], np.uint8)
    fed = feed(grid, face, dn)
    assert fed.dtype == np.int8
    assert fed.ravel().tolist() == [-128, -112, 127, -28]
    assert fed.shape == (1, 2, 2, 1)
    np.testing.assert_array_equal(feed(grid, face, (dn.astype(np.float32) - 16) / 239), fed)
    floats = feed(grid, TensorFacts("x", (1, 1, None, None), "float32"), dn)
    np.testing.assert_allclose(floats, (dn - 16.0) / 239, rtol=1e-6)
    assert stored(grid, np.array([9.0, -9.0])).tolist() == [255, 0]
    with pytest.raises(ValueError, match="takes 1x2x2x1"):
        feed(grid, face, np.zeros((1, 1, 2, 3), np.uint8))
    with pytest.raises(ValueError, match="outside of the int8 grid"):
        regrid(grid, face, np.array([300], np.uint16))
    with pytest.raises(ValueError, match="takes float32"):
        feed(FLOAT, FLOAT, np.zeros((1, 1, 4, 6), np.uint8))


def test_a_broken_artefact_and_an_unknown_runtime(tmp_path):
    write(tmp_path)
    bundle = Bundle.open(tmp_path)
    with pytest.raises(ValueError, match="LiteRT cannot load"):
        bundle.engine()
    with pytest.raises(ValueError, match="unknown runtime"):
        bundle.engine(runtime="abacus")
    with pytest.raises(ValueError, match="no onnx artefact; it has tflite"):
        bundle.engine("onnx")
    with pytest.raises(ValueError, match="at least 1"):
        Engine(tmp_path / "model.tflite", bundle.manifest.artefacts[0], (FLOAT,), (FLOAT,), threads=0)


@pytest.mark.parametrize(("package", "kind"), [("ai_edge_litert", "litert-xnnpack"), ("onnxruntime", "onnxruntime")])
def test_a_missing_runtime_is_named(package, kind):
    code = (f"import sys; sys.modules[{package!r}] = None; sys.modules[{package + '.interpreter'!r}] = None\n"
            "from pathlib import Path\nfrom runtime.engines import start\n"
            f"try: start(Path('m'), {kind!r})\nexcept ValueError as e: print(e)")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "install the Python package" in done.stdout
