"""Box decoding by hand and by properties."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from runtime.boxes import decode, iou, least_stored, sigmoid, suppress, to_photosites, voted

boxes = arrays(np.float32, st.tuples(st.integers(0, 20), st.just(5)), elements=st.floats(0, 50, width=32))


def test_one_box_by_hand():
    out = np.full((1, 5, 3, 4), -9, np.float32)
    out[0, :, 1, 2] = [2, 1, 0.5, 2, -1]  # a negative distance counts as 0
    found = decode([out], [8])
    np.testing.assert_allclose(found, [[20 - 8, 12 - 4, 20 + 16, 12, 1 / (1 + np.exp(-2))]], rtol=1e-6)


def test_strides_are_gathered_and_suppressed():
    fine, coarse = np.full((1, 5, 4, 4), -9, np.float32), np.full((1, 5, 2, 2), -9, np.float32)
    fine[0, :, 1, 1] = [1, 1, 1, 1, 1]      # 4..20 of stride 8
    coarse[0, :, 0, 0] = [3, 0.25, 0.25, 0.75, 0.75]   # 4..20 of stride 16
    found = decode([fine, coarse], [8, 16])
    assert len(found) == 1
    np.testing.assert_allclose(found[0, :4], [4, 4, 20, 20])
    assert found[0, 4] == pytest.approx(sigmoid(np.array(3.0)))


def test_no_box_is_an_empty_array():
    assert decode([np.full((1, 5, 3, 4), -9, np.float32)], [8]).shape == (0, 5)


@settings(deadline=None)
@given(boxes)
def test_suppression_keeps_the_best_and_nothing_that_overlaps_it(b):
    kept = suppress(b, 0.5)
    assert len(set(kept.tolist())) == len(kept)
    assert np.all(np.diff(b[kept, 4]) <= 0)
    if len(b):
        assert b[kept[0], 4] == b[:, 4].max()
    overlap = iou(b[kept], b[kept])
    np.fill_diagonal(overlap, 0)
    assert np.all(overlap <= 0.5)
    # Suppressing twice changes nothing, and whatever was dropped overlaps something kept.
    assert len(suppress(b[kept], 0.5)) == len(kept)
    dropped = np.setdiff1d(np.arange(len(b)), kept)
    assert np.all(iou(b[dropped], b[kept]).max(1, initial=0) > 0.5)


def test_boxes_that_agree_are_averaged_by_their_squared_scores():
    b = np.array([[0, 0, 10, 10, 0.8], [1, 0, 11, 10, 0.4], [6, 0, 16, 10, 0.7], [40, 40, 50, 50, 0.5]], np.float32)
    found = voted(b, np.array([0, 3]))  # the second agrees (IoU 9/11) and has a quarter of the weight, the third does not
    np.testing.assert_allclose(found, [[0.2, 0, 10.2, 10, 0.8], [40, 40, 50, 50, 0.5]], rtol=1e-6)
    assert voted(b[:0], np.zeros(0, np.intp)).shape == (0, 5)


@settings(deadline=None)
@given(boxes)
def test_a_voted_box_stays_among_its_voters_and_keeps_its_score(b):
    kept = suppress(b, 0.5)
    found = voted(b, kept)
    assert np.array_equal(found[:, 4], b[kept, 4])
    for box, index in zip(found, kept, strict=True):
        voters = np.concatenate([b[iou(b[index:index + 1], b)[0] >= 0.6], b[index:index + 1]])[:, :4]
        assert np.all(box[:4] >= voters.min(0) - 1e-4)
        assert np.all(box[:4] <= voters.max(0) + 1e-4)


@settings(deadline=None)
@given(boxes)
def test_iou_is_symmetric_and_within_0_and_1(b):
    m = iou(b, b)
    np.testing.assert_allclose(m, m.T)
    assert np.all((m >= 0) & (m <= 1 + 1e-6))


def test_iou_by_hand():
    a, b = np.array([[0, 0, 2, 2]]), np.array([[1, 1, 3, 3], [5, 5, 6, 6], [3, 3, 1, 1]])
    np.testing.assert_allclose(iou(a.astype(float), b.astype(float)), [[1 / 7, 0, 0]])


def test_to_photosites():
    b = np.array([[10, 20, 30, 40, 0.9], [0, 0, 2, 2, 0.8]], np.float32)
    moved = to_photosites(b, binning=4, origin=(100, 200), offset=(2, 3), size=(30, 20))
    np.testing.assert_allclose(moved, [[7 * 4 + 200, 18 * 4 + 100, 20 * 4 + 200, 30 * 4 + 100, 0.9]])
    np.testing.assert_array_equal(to_photosites(b), b)
    with pytest.raises(ValueError, match="binning 0"):
        to_photosites(b, binning=0)


def test_shapes_are_checked():
    with pytest.raises(ValueError, match="one output a stride"):
        decode([], [8])
    with pytest.raises(ValueError, match=r"\(1, 5, h, w\)"):
        decode([np.zeros((1, 4, 2, 2), np.float32)], [8])
    assert np.isfinite(sigmoid(np.array([-1e5, 1e5]))).all()


@given(st.floats(0.01, 0.99), st.floats(0.005, 0.2), st.integers(-100, 100))
def test_the_least_stored_number_is_the_first_whose_score_reaches_the_threshold(threshold, scale, zero_point):
    score = sigmoid((np.arange(-128, 128) - zero_point) * np.float32(scale))
    least = least_stored(threshold, scale, zero_point)
    surely = np.abs(score - threshold) > 1e-6  # what a float's last bits decide is nobody's promise
    assert np.array_equal((np.arange(-128, 128) >= least)[surely], (score >= threshold)[surely])


@pytest.mark.parametrize("threshold", [0.0, 1.0, -1.0, float("nan")])
def test_a_threshold_that_has_no_logit_is_refused(threshold):
    with pytest.raises(ValueError, match="must lie between 0 and 1"):
        least_stored(threshold, 0.05, 0)
