"""From standard QDQ ONNX to the integer graph. What it cannot take is refused by node name, operator and reason.

A new operator is one function of a ``Walk`` and a node, and one row of ``HANDLERS``.
"""

from __future__ import annotations

from collections.abc import Callable

import onnx

from export.graph import Add, Graph, Mul
from export.integer import elementwise, spatial, weights
from export.integer.walk import Walk
from export.onnx_view import Refused, View

HANDLERS: dict[str, Callable[[Walk, onnx.NodeProto], None]] = {
    "QuantizeLinear": elementwise.quantize, "DequantizeLinear": elementwise.dequantize,
    "Conv": weights.conv, "Gemm": weights.gemm, "MatMul": weights.gemm,
    "Add": elementwise.of_two(Add), "Mul": elementwise.of_two(Mul), "Relu": elementwise.clamp, "Clip": elementwise.clamp,
    "LeakyRelu": elementwise.leaky_relu, "Sigmoid": elementwise.sigmoid, "Identity": elementwise.identity,
    "Dropout": elementwise.identity,
    "Pad": spatial.pad, "MaxPool": spatial.max_pool, "AveragePool": spatial.average_pool, "GlobalAveragePool": spatial.mean,
    "ReduceMean": spatial.mean, "Resize": spatial.resize, "DepthToSpace": spatial.depth_to_space,
    "SpaceToDepth": spatial.space_to_depth, "Concat": spatial.concat, "Flatten": spatial.flatten, "Reshape": spatial.flatten,
}


def extract(model: onnx.ModelProto) -> Graph:
    """The integer graph of a QDQ model (constants folded). Raises Refused, or ValueError for a shape not fixed."""
    walk = Walk(View(model))
    for node in walk.view.graph.node:
        if node.op_type not in HANDLERS:
            raise Refused(node, "there is no exact integer rule for it; allowed are " + ", ".join(sorted(HANDLERS)))
        if node.output[0] not in walk.taken:
            HANDLERS[node.op_type](walk, node)
    return walk.graph()
