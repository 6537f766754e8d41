"""What the page is told of a bundle, and its inputs in an artefact's own face."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np

from runtime.bundle import Bundle
from runtime.engines import feed
from runtime.manifest import ArtefactFacts
from sensor_sim.cfa import FAMILIES
from sensor_sim.unprocess import Illumination

KINDS = ("tflite", "onnx")  # what a browser has a runtime for


def describe(bundle: Bundle) -> dict[str, Any]:
    """Facts for the page as JSON. Raises ValueError when the bundle has no artefact for a browser."""
    facts = bundle.manifest
    artefacts = [artefact(bundle, a) for a in facts.artefacts if a.kind in KINDS]
    if not artefacts:
        raise ValueError(f"the bundle of {facts.name} has no {' or '.join(KINDS)} file, which is what a browser runs")
    sensor = None
    if facts.sensor is not None:
        family = FAMILIES[facts.sensor.family]
        sensor = {**facts.sensor.to_dict(), "tile": family.tile, "block": family.block}
    return {"name": facts.name, "title": facts.title or facts.name, "task": facts.task, "numbers": facts.numbers,
            "vectors": bundle.golden().vectors, "sensor": sensor, "boxes": facts.boxes and asdict(facts.boxes),
            "tile": facts.tile and asdict(facts.tile), "artefacts": artefacts, "light": light(),
            "grid": asdict(facts.inputs[0])}


def artefact(bundle: Bundle, facts: ArtefactFacts) -> dict[str, Any]:
    """An artefact: file, kind, bytes, and its inputs with the shape that the golden vectors have."""
    fed = inputs(bundle, facts, 0)
    shaped = [{**asdict(face), "shape": list(array.shape)} for face, array in zip(facts.inputs, fed, strict=True)]
    return {"file": facts.file, "kind": facts.kind, "bytes": bundle.manifest.files[facts.file]["bytes"], "inputs": shaped,
            "outputs": [asdict(face) for face in facts.outputs]}


def inputs(bundle: Bundle, facts: ArtefactFacts, vector: int) -> list[np.ndarray]:
    """The inputs of a golden vector in the artefact's own face and order."""
    given = bundle.golden().inputs(vector)
    grids = {tensor.name: tensor for tensor in bundle.manifest.inputs}
    return [feed(grids[face.name], face, given[face.name]) for face in facts.inputs]


def light() -> dict[str, Any]:
    """The average illumination: white-balance gains, and the matrix M (rows) of camera = linear @ M."""
    average = Illumination.average()
    matrix = np.linalg.inv(np.array(average.colour_matrix)).T
    return {"white_balance": average.white_balance, "to_camera": matrix.tolist()}
