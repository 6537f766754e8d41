"""How likely a masked-diffusion model finds a text: estimated from masked cross-entropies, or exactly on short ones.

For one joint distribution p the chain rule in a random order gives, over a uniform count m of hidden tokens of L and a
uniform set of that many,

    -log p(x) = E[ (L / m) * sum over hidden i of -log p(x_i | the tokens not hidden) ]

A network's conditionals need not belong to one joint distribution; then this is the mean over all orders of the log
likelihood of filling in that order, which by Jensen is at most that of filling in a random order. (RADD, arXiv 2406.03736;
LLaDA, arXiv 2502.09992.)

L positions, V tokens, N canvases. All in nats.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import comb

import numpy as np

from runtime.loops import UnmaskFacts

Run = Callable[[dict[str, np.ndarray]], Mapping[str, np.ndarray]]
LONGEST_EXACT = 16  # positions: 65,535 runs of the graph
WAYS = ("count", "share", "harmonic")


@dataclass(frozen=True)
class Estimate:
    """A mean of ``draws``, its standard error, and each draw (draws,)."""

    mean: float
    error: float
    draws: np.ndarray


def estimate(values: np.ndarray) -> Estimate:
    """The mean of independent draws, at least two."""
    return Estimate(float(values.mean()), float(values.std(ddof=1) / np.sqrt(len(values))), values)


def log_likelihood(run: Run, facts: UnmaskFacts, tokens: np.ndarray, asked: np.ndarray | None = None, *, draws: int = 128,
                   seed: int = 0, way: str = "count") -> Estimate:
    """log p of the tokens (L,) at the positions ``asked`` (L,) bool, all by default, given those at the others.

    way: how many are hidden in a draw; all three are unbiased.
        count      m uniform in 1..n, weight n/m
        share      each with a probability uniform in 0..1, weight 1/probability (LLaDA's training loss)
        harmonic   m with probability 1/(m H_n), weight H_n: what B(n-k, k+1)/H_n of the k = n-m known ones amounts to
    Raises ValueError for tokens that are no canvas, nothing asked, an unknown way or fewer than two draws.
    """
    asked = check(facts, tokens, asked)
    hidden, weights = masks(asked, draws, np.random.default_rng(seed), way)
    return estimate(weights * np.array([of_hidden(run, facts, tokens, row) for row in hidden]))


def log_ratio(first: Run, second: Run, facts: UnmaskFacts, tokens: np.ndarray, asked: np.ndarray | None = None, *,
              draws: int = 128, seed: int = 0, coupled: bool = True) -> Estimate:
    """log p_first - log p_second of the same tokens by two networks, as ``log_likelihood`` each.

    coupled: both with the same hidden sets, whose common ups and downs cancel; otherwise each with its own.
    """
    asked = check(facts, tokens, asked)
    rng = np.random.default_rng(seed)
    ours = masks(asked, draws, rng, "count")
    theirs = ours if coupled else masks(asked, draws, rng, "count")
    parts = [weights * np.array([of_hidden(run, facts, tokens, row) for row in hidden])
             for run, (hidden, weights) in ((first, ours), (second, theirs))]
    return estimate(parts[0] - parts[1])


def exact(run: Run, facts: UnmaskFacts, tokens: np.ndarray, asked: np.ndarray | None = None) -> float:
    """The value that the estimates are of, by going through all hidden sets: sum of B(n-k, k+1) * sum of -log p over sets of k
    known ones. Raises ValueError for more than ``LONGEST_EXACT`` asked positions."""
    asked = check(facts, tokens, asked)
    places = np.flatnonzero(asked)
    count, total = len(places), 0.0
    if count > LONGEST_EXACT:
        raise ValueError(f"{count} positions have 2^{count} hidden sets and at most 2^{LONGEST_EXACT} are gone through: estimate"
                         " instead")
    for many in range(1, count + 1):
        for chosen in combinations(places, many):
            row = np.zeros(len(tokens), bool)
            row[list(chosen)] = True
            total += of_hidden(run, facts, tokens, row) / (many * comb(count, many))  # B(many, n-many+1) = 1/(many C(n, many))
    return total


def masks(asked: np.ndarray, draws: int, rng: np.random.Generator, way: str = "count") -> tuple[np.ndarray, np.ndarray]:
    """Hidden sets (draws, L) bool within ``asked``, and their weights (draws,)."""
    if way not in WAYS:
        raise ValueError(f"unknown way {way!r} of hiding; known are {', '.join(WAYS)}")
    if draws < 2:
        raise ValueError(f"draws {draws} must be at least 2: fewer have no standard error")
    places = np.flatnonzero(asked)
    count, harmonic = len(places), float(np.sum(1 / np.arange(1, len(places) + 1)))
    hidden, weights = np.zeros((draws, len(asked)), bool), np.zeros(draws)
    for row in range(draws):
        if way == "share":
            share = 1 - rng.random()  # in (0, 1]
            hidden[row, places], weights[row] = rng.random(count) < share, 1 / share
            continue
        if way == "count":
            many = int(rng.integers(1, count + 1))
            weights[row] = count / many
        else:
            many = int(rng.choice(np.arange(1, count + 1), p=1 / np.arange(1, count + 1) / harmonic))
            weights[row] = harmonic
        hidden[row, rng.permutation(places)[:many]] = True
    return hidden, weights


def of_hidden(run: Run, facts: UnmaskFacts, tokens: np.ndarray, hidden: np.ndarray) -> float:
    """Sum of log p of the hidden tokens given the others, the mask itself being impossible."""
    if not hidden.any():
        return 0.0
    given = run({facts.tokens: np.where(hidden, facts.mask, tokens)[None].astype(np.int32)})[facts.logits][0]
    logits = np.delete(np.asarray(given, np.float64)[hidden], facts.mask, 1)
    index = tokens[hidden] - (tokens[hidden] > facts.mask)
    high = logits.max(1)
    return float((logits[np.arange(len(index)), index] - high - np.log(np.exp(logits - high[:, None]).sum(1))).sum())


def check(facts: UnmaskFacts, tokens: np.ndarray, asked: np.ndarray | None) -> np.ndarray:
    """(L,) bool: what is asked. Raises ValueError as ``log_likelihood`` does."""
    if tokens.shape != (facts.length,) or tokens.min() < 0 or tokens.max() >= len(facts.vocabulary):
        raise ValueError(f"a likelihood is of a canvas of {facts.length} tokens of 0 to {len(facts.vocabulary) - 1}, not of "
                         f"shape {tokens.shape}")
    asked = np.ones(facts.length, bool) if asked is None else np.asarray(asked, bool)
    if asked.shape != tokens.shape or not asked.any():
        raise ValueError(f"asked must be {facts.length} truths of which one holds at least, not of shape {asked.shape}")
    if (tokens[asked] == facts.mask).any():
        raise ValueError("an asked token is the mask, which is no token of a text")
    return asked
