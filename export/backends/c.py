"""Firmware C: one .c and one .h of C99, without heap, recursion or a library, weights packed; see ``export.firmware``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from export.backends import backend
from export.firmware.source import write_source
from export.lower import Lowered
from export.tflite.ops import nhwc
from runtime.manifest import ArtefactFacts, TensorFacts
from sensor_sim.atomic import atomic_path


@backend("c")
def write_c(lowered: Lowered, stem: Path) -> ArtefactFacts:
    """Write ``stem``.c and ``stem``.h. Its inputs are stored numbers on the model's own grid (a detector's DN), channels last.
    Raises ValueError for a model without integers, or an operator that firmware does not have."""
    model, graph = lowered.model, lowered.graph
    if graph is None or not graph.integer:
        raise ValueError(f"{model.name} has {model.numbers} numbers; c takes integer models")
    source = write_source(graph, model.name, stem.name)
    for suffix, text in ((".c", source.code), (".h", source.header)):
        with atomic_path(stem.with_suffix(suffix)) as path:
            path.write_text(text, encoding="utf-8")
    kinds = [op.kind for op in graph.ops]
    facts = {"operators": {kind: kinds.count(kind) for kind in sorted(set(kinds))}, "float_operators": 0,
             "header": stem.with_suffix(".h").name, "arena_bytes": source.plan.size, "constant_bytes": source.flash}
    outputs = [TensorFacts(name, graph.tensors[tensor].shape, "int8", "NCHW", *graph.tensors[tensor].grid)
               for name, tensor in graph.outputs.items()]
    return ArtefactFacts(stem.with_suffix(".c").name, "c", tuple(map(channels_last, lowered.inputs)),
                         tuple(map(channels_last, outputs)), facts)


def channels_last(facts: TensorFacts) -> TensorFacts:
    """A face with the channels where firmware has them."""
    return replace(facts, shape=nhwc(tuple(n or 1 for n in facts.shape)), layout="NHWC") if len(facts.shape) == 4 else facts
