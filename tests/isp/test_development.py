"""From a RAW to a picture: classical and learned, any size and phase."""

from __future__ import annotations

import numpy as np
import pytest

from firmware_models.samples import sample_picture
from isp import pipeline
from isp.metrics import psnr
from runtime.contract import SensorContract
from runtime.manifest import Manifest, TensorFacts, TileFacts
from sensor_sim import CFA, FAMILIES, RawImage, mosaic
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

LIGHT = Illumination.average()


def raw_of(cfa: str, gain: float = 1.0, size: tuple[int, int] = (128, 160),
           name: str = "chelsea.png") -> tuple[RawImage, np.ndarray]:
    scene = unprocess(sample_picture(name)[40:40 + size[0], 100:100 + size[1]], LIGHT)
    sensor = Sensor.preset("qxq-phone").with_cfa(CFA.parse(cfa))
    raw = sensor.expose(scene, 1 / gain, gain, rng=np.random.default_rng(0), light=LIGHT)
    return raw, pipeline.develop_scene(scene, LIGHT)


def manifest(cell: int = 8, tile: int = 64, margin: int = 0) -> Manifest:
    tensor = TensorFacts("x", (1, 1, tile, tile), "float32")
    contract = SensorContract("qxq", CFA.parse("qxq").phase, 8, "companded")
    return Manifest("toy", "tiled", "float", (tensor,), (tensor,), (), {}, sensor=contract, tile=TileFacts(tile, margin, cell))


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_cfa_develops_close_to_the_truth(family: str) -> None:
    raw, truth = raw_of(family)
    assert psnr(pipeline.develop(raw), truth) > 29


@pytest.mark.parametrize("gain", [4.0, 16.0])
def test_the_denoiser_follows_the_noise_profile_and_helps(gain: float) -> None:
    raw, truth = raw_of("qxq", gain, name="coffee.png")
    assert psnr(pipeline.develop(raw), truth) > psnr(pipeline.develop(raw, "colour-difference"), truth) + 0.5


@pytest.mark.parametrize(("cfa", "size"), [("qxq", (128, 160)), ("qxq-bggr@1,3", (101, 67)), ("qxq@7,2", (72, 131))])
def test_a_network_sees_its_own_phase_whatever_the_raws(cfa: str, size: tuple[int, int]) -> None:
    """A stand-in that samples the truth by the network's CFA: any misalignment of phase or crop would show."""
    raw, _ = raw_of(cfa, size=size)
    facts = manifest()
    codes = facts.sensor.encode(raw)  # type: ignore[union-attr]
    colours = CFA.parse("qxq").colours(64, 64)

    def separate(x: np.ndarray) -> np.ndarray:
        return np.where(colours == np.arange(3)[:, None, None], x[0], 0)[None].astype(np.float32)

    out = pipeline.demosaic_codes(separate, codes, raw.cfa.phase, facts)
    assert out.shape == (*size, 3)
    np.testing.assert_array_equal(out, np.where(raw.cfa.masks(*size), codes[..., None], 0))


def test_a_perfect_network_gives_the_truth() -> None:
    raw, _ = raw_of("qxq")
    grey = pipeline.develop_learned(lambda x: np.repeat(x, 3, 1), raw, manifest())
    assert grey.shape == (128, 160, 3)
    assert grey.dtype == np.uint8


def test_refusals_name_what_is_allowed() -> None:
    raw, _ = raw_of("quad")
    with pytest.raises(ValueError, match="quad-rggb mosaic and the model was made for qxq"):
        pipeline.develop_learned(lambda x: x, raw, manifest())
    with pytest.raises(ValueError, match="colour-difference"):
        pipeline.develop(raw, "magic")


def test_levels_and_depth_are_normalised_away() -> None:
    """The same light at 10 and 14 bits gives a companded input that differs by quantization alone."""
    contract = SensorContract("bayer", (0, 0), 2, "companded")
    light = np.linspace(0, 1, 4096, dtype=np.float32).reshape(64, 64)
    codes = []
    for black, white, bits in ((64, 1023, 10), (600, 15520, 14)):
        dn = np.rint(black + light * (white - black)).astype(np.uint16)
        codes.append(contract.encode(RawImage(dn, CFA("bayer"), black, white, bits)))
    assert np.abs(codes[0] - codes[1]).max() < 12.92 / (2 * 959) + 1e-3


def test_below_black_is_kept_and_above_white_is_white() -> None:
    contract = SensorContract("bayer", (0, 0), 2, "companded")
    assert contract.compand(np.array([-0.01, 2.0]))[0] == pytest.approx(-0.1292)
    assert contract.compand(np.array([-0.01, 2.0]))[1] == pytest.approx(1.0)
    np.testing.assert_allclose(contract.gains((0.8, 1.0, 1.2)), [1, 1.25, 1.5], rtol=1e-6)
    x = np.linspace(-0.1, 1, 1000, dtype=np.float32)
    np.testing.assert_allclose(contract.decode(contract.compand(x)), x, atol=1e-6)


def test_mosaic_and_develop_agree_on_colour() -> None:
    scene = np.broadcast_to(np.array([0.30, 0.18, 0.06], np.float32), (48, 48, 3))
    raw = RawImage(np.rint(64 + 959 * mosaic(scene, CFA.parse("qxq"))).astype(np.uint16), CFA.parse("qxq"), 64, 1023, 10)
    red, green, blue = pipeline.develop(raw)[24, 24].astype(int)
    assert red > green > blue
