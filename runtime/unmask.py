"""The loop of a masked-diffusion language model: a canvas of masked tokens is filled, some positions a step.

The same network in torch, LiteRT and ONNX Runtime fills in the same tokens: everything random comes from one NumPy
generator, and scores that differ by less than ``policies.TIE`` count as equal, the lowest index first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from runtime.loops import UnmaskFacts
from runtime.policies import NEEDS_ATTENTION, Policy, State, policies
from runtime.policies.a2d import stopping
from runtime.policies.dgmark import watermarked

Run = Callable[[dict[str, np.ndarray]], Mapping[str, np.ndarray]]


@dataclass(frozen=True)
class Unmasked:
    """A filled canvas: tokens (L,) int32, its text, the steps it took, the order in which positions were filled, ``slack``:
    runtimes whose scores differ by less than half of it fill in the same tokens, and ``stopped``: the step in which the text
    was ended early, counted from 0, or None."""

    tokens: np.ndarray
    text: str
    steps: int
    order: tuple[int, ...]
    slack: float
    stopped: int | None = None


def unmask(run: Run, facts: UnmaskFacts, prompt: str = "", *, policy: str = "confidence", steps: int | None = None, seed: int = 0,
           temperature: float = 0.0, length: int | None = None, watermark: int | None = None, stop: float | None = None,
           template: Sequence[int] | None = None, progress: Callable[[int, int], None] | None = None) -> Unmasked:
    """Fill a canvas.

    run: arrays by name to arrays by name, the step graph in any runtime. prompt: text at the canvas's begin. policy: a name
    of ``policies``. steps: at most so many runs of the graph (default: one a position). temperature: 0 takes the likeliest
    tokens. length: positions to use of a canvas that has an end token. watermark: a key to leave one by (``policies.dgmark``).
    stop: the probability of the end token from which on the text is ended (``policies.a2d``). template: the whole canvas as
    tokens, the mask where to fill, instead of a prompt. progress: called with positions filled and in all.
    Raises ValueError, one sentence, for a policy that is unknown or needs an attention that the graph does not give, a
    prompt that the model cannot read or that does not fit, a length beyond the graph's, a number out of its range.
    """
    select = check_policy(policy, facts)
    if not (np.isfinite(temperature) and temperature >= 0):
        raise ValueError(f"temperature {temperature} must be a number of at least 0")
    if template is not None and (prompt or length is not None):
        raise ValueError("a template is a whole canvas: give it without a prompt and without a length")
    canvas = begin(facts, prompt, length) if template is None else check_template(facts, template)
    total = int((canvas == facts.mask).sum())
    steps = total if steps is None else steps
    if steps < 1:
        raise ValueError(f"steps {steps} must be at least 1")
    return fill(run, facts, canvas, wrapped(select, facts, watermark, stop),
                State(canvas, facts.order, np.random.default_rng(seed), temperature, steps=min(steps, total)), progress)


def fill(run: Run, facts: UnmaskFacts, canvas: np.ndarray, select: Policy, state: State,
         progress: Callable[[int, int], None] | None = None) -> Unmasked:
    """Fill the masked positions of ``canvas`` (L,) in place by a policy."""
    state.tokens, filled = canvas, []
    total = int((canvas == facts.mask).sum())
    while (masked := canvas == facts.mask).any():
        state.proposed = None
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
    return Unmasked(canvas, text_of(canvas, facts), state.step, tuple(filled), state.slack, state.stopped)


def check_policy(name: str, facts: UnmaskFacts) -> Policy:
    """The policy of a name. Raises ValueError when it is unknown or cannot work with this graph."""
    known = policies()
    if name not in known:
        raise ValueError(f"unknown policy {name!r}; known are {', '.join(known)}")
    if name in NEEDS_ATTENTION and facts.attention is None:
        fit = ", ".join(n for n in known if n not in NEEDS_ATTENTION)
        raise ValueError(f"the policy {name!r} needs attention and this model's graph gives none; that work without: {fit}")
    return known[name]


def wrapped(select: Policy, facts: UnmaskFacts, watermark: int | None, stop: float | None) -> Policy:
    """A policy with what goes round it. Raises ValueError for a key or a probability out of range, or a stop without an end."""
    if watermark is not None:
        if not 0 <= watermark < 2**63:
            raise ValueError(f"the watermark's key {watermark} must be a whole number of 0 to 2^63 - 1")
        select = watermarked(select, watermark)
    if stop is not None:
        if facts.end is None:
            raise ValueError("this model has no end token, so its text cannot be stopped at one; leave stop out")
        if not 0 < stop < 1:
            raise ValueError(f"stop {stop} must be a probability between 0 and 1")
        select = stopping(select, facts.end, facts.pads, stop)
    return select


def check_template(facts: UnmaskFacts, template: Sequence[int]) -> np.ndarray:
    """(L,) int32 of a template. Raises ValueError when it is no canvas of this model or leaves nothing to fill."""
    canvas = np.array(template)
    if canvas.shape != (facts.length,) or canvas.dtype.kind not in "iu":
        raise ValueError(f"a template of shape {canvas.shape} is no canvas of the graph's {facts.length} tokens")
    if canvas.min() < 0 or canvas.max() >= len(facts.vocabulary):
        raise ValueError(f"a template's tokens must be 0 to {len(facts.vocabulary) - 1}, not {canvas.min()} to {canvas.max()}")
    if not (canvas == facts.mask).any():
        raise ValueError(f"the template has no mask (token {facts.mask}) and leaves nothing to fill")
    return canvas.astype(np.int32)


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
