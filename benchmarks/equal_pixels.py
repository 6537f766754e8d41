"""Compact networks beside the PyNET-QxQ student: trained on as many pixels, and with as many multiply-accumulates.

    python -m benchmarks.equal_pixels --data ../shared/data [--only qxq-compact] [--student run/weights.safetensors]

The student is the one that firmware_models/pynet-qxq ships (its card has the recipe): with --student it is measured, as it was
trained (what ships has its statistics folded), and ``run/checkpoint.pt`` says how; without, its row stands as the JSON has it.
So do the rows of networks that --only leaves out. The compact networks begin anew, seed 0, on the same share of noisy crops. PSNR
on Kodak, noise-free QxQ, 8-pixel border off, in torch; differences are paired, with a 95 % bootstrap interval over the pictures.
Trainings resume. A quarter of an hour of one core a network.
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

COMPACT, STUDENT = ("qxq-compact",), "pynet-qxq"
OF_A_STUDENT = ("steps", "batch", "crop", "noisy")  # what of its recipe decides the others' steps


def recipes(compact: str, student: dict[str, Any]) -> dict[str, Recipe]:
    """A compact network's recipe for each kind of equality with a student of that recipe."""
    pixels = student["steps"] * student["batch"] * student["crop"] ** 2
    steps = pixels / (Recipe.batch * Recipe.crop**2)
    theirs, ours = (load_facts(name).kmac_per_pixel or 0 for name in (STUDENT, compact))
    return {name: Recipe(compact, steps=round(steps * times), noisy=student["noisy"])
            for name, times in (("same pixels", 1.0), ("same compute", theirs / ours))}


def measured(weights: Path, pictures: list[np.ndarray]) -> tuple[dict[str, Any], dict[str, Any]]:
    """A student's recipe, what of it counts here, and its row."""
    each = np.array(evaluate(trained(PyNetQxQ(), weights), pictures))
    recipe = torch.load(weights.with_name("checkpoint.pt"), weights_only=True)["recipe"]
    return {name: recipe[name] for name in OF_A_STUDENT}, {
        "arm": STUDENT, "steps": recipe["steps"], "psnr": round(float(each.mean()), 3), "psnr_each": each.tolist()}


def trained(net: nn.Module, weights: Path) -> nn.Module:
    take(net, weights)
    return net.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--student", type=Path, metavar="FILE")
    parser.add_argument("--only", choices=COMPACT, nargs="*", default=COMPACT)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("out/equal-pixels"), help="checkpoints, to go on from")
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/equal_pixels.json"))
    given = parser.parse_args()
    pictures = [read_picture(path) for path in picture_paths([given.data / "images_test" / "kodak"])]
    found = json.loads(given.output.read_text())
    recipe, student = measured(given.student, pictures) if given.student else (found["student"], found["rows"][0])
    kept, rows = {row["arm"]: row for row in found["rows"]}, [student]
    for compact in COMPACT:
        for name, plan in recipes(compact, recipe).items():
            arm = f"{compact}, {name}"
            rows.append(beside(student, arm, plan, given.data, given.work, pictures) if compact in given.only else kept[arm])
            print(arm, rows[-1]["psnr"], "dB against", student["psnr"], flush=True)
    report = {"command": "python -m benchmarks.equal_pixels --data ../shared/data", "student": recipe,
              "protocol": "Kodak noise-free, 8-pixel border off, torch; seed 0", "pictures": len(pictures), "rows": rows}
    write_bytes(given.output, (json.dumps(report, indent=1) + "\n").encode())


def beside(student: dict[str, Any], arm: str, plan: Recipe, data: Path, work: Path, pictures: list[np.ndarray]) -> dict[str, Any]:
    """A compact network's row: trained by a plan, and against the student."""
    out = train(plan, [data / "images_train"], work / arm.replace(", ", "-").replace(" ", "-"))
    each = np.array(evaluate(trained(compact_network(plan.network), out.with_name("weights.safetensors")), pictures))
    ahead = each - np.array(student["psnr_each"])
    return {"arm": arm, "steps": plan.steps, "psnr": round(float(each.mean()), 3), "ahead_db": round(float(ahead.mean()), 3),
            "ahead_interval": [round(v, 3) for v in over_pictures(ahead)], "psnr_each": each.tolist()}


if __name__ == "__main__":
    main()
