"""Brackets, zones, turns and flips: light, colours and phase stay true."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensor_sim import CFA, FAMILIES, RawImage, mosaic
from sensor_sim.dng import read_dng, write_dng
from sensor_sim.hdr import bracket, expose_zones, merge_bracket, merge_zones, zone_factors
from sensor_sim.sensor import Sensor

PHONE = Sensor.preset("qxq-phone-full").without("shading", "crosstalk", "prnu", "dsnu", "defects")


def levels(*values: float, side: int = 64) -> np.ndarray:
    """Vertical stripes of grey, (side, side x n, 3)."""
    return np.repeat(np.repeat(np.array(values, np.float32)[None, :, None], side, 1), side, 0).repeat(3, 2)


def test_a_bracket_measures_light_that_one_exposure_clips():
    scene, factors = levels(0.02, 0.5, 3.0, 12.0), (1.0, 1 / 4, 1 / 16)
    frames = bracket(PHONE, scene, factors, rng=np.random.default_rng(0), exposure_s=1 / 60)
    assert [frame.metadata.exposure_s for frame in frames] == pytest.approx([1 / 60, 1 / 240, 1 / 960])
    light = merge_bracket(frames, factors)
    means = light.reshape(64, 4, 64).mean((0, 2))
    np.testing.assert_allclose(means, [0.02, 0.5, 3.0, 12.0], rtol=4e-3)
    single = frames[2].normalised() / factors[2]
    dark = slice(0, 64)
    assert light[:, dark].std() < 0.35 * single[:, dark].std()  # the long exposure counted sixteen times the light


def test_zones_of_a_block_measure_more_than_the_longest_exposure():
    factors = ((1.0, 1 / 4), (1 / 4, 1 / 16))
    scene = levels(0.05, 0.8, 9.0, 40.0)
    raw = expose_zones(PHONE, scene, factors, rng=np.random.default_rng(1), exposure_s=1 / 30)
    merged = merge_zones(raw, factors)
    assert (merged.shape, str(merged.cfa), merged.metadata.binning, merged.bit_depth) == ((16, 64), "bayer-grbg", 4, 16)
    means = 16 * merged.normalised().reshape(16, 4, 16).mean((0, 2))
    np.testing.assert_allclose(means, [0.05, 0.8, 9.0, 16.0], rtol=0.01)  # 16 is where the shortest is full
    shifted = merge_zones(raw.crop(4, 12, 60, 240), factors)
    np.testing.assert_array_equal(shifted.mosaic[:12], merged.crop(2 - 1, 3, 12, shifted.shape[1]).mosaic)


@pytest.mark.parametrize("cfa", ["quad-bggr@1,0", "nona@2,4", "qxq@3,5"])
def test_zones_stay_in_their_block_at_any_phase(cfa):
    pattern = CFA.parse(cfa)
    table = np.linspace(0.1, 1, pattern.block**2).reshape(pattern.block, pattern.block)
    whole = zone_factors(CFA(pattern.family), table, 40, 40)
    dy, dx = pattern.phase
    np.testing.assert_array_equal(zone_factors(pattern, table, 20, 20), whole[dy:dy + 20, dx:dx + 20])


@pytest.mark.parametrize(("call", "said"), [
    (lambda: zone_factors(CFA.parse("nona"), ((1, 0.5), (0.5, 0.1)), 8, 8), "do not divide the 3x3"),
    (lambda: zone_factors(CFA.parse("bayer"), ((1,),), 8, 8), "1x1"),
    (lambda: bracket(PHONE, levels(0.5), (1, 2), rng=np.random.default_rng(0)), "at most 1"),
    (lambda: bracket(PHONE, levels(0.5), (), rng=np.random.default_rng(0)), "above 0"),
    (lambda: merge_bracket([], (1.0,)), "0 frames and 1 factors"),
])
def test_what_does_not_fit_is_named(call, said):
    with pytest.raises(ValueError, match=said):
        call()


frames = st.tuples(st.sampled_from(sorted(FAMILIES)), st.tuples(st.integers(0, 7), st.integers(0, 7)), st.integers(1, 30),
                   st.integers(1, 30), st.integers(0, 3), st.booleans())


@settings(deadline=None)
@given(frames)
def test_turning_a_mosaic_is_the_mosaic_of_the_turned_picture(frame):
    """Flips and rotations change the phase tag and nothing else."""
    family, phase, height, width, quarters, mirrored = frame
    cfa = CFA(family, phase)
    picture = np.random.default_rng(height).integers(0, 4096, (height, width, 3), np.uint16)
    turned = RawImage(mosaic(picture, cfa), cfa, 64, 4095, 12).turned(quarters, mirrored)
    expected = np.rot90(picture, quarters)
    expected = expected[:, ::-1] if mirrored else expected
    assert turned.cfa.family == family
    np.testing.assert_array_equal(turned.mosaic, mosaic(expected, turned.cfa))
    back = turned.turned(0, mirrored).turned(-quarters)
    assert back.cfa == cfa
    np.testing.assert_array_equal(back.mosaic, mosaic(picture, cfa))


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_a_simulated_frame_of_any_turn_survives_a_dng(tmp_path, family):
    """Every tag that the simulator sets is read back: levels, CFA, colour, noise profile, exposure, gain, binning, origin."""
    for bits, quarters in ((8, 0), (10, 1), (12, 2), (14, 3), (16, 0)):
        white = 2**bits - 1
        sensor = PHONE.with_cfa(CFA(family, (1, 0))).replace(bit_depth=bits, black_level_dn=white // 20, white_level_dn=white,
                                                             conversion_gain_dn_per_e=None)
        raw = sensor.expose(levels(0.2, 0.7), 0.4, 2.5, rng=np.random.default_rng(bits), exposure_s=1 / 120,
                            region=(3, 5, 50, 70), light=sensor.native_light()).turned(quarters)
        write_dng(tmp_path / "turned.dng", raw)
        again = read_dng(tmp_path / "turned.dng")
        assert again.metadata == raw.metadata
        assert (again.cfa, again.bit_depth, again.black_level, again.white_level) == (raw.cfa, bits, white // 20, white)
        np.testing.assert_array_equal(again.mosaic, raw.mosaic)
