"""Which method develops a RAW, and the picture that it gives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photosite.inputs import find_bundle, shipped, start_engine

if TYPE_CHECKING:
    from runtime.bundle import Bundle
    from sensor_sim.raw import RawImage


def choose(method: str | None, raw: RawImage) -> str | Bundle:
    """A classical method's name, or the bundle of a demosaicer made for this RAW.

    method: a classical method, a catalogued model, a bundle's folder; None for the catalogue's demosaicer of this CFA and
    gain if it has a bundle, else classical. Raises ValueError, with what is allowed, for another or one not made for the RAW.
    """
    from firmware_models.catalogue import list_models
    from isp.pipeline import methods

    if method is None:
        method = shipped("demosaic", raw.cfa.family, raw.metadata.gain) or "classical"
    if method in methods():
        return method
    if method not in list_models() and not Path(method).exists():
        models = [name for name in list_models() if _demosaics(name)]
        raise ValueError(f"unknown method {method!r}; known are {', '.join([*methods(), *models])}, or a bundle's folder")
    bundle = find_bundle(method)
    facts = bundle.manifest
    if facts.sensor is None or facts.boxes is not None or len(facts.inputs) != 1 or len(facts.outputs) != 1:
        raise ValueError(f"{method} is no demosaicer but a model for {facts.task or 'something else'}; "
                         f"choose {', '.join(methods())} or a demosaicer")
    facts.sensor.check(raw)
    return bundle


def picture(raw: RawImage, method: str | Bundle, runtime: str | None, threads: int,
            step: Callable[[int, int], None] | None = None) -> tuple[np.ndarray, str]:
    """The (H, W, 3) uint8 sRGB picture and what made it. step: called with tiles done and in all."""
    from isp.pipeline import develop, develop_learned

    if isinstance(method, str):
        return develop(raw, method), method
    engine = start_engine(method, runtime, threads)
    return develop_learned(engine.run_one, raw, method.manifest, step), f"{method.manifest.name} in {engine.runtime}"


def _demosaics(name: str) -> bool:
    from firmware_models.catalogue import load_facts

    return load_facts(name).task == "demosaic"
