"""What demosaicers are looked at on: nothing that is shown depends on where the developed part ends."""

import numpy as np
import pytest

from firmware_models.catalogue import BUNDLE, list_models, load_facts
from isp.pipeline import develop
from photosite.overview import subjects
from photosite.overview.subjects import MARGIN, PERIOD, SIDE, SUBJECTS, inner, surroundings
from runtime.bundle import Bundle


def test_no_network_sees_farther_than_the_margin():
    from isp.pynet_fixed import MARGIN as FARTHEST  # of a network whose bundle is not in the repository

    folders = [load_facts(name).folder / BUNDLE for name in list_models() if load_facts(name).task == "demosaic"]
    margins = [Bundle.open(folder).manifest.tile.margin for folder in folders if folder.is_dir()]
    assert len(margins) >= 2
    assert max(*margins, FARTHEST) <= MARGIN


@pytest.mark.parametrize(("start", "length"), [(0, 500), (30, 500), (200, 500), (372, 500), (24, 256), (0, SIDE)])
def test_the_part_is_of_whole_periods_and_has_the_margin_where_the_picture_has_it(start, length):
    (part, _), (shown, _) = surroundings((start, 0), (length, SIDE))
    assert part.start + shown.start == start
    assert shown.stop - shown.start == SIDE
    assert (part.stop - part.start) % PERIOD == shown.start % PERIOD == 0
    assert 0 <= part.start <= part.stop <= length
    assert start - part.start > min(MARGIN, start) - PERIOD
    assert part.stop - start - SIDE > min(MARGIN, length - start - SIDE) - PERIOD


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.title)
def test_every_subject_is_shown_whole(subject):
    raw, truth, shown = subject.taken()
    assert truth.shape == inner(develop(raw, "gaussian"), shown).shape == (SIDE, SIDE, 3)
    scene, light = subject.scene()
    whole = subjects.develop_scene(scene, light)
    assert np.array_equal(truth, whole[subject.row:subject.row + SIDE, subject.column:subject.column + SIDE])
