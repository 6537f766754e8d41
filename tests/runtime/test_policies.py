"""Decode policies: each fills where it says it does, ties go to the lowest index, and a seed decides everything random."""

import numpy as np
import pytest

from runtime.policies import NEEDS_ATTENTION, TIE, State, best_positions, nearly_best, policies, propose

LENGTH, TOKENS = 6, 5


def logits(**peaks):
    """(L, V) float64: flat but for ``at3=2.0``, a peak of token 3 % V at position 3."""
    found = np.zeros((LENGTH, TOKENS))
    for name, height in peaks.items():
        position = int(name[2:])
        found[position, position % TOKENS] = height
    return found


def state(count=1, seed=0, **changes):
    order = tuple(range(LENGTH - 1, -1, -1))
    return State(np.zeros(LENGTH, np.int32), order, np.random.default_rng(seed), count=count, **changes)


def select(name, given, masked=None, **changes):
    masked = np.ones(LENGTH, bool) if masked is None else np.array(masked, bool)
    positions, tokens = policies()[name](given, None, masked, state(**changes))
    assert len(positions) == len(tokens)
    assert masked[positions].all()
    assert len(set(positions.tolist())) == len(positions)
    return positions.tolist(), tokens.tolist()


def test_the_folder_holds_the_policies():
    assert {"confidence", "entropy", "margin", "random", "given"} <= set(policies())
    assert not NEEDS_ATTENTION & {"confidence", "entropy", "margin", "random", "given"}


@pytest.mark.parametrize("name", ["confidence", "entropy", "margin"])
def test_the_surest_positions_first(name):
    assert select(name, logits(at4=3.0, at1=5.0, at2=1.0), count=2) == ([1, 4], [1, 4])
    assert select(name, logits(at4=3.0, at1=5.0), masked=[1, 0, 1, 1, 1, 1]) == ([4], [4])


def test_margin_and_entropy_and_confidence_can_disagree():
    """Position 0: two tokens share nearly all. Position 1: one token leads over many small ones."""
    given = np.full((LENGTH, TOKENS), -20.0)
    given[0, :2] = np.log([0.5, 0.498])
    given[1, :] = np.log([0.45, 0.1375, 0.1375, 0.1375, 0.1375])
    given[2:, :] = np.log(1 / TOKENS)
    assert select("confidence", given)[0] == [0]
    assert select("entropy", given)[0] == [0]
    assert select("margin", given)[0] == [1]


def test_given_follows_the_manifests_order():
    assert select("given", logits(at0=9.0), count=3)[0] == [5, 4, 3]
    assert select("given", logits(at0=9.0), masked=[1, 1, 0, 1, 0, 0], count=2)[0] == [3, 1]


def test_random_is_a_permutation_made_once_by_the_seed():
    def order(seed):
        kept, masked, found = state(seed=seed), np.ones(LENGTH, bool), []
        while masked.any():
            positions, _ = policies()["random"](logits(), None, masked, kept)
            masked[positions] = False
            found += positions.tolist()
        return found
    assert sorted(order(3)) == list(range(LENGTH))
    assert order(3) == order(3)
    assert len({tuple(order(seed)) for seed in range(8)}) > 4


def test_nearly_equal_scores_go_to_the_lowest_index_and_say_how_near_it_was():
    kept = state()
    assert nearly_best(np.array([0.0, 1.0, 1.0 + TIE / 2, 0.3]), kept) == 1
    assert kept.slack == pytest.approx(TIE / 2)
    assert best_positions(np.array([1 - 1e-9, 1.0, 0.2, 1 - 2e-9, 0, 0]), np.ones(LENGTH, bool), state(3)).tolist() == [0, 1, 3]


def test_differences_under_half_the_slack_change_nothing():
    rng = np.random.default_rng(0)
    for _ in range(300):
        scores, kept = rng.normal(size=8) * rng.choice([1e-3, 1.0]), state()
        index = nearly_best(scores, kept)
        for _ in range(5):
            moved = scores + rng.uniform(-1, 1, 8) * kept.slack * 0.499
            assert nearly_best(moved, state()) == index


def test_temperature_draws_what_the_probabilities_say():
    given = np.tile(np.log([0.7, 0.2, 0.1, 1e-9, 1e-9]), (LENGTH, 1))
    drawn = np.concatenate([propose(given, np.ones(LENGTH, bool), state(seed=s, temperature=1.0)) for s in range(400)])
    np.testing.assert_allclose(np.bincount(drawn, minlength=TOKENS) / len(drawn), [0.7, 0.2, 0.1, 0, 0], atol=0.03)
    assert propose(given, np.ones(LENGTH, bool), state()).tolist() == [0] * LENGTH
