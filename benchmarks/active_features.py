"""How many features of the compact networks are ever above zero: in what ships, and after training at several rates.

    python -m benchmarks.active_features --data ../shared/data/images_train

writes benchmarks/active_features.json. A row a network that is in the repository as float weights, and a row a rate for
qxq-refined trained for 150 steps from its linear beginning (seed 0): of each residual pair the hidden features that are above
zero anywhere in sixteen training crops of 128, and how many there are; of the trained ones the mean PSNR of the last logged
batches too, which every rate sees alike. Two minutes of two cores; trainings resume.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from statistics import mean
from typing import Any

import torch

from firmware_models.catalogue import load_facts
from isp.compact import active_features
from isp.shards import training_data
from isp.train import Recipe, compact_network, take, train
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.sensor import Sensor

SHIPPED, TRAINED = ("qxq-compact", "qxq-lite"), "qxq-refined"
RATES, STEPS, BATCHES, LAST = (2e-3, 5e-4), 150, 2, 2
COMMAND = "python -m benchmarks.active_features --data ../shared/data/images_train"


def counted(trainer: str, weights: Path, mosaics: torch.Tensor) -> dict[str, Any]:
    """A network's row."""
    net = compact_network(trainer)
    take(net, weights)
    pairs = active_features(net, mosaics)
    return {"active": [active for active, _ in pairs], "of": [every for _, every in pairs]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("out/active-features"), help="trainings, to go on from")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).with_suffix(".json"))
    given = parser.parse_args()
    crops = iter(training_data([given.data]).crops(CFA.parse("qxq"), Sensor.preset(Recipe.sensor), size=Recipe.crop,
                                                   batch=Recipe.batch, seed=1, noisy=0.0))
    mosaics = torch.cat([next(crops)[0] for _ in range(BATCHES)])
    rows = [{"network": name, "rate": None, **counted(load_facts(name).extra["trainer"], load_facts(name).weights, mosaics)}
            for name in SHIPPED]
    for rate in RATES:
        out = train(Recipe(TRAINED, steps=STEPS, rate=rate, noisy=0.25), [given.data], given.work / f"{rate:g}")
        log = [json.loads(line) for line in out.with_name("log.jsonl").read_text().splitlines()]
        psnr = round(mean(row["psnr_mean"] for row in log[-LAST:]), 2)
        rows.append({"network": TRAINED, "rate": rate, "steps": STEPS, "psnr": psnr,
                     **counted(TRAINED, out.with_name("weights.safetensors"), mosaics)})
    for row in rows:
        print(row["network"], row["rate"] or "as it ships", f"{sum(row['active'])} of {sum(row['of'])}", flush=True)
    write_bytes(given.output, (json.dumps({"command": COMMAND, "rows": rows}, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
