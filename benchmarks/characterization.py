"""Every sensor preset measured by EMVA 1288: set beside recovered, and the standard's reference implementation beside both.

    python -m benchmarks.characterization            # all presets; or: make characterize

writes benchmarks/characterization.json and ends with exit code 1 when a value is outside its tolerance. The reference
implementation (package emva1288 of the development lock) reads the descriptor and the images that photosite writes.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from photosite.characterization import IMAGES, write_frames
from sensor_sim.atomic import write_bytes
from sensor_sim.emva1288.bench import Plan
from sensor_sim.emva1288.characterize import TOLERANCE_PERCENT, Characterization, characterize
from sensor_sim.emva1288.descriptor import NAME
from sensor_sim.sensor import Sensor, presets

SIZE, LEVELS, FRAMES = 512, 52, 64
# Our names for what the reference implementation gives; K and R are at the gain of the series.
REFERENCE = {"system_gain_dn_per_e": "K", "dark_noise_e": "sigma_d", "saturation_capacity_e": "u_e_sat", "dsnu_e": "DSNU1288",
             "prnu_percent": "PRNU1288", "dark_current_e_per_s": "u_I_mean", "dark_current_from_variance_e_per_s": "u_I_var"}


def reference_results(descriptor: Path) -> Any:
    """What the standard's public reference implementation finds for a descriptor: its ``Results1288``."""
    from emva1288.process import Data1288, LoadImageData, ParseEmvaDescriptorFile, Results1288

    level = {"loglevel": logging.WARNING}
    images = ParseEmvaDescriptorFile(str(descriptor), **level).images
    return Results1288(Data1288(LoadImageData(images, **level).data, **level).data, **level)


def judged(found: Characterization) -> dict[str, float | None]:
    """The reference implementation's values by our names, from the files that ``photosite characterize`` leaves; None
    where it says NaN, a variance or a slope below 0."""
    with TemporaryDirectory() as folder:
        write_frames(found, Path(folder) / IMAGES)
        results = reference_results(Path(folder) / IMAGES / NAME)
    values = {ours: float(getattr(results, theirs)) for ours, theirs in REFERENCE.items()}
    return {name: value if np.isfinite(value) else None for name, value in values.items()}


def row(name: str, seed: int) -> dict[str, Any]:
    """The measurement of one preset."""
    start = time.process_time()
    found = characterize(Sensor.preset(name), Plan(SIZE, LEVELS, FRAMES, seed))
    seconds = time.process_time() - start
    document = found.document()
    kept = {key: rounded(document[key]) for key in ("sensor", "title", "serial", "series", "set", "recovered", "standard_error")}
    return {**kept, "outside": found.outside(), "reference": rounded(judged(found)), "cpu_seconds": round(seconds, 1)}


def rounded(value: Any) -> Any:
    """Numbers to six significant digits, in whatever they are."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    return float(f"{value:.6g}") if isinstance(value, float) else value


def main() -> None:
    rows = []
    for seed, name in enumerate(presets()):
        rows.append(row(name, seed))
        print(f"{name}: {rows[-1]['cpu_seconds']} s, outside: {', '.join(rows[-1]['outside']) or 'none'}", flush=True)
    result = {"command": "python -m benchmarks.characterization", "standard": "EMVA 1288 Release 4.0 Linear",
              "reference": "emva1288 1.0.2 (EMVA), on the same images", "tolerance_percent": TOLERANCE_PERCENT, "rows": rows}
    write_bytes(Path(__file__).with_suffix(".json"), (json.dumps(result, indent=1, allow_nan=False) + "\n").encode())
    if any(r["outside"] for r in rows):
        sys.exit("values outside their tolerance: " + "; ".join(f"{r['sensor']}: {', '.join(r['outside'])}"
                                                                for r in rows if r["outside"]))


if __name__ == "__main__":
    main()
