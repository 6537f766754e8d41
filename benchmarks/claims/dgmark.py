"""What the watermark's detector says of marked and of unmarked texts, and after tokens were inserted, deleted or replaced.

    python -m benchmarks.claims.dgmark      # trains three networks, a minute of one core each

Running text of 64 tokens at a temperature of 1, every position free; each text with a key of its own; and sentences of the
shipped masked-lm-text, which are short. The threshold of "found"
is set by chance alone, from fair coins instead of tokens, to 1 % false alarms.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.intervals import over_seeds, share
from benchmarks.claims.result import write
from benchmarks.claims.trained import OUT, run_of, runner, seeds
from firmware_models.catalogue import load_facts
from language.net import load
from language.sentences import Sentences
from language.train import Recipe
from runtime.likelihood import log_likelihood
from runtime.unmask import unmask
from runtime.watermark import detect, statistics

RECIPE = Recipe("sentences", 900, batch=8, rate=3e-3, width=48, layers=2, decay=0.1,
                options={"length": 64, "pads": 0, "running": True})
POLICIES = ("confidence", "entropy")
SEEDS, TEXTS, TEMPERATURE, FALSE_ALARMS, COINS = 3, 20, 1.0, 0.01, 20_000
LEAST = 8  # tokens of a text that is looked at
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
    z, windowed = statistics(np.random.default_rng(1).choice([-1, 1], (draws, length)))
    return float(np.quantile(z, 1 - FALSE_ALARMS)), float(np.quantile(windowed, 1 - FALSE_ALARMS))


def measure(recipe: Recipe = RECIPE, count: int = SEEDS, texts: int = TEXTS, draws: int = COINS,
            policies: tuple[str, ...] = POLICIES, out: Path = OUT, shipped: bool = True) -> dict[str, Any]:
    """z by policy, marked or not, and by edit of the marked ones."""
    task, rows = Sentences(**recipe.options), []
    runs = [runner(r, out) for r in seeds(recipe, count)]
    bounds = {n: thresholds(n, draws) for n in range(LEAST, task.length + 5)}
    for policy in policies:
        for marked in (True, False):
            made = [[unmask(run, task.facts, policy=policy, temperature=TEMPERATURE, seed=100 * seed + n,
                            watermark=key_of(seed, n) if marked else None).tokens for n in range(texts)]
                    for seed, run in enumerate(runs)]
            quality = [float(np.mean([log_likelihood(run, task.facts, t, draws=8, seed=n).mean / task.length
                                      for n, t in enumerate(part)])) for run, part in zip(runs, made, strict=True)]
            for edit in EDITS if marked and policy == policies[0] else ("none",):
                rows.append({"text": "running", "policy": policy, "marked": marked, "edit": edit, **_row(made, edit, bounds),
                             "log_likelihood_a_token": over_seeds(quality)})
    rows += shipped_rows(count, texts, bounds) if shipped else []
    return {"recipe": recipe, "seeds": count, "texts": texts, "temperature": TEMPERATURE, "false_alarms_by_chance": FALSE_ALARMS,
            "thresholds": {str(n): bounds[n] for n in (16, 32, task.length) if n in bounds}, "rows": rows}


def shipped_rows(groups: int, texts: int, bounds: dict[int, tuple[float, float]]) -> list[dict[str, Any]]:
    """The same of sentences of masked-lm-text as it ships, by confidence at a temperature of 0.7: of one network, so the groups
    are of keys and draws; sentences shorter than ``LEAST`` tokens are left out."""
    task, rows = Sentences(), []
    facts, run = task.facts, run_of(load(load_facts("masked-lm-text").weights))
    for marked in (True, False):
        made: list[list[np.ndarray]] = []
        for group in range(groups):
            drawn = [unmask(run, facts, temperature=0.7, seed=100 * group + n,
                            watermark=key_of(group, n) if marked else None).tokens for n in range(texts)]
            ends = [int(np.argmax(np.append(tokens, facts.end) == facts.end)) for tokens in drawn]
            made.append([tokens[:end] for tokens, end in zip(drawn, ends, strict=True) if end >= LEAST])
        if all(made):
            rows.append({"text": "masked-lm-text", "policy": "confidence", "marked": marked, "edit": "none",
                         **_row(made, "none", bounds), "texts": [len(part) for part in made],
                         "tokens": over_seeds([float(np.mean([len(t) for t in part])) for part in made])})
    return rows


def key_of(seed: int, text: int) -> int:
    """A key of its own for each text."""
    return 10_000 + 1000 * seed + text


def _row(made: list[list[np.ndarray]], edit: str, bounds: dict[int, tuple[float, float]]) -> dict[str, Any]:
    """z over the texts of all seeds, each looked at with its own key; by what share each kind of detector finds them."""
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
