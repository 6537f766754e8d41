"""What the manifest says of the loops ``unmask`` and ``denoise``, so that a device needs nothing else to run them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np

SCHEDULES = ("cosine",)


@dataclass(frozen=True)
class UnmaskFacts:
    """How a language model's canvas is filled.

    vocabulary: the text of each token. length: positions of the canvas. mask: the token that stands for "not yet known".
    end: the token that ends a text, or None where every position counts. pads: the tokens that take turns after the end;
    one pad or seven (Rainbow padding), or none where the end itself is repeated. order: positions in the order that the
    policy ``given`` fills them. prompt: a regular expression that a whole prompt must match, and ``example``, one that does.
    tokens, logits, attention: names of the graph's input (1, L) int32 and outputs (1, L, V), (1, L, L); attention None
    for a graph that gives none. Raises ValueError when they contradict each other.
    """

    vocabulary: tuple[str, ...]
    length: int
    mask: int
    order: tuple[int, ...]
    end: int | None = None
    pads: tuple[int, ...] = ()
    prompt: str = ""
    example: str = ""
    tokens: str = "tokens"
    logits: str = "logits"
    attention: str | None = "attention"

    def __post_init__(self) -> None:
        for name in ("vocabulary", "order", "pads"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        special = [t for t in (self.mask, self.end, *self.pads) if t is not None]
        if not all(isinstance(t, int) and 0 <= t < len(self.vocabulary) for t in special) or len(set(special)) < len(special):
            raise ValueError(f"mask, end and pads must be different tokens of {len(self.vocabulary)}, not {special}")
        if len(set(self.vocabulary)) < len(self.vocabulary):
            raise ValueError("the vocabulary holds a text twice")
        if sorted(self.order) != list(range(self.length)):
            raise ValueError(f"order must name each of the {self.length} positions once")
        try:
            matched = re.fullmatch(self.prompt, self.example)
        except re.error as error:
            raise ValueError(f"prompt {self.prompt!r} is no regular expression: {error}") from None
        if not matched:
            raise ValueError(f"the example {self.example!r} does not match the prompt {self.prompt!r}")

    @property
    def special(self) -> frozenset[int]:
        """Tokens that are no text."""
        return frozenset(t for t in (self.mask, self.end, *self.pads) if t is not None)


@dataclass(frozen=True)
class Gate:
    """A stratum of problems that a language model is held to, so that an average cannot hide it.

    name: of the stratum. problems: pairs of a prompt and the whole text that the loop must make of it. least: the share of
    them that must come out right. settings: keywords of ``unmask``. Raises ValueError without problems or for a share that
    is none.
    """

    name: str
    problems: tuple[tuple[str, str], ...]
    least: float
    settings: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "problems", tuple((prompt, text) for prompt, text in self.problems))
        if not self.problems or not 0 < self.least <= 1:
            raise ValueError(f"the gate {self.name!r} needs problems and a share above 0 and at most 1, not {self.least}")


@dataclass(frozen=True)
class DenoiseFacts:
    """How a diffusion model's picture is drawn.

    size: (C, H, W). classes: names of what can be asked for; label len(classes) asks for nothing in particular. schedule and
    moments: the noise schedule that it was trained with, of SCHEDULES, over so many moments. steps, guidance: the defaults
    it was measured with. low, high: values of black and white. levels: gray levels of the training pictures.
    image, time, label, noise: names of the inputs (1, C, H, W), (1,) in 0..1, (1,) int32, and of the output.
    """

    size: tuple[int, int, int]
    classes: tuple[str, ...]
    schedule: str
    moments: int
    steps: int
    guidance: float = 0.0
    low: float = -1.0
    high: float = 1.0
    levels: int = 256
    image: str = "image"
    time: str = "time"
    label: str = "label"
    noise: str = "noise"

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", tuple(self.size))
        object.__setattr__(self, "classes", tuple(self.classes))
        if self.schedule not in SCHEDULES:
            raise ValueError(f"schedule {self.schedule!r} is unknown; known are {', '.join(SCHEDULES)}")
        if len(self.size) != 3 or min(self.size) < 1 or self.high <= self.low or self.levels < 2:
            raise ValueError(f"a picture of {self.size} from {self.low} to {self.high} in {self.levels} levels cannot be drawn")
        if not 1 <= self.steps <= self.moments:
            raise ValueError(f"steps {self.steps} must be 1 to the schedule's {self.moments} moments")

    def signal(self) -> np.ndarray:
        """(moments + 1,) float64: the share of signal power left at each moment (alpha bar), 1 at moment 0.

        cosine: Nichol and Dhariwal, arXiv 2102.09672, equation 17, offset 0.008, never below 1e-4.
        """
        angle = (np.arange(self.moments + 1) / self.moments + 0.008) / 1.008 * np.pi / 2
        return np.maximum(np.cos(angle) ** 2 / np.cos(angle[0]) ** 2, 1e-4)
