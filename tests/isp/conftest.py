"""What the tests of trainings share."""

from __future__ import annotations

import pytest


@pytest.fixture
def batches_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A training makes its batches without a process for them, whose start would take most of a test's time. That they are the
    same: ``test_train_killed``."""
    monkeypatch.setattr("isp.loop.loader", iter)
