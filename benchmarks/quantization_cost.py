"""What the integer forms of a compact demosaicer lose against the float weights that they were made from.

    python -m benchmarks.quantization_cost --float weights.safetensors --data ../shared/data qxq-lite-int8 qxq-lite-w4a8

writes the metrics.json of the phone tier's float and 4-bit forms, which benchmarks.demosaic leaves out, and
benchmarks/quantization_cost.json, a row a model and condition (others' rows are kept): PSNR on Kodak, QxQ, 8-pixel border
off, of the float network in torch and of the shipped integer .tflite in LiteRT, the mean paired loss with a bootstrap 95 %
interval over the pictures (seed 0), and the largest.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from benchmarks.claims.intervals import over_pictures
from benchmarks.demosaicers import FLOAT, FOUR_BITS, Pair, exposures, learned, noise_free
from firmware_models.catalogue import load_facts
from isp.data import demosaic_contract
from isp.metrics import psnr
from isp.pipeline import finish
from isp.train import compact_network, take
from runtime.tiling import align
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture
from sensor_sim.raw import RawImage

COMMAND = "python -m benchmarks.quantization_cost --float weights.safetensors --data ../shared/data qxq-lite-int8 qxq-lite-w4a8"
JSON = Path(__file__).with_suffix(".json")
GAIN = 4.0
PROTOCOL = "mean PSNR dB, 8-bit sRGB, 8-pixel border off; float weights in torch, integer ones as the shipped .tflite"


@torch.no_grad()
def whole(net: torch.nn.Module, codes: np.ndarray, cfa: CFA) -> np.ndarray:
    """A companded mosaic through the float network at once."""
    aligned, window = align(codes, cfa.phase, demosaic_contract(CFA.parse("qxq")).phase, cfa.period, cfa.period, ring=cfa.period)
    out = net(torch.from_numpy(np.ascontiguousarray(aligned))[None, None]).numpy()
    return np.moveaxis(window.crop(out)[0], 0, -1)


def each(pairs: list[Pair]) -> np.ndarray:
    return np.array([psnr(a, b) for a, b in pairs])


def rows_of(name: str, weights: Path, pictures: list[np.ndarray]) -> list[dict]:
    """Of one integer model."""
    facts, cfa = load_facts(name), CFA.parse("qxq")
    net, contract = compact_network(facts.extra["trainer"]), demosaic_contract(cfa)
    version, integer = take(net.eval(), weights), learned(facts, 1)

    def develop(raw: RawImage) -> np.ndarray:
        return finish(contract.decode(whole(net, contract.encode(raw), raw.cfa)), raw.metadata.colour_matrix)

    taken = list(exposures(pictures, GAIN))
    found = {"noise-free": (each(noise_free(lambda m, c: whole(net, m, c), pictures, cfa)),
                            each(noise_free(integer.codes, pictures, cfa))),
             f"gain {GAIN:g}": (each([(develop(raw), truth) for raw, truth in taken]),
                                each([(integer.develop(raw), truth) for raw, truth in taken]))}
    rows = []
    for condition, (before, after) in found.items():
        loss = before - after
        rows.append({"model": name, "condition": condition, "pictures": len(loss), "float_psnr": round(float(before.mean()), 3),
                     "psnr": round(float(after.mean()), 3), "lost_db": round(float(loss.mean()), 3),
                     "lost_interval": [round(v, 3) for v in over_pictures(loss)],
                     "largest_loss_db": round(float(loss.max()), 3), "bundle_sha256": integer.version,
                     "float_sha256": version})
    return rows


def write_metrics(rows: list[dict]) -> None:
    """metrics.json of the two models that have their numbers from here, where the 4-bit form was measured."""
    for name, key in ((FLOAT, "float_psnr"), (FOUR_BITS, "psnr")):
        mine = [{"method": name, "cfa": "qxq", "data": "kodak", "condition": row["condition"], "pictures": row["pictures"],
                 "psnr": row[key]} for row in rows if row["model"] == FOUR_BITS]
        if mine:
            load_facts(name).record(COMMAND, mine, PROTOCOL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="+")
    parser.add_argument("--float", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    given = parser.parse_args()
    pictures = [read_picture(path) for path in sorted((given.data / "images_test" / "kodak").glob("*.png"))]
    rows = [row for name in given.models for row in rows_of(name, given.float, pictures)]
    old = json.loads(JSON.read_text())["rows"] if JSON.is_file() else []
    rows = sorted([row for row in old if row["model"] not in given.models] + rows, key=lambda row: row["model"])
    write_bytes(JSON, (json.dumps({"command": COMMAND, "rows": rows}, indent=1) + "\n").encode())
    write_metrics(rows)
    for row in rows:
        print(f"{row['model']:18} {row['condition']:11} {row['float_psnr']:.2f} -> {row['psnr']:.2f} dB, "
              f"loses {row['lost_db']:.3f} {row['lost_interval']}, at most {row['largest_loss_db']:.3f}")


if __name__ == "__main__":
    main()
