"""Classical methods: exact on flats, at every phase and odd size, and in the order of quality they were chosen for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_models.samples import sample_picture
from isp.classical import METHODS, colour_difference, normalised_gaussian
from isp.metrics import psnr, ssim
from sensor_sim import CFA, FAMILIES, mosaic

cfas = st.builds(CFA, st.sampled_from(sorted(FAMILIES)), st.tuples(st.integers(0, 11), st.integers(0, 11)))


@settings(max_examples=40, deadline=None)
@given(cfas, st.integers(12, 40), st.integers(12, 40), st.sampled_from(["colour-difference", "gaussian"]),
       st.tuples(*[st.floats(-0.125, 1, width=32)] * 3))
def test_a_flat_colour_comes_back(cfa: CFA, h: int, w: int, method: str, colour: tuple[float, float, float]) -> None:
    flat = np.broadcast_to(np.array(colour, np.float32), (h, w, 3))
    out = METHODS[method](mosaic(flat, cfa), cfa)
    assert out.shape == flat.shape
    assert out.dtype == np.float32
    np.testing.assert_allclose(out, flat, atol=2e-5)


@pytest.mark.parametrize("order", ["rggb", "grbg", "gbrg", "bggr"])
@pytest.mark.parametrize("method", ["edge-aware", "menon"])
def test_library_methods_take_every_bayer_order(order: str, method: str) -> None:
    if method == "menon":
        pytest.importorskip("colour_demosaicing", reason="the package colour-demosaicing is not installed")
    flat = np.broadcast_to(np.array([0.2, 0.5, 0.9], np.float32), (16, 20, 3))
    cfa = CFA.parse(f"bayer-{order}")
    np.testing.assert_allclose(METHODS[method](mosaic(flat, cfa), cfa)[2:-2, 2:-2], flat[2:-2, 2:-2], atol=1e-4)


@pytest.mark.parametrize("method", ["edge-aware", "menon"])
def test_library_methods_refuse_other_cfas(method: str) -> None:
    with pytest.raises(ValueError, match="Bayer mosaics, not quad"):
        METHODS[method](np.zeros((8, 8), np.float32), CFA.parse("quad"))


@pytest.mark.parametrize("name", ["edge-aware", "menon"])
@pytest.mark.parametrize("family", ["bayer", "quad-bggr@1,1", "qxq"])
def test_a_bayer_method_takes_every_cfa_by_remosaicing(name: str, family: str) -> None:
    """Of Bayer it is the method itself; of large blocks it is better than a blur."""
    if name == "menon":
        pytest.importorskip("colour_demosaicing", reason="the package colour-demosaicing is not installed")
    cfa, picture = CFA.parse(family), sample_picture("coffee.png")[100:228, 100:244]
    raw = mosaic(picture.astype(np.float32) / 255, cfa)
    found = METHODS[f"remosaic-{name}"](raw, cfa)
    assert found.shape == picture.shape
    if cfa.family == "bayer":
        np.testing.assert_array_equal(found, METHODS[name](raw, cfa))
    seen, blur = (psnr(np.rint(np.clip(x, 0, 1) * 255).astype(np.uint8), picture) for x in (found, normalised_gaussian(raw, cfa)))
    assert seen > blur + 0.5


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_colour_difference_keeps_the_samples_and_beats_the_gaussian(family: str) -> None:
    picture = sample_picture("coffee.png")[:256, :256]
    cfa = CFA.parse(family)
    raw = mosaic(picture.astype(np.float32) / 255, cfa)
    better, worse = colour_difference(raw, cfa), normalised_gaussian(raw, cfa)
    np.testing.assert_allclose(mosaic(better, cfa), raw, atol=1e-5)
    quality = [psnr(np.rint(np.clip(x, 0, 1) * 255).astype(np.uint8), picture) for x in (better, worse)]
    assert quality[0] > quality[1] + 2


def test_metrics_take_the_border_off() -> None:
    truth = np.full((40, 40, 3), 100, np.uint8)
    framed = truth.copy()
    framed[:8] = 0
    assert psnr(framed, truth) == float("inf")
    assert ssim(framed, truth) == 1
    framed[20, 20] = 110
    assert psnr(framed, truth) == pytest.approx(10 * np.log10(255**2 / (100 / 24**2)))
    with pytest.raises(ValueError, match="nothing inside"):
        psnr(truth[:16], truth[:16])

