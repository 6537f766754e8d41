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

from export.verify import verify
from export.verify.runtimes import core
from firmware_models.catalogue import build, bundle_path, list_exported, list_models, load_facts
from runtime.bundle import Bundle

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", list_models())
def test_the_folder_is_complete(name: str) -> None:
    facts = load_facts(name)
    assert {"rows"} <= set(facts.metrics()) or facts.metrics(), f"{name} has no measured numbers"
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


@pytest.mark.parametrize("name", list_exported())
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


def test_the_compact_network_beats_the_gaussian_by_far() -> None:
    rows = {(r["method"], r["data"], r["condition"]): r["psnr"] for r in load_facts("qxq-compact").metrics()["rows"]}
    for condition in ("noise-free", "gain 4"):
        assert rows["qxq-compact", "kodak", condition] >= rows["gaussian", "kodak", condition] + 5


def test_tables_of_readme_and_cards_are_what_the_json_says() -> None:
    done = subprocess.run([sys.executable, "-m", "benchmarks.tables", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "rows" in json.loads((ROOT / "benchmarks" / "demosaic.json").read_text())
