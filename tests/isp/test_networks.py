"""The networks are what they say: counts, arithmetic, packing, receptive field."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn

from firmware_models.samples import sample_picture
from isp.compact import CellConv, CompactDemosaicer, RefinedDemosaicer, active_features, depth_to_space
from isp.linear import covariance, least_squares
from isp.pynet import PyNet, PyNetQxQ, pack
from isp.train import NETWORKS
from sensor_sim import CFA, mosaic
from sensor_sim.packing import depth_to_space as numpy_depth_to_space
from sensor_sim.packing import pack_colours


def kmac_per_pixel(network: nn.Module, side: int = 64) -> float:
    """Thousand multiply-accumulates of the convolutions per mosaic pixel, counted by running it."""
    macs = 0

    def count(layer: nn.Module, _: object, out: torch.Tensor) -> None:
        nonlocal macs
        weight = layer.weight
        macs += out.shape[-1] * out.shape[-2] * weight.numel()

    handles = [m.register_forward_hook(count) for m in network.modules() if isinstance(m, nn.Conv2d | CellConv)]
    with torch.no_grad():
        network.eval()(torch.zeros(1, 1, side, side))
    for handle in handles:
        handle.remove()
    return macs / side**2 / 1000


def test_pynet_qxq_has_the_published_size() -> None:
    network = PyNetQxQ()
    assert sum(p.numel() for p in network.parameters()) == 1_074_126
    assert round(kmac_per_pixel(network)) == 268


@pytest.mark.parametrize("colour", [(0.7, 0.45, 0.4), (0.4, 0.5, 0.6)])
@pytest.mark.parametrize("width", [4, 8])
def test_pynet_qxq_can_begin_in_colour(colour: tuple[float, float, float], width: int) -> None:
    torch.manual_seed(0)
    network = PyNetQxQ(width).eval()
    seen = torch.from_numpy(mosaic(np.broadcast_to(np.float32(colour), (32, 32, 3)), CFA.parse("qxq")))[None, None]
    with torch.no_grad():
        grey = network(seen)[0, :, 8:-8, 8:-8].mean((1, 2))
        network.start()
        begun = network(seen)[0, :, 8:-8, 8:-8].mean((1, 2))
    assert (grey - torch.tensor(colour)).abs().max() > 0.1
    # What the features that stay random add: up to 0.042 here.
    assert (begun - torch.tensor(colour)).abs().max() < 0.06


def test_a_pynet_qxq_too_narrow_for_the_colours_is_refused() -> None:
    with pytest.raises(ValueError, match="width of 4 or more"):
        PyNetQxQ(3).start()


def test_the_teacher_has_the_published_size() -> None:
    teacher = PyNet()
    assert sum(p.numel() for p in teacher.parameters()) == 47_554_738
    assert round(kmac_per_pixel(teacher)) == 1651, "published: about 1.66 million per output pixel"


@pytest.mark.parametrize("levels", [2, 3, 5])
def test_every_level_of_a_teacher_gives_its_picture(levels: int) -> None:
    teacher, mosaic = PyNet(levels, width=4).eval(), torch.rand(1, 1, 64, 96)
    with torch.no_grad():
        for level in range(levels + 1):
            assert teacher(mosaic, level).shape == (1, 3, 64 >> level, 96 >> level)
    owned = [id(p) for level in range(levels + 1) for p in teacher.trained_at(level)]
    assert sorted(owned) == sorted(id(p) for p in teacher.parameters()), "every parameter is trained at exactly one level"


def test_a_level_depends_on_what_is_trained_up_to_it_only() -> None:
    teacher = PyNet(3, width=4)
    teacher(torch.rand(1, 1, 32, 32), 2).sum().backward()
    reached = {id(p) for p in teacher.parameters() if p.grad is not None}
    unread = {id(p) for p in teacher.heads[3].parameters()}
    assert reached == {id(p) for level in (3, 2) for p in teacher.trained_at(level)} - unread


def test_a_teacher_refuses_levels_and_sizes_it_lacks() -> None:
    with pytest.raises(ValueError, match="2 to 5 levels"):
        PyNet(1)
    with pytest.raises(ValueError, match="levels 0 to 2"):
        PyNet(2, 4)(torch.zeros(1, 1, 32, 32), 3)
    with pytest.raises(ValueError, match="multiples of 32"):
        PyNet(5, 4)(torch.zeros(1, 1, 48, 64))


def test_pynet_qxq_packs_as_the_simulator_does() -> None:
    raw = np.random.default_rng(0).random((32, 48)).astype(np.float32)
    expected = pack_colours(raw, CFA.parse("qxq"))[..., [2, 0, 1, 3]]
    packed = pack(torch.from_numpy(raw)[None, None])[0].permute(1, 2, 0).numpy()
    np.testing.assert_array_equal(packed, expected)


def test_pynet_qxq_gives_a_picture_and_refuses_part_periods() -> None:
    network = PyNetQxQ().eval()
    with torch.no_grad():
        out = network(torch.rand(2, 1, 32, 24))
    assert out.shape == (2, 3, 32, 24)
    assert 0 <= out.min() <= out.max() <= 1
    with pytest.raises(ValueError, match="multiples of 8"):
        network(torch.zeros(1, 1, 20, 24))


@pytest.mark.parametrize("name", ["qxq-compact", "qxq-compact-int8", "qxq-lite", "qxq-lite-int8", "qxq-night", "qxq-night-int8"])
def test_compact_sizes_are_the_catalogues(name: str) -> None:
    from firmware_models.catalogue import load_facts

    facts = load_facts(name)
    network = NETWORKS[facts.extra["trainer"]]()
    assert sum(p.numel() for p in network.parameters()) == facts.parameters
    assert kmac_per_pixel(network) == pytest.approx(facts.kmac_per_pixel, abs=0.01)


@pytest.mark.parametrize(("name", "most"), [("qxq-lite", 4), ("qxq-compact", 27)])
def test_the_tiers_keep_to_their_budgets(name: str, most: float) -> None:
    assert kmac_per_pixel(NETWORKS[name]()) <= most
    assert sum(p.numel() for p in NETWORKS[name]().parameters()) <= 1.1e6


@pytest.mark.parametrize("kind", [CompactDemosaicer, RefinedDemosaicer])
@pytest.mark.parametrize("cfa", ["qxq", "quad-bggr", "nona"])
def test_both_forms_of_the_cell_convolution_are_equal(kind: type[CompactDemosaicer | RefinedDemosaicer], cfa: str) -> None:
    """Training takes space-to-depth and 3x3, an export the strided convolution: one weight, one result."""
    torch.manual_seed(0)
    network = kind(cfa, width=64, blocks=1)
    x = torch.rand(2, 1, 6 * network.cell, 5 * network.cell)
    with torch.no_grad():
        trained, exported = network.train()(x), network.eval()(x)
    torch.testing.assert_close(trained, exported, rtol=1e-5, atol=1e-5)


def test_depth_to_space_is_the_simulators() -> None:
    planes = torch.rand(1, 192, 3, 2)
    rgb = depth_to_space(planes, 8)[0]
    for colour in range(3):
        expected = numpy_depth_to_space(planes[0, colour::3].permute(1, 2, 0).numpy(), 8)
        np.testing.assert_array_equal(rgb[colour].numpy(), expected)


@pytest.mark.parametrize("make", [
    lambda: CompactDemosaicer("qxq", width=64, blocks=1),
    lambda: RefinedDemosaicer("qxq", width=64, blocks=1, fine_blocks=2)], ids=["compact", "refined"])
def test_nothing_beyond_the_margin_is_felt(make: Callable[[], CompactDemosaicer | RefinedDemosaicer]) -> None:
    torch.manual_seed(1)
    network = make().eval()
    assert network.margin % network.cell == 0
    side = 2 * network.margin + 3 * network.cell
    x = torch.rand(1, 1, side, side, requires_grad=True)
    row = network.margin + network.cell  # a pixel of a middle cell
    network(x)[0, :, row:row + network.cell, row:row + network.cell].sum().backward()
    assert x.grad is not None
    touched = x.grad[0, 0].abs().sum(1).nonzero().ravel()
    assert touched.min() >= row - network.margin
    assert touched.max() < row + network.cell + network.margin


def started(cfa: str = "qxq", width: int | None = None) -> tuple[CompactDemosaicer, np.ndarray]:
    """A network started from the statistics of one picture, and the linear demosaicer that it should then be."""
    network = CompactDemosaicer(cfa, width=width or CFA.parse(cfa).period ** 2 + 4, blocks=1)
    picture = sample_picture("coffee.png").astype(np.float32) / 255
    pairs = [(mosaic(picture, network.cfa), picture)]
    linear = least_squares(pairs, network.cell)
    network.start(covariance(pairs, network.cell), linear)
    return network.eval(), linear


@pytest.mark.parametrize("cfa", ["qxq", "nona-bggr@1,2"])
def test_an_untrained_network_is_the_best_linear_demosaicer(cfa: str) -> None:
    network, linear = started(cfa)
    for pair in network.body:
        nn.init.zeros_(pair.second.weight)  # what the body adds is small, not nothing
    x = torch.from_numpy(np.random.default_rng(0).random((1, 1, 6 * network.cell, 6 * network.cell)).astype(np.float32))
    with torch.no_grad():
        cells = nn.functional.conv2d(x, torch.from_numpy(linear), stride=network.cell)  # without the border's zeros
        picture = network(x)[..., network.cell:-network.cell, network.cell:-network.cell]
    torch.testing.assert_close(picture, depth_to_space(cells, network.cell), rtol=0, atol=2e-4)


def test_a_refined_picture_begins_as_the_coarse_one_and_is_then_corrected() -> None:
    torch.manual_seed(0)
    network = RefinedDemosaicer("qxq", blocks=1, fine_width=16, fine_blocks=1).eval()
    picture = sample_picture("coffee.png").astype(np.float32) / 255
    pairs = [(mosaic(picture, network.cfa), picture)]
    network.start(covariance(pairs, network.cell), least_squares(pairs, network.cell))
    x = torch.from_numpy(mosaic(picture[:96, :96], network.cfa))[None, None]
    with torch.no_grad():
        coarse, made = network.coarse(x), network(x)
        assert 0 < float((made - coarse).abs().mean()) < 0.02
        network.fine.head.weight.mul_(20)
        assert float((network(x) - coarse).abs().mean()) > 5 * float((made - coarse).abs().mean())


def test_features_that_are_never_above_zero_are_counted() -> None:
    torch.manual_seed(0)
    network = RefinedDemosaicer("qxq", blocks=1, fine_width=16, fine_blocks=2)
    mosaics = torch.rand(2, 1, 64, 64)
    with torch.no_grad():
        for pair in (*network.coarse.body, *network.fine.body):
            pair.first.bias[:] = 1e3
        assert active_features(network, mosaics) == [(80, 80), (16, 16), (16, 16)]
        network.fine.body[1].first.bias[:5] = -1e6
    assert active_features(network, mosaics) == [(80, 80), (16, 16), (11, 16)]
    assert not network.fine.body[1].first._forward_hooks


def test_a_fine_cell_must_divide_the_coarse_one() -> None:
    with pytest.raises(ValueError, match="the fine cell 3 must divide the coarse one, 8"):
        RefinedDemosaicer("qxq", fine=3)


def test_its_features_have_unit_variance() -> None:
    network, _ = started()
    picture = sample_picture("coffee.png").astype(np.float32) / 255
    crop = picture[:picture.shape[0] // 8 * 8, :picture.shape[1] // 8 * 8]
    with torch.no_grad():
        features = network.stem(torch.from_numpy(mosaic(crop, network.cfa))[None, None])[0, :, 1:-1, 1:-1]
    deviation = features.std((1, 2))
    assert float(deviation[64:].min()) > 0.4
    assert float(deviation[64:].max()) < 2.5
    assert float(deviation[:64].sort().values[-2]) < 2, "all but the brightness, which the windows' own means leave out"


def test_a_width_below_a_cells_samples_is_refused() -> None:
    with pytest.raises(ValueError, match="width of 48 cannot carry the 64 samples"):
        CompactDemosaicer("qxq", width=48)


def test_a_cell_must_hold_whole_periods() -> None:
    with pytest.raises(ValueError, match="multiple of the period"):
        CompactDemosaicer("nona", cell=8)
