"""Colour filter arrays from one rule: a tile of colours, each enlarged to a square block, at a phase.

The colour at row y, column x is ``tile[((y + dy) // block) % rows][((x + dx) // block) % columns]``.
Bayer, Quad, Nona and QxQ differ in the block alone; the four colour orders of each (RGGB, GRBG, GBRG,
BGGR) are its phases at whole blocks, and an odd crop of any of them is a phase too.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

import numpy as np

COLOURS = "RGB"  # index 0, 1, 2 everywhere; also the codes of DNG's CFAPattern tag


@dataclass(frozen=True)
class Family:
    """What a CFA family is: its tile of colours, the side of a same-colour block, its usual order."""

    tile: tuple[str, ...]
    block: int
    order: str


# A further CFA is one line here; nothing else in the project branches on the family.
FAMILIES: dict[str, Family] = {
    "bayer": Family(("RG", "GB"), 1, "rggb"),
    "quad": Family(("RG", "GB"), 2, "rggb"),
    "nona": Family(("RG", "GB"), 3, "rggb"),
    "qxq": Family(("RG", "GB"), 4, "grbg"),  # G1 R / B G2: PyNET-QxQ, arXiv 2203.04314
}


@dataclass(frozen=True)
class CFA:
    """A colour filter array: a family of ``FAMILIES`` and the phase (dy, dx) of its first photosite.

    The phase is in photosites, 0 <= dy, dx < period, and counts from the family's tile (top left red).

    >>> print(CFA.parse("qxq"), CFA.parse("bayer-grbg").pattern().tolist())
    qxq-grbg [[1, 0], [2, 1]]
    """

    family: str
    phase: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        if self.family not in FAMILIES:
            raise ValueError(f"unknown CFA {self.family!r}; known are {', '.join(FAMILIES)}")
        rows, columns = self.period_yx
        dy, dx = self.phase
        object.__setattr__(self, "phase", (int(dy) % rows, int(dx) % columns))

    @classmethod
    def parse(cls, text: str) -> CFA:
        """A CFA from ``family[-order][@row,column]``, e.g. ``qxq``, ``quad-bggr``, ``bayer-rggb@0,1``.

        The order names the four top left blocks in reading order; ``@row,column`` starts that many
        photosites further down and right. Raises ValueError with what is allowed.
        """
        name, _, offset = text.strip().lower().partition("@")
        family, _, order = name.partition("-")
        if family not in FAMILIES:
            raise ValueError(f"unknown CFA {text!r}; allowed are {', '.join(FAMILIES)}, "
                             "each with an order such as quad-bggr and an offset such as quad-bggr@0,1")
        orders = cls.orders(family)
        order = order or FAMILIES[family].order
        if order not in orders:
            raise ValueError(f"unknown colour order {order!r} of {family}; allowed are {', '.join(orders)}")
        cfa = cls(family, orders[order])
        if not offset:
            return cfa
        try:
            dy, dx = (int(part) for part in offset.split(","))
        except ValueError:
            raise ValueError(f"CFA offset {offset!r} of {text!r} must be row,column in photosites") from None
        return cfa.shifted(dy, dx)

    @classmethod
    def orders(cls, family: str) -> dict[str, tuple[int, int]]:
        """Every colour order of a family and its phase: the four top left blocks as seen, in reading order."""
        spec = FAMILIES[family]
        found: dict[str, tuple[int, int]] = {}
        for by in range(len(spec.tile)):
            for bx in range(len(spec.tile[0])):
                letters = "".join(spec.tile[(by + i) % len(spec.tile)][(bx + j) % len(spec.tile[0])]
                                  for i in (0, 1) for j in (0, 1))
                found.setdefault(letters.lower(), (by * spec.block, bx * spec.block))
        return found

    @classmethod
    def from_pattern(cls, pattern: np.ndarray) -> CFA:
        """The CFA whose repetition equals ``pattern`` (rows, columns) of colour indices 0 R, 1 G, 2 B.

        Raises ValueError when no known family at any phase fits.
        """
        pattern = np.asarray(pattern)
        if pattern.ndim != 2 or 0 in pattern.shape or max(pattern.shape) > 64:
            raise ValueError(f"a CFA pattern must be a (rows, columns) array of 1 to 64 each, not {pattern.shape}")
        for family in FAMILIES:
            rows, columns = cls(family).period_yx
            shape = (np.lcm(rows, pattern.shape[0]), np.lcm(columns, pattern.shape[1]))
            repeats = (shape[0] // pattern.shape[0], shape[1] // pattern.shape[1])
            with suppress(ValueError):
                return cls.from_family(family, np.tile(pattern, repeats))
        raise ValueError(f"the {pattern.shape[0]}x{pattern.shape[1]} CFA pattern {pattern.ravel().tolist()} "
                         f"is none of {', '.join(FAMILIES)} at any phase")

    @property
    def block(self) -> int:
        """Side of a same-colour block, photosites."""
        return FAMILIES[self.family].block

    @property
    def period_yx(self) -> tuple[int, int]:
        """Rows and columns after which the pattern repeats, photosites."""
        spec = FAMILIES[self.family]
        return len(spec.tile) * spec.block, len(spec.tile[0]) * spec.block

    @property
    def period(self) -> int:
        """The longer of ``period_yx``: 2 for Bayer, 4 Quad, 6 Nona, 8 QxQ."""
        return max(self.period_yx)

    @cached_property
    def _tile(self) -> np.ndarray:
        tile = [[COLOURS.index(c) for c in row] for row in FAMILIES[self.family].tile]
        return np.repeat(np.repeat(np.array(tile, np.uint8), self.block, 0), self.block, 1)

    def pattern(self) -> np.ndarray:
        """One period as (rows, columns) uint8 colour indices, first photosite at top left."""
        return np.roll(self._tile, (-self.phase[0], -self.phase[1]), (0, 1))

    def colours(self, height: int, width: int) -> np.ndarray:
        """(height, width) uint8 colour index of every photosite: 0 R, 1 G, 2 B."""
        rows, columns = self.period_yx
        y = (np.arange(height) + self.phase[0]) % rows
        x = (np.arange(width) + self.phase[1]) % columns
        return self._tile[y[:, None], x[None, :]]

    def masks(self, height: int, width: int) -> np.ndarray:
        """(height, width, 3) bool, true where the photosite carries that colour."""
        return self.colours(height, width)[..., None] == np.arange(3)

    def shifted(self, dy: int, dx: int) -> CFA:
        """The CFA of a crop that starts dy rows down and dx columns right."""
        return CFA(self.family, (self.phase[0] + dy, self.phase[1] + dx))

    def turned(self, height: int, width: int, quarters: int = 0, mirrored: bool = False) -> CFA:
        """The CFA of a (height, width) mosaic after ``np.rot90(mosaic, quarters)`` and then, if ``mirrored``, left to right.

        Of these tiles every turn is a shift; ValueError would say otherwise of a new family.
        """
        rows, columns = self.period_yx
        # As many whole periods as make a turned piece begin at the corner that the whole does.
        piece = np.rot90(self.colours(height % rows + rows, width % columns + columns), quarters)
        return CFA.from_family(self.family, piece[:, ::-1] if mirrored else piece)

    @classmethod
    def from_family(cls, family: str, colours: np.ndarray) -> CFA:
        """The CFA of a family whose first photosites have these colours, (h, w) of at least a period.

        Raises ValueError when no phase fits.
        """
        rows, columns = cls(family).period_yx
        for dy in range(rows):
            for dx in range(columns):
                cfa = cls(family, (dy, dx))
                if np.array_equal(cfa.colours(*colours.shape), colours):
                    return cfa
        raise ValueError(f"the colours {colours[:rows, :columns].tolist()} are {family} at no phase")

    def binned(self) -> CFA:
        """The CFA left when every same-colour block is binned to one photosite.

        Raises ValueError unless the first photosite starts a block (crop first).
        """
        dy, dx = self.phase
        if dy % self.block or dx % self.block:
            raise ValueError(f"{self}: the array must start at a whole block to be binned, crop it "
                             f"by {-dy % self.block} rows and {-dx % self.block} columns first")
        for family, spec in FAMILIES.items():
            if spec.block == 1 and spec.tile == FAMILIES[self.family].tile:
                return CFA(family, (dy // self.block, dx // self.block))
        raise ValueError(f"no CFA is known for the binned {self.family}")

    def __str__(self) -> str:
        orders = self.orders(self.family)
        exact = [name for name, phase in orders.items() if phase == self.phase]
        if exact:
            return f"{self.family}-{exact[0]}"
        name = FAMILIES[self.family].order
        base = orders[name]
        rows, columns = self.period_yx
        return f"{self.family}-{name}@{(self.phase[0] - base[0]) % rows},{(self.phase[1] - base[1]) % columns}"


def mosaic(image: np.ndarray, cfa: CFA) -> np.ndarray:
    """Sample a full-colour image through a CFA.

    image: (..., H, W, 3), any dtype and unit. Returns (..., H, W), the same dtype.
    """
    if image.ndim < 3 or image.shape[-1] != 3:
        raise ValueError(f"an image to mosaic must be (..., H, W, 3), not {image.shape}")
    index = cfa.colours(*image.shape[-3:-1])[..., None].astype(np.intp)
    return np.take_along_axis(image, np.broadcast_to(index, (*image.shape[:-1], 1)), -1)[..., 0]
