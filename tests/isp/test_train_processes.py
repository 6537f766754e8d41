"""Training in two processes: both step together, the checkpoint is the first's, a resumed run goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from firmware_models.samples import sample_picture
from isp.data import Crops
from sensor_sim import CFA
from sensor_sim.images import write_png
from sensor_sim.sensor import Sensor

RUN = """
import sys
from pathlib import Path
from isp import train as training
from isp.compact import CompactDemosaicer
from isp.loop import Devices
if __name__ == "__main__":
    training.NETWORKS["tiny"] = lambda: CompactDemosaicer("qxq", width=64, blocks=1)
    recipe = training.Recipe("tiny", steps=4, batch=2, crop=64, precision="32-true")
    training.train(recipe, [Path(sys.argv[1])], Path(sys.argv[2]), lambda row: print(row["step"], flush=True), devices=Devices(2))
"""

# A level of the teacher leaves the finer ones idle; a student's hints begin and end while it trains.
TAUGHT = """
import sys
from pathlib import Path
from isp import train as training
from isp.distill import apprentice
from isp.loop import Devices
from isp.pynet import PyNetQxQ
from isp.teacher import TeacherRecipe, train_teacher
if __name__ == "__main__":
    folder, out = map(Path, sys.argv[1:])
    training.NETWORKS["tiny"] = lambda: PyNetQxQ(width=4)
    recipe = TeacherRecipe(levels=3, width=4, each=(1, 1, 1, 1), batch=1, crop=64, precision="32-true")
    made = train_teacher(recipe, [folder], out / "teacher", devices=Devices(2))
    recipe = training.Recipe("tiny", steps=5, batch=1, crop=64, precision="32-true")
    training.train(recipe, [folder], out, lambda row: print(row["step"], flush=True), devices=Devices(2), lesson=apprentice(made))
"""


@pytest.mark.parametrize(("code", "steps"), [(RUN, 4), (TAUGHT, 5)], ids=["alone", "taught"])
def test_two_processes_train_one_set_of_weights(tmp_path: Path, code: str, steps: int) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    write_png(folder / "a.png", sample_picture("coffee.png")[:200, :200])
    script = tmp_path / "run.py"
    script.write_text(code)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(script), str(folder),
               str(tmp_path / "out")]
    env = {**os.environ, "OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "passive",
           "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split() == [str(steps)]  # one process reports
    found = torch.load(tmp_path / "out" / "checkpoint.pt", weights_only=True)
    assert found["state"]["step"] == steps
    assert [json.loads(row)["step"] for row in (tmp_path / "out" / "log.jsonl").read_text().splitlines()] == [steps]


def test_processes_draw_batches_of_their_own() -> None:
    def batch(**share: int) -> np.ndarray:
        return Crops([sample_picture("coffee.png")], CFA.parse("qxq"), Sensor.preset("qxq-phone"), size=64, batch=2,
                     **share).at(3)[0].numpy()  # type: ignore[arg-type]

    alone, first, second = batch(), batch(rank=0, world=2), batch(rank=1, world=2)
    assert not np.array_equal(first, second)
    assert not np.array_equal(alone, second)
    assert np.array_equal(second, batch(rank=1, world=2))
