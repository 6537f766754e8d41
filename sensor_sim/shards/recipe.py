"""What decides the bytes of a data set, apart from the pictures."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cached_property
from importlib.metadata import version
from typing import Any

from sensor_sim.cfa import CFA
from sensor_sim.sensor import Sensor

MAX_CROP = 8192  # photosites; 200 megapixel pictures are the largest that are read
PACKAGES = ("numpy", "opencv-python-headless")  # the generator of the noise, and the decoder of the pictures


@dataclass(frozen=True)
class ShardRecipe:
    """Everything that decides the samples, apart from the pictures.

    sensor: a preset's name. cfa: as ``CFA.parse`` takes it, "" for the sensor's. crop: side of a sample, photosites.
    per_image: samples of each picture. gains: range of analog gains, drawn log-uniformly; exposure is 1/gain times
    U(0.5, 1). shard_size: samples in a shard. linear: whether the clean linear scene is stored too.
    Raises ValueError for what does not fit together.
    """

    sensor: str = "qxq-phone"
    cfa: str = ""
    crop: int = 128
    per_image: int = 16
    gains: tuple[float, float] = (1.0, 16.0)
    seed: int = 0
    shard_size: int = 512
    linear: bool = False

    def __post_init__(self) -> None:
        sensor = Sensor.preset(self.sensor)
        cfa = CFA.parse(self.cfa) if self.cfa else sensor.cfa
        object.__setattr__(self, "cfa", str(cfa))
        object.__setattr__(self, "gains", tuple(float(gain) for gain in self.gains))
        if not cfa.period <= self.crop <= MAX_CROP:
            raise ValueError(f"crop {self.crop} must be {cfa.period} (one period of {cfa}) to {MAX_CROP} photosites")
        low, high = self.gains
        if not 1 <= low <= high <= sensor.max_gain:
            raise ValueError(f"gains {low:g} to {high:g} must rise within 1 to {sensor.max_gain:g}, what {self.sensor} has")
        if min(self.per_image, self.shard_size) < 1 or self.seed < 0:
            raise ValueError(f"per_image {self.per_image} and shard_size {self.shard_size} must be at least 1, "
                             f"and the seed {self.seed} not negative")

    @cached_property
    def silicon(self) -> Sensor:
        """The sensor under this recipe's CFA."""
        return Sensor.preset(self.sensor).with_cfa(CFA.parse(self.cfa))

    def to_dict(self) -> dict[str, Any]:
        """For a plan or a manifest: equal dictionaries, equal bytes from equal pictures (by equal ``tools()``)."""
        return {**asdict(self), "gains": list(self.gains)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ShardRecipe:
        """From a manifest's object. Raises ValueError on unknown or missing keys."""
        try:
            return cls(**{**data, "gains": tuple(data["gains"])})
        except (TypeError, KeyError) as error:
            raise ValueError(f"not a recipe of shards: {error}") from None


def tools() -> dict[str, str]:
    """Versions that decide bytes: a generator or a decoder of another version may give others."""
    return {name: version(name) for name in PACKAGES}
