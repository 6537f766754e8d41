"""Forms of numbers: a float file rewritten with smaller weights, without another training.

    float          as trained, float32
    float16        weights stored in 16 bits, computed in float32
    dynamic-int8   weights in 8 bits, activations quantized as they come: the runtime's integer kernels, no calibration
    ternary        weights that are -1, 0, 1 times a scale stored as just that, computed in float32: nothing is lost

``tflite`` and ``onnx`` here each take a finished float file to a form.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from export.model import Model

# What a model of the first numbers may be exported as.
FORMS = {"float": ("float", "float16", "dynamic-int8"), "ternary": ("ternary", "float"), "integer": ("integer",)}


def in_numbers(model: Model, numbers: str | None) -> Model:
    """The model with the numbers to export, its own by default. Raises ValueError for a form that it does not have."""
    allowed = FORMS[model.numbers]
    if numbers is None:
        return model
    if numbers not in allowed:
        raise ValueError(f"{model.name} has {model.numbers} numbers and cannot be exported as {numbers!r}; "
                         f"allowed: {', '.join(allowed)}")
    return replace(model, numbers=numbers)


def ternary_rows(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """(int8 of -1, 0, 1; float32 scale a row) whose product is exactly a matrix (rows, columns), or None when there is none."""
    scale = np.abs(weight).max(1)
    if not ((weight == 0) | (np.abs(weight) == scale[:, None])).all():
        return None
    return np.sign(weight).astype(np.int8), np.where(scale > 0, scale, 1).astype(np.float32)
