"""A scene through a sensor's read-out: what to read of the array, in which mode, and what the frame then is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from array_api_compat import array_namespace, is_numpy_array

from sensor_sim import physics
from sensor_sim.cfa import CFA
from sensor_sim.draws import Array, draws_for, round_half_even
from sensor_sim.fixed_pattern import Window
from sensor_sim.physics import Exposure
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.readout import READOUTS, bin_blocks, whole_blocks
from sensor_sim.terms import AlwaysOn
from sensor_sim.unprocess import Illumination

if TYPE_CHECKING:
    from sensor_sim.sensor import Sensor


@dataclass(frozen=True)
class Plan:
    """What is read: ``window`` of the array, whose first photosite has ``cfa``, in blocks of ``block`` photosites
    (1: each by itself) summed as charge or, ``digital``, averaged as numbers; ``output`` describes the frame's pixels."""

    window: Window
    cfa: CFA
    block: int
    digital: bool
    output: Sensor


def capture(sensor: Sensor, scene: Array, exposure: float | np.ndarray = 1.0, gain: float = 1.0, *, rng: Any,
            readout: str = "full", region: Window | None = None, exposure_s: float | np.ndarray | None = None,
            temperature_c: float | None = None, shot: str = "poisson") -> Array:
    """DN of scenes (..., H, W, 3): (..., h, w). ``Sensor.capture`` has the contract."""
    _check(sensor, scene, exposure, gain, shot)
    field = (int(scene.shape[-3]), int(scene.shape[-2]))
    plan = plan_for(sensor, field, readout, region)
    if readout == "always-on" and exposure_s is None:
        exposure_s = sensor.always_on.exposure_s
    how = Exposure(exposure, 0.0 if exposure_s is None else exposure_s, gain,
                   sensor.dark_current_reference_c if temperature_c is None else temperature_c,
                   plan.window, field, shot)
    draws = draws_for(rng, scene)
    if not is_numpy_array(scene) or scene.ndim == 3:
        return _frame(sensor, scene, how, plan, draws)
    frames = [_frame(sensor, one, how, plan, draws) for one in scene.reshape(-1, *scene.shape[-3:])]
    return np.stack(frames).reshape(*scene.shape[:-3], *frames[0].shape)


def expose(sensor: Sensor, scene: np.ndarray, exposure: float, gain: float, *, rng: np.random.Generator, readout: str,
           light: Illumination | None, exposure_s: float | None, region: Window | None, **how: Any) -> RawImage:
    """One frame of one scene as a RawImage. ``Sensor.expose`` has the contract."""
    if not is_numpy_array(scene) or scene.ndim != 3:
        raise ValueError(f"a scene must be one (H, W, 3) NumPy array of floats, not {tuple(getattr(scene, 'shape', ()))}; "
                         "Sensor.capture takes batches and tensors")
    if not sensor.has("quantization"):
        raise ValueError("a RawImage holds whole DN; Sensor.capture gives frames without quantization")
    if readout == "always-on" and exposure_s is None:
        exposure_s = sensor.always_on.exposure_s
    dn = capture(sensor, scene, exposure, gain, rng=rng, readout=readout, region=region, exposure_s=exposure_s, **how)
    plan = plan_for(sensor, (scene.shape[0], scene.shape[1]), readout, region)
    light, out = light or Illumination((1.0, 1.0, 1.0), RawMetadata().colour_matrix), plan.output
    meta = RawMetadata(light.white_balance, light.colour_matrix, out.noise_profile(gain), float(gain), exposure_s, plan.block,
                       plan.window[:2], sensor.name)
    return RawImage(dn, out.cfa, out.black_level_dn, out.white_level_dn, out.bit_depth, meta)


def plan_for(sensor: Sensor, field: tuple[int, int], readout: str, region: Window | None) -> Plan:
    """What a read-out of a field of (height, width) photosites reads. Raises ValueError for what there is not."""
    if readout not in READOUTS:
        raise ValueError(f"unknown read-out {readout!r}; known are {', '.join(READOUTS)}")
    top, left, height, width = region or (0, 0, *field)
    if top < 0 or left < 0 or height < 1 or width < 1 or top + height > field[0] or left + width > field[1]:
        raise ValueError(f"region {height}x{width} at ({top}, {left}) is not inside the scene of {field[0]}x{field[1]}")
    cfa = sensor.cfa.shifted(top, left)
    mode = mode_of(sensor, readout)
    if mode is None:
        return Plan((top, left, height, width), cfa, 1, False, sensor.replace(cfa=cfa))
    rows, columns = whole_blocks(height, width, cfa)
    cfa = cfa.shifted(rows.start, columns.start)
    window = (top + rows.start, left + columns.start, rows.stop - rows.start, columns.stop - columns.start)
    return Plan(window, cfa, cfa.block, mode.binning == "digital", sensor.replace(cfa=cfa).binned(mode))


def mode_of(sensor: Sensor, readout: str) -> AlwaysOn | None:
    """The bits and levels of a binned read-out; None for the full one."""
    if readout == "full":
        return None
    if readout == "always-on":
        return sensor.always_on
    return AlwaysOn(sensor.bit_depth, sensor.black_level_dn, "digital" if readout == "binned-digital" else "charge",
                    white_level_dn=sensor.white_level_dn)


def _frame(sensor: Sensor, scene: Array, how: Exposure, plan: Plan, draws: Any) -> Array:
    """One band of tensors or one NumPy scene."""
    electrons, block = physics.collect(sensor, scene, how, draws), plan.block
    # The always-on mode has levels of its own also where a block is one photosite, as in a Bayer sensor.
    other_levels = block > 1 or _levels(plan.output) != _levels(sensor)
    if other_levels and not plan.digital:
        top, left, height, width = plan.window
        coarse = replace(how, window=(top // block, left // block, height // block, width // block))
        return physics.read(plan.output, bin_blocks(electrons, block), coarse, draws, plan.output.cfa)
    dn = physics.read(sensor, electrons, how, draws, plan.cfa)
    return average(dn, sensor, plan.output, block) if other_levels else dn


def _levels(sensor: Sensor) -> tuple[int, int, int]:
    return sensor.bit_depth, sensor.black_level_dn, sensor.white_level_dn


def average(dn: Array, sensor: Sensor, output: Sensor, block: int) -> Array:
    """Digital binning: the mean DN of each block on the levels of ``output``, rounded again."""
    xp = array_namespace(dn)
    mean = bin_blocks(xp.astype(dn, xp.float64) if is_numpy_array(dn) else dn, block) / block**2
    scale = (output.white_level_dn - output.black_level_dn) / (sensor.white_level_dn - sensor.black_level_dn)
    signal = output.black_level_dn + (mean - sensor.black_level_dn) * scale
    if not sensor.has("quantization"):
        return xp.astype(signal, xp.float32) if is_numpy_array(dn) else signal
    signal = xp.clip(round_half_even(signal), 0, 2**output.bit_depth - 1)
    return signal.astype(np.uint16) if is_numpy_array(dn) else signal


def _check(sensor: Sensor, scene: Array, exposure: float | np.ndarray, gain: float, shot: str) -> None:
    xp = array_namespace(scene)
    if scene.ndim < 3 or scene.shape[-1] != 3 or not xp.isdtype(scene.dtype, "real floating") or 0 in scene.shape:
        raise ValueError(f"a scene must be (H, W, 3) float, linear camera RGB 0..1, not {tuple(scene.shape)} {scene.dtype}")
    if not (float(xp.min(scene)) >= 0 and float(xp.max(scene)) < np.inf):  # a NaN is in neither range
        raise ValueError("a scene must be finite and not negative: light has no sign")
    for value in (np.min(exposure), np.max(exposure)):
        if not 0 < value < 1e6:
            raise ValueError(f"exposure {value:g} must be above 0 and below 1e6 (1 fills the well at scene 1.0)")
    if not sensor.min_gain <= gain <= sensor.max_gain:
        raise ValueError(f"gain {gain:g} must be {sensor.min_gain:g} to {sensor.max_gain:g} for {sensor.name} "
                         f"(ISO {100 * sensor.min_gain:g} to {100 * sensor.max_gain:g}; ISO 100 is gain 1)")
    if shot not in ("poisson", "gaussian"):
        raise ValueError(f"shot {shot!r} must be poisson or gaussian")
