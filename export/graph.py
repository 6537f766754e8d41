"""The typed graph that artefacts are printed from: a list of operators over named tensors, channels first.

An integer graph holds int8 tensors on affine grids and int32 biases; a float graph
holds float32. Both are the same few operators, so that one printer serves both. What an integer operator computes, to
the bit, is the function of its kind in ``export.integer.interpret``; the dataclasses say what it is made of.

An operator with its own output grid (``Conv``, ``FullyConnected``, ``Add``, ``Mul``, ``Requantize``) clamps its stored result
to ``low``..``high``: a ReLU, a ReLU6, or activations of fewer than 8 bits. The others keep the grid of what they read,
but for ``LeakyRelu``, ``Sigmoid`` and ``Mean``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

Pads = tuple[int, int, int, int]  # top, left, bottom, right
NO_PADS: Pads = (0, 0, 0, 0)
LEAST, GREATEST = -128, 127  # what int8 stores


@dataclass(frozen=True)
class Tensor:
    """An activation: (N, C, H, W) or (N, features), dtype float32 or int8; int8 has scale and zero point
    (real = (q - zero_point) * scale)."""

    name: str
    shape: tuple[int, ...]
    dtype: str = "float32"
    scale: float | None = None
    zero_point: int | None = None

    @property
    def grid(self) -> tuple[float, int]:
        """Scale and zero point. Raises ValueError for a float tensor."""
        if self.scale is None or self.zero_point is None:
            raise ValueError(f"{self.name} is {self.dtype} and has no scale")
        return self.scale, self.zero_point


@dataclass(frozen=True)
class Op:
    """What every operator has: its node's name and the names of the tensors it reads and makes."""

    kind: ClassVar[str]
    name: str
    inputs: tuple[str, ...]
    output: str


@dataclass(frozen=True)
class Weighted(Op):
    """An operator with constant weights, one output channel on axis 0 of ``weight`` each.

    weight: int8 or float32. bias: (O,) int32 with scale input scale * weight scale, or float32.
    weight_scale: (O,) or (1,) float32 for int8 weights, zero point 0; None for float.
    relu: clamp at real zero, in a float graph. low, high: limits of the stored output in an integer one.
    """

    weight: np.ndarray
    bias: np.ndarray
    weight_scale: np.ndarray | None = field(default=None, kw_only=True)
    relu: bool = field(default=False, kw_only=True)
    low: int = field(default=LEAST, kw_only=True)
    high: int = field(default=GREATEST, kw_only=True)

    @property
    def weight_bits(self) -> int:
        """The least of 2, 4 and 8 bits that holds every integer weight (two's complement, so 2 bits are -2..1)."""
        return next(b for b in (2, 4, 8) if -(1 << b - 1) <= self.weight.min() and self.weight.max() < 1 << b - 1)

    @property
    def ternary(self) -> bool:
        """Whether every integer weight is -1, 0 or 1."""
        return self.weight_scale is not None and bool(np.abs(self.weight.astype(np.int16)).max() <= 1)


@dataclass(frozen=True)
class Conv(Weighted):
    """Convolution. weight: (O, I / groups, kh, kw). Padding is real zero (the input's zero point).
    groups: input channels [g I/groups, (g + 1) I/groups) go to output channels [g O/groups, (g + 1) O/groups)."""

    kind = "conv2d"
    strides: tuple[int, int] = (1, 1)
    pads: Pads = NO_PADS
    groups: int = 1


@dataclass(frozen=True)
class DepthwiseConv(Conv):
    """A convolution with as many groups as input channels. weight: (C * multiplier, 1, kh, kw); output channel
    c * multiplier + m reads input channel c alone."""

    kind = "depthwise_conv2d"


@dataclass(frozen=True)
class FullyConnected(Weighted):
    """(N, I) to (N, O). weight: (O, I)."""

    kind = "fully_connected"


@dataclass(frozen=True)
class Add(Op):
    """Sum of two tensors of one shape. low, high as for ``Weighted``."""

    kind = "add"
    relu: bool = False
    low: int = LEAST
    high: int = GREATEST


@dataclass(frozen=True)
class Mul(Op):
    """Product of two tensors of one shape. low, high as for ``Weighted``."""

    kind = "mul"
    low: int = LEAST
    high: int = GREATEST


@dataclass(frozen=True)
class Sigmoid(Op):
    """1 / (1 + exp(-x)). An int8 result has scale 1/256 and zero point -128, always."""

    kind = "sigmoid"


@dataclass(frozen=True)
class Relu(Op):
    """max(x, 0), float."""

    kind = "relu"


@dataclass(frozen=True)
class Clip(Op):
    """Values limited to least..greatest, float; what an integer graph has is ``Clamp``."""

    kind = "clip"
    least: float = 0.0
    greatest: float = 1.0


@dataclass(frozen=True)
class LeakyRelu(Op):
    """x where positive, else alpha * x, onto the output's own grid. 0 < alpha < 1."""

    kind = "leaky_relu"
    alpha: float = 0.01


@dataclass(frozen=True)
class Clamp(Op):
    """Stored numbers limited to low..high; the grid stays."""

    kind = "clamp"
    low: int = LEAST
    high: int = GREATEST


@dataclass(frozen=True)
class Requantize(Op):
    """The same real values on the output's own grid: by the arithmetic of ``Add`` with a zero of the same scale, which is
    far more exact than XNNPACK's own requantize (8 bits of multiplier), whose results every runtime shares as far as measured."""

    kind = "requantize"
    low: int = LEAST
    high: int = GREATEST


@dataclass(frozen=True)
class Concat(Op):
    """Two or more tensors side by side along channels (axis 1, also of (N, features)); all share one grid."""

    kind = "concat"


@dataclass(frozen=True)
class Pad(Op):
    """Rows and columns around: real zeros, or with ``reflect`` the mirror image without its edge."""

    kind = "pad"
    pads: Pads
    reflect: bool = False


@dataclass(frozen=True)
class MaxPool(Op):
    """Greatest of each window; padding never wins; the grid stays."""

    kind = "max_pool"
    window: tuple[int, int]
    strides: tuple[int, int]
    pads: Pads = NO_PADS


@dataclass(frozen=True)
class AveragePool(Op):
    """Mean of each window, without padding; the grid stays."""

    kind = "average_pool"
    window: tuple[int, int]
    strides: tuple[int, int]


@dataclass(frozen=True)
class Mean(Op):
    """Mean over all rows and columns, (N, C, H, W) to (N, C, 1, 1), onto the output's own grid."""

    kind = "mean"


@dataclass(frozen=True)
class ResizeNearest(Op):
    """Nearest neighbour to the output's rows and columns, a whole multiple of the input's: output row y reads input row
    y // (H' / H); the grid stays."""

    kind = "resize_nearest"


@dataclass(frozen=True)
class ResizeBilinear(Op):
    """Bilinear to the output's rows and columns, a whole multiple of the input's, pixel centres at halves (torch
    ``align_corners=False``), edges repeated; the grid stays."""

    kind = "resize_bilinear"


@dataclass(frozen=True)
class DepthToSpace(Op):
    """Channels in (row, column, colour) order to ``block`` times the rows and columns (ONNX mode DCR, TFLite's own order)."""

    kind = "depth_to_space"
    block: int


@dataclass(frozen=True)
class SpaceToDepth(Op):
    """The inverse of ``DepthToSpace``: blocks to channels in (row, column, colour) order (ONNX's and TFLite's own order)."""

    kind = "space_to_depth"
    block: int


@dataclass(frozen=True)
class Flatten(Op):
    """(N, C, H, W) to (N, H * W * C) **with channels fastest**, so that it moves nothing where memory is channels last.
    Extraction reorders the weights of the fully connected operator that reads it."""

    kind = "flatten"


@dataclass(frozen=True)
class Graph:
    """Operators in running order. tensors: every activation by name. outputs: the tensor of each output name.

    stored_offset: for each int8 input, its stored numbers here minus those of the model's own grid (-128 for uint8 DN).
    """

    tensors: dict[str, Tensor]
    ops: tuple[Op, ...]
    inputs: tuple[str, ...]
    outputs: dict[str, str]
    stored_offset: dict[str, int] = field(default_factory=dict)

    @property
    def integer(self) -> bool:
        """Whether every activation is int8."""
        return all(t.dtype == "int8" for t in self.tensors.values())


def window_shape(shape: tuple[int, ...], channels: int, window: tuple[int, ...], strides: tuple[int, int],
                 pads: Pads = NO_PADS) -> tuple[int, int, int, int]:
    """Shape after sliding a window over a padded (N, C, H, W) tensor."""
    n, _, h, w = shape
    return (n, channels, (h + pads[0] + pads[2] - window[0]) // strides[0] + 1,
            (w + pads[1] + pads[3] - window[1]) // strides[1] + 1)
