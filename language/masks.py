"""What is hidden of a canvas in training, and how much each hidden token counts.

    random        a random share of the answer, each canvas anew: trains every order of filling equally
    progressive   a canvas is kept and revealed by the network's own confidence, the true tokens being put in, until nothing is
                  hidden: trains the states that confidence decoding passes through, at no further run of the network (after PUMA,
                  arXiv 2602.10314)
    planner       hidden at random; tokens that confidence decoding would fill next count more (after PAPL, arXiv 2509.23405)

N canvases, L positions, V tokens. A strategy is asked for a batch, and told the logits that came of it.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from language.tasks import Task

STAGES = 8  # steps that a canvas of ``progressive`` lasts
PLANNED = 1.0  # how much the planner's weights add to the equal ones


class Masks(Protocol):
    """A strategy."""

    def batch(self) -> tuple[Tensor, Tensor]:
        """tokens (N, L) int64 and what is hidden of them (N, L) bool, in each canvas at least one."""

    def weights(self, logits: Tensor, tokens: Tensor, hidden: Tensor) -> Tensor:
        """(N, L): what each hidden token counts, 1 in a canvas in all; afterwards the strategy may move on."""


class Random:
    """Hidden at random, counted equally."""

    def __init__(self, task: Task, count: int, rng: np.random.Generator) -> None:
        self.task, self.count, self.rng = task, count, rng
        self.answer = torch.from_numpy(task.answer)

    def batch(self) -> tuple[Tensor, Tensor]:
        tokens = torch.from_numpy(self.task.draw(self.count, self.rng)).long()
        return tokens, hide(tokens, self.answer, self.rng)

    def weights(self, logits: Tensor, tokens: Tensor, hidden: Tensor) -> Tensor:
        return hidden / hidden.sum(1, keepdim=True)


class Planner(Random):
    """Hidden at random; half of a canvas's weight is shared out by the probability that each true token is given."""

    def weights(self, logits: Tensor, tokens: Tensor, hidden: Tensor) -> Tensor:
        sure = torch.log_softmax(logits.detach(), -1).gather(-1, tokens[..., None])[..., 0]
        planned = torch.softmax(sure.masked_fill(~hidden, -torch.inf), -1)
        return (super().weights(logits, tokens, hidden) + PLANNED * planned) / (1 + PLANNED)


class Progressive(Random):
    """Canvases that are revealed by confidence; the first ones begin at stages spread evenly, so that a batch holds them all."""

    def __init__(self, task: Task, count: int, rng: np.random.Generator) -> None:
        super().__init__(task, count, rng)
        self.pace = -(-int(self.answer.sum()) // STAGES)
        self.tokens = torch.from_numpy(task.draw(count, rng)).long()
        self.hidden = hide(self.tokens, self.answer, rng)

    def batch(self) -> tuple[Tensor, Tensor]:
        return self.tokens, self.hidden

    def weights(self, logits: Tensor, tokens: Tensor, hidden: Tensor) -> Tensor:
        counted = super().weights(logits, tokens, hidden)
        sure = torch.softmax(logits.detach(), -1).amax(-1).masked_fill(~hidden, -1.0)
        revealed = torch.zeros_like(hidden).scatter_(1, sure.topk(self.pace, 1).indices, True)
        self.hidden = hidden & ~revealed
        done = ~self.hidden.any(1)
        self.tokens = tokens.clone()
        if done.any():
            self.tokens[done] = torch.from_numpy(self.task.draw(int(done.sum()), self.rng)).long()
            self.hidden[done] = self.answer
        return counted


def hide(tokens: Tensor, answer: Tensor, rng: np.random.Generator) -> Tensor:
    """(N, L) bool: what is hidden of each canvas, each token of the answer with its canvas's probability; never nothing."""
    share = rng.random((len(tokens), 1))
    draw = np.where(answer.numpy(), rng.random(tuple(tokens.shape)), 2.0)
    return torch.from_numpy((draw < share) | (draw == draw.min(1, keepdims=True)))


MASKS = {"random": Random, "progressive": Progressive, "planner": Planner}
