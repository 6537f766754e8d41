"""How often the verdict doubts what it should not, and how often what it should: synthetic series whose truth is known.

    python -m benchmarks.verdict_rates          # under a minute of one core; writes benchmarks/verdict_rates.json

The series are those of tests/export/bench/series.py. Also the 99th percentile of the statistic of two modes under a uniform
truth, from which its critical value is taken.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from export.bench.statistics import CRITICAL, excess_mass
from export.bench.verdict import judge_series
from sensor_sim.atomic import write_bytes

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "export"))
from bench.series import BELIEVED, DOUBTED  # type: ignore[import-not-found]

SERIES, RUNS = 100, (30, 100, 300)
UNIFORM = {30: 1000, 100: 1000, 300: 500}


def rate(make, runs: int) -> dict:  # type: ignore[no-untyped-def]
    """The share of series that are doubted, with the standard error of that share."""
    doubted = np.mean([not judge_series(make(np.random.default_rng(seed), runs)).trustworthy for seed in range(SERIES)])
    return {"series": make.__name__, "true": "steady" if make in BELIEVED else "not steady", "runs": runs,
            "doubted": round(float(doubted), 4), "error": round(float(np.sqrt(doubted * (1 - doubted) / SERIES)), 4)}


def critical(runs: int, count: int) -> float:
    """The 99th percentile of sqrt(n) times the statistic of uniform series."""
    rng = np.random.default_rng(0)
    return float(np.percentile([excess_mass(np.sort(rng.random(runs))).statistic for _ in range(count)], 99) * np.sqrt(runs))


def main() -> None:
    rows = [rate(make, runs) for make in (*BELIEVED, *DOUBTED) for runs in RUNS]
    found = {"command": "python -m benchmarks.verdict_rates", "series": SERIES, "seeds": f"0 to {SERIES - 1}",
             "critical_used": CRITICAL, "critical_found": {str(n): round(critical(n, count), 3) for n, count in UNIFORM.items()},
             "rows": rows}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(found, indent=1) + "\n").encode())
    for row in rows:
        print(f"{row['series']:14} {row['runs']:5} runs: doubted {row['doubted']:.3f} +- {row['error']:.3f}")


if __name__ == "__main__":
    main()
