"""Give every quantized activation one type, uint8: the same grid, stored 128 higher.

Brevitas stores what can be negative as int8 and the rest as uint8. ONNX Runtime has no integer convolution of int8 activations
with the uint8 weights that it needs on an x86-64 without VNNI (``runtime.engines.session``) and multiplies in floats there, whose
sums are rounded; and one number that falls to the other side of a tie is many after some residual blocks.

Only of grids whose step is a power of two, on which integer and float sums agree. On others ONNX Runtime's integer sum of two
activations rounds otherwise than XNNPACK's, and its float one is nearer to it.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import numpy_helper

from export.onnx_view import View


def unsigned_activations(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy in which no QuantizeLinear inside, of a step that is a power of two, gives int8 to dequantizers alone; how many did.
    A model's inputs keep their stored numbers, and so does what is clipped to fewer bits."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    view, count = View(changed), 0
    inputs = {value.name for value in changed.graph.input}
    for node in changed.graph.node:
        readers = view.consumers.get(node.output[0], []) if node.op_type == "QuantizeLinear" else []
        zero = view.constants.get(node.input[2]) if len(node.input) > 2 else None
        if not power_of_two(view.constants.get(node.input[1]) if readers else None):
            continue
        if zero is None or zero.dtype != np.int8 or node.input[0] in inputs or node.output[0] in view.outputs:
            continue
        if not readers or any(reader.op_type != "DequantizeLinear" or len(reader.input) < 3 for reader in readers):
            continue
        count += 1
        name = f"{node.output[0]}/zero_point"
        changed.graph.initializer.append(numpy_helper.from_array((zero.astype(np.int16) + 128).astype(np.uint8), name))
        for user in (node, *readers):
            user.input[2] = name
    del changed.graph.value_info[:]
    return changed, count


def power_of_two(step: np.ndarray | None) -> bool:
    """Whether a grid's step is one."""
    return step is not None and bool(np.all(np.frexp(step)[0] == 0.5))
