"""The runtimes that verify knows: what each runs, whose rounding it follows, what brings it."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from export.firmware.run import TARGETS
from export.verify.child import Isolated
from export.verify.firmware import Firmware
from runtime.engines import RUNTIMES as SHIPPED
from runtime.engines import Runner, start
from runtime.manifest import ArtefactFacts

# These columns hold for x86-64 alone. On aarch64 the same kernels round the 64-bit product once: on face-ternary's golden vectors
# they equal "xnnpack" there (benchmarks/verify_aarch64.py), which is one model and no rule yet.
X86_ONLY = ("litert-builtin",)


@dataclass(frozen=True)
class Runtime:
    """A runtime for one kind of artefact.

    module: what is imported. distribution: what pip installs. column: whose column of ``export.integer.rounding.RULES`` it
    follows, as measured on x86-64. foreign: not one that we ship for; it runs in a process of its own, where it may crash.
    most: how many vectors it is given, where an emulator makes each slow.
    """

    name: str
    kind: str
    module: str
    distribution: str
    column: str
    foreign: bool = True
    most: int | None = None

    @property
    def has_rule(self) -> bool:
        """Whether the column was measured for this machine's processor."""
        return self.column not in X86_ONLY or platform.machine() in ("x86_64", "AMD64")

    @property
    def installed(self) -> bool:
        return find_spec(self.module) is not None

    def start(self, path: Path, facts: ArtefactFacts, threads: int) -> Runner:
        """A runner for a file. Raises ValueError when the runtime refuses it, ``child.Crashed`` when it does not survive."""
        return Isolated(self.name, path, facts, threads) if self.foreign else start(path, self.name, threads)


@dataclass(frozen=True)
class Compiled(Runtime):
    """Printed C on a target of ``export.firmware.run``, with one of its roundings."""

    target: str = ""
    rounding: str = ""

    @property
    def installed(self) -> bool:
        return not TARGETS[self.target].missing()

    def start(self, path: Path, facts: ArtefactFacts, threads: int) -> Runner:
        return Firmware(self.target, self.rounding, path, facts)


# Rounding of the C, and the column whose rule it follows.
C_COLUMNS = {"xnnpack": "litert-xnnpack", "fixed_point": "tflite-micro"}
C_MOST = {"native": None, "aarch64": 100, "cortex-m3": 4, "cortex-m7": 4}  # vectors


def _compiled(target: str, rounding: str) -> Compiled:
    tools = " ".join(dict.fromkeys(TARGETS[target].packages.values()))
    return Compiled(f"c-{target}-{rounding.replace('_', '-')}", "c", "", tools, C_COLUMNS[rounding], most=C_MOST[target],
                    target=target, rounding=rounding)


RUNTIMES = {runtime.name: runtime for runtime in (
    Runtime("litert-xnnpack", "tflite", "ai_edge_litert", "ai-edge-litert", "litert-xnnpack", foreign=False),
    Runtime("litert-reference", "tflite", "ai_edge_litert", "ai-edge-litert", "litert-reference", foreign=False),
    Runtime("litert-builtin", "tflite", "ai_edge_litert", "ai-edge-litert", "litert-builtin", foreign=False),
    Runtime("tensorflow-xnnpack", "tflite", "tensorflow", "tensorflow-cpu", "litert-xnnpack"),
    Runtime("tensorflow-reference", "tflite", "tensorflow", "tensorflow-cpu", "litert-reference"),
    Runtime("tensorflow-builtin", "tflite", "tensorflow", "tensorflow-cpu", "litert-builtin"),
    # As it comes, 2.14 gives floats to XNNPACK and int8 to its builtin kernels.
    Runtime("tflite-runtime", "tflite", "tflite_runtime", "tflite-runtime", "litert-builtin"),
    Runtime("tflite-runtime-reference", "tflite", "tflite_runtime", "tflite-runtime", "litert-reference"),
    Runtime("tflite-micro", "tflite", "tflite_micro", "tflite-micro", "tflite-micro"),
    Runtime("litert-reference-int4", "tflite-int4", "ai_edge_litert", "ai-edge-litert", "litert-reference"),
    Runtime("tflite-micro-int4", "tflite-int4", "tflite_micro", "tflite-micro", "tflite-micro"),
    Runtime("onnxruntime", "onnx", "onnxruntime", "onnxruntime", "onnxruntime", foreign=False),
    Runtime("qonnx", "onnx", "qonnx", "qonnx", "onnxruntime"),
    Runtime("qonnx-quant", "qonnx", "qonnx", "qonnx", "onnxruntime"),
    *(_compiled(target, rounding) for target in C_MOST for rounding in C_COLUMNS),
)}


def at_hand(kind: str) -> list[str]:
    """The installed runtimes of those that we ship for, for a kind of artefact, the fastest first."""
    return [name for name in SHIPPED.get(kind, ()) if RUNTIMES[name].installed]


def chosen(kinds: Iterable[str], only: Iterable[str] | None) -> list[Runtime]:
    """The runtimes for these kinds of artefacts, all or ``only`` those named. Raises ValueError for an unknown name."""
    fit = {runtime.name: runtime for runtime in RUNTIMES.values() if runtime.kind in set(kinds)}
    unknown = [name for name in only or () if name not in fit]
    if unknown:
        raise ValueError(f"runtime {unknown[0]!r} runs no file of this bundle; allowed are {', '.join(fit) or 'none'}")
    return [fit[name] for name in only] if only is not None else list(fit.values())


def core(kinds: Iterable[str]) -> list[str]:
    """The runtimes that we ship for and that are installed, for these kinds of artefacts."""
    return [name for kind in dict.fromkeys(kinds) for name in at_hand(kind)]


def at_export(kinds: Iterable[str]) -> list[str]:
    """What an export checks itself in: ``core``, and C on this machine where there is a compiler."""
    kinds = list(kinds)
    native = [r.name for r in RUNTIMES.values() if isinstance(r, Compiled) and r.target == "native" and r.installed]
    return core(kinds) + (native if "c" in kinds else [])


def missing(kinds: Iterable[str]) -> list[Runtime]:
    """The runtimes for these kinds of artefacts that are not installed."""
    return [runtime for runtime in chosen(kinds, None) if not runtime.installed]


def versions(runtimes: Iterable[Runtime]) -> dict[str, str]:
    """The installed version of each distribution."""
    found = {}
    for name in dict.fromkeys(runtime.distribution for runtime in runtimes):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
