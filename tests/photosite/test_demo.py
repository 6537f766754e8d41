"""The demonstration from end to end on the shipped bundles, without torch, and the page as a browser gets it."""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pytest

from firmware_models import catalogue
from photosite import figures, recorded, report
from sensor_sim import CFA
from sensor_sim.dng import read_dng
from sensor_sim.raw import RawImage

ROOT = Path(__file__).resolve().parents[2]
# What the core and the report extra do not bring must not be needed; a finder and not None in sys.modules, which SciPy trips on.
RUN = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("torch", "brevitas", "onnx", "pydantic", "safetensors", "tensorflow"):
            raise ImportError(name + " is not in the core install")
sys.meta_path.insert(0, Blocked())
from pathlib import Path
from photosite.demo import run_demo
print(run_demo(Path(sys.argv[1])))
"""


class Page(HTMLParser):
    """The images of a page, and everything that a browser would fetch."""

    def __init__(self, text):
        super().__init__()
        self.images, self.fetched, self.tags = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.tags.append(tag)
        if tag == "img":
            self.images.append(found)
        self.fetched += [found[key] for key in ("src", "href", "srcset", "data", "poster") if key in found]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo") / "a" / "b"
    command = [sys.executable, "-c", RUN, str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(out / "report.html")
    return out


@pytest.fixture(scope="module")
def results(demo):
    return json.loads((demo / "results.json").read_text())


@pytest.fixture(scope="module")
def page(demo):
    return Page((demo / "report.html").read_text(encoding="utf-8"))


def test_the_learned_picture_is_nearer_to_the_truth(results):
    for given in results["inputs"]:
        quality = given["quality"]
        assert quality["learned"]["psnr"] > quality["classical"]["psnr"], given["name"]


def test_both_runtimes_make_the_same_picture_and_boxes(results):
    for given in results["inputs"]:
        assert given["agreement"]["largest_output_difference"] < 1e-4
        assert given["agreement"]["largest_picture_difference"] <= 1
        assert given["faces"]["same_number"]
        assert given["faces"]["largest_score_difference"] < 0.05


def test_the_astronauts_face_is_found_and_none_in_the_rose(results):
    astronaut, rose = (given["faces"] for given in results["inputs"])
    assert len(astronaut["tflite"]) == 1
    assert astronaut["overlaps"][0] >= 0.5
    assert rose["tflite"] == []
    assert astronaut["right"]
    assert rose["right"]


def test_every_dng_reads_back_as_the_raw_that_was_written(demo, results):
    astronaut, rose = results["inputs"]
    assert all(facts["equal_after_reading"] for facts in (astronaut["dng"], rose["dng"], rose["source_dng"]))
    stored = np.fromfile(ROOT / "sensor_sim/samples/DSC_1339_768x512_rggb.raw", "<u2").reshape(512, 768)
    raw = read_dng(demo / "rose" / "rose.dng")
    assert np.array_equal(raw.mosaic, stored)
    assert (str(raw.cfa), raw.black_level, raw.white_level, raw.bit_depth) == ("bayer-rggb", 600, 15520, 14)
    assert read_dng(demo / "astronaut" / "qxq.dng").shape == (512, 512)


def test_every_artefact_ran_and_is_within_its_bound(results):
    rows = results["artefacts"]
    assert {(row["model"], row["kind"]) for row in rows} == {(m, k) for m in ("qxq-compact", "face-ternary")
                                                            for k in ("tflite", "onnx")}
    for row in rows:
        assert row["passed"]
        assert row["bytes"] == (catalogue.bundle_path(row["model"]) / row["artefact"]).stat().st_size
        assert 0 < row["p50_ms"] <= row["p90_ms"]


def test_the_page_needs_no_other_file_and_no_network(demo, page):
    assert page.fetched
    assert all(place.startswith("data:image/png;base64,") for place in page.fetched)
    assert not {"script", "link", "iframe", "object"} & set(page.tags)
    text = (demo / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"url\(|@import", re.sub(r"data:image/png;base64,[\w+/=]+", "", text))


def test_every_picture_says_what_it_shows(page):
    assert len(page.images) > 20
    assert all(len(image.get("alt") or "") > 10 and image["width"].isdigit() for image in page.images)


def test_the_figures_on_the_page_are_those_of_the_run(demo, results):
    text = (demo / "report.html").read_text(encoding="utf-8")
    for given in results["inputs"]:
        for method in ("classical", "learned"):
            assert f"<em>{given['quality'][method]['psnr']:.2f}</em>" in text
    for row in results["artefacts"]:
        assert f"{row['bytes']:,}" in text
    assert "assumed" in text
    assert "NASA" in text


def test_pictures_lie_beside_the_page(demo, results):
    for given in results["inputs"]:
        for file in given["pictures"].values():
            assert cv2.imread(str(demo / given["name"] / file)) is not None


def test_a_missing_bundle_is_one_sentence_and_writes_nothing(tmp_path):
    demo = pytest.importorskip("photosite.demo")
    with pytest.raises(ValueError, match="qxq-compact"):
        demo.run_demo(tmp_path / "out", models=tmp_path)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["qxq", "bayer-bggr", "nona@1,2"])
def test_a_mosaic_is_drawn_in_its_filters_colours(text):
    raw = RawImage(np.full((24, 24), 1023, np.uint16), CFA.parse(text), 64, 1023, 10)
    drawn = figures.mosaic_colours(raw)
    assert np.array_equal(drawn.argmax(-1), raw.cfa.colours(24, 24))


def test_a_black_mosaic_is_black():
    raw = RawImage(np.full((8, 8), 64, np.uint16), CFA.parse("qxq"), 64, 1023, 10)
    assert not figures.mosaic_colours(raw).any()


@pytest.mark.parametrize("shape", [(48, 48), (50, 200), (256, 384)])
def test_the_window_lies_inside_the_picture_and_on_the_grid(shape):
    rng = np.random.default_rng(0)
    row, column = figures.busiest_window(rng.integers(0, 256, (*shape, 3), np.uint8), 48, 8)
    assert row % 8 == column % 8 == 0
    assert row + 48 <= shape[0]
    assert column + 48 <= shape[1]


def test_the_window_finds_the_detail():
    picture = np.full((256, 256, 3), 128, np.uint8)
    picture[120:168, 64:112] = np.random.default_rng(0).integers(0, 256, (48, 48, 3))
    assert figures.busiest_window(picture, 48, 8) == (120, 64)


def test_boxes_are_drawn_where_they_are_and_the_picture_is_left_alone():
    picture = np.zeros((64, 64, 3), np.uint8)
    drawn = figures.with_boxes(picture, np.array([[0, 0, 64, 64, 0.5], [10, 20, 30, 50, 0.987]], np.float32), 4)
    assert drawn.shape == (256, 256, 3)
    assert (drawn[140, 38:43] == figures.BOX).all(-1).any()
    assert not picture.any()
    assert not figures.with_boxes(picture, np.zeros((0, 5), np.float32)).any()


def test_recorded_demosaicing_is_a_row_a_condition_and_a_column_a_method():
    rows = [{"method": method, "data": "kodak", "condition": condition, "pictures": 24, "psnr": psnr, "ssim": 0.9}
            for condition in ("noise-free", "gain 4") for method, psnr in (("net", 35.126), ("gaussian", 24.0))]
    [table] = recorded.tables("demosaic", {"rows": rows[:-1], "protocol": "mean"})
    assert table["head"] == ["Pictures", "Condition", "net", "gaussian"]
    assert table["rows"] == [["kodak (24)", "noise-free", "35.13 dB, 0.900", "24.00 dB, 0.900"],
                             ["kodak (24)", "gain 4", "35.13 dB, 0.900", "–"]]


def test_recorded_detection_is_a_row_a_source_and_the_threshold():
    chosen = {"threshold": 0.4, "precision": 0.95, "recall": 0.8, "face_free_alarmed": 1, "face_free_pictures": 50}
    part = {"all": {"ap50": 0.75, "ap": 0.4, "faces": 300}, "at_threshold": chosen}
    precision, threshold = recorded.tables("detect", {"test": {"x1": part, "x1/8": part}, "validation": {"x1": part}})
    assert precision["rows"] == [["all", "300", "0.750", "0.400", "0.750", "0.400"]]
    assert threshold["rows"] == [["x1", "0.950", "0.800", "1 of 50"], ["x1/8", "0.950", "0.800", "1 of 50"]]
    assert all(len(row) == len(table["head"]) for table in (precision, threshold) for row in table["rows"])


@pytest.mark.parametrize("task", ["demosaic", "detect", "another"])
def test_nothing_recorded_is_no_table(task):
    assert recorded.tables(task, {}) == []


def test_credits_are_those_of_the_samples_in_use():
    rows = report.sample_credits({"inputs": [{"sample": "astronaut.png"}]})
    assert [row["file"] for row in rows] == ["astronaut.png"]
    assert rows[0]["terms"] == "public domain"
