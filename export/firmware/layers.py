"""Printing of operators with weights: convolutions of any groups, and fully connected layers."""

from __future__ import annotations

from typing import Any

import numpy as np

from export.firmware import pack
from export.firmware.printed import Printed, array, by_rule, fields, hwc
from export.graph import NO_PADS, FullyConnected, Graph, Weighted

TABLE_LIMIT = 128 * 1024  # bytes of sums beyond which a ternary layer takes the plain kernel: a microcontroller's RAM
TILE = 4  # words of the ternary kernel's tile


def print_layer(graph: Graph, op: Weighted, name: str, weights: str = "packed") -> Printed:
    """weights: ``packed`` in as few bits as hold them, or ``int8``. Raises ValueError for sums that int32 does not hold."""
    shape = _geometry(graph, op)
    rows = _rows(op)
    zero = graph.tensors[op.inputs[0]].grid[1]
    largest = pack.largest_sum(rows, op.bias, zero)
    if largest.max() >= 2**31:
        raise ValueError(f"{op.name}: its sums reach {int(largest.max())}, which int32 does not hold")
    bits = 8 if weights == "int8" else _bits(op)
    tabled = (bits == 2 and shape["groups"] == 1 and shape["out_rows"] * shape["out_columns"] > TILE
              and table_bytes(shape) <= TABLE_LIMIT)
    bias = op.bias.astype(np.int64) - zero * rows.sum(1, dtype=np.int64)
    if tabled:
        rows = _quads(op)
        parts = pack.segment(rows)
        # Stored numbers enter as 0..255, 128 more than they are.
        bias -= 128 * rows.sum(1, dtype=np.int64) + parts.offsets.sum(0, dtype=np.int64)
        shape |= {"segments": len(parts.offsets), "per_segment": parts.per_segment, "offset": f"{name}_offset"}
    packed = pack.pack_bits(rows, bits)
    arrays = {"weights": packed, "bias": _int32(op, bias)} | ({"offset": parts.offsets} if tabled else {})
    rules = {rounding: scaling(graph, op, rounding, largest) for rounding in pack.ROUNDINGS}
    constants = "".join(array(f"{name}_{k}", v) for k, v in arrays.items())
    constants += by_rule(*("".join(array(f"{name}_{k}", getattr(rules[rounding], k)) for k in ("multiplier", "shift"))
                           for rounding in pack.ROUNDINGS))
    out_zero = graph.tensors[op.output].grid[1]
    shape |= {"bits": bits, "zero": zero, "out_zero": out_zero, "low": op.low, "high": op.high}
    shape |= {k: f"{name}_{k}" for k in ("weights", "bias", "multiplier", "shift")}
    macros = {"MODEL_WIDE_SUMS"} if largest.max() > 2**24 else set()
    flash = sum(a.nbytes for a in arrays.values()) + 5 * len(rows)
    constants += fields("model_layer", name, shape)
    kernel = "conv_ternary" if tabled else "conv_dense"
    call = f"model_{kernel}(&{name}, {{0}}, {{out}}, {{scratch}});"
    if tabled:
        return Printed(("common", "requantize", kernel), call, constants, flash, table_bytes(shape), frozenset(macros),
                       packed.shape[1])
    return Printed(("common", "requantize", "dot_8", kernel), call, constants, flash, 2 * (rows.shape[1] + 3),
                   frozenset(macros | {f"MODEL_BITS_{bits}"}))


def scaling(graph: Graph, op: Weighted, rounding: str, largest: np.ndarray) -> pack.Scaling:
    """Requantization constants of every output channel. Raises ValueError when firmware cannot hold them."""
    s_in, s_out = graph.tensors[op.inputs[0]].grid[0], graph.tensors[op.output].grid[0]
    s_w = np.broadcast_to(np.asarray(op.weight_scale, np.float32).reshape(-1), len(op.weight))
    return pack.scaling(rounding, s_in, s_w, s_out, largest, op.name, isinstance(op, FullyConnected))


def table_bytes(shape: dict[str, Any]) -> int:
    """RAM for the sums of a ternary layer's kernel, with the room for the number 0 before them."""
    groups, sums = -(-shape["channels"] // 4), (1, 4, 13, 40)[min(shape["channels"], 4) - 1]
    width = (TILE + (shape["kernel_columns"] - 1) // shape["stride_columns"]) * shape["stride_columns"]
    return 8 * width * (1 + shape["kernel_rows"] * groups * sums)


def _geometry(graph: Graph, op: Any) -> dict[str, Any]:
    rows, columns, channels = hwc(graph, op.inputs[0])
    out_rows, out_columns, out_channels = hwc(graph, op.output)
    connected = isinstance(op, FullyConnected)
    kernel, strides, pads = ((1, 1), (1, 1), NO_PADS) if connected else (op.weight.shape[2:], op.strides, op.pads)
    shape = {"rows": rows, "columns": columns, "channels": channels, "out_rows": out_rows, "out_columns": out_columns,
             "out_channels": out_channels, "kernel_rows": kernel[0], "kernel_columns": kernel[1], "stride_rows": strides[0],
             "stride_columns": strides[1], "top": pads[0], "left": pads[1], "groups": 1 if connected else op.groups}
    for key, value in shape.items():
        limit = 255 if key.startswith(("kernel", "stride", "top", "left")) else 65535
        if value > limit:
            raise ValueError(f"{op.name}: {key.replace('_', ' ')} {value} is more than the {limit} that firmware takes")
    return shape


def _bits(op: Weighted) -> int:
    """2 for ternary weights, which the kernels add and subtract; -2 needs 4."""
    return 2 if op.ternary else max(4, op.weight_bits)


def _rows(op: Weighted) -> np.ndarray:
    """(O, K) weights in the order of a patch: row, column, channel."""
    return op.weight if op.weight.ndim == 2 else op.weight.transpose(0, 2, 3, 1).reshape(len(op.weight), -1)


def _quads(op: Weighted) -> np.ndarray:
    """As ``_rows`` with the channels of each tap filled up to a multiple of four."""
    weight = op.weight if op.weight.ndim == 4 else op.weight[:, :, None, None]
    weight = weight.transpose(0, 2, 3, 1)
    return np.pad(weight, ((0, 0), (0, 0), (0, 0), (0, -weight.shape[3] % 4))).reshape(len(weight), -1)


def _int32(op: Weighted, bias: np.ndarray) -> np.ndarray:
    if np.abs(bias).max() >= 2**31:
        raise ValueError(f"{op.name}: its bias {int(np.abs(bias).max())} with the zero point folded in exceeds int32")
    return bias.astype(np.int32)
