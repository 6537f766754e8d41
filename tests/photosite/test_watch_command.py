"""photosite watch on folders and videos, and what it refuses."""

import json
import shutil

import cv2
import numpy as np
import pytest

from firmware_models.catalogue import bundle_path, load_facts
from firmware_models.samples import sample_picture
from photosite.footage import shots
from runtime.bundle import manifest_sum
from sensor_sim.images import write_png
from tests.photosite.cli_runs import done, picture, run


def video(path, frames=6, fps=4):
    """A video whose frames get brighter."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), fps, (64, 48))
    for i in range(frames):
        writer.write(np.full((48, 64, 3), 30 * i, np.uint8))
    writer.release()
    return path


@pytest.fixture
def folder(tmp_path):
    for name in ("b", "a"):
        picture(tmp_path / f"{name}.png")
    (tmp_path / "notes.txt").write_text("no picture")
    return tmp_path


def test_a_folder_is_watched_in_the_order_of_its_names(folder):
    assert [(s.name, s.time_s) for s in shots(folder, 2)] == [("a.png", 0.0), ("b.png", 0.5)]


def test_a_video_is_sampled(tmp_path):
    path = video(tmp_path / "v.avi")
    assert [s.time_s for s in shots(path, 2)] == [0, 0.5, 1.0]
    assert len(list(shots(path, 1000))) == 6
    bright = [float(s.picture.mean()) for s in shots(path, 4)]
    assert bright == sorted(bright)


def test_a_video_that_was_cut_says_so(tmp_path):
    whole = video(tmp_path / "v.avi", 40)
    assert not done("watch", whole, "--wake-threshold", "0.9").stderr.count("warning")
    cut = tmp_path / "cut.avi"
    cut.write_bytes(whole.read_bytes()[:whole.stat().st_size // 2])
    result = done("watch", cut, "--wake-threshold", "0.9")
    assert "of the 40 frames that it promises; the file is cut or damaged there" in result.stderr
    assert "looks, 0 alerts" in result.stdout


def test_without_a_face_nothing_wakes(folder):
    said = done("watch", folder, "--wake-threshold", "0.9").stdout
    assert "looks at 160x120, locates at 320x240" in said
    assert "2 looks, 0 alerts, 0 located, 0 wakes, 0 with a face" in said


def test_an_alert_without_a_face_wakes_nobody(tmp_path):
    path = video(tmp_path / "v.avi", 3)
    said = done("watch", path, "--fps", "4", "--wake-threshold", "0.0", "--threshold", "1").stdout
    assert "3 looks, 3 alerts, 3 located, 0 wakes, 0 with a face" in said
    assert "woke" not in said


def test_wakes_are_printed_as_they_come_and_the_same_seed_gives_the_same(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((256, 256, 3), 90, np.uint8))
    cv2.imwrite(str(tmp_path / "b.png"), cv2.cvtColor(sample_picture("astronaut.png"), cv2.COLOR_RGB2BGR))
    command = ("watch", tmp_path, "--gain", "2", "--exposure", "0.5")
    first = done(*command).stdout
    assert first.count("woke  b.png: face 0.") == 1
    assert "    1.00 s" in first
    assert "2 looks, 1 alerts, 1 located, 1 wakes, 1 with a face" in first
    assert first == done(*command).stdout


def test_the_wake_threshold_is_the_bundles_wherever_it_lies(tmp_path):
    """As if measured at a score that nothing, or anything, reaches; measured at another size or not at all, it is --threshold."""
    picture(tmp_path / "a.png")
    said = []
    for place, wake in enumerate(({"threshold": 0.999}, {"threshold": 0.001}, {"threshold": 0.001, "height": 60}, None)):
        folder = tmp_path / f"bundle{place}"
        shutil.copytree(bundle_path("face-ternary"), folder)
        data = json.loads((folder / "manifest.json").read_text())
        assert data["boxes"]["wake"]["threshold"] == load_facts("face-ternary").extra["wake_threshold"]
        data["boxes"]["wake"] = None if wake is None else data["boxes"]["wake"] | wake
        text = json.dumps(data).encode()
        (folder / "manifest.json").write_bytes(text)
        (folder / "manifest.sha256").write_bytes(manifest_sum(text))
        said.append(done("watch", tmp_path, "--model", folder).stdout.splitlines()[-1].split(", ")[1])
    assert said == ["0 alerts", "1 alerts", "0 alerts", "0 alerts"]


def test_both_looks_together_must_be_sure(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), cv2.cvtColor(sample_picture("astronaut.png"), cv2.COLOR_RGB2BGR))
    sure = ("--wake-threshold", "0.1", "--threshold", "0.1")
    ends = [done("watch", tmp_path, *sure, "--both-threshold", both).stdout.splitlines()[-1] for both in ("0", "1")]
    assert ["1 wakes" in end for end in ends] == [True, False]
    assert all("1 alerts, 1 located" in end and not end.endswith("0 with a face") for end in ends)


@pytest.mark.parametrize(("words", "said"), [
    (("--fps", "0"), "--fps 0 must be a number above 0"), (("--exposure", "nan"), "--exposure nan"),
    (("--gain", "1000"), "--gain 1000"), (("--threshold", "2"), "--threshold 2"), (("--wake-threshold", "-1"), "--wake"),
    (("--both-threshold", "1.5"), "--both-threshold 1.5"),
    (("--model", "qxq-compact"), "not a detector"), (("--sensor", "none"), "unknown sensor"), (("--confirm", "0"), "confirm")])
def test_bad_options_are_one_sentence(folder, words, said):
    result = run("watch", folder, *words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.count("error:") == 1
    assert not result.stdout


@pytest.mark.parametrize("kind", ["nothing", "empty folder", "text", "a picture", "an empty file"])
def test_what_is_no_footage_is_refused(tmp_path, kind):
    path = tmp_path / "x"
    if kind == "empty folder":
        path.mkdir()
    elif kind == "text":
        path.write_text("this is no video" * 20)
    elif kind == "a picture":
        path = tmp_path / "x.png"
        write_png(path, np.zeros((8, 8, 3), np.uint8))
    elif kind == "an empty file":
        path.touch()
    result = run("watch", path)
    assert result.exit_code == 2
    assert str(path) in result.stderr
    assert result.stderr.count("error:") == 1


def test_a_broken_picture_on_the_way_is_named(folder):
    (folder / "c.png").write_bytes(b"not a picture")
    result = run("watch", folder, "--wake-threshold", "1")
    assert result.exit_code == 2
    assert "c.png" in result.stderr
