"""What a page's report is refused for. Which series are believed: tests/export/bench/test_verdict.py."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export.bench.browser import facts, judge


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=5), lambda inner: st.dictionaries(
    st.sampled_from(["bundle", "artefact", "runs_ms", "user_agent", "cores"]), inner, max_size=4) | st.lists(inner, max_size=3)))
@settings(max_examples=100, deadline=None)
def test_any_json_is_refused_in_words(pytestconfig, data):
    from runtime.bundle import Bundle

    with pytest.raises(ValueError, match=r"must|no artefact"):
        judge([BUNDLES.setdefault("face", Bundle.open(pytestconfig.rootpath / "firmware_models/face-ternary/bundle"))], data, b"")
    assert set(facts(data)) <= {"user_agent", "cores", "memory_gb", "secure", "isolated", "webgpu", "camera"}


BUNDLES: dict = {}
