"""The analysis on frames of a camera with known parameters; bounds are four of its own standard errors, which are tested too."""

import math
from dataclasses import replace

import numpy as np
import pytest
from emva_camera import Camera

from sensor_sim.emva1288.dark_current import dark_current
from sensor_sim.emva1288.defects import defect_histogram, high_pass, outliers
from sensor_sim.emva1288.nonuniformity import nonuniformity, spatial_stack, spectrogram, split, temporal_parts
from sensor_sim.emva1288.photon_transfer import (
    FlatFieldSeries,
    full_well,
    gain_at_low_gain,
    linearity,
    model_snr,
    photon_transfer,
    saturation_index,
)
from sensor_sim.emva1288.statistics import Estimate, line, pair_points, root, through_origin

CAMERA = Camera()


@pytest.fixture(scope="module")
def transfer():
    return photon_transfer(CAMERA.flat_fields(seed=0))


def near(estimate, truth, most=4):
    assert estimate.error > 0
    assert abs(estimate.value - truth) <= most * estimate.error, (estimate, truth)


def test_photon_transfer_gives_the_camera_back(transfer):
    near(transfer.gain, CAMERA.gain)
    near(transfer.quantum_efficiency, CAMERA.quantum_efficiency)
    near(transfer.dark_noise_e, CAMERA.read_noise_e)
    near(transfer.dark_offset, CAMERA.offset)
    # The errors are small enough to say something: K to 1 %, dark noise to 2 %.
    assert transfer.gain.error < 0.005 * CAMERA.gain
    assert transfer.dark_noise_e.error < 0.01 * CAMERA.read_noise_e


def test_full_well_is_the_plateau_and_the_largest_variance_lies_just_below(transfer):
    saturated = CAMERA.grab(np.random.default_rng(5), 2 * CAMERA.full_well_e / CAMERA.quantum_efficiency, 0, 2)
    near(full_well(saturated, transfer, transfer.gain), CAMERA.full_well_e)
    # Noise is clipped first: the variance falls from some three standard deviations of shot noise below the well.
    well, noise = CAMERA.full_well_e, np.sqrt(CAMERA.full_well_e)
    assert well - 4 * noise < transfer.saturation_capacity_e < well - 2 * noise


def test_quantization_adds_a_twelfth_of_a_squared_dn(transfer):
    # At this gain a wrong 1/6 would move the dark noise by 1.1 %, four of its errors and more.
    wrong = root(transfer.dark_noise_dn.value**2 - 1 / 6, transfer.dark_noise_e.error).value / transfer.gain.value
    assert abs(wrong - CAMERA.read_noise_e) > 4 * transfer.dark_noise_e.error
    assert transfer.noise_floor_e**2 - transfer.dark_noise_e.value**2 == pytest.approx(1 / 12 / transfer.gain.value**2)


@pytest.mark.parametrize(("sigma", "least", "most"), [(0.5, 0.015, 0.017), (1.0, 0, 1e-6)])
def test_rounding_bends_noise_of_half_a_dn_and_not_of_a_whole_one(sigma, least, most):
    """Why the series are taken at a whole DN of dark noise: the variance of a rounded normal number about a whole DN, exactly."""
    n = np.arange(-12, 13)
    edges = [0.5 * (1 + math.erf((k - 0.5) / (sigma * math.sqrt(2)))) for k in [*n, 13]]
    variance = float(np.sum(np.diff(edges) * n**2))
    assert least <= abs(math.sqrt(variance - 1 / 12) / sigma - 1) <= most


def test_standard_errors_are_what_estimates_scatter_by():
    small = replace(CAMERA, height=40, width=40, row_noise_e=1.0)
    runs = [photon_transfer(small.flat_fields(seed)) for seed in range(30)]
    for name in ("gain", "dark_noise_e", "quantum_efficiency"):
        seen = np.array([getattr(run, name) for run in runs])
        # The spread of 30 values is itself known to 13 % (1 / sqrt(2 * 29)).
        assert seen[:, 0].std(ddof=1) == pytest.approx(seen[:, 1].mean(), rel=3 * 0.131)


def test_noise_that_is_five_per_cent_wrong_is_seen():
    wrong = photon_transfer(replace(CAMERA, read_noise_e=1.05 * CAMERA.read_noise_e).flat_fields(seed=3))
    assert abs(wrong.dark_noise_e.value / CAMERA.read_noise_e - 1) > 0.02
    assert abs(wrong.dark_noise_e.value - CAMERA.read_noise_e) > 4 * wrong.dark_noise_e.error


def test_k_at_a_low_gain_does_not_lean_on_dark_pairs_that_rounding_bends():
    low = replace(CAMERA, gain=0.12, offset=64.0, read_noise_e=1.8, full_well_e=6000, height=192, width=192, dsnu=(0, 0, 0))
    found = photon_transfer(low.flat_fields(seed=6))
    assert found.dark.variance[0] < 0.5 * ((low.gain * low.read_noise_e) ** 2 + 1 / 12)  # bent indeed
    near(gain_at_low_gain(found), low.gain, most=3)


def test_snr_and_dynamic_range_follow_the_linear_model(transfer):
    electrons = CAMERA.quantum_efficiency * transfer.photons
    use = transfer.fitted
    assert transfer.snr[use] == pytest.approx(model_snr(electrons[use], transfer), rel=0.02)
    assert np.all(model_snr(electrons, transfer, 1.5, 0.01) < model_snr(electrons, transfer))
    assert np.all(model_snr(electrons, transfer) < np.sqrt(electrons))
    threshold = transfer.sensitivity_threshold_e
    assert model_snr(np.array([threshold]), transfer)[0] == pytest.approx(1, abs=1e-9)
    assert transfer.dynamic_range == pytest.approx(transfer.saturation_capacity_e / threshold)


def test_linearity_error_of_a_linear_and_of_a_bent_camera(transfer):
    straight = linearity(transfer)
    assert straight.error_percent < 0.1
    bent = linearity(replace(transfer, signal=transfer.signal * (1 + 0.02 * transfer.photons / transfer.photons.max())))
    assert 0.15 < bent.error_percent < 1
    assert bent.lowest_percent < -0.3 < 0.3 < bent.highest_percent
    assert bent.used.sum() == straight.used.sum() > 40


def test_dark_current_from_mean_and_from_variance(transfer):
    found = dark_current(CAMERA.dark_series(seed=1), transfer.gain)
    for temperature, mean, variance in zip(found.temperature_c, found.from_mean, found.from_variance, strict=True):
        truth = CAMERA.current_e_per_s * 2 ** ((temperature - 25) / CAMERA.doubling_c)
        near(mean, truth)
        near(variance, truth)
    near(found.doubling_c, CAMERA.doubling_c)
    near(found.doubling_from_variance_c, CAMERA.doubling_c)
    assert found.doubling_c.error < 0.01 * CAMERA.doubling_c


def test_no_dark_current_has_no_doubling():
    none = replace(CAMERA, current_e_per_s=1e-12)
    frames = none.grab(np.random.default_rng(0), 0, 0, 24).reshape(3, 4, 2, none.height, none.width)
    series = replace(CAMERA.dark_series(1, (5.0, 15.0, 25.0)), exposure_s=np.tile([1.0, 2.0, 3.0, 4.0], (3, 1)), frames=frames)
    found = dark_current(series, Estimate(0.5, 0.001))
    assert all(abs(i.value) < 4 * i.error for i in found.from_mean)
    assert dark_current(replace(series, frames=np.zeros_like(frames)), Estimate(0.5, 0.001)).doubling_c is None


def test_dsnu_and_prnu_come_apart_into_pixel_row_and_column(transfer):
    camera = replace(CAMERA, dsnu=(1.5, 0.8, 0.5), prnu=(0.01, 0.004, 0.006), row_noise_e=1.0)
    rng, photons = np.random.default_rng(7), 850 / camera.quantum_efficiency
    dark, bright = (spatial_stack(camera.grab(rng, p, 0.0, 16)) for p in (0, photons))
    found = nonuniformity(dark, bright, transfer.gain)
    for part, dsnu, prnu in zip(("pixel", "row", "column"), camera.dsnu, camera.prnu, strict=True):
        near(found.dsnu_e[part], dsnu)
        near(found.prnu_percent[part], 100 * prnu)
    near(found.dsnu_e["total"], np.linalg.norm(camera.dsnu))
    near(found.prnu_percent["total"], 100 * np.linalg.norm(camera.prnu))


@pytest.mark.parametrize("row_noise", [0.0, 2.0])
def test_what_noise_leaves_in_the_mean_image_is_taken_off(row_noise):
    """With row noise of 2 e- over 4 frames, 0.25 DN^2 of row pattern would be left, six standard errors."""
    flat = replace(CAMERA, dsnu=(0.0, 0.0, 0.0), prnu=(0.0, 0.0, 0.0), row_noise_e=row_noise)
    stack = spatial_stack(flat.grab(np.random.default_rng(3), 0, 0.0, 4))
    assert stack.image.var() > 12 * stack.parts["total"].error  # a quarter of the temporal variance is still in the image
    for part in ("total", "pixel", "row", "column"):
        assert abs(stack.parts[part].value) <= 4 * stack.parts[part].error


def test_temporal_noise_comes_apart_into_what_pixels_and_what_rows_bring():
    camera = replace(CAMERA, dsnu=(1.5, 0.8, 0.5), row_noise_e=0.7)
    parts = temporal_parts(camera.grab(np.random.default_rng(4), 0, 0.0, 12))
    near(parts["pixel"], (camera.gain * camera.read_noise_e) ** 2 + 1 / 12)
    near(parts["row"], (camera.gain * camera.row_noise_e) ** 2)
    near(parts["column"], 0)


def test_split_solves_its_three_equations():
    height, width, pixel, row, column = 24, 40, 3.0, 2.0, 1.0
    total = pixel + row + column
    found = split(total, row + pixel / width, column + pixel / height, height, width)
    assert found == pytest.approx({"total": total, "pixel": pixel, "row": row, "column": column})


def test_spectrogram_of_white_noise_is_flat_and_of_a_stripe_is_a_line():
    rng = np.random.default_rng(0)
    noise = 3 * rng.standard_normal((200, 256))
    frequency, power = spectrogram(noise, 1)
    assert frequency[0] == 0
    assert frequency[-1] == 0.5
    # A power of 200 averaged exponential numbers scatters by 1 / sqrt(200) = 7 %.
    assert power[1:-1].mean() == pytest.approx(9, rel=0.03)
    assert power[1:-1] == pytest.approx(9, rel=5 * 0.071)
    striped = noise + 2 * np.sin(2 * np.pi * np.arange(256) / 16)
    assert frequency[np.argmax(spectrogram(striped, 1)[1])] == pytest.approx(1 / 16)
    assert spectrogram(striped, 0)[1][3:-1] == pytest.approx(9, rel=0.5)
    assert len(spectrogram(striped, 0)[0]) == 101


def test_defects_stand_out_in_the_histogram():
    image = 100 + np.random.default_rng(0).standard_normal((64, 80))
    image[10, 20], image[30, 40] = 140, 60
    found = defect_histogram(image, "DN")
    assert found.outliers == 2
    assert np.argwhere(outliers(image)).tolist() == [[10, 20], [30, 40]]
    assert found.counts.sum() == image.size
    assert found.counts[0] == found.counts[-1] == 1
    assert found.percent[0] == 100
    assert found.percent[-1] == pytest.approx(100 / image.size)
    assert np.all(np.diff(found.percent) <= 0)
    assert abs(found.normal.sum() / image.size - 1) < 0.1


def test_high_pass_takes_shading_off_and_leaves_pixels():
    y, x = np.mgrid[:40, :50]
    image = 500 + 3.0 * x - 2.0 * y
    assert np.abs(high_pass(image)).max() < 1e-9
    image[20, 25] += 50
    assert high_pass(image)[18, 23] == pytest.approx(50 * 24 / 25)


def test_lines_are_least_squares_and_their_errors_follow_the_points():
    x, rng = np.linspace(1, 9, 9), np.random.default_rng(0)
    errors = np.full(9, 0.3)
    offset, slope = line(x, 2 + 3 * x, errors)
    assert (offset.value, slope.value) == pytest.approx((2, 3))
    assert through_origin(x, 3 * x, errors).value == pytest.approx(3)
    runs = [line(x, 2 + 3 * x + rng.normal(0, 0.3, 9), errors) for _ in range(2000)]
    assert np.std([r[0].value for r in runs]) == pytest.approx(offset.error, rel=0.07)
    assert np.std([r[1].value for r in runs]) == pytest.approx(slope.error, rel=0.07)
    with pytest.raises(ValueError, match="two places"):
        line(np.ones(4), np.ones(4), np.ones(4))


def test_a_pair_tells_temporal_noise_alone():
    rng = np.random.default_rng(0)
    pattern = rng.integers(0, 500, (100, 120))
    pair = np.stack([pattern, pattern + 7]).astype(np.uint16)  # a strong pattern and a drift of 7 DN: no noise at all
    points = pair_points(pair[None])
    assert points.variance[0] == pytest.approx(0, abs=1e-9)
    assert points.mean[0] == pytest.approx(pattern.mean() + 3.5)


def test_series_that_cannot_be_analysed_are_refused():
    series = CAMERA.flat_fields(seed=0, levels=8)
    with pytest.raises(ValueError, match="does not reach saturation"):
        photon_transfer(series)
    with pytest.raises(ValueError, match="4 exposures"):
        FlatFieldSeries(series.photons[:3], series.exposure_s[:3], series.bright[:3], series.dark[:3])
    with pytest.raises(ValueError, match="one size"):
        FlatFieldSeries(series.photons, series.exposure_s, series.bright, series.dark[:, :, 1:])
    with pytest.raises(ValueError, match="does not reach saturation"):
        saturation_index(np.array([1.0, 2.0, 3.0]))
    with pytest.raises(ValueError, match="at least 2 frames"):
        spatial_stack(np.zeros((1, 8, 8), np.uint16))
