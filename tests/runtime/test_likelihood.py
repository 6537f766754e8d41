"""Likelihood: exact by enumeration where there is one joint distribution, and every estimator unbiased."""

from itertools import product

import numpy as np
import pytest

from runtime.likelihood import WAYS, exact, log_likelihood, log_ratio, masks
from runtime.loops import UnmaskFacts

TOKENS, MASK = 3, 1  # the mask stands in the middle of the vocabulary: the others must shift round it
FACTS = {length: UnmaskFacts(("a", "?", "b", "c"), length, MASK, tuple(range(length)), attention=None) for length in (5, 8)}
REAL = np.array([0, 2, 3])  # vocabulary tokens of the joint table's 0, 1, 2


def joint_of(length, seed=0):
    """A random joint distribution (3,) * L, far from independent."""
    return np.random.default_rng(seed).dirichlet(np.full(TOKENS ** length, 0.2)).reshape((TOKENS,) * length) + 1e-9


def network(joint):
    """A network whose conditionals are those of the joint distribution, in float64."""
    length = joint.ndim
    def run(arrays):
        tokens = arrays["tokens"][0]
        known = tuple(slice(None) if t == MASK else int(np.flatnonzero(t == REAL)[0]) for t in tokens)
        rest = joint[known]
        free = [i for i in range(length) if tokens[i] == MASK]
        logits = np.zeros((1, length, TOKENS + 1))
        logits[0, :, MASK] = 50  # must count for nothing
        for axis, position in enumerate(free):
            marginal = rest.sum(tuple(a for a in range(len(free)) if a != axis))
            logits[0, position, REAL] = np.log(marginal / marginal.sum())
        return {"logits": logits}
    return run


def tokens_of(index):
    return REAL[list(index)].astype(np.int32)


@pytest.mark.parametrize("length", [5, 8])
def test_enumeration_is_the_log_likelihood(length):
    joint = joint_of(length)
    joint /= joint.sum()
    run, rng = network(joint), np.random.default_rng(1)
    for index in [tuple(rng.integers(0, TOKENS, length)) for _ in range(3 if length == 8 else 20)]:
        assert abs(exact(run, FACTS[length], tokens_of(index)) - np.log(joint[index])) < 1e-12


def test_the_exact_form_is_a_distribution():
    joint = joint_of(5)
    joint /= joint.sum()
    run = network(joint)
    total = sum(np.exp(exact(run, FACTS[5], tokens_of(index))) for index in product(range(TOKENS), repeat=5) if index[0] == 0)
    assert total == pytest.approx(joint[0].sum(), abs=1e-11)


def test_conditional_is_joint_over_marginal():
    joint = joint_of(8)
    joint /= joint.sum()
    index = (0, 1, 2, 2, 1, 0, 0, 1)
    asked = np.array([0, 0, 0, 1, 1, 1, 1, 1], bool)
    wanted = np.log(joint[index]) - np.log(joint[index[:3]].sum())
    assert abs(exact(network(joint), FACTS[8], tokens_of(index), asked) - wanted) < 1e-12


@pytest.mark.parametrize("way", WAYS)
def test_every_way_is_unbiased(way):
    joint = joint_of(5)
    joint /= joint.sum()
    index, run = (0, 1, 2, 2, 1), network(joint)
    made = log_likelihood(run, FACTS[5], tokens_of(index), draws=1000, seed=2, way=way)
    assert abs(made.mean - np.log(joint[index])) < 4 * made.error
    assert made.error < 0.4 * abs(made.mean)
    assert len(made.draws) == 1000
    again = log_likelihood(run, FACTS[5], tokens_of(index), draws=10, seed=2, way=way)
    np.testing.assert_array_equal(again.draws, log_likelihood(run, FACTS[5], tokens_of(index), draws=10, seed=2, way=way).draws)


@pytest.mark.parametrize("way", WAYS)
def test_weights_and_sets_are_of_the_right_law(way):
    """The mean of weight times a sum over hidden of a constant c is c times L, whatever the way."""
    asked = np.array([1, 1, 0, 1, 1, 1, 0, 1], bool)
    hidden, weights = masks(asked, 4_000, np.random.default_rng(0), way)
    assert not hidden[:, ~asked].any()
    each = weights[:, None] * hidden
    np.testing.assert_allclose(each.mean(0)[asked], 1, atol=0.12)


def test_coupled_masks_have_the_smaller_variance_and_the_same_mean():
    joint = joint_of(5)
    joint /= joint.sum()
    near = joint ** 1.05
    near /= near.sum()
    index = (0, 1, 2, 2, 1)
    wanted = np.log(joint[index]) - np.log(near[index])
    ratios = [log_ratio(network(joint), network(near), FACTS[5], tokens_of(index), draws=300, coupled=c) for c in (True, False)]
    for ratio in ratios:
        assert abs(ratio.mean - wanted) < 4 * ratio.error
    assert ratios[0].error < 0.3 * ratios[1].error
    same = log_ratio(network(joint), network(joint), FACTS[5], tokens_of(index), draws=20)
    assert same.mean == same.error == 0


@pytest.mark.parametrize(("changes", "said"), [
    ({"tokens": np.zeros(4, np.int32)}, "a canvas of 5 tokens of 0 to 3"),
    ({"tokens": np.full(5, 4)}, "a canvas of 5 tokens"),
    ({"tokens": np.full(5, MASK)}, "is the mask"),
    ({"asked": np.zeros(5, bool)}, "one holds at least"),
    ({"asked": np.ones(4, bool)}, "5 truths"),
    ({"way": "best"}, "unknown way 'best' of hiding; known are count, share, harmonic"),
    ({"draws": 1}, "draws 1 must be at least 2"),
])
def test_what_cannot_be_is_one_sentence(changes, said):
    given = {"tokens": np.zeros(5, np.int32)} | changes
    with pytest.raises(ValueError, match=said):
        log_likelihood(network(joint_of(5)), FACTS[5], **given)


def test_too_long_to_enumerate_is_refused():
    facts = UnmaskFacts(("a", "?"), 17, 1, tuple(range(17)), attention=None)
    with pytest.raises(ValueError, match="17 positions have 2\\^17 hidden sets and at most 2"):
        exact(lambda arrays: {}, facts, np.zeros(17, np.int32))
