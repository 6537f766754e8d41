"""The int8 phone tier on a Full-HD mosaic, against what its multiply-accumulates would take at one large convolution's rate.

    python -m benchmarks.full_hd -o benchmarks/full_hd.json        # an idle machine; a minute of two threads

The network is exported as one .tflite for the whole 1080x1920 mosaic, bytes in, bytes out, packing and unpacking among its
operators. Beside it, in the same process and turn by turn, one int8 convolution (3x3, 128 to 128 channels, 135x240) runs in the
same runtime: its rate is what this machine gives int8 at best. bound_ms is the network's multiply-accumulates at that rate. A
third row is the same network with its packing as it was trained, a convolution over one channel (``export.tflite.legal``).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from benchmarks.in_turn import Subject, timed, told
from benchmarks.integer_graph import integer_graph, products
from export.backends.tflite import print_graph
from export.bench.measure import Stop
from export.graph import Conv, Graph, Tensor
from export.tflite import legal
from firmware_models.catalogue import build, list_models, load_facts
from runtime.engines import LiteRT
from sensor_sim.atomic import write_bytes

ROWS, COLUMNS = 1080, 1920
CHANNELS, CELLS = 128, (135, 240)  # of the one convolution
TARGET = 2.0  # times the bound


def one_convolution() -> Graph:
    """3x3, as many channels out as in, random weights; its results fill int8."""
    rng = np.random.default_rng(0)
    weight = rng.integers(-127, 128, (CHANNELS, CHANNELS, 3, 3)).astype(np.int8)
    shape = (1, CHANNELS, *CELLS)
    spread = 74**2 * weight[0].size**0.5  # of a sum of products of uniform int8
    source, result = (Tensor(name, shape, "int8", scale, 0) for name, scale in (("x", 0.01), ("y", 0.01 * 0.01 * spread / 42)))
    op = Conv("conv", ("x",), "y", weight, np.zeros(CHANNELS, np.int32), (1, 1), (1, 1, 1, 1), 1,
              weight_scale=np.full(CHANNELS, 0.01, np.float32))
    return Graph({"x": source, "y": result}, (op,), ("x",), {"y": "y"}, {"x": 0})


def subject(graph: Graph, name: str, folder: Path, threads: int) -> Subject:
    """A graph's .tflite on noise, its multiply-accumulates beside it."""
    path = folder / f"{name}.tflite"
    faces, _ = print_graph(graph, path, name)
    run, rng = LiteRT(path, threads), np.random.default_rng(1)
    given = [rng.integers(-128, 128, [side or 1 for side in face.shape]).astype(np.int8) for face in faces]
    return Subject(name, lambda: run(given), ROWS * COLUMNS / 1e6, path.stat().st_size,
                   more={"gmac": round(products(graph) / 1e9, 4)})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    demosaicers = [name for name in list_models() if load_facts(name).task == "demosaic"]
    parser.add_argument("--model", default="qxq-lite-int8", choices=demosaicers)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seconds", type=float, default=40.0)
    parser.add_argument("-o", "--output", type=Path, default=Path("benchmarks/full_hd.json"))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        graphs = {"one convolution": one_convolution(), given.model: integer_graph(build(given.model), ROWS, COLUMNS)}
        subjects = [subject(graph, name, Path(folder), given.threads) for name, graph in graphs.items()]
        with patch.object(legal, "LANES", 0):
            subjects.append(subject(graphs[given.model], f"{given.model}, one channel", Path(folder), given.threads))
        rows = timed(subjects, Stop(interval=0.005, seconds=given.seconds))
    report = {**told("python -m benchmarks.full_hd", given.threads), "target": TARGET, "rows": rows, **against_bound(rows)}
    write_bytes(given.output, (json.dumps(report, indent=1) + "\n").encode())
    times = report["times_the_bound"]["value"]
    print(f"{report['gmac_per_s']} GMAC/s; {given.model} {rows[1]['p50_ms']['value']} ms, {times} x its bound")
    if times > TARGET:
        sys.exit(f"{given.model} takes more than {TARGET:g} x the time that its multiply-accumulates would")


def against_bound(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The one convolution's rate, the network's bound by it, and how many times that it takes (with the ratio's interval)."""
    one, network = rows[:2]
    share = network["gmac"] / one["gmac"]
    took = one["p50_ms"]["value"]
    return {"gmac_per_s": round(one["gmac"] / took * 1e3, 1), "bound_ms": round(took * share, 3),
            "times_the_bound": {key: round(value / share, 3) for key, value in network["ratio"].items()}}


if __name__ == "__main__":
    main()
