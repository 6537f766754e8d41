"""Batches of training frames with their targets: frame i of a seed has the same bytes, whoever asks and whenever."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from facedet.losses import assign, cells
from facedet.net import encode, strides
from facedet.scenes import Scenes
from sensor_sim.recipes import alone

Batch = tuple[Tensor, Tensor, Tensor]


class Frames(Dataset):
    """Frame i of a seed, with its targets, so that a resumed run sees what it would have."""

    def __init__(self, scenes: Scenes, seed: int, length: int) -> None:
        self.scenes, self.seed, self.length = scenes, seed, length
        self.cells = cells(*scenes.size, strides())

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        mosaic, faces, ignore = self.scenes.sample(np.random.default_rng([self.seed, index]))
        return mosaic, *assign(faces, ignore, *self.cells)


def collated(items: list, bits: int = 8) -> Batch:
    """(frames (N, 1, H, W) float32, labels (N, C), boxes (N, C, 4)) of frames of so many bits."""
    mosaics, labels, boxes = zip(*items, strict=True)
    return encode(np.stack(mosaics), bits), torch.from_numpy(np.stack(labels)), torch.from_numpy(np.stack(boxes))


def batches(scenes: Scenes, seed: int, first: int, last: int, batch: int, workers: int) -> Iterator[Batch]:
    """Batches number ``first`` to ``last`` of a seed's endless stream."""
    data = Frames(scenes, seed, last * batch)
    together = partial(collated, bits=scenes.sensor.bit_depth)
    loader = DataLoader(data, batch, sampler=range(first * batch, last * batch), num_workers=workers, collate_fn=together,
                        worker_init_fn=alone, prefetch_factor=4 if workers else None)
    yield from loader
