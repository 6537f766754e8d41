"""The basis of a compact network's residual stream in which rounding it to 8 bits does least harm.

The stream is a sum that nothing but convolutions read and write, so it may be turned: whatever writes it is multiplied by a
matrix, whatever reads it by the inverse, and the network is the same function. One scale for all channels then fits or does not.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from isp.compact import CellNetwork

PROBES = 4
FINER = 3  # times as fine as the stream's is the grid of what the residuals add to it; odd, or a sum could end half-way


def stream_statistics(net: CellNetwork, batch: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """The power that the stream's grid must hold, and how much of a small change of it reaches the picture: two (width, width)
    float64. batch: mosaics (N, 1, H, W).

    The first is the mean over all places of the second moments of the stream and of FINER times what the residuals have added
    to it, whose grid is so much finer. The second is J^T J, J being the picture's derivatives, estimated
    by random signs (Hutchinson).
    """
    net.eval()
    kept: list[Tensor] = []

    def keep(_module: object, _args: object, output: Tensor) -> None:
        output.retain_grad()
        kept.append(output)

    hooks = [module.register_forward_hook(keep) for module in (net.stem, *net.body)]
    width, generator = net.head.in_channels, torch.Generator().manual_seed(0)
    moment, reach = np.zeros((width, width)), np.zeros((width, width))
    for part in batch.split(8):
        for _ in range(PROBES):
            kept.clear()
            picture = net(part)
            (picture * torch.empty_like(picture).bernoulli_(0.5, generator=generator).mul_(2).sub_(1)).sum().backward()
            for stream in kept:
                added = FINER * (stream - kept[0]).detach()
                moment += (gram(stream.detach()) + gram(added)) * len(part) / len(kept)
                if stream.grad is not None:
                    reach += gram(stream.grad) * len(part)
    for hook in hooks:
        hook.remove()
    net.zero_grad()
    return moment / (PROBES * len(batch)), reach / (PROBES * len(batch))


def gram(features: Tensor) -> np.ndarray:
    """Second moments over places of (N, C, H, W), (C, C)."""
    rows = features.transpose(0, 1).flatten(1).double().numpy()
    return rows @ rows.T / rows.shape[1]


def calmest_basis(moment: np.ndarray, reach: np.ndarray, seed: int = 0) -> np.ndarray:
    """The invertible (n, n) matrix B for which white noise on B x, as strong as the grid that B x asks for, harms least.

    moment: E[x x^T]. reach: harm of a change d is d^T reach d. With B = R W, W whitening x, each channel's power is that of
    R's row, and the rows shall have the same, 1: one scale serves all. The harm is then the trace of R^-T (W^-T reach W^-1) R^-1,
    least when R's singular vectors are that matrix's own and its singular values go as the fourth root of its eigenvalues. What
    is free, a rotation, mixes all channels, so that none has rare peaks, and makes the rows equal.
    """
    n = len(moment)
    power, axes = np.linalg.eigh(moment)
    power = np.sqrt(np.maximum(power, 1e-6 * power.max()))
    whiten, colour = (axes / power).T, axes * power
    harm, own = np.linalg.eigh(colour.T @ reach @ colour)
    singular = np.maximum(harm, 1e-9 * harm.max()) ** 0.25
    singular *= np.sqrt(n / (singular**2).sum())
    mixed = np.linalg.qr(np.random.default_rng(seed).standard_normal((n, n)))[0] @ np.diag(singular) @ own.T
    return equal_rows(mixed) @ whiten


def equal_rows(matrix: np.ndarray) -> np.ndarray:
    """A matrix whose rows have mean square norm 1, turned until each has norm 1: n - 1 rotations of two rows (Schur and Horn)."""
    made = matrix.copy()
    for _ in range(len(made) - 1):
        norms = (made**2).sum(1)
        i, j = int(norms.argmax()), int(norms.argmin())
        if norms[i] - norms[j] < 1e-9:
            break
        # tan t of the rotation that gives row i norm 1: (b - 1) t^2 + 2 ab t + (a - 1) = 0, a > 1 > b
        both = made[i] @ made[j]
        tangent = (-both + np.sqrt(both**2 - (norms[j] - 1) * (norms[i] - 1))) / (norms[j] - 1)
        cosine = 1 / np.sqrt(1 + tangent**2)
        sine = cosine * tangent
        made[i], made[j] = cosine * made[i] + sine * made[j], cosine * made[j] - sine * made[i]
    return made


def rebased(weights: dict[str, Tensor], basis: np.ndarray) -> dict[str, Tensor]:
    """A compact network's weights with its residual stream in another basis: the same function.

    basis: (width, width), invertible; the new stream is basis @ the old one. Everything that writes the stream (stem, each
    second convolution) is multiplied by it, everything that reads it (each first convolution, head) by its inverse.
    """
    inverse, made = np.linalg.inv(basis), dict[str, Tensor]()
    for name, tensor in weights.items():
        w, layer = tensor.double().numpy(), name.rsplit(".", 2)[-2]
        if layer in ("stem", "second"):
            w = np.tensordot(basis, w, 1)
        elif name.endswith("weight"):
            w = np.einsum("ocyx,cd->odyx", w, inverse)
        made[name] = torch.from_numpy(w).float()
    return made
