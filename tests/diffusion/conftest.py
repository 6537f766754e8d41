"""A diffusion model of a second's export: a tiny network, its reward, and the steps of a schedule folded."""

from functools import partial

import numpy as np
import pytest
import torch

from diffusion.fold import Folded
from diffusion.graphs import example, noised, only
from diffusion.net import Size, UNet
from diffusion.reward import Gradient, Rewards
from runtime.denoise import folded_name, visited
from runtime.loops import DenoiseFacts

FACTS = DenoiseFacts((1, 8, 8), ("a", "b"), "cosine", 100, steps=3, guidance=1.0)
SIZE = Size(side=8, classes=2, width=8, heads=2, patch=2, bases=3, rank=2, velocity=True)


def stirred(net):
    """Weights that do something: what training begins at zero is drawn."""
    with torch.no_grad():
        for parameter in net.parameters():
            if not parameter.any():
                parameter.normal_(std=0.3)
    return net.eval()


def a_net(size=SIZE):
    torch.manual_seed(0)
    return stirred(UNet(size))


def graphs_of(net, steps=1):
    """A main graph, the gradient of a reward, and a folded graph for each of so many steps."""
    from export.model import TorchGraph

    rng = np.random.default_rng(0)
    vectors = noised(rng.uniform(-1, 1, (4, *FACTS.size)).astype(np.float32), np.array([0, 1, 0, 1]), FACTS)
    torch.manual_seed(1)
    inputs = example(FACTS)
    graphs = {"main": TorchGraph(net, inputs, ("noise",)),
              "reward": TorchGraph(Gradient(stirred(Rewards(FACTS.size, 2, 4))), {k: inputs[k] for k in ("image", "time")},
                                   ("gradient",), partial(only, vectors, ("image", "time")))}
    for moment in visited(FACTS, steps):
        graphs[folded_name(moment)] = TorchGraph(Folded(net, moment / FACTS.moments, len(FACTS.classes)),
                                                 {"image": inputs["image"]}, ("noise",), partial(only, vectors, ("image",)))
    return graphs, vectors


@pytest.fixture(scope="session")
def tiny_bundle(tmp_path_factory):
    """The tiny model exported by the one path, with runs that use each of its graphs."""
    from export.bundle import export_model
    from export.model import Model

    graphs, vectors = graphs_of(a_net())
    model = Model("tiny", graphs, "denoise", "float", lambda: vectors, denoise=FACTS, licence={"weights": "none", "data": "none"},
                  runs=({"label": "a", "seed": 1}, {"seed": 2, "steps": 2, "sampler": "ancestral"},
                        {"seed": 3, "steps": 4, "guidance": {"censor": 2.0}, "sampler": "dpm-2m"}))
    return export_model(model, ["tflite", "onnx"], tmp_path_factory.mktemp("tiny") / "bundle")
