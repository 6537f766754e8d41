"""The command line through its real entry point: what each command does, and what it leaves behind."""

import json
import subprocess
import sys
import time

import numpy as np
import pytest
from cli_runs import ROOT, ROSE, ROSE_FORMAT, done, noise_raw, picture
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firmware_models.catalogue import BUNDLE, list_models, load_facts
from photosite.cli import app
from sensor_sim.cfa import CFA
from sensor_sim.dng import read_dng
from sensor_sim.images import read_picture


@pytest.fixture
def photo(tmp_path):
    return picture(tmp_path / "photo.png")


@pytest.fixture
def raw(tmp_path, photo):
    done("simulate", photo, "-o", tmp_path / "raw.dng")
    return tmp_path / "raw.dng"


def exported(task):
    """The catalogue's exported model for a task."""
    return next(n for n in list_models() if load_facts(n).task == task and (load_facts(n).folder / BUNDLE).is_dir())


def test_help_is_quick_and_needs_neither_torch_nor_opencv():
    code = ("import sys\nfrom photosite.cli import app\ntry:\n    app(['--help'])\nexcept SystemExit: pass\n"
            "heavy = {'torch', 'cv2', 'numpy', 'onnx', 'onnxruntime'} & set(sys.modules)\n"
            "assert not heavy, heavy")
    begin = time.perf_counter()
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begin
    assert made.returncode == 0, made.stderr
    for name in ("simulate", "develop", "detect", "export", "verify", "bench", "models", "train", "demo"):
        assert name in made.stdout
    assert seconds < 1.0 or seconds < 5 * blank_start(), f"{seconds:.2f} s"


def blank_start():
    """Seconds that Python itself takes to start, on a machine that may be busy."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import typer, rich.table"], check=True)
    return time.perf_counter() - begin


@pytest.mark.parametrize("command", ["simulate", "develop", "detect", "export", "verify", "bench", "models", "train", "demo"])
def test_every_option_has_help_that_says_its_default(command):
    from typer.main import get_command

    group = get_command(app)
    for option in group.commands[command].params:
        if option.name == "help":
            continue
        assert option.help, f"{command} {option.name} has no help"
        said = option.required or getattr(option, "is_flag", False) or "default" in option.help.lower() or option.show_default
        assert said, f"{command} {option.name} does not say its default"
    assert "--help" in done(command, "--help").stdout


def test_version():
    import tomllib

    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert done("--version").stdout == f"photosite {version}\n"


@pytest.mark.parametrize("cfa", ["bayer", "quad-bggr", "nona", "qxq", "qxq-rggb@1,2"])
def test_simulate_keeps_the_grid_cropped_to_whole_periods(tmp_path, photo, cfa):
    out = tmp_path / "raw.dng"
    said = done("simulate", photo, "-o", out, "--cfa", cfa, "--iso", 400).stdout
    raw, wanted = read_dng(out), CFA.parse(cfa)
    assert raw.cfa == wanted
    assert raw.shape == (64 // wanted.period * wanted.period, 80 // wanted.period * wanted.period)
    assert (raw.metadata.gain, raw.bit_depth, raw.black_level) == (4.0, 10, 64)
    assert f"{raw.shape[1]}x{raw.shape[0]} {wanted}" in said


def test_simulate_is_reproducible_and_the_default_exposure_keeps_the_brightness(tmp_path, photo):
    frames = {}
    for name, options in {"a": ["--gain", 8], "b": ["--gain", 8], "other": ["--gain", 8, "--seed", 1], "base": [],
                          "dark": ["--exposure", 0.25]}.items():
        done("simulate", photo, "-o", tmp_path / f"{name}.dng", *options)
        frames[name] = read_dng(tmp_path / f"{name}.dng").mosaic
    assert (tmp_path / "a.dng").read_bytes() == (tmp_path / "b.dng").read_bytes()
    assert not np.array_equal(frames["a"], frames["other"])
    level = {name: frame.mean() - 64 for name, frame in frames.items()}
    assert level["a"] == pytest.approx(level["base"], rel=0.03)
    assert level["dark"] == pytest.approx(level["base"] / 4, rel=0.05)


def test_simulate_always_on(tmp_path, photo):
    done("simulate", photo, "-o", tmp_path / "low.dng", "--readout", "always-on")
    raw = read_dng(tmp_path / "low.dng")
    assert (raw.shape, raw.bit_depth, raw.metadata.binning, str(raw.cfa)) == ((16, 20), 8, 4, "bayer-grbg")


def test_simulate_takes_a_raw_with_its_own_colour(tmp_path):
    done("simulate", ROSE, "-o", tmp_path / "rose.dng", "--raw-format", ROSE_FORMAT)
    raw = read_dng(tmp_path / "rose.dng")
    assert raw.shape == (256, 384)
    assert raw.metadata.white_balance == (1.949, 1.0, 1.344)
    done("simulate", tmp_path / "rose.dng", "-o", tmp_path / "again.dng", "--cfa", "bayer")  # and our own DNG, known by itself
    assert read_dng(tmp_path / "again.dng").shape == (32, 46)  # from the first red on


def test_fit_resamples_onto_the_array(tmp_path, photo, monkeypatch):
    from dataclasses import replace

    from sensor_sim.sensor import Sensor

    preset = Sensor.preset
    monkeypatch.setattr(Sensor, "preset", lambda name: replace(preset(name), height=48, width=96))
    done("simulate", photo, "-o", tmp_path / "fit.dng", "--fit")
    raw = read_dng(tmp_path / "fit.dng")
    assert raw.shape == (48, 96)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 70), st.integers(1, 70), st.integers(1, 70), st.integers(1, 70))
def test_fit_has_the_array_and_the_centre_whatever_the_sizes(height, width, rows, columns):
    from photosite.scene import fit

    scene = np.full((height, width, 3), 0.25, np.float32)
    fitted = fit(scene, rows, columns)
    assert fitted.shape == (rows, columns, 3)
    np.testing.assert_allclose(fitted, 0.25, atol=1e-5)


def test_fit_keeps_the_aspect():
    from photosite.scene import fit

    scene = np.zeros((60, 200, 3), np.float32)
    scene[:, 70:130] = 1  # a square in the centre
    fitted = fit(scene, 30, 30)
    assert fitted.min() == 1  # all of it, nothing beside it


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(height=st.integers(17, 61), width=st.integers(17, 61), cfa=st.sampled_from(["bayer", "quad", "nona-gbrg", "qxq@3,5"]))
def test_develop_takes_sizes_that_are_no_whole_periods(tmp_path, height, width, cfa):
    out, dng = tmp_path / "out.png", tmp_path / "odd.dng"
    noise_raw(dng, height, width, cfa)
    done("develop", dng, "-o", out, "--method", "classical")
    assert read_picture(out).shape == (height, width, 3)


def test_develop_gives_the_photograph_back(tmp_path):
    photo = picture(tmp_path / "large.png", 160, 240)
    done("simulate", photo, "-o", tmp_path / "raw.dng", "--cfa", "bayer", "--sensor", "bayer-camera")
    said = done("develop", tmp_path / "raw.dng", "-o", tmp_path / "out.png", "--method", "classical").stdout
    assert "240x160" in said
    assert "classical" in said
    difference = read_picture(tmp_path / "out.png").astype(float) - read_picture(photo)
    assert 10 * np.log10(255**2 / np.mean(difference[8:-8, 8:-8] ** 2)) > 28


def test_develop_headerless(tmp_path):
    done("develop", ROSE, "-o", tmp_path / "rose.png", "--raw-format", ROSE_FORMAT, "--method", "classical")
    assert read_picture(tmp_path / "rose.png").shape == (512, 768, 3)


def test_develop_by_the_catalogue(tmp_path, raw):
    name = exported("demosaic")
    assert name in done("develop", raw, "-o", tmp_path / "out.png").stdout  # a QxQ RAW: its default
    said = done("develop", raw, "-o", tmp_path / "onnx.png", "--method", name, "--runtime", "onnxruntime", "--threads", 1).stdout
    assert "onnxruntime" in said
    apart = read_picture(tmp_path / "out.png").astype(int) - read_picture(tmp_path / "onnx.png")
    assert np.abs(apart).max() <= 1


def test_detect_by_the_catalogue(tmp_path):
    exported("detect")
    done("simulate", ROOT / "sensor_sim" / "samples" / "astronaut.png", "-o", tmp_path / "raw.dng")
    done("detect", tmp_path / "raw.dng", "-o", tmp_path / "f.json", "-o", tmp_path / "f.png")
    said = json.loads((tmp_path / "f.json").read_text())
    assert (said["width"], said["height"]) == (512, 512)
    assert read_picture(tmp_path / "f.png").shape == (512, 512, 3)


def test_models_lists_the_catalogue_and_shows_each():
    said = done("models").stdout
    for name in list_models():
        assert name in said
        one = done("models", name).stdout
        assert f"{load_facts(name).parameters:,}" in one


def test_detect_json_is_in_photosites_of_the_full_array():
    from dataclasses import replace

    from photosite.commands.detect import as_json
    from sensor_sim.raw import RawImage, RawMetadata

    raw = RawImage(np.zeros((30, 40), np.uint16), CFA.parse("bayer"), 16, 255, 8)
    raw = replace(raw, metadata=RawMetadata(binning=4))
    found = np.array([[1.004, 2, 30.5, 40, 0.87654]], np.float32)
    assert as_json(found, raw) == {"width": 160, "height": 120, "faces": [{"box": [1.0, 2.0, 30.5, 40.0], "score": 0.8765}]}
    assert as_json(np.zeros((0, 5), np.float32), raw)["faces"] == []


def test_overlay_draws_where_the_box_is():
    from photosite.commands.detect import overlay
    from sensor_sim.raw import RawImage, RawMetadata

    raw = RawImage(np.full((64, 64), 100, np.uint16), CFA.parse("bayer"), 16, 255, 8, RawMetadata(binning=4, origin=(8, 40)))
    drawn = overlay(np.array([[40 + 40, 8 + 80, 40 + 160, 8 + 200, 0.9]]), raw)
    changed = np.argwhere((drawn != overlay(np.zeros((0, 5)), raw)).any(-1))
    assert drawn.shape == (64, 64, 3)
    assert abs(changed[:, 0].max() - 49) <= 2  # (200 photosites) / 4, less the last pixel
    assert abs(changed[:, 1].max() - 39) <= 2


def test_a_pipe_that_closes_early_is_no_error():
    command = f"{sys.executable} -m photosite.cli models face-ternary | head -c 1"
    made = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (made.returncode, made.stderr) == (0, "")
