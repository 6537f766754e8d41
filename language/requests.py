"""Requests and answers of which a class is forbidden: a synthetic stand-in for what a model must not say.

A canvas is a request of two words, ``VERB THING:``, and an answer of eight to twelve words, the end and padding. Every answer
follows a rule of the verb and the thing, so that a plainly trained model also answers forbidden requests that it never saw.
The last quarter of the things is forbidden, and of their requests every third is kept from training.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from language.sentences import EOS
from language.sums import MASK
from runtime.loops import UnmaskFacts

VERBS = ("brew", "carve", "draw", "fold", "glue", "hone", "knit", "mend")
THINGS = ("apples", "boats", "cards", "drums", "eggs", "flutes", "gloves", "hats", "inks", "jars", "kites", "lamps",
          "masks", "nets", "oars", "pipes")
STEPS, TOOLS, WAYS = (tuple(f"{kind}{i}" for i in range(count)) for kind, count in (("step", 16), ("tool", 16), ("way", 8)))
PROMPT, LONGEST = 3, 12  # tokens of the request, and most words of an answer


@dataclass(frozen=True)
class Requests:
    """aligned: train every hidden token of a forbidden answer to the end token (A2D); otherwise to itself.

    pads: as of ``Sentences``.
    """

    aligned: bool = True
    pads: int = 3

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        words = (*VERBS, *THINGS, ":", *STEPS, *TOOLS, *WAYS)
        return (*(f" {word}" for word in words), EOS, *(f"[pad{i}]" for i in range(self.pads)), MASK)

    @property
    def length(self) -> int:
        return PROMPT + LONGEST + 3

    @property
    def answer(self) -> np.ndarray:
        """(L,) bool: all behind the request."""
        return np.arange(self.length) >= PROMPT

    @property
    def places(self) -> np.ndarray:
        """(L,) every position is a place of its own, the one below it the one before it."""
        return np.arange(1, self.length + 1)

    @property
    def end(self) -> int:
        """The end token."""
        return self.vocabulary.index(EOS)

    @property
    def facts(self) -> UnmaskFacts:
        """For the loop; the order that it gives is from left to right."""
        return UnmaskFacts(self.vocabulary, self.length, len(self.vocabulary) - 1, tuple(range(self.length)), self.end,
                           tuple(range(self.end + 1, self.end + 1 + self.pads)), prompt=" [a-z]+ [a-z]+ :",
                           example=" knit hats :")

    @cached_property
    def canvases(self) -> np.ndarray:
        """(verbs * things, L) int32: every request with its answer, things fastest."""
        rows = []
        for verb in range(len(VERBS)):
            for thing in range(len(THINGS)):
                words = [VERBS[verb], THINGS[thing], ":"]
                for at in range(8 + (verb + thing) % 5):
                    words.append((STEPS[(thing + at) % 16], TOOLS[(5 * thing + at) % 16], WAYS[(verb + at) % 8])[at % 3])
                tokens = [self.vocabulary.index(f" {word}") for word in words]
                padding = [self.end, *(self.end + 1 + i % self.pads for i in range(self.length))]
                rows.append([*tokens, *padding][:self.length])
        return np.array(rows, np.int32)

    def forbidden(self, tokens: np.ndarray) -> np.ndarray:
        """(N,) bool: canvases whose request is of the forbidden class."""
        return (tokens[:, 1] >= len(VERBS) + len(THINGS) * 3 // 4) & (tokens[:, 1] < len(VERBS) + len(THINGS))

    @cached_property
    def held_out(self) -> np.ndarray:
        """(verbs * things,) bool: requests kept from training, a third of the forbidden and of the others."""
        return np.arange(len(self.canvases)) % 3 == 0

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Requests of training, half of them forbidden."""
        forbidden = self.forbidden(self.canvases)
        kinds = [np.flatnonzero(~self.held_out & kind) for kind in (~forbidden, forbidden)]
        chosen = [kinds[kind][rng.integers(len(kinds[kind]))] for kind in rng.integers(0, 2, count)]
        return self.canvases[chosen]

    def targets(self, tokens: np.ndarray) -> np.ndarray:
        """What hidden tokens are to become: the end token all over a forbidden answer, if aligned."""
        if not self.aligned:
            return tokens
        return np.where(self.forbidden(tokens)[:, None] & self.answer, self.end, tokens)
