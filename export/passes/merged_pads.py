"""Give the zeros of a Pad to the convolution that reads it.

A strided convolution of an even frame pads one side alone, which torch does by a Pad of real zeros before it. ONNX Runtime then
sees no integers before the convolution and multiplies in floats, whose sums are rounded: one number that falls to the other
side of a tie is several LSB after a dozen layers. Its integer convolution pads with the zero point by itself, on any side.
"""

from __future__ import annotations

import onnx
from onnx import helper

from export.onnx_view import Refused, View, attributes, pad_geometry
from export.passes.unused import drop_unused


def merged_pads(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy without the Pads of zeros to rows and columns that convolutions alone read, whose own pads are so much wider; how
    many are gone."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    view = View(changed)
    merged = [(node, more) for node in changed.graph.node if (more := _for_convolutions(view, node))]
    for node, more in merged:
        for reader in view.consumers[node.output[0]]:
            own = attributes(reader).get("pads", (0, 0, 0, 0))
            kept = [attribute for attribute in reader.attribute if attribute.name != "pads"]
            del reader.attribute[:]
            reader.attribute.extend([*kept, helper.make_attribute("pads", [a + b for a, b in zip(own, more, strict=True)])])
            reader.input[0] = node.input[0]
        changed.graph.node.remove(node)
    drop_unused(changed.graph)
    return changed, len(merged)


def _for_convolutions(view: View, node: onnx.NodeProto) -> tuple[int, int, int, int] | None:
    """How far a Pad reaches that gives zeros to rows and columns and that only convolutions of given pads read; None for any
    other node."""
    readers = view.consumers.get(node.output[0], [])
    given = all(reader.op_type == "Conv" and attributes(reader).get("auto_pad", "NOTSET") == "NOTSET" for reader in readers)
    if node.op_type != "Pad" or not readers or not given or node.output[0] in view.outputs:
        return None
    try:
        return pad_geometry(view, node)
    except Refused:
        return None
