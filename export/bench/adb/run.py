"""A bundle measured on an attached device: its C by our static program, its .tflite by a benchmark_model that the user has."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from export.bench.adb.benchmark_model import check_tool, measure_tflite
from export.bench.adb.device import find_device
from export.bench.adb.sensors import SEEN, evidence, watched
from export.bench.adb.session import Session
from export.bench.measure import Stop
from export.bench.outputs import own_inputs
from export.bench.result import result
from export.bench.statistics import half_width
from export.bench.verdict import FEWEST_RUNS, Evidence
from export.firmware.run import TARGETS, Program, Ran, build
from export.verify.runtimes import RUNTIMES, Compiled
from runtime.bundle import Bundle
from runtime.manifest import ArtefactFacts

C_RUNTIMES = ("c-aarch64-xnnpack", "c-aarch64-fixed-point")  # the first is measured when none is named
MOST_BYTES = 64 << 20  # of inputs, and of outputs, that are kept on the device
FIRST, MORE = 2 * FEWEST_RUNS, 2  # runs of the first round, and rounds after it at most
TIMEOUT_S = 120.0  # beyond the seconds that are measured
KILLED = 128  # and the signal's number: what a shell says of a killed program


def bench_adb(directory: str | Path, server: str = "127.0.0.1:5037", serial: str | None = None, threads: Sequence[int] = (1,),
              stop: Stop = Stop(), benchmark_model: Path | None = None, runtime: str | None = None,  # noqa: B008
              say: Callable[[str], None] = lambda stage: None) -> list[dict[str, Any]]:
    """One result an artefact that the device can run (``export.bench.result``), target "adb".

    server: the adb server's HOST:PORT. serial: of the device, where there are several. threads: of benchmark_model; C has one.
    benchmark_model: TFLite's, for 64-bit Android. runtime: litert-xnnpack or one of ``C_RUNTIMES`` alone.
    Raises ValueError with one sentence and its remedy: nothing to run, no server, no device, several, one that is not ready,
    is of another architecture, has no room, lets nothing run, or goes away.
    """
    bundle = Bundle.open(directory)
    jobs = [(a, name) for a in bundle.manifest.artefacts for name in runtimes(a.kind, runtime, benchmark_model)]
    if not jobs:
        kinds = ", ".join(dict.fromkeys(a.kind for a in bundle.manifest.artefacts)) or "no"
        raise ValueError(f"nothing of {bundle.manifest.name} runs on a device: it has {kinds} files; its .tflite needs "
                         "--benchmark-model, C comes of photosite export --to c")
    if benchmark_model is not None:
        check_tool(benchmark_model)
    with Session(find_device(server, serial)) as session:
        session.check_architecture()
        machine, rows = session.facts(), []
        for artefact, name in jobs:
            for count in threads if name not in C_RUNTIMES else [1]:
                say(f"{artefact.file} in {name} on {machine['model'] or session.serial}, {count} thread{'s' * (count > 1)}")
                if name in C_RUNTIMES:
                    rows.append(measure_c(session, bundle, artefact, name, stop, machine))
                else:
                    assert benchmark_model is not None
                    rows.append(measure_tflite(session, bundle, artefact, name, count, stop, machine, benchmark_model))
        return rows


def runtimes(kind: str, only: str | None, benchmark_model: Path | None) -> list[str]:
    """What a kind of artefact is run by on a device."""
    if kind == "c":
        return [only] if only in C_RUNTIMES else list(C_RUNTIMES[:1]) if only is None else []
    return ["litert-xnnpack"] if kind == "tflite" and benchmark_model is not None and only in (None, "litert-xnnpack") else []


class Round(NamedTuple):
    """A process on the device: durations in milliseconds, what it gave, what the device told."""

    runs_ms: np.ndarray
    ran: Ran
    seen: Evidence


def measure_c(session: Session, bundle: Bundle, artefact: ArtefactFacts, name: str, stop: Stop,
              machine: dict[str, Any]) -> dict[str, Any]:
    """The C of a bundle: every run's output is kept and compared, the golden vectors taking turns."""
    compiled = RUNTIMES[name]
    assert isinstance(compiled, Compiled)
    vectors = own_inputs(bundle, artefact)
    with tempfile.TemporaryDirectory(prefix="photosite-adb-") as folder:
        try:
            program = build(bundle.path / artefact.file, TARGETS[compiled.target], compiled.rounding, Path(folder))
        except RuntimeError as error:
            raise ValueError(f"{name}: {error}") from None
        session.push(program.path, "program", 0o755)
        session.check_runs("program")
        session.push(b"".join(one.tobytes() for vector in vectors for one in vector), "golden.bin")
        found = rounds(session, program, len(vectors), stop)
    kept = found.runs_ms[stop.warm_up:]
    return result(bundle, artefact, "adb", name, 1, kept, outputs_of(found.ran, len(vectors)), found.seen, machine=machine,
                  load_ms=None, first_run_ms=float(found.runs_ms[0]), warm_up=stop.warm_up, interval_wanted=stop.interval,
                  runner="our static program", memory={"static_bytes": program.arena + program.ram + program.flash})


def rounds(session: Session, program: Program, vectors: int, stop: Stop) -> Round:
    """Processes of ever more runs until the interval is narrow or the most is reached; the last one's series is the result."""
    largest = max(sum(program.inputs), sum(program.outputs) + 8)
    most = min(stop.most, MOST_BYTES // largest - stop.warm_up)
    if most < 1:
        raise ValueError(f"an inference of {largest} bytes in and out is more than the {MOST_BYTES} that are kept on a device")
    runs = min(most, FIRST)
    for turn in range(MORE + 1):
        found = one_round(session, program, vectors, runs + stop.warm_up, stop)
        kept = found.runs_ms[stop.warm_up:]
        width, affordable = half_width(kept), int(stop.seconds * 1e3 / max(float(np.median(kept)), 1e-3))
        wanted = min(most, affordable, int(runs * (width / stop.interval) ** 2 * 1.3) + 1 if np.isfinite(width) else most)
        if width <= stop.interval or wanted <= runs or turn == MORE:
            break
        runs = wanted
    return found


def one_round(session: Session, program: Program, vectors: int, runs: int, stop: Stop) -> Round:
    """One process on the device, which takes its inputs from a file made there of the golden ones."""
    session.need(runs * (sum(program.inputs) + sum(program.outputs) + 8))
    repeats = -(-runs // vectors)
    size = runs * sum(program.inputs)
    code, said = session.sh(f"i=0; while [ $i -lt {repeats} ]; do cat golden.bin; i=$((i+1)); done | head -c {size} > in.bin",
                            TIMEOUT_S, "was preparing inputs")
    if code:
        raise ValueError(f"{session.named} could not write its inputs: {' '.join(said.split())[:200]}")
    code, said = session.sh(watched(["./program"]), TIMEOUT_S + 60 * stop.seconds, "measured")
    if code:
        last = " ".join(said.split())[-200:] or "it said nothing"
        raise ValueError(f"the program on {session.named} {ended(code)}: {last}")
    try:
        ran = program.read(session.pull("out.bin"), runs)
    except RuntimeError as error:
        raise ValueError(str(error)) from None
    times = np.array(ran.took, float) / 1e6
    seen = evidence(session.pull(SEEN).decode("utf-8", "replace"), float(times.sum()) / 1e3, session.cores)
    return Round(times, ran, seen)


def ended(code: int) -> str:
    """How a program ended, by the exit code that the shell gives."""
    if code > KILLED:
        return f"was killed by signal {code - KILLED} while it was measured (the device may lack memory: close its apps)"
    return f"ended with exit code {code}"


def outputs_of(ran: Ran, vectors: int) -> bytes:
    """The outputs of every vector: of a vector whose runs do not all agree, those of the first that differs."""
    chosen = []
    for vector in range(vectors):
        seen = [b"".join(part.tobytes() for part in outputs) for outputs in ran.outputs[vector::vectors]]
        if not seen:
            raise ValueError(f"{len(ran.outputs)} runs do not reach all of the {vectors} golden vectors: give more --runs")
        chosen.append(next((one for one in seen if one != seen[0]), seen[0]))
    return b"".join(chosen)
