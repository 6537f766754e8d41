"""photosite bench: how long does one inference take, here, on a phone, on emulated Arm; and is the number to be believed?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from photosite.commands import MODELS

PANEL = MODELS
TARGETS = ("host", "adb", "qemu-aarch64", "qemu-cortex-m", "browser")
EPILOG = "What the figures mean, what a verdict looks at, and how to set up a phone: docs/device.md."


def command(
    bundle: Annotated[list[str], typer.Argument(metavar="BUNDLE...", help="A bundle's folder or zip, or the name of a catalogued "
                                                "model; two with --compare.")],
    target: Annotated[str, typer.Option(help=f"Where: {', '.join(TARGETS)}. On emulated processors (qemu) right or wrong and "
                                        "instructions are found, never milliseconds.")] = "host",
    compare: Annotated[bool, typer.Option("--compare", help="Run two bundles in turn and give the ratio of their times, the "
                                          "second's over the first's; host alone.")] = False,
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the rows as JSON, every run and the facts of "
                                              "the machine among them. Default: no file.")] = None,
    threads: Annotated[list[int] | None, typer.Option(min=1, max=256, help="Threads of each runtime; may be given several times, "
                                                      "host and adb. Default: 1.")] = None,
    runs: Annotated[int, typer.Option(min=1, max=100_000, help="Inferences measured at most.")] = 1000,
    seconds: Annotated[float, typer.Option(min=0.01, max=3600, help="Seconds measured at most, of each row.")] = 10.0,
    interval: Annotated[float, typer.Option(min=0.0001, max=0.5, help="It is enough when half of the median's 95 % interval is "
                                            "this share of it.")] = 0.01,
    runtime: Annotated[str | None, typer.Option(help="This runtime alone: on the host litert-xnnpack, onnxruntime, "
                                                "c-native-xnnpack or c-native-fixed-point. Default: all that fit.")] = None,
    serial: Annotated[str | None, typer.Option(help="The adb device, where there are several.")] = None,
    server: Annotated[str, typer.Option(metavar="HOST:PORT", help="The adb server.")] = "127.0.0.1:5037",
    benchmark_model: Annotated[Path | None, typer.Option("--benchmark-model", metavar="FILE", help="TFLite's benchmark_model for "
                                                         "64-bit Android, which runs the .tflite on an adb device. Default: the "
                                                         "C alone.")] = None,
) -> None:
    """Measure a bundle's latency: its golden inputs, as many runs as the interval of the median asks for, a verdict; of a
    generating model on the host also its tokens or pictures a second, and the loop's own share.

    The outputs of the measured runs are compared with the golden ones, by the rule and bound of verify: ends with exit code 1
    when they are wrong, for a fast wrong answer is none. A verdict that doubts the number is said and no error.
    """
    from export.bench.measure import Stop
    from photosite.console import stages
    from photosite.files import check_output, write_json
    from photosite.inputs import find_bundle

    check_words(target, compare, bundle)
    if json is not None:
        check_output(json)
    counts = threads or [1]
    found, stop = [find_bundle(name) for name in bundle], Stop(interval, runs, seconds)
    loops: list[dict[str, Any]] = []
    with stages("bench") as say:
        if compare:
            from export.bench.host import compare as compare_bundles

            if len(counts) > 1:
                raise ValueError(f"--compare takes one number of --threads, not {', '.join(map(str, counts))}")
            rows = compare_bundles(found[0].path, found[1].path, counts[0], stop, runtime, say)
        elif target == "host":
            from export.bench.host import bench
            from export.bench.loops import bench_loops

            rows = bench(found[0].path, counts, stop, runtime, say)
            loops = [row for count in counts for row in bench_loops(found[0].path, count, stop, runtime, say)]
        elif target == "adb":
            from photosite.extras import needs

            needs("bench", "device")
            from export.bench.adb.run import bench_adb

            rows = bench_adb(found[0].path, server, serial, counts, stop, benchmark_model, runtime, say)
        else:
            from export.bench.emulated import bench_emulated

            rows = bench_emulated(found[0].path, target, runtime, say)
    name = " and ".join(one.manifest.name for one in found)
    if json is not None:
        write_json(json, {"bundle": name, "target": target, "rows": rows} | ({"loops": loops} if loops else {}))
    show(name, rows)
    if loops:
        show_loops(name, loops)
    refuse_wrong(rows + loops)


def check_words(target: str, compare: bool, bundles: list[str]) -> None:
    """Raise ValueError for a target that is none, or another number of bundles than it takes."""
    if target not in TARGETS:
        raise ValueError(f"target {target!r} is none; allowed are {', '.join(TARGETS)}")
    if target == "browser":
        raise ValueError(f"a browser measures itself: run photosite serve {' '.join(bundles)} and open the printed address on "
                         "the phone; its results are saved in out/bench")
    if compare and (len(bundles) != 2 or target != "host"):
        raise ValueError(f"--compare takes two bundles on the host, not {len(bundles)} on {target}")
    if not compare and len(bundles) != 1:
        raise ValueError(f"bench measures one bundle, not {len(bundles)}; two of them in turn with --compare")


def show(name: str, rows: list[dict[str, Any]]) -> None:
    """Print rows, every row with its verdict below the table."""
    from photosite.console import table

    columns: tuple[str, ...]
    if "ratio" in rows[0]:
        columns = ("runtime", "threads", "first p50 ms", "second p50 ms", "second / first", "95 %", "outputs", "verdict")
        table(columns, [ratio_line(row) for row in rows], f"{name}, run in turn")
    elif "instructions" in rows[0]:
        columns = ("file", "runtime", "instructions", "flash KiB", "arena KiB", "stack B", "outputs")
        table(columns, [counted_line(row) for row in rows], f"{name} on {rows[0]['target']}: {rows[0]['note']}")
    else:
        columns = ("file", "runtime", "threads", "p50 ms", "95 %", "p90 ms", "p99 ms", "runs", "load ms", "first ms",
                   "memory MiB", "outputs", "verdict")
        table(columns, [line(row) for row in rows], f"{name} on {machine_name(rows[0]['machine'])}")
    for row in rows:
        said = row.get("verdict", {"reasons": [], "notes": []})
        where = f"{row.get('artefact', 'both')} in {row['runtime']}, {row['threads']} thread{'s' * (row['threads'] > 1)}"
        for word, sentences in (("doubt", said["reasons"]), ("note", said["notes"])):
            for sentence in sentences:
                print(f"{word}: {where}: {sentence}")


def show_loops(name: str, loops: list[dict[str, Any]]) -> None:
    """Print the rows of ``export.bench.loops``, every doubt below the table."""
    from photosite.console import table

    columns = ("file", "runtime", "threads", f"{loops[0]['unit']} a second", "95 %", "the loop's share", "graph runs", "outputs",
               "verdict")
    table(columns, [(row["artefact"], row["runtime"], str(row["threads"]), f"{row['per_second']['value']:.3g}",
                     span(row["per_second"]), f"{row['loop_share']['value']:.1%}", str(row["graph_runs"]), outputs(row),
                     trusted(row)) for row in loops], f"{name}, the whole loop")
    for row in loops:
        for sentence in row["verdict"]["reasons"]:
            print(f"doubt: the loop round {row['artefact']} in {row['runtime']}: {sentence}")


def line(row: dict[str, Any]) -> tuple[str, ...]:
    """A row of ``export.bench.result`` as text."""
    times = [f"{row[key]['value']:.3g}" if row[key] else "-" for key in ("p90_ms", "p99_ms")]
    memory = row.get("memory") or {}
    taken = memory.get("above_start_bytes") or memory.get("static_bytes")
    return (row["artefact"], row["runtime"], str(row["threads"]), f"{row['p50_ms']['value']:.3g}", span(row["p50_ms"]), *times,
            str(row["runs"]), number(row.get("load_ms")), number(row.get("first_run_ms")), number(taken and taken / 2**20),
            outputs(row), trusted(row))


def counted_line(row: dict[str, Any]) -> tuple[str, ...]:
    """A row of ``export.bench.emulated`` as text."""
    return (row["artefact"], row["runtime"], f"{row['instructions']:,}".replace(",", " "), f"{row['flash_bytes'] / 1024:.1f}",
            f"{row['arena_bytes'] / 1024:.1f}", str(row["stack_bytes"] or "-"), outputs(row))


def ratio_line(row: dict[str, Any]) -> tuple[str, ...]:
    """A row of ``export.bench.host.compare`` as text."""
    both = [f"{row[side]['p50_ms']['value']:.3g}" for side in ("first", "second")]
    return (row["runtime"], str(row["threads"]), *both, f"{row['ratio']['value']:.3f}", span(row["ratio"], 3),
            " / ".join(outputs(row[side]) for side in ("first", "second")), trusted(row))


def span(interval: dict[str, float], digits: int = 2) -> str:
    """An interval as text."""
    if digits == 3:
        return f"{interval['low']:.3f} to {interval['high']:.3f}"
    return f"{interval['low']:.3g} to {interval['high']:.3g}"


def number(value: float | None) -> str:
    """A number to three digits, "-" where there is none."""
    return "-" if value is None else f"{value:.3g}"


def outputs(row: dict[str, Any]) -> str:
    """What the comparison with the golden outputs said."""
    return {True: "right", False: "WRONG", None: "not decided"}[row["output"]["passed"]]


def trusted(row: dict[str, Any]) -> str:
    return "trustworthy" if row["verdict"]["trustworthy"] else "DOUBTED"


def machine_name(facts: dict[str, Any]) -> str:
    """A machine in a few words."""
    named = facts.get("processor") or facts.get("model") or "this machine"
    return f"{named}, {facts.get('cores')} cores"


def refuse_wrong(rows: list[dict[str, Any]]) -> None:
    """Raise CheckFailed naming the rows whose outputs are wrong."""
    from export import CheckFailed

    measured = [row[side] for row in rows for side in ("first", "second")] if "ratio" in rows[0] else rows
    wrong = [f"{row['artefact']} in {row['runtime']}: {row['output'].get('said', 'the loop gave something else')}"
             for row in measured
             if row["output"]["passed"] is False]
    if wrong:
        raise CheckFailed(f"outputs were over the bound of verify: {'; '.join(wrong)}")
