"""WIDER FACE's protocol on cases counted by hand, and on its own kind of files."""

import numpy as np
import pytest
from scipy.io import savemat

from facedet.wider import SETTINGS, Truth, normalised, read_truth, wider_ap
from tests.facedet.test_evaluate import boxes


def truth(faces, hard_only=()):
    """Faces of all settings, but those whose index is in ``hard_only``."""
    easy = np.array([i not in hard_only for i in range(len(faces))], bool)
    return Truth(np.array(faces, float).reshape(-1, 4), {"easy": easy, "medium": easy, "hard": np.ones(len(faces), bool)})


def test_perfect_boxes_reach_one():
    found = [boxes([0, 0, 20, 20, 0.9], [50, 50, 90, 90, 0.3])]
    assert wider_ap([truth([[0, 0, 20, 20], [50, 50, 90, 90]])], found) == pytest.approx(dict.fromkeys(SETTINGS, 1.0))


def test_a_false_box_between_counts_as_by_hand():
    found = [boxes([0, 0, 20, 20, 0.9], [200, 0, 220, 20, 0.6], [50, 50, 90, 90, 0.3])]
    assert wider_ap([truth([[0, 0, 20, 20], [50, 50, 90, 90]])], found)["hard"] == pytest.approx(0.5 + 0.5 * 2 / 3)


def test_a_second_box_on_a_face_is_false():
    found = [boxes([0, 0, 20, 20, 0.9], [1, 0, 20, 20, 0.6], [50, 50, 90, 90, 0.3])]
    assert wider_ap([truth([[0, 0, 20, 20], [50, 50, 90, 90]])], found)["hard"] == pytest.approx(0.5 + 0.5 * 2 / 3)


def test_faces_outside_of_a_setting_count_neither_way():
    given = [truth([[0, 0, 20, 20], [50, 50, 58, 58]], hard_only=[1])]
    found = [boxes([50, 50, 58, 58, 0.9], [0, 0, 20, 20, 0.6])]
    assert wider_ap(given, found) == pytest.approx({"easy": 1, "medium": 1, "hard": 1})
    missed = wider_ap(given, [boxes([0, 0, 20, 20, 0.9], [100, 0, 110, 10, 0.5])])
    assert missed == pytest.approx({"easy": 1, "medium": 1, "hard": 0.5})


def test_scores_are_stretched_over_all_pictures():
    made = normalised([boxes([0, 0, 1, 1, 3], [0, 0, 1, 1, 5]), boxes([0, 0, 1, 1, 1])])
    assert [b[:, 4].tolist() for b in made] == [[1, 0.5], [0]]
    pair = [truth([[0, 0, 20, 20]]), truth([[0, 0, 20, 20]])]
    for factor in (1, 100):  # the protocol knows ranks alone, up to a thousandth of the range
        found = [boxes([0, 0, 20, 20, 0.9 * factor]), boxes([40, 40, 60, 60, 0.5 * factor], [0, 0, 20, 20, 0.1 * factor])]
        assert wider_ap(pair, found)["hard"] == pytest.approx(0.5 + 0.5 * 2 / 3)


def test_nothing_found_and_nothing_to_find():
    assert wider_ap([truth([[0, 0, 20, 20]])], [boxes()])["hard"] == 0
    assert np.isnan(wider_ap([truth([])], [boxes()])["hard"])
    with pytest.raises(ValueError, match="2 lists of boxes were given for 1"):
        wider_ap([truth([])], [boxes(), boxes()])


def cell(*items):
    out = np.empty((len(items), 1), object)
    for i, item in enumerate(items):
        out[i, 0] = item
    return out


def test_the_official_files_are_read(tmp_path):
    savemat(tmp_path / "wider_face_val.mat", {
        "event_list": cell("0--Parade"), "file_list": cell(cell("a", "b")),
        "face_bbx_list": cell(cell(np.array([[10.0, 20, 30, 40], [1, 2, 3, 4]]), np.array([[5.0, 5, 5, 5]])))})
    for setting, first in (("easy", [1]), ("medium", [1]), ("hard", [1, 2])):
        savemat(tmp_path / f"wider_{setting}_val.mat",
                {"gt_list": cell(cell(np.array(first)[:, None], np.array([[1]] if setting == "hard" else np.zeros((0, 1)))))})
    read = read_truth(tmp_path)
    assert list(read) == ["0--Parade/a", "0--Parade/b"]
    assert read["0--Parade/a"].faces.tolist() == [[10, 20, 40, 60], [1, 2, 4, 6]]
    assert read["0--Parade/a"].wanted["easy"].tolist() == [True, False]
    assert read["0--Parade/b"].wanted["hard"].tolist() == [True]
    assert read["0--Parade/b"].wanted["medium"].tolist() == [False]


@pytest.mark.parametrize("content", [None, b"no matrix"])
def test_other_folders_are_refused(tmp_path, content):
    if content:
        (tmp_path / "wider_face_val.mat").write_bytes(content)
    with pytest.raises(ValueError, match="does not hold WIDER FACE's ground truth"):
        read_truth(tmp_path)
