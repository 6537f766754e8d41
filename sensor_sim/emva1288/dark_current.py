"""Dark current from the mean and from the variance of dark pairs over time, and how it doubles with temperature."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sensor_sim.emva1288.statistics import Estimate, line, pair_points


@dataclass(frozen=True)
class DarkSeries:
    """Dark pairs over time at several temperatures.

    temperature_c: (t,) degrees Celsius. exposure_s: (t, n) seconds, each temperature its own. frames: (t, n, 2, H, W) DN.
    """

    temperature_c: np.ndarray
    exposure_s: np.ndarray
    frames: np.ndarray


@dataclass(frozen=True)
class DarkCurrent:
    """Dark current at each temperature (section 7), e-/s a pixel, and the temperature step that doubles it.

    mean_e, variance_e: (t, n) dark signal and its temporal variance above no exposure time, e- and e-^2, for plots.
    from_mean, from_variance: one estimate a temperature. doubling_c: kelvin that double the current from the mean,
    doubling_from_variance_c the one from the variance; None where the current is not positive at two temperatures at least.
    """

    temperature_c: np.ndarray
    exposure_s: np.ndarray
    mean_e: np.ndarray
    variance_e: np.ndarray
    from_mean: list[Estimate]
    from_variance: list[Estimate]
    doubling_c: Estimate | None
    doubling_from_variance_c: Estimate | None


def dark_current(series: DarkSeries, gain: Estimate) -> DarkCurrent:
    """Analyse a dark series taken at the system gain ``gain``, DN/e-."""
    means, variances, from_mean, from_variance = [], [], [], []
    for seconds, frames in zip(series.exposure_s, series.frames, strict=True):
        points = pair_points(frames)
        offset, slope = line(seconds, points.mean, points.mean_error)
        floor, growth = line(seconds, points.variance, points.variance_error)
        means.append((points.mean - offset.value) / gain.value)
        variances.append((points.variance - floor.value) / gain.value**2)
        from_mean.append(slope / gain)
        # K enters squared, and its error twice.
        from_variance.append(growth / Estimate(gain.value**2, 2 * gain.value * gain.error))
    return DarkCurrent(series.temperature_c, series.exposure_s, np.array(means), np.array(variances), from_mean, from_variance,
                       doubling(series.temperature_c, from_mean), doubling(series.temperature_c, from_variance))


def doubling(temperature_c: np.ndarray, currents: list[Estimate]) -> Estimate | None:
    """The temperature step that doubles the dark current: 1 / slope of log2(current) over temperature (section 7.3)."""
    seen = [(t, i) for t, i in zip(temperature_c, currents, strict=True) if i.value > 0]
    if len({t for t, _ in seen}) < 2:
        return None
    logs = np.array([np.log2(i.value) for _, i in seen])
    errors = np.array([i.error / i.value / np.log(2) for _, i in seen])
    _, slope = line(np.array([t for t, _ in seen], float), logs, errors)
    return None if slope.value <= 0 else Estimate(1 / slope.value, slope.error / slope.value**2)
