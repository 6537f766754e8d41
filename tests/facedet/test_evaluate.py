"""Average precision against cases counted by hand."""

from pathlib import Path

import numpy as np
import pytest

from facedet.data import Picture
from facedet.evaluate import at_threshold, average_precision, detect_all, expose_picture, frames
from facedet.pipeline import framed
from sensor_sim.sensor import Sensor


def picture(faces=(), ignore=()):
    return Picture(Path("x"), "t", np.array(faces, np.float32).reshape(-1, 4), np.array(ignore, np.float32).reshape(-1, 4))


def boxes(*rows):
    return np.array(rows, np.float32).reshape(-1, 5)


def test_perfect_boxes_have_an_average_precision_of_one():
    pictures = [picture([[10, 10, 30, 30]]), picture([[50, 60, 90, 90], [0, 0, 20, 20]])]
    found = [boxes([10, 10, 30, 30, 0.9]), boxes([50, 60, 90, 90, 0.8], [0, 0, 20, 20, 0.7])]
    assert average_precision(pictures, [1, 1], found) == {"ap50": pytest.approx(1), "ap": pytest.approx(1), "faces": 3}


def test_a_false_box_between_two_hits_counts_as_by_hand():
    pictures = [picture([[0, 0, 20, 20], [100, 100, 140, 140]])]
    found = [boxes([0, 0, 20, 20, 0.9], [200, 0, 220, 20, 0.8], [100, 100, 140, 140, 0.7])]
    # precision 1 up to recall 0.5 (51 of COCO's 101 points), then 2/3
    assert average_precision(pictures, [1], found)["ap50"] == pytest.approx((51 + 50 * 2 / 3) / 101)


def test_small_faces_and_ignored_regions_count_neither_way():
    pictures = [picture([[0, 0, 20, 20], [50, 50, 58, 58]], [[100, 100, 140, 140]])]
    found = [boxes([50, 50, 58, 58, 0.95], [105, 105, 130, 130, 0.9], [0, 0, 20, 20, 0.8])]
    result = average_precision(pictures, [1], found)
    assert (result["ap50"], result["faces"]) == (pytest.approx(1), 1)
    assert average_precision(pictures, [0.4], [boxes()])["faces"] == 0  # at that scale no face is 10 pixels


def test_counts_at_a_threshold():
    pictures = [picture([[0, 0, 20, 20], [50, 50, 80, 80]]), picture(), picture()]
    found = [boxes([0, 0, 20, 20, 0.9], [1, 1, 21, 21, 0.8], [50, 50, 80, 80, 0.3]), boxes([0, 0, 9, 9, 0.7]), boxes()]
    row = at_threshold(pictures, [1, 1, 1], found, 0.5)
    assert (row["hits"], row["false_boxes"], row["recall"], row["precision"]) == (1, 2, 0.5, pytest.approx(1 / 3))
    assert (row["face_free_pictures"], row["face_free_alarmed"]) == (2, 1)


def test_a_picture_is_read_out_at_the_frames_size():
    raw, scale = expose_picture(np.full((50, 100, 3), 128, np.uint8), Sensor.preset("qxq-phone"), (96, 128), 0)
    assert (raw.shape, str(raw.cfa), raw.bit_depth) == ((64, 128), "bayer-grbg", 8)
    assert scale.tolist() == [1.28, 1.28, 1.28, 1.28]
    raw, scale = expose_picture(np.full((101, 201, 3), 128, np.uint8), Sensor.preset("qxq-phone"), (96, 128), 0)
    assert (raw.shape, scale[0], scale[1]) == ((64, 128), 128 / 201, 64 / 101)
    frame = framed(raw.mosaic, (96, 128), 16)
    assert frame.shape == (96, 128)
    assert (frame[64:] == 16).all()


def test_frames_repeat_and_the_boxes_of_a_runner_are_decoded(faces):
    from facedet.data import read_coco
    pictures = read_coco(faces)[:2]
    first, scales = frames(pictures, Sensor.preset("qxq-phone"), (96, 128), 7)
    assert np.array_equal(first, frames(pictures, Sensor.preset("qxq-phone"), (96, 128), 7)[0])
    assert np.array_equal(scales, np.full((2, 4), 0.8))

    def run(dn):
        assert dn.shape == (1, 96, 128)
        out = np.full((1, 5, 12, 16), -9, np.float32)
        out[0, :, 2, 3] = [3, 1, 1, 2, 1]
        return [out]
    assert detect_all(run, first, (8,))[0][0, :4].tolist() == [20, 12, 44, 28]
