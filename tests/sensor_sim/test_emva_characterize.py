"""The sensor characterised: what its description sets comes back, and a simulator that does something else is caught.

Bounds are four standard errors of the small series taken here; ``make characterize`` holds every preset to the tolerances.
"""

from dataclasses import replace

import numpy as np
import pytest

from sensor_sim import physics
from sensor_sim.cfa import CFA
from sensor_sim.emva1288.bench import Bench, Plan
from sensor_sim.emva1288.characterize import TOLERANCE_PERCENT, characterize
from sensor_sim.emva1288.datasheet import set_values, tukey_variance
from sensor_sim.emva1288.series import frames_wanted, take
from sensor_sim.sensor import Sensor
from sensor_sim.terms import Defects, Eld, HighConversionGain, LogScale, Pattern

SMALL = Plan(size=96, levels=26, frames=16, seed=4)
SENSOR = Sensor(
    "bench", "every term switched on", 3072, 4096, CFA.parse("quad-rggb"), bit_depth=12, black_level_dn=64, white_level_dn=4095,
    full_well_e=5000, read_noise_e=2.0, conversion_gain_dn_per_e=0.6, quantum_efficiency=(0.3, 0.5, 0.4), row_noise_e=0.4,
    column_noise_e=0.3, dark_current_e_per_s=5, doubling_temperature_c=7.5, dsnu_e=Pattern(1.0, 0.3, 0.4),
    prnu_percent=Pattern(1.0, 0.3, 0.2), defects=Defects(300, 900, 300, 300), crosstalk_percent=6,
    shading_percent=(50, 45, 40), serial=5)


@pytest.fixture(scope="module")
def found():
    return characterize(SENSOR, SMALL)


def strays(found, most=4):
    """Names whose recovered value is further from the set one than so many of its standard errors."""
    return {name: (true, found.recovered[name], found.standard_error[name]) for name, true in found.set.items()
            if true is not None and not abs(found.recovered[name] - true) <= most * found.standard_error[name]}


def test_every_value_that_is_set_comes_back(found):
    assert not strays(found)
    assert found.set.keys() == found.recovered.keys() == found.standard_error.keys()
    assert not found.outside()


def test_standard_errors_are_small_enough_to_say_something(found):
    for name, percent in TOLERANCE_PERCENT.items():
        assert found.standard_error[name] < 1.5 * percent / 100 * found.set[name], name


def test_a_preset_comes_back():
    found = characterize(Sensor.preset("qxq-phone"), SMALL)
    assert not strays(found)
    assert set(found.document()["set"]) == set(found.document()["recovered"]) > set(TOLERANCE_PERCENT)


def with_more_noise(monkeypatch):
    right = Sensor.read_deviation_e
    monkeypatch.setattr(Sensor, "read_deviation_e", lambda self, gain=1.0: 1.05 * right(self, gain))


def with_quantization_twice(monkeypatch):
    rng, right = np.random.default_rng(0), physics.round_half_even
    monkeypatch.setattr(physics, "round_half_even", lambda v: right(v + rng.uniform(-0.5, 0.5, v.shape).astype(v.dtype)))


def with_other_doubling(monkeypatch):
    monkeypatch.setattr(Sensor, "dark_factor", lambda self, t: 2.0 ** ((t - 25) / (1.05 * self.doubling_temperature_c)))


def with_a_smaller_well(monkeypatch):
    monkeypatch.setattr(Sensor, "well_e", lambda self, gain=1.0: 0.95 * self.full_well_e)


def with_another_pattern(monkeypatch):
    right = Sensor.pattern
    monkeypatch.setattr(Sensor, "pattern", lambda self, term: Pattern(
        1.25 * right(self, term).pixel, right(self, term).row, right(self, term).column))


@pytest.mark.parametrize(("fault", "caught"), [
    (with_more_noise, {"dark_noise_e"}), (with_quantization_twice, {"dark_noise_e"}),
    (with_other_doubling, {"doubling_temperature_c"}), (with_a_smaller_well, {"full_well_e"}),
    (with_another_pattern, {"dsnu_e", "prnu_percent"})])
def test_a_simulator_that_does_not_what_its_description_says_is_caught(fault, caught, monkeypatch):
    """The frames are wrong, the description is right: exactly the value that is wrong is outside its tolerance."""
    fault(monkeypatch)
    assert set(characterize(SENSOR, replace(SMALL, size=128)).outside()) == caught


def test_the_same_seed_gives_the_same_frames_and_another_seed_others():
    plan = Plan(size=32, levels=20, frames=4, seed=1)
    first, again, other = (take(SENSOR, p) for p in (plan, plan, replace(plan, seed=2)))
    assert np.array_equal(first.flat_fields.bright, again.flat_fields.bright)
    assert np.array_equal(first.defect_bright, again.defect_bright)
    assert not np.array_equal(first.flat_fields.bright, other.flat_fields.bright)


def test_progress_is_told_of_every_frame():
    plan, count = Plan(size=32, levels=20, frames=4), [0]

    def took():
        count[0] += 1

    take(SENSOR, plan, took)
    assert frames_wanted(plan) < count[0] <= frames_wanted(plan) + 6  # a pair to choose the gain, a pair that saturates


def test_the_gain_is_the_lowest_with_a_whole_dn_of_dark_noise():
    dark = set_values(SENSOR, 1.0)["dark_noise_e"]  # 2.06 e-, 1.24 DN at unity gain
    assert dark * SENSOR.conversion_gain_dn_per_e > 1
    assert Bench(SENSOR, SMALL).standard_gain() == 1
    assert Bench(SENSOR.replace(conversion_gain_dn_per_e=0.15), SMALL).standard_gain() == 4
    steps = SENSOR.replace(conversion_gain_dn_per_e=0.15, analog_gains=(1.0, 1.6, 3.9, 6.1))
    assert Bench(steps, SMALL).gains() == [1, 1.6, 3.9, 6.1]
    assert Bench(steps, SMALL).standard_gain() == 3.9


def test_the_full_well_is_counted_where_the_well_clips_first():
    assert Bench(SENSOR, SMALL).well_gain() == 1
    found = take(SENSOR, Plan(size=32, levels=20, frames=4))
    assert found.well.flat_fields is None  # the standard's own gain
    coarse = SENSOR.replace(conversion_gain_dn_per_e=0.2)  # gain 4 for the noise, where the converter clips first
    well = take(coarse, Plan(size=32, levels=20, frames=4)).well
    assert well.gain == 2
    assert well.flat_fields is not None
    steep = SENSOR.replace(conversion_gain_dn_per_e=2.0)  # the converter clips first at every gain: nothing to be seen
    found = characterize(steep, SMALL)
    assert found.frames.well is None
    assert found.recovered["full_well_e"] is None
    assert found.outside() == ["full_well_e"]


def test_a_converter_of_fewer_bits_adds_the_noise_of_its_own_step():
    coarse = SENSOR.replace(bit_depth=14, black_level_dn=256, white_level_dn=16383, conversion_gain_dn_per_e=2.4,
                            adc_bit_depth=12)
    assert not strays(characterize(coarse, SMALL))


def test_a_second_conversion_gain_has_its_own_noise_and_leaves_the_well():
    two = SENSOR.replace(conversion_gain_dn_per_e=0.15, high_conversion_gain=HighConversionGain(4.0, 1200.0, 1.9))
    found = characterize(two, SMALL)
    assert found.frames.gain == 4
    assert found.set["read_noise_e"] == 1.9
    assert found.set["full_well_e"] == 5000
    assert not strays(found)


@pytest.mark.parametrize("distribution", ["tukey-lambda", "gaussian"])
def test_a_calibrated_camera_comes_back(distribution):
    eld = Eld(0.1, LogScale(0.54, 1.2), LogScale(0.46, 0.57), LogScale(0.53, -0.59), (0.03, -0.05), distribution=distribution)
    camera = SENSOR.replace(bit_depth=14, black_level_dn=512, white_level_dn=16383, conversion_gain_dn_per_e=0.25, eld=eld,
                            full_well_e=60000, row_noise_e=0, max_gain=32, dsnu_e=Pattern(4, 1, 1))
    assert not strays(characterize(camera, SMALL))


def test_what_is_not_there_is_not_found():
    bare = SENSOR.replace(dark_current_e_per_s=0.0, dsnu_e=Pattern(), prnu_percent=Pattern(), row_noise_e=0.0, column_noise_e=0.0)
    found = characterize(bare, SMALL)
    assert found.set["doubling_temperature_c"] is None
    assert found.set["dark_current_e_per_s"] is None
    assert not strays(found)
    assert not found.outside()


@pytest.mark.parametrize("shape", [-0.2, -0.05, 0.0, 0.14, 1.0])
def test_variance_of_the_tukey_lambda_distribution(shape):
    """Against the variance of its quantile function over a fine grid, finest at the tails."""
    p = 1 / (1 + np.exp(-np.linspace(-60, 60, 400_001)))
    density, q = p * (1 - p), 1 / (1 + np.exp(np.linspace(-60, 60, 400_001)))
    value = np.log(p / q) if shape == 0 else (p**shape - q**shape) / shape
    assert tukey_variance(shape) == pytest.approx(np.sum(value**2 * density) * 120 / 400_000, rel=1e-5)


@pytest.mark.parametrize("wrong", [{"size": 16}, {"size": 4096}, {"levels": 5}, {"frames": 3}, {"seed": -1}])
def test_a_plan_that_cannot_be_is_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Plan(**wrong)
