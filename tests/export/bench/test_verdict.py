"""Which series are believed, on series whose truth is known; the rates over many seeds are in benchmarks/verdict_rates.json."""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from bench.series import BELIEVED, DOUBTED, bimodal, drifting, heavy_tailed, normal, sawtooth, ticking
from hypothesis import given, settings
from hypothesis import strategies as st

from export.bench.statistics import excess_mass, modes, percentile, trend
from export.bench.verdict import Evidence, judge_series

ROOT = Path(__file__).resolve().parents[3]
SEEDS = 40


def verdicts(make):
    return [judge_series(make(np.random.default_rng(seed))) for seed in range(SEEDS)]


@pytest.mark.parametrize("make", BELIEVED)
def test_what_is_steady_is_believed(make):
    assert sum(not v.trustworthy for v in verdicts(make)) <= 2


@pytest.mark.parametrize("make", DOUBTED)
def test_what_is_not_is_doubted(make):
    assert sum(not v.trustworthy for v in verdicts(make)) >= SEEDS - 1


def test_the_committed_rates_are_what_the_suite_holds():
    rates = json.loads((ROOT / "benchmarks" / "verdict_rates.json").read_text())
    rows = {(row["series"], row["runs"]): row["doubted"] for row in rates["rows"]}
    assert {name for name, _ in rows} == {make.__name__ for make in (*BELIEVED, *DOUBTED)}
    assert max(rows[make.__name__, n] for make in BELIEVED for n in (100, 300)) <= 0.03
    assert min(rows[make.__name__, n] for make in DOUBTED for n in (100, 300)) >= 0.97


def words(times, **seen):
    return " / ".join(judge_series(times, Evidence(**seen)).reasons)


STEADY = normal(np.random.default_rng(0))


@pytest.mark.parametrize(("times", "seen", "word"), [
    (np.full(10, 7.0), {}, "10 runs are too few"), (np.full(100, 0.01), {"clock_step_ms": 0.005}, "clock steps by 0.005"),
    (STEADY, {"hidden": True}, "background"), (STEADY, {"throttled": 3}, "throttled 3 times"),
    (STEADY, {"clock_mhz": (2800, 2800, 2790, 2800, 2000, 1900, 1900, 1800)}, "fell from 2800 to 1850 MHz"),
    (STEADY, {"celsius": (60.0, 97.0)}, "97 degrees"), (STEADY, {"steal": 0.1}, "hypervisor took 10%"),
    (STEADY, {"others": 1.2}, "1.2 cores busy"), (STEADY, {"switches": 300.0}, "interrupted 300 times"),
    (np.concatenate([np.full(80, 7.0), np.full(20, 14.0)])[np.random.default_rng(0).permutation(100)], {}, "one run in ten"),
])
def test_each_reason_says_what_it_is_and_comes_alone(times, seen, word):
    reasons = judge_series(times, Evidence(**seen)).reasons
    assert [word in reason for reason in reasons].count(True) == 1
    assert all(word in r or "two modes" in r for r in reasons)


def test_series_are_doubted_for_the_right_reason():
    rng = np.random.default_rng(1)
    assert "slower while" in words(drifting(rng))
    assert "two modes" in words(bimodal(rng))
    assert "two modes" in words(sawtooth(rng))
    assert "too few" in words(STEADY[:29])
    assert words(STEADY[:30]) == ""


def test_a_wrong_output_is_no_result_and_an_undecided_one_is_noted():
    assert "not the model's" in judge_series(STEADY, outputs=False).reasons[0]
    undecided = judge_series(STEADY, outputs=None)
    assert undecided.trustworthy
    assert any("task score" in note for note in undecided.notes)


def test_a_tail_is_noted():
    times = heavy_tailed(np.random.default_rng(3), 1000)
    assert any("one run in a hundred" in note for note in judge_series(times).notes)


def test_the_interval_holds_the_truth_as_often_as_it_says():
    hits = [p["low"] <= 7 <= p["high"] for p in (percentile(np.random.default_rng(s).normal(7, 1, 100), 50) for s in range(150))]
    assert 0.89 <= np.mean(hits) <= 0.99


def dip(x):
    """Hartigan's dip by linear programming: the least d such that a unimodal distribution is within d of the empirical one.

    The distribution is piecewise linear between the sorted values, convex up to one of them and concave from there, where it
    may jump; it is tried at every value.
    """
    from scipy.optimize import linprog

    n, best = len(x), np.inf
    gaps = np.diff(x)
    for mode in range(n):  # variables: F before and after x_mode (two), F at the others, then d
        left, right = list(range(mode + 1)), [n, *range(mode + 1, n)]
        rows, bounds = [], []

        def slopes(names, gaps, sign, rows=rows, bounds=bounds):
            for a, b, c, g, h in zip(names, names[1:], names[2:], gaps, gaps[1:], strict=False):
                row = np.zeros(n + 2)
                row[[a, b, c]] += sign * np.array([-1 / g, 1 / g + 1 / h, -1 / h])
                rows.append(row)
                bounds.append(0.0)
        slopes(left, gaps[:mode], 1)  # each slope at most the next
        slopes(right, gaps[mode:], -1)
        for a, b in [*pairwise(left), (mode, n), *pairwise(right)]:
            row = np.zeros(n + 2)
            row[a], row[b] = 1, -1  # never falls
            rows.append(row)
            bounds.append(0.0)
        for k in range(n):
            for name in {k, n if k == mode else k}:
                lowest, highest = k / n, (k + 1) / n  # the empirical distribution jumps at x_k
                if mode == k:  # so may this one
                    lowest, highest = (highest, highest) if name == n else (lowest, lowest)
                for value, sign in ((lowest, 1), (highest, -1)):
                    row = np.zeros(n + 2)
                    row[name], row[-1] = sign, -1
                    rows.append(row)
                    bounds.append(sign * value)
        found = linprog(np.eye(n + 2)[-1], np.array(rows), np.array(bounds), bounds=[(0, 1)] * (n + 1) + [(0, 1)])
        best = min(best, found.fun if found.success else np.inf)
    return best


@pytest.mark.parametrize("seed", range(6))
def test_excess_mass_is_twice_hartigans_dip(seed):
    rng = np.random.default_rng(seed)
    x = np.sort(np.concatenate([rng.normal(0, 1, 7), rng.normal(4 * (seed % 3), 1, 6)]))
    assert excess_mass(x).statistic == pytest.approx(2 * dip(x), abs=0.012)


def test_the_ticks_of_a_clock_are_no_modes():
    times = ticking(np.random.default_rng(0), 500)
    assert modes(times, step=0.1) is None


@given(st.lists(st.floats(0, 3.6e6), min_size=1, max_size=150), st.floats(0, 10))
@settings(max_examples=40, deadline=None)
def test_any_series_is_judged_without_an_error(values, step):
    times = np.array(values)
    assert np.isfinite(trend(times))
    verdict = judge_series(times, Evidence(clock_step_ms=step))
    assert verdict.trustworthy == (not verdict.reasons)
    assert verdict.to_dict()["reasons"] == list(verdict.reasons)


@given(st.integers(0, 10_000), st.floats(0.01, 1000))
@settings(max_examples=25, deadline=None)
def test_the_unit_does_not_matter(seed, factor):
    times = normal(np.random.default_rng(seed), 100)
    assert judge_series(times).trustworthy == judge_series(times * factor).trustworthy


@given(st.integers(0, 10_000))
@settings(max_examples=25, deadline=None)
def test_a_series_reversed_drifts_the_other_way(seed):
    times = drifting(np.random.default_rng(seed), 120)
    assert trend(times) == pytest.approx(-trend(times[::-1]), abs=0.02)
