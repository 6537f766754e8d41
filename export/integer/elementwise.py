"""Quantizers, and what works on each value by itself, out of QDQ ONNX."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import onnx

from export.graph import GREATEST, LEAST, Add, LeakyRelu, Mul, Sigmoid, Tensor
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
        walk.quantized[grid.end] = walk.requantized(walk.read_any(node), grid, grid.end).name
    elif grid.end not in walk.quantized:
        raise Refused(node, f"its input {source} is neither a graph input nor the result of an operator that was taken")


def dequantize(walk: Walk, node: onnx.NodeProto) -> None:
    if node.input[0] in walk.quantized:
        walk.values[node.output[0]] = walk.quantized[node.input[0]]
    elif node.input[0] not in walk.view.constants:
        raise Refused(node, f"its input {node.input[0]} is not a quantized tensor")


def clamp(walk: Walk, node: onnx.NodeProto) -> None:
    """A Relu or Clip on quantized values; any other is taken along by the operator or the quantizer before it.

    With a quantizer after it, it limits that one's numbers: rounding keeps order, so that is exact whatever the limits.
    """
    before = walk.view.producers.get(node.input[0])
    if node.input[0] not in walk.values:
        if before is None or before.op_type != "QuantizeLinear":
            raise Refused(node, "it is taken right after an operator with a quantizer of its own, or on quantized values")
        return
    tensor, limits = walk.read_any(node), clamp_limits(walk.view, node)
    following = walk.view.only_consumer(node.output[0])
    if following is not None and following.op_type == "QuantizeLinear":
        grid = read_grid(walk.view, following, [limits])
        walk.quantized[grid.end] = walk.requantized(tensor, grid, grid.end).name
        return
    grid = Grid(*tensor.grid, LEAST, GREATEST, 0, "")
    low, high = (grid.stored(limit) for limit in limits)
    for q, limit in zip((low, high), limits, strict=True):
        if LEAST < q < GREATEST and not np.isclose((q - grid.zero_point) * grid.scale, limit, rtol=1e-5, atol=1e-9):
            raise Refused(node, f"its limit {limit:g} does not lie on its input's grid; quantize its result")
    walk.values[node.output[0]] = walk.requantized(tensor, replace(grid, low=low, high=high), node.output[0]).name


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


def whole(walk: Walk, node: onnx.NodeProto) -> Grid:
    """The grid of the quantizer after a node, all of its 8 bits."""
    grid = walk.after(node)
    if (grid.low, grid.high) != (-128, 127):
        raise Refused(node, "its result must take all of 8 bits, without a clamp")
    return grid
