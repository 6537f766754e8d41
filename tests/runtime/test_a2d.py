"""The early stop: at the leftmost mask, by the end's probability, the rest padded as the manifest says."""

import numpy as np
import pytest

from runtime.loops import UnmaskFacts
from runtime.policies import State, policies
from runtime.policies.a2d import stopping
from runtime.unmask import unmask

WORDS = ("a", "b", "[eos]", "[pad0]", "[pad1]", "[mask]")
END, PADS, MASK, LENGTH = 2, (3, 4), 5, 6
FACTS = UnmaskFacts(WORDS, LENGTH, MASK, tuple(range(LENGTH)), end=END, pads=PADS, prompt="[ab]*", example="ab", attention=None)


def network(likely):
    """Proposes "a", and at each position the end with a probability that ``likely`` gives for the canvas."""
    def run(arrays):
        p = np.clip(np.asarray(likely(arrays["tokens"][0]), float), 1e-9, 1 - 1e-9)
        logits = np.full((1, LENGTH, len(WORDS)), -30.0, np.float32)
        logits[0, :, 0], logits[0, :, END] = np.log(1 - p), np.log(p)
        return {"logits": logits}
    return run


@pytest.mark.parametrize("policy", sorted(set(policies()) - {"dapd"}))
def test_a_text_that_ends_at_once_is_stopped_in_the_first_step(policy):
    made = unmask(network(lambda t: np.full(LENGTH, 0.9)), FACTS, policy=policy, stop=0.5)
    assert made.tokens.tolist() == [END, 3, 4, 3, 4, 3]
    assert (made.text, made.steps, made.stopped) == ("", 1, 0)


def test_only_the_leftmost_mask_decides():
    later = network(lambda t: [0.1, 0.9, 0.9, 0.9, 0.9, 0.9])
    made = unmask(later, FACTS, policy="given", stop=0.5)
    assert made.tokens.tolist() == [0, END, 3, 4, 3, 4]
    assert (made.steps, made.stopped) == (2, 1)


def test_how_near_it_was_is_noted():
    made = unmask(network(lambda t: np.full(LENGTH, 0.50001)), FACTS, stop=0.5)
    assert made.slack == pytest.approx(1e-5, rel=0.02)


def test_what_stands_right_of_it_is_kept_and_the_text_is_cut():
    kept = network(lambda t: np.full(LENGTH, 0.9 if t[4] == 1 else 0.1))
    made = unmask(kept, FACTS, template=[MASK, MASK, MASK, MASK, 1, MASK], stop=0.5)
    assert made.tokens.tolist() == [END, 3, 4, 3, 1, 3 + (5 - 0 - 1) % 2]
    assert made.text == ""


def test_a_text_that_never_ends_is_not_stopped():
    made = unmask(network(lambda t: np.full(LENGTH, 0.49)), FACTS, stop=0.5)
    assert (made.text, made.steps, made.stopped) == ("aaaaaa", LENGTH, None)


def test_without_padding_the_end_repeats():
    kept = State(np.zeros(4, np.int32), (0, 1, 2, 3), np.random.default_rng(0))
    select, logits = stopping(policies()["given"], 1, (), 0.5), np.array([[0.0, 9.0]] * 4)
    positions, tokens = select(logits, None, np.array([0, 1, 1, 0], bool), kept)
    assert (positions.tolist(), tokens.tolist(), kept.stopped) == ([1, 2], [1, 1], 0)


@pytest.mark.parametrize(("settings", "said"), [
    ({"stop": 0.0}, "stop 0.0 must be a probability between 0 and 1"),
    ({"stop": float("nan")}, "must be a probability"),
    ({"watermark": -1}, "the watermark's key -1 must be a whole number of 0"),
    ({"watermark": 2**63}, "must be a whole number"),
    ({"template": [0, 1]}, "is no canvas of the graph's 6 tokens"),
    ({"template": [0.5] * 6}, "is no canvas"),
    ({"template": [6] * 6}, "a template's tokens must be 0 to 5, not 6 to 6"),
    ({"template": [0] * 6}, "leaves nothing to fill"),
    ({"template": [MASK] * 6, "prompt": "a"}, "give it without a prompt"),
    ({"template": [MASK] * 6, "length": 3}, "give it without a prompt"),
])
def test_what_cannot_be_is_one_sentence(settings, said):
    with pytest.raises(ValueError, match=said) as caught:
        unmask(network(lambda t: np.zeros(LENGTH)), FACTS, **settings)
    assert "\n" not in str(caught.value)


def test_a_model_without_an_end_cannot_be_stopped():
    facts = UnmaskFacts(WORDS[:2] + WORDS[5:], LENGTH, 2, tuple(range(LENGTH)), attention=None)
    with pytest.raises(ValueError, match="no end token"):
        unmask(network(lambda t: np.zeros(LENGTH)), facts, stop=0.5)
