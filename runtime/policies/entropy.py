"""Fill where the network's distribution is narrowest."""

from __future__ import annotations

import numpy as np

from runtime.policies import Selected, State, best_positions, policy, probabilities, propose


@policy("entropy")
def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
    """Positions by least entropy, in nats (Dream, arXiv 2508.15487)."""
    p = probabilities(logits)
    entropy = -(p * np.log(np.maximum(p, 1e-300))).sum(-1)
    positions = best_positions(-entropy, masked, state)
    return positions, propose(logits, masked, state)[positions]
