"""The specification: what an integer graph gives, in NumPy, under a rounding rule. One function an operator."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from export import graph as g
from export.graph import Graph, Pads
from export.integer.reference import away_from_zero
from export.integer.rounding import ARITHMETIC

Values = dict[str, np.ndarray]


def interpret(graph: Graph, inputs: Mapping[str, np.ndarray], rule: str) -> Values:
    """Run an integer graph.

    inputs: int8 by name, (N, C, H, W) or (N, features), the graph's own stored numbers. rule: a key of ``ARITHMETIC``.
    Returns the outputs by name, int8. Raises ValueError for an unknown rule or a graph that is not integer.
    """
    values = interpret_all(graph, inputs, rule)
    return {name: values[tensor] for name, tensor in graph.outputs.items()}


def interpret_all(graph: Graph, inputs: Mapping[str, np.ndarray], rule: str) -> Values:
    """As ``interpret``, but every tensor of the graph by its own name."""
    if rule not in ARITHMETIC:
        raise ValueError(f"unknown rounding rule {rule!r}; known are {', '.join(ARITHMETIC)}")
    if not graph.integer:
        raise ValueError("only an integer graph can be interpreted; this one has float tensors")
    values: Values = {name: np.asarray(inputs[name], np.int8) for name in graph.inputs}
    for op in graph.ops:
        values[op.output] = KERNELS[op.kind](graph, op, values, rule)
    return values


def stored_inputs(graph: Graph, model_numbers: Mapping[str, np.ndarray]) -> Values:
    """The graph's int8 inputs for numbers stored on the model's own grid (uint8 DN)."""
    return {name: (model_numbers[name].astype(np.int32) + graph.stored_offset[name]).astype(np.int8) for name in graph.inputs}


# Operators with weights

def conv(graph: Graph, op: g.Conv, values: Values, rule: str) -> np.ndarray:
    """Accumulate around the zero point, rescale by the rule, clamp. Also depthwise."""
    x = padded(centred(graph, op, values)[0], op.pads, 0)
    per_in, per_out = x.shape[1] // op.groups, len(op.weight) // op.groups
    parts = [accumulate(x[:, k * per_in:(k + 1) * per_in], op.weight[k * per_out:(k + 1) * per_out], op.strides)
             for k in range(op.groups)]
    return weighted(graph, op, np.concatenate(parts, 1) + op.bias[:, None, None], rule)


def fully_connected(graph: Graph, op: g.FullyConnected, values: Values, rule: str) -> np.ndarray:
    return weighted(graph, op, centred(graph, op, values)[0] @ op.weight.T.astype(np.float64) + op.bias, rule)


def weighted(graph: Graph, op: g.Weighted, acc: np.ndarray, rule: str) -> np.ndarray:
    """Accumulators to stored numbers."""
    arithmetic, (s_in, s_out) = ARITHMETIC[rule], scales(graph, op)
    rescaled = arithmetic.fully_connected if isinstance(op, g.FullyConnected) else arithmetic.accumulator
    return stored(graph, op, rescaled(acc.astype(np.int32), s_in, np.asarray(op.weight_scale), s_out))


def accumulate(x: np.ndarray, weight: np.ndarray, strides: tuple[int, int]) -> np.ndarray:
    """Exact sums of products (N, O, H', W'), as whole floats, on which BLAS is fast: where no sum can reach 2**24, float32 loses
    nothing, else float64."""
    largest = int(np.abs(x).max(initial=0)) * int(np.abs(weight.astype(np.int64)).sum((1, 2, 3)).max())
    numbers = np.float32 if largest < 2**24 else np.float64
    windows = windowed(x.astype(numbers), weight.shape[2:], strides)
    return np.einsum("ncyxij,ocij->noyx", windows, weight.astype(numbers), optimize=True)


# Arithmetic on activations

def add(graph: Graph, op: g.Add, values: Values, rule: str) -> np.ndarray:
    (a, b), (s_a, s_b, s_out) = centred(graph, op, values), scales(graph, op)
    return stored(graph, op, ARITHMETIC[rule].add(a, b, s_a, s_b, s_out))


def mul(graph: Graph, op: g.Mul, values: Values, rule: str) -> np.ndarray:
    (a, b), (s_a, s_b, s_out) = centred(graph, op, values), scales(graph, op)
    return stored(graph, op, ARITHMETIC[rule].mul(a, b, s_a, s_b, s_out))


def requantize(graph: Graph, op: g.Requantize, values: Values, rule: str) -> np.ndarray:
    (x,), (s_in, s_out) = centred(graph, op, values), scales(graph, op)
    return stored(graph, op, ARITHMETIC[rule].add(x, np.zeros_like(x), s_in, s_in, s_out))


def leaky_relu(graph: Graph, op: g.LeakyRelu, values: Values, rule: str) -> np.ndarray:
    (x,), (s_in, s_out) = centred(graph, op, values), scales(graph, op)
    return stored(graph, op, ARITHMETIC[rule].leaky_relu(x, s_in, s_out, op.alpha))


def sigmoid(graph: Graph, op: g.Sigmoid, values: Values, rule: str) -> np.ndarray:
    (x,), (s_in, _) = centred(graph, op, values), scales(graph, op)
    return stored(graph, op, ARITHMETIC[rule].sigmoid(x, s_in))


def mean(graph: Graph, op: g.Mean, values: Values, rule: str) -> np.ndarray:
    (x,), (s_in, s_out) = centred(graph, op, values), scales(graph, op)
    total = x.sum((2, 3), keepdims=True, dtype=np.int64)
    return stored(graph, op, ARITHMETIC[rule].mean(total, x.shape[2] * x.shape[3], s_in, s_out))


def average_pool(graph: Graph, op: g.AveragePool, values: Values, rule: str) -> np.ndarray:
    """Of the stored numbers themselves, zero point and all, half away from zero: LiteRT's kernel under either rule."""
    total = windowed(values[op.inputs[0]], op.window, op.strides).sum((-1, -2), dtype=np.int64)
    return away_from_zero(total, op.window[0] * op.window[1]).astype(np.int8)


def resize_bilinear(graph: Graph, op: g.ResizeBilinear, values: Values, rule: str) -> np.ndarray:
    rows, columns = graph.tensors[op.output].shape[2:]
    return ARITHMETIC[rule].bilinear(values[op.inputs[0]], (rows, columns)).astype(np.int8)


# What only moves or compares

def clamp(graph: Graph, op: g.Clamp, values: Values, rule: str) -> np.ndarray:
    return np.clip(values[op.inputs[0]], op.low, op.high)


def concat(graph: Graph, op: g.Concat, values: Values, rule: str) -> np.ndarray:
    return np.concatenate([values[name] for name in op.inputs], 1)


def pad(graph: Graph, op: g.Pad, values: Values, rule: str) -> np.ndarray:
    if op.reflect:
        top, left, bottom, right = op.pads
        return np.pad(values[op.inputs[0]], ((0, 0), (0, 0), (top, bottom), (left, right)), mode="reflect")
    return padded(values[op.inputs[0]], op.pads, graph.tensors[op.output].grid[1])


def max_pool(graph: Graph, op: g.MaxPool, values: Values, rule: str) -> np.ndarray:
    return windowed(padded(values[op.inputs[0]], op.pads, g.LEAST), op.window, op.strides).max((-1, -2))


def resize_nearest(graph: Graph, op: g.ResizeNearest, values: Values, rule: str) -> np.ndarray:
    x, shape = values[op.inputs[0]], graph.tensors[op.output].shape
    return x.repeat(shape[2] // x.shape[2], axis=2).repeat(shape[3] // x.shape[3], axis=3)


def depth_to_space(graph: Graph, op: g.DepthToSpace, values: Values, rule: str) -> np.ndarray:
    x, b = values[op.inputs[0]], op.block
    n, c, h, w = x.shape
    parts = x.reshape(n, b, b, c // (b * b), h, w).transpose(0, 3, 4, 1, 5, 2)
    return parts.reshape(n, c // (b * b), h * b, w * b)


def space_to_depth(graph: Graph, op: g.SpaceToDepth, values: Values, rule: str) -> np.ndarray:
    x, b = values[op.inputs[0]], op.block
    n, c, h, w = x.shape
    return x.reshape(n, c, h // b, b, w // b, b).transpose(0, 3, 5, 1, 2, 4).reshape(n, b * b * c, h // b, w // b)


def flatten(graph: Graph, op: g.Flatten, values: Values, rule: str) -> np.ndarray:
    x = values[op.inputs[0]]
    return x.transpose(0, 2, 3, 1).reshape(len(x), -1)


# Helpers

def centred(graph: Graph, op: g.Op, values: Values) -> list[np.ndarray]:
    """The inputs with their zero points taken off, int32."""
    return [values[name].astype(np.int32) - graph.tensors[name].grid[1] for name in op.inputs]


def scales(graph: Graph, op: g.Op) -> list[float]:
    """Of the inputs, then of the output."""
    return [graph.tensors[name].grid[0] for name in (*op.inputs, op.output)]


def stored(graph: Graph, op: g.Op, numbers: np.ndarray) -> np.ndarray:
    """Centred results as int8: zero point, then the operator's limits."""
    zero = graph.tensors[op.output].grid[1]
    return np.clip(numbers + zero, getattr(op, "low", g.LEAST), getattr(op, "high", g.GREATEST)).astype(np.int8)


def windowed(x: np.ndarray, window: tuple[int, ...], strides: tuple[int, int]) -> np.ndarray:
    """(N, C, H, W) to a view (N, C, H', W', rows, columns) of every window."""
    views = sliding_window_view(x, window, axis=(2, 3))  # type: ignore[call-overload]  # NumPy 1.26's stub knows one axis
    return views[:, :, ::strides[0], ::strides[1]]


def padded(x: np.ndarray, pads: Pads, value: float) -> np.ndarray:
    """(N, C, H, W) with ``value`` around rows and columns."""
    top, left, bottom, right = pads
    return np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)), constant_values=value)


KERNELS: dict[str, Callable[..., np.ndarray]] = {
    g.Conv.kind: conv, g.DepthwiseConv.kind: conv, g.FullyConnected.kind: fully_connected, g.Add.kind: add, g.Mul.kind: mul,
    g.Requantize.kind: requantize, g.LeakyRelu.kind: leaky_relu, g.Sigmoid.kind: sigmoid, g.Mean.kind: mean,
    g.AveragePool.kind: average_pool, g.ResizeBilinear.kind: resize_bilinear, g.Clamp.kind: clamp, g.Concat.kind: concat,
    g.Pad.kind: pad, g.MaxPool.kind: max_pool, g.ResizeNearest.kind: resize_nearest, g.DepthToSpace.kind: depth_to_space,
    g.SpaceToDepth.kind: space_to_depth, g.Flatten.kind: flatten,
}
