"""Pictures for the page: small files, each within the page as a data URI."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import cv2
import numpy as np

from photosite.figures import enlarged, thumbnail
from photosite.overview.blocks import Picture
from sensor_sim.images import read_picture

QUALITY = 92  # of WebP: differences that a demosaicer makes are far above what it loses
WIDEST = 1400
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")


def picture(pixels: np.ndarray, title: str, note: str = "", zoom: int = 1) -> Picture:
    """Pixels (H, W[, 3]) uint8 sRGB, enlarged ``zoom`` times without smoothing, as WebP; lossless where enlarged."""
    shown = enlarged(pixels, zoom)
    coded = shown if shown.ndim == 2 else cv2.cvtColor(shown, cv2.COLOR_RGB2BGR)
    done, data = cv2.imencode(".webp", coded, [cv2.IMWRITE_WEBP_QUALITY, 101 if zoom > 1 else QUALITY])
    if not done:
        raise ValueError(f"{title}: {pixels.shape} of {pixels.dtype} cannot be written as WebP")
    uri = "data:image/webp;base64," + base64.b64encode(data.tobytes()).decode()
    return Picture(uri, shown.shape[1], shown.shape[0], title, note, zoom > 1)


def picture_file(file: Path, title: str, note: str = "") -> Picture:
    """A picture of the disk, reduced to the page's size. Raises ValueError when it is none."""
    return picture(thumbnail(read_picture(file), WIDEST), title, note)


def card_pictures(folder: Path, card: Path) -> list[tuple[Path, str]]:
    """The pictures that a model's card shows, each with the words that the card has for it."""
    if not card.is_file():
        return []
    shown = re.findall(r"!\[([^\]]*)\]\(([^)\s]+)\)", card.read_text(encoding="utf-8"))
    return [(folder / name, words) for words, name in shown
            if "/" not in name and Path(name).suffix.lower() in SUFFIXES and (folder / name).is_file()]
