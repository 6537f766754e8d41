"""The ablation's pairs: each arm against the one that differs least, from the pictures' values that the JSON keeps."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from benchmarks import ablations, demosaic_tables

JSON = Path(ablations.__file__).with_suffix(".json")


def test_the_committed_json_is_what_its_own_values_give(tmp_path: Path) -> None:
    found = json.loads(JSON.read_text())
    rows = ablations.kept(JSON, found["steps"])
    ablations.write(tmp_path / "again.json", rows, found["steps"], max(one["seeds"] for one in found["arms"]))
    assert json.loads((tmp_path / "again.json").read_text()) == found
    assert ablations.kept(JSON, found["steps"] + 1) == {}
    assert ablations.kept(tmp_path / "none.json", 1) == {}


def test_a_pair_is_the_mean_of_what_pictures_differ_by() -> None:
    found = json.loads(JSON.read_text())
    each = {one["arm"]: np.array(list(one["psnr_each"].values())) for one in found["arms"] if one["cfa"] == "qxq"}
    assert {one["arm"]: one["against"] for one in found["pairs"]}.items() <= ablations.OWN.items()
    lines = {line.split(" | ")[0].strip("| "): line for line in demosaic_tables.ablation_table().splitlines()}
    for one in found["pairs"]:
        assert one["db"] == pytest.approx((each[one["arm"]] - each[one["against"]]).mean(), abs=6e-4)
        assert lines[one["arm"]].endswith(f"| {one['db']:+.2f} {one['interval_95']}, {one['against']} |")


def test_the_authors_packing_lays_colours_side_by_side() -> None:
    rows = torch.arange(16.0).view(1, 1, 16, 1).expand(1, 7, 16, 16)
    net = ablations.ARMS["PyNET-QxQ's packing"][0]()
    seen: list[torch.Tensor] = []
    net.stem.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    assert net(rows).shape == (1, 3, 16, 16)
    assert seen[0].shape == (1, 4, 8, 8)
    assert seen[0][0, 1, :, 0].tolist() == [0, 1, 2, 3, 8, 9, 10, 11]  # the first green's rows: of a block, then of the next
