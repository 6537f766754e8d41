"""What the models learn: sums of two numbers, and the project's own sentences. NumPy only.

A task draws canvases, (N, L) int32 tokens, and says which positions are the answer: what is masked in training and
filled in later. The rest is the prompt.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import numpy as np

from runtime.loops import UnmaskFacts
from runtime.unmask import tokenize

MASK, EOS = "[mask]", "[eos]"
CORPUS = Path(__file__).parent / "corpus.txt"


@dataclass(frozen=True)
class Sums:
    """a+b= and their sum, all numbers filled with zeros from the left: 012+989=1001 with three digits."""

    digits: int = 12

    @property
    def vocabulary(self) -> tuple[str, ...]:
        return (*"0123456789", "+", "=", MASK)

    @property
    def length(self) -> int:
        return 3 * self.digits + 3

    @property
    def answer(self) -> np.ndarray:
        """(L,) bool: the digits of the sum."""
        return np.arange(self.length) > 2 * self.digits + 1

    @property
    def facts(self) -> UnmaskFacts:
        """For the loop; the order that it gives is the least significant digit first."""
        d = self.digits
        example = "+".join(f"{number % 10**d:0{d}}" for number in (27, 31))
        return UnmaskFacts(self.vocabulary, self.length, len(self.vocabulary) - 1,
                           tuple(range(self.length - 1, -1, -1)), prompt=rf"[0-9]{{{d}}}\+[0-9]{{{d}}}=", example=f"{example}=")

    @property
    def places(self) -> np.ndarray:
        """(L,) the decimal place of each position, 1 for units; 0 for the signs."""
        numbers = [np.arange(n, 0, -1) for n in (self.digits, self.digits, self.digits + 1)]
        return np.concatenate([numbers[0], [0], numbers[1], [0], numbers[2]])

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Canvases of independent uniform digits: long carries are as rare as chance makes them."""
        return self.canvases(rng.integers(0, 10, (count, self.digits)), rng.integers(0, 10, (count, self.digits)))

    def with_carries(self, count: int, chain: int, rng: np.random.Generator) -> np.ndarray:
        """Canvases that each hold a carry running through ``chain`` digits whose sum is 9, begun below by a 10 or more.

        Raises ValueError for a chain that does not fit.
        """
        if not 0 <= chain < self.digits:
            raise ValueError(f"a chain of {chain} does not fit into {self.digits} digits; 0 to {self.digits - 1} do")
        a, b = rng.integers(0, 10, (2, count, self.digits))
        for row in range(count):
            first = rng.integers(0, self.digits - chain)  # most significant digit of the chain
            inside = slice(first, first + chain)
            b[row, inside] = 9 - a[row, inside]
            start = first + chain  # where the carry is born
            a[row, start] = rng.integers(1, 10)
            b[row, start] = rng.integers(10 - a[row, start], 10)
        return self.canvases(a, b)

    def canvases(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """(N, L) of two (N, digits) arrays of digits, most significant first."""
        total, carry = np.zeros((len(a), self.digits + 1), np.int64), np.zeros(len(a), np.int64)
        for place in range(self.digits - 1, -1, -1):
            carry, total[:, place + 1] = np.divmod(a[:, place] + b[:, place] + carry, 10)
        total[:, 0] = carry
        plus, equals = (np.full((len(a), 1), self.vocabulary.index(sign)) for sign in "+=")
        return np.concatenate([a, plus, b, equals, total], 1).astype(np.int32)


@dataclass(frozen=True)
class Sentences:
    """One sentence of the corpus, its end, and padding to the canvas's length.

    pads: how many different padding tokens take turns (Rainbow padding); 0 pads with the end token itself.
    """

    length: int = 48
    pieces: int = 384
    pads: int = 7

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The sentences of the corpus that fit."""
        lines = CORPUS.read_text(encoding="utf-8").splitlines()
        return tuple(line for line in lines if len(tokenize(line, self._ranks)) < self.length)

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        return (*self._ranks, EOS, *(f"[pad{i}]" for i in range(self.pads)), MASK)

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
        end = len(self._ranks)
        return UnmaskFacts(self.vocabulary, self.length, len(self.vocabulary) - 1, tuple(range(self.length)), end,
                           tuple(range(end + 1, end + 1 + self.pads)), prompt=".*", example="The mosaic")

    @property
    def places(self) -> np.ndarray:
        """(L,) every position is a place of its own."""
        return np.arange(self.length)

    @cached_property
    def canvases(self) -> np.ndarray:
        """(lines, L) int32: the whole corpus."""
        end = len(self._ranks)
        rows = np.full((len(self.lines), self.length), end, np.int32)
        for row, line in zip(rows, self.lines, strict=True):
            tokens = tokenize(line, self._ranks)
            row[:len(tokens)] = tokens
            if self.pads:
                row[len(tokens) + 1:] = end + 1 + np.arange(self.length - len(tokens) - 1) % self.pads
        return rows

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Sentences drawn with replacement."""
        return self.canvases[rng.integers(0, len(self.canvases), count)]


def learn_pieces(lines: list[str], count: int) -> list[str]:
    """Byte-pair encoding over characters: every character, then the commonest pairs merged until there are ``count`` pieces.

    Merges do not cross a blank that begins a word. Pairs of equal count in the order of their text, so that the same lines
    give the same pieces.
    """
    words = Counter(word for line in lines for word in split_words(line))
    parts = {word: list(word) for word in words}
    pieces = sorted({c for word in words for c in word})
    while len(pieces) < count:
        pairs: Counter[tuple[str, str]] = Counter()
        for word, times in words.items():
            for pair in pairwise(parts[word]):
                pairs[pair] += times
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        pieces.append("".join(best))
        for word, symbols in parts.items():
            parts[word] = merged(symbols, best)
    return pieces


def split_words(line: str) -> list[str]:
    """Words with the blank before them: 'a photo' -> ['a', ' photo']."""
    return [word if i == 0 else f" {word}" for i, word in enumerate(line.split(" "))]


def merged(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    """Symbols with every occurrence of a pair joined."""
    out: list[str] = []
    for symbol in symbols:
        if out and (out[-1], symbol) == pair:
            out[-1] += symbol
        else:
            out.append(symbol)
    return out


TASKS = {"sums": Sums, "sentences": Sentences}
