"""Censored sampling: how much of what is unwanted is left, and how much of what is wanted is still drawn.

    python -m benchmarks.claims.censored_sampling      # minutes of one core: small reward models, and pictures by digit-unet

One digit is unwanted; the reward models see twenty training pictures of it and twenty of the others. Pictures are drawn with no
label, deterministically, from the same noise with and without censoring; a classifier of real digits that the reward models
know nothing of says what each shows. Coverage (Naeem et al.) is of the real wanted digits, by equally many drawn wanted ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from benchmarks.claims.intervals import over_seeds
from benchmarks.claims.result import write
from diffusion.batch import draw, torch_run
from diffusion.data import SUBJECTS
from diffusion.metrics import coverage, judge
from diffusion.net import UNet, load
from diffusion.reward import EXAMPLES, MEMBERS, Gradient, examples, train
from firmware_models.catalogue import load_facts
from runtime.guidance.censor import GRADIENT, GRAPH, Censor

UNWANTED, SEEDS, DRAWN, STEPS = (7, 8), 5, 150, 15
# Members of the reward, and the weight: the paper's pair, then what differs from it by one of the two.
SETTINGS: dict[str, tuple[int, float]] = {"one, weight 1": (1, 1.0), "one, weight 5": (1, 5.0),
                                          "five, weight 1": (MEMBERS, 1.0), "five, weight 5": (MEMBERS, 5.0)}


def made_by_seed(net: UNet, unwanted: int, seed: int, count: int, steps: int, training: int) -> dict[str, np.ndarray]:
    """Pictures by setting, from the same noise; "none" is without censoring."""
    facts = SUBJECTS["digits"].facts
    labels = np.full(count, len(facts.classes))
    made = {"none": draw(net, facts, labels, steps=steps, seed=seed)}
    pictures, wanted = examples(unwanted, EXAMPLES, seed)
    graphs = {}
    for members in {members for members, _ in SETTINGS.values()}:
        rewards = train(pictures, wanted, facts, members=members, seed=seed, steps=training)
        graphs[members] = {GRAPH: torch_run(Gradient(rewards), GRADIENT)}
    for name, (members, weight) in SETTINGS.items():
        made[name] = draw(net, facts, labels, steps=steps, seed=seed, guidance=[Censor(weight)], graphs=graphs[members])
    return made


def measure(unwanted: Sequence[int] = UNWANTED, seeds: Sequence[int] = range(SEEDS), count: int = DRAWN, steps: int = STEPS,
            training: int = 500) -> dict[str, Any]:
    """Rows by unwanted digit and setting."""
    net = load(load_facts("digit-unet").weights)
    pictures, labels = SUBJECTS["digits"].load("train")
    held, truth = SUBJECTS["digits"].load("test")
    says, rows = judge(pictures, labels), []
    for digit in unwanted:
        found = [made_by_seed(net, digit, seed, count, steps, training) for seed in seeds]
        judged = [{name: says(made) for name, made in by_name.items()} for by_name in found]
        # As many wanted pictures from everyone as the one with the fewest has: coverage grows with their number.
        enough = min(int((kinds != digit).sum()) for by_name in judged for kinds in by_name.values())
        real = pictures[labels != digit]
        for name in found[0]:
            kinds = [by_name[name] for by_name in judged]
            wanted = [made[name][k != digit][:enough] for made, k in zip(found, kinds, strict=True)]
            rows.append({"unwanted": digit, "reward": name,
                         "unwanted_share": over_seeds([float((k == digit).mean()) for k in kinds]),
                         "coverage": over_seeds([coverage(real, w) for w in wanted]),
                         "least_wanted_class": over_seeds([least(k, digit) for k in kinds]), "covering": enough})
        rows.append({"unwanted": digit, "reward": "real held-out digits in place of drawn ones", "unwanted_share": None,
                     "coverage": over_seeds([coverage(real, held[truth != digit][:enough])]), "covering": enough})
    return {"seeds": list(seeds), "drawn": count, "steps": steps, "examples": EXAMPLES, "reward_steps": training,
            "judge_on_real_held_out_digits": float((says(held) == truth).mean()), "rows": rows}


def least(kinds: np.ndarray, unwanted: int) -> float:
    """The share, among the wanted pictures, of the wanted class that is drawn least; equal shares would be 1/9 each."""
    counts = np.delete(np.bincount(kinds, minlength=10), unwanted)
    return float(counts.min() / counts.sum())


if __name__ == "__main__":
    torch.set_num_threads(1)
    write(__file__, measure())
