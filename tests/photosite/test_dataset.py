"""photosite dataset as a person uses it: what it says, what it refuses, and that every option reaches the recipe."""

import json
import sys

import pytest
from cli_runs import done, picture, run

from sensor_sim.shards import ShardRecipe, ShardSet

SMALL = ["--crop", 24, "--per-image", 2, "--shard-size", 3, "--workers", 1]


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("a", "b"):
        picture(folder / f"{name}.png")
    return folder


def test_a_data_set_and_the_same_again(photos, tmp_path):
    words = ["dataset", photos, "-o", tmp_path / "out", "--licence", "CC0-1.0", *SMALL]
    made = done(*words)
    assert "4 samples of qxq-grbg in 2 shards" in made.stdout
    assert "CC0-1.0 (2)" in made.stdout
    assert made.stderr == ""
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["manifest.json", "shard-000000.tar", "shard-000001.tar"]
    assert done(*words).stdout == made.stdout


def test_every_option_reaches_the_samples(photos, tmp_path):
    done("dataset", photos, "-o", tmp_path / "out", "--licence", "MIT", *SMALL, "--sensor", "bayer-camera", "--cfa", "nona",
         "--gain", 4, 5, "--seed", 7, "--linear")
    shards = ShardSet(tmp_path / "out")
    assert shards.recipe == ShardRecipe("bayer-camera", "nona", 24, 2, (4, 5), 7, 3, linear=True)
    for sample in shards:
        assert 4 <= sample.facts["gain"] <= 5
        assert sample.facts["licence"] == "MIT"
        assert sample.facts["family"] == "nona"
        assert sample.mosaic.shape == (24, 24)


def test_pictures_left_out_are_named(photos, tmp_path):
    (photos / "c.jpg").write_bytes(b"\xff\xd8\xff no more")
    picture(photos / "d.png", 20, 90)
    made = done("dataset", photos, "-o", tmp_path / "out", "--licence", "x", *SMALL)
    first, second = made.stderr.splitlines()
    assert first.startswith("left out: photos/c.jpg is not a picture")
    assert second == "left out: photos/d.png has 90x20 pixels, less than a crop of 24"
    assert [e["name"] for e in json.loads((tmp_path / "out" / "manifest.json").read_text())["left_out"]] == [
        "photos/c.jpg", "photos/d.png"]


@pytest.mark.parametrize(("words", "names"), [
    ("dataset nothing -o x", ["nothing", "no folder with pictures"]),
    ("dataset empty -o x --licence x", ["empty", "no folder with pictures"]),
    ("dataset photos -o x", ["no licence", "a.png", "--licence"]),
    ("dataset photos photos -o x --licence x", ["one name"]),
    ("dataset photos -o photos --licence x", ["a.png", "empty folder"]),
    ("dataset photos -o photos/a.png --licence x", ["cannot write", "a.png"]),
    ("dataset photos -o x --licence x --crop 4", ["crop 4", "8"]),
    ("dataset photos -o x --licence x --crop 100", ["none of the 2 pictures", "80x64"]),
    ("dataset photos -o x --licence x --gain 1 nan", ["nan"]),
    ("dataset photos -o x --licence x --gain 2 1", ["2 to 1"]),
    ("dataset photos -o x --licence x --sensor leica", ["leica", "known are"]),
    ("dataset photos -o x --licence x --engine spark", ["spark", "local, ray"]),
    ("dataset photos -o x --licence x --per-image 0", ["per_image 0"]),
    ("dataset photos -o x --licence x --workers 0", ["--workers", "0"]),
    ("dataset photos --licence x", ["--output"]),
], ids=lambda value: value.replace("/", "|") if isinstance(value, str) else "")
def test_one_line_and_nothing_made(photos, tmp_path, words, names, monkeypatch):
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    result = run(*words.split())
    assert result.exit_code == 2, result.output
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
    assert all(name in result.stderr for name in names), result.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_ray_that_is_not_installed_is_named(photos, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "ray", None)
    result = run("dataset", photos, "-o", tmp_path / "out", "--licence", "x", *SMALL, "--engine", "ray")
    assert result.exit_code == 2
    assert "pip install 'photosite[scale]'" in result.stderr
    assert not (tmp_path / "out").exists()
