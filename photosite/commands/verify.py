"""photosite verify: is a bundle what was trained?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from photosite.commands import MODELS

PANEL = MODELS


def command(
    bundle: Annotated[str, typer.Argument(metavar="DIR", help="A bundle's folder, or the name of a catalogued model.")],
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the rows as JSON. Default: no file.")] = None,
    threads: Annotated[int, typer.Option(min=1, max=256, help="Threads of each runtime.")] = 1,
) -> None:
    """Run a bundle's golden vectors through every file in every runtime installed, each against its own rounding rule.

    Differences of integer models are in LSB (steps of the stored numbers), of float models a share of the output's range.
    Ends with exit code 1 when a row is over its bound.
    """
    from export import CheckFailed
    from export.verify import verify
    from photosite.console import stages, table
    from photosite.files import check_output, write_json
    from photosite.inputs import find_bundle

    if json is not None:
        check_output(json)
    found = find_bundle(bundle)
    with stages("verify") as say:
        say(found.manifest.name)
        rows = verify(found.path, threads)
    if json is not None:
        write_json(json, {"bundle": found.manifest.name, "rows": finite(rows)})
    table(("file", "runtime", "rule", "vectors", "difference", "values differing", "bound", ""), [line(row) for row in rows],
          found.manifest.name)
    failed = [row for row in rows if not row["passed"]]
    if failed:
        said = "; ".join(f"{r['artefact']} in {r['runtime']}: {difference(r)}, allowed {r['bound']}" for r in failed)
        raise CheckFailed(f"{len(failed)} of {len(rows)} rows failed: {said}")


def line(row: dict[str, Any]) -> tuple[str, ...]:
    """A row of ``export.verify`` as text."""
    share = "-" if row["share_differing"] is None else f"{row['share_differing']:.2%}"
    return (row["artefact"], row["runtime"], row["rule"], str(row["vectors"]), difference(row), share, row["bound"],
            "passed" if row["passed"] else "FAILED")


def difference(row: dict[str, Any]) -> str:
    """The largest difference with its unit."""
    return f"{row['share_of_range']:.2g} of range" if row["max_lsb"] is None else f"{row['max_lsb']} LSB"


def finite(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows that JSON can hold: a number that is none (a network gave NaN) becomes its name."""
    from math import isfinite

    return [{k: str(v) if isinstance(v, float) and not isfinite(v) else v for k, v in row.items()} for row in rows]
