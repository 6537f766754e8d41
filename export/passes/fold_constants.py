"""Compute what depends on constants alone, and name constants as initialisers.

torch writes the amounts of a pad as eight nodes, and Brevitas clips its integer weights at run time.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import numpy_helper
from onnx.reference import ReferenceEvaluator

# A DequantizeLinear of a constant *is* the interchange: folding it would turn integers back into floats.
KEPT = ("DequantizeLinear",)


def fold_constants(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy with every constant node computed; the number of nodes removed."""
    folded = onnx.ModelProto()
    folded.CopyFrom(model)
    graph = folded.graph
    constants = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    kept = []
    for node in graph.node:
        if node.op_type in KEPT or any(name and name not in constants for name in node.input):
            kept.append(node)
            continue
        evaluator = ReferenceEvaluator(node, opsets={o.domain: o.version for o in folded.opset_import})
        results = evaluator.run(None, {name: constants[name] for name in node.input if name})
        constants.update(zip(node.output, map(np.asarray, results), strict=True))
    removed = len(graph.node) - len(kept)
    used = {name for node in kept for name in node.input}
    del graph.node[:], graph.initializer[:], graph.value_info[:]
    graph.node.extend(kept)
    graph.initializer.extend(numpy_helper.from_array(array, name) for name, array in constants.items() if name in used)
    return settle_shapes(folded), removed


def settle_shapes(model: onnx.ModelProto) -> onnx.ModelProto:
    """Infer the outputs' shapes anew: with computed pad amounts torch wrote them as unknown names."""
    for output in model.graph.output:
        if any(d.HasField("dim_param") for d in output.type.tensor_type.shape.dim):
            output.type.tensor_type.ClearField("shape")
    settled = onnx.shape_inference.infer_shapes(model, strict_mode=True)
    del settled.graph.value_info[:]
    return settled
