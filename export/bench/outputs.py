"""Outputs that were computed somewhere else, bytes of an artefact's own face, held to the rule and bound of verify."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from export.verify import check_engine
from runtime.bundle import Bundle
from runtime.engines import Engine, feed, from_canonical
from runtime.manifest import ArtefactFacts


def own_inputs(bundle: Bundle, artefact: ArtefactFacts) -> list[list[np.ndarray]]:
    """The inputs of every golden vector in the artefact's own face and order."""
    golden = bundle.golden()
    grids = {tensor.name: tensor for tensor in bundle.manifest.inputs}
    return [[feed(grids[face.name], face, given[face.name]) for face in artefact.inputs]
            for given in map(golden.inputs, range(golden.vectors))]


def check_outputs(bundle: Bundle, artefact: ArtefactFacts, native: str, outputs: bytes) -> dict[str, Any]:
    """The row of ``verify`` for outputs that were computed elsewhere, by the rule and bound of the same runtime here.

    native: a name of ``export.verify.runtimes.RUNTIMES``. outputs: of every golden vector, one after another. Raises
    ValueError when they are too many or too few bytes.
    """
    shapes = own_shapes(bundle, artefact)
    vectors = bundle.golden().vectors
    dtypes = [np.dtype(face.dtype) for face in artefact.outputs]
    wanted = vectors * sum(math.prod(shape) * dtype.itemsize for shape, dtype in zip(shapes, dtypes, strict=True))
    if len(outputs) != wanted:
        raise ValueError(f"the outputs of {vectors} golden vectors are {wanted} bytes, not {len(outputs)}")
    at = 0

    def replay(arrays: list[np.ndarray]) -> list[np.ndarray]:
        nonlocal at
        found = []
        for shape, dtype in zip(shapes, dtypes, strict=True):
            found.append(np.frombuffer(outputs, dtype, math.prod(shape), at).reshape(shape))
            at += found[-1].nbytes
        return found

    facts = bundle.manifest
    engine = Engine(bundle.path / artefact.file, artefact, facts.inputs, facts.outputs, native, runner=replay)
    row = check_engine(bundle, engine)
    return {k: str(v) if isinstance(v, float) and not math.isfinite(v) else v for k, v in row.items()}


def own_shapes(bundle: Bundle, artefact: ArtefactFacts) -> list[tuple[int, ...]]:
    """The shapes of an artefact's outputs, in its own layout, for the golden inputs. Raises ValueError for an open shape."""
    canonical = {tensor.name: tensor.shape for tensor in bundle.manifest.outputs}
    shapes = []
    for face in artefact.outputs:
        fixed = tuple(n for n in canonical[face.name] if n is not None)
        if len(fixed) != len(canonical[face.name]):
            raise ValueError(f"the output {face.name} has no fixed shape, so outputs cannot be told apart")
        shapes.append(from_canonical(face, np.broadcast_to(np.int8(0), fixed)).shape)
    return shapes


def said(row: Mapping[str, Any]) -> str:
    """The check of the outputs in words."""
    judged = {True: "outputs right", False: "outputs WRONG", None: "outputs not decided by vectors"}[row["passed"]]
    share = row.get("share_of_range")
    off = f"{row['max_lsb']} LSB" if share is None else f"{float(share):.1e} of the range"
    return f"{judged}: at most {off} off in {row['vectors']} golden vectors ({row['bound']} allowed)"
