"""What a section of the report is made of. The template knows these and nothing else, so that a section is one file of Python."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from photosite.report import SPACE, number

NOT_MEASURED = "not measured"


@dataclass(frozen=True)
class Cell:
    """One cell of a table. key: what it is sorted by, the text without; kind: "n" (to the right), "yes", "no", "doubt", "none"
    (not there), "wrap", several with spaces between; note: small, below."""

    text: str
    key: float | str | None = None
    kind: str = ""
    note: str = ""


@dataclass(frozen=True)
class Made:
    """How some numbers were made. source: the file they were read from; command: what wrote it; machine, when, note: texts."""

    source: str
    command: str = ""
    machine: str = ""
    when: str = ""
    note: str = ""


@dataclass(frozen=True)
class Lead:
    """A paragraph."""

    block: ClassVar[str] = "lead"
    text: str


@dataclass(frozen=True)
class Table:
    """A table that a reader can sort. head: texts; rows: as long as the head; folded: closed until it is asked for."""

    block: ClassVar[str] = "table"
    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    made: Sequence[Made] = ()
    folded: bool = False


@dataclass(frozen=True)
class Picture:
    """A picture within the page. uri: a data URI; width, height: pixels; sharp: enlarged without smoothing."""

    uri: str
    width: int
    height: int
    title: str
    note: str = ""
    sharp: bool = False


@dataclass(frozen=True)
class Gallery:
    """Pictures beside each other; columns: at most so many on a wide screen."""

    block: ClassVar[str] = "gallery"
    caption: str
    pictures: Sequence[Picture]
    made: Sequence[Made] = ()
    columns: int = 4


@dataclass(frozen=True)
class Slider:
    """Pictures of one scene and size, two of which lie on each other with a border that a reader moves.

    layers: at least two; left, right: which are shown first.
    """

    block: ClassVar[str] = "slider"
    caption: str
    layers: Sequence[Picture]
    left: int = 0
    right: int = 1
    made: Sequence[Made] = ()

    def __post_init__(self) -> None:
        sizes = {(picture.width, picture.height) for picture in self.layers}
        if len(self.layers) < 2 or len(sizes) != 1:
            raise ValueError(f"{self.caption}: a slider takes two pictures or more of one size, not {len(self.layers)}, {sizes}")


@dataclass(frozen=True)
class Plots:
    """Plots beside each other. plots: (data URI, what it shows, note)."""

    block: ClassVar[str] = "plots"
    plots: Sequence[tuple[str, str, str]]
    made: Sequence[Made] = ()


Block = Lead | Table | Gallery | Slider | Plots


@dataclass(frozen=True)
class Section:
    """A section as the template gets it."""

    anchor: str
    title: str
    blocks: Sequence[Block] = field(default_factory=tuple)


def text(value: object, kind: str = "", note: str = "") -> Cell:
    """A cell of words."""
    return Cell(str(value), kind=kind, note=note)


def code(value: object) -> Cell:
    """A cell of a name that is typed as it stands."""
    return Cell(str(value), kind="code")


def missing(why: str = NOT_MEASURED) -> Cell:
    """A cell without a value, sorted last."""
    return Cell(why, math.inf, "none")


def three(value: float) -> str:
    """A number to three digits, never as a power of ten above one.

    >>> three(7.254), three(0.01234), three(5823.4)
    ('7.25', '0.0123', '5,823')
    """
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def span(found: dict[str, float]) -> str:
    """The interval of a value: low and high."""
    return f"{three(found.get('low', math.nan))} to {three(found.get('high', math.nan))}"


def num(value: float | int | None, form: str = "", unit: str = "", note: str = "") -> Cell:
    """A number with a unit, right-aligned; ``missing()`` for None and for what is no finite number.

    form: of ``format``; "three" for three digits; "" for all that matter.
    """
    if value is None or isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return missing()
    shown = three(value) if form == "three" else format(value, form) if form else number(value)
    return Cell(f"{shown}{SPACE}{unit}" if unit else shown, float(value), "n", note)


def verdict(passed: bool | None, note: str = "") -> Cell:
    """A cell for a check: passed, failed, or not decided."""
    shown, kind = {True: ("yes", "yes"), False: ("NO", "no"), None: ("not decided", "none")}[passed]
    return Cell(shown, {True: 0.0, None: 1.0, False: 2.0}[passed], kind, note)
