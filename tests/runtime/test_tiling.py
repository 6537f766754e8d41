"""Padding that keeps every colour in its place, and tiles whose seams cannot be seen."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import convolve

from runtime.tiling import align, cover, periodic_indices, tiled
from sensor_sim.cfa import CFA


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["bayer", "quad", "nona", "qxq"]), st.integers(0, 40), st.integers(0, 40), st.integers(0, 11),
       st.integers(0, 11), st.integers(1, 4))
def test_align_keeps_every_colour_and_the_original(family, more_rows, more_columns, dy, dx, times):
    wanted = CFA.parse(family)
    given_cfa = wanted.shifted(dy, dx)
    period = wanted.period
    height, width = period + more_rows, period + more_columns
    colours = given_cfa.colours(height, width)
    array, window = align(colours, given_cfa.phase, wanted.phase, period, period * times)
    assert array.shape[0] % (period * times) == array.shape[1] % (period * times) == 0
    np.testing.assert_array_equal(array, wanted.colours(*array.shape))
    np.testing.assert_array_equal(window.crop(array), colours)
    assert array.shape[0] < height + period * (times + 1)


def test_an_aligned_mosaic_is_not_copied():
    x = np.zeros((16, 24))
    array, window = align(x, (0, 0), (0, 0), 8, 8)
    assert array is x
    assert window.crop(np.zeros((3, 32, 48)), 2).shape == (3, 32, 48)


def test_nearest_whole_period():
    assert periodic_indices(-3, 13, 10, 4).tolist() == [1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 6, 7, 8]


@pytest.mark.parametrize(("shape", "multiple", "said"), [((3, 9), 8, "smaller than one CFA period"), ((16, 16), 12, "multiple")])
def test_align_refuses(shape, multiple, said):
    with pytest.raises(ValueError, match=said):
        align(np.zeros(shape), (0, 0), (0, 0), 8, multiple)


@given(st.integers(1, 30), st.integers(3, 12), st.integers(0, 40))
def test_cover_takes_each_pixel_once_and_far_enough_from_inner_edges(tiles, side, margin):
    period, tile = 8, side * 8
    length = tile + (tiles - 1) * 8
    if tile - 2 * margin < period:
        return
    pieces = cover(length, tile, margin, period)
    assert [p[1] for p in pieces] == [0, *(p[2] for p in pieces[:-1])]
    assert pieces[-1][2] == length
    for start, low, high in pieces:
        assert start % period == 0
        assert 0 <= start <= length - tile
        assert start == 0 or low - start >= margin
        assert start + tile == length or start + tile - high >= margin


def blurred(x):
    """A linear filter of radius 6 with zeros outside, as a padded convolution, and a rectifier: a network of known reach."""
    kernel = np.random.default_rng(0).normal(size=(1, 1, 13, 13)).astype(np.float32)
    return np.maximum(convolve(x, kernel, mode="constant"), 0)


@pytest.mark.parametrize("shape", [(64, 64), (32, 32), (40, 96), (136, 72)])
def test_tiled_equals_whole(shape):
    x = np.random.default_rng(1).random((1, 1, *shape), np.float32)
    np.testing.assert_allclose(tiled(blurred, x, 32, 6, 8), blurred(x), atol=1e-4)


def test_what_comes_after_a_tile_is_kept_in_its_own_type():
    x = np.random.default_rng(1).random((1, 1, 136, 72), np.float32)
    found = tiled(blurred, x, 32, 6, 8, after=lambda part: np.rint(np.concatenate([part, part * 2], 1)).astype(np.uint8))
    whole = blurred(x)
    assert found.dtype == np.uint8
    assert np.abs(found - np.rint(np.concatenate([whole, 2 * whole], 1))).max() <= 1


def test_a_margin_too_small_would_show():
    x = np.random.default_rng(1).random((1, 1, 64, 64), np.float32)
    assert np.abs(tiled(blurred, x, 32, 3, 8) - blurred(x)).max() > 1e-2


def test_smaller_than_a_tile_and_scaled():
    x = np.random.default_rng(1).random((1, 1, 24, 40), np.float32)
    doubled = tiled(lambda t: np.repeat(np.repeat(t, 2, -1), 2, -2), x, 32, 4, 8, scale=2)
    np.testing.assert_array_equal(doubled, np.repeat(np.repeat(x, 2, -1), 2, -2))


def test_progress_and_refusals():
    x, seen = np.zeros((1, 1, 64, 64), np.float32), []
    tiled(lambda t: t, x, 32, 8, 8, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(i + 1, 9) for i in range(9)]
    with pytest.raises(ValueError, match="align it first"):
        tiled(lambda t: t, x[..., :63], 32, 8, 8)
    with pytest.raises(ValueError, match="two margins"):
        tiled(lambda t: t, x, 32, 16, 8)
    with pytest.raises(ValueError, match="for a tile of 32"):
        tiled(lambda t: t[..., :8], x, 32, 8, 8)
    with pytest.raises(ValueError, match=r"\(1, C, H, W\)"):
        tiled(lambda t: t, x[0], 32, 8, 8)


@pytest.mark.parametrize("phase", [(0, 4), (3, 1)])
def test_a_ring_of_real_colour_goes_round_and_comes_off(phase):
    """Every sample of the ring lies at a place of its own colour, and the window gives the mosaic back."""
    y, x = np.indices((19, 26))
    place = ((y + phase[0]) % 8) * 8 + (x + phase[1]) % 8  # what a CFA of period 8 could tell apart
    padded, window = align(place, phase, (0, 4), 8, 8, ring=8)
    assert padded.shape[0] % 8 == padded.shape[1] % 8 == 0
    assert min(window.top, window.left) >= 8
    assert padded.shape[0] - window.top - 19 >= 8
    assert padded.shape[1] - window.left - 26 >= 8
    py, px = np.indices(padded.shape)
    np.testing.assert_array_equal(padded, (py % 8) * 8 + (px + 4) % 8)
    np.testing.assert_array_equal(window.crop(padded), place)
    with pytest.raises(ValueError, match="ring 5"):
        align(place, phase, (0, 4), 8, 8, ring=5)
