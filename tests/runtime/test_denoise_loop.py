"""The DDIM loop, around networks that know the answer: it lands on it, whatever the steps, and guidance adds up."""

import numpy as np
import pytest

from runtime.denoise import denoise, gray, visited
from runtime.guidance.classifier_free import ClassifierFree
from runtime.loops import DenoiseFacts

FACTS = DenoiseFacts((1, 2, 3), ("dot", "line"), "cosine", 100, steps=10, guidance=0.0, levels=5)
TARGET = np.array([[[-1.0, -0.5, 0.0], [0.5, 1.0, 0.25]]], np.float32)


def oracle(targets, calls=None):
    """The noise that is in an image if the picture is ``targets[label]``."""
    def run(arrays):
        image, time, label = arrays["image"], arrays["time"], int(arrays["label"][0])
        assert (image.dtype, time.dtype, arrays["label"].dtype) == (np.float32, np.float32, np.int32)
        if calls is not None:
            calls.append((round(float(time[0]) * 100), label))
        signal = FACTS.signal()[round(float(time[0]) * 100)]
        return {"noise": ((image - np.sqrt(signal) * targets[label]) / np.sqrt(1 - signal)).astype(np.float32)}
    return run


@pytest.mark.parametrize("steps", [1, 2, 10, 100])
def test_with_the_true_noise_the_picture_is_found(steps):
    calls = []
    made = denoise(oracle({1: TARGET}, calls), FACTS, "line", steps=steps, seed=3)
    np.testing.assert_allclose(made, TARGET, atol=1e-5)
    assert [moment for moment, _ in calls] == visited(FACTS, steps)
    assert visited(FACTS, steps)[0] == 100
    assert sorted(set(visited(FACTS, steps)), reverse=True) == visited(FACTS, steps)


def test_a_seed_decides_the_picture_and_nothing_else_is_random():
    def nothing(arrays):
        return {"noise": np.zeros_like(arrays["image"])}
    one, again, other = (denoise(nothing, FACTS, seed=s) for s in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert np.abs(one - other).max() > 0.1
    assert one.shape == FACTS.size
    assert np.abs(one).max() <= 1


def test_no_label_asks_the_network_for_none_in_particular():
    calls = []
    denoise(oracle({2: TARGET}, calls), FACTS, steps=2, guidance=5.0)
    assert {label for _, label in calls} == {2}
    assert len(calls) == 2


def test_guidance_goes_away_from_what_the_label_is_not():
    """Away from the unlabelled picture by the weight times the difference; checked on the last step alone."""
    zero = np.zeros_like(TARGET)
    made = denoise(oracle({0: TARGET * 0.25, 2: zero}), FACTS, "dot", steps=1, guidance=2.0, seed=1)
    np.testing.assert_allclose(made, 0.75 * TARGET, atol=1e-4)  # from pure noise: a float's error is divided by 0.01


def test_guidance_is_a_list_of_terms():
    run = oracle({0: TARGET * 0.25, 2: np.zeros_like(TARGET)})
    one = denoise(run, FACTS, "dot", steps=5, guidance=2.0)
    np.testing.assert_array_equal(one, denoise(run, FACTS, "dot", steps=5, guidance=[ClassifierFree(2.0)]))
    two = denoise(run, FACTS, "dot", steps=5, guidance=[ClassifierFree(1.5), ClassifierFree(0.5)])
    np.testing.assert_allclose(one, two, atol=1e-5)
    np.testing.assert_array_equal(denoise(run, FACTS, "dot", guidance=[]), denoise(run, FACTS, "dot", guidance=0.0))


@pytest.mark.parametrize(("settings", "said"), [
    ({"label": "cross"}, "nothing called 'cross'; it draws dot, line"), ({"steps": 0}, "1 to 100"), ({"steps": 101}, "1 to 100"),
    ({"guidance": -1.0}, "from 0 to 100"), ({"guidance": float("nan")}, "from 0 to 100")])
def test_what_cannot_be_asked_for_is_one_sentence(settings, said):
    with pytest.raises(ValueError, match=said):
        denoise(oracle({0: TARGET, 1: TARGET, 2: TARGET}), FACTS, **settings)


@pytest.mark.parametrize(("changes", "said"), [({"schedule": "linear"}, "known are cosine"), ({"steps": 0}, "schedule's 100"),
                                               ({"low": 1.0}, "cannot be drawn"), ({"levels": 1}, "cannot be drawn")])
def test_denoise_facts_that_contradict_are_refused(changes, said):
    facts = {"size": (1, 2, 3), "classes": ("dot",), "schedule": "cosine", "moments": 100, "steps": 10}
    with pytest.raises(ValueError, match=said):
        DenoiseFacts(**(facts | changes))


def test_the_schedule_falls_from_all_signal_to_nearly_none():
    signal = FACTS.signal()
    assert signal[0] == 1
    assert (np.diff(signal) <= 0).all()
    assert signal[-1] == 1e-4


def test_gray_levels():
    assert gray(TARGET, FACTS).tolist() == [[[0, 1, 2], [3, 4, 2]]]
    assert gray(TARGET * 9, FACTS).max() == 4
