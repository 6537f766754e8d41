"""Light to electrons to digital numbers: every term of docs/sensor.md, once, for NumPy arrays and torch tensors.

Arrays are (..., H, W). NumPy works through bands of rows that stay in the cache; a tensor is one band, on its device.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from array_api_compat import array_namespace, is_numpy_array

from sensor_sim import fixed_pattern
from sensor_sim.cfa import CFA
from sensor_sim.draws import Array, Draws, on_device, round_half_even
from sensor_sim.fixed_pattern import DSNU, Window

if TYPE_CHECKING:
    from sensor_sim.sensor import Sensor

BAND_PIXELS = 100_000  # of a band: its few arrays fit in the second-level cache
Defect = tuple[np.ndarray, np.ndarray, np.ndarray]  # rows, columns, values


def band_rows(width: int) -> int:
    """Rows that are worked on at once: whole periods of every family, so that all bands share one sampling index."""
    return 24 * max(1, BAND_PIXELS // (24 * width))


@dataclass(frozen=True)
class Exposure:
    """How a window of the array is lit and read.

    light: a factor, 1 brings scene 1.0 to the full well. seconds: exposure time. Each is a number, or an array that
    broadcasts to (height, width) of the window. gain: analog times digital. temperature_c: of the silicon.
    field: (height, width) of the whole scene, under whose middle the lens is. shot: "poisson", or "gaussian" of the
    same mean and variance, which is faster, wrong in the dark (counts below about 20), and smooth for gradients.
    """

    light: float | np.ndarray
    seconds: float | np.ndarray
    gain: float
    temperature_c: float
    window: Window
    field: tuple[int, int]
    shot: str = "poisson"


def collect(sensor: Sensor, scene: Array, how: Exposure, draws: Draws) -> Array:
    """Electrons in the photosites of the window at the end of the exposure, (..., height, width).

    scene: (..., H, W, 3) of the whole field, camera RGB, 1 being white. float32 for NumPy, the scene's dtype for torch.
    """
    hot, stuck = (_defects(sensor, how.window, kind) for kind in ("hot", "stuck"))
    well = sensor.well_e(how.gain)

    def band(rows: slice) -> Array:
        mean = mean_electrons(sensor, scene, how, rows)
        y, x, rate = _within(hot, rows)
        if len(y):
            seconds = np.broadcast_to(how.seconds, how.window[2:])[rows][y, x]
            mean[..., y, x] += on_device(rate * seconds * sensor.dark_factor(how.temperature_c), mean)
        electrons = _shot(sensor, mean, how.shot, draws)
        if math.isfinite(well):
            xp = array_namespace(electrons)
            electrons = xp.minimum(electrons, xp.asarray(np.float32(well), dtype=electrons.dtype))
        y, x, share = _within(stuck, rows)
        if len(y):
            electrons[..., y, x] = on_device(np.float32(sensor.full_well_e) * share.astype(np.float32), electrons)
        return electrons
    return _by_bands(*how.window[2:], scene, band)


def mean_electrons(sensor: Sensor, scene: Array, how: Exposure, rows: slice) -> Array:
    """Expected electrons in some rows of the window, before hot photosites: (..., rows, width), NumPy's in float64."""
    lit = _sample_with_crosstalk(sensor, scene, how, rows)
    if is_numpy_array(lit):
        lit = lit.astype(np.float64)  # what the generator wants, and a float32 product would lose the dimmest light
    mean = lit * on_device(_rows_of(how.light, how.window, rows) * sensor.full_well_e, lit)
    response = fixed_pattern.response(
        sensor.serial, sensor.pattern("prnu"), sensor.shading_percent if sensor.has("shading") else (0.0,) * 3,
        sensor.defects if sensor.has("defects") else _NO_DEFECTS, sensor.cfa, how.field, how.window)
    if response is not None:
        mean = mean * on_device(response[rows], mean)
    if sensor.has("dark_current") and sensor.dark_current_e_per_s:
        rate = sensor.dark_current_e_per_s * sensor.dark_factor(how.temperature_c)
        mean = mean + on_device(_rows_of(how.seconds, how.window, rows) * rate, mean)
    return mean


def read(sensor: Sensor, electrons: Array, how: Exposure, draws: Draws, cfa: CFA) -> Array:
    """Electrons (..., height, width) to DN: noise and offsets of the read-out, gain, black level, conversion.

    sensor: of these photosites, binned ones included. cfa: of their first one. NumPy gives uint16 when the sensor
    quantizes and float32 when it does not; torch the dtype of ``electrons``.
    """
    *lead, height, width = electrons.shape
    analog, digital = sensor.split_gain(how.gain)
    lines = [on_device(np.float32(sigma), electrons) * draws.normal(*lead, *shape) if sigma else None for sigma, shape in (
        (sensor.row_deviation_e(analog), (height, 1)), (sensor.column_deviation_e, (1, width)))]
    top, left = how.window[:2]
    offset = fixed_pattern.gaussian(sensor.serial, DSNU, sensor.pattern("dsnu"), (top, left, height, width))
    bias = _colour_bias(sensor, analog, cfa, width)

    def band(rows: slice) -> Array:
        signal = electrons[..., rows, :]
        noise = _read_noise(sensor, analog, signal.shape, draws)
        signal = signal if noise is None else signal + noise
        if offset is not None:
            signal = signal + on_device(offset[rows], signal)
        if bias is not None:
            signal = signal + on_device(bias[np.arange(rows.start, rows.stop) % len(bias)], signal)
        if lines[0] is not None:
            signal = signal + lines[0][..., rows, :]
        if lines[1] is not None:
            signal = signal + lines[1]
        return _convert(sensor, signal, analog, digital)
    return _by_bands(height, width, electrons, band)


def _convert(sensor: Sensor, electrons: Array, analog: float, digital: float) -> Array:
    """Electrons to DN: analog gain, black level, rounding (variance 1/12 DN^2, once), digital gain."""
    dn = sensor.black_level_dn + on_device(np.float32(sensor.conversion_gain_dn_per_e * analog), electrons) * electrons
    xp, most, step = array_namespace(dn), 2**sensor.bit_depth - 1, sensor.adc_step_dn
    quantized = sensor.has("quantization")
    if quantized:
        dn = round_half_even(dn) if step == 1 else round_half_even(dn / step) * step
    dn = xp.clip(dn, 0, most // step * step)
    if digital != 1:
        dn = sensor.black_level_dn + (dn - sensor.black_level_dn) * digital
        dn = xp.clip(round_half_even(dn) if quantized else dn, 0, most)
    return dn.astype(np.uint16) if quantized and is_numpy_array(dn) else dn


def _read_noise(sensor: Sensor, analog: float, shape: tuple[int, ...], draws: Draws) -> Array | None:
    """Noise of every photosite's read-out in electrons, before the gain and after it: Gaussian, or Tukey-lambda by its
    quantile function."""
    if not sensor.has("read_noise"):
        return None
    if sensor.eld is None or sensor.eld.distribution == "gaussian":
        # Nothing lies between the two Gaussians that is not linear: they are one.
        sigma = math.hypot(sensor.read_deviation_e(analog), sensor.adc_deviation_dn / (sensor.conversion_gain_dn_per_e * analog))
        noise = draws.normal(*shape)
        return on_device(np.float32(sigma), noise) * noise
    u, power = draws.uniform(*shape), sensor.eld.shape(analog, sensor.max_gain)
    xp = array_namespace(u)
    quantile = xp.log(u / (1 - u)) if abs(power) < 1e-4 else (u**power - (1 - u) ** power) / power
    noise = sensor.eld.scale_e("tukey", analog) * quantile
    return noise.astype(np.float32) if is_numpy_array(noise) else noise


def _shot(sensor: Sensor, mean: Array, shot: str, draws: Draws) -> Array:
    """Electrons counted of their expected number: float32 for NumPy, differentiable for torch."""
    if not sensor.has("shot_noise"):
        return mean.astype(np.float32) if is_numpy_array(mean) else mean
    if shot == "poisson":
        return draws.poisson(mean)
    xp = array_namespace(mean)
    spread = xp.sqrt(xp.clip(mean, 1e-6, None)) * draws.normal(*mean.shape)  # the root has no slope at 0
    counted = xp.clip(mean + spread, 0, None)
    return counted.astype(np.float32) if is_numpy_array(counted) else counted


def _sample_with_crosstalk(sensor: Sensor, scene: Array, how: Exposure, rows: slice) -> Array:
    """The scene behind the filters of some rows of the window, what leaks between neighbours leaked.

    Photosites beyond the field's edge are taken to hold what their neighbour at the edge does.
    """
    top, left, _, width = how.window
    first, last = top + rows.start, top + rows.stop
    share = sensor.crosstalk_percent / 100 if sensor.has("crosstalk") else 0.0
    if not share:
        return _sample(scene, sensor.cfa, first, last, left, left + width)
    y0, y1, x0, x1 = max(first - 1, 0), min(last + 1, how.field[0]), max(left - 1, 0), min(left + width + 1, how.field[1])
    lit = _sample(scene, sensor.cfa, y0, y1, x0, x1)
    xp = array_namespace(lit)
    lit = xp.concat([*[lit[..., :1, :]] * (first == y0), lit, *[lit[..., -1:, :]] * (last == y1)], axis=-2)
    lit = xp.concat([*[lit[..., :1]] * (left == x0), lit, *[lit[..., -1:]] * (left + width == x1)], axis=-1)
    around = lit[..., :-2, 1:-1] + lit[..., 2:, 1:-1] + lit[..., 1:-1, :-2] + lit[..., 1:-1, 2:]
    return (1 - share) * lit[..., 1:-1, 1:-1] + (share / 4) * around


def _sample(scene: Array, cfa: CFA, y0: int, y1: int, x0: int, x1: int) -> Array:
    """The mosaic of rows y0..y1 and columns x0..x1 of a scene (..., H, W, 3), as ``cfa.mosaic`` but faster."""
    part = scene[..., y0:y1, x0:x1, :]
    index = _sampling_index(cfa.shifted(y0, x0), y1 - y0, x1 - x0)
    flat = part.reshape(*part.shape[:-3], -1)
    taken = array_namespace(flat).take(flat, on_device(index, flat), axis=-1)
    return taken.reshape(part.shape[:-1])


@lru_cache(maxsize=8)
def _sampling_index(cfa: CFA, height: int, width: int) -> np.ndarray:
    return 3 * np.arange(height * width) + cfa.colours(height, width).ravel()


def _colour_bias(sensor: Sensor, analog: float, cfa: CFA, width: int) -> np.ndarray | None:
    """(period, width) float32 electrons: offsets of the places of the tile, one period of rows of them."""
    biases = sensor.eld.bias_e(analog, sensor.max_gain) if sensor.eld is not None and sensor.has("colour_bias") else ()
    if not biases:
        return None
    red, green1, blue, green2 = biases
    tile = np.array([[red, green1], [green2, blue]], np.float32)
    rows, columns = cfa.period_yx
    y, x = ((np.arange(n) + phase) % period // cfa.block for n, phase, period in zip((rows, width), cfa.phase, (rows, columns),
                                                                                      strict=True))
    return tile[y[:, None], x]


def _by_bands(height: int, width: int, like: Array, work: Callable[[slice], Array]) -> Array:
    """What ``work`` makes of all rows: of a tensor at once, of a NumPy array (H, W) band by band."""
    rows = band_rows(width)
    if not is_numpy_array(like) or height <= rows:
        return work(slice(0, height))
    first = work(slice(0, rows))
    out = np.empty((height, width), first.dtype)
    out[:rows] = first
    for start in range(rows, height, rows):
        out[start:start + rows] = work(slice(start, min(start + rows, height)))
    return out


def _rows_of(value: float | np.ndarray, window: Window, rows: slice) -> np.ndarray:
    """A number, or an array for the window, in some of its rows."""
    value = np.asarray(value, np.float64)
    return value if value.ndim == 0 else np.broadcast_to(value, window[2:])[rows]


_NO_DEFECTS = fixed_pattern.Defects()
_NONE: Defect = (np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0))


def _defects(sensor: Sensor, window: Window, kind: str) -> Defect:
    """Rows, columns and values of a kind of defect, by row."""
    if not (sensor.has("defects") and sensor.defects.any):
        return _NONE
    y, x, value = fixed_pattern.defects(sensor.serial, sensor.defects, window)[kind]
    order = np.argsort(y, kind="stable")
    return y[order], x[order], value[order]


def _within(defect: Defect, rows: slice) -> Defect:
    """Those of ``_defects`` in some rows, counted from the first."""
    first, last = np.searchsorted(defect[0], (rows.start, rows.stop))
    return defect[0][first:last] - rows.start, defect[1][first:last], defect[2][first:last]
