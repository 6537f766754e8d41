"""What photosite report reads: results checked, other JSON passed over, old files told from present ones."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_results import row, save

from photosite.overview.gathered import Gathered, gather
from photosite.overview.quality import scores
from photosite.overview.results import machine, problem


@pytest.fixture(scope="module")
def catalogue():
    """The catalogue alone, nothing measured."""
    return gather([], benchmarks=Path("/no/such/folder"))





def test_results_are_found_in_folders_and_files_and_each_once(tmp_path):
    save(tmp_path / "a/b/one.json", row())
    two = save(tmp_path / "two.json", row(target="browser", runtime="litert-web"), target="browser")
    found = gather([tmp_path, two, tmp_path / "a"], benchmarks=tmp_path / "none")
    assert [(result.target, result.command) for result in found.results] == [
        ("host", "photosite bench face-ternary --json one.json"), ("browser", "photosite serve face-ternary")]


def test_a_comparison_gives_its_two_results(tmp_path):
    save(tmp_path / "both.json", {"ratio": {"value": 2}, "first": row(), "second": row(bundle="other"), "target": "host"})
    assert [result.model for result in gather([tmp_path], benchmarks=tmp_path / "none").results] == ["face-ternary", "other"]


def test_other_json_is_passed_over(tmp_path):
    for name, data in {"a": [], "b": {"target": 3, "rows": []}, "c": {"rows": [1]}, "d": None}.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(data))
    (tmp_path / "notes.txt").write_text("no JSON")
    assert gather([tmp_path], benchmarks=tmp_path / "none").results == []


def test_results_among_the_committed_measurements_are_results(tmp_path):
    save(tmp_path / "host.json", row())
    (tmp_path / "other.json").write_text('{"rows": []}')
    found = gather([], benchmarks=tmp_path)
    assert [result.source for result in found.results] == ["benchmarks/host.json"]
    assert set(found.measurements) == {"other"}


BAD = {"bundle": None, "sha256": 7, "output": {"passed": "yes"}, "p50_ms": {"value": 7.0, "low": 7.0},
       "verdict": {"trustworthy": "yes", "reasons": []}}


@pytest.mark.parametrize("change", [{key: value} for key, value in BAD.items()] + [
    {"p50_ms": {"value": -1, "low": 0, "high": 1}}, {"p50_ms": {"value": float("nan"), "low": 0, "high": 1}}, {"p50_ms": None},
    {"verdict": None}, {"output": {}}])
def test_a_forged_result_is_refused_by_file_and_row(tmp_path, change):
    save(tmp_path / "forged.json", row(), row(**change))
    with pytest.raises(ValueError, match=r"forged\.json: row 1 is no result of photosite bench: it"):
        gather([tmp_path], benchmarks=tmp_path / "none")


@pytest.mark.parametrize("text", ["", "{", "\xff\xfe", "[" * 100_000])
def test_what_is_no_json_is_refused(tmp_path, text):
    (tmp_path / "broken.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match=r"broken\.json is no JSON"):
        gather([tmp_path], benchmarks=tmp_path / "none")


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"missing does not exist; name folders of results"):
        gather([tmp_path / "missing"])


NAMES = st.sampled_from([*row(), "passed", "value", "low", "high", "trustworthy", "reasons"])
JSON = st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3)
                    | st.dictionaries(NAMES, inner, max_size=5))


@given(JSON, st.sampled_from(list(row())))
@settings(max_examples=200, deadline=None)
def test_any_row_is_judged_without_an_error(value, key):
    assert isinstance(problem(value), str)
    assert isinstance(problem(row(**{key: value})), str)
    assert problem(row()) == ""
    machine(value)


def test_only_the_files_that_the_catalogue_has_now_count_and_the_latest_of_each_way(catalogue, tmp_path):
    sha = catalogue.model("face-ternary").sha256("model.tflite")
    slow = {"value": 9.0, "low": 9.0, "high": 9.0}
    save(tmp_path / "a.json", row(sha256=sha, time="2026-01-02"), row(sha256=sha, time="2026-01-01", p50_ms=slow), row(),
         row(sha256=sha, threads=2), row(bundle="no such", sha256=sha))
    found = replace(catalogue, results=gather([tmp_path], benchmarks=tmp_path / "none").results)
    assert [(result.p50["value"], result.row["threads"]) for result in found.timed()] == [(7.25, 1), (7.25, 2)]
    assert [found.current(result) for result in found.results] == [True, True, False, True, False]


def test_quality_is_what_the_metrics_say_and_nothing_where_they_say_nothing(catalogue):
    model = catalogue.model("qxq-compact")
    rows = [r for r in model.metrics["rows"] if r["method"] == "qxq-compact"]
    assert [score.value for score in scores(model)] == [r["psnr"] for r in rows]
    for metrics in ({}, {"rows": [{}]}, {"rows": 3}, {"rows": [{"method": "qxq-compact"}]}):
        assert scores(replace(model, metrics=metrics)) == []


def test_a_damaged_bundle_is_said_and_no_end(tmp_path):
    import shutil

    from firmware_models import catalogue

    root = tmp_path / "models"
    for name in ("face-ternary", "qxq-compact"):
        shutil.copytree(catalogue.ROOT / name, root / name)
    (root / "face-ternary/bundle/model.tflite").write_bytes(b"another")
    shutil.rmtree(root / "qxq-compact/bundle")
    found = gather([], root, tmp_path / "none")
    assert isinstance(found, Gathered)
    assert [model.problem.split(":")[0] for model in found.models] == ["damaged", "not exported"]
    assert all(model.bundle is None for model in found.models)


def test_a_machine_is_said_by_what_is_known_of_it():
    agent = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537"
    assert machine({"user_agent": agent, "cores": 8, "memory_gb": 8}) == "Chrome 126 on Linux; Android 14; Pixel 8, 8 cores, 8 GB"
    assert machine({"processor": "A", "cores": 2, "hypervisor": True}) == "A, 2 cores, virtual"
    assert machine("x86_64, 2 cores") == "x86_64, 2 cores"
    assert machine(None) == machine({}) == ""
