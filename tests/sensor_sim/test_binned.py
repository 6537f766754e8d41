"""The fast always-on path against the full one."""

from dataclasses import replace

import numpy as np
import pytest

from sensor_sim.sensor import AlwaysOn, Sensor


@pytest.mark.parametrize("binning", ["charge", "digital"])
@pytest.mark.parametrize(("level", "exposure", "gain"), [(0.5, 1.0, 1.0), (0.3, 1 / 32, 16.0), (0.0, 1.0, 4.0)])
def test_a_binned_sensor_has_the_mean_and_variance_of_the_always_on_read_out(binning, level, exposure, gain):
    sensor = replace(Sensor.preset("qxq-phone"), always_on=AlwaysOn(binning=binning))
    flat = np.full((512, 512, 3), level, np.float32)
    slow = sensor.expose(flat, exposure, gain, rng=np.random.default_rng(1), readout="always-on")
    fast = sensor.binned().expose(flat[::4, ::4], exposure, gain, rng=np.random.default_rng(2))
    assert (fast.cfa, fast.bit_depth, fast.black_level, fast.white_level) == (slow.cfa, 8, 16, 255)
    a, b = slow.mosaic.astype(float), fast.mosaic.astype(float)
    error = np.sqrt((a.var() + b.var()) / a.size)
    assert abs(a.mean() - b.mean()) < 5 * error + 1e-9
    assert b.var() == pytest.approx(a.var(), rel=6 * np.sqrt(4 / a.size), abs=1e-3)
