"""Short trainings of the reference phone ISPs (isp/phone.py) on the simulated QxQ RAW that our demosaicers are trained on.

    OMP_NUM_THREADS=1 python -m benchmarks.phone_training dh_isp --data ../shared/data/images_train

writes benchmarks/phone_isps/NAME.safetensors and a row of benchmarks/phone_isps/trainings.json: a minute or two of one thread, on
crops made once and kept in memory, which these few thousand parameters cannot learn by heart. Enough to be compared with each
other, not to be at their best.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from isp.data import Crops, load_pictures, picture_paths
from isp.loop import follow
from isp.phone import PHONE_ISPS, Packed
from isp.train import LOSSES, InnerError
from sensor_sim import CFA
from sensor_sim.atomic import atomic_path, write_bytes
from sensor_sim.sensor import Sensor

FOLDER = Path(__file__).parent / "phone_isps"
STEPS = {"dh_isp": 2000, "jmu-cvlab": 2000, "microisp": 600}  # a step of MicroISP's many small layers takes three times as long


@dataclass(frozen=True)
class Recipe:
    """A training. crops: how many of ``size`` are kept; each step sees ``batch`` windows of ``window`` of them. every: of the
    pictures, so many apart, are used. noisy: share of the crops that go through the sensor. border: of a window, not judged."""

    network: str
    steps: int = 2000
    rate: float = 5e-3
    seed: int = 0
    ema: float = 0.99
    batch: int = 8
    window: int = 64
    crops: int = 256
    size: int = 128
    every: int = 3
    noisy: float = 0.75
    sensor: str = "qxq-phone"
    loss: str = "rmse"
    border: int = 8


def kept_crops(recipe: Recipe, folder: Path) -> tuple[Tensor, Tensor]:
    """Mosaics (crops, 1, size, size) and pictures (crops, 3, size, size)."""
    pictures = load_pictures(picture_paths([folder])[::recipe.every])
    stream = Crops(pictures, CFA.parse("qxq"), Sensor.preset(recipe.sensor), size=recipe.size, batch=8, seed=recipe.seed,
                   noisy=recipe.noisy)
    pairs = [stream.at(step) for step in range(recipe.crops // 8)]
    return torch.cat([inputs for inputs, _ in pairs]), torch.cat([targets for _, targets in pairs])


def train(recipe: Recipe, inputs: Tensor, targets: Tensor) -> tuple[dict[str, Tensor], float]:
    """The averaged weights, and the PSNR of the last hundred steps' windows, dB."""
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    network: nn.Module = Packed(PHONE_ISPS[recipe.network]())
    objective, period = InnerError(recipe.border, LOSSES[recipe.loss]), CFA.parse("qxq").period
    optimiser = torch.optim.AdamW(network.parameters(), recipe.rate, weight_decay=1e-4)
    average = {key: value.detach().clone() for key, value in network.state_dict().items()}
    errors: list[float] = []
    for step in range(recipe.steps):
        for group in optimiser.param_groups:
            group["lr"] = recipe.rate * min(1, (step + 1) / 50) * (0.01 + 0.495 * (1 + math.cos(math.pi * step / recipe.steps)))
        chosen = torch.from_numpy(rng.choice(len(inputs), recipe.batch, replace=False))
        y, x = (period * int(rng.integers((recipe.size - recipe.window) // period + 1)) for _ in range(2))
        part = (..., slice(y, y + recipe.window), slice(x, x + recipe.window))
        loss = objective(network, inputs[chosen][part], targets[chosen][part], step)
        optimiser.zero_grad(set_to_none=True)
        loss.total.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        follow(average, network, min(recipe.ema, (step + 1) / (step + 10)))
        errors.append(float(-10 * torch.log10(loss.squared.detach() + 1e-7).mean()))
        if (step + 1) % 200 == 0:
            print(f"{recipe.network} step {step + 1}: {np.mean(errors[-100:]):.2f} dB", flush=True)
    return {key.removeprefix("network."): value for key, value in average.items()}, float(np.mean(errors[-100:]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", choices=PHONE_ISPS)
    parser.add_argument("--data", type=Path, required=True, help="folder with training pictures")
    given = parser.parse_args()
    torch.set_num_threads(1)
    began, recipe = time.process_time(), Recipe(given.network, STEPS[given.network])
    weights, reached = train(recipe, *kept_crops(recipe, given.data))
    FOLDER.mkdir(exist_ok=True)
    with atomic_path(FOLDER / f"{given.network}.safetensors") as path:
        save_file(weights, path, {"network": given.network, "steps": str(recipe.steps), "seed": str(recipe.seed)})
    record(given.network, asdict(recipe) | {
        "cpu_seconds": round(time.process_time() - began), "last_windows_psnr": round(reached, 2), "data": "images_train",
        "command": f"python -m benchmarks.phone_training {given.network} --data ../shared/data/images_train"})


def record(network: str, row: dict[str, Any]) -> None:
    """Put a training's facts beside the others'."""
    file = FOLDER / "trainings.json"
    rows = json.loads(file.read_text()) if file.exists() else {}
    write_bytes(file, (json.dumps(dict(sorted({**rows, network: row}.items())), indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
