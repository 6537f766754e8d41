"""The face benchmark's own parts: crops beside faces, views, peers that are not there, boxes that are kept."""

import json

import numpy as np
import pytest

from benchmarks import face_steps
from benchmarks.face_arms import ARMS, seconds_left
from benchmarks.faces import FACE, SHIPPED, Thresholds, curve_of, kept, networks, shipped_detector, wakes
from benchmarks.faces_frames import LEAST_CROP, View, beside, face_free_pictures, labelled_views, read_outs
from benchmarks.faces_peers import PEERS, available
from benchmarks.faces_tables import memory_table, precision_table, wake_table
from benchmarks.wake_rules import compared as compared_rules
from export.bench.measure import Stop
from facedet.data import Picture
from facedet.looks import LIGHT, contract_of, seen
from facedet.precision import matches
from facedet.recipes import RECIPES
from facedet.scenes import visible
from photosite.overview.shipped import CHECKPOINTS
from runtime.bundle import digest
from sensor_sim.images import write_png
from sensor_sim.sensor import Sensor
from tests.facedet.test_evaluate import boxes, picture


def test_a_crop_keeps_its_distance_from_every_box():
    faces = np.array([[200, 100, 240, 140]], np.float32)
    for seed in range(20):
        x, y, w, h = beside(faces, (300, 400), np.random.default_rng(seed))
        assert h >= LEAST_CROP
        assert w == round(h * 4 / 3)
        assert 0 <= x <= x + w <= 400
        assert 0 <= y <= y + h <= 300
        assert x + w <= 180 or x >= 260 or y + h <= 80 or y >= 160
    assert beside(np.array([[100, 100, 300, 200]], np.float32), (300, 400), np.random.default_rng(0)) is None
    assert beside(faces, (50, 50), np.random.default_rng(0)) is None


def test_views_are_the_picture_and_parts_of_it():
    pixels = np.random.default_rng(0).integers(0, 256, (90, 120, 3)).astype(np.uint8)
    views = read_outs([(picture(), pixels)], 4)
    assert len(views) == 4
    assert np.array_equal(views[0][1], pixels)
    assert all(v.shape[0] >= 54 for _, v in views)
    again = read_outs([(picture(), pixels)], 4)
    assert all(np.array_equal(a, b) for (_, a), (_, b) in zip(views, again, strict=True))


def test_boxes_move_with_a_view_and_are_ignored_where_it_cuts_them():
    faces = np.array([[20, 30, 40, 60], [70, 0, 90, 20], [0, 0, 10, 10]], np.float32)
    moved = View(10, 15, 60, 65, flipped=True).boxes(faces)
    assert moved[0].tolist() == [40, 20, 60, 50]
    wanted, ignored = visible(moved, 3, (60, 65), 0.9)
    assert wanted.tolist() == [[40, 20, 60, 50]]
    assert ignored.tolist() == [[0, 0, 10, 10]]  # a quarter of the second, and nothing is seen of the third


def test_labelled_views_show_their_faces_where_their_boxes_are(tmp_path):
    pixels = np.zeros((90, 120, 3), np.uint8)
    pixels[30:60, 40:80] = 255
    write_png(tmp_path / "face.png", pixels)
    given = Picture(tmp_path / "face.png", "mask853", np.array([[40, 30, 80, 60]], np.float32))
    views = labelled_views([given], 24)
    kept = [(view, part) for view, part in views if len(view.faces)]
    assert np.array_equal(views[0][1], pixels)
    assert 1 < len(kept) < 24
    for view, part in kept:
        x0, y0, x1, y1 = view.faces[0].astype(int)
        assert (part[y0:y1, x0:x1] == 255).all()
        assert (part == 255).all(2).sum() == (x1 - x0) * (y1 - y0) >= 0.9 * 1200
    for view, part in views:
        assert len(view.faces) + len(view.ignore) == bool(part.any())


@pytest.mark.parametrize("bits", [8, 4])
def test_both_looks_are_at_one_exposure(bits):
    sensor = Sensor.preset("qxq-phone")
    pixels = np.full((60, 100, 3), 130, np.uint8)
    face = Picture(picture().path, "t", np.array([[10, 10, 30, 30]], np.float32))
    for light in LIGHT:
        look, = seen([(face, pixels)], sensor, contract_of(sensor, bits), light)
        rows, columns = look.raw.shape
        assert (look.locate.shape, look.wake.shape, rows, columns) == ((240, 320), (120, 160), 192, 320)
        assert look.locate[rows:].max() == look.raw.black_level
        cells = look.locate[:rows].reshape(rows // 4, 2, 2, columns // 4, 2, 2).astype(float).mean((1, 4))
        near = cells.reshape(rows // 2, columns // 2)
        assert np.abs(near - look.wake[:rows // 2]).max() <= 0.5001
        assert np.allclose(face.faces * look.scale, [[32, 32, 96, 96]])


def test_peers_that_are_not_there_are_left_out_with_a_sentence(tmp_path):
    ready, absent = available(tmp_path)
    assert not ready
    assert len(absent) == len(PEERS)
    assert "YuNet_n is left out" in absent[0]


def test_what_was_found_is_kept_and_not_computed_again(tmp_path):
    rows = [boxes([0, 0, 20, 20, 0.9], [0, 0, 9, 9, 0.2]), boxes(), boxes([1, 2, 3, 4, 0.5])]
    calls = []

    def make():
        calls.append(1)
        return [rows, rows[:1]]
    for _ in range(2):
        first, second = kept(tmp_path, "a x1/8", make)
        assert all(np.array_equal(a, b) for a, b in zip(first, rows, strict=True))
        assert np.array_equal(second[0], rows[0])
    assert calls == [1]


def found_of(small, large, views_small, views_large):
    return {"wake": small, "locate": large, "views": {"wake": views_small, "locate": views_large}}


def test_the_wake_rows_count_at_half_the_size():
    pictures = [picture([[0, 0, 40, 40]]), picture([[0, 0, 30, 30]]), picture()]
    small = [boxes([0, 0, 20, 20, 0.8]), boxes([0, 0, 9, 9, 0.1]), boxes()]
    views = [boxes([0, 0, 9, 9, 0.3]), boxes(), boxes([0, 0, 9, 9, 0.85]), boxes()]
    chosen = Thresholds(0.5, 0.2, 0.5, 9, 9)
    rows = wakes(pictures, [1.0] * 3, found_of(small, small, views, views), np.array([0, 0, 1, 1]), chosen, 0.5)
    own = rows["small look, where 90 % wake"]["test pictures"]
    assert (own["positives"], own["threshold"], own["missed"], own["false_wakes"], own["face_free_frames"]) == (
        1, pytest.approx(0.8), 0, 0, 1)
    enlarged = rows["small look, default"]["enlarged set"]
    assert (enlarged["false_wakes"], enlarged["pictures_alarmed"], enlarged["face_free_pictures"]) == (1, 1, 2)
    assert set(rows["curve"]) == {"small look", "both looks"}
    for curve in rows["curve"].values():
        assert len(curve["miss_rate"]) == len(curve["false_per_hour_1fps"])


def test_both_looks_decide_together_where_the_small_one_alerts():
    pictures = [picture([[0, 0, 40, 40]]), picture(), picture()]
    small = [boxes([0, 0, 20, 20, 0.3]), boxes([0, 0, 9, 9, 0.4]), boxes([0, 0, 9, 9, 0.1])]
    large = [boxes([0, 0, 40, 40, 0.7]), boxes([0, 0, 9, 9, 0.55]), boxes([0, 0, 9, 9, 0.95])]
    default = Thresholds(0.5, 0.2, 0.45, 9, 9)
    rows = wakes(pictures, [1.0] * 3, found_of(small, large, small[1:], large[1:]), np.arange(2), default, 0.5)
    assert rows["small look, where 90 % wake"]["test pictures"]["false_wakes"] == 1
    both = rows["both looks, where 90 % wake"]
    assert [both[k]["false_wakes"] for k in ("test pictures", "enlarged set")] == [0, 0]  # nobody looked closely at the last
    assert rows["both looks, default"]["test pictures"]["false_wakes"] == 1
    doubting = wakes(pictures, [1.0] * 3, found_of(small, large, small[1:], large[1:]), np.arange(2), default, 0.6)
    assert doubting["both looks, default"]["test pictures"]["false_wakes"] == 0  # the large look must have a face besides
    assert rows["alerts"] == {"threshold": 0.2, "of faces": [1, 1], "test pictures": [1, 2], "enlarged set": [1, 2]}
    strict = default._replace(alert=0.4)
    late = wakes(pictures, [1.0] * 3, found_of(small, large, small[1:], large[1:]), np.arange(2), strict, 0.5)
    assert late["both looks, where 90 % wake"] is None  # nothing alerts for the only face, whatever the large look says


def test_rules_are_compared_where_as_many_faces_wake():
    faces = np.array([[[0.5] * 10], [[0.9] * 9 + [0.2]]])  # small and large look, one light, ten looks
    empty = np.array([[[0.1, 0.4, 0.3, 0.9]], [[0.99, 0.95, 0.8, 0.2]]])
    rows = {row["rule"]: row for row in compared_rules(faces, empty, np.array([0, 1, 1, 2]), 0.2) if row["share"] == 0.9}
    assert {rule: row["threshold"] for rule, row in rows.items()} == {
        "large look": 0.9, "mean of both": 0.7, "lesser of both": 0.5}
    # The first never alerts, whatever the large look says.
    assert {rule: (row["false_wakes"], row["pictures_alarmed"]) for rule, row in rows.items()} == {
        "large look": (1, 1), "mean of both": (0, 0), "lesser of both": (0, 0)}


def test_a_curve_for_a_plot_is_short_and_ends_at_the_last_recall():
    found = matches([picture([[0, 0, 20, 20]])], [1], [boxes([0, 0, 20, 20, 0.9], *[[50, 50, 70, 70, 0.5]] * 200)])["all"]
    curve = curve_of(found)
    assert len(curve["recall"]) <= 60
    assert curve["recall"][-1] == 1
    assert curve["precision"][0] == 1


def test_a_measurement_says_which_files_it_is_of():
    way = shipped_detector()
    assert networks({SHIPPED: way}) == {SHIPPED: {"sha256": digest(FACE / "bundle" / "model.tflite"),
                                                  "weights_sha256": digest(FACE / "weights.safetensors")}}
    assert way.mark == way.sha256[:8]


def test_the_tables_call_a_network_what_it_is_today(tmp_path):
    part = {"threshold": 0.5, "missed": 9, "positives": 101, "miss_rate_interval": [0.04, 0.16], "false_wakes": 15,
            "face_free_frames": 747, "pictures_alarmed": 12, "face_free_pictures": 249, "picture_share_upper": 0.0769}
    woke = {f"{looks}, {at}": {"test pictures": part, "enlarged set": part}
            for looks in ("small look", "both looks") for at in ("where 90 % wake", "default")}
    row = {"sources": {"all": {"ap50": 0.5, "ap": 0.3}}, "interval": {"ap50": [0.4, 0.6], "ap": [0.2, 0.4]}, "sizes": {}}
    file = tmp_path / "faces.json"
    for weights, name, head in ((FACE / "weights.safetensors", SHIPPED, "shipped"),
                                (CHECKPOINTS / "ternary-7400.safetensors", "ternary-7400 (shipped before)", "ternary-7400")):
        file.write_text(json.dumps({"networks": {SHIPPED: {"weights_sha256": digest(weights)}}, "light": {
            "x1": {"detectors": {SHIPPED: row}, "shipped minus": {}, "wake": {SHIPPED: woke}}}}))
        assert precision_table(file).splitlines()[2].startswith(f"| x1 | {name} | 0.500 (0.400 to 0.600)")
        assert f"| {head} minus it, AP50 |" in precision_table(file)
        head_row, _, first, *_ = wake_table(file).splitlines()
        assert first.startswith(f"| x1 | {name} | small look | 0.500, where 90 % wake | 9 of 101")
        assert first.endswith("| 277 | 2,768 |")  # by pictures: 0.0769 of 3,600 and of 36,000 frames
        assert head_row.count("|") == first.count("|")


def test_the_plan_stands_beside_what_the_printed_code_takes():
    head, _, wake, locate = memory_table().splitlines()
    assert head.startswith("| look | plan, bytes | ternary C, arena |")
    for line, size in ((wake, "wake"), (locate, "locate")):
        first, *counts = (cell.strip() for cell in line.strip("|").split("|"))
        plan, arena, ram, int8_arena, int8_ram = (int(count.replace(",", "")) for count in counts)
        assert first == size
        assert plan <= min(arena, int8_arena)  # nothing that runs takes less than the plan
        assert arena < ram
        assert int8_arena < int8_ram


def test_the_arms_are_recipes_and_time_is_up_at_a_clock():
    import datetime
    assert set(ARMS) <= set(RECIPES)
    now = datetime.datetime(2026, 1, 1, 23, 0)
    assert seconds_left(None, now) is None
    assert seconds_left(datetime.time(23, 30), now) == 1800
    assert seconds_left(datetime.time(1, 0), now) == 7200


def test_without_yunet_only_the_sets_own_negatives_are_face_free(faces, tmp_path):
    (tmp_path / "faces_test").symlink_to(faces)
    for _ in range(2):
        found = face_free_pictures(tmp_path, tmp_path / "note.json")
        assert [p.source for p, _ in found] == ["neg_imagenet"] * 2
        assert found[0][1].shape == (96, 128, 3)


def test_steps_are_timed_for_each_kind_of_numbers(monkeypatch):
    for name, value in {"FRAMES": 2, "HEIGHT": 96, "WIDTH": 128}.items():
        monkeypatch.setattr(face_steps, name, value)
    found = face_steps.measure(Stop(most=3, warm_up=1))
    assert [row["name"] for row in found] == list(face_steps.NAMES)
    for row in found:
        assert row["runs"] == 3
        assert 0 < row["least_ms"] <= row["p50_ms"]["value"]
        assert row["p50_ms"]["low"] <= row["p50_ms"]["value"] <= row["p50_ms"]["high"]
