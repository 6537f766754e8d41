"""The loop of an image diffusion model: from noise to a picture, the noise-prediction graph run at falling moments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from runtime.guidance import ClassifierFree, Moment, Term
from runtime.loops import DenoiseFacts

Run = Callable[[dict[str, np.ndarray]], Mapping[str, np.ndarray]]
LARGEST_WEIGHT = 100.0


def denoise(run: Run, facts: DenoiseFacts, label: str = "", *, steps: int | None = None, seed: int = 0,
            guidance: float | Sequence[Term] | None = None, progress: Callable[[int, int], None] | None = None) -> np.ndarray:
    """Draw a picture, (C, H, W) float32 from ``facts.low`` to ``facts.high``, by deterministic DDIM.

    run: arrays by name to arrays by name, the noise graph in any runtime. label: one of ``facts.classes``, or nothing for none
    in particular. steps: moments visited (default: the model's). seed: of the noise to begin with; nothing else is random.
    guidance: terms to add to the predicted noise, or the weight of classifier-free guidance (default: the model's).
    progress: called with steps done and in all. Raises ValueError, one sentence, for a label, steps or weight that cannot be.

    Song et al., arXiv 2010.02502, equation 12 with sigma = 0; the predicted picture is kept within low and high.
    """
    number, terms = check_label(label, facts), check_guidance(guidance, facts)
    moments = visited(facts, facts.steps if steps is None else steps)
    signal = facts.signal()
    image = np.random.default_rng(seed).standard_normal((1, *facts.size), np.float32)
    for done, (now, then) in enumerate(zip(moments, [*moments[1:], 0], strict=True), 1):
        noise = predicted(run, facts, image, now, number, float(signal[now]), terms)
        image = step(image, noise, float(signal[now]), float(signal[then]), facts)
        if progress:
            progress(done, len(moments))
    return image[0]


def visited(facts: DenoiseFacts, steps: int) -> list[int]:
    """The moments of a run, evenly spread, the last one first. Raises ValueError for steps out of range."""
    if not 1 <= steps <= facts.moments:
        raise ValueError(f"steps {steps} must be 1 to {facts.moments}, the moments that the model was trained on")
    return [int(m) for m in np.rint(np.linspace(facts.moments, 0, steps + 1)[:-1])]


def predicted(run: Run, facts: DenoiseFacts, image: np.ndarray, moment: int, label: int, signal: float,
              terms: Sequence[Term]) -> np.ndarray:
    """The noise in an image at a moment, every term added."""
    def predict(of: int) -> np.ndarray:
        given = run({facts.image: image, facts.time: np.array([moment / facts.moments], np.float32),
                     facts.label: np.array([of], np.int32)})
        return np.asarray(given[facts.noise], np.float32)

    noise = predict(label)
    here = Moment(image, signal, label, noise, predict, len(facts.classes))
    return noise + sum((term(here) for term in terms), np.zeros_like(noise))


def step(image: np.ndarray, noise: np.ndarray, signal: float, left: float, facts: DenoiseFacts) -> np.ndarray:
    """From a moment of ``signal`` (alpha bar) to a cleaner one of ``left``, float32."""
    picture = (image - np.float32(np.sqrt(1 - signal)) * noise) / np.float32(np.sqrt(signal))
    picture = picture.clip(facts.low, facts.high)
    # The noise that leads from the picture as kept to where the image is.
    noise = (image - np.float32(np.sqrt(signal)) * picture) / np.float32(np.sqrt(1 - signal))
    return (np.float32(np.sqrt(left)) * picture + np.float32(np.sqrt(1 - left)) * noise).astype(np.float32)


def gray(picture: np.ndarray, facts: DenoiseFacts) -> np.ndarray:
    """(C, H, W) values to the nearest of the training pictures' levels, uint8 0 to levels - 1 (levels up to 256)."""
    share = (picture - facts.low) / (facts.high - facts.low)
    return np.rint(share.clip(0, 1) * (facts.levels - 1)).astype(np.uint8)


def check_label(label: str, facts: DenoiseFacts) -> int:
    """The number of a label. Raises ValueError naming the known."""
    if label and label not in facts.classes:
        raise ValueError(f"the model has nothing called {label!r}; it draws {', '.join(facts.classes)}")
    return facts.classes.index(label) if label else len(facts.classes)


def check_guidance(guidance: float | Sequence[Term] | None, facts: DenoiseFacts) -> list[Term]:
    """The terms. Raises ValueError for a weight that is no number from 0 to LARGEST_WEIGHT."""
    if isinstance(guidance, Sequence):
        return list(guidance)
    weight = facts.guidance if guidance is None else guidance
    if not 0 <= weight <= LARGEST_WEIGHT:  # also false for NaN
        raise ValueError(f"guidance {weight} must be a number from 0 to {LARGEST_WEIGHT:g}")
    return [ClassifierFree(weight)]
