"""Generating models on this machine: tokens or pictures a second by the whole loop, and the share of its time that is the loop's
own, outside of the graphs: what a faster runtime would not win."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from export.bench.host import pairs
from export.bench.machine import machine
from export.bench.measure import Stop, measure
from export.bench.statistics import percentile
from export.bench.verdict import judge_series
from export.verify.bounds import loop_bound_of, passes
from export.verify.loops import pictures_apart, tokens_apart
from runtime.bundle import Bundle
from runtime.engines import RUNTIMES
from runtime.generate import Run, generate

Say = Callable[[str], None]


class Clock:
    """Graphs with their time counted: ``seconds`` within them and ``runs`` of them, since the last ``reset``."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.seconds, self.runs = 0.0, 0

    def timed(self, run: Run) -> Run:
        """A graph that counts."""
        def counted(arrays: dict[str, np.ndarray]) -> Mapping[str, np.ndarray]:
            began = time.perf_counter()
            outputs = run(arrays)
            self.seconds += time.perf_counter() - began
            self.runs += 1
            return outputs
        return counted


def bench_loops(directory: str | Path, threads: int = 1, stop: Stop = Stop(), runtime: str | None = None,  # noqa: B008
                say: Say = lambda stage: None) -> list[dict[str, Any]]:
    """One row an artefact and runtime of a bundle whose loop generates; none for any other bundle.

    A row: artefact, runtime, threads, settings (of the manifest's first run, which is repeated), unit (tokens or pictures),
    per_second and loop_share (value, low, high: median, 95 %), graph_runs (in one run of the loop), runs, output (``passed``:
    whether it gave what torch gave, by the bound of verify), verdict, machine.
    """
    bundle, rows = Bundle.open(directory), []
    if not bundle.manifest.runs:
        return []
    for artefact, name in pairs(bundle, runtime):
        if artefact.kind in RUNTIMES:
            say(f"the loop round {artefact.file} in {name}")
            rows.append(loop_row(bundle, artefact.kind, name, threads, stop))
    return rows


def loop_row(bundle: Bundle, kind: str, runtime: str, threads: int, stop: Stop) -> dict[str, Any]:
    """The row of one kind of artefact in one runtime."""
    manifest, clock = bundle.manifest, Clock()
    main = clock.timed(bundle.engine(kind, runtime, threads).run)
    graphs = {graph.name: clock.timed(bundle.part(graph.name).engine(kind, runtime, threads).run) for graph in manifest.graphs}
    settings, wanted = manifest.runs[0]["settings"], np.array(manifest.runs[0]["result"])
    shares, made = list[float](), list[np.ndarray]()

    def once(number: int) -> None:
        clock.reset()
        began = time.perf_counter()
        made[:] = [generate(main, manifest.unmask, manifest.denoise, graphs, **settings).values.reshape(-1)]
        shares.append(1 - clock.seconds / (time.perf_counter() - began))

    measured = measure([once], stop)
    times, own = measured.runs_ms[0], np.array(shares[measured.warm_up:])
    text = manifest.unmask is not None
    output = (tokens_apart if text else pictures_apart)([(made[0], wanted)])
    output["passed"] = passes(output, loop_bound_of(manifest.numbers, text))
    amount, p50 = count(bundle, settings, wanted), percentile(times, 50)
    return {"artefact": manifest.artefact(kind).file, "runtime": runtime, "threads": threads, "settings": settings,
            "unit": "tokens" if text else "pictures",
            "per_second": {key: amount * 1e3 / p50[of] for key, of in (("value", "value"), ("low", "high"), ("high", "low"))},
            "loop_share": percentile(own, 50), "graph_runs": clock.runs, "runs": len(times), "output": output,
            "verdict": judge_series(times, measured.evidence, output["passed"]).to_dict(), "machine": machine()}


def count(bundle: Bundle, settings: Mapping[str, Any], wanted: np.ndarray) -> int:
    """What one run of the loop makes: one picture, or the tokens that were masked."""
    facts = bundle.manifest.unmask
    if facts is None:
        return 1
    from runtime.unmask import begin

    return int((begin(facts, settings.get("prompt", ""), settings.get("length")) == facts.mask).sum())
