"""Short trainings of the reference phone ISPs (isp/phone.py) on the simulated QxQ RAW that our demosaicers are trained on.

    OMP_NUM_THREADS=1 python -m benchmarks.phone_training dh_isp --data ../shared/data/images_train -o out/phone/dh_isp

writes benchmarks/phone_isps/NAME.safetensors and a row of benchmarks/phone_isps/trainings.json when it is done; it resumes where
it was stopped. Each takes at most ten minutes of one thread: enough to be compared with each other, not to be at their best.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch

from isp.data import Crops, load_pictures, picture_paths
from isp.loop import Batches, Devices, fit
from isp.phone import PHONE_ISPS, Packed
from isp.train import LOSSES, InnerError
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.sensor import Sensor

FOLDER = Path(__file__).parent / "phone_isps"
STEPS = {"dh_isp": 2500, "jmu-cvlab": 1500, "microisp": 1200}  # under ten minutes of one thread each on a free core


@dataclass(frozen=True)
class Recipe:
    """A training; the loss and the data are those of ``isp.train``."""

    network: str
    steps: int
    rate: float = 4e-3
    seed: int = 0
    ema: float = 0.995
    precision: str = "32-true"
    batch: int = 8
    crop: int = 128
    noisy: float = 0.5
    sensor: str = "qxq-phone"
    loss: str = "rmse"
    border: int = 8


def train(recipe: Recipe, folder: Path, out: Path) -> Path:
    """Train until the recipe's end; the path of the weights that ship."""
    pictures = load_pictures(picture_paths([folder]))
    out.mkdir(parents=True, exist_ok=True)
    fabric = Devices().fabric(recipe.precision)
    torch.manual_seed(recipe.seed)
    network = Packed(PHONE_ISPS[recipe.network]()).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    batches: Batches = partial(Crops, pictures, CFA.parse("qxq"), Sensor.preset(recipe.sensor), size=recipe.crop,
                               batch=recipe.batch, seed=recipe.seed, noisy=recipe.noisy)
    fit(fabric, network, InnerError(recipe.border, LOSSES[recipe.loss]), batches, recipe, out, ships="network.",
        progress=lambda row: print(row, flush=True))
    return out / "weights.safetensors"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", choices=PHONE_ISPS)
    parser.add_argument("--data", type=Path, required=True, help="folder with training pictures")
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder of the run")
    parser.add_argument("--steps", type=int, help="fewer than the recipe's, for a trial; nothing is recorded")
    given = parser.parse_args()
    began = time.process_time()
    recipe = Recipe(given.network, given.steps or STEPS[given.network])
    weights = train(recipe, given.data, given.out)
    if given.steps:
        return
    FOLDER.mkdir(exist_ok=True)
    shutil.copyfile(weights, FOLDER / f"{given.network}.safetensors")
    last = json.loads((given.out / "log.jsonl").read_text().splitlines()[-1])
    record(given.network, {"steps": recipe.steps, "batch": recipe.batch, "crop": recipe.crop, "rate": recipe.rate,
                           "seed": recipe.seed, "noisy": recipe.noisy, "cpu_seconds": round(time.process_time() - began),
                           "wall_seconds": last["seconds"], "last_batch_psnr": round(last["psnr_mean"], 2),
                           "data": "images_train", "command": f"python -m benchmarks.phone_training {given.network} "
                           "--data ../shared/data/images_train -o out/phone/" + given.network})


def record(network: str, row: dict[str, Any]) -> None:
    """Put a training's facts beside the others'."""
    file = FOLDER / "trainings.json"
    rows = json.loads(file.read_text()) if file.exists() else {}
    write_bytes(file, (json.dumps(dict(sorted({**rows, network: row}.items())), indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
