"""The compact demosaicers, in floats and in integers, as the export path takes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from safetensors.torch import load_file

from export.model import Arrays, Model, TorchGraph
from firmware_models.catalogue import ModelFacts
from firmware_models.samples import sample_raws
from isp.compact import CompactDemosaicer
from isp.data import demosaic_contract
from isp.train import NETWORKS
from runtime.manifest import TileFacts

TILE = 528  # 512 and a cell of real colour at either side: a 512x512 picture is one tile


def build(weights: Path, facts: ModelFacts) -> Model:
    """The float model with its weights loaded. ``facts.extra["trainer"]`` names its network."""
    network = NETWORKS[facts.extra["trainer"]]()
    assert isinstance(network, CompactDemosaicer)
    network.load_state_dict(load_file(weights))
    contract = demosaic_contract(network.cfa)

    def golden() -> list[Arrays]:
        """Two real mosaics as the network sees them: a photograph without noise, one at ISO 1600."""
        raws = sample_raws("coffee.png", contract, TILE, gains=(1.0, 16.0))
        return [{"mosaic": contract.encode(raw)[None, None]} for raw in raws]

    return Model(facts.name, {"main": graph(network.eval())}, facts.loop, "float", golden, sensor=contract,
                 tile=TileFacts(TILE, network.margin, network.cell), licence=facts.licence, title=facts.title, task=facts.task)


def build_integer(weights: Path, facts: ModelFacts) -> Model:
    """The same in integers (``isp.quant``). ``facts.extra`` names the float network and gives ``weight_bits``."""
    from isp.quant import load

    network = load(weights, NETWORKS[facts.extra["trainer"]](), facts.extra["weight_bits"])  # type: ignore[arg-type]
    contract = demosaic_contract(network.cfa)

    def golden() -> list[Arrays]:
        """A real mosaic as the network stores it, at ISO 400: one, for its picture alone is a megabyte."""
        raws = sample_raws("coffee.png", contract, TILE, gains=(4.0,))
        return [{"mosaic": np.rint(np.clip(contract.encode(raw), 0, 1) * 255).astype(np.uint8)[None, None]} for raw in raws]

    return Model(facts.name, {"main": graph(network)}, facts.loop, "integer", golden, sensor=contract,
                 tile=TileFacts(TILE, network.margin, network.cell), licence=facts.licence, title=facts.title, task=facts.task)


def graph(network: object) -> TorchGraph:
    """Mosaic in, picture out, one tile."""
    return TorchGraph(network, {"mosaic": np.zeros((1, 1, TILE, TILE), np.float32)}, ("picture",))  # type: ignore[arg-type]
