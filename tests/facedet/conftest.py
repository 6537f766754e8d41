"""A tiny training folder: drawn faces, in the layout of the real one."""

import json

import cv2
import numpy as np
import pytest

from facedet.data import read_coco
from facedet.scenes import Scenes
from sensor_sim.sensor import Sensor


def draw_face(canvas, x, y, size):
    """A face-like disc with two eyes and a mouth; returns its COCO box."""
    middle = (x + size // 2, y + size // 2)
    cv2.ellipse(canvas, middle, (size * 2 // 5, size // 2), 0, 0, 360, (200, 160, 130), -1)
    for dx in (-size // 6, size // 6):
        cv2.circle(canvas, (middle[0] + dx, middle[1] - size // 8), max(1, size // 12), (30, 30, 30), -1)
    cv2.ellipse(canvas, (middle[0], middle[1] + size // 5), (size // 6, size // 14), 0, 0, 180, (90, 30, 30), -1)
    return [x + size // 10, y, size * 4 // 5, size]


def make_set(folder, seed=0):
    rng = np.random.default_rng(seed)
    images, annotations = [], []

    def add(source, height, width, spots):
        noise = rng.integers(0, 255, (height // 8, width // 8, 3)).astype(np.uint8)
        canvas = cv2.resize(noise, (width, height))
        name = f"{source}/{len(images)}.png"
        for spot in spots:
            box = draw_face(canvas, *spot)
            annotations.append({"id": len(annotations) + 1, "image_id": len(images), "category_id": 1, "bbox": box,
                                "iscrowd": int(spot[2] > 90)})
        path = folder / "images" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), canvas[..., ::-1])
        images.append({"id": len(images), "file_name": name, "width": width, "height": height, "source": source})

    for _ in range(8):
        add("mask853", 120, 160, [(20, 20, 30), (80, 40, 50)])
    for _ in range(2):
        add("lm80_x", 80, 80, [(10, 10, 60)])
        add("lfw150", 152, 152, [(40, 30, 88)])
        add("coco256", 200, 248, [(10, 10, 40), (80, 40, 110)])
        add("neg_imagenet", 96, 128, [])
    (folder / "annotations.json").write_text(json.dumps({"images": images, "annotations": annotations}))
    return folder


@pytest.fixture(scope="session")
def faces(tmp_path_factory):
    return make_set(tmp_path_factory.mktemp("faces"))


@pytest.fixture(scope="session")
def scenes(faces):
    pictures = read_coco(faces)
    free = [p for p in pictures if p.source == "neg_imagenet"]
    return Scenes([p for p in pictures if p.source != "neg_imagenet"], free, Sensor.preset("qxq-phone"), 96, 128)
