"""A foreign runtime in a process of its own: a native interpreter that crashes or hangs takes nothing with it."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from runtime.manifest import ArtefactFacts

TIMEOUT_S = 600  # for loading, and for each inference


class Crashed(Exception):
    """A runtime that ended, or gave no answer, while it was to run an artefact."""


class Isolated:
    """A ``runtime.engines.Runner`` for a foreign runtime, by its name in ``export.verify.runtimes``.

    Raises ValueError when the runtime refuses the file or its input, Crashed when the process dies or hangs.
    """

    def __init__(self, runtime: str, path: Path, facts: ArtefactFacts, threads: int = 1, timeout_s: float = TIMEOUT_S) -> None:
        self.runtime, self._timeout = runtime, timeout_s
        self._log = tempfile.NamedTemporaryFile(prefix="photosite-", suffix=".log")  # noqa: SIM115  # lives as long as the child
        context = get_context("spawn")
        self._pipe, far = context.Pipe()
        self._process = context.Process(target=_serve, args=(far, self._log.name, runtime, path, facts, threads), daemon=True)
        self._process.start()
        far.close()
        self._answer()

    def __call__(self, arrays: list[np.ndarray]) -> list[np.ndarray]:
        try:
            self._pipe.send(arrays)
        except OSError:
            raise self._crash("does not run any more") from None
        return self._answer()

    def close(self) -> None:
        """End the process."""
        self._pipe.close()
        self._process.join(5)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    def _answer(self) -> Any:
        try:
            if not self._pipe.poll(self._timeout):
                self._process.kill()
                raise self._crash(f"gave no answer in {self._timeout:g} s")
            refused, value = self._pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            raise self._crash(_ended(self._process.exitcode)) from None
        if refused:
            raise ValueError(f"{self.runtime} refuses: {value}")
        return value

    def _crash(self, how: str) -> Crashed:
        lines = [line for line in Path(self._log.name).read_text(errors="replace").splitlines() if line.strip()]
        return Crashed(f"{self.runtime} {how}" + (f": {lines[-1][:200]}" if lines else ""))


def _ended(code: int | None) -> str:
    if code is not None and code < 0:
        return f"crashed with {signal.Signals(-code).name}"
    return f"ended with exit code {code}"


def _serve(pipe: Connection, log: str, runtime: str, path: Path, facts: ArtefactFacts, threads: int) -> None:
    """In the child: start the runtime, then answer every list of arrays, until the parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    file = os.open(log, os.O_WRONLY | os.O_APPEND)
    for stream in (sys.stdout.fileno() if sys.stdout else 1, sys.stderr.fileno() if sys.stderr else 2):
        os.dup2(file, stream)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    try:
        from export.verify.foreign import start_foreign

        run = start_foreign(runtime, path, facts, threads)
        pipe.send((False, None))
        while True:
            pipe.send((False, run(pipe.recv())))
    except EOFError:
        return
    except Exception as error:  # whatever a foreign runtime raises is its refusal
        pipe.send((True, _one_line(error)))


def _one_line(error: Exception) -> str:
    lines = [line for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:300]
