"""A script in two processes of torchrun, on a folder of one photograph, and what each process's weights were after every step."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from torch import Tensor, nn

from firmware_models.samples import sample_picture
from isp import loop
from sensor_sim.images import write_png


class Run(NamedTuple):
    """out: the script's folder; said: words that both processes printed; weights: a checksum a step, the same in both."""

    out: Path
    said: list[str]
    weights: list[str]


def say(word: object) -> None:
    """Print a word and its end of line in one write: in two, of unbuffered output, the words of two processes run together."""
    print(f"{word}\n", end="", flush=True)


def note_weights(out: Path) -> None:
    """For the script: after every step each process writes a checksum of its own weights."""
    follow = loop.follow

    def noted(average: dict[str, Tensor], net: nn.Module, decay: float) -> None:
        follow(average, net, decay)
        with (out / f"weights-{os.environ['RANK']}").open("a") as file:
            made = b"".join(value.numpy(force=True).tobytes() for value in net.state_dict().values())
            print(hashlib.sha256(made).hexdigest(), file=file)

    loop.follow = noted


def train_in_two(tmp_path: Path, code: str) -> Run:
    """Run a script, whose arguments are a folder of pictures and one to write to. Both have to note one set of weights."""
    folder, out, script = (tmp_path / name for name in ("pictures", "out", "run.py"))
    folder.mkdir()
    out.mkdir()
    write_png(folder / "a.png", sample_picture("coffee.png")[:200, :200])
    script.write_text(code)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(script), str(folder),
               str(out)]
    env = {**os.environ, "OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "passive",
           "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as torchrun:
        try:
            said, errors = torchrun.communicate(timeout=240)
        except subprocess.TimeoutExpired:
            torchrun.terminate()  # torchrun then ends its processes, which wait for each other
            said, errors = torchrun.communicate()
    assert torchrun.returncode == 0, errors[-2000:]
    first, second = ((out / f"weights-{rank}").read_text().split() for rank in (0, 1))
    assert first == second, "the processes exchange no gradients"
    return Run(out, said.split(), first)
