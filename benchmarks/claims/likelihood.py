"""How much three unbiased ways to hide tokens differ in variance, and what coupled masks save in a ratio of two likelihoods.

    python -m benchmarks.claims.likelihood      # on the networks of the watermark's claim

Running text of 64 tokens. Variances are of one draw; errors of a mean of n draws are their root over n. The ratio is of two
networks of other seeds, and of one network and itself trained two thirds as long.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.dgmark import RECIPE
from benchmarks.claims.intervals import over_seeds
from benchmarks.claims.result import write
from benchmarks.claims.trained import OUT, runner, seeds
from language.sentences import Sentences
from language.train import Recipe
from runtime.likelihood import WAYS, Estimate, log_likelihood, log_ratio

SEEDS, TEXTS, DRAWS = 3, 4, 128


def measure(recipe: Recipe = RECIPE, count: int = SEEDS, texts: int = TEXTS, draws: int = DRAWS, out: Path = OUT
            ) -> dict[str, Any]:
    """Mean and standard deviation of a draw, by way of hiding; of ratios, coupled and not."""
    task, rows = Sentences(**recipe.options), []
    runs = [runner(r, out) for r in seeds(recipe, count)]
    canvases = [task.draw(texts, np.random.default_rng([seed, 3])) for seed in range(count)]
    for way in WAYS:
        each = [[log_likelihood(run, task.facts, c, draws=draws, seed=n, way=way) for n, c in enumerate(part)]
                for run, part in zip(runs, canvases, strict=True)]
        rows.append({"what": f"log-likelihood, {way}", **_row(each)})
    shorter = [runner(r, out) for r in seeds(replace(recipe, steps=recipe.steps * 2 // 3), count)]
    for name, others in (("another seed", [*runs[1:], runs[0]]), ("trained two thirds as long", shorter)):
        for coupled in (True, False):
            each = [[log_ratio(a, b, task.facts, c, draws=draws, seed=n, coupled=coupled) for n, c in enumerate(part)]
                    for a, b, part in zip(runs, others, canvases, strict=True)]
            rows.append({"what": f"log-ratio to {name}, {'coupled' if coupled else 'each its own'} masks", **_row(each)})
    return {"recipe": recipe, "seeds": count, "texts": texts, "draws": draws, "positions": task.length, "rows": rows}


def _row(each: list[list[Estimate]]) -> dict[str, Any]:
    """Means over the texts of a seed."""
    return {"mean": over_seeds([float(np.mean([e.mean for e in part])) for part in each]),
            "deviation_of_a_draw": over_seeds([float(np.mean([e.draws.std(ddof=1) for e in part])) for part in each])}


if __name__ == "__main__":
    write(__file__, measure())
