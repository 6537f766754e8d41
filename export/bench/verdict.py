"""Whether a latency is to be believed, and why not: one judgement for every device, of a series and of what was seen beside it.

What decides is here and nowhere else. A reason means that the number should not be quoted; a note says what to know of it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from export.bench.statistics import modes, percentile, trend

FEWEST_RUNS = 30
DRIFT = 0.03  # of the p50: a trend smaller than this is no reason to doubt
WIDEST = 0.05  # of the p50: the whole of its interval
APART, LEAST_SHARE = 0.05, 0.1  # two modes matter when so far apart, as a share of the p50, and each has such a share of the runs
TAIL, LONG_TAIL = 1.5, 2.0  # p90 over p50 that is doubted; p99 over p50 that is noted
COARSE = 0.05  # of the p50: the clock's step
SLOWER_CLOCK = 0.9  # the processor's clock late in the series over that early in it
HALF_CLOCK = 0.8  # the processor's clock over its greatest
HOT_C = 95.0
STEAL = 0.02  # share of the time that a hypervisor took
OTHERS = 0.25  # cores that other processes kept busy
SWITCHES = 50.0  # involuntary context switches a second of measuring


@dataclass(frozen=True)
class Evidence:
    """What was seen while a series was measured; None and empty where a device does not tell.

    clock_step_ms: of the clock that timed it. hidden: whether a page was in the background. steal: share of time taken by a
    hypervisor. others: cores kept busy by other processes. switches: involuntary context switches a second. throttled: how
    often the processor says that it was throttled. clock_mhz: of the fastest core, readings along the series, and its greatest.
    celsius: readings of the hottest zone.
    """

    clock_step_ms: float = 0.0
    hidden: bool = False
    steal: float | None = None
    others: float | None = None
    switches: float | None = None
    throttled: int | None = None
    clock_mhz: tuple[float, ...] = ()
    greatest_mhz: float | None = None
    celsius: tuple[float, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(self).items()}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Evidence:
        given: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
        return cls(**given)


@dataclass(frozen=True)
class Verdict:
    """trustworthy: whether there is no reason to doubt. reasons, notes: sentences."""

    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())

    @property
    def trustworthy(self) -> bool:
        return not self.reasons

    def to_dict(self) -> dict[str, Any]:
        return {"trustworthy": self.trustworthy, "reasons": list(self.reasons), "notes": list(self.notes)}


def judge_series(times: np.ndarray, evidence: Evidence = Evidence(), outputs: bool | None = True,
                 unit: str = "ms") -> Verdict:
    """The verdict on a series (n,) of durations in the order in which they were measured, n at least 1.

    outputs: whether the outputs of the same runs were right; None where vectors do not decide that. unit: of the series.
    """
    reasons = ["the outputs are not the model's"] if outputs is False else []
    reasons += doubts_of_series(times, evidence.clock_step_ms, unit) + doubts_of_device(evidence)
    return Verdict(tuple(reasons), tuple(notes(times, evidence, outputs)))


def doubts_of_series(times: np.ndarray, step: float = 0.0, unit: str = "ms") -> list[str]:
    """What the durations themselves give reason to doubt. step: of their clock, in the same unit."""
    p50, reasons = percentile(times, 50), []
    middle = p50["value"]
    if times.size < FEWEST_RUNS:
        reasons.append(f"{times.size} runs are too few, {FEWEST_RUNS} are needed: give it more runs or seconds")
    if middle and (p50["high"] - p50["low"]) / middle > WIDEST:
        reasons.append(f"the p50 is uncertain by more than {WIDEST:.0%}: the device is busy or the runs are too few")
    drift = trend(times)
    if abs(drift) > DRIFT:
        reasons.append(f"it became {abs(drift):.0%} {'slower' if drift > 0 else 'faster'} while it was measured")
    two = modes(times, step)
    if two and two.apart > APART and two.share > LEAST_SHARE:
        reasons.append(f"the runs have two modes, {two.low:.3g} and {two.high:.3g} {unit}: the p50 lies at one by chance")
    p90 = float(np.percentile(times, 90))
    if middle and p90 > TAIL * middle:
        reasons.append(f"one run in ten takes more than {p90 / middle:.1f} times the p50")
    if step > COARSE * middle:
        reasons.append(f"the clock steps by {step:g} {unit}, too coarse for {middle:.3g} {unit}")
    return reasons


def doubts_of_device(seen: Evidence) -> list[str]:
    """What the device gives reason to doubt."""
    reasons = []
    if seen.hidden:
        reasons.append("the page was in the background")
    if seen.throttled:
        reasons.append(f"the processor reports that it was throttled {seen.throttled} times")
    early, late = ends(seen.clock_mhz)
    if late < SLOWER_CLOCK * early:
        reasons.append(f"the processor's clock fell from {early:.0f} to {late:.0f} MHz: throttled")
    if seen.celsius and max(seen.celsius) >= HOT_C:
        reasons.append(f"a sensor read {max(seen.celsius):.0f} degrees Celsius: the processor throttles there")
    if (seen.steal or 0) > STEAL:
        reasons.append(f"a hypervisor took {seen.steal:.0%} of the time: the machine is shared")
    if (seen.others or 0) > OTHERS:
        reasons.append(f"other processes kept {seen.others:.1f} cores busy")
    if (seen.switches or 0) > SWITCHES:
        reasons.append(f"it was interrupted {seen.switches:.0f} times a second: the machine is busy")
    return reasons


def notes(times: np.ndarray, seen: Evidence, outputs: bool | None) -> list[str]:
    """What to know of a number that may still be right."""
    said, middle = [], float(np.median(times))
    p99 = float(np.percentile(times, 99))
    if middle and p99 > LONG_TAIL * middle:
        said.append(f"one run in a hundred takes more than {p99 / middle:.1f} times the p50")
    if outputs is None:
        said.append("vectors do not decide whether the outputs are right: the task score does")
    if seen.clock_mhz and seen.greatest_mhz and np.median(seen.clock_mhz) < HALF_CLOCK * seen.greatest_mhz:
        said.append(f"the fastest core ran at {np.median(seen.clock_mhz):.0f} of {seen.greatest_mhz:.0f} MHz")
    if not seen.clock_mhz and not seen.celsius and seen.throttled is None:
        said.append("neither clock nor temperature can be read here")
    return said


def ends(readings: tuple[float, ...]) -> tuple[float, float]:
    """Medians of the first and of the last quarter of some readings; (0, 0) when there are fewer than 4."""
    quarter = len(readings) // 4
    if not quarter:
        return 0.0, 0.0
    return float(np.median(readings[:quarter])), float(np.median(readings[-quarter:]))
