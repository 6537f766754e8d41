"""The language model's data, network and training, without a training: canvases, shapes, ternary weights, a few steps."""

import json

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file

from language.corpus import sentences
from language.masks import hide
from language.net import MaskedLM, Size, about, load, usual_distances
from language.pieces import learn_pieces, merged
from language.quant import folded, is_ternary, ternary_linear
from language.sentences import Sentences
from language.sums import Sums
from language.train import Recipe, masked_loss, train
from runtime.unmask import text_of

SIZE = Size(11, 9, width=16, layers=2, heads=2)


def terms(task, row):
    left, _, total = text_of(row, task.facts).partition("=")
    return [int(n) for n in left.split("+")] + [int(total)]


@given(st.integers(0, 2**32 - 1), st.integers(1, 12))
@settings(max_examples=25, deadline=None)
def test_sums_are_right(seed, digits):
    task = Sums(digits)
    for row in task.draw(5, np.random.default_rng(seed)):
        a, b, total = terms(task, row)
        assert a + b == total
        assert len(row) == task.length == len(task.answer) == len(task.places)


@pytest.mark.parametrize("chain", [0, 3, 10])
def test_a_chain_of_carries_is_as_long_as_asked(chain):
    task = Sums(12)
    for row in task.with_carries(20, chain, np.random.default_rng(chain)):
        a, b, total = terms(task, row)
        assert a + b == total
        nines = "".join("9" if int(x) + int(y) == 9 else "-" for x, y in zip(f"{a:012}", f"{b:012}", strict=True))
        assert "9" * chain in nines
    with pytest.raises(ValueError, match="0 to 11 do"):
        task.with_carries(1, 12, np.random.default_rng(0))


def test_digits_of_one_place_share_it_and_the_answer_is_the_sum():
    task = Sums(3)
    assert task.places.tolist() == [3, 2, 1, 0, 3, 2, 1, 0, 4, 3, 2, 1]
    assert np.flatnonzero(task.answer).tolist() == [8, 9, 10, 11]
    assert task.facts.order[0] == 11
    assert task.facts.example == "027+031="


def test_sentences_are_the_corpus_and_padding_takes_turns():
    task = Sentences()
    facts = task.facts
    assert len(task.lines) > 1000
    assert [text_of(row, facts) for row in task.canvases] == list(task.lines)
    for row in task.canvases[:50]:
        padding = row[row.tolist().index(facts.end) + 1:]
        assert padding.tolist() == [facts.pads[i % 7] for i in range(len(padding))]
    plain = Sentences(pads=0)
    assert (plain.canvases[0][-3:] == plain.facts.end).all()
    assert len(plain.vocabulary) == len(task.vocabulary) - 7


def test_pieces_are_the_commonest_pairs():
    assert learn_pieces(["low low lower"], 12)[-5:] == ["lo", "low", " low", " lowe", " lower"]
    assert merged(["a", "a", "a", "b"], ("a", "a")) == ["aa", "a", "b"]
    assert learn_pieces(["ab"], 99) == ["a", "b", "ab"]


def test_the_corpus_takes_plain_sentences_alone():
    said = sentences("Gives a mosaic of the scene. raw: (H, W) uint16, ``x = y[0]``. Too short. Values are in photosites:")
    assert said == ["Gives a mosaic of the scene.", "Values are in photosites:"]


def test_the_network_sees_everything_and_says_where_it_looked():
    torch.manual_seed(0)
    net = MaskedLM(SIZE).eval()
    tokens = torch.randint(0, 11, (3, 9), dtype=torch.int32)
    logits, attention = net(tokens)
    assert logits.shape == (3, 9, 11)
    assert attention.shape == (3, 9, 9)
    torch.testing.assert_close(attention.sum(-1), torch.ones(3, 9))
    changed = tokens.clone()
    changed[:, 8] = (tokens[:, 8] + 1) % 11
    assert (net(changed)[0][:, 0] - logits[:, 0]).abs().max() > 1e-4  # the first position sees the last


def test_attention_begins_at_its_own_place_and_the_one_below():
    task = Sums(3)
    places = torch.from_numpy(task.places)
    own, below = usual_distances(places, 0), usual_distances(places, 1)
    middle = task.length - 1  # the distance 0
    assert own[middle] == 0  # of other positions alone
    assert own[middle - 5] == own[middle - 9] == 1  # from a digit of the sum to its digits of b and a: three of each, all
    assert below[middle + 1] == 1  # one place below is mostly one to the right: seven pairs
    assert below[middle - 4].item() == below[middle - 8].item() == pytest.approx(3 / 7)  # and three from the sum to b and to a
    assert usual_distances(torch.arange(1, 6), 0).sum() == 0
    torch.manual_seed(0)
    net = MaskedLM(Size(13, task.length, width=64, layers=1)).eval()
    before = net(torch.full((1, 12), 12))[1][0]
    net.begin_alike(places)
    after = net(torch.full((1, 12), 12))[1][0]
    near = (places[:, None] == places[None]) | (places[:, None] - 1 == places[None])
    near &= (places > 0)[:, None] & (places > 0)[None] & ~torch.eye(task.length, dtype=bool)
    assert after[near].mean() > 2.5 * after[~near].mean()
    assert before[near].mean() < 2 * before[~near].mean()


def test_folded_ternary_weights_are_what_was_trained():
    torch.manual_seed(0)
    net = MaskedLM(SIZE, ternary_linear)
    tokens = torch.randint(0, 11, (2, 9))
    net(tokens)[0].square().mean().backward()
    assert all(b.up.weight.grad.abs().sum() > 0 for b in net.blocks)
    net.eval()
    plain = folded(net)
    torch.testing.assert_close(plain(tokens)[0], net(tokens)[0], rtol=0, atol=1e-6)
    for block in plain.blocks:
        for layer in (block.qkv, block.out, block.up, block.down):
            assert is_ternary(layer.weight)
            assert is_ternary(layer.weight.half().float())
    assert not is_ternary(plain.head.weight)


def test_what_is_hidden_is_of_the_answer_and_never_nothing():
    task = Sums(3)
    tokens, answer = torch.from_numpy(task.draw(500, np.random.default_rng(0))), torch.from_numpy(task.answer)
    hidden = hide(tokens, answer, np.random.default_rng(1))
    assert not hidden[:, ~answer].any()
    assert hidden.any(1).all()
    share = hidden[:, answer].float().mean(1)
    assert (share == 1).any()
    assert 0.4 < share.mean() < 0.7


def test_the_loss_is_the_mean_of_canvas_means():
    logits = torch.zeros(2, 3, 4)
    logits[0, 0, 1] = 100
    tokens = torch.tensor([[1, 0, 0], [2, 2, 2]])
    hidden = torch.tensor([[True, False, False], [True, True, False]])
    loss, right = masked_loss(logits, tokens, hidden, hidden / hidden.sum(1, keepdim=True))
    assert loss.item() == pytest.approx(np.log(4) / 2)
    assert right == pytest.approx(1 / 3)


@pytest.mark.parametrize(("ternary", "masks"), [(False, "random"), (True, "random"), (False, "progressive"), (False, "planner")])
def test_a_few_steps_the_same_each_time(tmp_path, ternary, masks):
    recipe = Recipe("sums", steps=2, batch=4, width=16, layers=1, ternary=ternary, masks=masks, seed=5)
    rows = []
    first, again = (train(recipe, tmp_path / name, progress=rows.append) for name in "ab")
    weights, others = load_file(first), load_file(again)  # the file's header is in no fixed order
    assert weights.keys() == others.keys()
    assert all(torch.equal(weights[key], others[key]) for key in weights)
    assert rows[0]["loss"] == rows[1]["loss"]
    assert json.loads((tmp_path / "a" / "log.jsonl").read_text())["step"] == 2
    net = load(first)
    assert about(first)["recipe"]["task"] == "sums"
    assert is_ternary(net.blocks[0].up.weight) is ternary
    further = train(recipe, tmp_path / "c", begin=first)
    assert further.read_bytes() != first.read_bytes()


def test_other_weights_are_refused(tmp_path):
    from safetensors.torch import save_file
    save_file({"x": torch.zeros(1)}, tmp_path / "w.safetensors")
    with pytest.raises(ValueError, match="no language model's weights"):
        load(tmp_path / "w.safetensors")
