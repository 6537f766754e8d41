"""Censored sampling where everything else is exact: points of eight clusters on a ring, two of them unwanted.

    python -m benchmarks.claims.censored_ring      # half a minute of one core

The noise in a point is known by Bayes, so that only the reward models, from ten labels of each kind, can err. A cluster is kept
when it gets at least half of what it gets uncensored. Ensembles of five are trained on draws with replacement of the same
twenty labels, or each on twenty of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from benchmarks.claims.intervals import over_seeds
from benchmarks.claims.result import write
from diffusion.batch import torch_run
from diffusion.reward import Gradient, train
from runtime.denoise import check_sampler, refine, visited
from runtime.guidance import Run, Term
from runtime.guidance.censor import GRADIENT, GRAPH, Censor
from runtime.loops import DenoiseFacts

CLUSTERS, UNWANTED, SPREAD = 8, (0, 3), 0.05
CENTRES = np.stack([np.cos(np.arange(CLUSTERS) * 2 * np.pi / CLUSTERS), np.sin(np.arange(CLUSTERS) * 2 * np.pi / CLUSTERS)], 1)
FACTS = DenoiseFacts((1, 1, 2), (), "cosine", 1000, steps=50, low=-3.0, high=3.0)
SEEDS, DRAWN, LABELS = 5, 2000, 10
# How the reward came about, of how many models, and the weight.
SETTINGS: dict[str, tuple[str, float]] = {
    "one, weight 1": ("one", 1.0), "one, weight 5": ("one", 5.0), "five on the same labels, weight 1": ("same", 1.0),
    "five with labels of their own, weight 1": ("own", 1.0)}


def exact(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The expected noise in points (N, 1, 1, 2)."""
    point, moment = arrays["image"].reshape(-1, 2).astype(np.float64), round(float(arrays["time"][0]) * FACTS.moments)
    left = float(FACTS.signal()[moment])
    variance = left * SPREAD ** 2 + 1 - left
    off = ((point[:, None] - np.sqrt(left) * CENTRES) ** 2).sum(-1) / (2 * variance)
    chance = np.exp(off.min(1, keepdims=True) - off)
    centre = (chance / chance.sum(1, keepdims=True)) @ CENTRES
    noise = np.sqrt(1 - left) * (point - np.sqrt(left) * centre) / variance
    return {"noise": noise.reshape(arrays["image"].shape).astype(np.float32)}


def clusters(points: np.ndarray) -> np.ndarray:
    """(n,) the nearest cluster of each point."""
    return ((points.reshape(-1, 1, 2) - CENTRES) ** 2).sum(-1).argmin(1)


def labelled(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Points of both kinds, ``LABELS`` each, and whether each is wanted."""
    wanted = np.setdiff1d(np.arange(CLUSTERS), UNWANTED)
    which = np.concatenate([rng.choice(UNWANTED, LABELS), rng.choice(wanted, LABELS)])
    points = CENTRES[which] + SPREAD * rng.standard_normal((2 * LABELS, 2))
    return points.reshape(-1, 1, 1, 2).astype(np.float32), np.arange(2 * LABELS) >= LABELS


def rewards(how: str, seed: int, training: int) -> Run:
    """The gradient of one model, of five on draws of the same labels, or of five with labels of their own."""
    rng = np.random.default_rng([seed, 1])
    nets = [train(*labelled(rng), FACTS, members=5 if how == "same" else 1, seed=seed, steps=training)
            for _ in range(5 if how == "own" else 1)]
    graphs = [torch_run(Gradient(net), GRADIENT) for net in nets]
    return lambda arrays: {GRADIENT: sum(graph(arrays)[GRADIENT] for graph in graphs)}


def drawn(seed: int, count: int, terms: Sequence[Term] = (), reward: Run | None = None) -> np.ndarray:
    """The clusters of points drawn by 50 steps of DDIM, the same noise for the same seed."""
    rng = np.random.default_rng(seed)
    noise = rng.standard_normal((count, *FACTS.size), np.float32)
    return clusters(refine(exact, FACTS, noise, np.zeros(count, np.int32), visited(FACTS, FACTS.steps), check_sampler("ddim"),
                           terms, rng, {} if reward is None else {GRAPH: reward}))


def measure(seeds: Sequence[int] = range(SEEDS), count: int = DRAWN, training: int = 500) -> dict[str, Any]:
    """The unwanted share, and how many of the six wanted clusters are kept, by setting."""
    found: dict[str, list[tuple[float, int]]] = {name: [] for name in ("none", *SETTINGS)}
    for seed in seeds:
        before = np.bincount(drawn(seed, count), minlength=CLUSTERS)
        graphs = {how: rewards(how, seed, training) for how in dict.fromkeys(how for how, _ in SETTINGS.values())}
        by_name = {"none": before} | {name: np.bincount(drawn(seed, count, [Censor(weight)], graphs[how]), minlength=CLUSTERS)
                                      for name, (how, weight) in SETTINGS.items()}
        for name, after in by_name.items():
            kept = np.delete(after >= before / 2, UNWANTED)
            found[name].append((float(after[list(UNWANTED)].sum() / count), int(kept.sum())))
    rows = [{"reward": name, "unwanted_share": over_seeds([share for share, _ in each]),
             "wanted_clusters_kept": over_seeds([kept for _, kept in each])} for name, each in found.items()]
    return {"clusters": CLUSTERS, "unwanted": UNWANTED, "seeds": list(seeds), "drawn": count, "labels_of_a_kind": LABELS,
            "rows": rows}


if __name__ == "__main__":
    torch.set_num_threads(1)
    write(__file__, measure())
