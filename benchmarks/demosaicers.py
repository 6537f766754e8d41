"""Every demosaicer that is compared, and the pairs of result and truth that it is compared on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from firmware_models.catalogue import BUNDLE, ModelFacts, list_models, load_facts
from isp import pipeline
from isp.classical import METHODS
from isp.metrics import psnr
from runtime.bundle import Bundle
from sensor_sim import CFA, mosaic
from sensor_sim.camera import scene_from_bayer
from sensor_sim.raw import RawImage, RawMetadata
from sensor_sim.read import read_raw
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

CLASSICAL = ("gaussian", "colour-difference", "remosaic-edge-aware", "remosaic-menon")
GAINS = (1.0, 4.0, 16.0)
# Their metrics.json is benchmarks.quantization_cost's, whether or not a bundle is there: the phone tier's float and 4-bit forms.
MEASURED_APART = FLOAT, FOUR_BITS = "qxq-lite", "qxq-lite-w4a8"
TUNED = Path(__file__).with_name("tune_classical.json")

# A RAW a name for read_raw: of those that carry no layout of their own, it is given. The .npy is a phone's, see ``packed_raw``.
RAWS = {"nikon_dsc1339_768x512_14bit_rggb.raw": "768x512:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520:wb=1.949,1,1.344",
        "openisp_test_1920x1080_10bit_rggb.raw": "1920x1080:uint16le:bits=10:cfa=bayer-rggb", "blackmagic.dng": None,
        "colorchart.dng": None, "kodak_dc50.kdc": None,
        "aisp_p20_x90_3_4_4ch_12bit.npy": None}

Pair = tuple[np.ndarray, np.ndarray]
Codes = Callable[[np.ndarray, CFA], np.ndarray]


@dataclass(frozen=True)
class Demosaicer:
    """One row of the comparison.

    codes: companded mosaic (H, W) and CFA to picture (H, W, 3), companded. develop: a noisy RAW to (H, W, 3) uint8, with the
    method's own denoiser where it has one. kmac: per mosaic pixel, None of a classical method. version: what decides its
    pictures, a file's SHA-256 or a denoiser's strength.
    """

    name: str
    codes: Codes
    develop: Callable[[RawImage], np.ndarray]
    version: str
    kmac: float | None = None
    numbers: str = "classical"


def demosaicers(family: str = "qxq", threads: int = 1) -> list[Demosaicer]:
    """The classical pipelines, then every demosaicer of the catalogue for a CFA that has a bundle, as its .tflite in LiteRT."""
    strengths = json.loads(TUNED.read_text())["chosen_strength"]
    found = [Demosaicer(name, METHODS[name], partial(developed, name, factor=strengths[name]),
                        f"denoiser {strengths[name]}") for name in CLASSICAL]
    return found + [learned(facts, threads) for facts in catalogued(family)]


def catalogued(family: str) -> list[ModelFacts]:
    """The catalogue's demosaicers for a CFA that have a bundle, by what they cost."""
    facts = [load_facts(name) for name in list_models()]
    fit = [f for f in facts if f.task == "demosaic" and f.family == family and (f.folder / BUNDLE).is_dir()]
    return sorted(fit, key=lambda f: (f.kmac_per_pixel or 0, f.name))


def learned(facts: ModelFacts, threads: int) -> Demosaicer:
    """A bundle's .tflite, tile by tile."""
    bundle = Bundle.open(facts.folder / BUNDLE)
    engine, manifest = bundle.engine("tflite", threads=threads), bundle.manifest
    return Demosaicer(facts.name, lambda codes, cfa: pipeline.demosaic_codes(engine.run_one, codes, cfa.phase, manifest),
                      lambda raw: pipeline.develop_learned(engine.run_one, raw, manifest),
                      manifest.files[manifest.artefact("tflite").file]["sha256"], facts.kmac_per_pixel, manifest.numbers)


def developed(method: str, raw: RawImage, factor: float = 0.0) -> np.ndarray:
    """A RAW by a classical demosaicer and a denoiser of that strength: (H, W, 3) uint8."""
    return pipeline.denoise(pipeline.develop(raw, method), raw, factor)


def noise_free(demosaic: Codes, pictures: list[np.ndarray], cfa: CFA) -> list[Pair]:
    """The 8-bit values themselves are mosaicked: (result, truth) of every picture."""
    return [(pipeline.to_bytes(demosaic(mosaic(p.astype(np.float32) / 255, cfa), cfa)), p) for p in pictures]


def exposures(pictures: list[np.ndarray], gain: float, apart: int = 1) -> Iterator[tuple[RawImage, np.ndarray]]:
    """Unprocessed and exposed at 1/gain by qxq-phone: every picture's RAW, and what a perfect camera would make of it. The seed
    is a picture's place in its set, of which those given are ``apart``."""
    light, sensor = Illumination.average(), Sensor.preset("qxq-phone")
    for index, picture in enumerate(pictures):
        scene = unprocess(picture, light)
        raw = sensor.expose(scene, 1 / gain, gain, rng=np.random.default_rng(apart * index), light=light)
        yield raw, pipeline.develop_scene(scene, light)


def mean_psnr(pairs: Iterable[Pair]) -> float:
    """Of results and truths, dB."""
    return round(float(np.mean([psnr(a, b) for a, b in pairs])), 3)


def packed_raw(path: Path, bits: int = 12) -> RawImage:
    """A RAW of four planes (H/2, W/2, 4), R, G, G, B, as a Bayer mosaic (H, W).

    The file says no more: its samples begin at 0 and fill 12 bits, black is off; what is red is seen in the picture; the white
    balance is the grey world's, in hundredths.
    """
    planes = np.load(path)
    height, width, _ = planes.shape
    red, one, other, blue = planes.mean((0, 1))
    green = (one + other) / 2
    gains = (round(float(green / red), 2), 1.0, round(float(green / blue), 2))
    bayer = planes.reshape(height, width, 2, 2).transpose(0, 2, 1, 3).reshape(2 * height, 2 * width)
    return RawImage(np.ascontiguousarray(bayer), CFA.parse("bayer-rggb"), 0, 2**bits - 1, bits, RawMetadata(white_balance=gains))


def camera_raws(folder: Path) -> Iterator[tuple[str, RawImage, np.ndarray]]:
    """Real Bayer RAWs as QxQ: name, the RAW, and its truth. Every Bayer quad is one full-colour pixel, mosaicked anew with the
    camera's own levels; its noise, halved in the greens, is in the truth as well."""
    for name, layout in RAWS.items():
        taken = packed_raw(folder / name) if name.endswith(".npy") else read_raw(folder / name, layout)
        scene, metadata = scene_from_bayer(taken)
        cfa = CFA.parse("qxq")
        dn = taken.black_level + mosaic(np.clip(scene, 0, 1), cfa) * (taken.white_level - taken.black_level)
        raw = RawImage(np.rint(dn).astype(np.uint16), cfa, taken.black_level, taken.white_level, taken.bit_depth, metadata)
        gains = pipeline.contract_of(raw).gains(metadata.white_balance)
        yield name, raw, pipeline.finish(np.minimum(np.clip(scene, 0, 1) * gains, 1), metadata.colour_matrix)
