"""Rounding to a few bits where it hurts least: activations by squared error, weights by what a layer gives for real inputs."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

SHARES = np.geomspace(1, 0.1, 24)  # of the greatest magnitude, that are tried as a grid's end
SAMPLES = 400_000
OCTAVES = 4  # below the step that takes the greatest weight, that are tried
DAMPING = 0.003  # of the mean input power: inputs that the calibration lacked shall not be trusted with any error


def best_end(x: Tensor, signed: bool) -> float:
    """The value of the greatest integer of an 8-bit grid whose squared error on ``x`` is least."""
    flat = x.flatten()
    flat = flat[:: max(1, len(flat) // SAMPLES)]
    low, high = (-128, 127) if signed else (0, 255)
    top = max(float(flat.abs().max() if signed else flat.max()), 1e-6)
    flat = flat if signed else flat.relu()
    steps = [top * float(share) / high for share in SHARES]
    errors = [float(((flat / s).round().clamp(low, high) * s - flat).square().mean()) for s in steps]
    return steps[int(np.argmin(errors))] * high


def best_steps(rows: Tensor, power: Tensor, high: int, octaves: bool) -> Tensor:
    """The step (O, 1) of each row of weights (O, n) on -high..high whose error is least, one counting by its input's power (n,).

    octaves: of powers of two only.
    """
    top = rows.abs().amax(1, keepdim=True).clamp_min(1e-8) / high
    tried = [torch.log2(top).ceil().sub(k).exp2() for k in range(OCTAVES)] if octaves else [top * float(s) for s in SHARES]
    found, least = tried[0], torch.full_like(top, torch.inf)
    for step in tried:
        error = ((on_grid(rows, step, high) - rows).square() * power).sum(1, keepdim=True)
        found, least = torch.where(error < least, step, found), torch.minimum(error, least)
    return found


def on_grid(x: Tensor, scale: Tensor, high: int) -> Tensor:
    """The nearest values of the grid -high..high times scale."""
    return (x / scale).round().clamp(-high, high) * scale


def compensated(rows: Tensor, gram: Tensor, scale: Tensor, high: int) -> Tensor:
    """Weights (O, n) rounded one column after the other, those still to come taking over what each got wrong (GPTQ, Frantar
    2022, arXiv 2210.17323). The last column, the bias, is moved but not rounded.

    gram: (n, n) float64, second moments of the inputs. scale: (O, 1), of the grid -high..high.
    """
    n = rows.shape[1]
    damped = gram + DAMPING * gram.diagonal().mean() * torch.eye(n, dtype=gram.dtype)
    # The inputs with most power first: their errors are then taken over by all others. The bias stays last.
    order = torch.cat([gram.diagonal()[:-1].argsort(descending=True), torch.tensor([n - 1])])
    inverse = torch.linalg.cholesky(torch.linalg.inv(damped[order][:, order]), upper=True)
    left, made = rows[:, order].clone(), rows[:, order].clone()
    for k in range(n - 1):
        made[:, k] = on_grid(left[:, k:k + 1], scale, high)[:, 0]
        left[:, k:] -= (left[:, k:k + 1] - made[:, k:k + 1]) / inverse[k, k] * inverse[k, k:]
    made[:, -1] = left[:, -1]
    return made[:, order.argsort()]
