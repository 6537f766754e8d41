"""The whole way, once: a photograph and a camera's RAW through a simulated QxQ sensor to pictures and boxes.

Runs the exported files of two bundles (``qxq-compact``, ``face-ternary``) in LiteRT and ONNX Runtime; no torch.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from rich.progress import Progress, TaskID

from facedet.pipeline import detect, frame_for
from firmware_models import catalogue
from isp.metrics import psnr, ssim
from isp.pipeline import develop, develop_learned, develop_scene
from photosite import figures, measured, recorded
from photosite.demo_inputs import INPUTS, Input, levels, round_trip
from photosite.report import write_report
from runtime import boxes as box_ops
from runtime.bundle import Bundle
from sensor_sim.atomic import write_bytes
from sensor_sim.images import write_png
from sensor_sim.raw import RawImage
from sensor_sim.sensor import Sensor

DEMOSAICER, DETECTOR = "qxq-compact", "face-ternary"
SENSOR, GAIN, EXPOSURE, SEED = "qxq-phone", 4.0, 0.25, 0
THREADS, RUNS = 1, 20
WINDOW, ZOOM, BORDER = 48, 8, 8  # photosites, screen pixels a photosite, pixels left out of PSNR and SSIM
STEPS = 8  # of ``walk``, counted by ``Stage.step``
HIT = 0.5  # IoU from which on a box counts as the face
FRAME_ZOOM, THUMBNAIL = 4, 320  # screen pixels a pixel of the always-on frame; the diagram's pictures


@dataclass(frozen=True)
class Stage:
    """What the two inputs share: where to write, the sensor, the bundles, and the display of progress."""

    out: Path
    sensor: Sensor
    demosaicer: Bundle
    detector: Bundle
    progress: Progress
    task: TaskID
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, text: str, key: str = "") -> Iterator[None]:
        """One step of the current input, shown while it runs; its seconds are kept under ``key``."""
        self.progress.update(self.task, step=text)
        begin = time.perf_counter()
        yield
        if key:
            self.seconds[key] = time.perf_counter() - begin
        self.progress.advance(self.task)


def run_demo(out: Path, progress: Progress | None = None, models: Path = catalogue.ROOT) -> Path:
    """Run the demonstration and write ``out``/report.html, results.json, pictures and DNGs; returns the report's path.

    progress: a started rich display, whose columns may show the field ``step``; a task an input is added to it. models: the
    folder of the catalogue. Raises ValueError, one sentence, when a bundle is missing or damaged, or ``out`` cannot be written.
    """
    begin = time.perf_counter()
    demosaicer, detector = (open_bundle(name, models) for name in (DEMOSAICER, DETECTOR))
    make_folder(out)
    progress = progress or Progress(disable=True)
    sensor, inputs = Sensor.preset(SENSOR), []
    for given in INPUTS:
        make_folder(out / given.name)
        task = progress.add_task(given.name, total=STEPS, step="")
        inputs.append(walk(given, Stage(out / given.name, sensor, demosaicer, detector, progress, task)))
    results = {"sensor": sensor_facts(sensor), "capture": {"gain": GAIN, "exposure": EXPOSURE, "seed": SEED},
               "close_up": {"window": WINDOW, "zoom": ZOOM, "border": BORDER}, "inputs": inputs,
               "artefacts": measure_artefacts((demosaicer, detector), progress), "host": measured.host(),
               "models": [model_facts(name, models) for name in (DEMOSAICER, DETECTOR)],
               "seconds": time.perf_counter() - begin}
    write_bytes(out / "results.json", (json.dumps(results, indent=1) + "\n").encode())
    return write_report(results, out)


def walk(given: Input, stage: Stage) -> dict[str, Any]:
    """One input from scene to boxes; returns its part of results.json."""
    out = stage.out
    with stage.step("to the light a sensor sees"):
        scene, light, facts = given.scene(out)
        truth = develop_scene(scene, light)
    with stage.step(f"exposing the {SENSOR} sensor, DNG out and in"):
        shot = stage.sensor.expose(scene, EXPOSURE, GAIN, rng=np.random.default_rng(SEED), light=light)
        raw, dng = round_trip(out / "qxq.dng", shot)
    with stage.step("developing, classical method", "classical"):
        classical = develop(raw)
    learned, agreement = learned_pictures(raw, stage)
    boxes, faces = find_faces(raw, given.faces, stage)
    with stage.step("comparing with the truth"):
        window = figures.busiest_window(truth, WINDOW, raw.cfa.period)
        quality = {"classical": compare(classical, truth), "learned": compare(learned["tflite"], truth),
                   "learned_onnx": compare(learned["onnx"], truth)}
    with stage.step("drawing"):
        pictures = draw(out, raw, {"classical": classical, "learned": learned["tflite"], "truth": truth}, window)
        frame = frame_for(raw, *frame_of(stage.detector))
        rows, columns = frame.size
        pictures |= draw_faces(out, learned["tflite"], boxes, frame.pixels[:rows, :columns])
    return {"name": given.name, "title": given.title, "kind": given.kind, "sample": given.sample,
            **facts, "size": list(raw.shape[::-1]), "cfa": str(raw.cfa), "levels": levels(raw), "dng": dng,
            "window": {"row": window[0], "column": window[1]}, "quality": quality, "agreement": agreement, "faces": faces,
            "always_on": {"width": columns, "height": rows, "bytes": rows * columns, "binning": frame.binning,
                          "zoom": FRAME_ZOOM},
            "pictures": pictures, "seconds": stage.seconds}


def learned_pictures(raw: RawImage, stage: Stage) -> tuple[dict[str, np.ndarray], dict[str, float]]:
    """The learned picture by each artefact's kind, and how far the two runtimes are apart on it."""
    pictures: dict[str, np.ndarray] = {}
    outputs: dict[str, list[np.ndarray]] = {"tflite": [], "onnx": []}
    for kind in outputs:
        engine = stage.demosaicer.engine(kind, threads=THREADS)
        with stage.step(f"developing, learned method, .{kind} in {measured.PRINTED[engine.runtime]}", f"learned_{kind}"):
            run = measured.picture_run(engine, outputs[kind])
            pictures[kind] = develop_learned(run, raw, stage.demosaicer.manifest)
    apart = np.abs(pictures["tflite"].astype(int) - pictures["onnx"]).max()
    return pictures, {"largest_output_difference": measured.largest(outputs["tflite"], outputs["onnx"]),
                      "largest_picture_difference": int(apart), "tiles": len(outputs["tflite"])}


def find_faces(raw: RawImage, known: tuple[tuple[float, ...], ...], stage: Stage) -> tuple[np.ndarray, dict[str, Any]]:
    """The boxes of the LiteRT run in photosites; as facts also ONNX Runtime's, and whether they are the faces known."""
    found, facts = {}, stage.detector.manifest
    with stage.step("finding faces in the always-on frame", "faces"):
        for kind in ("tflite", "onnx"):
            found[kind] = detect(stage.detector.engine(kind, threads=THREADS).run, raw, facts)
    boxes = found["tflite"]
    overlaps = box_ops.iou(np.reshape(np.array(known, np.float32), (-1, 4)), boxes).max(1, initial=0).tolist()
    right = len(boxes) == len(known) and all(overlap >= HIT for overlap in overlaps)
    written = {kind: [{"box": b[:4].tolist(), "score": float(b[4])} for b in part] for kind, part in found.items()}
    return boxes, {"known": known, "overlaps": overlaps, "hit": HIT, "right": right, **written,
                   "threshold": facts.boxes.score_threshold if facts.boxes else None, **boxes_apart(boxes, found["onnx"])}


def boxes_apart(a: np.ndarray, b: np.ndarray) -> dict[str, Any]:
    """Whether two sets of boxes are equally many, and then the largest differences of sides (photosites) and score."""
    if a.shape != b.shape:
        return {"same_number": False, "largest_box_difference": None, "largest_score_difference": None}
    apart = np.abs(a - b).max(0, initial=0)
    return {"same_number": True, "largest_box_difference": float(apart[:4].max()), "largest_score_difference": float(apart[4])}


def draw(out: Path, raw: RawImage, pictures: dict[str, np.ndarray], window: tuple[int, int]) -> dict[str, str]:
    """Write every picture whole, the window of it enlarged, and small for the diagram; returns file names by purpose."""
    coloured = figures.mosaic_colours(raw)
    rows, columns = (slice(start, start + WINDOW) for start in window)
    images = {"raw": figures.with_window(coloured, window, WINDOW), **pictures}
    images |= {f"{name}_close_up": figures.enlarged(picture[rows, columns], ZOOM)
               for name, picture in {"raw": coloured, **pictures}.items()}
    return save(out, images | {f"thumb_{name}": figures.thumbnail(pictures[name], THUMBNAIL) for name in ("truth", "learned")})


def draw_faces(out: Path, picture: np.ndarray, boxes: np.ndarray, frame: np.ndarray) -> dict[str, str]:
    """Write the boxes on the picture and the always-on frame enlarged; returns file names by purpose."""
    small = figures.thumbnail(picture, THUMBNAIL)
    scale = np.array([small.shape[1] / picture.shape[1]] * 4 + [1])
    return save(out, {"boxes": figures.with_boxes(picture, boxes), "always_on": figures.enlarged(frame, FRAME_ZOOM),
                      "thumb_boxes": figures.with_boxes(small, boxes * scale, 1), "thumb_always_on": figures.enlarged(frame, 2)})


def save(out: Path, images: dict[str, np.ndarray]) -> dict[str, str]:
    """Write images as PNGs named after their purpose; returns the file names."""
    names = {name: f"{name.replace('_', '-')}.png" for name in images}
    for name, image in images.items():
        write_png(out / names[name], image)
    return names


def compare(picture: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    """PSNR (dB) and SSIM of a picture, its border off."""
    return {"psnr": psnr(picture, truth, BORDER), "ssim": ssim(picture, truth, BORDER)}


def frame_of(detector: Bundle) -> tuple[Any, int, int]:
    """A detector's sensor contract, and height and width of its input."""
    height, width = (int(n or 0) for n in detector.manifest.inputs[0].shape[2:])
    return detector.manifest.sensor, height, width


def open_bundle(name: str, models: Path) -> Bundle:
    """A catalogued bundle. Raises ValueError, one sentence, when it is not there or was changed."""
    return Bundle.open(catalogue.bundle_path(name, models))


def make_folder(path: Path) -> None:
    """A folder and those above it. Raises ValueError when it cannot be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ValueError(f"cannot write to {path}: {error.strerror or error}; name a folder that you may write to") from error


def measure_artefacts(bundles: tuple[Bundle, ...], progress: Progress) -> list[dict[str, Any]]:
    """Size, latency and verdict of every artefact."""
    task = progress.add_task("artefacts", total=None, step="")
    rows = []
    for bundle in bundles:
        progress.update(task, step=f"{bundle.manifest.name}, {RUNS} runs an artefact")
        for row in measured.artefact_rows(bundle, THREADS, RUNS):
            rows.append(row)
            progress.advance(task)
    return rows


def sensor_facts(sensor: Sensor) -> dict[str, Any]:
    """A preset's numbers with the source of each."""
    keys = ("cfa", "bit_depth", "black_level_dn", "white_level_dn", "full_well_e", "read_noise_e", "max_gain")
    rows = [{"key": key, "value": str(v) if key == "cfa" else v, "source": sensor.sources.get(key)}
            for key in keys for v in [getattr(sensor, key)]]
    return {"name": sensor.name, "title": sensor.title, "numbers": rows}


def model_facts(name: str, models: Path) -> dict[str, Any]:
    """What the catalogue says of a model: facts, licence, and the numbers recorded earlier with their command."""
    facts = catalogue.load_facts(name, models)
    metrics = facts.metrics()
    return {"name": name, "title": facts.title, "task": facts.task, "parameters": facts.parameters,
            "kmac_per_pixel": facts.kmac_per_pixel, "licence": facts.licence, "command": metrics.get("command"),
            "recorded": recorded.tables(facts.task, metrics)}
