"""Make an integer form of a compact demosaicer from its float weights, without training it further, or from a training of it.

    python -m isp.quantize qxq-lite-int8 --from float.safetensors --data pictures/ -o weights.safetensors [--noisy 1 --low-gain 2]
    python -m isp.quantize qxq-lite-int8 --from run/weights.safetensors -o weights.safetensors

The scales are set, and the weights rounded, on seeded crops of the pictures, some of them through the simulated sensor: --noisy,
--low-gain and --high-gain as in the recipe of what is to be rounded.
``photosite train qxq-lite-int8 --from ...`` begins in the same way and trains on; what it made is rounded already, and the second
command keeps its int8 numbers and scales alone, a quarter of the size.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from isp.calibration import integer_state, save_integers
from isp.quant import CALIBRATED, load, quantized
from isp.shards import training_data
from isp.train import NETWORKS, Recipe, compact_network, integer_bits, take
from sensor_sim.sensor import Sensor


def quantize(recipe: Recipe, weights: Path, folders: list[Path], out: Path) -> None:
    """Write ``out``, a safetensors of int8 numbers and scales of the recipe's network. Raises ValueError for a name that is no
    integer form, a recipe that contradicts itself, weights of another network, or folders without pictures."""
    name = recipe.network
    bits = bits_of(name)
    if not folders:
        raise ValueError(f"{weights} holds float weights, which are rounded on pictures: give folders of them with --data")
    recipe.check()
    net = compact_network(name)
    take(net, weights)
    crops = iter(training_data(folders).crops(net.cfa, Sensor.preset(recipe.sensor), size=recipe.crop, batch=recipe.batch,
                                              seed=recipe.seed, noisy=recipe.noisy, gains=(recipe.low_gain, recipe.high_gain)))
    batch = torch.cat([next(crops)[0] for _ in range(CALIBRATED)])
    save_integers(quantized(net, batch, bits), out)


def pack(name: str, weights: Path, out: Path) -> None:
    """Write ``out``, the same, of ``weights`` that a training of the integer form made; nothing is rounded anew.

    Raises ValueError for a name that is no integer form or weights of another network."""
    save_integers(load(weights, compact_network(name), bits_of(name)), out)


def bits_of(name: str) -> int:
    """Bits of an integer form's weights. Raises ValueError, naming all there are, for a name that is none."""
    bits = integer_bits(name)
    if bits is None:
        raise ValueError(f"{name!r} is no integer form; there are {', '.join(filter(integer_bits, NETWORKS))}")
    return bits


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--from", dest="begin", type=Path, required=True, help="float weights, or a training's of this form")
    parser.add_argument("--data", type=Path, action="append", default=[], help="folder of pictures or shards; for float weights")
    parser.add_argument("-o", "--output", type=Path, required=True)
    for name in ("noisy", "low_gain", "high_gain"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=getattr(Recipe, name))
    given = parser.parse_args()
    try:
        recipe = Recipe(given.model, noisy=given.noisy, low_gain=given.low_gain, high_gain=given.high_gain)
        if integer_state(given.begin):
            pack(given.model, given.begin, given.output)
        else:
            quantize(recipe, given.begin, given.data, given.output)
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
