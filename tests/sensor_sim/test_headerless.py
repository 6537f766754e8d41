"""Headerless RAWs by their one line of text, and the shipped Nikon RAW as a DNG."""

import contextlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensor_sim.camera import scene_from_bayer
from sensor_sim.dng import write_dng
from sensor_sim.headerless import parse_raw_format, read_headerless
from sensor_sim.read import read_raw

NIKON = Path(__file__).parents[2] / "sensor_sim/samples/DSC_1339_768x512_rggb.raw"
NIKON_FORMAT = "768x512:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520:wb=1.949,1,1.344"


def test_the_nikon_raw_and_its_dng_are_equal(tmp_path):
    raw = read_raw(NIKON, NIKON_FORMAT)
    assert np.array_equal(raw.mosaic, np.fromfile(NIKON, "<u2").reshape(512, 768))
    assert (raw.black_level, raw.white_level, raw.bit_depth, str(raw.cfa)) == (600, 15520, 14, "bayer-rggb")
    write_dng(tmp_path / "rose.dng", raw)
    back = read_raw(tmp_path / "rose.dng")
    assert np.array_equal(back.mosaic, raw.mosaic)
    assert (back.metadata, back.black_level, back.white_level, back.bit_depth, back.cfa) == (
        raw.metadata, raw.black_level, raw.white_level, raw.bit_depth, raw.cfa)
    scene, meta = scene_from_bayer(back)
    assert scene.shape == (256, 384, 3)
    assert meta.white_balance == (1.949, 1.0, 1.344)


@pytest.mark.parametrize(("encoding", "bits", "data"), [
    ("uint8", 8, bytes([1, 2, 3, 255])),
    ("uint16le:bits=16", 16, bytes([1, 0, 2, 0, 3, 0, 255, 255])),
    ("uint16be:bits=16", 16, bytes([0, 1, 0, 2, 0, 3, 255, 255])),
    ("mipi10", 10, bytes([0, 0, 0, 255, 0b11111001])),  # MIPI CSI-2: the first sample's low bits are lowest
    ("mipi12", 12, bytes([0, 0, 0x21, 0, 255, 0xF3])),
])
def test_encodings(tmp_path, encoding, bits, data):
    (tmp_path / "x.raw").write_bytes(data)
    raw = read_headerless(tmp_path / "x.raw", f"4x1:{encoding}:cfa=bayer")
    assert raw.mosaic.tolist() == [[1, 2, 3, 2**bits - 1]]
    assert (raw.bit_depth, raw.white_level) == (bits, 2**bits - 1)


@given(st.sampled_from(["uint8", "uint16le:bits=14", "mipi10", "mipi12"]), st.integers(1, 20), st.integers(1, 9),
       st.integers(0, 9), st.integers(0, 9))
def test_offset_and_stride(tmp_path_factory, encoding, width, height, offset, padding):
    fmt = parse_raw_format(f"{width}x{height}:{encoding}:cfa=qxq")
    rows = np.random.default_rng(width).integers(0, 64, (height, fmt.stride)).astype(np.uint8)
    folder = tmp_path_factory.mktemp("h")
    (folder / "a.raw").write_bytes(rows.tobytes())
    (folder / "b.raw").write_bytes(bytes(offset) + np.pad(rows, ((0, 0), (0, padding)), constant_values=255).tobytes())
    text = f"{width}x{height}:{encoding}:cfa=qxq:offset={offset}:stride={fmt.stride + padding}"
    assert np.array_equal(read_headerless(folder / "a.raw", fmt).mosaic, read_headerless(folder / "b.raw", text).mosaic)


@pytest.mark.parametrize(("text", "message"), [
    ("", "WIDTHxHEIGHT"), ("768:uint8", "WIDTHxHEIGHT"),
    ("0x5:uint8:cfa=bayer", "pixels"), ("99999x99999:uint8:cfa=bayer", "pixels"),
    ("4x4:int8:cfa=bayer", "encoding"), ("4x4:uint8", "must name the CFA"), ("4x4:uint8:cfa=xtrans", "unknown CFA"),
    ("4x4:uint16le:cfa=bayer", "bit depth"), ("4x4:uint16le:bits=17:cfa=bayer", "1 to 16"),
    ("4x4:mipi10:bits=12:cfa=bayer", "1 to 10"), ("4x4:uint8:cfa=bayer:colour=3", "KEY=VALUE"),
    ("4x4:uint8:cfa=bayer:cfa=bayer", "at most once"), ("4x4:uint8:cfa=bayer:black=x", "number"),
    ("4x4:uint8:cfa=bayer:black=9:white=9", "must exceed"), ("4x4:uint8:cfa=bayer:white=256", "fit in 8 bits"),
    ("4x4:uint8:cfa=bayer:wb=1,2", "3 numbers"), ("4x4:uint8:cfa=bayer:wb=0,1,1", "positive"),
    ("4x4:uint8:cfa=bayer:stride=2", "stride"),
    ("4x4:uint8:cfa=bayer:iso=nan", "number"), ("4x4:uint8:cfa=bayer:offset=1e300", "offset"),
])
def test_a_wrong_format_is_named(text, message):
    with pytest.raises(ValueError, match=message):
        parse_raw_format(text)


@given(st.text(max_size=60))
def test_any_text_is_a_format_or_a_value_error(text):
    with contextlib.suppress(ValueError):
        assert parse_raw_format("4x4:uint8:cfa=bayer:" + text).width == 4


def test_wrong_sizes_and_samples_are_named(tmp_path):
    with pytest.raises(ValueError, match="786432 bytes where 768x511"):
        read_raw(NIKON, NIKON_FORMAT.replace("512", "511"))
    with pytest.raises(ValueError, match="which 14 bits cannot"):
        read_raw(NIKON, NIKON_FORMAT.replace("uint16le", "uint16be"))
    for name, data in (("empty.raw", b""), ("short.raw", NIKON.read_bytes()[:-1])):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(ValueError, match=name):
            read_raw(tmp_path / name, NIKON_FORMAT)


def test_colour_exposure_and_iso_travel(tmp_path):
    (tmp_path / "x.raw").write_bytes(bytes(16))
    raw = read_headerless(tmp_path / "x.raw", "4x4:uint8:cfa=quad-gbrg@1,0:iso=400:exposure=0.01:matrix=2,-1,0,0,1,0,0,-1,2")
    assert (raw.metadata.gain, raw.metadata.exposure_s) == (4.0, 0.01)
    assert raw.metadata.colour_matrix == ((2, -1, 0), (0, 1, 0), (0, -1, 2))
    assert str(raw.cfa) == "quad-rggb@3,0"
