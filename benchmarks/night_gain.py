"""From which analog gain on the night weights are the ones to take: both sets of weights on noisy crops of training pictures.

    python -m benchmarks.night_gain --day day.safetensors --night night.safetensors --data ../shared/data/images_train

writes benchmarks/night_gain.json: mean PSNR of the float networks at each gain (exposure 1/gain, as
``benchmarks.demosaicers.exposures``) on the upper left 256x256 of every eighth training picture, 8-bit sRGB, 8-pixel border off;
the mean paired difference with a bootstrap 95 % interval over the pictures (seed 0); and the least of the gains from which on the
night weights are ahead. No test picture has a say in it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from rich.progress import track

from benchmarks.claims.intervals import over_pictures
from benchmarks.demosaicers import exposures
from benchmarks.quantization_cost import whole
from isp.data import demosaic_contract, load_pictures, picture_paths
from isp.metrics import psnr
from isp.pipeline import finish
from isp.train import compact_network, take
from runtime.bundle import digest
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.raw import RawImage

GAINS = (1.0, 1.5, 2.0, 3.0, 4.0, 8.0, 16.0)
SIDE, EVERY = 256, 8
COMMAND = "python -m benchmarks.night_gain --day day.safetensors --night night.safetensors --data ../shared/data/images_train"


def scores(net: torch.nn.Module, taken: list[tuple[RawImage, np.ndarray]]) -> np.ndarray:
    """PSNR of every RAW, developed by a float network in torch."""
    contract = demosaic_contract(CFA.parse("qxq"))

    def developed(raw: RawImage) -> np.ndarray:
        return finish(contract.decode(whole(net, contract.encode(raw), raw.cfa)), raw.metadata.colour_matrix)

    return np.array([psnr(developed(raw), truth) for raw, truth in taken])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("day", "night", "data"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).with_suffix(".json"))
    given = parser.parse_args()
    nets = {name: compact_network("qxq-compact").eval() for name in ("day", "night")}
    for name, net in nets.items():
        take(net, getattr(given, name))
    pictures = [p[:SIDE, :SIDE] for p in load_pictures(picture_paths([given.data])[::EVERY]) if min(p.shape[:2]) >= SIDE]
    rows = []
    for gain in track(GAINS, "gains"):
        taken = list(exposures(pictures, gain))
        day, night = (scores(net, taken) for net in nets.values())
        rows.append({"gain": gain, "day": round(float(day.mean()), 3), "night": round(float(night.mean()), 3),
                     "ahead_db": round(float((night - day).mean()), 3),
                     "ahead_interval": [round(v, 3) for v in over_pictures(night - day)]})
        print(rows[-1], flush=True)
    behind = [row["gain"] for row in rows if row["ahead_interval"][0] <= 0]
    from_gain = min((gain for gain in GAINS if gain > max(behind, default=0)), default=None)
    report = {"command": COMMAND, "pictures": len(pictures), "day_sha256": digest(given.day), "night_sha256": digest(given.night),
              "from_gain": from_gain, "rows": rows}
    write_bytes(given.output, (json.dumps(report, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
