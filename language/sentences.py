"""The project's own sentences, of varying length, and the end and the padding behind them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from language.pieces import learn_pieces
from language.sums import MASK
from runtime.loops import UnmaskFacts
from runtime.unmask import tokenize

EOS = "[eos]"
CORPUS = Path(__file__).parent / "corpus.txt"


@dataclass(frozen=True)
class Sentences:
    """One sentence of the corpus, its end, and padding to the canvas's length.

    pads: how many different padding tokens take turns (Rainbow padding); 0 pads with the end token itself. running: the
    sentences one behind the other, cut anywhere, so that a canvas is text all over and has no end.
    """

    length: int = 48
    pieces: int = 384
    pads: int = 7
    running: bool = False

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The sentences of the corpus that fit."""
        lines = CORPUS.read_text(encoding="utf-8").splitlines()
        return tuple(line for line in lines if len(tokenize(line, self._ranks)) < self.length)

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        padding = () if self.running else (EOS, *(f"[pad{i}]" for i in range(self.pads)))
        return (*self._ranks, *padding, MASK)

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return {piece: i for i, piece in enumerate(learn_pieces(CORPUS.read_text(encoding="utf-8").splitlines(), self.pieces))}

    @property
    def answer(self) -> np.ndarray:
        """(L,) bool: every position."""
        return np.ones(self.length, bool)

    @property
    def facts(self) -> UnmaskFacts:
        """For the loop; the order that it gives is from left to right."""
        end = None if self.running else len(self._ranks)
        pads = () if end is None else tuple(range(end + 1, end + 1 + self.pads))
        return UnmaskFacts(self.vocabulary, self.length, len(self.vocabulary) - 1, tuple(range(self.length)), end, pads,
                           prompt=".*", example="The mosaic")

    @property
    def places(self) -> np.ndarray:
        """(L,) every position is a place of its own, the one below it the one before it."""
        return np.arange(1, self.length + 1)

    @cached_property
    def canvases(self) -> np.ndarray:
        """(lines, L) int32: the whole corpus; (starts, L) of a running one."""
        if self.running:
            stream = tokenize(" ".join(self.lines), self._ranks)
            return np.lib.stride_tricks.sliding_window_view(np.array(stream, np.int32), self.length)
        end = len(self._ranks)
        rows = np.full((len(self.lines), self.length), end, np.int32)
        for row, line in zip(rows, self.lines, strict=True):
            tokens = tokenize(line, self._ranks)
            row[:len(tokens)] = tokens
            if self.pads:
                row[len(tokens) + 1:] = end + 1 + np.arange(self.length - len(tokens) - 1) % self.pads
        return rows

    def targets(self, tokens: np.ndarray) -> np.ndarray:
        """What training asks for: the tokens themselves."""
        return tokens

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Canvases of the corpus, drawn with replacement."""
        return self.canvases[rng.integers(0, len(self.canvases), count)]
