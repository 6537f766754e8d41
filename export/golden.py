"""Golden vectors: real inputs, what torch gave for them, and for an integer model what both rounding rules give."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from export.capture import torch_outputs
from export.integer.interpret import interpret, stored_inputs
from export.lower import Lowered
from export.model import Arrays
from runtime.engines import real, stored
from runtime.golden import Golden
from runtime.manifest import TensorFacts

BUDGET = 1 << 18  # bytes of expected outputs per rule: bundles are committed
RULES_KEPT = ("xnnpack", "reference")  # what phones and microcontrollers follow
STEPS = (1, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)  # coprime to every period and channel order, so that all are sampled


def make_golden(lowered: Lowered) -> Golden:
    """The golden vectors of a lowered model. Raises ValueError when it has none or they do not fit its inputs."""
    vectors = [dict(v) for v in lowered.model.golden()]
    if not vectors:
        raise ValueError(f"{lowered.model.name} gives no golden vectors; at least one real input is needed")
    if lowered.model.numbers == "integer":
        vectors = [{f.name: _stored(f, v) for f in lowered.inputs} for v in vectors] + edge_cases(lowered.inputs)
    arrays: Arrays = {}
    for facts in lowered.inputs:
        arrays |= _inputs(facts, [v[facts.name] for v in vectors])
    return Golden(arrays | _expected(lowered, Golden(arrays)))


def edge_cases(inputs: tuple[TensorFacts, ...]) -> list[Arrays]:
    """All least, all greatest, and noise over the whole range, of quantized inputs."""
    rng = np.random.default_rng(0)
    cases: list[Arrays] = [{}, {}, {}]
    for facts in inputs:
        limits, shape = np.iinfo(np.dtype(facts.dtype)), [n or 1 for n in facts.shape]
        cases[0][facts.name] = np.full(shape, limits.min, facts.dtype)
        cases[1][facts.name] = np.full(shape, limits.max, facts.dtype)
        cases[2][facts.name] = rng.integers(limits.min, limits.max, shape, endpoint=True).astype(facts.dtype)
    return cases


def save(golden: Golden, path: Path) -> None:
    """Write as a compressed .npz, the same bytes for the same arrays."""
    np.savez_compressed(path, **golden.arrays)  # type: ignore[arg-type]


def _stored(facts: TensorFacts, vector: Arrays) -> np.ndarray:
    array = np.asarray(vector[facts.name])
    if np.issubdtype(array.dtype, np.floating):
        array = stored(facts, array)
    limits = np.iinfo(np.dtype(facts.dtype))
    if array.min() < limits.min or array.max() > limits.max:
        raise ValueError(f"golden {facts.name} holds {array.min()} to {array.max()}, which {facts.dtype} cannot store")
    return array.astype(facts.dtype)


def _inputs(facts: TensorFacts, arrays: list[np.ndarray]) -> Arrays:
    """Integers as they are; floats rounded to 8 bits over their range, and the rounded ones *are* the input."""
    for array in arrays:
        if array.shape != facts.shape:
            raise ValueError(f"golden {facts.name} is {array.shape} and the model takes {facts.shape}")
    given = np.stack(arrays)
    if np.issubdtype(given.dtype, np.integer):
        return {f"in/{facts.name}": given}
    low, high = float(given.min()), float(given.max())
    grid = np.array([(high - low) / 255 or 1.0, low], np.float32)
    return {f"in/{facts.name}": np.rint((given - grid[1]) / grid[0]).clip(0, 255).astype(np.uint8), f"grid/{facts.name}": grid}


def _expected(lowered: Lowered, golden: Golden) -> Arrays:
    """Outputs under each rule, flat and sampled; quantized ones as stored int8 numbers."""
    runs: dict[str, list[Arrays]] = {}
    integer = lowered.model.numbers == "integer"
    for index in range(golden.vectors):
        inputs = golden.inputs(index)
        values = {f.name: real(f, inputs[f.name]) for f in lowered.inputs}
        runs.setdefault("torch", []).append(torch_outputs(lowered.model.graph, values, exact_sums=integer))
        if lowered.graph is not None and integer:
            for rule in RULES_KEPT:
                runs.setdefault(rule, []).append(interpret(lowered.graph, stored_inputs(lowered.graph, inputs), rule))
    arrays: Arrays = {}
    for facts in lowered.outputs:
        size = golden.vectors * runs["torch"][0][facts.name].size * (1 if facts.quantized else 4)
        arrays[f"step/{facts.name}"] = np.array(next((s for s in STEPS if size <= BUDGET * s), STEPS[-1]), np.int64)
        sampler = Golden(arrays)
        for rule, results in runs.items():
            flat = np.stack([sampler.sample(facts.name, r[facts.name]) for r in results])
            # Torch's outputs lie on the grid already; a float that was not saturated there would show as a mismatch.
            quantize = facts.quantized and rule == "torch"
            arrays[f"{rule}/{facts.name}"] = stored(facts, flat).astype(np.int8) if quantize else flat
    return arrays
