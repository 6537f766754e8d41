"""What a device tells while it measures: clocks, temperatures and load, sampled by a shell beside the program."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from export.bench.verdict import Evidence

SEEN = "seen"
CPUS, ZONES = "/sys/devices/system/cpu/cpu*/cpufreq", "/sys/class/thermal/thermal_zone*/temp"
SAMPLE = (f"echo f $(cat {CPUS}/scaling_cur_freq 2>/dev/null); echo m $(cat {CPUS}/cpuinfo_max_freq 2>/dev/null); "
          f"echo t $(cat {ZONES} 2>/dev/null)")
LOAD = "echo s $(head -n 1 /proc/stat)"
TICK = 100  # of Android's kernels, a second
COLDEST, HOTTEST = 1.0, 150.0  # what a thermal zone that tells degrees can say


def watched(command: Sequence[str]) -> str:
    """A shell line that runs a command, is known to the folder's keeper, and writes what the device tells to ``SEEN``."""
    words = " ".join(shlex.quote(word) for word in command)
    return (f"{LOAD} > {SEEN}; (while :; do {SAMPLE}; sleep 0.5; done >> {SEEN} 2>/dev/null) & sampler=$!; "
            f"echo $sampler >> started; {words} & program=$!; echo $program >> started; wait $program; code=$?; "
            f"kill $sampler 2>/dev/null; ({SAMPLE}; {LOAD}) >> {SEEN}; exit $code")


def evidence(text: str, own_s: float, cores: int) -> Evidence:
    """What was sampled. own_s: seconds of one core that the measured program itself took. cores: the device's."""
    rows = [(words[0], words[1:]) for line in text.splitlines() if (words := line.split())]
    clocks = [[float(w) for w in words if w.isdigit()] for kind, words in rows if kind == "f"]
    greatest = [float(w) for kind, words in rows if kind == "m" for w in words if w.isdigit()]
    heat = [[celsius(float(w)) for w in words if w.lstrip("-").isdigit()] for kind, words in rows if kind == "t"]
    heat = [[c for c in reading if COLDEST <= c <= HOTTEST] for reading in heat]
    return Evidence(others=others([words for kind, words in rows if kind == "s"], own_s, cores),
                    clock_mhz=tuple(max(one) / 1e3 for one in clocks if one),
                    greatest_mhz=max(greatest) / 1e3 if greatest else None,
                    celsius=tuple(max(one) for one in heat if one))


def celsius(value: float) -> float:
    """A thermal zone's number in degrees: thousandths, as Linux has them, or whole ones, as some phones do."""
    return value / 1000 if abs(value) > HOTTEST else value


def others(stats: list[list[str]], own_s: float, cores: int) -> float | None:
    """Cores that other processes kept busy between the first and the last line of /proc/stat; None where they cannot be read."""
    if len(stats) < 2:
        return None
    first, last = ([float(w) / TICK for w in words[1:9] if w.isdigit()] for words in (stats[0], stats[-1]))
    if len(first) < 8 or len(last) < 8:
        return None
    used = [b - a for a, b in zip(first, last, strict=True)]
    busy, idle = used[0] + used[1] + used[2] + used[5] + used[6], used[3] + used[4]
    if busy + idle <= 0:
        return None
    return max(0.0, (busy - own_s) / (busy + idle) * cores)
