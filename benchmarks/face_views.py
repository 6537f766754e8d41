"""What the shipped detector makes of views of the pictures that ship: how many go wrong, of which the report's sheet shows some.

    python -m benchmarks.face_views -o benchmarks/face_views.json

Both looks, as ``photosite watch`` takes them, at every view of ``photosite.sample_views.tried``; two minutes of one core. The
views overlap and are of five pictures: their shares say nothing of other scenes, for which there is benchmarks.faces.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from facedet.looks import LIGHT, seen
from firmware_models.catalogue import bundle_path, load_facts
from photosite.contact_sheet import SENSOR, judge, thresholds, watcher
from photosite.overview.shipped import MODEL, ROW
from photosite.sample_views import FILES, View, tried, whole
from runtime.bundle import Bundle, digest
from sensor_sim.atomic import write_bytes
from sensor_sim.sensor import Sensor

KINDS = ("face-free", "face, upright", "face, turned")
WRONG = ("missed", "woke elsewhere", "false wake")  # listed view by view; a false alert costs a large look alone


def measure(views: list[View], lights: list[str], seed: int = 0) -> dict[str, Any]:
    """Outcomes by light and kind of view, and the views that went wrong. small, large: the best scores that were reported."""
    bundle = Bundle.open(bundle_path(MODEL))
    sensor, chosen = Sensor.preset(SENSOR), thresholds(bundle.manifest.boxes)
    look_at, pixels = watcher(bundle), {file: whole(file) for file in FILES}
    counts: dict[str, dict[str, dict[str, int]]] = {}
    wrong = []
    for light in lights:
        found: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
        pictures = (view.taken(pixels[view.file]) for view in views)
        for view, look in zip(views, seen(pictures, sensor, bundle.manifest.sensor, light, seed), strict=True):
            moment = look_at(look)
            outcome = judge(look, moment).outcome
            found[KINDS[0] if not len(view.face) else KINDS[2] if view.turns else KINDS[1]][outcome] += 1
            if outcome in WRONG:
                wrong.append({"light": light, "file": view.file, "crop": view.crop, "turns": view.turns, "outcome": outcome,
                              "small": round(moment.score, 3), "large": round(float(moment.boxes[:, 4].max(initial=0)), 3)})
        counts[light] = {kind: dict(sorted(part.items())) for kind, part in found.items()}
    weights, file = digest(load_facts(MODEL).weights), bundle.path / bundle.manifest.artefact("tflite").file
    return {"networks": {ROW: {"sha256": digest(file), "weights_sha256": weights}}, "alert_threshold": chosen.alert,
            "decide_threshold": chosen.decide, "both_threshold": chosen.both, "sensor": SENSOR, "seed": seed, "views": len(views),
            "light": counts, "wrong": wrong}


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--out", type=Path, required=True)
    given = parser.parse_args()
    result = measure(list(tried()), list(LIGHT))
    result["command"] = shlex.join(["python", "-m", "benchmarks.face_views", *sys.argv[1:]])
    write_bytes(given.out, (json.dumps(result, indent=1) + "\n").encode())
    print(json.dumps(result["light"], indent=1))


if __name__ == "__main__":
    main()
