"""Confidence decoding errs on a tail that the average hides; and whether masks aligned with it, in training, close the tail.

    python -m benchmarks.claims.carry_tail      # trains nine networks, a quarter of a minute each

Sums of six digits. The strata are sums in which a carry runs through so many digits whose own sum is nine: of uniform sums
one in 460 has a carry through three digits or more, one in 77,000 through five and one in 22 million through seven.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.intervals import over_seeds, share
from benchmarks.claims.result import write
from benchmarks.claims.trained import OUT, Run, runner, seeds
from language.sums import Sums
from language.train import Recipe
from runtime.unmask import unmask

RECIPE = Recipe("sums", 800, batch=32, rate=4e-3, width=48, layers=2, options={"digits": 6})
SCHEMES = ("random", "progressive", "planner")
POLICIES = ("confidence", "given", "random")
STRATA = {"any": None, "carry through 3": 3, "carry through 5": 5}
SEEDS, PROBLEMS = 3, 60


def problems(task: Sums, chain: int | None, count: int, seed: int) -> np.ndarray:
    """(count, L) solved canvases of a stratum, apart from the seeds of training."""
    rng = np.random.default_rng([seed, 1000 + (chain or 0)])
    return task.draw(count, rng) if chain is None else task.with_carries(count, chain, rng)


def right(run: Run, task: Sums, canvases: np.ndarray, policy: str) -> int:
    """How many canvases are filled in right in all digits."""
    empty = np.where(task.answer, task.facts.mask, canvases)
    return sum(np.array_equal(unmask(run, task.facts, template=row, policy=policy, seed=index).tokens, canvases[index])
               for index, row in enumerate(empty))


def measure(recipe: Recipe = RECIPE, count: int = SEEDS, each: int = PROBLEMS, strata: dict[str, int | None] = STRATA,
            out: Path = OUT) -> dict[str, Any]:
    """Share of sums right in all digits, by scheme of training masks, policy and stratum."""
    task, rows = Sums(**recipe.options), []
    for scheme in SCHEMES:
        runs = [runner(r, out) for r in seeds(replace(recipe, masks=scheme), count)]
        for policy in POLICIES if scheme == "random" else POLICIES[:2]:
            for stratum, chain in strata.items():
                found = [right(run, task, problems(task, chain, each, seed), policy) for seed, run in enumerate(runs)]
                rows.append({"masks": scheme, "policy": policy, "problems": stratum, **share(sum(found), each * count),
                             "seeds": over_seeds([n / each for n in found])})
    return {"recipe": recipe, "seeds": count, "rows": rows}


if __name__ == "__main__":
    write(__file__, measure())
