"""Unprocessing is undone by development, except in highlights, and is the paper's."""

from __future__ import annotations

import numpy as np
import pytest

from isp.pipeline import develop_scene
from sensor_sim.unprocess import Illumination, tone_decode, tone_encode, unprocess

STEPS = np.linspace(0, 1, 256, dtype=np.float32)


def test_tone_is_inverted_everywhere() -> None:
    np.testing.assert_allclose(tone_encode(tone_decode(STEPS)), STEPS, atol=2e-6)


def test_tone_is_gamma_then_smoothstep() -> None:
    """Brooks et al. 2019, appendix: x^(1/2.2), then 3x^2 - 2x^3."""
    x = 0.2 ** (1 / 2.2)
    assert tone_encode(np.array(0.2)) == pytest.approx(3 * x**2 - 2 * x**3, abs=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_development_gives_the_photograph_back(seed: int) -> None:
    rng = np.random.default_rng(seed)
    light = Illumination.random(rng)
    picture = rng.integers(60, 180, (32, 32, 3)).astype(np.uint8)  # no highlights, no colour outside the camera's gamut
    again = develop_scene(unprocess(picture, light), light)
    assert np.median(np.abs(again.astype(int) - picture)) <= 1
    grey = np.repeat(rng.integers(0, 200, (32, 32, 1)), 3, 2).astype(np.uint8)
    np.testing.assert_allclose(develop_scene(unprocess(grey, light), light).astype(int), grey, atol=1)


def test_white_stays_white_and_black_black() -> None:
    ends = np.array([[[0, 0, 0], [255, 255, 255]]], np.uint8)
    np.testing.assert_allclose(unprocess(ends)[0], [[0, 0, 0], [1, 1, 1]], atol=1e-4)


def test_matrices_keep_white_and_draws_stay_in_range() -> None:
    rng = np.random.default_rng(0)
    for _ in range(50):
        light = Illumination.random(rng)
        np.testing.assert_allclose(np.sum(light.colour_matrix, 1), 1, atol=1e-9)
        red, green, blue = light.white_balance
        assert 1.9 <= red / green <= 2.4
        assert 1.5 <= blue / green <= 1.9


def test_float_and_byte_pictures_agree() -> None:
    picture = np.random.default_rng(1).integers(0, 256, (16, 16, 3)).astype(np.uint8)
    np.testing.assert_allclose(unprocess(picture), unprocess(picture.astype(np.float32) / 255), atol=1e-6)


def test_other_arrays_are_refused() -> None:
    for wrong in (np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.uint16), np.zeros((4, 4, 3), np.int32)):
        with pytest.raises(ValueError, match="uint8 or float"):
            unprocess(wrong)
