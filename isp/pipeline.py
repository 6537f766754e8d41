"""RAW -> picture: white balance and companding, demosaicing, colour matrix, tone. No torch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np

from isp.classical import METHODS
from runtime.contract import SensorContract
from runtime.manifest import Manifest, TileFacts
from runtime.tiling import align, tiled
from sensor_sim.cfa import CFA
from sensor_sim.raw import RawImage
from sensor_sim.unprocess import Illumination, tone_encode

DEFAULT_METHOD = "classical"
NLM_STRENGTH = 1.0  # filter strength per predicted 8-bit noise deviation; chosen by benchmarks/tune_classical.py
RING_CELLS = 1  # cells of real colour beyond each border, so that no output pixel meets the zero padding


def methods() -> tuple[str, ...]:
    """Names of the classical methods, the default first."""
    return (DEFAULT_METHOD, *METHODS)


def contract_of(raw: RawImage) -> SensorContract:
    """The contract under which any RAW can be developed: its own CFA at its own phase, companded."""
    return SensorContract(raw.cfa.family, raw.cfa.phase, raw.cfa.period, "companded")


def develop(raw: RawImage, method: str = DEFAULT_METHOD) -> np.ndarray:
    """Develop any RAW by a classical method: (H, W, 3) uint8 sRGB.

    method: one of ``methods()``. "classical" is colour-difference followed by a denoiser whose strength follows the
    RAW's noise profile; every other name is that demosaicer alone. Raises ValueError for another name, or a method
    that does not take the RAW's CFA.
    """
    if method not in methods():
        raise ValueError(f"unknown method {method!r}; known are {', '.join(methods())}")
    contract = contract_of(raw)
    demosaic = METHODS["colour-difference" if method == DEFAULT_METHOD else method]
    picture = finish(contract.decode(demosaic(contract.encode(raw), raw.cfa)), raw.metadata.colour_matrix)
    return denoise(picture, raw) if method == DEFAULT_METHOD else picture


def develop_learned(run: Callable[[np.ndarray], np.ndarray], raw: RawImage, facts: Manifest,
                    progress: Callable[[int, int], None] | None = None) -> np.ndarray:
    """Develop a RAW by a demosaicing network: (H, W, 3) uint8 sRGB.

    run: (1, 1, tile, tile) float32 to (1, 3, tile, tile) float32, companded. facts: the bundle's manifest, with sensor
    contract and tile. progress: called with tiles done and tiles in all. Any size and phase: the mosaic is continued by
    whole periods to the network's phase and cropped back. Raises ValueError, the contract's own sentence, for a RAW of
    another CFA. Memory: the mosaic once more, the picture twice, in bytes, and one tile.
    """
    sensor, tile = demosaicer_facts(facts)
    sensor.check(raw)
    aligned, window = align(raw.mosaic, raw.cfa.phase, sensor.phase, sensor.period, tile.period, ring=RING_CELLS * tile.period)
    like = replace(raw, mosaic=aligned[:sensor.period, :sensor.period], cfa=CFA(raw.cfa.family, sensor.phase))

    # DN in and bytes out, tile by tile: 50 megapixels in floats would be 0.2 GB for the mosaic and 0.6 GB for the picture.
    def one(dn: np.ndarray) -> np.ndarray:
        return run(sensor.encode(replace(like, mosaic=dn[0, 0]))[None, None])

    def finished(part: np.ndarray) -> np.ndarray:
        return np.moveaxis(finish(sensor.decode(np.moveaxis(part[0], 0, -1)), raw.metadata.colour_matrix), -1, 0)[None]

    out = tiled(one, aligned[None, None], tile.size, tile.margin, tile.period, progress=progress, after=finished)
    return np.ascontiguousarray(np.moveaxis(window.crop(out)[0], 0, -1))


def demosaicer_facts(facts: Manifest) -> tuple[SensorContract, TileFacts]:
    """A demosaicer's sensor contract and tile. Raises ValueError when the manifest is not one's."""
    if facts.sensor is None or facts.tile is None:
        raise ValueError(f"{facts.name} is not a demosaicer: its manifest lacks a sensor contract or tile facts")
    return facts.sensor, facts.tile


def demosaic_codes(run: Callable[[np.ndarray], np.ndarray], codes: np.ndarray, phase: tuple[int, int], facts: Manifest,
                   progress: Callable[[int, int], None] | None = None) -> np.ndarray:
    """A companded mosaic (H, W) float32 at a CFA phase through a tiled network: (H, W, 3) float32, companded."""
    sensor, tile = demosaicer_facts(facts)
    aligned, window = align(codes, phase, sensor.phase, sensor.period, tile.period, ring=RING_CELLS * tile.period)
    out = tiled(run, aligned[None, None], tile.size, tile.margin, tile.period, progress=progress)
    return np.moveaxis(window.crop(out)[0], 0, -1)


def to_bytes(codes: np.ndarray) -> np.ndarray:
    """Code values 0..1, any shape, to 8 bits; what lies outside saturates."""
    return np.rint(np.clip(codes, 0, 1) * 255).astype(np.uint8)


def finish(balanced: np.ndarray, colour_matrix: tuple[tuple[float, ...], ...]) -> np.ndarray:
    """Linear, white-balanced camera RGB (H, W, 3) to (H, W, 3) uint8 sRGB: colour matrix, clip, tone."""
    linear = balanced.astype(np.float32) @ np.array(colour_matrix, np.float32).T
    return np.rint(tone_encode(linear) * 255).astype(np.uint8)


def develop_scene(scene: np.ndarray, light: Illumination) -> np.ndarray:
    """The picture (H, W, 3) uint8 that a perfect, noise-free camera would make of a scene (H, W, 3) float."""
    balanced = np.minimum(scene * SensorContract.gains(light.white_balance), 1)
    return finish(balanced, light.colour_matrix)


def denoise(picture: np.ndarray, raw: RawImage, factor: float | None = None) -> np.ndarray:
    """OpenCV's non-local means on (H, W, 3) uint8, as strong as the RAW's noise profile predicts; none without one.

    factor: filter strength per predicted noise deviation, ``NLM_STRENGTH`` without.
    """
    strength = (NLM_STRENGTH if factor is None else factor) * predicted_noise(raw)
    if strength < 1:  # below OpenCV's resolution of 8-bit differences
        return picture
    return cv2.fastNlMeansDenoisingColored(picture, None, strength, strength, 5, 15)


def predicted_noise(raw: RawImage) -> float:
    """Standard deviation in 8-bit codes of the developed picture's middle grey, from (S, O); 0 when unknown."""
    profile = raw.metadata.noise_profile
    if profile is None:
        return 0.0
    gains = SensorContract.gains(raw.metadata.white_balance)
    grey = np.float32(0.18)
    signal = grey / gains  # what the sensor sees of a grey, by colour
    sigma = np.sqrt(profile[0] * signal + profile[1]) * gains
    slope = (tone_encode(np.array(grey * 1.05)) - tone_encode(np.array(grey * 0.95))) / (grey * 0.1)
    return float(sigma.mean() * slope * 255)
