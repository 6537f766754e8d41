"""Emulated Arm: right, counted in instructions, never in milliseconds."""

import json

import pytest

from export.bench import emulated
from export.bench.emulated import EMULATED, bench_emulated, count
from export.firmware.run import TARGETS
from export.verify.runtimes import RUNTIMES


def test_cortex_m_and_aarch64_count_instructions_of_right_outputs(c_bundle, skip_or_fail_in_ci):
    for target, runtime in (("qemu-cortex-m", "c-cortex-m3-fixed-point"), ("qemu-aarch64", "c-aarch64-xnnpack")):
        skip_or_fail_in_ci(TARGETS[RUNTIMES[runtime].target].missing())
        [row] = bench_emulated(c_bundle.path, target, runtime)
        assert row["output"]["passed"] is True
        assert row["output"]["max_lsb"] == 0
        assert row["output"]["vectors"] == 6
        assert 500_000 < row["instructions"] < 20_000_000  # 64x64, 0.7 million products
        assert row["flash_bytes"] > 1000
        assert not [key for key in row if key.endswith("_ms")]
        assert "neither cycles nor time" in row["note"]
        json.dumps(row, allow_nan=False)


def test_a_wrong_output_is_seen(c_bundle, monkeypatch, skip_or_fail_in_ci):
    skip_or_fail_in_ci(TARGETS["cortex-m3"].missing())
    right = emulated.outputs_of
    monkeypatch.setattr(emulated, "outputs_of", lambda ran: right(ran)[:-1] + bytes([right(ran)[-1] ^ 1]))
    [row] = bench_emulated(c_bundle.path, "qemu-cortex-m", "c-cortex-m3-xnnpack")
    assert row["output"]["passed"] is False


def test_what_cannot_be_counted_says_why(c_bundle, demosaicer_bundle, monkeypatch):
    with pytest.raises(ValueError, match="has no firmware C, it has tflite, onnx: export it with --to c"):
        bench_emulated(demosaicer_bundle.path, "qemu-aarch64")
    with pytest.raises(ValueError, match="'onnxruntime' is none of qemu-cortex-m; allowed are c-cortex-m3-xnnpack, "):
        bench_emulated(c_bundle.path, "qemu-cortex-m", "onnxruntime")
    monkeypatch.setenv("PATH", "/nowhere")
    for target in EMULATED:
        with pytest.raises(ValueError, match="not found: apt-get install"):
            bench_emulated(c_bundle.path, target)


LOG = b"""----------------
IN:
0x00400680:  d503201f  nop
0x00400684:  d280001d  movz     x29, #0

Trace 0: 0x7fe305c00100 [0000000001009331/0000000000400680/00000001/00000200]
Trace 0: 0x7fe305c00100 [0000000001009331/0000000000400680/00000001/00000200]
----------------
IN:
0x00401564:  a9b67bfd  stp      x29, x30, [sp, #-0xa0]!
0x00401568:  910003fd  mov      x29, sp
0x0040156c:  a90153f3  stp      x19, x20, [sp, #0x10]

Trace 0: 0x7fe305c00400 [0000000001009331/0000000000401564/00000001/00000200]
Trace 0: 0x7fe305c00100 [0000000001009331/0000000000400680/00000001/00000200]
Trace 0: 0x7fe305c00400 [0000000001009331/0000000000401564/00000001/00000200]
Stopped execution of TB chain before 0x7fe305c00400 [0000000000401564]
"""


@pytest.mark.parametrize("chunk", [7, 64, 300, 1 << 20])
def test_a_log_is_counted_whatever_its_pieces(tmp_path, monkeypatch, chunk):
    monkeypatch.setattr(emulated, "CHUNK", chunk)
    (tmp_path / "log").write_bytes(LOG)
    assert count(tmp_path / "log") == 3 * 2 + 2 * 3 - 3
