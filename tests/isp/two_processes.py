"""A script in two processes of torchrun, on a folder of one photograph."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import torch

from firmware_models.samples import sample_picture
from sensor_sim.images import write_png


def train_in_two(tmp_path: Path, code: str, steps: int) -> None:
    """Run a script that trains for so many steps into the folder of its second argument; one process reports and writes."""
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
    assert done.stdout.split() == [str(steps)]
    found = torch.load(tmp_path / "out" / "checkpoint.pt", weights_only=True)
    assert found["state"]["step"] == steps
    assert [json.loads(row)["step"] for row in (tmp_path / "out" / "log.jsonl").read_text().splitlines()] == [steps]
