"""Chooses the classical pipelines' constants on training pictures: never on the test pictures.

    python -m benchmarks.tune_classical --data ../shared/data/images_train

writes benchmarks/tune_classical.json: PSNR against sigma and the spread of the differences (noise-free, Bayer and QxQ), and
of each classical pipeline on QxQ against its denoiser's strength at three gains of qxq-phone, with the strength that is best
in the mean of the gains: what ``benchmarks.demosaic`` gives that pipeline.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from benchmarks.demosaicers import CLASSICAL, GAINS, developed, exposures, mean_psnr, noise_free
from isp import classical
from isp.pipeline import denoise
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture

SIGMAS, STRENGTHS = (0.5, 0.75, 1.0, 1.3), (0.0, 0.5, 1.0, 1.5, 2.0, 3.0)
SIDE = 256  # of each picture's part


def strength_rows(pictures: list[np.ndarray], method: str) -> list[dict]:
    """PSNR at each gain and strength; each RAW is demosaiced once."""
    rows = []
    for gain in GAINS:
        found = [(raw, developed(method, raw), truth) for raw, truth in exposures(pictures, gain)]
        rows += [{"method": method, "gain": gain, "strength": s,
                  "psnr": mean_psnr([(denoise(picture, raw, s), truth) for raw, picture, truth in found])} for s in STRENGTHS]
    return rows


def best_strength(rows: list[dict]) -> float:
    """Of one method: the strength of the greatest mean over the gains."""
    return max(STRENGTHS, key=lambda s: np.mean([row["psnr"] for row in rows if row["strength"] == s]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    folder = parser.parse_args().data
    paths = [p for name in ("bsds_train", "urban100_half", "photos_elementary") for p in sorted((folder / name).glob("*.*g"))[:3]]
    pictures = [read_picture(p)[:SIDE, :SIDE] for p in paths]
    sigmas = [{"cfa": family, "sigma_blocks": s,
               "psnr": mean_psnr(noise_free(lambda m, c, s=s: classical.colour_difference(m, c, s * c.block), pictures,
                                            CFA.parse(family)))}
              for family in ("bayer", "qxq") for s in SIGMAS]
    strengths = {method: strength_rows(pictures, method) for method in CLASSICAL}
    result = {"command": "python -m benchmarks.tune_classical --data ../shared/data/images_train",
              "pictures": [str(p.relative_to(folder)) for p in paths], "sigma": sigmas,
              "denoiser": [row for rows in strengths.values() for row in rows],
              "chosen_strength": {method: best_strength(rows) for method, rows in strengths.items()}}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(result, indent=1) + "\n").encode())
    for line in (*sigmas, *result["denoiser"], result["chosen_strength"]):
        print(line)


if __name__ == "__main__":
    main()
