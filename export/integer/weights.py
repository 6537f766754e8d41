"""Convolutions and fully connected operators: their integers out of QDQ ONNX."""

from __future__ import annotations

import numpy as np
import onnx

from export.graph import Conv, DepthwiseConv, FullyConnected, Tensor, window_shape
from export.integer.walk import Walk
from export.onnx_view import Refused, attributes, conv_geometry


def conv(walk: Walk, node: onnx.NodeProto) -> None:
    """Conv with int8 weights: plain, grouped or depthwise, the padding before it taken along."""
    source, extra = walk.read_unpadded(node)
    if len(source.shape) != 4:
        raise Refused(node, f"its input must be (N, C, H, W), not {source.shape}")
    (strides, own), groups = conv_geometry(node, grouped=True), attributes(node).get("group", 1)
    pads = (own[0] + extra[0], own[1] + extra[1], own[2] + extra[2], own[3] + extra[3])
    weight, weight_scale = _weight(walk, node, 0)
    bias = _bias(walk, node, source, weight_scale, len(weight))
    grid = walk.after(node)
    kind = DepthwiseConv if groups == source.shape[1] > 1 else Conv
    shape = window_shape(source.shape, len(weight), weight.shape[2:], strides, pads)
    walk.make(node, shape, grid, lambda name, end: kind(
        name, (source.name,), end, weight, bias, strides, pads, groups, weight_scale=weight_scale, low=grid.low, high=grid.high))


def gemm(walk: Walk, node: onnx.NodeProto) -> None:
    """Gemm, or MatMul with a constant: (N, I) to (N, O)."""
    given, source = attributes(node), walk.read_any(node)
    if len(source.shape) != 2:
        raise Refused(node, f"its input must be (N, features), not {source.shape}")
    if given.get("alpha", 1.0) != 1.0 or given.get("beta", 1.0) != 1.0 or given.get("transA", 0):
        raise Refused(node, "alpha, beta and transA are not supported")
    transposed = bool(given.get("transB", 0))
    weight, weight_scale = _weight(walk, node, 0 if transposed else 1)
    weight = weight if transposed else weight.T
    if source.name in walk.flattened:
        weight = weight.reshape(-1, *walk.flattened[source.name]).transpose(0, 2, 3, 1).reshape(weight.shape)
    bias = _bias(walk, node, source, weight_scale, len(weight))
    grid = walk.after(node)
    walk.make(node, (source.shape[0], len(weight)), grid, lambda name, end: FullyConnected(
        name, (source.name,), end, np.ascontiguousarray(weight), bias, weight_scale=weight_scale, low=grid.low, high=grid.high))


def _weight(walk: Walk, node: onnx.NodeProto, channels: int) -> tuple[np.ndarray, np.ndarray]:
    """Integers and scales. channels: the axis of the output channels."""
    maker = walk.view.producers.get(node.input[1])
    if maker is None or maker.op_type != "DequantizeLinear":
        raise Refused(node, "its weight is not quantized (no DequantizeLinear of a constant)")
    weight, scale = walk.view.constant(maker, 0, "integers"), walk.view.constant(maker, 1, "scale")
    zero = walk.view.constants.get(maker.input[2]) if len(maker.input) > 2 else None
    if weight.dtype.name not in ("int8", "int4", "int2") or (zero is not None and np.any(zero.astype(np.int64) != 0)):
        raise Refused(maker, "weights must be int8, int4 or int2 with zero point 0")
    axis = attributes(maker).get("axis", 1) % weight.ndim
    if scale.size not in (1, weight.shape[channels]) or (scale.size > 1 and axis != channels):
        raise Refused(maker, f"weight scales must be one, or one per output channel on axis {channels}")
    return weight.astype(np.int8), scale.reshape(-1).astype(np.float32)


def _bias(walk: Walk, node: onnx.NodeProto, source: Tensor, weight_scale: np.ndarray, channels: int) -> np.ndarray:
    if len(node.input) < 3 or not node.input[2]:
        return np.zeros(channels, np.int32)
    maker = walk.view.producers.get(node.input[2])
    if maker is None or maker.op_type != "DequantizeLinear":
        raise Refused(node, "its bias is a float; quantize it to int32 with scale s_in*s_w (Brevitas: Int32Bias), or let the "
                            "pass quantize_biases round it")
    bias, scale = walk.view.constant(maker, 0, "integers"), walk.view.constant(maker, 1, "scale").reshape(-1)
    if bias.dtype != np.int32 or not np.allclose(scale, np.float32(source.grid[0]) * weight_scale, rtol=1e-5, atol=0):
        raise Refused(maker, "a bias must be int32 with scale s_in*s_w")
    return np.broadcast_to(bias.reshape(-1), (channels,)).copy()
