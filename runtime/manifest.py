"""What a bundle says of itself: ``manifest.json``, read with plain checks so that a device needs NumPy alone.

Model-level ``inputs`` and ``outputs`` state the canonical face, the same for every artefact: NCHW, and for an
integer model the stored numbers' scale and zero point. Each artefact states its own face (layout, dtype, zero
point); ``runtime.engines`` goes from one to the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from runtime.boxes import least_stored
from runtime.contract import SensorContract
from runtime.loops import DenoiseFacts, Gate, UnmaskFacts
from runtime.typed import build

FORMAT = 2
LOOPS = ("once", "tiled", "unmask", "denoise")
LAYOUTS = ("NCHW", "NHWC", "any")
DTYPES = ("float32", "float16", "int8", "uint8", "int16", "uint16", "int32", "int64", "bool")
NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")  # a file of a bundle, on any system


@dataclass(frozen=True)
class TensorFacts:
    """One input or output: shape in its own ``layout`` (None: any size), NumPy dtype, and for stored integers
    the affine grid, real value = (stored - zero_point) * scale."""

    name: str
    shape: tuple[int | None, ...]
    dtype: str
    layout: str = "NCHW"
    scale: float | None = None
    zero_point: int | None = None

    def __post_init__(self) -> None:
        if self.layout not in LAYOUTS:
            raise ValueError(f"layout {self.layout!r} of {self.name} must be one of {', '.join(LAYOUTS)}")
        if self.dtype not in DTYPES:
            raise ValueError(f"dtype {self.dtype!r} of {self.name} must be one of {', '.join(DTYPES)}")
        if not all(n is None or (isinstance(n, int) and n > 0) for n in self.shape):
            raise ValueError(f"the shape of {self.name} must hold positive whole numbers, not {self.shape}")
        if (self.scale is None) != (self.zero_point is None) or (self.scale is not None and self.scale <= 0):
            raise ValueError(f"{self.name} must have both a positive scale and a zero_point or neither")
        object.__setattr__(self, "shape", tuple(self.shape))

    @property
    def quantized(self) -> bool:
        """Whether the values are stored integers on an affine grid."""
        return self.scale is not None


@dataclass(frozen=True)
class TileFacts:
    """How a ``tiled`` model covers a picture: tile side and margin in input pixels, positions in multiples of
    ``period``, output pixels per input pixel ``scale``."""

    size: int
    margin: int
    period: int
    scale: int = 1

    def __post_init__(self) -> None:
        if min(self.size, self.period, self.scale) < 1 or self.margin < 0:
            raise ValueError(f"tile facts must be positive, not {asdict(self)}")
        if self.size % self.period or self.size - 2 * self.margin < self.period:
            raise ValueError(f"a tile of {self.size} must be a multiple of the period {self.period} and exceed "
                             f"two margins of {self.margin} by at least one period")


@dataclass(frozen=True)
class WakeFacts:
    """The small look that alerts (``runtime.watch``): the least score, 0 to 1, at which it does, the frame's height and width,
    pixels, at which that was measured, and of each of the boxes' outputs the least stored number that has such a score, empty
    where they are floats. both: the least mean of both looks' best scores at which a located face wakes, 0 where each does."""

    threshold: float
    height: int
    width: int
    least_stored: tuple[int, ...] = ()
    both: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "least_stored", tuple(self.least_stored))
        if not 0 < self.threshold < 1 or not 0 <= self.both < 1 or min(self.height, self.width) < 1:
            raise ValueError(f"wake thresholds must lie between 0 and 1 and have a frame's size, not {asdict(self)}")


@dataclass(frozen=True)
class BoxFacts:
    """How a detector's outputs become boxes: one output a stride, five channels (score logit, then left, top,
    right, bottom distances in strides), the thresholds it was measured with, and at which score a small look alerts, None
    where that was not measured."""

    outputs: tuple[str, ...]
    strides: tuple[int, ...]
    encoding: str = "score-ltrb"
    score_threshold: float = 0.5
    iou_threshold: float = 0.5
    wake: WakeFacts | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "outputs", tuple(self.outputs))
        object.__setattr__(self, "strides", tuple(self.strides))
        if not self.strides or len(self.outputs) != len(self.strides):
            raise ValueError(f"boxes need one output a stride, not {len(self.outputs)} for {len(self.strides)}")
        if self.encoding != "score-ltrb":
            raise ValueError(f"box encoding {self.encoding!r} is unknown; known is score-ltrb")
        if self.wake is not None and len(self.wake.least_stored) not in (0, len(self.outputs)):
            raise ValueError(f"least_stored must have {len(self.outputs)} numbers, one an output, or none")

    def on_grids(self, outputs: tuple[TensorFacts, ...]) -> BoxFacts:
        """The same with ``wake.least_stored`` for a model's outputs; unchanged without a threshold or where they are floats."""
        by_name = {facts.name: facts for facts in outputs}
        grids = [by_name[name] for name in self.outputs]
        if self.wake is None or not all(grid.quantized for grid in grids):
            return self
        least = (least_stored(self.wake.threshold, float(grid.scale or 1), int(grid.zero_point or 0)) for grid in grids)
        return replace(self, wake=replace(self.wake, least_stored=tuple(least)))

    def wake_at(self, height: int, width: int) -> WakeFacts | None:
        """How looks at frames of this size alert and wake; None where that was not measured at that size."""
        return self.wake if self.wake is not None and (self.wake.height, self.wake.width) == (height, width) else None


@dataclass(frozen=True)
class ArtefactFacts:
    """One file that runs: ``kind`` onnx or tflite, its own face, and what the inspection after conversion counted."""

    file: str
    kind: str
    inputs: tuple[TensorFacts, ...]
    outputs: tuple[TensorFacts, ...]
    inspection: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class GraphFacts:
    """A further graph of the model, such as the gradient of a reward: its canonical face, the files that run it, what the
    passes changed. Its golden vectors are in NAME.npz."""

    name: str
    inputs: tuple[TensorFacts, ...]
    outputs: tuple[TensorFacts, ...]
    artefacts: tuple[ArtefactFacts, ...]
    passes: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Manifest:
    """A bundle's manifest. ``files`` maps each file to its sha256 and size in bytes; ``rounding`` names the rules an
    integer model's artefacts follow and how far they are apart on it; ``passes`` say what changed before conversion and by
    how much it moved the outputs; ``verify`` are the rows measured at export; ``runs`` are what the loop around
    the torch module gave there, each with its settings; ``gates`` are strata of problems that the loop must solve;
    ``graphs`` are what the loop runs beside the main graph, which the other keys are about."""

    name: str
    loop: str
    numbers: str
    inputs: tuple[TensorFacts, ...]
    outputs: tuple[TensorFacts, ...]
    artefacts: tuple[ArtefactFacts, ...]
    files: dict[str, dict[str, Any]]
    sensor: SensorContract | None = None
    tile: TileFacts | None = None
    boxes: BoxFacts | None = None
    rounding: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    licence: dict[str, str] = field(default_factory=dict)
    passes: tuple[dict[str, Any], ...] = ()
    verify: tuple[dict[str, Any], ...] = ()
    title: str = ""
    task: str = ""
    unmask: UnmaskFacts | None = None
    denoise: DenoiseFacts | None = None
    runs: tuple[dict[str, Any], ...] = ()
    gates: tuple[Gate, ...] = ()
    graphs: tuple[GraphFacts, ...] = ()
    format: int = FORMAT

    def to_dict(self) -> dict[str, Any]:
        """As JSON: plain dictionaries, lists, numbers and strings."""
        data = asdict(self)
        data["sensor"] = self.sensor.to_dict() if self.sensor else None
        return data

    @classmethod
    def from_dict(cls, data: Any) -> Manifest:
        """From parsed JSON. Raises ValueError, one sentence, on another format, a missing key or a wrong value."""
        if not isinstance(data, Mapping):
            raise ValueError("manifest.json must hold one JSON object")
        if data.get("format") != FORMAT:
            raise ValueError(f"manifest.json has format {data.get('format')!r} and this photosite reads format {FORMAT}; "
                             "export the model again with this version")
        manifest = build(cls, data, "manifest.json")
        if manifest.loop not in LOOPS:
            raise ValueError(f"manifest.json names the loop {manifest.loop!r}; known are {', '.join(LOOPS)}")
        _check_files(manifest)
        return manifest

    def identity(self) -> dict[str, Any]:
        """What an artefact carries inside itself: everything but ``files`` and ``verify``, which are about the finished file."""
        return {key: value for key, value in self.to_dict().items() if key not in ("files", "verify")}

    def part(self, name: str) -> Manifest:
        """The manifest of one of ``graphs``, as if it were a model that runs once. Raises ValueError naming what there is."""
        found = [graph for graph in self.graphs if graph.name == name]
        if not found:
            have = ", ".join(["main", *(graph.name for graph in self.graphs)])
            raise ValueError(f"the bundle of {self.name} has no graph {name!r}; it has {have}")
        graph = found[0]
        return Manifest(f"{self.name}.{name}", "once", self.numbers, graph.inputs, graph.outputs, graph.artefacts, self.files,
                        versions=self.versions, licence=self.licence, passes=graph.passes, title=f"{self.title}: {name}")

    def artefact(self, kind: str | None = None) -> ArtefactFacts:
        """The artefact of a kind (``tflite``, ``onnx``), or the first. Raises ValueError naming what there is."""
        for artefact in self.artefacts:
            if kind in (None, artefact.kind):
                return artefact
        have = ", ".join(a.kind for a in self.artefacts) or "none"
        raise ValueError(f"the bundle of {self.name} has no {kind or 'runnable'} artefact; it has {have}")


def _check_files(manifest: Manifest) -> None:
    """Raise ValueError unless every file has a sha256 text and a count of bytes, every artefact of every graph among them."""
    for name, entry in manifest.files.items():
        if not NAME.fullmatch(name):
            raise ValueError(f"manifest.json names the file {name[:100]!r}, which is no plain name inside the bundle")
        if set(entry) != {"sha256", "bytes"} or not isinstance(entry["sha256"], str) or type(entry["bytes"]) is not int:
            raise ValueError(f"manifest.json must give sha256 and bytes of {name}, and nothing else")
    names = [graph.name for graph in manifest.graphs]
    taken = {"main", "model", "golden"}  # what they would be mistaken for
    if len({*names, *taken}) < len(names) + len(taken) or not all(map(NAME.fullmatch, names)):
        raise ValueError(f"manifest.json must give further graphs plain names that differ, none of them main, not {names}")
    for artefact in [*manifest.artefacts, *(a for graph in manifest.graphs for a in graph.artefacts)]:
        if artefact.file not in manifest.files:
            raise ValueError(f"manifest.json gives no checksum of {artefact.file}")
