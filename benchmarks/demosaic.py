"""Demosaicing quality by the protocols of the design: noise-free codes, and the simulated sensor at three gains.

    python -m benchmarks.demosaic --data ../shared/data/images_test

writes firmware_models/qxq-compact/metrics.json (the shipped .tflite, run tile by tile) and benchmarks/demosaic.json
(classical methods on every CFA). Mean over pictures of PSNR over all channels and SSIM, 8-bit sRGB, 8-pixel border off.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rich.progress import track

from firmware_models.catalogue import bundle_path, load_facts
from isp import pipeline
from isp.classical import METHODS
from isp.metrics import psnr, ssim
from runtime.bundle import Bundle
from sensor_sim import CFA, mosaic
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

MODEL = "qxq-compact"
GAINS = (1.0, 4.0, 16.0)
COMMAND = "python -m benchmarks.demosaic --data ../shared/data/images_test"
Pair = tuple[np.ndarray, np.ndarray]


def to_bytes(codes: np.ndarray) -> np.ndarray:
    """Code values 0..1 to 8 bits."""
    return np.rint(np.clip(codes, 0, 1) * 255).astype(np.uint8)


def noise_free(demosaic: Callable[[np.ndarray, CFA], np.ndarray], pictures: list[np.ndarray], cfa: CFA) -> list[Pair]:
    """The 8-bit values themselves are mosaicked: (result, truth) of every picture."""
    return [(to_bytes(demosaic(mosaic(p.astype(np.float32) / 255, cfa), cfa)), p) for p in pictures]


def exposed(develop: Callable, pictures: list[np.ndarray], gain: float) -> list[Pair]:
    """Unprocessed, exposed at 1/gain by the demonstration's sensor, developed: (result, truth) of every picture."""
    light, sensor = Illumination.average(), Sensor.preset("qxq-phone")
    pairs = []
    for seed, picture in enumerate(pictures):
        scene = unprocess(picture, light)
        raw = sensor.expose(scene, 1 / gain, gain, rng=np.random.default_rng(seed), light=light)
        pairs.append((develop(raw), pipeline.develop_scene(scene, light)))
    return pairs


def row(method: str, cfa: str, data: str, condition: str, pairs: list[Pair]) -> dict:
    """One line of a table, with every picture's PSNR for paired comparisons."""
    each = [psnr(a, b) for a, b in pairs]
    return {"method": method, "cfa": cfa, "data": data, "condition": condition, "pictures": len(pairs),
            "psnr": round(float(np.mean(each)), 3), "ssim": round(float(np.mean([ssim(a, b) for a, b in pairs])), 4),
            "psnr_each": [round(v, 3) for v in each]}


def learned(bundle: Bundle) -> tuple[Callable, Callable]:
    """The bundle's .tflite as a demosaicer of codes and as a developer of RAWs."""
    engine, facts = bundle.engine("tflite", threads=2), bundle.manifest
    return (lambda codes, cfa: pipeline.demosaic_codes(engine.run_one, codes, cfa.phase, facts),
            lambda raw: pipeline.develop_learned(engine.run_one, raw, facts))


def measure(sets: dict[str, list[np.ndarray]]) -> tuple[list[dict], list[dict]]:
    """Rows of the QxQ comparison, and of the classical methods on every CFA."""
    codes, develop = learned(Bundle.open(bundle_path(MODEL)))
    qxq, rows, others = CFA.parse("qxq"), [], []
    for data, pictures in track(sets.items(), "QxQ"):
        rows.append(row(MODEL, "qxq", data, "noise-free", noise_free(codes, pictures, qxq)))
        for method in ("colour-difference", "gaussian"):
            rows.append(row(method, "qxq", data, "noise-free", noise_free(METHODS[method], pictures, qxq)))
        for gain in GAINS:
            for name, call in ((MODEL, develop), ("classical", pipeline.develop),
                               ("gaussian", lambda raw: pipeline.develop(raw, "gaussian"))):
                rows.append(row(name, "qxq", data, f"gain {gain:g}", exposed(call, pictures, gain)))
    for family in track(("bayer", "quad", "nona"), "other CFAs"):
        for method in METHODS if family == "bayer" else ("colour-difference", "gaussian"):
            cfa = CFA.parse(family)
            others.append(row(method, family, "kodak", "noise-free", noise_free(METHODS[method], sets["kodak"], cfa)))
    return rows, others


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with kodak/ and urban100_c512/")
    folder = parser.parse_args().data
    sets = {name: [read_picture(p) for p in sorted((folder / name).glob("*.png"))] for name in ("kodak", "urban100_c512")}
    if not all(sets.values()):
        raise SystemExit(f"{folder} must hold kodak/*.png and urban100_c512/*.png")
    rows, others = measure(sets)
    facts = {"command": COMMAND, "protocol": "mean PSNR/SSIM, 8-bit sRGB, 8-pixel border off; noisy: qxq-phone, exposure 1/gain, "
             "Illumination.average(), seed = index of the picture"}
    write_bytes(load_facts(MODEL).folder / "metrics.json", (json.dumps({**facts, "rows": rows}, indent=1) + "\n").encode())
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps({**facts, "rows": others}, indent=1) + "\n").encode())
    for line in (*rows, *others):
        print(f"{line['method']:18} {line['cfa']:6} {line['data']:14} {line['condition']:10} "
              f"{line['psnr']:6.2f} dB  SSIM {line['ssim']:.4f}")


if __name__ == "__main__":
    main()
