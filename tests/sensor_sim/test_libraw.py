"""LibRaw in its child process: what it reads, and that no file can harm the parent."""

import os
import time
from pathlib import Path

import numpy as np
import pytest
import rawpy

from sensor_sim import CFA, RawImage, RawMetadata, libraw
from sensor_sim.dng import read_dng, write_dng
from sensor_sim.libraw import read_camera_raw
from sensor_sim.read import is_raw, read_raw

SAMPLES = Path(__file__).parents[2] / "sensor_sim/samples"
DATA = Path(__file__).parents[3] / "shared/data/raw"
NIKON = SAMPLES / "DSC_1339_768x512_rggb.raw"


@pytest.fixture
def bayer(tmp_path):
    mosaic = np.random.default_rng(0).integers(0, 4096, (45, 51)).astype(np.uint16)
    matrix = ((1.6, -0.4, -0.2), (-0.2, 1.5, -0.3), (0.0, -0.5, 1.5))
    meta = RawMetadata((2.0, 1.0, 1.5), matrix, gain=2.0, exposure_s=0.25)
    raw = RawImage(mosaic, CFA.parse("bayer-gbrg"), 256, 4000, 12, meta)
    write_dng(tmp_path / "x.dng", raw)
    return tmp_path / "x.dng", raw


def test_a_bayer_raw_by_libraw(bayer):
    path, raw = bayer
    back = read_camera_raw(path)
    assert np.array_equal(back.mosaic, raw.mosaic)
    assert (back.cfa, back.black_level, back.white_level, back.bit_depth) == (raw.cfa, 256, 4000, 12)
    np.testing.assert_allclose(back.metadata.white_balance, (2, 1, 1.5), rtol=1e-6)
    np.testing.assert_allclose(back.metadata.colour_matrix, raw.metadata.colour_matrix, atol=5e-4)
    assert (back.metadata.gain, back.metadata.exposure_s) == (2.0, 0.25)


def test_a_pattern_that_libraw_sees_as_more_than_bayer_is_refused(tmp_path):
    mosaic = np.zeros((48, 48), np.uint16)
    write_dng(tmp_path / "x.dng", RawImage(mosaic, CFA("nona"), 0, 100, 8))
    with pytest.raises(ValueError, match="plain 2x2 Bayer"):
        read_camera_raw(tmp_path / "x.dng")


def test_headerless_data_is_refused_though_libraw_would_take_it(tmp_path):
    with rawpy.imread(str(NIKON)) as wrong:  # the fact that this guards against
        assert wrong.raw_image.shape == (768, 1024)
    for read in (read_camera_raw, read_raw):
        with pytest.raises(ValueError, match="headerless RAW needs --raw-format"):
            read(NIKON)
    disguised = tmp_path / "x.nef"
    disguised.write_bytes(b"II*\0\x08\0\0\0" + b"\x01\0" + bytes(NIKON.stat().st_size - 10))
    with pytest.raises(ValueError, match="names no camera"):
        read_camera_raw(disguised)


def test_a_truncated_or_damaged_file_is_one_sentence(bayer, tmp_path):
    data = bayer[0].read_bytes()
    for n in (5, 300, len(data) - 300):
        (tmp_path / "y.dng").write_bytes(data[:n])
        with pytest.raises(ValueError, match=r"y\.dng") as error:
            read_camera_raw(tmp_path / "y.dng")
        assert "\n" not in str(error.value)


def test_memory_is_bounded(bayer):
    with pytest.raises(ValueError, match="LibRaw cannot read it"):
        read_camera_raw(bayer[0], memory_bytes=60 * 2**20)


@pytest.mark.parametrize(("body", "message"), [
    ("import time; time.sleep(60)", "did not finish within"),
    ("import os; os.abort()", "signal 6"),
    ("import sys; sys.exit(0)", "could not be read back"),
])
def test_a_child_that_hangs_crashes_or_lies(bayer, tmp_path, monkeypatch, body, message):
    (tmp_path / "child.py").write_text(body)
    monkeypatch.setattr(libraw, "_CHILD", tmp_path / "child.py")
    began = time.monotonic()
    with pytest.raises(ValueError, match=message):
        read_camera_raw(bayer[0], seconds=1)
    assert time.monotonic() - began < 10


def test_a_bayer_dng_compressed_as_lossless_jpeg_is_sent_to_libraw(bayer, monkeypatch):
    path, raw = bayer
    data = path.read_bytes()
    at = data.index(b"\x03\x01\x03\x00\x01\x00\x00\x00\x01\x00")  # Compression, SHORT, 1 value: 1
    path.write_bytes(data[:at + 8] + b"\x07" + data[at + 9:])
    monkeypatch.setattr(libraw, "read_full_frame", lambda asked: raw.mosaic if asked == path else None)
    assert np.array_equal(read_dng(path).mosaic, raw.mosaic)


def test_is_raw_knows_a_raw_by_its_content(bayer, tmp_path):
    (tmp_path / "renamed").write_bytes(bayer[0].read_bytes())
    assert is_raw(bayer[0])
    assert is_raw(tmp_path / "renamed")
    assert is_raw(NIKON)
    for name in ("astronaut.png", "rocket.jpg", "SOURCES.md", "absent"):
        assert not is_raw(SAMPLES / name)
    with pytest.raises(ValueError, match="is a picture"):
        read_raw(SAMPLES / "rocket.jpg")


def test_inputs_that_are_no_files(tmp_path):
    (tmp_path / "empty.nef").touch()
    os.mkfifo(tmp_path / "pipe.nef")
    for name, message in (("empty.nef", "empty"), ("pipe.nef", "no regular file"), ("absent.nef", "does not exist"),
                          (".", "folder")):
        with pytest.raises(ValueError, match=message):
            read_raw(tmp_path / name)


@pytest.mark.data
def test_a_camera_of_1997():
    path = DATA / "kodak_dc50.kdc"
    if not path.exists():
        pytest.skip("development pictures are absent")
    raw = read_raw(path)
    assert (raw.shape, str(raw.cfa), raw.white_level, raw.bit_depth) == ((512, 768), "bayer-grbg", 16383, 14)
    assert raw.metadata.sensor.startswith("Eastman Kodak")
