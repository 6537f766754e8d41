"""Passes over ONNX: each is a function of a model giving (model, how many nodes it changed)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import onnx

from export.model import Arrays
from export.passes.depth_to_space import recognise_depth_to_space
from export.passes.fold_constants import fold_constants

Pass = Callable[[onnx.ModelProto], tuple[onnx.ModelProto, int]]
PASSES: dict[str, Pass] = {"fold_constants": fold_constants, "recognise_depth_to_space": recognise_depth_to_space}


@dataclass(frozen=True)
class Change:
    """What a pass did: nodes changed, and by how much it moved the outputs (largest absolute difference)."""

    name: str
    changed: int
    moved: float

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def run_passes(model: onnx.ModelProto, example: Arrays) -> tuple[onnx.ModelProto, list[Change]]:
    """Every pass in order, each measured on one example input. Returns the model and what changed."""
    changes, before = [], run_onnx(model, example)
    for name, step in PASSES.items():
        model, changed = step(model)
        if changed:
            onnx.checker.check_model(model, full_check=True)
            after = run_onnx(model, example)
            moved = max(float(np.max(np.abs(a - b))) for a, b in zip(before, after, strict=True))
            changes.append(Change(name, changed, moved))
            before = after
    return model, changes


def run_onnx(model: onnx.ModelProto, inputs: Arrays) -> list[np.ndarray]:
    """A model in memory in ONNX Runtime, one thread."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run(None, inputs)
