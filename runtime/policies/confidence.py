"""Fill where the network is surest of the token that it proposes."""

from __future__ import annotations

import numpy as np

from runtime.policies import Selected, State, best_positions, confidences, policy, propose


@policy("confidence")
def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
    """Positions by the probability of the proposed token (MaskGIT, arXiv 2202.04200; LLaDA's low-confidence remasking)."""
    tokens = propose(logits, masked, state)
    positions = best_positions(confidences(logits, tokens), masked, state)
    return positions, tokens[positions]
