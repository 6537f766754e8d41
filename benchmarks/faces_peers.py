"""Other face detectors on developed pictures: (H, W, 3) uint8 sRGB to boxes (n, 5), x0, y0, x1, y1 in its pixels, score.

Their weights are not ours to ship; they lie in a folder beside the repository and a detector whose file is absent is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from runtime.boxes import suppress

Peer = Callable[[np.ndarray], np.ndarray]
LEAST = 0.05    # of the networks' scores; boxes below are not listed
OVERLAP = 0.3   # IoU above which the weaker of two boxes goes, as the authors of all three networks have it
ENLARGED = 2.0  # for the cascades, whose smallest window is 20 to 24 pixels


def session(path: Path):
    """An ONNX Runtime session of one thread."""
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 3
    return ort.InferenceSession(str(path), options)


def kept(boxes: np.ndarray, score: np.ndarray) -> np.ndarray:
    """Candidates (n, 4) and their scores (n,) after suppression."""
    found = np.concatenate([boxes, score[:, None]], 1)[score >= LEAST].astype(np.float32)
    return found[suppress(found, OVERLAP)]


def yunet(path: Path) -> Peer:
    """YuNet (libfacedetection): BGR 0..255 in multiples of 32 pixels; score sqrt(class x objectness)."""
    net = session(path)

    def run(picture: np.ndarray) -> np.ndarray:
        pads = [-n % 32 for n in picture.shape[:2]]
        image = np.pad(picture[..., ::-1], ((0, pads[0]), (0, pads[1]), (0, 0)))
        strides = (8, 16, 32)
        names = [f"{kind}_{s}" for kind in ("cls", "obj", "bbox") for s in strides]
        out = net.run(names, {"input": image.transpose(2, 0, 1)[None].astype(np.float32)})
        boxes, scores = [], []
        for i, s in enumerate(strides):
            y, x = np.mgrid[0:image.shape[0] // s, 0:image.shape[1] // s].reshape(2, -1)
            place = out[6 + i].reshape(-1, 4)
            cx, cy, w, h = (x + place[:, 0]) * s, (y + place[:, 1]) * s, np.exp(place[:, 2]) * s, np.exp(place[:, 3]) * s
            boxes.append(np.stack([cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2], 1))
            scores.append(np.sqrt(np.clip(out[i], 0, 1) * np.clip(out[3 + i], 0, 1)).reshape(-1))
        return kept(np.concatenate(boxes), np.concatenate(scores))
    return run


def ultralight(path: Path) -> Peer:
    """Ultra-Light-Fast-Generic-Face-Detector at 320x240: RGB, (x - 127) / 128; boxes as shares of the picture."""
    net = session(path)

    def run(picture: np.ndarray) -> np.ndarray:
        height, width = picture.shape[:2]
        image = (cv2.resize(picture, (320, 240)).astype(np.float32) - 127) / 128
        scores, boxes = net.run(None, {net.get_inputs()[0].name: image.transpose(2, 0, 1)[None]})
        return kept(boxes[0] * np.array([width, height, width, height], np.float32), scores[0, :, 1])
    return run


def blazeface(path: Path) -> Peer:
    """BlazeFace (MediaPipe), 128x128: the picture is letterboxed; anchors of two scales, 2 and 6 a cell."""
    from ai_edge_litert.interpreter import Interpreter

    net = Interpreter(str(path), num_threads=1)
    net.allocate_tensors()
    entry = net.get_input_details()[0]["index"]
    exits = {tuple(d["shape"])[-1]: d["index"] for d in net.get_output_details()}
    anchors = np.concatenate([np.repeat(np.stack(np.meshgrid((np.arange(n) + 0.5) / n, (np.arange(n) + 0.5) / n), -1)
                                        .reshape(-1, 2), count, 0) for n, count in ((16, 2), (8, 6))])

    def run(picture: np.ndarray) -> np.ndarray:
        side = max(picture.shape[:2])
        square = np.zeros((side, side, 3), np.uint8)
        square[:picture.shape[0], :picture.shape[1]] = picture
        image = cv2.resize(square, (128, 128), interpolation=cv2.INTER_AREA).astype(np.float32) / 127.5 - 1
        net.set_tensor(entry, image[None])
        net.invoke()
        place, logit = net.get_tensor(exits[16])[0], net.get_tensor(exits[1])[0, :, 0]
        centre, size = place[:, :2] / 128 + anchors, place[:, 2:4] / 128
        boxes = np.concatenate([centre - size / 2, centre + size / 2], 1) * side
        return kept(boxes, 1 / (1 + np.exp(-np.clip(logit, -80, 80))))
    return run


def cascade(path: Path) -> Peer:
    """An OpenCV cascade (Haar, LBP) on the picture enlarged twice; score: the weight of its last stage, squashed to 0..1."""
    classifier = cv2.CascadeClassifier(str(path))
    if classifier.empty():
        raise ValueError(f"{path} is no cascade that OpenCV reads")

    def run(picture: np.ndarray) -> np.ndarray:
        grey = cv2.equalizeHist(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
        grey = cv2.resize(grey, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_LINEAR)
        found, _, weights = classifier.detectMultiScale3(grey, scaleFactor=1.15, minNeighbors=2, outputRejectLevels=True)
        if not len(found):
            return np.zeros((0, 5), np.float32)
        x, y, w, h = np.asarray(found, np.float32).T / ENLARGED
        score = 1 / (1 + np.exp(-np.asarray(weights, np.float64).reshape(-1) / 4))
        boxes = np.stack([x, y, x + w, y + h, score], 1).astype(np.float32)
        return boxes[np.argsort(-boxes[:, 4], kind="stable")]
    return run


# name: file in the folder of peers, and how it runs
PEERS: dict[str, tuple[str, Callable[[Path], Peer]]] = {
    "YuNet_n": ("yunet/yunet_n_dynamic.onnx", yunet),
    "Ultra-Light slim-320": ("ultralight/version-slim-320.onnx", ultralight),
    "BlazeFace (front)": ("blazeface/face_detection_front.tflite", blazeface),
    "Haar (OpenCV)": ("opencv_cascades/haarcascade_frontalface_default.xml", cascade),
    "LBP (OpenCV)": ("opencv_cascades/lbpcascade_frontalface_improved.xml", cascade),
}


def available(folder: Path) -> tuple[dict[str, Peer], list[str]]:
    """The peers whose weights are in ``folder``, ready to run, and a sentence for each whose are not."""
    ready, absent = {}, []
    for name, (file, make) in PEERS.items():
        if (folder / file).is_file():
            ready[name] = make(folder / file)
        else:
            absent.append(f"{name} is left out: {folder / file} is not there")
    return ready, absent
