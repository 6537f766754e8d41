"""The model contract: all that the export path knows of a network."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from runtime.contract import SensorContract
from runtime.loops import DenoiseFacts, Gate, UnmaskFacts
from runtime.manifest import LOOPS, BoxFacts, TileFacts

Arrays = dict[str, np.ndarray]
NUMBERS = ("float", "float16", "dynamic-int8", "ternary", "integer")


@dataclass(frozen=True)
class TorchGraph:
    """One graph of a model.

    module: a torch.nn.Module in evaluation mode, called with the inputs in order, giving a tensor or a tuple.
    inputs: static named example inputs, batch 1, NCHW, float32 real values. outputs: names, in order.
    golden: of a further graph, its golden vectors; the main one's are the model's.
    """

    module: Any
    inputs: Arrays
    outputs: tuple[str, ...]
    golden: Callable[[], list[Arrays]] | None = None


@dataclass(frozen=True)
class Model:
    """A network as the export path takes it.

    graphs: by name; ``main``, and what its loop runs beside it, such as the gradient of a reward. loop: what runs it: once,
        tiled, unmask or denoise.
    numbers: the promise: "float"; "integer" for a Brevitas network whose TFLite must hold no float operator; "ternary" for
        a float one whose projections hold -1, 0, 1 times a scale; or a form that a float one is exported in (``export.forms``).
    golden: gives the golden vectors, real inputs as canonical arrays by name: float32, or for a quantized input the
        stored numbers (a detector's DN as uint8). calibration: more of the same, for what still needs it.
    score: task quality of a runner (canonical arrays in, real arrays out) as named numbers, or None.
    sensor, tile, boxes, unmask, denoise: facts that travel in the manifest. runs: settings of whole runs of the loop unmask
        or denoise (keywords of ``runtime.generate``), whose results by the torch module travel there too. gates: strata of
        problems that the loop unmask must solve. licence: of the weights and of the training data.
    Raises ValueError when the facts contradict each other.
    """

    name: str
    graphs: dict[str, TorchGraph]
    loop: str
    numbers: str
    golden: Callable[[], list[Arrays]]
    sensor: SensorContract | None = None
    tile: TileFacts | None = None
    boxes: BoxFacts | None = None
    unmask: UnmaskFacts | None = None
    denoise: DenoiseFacts | None = None
    runs: tuple[dict[str, Any], ...] = ()
    gates: tuple[Gate, ...] = ()
    calibration: Callable[[], Iterable[Arrays]] | None = None
    score: Callable[[Callable[[Arrays], Arrays]], dict[str, float]] | None = None
    licence: dict[str, str] = field(default_factory=dict)
    card: Path | None = None
    title: str = ""
    task: str = ""

    def __post_init__(self) -> None:
        if "main" not in self.graphs:
            raise ValueError(f"{self.name} has no graph called main; it has {', '.join(self.graphs) or 'none'}")
        if self.loop not in LOOPS:
            raise ValueError(f"loop {self.loop!r} of {self.name} must be one of {', '.join(LOOPS)}")
        if self.numbers not in NUMBERS:
            raise ValueError(f"numbers {self.numbers!r} of {self.name} must be one of {', '.join(NUMBERS)}")
        if (self.loop == "tiled") != (self.tile is not None):
            raise ValueError(f"{self.name}: tile facts belong to the loop 'tiled' and to no other, not to {self.loop!r}")
        for loop in ("unmask", "denoise"):
            if (self.loop == loop) != (getattr(self, loop) is not None):
                raise ValueError(f"{self.name}: {loop} facts belong to the loop {loop!r} and to no other, not to {self.loop!r}")
        if self.gates and self.unmask is None:
            raise ValueError(f"{self.name}: gates belong to the loop 'unmask' and to no other, not to {self.loop!r}")
        if not {"weights", "data"} <= set(self.licence):
            raise ValueError(f"{self.name}: licence must name at least 'weights' and 'data', not {sorted(self.licence)}")
        unknown = set(self.boxes.outputs if self.boxes else ()) - set(self.graph.outputs)
        if unknown:
            raise ValueError(f"{self.name}: boxes are read from {sorted(unknown)}, which are no outputs")

    @property
    def graph(self) -> TorchGraph:
        """The main graph."""
        return self.graphs["main"]

    def parts(self) -> dict[str, Model]:
        """The further graphs by name, each as a model of its own that runs once: what the export path takes."""
        return {name: Model(f"{self.name}.{name}", {"main": graph}, "once", self.numbers, graph.golden or list,
                            licence=self.licence) for name, graph in self.graphs.items() if name != "main"}
