"""The benchmarks against peers: several networks in turn, the challenge's formulas, what their committed results say."""

import json
import time
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from benchmarks.in_turn import Subject, export_onnx, off, timed  # noqa: E402
from benchmarks.peers import PEERS, twins  # noqa: E402
from benchmarks.phone_isps import FULL_HD, TILE, costs, scores, tiles_of  # noqa: E402
from export.bench.measure import Stop  # noqa: E402
from runtime.manifest import TileFacts  # noqa: E402

BENCHMARKS = Path(__file__).resolve().parents[3] / "benchmarks"


def test_rows_of_networks_in_turn():
    def waits(ms):
        def run():
            end = time.perf_counter() + ms / 1e3
            while time.perf_counter() < end:
                pass
        return run
    rows = timed([Subject("one", waits(1), 0.5, 10, True), Subject("two", waits(2), 2.0, 20, False, {"numbers": "float"})],
                 Stop(most=31, warm_up=1, seconds=5))
    assert rows[0]["ratio"] == {"value": 1.0, "low": 1.0, "high": 1.0}
    assert rows[1]["ratio"]["low"] <= rows[1]["ratio"]["value"] <= rows[1]["ratio"]["high"]
    assert rows[1]["cpu_p50_ms"]["value"] > 0
    assert rows[0]["ms_per_megapixel"] >= 2 * rows[0]["least_ms"] - 0.01
    assert rows[1]["numbers"] == "float"
    assert "the outputs are not the model's" in rows[1]["verdict"]["reasons"]
    json.dumps(rows, allow_nan=False)


def test_an_exported_network_is_compared_with_torch(tmp_path):
    network = torch.nn.Conv2d(1, 2, 3).eval()
    assert export_onnx(network, torch.rand(1, 1, 8, 8), tmp_path / "x.onnx") < 1e-5
    assert off([np.array([1.0, 2.0])], torch.tensor([1.0, 3.0])) == 0.5


def test_the_challenges_formulas():
    def row(name, ms):
        return {"name": name, "cpu_ms_per_megapixel": ms / (FULL_HD / 1e6)}
    found = {one["name"]: one for one in scores(
        [row("dh_isp", 100.0), row("twice", 200.0), row("better", 100.0), row("slow", 300.0), row("unknown", 1.0)],
        {"dh_isp": {"a": 23.0, "b": 25.0}, "twice": {"a": 24.0}, "better": {"a": 25.0}, "slow": {"a": 30.0}})}
    assert found["dh_isp"]["score_2021"] == 26.0  # 24 + 20 (0.2 - 0.1)
    assert found["dh_isp"]["score_2022_over_dh_isp"] == 1
    assert found["twice"]["score_2022_over_dh_isp"] == 0.5
    assert found["twice"]["score_2021"] == 24.0
    assert found["better"]["score_2022_over_dh_isp"] == 4
    assert found["slow"]["score_2021"] is None
    assert found["slow"]["score_2022_over_dh_isp"] == pytest.approx(2**12 / 3, rel=1e-3)
    assert "unknown" not in found


def test_costs_are_of_full_hd():
    found = costs()
    assert found["dh_isp"]["gmac_full_hd"] == pytest.approx(2.41, abs=0.01)
    assert found["pynet-qxq"]["gmac_full_hd"] == pytest.approx(268.3 * FULL_HD / 1e6, rel=1e-3)  # 268 kMAC a pixel
    assert found["pynet-qxq"]["parameters"] == 1_074_126
    assert found["qxq-compact"]["parameters"] == 497_404


def test_tiles_are_counted_as_they_run():
    assert tiles_of(TileFacts(2048, 0, 8)) == 1
    assert tiles_of(TILE) == 3 * 4
    assert tiles_of(TileFacts(528, 128, 8)) > 20


def test_what_is_compared_is_there():
    assert "face-ternary" in twins()
    assert len(PEERS) == 4


@pytest.mark.parametrize("name", ["peers", "phone_isps"])
def test_committed_results_say_how_they_were_made(name):
    found = json.loads((BENCHMARKS / f"{name}.json").read_text())
    assert found["command"].startswith(f"python -m benchmarks.{name}")
    assert found["machine"]["cores"] >= 1
    groups = found.get("groups") or {name: found[name] for name in ("onnxruntime", "litert-xnnpack")}
    rows = [row for group in groups.values() for row in group]
    assert rows
    assert all(row["outputs_right"] is not False and isinstance(row["verdict"]["trustworthy"], bool) for row in rows)
    if name == "phone_isps":
        assert "not comparable with the challenge's" in found["label"]
