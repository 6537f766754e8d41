"""The descriptor as the standard's own reference implementation reads it, and its verdict beside ours on the same images."""

from dataclasses import replace
from importlib.util import find_spec

import numpy as np
import pytest
from emva_camera import Camera

from benchmarks.characterization import reference_results
from sensor_sim.emva1288.descriptor import write_descriptor
from sensor_sim.emva1288.nonuniformity import nonuniformity, spatial_stack
from sensor_sim.emva1288.photon_transfer import linearity, photon_transfer

needs_judge = pytest.mark.skipif(find_spec("emva1288") is None, reason="the package emva1288 is not installed")
CAMERA = Camera(height=64, width=80, dsnu=(1.5, 0.6, 0.4), prnu=(0.01, 0.004, 0.006))
HALF = 850 / CAMERA.quantum_efficiency


@pytest.fixture(scope="module")
def taken():
    rng = np.random.default_rng(2)
    return CAMERA.flat_fields(seed=1), CAMERA.grab(rng, 0, 0.5, 12), CAMERA.grab(rng, HALF, 0.5, 12)


@needs_judge
def test_the_reference_implementation_finds_what_we_find(taken, tmp_path):
    series, dark, bright = taken
    judged = reference_results(write_descriptor(tmp_path, series, dark, bright, HALF, 0.5, 10))
    transfer = photon_transfer(series)
    line = linearity(transfer)
    parts = nonuniformity(spatial_stack(dark), spatial_stack(bright), transfer.gain)
    # The same images and the same formulas: only the arithmetic differs (least squares by iteration, times in ns).
    exact = {"K": transfer.gain.value, "R": transfer.responsivity.value, "sigma_d": transfer.dark_noise_e.value,
             "u_e_sat": transfer.saturation_capacity_e, "u_p_sat": transfer.saturation_photons,
             "DSNU1288": parts.dsnu_e["total"].value, "PRNU1288": parts.prnu_percent["total"].value,
             "LE_min": line.lowest_percent, "LE_max": line.highest_percent}
    assert {name: getattr(judged, name) for name in exact} == pytest.approx(exact, rel=1e-4)
    # Row and column parts differ by the residual that we take from the row means themselves, pixels by both.
    for name, key in (("pixel", "pixel"), ("row", "row"), ("col", "column")):
        assert getattr(judged, f"DSNU1288_{name}") == pytest.approx(parts.dsnu_e[key].value, rel=0.02)
        assert getattr(judged, f"PRNU1288_{name}") == pytest.approx(parts.prnu_percent[key].value, rel=0.02)


def test_the_descriptor_names_its_images_and_they_hold_the_frames(taken, tmp_path):
    import cv2

    series, dark, bright = taken
    text = write_descriptor(tmp_path, series, dark, bright, HALF, 0.5, 10).read_text().splitlines()
    assert text[:2] == ["v 4.0", "n 10 80 64"]
    files = [tmp_path / line[2:].replace("\\", "/") for line in text if line[0] == "i"]
    assert len(files) == len(set(files)) == 4 * len(series.photons) + len(dark) + len(bright)
    assert sorted((tmp_path / "images").iterdir()) == sorted(files)
    frames = [cv2.imread(str(file), cv2.IMREAD_UNCHANGED) for file in files[:4]]
    assert np.array_equal(frames, np.concatenate([series.bright[0], series.dark[0]]))
    assert np.array_equal(cv2.imread(str(files[-1]), cv2.IMREAD_UNCHANGED), dark[-1])


def test_what_the_format_cannot_hold_is_refused(taken, tmp_path):
    series, dark, bright = taken
    with pytest.raises(ValueError, match="third frame"):
        write_descriptor(tmp_path, series, dark[:2], bright, HALF, 0.5, 10)
    with pytest.raises(ValueError, match="exposure times must differ"):
        write_descriptor(tmp_path, replace(series, exposure_s=np.ones_like(series.exposure_s)), dark, bright, HALF, 0.5, 10)
    assert not list(tmp_path.iterdir())
