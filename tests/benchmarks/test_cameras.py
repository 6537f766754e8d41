"""Cameras' RAWs in the comparison of demosaicers: a phone's packed one, and the table."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks import demosaic_tables
from benchmarks.demosaicers import RAWS, packed_raw
from sensor_sim.camera import scene_from_bayer


def test_four_planes_become_a_bayer_mosaic(tmp_path: Path) -> None:
    planes = np.random.default_rng(0).integers(100, 4096, (6, 8, 4)).astype(np.uint16)
    np.save(tmp_path / "phone.npy", planes)
    raw = packed_raw(tmp_path / "phone.npy")
    assert raw.shape == (12, 16)
    assert np.array_equal(raw.mosaic[::2, ::2], planes[..., 0])
    assert np.array_equal(raw.mosaic[1::2, 1::2], planes[..., 3])
    scene, _ = scene_from_bayer(raw)
    np.testing.assert_allclose(scene[..., 1] * 4095, planes[..., 1:3].mean(-1), rtol=1e-5)
    balanced = scene.mean((0, 1)) * raw.metadata.white_balance
    np.testing.assert_allclose(balanced, balanced[1], rtol=0.01)


def test_every_camera_has_a_column_once_it_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(demosaic_tables.CAMERAS) == set(RAWS)
    rows = [{"method": "gaussian", "data": name, "condition": "camera", "psnr": 24.0, "ssim": 0.5} for name in list(RAWS)[:2]]
    monkeypatch.setattr(demosaic_tables, "found", lambda name: {"rows": rows})
    head, _, line = demosaic_tables.cameras_table().splitlines()
    assert head == "| QxQ, PSNR dB / SSIM | Nikon, rose | 10-bit sensor, chart |"
    assert line == "| normalised Gaussian | 24.00 / 0.500 | 24.00 / 0.500 |"
