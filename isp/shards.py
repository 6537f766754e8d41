"""Training pairs from shards that ``photosite dataset`` made: every sample once an epoch, as seeded batches.

The same kinds of pairs as ``isp.data.Crops`` makes on the fly: the noise-free protocol on a share of them, the RAW that is
stored for the rest. The noise of a sample is drawn once, when the shards are made, and not anew each time it is seen.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.utils.data import IterableDataset

from isp.data import Crops, clean_target, demosaic_contract, load_pictures, picture_paths
from sensor_sim import CFA, mosaic
from sensor_sim.sensor import Sensor
from sensor_sim.shards import ShardSample, ShardSet, is_shard_set
from sensor_sim.unprocess import unprocess

FITTED = 2000  # pictures of shards, at most, that linear estimates are fitted to; all of them need not fit in memory


@dataclass(frozen=True)
class TrainingData:
    """What a trainer needs of its folders. pictures: (H, W, 3) uint8 each; crops: ``Crops`` but for its first argument."""

    pictures: list[np.ndarray]
    crops: Callable[..., IterableDataset]


def training_data(folders: Sequence[Path]) -> TrainingData:
    """Folders of photographs, or of shards. Raises ValueError for both kinds at once, or for neither."""
    folders = [Path(folder) for folder in folders]
    kinds = {is_shard_set(folder) for folder in folders}
    if kinds == {True, False}:
        raise ValueError(f"some of {', '.join(map(str, folders))} hold shards and some do not; give folders of one kind")
    if kinds != {True}:
        pictures = load_pictures(picture_paths(folders))
        return TrainingData(pictures, partial(Crops, pictures))
    sets = [ShardSet(folder) for folder in folders]
    every = max(1, -(-sum(map(len, sets)) // FITTED))
    pictures = [shards[number].target for shards in sets for number in range(0, len(shards), every)]
    return TrainingData(pictures, partial(ShardCrops, sets))


class ShardCrops(IterableDataset):
    """Endless seeded batches: mosaic (N, 1, S, S) and target (N, 3, S, S), float32, companded.

    Batch k depends on (seed, k) alone; several processes (rank of world) share each epoch's samples. cfa, sensor: what the
    shards must have been made for. size: at most the samples' side; of larger samples a part that begins at a whole period.
    noisy: share of the samples that come as RAW. gains: within which theirs must lie.
    Raises ValueError when the shards were made for another sensor or CFA, or other gains, or hold smaller samples.
    """

    def __init__(self, sets: Sequence[ShardSet], cfa: CFA, sensor: Sensor, *, size: int = 128, batch: int = 16, seed: int = 0,
                 start: int = 0, noisy: float = 0.5, gains: tuple[float, float] = (0.0, math.inf), rank: int = 0,
                 world: int = 1) -> None:
        for shards in sets:
            made = shards.recipe
            if (made.sensor, CFA.parse(made.cfa)) != (sensor.name, cfa):
                raise ValueError(f"{shards.folder} was made for {made.sensor} with {made.cfa} and this network is trained for "
                                 f"{sensor.name} with {cfa}; make shards with --sensor {sensor.name} --cfa {cfa}")
            if made.crop < size:
                raise ValueError(f"{shards.folder} holds samples of {made.crop} photosites and crops of {size} are trained on; "
                                 f"make shards with --crop {size}")
            if noisy and not gains[0] <= made.gains[0] <= made.gains[1] <= gains[1]:
                (low, high), (first, last) = gains, made.gains
                raise ValueError(f"{shards.folder} has gains of {first:g} to {last:g} and those of {low:g} to {high:g} are "
                                 f"trained on; make shards with --gain {low:g} {high:g}, or train with --set low_gain={first:g} "
                                 f"--set high_gain={last:g}")
        self.sets, self.ends = list(sets), np.cumsum([len(shards) for shards in sets])
        self.cfa, self.contract = cfa, demosaic_contract(cfa)
        self.size, self.batch, self.seed, self.start, self.noisy = size, batch, seed, start, noisy
        self.rank, self.world = rank, world

    def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        step = self.start
        while True:
            yield self.at(step)
            step += 1

    def at(self, step: int) -> tuple[torch.Tensor, torch.Tensor]:
        """The batch of one step."""
        rng = np.random.default_rng([self.seed, step, *([self.rank] if self.world > 1 else [])])
        first = (step * self.world + self.rank) * self.batch
        pairs = [self._pair(self.sample(first + place), rng) for place in range(self.batch)]
        inputs, targets = (np.stack(side) for side in zip(*pairs, strict=True))
        return torch.from_numpy(inputs[:, None]), torch.from_numpy(np.ascontiguousarray(np.moveaxis(targets, -1, 1)))

    def sample(self, position: int) -> ShardSample:
        """The sample at a place of the endless stream: each epoch has all of them, in an order of its own."""
        count = int(self.ends[-1])
        number = int(order(self.seed, position // count, count)[position % count])
        which = int(np.searchsorted(self.ends, number, side="right"))
        return self.sets[which][number - (int(self.ends[which - 1]) if which else 0)]

    def _pair(self, sample: ShardSample, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        spare = (len(sample.mosaic) - self.size) // self.cfa.period
        y, x = (self.cfa.period * int(rng.integers(0, spare + 1)) for _ in range(2))
        inside = slice(y, y + self.size), slice(x, x + self.size)
        if rng.random() >= self.noisy:
            picture = sample.target[inside].astype(np.float32) / 255
            return mosaic(picture, self.cfa), picture
        scene = unprocess(sample.target, sample.light) * np.float32(sample.facts["exposure"])
        return self.contract.encode(sample.raw)[inside], clean_target(scene[inside], sample.light, self.contract)


@lru_cache(4)
def order(seed: int, epoch: int, count: int) -> Any:
    """The order of an epoch, (count,) integers."""
    return np.random.default_rng([seed, 1 << 33, epoch]).permutation(count)  # no step of a training reaches that number
