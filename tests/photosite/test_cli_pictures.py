"""photosite generate, bench and verify on the committed diffusion model: samplers, terms, several graphs, and bad use."""

import json
import shutil

import pytest
from cli_runs import done, run

from runtime.bundle import Bundle
from sensor_sim.images import read_picture

pytest.importorskip("onnxruntime")
FEW = ("--steps", 4)


def refused(*words):
    result = run(*words)
    assert result.exit_code == 2, result.output
    said = [line for line in result.stderr.splitlines() if not line.startswith("INFO: Created")]  # LiteRT's greeting
    assert len(said) == 1, result.stderr
    assert said[0].startswith("error: ")
    return said[0]


@pytest.mark.parametrize("words", [("--sampler", "ancestral"), ("--sampler", "dpm-2m-sde", "--label", 4),
                                   ("--guidance", "classifier-free=2", "--guidance", "censor=1.5", "--label", 7)])
def test_the_same_seed_gives_the_same_picture_in_every_runtime(words, tmp_path):
    for runtime in ("litert-xnnpack", "onnxruntime"):
        said = done("generate", "digit-unet", *words, *FEW, "--seed", 3, "--count", 2, "-o", tmp_path / f"{runtime}.png",
                    "--runtime", runtime).stdout
        assert "2 picture(s) by digit-unet, 4 steps, seed 3" in said
    made = [read_picture(tmp_path / f"{runtime}.png") for runtime in ("litert-xnnpack", "onnxruntime")]
    # A value on the edge between two gray levels may fall to either side.
    assert (abs(made[0].astype(int) - made[1]) > 0).mean() < 0.02
    assert made[0].std() > 10


@pytest.mark.parametrize(("words", "said"), [
    (("--sampler", "euler"), "unknown sampler 'euler'; known are ancestral, ddim, dpm-2m, dpm-2m-sde"),
    (("--guidance", "style=1"), "unknown guidance term 'style'; known are censor, classifier-free"),
    (("--guidance", "much"), "--guidance much must be a weight from 0 to 100"),
    (("--guidance", "censor=1", "--guidance", "censor=2"), "gives censor twice"),
    (("--guidance", "censor=nan"), "guidance nan of censor must be a number from 0 to 100"),
    (("--guidance", "-1"), "guidance -1.0 of classifier-free must be a number from 0 to 100"),
    (("--steps", 1001), "steps 1001 must be 1 to 1000, the moments that the model was trained on"),
    (("--steps", 0), "steps 0 must be 1 to 1000"),
    (("--label", "ten"), "the model has nothing called 'ten'; it draws 0, 1, 2"),
    (("--policy", "random"), "generates pictures and takes no --policy")])
def test_bad_use_is_one_sentence_and_writes_nothing(words, said, tmp_path):
    assert said in refused("generate", "digit-unet", *words, "-o", tmp_path / "a.png")
    assert not list(tmp_path.iterdir())


def test_a_text_model_takes_no_sampler():
    assert "generates text and takes no --sampler" in refused("generate", "masked-lm", "--prompt", "1+1=", "--sampler", "ddim")


def test_a_term_whose_graph_the_bundle_lacks_is_refused(tmp_path):
    """The same model exported before it had a reward."""
    bundle = Bundle.open("firmware_models/digit-unet/bundle")
    data = json.loads((bundle.path / "manifest.json").read_text())
    data["graphs"] = []
    folder = tmp_path / "bundle"
    shutil.copytree(bundle.path, folder)
    text = json.dumps(data).encode()
    from runtime.bundle import manifest_sum

    (folder / "manifest.json").write_bytes(text)
    (folder / "manifest.sha256").write_bytes(manifest_sum(text))
    said = refused("generate", folder, "--guidance", "censor=1", "-o", tmp_path / "a.png")
    assert "the guidance term 'censor' needs the graph 'reward' and this bundle's are main; leave the term away or give a" in said
    done("generate", folder, *FEW, "-o", tmp_path / "a.png")


def test_bench_gives_pictures_a_second_and_the_loops_share(tmp_path):
    said = done("bench", "digit-unet", "--runs", 2, "--seconds", 0.2, "--runtime", "onnxruntime", "--json",
                tmp_path / "b.json").stdout
    assert "pictures a second" in said
    assert "the loop's share" in said
    row, = json.loads((tmp_path / "b.json").read_text())["loops"]
    assert (row["unit"], row["graph_runs"], row["output"]["passed"]) == ("pictures", 100, True)
    assert 0 < row["loop_share"]["value"] < 1
    assert row["per_second"]["low"] <= row["per_second"]["value"] <= row["per_second"]["high"]


def test_verify_has_a_row_for_the_gradient(tmp_path):
    done("verify", "digit-unet", "--runtime", "onnxruntime", "--json", tmp_path / "v.json")
    rows = json.loads((tmp_path / "v.json").read_text())
    assert {(row["artefact"], row["rule"]) for row in rows} == {("model.onnx", "torch"), ("model.onnx", "loop"),
                                                               ("reward.onnx", "torch")}
