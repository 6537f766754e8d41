"""The static memory plan: where in one arena every tensor and every operator's scratch lies.

A buffer is live from the operator that makes it to the last that reads it. Two buffers that are live together must not
overlap. Placing is greedy: in some order, each at the lowest offset that is free while it lives; of a few orders the best is
kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

ALIGNMENT = 8  # bytes: the kernels' words


@dataclass(frozen=True)
class Buffer:
    """``size`` bytes that are needed from step ``first`` to step ``last``, both included."""

    name: str
    size: int
    first: int
    last: int

    def __post_init__(self) -> None:
        if self.size < 0 or self.first > self.last:
            raise ValueError(f"buffer {self.name} of {self.size} bytes cannot live from step {self.first} to {self.last}")

    def meets(self, other: Buffer) -> bool:
        """Whether both are live at some step."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True)
class Plan:
    """offsets: of each buffer, in bytes. size: of the arena. bound: the most bytes live at one step: no plan can undercut it."""

    offsets: dict[str, int]
    size: int
    bound: int


# The largest first is the usual rule; the others win where a long-lived buffer would cut the arena in two.
ORDERS: tuple[Callable[[Buffer], tuple[int, ...]], ...] = (
    lambda b: (-b.size, b.first),
    lambda b: (-b.size * (b.last - b.first + 1), b.first),
    lambda b: (b.first - b.last, -b.size),
    lambda b: (b.first, -b.size),
)


def plan(buffers: Sequence[Buffer]) -> Plan:
    """Place every buffer. Raises ValueError when two have one name."""
    if len({b.name for b in buffers}) != len(buffers):
        raise ValueError("two buffers of a memory plan have the same name")
    tries = [_place(sorted(buffers, key=order)) for order in ORDERS]
    size, offsets = min(tries, key=lambda t: t[0])
    steps = {b.first for b in buffers}
    bound = max((sum(aligned(b.size) for b in buffers if b.first <= step <= b.last) for step in steps), default=0)
    return Plan(offsets, size, bound)


def aligned(size: int) -> int:
    """The next multiple of the alignment."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def _place(ordered: Iterable[Buffer]) -> tuple[int, dict[str, int]]:
    placed: list[tuple[int, Buffer]] = []  # by offset
    for buffer in ordered:
        offset = 0
        for start, other in placed:
            if not buffer.meets(other):
                continue
            if offset + aligned(buffer.size) <= start:
                break
            offset = max(offset, start + aligned(other.size))
        placed.append((offset, buffer))
        placed.sort(key=lambda p: p[0])
    return max((o + aligned(b.size) for o, b in placed), default=0), {b.name: o for o, b in placed}
