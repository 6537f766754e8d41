"""QONNX: the QDQ file with every quantizer as one Quant node that says its own bits, so that ternary weights say 2.

For FPGA flows (FINN, hls4ml) and whatever else reads QONNX. Weights are the same floats to the bit; an activation's Quant adds
its zero point before it rounds, where QuantizeLinear adds it after, so an odd zero point sends ties to the other side.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper

from export.backends import backend
from export.integer.grids import quantizer_zero
from export.lower import Lowered
from export.onnx_view import View, attributes
from export.passes.unused import drop_unused
from runtime.manifest import ArtefactFacts, TensorFacts

DOMAIN = "qonnx.custom_op.general"


@backend("qonnx")
def write_qonnx(lowered: Lowered, stem: Path) -> ArtefactFacts:
    """Write ``stem``.qonnx.onnx. Inputs and outputs are float32, NCHW. Raises ValueError for a model without integers."""
    if lowered.model.numbers != "integer":
        raise ValueError(f"{lowered.model.name} has {lowered.model.numbers} numbers; qonnx takes integer models")
    model = to_qonnx(lowered.onnx)
    path = stem.with_name(f"{stem.name}.qonnx.onnx")
    onnx.save(model, path)
    return ArtefactFacts(path.name, "qonnx", _faces(lowered.inputs), _faces(lowered.outputs), inspect(model))


def _faces(facts: tuple[TensorFacts, ...]) -> tuple[TensorFacts, ...]:
    return tuple(replace(f, dtype="float32", scale=None, zero_point=None) for f in facts)


def inspect(model: onnx.ModelProto) -> dict[str, Any]:
    """Operators, and how many Quant nodes have how many bits."""
    constants = View(model).constants
    bits = Counter(str(int(constants[node.input[3]])) for node in model.graph.node if node.op_type == "Quant")
    return {"operators": dict(Counter(node.op_type for node in model.graph.node)), "quant_bits": dict(bits)}


def to_qonnx(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy of a QDQ model with Quant nodes in place of QuantizeLinear, Clip and DequantizeLinear."""
    made = onnx.ModelProto()
    made.CopyFrom(model)
    view, nodes = View(made), []
    for node in made.graph.node:
        if node.op_type == "DequantizeLinear":
            nodes += _constant(view, made.graph, node) if node.input[0] in view.constants else _activation(view, made.graph, node)
        elif node.op_type != "QuantizeLinear" and not (node.op_type == "Clip" and _quantizer(view, node.output[0])):
            nodes.append(node)
    del made.graph.node[:]
    made.graph.node.extend(nodes)
    drop_unused(made.graph)
    made.opset_import.append(onnx.helper.make_opsetid(DOMAIN, 1))
    return made


def _constant(view: View, graph: onnx.GraphProto, node: onnx.NodeProto) -> list[onnx.NodeProto]:
    """Weights: their floats, and a Quant of the least bits that hold the integers. Biases, whose 32 bits a float does not
    hold: their floats alone."""
    integers, scale = view.constants[node.input[0]], view.constants[node.input[1]].astype(np.float32)
    if scale.size > 1:
        shape = [1] * integers.ndim
        shape[attributes(node).get("axis", 1)] = -1
        scale = scale.reshape(shape)
    name = node.output[0]
    floats = integers.astype(np.float32) * scale
    if integers.dtype == np.int32:
        graph.initializer.append(numpy_helper.from_array(floats, name))
        return []
    wide = integers.astype(np.int64)
    bits = next(b for b in (2, 4, 8) if -(1 << b - 1) <= wide.min() and wide.max() < 1 << b - 1)
    graph.initializer.append(numpy_helper.from_array(floats, f"{name}/floats"))
    return [_quant(graph, f"{name}/floats", name, scale, 0, bits, True, bool(wide.min() > -(1 << bits - 1)))]


def _activation(view: View, graph: onnx.GraphProto, node: onnx.NodeProto) -> list[onnx.NodeProto]:
    """One Quant in place of a quantizer, its Clip and this dequantizer."""
    quantizer = _quantizer(view, node.input[0])
    if quantizer is None:
        raise ValueError(f"node {node.name or node.output[0]} (DequantizeLinear) reads no quantizer")
    zero, clip = quantizer_zero(view, quantizer), view.producers[node.input[0]]
    info = np.iinfo(zero.dtype)
    low, high = int(info.min), int(info.max)
    if clip.op_type == "Clip":
        low, high = (int(view.constant(clip, i, "limits")) for i in (1, 2))
    narrow = low == -high
    bits = (high - low + 1 + narrow).bit_length() - 1
    scale = view.constant(quantizer, 1, "scale").astype(np.float32)
    return [_quant(graph, quantizer.input[0], node.output[0], scale, int(zero.reshape(-1)[0]), bits, low < 0, narrow)]


def _quantizer(view: View, name: str) -> onnx.NodeProto | None:
    """The QuantizeLinear that a stored tensor comes from, directly or through a Clip."""
    maker = view.producers.get(name)
    if maker is not None and maker.op_type == "Clip":
        maker = view.producers.get(maker.input[0])
    return maker if maker is not None and maker.op_type == "QuantizeLinear" else None


def _quant(graph: onnx.GraphProto, source: str, name: str, scale: np.ndarray, zero: int, bits: int, signed: bool,
           narrow: bool) -> onnx.NodeProto:
    constants = {f"{name}/scale": scale, f"{name}/zero": np.float32(zero), f"{name}/bits": np.float32(bits)}
    graph.initializer.extend(numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items())
    return onnx.helper.make_node("Quant", [source, *constants], [name], f"{name}/quant", domain=DOMAIN, signed=int(signed),
                                 narrow=int(narrow), rounding_mode="ROUND")
