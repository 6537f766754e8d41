"""Task scores of an exported artefact on labelled data: PSNR of a demosaicer, average precision of a detector. No torch."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from runtime.engines import Engine
from runtime.manifest import Manifest

Score = Callable[[Engine], dict[str, float]]
PICTURES = (".png", ".jpg", ".jpeg")
SENSOR, SEED = "qxq-phone", 0  # as the cards were measured


def scorer(manifest: Manifest, data: Path) -> Score:
    """The score of a bundle's task on ``data``.

    demosaic: a folder of pictures; ``psnr``, dB, noise-free (the 8-bit values themselves mosaicked), 8-pixel border off, mean.
    detect: a folder with annotations.json (COCO) and images/; ``ap50`` and ``ap`` on the always-on read-out at exposure 1.
    Raises ValueError for another task, or data that is not of that form.
    """
    if manifest.task not in TASKS:
        raise ValueError(f"{manifest.name} does {manifest.task or 'an unnamed task'}, which has no score on a folder; "
                         f"tasks that have one are {', '.join(TASKS)}")
    return TASKS[manifest.task](manifest, data)


def demosaic(manifest: Manifest, data: Path) -> Score:
    """Mean PSNR over the pictures of a folder and its folders."""
    from isp.pipeline import demosaicer_facts

    sensor, _ = demosaicer_facts(manifest)
    files = sorted(file for file in data.rglob("*") if file.suffix.lower() in PICTURES)
    if not files:
        raise ValueError(f"{data} holds no picture ({', '.join(PICTURES)}) to score a demosaicer on")
    return partial(_psnr, files=files, manifest=manifest, family=sensor.family)


def _psnr(engine: Engine, files: list[Path], manifest: Manifest, family: str) -> dict[str, float]:
    from isp.metrics import psnr
    from isp.pipeline import demosaic_codes, to_bytes
    from sensor_sim import CFA, mosaic
    from sensor_sim.images import read_picture

    cfa, each = CFA.parse(family), []
    for file in files:
        truth = read_picture(file)
        codes = demosaic_codes(engine.run_one, mosaic(truth.astype(np.float32) / 255, cfa), cfa.phase, manifest)
        each.append(psnr(to_bytes(codes), truth))
    return {"psnr": round(float(np.mean(each)), 3)}


def detect(manifest: Manifest, data: Path) -> Score:
    """COCO's average precision; frames are exposed once for all engines."""
    from facedet.data import read_coco
    from facedet.evaluate import average_precision, detect_all, frames
    from sensor_sim.sensor import Sensor

    boxes = manifest.boxes
    if boxes is None or len(manifest.inputs) != 1:
        raise ValueError(f"{manifest.name} is not a detector: its manifest lacks box facts")
    face, pictures = manifest.inputs[0], read_coco(data)
    size = (int(face.shape[2] or 0), int(face.shape[3] or 0))
    exposed, scales = frames(pictures, Sensor.preset(SENSOR), size, SEED)

    def score(engine: Engine) -> dict[str, float]:
        def run(frame: np.ndarray) -> list[np.ndarray]:
            outputs = engine.run({face.name: frame[None]})
            return [outputs[name] for name in boxes.outputs]
        found = average_precision(pictures, scales, detect_all(run, exposed, boxes.strides))
        return {name: round(value, 4) for name, value in found.items() if name in ("ap50", "ap")}
    return score


TASKS: dict[str, Callable[[Manifest, Path], Score]] = {"demosaic": demosaic, "detect": detect}
