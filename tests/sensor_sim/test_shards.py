"""Shards: what a sample holds, that bytes depend on seed and pictures alone, and what is refused."""

import errno
import hashlib
import io
import json
import os
import tarfile
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shard_pictures import SMALL, contents, pictures, textured

from sensor_sim.cfa import CFA
from sensor_sim.images import read_picture
from sensor_sim.sensor import Sensor
from sensor_sim.shards import ShardRecipe, ShardSet, engines, is_shard_set, make_shards
from sensor_sim.shards.plan import Plan, Source
from sensor_sim.unprocess import unprocess


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """(pictures, shards, manifest) of the small recipe with linear scenes."""
    place = tmp_path_factory.mktemp("shards")
    source = pictures(place / "photos")
    return source, place / "out", make_shards([source], place / "out", replace(SMALL, linear=True))


def by_number(folder):
    """The mosaics of a data set by picture and number."""
    return {(sample.facts["source"], sample.facts["number"]): sample.mosaic.tobytes() for sample in ShardSet(folder)}


def test_every_sample_is_one_crop_of_its_picture_through_the_sensor(made):
    source, out, manifest = made
    shards = ShardSet(out)
    assert len(shards) == manifest["samples"] == 15
    assert is_shard_set(out)
    assert not is_shard_set(source)
    seen = set()
    for sample in shards:
        facts = sample.facts
        y, x = facts["crop_yx"]
        whole = read_picture(source.parent / facts["source"])
        crop = np.rot90(whole[y:y + 16, x:x + 16], facts["turns"])
        np.testing.assert_array_equal(sample.target, crop[:, ::-1] if facts["flipped"] else crop)
        assert facts["licence"] == ("CC-BY-4.0" if facts["source"].endswith("1.png") else "CC0-1.0")
        assert 1 <= facts["gain"] <= 16
        assert 0.5 <= facts["exposure"] <= 1
        assert sample.raw.cfa == CFA.parse("qxq")
        seen.add((facts["source"], facts["number"]))
    assert len(seen) == 15


def test_mosaic_and_linear_scene_belong_together(tmp_path):
    """The mean over many samples of RAW less clean scene, in standard errors, is what noise gives and nothing else."""
    source = pictures(tmp_path / "photos", 2)
    recipe = ShardRecipe(sensor="qxq-phone", cfa="quad-bggr@1,0", crop=32, per_image=40, gains=(2.0, 2.0), linear=True)
    make_shards([source], tmp_path / "out", recipe)
    deviations = []
    for sample in ShardSet(tmp_path / "out"):
        scene = unprocess(sample.target, sample.light) * np.float32(sample.facts["exposure"])
        clean = np.take_along_axis(scene, sample.raw.cfa.colours(32, 32)[..., None].astype(np.intp), 2)[..., 0]
        s, o = sample.facts["noise_profile"]
        inside = clean < 0.7  # where the well clips no draw
        deviations.append(((sample.raw.normalised() - clean) / np.sqrt(s * clean + o))[inside])
    normal = np.concatenate(deviations)
    assert sample.raw.cfa == CFA.parse("quad-bggr@1,0")
    assert abs(normal.mean()) < 0.05
    assert 0.9 < normal.std() < 1.15


def test_linear_is_the_clean_scene_in_16_bits(made):
    out = made[1]
    shards = ShardSet(out)
    with tarfile.open(out / "shard-000000.tar") as tar:
        members = [m for m in tar.getmembers() if m.name.endswith("linear.npy")]
        linear = [np.load(io.BytesIO(tar.extractfile(m).read())) for m in members]
    for index, stored in enumerate(linear):
        scene = unprocess(shards[index].target, shards[index].light) * shards[index].facts["exposure"]
        np.testing.assert_allclose(stored / 65535, scene, atol=0.6 / 65535)


def test_manifest_says_what_whence_and_on_what_terms(made):
    source, out, manifest = made
    assert json.loads((out / "manifest.json").read_text()) == manifest
    assert manifest["licences"] == {"CC-BY-4.0": {"pictures": 1, "samples": 3}, "CC0-1.0": {"pictures": 4, "samples": 12}}
    assert [entry["name"] for entry in manifest["sources"]] == [f"photos/{i}.png" for i in range(5)]
    for entry in manifest["sources"]:
        assert entry["sha256"] == hashlib.sha256((source.parent / entry["name"]).read_bytes()).hexdigest()
    on_disk = contents(out)
    assert {s["file"]: s["sha256"] for s in manifest["shards"]} | {"manifest.json": on_disk["manifest.json"]} == on_disk


@pytest.mark.parametrize("workers", [2, 3])
def test_bytes_do_not_depend_on_workers_or_place(tmp_path, workers):
    source = pictures(tmp_path / "photos")
    make_shards([source], tmp_path / "one", SMALL)
    moved = source.rename(tmp_path / "elsewhere")
    (tmp_path / "deep").mkdir()
    moved = moved.rename(tmp_path / "deep" / "photos")
    make_shards([moved], tmp_path / "more", SMALL, workers=workers)
    assert contents(tmp_path / "one") == contents(tmp_path / "more")
    make_shards([moved], tmp_path / "other", replace(SMALL, seed=2))
    assert not set(contents(tmp_path / "other").values()) & set(contents(tmp_path / "one").values())


def test_a_further_picture_changes_no_sample_of_the_others(tmp_path):
    source = pictures(tmp_path / "photos")
    make_shards([source], tmp_path / "few", SMALL)
    textured(source / "a further one.png", 77)
    make_shards([source], tmp_path / "many", SMALL)
    assert by_number(tmp_path / "few").items() < by_number(tmp_path / "many").items()


def test_webdataset_reads_the_same_arrays(made):
    wds = pytest.importorskip("webdataset", reason="webdataset is of the extra scale")
    out, shards = made[1], ShardSet(made[1])
    stream = wds.WebDataset([str(path) for path in sorted(out.glob("*.tar"))], shardshuffle=False).decode()
    number = -1
    for number, sample in enumerate(stream):
        assert set(sample) >= {"mosaic.npy", "target.npy", "linear.npy", "json"}
        np.testing.assert_array_equal(sample["mosaic.npy"], shards[number].mosaic)
        np.testing.assert_array_equal(sample["target.npy"], shards[number].target)
        assert sample["json"] == shards[number].facts
    assert number == 14


def test_bad_pictures_are_left_out_by_name_and_move_nothing(tmp_path):
    source = pictures(tmp_path / "photos")
    make_shards([source], tmp_path / "good", SMALL)
    good = by_number(tmp_path / "good")
    whole = (source / "2.png").read_bytes()
    (source / "2.png").write_bytes(whole[:len(whole) // 2])
    textured(source / "3.png", 3, 12, 90)
    manifest = make_shards([source], tmp_path / "bad", SMALL)
    assert [entry["name"] for entry in manifest["left_out"]] == ["photos/2.png", "photos/3.png"]
    assert "truncated" in manifest["left_out"][0]["reason"]
    assert "90x12" in manifest["left_out"][1]["reason"]
    assert str(tmp_path) not in json.dumps(manifest)
    bad = by_number(tmp_path / "bad")
    assert len(bad) == manifest["samples"] == 9
    assert bad.items() < good.items()
    assert manifest["licences"]["CC0-1.0"] == {"pictures": 2, "samples": 6}


def test_nothing_is_made_of_bad_pictures_alone(tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.png").write_bytes(b"no picture")
    with pytest.raises(ValueError, match="none of the 1 pictures"):
        make_shards([tmp_path / "photos"], tmp_path / "out", SMALL, licence="x")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("text", "message"), [
    (None, "no licence is known of 2 of 2 pictures"), ('[items]\n"0.png" = "MIT"', "no licence is known of 1 of 2"),
    ("default = 3", "may hold default"), ('other = "MIT"', "may hold default"), ("default = ", "TOML"),
])
def test_pictures_without_a_licence_are_refused(tmp_path, text, message):
    source = pictures(tmp_path / "photos", 2)
    (source / "licences.toml").unlink()
    if text is not None:
        (source / "licences.toml").write_text(text)
    with pytest.raises(ValueError, match=message):
        make_shards([source], tmp_path / "out", SMALL)
    assert not (tmp_path / "out").exists()


def test_the_nearest_file_that_knows_a_picture_names_its_licence(tmp_path):
    source = pictures(tmp_path / "photos", 2)
    for name in ("a", "b"):
        (source / name).mkdir()
        textured(source / name / "x.png", 9)
    (source / "licences.toml").write_text('[items]\n"b/*" = "of a pattern"\n"b/x.png" = "of the path"\n')
    (source / "a" / "licences.toml").write_text('default = "of a"\n')
    manifest = make_shards([source], tmp_path / "out", SMALL, licence="of all")
    assert {e["name"][7:]: e["licence"] for e in manifest["sources"]} == {
        "0.png": "of all", "1.png": "of all", "a/x.png": "of a", "b/x.png": "of the path"}


def test_a_folder_that_holds_something_else_is_refused(tmp_path):
    source = pictures(tmp_path / "photos", 1)
    before = contents(source)
    with pytest.raises(ValueError, match="no data set of ours"):
        make_shards([source], source, SMALL)
    with pytest.raises(ValueError, match="cannot write"):
        make_shards([source], source / "0.png", SMALL)
    assert contents(source) == before


def test_a_full_disk_is_one_sentence_and_the_work_goes_on_from_there(tmp_path, monkeypatch):
    source = pictures(tmp_path / "photos")
    make_shards([source], tmp_path / "unbroken", SMALL)
    real, calls = engines.write_shard, []

    def full(task, stream):
        calls.append(task)
        if len(calls) == 3:
            stream.write(b"a beginning")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(task, stream)
    monkeypatch.setattr(engines, "write_shard", full)
    with pytest.raises(ValueError, match=r"no space is left .* goes on"):
        make_shards([source], tmp_path / "out", SMALL)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["shard-000000.tar", "shard-000001.tar", "unfinished"]
    make_shards([source], tmp_path / "out", SMALL)
    assert len(calls) == 3 + 2
    assert contents(tmp_path / "out") == contents(tmp_path / "unbroken")


@pytest.mark.parametrize(("changes", "message"), [
    ({"crop": 7}, "crop 7"), ({"crop": 9000}, "crop 9000"), ({"gains": (0.5, 2)}, "gains 0.5"),
    ({"gains": (4, 2)}, "gains 4 to 2"), ({"gains": (1, 65)}, "65"), ({"gains": (float("nan"), 2)}, "nan"),
    ({"per_image": 0}, "per_image 0"), ({"shard_size": 0}, "shard_size 0"),
    ({"seed": -1}, "seed -1"), ({"sensor": "leica"}, "leica"), ({"cfa": "hexagon"}, "hexagon"),
])
def test_recipes_that_do_not_fit(changes, message):
    with pytest.raises(ValueError, match=message):
        ShardRecipe(**changes)


def test_a_damaged_data_set_is_refused(tmp_path):
    source = pictures(tmp_path / "photos", 2)
    make_shards([source], tmp_path / "out", SMALL)
    shard = tmp_path / "out" / "shard-000001.tar"
    data = bytearray(shard.read_bytes())
    data[700] ^= 1
    shard.write_bytes(data)
    with pytest.raises(ValueError, match="not as the manifest says"):
        make_shards([source], tmp_path / "out", SMALL)
    shard.write_bytes(data[:2000])
    with pytest.raises(ValueError, match="2000 bytes"):
        ShardSet(tmp_path / "out")
    (tmp_path / "out" / "manifest.json").write_text("{}")
    with pytest.raises(ValueError, match="no manifest"):
        ShardSet(tmp_path / "out")


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 9), st.integers(1, 7), st.integers(1, 20))
def test_every_planned_sample_is_in_one_shard(pictures_, per_image, shard_size):
    sources = tuple(Source(str(i), str(i), 1, 1, "x") for i in range(pictures_))
    plan = Plan(ShardRecipe(per_image=per_image, shard_size=shard_size), sources)
    parts = [part for index in range(plan.shards) for part in plan.task(index).parts]
    planned = [(source.name, number) for source, numbers in parts for number in numbers]
    assert planned == [(str(i // per_image), i) for i in range(pictures_ * per_image)]
    assert all(0 < sum(len(numbers) for _, numbers in plan.task(i).parts) <= shard_size for i in range(plan.shards))


def test_presets_have_what_shards_say_of_them(made):
    assert made[2]["recipe"]["sensor"] == "qxq-phone"
    assert ShardSet(made[1])[0].raw.white_level == Sensor.preset("qxq-phone").white_level_dn
