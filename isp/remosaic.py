"""Quad, Nona and QxQ mosaics as Bayer of the same size: what a sensor's own full-resolution mode does. No torch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from isp.classical import METHODS, bayer_of
from isp.pipeline import contract_of
from runtime.contract import SensorContract
from sensor_sim.cfa import mosaic
from sensor_sim.raw import RawImage


def remosaic(raw: RawImage, method: str = "colour-difference") -> RawImage:
    """A RawImage of any CFA as a Bayer one: same size, levels and colour order.

    Photosites whose filter is already the one that Bayer has there keep their DN; the others are estimated by a classical
    demosaicer of ``isp.classical.METHODS`` on white-balanced, companded values. Estimates average their neighbours, so the
    noise profile is too high for them; it is kept. Raises ValueError for an unknown method or one that takes Bayer only.
    """
    if method not in METHODS:
        raise ValueError(f"unknown method {method!r}; known are {', '.join(METHODS)}")
    bayer = bayer_of(raw.cfa)
    if raw.cfa.block == 1:
        return raw
    contract = contract_of(raw)
    picture = contract.decode(METHODS[method](contract.encode(raw), raw.cfa))
    light = mosaic(picture / SensorContract.gains(raw.metadata.white_balance), bayer)
    estimate = np.clip(np.rint(raw.black_level + light * (raw.white_level - raw.black_level)), 0, 2**raw.bit_depth - 1)
    kept = raw.cfa.colours(*raw.shape) == bayer.colours(*raw.shape)
    return replace(raw, mosaic=np.where(kept, raw.mosaic, estimate).astype(np.uint16), cfa=bayer)
