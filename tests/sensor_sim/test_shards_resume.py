"""A run that is killed at any time goes on, and ends with the bytes of one that was not."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from shard_pictures import SMALL, contents, pictures

from sensor_sim.shards import ShardRecipe, engines, make_shards

ROOT = Path(__file__).resolve().parents[2]
MANY = ShardRecipe(crop=40, per_image=60, shard_size=6, seed=5)
SCRIPT = f"""
import sys
from pathlib import Path
from sensor_sim.shards import make_shards
from sensor_sim.shards.recipe import ShardRecipe
if __name__ == "__main__":
    make_shards([Path(sys.argv[1])], Path(sys.argv[2]), {MANY!r}, workers=int(sys.argv[3]))
"""


def kill_after(process, out, shards, wait):
    """SIGKILL ``wait`` seconds after there are so many shards; whether it was still at work."""
    limit = time.monotonic() + 60
    while len(list(out.glob("shard-*.tar"))) < shards and process.poll() is None and time.monotonic() < limit:
        time.sleep(0.002)
    time.sleep(wait)
    alive = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    return alive


@pytest.mark.parametrize("workers", [1, 2])
def test_killed_at_random_times_and_resumed(tmp_path, workers):
    seed = int.from_bytes(os.urandom(4), "little")
    print("seed of the times:", seed)  # shown when the test fails
    rng = random.Random(seed)
    source, out = pictures(tmp_path / "photos"), tmp_path / "out"
    make_shards([source], tmp_path / "unbroken", MANY)
    kills = 0
    for shards in sorted(rng.sample(range(1, 40), 2)):
        process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(source), str(out), str(workers)], cwd=ROOT,
                                   env={**os.environ, "PYTHONPATH": str(ROOT)})
        kills += kill_after(process, out, shards, rng.uniform(0, 0.05))
    assert kills >= 1
    assert not (out / "manifest.json").exists() or kills < 2
    made = []
    manifest = make_shards([source], out, MANY, progress=lambda done, total, note: made.append(done))
    assert contents(out) == contents(tmp_path / "unbroken")
    assert manifest["samples"] == 300
    assert made[0] > 0, "nothing was taken over from the killed runs"


def test_killed_between_shard_and_facts_and_after_the_manifest(tmp_path, monkeypatch):
    """The narrow places, one by one: every write of a run fails once."""
    source, out = pictures(tmp_path / "photos"), tmp_path / "out"
    make_shards([source], tmp_path / "unbroken", SMALL)

    class Killed(BaseException):
        pass

    real = os.replace
    for survivors in range(20):
        left = [survivors]

        def replace_or_die(*names, left=left):
            if left[0] == 0:
                raise Killed
            left[0] -= 1
            real(*names)
        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", replace_or_die)
            try:
                make_shards([source], out, SMALL)
            except Killed:
                continue
        break
    assert survivors > 0
    assert contents(out) == contents(tmp_path / "unbroken")
    (out / "unfinished").mkdir()  # killed while it cleaned up
    make_shards([source], out, SMALL)
    assert contents(out) == contents(tmp_path / "unbroken")


def begun(tmp_path, monkeypatch):
    """A run that stopped after two shards."""
    source, out = pictures(tmp_path / "photos"), tmp_path / "out"
    real, calls = engines.write_shard, []

    def stop(task, stream):
        calls.append(task.index)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return real(task, stream)
    with monkeypatch.context() as patch:
        patch.setattr(engines, "write_shard", stop)
        with pytest.raises(KeyboardInterrupt):
            make_shards([source], out, SMALL)
    return source, out


def test_another_recipe_or_other_pictures_do_not_go_on(tmp_path, monkeypatch):
    source, out = begun(tmp_path, monkeypatch)
    before = contents(out)
    for changes, message in (({"seed": 9}, "seed 1, not 9"), ({"crop": 24}, "crop 16, not 24")):
        with pytest.raises(ValueError, match=message):
            make_shards([source], out, replace(SMALL, **changes))
    kept = (source / "1.png").read_bytes()
    (source / "1.png").unlink()
    with pytest.raises(ValueError, match=r"1\.png is gone"):
        make_shards([source], out, SMALL)
    (source / "1.png").write_bytes(kept)
    with pytest.raises(ValueError, match=r"1\.png has changed"):  # its time has
        make_shards([source], out, SMALL)
    assert contents(out) == before


def test_a_shard_that_was_damaged_meanwhile_is_made_again(tmp_path, monkeypatch):
    source, out = begun(tmp_path, monkeypatch)
    make_shards([source], tmp_path / "unbroken", SMALL)
    (out / "shard-000000.tar").write_bytes(b"x")
    (out / "shard-000001.tar").unlink()
    make_shards([source], out, SMALL)
    assert contents(out) == contents(tmp_path / "unbroken")


def test_two_runs_in_one_folder(tmp_path, monkeypatch):
    source, out = pictures(tmp_path / "photos", 1), tmp_path / "out"

    def again(done, total, note):
        with pytest.raises(ValueError, match="another run"):
            make_shards([source], out, SMALL)
    make_shards([source], out, SMALL, progress=again)


def test_a_killed_worker_is_one_sentence(tmp_path):
    """As the system does when memory runs out: the run says so, and the next goes on."""
    source, out = pictures(tmp_path / "photos"), tmp_path / "out"
    make_shards([source], tmp_path / "unbroken", MANY)

    def kill_a_worker(done, total, note):
        import multiprocessing

        for child in multiprocessing.active_children()[:1]:
            os.kill(child.pid, signal.SIGKILL)
    with pytest.raises(ValueError, match="worker process was killed"):
        make_shards([source], out, MANY, workers=2, progress=kill_a_worker)
    make_shards([source], out, MANY)
    assert contents(out) == contents(tmp_path / "unbroken")
