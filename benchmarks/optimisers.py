"""What the optimiser and its rate do to the compact network: the error on pictures held out, and the features still in use.

    python -m benchmarks.optimisers --data ../shared/data/images_train

writes benchmarks/optimisers.json. A row an optimiser and rate for qxq-compact trained for 500 steps from its linear beginning
(seed 0, a quarter of the crops noisy) on all training pictures but every twentieth: the mean PSNR, noise-free, of those, and of
each residual pair the hidden features that are above zero anywhere in sixteen crops of the others, and how many there are. And
a row, of features alone, for each compact network that is in the repository as float weights. Five minutes of two cores with
bfloat16 units; trainings resume.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch

from benchmarks.distillation import evaluate
from benchmarks.equal_pixels import trained
from firmware_models.catalogue import load_facts
from isp.compact import active_features
from isp.data import load_pictures, picture_paths
from isp.shards import training_data
from isp.train import Recipe, compact_network, train
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.sensor import Sensor

SHIPPED, TRAINED = ("qxq-compact", "qxq-lite"), "qxq-compact"
WAYS = (("adamw", 5e-4), ("adamw", 2e-3), ("muon", 1e-3), ("muon", 2e-3))
STEPS, BATCHES, HELD_OUT = 500, 2, 20
COMMAND = "python -m benchmarks.optimisers --data ../shared/data/images_train"


def features(net: torch.nn.Module, mosaics: torch.Tensor) -> dict[str, Any]:
    pairs = active_features(net, mosaics)
    return {"active": [active for active, _ in pairs], "of": [every for _, every in pairs]}


def parted(data: Path, work: Path) -> tuple[Path, list[np.ndarray]]:
    """A folder of links to the pictures to train on, and the pictures held out."""
    paths, links = picture_paths([data]), work / "pictures"
    links.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(paths):
        link = links / f"{number:04}{path.suffix}"
        if number % HELD_OUT and not link.exists():
            link.symlink_to(path.resolve())
    return links, load_pictures(paths[::HELD_OUT])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("out/optimisers"), help="trainings, to go on from")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).with_suffix(".json"))
    given = parser.parse_args()
    folder, held = parted(given.data, given.work)
    crops = iter(training_data([folder]).crops(CFA.parse("qxq"), Sensor.preset(Recipe.sensor), size=Recipe.crop,
                                               batch=Recipe.batch, seed=1, noisy=0.0))
    mosaics = torch.cat([next(crops)[0] for _ in range(BATCHES)])
    rows: list[dict[str, Any]] = []
    for optimiser, rate in WAYS:
        recipe = Recipe(TRAINED, steps=STEPS, rate=rate, noisy=0.25, optimiser=optimiser)
        made = train(recipe, [folder], given.work / f"{optimiser}-{rate:g}")
        net = trained(compact_network(TRAINED), made.with_name("weights.safetensors"))
        psnr = round(float(np.mean(evaluate(net, held))), 2)
        rows.append({"network": TRAINED, "optimiser": optimiser, "rate": rate, "psnr": psnr, **features(net, mosaics)})
        print(optimiser, f"{rate:g}: {psnr} dB", flush=True)
    for facts in map(load_facts, SHIPPED):
        net = trained(compact_network(facts.extra["trainer"]), facts.weights)
        rows.append({"network": facts.name, **features(net, mosaics)})
    write_bytes(given.output, (json.dumps({"command": COMMAND, "steps": STEPS, "held_out": len(held), "rows": rows},
                                          indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
