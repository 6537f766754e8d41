"""Megapixels a second of the simulated sensor, beside the bound of only drawing its random numbers.

    python -m benchmarks.sensor_speed

writes benchmarks/sensor_speed.json. One frame of 12 megapixels of the QxQ phone sensor with every term, on one thread.
The bound draws one Poisson number (of the same means) and one Gaussian number per photosite, with the same generator and
into the same bands of rows. All candidates run once in every round, in a new order each time; a figure is the median over
rounds with the least and the most, and ratios are taken within a round. Beside wall time stands processor time, which
neighbours on a busy machine disturb less. Kornia, where it is installed, can only sample a Bayer mosaic, without noise;
the reference code of unprocessing (Brooks et al. 2019) does so too and adds Gaussian noise of the signal's variance.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import random
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

from sensor_sim.atomic import write_bytes
from sensor_sim.physics import band_rows
from sensor_sim.sensor import Sensor

PRESET, GAIN, EXPOSURE = "qxq-phone-full", 4.0, 0.25
HOW = {"exposure_s": 1 / 30, "temperature_c": 45.0}
COMMAND = "python -m benchmarks.sensor_speed"


def picture(height: int, width: int) -> np.ndarray:
    """A scene that has dark and bright parts: a ramp under a texture, (height, width, 3) float32."""
    rng = np.random.default_rng(0)
    ramp = np.linspace(0, 1, width, dtype=np.float32)[None, :, None] ** 2
    return np.clip(ramp * (0.75 + 0.5 * rng.random((height, width, 3), dtype=np.float32)), 0, 1)


def candidates(scene: np.ndarray) -> dict[str, Callable[[], object]]:
    """What is timed, by name; each makes one frame."""
    sensor, plain = Sensor.preset(PRESET), Sensor.preset("qxq-phone")
    height, width = scene.shape[:2]
    quiet = sensor.without("shot_noise", "full_well")
    k = quiet.conversion_gain_dn_per_e
    means = (quiet.only("shading", "prnu").capture(scene[..., :], 1.0, rng=np.random.default_rng(0)) - quiet.black_level_dn) / k
    means = np.ascontiguousarray(means, np.float64) * EXPOSURE

    def bound() -> None:
        rng, rows = np.random.default_rng(1), band_rows(width)
        for start in range(0, height, rows):
            rng.poisson(means[start:start + rows])
            rng.standard_normal((min(rows, height - start), width), np.float32)

    def expose(which: Sensor, **how: object) -> Callable[[], object]:
        return lambda: which.expose(scene, EXPOSURE, GAIN, rng=np.random.default_rng(1), **HOW, **how)

    return {"bound: one Poisson and one Gaussian number": bound, PRESET: expose(sensor), "qxq-phone": expose(plain),
            f"{PRESET}, Gaussian shot noise": expose(sensor, shot="gaussian"),
            f"{PRESET}, always-on": expose(sensor, readout="always-on"), **peers(scene)}


def peers(scene: np.ndarray) -> dict[str, Callable[[], object]]:
    """The other codes' steps, in torch on one thread."""
    try:
        import torch
    except ImportError:
        return {}
    torch.set_num_threads(1)
    tensor = torch.from_numpy(scene).permute(2, 0, 1)[None].contiguous()
    shot, read = 0.0012, 2e-6

    def unprocessing() -> None:
        red, green, blue = tensor[0]
        packed = torch.stack([red[::2, ::2], green[::2, 1::2], green[1::2, ::2], blue[1::2, 1::2]])
        packed + torch.randn_like(packed) * torch.sqrt(packed * shot + read)

    found: dict[str, Callable[[], object]] = {"unprocessing reference: Bayer mosaic, Gaussian noise": unprocessing}
    try:
        from kornia.color import CFA, rgb_to_raw
    except ImportError:
        return found
    return {**found, "kornia: Bayer mosaic, no noise": lambda: rgb_to_raw(tensor, CFA.BG)}


def timed(make: Callable[[], object]) -> tuple[float, float]:
    """Wall and processor seconds of one call."""
    wall, cpu = time.perf_counter(), time.process_time()
    make()
    return time.perf_counter() - wall, time.process_time() - cpu


def rounds(scene: np.ndarray, repeats: int) -> dict[str, list[tuple[float, float]]]:
    """(wall, processor) seconds of every candidate in every round."""
    every = candidates(scene)
    for make in every.values():  # fixed patterns and indices are made once and kept
        make()
    order, seconds = list(every), {name: [] for name in every}
    for number in range(repeats):
        random.Random(number).shuffle(order)
        for name in order:
            seconds[name].append(timed(every[name]))
    return seconds


def _work(shape: tuple[int, int], frames: int, start: object) -> None:
    scene = picture(*shape)
    make = candidates(scene)[PRESET]
    make()
    start.wait()  # type: ignore[attr-defined]
    for _ in range(frames):
        make()


def frames_per_second(shape: tuple[int, int], processes: int, frames: int) -> float:
    """Frames a second of so many processes together, each making ``frames`` of them after a common start."""
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(processes + 1)
    workers = [context.Process(target=_work, args=(shape, frames, start)) for _ in range(processes)]
    for worker in workers:
        worker.start()
    start.wait()
    begin = time.perf_counter()
    for worker in workers:
        worker.join()
    return processes * frames / (time.perf_counter() - begin)


def spread(values: list[float], digits: int = 2) -> dict[str, float]:
    return {"median": round(median(values), digits), "least": round(min(values), digits), "most": round(max(values), digits)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--height", type=int, default=3072)
    parser.add_argument("--width", type=int, default=4096)
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--pairs", type=int, default=3, help="rounds of one process against two")
    parser.add_argument("--note", default="", help="what else the machine did")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).with_suffix(".json"))
    options = parser.parse_args()
    shape, megapixels = (options.height, options.width), options.height * options.width / 1e6
    seconds = rounds(picture(*shape), options.repeats)
    bound = seconds["bound: one Poisson and one Gaussian number"]
    rows = [{"what": name, "megapixels_per_s": spread([megapixels / wall for wall, _ in times], 1),
             "megapixels_per_cpu_s": spread([megapixels / cpu for _, cpu in times], 1),
             "times_the_bound": spread([wall / limit for (wall, _), (limit, _) in zip(times, bound, strict=True)]),
             "times_the_bound_cpu": spread([cpu / limit for (_, cpu), (_, limit) in zip(times, bound, strict=True)])}
            for name, times in seconds.items()]
    gains = [frames_per_second(shape, 2, 3) / frames_per_second(shape, 1, 3) for _ in range(options.pairs)]
    report = {"command": COMMAND, "height": shape[0], "width": shape[1], "preset": PRESET, "gain": GAIN, "exposure": EXPOSURE,
              "repeats": options.repeats, "rows": rows, "two_processes_over_one": spread(gains),
              "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count(),
                          "load_average": [round(v, 2) for v in os.getloadavg()], "note": options.note,
                          "numpy": np.__version__, "python": platform.python_version()}}
    write_bytes(options.output, json.dumps(report, indent=2).encode() + b"\n")
    for row in rows:
        print(f"{row['what']:56} {row['megapixels_per_s']['median']:8.1f} MP/s  {row['times_the_bound']['median']:5.2f} x bound "
              f"({row['times_the_bound_cpu']['median']:.2f} by processor time)")
    print(f"two processes over one: {report['two_processes_over_one']}")


if __name__ == "__main__":
    main()
