"""The README's picture, from the pictures that the demonstration left.

    make demo && python -m benchmarks.readme_picture    # writes docs/demo.jpg
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[1]
PANELS = (("raw-close-up", "QxQ mosaic"), ("classical-close-up", "classical"), ("learned-close-up", "exported network"),
          ("truth-close-up", "truth"), ("boxes", "face, from the read-out"))
SIDE, BAND = 320, 34


def panel(path: Path, title: str) -> np.ndarray:
    """One square picture under its title, (SIDE + BAND, SIDE, 3) uint8 BGR."""
    picture = cv2.imread(str(path))
    if picture is None:
        raise SystemExit(f"{path} is not there: run make demo first")
    squeezed = cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    out = np.full((SIDE + BAND, SIDE, 3), 255, np.uint8)
    out[BAND:] = squeezed
    cv2.putText(out, title, (4, 22), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (40, 40, 40), 1, cv2.LINE_AA)
    return out


def main() -> None:
    folder = ROOT / "out" / "demo" / "astronaut"
    panels = [panel(folder / f"{name}.png", title) for name, title in PANELS]
    gap = np.full((SIDE + BAND, 8, 3), 255, np.uint8)
    strip = np.concatenate([part for p in panels for part in (p, gap)][:-1], 1)
    cv2.imwrite(str(ROOT / "docs" / "demo.jpg"), strip, [cv2.IMWRITE_JPEG_QUALITY, 88])


if __name__ == "__main__":
    main()
