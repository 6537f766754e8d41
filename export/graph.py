"""The typed graph that artefacts are printed from: a list of operators over named tensors, channels first.

An integer graph holds int8 tensors on affine grids and int32 biases (DESIGN, "The integer truth"); a float graph
holds float32. Both are the same few operators, so that one printer serves both.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

Pads = tuple[int, int, int, int]  # top, left, bottom, right
NO_PADS: Pads = (0, 0, 0, 0)


@dataclass(frozen=True)
class Tensor:
    """An activation: (N, C, H, W), dtype float32 or int8; int8 has scale and zero point (real = (q - zero) * scale)."""

    name: str
    shape: tuple[int, int, int, int]
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
class Conv(Op):
    """Convolution. weight: (O, I, kh, kw) int8 or float32; weight_scale: (O,) or (1,) float32 for int8.
    bias: (O,) int32 with scale input scale * weight scale, or float32. Padding is real zero.
    relu: clamp at real zero. low: the least stored number of the output (its zero point if relu), 127 being the greatest;
    None for float."""

    kind = "conv2d"
    weight: np.ndarray
    bias: np.ndarray
    strides: tuple[int, int]
    pads: Pads = NO_PADS
    relu: bool = False
    weight_scale: np.ndarray | None = None
    low: int | None = None


@dataclass(frozen=True)
class Add(Op):
    """Sum of two float tensors of one shape."""

    kind = "add"
    relu: bool = False


@dataclass(frozen=True)
class Mul(Op):
    """Product of two float tensors of one shape."""

    kind = "mul"


@dataclass(frozen=True)
class Sigmoid(Op):
    """1 / (1 + exp(-x)), float."""

    kind = "sigmoid"


@dataclass(frozen=True)
class Relu(Op):
    """max(x, 0), float."""

    kind = "relu"


@dataclass(frozen=True)
class Pad(Op):
    """Real zeros around rows and columns."""

    kind = "pad"
    pads: Pads


@dataclass(frozen=True)
class MaxPool(Op):
    """Greatest of each window, without padding; the grid stays."""

    kind = "max_pool"
    window: tuple[int, int]
    strides: tuple[int, int]


@dataclass(frozen=True)
class DepthToSpace(Op):
    """Channels in (row, column, colour) order to ``block`` times the rows and columns (ONNX mode DCR, TFLite's own order)."""

    kind = "depth_to_space"
    block: int


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
