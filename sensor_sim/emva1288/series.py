"""All frames of a characterisation, taken once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sensor_sim.emva1288.bench import DARK_TIMES, TEMPERATURES_C, Bench, Plan
from sensor_sim.emva1288.dark_current import DarkSeries
from sensor_sim.emva1288.photon_transfer import FlatFieldSeries
from sensor_sim.sensor import Sensor

WELL_LEVELS = 52  # exposures of the second flat-field series, which gives K alone
FAR = 2.0  # exposure of the saturated pair, in saturations: PRNU leaves no pixel below it
DEFECT_FRAMES = 16


@dataclass(frozen=True)
class WellSeries:
    """Where the standard's gain lets the converter clip first: K once more at a lower ``gain``, and a pair (2, H, W) of
    twice the light that saturates. flat_fields: None when the gain is the standard's own."""

    gain: float
    flat_fields: FlatFieldSeries | None
    saturated: np.ndarray


@dataclass(frozen=True)
class Frames:
    """Frames of one sensor, uint16 DN, and the conditions that a laboratory knows; the analysis gets no more than these.

    gain: the analog gain of all but ``well``. step_dn: the converter's step. dark_stack, bright_stack: (L, H, W), the
    latter at half saturation, stack_photons a pixel, both stack_s seconds long. defect_dark, defect_bright: the same with
    the defects switched on, the dark one as long as the longest of the flat fields. well: None where none clips first.
    """

    gain: float
    step_dn: float
    bit_depth: int
    flat_fields: FlatFieldSeries
    dark_stack: np.ndarray
    bright_stack: np.ndarray
    stack_photons: float
    stack_s: float
    dark_series: DarkSeries
    well: WellSeries | None
    defect_dark: np.ndarray
    defect_bright: np.ndarray


def frames_wanted(plan: Plan) -> int:
    """How many frames ``take`` takes at least, for a progress bar; the choice of gain and the well may need more."""
    return 4 * plan.levels + 2 * plan.frames + 2 * DARK_TIMES * len(TEMPERATURES_C) + 2 * DEFECT_FRAMES


def take(sensor: Sensor, plan: Plan, took: Callable[[], None] = lambda: None) -> Frames:
    """Take all series of a sensor; ``took`` is called after every frame. The same plan gives the same frames.

    Raises ValueError for a sensor whose exposures cannot be.
    """
    bench = Bench(sensor, plan, took)
    gain = bench.standard_gain()
    series, seconds = bench.flat_fields(gain, plan.levels)
    half, long = bench.saturation_e(gain) / 2, float(series.exposure_s[-1])
    return Frames(gain, sensor.adc_step_dn, sensor.bit_depth, series,
                  bench.grab(0, seconds / 2, gain, plan.frames), bench.grab(half, seconds / 2, gain, plan.frames),
                  half / sensor.quantum_efficiency[1], seconds / 2, bench.dark_pairs(gain), take_well(bench, gain),
                  bench.grab(0, long, gain, DEFECT_FRAMES, defects=True),
                  bench.grab(half, seconds / 2, gain, DEFECT_FRAMES, defects=True))


def take_well(bench: Bench, standard_gain: float) -> WellSeries | None:
    """The frames that show the full well, at the standard's gain where that lets the well clip first."""
    gain = bench.well_gain()
    if gain is None:
        return None
    gain = standard_gain if standard_gain <= gain else gain
    series = None if gain == standard_gain else bench.flat_fields(gain, WELL_LEVELS)[0]
    return WellSeries(gain, series, bench.grab(FAR * bench.sensor.full_well_e, 0.0, gain))
