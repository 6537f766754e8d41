"""photosite dataset: folders of photographs to shards of RAW and target."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from photosite.commands import RAW

PANEL = RAW
NAMED = 5  # pictures left out that are named on the error stream; all are in the manifest


def command(
    sources: Annotated[list[Path], typer.Argument(metavar="SRC...", help="Folders with photographs (PNG, JPEG, TIFF; sRGB), "
                                                  "searched with the folders below them.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="SHARDS", help="Folder for shards and manifest.json, new or "
                                         "empty; a run that was broken off there goes on, a finished data set is checked.")],
    sensor: Annotated[str, typer.Option(help="Sensor preset.")] = "qxq-phone",
    cfa: Annotated[str, typer.Option(help="Colour filter array, as for simulate. Default: the sensor's.")] = "",
    crop: Annotated[int, typer.Option(help="Side of a sample, photosites, at least a period of the CFA.")] = 128,
    per_image: Annotated[int, typer.Option(help="Samples of each picture, at least 1.")] = 16,
    gain: Annotated[tuple[float, float], typer.Option(metavar="LOW HIGH", help="Range of analog gains, factors, drawn "
                                                      "log-uniformly; the light is 0.5 to 1 over the gain.")] = (1.0, 16.0),
    seed: Annotated[int, typer.Option(min=0, help="Seed of crops, light and noise: the same seed gives the same bytes.")] = 0,
    shard_size: Annotated[int, typer.Option(help="Samples in a shard, at least 1.")] = 512,
    linear: Annotated[bool, typer.Option("--linear", help="Store the clean linear scene too, 16 bits; it can be computed from "
                                         "the target. Default: not stored.")] = False,
    licence: Annotated[str | None, typer.Option(help="Licence of pictures that no licences.toml beside or above them names. "
                                                "Default: such a picture is refused.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=4096, help="Processes, or tasks at a time on Ray; they do not change "
                                                "the bytes. Default: one a core.")] = None,
    engine: Annotated[str, typer.Option(help="local: processes of this machine; ray: the cluster of RAY_ADDRESS, or one "
                                        "started here.")] = "local",
) -> None:
    """Turn folders of photographs into shards of simulated RAW and target, tar files as webdataset reads them.

    A picture that cannot be read or is smaller than a crop is left out, named here and in the manifest.
    """
    from photosite.console import progress
    from photosite.inputs import cores
    from sensor_sim.shards import ShardRecipe, make_shards

    recipe = ShardRecipe(sensor, cfa, crop, per_image, gain, seed, shard_size, linear)
    workers = cores() if workers is None and engine == "local" else workers
    with progress("dataset", "samples") as step:
        step(0, 0, "listing")
        manifest = make_shards(sources, output, recipe, licence=licence, workers=workers, engine=engine, progress=step)
    say_left_out(manifest)
    size = sum(shard["bytes"] for shard in manifest["shards"])
    terms = ", ".join(f"{name} ({sums['pictures']})" for name, sums in manifest["licences"].items())
    print(f"{output}: {manifest['samples']} samples of {recipe.cfa} in {len(manifest['shards'])} shards, {size / 1e6:.1f} MB, "
          f"seed {seed}; pictures by licence: {terms}")


def say_left_out(manifest: dict[str, Any]) -> None:
    """Name the pictures that gave no samples, the first few of many."""
    left_out = manifest["left_out"]
    for entry in left_out[:NAMED]:
        print("left out:", " ".join(entry["reason"].split()), file=sys.stderr)
    if len(left_out) > NAMED:
        print(f"left out: {len(left_out) - NAMED} more, see left_out in the manifest", file=sys.stderr)
