"""Padding with the end token makes confidence decoding end its texts early; padding tokens that take turns do not (Rainbow).

    python -m benchmarks.claims.rainbow_padding     # trains 18 networks, a quarter of a minute of one core each

A canvas of 32 positions, padded by the end token again, by one padding token, and by seven that take turns. Cut text: the
corpus's running text, cut to 4 to 28 tokens at random; its length says nothing of its words, so what shortens it is the
padding. Whole sentences: the corpus's own, which begin in few ways, so that the first words are known better.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.claims.intervals import over_seeds
from benchmarks.claims.result import write
from benchmarks.claims.trained import OUT, runner, seeds
from language.sentences import Sentences
from language.train import Recipe
from runtime.loops import UnmaskFacts
from runtime.unmask import unmask

RECIPE = Recipe("sentences", 1000, batch=16, rate=3e-3, width=48, layers=2, decay=0.1, options={"length": 32, "cut": (4, 28)})
SENTENCES = replace(RECIPE, steps=800, options={"length": 32})
PADS, POLICIES = (0, 1, 7), ("confidence", "random")
SEEDS, TEXTS, TEMPERATURE = 3, 40, 1.0
FIRST = 4  # positions filled first, of which it is told how many lie behind the text


def length(tokens: np.ndarray, facts: UnmaskFacts) -> int:
    """Tokens before the first end; the whole canvas where there is none."""
    ends = np.flatnonzero(tokens == facts.end)
    return int(ends[0]) if len(ends) else facts.length


def measure(recipe: Recipe = RECIPE, count: int = SEEDS, texts: int = TEXTS, out: Path = OUT) -> dict[str, Any]:
    """Mean length in tokens by padding and policy, the true one, and how much of what is filled first is the end or padding."""
    rows: list[dict[str, Any]] = []
    for pads in PADS:
        padded = replace(recipe, options={**recipe.options, "pads": pads})
        task = Sentences(**padded.options)
        true = float(np.mean([length(row, task.facts) for row in task.draw(2000, np.random.default_rng(0))]))
        runs = [runner(r, out) for r in seeds(padded, count)]
        for policy in POLICIES:
            made = [[unmask(run, task.facts, policy=policy, temperature=TEMPERATURE, seed=1000 * index + text)
                     for text in range(texts)] for index, run in enumerate(runs)]
            means = [float(np.mean([length(m.tokens, task.facts) for m in part])) for part in made]
            behind = [float(np.mean([np.mean(np.array(m.order[:FIRST]) >= length(m.tokens, task.facts)) for m in part]))
                      for part in made]
            rows.append({"text": "cut" if task.cut else "sentences", "pads": pads, "policy": policy,
                         "true_tokens": round(true, 2), "tokens": over_seeds(means),
                         "first_filled_behind_the_text": over_seeds(behind),
                         "example": max((m.text for m in made[0]), key=len)})
    return {"recipe": recipe, "seeds": count, "texts": texts, "temperature": TEMPERATURE, "rows": rows}


if __name__ == "__main__":
    found = measure()
    write(__file__, found | {"sentences": SENTENCES, "rows": found["rows"] + measure(SENTENCES)["rows"]})
