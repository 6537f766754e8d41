"""A camera's RAW as a scene: binned to full-colour pixels, so that no colour was ever guessed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sensor_sim.cfa import COLOURS, FAMILIES
from sensor_sim.raw import RawImage, RawMetadata


def scene_from_bayer(raw: RawImage) -> tuple[np.ndarray, RawMetadata]:
    """Bin every whole period of a mosaic to one pixel of linear camera RGB, and the metadata to go with it.

    The mosaic is cropped to whole periods that begin with the tile's first colour; each colour is the
    mean of its photosites there: for Bayer R, (G1 + G2) / 2 and B of a 2x2 quad, for a family of blocks of
    b photosites the same of 2b x 2b. Returns scene (H/2b, W/2b, 3) float32, black at 0 and white at 1,
    clipped to 0..1; white balance is not applied, it and the colour matrix are in the metadata, where
    binning and origin follow and the noise profile, no longer true, is None.
    Raises ValueError when the mosaic holds no whole period.
    """
    rows, columns = raw.cfa.period_yx
    dy, dx = raw.cfa.phase
    top, left = -dy % rows, -dx % columns
    down, across = (raw.shape[0] - top) // rows, (raw.shape[1] - left) // columns
    if down < 1 or across < 1:
        raise ValueError(f"a {raw.shape[0]}x{raw.shape[1]} mosaic holds no whole {rows}x{columns} period of {raw.cfa}, "
                         "so no scene can be made from it; give a larger one")
    part = raw.crop(top, left, down * rows, across * columns)
    spec = FAMILIES[raw.cfa.family]
    # Axes: period row, tile row, row in block, and the same of columns; each block's mean first.
    blocks = part.normalised().reshape(down, len(spec.tile), spec.block, across, len(spec.tile[0]), spec.block).mean((2, 5))
    letters = np.array([list(row) for row in spec.tile])
    places = [np.nonzero(letters == colour) for colour in COLOURS]
    scene = np.stack([blocks[:, y, :, x].mean(0) for y, x in places], -1)
    meta = replace(part.metadata, binning=part.metadata.binning * rows, noise_profile=None)
    return np.clip(scene, 0, 1).astype(np.float32), meta
