"""What the detector is trained on."""

import json

import numpy as np
import pytest

from facedet.data import held_out, read_coco, training_set
from facedet.scenes import Scenes, feather, paste, place, sampled, tilted, visible, worn
from facedet.train import train
from sensor_sim.sensor import Sensor


def test_boxes_and_ignored_regions_are_read(faces):
    picture = next(p for p in read_coco(faces) if p.source == "coco256")
    assert picture.faces.tolist() == [[14, 10, 46, 50]]
    assert picture.ignore.shape == (1, 4)
    assert picture.pixels().shape == (200, 248, 3)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"images": []}'])
def test_what_is_no_coco_file_is_named(tmp_path, content):
    (tmp_path / "annotations.json").write_text(content)
    with pytest.raises(ValueError, match="not a COCO annotation file"):
        read_coco(tmp_path)


@pytest.mark.parametrize(("images", "annotations", "said"), [
    ([{"id": 1}], [], r"images\[0\] has no id of its own and file_name"),
    (["a.png"], [], r"images\[0\] has no id of its own and file_name"),
    ([{"id": 1, "file_name": "a.png"}, {"id": 1, "file_name": "b.png"}], [], r"images\[1\] .*id 1 is taken"),
    ([{"id": [], "file_name": "a.png"}], [], r"images\[0\] has no id"),
    ([{"id": 1, "file_name": "a.png"}], [{"image_id": 2, "bbox": [1, 1, 2, 2]}], r"annotations\[0\] is no box of one of"),
    ([{"id": 1, "file_name": "a.png"}], [{"image_id": 1, "bbox": [1, 1, 2]}], r"annotations\[0\] is no box"),
    ([{"id": 1, "file_name": "a.png"}], [{"image_id": 1, "bbox": [1, 1, 2, float("nan")]}], r"annotations\[0\] is no box"),
    ([{"id": 1, "file_name": "a.png"}], [{"image_id": 1}], r"annotations\[0\] is no box.*bbox"),
    ([{"id": 1, "file_name": "a.png"}], [None], r"annotations\[0\] is no box"),
    ([{"id": 1, "file_name": "a.png"}, {"id": 2, "file_name": "b.png"}], [],
     "names 2 of 2 pictures that are not there; the first"),
])
def test_a_broken_entry_is_named_before_anything_is_trained(tmp_path, images, annotations, said):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "annotations.json").write_text(json.dumps({"images": images, "annotations": annotations}))
    with pytest.raises(ValueError, match=said):
        train(tmp_path / "set", tmp_path / "out", steps=1)
    assert not (tmp_path / "out").exists()


def test_pictures_of_ones_own_need_no_source(faces, tmp_path):
    """A plain COCO set: scenes with boxes train and validate, a picture without one is a background."""
    given = json.loads((faces / "annotations.json").read_text())
    for entry in given["images"]:
        del entry["source"]
    (tmp_path / "images").symlink_to(faces / "images")
    (tmp_path / "annotations.json").write_text(json.dumps(given))
    labelled, free, validation = training_set(tmp_path)
    assert {p.kind for p in labelled} == {"own"}
    assert all(len(p.faces) or len(p.ignore) for p in labelled)
    assert sum(p.negative for p in free + validation) == 2
    assert all(held_out(p) for p in validation)
    made = Scenes(labelled, free, Sensor.preset("qxq-phone"), 96, 128)
    assert set(made.kinds) == ({"own", "background"} if free else {"own"})
    assert any(len(made.sample(np.random.default_rng(seed))[1]) for seed in range(8))


def test_the_held_out_part_is_fixed_and_apart(faces):
    labelled, free, validation = training_set(faces)
    assert not any(held_out(p) for p in labelled + free)
    assert all(held_out(p) for p in validation)
    assert len(labelled) + len(free) + len(validation) == len(json.loads((faces / "annotations.json").read_text())["images"])


def test_the_same_seed_gives_the_same_bytes(scenes):
    for seed in range(12):
        first, second = (scenes.sample(np.random.default_rng([3, seed])) for _ in range(2))
        assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))
    assert not np.array_equal(scenes.sample(np.random.default_rng(1))[0], scenes.sample(np.random.default_rng(2))[0])


def test_frames_are_stored_numbers_with_boxes_inside(scenes):
    seen = 0
    for seed in range(40):
        mosaic, boxes, ignore = scenes.sample(np.random.default_rng(seed))
        assert (mosaic.shape, mosaic.dtype) == ((96, 128), np.uint8)
        for b in (boxes, ignore):
            assert b.dtype == np.float32
            assert (b >= 0).all()
            assert (b[:, 2] <= 128).all()
            assert (b[:, 3] <= 96).all()
        seen += len(boxes)
    assert seen > 20


def test_boxes_follow_the_picture():
    image = np.zeros((60, 80, 3), np.uint8)
    image[20:40, 10:30] = 255
    box = np.array([[10, 20, 30, 40]], np.float32)
    checked = 0
    for seed in range(30):
        part, faces, _ = place(image, box, np.zeros((0, 4), np.float32), (96, 128), np.random.default_rng(seed), (0.6, 2.6))
        for x0, y0, x1, y1 in np.rint(faces).astype(int):
            checked += 1
            assert part[y0:y1, x0:x1].mean() > 225
            assert abs(part.astype(float).sum() / 255 / 3 - (x1 - x0) * (y1 - y0)) < 0.12 * (x1 - x0) * (y1 - y0)
    assert checked > 15


def test_cut_faces_are_ignored():
    boxes = np.array([[-10, 0, 10, 20], [-2, 0, 18, 20], [200, 0, 220, 20]], np.float32)
    kept, ignored = visible(boxes, 3, (100, 100))
    assert kept.tolist() == [[0, 0, 18, 20]]
    assert ignored.tolist() == [[0, 0, 10, 20]]


def test_a_feather_is_whole_inside_and_fades_at_the_edges():
    alpha = feather(40, 60)
    assert alpha.shape == (40, 60)
    assert alpha[20, 30] == 1
    assert 0 < alpha[0, 0] < 0.1


def test_nothing_to_draw_from_is_said():
    with pytest.raises(ValueError, match="no picture to train on"):
        Scenes([], [], Sensor.preset("qxq-phone"), 96, 128)


def test_what_yunet_said_is_kept_and_asked_again_for_other_pictures(faces, tmp_path, monkeypatch):
    from facedet import data
    neighbours, asked = tmp_path / "images_train" / data.OTHER_FOLDERS[0], []
    neighbours.mkdir(parents=True)
    (tmp_path / "peers" / "yunet").mkdir(parents=True)
    (tmp_path / "peers" / "yunet" / "yunet_n.onnx").touch()
    (neighbours / "a.png").touch()

    def clear(paths, model):
        asked.append(len(paths))
        return [data.Picture(p, "other") for p in paths]
    monkeypatch.setattr(data, "face_free", clear)
    kept = tmp_path / "cleared.json"
    first, second = (data.backgrounds(tmp_path / "set", [], kept) for _ in range(2))
    assert [p.path.name for p in first] == [p.path.name for p in second] == ["a.png"]
    (neighbours / "b.png").touch()
    assert len(data.backgrounds(tmp_path / "set", [], kept)) == 2
    assert asked == [1, 2]


def test_a_frame_of_four_bits_and_one_of_a_photographs_values(faces, scenes):
    pictures = read_coco(faces)
    for bits, exposing, levels in ((4, "raw", (1, 15)), (8, "rgb", (16, 255))):
        made = Scenes([p for p in pictures if p.source == "mask853"], [], Sensor.preset("qxq-phone"), 96, 128, bits, exposing)
        frame = made.sample(np.random.default_rng(0))[0]
        assert levels[0] - 1 <= frame.min() <= frame.max() <= levels[1]
        assert len(np.unique(frame)) > 5
    picture = np.zeros((96, 128, 3), np.uint8)
    picture[..., 1] = 255  # only the green photosites see it
    green = sampled(picture, Sensor.preset("qxq-phone").binned(), (96, 128), np.random.default_rng(0))
    assert sorted(np.unique(green)) == [16, 255]
    assert (green == 255).mean() == 0.5


def test_pasted_faces_stay_in_their_boxes():
    square = np.zeros((80, 80, 3), np.uint8)
    square[20:60, 20:60] = 200
    turned = tilted(square, np.array([20, 20, 60, 60], np.float32), np.random.default_rng(3))
    assert turned[22:58, 22:58].mean() > 170
    patch = worn(square, np.random.default_rng(0))
    assert (patch.shape, patch.dtype) == (square.shape, np.uint8)
    canvas, taken = np.zeros((100, 100, 3), np.uint8), []
    corner = paste(canvas, np.full((30, 30, 3), 255, np.uint8), taken, np.random.default_rng(1))
    x, y = corner
    assert canvas[y + 15, x + 15].tolist() == [255, 255, 255]
    assert taken == [(x, y, x + 30, y + 30)]
    assert paste(canvas, np.zeros((200, 30, 3), np.uint8), taken, np.random.default_rng(1)) is None
