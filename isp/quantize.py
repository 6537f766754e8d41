"""Make an integer form of a compact demosaicer from its float weights, without training it further.

    python -m isp.quantize qxq-lite-int8 --from float.safetensors --data pictures/ -o weights.safetensors [--noisy 1 --low-gain 2]

The scales are set, and the weights rounded, on seeded crops of the pictures, some of them through the simulated sensor: --noisy,
--low-gain and --high-gain as in the recipe of what is to be rounded.
``photosite train qxq-lite-int8 --from ...`` begins in the same way and trains on.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from isp.calibration import save_integers
from isp.quant import CALIBRATED, quantized
from isp.shards import training_data
from isp.train import NETWORKS, Recipe, compact_network, integer_bits, take
from sensor_sim.sensor import Sensor


def quantize(recipe: Recipe, weights: Path, folders: list[Path], out: Path) -> None:
    """Write ``out``, a safetensors of int8 numbers and scales of the recipe's network. Raises ValueError for a name that is no
    integer form, a recipe that contradicts itself, weights of another network, or folders without pictures."""
    name = recipe.network
    bits = integer_bits(name)
    if bits is None:
        raise ValueError(f"{name!r} is no integer form; there are {', '.join(filter(integer_bits, NETWORKS))}")
    recipe.check()
    net = compact_network(name)
    take(net, weights)
    crops = iter(training_data(folders).crops(net.cfa, Sensor.preset(recipe.sensor), size=recipe.crop, batch=recipe.batch,
                                              seed=recipe.seed, noisy=recipe.noisy, gains=(recipe.low_gain, recipe.high_gain)))
    batch = torch.cat([next(crops)[0] for _ in range(CALIBRATED)])
    save_integers(quantized(net, batch, bits), out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--from", dest="begin", type=Path, required=True, help="float weights")
    parser.add_argument("--data", type=Path, action="append", required=True, help="folder of pictures or shards")
    parser.add_argument("-o", "--output", type=Path, required=True)
    for name in ("noisy", "low_gain", "high_gain"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=getattr(Recipe, name))
    given = parser.parse_args()
    try:
        recipe = Recipe(given.model, noisy=given.noisy, low_gain=given.low_gain, high_gain=given.high_gain)
        quantize(recipe, given.begin, given.data, given.output)
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
