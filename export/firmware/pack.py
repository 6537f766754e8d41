"""Weights and constants as the kernels read them: packed bits, folded biases, requantization of either rule."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from export.integer.fixed_point import quantize_multiplier
from export.integer.reference import double

LANE = 65535 // 255  # ternary weights that differ from zero whose sum of 0..255 a 16-bit lane holds
# What the compiler is told, and the interpreter's rule that the program then follows: TFLite Micro's is the fixed point.
RULE = {"xnnpack": "xnnpack", "fixed_point": "micro"}
ROUNDINGS = tuple(RULE)


def pack_bits(rows: np.ndarray, bits: int) -> np.ndarray:
    """(O, K) integers of ``bits`` (2, 4 or 8), two's complement, low bits first; a row ends at a whole byte. (O, bytes) uint8."""
    per_byte = 8 // bits
    rows = np.pad(rows, ((0, 0), (0, -rows.shape[1] % per_byte))).astype(np.uint8) & ((1 << bits) - 1)
    parts = rows.reshape(len(rows), -1, per_byte) << (np.arange(per_byte) * bits).astype(np.uint8)
    return np.bitwise_or.reduce(parts.astype(np.uint8), axis=2)


@dataclass(frozen=True)
class Segments:
    """How a ternary layer's bytes of weights are cut so that 16 bits hold each part's sum.

    per_segment: bytes in a part. offsets: (parts, O) uint16, 255 for each -1 of the part: a sum plus its offset is
    never negative, and at most 65535.
    """

    per_segment: int
    offsets: np.ndarray


def segment(rows: np.ndarray) -> Segments:
    """Cut (O, 4 * bytes) ternary weights into the fewest equal parts that no channel overflows."""
    quads = rows.reshape(len(rows), -1, 4)
    count = quads.shape[1]
    for parts in range(1, count + 1):
        size = -(-count // parts)
        starts = range(0, count, size)
        used = [np.abs(quads[:, s:s + size]).sum((1, 2)) for s in starts]
        if max(int(u.max()) for u in used) <= LANE:
            offsets = np.stack([255 * (quads[:, s:s + size] < 0).sum((1, 2)) for s in starts])
            return Segments(size, offsets.astype(np.uint16))
    raise AssertionError("a part of four weights always fits")


@dataclass(frozen=True)
class Scaling:
    """Requantization constants a channel for one rule: int32 multipliers, and shift bytes (low five bits: right shift
    beyond 32 bits; high three: left shift of the sum before)."""

    multiplier: np.ndarray
    shift: np.ndarray


def scaling(rounding: str, s_in: float, s_w: np.ndarray, s_out: float, largest: np.ndarray, name: str,
            connected: bool = False) -> Scaling:
    """Constants for sums of scale s_in * s_w, (O,), onto the scale s_out. largest: the greatest magnitude of each channel's
    sum. connected: a fully connected layer, where TFLite Micro multiplies one weight scale for all in float32 (``micro``).
    Raises ValueError naming ``name`` for a factor so large that a shifted sum would leave int32."""
    s_w = s_w.astype(np.float32)
    if rounding == "xnnpack":
        return xnnpack(np.float32(s_in) * s_w / np.float32(s_out), largest, name)
    product = double(np.float32(s_in) * s_w) if connected and len(set(s_w.tolist())) == 1 else double(s_in) * double(s_w)
    return fixed_point(product / double(s_out), largest, name)


def fixed_point(real: np.ndarray, largest: np.ndarray, name: str) -> Scaling:
    """TFLite's, of positive float64 factors."""
    return shifted(*quantize_multiplier(real), largest, name)


def shifted(fixed: np.ndarray, exponent: np.ndarray, largest: np.ndarray, name: str) -> Scaling:
    """Of Q31 multipliers and powers of two. The kernel doubles the sum, so that the doubling high multiply is a high word."""
    return _checked(fixed, np.maximum(-exponent, 0), np.maximum(exponent, 0) + 1, largest, name)


def xnnpack(real: np.ndarray, largest: np.ndarray, name: str) -> Scaling:
    """XNNPACK's, of positive float32 factors, exactly."""
    mantissa, exponent = np.frexp(real)
    fixed = (mantissa.astype(np.float64) * (1 << 31)).astype(np.int64)  # the 24 bits of a float32: exact
    right = 31 - exponent.astype(np.int64)  # real = fixed / 2**right
    vanished = right > 63  # a product below 2**62 then stays below a half
    fixed, right = np.where(vanished, 0, fixed), np.where(vanished, 33, right)
    left = np.maximum(33 - right, 0)
    return _checked(fixed, right + left - 32, left, largest, name)


def _checked(fixed: np.ndarray, right: np.ndarray, left: np.ndarray, largest: np.ndarray, name: str) -> Scaling:
    over = (left > 7) | (right > 31) | (largest.astype(np.float64) * 2.0**left >= 2**31)
    if over.any():
        channel = int(np.flatnonzero(over)[0])
        raise ValueError(f"{name}: channel {channel} rescales sums up to {int(largest[channel])} by more than 32-bit firmware "
                         "holds; give its output a larger scale, or its sums a smaller bias")
    return Scaling(fixed.astype(np.int32), (right | left << 5).astype(np.uint8))


def largest_sum(rows: np.ndarray, bias: np.ndarray, zero: int) -> np.ndarray:
    """The greatest magnitude that each channel's sum can reach with any int8 numbers around a zero point. (O,) int64."""
    far = np.abs(rows.astype(np.int64)).sum(1) * max(zero + 128, 127 - zero)
    return far + np.abs(bias.astype(np.int64))
