"""Training in two processes: both step together, the checkpoint is the first's, a resumed run goes on."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from firmware_models.samples import sample_picture
from isp.data import Crops
from sensor_sim import CFA
from sensor_sim.sensor import Sensor
from tests.isp.two_processes import train_in_two

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


def test_two_processes_train_one_set_of_weights(tmp_path: Path) -> None:
    train_in_two(tmp_path, RUN, 4)


def test_processes_draw_batches_of_their_own() -> None:
    def batch(**share: int) -> np.ndarray:
        return Crops([sample_picture("coffee.png")], CFA.parse("qxq"), Sensor.preset("qxq-phone"), size=64, batch=2,
                     **share).at(3)[0].numpy()  # type: ignore[arg-type]

    alone, first, second = batch(), batch(rank=0, world=2), batch(rank=1, world=2)
    assert not np.array_equal(first, second)
    assert not np.array_equal(alone, second)
    assert np.array_equal(second, batch(rank=1, world=2))
