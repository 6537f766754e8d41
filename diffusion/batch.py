"""The loop around the torch network, many pictures at once: what measurements want; a device draws one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import nn

from runtime.denoise import check_sampler, refine, visited
from runtime.guidance import Run, Term
from runtime.loops import DenoiseFacts


def torch_run(module: nn.Module, output: str) -> Run:
    """A module as a graph of the loop: named arrays in the order given, one named output."""
    def run(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        with torch.no_grad():
            return {output: module(*(torch.from_numpy(np.ascontiguousarray(a)) for a in arrays.values())).numpy()}
    return run


def draw(net: nn.Module, facts: DenoiseFacts, labels: np.ndarray, *, steps: int, seed: int, sampler: str = "ddim",
         guidance: Sequence[Term] = (), graphs: Mapping[str, Run] | None = None) -> np.ndarray:
    """Pictures (n, C, H, W) for labels (n,), from one seed for all of them."""
    rng = np.random.default_rng(seed)
    noise = rng.standard_normal((len(labels), *facts.size), np.float32)
    return refine(torch_run(net, facts.noise), facts, noise, labels.astype(np.int32), visited(facts, steps),
                  check_sampler(sampler), guidance, rng, graphs)
