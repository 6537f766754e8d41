"""A measurement in a process of its own, whose memory nothing else has touched: ``python -m export.bench.child FOLDER``.

Reads FOLDER/job.json, writes FOLDER/result.json and FOLDER/outputs.K.bin, the outputs of subject K for every golden vector, as
they came out of measured runs.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from export.bench.machine import Memory
from export.bench.measure import Stop, measure
from export.bench.native import Library
from export.bench.outputs import own_inputs
from export.bench.verdict import Evidence
from runtime.bundle import Bundle
from runtime.engines import Runner, start
from runtime.manifest import ArtefactFacts

TIMEOUT_S = 900


@dataclass(frozen=True)
class Subject:
    """An artefact of a bundle in a runtime. bundle: its folder. runtime: a name of ``engines.RUNTIMES``; for C any, with the
    library that was built."""

    bundle: str
    artefact: str
    runtime: str
    threads: int = 1
    library: str | None = None

    def facts(self, bundle: Bundle) -> ArtefactFacts:
        return next(a for a in bundle.manifest.artefacts if a.file == self.artefact)

    def start(self, bundle: Bundle) -> Runner:
        if self.library is None:
            return start(bundle.path / self.artefact, self.runtime, self.threads)
        return Library(Path(self.library), bundle.path / self.facts(bundle).inspection["header"], self.facts(bundle))


class Found(NamedTuple):
    """Of one subject: durations, load_ms, first_run_ms, warm_up, memory (bytes; of several subjects all together), evidence,
    outputs (bytes of every golden vector)."""

    runs_ms: np.ndarray
    load_ms: float
    first_run_ms: float
    warm_up: int
    memory: dict[str, int]
    evidence: Evidence
    outputs: bytes


def run_child(subjects: Sequence[Subject], stop: Stop) -> list[Found]:
    """Measure subjects in a child. Raises ValueError with its last line when it fails or dies."""
    with tempfile.TemporaryDirectory(prefix="photosite-bench-") as name:
        folder = Path(name)
        (folder / "job.json").write_text(json.dumps({"subjects": [asdict(s) for s in subjects], "stop": asdict(stop)}))
        command = [sys.executable, "-m", "export.bench.child", name]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
                                  cwd=Path(__file__).resolve().parents[2], timeout=TIMEOUT_S + stop.seconds)
        except subprocess.TimeoutExpired:
            raise ValueError(f"{subjects[0].artefact} in {subjects[0].runtime}: no result within {TIMEOUT_S} s; give fewer "
                             "--seconds or another --runtime") from None
        if done.returncode or not (folder / "result.json").is_file():
            lines = [line for line in done.stderr.splitlines() if line.strip()] or [f"it ended with {done.returncode}"]
            raise ValueError(f"{subjects[0].artefact} in {subjects[0].runtime} was not measured: {lines[-1][:300]}")
        result = json.loads((folder / "result.json").read_text())
        shared = (result["warm_up"], result["memory"], Evidence.from_dict(result["evidence"]))
        return [Found(np.array(one["runs_ms"]), one["load_ms"], one["first_run_ms"], *shared,
                      (folder / f"outputs.{k}.bin").read_bytes()) for k, one in enumerate(result["subjects"])]


class Loaded:
    """A subject ready to run: how long loading and the first run took, and the last outputs of each golden vector."""

    def __init__(self, subject: Subject) -> None:
        bundle = Bundle.open(subject.bundle)
        self._inputs = own_inputs(bundle, subject.facts(bundle))
        self.memory = Memory.begin()
        began = time.perf_counter()
        self._run = subject.start(bundle)
        loaded = time.perf_counter()
        self._outputs: list[list[np.ndarray] | None] = [None] * len(self._inputs)
        self(0)
        self.load_ms, self.first_run_ms = (loaded - began) * 1e3, (time.perf_counter() - loaded) * 1e3

    def __call__(self, number: int) -> None:
        """Run a golden vector, another at each number, and keep what came of it."""
        vector = number % len(self._inputs)
        self._outputs[vector] = self._run(self._inputs[vector])

    def outputs(self) -> bytes:
        """The outputs of every vector; those that no measured run has had are run now."""
        for vector, found in enumerate(self._outputs):
            if found is None:
                self(vector)
        return b"".join(array.tobytes() for arrays in self._outputs for array in arrays or [])


def serve(folder: Path) -> None:
    """Do the job of a folder."""
    job = json.loads((folder / "job.json").read_text())
    subjects = [Loaded(Subject(**one)) for one in job["subjects"]]
    calls: list[Callable[[int], Any]] = list(subjects)
    found = measure(calls, Stop(**job["stop"]))
    memory = subjects[0].memory.taken()
    for k, subject in enumerate(subjects):
        (folder / f"outputs.{k}.bin").write_bytes(subject.outputs())
    rows = [{"runs_ms": [round(v, 6) for v in runs], "load_ms": subject.load_ms, "first_run_ms": subject.first_run_ms}
            for runs, subject in zip(found.runs_ms.tolist(), subjects, strict=True)]
    (folder / "result.json").write_text(json.dumps({"subjects": rows, "warm_up": found.warm_up, "memory": memory,
                                                    "evidence": found.evidence.to_dict()}))


if __name__ == "__main__":
    try:
        serve(Path(sys.argv[1]))
    except (ValueError, RuntimeError, OSError, MemoryError) as error:
        sys.exit(" ".join(str(error).split()) or type(error).__name__)
