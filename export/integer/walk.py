"""The walk from QDQ ONNX to the integer graph: what each handler reads from and writes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import onnx

from export.graph import GREATEST, LEAST, NO_PADS, Clamp, Flatten, Graph, Op, Pad, Pads, Requantize, Tensor, window_shape
from export.integer.grids import Grid, clamp_limits, read_grid
from export.integer.ranges import check_ranges
from export.onnx_view import Refused, View, static_shape

CLAMPS = ("Relu", "Clip")
MOVES = ("Flatten", "Reshape", "Identity")


class Walk:
    """One walk over the nodes.

    values: the int8 tensor that a float tensor of the ONNX dequantizes. quantized: the same of a stored one. padding: of a
    padded float tensor, the tensor it pads and by how much (a convolution takes its padding along). flattened: of a
    flattened tensor whose order differs from ONNX's, the (C, H, W) it came from. limits: what a tensor's numbers are
    known to lie within, an input's being anyone's. taken: outputs of nodes that an operator before them took along.
    """

    def __init__(self, view: View) -> None:
        self.view = view
        self.tensors: dict[str, Tensor] = {}
        self.ops: list[Op] = []
        self.values: dict[str, str] = {}
        self.quantized: dict[str, str] = {}
        self.padding: dict[str, tuple[str, Pads]] = {}
        self.flattened: dict[str, tuple[int, ...]] = {}
        self.limits: dict[str, tuple[int, int]] = {}
        self.taken: set[str] = set()
        self.offsets: dict[str, int] = {}
        self.inputs = {i.name: static_shape(i) for i in view.graph.input}

    def graph(self) -> Graph:
        """What was made. Raises Refused when an output is not dequantized, ValueError when scales are too far apart."""
        for name in self.view.outputs:
            if name not in self.values:
                raise Refused(self.view.producers[name], "a graph output must be the output of a DequantizeLinear")
            self.in_order(self.view.producers[name], self.tensors[self.values[name]])
        outputs = {name: self.values[name] for name in self.view.outputs}
        made = Graph(self.tensors, tuple(self.ops), tuple(self.offsets), outputs, self.offsets)
        check_ranges(made)
        return made

    # What a node reads

    def read_unpadded(self, node: onnx.NodeProto, index: int = 0) -> tuple[Tensor, Pads]:
        """The quantized tensor that a node reads, and the padding between."""
        name = node.input[index]
        if name in self.padding:
            source, pads = self.padding[name]
            return self.tensors[source], pads
        if name not in self.values:
            what = "a constant" if name in self.view.constants else "not quantized (no DequantizeLinear before it)"
            raise Refused(node, f"its input {name} is {what}")
        return self.tensors[self.values[name]], NO_PADS

    def read_any(self, node: onnx.NodeProto, index: int = 0) -> Tensor:
        """The quantized tensor that a node reads, a pad before it made an operator of its own."""
        tensor, pads = self.read_unpadded(node, index)
        if pads == NO_PADS:
            return tensor
        name = node.input[index]
        if name not in self.tensors:
            self.add(Pad(name, (tensor.name,), name, pads), replace(tensor, name=name, shape=padded_shape(tensor, pads)))
        return self.tensors[name]

    def read(self, node: onnx.NodeProto, index: int = 0, rank: int = 0) -> Tensor:
        """As ``read_any``, in ONNX's own order, and of ``rank`` if given."""
        tensor = self.in_order(node, self.read_any(node, index))
        if rank and len(tensor.shape) != rank:
            raise Refused(node, f"its input must be {'(N, C, H, W)' if rank == 4 else '(N, features)'}, not {tensor.shape}")
        return tensor

    def in_order(self, node: onnx.NodeProto, tensor: Tensor) -> Tensor:
        """The tensor, unless it was flattened channels last, which only a Gemm can make up for. Raises Refused."""
        if tensor.name in self.flattened:
            raise Refused(node, f"it reads {tensor.name}, flattened from {self.flattened[tensor.name]}; only a Gemm may")
        return tensor

    # What follows a node

    def after(self, node: onnx.NodeProto) -> Grid:
        """The grid of the quantizer that alone reads a node's result, with the clamps between. Raises Refused."""
        following, limits = self.view.only_consumer(node.output[0]), []
        while following is not None and following.op_type in CLAMPS:
            limits.append(clamp_limits(self.view, following))
            self.taken.add(following.output[0])
            following = self.view.only_consumer(following.output[0])
        if following is None or following.op_type != "QuantizeLinear":
            raise Refused(node, "its result must be read by exactly one quantizer (with or without a ReLU before it)")
        return read_grid(self.view, following, limits[::-1])

    def ahead(self, node: onnx.NodeProto) -> Grid | None:
        """The grid of the quantizer that alone reads a node's result, or reads it after reshapes alone, if one does."""
        following = self.view.only_consumer(node.output[0])
        while following is not None and following.op_type in MOVES:
            following = self.view.only_consumer(following.output[0])
        return read_grid(self.view, following) if following is not None and following.op_type == "QuantizeLinear" else None

    # What is made

    def add(self, op: Op, tensor: Tensor) -> Tensor:
        """An operator and the tensor it makes."""
        if min(tensor.shape) < 1:
            raise ValueError(f"{op.name} makes {tensor.shape}: its input is smaller than its window")
        self.ops.append(op)
        self.tensors[tensor.name] = tensor
        return tensor

    def make(self, node: onnx.NodeProto, shape: tuple[int, ...], grid: Grid, build: Callable[[str, str], Op]) -> None:
        """An operator with its own output grid; ``build`` takes its name and its output's."""
        if min(shape) < 1:
            raise Refused(node, "its input is smaller than its window")
        self.add(build(node.name or grid.end, grid.end), on_grid(grid.end, shape, grid))
        self.quantized[grid.end], self.limits[grid.end] = grid.end, (grid.low, grid.high)

    def keep(self, node: onnx.NodeProto, source: Tensor | Grid, shape: tuple[int, ...], build: Callable[[str, str], Op]) -> None:
        """An operator whose float result lies on a known grid: that of its source, or one that a quantizer ahead asks for."""
        if min(shape) < 1:
            raise Refused(node, "its input is smaller than its window")
        name = node.output[0]
        scale, zero_point = source.scale, source.zero_point
        self.add(build(node.name or name, name), Tensor(name, shape, "int8", scale, zero_point))
        self.values[name] = name
        if isinstance(source, Tensor):
            self.limits[name] = self.within(source)

    def within(self, *tensors: Tensor) -> tuple[int, int]:
        """What the numbers of all these tensors lie within."""
        lows, highs = zip(*(self.limits.get(tensor.name, (LEAST, GREATEST)) for tensor in tensors), strict=True)
        return min(lows), max(highs)

    def requantized(self, tensor: Tensor, grid: Grid, name: str) -> Tensor:
        """A tensor moved to a grid and its limits: itself when it lies there."""
        low, high = self.within(tensor)
        if not grid.same(tensor):
            op: Op = Requantize(name, (tensor.name,), name, low=grid.low, high=grid.high)
        elif grid.low <= low and high <= grid.high:
            return tensor
        else:
            op = Clamp(name, (tensor.name,), name, grid.low, grid.high)
        made = self.add(op, on_grid(name, tensor.shape, grid))
        self.limits[name] = (grid.low, grid.high)
        if tensor.name in self.flattened:
            self.flattened[name] = self.flattened[tensor.name]
        return made

    def flatten(self, node: onnx.NodeProto, source: Tensor) -> None:
        """(N, C, H, W) to (N, H * W * C); remembers the order where it differs from ONNX's."""
        n, c, h, w = source.shape
        self.keep(node, source, (n, c * h * w), lambda name, end: Flatten(name, (source.name,), end))
        if c > 1 and h * w > 1:
            self.flattened[node.output[0]] = (c, h, w)


def on_grid(name: str, shape: tuple[int, ...], grid: Grid) -> Tensor:
    """An int8 tensor."""
    return Tensor(name, shape, "int8", grid.scale, grid.zero_point)


def padded_shape(tensor: Tensor, pads: Pads) -> tuple[int, ...]:
    """The shape with its pads."""
    return window_shape(tensor.shape, tensor.shape[1], (1, 1), (1, 1), pads)
