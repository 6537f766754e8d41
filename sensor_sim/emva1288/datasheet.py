"""What a sensor's description says of the quantities that EMVA 1288 measures, worked out apart from the code that simulates."""

from __future__ import annotations

from math import gamma, hypot, log, pi, sqrt

import numpy as np

from sensor_sim.sensor import Sensor
from sensor_sim.terms import Eld


def set_values(sensor: Sensor, gain: float) -> dict[str, float | None]:
    """By the names of a characterisation, at an analog gain; None where the description has no such number."""
    read, row, column = noise_e(sensor, gain)
    dark = sensor.dark_current_e_per_s or None
    doubling = sensor.doubling_temperature_c if dark else None
    values: dict[str, float | None] = {
        "conversion_gain_dn_per_e": sensor.conversion_gain_dn_per_e,
        "system_gain_dn_per_e": sensor.conversion_gain_dn_per_e * gain,
        "quantum_efficiency": sensor.quantum_efficiency[1],
        "dark_noise_e": hypot(read, row, column), "read_noise_e": read, "row_noise_e": row, "column_noise_e": column,
        "full_well_e": sensor.full_well_e,
        "saturation_capacity_e": None, "sensitivity_threshold_e": None, "snr_max_db": None, "dynamic_range_db": None,
        "linearity_error_percent": 0.0,
        "dark_current_e_per_s": dark, "dark_current_from_variance_e_per_s": dark,
        "doubling_temperature_c": doubling, "doubling_temperature_from_variance_c": doubling}
    for part in ("total", "pixel", "row", "column"):
        infix = "" if part == "total" else f"{part}_"
        values[f"dsnu_{infix}e"] = getattr(sensor.dsnu_e, part)
        values[f"prnu_{infix}percent"] = getattr(sensor.prnu_percent, part)
    return values


def noise_e(sensor: Sensor, gain: float) -> tuple[float, float, float]:
    """Standard deviations in e- of the noise of a read-out at an analog gain: pixel (converter's included), row, column."""
    k = sensor.conversion_gain_dn_per_e * gain
    if sensor.eld is not None:
        theirs = sensor.eld.unity_dn_per_e * gain  # K of the camera that was calibrated
        place = log(gain) / log(sensor.max_gain) if sensor.max_gain > 1 else 0.0
        return eld_pixel_noise_dn(sensor.eld, theirs, place) / theirs, sensor.eld.row.dn(theirs) / theirs, sensor.column_noise_e
    high = sensor.high_conversion_gain
    read = high.read_noise_e if high is not None and gain >= high.from_gain else sensor.read_noise_e
    return hypot(read, sensor.adc_noise_dn / k), sensor.row_noise_e, sensor.column_noise_e


def eld_pixel_noise_dn(eld: Eld, k: float, place: float) -> float:
    """Standard deviation in DN of a calibrated camera's pixel noise at K = ``k`` DN/e-: Tukey-lambda or Gaussian.

    place: of the gain between unity, 0, and the largest one, 1, on a logarithmic scale.
    """
    if eld.distribution == "gaussian":
        return eld.gaussian.dn(k)
    shape = float(np.interp(place, np.linspace(0, 1, len(eld.tukey_lambda)), eld.tukey_lambda))
    return eld.tukey.dn(k) * sqrt(tukey_variance(shape))


def tukey_variance(shape: float) -> float:
    """Variance of the Tukey-lambda distribution of scale 1, for shapes above -1/2.

    >>> round(tukey_variance(1.0), 6), round(tukey_variance(0.0), 4)    # uniform on -1..1, and logistic
    (0.333333, 3.2899)
    """
    if abs(shape) < 1e-4:
        return pi**2 / 3
    return 2 / shape**2 * (1 / (1 + 2 * shape) - gamma(shape + 1) ** 2 / gamma(2 * shape + 2))
