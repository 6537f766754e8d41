"""Guidance terms: what each adds, what it needs, and what cannot be asked for."""

import numpy as np
import pytest

from runtime.denoise import check_sampler, denoise, folded_name, refine, visited
from runtime.guidance import NEEDS, Moment, terms
from runtime.guidance.censor import Censor
from runtime.guidance.classifier_free import ClassifierFree
from runtime.loops import DenoiseFacts

FACTS = DenoiseFacts((1, 2, 2), ("dot", "line"), "cosine", 100, steps=10, low=-50.0, high=50.0)
MEANS = np.array([-1.5, 1.5])


def two_points(arrays):
    """The expected noise where half of the pictures are all MEANS[0] and half all MEANS[1]."""
    image = arrays["image"].astype(np.float64)
    left = FACTS.signal()[np.rint(arrays["time"] * FACTS.moments).astype(int)].reshape(-1, 1, 1, 1)
    off = np.stack([((image - np.sqrt(left) * m) ** 2).sum((1, 2, 3)) for m in MEANS]) / (2 * (1 - left.reshape(-1)))
    chance = 1 / (1 + np.exp(np.clip(off[0] - off[1], -500, 500)))  # of the first
    picture = (chance * MEANS[0] + (1 - chance) * MEANS[1]).reshape(-1, 1, 1, 1)
    return {"noise": ((image - np.sqrt(left) * picture) / np.sqrt(1 - left)).astype(np.float32)}


def reward(arrays):
    """The gradient of log r, r the exact chance that the image becomes the second picture."""
    image, time = arrays["image"].astype(np.float64), arrays["time"]
    assert (arrays["image"].dtype, time.dtype) == (np.float32, np.float32)
    left = FACTS.signal()[np.rint(time * FACTS.moments).astype(int)].reshape(-1, 1, 1, 1)
    scale = np.sqrt(left) * (MEANS[1] - MEANS[0]) / (1 - left)
    middle = np.sqrt(left) * MEANS.mean()
    chance = 1 / (1 + np.exp(-np.clip((scale * (image - middle)).sum((1, 2, 3), keepdims=True), -500, 500)))
    return {"gradient": ((1 - chance) * scale * np.ones_like(image)).astype(np.float32)}


def means(sampler, guidance, count=200):
    """Of pictures drawn all at once, for no label."""
    rng = np.random.default_rng(0)
    noise = rng.standard_normal((count, *FACTS.size), np.float32)
    return refine(two_points, FACTS, noise, np.full(count, 2, np.int32), visited(FACTS, 50), check_sampler(sampler), guidance,
                  rng, {"reward": reward}).mean((1, 2, 3))


def test_terms_and_what_they_need():
    assert sorted(terms()) == ["censor", "classifier-free"]
    assert NEEDS == {"censor": "reward"}
    assert terms()["censor"](2.0) == Censor(2.0)


@pytest.mark.parametrize("sampler", ["ddim", "ancestral", "dpm-2m"])
def test_censoring_by_the_true_reward_leaves_what_is_wanted(sampler):
    """With weight 1 the guided noise is that of the wanted pictures alone: Bayes."""
    assert (means(sampler, []) < 0).mean() == pytest.approx(0.5, abs=0.15)
    np.testing.assert_allclose(means(sampler, [Censor(1.0)]), MEANS[1], atol=0.02)


def test_the_censor_adds_what_its_equation_says():
    image = np.full((1, 1, 2, 2), 0.3, np.float32)
    moment = Moment(image, np.array([0.5], np.float32), 0.4, np.array([2], np.int32), image, lambda of: image,
                    {"reward": lambda arrays: {"gradient": arrays["image"] * 2}}, FACTS)
    np.testing.assert_allclose(Censor(3.0)(moment), -3 * np.sqrt(0.6) * 0.6 * np.ones_like(image), rtol=1e-6)
    assert not Censor(0.0)(moment).any()
    assert not ClassifierFree(3.0)(moment).any()  # label 2 of two: none in particular


def test_a_mapping_is_the_whole_list_and_a_number_is_classifier_free():
    def run(arrays):
        return {"noise": arrays["image"] * np.float32(0.1) * (1 + arrays["label"][:, None, None, None])}
    named = denoise(run, FACTS, "dot", guidance={"classifier-free": 2.0})
    np.testing.assert_array_equal(named, denoise(run, FACTS, "dot", guidance=2.0))
    np.testing.assert_array_equal(named, denoise(run, FACTS, "dot", guidance=[ClassifierFree(2.0)]))
    np.testing.assert_array_equal(denoise(run, FACTS, "dot", guidance={}), denoise(run, FACTS, "dot", guidance=0.0))


@pytest.mark.parametrize(("guidance", "said"), [
    ({"style": 1.0}, "unknown guidance term 'style'; known are censor, classifier-free"),
    ({"censor": 1.0}, "'censor' needs the graph 'reward' and this bundle's are main, step-0100"),
    ({"classifier-free": 101.0}, "guidance 101.0 of classifier-free must be a number from 0 to 100"),
    ({"classifier-free": float("nan")}, "from 0 to 100")])
def test_what_cannot_be_asked_for_is_one_sentence(guidance, said):
    with pytest.raises(ValueError, match=said):
        denoise(two_points, FACTS, "dot", guidance=guidance, graphs={"step-0100": two_points})


def test_a_step_that_was_folded_runs_in_its_own_graph():
    """For no label in particular alone; the moments without one run in the main graph."""
    calls = []

    def main(arrays):
        calls.append(("main", int(arrays["label"][0])))
        return two_points(arrays)

    moments = visited(FACTS, 5)

    def folded(moment):
        def run(arrays):
            calls.append((moment, None))
            assert list(arrays) == ["image"]
            return two_points({**arrays, "time": np.array([moment / FACTS.moments], np.float32)})
        return run

    graphs = {folded_name(moment): folded(moment) for moment in moments[:3]}
    made = denoise(main, FACTS, steps=5, graphs=graphs, seed=4)
    assert calls == [(moments[0], None), (moments[1], None), (moments[2], None), ("main", 2), ("main", 2)]
    np.testing.assert_array_equal(made, denoise(two_points, FACTS, steps=5, seed=4))
    calls.clear()
    denoise(main, FACTS, "dot", steps=5, graphs=graphs, guidance=0.0)
    assert calls == [("main", 0)] * 5
