"""Language models on the way out: the same seed gives the same tokens in torch and in every runtime, whatever goes round the
policy; ternary and dynamic int8; gates that hold a stratum which the average hides."""

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("onnx")

from ai_edge_litert import schema_py_generated as schema
from typer.testing import CliRunner

from export import CheckFailed
from export.bundle import export_model
from export.capture import torch_outputs
from export.forms import in_numbers
from firmware_models.catalogue import ModelFacts, build, bundle_path, list_exported
from firmware_models.text import build as build_text
from firmware_models.text import gate_of
from language.sums import Sums
from language.tasks import task_of
from language.train import Recipe, train
from photosite.cli import app
from runtime.bundle import MANIFEST, SUM, Bundle, manifest_sum
from runtime.policies import policies
from runtime.unmask import unmask

RECIPE = Recipe("sentences", steps=6, batch=4, width=16, layers=2, options={"length": 12, "pads": 2, "cut": [3, 10]})
RUNS = [{"policy": name, "seed": seed, "temperature": 0.8 * (seed % 2)} for seed, name in enumerate(policies())]
RUNS += [{"watermark": 5, "temperature": 0.7, "seed": 3}, {"stop": 0.3, "policy": "given"},
         {"prompt": "a", "length": 9, "steps": 3}]


def model(folder, recipe, **extra):
    """The model of a recipe, trained a few steps, as the catalogue would give it."""
    weights = train(recipe, folder)
    (folder / "card.md").write_text("# Tiny")
    licence = {"weights": "Apache-2.0", "data": "none"}
    facts = ModelFacts("tiny-lm", folder, "Tiny", "text", "unmask", "", 0, licence, extra=extra)
    return build_text(weights, facts)


@pytest.fixture(scope="module")
def text(tmp_path_factory):
    folder = tmp_path_factory.mktemp("text")
    made = model(folder / "out", RECIPE, runs=RUNS)
    return made, export_model(made, ["tflite", "onnx"], folder / "bundle")


@pytest.mark.parametrize("settings", RUNS, ids=str)
def test_the_same_tokens_in_torch_litert_and_onnx_runtime(text, settings):
    made, bundle = text
    facts = bundle.manifest.unmask
    wanted = unmask(lambda arrays: torch_outputs(made.graph, arrays), facts, **settings)
    for kind, runtime in (("tflite", "litert-xnnpack"), ("tflite", "litert-reference"), ("onnx", "onnxruntime")):
        given = unmask(bundle.engine(kind, runtime).run, facts, **settings)
        assert given.tokens.tolist() == wanted.tokens.tolist()
        assert (given.order, given.steps, given.stopped) == (wanted.order, wanted.steps, wanted.stopped)


def test_verify_holds_loops_and_graphs_and_padding_travels(text):
    _, bundle = text
    rows = bundle.manifest.verify
    assert {r["rule"] for r in rows} == {"torch", "loop"}
    assert all(r["passed"] for r in rows)
    assert all(r["max_lsb"] == 0 for r in rows if r["rule"] == "loop")
    assert len(bundle.manifest.runs) == len(RUNS)
    words = [bundle.manifest.unmask.vocabulary[t] for t in bundle.manifest.unmask.pads]
    assert words == ["[pad0]", "[pad1]"]
    assert {facts.name for facts in bundle.manifest.outputs} == {"logits", "attention"}


@pytest.mark.parametrize("ternary", [False, True])
def test_dynamic_int8_and_two_bits(tmp_path, ternary):
    made = model(tmp_path / "out", replace(RECIPE, ternary=ternary, steps=2))
    bundle = export_model(in_numbers(made, "ternary" if ternary else "dynamic-int8"), ["tflite", "onnx"], tmp_path / "bundle")
    rows = bundle.manifest.verify
    assert all(r["passed"] is not False for r in rows)
    if ternary:  # four projections in each of two blocks
        graph = schema.Model.GetRootAs((bundle.path / "model.tflite").read_bytes()).Subgraphs(0)
        kinds = [graph.Tensors(i).Type() for i in range(graph.TensorsLength())]
        assert kinds.count(schema.TensorType.INT2) == 8
    else:
        judged = [r for r in rows if "score" in r]
        assert judged
        assert all(abs(r["score"]["probability"] - r["torch_score"]["probability"]) < 0.01 for r in judged)


def test_a_policy_that_needs_attention_is_refused_without(text):
    _, bundle = text
    facts = replace(bundle.manifest.unmask, attention=None)
    with pytest.raises(ValueError, match="'dapd' needs attention and this model's graph gives none; that work without: conf"):
        unmask(bundle.engine("onnx").run, facts, policy="dapd")


@pytest.mark.parametrize(("words", "said"), [
    (["--policy", "best"], "unknown policy 'best'; known are confidence, dapd, entropy, given, margin, random"),
    (["--length", "99"], "a canvas of 99 positions does not fit the graph's; 1 to 12 do"),
    (["--stop", "2"], "stop 2.0 must be a probability between 0 and 1"),
    (["--watermark", "-1"], "the watermark's key -1 must be a whole number"),
    (["--steps", "0"], "steps 0 must be at least 1"),
    (["--temperature", "-1"], "temperature -1.0 must be a number of at least 0"),
    (["--label", "7"], "tiny-lm generates text and takes no --label"),
])
def test_bad_use_is_one_sentence_and_exit_code_2(text, words, said):
    result = CliRunner().invoke(app, ["generate", str(text[1].path), *words], prog_name="photosite")
    assert result.exit_code == 2
    lines = [line for line in result.stderr.splitlines() if not line.startswith("INFO: Created")]
    assert len(lines) == 1
    assert said in lines[0]


def test_generate_writes_text_and_the_seed_decides_it(text, tmp_path):
    def made(*words):
        out = tmp_path / "out.txt"
        result = CliRunner().invoke(app, ["generate", str(text[1].path), "-o", str(out), "--temperature", "1", *words])
        assert result.exit_code == 0, result.stderr
        return out.read_text()
    one = made("--seed", "4", "--count", "2", "--policy", "dapd")
    assert one == made("--seed", "4", "--count", "2", "--policy", "dapd", "--runtime", "onnxruntime")
    assert one != made("--seed", "5", "--count", "2", "--policy", "dapd")
    assert one.count("\n") == 2
    assert made("--watermark", "3") != made("--watermark", "4")


SHIPPED = "masked-lm"


@pytest.fixture
def gated(tmp_path):
    """The shipped sums with other gates: ``change(gates)`` writes them and gives the bundle's folder."""
    def change(*gates):
        folder = tmp_path / "gated"
        shutil.copytree(bundle_path(SHIPPED), folder)
        manifest = Bundle.open(folder).manifest
        data = replace(manifest, gates=gates, runs=()).to_dict()
        whole = (json.dumps(data) + "\n").encode()
        (folder / MANIFEST).write_bytes(whole)
        (folder / SUM).write_bytes(manifest_sum(whole))
        return folder
    return change


def test_a_stratum_fails_verify_where_the_average_passes(gated):
    """Filled in at random, most sums come out right, and most of those with a long carry wrong."""
    task = Sums(12)
    gates = [gate_of(task, "any sum", 0.8, count=12, policy="random"),
             gate_of(task, "a carry through ten", 0.8, chain=10, count=12, policy="random")]
    folder = gated(*gates)
    result = CliRunner().invoke(app, ["verify", str(folder), "--runtime", "onnxruntime"], prog_name="photosite")
    assert result.exit_code == 1
    assert "model.onnx in onnxruntime" in result.stderr
    assert "solved of gate a carry through ten, allowed at least 0.8 solved" in result.stderr
    assert "any sum" not in result.stderr


def test_shipped_gates_hold_a_tail_by_least_significant_first():
    gates = Bundle.open(bundle_path(SHIPPED)).manifest.gates
    assert {gate.name for gate in gates} == {"any sum", "a carry through ten digits"}
    for gate in gates:
        for prompt, whole in gate.problems:
            a, b, total = (int(n) for n in whole.replace("+", "=").split("="))
            assert a + b == total
            assert whole.startswith(prompt)
    rows = [r for r in Bundle.open(bundle_path(SHIPPED)).manifest.verify if "solved" in r]
    assert {r["artefact"] for r in rows} == {"model.tflite", "model.onnx"}
    assert all(r["passed"] for r in rows)


def test_a_model_below_its_gate_is_not_bundled(tmp_path):
    made = model(tmp_path / "out", Recipe("sums", 2, batch=4, width=16, layers=1, options={"digits": 2}),
                 gates=[{"stratum": "any", "least": 0.9, "count": 4}])
    with pytest.raises(CheckFailed, match="solved of gate any, allowed at least 0"):
        export_model(made, ["onnx"], tmp_path / "bundle")
    assert not (tmp_path / "bundle").exists()


def test_gates_of_what_does_no_sums_are_refused():
    with pytest.raises(ValueError, match="is of sums, which this model does not do"):
        gate_of(task_of("sentences", {}), "any", 0.9)


@pytest.mark.parametrize("name", [name for name in list_exported() if name.startswith("masked-lm")])
def test_shipped_runs_are_what_the_weights_give(name):
    """The first run again, by the committed weights in torch."""
    made, bundle = build(name), Bundle.open(bundle_path(name))
    run = bundle.manifest.runs[0]
    given = unmask(lambda arrays: torch_outputs(made.graph, arrays), bundle.manifest.unmask, **run["settings"])
    assert given.tokens.tolist() == list(run["result"])
    assert np.isfinite(run["slack"])
