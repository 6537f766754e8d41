"""Passes over ONNX: each is a function of a model giving a new one and what it changed: how many nodes, or by how much each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import onnx

from export.model import Arrays
from export.passes.biases import quantize_biases
from export.passes.depth_to_space import recognise_depth_to_space
from export.passes.fold_constants import fold_constants
from export.passes.idle_quantizers import drop_idle_quantizers
from export.passes.merged_pads import merged_pads
from export.passes.own_zero_points import own_zero_points
from export.passes.stored_reflections import stored_reflections
from export.passes.unsigned_activations import unsigned_activations

Pass = Callable[[onnx.ModelProto], tuple[onnx.ModelProto, int | dict[str, float]]]
PASSES: dict[str, Pass] = {"fold_constants": fold_constants, "drop_idle_quantizers": drop_idle_quantizers,
                           "recognise_depth_to_space": recognise_depth_to_space, "quantize_biases": quantize_biases,
                           "unsigned_activations": unsigned_activations, "stored_reflections": stored_reflections,
                           "merged_pads": merged_pads, "own_zero_points": own_zero_points}


@dataclass(frozen=True)
class Change:
    """What a pass did: nodes changed, and by how much it moved the outputs (largest absolute difference). by_node: for a pass
    that rounds, the largest move at each node, in LSB."""

    name: str
    changed: int
    moved: float
    by_node: dict[str, float] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def run_passes(model: onnx.ModelProto, example: Arrays) -> tuple[onnx.ModelProto, list[Change]]:
    """Every pass in order, each measured on one example input. Returns the model and what changed."""
    changes, before = [], run_onnx(model, example)
    for name, step in PASSES.items():
        model, result = step(model)
        by_node = result if isinstance(result, dict) else {}
        changed = len(by_node) or result
        if isinstance(changed, int) and changed:
            onnx.checker.check_model(model, full_check=True)
            after = run_onnx(model, example)
            moved = max(float(np.max(np.abs(a - b))) for a, b in zip(before, after, strict=True))
            changes.append(Change(name, changed, moved, by_node))
            before = after
    return model, changes


def run_onnx(model: onnx.ModelProto, inputs: Arrays) -> list[np.ndarray]:
    """A model in memory in ONNX Runtime, one thread, in floats between the quantizers: its integer kernels give other numbers on
    other processors (``runtime.engines.session``), and a move is to be the pass's."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run(None, inputs)
