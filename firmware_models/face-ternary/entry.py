"""The ternary face detector as the export path takes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from export.model import Arrays, Model, TorchGraph
from facedet.evaluate import expose_picture
from facedet.net import HEIGHT, WAKE, WIDTH, encode, load, strides
from facedet.pipeline import framed
from facedet.quant import raw_levels
from firmware_models.samples import sample_picture
from runtime.contract import SensorContract
from runtime.manifest import BoxFacts, WakeFacts
from sensor_sim.sensor import Sensor

if TYPE_CHECKING:
    from firmware_models.catalogue import ModelFacts

# Shipped pictures, never trained on: name, exposure, gain.
GOLDEN = (("astronaut.png", 1.0, 1.0), ("astronaut.png", 1 / 32, 32.0), ("coffee.png", 0.125, 8.0), ("chelsea.png", 1.0, 1.0))


def build(weights: Path, facts: ModelFacts, size: tuple[int, int] | None = None) -> Model:
    """The model of folded weights; thresholds from ``facts.extra``. size: (height, width) of its frames in place of the locate
    size; it is then named after it, so that the C of two sizes can be in one program. Raises ValueError when the weights are no
    detector's or frames cannot have the size."""
    net, sensor = load(weights, size), Sensor.preset("qxq-phone")
    check_size(net.size, max(strides(net.layout)), (sensor.height // sensor.cfa.block, sensor.width // sensor.cfa.block))
    name = facts.name if net.size == (HEIGHT, WIDTH) else f"{facts.name}-{net.size[1]}x{net.size[0]}"
    bits = net.numbers.input_bits
    black, white = raw_levels(bits)
    sensor = sensor.replace(always_on=sensor.always_on.with_bits(bits))
    outputs = tuple(f"stride{s}" for s in strides(net.layout))
    example = encode(np.full((1, *net.size), black, np.uint8), bits).numpy()
    cfa = sensor.cfa.binned()
    contract = SensorContract(cfa.family, cfa.phase, cfa.period, "dn", "linear", black, white, bits, sensor.cfa.block)

    def golden() -> list[Arrays]:
        frames = []
        for i, (name, exposure, gain) in enumerate(GOLDEN):
            raw, _ = expose_picture(sample_picture(name), sensor, net.size, i, exposure, gain)
            frames.append({"frame": framed(raw.mosaic, net.size, black)[None, None]})
        return frames

    wake = WakeFacts(facts.extra["wake_threshold"], *WAKE, both=facts.extra["both_threshold"])
    boxes = BoxFacts(outputs, strides(net.layout), score_threshold=facts.extra["score_threshold"],
                     iou_threshold=facts.extra["iou_threshold"], wake=wake)
    return Model(name, {"main": TorchGraph(net, {"frame": example}, outputs)}, facts.loop, "integer", golden,
                 sensor=contract, boxes=boxes, licence=facts.licence, card=facts.card, title=facts.title, task=facts.task)


def check_size(size: tuple[int, int], least: int, most: tuple[int, int]) -> None:
    """Raise ValueError unless frames can have a size (height, width): whole Bayer cells, so that every weight of the first layer
    keeps its colour; at least a cell of the coarsest head, ``least`` pixels; no more than the sensor's read-out has, ``most``."""
    if any(side % 2 or not least <= side <= limit for side, limit in zip(size, most, strict=True)):
        raise ValueError(f"the detector's frames cannot be {size[1]}x{size[0]}: width and height must be even, at least {least} "
                         f"and at most {most[1]}x{most[0]} pixels, the sensor's always-on read-out")
