"""By which rule both looks had better wake: what held-out pictures, which neither training nor the test has, say of several.

    python -m benchmarks.wake_rules --data ../shared/data -o benchmarks/wake_rules.json

A rule makes one number of the best scores of the small and the large look; its threshold lets a share of the looks at a large
face wake, and what counts is how many looks without a face do then. Five minutes of one core. Looks at one picture are not
independent, and so the pictures are counted too.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.faces import FACE, LARGE, ROOT, SMALL, Way, held_out_views, kept, scales_of, shipped_detector
from benchmarks.faces_frames import read_outs
from facedet import wake
from facedet.data import training_set
from facedet.looks import LIGHT, contract_of, seen
from firmware_models.catalogue import load_facts
from sensor_sim.atomic import write_bytes
from sensor_sim.sensor import Sensor

VIEWS = 4  # of each held-out picture without a face
SHARES = (wake.WANTED, wake.WOKEN)
RULES: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "large look": lambda small, large: large, "mean of both": lambda small, large: (small + large) / 2,
    "lesser of both": np.minimum}


def scores(shown: Sequence, way: Way, work: Path, name: str, seed: int) -> np.ndarray:
    """(2, lights, pictures): the best scores of the small and of the large look."""
    made = []
    for light in LIGHT:
        looks = kept(work, f"rules-{name}-{way.mark}-{light}-{len(shown)}", lambda light=light: list(zip(*(
            (way.find(look, SMALL), way.find(look, LARGE))
            for look in seen(shown, Sensor.preset("qxq-phone"), contract_of(Sensor.preset("qxq-phone"), way.bits), light, seed)),
            strict=True)))
        made.append([wake.best_scores(found) for found in looks])
    return np.moveaxis(np.array(made), 1, 0)


def compared(faces: np.ndarray, empty: np.ndarray, of_picture: np.ndarray, alert: float) -> list[dict[str, Any]]:
    """A row for each rule and share. faces, empty: as ``scores``; of_picture: which picture each of the latter is of. Only what
    alerts the small look counts."""
    rows = []
    for name, rule in RULES.items():
        labelled, free = (np.where(part[0] >= alert, rule(*part), -1.0) for part in (faces, empty))
        for share in SHARES:
            threshold = wake.threshold_for(labelled.ravel(), share)
            woken = free >= threshold
            rows.append({"rule": name, "share": share, "threshold": round(threshold, 4), "false_wakes": int(woken.sum()),
                         "pictures_alarmed": len(np.unique(of_picture[woken.any(0)]))})
    return rows


def measure(data: Path, work: Path) -> dict[str, Any]:
    """All numbers, as JSON."""
    way, alert = shipped_detector(), load_facts(FACE.name).extra["wake_threshold"]
    labelled = held_out_views(data)
    large = wake.waking([picture for picture, _ in labelled], [scale / 2 for scale in scales_of(labelled)])
    validation = training_set(data / "faces_train", work / "cleared.json")[2]
    free = [(picture, picture.pixels()) for picture in validation if not len(picture.faces) and not len(picture.ignore)]
    views = read_outs(free, VIEWS)
    faces = scores(labelled, way, work, "faces", 2)[:, :, large]
    empty = scores(views, way, work, "empty", 3)
    return {"sha256": way.sha256, "weights_sha256": way.weights_sha256, "alert": alert, "lights": list(LIGHT),
            "looks_with_a_large_face": int(faces[0].size), "looks_without": int(empty[0].size), "pictures_without": len(free),
            "rows": compared(faces, empty, np.repeat(np.arange(len(free)), VIEWS), alert)}


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with faces_train, images_train and peers")
    parser.add_argument("--work", type=Path, default=ROOT / "out" / "faces-bench", help="where what was found is kept")
    parser.add_argument("-o", "--out", type=Path, required=True)
    given = parser.parse_args()
    result = measure(given.data, given.work)
    result["command"] = shlex.join(["python", "-m", "benchmarks.wake_rules", *sys.argv[1:]])
    write_bytes(given.out, (json.dumps(result, indent=1) + "\n").encode())
    for row in result["rows"]:
        print(row)


if __name__ == "__main__":
    main()
