"""TFLite Micro's rule: that of ``export.integer.reference`` but for fully connected operators, which stay in fixed point."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from export.integer import reference
from export.integer.fixed_point import multiply
from export.integer.reference import accumulator, double, multiplier_of


def fully_connected(acc: np.ndarray, s_in: float, s_w: np.ndarray, s_out: float) -> np.ndarray:
    """As ``accumulator``; but where one scale serves all, the kernel multiplies input and weight scale in float32
    (kernel_util.cc, GetQuantizedConvolutionMultipler)."""
    if s_w.size > 1:
        return accumulator(acc, s_in, s_w, s_out)
    product = double(np.float32(s_in) * np.asarray(s_w, np.float32))
    return multiply(acc, *multiplier_of(product / double(s_out), acc.ndim))


ARITHMETIC = replace(reference.ARITHMETIC, fully_connected=fully_connected)
