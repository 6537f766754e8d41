"""A real browser for the tests of pages."""

import pytest
from chromium import ARGUMENTS, CHROMIUM


@pytest.fixture(scope="module")  # no longer: while it lives, nothing else in this thread may run an event loop
def browser(skip_or_fail_in_ci):
    """Headless Chromium, its camera a moving test picture."""
    sync_api = pytest.importorskip("playwright.sync_api")
    skip_or_fail_in_ci("" if CHROMIUM else "no Chromium is installed")
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()
