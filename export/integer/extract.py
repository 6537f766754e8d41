"""From standard QDQ ONNX to the integer graph. What it cannot take is refused by node name, operator and reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import onnx

from export.graph import NO_PADS, Conv, DepthToSpace, Graph, MaxPool, Op, Pad, Pads, Tensor, window_shape
from export.onnx_view import Refused, View, attributes, conv_geometry, pad_geometry, static_shape


@dataclass(frozen=True)
class Grid:
    """An activation's grid as int8: scale, zero point, the least number it takes, and the offset from the ONNX numbers."""

    scale: float
    zero_point: int
    low: int
    offset: int


def extract(model: onnx.ModelProto) -> Graph:
    """The integer graph of a QDQ model (constants folded). Raises Refused, or ValueError for a shape not fixed."""
    return _Extraction(View(model)).graph()


class _Extraction:
    """One walk over the nodes. ``values`` maps a float tensor of the ONNX to the int8 tensor that it dequantizes,
    ``padding`` a padded one to the tensor it pads and by how much (a convolution takes its padding along)."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.tensors: dict[str, Tensor] = {}
        self.ops: list[Op] = []
        self.values: dict[str, str] = {}
        self.quantized: dict[str, str] = {}
        self.padding: dict[str, tuple[str, Pads]] = {}
        self.offsets: dict[str, int] = {}
        self.inputs = {i.name: static_shape(i) for i in view.graph.input}

    def graph(self) -> Graph:
        handlers: dict[str, Callable[[onnx.NodeProto], None]] = {
            "QuantizeLinear": self.quantize, "DequantizeLinear": self.dequantize, "Clip": self.pass_clip, "Conv": self.conv,
            "Relu": self.pass_relu, "Pad": self.pad, "MaxPool": self.max_pool, "DepthToSpace": self.depth_to_space}
        for node in self.view.graph.node:
            if node.op_type not in handlers:
                raise Refused(node, "there is no exact integer rule for it; allowed are " + ", ".join(sorted(handlers)))
            handlers[node.op_type](node)
        for name in self.view.outputs:
            if name not in self.values:
                raise Refused(self.view.producers[name], "a graph output must be the output of a DequantizeLinear")
        outputs = {name: self.values[name] for name in self.view.outputs}
        return Graph(self.tensors, tuple(self.ops), tuple(self.offsets), outputs, self.offsets)

    def quantize(self, node: onnx.NodeProto) -> None:
        """A graph input becomes int8; every other quantizer belongs to the operator before it."""
        source = node.input[0]
        if source in self.inputs:
            grid, end = self._grid(node, relu=False)
            self._add(Tensor(source, self._four(node, self.inputs[source]), "int8", grid.scale, grid.zero_point))
            self.offsets[source] = grid.offset
            self.quantized[end] = source
        elif source in self.values:
            grid, end = self._grid(node, relu=False)
            tensor = self.tensors[self.values[source]]
            if (tensor.scale, tensor.zero_point) != (grid.scale, grid.zero_point):
                raise Refused(node, "it moves to another scale, and runtimes round a requantize differently; share one quantizer")
            self.quantized[end] = tensor.name
        elif node.output[0] not in self.quantized and not self._claimed(node):
            raise Refused(node, f"its input {source} is neither a graph input nor the result of a convolution")

    def dequantize(self, node: onnx.NodeProto) -> None:
        if node.input[0] in self.quantized:
            self.values[node.output[0]] = self.quantized[node.input[0]]
        elif node.input[0] not in self.view.constants:
            raise Refused(node, f"its input {node.input[0]} is not a quantized tensor")

    def conv(self, node: onnx.NodeProto) -> None:
        source, extra = self._source(node)
        strides, own = conv_geometry(node)
        pads: Pads = (own[0] + extra[0], own[1] + extra[1], own[2] + extra[2], own[3] + extra[3])
        weight, weight_scale = self._weight(node)
        bias = self._bias(node, weight.shape[0], self.tensors[source].scale or 0.0, weight_scale)
        relu, quantizer = self._after(node)
        grid, end = self._grid(quantizer, relu)
        shape = window_shape(self.tensors[source].shape, weight.shape[0], weight.shape[2:], strides, pads)
        if min(shape) < 1:
            raise Refused(node, f"its input {self.tensors[source].shape} is smaller than its kernel")
        self._add(Tensor(end, shape, "int8", grid.scale, grid.zero_point))
        self.ops.append(Conv(node.name or end, (source,), end, weight, bias, strides, pads,
                             weight_scale=weight_scale, low=grid.low))
        self.quantized[end] = end

    def pad(self, node: onnx.NodeProto) -> None:
        pads = pad_geometry(self.view, node)
        source, before = self._source(node)
        total: Pads = (pads[0] + before[0], pads[1] + before[1], pads[2] + before[2], pads[3] + before[3])
        self.padding[node.output[0]] = (source, total)

    def max_pool(self, node: onnx.NodeProto) -> None:
        given = attributes(node)
        window, strides = tuple(given["kernel_shape"]), tuple(given.get("strides", (1, 1)))
        if any(given.get("pads", ())) or given.get("ceil_mode") or any(d != 1 for d in given.get("dilations", ())):
            raise Refused(node, "padding, ceil_mode and dilations are not supported")
        source = self._plain(node)
        shape = window_shape(source.shape, source.shape[1], window, strides)
        self._same_grid(node, source, shape)
        self.ops.append(MaxPool(node.name, (source.name,), node.output[0], window, strides))

    def depth_to_space(self, node: onnx.NodeProto) -> None:
        given = attributes(node)
        if given.get("mode", "DCR") != "DCR":
            raise Refused(node, "mode CRD (nn.PixelShuffle) would cost transposes; order the channels row, column, colour")
        source, block = self._plain(node), given["blocksize"]
        n, c, h, w = source.shape
        self._same_grid(node, source, (n, c // block**2, h * block, w * block))
        self.ops.append(DepthToSpace(node.name, (source.name,), node.output[0], block))

    def pass_relu(self, node: onnx.NodeProto) -> None:
        if self.view.producers.get(node.input[0], node).op_type != "Conv":
            raise Refused(node, "a ReLU is taken right after a convolution only")

    def pass_clip(self, node: onnx.NodeProto) -> None:
        if self.view.producers.get(node.input[0], node).op_type != "QuantizeLinear":
            raise Refused(node, "a Clip is taken right after a QuantizeLinear only")

    # What a node reads

    def _source(self, node: onnx.NodeProto) -> tuple[str, Pads]:
        name = node.input[0]
        if name in self.padding:
            return self.padding[name]
        if name not in self.values:
            raise Refused(node, f"its input {name} is not quantized (no DequantizeLinear before it)")
        return self.values[name], NO_PADS

    def _plain(self, node: onnx.NodeProto) -> Tensor:
        """The tensor a node reads, a pad before it made an operator of its own."""
        source, pads = self._source(node)
        tensor = self.tensors[source]
        if pads == NO_PADS:
            return tensor
        shape = window_shape(tensor.shape, tensor.shape[1], (1, 1), (1, 1), pads)
        made = self._add(Tensor(node.input[0], shape, "int8", tensor.scale, tensor.zero_point))
        self.ops.append(Pad(node.input[0], (source,), made.name, pads))
        return made

    def _weight(self, node: onnx.NodeProto) -> tuple[np.ndarray, np.ndarray]:
        maker = self.view.producers.get(node.input[1])
        if maker is None or maker.op_type != "DequantizeLinear":
            raise Refused(node, "its weight is not quantized (no DequantizeLinear of a constant)")
        weight, scale = self.view.constant(maker, 0, "integers"), self.view.constant(maker, 1, "scale")
        zero = self.view.constants.get(maker.input[2]) if len(maker.input) > 2 else None
        if weight.dtype != np.int8 or (zero is not None and np.any(zero != 0)):
            raise Refused(maker, "weights must be int8 with zero point 0")
        if scale.size not in (1, weight.shape[0]) or (scale.size > 1 and attributes(maker).get("axis", 1) != 0):
            raise Refused(maker, "weight scales must be one, or one per output channel on axis 0")
        return weight, scale.reshape(-1).astype(np.float32)

    def _bias(self, node: onnx.NodeProto, channels: int, s_in: float, s_w: np.ndarray) -> np.ndarray:
        if len(node.input) < 3 or not node.input[2]:
            return np.zeros(channels, np.int32)
        maker = self.view.producers.get(node.input[2])
        if maker is None or maker.op_type != "DequantizeLinear":
            raise Refused(node, "its bias is a float; quantize it to int32 with scale s_in*s_w (Brevitas: Int32Bias)")
        bias, scale = self.view.constant(maker, 0, "integers"), self.view.constant(maker, 1, "scale").reshape(-1)
        if bias.dtype != np.int32 or not np.allclose(scale, np.float32(s_in) * s_w, rtol=1e-5, atol=0):
            raise Refused(maker, "a bias must be int32 with scale s_in*s_w")
        return bias

    # What follows a node

    def _after(self, node: onnx.NodeProto) -> tuple[bool, onnx.NodeProto]:
        """Whether a ReLU follows a convolution, and the quantizer that alone reads the result."""
        following = self.view.only_consumer(node.output[0])
        relu = following is not None and following.op_type == "Relu"
        if relu and following is not None:
            following = self.view.only_consumer(following.output[0])
        if following is None or following.op_type != "QuantizeLinear":
            raise Refused(node, "its result must be read by exactly one quantizer (with or without a ReLU before it)")
        return relu, following

    def _claimed(self, node: onnx.NodeProto) -> bool:
        """Whether a quantizer belongs to a convolution that has been taken."""
        _, end = self._grid(node, relu=False)
        return end in self.quantized

    def _grid(self, node: onnx.NodeProto, relu: bool) -> tuple[Grid, str]:
        """The int8 grid of a QuantizeLinear and its Clip, and the name of the quantized tensor."""
        scale, zero = self.view.constant(node, 1, "scale"), self.view.constant(node, 2, "zero point")
        if scale.size != 1 or zero.dtype not in (np.uint8, np.int8):
            raise Refused(node, "an activation must have one scale and 8-bit numbers")
        limits = np.iinfo(zero.dtype)
        low, high, end = int(limits.min), int(limits.max), node.output[0]
        clip = self.view.only_consumer(end)
        if clip is not None and clip.op_type == "Clip":
            low, high = (int(self.view.constant(clip, i, "limits")) for i in (1, 2))
            end = clip.output[0]
        offset = 127 - high  # the greatest number saturates at int8's greatest: the exact clamp costs no operator
        zero_point = int(zero) + offset
        least = max(low + offset, zero_point) if relu else low + offset
        if least not in (-128, zero_point):
            raise Refused(node, f"its numbers {low}..{high} begin neither at int8's least nor at the zero point: "
                                "no fused activation clamps them exactly")
        return Grid(float(scale.reshape(-1)[0]), zero_point, least, offset), end

    def _same_grid(self, node: onnx.NodeProto, source: Tensor, shape: tuple[int, int, int, int]) -> None:
        self._add(Tensor(node.output[0], shape, "int8", source.scale, source.zero_point))
        self.values[node.output[0]] = node.output[0]

    @staticmethod
    def _four(node: onnx.NodeProto, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
        if len(shape) != 4:
            raise Refused(node, f"a tensor must be (N, C, H, W), not {shape}")
        return shape[0], shape[1], shape[2], shape[3]

    def _add(self, tensor: Tensor) -> Tensor:
        self.tensors[tensor.name] = tensor
        return tensor
