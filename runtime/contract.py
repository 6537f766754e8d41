"""The sensor contract: what RAW a network was made for, and how that RAW becomes its input."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Protocol

import numpy as np

from runtime.companding import CURVES


class Cfa(Protocol):
    """What the runtime needs of a CFA (``sensor_sim.CFA`` has it)."""

    @property
    def family(self) -> str: ...
    @property
    def phase(self) -> tuple[int, int]: ...
    def colours(self, height: int, width: int) -> np.ndarray: ...
    def shifted(self, dy: int, dx: int) -> Cfa: ...


class Metadata(Protocol):
    """What the runtime needs of a frame's metadata."""

    @property
    def white_balance(self) -> tuple[float, float, float]: ...
    @property
    def binning(self) -> int: ...


class Raw(Protocol):
    """What the runtime needs of a frame (``sensor_sim.RawImage`` has it)."""

    @property
    def mosaic(self) -> np.ndarray: ...
    @property
    def cfa(self) -> Cfa: ...
    @property
    def black_level(self) -> float: ...
    @property
    def white_level(self) -> float: ...
    @property
    def bit_depth(self) -> int: ...
    @property
    def metadata(self) -> Metadata: ...


@dataclass(frozen=True)
class SensorContract:
    """What a network expects of a mosaic.

    family, phase, period: the CFA it was trained on; phase (dy, dx) and period in photosites.
    encoding: "companded", float32 with black removed, white at 1, white balance and ``curve`` applied, so that
        any levels and depth are taken; or "dn", the stored digital numbers with exactly the levels named here.
    curve: a key of ``runtime.companding.CURVES``. black_level, white_level: DN; bit_depth: bits; all three None
        for "companded".
    binning: photosites of the full array per input pixel along a side that it was trained on (1: full resolution).
    """

    family: str
    phase: tuple[int, int]
    period: int
    encoding: str
    curve: str = "srgb"
    black_level: int | None = None
    white_level: int | None = None
    bit_depth: int | None = None
    binning: int = 1

    def __post_init__(self) -> None:
        if self.encoding not in ("companded", "dn"):
            raise ValueError(f"encoding {self.encoding!r} must be companded or dn")
        if self.curve not in CURVES:
            raise ValueError(f"unknown companding curve {self.curve!r}; known are {', '.join(CURVES)}")
        levels = (self.black_level, self.white_level, self.bit_depth)
        if (self.encoding == "dn") != all(v is not None for v in levels):
            raise ValueError("black_level, white_level and bit_depth belong to encoding dn, all three, and to no other")
        object.__setattr__(self, "phase", (int(self.phase[0]), int(self.phase[1])))

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SensorContract:
        """From a manifest's object. Raises ValueError on unknown or missing keys."""
        try:
            return cls(**{**data, "phase": tuple(data["phase"])})
        except (TypeError, KeyError, IndexError) as error:
            raise ValueError(f"not a sensor contract: {error}") from None

    def to_dict(self) -> dict[str, Any]:
        """For a manifest."""
        return {**asdict(self), "phase": list(self.phase)}

    def check(self, raw: Raw) -> None:
        """Raise ValueError with one sentence when ``raw`` is not what the network was made for."""
        if raw.cfa.family != self.family:
            raise ValueError(f"this RAW has a {raw.cfa} mosaic and the model was made for {self.family}; "
                             f"give it a {self.family} RAW or choose a model or method made for {raw.cfa.family}")
        if self.encoding == "dn":
            given = (raw.black_level, raw.white_level, raw.bit_depth)
            wanted = (self.black_level, self.white_level, self.bit_depth)
            if given != wanted:
                raise ValueError(f"this RAW has black {given[0]:g}, white {given[1]:g}, {given[2]} bits and the model takes "
                                 f"stored numbers with black {wanted[0]}, white {wanted[1]}, {wanted[2]} bits; "
                                 "read the sensor out in that mode")

    def encode(self, raw: Raw) -> np.ndarray:
        """The network's input for a checked RAW, not yet aligned: (H, W) float32, or uint16 for "dn"."""
        self.check(raw)
        if self.encoding == "dn":
            return raw.mosaic
        x = (raw.mosaic.astype(np.float32) - np.float32(raw.black_level)) / np.float32(raw.white_level - raw.black_level)
        x *= self.gains(raw.metadata.white_balance)[raw.cfa.colours(*x.shape)]
        return self.compand(x)

    @staticmethod
    def gains(white_balance: tuple[float, float, float]) -> np.ndarray:
        """White-balance gains as applied, (3,) float32, none below 1: what has clipped in one colour stays white."""
        gains = np.asarray(white_balance, np.float32)
        return gains / min(gains.min(), np.float32(1))

    def compand(self, balanced: np.ndarray) -> np.ndarray:
        """White-balanced linear values, clipped at white (not at black: noise is kept), through the curve. float32."""
        return CURVES[self.curve][0](np.minimum(balanced, 1))

    def decode(self, picture: np.ndarray) -> np.ndarray:
        """The inverse of the curve: network output to linear, white-balanced camera RGB, float32."""
        return CURVES[self.curve][1](picture)
