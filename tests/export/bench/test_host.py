"""The host measured: results whole, outputs of the measured runs checked, the stop rule, two bundles in turn."""

import json
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
from bench.series import clean

from export.bench import child, outputs
from export.bench.host import bench, compare, pairs
from export.bench.machine import Counters, Watch, facts
from export.bench.measure import Stop, measure, ratio
from export.bench.native import Library, build_library
from export.bench.outputs import check_outputs, own_inputs
from export.verify.runtimes import RUNTIMES

QUICK = Stop(most=40, seconds=1, warm_up=2)


@pytest.fixture(scope="module")
def rows(c_bundle):
    return bench(c_bundle.path, [1, 2], QUICK)


def test_every_file_in_its_runtimes_with_each_number_of_threads(rows):
    c = [("c-native-xnnpack", 1)] if RUNTIMES["c-native-xnnpack"].installed else []
    assert [(row["runtime"], row["threads"]) for row in rows] == [
        ("litert-xnnpack", 1), ("litert-xnnpack", 2), ("onnxruntime", 1), ("onnxruntime", 2), *c]


def test_a_result_is_whole(rows):
    for row in rows:
        assert row["target"] == "host"
        assert 0 < row["least_ms"] <= row["p50_ms"]["value"] <= row["p90_ms"]["value"] <= row["p99_ms"]["value"]
        assert all(row[f"p{q}_ms"]["low"] <= row[f"p{q}_ms"]["value"] <= row[f"p{q}_ms"]["high"] for q in (50, 90, 99))
        assert row["load_ms"] > 0
        assert row["first_run_ms"] > 0
        assert row["warm_up"] >= 2
        assert row["runs"] == len(row["runs_ms"]) <= 40
        if row["runtime"] == "c-native-xnnpack":
            assert row["memory"]["static_bytes"] > 30_000  # an arena of 33,616 bytes among them
        else:
            assert row["memory"]["peak_bytes"] > row["memory"]["above_start_bytes"] >= 0
        assert row["output"]["passed"] is True
        assert row["output"]["vectors"] == 6
        assert row["evidence"]["switches"] >= 0
        assert row["machine"]["cores"] >= 1
        assert isinstance(row["verdict"]["trustworthy"], bool)
    json.dumps(rows, allow_nan=False)


def test_inputs_are_the_golden_ones_and_no_zeros(c_bundle):
    for artefact in c_bundle.manifest.artefacts:
        assert len({one.tobytes() for vector in own_inputs(c_bundle, artefact) for one in vector}) == 6


def test_one_wrong_value_of_one_vector_is_seen(c_bundle):
    artefact = c_bundle.manifest.artefact("tflite")
    subject = child.Loaded(child.Subject(str(c_bundle.path), artefact.file, "litert-xnnpack"))
    right = bytearray(subject.outputs())
    assert check_outputs(c_bundle, artefact, "litert-xnnpack", bytes(right))["passed"]
    right[-1] ^= 1
    found = check_outputs(c_bundle, artefact, "litert-xnnpack", bytes(right))
    assert found["passed"] is False
    assert "WRONG" in outputs.said(found)
    with pytest.raises(ValueError, match="golden vectors are"):
        check_outputs(c_bundle, artefact, "litert-xnnpack", bytes(right[:-1]))


def test_a_wrong_answer_in_a_measured_run_fails_the_result(c_bundle, monkeypatch):
    from export.bench import host

    def wrong(subjects, stop):
        found = child.run_child(subjects, stop)
        return [one._replace(outputs=one.outputs[:-1] + bytes([one.outputs[-1] ^ 1])) for one in found]
    monkeypatch.setattr(host, "run_child", wrong)
    row = bench(c_bundle.path, 1, QUICK, "litert-xnnpack")[0]
    assert row["output"]["passed"] is False
    assert "not the model's" in row["verdict"]["reasons"][0]


def test_outputs_come_from_measured_runs(c_bundle):
    subject = child.Loaded(child.Subject(str(c_bundle.path), c_bundle.manifest.artefact("onnx").file, "onnxruntime"))
    calls = []

    def numbered(arrays):
        calls.append(len(calls))
        return [np.array(calls[-1], np.int32)]
    subject._run = numbered
    found = measure([subject], Stop(most=30, warm_up=2, seconds=10))
    kept = np.frombuffer(subject.outputs(), np.int32)
    assert sorted(kept) == list(range(len(calls) - 6, len(calls)))  # the last round through the vectors
    assert len(calls) == found.warm_up + 30


def test_two_bundles_in_turn(c_bundle):
    found = compare(c_bundle.path, c_bundle.path, stop=Stop(most=60, seconds=2, warm_up=2), runtime="onnxruntime")
    assert len(found) == 1
    assert 0.3 < found[0]["ratio"]["low"] <= found[0]["ratio"]["value"] <= found[0]["ratio"]["high"] < 3
    assert found[0]["first"]["runs"] == found[0]["second"]["runs"]
    json.dumps(found, allow_nan=False)


def test_what_cannot_be_measured_says_why(c_bundle, demosaicer_bundle):
    with pytest.raises(ValueError, match="at least 1"):
        bench(c_bundle.path, [1, 0])
    with pytest.raises(ValueError, match=r"nothing here measures .* in litert-reference"):
        bench(c_bundle.path, runtime="litert-reference")
    with pytest.raises(ValueError, match="nothing here measures"):
        compare(c_bundle.path, demosaicer_bundle.path, runtime="c-native-xnnpack")
    for wrong in ({"most": 0}, {"warm_up": 0}, {"interval": 0}, {"interval": 1}, {"seconds": 0}):
        with pytest.raises(ValueError, match="must"):
            Stop(**wrong)


def test_a_child_that_fails_or_dies_says_so(c_bundle):
    with pytest.raises(ValueError, match=r"model.tflite in onnxruntime was not measured: ONNX Runtime cannot load"):
        child.run_child([child.Subject(str(c_bundle.path), c_bundle.manifest.artefact("tflite").file, "onnxruntime")], QUICK)
    with pytest.raises(ValueError, match="was not measured"):
        child.run_child([child.Subject("/nowhere", "model.tflite", "litert-xnnpack")], QUICK)


class Clock:
    """Stands in for time.perf_counter(_ns): every run of a subject takes what its series says."""

    def __init__(self, *series):
        self.now, self.series = 0.0, [iter(one) for one in series]

    def subject(self, k):
        def run(number):
            self.now += next(self.series[k]) / 1e3
        return run


@pytest.fixture
def clocked(monkeypatch):
    from export.bench import measure as module

    def install(*series):
        clock = Clock(*series)
        fake = type("time", (), {"perf_counter": staticmethod(lambda: clock.now),
                                 "perf_counter_ns": staticmethod(lambda: round(clock.now * 1e9))})
        monkeypatch.setattr(module, "time", fake)
        return [clock.subject(k) for k in range(len(series))]
    return install


def test_it_stops_when_the_interval_is_narrow_and_not_before(clocked):
    rng = np.random.default_rng(0)
    still = measure(clocked(7 + 0.001 * rng.random(5000)), Stop(interval=0.01)).runs_ms
    assert still.shape == (1, 30)
    noisy = measure(clocked(rng.normal(7, 1.0, 5000)), Stop(interval=0.01, seconds=100, most=4000)).runs_ms
    assert 200 < noisy.shape[1] < 4000
    many = measure(clocked(rng.normal(7, 1.0, 5000)), Stop(interval=0.001, most=50, seconds=100)).runs_ms
    assert many.shape == (1, 50)
    long = measure(clocked(rng.normal(7, 1.0, 5000)), Stop(interval=0.001, seconds=0.7)).runs_ms
    assert long.shape[1] == pytest.approx(100, abs=10)


def test_what_slows_both_cancels_in_the_ratio(clocked):
    rng = np.random.default_rng(0)
    slowing = np.linspace(1, 2, 1100)
    both = clocked(clean(rng, 1100) * slowing, 1.1 * clean(rng, 1100) * slowing)
    found = measure(both, Stop(interval=1e-4, most=1000, seconds=1e3))
    assert ratio(found.runs_ms)["value"] == pytest.approx(1.1, rel=0.01)
    assert ratio(found.runs_ms)["low"] <= 1.1 <= ratio(found.runs_ms)["high"]


def test_the_machine_is_seen():
    assert facts()["architecture"]
    before = Counters.read()
    watch = Watch()
    end = time.monotonic() + 0.15
    while time.monotonic() < end:
        watch.look()
    seen = watch.evidence()
    assert Counters.read().own >= before.own
    assert seen.clock_step_ms < 0.01
    assert seen.switches >= 0


def test_throttling_is_read_where_the_system_tells(tmp_path, monkeypatch):
    from export.bench import machine
    from export.bench.verdict import judge_series

    cpu, zone = tmp_path / "cpu0", tmp_path / "thermal_zone0"
    (cpu / "cpufreq").mkdir(parents=True)
    (cpu / "thermal_throttle").mkdir()
    zone.mkdir()
    (cpu / "cpufreq" / "cpuinfo_max_freq").write_text("2800000\n")
    (cpu / "cpufreq" / "scaling_cur_freq").write_text("2800000\n")
    (cpu / "thermal_throttle" / "core_throttle_count").write_text("5\n")
    (zone / "temp").write_text("61000\n")
    monkeypatch.setattr(machine, "CPUS", str(tmp_path))
    monkeypatch.setattr(machine, "ZONES", str(tmp_path))
    watch = Watch()
    for mhz in (2800, 2800, 2800, 1900, 1500, 1500, 1500):
        (cpu / "cpufreq" / "scaling_cur_freq").write_text(f"{mhz}000\n")
        watch._due = 0
        watch.look()
    (cpu / "thermal_throttle" / "core_throttle_count").write_text("7\n")
    seen = watch.evidence()
    assert seen.clock_mhz[0] == seen.greatest_mhz == 2800
    assert seen.celsius[0] == 61
    assert seen.throttled == 2
    said = " ".join(judge_series(np.full(50, 7.0), replace(seen, others=0, switches=0, steal=0)).reasons)
    assert "throttled 2 times" in said
    assert "fell from 2800 to 1500 MHz" in said


def test_memory_is_what_the_work_took():
    """In a process of its own, as bench measures: one that has run a thousand tests may have the bytes already."""
    code = ("import json; import numpy as np; from export.bench.machine import Memory\nmemory = Memory.begin()\n"
            "taken = np.ones(40 << 20, np.uint8)\nprint(json.dumps(memory.taken()))")
    found = json.loads(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
    assert found["peak_bytes"] > found["above_start_bytes"] >= 38 << 20


@pytest.mark.parametrize("rounding", ["xnnpack", "fixed_point"])
def test_c_in_this_process_gives_its_rules_integers(c_bundle, tmp_path, rounding, skip_or_fail_in_ci):
    name = f"c-native-{rounding.replace('_', '-')}"
    skip_or_fail_in_ci("" if RUNTIMES[name].installed else "gcc")
    artefact = c_bundle.manifest.artefact("c")
    library = build_library(c_bundle.path / artefact.file, rounding, tmp_path)
    run = Library(library, c_bundle.path / artefact.inspection["header"], artefact)
    found = b"".join(out.tobytes() for vector in own_inputs(c_bundle, artefact) for out in run(vector))
    assert check_outputs(c_bundle, artefact, name, found)["max_lsb"] == 0


def test_pairs_name_what_is_measured(c_bundle):
    assert ("model.onnx", "onnxruntime") in [(a.file, r) for a, r in pairs(c_bundle, None)]
