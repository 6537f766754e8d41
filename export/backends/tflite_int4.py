"""tflite-int4: the integer graph with convolution weights of 4 bits or fewer stored as INT4, for who needs the size.

Half the bytes, and two prices, which is why ``tflite`` stores them as int8: LiteRT runs such a convolution outside of XNNPACK
and 5 times slower (TOOLCHAIN), and there its optimised kernels follow no one rule. The reference kernels and TFLite Micro do,
and are what this artefact is verified in.
"""

from __future__ import annotations

from pathlib import Path

from export.backends import backend
from export.backends.tflite import print_graph
from export.lower import Lowered
from export.tflite.inspection import inspect
from export.tflite.ops import CONVOLUTIONS_INT4
from runtime.manifest import ArtefactFacts


@backend("tflite-int4")
def write_tflite_int4(lowered: Lowered, stem: Path) -> ArtefactFacts:
    """Write ``stem``.int4.tflite. Raises ValueError for a model without integers or without weights that 4 bits hold."""
    if lowered.graph is None or not lowered.graph.integer:
        raise ValueError(f"{lowered.model.name} has {lowered.model.numbers} numbers; tflite-int4 takes integer models")
    path = stem.with_name(f"{stem.name}.int4.tflite")
    if not any(getattr(op, "weight_bits", 8) <= 4 for op in lowered.graph.ops if op.kind in CONVOLUTIONS_INT4):
        raise ValueError(f"no convolution of {lowered.model.name} has weights that 4 bits hold: export tflite instead")
    faces = print_graph(lowered.graph, path, lowered.model.name, CONVOLUTIONS_INT4)
    return ArtefactFacts(path.name, "tflite-int4", *faces, inspect(path))
