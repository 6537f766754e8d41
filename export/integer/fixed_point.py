"""Fixed-point arithmetic of gemmlowp and TFLite, on int64 arrays that hold int32 values."""

from __future__ import annotations

import numpy as np

ONE = (1 << 31) - 1  # 1.0 in Q0.31, saturated


def quantize_multiplier(real: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positive float64 multipliers as (Q31 mantissa int64, exponent int64)."""
    mantissa, exponent = np.frexp(real)
    # C's round() goes away from zero at a half; mantissas are positive.
    fixed = np.floor(mantissa * (1 << 31) + 0.5).astype(np.int64)
    over = fixed == 1 << 31
    fixed, exponent = np.where(over, fixed // 2, fixed), exponent.astype(np.int64) + over
    vanished = exponent < -31
    return np.where(vanished, 0, fixed), np.where(vanished, 0, exponent)


def multiply(x: np.ndarray, multiplier: np.ndarray, shift: np.ndarray) -> np.ndarray:
    """x times a quantized multiplier, rounded twice. Source: tensorflow/lite/kernels/internal/common.h,
    MultiplyByQuantizedMultiplier."""
    shifted = x.astype(np.int64) << np.maximum(shift, 0)
    return rounding_right_shift(doubling_high_multiply(shifted, multiplier), np.maximum(-shift, 0))


def doubling_high_multiply(a: np.ndarray, b: np.ndarray | int) -> np.ndarray:
    """High 32 bits of 2ab, rounded; a, b within int32, never both its least."""
    product = a * b
    nudged = product + np.where(product >= 0, 1 << 30, 1 - (1 << 30))
    return toward_zero(nudged, 31)


def rounding_right_shift(x: np.ndarray, exponent: np.ndarray | int) -> np.ndarray:
    """x / 2**exponent, half away from zero."""
    mask = (np.int64(1) << np.asarray(exponent, np.int64)) - 1
    return (x >> exponent) + ((x & mask) > (mask >> 1) + (x < 0))


def toward_zero(x: np.ndarray, exponent: int) -> np.ndarray:
    """x / 2**exponent as C divides, towards zero."""
    return np.where(x >= 0, x >> exponent, -(-x >> exponent))


def saturating_left_shift(x: np.ndarray, exponent: int) -> np.ndarray:
    """x * 2**exponent, clamped to int32."""
    return np.clip(x << exponent, -(1 << 31), ONE)


def logistic(x: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-x)) in Q0.31 of x in Q4.27. Source: gemmlowp/fixedpoint/fixedpoint.h, logistic."""
    positive = one_over_one_plus(exp_of_negative(-np.abs(x)))
    return np.where(x == 0, 1 << 30, np.where(x > 0, positive, ONE - positive))


def exp_of_negative(x: np.ndarray) -> np.ndarray:
    """exp(x) in Q0.31 of x <= 0 in Q4.27: a polynomial within a quarter, then a factor for each set bit of the rest."""
    quarter = 1 << 25
    within = (x & (quarter - 1)) - quarter
    result, rest = _exp_within_quarter(within << 4), within - x
    factors = (1672461947, 1302514674, 790015084, 290630308, 39332535, 720401)  # exp(-2**i) for i from -2 to 3, Q0.31
    for bit, factor in enumerate(factors, start=25):
        result = np.where(rest & (1 << bit), doubling_high_multiply(result, factor), result)
    return np.where(x == 0, ONE, result)


def _exp_within_quarter(x: np.ndarray) -> np.ndarray:
    """exp(x) for x in [-1/4, 0), Q0.31: four terms of its series at -1/8."""
    at_eighth, third = 1895147668, 715827883  # exp(-1/8) and 1/3
    y = x + (1 << 28)
    y2 = doubling_high_multiply(y, y)
    y3, y4 = doubling_high_multiply(y2, y), doubling_high_multiply(y2, y2)
    tail = doubling_high_multiply(rounding_right_shift(y4, 2) + y3, third) + y2
    return at_eighth + doubling_high_multiply(y + rounding_right_shift(tail, 1), at_eighth)


def one_over_one_plus(x: np.ndarray) -> np.ndarray:
    """1 / (1 + x) for x in [0, 1], Q0.31: three Newton-Raphson steps in Q2.29."""
    total = x + ONE
    half = toward_zero(total + np.where(total >= 0, 1, -1), 1)
    y = 1515870810 + doubling_high_multiply(half, -1010580540)  # 48/17 - 32/17 * half
    for _ in range(3):
        left = (1 << 29) - doubling_high_multiply(half, y)
        y = y + saturating_left_shift(doubling_high_multiply(y, left), 2)
    return saturating_left_shift(y, 1)
