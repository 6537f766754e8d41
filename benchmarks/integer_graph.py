"""A catalogued model's integer graph for inputs of any size, and what it multiplies."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from export.capture import capture
from export.graph import Graph, Weighted
from export.lower import lower
from export.model import Model, TorchGraph
from export.passes import run_passes


def integer_graph(model: Model, rows: int, columns: int) -> Graph:
    """The graph for mosaics (1, 1, rows, columns) of a model that takes any size, or was built for that one.

    Raises ValueError for a model that does not compute in integers.
    """
    if model.numbers != "integer":
        raise ValueError(f"{model.name} computes in {model.numbers}; give one that computes in integers")
    inputs = {key: np.resize(array, (1, 1, rows, columns)) for key, array in model.graph.inputs.items()}
    model = replace(model, graphs={"main": TorchGraph(model.graph.module, inputs, model.graph.outputs)})
    lowered = lower(model, run_passes(capture(model), inputs)[0])
    assert lowered.graph is not None  # lower refuses an integer model that has none
    return lowered.graph


def products(graph: Graph) -> int:
    """Multiply-accumulates of an inference, were every weight multiplied."""
    return sum(op.weight[0].size * int(np.prod(graph.tensors[op.output].shape)) for op in graph.ops if isinstance(op, Weighted))
