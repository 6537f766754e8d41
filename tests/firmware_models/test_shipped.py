"""What is committed is whole and true: bundles open and verify, integers are the checkpoint's, cards say what JSON says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from checkpoint_integers import assert_same_integers, tflite_constants

from benchmarks import demosaicers
from export.verify import verify
from export.verify.runtimes import core
from firmware_models.catalogue import build, bundle_path, list_exported, list_models, load_facts
from firmware_models.samples import sample_picture
from isp import pipeline
from isp.classical import METHODS
from runtime.bundle import Bundle
from runtime.tiling import tiled
from sensor_sim import CFA, mosaic

ROOT = Path(__file__).parents[2]
# A model whose facts say why its bundle is not committed may have one here all the same, for a benchmark: PyNET-QxQ's takes
# many minutes to verify.
COMMITTED = [name for name in list_exported() if "bundle" not in load_facts(name).extra]


@pytest.mark.parametrize("name", list_models())
def test_the_folder_is_complete(name: str) -> None:
    facts = load_facts(name)
    assert facts.metrics(), f"{name} has no measured numbers"
    assert facts.weights.stat().st_size < 5 << 20
    text = facts.card.read_text()
    assert "Data and terms" in text
    assert not [word for word in ("TRAINED_HOW", "WEAK\n", "TODO") if word in text]
    if name in list_exported():
        assert Bundle.open(bundle_path(name)).manifest.name == name
    else:
        assert "photosite export" in facts.extra["bundle"], f"{name} has no bundle and does not say why"


def test_weights_are_light_to_carry() -> None:
    heavy = [p for p in (ROOT / "firmware_models").rglob("*") if p.suffix in (".safetensors", ".tflite", ".onnx")]
    assert sum(p.stat().st_size for p in heavy) < 30 << 20


def test_what_a_phone_and_a_microcontroller_take_is_committed() -> None:
    assert {"face-ternary", "qxq-compact", "qxq-lite-int8"} <= set(COMMITTED)


@pytest.mark.parametrize("name", COMMITTED)
def test_every_artefact_verifies_in_every_runtime_at_hand(name: str) -> None:
    rows = verify(bundle_path(name), threads=2, runtimes=core(["tflite", "onnx"]))
    assert {"litert-xnnpack", "onnxruntime"} <= {r["runtime"] for r in rows}
    assert not [r for r in rows if r["passed"] is False]


def test_the_detectors_tflite_holds_the_checkpoints_integers() -> None:
    model = build("face-ternary")
    network, example = model.graph.module, torch.from_numpy(next(iter(model.graph.inputs.values())))
    path = bundle_path("face-ternary") / "model.tflite"
    assert assert_same_integers(network, example, path) == 137_088
    assert all(set(np.unique(weight)) <= {-1, 0, 1} for weight, _, _ in tflite_constants(path))


def test_the_demosaicers_bundle_gives_what_its_checkpoint_gives() -> None:
    model = build("qxq-compact")
    bundle = Bundle.open(bundle_path("qxq-compact"))
    inputs = bundle.golden().inputs(0)
    with torch.no_grad():
        expected = model.graph.module(torch.from_numpy(inputs["mosaic"])).numpy()
    for kind in ("tflite", "onnx"):
        out = bundle.engine(kind, threads=2).run(inputs)["picture"]
        assert np.abs(out - expected).max() <= 1e-4 * np.ptp(expected)


def test_bundles_promise_integers_and_no_transpose() -> None:
    inspection = Bundle.open(bundle_path("face-ternary")).manifest.artefact("tflite").inspection
    assert inspection["float_operators"] == 0
    vision = [name for name in list_exported() if load_facts(name).task in ("demosaic", "detect")]
    assert vision, "attention needs transposes, what works on a mosaic does not"
    for name in vision:
        assert Bundle.open(bundle_path(name)).manifest.artefact("tflite").inspection["transposes"] == 0


@pytest.mark.parametrize("name", ["qxq-compact", "qxq-compact-int8", "qxq-lite-int8"])
def test_a_picture_in_tiles_is_the_whole_one_and_a_smaller_margin_would_show(name: str) -> None:
    """Of the weights that ship, in torch; ``verify`` holds the files to it."""
    model = build(name)
    assert model.tile is not None
    margin, period = model.tile.margin, model.tile.period
    side = 2 * margin + 3 * period
    x = mosaic(sample_picture("coffee.png")[:side, :side].astype(np.float32) / 255, CFA.parse("qxq"))[None, None]

    def run(tile: np.ndarray) -> np.ndarray:
        with torch.no_grad():
            return model.graph.module(torch.from_numpy(tile)).numpy()

    def differs(margin: int) -> float:
        """Share of the values that differ by more than float32's rounding (which may turn a code's, hence a share)."""
        return float((np.abs(tiled(run, x, 2 * margin + 2 * period, margin, period) - whole) > 2e-6).mean())

    whole = run(x)
    assert differs(margin) < 1e-4
    assert differs(margin - 2 * period) > 1e-3


@pytest.mark.parametrize(("name", "noise_free", "gain_4"), [("qxq-compact", 12.0, 9.4), ("qxq-lite-int8", 9.5, 6.8)])
def test_what_ships_is_ahead_of_the_gaussian_by_far(name: str, noise_free: float, gain_4: float) -> None:
    """The .tflite on photographs that ship, dB; what is asked is 0.3 dB less than there was."""
    pictures, cfa = [sample_picture(f"{word}.png") for word in ("astronaut", "chelsea", "coffee")], CFA.parse("qxq")
    network, gaussian = demosaicers.learned(load_facts(name), 2), METHODS["gaussian"]
    free = [demosaicers.mean_psnr(demosaicers.noise_free(codes, pictures, cfa)) for codes in (network.codes, gaussian)]
    assert free[0] >= free[1] + noise_free
    taken = list(demosaicers.exposures(pictures, 4.0))
    noisy = [demosaicers.mean_psnr((develop(raw), truth) for raw, truth in taken)
             for develop in (network.develop, lambda raw: pipeline.develop(raw, "gaussian"))]
    assert noisy[0] >= noisy[1] + gain_4


def test_the_measured_targets_are_met() -> None:
    """In the committed benchmarks. That the catalogue's costs and sizes are the networks': tests/isp/test_networks.py."""
    def rows(file: str) -> list[dict]:
        return json.loads((ROOT / "benchmarks" / file).read_text())["rows"]

    kodak = {(r["method"], r["condition"]): r["psnr"] for r in rows("demosaic.json") if (r["cfa"], r["data"]) == ("qxq", "kodak")}
    lite, compact, reference = map(load_facts, ("qxq-lite-int8", "qxq-compact", "pynet-qxq"))
    assert lite.kmac_per_pixel <= 4
    assert kodak[lite.name, "noise-free"] >= 34.5
    assert kodak[compact.name, "noise-free"] >= 38
    assert kodak[compact.name, "gain 4"] >= kodak["gaussian", "gain 4"] + 9.2
    assert kodak["qxq-night", "gain 4"] >= kodak["colour-difference", "gain 4"] + 4
    assert compact.kmac_per_pixel <= 27
    assert compact.parameters <= 1.1e6
    for condition in ("noise-free", "gain 1", "gain 4", "gain 16"):
        assert kodak[compact.name, condition] > kodak[reference.name, condition]
    lost = {(r["model"], r["condition"]): r["lost_db"] for r in rows("quantization_cost.json")}
    assert max(lost[name, "noise-free"] for name in ("qxq-lite-int8", "qxq-lite-w4a8", "qxq-compact-int8")) <= 0.3
    assert max(lost[name, "gain 4"] for name in ("qxq-lite-int8", "qxq-lite-w4a8", "qxq-night-int8")) <= 0.3
    full_hd = json.loads((ROOT / "benchmarks/full_hd.json").read_text())
    assert full_hd["rows"][1]["name"] == lite.name
    assert full_hd["times_the_bound"]["value"] <= 2


def test_tables_of_readme_and_cards_are_what_the_json_says() -> None:
    done = subprocess.run([sys.executable, "-m", "benchmarks.tables", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "rows" in json.loads((ROOT / "benchmarks" / "demosaic.json").read_text())
