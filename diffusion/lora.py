"""LoRA conditioning: a linear map that the moment and the class change, W(t, c) = W + sum_j w_j(emb) B_j A_j.

The mixture w is a small network of the embedding; for a moment and class that are known beforehand the sum is one matrix
(``folded``), and the condition costs nothing when the network runs.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Unconditioned(nn.Linear):
    """A linear map that takes the embedding as a conditioned one does, and does not heed it."""

    def forward(self, x: Tensor, embedding: Tensor | None = None) -> Tensor:
        return super().forward(x)

    def zero(self) -> None:
        """Let it begin as a map to its offset."""
        nn.init.zeros_(self.weight)


class Conditioned(nn.Module):
    """x (N, T, inputs), embedding (N, E) -> (N, T, outputs). bases: how many pairs B_j A_j are mixed; rank: of each.

    The up-projections B begin at zero, so that training begins at the plain map.
    """

    def __init__(self, inputs: int, outputs: int, embedding: int, bases: int, rank: int) -> None:
        super().__init__()
        self.rank = rank
        self.base = nn.Linear(inputs, outputs)
        self.mix = nn.Sequential(nn.Linear(embedding, bases), nn.SiLU(), nn.Linear(bases, bases))
        self.down = nn.Parameter(torch.randn(bases * rank, inputs) / inputs ** 0.5)  # every A_j, one below the other
        self.up = nn.Parameter(torch.zeros(outputs, bases * rank))  # every B_j, side by side

    def mixture(self, embedding: Tensor) -> Tensor:
        """(N, bases * rank): w_j for each row of A_j."""
        weights = self.mix(embedding)
        return weights[:, :, None].expand(-1, -1, self.rank).reshape(len(weights), -1)

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        return self.base(x) + (x @ self.down.T * self.mixture(embedding)[:, None]) @ self.up.T

    def zero(self) -> None:
        """Let it begin as a map to its offset."""
        nn.init.zeros_(self.base.weight)

    @torch.no_grad()
    def folded(self, embedding: Tensor) -> Unconditioned:
        """The one matrix for one embedding (1, E)."""
        outputs, inputs = self.base.weight.shape
        plain = Unconditioned(inputs, outputs)
        plain.weight.copy_(self.base.weight + (self.up * self.mixture(embedding)) @ self.down)
        plain.bias.copy_(self.base.bias)
        return plain


def linear(inputs: int, outputs: int, embedding: int, bases: int, rank: int) -> Unconditioned | Conditioned:
    """A map with so many bases; plain with none."""
    return Conditioned(inputs, outputs, embedding, bases, rank) if bases else Unconditioned(inputs, outputs)
