"""PyNET-QxQ as the export path takes it: InstanceNorm with the statistics of training pictures, folded."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from export.model import Arrays, Model, TorchGraph
from firmware_models.catalogue import ModelFacts
from firmware_models.samples import sample_raws
from isp.data import demosaic_contract
from isp.pipeline import to_bytes
from isp.pynet_fixed import MARGIN, PERIOD, fixed, load_student
from isp.pynet_quant import quantized_pynet
from runtime.manifest import TileFacts
from sensor_sim import CFA

TILE = 528  # with margins of 128 a quarter of what is computed is new; larger ones take more memory than a phone gives
CALIBRATED = ("astronaut.png", "chelsea.png", "rocket.jpg")  # pictures that the integer form's scales are set on
SIDE, GAINS = 128, (1.0, 16.0)


def build(weights: Path, facts: ModelFacts) -> Model:
    """The float form, or the integer one where ``facts.extra`` says so."""
    network, statistics = load_student(weights)
    contract, integer = demosaic_contract(CFA.parse("qxq")), facts.extra["numbers"] == "integer"
    if integer:
        seen = [contract.encode(raw)[None] for name in CALIBRATED for raw in sample_raws(name, contract, SIDE, GAINS)]
        module = quantized_pynet(network, statistics, torch.from_numpy(np.stack(seen)))
    else:
        module = fixed(network, statistics)

    def golden() -> list[Arrays]:
        """Two real mosaics: a photograph without noise, one at ISO 1600; as stored where the network is integer."""
        codes = [contract.encode(raw)[None, None] for raw in sample_raws("coffee.png", contract, TILE, GAINS)]
        return [{"mosaic": to_bytes(one) if integer else one} for one in codes]

    graph = TorchGraph(module, {"mosaic": np.zeros((1, 1, TILE, TILE), np.float32)}, ("picture",))
    return Model(facts.name, {"main": graph}, facts.loop, facts.extra["numbers"], golden, sensor=contract,
                 tile=TileFacts(TILE, MARGIN, PERIOD), licence=facts.licence, title=facts.title, task=facts.task)
