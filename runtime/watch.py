"""The always-on loop in two stages: a small look alerts, a larger one decides. NumPy only; the frames may come from anywhere.

One set of weights serves both: the network is convolutional, so the same artefact runs at the wake size (a quarter of the
pixels) and at the locate size, with the same integers. The larger frame is not even read out while nothing alerts, and nothing
outside the sensor wakes until it has a face in it: the small look may then be quick to hit, because its errors cost one large
look and not a wake. (In the simulation the small frame is no read of its own, with its charge summed, but the large read-out's
8-bit DN averaged once more: ``facedet/looks.py``, ``photosite/commands/watch.py``.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np

from runtime.bundle import Bundle
from runtime.engines import Engine, LiteRT
from runtime.manifest import Manifest, TensorFacts

NOTHING = np.zeros((0, 5), np.float32)


class Look(Protocol):
    """One moment that can be looked at. ``small`` and ``large`` give boxes (n, 5), best first; ``large`` costs more."""

    @property
    def time_s(self) -> float: ...
    def small(self) -> np.ndarray: ...
    def large(self) -> np.ndarray: ...


@dataclass(frozen=True)
class Moment:
    """What the loop made of a look.

    index, time_s: of the frame. score: the small look's best, 0 for none, nan where that look was not taken. alerted: whether
    this frame's small look ended a sleep. located: whether the large look was taken. woke: whether it is the first since the
    sleep with a face that wakes, which is what the phone is told. boxes (n, 5): what the large look found.
    """

    index: int
    time_s: float
    score: float
    alerted: bool = False
    located: bool = False
    woke: bool = False
    boxes: np.ndarray = field(default_factory=lambda: NOTHING)


def watch(looks: Iterable[Look], confirm: int = 1, patience: int = 0, both: float = 0.0) -> Iterator[Moment]:
    """Every look in turn: asleep only the small one is taken; ``confirm`` hits in a row alert, and the same frame is located.

    Alert, every frame is located, until the large look has found nothing ``patience`` + 1 times in a row; with patience 0 a
    single empty look ends it. The first frame with a located face wakes, and with ``both`` above 0 the first of which the mean of
    both looks' best scores reaches that too: what deceives one size seldom deceives the other. An alert without such a frame
    wakes nobody. Until it wakes the small look is taken at every frame where ``both`` needs its score, afterwards at none.
    Raises ValueError when confirm is under 1, patience under 0, or both no share of 1.
    """
    if confirm < 1 or patience < 0:
        raise ValueError(f"confirm {confirm} must be at least 1 and patience {patience} at least 0")
    if not 0 <= both <= 1:
        raise ValueError(f"both is {both:g}; the mean of two scores lies between 0 and 1")
    alert, told, hits, empty = False, False, 0, 0
    for index, look in enumerate(looks):
        score, alerted = float("nan"), False
        if not alert or (both and not told):
            found = look.small()
            score = best(found)
        if not alert:
            hits = hits + 1 if len(found) else 0
            alerted = alert = hits >= confirm
            told, empty = False, 0
        if not alert:
            yield Moment(index, look.time_s, score)
            continue
        boxes = look.large()
        woke = bool(len(boxes)) and not told and (not both or (score + best(boxes)) / 2 >= both)
        yield Moment(index, look.time_s, score, alerted, True, woke, boxes)
        told, empty = told or woke, 0 if len(boxes) else empty + 1
        if empty > patience:
            alert, hits = False, 0


def best(boxes: np.ndarray) -> float:
    """The best score of boxes (n, 5), best first; 0 without any."""
    return float(boxes[0, 4]) if len(boxes) else 0.0


class ResizedLiteRT(LiteRT):
    """A .tflite whose one input (NHWC) was given another height and width; its convolutions pad as SAME, at any size."""

    def resize(self, height: int, width: int) -> None:
        """Raises ValueError when the graph does not take the size."""
        index = self._inputs[0]
        channels = int(self._interpreter.get_input_details()[0]["shape"][-1])
        try:
            self._interpreter.resize_tensor_input(index, [1, height, width, channels])
            self._interpreter.allocate_tensors()
        except (RuntimeError, ValueError) as error:
            raise ValueError(f"the artefact cannot run at {width}x{height}: {str(error).splitlines()[0]}") from None

    def shapes(self) -> list[tuple[int, ...]]:
        return [tuple(int(n) for n in d["shape"]) for d in self._interpreter.get_output_details()]


def at_size(bundle: Bundle, height: int, width: int, threads: int = 1) -> tuple[Engine, Manifest]:
    """A detector's bundle at another frame size: an engine of its .tflite, and the manifest that says so.

    Raises ValueError when the bundle is no detector's, has no .tflite, or its graph does not scale with the frame.
    """
    facts = bundle.manifest
    if facts.boxes is None or len(facts.inputs) != 1:
        raise ValueError(f"{facts.name} is not a detector: it has no box facts")
    artefact = facts.artefact("tflite")
    runner = ResizedLiteRT(bundle.path / artefact.file, threads)
    runner.resize(height, width)
    maps = [(1, -(-height // s), -(-width // s), 5) for s in facts.boxes.strides]
    order = [facts.boxes.outputs.index(face.name) for face in artefact.outputs]
    if runner.shapes() != [maps[i] for i in order]:
        raise ValueError(f"{facts.name} does not scale with its frame: at {width}x{height} its outputs are {runner.shapes()}")
    inputs = tuple(_sized(t, height, width) for t in facts.inputs)
    face = replace(artefact, inputs=tuple(_sized(t, height, width) for t in artefact.inputs),
                   outputs=tuple(_sized(t, *maps[i][1:3]) for t, i in zip(artefact.outputs, order, strict=True)))
    outputs = tuple(_sized(t, *maps[facts.boxes.outputs.index(t.name)][1:3]) for t in facts.outputs)
    engine = Engine(bundle.path / artefact.file, face, inputs, outputs, runner=runner)
    return engine, replace(facts, inputs=inputs, outputs=outputs, artefacts=(face,))


def _sized(facts: TensorFacts, height: int, width: int) -> TensorFacts:
    """The same tensor with another height and width, wherever its layout has them."""
    n, *rest = facts.shape
    shape = (n, height, width, rest[-1]) if facts.layout == "NHWC" else (n, rest[0], height, width)
    return replace(facts, shape=shape)


@dataclass
class Tally:
    """What a watch came to: how many looks, alerts, located frames, wakes, and frames with a face."""

    looks: int = 0
    alerts: int = 0
    located: int = 0
    wakes: int = 0
    with_face: int = 0

    def add(self, moment: Moment) -> None:
        self.looks += 1
        self.alerts += moment.alerted
        self.located += moment.located
        self.wakes += moment.woke
        self.with_face += bool(len(moment.boxes))


def counted(moments: Iterable[Moment], tally: Tally, on_each: Callable[[Moment], None] = lambda moment: None) -> Tally:
    """Run a watch to its end, telling ``on_each`` of every moment as it comes."""
    for moment in moments:
        tally.add(moment)
        on_each(moment)
    return tally
