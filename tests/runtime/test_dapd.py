"""DAPD: what is joined is never filled together, what is not joined is, and thresholds are noted."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.loops import UnmaskFacts
from runtime.policies import NEEDS_ATTENTION, State, policies
from runtime.policies.dapd import EDGE, dapd, independent, joint
from runtime.unmask import unmask

LENGTH, TOKENS = 6, 4


def state(count=1):
    return State(np.zeros(LENGTH, np.int32), tuple(range(LENGTH)), np.random.default_rng(0), count=count)


def logits(confidences):
    """(L, V) whose token 0 has the given probability, the others sharing the rest."""
    p = np.asarray(confidences, float)[:, None]
    return np.log(np.concatenate([p, np.repeat((1 - p) / (TOKENS - 1), TOKENS - 1, 1)], 1))


def attention(*pairs, strength=0.3):
    """Attention of pairs to each other, in one direction with twice the strength: the mean of both counts."""
    found = np.full((LENGTH, LENGTH), 0.001, np.float32)
    for a, b in pairs:
        found[a, b] = 2 * strength
    return found


def select(given, looked, masked=None, count=1, kept=None, policy=None):
    masked = np.ones(LENGTH, bool) if masked is None else np.array(masked, bool)
    positions, tokens = (policy or policies()["dapd"])(given, looked, masked, kept or state(count))
    assert masked[positions].all()
    assert len(set(positions.tolist())) == len(positions) == len(tokens) >= min(count, masked.sum())
    return sorted(positions.tolist())


def test_it_needs_attention():
    assert "dapd" in NEEDS_ATTENTION
    with pytest.raises(ValueError, match="needs attention"):
        policies()["dapd"](logits([0.5] * LENGTH), None, np.ones(LENGTH, bool), state())


def test_without_edges_everything_at_once_and_in_a_chain_every_other():
    assert select(logits([0.5] * LENGTH), attention()) == list(range(LENGTH))
    chain = attention(*((i, i + 1) for i in range(LENGTH - 1)))
    found = select(logits([0.5] * LENGTH), chain)
    assert all(b - a > 1 for a, b in pairwise(found))
    assert len(found) >= 2


def test_the_most_joined_and_sure_goes_first():
    star = attention((0, 1), (0, 2), (0, 3))
    assert select(logits([0.9, 0.5, 0.5, 0.5, 0.5, 0.5]), star) == [0, 4, 5]
    assert select(logits([0.1, 0.9, 0.9, 0.9, 0.5, 0.5]), star) == [1, 2, 3, 4, 5]


def test_attention_to_what_is_known_joins_nothing():
    looked = attention((0, 5), (1, 5), (2, 5))
    assert select(logits([0.5] * LENGTH), looked, masked=[1, 1, 1, 0, 0, 0]) == [0, 1, 2]
    assert (joint(looked, np.array([1, 1, 1, 0, 0, 0], bool)) <= 0.001 + 1e-6).all()


def test_late_everything_sure_is_filled_joined_or_not():
    kept = state()
    chain = attention(*((i, i + 1) for i in range(LENGTH - 1)))
    select(logits([0.95] * LENGTH), chain, kept=kept)
    kept.proposed = None
    assert select(logits([0.95] * LENGTH), chain, masked=[1, 1, 0, 0, 0, 0], kept=kept) == [0, 1]
    kept.proposed = None
    assert select(logits([0.8] * LENGTH), chain, masked=[1, 1, 0, 0, 0, 0], kept=kept) in ([0], [1])


def test_as_many_as_the_step_asks():
    full = attention(*((i, j) for i in range(LENGTH) for j in range(i)))
    assert len(select(logits([0.5] * LENGTH), full)) == 1
    assert len(select(logits([0.5] * LENGTH), full, count=4)) == 4


@given(st.integers(0, 2**32 - 1))
def test_no_two_of_a_set_are_joined_and_nothing_more_fits(seed):
    rng = np.random.default_rng(seed)
    joined = joint(rng.dirichlet(np.full(8, 0.3), 8), rng.random(8) < 0.8)
    order, kept = rng.permutation(8), state()
    chosen = independent(joined, order, EDGE, kept)
    assert (joined[np.ix_(chosen, chosen)] <= EDGE).all()
    assert all((joined[p, chosen] > EDGE).any() for p in order if p not in chosen)
    moved = joined + rng.uniform(-1, 1, joined.shape) * kept.slack * 0.499
    assert independent((moved + moved.T) / 2, order, EDGE, state()).tolist() == chosen.tolist()


def test_other_thresholds_are_another_policy():
    chain = attention(*((i, i + 1) for i in range(LENGTH - 1)))
    assert select(logits([0.5] * LENGTH), chain, policy=dapd(edge=0.5)) == list(range(LENGTH))


def test_steps_are_never_exceeded():
    facts = UnmaskFacts(tuple("abcdefg?"), LENGTH, 7, tuple(range(LENGTH)))
    full = attention(*((i, j) for i in range(LENGTH) for j in range(i)))
    def run(arrays):
        return {"logits": np.zeros((1, LENGTH, 8), np.float32), "attention": full[None]}
    for steps in (1, 2, 3, 6):
        assert unmask(run, facts, policy="dapd", steps=steps).steps == steps
