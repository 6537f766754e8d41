"""Recognise view, permute, reshape as one DepthToSpace.

In (row, column, colour) channel order that is what TFLite's DEPTH_TO_SPACE does, with no transpose at all.
"""

from __future__ import annotations

import onnx

from export.onnx_view import View, attributes

DCR = [0, 3, 4, 1, 5, 2]  # of (N, block, block, C, h, w); ONNX DepthToSpace, mode DCR


def recognise_depth_to_space(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy with each Reshape, Transpose, Reshape of that form as one DepthToSpace; how many there were."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    view = View(changed)
    found = [m for node in changed.graph.node if (m := _match(view, node))]
    for first, middle, last, block in found:
        place = list(changed.graph.node).index(last)
        made = onnx.helper.make_node("DepthToSpace", [first.input[0]], [last.output[0]], first.name or "depth_to_space",
                                     blocksize=block, mode="DCR")
        changed.graph.node.insert(place, made)
        for node in (first, middle, last):
            changed.graph.node.remove(node)
    _drop_unused(changed.graph)
    return changed, len(found)


def _match(view: View, first: onnx.NodeProto) -> tuple[onnx.NodeProto, onnx.NodeProto, onnx.NodeProto, int] | None:
    """The three nodes and the block, when ``first`` begins the pattern."""
    middle = view.only_consumer(first.output[0]) if first.op_type == "Reshape" else None
    last = view.only_consumer(middle.output[0]) if middle is not None and middle.op_type == "Transpose" else None
    if middle is None or last is None or last.op_type != "Reshape" or attributes(middle).get("perm") != DCR:
        return None
    split, joined = view.constants.get(first.input[1]), view.constants.get(last.input[1])
    if split is None or joined is None or len(split) != 6 or len(joined) != 4:
        return None
    n, rows, columns, c, h, w = split.tolist()
    if rows != columns or min(rows, c, h, w) < 1 or joined.tolist() != [n, c, h * rows, w * columns]:
        return None
    return first, middle, last, rows


def _drop_unused(graph: onnx.GraphProto) -> None:
    used = {name for node in graph.node for name in node.input}
    for tensor in [t for t in graph.initializer if t.name not in used]:
        graph.initializer.remove(tensor)
    del graph.value_info[:]
