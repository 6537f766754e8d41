"""Bytes, memory, operations and the energy model, against counts by hand."""

import json
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from facedet.cost import (
    Tensor,
    bytes_read,
    convolutions,
    costs,
    energy,
    operations,
    packed_bytes,
    plan,
    row,
    sram,
    tensors,
    weight_count,
)
from facedet.net import HEIGHT, LAYOUT, WAKE, WIDTH, Detector, Layer, Numbers, load

SMALL = (Layer(4, 2), Layer(6, 2, head=True))


def test_the_shipped_layout_fits_forty_kilobytes():
    net = Detector()
    assert 100_000 <= weight_count(net) <= 150_000
    assert packed_bytes(net) <= 40_000
    assert packed_bytes(Detector("int8")) > 3 * packed_bytes(net)


@pytest.mark.parametrize("bits", [8, 4, 2])
def test_the_wake_size_runs_in_128_kilobytes(bits):
    placed, total = plan(tensors(LAYOUT, *WAKE, bits))
    assert total <= 128 * 1024
    assert max(t.size for t in placed) < total


def test_the_locate_size_needs_four_times_as_much():
    wake, locate = (plan(tensors(LAYOUT, *size))[1] for size in (WAKE, (HEIGHT, WIDTH)))
    assert locate == pytest.approx(4 * wake, rel=0.02)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 500), st.integers(0, 8), st.integers(0, 4)), min_size=1, max_size=14))
def test_what_lives_together_never_overlaps(rows):
    found = [Tensor(str(i), size, first, first + more) for i, (size, first, more) in enumerate(rows)]
    placed, total = plan(found)
    for i, a in enumerate(placed):
        assert a.offset + a.size <= total
        for b in placed[:i]:
            assert not a.lives_with(b) or a.offset + a.size <= b.offset or b.offset + b.size <= a.offset
    for moment in range(13):
        assert total >= sum(t.size for t in found if t.first <= moment <= t.last)
    assert total <= sum(t.size for t in found)


def test_counts_by_hand():
    net = Detector(Numbers("ternary"), False, 8, 8, SMALL)
    with torch.no_grad():
        for conv in convolutions(net):
            conv.weight.fill_(1.0)
            conv.weight[0].fill_(0.0)  # one channel of zeros
    # stem 4x4 cells of 4 channels with 9 weights, then 2x2 of 6 with 36, then the head's 5 with 54
    done = operations(net, 8, 8)
    assert done["products_with_zeros"] == 16 * 36 + 4 * 216 + 4 * 270
    assert done["additions"] == 16 * 27 + 4 * 180 + 4 * 216
    assert done["requantizing"] == 16 * 4 + 4 * 6 + 4 * 5
    assert done["zero_weights"] == pytest.approx((9 + 36 + 54) / (36 + 216 + 270), abs=1e-4)
    assert bytes_read(net, 8, 8) == {"weights": packed_bytes(net), "activations_read": 64 + 64 + 24,
                                     "activations_written": 64 + 24 + 20}
    assert plan(tensors(SMALL, 8, 8))[1] == 128  # the frame and the stem's output together


def test_other_twins_multiply():
    for precision in ("float", "int8"):
        done = operations(Detector(precision), *WAKE)
        assert done["additions"] == done["multiplications"]
    assert operations(Detector("float"), *WAKE)["requantizing"] == 0


def test_energy_is_labelled_a_model_and_falls_with_the_twins():
    found = [energy(Detector(p), *WAKE) for p in ("ternary", "int8", "float")]
    assert all("not a measurement" in e["label"] for e in found)
    assert [e["total_uj"] for e in found] == sorted(e["total_uj"] for e in found)
    assert found[0]["total_uj"] == pytest.approx(found[0]["arithmetic_uj"] + found[0]["memory_uj"], abs=2e-3)
    assert sram(100) < sram(20_000) < sram(10**6) < sram(4 * 2**20) == 2 * sram(2**20)


def test_all_costs_are_plain_data():
    assert json.loads(json.dumps(costs(Detector(Numbers("ternary", 4)), *WAKE)))["activation_bits"] == 4


def test_the_document_states_the_shipped_networks_costs():
    root = Path(__file__).parents[2]
    committed = json.loads((root / "benchmarks" / "face_costs.json").read_text())
    net = load(root / "firmware_models" / "face-ternary" / "weights.safetensors")
    assert committed["wake"] == costs(net, *WAKE), "run python -m facedet.cost as benchmarks/face_costs.json says"
    page = (root / "docs" / "faces.md").read_text()
    for name in ("wake", "locate"):
        assert row(name, committed[name]) in page
