"""What moves, pools or resizes, out of QDQ ONNX."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx

from export.graph import (
    NO_PADS,
    AveragePool,
    Concat,
    DepthToSpace,
    DepthwiseConv,
    Flatten,
    MaxPool,
    Mean,
    Pad,
    Pads,
    ResizeBilinear,
    ResizeNearest,
    SpaceToDepth,
    window_shape,
)
from export.integer.walk import Walk, on_grid, padded_shape
from export.onnx_view import Refused, attributes, pad_geometry

# How a resize may find its places: for whole multiples these are the one same neighbour, and pixel centres at halves.
NEAREST = {("asymmetric", "floor"), ("half_pixel", "round_prefer_floor"), ("half_pixel", "round_prefer_ceil")}
LINEAR = ("half_pixel", "pytorch_half_pixel")


def pad(walk: Walk, node: onnx.NodeProto) -> None:
    """Zeros wait for what reads them; a reflection is an operator of its own."""
    reflect = attributes(node).get("mode") == "reflect"
    pads = pad_geometry(walk.view, node, reflect)
    if reflect:
        source = walk.read(node, rank=4)
        walk.keep(node, source, padded_shape(source, pads), lambda name, end: Pad(name, (source.name,), end, pads, True))
        return
    tensor, before = walk.read_unpadded(node)
    total: Pads = (pads[0] + before[0], pads[1] + before[1], pads[2] + before[2], pads[3] + before[3])
    walk.padding[node.output[0]] = (tensor.name, total)


def max_pool(walk: Walk, node: onnx.NodeProto) -> None:
    window, strides, pads = _window(node)
    source = walk.read(node, rank=4)
    shape = window_shape(source.shape, source.shape[1], window, strides, pads)
    walk.keep(node, source, shape, lambda name, end: MaxPool(name, (source.name,), end, window, strides, pads))


def average_pool(walk: Walk, node: onnx.NodeProto) -> None:
    """On its input's grid an operator of its own. Onto another, a depthwise convolution with ones, which rounds once."""
    window, strides, pads = _window(node)
    if pads != NO_PADS:
        raise Refused(node, "padding is not supported")
    source, grid = walk.read(node, rank=4), walk.ahead(node)
    channels, count = source.shape[1], window[0] * window[1]
    shape = window_shape(source.shape, channels, window, strides)
    if grid is None or grid.same(source):
        walk.keep(node, source, shape, lambda name, end: AveragePool(name, (source.name,), end, window, strides))
        return
    ones, scale = np.ones((channels, 1, *window), np.int8), np.full(1, 1 / count, np.float32)
    walk.keep(node, grid, shape, lambda name, end: DepthwiseConv(
        name, (source.name,), end, ones, np.zeros(channels, np.int32), strides, NO_PADS, channels, weight_scale=scale))


def _window(node: onnx.NodeProto) -> tuple[tuple[int, int], tuple[int, int], Pads]:
    given = attributes(node)
    if given.get("ceil_mode") or any(d != 1 for d in given.get("dilations", ())):
        raise Refused(node, "ceil_mode and dilations are not supported")
    if given.get("auto_pad", "NOTSET") not in ("NOTSET", "VALID"):
        raise Refused(node, f"auto_pad {given['auto_pad']} is not supported, give explicit pads")
    rows, columns = given["kernel_shape"]
    down, across = given.get("strides", (1, 1))
    top, left, bottom, right = given.get("pads", NO_PADS)
    return (rows, columns), (down, across), (top, left, bottom, right)


def mean(walk: Walk, node: onnx.NodeProto) -> None:
    """GlobalAveragePool, or ReduceMean over rows and columns, straight onto the grid of the quantizer ahead."""
    given = attributes(node)
    source = walk.read(node, rank=4)
    if node.op_type == "ReduceMean":
        axes = given["axes"] if "axes" in given else walk.view.constant(node, 1, "axes").tolist()
        if sorted(a % 4 for a in axes) != [2, 3]:
            raise Refused(node, f"only a mean over rows and columns is supported, not over {axes}")
    grid = walk.ahead(node)
    if grid is None:
        raise Refused(node, "its result must be read by exactly one quantizer")
    (n, c), end = source.shape[:2], node.output[0]
    if given.get("keepdims", 1):
        walk.keep(node, grid, (n, c, 1, 1), lambda name, end: Mean(name, (source.name,), end))
    else:
        kept = walk.add(Mean(node.name or end, (source.name,), f"{end}/kept"), on_grid(f"{end}/kept", (n, c, 1, 1), grid))
        walk.keep(node, grid, (n, c), lambda name, end: Flatten(f"{name}/flat", (kept.name,), end))


def resize(walk: Walk, node: onnx.NodeProto) -> None:
    given = attributes(node)
    mode, place = given.get("mode", "nearest"), given.get("coordinate_transformation_mode", "half_pixel")
    source = walk.read(node, rank=4)
    shape = _resized(walk, node, source.shape)
    kind: Any = None
    if mode == "nearest" and (place, given.get("nearest_mode", "round_prefer_floor")) in NEAREST:
        kind = ResizeNearest
    elif mode == "linear" and place in LINEAR:
        kind = ResizeBilinear
    if kind is None or given.get("antialias"):
        raise Refused(node, f"mode {mode} with {place} is not supported: nearest, or linear with half_pixel")
    walk.keep(node, source, shape, lambda name, end: kind(name, (source.name,), end))


def _resized(walk: Walk, node: onnx.NodeProto, shape: tuple[int, ...]) -> tuple[int, ...]:
    """The output's shape, a whole multiple of the input's in rows and columns."""
    by_size = len(node.input) > 3 and bool(node.input[3])
    wanted = walk.view.constant(node, 3 if by_size else 2, "sizes or scales").astype(np.float64)
    sizes = wanted if by_size else wanted * np.array(shape)
    times = sizes / np.array(shape)
    if len(sizes) != 4 or np.any(times != np.rint(times)) or np.any(times[:2] != 1) or np.any(times < 1):
        raise Refused(node, f"only whole multiples of rows and columns are supported, not {shape} to {sizes.tolist()}")
    return tuple(int(n) for n in sizes)


def depth_to_space(walk: Walk, node: onnx.NodeProto) -> None:
    given = attributes(node)
    if given.get("mode", "DCR") != "DCR":
        raise Refused(node, "mode CRD (nn.PixelShuffle) would cost transposes; order the channels row, column, colour")
    source, b = walk.read(node, rank=4), given["blocksize"]
    n, c, h, w = source.shape
    walk.keep(node, source, (n, c // b**2, h * b, w * b), lambda name, end: DepthToSpace(name, (source.name,), end, b))


def space_to_depth(walk: Walk, node: onnx.NodeProto) -> None:
    source, b = walk.read(node, rank=4), attributes(node)["blocksize"]
    n, c, h, w = source.shape
    walk.keep(node, source, (n, c * b**2, h // b, w // b), lambda name, end: SpaceToDepth(name, (source.name,), end, b))


def concat(walk: Walk, node: onnx.NodeProto) -> None:
    """Along channels; inputs on other grids than the result's are moved there first."""
    parts = [walk.read(node, i) for i in range(len(node.input))]
    if attributes(node)["axis"] % len(parts[0].shape) != 1:
        raise Refused(node, f"only a concatenation along channels (axis 1) is supported, not axis {attributes(node)['axis']}")
    grid = walk.ahead(node)
    if grid is not None:
        parts = [walk.requantized(part, grid, f"{node.output[0]}/{i}") for i, part in enumerate(parts)]
    if len({part.grid for part in parts}) > 1:
        raise Refused(node, "its inputs must share scale and zero point, or a quantizer must follow it")
    shape = (parts[0].shape[0], sum(part.shape[1] for part in parts), *parts[0].shape[2:])
    walk.keep(node, parts[0], shape, lambda name, end: Concat(name, tuple(part.name for part in parts), end))
    walk.limits[node.output[0]] = walk.within(*parts)


def flatten(walk: Walk, node: onnx.NodeProto) -> None:
    """Flatten, or a Reshape that flattens or does nothing."""
    source = walk.read_any(node)
    n, features = source.shape[0], int(np.prod(source.shape[1:]))
    if node.op_type == "Reshape":
        wanted = walk.view.constant(node, 1, "shape").tolist()
        full = [source.shape[i] if k == 0 else k for i, k in enumerate(wanted)]
        full = [n * features // -int(np.prod(full)) if k == -1 else k for k in full]
        if full not in ([n, features], list(source.shape)):
            raise Refused(node, f"a reshape from {source.shape} to {full} would cost a transpose; only (N, features) is taken")
    elif attributes(node).get("axis", 1) != 1:
        raise Refused(node, f"only axis 1 is supported, not {attributes(node)['axis']}")
    if len(source.shape) == 4 and not (node.op_type == "Reshape" and full == list(source.shape)):
        walk.flatten(node, source)
    else:
        walk.values[node.output[0]] = source.name
