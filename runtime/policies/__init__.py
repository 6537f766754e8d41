"""Decode policies: which masked positions to fill next, and with what. One file each, registered by one decorator.

A policy is a function ``select(logits, attention, masked, state) -> (positions, tokens)``:

    logits (L, V) float64, the mask token's at -inf     attention (L, L) float32, or None
    masked (L,) bool                                    state: see ``State``

To add one: a file here with ``@policy("NAME")``, and its test. ``dgmark`` and ``a2d`` are no policies but go round one:
they take a policy and give a policy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from runtime.registry import filled

# Float differences between runtimes are about 1e-6 of a logit; scores that close to each other count as equal, and of equals
# the lowest index is taken. Without this a saturated network, whose confidences are all 1 but for rounding, would fill in
# another order in every runtime.
TIE = 1e-3


@dataclass
class State:
    """What a policy knows beside the network's outputs, and may keep.

    tokens (L,): the canvas so far. order: positions as the model's manifest gives them. count: positions due in this step.
    step, steps: of the loop. rng: the seeded generator. temperature: 0 takes the likeliest token, above 0 draws. slack: how
    near any decision was to another one, in units of its score; see ``nearly_best``. proposed: the tokens of ``propose`` in
    this step, so that a wrapper and the policy inside it see the same. stopped: the step in which a wrapper ended the text.
    memory: a policy's own.
    """

    tokens: np.ndarray
    order: tuple[int, ...]
    rng: np.random.Generator
    temperature: float = 0.0
    count: int = 1
    step: int = 0
    steps: int = 1
    slack: float = np.inf
    proposed: np.ndarray | None = None
    stopped: int | None = None
    memory: dict[str, Any] = field(default_factory=dict)


Selected = tuple[np.ndarray, np.ndarray]
Policy = Callable[[np.ndarray, np.ndarray | None, np.ndarray, State], Selected]
_REGISTRY: dict[str, Policy] = {}
NEEDS_ATTENTION: set[str] = set()


def policy(name: str, attention: bool = False) -> Callable[[Policy], Policy]:
    """Register a policy; ``attention`` when it cannot do without."""
    def register(function: Policy) -> Policy:
        _REGISTRY[name] = function
        if attention:
            NEEDS_ATTENTION.add(name)
        return function
    return register


def policies() -> dict[str, Policy]:
    """Every policy by name: whatever this folder holds."""
    return filled(_REGISTRY, __name__, __path__)


def probabilities(logits: np.ndarray) -> np.ndarray:
    """Softmax over the last axis, float64."""
    shifted = np.exp(logits - logits.max(-1, keepdims=True))
    return shifted / shifted.sum(-1, keepdims=True)


def propose(logits: np.ndarray, masked: np.ndarray, state: State) -> np.ndarray:
    """(L,) the token for each masked position: the likeliest, or at a temperature one drawn by the Gumbel trick.

    The noise is drawn for the whole canvas, so that it does not depend on what is masked, and once a step: asked again, the
    answer is the same.
    """
    if state.proposed is not None:
        return state.proposed
    scores = logits
    if state.temperature > 0:
        scores = logits / state.temperature + state.rng.gumbel(size=logits.shape)
    tokens = np.zeros(len(logits), np.int32)
    for position in np.flatnonzero(masked):
        tokens[position] = nearly_best(scores[position], state)
    state.proposed = tokens
    return tokens


def confidences(logits: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    """(L,) the probability of the proposed token at each position."""
    return probabilities(logits)[np.arange(len(tokens)), tokens]


def best_positions(scores: np.ndarray, masked: np.ndarray, state: State, all_of_them: bool = False) -> np.ndarray:
    """``state.count`` masked positions of the greatest score, or all, best first."""
    left = np.where(masked, scores, -np.inf)
    chosen: list[int] = []
    for _ in range(int(masked.sum()) if all_of_them else min(state.count, int(masked.sum()))):
        chosen.append(nearly_best(left, state))
        left[chosen[-1]] = -np.inf
    return np.array(chosen, np.int64)


def nearly_best(scores: np.ndarray, state: State) -> int:
    """The lowest index whose score is within TIE of the greatest.

    Notes in ``state.slack`` by how much the scores could differ, each against the greatest, before another index were taken:
    runtimes whose scores differ by less than half of that take the same.
    """
    edge = scores.max() - TIE
    index = int(np.argmax(scores >= edge))
    # Above this index it matters not who else is near; it and those before it must keep their side of the edge.
    state.slack = min(state.slack, float(np.abs(scores[:index + 1] - edge).min()))
    return index
