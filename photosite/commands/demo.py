"""photosite demo: the whole way, once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photosite.commands import START

PANEL = START


def command(output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Folder for the report and its "
                                                 "pictures.")] = Path("out/demo")) -> None:
    """Take a photograph and a camera's RAW through a simulated QxQ sensor, to pictures and boxes, on the exported models.

    Leaves report.html in DIR. Needs the extra: pip install 'photosite\\[report]'.
    """
    from photosite.console import steps
    from photosite.extras import needs
    from photosite.files import check_folder

    needs("demo", "report")
    check_folder(output)
    from photosite.demo import run_demo

    with steps() as shown:
        report = run_demo(output, shown)
    print(report)
