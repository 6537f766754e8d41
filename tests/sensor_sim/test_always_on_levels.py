"""Every preset's always-on frame has the levels that it says, also where a block is one photosite."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sensor_sim.sensor import Sensor

PRESETS = ["bayer-camera", "quad-phone-full", "nona-phone-full", "qxq-phone", "sony-a7s2"]


@pytest.mark.parametrize("binning", ["charge", "digital"])
@pytest.mark.parametrize("name", PRESETS)
def test_an_always_on_frame_has_its_levels(name: str, binning: str) -> None:
    sensor = Sensor.preset(name)
    sensor = sensor.replace(always_on=replace(sensor.always_on, binning=binning))
    scene = np.full((96, 96, 3), 0.5, np.float32)
    raw = sensor.expose(scene, rng=np.random.default_rng(0), readout="always-on", exposure_s=1e-3)
    mode = sensor.always_on
    assert (raw.bit_depth, raw.black_level) == (mode.bit_depth, mode.black_level_dn)
    assert raw.mosaic.max() <= 2**mode.bit_depth - 1
    full = sensor.expose(scene, rng=np.random.default_rng(0), exposure_s=1e-3)

    def level(one) -> float:
        return float((one.mosaic.mean() - one.black_level) / (one.white_level - one.black_level))

    # A step of the 8-bit frame is 0.004 of its range; half of one is rounding.
    assert level(raw) == pytest.approx(level(full), abs=0.004)
