"""What each choice in the compact demosaicer is worth, and one set of weights for all four CFAs, on the phone tier.

    python -m benchmarks.ablations --train ../shared/data/images_train --test ../shared/data/images_test/kodak

Every arm of a table has the same steps of the same crops, noise-free, by AdamW at one rate, not by the Muon of what ships. PSNR
on Kodak, 8-pixel border off; differences are paired, with a 95 % bootstrap interval over seeds and pictures: of an arm against
the first of its table ("differences"), and against the one that differs least from it ("pairs"). Arms resume where they were
broken off; what the JSON has of as many steps is not trained again. About half an hour of one core, a minute an arm and seed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.utils.data import IterableDataset

from benchmarks.distillation import QXQ, ArmRecipe, evaluate, multiply_accumulates, paired
from isp.classical import colour_difference
from isp.compact import CompactDemosaicer, Residual, depth_to_space
from isp.data import Crops, load_pictures, picture_paths
from isp.linear import covariance, least_squares
from isp.loop import Devices, fit
from isp.pynet import pack as packed_by_colour
from isp.train import LOSSES, InnerError, clean_pairs
from sensor_sim import CFA, FAMILIES
from sensor_sim.atomic import atomic_path
from sensor_sim.images import read_picture
from sensor_sim.sensor import Sensor

WIDTH, BLOCKS, HIDDEN = 64, 2, 40  # of qxq-lite
PERIODS = 24  # photosites: whole periods of all four CFAs, and whole cells
BORDER = 8
LONGER, TIMES = "four times the steps", 4


class Ablated(nn.Module):
    """Mosaic, colour masks and classical estimate (N, 7, H, W) to a picture (N, 3, H, W).

    pack: side of the cells that a space-to-depth makes. phase: whether the masks come in beside the mosaic. residual: whether the
    result is added to the estimate. by_colour: instead of a space-to-depth, PyNET-QxQ's packing, four planes of a colour each, in
    which samples lie side by side that are up to 4 photosites apart (``isp.pynet.pack``); pack 2, no phase map.
    """

    def __init__(self, pack: int = 8, width: int = WIDTH, hidden: int = HIDDEN, phase: bool = False,
                 residual: bool = False, by_colour: bool = False) -> None:
        super().__init__()
        self.pack, self.planes, self.residual, self.by_colour = pack, 4 if phase else 1, residual, by_colour
        self.stem = nn.Conv2d(self.planes * pack**2, width, 3, padding=1)
        self.body = nn.Sequential(*(Residual(width, hidden) for _ in range(BLOCKS)))
        self.head = nn.Conv2d(width, 3 * pack**2, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        seen = x[:, :self.planes]
        cells = packed_by_colour(seen) if self.by_colour else nn.functional.pixel_unshuffle(seen, self.pack)
        y = depth_to_space(self.head(self.body(self.stem(cells))), self.pack)
        return y + x[:, 4:] if self.residual else y


class Lite(CompactDemosaicer):
    """qxq-lite's layers, of the same inputs. norm: a normalisation behind every convolution of its body."""

    def __init__(self, norm: Callable[[int], nn.Module] | None = None) -> None:
        super().__init__("qxq", WIDTH, BLOCKS, hidden=HIDDEN)
        for block in cast("Iterable[Residual]", self.body):
            block.first, block.second = (self.normed(layer, norm) for layer in (block.first, block.second))

    @staticmethod
    def normed(layer: nn.Conv2d, norm: Callable[[int], nn.Module] | None) -> Any:
        return layer if norm is None else nn.Sequential(layer, norm(layer.out_channels))

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x[:, :1])


INSTANCE = partial(nn.InstanceNorm2d, affine=True)
BASE = "qxq-lite's layers, AdamW"
# Name: network, whether it starts as the best linear demosaicer, CFAs. The first of a table is what the others are compared with.
CHOICES: dict[str, tuple[Callable[[], nn.Module], bool, tuple[str, ...]]] = {
    BASE: (Lite, True, ("qxq",)),
    "random start": (Lite, False, ("qxq",)),
    "residual over classical": (partial(Ablated, residual=True), False, ("qxq",)),
    "instance norm": (partial(Lite, INSTANCE), True, ("qxq",)),
    "batch norm": (partial(Lite, nn.BatchNorm2d), True, ("qxq",)),
    "4x4 packing": (partial(Ablated, 4, 40, 24, residual=True), False, ("qxq",)),
    "4x4 packing, phase map": (partial(Ablated, 4, 40, 24, phase=True, residual=True), False, ("qxq",)),
    "2x2 packing, phase map": (partial(Ablated, 2, 20, 16, phase=True, residual=True), False, ("qxq",)),
    "PyNET-QxQ's packing": (partial(Ablated, 2, 20, 16, residual=True, by_colour=True), False, ("qxq",)),
}
UNIFIED = partial(Ablated, phase=True, residual=True)
ONE_EACH = {f"{family} alone": (UNIFIED, False, (family,)) for family in FAMILIES}
ALL = {f"all four, {how}": (UNIFIED, False, tuple(FAMILIES)) for how in ("same steps", LONGER)}
ARMS = CHOICES | ONE_EACH | ALL
# The arm from which an arm differs in one thing, its own base, where that is not the first of the table.
OWN = {"residual over classical": "random start", "qxq alone": "residual over classical",
       "4x4 packing": "residual over classical", "4x4 packing, phase map": "4x4 packing",
       "2x2 packing, phase map": "4x4 packing, phase map", "PyNET-QxQ's packing": "2x2 packing, phase map"}

Rows = dict[str, dict[str, dict[str, list[float]]]]  # arm, CFA, seed: PSNR of each picture


class Planes(IterableDataset):
    """Batches of ``Crops`` of several CFAs in turn; inputs as ``Ablated`` takes them."""

    def __init__(self, pictures: list[np.ndarray], families: Sequence[str], recipe: ArmRecipe, start: int = 0, **_: int) -> None:
        sensor = Sensor.preset("qxq-phone")
        self.start, self.crops = start, [Crops(pictures, CFA.parse(family), sensor, size=recipe.crop, batch=recipe.batch,
                                               seed=1000 + recipe.seed, noisy=0.0) for family in families]

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        step = self.start
        while True:
            crops = self.crops[step % len(self.crops)]
            codes, targets = crops.at(step)
            yield torch.stack([planes(one[0].numpy(), crops.cfa) for one in codes]), targets
            step += 1


def planes(codes: np.ndarray, cfa: CFA) -> Tensor:
    """A mosaic (H, W), its masks and its classical estimate, (7, H, W) float32."""
    stacked = np.concatenate([codes[..., None], cfa.masks(*codes.shape), colour_difference(codes, cfa)], -1)
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(stacked.astype(np.float32), -1, 0)))


def run_arm(arm: str, seed: int, steps: int, pictures: list[np.ndarray],
            linear: Callable[[], tuple[np.ndarray, np.ndarray]], out: Path) -> nn.Module:
    """Train one arm, or go on with it; the network with its averaged weights. linear: gives what a linear start is made of."""
    make, starts, families = ARMS[arm]
    recipe = ArmRecipe("ablated", arm, steps * (TIMES if arm.endswith(LONGER) else 1), seed, batch=8, crop=120, rate=2e-3)
    folder = out / f"{arm.replace(' ', '-')}-{seed}"
    folder.mkdir(parents=True, exist_ok=True)
    fabric = Devices().fabric(recipe.precision)
    torch.manual_seed(seed)
    net = make().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if starts and isinstance(net, CompactDemosaicer):
        net.start(*linear(), seed)
    fit(fabric, net, InnerError(BORDER, LOSSES["rmse"]), partial(Planes, pictures, families, recipe), recipe, folder)
    net.load_state_dict(load_file(folder / "weights.safetensors"))
    return net.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True, metavar="DIR")
    parser.add_argument("--test", type=Path, required=True, metavar="DIR")
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--work", type=Path, default=Path("out/ablations"), help="checkpoints, to go on from")
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/ablations.json"))
    args = parser.parse_args()
    train, test = load_pictures(picture_paths([args.train])), [read_picture(path) for path in picture_paths([args.test])]
    linear = cache(lambda: (covariance(clean_pairs(train[::4], QXQ), 8), least_squares(clean_pairs(train, QXQ), 8)))
    rows = kept(args.output, args.steps)
    for seed in map(str, range(args.seeds)):
        for arm in ARMS:
            if seed in rows.setdefault(arm, {}).setdefault(ARMS[arm][2][0], {}):
                continue
            net = run_arm(arm, int(seed), args.steps, train, linear, args.work / str(args.steps))
            for family in ARMS[arm][2]:
                rows[arm].setdefault(family, {})[seed] = evaluate(net, test, CFA.parse(family), PERIODS, planes)
            print(f"{arm}, seed {seed}:", *(f"{f} {np.mean(r[seed]):.3f} dB" for f, r in rows[arm].items()), flush=True)
            write(args.output, rows, args.steps, args.seeds)
    write(args.output, rows, args.steps, args.seeds)


def kept(output: Path, steps: int) -> Rows:
    """What the JSON has of arms of as many steps."""
    found: dict[str, Any] = json.loads(output.read_text()) if output.exists() else {"steps": None}
    rows: Rows = {}
    for one in found["arms"] if found["steps"] == steps else ():
        if one["arm"] in ARMS:
            rows.setdefault(one["arm"], {})[one["cfa"]] = one["psnr_each"]
    return rows


def write(output: Path, rows: Rows, steps: int, seeds: int) -> None:
    """The JSON of what there is."""
    qxq = {arm: found["qxq"] for arm, found in rows.items() if found.get("qxq")}
    differences = [one for arm in CHOICES if arm != BASE and (one := paired(qxq, arm, BASE))]
    pairs = [one for arm, base in OWN.items() if (one := paired(qxq, arm, base))]
    unified = []
    for family in FAMILIES:
        one_cfa = {arm: found[family] for arm, found in rows.items() if arm not in CHOICES and found.get(family)}
        unified += [{"cfa": family, **one} for arm in ALL if arm in one_cfa and (one := paired(one_cfa, arm, f"{family} alone"))]
    report: dict[str, Any] = {
        "command": "python -m benchmarks.ablations --train ../shared/data/images_train --test ../shared/data/images_test/kodak "
                   f"--steps {steps} --seeds {seeds}",
        "protocol": "Kodak noise-free, 8-pixel border off; bootstrap over seeds and pictures, 10000 draws", "steps": steps,
        "arms": [{"arm": arm, "cfa": family, "kmac_per_pixel": round(cost(arm) / 1000, 2), "seeds": len(found),
                  "psnr": round(float(np.mean(list(found.values()))), 3), "psnr_each": found}
                 for arm, families in rows.items() for family, found in families.items() if found],
        "differences": differences, "pairs": pairs, "unified": unified}
    with atomic_path(output) as path:
        path.write_text(json.dumps(report, indent=1) + "\n")


@cache
def cost(arm: str) -> float:
    """Multiply-accumulates of the convolutions, per pixel; those of the classical estimate are not in it."""
    return multiply_accumulates(ARMS[arm][0](), lambda net: net.train()(torch.zeros(2, 7, 96, 96)))


if __name__ == "__main__":
    main()
