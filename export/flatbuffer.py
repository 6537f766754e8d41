"""A TFLite flatbuffer, tensor by tensor, with the schema that ships with LiteRT."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

TYPES = {"float32": schema.TensorType.FLOAT32, "int8": schema.TensorType.INT8, "int32": schema.TensorType.INT32,
         "int4": schema.TensorType.INT4, "int2": schema.TensorType.INT2}
PACKED = {"int4": 4, "int2": 2}  # bits of the types that share a byte


class AlignedBuffer(schema.BufferT):
    """Constant data at a multiple of 16 bytes, as the schema's force_align asks and its Python code forgets."""

    def Pack(self, builder: Any) -> Any:
        data = None if self.data is None else bytes(bytearray(self.data))  # read from a file it is an array
        if data is not None:
            builder.StartVector(1, len(data), 16)
            builder.head -= len(data)
            builder.Bytes[builder.head:builder.head + len(data)] = data
            vector = builder.EndVector()
        schema.BufferStart(builder)
        if data is not None:
            schema.BufferAddData(builder, vector)
        return schema.BufferEnd(builder)


class Writer:
    """Collects tensors and operators of one subgraph; ``save`` writes the file."""

    def __init__(self, description: str) -> None:
        self.model = schema.ModelT()
        self.model.version = 3
        self.model.description = description
        self.model.operatorCodes = []
        self.model.buffers = [AlignedBuffer()]  # buffer 0 is empty by convention
        self.graph = schema.SubGraphT()
        self.graph.name = "main"
        self.graph.tensors, self.graph.operators = [], []
        self.model.subgraphs = [self.graph]
        self._codes: dict[tuple[int, int], int] = {}

    def tensor(self, name: str, shape: tuple[int, ...], dtype: str, scale: Any = None, zero_point: int = 0,
               data: np.ndarray | None = None, axis: int = 0) -> int:
        """Add a tensor (shape in TFLite's own order; scale one or one per element of ``axis``) and give its index.
        Data of an int4 or int2 tensor come as int8."""
        made = schema.TensorT()
        made.name, made.shape, made.type, made.buffer = name, [int(n) for n in shape], TYPES[dtype], 0
        if scale is not None:
            scales = np.atleast_1d(np.asarray(scale, np.float32))
            made.quantization = schema.QuantizationParametersT()
            made.quantization.scale = scales
            made.quantization.zeroPoint = np.full(len(scales), zero_point, np.int64)
            made.quantization.quantizedDimension = axis if len(scales) > 1 else 0
        if data is not None:
            buffer = AlignedBuffer()
            buffer.data = stored_bytes(data, dtype)
            made.buffer = len(self.model.buffers)
            self.model.buffers.append(buffer)
        self.graph.tensors.append(made)
        return len(self.graph.tensors) - 1

    def operator(self, kind: str, inputs: list[int], output: int, options: Any = None, version: int = 1) -> None:
        """Add an operator by its name in ``schema.BuiltinOperator``."""
        made = schema.OperatorT()
        made.opcodeIndex, made.inputs, made.outputs = self._code(kind, version), inputs, [output]
        if options is not None:
            made.builtinOptionsType = getattr(schema.BuiltinOptions, type(options).__name__.removesuffix("T"))
            made.builtinOptions = options
        self.graph.operators.append(made)

    def _code(self, kind: str, version: int) -> int:
        number = getattr(schema.BuiltinOperator, kind)
        if (number, version) not in self._codes:
            made = schema.OperatorCodeT()
            made.builtinCode, made.deprecatedBuiltinCode, made.version = number, min(number, 127), version
            self._codes[number, version] = len(self.model.operatorCodes)
            self.model.operatorCodes.append(made)
        return self._codes[number, version]

    def save(self, path: Path, inputs: list[int], outputs: list[int]) -> None:
        """Write the file."""
        self.graph.inputs, self.graph.outputs = inputs, outputs
        write(self.model, path)


def stored_bytes(data: np.ndarray, dtype: str) -> bytes:
    """An array as TFLite stores it: little-endian; int4 and int2 several to a byte, the first in the lowest bits."""
    if dtype not in PACKED:
        return np.ascontiguousarray(data, dtype).astype(np.dtype(dtype).newbyteorder("<")).tobytes()
    bits = PACKED[dtype]
    each = 8 // bits
    codes = data.astype(np.uint8).reshape(-1) & ((1 << bits) - 1)
    rows = np.pad(codes, (0, -len(codes) % each)).reshape(-1, each)
    return np.bitwise_or.reduce(rows << np.arange(0, 8, bits, dtype=np.uint8), axis=1).astype(np.uint8).tobytes()


def write(model: Any, path: Path) -> None:
    """The schema's object tree to a .tflite."""
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    path.write_bytes(bytes(builder.Output()))


def read(path: Path) -> Any:
    """A .tflite as the schema's object tree, its buffers such that they are aligned when it is written again.

    A buffer whose data stand behind the tree, at an offset into the file (as ai-edge-quantizer writes them), gets them back:
    the offset would be wrong in any other file.
    """
    content = path.read_bytes()
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content))
    for buffer in model.buffers:
        buffer.__class__ = AlignedBuffer
        if buffer.offset > 1:  # 0 and 1: the data are in the tree, or there are none
            buffer.data = np.frombuffer(content, np.uint8, buffer.size, buffer.offset)
            buffer.offset = buffer.size = 0
    return model


def operators(path: Path) -> list[tuple[str, list[str]]]:
    """Every operator of a .tflite: its name and the dtypes of what it reads and makes."""
    names = {v: k for k, v in vars(schema.BuiltinOperator).items() if isinstance(v, int)}
    types = {v: k for k, v in vars(schema.TensorType).items() if isinstance(v, int)}
    model = read(path)
    found = []
    for graph in model.subgraphs:
        for op in graph.operators:
            code = model.operatorCodes[op.opcodeIndex]
            used = [types[graph.tensors[i].type] for i in [*op.inputs, *op.outputs] if i >= 0]
            found.append((names[max(code.builtinCode, code.deprecatedBuiltinCode)], used))
    return found
