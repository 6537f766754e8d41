"""Remosaicing keeps what was measured and beats taking the nearest sample of a colour."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from isp.remosaic import remosaic
from sensor_sim import CFA, RawImage, mosaic
from sensor_sim.images import read_picture
from sensor_sim.samples import SAMPLES
from sensor_sim.unprocess import unprocess


@pytest.mark.parametrize("cfa", ["quad", "nona-bggr@1,2", "qxq"])
def test_a_photograph_remosaiced_is_near_its_bayer_mosaic(cfa):
    pattern = CFA.parse(cfa)
    scene = unprocess(read_picture(SAMPLES / "coffee.png")[100:292, 200:392])
    dn = np.rint(64 + mosaic(scene, pattern) * 4031).astype(np.uint16)
    raw = RawImage(dn, pattern, 64, 4095, 12)
    result = remosaic(raw)
    assert (result.cfa.family, result.shape, result.bit_depth) == ("bayer", raw.shape, 12)
    wanted = 64 + mosaic(scene, result.cfa) * 4031
    kept = pattern.colours(*raw.shape) == result.cfa.colours(*raw.shape)
    np.testing.assert_array_equal(result.mosaic[kept], raw.mosaic[kept])
    nearest = np.empty(raw.shape)
    for colour in range(3):
        places = distance_transform_edt(pattern.colours(*raw.shape) != colour, return_distances=False, return_indices=True)
        here = result.cfa.colours(*raw.shape) == colour
        nearest[here] = dn[tuple(places)][here]
    error, naive = (np.sqrt(np.mean((x - wanted)[~kept] ** 2)) for x in (result.mosaic, nearest))
    assert error < 0.8 * naive


def test_bayer_stays_and_an_unknown_method_is_named():
    raw = RawImage(np.full((8, 8), 100, np.uint16), CFA.parse("bayer"), 64, 1023, 10)
    assert remosaic(raw) is raw
    with pytest.raises(ValueError, match="colour-difference"):
        remosaic(raw, "magic")
