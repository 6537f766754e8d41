"""Pictures for the tests of shards."""

import hashlib

import cv2
import numpy as np

from sensor_sim.images import write_png
from sensor_sim.shards import ShardRecipe

SMALL = ShardRecipe(crop=16, per_image=3, shard_size=4, seed=1)


def textured(path, seed, height=40, width=50):
    """A smooth coloured picture of its own."""
    small = np.random.default_rng(seed).integers(0, 256, (5, 6, 3), np.uint8)
    write_png(path, cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC))


def pictures(folder, count=5):
    """A folder of pictures and their licences."""
    folder.mkdir()
    for index in range(count):
        textured(folder / f"{index}.png", index)
    (folder / "licences.toml").write_text('default = "CC0-1.0"\n[items]\n"1.png" = "CC-BY-4.0"\n')
    return folder


def contents(folder):
    """sha256 by name of every file in a folder."""
    return {str(f.relative_to(folder)): hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.rglob("*") if f.is_file()}
