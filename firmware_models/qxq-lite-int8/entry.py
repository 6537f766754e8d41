"""The phone tier in integers as the export path takes it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from export.model import Arrays, Model, TorchGraph
from firmware_models.catalogue import ModelFacts
from firmware_models.samples import sample_raws
from isp.data import demosaic_contract
from isp.quant import load
from isp.train import NETWORKS
from runtime.manifest import TileFacts

TILE = 528  # 512 and a cell of real colour at either side: a 512x512 picture is one tile


def build(weights: Path, facts: ModelFacts) -> Model:
    """The model with its weights loaded."""
    network = load(weights, NETWORKS[facts.extra["trainer"]](), facts.extra["weight_bits"])  # type: ignore[arg-type]
    contract = demosaic_contract(network.cfa)

    def golden() -> list[Arrays]:
        """A real mosaic as the network stores it, at ISO 400: one, for its picture alone is a megabyte."""
        raws = sample_raws("coffee.png", contract, TILE, gains=(4.0,))
        return [{"mosaic": np.rint(np.clip(contract.encode(raw), 0, 1) * 255).astype(np.uint8)[None, None]} for raw in raws]

    return Model(facts.name, {"main": TorchGraph(network, {"mosaic": np.zeros((1, 1, TILE, TILE), np.float32)}, ("picture",))},
                 facts.loop, "integer", golden, sensor=contract, tile=TileFacts(TILE, network.margin, network.cell),
                 licence=facts.licence, title=facts.title, task=facts.task)
