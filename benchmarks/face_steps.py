"""What a training step of the detector costs with each kind of numbers, in turn, on one thread.

    python -m benchmarks.face_steps -o benchmarks/face_steps.json    # half a minute; wants an idle machine

A step is forward, backward and AdamW on 16 frames of noise with some faces marked, with the float teacher where a recipe has one.
The making of frames, which a process beside the training does, is not in it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np
import torch

from facedet.losses import cells
from facedet.net import HEIGHT, WIDTH, Detector, load, strides
from facedet.quant import COLLECT
from facedet.recipes import RECIPES
from facedet.run import optimiser_for, training_step
from sensor_sim.atomic import write_bytes

ROOT = Path(__file__).parents[1]
TEACHER = ROOT / "firmware_models" / "face-ternary" / "float_twin.safetensors"
NAMES, ROUNDS, FRAMES = ("float", "ternary-weights", "ternary"), 7, 16


def measure() -> dict[str, dict[str, float]]:
    """Seconds of a step of each recipe: median, least and greatest of ``ROUNDS``."""
    torch.manual_seed(0)
    nets = {name: Detector(RECIPES[name].numbers).to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]
            for name in NAMES}
    optimisers = {name: optimiser_for(net) for name, net in nets.items()}
    x, (centres, sides) = torch.rand(FRAMES, 1, HEIGHT, WIDTH), map(torch.from_numpy, cells(HEIGHT, WIDTH, strides()))
    label = torch.zeros(FRAMES, len(centres), dtype=torch.int8)
    label[:, ::97] = 1
    batch = x, label, torch.rand(FRAMES, len(centres), 4) * 50
    with torch.no_grad():  # settle the activations' scales
        for _ in range(COLLECT + 1):
            nets["ternary"](x[:2])
    teacher, seconds = load(TEACHER), {name: list[float]() for name in NAMES}
    for _ in range(ROUNDS):
        for name in NAMES:
            begin = time.perf_counter()
            training_step(nets[name], optimisers[name], batch, (centres, sides), teacher if RECIPES[name].teacher else None)
            seconds[name].append(time.perf_counter() - begin)
    return {name: {"median": round(float(np.median(s)), 3), "least": round(min(s), 3), "greatest": round(max(s), 3)}
            for name, s in seconds.items()}


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--out", type=Path, required=True)
    given = parser.parse_args()
    torch.set_num_threads(1)
    found = {"command": "python -m benchmarks.face_steps " + " ".join(sys.argv[1:]), "frames": FRAMES, "seconds": measure()}
    write_bytes(given.out, (json.dumps(found, indent=1) + "\n").encode())
    print(json.dumps(found["seconds"]))


if __name__ == "__main__":
    main()
