"""Lowering: checked ONNX becomes what the backends print from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx

from export.graph import (
    NO_PADS,
    Add,
    Clip,
    Concat,
    Conv,
    DepthToSpace,
    Graph,
    LeakyRelu,
    Mul,
    Op,
    Pad,
    Relu,
    Sigmoid,
    Tensor,
    window_shape,
)
from export.integer.extract import extract
from export.model import Model
from export.onnx_view import Refused, View, attributes, conv_geometry, pad_geometry, static_shape
from runtime.manifest import TensorFacts


@dataclass(frozen=True)
class Lowered:
    """A model on its way to the backends.

    onnx: the captured graph after the passes. graph: the typed graph, or None when a float model has an operator that
    it does not take, with ``refusal`` saying which. inputs, outputs: the canonical face for the manifest.
    """

    model: Model
    onnx: onnx.ModelProto
    graph: Graph | None
    refusal: str
    inputs: tuple[TensorFacts, ...]
    outputs: tuple[TensorFacts, ...]


def lower(model: Model, captured: onnx.ModelProto) -> Lowered:
    """Lower a captured model. An integer model that the integer graph cannot take raises Refused."""
    if model.numbers == "integer":
        graph = extract(captured)
        inputs, outputs = integer_faces(graph)
        check_levels(model, inputs[0])
        return Lowered(model, captured, graph, "", inputs, outputs)
    inputs, outputs = (tuple(map(_face, values)) for values in (captured.graph.input, captured.graph.output))
    odd = [facts for facts in (*inputs, *outputs) if len(facts.shape) != 4]
    if odd:
        refusal = f"the direct printer takes pictures (N, C, H, W) alone, and {odd[0].name} is {odd[0].shape}"
        return Lowered(model, captured, None, refusal, inputs, outputs)
    try:
        return Lowered(model, captured, lower_float(captured), "", inputs, outputs)
    except Refused as refusal:
        return Lowered(model, captured, None, str(refusal), inputs, outputs)


def _face(value: onnx.ValueInfoProto) -> TensorFacts:
    """Name, shape and dtype of a float model's input or output."""
    shape = static_shape(value)
    dtype = onnx.helper.tensor_dtype_to_np_dtype(value.type.tensor_type.elem_type)
    return TensorFacts(value.name, shape, dtype.name, "NCHW" if len(shape) == 4 else "any")


def check_levels(model: Model, facts: TensorFacts) -> None:
    """Raise ValueError when the input quantizer is not the grid of the sensor contract's stored numbers."""
    sensor = model.sensor
    if sensor is None or sensor.encoding != "dn" or sensor.black_level is None or sensor.white_level is None:
        return
    scale = 1 / (sensor.white_level - sensor.black_level)
    if facts.zero_point != sensor.black_level or not np.isclose(facts.scale or 0, scale, rtol=1e-5, atol=0):
        raise ValueError(f"{model.name} quantizes its input with scale {facts.scale:.6g} and zero point {facts.zero_point}, "
                         f"and its sensor contract (black {sensor.black_level}, white {sensor.white_level}) needs "
                         f"{scale:.6g} and {sensor.black_level}")


def integer_faces(graph: Graph) -> tuple[tuple[TensorFacts, ...], tuple[TensorFacts, ...]]:
    """Inputs on the model's own grid (uint8 when the int8 numbers are shifted), outputs as int8."""
    inputs = []
    for name in graph.inputs:
        t, offset = graph.tensors[name], graph.stored_offset[name]
        inputs.append(TensorFacts(name, t.shape, "uint8" if offset else "int8", "NCHW", t.scale, (t.zero_point or 0) - offset))
    outputs = [TensorFacts(name, (t := graph.tensors[key]).shape, "int8", "NCHW", t.scale, t.zero_point)
               for name, key in graph.outputs.items()]
    return tuple(inputs), tuple(outputs)


def lower_float(model: onnx.ModelProto) -> Graph:
    """The float graph of an ONNX of a few operators. Raises Refused for any other."""
    view = View(model)
    tensors = {i.name: Tensor(i.name, _four(i)) for i in model.graph.input}
    ops: list[Op] = []
    for node in model.graph.node:
        if node.op_type not in FLOAT:
            raise Refused(node, "the direct printer has no operator for it; allowed are " + ", ".join(FLOAT))
        op, shape = FLOAT[node.op_type](view, node, tensors)
        tensors[op.output] = Tensor(op.output, shape)
        ops.append(op)
    ops = fuse_relu(ops, set(view.outputs))
    used = {name for op in ops for name in (*op.inputs, op.output)} | {i.name for i in model.graph.input}
    return Graph({k: t for k, t in tensors.items() if k in used}, tuple(ops), tuple(i.name for i in model.graph.input),
                 {name: name for name in view.outputs})


def fuse_relu(ops: list[Op], outputs: set[str]) -> list[Op]:
    """Put a ReLU into the convolution or sum that it alone reads."""
    from dataclasses import replace

    readers: dict[str, int] = {}
    for op in ops:
        for name in op.inputs:
            readers[name] = readers.get(name, 0) + 1
    fused: list[Op] = []
    for op in ops:
        maker = next((i for i, o in enumerate(fused) if isinstance(op, Relu) and o.output == op.inputs[0]), None)
        before = fused[maker] if maker is not None else None
        if maker is not None and isinstance(before, Conv | Add) and readers[before.output] == 1 and before.output not in outputs:
            fused[maker] = replace(before, relu=True, output=op.output)
        else:
            fused.append(op)
    return fused


Shape = tuple[int, ...]
Tensors = dict[str, Tensor]


def _four(value: onnx.ValueInfoProto) -> Shape:
    shape = static_shape(value)
    if len(shape) != 4:
        raise ValueError(f"{value.name} must be (N, C, H, W), not {shape}")
    return shape[0], shape[1], shape[2], shape[3]


def _read(node: onnx.NodeProto, index: int, tensors: Tensors) -> Tensor:
    if node.input[index] not in tensors:
        raise Refused(node, f"its input {node.input[index]} is not an activation")
    return tensors[node.input[index]]


def _conv(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
    x, weight = _read(node, 0, tensors), view.constant(node, 1, "weight")
    bias = view.constant(node, 2, "bias") if len(node.input) > 2 and node.input[2] else np.zeros(len(weight), np.float32)
    strides, pads = conv_geometry(node)
    shape = window_shape(x.shape, len(weight), weight.shape[2:], strides, pads)
    return Conv(node.name, (x.name,), node.output[0], weight, bias, strides, pads), shape


Lowering = Callable[[View, onnx.NodeProto, Tensors], tuple[Any, Shape]]


def _of_one(kind: Callable[..., Op]) -> Lowering:
    """An operator on every value of one tensor."""
    def lowering(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
        x = _read(node, 0, tensors)
        return kind(node.name, (x.name,), node.output[0]), x.shape
    return lowering


def _of_two(kind: Callable[..., Op]) -> Lowering:
    """An operator on the values of two tensors of one shape."""
    def lowering(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
        a, b = _read(node, 0, tensors), _read(node, 1, tensors)
        if a.shape != b.shape:
            raise Refused(node, f"only tensors of one shape are taken, not {a.shape} and {b.shape}")
        return kind(node.name, (a.name, b.name), node.output[0]), a.shape
    return lowering


def _pad(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
    reflect = attributes(node).get("mode") == "reflect"
    x, pads = _read(node, 0, tensors), pad_geometry(view, node, reflect)
    if pads == NO_PADS:
        raise Refused(node, "it pads nothing")
    return Pad(node.name, (x.name,), node.output[0], pads, reflect), window_shape(x.shape, x.shape[1], (1, 1), (1, 1), pads)


def _leaky_relu(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
    x = _read(node, 0, tensors)
    return LeakyRelu(node.name, (x.name,), node.output[0], float(attributes(node).get("alpha", 0.01))), x.shape


def _clip(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
    x = _read(node, 0, tensors)
    if len(list(filter(None, node.input))) != 3:
        raise Refused(node, "it must have both limits")
    least, greatest = (float(view.constant(node, i, "limit")) for i in (1, 2))
    return Clip(node.name, (x.name,), node.output[0], least, greatest), x.shape


def _concat(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
    parts = [_read(node, i, tensors) for i in range(len(node.input))]
    n, _, h, w = parts[0].shape
    if attributes(node)["axis"] != 1 or any((part.shape[0], *part.shape[2:]) != (n, h, w) for part in parts):
        raise Refused(node, "only pictures of one size are laid side by side, along channels")
    return Concat(node.name, tuple(p.name for p in parts), node.output[0]), (n, sum(p.shape[1] for p in parts), h, w)


def _depth_to_space(view: View, node: onnx.NodeProto, tensors: Tensors) -> tuple[Op, Shape]:
    x, given = _read(node, 0, tensors), attributes(node)
    if given.get("mode", "DCR") != "DCR":
        raise Refused(node, "mode CRD (nn.PixelShuffle) would cost transposes; order the channels row, column, colour")
    (n, c, h, w), b = x.shape, given["blocksize"]
    return DepthToSpace(node.name, (x.name,), node.output[0], b), (n, c // b**2, h * b, w * b)


FLOAT: dict[str, Lowering] = {
    "Conv": _conv, "Add": _of_two(Add), "Mul": _of_two(Mul), "Relu": _of_one(Relu), "Sigmoid": _of_one(Sigmoid),
    "LeakyRelu": _leaky_relu, "Clip": _clip, "Concat": _concat, "Pad": _pad, "DepthToSpace": _depth_to_space,
}
