"""Many random operators as one graph, so that one compilation tries them all; and what the specification gives for it."""

from __future__ import annotations

from dataclasses import replace

import integer_graphs as made
import numpy as np

from export import graph as g
from export.firmware.pack import RULE
from export.integer.interpret import interpret

WIDE = 3  # of each kind


def alone(graph: g.Graph) -> g.Graph:
    """The same graph for one picture: firmware has no batches."""
    return replace(graph, tensors={n: replace(t, shape=(1, *t.shape[1:])) for n, t in graph.tensors.items()})


def joined(graphs: list[g.Graph]) -> g.Graph:
    """Several graphs side by side; the names of the k-th begin with gk."""
    tensors, ops, inputs, outputs = {}, [], [], {}
    for k, graph in enumerate(graphs):
        name = {n: f"g{k}_{n}" for n in graph.tensors}
        tensors |= {name[n]: replace(t, name=name[n]) for n, t in graph.tensors.items()}
        ops += [replace(op, name=f"g{k}/{op.name}", inputs=tuple(name[n] for n in op.inputs), output=name[op.output])
                for op in graph.ops]
        inputs += [name[n] for n in graph.inputs]
        outputs |= {f"g{k}_{o}": name[t] for o, t in graph.outputs.items()}
    return g.Graph(tensors, tuple(ops), tuple(inputs), outputs, dict.fromkeys(inputs, 0))


def everything(seed: int = 0) -> g.Graph:
    """Every kind of operator several times, with weights of 8, 4 and 2 bits."""
    graphs = []
    for place, (kind, make) in enumerate(made.MAKERS.items()):
        for k in range(WIDE):
            graphs.append(alone(make(np.random.default_rng([seed, place, k]))))
        for bits in (2, 4) if kind in ("conv2d", "fully_connected") else ():
            for k in range(2 * WIDE):
                rng = np.random.default_rng([seed, place, bits, k])
                graphs.append(alone(made.conv(rng, bits=bits) if kind == "conv2d" else made.fully_connected(rng, bits)))
    return joined(graphs)


def numbers(graph: g.Graph, seed: int = 0) -> dict[str, np.ndarray]:
    return made.numbers(np.random.default_rng(seed), graph)


def last(array: np.ndarray) -> np.ndarray:
    """Channels last, as firmware has them."""
    return np.ascontiguousarray(array.transpose(0, 2, 3, 1) if array.ndim == 4 else array)


def expected(graph: g.Graph, inputs: dict[str, np.ndarray], rounding: str) -> dict[str, np.ndarray]:
    """What the specification gives, each output flat with channels last."""
    return {name: last(array).reshape(-1) for name, array in interpret(graph, inputs, RULE[rounding]).items()}
