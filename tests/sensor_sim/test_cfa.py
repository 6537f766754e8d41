"""One rule for every colour filter array."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensor_sim.cfa import CFA, FAMILIES, mosaic
from sensor_sim.packing import depth_to_space, pack_colours, space_to_depth, unpack_colours

families = st.sampled_from(sorted(FAMILIES))
cfas = st.builds(CFA, families, st.tuples(st.integers(0, 11), st.integers(0, 11)))
ORDERS = [CFA.parse(f"{family}-{order}") for family in FAMILIES for order in CFA.orders(family)]


def test_qxq_is_the_papers_pattern() -> None:
    """PyNET-QxQ, arXiv 2203.04314: rows 0-3 are G1 then R, rows 4-7 are B then G2."""
    g, r, b = 1, 0, 2
    expected = np.block([[np.full((4, 4), g), np.full((4, 4), r)], [np.full((4, 4), b), np.full((4, 4), g)]])
    np.testing.assert_array_equal(CFA.parse("qxq").pattern(), expected)


@pytest.mark.parametrize("cfa", ORDERS, ids=str)
def test_every_colour_order_reads_as_its_name(cfa: CFA) -> None:
    b = cfa.block
    corners = cfa.colours(2 * b, 2 * b)[::b, ::b].ravel()
    assert "".join("rgb"[c] for c in corners) == str(cfa).partition("-")[2]
    assert CFA.parse(str(cfa)) == cfa


@settings(deadline=None)
@given(cfas)
def test_text_and_pattern_lead_back_to_the_cfa(cfa: CFA) -> None:
    assert CFA.parse(str(cfa)) == cfa
    assert CFA.from_pattern(cfa.pattern()) == cfa


@settings(deadline=None)
@given(cfas, st.integers(0, 20), st.integers(0, 20), st.integers(1, 30), st.integers(1, 30))
def test_a_crop_is_a_shift_of_phase(cfa: CFA, dy: int, dx: int, h: int, w: int) -> None:
    whole = cfa.colours(dy + h, dx + w)
    np.testing.assert_array_equal(cfa.shifted(dy, dx).colours(h, w), whole[dy:, dx:])


@settings(deadline=None)
@given(cfas)
def test_half_the_sites_are_green_and_a_quarter_each_other(cfa: CFA) -> None:
    counts = np.bincount(cfa.pattern().ravel(), minlength=3) / cfa.pattern().size
    np.testing.assert_array_equal(counts, [0.25, 0.5, 0.25])


@settings(deadline=None)
@given(cfas, st.integers(1, 40), st.integers(1, 40))
def test_mosaic_takes_each_site_its_colour(cfa: CFA, h: int, w: int) -> None:
    image = np.random.default_rng(0).random((h, w, 3))
    sampled = mosaic(image, cfa)
    masks = cfa.masks(h, w)
    assert masks.sum() == h * w
    np.testing.assert_array_equal(sampled, (image * masks).sum(-1))


@pytest.mark.parametrize(("text", "said"), [
    ("xtrans", "allowed are bayer, quad, nona, qxq"), ("quad-rgbg", "unknown colour order"),
    ("qxq@1", "row,column"), ("qxq@a,b", "row,column"), ("", "unknown CFA"),
])
def test_bad_names_say_what_is_allowed(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        CFA.parse(text)


def test_a_pattern_of_no_family_is_refused() -> None:
    with pytest.raises(ValueError, match="none of bayer"):
        CFA.from_pattern(np.array([[0, 1, 2]]))
    with pytest.raises(ValueError, match="pattern must be"):
        CFA.from_pattern(np.zeros((0, 2)))


def test_a_further_cfa_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Adding a family to the table is all: parsing, patterns, mosaics and the classical methods follow."""
    from isp.classical import colour_difference
    from sensor_sim.cfa import Family

    monkeypatch.setitem(FAMILIES, "penta", Family(("RG", "GB"), 5, "rggb"))
    cfa = CFA.parse("penta-gbrg@1,2")
    assert cfa.period == 10
    assert CFA.from_pattern(cfa.pattern()) == cfa
    flat = np.full((31, 33, 3), 0.25, np.float32)
    np.testing.assert_allclose(colour_difference(mosaic(flat, cfa), cfa), flat, atol=1e-6)


@settings(deadline=None)
@given(cfas, st.integers(1, 3), st.integers(1, 3))
def test_packing_by_period_is_undone(cfa: CFA, rows: int, columns: int) -> None:
    raw = np.random.default_rng(1).integers(0, 1024, (rows * cfa.period, columns * cfa.period))
    planes = space_to_depth(raw, cfa.period)
    assert planes.shape == (rows, columns, cfa.period**2)
    np.testing.assert_array_equal(depth_to_space(planes, cfa.period), raw)


@pytest.mark.parametrize("cfa", ORDERS, ids=str)
def test_packing_by_colour_holds_one_colour_a_plane_and_is_undone(cfa: CFA) -> None:
    raw = np.arange(6 * cfa.period**2).reshape(2 * cfa.period, 3 * cfa.period)
    planes = pack_colours(raw, cfa)
    np.testing.assert_array_equal(unpack_colours(planes, cfa), raw)
    colours = pack_colours(cfa.colours(*raw.shape), cfa)
    assert (colours == colours[:1, :1]).all()


def test_qxq_packed_rows_are_those_of_the_authors() -> None:
    rows = np.repeat(np.arange(32)[:, None], 8, 1)
    packed = pack_colours(rows, CFA.parse("qxq"))[:, 0, 0]
    np.testing.assert_array_equal(packed, [*range(4), *range(8, 12), *range(16, 20), *range(24, 28)])


def test_packing_refuses_part_periods() -> None:
    with pytest.raises(ValueError, match="period"):
        space_to_depth(np.zeros((9, 8)), 8)
    with pytest.raises(ValueError, match="whole block"):
        pack_colours(np.zeros((8, 8)), CFA.parse("qxq@1,0"))
    with pytest.raises(ValueError, match="whole periods"):
        pack_colours(np.zeros((12, 8)), CFA.parse("qxq"))
