"""How much of a noisy picture can be had at all? A camera that no real one can be, with the same noise.

    python -m benchmarks.noise_bound --data ../shared/data/images_test/kodak

Every photosite measures all three colours (three sensors behind one lens), so there is nothing to demosaic and three times the
light of a mosaic; the demonstration's sensor adds its noise to each; non-local means denoises with the strength that the truth
says is best for each picture. A demosaicer that beats this must denoise better than non-local means by more than what two thirds
of the light are worth: the number is a yardstick for what may be promised, no proof.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from rich.progress import track

from isp import pipeline
from isp.metrics import psnr
from runtime.contract import SensorContract
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess

SENSOR, GAINS = "qxq-phone", (1.0, 4.0, 16.0)
STRENGTHS = (0.5, 0.7, 1.0, 1.4, 2.0)  # of the denoiser, per predicted 8-bit noise deviation


def three_sensors(scene: np.ndarray, gain: float, light: Illumination, seed: int) -> tuple[np.ndarray, float]:
    """A scene (H, W, 3) with all colours measured everywhere: (H, W, 3) uint8 sRGB, and its predicted noise in 8-bit codes."""
    sensor, planes, noise = Sensor.preset(SENSOR), [], 0.0
    for colour in range(3):
        grey = np.repeat(scene[..., colour:colour + 1], 3, -1)
        raw = sensor.expose(grey, 1 / gain, gain, rng=np.random.default_rng([seed, colour]), light=light)
        planes.append((raw.mosaic.astype(np.float32) - raw.black_level) / (raw.white_level - raw.black_level))
        noise = pipeline.predicted_noise(raw)
    balanced = np.stack(planes, -1) * SensorContract.gains(light.white_balance)
    return pipeline.finish(balanced, light.colour_matrix), noise


def measure(picture: np.ndarray, gain: float, seed: int) -> dict[str, float]:
    """PSNR of one picture: as measured, and denoised with the best of ``STRENGTHS``."""
    light = Illumination.average()
    scene = unprocess(picture, light)
    noisy, noise = three_sensors(scene, gain, light, seed)
    truth = pipeline.develop_scene(scene, light)
    denoised = [cv2.fastNlMeansDenoisingColored(noisy, None, s * noise, s * noise, 5, 15) for s in STRENGTHS]
    return {"measured": psnr(noisy, truth), "denoised": max(psnr(one, truth) for one in denoised)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of pictures, *.png")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).with_suffix(".json"))
    args = parser.parse_args()
    pictures = [read_picture(path) for path in sorted(args.data.glob("*.png"))]
    if not pictures:
        raise SystemExit(f"{args.data} holds no *.png")
    rows: list[dict[str, Any]] = []
    for gain in GAINS:
        each = [measure(picture, gain, seed) for seed, picture in enumerate(track(pictures, f"gain {gain:g}"))]
        means = {key: round(float(np.mean([one[key] for one in each])), 3) for key in each[0]}
        rows.append({"gain": gain, "pictures": len(each), **means})
        print(rows[-1])
    report = {"command": "python -m benchmarks.noise_bound --data ../shared/data/images_test/kodak",
              "protocol": f"{SENSOR} at exposure 1/gain, Illumination.average(), all colours at every photosite; mean PSNR dB, "
                          "8-bit sRGB, 8-pixel border off; denoiser: OpenCV's non-local means, best strength by the truth",
              "rows": rows}
    write_bytes(args.output, (json.dumps(report, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
