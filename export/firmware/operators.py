"""Printing of every operator without weights. To add one: a kernel in ``kernels/``, a function here, a line in ``PRINTERS``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from export import graph as g
from export.firmware import pack
from export.firmware.layers import print_layer
from export.firmware.printed import Printed, array, by_rule, fields, hwc, size, table_of
from export.integer import reference, xnnpack
from export.integer.fixed_point import quantize_multiplier

Print = Callable[[g.Graph, Any, str], Printed]


def printed(graph: g.Graph, op: g.Op, name: str, weights: str) -> Printed:
    """One operator as C; ``name`` is the prefix of its constants. Raises ValueError naming one that firmware does not have."""
    if isinstance(op, g.Weighted):
        return print_layer(graph, op, name, weights)
    if op.kind not in PRINTERS:
        raise ValueError(f"{op.name}: firmware C has no operator {op.kind}; it has {', '.join(sorted(PRINTERS))}, and those with "
                         "weights")
    return PRINTERS[op.kind](graph, op, name)


def look_up(graph: g.Graph, op: g.Op, name: str) -> Printed:
    """What depends on one number alone: the specification's own results as a table."""
    tables = [array(f"{name}_table", table_of(graph, op, pack.RULE[rounding])) for rounding in ("xnnpack", "fixed_point")]
    return Printed(("look_up",), f"model_look_up({{0}}, {size(graph, op.output)}U, {name}_table, {{out}});",
                   by_rule(*tables), 256)


def add(graph: g.Graph, op: g.Add, name: str) -> Printed:
    s_a, s_b, s_out = (graph.tensors[n].grid[0] for n in (*op.inputs, op.output))
    first, second, shift = xnnpack.add_factors(s_a, s_b, s_out)
    twice = 2 * max(reference.double(s_a), reference.double(s_b))
    reals = [reference.double(s_a) / twice, reference.double(s_b) / twice, twice / ((1 << 20) * reference.double(s_out))]
    fixed = pack.fixed_point(np.array(reals), np.full(3, 1 << 29), op.name)
    return _pair(graph, op, name, "add", pack.Scaling(np.array([first, second, 0]), np.array([0, 0, shift])), fixed)


def mul(graph: g.Graph, op: g.Mul, name: str) -> Printed:
    s_a, s_b, s_out = (graph.tensors[n].grid[0] for n in (*op.inputs, op.output))
    largest = np.array([255 * 255])
    both = [pack.scaling(rounding, s_a, np.array([s_b], np.float32), s_out, largest, op.name)
            for rounding in ("xnnpack", "fixed_point")]
    return _pair(graph, op, name, "mul", *both)


def _pair(graph: g.Graph, op: Any, name: str, kernel: str, *scalings: pack.Scaling) -> Printed:
    zeros = [graph.tensors[n].grid[1] for n in (*op.inputs, op.output)]
    facts = {"zero_a": zeros[0], "zero_b": zeros[1], "out_zero": zeros[2], "low": op.low, "high": op.high}
    texts = [fields("model_pair", name, facts | {"multiplier": _braced(each.multiplier), "shift": _braced(each.shift)})
             for each in scalings]
    call = f"model_{kernel}(&{name}, {{0}}, {{1}}, {size(graph, op.output)}U, {{out}});"
    return Printed(("common", "requantize", "pair", kernel), call, by_rule(*texts), 36)


def mean(graph: g.Graph, op: g.Mean, name: str) -> Printed:
    rows, columns, channels = hwc(graph, op.inputs[0])
    count, (s_in, zero), (s_out, out_zero) = rows * columns, graph.tensors[op.inputs[0]].grid, graph.tensors[op.output].grid
    largest = np.array([255 * count])
    real = np.float32(s_in) / np.float32(s_out) / np.float32(count)
    multiplier, exponent = quantize_multiplier(reference.double(s_in) / reference.double(s_out))
    spare = min(count.bit_length() - 1, 32, 31 + int(exponent))
    fixed = pack.shifted(np.array([(int(multiplier) << spare) // count]), np.array([int(exponent) - spare]), largest, op.name)
    both = (pack.xnnpack(np.array([real]), largest, op.name), fixed)
    constants = by_rule(*(f"static const int32_t {name}_multiplier = {int(s.multiplier[0])};\n"
                          f"static const uint32_t {name}_shift = {int(s.shift[0])};\n" for s in both))
    call = f"model_mean({{0}}, {count}U, {channels}U, {zero}, {name}_multiplier, {name}_shift, {out_zero}, {{out}});"
    macros = frozenset({"MODEL_WIDE_SUMS"} if largest.max() > 2**24 else set())
    return Printed(("common", "requantize", "mean"), call, constants, 8, macros=macros)


def window(graph: g.Graph, op: g.MaxPool | g.AveragePool, name: str) -> Printed:
    rows, columns, channels = hwc(graph, op.inputs[0])
    out_rows, out_columns, _ = hwc(graph, op.output)
    pads = getattr(op, "pads", g.NO_PADS)
    facts = {"rows": rows, "columns": columns, "channels": channels, "out_rows": out_rows, "out_columns": out_columns,
             "window_rows": op.window[0], "window_columns": op.window[1], "stride_rows": op.strides[0],
             "stride_columns": op.strides[1], "top": pads[0], "left": pads[1]}
    return Printed(("window", op.kind), f"model_{op.kind}(&{name}, {{0}}, {{out}});", fields("model_window", name, facts), 18)


def pad(graph: g.Graph, op: g.Pad, name: str) -> Printed:
    rows, columns, channels = hwc(graph, op.inputs[0])
    out_rows, out_columns, _ = hwc(graph, op.output)
    top, left, bottom, right = op.pads
    if op.reflect:
        return Printed(("pad_reflect",), f"model_pad_reflect({{0}}, {rows}, {columns}, {channels}U, {top}, {left}, {out_rows}, "
                       f"{out_columns}, {{out}});")
    zero = graph.tensors[op.output].grid[1]
    return Printed(("pad",), f"model_pad({{0}}, {rows}U, {columns * channels}U, {top}U, {left * channels}U, {right * channels}U, "
                   f"{bottom}U, {zero}, {{out}});")


def concat(graph: g.Graph, op: g.Concat, name: str) -> Printed:
    rows, columns, total = hwc(graph, op.output)
    calls, done = [], 0
    for place, source in enumerate(op.inputs):
        channels = hwc(graph, source)[2]
        calls.append(f"model_interleave({{{place}}}, {rows * columns}U, {channels}U, {total}U, {{out}} + {done});")
        done += channels
    return Printed(("concat",), "\n    ".join(calls))


def resize_nearest(graph: g.Graph, op: g.ResizeNearest, name: str) -> Printed:
    rows, columns, channels = hwc(graph, op.inputs[0])
    out_rows, out_columns, _ = hwc(graph, op.output)
    return Printed(("resize_nearest",), f"model_resize_nearest({{0}}, {rows}U, {columns}U, {channels}U, {out_rows // rows}U, "
                   f"{out_columns // columns}U, {{out}});")


def resize_bilinear(graph: g.Graph, op: g.ResizeBilinear, name: str) -> Printed:
    source, target = hwc(graph, op.inputs[0]), hwc(graph, op.output)
    texts = []
    for rule in (xnnpack, reference):
        texts.append("".join(_between(f"{name}_{way}", rule.interpolation(source[k], target[k]))
                             for k, way in enumerate(("down", "across"))))
    call = (f"model_resize_bilinear({{0}}, {source[1]}U, {source[2]}U, {target[0]}U, {target[1]}U, {name}_down, {name}_across, "
            "{out});")
    return Printed(("resize_bilinear",), call, by_rule(*texts), 6 * (target[0] + target[1]))


def _between(name: str, places: tuple[np.ndarray, np.ndarray, np.ndarray]) -> str:
    rows = ", ".join("{" + ", ".join(map(str, place)) + "}" for place in zip(*(p.tolist() for p in places), strict=True))
    return f"static const model_between {name}[{len(places[0])}] = {{{rows}}};\n"


def shuffle(graph: g.Graph, op: g.DepthToSpace | g.SpaceToDepth, name: str) -> Printed:
    deep, wide = (op.inputs[0], op.output) if op.kind == "depth_to_space" else (op.output, op.inputs[0])
    rows, columns, _ = hwc(graph, deep)
    return Printed((op.kind,), f"model_{op.kind}({{0}}, {rows}U, {columns}U, {op.block}U, {hwc(graph, wide)[2]}U, {{out}});")


def _braced(values: np.ndarray) -> str:
    return "{" + ", ".join(str(int(v)) for v in values) + "}"


PRINTERS: dict[str, Print] = {
    "requantize": look_up, "clamp": look_up, "leaky_relu": look_up, "sigmoid": look_up, "add": add, "mul": mul, "mean": mean,
    "average_pool": window, "max_pool": window, "pad": pad, "concat": concat, "resize_nearest": resize_nearest,
    "resize_bilinear": resize_bilinear, "depth_to_space": shuffle, "space_to_depth": shuffle,
}
