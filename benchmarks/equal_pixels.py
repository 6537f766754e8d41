"""Compact networks beside the PyNET-QxQ student: trained on as many pixels, and with as many multiply-accumulates.

    python -m benchmarks.equal_pixels --data ../shared/data [--only "qxq-compact, same pixels"] [--student FILE] [-o FILE]

With --student a student's weights are measured, as it was trained (what ships of one has its statistics folded), and
``checkpoint.pt`` beside them says how; without, its row stands as the JSON has it. So do the rows of arms that --only leaves out,
as long as they are of such a student. The compact networks begin anew, seed 0, on the same share of noisy crops. PSNR on Kodak,
noise-free QxQ, 8-pixel border off, in torch; differences are paired, with a 95 % bootstrap interval over the pictures. Trainings
resume. equal_pixels.json is of a student of half an hour, for which both kinds of equality can be had; equal_pixels_long.json of
the one that firmware_models/pynet-qxq ships (its card has the recipe), whose multiply-accumulates would be a compact network's of
more than an hour.

What is equal is what the steps see. A compact network's start (``isp.train.start``: covariance and least squares) is fitted on
all training pictures before the first step, and neither count has that in it: "start" in the JSON says how much it is. One arm
more, "start counted", has it in: its start is fitted on every sixteenth picture, and those pixels are taken off its steps.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from torch import nn

from benchmarks.claims.intervals import over_pictures
from benchmarks.distillation import evaluate
from firmware_models.catalogue import load_facts
from isp.data import load_pictures, picture_paths
from isp.pynet import PyNetQxQ
from isp.train import Recipe, compact_network, start, take, train
from sensor_sim.atomic import atomic_path, write_bytes
from sensor_sim.images import read_picture

COMPACT, STUDENT = ("qxq-compact",), "pynet-qxq"
OF_A_STUDENT = ("steps", "batch", "crop", "noisy")  # what of its recipe decides the others' steps
COUNTED, EVERY = "same pixels, start counted", 16  # the arm whose start is fitted on every so many pictures
ARMS = tuple(f"{compact}, {name}" for compact in COMPACT for name in ("same pixels", "same compute", COUNTED))


def recipes(compact: str, student: dict[str, Any]) -> dict[str, Recipe]:
    """A compact network's recipe for each kind of equality with a student of that recipe."""
    pixels = student["steps"] * student["batch"] * student["crop"] ** 2
    steps = pixels / (Recipe.batch * Recipe.crop**2)
    theirs, ours = (load_facts(name).kmac_per_pixel or 0 for name in (STUDENT, compact))
    return {name: Recipe(compact, steps=round(steps * times), noisy=student["noisy"])
            for name, times in (("same pixels", 1.0), ("same compute", theirs / ours))}


def start_pixels(pictures: Sequence[np.ndarray]) -> int:
    """What a compact network's start reads of pictures: all for the least squares, every fourth again for the covariance."""
    return sum(picture.shape[0] * picture.shape[1] for picture in (*pictures, *pictures[::4]))


def counted(compact: str, student: dict[str, Any], pictures: Sequence[np.ndarray]) -> Recipe:
    """A compact network's recipe for the student's number of pixels, those of a start on ``pictures`` among them."""
    plan = recipes(compact, student)["same pixels"]
    return replace(plan, steps=plan.steps - round(start_pixels(pictures) / (plan.batch * plan.crop**2)))


def begun(plan: Recipe, pictures: list[np.ndarray], path: Path) -> Path:
    """A file of the weights that a compact network begins with, of statistics of those pictures; one that is there stays."""
    if not path.exists():
        torch.manual_seed(plan.seed)
        net = compact_network(plan.network)
        start(net, pictures, plan)
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_path(path) as made:
            save_file(net.state_dict(), made)
    return path


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
    parser.add_argument("--only", choices=ARMS, nargs="*", default=ARMS)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("out/equal-pixels"), help="checkpoints, to go on from")
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/equal_pixels.json"))
    given = parser.parse_args()
    pictures = [read_picture(path) for path in picture_paths([given.data / "images_test" / "kodak"])]
    found = json.loads(given.output.read_text()) if given.output.exists() else {"rows": []}
    if not (given.student or found["rows"]):
        parser.error(f"{given.output} has no student yet: give --student, a training's weights.safetensors")
    recipe, student = measured(given.student, pictures) if given.student else (found["student"], found["rows"][0])
    seen = load_pictures(picture_paths([given.data / "images_train"]))
    part = seen[::EVERY]
    kept = {row["arm"]: row for row in (*found["rows"], *found.get("counted", ()))}
    rows: list[dict[str, Any]] = []
    for compact in COMPACT:
        plans = recipes(compact, recipe) | {COUNTED: counted(compact, recipe, part)}
        for arm, plan in ((f"{compact}, {name}", plan) for name, plan in plans.items()):
            if arm in given.only:
                folder = given.work / arm.replace(", ", "-").replace(" ", "-")
                begin = begun(plan, part, folder / "begun.safetensors") if arm.endswith(COUNTED) else None
                rows.append(beside(student, arm, plan, given.data, folder, pictures, begin))
            elif arm in kept and kept[arm]["steps"] == plan.steps:
                rows.append(kept[arm])
    for row in rows:
        print(row["arm"], row["psnr"], "dB against", student["psnr"], flush=True)
    report = {"command": shlex.join(["python", "-m", "benchmarks.equal_pixels", *sys.argv[1:]]), "student": recipe,
              "protocol": "Kodak noise-free, 8-pixel border off, torch; seed 0", "pictures": len(pictures),
              "start": {"pictures": len(seen), "pixels": start_pixels(seen), "counted_pictures": len(part),
                        "counted_pixels": start_pixels(part),
                        "pixels_of_the_steps": recipe["steps"] * recipe["batch"] * recipe["crop"] ** 2},
              "rows": [student, *(row for row in rows if not row["arm"].endswith(COUNTED))],
              "counted": [row for row in rows if row["arm"].endswith(COUNTED)]}
    write_bytes(given.output, (json.dumps(report, indent=1) + "\n").encode())


def beside(student: dict[str, Any], arm: str, plan: Recipe, data: Path, folder: Path, pictures: list[np.ndarray],
           begin: Path | None = None) -> dict[str, Any]:
    """A compact network's row: trained by a plan, and against the student. begin: weights that it begins with, if not its own."""
    out = train(plan, [data / "images_train"], folder, begin=begin)
    each = np.array(evaluate(trained(compact_network(plan.network), out.with_name("weights.safetensors")), pictures))
    ahead = each - np.array(student["psnr_each"])
    return {"arm": arm, "steps": plan.steps, "psnr": round(float(each.mean()), 3), "ahead_db": round(float(ahead.mean()), 3),
            "ahead_interval": [round(v, 3) for v in over_pictures(ahead)], "psnr_each": each.tolist()}


if __name__ == "__main__":
    main()
