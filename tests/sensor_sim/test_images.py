"""Photographs: whole, upright and 8-bit, or refused; and files that appear whole or not at all."""

import contextlib
import os
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sensor_sim.atomic import atomic_path, write_bytes
from sensor_sim.images import read_picture, write_png

SAMPLES = Path(__file__).parents[2] / "sensor_sim/samples"
RGB = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (21, 34, 3), np.uint8), (0, 0), 1)


def exif(orientation: int) -> bytes:
    return b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHIHH", 274, 3, 1, orientation, 0) + bytes(4)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(rows: np.ndarray, colour: int, bits: int = 8, extra: bytes = b"", width: int | None = None) -> bytes:
    """A PNG of rows of bytes, big-endian for 16 bits."""
    data = b"".join(b"\0" + row.tobytes() for row in rows)
    head = struct.pack(">IIBBBBB", width or rows.shape[1], len(rows), bits, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def jpeg(quality: int = 95) -> bytes:
    return cv2.imencode(".jpg", RGB[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()


def read(tmp_path: Path, data: bytes, **options) -> np.ndarray:
    (tmp_path / "x").write_bytes(data)
    return read_picture(tmp_path / "x", **options)


@pytest.mark.parametrize("name", ["astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg"])
def test_samples(name, capfd):
    rgb = read_picture(SAMPLES / name)
    assert capfd.readouterr().err == ""  # libpng's warnings of profiles are not the user's business
    assert np.array_equal(rgb, cv2.imread(str(SAMPLES / name))[..., ::-1])


def test_png_round_trip(tmp_path):
    for picture in (RGB, RGB[..., 0], RGB[:1, :1]):
        write_png(tmp_path / "x.png", picture)
        full = picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, 2)
        assert np.array_equal(read_picture(tmp_path / "x.png"), full)


def test_sixteen_bits_alpha_grey_and_palette(tmp_path):
    deep = RGB.astype(">u2") * 257 + 60  # rounds back to the same eight bits
    assert np.array_equal(read(tmp_path, png(np.minimum(deep, 65535).astype(">u2"), 2, 16)), np.where(RGB == 255, 255, RGB))
    grey = RGB[..., :1]
    assert np.array_equal(read(tmp_path, png(grey, 0)), np.repeat(grey, 3, 2))
    half = np.dstack([grey, np.full_like(grey, 255)])
    half[:, :9, 1] = 0
    seen = read(tmp_path, png(half, 4))
    assert (seen[:, :9] == 255).all()  # what is transparent is white
    assert np.array_equal(seen[:, 9:], np.repeat(grey, 3, 2)[:, 9:])
    rgba = np.dstack([RGB, np.full_like(grey, 128)])
    assert np.abs(read(tmp_path, png(rgba, 6)) - (RGB * 128.0 + 255 * 127) / 255).max() <= 0.5
    index = (RGB[..., :1] % 2).astype(np.uint8)
    seen = read(tmp_path, png(index, 3, extra=chunk(b"PLTE", bytes([9, 8, 7, 1, 2, 3]))))
    assert np.array_equal(seen, np.array([[9, 8, 7], [1, 2, 3]])[index[..., 0]])


TURNED = {1: lambda a: a, 2: lambda a: a[:, ::-1], 3: lambda a: a[::-1, ::-1], 4: lambda a: a[::-1],
          5: lambda a: a.transpose(1, 0, 2), 6: lambda a: np.rot90(a, -1),
          7: lambda a: a.transpose(1, 0, 2)[::-1, ::-1], 8: np.rot90}


@pytest.mark.parametrize("orientation", TURNED)
def test_orientation_is_undone(tmp_path, orientation):
    upright = TURNED[orientation]
    tifffile.imwrite(tmp_path / "x.tif", RGB, photometric="rgb", metadata=None, extratags=[(274, 3, 1, orientation, True)])
    assert np.array_equal(read_picture(tmp_path / "x.tif"), upright(RGB))
    assert np.array_equal(read(tmp_path, png(RGB, 2, extra=chunk(b"eXIf", exif(orientation)))), upright(RGB))
    data = jpeg()
    block = b"Exif\0\0" + exif(orientation)
    turned = data[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + data[2:]
    assert np.array_equal(read(tmp_path, turned), upright(read(tmp_path, data)))
    assert np.array_equal(read(tmp_path, turned), cv2.imdecode(np.frombuffer(turned, np.uint8), 1)[..., ::-1])


def test_truncated_at_any_length_is_refused(tmp_path):
    tiff = tmp_path / "x.tif"
    tifffile.imwrite(tiff, RGB, photometric="rgb", metadata=None)
    for data in (png(RGB, 2), jpeg(), tiff.read_bytes()):
        for n in range(0, len(data) - 1, 9):
            with pytest.raises(ValueError, match="x"):
                read(tmp_path, data[:n])


def test_bytes_after_the_end_are_no_harm(tmp_path):
    for data in (png(RGB, 2), jpeg()):
        assert np.array_equal(read(tmp_path, data + b"a phone's film follows"), read(tmp_path, data))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["png", "jpg", "tif"]), st.integers(0, 10**4), st.integers(0, 255))
def test_flipped_bytes_never_crash(tmp_path, kind, at, value):
    if kind == "tif":
        tifffile.imwrite(tmp_path / "x.tif", RGB, photometric="rgb", metadata=None)
    data = bytearray({"png": lambda: png(RGB, 2), "jpg": jpeg, "tif": (tmp_path / "x.tif").read_bytes}[kind]())
    data[at % len(data)] = value
    with contextlib.suppress(ValueError):
        assert read(tmp_path, bytes(data), max_pixels=10**5).dtype == np.uint8


def test_a_bomb_is_refused_by_its_header(tmp_path):
    bomb = png(np.zeros((1, 3), np.uint8), 2, width=60000)
    bomb = bomb[:16] + struct.pack(">II", 60000, 60000) + bomb[24:29] + struct.pack(">I", zlib.crc32(
        b"IHDR" + struct.pack(">II", 60000, 60000) + bomb[24:29])) + bomb[33:]
    with pytest.raises(ValueError, match="claims 60000x60000"):
        read(tmp_path, bomb)
    with pytest.raises(ValueError, match="claims 34x21"):
        read(tmp_path, jpeg(), max_pixels=700)


def test_what_is_no_picture_is_named(tmp_path):
    with pytest.raises(ValueError, match="no PNG, JPEG or TIFF"):
        read(tmp_path, b"a letter")
    with pytest.raises(ValueError, match="empty"):
        read(tmp_path, b"")
    with pytest.raises(ValueError, match="does not exist"):
        read_picture(tmp_path / "absent.png")
    with pytest.raises(ValueError, match="folder"):
        read_picture(tmp_path)
    tifffile.imwrite(tmp_path / "f.tif", RGB.astype(np.float32), photometric="rgb")
    with pytest.raises(ValueError, match=r"f\.tif.*float32"):
        read_picture(tmp_path / "f.tif")


def test_write_png_refuses(tmp_path):
    for name, picture, message in (("x.jpg", RGB, "must end in .png"), ("x.png", RGB.astype(float), "uint8"),
                                   ("x.png", RGB[..., :2], "uint8"), ("x.png", RGB[:0], "uint8"),
                                   ("no/x.png", RGB, "folder .* does not exist")):
        with pytest.raises(ValueError, match=message):
            write_png(tmp_path / name, picture)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, ValueError, MemoryError])
def test_an_interrupted_write_leaves_what_was_there(tmp_path, error):
    target = tmp_path / "x.bin"
    target.write_bytes(b"old")

    def interrupted() -> None:
        with atomic_path(target) as temporary:
            temporary.write_bytes(b"half")
            raise error

    with pytest.raises(error):
        interrupted()
    assert [p.name for p in tmp_path.iterdir()] == ["x.bin"]
    assert target.read_bytes() == b"old"


def test_atomic_writing(tmp_path):
    write_bytes(tmp_path / "x", b"1")
    (tmp_path / "link").symlink_to("x")
    write_bytes(tmp_path / "link", b"2")
    assert (tmp_path / "x").read_bytes() == b"2"
    assert (tmp_path / "link").is_symlink()
    mask = os.umask(0)
    os.umask(mask)
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o666 & ~mask
    os.mkfifo(tmp_path / "pipe")
    for name, message in ((".", "folder"), ("pipe", "regular"), ("no/x", "does not exist"), ("x/y", "cannot write"),
                          ("n" * 300, "cannot write")):
        with pytest.raises(ValueError, match=message):
            write_bytes(tmp_path / name, b"3")
    with pytest.raises(ValueError, match="regular"):
        write_bytes("/dev/null", b"3")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link", "pipe", "x"]
