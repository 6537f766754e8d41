"""Round float biases of quantized operators to int32 on the grid of their sums, input scale times weight scale.

PyTorch's quantizer leaves biases in float, which no integer runtime has. The grid is fine, so they move little: by half an
LSB of the sum at most, and that is reported for each node.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import numpy_helper

from export.onnx_view import View

GREATEST = np.iinfo(np.int32).max
# Operators that keep the grid of what they read; MaxPool and Concat among them only compare or gather.
KEEPS = ("Pad", "MaxPool", "Relu", "Flatten", "Reshape", "Identity", "Dropout", "DepthToSpace", "SpaceToDepth", "Concat")


def quantize_biases(model: onnx.ModelProto) -> tuple[onnx.ModelProto, dict[str, float]]:
    """A copy with int32 biases; by node, the largest move of one in LSB of its sum.

    A bias that int32 does not hold stays as it is, and the extraction will refuse it.
    """
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    view, moves = View(changed), dict[str, float]()
    for node in list(changed.graph.node):
        if node.op_type in ("Conv", "Gemm") and len(node.input) > 2 and node.input[2] in view.constants:
            grid = _grid(view, node)
            bias = view.constants[node.input[2]].astype(np.float64).reshape(-1)
            if grid is None or np.abs(bias / grid).max() > GREATEST:
                continue
            moves[node.name or node.output[0]] = float(np.abs(np.rint(bias / grid) - bias / grid).max())
            _replace(changed.graph, node, np.rint(bias / grid).astype(np.int32), grid)
    return changed, moves


def _grid(view: View, node: onnx.NodeProto) -> np.ndarray | None:
    """Input scale times weight scale, float32 (O,); None when the node is not quantized."""
    source, weight = view.producers.get(node.input[0]), view.producers.get(node.input[1])
    while source is not None and source.op_type in KEEPS:
        source = view.producers.get(source.input[0])
    scales = [view.constants.get(n.input[1]) for n in (source, weight) if n is not None and n.op_type == "DequantizeLinear"]
    if len(scales) < 2 or scales[0] is None or scales[1] is None or scales[0].size != 1:
        return None
    grid = scales[0].astype(np.float32).reshape(-1) * scales[1].astype(np.float32).reshape(-1)
    return np.broadcast_to(grid, view.constants[node.input[2]].size).copy()


def _replace(graph: onnx.GraphProto, node: onnx.NodeProto, bias: np.ndarray, grid: np.ndarray) -> None:
    """Read the integers through a DequantizeLinear of their own."""
    name = f"{node.output[0]}/bias"
    constants = {f"{name}/int32": bias, f"{name}/scale": grid, f"{name}/zero": np.zeros_like(bias)}
    graph.initializer.extend(numpy_helper.from_array(array, key) for key, array in constants.items())
    made = onnx.helper.make_node("DequantizeLinear", list(constants), [name], name, axis=0)
    graph.node.insert(list(graph.node).index(node), made)
    node.input[2] = name
