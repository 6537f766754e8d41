"""The ternary face detector as the export path takes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from export.model import Arrays, Model, TorchGraph
from facedet.evaluate import expose_picture
from facedet.net import WAKE, encode, load, strides
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


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model of folded weights; thresholds from ``facts.extra``. Raises ValueError when they are no detector's."""
    net, sensor = load(weights), Sensor.preset("qxq-phone")
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

    boxes = BoxFacts(outputs, strides(net.layout), score_threshold=facts.extra["score_threshold"],
                     iou_threshold=facts.extra["iou_threshold"], wake=WakeFacts(facts.extra["wake_threshold"], *WAKE))
    return Model(facts.name, {"main": TorchGraph(net, {"frame": example}, outputs)}, facts.loop, "integer", golden,
                 sensor=contract, boxes=boxes, licence=facts.licence, card=facts.card, title=facts.title, task=facts.task)
