"""Does distillation help PyNET-QxQ's design, and does the order of the hints? Five arms, several seeds, one JSON.

    python -m benchmarks.distillation --train ../shared/data/images_train --test ../shared/data/images_test/kodak

A teacher of three levels (widths 16, 32, 64) and a student of width 8, both on the noise-free protocol. The arms of
``isp.distill.PLANS``, all with one number of multiply-accumulates: a training step costs three times the student's forward pass
and what is run of the teacher; who runs less of the teacher gets more steps for it. "scratch-pixels" is scratch with the steps of
"progressive" instead. --begin says with which weights the students begin: colours (``PyNetQxQ.start``) or random ones. Every part
resumes where it was broken off; the JSON has what is there, of both beginnings.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file

from isp.compact import CellConv
from isp.data import Crops, load_pictures, picture_paths
from isp.distill import CALIBRATED, PLANS, Apprentice, Distillation
from isp.loop import Devices, fit
from isp.metrics import psnr
from isp.pipeline import to_bytes
from isp.pynet import PyNet, PyNetQxQ
from isp.teacher import TeacherRecipe, train_teacher
from isp.train import LOSSES, InnerError
from sensor_sim import CFA, mosaic
from sensor_sim.atomic import atomic_path
from sensor_sim.images import read_picture
from sensor_sim.recipes import best_precision
from sensor_sim.sensor import Sensor

STUDENT, TEACHER = 8, TeacherRecipe(levels=3, width=16, each=(300, 300, 400, 1000), batch=4, crop=96, rate=1e-3, noisy=0.0,
                                    ema=0.99)

QXQ = CFA.parse("qxq")
BESIDE = "scratch-pixels"  # scratch with the steps of "progressive"
ARMS = (*PLANS, BESIDE)
BEGINNINGS = {"colours": 300, "random": 500}  # and the steps of the dearest arm
ERROR_BORDER = 8  # pixels, where the zero padding stands in for the scene
CHROMA = np.array([[-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]], np.float32)  # Cb, Cr of R, G, B (ITU-T T.871)


@dataclass(frozen=True)
class ArmRecipe:
    """One arm with one seed. steps: those of this arm, of the same compute as every other's."""

    network: str
    arm: str
    steps: int
    seed: int
    batch: int = 2
    crop: int = 96
    rate: float = 1e-3
    ema: float = 0.99
    precision: str = field(default_factory=best_precision)


def multiply_accumulates(net: torch.nn.Module, run: Any) -> float:
    """Of the convolutions that ``run(net)`` meets, per pixel of a 96x96 mosaic."""
    total = 0

    def count(module: torch.nn.Module, _: Any, out: torch.Tensor) -> None:
        nonlocal total
        total += out[0, 0].numel() * module.weight.numel()  # type: ignore[operator, union-attr]

    hooks = [m.register_forward_hook(count) for m in net.modules() if isinstance(m, torch.nn.Conv2d | CellConv)]
    with torch.no_grad():
        run(net)
    for hook in hooks:
        hook.remove()
    return total / 96**2


@cache
def step_costs(steps: int) -> dict[str, float]:
    """Multiply-accumulates per pixel that each arm spends on ``steps`` steps."""
    x = torch.rand(1, 1, 96, 96)
    student = multiply_accumulates(PyNetQxQ(STUDENT), lambda net: net(x))
    teacher = PyNet(TEACHER.levels, TEACHER.width)
    passes = {level: multiply_accumulates(teacher, lambda net, level=level: net.features_of(x, (level,)))
              for level in range(TEACHER.levels + 1)}
    costs = {}
    for arm, plan in PLANS.items():
        run = [0.0 if not plan.output and not plan.levels(k / steps) else
               passes[0 if plan.output else min(plan.levels(k / steps))] for k in range(steps)]
        costs[arm] = 3 * student * steps + sum(run)
    return costs


def steps_of(arm: str, steps: int) -> int:
    """How many steps an arm gets when the dearest one gets ``steps``: that one's compute for all."""
    costs = step_costs(steps)
    return round(steps * max(costs.values()) / costs["progressive" if arm == BESIDE else arm])


def run_arm(arm: str, seed: int, steps: int, teacher: PyNet, pictures: list[np.ndarray], out: Path, begins: str) -> PyNetQxQ:
    """Train one arm, or go on with it; the student with its averaged weights."""
    recipe = ArmRecipe(f"pynet-qxq-{STUDENT}, begun in {begins}", arm, steps_of(arm, steps), seed)
    folder = out / f"{arm}-{seed}"
    folder.mkdir(parents=True, exist_ok=True)
    fabric = Devices().fabric(recipe.precision)
    torch.manual_seed(seed)
    student = PyNetQxQ(STUDENT)
    if begins == "colours":
        student.start()
    net = Apprentice(student, teacher).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    sensor = Sensor.preset("qxq-phone")
    batches = partial(Crops, pictures, QXQ, sensor, size=recipe.crop, batch=recipe.batch, seed=1000 + seed, noisy=0.0)
    calibration = [Crops(pictures, QXQ, sensor, size=recipe.crop, batch=8, seed=7, noisy=0.0).at(k)[0] for k in range(CALIBRATED)]
    objective = Distillation(teacher, PLANS["scratch" if arm == BESIDE else arm], recipe.steps, calibration,
                             InnerError(ERROR_BORDER, LOSSES["rmse"]))
    fit(fabric, net, objective, batches, recipe, folder, save_every_s=60, ships="student.")
    net.student.load_state_dict(load_file(folder / "weights.safetensors"))
    return net.student.eval()


def alone(codes: np.ndarray, cfa: CFA) -> torch.Tensor:
    """A mosaic (H, W) as a network's whole input, (1, H, W)."""
    return torch.from_numpy(codes)[None]


@torch.no_grad()
def developed(net: torch.nn.Module, pictures: Sequence[np.ndarray], cfa: CFA = QXQ, whole: int = 8,
              seen: Callable[[np.ndarray, CFA], torch.Tensor] = alone) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Each picture from its noise-free mosaic, float32, and its truth, uint8, both (H, W, 3). whole: photosites; sides are cut to
    multiples of it. seen: what the network gets of a mosaic."""
    for picture in pictures:
        crop = picture[:picture.shape[0] // whole * whole, :picture.shape[1] // whole * whole]
        yield net(seen(mosaic(crop.astype(np.float32) / 255, cfa), cfa)[None])[0].permute(1, 2, 0).numpy(), crop


def evaluate(net: torch.nn.Module, pictures: Sequence[np.ndarray], *how: Any) -> list[float]:
    """PSNR of each picture by the noise-free protocol, dB; ``how``: what else ``developed`` takes."""
    return [round(psnr(to_bytes(out), crop), 3) for out, crop in developed(net, pictures, *how)]


def colour_kept(net: torch.nn.Module, pictures: Sequence[np.ndarray]) -> float:
    """How much of the truth's colour is in a network's pictures: the slope of their chroma over that of the truth; 0 is grey."""
    shared = own = 0.0
    for out, crop in developed(net, pictures):
        seen, true = out @ CHROMA.T, crop.astype(np.float32) / 255 @ CHROMA.T
        shared, own = shared + float((seen * true).sum()), own + float((true * true).sum())
    return round(shared / own, 3)


def paired(rows: dict[str, dict[str, list[float]]], arm: str, base: str, draws: int = 10000) -> dict[str, Any] | None:
    """Mean PSNR difference of two arms over the seeds both have, with a 95 % bootstrap interval over seeds and pictures."""
    seeds = sorted(set(rows.get(arm, {})) & set(rows.get(base, {})))
    if len(seeds) < 2:
        return None
    differences = np.array([np.subtract(rows[arm][seed], rows[base][seed]) for seed in seeds])
    rng = np.random.default_rng(0)
    means = [differences[rng.integers(len(seeds), size=len(seeds))][:, rng.integers(differences.shape[1],
             size=differences.shape[1])].mean() for _ in range(draws)]
    low, high = np.percentile(means, [2.5, 97.5])
    return {"arm": arm, "against": base, "seeds": len(seeds), "db": round(float(differences.mean()), 3),
            "interval_95": [round(float(low), 3), round(float(high), 3)],
            "by_seed": [round(float(one), 3) for one in differences.mean(1)]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True, metavar="DIR")
    parser.add_argument("--test", type=Path, required=True, metavar="DIR")
    parser.add_argument("--begin", choices=list(BEGINNINGS), default="colours", help="the students' first weights")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--work", type=Path, default=Path("out/distillation"), help="checkpoints, to go on from")
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/distillation.json"))
    args = parser.parse_args()
    made = train_teacher(TEACHER, [args.train], args.work / "teacher")
    teacher = PyNet(TEACHER.levels, TEACHER.width)
    teacher.load_state_dict(load_file(made))
    teacher.eval()
    train, test = load_pictures(picture_paths([args.train])), [read_picture(path) for path in picture_paths([args.test])]
    steps, work = BEGINNINGS[args.begin], args.work / args.begin
    scores = work / "scores.json"
    rows = json.loads(scores.read_text()) if scores.exists() else {"teacher": evaluate(teacher, test), "arms": {}, "colour": {}}
    parts = [(arm, seed) for group in (tuple(PLANS), (BESIDE,)) for seed in range(args.seeds) for arm in group]
    for arm, seed in parts:
        if str(seed) not in rows["arms"].setdefault(arm, {}):
            student = run_arm(arm, seed, steps, teacher, train, work, args.begin)
            rows["arms"][arm][str(seed)] = evaluate(student, test)
            rows["colour"].setdefault(arm, {})[str(seed)] = colour_kept(student, test)
            with atomic_path(scores) as path:
                path.write_text(json.dumps(rows))
            print(f"{arm} seed {seed}: {np.mean(rows['arms'][arm][str(seed)]):.3f} dB", flush=True)
        write(args.output, rows, args.begin)


def write(output: Path, rows: dict[str, Any], begins: str) -> None:
    """The JSON of what there is, beside what it has of the other beginning."""
    before = json.loads(output.read_text()) if output.exists() else {}
    report = {"command": "python -m benchmarks.distillation --train ../shared/data/images_train --test "
                         "../shared/data/images_test/kodak --begin " + "|".join(BEGINNINGS),
              "protocol": "Kodak QxQ noise-free, 8-pixel border off; bootstrap over seeds and pictures, 10000 draws",
              "teacher": {"levels": TEACHER.levels, "width": TEACHER.width, "steps": list(TEACHER.each),
                          "psnr": round(float(np.mean(rows["teacher"])), 3)},
              "student_width": STUDENT,
              "begins": {**before.get("begins", {}), begins: beginning(rows, BEGINNINGS[begins])}}
    with atomic_path(output) as path:
        path.write_text(json.dumps(report, indent=1) + "\n")


def beginning(rows: dict[str, Any], steps: int) -> dict[str, Any]:
    """The arms of one beginning and their differences. steps: of the dearest arm."""
    arms = rows["arms"]
    differences = [paired(arms, arm, base) for base in ("scratch", "output", "one-shot", BESIDE)
                   for arm in PLANS if arm not in ("scratch", base)]
    return {"arms": [{"arm": arm, "steps": steps_of(arm, steps), "seeds": len(found),
                      "psnr_by_seed": {seed: round(float(np.mean(each)), 3) for seed, each in found.items()},
                      "colour_by_seed": rows["colour"].get(arm, {}), "psnr_each": found} for arm, found in arms.items() if found],
            "differences": [one for one in differences if one]}


if __name__ == "__main__":
    main()
