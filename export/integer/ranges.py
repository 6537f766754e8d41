"""Ratios of scales that XNNPACK takes. Beyond them LiteRT runs another kernel, or none, and its rule is another.

Bounds as in XNNPACK's src/subgraph and LiteRT's delegate, each tried from both sides by a test.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from export import graph as g

# From, and below which, by kind of operator.
RANGES: dict[str, tuple[float, float]] = {
    "conv2d": (0.0, 2.0**8), "depthwise_conv2d": (0.0, 2.0**8), "fully_connected": (0.0, 2.0**8),
    "add": (2.0**-10, 2.0**8), "requantize": (2.0**-10, 2.0**8), "mul": (2.0**-16, 2.0**8), "leaky_relu": (2.0**-8, 2.0**7),
}


def check_ranges(graph: g.Graph) -> None:
    """Raise ValueError naming the first operator whose scales are too far apart."""
    for op in graph.ops:
        low, high = RANGES.get(op.kind, (0.0, np.inf))
        wrong = [ratio for ratio in ratios(graph, op) if not low <= ratio < high]
        if wrong:
            raise ValueError(f"node {op.name} ({op.kind}) cannot be taken: its input's scale is {wrong[0]:.3g} times its "
                             f"output's; between {low:.3g} and {high:.3g} there is an exact rule; choose nearer scales")


def ratios(graph: g.Graph, op: g.Op) -> Iterator[float]:
    """Input scale over output scale, of everything that an operator brings to its output's grid."""
    if op.kind not in RANGES:
        return
    inputs, out = [graph.tensors[name].grid[0] for name in op.inputs], graph.tensors[op.output].grid[0]
    if isinstance(op, g.Weighted):
        yield from (np.asarray(op.weight_scale, np.float64) * inputs[0] / out).tolist()
    elif isinstance(op, g.Mul):
        yield inputs[0] * inputs[1] / out
    else:
        yield from (s / out for s in inputs)
        if isinstance(op, g.LeakyRelu):
            yield op.alpha * inputs[0] / out
