"""XNNPACK's rule, equal on x86 and ARM.

Scales are float32 and every operation on them rounds to float32, as in its C. Sources: src/microparams-init.c,
src/operators and src/indirection.c of XNNPACK.
"""

from __future__ import annotations

import numpy as np

from export.integer.arithmetic import Arithmetic

F = np.float32


def accumulator(acc: np.ndarray, s_in: float, s_w: np.ndarray, s_out: float) -> np.ndarray:
    """Sums of products (N, O, ...) int32 onto the output's scale: ``rint(float32(acc) * float32(s_in * s_w / s_out))``,
    half to even. s_w: (O,) or (1,)."""
    multiplier = F(s_in) * np.asarray(s_w, F) / F(s_out)
    return rint(acc.astype(F) * multiplier.reshape(-1, *[1] * (acc.ndim - 2)))


def add(a: np.ndarray, b: np.ndarray, s_a: float, s_b: float, s_out: float) -> np.ndarray:
    """Multipliers of 21 bits, the greater one full, and one shift that rounds half up (xnn_init_qs8_add_minmax)."""
    first, second, shift = add_factors(s_a, s_b, s_out)
    return (a.astype(np.int64) * first + b.astype(np.int64) * second + (1 << shift - 1)) >> shift


def add_factors(s_a: float, s_b: float, s_out: float) -> tuple[int, int, int]:
    """The multipliers of both operands, and the shift."""
    first, second = F(s_a) / F(s_out), F(s_b) / F(s_out)
    shift = 20 - (int(np.frexp(max(first, second))[1]) - 1)
    return int(rint(np.ldexp(first, shift))), int(rint(np.ldexp(second, shift))), shift


def mul(a: np.ndarray, b: np.ndarray, s_a: float, s_b: float, s_out: float) -> np.ndarray:
    """Products onto the output's scale, half to even (xnn_init_qs8_mul_minmax)."""
    return rint((a.astype(np.int32) * b).astype(F) * (F(s_a) * F(s_b) / F(s_out)))


def leaky_relu(x: np.ndarray, s_in: float, s_out: float, alpha: float) -> np.ndarray:
    """Multipliers of 8 fractional bits, one for each side of zero, half up (xnn_init_qs8_lrelu)."""
    positive = F(s_in) / F(s_out)
    factor = np.where(x >= 0, _eight_bits(positive), _eight_bits(positive * F(alpha)))
    return (x.astype(np.int64) * factor + 128) >> 8


def sigmoid(x: np.ndarray, s_in: float) -> np.ndarray:
    """Onto 0..256, in float."""
    return rint(F(256) / (F(1) + np.exp(-(F(s_in) * x.astype(F)))))


def mean(total: np.ndarray, count: int, s_in: float, s_out: float) -> np.ndarray:
    """Centred sums of ``count`` numbers onto the output's scale, half to even."""
    return rint(total.astype(F) * (F(s_in) / F(s_out) / F(count)))


def bilinear(x: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """(N, C, H, W) stored numbers to (N, C, *size), weights of 11 bits, half up (xnn_s8_ibilinear)."""
    (top, bottom, down), (left, right, across) = (interpolation(n, m) for n, m in zip(x.shape[2:], size, strict=True))
    x = x.astype(np.int64)
    rows = (x[:, :, top] << 11) + (x[:, :, bottom] - x[:, :, top]) * down[:, None]
    total = (rows[..., left] << 11) + (rows[..., right] - rows[..., left]) * across
    return (total + (1 << 21)) >> 22


def interpolation(source: int, target: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each output place the two input places and the second's weight in 1/2048."""
    step = F(source) / F(target)
    place = np.clip(np.arange(target).astype(F) * step + (F(0.5) * step - F(0.5)), F(0), F(source - 1))
    lower = place.astype(np.int64)
    return lower, np.minimum(lower + 1, source - 1), rint((place - lower.astype(F)) * F(2048))


def rint(x: np.ndarray | np.float32) -> np.ndarray:
    """To the nearest integer, half to even."""
    return np.asarray(np.rint(x)).astype(np.int64)


def _eight_bits(factor: np.float32) -> int:
    return int(rint(F(256) * factor))


ARITHMETIC = Arithmetic(accumulator, accumulator, add, mul, leaky_relu, sigmoid, mean, bilinear)
