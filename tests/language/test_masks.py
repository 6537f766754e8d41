"""What training hides: strategies give the answer alone, reveal by confidence, and weigh every canvas alike."""

import numpy as np
import pytest
import torch

from language.masks import MASKS, STAGES
from language.sums import Sums

TASK = Sums(7)  # eight digits to fill: one a stage
COUNT = 24


def logits_for(tokens, ranks):
    """Logits that give the true token the more probability the higher its position's rank."""
    found = torch.zeros(*tokens.shape, len(TASK.vocabulary))
    return found.scatter_(-1, tokens[..., None], 0.2 * ranks.float()[..., None])


@pytest.mark.parametrize("name", sorted(MASKS))
def test_hidden_is_of_the_answer_never_nothing_and_every_canvas_weighs_one(name):
    masks, answer = MASKS[name](TASK, COUNT, np.random.default_rng(0)), torch.from_numpy(TASK.answer)
    for _ in range(2 * STAGES):
        tokens, hidden = masks.batch()
        assert tokens.dtype == torch.int64
        assert hidden.any(1).all()
        assert not hidden[:, ~answer].any()
        weights = masks.weights(torch.randn(COUNT, TASK.length, len(TASK.vocabulary)), tokens, hidden)
        assert not weights[~hidden].any()
        torch.testing.assert_close(weights.sum(1), torch.ones(COUNT))


def test_progressive_reveals_the_surest_and_goes_on_to_new_canvases():
    masks = MASKS["progressive"](TASK, COUNT, np.random.default_rng(0))
    ranks = torch.arange(TASK.length).expand(COUNT, -1)
    seen = []
    for _ in range(3 * STAGES):
        tokens, hidden = (t.clone() for t in masks.batch())
        seen.append(hidden.sum(1))
        masks.weights(logits_for(tokens, ranks), tokens, hidden)
        after, left = masks.batch()
        going = hidden.sum(1) > 1
        assert torch.equal(after[going], tokens[going])
        shown = hidden & ~left
        assert (shown[going].sum(1) == 1).all()
        rightmost = torch.where(hidden, ranks, -1).argmax(1)
        assert (shown.float().argmax(1)[going] == rightmost[going]).all()
        assert torch.equal(left[~going], torch.from_numpy(TASK.answer).expand(int((~going).sum()), -1))
    counts = torch.bincount(torch.cat(seen[STAGES:]), minlength=9)[1:]
    assert (counts > 0).all()  # every stage is trained


def test_planner_weighs_what_confidence_would_fill():
    masks = MASKS["planner"](TASK, COUNT, np.random.default_rng(0))
    tokens, hidden = masks.batch()
    ranks = torch.zeros(COUNT, TASK.length)
    ranks[:, -1] = 20
    weights = masks.weights(logits_for(tokens, ranks), tokens, hidden)
    both = hidden[:, -1] & hidden[:, -2]
    assert both.any()
    assert (weights[both, -1] > weights[both, -2]).all()
    equal = masks.weights(logits_for(tokens, torch.zeros_like(ranks)), tokens, hidden)
    torch.testing.assert_close(equal, hidden / hidden.sum(1, keepdim=True))
