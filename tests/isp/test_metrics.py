"""Measures of quality: a library's where it has them, and each artefact found where it was made and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.metrics import structural_similarity
from torch.nn import functional as F
from torchmetrics.functional.image import structural_similarity_index_measure

from firmware_models.samples import sample_picture
from isp.classical import normalised_gaussian
from isp.metrics import MEASURES, SCALES, false_colour, lab, measure, ms_ssim, psnr_channels, ssim, zipper
from sensor_sim import CFA, mosaic

BEST = {"psnr": np.inf, "ssim": 1, "ms_ssim": 1, "false_colour": 0, "zipper": 0}


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    return sample_picture("coffee.png")[100:350, 150:420]


def changed(picture: np.ndarray, by: np.ndarray | float) -> np.ndarray:
    return np.clip(picture.astype(float) + by, 0, 255).astype(np.uint8)


def edge(low: int = 60, high: int = 190) -> np.ndarray:
    """Grey, dark to the left of column 100."""
    picture = np.full((200, 200, 3), low, np.uint8)
    picture[:, 100:] = high
    return picture


@pytest.mark.parametrize("name", MEASURES)
def test_the_truth_itself_is_best(name: str, truth: np.ndarray) -> None:
    assert MEASURES[name](truth, truth, 8) == pytest.approx(BEST[name])


def reference_ms_ssim(a: torch.Tensor, b: torch.Tensor) -> float:
    """MS-SSIM of (1, 1, H, W) from torchmetrics' SSIM. Its own MS-SSIM also counts the coarsest scale's reflected border."""
    value = 1.0
    for weight in SCALES[:-1]:
        _, contrast = structural_similarity_index_measure(a, b, data_range=255.0, return_contrast_sensitivity=True)
        value *= float(contrast) ** weight
        a, b = (F.avg_pool2d(x, 2) for x in (a, b))
    _, every = structural_similarity_index_measure(a, b, data_range=255.0, return_full_image=True)
    return float(value * float(every[..., 5:-5, 5:-5].mean()) ** SCALES[-1])


@pytest.mark.parametrize("sigma", [2.0, 20.0])
def test_ms_ssim_is_torchmetrics(sigma: float, truth: np.ndarray) -> None:
    truth = truth[:200, :200]
    noisy = changed(truth, np.random.default_rng(0).normal(0, sigma, truth.shape))
    for picture in (noisy, cv2.GaussianBlur(truth, (0, 0), sigma / 4)):
        a, b = (torch.from_numpy(p[8:-8, 8:-8].astype(np.float64)).permute(2, 0, 1)[:, None] for p in (picture, truth))
        wanted = [reference_ms_ssim(a[c:c + 1], b[c:c + 1]) for c in range(3)]
        assert ms_ssim(picture, truth) == pytest.approx(np.mean(wanted), abs=2e-5)


@pytest.mark.parametrize("sigma", [2.0, 20.0])
def test_ssim_is_scikit_images(sigma: float, truth: np.ndarray) -> None:
    picture = changed(truth, np.random.default_rng(0).normal(0, sigma, truth.shape))
    wanted = structural_similarity(truth[8:-8, 8:-8].astype(float), picture[8:-8, 8:-8].astype(float), channel_axis=2, sigma=1.5,
                                   data_range=255, gaussian_weights=True, use_sample_covariance=False)
    assert ssim(picture, truth) == pytest.approx(wanted, abs=1e-6)
    with pytest.raises(ValueError, match="at least 11x11 pixels inside the border of 8, not 10x254"):
        ssim(truth[:26], truth[:26])


def test_the_channel_that_errs_is_named(truth: np.ndarray) -> None:
    red, green, blue = psnr_channels(changed(truth, [0, 0, 3.0]), truth)
    assert red == green == np.inf
    assert blue == pytest.approx(20 * np.log10(255 / 3), abs=0.1)
    assert measure(changed(truth, [0, 0, 3.0]), truth)["psnr_b"] == blue


def test_false_colour_is_chroma_at_edges() -> None:
    """A coloured fringe counts; the same fringe in flat grey, an error of brightness, and a picture without edges do not."""
    truth = edge()
    fringe, away, grey = truth.copy(), truth.copy(), truth.copy()
    fringe[:, 99:101, 0] += 30
    away[:, 40:42, 0] += 30
    grey[:, 99:101] += 30
    assert false_colour(fringe, truth) > 3
    assert false_colour(away, truth) == 0
    assert false_colour(grey, truth) < 0.05
    assert np.isnan(false_colour(truth[:, :90], truth[:, :90]))


def test_false_colour_in_units_of_lab() -> None:
    truth = edge()
    shifted = changed(truth, [0, 0, 30])
    a, b = lab(truth)[8:-8], lab(shifted)[8:-8]
    near = slice(97, 103)
    wanted = np.hypot(*np.moveaxis(b - a, -1, 0)[1:])[:, near].mean()
    assert false_colour(shifted, truth) == pytest.approx(wanted, rel=1e-5)


def test_a_zipper_is_an_alternation_along_an_edge_and_not_a_shift() -> None:
    truth = edge()
    zipped, shifted, blurred = truth.copy(), changed(truth, 20), truth.copy()
    zipped[::2, 99:101] = 125
    blurred[:, 99:101] = 125
    inside = (200 - 16) ** 2
    # The raised pixels have left every neighbour of their own grey; each of the others still has one beside it.
    assert zipper(zipped, truth) == 2 * 92 / inside
    assert zipper(shifted, truth) == 0
    assert zipper(blurred, truth) == 0


@settings(max_examples=8, deadline=None)
@given(st.integers(1, 60), st.integers(0, 3), st.booleans())
def test_measures_do_not_care_which_way_a_picture_lies(amount: int, turns: int, flip: bool) -> None:
    truth = sample_picture("chelsea.png")[60:260, 120:320]
    picture = changed(truth, np.random.default_rng(amount).normal(0, amount, truth.shape))
    a, b = (np.rot90(p, turns)[::-1] if flip else np.rot90(p, turns) for p in (picture, truth))
    for name, call in MEASURES.items():
        # float32 sums in another order; MS-SSIM drops the last row of an odd side, wherever that is: 184 halves evenly to 23
        assert call(a, b, 8) == pytest.approx(call(picture, truth, 8), rel=2e-3 if name == "ms_ssim" else 1e-4), name


def test_a_blurry_demosaicer_shows_both_artefacts(truth: np.ndarray) -> None:
    cfa = CFA.parse("qxq")
    picture = changed(normalised_gaussian(mosaic(truth / np.float32(255), cfa), cfa) * 255, 0.5)
    found = measure(picture, truth)
    assert found["false_colour"] > 2
    assert found["ms_ssim"] < 0.99
    assert {name: found[name] for name in MEASURES} == {name: call(picture, truth, 8) for name, call in MEASURES.items()}


@pytest.mark.parametrize("name", MEASURES)
def test_too_small_pictures_are_refused(name: str, truth: np.ndarray) -> None:
    with pytest.raises(ValueError, match="nothing inside a border of 8"):
        MEASURES[name](truth[:16], truth[:16], 8)


def test_ms_ssim_says_what_it_needs(truth: np.ndarray) -> None:
    with pytest.raises(ValueError, match="at least 176x176 pixels inside the border of 8, not 174x254"):
        ms_ssim(truth[:190], truth[:190])
