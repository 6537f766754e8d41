"""The project's own sentences, of varying length, and the end and the padding behind them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np

from language.pieces import learn_pieces
from language.sums import MASK
from runtime.loops import UnmaskFacts
from runtime.unmask import tokenize

EOS = "[eos]"
CORPUS = Path(__file__).parent / "corpus.txt"


@cache
def pieces_of_corpus(count: int) -> dict[str, int]:
    """The token of each of so many pieces of the corpus's words."""
    return {piece: i for i, piece in enumerate(learn_pieces(CORPUS.read_text(encoding="utf-8").splitlines(), count))}


@dataclass(frozen=True)
class Sentences:
    """One sentence of the corpus, its end, and padding to the canvas's length.

    pads: how many different padding tokens take turns (Rainbow padding); 0 pads with the end token itself. running: the
    sentences one behind the other, cut anywhere, so that a canvas is text all over and has no end. cut: least and most tokens of
    such running text, the number drawn uniformly, so that a text's length says nothing of its words; with end and padding.
    Raises ValueError for a cut that does not fit.
    """

    length: int = 48
    pieces: int = 384
    pads: int = 7
    running: bool = False
    cut: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if self.cut is not None and (self.running or not 1 <= self.cut[0] <= self.cut[1] < self.length):
            raise ValueError(f"a cut of {self.cut} tokens must be least and most of 1 to {self.length - 1}, of text with an end")

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The sentences of the corpus that fit."""
        lines = CORPUS.read_text(encoding="utf-8").splitlines()
        fit = tuple(line for line in lines if len(tokenize(line, self._ranks)) < self.length)
        if not fit:
            raise ValueError(f"no sentence of the corpus fits into {self.length} positions, with {self.pieces} pieces of words")
        return fit

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        padding = () if self.running else (EOS, *(f"[pad{i}]" for i in range(self.pads)))
        return (*self._ranks, *padding, MASK)

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return pieces_of_corpus(self.pieces)

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
        """(lines, L) int32: the whole corpus; (starts, L) of a running or cut one, not yet cut."""
        if self.running or self.cut is not None:
            stream = tokenize(" ".join(self.lines), self._ranks)
            return np.lib.stride_tricks.sliding_window_view(np.array(stream, np.int32), self.length)
        tokens = [tokenize(line, self._ranks) for line in self.lines]
        rows = np.array([line + [0] * (self.length - len(line)) for line in tokens], np.int32)
        return self.padded(rows, np.array([len(line) for line in tokens]))

    def padded(self, rows: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """(N, L) of which the first ``lengths`` (N,) tokens stay, then the end and the padding."""
        end, behind = len(self._ranks), np.arange(self.length) - lengths[:, None]
        padding = end + 1 + (behind - 1) % self.pads if self.pads else np.full_like(behind, end)
        return np.where(behind < 0, rows, np.where(behind == 0, end, padding)).astype(np.int32)

    def targets(self, tokens: np.ndarray) -> np.ndarray:
        """What training asks for: the tokens themselves."""
        return tokens

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Canvases of the corpus, drawn with replacement."""
        rows = self.canvases[rng.integers(0, len(self.canvases), count)]
        return rows if self.cut is None else self.padded(rows, rng.integers(self.cut[0], self.cut[1] + 1, count))
