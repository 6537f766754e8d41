"""Fill at once what does not depend on each other: dependency-aware parallel decoding (DAPD)."""

from __future__ import annotations

import numpy as np

from runtime.policies import Policy, Selected, State, best_positions, confidences, policy, propose

EDGE = 0.01  # attention between two masked positions, mean of both directions, from which on they depend on each other
SURE = 0.9  # confidence that suffices by itself once less than half is masked


def dapd(edge: float = EDGE, sure: float = SURE) -> Policy:
    """The policy of these thresholds.

    Two masked positions are joined when the mean of their attention to each other exceeds ``edge``. Positions are looked at
    by how much they are joined to all masked ones times their confidence, the greatest first; one that is joined to none
    taken before is taken (a greedy maximal independent set), and all taken are filled together. Once less than half of what
    there was to fill is masked, everything surer than ``sure`` is filled instead. Never fewer than the step's ``count``.
    """
    def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
        if attention is None:
            raise ValueError("the policy 'dapd' needs attention and was given none")
        tokens = propose(logits, masked, state)
        confidence = confidences(logits, tokens)
        begun = state.memory.setdefault("masked at first", int(masked.sum()))
        chosen = np.empty(0, np.int64)
        if 2 * masked.sum() < begun:
            note(confidence[masked] - sure, state)
            chosen = np.flatnonzero(masked & (confidence > sure))
        joined = joint(attention, masked)
        score = joined.sum(1) * confidence
        if not len(chosen):
            chosen = independent(joined, best_positions(score, masked, state, all_of_them=True), edge, state)
        if len(chosen) < state.count:
            rest = masked.copy()
            rest[chosen] = False
            chosen = np.concatenate([chosen, best_positions(score, rest, state)[:state.count - len(chosen)]])
        return chosen, tokens[chosen]
    return select


def joint(attention: np.ndarray, masked: np.ndarray) -> np.ndarray:
    """(L, L) the mean of both directions between masked positions, 0 elsewhere and to itself."""
    pairs = masked[:, None] & masked[None] & ~np.eye(len(masked), dtype=bool)
    mean = (attention.astype(np.float64) + attention.T) / 2
    return np.where(pairs, mean, 0.0)


def independent(joined: np.ndarray, order: np.ndarray, edge: float, state: State) -> np.ndarray:
    """Positions of ``order`` (n,) of which no two are joined by more than ``edge``, greedily from the first."""
    taken: list[int] = []
    for position in order:
        between = joined[position, taken]
        note(between - edge, state)
        if not (between > edge).any():
            taken.append(int(position))
    return np.array(taken, np.int64)


def note(distances: np.ndarray, state: State) -> None:
    """Keep in ``state.slack`` how near a number came to its threshold."""
    if distances.size:
        state.slack = min(state.slack, float(np.abs(distances).min()))


select = policy("dapd", attention=True)(dapd())
