"""What a training step of the detector costs with each kind of numbers, in turn, on one thread.

    python -m benchmarks.face_steps -o benchmarks/face_steps.json    # a minute and a half; wants an idle machine

A step is forward, backward and AdamW on 16 frames of noise with some faces marked, with the float teacher where a recipe has one.
The making of frames, which a process beside the training does, is not in it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from benchmarks.in_turn import Subject, timed, told
from export.bench.measure import Stop
from facedet.batches import Batch
from facedet.losses import cells
from facedet.net import HEIGHT, WIDTH, Detector, load, strides
from facedet.quant import COLLECT
from facedet.recipes import RECIPES
from facedet.run import optimiser_for, training_step
from sensor_sim.atomic import write_bytes

ROOT = Path(__file__).parents[1]
TEACHER = ROOT / "firmware_models" / "face-ternary" / "float_twin.safetensors"
NAMES, FRAMES = ("float", "ternary-weights", "ternary"), 16


def stepping(name: str, batch: Batch, grid: tuple[torch.Tensor, torch.Tensor], teacher: Detector) -> Callable[[], Any]:
    """One step of a recipe's training, on the same batch each time."""
    torch.manual_seed(0)
    recipe = RECIPES[name]
    net = Detector(recipe.numbers).to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    with torch.no_grad():  # settle the activations' scales
        for _ in range(COLLECT + 1):
            net(batch[0][:2])
    optimiser, taught_by = optimiser_for(net), teacher if recipe.teacher else None
    return lambda: training_step(net, optimiser, batch, grid, taught_by, recipe.precision)


def measure(stop: Stop) -> list[dict[str, Any]]:
    """A row a recipe, as ``benchmarks.in_turn.timed`` gives it; megapixels and bytes: of the frames, a byte a value."""
    torch.manual_seed(0)
    centres, sides = map(torch.from_numpy, cells(HEIGHT, WIDTH, strides()))
    label = torch.zeros(FRAMES, len(centres), dtype=torch.int8)
    label[:, ::97] = 1
    batch = torch.rand(FRAMES, 1, HEIGHT, WIDTH), label, torch.rand(FRAMES, len(centres), 4) * 50
    teacher, size = load(TEACHER), FRAMES * HEIGHT * WIDTH
    return timed([Subject(name, stepping(name, batch, (centres, sides), teacher), size / 1e6, size) for name in NAMES], stop)


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--out", type=Path, required=True)
    given = parser.parse_args()
    torch.set_num_threads(1)
    rows = measure(Stop(interval=0.01, seconds=75.0))
    found = {**told("python -m benchmarks.face_steps " + " ".join(sys.argv[1:]), 1), "frames": FRAMES, "rows": rows}
    write_bytes(given.out, (json.dumps(found, indent=1) + "\n").encode())
    for row in rows:
        print(f"{row['name']}: {row['p50_ms']['value']} ms, trustworthy: {row['verdict']['trustworthy']}")


if __name__ == "__main__":
    main()
