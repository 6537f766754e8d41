"""Photon transfer, responsivity, saturation, signal-to-noise, dynamic range and linearity from flat-field pairs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sensor_sim.emva1288.statistics import Estimate, Points, line, pair_points, root, through_origin

QUANTIZATION = 1 / 12  # variance that rounding to whole steps of the converter adds, in squares of a step
FIT_TO = 0.7  # share of saturation that the lines for K and responsivity are fitted to (section 6.6)
LINEARITY_RANGE = (0.05, 0.95)  # of saturation (section 6.7)


@dataclass(frozen=True)
class FlatFieldSeries:
    """A bright and a dark pair at every exposure, equally spaced from dark to just beyond saturation.

    photons: (n,) mean photons a pixel gets in an exposure. exposure_s: (n,) seconds. bright, dark: (n, 2, H, W) uint16 DN.
    """

    photons: np.ndarray
    exposure_s: np.ndarray
    bright: np.ndarray
    dark: np.ndarray

    def __post_init__(self) -> None:
        n = len(self.photons)
        if n < 4 or self.exposure_s.shape != (n,) or self.bright.shape != self.dark.shape or self.bright.shape[:2] != (n, 2):
            raise ValueError(f"a flat-field series needs 4 exposures or more, each with a bright and a dark pair of frames of "
                             f"one size, not {n} photon counts, {len(self.exposure_s)} exposure times, bright "
                             f"{self.bright.shape} and dark {self.dark.shape}")


@dataclass(frozen=True)
class PhotonTransfer:
    """What a flat-field series tells (section 6). n exposures; DN, electrons and photons are per pixel.

    signal: (n,) mean above dark, DN. noise: (n,) temporal variance above dark, DN^2. saturation_index: where the variance
    is largest. gain: K, DN/e-. responsivity: DN/photon. dark_offset: DN at no exposure time. dark_noise_dn: temporal
    standard deviation at no exposure time, DN, quantization included; dark_noise_e: the same in e-, without quantization.
    step_dn: step of the converter, DN.
    """

    photons: np.ndarray
    exposure_s: np.ndarray
    bright: Points
    dark: Points
    signal: np.ndarray
    noise: np.ndarray
    saturation_index: int
    gain: Estimate
    responsivity: Estimate
    dark_offset: Estimate
    dark_noise_dn: Estimate
    dark_noise_e: Estimate
    step_dn: float = 1.0

    @property
    def fitted(self) -> np.ndarray:
        """(n,) bool: the points that K and the responsivity are fitted to."""
        return below(self.signal, self.saturation_index, FIT_TO)

    @property
    def quantum_efficiency(self) -> Estimate:
        """Electrons a photon."""
        return self.responsivity / self.gain

    @property
    def saturation_photons(self) -> float:
        """Photons at the largest variance: one of the exposures, and so no finer than their steps."""
        return float(self.photons[self.saturation_index])

    @property
    def saturation_capacity_e(self) -> float:
        """Electrons at the largest variance; a few per cent below the full well, whose noise is clipped before its mean."""
        return self.quantum_efficiency.value * self.saturation_photons

    @property
    def noise_floor_e(self) -> float:
        """Dark noise and quantization together, e-."""
        return float(np.sqrt(self.dark_noise_e.value**2 + QUANTIZATION * (self.step_dn / self.gain.value) ** 2))

    @property
    def sensitivity_threshold_e(self) -> float:
        """Electrons at which the signal is as large as its noise."""
        return float(np.sqrt(self.noise_floor_e**2 + 0.25)) + 0.5

    @property
    def snr_max(self) -> float:
        """Largest signal-to-noise ratio, a ratio."""
        return float(np.sqrt(self.saturation_capacity_e))

    @property
    def dynamic_range(self) -> float:
        """Saturation capacity over the sensitivity threshold, a ratio."""
        return self.saturation_capacity_e / self.sensitivity_threshold_e

    @property
    def snr(self) -> np.ndarray:
        """(n,) measured signal over temporal noise."""
        return self.signal / np.sqrt(np.maximum(self.bright.variance, 1e-12))


def photon_transfer(series: FlatFieldSeries, step_dn: float = 1.0) -> PhotonTransfer:
    """Analyse a flat-field series. step_dn: the converter's step, 1 DN but for one of fewer bits than a DN has.

    Raises ValueError where there is too little light or too few points to fit.
    """
    bright, dark = pair_points(series.bright), pair_points(series.dark)
    signal, noise = bright.mean - dark.mean, bright.variance - dark.variance
    peak = saturation_index(bright.variance)
    use = below(signal, peak, FIT_TO)
    if use.sum() < 3:
        raise ValueError(f"{use.sum()} of {len(use)} exposures lie below {FIT_TO:.0%} of saturation, too few for a line; "
                         "take more")
    error = np.hypot(bright.variance_error, dark.variance_error)
    gain = through_origin(signal[use], noise[use], error[use])
    if gain.value <= 0:
        raise ValueError("the variance does not grow with the signal: these frames hold no photon noise")
    response = through_origin(series.photons[use], signal[use], np.hypot(bright.mean_error, dark.mean_error)[use])
    offset, variance = dark_at_no_time(series.exposure_s, dark)
    electrons = root(variance.value - QUANTIZATION * step_dn**2, variance.error) / gain
    return PhotonTransfer(series.photons, series.exposure_s, bright, dark, signal, noise, peak, gain, response, offset,
                          root(*variance), electrons, step_dn)


def saturation_index(variance: np.ndarray) -> int:
    """Index of the saturation point: the largest temporal variance (section 6.6). variance: (n,), exposures rising.

    Raises ValueError when it is the last point: then the series does not reach saturation.
    """
    peak = int(np.argmax(variance))
    if peak == len(variance) - 1:
        raise ValueError("the variance still grows at the longest exposure: the series does not reach saturation")
    return peak


def below(signal: np.ndarray, peak: int, share: float) -> np.ndarray:
    """(n,) bool: points up to ``share`` of the signal at saturation."""
    return (signal <= share * signal[peak]) & (np.arange(len(signal)) <= peak)


def dark_at_no_time(exposure_s: np.ndarray, dark: Points) -> tuple[Estimate, Estimate]:
    """Mean, DN, and variance, DN^2, of the dark signal at no exposure time: with dark current both grow with time."""
    if np.ptp(exposure_s) == 0:
        n = len(exposure_s)
        return (Estimate(float(dark.mean.mean()), float(np.linalg.norm(dark.mean_error)) / n),
                Estimate(float(dark.variance.mean()), float(np.linalg.norm(dark.variance_error)) / n))
    return line(exposure_s, dark.mean, dark.mean_error)[0], line(exposure_s, dark.variance, dark.variance_error)[0]


@dataclass(frozen=True)
class Linearity:
    """deviation_percent: (n,) from the fitted line, over all exposures; used: (n,) bool, the 5 to 95 % that count.

    error_percent: mean of the absolute deviations, Release 4.0's linearity error. lowest_percent, highest_percent: the
    extremes, by which Release 3.1 told it.
    """

    deviation_percent: np.ndarray
    used: np.ndarray
    error_percent: float
    lowest_percent: float
    highest_percent: float


def linearity(transfer: PhotonTransfer) -> Linearity:
    """Linearity (section 6.7): the line that makes the relative deviations least, from 5 to 95 % of saturation."""
    photons, signal = transfer.photons, transfer.signal
    low, high = (share * signal[transfer.saturation_index] for share in LINEARITY_RANGE)
    used = (signal >= low) & (signal <= high) & (np.arange(len(signal)) <= transfer.saturation_index)
    if used.sum() < 3:
        raise ValueError(f"{used.sum()} of {len(used)} exposures lie between 5 and 95 % of saturation, too few for a line; "
                         "take more")
    slope, offset = np.polyfit(photons[used], signal[used], 1, w=1 / signal[used])
    fitted = slope * photons + offset
    deviation = 100 * (signal - fitted) / fitted
    inside = deviation[used]
    return Linearity(deviation, used, float(np.abs(inside).mean()), float(inside.min()), float(inside.max()))


def model_snr(electrons: np.ndarray, transfer: PhotonTransfer, dsnu_e: float = 0.0, prnu: float = 0.0) -> np.ndarray:
    """Signal-to-noise ratio of the linear model (section 2.6): temporal, or total with DSNU (e-) and PRNU (a share).

    electrons: (n,) mean signal. The ideal sensor's is its square root.
    """
    return electrons / np.sqrt(transfer.noise_floor_e**2 + dsnu_e**2 + electrons + (prnu * electrons) ** 2)


def gain_at_low_gain(transfer: PhotonTransfer) -> Estimate:
    """K, DN/e-, from the bright pairs alone: the slope of a line that need not go through the origin.

    For gains whose dark noise is under a whole DN: there rounding bends the variance of the dark pairs, and with it K by
    some tenths of a per cent, but not that of the bright ones, whose shot noise is larger. Their dark current is in mean
    and variance alike.
    """
    use = transfer.fitted
    return line(transfer.bright.mean[use], transfer.bright.variance[use], transfer.bright.variance_error[use])[1]


def full_well(saturated: np.ndarray, transfer: PhotonTransfer, gain: Estimate) -> Estimate:
    """Electrons at which the mean signal stays, from a pair that is exposed far beyond saturation.

    saturated: (2, H, W) DN, at the gain of ``transfer``, whose K is ``gain``. It is the well's only where the well clips
    before the converter.
    """
    point = pair_points(saturated[None])
    plateau = point.mean[0] - transfer.dark_offset.value
    return Estimate(plateau, float(np.hypot(point.mean_error[0], transfer.dark_offset.error))) / gain
