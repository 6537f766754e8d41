"""One small class a runtime, one face for all: canonical NCHW arrays in, canonical NCHW arrays out.

An array of floats is real values; an array of integers for a quantized input is stored numbers on the model's
grid (a detector's DN). Layouts, dtypes and zero points of the artefact are bridged here and nowhere else.
An engine holds one interpreter and is not for several threads at once.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from runtime.manifest import ArtefactFacts, TensorFacts

Arrays = dict[str, np.ndarray]
RUNTIMES = {"onnx": ("onnxruntime",), "tflite": ("litert-xnnpack", "litert-reference", "litert-builtin")}
# Which kernels LiteRT runs: XNNPACK's where it has one, the plain reference, or the optimised ones without any delegate.
KERNELS = {"litert-xnnpack": "AUTO", "litert-reference": "BUILTIN_REF", "litert-builtin": "BUILTIN_WITHOUT_DEFAULT_DELEGATES"}
PRECISE = "session.x64quantprecision"  # ONNX Runtime's key


class Runner(Protocol):
    """A runtime: arrays in the artefact's own face and order, in and out."""

    def __call__(self, arrays: list[np.ndarray]) -> list[np.ndarray]: ...


class LiteRT:
    """A .tflite in LiteRT, with the kernels of a key of ``KERNELS``.

    package: where its ``interpreter`` module is; the older distributions of the same runtime have their own.
    """

    def __init__(self, path: Path, threads: int = 1, kernels: str = "litert-xnnpack", package: str = "ai_edge_litert") -> None:
        try:
            library = importlib.import_module(f"{package}.interpreter")
        except ImportError:
            raise ValueError(f"{path.name} needs the LiteRT runtime: install the Python package ai-edge-litert") from None
        resolver = library.OpResolverType[KERNELS[kernels]]
        try:
            self._interpreter = library.Interpreter(str(path), num_threads=threads, experimental_op_resolver_type=resolver)
            self._interpreter.allocate_tensors()
        except (RuntimeError, ValueError) as error:
            raise ValueError(f"LiteRT cannot load {path}: {str(error).splitlines()[0]}") from None
        self._inputs = [d["index"] for d in self._interpreter.get_input_details()]
        self._outputs = [d["index"] for d in self._interpreter.get_output_details()]

    def __call__(self, arrays: list[np.ndarray]) -> list[np.ndarray]:
        for index, array in zip(self._inputs, arrays, strict=True):
            self._interpreter.set_tensor(index, array)
        try:
            self._interpreter.invoke()
        except RuntimeError as error:
            raise ValueError(f"LiteRT cannot run the model: {str(error).splitlines()[0]}") from None
        return [self._interpreter.get_tensor(index) for index in self._outputs]


class OnnxRuntime:
    """An .onnx in ONNX Runtime's CPU provider."""

    def __init__(self, path: Path, threads: int = 1) -> None:
        try:
            self._session = session(path, threads)
        except ImportError:
            raise ValueError(f"{path.name} needs ONNX Runtime: install the Python package onnxruntime") from None
        except Exception as error:  # its exceptions share no base class of their own
            raise ValueError(f"ONNX Runtime cannot load {path}: {str(error).splitlines()[0]}") from None
        self._names = [i.name for i in self._session.get_inputs()]

    def __call__(self, arrays: list[np.ndarray]) -> list[np.ndarray]:
        return self._session.run(None, dict(zip(self._names, arrays, strict=True)))


def session(path: Path, threads: int) -> Any:
    """A session on the CPU. On an x86-64 without VNNI its products of uint8 and int8 saturate in pairs at 16 bits, tens of LSB
    off with weights of 8 bits; asked for precision they do not, but a file in which two weights share a zero point does not
    load then (``export.passes.own_zero_points``) and is run as it comes."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    options.add_session_config_entry(PRECISE, "1")
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception:  # its exceptions share no base class of their own
        options.add_session_config_entry(PRECISE, "0")
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def start(path: Path, runtime: str, threads: int = 1) -> Runner:
    """A runner for a file by the runtime's name, one of ``RUNTIMES``. Raises ValueError when it is not installed."""
    if runtime == "onnxruntime":
        return OnnxRuntime(path, threads)
    if runtime in RUNTIMES["tflite"]:
        return LiteRT(path, threads, runtime)
    raise ValueError(f"unknown runtime {runtime!r}; known are {', '.join(r for rs in RUNTIMES.values() for r in rs)}")


class Engine:
    """An artefact in a runtime behind the model's canonical face.

    path: the file. facts: its entry in the manifest. inputs, outputs: the model-level facts.
    runtime: a name of ``RUNTIMES``, by default the first for the file's kind. runner: runs the file in place of a runtime
    of ours, with ``runtime`` as its name.
    """

    def __init__(self, path: Path, facts: ArtefactFacts, inputs: tuple[TensorFacts, ...], outputs: tuple[TensorFacts, ...],
                 runtime: str | None = None, threads: int = 1, runner: Runner | None = None) -> None:
        if facts.kind not in RUNTIMES and runner is None:
            raise ValueError(f"{path.name} is of kind {facts.kind!r}, for which there is no runtime here")
        if threads < 1:
            raise ValueError(f"threads {threads} must be at least 1")
        self.runtime = runtime or RUNTIMES[facts.kind][0]
        self.facts, self.inputs, self.outputs = facts, inputs, outputs
        self._run = runner or start(path, self.runtime, threads)

    def run(self, arrays: Mapping[str, np.ndarray]) -> Arrays:
        """Real-valued float32 outputs by name, NCHW. Raises ValueError for a wrong name, shape or dtype."""
        return {face.name: real(face, result) for face, result in self._results(arrays)}

    def run_one(self, array: np.ndarray) -> np.ndarray:
        """``run`` for a network of one input and one output, such as a demosaicer. Raises ValueError for any other."""
        if len(self.inputs) != 1 or len(self.outputs) != 1:
            raise ValueError(f"this network has {len(self.inputs)} inputs and {len(self.outputs)} outputs; name them in run()")
        return self.run({self.inputs[0].name: array})[self.outputs[0].name]

    def run_stored(self, arrays: Mapping[str, np.ndarray]) -> Arrays:
        """As ``run``, but a quantized output as int32 stored numbers on the model's grid."""
        grids = {facts.name: facts for facts in self.outputs}
        return {face.name: stored(grids[face.name], real(face, result)) if grids[face.name].quantized and not face.quantized
                else regrid(face, grids[face.name], result) for face, result in self._results(arrays)}

    def _results(self, arrays: Mapping[str, np.ndarray]) -> list[tuple[TensorFacts, np.ndarray]]:
        wanted = {facts.name: facts for facts in self.inputs}
        if set(arrays) != set(wanted):
            raise ValueError(f"inputs {sorted(arrays)} given and {sorted(wanted)} wanted")
        fed = [feed(wanted[face.name], face, np.asarray(arrays[face.name])) for face in self.facts.inputs]
        results = self._run(fed)
        return [(face, to_canonical(face, result)) for face, result in zip(self.facts.outputs, results, strict=True)]


def feed(grid: TensorFacts, face: TensorFacts, array: np.ndarray) -> np.ndarray:
    """A canonical array in an artefact's own face (layout, dtype, zero point). Raises ValueError on a wrong shape."""
    array = from_canonical(face, array)
    if array.ndim != len(face.shape) or any(n not in (None, m) for n, m in zip(face.shape, array.shape, strict=True)):
        want = "x".join("any" if n is None else str(n) for n in face.shape)
        raise ValueError(f"{face.name} is {'x'.join(map(str, array.shape))} and the artefact takes {want} ({face.layout})")
    integers = np.issubdtype(array.dtype, np.integer)
    if grid.quantized and integers:
        array = regrid(grid, face, array) if face.quantized else real(grid, array)
    elif face.quantized:
        array = stored(face, array)
    elif integers != np.issubdtype(np.dtype(face.dtype), np.integer):
        raise ValueError(f"{face.name} is {array.dtype} and the artefact takes {face.dtype}")
    return np.ascontiguousarray(array, dtype=face.dtype)


def regrid(source: TensorFacts, target: TensorFacts, array: np.ndarray) -> np.ndarray:
    """Stored numbers moved to a grid of equal scale and other zero point, int32; other arrays as they are."""
    if not (source.quantized and target.quantized):
        return array
    shift = int(target.zero_point or 0) - int(source.zero_point or 0)
    limits = np.iinfo(np.dtype(target.dtype))
    moved = array.astype(np.int32) + np.int32(shift)
    if moved.size and not limits.min <= moved.min() <= moved.max() <= limits.max:
        raise ValueError(f"{source.name} holds {array.min()} to {array.max()}, outside of the {target.dtype} grid")
    return moved


def real(facts: TensorFacts, array: np.ndarray) -> np.ndarray:
    """Real values, float32, of stored numbers; floats as they are."""
    if not facts.quantized:
        return array
    return (array.astype(np.int32) - np.int32(facts.zero_point or 0)).astype(np.float32) * np.float32(facts.scale or 0)


def stored(facts: TensorFacts, array: np.ndarray) -> np.ndarray:
    """Stored numbers, int32, of real values: rounded half to even, as QuantizeLinear does, and saturated."""
    limits = np.iinfo(np.dtype(facts.dtype))
    numbers = np.rint(np.asarray(array, np.float32) / np.float32(facts.scale or 0)) + (facts.zero_point or 0)
    return np.clip(numbers, limits.min, limits.max).astype(np.int32)


def from_canonical(face: TensorFacts, array: np.ndarray) -> np.ndarray:
    """NCHW to the face's layout (a view)."""
    return array.transpose(0, 2, 3, 1) if face.layout == "NHWC" and array.ndim == 4 else array


def to_canonical(face: TensorFacts, array: np.ndarray) -> np.ndarray:
    """The face's layout to NCHW (a view)."""
    return array.transpose(0, 3, 1, 2) if face.layout == "NHWC" and array.ndim == 4 else array
