"""A model is one folder, and listing models needs no torch."""

import json

import pytest

from firmware_models.catalogue import ROOT, build, bundle_path, list_exported, list_models, load_facts
from runtime.bundle import Bundle

TOML = """
title = "A third model"
task = "demosaic"
family = "nona"
loop = "tiled"
entry = "entry.py:build"
parameters = 12
kmac_per_pixel = 0.5
[licence]
weights = "Apache-2.0"
data = "CC0"
"""
ENTRY = """
import numpy as np, torch
from export.model import Model, TorchGraph
from runtime.manifest import TileFacts

def build(weights, facts):
    assert weights.read_bytes() == b"w"
    graph = TorchGraph(torch.nn.Conv2d(1, 3, 3, padding=1), {"mosaic": np.zeros((1, 1, 16, 16), np.float32)}, ("picture",))
    return Model(facts.name, {"main": graph}, facts.loop, "float", list, tile=TileFacts(16, 1, 8),
                 licence=facts.licence)
"""


@pytest.fixture
def third(tmp_path):
    folder = tmp_path / "models" / "third"
    folder.mkdir(parents=True)
    (folder / "model.toml").write_text(TOML)
    (folder / "card.md").write_text("# Third")
    (folder / "weights.safetensors").write_bytes(b"w")
    (folder / "metrics.json").write_text(json.dumps({"psnr": 40}))
    (folder / "entry.py").write_text(ENTRY)
    return folder


def test_a_third_model_is_one_folder(third):
    root = third.parent
    assert list_models(root) == ["third"]
    facts = load_facts("third", root)
    assert (facts.title, facts.parameters, facts.metrics()) == ("A third model", 12, {"psnr": 40})
    model = build("third", root)
    assert model.name == "third"
    assert model.card == third / "card.md"


def test_numbers_are_recorded_and_never_emptied(third):
    facts = load_facts("third", third.parent)
    facts.record("make it", [{"psnr": 41}], "on Kodak")
    assert facts.metrics() == {"command": "make it", "protocol": "on Kodak", "rows": [{"psnr": 41}]}
    with pytest.raises(ValueError, match="stays as it is"):
        facts.record("make it", [])
    assert facts.metrics()["rows"]


def test_what_is_missing_is_named(third):
    root = third.parent
    with pytest.raises(ValueError, match="unknown model 'fourth'; known are third"):
        load_facts("fourth", root)
    with pytest.raises(ValueError, match="run photosite export third"):
        bundle_path("third", root)
    (third / "weights.safetensors").unlink()
    with pytest.raises(ValueError, match="run photosite train third"):
        build("third", root)


def test_two_forms_share_a_file_of_weights(third):
    other = third.parent / "other"
    other.mkdir()
    for name in ("card.md", "entry.py"):
        (other / name).write_text((third / name).read_text())
    (other / "model.toml").write_text('weights_of = "third"\n' + TOML)
    assert load_facts("other", third.parent).weights == third / "weights.safetensors"
    assert build("other", third.parent).name == "other"


@pytest.mark.parametrize(("old", "new", "said"), [
    ("parameters = 12", "paramaters = 12", "paramaters"), ('data = "CC0"', "", "licence of both"),
    ("title =", "title", "not a model")])
def test_wrong_facts_are_one_sentence(third, old, new, said):
    (third / "model.toml").write_text(TOML.replace(old, new))
    with pytest.raises(ValueError, match=said):
        load_facts("third", third.parent)


def test_an_entry_may_be_a_module(third, monkeypatch):
    (third / "entry.py").rename(third.parent / "third_module.py")
    monkeypatch.syspath_prepend(third.parent)
    (third / "model.toml").write_text(TOML.replace("entry.py", "third_module"))
    assert build("third", third.parent).loop == "tiled"


@pytest.mark.parametrize("entry", ["entry.py:nothing", "absent.py:build", "no_such_module:build"])
def test_a_wrong_entry_is_named(third, entry):
    (third / "model.toml").write_text(TOML.replace("entry.py:build", entry))
    with pytest.raises(ValueError, match=f"entry '{entry}' of third"):
        build("third", third.parent)


@pytest.mark.parametrize("name", list_models())
def test_every_catalogued_model_has_its_card_and_facts(name):
    facts = load_facts(name)
    assert facts.card.is_file()
    assert facts.folder == ROOT / name


@pytest.mark.parametrize("name", list_exported())
def test_every_catalogued_bundle_is_whole_and_was_verified(name):
    bundle = Bundle.open(bundle_path(name))
    assert bundle.manifest.name == name
    assert bundle.manifest.verify
    assert all(row["passed"] is not False for row in bundle.manifest.verify)


def test_a_size_is_for_entries_that_take_one(third):
    with pytest.raises(ValueError, match="third is built for inputs of one size"):
        build("third", third.parent, size=(32, 16))
    sized = ENTRY.replace("(weights, facts)", "(weights, facts, size=(16, 16))").replace("(1, 1, 16, 16)", "(1, 1, *size)")
    (third / "entry.py").write_text(sized)
    assert build("third", third.parent).graph.inputs["mosaic"].shape == (1, 1, 16, 16)
    assert build("third", third.parent, size=(32, 16)).graph.inputs["mosaic"].shape == (1, 1, 32, 16)


def test_the_detector_is_built_for_frames_of_other_sizes():
    small = build("face-ternary", size=(120, 160))
    assert small.graph.inputs["frame"].shape == (1, 1, 120, 160)
    assert [small.name, build("face-ternary", size=(240, 320)).name] == ["face-ternary-160x120", "face-ternary"]
    assert {frame["frame"].shape for frame in small.golden()} == {(1, 1, 120, 160)}
    wake = small.boxes.wake
    facts = load_facts("face-ternary").extra
    assert (wake.threshold, wake.both, wake.height, wake.width) == (facts["wake_threshold"], facts["both_threshold"], 120, 160)


@pytest.mark.parametrize("size", [(121, 160), (30, 64), (770, 1024), (768, 1026)])
def test_frames_that_the_detector_cannot_have_are_refused(size):
    with pytest.raises(ValueError, match=f"cannot be {size[1]}x{size[0]}: .*even, at least 32 and at most 1024x768"):
        build("face-ternary", size=size)
