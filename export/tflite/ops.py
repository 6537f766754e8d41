"""One printer an operator: the typed graph in TFLite's, channels last. A new one is a function and a row of ``PRINTERS``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from export import graph as g
from export.flatbuffer import Writer
from export.tflite.legal import ColumnsToChannels, PadLeast, fused, legal, same_pads, window

FLOAT_RELU = {False: schema.ActivationFunctionType.NONE, True: schema.ActivationFunctionType.RELU}
# Bits, fewer than 8, in which integer weights may be stored, by kind of operator. XNNPACK takes fully connected operators so
# packed; 4-bit convolutions run outside of it, 5 times slower and with no one rule of rounding (TOOLCHAIN).
STORAGE: Mapping[str, tuple[int, ...]] = {"fully_connected": (2, 4)}
CONVOLUTIONS_INT4: Mapping[str, tuple[int, ...]] = {"conv2d": (4,), "depthwise_conv2d": (4,)}


def print_operators(graph: g.Graph, writer: Writer, storage: Mapping[str, tuple[int, ...]] = STORAGE) -> Printer:
    """Print every operator; the writer then needs saving only."""
    printer = Printer(legal(graph), writer, storage)
    for op in printer.graph.ops:
        PRINTERS[op.kind](printer, op)
    return printer


class Printer:
    """A writer and the index in it of every activation; operators look their tensors up here."""

    def __init__(self, graph: g.Graph, writer: Writer, storage: Mapping[str, tuple[int, ...]]) -> None:
        self.graph, self.writer, self.storage = graph, writer, storage
        names = {tensor: name for name, tensor in graph.outputs.items()}
        self.index = {t.name: self.activation(t, names.get(t.name)) for t in graph.tensors.values()}

    def activation(self, tensor: g.Tensor, name: str | None = None) -> int:
        """Add an activation in NHWC."""
        return self.writer.tensor(name or tensor.name, nhwc(tensor.shape), tensor.dtype, tensor.scale, tensor.zero_point or 0)

    def constant(self, name: str, array: np.ndarray, like: g.Tensor | None = None) -> int:
        """Add a constant, on the grid of ``like`` if given."""
        scale, zero_point = (like.scale, like.zero_point or 0) if like is not None else (None, 0)
        return self.writer.tensor(name, array.shape, array.dtype.name, scale, zero_point, array)

    def emit(self, kind: str, op: g.Op, options: Any = None, version: int = 1, constants: tuple[int, ...] = ()) -> None:
        """Add the operator of ``op``, its constant inputs after its activations."""
        inputs = [self.index[name] for name in op.inputs]
        self.writer.operator(kind, [*inputs, *constants], self.index[op.output], options, version)

    def shape(self, op: g.Op) -> tuple[int, ...]:
        """(N, C, H, W) of the first input."""
        return self.graph.tensors[op.inputs[0]].shape

    def version(self, integer: int) -> int:
        """The version of an operator that came with its int8 form; LiteRT's reference kernels refuse needlessly high ones."""
        return integer if self.graph.integer else 1

    def activation_of(self, op: Any) -> int:
        """The activation fused into an operator with limits (``legal`` has seen to it that there is one)."""
        tensor = self.graph.tensors[op.output]
        if tensor.dtype != "int8":
            return FLOAT_RELU[getattr(op, "relu", False)]
        found = fused(tensor, op.low, op.high)
        assert found is not None, f"{op.output} was not legalised"
        return found

    def padding(self, op: Any) -> int:
        """SAME when that is what the pads say, else VALID."""
        same = op.pads != g.NO_PADS and op.pads == same_pads(self.shape(op), window(op), op.strides)
        return schema.Padding.SAME if same else schema.Padding.VALID

    def weights(self, op: g.Weighted, weight: np.ndarray, axis: int) -> tuple[int, int]:
        """The constants of weights (in TFLite's order, output channels on ``axis``) and bias."""
        dtype, scale, bias_scale = weight.dtype.name, op.weight_scale, None
        if scale is not None:
            bits = self.bits(op)
            # Packed weights of a fully connected operator are taken by XNNPACK with a scale a channel only.
            scale = np.broadcast_to(scale, len(op.bias)) if bits < 8 else scale
            dtype, bias_scale = f"int{bits}", np.float32(self.graph.tensors[op.inputs[0]].scale) * scale
        return (self.writer.tensor(f"{op.output}/weight", weight.shape, dtype, scale, data=weight, axis=axis),
                self.writer.tensor(f"{op.output}/bias", op.bias.shape, op.bias.dtype.name, bias_scale, data=op.bias))

    def bits(self, op: g.Weighted) -> int:
        """Bits in which to store an operator's weights: the fewest allowed that hold them and, for a fully connected
        operator, fill whole bytes with every row, for only so does XNNPACK take them."""
        row = op.weight.shape[1] if isinstance(op, g.FullyConnected) else 8
        allowed = (b for b in sorted(self.storage.get(op.kind, ())) if b >= op.weight_bits and row * b % 8 == 0)
        return next(allowed, 8)


def nhwc(shape: tuple[int, ...]) -> tuple[int, ...]:
    """(N, C, H, W) to (N, H, W, C); other ranks as they are."""
    return (shape[0], *shape[2:], shape[1]) if len(shape) == 4 else shape


def conv(printer: Printer, op: g.Conv) -> None:
    """CONV_2D version 3: OHWI weights, scales on axis 0, int32 bias of scale s_in * s_w."""
    options = schema.Conv2DOptionsT()
    options.padding, options.fusedActivationFunction = printer.padding(op), printer.activation_of(op)
    options.strideH, options.strideW = op.strides
    printer.emit("CONV_2D", op, options, printer.version(3), printer.weights(op, op.weight.transpose(0, 2, 3, 1), 0))


def depthwise_conv(printer: Printer, op: g.DepthwiseConv) -> None:
    """DEPTHWISE_CONV_2D version 3: weights (1, kh, kw, O), scales on axis 3."""
    options = schema.DepthwiseConv2DOptionsT()
    options.padding, options.fusedActivationFunction = printer.padding(op), printer.activation_of(op)
    options.strideH, options.strideW = op.strides
    options.depthMultiplier = op.groups and len(op.weight) // op.groups
    printer.emit("DEPTHWISE_CONV_2D", op, options, printer.version(3), printer.weights(op, op.weight.transpose(1, 2, 3, 0), 3))


def fully_connected(printer: Printer, op: g.FullyConnected) -> None:
    """FULLY_CONNECTED: weights (O, I), scales on axis 0."""
    options = schema.FullyConnectedOptionsT()
    options.fusedActivationFunction = printer.activation_of(op)
    printer.emit("FULLY_CONNECTED", op, options, printer.version(4), printer.weights(op, op.weight, 0))


def add(printer: Printer, op: g.Add) -> None:
    options = schema.AddOptionsT()
    options.fusedActivationFunction = printer.activation_of(op)
    printer.emit("ADD", op, options, printer.version(2))


def mul(printer: Printer, op: g.Mul) -> None:
    options = schema.MulOptionsT()
    options.fusedActivationFunction = printer.activation_of(op)
    printer.emit("MUL", op, options, printer.version(2))


def sigmoid(printer: Printer, op: g.Sigmoid) -> None:
    printer.emit("LOGISTIC", op, version=printer.version(2))


def relu(printer: Printer, op: g.Relu) -> None:
    printer.emit("RELU", op)


def leaky_relu(printer: Printer, op: g.LeakyRelu) -> None:
    options = schema.LeakyReluOptionsT()
    options.alpha = op.alpha
    printer.emit("LEAKY_RELU", op, options, printer.version(2))


def clamp(printer: Printer, op: g.Clamp) -> None:
    """RELU or RELU6 when that is what it is, which XNNPACK takes; else MAXIMUM and MINIMUM with a constant."""
    tensor = printer.graph.tensors[op.output]
    names = {schema.ActivationFunctionType.RELU: "RELU", schema.ActivationFunctionType.RELU6: "RELU6"}
    activation = fused(tensor, op.low, op.high)
    if activation in names:
        return printer.emit(names[activation], op, version=2)
    source = printer.index[op.inputs[0]]
    steps = [("MAXIMUM", op.low)] * (op.low > g.LEAST) + [("MINIMUM", op.high)] * (op.high < g.GREATEST)
    for i, (kind, limit) in enumerate(steps):
        last = i == len(steps) - 1
        target = printer.index[op.output] if last else printer.activation(tensor, f"{op.output}/{kind.lower()}")
        limits = printer.constant(f"{op.output}/{limit}", np.array([limit], np.int8), tensor)
        printer.writer.operator(kind, [source, limits], target, schema.MaximumMinimumOptionsT(), 2)
        source = target


def clip(printer: Printer, op: g.Clip) -> None:
    """MAXIMUM and MINIMUM with a constant, which every runtime's kernels have."""
    inside = printer.activation(printer.graph.tensors[op.output], f"{op.output}/maximum")
    for kind, limit, source, target in (("MAXIMUM", op.least, printer.index[op.inputs[0]], inside),
                                        ("MINIMUM", op.greatest, inside, printer.index[op.output])):
        limits = printer.constant(f"{op.output}/{kind.lower()} {limit:g}", np.array([limit], np.float32))
        printer.writer.operator(kind, [source, limits], target, schema.MaximumMinimumOptionsT(), 1)


def requantize(printer: Printer, op: g.Requantize) -> None:
    """ADD of a zero on the input's own grid."""
    tensor = printer.graph.tensors[op.inputs[0]]
    options = schema.AddOptionsT()
    options.fusedActivationFunction = printer.activation_of(op)
    zero = printer.constant(f"{op.output}/zero", np.full((1,) * len(tensor.shape), tensor.grid[1], np.int8), tensor)
    printer.emit("ADD", op, options, 2, (zero,))


def concat(printer: Printer, op: g.Concat) -> None:
    options = schema.ConcatenationOptionsT()
    options.axis = len(printer.shape(op)) - 1
    printer.emit("CONCATENATION", op, options, printer.version(2))


def pad(printer: Printer, op: g.Pad) -> None:
    pads = _pads(printer, op)
    if op.reflect:
        printer.emit("MIRROR_PAD", op, schema.MirrorPadOptionsT(), printer.version(2), (pads,))
    else:
        printer.emit("PAD", op, schema.PadOptionsT(), printer.version(2), (pads,))


def pad_least(printer: Printer, op: PadLeast) -> None:
    tensor = printer.graph.tensors[op.output]
    least = np.array([g.LEAST], np.int8) if tensor.dtype == "int8" else np.array([-np.inf], np.float32)
    value = printer.constant(f"{op.output}/least", least, tensor)
    printer.emit("PADV2", op, schema.PadV2OptionsT(), printer.version(2), (_pads(printer, op), value))


def _pads(printer: Printer, op: g.Pad) -> int:
    """Before and after each of the four axes."""
    top, left, bottom, right = op.pads
    return printer.constant(f"{op.output}/pads", np.array([[0, 0], [top, bottom], [left, right], [0, 0]], np.int32))


def max_pool(printer: Printer, op: g.MaxPool) -> None:
    printer.emit("MAX_POOL_2D", op, _pooling(op, printer.padding(op)), printer.version(2))


def average_pool(printer: Printer, op: g.AveragePool) -> None:
    printer.emit("AVERAGE_POOL_2D", op, _pooling(op, schema.Padding.VALID), printer.version(2))


def _pooling(op: g.MaxPool | g.AveragePool, padding: int) -> Any:
    options = schema.Pool2DOptionsT()
    options.padding = padding
    options.filterHeight, options.filterWidth = op.window
    options.strideH, options.strideW = op.strides
    return options


def mean(printer: Printer, op: g.Mean) -> None:
    options = schema.ReducerOptionsT()
    options.keepDims = True
    printer.emit("MEAN", op, options, printer.version(2), (printer.constant(f"{op.output}/axes", np.array([1, 2], np.int32)),))


def resize_nearest(printer: Printer, op: g.ResizeNearest) -> None:
    printer.emit("RESIZE_NEAREST_NEIGHBOR", op, schema.ResizeNearestNeighborOptionsT(), printer.version(2), (_size(printer, op),))


def resize_bilinear(printer: Printer, op: g.ResizeBilinear) -> None:
    options = schema.ResizeBilinearOptionsT()
    options.halfPixelCenters = True
    printer.emit("RESIZE_BILINEAR", op, options, 3, (_size(printer, op),))


def _size(printer: Printer, op: g.Op) -> int:
    return printer.constant(f"{op.output}/size", np.array(printer.graph.tensors[op.output].shape[2:], np.int32))


def depth_to_space(printer: Printer, op: g.DepthToSpace) -> None:
    options = schema.DepthToSpaceOptionsT()
    options.blockSize = op.block
    printer.emit("DEPTH_TO_SPACE", op, options)  # the reference kernels know version 1 alone; it takes int8 too


def space_to_depth(printer: Printer, op: g.SpaceToDepth) -> None:
    options = schema.SpaceToDepthOptionsT()
    options.blockSize = op.block
    printer.emit("SPACE_TO_DEPTH", op, options)


def reshape(printer: Printer, op: g.Flatten | ColumnsToChannels) -> None:
    """The same bytes in the same order, of another shape."""
    shape = nhwc(printer.graph.tensors[op.output].shape)
    options = schema.ReshapeOptionsT()
    options.newShape = list(shape)
    printer.emit("RESHAPE", op, options, constants=(printer.constant(f"{op.output}/shape", np.array(shape, np.int32)),))


PRINTERS: dict[str, Callable[[Printer, Any], None]] = {
    g.Conv.kind: conv, g.DepthwiseConv.kind: depthwise_conv, g.FullyConnected.kind: fully_connected, g.Add.kind: add,
    g.Mul.kind: mul, g.Sigmoid.kind: sigmoid, g.Relu.kind: relu, g.LeakyRelu.kind: leaky_relu, g.Clamp.kind: clamp,
    g.Clip.kind: clip,
    g.Requantize.kind: requantize, g.Concat.kind: concat, g.Pad.kind: pad, PadLeast.kind: pad_least, g.MaxPool.kind: max_pool,
    g.AveragePool.kind: average_pool, g.Mean.kind: mean, g.ResizeNearest.kind: resize_nearest,
    g.ResizeBilinear.kind: resize_bilinear, g.DepthToSpace.kind: depth_to_space, g.SpaceToDepth.kind: space_to_depth,
    g.Flatten.kind: reshape, ColumnsToChannels.kind: reshape,
}
