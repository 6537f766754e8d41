"""The options of photosite simulate that the sensor's physics brought, good and bad."""

from __future__ import annotations

import numpy as np
import pytest
import tifffile
from cli_runs import done, run

from sensor_sim.dng import read_dng


@pytest.mark.parametrize(("options", "shape", "cfa", "bits"), [
    ("--chart slanted-edge --size 96x64", (64, 96), "qxq-grbg", 10),
    ("--chart patches --size 96x64 --sensor quad-phone-full --exposure-time 0.02 --temperature 50", (64, 96), "quad-rggb", 10),
    ("--chart zone-plate --size 96x64 --readout always-on --bits 4", (16, 24), "bayer-grbg", 4),
    ("--chart flat --size 96x64 --region 3,5,32,40", (32, 40), "qxq-grbg@3,5", 10),
    ("--chart flat --size 96x64 --remosaic", (64, 96), "bayer-grbg", 10),
    ("--chart flat --size 96x64 --wb random --readout binned-digital", (16, 24), "bayer-grbg", 10),
    ("--chart flat --size 96x64 --wb 2,1,1.5 --ccm 1.5,-.5,0,-.3,1.5,-.2,0,-.5,1.5 --sensor sony-a7s2", (64, 96),
     "bayer-rggb", 14),
])
def test_charts_through_every_mode(tmp_path, options, shape, cfa, bits):
    done("simulate", *options.split(), "-o", tmp_path / "x.dng")
    raw = read_dng(tmp_path / "x.dng")
    assert (raw.shape, str(raw.cfa), raw.bit_depth) == (shape, cfa, bits)
    if "2,1,1.5" in options:
        assert raw.metadata.white_balance == (2.0, 1.0, 1.5)
    if "0.02" in options:
        assert raw.metadata.exposure_s == 0.02


def test_linear_light_and_a_sensor_of_ones_own(tmp_path):
    tifffile.imwrite(tmp_path / "light.tif", np.full((32, 48, 3), 0.5, np.float32), photometric="rgb")
    (tmp_path / "mine.toml").write_text('title = "mine"\nheight = 32\nwidth = 48\ncfa = "nona"\nbit_depth = 12\n'
                                        "black_level_dn = 64\nwhite_level_dn = 4095\nfull_well_e = 9000\nread_noise_e = 2\n")
    done("simulate", tmp_path / "light.tif", "--sensor", tmp_path / "mine.toml", "--wb", "1,1,1", "--ccm", "1,0,0,0,1,0,0,0,1",
         "-o", tmp_path / "x.dng")
    raw = read_dng(tmp_path / "x.dng")
    assert (raw.shape, str(raw.cfa), raw.metadata.sensor) == ((30, 48), "nona-rggb", "mine")
    assert raw.normalised().mean() == pytest.approx(0.5, abs=0.005)


def test_the_serial_number_is_the_pattern_and_the_seed_is_not(tmp_path):
    for name, options in (("a", "--serial 1 --seed 1"), ("b", "--serial 1 --seed 2"), ("c", "--serial 2 --seed 2")):
        done("simulate", "--chart", "flat", "--size", "256x256", "--sensor", "sony-a7s2", "--exposure", 4, *options.split(),
             "-o", tmp_path / f"{name}.dng")
    a, b, c = (read_dng(tmp_path / f"{name}.dng").mosaic[::2, ::2].astype(float) for name in "abc")
    assert np.corrcoef(a.ravel(), b.ravel())[0, 1] > 0.3 > 0.1 > abs(np.corrcoef(b.ravel(), c.ravel())[0, 1])


@pytest.mark.parametrize(("line", "said"), [
    ("", "IMAGE or --chart"), ("--chart flat x.png", "one of them"), ("--chart siemens", "zone-plate"),
    ("--chart flat --size 10", "--size '10'"), ("--chart flat --size 10x-1", "2 whole numbers"),
    ("--chart flat --size 4x4", "8x8"),
    ("--chart flat --region 1,2,3", "--region"), ("--chart flat --region 0,0,9000,9000", "not inside"),
    ("--chart flat --bits 9", "--bits 9"),
    ("--chart flat --wb 1,2", "3 numbers"), ("--chart flat --wb 0,1,1", "above 0"), ("--chart flat --ccm 1,2,3", "9 numbers"),
    ("--chart flat --wb random --ccm 1,0,0,0,1,0,0,0,1", "without --ccm"), ("--chart flat --exposure-time -1", "--exposure-time"),
    ("--chart flat --temperature nan", "--temperature"), ("--chart flat --sensor missing.toml", "missing.toml"),
    ("--chart flat --size 99999x99999", "memory"),
])
def test_bad_options_are_one_line(tmp_path, monkeypatch, line, said):
    monkeypatch.chdir(tmp_path)
    result = run("simulate", *line.split(), "-o", "out.dng")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert said in result.stderr
    assert not (tmp_path / "out.dng").exists()
