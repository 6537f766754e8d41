"""photosite bench: how long does one inference take here?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from photosite.commands import MODELS

PANEL = MODELS


def command(
    bundle: Annotated[str, typer.Argument(metavar="DIR", help="A bundle's folder, or the name of a catalogued model.")],
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the rows as JSON. Default: no file.")] = None,
    runs: Annotated[int, typer.Option(min=1, max=100_000, help="Inferences measured, after 3 that are not.")] = 20,
    threads: Annotated[int, typer.Option(min=1, max=256, help="Threads of each runtime.")] = 1,
    runtime: Annotated[str | None, typer.Option(help="Show this runtime alone: litert-xnnpack or onnxruntime. "
                                                "Default: all installed.")] = None,
) -> None:
    """Measure a bundle's latency on this machine, in milliseconds an inference of one golden input.

    Ends with exit code 1 when the outputs of a measured runtime are not what verify allows: a fast wrong answer is none.
    """
    from export import CheckFailed
    from export.bench.host import bench, machine
    from photosite.console import stages, table
    from photosite.files import check_output, write_json
    from photosite.inputs import find_bundle

    if json is not None:
        check_output(json)
    found = find_bundle(bundle)
    check_runtime(runtime, [a.kind for a in found.manifest.artefacts])
    with stages("bench") as say:
        say(f"{runs} runs of {found.manifest.name} in each runtime")
        rows = [row for row in bench(found.path, threads, runs) if runtime in (None, row["runtime"])]
    if json is not None:
        write_json(json, {"bundle": found.manifest.name, "rows": rows})
    columns = ("file", "runtime", "threads", "p50 ms", "p90 ms", "least ms", "load ms", "KiB", "outputs")
    table(columns, [line(row) for row in rows], f"{found.manifest.name} on {machine()}, {runs} runs")
    wrong = [f"{row['artefact']} in {row['runtime']}" for row in rows if not row["matches"]]
    if wrong:
        raise CheckFailed(f"outputs were over the bound of verify: {', '.join(wrong)}")


def check_runtime(runtime: str | None, kinds: list[str]) -> None:
    """Raise ValueError for a runtime that these kinds of artefacts are not measured in."""
    from export.bench.host import SKIPPED
    from export.verify import at_hand

    allowed = [name for kind in kinds for name in at_hand(kind) if name not in SKIPPED]
    if runtime is not None and runtime not in allowed:
        raise ValueError(f"runtime {runtime!r} is not measured for this bundle here; allowed are {', '.join(allowed) or 'none'}")


def line(row: dict[str, Any]) -> tuple[str, ...]:
    """A row of ``export.bench`` as text."""
    times = (f"{row[key]:.2f}" for key in ("p50_ms", "p90_ms", "least_ms", "load_ms"))
    return (row["artefact"], row["runtime"], str(row["threads"]), *times, f"{row['bytes'] / 1024:.0f}",
            "right" if row["matches"] else "WRONG")
