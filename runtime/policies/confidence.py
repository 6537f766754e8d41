"""Fill where the network is surest of the token that it proposes."""

from __future__ import annotations

import numpy as np

from runtime.policies import Selected, State, best_positions, policy, probabilities, propose


@policy("confidence")
def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
    """Positions by the probability of the proposed token (MaskGIT, arXiv 2202.04200; LLaDA's low-confidence remasking)."""
    tokens = propose(logits, masked, state)
    sure = probabilities(logits)[np.arange(len(tokens)), tokens]
    positions = best_positions(sure, masked, state)
    return positions, tokens[positions]
