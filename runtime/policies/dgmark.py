"""A watermark by the order of filling: round any policy (dgMARK, arXiv 2601.22985). ``runtime.watermark`` finds it again.

A token fits a position when a keyed hash of the token has the position's parity. Wherever some proposed token fits, only such
positions are filled; the tokens themselves are the network's own proposals, which is why this changes the order and not the
probabilities. It is not free of distortion: another order gives other texts.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from runtime.policies import Policy, Selected, State, propose


def fits(tokens: np.ndarray, key: int) -> np.ndarray:
    """(L,) bool: whether the token at each position has the position's parity under a key."""
    return parity(tokens, key) == np.arange(len(tokens)) % 2


def parity(tokens: np.ndarray, key: int) -> np.ndarray:
    """(n,) 0 or 1: the top bit of splitmix64 of the token and the key, the same on any machine."""
    with np.errstate(over="ignore"):
        mixed = tokens.astype(np.uint64) + np.uint64(key) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((mixed ^ (mixed >> np.uint64(31))) >> np.uint64(63)).astype(np.int64)


def watermarked(base: Policy, key: int) -> Policy:
    """``base``, choosing among positions whose proposed token fits; among the others for what a step's ``count`` still lacks."""
    def select(logits: np.ndarray, attention: np.ndarray | None, masked: np.ndarray, state: State) -> Selected:
        fitting = masked & fits(propose(logits, masked, state), key)
        if not fitting.any():
            return base(logits, attention, masked, state)
        positions, tokens = base(logits, attention, fitting, state)
        lacking, rest = state.count - len(positions), masked & ~fitting
        if lacking <= 0 or not rest.any():
            return positions, tokens
        inner = replace(state, count=lacking)
        further, others = base(logits, attention, rest, inner)
        state.slack = min(state.slack, inner.slack)
        return np.concatenate([positions, further]), np.concatenate([tokens, others])
    return select
