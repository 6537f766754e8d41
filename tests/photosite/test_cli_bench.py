"""photosite bench as a person calls it."""

import json

import pytest
from cli_runs import ROOT, done, run

FACE = ROOT / "firmware_models" / "face-ternary" / "bundle"
QUICK = ("--runs", 3, "--seconds", 1)


def refused(*words):
    result = run("bench", *words)
    assert result.exit_code == 2, result.output
    return result.stderr


def test_a_table_a_verdict_and_json(tmp_path):
    file = tmp_path / "b.json"
    said = done("bench", FACE, *QUICK, "--runtime", "litert-xnnpack", "--threads", 1, "--threads", 2, "--json", file).stdout
    assert "p50 ms" in said
    assert said.count("right") == 2
    assert "doubt: model.tflite in litert-xnnpack, 2 threads: 3 runs are too few" in said
    found = json.loads(file.read_text())
    assert (found["bundle"], found["target"]) == ("face-ternary", "host")
    assert [row["threads"] for row in found["rows"]] == [1, 2]
    assert all(row["verdict"]["trustworthy"] is False and len(row["runs_ms"]) == 3 for row in found["rows"])


def test_two_in_turn():
    said = done("bench", "--compare", FACE, "face-ternary", *QUICK, "--runtime", "onnxruntime").stdout
    assert "second / first" in said
    assert "right / right" in said


def test_a_wrong_answer_ends_with_1(monkeypatch):
    from export.bench import child, host

    def wrong(subjects, stop):
        return [one._replace(outputs=bytes([one.outputs[0] ^ 1]) + one.outputs[1:]) for one in child.run_child(subjects, stop)]
    monkeypatch.setattr(host, "run_child", wrong)
    result = run("bench", FACE, *QUICK, "--runtime", "litert-xnnpack")
    assert result.exit_code == 1
    assert "WRONG" in result.stdout
    assert result.stderr.splitlines()[-1].startswith("error: outputs were over the bound of verify: model.tflite in")


@pytest.mark.parametrize(("words", "said"), [
    ([FACE, "--target", "moon"], "allowed are host, adb, qemu-aarch64, qemu-cortex-m, browser"),
    ([FACE, "--target", "browser"], "run photosite serve"), ([FACE, FACE], "measures one bundle, not 2"),
    (["--compare", FACE], "takes two bundles on the host, not 1"), (["--compare", FACE, FACE, "--target", "adb"], "on the host"),
    (["--compare", FACE, FACE, "--threads", 1, "--threads", 2], "takes one number of --threads"),
    ([FACE, "--runtime", "litert-reference"], "nothing here measures face-ternary"),
    ([FACE, "--target", "adb", "--server", "127.0.0.1:1"], "no adb server answers at 127.0.0.1:1"),
    ([FACE, "--interval", 0.9], "0.9"), (["nothing"], "is neither a model nor a bundle"),
])
def test_bad_use_is_refused_in_one_line(words, said):
    assert said in refused(*words)
