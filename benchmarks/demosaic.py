"""Demosaicing as the field measures it: every method on Kodak, Urban100 crops and cameras' RAWs, noise-free and at three gains.

    python -m benchmarks.demosaic --data ../shared/data         # everything: about half an hour of one core
    python -m benchmarks.demosaic --data ../shared/data --time  # the milliseconds alone, on an idle machine: some minutes

writes benchmarks/demosaic.json, benchmarks/demosaic.svg and each learned model's metrics.json (``benchmarks.quantization_cost``
has some for itself). Methods: four classical pipelines, with a denoiser tuned on training pictures where there is noise
(``benchmarks.tune_classical``), and every demosaicer of the catalogue as its shipped .tflite. Means over pictures, 8-bit sRGB,
8-pixel border off; the interval is a bootstrap's over the pictures, 95 %, seed 0. A run that was broken off goes on: rows are
kept in out/demosaic-rows.jsonl under the checksum of the file, or the strength of the denoiser, that made their pictures, and
under that of the code that all rows come from (``benchmarks.demosaic_rows``).
"""

from __future__ import annotations

import argparse
import json
import os
import time
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from rich.progress import track

from benchmarks.demosaic_figure import draw
from benchmarks.demosaic_rows import Kept
from benchmarks.demosaicers import (
    CLASSICAL,
    GAINS,
    MEASURED_APART,
    Demosaicer,
    camera_raws,
    catalogued,
    demosaicers,
    exposures,
    noise_free,
)
from export.bench.machine import processor
from isp.classical import METHODS
from sensor_sim import CFA, mosaic
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture

COMMAND = "python -m benchmarks.demosaic --data ../shared/data"
PROTOCOL = ("8-bit sRGB, 8-pixel border off, means of pictures; noisy: qxq-phone, exposure 1/gain, Illumination.average(), seed "
            "= index of the picture, classical methods with non-local means as strong as tune_classical.json found best; camera: "
            "Bayer RAWs binned to full-colour pixels and mosaicked anew")
JSON, SVG = (Path(__file__).with_suffix(s) for s in (".json", ".svg"))
ROWS = Path("out/demosaic-rows.jsonl")
SETS = ("kodak", "urban100_c512")
ROUNDS = 5  # of timing, the methods in turn
TIMED_GAIN = 4.0  # of the RAW that is developed for it
CAMERA = 1024  # side at most of a camera's picture, from its middle


def quality(methods: list[Demosaicer], sets: dict[str, list[np.ndarray]], raws: Path, kept: Kept) -> list[dict]:
    """Rows of the QxQ comparison."""
    qxq, rows = CFA.parse("qxq"), []
    for data, pictures in sets.items():
        rows += [kept.row(m, "qxq", data, "noise-free", partial(noise_free, m.codes, pictures, qxq))
                 for m in track(methods, f"{data}, noise-free")]
        for gain in GAINS:
            taken = list(exposures(pictures, gain))
            rows += [kept.row(m, "qxq", data, f"gain {gain:g}", lambda m=m, taken=taken: [(m.develop(r), t) for r, t in taken])
                     for m in track(methods, f"{data}, gain {gain:g}")]
    for name, raw, truth in camera_raws(raws):
        top, left = (max(0, side // 2 // 8 * 8 - CAMERA // 2) for side in raw.shape)
        height, width = min(CAMERA, raw.shape[0]), min(CAMERA, raw.shape[1])
        part, seen = raw.crop(top, left, height, width), truth[top:top + height, left:left + width]
        rows += [kept.row(m, "qxq", name, "camera", lambda m=m, part=part, seen=seen: [(m.develop(part), seen)]) for m in methods]
    names = [m.name for m in methods]
    return sorted(rows, key=lambda r: names.index(r["method"]))


def other_cfas(pictures: list[np.ndarray], kept: Kept) -> list[dict]:
    """The classical methods on Kodak for every other CFA, noise-free."""
    rows = []
    for family in track(("bayer", "quad", "nona"), "other CFAs"):
        for name in ("colour-difference", "gaussian", "edge-aware", "menon") if family == "bayer" else CLASSICAL:
            method = Demosaicer(name, METHODS[name], lambda raw: raw.mosaic, "")
            rows.append(kept.row(method, family, "kodak", "noise-free",
                                 partial(noise_free, METHODS[name], pictures, CFA.parse(family))))
    return rows


def cost(methods: list[Demosaicer], picture: np.ndarray) -> list[dict]:
    """Milliseconds a megapixel of every method, one thread: median of the rounds, the methods in turn.

    ms_per_megapixel: what makes the noise-free rows, a companded mosaic in, picture out. developed_ms_per_megapixel: what makes
    those of gain 4, a RAW in, bytes out: white balance, matrix and tone are in it, and a classical method's denoiser.
    """
    cv2.setNumThreads(1)
    qxq = CFA.parse("qxq")
    codes = mosaic(picture.astype(np.float32) / 255, qxq)
    raw, _ = next(exposures([picture], TIMED_GAIN))
    runs = {"": lambda m: m.codes(codes, qxq), "developed_": lambda m: m.develop(raw)}
    taken: dict[tuple[str, str], list[float]] = {(m.name, kind): [] for m in methods for kind in runs}
    for turn in track(range(ROUNDS + 1), "milliseconds"):
        for m in methods:
            for kind, run in runs.items():
                begin = time.perf_counter()
                run(m)
                if turn:  # the first is to warm up
                    taken[m.name, kind].append((time.perf_counter() - begin) * 1e9 / codes.size)
    rows: list[dict] = [{"method": m.name, "kmac_per_pixel": m.kmac, "numbers": m.numbers} for m in methods]
    for found in rows:
        for kind in runs:
            each = taken[found["method"], kind]
            found |= {f"{kind}ms_per_megapixel": round(float(np.median(each)), 1), f"{kind}ms_each": [round(v, 1) for v in each]}
    return rows


def dumped(result: dict[str, Any]) -> bytes:
    """JSON with one line a row."""
    parts = []
    for key, value in result.items():
        lines = ",\n  ".join(json.dumps(one) for one in value) if isinstance(value, list) else ""
        parts.append(f' "{key}": ' + (f"[\n  {lines}\n ]" if isinstance(value, list) else json.dumps(value)))
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with images_test/kodak, images_test/urban100_c512, raw")
    parser.add_argument("--time", action="store_true", help="measure the milliseconds alone; the rest stays as the JSON has it")
    given = parser.parse_args()
    sets = {name: [read_picture(p) for p in sorted((given.data / "images_test" / name).glob("*.png"))] for name in SETS}
    if not all(sets.values()):
        raise SystemExit(f"{given.data}/images_test must hold " + " and ".join(f"{name}/*.png" for name in SETS))
    methods, kept = demosaicers(), Kept(ROWS)
    measured = json.loads(JSON.read_text()) if given.time else {
        "rows": quality(methods, sets, given.data / "raw", kept), "cfas": other_cfas(sets["kodak"], kept)}
    host = f"{processor()}, {os.cpu_count()} cores, one thread used"
    result = {"command": COMMAND, "protocol": PROTOCOL, "machine": host, "cost": cost(methods, sets["kodak"][0]),
              "rows": measured["rows"], "cfas": measured["cfas"]}
    write_bytes(JSON, dumped(result))
    draw(result, SVG)
    write_metrics(result["rows"])
    report(result)


def write_metrics(rows: list[dict[str, Any]]) -> None:
    """Each learned model's own rows and the classical ones, beside its weights."""
    for facts in catalogued("qxq"):
        own = [r for r in rows if r["method"] == facts.name or r["method"] in CLASSICAL]
        if facts.name not in MEASURED_APART:
            facts.record(COMMAND, own, PROTOCOL)


def report(result: dict[str, Any]) -> None:
    """Print every row."""
    for line in result["rows"]:
        print(f"{line['method']:20} {line['data']:14} {line['condition']:10} {line['psnr']:6.2f} dB  SSIM {line['ssim']:.4f}  "
              f"MS-SSIM {line['ms_ssim']:.4f}  false colour {line['false_colour']:.2f}  zipper {line['zipper']:.3f}")
    for line in result["cost"]:
        print(f"{line['method']:20} {line['kmac_per_pixel'] or 0:8.2f} kMAC/pixel {line['ms_per_megapixel']:9.1f} ms/MP, "
              f"{line['developed_ms_per_megapixel']:9.1f} from a RAW of gain {TIMED_GAIN:g}")


if __name__ == "__main__":
    main()
