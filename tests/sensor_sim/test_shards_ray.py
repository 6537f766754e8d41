"""The same bytes from a Ray cluster of two nodes, each with a scheduler and an object store of its own.

Not in the usual run: starting a cluster takes long, and Ray is of the extra ``scale``. ``make test-scale`` runs it.
"""

import time

import pytest
from shard_pictures import SMALL, contents, pictures

from sensor_sim.shards import engines, make_shards

ray = pytest.importorskip("ray", reason="Ray is of the extra scale: pip install 'photosite[scale]', or make test-scale")
pytestmark = pytest.mark.scale


@pytest.fixture(scope="module")
def cluster():
    """Two nodes of one CPU each on this machine; the driver is attached to the first."""
    from ray.cluster_utils import Cluster

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        both = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
        both.add_node(num_cpus=1)
        both.wait_for_nodes()
        ray.init(address=both.address, log_to_driver=False)
        yield both
        ray.shutdown()
        both.shutdown()



def note_nodes(monkeypatch):
    """A set that is filled with the nodes on which shards were made."""
    made, keep, nodes = engines.shard_bytes, engines.keep_returned, set()

    def on_node(task, wanted):
        file, data, facts = made(task, wanted)
        time.sleep(0.3)  # else one node may have made every shard before the other has a worker
        return file, data, {**facts, "node": ray.get_runtime_context().get_node_id()}

    def kept(out, file, data, facts):
        nodes.add(facts["node"])
        return keep(out, file, data, facts)
    monkeypatch.setattr(engines, "shard_bytes", on_node)
    monkeypatch.setattr(engines, "keep_returned", kept)
    return nodes


def test_two_nodes_make_the_bytes_of_one_process(cluster, tmp_path, monkeypatch):
    nodes = note_nodes(monkeypatch)
    source = pictures(tmp_path / "photos", 12)
    (source / "7.png").write_bytes(b"no picture")
    alone = make_shards([source], tmp_path / "alone", SMALL)
    there = make_shards([source], tmp_path / "there", SMALL, engine="ray", workers=None)
    assert nodes == {node["NodeID"] for node in ray.nodes() if node["Alive"]}
    assert len(nodes) == 2
    assert there == alone
    assert contents(tmp_path / "there") == contents(tmp_path / "alone")


def test_a_run_begun_by_processes_is_gone_on_with_by_ray(cluster, tmp_path, monkeypatch):
    source = pictures(tmp_path / "photos")
    make_shards([source], tmp_path / "alone", SMALL)
    real, calls = engines.write_shard, []

    def stop(task, stream):
        calls.append(task.index)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return real(task, stream)
    with monkeypatch.context() as patch:
        patch.setattr(engines, "write_shard", stop)
        with pytest.raises(KeyboardInterrupt):
            make_shards([source], tmp_path / "out", SMALL)
    make_shards([source], tmp_path / "out", SMALL, engine="ray", workers=2)
    assert contents(tmp_path / "out") == contents(tmp_path / "alone")


def test_the_second_node_dies_while_it_works(cluster, tmp_path):
    source = pictures(tmp_path / "photos", 12)
    make_shards([source], tmp_path / "alone", SMALL)
    third = cluster.add_node(num_cpus=1)
    cluster.wait_for_nodes()
    removed = []

    def remove(done, total, note):
        if done and not removed:
            removed.append(cluster.remove_node(third, allow_graceful=False))
    make_shards([source], tmp_path / "out", SMALL, engine="ray", workers=3, progress=remove)
    assert removed
    assert contents(tmp_path / "out") == contents(tmp_path / "alone")


def test_what_goes_wrong_on_a_node_is_said_as_if_here(cluster, tmp_path, monkeypatch):
    source = pictures(tmp_path / "photos", 1)
    monkeypatch.setattr(engines, "tools", lambda: {"numpy": "0.1"})
    with pytest.raises(ValueError, match=r"node \S+ has .* made with \{'numpy': '0.1'\}"):
        make_shards([source], tmp_path / "out", SMALL, engine="ray")
