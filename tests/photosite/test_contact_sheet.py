"""Hits, misses and false boxes on one page, and the report's section about them."""

import json

import cv2
import numpy as np
import pytest

from facedet.data import Picture
from facedet.looks import LIGHT, seen
from firmware_models.catalogue import bundle_path, load_facts
from photosite.contact_sheet import FALSE, HIT, MISSED, by_light, chosen, coded, judge, sample_views, sheet, tile
from photosite.overview.blocks import Gallery, Lead, Plots, Table, missing
from photosite.overview.gathered import gather
from photosite.overview.sections import wakes
from photosite.overview.shipped import CHECKPOINTS, ROW, name_today, short
from runtime.bundle import Bundle, digest
from sensor_sim.sensor import Sensor
from tests.facedet.test_evaluate import boxes, picture

ROOT = bundle_path("face-ternary").parents[1]


@pytest.fixture(scope="module")
def look():
    bundle = Bundle.open(bundle_path("face-ternary"))
    given = picture([[20, 20, 60, 60], [100, 100, 140, 150], [0, 100, 5, 105]], [[200, 20, 260, 80]])
    pixels = np.full((240, 320, 3), 120, np.uint8)
    return next(iter(seen([(Picture(given.path, "t", given.faces, given.ignore), pixels)], Sensor.preset("qxq-phone"),
                          bundle.manifest.sensor, "x1")))


def test_boxes_are_judged(look):
    found = boxes([21, 21, 60, 60, 0.9], [210, 30, 250, 70, 0.8], [160, 160, 200, 200, 0.7], [0, 100, 5, 105, 0.6],
                  [100, 100, 140, 150, 0.3])
    verdict = judge(look, found, 0.5)
    assert verdict.hits[:, 4].tolist() == pytest.approx([0.9])
    assert verdict.false[:, 4].tolist() == pytest.approx([0.7])
    assert verdict.missed.tolist() == [[100, 100, 140, 150]]
    assert verdict.words == "1 hit, 1 missed, 1 false"
    assert judge(look, boxes(), 0.5).words == "2 missed"


def test_each_kind_is_drawn_in_its_colour(look):
    shown = tile(look, judge(look, boxes([21, 21, 60, 60, 0.9], [160, 160, 200, 200, 0.7]), 0.5), "x1")
    assert shown.shape == (260, 320, 3)
    for colour in (HIT, MISSED, FALSE):
        assert (np.abs(shown.astype(int) - colour).sum(-1) < 30).sum() > 20
    page = sheet([[shown, shown], [shown]])
    assert page.shape == (2 * 266 - 6, 2 * 326 - 6, 3)
    assert (page[-100:, -100:] == 255).all()
    with pytest.raises(ValueError, match="at least one tile"):
        sheet([[shown], []])


def test_the_shipped_pictures_are_shown_at_every_light():
    rows = by_light(Bundle.open(bundle_path("face-ternary")), sample_views()[:1])
    assert list(rows) == list(LIGHT)
    for page, verdicts in rows.values():
        assert page.shape == (260, 320, 3)
        assert len(verdicts[0].hits) + len(verdicts[0].missed) == 1
    with pytest.raises(ValueError, match="not a detector for frames"):
        by_light(Bundle.open(bundle_path("qxq-compact")), [])


def test_the_face_of_the_sample_is_where_it_is_said_to_be():
    from sensor_sim.images import read_picture
    from sensor_sim.samples import SAMPLES
    x0, y0, x1, y1 = (int(v) for v in sample_views()[0][0].faces[0])
    skin = read_picture(SAMPLES / "astronaut.png")[y0 + 40:y1 - 20, x0 + 25:x1 - 25].reshape(-1, 3).mean(0)
    assert skin[0] > skin[1] > skin[2]  # red over green over blue


def test_a_labelled_set_gives_pictures_with_and_without_faces(tmp_path):
    from tests.facedet.conftest import make_set
    some = chosen(make_set(tmp_path), 2)
    assert [bool(len(p.faces)) for p, _ in some] == [True, True, False, False]


def test_what_cannot_be_written_is_said():
    page = np.zeros((8, 8, 3), np.uint8)
    assert cv2.imdecode(np.frombuffer(coded(page, ".png"), np.uint8), cv2.IMREAD_COLOR).shape == (8, 8, 3)
    with pytest.raises(ValueError, match=r"give \.png, \.webp or \.jpg"):
        coded(page, ".what")


AP = {"sources": {"all": {"ap50": 0.5, "ap": 0.3}}, "interval": {"ap50": [0.4, 0.6], "ap": [0.2, 0.4]}}
WAKE = {"threshold": 0.4, "miss_rate": 0.1, "miss_rate_interval": [0.05, 0.2], "false_wakes": 1, "face_free_frames": 83,
        "pictures_alarmed": 1, "face_free_pictures": 83, "picture_share_upper": 0.1}
AT = {"test pictures": WAKE, "enlarged set": WAKE}
LIGHTS = {"x1": {"detectors": {ROW: AP, "peer": AP},
                 "shipped minus": {"peer": {which: {"difference": -0.1, "low": -0.2, "high": 0} for which in ("ap50", "ap")}},
                 "curves": {ROW: {"recall": [0, 1], "precision": [1, 0.5]}, "peer": {"recall": [], "precision": []}},
                 "wake": {ROW: {"small look, where 90 % wake": AT, "both looks, where 90 % wake": None,
                                "small look, default": AT, "both looks, default": AT,
                                "curve": {looks: {"miss_rate": [0, 1], "false_per_hour_1fps": [10, 0]}
                                          for looks in ("small look", "both looks")}}}}}
SHIPS, BEFORE = digest(load_facts("face-ternary").weights), digest(CHECKPOINTS / "ternary-7400.safetensors")


def measured_of(weights):
    """A file of benchmarks.faces about a network of these weights."""
    return {"light": LIGHTS, "test_pictures": 9, "frames_for_one_an_hour": 10784, "command": "python -m benchmarks.faces",
            "networks": {ROW: {"sha256": "0" * 64, "weights_sha256": weights}}}


def test_the_section_tells_what_was_measured_and_says_what_was_not(tmp_path):
    told = wakes.blocks(gather([], benchmarks=tmp_path, draws=False))
    assert all(isinstance(block, Lead) for block in told)
    assert "not measured" in told[-1].text
    (tmp_path / "faces.json").write_text(json.dumps(measured_of(SHIPS)))
    _, of, first, second, plots = wakes.blocks(gather([], benchmarks=tmp_path, draws=False))
    assert of == Lead("Measured of what ships:")
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert [cell.text for cell in first.rows[1]] == ["peer", "x1", "0.500", "-0.100", "0.300", "-0.100"]
    assert "10,784 clean ones" in second.made[0].note
    assert [[cell.text for cell in row[:4]] + [row[3].note] for row in second.rows] == [
        [ROW, "small look", "x1", "0.400", "where 90 % wake"], [ROW, "small look", "x1", "0.400", "default"],
        [ROW, "both looks", "x1", missing().text, ""], [ROW, "both looks", "x1", "0.400", "default"]]
    assert [cell.text for cell in second.rows[0][-2:]] == ["360", "3,600"]  # a tenth of an hour's frames
    assert isinstance(plots, Plots)
    assert len(plots.plots) == 2


def test_what_ships_is_told_first_and_what_shipped_before_is_called_so(tmp_path):
    (tmp_path / "faces_shipped.json").write_text(json.dumps(measured_of(SHIPS)))
    (tmp_path / "faces.json").write_text(json.dumps(measured_of(BEFORE)))
    told = wakes.blocks(gather([], benchmarks=tmp_path, draws=False))
    assert [block.text for block in told[1:] if isinstance(block, Lead)] == [
        "Measured of what ships:", "Measured of ternary-7400, not what ships now:"]
    tables = [block for block in told if isinstance(block, Table)]
    assert [{row[0].text for row in table.rows} for table in tables] == [
        {ROW, "peer"}, {ROW}, {"ternary-7400 (shipped before)", "peer"}, {"ternary-7400 (shipped before)"}]
    assert [table.head[3] for table in tables[::2]] == ["shipped minus it", "ternary-7400 minus it"]
    (tmp_path / "faces_shipped.json").unlink()
    told = wakes.blocks(gather([], benchmarks=tmp_path, draws=False))
    assert told[1] == Lead("Wakes and curves of what ships: not measured (python -m benchmarks.faces).")


def test_a_measured_network_is_known_by_its_weights(tmp_path):
    assert name_today(measured_of(SHIPS)) == ROW
    assert name_today(measured_of(BEFORE)) == "ternary-7400 (shipped before)"
    assert name_today(measured_of("ab" * 32)) == "ternary abababab (shipped before)"
    assert name_today(measured_of(BEFORE), CHECKPOINTS / "ternary-7400.safetensors") == ROW
    assert name_today(measured_of(BEFORE), checkpoints=tmp_path) == f"ternary {BEFORE[:8]} (shipped before)"
    assert name_today({"light": LIGHTS}) == "ternary (shipped when measured)"
    assert [short(name) for name in (ROW, "ternary-7400 (shipped before)")] == ["shipped", "ternary-7400"]


def test_the_section_draws_the_contact_sheet():
    first, *_ = wakes.contact_sheet(gather([], draws=True))
    assert isinstance(first, Gallery)
    assert [shown.title for shown in first.pictures] == [f"light {light}" for light in LIGHT]
