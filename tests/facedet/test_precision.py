"""The counting from matches against pycocotools' own, by hand, and under resampling."""

import contextlib
import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from facedet.data import Picture
from facedet.evaluate import coco_records
from facedet.precision import bootstrap, difference, figures, interval, matches, records, resamples, table
from tests.facedet.test_evaluate import boxes, picture


def scene(rng, faces=3):
    """A random picture, some of its faces ignored or small, and boxes near them and elsewhere."""
    corner, side = rng.uniform(0, 200, (faces, 2)), rng.uniform(5, 80, (faces, 2))
    truth = np.concatenate([corner, corner + side], 1)
    kept = rng.random(faces) < 0.7
    near = truth + rng.normal(0, 4, truth.shape)
    near[:, 2:] = np.maximum(near[:, 2:], near[:, :2] + 1)
    other = rng.uniform(0, 200, (4, 2))
    other = np.concatenate([other, other + rng.uniform(5, 60, (4, 2))], 1)
    rows = np.concatenate([near, other])
    score = np.round(rng.random(len(rows)), 1)[:, None]  # with ties
    source = str(rng.choice(["a", "b"]))
    made = picture(truth[kept], truth[~kept])
    return Picture(made.path, source, made.faces, made.ignore), np.concatenate([rows, score], 1).astype(np.float32)


def scenes(seed, count=12):
    rng = np.random.default_rng(seed)
    made = [scene(rng, int(rng.integers(0, 5))) for _ in range(count)]
    return [p for p, _ in made], [b for _, b in made]


def by_pycocotools(pictures, found):
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = coco_records(pictures, [1.0] * len(pictures))
        coco.createIndex()
        evaluation = COCOeval(coco, coco.loadRes(records(found)), "bbox")
        evaluation.params.maxDets = [1, 10, 300]
        evaluation.evaluate()
        evaluation.accumulate()
    return evaluation.eval["precision"][:, :, 0, 0, 2].mean(1)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
def test_the_counting_is_that_of_pycocotools(seed):
    pictures, found = scenes(seed)
    ours, theirs = matches(pictures, [1.0] * len(pictures), found)["all"].ap(), by_pycocotools(pictures, found)
    if np.isnan(ours).any():
        assert (theirs == -1).all()
    else:
        assert ours == pytest.approx(theirs, abs=1e-12)


def test_a_part_of_the_pictures_counts_as_if_there_were_no_others():
    pictures, found = scenes(3, 20)
    rows = table(pictures, matches(pictures, [1.0] * 20, found))["sources"]
    for source in "ab":
        part = [(p, b) for p, b in zip(pictures, found, strict=True) if p.source == source]
        wanted = by_pycocotools(*map(list, zip(*part, strict=True)))
        assert rows[source]["ap50"] == pytest.approx(wanted[0], abs=1e-4)
    assert rows["a"]["faces"] + rows["b"]["faces"] == rows["all"]["faces"]


def test_a_picture_drawn_twice_counts_as_two():
    pictures, found = scenes(5, 6)
    weight = np.array([2, 0, 1, 1, 1, 1])
    drawn = [0, 0, 2, 3, 4, 5]
    twice = by_pycocotools([pictures[i] for i in drawn], [found[i] for i in drawn])
    assert matches(pictures, [1.0] * 6, found)["all"].ap(weight) == pytest.approx(twice, abs=0.03)  # ties fall elsewhere


def test_sizes_are_of_the_longer_side():
    pictures = [picture([[0, 0, 6, 12], [50, 50, 70, 60], [100, 100, 140, 220]])]
    found = [boxes([0, 0, 6, 12, 0.9], [100, 100, 140, 220, 0.8])]
    sizes = table(pictures, matches(pictures, [1.0], found))["sizes"]
    assert {k: (v["ap50"], v["faces"]) for k, v in sizes.items() if v["faces"]} == {
        "10-16": (1, 1), "16-32": (0, 1), "64-": (1, 1)}
    assert sizes["32-64"] == {"ap50": None, "ap": None, "faces": 0}


def test_no_boxes_at_all():
    pictures = [picture([[0, 0, 20, 20]]), picture()]
    assert figures(matches(pictures, [1, 1], [boxes(), boxes()])["all"]) == {"ap50": 0, "ap": 0, "faces": 1}


def test_the_curve_is_of_the_boxes_that_count():
    pictures = [picture([[0, 0, 20, 20], [100, 100, 140, 140]], [[200, 200, 260, 260]])]
    found = [boxes([0, 0, 20, 20, 0.9], [210, 210, 250, 250, 0.85], [60, 0, 80, 20, 0.8], [100, 100, 140, 140, 0.7])]
    recall, precision, score = matches(pictures, [1], found)["all"].curve()
    assert score.tolist() == pytest.approx([0.9, 0.8, 0.7])
    assert recall.tolist() == [0.5, 0.5, 1]
    assert precision.tolist() == pytest.approx([1, 0.5, 2 / 3])


def test_a_detector_does_not_differ_from_itself_and_does_from_a_worse_one():
    pictures, found = scenes(8, 30)
    found = [np.concatenate([b, np.concatenate([p.faces, np.full((len(p.faces), 1), 1.1)], 1)]).astype(np.float32)
             for p, b in zip(pictures, found, strict=True)]
    good = matches(pictures, [1.0] * 30, found)["all"]
    bad = matches(pictures, [1.0] * 30, [b[:len(b) // 2] for b in found])["all"]
    of_good, of_bad = bootstrap(good, 200), bootstrap(bad, 200)
    nothing = {"difference": 0, "low": 0, "high": 0}
    assert difference(good, good, of_good, of_good) == {"ap50": nothing, "ap": nothing}
    found = difference(good, bad, of_good, of_bad)
    for which in ("ap50", "ap"):
        assert 0 < found[which]["low"] <= found[which]["difference"] <= found[which]["high"]
        low, high = interval(of_good[which])
        assert low <= figures(good)[which] <= high
    assert np.array_equal(of_good["ap50"], [good.ap(w)[0] for w in resamples(30, 200)])
    assert (resamples(30, 5).sum(1) == 30).all()


def test_other_pictures_are_no_pair():
    one = matches([picture([[0, 0, 20, 20]])], [1], [boxes()])["all"]
    two = matches([picture()], [1], [boxes()])["all"]
    with pytest.raises(ValueError, match="same pictures"):
        difference(one, two, {}, {})
