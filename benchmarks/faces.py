"""The face detector measured: AP by source, size and light, its arms, its peers on the same RAW, wakes, costs.

    python -m benchmarks.faces --data ../shared/data --runs out/faces -o benchmarks/faces.json

Every detector's boxes are kept in --work, so that a run that was stopped goes on, and a new arm costs only itself. Nothing
here is decided by the test pictures: the default wake threshold comes from the training set's held-out part.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.faces_frames import face_free_pictures, labelled_views, read_outs, test_pictures
from benchmarks.faces_peers import PEERS, Peer, available
from benchmarks.faces_tables import DEFAULT, LOOKS, REACHED, SHIPPED, summary
from facedet import precision, wake
from facedet.data import Picture, held_out, read_coco
from facedet.evaluate import SMALLEST
from facedet.looks import LIGHT, Seen, contract_of, fitted, scale_of, seen
from facedet.net import HEIGHT, WAKE, WIDTH
from firmware_models.catalogue import load_facts
from runtime.boxes import decode
from runtime.bundle import digest
from sensor_sim.atomic import atomic_path, write_bytes
from sensor_sim.sensor import Sensor

ROOT = Path(__file__).parents[1]
FACE = ROOT / "firmware_models" / "face-ternary"
TWIN = "float twin"
READ_OUTS = 3   # views of each face-free picture and light
HELD_OUT_VIEWS = 8  # of each held-out picture
LISTED = 0.05   # boxes below this score are not kept: they could only lengthen the curve's last, imprecise part
DRAWS = 1000    # of the bootstraps
CURVE = 60      # points of a plotted curve
SMALL, LARGE = "wake", "locate"

Boxes = list[np.ndarray]
Find = Callable[[Seen, str], np.ndarray]


class Way(NamedTuple):
    """A detector of ours. bits: of its input. sha256: of the file that was run; weights_sha256: of the weights it was made of,
    which alone tell whether it is what ships today (photosite.overview.shipped)."""

    find: Find
    bits: int
    sha256: str
    weights_sha256: str

    @property
    def mark(self) -> str:
        """Of the files of boxes: other weights are other results."""
        return self.sha256[:8]


def shipped_detector() -> Way:
    """The bundle's .tflite at both sizes, as a device runs it."""
    from runtime.bundle import Bundle
    from runtime.watch import at_size

    bundle = Bundle.open(FACE / "bundle")
    engines = {SMALL: at_size(bundle, *WAKE), LARGE: at_size(bundle, HEIGHT, WIDTH)}

    def find(look: Seen, size: str) -> np.ndarray:
        engine, facts = engines[size]
        outputs = engine.run({facts.inputs[0].name: getattr(look, size)[None, None]})
        return decode([outputs[name] for name in facts.boxes.outputs], facts.boxes.strides, LISTED, facts.boxes.iou_threshold)
    return Way(find, 8, digest(FACE / "bundle" / bundle.manifest.artefact("tflite").file), digest(FACE / "weights.safetensors"))


def weights_detector(path: Path) -> Way:
    """A network of a weights file in torch at both sizes."""
    from facedet.net import fold, load, strides
    from facedet.run import runner

    def folded(size: tuple[int, int]):
        net = load(path, size)
        return net if net.folded else fold(net)
    nets = {SMALL: folded(WAKE), LARGE: folded((HEIGHT, WIDTH))}
    runs, cells = {size: runner(net) for size, net in nets.items()}, strides(nets[LARGE].layout)

    def find(look: Seen, size: str) -> np.ndarray:
        return decode(runs[size](getattr(look, size)[None]), cells, LISTED)
    sha256 = digest(path)
    return Way(find, nets[LARGE].numbers.input_bits, sha256, sha256)


def detectors(runs: Path | None) -> dict[str, Way]:
    """The shipped network, its float twin, and every arm that was trained in ``runs``."""
    found = {SHIPPED: shipped_detector(), TWIN: weights_detector(FACE / "float_twin.safetensors")}
    for file in sorted(runs.glob("*/network.safetensors")) if runs else []:
        found[f"arm {file.parent.name}"] = weights_detector(file)
    return found


def networks(ours: Mapping[str, Way]) -> dict[str, dict[str, str]]:
    """Which files were measured, by name: a later reader tells by them whether a row is of what ships on that day."""
    return {name: {"sha256": way.sha256, "weights_sha256": way.weights_sha256} for name, way in ours.items()}


def kept(work: Path, name: str, make: Callable[[], Sequence[Boxes]]) -> list[Boxes]:
    """Lists of boxes from a file of ``work``, made and written when it is not there."""
    path = work / f"{name.replace('/', '-')}.npz"
    if not path.exists():
        made = make()
        arrays = {}
        for i, boxes in enumerate(made):
            arrays[f"n{i}"] = np.array([len(b) for b in boxes])
            arrays[f"b{i}"] = np.concatenate([*boxes, np.zeros((0, 5), np.float32)])
        with atomic_path(path) as temporary:
            np.savez_compressed(temporary, **arrays)
    with np.load(path) as data:
        return [np.split(data[f"b{i}"], np.cumsum(data[f"n{i}"])[:-1]) for i in range(len(data.files) // 2)]


def both_sizes(find: Find, looks: Iterable[Seen]) -> tuple[Boxes, Boxes]:
    """Boxes of every look at the locate and at the wake size, each in pixels of its own frame."""
    found: tuple[Boxes, Boxes] = ([], [])
    for look in looks:
        found[0].append(find(look, LARGE))
        found[1].append(find(look, SMALL))
    return found


class Bench:
    """The pictures, and what each detector finds in them, computed once and kept."""

    def __init__(self, data: Path, work: Path, read_out_count: int) -> None:
        work.mkdir(parents=True, exist_ok=True)
        self.work, self.sensor = work, Sensor.preset("qxq-phone")
        self.shown = test_pictures(data / "faces_test")
        self.pictures = [p for p, _ in self.shown]
        self.empty = face_free_pictures(data, work / "face_free.json")
        self.views = read_outs(self.empty, read_out_count)
        self.of_picture = np.repeat(np.arange(len(self.empty)), read_out_count)
        self._looks: dict[tuple, list[Seen]] = {}
        self._developed: tuple[str, list[np.ndarray]] = ("", [])

    def looks(self, which: str, light: str, bits: int = 8) -> list[Seen]:
        key = (which, light, bits)
        if key not in self._looks:
            self._looks.clear()  # one light in memory at a time
            given, seed = (self.shown, 0) if which == "test" else (self.views, 1)
            self._looks[key] = list(seen(given, self.sensor, contract_of(self.sensor, bits), light, seed))
        return self._looks[key]

    def found(self, name: str, way: Way, light: str) -> dict[str, Any]:
        """Of one detector and light: boxes of the test pictures at both sizes, and under "views" those of the face-free views."""
        print(f"  {name}", flush=True)
        large, small = kept(self.work, f"{name}-{way.mark}-{light}-test",
                            lambda: both_sizes(way.find, self.looks("test", light, way.bits)))
        views = kept(self.work, f"{name}-{way.mark}-{light}-views{len(self.views)}",
                     lambda: both_sizes(way.find, self.looks("views", light, way.bits)))
        return {LARGE: large, SMALL: small, "views": dict(zip((LARGE, SMALL), views, strict=True))}

    def developed(self, light: str) -> list[np.ndarray]:
        """Our classical development of each test picture's locate frame."""
        from isp.pipeline import develop

        if self._developed[0] != light:
            self._developed = (light, [develop(look.raw) for look in self.looks("test", light)])
        return self._developed[1]

    def found_by_peer(self, name: str, peer: Peer, light: str) -> Boxes:
        """Of one peer and light: boxes on the developed pictures, in the locate frame's pixels."""
        print(f"  {name}", flush=True)
        return kept(self.work, f"{name}-{light}-test", lambda: [[peer(picture) for picture in self.developed(light)]])[0]


def scales_of(shown: Sequence[tuple[Any, np.ndarray]]) -> list[np.ndarray]:
    """Locate pixels per picture pixel of each picture, (4,), without exposing it."""
    return [scale_of(pixels, fitted(pixels)) for _, pixels in shown]


def spread(count: int) -> np.ndarray:
    """Indices of at most ``CURVE`` of so many points, the first and the last among them."""
    return np.unique(np.linspace(0, count - 1, CURVE).round().astype(int))


def curve_of(found: precision.Matches) -> dict[str, list[float]]:
    """Recall and precision at ``CURVE`` recalls, for a plot."""
    recall, best, _ = found.curve()
    if not len(recall):
        return {"recall": [], "precision": []}
    index = spread(len(recall))
    return {"recall": np.round(recall[index], 4).tolist(), "precision": np.round(best[index], 4).tolist()}


class Thresholds(NamedTuple):
    """Of one detector, by held-out pictures: the small look's least score where it wakes alone, and where it only alerts, and the
    least mean of both looks' (-1 where too few alert and are located); of how many pictures, in how many looks."""

    alone: float
    alert: float
    both: float
    pictures: int
    looks: int


def wakes(pictures: Sequence, scales: Sequence, found: Mapping[str, Any], of_picture: np.ndarray, chosen: Thresholds,
          decide: float) -> dict[str, Any]:
    """Wake metrics of the small look alone and of both looks, each where nine in ten of the pictures with a large face wake, and
    at the default thresholds.

    found: what ``Bench.found`` gives. Large is a face of ``wake.WAKING`` pixels at the wake size. decide: the large look's least
    score of a face, which by default is wanted besides. A look that cannot wake nine in ten has None there. The 83 face-free test
    pictures stand apart from the enlarged set. "alerts": of how many pictures with a large face and face-free frames the large
    look is taken.
    """
    half = [np.asarray(s) / 2 for s in scales]
    wanted, own = wake.waking(pictures, half), wake.face_free(pictures)
    small, large = (wake.best_scores(found[size]) for size in (SMALL, LARGE))
    views = [wake.best_scores(found["views"][size]) for size in (SMALL, LARGE)]
    alone, both = LOOKS
    scores = {alone: (small, views[0]), both: tuple(wake.both_scores(*part, chosen.alert) for part in ((small, large), views))}
    by_default = {alone: scores[alone], both: tuple(wake.both_scores(*part, chosen.alert, decide)
                                                    for part in ((small, large), views))}
    rows: dict[str, Any] = {}
    for looks, default in ((alone, chosen.alone), (both, chosen.both)):
        for name, threshold, (labelled, empty) in ((REACHED, wake.threshold_for(scores[looks][0][wanted]), scores[looks]),
                                                   (DEFAULT, default, by_default[looks])):
            rows[f"{looks}, {name}"] = None if threshold < 0 else {
                "test pictures": wake.at(threshold, labelled[wanted], labelled[own]),
                "enlarged set": wake.at(threshold, labelled[wanted], empty, of_picture)}
    looked_at = {"of faces": small[wanted], "test pictures": small[own], "enlarged set": views[0]}
    rows["alerts"] = {"threshold": chosen.alert,
                      **{which: [int((part >= chosen.alert).sum()), len(part)] for which, part in looked_at.items()}}
    return {**rows, "curve": {looks: wake_curve(labelled[wanted], empty) for looks, (labelled, empty) in scores.items()}}


def wake_curve(positive: np.ndarray, empty: np.ndarray) -> dict[str, list[float]]:
    """Miss rates and false wakes an hour at ``CURVE`` thresholds, for a plot."""
    thresholds, missed, woken = wake.trade_off(positive, empty)
    index = spread(len(thresholds))
    return {"miss_rate": np.round(missed[index], 4).tolist(), "false_per_hour_1fps": np.round(3600 * woken[index], 2).tolist()}


def held_out_views(data: Path) -> list[tuple[Picture, np.ndarray]]:
    """Views of the labelled pictures that were held out of the training."""
    return labelled_views([p for p in read_coco(data / "faces_train") if p.source == "mask853" and held_out(p)], HELD_OUT_VIEWS)


def held_out_thresholds(shown: Sequence[tuple[Picture, np.ndarray]], work: Path, name: str, way: Way, sensor: Sensor,
                        decide: float) -> Thresholds:
    """The thresholds by ``held_out_views``: so many in a hundred of those with a large face reach them, all lights together.
    Those of the alert and of both looks are what ``photosite watch`` takes by default (model.toml, wake_threshold and
    both_threshold). decide: the large look's least score of a face."""
    wanted = wake.waking([p for p, _ in shown], [scale / 2 for scale in scales_of(shown)])
    found: list[list[np.ndarray]] = []
    for light in LIGHT:
        boxes = kept(work, f"{name}-{way.mark}-{light}-held-out{len(shown)}-both", lambda light=light: both_sizes(
            way.find, seen(shown, sensor, contract_of(sensor, way.bits), light, 2)))
        found.append([wake.best_scores(part)[wanted] for part in boxes])
    large, small = (np.concatenate(part) for part in zip(*found, strict=True))
    alone, alert = (rounded_down(wake.threshold_for(small, share)) for share in (wake.WANTED, wake.ALERTED))
    both = rounded_down(wake.threshold_for(wake.both_scores(small, large, alert, decide), wake.WOKEN))
    faces = {p.path for (p, _), one in zip(shown, wanted, strict=True) if one}
    return Thresholds(alone, alert, both, len(faces), len(LIGHT) * int(wanted.sum()))


def rounded_down(threshold: float) -> float:
    """To four decimals: rounded up, the look that it was chosen to let pass would not."""
    return int(10_000 * threshold) / 10_000


def compared(found: dict[str, precision.Matches], first: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Each detector's intervals, and the paired differences of the first from every other: first minus other."""
    drawn = {name: precision.bootstrap(part, DRAWS) for name, part in found.items()}
    intervals = {name: {which: precision.interval(values) for which, values in part.items()} for name, part in drawn.items()}
    return intervals, {name: precision.difference(found[first], found[name], drawn[first], drawn[name])
                       for name in found if name != first}


def measure(data: Path, runs: Path | None, work: Path, read_out_count: int = READ_OUTS, lights: Sequence[str] = tuple(LIGHT),
            names: Sequence[str] = tuple(PEERS)) -> dict[str, Any]:
    """All numbers of some lights and peers, as JSON."""
    bench = Bench(data, work, read_out_count)
    peers, absent = available(data / "peers")
    absent += [f"{name} is left out: it was not asked for" for name in peers if name not in names]
    peers = {name: peer for name, peer in peers.items() if name in names}
    ours, scales = detectors(runs), scales_of(bench.shown)
    views = held_out_views(data)
    decide = load_facts(FACE.name).extra["score_threshold"]
    chosen = {name: held_out_thresholds(views, work, name, way, bench.sensor, decide) for name, way in ours.items()}
    result: dict[str, Any] = {"lights": LIGHT, "smallest_face_px": SMALLEST, "waking_face_px": wake.WAKING, "left_out": absent,
                              "test_pictures": len(bench.pictures), "face_free_pictures": len(bench.empty),
                              "face_free_views": len(bench.views), "bootstrap": {"draws": DRAWS, "seed": 0},
                              "networks": networks(ours), "decide_threshold": decide,
                              "held_out_thresholds": {name: part._asdict() for name, part in chosen.items()},
                              "frames_for_one_an_hour": wake.frames_needed(), "light": {}}
    for light in lights:
        print(f"light {light}", flush=True)
        rows: dict[str, Any] = {}
        found: dict[str, precision.Matches] = {}
        woke: dict[str, Any] = {}
        for name, way in ours.items():
            boxes = bench.found(name, way, light)
            buckets = precision.matches(bench.pictures, scales, boxes[LARGE])
            found[name] = buckets["all"]
            rows[name] = precision.table(bench.pictures, buckets)
            rows[name]["wake size"] = precision.figures(
                precision.matches(bench.pictures, [s / 2 for s in scales], boxes[SMALL])["all"])
            woke[name] = wakes(bench.pictures, scales, boxes, bench.of_picture, chosen[name], decide)
        for name, peer in peers.items():
            buckets = precision.matches(bench.pictures, scales, bench.found_by_peer(name, peer, light))
            found[name], rows[name] = buckets["all"], precision.table(bench.pictures, buckets)
        intervals, apart = compared(found, SHIPPED)
        for name, interval in intervals.items():
            rows[name]["interval"] = interval
        result["light"][light] = {
            "detectors": rows, "shipped minus": apart,
            "curves": {name: curve_of(part) for name, part in found.items()}, "wake": woke}
    return result


def main() -> None:
    """The command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with faces_test, images_test and peers")
    parser.add_argument("--runs", type=Path, help="what benchmarks.face_arms trained; default: the shipped networks alone")
    parser.add_argument("--work", type=Path, default=ROOT / "out" / "faces-bench")
    parser.add_argument("--read-outs", type=int, default=READ_OUTS, help="views of each face-free picture and light")
    parser.add_argument("--lights", nargs="+", choices=list(LIGHT), default=list(LIGHT))
    parser.add_argument("--peers", nargs="*", choices=list(PEERS), default=list(PEERS), help="default: all that there are")
    parser.add_argument("-o", "--out", type=Path, required=True)
    given = parser.parse_args()
    result = measure(given.data, given.runs, given.work, given.read_outs, given.lights, given.peers)
    result["command"] = shlex.join(["python", "-m", "benchmarks.faces", *sys.argv[1:]])
    write_bytes(given.out, (json.dumps(result, indent=1) + "\n").encode())
    print(summary(result))


if __name__ == "__main__":
    main()
