"""Pictures for people: a mosaic in its filters' colours, close-ups without smoothing, boxes with their scores."""

from __future__ import annotations

import base64
from pathlib import Path

import cv2
import numpy as np

from sensor_sim.raw import RawImage

# Not pure primaries: blue of full strength is too dark beside green to be seen as bright.
FILTERS = np.array([[255, 84, 68], [96, 232, 104], [92, 148, 255]], np.float32)
BOX, INK, PAPER = (255, 214, 10), (20, 20, 20), (255, 255, 255)


def mosaic_colours(raw: RawImage) -> np.ndarray:
    """A mosaic with every photosite in its filter's colour: (H, W, 3) uint8 sRGB.

    Brightness is the signal above black through a gamma of 1/2.2, one in a hundred photosites at full; the colours
    are not balanced.
    """
    signal = raw.normalised()
    signal = np.clip(signal / max(float(np.percentile(signal, 99)), 1e-3), 0, 1) ** np.float32(1 / 2.2)
    return np.rint(signal[..., None] * FILTERS[raw.cfa.colours(*raw.shape)]).astype(np.uint8)


def enlarged(picture: np.ndarray, factor: int) -> np.ndarray:
    """(H, W[, 3]) with every pixel as a square of ``factor`` pixels a side: nearest neighbour, nothing invented."""
    return picture.repeat(factor, 0).repeat(factor, 1)


def thumbnail(picture: np.ndarray, side: int) -> np.ndarray:
    """A (H, W, 3) uint8 picture reduced by area until its longer side is ``side`` pixels; a smaller one as it is."""
    scale = side / max(picture.shape[:2])
    return picture if scale >= 1 else cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def busiest_window(picture: np.ndarray, side: int, grid: int) -> tuple[int, int]:
    """(row, column), multiples of ``grid``, of the side x side window that holds the most fine detail.

    picture: (H, W, 3) uint8, both sides at least ``side``. Detail is the mean absolute Laplacian of its grey; windows
    that touch the outer eighth of the picture are passed over where others are to be had.
    """
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    detail = cv2.boxFilter(np.abs(cv2.Laplacian(grey, cv2.CV_32F)), -1, (side, side), anchor=(0, 0))
    ends = [n - side for n in grey.shape]
    starts = [min(n // 8, end) for n, end in zip(grey.shape, ends, strict=True)]
    rows, columns = (np.arange(-(-start // grid) * grid, max(end - start, start) + 1, grid)
                     for start, end in zip(starts, ends, strict=True))
    rows, columns = (r if len(r) else np.array([0]) for r in (rows, columns))
    best = int(np.argmax(detail[np.ix_(rows, columns)]))
    return int(rows[best // len(columns)]), int(columns[best % len(columns)])


def with_window(picture: np.ndarray, window: tuple[int, int], side: int) -> np.ndarray:
    """A copy of (H, W, 3) uint8 with the outline of a window (row, column) on it, white within black."""
    out, (row, column) = picture.copy(), window
    for grow, colour in ((3, INK), (2, PAPER), (1, PAPER)):
        cv2.rectangle(out, (column - grow, row - grow), (column + side - 1 + grow, row + side - 1 + grow), colour, 1)
    return out


def with_boxes(picture: np.ndarray, boxes: np.ndarray, factor: int = 2) -> np.ndarray:
    """A copy of a picture, enlarged by ``factor`` so that lines are fine, with boxes and their scores in per cent.

    picture: (H, W, 3) uint8. boxes: (n, 5), x0, y0, x1, y1 in its pixels and score 0..1.
    """
    height, width = picture.shape[:2]
    out = cv2.resize(picture, (width * factor, height * factor), interpolation=cv2.INTER_CUBIC)
    thick = max(2, round(max(out.shape[:2]) / 340))
    for x0, y0, x1, y1, score in boxes:
        low, high = (round(float(x0) * factor), round(float(y0) * factor)), (round(float(x1) * factor), round(float(y1) * factor))
        cv2.rectangle(out, low, high, INK, thick + 2, cv2.LINE_AA)
        cv2.rectangle(out, low, high, BOX, thick, cv2.LINE_AA)
        _label(out, f"face {100 * float(score):.0f} %", low, thick)
    return out


def _label(out: np.ndarray, text: str, corner: tuple[int, int], thick: int) -> None:
    """Dark text on the box's colour, above its corner where there is room and inside where not."""
    scale, pad = 0.3 * thick, 2 * thick
    (width, height), below = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, 1 + thick // 3)
    left = max(0, min(corner[0] - thick // 2, out.shape[1] - width - 2 * pad))
    bottom = corner[1] if corner[1] > height + below + 2 * pad else corner[1] + height + below + 2 * pad
    cv2.rectangle(out, (left, bottom - height - below - 2 * pad), (left + width + 2 * pad, bottom), BOX, -1)
    cv2.putText(out, text, (left + pad, bottom - below - pad), cv2.FONT_HERSHEY_SIMPLEX, scale, INK, 1 + thick // 3, cv2.LINE_AA)


def data_uri(png: Path) -> str:
    """A PNG file as the text that an <img> holds in itself."""
    return "data:image/png;base64," + base64.b64encode(png.read_bytes()).decode()


def png_size(png: Path) -> tuple[int, int]:
    """Width and height in pixels of a PNG, from its header."""
    head = png.read_bytes()[:24]
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
