"""photosite verify: is a bundle what was trained?"""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import typer

from photosite.commands import MODELS

PANEL = MODELS
VERDICTS = {True: "passed", False: "FAILED", None: "not decided"}


def command(
    bundle: Annotated[str, typer.Argument(metavar="DIR", help="A bundle's folder or zip, or the name of a catalogued model.")],
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the rows as JSON, a list. Default: no "
                                              "file.")] = None,
    record: Annotated[Path | None, typer.Option("--record", metavar="FILE", help="Write the rows with the files' checksums, the "
                                                "runtimes' versions and the seed. Default: no file.")] = None,
    data: Annotated[Path | None, typer.Option("--data", metavar="FOLDER", help="Score the task too: a folder of pictures for a "
                                              "demosaicer (PSNR), annotations.json and images/ for a detector (AP). Default: no "
                                              "score.")] = None,
    vectors: Annotated[int, typer.Option(min=0, max=1_000_000, help="Inputs beyond the golden ones, made from the seed and "
                                         "checked against the interpreter; integer models.")] = 0,
    seed: Annotated[int, typer.Option(min=0, help="Seed of those inputs.")] = 0,
    runtime: Annotated[list[str] | None, typer.Option(help="Run in this runtime alone; may be given several times. Default: all "
                                                      "installed.")] = None,
    threads: Annotated[int, typer.Option(min=1, max=256, help="Threads of each runtime.")] = 1,
) -> None:
    """Run a bundle's golden vectors through every file in every runtime installed, each against its own rounding rule.

    Differences of integer models are in LSB (steps of the stored numbers), of float models a share of the output's range.
    More runtimes come with the extra: pip install 'photosite\\[conformance]'. Ends with exit code 1 when a row is over its bound.
    """
    from export.verify import verify
    from export.verify.runtimes import chosen, missing, versions
    from firmware_models.score import scorer
    from photosite.console import stages, table
    from photosite.files import check_output, write_json
    from photosite.inputs import find_bundle

    for output in (json, record):
        if output is not None:
            check_output(output)
    begin = perf_counter()
    found = find_bundle(bundle)
    kinds = [artefact.kind for artefact in found.manifest.artefacts]
    with stages("verify") as say:
        say(found.manifest.name)
        score = None if data is None else scorer(found.manifest, data)
        rows = verify(found.path, threads, runtime, vectors, seed, score, lambda done, total: say(f"vector {done} of {total}"))
    absent = [f"{r.name} ({r.distribution})" for r in missing(kinds)] if runtime is None else []
    if json is not None:
        write_json(json, finite(rows))
    if record is not None:
        files = {a.file: found.manifest.files[a.file]["sha256"] for a in found.manifest.artefacts}
        write_json(record, {"bundle": found.manifest.name, "sha256": files, "further_vectors": vectors, "seed": seed,
                            "versions": versions(chosen(kinds, runtime)), "not_installed": absent,
                            "seconds": round(perf_counter() - begin, 1), "rows": finite(rows)})
    table(("file", "runtime", "rule", "vectors", "difference", "values differing", "bound", "score", ""), map(line, rows),
          found.manifest.name)
    for row in rows:
        if "reason" in row:
            print(f"{row['artefact']} in {row['runtime']} was not run: {row['reason']}")
    if absent:
        print(f"not installed: {', '.join(absent)}")
    refuse_failures(rows)


def refuse_failures(rows: list[dict[str, Any]]) -> None:
    """Raise CheckFailed naming the rows over their bound."""
    from export import CheckFailed

    failed = [row for row in rows if row["passed"] is False]
    if failed:
        said = "; ".join(f"{r['artefact']} in {r['runtime']}: {measured(r)}, allowed {r['bound']}"
                         for r in failed)
        raise CheckFailed(f"{len(failed)} of {len(rows)} rows failed: {said}")


def measured(row: dict[str, Any]) -> str:
    """Why a row failed, in words."""
    return row.get("reason") or (f"{row['solved']:.1%} solved of {row['rule']}" if "solved" in row else difference(row))


def line(row: dict[str, Any]) -> tuple[str, ...]:
    """A row of ``export.verify`` as text."""
    share = "-" if row["share_differing"] is None else f"{row['share_differing']:.2%}"
    scores = {"solved": row["solved"]} if "solved" in row else row.get("score", {})
    score = ", ".join(f"{name} {value:g}" for name, value in scores.items()) or "-"
    verdict = "not run" if "reason" in row and row["passed"] is None else VERDICTS[row["passed"]]
    return (row["artefact"], row["runtime"], row["rule"], str(row["vectors"]), difference(row), share, row["bound"], score,
            verdict)


def difference(row: dict[str, Any]) -> str:
    """The largest difference with its unit."""
    if "reason" in row or "solved" in row:
        return "-"
    return f"{row['share_of_range']:.2g} of range" if row["max_lsb"] is None else f"{row['max_lsb']} {row.get('unit', 'LSB')}"


def finite(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows that JSON can hold: a number that is none (a network gave NaN) becomes its name."""
    from math import isfinite

    return [{k: str(v) if isinstance(v, float) and not isfinite(v) else v for k, v in row.items()} for row in rows]
