"""The loop of an image diffusion model: from noise to a picture, the noise-prediction graph run at falling moments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from runtime.guidance import NEEDS, Moment, Run, Term, terms
from runtime.loops import DenoiseFacts
from runtime.samplers import Sampler, Step, samplers

LARGEST_WEIGHT = 100.0
Progress = Callable[[int, int], None]
Guidance = float | Mapping[str, float] | Sequence[Term]


def denoise(run: Run, facts: DenoiseFacts, label: str = "", *, steps: int | None = None, seed: int = 0, sampler: str = "ddim",
            guidance: Guidance | None = None, graphs: Mapping[str, Run] | None = None,
            progress: Progress | None = None) -> np.ndarray:
    """Draw a picture, (C, H, W) float32 from ``facts.low`` to ``facts.high``.

    run: arrays by name to arrays by name, the noise graph in any runtime. label: one of ``facts.classes``, or nothing for none
    in particular. steps: moments visited (default: the model's). seed: of the noise to begin with, and of what a stochastic
    sampler draws; nothing else is random. sampler: a name of ``samplers``. guidance: weights of terms by name (of ``terms``),
    or terms; or one number, the weight of classifier-free guidance alone (default: the model's). graphs: the bundle's further
    graphs; a step folded for this label runs in its own (see ``folded_name``). progress: called with steps done and in all.
    Raises ValueError, one sentence, for a label, sampler, term, weight or steps that cannot be, and for a term whose graph is
    not there.
    """
    graphs = {} if graphs is None else graphs
    number, advance = check_label(label, facts), check_sampler(sampler)
    wanted, moments = check_guidance(guidance, facts, graphs), visited(facts, facts.steps if steps is None else steps)
    rng = np.random.default_rng(seed)
    image = rng.standard_normal((1, *facts.size), np.float32)
    return refine(run, facts, image, np.array([number], np.int32), moments, advance, wanted, rng, graphs, progress)[0]


def refine(run: Run, facts: DenoiseFacts, image: np.ndarray, labels: np.ndarray, moments: Sequence[int], advance: Sampler,
           wanted: Sequence[Term], rng: np.random.Generator, graphs: Mapping[str, Run] | None = None,
           progress: Progress | None = None) -> np.ndarray:
    """From noise (N, C, H, W) to pictures, for a graph that takes N at once; labels (N,) int32, moments as ``visited``."""
    signal, graphs = facts.signal(), graphs or {}
    memory: dict[str, Any] = {}
    for done, (now, then) in enumerate(zip(moments, [*moments[1:], 0], strict=True), 1):
        here = float(signal[now])
        noise = predicted(run, facts, image, now, here, labels, wanted, graphs)
        image = advance(Step(image, noise, here, float(signal[then]), facts.low, facts.high, rng, memory))
        if progress:
            progress(done, len(moments))
    return image


def visited(facts: DenoiseFacts, steps: int) -> list[int]:
    """The moments of a run, evenly spread, the last one first. Raises ValueError for steps out of range."""
    if not 1 <= steps <= facts.moments:
        raise ValueError(f"steps {steps} must be 1 to {facts.moments}, the moments that the model was trained on")
    return [int(m) for m in np.rint(np.linspace(facts.moments, 0, steps + 1)[:-1])]


def predicted(run: Run, facts: DenoiseFacts, image: np.ndarray, moment: int, signal: float, labels: np.ndarray,
              wanted: Sequence[Term], graphs: Mapping[str, Run]) -> np.ndarray:
    """The noise in images at a moment, whose share of signal power is ``signal``, every term added."""
    time = np.full(len(image), moment / facts.moments, np.float32)

    def predict(of: np.ndarray) -> np.ndarray:
        folded = graphs.get(folded_name(moment)) if (of == len(facts.classes)).all() else None
        given = run({facts.image: image, facts.time: time, facts.label: of}) if folded is None else folded({facts.image: image})
        return np.asarray(given[facts.noise], np.float32)

    noise = predict(labels)
    here = Moment(image, time, signal, labels, noise, predict, graphs, facts)
    return noise + sum((term(here) for term in wanted), np.zeros_like(noise))


def folded_name(moment: int) -> str:
    """The name of a graph that was folded for one moment and for no label in particular: it takes the image alone.

    >>> folded_name(600)
    'step-0600'
    """
    return f"step-{moment:04d}"


def gray(picture: np.ndarray, facts: DenoiseFacts) -> np.ndarray:
    """(C, H, W) values to the nearest of the training pictures' levels, uint8 0 to levels - 1 (levels up to 256)."""
    share = (picture - facts.low) / (facts.high - facts.low)
    return np.rint(share.clip(0, 1) * (facts.levels - 1)).astype(np.uint8)


def check_label(label: str, facts: DenoiseFacts) -> int:
    """The number of a label. Raises ValueError naming the known."""
    if label and label not in facts.classes:
        raise ValueError(f"the model has nothing called {label!r}; it draws {', '.join(facts.classes)}")
    return facts.classes.index(label) if label else len(facts.classes)


def check_sampler(name: str) -> Sampler:
    """The sampler of a name. Raises ValueError naming the known."""
    known = samplers()
    if name not in known:
        raise ValueError(f"unknown sampler {name!r}; known are {', '.join(known)}")
    return known[name]


def check_guidance(guidance: Guidance | None, facts: DenoiseFacts, graphs: Mapping[str, Run]) -> list[Term]:
    """The terms. Raises ValueError for an unknown one, a weight that is no number from 0 to LARGEST_WEIGHT, or a term that
    needs a graph which is not there."""
    if isinstance(guidance, Sequence):
        return list(guidance)
    if not isinstance(guidance, Mapping):
        guidance = {"classifier-free": facts.guidance if guidance is None else guidance}
    known = terms()
    for name, weight in guidance.items():
        if name not in known:
            raise ValueError(f"unknown guidance term {name!r}; known are {', '.join(known)}")
        if not 0 <= weight <= LARGEST_WEIGHT:  # also false for NaN
            raise ValueError(f"guidance {weight} of {name} must be a number from 0 to {LARGEST_WEIGHT:g}")
        if name in NEEDS and NEEDS[name] not in graphs:
            have = ", ".join(["main", *graphs])
            raise ValueError(f"the guidance term {name!r} needs the graph {NEEDS[name]!r} and this bundle's are {have}; leave "
                             "the term away or give a bundle that has it")
    return [known[name](weight) for name, weight in guidance.items()]
