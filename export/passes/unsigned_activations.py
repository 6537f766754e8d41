"""Give every quantized activation one type, uint8: the same grid, stored 128 higher.

Brevitas stores what can be negative as int8 and the rest as uint8. ONNX Runtime has no integer convolution of int8 activations
with the uint8 weights that it needs on an x86-64 without VNNI (``runtime.engines.session``) and multiplies in floats there, whose
sums are rounded; and one number that falls to the other side of a tie is many after some residual blocks.

Only of grids whose step is a power of two or three times one, on which integer and float sums agree. On others ONNX Runtime's
integer sum of two activations rounds otherwise than XNNPACK's, and its float one is nearer to it.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import numpy_helper

from export.onnx_view import View

SHORT = (0.5, 0.75)  # mantissas of 2^n and 3 2^n


def unsigned_activations(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy in which no QuantizeLinear inside, of a step of 2^n or 3 2^n, gives int8 to dequantizers alone; how many did.
    A model's inputs keep their stored numbers, and so does what is clipped to fewer bits."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    view = View(changed)
    signed = [(node, zero) for node in changed.graph.node if (zero := _signed(view, node)) is not None]
    for node, zero in signed:
        name = f"{node.output[0]}/zero_point"
        changed.graph.initializer.append(numpy_helper.from_array((zero.astype(np.int16) + 128).astype(np.uint8), name))
        for user in (node, *view.consumers[node.output[0]]):
            user.input[2] = name
    del changed.graph.value_info[:]
    return changed, len(signed)


def _signed(view: View, node: onnx.NodeProto) -> np.ndarray | None:
    """The int8 zero point of a quantizer that may become unsigned, None of every other node."""
    inside = node.input[0] in view.producers and node.output[0] not in view.outputs
    if node.op_type != "QuantizeLinear" or len(node.input) < 3 or not inside:
        return None
    step, zero = (view.constants.get(name) for name in node.input[1:])
    readers = view.consumers.get(node.output[0], [])
    if step is None or zero is None or zero.dtype != np.int8 or not np.isin(np.frexp(step)[0], SHORT).all():
        return None
    alone = readers and all(reader.op_type == "DequantizeLinear" and len(reader.input) == 3 for reader in readers)
    return zero if alone else None
