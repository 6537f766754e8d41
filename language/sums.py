"""Sums of two numbers, one or several of them in a canvas."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from runtime.loops import UnmaskFacts

MASK = "[mask]"


@dataclass(frozen=True)
class Sums:
    """a+b= and their sum, all numbers filled with zeros from the left: 012+989=1001 with three digits.

    sums: how many stand side by side, with a comma between them; they have nothing to do with each other. free: the second
    number is to be filled in too, and may be any.
    """

    digits: int = 12
    sums: int = 1
    free: bool = False

    @property
    def vocabulary(self) -> tuple[str, ...]:
        return (*"0123456789", "+", "=", *([","] if self.sums > 1 else []), MASK)

    @property
    def span(self) -> int:
        """Positions of one sum, its comma not among them."""
        return 3 * self.digits + 3

    @property
    def length(self) -> int:
        return self.sums * (self.span + 1) - 1

    @property
    def answer(self) -> np.ndarray:
        """(L,) bool: the digits of the sums, and of the second numbers where these are free."""
        inside, second = np.arange(self.length) % (self.span + 1), self.digits + 1
        free = (inside >= second) & (inside < second + self.digits) & self.free
        return free | (inside > 2 * self.digits + 1) & (inside < self.span)

    @property
    def facts(self) -> UnmaskFacts:
        """For the loop; the order that it gives is the least significant digit first, of several sums the last sum's first."""
        d = self.digits
        example = "+".join(f"{number % 10**d:0{d}}" for number in (27, 31))
        one = rf"[0-9]{{{d}}}\+[0-9]{{{d}}}="
        return UnmaskFacts(self.vocabulary, self.length, len(self.vocabulary) - 1, tuple(range(self.length - 1, -1, -1)),
                           prompt=one, example=f"{example}=")

    @property
    def places(self) -> np.ndarray:
        """(L,) the decimal place of each position, 1 for units, other ones in each sum; 0 for the signs."""
        numbers = [np.arange(n, 0, -1) for n in (self.digits, self.digits, self.digits + 1)]
        one = np.concatenate([numbers[0], [0], numbers[1], [0], numbers[2], [0]])
        each = [np.where(one > 0, one + index * (self.digits + 1), 0) for index in range(self.sums)]
        return np.concatenate(each)[:-1]

    def targets(self, tokens: np.ndarray) -> np.ndarray:
        """What training asks for: the tokens themselves."""
        return tokens

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Canvases of independent uniform digits: long carries are as rare as chance makes them."""
        a, b = rng.integers(0, 10, (2, count * self.sums, self.digits))
        return self.beside(self.canvases(a, b))

    def with_carries(self, count: int, chain: int, rng: np.random.Generator) -> np.ndarray:
        """Canvases whose sums each hold a carry running through ``chain`` digits whose sum is 9, begun below by a 10 or more.

        Raises ValueError for a chain that does not fit.
        """
        if not 0 <= chain < self.digits:
            raise ValueError(f"a chain of {chain} does not fit into {self.digits} digits; 0 to {self.digits - 1} do")
        a, b = rng.integers(0, 10, (2, count * self.sums, self.digits))
        for row in range(len(a)):
            first = rng.integers(0, self.digits - chain)  # most significant digit of the chain
            inside = slice(first, first + chain)
            b[row, inside] = 9 - a[row, inside]
            start = first + chain  # where the carry is born
            a[row, start] = rng.integers(1, 10)
            b[row, start] = rng.integers(10 - a[row, start], 10)
        return self.beside(self.canvases(a, b))

    def canvases(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """(N, span) of two (N, digits) arrays of digits, most significant first."""
        total, carry = np.zeros((len(a), self.digits + 1), np.int64), np.zeros(len(a), np.int64)
        for place in range(self.digits - 1, -1, -1):
            carry, total[:, place + 1] = np.divmod(a[:, place] + b[:, place] + carry, 10)
        total[:, 0] = carry
        plus, equals = (np.full((len(a), 1), self.vocabulary.index(sign)) for sign in "+=")
        return np.concatenate([a, plus, b, equals, total], 1).astype(np.int32)

    def beside(self, rows: np.ndarray) -> np.ndarray:
        """(N, L): ``sums`` rows (N * sums, span) side by side."""
        if self.sums == 1:
            return rows
        commas = np.full((len(rows), 1), self.vocabulary.index(","), np.int32)
        return np.concatenate([rows, commas], 1).reshape(-1, self.length + 1)[:, :-1]
