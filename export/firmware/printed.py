"""What printing an operator gives, and C text for constants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from export.graph import Graph, Op
from export.integer.interpret import KERNELS

CTYPES = {"uint8": "uint8_t", "int8": "int8_t", "uint16": "uint16_t", "int32": "int32_t"}


@dataclass(frozen=True)
class Printed:
    """One operator in C.

    kernels: names of files in ``kernels/``, each after those that it uses; the printed file has every one once. call: a
    statement with ``{0}``, ``{1}`` (inputs), ``{out}`` and ``{scratch}`` to be filled with addresses. constants: definitions
    before it. flash: their bytes. scratch: bytes needed while it runs. macros: ``#define`` lines that choose parts of kernels.
    taps: pointers that the ternary kernel keeps on its stack.
    """

    kernels: tuple[str, ...]
    call: str
    constants: str = ""
    flash: int = 0
    scratch: int = 0
    macros: frozenset[str] = frozenset()
    taps: int = 0


def array(name: str, values: np.ndarray) -> str:
    """A static constant array of an integer type."""
    flat = values.reshape(-1).tolist()
    lines = [", ".join(map(str, flat[i:i + 24])) for i in range(0, len(flat), 24)]
    body = ",\n    ".join(lines)
    return f"static const {CTYPES[values.dtype.name]} {name}[{len(flat)}] = {{\n    {body}}};\n"


def by_rule(xnnpack: str, fixed_point: str) -> str:
    """Text that depends on the rounding; printed once when it is the same under both."""
    if xnnpack == fixed_point:
        return fixed_point
    return f"#if defined PHOTOSITE_ROUNDING_XNNPACK\n{xnnpack}#else\n{fixed_point}#endif\n"


def fields(ctype: str, name: str, values: Mapping[str, object]) -> str:
    """A static constant struct with named fields."""
    return f"static const {ctype} {name} = {{\n    " + ", ".join(f".{k} = {v}" for k, v in values.items()) + "};\n"


def hwc(graph: Graph, name: str) -> tuple[int, int, int]:
    """Rows, columns and channels of a tensor. Raises ValueError for a batch."""
    shape = graph.tensors[name].shape
    if len(shape) not in (2, 4) or shape[0] != 1:
        raise ValueError(f"firmware runs one picture or vector at a time; {name} has the shape {shape}")
    return (shape[2], shape[3], shape[1]) if len(shape) == 4 else (1, 1, shape[1])


def size(graph: Graph, name: str) -> int:
    """Bytes of a tensor."""
    return int(np.prod(hwc(graph, name)))


def table_of(graph: Graph, op: Op, rule: str) -> np.ndarray:
    """What the specification gives for each int8 number, -128 first: an operator of one input and no neighbours as a table."""
    numbers = np.arange(-128, 128, dtype=np.int8).reshape(1, 1, 16, 16)
    return KERNELS[op.kind](graph, op, {op.inputs[0]: numbers}, rule).reshape(-1).astype(np.int8)
