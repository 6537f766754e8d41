"""Dependency-aware parallel decoding fills several independent sums of one canvas in fewer steps at equal accuracy.

    python -m benchmarks.claims.dapd        # trains three networks, a quarter of a minute each

Four sums of one digit stand side by side; of each the first number is given, and the second and the sum are to be filled in,
twelve positions. Any second number will do, so what is filled in at once must not depend on each other; tokens are drawn, at a
temperature of 1, and a sum is right when it holds. DAPD at several thresholds of attention, beside confidence decoding with
one position a step, with as many steps as DAPD took, and with steps between.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.intervals import over_seeds, share
from benchmarks.claims.result import write
from benchmarks.claims.trained import OUT, Run, runner, seeds
from language.sums import Sums
from language.train import Recipe
from runtime.policies import Policy, State, policies
from runtime.policies.dapd import dapd
from runtime.unmask import Unmasked, fill

RECIPE = Recipe("sums", 1200, batch=24, rate=4e-3, width=48, layers=2, options={"digits": 1, "sums": 4, "free": True})
EDGES = (0.005, 0.01, 0.02, 0.05, 0.1)
BETWEEN = (6, 8, 10)  # steps of confidence decoding, to see how many give DAPD's accuracy
SEEDS, PROBLEMS = 3, 60


def filled(run: Run, task: Sums, canvas: np.ndarray, select: Policy, steps: int, rng: np.random.Generator) -> Unmasked:
    """One canvas, its answers hidden, filled by a policy."""
    empty = np.where(task.answer, task.facts.mask, canvas).astype(np.int32)
    return fill(run, task.facts, empty, select, State(empty, task.facts.order, rng, temperature=1.0, steps=steps))


def measure(recipe: Recipe = RECIPE, count: int = SEEDS, problems: int = PROBLEMS, edges: tuple[float, ...] = EDGES,
            out: Path = OUT) -> dict[str, Any]:
    """Steps and the share of canvases and of sums that are right, by policy."""
    task, rows = Sums(**recipe.options), []
    runs = [runner(r, out) for r in seeds(recipe, count)]
    drawn = [task.draw(problems, np.random.default_rng([seed, 77])) for seed in range(count)]
    most = int(task.answer.sum())

    def row(name: str, select: Policy, steps: int) -> dict[str, Any]:
        made = [[filled(run, task, canvas, select, steps, np.random.default_rng(n)) for n, canvas in enumerate(part)]
                for run, part in zip(runs, drawn, strict=True)]
        whole = [sum(right_sums(m.text) == task.sums for m in part) for part in made]
        single = sum(right_sums(m.text) for part in made for m in part)
        rows.append({"policy": name, "canvases": share(sum(whole), problems * count), "by_seed": [n / problems for n in whole],
                     "sums": share(single, problems * count * task.sums),
                     "steps": over_seeds([float(np.mean([m.steps for m in part])) for part in made])})
        return rows[-1]

    row("confidence, one a step", policies()["confidence"], most)
    for edge in edges:
        taken = row(f"dapd, edge {edge:g}", dapd(edge), most)["steps"]["mean"]
        row(f"confidence, {round(taken)} steps", policies()["confidence"], max(1, round(taken)))
    for steps in BETWEEN:
        row(f"confidence, {steps} steps", policies()["confidence"], steps)
    return {"recipe": recipe, "seeds": count, "problems": problems, "positions": most, "rows": rows}


def right_sums(text: str) -> int:
    """How many sums of a canvas hold."""
    found = 0
    for part in text.split(","):
        numbers = re.fullmatch(r"([0-9]+)\+([0-9]+)=([0-9]+)", part)
        found += numbers is not None and int(numbers[1]) + int(numbers[2]) == int(numbers[3])
    return found


if __name__ == "__main__":
    write(__file__, measure())
