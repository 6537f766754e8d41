"""The detector's measured numbers: thresholds from the validation part, AP on the test set at three light levels.

    python -m facedet.measure --weights W.safetensors --twin T.safetensors --train DIR --test DIR -o metrics.json
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from facedet import precision
from facedet.cost import packed_bytes, weight_count
from facedet.data import Picture, read_coco, training_set
from facedet.evaluate import SMALLEST, at_threshold, average_precision, detect_all, frames
from facedet.looks import LIGHT
from facedet.net import HEIGHT, WIDTH, Detector, load, strides
from facedet.run import SENSOR, runner
from sensor_sim.atomic import write_bytes
from sensor_sim.sensor import Sensor

SEED = 0
PRECISION = 0.95  # wanted of the default threshold on the validation part, false boxes on face-free pictures included
ALARMS = 0.05     # of the face-free pictures there, that may have a box: of 70, three; asked for none, one picture would decide
CANDIDATES = np.round(np.arange(0.2, 0.91, 0.01), 2)

Found = dict[str, tuple[list[np.ndarray], list[np.ndarray]]]


def find(nets: Sequence[Detector], pictures: Sequence[Picture], sensor: Sensor, bits: int = 8) -> list[Found]:
    """Scales and boxes of every picture at every light level, for each network; all of them see the same frames."""
    found: list[Found] = [{} for _ in nets]
    for name, (exposure, gain) in LIGHT.items():
        dn, scales = frames(pictures, sensor, (HEIGHT, WIDTH), SEED, exposure, gain, workers=2, bits=bits)
        for net, each in zip(nets, found, strict=True):
            each[name] = scales, detect_all(runner(net), dn, strides(net.layout))
    return found


def choose_threshold(pictures: Sequence[Picture], found: Found) -> dict:
    """The least threshold at which, at every light level, the precision is reached and few face-free pictures have a box.

    Where the second cannot be had, any number may.
    """
    for allowed in (ALARMS, 1.0):
        for threshold in CANDIDATES:
            rows = {name: at_threshold(pictures, *part, float(threshold)) for name, part in found.items()}
            quiet = all(r["face_free_alarmed"] <= allowed * r["face_free_pictures"] for r in rows.values())
            if quiet and all(r["precision"] >= PRECISION for r in rows.values()):
                return {"threshold": float(threshold), "face_free_share_allowed": allowed, **rows}
    raise ValueError(f"no threshold up to {CANDIDATES[-1]} reaches a precision of {PRECISION} on the validation part")


def by_source(pictures: Sequence[Picture], found: Found, threshold: float) -> dict:
    """Per light level: AP of all pictures and of each source, and what the default threshold gives on all."""
    return {name: {**precision.table(pictures, precision.matches(pictures, scales, boxes))["sources"],
                   "at_threshold": at_threshold(pictures, scales, boxes, threshold)} for name, (scales, boxes) in found.items()}


def by_size(pictures: Sequence[Picture], found: Found) -> dict:
    """Per light level: AP of each size of face, by its longer side in pixels of the frame."""
    return {name: precision.table(pictures, precision.matches(pictures, *part))["sizes"] for name, part in found.items()}


def measure(weights: Path, train: Path, test: Path, twin: Path | None = None) -> dict:
    """All numbers of a trained detector as JSON, and the AP of its float twin; the test set never decides anything."""
    net, sensor = load(weights), Sensor.preset(SENSOR)
    bits = net.numbers.input_bits
    nets = [net] + ([load(twin)] if twin else [])
    _, _, validation = training_set(train)
    seen = find(nets[:1], validation, sensor, bits)[0]
    chosen = choose_threshold(validation, seen)
    default = chosen["threshold"]
    pictures = read_coco(test)
    found = find(nets, pictures, sensor, bits)
    more = {"float_twin": {x: {"all": average_precision(pictures, *found[1][x])} for x in LIGHT}} if twin else {}
    return {"task": "face detection on the always-on RAW of " + SENSOR, "input": [HEIGHT, WIDTH], "precision": net.precision,
            "weights": weight_count(net), "packed_bytes": packed_bytes(net), "exposure_seed": SEED, "light": LIGHT,
            "smallest_face_px": SMALLEST,
            "validation": {"pictures": len(validation), "default_threshold": chosen, **by_source(validation, seen, default)},
            "test": by_source(pictures, found[0], default), "sizes": by_size(pictures, found[0]), **more}


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("weights", "train", "test"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--twin", type=Path, help="weights of the float twin, for comparison")
    parser.add_argument("-o", "--out", type=Path, required=True)
    given = parser.parse_args()
    try:
        result = measure(given.weights, given.train, given.test, given.twin)
        result["command"] = " ".join(["python -m facedet.measure", *sys.argv[1:]])
        write_bytes(given.out, (json.dumps(result, indent=1) + "\n").encode())
    except ValueError as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
