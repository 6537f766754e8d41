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
from photosite.overview.subjects import MARGIN, SIDE, SUBJECTS, inner
from sensor_sim.atomic import write_bytes
from sensor_sim.raw import RawImage

ZOOM, HEAD, GAP = 2, 18, 4  # screen pixels a photosite; height of the words; between tiles
QUALITY = 78
CLASSICAL = "colour-difference"  # the classical pipeline that is shown, with its denoiser
DOCS = Path(__file__).parents[1] / "docs" / "demosaic.jpg"


def shipped() -> Iterator[tuple[str, RawImage, np.ndarray]]:
    """Title, RAW with its margin, and truth without it, of every subject."""
    for subject in SUBJECTS:
        raw, truth = subject.taken()
        yield f"{subject.title}, gain {subject.gain:g}", raw, truth


def cameras(folder: Path) -> Iterator[tuple[str, RawImage, np.ndarray]]:
    """The part with the most detail of every camera's RAW."""
    side = SIDE + 2 * MARGIN
    for name, raw, truth in camera_raws(folder):
        top, left = busiest_window(truth, side, raw.cfa.period)
        yield name, raw.crop(top, left, side, side), inner(truth[top:top + side, left:left + side])


def line(title: str, raw: RawImage, truth: np.ndarray, methods: list[Demosaicer]) -> np.ndarray:
    """One line of the sheet: tiles with their names and PSNR above."""
    made = {m.name: inner(m.develop(raw)) for m in methods}
    tiles = {title: inner(mosaic_colours(raw))}
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
