"""TFLite: the typed graph printed straight into a flatbuffer; a float graph it does not take goes through litert-torch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from export.backends import backend
from export.flatbuffer import Writer, operators
from export.graph import NO_PADS, Add, Conv, DepthToSpace, Graph, MaxPool, Mul, Op, Pad, Pads, Relu, Sigmoid, Tensor, window_shape
from export.lower import Lowered
from runtime.manifest import ArtefactFacts, TensorFacts

RELU = {False: schema.ActivationFunctionType.NONE, True: schema.ActivationFunctionType.RELU}


@backend("tflite")
def write_tflite(lowered: Lowered, stem: Path) -> ArtefactFacts:
    """Write ``stem``.tflite and inspect it: operators, transposes, float operators, who converted."""
    path = stem.with_suffix(".tflite")
    if lowered.graph is not None:
        faces = print_graph(lowered.graph, path, lowered.model.name)
        converter = "direct flatbuffer"
    else:
        faces = convert(lowered, path)
        converter = f"litert-torch ({lowered.refusal})"
    return ArtefactFacts(path.name, "tflite", *faces, inspect(path) | {"converter": converter})


def inspect(path: Path) -> dict[str, Any]:
    """What a .tflite holds: operators by name, transposes, operators that touch a float tensor."""
    found = operators(path)
    counts = Counter(name for name, _ in found)
    floats = sum(any(t.startswith("FLOAT") for t in types) for _, types in found)
    return {"operators": dict(counts), "transposes": counts["TRANSPOSE"], "float_operators": floats}


def convert(lowered: Lowered, path: Path) -> tuple[tuple[TensorFacts, ...], tuple[TensorFacts, ...]]:
    """Through litert-torch, layouts as in torch."""
    import litert_torch
    import torch

    graph = lowered.model.graph
    converted = litert_torch.convert(graph.module.eval(), tuple(torch.from_numpy(a) for a in graph.inputs.values()))
    converted.export(str(path))
    return lowered.inputs, lowered.outputs


def print_graph(graph: Graph, path: Path, name: str) -> tuple[tuple[TensorFacts, ...], tuple[TensorFacts, ...]]:
    """Write a typed graph, channels last; gives the faces of its inputs and outputs."""
    printer = Printer(graph, Writer(name))
    for op in graph.ops:
        PRINTERS[op.kind](printer, op)
    inputs = [printer.index[name] for name in graph.inputs]
    printer.writer.save(path, inputs, [printer.index[tensor] for tensor in graph.outputs.values()])
    return (tuple(_face(name, graph.tensors[name]) for name in graph.inputs),
            tuple(_face(name, graph.tensors[tensor]) for name, tensor in graph.outputs.items()))


class Printer:
    """A writer and the index in it of every activation; operators look their tensors up here."""

    def __init__(self, graph: Graph, writer: Writer) -> None:
        self.graph, self.writer = graph, writer
        names = {tensor: name for name, tensor in graph.outputs.items()}
        self.index = {t.name: self.activation(t, names.get(t.name)) for t in graph.tensors.values()}

    def activation(self, tensor: Tensor, name: str | None = None) -> int:
        """Add an activation in NHWC."""
        return self.writer.tensor(name or tensor.name, nhwc(tensor.shape), tensor.dtype, tensor.scale, tensor.zero_point or 0)

    def emit(self, kind: str, op: Op, options: Any = None, version: int = 1, extra: tuple[int, ...] = ()) -> None:
        """Add the operator of ``op``, its constant inputs after its activations."""
        inputs = [self.index[name] for name in op.inputs]
        self.writer.operator(kind, [*inputs, *extra], self.index[op.output], options, version)

    def pads(self, pads: Pads) -> int:
        """The constant of a PAD operator: before and after each of the four axes."""
        top, left, bottom, right = pads
        amounts = np.array([[0, 0], [top, bottom], [left, right], [0, 0]], np.int32)
        return self.writer.tensor("pads", (4, 2), "int32", data=amounts)


def conv(printer: Printer, op: Any) -> None:
    """CONV_2D version 3: OHWI weights, scales on axis 0, int32 bias of scale s_in * s_w."""
    source, padding = _padded(printer, op)
    weight = op.weight.transpose(0, 2, 3, 1)
    quantized = op.weight_scale is not None
    bias_scale = np.float32(printer.graph.tensors[op.inputs[0]].scale) * op.weight_scale if quantized else None
    weights = printer.writer.tensor(f"{op.output}/weight", weight.shape, weight.dtype.name, op.weight_scale, data=weight)
    bias = printer.writer.tensor(f"{op.output}/bias", op.bias.shape, op.bias.dtype.name, bias_scale, data=op.bias)
    options = schema.Conv2DOptionsT()
    options.padding, options.fusedActivationFunction = padding, RELU[op.relu or (quantized and op.low > -128)]
    options.strideH, options.strideW = op.strides
    printer.writer.operator("CONV_2D", [source, weights, bias], printer.index[op.output], options, 3 if quantized else 1)


def _padded(printer: Printer, op: Conv) -> tuple[int, int]:
    """The tensor to convolve and the padding: VALID or SAME when that is what the pads say, else a PAD before it."""
    tensor = printer.graph.tensors[op.inputs[0]]
    if op.pads == NO_PADS:
        return printer.index[tensor.name], schema.Padding.VALID
    if op.pads == same_pads(tensor.shape, op.weight.shape[2:], op.strides):
        return printer.index[tensor.name], schema.Padding.SAME
    shape = window_shape(tensor.shape, tensor.shape[1], (1, 1), (1, 1), op.pads)
    made = printer.activation(Tensor(f"{op.output}/padded", shape, tensor.dtype, tensor.scale, tensor.zero_point))
    printer.writer.operator("PAD", [printer.index[tensor.name], printer.pads(op.pads)], made, schema.PadOptionsT(),
                            2 if tensor.dtype == "int8" else 1)
    return made, schema.Padding.VALID


def same_pads(shape: tuple[int, ...], window: tuple[int, ...], strides: tuple[int, int]) -> Pads:
    """What TFLite's SAME pads on an (N, C, H, W) tensor: the odd pixel goes to the bottom and the right."""
    total = [max((-(-n // s) - 1) * s + k - n, 0) for n, k, s in zip(shape[2:], window, strides, strict=True)]
    return total[0] // 2, total[1] // 2, total[0] - total[0] // 2, total[1] - total[1] // 2


def add(printer: Printer, op: Any) -> None:
    options = schema.AddOptionsT()
    options.fusedActivationFunction = RELU[op.relu]
    printer.emit("ADD", op, options)


def mul(printer: Printer, op: Any) -> None:
    printer.emit("MUL", op, schema.MulOptionsT())


def sigmoid(printer: Printer, op: Any) -> None:
    printer.emit("LOGISTIC", op)


def relu(printer: Printer, op: Any) -> None:
    printer.emit("RELU", op)


def pad(printer: Printer, op: Any) -> None:
    version = 2 if printer.graph.integer else 1
    printer.emit("PAD", op, schema.PadOptionsT(), version, (printer.pads(op.pads),))


def max_pool(printer: Printer, op: Any) -> None:
    options = schema.Pool2DOptionsT()
    options.padding = schema.Padding.VALID
    options.filterHeight, options.filterWidth = op.window
    options.strideH, options.strideW = op.strides
    printer.emit("MAX_POOL_2D", op, options, 2 if printer.graph.integer else 1)


def depth_to_space(printer: Printer, op: Any) -> None:
    options = schema.DepthToSpaceOptionsT()
    options.blockSize = op.block
    printer.emit("DEPTH_TO_SPACE", op, options)  # the reference kernels know version 1 alone; it takes int8 too


PRINTERS: dict[str, Callable[[Printer, Any], None]] = {
    Conv.kind: conv, Add.kind: add, Mul.kind: mul, Sigmoid.kind: sigmoid, Relu.kind: relu, Pad.kind: pad,
    MaxPool.kind: max_pool, DepthToSpace.kind: depth_to_space,
}


def nhwc(shape: tuple[int, ...]) -> tuple[int, ...]:
    """(N, C, H, W) to (N, H, W, C); other ranks as they are."""
    return (shape[0], *shape[2:], shape[1]) if len(shape) == 4 else shape


def _face(name: str, tensor: Tensor) -> TensorFacts:
    return TensorFacts(name, nhwc(tensor.shape), tensor.dtype, "NHWC", tensor.scale, tensor.zero_point)
