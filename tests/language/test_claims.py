"""The claims' scripts in a short form: tiny networks, two seeds, a few problems; and what is committed is of the long form."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")

from benchmarks.claims import a2d, carry_tail, dapd, dgmark, likelihood, rainbow_padding
from benchmarks.claims.intervals import over_seeds, share
from benchmarks.claims.language_tables import TABLES
from benchmarks.claims.trained import seeds, weights
from language.requests import Requests
from language.sums import Sums
from runtime.watermark import detect

SCRIPTS = (a2d, carry_tail, dapd, dgmark, likelihood, rainbow_padding)
TINY = {"steps": 3, "batch": 4, "width": 16, "layers": 1}


def tiny(recipe, **options):
    return replace(recipe, **TINY, options={**recipe.options, **options})


def test_carry_tail_in_short(tmp_path):
    found = carry_tail.measure(tiny(carry_tail.RECIPE, digits=2), 2, 3, {"any": None, "carry through 1": 1}, tmp_path)
    assert {(r["masks"], r["policy"]) for r in found["rows"]} == {
        *((m, p) for m in carry_tail.SCHEMES for p in ("confidence", "given")), ("random", "random")}
    assert all(r["count"] == 6 and r["interval"][0] <= r["share"] <= r["interval"][1] for r in found["rows"])
    assert len(list(tmp_path.glob("*/weights.safetensors"))) == 6  # three schemes, two seeds, each trained once


def test_rainbow_in_short(tmp_path):
    found = rainbow_padding.measure(tiny(rainbow_padding.RECIPE, length=12, cut=(2, 8)), 2, 2, tmp_path)
    assert {(r["pads"], r["policy"]) for r in found["rows"]} == {(n, p) for n in (0, 1, 7) for p in ("confidence", "random")}
    assert all(4 < r["true_tokens"] < 6 and len(r["tokens"]["by_seed"]) == 2 for r in found["rows"])


def test_dapd_in_short(tmp_path):
    found = dapd.measure(tiny(dapd.RECIPE, sums=2), 2, 3, (0.05,), tmp_path)
    steps = {r["policy"].split(",")[0]: r["steps"]["mean"] for r in found["rows"]}
    assert found["positions"] == 6
    assert steps["dapd"] <= 6
    assert found["rows"][0]["steps"]["mean"] == 6


def test_right_sums_are_those_that_hold():
    assert dapd.right_sums("3+4=07,9+9=18,1+1=03") == 2
    assert dapd.right_sums("3+4=,9=9+18,++,") == 0


def test_dgmark_in_short(tmp_path):
    found = dgmark.measure(tiny(dgmark.RECIPE, length=16), 2, 2, 200, ("confidence",), tmp_path, shipped=False)
    assert [(r["marked"], r["edit"]) for r in found["rows"]] == [*((True, e) for e in dgmark.EDITS), (False, "none")]
    marked, unmarked = found["rows"][0], found["rows"][-1]
    assert marked["z"]["mean"] > unmarked["z"]["mean"] + 1


def test_short_texts_of_the_shipped_model_are_left_out():
    bounds = {n: dgmark.thresholds(n, 200) for n in range(dgmark.LEAST, 49)}
    rows = dgmark.shipped_rows(1, 3, bounds)
    assert all(sum(row["texts"]) <= 3 and row["tokens"]["mean"] >= dgmark.LEAST for row in rows)


def test_edits_change_what_they_say_and_thresholds_are_chances():
    tokens, rng = np.arange(64), np.random.default_rng(0)
    assert {name: len(change(tokens, many, rng)) for name, (change, many) in dgmark.EDITS.items()} == {
        "none": 64, "1 inserted": 65, "4 inserted": 68, "1 deleted": 63, "4 deleted": 60, "8 replaced": 64}
    assert (dgmark.replaced(tokens, 8, rng) != tokens).sum() <= 8
    high, windowed = dgmark.thresholds(64, 1500)
    assert 1.9 < high < 2.9  # the normal distribution's 1 % is 2.33
    found = [detect(np.random.default_rng(7).integers(0, 2**31, 64), key).windowed > windowed for key in range(1500)]
    assert np.mean(found) < 0.03


def test_a2d_in_short(tmp_path, monkeypatch):
    monkeypatch.setattr(Requests, "held_out", np.arange(128) % 31 == 12)
    found = a2d.measure(tiny(a2d.RECIPE), 2, 0.5, tmp_path)
    kinds = [(r["aligned"], r["stop"], r["order"], r["canvas"]) for r in found["rows"]]
    assert len(set(kinds)) == len(kinds) == 3 * 3 * 3
    assert all(0 <= r["leak"]["mean"] <= 1 for r in found["rows"])


def test_likelihood_in_short(tmp_path):
    found = likelihood.measure(tiny(likelihood.RECIPE, length=8), 2, 1, 8, tmp_path)
    assert len(found["rows"]) == 3 + 4
    values = {r["what"]: r["deviation_of_a_draw"]["mean"] for r in found["rows"]}
    assert values["log-ratio to another seed, coupled masks"] < values["log-ratio to another seed, each its own masks"]


def test_a_recipe_is_trained_once(tmp_path):
    recipe = seeds(tiny(carry_tail.RECIPE, digits=1), 1)[0]
    first = weights(recipe, tmp_path)
    changed = first.stat().st_mtime_ns
    assert weights(recipe, tmp_path) == first
    assert first.stat().st_mtime_ns == changed
    assert weights(replace(recipe, seed=1), tmp_path) != first


def test_problems_have_their_carry_and_are_the_same_each_time():
    task = Sums(6)
    again = [carry_tail.problems(task, 5, 4, seed) for seed in (0, 0, 1)]
    assert (again[0] == again[1]).all()
    assert (again[0] != again[2]).any()


def test_intervals_hold_what_they_are_of():
    assert share(0, 10)["interval"][0] == 0
    found = over_seeds([1.0, 2.0, 3.0])
    assert found["interval"][0] < 1 < 3 < found["interval"][1]
    assert "interval" not in over_seeds([1.0])


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda s: s.__name__.rpartition(".")[2])
def test_what_is_committed_was_measured_by_this_recipe(script):
    file = Path(script.__file__).with_suffix(".json")
    data = json.loads(file.read_text())
    assert data["command"] == f"python -m benchmarks.claims.{file.stem}"
    assert data["seeds"] >= 3
    recipe = json.loads(json.dumps(data["recipe"]))
    assert recipe == json.loads(json.dumps(script.RECIPE.__dict__))


@pytest.mark.parametrize("name", sorted(TABLES))
def test_tables_are_made_of_it(name):
    assert TABLES[name]().count("\n") >= 3
