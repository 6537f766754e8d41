"""PyNET-QxQ with constant statistics: the same network where they are the picture's own, tiles without a seam, and integers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from export.bundle import export_model
from export.model import Model, TorchGraph
from firmware_models.samples import sample_picture
from isp.data import demosaic_contract
from isp.pynet import PyNetQxQ
from isp.pynet_fixed import MARGIN, FixedPyNet, fixed, load_student, reduced, sampled, save_student, statistics
from isp.pynet_quant import quantized_pynet
from runtime.manifest import TileFacts
from runtime.tiling import tiled
from sensor_sim import CFA, mosaic

QXQ = CFA.parse("qxq")


@pytest.fixture(scope="module")
def net() -> PyNetQxQ:
    """Two channels wide; its norms do what trained ones do."""
    torch.manual_seed(0)
    made = PyNetQxQ(2).eval()
    for norm in (m for m in made.modules() if isinstance(m, nn.InstanceNorm2d)):
        nn.init.normal_(norm.weight, 1, 0.3)
        nn.init.normal_(norm.bias, 0, 0.3)
    nn.init.normal_(made.out.weight, 0, 0.8)
    return made


@pytest.fixture(scope="module")
def codes() -> np.ndarray:
    return mosaic(sample_picture("coffee.png")[:384, :328].astype(np.float32) / 255, QXQ)


def batch(codes: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(codes))[None, None]


def run(network: nn.Module, x: np.ndarray) -> np.ndarray:
    with torch.no_grad():
        return network(torch.from_numpy(x)).numpy()


def test_with_a_pictures_own_statistics_it_is_the_network(net: PyNetQxQ, codes: np.ndarray) -> None:
    part = codes[:128, :96]
    made = fixed(net, statistics(net, [batch(part)]))
    assert not any(isinstance(m, nn.InstanceNorm2d) for m in made.modules())
    wanted = run(net, part[None, None])
    assert wanted.std() > 0.02
    np.testing.assert_allclose(run(made, part[None, None]), wanted, atol=2e-3)  # BatchNorm keeps the unbiased variance


def test_statistics_of_tiles_together_are_one_pictures(net: PyNetQxQ, codes: np.ndarray) -> None:
    tiles = torch.from_numpy(sampled(codes, side=64, count=4))[:, None]
    assert tiles.shape == (4, 1, 64, 64)
    own, other = statistics(net, [tiles]), statistics(net, [tiles[:2], tiles[2:]])
    first = next(iter(own))
    torch.testing.assert_close(own[first][0], other[first][0])  # means of a layer's first norm add up; its variances need not
    assert {name: m.shape for name, (m, _) in own.items()} == {name: m.shape for name, (_, m) in other.items()}


def test_plain_tiling_changes_the_picture_and_fixed_statistics_do_not(net: PyNetQxQ, codes: np.ndarray) -> None:
    side, x = 272, codes[None, None, :, :280]
    per_tile = tiled(lambda t: run(net, t), x, side, MARGIN, 8)
    assert np.abs(per_tile - run(net, x)).max() > 2 / 255
    made = fixed(net, statistics(net, [torch.from_numpy(sampled(codes))[:, None]]))
    np.testing.assert_allclose(tiled(lambda t: run(made, t), x, side, MARGIN, 8), run(made, x), atol=1e-5)


def test_nothing_beyond_the_margin_is_felt(net: PyNetQxQ, codes: np.ndarray) -> None:
    made = fixed(net, statistics(net, [batch(codes[:64, :64])]))
    x = batch(codes[:, :16]).clone().requires_grad_()
    row = 192
    made(x)[0, :, row:row + 8].sum().backward()
    assert x.grad is not None
    touched = x.grad[0, 0].abs().sum(1).nonzero().ravel()
    assert row - MARGIN <= int(touched.min()) < row - MARGIN + 24
    assert int(touched.max()) < row + 8 + MARGIN


def test_a_reduced_mosaic_is_one_of_the_same_picture() -> None:
    picture = np.broadcast_to(np.array([0.2, 0.5, 0.9], np.float32), (200, 328, 3))
    small = reduced(mosaic(picture, QXQ))
    assert small.shape == (24, 40)
    np.testing.assert_allclose(small, mosaic(picture[:24, :40], QXQ), atol=1e-6)
    with pytest.raises(ValueError, match="100x328 is too small"):
        reduced(mosaic(picture[:100], QXQ))


def test_statistics_of_another_network_are_refused(net: PyNetQxQ) -> None:
    with pytest.raises(ValueError, match="no statistics are given for the norm finest"):
        fixed(net, {})


def test_a_student_is_kept_with_its_statistics(net: PyNetQxQ, codes: np.ndarray, tmp_path: Path) -> None:
    stats = statistics(net, [batch(codes[:64, :64])])
    save_student(net, stats, tmp_path / "a.safetensors")
    again, kept = load_student(tmp_path / "a.safetensors")
    for name, tensor in net.state_dict().items():
        assert torch.equal(again.state_dict()[name], tensor.half().float())
    assert kept.keys() == stats.keys()
    assert all(torch.equal(x, y) for name in stats for x, y in zip(kept[name], stats[name], strict=True))
    save_student(net, {}, tmp_path / "b.safetensors")
    with pytest.raises(ValueError, match="without statistics"):
        load_student(tmp_path / "b.safetensors")
    (tmp_path / "c.safetensors").write_bytes(b"no weights")
    with pytest.raises(ValueError, match=r"c\.safetensors does not hold a pynet-qxq"):
        load_student(tmp_path / "c.safetensors")


@pytest.mark.parametrize("numbers", ["float", "integer"])
def test_it_goes_through_the_export_path(net: PyNetQxQ, codes: np.ndarray, tmp_path: Path, numbers: str) -> None:
    side = 48
    seen = torch.from_numpy(sampled(codes, side, 8))[:, None]
    stats = statistics(net, [seen])
    made = fixed(net, stats) if numbers == "float" else quantized_pynet(net, stats, seen[:4])
    assert isinstance(made, FixedPyNet)
    golden = codes[None, None, 100:100 + side, 100:100 + side]
    golden = np.ascontiguousarray(golden)
    graph = TorchGraph(made, {"mosaic": np.zeros((1, 1, side, side), np.float32)}, ("picture",))
    model = Model("tiny-pynet", {"main": graph}, "tiled", numbers, lambda: [{"mosaic": golden}], sensor=demosaic_contract(QXQ),
                  tile=TileFacts(side, 16, 8), licence={"weights": "Apache-2.0", "data": "samples"})
    bundle = export_model(model, ["tflite", "onnx"], tmp_path / "bundle")
    found = bundle.manifest.artefact("tflite").inspection
    assert found["transposes"] == 0
    if numbers == "integer":
        assert found["float_operators"] == 0
    wanted = run(fixed(net, stats), golden)
    for kind in ("tflite", "onnx"):
        error = np.abs(bundle.engine(kind).run_one(golden) - wanted)
        assert error.max() < 1e-3 if numbers == "float" else error.mean() < 0.25 * wanted.std()
