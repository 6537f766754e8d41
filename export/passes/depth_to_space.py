"""Recognise view, permute, reshape as one DepthToSpace or SpaceToDepth.

In (row, column, colour) channel order that is what TFLite's operators do, with no transpose at all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import onnx

from export.onnx_view import View, attributes
from export.passes.unused import drop_unused

DCR = [0, 3, 4, 1, 5, 2]  # of (N, block, block, C, h, w); ONNX DepthToSpace, mode DCR
BLOCKS_FIRST = [0, 3, 5, 1, 2, 4]  # of (N, C, h, block, w, block); ONNX SpaceToDepth
COLOURS_FIRST = [0, 1, 3, 5, 2, 4]  # torch's pixel_unshuffle, the same where there is one colour

Shape = list[int]
# What split shape, permutation and joined shape mean: an operator and its attributes, or nothing.
Meaning = Callable[[Shape, Shape, Shape], tuple[str, dict[str, Any]] | None]


def recognise_depth_to_space(model: onnx.ModelProto) -> tuple[onnx.ModelProto, int]:
    """A copy with each Reshape, Transpose, Reshape of that form as one operator; how many there were."""
    changed = onnx.ModelProto()
    changed.CopyFrom(model)
    view = View(changed)
    found = [m for node in changed.graph.node if (m := _match(view, node))]
    for first, middle, last, (kind, given) in found:
        place = list(changed.graph.node).index(last)
        made = onnx.helper.make_node(kind, [first.input[0]], [last.output[0]], first.name or kind, **given)
        changed.graph.node.insert(place, made)
        for node in (first, middle, last):
            changed.graph.node.remove(node)
    drop_unused(changed.graph)
    return changed, len(found)


def _match(view: View, first: onnx.NodeProto) -> tuple[Any, Any, Any, tuple[str, dict[str, Any]]] | None:
    """The three nodes and what they mean, when ``first`` begins the pattern."""
    middle = view.only_consumer(first.output[0]) if first.op_type == "Reshape" else None
    last = view.only_consumer(middle.output[0]) if middle is not None and middle.op_type == "Transpose" else None
    if middle is None or last is None or last.op_type != "Reshape":
        return None
    split, joined = view.constants.get(first.input[1]), view.constants.get(last.input[1])
    if split is None or joined is None or len(split) != 6 or len(joined) != 4:
        return None
    for meaning in (_depth_to_space, _space_to_depth):
        found = meaning(split.tolist(), attributes(middle).get("perm", []), joined.tolist())
        if found:
            return first, middle, last, found
    return None


def _depth_to_space(split: Shape, perm: Shape, joined: Shape) -> tuple[str, dict[str, Any]] | None:
    n, rows, columns, c, h, w = split
    if perm != DCR or rows != columns or min(rows, c, h, w) < 1 or joined != [n, c, h * rows, w * columns]:
        return None
    return "DepthToSpace", {"blocksize": rows, "mode": "DCR"}


def _space_to_depth(split: Shape, perm: Shape, joined: Shape) -> tuple[str, dict[str, Any]] | None:
    n, c, h, rows, w, columns = split
    if rows != columns or min(c, h, rows, w) < 1 or joined != [n, c * rows * columns, h, w]:
        return None
    return ("SpaceToDepth", {"blocksize": rows}) if perm == BLOCKS_FIRST or (perm == COLOURS_FIRST and c == 1) else None
