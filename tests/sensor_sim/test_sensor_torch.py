"""The same physics for tensors: the same statistics and patterns, in batches, with gradients that are true."""

from __future__ import annotations

import numpy as np
import pytest

from sensor_sim.sensor import Sensor
from sensor_sim.terms import Defects

torch = pytest.importorskip("torch")
FULL = Sensor.preset("qxq-phone-full")
TEMPORAL = ("shot_noise", "read_noise", "row_noise", "column_noise")
HOW = {"exposure_s": 0.5, "temperature_c": 60.0}


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("readout", ["full", "binned", "binned-digital", "always-on"])
@pytest.mark.parametrize("name", ["qxq-phone-full", "nona-phone-full", "sony-a7s2"])
def test_without_temporal_noise_both_libraries_agree(name, readout):
    sensor = Sensor.preset(name).without(*TEMPORAL).replace(defects=Defects(2000, 900, 2000, 2000, 300))
    scene = np.random.default_rng(0).random((2, 60, 72, 3)).astype(np.float32)
    ours = sensor.capture(scene, 0.7, 2.0, rng=np.random.default_rng(0), readout=readout, region=(5, 3, 54, 60), **HOW)
    theirs = sensor.capture(torch.from_numpy(scene), 0.7, 2.0, rng=seeded(), readout=readout, region=(5, 3, 54, 60), **HOW)
    assert theirs.dtype == torch.float32
    difference = np.abs(theirs.numpy() - ours)
    assert difference.max() <= sensor.adc_step_dn  # a tie of rounding, float32 beside float64
    assert (difference > 0).mean() < 0.01


@pytest.mark.parametrize("name", ["qxq-phone-full", "sony-a7s2"])
@pytest.mark.parametrize("shot", ["poisson", "gaussian"])
def test_mean_and_variance_are_those_of_numpy(name, shot):
    sensor = Sensor.preset(name).without("prnu", "dsnu", "defects", "shading", "colour_bias", "crosstalk")
    scene = np.full((4, 192, 192, 3), 0.3, np.float32)
    ours = sensor.capture(scene, 0.1, 4.0, rng=np.random.default_rng(1), shot=shot, **HOW).astype(float)
    theirs = sensor.capture(torch.from_numpy(scene), 0.1, 4.0, rng=seeded(1), shot=shot, **HOW).double().numpy()
    error = ours.std() * np.sqrt(2 / ours.size) + 0.05  # the second for row and column noise, few of which are drawn
    assert theirs.mean() == pytest.approx(ours.mean(), abs=5 * error)
    assert theirs.var() == pytest.approx(ours.var(), rel=0.03)
    again = sensor.capture(torch.from_numpy(scene), 0.1, 4.0, rng=seeded(1), shot=shot, **HOW)
    assert torch.equal(again.double(), torch.from_numpy(theirs))


def test_tensors_count_photons_exactly():
    """The forward pass is a true Poisson draw, at one electron too, where a Gaussian would be fractional or negative."""
    sensor = FULL.only("shot_noise").replace(black_level_dn=0, conversion_gain_dn_per_e=1.0, bit_depth=16, white_level_dn=65535)
    dn = sensor.capture(torch.ones(1, 300, 300, 3), 1.0 / sensor.full_well_e, rng=seeded())
    assert torch.equal(dn, dn.round())
    shares = [(dn == n).float().mean().item() for n in range(4)]
    np.testing.assert_allclose(shares, np.exp(-1) / np.array([1, 1, 2, 6]), atol=0.006)


def test_gradients_equal_finite_differences():
    """Every term but rounding, shot noise reparameterised with the seed held: autograd against central differences."""
    sensor = FULL.without("quantization").replace(defects=Defects(0, 0, 20000, 20000), high_conversion_gain=None)
    scene = torch.rand(8, 9, 3, dtype=torch.float64, generator=seeded(3)) * 0.8 + 0.1
    for readout in ("full", "binned-digital"):
        def frame(light, readout=readout):
            return sensor.capture(light, 0.8, 1.0, rng=seeded(4), shot="gaussian", readout=readout, **HOW)
        assert torch.autograd.gradcheck(frame, scene.clone().requires_grad_(True), eps=1e-5, atol=2e-3, rtol=1e-4)


def test_the_gradient_of_counted_photons_is_that_of_their_mean():
    """Poisson and rounding together: the expected slope is K times the full well, and none where the well is full."""
    sensor = FULL.without("prnu", "defects", "shading", "crosstalk")
    for level, slope in ((0.3, sensor.conversion_gain_dn_per_e * sensor.full_well_e), (2e-4, None), (1.5, 0.0)):
        scene = torch.full((256, 256, 3), level, requires_grad=True)
        sensor.capture(scene, rng=seeded(), **HOW).sum().backward()
        expected = sensor.conversion_gain_dn_per_e * sensor.full_well_e if slope is None else slope
        each = scene.grad.sum(-1)
        assert each.mean().item() == pytest.approx(expected, abs=4 * each.std().item() / 256 + 1e-3)


def test_a_generator_of_the_other_library_is_refused():
    for scene, rng in ((torch.ones(8, 8, 3), np.random.default_rng(0)), (np.ones((8, 8, 3), np.float32), seeded())):
        with pytest.raises(ValueError, match="rng must be"):
            FULL.capture(scene, rng=rng)
    with pytest.raises(ValueError, match="capture takes"):
        FULL.expose(torch.ones(8, 8, 3), rng=seeded())
