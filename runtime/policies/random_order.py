"""Fill anywhere: the order that the model was trained with."""

from __future__ import annotations

import numpy as np

from runtime.policies import Selected, State, policy, propose


@policy("random")
def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
    """Positions drawn uniformly, by a permutation of the whole canvas made once."""
    if "order" not in state.memory:
        state.memory["order"] = state.rng.permutation(len(masked))
    order = state.memory["order"]
    positions = order[masked[order]][:state.count]
    return positions, propose(logits, masked, state)[positions]
