"""Each term of the sensor by itself gives back the number that went in, and only where it is switched on."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensor_sim import CFA, FAMILIES, mosaic
from sensor_sim.sensor import TERMS, Sensor, presets
from sensor_sim.terms import AlwaysOn, Defects, Eld, HighConversionGain, LogScale, Pattern, tukey_deviation

# 16 bits and a large well: every term is far from clipping, and rounding is small beside it.
PLAIN = Sensor("plain", "plain", 64, 64, CFA.parse("bayer"), 16, 4096, 65535, 20000.0, 0.0)
SPATIAL = ("prnu", "dsnu", "defects", "shading", "crosstalk")


def flat(value: float, height: int = 256, width: int = 256) -> np.ndarray:
    return np.full((height, width, 3), value, np.float32)


def electrons(sensor: Sensor, scene: np.ndarray, exposure: float = 1.0, gain: float = 1.0, seed: int = 1, **how) -> np.ndarray:
    """What a frame says of the electrons, float64."""
    dn = sensor.capture(scene, exposure, gain, rng=np.random.default_rng(seed), **how)
    return (dn.astype(np.float64) - sensor.black_level_dn) / (sensor.conversion_gain_dn_per_e * gain)


@pytest.mark.parametrize(("seconds", "temperature", "expected"), [(10.0, 25.0, 500.0), (10.0, 33.0, 1000.0), (5.0, 17.0, 125.0)])
def test_dark_current_is_charge_that_doubles_and_counts_like_light(seconds, temperature, expected):
    sensor = PLAIN.replace(dark_current_e_per_s=50.0, doubling_temperature_c=8.0)
    dark = electrons(sensor, flat(0.0), exposure_s=seconds, temperature_c=temperature)
    assert dark.mean() == pytest.approx(expected, abs=3 * np.sqrt(expected / dark.size))
    assert dark.var() == pytest.approx(expected, rel=3 * np.sqrt(2 / dark.size) + 1e-3)
    assert electrons(sensor, flat(0.0)).max() == 0  # no time stated, no dark current
    assert electrons(sensor.without("dark_current"), flat(0.0), exposure_s=seconds).max() == 0


def test_the_pattern_belongs_to_the_serial_number():
    sensor = PLAIN.replace(dsnu_e=Pattern(20, 5, 5), prnu_percent=Pattern(2, 1, 1), read_noise_e=3.0)
    quiet = sensor.without("shot_noise", "read_noise")
    first, again = (electrons(quiet, flat(0.3), seed=seed) for seed in (1, 2))
    np.testing.assert_array_equal(first, again)
    assert np.abs(electrons(quiet.replace(serial=7), flat(0.3)) - first).mean() > 20
    noisy = electrons(sensor, flat(0.3), seed=1), electrons(sensor, flat(0.3), seed=2)
    assert not np.array_equal(*noisy)  # temporal noise is fresh
    assert np.corrcoef(noisy[0].ravel(), noisy[1].ravel())[0, 1] > 0.5  # over the same pattern


def test_patterns_split_into_pixel_row_and_column_as_set():
    sensor = PLAIN.replace(dsnu_e=Pattern(20, 8, 5), prnu_percent=Pattern(2, 0.8, 0.5)).without("shot_noise")
    dark = electrons(sensor.without("prnu"), flat(0.0, 1024, 1024))
    light = electrons(sensor.without("dsnu"), flat(0.5, 1024, 1024)) / (0.5 * sensor.full_well_e) * 100
    for frame, pattern in ((dark, sensor.dsnu_e), (light, sensor.prnu_percent)):
        rows, columns = frame.mean(1, keepdims=True), frame.mean(0, keepdims=True)
        pixel = frame - rows - columns + frame.mean()
        assert rows.std() == pytest.approx(pattern.row, rel=0.08)
        assert columns.std() == pytest.approx(pattern.column, rel=0.08)
        assert pixel.std() == pytest.approx(pattern.pixel, rel=0.01)


def test_crosstalk_leaks_to_four_neighbours_and_loses_nothing():
    scene = flat(0.0, 9, 9)
    scene[4, 4] = 0.5
    sensor = PLAIN.replace(crosstalk_percent=8.0).without("shot_noise")
    leaked = electrons(sensor, scene) / (0.5 * sensor.full_well_e)
    assert leaked[4, 4] == pytest.approx(0.92, abs=1e-3)
    for y, x in ((3, 4), (5, 4), (4, 3), (4, 5)):
        assert leaked[y, x] == pytest.approx(0.02, abs=1e-3)
    assert leaked.sum() == pytest.approx(1, abs=1e-3)
    np.testing.assert_allclose(electrons(sensor, flat(0.5)), 0.5 * sensor.full_well_e, rtol=1e-4)  # the edges too


def test_shading_falls_as_cos4_to_what_is_set_at_the_corners():
    sensor = PLAIN.replace(shading_percent=(50.0, 40.0, 30.0)).without("shot_noise")
    light = electrons(sensor, flat(0.9, 201, 301)) / (0.9 * sensor.full_well_e)
    colours = sensor.cfa.colours(201, 301)
    assert light[100, 150] == pytest.approx(1, abs=1e-3)
    assert light[0, 0] == pytest.approx(0.5, abs=0.01)
    assert colours[0, 0] == 0
    half = (201 - 1) / 2 / np.hypot(201, 301) * 2  # the middle of the upper edge, as a share of the half diagonal
    tangent = {c: (1 - p / 100) ** -0.5 - 1 for c, p in enumerate(sensor.shading_percent)}
    assert light[0, 150] == pytest.approx((1 + half**2 * tangent[colours[0, 150]]) ** -2, abs=1e-3)


def test_defects_are_as_many_as_set_and_behave_as_named():
    what = Defects(hot_per_million=2000, hot_dark_current_e_per_s=500, dead_per_million=1000, stuck_per_million=500,
                   clusters_per_million=50, cluster_photosites=4)
    sensor = PLAIN.replace(defects=what).without("shot_noise")
    size = (1024, 1024)
    dark, light = electrons(sensor, flat(0.0, *size)), electrons(sensor, flat(0.5, *size))
    warm = electrons(sensor, flat(0.0, *size), exposure_s=2.0, temperature_c=sensor.dark_current_reference_c)
    stuck, dead, hot = dark > 0, (light == 0) & (dark == 0), (warm > 0) & (dark == 0)
    for found, expected in ((stuck, 500), (dead, 1000 + 50 * 4), (hot, 2000)):
        expected *= 1024**2 / 1e6
        assert abs(found.sum() - expected) < 4 * np.sqrt(expected) + 0.02 * expected
    assert warm[hot].mean() == pytest.approx(1000, rel=0.1)
    np.testing.assert_array_equal(dark[stuck], light[stuck])
    assert electrons(sensor.without("defects"), flat(0.5, *size)).std() < 1e-9


def test_a_second_conversion_gain_has_its_own_well_and_noise():
    high = HighConversionGain(from_gain=4.0, full_well_e=2000.0, read_noise_e=1.0)
    sensor = PLAIN.replace(read_noise_e=4.0, high_conversion_gain=high)
    for gain, well, noise in ((1.0, 20000.0, 4.0), (4.0, 2000.0, 1.0)):
        saturated = electrons(sensor.without("read_noise"), flat(1.0), 3.0, gain)
        assert saturated.mean() == pytest.approx(well, rel=1e-3)
        assert electrons(sensor, flat(0.0), 1.0, gain).std() == pytest.approx(noise, rel=0.02)
        assert sensor.dark_noise_e(gain) == noise


def test_a_converter_of_fewer_bits_leaves_gaps_and_a_digital_gain_too():
    coarse = PLAIN.replace(adc_bit_depth=12, read_noise_e=50.0)
    dn = coarse.capture(flat(0.2), rng=np.random.default_rng(0))
    assert not (dn % 16).any()
    quiet = coarse.without("shot_noise").capture(flat(0.0), rng=np.random.default_rng(0))
    k = coarse.conversion_gain_dn_per_e
    assert quiet.var() == pytest.approx((50 * k) ** 2 + 16**2 / 12, rel=0.02)
    steps = PLAIN.replace(analog_gains=(1.0, 2.0, 4.0))
    assert [steps.split_gain(g) for g in (1.0, 3.0, 4.0, 10.0)] == [(1.0, 1.0), (2.0, 1.5), (4.0, 1.0), (4.0, 2.5)]
    doubled = steps.capture(flat(0.05), 1.0, 8.0, rng=np.random.default_rng(0))
    assert not (doubled % 2).any()  # black and digital gain are even
    assert electrons(steps, flat(0.05), 1.0, 8.0).mean() == pytest.approx(1000, rel=1e-3)


def test_row_and_column_noise_are_fresh_lines():
    sensor = PLAIN.replace(row_noise_e=6.0, column_noise_e=4.0).without("shot_noise")
    frames = [electrons(sensor, flat(0.1, 1024, 1024), seed=seed) - 2000 for seed in (1, 2)]
    assert frames[0].mean(1).std() == pytest.approx(6, rel=0.08)
    assert frames[0].mean(0).std() == pytest.approx(4, rel=0.08)
    assert abs(np.corrcoef(frames[0].mean(1), frames[1].mean(1))[0, 1]) < 0.15
    assert electrons(sensor.without("row_noise", "column_noise"), flat(0.1)).std() < 1e-9


@pytest.mark.parametrize("shape", [-0.2, -0.05, 0.0, 0.14, 0.5, 2.0])
def test_tukey_lambda_has_the_deviation_of_its_quantile_function(shape):
    u = (np.arange(2_000_000) + 0.5) / 2_000_000
    quantile = np.log(u / (1 - u)) if shape == 0 else (u**shape - (1 - u) ** shape) / shape
    assert tukey_deviation(shape) == pytest.approx(quantile.std(), rel=3e-3)


@pytest.mark.parametrize("distribution", ["gaussian", "tukey-lambda"])
@pytest.mark.parametrize("gain", [1.0, 8.0])
def test_calibrated_noise_lies_on_its_line(distribution, gain):
    eld = Eld(0.5, gaussian=LogScale(0.5, 1.0, 0.2), tukey=LogScale(0.5, 0.5), row=LogScale(0.6, -0.5),
              tukey_lambda=(0.2, -0.1), colour_bias_dn=((1, 2, 3, 4), (5, 6, 7, 8)), distribution=distribution)
    sensor = PLAIN.replace(eld=eld, max_gain=8.0)
    k = 0.5 * gain
    shape = 0.2 if gain == 1 else -0.1
    expected = k**0.5 * np.e if distribution == "gaussian" else k**0.5 * np.exp(0.5) * tukey_deviation(shape)
    dark = electrons(sensor.without("row_noise", "colour_bias"), flat(0.0, 512, 512), 1.0, gain)
    assert dark.std() * k == pytest.approx(expected, rel=0.02)
    assert sensor.row_deviation_e(gain) * k == pytest.approx(k**0.6 * np.exp(-0.5))
    places = electrons(sensor.only("colour_bias"), flat(0.1, 64, 64), 1.0, gain) - 0.1 * sensor.full_well_e
    bias = np.array([[1, 2], [4, 3]]) + (4 if gain == 8 else 0)  # R G1 / G2 B
    np.testing.assert_allclose(places[:2, :2] * k, bias, atol=0.6 * k / sensor.conversion_gain_dn_per_e / gain)
    moved = eld.drawn(np.random.default_rng(0))
    assert moved.gaussian.bias != eld.gaussian.bias
    assert moved.tukey == LogScale(0.5, 0.5)


@pytest.mark.parametrize("readout", ["full", "binned", "binned-digital", "always-on"])
@pytest.mark.parametrize("name", ["qxq-phone-full", "nona-phone-full"])
def test_a_region_is_the_crop_of_the_whole_array(name, readout):
    """Without temporal noise a region equals the crop to the last DN: phase, pattern, shading, crosstalk, defects."""
    sensor = Sensor.preset(name).without("shot_noise", "read_noise", "row_noise", "column_noise")
    sensor = sensor.replace(defects=Defects(3000, 900, 3000, 3000, 300))
    rng = np.random.default_rng(0)
    scene = rng.random((310, 340, 3)).astype(np.float32)
    top, left = 2 * sensor.cfa.period_yx[0] - (readout == "full"), 256 - 256 % sensor.cfa.period + 3 * (readout == "full")
    how = {"rng": rng, "readout": readout, "exposure_s": 0.5, "temperature_c": 60.0}
    whole = sensor.expose(scene, **how)
    part = sensor.expose(scene, region=(top, left, 61, 73), **how)
    y, x = (v // part.metadata.binning - o for v, o in zip(part.metadata.origin, (0, 0), strict=True))
    same = whole.crop(y, x, *part.shape)
    np.testing.assert_array_equal(part.mosaic, same.mosaic)
    assert (part.cfa, part.metadata.origin) == (same.cfa, same.metadata.origin)


@pytest.mark.parametrize("binning", ["charge", "digital"])
@pytest.mark.parametrize(("name", "exposure", "gain"), [("qxq-phone-full", 0.3, 1.0), ("quad-phone-full", 0.01, 16.0),
                                                        ("quad-phone-full", 1e-9, 32.0)])
def test_binning_reads_charge_once_and_numbers_each(name, exposure, gain, binning):
    """The binned read-out has the variance that ``binned`` states: read once as charge, summed as numbers."""
    sensor = Sensor.preset(name).without(*SPATIAL)
    mode = AlwaysOn(sensor.bit_depth, sensor.black_level_dn, binning, white_level_dn=sensor.white_level_dn)
    stated = sensor.binned(mode)
    readout = {"charge": "binned", "digital": "binned-digital"}[binning]
    frame = sensor.capture(flat(1.0, 512, 512), exposure, gain, rng=np.random.default_rng(3), readout=readout)
    k, light = stated.conversion_gain_dn_per_e * gain, exposure * stated.full_well_e
    variance = k * k * (light + stated.dark_noise_e(gain) ** 2) + 1 / 12
    assert frame.mean() == pytest.approx(stated.black_level_dn + k * light, abs=5 * np.sqrt(variance) / frame.shape[0])
    assert frame.var() == pytest.approx(variance, rel=0.06)
    once, each = (sensor.binned(AlwaysOn(binning=b)).read_deviation_e(gain) for b in ("charge", "digital"))
    assert each == pytest.approx(once * sensor.cfa.block)


@pytest.mark.parametrize("bits", [8, 6, 4])
def test_always_on_frames_of_few_bits(bits):
    sensor = Sensor.preset("qxq-phone-full")
    sensor = sensor.replace(always_on=sensor.always_on.with_bits(bits))
    raw = sensor.expose(flat(0.5), 1.0, rng=np.random.default_rng(0), readout="always-on")
    assert (raw.bit_depth, raw.black_level, raw.white_level) == (bits, 16 >> (8 - bits), 2**bits - 1)
    assert raw.metadata.exposure_s == 0.005
    assert int(raw.mosaic.max()) < 2**bits


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(presets()), st.sampled_from(sorted(FAMILIES)), st.tuples(st.integers(0, 7), st.integers(0, 7)),
       st.integers(1, 45), st.integers(1, 45), st.floats(1e-30, 9e5), st.floats(1, 64), st.sampled_from([0.0, 1e-12, 1.0, 1e6]),
       st.sets(st.sampled_from(TERMS)))
def test_any_frame_is_whole_dn_in_range(name, family, phase, height, width, exposure, gain, level, off):
    """Any size, phase, light and set of terms: the right shape and type, within the converter's range, repeatable."""
    sensor = Sensor.preset(name).with_cfa(CFA(family, phase)).without(*off)
    how = {"exposure_s": 1e3, "temperature_c": 80.0}
    first, again = (sensor.capture(flat(level, height, width), exposure, gain, rng=np.random.default_rng(5), **how) for _ in "ab")
    assert first.shape == (height, width)
    assert first.dtype == (np.float32 if "quantization" in off else np.uint16)
    assert 0 <= first.min() <= first.max() <= 2**sensor.bit_depth - 1
    np.testing.assert_array_equal(first, again)


@settings(deadline=None)
@given(st.sampled_from(sorted(FAMILIES)), st.tuples(st.integers(0, 7), st.integers(0, 7)), st.integers(1, 60), st.integers(1, 40),
       st.integers(8, 16))
def test_without_noise_a_frame_is_the_mosaic_of_its_scene(family, phase, height, width, bits):
    """Every phase and size: the block boundaries lie where ``cfa.mosaic`` has them, at any bit depth."""
    white = 2**bits - 1
    sensor = Sensor("ideal", "", 8, 8, CFA(family, phase), bits, white // 16, white, 1000.0, 0.0).only()
    scene = np.random.default_rng(height * 64 + width).random((height, width, 3)).astype(np.float32)
    dn = sensor.replace(off=sensor.off - {"quantization"}).capture(scene, rng=np.random.default_rng(0))
    exact = white // 16 + mosaic(scene.astype(np.float64), sensor.cfa) * (white - white // 16)
    assert np.abs(dn - exact).max() <= 0.5 + 1e-6 * white


def test_a_scene_may_be_a_batch():
    sensor = Sensor.preset("quad-phone-full")
    scenes = np.random.default_rng(0).random((2, 3, 16, 24, 3)).astype(np.float32)
    batch = sensor.capture(scenes, rng=np.random.default_rng(1))
    rng = np.random.default_rng(1)
    one_by_one = [sensor.capture(scene, rng=rng) for scene in scenes.reshape(6, 16, 24, 3)]
    np.testing.assert_array_equal(batch, np.reshape(one_by_one, (2, 3, 16, 24)))


def test_photons_become_electrons_by_quantum_efficiency():
    sensor = Sensor.preset("qxq-phone-full")
    scene = sensor.electrons(np.full((64, 64, 3), 1000.0))
    quiet = sensor.only()
    means = [(electrons(quiet, scene, readout="full"))[quiet.cfa.colours(64, 64) == c].mean() for c in range(3)]
    np.testing.assert_allclose(means, [620, 720, 600], rtol=1e-6)
    gains = sensor.native_light().white_balance
    np.testing.assert_allclose(np.array(means) * gains, 720, rtol=1e-6)


@pytest.mark.parametrize(("line", "said"), [
    ("height = 1.5", "height must be a whole number"), ("full_well_e = -1", "full_well_e -1"), ('cfa = "x"', "unknown CFA"),
    ("dsnu_e = { pixel = -1.0 }", "dsnu_e.*pixel -1"), ("wells = 3", "unknown keys wells"), ("serial = true", "whole number"),
    ("dsnu_e = 3", "dsnu_e must be a table"), ("shading_percent = [1, 2]", "3 values"), ("max_gain = nan", "max_gain"),
    ("crosstalk_percent = 'much'", "must be a number"), ("adc_bit_depth = 14", "adc_bit_depth 14"),
    ("analog_gains = [2, 4]", "analog_gains must rise"), ("[defects]\nhot_per_million = 1e9", "hot_per_million"),
    ("[always_on]\nbit_depth = 4", "black_level_dn 16"), ("off = []", "no key of a file"), ("title = 3", "text in quotes"),
    ("quantum_efficiency = [0, 1, 1]", "quantum_efficiency 0"), ("= 3", "not TOML"), ("black_level_dn = 5000", "must hold"),
    ("[eld]\nunity_dn_per_e = 1", "missing"), ("name = 'x'", "no key of a file"), ("min_gain = 2", "min_gain 2"),
])
def test_a_wrong_description_is_one_sentence(tmp_path, line, said):
    lines = ['title = "t"', "height = 8", "width = 8", 'cfa = "qxq"', "bit_depth = 12", "black_level_dn = 64",
             "white_level_dn = 4095", "full_well_e = 6000", "read_noise_e = 2"]
    key = line.split(" =")[0]
    file = tmp_path / "mine.toml"
    file.write_text("\n".join([*(old for old in lines if old.split(" =")[0] != key), line]))
    with pytest.raises(ValueError, match=said) as caught:
        Sensor.load(file)
    assert "\n" not in str(caught.value).partition("not TOML")[0]
    if key:
        assert "sensor mine" in str(caught.value) or "CFA" in str(caught.value)


def test_a_description_is_loaded_and_terms_are_named(tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text('title = "t"\nheight = 8\nwidth = 8\ncfa = "quad"\nbit_depth = 12\nblack_level_dn = 64\n'
                    "white_level_dn = 4095\nfull_well_e = 6000\nread_noise_e = 2\n")
    sensor = Sensor.load(file)
    assert (sensor.name, sensor.full_well_e, str(sensor.cfa)) == ("mine", 6000.0, "quad-rggb")
    assert sensor.conversion_gain_dn_per_e == pytest.approx(4031 / 6000)
    for switch in (sensor.without, sensor.only):
        with pytest.raises(ValueError, match="unknown terms noise"):
            switch("noise")
    with pytest.raises(ValueError, match="whole DN"):
        sensor.without("quantization").expose(flat(0.5), rng=np.random.default_rng(0))
    with pytest.raises(ValueError, match="rng must be"):
        sensor.capture(flat(0.5), rng=7)
    with pytest.raises(ValueError, match="region"):
        sensor.expose(flat(0.5), rng=np.random.default_rng(0), region=(0, 0, 300, 8))
