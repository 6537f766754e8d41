"""The specification: what an integer graph gives, in NumPy, under either rounding rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from export.graph import Conv, DepthToSpace, Graph, MaxPool, Pad, Pads
from export.integer.rounding import REQUANTIZE

Values = dict[str, np.ndarray]


def interpret(graph: Graph, inputs: Mapping[str, np.ndarray], rule: str) -> Values:
    """Run an integer graph.

    inputs: (N, C, H, W) int8 by name, the graph's own stored numbers. rule: a key of ``REQUANTIZE``.
    Returns the outputs by name, int8. Raises ValueError for an unknown rule or a graph that is not integer.
    """
    if rule not in REQUANTIZE:
        raise ValueError(f"unknown rounding rule {rule!r}; known are {', '.join(REQUANTIZE)}")
    if not graph.integer:
        raise ValueError("only an integer graph can be interpreted; this one has float tensors")
    values: Values = {name: np.asarray(inputs[name], np.int8) for name in graph.inputs}
    for op in graph.ops:
        values[op.output] = KERNELS[op.kind](graph, op, values, rule)
    return {name: values[tensor] for name, tensor in graph.outputs.items()}


def stored_inputs(graph: Graph, model_numbers: Mapping[str, np.ndarray]) -> Values:
    """The graph's int8 inputs for numbers stored on the model's own grid (uint8 DN)."""
    return {name: (model_numbers[name].astype(np.int32) + graph.stored_offset[name]).astype(np.int8) for name in graph.inputs}


def conv(graph: Graph, op: Conv, values: Values, rule: str) -> np.ndarray:
    """Accumulate around the zero point, requantize by the rule, clamp."""
    (scale, zero), (out_scale, out_zero) = graph.tensors[op.inputs[0]].grid, graph.tensors[op.output].grid
    centred = values[op.inputs[0]].astype(np.float64) - zero
    acc = accumulate(padded(centred, op.pads, 0.0), op.weight, op.strides) + op.bias[:, None, None]
    result = REQUANTIZE[rule](acc.astype(np.int32), scale, np.asarray(op.weight_scale), out_scale)
    return np.clip(result.astype(np.int64) + out_zero, op.low, op.high).astype(np.int8)


def accumulate(x: np.ndarray, weight: np.ndarray, strides: tuple[int, int]) -> np.ndarray:
    """Exact sums of products (N, O, H', W') float64: integers below 2**53 lose nothing, and BLAS is fast on them."""
    windows = windowed(x, weight.shape[2:], strides)
    return np.einsum("ncyxij,ocij->noyx", windows, weight.astype(np.float64), optimize=True)


def windowed(x: np.ndarray, window: tuple[int, ...], strides: tuple[int, int]) -> np.ndarray:
    """(N, C, H, W) to a view (N, C, H', W', rows, columns) of every window."""
    views = sliding_window_view(x, window, axis=(2, 3))  # type: ignore[call-overload]  # NumPy 1.26's stub knows one axis
    return views[:, :, ::strides[0], ::strides[1]]


def padded(x: np.ndarray, pads: Pads, value: float) -> np.ndarray:
    """(N, C, H, W) with ``value`` around rows and columns."""
    top, left, bottom, right = pads
    return np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)), constant_values=value)


def pad(graph: Graph, op: Pad, values: Values, rule: str) -> np.ndarray:
    return padded(values[op.inputs[0]], op.pads, graph.tensors[op.output].grid[1])


def max_pool(graph: Graph, op: MaxPool, values: Values, rule: str) -> np.ndarray:
    return windowed(values[op.inputs[0]], op.window, op.strides).max((-1, -2))


def depth_to_space(graph: Graph, op: DepthToSpace, values: Values, rule: str) -> np.ndarray:
    x, b = values[op.inputs[0]], op.block
    n, c, h, w = x.shape
    parts = x.reshape(n, b, b, c // (b * b), h, w).transpose(0, 3, 4, 1, 5, 2)
    return parts.reshape(n, c // (b * b), h * b, w * b)


KERNELS: dict[str, Callable[..., np.ndarray]] = {
    Conv.kind: conv, Pad.kind: pad, MaxPool.kind: max_pool, DepthToSpace.kind: depth_to_space,
}
