"""What the demosaicer's tables say beside their numbers."""

from __future__ import annotations

import pytest

from benchmarks import demosaic_tables


def test_full_hd_names_its_processor_and_rate() -> None:
    measured = demosaic_tables.found("full_hd")
    head = demosaic_tables.full_hd_table().splitlines()[0]
    assert f"| {measured['machine']['processor']}, {measured['threads']} threads, {measured['gmac_per_s']:.1f} GMAC/s |" in head


def test_equal_pixels_has_the_arm_whose_start_is_counted_once_it_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"arm": "a network", "steps": 300, "psnr": 30.0, "ahead_db": 1.0, "ahead_interval": [0.5, 1.5]}
    monkeypatch.setattr(demosaic_tables, "found", lambda name: {"rows": [row], "counted": [row | {"arm": "start counted"}]})
    assert demosaic_tables.equal_table("equal_pixels").splitlines()[-1] == "| start counted | 300 | 30.00 | +1.00 [0.5, 1.5] |"


def test_the_reference_is_named_with_the_steps_that_it_was_trained_for() -> None:
    student = demosaic_tables.found("equal_pixels_long")["student"]
    assert f"{student['steps']:,} steps" in demosaic_tables.NAMES["pynet-qxq"]
