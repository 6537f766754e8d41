"""photosite develop: a RAW to a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from photosite.commands import RAW
from photosite.inputs import RAW_FORMAT, RAW_FORMAT_LINES, RUNTIME

PANEL, EPILOG = RAW, RAW_FORMAT_LINES


def command(
    raw: Annotated[Path, typer.Argument(metavar="RAW", help="A DNG of any CFA, a camera's RAW, or a headerless one with "
                                        "--raw-format.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="PNG", help="The 8-bit sRGB picture to write, one pixel a "
                                         "photosite.")],
    method: Annotated[str | None, typer.Option(help="A classical method (classical, gaussian, ...), a model of the catalogue "
                                               "(see photosite models), or a bundle's folder. Default: the catalogue's "
                                               "demosaicer made for this CFA and the RAW's gain, the best of several, else "
                                               "classical.")] = None,
    runtime: Annotated[str | None, typer.Option(help=RUNTIME)] = None,
    threads: Annotated[int | None, typer.Option(min=1, max=256, help="Threads of the runtime. Default: the cores of this "
                                                "machine.")] = None,
    raw_format: Annotated[str | None, typer.Option(metavar="FORMAT", help=RAW_FORMAT)] = None,
) -> None:
    """Develop a RAW: demosaic it, then white balance, colour matrix and tone. Sizes need not be whole CFA periods."""
    from photosite import develop
    from photosite.console import progress
    from photosite.files import check_output
    from photosite.inputs import cores, load_raw
    from sensor_sim.images import write_png

    check_output(output, [".png"], [raw])
    frame = load_raw(raw, raw_format)
    chosen = develop.choose(method, frame)
    if isinstance(chosen, str) and (runtime or threads):
        raise ValueError(f"--runtime and --threads belong to a model, and the method for this RAW is {chosen}; "
                         "leave them out or choose a model")
    with progress("develop", "tiles") as step:
        picture, how = develop.picture(frame, chosen, runtime, threads or cores(), step)
    write_png(output, picture)
    print(f"{output}: {picture.shape[1]}x{picture.shape[0]} pixels of a {frame.cfa} RAW, by {how}")
