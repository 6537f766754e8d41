"""Muon for convolutions, AdamW for the rest, in one optimiser.

Of the momentum of a convolution's gradient, as a matrix of a row per output channel, Muon takes the nearest orthogonal one (K.
Jordan et al., "Muon: an optimizer for hidden layers in neural networks", 2024), scaled to the size of AdamW's steps (J. Liu et
al., "Muon is scalable for LLM training", arXiv:2502.16982), so that both share a rate. So every direction of the inputs is
learned from alike, however much of them lies in one, as a mosaic's brightness does. What a short training gains by it:
``benchmarks.optimisers``. ``torch.optim.Muon`` takes matrices alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, cast

import torch
from torch import Tensor, nn

QUINTIC = (3.4445, -4.7750, 2.0315)  # Jordan's coefficients: singular values come near 1 in five rounds, none exactly
ROUNDS = 5
MOMENTUM = 0.95
AS_ADAMW = 0.2  # root mean square of an AdamW step's entries, in rates


class Muon(torch.optim.AdamW):
    """AdamW, but for groups with "muon": True, whose parameters have two or more dimensions. Resumes exactly."""

    def __init__(self, groups: Iterable[dict[str, Any]], rate: float, weight_decay: float) -> None:
        super().__init__([{"muon": False, **group} for group in groups], rate, weight_decay=weight_decay)

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """One step of every parameter that has a gradient."""
        groups = self.param_groups
        for group in groups:
            alike: dict[torch.Size, list[nn.Parameter]] = {}
            for parameter in group["params"] if group["muon"] else ():
                if parameter.grad is not None:
                    alike.setdefault(parameter.shape, []).append(parameter)
            for parameters in alike.values():
                self.turn(parameters, group["lr"], group["weight_decay"])
        self.param_groups = [group for group in groups if not group["muon"]]
        try:
            return super().step(closure)
        finally:
            self.param_groups = groups

    def turn(self, parameters: list[nn.Parameter], rate: float, decay: float) -> None:
        """Muon's step of parameters of one shape: their small products are made together, which is faster."""
        matrices = torch.stack([self.ahead(parameter).flatten(1) for parameter in parameters])
        size = rate * AS_ADAMW * max(matrices.shape[1:]) ** 0.5
        for parameter, matrix in zip(parameters, orthogonal(matrices), strict=True):
            parameter.mul_(1 - rate * decay).sub_(matrix.view(parameter.shape), alpha=size)

    def ahead(self, parameter: nn.Parameter) -> Tensor:
        """The gradient's momentum, a step ahead (Nesterov's)."""
        state, gradient = self.state[parameter], cast(Tensor, parameter.grad)
        if not state:
            state.update(momentum=torch.zeros_like(parameter), step=torch.zeros(()))  # AdamW asks every state for its step
        state["momentum"].lerp_(gradient, 1 - MOMENTUM)
        return gradient.lerp(state["momentum"], MOMENTUM)


def orthogonal(matrices: Tensor) -> Tensor:
    """(k, n, m) with each matrix's singular vectors and singular values near 1 (about 0.7 to 1.2), by Newton and Schulz."""
    tall = matrices.shape[1] > matrices.shape[2]
    wide = matrices.bfloat16().mT if tall else matrices.bfloat16()
    wide = wide / wide.norm(dim=(1, 2), keepdim=True).clamp_min(1e-7)  # its greatest singular value is then at most 1
    a, b, c = QUINTIC
    for _ in range(ROUNDS):
        gram = wide @ wide.mT
        wide = torch.baddbmm(wide, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), wide, beta=a)
    return (wide.mT if tall else wide).to(matrices.dtype)
