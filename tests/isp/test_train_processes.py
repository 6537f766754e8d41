"""Training in two processes: one set of weights, from the batches of both; what was broken off goes on as if it had not been."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest
import torch
from threadpoolctl import threadpool_limits
from torch import Tensor

from firmware_models.samples import sample_picture
from isp import loop
from isp import train as training
from isp.compact import CompactDemosaicer
from isp.data import Crops
from sensor_sim import CFA
from sensor_sim.sensor import Sensor
from tests.isp.checkpoints import assert_same_training
from tests.isp.two_processes import Run, say, train_in_two

STEPS, BROKEN = 4, 2

# In each process: a whole run; one that is broken off after two steps; a refusal, as the second process looks for its checkpoint
# in another folder; and the broken one, gone on with.
RUN = """
if __name__ == "__main__":  # imports too: the process that makes a training's batches would repeat them
    import os
    import shutil
    import sys
    from pathlib import Path

    import torch

    from isp import loop
    from isp import train as training
    from tests.isp.checkpoints import broken_off
    from tests.isp.test_train_processes import BROKEN, tiny, train
    from tests.isp.two_processes import note_weights, say

    pictures, out = map(Path, sys.argv[1:])
    rank = int(os.environ["RANK"])
    training.NETWORKS["tiny"] = tiny
    note_weights(out)
    train(pictures, out / "whole", 2)
    loop.loader = iter  # nor would it be started four times for so few batches
    with broken_off(before=BROKEN):
        train(pictures, out / "parts", 2)
    torch.distributed.barrier()  # else the second might look for the checkpoint before the first has written it
    if rank == 0:
        shutil.copytree(out / "parts", out / "broken")
    try:
        train(pictures, out / ("parts" if rank == 0 else "elsewhere"), 2)
    except ValueError as error:
        say("shared" if "give a folder that all machines share" in str(error) else error)
    train(pictures, out / "parts", 2)
"""


def tiny() -> CompactDemosaicer:
    return CompactDemosaicer("qxq", width=64, blocks=1)


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(training.NETWORKS, "tiny", tiny)


def train(pictures: Path, out: Path, processes: int = 1) -> Path:
    recipe = training.Recipe("tiny", steps=STEPS, batch=2, crop=64, precision="32-true")
    return training.train(recipe, [pictures], out, lambda row: say(row["step"]), save_every_s=0,
                          devices=loop.Devices(processes))


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return train_in_two(tmp_path_factory.mktemp("two"), RUN)


def test_two_processes_have_one_set_of_weights_and_one_reports(two: Run) -> None:
    assert sorted(two.said) == ["4", "4", "shared", "shared"]
    assert len(set(two.weights[:STEPS])) == STEPS, "a step has moved nothing"


def test_what_two_processes_broke_off_they_go_on_with_as_if_they_had_not(two: Run) -> None:
    whole = two.weights[:STEPS]
    assert two.weights[STEPS:] == whole
    assert torch.load(two.out / "broken" / "checkpoint.pt", weights_only=True)["state"]["step"] == BROKEN
    assert_same_training(two.out / "whole" / "checkpoint.pt", two.out / "parts" / "checkpoint.pt")


def of_both(crops: Crops) -> Iterator[tuple[Tensor, Tensor]]:
    """In place of the loader: what two processes see, in one."""
    for step in count(crops.start):
        halves = []
        for rank in (0, 1):
            crops.rank = [rank]
            halves.append(crops.at(step))
        yield torch.cat([inputs for inputs, _ in halves]), torch.cat([targets for _, targets in halves])


@pytest.fixture
def one_thread() -> Iterator[None]:
    """As in each of the two: with more, sums end in other bits, which Muon magnifies where a gradient is nearly nothing."""
    with threadpool_limits(1):
        yield


@pytest.mark.usefixtures("one_thread")
def test_two_processes_train_as_one_would_on_the_batches_of_both(two: Run, tmp_path: Path,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = two.out.with_name("pictures")
    checkpoints = [two.out / "whole" / "checkpoint.pt"]
    for name, loader in (("both", of_both), ("alone", iter)):
        monkeypatch.setattr(loop, "loader", loader)
        checkpoints.append(train(pictures, tmp_path / name))
    made, both, alone = (torch.cat([t.flatten() for t in torch.load(path, weights_only=True)["net"].values()])
                         for path in checkpoints)
    assert (made - both).norm() < 0.05 * (made - alone).norm()


def test_one_process_goes_on_with_what_two_began(two: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []

    def loader(crops: Crops) -> Iterator[tuple[Tensor, Tensor]]:
        begun.append(crops.start)
        return iter(crops)

    monkeypatch.setattr(loop, "loader", loader)
    shutil.copytree(two.out / "broken", tmp_path / "run")
    found = torch.load(train(two.out.with_name("pictures"), tmp_path / "run"), weights_only=True)
    assert begun == [BROKEN]
    assert found["state"]["step"] == STEPS
    assert {int(one["step"]) for one in found["optimiser"]["state"].values() if one.get("exp_avg") is not None} == {STEPS}


def test_processes_draw_batches_of_their_own() -> None:
    def batch(**share: int) -> np.ndarray:
        return Crops([sample_picture("coffee.png")], CFA.parse("qxq"), Sensor.preset("qxq-phone"), size=64, batch=2,
                     **share).at(3)[0].numpy()  # type: ignore[arg-type]

    alone, first, second = batch(), batch(rank=0, world=2), batch(rank=1, world=2)
    assert not np.array_equal(first, second)
    assert not np.array_equal(alone, second)
    assert np.array_equal(second, batch(rank=1, world=2))
