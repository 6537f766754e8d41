"""ONNX: the captured graph itself, float or QDQ; a fully convolutional float one freed of its fixed size."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import onnx

from export.backends import backend
from export.forms.onnx import in_form
from export.lower import Lowered
from runtime.manifest import ArtefactFacts, TensorFacts

# Operators whose result at a pixel does not depend on the picture's size.
SIZE_FREE = {"Conv", "Relu", "Add", "DepthToSpace", "Pad", "Mul", "Sigmoid"}


@backend("onnx")
def write_onnx(lowered: Lowered, stem: Path) -> ArtefactFacts:
    """Write ``stem``.onnx in the model's form of numbers. A quantized model quantizes inside: its face is float32."""
    model = onnx.ModelProto()
    model.CopyFrom(lowered.onnx)
    ops = Counter(node.op_type for node in model.graph.node)
    free = lowered.model.numbers != "integer" and set(ops) <= SIZE_FREE
    if free:
        free_size(model)
    model = in_form(model, lowered.model.numbers)
    onnx.checker.check_model(model, full_check=True)
    path = stem.with_suffix(".onnx")
    onnx.save(model, path)
    ops = Counter(node.op_type for node in model.graph.node)
    inspection = {"operators": dict(ops), "transposes": ops["Transpose"], "opset": model.opset_import[0].version}
    return ArtefactFacts(path.name, "onnx", tuple(_face(t, free) for t in lowered.inputs),
                         tuple(_face(t, free) for t in lowered.outputs), inspection)


def free_size(model: onnx.ModelProto) -> None:
    """Make rows and columns of every input and output symbolic, in place."""
    del model.graph.value_info[:]
    for kind, values in (("in", model.graph.input), ("out", model.graph.output)):
        for value in values:
            rows, columns = value.type.tensor_type.shape.dim[2:4]
            rows.dim_param, columns.dim_param = f"{kind}_{value.name}_rows", f"{kind}_{value.name}_columns"


def _face(facts: TensorFacts, free: bool) -> TensorFacts:
    shape = (*facts.shape[:2], None, None) if free else facts.shape
    return replace(facts, shape=shape, dtype="float32" if facts.quantized else facts.dtype, scale=None, zero_point=None)
