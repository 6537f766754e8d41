"""A float ONNX in another form of numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from export import CheckFailed
from export.forms import ternary_rows

Parts = tuple[list[onnx.TensorProto], list[onnx.NodeProto]]
Split = Callable[[onnx.TensorProto], Parts | None]
SMALLEST = 64  # values; a smaller constant stays as it is: casting it costs more than it saves


def in_form(model: onnx.ModelProto, numbers: str) -> onnx.ModelProto:
    """A float model in a form of numbers. Raises CheckFailed when nothing in it has that form."""
    return FORMS[numbers](model) if numbers in FORMS else model


def float16(model: onnx.ModelProto) -> onnx.ModelProto:
    """Constants stored in float16 and cast to float32 before use, which a runtime does once when it loads the file."""
    def halved(constant: onnx.TensorProto) -> Parts | None:
        values = numpy_helper.to_array(constant)
        if values.dtype != np.float32 or values.size < SMALLEST:
            return None
        small = numpy_helper.from_array(values.astype(np.float16), f"{constant.name}/float16")
        return [small], [helper.make_node("Cast", [small.name], [constant.name], f"{constant.name}/cast", to=TensorProto.FLOAT)]
    return _replaced(model, halved, "float16")


def ternary(model: onnx.ModelProto) -> onnx.ModelProto:
    """Ternary weights of matrix products as int8, cast and multiplied by a scale a column: opset 17 has no two bits.

    Not a DequantizeLinear: before a product ONNX Runtime takes that as leave to quantize the activations too.
    """
    factors = {node.input[1] for node in model.graph.node if node.op_type == "MatMul"}

    def split(constant: onnx.TensorProto) -> Parts | None:
        values = numpy_helper.to_array(constant)
        parts = ternary_rows(values.T) if constant.name in factors and values.ndim == 2 else None
        if parts is None:
            return None
        made = [numpy_helper.from_array(np.ascontiguousarray(parts[0].T), f"{constant.name}/ternary"),
                numpy_helper.from_array(parts[1], f"{constant.name}/scale")]
        number = f"{constant.name}/number"
        return made, [helper.make_node("Cast", [made[0].name], [number], f"{constant.name}/cast", to=TensorProto.FLOAT),
                      helper.make_node("Mul", [number, made[1].name], [constant.name], f"{constant.name}/weight")]
    return _replaced(model, split, "ternary")


def dynamic_int8(model: onnx.ModelProto) -> onnx.ModelProto:
    """By ONNX Runtime's quantizer: matrix products and convolutions in integers, activations quantized as they come.

    Its CPU kernel for integer convolutions takes unsigned weights alone.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    kinds = {node.op_type for node in model.graph.node} & {"MatMul", "Gemm", "Conv"}
    if not kinds:
        raise CheckFailed("no matrix product and no convolution is there to be made dynamic int8")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.onnx"
        quantize_dynamic(model, path, op_types_to_quantize=sorted(kinds), per_channel="Conv" not in kinds,
                         weight_type=QuantType.QUInt8 if "Conv" in kinds else QuantType.QInt8)
        return onnx.load(path)


FORMS: dict[str, Callable[[onnx.ModelProto], onnx.ModelProto]] = {
    "float16": float16, "dynamic-int8": dynamic_int8, "ternary": ternary}

def _replaced(model: onnx.ModelProto, split: Split, what: str) -> onnx.ModelProto:
    """A copy in which ``split`` puts smaller constants and the nodes that make the old one of them in a constant's place."""
    made = onnx.ModelProto()
    made.CopyFrom(model)
    graph, kept, nodes = made.graph, list[onnx.TensorProto](), list[onnx.NodeProto]()
    for constant in model.graph.initializer:
        parts = split(constant)
        kept += [constant] if parts is None else parts[0]
        nodes += [] if parts is None else parts[1]
    if not nodes:
        raise CheckFailed(f"no weight of the ONNX graph has the form {what}")
    rest = list(model.graph.node)
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend([*nodes, *rest])
    return made
