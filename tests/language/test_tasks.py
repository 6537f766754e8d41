"""The further tasks: several sums beside each other, running text, requests with a forbidden class."""

import numpy as np
import pytest
import torch

from language.net import MaskedLM, Size
from language.requests import LONGEST, PROMPT, Requests
from language.sentences import Sentences
from language.sums import Sums
from language.tasks import TASKS, task_of
from runtime.unmask import text_of


def test_sums_beside_each_other_are_each_right_and_have_places_of_their_own():
    task = Sums(2, 4)
    for row in task.draw(20, np.random.default_rng(0)):
        for part in text_of(row, task.facts).split(","):
            a, rest = part.split("+")
            b, total = rest.split("=")
            assert int(a) + int(b) == int(total)
    assert task.answer.sum() == 12
    assert [task.facts.vocabulary[t] for t in task.draw(1, np.random.default_rng(0))[0][~task.answer]].count(",") == 3
    numbered = task.places[task.places > 0]
    assert sorted(np.bincount(numbered)[1:].tolist()) == sorted([3, 3, 1] * 4)
    carried = task.with_carries(10, 1, np.random.default_rng(1))
    assert carried.shape == (10, task.length)


def test_one_sum_is_as_before():
    assert Sums(3).length == 12
    assert Sums(3).answer.tolist() == [False] * 8 + [True] * 4
    assert Sums(3).places.tolist() == [3, 2, 1, 0, 3, 2, 1, 0, 4, 3, 2, 1]


def test_running_text_is_the_corpus_without_end_or_padding():
    task = Sentences(length=64, pads=0, running=True)
    assert task.facts.end is None
    text = " ".join(task.lines)
    for row in task.draw(10, np.random.default_rng(0)):
        assert text_of(row, task.facts) in text


def test_cut_text_has_a_length_that_says_nothing_of_its_words():
    task = Sentences(length=32, cut=(4, 28))
    rows = task.draw(400, np.random.default_rng(0))
    ends = (rows == task.facts.end).argmax(1)
    assert (ends.min(), ends.max()) == (4, 28)
    assert 15 < ends.mean() < 17
    padding = rows[0, ends[0] + 1:]
    assert padding.tolist() == [task.facts.pads[i % 7] for i in range(len(padding))]
    assert (Sentences(length=32, pads=0, cut=(4, 28)).draw(5, np.random.default_rng(0))[:, -3:] == task.facts.end).all()


@pytest.mark.parametrize(("options", "said"), [({"length": 8, "cut": (4, 8)}, "least and most of 1 to 7"),
                                              ({"cut": (0, 3)}, "a cut of"), ({"cut": (2, 3), "running": True}, "a cut of")])
def test_a_cut_that_does_not_fit_is_refused(options, said):
    with pytest.raises(ValueError, match=said):
        Sentences(**options)


def test_a_canvas_too_short_for_every_sentence_is_refused():
    with pytest.raises(ValueError, match="no sentence of the corpus fits into 3 positions"):
        Sentences(length=3).draw(1, np.random.default_rng(0))


def test_answers_follow_their_request_and_a_class_is_forbidden():
    task = Requests()
    rows = task.canvases
    assert rows.shape == (128, task.length)
    assert text_of(rows[1], task.facts).startswith(" brew boats : step1")
    forbidden = task.forbidden(rows)
    assert forbidden.sum() == 32
    assert len({tuple(row) for row in rows.tolist()}) == 128
    lengths = (rows == task.end).argmax(1) - PROMPT
    assert (lengths.min(), lengths.max()) == (8, LONGEST)
    assert 0 < (task.held_out & forbidden).sum() < 32
    drawn = task.draw(400, np.random.default_rng(0))
    assert 0.4 < task.forbidden(drawn).mean() < 0.6
    kept = {tuple(row) for row in rows[task.held_out].tolist()}
    assert not kept & {tuple(row) for row in drawn.tolist()}


def test_alignment_trains_the_end_all_over_a_forbidden_answer_and_nothing_else():
    task = Requests()
    rows = task.canvases
    targets, forbidden = task.targets(rows), task.forbidden(rows)
    assert (targets[forbidden][:, PROMPT:] == task.end).all()
    assert (targets[:, :PROMPT] == rows[:, :PROMPT]).all()
    assert (targets[~forbidden] == rows[~forbidden]).all()
    assert (Requests(aligned=False).targets(rows) == rows).all()


@pytest.mark.parametrize("name", sorted(TASKS))
def test_every_task_fits_a_network(name):
    task = task_of(name, {})
    net = MaskedLM(Size(len(task.vocabulary), task.length, width=16, layers=1))
    net.begin_alike(torch.from_numpy(task.places))
    rows = task.draw(2, np.random.default_rng(0))
    assert net(torch.from_numpy(rows))[0].shape == (2, task.length, len(task.vocabulary))
    assert rows.max() < task.facts.mask


def test_an_unknown_task_or_option_is_one_sentence():
    with pytest.raises(ValueError, match="unknown task 'x'; known are sums, sentences, requests"):
        task_of("x", {})
    with pytest.raises(ValueError, match="the task 'sums' takes digits, sums, free, not digit"):
        task_of("sums", {"digit": 3})
