"""What a frame costs: bytes of weights, memory for activations by a plan, operations, bytes moved, and energy as a model.

    python -m facedet.cost firmware_models/face-ternary/weights.safetensors [-o benchmarks/face_costs.json]
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import nn

from facedet.net import HEIGHT, MAPS, WAKE, WIDTH, Detector, Layer, load, values
from sensor_sim.atomic import write_bytes

WEIGHT_BITS = {"ternary": 2, "int8": 8, "float": 32}
# Energy per operation at 45 nm and 0.9 V, picojoules: M. Horowitz, "Computing's energy problem (and what we can do about it)",
# ISSCC 2014, figure 1.1.9. Of memory: 64 bits read from an 8 KB, 32 KB and 1 MB SRAM; taken here by size and shared per byte.
PICOJOULES = {"add_int8": 0.03, "add_int32": 0.1, "multiply_int8": 0.2, "multiply_int32": 3.1, "add_float32": 0.9,
              "multiply_float32": 3.7}
SRAM_PICOJOULES = ((8 * 2**10, 10 / 8), (32 * 2**10, 20 / 8), (2**20, 100 / 8))  # bytes up to, pJ a byte
SOURCE = "model, not a measurement: operations and bytes times energy per operation of Horowitz, ISSCC 2014 (45 nm, 0.9 V)"


@dataclass(frozen=True)
class Tensor:
    """An activation: bytes, the first and the last layer during which it must exist, and where the plan puts it."""

    name: str
    size: int
    first: int
    last: int
    offset: int = 0

    def lives_with(self, other: Tensor) -> bool:
        return self.first <= other.last and other.first <= self.last


def tensors(layout: tuple[Layer, ...], height: int, width: int, bits: int = 8) -> list[Tensor]:
    """Activations of a network's run, NHWC, with life times in layers; the frame and the heads' maps have a byte a value.

    bits: of activations between layers, packed without gaps within a tensor. A layer's result may not overlap what it reads.
    """
    found = [Tensor("frame", height * width, 0, 0)]
    size = (height, width)
    for i, layer in enumerate(layout):
        size = (-(-size[0] // layer.stride), -(-size[1] // layer.stride))
        cells = size[0] * size[1]
        found.append(Tensor(f"layer{i}", -(-cells * layer.channels * bits // 8), i, min(i + 1, len(layout))))
        if layer.head:  # computed right after its layer; the maps stay until all are there
            found.append(Tensor(f"maps{i}", cells * MAPS, i + 1, len(layout)))
    return found


def plan(found: list[Tensor]) -> tuple[list[Tensor], int]:
    """Offsets so that what lives together does not overlap, and the bytes needed in all.

    Largest first, each at the lowest place that is free during its life (the greedy planner of TFLite Micro).
    """
    placed: list[Tensor] = []
    for tensor in sorted(found, key=lambda t: (-t.size, t.first)):
        offset = 0
        for other in sorted((t for t in placed if t.lives_with(tensor)), key=lambda t: t.offset):
            if offset + tensor.size > other.offset:
                offset = max(offset, other.offset + other.size)
        placed.append(Tensor(tensor.name, tensor.size, tensor.first, tensor.last, offset))
    return placed, max(t.offset + t.size for t in placed)


def convolutions(net: Detector) -> list[nn.Conv2d]:
    """The network's convolutions, in order."""
    return [m for m in net.modules() if isinstance(m, nn.Conv2d)]


def weight_count(net: Detector) -> int:
    """Convolution weights; in the ternary twin every one is -1, 0 or 1 times its channel's scale."""
    return sum(conv.weight.numel() for conv in convolutions(net))


def packed_bytes(net: Detector) -> int:
    """Bytes in firmware: weights at 2, 8 or 32 bits, packed per layer, a float32 scale and an int32 bias a channel."""
    bits = WEIGHT_BITS[net.precision]
    return sum(-(-conv.weight.numel() * bits // 8) + 8 * conv.out_channels for conv in convolutions(net))


def operations(net: Detector, height: int, width: int) -> dict[str, Any]:
    """Additions and multiplications of one frame, and how many weights are zero.

    A ternary weight that is not zero costs one addition or subtraction, a zero nothing. Every output is rounded to its grid
    with one multiplication of an int32 by a fixed-point factor. Other twins: a multiplication and an addition a weight.
    """
    ternary, size = net.precision == "ternary", (height, width)
    places: list[tuple[Any, int]] = []
    heads: list[Any] = list(net.heads)
    for layer, block in zip(net.layout, list(net.blocks), strict=True):
        size = (-(-size[0] // layer.stride), -(-size[1] // layer.stride))
        places.append((block.conv, size[0] * size[1]))
        if layer.head:
            places.append((heads.pop(0).conv, size[0] * size[1]))
    products = sum(conv.weight.numel() * cells for conv, cells in places)
    outputs = sum(conv.out_channels * cells for conv, cells in places)
    if not ternary:
        return {"additions": products, "multiplications": products, "requantizing": 0 if net.precision == "float" else outputs}
    used = sum(int((values(conv) != 0).sum()) * cells for conv, cells in places)
    zeros = sum(int((values(conv) == 0).sum()) for conv, _ in places)
    return {"additions": used, "multiplications": 0, "requantizing": outputs, "products_with_zeros": products,
            "zero_weights": round(zeros / weight_count(net), 4)}


def bytes_read(net: Detector, height: int, width: int) -> dict[str, int]:
    """Bytes a frame when every weight is fetched once and every activation written once and read once a layer that takes it."""
    bits = net.numbers.bits_between
    found = tensors(net.layout, height, width, bits)
    layers = [t.size for t in found if t.name.startswith("layer")]
    reads = found[0].size + sum(layers[:-1]) + sum(size for size, layer in zip(layers, net.layout, strict=True) if layer.head)
    return {"weights": packed_bytes(net), "activations_read": reads, "activations_written": sum(t.size for t in found[1:])}


def energy(net: Detector, height: int, width: int) -> dict[str, Any]:
    """Microjoules a frame, as a labelled model: arithmetic and memory of the operations and bytes above.

    Sums are 32 bits wide. Weights and activations are in SRAMs of their own sizes. Not in it: the sensor, the clock, leakage,
    address arithmetic, unpacking of 2-bit weights.
    """
    work, moved = operations(net, height, width), bytes_read(net, height, width)
    kind = "float32" if net.precision == "float" else "int8"
    add = PICOJOULES["add_float32" if kind == "float32" else "add_int32"]
    arithmetic = work["additions"] * add + work["multiplications"] * PICOJOULES[f"multiply_{kind}"] \
        + work["requantizing"] * PICOJOULES["multiply_int32"]
    bits = net.numbers.bits_between
    arena = plan(tensors(net.layout, height, width, bits))[1]
    memory = moved["weights"] * sram(moved["weights"]) \
        + (moved["activations_read"] + moved["activations_written"]) * sram(arena)
    return {"arithmetic_uj": round(arithmetic / 1e6, 3), "memory_uj": round(memory / 1e6, 3),
            "total_uj": round((arithmetic + memory) / 1e6, 3), "label": SOURCE}


def sram(size: int) -> float:
    """Picojoules a byte read from an SRAM of so many bytes: the published size at or above it, growing by the root beyond."""
    for limit, cost in SRAM_PICOJOULES:
        if size <= limit:
            return cost
    limit, cost = SRAM_PICOJOULES[-1]
    return cost * math.sqrt(size / limit)


def costs(net: Detector, height: int, width: int) -> dict[str, Any]:
    """All of the above for frames of one size, as JSON."""
    bits = net.numbers.bits_between
    return {"size": [height, width], "precision": net.precision, "activation_bits": net.numbers.activation_bits,
            "packed_bytes": packed_bytes(net), "activation_bytes": plan(tensors(net.layout, height, width, bits))[1],
            "operations": operations(net, height, width), "bytes": bytes_read(net, height, width),
            "energy": energy(net, height, width)}


def row(name: str, found: dict[str, Any]) -> str:
    """A line of docs/faces.md's table: the costs of one size."""
    height, width = found["size"]
    work, moved = found["operations"], found["bytes"]
    cells = (f"{name}, {width}x{height}", f"{found['activation_bytes']:,} bytes", f"{work['additions'] / 1e6:.1f} M",
             f"{work['multiplications']:,}", f"{work['requantizing']:,}",
             f"{(sum(moved.values())) / 1000:,.0f} kB", f"{found['energy']['total_uj']:.1f} uJ")
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Print the costs of a weights file at the wake and the locate size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("-o", "--out", type=Path)
    given = parser.parse_args()
    try:
        net = load(given.weights)
        found = {"command": "python -m facedet.cost " + " ".join(sys.argv[1:]), "wake": costs(net, *WAKE),
                 "locate": costs(net, HEIGHT, WIDTH)}
        text = json.dumps(found, indent=1) + "\n"
        if given.out:
            write_bytes(given.out, text.encode())
    except ValueError as error:
        parser.error(str(error))
    print(text, end="")


if __name__ == "__main__":
    main()
