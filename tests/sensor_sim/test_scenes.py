"""Charts are what their formulas say; linear files are read to the last bit or refused in a sentence."""

from __future__ import annotations

import os
import struct
from contextlib import suppress

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sensor_sim.charts import CHARTS, PATCHES, chart, half_plane, slanted_edge, srgb_to_linear, zone_plate
from sensor_sim.linear import is_linear, read_linear
from sensor_sim.unprocess import Illumination, camera_rgb

os.environ["OPENCV_IO_ENABLE_OPENEXR"] = "1"  # for writing the tests' own files
cv2 = pytest.importorskip("cv2")
RGB = np.random.default_rng(0).random((13, 17, 3)).astype(np.float32) * 4


@pytest.fixture(params=["exr", "tif", "deflate"])
def linear_file(request, tmp_path):
    path = tmp_path / ("light.exr" if request.param == "exr" else "light.tif")
    if request.param == "exr":
        assert cv2.imwrite(str(path), RGB[..., ::-1])
    else:
        tifffile.imwrite(path, RGB, photometric="rgb", compression="zlib" if request.param == "deflate" else None)
    return path


@pytest.mark.parametrize("name", sorted(CHARTS))
@pytest.mark.parametrize(("height", "width"), [(8, 8), (96, 131)])
def test_every_chart_is_light(name, height, width):
    scene = chart(name, height, width)
    assert (scene.shape, scene.dtype) == ((height, width, 3), np.float32)
    assert 0 <= scene.min() <= scene.max() <= 1


@pytest.mark.parametrize("degrees", [0.0, 5.0, 45.0, 85.0])
def test_the_edge_covers_each_pixel_exactly(degrees):
    """Against 64 x 64 points in every pixel, and in the sum to all digits: half of the chart is bright."""
    a, b = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    points = (np.arange(64) + 0.5) / 64 - 0.5
    for shift in (-0.9, -0.31, 0.0, 0.17, 0.6):
        share = ((shift + a * points[None] + b * points[:, None]) > 0).mean()
        assert half_plane(np.array(shift), a, b) == pytest.approx(share, abs=0.02)
    edge = slanted_edge(64, 64, degrees, 0.0, 1.0)[..., 0]
    assert edge.mean() == pytest.approx(0.5, abs=1e-6)


def test_the_edge_has_the_frequency_response_of_a_square_pixel():
    """The e-SFR of ISO 12233 (rows registered by the known angle, fourfold oversampled) against the pixel's sinc."""
    degrees, size = 5.0, 200
    edge = slanted_edge(size, size, degrees, 0.0, 1.0)[..., 0].astype(float)
    y, x = np.mgrid[:size, :size] - (size - 1) / 2
    across = x * np.cos(np.radians(degrees)) + y * np.sin(np.radians(degrees))
    near = np.abs(across) < 16
    bins = np.floor(across[near] * 4).astype(int) + 64
    profile = np.bincount(bins, edge[near]) / np.bincount(bins)
    spread = np.abs(np.fft.rfft(np.diff(profile)))
    response = spread / spread[0]
    frequency = np.fft.rfftfreq(len(profile) - 1, 0.25)
    low = (frequency > 0) & (frequency <= 0.5)
    # Binning and the difference have a sinc of a quarter pixel each; the pixel its own.
    expected = np.sinc(frequency) * np.sinc(frequency / 4) ** 2
    np.testing.assert_allclose(response[low], expected[low], atol=0.02)


def test_the_zone_plate_reaches_half_a_cycle_a_pixel_at_the_edge():
    row = zone_plate(257, 257)[128, :, 0] - 0.5
    radius = np.arange(257) - 128
    crossings = np.nonzero(np.diff(np.sign(row[128:])))[0]
    # n half waves fit within radius r when pi r^2 / (2 reach) = (n + 1/2) pi.
    n = np.arange(len(crossings))
    inner = crossings < 100
    np.testing.assert_allclose((np.sqrt((2 * n + 1) * 128.5))[inner], crossings[inner] + 0.5, atol=0.5)
    assert np.abs(row[radius > 120]).max() < 0.5 * np.sinc(120 / 257) + 1e-3


def test_patches_are_the_published_colours():
    scene = chart("patches", 400, 600)
    centres = scene[50::100, 50::100].reshape(24, 3)
    np.testing.assert_allclose(centres, srgb_to_linear(PATCHES / 255), rtol=1e-6)
    grey = centres[18:, 1]
    assert (np.diff(grey) < 0).all()
    colour = pytest.importorskip("colour")
    published = colour.CCS_COLOURCHECKERS["ColorChecker24 - Before November 2014"]
    lab = colour.XYZ_to_Lab(colour.sRGB_to_XYZ(PATCHES / 255), colour.CCS_ILLUMINANTS[
        "CIE 1931 2 Degree Standard Observer"]["D65"])
    xyz = colour.chromatic_adaptation(colour.xyY_to_XYZ(np.array(list(published.data.values()))),
                                      colour.xy_to_XYZ(published.illuminant), colour.xy_to_XYZ(np.array([0.3127, 0.3290])))
    measured = colour.XYZ_to_Lab(xyz, colour.CCS_ILLUMINANTS["CIE 1931 2 Degree Standard Observer"]["D65"])
    distance = colour.delta_E(lab, measured, method="CIE 2000")
    assert np.median(distance) < 1.5
    assert np.sort(distance)[-2] < 4  # cyan is outside of sRGB


def test_what_is_no_chart_is_named():
    with pytest.raises(ValueError, match="zone-plate"):
        chart("siemens", 64, 64)
    with pytest.raises(ValueError, match="8x8"):
        chart("flat", 4, 64)


def test_linear_files_are_read_as_they_are(linear_file):
    assert is_linear(linear_file)
    np.testing.assert_array_equal(read_linear(linear_file), RGB)
    with pytest.raises(ValueError, match="claims 17x13"):
        read_linear(linear_file, max_pixels=200)


def test_grey_alpha_half_and_negative_values(tmp_path):
    path = tmp_path / "x.tif"
    tifffile.imwrite(path, RGB[..., 0].astype(np.float16))
    np.testing.assert_array_equal(read_linear(path), RGB[..., :1].astype(np.float16).astype(np.float32).repeat(3, 2))
    tifffile.imwrite(path, np.concatenate([RGB - 1, RGB[..., :1]], -1), photometric="rgb")
    np.testing.assert_array_equal(read_linear(path), np.maximum(RGB - 1, 0))


def test_bad_linear_files_are_one_sentence(tmp_path, linear_file, capfd):
    data = linear_file.read_bytes()
    bad = tmp_path / f"bad{linear_file.suffix}"
    for length in (3, 8, 60, 200, len(data) // 2, len(data) - 20):
        bad.write_bytes(data[:length])
        with pytest.raises(ValueError, match="bad") as caught:
            read_linear(bad)
        assert "\n" not in str(caught.value)
    assert not is_linear(tmp_path / "missing.exr")
    tifffile.imwrite(bad.with_suffix(".tif"), np.zeros((4, 4), np.uint8))
    assert not is_linear(bad.with_suffix(".tif"))
    with pytest.raises(ValueError, match="floating point"):
        read_linear(bad.with_suffix(".tif"))
    tifffile.imwrite(bad.with_suffix(".tif"), np.full((4, 4), np.nan, np.float32))
    with pytest.raises(ValueError, match="not finite"):
        read_linear(bad.with_suffix(".tif"))
    assert capfd.readouterr().err == ""


def test_a_bomb_is_refused_by_its_header(tmp_path):
    path = tmp_path / "bomb.exr"
    assert cv2.imwrite(str(path), RGB[..., ::-1])
    data = bytearray(path.read_bytes())
    at = data.find(b"dataWindow\0box2i\0") + 21
    data[at:at + 16] = struct.pack("<4i", 0, 0, 99_999, 99_999)
    path.write_bytes(data)
    with pytest.raises(ValueError, match="claims 100000x100000"):
        read_linear(path)
    tifffile.imwrite(path.with_suffix(".tif"), np.zeros((3000, 3000), np.float16), compression="zlib")
    assert path.with_suffix(".tif").stat().st_size < 10**5  # 18 MB of zeros
    with pytest.raises(ValueError, match="claims 3000x3000"):
        read_linear(path.with_suffix(".tif"), max_pixels=3000 * 3000 - 1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 1200), st.integers(0, 255))
def test_flipped_bytes_never_crash(tmp_path, linear_file, at, value):
    data = bytearray(linear_file.read_bytes())
    data[at % len(data)] = value
    path = tmp_path / f"flipped{linear_file.suffix}"
    path.write_bytes(data)
    with suppress(ValueError):  # any other error, or a crash of the process, fails
        assert read_linear(path).shape[2] == 3


def test_undeveloped_light_develops_to_itself():
    light = Illumination.given((2.0, 1.0, 1.5), [1.6, -0.4, -0.2, -0.3, 1.7, -0.4, 0.0, -0.6, 1.6])
    camera = camera_rgb(RGB, light)
    back = camera * np.array(light.white_balance) @ np.array(light.colour_matrix).T
    inside = (camera > 0).all(-1)
    assert inside.mean() > 0.3
    np.testing.assert_allclose(back[inside], RGB[inside], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(camera_rgb(np.full((1, 3), 2.0), light)[0], [1, 2, 2 / 1.5], rtol=1e-5)  # brighter than 1


@pytest.mark.parametrize(("gains", "matrix", "said"), [
    ((1, 2), None, "three gains"), ((0, 1, 1), None, "above 0"), ((1, np.nan, 1), None, "above 0"),
    (None, np.ones(9), "cannot be undone"), (None, np.ones(8), "nine finite"),
    (None, [1, -1, 0, 0, 1, 0, 0, 0, 1], "cannot be undone"),
])
def test_a_wrong_illumination_is_named(gains, matrix, said):
    with pytest.raises(ValueError, match=said):
        Illumination.given(gains, matrix)
