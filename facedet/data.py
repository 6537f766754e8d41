"""Labelled pictures: COCO json, the held-out part, and pictures known to hold no face."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnxruntime as ort

from sensor_sim.atomic import write_bytes

NONE = np.zeros((0, 4), np.float32)
FACE_FREE_SCORE = 0.5  # a picture in which YuNet finds anything above this is not used as background
SCENES = ("mask853", "coco256", "caltech101_faces")  # sources whose pictures are scenes with faces
SQUARES = ("lm80", "lfw150")  # beginnings of the sources whose pictures are one face each, to be placed in scenes
NEGATIVES = "neg_imagenet"    # the source whose pictures hold no face
OWN = "own"                   # what any other source's are, or those without one
OTHER_FOLDERS = ("imagenet_half", "urban100_half", "bsds_train", "photos_elementary")


@dataclass(frozen=True)
class Picture:
    """A labelled picture. faces, ignore: (n, 4) float32, x0, y0, x1, y1 in picture pixels. source: of the data set, or ""."""

    path: Path
    source: str
    faces: np.ndarray = field(default_factory=lambda: NONE)
    ignore: np.ndarray = field(default_factory=lambda: NONE)

    @property
    def kind(self) -> str:
        """What its source makes of it: one of ``SCENES``, ``SQUARES``, ``NEGATIVES``, or ``OWN``."""
        if self.source in (*SCENES, NEGATIVES):
            return self.source
        return next((start for start in SQUARES if self.source.startswith(start)), OWN)

    @property
    def boxless(self) -> bool:
        """Whether nothing is marked in it, neither a face nor a region to ignore."""
        return not (len(self.faces) or len(self.ignore))

    @property
    def negative(self) -> bool:
        """Whether it is known to hold no face: its source says so, or nothing is marked in a picture of somebody's own."""
        return self.kind == NEGATIVES or (self.kind == OWN and self.boxless)

    def pixels(self) -> np.ndarray:
        """(H, W, 3) uint8 sRGB. Raises ValueError when the file is no picture."""
        return read_rgb(self.path)


def read_rgb(path: Path) -> np.ndarray:
    """(H, W, 3) uint8 sRGB. Raises ValueError when the file is no picture."""
    image = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if image is None:
        raise ValueError(f"{path} is not a picture that OpenCV reads")
    return cv2.cvtColor(image, cv2.COLOR_BGR2RGB)


def read_coco(folder: Path) -> list[Picture]:
    """The pictures of ``folder/annotations.json`` (COCO, one category), files under ``folder/images``.

    iscrowd = 1 marks a region to ignore; a box without area marks nothing. An image's ``source``, no field of COCO's and not
    needed, is the data set that it is from (``Picture.kind``). Raises ValueError, naming the entry, when the folder is not such
    a set or a picture of it is not there.
    """
    path = Path(folder) / "annotations.json"
    try:
        data = json.loads(path.read_text())
        entries, annotations = list(data["images"]), list(data["annotations"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path} is not a COCO annotation file: {error}") from None
    found = _images(path, entries)
    _mark(path, annotations, found)
    pictures = [Picture(file, source, *(np.array(b, np.float32).reshape(-1, 4) for b in marked))
                for file, source, marked in found.values()]
    if missing := [picture.path for picture in pictures if not picture.path.is_file()]:
        raise ValueError(f"{path} names {len(missing)} of {len(pictures)} pictures that are not there; the first is "
                         f"{missing[0]}")
    return pictures


def _images(path: Path, entries: list) -> dict[Any, tuple[Path, str, tuple[list, list]]]:
    """File, source, and empty lists of faces and of regions to ignore, by id."""
    found: dict[Any, tuple[Path, str, tuple[list, list]]] = {}
    for i, entry in enumerate(entries):
        try:
            number, file = entry["id"], path.parent / "images" / entry["file_name"]
            if number in found:
                raise ValueError(f"id {number} is taken")
            found[number] = (file, str(entry.get("source", "")), ([], []))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path}: images[{i}] has no id of its own and file_name "
                             f"({type(error).__name__}: {error})") from None
    return found


def _mark(path: Path, annotations: list, found: dict[Any, tuple[Path, str, tuple[list, list]]]) -> None:
    """Put every annotation's box into the lists of its image."""
    for i, entry in enumerate(annotations):
        try:
            x, y, w, h = map(float, entry["bbox"])
            if not all(map(math.isfinite, (x, y, w, h))):
                raise ValueError(f"bbox {entry['bbox']}")
            marked = found[entry["image_id"]][2][bool(entry.get("iscrowd", 0))]
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path}: annotations[{i}] is no box of one of the images ({type(error).__name__}: {error}); it "
                             "needs image_id and bbox [x, y, width, height]") from None
        if w > 0 and h > 0:
            marked.append((x, y, x + w, y + h))


def held_out(picture: Picture, share: float = 0.1) -> bool:
    """Whether a picture belongs to the validation part: by a hash of its name, so for good. Of mask853, somebody's own and
    those without a box."""
    digest = hashlib.sha256(picture.path.name.encode()).digest()
    fit = picture.kind in ("mask853", OWN) or picture.boxless
    return fit and int.from_bytes(digest[:4], "big") < share * 2**32


def training_set(folder: Path, cleared: Path | None = None) -> tuple[list[Picture], list[Picture], list[Picture]]:
    """(labelled, face-free, validation) of a training folder; validation is a tenth of mask853, of somebody's own pictures and of
    the face-free.

    Pictures of scenes without any box (of coco256, say) count as labelled ones, but are held out as the face-free are.
    cleared: a JSON file that keeps what YuNet said of the backgrounds, so that it is asked once (half a minute).
    """
    pictures = read_coco(folder)
    free = backgrounds(folder, pictures, cleared)
    labelled = [p for p in pictures if not p.negative]
    return ([p for p in labelled if not held_out(p)], [p for p in free if not held_out(p)],
            [p for p in labelled + free if held_out(p)])


def face_free(paths: list[Path], model: Path) -> list[Picture]:
    """The pictures among ``paths`` in which YuNet (ONNX file ``model``) finds no face, in their size and twice that."""
    session = yunet(model)
    kept = []
    for path in paths:
        image = cv2.imread(str(path), cv2.IMREAD_COLOR)
        if image is not None and is_clear(session, image):
            kept.append(Picture(path, path.parent.name))
    return kept


def yunet(model: Path) -> ort.InferenceSession:
    """YuNet's session, of one thread."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(str(model), options)


def is_clear(session: ort.InferenceSession, image: np.ndarray) -> bool:
    """Whether YuNet finds no face in (H, W, 3) uint8 BGR, in its size and twice that."""
    return max(_face_score(session, image, zoom) for zoom in (1, 2)) < FACE_FREE_SCORE


def _face_score(session: ort.InferenceSession, image: np.ndarray, zoom: int) -> float:
    """The best score of YuNet, sqrt(class x objectness), over all cells; it takes BGR 0..255 in multiples of 32."""
    zoom = zoom if max(image.shape) * zoom <= 1024 else 1
    image = cv2.resize(image, None, fx=zoom, fy=zoom)
    pads = [-s % 32 for s in image.shape[:2]]
    tensor = np.pad(image, ((0, pads[0]), (0, pads[1]), (0, 0))).transpose(2, 0, 1)[None].astype(np.float32)
    names = [f"{kind}_{s}" for kind in ("cls", "obj") for s in (8, 16, 32)]
    maps = session.run(names, {"input": tensor})
    return max(float(np.sqrt(c * o).max()) for c, o in zip(maps[:3], maps[3:], strict=True))


def backgrounds(folder: Path, pictures: list[Picture], cleared: Path | None = None) -> list[Picture]:
    """Pictures without a face: the set's own negatives, and those beside it (``../images_train``) that YuNet clears.

    folder: of the training set. Only the set's own where the neighbours or YuNet's weights (``../peers/yunet``) are absent.
    cleared: where YuNet's answer is kept for another time, None for nowhere.
    """
    own = [p for p in pictures if p.negative]
    models = sorted((Path(folder).parent / "peers" / "yunet").glob("yunet_n*.onnx"))
    paths = [f for name in OTHER_FOLDERS for f in sorted((Path(folder).parent / "images_train" / name).glob("*.*"))
             if f.suffix.lower() in (".jpg", ".jpeg", ".png")]
    if not models or not paths:
        return own
    asked = hashlib.sha256("\n".join(map(str, [models[0], *paths])).encode()).hexdigest()
    if cleared is not None and cleared.exists():
        kept = json.loads(cleared.read_text())
        if kept.get("asked") == asked:
            return own + [Picture(Path(path), Path(path).parent.name) for path in kept["free"]]
    free = face_free(paths, models[0])
    if cleared is not None:
        cleared.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(cleared, json.dumps({"asked": asked, "free": [str(p.path) for p in free]}).encode())
    return own + free
