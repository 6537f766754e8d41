"""TFLite: the typed graph printed straight into a flatbuffer; a float graph it does not take goes through litert-torch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from export.backends import backend
from export.flatbuffer import Writer
from export.forms.tflite import rewrite, silent
from export.graph import Graph, Tensor
from export.lower import Lowered
from export.tflite.inspection import inspect
from export.tflite.ops import STORAGE, nhwc, print_operators
from runtime.manifest import ArtefactFacts, TensorFacts


@backend("tflite")
def write_tflite(lowered: Lowered, stem: Path) -> ArtefactFacts:
    """Write ``stem``.tflite in the model's form of numbers and inspect it: operators, transposes, floats, who converted."""
    path = stem.with_suffix(".tflite")
    if lowered.graph is not None:
        faces = print_graph(lowered.graph, path, lowered.model.name)
        converter = "direct flatbuffer"
    else:
        faces = convert(lowered, path)
        converter = f"litert-torch ({lowered.refusal})"
    rewrite(path, lowered.model.numbers)
    return ArtefactFacts(path.name, "tflite", *faces, inspect(path) | {"converter": converter})


def convert(lowered: Lowered, path: Path) -> tuple[tuple[TensorFacts, ...], tuple[TensorFacts, ...]]:
    """Through litert-torch, layouts as in torch."""
    import litert_torch
    import torch

    graph = lowered.model.graph
    with silent():
        converted = litert_torch.convert(graph.module.eval(), tuple(torch.from_numpy(a) for a in graph.inputs.values()))
        converted.export(str(path))
    return lowered.inputs, lowered.outputs


def print_graph(graph: Graph, path: Path, name: str,
                storage: Mapping[str, tuple[int, ...]] = STORAGE) -> tuple[tuple[TensorFacts, ...], tuple[TensorFacts, ...]]:
    """Write a typed graph, channels last; gives the faces of its inputs and outputs."""
    printer = print_operators(graph, Writer(name), storage)
    inputs = [printer.index[name] for name in graph.inputs]
    printer.writer.save(path, inputs, [printer.index[tensor] for tensor in graph.outputs.values()])
    return (tuple(_face(name, graph.tensors[name]) for name in graph.inputs),
            tuple(_face(name, graph.tensors[tensor]) for name, tensor in graph.outputs.items()))


def _face(name: str, tensor: Tensor) -> TensorFacts:
    layout = "NHWC" if len(tensor.shape) == 4 else "any"
    return TensorFacts(name, nhwc(tensor.shape), tensor.dtype, layout, tensor.scale, tensor.zero_point)
