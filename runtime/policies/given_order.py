"""Fill in the order that the model's manifest gives, such as the least significant digit first."""

from __future__ import annotations

import numpy as np

from runtime.policies import Selected, State, policy, propose


@policy("given")
def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
    """The first masked positions of ``state.order``."""
    order = np.asarray(state.order, np.int64)
    positions = order[masked[order]][:state.count]
    return positions, propose(logits, masked, state)[positions]
