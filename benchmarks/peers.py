"""Our shipped integer files against their float twins, and the face detector against others at equal input, timed in turn.

    python -m benchmarks.peers --peers ../shared/data/peers --part build
    python -m benchmarks.peers --peers ../shared/data/peers --part time      # on an idle machine; under two minutes

writes benchmarks/peers.json. Each group is one run in which its networks take turns, one thread, a real picture as input, in
ONNX Runtime and in LiteRT each: (1) every catalogued detector and demosaicer whose float twin is at hand, integers against float;
(2) face-ternary on a 320x240 frame against YuNet and Ultra-Light on the same picture developed, 320x240 RGB, networks alone:
neither the ISP that makes their picture nor any box decoding is in the time. Ratios are to the first of a group, with intervals.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch

from benchmarks.in_turn import Subject, bundled, export_onnx, export_tflite, timed, told
from export.bench.measure import Stop
from export.verify import check_engine
from firmware_models.catalogue import BUNDLE, build, list_models, load_facts
from firmware_models.samples import sample_picture
from runtime.bundle import Bundle
from runtime.engines import LiteRT, OnnxRuntime
from sensor_sim.atomic import write_bytes

COMMAND = "python -m benchmarks.peers --peers ../shared/data/peers (--part build, then --part time)"
DETECTOR = "face-ternary"
ROWS, COLUMNS = 240, 320
RUNTIMES = {"onnx": "onnxruntime", "tflite": "litert-xnnpack"}
# File below the folder of peers, how its input is scaled from 8-bit RGB, (value - mean) / deviation, and what its height must be
# a multiple of: YuNet's authors pad to 32, so that it sees 256 rows, the last 16 of them black.
PEERS = {"yunet_n": ("yunet/yunet_n_dynamic.onnx", 0.0, 1.0, 32), "yunet_s": ("yunet/yunet_s_dynamic.onnx", 0.0, 1.0, 32),
         "ultralight-rfb": ("ultralight/version-RFB-320.onnx", 127.0, 128.0, 1),
         "ultralight-slim": ("ultralight/version-slim-320.onnx", 127.0, 128.0, 1)}


def twins() -> dict[str, Callable[[], tuple[torch.nn.Module, np.ndarray]]]:
    """Float networks of integer models of the catalogue, by the model's name, each with an input of the model's size."""
    found: dict[str, Callable[[], tuple[torch.nn.Module, np.ndarray]]] = {}
    for name in list_models():
        facts = load_facts(name)
        if not (facts.folder / BUNDLE).is_dir() or Bundle.open(facts.folder / BUNDLE).manifest.numbers != "integer":
            continue
        if (facts.folder / "float_twin.safetensors").is_file():
            found[name] = lambda facts=facts: detector_twin(facts.folder / "float_twin.safetensors")  # type: ignore[misc]
        elif name.endswith("-int8") and name.removesuffix("-int8") in list_models():
            found[name] = lambda name=name: catalogued_twin(name.removesuffix("-int8"), name)  # type: ignore[misc]
    return found


def detector_twin(weights: Path) -> tuple[torch.nn.Module, np.ndarray]:
    """A detector's float twin with batch norm folded, and a frame."""
    from facedet.net import encode, fold, load

    network = load(weights, (ROWS, COLUMNS))
    frame = cv2.resize(sample_picture("astronaut.png")[..., 1], (COLUMNS, ROWS), interpolation=cv2.INTER_AREA)
    return network if network.folded else fold(network), encode(frame[None]).numpy()


def catalogued_twin(name: str, integer: str) -> tuple[torch.nn.Module, np.ndarray]:
    """A float model of the catalogue, and the integer model's golden input in float."""
    model = build(name)
    golden = Bundle.open(load_facts(integer).folder / BUNDLE).golden().inputs(0)
    return model.graph.module.eval(), next(iter(golden.values())).astype(np.float32)


def peers(folder: Path) -> list[Subject]:
    """The others that are there, each on the same picture."""
    picture = cv2.resize(sample_picture("astronaut.png"), (COLUMNS, ROWS), interpolation=cv2.INTER_AREA).astype(np.float32)
    found = []
    for name, (file, mean, deviation, multiple) in PEERS.items():
        path = folder / file
        if not path.is_file():
            print(f"{name} is left out: {path} is not there")
            continue
        padded = np.pad(picture, ((0, -ROWS % multiple), (0, 0), (0, 0)))
        planes = np.ascontiguousarray(((padded - mean) / deviation).transpose(2, 0, 1)[None], np.float32)
        run = OnnxRuntime(path)
        found.append(Subject(name, lambda run=run, planes=planes: run([planes]), ROWS * COLUMNS / 1e6, path.stat().st_size,  # type: ignore[misc]
                             None, {"numbers": "float", "input": f"{COLUMNS}x{len(padded)} RGB"}))
    return found


def shipped(name: str, kind: str) -> Subject:
    """A catalogued model's file, its golden outputs checked first."""
    bundle = Bundle.open(load_facts(name).folder / BUNDLE)
    shape = [n or 1 for n in bundle.manifest.inputs[0].shape]
    right = check_engine(bundle, bundle.engine(kind))["passed"]
    file = bundle.manifest.artefact(kind).file
    return Subject(name, bundled(bundle, kind), shape[2] * shape[3] / 1e6, bundle.manifest.files[file]["bytes"], right,
                   {"numbers": bundle.manifest.numbers, "input": f"{shape[3]}x{shape[2]} RAW"})


def twin(name: str, make: Callable[[], tuple[torch.nn.Module, np.ndarray]], kind: str, folder: Path) -> Subject:
    """The float twin as a file of the same kind, made if it is not there yet."""
    path = folder / f"{name}-float.{kind}"
    note, values = path.with_suffix(path.suffix + ".off"), path.with_suffix(".npy")
    if not note.is_file():
        network, example = make()
        export = export_onnx if kind == "onnx" else export_tflite
        note.write_text(str(export(network, torch.from_numpy(example), path)))
        np.save(values, example)
    example, apart = np.load(values), float(note.read_text())
    run: Any = OnnxRuntime(path) if kind == "onnx" else LiteRT(path)
    return Subject(f"{name}, float twin", lambda: run([example]), example.shape[2] * example.shape[3] / 1e6, path.stat().st_size,
                   apart <= 1e-4, {"numbers": "float", "input": f"{example.shape[3]}x{example.shape[2]} RAW", "off_torch": apart})


def groups(folder: Path, built: Path) -> dict[str, list[Subject]]:
    """What is timed in turn, by the group's name; the first of each is what the others are compared with."""
    found = {}
    for kind, runtime in RUNTIMES.items():
        for name, make in twins().items():
            found[f"{name} in {runtime}"] = [shipped(name, kind), twin(name, make, kind, built)]
    return found | {"faces, onnxruntime": [shipped(DETECTOR, "onnx"), *peers(folder)]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=Path, required=True, help="folder with yunet/ and ultralight/")
    parser.add_argument("--seconds", type=float, default=15.0, help="of measuring, each group")
    parser.add_argument("--part", choices=("build", "time"), action="append", help="this part alone")
    parser.add_argument("--built", type=Path, default=Path("out/peers"), help="folder of the files made")
    given = parser.parse_args()
    torch.set_num_threads(1)
    if "build" in (given.part or ["build"]):
        shutil.rmtree(given.built, ignore_errors=True)
        given.built.mkdir(parents=True)
    made = groups(given.peers, given.built)
    if "time" not in (given.part or ["time"]):
        return
    found = {name: timed(subjects, Stop(0.01, 1000, given.seconds)) for name, subjects in made.items()}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(told(COMMAND, 1) | {"groups": found}, indent=1) + "\n").encode())
    for name, rows in found.items():
        for row in rows:
            ratio = row["cpu_ratio"]
            print(f"{name:34} {row['name']:26} {row['cpu_p50_ms']['value']:8.2f} ms of processor time  {ratio['value']:6.3f} "
                  f"({ratio['low']:.3f} to {ratio['high']:.3f})  {row['bytes'] / 1024:7.0f} KiB  "
                  f"{'trustworthy' if row['verdict']['trustworthy'] else 'doubted'}")


if __name__ == "__main__":
    main()
