"""Firmware C on emulated Arm processors: right or wrong, and instructions executed. Never milliseconds: an emulator has none.

On Cortex-M the board's timer counts instructions (qemu -icount). The emulator of 64-bit Arm processes has no counter, but
logs every block of instructions that it enters; a run of one inference less a run of none is what one executes, with its
input read and its output written by the C library.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from export.bench.machine import facts
from export.bench.outputs import check_outputs, own_inputs, said
from export.bench.result import described, now
from export.firmware.run import TARGETS, Program, Ran, build, last_line
from export.verify.runtimes import RUNTIMES, Compiled
from runtime.bundle import Bundle
from runtime.manifest import ArtefactFacts

EMULATED = {"qemu-aarch64": ("aarch64",), "qemu-cortex-m": ("cortex-m3", "cortex-m7")}
COUNTED = "executed instructions, counted by an emulator at -O2: neither cycles nor time"
CHUNK = 8 << 20
TIMEOUT_S = 900
ENTERED = re.compile(rb"^(?:0x[0-9a-f]+:  |Trace \d+: (0x[0-9a-f]+)|Stopped execution of TB chain before (0x[0-9a-f]+))", re.M)


def bench_emulated(directory: str | Path, target: str, runtime: str | None = None,
                   say: Callable[[str], None] = lambda stage: None) -> list[dict[str, Any]]:
    """One row a processor and rounding of the bundle's C: instructions (of an inference, the mean of the vectors that were
    counted), flash_bytes, arena_bytes, ram_bytes, stack_bytes (0 where unknown), output (the row of verify), emulator; no time.

    target: a key of ``EMULATED``. runtime: that one alone. Raises ValueError when the bundle has no C, a tool is missing, or
    the program does not fit or fails.
    """
    bundle = Bundle.open(directory)
    artefact = c_of(bundle)
    known = [r for r in RUNTIMES.values() if isinstance(r, Compiled) and r.target in EMULATED[target]]
    chosen = [r for r in known if runtime in (None, r.name)]
    if not chosen:
        raise ValueError(f"runtime {runtime!r} is none of {target}; allowed are {', '.join(r.name for r in known)}")
    rows = []
    for one in chosen:
        say(one.name)
        with tempfile.TemporaryDirectory(prefix="photosite-emulated-") as folder:
            rows.append(measured(bundle, artefact, target, one, Path(folder)))
    return rows


def c_of(bundle: Bundle) -> ArtefactFacts:
    """The bundle's C. Raises ValueError when it has none."""
    found = [artefact for artefact in bundle.manifest.artefacts if artefact.kind == "c"]
    if not found:
        have = ", ".join(dict.fromkeys(a.kind for a in bundle.manifest.artefacts))
        raise ValueError(f"{bundle.manifest.name} has no firmware C, it has {have}: export it with --to c")
    return found[0]


def measured(bundle: Bundle, artefact: ArtefactFacts, target: str, runtime: Compiled, folder: Path) -> dict[str, Any]:
    """Build, run every golden vector, compare, count."""
    emulated = TARGETS[runtime.target]
    vectors = own_inputs(bundle, artefact)
    try:
        # Without symbols: the emulator would look one up for every block that it logs.
        program = build(bundle.path / artefact.file, emulated, runtime.rounding, folder, () if emulated.counts else ("-s",))
        ran = program.run(vectors, TIMEOUT_S)
        took = ran.took if emulated.counts else [one_less_none(program, vectors[0])]
    except RuntimeError as error:
        raise ValueError(f"{runtime.name}: {error}") from None
    checked = check_outputs(bundle, artefact, runtime.name, outputs_of(ran))
    return {**described(bundle, artefact, target, runtime.name, 1), "processor": runtime.target,
            "instructions": round(float(np.mean(took))), "counted_vectors": len(took), "flash_bytes": program.flash,
            "arena_bytes": program.arena, "ram_bytes": program.ram, "stack_bytes": ran.stack,
            "output": checked | {"said": said(checked)}, "emulator": version(emulated.emulator[0]), "note": COUNTED,
            "machine": facts(), "time": now()}


def outputs_of(ran: Ran) -> bytes:
    """Outputs of every vector one after another."""
    return b"".join(output.tobytes() for outputs in ran.outputs for output in outputs)


def one_less_none(program: Program, vector: Sequence[np.ndarray]) -> int:
    """Instructions of an inference under an emulator of processes. Raises RuntimeError when the program fails."""
    return executed(program, [vector]) - executed(program, [])


def executed(program: Program, vectors: Iterable[Sequence[np.ndarray]]) -> int:
    """Instructions of the whole process on these vectors, from the emulator's log, read while it is written."""
    with tempfile.TemporaryDirectory(prefix="photosite-log-") as name:
        folder = Path(name)
        (folder / "in.bin").write_bytes(b"".join(np.ascontiguousarray(one).tobytes() for vector in vectors for one in vector))
        os.mkfifo(folder / "log")
        command = [*program.target.emulator, "-d", "in_asm,exec,nochain", "-D", str(folder / "log"), str(program.path)]
        counted: list[int] = []
        reader = threading.Thread(target=lambda: counted.append(count(folder / "log")), daemon=True)
        reader.start()
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
        if not counted and reader.is_alive() and done.returncode:
            os.close(os.open(folder / "log", os.O_WRONLY | os.O_NONBLOCK))  # it never began to log: let the reader end
        reader.join()
        if done.returncode or not counted[0]:
            raise RuntimeError(f"{program.target.name}: the program ended with {done.returncode}: {last_line(done.stderr)}")
        return counted[0]


def count(log: Path) -> int:
    """Instructions in a log of blocks entered; each block's are listed once, before it is entered first."""
    sizes: dict[bytes, int] = {}
    entered: Counter[bytes] = Counter()
    listed, rest = 0, b""
    with log.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            text, _, rest = (rest + chunk).rpartition(b"\n")
            if not listed and b"\n0x" not in text and not text.startswith(b"0x") and b"Stopped" not in text:  # nearly always
                entered.update(match[0] for match in ENTERED.findall(text))
                continue
            for block, stopped in ENTERED.findall(text):
                if stopped:
                    entered[stopped] -= 1
                elif not block:
                    listed += 1
                else:
                    if listed:
                        sizes[block], listed = listed, 0
                    entered[block] += 1
    return sum(sizes[block] * times for block, times in entered.items())


def version(tool: str) -> str:
    """The first line of what a tool says of its version."""
    done = subprocess.run([tool, "--version"], capture_output=True, text=True, check=False)
    return done.stdout.partition("\n")[0].strip()
