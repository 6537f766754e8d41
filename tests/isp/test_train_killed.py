"""The command, killed by SIGKILL while it writes a checkpoint: the same command goes on to what an unbroken run gives."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from firmware_models.samples import sample_picture
from isp import train as training
from isp.compact import CompactDemosaicer
from sensor_sim.images import write_png
from tests.isp.checkpoints import assert_same_training
from tests.photosite.cli_runs import ROOT, done

TORN = 4  # the checkpoint that is half written; the one before is the last that is whole

COMMAND = """
if __name__ == "__main__":  # imports too: the process that makes the batches would repeat them
    import os, signal
    from functools import partial

    import torch

    from isp import train as training
    from photosite.cli import main
    from tests.isp.test_train_killed import TORN, tiny

    def torn(checkpoint, path):
        save(checkpoint, path)
        if checkpoint["state"]["step"] == TORN:
            os.truncate(path, path.stat().st_size // 2)
            os.kill(os.getpid(), signal.SIGKILL)

    save, torch.save = torch.save, torn
    training.NETWORKS["tiny"] = tiny
    training.train = partial(training.train, save_every_s=0)
    main()
"""


def tiny() -> CompactDemosaicer:
    return CompactDemosaicer("qxq", width=64, blocks=1)


@pytest.mark.usefixtures("batches_here")
def test_the_killed_command_goes_on_to_the_same_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures, script = tmp_path / "pictures", tmp_path / "command.py"
    pictures.mkdir()
    for name in ("coffee.png", "chelsea.png"):
        write_png(pictures / name, sample_picture(name)[:96, :128])
    script.write_text(COMMAND)
    words = ["train", "tiny", "--data", pictures, "--steps", 6, "--set", "batch=2", "--set", "crop=64", "--set",
             "precision=32-true", "-o"]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": str(torch.get_num_threads())}
    command = [sys.executable, script, *map(str, words), tmp_path / "killed"]
    with (tmp_path / "said").open("w+") as said:  # no pipe: the process of the batches holds it for seconds longer
        code = subprocess.run(command, env=env, stdout=said, stderr=said).returncode
    assert code == -signal.SIGKILL, (tmp_path / "said").read_text()[-2000:]
    checkpoint = tmp_path / "killed" / "checkpoint.pt"
    assert torch.load(checkpoint, weights_only=True)["state"]["step"] == TORN - 1

    monkeypatch.setitem(training.NETWORKS, "tiny", tiny)
    done(*words, tmp_path / "killed")
    done(*words, tmp_path / "whole")
    assert_same_training(checkpoint, tmp_path / "whole" / "checkpoint.pt")
