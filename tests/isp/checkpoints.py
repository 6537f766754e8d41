"""Trainings that are broken off, and whether two checkpoints of ``isp.loop`` are the same, to the bit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import torch

from isp import loop


@contextmanager
def broken_off(before: int) -> Iterator[None]:
    """The training within is interrupted before a step; with ``save_every_s=0`` its checkpoint is that of the step before."""
    rate_at = loop.rate_at

    def until(step: int, schedule: loop.Schedule) -> float:
        if step == before:
            raise KeyboardInterrupt
        return rate_at(step, schedule)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "rate_at", until)
        with pytest.raises(KeyboardInterrupt):
            yield


def assert_same_training(a: Path, b: Path) -> None:
    """Network, optimiser, averaged weights and place of two trainings, each named by its checkpoint."""
    first, second = (torch.load(path, weights_only=True) for path in (a, b))
    assert first["optimiser"]["state"], "no optimiser has stepped"
    for found in (first, second):
        del found["state"]["seconds"]
    assert_same(first, second, "checkpoint")


def assert_same(a: Any, b: Any, where: str) -> None:
    if isinstance(a, dict):
        assert a.keys() == b.keys(), where
        for key in a:
            assert_same(a[key], b[key], f"{where}.{key}")
    elif isinstance(a, list):
        assert len(a) == len(b), where
        for place, (x, y) in enumerate(zip(a, b, strict=True)):
            assert_same(x, y, f"{where}[{place}]")
    elif isinstance(a, torch.Tensor):
        assert a.dtype == b.dtype, where
        assert torch.equal(a, b), where
    else:
        assert a == b, where
