"""The loop that fills a canvas, around networks that are a table: what it asks, fills, reports and refuses."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.loops import UnmaskFacts
from runtime.policies import policies
from runtime.unmask import begin, text_of, tokenize, unmask

WORDS = ("a", "b", "c", "ab", "[eos]", "[pad0]", "[pad1]", "[mask]")
FACTS = UnmaskFacts(WORDS, 8, 7, tuple(range(8)), end=4, pads=(5, 6), prompt="[a-z]*", example="ab")
WANTED = np.array([3, 2, 1, 0, 4, 5, 6, 5])


def network(wanted=WANTED, calls=None):
    """Sure of one token at each position, least so at the right."""
    def run(arrays):
        tokens = arrays["tokens"]
        assert tokens.shape == (1, 8)
        assert tokens.dtype == np.int32
        if calls is not None:
            calls.append(tokens[0].copy())
        logits = np.zeros((1, 8, 8), np.float32)
        logits[0, np.arange(8), wanted] = np.linspace(9, 6, 8)
        logits[0, :, 7] = 50  # the mask itself must never be filled in
        return {"logits": logits, "attention": np.zeros((1, 8, 8), np.float32)}
    return run


@pytest.mark.parametrize("policy", sorted(policies()))
@pytest.mark.parametrize("steps", [None, 1, 3, 100])
def test_every_policy_fills_everything_once(policy, steps):
    calls = []
    made = unmask(network(calls=calls), FACTS, policy=policy, steps=steps, seed=4)
    assert made.tokens.tolist() == WANTED.tolist()
    assert made.text == "abcba"
    assert sorted(made.order) == list(range(8))
    assert made.steps == len(calls) <= 8
    assert made.slack > 0


def test_steps_share_the_positions_evenly_and_progress_is_told():
    told, calls = [], []
    made = unmask(network(calls=calls), FACTS, steps=3, progress=lambda done, total: told.append((done, total)))
    assert told == [(3, 8), (6, 8), (8, 8)]
    assert made.order == tuple(range(8))
    assert (calls[1] == 7).sum() == 5


def test_a_prompt_and_a_length_are_kept():
    calls = []
    made = unmask(network(calls=calls), FACTS, "abc", length=5)
    assert calls[0].tolist() == [3, 2, 7, 7, 7, 4, 5, 6]
    assert made.tokens.tolist() == [3, 2, 1, 0, 4, 4, 5, 6]
    assert made.text == "abcba"


def test_a_seed_decides_the_tokens_at_a_temperature():
    def flat(arrays):
        return {"logits": np.zeros((1, 8, 8), np.float32), "attention": None}
    facts = UnmaskFacts(WORDS, 8, 7, tuple(range(8)), end=4, pads=(5, 6), attention=None)
    made = [unmask(flat, facts, seed=s, temperature=1.0).tokens.tolist() for s in (1, 1, 2)]
    assert made[0] == made[1] != made[2]
    assert 7 not in made[0]


@pytest.mark.parametrize(("settings", "said"), [
    ({"policy": "best"}, "unknown policy 'best'; known are confidence"),
    ({"prompt": "A"}, "not what this model was trained on; such as 'ab'"),
    ({"prompt": "xyz"}, "nothing for 'x'"),
    ({"prompt": "c" * 8}, "leaves none to fill"),
    ({"length": 9}, "a canvas of 9 positions does not fit the graph's; 1 to 8 do"),
    ({"length": 0}, "1 to 8 do"),
    ({"steps": 0}, "steps 0 must be at least 1"),
    ({"temperature": -1.0}, "at least 0"),
    ({"temperature": float("nan")}, "at least 0"),
])
def test_what_cannot_be_is_one_sentence(settings, said):
    with pytest.raises(ValueError, match=said) as caught:
        unmask(network(), FACTS, **settings)
    assert "\n" not in str(caught.value)


def test_a_policy_that_needs_attention_is_refused_by_a_graph_without(monkeypatch):
    monkeypatch.setattr("runtime.unmask.NEEDS_ATTENTION", {"margin"})
    facts = UnmaskFacts(WORDS, 8, 7, tuple(range(8)), attention=None)
    with pytest.raises(ValueError, match="'margin' needs attention and this model's graph gives none; that work without: conf"):
        unmask(network(), facts, policy="margin")


def test_a_model_without_an_end_has_one_length():
    facts = UnmaskFacts(WORDS[:4] + WORDS[7:], 8, 4, tuple(range(8)))
    with pytest.raises(ValueError, match="no end token, so its canvas is 8 positions and not 5"):
        begin(facts, length=5)


@pytest.mark.parametrize(("changes", "said"), [
    ({"mask": 8}, "different tokens"), ({"end": 7}, "different tokens"), ({"pads": (5, 5)}, "different tokens"),
    ({"order": (0, 1)}, "each of the 8 positions"), ({"example": "A"}, "does not match"), ({"prompt": "("}, "no regular"),
    ({"vocabulary": ("a",) * 8}, "twice")])
def test_facts_that_contradict_are_refused(changes, said):
    facts = {"vocabulary": WORDS, "length": 8, "mask": 7, "order": tuple(range(8)), "end": 4, "pads": (5, 6), "prompt": "[a-z]*",
             "example": "ab"}
    with pytest.raises(ValueError, match=said):
        UnmaskFacts(**(facts | changes))


@given(st.text("abc", max_size=12))
def test_tokens_of_a_text_are_its_text_again(text):
    ranks = {word: i for i, word in enumerate(WORDS[:4])}
    tokens = tokenize(text, ranks)
    assert text_of(np.array(tokens, np.int32), FACTS) == text
    assert len(tokens) == len(text) - text.count("ab")
