"""Whatever is wrong with what a person gave: one line that names it and what is allowed, exit code 2, nothing left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cli_runs import ROOT, ROSE, done, noise_raw, picture, run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photosite import memory


@pytest.fixture
def place(tmp_path):
    """A folder with one input of every kind, good and bad."""
    picture(tmp_path / "photo.png")
    noise_raw(tmp_path / "good.dng", 48, 40)
    noise_raw(tmp_path / "quad.dng", 48, 40, "quad")
    whole = (tmp_path / "good.dng").read_bytes()
    (tmp_path / "cut.dng").write_bytes(whole[:len(whole) // 2])
    (tmp_path / "cut.png").write_bytes((tmp_path / "photo.png").read_bytes()[:300])
    (tmp_path / "cut.nef").write_bytes(b"MM\0*\0\0\0\x08" + bytes(100))
    (tmp_path / "empty.png").touch()
    (tmp_path / "empty.dng").touch()
    (tmp_path / "text.txt").write_text("not a picture")
    (tmp_path / "text.dng").write_text("not a picture")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "kept.txt").write_text("kept")
    return tmp_path


def listing(folder):
    return {str(file.relative_to(folder)): file.stat().st_size for file in folder.rglob("*")}


def refused(place, *words, names=()):
    """Run in ``place``; the one line on the error stream."""
    before, here = listing(place), Path.cwd()
    os.chdir(place)
    try:
        result = run(*words)
    finally:
        os.chdir(here)
    lines = result.stderr.splitlines()
    assert result.exit_code == 2, (result.exit_code, result.output)
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("error: ")
    assert "Traceback" not in result.output
    assert listing(place) == before
    for name in names:
        assert name in lines[0], lines[0]
    return lines[0]


@pytest.mark.parametrize(("words", "names"), [
    ("simulate nothing.png -o x.dng", ["nothing.png", "does not exist"]),
    ("simulate text.txt -o x.dng", ["text.txt", "PNG, JPEG or TIFF"]),
    ("simulate cut.png -o x.dng", ["cut.png", "truncated"]),
    ("simulate cut.dng -o x.dng", ["cut.dng"]),
    ("simulate cut.nef -o x.dng", ["cut.nef"]),
    ("simulate empty.png -o x.dng", ["empty.png", "empty"]),
    ("simulate folder -o x.dng", ["folder", "name one file"]),
    ("simulate photo.png -o x.dng --cfa hexagon", ["hexagon", "bayer, quad, nona, qxq"]),
    ("simulate photo.png -o x.dng --cfa quad-rgbw", ["rgbw", "bggr"]),
    ("simulate photo.png -o x.dng --cfa nona@1", ["offset"]),
    ("simulate photo.png -o x.dng --sensor leica", ["leica", "qxq-phone"]),
    ("simulate photo.png -o x.dng --iso 50", ["--iso 50", "100 to 6400"]),
    ("simulate photo.png -o x.dng --gain 65", ["--gain 65", "1 to 64"]),
    ("simulate photo.png -o x.dng --gain 0.5", ["0.5", "1 to 64"]),
    ("simulate photo.png -o x.dng --gain nan", ["--gain nan", "1 to 64"]),
    ("simulate photo.png -o x.dng --iso inf", ["--iso inf"]),
    ("simulate photo.png -o x.dng --iso 100 --gain 1", ["--iso 100", "--gain 1", "one of them"]),
    ("simulate photo.png -o x.dng --exposure nan", ["--exposure nan", "above 0"]),
    ("simulate photo.png -o x.dng --exposure 0", ["--exposure 0", "above 0"]),
    ("simulate photo.png -o x.dng --exposure 1e9", ["1e+09"]),
    ("simulate photo.png -o x.dng --seed -1", ["--seed", "-1"]),
    ("simulate photo.png -o x.dng --readout half", ["half", "full, always-on"]),
    ("simulate photo.png -o missing/x.dng", ["missing", "does not exist"]),
    ("simulate photo.png -o folder", ["folder", ".dng"]),
    ("simulate photo.png -o x.tiff", ["x.tiff", ".dng"]),
    ("simulate good.dng -o good.dng", ["good.dng", "is the input"]),
    ("simulate photo.png", ["--output", "simulate --help"]),
    ("simulate photo.png other.png -o x.dng", ["other.png"]),
    ("simulate photo.png -o x.dng --gain loud", ["--gain", "loud"]),
    ("develop nothing.dng -o x.png", ["nothing.dng"]),
    ("develop photo.png -o x.png", ["photo.png", "is a picture and not a RAW"]),
    ("develop cut.dng -o x.png", ["cut.dng"]),
    ("develop empty.dng -o x.png", ["empty.dng", "empty"]),
    ("develop text.dng -o x.png", ["text.dng"]),
    ("develop folder -o x.png", ["folder", "name one file"]),
    ("develop good.dng -o x.jpg", ["x.jpg", ".png"]),
    ("develop good.dng -o missing/x.png", ["missing"]),
    ("develop good.dng -o x.png --method magic", ["magic", "classical", "gaussian"]),
    ("develop good.dng -o x.png --method folder", ["folder", "not a bundle"]),
    ("develop good.dng -o x.png --method text.txt", ["text.txt", "not a bundle"]),
    ("develop good.dng -o x.png --method classical --runtime onnxruntime", ["--runtime", "classical"]),
    ("develop good.dng -o x.png --threads 0", ["--threads", "0"]),
    ("detect good.dng -o x.json --threshold nan", ["--threshold nan", "0 to 1"]),
    ("detect good.dng --threshold 1.5", ["1.5", "0 to 1"]),
    ("detect good.dng -o x.csv", ["x.csv", ".json or .png"]),
    ("detect good.dng -o missing/x.json", ["missing"]),
    ("detect good.dng --model someone", ["someone", "neither a model nor a bundle"]),
    ("detect good.dng --model folder", ["folder", "not a bundle"]),
    ("export someone -o x", ["someone", "known are"]),
    ("export face-ternary -o folder", ["folder", "no bundle"]),
    ("export face-ternary -o text.txt", ["text.txt", "no folder"]),
    ("verify folder", ["folder", "not a bundle"]),
    ("verify nothing", ["nothing"]),
    ("verify face-ternary --json missing/x.json", ["missing"]),
    ("bench folder", ["folder", "not a bundle"]),
    ("bench folder --runs 0", ["--runs", "0"]),
    ("bench nothing --json folder", ["folder"]),
    ("models someone", ["someone", "known are"]),
    ("train someone --data folder -o x", ["someone", "known are"]),
    ("train face-ternary --data nothing -o x --steps 1", ["nothing", "no folder"]),
    ("train face-ternary --data folder -o x --steps 1 --minutes 1", ["--steps 1", "--minutes 1"]),
    ("train face-ternary --data folder -o x", ["--steps", "--minutes"]),
    ("train face-ternary --data folder -o x --steps 1", ["annotations.json"]),
    ("train face-ternary --data folder --data folder -o x --steps 1", ["one --data folder"]),
    ("train face-ternary --data folder -o x --minutes nan", ["--minutes nan"]),
    ("train qxq-compact --data folder -o x --minutes 1", ["--minutes 1", "--steps"]),
    ("train qxq-compact --data folder -o x", ["folder", "pictures"]),
    ("train qxq-compact --data folder -o x --from t.safetensors", ["--from t.safetensors", "no file"]),
    ("train face-ternary --data folder -o x --steps 1 --set noisy=0.5", ["--set noisy=0.5", "demosaicers"]),
    ("train qxq-compact --data folder -o x --set speed=2", ["--set speed=2", "rate", "noisy"]),
    ("train qxq-compact --data folder -o x --set seed=2", ["--set seed=2", "NAME=VALUE"]),
    ("train qxq-compact --data folder -o x --set batch=2.5", ["--set batch=2.5", "whole number"]),
    ("train qxq-compact --data folder -o x --set noisy=1.5", ["noisy", "1.5", "0 to 1"]),
    ("train qxq-compact --data folder -o x --set crop=100", ["crop", "100", "multiple of 8"]),
    ("train qxq-compact --data folder -o x --set loss=l2", ["loss", "rmse"]),
    ("train qxq-compact --data folder -o x --set sensor=mars", ["mars"]),
    ("train qxq-compact --data folder -o x --teacher t.safetensors", ["--teacher t.safetensors", "pynet-qxq"]),
    ("train qxq-compact-int8 --data folder -o x", ["trained from float weights", "qxq-compact with --from"]),
    ("train qxq-compact --data folder -o x --vgg v.pth", ["--vgg v.pth", "pynet"]),
    ("train pynet-qxq --data folder -o x --teacher t.safetensors", ["t.safetensors", "photosite train pynet"]),
    ("train pynet --data folder -o x --vgg v.pth", ["v.pth", "vgg19"]),
    ("train pynet --data folder -o x --minutes 1", ["--minutes 1", "--steps"]),
    ("train face-ternary --data folder -o x --steps 1 --devices 2", ["--devices 2", "one process"]),
    ("demo -o text.txt", ["text.txt", "no folder"]),
    ("simulat photo.png", ["simulat", "simulate"]),
    ("--colour", ["--colour"]),
], ids=lambda value: value.replace("/", "|") if isinstance(value, str) else "")
def test_one_line_and_exit_code_2(place, words, names):
    if words.startswith(("export", "train")):
        pytest.importorskip("torch")
    refused(place, *words.split(), names=names)


@pytest.mark.parametrize(("raw_format", "names"), [
    (None, ["--raw-format"]),
    ("768x512", ["encoding"]),
    ("768x512:uint16le:bits=14", ["CFA"]),
    ("768x512:uint16le:bits=14:cfa=bayer:black=16000:white=600", ["white 600", "black 16000"]),
    ("768x512:uint16le:bits=14:cfa=bayer:white=20000", ["20000", "16383"]),
    ("700x512:uint16le:bits=14:cfa=bayer", ["bytes"]),
    ("768x512:uint16be:bits=14:cfa=bayer", ["14"]),
    ("768x512:uint16le:bits=nan:cfa=bayer", ["bits"]),
    ("99999999x99999999:uint16le:bits=14:cfa=bayer", ["99999999"]),
])
def test_headerless_raws(place, raw_format, names):
    options = [] if raw_format is None else ["--raw-format", raw_format]
    refused(place, "develop", ROSE, "-o", "x.png", *options, names=names)
    refused(place, "simulate", ROSE, "-o", "x.dng", *options, names=names)


def test_white_level_not_above_black_in_a_dng(place):
    import tifffile

    with tifffile.TiffFile(place / "good.dng", mode="r+b") as file:
        file.pages[0].tags[50717].overwrite(10)
    refused(place, "develop", "good.dng", "-o", "x.png", names=["10", "black"])


def test_a_picture_smaller_than_a_period(place):
    picture(place / "tiny.png", 4, 5)
    refused(place, "simulate", "tiny.png", "-o", "x.dng", names=["5x4", "8x8", "--fit"])


def test_what_does_not_fit_in_memory_is_refused_before_it_is_allocated(place, monkeypatch):
    monkeypatch.setattr(memory, "available_bytes", lambda: 100_000)
    refused(place, "simulate", "photo.png", "-o", "x.dng", names=["80x64", "memory"])
    refused(place, "develop", "good.dng", "-o", "x.png", names=["40x48", "memory"])
    headerless = ["--raw-format", "768x512:uint16le:bits=14:cfa=bayer"]
    refused(place, "develop", ROSE, "-o", "x.png", *headerless, names=["768x512", "memory"])
    monkeypatch.setattr(memory, "available_bytes", lambda: 1_000_000)
    refused(place, "simulate", "photo.png", "-o", "x.dng", "--fit", names=["4096x3072", "memory"])


def test_a_header_that_claims_more_than_there_is(place):
    import struct
    import zlib

    data = bytearray((place / "photo.png").read_bytes())
    data[16:24] = struct.pack(">II", 60000, 60000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    (place / "bomb.png").write_bytes(data)
    refused(place, "simulate", "bomb.png", "-o", "x.dng", names=["60000x60000"])


def test_running_out_of_memory_all_the_same_is_one_line(place, monkeypatch):
    import sensor_sim.sensor

    def none_left(*_, **__):
        raise MemoryError("Unable to allocate 9 TiB")
    monkeypatch.setattr(sensor_sim.sensor.Sensor, "expose", none_left)
    refused(place, "simulate", "photo.png", "-o", "x.dng", names=["memory", "9 TiB"])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(1, 6000), flips=st.lists(st.tuples(st.integers(0, 5999), st.integers(1, 255)), max_size=6),
       command=st.sampled_from(["simulate good.dng", "simulate photo.png", "develop good.dng"]))
def test_a_damaged_file_is_read_or_refused_in_one_line(place, cut, flips, command):
    command, name = command.split()
    data = bytearray((place / name).read_bytes()[:cut])
    for at, bits in flips:
        data[at % len(data)] ^= bits
    (place / f"damaged-{name}").write_bytes(data)
    out = place / ("out.dng" if command == "simulate" else "out.png")
    out.unlink(missing_ok=True)
    result = run(command, place / f"damaged-{name}", "-o", out)
    assert result.exit_code in (0, 2), result.exception
    assert out.exists() == (result.exit_code == 0)
    assert result.exit_code == 0 or (result.stderr.startswith("error: ") and result.stderr.count("\n") == 1)
    assert not list(place.glob(".part-*"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.from_regex(r"\d{1,4}x\d{1,4}:uint(8|16le):bits=\d{1,3}:cfa=(quad|qxq@1,1)(:(black|white|wb)=\S{1,6})?"))
def test_any_raw_format_is_read_or_refused_in_one_line(place, text):
    result = run("develop", ROSE, "-o", place / "out.png", f"--raw-format={text}")
    assert result.exit_code == 2, result.exception
    assert result.stderr.count("\n") == 1


def test_an_old_output_survives_a_failure(place):
    (place / "x.dng").write_bytes(b"old")
    refused(place, "simulate", "cut.png", "-o", "x.dng")
    assert (place / "x.dng").read_bytes() == b"old"


def test_an_output_is_tried_before_the_work(place, monkeypatch):
    import sensor_sim.read

    def work(*_):
        raise AssertionError("the RAW was read first")
    monkeypatch.setattr(sensor_sim.read, "read_raw", work)
    refused(place, "develop", "good.dng", "-o", "missing/x.png", names=["missing"])


def test_a_folder_without_permission(place):
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    (place / "folder").chmod(0o500)
    refused(place, "simulate", "photo.png", "-o", "folder/x.dng", names=["ermission"])
    refused(place, "train", "qxq-compact", "--data", ".", "-o", "folder/out", names=["ermission"])


def test_a_missing_extra_is_named(place, monkeypatch):
    from photosite import extras

    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "torch" else object())
    refused(place, "export", "face-ternary", "-o", "x", names=["torch", "pip install 'photosite[export]'",
                                                                            "pip install -c constraints.txt -e '.[export]'"])
    refused(place, "train", "face-ternary", "--data", "folder", "-o", "x", names=["torch", "pip install 'photosite[train]'"])


def test_names_need_not_be_text(place):
    name = os.fsencode(place) + b"/\xff[bold].png"
    refused(place, "simulate", os.fsdecode(name), "-o", "x.dng", names=["[bold].png"])
    picture(place / "br[red]ackets.png")
    assert "o[red]ut.dng" in done("simulate", place / "br[red]ackets.png", "-o", place / "o[red]ut.dng").stdout


def test_debug_shows_the_traceback_and_the_line(place):
    result = run("--debug", "simulate", place / "cut.png", "-o", place / "x.dng")
    assert result.exit_code == 2
    assert "Traceback" in result.stderr
    assert result.stderr.splitlines()[-1].startswith("error: ")


def test_a_mistake_of_ours_is_not_dressed_as_theirs(place, monkeypatch):
    import sensor_sim.sensor

    def mistake(*_, **__):
        raise KeyError("a bug")
    monkeypatch.setattr(sensor_sim.sensor.Sensor, "expose", mistake)
    result = run("simulate", place / "photo.png", "-o", place / "x.dng")
    assert isinstance(result.exception, KeyError)


def test_an_interrupt_ends_with_130_and_leaves_nothing(place):
    code = ("import os, signal\nfrom photosite.cli import main\nfrom sensor_sim.sensor import Sensor\n"
            "Sensor.expose = lambda *a, **k: os.kill(os.getpid(), signal.SIGINT) or __import__('time').sleep(5)\nmain()")
    before = listing(place)
    made = subprocess.run([sys.executable, "-c", code, "simulate", "photo.png", "-o", "x.dng"], cwd=place, check=False,
                          env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert (made.returncode, made.stderr) == (130, "error: interrupted\n")
    assert listing(place) == before
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 3.0, -0.1])
def test_numbers_outside(value):
    from photosite import numbers

    with pytest.raises(ValueError, match=r"--x .* must be a number of 0 to 1"):
        numbers.within("--x", value, 0, 1)
