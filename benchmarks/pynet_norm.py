"""What it costs PyNET-QxQ that its InstanceNorm's statistics are not the whole picture's, and what its integer form costs.

    python -m benchmarks.pynet_norm --data ../shared/data [--weights run/weights.safetensors]   # ten minutes of one core

benchmarks/pynet_norm.json: mean PSNR, noise-free QxQ, 8-pixel border off, on the middle of Kodak pictures, each way of having the
statistics beside the network as it was trained; and metrics.json of pynet-qxq-int8. The integer form is the one that ships, as
``firmware_models.pynet`` builds and calibrates it. With --weights, of a training, it first writes what ships: weights.safetensors
of firmware_models/pynet-qxq (the student's weights with statistics of training crops, seed 0), and model.toml of it and of
pynet-qxq-int8, which takes the same weights; `photosite export` then takes both.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rich.progress import track
from torch import nn

from firmware_models.catalogue import build, load_facts
from isp.data import Crops, load_pictures, picture_paths
from isp.metrics import psnr
from isp.pipeline import to_bytes
from isp.pynet import PyNetQxQ
from isp.pynet_fixed import Statistics, fixed, load_student, reduced, sampled, save_student, statistics
from isp.train import take
from runtime.bundle import digest
from runtime.tiling import tiled
from sensor_sim import CFA, mosaic
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture
from sensor_sim.sensor import Sensor

COMMAND = "python -m benchmarks.pynet_norm --data ../shared/data"
MODELS = Path(__file__).parents[1] / "firmware_models"
FLOAT, INTEGER = "pynet-qxq", "pynet-qxq-int8"  # two forms of one file of weights
SHIPPED = MODELS / FLOAT / "weights.safetensors"
FORMS = {FLOAT: ("float", "PyNET-QxQ, the published student", ""),
         INTEGER: ("integer", "PyNET-QxQ in 8-bit integers", f'weights_of = "{FLOAT}"\n')}
FACTS = """title = "{title}"
task = "demosaic"
family = "qxq"
loop = "tiled"
entry = "firmware_models.pynet:build"
{shared}parameters = 1074126
kmac_per_pixel = 268.0
reference = true

[licence]
weights = "Apache-2.0"
data = "Urban100 and ImageNet samples (research), BSDS500 (please cite), free photographs of elementary/wallpapers; see the card"

[extra]
trainer = "pynet-qxq"
numbers = "{numbers}"
bundle = "photosite export {name} --to tflite --to onnx makes it"
"""
PICTURES, ROWS, COLUMNS = 8, 384, 512  # every third of Kodak; its middle
TILE = 264  # the smallest that a margin of 128 leaves
CROPS, SIDE = 6, 128  # batches of four, for the calibrated statistics
QXQ = CFA.parse("qxq")


def codes_of(picture: np.ndarray) -> np.ndarray:
    return mosaic(picture.astype(np.float32) / 255, QXQ)


def batch(codes: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(codes)).reshape(-1, 1, *codes.shape[-2:])


@torch.no_grad()
def developed(net: nn.Module, codes: np.ndarray) -> np.ndarray:
    return to_bytes(np.moveaxis(net(batch(codes))[0].numpy(), 0, -1))


def by_tiles(net: nn.Module, codes: np.ndarray) -> np.ndarray:
    """As plain tiling would have it: every tile normalised by itself."""
    @torch.no_grad()
    def run(tile: np.ndarray) -> np.ndarray:
        return net(torch.from_numpy(tile)).numpy()
    return to_bytes(np.moveaxis(tiled(run, codes[None, None], TILE, 64, 8)[0], 0, -1))


def ways(net: PyNetQxQ, codes: np.ndarray, calibrated: Statistics, integer: nn.Module) -> dict[str, np.ndarray]:
    """The picture by each way of having the statistics."""
    return {"its own (as trained)": developed(net, codes), "of each tile": by_tiles(net, codes),
            "of an eighth": developed(fixed(net, statistics(net, [batch(reduced(codes))])), codes),
            "of 16 tiles": developed(fixed(net, statistics(net, [batch(sampled(codes))])), codes),
            "calibrated": developed(fixed(net, calibrated), codes), "calibrated, int8": developed(integer, codes)}


def publish(weights: Path, data: Path) -> str:
    """Write the catalogue's files of a trained student, its statistics those of training crops; the weights' SHA-256."""
    net = PyNetQxQ()
    checksum = take(net, weights)
    training = load_pictures(picture_paths([data / "images_train"])[::4])
    crops = Crops(training, QXQ, Sensor.preset("qxq-phone"), size=SIDE, batch=4, seed=0, noisy=0.4)
    found = statistics(net.eval(), [crops.at(step)[0] for step in range(CROPS)])
    save_student(net, found, SHIPPED)
    for name, (numbers, title, shared) in FORMS.items():
        facts = FACTS.format(name=name, numbers=numbers, title=title, shared=shared)
        write_bytes(MODELS / name / "model.toml", facts.encode())
    return checksum


def write_metrics(rows: list[dict[str, Any]]) -> None:
    """metrics.json of the integer form; the float one's is of ``benchmarks.demosaic``."""
    row = next(row for row in rows if row["statistics"] == "calibrated, int8")
    made = {"method": INTEGER, "cfa": "qxq", "data": f"kodak, the middle {ROWS}x{COLUMNS} of every third",
            "condition": "noise-free", "pictures": len(row["psnr_each"]), "psnr": row["psnr"]}
    load_facts(INTEGER).record(COMMAND, [made])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    given = parser.parse_args()
    checksum = publish(given.weights, given.data) if given.weights else digest(SHIPPED)
    net, calibrated = load_student(SHIPPED)
    integer = build(INTEGER).graphs["main"].module
    each: dict[str, list[float]] = {}
    for path in track(sorted((given.data / "images_test" / "kodak").glob("*.png"))[::24 // PICTURES], "Kodak"):
        whole = read_picture(path)
        top, left = ((length - side) // 2 // 8 * 8 for length, side in zip(whole.shape, (ROWS, COLUMNS), strict=False))
        picture = whole[top:top + ROWS, left:left + COLUMNS]
        for way, made in ways(net, codes_of(picture), calibrated, integer).items():
            each.setdefault(way, []).append(round(psnr(made, picture), 3))
    own = np.array(each["its own (as trained)"])
    rows = [{"statistics": way, "psnr": round(float(np.mean(values)), 3), "cost_db": round(float(np.mean(own - values)), 3),
             "largest_cost_db": round(float(np.max(own - values)), 3), "psnr_each": values} for way, values in each.items()]
    write_metrics(rows)
    result = {"command": COMMAND, "weights_sha256": checksum, "pictures": len(own), "size": [ROWS, COLUMNS], "rows": rows}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(result, indent=1) + "\n").encode())
    for row in rows:
        print(f"{row['statistics']:24} {row['psnr']:6.2f} dB, costs {row['cost_db']:.3f}, at most {row['largest_cost_db']:.3f}")


if __name__ == "__main__":
    main()
