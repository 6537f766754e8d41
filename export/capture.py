"""Capture: a torch module becomes ONNX, float as it is, Brevitas as standard Quantize/DequantizeLinear."""

from __future__ import annotations

import warnings
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnx
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from export.model import Arrays, Model, TorchGraph

OPSET = 17
SUMS = (torch.ops.aten.convolution.default, torch.ops.aten.addmm.default, torch.ops.aten.mm.default, torch.ops.aten.bmm.default)


class ExactSums(TorchDispatchMode):
    """Convolutions and matrix products add in float64. Brevitas gives grid points to torch as float32, whose sums depend on their
    order: a rounding behind them then falls to the other side now and then, and some layers further on that is two numbers off.
    A runtime adds integers."""

    def __torch_dispatch__(self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None) -> Any:
        if func not in SUMS:
            return func(*args, **(kwargs or {}))
        wide = [a.double() if isinstance(a, torch.Tensor) else a for a in args]
        return func(*wide, **(kwargs or {})).to(args[0].dtype)


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


def torch_outputs(graph: TorchGraph, inputs: Arrays, exact_sums: bool = False) -> Arrays:
    """What the torch module gives for real-valued float32 inputs, by output name. exact_sums: see ``ExactSums``."""
    with torch.no_grad(), ExactSums() if exact_sums else nullcontext():
        given = graph.module(*(torch.from_numpy(np.ascontiguousarray(inputs[name])) for name in graph.inputs))
    given = given if isinstance(given, tuple | list) else (given,)
    # A Brevitas layer may hand out a QuantTensor; its real values are what counts.
    return {name: getattr(t, "value", t).numpy() for name, t in zip(graph.outputs, given, strict=True)}
