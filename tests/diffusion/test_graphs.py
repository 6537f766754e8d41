"""Several graphs in one bundle: exported, verified and run by the loop; folded steps equal to the graph they were folded from."""

import shutil

import numpy as np
import pytest
import torch
from conftest import FACTS, SIZE, a_net, graphs_of

from diffusion.batch import torch_run
from diffusion.fold import Folded
from diffusion.net import Size, UNet
from diffusion.reward import Rewards, examples, load, save, train
from export.verify import verify
from export.verify.runtimes import core
from runtime.bundle import Bundle
from runtime.denoise import denoise, folded_name, visited

KINDS = {"tflite": "litert-xnnpack", "onnx": "onnxruntime"}


def engines(bundle, kind):
    """The main graph and the further ones in the first runtime of a kind."""
    return bundle.engine(kind).run, {g.name: bundle.part(g.name).engine(kind).run for g in bundle.manifest.graphs}


def test_lora_mixes_low_rank_maps_by_moment_and_class():
    net = a_net()
    layer, embedding = net.look.qkv, net.embed(torch.tensor([0.1, 0.9, 0.9]), torch.tensor([0, 0, 1], dtype=torch.int32))
    x = torch.randn(3, 5, 16)
    weights = net.look.qkv.mix(embedding)
    for n in range(3):
        mixed = sum(weights[n, j] * layer.up[:, 2 * j:2 * j + 2] @ layer.down[2 * j:2 * j + 2] for j in range(3))
        whole = layer.base.weight + mixed
        torch.testing.assert_close(layer(x, embedding)[n], x[n] @ whole.T + layer.base.bias)
    assert not torch.allclose(weights[0], weights[1])
    assert not torch.allclose(weights[1], weights[2])


def test_lora_begins_at_the_plain_map():
    torch.manual_seed(0)
    fresh = UNet(SIZE)
    assert not fresh.look.qkv.up.any()
    assert not fresh.look.proj.up.any()
    assert fresh.look.qkv.down.all()


@pytest.mark.parametrize(("bases", "velocity"), [(0, False), (3, False), (3, True)])
def test_a_folded_graph_gives_what_the_whole_one_gives(bases, velocity):
    net = a_net(Size(side=4, classes=2, width=8, heads=2, bases=bases, rank=2, velocity=velocity))
    image = torch.randn(2, 1, 4, 4)
    with torch.no_grad():
        for time, label in ((1.0, 2), (0.25, 0), (0.01, 1)):
            whole = net(image, torch.full((2,), time), torch.full((2,), label, dtype=torch.int32))
            folded = Folded(net, time, label)
            torch.testing.assert_close(folded(image), whole, rtol=1e-4, atol=1e-5)
            assert not [m for m in folded.modules() if type(m).__name__ in ("Conditioned", "Embedding")]
        again = net(image, torch.full((2,), 1.0), torch.full((2,), 2, dtype=torch.int32))
        assert not torch.allclose(again, whole, atol=1e-3), "folding must depend on the moment, and leave the network as it was"


def test_noise_made_of_a_velocity_has_the_shares_of_the_schedule():
    net, moments = a_net(Size(width=8, heads=2, velocity=True)), np.array([1, 40, 99, 100])
    time = torch.from_numpy((moments / FACTS.moments).astype(np.float32))
    zero, one = torch.zeros(4, 1, 8, 8), torch.ones(4, 1, 8, 8)
    np.testing.assert_allclose(net.noise(zero, one, time)[:, 0, 0, 0] ** 2, FACTS.signal()[moments], rtol=1e-3)
    np.testing.assert_allclose(net.noise(one, zero, time)[:, 0, 0, 0] ** 2, 1 - FACTS.signal()[moments], rtol=1e-3)


def test_the_rewards_gradient_is_autograds():
    torch.manual_seed(0)
    net = Rewards((2, 3, 3), members=3, width=6)
    image, time = torch.randn(4, 2, 3, 3, requires_grad=True), torch.rand(4)
    wanted, = torch.autograd.grad(torch.nn.functional.logsigmoid(net(image, time)).sum(), image)
    torch.testing.assert_close(net.gradient(image, time), wanted)


def test_reward_models_learn_from_few_labels(tmp_path):
    pytest.importorskip("sklearn")
    from diffusion.data import SUBJECTS, digits

    given, wanted = examples(0, 10, seed=1)
    assert given.shape == (20, 1, 8, 8)
    assert wanted.sum() == 10
    net = train(given, wanted, SUBJECTS["digits"].facts, members=2, steps=120, seed=1)
    save(net, tmp_path / "r.safetensors")
    kept = load(tmp_path / "r.safetensors")
    held, labels = digits("test")
    with torch.no_grad():
        logits = kept(torch.from_numpy(held), torch.full((len(held),), 0.1)).sum(0).numpy()
    assert logits[labels != 0].mean() > logits[labels == 0].mean() + 2
    with pytest.raises(ValueError, match="one of them has none"):
        train(given[:10], np.zeros(10, bool), SUBJECTS["digits"].facts)


def test_every_graph_is_in_the_bundle_and_verified(tiny_bundle):
    names = {"model", "reward", *(folded_name(m) for m in visited(FACTS, 1))}
    assert {g.name for g in tiny_bundle.manifest.graphs} == names - {"model"}
    wanted = {f"{name}.{kind}" for name in names for kind in KINDS}
    assert wanted | {"golden.npz", "reward.npz"} <= set(tiny_bundle.manifest.files)
    rows = verify(tiny_bundle.path, runtimes=core(["tflite", "onnx"]))
    assert {row["artefact"] for row in rows} == wanted
    loops = [row for row in rows if row["rule"] == "loop"]
    assert {row["runtime"] for row in loops} >= set(KINDS.values())
    assert all(row["passed"] and row["vectors"] == 3 for row in loops)
    assert all(row["passed"] for row in rows)


@pytest.mark.parametrize("kind", KINDS)
def test_torch_and_exported_loops_draw_the_same_picture(tiny_bundle, kind):
    graphs, _ = graphs_of(a_net())
    torch_graphs = {name: torch_run(graph.module, graph.outputs[0]) for name, graph in graphs.items()}
    main, others = engines(tiny_bundle, kind)
    for settings in ({"label": "b", "guidance": {"classifier-free": 2.0, "censor": 1.0}}, {"sampler": "dpm-2m-sde", "steps": 2}):
        made = denoise(main, FACTS, seed=5, graphs=others, **settings)
        truth = denoise(torch_graphs["main"], FACTS, seed=5, graphs=torch_graphs, **settings)
        np.testing.assert_allclose(made, truth, atol=1e-3)


@pytest.mark.parametrize("kind", KINDS)
def test_exported_folded_steps_draw_what_the_whole_graph_draws(tiny_bundle, kind):
    main, others = engines(tiny_bundle, kind)

    def none(arrays):
        raise AssertionError("every step of this schedule was folded")
    folded = denoise(none, FACTS, steps=1, seed=1, graphs=others)
    np.testing.assert_allclose(folded, denoise(main, FACTS, steps=1, seed=1), atol=1e-4)


def test_a_wrong_further_graph_fails(tiny_bundle, tmp_path):
    """Its golden vectors are its own, and the loop that runs it is held to what torch drew."""
    from dataclasses import replace

    import onnx

    from export.bundle import checksums, write_manifest

    folder = tmp_path / "bundle"
    shutil.copytree(tiny_bundle.path, folder)
    name = f"{folded_name(visited(FACTS, 1)[0])}.onnx"
    graph = onnx.load(folder / name)
    bias = next(t for t in graph.graph.initializer if t.name.endswith("head.bias"))
    bias.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(bias) + np.float32(0.1), bias.name))
    onnx.save(graph, folder / name)
    manifest = replace(tiny_bundle.manifest, files={k: v for k, v in checksums(folder).items() if not k.startswith("manifest")})
    write_manifest(manifest, folder)
    rows = verify(folder, runtimes=["onnxruntime"])
    assert {(row["artefact"], row["rule"]) for row in rows if not row["passed"]} == {(name, "torch"), ("model.onnx", "loop")}


def test_a_graph_that_is_not_there_is_named(tiny_bundle):
    with pytest.raises(ValueError, match="the bundle of tiny has no graph 'style'; it has main, reward, step-"):
        Bundle.open(tiny_bundle.path).part("style")
