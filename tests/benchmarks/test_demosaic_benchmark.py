"""The comparison of demosaicers: when a row is measured anew, what is timed, and what the figure shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks import demosaic, demosaic_figure, demosaic_rows
from benchmarks.demosaicers import Demosaicer


def test_the_fingerprint_is_of_what_code_does_and_of_every_byte_of_data(tmp_path: Path) -> None:
    def of(code: str, data: str = "gain = 1") -> str:
        (tmp_path / "a.py").write_text(code)
        (tmp_path / "b.toml").write_text(data)
        return demosaic_rows.fingerprint(("a.py", "b.toml"), tmp_path)

    plain = of("def f(x):\n    return x + 1\n")
    assert of('"""A module."""\n\n\ndef f(x):  # why\n    """Says."""\n    return (x + 1)\n') == plain
    assert of("def f(x):\n    return x + 2\n") != plain
    assert of("def f(x):\n    return x + 1\n", "gain = 2") != plain
    assert all((demosaic_rows.ROOT / name).is_file() for name in demosaic_rows.DECIDING)


def test_a_row_is_kept_until_the_file_or_the_code_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)
    made = []

    def pairs() -> list[tuple[np.ndarray, np.ndarray]]:
        made.append(1)
        return [(picture, picture ^ 1)]

    def rows_made(version: str) -> int:
        demosaic_rows.Kept(tmp_path / "rows.jsonl").row(method(version), "qxq", "kodak", "noise-free", pairs)
        return len(made)

    assert [rows_made(version) for version in ("one", "one", "another")] == [1, 1, 2]
    monkeypatch.setattr(demosaic_rows, "fingerprint", lambda: "other")
    assert [rows_made("one"), rows_made("one")] == [3, 3]


def method(version: str = "", calls: list[str] | None = None) -> Demosaicer:
    """One that notes what it was asked for."""
    noted: list[str] = [] if calls is None else calls
    return Demosaicer("any", lambda codes, cfa: noted.append("codes") or codes,
                      lambda raw: noted.append(f"gain {raw.metadata.gain:g}") or raw.mosaic, version)


def test_both_ways_are_timed_and_the_first_round_is_not() -> None:
    calls: list[str] = []
    row, = demosaic.cost([method(calls=calls)], np.zeros((16, 16, 3), np.uint8))
    assert calls == ["codes", "gain 4"] * (demosaic.ROUNDS + 1)
    assert len(row["ms_each"]) == len(row["developed_ms_each"]) == demosaic.ROUNDS
    assert row["ms_per_megapixel"] >= 0 <= row["developed_ms_per_megapixel"]


@pytest.mark.parametrize("timed", [True, False])
def test_each_panel_has_its_own_time_or_none(timed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cost = {"method": "gaussian", "kmac_per_pixel": None, "numbers": "classical", "ms_per_megapixel": 60.0}
    cost |= {"developed_ms_per_megapixel": 900.0} if timed else {}
    rows = [{"method": "gaussian", "data": "kodak", "condition": name, "psnr": 24.0} for name in demosaic_figure.CONDITIONS]
    seen: list[Any] = []
    monkeypatch.setattr(demosaic_figure, "point", lambda panel, row, x, y: seen.append(x))
    demosaic_figure.draw({"cost": [cost], "rows": rows}, tmp_path / "a.svg")
    assert seen == [None, 60.0, None, 900.0 if timed else None]
