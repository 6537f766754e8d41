"""The committed measurement of the presets (make characterize): of the presets as they are, complete and within its bounds."""

import json
from pathlib import Path

import pytest

from benchmarks.characterization import REFERENCE
from sensor_sim.emva1288.characterize import TOLERANCE_PERCENT
from sensor_sim.emva1288.datasheet import set_values
from sensor_sim.sensor import Sensor, presets

FILE = Path(__file__).resolve().parents[2] / "benchmarks" / "characterization.json"
ROWS = {row["sensor"]: row for row in json.loads(FILE.read_text())["rows"]}


@pytest.mark.parametrize("name", presets())
def test_a_preset_was_measured_as_it_is_and_came_back(name):
    assert name in ROWS, "a preset without a measurement: run make characterize"
    row = ROWS[name]
    now = set_values(Sensor.preset(name), row["series"]["gain"])
    stale = [v for v, true in now.items() if row["set"][v] != (true if true is None else pytest.approx(true, rel=1e-5))]
    assert not stale, "the preset changed: run make characterize"
    assert row["outside"] == []
    for value, percent in TOLERANCE_PERCENT.items():
        if row["set"][value]:
            allowed = percent / 100 * row["set"][value]
            assert abs(row["recovered"][value] - row["set"][value]) <= allowed
            assert row["standard_error"][value] <= allowed / 3, "the series is too short to say so"


@pytest.mark.parametrize("name", presets())
def test_the_reference_implementation_agreed(name):
    row = ROWS[name]
    for value in set(REFERENCE) - {"dark_current_e_per_s", "dark_current_from_variance_e_per_s"}:
        theirs, ours = row["reference"][value], row["recovered"][value]
        if value == "dark_noise_e" and Sensor.preset(name).adc_step_dn > 1:
            continue  # it takes quantization for that of whole DN
        if theirs is None or row["set"][value] == 0:
            continue  # a pattern that is not there: a variance by chance
        assert theirs == pytest.approx(ours, rel=1e-4)
