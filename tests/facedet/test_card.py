"""The card's figures are the measured ones."""

import json
from functools import partial
from pathlib import Path

import pytest

from facedet.card import figures, filled
from facedet.data import read_coco
from facedet.evaluate import frames
from facedet.measure import choose_threshold

FOLDER = Path(__file__).parents[2] / "firmware_models" / "face-ternary"


def test_the_shipped_card_states_the_measured_figures():
    metrics = FOLDER / "metrics.json"
    assert figures(json.loads(metrics.read_text())) in (FOLDER / "card.md").read_text()


def test_the_default_threshold_is_the_measured_one():
    import tomllib
    metrics = FOLDER / "metrics.json"
    chosen = json.loads(metrics.read_text())["validation"]["default_threshold"]["threshold"]
    assert tomllib.loads((FOLDER / "model.toml").read_text())["extra"]["score_threshold"] == chosen


def test_a_card_without_markers_is_refused():
    with pytest.raises(ValueError, match="must hold the lines"):
        filled("# card", {})


def test_the_threshold_is_the_least_that_is_precise_and_quiet():
    from tests.facedet.test_evaluate import boxes, picture
    pictures = [picture([[0, 0, 20, 20]]), picture()]
    rows = [boxes([0, 0, 20, 20, 0.9]), boxes([0, 0, 20, 20, 0.61])]
    found = {x: ([1, 1], rows) for x in ("x1", "x1/8")}
    assert choose_threshold(pictures, found)["threshold"] == pytest.approx(0.62)


def test_a_weights_file_is_measured_whole(faces, tmp_path):
    """All of ``measure`` on a tiny set, with a network that knows nothing but one box."""
    import torch

    from facedet.measure import measure
    from facedet.net import Detector, fold, save
    torch.manual_seed(0)
    net = Detector("float", False, 96, 128)
    with torch.no_grad():
        for head in net.heads:
            head.conv.weight.zero_()
            head.conv.bias.copy_(torch.tensor([-2.0, 1, 1, 1, 1]))
        net.heads[0].conv.bias[0] = -1.0
    save(fold(net), tmp_path / "w.safetensors")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("facedet.measure.frames", partial(frames, workers=0))
        patch.setattr("facedet.measure.PRECISION", 0.0)
        patch.setattr("facedet.measure.LIGHT", {"x1": (1.0, 1.0), "x1/32": (1 / 32, 32.0)})
        patch.setattr("facedet.measure.read_coco", lambda folder: read_coco(folder)[4:10])
        patch.setattr("facedet.measure.HEIGHT", 96)
        patch.setattr("facedet.measure.WIDTH", 128)
        patch.setattr("facedet.data.held_out", lambda picture, share=0.1: int(picture.path.stem) % 4 == 1)
        found = measure(tmp_path / "w.safetensors", faces, faces, tmp_path / "w.safetensors")
    assert list(found["test"]) == list(found["sizes"]) == list(found["float_twin"]) == ["x1", "x1/32"]
    assert found["test"]["x1"]["all"]["faces"] == sum(found["sizes"]["x1"][size]["faces"] for size in found["sizes"]["x1"])
    assert json.loads(json.dumps(found))["packed_bytes"] > 0


def test_the_shipped_card_says_what_the_default_threshold_finds():
    metrics = json.loads((FOLDER / "metrics.json").read_text())
    card = " ".join((FOLDER / "card.md").read_text().split())
    held_out, test = ([metrics[part][x]["at_threshold"]["recall"] for x in metrics["light"]] for part in ("validation", "test"))
    assert (f"finds {min(held_out):.3f} to {max(held_out):.3f} of their faces, of those of the test pictures "
            f"{min(test):.3f} to {max(test):.3f}, less than half") in card
