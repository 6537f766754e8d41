"""What Linux tells of this machine: its facts, and the counters that show afterwards whether a measurement was disturbed."""

from __future__ import annotations

import contextlib
import os
import platform
import resource
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from export.bench.verdict import Evidence

CPUS, ZONES = "/sys/devices/system/cpu", "/sys/class/thermal"
TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def machine() -> str:
    """Architecture, cores and system of this host."""
    return f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def facts() -> dict[str, Any]:
    """This machine as JSON: processor, architecture, cores, memory_gb, system, kernel, python, load (mean of the last minute),
    governor, greatest_mhz, hypervisor; None where unknown."""
    return {"processor": processor(), "architecture": platform.machine(), "cores": os.cpu_count(), "memory_gb": memory_gb(),
            "system": platform.system(), "kernel": platform.release(), "python": platform.python_version(),
            "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
            "governor": first_text(f"{CPUS}/cpu0/cpufreq/scaling_governor"), "greatest_mhz": greatest_mhz(),
            "hypervisor": any("hypervisor" in line for line in cpuinfo() if line.startswith("flags"))}


def processor() -> str:
    """The processor's name as the system gives it, its architecture where it gives none."""
    names = [line.partition(":")[2].strip() for line in cpuinfo() if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def cpuinfo() -> list[str]:
    return (first_text("/proc/cpuinfo") or "").splitlines()


def memory_gb() -> float | None:
    """Memory in all, GiB."""
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
    except (ValueError, OSError, AttributeError):
        return None


def first_text(path: str) -> str | None:
    """A small system file's text, None where it cannot be read."""
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return None


def numbers(pattern: str) -> list[float]:
    """The numbers in every system file that fits a pattern below the root."""
    found = []
    for path in Path("/").glob(pattern.lstrip("/")):
        text = first_text(str(path)) or ""
        if text.lstrip("-").isdigit():
            found.append(float(text))
    return found


def greatest_mhz() -> float | None:
    """The greatest clock of any core, MHz."""
    return max((khz / 1e3 for khz in numbers(f"{CPUS}/cpu[0-9]*/cpufreq/cpuinfo_max_freq")), default=None)


@dataclass(frozen=True)
class Counters:
    """Sums since the machine or the process began: seconds of the wall; of all cores busy, stolen, and in all; of this process;
    involuntary context switches; throttlings, None where there is no such count."""

    wall: float
    busy: float
    stolen: float
    total: float
    own: float
    switches: int
    throttled: int | None

    @classmethod
    def read(cls) -> Counters:
        words = (first_text("/proc/stat") or "").partition("\n")[0].split()[1:]
        user, nice, system, idle, waiting, irq, soft, stolen = ([float(w) / TICK for w in words[:8]] + [0.0] * 8)[:8]
        busy = user + nice + system + irq + soft
        throttled = numbers(f"{CPUS}/cpu[0-9]*/thermal_throttle/*_throttle_count")
        return cls(time.monotonic(), busy, stolen, busy + stolen + idle + waiting, time.process_time(),
                   resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw, int(sum(throttled)) if throttled else None)


class Watch:
    """Reads clock and temperature along a measurement, and says at the end what was seen."""

    def __init__(self) -> None:
        self._begun = Counters.read()
        self._mhz: list[float] = []
        self._celsius: list[float] = []
        self._due = 0.0
        self.look()

    def look(self) -> None:
        """Take a reading, at most every 0.1 s; between runs, never within one."""
        if (now := time.monotonic()) < self._due:
            return
        self._due = now + 0.1
        self._mhz += largest(numbers(f"{CPUS}/cpu[0-9]*/cpufreq/scaling_cur_freq"), 1e3)
        self._celsius += largest(numbers(f"{ZONES}/thermal_zone*/temp"), 1e3)

    def evidence(self) -> Evidence:
        """What was seen since the beginning."""
        then, now = self._begun, Counters.read()
        wall, total = max(now.wall - then.wall, 1e-9), now.total - then.total
        others = None if total <= 0 else max(0.0, (now.busy - then.busy - (now.own - then.own)) / wall)
        throttled = None if now.throttled is None or then.throttled is None else now.throttled - then.throttled
        return Evidence(time.get_clock_info("perf_counter").resolution * 1e3, False,
                        (now.stolen - then.stolen) / total if total > 0 else None, others,
                        (now.switches - then.switches) / wall, throttled, tuple(self._mhz), greatest_mhz(), tuple(self._celsius))


def largest(values: Iterable[float], unit: float) -> list[float]:
    """The largest of some readings in thousands, as a list of one; of none, none."""
    return [max(values) / unit] if (values := list(values)) else []


@dataclass
class Memory:
    """What a piece of work takes of memory, by the process's own peak. bytes: at its peak above what there was before."""

    begun: int = 0

    @classmethod
    def begin(cls) -> Memory:
        """From now on: the peak is set back where the system allows it (Linux, one's own process)."""
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")
        return cls(resident("VmRSS"))

    def taken(self) -> dict[str, int]:
        """peak_bytes: of the whole process; above_start_bytes: beyond what it had at the beginning."""
        peak = resident("VmHWM")
        return {"peak_bytes": peak, "above_start_bytes": max(0, peak - self.begun)}


def resident(name: str) -> int:
    """A size of this process by its name in /proc/self/status, bytes; elsewhere the peak that getrusage knows."""
    for line in (first_text("/proc/self/status") or "").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if platform.system() == "Darwin" else 1024)
