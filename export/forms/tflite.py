"""A float .tflite in another form of numbers: by ai-edge-quantizer, or for ternary weights in two bits directly."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from export import CheckFailed
from export.flatbuffer import AlignedBuffer, read, stored_bytes, write
from export.forms import ternary_rows

DEQUANTIZE, FULLY_CONNECTED = schema.BuiltinOperator.DEQUANTIZE, schema.BuiltinOperator.FULLY_CONNECTED


def rewrite(path: Path, numbers: str) -> None:
    """Rewrite the float file at ``path``, in place. Raises CheckFailed when nothing in it has that form."""
    if numbers in FORMS:
        FORMS[numbers](path)


def float16(path: Path) -> None:
    """Weights cast to float16, each behind a DEQUANTIZE that the runtime does once when it loads the file."""
    from ai_edge_quantizer import qtyping
    from ai_edge_quantizer.algorithm_manager import AlgorithmName

    config = qtyping.OpQuantizationConfig(
        weight_tensor_config=qtyping.TensorQuantizationConfig(num_bits=16, dtype=qtyping.TensorDataType.FLOAT),
        compute_precision=qtyping.ComputePrecision.FLOAT, explicit_dequantize=True)
    _by_quantizer(path, lambda made: made.update_quantization_recipe(
        regex=".*", operation_name=qtyping.TFLOperationName.ALL_SUPPORTED, op_config=config,
        algorithm_key=AlgorithmName.FLOAT_CASTING))


def dynamic_int8(path: Path) -> None:
    """Weights in int8 by output channel; the kernels quantize what comes to them."""
    from ai_edge_quantizer import recipe

    _by_quantizer(path, lambda made: made.load_quantization_recipe(recipe.dynamic_wi8_afp32()))


def ternary(path: Path) -> None:
    """Every ternary weight of a fully connected layer in INT2 behind a DEQUANTIZE: a sixteenth of the bytes, the same floats.

    (INT2 given to the layer itself runs as well, but there LiteRT quantizes the activations to 8 bits.)
    """
    model = read(path)
    graph, made = model.subgraphs[0], []
    code = len(model.operatorCodes)
    for op in graph.operators:
        if _kind(model, op) != FULLY_CONNECTED:
            continue
        weight = graph.tensors[op.inputs[1]]
        parts = ternary_rows(_floats(model, weight)) if model.buffers[weight.buffer].data is not None else None
        if parts is not None:
            graph.tensors.append(_two_bits(model, weight, *parts))
            made.append(_operator(code, len(graph.tensors) - 1, int(op.inputs[1])))
            weight.buffer = 0
    if not made:
        raise CheckFailed(f"{path.name} was promised ternary and has no fully connected layer of ternary weights")
    model.operatorCodes.append(_code(DEQUANTIZE, 6))
    graph.operators = [*made, *graph.operators]
    _drop_unused(model)
    write(model, path)


FORMS: dict[str, Callable[[Path], None]] = {"float16": float16, "dynamic-int8": dynamic_int8, "ternary": ternary}


def _by_quantizer(path: Path, recipe: Callable[[Any], Any]) -> None:
    from ai_edge_quantizer import quantizer

    before = path.stat().st_size
    with silent():
        made = quantizer.Quantizer(str(path))
        recipe(made)
        made.quantize().export_model(str(path), overwrite=True)
    if path.stat().st_size >= before:
        raise CheckFailed(f"{path.name} did not become smaller: none of its weights has that form")


@contextlib.contextmanager
def silent() -> Iterator[None]:
    """Converter and quantizer print progress and sizes whatever their caller wants."""
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        yield


def _kind(model: Any, op: Any) -> int:
    code = model.operatorCodes[op.opcodeIndex]
    return max(code.builtinCode, code.deprecatedBuiltinCode)


def _floats(model: Any, tensor: Any) -> np.ndarray:
    data = np.asarray(model.buffers[tensor.buffer].data, np.uint8)
    return np.frombuffer(data.tobytes(), "<f4").reshape(tensor.shape)


def _two_bits(model: Any, weight: Any, ternary: np.ndarray, scale: np.ndarray) -> Any:
    """A constant INT2 tensor beside ``weight``, scales on its rows."""
    made, buffer = schema.TensorT(), AlignedBuffer()
    made.name, made.shape, made.type = bytes(weight.name) + b"/ternary", weight.shape, schema.TensorType.INT2
    made.quantization = schema.QuantizationParametersT()
    made.quantization.scale, made.quantization.zeroPoint = scale, np.zeros(len(scale), np.int64)
    made.quantization.quantizedDimension = 0
    buffer.data = stored_bytes(ternary, "int2")
    made.buffer = len(model.buffers)
    model.buffers.append(buffer)
    return made


def _operator(code: int, source: int, target: int) -> Any:
    made = schema.OperatorT()
    made.opcodeIndex, made.inputs, made.outputs = code, [source], [target]
    return made


def _code(builtin: int, version: int) -> Any:
    made = schema.OperatorCodeT()
    made.builtinCode, made.deprecatedBuiltinCode, made.version = builtin, builtin, version
    return made


def _drop_unused(model: Any) -> None:
    """Empty the buffers that no tensor and no metadata names any more; align the others."""
    used = {t.buffer for graph in model.subgraphs for t in graph.tensors} | {m.buffer for m in model.metadata or []}
    for index, buffer in enumerate(model.buffers):
        model.buffers[index] = AlignedBuffer()
        if index in used and buffer.data is not None:
            model.buffers[index].data = bytes(bytearray(buffer.data))
