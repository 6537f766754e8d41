"""photosite report: everything measured, on one page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photosite.commands import MODELS

PANEL = MODELS


def command(
    folders: Annotated[list[Path] | None, typer.Argument(metavar="[FOLDER...]", help="Files or folders of results, of photosite "
                                                         "bench --json and photosite serve. Default: out/bench, when it is "
                                                         "there.")] = None,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The page, .html.")] = Path("report.html"),
    benchmarks: Annotated[Path | None, typer.Option("--benchmarks", metavar="FOLDER", help="Committed measurements. Default: "
                                                    "benchmarks/ of this checkout.")] = None,
    pictures: Annotated[bool, typer.Option("--pictures/--no-pictures", help="Run the demosaicers to draw scenes before and "
                                           "after: some seconds.")] = True,
) -> None:
    """Gather models, targets and metrics into one HTML page that needs no other file and no network.

    From the catalogue, benchmarks/*.json and saved results. What was not measured is said so. Needs the extra: pip install
    'photosite\\[report]'.
    """
    from photosite.console import stages
    from photosite.extras import needs
    from photosite.files import check_output

    needs("report", "report")
    from photosite.overview.gathered import SAVED, gather
    from photosite.overview.page import write_page

    places = folders or ([SAVED] if SAVED.is_dir() else [])
    if benchmarks is not None and not benchmarks.is_dir():
        raise ValueError(f"--benchmarks {benchmarks} is no folder; name one of committed measurements, or leave it out")
    check_output(output, (".html", ".htm"))
    found = gather(places, benchmarks=benchmarks, draws=pictures)
    with stages("report") as say:
        write_page(found, output, say)
    print(output)
