"""How fast shards are made, and that they are the same bytes: one process, two, and a Ray cluster of two nodes.

    python -m benchmarks.shards --data ../shared/data/images_train

writes benchmarks/shards.json. Needs the scale extra; the cluster is two nodes of one CPU each on this machine, whose start
is not in its time. Runs alternate, so that a neighbour's load falls on all of them; each row gives every run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from rich.progress import track

from sensor_sim.atomic import write_bytes
from sensor_sim.shards import ShardRecipe, make_shards

COMMAND = "python -m benchmarks.shards --data ../shared/data/images_train"
RECIPE = ShardRecipe(crop=128, per_image=8, shard_size=64, seed=0)
WAYS: tuple[tuple[str, int], ...] = (("local", 1), ("local", 2), ("ray", 2))


def start_cluster() -> object:
    """Two nodes of one CPU each, and this process attached to them."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    import ray
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    cluster.add_node(num_cpus=1)
    cluster.wait_for_nodes()
    ray.init(address=cluster.address, log_to_driver=False)
    return cluster


def stop_cluster(cluster: object) -> None:
    """This process first: a node that it is attached to cannot be removed."""
    import ray

    ray.shutdown()
    cluster.shutdown()  # type: ignore[attr-defined]


def one_run(data: Path, engine: str, workers: int) -> tuple[float, str, dict]:
    """Seconds, sha256 over all files of the data set by name, and the manifest."""
    with tempfile.TemporaryDirectory() as place:
        begin = time.perf_counter()
        manifest = make_shards([data], Path(place) / "out", RECIPE, licence="unknown", workers=workers, engine=engine)
        seconds = time.perf_counter() - begin
        total = hashlib.sha256()
        for file in sorted((Path(place) / "out").iterdir()):
            total.update(file.name.encode() + hashlib.sha256(file.read_bytes()).digest())
    return seconds, total.hexdigest(), manifest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    cluster = start_cluster()
    load = [os.getloadavg()[0]]
    runs: dict[tuple[str, int], list[float]] = {way: [] for way in WAYS}
    digests, manifest = set(), {}
    for _ in track(range(options.repeats), "rounds"):
        for engine, workers in WAYS:
            seconds, digest, manifest = one_run(options.data, engine, workers)
            runs[engine, workers].append(round(seconds, 2))
            digests.add(digest)
    load.append(os.getloadavg()[0])
    stop_cluster(cluster)
    samples = manifest["samples"]
    rows = [{"engine": engine, "workers": workers, "seconds": seconds,
             "samples_per_s": round(samples / float(np.median(seconds)), 1)} for (engine, workers), seconds in runs.items()]
    result = {"command": COMMAND, "recipe": RECIPE.to_dict(), "pictures": len(manifest["sources"]), "samples": samples,
              "shards": len(manifest["shards"]), "bytes": sum(shard["bytes"] for shard in manifest["shards"]),
              "cores": os.cpu_count(), "load_before_and_after": [round(value, 1) for value in load],
              "same_bytes": len(digests) == 1, "sha256": sorted(digests), "rows": rows}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(result, indent=1) + "\n").encode())
    print(json.dumps(rows, indent=1), "same bytes:", result["same_bytes"])


if __name__ == "__main__":
    main()
