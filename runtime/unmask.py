"""The loop of a masked-diffusion language model: a canvas of masked tokens is filled, some positions a step.

The same network in torch, LiteRT and ONNX Runtime fills in the same tokens: everything random comes from one NumPy
generator, and scores that differ by less than ``policies.TIE`` count as equal, the lowest index first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from runtime.loops import UnmaskFacts
from runtime.policies import NEEDS_ATTENTION, Policy, State, policies

Run = Callable[[dict[str, np.ndarray]], Mapping[str, np.ndarray]]


@dataclass(frozen=True)
class Unmasked:
    """A filled canvas: tokens (L,) int32, its text, the steps it took, the order in which positions were filled, and
    ``slack``: runtimes whose scores differ by less than half of it fill in the same tokens."""

    tokens: np.ndarray
    text: str
    steps: int
    order: tuple[int, ...]
    slack: float


def unmask(run: Run, facts: UnmaskFacts, prompt: str = "", *, policy: str = "confidence", steps: int | None = None, seed: int = 0,
           temperature: float = 0.0, length: int | None = None, progress: Callable[[int, int], None] | None = None) -> Unmasked:
    """Fill a canvas.

    run: arrays by name to arrays by name, the step graph in any runtime. prompt: text at the canvas's begin. policy: a name
    of ``policies``. steps: at most so many runs of the graph (default: one a position). temperature: 0 takes the likeliest
    tokens. length: positions to use of a canvas that has an end token. progress: called with positions filled and in all.
    Raises ValueError, one sentence, for a policy that is unknown or needs an attention that the graph does not give, a
    prompt that the model cannot read or that does not fit, a length beyond the graph's, a number out of its range.
    """
    select = check_policy(policy, facts)
    if not (np.isfinite(temperature) and temperature >= 0):
        raise ValueError(f"temperature {temperature} must be a number of at least 0")
    canvas = begin(facts, prompt, length)
    total = int((canvas == facts.mask).sum())
    steps = total if steps is None else steps
    if steps < 1:
        raise ValueError(f"steps {steps} must be at least 1")
    return fill(run, facts, canvas, select, State(canvas, facts.order, np.random.default_rng(seed), temperature,
                                                  steps=min(steps, total)), progress)


def fill(run: Run, facts: UnmaskFacts, canvas: np.ndarray, select: Policy, state: State,
         progress: Callable[[int, int], None] | None = None) -> Unmasked:
    """Fill the masked positions of ``canvas`` (L,) in place by a policy."""
    state.tokens, filled = canvas, []
    total = int((canvas == facts.mask).sum())
    while (masked := canvas == facts.mask).any():
        state.count = max(1, -(-int(masked.sum()) // max(state.steps - state.step, 1)))
        given = run({facts.tokens: canvas[None].astype(np.int32)})
        logits = np.asarray(given[facts.logits][0], np.float64).copy()
        logits[:, facts.mask] = -np.inf
        positions, tokens = select(logits, None if facts.attention is None else given[facts.attention][0], masked, state)
        canvas[positions] = tokens
        filled += [int(p) for p in positions]
        state.step += 1
        if progress:
            progress(len(filled), total)
    return Unmasked(canvas, text_of(canvas, facts), state.step, tuple(filled), state.slack)


def check_policy(name: str, facts: UnmaskFacts) -> Policy:
    """The policy of a name. Raises ValueError when it is unknown or cannot work with this graph."""
    known = policies()
    if name not in known:
        raise ValueError(f"unknown policy {name!r}; known are {', '.join(known)}")
    if name in NEEDS_ATTENTION and facts.attention is None:
        fit = ", ".join(n for n in known if n not in NEEDS_ATTENTION)
        raise ValueError(f"the policy {name!r} needs attention and this model's graph gives none; that work without: {fit}")
    return known[name]


def begin(facts: UnmaskFacts, prompt: str = "", length: int | None = None) -> np.ndarray:
    """(L,) int32: the prompt, then masks; behind ``length`` the padding. Raises ValueError as ``unmask`` does."""
    if not re.fullmatch(facts.prompt, prompt):
        raise ValueError(f"the prompt {prompt!r} is not what this model was trained on; such as {facts.example!r}")
    length = facts.length if length is None else length
    if not 1 <= length <= facts.length:
        raise ValueError(f"a canvas of {length} positions does not fit the graph's; 1 to {facts.length} do")
    if length < facts.length and facts.end is None:
        raise ValueError(f"this model has no end token, so its canvas is {facts.length} positions and not {length}")
    tokens = tokenize(prompt, {text: t for t, text in enumerate(facts.vocabulary) if t not in facts.special})
    if len(tokens) >= length:
        raise ValueError(f"the prompt takes {len(tokens)} of {length} positions and leaves none to fill; give a shorter one")
    canvas = np.full(facts.length, facts.mask, np.int32)
    canvas[:len(tokens)] = tokens
    if facts.end is not None:
        pads = facts.pads or (facts.end,)
        canvas[length:] = [facts.end, *(pads[i % len(pads)] for i in range(facts.length))][:facts.length - length]
    return canvas


def tokenize(text: str, ranks: Mapping[str, int]) -> list[int]:
    """Tokens of a text, the longest piece that fits first, from the left.

    Raises ValueError naming the first character that is in no piece.

    >>> tokenize("abac", {"a": 0, "b": 1, "c": 2, "ab": 3})
    [3, 0, 2]
    """
    longest, tokens, at = max(map(len, ranks), default=0), [], 0
    while at < len(text):
        piece = next((text[at:at + n] for n in range(longest, 0, -1) if text[at:at + n] in ranks), None)
        if piece is None:
            raise ValueError(f"the model's vocabulary has nothing for {text[at]!r} in {text!r}")
        tokens.append(ranks[piece])
        at += len(piece)
    return tokens


def text_of(tokens: np.ndarray, facts: UnmaskFacts) -> str:
    """The text of a canvas up to its end; padding and masks are no text."""
    ends = np.flatnonzero(tokens == facts.end) if facts.end is not None else np.empty(0, np.int64)
    kept = tokens[:ends[0]] if len(ends) else tokens
    return "".join(facts.vocabulary[t] for t in kept if t not in facts.special)
