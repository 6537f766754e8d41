"""What the watermark's detector says of marked and of unmarked texts, and after tokens were inserted, deleted or replaced.

    python -m benchmarks.claims.dgmark      # trains three networks, a minute of one core each

Running text of 64 tokens at a temperature of 1, every position free; each text with a key of its own. The threshold of "found"
is set by chance alone, from fair coins instead of tokens, to 1 % false alarms.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.intervals import over_seeds, share
from benchmarks.claims.result import write
from benchmarks.claims.trained import OUT, runner, seeds
from language.sentences import Sentences
from language.train import Recipe
from runtime.likelihood import log_likelihood
from runtime.unmask import unmask
from runtime.watermark import detect

RECIPE = Recipe("sentences", 900, batch=8, rate=3e-3, width=48, layers=2, decay=0.1,
                options={"length": 64, "pads": 0, "running": True})
POLICIES = ("confidence", "entropy", "margin")
SEEDS, TEXTS, TEMPERATURE, FALSE_ALARMS, COINS = 3, 20, 1.0, 0.01, 20_000
Edit = Callable[[np.ndarray, int, np.random.Generator], np.ndarray]


def inserted(tokens: np.ndarray, many: int, rng: np.random.Generator) -> np.ndarray:
    """Other tokens of the text inserted at random."""
    return np.insert(tokens, rng.integers(0, len(tokens) + 1, many), rng.choice(tokens, many))


def deleted(tokens: np.ndarray, many: int, rng: np.random.Generator) -> np.ndarray:
    """Tokens left out at random."""
    return np.delete(tokens, rng.choice(len(tokens), many, replace=False))


def replaced(tokens: np.ndarray, many: int, rng: np.random.Generator) -> np.ndarray:
    """Tokens replaced at random by others of the text."""
    changed = tokens.copy()
    changed[rng.choice(len(tokens), many, replace=False)] = rng.choice(tokens, many)
    return changed


EDITS: dict[str, tuple[Edit, int]] = {"none": (replaced, 0), "1 inserted": (inserted, 1), "4 inserted": (inserted, 4),
                                      "1 deleted": (deleted, 1), "4 deleted": (deleted, 4), "8 replaced": (replaced, 8)}


def thresholds(length: int, draws: int = COINS) -> tuple[float, float]:
    """z and windowed z that texts of a length exceed by chance in ``FALSE_ALARMS`` of all draws of fair coins."""
    rng = np.random.default_rng(1)
    # Tokens drawn uniformly of a large range have parities that are fair coins.
    found = [detect(rng.integers(0, 2**31, length), 5) for _ in range(draws)]
    return tuple(float(np.quantile([getattr(f, name) for f in found], 1 - FALSE_ALARMS)) for name in ("z", "windowed"))  # type: ignore[return-value]


def measure(recipe: Recipe = RECIPE, count: int = SEEDS, texts: int = TEXTS, draws: int = COINS,
            policies: tuple[str, ...] = POLICIES, out: Path = OUT) -> dict[str, Any]:
    """z by policy, marked or not, and by edit of the marked ones."""
    task, rows = Sentences(**recipe.options), []
    runs = [runner(r, out) for r in seeds(recipe, count)]
    bounds = {n: thresholds(n, draws) for n in {task.length + d for d in (-4, -1, 0, 1, 4)}}
    for policy in policies:
        for marked in (True, False):
            made = [[unmask(run, task.facts, policy=policy, temperature=TEMPERATURE, seed=100 * seed + n,
                            watermark=key_of(seed, n) if marked else None).tokens for n in range(texts)]
                    for seed, run in enumerate(runs)]
            quality = [float(np.mean([log_likelihood(run, task.facts, t, draws=8, seed=n).mean / task.length
                                      for n, t in enumerate(part)])) for run, part in zip(runs, made, strict=True)]
            for edit in EDITS if marked and policy == policies[0] else ("none",):
                rows.append({"policy": policy, "marked": marked, "edit": edit, **_row(made, edit, bounds),
                             "log_likelihood_a_token": over_seeds(quality)})
    return {"recipe": recipe, "seeds": count, "texts": texts, "temperature": TEMPERATURE, "false_alarms_by_chance": FALSE_ALARMS,
            "thresholds": {str(n): b for n, b in sorted(bounds.items())}, "rows": rows}


def key_of(seed: int, text: int) -> int:
    """A key of its own for each text."""
    return 10_000 + 1000 * seed + text


def _row(made: list[list[np.ndarray]], edit: str, bounds: dict[int, tuple[float, float]]) -> dict[str, Any]:
    """z over the texts of all seeds, each looked at with its own key."""
    change, many = EDITS[edit]
    found = [[detect(change(tokens, many, np.random.default_rng([seed, n])), key_of(seed, n)) for n, tokens in enumerate(part)]
             for seed, part in enumerate(made)]
    def mean(what: str) -> dict[str, Any]:
        return over_seeds([float(np.mean([getattr(f, what) for f in part])) for part in found])

    every = [f for part in found for f in part]
    return {"matches": mean("matches"), "z": mean("z"), "z_spread": round(float(np.std([f.z for f in every])), 3),
            "windowed": mean("windowed"),
            "found_by_z": share(sum(f.z > bounds[f.tokens][0] for f in every), len(every)),
            "found_by_windows": share(sum(f.windowed > bounds[f.tokens][1] for f in every), len(every))}


if __name__ == "__main__":
    write(__file__, measure())
