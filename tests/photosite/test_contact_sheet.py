"""Wakes, misses, false wakes and false alerts on one page, and the report's section about them."""

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest

from facedet.data import Picture
from facedet.looks import LIGHT, seen
from firmware_models.catalogue import bundle_path, load_facts
from photosite import contact_sheet
from photosite.contact_sheet import (
    ALERT,
    FALSE,
    HIT,
    MISSED,
    VIEWS,
    by_light,
    chosen,
    coded,
    judge,
    sample_views,
    sheet,
    thresholds,
    tile,
    watcher,
)
from photosite.overview.blocks import Gallery, Lead, Plots, Table, missing
from photosite.overview.gathered import Measurement, gather
from photosite.overview.sections import wakes
from photosite.overview.shipped import CHECKPOINTS, ROW, name_today, short
from photosite.sample_views import FILES, View, tried, whole
from runtime.bundle import Bundle, digest
from runtime.watch import Moment
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


def moment(*found, alerted=True, sure=True):
    return Moment(0, 0.0, 0.9, alerted, alerted, bool(found) and sure, boxes(*found))


def test_boxes_are_judged(look):
    verdict = judge(look, moment([21, 21, 60, 60, 0.9], [210, 30, 250, 70, 0.8], [160, 160, 200, 200, 0.7],
                                 [0, 100, 5, 105, 0.6]))
    assert verdict.hits[:, 4].tolist() == pytest.approx([0.9])
    assert verdict.false[:, 4].tolist() == pytest.approx([0.7])
    assert verdict.missed.tolist() == [[100, 100, 140, 150]]
    assert (verdict.outcome, verdict.words) == ("woke", "woke, 1 hit, 1 missed, 1 false")
    judged = [judge(look, moment([160, 160, 200, 200, 0.7])), judge(look, moment()), judge(look, moment(alerted=False))]
    assert [(v.outcome, v.words) for v in judged] == [
        ("woke elsewhere", "woke, 2 missed, 1 false"), ("missed", "missed, alert but no face"), ("missed", "missed, no alert")]
    unsure = judge(look, moment([21, 21, 60, 60, 0.9], sure=False))
    assert (unsure.outcome, unsure.words) == ("missed", "missed, not sure enough")


@pytest.mark.parametrize(("found", "alerted", "outcome"), [
    ([[9, 9, 40, 40, 0.8]], True, "false wake"), ([], True, "false alert"), ([], False, "quiet")])
def test_without_a_face_a_wake_is_false(look, found, alerted, outcome):
    empty = replace(look, picture=picture())
    verdict = judge(empty, moment(*found, alerted=alerted))
    assert verdict.outcome == outcome
    if found:
        assert judge(empty, moment(*found, sure=False)).outcome == "false alert"
    small = judge(replace(look, picture=picture([[0, 0, 5, 5]])), moment([0, 0, 5, 5, 0.9]))
    assert (small.outcome, small.words) == ("neither way", "counts neither way")


def test_each_kind_is_drawn_in_its_colour(look):
    shown = tile(look, judge(look, moment([21, 21, 60, 60, 0.9], [160, 160, 200, 200, 0.7])), "x1")
    assert shown.shape == (260, 320, 3)
    for colour in (HIT, MISSED, FALSE):
        assert (np.abs(shown.astype(int) - colour).sum(-1) < 30).sum() > 20
    alone = tile(look, judge(replace(look, picture=picture()), moment()), "x1")
    assert (np.abs(alone[240:].astype(int) - ALERT).sum(-1) < 30).sum() > 20
    page = sheet([[shown, shown], [shown]])
    assert page.shape == (2 * 266 - 6, 2 * 326 - 6, 3)
    assert (page[-100:, -100:] == 255).all()
    with pytest.raises(ValueError, match="at least one tile"):
        sheet([[shown], []])


def test_both_looks_have_the_thresholds_they_were_measured_with():
    boxes = Bundle.open(bundle_path("face-ternary")).manifest.boxes
    facts = load_facts("face-ternary").extra
    assert thresholds(boxes) == (facts["score_threshold"], facts["wake_threshold"], facts["both_threshold"])
    assert thresholds(replace(boxes, wake=None)) == (facts["score_threshold"], facts["score_threshold"], 0)


def test_frames_are_judged_by_both_looks(look):
    bundle = Bundle.open(bundle_path("face-ternary"))
    shown = next(iter(seen(sample_views()[:1], Sensor.preset("qxq-phone"), bundle.manifest.sensor, "x1")))
    woke = watcher(bundle)(shown)
    assert (woke.alerted, woke.woke, len(woke.boxes)) == (True, True, 1)
    alone = watcher(bundle, threshold=0.99, alert=0.3)(shown)  # a face must be located, whatever the small look says
    assert (alone.alerted, alone.woke, len(alone.boxes)) == (True, False, 0)
    doubted = watcher(bundle, both=0.99)(shown)  # and both looks be sure of it
    assert (doubted.alerted, doubted.woke, len(doubted.boxes)) == (True, False, 1)
    asleep = watcher(bundle, alert=0.99)(shown)  # and is not taken where the small one does not alert
    assert (asleep.alerted, asleep.located, asleep.woke) == (False, False, False)
    with pytest.raises(ValueError, match="not a detector for frames"):
        watcher(Bundle.open(bundle_path("qxq-compact")))


def test_the_shipped_pictures_are_shown_at_every_light_the_same_each_time():
    bundle = Bundle.open(bundle_path("face-ternary"))
    views = [sample_views()[0]] * 5
    rows, again = (by_light(bundle, views[:count]) for count in (5, 1))
    assert list(rows) == list(LIGHT)
    for light, (page, verdicts) in rows.items():
        assert page.shape == (2 * 266 - 6, 4 * 326 - 6, 3)
        assert len(verdicts[0].hits) + len(verdicts[0].missed) == 1
        assert np.array_equal(page[:260, :320], again[light][0])


def test_views_are_parts_of_the_shipped_pictures_with_what_is_in_them_of_a_face():
    views = list(tried())
    assert set(VIEWS) <= set(views)
    assert len(set(views)) == len(views)
    assert not any(0 < view.share < 0.5 for view in views)
    assert {view.file for view in views} == set(FILES)
    for view in views:
        x0, y0, x1, y1 = view.crop
        rows, columns = (x1 - x0, y1 - y0) if view.turns % 2 else (y1 - y0, x1 - x0)
        assert all(0 <= left < right <= columns and 0 <= top < bottom <= rows for left, top, right, bottom in view.face)
    assert View("astronaut.png", (200, 0, 400, 150)).face.tolist() == [[0, 72, 80, 150]]
    assert View("astronaut.png", (200, 0, 400, 150)).share == pytest.approx(80 * 78 / (105 * 118))
    assert View("astronaut.png", (300, 200, 500, 350)).share == View("chelsea.png", (0, 0, 451, 300)).share == 0


@pytest.mark.parametrize("turns", range(4))
def test_the_face_of_the_sample_is_where_it_is_said_to_be_however_it_is_turned(turns):
    pixels = whole("astronaut.png")
    marked = np.zeros_like(pixels)
    marked[72:190, 175:280] = 255
    view = View("astronaut.png", (100, 20, 340, 200), turns)
    (given, _), (_, turned) = view.taken(pixels), view.taken(marked)
    x0, y0, x1, y1 = given.faces[0].astype(int)
    assert (turned[y0:y1, x0:x1] == 255).all()
    assert (turned == 255).sum() == 3 * (x1 - x0) * (y1 - y0)
    skin = view.taken(pixels)[1][y0:y1, x0:x1][40:-40, 40:-40].reshape(-1, 3).mean(0)
    assert skin[0] > skin[1] > skin[2]  # red over green over blue


def test_the_sheet_shows_what_was_found_of_its_views():
    found = gather([]).measurement("face_views").data
    assert name_today(found) == ROW, "of other weights than those that ship: python -m benchmarks.face_views"
    wrong = {(row["file"], tuple(row["crop"]), row["turns"]): row["outcome"] for row in found["wrong"] if row["light"] == "x1"}
    bundle = Bundle.open(bundle_path("face-ternary"))
    look_at, looks = watcher(bundle), seen(sample_views(), Sensor.preset("qxq-phone"), bundle.manifest.sensor, "x1")
    verdicts = [judge(look, look_at(look)) for look in looks]
    outcomes = [verdict.outcome for verdict in verdicts]
    # Of all the views none is a false wake: one is shown at which both looks were not sure enough together.
    assert not [row for row in found["wrong"] if row["outcome"] == "false wake"]
    assert {"woke", "missed", "false alert", "quiet"} == set(outcomes)
    assert "false alert, not sure enough" in [verdict.words for verdict in verdicts]
    assert [wrong.get((view.file, view.crop, view.turns)) for view in VIEWS] == [
        outcome if outcome in ("missed", "false wake") else None for outcome in outcomes]


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


def test_the_section_draws_the_contact_sheet(monkeypatch):
    monkeypatch.setattr(contact_sheet, "VIEWS", VIEWS[:2])
    first, *_ = wakes.contact_sheet(gather([], draws=True))
    assert isinstance(first, Gallery)
    assert [shown.title for shown in first.pictures] == [f"light {light}" for light in LIGHT]


def test_the_section_says_what_became_of_all_views_that_were_tried():
    counts = {"face-free": {"false alert": 2, "quiet": 5}, "face, upright": {"woke": 3}}
    data = {"networks": {ROW: {"weights_sha256": SHIPS}}, "views": 10, "light": {"x1": counts}}
    assert wakes.tried(Measurement("face_views", data)) == (
        "All 10 views tried in light x1: face-free 7 (no false wake, 2 false alert, 5 quiet); face, upright 3 (3 woke).")
    data["networks"][ROW]["weights_sha256"] = BEFORE
    assert "tried with ternary-7400, not what ships now, in light x1" in wakes.tried(Measurement("face_views", data))
    assert "not counted" in wakes.tried(None)
