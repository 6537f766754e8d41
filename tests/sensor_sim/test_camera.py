"""A RAW as a scene: a mosaic of a flat colour gives that colour, whatever family and phase."""

from dataclasses import replace

import numpy as np
import pytest

from sensor_sim import CFA, FAMILIES, RawImage, RawMetadata, mosaic
from sensor_sim.camera import scene_from_bayer


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_a_flat_colour_comes_back_at_every_phase(family):
    colour = np.array([100, 150, 1000], np.uint16)
    rows, columns = CFA(family).period_yx
    for phase in np.ndindex(rows, columns):
        cfa = CFA(family, phase)
        flat = mosaic(np.broadcast_to(colour, (35, 29, 3)), cfa)
        raw = RawImage(flat, cfa, 50, 950, 10, RawMetadata((2, 1, 1.5), noise_profile=(1, 1)))
        scene, meta = scene_from_bayer(raw)
        np.testing.assert_allclose(scene, np.broadcast_to([50 / 900, 100 / 900, 1], scene.shape), rtol=1e-6)
        assert scene.shape[:2] == ((35 - -phase[0] % rows) // rows, (29 - -phase[1] % columns) // columns)
        assert meta == RawMetadata((2, 1, 1.5), binning=rows, origin=(-phase[0] % rows, -phase[1] % columns))


def test_bayer_pixels_by_hand():
    grid = np.array([[9, 1, 2, 3], [9, 4, 6, 8], [9, 9, 9, 9]], np.uint16)
    raw = RawImage(grid, CFA.parse("bayer-grbg"), 0, 10, 4)  # red begins at column 1
    scene, _ = scene_from_bayer(raw)
    np.testing.assert_allclose(scene, [[[0.1, (0.2 + 0.4) / 2, 0.6]]], rtol=1e-6)
    assert scene.dtype == np.float32


def test_too_small():
    raw = RawImage(np.zeros((7, 9), np.uint16), CFA("qxq"), 0, 1, 1)
    with pytest.raises(ValueError, match="no whole 8x8 period"):
        scene_from_bayer(raw)
    assert scene_from_bayer(replace(raw, cfa=CFA("bayer")))[0].shape == (3, 4, 3)
