"""A typed graph in the forms that TFLite has: pads it knows, clamps it fuses; the rest as operators of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from ai_edge_litert.schema_py_generated import ActivationFunctionType as Activation

from export import graph as g
from export.graph import GREATEST, LEAST, NO_PADS, Conv, Graph, MaxPool, Op, Pad, Pads, Tensor

# Real limits of each activation that an operator can have fused.
ACTIVATIONS = {Activation.NONE: (-np.inf, np.inf), Activation.RELU: (0, np.inf), Activation.RELU6: (0, 6),
               Activation.RELU_N1_TO_1: (-1, 1)}

LANES = 8  # channels that XNNPACK's int8 kernels take at once


@dataclass(frozen=True)
class PadLeast(Pad):
    """The least number around rows and columns, which no maximum notices."""

    kind = "pad_least"


@dataclass(frozen=True)
class ColumnsToChannels(Op):
    """Neighbouring columns as channels: (N, C, H, W) to (N, s C, H, W / s), channel s' C + c from column s'. Channels last these
    are the same bytes in the same order."""

    kind = "columns_to_channels"


def legal(graph: Graph) -> Graph:
    """An equal graph whose every operator TFLite has, in the forms that its kernels are fast in. New tensors are named after the
    output they belong to."""
    tensors = dict(graph.tensors)

    def add(tensor: Tensor) -> str:
        tensors[tensor.name] = tensor
        return tensor.name

    ops = [made for op in graph.ops for widened in _widened(op, tensors, add) for padded in _padded(widened, tensors, add)
           for made in _clamped(padded, tensors, add)]
    return replace(graph, tensors=tensors, ops=tuple(ops))


def _widened(op: Op, tensors: dict[str, Tensor], add: Callable[[Tensor], str]) -> Iterator[Op]:
    """A convolution over few channels that strides by whole parts of its window, such as a mosaic's packing, on the same bytes
    read as wider pixels: XNNPACK takes a window's pixels one by one and fills each up to ``LANES`` channels, so that one with a
    single channel costs eight times its products."""
    if type(op) is Conv and op.groups == 1:
        tensor, step, columns = tensors[op.inputs[0]], op.strides[1], op.weight.shape[3]
        n, channels, rows, width = tensor.shape
        if channels < LANES and step > 1 and not any(side % step for side in (width, columns, op.pads[1], op.pads[3])):
            made = add(replace(tensor, name=f"{op.output}/wide", shape=(n, step * channels, rows, width // step)))
            yield ColumnsToChannels(made, op.inputs, made)
            parts = op.weight.reshape(*op.weight.shape[:3], columns // step, step).transpose(0, 4, 1, 2, 3)
            op = replace(op, inputs=(made,), weight=parts.reshape(len(parts), step * channels, -1, columns // step),
                         strides=(op.strides[0], 1), pads=(op.pads[0], op.pads[1] // step, op.pads[2], op.pads[3] // step))
    yield op


def _padded(op: Op, tensors: dict[str, Tensor], add: Callable[[Tensor], str]) -> Iterator[Op]:
    """A convolution or pooling whose pads are neither none nor SAME, after a pad of its own."""
    if isinstance(op, Conv | MaxPool) and op.pads != NO_PADS:
        tensor = tensors[op.inputs[0]]
        if op.pads != same_pads(tensor.shape, window(op), op.strides):
            shape = g.window_shape(tensor.shape, tensor.shape[1], (1, 1), (1, 1), op.pads)
            made = add(replace(tensor, name=f"{op.output}/padded", shape=shape))
            yield (PadLeast if isinstance(op, MaxPool) else Pad)(made, op.inputs, made, op.pads)
            op = replace(op, inputs=(made,), pads=NO_PADS)
    yield op


def _clamped(op: Any, tensors: dict[str, Tensor], add: Callable[[Tensor], str]) -> Iterator[Op]:
    """An operator whose limits no fused activation means, before a clamp of its own."""
    tensor, limited = tensors[op.output], isinstance(op, g.Weighted | g.Add | g.Mul | g.Requantize)
    if limited and tensor.dtype == "int8" and fused(tensor, op.low, op.high) is None:
        made = add(replace(tensor, name=f"{op.output}/unclamped"))
        yield replace(op, output=made, low=LEAST, high=GREATEST)
        op = g.Clamp(op.name, (made,), op.output, op.low, op.high)
    yield op


def window(op: Any) -> tuple[int, ...]:
    """Rows and columns of what slides."""
    return op.weight.shape[2:] if isinstance(op, Conv) else op.window


def same_pads(shape: tuple[int, ...], window: tuple[int, ...], strides: tuple[int, int]) -> Pads:
    """What TFLite's SAME pads on an (N, C, H, W) tensor: the odd pixel goes to the bottom and the right."""
    total = [max((-(-n // s) - 1) * s + k - n, 0) for n, k, s in zip(shape[2:], window, strides, strict=True)]
    return total[0] // 2, total[1] // 2, total[0] - total[0] // 2, total[1] - total[1] // 2


def fused(tensor: Tensor, low: int, high: int) -> int | None:
    """The activation that clamps a tensor's stored numbers to low..high exactly, or None."""
    scale, zero = tensor.grid

    def stored(real: float, otherwise: int) -> int:
        if np.isinf(real):
            return otherwise
        return int(np.clip(np.rint(np.float32(real) / np.float32(scale)) + zero, LEAST, GREATEST))

    limits = {kind: (stored(a, LEAST), stored(b, GREATEST)) for kind, (a, b) in ACTIVATIONS.items()}
    return next((kind for kind, pair in limits.items() if pair == (low, high)), None)
