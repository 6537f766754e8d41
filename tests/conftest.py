"""What the tests of every room share. Puts this folder on the path, for helpers in files of their own."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest


@pytest.fixture(scope="session")
def skip_or_fail_in_ci() -> Callable[[str], None]:
    """``skip_or_fail_in_ci(reason)`` with what a test lacks of the machine's programs (compilers, emulators, browsers); an empty
    reason means that nothing is lacking. The test is skipped with the reason; where PHOTOSITE_CI is set, as .ci/run sets it after
    it has installed them all, it fails instead: there nothing may go untested."""
    def lacking(reason: str) -> None:
        if reason and os.environ.get("PHOTOSITE_CI"):
            pytest.fail(f"PHOTOSITE_CI is set, so no test may be skipped for want of a program: {reason}")
        if reason:
            pytest.skip(reason)
    return lacking
