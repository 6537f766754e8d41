"""Give every dequantized constant a zero point of its own.

On an x86-64 without VNNI, ONNX Runtime rewrites int8 weights to uint8, so that sums of two products do not saturate at 16 bits
(``runtime.engines``). It renames each weight's zero point as it goes, and will not load a model in which two share one.
"""

from __future__ import annotations

import onnx


def own_zero_points(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy in which no two DequantizeLinear of constants name one zero point; how many copies of zero points were made."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    constants = {tensor.name: tensor for tensor in changed.graph.initializer}
    taken: set[str] = set()
    copies = 0
    for node in changed.graph.node:
        if node.op_type != "DequantizeLinear" or node.input[0] not in constants or len(node.input) < 3:
            continue
        if (zero := node.input[2]) in taken and zero in constants:
            copies += 1
            node.input[2] = f"{zero}_{copies}"
            changed.graph.initializer.add().CopyFrom(constants[zero])
            changed.graph.initializer[-1].name = node.input[2]
        taken.add(node.input[2])
    return changed, copies
