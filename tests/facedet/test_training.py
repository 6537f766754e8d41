"""Targets, losses, and a training that falls, stops and goes on as if it had not stopped."""

import numpy as np
import pytest
import torch

from facedet import train as training
from facedet.losses import assign, cells, detection_loss, giou
from facedet.net import Detector, encode, load, strides
from facedet.train import learning_rate, optimiser_for, re_estimate, training_step

NONE = np.zeros((0, 4), np.float32)


def test_cells_lie_where_the_decoder_puts_them():
    centres, sides = cells(240, 320, (8, 16, 32))
    assert len(centres) == 30 * 40 + 15 * 20 + 8 * 10
    assert centres[0].tolist() == [4, 4]
    assert centres[41].tolist() == [12, 12]
    assert centres[1200].tolist() == [8, 8]
    assert (sides[0], sides[1200], sides[-1]) == (8, 16, 32)


@pytest.mark.parametrize(("size", "wanted"), [(10, {8}), (24, {8}), (40, {8, 16}), (80, {16, 32}), (200, {32})])
def test_a_face_is_answered_for_by_the_heads_of_its_size(size, wanted):
    centres, sides = cells(240, 320, (8, 16, 32))
    face = np.array([[61, 27, 61 + size, 27 + size]], np.float32)
    label, box = assign(face, NONE, centres, sides)
    assert set(sides[label == 1].astype(int)) == wanted
    assert (box[label == 1] == face).all()


def test_tiny_faces_and_ignored_regions_do_not_matter():
    centres, sides = cells(240, 320, (8, 16, 32))
    label, _ = assign(np.array([[1, 1, 7, 7]], np.float32), np.array([[100, 100, 150, 150]], np.float32), centres, sides)
    assert not (label == 1).any()
    inside = ((centres > 100) & (centres < 150)).all(1)
    assert (label[inside] == -1).all()
    assert (label == -1).sum() == inside.sum() + 1


def test_giou_of_known_boxes():
    wanted = torch.ones(3, 4)
    given = torch.tensor([[1.0, 1, 1, 1], [0, 0, 1, 1], [2, 2, 2, 2]])
    iou, generalised = giou(given, wanted)
    assert iou.tolist() == pytest.approx([1, 0.25, 0.25])
    assert generalised.tolist() == pytest.approx([1, 0.25, 0.25])


def batch_of(scenes, first, count=4):
    data = training.Frames(scenes, 0, first + count)
    return training.collate([data[i] for i in range(first, first + count)])


@pytest.mark.parametrize("precision", ["float", "ternary"])
def test_a_few_steps_lower_the_loss(scenes, precision):
    torch.manual_seed(0)
    net = Detector(precision, False, *scenes.size).train()
    grid = tuple(torch.from_numpy(a) for a in cells(*scenes.size, strides()))
    optimiser, batch = optimiser_for(net), batch_of(scenes, 0)
    losses = [sum(training_step(net, optimiser, batch, grid)) for _ in range(20)]
    assert np.mean(losses[-3:]) < 0.9 * np.mean(losses[:3])


def test_a_batch_without_faces_has_a_finite_loss(scenes):
    net = Detector("float", False, *scenes.size)
    grid = tuple(torch.from_numpy(a) for a in cells(*scenes.size, strides()))
    label = torch.zeros(1, len(grid[0]), dtype=torch.int8)
    score, place = detection_loss(net(encode(np.zeros((1, *scenes.size)))), label, torch.zeros(1, len(grid[0]), 4), *grid)
    assert torch.isfinite(score)
    assert float(place) == 0


def test_the_learning_rate_rises_and_falls():
    rates = [learning_rate(i, 1000, 1.0) for i in range(1000)]
    assert rates[0] < 0.05
    assert max(rates) == pytest.approx(1)
    assert rates[-1] == pytest.approx(0.01, abs=1e-4)


def test_re_estimated_statistics_are_the_means_of_the_stream():
    net = Detector("float", False, 96, 128)
    x = encode(np.random.default_rng(0).integers(0, 256, (4, 96, 128)))
    re_estimate(net, iter([(x, None, None)]))
    with torch.no_grad():
        first = net.blocks[0].conv(net.blocks[0].pad(x))
    assert torch.allclose(net.blocks[0].bn.running_mean, first.mean((0, 2, 3)), atol=1e-5)
    assert net.blocks[0].bn.momentum == 0.03


class Interrupted(Exception):
    pass


TINY = {"VALIDATE_EVERY": 2, "RE_ESTIMATE": 3, "HEIGHT": 96, "WIDTH": 128,
        "Detector": lambda precision: Detector(precision, False, 96, 128)}


def run(faces, out, stop_at=None):
    """A tiny training; interrupted when its ``stop_at``-th log line would be written."""
    count = iter(range(100))
    write = training.Stage._write

    def maybe(self, entry):
        if next(count) == stop_at:
            raise Interrupted
        write(self, entry)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in TINY.items():
            patch.setattr(training, name, value)
        patch.setattr(training.Stage, "_write", maybe)
        return training.train(faces, out, steps=8, seed=5, batch=2, workers=0, threads=1)


def test_a_resumed_training_ends_in_the_same_weights(faces, tmp_path):
    straight = run(faces, tmp_path / "a")
    for stop in (1, 2):  # within the float stage, then within the ternary one
        with pytest.raises(Interrupted):
            run(faces, tmp_path / "b", stop)
    resumed = run(faces, tmp_path / "b")
    for key, value in straight.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[key]), key
    assert load(tmp_path / "b" / "weights.safetensors").precision == "ternary"


def test_steps_or_minutes(faces, tmp_path):
    with pytest.raises(ValueError, match="either steps or minutes"):
        training.train(faces, tmp_path, steps=1, minutes=1)
