"""Capture: a torch module becomes ONNX, float as it is, Brevitas as standard Quantize/DequantizeLinear."""

from __future__ import annotations

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnx
import torch

from export.model import Arrays, Model, TorchGraph

OPSET = 17


def capture(model: Model) -> onnx.ModelProto:
    """The model's graph as checked ONNX (opset 17, static shapes, the contract's names)."""
    graph = model.graph
    example = tuple(torch.from_numpy(a) for a in graph.inputs.values())
    options: dict[str, Any] = {"input_names": list(graph.inputs), "output_names": list(graph.outputs), "dynamo": False,
                               "opset_version": OPSET}
    graph.module.eval()
    with TemporaryDirectory() as folder, warnings.catch_warnings(), torch.no_grad():
        # Both exporters warn on every call that they are the older of two; Brevitas's newer one refuses quantized biases.
        warnings.simplefilter("ignore")
        path = Path(folder) / "captured.onnx"
        if model.numbers == "integer":
            from brevitas.export import export_onnx_qcdq
            export_onnx_qcdq(graph.module, args=example if len(example) > 1 else example[0], export_path=str(path), **options)
        else:
            torch.onnx.export(graph.module, example, str(path), **options)
        captured = onnx.load(path)
    onnx.checker.check_model(captured, full_check=True)
    return captured


def torch_outputs(graph: TorchGraph, inputs: Arrays) -> Arrays:
    """What the torch module gives for real-valued float32 inputs, by output name."""
    with torch.no_grad():
        given = graph.module(*(torch.from_numpy(np.ascontiguousarray(inputs[name])) for name in graph.inputs))
    given = given if isinstance(given, tuple | list) else (given,)
    # A Brevitas layer may hand out a QuantTensor; its real values are what counts.
    return {name: getattr(t, "value", t).numpy() for name, t in zip(graph.outputs, given, strict=True)}
