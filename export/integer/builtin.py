"""The rule of LiteRT's optimised kernels where no delegate runs, on x86: that of ``export.integer.reference`` but for sums of
products, which ruy rescales. On ARM these kernels round otherwise, and depthwise convolution and mean have no one rule
even here: their vector and tail loops differ. So an artefact should not depend on them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from export.integer import reference
from export.integer.reference import double, multiplier_of


def accumulator(acc: np.ndarray, s_in: float, s_w: np.ndarray, s_out: float) -> np.ndarray:
    """Two roundings, to Q31's high word and by the right shift, each half up (ruy/kernel_avx2_fma.cc)."""
    multiplier, shift = multiplier_of(double(s_in) * double(s_w) / double(s_out), acc.ndim)
    high = ((acc.astype(np.int64) << np.maximum(shift, 0)) * multiplier + (1 << 30)) >> 31
    right = np.maximum(-shift, 0)
    return (high + ((1 << right) >> 1)) >> right


ARITHMETIC = replace(reference.ARITHMETIC, accumulator=accumulator, fully_connected=accumulator)
