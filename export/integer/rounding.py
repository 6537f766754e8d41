"""Which rule each operator follows in each runtime: one table, every row of it tested on its runtime (docs/bundle.md).

A rule is an ``Arithmetic``, in a module of its own. A runtime for which an operator has no entry has no exact rule
for it, and an operator without a row is refused at extraction.
"""

from __future__ import annotations

from collections.abc import Iterable

from export.integer import builtin, micro, reference, xnnpack
from export.integer.arithmetic import Arithmetic

# Those that refine another come before it.
ARITHMETIC: dict[str, Arithmetic] = {"xnnpack": xnnpack.ARITHMETIC, "micro": micro.ARITHMETIC, "builtin": builtin.ARITHMETIC,
                                     "reference": reference.ARITHMETIC}

EXACT = "exact"  # only moves or compares stored numbers: nothing is rounded
COMMON = "common"  # one rounding in every integer runtime: LiteRT's own kernel, which no delegate takes
COLUMNS = ("litert-xnnpack", "litert-reference", "tflite-micro", "litert-builtin", "onnxruntime")


def _row(*rules: str) -> dict[str, str]:
    return {column: rule for column, rule in zip(COLUMNS, rules, strict=True) if rule}


# ONNX Runtime computes in float between the quantizers, which is nearest to XNNPACK's rule (its bound: ``export.verify.bounds``).
_PRODUCTS = _row("xnnpack", "reference", "reference", "builtin", "xnnpack")
_OWN = _row("xnnpack", "reference", "reference", "reference", "xnnpack")
_NOT_BUILTIN = _row("xnnpack", "reference", "reference", "", "xnnpack")
_EXACT = dict.fromkeys(COLUMNS, EXACT)

RULES: dict[str, dict[str, str]] = {
    "conv2d": _PRODUCTS,
    "depthwise_conv2d": _NOT_BUILTIN,
    "fully_connected": _row("xnnpack", "reference", "micro", "builtin", "xnnpack"),
    "add": _OWN, "mul": _OWN, "leaky_relu": _OWN, "sigmoid": _OWN, "resize_bilinear": _OWN,
    "requantize": _OWN, "mean": _NOT_BUILTIN,
    "average_pool": dict.fromkeys(COLUMNS, COMMON),
    "clamp": _EXACT, "concat": _EXACT, "pad": _EXACT, "max_pool": _EXACT, "resize_nearest": _EXACT, "flatten": _EXACT,
    "depth_to_space": _EXACT, "space_to_depth": _EXACT,
}


def rule_of(kinds: Iterable[str], column: str) -> str | None:
    """The rule under which the interpreter gives what a runtime (a column of ``RULES``) gives for a graph of these kinds of
    operators; None when one of them has no exact rule there."""
    rules = {RULES[kind].get(column) for kind in kinds}
    return None if None in rules else next((rule for rule in ARITHMETIC if rule in rules), RULES["conv2d"][column])
