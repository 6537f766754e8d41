"""What a person sees: tables on standard output, progress on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rich.progress import Progress


class Step(Protocol):
    """How far the work is: done, in all, and a note to show beside it."""

    def __call__(self, done: int, total: int, note: str = "") -> None: ...



def table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str | None = None) -> None:
    """Print a title and a table of texts and rounded numbers; a column whose cells begin with a digit is put to the right."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    cells = [[str(cell) for cell in row] for row in rows]
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for index, column in enumerate(columns):
        numeric = all(row[index][:1].isdigit() or row[index] in ("-", "") for row in cells)
        drawn.add_column(column, justify="right" if numeric and cells else "left", overflow="fold")
    for row in cells:
        drawn.add_row(*(Text(cell) for cell in row))  # as Text: a name with brackets is no markup
    # A pipe has no width; a line that is wrapped at 80 there cannot be searched.
    console = Console(width=None if sys.stdout.isatty() else 160, highlight=False)
    with console.capture() as text:  # printed by ourselves: rich would end the program when a reader has seen enough
        if title:
            console.print(Text(title))
        console.print(drawn)
    print(text.get(), end="")


@contextmanager
def progress(what: str, unit: str = "") -> Iterator[Step]:
    """A bar on standard error, drawn when that is a terminal. Yields a ``Step`` to call as work goes on."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn(unit + " {task.fields[note]}"),
               TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        task = bars.add_task(what, total=None, note="")

        def step(done: int, total: int, note: str = "") -> None:
            bars.update(task, completed=done, total=total, note=note)
        yield step


@contextmanager
def steps() -> Iterator[Progress]:
    """A display on standard error for several tasks, each with a field ``step`` that says what it is at."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TextColumn("{task.fields[step]}"))
    with Progress(*columns, console=console, disable=not console.is_terminal) as shown:
        yield shown


@contextmanager
def stages(what: str) -> Iterator[Callable[[str], None]]:
    """A line with the present stage on standard error. Yields say(stage)."""
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda stage: None
        return
    with console.status(what) as status:
        yield lambda stage: status.update(f"{what}: {stage}")
