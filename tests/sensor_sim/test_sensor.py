"""The sensor gives back the statistics that went in, clips where it must, and repeats itself."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import numpy as np
import pytest

from sensor_sim import CFA, RawImage
from sensor_sim.readout import always_on, bin_bayer
from sensor_sim.sensor import Sensor, presets
from sensor_sim.unprocess import Illumination

RNG = 7


def flat(value: float, side: int = 256) -> np.ndarray:
    return np.full((side, side, 3), value, np.float32)


def expose(sensor: Sensor, scene: np.ndarray, *args: float, seed: int = RNG, **kwargs: object) -> RawImage:
    return sensor.expose(scene, *args, rng=np.random.default_rng(seed), **kwargs)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", presets())
@pytest.mark.parametrize(("exposure", "gain"), [(0.5, 1.0), (0.1, 4.0), (0.02, 16.0)])
def test_mean_and_variance_are_photon_transfer(name: str, exposure: float, gain: float) -> None:
    """DN mean = black + K g e; variance = (K g)^2 (e + dark^2) + step^2 / 12, to three standard errors."""
    sensor = Sensor.preset(name).without("dsnu", "prnu", "defects", "shading", "crosstalk", "colour_bias")
    raw = expose(sensor, flat(1.0), exposure, gain)
    k, electrons = sensor.conversion_gain_dn_per_e * gain, exposure * sensor.full_well_e
    variance = k * k * (electrons + sensor.dark_noise_e(gain) ** 2) + sensor.adc_step_dn**2 / 12
    n, lines = raw.mosaic.size, k * k * (sensor.row_deviation_e(gain) ** 2 + sensor.column_deviation_e**2)
    assert abs(raw.mosaic.mean() - sensor.black_level_dn - k * electrons) < 3 * np.sqrt(variance / n + lines / 256)
    assert abs(raw.mosaic.var() / variance - 1) < 3 * np.sqrt(2 / n) + 3 * lines / variance * np.sqrt(2 / 256)
    s, o = raw.metadata.noise_profile or (0, 0)
    span = sensor.white_level_dn - sensor.black_level_dn
    assert (s * k * electrons / span + o) * span**2 == pytest.approx(variance)


@pytest.mark.parametrize("name", presets())
def test_every_number_of_a_preset_has_a_source(name: str) -> None:
    text = (files("sensor_sim") / "presets" / f"{name}.toml").read_text()
    data = tomllib.loads(text)
    assert not set(data) - {"title", "sources"} - set(data["sources"]) - ({"read_noise_e"} if "eld" in data else set())


def test_quantization_adds_a_twelfth_and_not_a_sixth() -> None:
    """Without light a wide read noise makes rounding uniform: variance = (K sigma)^2 + 1/12."""
    sensor = Sensor("q", "q", 8, 8, CFA.parse("bayer"), 12, 1000, 4095, 3095.0, 2.0)
    raw = expose(sensor, flat(0.0, 1024))
    assert raw.mosaic.var() == pytest.approx(4 + 1 / 12, abs=3 * 4.08 * np.sqrt(2 / raw.mosaic.size))


def test_wells_and_converter_clip() -> None:
    sensor = Sensor.preset("qxq-phone")
    assert (expose(sensor, flat(1.0), 1.0, 8.0).mosaic == sensor.white_level_dn).all()
    over = expose(sensor, flat(1.0), 4.0, 1.0).mosaic
    assert over.max() == sensor.white_level_dn
    assert over.min() > sensor.white_level_dn - 5  # the full well ends the shot noise, read noise is left


def test_the_same_seed_gives_the_same_bytes_and_another_does_not() -> None:
    sensor = Sensor.preset("qxq-phone")
    a, b, c = (expose(sensor, flat(0.3, 64), seed=s).mosaic for s in (1, 1, 2))
    assert a.tobytes() == b.tobytes() != c.tobytes()


@pytest.mark.parametrize("cfa", ["bayer-bggr", "quad", "nona-gbrg@1,2", "qxq@3,5"])
def test_each_photosite_sees_its_colour(cfa: str) -> None:
    sensor = Sensor.preset("qxq-phone").with_cfa(CFA.parse(cfa))
    scene = np.broadcast_to(np.array([0.1, 0.4, 0.8], np.float32), (41, 37, 3))
    raw = expose(sensor, scene)
    means = [raw.normalised()[sensor.cfa.colours(41, 37) == c].mean() for c in range(3)]
    np.testing.assert_allclose(means, [0.1, 0.4, 0.8], atol=0.01)


def test_always_on_bins_charge_with_one_read() -> None:
    sensor = Sensor.preset("qxq-phone")
    light = Illumination.average()
    raw = expose(sensor, flat(0.02, 1024), 1.0, 16.0, readout="always-on", light=light)
    assert (raw.shape, raw.bit_depth, raw.metadata.binning, str(raw.cfa)) == ((256, 256), 8, 4, "bayer-grbg")
    k = 16 * 239 / (16 * sensor.full_well_e)  # gain x span / well of sixteen sites
    electrons = 16 * 0.02 * sensor.full_well_e
    assert raw.mosaic.mean() == pytest.approx(16 + k * electrons, abs=0.2)
    assert raw.mosaic.var() == pytest.approx(k * k * (electrons + sensor.read_noise_e**2) + 1 / 12, rel=0.05)
    assert raw.metadata.white_balance == light.white_balance


def test_digital_binning_of_a_full_frame_agrees_in_the_mean() -> None:
    sensor = Sensor.preset("qxq-phone")
    scene = np.random.default_rng(0).random((64, 96, 3)).astype(np.float32)
    frame = always_on(expose(sensor, scene))
    charge = expose(sensor, scene, readout="always-on")
    assert frame.cfa == charge.cfa
    assert frame.shape == charge.shape == (16, 24)
    assert np.abs(frame.mosaic.astype(int) - charge.mosaic).mean() < 3


def test_an_odd_crop_is_binned_from_its_first_whole_block() -> None:
    sensor = Sensor.preset("qxq-phone")
    raw = expose(sensor, flat(0.3, 67)).crop(3, 6, 60, 55)
    frame = always_on(raw)
    y, x = frame.metadata.origin
    assert (y % 4, x % 4) == (0, 0)
    assert y >= 3
    assert x >= 6
    whole = always_on(expose(sensor, flat(0.3, 67)).crop(y, x, 56, 48))
    assert frame.cfa == whole.cfa
    np.testing.assert_array_equal(frame.mosaic, whole.mosaic)


def test_bayer_binning_keeps_the_colours_apart() -> None:
    colours = CFA.parse("bayer-grbg").colours(24, 24).astype(float)
    np.testing.assert_array_equal(bin_bayer(colours, 3), colours[:8, :8])


@pytest.mark.parametrize(("change", "said"), [
    ({"exposure": 0.0}, "exposure"), ({"exposure": float("nan")}, "exposure"), ({"gain": 0.5}, "ISO 100"),
    ({"gain": 1e9}, "gain"), ({"readout": "fast"}, "full, always-on, binned"),
])
def test_bad_settings_are_named(change: dict, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        expose(Sensor.preset("qxq-phone"), flat(0.5, 16), **{"exposure": 1.0, "gain": 1.0, **change})


@pytest.mark.parametrize("scene", [np.zeros((4, 4)), np.zeros((4, 4, 3), np.uint8),
                                   np.full((4, 4, 3), np.nan), np.full((4, 4, 3), -1.0)])
def test_bad_scenes_are_refused(scene: np.ndarray) -> None:
    with pytest.raises(ValueError, match="scene"):
        expose(Sensor.preset("qxq-phone"), scene)


def test_unknown_preset_lists_the_known() -> None:
    with pytest.raises(ValueError, match="qxq-phone"):
        Sensor.preset("imx")


def test_raw_image_refuses_contradictions() -> None:
    pixels = np.zeros((4, 4), np.uint16)
    bayer = CFA.parse("bayer")
    for levels in ((1023, 900, 10), (64, 64, 10), (64, 2000, 10), (-1, 100, 10), (0, 1, 17)):
        with pytest.raises(ValueError, match=r"white_level|bit_depth"):
            RawImage(pixels, bayer, *levels)
    with pytest.raises(ValueError, match="uint16"):
        RawImage(pixels.astype(np.uint8), bayer, 0, 255, 8)
    with pytest.raises(ValueError, match="crop"):
        RawImage(pixels, bayer, 0, 255, 8).crop(2, 2, 4, 4)
