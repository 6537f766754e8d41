"""Training pairs for demosaicers: crops of photographs through a simulated sensor, as seeded batches.

A share of the crops, the recipe's ``noisy``, goes through the sensor: unprocessed to linear light, exposed with noise at a
random gain, white-balanced and companded. The others are the noise-free protocol (the 8-bit picture itself is mosaicked).
Both are the same kind of input, so one set of weights serves both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import DataLoader, IterableDataset

from runtime.contract import SensorContract
from sensor_sim import CFA, mosaic
from sensor_sim.images import SUFFIXES, read_picture
from sensor_sim.recipes import alone
from sensor_sim.sensor import Sensor
from sensor_sim.unprocess import Illumination, unprocess


def picture_paths(folders: Sequence[Path]) -> list[Path]:
    """Every picture below the folders, sorted. Raises ValueError when a folder is missing or holds none."""
    paths: list[Path] = []
    for folder in map(Path, folders):
        found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES) if folder.is_dir() else []
        if not found:
            raise ValueError(f"{folder} is no folder with pictures ({', '.join(SUFFIXES)})")
        paths += found
    return paths


def demosaic_contract(cfa: CFA) -> SensorContract:
    """What every demosaicer of this package takes: that CFA at that phase, white-balanced, sRGB-companded."""
    return SensorContract(cfa.family, cfa.phase, cfa.period, "companded")


class Crops(IterableDataset):
    """Endless seeded batches: mosaic (N, 1, S, S) and target (N, 3, S, S), float32, companded.

    Batch k depends on (seed, k) alone, so that a resumed run sees what an unbroken one would have; of several processes
    (rank of world) each has batches of its own. noisy: share of the crops that go through the sensor. gains: range of
    analog gains, drawn log-uniformly; exposure is 1/gain times U(0.5, 1).
    """

    def __init__(self, pictures: list[np.ndarray], cfa: CFA, sensor: Sensor, *, size: int = 128, batch: int = 16,
                 seed: int = 0, start: int = 0, noisy: float = 0.5, gains: tuple[float, float] = (1.0, 16.0), rank: int = 0,
                 world: int = 1) -> None:
        self.pictures = [p for p in pictures if min(p.shape[:2]) >= size]
        if not self.pictures:
            raise ValueError(f"no picture is at least {size}x{size} pixels: give larger ones or a smaller crop")
        areas = np.array([p.shape[0] * p.shape[1] for p in self.pictures], float)
        self.weights = areas / areas.sum()
        self.cfa, self.sensor, self.contract = cfa, sensor.with_cfa(cfa), demosaic_contract(cfa)
        self.size, self.batch, self.seed, self.start = size, batch, seed, start
        self.noisy, self.gains = noisy, gains
        self.rank = [rank] if world > 1 else []

    def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        step = self.start
        while True:
            yield self.at(step)
            step += 1

    def at(self, step: int) -> tuple[torch.Tensor, torch.Tensor]:
        """The batch of one step."""
        rng = np.random.default_rng([self.seed, step, *self.rank])
        pairs = [self._pair(self._crop(rng), rng) for _ in range(self.batch)]
        inputs, targets = (np.stack(side) for side in zip(*pairs, strict=True))
        return torch.from_numpy(inputs[:, None]), torch.from_numpy(np.ascontiguousarray(np.moveaxis(targets, -1, 1)))

    def pairs(self, count: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """``count`` single pairs, mosaic (S, S) and picture (S, S, 3), from a stream of their own."""
        for index in range(count):
            rng = np.random.default_rng([self.seed, 1 << 32, index])  # no step of a training reaches this number
            yield self._pair(self._crop(rng), rng)

    def _crop(self, rng: np.random.Generator) -> np.ndarray:
        picture = self.pictures[rng.choice(len(self.pictures), p=self.weights)]
        y, x = (rng.integers(0, side - self.size + 1) for side in picture.shape[:2])
        crop = np.rot90(picture[y:y + self.size, x:x + self.size], rng.integers(4))
        return crop[:, ::-1] if rng.random() < 0.5 else crop

    def _pair(self, crop: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        if rng.random() >= self.noisy:
            target = crop.astype(np.float32) / 255
            return mosaic(target, self.cfa), target
        light = Illumination.random(rng)
        scene = unprocess(crop, light)
        gain = float(np.exp(rng.uniform(*np.log(self.gains))))
        exposure = rng.uniform(0.5, 1.0)
        raw = self.sensor.expose(scene, exposure / gain, gain, rng=rng, light=light)
        return self.contract.encode(raw), clean_target(scene * np.float32(exposure), light, self.contract)


def clean_target(scene: np.ndarray, light: Illumination, contract: SensorContract) -> np.ndarray:
    """The picture (H, W, 3) float32, companded, that a perfect demosaicer would make of a scene."""
    return contract.compand(scene * contract.gains(light.white_balance))


def load_pictures(paths: Sequence[Path]) -> list[np.ndarray]:
    """All pictures, (H, W, 3) uint8, in memory: a few hundred photographs are some hundred megabytes."""
    return [read_picture(path) for path in paths]


def loader(crops: IterableDataset) -> DataLoader:
    """Batches made by one process beside the training, four ahead."""
    # Spawned: a fork of a process with threads (torch's own, or JAX's of the export path) may wait for ever.
    return DataLoader(crops, batch_size=None, num_workers=1, prefetch_factor=4, multiprocessing_context="spawn",
                      worker_init_fn=alone)
