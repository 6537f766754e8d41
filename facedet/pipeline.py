"""Any RAW -> the detector's frame -> boxes in photosites of the full array. NumPy only: this also runs beside an artefact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from runtime import boxes as box_ops
from runtime.contract import SensorContract
from runtime.manifest import Manifest
from sensor_sim.raw import RawImage
from sensor_sim.readout import always_on, whole_blocks

Arrays = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Frame:
    """A detector's input and where it came from.

    pixels: (height, width) stored DN of the contract, the frame at the top left, black level around it.
    size: (rows, columns) that hold the frame. binning: photosites of the full array per pixel along a side.
    origin: (row, column) of the first pixel in the full array, photosites.
    """

    pixels: np.ndarray
    size: tuple[int, int]
    binning: int
    origin: tuple[int, int]

    def to_photosites(self, boxes: np.ndarray) -> np.ndarray:
        """Boxes (n, 5) of the frame, pixels, clipped to it, as boxes in photosites of the full array."""
        return box_ops.to_photosites(boxes, self.binning, self.origin, size=self.size)


def frame_for(raw: RawImage, contract: SensorContract, height: int, width: int) -> Frame:
    """The network's frame of a RAW.

    A full read-out whose same-colour blocks are as large as the contract's binning (QxQ) is binned digitally; a frame with
    the contract's CFA and levels is taken as it is. Either is binned further, by the least whole factor that makes it fit
    height x width, then cropped by a row or a column where that brings the Bayer phase to the contract's.
    Raises ValueError, the contract's own sentence, for any other RAW, and for one too small to hold a Bayer cell.
    """
    if raw.cfa.family != contract.family and raw.cfa.block == contract.binning:
        raw = _binned(raw, contract, height, width)
    else:
        contract.check(raw)
        if raw.shape[0] > height or raw.shape[1] > width:
            raw = _binned(raw, contract, height, width)
    contract.check(raw)
    aligned = _aligned(raw, contract)
    pixels = framed(aligned.mosaic, (height, width), int(contract.black_level or 0))
    return Frame(pixels, aligned.shape, aligned.metadata.binning, aligned.metadata.origin)


def framed(mosaic: np.ndarray, size: tuple[int, int], black: int) -> np.ndarray:
    """A mosaic (h, w) DN at the top left of a frame of ``size``, black level around it: uint8.
    Raises ValueError for a DN that it cannot hold."""
    if mosaic.max(initial=0) > np.iinfo(np.uint8).max:
        raise ValueError(f"the frame holds {int(mosaic.max())} DN, and the detector takes up to 255: read the sensor out in its "
                         "always-on mode")
    frame = np.full(size, black, np.uint8)
    frame[:mosaic.shape[0], :mosaic.shape[1]] = mosaic
    return frame


def _binned(raw: RawImage, contract: SensorContract, height: int, width: int) -> RawImage:
    rows, columns = ((s.stop - s.start) // raw.cfa.block for s in whole_blocks(*raw.shape, raw.cfa))
    factor = max(1, -(-rows // height), -(-columns // width))
    return always_on(raw, int(contract.bit_depth or 8), int(contract.black_level or 0), factor)


def _aligned(raw: RawImage, contract: SensorContract) -> RawImage:
    """The frame from the first row and column that begin the contract's pattern."""
    top, left = ((wanted - given) % contract.period for wanted, given in zip(contract.phase, raw.cfa.phase, strict=True))
    rows, columns = raw.shape[0] - top, raw.shape[1] - left
    if rows < contract.period or columns < contract.period:
        raise ValueError(f"a frame of {raw.shape[0]}x{raw.shape[1]} pixels after binning holds no whole cell of "
                         "the model's mosaic; give a larger RAW")
    return raw.crop(top, left, rows, columns) if top or left else raw


def detect(run: Callable[[Arrays], Arrays], raw: RawImage, facts: Manifest, threshold: float | None = None) -> np.ndarray:
    """The faces of a RAW: (n, 5) float32, x0, y0, x1, y1 in photosites of the full array and score, best first.

    run: stored DN by input name to real-valued outputs by name (``runtime.engines.Engine.run``). facts: the bundle's
    manifest. threshold: least score, the manifest's unless given. Raises ValueError when the RAW is not what the model
    takes, or the manifest is not a detector's.
    """
    if facts.sensor is None or facts.boxes is None or len(facts.inputs) != 1:
        raise ValueError(f"{facts.name} is not a detector: its manifest lacks a sensor contract or box facts")
    height, width = (int(n or 0) for n in facts.inputs[0].shape[2:])
    frame = frame_for(raw, facts.sensor, height, width)
    outputs = run({facts.inputs[0].name: frame.pixels[None, None]})
    score = facts.boxes.score_threshold if threshold is None else threshold
    found = box_ops.decode([outputs[name] for name in facts.boxes.outputs], facts.boxes.strides, score, facts.boxes.iou_threshold)
    return frame.to_photosites(found)
