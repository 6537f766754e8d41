"""Crops side by side: RAW, classical, every demosaicer of the catalogue, truth; a line a subject.

    python -m benchmarks.demosaic_pictures                            # docs/demosaic.jpg, from the pictures that ship
    python -m benchmarks.demosaic_pictures --raws ../shared/data/raw  # out/demosaic_raws.jpg, from cameras' RAWs, to look at
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from benchmarks.demosaicers import Demosaicer, camera_raws, demosaicers
from isp.metrics import psnr
from photosite.figures import busiest_window, enlarged, mosaic_colours
from photosite.overview.subjects import SIDE, SUBJECTS, Shown, inner, surroundings
from sensor_sim.atomic import write_bytes
from sensor_sim.raw import RawImage

ZOOM, HEAD, GAP = 2, 18, 4  # screen pixels a photosite; height of the words; between tiles
QUALITY = 78
CLASSICAL = "colour-difference"  # the classical pipeline that is shown, with its denoiser
DOCS = Path(__file__).parents[1] / "docs" / "demosaic.jpg"


def shipped() -> Iterator[tuple[str, RawImage, np.ndarray, Shown]]:
    """Title, RAW with its margin, truth without it, and which part of the RAW that is, of every subject."""
    for subject in SUBJECTS:
        yield f"{subject.title}, gain {subject.gain:g}", *subject.taken()


def cameras(folder: Path) -> Iterator[tuple[str, RawImage, np.ndarray, Shown]]:
    """The same of the part with the most detail of every camera's RAW."""
    for name, raw, truth in camera_raws(folder):
        part, shown = surroundings(busiest_window(truth, SIDE, raw.cfa.period), truth.shape)
        (top, bottom), (left, right) = ((along.start, along.stop) for along in part)
        yield name, raw.crop(top, left, bottom - top, right - left), inner(truth[part], shown), shown


def line(title: str, raw: RawImage, truth: np.ndarray, shown: Shown, methods: list[Demosaicer]) -> np.ndarray:
    """One line of the sheet: tiles with their names and PSNR above."""
    made = {m.name: inner(m.develop(raw), shown) for m in methods}
    tiles = {title: inner(mosaic_colours(raw), shown)}
    tiles |= {f"{name} {psnr(found, truth):.1f} dB": found for name, found in made.items()} | {"truth": truth}
    return np.concatenate([tile(words, pixels) for words, pixels in tiles.items()], 1)


def tile(words: str, pixels: np.ndarray) -> np.ndarray:
    """A picture enlarged, words above, a gap to the right."""
    shown = enlarged(pixels, ZOOM)
    framed = cv2.copyMakeBorder(shown, HEAD, GAP, 0, GAP, cv2.BORDER_CONSTANT, value=(255, 255, 255))
    cv2.putText(framed, words, (1, HEAD - 5), cv2.FONT_HERSHEY_SIMPLEX, 0.36, (0, 0, 0), 1, cv2.LINE_AA)
    return framed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raws", type=Path, help="folder of cameras' RAWs")
    raws = parser.parse_args().raws
    methods = [m for m in demosaicers() if m.kmac is not None or m.name == CLASSICAL]
    given = cameras(raws) if raws else shipped()
    sheet = np.concatenate([line(*one, methods) for one in given])
    out = Path("out/demosaic_raws.jpg") if raws else DOCS
    out.parent.mkdir(exist_ok=True)
    done, data = cv2.imencode(".jpg", cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    assert done
    write_bytes(out, data.tobytes())
    print(f"{out}: {sheet.shape[1]}x{sheet.shape[0]}")


if __name__ == "__main__":
    main()
