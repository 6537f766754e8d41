"""The integers of a .tflite beside those of the Brevitas network that it was made of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from export.flatbuffer import read


def tflite_constants(path: Path) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Every CONV_2D's (weight OHWI int8, weight scales, bias int32) of a .tflite, in order."""
    model = read(path)
    graph = model.subgraphs[0]
    found = []
    for op in graph.operators:
        weight, bias = (graph.tensors[i] for i in op.inputs[1:3])
        found.append((np.asarray(model.buffers[weight.buffer].data, np.uint8).view(np.int8).reshape(weight.shape),
                      np.asarray(weight.quantization.scale, np.float32),
                      np.asarray(model.buffers[bias.buffer].data, np.uint8).view(np.int32)))
    return found


def assert_same_integers(network: torch.nn.Module, example: torch.Tensor, path: Path) -> int:
    """Compare every weight, scale and bias one by one; returns how many weights were compared.

    Operators are matched with layers in the order in which ``network`` runs them on ``example``.
    """
    layers = {name: m for name, m in network.named_modules() if isinstance(m, torch.nn.Conv2d) and hasattr(m, "quant_weight")}
    captured: list = []
    hooks = [m.register_forward_hook(lambda m, i, o, k=k: captured.append((k, i[0]))) for k, m in layers.items()]
    with torch.no_grad():
        network(example)
    for hook in hooks:
        hook.remove()
    shipped = tflite_constants(path)
    assert len(shipped) == len(layers) == len(captured)
    for (name, given), (weight, scale, bias) in zip(captured, shipped, strict=True):
        expected = layers[name].quant_weight()
        np.testing.assert_array_equal(weight, expected.int().numpy().transpose(0, 2, 3, 1), err_msg=name)
        np.testing.assert_array_equal(scale, expected.scale.detach().numpy().reshape(-1), err_msg=name)
        accumulator = given.scale.detach() * expected.scale.detach().reshape(-1)
        stored = torch.round(layers[name].bias.detach() / accumulator).int().numpy()
        np.testing.assert_array_equal(bias, stored, err_msg=name)
        assert np.any(bias != 0), name
    return sum(weight.size for weight, _, _ in shipped)
