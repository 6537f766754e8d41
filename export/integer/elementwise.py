"""Quantizers, and what works on each value by itself, out of QDQ ONNX."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnx

from export.graph import Add, Clamp, LeakyRelu, Mul, Sigmoid, Tensor
from export.integer.grids import Grid, clamp_limits, read_grid
from export.integer.walk import Walk, on_grid
from export.onnx_view import Refused, attributes


def quantize(walk: Walk, node: onnx.NodeProto) -> None:
    """A graph input becomes int8; a quantized value moves to another grid; any other quantizer is the end of an operator."""
    source, grid = node.input[0], read_grid(walk.view, node)
    if source in walk.inputs:
        tensor = on_grid(source, walk.inputs[source], grid)
        if walk.tensors.setdefault(source, tensor) != tensor:
            raise Refused(node, f"the input {source} is quantized twice, to different grids")
        walk.offsets[source] = grid.offset
        walk.quantized[grid.end] = source
    elif source in walk.values or source in walk.padding:
        before = walk.read_any(node)
        after = walk.requantized(before, grid, grid.end)
        if before.name in walk.flattened:
            walk.flattened[after.name] = walk.flattened[before.name]
        walk.quantized[grid.end] = after.name
    elif grid.end not in walk.quantized:
        raise Refused(node, f"its input {source} is neither a graph input nor the result of an operator that was taken")


def dequantize(walk: Walk, node: onnx.NodeProto) -> None:
    if node.input[0] in walk.quantized:
        walk.values[node.output[0]] = walk.quantized[node.input[0]]
    elif node.input[0] not in walk.view.constants:
        raise Refused(node, f"its input {node.input[0]} is not a quantized tensor")


def clamp(walk: Walk, node: onnx.NodeProto) -> None:
    """A Relu or Clip: part of the operator before it, or of the quantizer before it, or on quantized values its own."""
    before = walk.view.producers.get(node.input[0])
    if node.input[0] in walk.values:
        tensor, (least, greatest) = walk.read_any(node), clamp_limits(walk.view, node)
        grid = Grid(*tensor.grid, -128, 127, 0, "")
        low, high = grid.stored(least), grid.stored(greatest)
        off = [limit for limit, q in ((least, low), (greatest, high)) if -128 < q < 127
               and not np.isclose((q - grid.zero_point) * grid.scale, limit, rtol=1e-5, atol=1e-9)]
        if off:
            raise Refused(node, f"its limits {least:g} to {greatest:g} do not lie on its input's grid")
        walk.keep(node, tensor, tensor.shape, lambda name, end: Clamp(name, (tensor.name,), end, low, high))
        if tensor.name in walk.flattened:
            walk.flattened[node.output[0]] = walk.flattened[tensor.name]
    elif before is None or before.op_type != "QuantizeLinear":
        raise Refused(node, "it is taken right after an operator with a quantizer of its own, or on quantized values")


def of_two(kind: Callable[..., Add | Mul]) -> Callable[[Walk, onnx.NodeProto], None]:
    """Add or Mul of two activations of one shape."""
    def handler(walk: Walk, node: onnx.NodeProto) -> None:
        a, b = walk.read(node, 0), walk.read(node, 1)
        if a.shape != b.shape:
            raise Refused(node, f"only tensors of one shape are taken, not {a.shape} and {b.shape}")
        grid = walk.after(node)
        walk.make(node, a.shape, grid, lambda name, end: kind(name, (a.name, b.name), end, low=grid.low, high=grid.high))
    return handler


def leaky_relu(walk: Walk, node: onnx.NodeProto) -> None:
    alpha = float(attributes(node).get("alpha", 0.01))
    if not 0 < alpha < 1:
        raise Refused(node, f"alpha must lie between 0 and 1, not {alpha:g}")
    source, grid = walk.read(node), whole(walk, node)
    walk.make(node, source.shape, grid, lambda name, end: LeakyRelu(name, (source.name,), end, alpha))


def sigmoid(walk: Walk, node: onnx.NodeProto) -> None:
    source, grid = walk.read(node), whole(walk, node)
    if (grid.scale, grid.zero_point) != (1 / 256, -128):
        raise Refused(node, f"its result must be quantized with scale 1/256 and least number 0, not {grid.scale:g}")
    walk.make(node, source.shape, grid, lambda name, end: Sigmoid(name, (source.name,), end))


def identity(walk: Walk, node: onnx.NodeProto) -> None:
    """What does nothing at inference."""
    tensor: Tensor = walk.read_any(node)
    walk.values[node.output[0]] = tensor.name


def whole(walk: Walk, node: onnx.NodeProto, through: tuple[str, ...] = ()) -> Grid:
    """The grid of the quantizer after a node, all of its 8 bits."""
    grid = walk.after(node, through)
    if (grid.low, grid.high) != (-128, 127):
        raise Refused(node, "its result must take all of 8 bits, without a clamp")
    return grid
