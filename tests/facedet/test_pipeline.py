"""Any RAW to the detector's frame, and boxes back to the full array."""

from types import SimpleNamespace

import numpy as np
import pytest

from facedet.pipeline import detect, frame_for
from runtime.contract import SensorContract
from runtime.manifest import BoxFacts, TensorFacts
from sensor_sim.cfa import CFA
from sensor_sim.raw import RawImage
from sensor_sim.sensor import Sensor

GRBG = CFA.parse("bayer-grbg")
CONTRACT = SensorContract("bayer", GRBG.phase, 2, "dn", "linear", 16, 255, 8, 4)
FACTS = SimpleNamespace(name="face", sensor=CONTRACT, boxes=BoxFacts(("s8",), (8,), score_threshold=0.5),
                        inputs=(TensorFacts("frame", (1, 1, 24, 32), "uint8", scale=1 / 239, zero_point=16),))


def qxq(height, width, spot=None, cfa="qxq"):
    """A flat RAW with a bright square of 32 photosites at ``spot``."""
    mosaic = np.full((height, width), 200, np.uint16)
    if spot:
        mosaic[spot[0]:spot[0] + 32, spot[1]:spot[1] + 32] = 1000
    return RawImage(mosaic, CFA.parse(cfa), 64, 1023, 10)


def brightest(arrays):
    """A detector that boxes the brightest cell of 8 pixels."""
    frame = arrays["frame"][0, 0].astype(float)
    cells = frame.reshape(3, 8, 4, 8).mean((1, 3))
    out = np.full((1, 5, 3, 4), -9, np.float32)
    y, x = np.unravel_index(cells.argmax(), cells.shape)
    out[0, :, y, x] = [3, 0.5, 0.5, 0.5, 0.5]
    return {"s8": out}


def test_a_full_read_out_is_binned_until_it_fits():
    small = frame_for(qxq(96, 128), CONTRACT, 24, 32)
    assert (small.pixels.shape, small.size, small.binning, small.origin) == ((24, 32), (24, 32), 4, (0, 0))
    large = frame_for(qxq(104, 400), CONTRACT, 24, 32)
    assert (large.size, large.binning) == ((6, 24), 16)
    assert (large.pixels[6:] == 16).all()


@pytest.mark.parametrize("spot", [(0, 0), (32, 64), (64, 96)])
def test_boxes_come_back_in_photosites(spot):
    found = detect(brightest, qxq(96, 128, spot), FACTS)
    assert found[:, :4].tolist() == [[spot[1], spot[0], spot[1] + 32, spot[0] + 32]]


def test_the_phase_and_the_origin_are_followed():
    shifted = qxq(104, 136, (40, 72)).crop(3, 5, 101, 131)
    frame = frame_for(shifted, CONTRACT, 24, 32)
    assert frame.origin == (8, 8)  # the next whole block of the model's colour order
    found = detect(brightest, shifted, FACTS)
    assert found[0, :4].tolist() == [72, 40, 104, 72]


@pytest.mark.parametrize("order", ["rggb", "grbg", "gbrg", "bggr"])
def test_every_colour_order_is_brought_to_the_models(order):
    raw = RawImage(np.full((20, 30), 50, np.uint16), CFA.parse(f"bayer-{order}"), 16, 255, 8)
    frame = frame_for(raw, CONTRACT, 24, 32)
    y, x = frame.origin
    assert raw.cfa.shifted(y, x) == GRBG
    assert frame.size == (20 - y, 30 - x)


def test_an_always_on_frame_is_taken_as_it_is_or_binned():
    scene = np.full((96, 128, 3), 0.4, np.float32)
    raw = Sensor.preset("qxq-phone").expose(scene, rng=np.random.default_rng(0), readout="always-on")
    frame = frame_for(raw, CONTRACT, 24, 32)
    assert np.array_equal(frame.pixels, raw.mosaic)
    assert frame.binning == 4
    assert frame_for(raw, CONTRACT, 12, 16).binning == 8


@pytest.mark.parametrize("cfa", ["quad", "nona"])
def test_another_mosaic_is_refused_by_the_contract(cfa):
    with pytest.raises(ValueError, match="made for bayer"):
        frame_for(qxq(96, 144, cfa=cfa), CONTRACT, 24, 32)


def test_other_levels_are_refused_by_the_contract():
    with pytest.raises(ValueError, match="black 64, white 1023, 10 bits"):
        frame_for(qxq(96, 128, cfa="bayer-grbg"), CONTRACT, 24, 32)


def test_too_small_a_raw_is_refused():
    with pytest.raises(ValueError, match="no 1 whole period"):
        frame_for(qxq(4, 4), CONTRACT, 24, 32)


def test_a_manifest_of_something_else_is_refused():
    with pytest.raises(ValueError, match="not a detector"):
        detect(brightest, qxq(96, 128), SimpleNamespace(name="x", sensor=None, boxes=None, inputs=()))


def test_no_face_gives_no_boxes():
    found = detect(lambda arrays: {"s8": np.full((1, 5, 3, 4), -9, np.float32)}, qxq(96, 128), FACTS)
    assert found.shape == (0, 5)
