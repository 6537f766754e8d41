"""RawImage: a mosaic in digital numbers with all that is needed to develop it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from sensor_sim.cfa import CFA

IDENTITY = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


@dataclass(frozen=True)
class RawMetadata:
    """What travels beside the mosaic, in a DNG too.

    white_balance: gains of R, G, B that make a grey of the scene grey (G is usually 1).
    colour_matrix: 3x3, white-balanced linear camera RGB to linear sRGB (rows sum to 1).
    noise_profile: (S, O) with variance = S x + O, x the signal above black with white at 1 (DNG tag 51041).
    gain: analog gain, 1 = unity = ISO 100. exposure_s: seconds, or None when unknown.
    binning: photosites of the full array per pixel of this mosaic, along each side.
    origin: (row, column) of this mosaic's first photosite in the full array, photosites.
    """

    white_balance: tuple[float, float, float] = (1.0, 1.0, 1.0)
    colour_matrix: tuple[tuple[float, float, float], ...] = IDENTITY
    noise_profile: tuple[float, float] | None = None
    gain: float = 1.0
    exposure_s: float | None = None
    binning: int = 1
    origin: tuple[int, int] = (0, 0)
    sensor: str = ""


@dataclass(frozen=True)
class RawImage:
    """One RAW frame.

    mosaic: (H, W) uint16 DN, black level included. black_level, white_level: DN. bit_depth: 1 to 16.
    Raises ValueError when they contradict each other.
    """

    mosaic: np.ndarray
    cfa: CFA
    black_level: float
    white_level: float
    bit_depth: int
    metadata: RawMetadata = field(default_factory=RawMetadata)

    def __post_init__(self) -> None:
        if self.mosaic.ndim != 2 or self.mosaic.dtype != np.uint16 or 0 in self.mosaic.shape:
            raise ValueError(f"a mosaic must be a non-empty (H, W) uint16 array, not {self.mosaic.shape} {self.mosaic.dtype}")
        if not 1 <= self.bit_depth <= 16:
            raise ValueError(f"bit_depth {self.bit_depth} must be 1 to 16")
        if not 0 <= self.black_level < self.white_level:
            raise ValueError(f"white_level {self.white_level:g} must exceed black_level {self.black_level:g} "
                             "and black_level must not be negative (DNG tags 50717, 50714)")
        if self.white_level > 2**self.bit_depth - 1:
            raise ValueError(f"white_level {self.white_level:g} does not fit in {self.bit_depth} bits "
                             f"(at most {2**self.bit_depth - 1})")

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) in pixels of this mosaic."""
        return self.mosaic.shape  # type: ignore[return-value]

    def normalised(self) -> np.ndarray:
        """(H, W) float32 with black at 0 and white at 1; noise may fall below 0."""
        return (self.mosaic.astype(np.float32) - np.float32(self.black_level)) / np.float32(self.white_level - self.black_level)

    def crop(self, top: int, left: int, height: int, width: int) -> RawImage:
        """A region, its CFA phase and origin moved along. Bounds in pixels; raises ValueError outside."""
        h, w = self.shape
        if top < 0 or left < 0 or height < 1 or width < 1 or top + height > h or left + width > w:
            raise ValueError(f"crop of {height}x{width} at ({top}, {left}) is not inside the {h}x{w} mosaic")
        y, x = self.metadata.origin
        k = self.metadata.binning
        meta = replace(self.metadata, origin=(y + top * k, x + left * k))
        return replace(self, mosaic=self.mosaic[top:top + height, left:left + width].copy(),
                       cfa=self.cfa.shifted(top, left), metadata=meta)

    def turned(self, quarters: int = 0, mirrored: bool = False) -> RawImage:
        """The frame turned by quarters counter-clockwise and then, if ``mirrored``, left to right: CFA phase moved along.

        Levels and metadata stay; ``metadata.origin`` still names the corner that was first in the array.
        """
        mosaic = np.rot90(self.mosaic, quarters)
        return replace(self, mosaic=np.ascontiguousarray(mosaic[:, ::-1] if mirrored else mosaic),
                       cfa=self.cfa.turned(*self.shape, quarters, mirrored))
