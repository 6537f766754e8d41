"""photosite characterize: what it leaves, that it is the same by seed, and what it says to bad input."""

import json
import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from cli_runs import done, run

from benchmarks.characterization import REFERENCE, reference_results
from photosite import characterization
from sensor_sim.sensor import Sensor

QUICK = ("--size", 32, "--levels", 20, "--frames", 4)
TOML = """title = "a test sensor"
height = 64
width = 64
cfa = "bayer-rggb"
bit_depth = 12
black_level_dn = 64
white_level_dn = 4095
full_well_e = 5000
conversion_gain_dn_per_e = 0.6
read_noise_e = 2
dark_current_e_per_s = 5
prnu_percent = { pixel = 1.0 }
dsnu_e = { pixel = 1.0 }
"""


def contents(folder):
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("characterize")
    (folder / "mine.toml").write_text(TOML)
    result = done("characterize", folder / "mine.toml", "-o", folder / "out", *QUICK, "--seed", 3, "--json", folder / "copy.json")
    return folder, result


def test_it_leaves_the_report_the_values_and_the_frames(made):
    folder, result = made
    assert result.stdout.splitlines()[-1] == str(folder / "out" / "report.html")
    assert sorted(p.name for p in (folder / "out").iterdir()) == ["characterization.json", "emva1288", "report.html"]
    found = json.loads((folder / "out" / "characterization.json").read_text())
    assert (folder / "copy.json").read_bytes() == (folder / "out" / "characterization.json").read_bytes()
    assert found["set"].keys() == found["recovered"].keys() == found["standard_error"].keys()
    assert found["set"]["dark_noise_e"] == 2
    assert found["series"] == {"seed": 3, "size": 32, "levels": 20, "frames_of_a_stack": 4, "gain": 1.0, "well_gain": 1.0,
                               "temperatures_c": [5.0, 15.0, 25.0, 35.0, 45.0]}
    for name in found["tolerance_percent"]:
        assert abs(found["recovered"][name] - found["set"][name]) <= 4 * found["standard_error"][name]
    assert len(list((folder / "out" / "emva1288" / "images").iterdir())) == 4 * 20 + 2 * 4


@pytest.mark.skipif(find_spec("emva1288") is None, reason="the package emva1288 is not installed")
def test_other_software_reads_the_frames_and_agrees(made):
    """The standard's reference implementation, on the folder that the command left."""
    found = json.loads((made[0] / "out" / "characterization.json").read_text())
    judged = reference_results(made[0] / "out" / "emva1288" / "descriptor.txt")
    for name, theirs in REFERENCE.items():
        if not name.startswith("dark_current"):  # which ours has from a series of its own
            assert getattr(judged, theirs) == pytest.approx(found["recovered"][name], rel=1e-4), name


def test_the_report_needs_no_other_file(made):
    page = (made[0] / "out" / "report.html").read_text()
    assert page.count("data:image/svg+xml;base64,") == 15
    assert not re.findall(r'(?:src|href)="(?!data:)', page)
    assert "http" not in re.sub(r"data:[^\"]*", "", page)
    for word in ("a test sensor", "conversion_gain_dn_per_e", "Photon transfer", "Spectrogram", "Logarithmic histogram"):
        assert word in page


def test_the_same_seed_gives_the_same_bytes_over_an_older_run(made):
    folder, _ = made
    before = contents(folder / "out")
    (folder / "out" / "emva1288" / "images" / "stale.png").write_text("of an earlier run with more frames")
    done("characterize", folder / "mine.toml", "-o", folder / "out", *QUICK, "--seed", 3)
    assert contents(folder / "out") == before


@pytest.fixture
def no_page(monkeypatch):
    """The plots take the longest, and not every test needs them."""
    monkeypatch.setattr(characterization, "page", lambda found, rows: "<!DOCTYPE html>")


@pytest.mark.usefixtures("no_page")
def test_check_fails_when_a_value_is_outside(made, monkeypatch, tmp_path):
    right = Sensor.read_deviation_e
    monkeypatch.setattr(Sensor, "read_deviation_e", lambda self, gain=1.0: 1.2 * right(self, gain))
    result = run("characterize", made[0] / "mine.toml", "-o", tmp_path, *QUICK, "--check")
    assert result.exit_code == 1
    assert "outside their tolerance" in result.stderr
    assert "dark_noise_e" in result.stderr
    assert "OUTSIDE" in result.stdout
    assert (tmp_path / "report.html").exists()


@pytest.mark.usefixtures("no_page")
def test_a_failure_while_writing_leaves_an_earlier_run_as_it_was(made, monkeypatch):
    folder, _ = made
    before = contents(folder / "out")
    right = Path.write_bytes

    def full(self, data):
        if self.name == "stack_bright_002.png":
            raise OSError(28, "No space left on device", str(self))
        return right(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    result = run("characterize", folder / "mine.toml", "-o", folder / "out", *QUICK, "--seed", 4)
    assert result.exit_code == 2
    assert "No space left" in result.stderr
    assert contents(folder / "out") == before


@pytest.mark.parametrize(("words", "names"), [
    (("nikon", "-o", "out"), ["nikon", "qxq-phone"]),
    (("missing.toml", "-o", "out"), ["missing.toml", "does not exist"]),
    (("broken.toml", "-o", "out"), ["broken", "not TOML"]),
    (("negative.toml", "-o", "out"), ["read_noise_e -2"]),
    (("mine.toml", "-o", "file"), ["file"]),
    (("mine.toml", "-o", "out", "--size", "4"), ["--size", "32"]),
    (("mine.toml", "-o", "out", "--frames", "1"), ["--frames", "4"]),
    (("mine.toml", "-o", "out", "--levels", "0"), ["--levels", "20"]),
    (("mine.toml", "-o", "out", "--seed", "-1"), ["--seed"]),
    (("mine.toml", "-o", "out", "--json", "no/where.json"), ["no/where.json"]),
    (("deaf.toml", "-o", "out", *map(str, QUICK)), ["deaf"]),
    (("mine.toml",), ["-o"]),
])
def test_bad_input_is_one_sentence_and_leaves_nothing(words, names, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("mine.toml").write_text(TOML)
    Path("broken.toml").write_text("= nothing")
    Path("negative.toml").write_text(TOML.replace("read_noise_e = 2", "read_noise_e = -2"))
    Path("deaf.toml").write_text(TOML.replace("conversion_gain_dn_per_e = 0.6", "conversion_gain_dn_per_e = 0.000001"))
    Path("file").write_text("no folder")
    before = contents(tmp_path)
    result = run("characterize", *words)
    lines = result.stderr.splitlines()
    assert result.exit_code == 2, result.output
    assert len(lines) == 1
    assert lines[0].startswith("error: ")
    for name in names:
        assert name in lines[0]
    assert contents(tmp_path) == before
