"""A bundle as one zip, and no byte of a bundle changed, cut or smuggled in unseen."""

import io
import json
import shutil
import stat
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from runtime import archive
from runtime.bundle import Bundle, digest, manifest_sum
from runtime.manifest import ArtefactFacts, Manifest, TensorFacts

ROOT = Path(__file__).resolve().parents[2]
FACE = TensorFacts("x", (1, 1, 2, 3), "float32")


def write_bundle(folder: Path) -> Path:
    """A whole bundle of a file that is no network, golden vectors and a card."""
    folder.mkdir()
    (folder / "model.tflite").write_bytes(bytes(range(256)) * 3)
    (folder / "card.md").write_text("# A card\n")
    arrays = {"in/x": np.zeros((2, 1, 1, 2, 3), np.uint8), "grid/x": np.array([1, 0], np.float32), "step/x": np.array(1),
              "torch/x": np.zeros((2, 6), np.float32)}
    np.savez_compressed(folder / "golden.npz", **arrays)
    files = {f.name: {"sha256": digest(f), "bytes": f.stat().st_size} for f in folder.iterdir()}
    artefact = ArtefactFacts("model.tflite", "tflite", (replace(FACE, layout="any"),), (FACE,))
    text = json.dumps(Manifest("m", "once", "float", (FACE,), (FACE,), (artefact,), files).to_dict(), indent=1).encode()
    (folder / "manifest.json").write_bytes(text)
    (folder / "manifest.sha256").write_bytes(manifest_sum(text))
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The same bundle as a folder and as a zip."""
    place = tmp_path_factory.mktemp("whole")
    folder = write_bundle(place / "folder")
    archive.pack(folder, place / "bundle.zip")
    return folder, place / "bundle.zip"


def test_a_zip_and_its_folder_are_the_same_bundle(whole, tmp_path):
    folder, zipped = whole
    one, other = Bundle.open(folder), Bundle.open(zipped)
    assert one.manifest == other.manifest
    assert sorted(p.name for p in other.path.iterdir()) == sorted(p.name for p in folder.iterdir())
    assert one.golden().vectors == other.golden().vectors == 2
    archive.pack(folder, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == zipped.read_bytes()


def test_the_unpacked_files_go_when_the_bundle_does(whole):
    bundle = Bundle.open(whole[1])
    path = bundle.path
    assert path.is_dir()
    del bundle
    assert not path.exists()


@settings(max_examples=200, deadline=None)
@given(where=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_any_changed_byte_of_a_zip_is_refused(whole, tmp_path_factory, where, flip):
    data = bytearray(whole[1].read_bytes())
    data[int(where * len(data))] ^= flip
    file = tmp_path_factory.getbasetemp() / "flipped.zip"
    file.write_bytes(data)
    with pytest.raises(ValueError, match=r"flipped\.zip"):
        Bundle.open(file)


@settings(max_examples=60, deadline=None)
@given(where=st.floats(0, 1, exclude_max=True))
def test_any_cut_zip_is_refused(whole, tmp_path_factory, where):
    data = whole[1].read_bytes()
    file = tmp_path_factory.getbasetemp() / "cut.zip"
    file.write_bytes(data[:int(where * len(data))])
    with pytest.raises(ValueError, match=r"cut\.zip"):
        Bundle.open(file)


@settings(max_examples=200, deadline=None)
@given(pick=st.integers(0, 4), where=st.floats(0, 1, exclude_max=True), flip=st.integers(0, 255))
@example(pick=2, where=0.21875, flip=1)  # a data type that is none
def test_any_changed_or_cut_file_of_a_folder_is_refused(whole, tmp_path_factory, pick, where, flip):
    folder = tmp_path_factory.getbasetemp() / "changed"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(whole[0], folder)
    file = sorted(folder.iterdir())[pick]
    data = bytearray(file.read_bytes())
    place = int(where * len(data))
    if flip:
        data[place] ^= flip
    else:
        del data[place:]
    file.write_bytes(data)
    with pytest.raises(ValueError, match=r"changed|manifest\.json"):
        Bundle.open(folder)


def forged(path: Path, members, folder: Path | None = None) -> Path:
    """A zip made to mislead, with a right seal: what it claims must be found out by itself. members: (name or info, bytes)."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for file in sorted(folder.iterdir()) if folder else ():
            zipped.write(file, file.name)
        for name, data in members:
            zipped.writestr(name, data)
        zipped.comment = archive.SEAL + b"0" * archive.DIGITS
    archive.seal(path)
    return path


def link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(("member", "said"), [
    (("../outside", b"x"), "no plain file"), (("/etc/outside", b"x"), "no plain file"), (("a/b", b"x"), "no plain file"),
    (("a\\b", b"x"), "no plain file"), ((link("outside"), b"/etc/passwd"), "no plain file"), (("card.md", b"x"), "of one name"),
    (("CARD.md", b"x"), "of one name"), (("more", b"x"), "and no others"), (("deep/", b""), "no plain file"),
])
def test_smuggled_members_are_refused_before_anything_is_written(member, said, whole, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "scratch"))
    (tmp_path / "scratch").mkdir()
    with pytest.raises(ValueError, match=said):
        Bundle.open(forged(tmp_path / "f.zip", [member], whole[0]))
    assert not list((tmp_path / "scratch").iterdir())


def test_bounds_of_size_and_count(whole, tmp_path, monkeypatch):
    many = forged(tmp_path / "many.zip", [(f"f{i}", b"") for i in range(archive.MEMBERS + 1)])
    with pytest.raises(ValueError, match="64 allowed"):
        Bundle.open(many)
    bomb = forged(tmp_path / "bomb.zip", [("zeros", bytes(1 << 22))], whole[0])
    assert bomb.stat().st_size < 1 << 16
    monkeypatch.setattr(archive, "LARGEST", 1 << 20)
    with pytest.raises(ValueError, match="zeros with 4194304 bytes; at most 1048576"):
        Bundle.open(bomb)
    monkeypatch.setattr(archive, "LARGEST_BUNDLE", 1 << 10)
    with pytest.raises(ValueError, match="at most 1024"):
        Bundle.open(forged(tmp_path / "sum.zip", [("f", bytes(600)), ("g", bytes(600))]))


def test_a_member_that_is_larger_than_it_says_is_refused(whole, tmp_path):
    """The sizes of both headers are lowered; the stream behind them is not."""
    path = forged(tmp_path / "lie.zip", [], whole[0])
    data, true = path.read_bytes(), (768).to_bytes(4, "little")
    assert data.count(true) >= 2
    path.write_bytes(data.replace(true, (700).to_bytes(4, "little")))
    archive.seal(path)
    with pytest.raises(ValueError, match=r"lie\.zip"):
        Bundle.open(path)


@pytest.mark.parametrize("data", [b"", b"PK", b"x" * 500, archive.SEAL + b"0" * archive.DIGITS])
def test_what_is_no_zip(data, tmp_path):
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(ValueError, match=r"x\.zip"):
        Bundle.open(tmp_path / "x.zip")
    (tmp_path / "sealed.zip").write_bytes(data + archive.SEAL + b"0" * archive.DIGITS)
    archive.seal(tmp_path / "sealed.zip")
    with pytest.raises(ValueError, match=r"sealed\.zip"):
        Bundle.open(tmp_path / "sealed.zip")


def npz(**arrays) -> bytes:
    stream = io.BytesIO()
    np.savez_compressed(stream, **{name.replace("__", "/"): array for name, array in arrays.items()})
    return stream.getvalue()


@pytest.mark.parametrize("golden", [
    b"no npz", npz(in__x=np.zeros((1, 1, 1, 2, 3), np.uint8)),
    npz(in__y=np.zeros(3), torch__x=np.zeros((1, 6)), step__x=np.array(1)),
    npz(in__x=np.zeros((1, 1, 1, 2, 3)), torch__x=np.zeros((2, 6)), step__x=np.array(1)),
    npz(in__x=np.zeros((1, 1, 1, 2, 3)), torch__x=np.zeros((1, 6)), step__x=np.array(0)),
    npz(in__x=np.zeros((1, 1, 1, 9, 9)), torch__x=np.zeros((1, 6)), step__x=np.array(1)),
])
def test_golden_vectors_that_do_not_fit_are_refused(golden, tmp_path):
    folder = write_bundle(tmp_path / "b")
    data = json.loads((folder / "manifest.json").read_text())
    (folder / "golden.npz").write_bytes(golden)
    data["files"]["golden.npz"] = {"sha256": digest(folder / "golden.npz"), "bytes": len(golden)}
    text = json.dumps(data).encode()
    (folder / "manifest.json").write_bytes(text)
    (folder / "manifest.sha256").write_bytes(manifest_sum(text))
    with pytest.raises(ValueError, match=r"golden\.npz holds no golden vectors of m"):
        Bundle.open(folder).golden()


@pytest.mark.parametrize(("kind", "other"), [("tflite", "onnxruntime"), ("onnx", "ai_edge_litert")])
def test_numpy_and_one_runtime_are_enough(kind, other, tmp_path):
    """The shipped detector from its zip, where nothing else is installed."""
    archive.pack(ROOT / "firmware_models" / "face-ternary" / "bundle", tmp_path / "b.zip")
    blocked = ("pydantic", "onnx", "torch", "brevitas", "tensorflow", "flatbuffers", "cv2", "scipy", "typer", other)
    blocked = tuple(name for name in blocked if (kind, name) != ("tflite", "flatbuffers"))
    code = (f"import sys\nfor m in {blocked!r}: sys.modules[m] = None\n"
            "from runtime.bundle import Bundle\n"
            f"bundle = Bundle.open({str(tmp_path / 'b.zip')!r})\n"
            f"out = bundle.engine({kind!r}).run(bundle.golden().inputs(0))\nprint(sorted(out))")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['stride16', 'stride32', 'stride4', 'stride8']"
