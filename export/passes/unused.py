"""What a pass leaves behind."""

from __future__ import annotations

import onnx


def drop_unused(graph: onnx.GraphProto) -> None:
    """Remove the constants that no node reads any more, and shapes, which may be others now."""
    used = {name for node in graph.node for name in node.input}
    for tensor in [t for t in graph.initializer if t.name not in used]:
        graph.initializer.remove(tensor)
    del graph.value_info[:]
