"""RAWs, pictures and bundles as commands name them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from photosite import memory

if TYPE_CHECKING:
    import numpy as np

    from runtime.bundle import Bundle
    from runtime.engines import Engine
    from sensor_sim.raw import RawImage

RAW_FORMAT = "Layout of a RAW without a header, as below; levels in DN. Default: the file has a header."
RAW_FORMAT_LINES = """FORMAT: WIDTHxHEIGHT:ENCODING:cfa=CFA and further :KEY=VALUE, for example

768x512:uint16le:bits=14:cfa=bayer-rggb:black=600:white=15520

ENCODING: uint8, uint16le, uint16be, mipi10 or mipi12. Keys: bits, black and white (DN; 0 and 2^bits - 1),
wb (gains R,G,B; 1,1,1), matrix (nine numbers), iso (100), exposure (seconds), offset and stride (bytes)."""
RUNTIME = ("Runtime that runs the model: litert-xnnpack, litert-reference (for .tflite) or onnxruntime (for .onnx). "
           "Default: the first that the bundle has a file for.")


def load_raw(path: Path, raw_format: str | None) -> RawImage:
    """A RAW that leaves memory to develop it. Raises ValueError for what cannot be read or would not fit."""
    from sensor_sim.atomic import input_file
    from sensor_sim.headerless import parse_raw_format
    from sensor_sim.read import read_raw

    size = input_file(path)[1]
    if 4 * size > memory.available_bytes():  # the file, its samples, and what decoding them takes
        raise ValueError(f"{path} has {size} bytes, too many to be read into the {memory.available_bytes()} bytes of memory that "
                         "are free; give a smaller RAW")
    layout = None if raw_format is None else parse_raw_format(raw_format)
    if layout is not None:
        memory.require(f"{path}: a RAW", layout.height, layout.width, memory.DEVELOPED)
    raw = read_raw(path, layout)
    memory.require(f"{path}: a RAW", *raw.shape, memory.DEVELOPED)
    return raw


def load_picture(path: Path) -> np.ndarray:
    """A photograph, (H, W, 3) uint8, that leaves memory to make a scene of it. Raises ValueError otherwise."""
    from sensor_sim.images import MAX_PIXELS, read_picture

    fits = memory.available_bytes() // (memory.PICTURE + memory.SCENE)
    try:
        return read_picture(path, min(MAX_PIXELS, fits))
    except ValueError as error:
        if fits < MAX_PIXELS and "its header claims" in str(error):
            raise ValueError(f"{error}; that many fit in the memory that is free") from None
        raise


def find_bundle(name: str) -> Bundle:
    """The bundle of a catalogued model, or in a folder. Raises ValueError when it is neither, or damaged."""

    from firmware_models.catalogue import bundle_path, list_models
    from runtime.bundle import Bundle

    if name in list_models():
        return Bundle.open(bundle_path(name))
    if Path(name).exists():
        return Bundle.open(name)
    raise ValueError(f"{name!r} is neither a model nor a bundle's folder; models are {', '.join(list_models()) or '(none)'}")


def shipped(task: str, family: str | None = None, gain: float = 1.0) -> str | None:
    """The catalogue's model for a task (and a CFA family, and a RAW's analog gain) that has a bundle, or None; no reference. Of
    several the one made for the highest gains, of those the dearest per pixel, and of those the one with the most bits."""
    from firmware_models.catalogue import BUNDLE, list_models, load_facts

    facts = [load_facts(name) for name in list_models()]
    fit = [f for f in facts if f.task == task and family in (None, f.family) and f.least_gain <= gain
           and not f.reference and (f.folder / BUNDLE).is_dir()]
    best = max(fit, key=lambda f: (f.least_gain, f.kmac_per_pixel or 0, f.extra.get("weight_bits", 32)), default=None)
    return best.name if best else None


def start_engine(bundle: Bundle, runtime: str | None, threads: int) -> Engine:
    """An engine for a bundle. Raises ValueError for an unknown runtime, or one that the bundle has no file for."""
    from runtime.engines import RUNTIMES

    if runtime is None:
        return bundle.engine(threads=threads)
    kinds = [kind for kind, names in RUNTIMES.items() if runtime in names]
    if not kinds:
        raise ValueError(f"unknown runtime {runtime!r}; known are {', '.join(n for names in RUNTIMES.values() for n in names)}")
    return bundle.engine(kinds[0], runtime, threads)


def cores() -> int:
    """Cores that this process may use."""
    import os

    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
