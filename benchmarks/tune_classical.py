"""Chooses the classical pipeline's three constants on training pictures: never on the test pictures.

    python -m benchmarks.tune_classical --data ../shared/data/images_train

writes benchmarks/tune_classical.json: PSNR against sigma and the spread of the differences (noise-free, Bayer and QxQ),
and against the denoiser's strength at three gains of qxq-phone.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from benchmarks.demosaic import exposed, noise_free
from isp import classical, pipeline
from isp.metrics import psnr
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture

SIGMAS, STRENGTHS, GAINS = (0.5, 0.75, 1.0, 1.3), (0.0, 0.5, 1.0, 1.5, 2.0, 3.0), (1.0, 4.0, 16.0)


def mean_psnr(pairs: list) -> float:
    return round(float(np.mean([psnr(a, b) for a, b in pairs])), 3)


def strength_row(pictures: list[np.ndarray], gain: float, strength: float) -> dict:
    before, pipeline.NLM_STRENGTH = pipeline.NLM_STRENGTH, strength
    try:
        return {"gain": gain, "strength": strength, "psnr": mean_psnr(exposed(pipeline.develop, pictures, gain))}
    finally:
        pipeline.NLM_STRENGTH = before


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    folder = parser.parse_args().data
    paths = [p for name in ("bsds_train", "urban100_half", "photos_elementary") for p in sorted((folder / name).glob("*.*g"))[:4]]
    pictures = [read_picture(p)[:448, :448] for p in paths]
    sigmas = [{"cfa": family, "sigma_blocks": s,
               "psnr": mean_psnr(noise_free(lambda m, c, s=s: classical.colour_difference(m, c, s * c.block), pictures,
                                            CFA.parse(family)))}
              for family in ("bayer", "qxq") for s in SIGMAS]
    strengths = [strength_row(pictures, g, k) for g in GAINS for k in STRENGTHS]
    result = {"command": "python -m benchmarks.tune_classical --data ../shared/data/images_train",
              "pictures": [str(p.relative_to(folder)) for p in paths], "sigma": sigmas, "denoiser": strengths}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(result, indent=1) + "\n").encode())
    for line in (*sigmas, *strengths):
        print(line)


if __name__ == "__main__":
    main()
