"""Quantize what a reflection gives, on the grid of what it takes: not a number changes, and it is one of stored numbers.

Brevitas hands real numbers from a DequantizeLinear through the Pad to the convolution. ONNX Runtime then sees no integers before
the convolution and multiplies in floats, whose sums are rounded: one number that falls to the other side of a tie is several
LSB after a dozen layers.
"""

from __future__ import annotations

import onnx
from onnx import helper

from export.onnx_view import View, attributes


def stored_reflections(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy with a QuantizeLinear and a DequantizeLinear after each reflecting Pad of dequantized numbers that has none; how
    many were added."""
    view, nodes, renamed = View(model), list[onnx.NodeProto](), dict[str, str]()
    for node in model.graph.node:
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        copy.input[:] = [renamed.get(name, name) for name in node.input]
        nodes.append(copy)
        if grid := _grid(view, node):
            real = node.output[0]
            stored, renamed[real] = f"{real}/stored", f"{real}/dequantized"
            nodes += [helper.make_node("QuantizeLinear", [real, *grid], [stored], f"{real}/quantize"),
                      helper.make_node("DequantizeLinear", [stored, *grid], [renamed[real]], f"{real}/dequantize")]
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    del changed.graph.node[:], changed.graph.value_info[:]
    changed.graph.node.extend(nodes)
    return changed, len(renamed)


def _grid(view: View, node: onnx.NodeProto) -> list[str]:
    """Names of the scale and zero point that a reflection's numbers were dequantized with; [] where nothing is to be added."""
    if node.op_type != "Pad" or attributes(node).get("mode") != "reflect" or node.output[0] in view.outputs:
        return []
    if any(reader.op_type == "QuantizeLinear" for reader in view.consumers.get(node.output[0], [])):
        return []
    before = view.unmoved(node.input[0])
    return list(before.input[1:]) if before is not None and before.op_type == "DequantizeLinear" else []
