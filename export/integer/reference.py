"""The rule of LiteRT's reference kernels, in fixed point.

Sources: tensorflow/lite/kernels/internal/reference/integer_ops and the kernels' Prepare.
"""

from __future__ import annotations

import numpy as np

from export.integer.arithmetic import Arithmetic
from export.integer.fixed_point import logistic, multiply, quantize_multiplier, rounding_right_shift, toward_zero


def accumulator(acc: np.ndarray, s_in: float, s_w: np.ndarray, s_out: float) -> np.ndarray:
    """Sums of products (N, O, ...) int32 onto the output's scale, by TFLite's Q31 multiplier. s_w: (O,) or (1,)."""
    return multiply(acc, *multiplier_of(double(s_in) * double(s_w) / double(s_out), acc.ndim))


def fully_connected(acc: np.ndarray, s_in: float, s_w: np.ndarray, s_out: float) -> np.ndarray:
    """In double, half away from zero: since 2025 LiteRT's reference kernel has no fixed point here
    (integer_ops/fully_connected.h). TFLite Micro still has: see ``export.integer.micro``."""
    exact = acc.astype(np.float64) * (double(s_in) * double(s_w) / double(s_out))
    return (np.sign(exact) * np.floor(np.abs(exact) + 0.5)).astype(np.int64)


def add(a: np.ndarray, b: np.ndarray, s_a: float, s_b: float, s_out: float) -> np.ndarray:
    """Both on a common scale with 20 bits to spare, summed, brought to the output's (integer_ops/add.h)."""
    twice = 2 * max(double(s_a), double(s_b))
    total = sum(multiply(x.astype(np.int64) << 20, *multiplier_of(double(s) / twice)) for x, s in ((a, s_a), (b, s_b)))
    return multiply(np.asarray(total), *multiplier_of(twice / ((1 << 20) * double(s_out))))


def mul(a: np.ndarray, b: np.ndarray, s_a: float, s_b: float, s_out: float) -> np.ndarray:
    """Products onto the output's scale (integer_ops/mul.h)."""
    return multiply(a.astype(np.int64) * b, *multiplier_of(double(s_a) * double(s_b) / double(s_out)))


def leaky_relu(x: np.ndarray, s_in: float, s_out: float, alpha: float) -> np.ndarray:
    """One multiplier for each side of zero (reference/leaky_relu.h)."""
    positive = multiplier_of(double(s_in) / double(s_out))
    negative = multiplier_of(double(s_in) * np.float64(np.float32(alpha)) / double(s_out))
    return np.where(x >= 0, multiply(x, *positive), multiply(x, *negative))


def sigmoid(x: np.ndarray, s_in: float) -> np.ndarray:
    """Onto 0..256 (integer_ops/logistic.h): gemmlowp's logistic of the input in Q4.27."""
    multiplier, shift = quantize_multiplier(double(s_in) * (1 << 27))
    radius = int(15 * (1 << 27) / 2.0 ** int(shift))
    inside = np.clip(x, 1 - radius, radius - 1)
    result = rounding_right_shift(logistic(multiply(inside, multiplier, shift)), 23)
    return np.where(x <= -radius, 0, np.where(x >= radius, 256, result))


def mean(total: np.ndarray, count: int, s_in: float, s_out: float) -> np.ndarray:
    """Centred sums of ``count`` numbers onto the output's scale, the division folded into the multiplier
    (reference/reduce.h, QuantizedMeanOrSum)."""
    multiplier, exponent = quantize_multiplier(double(s_in) / double(s_out))
    shift = min(count.bit_length() - 1, 32, 31 + int(exponent))
    return multiply(total, (multiplier << shift) // count, exponent - shift)


def bilinear(x: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """(N, C, H, W) stored numbers to (N, C, *size), weights in tenths of bits (reference/resize_bilinear.h)."""
    (top, bottom, down), (left, right, across) = (interpolation(n, m) for n, m in zip(x.shape[2:], size, strict=True))
    x = x.astype(np.int64)
    rows = x[:, :, top] * (1024 - down)[:, None] + x[:, :, bottom] * down[:, None]
    total = rows[..., left] * (1024 - across) + rows[..., right] * across
    return toward_zero(total + np.where(total > 0, 1 << 19, -(1 << 19)), 20)


def interpolation(source: int, target: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each output place the two input places and the second's weight in 1/1024."""
    step = ((1 << 10) * source + target // 2) // target
    place = np.arange(target, dtype=np.int64) * step + step // 2 - (1 << 9)
    lower = np.maximum(toward_zero(place, 10), 0)
    return lower, np.minimum(toward_zero(place + 1023, 10), source - 1), place - (lower << 10)


def away_from_zero(x: np.ndarray, divisor: int) -> np.ndarray:
    """x / divisor, half away from zero."""
    return np.sign(x) * ((np.abs(x) + divisor // 2) // divisor)


def double(scale: float | np.ndarray) -> np.ndarray:
    """A stored float32 scale as TFLite reckons with it: in double."""
    return np.asarray(scale, np.float32).astype(np.float64)


def multiplier_of(real: np.ndarray, ndim: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Quantized, shaped to go along axis 1 of ``ndim``."""
    mantissa, shift = quantize_multiplier(np.asarray(real))
    along = (-1, *[1] * (ndim - 2)) if mantissa.ndim else ()
    return mantissa.reshape(along), shift.reshape(along)


ARITHMETIC = Arithmetic(accumulator, fully_connected, add, mul, leaky_relu, sigmoid, mean, bilinear)
