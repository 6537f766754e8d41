"""From a sensor to its characterisation: what its description sets beside what its frames give back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from sensor_sim.emva1288.bench import TEMPERATURES_C, Plan
from sensor_sim.emva1288.dark_current import DarkCurrent, dark_current
from sensor_sim.emva1288.datasheet import set_values
from sensor_sim.emva1288.defects import DefectHistogram, defect_histogram, high_pass
from sensor_sim.emva1288.nonuniformity import Nonuniformity, SpatialStack, nonuniformity, spatial_stack, temporal_parts
from sensor_sim.emva1288.photon_transfer import (
    QUANTIZATION,
    Linearity,
    PhotonTransfer,
    full_well,
    gain_at_low_gain,
    linearity,
    photon_transfer,
)
from sensor_sim.emva1288.series import Frames, take
from sensor_sim.emva1288.statistics import Estimate, root
from sensor_sim.sensor import Sensor

# How far a recovered value may be from the set one, per cent. What has no bound is reported with its standard error.
TOLERANCE_PERCENT = {"conversion_gain_dn_per_e": 1.0, "dark_noise_e": 2.0, "full_well_e": 1.0, "dsnu_e": 5.0, "prnu_percent": 5.0,
                     "doubling_temperature_c": 3.0}


@dataclass(frozen=True)
class Measured:
    """What the frames tell. well: the photon transfer that the full well is counted by. defects: dark (DN) and bright (per
    cent of the signal) histograms of the series with the sensor's defects."""

    transfer: PhotonTransfer
    linearity: Linearity
    dark: SpatialStack
    bright: SpatialStack
    nonuniformity: Nonuniformity
    dark_current: DarkCurrent
    full_well_e: Estimate | None
    temporal: dict[str, Estimate]
    defects: dict[str, DefectHistogram]


@dataclass(frozen=True)
class Characterization:
    """A sensor's characterisation. set: what its description says, None where it says nothing of the kind. recovered: what
    the frames gave, None where they could not; standard_error: of it. All by one name that holds the unit."""

    sensor: Sensor
    plan: Plan
    frames: Frames
    measured: Measured
    set: dict[str, float | None]
    recovered: dict[str, float | None]
    standard_error: dict[str, float | None]

    def outside(self) -> list[str]:
        """Names whose recovered value is further from the set one than its tolerance, or is missing.

        Of a value set to 0 no share can be taken: there four standard errors are the tolerance.
        """
        return [name for name, percent in TOLERANCE_PERCENT.items() if not self._holds(name, percent)]

    def _holds(self, name: str, percent: float) -> bool:
        true, found, error = self.set[name], self.recovered[name], self.standard_error[name]
        if true is None:
            return True
        if found is None or error is None:
            return False
        return abs(found - true) <= (percent / 100 * true if true else 4 * error)

    def document(self) -> dict[str, Any]:
        """Everything but the curves, for JSON."""
        plan, frames = self.plan, self.frames
        return {"sensor": self.sensor.name, "title": self.sensor.title, "serial": self.sensor.serial,
                "standard": "EMVA 1288 Release 4.0 Linear",
                "series": {"seed": plan.seed, "size": plan.size, "levels": plan.levels, "frames_of_a_stack": plan.frames,
                           "gain": frames.gain, "well_gain": frames.well.gain if frames.well else None,
                           "temperatures_c": frames.dark_series.temperature_c.tolist()},
                "set": self.set, "recovered": self.recovered, "standard_error": self.standard_error,
                "tolerance_percent": TOLERANCE_PERCENT, "outside": self.outside()}


def characterize(sensor: Sensor, plan: Plan, took: Callable[[], None] = lambda: None) -> Characterization:
    """Take the series of a sensor and analyse them; ``took`` is called after every frame.

    Raises ValueError for a sensor that the method does not fit, with the reason.
    """
    try:
        frames = take(sensor, plan, took)
        measured = measure(frames)
    except ValueError as error:
        raise ValueError(f"sensor {sensor.name} cannot be characterised: {error}") from None
    found = recovered(frames, measured)
    return Characterization(sensor, plan, frames, measured, set_values(sensor, frames.gain),
                            {name: None if e is None else e.value for name, e in found.items()},
                            {name: None if e is None else e.error for name, e in found.items()})


def measure(frames: Frames) -> Measured:
    """Analyse frames, of a simulated sensor or a real one."""
    transfer = photon_transfer(frames.flat_fields, frames.step_dn)
    dark, bright = spatial_stack(frames.dark_stack), spatial_stack(frames.bright_stack)
    defect_dark, defect_bright = frames.defect_dark.mean(0), frames.defect_bright.mean(0)
    percent = 100 * high_pass(defect_bright - defect_dark) / (defect_bright - defect_dark).mean()
    return Measured(transfer, linearity(transfer), dark, bright, nonuniformity(dark, bright, transfer.gain),
                    dark_current(frames.dark_series, transfer.gain), well_of(frames, transfer), temporal_parts(frames.dark_stack),
                    {"dark": defect_histogram(defect_dark, "DN"), "bright": defect_histogram(percent, "%")})


def well_of(frames: Frames, transfer: PhotonTransfer) -> Estimate | None:
    """The full well, e-, counted by the photon transfer of the gain that shows it."""
    if frames.well is None:
        return None
    if frames.well.flat_fields is None:
        return full_well(frames.well.saturated, transfer, transfer.gain)
    low = photon_transfer(frames.well.flat_fields, frames.step_dn)
    return full_well(frames.well.saturated, low, gain_at_low_gain(low))


def recovered(frames: Frames, measured: Measured) -> dict[str, Estimate | None]:
    """The measured values by the names of the sensor's description, and those that only the standard has."""
    transfer, current, spatial = measured.transfer, measured.dark_current, measured.nonuniformity
    middle = TEMPERATURES_C.index(0.0)
    gain, share = transfer.gain, transfer.gain.error / transfer.gain.value
    # The pixel part of the dark stack's noise also holds quantization and the shot noise of its dark current.
    shot = gain.value * (measured.dark.mean - transfer.dark_offset.value)
    pixel = measured.temporal["pixel"]
    read = root(pixel.value - QUANTIZATION * frames.step_dn**2 - shot, pixel.error) / gain
    sat = transfer.saturation_capacity_e
    step = sat * float(np.diff(transfer.photons).mean()) / transfer.saturation_photons / np.sqrt(12)  # by the grid of exposures
    found: dict[str, Estimate | None] = {
        "conversion_gain_dn_per_e": Estimate(gain.value / frames.gain, gain.error / frames.gain),
        "system_gain_dn_per_e": gain,
        "quantum_efficiency": transfer.quantum_efficiency,
        "dark_noise_e": transfer.dark_noise_e,
        "read_noise_e": read,
        "row_noise_e": root(*measured.temporal["row"]) / gain,
        "column_noise_e": root(*measured.temporal["column"]) / gain,
        "full_well_e": measured.full_well_e,
        "saturation_capacity_e": Estimate(sat, float(np.hypot(step, sat * share))),
        "sensitivity_threshold_e": Estimate(transfer.sensitivity_threshold_e, transfer.dark_noise_e.error),
        "snr_max_db": Estimate(20 * np.log10(transfer.snr_max), 10 / np.log(10) * step / sat),
        "dynamic_range_db": Estimate(20 * np.log10(transfer.dynamic_range), 20 / np.log(10) * step / sat),
        "linearity_error_percent": Estimate(measured.linearity.error_percent, linearity_floor(transfer, measured.linearity)),
        "dark_current_e_per_s": current.from_mean[middle],
        "dark_current_from_variance_e_per_s": current.from_variance[middle],
        "doubling_temperature_c": current.doubling_c,
        "doubling_temperature_from_variance_c": current.doubling_from_variance_c,
    }
    for part in ("total", "pixel", "row", "column"):
        infix = "" if part == "total" else f"{part}_"
        found[f"dsnu_{infix}e"], found[f"prnu_{infix}percent"] = spatial.dsnu_e[part], spatial.prnu_percent[part]
    return found


def linearity_floor(transfer: PhotonTransfer, line: Linearity) -> float:
    """Per cent that noise alone puts into the linearity error: the mean of |deviation| of a straight line's points."""
    error = np.hypot(transfer.bright.mean_error, transfer.dark.mean_error)[line.used] / transfer.signal[line.used]
    return float(100 * np.sqrt(2 / np.pi) * error.mean())
