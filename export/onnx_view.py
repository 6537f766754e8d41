"""Reading an ONNX graph: constants, who makes and who uses a tensor, attributes."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper

# Operators that change places of numbers and not the numbers.
MOVES = ("Reshape", "Transpose", "Flatten", "Squeeze", "Unsqueeze", "DepthToSpace", "SpaceToDepth")


class Refused(ValueError):
    """What the typed graph cannot take, by node name, operator and reason."""

    def __init__(self, node: onnx.NodeProto, reason: str) -> None:
        super().__init__(f"node {node.name or node.output[0]} ({node.op_type}) cannot be taken: {reason}")


class View:
    """An ONNX graph's constants (name to array), producers (tensor to node) and consumers (tensor to nodes)."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self.graph = model.graph
        self.constants: dict[str, np.ndarray] = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
        self.producers: dict[str, onnx.NodeProto] = {}
        self.consumers: dict[str, list[onnx.NodeProto]] = {}
        for node in model.graph.node:
            for name in node.output:
                self.producers[name] = node
            for name in node.input:
                self.consumers.setdefault(name, []).append(node)
        self.outputs = [o.name for o in model.graph.output]

    def only_consumer(self, name: str) -> onnx.NodeProto | None:
        """The node that alone uses a tensor, or None when there are several, none, or it is an output."""
        users = self.consumers.get(name, [])
        return users[0] if len(users) == 1 and name not in self.outputs else None

    def unmoved(self, name: str) -> onnx.NodeProto | None:
        """The node whose numbers a tensor holds, behind whatever only moved them; None where that is no node."""
        node = self.producers.get(name)
        while node is not None and node.op_type in MOVES:
            node = self.producers.get(node.input[0])
        return node

    def constant(self, node: onnx.NodeProto, index: int, what: str) -> np.ndarray:
        """The constant given as a node's input. Raises Refused when it is computed."""
        if index >= len(node.input) or node.input[index] not in self.constants:
            raise Refused(node, f"its {what} must be a constant")
        return self.constants[node.input[index]]


def attributes(node: onnx.NodeProto) -> dict[str, Any]:
    """A node's attributes, text decoded."""
    values = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
    return {k: v.decode() if isinstance(v, bytes) else v for k, v in values.items()}


def static_shape(value: onnx.ValueInfoProto) -> tuple[int, ...]:
    """The shape of an input or output. Raises ValueError when a dimension is not fixed."""
    dims = [d.dim_value if d.HasField("dim_value") else 0 for d in value.type.tensor_type.shape.dim]
    if not dims or 0 in dims:
        raise ValueError(f"{value.name} must have a fixed shape to be lowered, not {dims}")
    return tuple(dims)


def conv_geometry(node: onnx.NodeProto, grouped: bool = False) -> tuple[tuple[int, int], tuple[int, int, int, int]]:
    """Strides (y, x) and pads (top, left, bottom, right) of a Conv. Raises Refused for dilation, auto padding, and for groups
    unless ``grouped``."""
    given = attributes(node)
    if given.get("group", 1) != 1 and not grouped:
        raise Refused(node, f"group {given['group']} is not supported, only 1")
    if any(d != 1 for d in given.get("dilations", (1, 1))):
        raise Refused(node, f"dilations {given['dilations']} are not supported, only 1")
    if given.get("auto_pad", "NOTSET") not in ("NOTSET", "VALID"):
        raise Refused(node, f"auto_pad {given['auto_pad']} is not supported, give explicit pads")
    sy, sx = given.get("strides", (1, 1))
    top, left, bottom, right = given.get("pads", (0, 0, 0, 0))
    return (sy, sx), (top, left, bottom, right)


def pad_geometry(view: View, node: onnx.NodeProto, reflect: bool = False) -> tuple[int, int, int, int]:
    """(top, left, bottom, right) of a Pad with real zeros, or of a reflection, on the last two of four axes. Raises Refused
    otherwise."""
    pads = view.constant(node, 1, "pads").astype(int).tolist()
    value = view.constants.get(node.input[2]) if len(node.input) > 2 and node.input[2] else None
    wanted = "reflect" if reflect else "constant"
    if attributes(node).get("mode", "constant") != wanted or (value is not None and np.any(value != 0)):
        raise Refused(node, "only constant padding with zero is supported")
    if len(pads) != 8 or any(pads[i] for i in (0, 1, 4, 5)) or min(pads) < 0:
        raise Refused(node, f"pads {pads} must be 8 and not negative, and only rows and columns may be padded")
    return pads[2], pads[3], pads[6], pads[7]
