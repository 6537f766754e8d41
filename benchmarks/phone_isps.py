"""What a learned phone ISP costs: three published ones beside PyNET-QxQ and our demosaicers, timed in turn in one run.

    python -m benchmarks.phone_isps --data ../shared/data/images_test --part quality --part build
    python -m benchmarks.phone_isps --data ../shared/data/images_test --part time      # on an idle machine; two minutes

writes benchmarks/phone_isps.json.

Cost: multiply-accumulates at Full HD (a 1920x1088 mosaic), bytes, milliseconds a megapixel of output on this machine, one thread,
in the numbers that each row names; of processor time besides, which other processes' turns do not lengthen. Quality: PSNR through
the simulated qxq-phone (noisy protocol of benchmarks/demosaic.py on every third Kodak picture, gains 1, 4 and 16); the published
ISPs were trained for minutes by benchmarks/phone_training.py. Scores: both formulas of the Mobile
AI challenge with this quality and this machine's processor time, the later one relative to dh_isp's (its constant is not known).
Not comparable with the challenge's: other data, other device.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file

from benchmarks.demosaicers import GAINS, exposures, mean_psnr
from benchmarks.in_turn import Subject, bundled, export_onnx, export_tflite, onnx_file, timed, told
from export.bench.measure import Stop
from export.verify import check_engine
from firmware_models.catalogue import BUNDLE, ModelFacts, list_models, load_facts
from isp.data import demosaic_contract
from isp.phone import PHONE_ISPS, Packed, macs
from isp.pipeline import develop_learned
from isp.pynet import PyNetQxQ
from runtime.bundle import Bundle
from runtime.manifest import TileFacts
from runtime.tiling import tiled
from sensor_sim import CFA
from sensor_sim.atomic import write_bytes
from sensor_sim.images import read_picture

COMMAND = "python -m benchmarks.phone_isps --data ../shared/data/images_test (--part quality --part build, then --part time)"
WEIGHTS = Path(__file__).parent / "phone_isps"
ROWS, COLUMNS = 1088, 1920  # of the mosaic and of the picture
FULL_HD = ROWS * COLUMNS
SMALLER = 8  # PyNET-QxQ is timed on a mosaic of a so much smaller width and height: at Full HD a run takes half a minute
EVERY = 3  # of Kodak's pictures
REFERENCE = "dh_isp"
LABEL = "not comparable with the challenge's scores: simulated QxQ RAW in place of its data, this machine in place of its phone"
TILE = TileFacts(512, 16, 8)
LATEST_S = 0.2  # beyond it the formula of 2021 gives no score


def catalogued() -> list[ModelFacts]:
    """Our demosaicers that have a bundle."""
    facts = [load_facts(name) for name in list_models()]
    return [f for f in facts if f.task == "demosaic" and (f.folder / BUNDLE).is_dir()]


def phone_isp(name: str) -> torch.nn.Module:
    """A published ISP, with its short training's weights where they are there."""
    network, weights = PHONE_ISPS[name](), WEIGHTS / f"{name}.safetensors"
    if weights.is_file():
        network.load_state_dict(load_file(weights))
    return network.eval()


def costs() -> dict[str, dict[str, Any]]:
    """Parameters and multiply-accumulates at Full HD of every network, by name."""
    found = {}
    for name, make in PHONE_ISPS.items():
        network = make().to("meta")
        found[name] = {"parameters": parameters(network),
                       "gmac_full_hd": macs(network, torch.zeros(1, 4, ROWS // 2, COLUMNS // 2, device="meta")) / 1e9}
    pynet = PyNetQxQ().to("meta")
    found["pynet-qxq"] = {"parameters": parameters(pynet),
                          "gmac_full_hd": macs(pynet, torch.zeros(1, 1, ROWS, COLUMNS, device="meta")) / 1e9}
    for facts in catalogued():
        found[facts.name] = {"parameters": facts.parameters, "gmac_full_hd": (facts.kmac_per_pixel or 0) * FULL_HD / 1e6}
    return found


def parameters(network: torch.nn.Module) -> int:
    return sum(p.numel() for p in network.parameters())


def subjects(kind: str, folder: Path) -> list[Subject]:
    """What is timed in turn in ONNX Runtime (kind onnx) or in LiteRT (tflite); the reference first."""
    made, generator = [], torch.Generator().manual_seed(0)
    export = export_onnx if kind == "onnx" else export_tflite
    for name in PHONE_ISPS:
        example = torch.rand(1, 4, ROWS // 2, COLUMNS // 2, generator=generator)
        path = folder / f"{name}.{kind}"
        apart = built(export, phone_isp(name), example, path)
        made.append(Subject(name, runner(kind, path, example.numpy()), FULL_HD / 1e6, path.stat().st_size, apart <= 1e-4,
                            {"timed_on": f"{COLUMNS}x{ROWS}", "numbers": "float", "off_torch": apart}))
    if kind == "onnx":
        example = torch.rand(1, 1, ROWS // SMALLER, COLUMNS // SMALLER, generator=generator)
        path = folder / "pynet-qxq.onnx"
        apart = built(export_onnx, PyNetQxQ().eval(), example, path)
        made.append(Subject("pynet-qxq", runner(kind, path, example.numpy()), FULL_HD / SMALLER**2 / 1e6, path.stat().st_size,
                            apart <= 1e-4, {"timed_on": f"{COLUMNS // SMALLER}x{ROWS // SMALLER}", "numbers": "float",
                                            "off_torch": apart}))
    return made + [ours(facts, kind) for facts in catalogued() if has(facts, kind)]


def built(export: Callable[[torch.nn.Module, torch.Tensor, Path], float], network: torch.nn.Module, example: torch.Tensor,
          path: Path) -> float:
    """Export, unless the file is there from an earlier run of the same commit; how far its outputs were from torch's."""
    said = path.with_suffix(path.suffix + ".off")
    if not said.is_file():
        said.write_text(str(export(network, example, path)))
    return float(said.read_text())


def runner(kind: str, path: Path, example: np.ndarray) -> Callable[[], Any]:
    from runtime.engines import LiteRT

    if kind == "onnx":
        return onnx_file(path, {"x": example})
    run = LiteRT(path)
    return lambda: run([example])


def has(facts: ModelFacts, kind: str) -> bool:
    return any(a.kind == kind for a in Bundle.open(facts.folder / BUNDLE).manifest.artefacts)


def ours(facts: ModelFacts, kind: str) -> Subject:
    """One of our demosaicers on one tile; its megapixels are Full HD's over the tiles that this takes, margins and all."""
    bundle = Bundle.open(facts.folder / BUNDLE)
    tile, file = bundle.manifest.tile, bundle.manifest.artefact(kind).file
    assert tile is not None
    tiles = tiles_of(tile)
    right = check_engine(bundle, bundle.engine(kind))["passed"]
    return Subject(facts.name, bundled(bundle, kind), FULL_HD / tiles / 1e6, bundle.manifest.files[file]["bytes"],
                   right is not False, {"timed_on": f"a tile of {tile.size}x{tile.size}", "tiles_full_hd": tiles,
                                        "numbers": bundle.manifest.numbers})


def tiles_of(tile: TileFacts) -> int:
    """How often a tiled network runs for Full HD."""
    calls = 0

    def run(x: np.ndarray) -> np.ndarray:
        nonlocal calls
        calls += 1
        return np.zeros((1, 1, x.shape[2] * tile.scale, x.shape[3] * tile.scale), np.float32)
    tiled(run, np.zeros((1, 1, ROWS, COLUMNS), np.float32), tile.size, tile.margin, tile.period, tile.scale)
    return calls


def quality(folder: Path) -> dict[str, dict[str, float]]:
    """PSNR of each condition by name: the published ISPs measured now, ours from their committed metrics on the same pictures,
    one that has none measured now."""
    pictures = [read_picture(path) for path in sorted((folder / "kodak").glob("*.png"))[::EVERY]]
    if not pictures:
        raise SystemExit(f"{folder} must hold kodak/*.png")
    found: dict[str, dict[str, float]] = {}
    for name in PHONE_ISPS:
        if (WEIGHTS / f"{name}.safetensors").is_file():
            develop = developer(Packed(phone_isp(name)).eval())
            found[name] = {f"gain {gain:g}": exposed(develop, pictures, gain) for gain in GAINS}
    for facts in (load_facts("pynet-qxq"), *catalogued()):
        rows = {row["condition"]: row["psnr_each"][::EVERY] for row in facts.metrics().get("rows", [])
                if row.get("method") == facts.name and row.get("data") == "kodak" and "psnr_each" in row}
        if all(f"gain {gain:g}" in rows for gain in GAINS):
            found[facts.name] = {f"gain {gain:g}": round(float(np.mean(rows[f"gain {gain:g}"])), 3) for gain in GAINS}
        elif (facts.folder / BUNDLE).is_dir():
            found[facts.name] = shipped_quality(facts, pictures)
    return found


def shipped_quality(facts: ModelFacts, pictures: list[np.ndarray]) -> dict[str, float]:
    """PSNR of each condition of a catalogued demosaicer's first file."""
    bundle = Bundle.open(facts.folder / BUNDLE)
    engine = bundle.engine()

    def develop(raw: Any) -> np.ndarray:
        return develop_learned(engine.run_one, raw, bundle.manifest)
    return {f"gain {gain:g}": exposed(develop, pictures, gain) for gain in GAINS}


def developer(network: torch.nn.Module) -> Callable:
    """A network of mosaics as a developer of RAWs, tile by tile."""
    facts: Any = SimpleNamespace(name="reference", sensor=demosaic_contract(CFA.parse("qxq")), tile=TILE)

    @torch.no_grad()
    def run(tile: np.ndarray) -> np.ndarray:
        return network(torch.from_numpy(tile)).clamp(0, 1).numpy()
    return lambda raw: develop_learned(run, raw, facts)


def exposed(develop: Callable, pictures: list[np.ndarray], gain: float) -> float:
    """Mean PSNR of every picture exposed at 1/gain by the simulated sensor and developed, dB."""
    return mean_psnr((develop(raw), truth) for raw, truth in exposures(pictures, gain, EVERY))


def scores(rows: list[dict[str, Any]], measured: dict[str, dict[str, float]]) -> list[dict[str, Any]]:
    """Both formulas with the mean PSNR of the three gains and Full HD's processor time.

    2021: PSNR + 20 (0.2 - t), t in seconds, none beyond 0.2 s. 2022: 2^(2 PSNR) / (C t), relative to dh_isp's."""
    means = {name: float(np.mean(list(values.values()))) for name, values in measured.items()}
    times = {row["name"]: row["cpu_ms_per_megapixel"] * FULL_HD / 1e6 for row in rows if row["name"] in means}
    found = []
    for name, ms in times.items():
        points = means[name] + 20 * (LATEST_S - ms / 1e3) if ms / 1e3 <= LATEST_S else None
        relative = 2 ** (2 * (means[name] - means[REFERENCE])) * times[REFERENCE] / ms if REFERENCE in times else None
        found.append({"name": name, "psnr_mean": round(means[name], 3), "full_hd_ms": round(ms, 1),
                      "score_2021": points and round(points, 2), "score_2022_over_dh_isp": relative and round(relative, 4)})
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with kodak/")
    parser.add_argument("--seconds", type=float, default=50.0, help="of measuring, each runtime")
    parser.add_argument("--part", choices=("quality", "build", "time"), action="append",
                        help="this part alone, the others stay as they are; build makes what time runs")
    parser.add_argument("--built", type=Path, default=Path("out/phone_isps"), help="folder of the files that are timed")
    given = parser.parse_args()
    parts = given.part or ["quality", "build", "time"]
    torch.set_num_threads(1)
    if "quality" in parts:
        save({"quality": quality(given.data), "trainings": json.loads((WEIGHTS / "trainings.json").read_text())})
    if "build" in parts:
        shutil.rmtree(given.built, ignore_errors=True)
        given.built.mkdir(parents=True)
        for kind in ("onnx", "tflite"):
            subjects(kind, given.built)
    if "time" in parts:
        rows = {kind: timed(subjects(kind, given.built), Stop(0.02, 200, given.seconds)) for kind in ("onnx", "tflite")}
        save({"costs": costs(), "onnxruntime": rows["onnx"], "litert-xnnpack": rows["tflite"]} | told(COMMAND, 1))


def save(part: dict[str, Any]) -> None:
    """Put a part into the result beside the others, the scores made of both, and print what there is."""
    file = Path(__file__).with_suffix(".json")
    found = (json.loads(file.read_text()) if file.exists() else {}) | part | {"label": LABEL}
    for runtime in ("onnxruntime", "litert-xnnpack"):
        found[f"scores_{runtime}"] = scores(found.get(runtime, []), found.get("quality", {}))
        for row in found.get(runtime, []):
            print(f"{runtime:15} {row['name']:14} {row['cpu_ms_per_megapixel']:9.1f} ms/MP  {row['bytes'] / 1024:8.0f} KiB  "
                  f"{'trustworthy' if row['verdict']['trustworthy'] else 'doubted'}")
        print(*found[f"scores_{runtime}"], sep="\n")
    write_bytes(file, (json.dumps(found, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
