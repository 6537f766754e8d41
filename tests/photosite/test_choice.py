"""Which of the catalogue's models is taken when nobody names one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from firmware_models import catalogue
from firmware_models.samples import sample_raws
from isp.data import demosaic_contract
from photosite.develop import choose
from photosite.inputs import shipped
from runtime.bundle import Bundle
from sensor_sim import CFA


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cheap and a dear demosaicer, the dear one in integers, a cheap one for the dark, one without a bundle, one of another
    CFA, and a reference."""
    made = {"cheap": ("qxq", 1.0, 0.0), "dear": ("qxq", 9.0, 0.0), "dear-int8": ("qxq", 9.0, 0.0), "dark": ("qxq", 2.0, 4.0),
            "absent": ("qxq", 99.0, 0.0), "other": ("quad", 5.0, 0.0), "compared": ("qxq", 500.0, 0.0)}
    facts = {name: catalogue.ModelFacts(name, tmp_path / name, "", "demosaic", "tiled", "", 1, {}, family, kmac, gain,
                                        name == "compared", extra={"weight_bits": 8} if "int8" in name else {})
             for name, (family, kmac, gain) in made.items()}
    for name in made:
        if name != "absent":
            (tmp_path / name / catalogue.BUNDLE).mkdir(parents=True)
    monkeypatch.setattr(catalogue, "list_models", lambda: sorted(facts))
    monkeypatch.setattr(catalogue, "load_facts", facts.__getitem__)


@pytest.mark.usefixtures("models")
@pytest.mark.parametrize(("family", "gain", "name"), [("qxq", 1, "dear"), ("qxq", 3.9, "dear"), ("qxq", 4, "dark"),
                                                      ("qxq", 100, "dark"), ("quad", 100, "other"), ("nona", 1, None)])
def test_the_gain_of_a_raw_decides_before_the_price(family: str, gain: float, name: str | None) -> None:
    assert shipped("demosaic", family, gain) == name
    assert shipped("detect", family, gain) is None


def test_a_dark_raw_gets_the_network_that_was_trained_for_it() -> None:
    least = catalogue.load_facts("qxq-night").least_gain
    assert 1 < least <= 16
    for gain, name in ((1.0, "qxq-compact"), (0.99 * least, "qxq-compact"), (least, "qxq-night"), (16.0, "qxq-night")):
        (raw,) = sample_raws("coffee.png", demosaic_contract(CFA.parse("qxq")), 64, (gain,))
        chosen = choose(None, raw)
        assert isinstance(chosen, Bundle)
        assert chosen.manifest.name == name


def test_the_gain_is_the_one_that_was_measured() -> None:
    measured = json.loads((Path(__file__).parents[2] / "benchmarks" / "night_gain.json").read_text())
    assert catalogue.load_facts("qxq-night").least_gain == measured["from_gain"]
