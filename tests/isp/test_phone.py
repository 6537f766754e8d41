"""The reference phone ISPs: their published sizes and costs, their shapes, and that each learns."""

import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional as F  # noqa: E402

from isp.phone import PHONE_ISPS, Packed, macs  # noqa: E402


@pytest.mark.parametrize(("name", "parameters", "gmac", "tolerance"), [
    ("dh_isp", 4652, 2.4, 0.01), ("jmu-cvlab", 6805, 6.0, 0.05)])
def test_size_and_cost_are_the_published_ones(name, parameters, gmac, tolerance):
    network = PHONE_ISPS[name]().eval()
    assert sum(p.numel() for p in network.parameters()) == parameters
    part = macs(network, torch.zeros(1, 4, 68, 60))  # a 128th of 544x960
    assert part * 128 / 1e9 == pytest.approx(gmac, rel=tolerance)


def test_microisp_is_of_the_published_size():
    network = PHONE_ISPS["microisp"]()
    assert sum(p.numel() for p in network.parameters()) == 13_560 == pytest.approx(13_600, rel=0.01)
    assert len(network.branches) == 3
    assert [len(stage.convs) for stage in network.branches[0]] == [7, 7]


@pytest.mark.parametrize("name", PHONE_ISPS)
def test_planes_become_a_picture_of_twice_the_size(name):
    network = PHONE_ISPS[name]().eval()
    with torch.no_grad():
        assert network(torch.rand(2, 4, 24, 40)).shape == (2, 3, 48, 80)
        assert Packed(network)(torch.rand(1, 1, 48, 80)).shape == (1, 3, 48, 80)
    with pytest.raises(ValueError, match="multiples of 8"):
        Packed(network)(torch.rand(1, 1, 44, 80))


@pytest.mark.parametrize("name", PHONE_ISPS)
def test_every_parameter_learns(name):
    torch.manual_seed(0)
    network = PHONE_ISPS[name]()
    F.mse_loss(network(torch.rand(2, 4, 32, 32)), torch.rand(2, 3, 64, 64)).backward()
    still = [key for key, p in network.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0]
    assert not still


def test_macs_count_a_dense_layer_and_a_convolution():
    network = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 3), torch.nn.Flatten(), torch.nn.Linear(3 * 4 * 4, 5))
    assert macs(network, torch.zeros(1, 2, 6, 6)) == 3 * 16 * 18 + 5 * 48
