"""How an int32 accumulator becomes int8, by rule; which rule each operator follows in each runtime.

One table, every row of it tested on its runtime (TOOLCHAIN, "Rounding"). An operator without a row has no exact rule
and is refused at extraction.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Requantize = Callable[[np.ndarray, float, np.ndarray, float], np.ndarray]


def xnnpack(acc: np.ndarray, s_in: float, s_w: np.ndarray, s_out: float) -> np.ndarray:
    """``rint(float32(acc) * float32(s_in * s_w / s_out))``, half to even.

    acc: (N, O, H, W) int32; s_w: (O,) or (1,). Returns int32, zero point not yet added. All scales float32, as XNNPACK.
    """
    multiplier = np.float32(s_in) * np.asarray(s_w, np.float32) / np.float32(s_out)
    return np.rint(acc.astype(np.float32) * multiplier[:, None, None]).astype(np.int32)


def reference(acc: np.ndarray, s_in: float, s_w: np.ndarray, s_out: float) -> np.ndarray:
    """TFLite's fixed point: a Q31 multiplier, saturating rounding doubling high multiply, rounding right shift.

    Shapes as ``xnnpack``. Source: tensorflow/lite/kernels/internal/common.h, MultiplyByQuantizedMultiplier.
    """
    real = np.float64(np.float32(s_in)) * np.asarray(s_w, np.float32).astype(np.float64) / np.float64(np.float32(s_out))
    multiplier, shift = quantize_multiplier(real)
    left, right = np.maximum(shift, 0)[:, None, None], np.maximum(-shift, 0)[:, None, None]
    shifted = acc.astype(np.int64) << left
    return rounding_right_shift(doubling_high_multiply(shifted, multiplier[:, None, None]), right).astype(np.int32)


def quantize_multiplier(real: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positive float64 multipliers as (Q31 mantissa int64, exponent int64)."""
    mantissa, exponent = np.frexp(real)
    # C's round() goes away from zero at a half; mantissas are positive.
    fixed = np.floor(mantissa * (1 << 31) + 0.5).astype(np.int64)
    over = fixed == 1 << 31
    fixed, exponent = np.where(over, fixed // 2, fixed), exponent.astype(np.int64) + over
    vanished = exponent < -31
    return np.where(vanished, 0, fixed), np.where(vanished, 0, exponent)


def doubling_high_multiply(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """High 32 bits of 2ab, rounded; a, b within int32, never both its least (multipliers are positive)."""
    product = a * b
    nudged = product + np.where(product >= 0, 1 << 30, 1 - (1 << 30))
    return np.where(nudged >= 0, nudged >> 31, -(-nudged >> 31))  # C's division goes towards zero


def rounding_right_shift(x: np.ndarray, exponent: np.ndarray) -> np.ndarray:
    """x / 2**exponent, half away from zero."""
    mask = (np.int64(1) << exponent) - 1
    return (x >> exponent) + ((x & mask) > (mask >> 1) + (x < 0))


REQUANTIZE: dict[str, Requantize] = {"xnnpack": xnnpack, "reference": reference}

# Operators that only move or compare stored numbers round nothing: exact in every runtime.
EXACT = "exact"
RULES: dict[str, dict[str, str]] = {
    "conv2d": {"litert-xnnpack": "xnnpack", "litert-reference": "reference", "onnxruntime": "xnnpack"},
    "pad": {"litert-xnnpack": EXACT, "litert-reference": EXACT, "onnxruntime": EXACT},
    "max_pool": {"litert-xnnpack": EXACT, "litert-reference": EXACT, "onnxruntime": EXACT},
    "depth_to_space": {"litert-xnnpack": EXACT, "litert-reference": EXACT, "onnxruntime": EXACT},
}
