"""Targets, losses, and a training that falls, stops and goes on as if it had not stopped."""

import argparse
import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch

from facedet import run as running
from facedet import train as training
from facedet.averages import re_estimate, re_normalise
from facedet.batches import Frames, collated
from facedet.cost import convolutions
from facedet.losses import assign, cells, detection_loss, distillation_loss, giou
from facedet.net import COARSE, LAYOUT, LEVEL, Detector, Numbers, encode, fold, load, save, strides, unfold
from facedet.recipes import RECIPES, Recipe, chain, changed, scaled
from facedet.relay import relayed
from facedet.run import Run, digest, learning_rate, optimiser_for, plateau_end, pruned, settle, training_step, weights
from sensor_sim import recipes

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
    data = Frames(scenes, 0, first + count)
    return collated([data[i] for i in range(first, first + count)])


@pytest.mark.parametrize("precision", ["float", "ternary"])
def test_a_few_steps_lower_the_loss(scenes, precision):
    torch.manual_seed(0)
    net = Detector(precision, False, *scenes.size).train()
    grid = tuple(torch.from_numpy(a) for a in cells(*scenes.size, strides()))
    optimiser, batch = optimiser_for(net), batch_of(scenes, 0)
    losses = [sum(training_step(net, optimiser, batch, grid)[0]) for _ in range(20)]
    assert np.mean(losses[-3:]) < 0.9 * np.mean(losses[:3])


def test_a_batch_without_faces_has_a_finite_loss(scenes):
    net = Detector("float", False, *scenes.size)
    grid = tuple(torch.from_numpy(a) for a in cells(*scenes.size, strides()))
    label = torch.zeros(1, len(grid[0]), dtype=torch.int8)
    score, place = detection_loss(net(encode(np.zeros((1, *scenes.size)))), label, torch.zeros(1, len(grid[0]), 4), *grid)
    assert torch.isfinite(score)
    assert float(place) == 0


def test_the_learning_rate_rises_stays_and_falls():
    recipe = Recipe("x", steps=1000, rate=1.0, cool=0.4)
    rates = [learning_rate(i, recipe) for i in range(1000)]
    assert rates[0] < 0.05
    assert plateau_end(recipe) == 600
    assert rates[60:601] == [1.0] * 541
    assert rates[601] < 1
    assert rates[-1] == pytest.approx(0.01, abs=1e-4)


def test_until_it_falls_the_rate_does_not_know_how_long_the_run_is():
    few, many = (Recipe("x", steps=n) for n in (50, 9000))
    assert [learning_rate(i, few) for i in range(plateau_end(few))] == [learning_rate(i, many) for i in range(plateau_end(few))]


def test_a_student_that_says_what_its_teacher_says_loses_nothing_of_its_boxes():
    torch.manual_seed(0)
    maps = [torch.randn(2, 5, 3, 4)]
    maps[0][:, 1:] = maps[0][:, 1:].abs()
    score, place = distillation_loss(maps, maps)
    assert float(score) == pytest.approx(0, abs=1e-9)
    assert float(place) == pytest.approx(0, abs=1e-9)
    other = [maps[0] + 1]
    assert all(float(v) > 0.01 for v in distillation_loss(other, maps))


def test_re_estimated_statistics_are_the_means_of_the_stream():
    net = Detector("float", False, 96, 128)
    x = encode(np.random.default_rng(0).integers(0, 256, (4, 96, 128)))
    re_estimate(net, iter([(x, None, None)]))
    with torch.no_grad():
        first = net.blocks[0].conv(net.blocks[0].pad(x))
    assert torch.allclose(net.blocks[0].bn.running_mean, first.mean((0, 2, 3)), atol=1e-5)
    assert net.blocks[0].bn.momentum == 0.03


def test_unfolding_keeps_the_function_and_gives_batch_norm_real_statistics(scenes):
    torch.manual_seed(0)
    net = Detector("float", False, *scenes.size)
    batch = batch_of(scenes, 0)
    for block in net.blocks:
        torch.nn.init.normal_(block.bn.weight, 1, 0.3)
        torch.nn.init.normal_(block.bn.bias, 0, 0.3)
    re_estimate(net, iter([batch]))
    again = unfold(fold(net))
    for do in (lambda: None, lambda: re_normalise(again, [batch, batch_of(scenes, 4)])):
        do()
        with torch.no_grad():
            for a, b in zip(net(batch[0]), again(batch[0]), strict=True):
                assert torch.allclose(a, b, atol=1e-4)
    assert float((again.blocks[3].bn.running_var - 1).abs().max()) > 1e-3


@pytest.mark.parametrize("numbers", [Numbers("float"), Numbers("ternary", 32)])
def test_an_unfolded_network_has_weights_of_one_size_in_every_layer(numbers):
    torch.manual_seed(0)
    net = Detector(numbers, True, 96, 128).eval()
    with torch.no_grad():
        for i, block in enumerate(net.blocks):
            block.conv.weight.mul_(10.0 ** (i % 3))
            block.conv.bias.normal_()
    x = encode(np.random.default_rng(0).integers(0, 256, (1, 96, 128)))
    again = unfold(net)
    with torch.no_grad():
        for a, b in zip(net(x), again(x), strict=True):
            assert float((a - b).abs().max()) <= 1e-4 * float(a.abs().max())
    for block in again.blocks:
        weight = block.conv.weight
        size = weight.abs().sum((1, 2, 3)) / (weight != 0).sum((1, 2, 3))
        assert torch.allclose(size, torch.full_like(size, LEVEL))


def test_pruning_zeroes_what_the_ternary_threshold_would():
    net = Detector("float", False, 96, 128)
    pruned(net)
    shares = [float((w == 0).float().mean()) for w in weights(net)]
    assert 0.2 < min(shares) <= max(shares) < 0.5


class Interrupted(Exception):
    pass


def tiny(name, size=(96, 128)):
    """The chain of a recipe on small frames, without the stage of ternary weights alone so that it stays short."""
    recipes = [training.replace(r, height=size[0], width=size[1], batch=2) for r in chain(name)]
    return [training.replace(r, start="float") if r.start == "ternary-weights" else r for r in recipes
            if r.name in (name, "float") or r.name != "ternary-weights"]


def run(faces, out, name="ternary", stop_at=None, **more):
    """A tiny training; interrupted when its ``stop_at``-th log line would be written."""
    count = iter(range(100))
    log = Run._log

    def maybe(self, entry):
        if next(count) == stop_at:
            raise Interrupted
        log(self, entry)
    with pytest.MonkeyPatch.context() as patch:
        for key, value in {"VALIDATE_EVERY": 2, "RE_ESTIMATE": 3, "SAVE_SECONDS": 0}.items():
            patch.setattr(running, key, value)
        patch.setattr(training, "chain", tiny)
        patch.setattr(Run, "_log", maybe)
        return training.train(faces, out, name=name, seed=5, workers=0, threads=1, **{"steps": 8, **more})


def same(a, b):
    return all(torch.equal(value, b.state_dict()[key]) for key, value in a.state_dict().items())


@pytest.fixture(scope="module")
def straight(faces, tmp_path_factory):
    out = tmp_path_factory.mktemp("straight")
    return run(faces, out), out


def test_a_resumed_training_ends_in_the_same_weights(faces, straight, tmp_path):
    for stop in (1, 3, 1):  # within the float recipe, then twice within the ternary one
        with pytest.raises(Interrupted):
            run(faces, tmp_path, stop_at=stop)
    resumed = run(faces, tmp_path)
    assert same(straight[0], resumed)
    assert resumed.precision == "ternary"
    assert same(resumed, load(tmp_path / "weights.safetensors"))
    assert not list(tmp_path.rglob(".part-*"))


def test_a_longer_training_goes_on_from_the_plateau(faces, straight, tmp_path):
    short, long = tmp_path / "short", tmp_path / "long"
    run(faces, short, "float", steps=10)
    again = run(faces, short, "float", steps=14)
    assert same(again, run(faces, long, "float", steps=14))
    with pytest.raises(ValueError, match="another number of steps"):
        run(faces, short, "float", steps=4)


def test_another_recipe_in_the_folder_is_refused(faces, straight, monkeypatch):
    monkeypatch.setattr(training, "chain", lambda name: tiny(name, (96, 160)))
    with pytest.raises(ValueError, match=r"with another recipe \(its width is 128, not 160\)"):
        training.train(faces, straight[1], steps=8, seed=5, workers=0)


def test_what_is_no_checkpoint_is_named(faces, straight, tmp_path):
    (tmp_path / "float").mkdir()
    (tmp_path / "float" / "last.pt").write_bytes(b"not a checkpoint")
    with pytest.raises(ValueError, match="not a checkpoint of this trainer"):
        run(faces, tmp_path)


def test_a_warm_start_is_recorded_and_trained_on(faces, straight, tmp_path):
    warm = straight[1] / "float" / "network.safetensors"
    run(faces, tmp_path, "float", steps=2, warm={"float": warm})
    kept = torch.load(tmp_path / "float" / "last.pt", weights_only=True)["recipe"]["warm"]
    assert kept == digest(warm)
    with pytest.raises(ValueError, match="does not exist"):
        run(faces, tmp_path, "float", steps=2, warm={"float": tmp_path / "none.safetensors"})
    with pytest.raises(ValueError, match="'int8', which is not trained; float are"):
        run(faces, tmp_path, "float", steps=2, warm={"int8": warm})


def test_a_step_whose_gradient_is_not_finite_is_passed_over(faces, tmp_path, monkeypatch):
    real = running.detection_loss

    def unsteady(bad):
        steps = iter(bad)

        def loss(*given):
            score, place = real(*given)
            return score * (float("inf") if next(steps) else 1.0), place
        return loss
    monkeypatch.setattr(running, "detection_loss", unsteady([True, True, False, True]))
    net = run(faces, tmp_path / "some", "float", steps=4)
    assert all(bool(torch.isfinite(value).all()) for value in net.state_dict().values())
    lines = [json.loads(line) for line in (tmp_path / "some" / "float" / "log.jsonl").read_text().splitlines()]
    assert [line.get("passed_over") for line in lines] == [2, 1, None]  # measured after every second step
    assert ["score_loss" in line for line in lines] == [False, True, False]
    monkeypatch.setattr(running, "detection_loss", unsteady([True] * 4))
    monkeypatch.setattr(recipes, "HOPELESS", 3)
    with pytest.raises(ValueError, match="3 steps in a row are not finite"):
        run(faces, tmp_path / "none", "float", steps=4)


def test_weights_take_the_place_of_the_recipe_before(faces, straight, tmp_path):
    """Ternary weights that shipped, folded, go on as they are: none is another after a step at a sixtieth of the rate."""
    given = straight[1] / "weights.safetensors"
    assert load(given).folded
    warm = {"float": straight[1] / "float" / "network.safetensors", "ternary-weights": given}
    run(faces, tmp_path / "out", "ternary-weights", steps=2, warm=warm)
    began = torch.load(tmp_path / "out" / "ternary-weights" / "last.pt", weights_only=True)
    assert began["origin"] == [digest(tmp_path / "out" / "float" / "network.safetensors")]  # of the teacher alone
    before, after = (convolutions(load(path)) for path in (given, tmp_path / "out" / "ternary-weights" / "network.safetensors"))
    for a, b in zip(before, after, strict=True):
        assert torch.equal(a.quant_weight().int(), b.quant_weight().int())


@pytest.mark.parametrize("name", ["pruned", "ternary-weights", "ternary-learned", "float-4bit", "float-rgb"])
def test_every_kind_of_recipe_trains(faces, tmp_path, name):
    net = run(faces, tmp_path, name, steps=4)
    assert net.folded
    if name == "pruned":
        assert all(0.2 < float((w == 0).float().mean()) < 0.6 for w in weights(net))
    if name == "float-4bit":
        assert net.numbers.input_bits == 4
    if name == "ternary-weights":
        assert all(set(conv.quant_weight().int().unique().tolist()) <= {-1, 0, 1} for conv in convolutions(net))
        assert not any("act_quant" in key for key in net.state_dict())


def test_ternary_weights_stay_as_activations_are_rounded(faces, tmp_path):
    run(faces, tmp_path, "ternary-weights", steps=4)
    before = load(tmp_path / "ternary-weights" / "network.safetensors")
    after = running.begin(training.replace(RECIPES["ternary"], height=96, width=128), before)
    for a, b in zip(convolutions(before), convolutions(after), strict=True):
        assert torch.equal(a.quant_weight().int(), b.quant_weight().int())
    assert not any(isinstance(block.act, torch.nn.ReLU) for block in after.blocks)


def older(path, size=(96, 128)):
    """A folded float network of the layers of before, saved."""
    torch.manual_seed(3)
    net = Detector("float", True, *size, COARSE)
    save(net, path)
    return net.eval()


def test_a_network_of_other_layers_begins_near_it(tmp_path):
    old = older(tmp_path / "old.safetensors")
    read = load(tmp_path / "old.safetensors")
    assert read.layout == COARSE
    assert same(old, read)
    new = relayed(old)
    assert new.layout == LAYOUT
    x = encode(np.random.default_rng(0).integers(0, 256, (1, 96, 128)))
    features = {}
    for name, net, index in (("old", old, 2), ("new", new, 4)):  # the last layer of four pixels a cell
        net.blocks[index].register_forward_hook(lambda m, i, out, name=name: features.update({name: out}))
        with torch.no_grad():
            maps = net(x)
    assert float((features["new"] - features["old"]).abs().max()) < 0.1 * float(features["old"].abs().max())
    assert torch.allclose(torch.sigmoid(maps[0][:, 0]), torch.full_like(maps[0][:, 0], 0.018), atol=0.02)
    with pytest.raises(ValueError, match="only a folded float network"):
        relayed(Detector("ternary", True, 96, 128, COARSE))


def test_other_layers_warm_a_training_and_are_no_checkpoint(faces, straight, tmp_path):
    older(tmp_path / "old.safetensors")
    assert run(faces, tmp_path / "out", "float", steps=2, warm={"float": tmp_path / "old.safetensors"}).layout == LAYOUT
    last = tmp_path / "out" / "float" / "last.pt"
    torch.save({**torch.load(last, weights_only=True), "layout": [[16, 2, 0]]}, last)
    with pytest.raises(ValueError, match="of other layers than today's"):
        run(faces, tmp_path / "out", "float", steps=2, warm={"float": tmp_path / "old.safetensors"})


def test_the_arms_are_known_and_come_after_what_they_begin_with():
    for name in RECIPES:
        names = [r.name for r in chain(name)]
        assert names[-1] == name
        for i, recipe in enumerate(chain(name)):
            assert {recipe.start, recipe.teacher} - {None} <= set(names[:i])
    assert [r.name for r in chain("ternary")] == ["float", "ternary-weights", "ternary"]
    assert sum(r.steps for r in scaled(chain("ternary"), 1000)) == pytest.approx(1000, abs=2)


def test_weights_settle_at_what_they_are_rounded_to_and_nowhere_else():
    torch.manual_seed(0)
    net = Detector("ternary", False, 96, 128)
    layer = net.blocks[1].conv
    before, goal = layer.weight.detach().clone(), layer.quant_weight().value.detach()
    settle(net, 0.25)
    torch.testing.assert_close(layer.weight.detach(), before + 0.25 * (goal - before))
    settle(net, 0.0)
    torch.testing.assert_close(layer.weight.detach(), before + 0.25 * (goal - before), rtol=0, atol=0)
    for _ in range(60):
        settle(net, 0.25)
    at_rest = layer.weight.detach().clone()
    torch.testing.assert_close(at_rest, layer.quant_weight().value.detach(), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize(("given", "said"), [
    ({"exposing": "film"}, "raw, rgb"), ({"steps": 0}, "must all be positive"), ({"rate": 0.0}, "must all be positive"),
    ({"prune": True, "numbers": Numbers("int8")}, "only float weights are pruned"),
    ({"precision": "bf16"}, "32-true, bf16-mixed"),
    ({"cool": 0.0}, "a share of the steps"), ({"cool": 1.5}, "a share of the steps"),
    ({"settle": 1.0, "numbers": Numbers("ternary")}, "0 or more and below 1"), ({"settle": 0.1}, "only ternary weights settle")])
def test_contradictory_recipes_are_refused(given, said):
    with pytest.raises(ValueError, match=said):
        Recipe("x", **given)


def test_an_unknown_recipe_is_named():
    with pytest.raises(ValueError, match="known are float, int8"):
        chain("binary")


def test_single_recipes_of_a_chain_get_other_steps():
    recipes = changed(chain("ternary-a4"), steps={"float": 5, "ternary": 7}, rate={"ternary": 1e-4})
    assert {r.name: r.rate for r in recipes} == {r.name: 1e-4 if r.name == "ternary" else r.rate for r in chain("ternary-a4")}
    assert {r.name: r.steps for r in recipes} == {
        "float": 5, "ternary-weights": RECIPES["ternary-weights"].steps, "ternary": 7, "ternary-a4": 1500}
    for other in ("binary", "int8"):
        with pytest.raises(ValueError, match=rf"given for '{other}', which is not trained; float, ternary-weights, ternary are"):
            changed(chain("ternary"), steps={other: 3})
    for wrong in (math.nan, math.inf, 0):
        with pytest.raises(ValueError, match=rf"rate {wrong:g} must all be positive, and finite"):
            changed(chain("ternary"), rate={"ternary": wrong})
    assert training.length("ternary=4000") == ("ternary", 4000)
    assert training.rate("ternary=1e-4") == ("ternary", 1e-4)
    with pytest.raises(argparse.ArgumentTypeError, match="and its rate, for instance ternary=1e-4"):
        training.rate("ternary=fast")
    assert training.beginning("float=a=b.safetensors") == ("float", Path("a=b.safetensors"))
    for wrong in ("twin.safetensors", "float="):
        with pytest.raises(argparse.ArgumentTypeError, match="is not a recipe's name, =, and a file"):
            training.beginning(wrong)
    for wrong in ("ternary", "ternary=0", "ternary=-3", "ternary=x"):
        with pytest.raises(argparse.ArgumentTypeError, match="is not a recipe's name"):
            training.length(wrong)


def test_steps_or_minutes(faces, tmp_path):
    with pytest.raises(ValueError, match=r"steps and minutes were given: .* one of steps, minutes and lengths"):
        training.train(faces, tmp_path, steps=1, minutes=1)
    with pytest.raises(ValueError, match="steps is 0; it must be a whole number, 1 or more"):
        training.train(faces, tmp_path, steps=0)


def test_minutes_become_steps_once(faces, tmp_path):
    assert training.planned(tmp_path, 1.5, lambda: 7) == 7
    assert training.planned(tmp_path, 1.5, lambda: 9) == 7
    with pytest.raises(ValueError, match=r"planned for 1.5 minutes, 7 steps, and not for 3: give"):
        training.planned(tmp_path, 3, lambda: 9)
    (tmp_path / "plan.json").write_text('{"steps": 7}')
    with pytest.raises(ValueError, match="is no plan of this trainer"):
        training.planned(tmp_path, 1.5, lambda: 9)
    pictures = training.training_set(faces)
    assert training.steps_for(0.02, tiny("float"), tmp_path, pictures, 0) >= 1
