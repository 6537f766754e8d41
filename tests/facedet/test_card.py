"""The card's figures are the measured ones."""

import json
from pathlib import Path

import numpy as np
import pytest

from facedet.card import BEGIN, END, figures, filled
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
    assert BEGIN != END


def test_the_threshold_is_the_least_that_is_precise_and_quiet():
    from tests.facedet.test_evaluate import boxes, picture
    pictures = [picture([[0, 0, 20, 20]]), picture()]
    rows = [boxes([0, 0, 20, 20, 0.9]), boxes([0, 0, 20, 20, 0.61])]
    found = {x: ([1, 1], rows) for x in ("x1", "x1/8")}
    assert choose_threshold(pictures, found)["threshold"] == pytest.approx(0.62)
    assert isinstance(np.float64(0.62), float)
