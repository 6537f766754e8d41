"""Runtimes that we do not ship for but whose kernels others use: each behind ``runtime.engines.Runner``, run in a child."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from runtime.engines import LiteRT, Runner
from runtime.manifest import ArtefactFacts

ARENA_SLACK = 4 << 20  # bytes beside the activations: TFLite Micro's records of tensors and operators


class Micro:
    """A .tflite in TFLite Micro, its arena large enough for every activation at once."""

    def __init__(self, path: Path, facts: ArtefactFacts, threads: int = 1) -> None:
        from tflite_micro.python.tflite_micro import runtime

        self._interpreter = runtime.Interpreter.from_file(str(path), arena_size=activation_bytes(path) + ARENA_SLACK)
        self._outputs = len(facts.outputs)

    def __call__(self, arrays: list[np.ndarray]) -> list[np.ndarray]:
        for index, array in enumerate(arrays):
            self._interpreter.set_input(array, index)
        self._interpreter.invoke()
        return [self._interpreter.get_output(index) for index in range(self._outputs)]


class Qonnx:
    """An .onnx in qonnx's executor: node by node, each alone."""

    def __init__(self, path: Path, facts: ArtefactFacts, threads: int = 1) -> None:
        from qonnx.core.modelwrapper import ModelWrapper

        self._facts, self._model = facts, ModelWrapper(str(path))
        self._shapes: list[tuple[int, ...]] = []

    def __call__(self, arrays: list[np.ndarray]) -> list[np.ndarray]:
        from qonnx.core.onnx_exec import execute_onnx

        shapes = [array.shape for array in arrays]
        if shapes != self._shapes:
            self._fix(shapes)
        given = execute_onnx(self._model, {face.name: array for face, array in zip(self._facts.inputs, arrays, strict=True)})
        return [given[face.name] for face in self._facts.outputs]

    def _fix(self, shapes: list[tuple[int, ...]]) -> None:
        """It wants every tensor's shape; ours may leave rows and columns open."""
        from qonnx.transformation.infer_shapes import InferShapes

        for face, shape in zip(self._facts.inputs, shapes, strict=True):
            self._model.set_tensor_shape(face.name, list(shape))
        for output in self._model.graph.output:
            output.type.tensor_type.ClearField("shape")
        self._model, self._shapes = self._model.transform(InferShapes()), shapes


def _tensorflow(kernels: str) -> Callable[[Path, ArtefactFacts, int], Runner]:
    return lambda path, facts, threads: LiteRT(path, threads, kernels, "tensorflow.lite.python")


def _tflite_runtime(kernels: str) -> Callable[[Path, ArtefactFacts, int], Runner]:
    return lambda path, facts, threads: LiteRT(path, threads, kernels, "tflite_runtime")


FOREIGN: dict[str, Callable[[Path, ArtefactFacts, int], Runner]] = {
    "tensorflow-xnnpack": _tensorflow("litert-xnnpack"),
    "tensorflow-reference": _tensorflow("litert-reference"),
    "tensorflow-builtin": _tensorflow("litert-builtin"),
    "tflite-runtime": _tflite_runtime("litert-xnnpack"),
    "tflite-runtime-reference": _tflite_runtime("litert-reference"),
    "tflite-micro": Micro,
    "litert-reference-int4": lambda path, facts, threads: LiteRT(path, threads, "litert-reference"),
    "tflite-micro-int4": Micro,
    "qonnx": Qonnx,
    "qonnx-quant": Qonnx,
}


def start_foreign(runtime: str, path: Path, facts: ArtefactFacts, threads: int) -> Runner:
    """A runner in this process. Raises whatever the runtime raises."""
    return FOREIGN[runtime](path, facts, threads)


def activation_bytes(path: Path) -> int:
    """At most how many bytes all tensors of a .tflite take that are no constants."""
    from export.flatbuffer import read

    model = read(path)
    values = (int(np.prod(np.asarray(tensor.shape, np.int64))) for graph in model.subgraphs for tensor in graph.tensors
              if model.buffers[tensor.buffer].data is None)
    return 4 * sum(values)
