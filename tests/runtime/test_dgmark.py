"""The watermark: left by the order alone, found by its key, not found without; edits shift it and the windows still see it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.loops import UnmaskFacts
from runtime.policies import State, policies
from runtime.policies.dgmark import fits, parity, watermarked
from runtime.unmask import unmask
from runtime.watermark import chance, detect

LENGTH, WORDS = 48, 60
FACTS = UnmaskFacts((*(f"w{i}" for i in range(WORDS)), "?"), LENGTH, WORDS, tuple(range(LENGTH)), attention=None)


def fresh(arrays):
    """Logits that change with what is known, so that a position is proposed something else in every step."""
    tokens = arrays["tokens"][0].astype(np.uint64)
    rng = np.random.default_rng(int((tokens * np.arange(1, LENGTH + 1, dtype=np.uint64)).sum()))
    return {"logits": rng.normal(size=(1, LENGTH, WORDS + 1)).astype(np.float32)}


def made(key=None, policy="confidence", **changes):
    return unmask(fresh, FACTS, policy=policy, watermark=key, **changes)


def marked(rate, length, key, seed):
    """Tokens of which a share has its position's parity, the others not."""
    rng = np.random.default_rng(seed)
    tokens = []
    for position in range(length):
        wanted = position % 2 if rng.random() < rate else 1 - position % 2
        draws = rng.integers(0, 5000, 64)
        tokens.append(int(draws[parity(draws, key) == wanted][0]))
    return np.array(tokens)


def test_the_hash_is_this_one_on_any_machine():
    assert parity(np.arange(8), 0).tolist() == [1, 1, 1, 0, 0, 0, 1, 0]  # of 0: splitmix64 begins with E220A8397B1DCDAF
    assert parity(np.arange(8), 7).tolist() == [1, 1, 1, 1, 0, 1, 0, 0]
    shares = [parity(np.arange(2000), key).mean() for key in range(20)]
    assert np.abs(np.array(shares) - 0.5).max() < 0.06


@pytest.mark.parametrize("policy", sorted(set(policies()) - {"dapd"}))
def test_round_any_policy_the_key_is_found_and_no_other(policy):
    text = made(7, policy, seed=3)
    assert sorted(text.order) == list(range(LENGTH))
    assert detect(text.tokens, 7).z > 3
    others = [detect(text.tokens, key).z for key in range(100, 140)]
    assert abs(np.mean(others)) < 0.6
    assert detect(made(None, policy, seed=3).tokens, 7).z < 3


@pytest.mark.parametrize("count", [1, 3, 20])
def test_what_fits_goes_first_and_the_rest_only_fills_up(count):
    logits = np.random.default_rng(0).normal(size=(LENGTH, WORDS))
    masked = np.arange(LENGTH) % 3 != 0
    able = masked & fits(logits.argmax(-1), 5)
    kept = State(np.zeros(LENGTH, np.int32), tuple(range(LENGTH)), np.random.default_rng(0), count=count)
    positions, tokens = watermarked(policies()["confidence"], 5)(logits, None, masked, kept)
    assert len(set(positions.tolist())) == count
    assert masked[positions].all()
    assert able[positions].sum() == min(count, able.sum())
    assert tokens.tolist() == logits.argmax(-1)[positions].tolist()


@settings(max_examples=6, deadline=None)
@given(st.integers(1, LENGTH))
def test_steps_are_never_exceeded(steps):
    assert made(3, steps=steps).steps == steps


def test_the_same_seed_and_key_give_the_same_tokens():
    first, again, other = made(1, temperature=1.0, seed=2), made(1, temperature=1.0, seed=2), made(2, temperature=1.0, seed=2)
    assert first.tokens.tolist() == again.tokens.tolist() != other.tokens.tolist()


def test_z_is_the_formula():
    tokens = marked(1.0, 16, 9, 0)
    found = detect(tokens, 9)
    assert (found.tokens, found.matches, found.z) == (16, 1.0, 4.0)
    assert detect(tokens[1:], 9).matches == 0
    assert detect(tokens[1:], 9).windowed == pytest.approx(detect(tokens[:-1], 9).windowed)


def test_chance_is_exact():
    """Mean and spread of the windowed sum by going through all signs."""
    count, window = 10, 4
    signs = np.array(np.meshgrid(*[[-1, 1]] * count)).reshape(count, -1).T
    sums = np.stack([np.convolve(s, np.ones(window), "valid") for s in signs])
    found = (sums ** 2).mean(1)
    np.testing.assert_allclose(chance(count, window), (found.mean(), found.std()), rtol=1e-12)


def test_unmarked_text_is_found_as_often_as_chance_says():
    rng = np.random.default_rng(0)
    found = [detect(rng.integers(0, 5000, 64), key) for key in range(300)]
    assert abs(np.mean([f.z for f in found])) < 0.15
    assert abs(np.std([f.z for f in found]) - 1) < 0.1
    assert abs(np.mean([f.windowed for f in found])) < 0.15
    assert abs(np.std([f.windowed for f in found]) - 1) < 0.25


@pytest.mark.parametrize("edit", ["insert", "delete", "replace"])
def test_edits_leave_the_windows_their_finding(edit):
    rng, key, global_, windowed = np.random.default_rng(1), 11, [], []
    for seed in range(20):
        tokens = marked(0.85, 64, key, seed)
        if edit == "insert":
            tokens = np.insert(tokens, [20, 40], rng.integers(0, 5000, 2))
        elif edit == "delete":
            tokens = np.delete(tokens, [20, 41])
        else:
            tokens[rng.choice(64, 10, replace=False)] = rng.integers(0, 5000, 10)
        found = detect(tokens, key)
        global_.append(found.z)
        windowed.append(found.windowed)
    assert np.median(windowed) > 3
    assert bool(np.median(global_) > 3) is (edit == "replace")


@pytest.mark.parametrize(("tokens", "window"), [([1], 12), ([[1, 2]], 12), ([1, 2, 3], 1)])
def test_what_cannot_be_looked_at_is_refused(tokens, window):
    with pytest.raises(ValueError, match="at least two tokens"):
        detect(np.array(tokens), 1, window)
