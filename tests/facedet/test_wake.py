"""Wakes: thresholds, misses, false ones, and bounds known from books."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facedet.wake import at, best_scores, clopper_pearson, face_free, frames_needed, threshold_for, trade_off, upper_bound, waking
from tests.facedet.test_evaluate import boxes, picture


def test_eighty_three_clean_pictures_allow_three_and_a_half_per_cent():
    assert upper_bound(0, 83) == pytest.approx(1 - 0.05 ** (1 / 83))
    assert upper_bound(0, 83) == pytest.approx(0.0354, abs=1e-4)
    assert upper_bound(5, 5) == upper_bound(0, 0) == 1


def test_the_two_sided_interval_is_the_textbooks():
    assert clopper_pearson(4, 20) == pytest.approx((0.0573, 0.4366), abs=1e-4)
    assert clopper_pearson(0, 10) == pytest.approx((0, 0.3085), abs=1e-4)
    assert clopper_pearson(10, 10)[1] == 1


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 400), st.integers(1, 400))
def test_a_bound_lies_above_the_share_and_falls_with_more_evidence(events, more):
    trials = events + more
    assert upper_bound(events, trials) > events / trials
    assert upper_bound(events, trials + 10) < upper_bound(events, trials)


def test_how_many_frames_one_an_hour_needs():
    needed = frames_needed()
    assert 10_700 < needed < 10_800
    assert upper_bound(0, needed) * 3600 <= 1 < upper_bound(0, needed - 1) * 3600
    assert frames_needed(1, 10) == pytest.approx(10 * needed, rel=1e-3)


def test_the_threshold_lets_the_wanted_share_wake():
    scores = np.arange(1, 11) / 10
    assert threshold_for(scores, 0.9) == pytest.approx(0.2)
    assert (scores >= threshold_for(scores, 0.85)).mean() >= 0.85
    with pytest.raises(ValueError, match="no picture has a face of 20 pixels"):
        threshold_for(np.zeros(0))


def test_counts_at_a_threshold():
    row = at(0.5, np.array([0.9, 0.4, 0.6, 0.5]), np.array([0.1, 0.5, 0.7, 0.2]), np.array([0, 1, 1, 2]))
    assert (row["missed"], row["miss_rate"], row["false_wakes"], row["face_free_frames"]) == (1, 0.25, 2, 4)
    assert (row["face_free_pictures"], row["pictures_alarmed"]) == (3, 1)
    assert row["per_hour"]["1 fps"]["estimate"] == 1800
    assert row["per_hour"]["10 fps"]["upper"] == pytest.approx(upper_bound(2, 4) * 36000, abs=0.01)


def test_the_trade_off_goes_from_everything_wakes_to_nothing():
    thresholds, missed, woken = trade_off(np.array([0.9, 0.4]), np.array([0.1, 0.5]))
    assert (missed[0], woken[0], missed[-1], woken[-1]) == (0, 1, 1, 0)
    assert (np.diff(missed) >= 0).all()
    assert (np.diff(woken) <= 0).all()
    at_half = list(thresholds).index(0.5)
    assert (missed[at_half], woken[at_half]) == (0.5, 0.5)


def test_which_pictures_ought_to_wake():
    pictures = [picture([[0, 0, 30, 10]]), picture([[0, 0, 15, 10]]), picture(), picture([], [[0, 0, 50, 50]])]
    scale = np.array([0.5, 0.5, 0.5, 0.5])
    assert waking(pictures, [1.0, 1.0, 1.0, 1.0]).tolist() == [True, False, False, False]
    assert waking(pictures, [scale] * 4, 15).tolist() == [True, False, False, False]
    assert face_free(pictures).tolist() == [False, False, True, False]
    assert best_scores([boxes([0, 0, 9, 9, 0.3], [0, 0, 9, 9, 0.7]), boxes()]).tolist() == pytest.approx([0.7, 0])
