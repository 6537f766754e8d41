"""What a QuantizeLinear says: the int8 grid of an activation and the limits of its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import onnx

from export.graph import Tensor
from export.onnx_view import Refused, View


@dataclass(frozen=True)
class Grid:
    """Scale and zero point as int8, the least and greatest number taken, the offset from the numbers of the ONNX, and the
    name of the quantized tensor (of the Clip's, where one follows the quantizer)."""

    scale: float
    zero_point: int
    low: int
    high: int
    offset: int
    end: str

    def stored(self, real: float) -> int:
        """A real number's own, saturated."""
        if not np.isfinite(real):
            return self.low if real < 0 else self.high
        number = int(np.rint(np.float32(real) / np.float32(self.scale))) + self.zero_point
        return min(max(number, self.low), self.high)

    def same(self, tensor: Tensor) -> bool:
        """Whether a tensor lies on it."""
        return (tensor.scale, tensor.zero_point) == (self.scale, self.zero_point)


def read_grid(view: View, node: onnx.NodeProto, limits: Sequence[tuple[float, float]] = ()) -> Grid:
    """The grid of a QuantizeLinear and the Clip after it. limits: real ones, of clamps before it. Raises Refused."""
    scale, zero = view.constant(node, 1, "scale"), quantizer_zero(view, node)
    if scale.size != 1 or zero.size != 1 or zero.dtype not in (np.uint8, np.int8):
        raise Refused(node, "an activation must have one scale and 8-bit numbers")
    info = np.iinfo(zero.dtype)
    low, high, end = int(info.min), int(info.max), node.output[0]
    clip = view.only_consumer(end)
    if clip is not None and clip.op_type == "Clip":
        low, high = (int(view.constant(clip, i, "limits")) for i in (1, 2))
        end = clip.output[0]
    offset = 127 - high  # the greatest number saturates at int8's greatest: that clamp costs no operator
    grid = Grid(float(scale.reshape(-1)[0]), int(zero.reshape(-1)[0]) + offset, low + offset, 127, offset, end)
    for least, greatest in limits:
        grid = Grid(grid.scale, grid.zero_point, grid.stored(least), grid.stored(greatest), offset, end)
    return grid


def quantizer_zero(view: View, node: onnx.NodeProto) -> np.ndarray:
    """The zero point; without one, it is a uint8 0."""
    if len(node.input) < 3 or not node.input[2]:
        return np.zeros(1, np.uint8)
    return view.constant(node, 2, "zero point")


def clamp_limits(view: View, node: onnx.NodeProto) -> tuple[float, float]:
    """Real limits of a Relu or Clip node."""
    if node.op_type == "Relu":
        return 0.0, np.inf
    values = [float(view.constant(node, i, "limits")) if len(node.input) > i and node.input[i] else bound
              for i, bound in ((1, -np.inf), (2, np.inf))]
    return values[0], values[1]
