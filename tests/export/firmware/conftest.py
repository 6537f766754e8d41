"""Where C may run: a target whose tools are missing skips its test, and fails it in CI."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def tool(skip_or_fail_in_ci):
    return lambda target: skip_or_fail_in_ci(target.missing())
