"""Fill where the likeliest token is farthest ahead of the second."""

from __future__ import annotations

import numpy as np

from runtime.policies import Selected, State, best_positions, policy, probabilities, propose


@policy("margin")
def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
    """Positions by the difference of the two greatest probabilities (Kim et al., arXiv 2502.06768)."""
    two = np.sort(probabilities(logits), -1)[:, -2:]
    positions = best_positions(two[:, 1] - two[:, 0], masked, state)
    return positions, propose(logits, masked, state)[positions]
