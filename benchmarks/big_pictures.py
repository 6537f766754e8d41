"""Memory and time of large mosaics, tile by tile: 12 and 50 megapixels through a demosaicer of the catalogue.

    python -m benchmarks.big_pictures               # some minutes of one core: the phone tier and the compact network

writes benchmarks/big_pictures.json: for each model and size, measured in a process of its own, the peak resident memory, what of
it was there before the RAW was (libraries and the network), and the bytes that the mosaic and the picture must take. The mosaic
is a shipped photograph repeated.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from itertools import product
from pathlib import Path

import numpy as np

from benchmarks.demosaicers import catalogued
from firmware_models.samples import sample_picture
from isp.pipeline import develop_learned
from photosite.console import progress
from runtime.bundle import Bundle
from sensor_sim import CFA, RawImage, mosaic
from sensor_sim.atomic import write_bytes

SIZES = {12: (3000, 4000), 50: (6144, 8160)}  # megapixels: rows, columns
MODELS = ("qxq-lite-int8", "qxq-compact")
COMMAND = "python -m benchmarks.big_pictures"


def repeated(height: int, width: int) -> RawImage:
    """A 10-bit QxQ RAW of a size."""
    cfa, picture = CFA.parse("qxq"), sample_picture("coffee.png")[:400, :600]
    part = np.rint(64 + mosaic(picture.astype(np.float32) / 255, cfa) * 959).astype(np.uint16)
    times = (-(-height // part.shape[0]), -(-width // part.shape[1]))
    return RawImage(np.tile(part, times)[:height, :width].copy(), cfa, 64, 1023, 10)


def peak_mib() -> float:
    """Of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(model: str, megapixels: int) -> dict:
    """Develop one RAW here; what it took."""
    bundle = Bundle.open(next(f.folder for f in catalogued("qxq") if f.name == model) / "bundle")
    engine = bundle.engine("tflite", threads=1)
    tile = bundle.manifest.tile
    assert tile is not None
    engine.run_one(np.zeros((1, 1, tile.size, tile.size), np.float32))  # the interpreter takes its memory at the first call
    before, (height, width) = peak_mib(), SIZES[megapixels]
    raw = repeated(height, width)
    begin = time.perf_counter()
    with progress(f"{megapixels} MP", "tiles") as step:
        picture = develop_learned(engine.run_one, raw, bundle.manifest, step)
    return {"model": model, "megapixels": round(height * width / 1e6, 1), "tile": tile.size,
            "peak_mib": round(peak_mib()), "before_mib": round(before),
            "mosaic_mib": round(raw.mosaic.nbytes / 2**20), "picture_mib": round(picture.nbytes / 2**20),
            "seconds": round(time.perf_counter() - begin, 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", action="append", choices=[f.name for f in catalogued("qxq")],
                        help=f"may be given several times; default: {' and '.join(MODELS)}")
    parser.add_argument("--megapixels", type=int, choices=list(SIZES), action="append")
    parser.add_argument("--here", action="store_true", help="measure in this process and print (for the script's own use)")
    given = parser.parse_args()
    if given.here:
        print(json.dumps(one(given.model[0], given.megapixels[0])))
        return
    rows = []
    for model, size in product(given.model or MODELS, given.megapixels or SIZES):
        command = [sys.executable, "-m", "benchmarks.big_pictures", "--here", "--model", model, "--megapixels", str(size)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
        rows.append(json.loads(done.stdout.splitlines()[-1]))
        print(rows[-1])
    result = {"command": COMMAND, "rows": rows}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(result, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
