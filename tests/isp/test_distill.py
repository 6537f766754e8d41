"""Distillation and the teacher's own training: what each arm is lost on, the order of the hints, and that all of it runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from firmware_models.samples import sample_picture
from isp import train as training
from isp.distill import PLANS, Apprentice, Distillation, apprentice
from isp.pynet import PyNet, PyNetQxQ
from isp.teacher import TeacherRecipe, train_teacher, used_at
from sensor_sim.images import write_png
from tests.isp.two_processes import train_in_two
from tests.photosite.cli_runs import done

pytestmark = pytest.mark.usefixtures("batches_here")

# A level of the teacher leaves the finer ones idle; a student's hints begin and end while it trains.
TAUGHT = """
import sys
from pathlib import Path
from isp import loop
from isp import train as training
from isp.distill import apprentice
from isp.loop import Devices
from isp.pynet import PyNetQxQ
from isp.teacher import TeacherRecipe, train_teacher
from tests.isp.two_processes import note_weights, say
if __name__ == "__main__":
    folder, out = map(Path, sys.argv[1:])
    note_weights(out)
    loop.loader = iter  # no process for the data of each of five trainings: starting them would take most of the time
    training.NETWORKS["tiny"] = lambda: PyNetQxQ(width=4)
    recipe = TeacherRecipe(levels=3, width=4, each=(1, 1, 1, 1), batch=1, crop=64, precision="32-true")
    made = train_teacher(recipe, [folder], out / "teacher", devices=Devices(2))
    recipe = training.Recipe("tiny", steps=5, batch=1, crop=64, precision="32-true")
    training.train(recipe, [folder], out, lambda row: say(row["step"]), devices=Devices(2), lesson=apprentice(made))
"""


ERROR = training.InnerError.of(training.Recipe("pynet-qxq"))


@pytest.fixture(scope="module")
def teacher() -> PyNet:
    torch.manual_seed(1)
    return PyNet(levels=3, width=4).eval()


def loss(teacher: PyNet, plan: str, step: int) -> tuple[float, Apprentice]:
    torch.manual_seed(0)
    net = Apprentice(PyNetQxQ(width=4), teacher)
    inputs, targets = torch.rand(1, 1, 64, 64), torch.rand(1, 3, 64, 64)
    found = Distillation(teacher, PLANS[plan], 100, [torch.rand(1, 1, 64, 64)], ERROR)(net, inputs, targets, step)
    assert found.squared.shape == (1,)
    found.total.backward()
    return found.total.item(), net


def moved(net: Apprentice) -> set[str]:
    """The levels whose projection a step has moved."""
    return {level for level, layer in net.projections.items() if layer.weight.grad is not None}  # type: ignore[union-attr]


def test_the_hints_come_coarse_to_fine_and_end(teacher: PyNet) -> None:
    assert [moved(loss(teacher, "progressive", step)[1]) for step in (0, 30, 45, 50)] == [{"3"}, {"2"}, {"1"}, set()]
    assert moved(loss(teacher, "one-shot", 50)[1]) == {"1", "2", "3"}
    assert moved(loss(teacher, "output", 50)[1]) == set()


def test_every_arm_adds_to_the_truth(teacher: PyNet) -> None:
    scratch, output, one_shot = (loss(teacher, plan, 10)[0] for plan in ("scratch", "output", "one-shot"))
    assert scratch < min(output, one_shot)


def test_the_teacher_is_left_alone(teacher: PyNet) -> None:
    before = {key: value.clone() for key, value in teacher.state_dict().items()}
    loss(teacher, "one-shot", 0)
    assert all(p.grad is None for p in teacher.parameters())
    assert all(torch.equal(value, before[key]) for key, value in teacher.state_dict().items())


def test_levels_in_one_pass_are_those_one_by_one(teacher: PyNet) -> None:
    mosaic = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        found = teacher.features_of(mosaic, (3, 1, 0))
        for level, features in found.items():
            assert torch.equal(features, teacher.features(mosaic, level))
    with pytest.raises(ValueError, match="levels 0 to 3"):
        teacher.features_of(mosaic, (4,))


def test_the_last_level_gets_crops_that_its_loss_can_take() -> None:
    small = TeacherRecipe(levels=3, each=(1, 1, 1, 1), batch=8, crop=96)
    assert [(small.at(level).crop, small.at(level).batch) for level in (3, 1, 0)] == [(96, 8), (96, 8), (176, 2)]
    assert (TeacherRecipe().at(0).crop, TeacherRecipe().at(0).batch) == (192, 4)
    assert (TeacherRecipe(crop=96).at(0).crop, TeacherRecipe(crop=96).at(0).batch) == (192, 1), "176 cannot be halved five times"


def test_a_level_moves_all_that_it_depends_on(teacher: PyNet) -> None:
    teacher = PyNet(levels=3, width=4)
    for level in range(4):
        teacher.zero_grad(set_to_none=True)
        teacher(torch.rand(1, 1, 64, 64), level).mean().backward()
        graded = {id(p) for p in teacher.parameters() if p.grad is not None}
        # The entries are all run at every level, so that their pooled features may go down; a gradient needs a way back up.
        assert graded == {id(p) for p in used_at(teacher, level)}


def test_a_teacher_is_trained_level_by_level_and_resumed(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_png(folder / "a.png", sample_picture("coffee.png")[:200, :200])
    recipe = TeacherRecipe(levels=2, width=4, each=(2, 2, 2), batch=1, crop=176, rate=1e-3, noisy=0.0, precision="32-true")
    rows: list[dict] = []
    made = train_teacher(recipe, [folder], tmp_path / "run", rows.append)
    assert [row["level"] for row in rows] == [2, 1, 0]
    assert made == tmp_path / "run" / "level-0" / "weights.safetensors"
    again: list[dict] = []
    assert train_teacher(recipe, [folder], tmp_path / "run", again.append) == made
    assert not again  # nothing was left to do
    with pytest.raises(ValueError, match="pynet of 2 levels; distillation takes hints"):
        apprentice(made)
    with pytest.raises(ValueError, match="3 numbers of steps"):
        train_teacher(TeacherRecipe(levels=2, each=(1, 1)), [folder], tmp_path / "other")


def test_a_student_may_be_shown_alone(teacher: PyNet) -> None:
    net = Apprentice(PyNetQxQ(width=4), teacher).eval()
    mosaic = torch.rand(1, 1, 32, 32)
    with torch.no_grad():
        np.testing.assert_array_equal(net(mosaic)[0].numpy(), net.student(mosaic).numpy())


def test_a_distilled_student_ships_as_any_other(teacher: PyNet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_png(folder / "a.png", sample_picture("coffee.png")[:100, :100])
    save_file(teacher.state_dict(), tmp_path / "teacher.safetensors")
    monkeypatch.setitem(training.NETWORKS, "small", lambda: PyNetQxQ(width=4))
    recipe = training.Recipe("small", steps=2, batch=1, crop=64, noisy=0.0, precision="32-true")
    made = training.train(recipe, [folder], tmp_path / "run", lesson=apprentice(tmp_path / "teacher.safetensors"))
    PyNetQxQ(width=4).load_state_dict(load_file(made.parent / "weights.safetensors"))
    again = training.train(recipe, [folder], tmp_path / "run", lesson=apprentice(tmp_path / "teacher.safetensors"))
    assert again == made


def test_a_run_goes_on_with_its_own_teacher_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_png(folder / "a.png", sample_picture("coffee.png")[:100, :100])
    for seed in (0, 1):
        torch.manual_seed(seed)
        save_file(PyNet(3, 4).state_dict(), tmp_path / f"{seed}.safetensors")
    monkeypatch.setitem(training.NETWORKS, "pynet-qxq", lambda: PyNetQxQ(width=4))

    def train(steps: int, *more: str) -> None:
        done("train", "pynet-qxq", "--data", folder, "-o", tmp_path / "run", "--steps", steps, "--set", "batch=1", "--set",
             "crop=64", "--set", "precision=32-true", *more)

    train(1, "--teacher", str(tmp_path / "0.safetensors"))
    train(1, "--teacher", str(tmp_path / "0.safetensors"))
    for more in ([], ["--teacher", str(tmp_path / "1.safetensors")]):
        with pytest.raises(AssertionError, match=r"its taught_by is .*, not"):
            train(1, *more)


def test_a_teacher_goes_where_its_student_is(teacher: PyNet, tmp_path: Path) -> None:
    save_file(teacher.state_dict(), tmp_path / "teacher.safetensors")
    lesson = apprentice(tmp_path / "teacher.safetensors")

    def batches(**_: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        while True:
            yield torch.rand(1, 1, 64, 64), torch.rand(1, 3, 64, 64)

    recipe = training.Recipe("pynet-qxq", steps=2, precision="32-true", look="developed", loss="log-mse", noisy=1.0)
    _, objective, _ = lesson.give(PyNetQxQ(width=4), recipe, batches, torch.device("meta"))  # type: ignore[arg-type]
    assert isinstance(objective, Distillation)
    assert objective.error == training.InnerError.of(recipe)
    assert {p.device.type for p in objective.teacher.parameters()} == {"meta"}
    assert {value.device.type for pair in objective.scales.values() for value in pair} == {"meta"}


def test_what_is_no_teacher_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is not there: give the weights"):
        apprentice(tmp_path / "none.safetensors")
    save_file({"a": torch.zeros(1)}, tmp_path / "other.safetensors")
    with pytest.raises(ValueError, match="holds no weights of pynet"):
        apprentice(tmp_path / "other.safetensors")


def test_a_teacher_and_its_student_train_in_two_processes(tmp_path: Path) -> None:
    made = train_in_two(tmp_path, TAUGHT)
    assert made.said == ["5"], "one process reports"
    assert len(set(made.weights)) == len(made.weights) == 4 + 5, "a step has moved nothing"
