"""Drop quantizers that change nothing: of numbers that only moved since they were dequantized from that very grid.

PyTorch's quantizer writes one after every reshape and transpose.
"""

from __future__ import annotations

import numpy as np
import onnx

from export.onnx_view import View


def drop_idle_quantizers(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy without QuantizeLinear, DequantizeLinear pairs that give back what they take; how many pairs there were."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    view = View(changed)
    pairs = [pair for node in changed.graph.node if node.op_type == "QuantizeLinear" for pair in _idle(view, node)]
    for quantize, dequantize in pairs:
        for user in changed.graph.node:
            for i, name in enumerate(user.input):
                if name == dequantize.output[0]:
                    user.input[i] = quantize.input[0]
    for node in {id(n): n for pair in pairs for n in pair}.values():
        changed.graph.node.remove(node)
    del changed.graph.value_info[:]
    return changed, len(pairs)


def _idle(view: View, quantize: onnx.NodeProto) -> list[tuple[onnx.NodeProto, onnx.NodeProto]]:
    """A quantizer with each of its dequantizers, when none of them does anything."""
    before = view.unmoved(quantize.input[0])
    moved = before is not view.producers.get(quantize.input[0])
    after = view.consumers.get(quantize.output[0], [])
    if not moved or before is None or before.op_type != "DequantizeLinear":
        return []
    if any(node.op_type != "DequantizeLinear" or not _same_grid(view, quantize, node) or node.output[0] in view.outputs
           for node in (before, *after) if node is not before) or not _same_grid(view, quantize, before):
        return []
    return [(quantize, node) for node in after]


def _same_grid(view: View, a: onnx.NodeProto, b: onnx.NodeProto) -> bool:
    """Whether two have equal scales and zero points, constants both."""
    if len(a.input) != len(b.input):
        return False
    pairs = [(view.constants.get(m), view.constants.get(n)) for m, n in zip(a.input[1:], b.input[1:], strict=True)]
    return all(m is not None and n is not None and m.dtype == n.dtype and np.array_equal(m, n) for m, n in pairs)
