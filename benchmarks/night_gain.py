"""From which analog gain on qxq-night is the one to take: it and qxq-compact, as they ship, on noisy crops of training pictures.

    python -m benchmarks.night_gain --data ../shared/data/images_train

writes benchmarks/night_gain.json: mean PSNR of both .tflite at each gain (exposure 1/gain, as
``benchmarks.demosaicers.exposures``) on the upper left 256x256 of every sixth training picture, 8-bit sRGB, 8-pixel border off;
the mean paired difference with a bootstrap 95 % interval over the pictures (seed 0); and the least of the gains from which on
qxq-night is ahead, the interval's lower end above 0. The base gain is none of them: a RAW of it may have any amount of light, and
of one without noise qxq-compact makes much more (benchmarks/demosaic.json). No test picture has a say in it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from rich.progress import track

from benchmarks.claims.intervals import over_pictures
from benchmarks.demosaicers import exposures, learned
from firmware_models.catalogue import load_facts
from isp.data import load_pictures, picture_paths
from isp.metrics import psnr
from sensor_sim.atomic import write_bytes

DAY, NIGHT = "qxq-compact", "qxq-night"
GAINS = (1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)
SIDE, EVERY = 256, 6
COMMAND = "python -m benchmarks.night_gain --data ../shared/data/images_train"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).with_suffix(".json"))
    given = parser.parse_args()
    models = {name: learned(load_facts(name), 1) for name in (DAY, NIGHT)}
    pictures = [p[:SIDE, :SIDE] for p in load_pictures(picture_paths([given.data])[::EVERY]) if min(p.shape[:2]) >= SIDE]
    rows = []
    for gain in track(GAINS, "gains"):
        taken = list(exposures(pictures, gain))
        day, night = (np.array([psnr(model.develop(raw), truth) for raw, truth in taken]) for model in models.values())
        rows.append({"gain": gain, "day": round(float(day.mean()), 3), "night": round(float(night.mean()), 3),
                     "ahead_db": round(float((night - day).mean()), 3),
                     "ahead_interval": [round(v, 3) for v in over_pictures(night - day)]})
        print(rows[-1], flush=True)
    report = {"command": COMMAND, "pictures": len(pictures), "sha256": {name: model.version for name, model in models.items()},
              "from_gain": from_gain(rows), "rows": rows}
    write_bytes(given.output, (json.dumps(report, indent=1) + "\n").encode())


def from_gain(rows: list[dict[str, Any]]) -> float | None:
    """The least gain, above the base gain, from which on the night's network is ahead; None where there is none."""
    behind = [row["gain"] for row in rows if row["ahead_interval"][0] <= 0]
    return min((row["gain"] for row in rows if row["gain"] > max([*behind, GAINS[0]])), default=None)


if __name__ == "__main__":
    main()
