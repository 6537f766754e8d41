"""Pictures in the order of time: a folder of photographs, or a video file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sensor_sim.images import SUFFIXES


@dataclass(frozen=True)
class Shot:
    """A picture of a footage. name: of the file, or the number of the video's frame. time_s: since the first."""

    name: str
    time_s: float
    picture: np.ndarray


SPARE = 0.02  # of the frames that a video's header promises, may be missing at its end: some formats only estimate them


def shots(path: Path, per_second: float, note: Callable[[str], None] = lambda said: None) -> Iterator[Shot]:
    """The pictures (H, W, 3) uint8 sRGB of a folder by name, ``per_second`` apart, or of a video, about as many a second.

    A video with fewer frames a second gives all it has. note: is told of a video that ends before its header says, which a file
    that was cut or damaged does. Raises ValueError, before the first, for a path that is neither, a
    folder without pictures and a file that no decoder takes; and on the way for a picture that cannot be read.
    """
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES and file.is_file())
        if not files:
            raise ValueError(f"{path} holds no pictures ({', '.join(SUFFIXES)}); give a folder that does, or a video file")
        return _folder(files, per_second)
    return _video(path, _opened(path), per_second, note)


def _folder(files: list[Path], per_second: float) -> Iterator[Shot]:
    from photosite.inputs import load_picture

    for i, file in enumerate(files):
        yield Shot(file.name, i / per_second, load_picture(file))


def _opened(path: Path) -> Any:
    """An OpenCV capture of a video file that has given a first frame, and that frame."""
    import cv2

    from sensor_sim.atomic import input_file

    if not path.exists():
        raise ValueError(f"{path} does not exist; give a folder of pictures or a video file (MP4, AVI, MKV)")
    file, _ = input_file(path)
    if file.suffix.lower() in SUFFIXES:
        raise ValueError(f"{path} is a single picture; give the folder that it lies in, or a video file")
    level = cv2.getLogLevel() if hasattr(cv2, "getLogLevel") else None
    if level is not None:
        cv2.setLogLevel(0)  # what the decoders say of a file that is none is said here, in a sentence
    try:
        capture = cv2.VideoCapture(str(file))
        if not capture.isOpened():
            raise ValueError(f"{path} is no video that OpenCV decodes; give a folder of pictures or a video file (MP4, AVI, MKV)")
    finally:
        if level is not None:
            cv2.setLogLevel(level)
    return capture


def _video(path: Path, capture: Any, per_second: float, note: Callable[[str], None]) -> Iterator[Shot]:
    import cv2

    rate = float(capture.get(cv2.CAP_PROP_FPS))
    rate = rate if 0 < rate < 1e4 else per_second  # a file that does not say how fast it is
    promised = float(capture.get(cv2.CAP_PROP_FRAME_COUNT))  # 0 or below where the file does not say
    due, number = 0.0, 0
    try:
        while capture.grab():
            if number / rate >= due - 1e-9:
                read, frame = capture.retrieve()
                if not read:
                    break
                yield Shot(f"frame {number}", number / rate, cv2.cvtColor(frame, cv2.COLOR_BGR2RGB))
                due += 1 / per_second
            number += 1
    finally:
        capture.release()
    if number == 0:
        raise ValueError(f"{path} is a video without a frame that can be decoded")
    if number < (1 - SPARE) * promised - 1:
        note(f"{path} ends after {number} of the {promised:.0f} frames that it promises; the file is cut or damaged there")
