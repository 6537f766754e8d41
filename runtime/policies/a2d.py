"""Stop where the network says that the text ends: round any policy (the early stop of A2D).

A network aligned by A2D was trained to propose the end token wherever a forbidden text is hidden. So the end at the leftmost
masked position means either that or a text that is complete; both are ended there, and the rest is padding.
"""

from __future__ import annotations

import numpy as np

from runtime.policies import Policy, Selected, State, probabilities


def stopping(base: Policy, end: int, pads: tuple[int, ...], least: float) -> Policy:
    """``base``, until the probability of ``end`` at the leftmost masked position exceeds ``least``; then everything masked is
    filled at once, by the end token and the padding that follows it. ``state.stopped`` says in which step."""
    def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
        positions = np.flatnonzero(masked)
        likely = float(probabilities(logits[positions[0]])[end])
        state.slack = min(state.slack, abs(likely - least))
        if likely <= least:
            return base(logits, attention, masked, state)
        state.stopped = state.step
        turns = np.array(pads or (end,), np.int32)
        tokens = turns[(positions - positions[0] - 1) % len(turns)]
        tokens[0] = end
        return positions, tokens
    return select
