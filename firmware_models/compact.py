"""The compact demosaicers, in floats and in integers, as the export path takes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from torch import nn

from export.model import Arrays, Model, TorchGraph
from firmware_models.catalogue import ModelFacts
from firmware_models.samples import sample_raws
from isp.data import demosaic_contract
from isp.pipeline import to_bytes
from isp.train import Compact, compact_network, take
from runtime.manifest import TileFacts

TILE = 528  # 512 and a cell of real colour at either side: a 512x512 picture is one tile


def build(weights: Path, facts: ModelFacts) -> Model:
    """The float model with its weights loaded. ``facts.extra["trainer"]`` names its network. Golden: a real mosaic at ISO 100 and
    one at ISO 1600. Raises ValueError for a network of another kind or another network's weights."""
    like = compact_network(facts.extra["trainer"])
    take(like, weights)
    return model(facts, like, like.eval(), "float", (1.0, 16.0), lambda codes: codes)


def build_integer(weights: Path, facts: ModelFacts) -> Model:
    """The same in integers (``isp.quant``), with weights of ``facts.extra["weight_bits"]``. Golden: one mosaic as stored, at ISO
    400; its picture alone is a megabyte."""
    from isp.quant import load

    like = compact_network(facts.extra["trainer"])
    network = load(weights, like, facts.extra["weight_bits"])
    return model(facts, like, network, "integer", (4.0,), to_bytes)


def model(facts: ModelFacts, like: Compact, network: nn.Module, numbers: str, gains: tuple[float, ...],
          stored: Callable[[np.ndarray], np.ndarray]) -> Model:
    """One tile of mosaic in, of picture out. like: whose contract and tile it has. gains: of the golden mosaics. stored: codes as
    the network takes them."""
    contract = demosaic_contract(like.cfa)

    def golden() -> list[Arrays]:
        raws = sample_raws("coffee.png", contract, TILE, gains)
        return [{"mosaic": stored(contract.encode(raw))[None, None]} for raw in raws]

    graph = TorchGraph(network, {"mosaic": np.zeros((1, 1, TILE, TILE), np.float32)}, ("picture",))
    return Model(facts.name, {"main": graph}, facts.loop, numbers, golden, sensor=contract,
                 tile=TileFacts(TILE, like.margin, like.cell), licence=facts.licence, title=facts.title, task=facts.task)
