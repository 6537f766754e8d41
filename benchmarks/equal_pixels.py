"""The compact network beside the PyNET-QxQ student: trained on as many pixels, and with as many multiply-accumulates.

    python -m benchmarks.equal_pixels --student run/weights.safetensors --data ../shared/data      # half an hour of one core

The student is the one that firmware_models/pynet-qxq ships (its card has the recipe); its steps, crops and batch are taken from
``run/checkpoint.pt``. The compact network begins anew, seed 0, on the same share of noisy crops. PSNR on Kodak, noise-free QxQ,
8-pixel border off, in torch; differences are paired, with a 95 % bootstrap interval over the pictures. Trainings resume.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from benchmarks.claims.intervals import over_pictures
from benchmarks.distillation import evaluate
from firmware_models.catalogue import load_facts
from isp.data import picture_paths
from isp.pynet import PyNetQxQ
from isp.train import Recipe, compact_network, take, train
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture

COMPACT, STUDENT = "qxq-compact", "pynet-qxq"


def recipes(student: dict[str, Any]) -> dict[str, Recipe]:
    """The compact network's recipe for each kind of equality with a student of that recipe."""
    pixels = student["steps"] * student["batch"] * student["crop"] ** 2
    steps = pixels / (Recipe.batch * Recipe.crop**2)
    theirs, ours = (load_facts(name).kmac_per_pixel or 0 for name in (STUDENT, COMPACT))
    return {name: Recipe(COMPACT, steps=round(steps * times), noisy=student["noisy"])
            for name, times in (("same pixels", 1.0), ("same compute", theirs / ours))}


def trained(net: nn.Module, weights: Path) -> nn.Module:
    take(net, weights)
    return net.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--student", type=Path, required=True, metavar="FILE")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("out/equal-pixels"), help="checkpoints, to go on from")
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/equal_pixels.json"))
    given = parser.parse_args()
    pictures = [read_picture(path) for path in picture_paths([given.data / "images_test" / "kodak"])]
    student = np.array(evaluate(trained(PyNetQxQ(), given.student), pictures))
    theirs = torch.load(given.student.with_name("checkpoint.pt"), weights_only=True)["recipe"]
    rows: list[dict[str, Any]] = [{"arm": STUDENT, "steps": theirs["steps"], "psnr": round(float(student.mean()), 3),
                                   "psnr_each": student.tolist()}]
    for name, recipe in recipes(theirs).items():
        out = train(recipe, [given.data / "images_train"], given.work / name.replace(" ", "-")).with_name("weights.safetensors")
        each = np.array(evaluate(trained(compact_network(COMPACT), out), pictures))
        rows.append({"arm": f"{COMPACT}, {name}", "steps": recipe.steps, "psnr": round(float(each.mean()), 3),
                     "ahead_db": round(float((each - student).mean()), 3),
                     "ahead_interval": [round(v, 3) for v in over_pictures(each - student)], "psnr_each": each.tolist()})
        report = {"command": "python -m benchmarks.equal_pixels --student run/weights.safetensors --data ../shared/data",
                  "protocol": "Kodak noise-free, 8-pixel border off, torch; seed 0", "pictures": len(pictures), "rows": rows}
        write_bytes(given.output, (json.dumps(report, indent=1) + "\n").encode())
        print(rows[-1]["arm"], rows[-1]["psnr"], "dB against", rows[0]["psnr"], flush=True)


if __name__ == "__main__":
    main()
